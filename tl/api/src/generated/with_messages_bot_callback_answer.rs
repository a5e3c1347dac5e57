//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `messages.botCallbackAnswer`
    pub static MESSAGES_BOT_CALLBACK_ANSWER: Layout = Layout::new("messages.botCallbackAnswer", 0x3658_5ea4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "alert", Shape::True),
        Field::when(0, 3, "has_url", Shape::True),
        Field::when(0, 4, "native_ui", Shape::True),
        Field::when(0, 0, "message", Shape::Text),
        Field::when(0, 2, "url", Shape::Text),
        Field::always("cache_time", Shape::Int),
    ]);
}

pub(super) mod types_messages {
    use crate::generated::names::*;

    /// `messages.botCallbackAnswer#36585ea4 flags:# alert:flags.1?true has_url:flags.3?true native_ui:flags.4?true message:flags.0?string url:flags.2?string cache_time:int = messages.BotCallbackAnswer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotCallbackAnswer {
        /// `alert:flags.1?true`
        pub alert: bool,
        /// `has_url:flags.3?true`
        pub has_url: bool,
        /// `native_ui:flags.4?true`
        pub native_ui: bool,
        /// `message:flags.0?string`
        pub message: Option<String>,
        /// `url:flags.2?string`
        pub url: Option<String>,
        /// `cache_time:int`
        pub cache_time: i32,
    }

    impl BotCallbackAnswer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(cache_time: i32) -> Self {
            Self { alert: false, has_url: false, native_ui: false, message: None, url: None, cache_time }
        }
    }

    impl Fields for BotCallbackAnswer {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_BOT_CALLBACK_ANSWER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { alert: has(flags, 1), has_url: has(flags, 3), native_ui: has(flags, 4), message: input.take_if(flags, 0)?, url: input.take_if(flags, 2)?, cache_time: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.message.is_some(), 0) | bit(self.alert, 1) | bit(self.url.is_some(), 2) | bit(self.has_url, 3) | bit(self.native_ui, 4));
            self.message.put(writer);
            self.url.put(writer);
            self.cache_time.put(writer);
        }
    }

    impl<'a> View<'a, BotCallbackAnswer> {
        /// `alert:flags.1?true`
        #[inline] pub fn alert(self) -> bool { flag_at(self, 1) }
        /// `has_url:flags.3?true`
        #[inline] pub fn has_url(self) -> bool { flag_at(self, 2) }
        /// `native_ui:flags.4?true`
        #[inline] pub fn native_ui(self) -> bool { flag_at(self, 3) }
        /// `message:flags.0?string`
        #[inline] pub fn message(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `url:flags.2?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `cache_time:int`
        #[inline] pub fn cache_time(self) -> i32 { at(self, 6) }
    }

    boxed!(BotCallbackAnswer);
}
