//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `botVerification`
    pub static BOT_VERIFICATION: Layout = Layout::new("botVerification", 0xf72e_0ed9, &[
        Field::always("bot_id", Shape::Long),
        Field::always("icon", Shape::Long),
        Field::always("description", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `botVerification#f72e0ed9 bot_id:long icon:long description:TextWithEntities = BotVerification`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotVerification {
        /// `bot_id:long`
        pub bot_id: i64,
        /// `icon:long`
        pub icon: i64,
        /// `description:TextWithEntities`
        pub description: types::TextWithEntities,
    }

    impl Fields for BotVerification {
        const LAYOUT: &'static Layout = &layouts::BOT_VERIFICATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bot_id: input.take()?, icon: input.take()?, description: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bot_id.put(writer);
            self.icon.put(writer);
            self.description.put(writer);
        }
    }

    impl<'a> View<'a, BotVerification> {
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 0) }
        /// `icon:long`
        #[inline] pub fn icon(self) -> i64 { at(self, 1) }
        /// `description:TextWithEntities`
        #[inline] pub fn description(self) -> View<'a, types::TextWithEntities> { at(self, 2) }
    }

    boxed!(BotVerification);
}
