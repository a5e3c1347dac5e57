//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `ChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatInvite {
        /// `chatInvite#5c9d3702 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true verified:flags.7?true scam:flags.8?true fake:flags.9?true can_refulfill_subscription:flags.11?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> color:int subscription_pricing:flags.10?StarsSubscriptionPricing subscription_form_id:flags.12?long bot_verification:flags.13?BotVerification = ChatInvite`
        ChatInvite(Box<types::ChatInvite>),
        /// `chatInviteAlready#5a686d7c chat:Chat = ChatInvite`
        Already(types::ChatInviteAlready),
        /// `chatInvitePeek#61695cb0 chat:Chat expires:int = ChatInvite`
        Peek(types::ChatInvitePeek),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatInvite {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x5c9d_3702 => Self::ChatInvite(input.boxed()?),
                0x5a68_6d7c => Self::Already(input.fields()?),
                0x6169_5cb0 => Self::Peek(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatInvite {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatInvite(value) => put_boxed(0x5c9d_3702, &**value, writer),
                Self::Already(value) => put_boxed(0x5a68_6d7c, value, writer),
                Self::Peek(value) => put_boxed(0x6169_5cb0, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatInvite);

    /// `StickerSetCovered`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StickerSetCovered {
        /// `stickerSetCovered#6410a5d2 set:StickerSet cover:Document = StickerSetCovered`
        StickerSetCovered(Box<types::StickerSetCovered>),
        /// `stickerSetFullCovered#40d13c0e set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = StickerSetCovered`
        StickerSetFullCovered(Box<types::StickerSetFullCovered>),
        /// `stickerSetMultiCovered#3407e51b set:StickerSet covers:Vector<Document> = StickerSetCovered`
        StickerSetMultiCovered(Box<types::StickerSetMultiCovered>),
        /// `stickerSetNoCovered#77b15d1c set:StickerSet = StickerSetCovered`
        StickerSetNoCovered(Box<types::StickerSetNoCovered>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StickerSetCovered {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6410_a5d2 => Self::StickerSetCovered(input.boxed()?),
                0x40d1_3c0e => Self::StickerSetFullCovered(input.boxed()?),
                0x3407_e51b => Self::StickerSetMultiCovered(input.boxed()?),
                0x77b1_5d1c => Self::StickerSetNoCovered(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StickerSetCovered {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StickerSetCovered(value) => put_boxed(0x6410_a5d2, &**value, writer),
                Self::StickerSetFullCovered(value) => put_boxed(0x40d1_3c0e, &**value, writer),
                Self::StickerSetMultiCovered(value) => put_boxed(0x3407_e51b, &**value, writer),
                Self::StickerSetNoCovered(value) => put_boxed(0x77b1_5d1c, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StickerSetCovered);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `chatInvite`
    pub static CHAT_INVITE: Layout = Layout::new("chatInvite", 0x5c9d_3702, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "channel", Shape::True),
        Field::when(0, 1, "broadcast", Shape::True),
        Field::when(0, 2, "public", Shape::True),
        Field::when(0, 3, "megagroup", Shape::True),
        Field::when(0, 6, "request_needed", Shape::True),
        Field::when(0, 7, "verified", Shape::True),
        Field::when(0, 8, "scam", Shape::True),
        Field::when(0, 9, "fake", Shape::True),
        Field::when(0, 11, "can_refulfill_subscription", Shape::True),
        Field::always("title", Shape::Text),
        Field::when(0, 5, "about", Shape::Text),
        Field::always("photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::always("participants_count", Shape::Int),
        Field::when(0, 4, "participants", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("color", Shape::Int),
        Field::when(0, 10, "subscription_pricing", Shape::Boxed(&layouts::STARS_SUBSCRIPTION_PRICING)),
        Field::when(0, 12, "subscription_form_id", Shape::Long),
        Field::when(0, 13, "bot_verification", Shape::Boxed(&layouts::BOT_VERIFICATION)),
    ]);
    /// `chatInviteAlready`
    pub static CHAT_INVITE_ALREADY: Layout = Layout::new("chatInviteAlready", 0x5a68_6d7c, &[
        Field::always("chat", Shape::Sum(&layouts::SUM_CHAT)),
    ]);
    /// `chatInvitePeek`
    pub static CHAT_INVITE_PEEK: Layout = Layout::new("chatInvitePeek", 0x6169_5cb0, &[
        Field::always("chat", Shape::Sum(&layouts::SUM_CHAT)),
        Field::always("expires", Shape::Int),
    ]);
    /// The constructors of `ChatInvite`, by number.
    pub static SUM_CHAT_INVITE: Sum = Sum::new("ChatInvite", &[
        (0x5a68_6d7c, &layouts::CHAT_INVITE_ALREADY),
        (0x5c9d_3702, &layouts::CHAT_INVITE),
        (0x6169_5cb0, &layouts::CHAT_INVITE_PEEK),
    ]);
    /// `stickerSetCovered`
    pub static STICKER_SET_COVERED: Layout = Layout::new("stickerSetCovered", 0x6410_a5d2, &[
        Field::always("set", Shape::Boxed(&layouts::STICKER_SET)),
        Field::always("cover", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// `stickerSetFullCovered`
    pub static STICKER_SET_FULL_COVERED: Layout = Layout::new("stickerSetFullCovered", 0x40d1_3c0e, &[
        Field::always("set", Shape::Boxed(&layouts::STICKER_SET)),
        Field::always("packs", Shape::Vector(&Shape::Boxed(&layouts::STICKER_PACK))),
        Field::always("keywords", Shape::Vector(&Shape::Boxed(&layouts::STICKER_KEYWORD))),
        Field::always("documents", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `stickerSetMultiCovered`
    pub static STICKER_SET_MULTI_COVERED: Layout = Layout::new("stickerSetMultiCovered", 0x3407_e51b, &[
        Field::always("set", Shape::Boxed(&layouts::STICKER_SET)),
        Field::always("covers", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `stickerSetNoCovered`
    pub static STICKER_SET_NO_COVERED: Layout = Layout::new("stickerSetNoCovered", 0x77b1_5d1c, &[
        Field::always("set", Shape::Boxed(&layouts::STICKER_SET)),
    ]);
    /// The constructors of `StickerSetCovered`, by number.
    pub static SUM_STICKER_SET_COVERED: Sum = Sum::new("StickerSetCovered", &[
        (0x3407_e51b, &layouts::STICKER_SET_MULTI_COVERED),
        (0x40d1_3c0e, &layouts::STICKER_SET_FULL_COVERED),
        (0x6410_a5d2, &layouts::STICKER_SET_COVERED),
        (0x77b1_5d1c, &layouts::STICKER_SET_NO_COVERED),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `chatInvite#5c9d3702 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true verified:flags.7?true scam:flags.8?true fake:flags.9?true can_refulfill_subscription:flags.11?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> color:int subscription_pricing:flags.10?StarsSubscriptionPricing subscription_form_id:flags.12?long bot_verification:flags.13?BotVerification = ChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatInvite {
        /// `channel:flags.0?true`
        pub channel: bool,
        /// `broadcast:flags.1?true`
        pub broadcast: bool,
        /// `public:flags.2?true`
        pub public: bool,
        /// `megagroup:flags.3?true`
        pub megagroup: bool,
        /// `request_needed:flags.6?true`
        pub request_needed: bool,
        /// `verified:flags.7?true`
        pub verified: bool,
        /// `scam:flags.8?true`
        pub scam: bool,
        /// `fake:flags.9?true`
        pub fake: bool,
        /// `can_refulfill_subscription:flags.11?true`
        pub can_refulfill_subscription: bool,
        /// `title:string`
        pub title: String,
        /// `about:flags.5?string`
        pub about: Option<String>,
        /// `photo:Photo`
        pub photo: enums::Photo,
        /// `participants_count:int`
        pub participants_count: i32,
        /// `participants:flags.4?Vector<User>`
        pub participants: Option<Vec<enums::User>>,
        /// `color:int`
        pub color: i32,
        /// `subscription_pricing:flags.10?StarsSubscriptionPricing`
        pub subscription_pricing: Option<types::StarsSubscriptionPricing>,
        /// `subscription_form_id:flags.12?long`
        pub subscription_form_id: Option<i64>,
        /// `bot_verification:flags.13?BotVerification`
        pub bot_verification: Option<types::BotVerification>,
    }

    impl ChatInvite {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: String, photo: enums::Photo, participants_count: i32, color: i32) -> Self {
            Self { channel: false, broadcast: false, public: false, megagroup: false, request_needed: false, verified: false, scam: false, fake: false, can_refulfill_subscription: false, title, about: None, photo, participants_count, participants: None, color, subscription_pricing: None, subscription_form_id: None, bot_verification: None }
        }
    }

    impl Fields for ChatInvite {
        const LAYOUT: &'static Layout = &layouts::CHAT_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { channel: has(flags, 0), broadcast: has(flags, 1), public: has(flags, 2), megagroup: has(flags, 3), request_needed: has(flags, 6), verified: has(flags, 7), scam: has(flags, 8), fake: has(flags, 9), can_refulfill_subscription: has(flags, 11), title: input.take()?, about: input.take_if(flags, 5)?, photo: input.take()?, participants_count: input.take()?, participants: input.take_if(flags, 4)?, color: input.take()?, subscription_pricing: input.take_if(flags, 10)?, subscription_form_id: input.take_if(flags, 12)?, bot_verification: input.take_if(flags, 13)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.channel, 0) | bit(self.broadcast, 1) | bit(self.public, 2) | bit(self.megagroup, 3) | bit(self.participants.is_some(), 4) | bit(self.about.is_some(), 5) | bit(self.request_needed, 6) | bit(self.verified, 7) | bit(self.scam, 8) | bit(self.fake, 9) | bit(self.subscription_pricing.is_some(), 10) | bit(self.can_refulfill_subscription, 11) | bit(self.subscription_form_id.is_some(), 12) | bit(self.bot_verification.is_some(), 13));
            self.title.put(writer);
            self.about.put(writer);
            self.photo.put(writer);
            self.participants_count.put(writer);
            self.participants.put(writer);
            self.color.put(writer);
            self.subscription_pricing.put(writer);
            self.subscription_form_id.put(writer);
            self.bot_verification.put(writer);
        }
    }

    impl<'a> View<'a, ChatInvite> {
        /// `channel:flags.0?true`
        #[inline] pub fn channel(self) -> bool { flag_at(self, 1) }
        /// `broadcast:flags.1?true`
        #[inline] pub fn broadcast(self) -> bool { flag_at(self, 2) }
        /// `public:flags.2?true`
        #[inline] pub fn public(self) -> bool { flag_at(self, 3) }
        /// `megagroup:flags.3?true`
        #[inline] pub fn megagroup(self) -> bool { flag_at(self, 4) }
        /// `request_needed:flags.6?true`
        #[inline] pub fn request_needed(self) -> bool { flag_at(self, 5) }
        /// `verified:flags.7?true`
        #[inline] pub fn verified(self) -> bool { flag_at(self, 6) }
        /// `scam:flags.8?true`
        #[inline] pub fn scam(self) -> bool { flag_at(self, 7) }
        /// `fake:flags.9?true`
        #[inline] pub fn fake(self) -> bool { flag_at(self, 8) }
        /// `can_refulfill_subscription:flags.11?true`
        #[inline] pub fn can_refulfill_subscription(self) -> bool { flag_at(self, 9) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 10) }
        /// `about:flags.5?string`
        #[inline] pub fn about(self) -> Option<Text<'a>> { maybe_at(self, 11) }
        /// `photo:Photo`
        #[inline] pub fn photo(self) -> views::Photo<'a> { at(self, 12) }
        /// `participants_count:int`
        #[inline] pub fn participants_count(self) -> i32 { at(self, 13) }
        /// `participants:flags.4?Vector<User>`
        #[inline] pub fn participants(self) -> Option<Vector<'a, views::User<'a>>> { maybe_at(self, 14) }
        /// `color:int`
        #[inline] pub fn color(self) -> i32 { at(self, 15) }
        /// `subscription_pricing:flags.10?StarsSubscriptionPricing`
        #[inline] pub fn subscription_pricing(self) -> Option<View<'a, types::StarsSubscriptionPricing>> { maybe_at(self, 16) }
        /// `subscription_form_id:flags.12?long`
        #[inline] pub fn subscription_form_id(self) -> Option<i64> { maybe_at(self, 17) }
        /// `bot_verification:flags.13?BotVerification`
        #[inline] pub fn bot_verification(self) -> Option<View<'a, types::BotVerification>> { maybe_at(self, 18) }
    }

    /// `chatInviteAlready#5a686d7c chat:Chat = ChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatInviteAlready {
        /// `chat:Chat`
        pub chat: enums::Chat,
    }

    impl Fields for ChatInviteAlready {
        const LAYOUT: &'static Layout = &layouts::CHAT_INVITE_ALREADY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat.put(writer);
        }
    }

    impl<'a> View<'a, ChatInviteAlready> {
        /// `chat:Chat`
        #[inline] pub fn chat(self) -> views::Chat<'a> { at(self, 0) }
    }

    /// `chatInvitePeek#61695cb0 chat:Chat expires:int = ChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatInvitePeek {
        /// `chat:Chat`
        pub chat: enums::Chat,
        /// `expires:int`
        pub expires: i32,
    }

    impl Fields for ChatInvitePeek {
        const LAYOUT: &'static Layout = &layouts::CHAT_INVITE_PEEK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat: input.take()?, expires: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat.put(writer);
            self.expires.put(writer);
        }
    }

    impl<'a> View<'a, ChatInvitePeek> {
        /// `chat:Chat`
        #[inline] pub fn chat(self) -> views::Chat<'a> { at(self, 0) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 1) }
    }

    /// `stickerSetCovered#6410a5d2 set:StickerSet cover:Document = StickerSetCovered`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerSetCovered {
        /// `set:StickerSet`
        pub set: types::StickerSet,
        /// `cover:Document`
        pub cover: enums::Document,
    }

    impl Fields for StickerSetCovered {
        const LAYOUT: &'static Layout = &layouts::STICKER_SET_COVERED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { set: input.take()?, cover: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.set.put(writer);
            self.cover.put(writer);
        }
    }

    impl<'a> View<'a, StickerSetCovered> {
        /// `set:StickerSet`
        #[inline] pub fn set(self) -> View<'a, types::StickerSet> { at(self, 0) }
        /// `cover:Document`
        #[inline] pub fn cover(self) -> views::Document<'a> { at(self, 1) }
    }

    /// `stickerSetFullCovered#40d13c0e set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = StickerSetCovered`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerSetFullCovered {
        /// `set:StickerSet`
        pub set: types::StickerSet,
        /// `packs:Vector<StickerPack>`
        pub packs: Vec<types::StickerPack>,
        /// `keywords:Vector<StickerKeyword>`
        pub keywords: Vec<types::StickerKeyword>,
        /// `documents:Vector<Document>`
        pub documents: Vec<enums::Document>,
    }

    impl Fields for StickerSetFullCovered {
        const LAYOUT: &'static Layout = &layouts::STICKER_SET_FULL_COVERED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { set: input.take()?, packs: input.take()?, keywords: input.take()?, documents: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.set.put(writer);
            self.packs.put(writer);
            self.keywords.put(writer);
            self.documents.put(writer);
        }
    }

    impl<'a> View<'a, StickerSetFullCovered> {
        /// `set:StickerSet`
        #[inline] pub fn set(self) -> View<'a, types::StickerSet> { at(self, 0) }
        /// `packs:Vector<StickerPack>`
        #[inline] pub fn packs(self) -> Vector<'a, View<'a, types::StickerPack>> { at(self, 1) }
        /// `keywords:Vector<StickerKeyword>`
        #[inline] pub fn keywords(self) -> Vector<'a, View<'a, types::StickerKeyword>> { at(self, 2) }
        /// `documents:Vector<Document>`
        #[inline] pub fn documents(self) -> Vector<'a, views::Document<'a>> { at(self, 3) }
    }

    /// `stickerSetMultiCovered#3407e51b set:StickerSet covers:Vector<Document> = StickerSetCovered`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerSetMultiCovered {
        /// `set:StickerSet`
        pub set: types::StickerSet,
        /// `covers:Vector<Document>`
        pub covers: Vec<enums::Document>,
    }

    impl Fields for StickerSetMultiCovered {
        const LAYOUT: &'static Layout = &layouts::STICKER_SET_MULTI_COVERED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { set: input.take()?, covers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.set.put(writer);
            self.covers.put(writer);
        }
    }

    impl<'a> View<'a, StickerSetMultiCovered> {
        /// `set:StickerSet`
        #[inline] pub fn set(self) -> View<'a, types::StickerSet> { at(self, 0) }
        /// `covers:Vector<Document>`
        #[inline] pub fn covers(self) -> Vector<'a, views::Document<'a>> { at(self, 1) }
    }

    /// `stickerSetNoCovered#77b15d1c set:StickerSet = StickerSetCovered`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerSetNoCovered {
        /// `set:StickerSet`
        pub set: types::StickerSet,
    }

    impl Fields for StickerSetNoCovered {
        const LAYOUT: &'static Layout = &layouts::STICKER_SET_NO_COVERED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { set: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.set.put(writer);
        }
    }

    impl<'a> View<'a, StickerSetNoCovered> {
        /// `set:StickerSet`
        #[inline] pub fn set(self) -> View<'a, types::StickerSet> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `ChatInvite`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatInvite<'a> {
        /// `chatInvite`
        ChatInvite(View<'a, types::ChatInvite>),
        /// `chatInviteAlready`
        Already(View<'a, types::ChatInviteAlready>),
        /// `chatInvitePeek`
        Peek(View<'a, types::ChatInvitePeek>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatInvite<'a> {
        type Value = enums::ChatInvite;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHAT_INVITE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x5c9d_3702 => Self::ChatInvite(raw.view()),
                0x5a68_6d7c => Self::Already(raw.view()),
                0x6169_5cb0 => Self::Peek(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChatInvite, DecodeError> {
            Ok(match self {
                Self::ChatInvite(view) => enums::ChatInvite::ChatInvite(own(view)?),
                Self::Already(view) => enums::ChatInvite::Already(own(view)?),
                Self::Peek(view) => enums::ChatInvite::Peek(own(view)?),
                Self::Raw(raw) => enums::ChatInvite::Raw(raw.own()),
            })
        }
    }

    /// `StickerSetCovered`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StickerSetCovered<'a> {
        /// `stickerSetCovered`
        StickerSetCovered(View<'a, types::StickerSetCovered>),
        /// `stickerSetFullCovered`
        StickerSetFullCovered(View<'a, types::StickerSetFullCovered>),
        /// `stickerSetMultiCovered`
        StickerSetMultiCovered(View<'a, types::StickerSetMultiCovered>),
        /// `stickerSetNoCovered`
        StickerSetNoCovered(View<'a, types::StickerSetNoCovered>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StickerSetCovered<'a> {
        type Value = enums::StickerSetCovered;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STICKER_SET_COVERED);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6410_a5d2 => Self::StickerSetCovered(raw.view()),
                0x40d1_3c0e => Self::StickerSetFullCovered(raw.view()),
                0x3407_e51b => Self::StickerSetMultiCovered(raw.view()),
                0x77b1_5d1c => Self::StickerSetNoCovered(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StickerSetCovered, DecodeError> {
            Ok(match self {
                Self::StickerSetCovered(view) => enums::StickerSetCovered::StickerSetCovered(own(view)?),
                Self::StickerSetFullCovered(view) => enums::StickerSetCovered::StickerSetFullCovered(own(view)?),
                Self::StickerSetMultiCovered(view) => enums::StickerSetCovered::StickerSetMultiCovered(own(view)?),
                Self::StickerSetNoCovered(view) => enums::StickerSetCovered::StickerSetNoCovered(own(view)?),
                Self::Raw(raw) => enums::StickerSetCovered::Raw(raw.own()),
            })
        }
    }
}
