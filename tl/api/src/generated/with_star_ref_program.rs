//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `starRefProgram`
    pub static STAR_REF_PROGRAM: Layout = Layout::new("starRefProgram", 0xdd0c_66f2, &[
        Field::always("flags", Shape::Flags),
        Field::always("bot_id", Shape::Long),
        Field::always("commission_permille", Shape::Int),
        Field::when(0, 0, "duration_months", Shape::Int),
        Field::when(0, 1, "end_date", Shape::Int),
        Field::when(0, 2, "daily_revenue_per_user", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `starRefProgram#dd0c66f2 flags:# bot_id:long commission_permille:int duration_months:flags.0?int end_date:flags.1?int daily_revenue_per_user:flags.2?StarsAmount = StarRefProgram`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarRefProgram {
        /// `bot_id:long`
        pub bot_id: i64,
        /// `commission_permille:int`
        pub commission_permille: i32,
        /// `duration_months:flags.0?int`
        pub duration_months: Option<i32>,
        /// `end_date:flags.1?int`
        pub end_date: Option<i32>,
        /// `daily_revenue_per_user:flags.2?StarsAmount`
        pub daily_revenue_per_user: Option<enums::StarsAmount>,
    }

    impl StarRefProgram {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(bot_id: i64, commission_permille: i32) -> Self {
            Self { bot_id, commission_permille, duration_months: None, end_date: None, daily_revenue_per_user: None }
        }
    }

    impl Fields for StarRefProgram {
        const LAYOUT: &'static Layout = &layouts::STAR_REF_PROGRAM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { bot_id: input.take()?, commission_permille: input.take()?, duration_months: input.take_if(flags, 0)?, end_date: input.take_if(flags, 1)?, daily_revenue_per_user: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.duration_months.is_some(), 0) | bit(self.end_date.is_some(), 1) | bit(self.daily_revenue_per_user.is_some(), 2));
            self.bot_id.put(writer);
            self.commission_permille.put(writer);
            self.duration_months.put(writer);
            self.end_date.put(writer);
            self.daily_revenue_per_user.put(writer);
        }
    }

    impl<'a> View<'a, StarRefProgram> {
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 1) }
        /// `commission_permille:int`
        #[inline] pub fn commission_permille(self) -> i32 { at(self, 2) }
        /// `duration_months:flags.0?int`
        #[inline] pub fn duration_months(self) -> Option<i32> { maybe_at(self, 3) }
        /// `end_date:flags.1?int`
        #[inline] pub fn end_date(self) -> Option<i32> { maybe_at(self, 4) }
        /// `daily_revenue_per_user:flags.2?StarsAmount`
        #[inline] pub fn daily_revenue_per_user(self) -> Option<views::StarsAmount<'a>> { maybe_at(self, 5) }
    }

    boxed!(StarRefProgram);
}
