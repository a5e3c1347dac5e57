//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `Updates`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Updates {
        /// `updateShort#78d4dec1 update:Update date:int = Updates`
        UpdateShort(Box<types::UpdateShort>),
        /// `updateShortChatMessage#4d6deea5 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:long chat_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates`
        UpdateShortChatMessage(Box<types::UpdateShortChatMessage>),
        /// `updateShortMessage#313bc7f8 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates`
        UpdateShortMessage(Box<types::UpdateShortMessage>),
        /// `updateShortSentMessage#9015e101 flags:# out:flags.1?true id:int pts:int pts_count:int date:int media:flags.9?MessageMedia entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates`
        UpdateShortSentMessage(Box<types::UpdateShortSentMessage>),
        /// `updates#74ae4240 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq:int = Updates`
        Updates(Box<types::Updates>),
        /// `updatesCombined#725b04c3 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq_start:int seq:int = Updates`
        Combined(Box<types::UpdatesCombined>),
        /// `updatesTooLong#e317af7e = Updates`
        TooLong,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Updates {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x78d4_dec1 => Self::UpdateShort(input.boxed()?),
                0x4d6d_eea5 => Self::UpdateShortChatMessage(input.boxed()?),
                0x313b_c7f8 => Self::UpdateShortMessage(input.boxed()?),
                0x9015_e101 => Self::UpdateShortSentMessage(input.boxed()?),
                0x74ae_4240 => Self::Updates(input.boxed()?),
                0x725b_04c3 => Self::Combined(input.boxed()?),
                0xe317_af7e => Self::TooLong,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Updates {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::UpdateShort(value) => put_boxed(0x78d4_dec1, &**value, writer),
                Self::UpdateShortChatMessage(value) => put_boxed(0x4d6d_eea5, &**value, writer),
                Self::UpdateShortMessage(value) => put_boxed(0x313b_c7f8, &**value, writer),
                Self::UpdateShortSentMessage(value) => put_boxed(0x9015_e101, &**value, writer),
                Self::Updates(value) => put_boxed(0x74ae_4240, &**value, writer),
                Self::Combined(value) => put_boxed(0x725b_04c3, &**value, writer),
                Self::TooLong => writer.u32(0xe317_af7e),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Updates);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `updateShort`
    pub static UPDATE_SHORT: Layout = Layout::new("updateShort", 0x78d4_dec1, &[
        Field::always("update", Shape::Sum(&layouts::SUM_UPDATE)),
        Field::always("date", Shape::Int),
    ]);
    /// `updateShortChatMessage`
    pub static UPDATE_SHORT_CHAT_MESSAGE: Layout = Layout::new("updateShortChatMessage", 0x4d6d_eea5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "out", Shape::True),
        Field::when(0, 4, "mentioned", Shape::True),
        Field::when(0, 5, "media_unread", Shape::True),
        Field::when(0, 13, "silent", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("from_id", Shape::Long),
        Field::always("chat_id", Shape::Long),
        Field::always("message", Shape::Text),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
        Field::always("date", Shape::Int),
        Field::when(0, 2, "fwd_from", Shape::Boxed(&layouts::MESSAGE_FWD_HEADER)),
        Field::when(0, 11, "via_bot_id", Shape::Long),
        Field::when(0, 3, "reply_to", Shape::Sum(&layouts::SUM_MESSAGE_REPLY_HEADER)),
        Field::when(0, 7, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 25, "ttl_period", Shape::Int),
    ]);
    /// `updateShortMessage`
    pub static UPDATE_SHORT_MESSAGE: Layout = Layout::new("updateShortMessage", 0x313b_c7f8, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "out", Shape::True),
        Field::when(0, 4, "mentioned", Shape::True),
        Field::when(0, 5, "media_unread", Shape::True),
        Field::when(0, 13, "silent", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("user_id", Shape::Long),
        Field::always("message", Shape::Text),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
        Field::always("date", Shape::Int),
        Field::when(0, 2, "fwd_from", Shape::Boxed(&layouts::MESSAGE_FWD_HEADER)),
        Field::when(0, 11, "via_bot_id", Shape::Long),
        Field::when(0, 3, "reply_to", Shape::Sum(&layouts::SUM_MESSAGE_REPLY_HEADER)),
        Field::when(0, 7, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 25, "ttl_period", Shape::Int),
    ]);
    /// `updateShortSentMessage`
    pub static UPDATE_SHORT_SENT_MESSAGE: Layout = Layout::new("updateShortSentMessage", 0x9015_e101, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "out", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
        Field::always("date", Shape::Int),
        Field::when(0, 9, "media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::when(0, 7, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 25, "ttl_period", Shape::Int),
    ]);
    /// `updates`
    pub static UPDATES: Layout = Layout::new("updates", 0x74ae_4240, &[
        Field::always("updates", Shape::Vector(&Shape::Sum(&layouts::SUM_UPDATE))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("date", Shape::Int),
        Field::always("seq", Shape::Int),
    ]);
    /// `updatesCombined`
    pub static UPDATES_COMBINED: Layout = Layout::new("updatesCombined", 0x725b_04c3, &[
        Field::always("updates", Shape::Vector(&Shape::Sum(&layouts::SUM_UPDATE))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("date", Shape::Int),
        Field::always("seq_start", Shape::Int),
        Field::always("seq", Shape::Int),
    ]);
    /// `updatesTooLong`
    pub static UPDATES_TOO_LONG: Layout = Layout::new("updatesTooLong", 0xe317_af7e, &[]);
    /// The constructors of `Updates`, by number.
    pub static SUM_UPDATES: Sum = Sum::new("Updates", &[
        (0x313b_c7f8, &layouts::UPDATE_SHORT_MESSAGE),
        (0x4d6d_eea5, &layouts::UPDATE_SHORT_CHAT_MESSAGE),
        (0x725b_04c3, &layouts::UPDATES_COMBINED),
        (0x74ae_4240, &layouts::UPDATES),
        (0x78d4_dec1, &layouts::UPDATE_SHORT),
        (0x9015_e101, &layouts::UPDATE_SHORT_SENT_MESSAGE),
        (0xe317_af7e, &layouts::UPDATES_TOO_LONG),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `updateShort#78d4dec1 update:Update date:int = Updates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateShort {
        /// `update:Update`
        pub update: enums::Update,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for UpdateShort {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SHORT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { update: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.update.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, UpdateShort> {
        /// `update:Update`
        #[inline] pub fn update(self) -> views::Update<'a> { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
    }

    /// `updateShortChatMessage#4d6deea5 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:long chat_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateShortChatMessage {
        /// `out:flags.1?true`
        pub out: bool,
        /// `mentioned:flags.4?true`
        pub mentioned: bool,
        /// `media_unread:flags.5?true`
        pub media_unread: bool,
        /// `silent:flags.13?true`
        pub silent: bool,
        /// `id:int`
        pub id: i32,
        /// `from_id:long`
        pub from_id: i64,
        /// `chat_id:long`
        pub chat_id: i64,
        /// `message:string`
        pub message: String,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
        /// `date:int`
        pub date: i32,
        /// `fwd_from:flags.2?MessageFwdHeader`
        pub fwd_from: Option<Box<types::MessageFwdHeader>>,
        /// `via_bot_id:flags.11?long`
        pub via_bot_id: Option<i64>,
        /// `reply_to:flags.3?MessageReplyHeader`
        pub reply_to: Option<enums::MessageReplyHeader>,
        /// `entities:flags.7?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `ttl_period:flags.25?int`
        pub ttl_period: Option<i32>,
    }

    impl UpdateShortChatMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, from_id: i64, chat_id: i64, message: String, pts: i32, pts_count: i32, date: i32) -> Self {
            Self { out: false, mentioned: false, media_unread: false, silent: false, id, from_id, chat_id, message, pts, pts_count, date, fwd_from: None, via_bot_id: None, reply_to: None, entities: None, ttl_period: None }
        }
    }

    impl Fields for UpdateShortChatMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SHORT_CHAT_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { out: has(flags, 1), mentioned: has(flags, 4), media_unread: has(flags, 5), silent: has(flags, 13), id: input.take()?, from_id: input.take()?, chat_id: input.take()?, message: input.take()?, pts: input.take()?, pts_count: input.take()?, date: input.take()?, fwd_from: input.take_if(flags, 2)?, via_bot_id: input.take_if(flags, 11)?, reply_to: input.take_if(flags, 3)?, entities: input.take_if(flags, 7)?, ttl_period: input.take_if(flags, 25)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.out, 1) | bit(self.fwd_from.is_some(), 2) | bit(self.reply_to.is_some(), 3) | bit(self.mentioned, 4) | bit(self.media_unread, 5) | bit(self.entities.is_some(), 7) | bit(self.via_bot_id.is_some(), 11) | bit(self.silent, 13) | bit(self.ttl_period.is_some(), 25));
            self.id.put(writer);
            self.from_id.put(writer);
            self.chat_id.put(writer);
            self.message.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
            self.date.put(writer);
            self.fwd_from.put(writer);
            self.via_bot_id.put(writer);
            self.reply_to.put(writer);
            self.entities.put(writer);
            self.ttl_period.put(writer);
        }
    }

    impl<'a> View<'a, UpdateShortChatMessage> {
        /// `out:flags.1?true`
        #[inline] pub fn out(self) -> bool { flag_at(self, 1) }
        /// `mentioned:flags.4?true`
        #[inline] pub fn mentioned(self) -> bool { flag_at(self, 2) }
        /// `media_unread:flags.5?true`
        #[inline] pub fn media_unread(self) -> bool { flag_at(self, 3) }
        /// `silent:flags.13?true`
        #[inline] pub fn silent(self) -> bool { flag_at(self, 4) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 5) }
        /// `from_id:long`
        #[inline] pub fn from_id(self) -> i64 { at(self, 6) }
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 7) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 8) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 9) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 10) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 11) }
        /// `fwd_from:flags.2?MessageFwdHeader`
        #[inline] pub fn fwd_from(self) -> Option<View<'a, types::MessageFwdHeader>> { maybe_at(self, 12) }
        /// `via_bot_id:flags.11?long`
        #[inline] pub fn via_bot_id(self) -> Option<i64> { maybe_at(self, 13) }
        /// `reply_to:flags.3?MessageReplyHeader`
        #[inline] pub fn reply_to(self) -> Option<views::MessageReplyHeader<'a>> { maybe_at(self, 14) }
        /// `entities:flags.7?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 15) }
        /// `ttl_period:flags.25?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 16) }
    }

    /// `updateShortMessage#313bc7f8 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateShortMessage {
        /// `out:flags.1?true`
        pub out: bool,
        /// `mentioned:flags.4?true`
        pub mentioned: bool,
        /// `media_unread:flags.5?true`
        pub media_unread: bool,
        /// `silent:flags.13?true`
        pub silent: bool,
        /// `id:int`
        pub id: i32,
        /// `user_id:long`
        pub user_id: i64,
        /// `message:string`
        pub message: String,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
        /// `date:int`
        pub date: i32,
        /// `fwd_from:flags.2?MessageFwdHeader`
        pub fwd_from: Option<Box<types::MessageFwdHeader>>,
        /// `via_bot_id:flags.11?long`
        pub via_bot_id: Option<i64>,
        /// `reply_to:flags.3?MessageReplyHeader`
        pub reply_to: Option<enums::MessageReplyHeader>,
        /// `entities:flags.7?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `ttl_period:flags.25?int`
        pub ttl_period: Option<i32>,
    }

    impl UpdateShortMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, user_id: i64, message: String, pts: i32, pts_count: i32, date: i32) -> Self {
            Self { out: false, mentioned: false, media_unread: false, silent: false, id, user_id, message, pts, pts_count, date, fwd_from: None, via_bot_id: None, reply_to: None, entities: None, ttl_period: None }
        }
    }

    impl Fields for UpdateShortMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SHORT_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { out: has(flags, 1), mentioned: has(flags, 4), media_unread: has(flags, 5), silent: has(flags, 13), id: input.take()?, user_id: input.take()?, message: input.take()?, pts: input.take()?, pts_count: input.take()?, date: input.take()?, fwd_from: input.take_if(flags, 2)?, via_bot_id: input.take_if(flags, 11)?, reply_to: input.take_if(flags, 3)?, entities: input.take_if(flags, 7)?, ttl_period: input.take_if(flags, 25)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.out, 1) | bit(self.fwd_from.is_some(), 2) | bit(self.reply_to.is_some(), 3) | bit(self.mentioned, 4) | bit(self.media_unread, 5) | bit(self.entities.is_some(), 7) | bit(self.via_bot_id.is_some(), 11) | bit(self.silent, 13) | bit(self.ttl_period.is_some(), 25));
            self.id.put(writer);
            self.user_id.put(writer);
            self.message.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
            self.date.put(writer);
            self.fwd_from.put(writer);
            self.via_bot_id.put(writer);
            self.reply_to.put(writer);
            self.entities.put(writer);
            self.ttl_period.put(writer);
        }
    }

    impl<'a> View<'a, UpdateShortMessage> {
        /// `out:flags.1?true`
        #[inline] pub fn out(self) -> bool { flag_at(self, 1) }
        /// `mentioned:flags.4?true`
        #[inline] pub fn mentioned(self) -> bool { flag_at(self, 2) }
        /// `media_unread:flags.5?true`
        #[inline] pub fn media_unread(self) -> bool { flag_at(self, 3) }
        /// `silent:flags.13?true`
        #[inline] pub fn silent(self) -> bool { flag_at(self, 4) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 5) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 6) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 7) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 8) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 9) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 10) }
        /// `fwd_from:flags.2?MessageFwdHeader`
        #[inline] pub fn fwd_from(self) -> Option<View<'a, types::MessageFwdHeader>> { maybe_at(self, 11) }
        /// `via_bot_id:flags.11?long`
        #[inline] pub fn via_bot_id(self) -> Option<i64> { maybe_at(self, 12) }
        /// `reply_to:flags.3?MessageReplyHeader`
        #[inline] pub fn reply_to(self) -> Option<views::MessageReplyHeader<'a>> { maybe_at(self, 13) }
        /// `entities:flags.7?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 14) }
        /// `ttl_period:flags.25?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 15) }
    }

    /// `updateShortSentMessage#9015e101 flags:# out:flags.1?true id:int pts:int pts_count:int date:int media:flags.9?MessageMedia entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateShortSentMessage {
        /// `out:flags.1?true`
        pub out: bool,
        /// `id:int`
        pub id: i32,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
        /// `date:int`
        pub date: i32,
        /// `media:flags.9?MessageMedia`
        pub media: Option<enums::MessageMedia>,
        /// `entities:flags.7?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `ttl_period:flags.25?int`
        pub ttl_period: Option<i32>,
    }

    impl UpdateShortSentMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, pts: i32, pts_count: i32, date: i32) -> Self {
            Self { out: false, id, pts, pts_count, date, media: None, entities: None, ttl_period: None }
        }
    }

    impl Fields for UpdateShortSentMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SHORT_SENT_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { out: has(flags, 1), id: input.take()?, pts: input.take()?, pts_count: input.take()?, date: input.take()?, media: input.take_if(flags, 9)?, entities: input.take_if(flags, 7)?, ttl_period: input.take_if(flags, 25)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.out, 1) | bit(self.entities.is_some(), 7) | bit(self.media.is_some(), 9) | bit(self.ttl_period.is_some(), 25));
            self.id.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
            self.date.put(writer);
            self.media.put(writer);
            self.entities.put(writer);
            self.ttl_period.put(writer);
        }
    }

    impl<'a> View<'a, UpdateShortSentMessage> {
        /// `out:flags.1?true`
        #[inline] pub fn out(self) -> bool { flag_at(self, 1) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 2) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 3) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 4) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 5) }
        /// `media:flags.9?MessageMedia`
        #[inline] pub fn media(self) -> Option<views::MessageMedia<'a>> { maybe_at(self, 6) }
        /// `entities:flags.7?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 7) }
        /// `ttl_period:flags.25?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 8) }
    }

    /// `updates#74ae4240 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq:int = Updates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Updates {
        /// `updates:Vector<Update>`
        pub updates: Vec<enums::Update>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `date:int`
        pub date: i32,
        /// `seq:int`
        pub seq: i32,
    }

    impl Fields for Updates {
        const LAYOUT: &'static Layout = &layouts::UPDATES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { updates: input.take()?, users: input.take()?, chats: input.take()?, date: input.take()?, seq: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.updates.put(writer);
            self.users.put(writer);
            self.chats.put(writer);
            self.date.put(writer);
            self.seq.put(writer);
        }
    }

    impl<'a> View<'a, Updates> {
        /// `updates:Vector<Update>`
        #[inline] pub fn updates(self) -> Vector<'a, views::Update<'a>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `seq:int`
        #[inline] pub fn seq(self) -> i32 { at(self, 4) }
    }

    /// `updatesCombined#725b04c3 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq_start:int seq:int = Updates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatesCombined {
        /// `updates:Vector<Update>`
        pub updates: Vec<enums::Update>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `date:int`
        pub date: i32,
        /// `seq_start:int`
        pub seq_start: i32,
        /// `seq:int`
        pub seq: i32,
    }

    impl Fields for UpdatesCombined {
        const LAYOUT: &'static Layout = &layouts::UPDATES_COMBINED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { updates: input.take()?, users: input.take()?, chats: input.take()?, date: input.take()?, seq_start: input.take()?, seq: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.updates.put(writer);
            self.users.put(writer);
            self.chats.put(writer);
            self.date.put(writer);
            self.seq_start.put(writer);
            self.seq.put(writer);
        }
    }

    impl<'a> View<'a, UpdatesCombined> {
        /// `updates:Vector<Update>`
        #[inline] pub fn updates(self) -> Vector<'a, views::Update<'a>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `seq_start:int`
        #[inline] pub fn seq_start(self) -> i32 { at(self, 4) }
        /// `seq:int`
        #[inline] pub fn seq(self) -> i32 { at(self, 5) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `Updates`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Updates<'a> {
        /// `updateShort`
        UpdateShort(View<'a, types::UpdateShort>),
        /// `updateShortChatMessage`
        UpdateShortChatMessage(View<'a, types::UpdateShortChatMessage>),
        /// `updateShortMessage`
        UpdateShortMessage(View<'a, types::UpdateShortMessage>),
        /// `updateShortSentMessage`
        UpdateShortSentMessage(View<'a, types::UpdateShortSentMessage>),
        /// `updates`
        Updates(View<'a, types::Updates>),
        /// `updatesCombined`
        Combined(View<'a, types::UpdatesCombined>),
        /// `updatesTooLong`
        TooLong,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Updates<'a> {
        type Value = enums::Updates;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_UPDATES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x78d4_dec1 => Self::UpdateShort(raw.view()),
                0x4d6d_eea5 => Self::UpdateShortChatMessage(raw.view()),
                0x313b_c7f8 => Self::UpdateShortMessage(raw.view()),
                0x9015_e101 => Self::UpdateShortSentMessage(raw.view()),
                0x74ae_4240 => Self::Updates(raw.view()),
                0x725b_04c3 => Self::Combined(raw.view()),
                0xe317_af7e => Self::TooLong,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Updates, DecodeError> {
            Ok(match self {
                Self::UpdateShort(view) => enums::Updates::UpdateShort(own(view)?),
                Self::UpdateShortChatMessage(view) => enums::Updates::UpdateShortChatMessage(own(view)?),
                Self::UpdateShortMessage(view) => enums::Updates::UpdateShortMessage(own(view)?),
                Self::UpdateShortSentMessage(view) => enums::Updates::UpdateShortSentMessage(own(view)?),
                Self::Updates(view) => enums::Updates::Updates(own(view)?),
                Self::Combined(view) => enums::Updates::Combined(own(view)?),
                Self::TooLong => enums::Updates::TooLong,
                Self::Raw(raw) => enums::Updates::Raw(raw.own()),
            })
        }
    }
}
