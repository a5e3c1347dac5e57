//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `boost`
    pub static BOOST: Layout = Layout::new("boost", 0x4b3e_14d6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "gift", Shape::True),
        Field::when(0, 2, "giveaway", Shape::True),
        Field::when(0, 3, "unclaimed", Shape::True),
        Field::always("id", Shape::Text),
        Field::when(0, 0, "user_id", Shape::Long),
        Field::when(0, 2, "giveaway_msg_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("expires", Shape::Int),
        Field::when(0, 4, "used_gift_slug", Shape::Text),
        Field::when(0, 5, "multiplier", Shape::Int),
        Field::when(0, 6, "stars", Shape::Long),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `boost#4b3e14d6 flags:# gift:flags.1?true giveaway:flags.2?true unclaimed:flags.3?true id:string user_id:flags.0?long giveaway_msg_id:flags.2?int date:int expires:int used_gift_slug:flags.4?string multiplier:flags.5?int stars:flags.6?long = Boost`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Boost {
        /// `gift:flags.1?true`
        pub gift: bool,
        /// `giveaway:flags.2?true`
        pub giveaway: bool,
        /// `unclaimed:flags.3?true`
        pub unclaimed: bool,
        /// `id:string`
        pub id: String,
        /// `user_id:flags.0?long`
        pub user_id: Option<i64>,
        /// `giveaway_msg_id:flags.2?int`
        pub giveaway_msg_id: Option<i32>,
        /// `date:int`
        pub date: i32,
        /// `expires:int`
        pub expires: i32,
        /// `used_gift_slug:flags.4?string`
        pub used_gift_slug: Option<String>,
        /// `multiplier:flags.5?int`
        pub multiplier: Option<i32>,
        /// `stars:flags.6?long`
        pub stars: Option<i64>,
    }

    impl Boost {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, date: i32, expires: i32) -> Self {
            Self { gift: false, giveaway: false, unclaimed: false, id, user_id: None, giveaway_msg_id: None, date, expires, used_gift_slug: None, multiplier: None, stars: None }
        }
    }

    impl Fields for Boost {
        const LAYOUT: &'static Layout = &layouts::BOOST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { gift: has(flags, 1), giveaway: has(flags, 2), unclaimed: has(flags, 3), id: input.take()?, user_id: input.take_if(flags, 0)?, giveaway_msg_id: input.take_if(flags, 2)?, date: input.take()?, expires: input.take()?, used_gift_slug: input.take_if(flags, 4)?, multiplier: input.take_if(flags, 5)?, stars: input.take_if(flags, 6)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.user_id.is_some(), 0) | bit(self.gift, 1) | bit(self.giveaway_msg_id.is_some(), 2) | bit(self.unclaimed, 3) | bit(self.used_gift_slug.is_some(), 4) | bit(self.multiplier.is_some(), 5) | bit(self.stars.is_some(), 6));
            self.id.put(writer);
            self.user_id.put(writer);
            self.giveaway_msg_id.put(writer);
            self.date.put(writer);
            self.expires.put(writer);
            self.used_gift_slug.put(writer);
            self.multiplier.put(writer);
            self.stars.put(writer);
        }
    }

    impl<'a> View<'a, Boost> {
        /// `gift:flags.1?true`
        #[inline] pub fn gift(self) -> bool { flag_at(self, 1) }
        /// `giveaway:flags.2?true`
        #[inline] pub fn giveaway(self) -> bool { flag_at(self, 2) }
        /// `unclaimed:flags.3?true`
        #[inline] pub fn unclaimed(self) -> bool { flag_at(self, 3) }
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 4) }
        /// `user_id:flags.0?long`
        #[inline] pub fn user_id(self) -> Option<i64> { maybe_at(self, 5) }
        /// `giveaway_msg_id:flags.2?int`
        #[inline] pub fn giveaway_msg_id(self) -> Option<i32> { maybe_at(self, 6) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 7) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 8) }
        /// `used_gift_slug:flags.4?string`
        #[inline] pub fn used_gift_slug(self) -> Option<Text<'a>> { maybe_at(self, 9) }
        /// `multiplier:flags.5?int`
        #[inline] pub fn multiplier(self) -> Option<i32> { maybe_at(self, 10) }
        /// `stars:flags.6?long`
        #[inline] pub fn stars(self) -> Option<i64> { maybe_at(self, 11) }
    }

    boxed!(Boost);
}
