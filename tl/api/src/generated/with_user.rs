//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `EmojiStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmojiStatus {
        /// `emojiStatus#e7ff068a flags:# document_id:long until:flags.0?int = EmojiStatus`
        EmojiStatus(types::EmojiStatus),
        /// `emojiStatusCollectible#7184603b flags:# collectible_id:long document_id:long title:string slug:string pattern_document_id:long center_color:int edge_color:int pattern_color:int text_color:int until:flags.0?int = EmojiStatus`
        Collectible(Box<types::EmojiStatusCollectible>),
        /// `emojiStatusEmpty#2de11aae = EmojiStatus`
        Empty,
        /// `inputEmojiStatusCollectible#7141dbf flags:# collectible_id:long until:flags.0?int = EmojiStatus`
        InputEmojiStatusCollectible(types::InputEmojiStatusCollectible),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmojiStatus {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xe7ff_068a => Self::EmojiStatus(input.fields()?),
                0x7184_603b => Self::Collectible(input.boxed()?),
                0x2de1_1aae => Self::Empty,
                0x0714_1dbf => Self::InputEmojiStatusCollectible(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmojiStatus {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EmojiStatus(value) => put_boxed(0xe7ff_068a, value, writer),
                Self::Collectible(value) => put_boxed(0x7184_603b, &**value, writer),
                Self::Empty => writer.u32(0x2de1_1aae),
                Self::InputEmojiStatusCollectible(value) => put_boxed(0x0714_1dbf, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmojiStatus);

    /// `PeerColor`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PeerColor {
        /// `inputPeerColorCollectible#b8ea86a9 collectible_id:long = PeerColor`
        InputPeerColorCollectible(types::InputPeerColorCollectible),
        /// `peerColor#b54b5acf flags:# color:flags.0?int background_emoji_id:flags.1?long = PeerColor`
        PeerColor(types::PeerColor),
        /// `peerColorCollectible#b9c0639a flags:# collectible_id:long gift_emoji_id:long background_emoji_id:long accent_color:int colors:Vector<int> dark_accent_color:flags.0?int dark_colors:flags.1?Vector<int> = PeerColor`
        Collectible(Box<types::PeerColorCollectible>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PeerColor {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb8ea_86a9 => Self::InputPeerColorCollectible(input.fields()?),
                0xb54b_5acf => Self::PeerColor(input.fields()?),
                0xb9c0_639a => Self::Collectible(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PeerColor {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputPeerColorCollectible(value) => put_boxed(0xb8ea_86a9, value, writer),
                Self::PeerColor(value) => put_boxed(0xb54b_5acf, value, writer),
                Self::Collectible(value) => put_boxed(0xb9c0_639a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PeerColor);

    /// `User`
    #[derive(Clone, Debug, PartialEq)]
    pub enum User {
        /// `user#b1b8cc83 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true bot_forum_view:flags2.16?true bot_forum_can_manage_topics:flags2.17?true bot_can_manage_bots:flags2.18?true bot_guestchat:flags2.19?true bot_guard:flags2.20?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?RecentStory color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long linked_community_id:flags2.21?long = User`
        User(Box<types::User>),
        /// `userEmpty#d3bc4b7a id:long = User`
        Empty(types::UserEmpty),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for User {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb1b8_cc83 => Self::User(input.boxed()?),
                0xd3bc_4b7a => Self::Empty(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for User {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::User(value) => put_boxed(0xb1b8_cc83, &**value, writer),
                Self::Empty(value) => put_boxed(0xd3bc_4b7a, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(User);

    /// `UserProfilePhoto`
    #[derive(Clone, Debug, PartialEq)]
    pub enum UserProfilePhoto {
        /// `userProfilePhoto#82d1f706 flags:# has_video:flags.0?true personal:flags.2?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = UserProfilePhoto`
        UserProfilePhoto(Box<types::UserProfilePhoto>),
        /// `userProfilePhotoEmpty#4f11bae1 = UserProfilePhoto`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for UserProfilePhoto {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x82d1_f706 => Self::UserProfilePhoto(input.boxed()?),
                0x4f11_bae1 => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for UserProfilePhoto {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::UserProfilePhoto(value) => put_boxed(0x82d1_f706, &**value, writer),
                Self::Empty => writer.u32(0x4f11_bae1),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(UserProfilePhoto);

    /// `UserStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub enum UserStatus {
        /// `userStatusEmpty#9d05049 = UserStatus`
        Empty,
        /// `userStatusLastMonth#65899777 flags:# by_me:flags.0?true = UserStatus`
        LastMonth(types::UserStatusLastMonth),
        /// `userStatusLastWeek#541a1d1a flags:# by_me:flags.0?true = UserStatus`
        LastWeek(types::UserStatusLastWeek),
        /// `userStatusOffline#8c703f was_online:int = UserStatus`
        Offline(types::UserStatusOffline),
        /// `userStatusOnline#edb93949 expires:int = UserStatus`
        Online(types::UserStatusOnline),
        /// `userStatusRecently#7b197dc8 flags:# by_me:flags.0?true = UserStatus`
        Recently(types::UserStatusRecently),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for UserStatus {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x09d0_5049 => Self::Empty,
                0x6589_9777 => Self::LastMonth(input.fields()?),
                0x541a_1d1a => Self::LastWeek(input.fields()?),
                0x008c_703f => Self::Offline(input.fields()?),
                0xedb9_3949 => Self::Online(input.fields()?),
                0x7b19_7dc8 => Self::Recently(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for UserStatus {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Empty => writer.u32(0x09d0_5049),
                Self::LastMonth(value) => put_boxed(0x6589_9777, value, writer),
                Self::LastWeek(value) => put_boxed(0x541a_1d1a, value, writer),
                Self::Offline(value) => put_boxed(0x008c_703f, value, writer),
                Self::Online(value) => put_boxed(0xedb9_3949, value, writer),
                Self::Recently(value) => put_boxed(0x7b19_7dc8, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(UserStatus);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `emojiStatus`
    pub static EMOJI_STATUS: Layout = Layout::new("emojiStatus", 0xe7ff_068a, &[
        Field::always("flags", Shape::Flags),
        Field::always("document_id", Shape::Long),
        Field::when(0, 0, "until", Shape::Int),
    ]);
    /// `emojiStatusCollectible`
    pub static EMOJI_STATUS_COLLECTIBLE: Layout = Layout::new("emojiStatusCollectible", 0x7184_603b, &[
        Field::always("flags", Shape::Flags),
        Field::always("collectible_id", Shape::Long),
        Field::always("document_id", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("slug", Shape::Text),
        Field::always("pattern_document_id", Shape::Long),
        Field::always("center_color", Shape::Int),
        Field::always("edge_color", Shape::Int),
        Field::always("pattern_color", Shape::Int),
        Field::always("text_color", Shape::Int),
        Field::when(0, 0, "until", Shape::Int),
    ]);
    /// `emojiStatusEmpty`
    pub static EMOJI_STATUS_EMPTY: Layout = Layout::new("emojiStatusEmpty", 0x2de1_1aae, &[]);
    /// `inputEmojiStatusCollectible`
    pub static INPUT_EMOJI_STATUS_COLLECTIBLE: Layout = Layout::new("inputEmojiStatusCollectible", 0x0714_1dbf, &[
        Field::always("flags", Shape::Flags),
        Field::always("collectible_id", Shape::Long),
        Field::when(0, 0, "until", Shape::Int),
    ]);
    /// The constructors of `EmojiStatus`, by number.
    pub static SUM_EMOJI_STATUS: Sum = Sum::new("EmojiStatus", &[
        (0x0714_1dbf, &layouts::INPUT_EMOJI_STATUS_COLLECTIBLE),
        (0x2de1_1aae, &layouts::EMOJI_STATUS_EMPTY),
        (0x7184_603b, &layouts::EMOJI_STATUS_COLLECTIBLE),
        (0xe7ff_068a, &layouts::EMOJI_STATUS),
    ]);
    /// `inputPeerColorCollectible`
    pub static INPUT_PEER_COLOR_COLLECTIBLE: Layout = Layout::new("inputPeerColorCollectible", 0xb8ea_86a9, &[
        Field::always("collectible_id", Shape::Long),
    ]);
    /// `peerColor`
    pub static PEER_COLOR: Layout = Layout::new("peerColor", 0xb54b_5acf, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "color", Shape::Int),
        Field::when(0, 1, "background_emoji_id", Shape::Long),
    ]);
    /// `peerColorCollectible`
    pub static PEER_COLOR_COLLECTIBLE: Layout = Layout::new("peerColorCollectible", 0xb9c0_639a, &[
        Field::always("flags", Shape::Flags),
        Field::always("collectible_id", Shape::Long),
        Field::always("gift_emoji_id", Shape::Long),
        Field::always("background_emoji_id", Shape::Long),
        Field::always("accent_color", Shape::Int),
        Field::always("colors", Shape::Vector(&Shape::Int)),
        Field::when(0, 0, "dark_accent_color", Shape::Int),
        Field::when(0, 1, "dark_colors", Shape::Vector(&Shape::Int)),
    ]);
    /// The constructors of `PeerColor`, by number.
    pub static SUM_PEER_COLOR: Sum = Sum::new("PeerColor", &[
        (0xb54b_5acf, &layouts::PEER_COLOR),
        (0xb8ea_86a9, &layouts::INPUT_PEER_COLOR_COLLECTIBLE),
        (0xb9c0_639a, &layouts::PEER_COLOR_COLLECTIBLE),
    ]);
    /// `recentStory`
    pub static RECENT_STORY: Layout = Layout::new("recentStory", 0x711d_692d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "live", Shape::True),
        Field::when(0, 1, "max_id", Shape::Int),
    ]);
    /// `restrictionReason`
    pub static RESTRICTION_REASON: Layout = Layout::new("restrictionReason", 0xd072_acb4, &[
        Field::always("platform", Shape::Text),
        Field::always("reason", Shape::Text),
        Field::always("text", Shape::Text),
    ]);
    /// `user`
    pub static USER: Layout = Layout::new("user", 0xb1b8_cc83, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 10, "self", Shape::True),
        Field::when(0, 11, "contact", Shape::True),
        Field::when(0, 12, "mutual_contact", Shape::True),
        Field::when(0, 13, "deleted", Shape::True),
        Field::when(0, 14, "bot", Shape::True),
        Field::when(0, 15, "bot_chat_history", Shape::True),
        Field::when(0, 16, "bot_nochats", Shape::True),
        Field::when(0, 17, "verified", Shape::True),
        Field::when(0, 18, "restricted", Shape::True),
        Field::when(0, 20, "min", Shape::True),
        Field::when(0, 21, "bot_inline_geo", Shape::True),
        Field::when(0, 23, "support", Shape::True),
        Field::when(0, 24, "scam", Shape::True),
        Field::when(0, 25, "apply_min_photo", Shape::True),
        Field::when(0, 26, "fake", Shape::True),
        Field::when(0, 27, "bot_attach_menu", Shape::True),
        Field::when(0, 28, "premium", Shape::True),
        Field::when(0, 29, "attach_menu_enabled", Shape::True),
        Field::always("flags2", Shape::Flags),
        Field::when(1, 1, "bot_can_edit", Shape::True),
        Field::when(1, 2, "close_friend", Shape::True),
        Field::when(1, 3, "stories_hidden", Shape::True),
        Field::when(1, 4, "stories_unavailable", Shape::True),
        Field::when(1, 10, "contact_require_premium", Shape::True),
        Field::when(1, 11, "bot_business", Shape::True),
        Field::when(1, 13, "bot_has_main_app", Shape::True),
        Field::when(1, 16, "bot_forum_view", Shape::True),
        Field::when(1, 17, "bot_forum_can_manage_topics", Shape::True),
        Field::when(1, 18, "bot_can_manage_bots", Shape::True),
        Field::when(1, 19, "bot_guestchat", Shape::True),
        Field::when(1, 20, "bot_guard", Shape::True),
        Field::always("id", Shape::Long),
        Field::when(0, 0, "access_hash", Shape::Long),
        Field::when(0, 1, "first_name", Shape::Text),
        Field::when(0, 2, "last_name", Shape::Text),
        Field::when(0, 3, "username", Shape::Text),
        Field::when(0, 4, "phone", Shape::Text),
        Field::when(0, 5, "photo", Shape::Sum(&layouts::SUM_USER_PROFILE_PHOTO)),
        Field::when(0, 6, "status", Shape::Sum(&layouts::SUM_USER_STATUS)),
        Field::when(0, 14, "bot_info_version", Shape::Int),
        Field::when(0, 18, "restriction_reason", Shape::Vector(&Shape::Boxed(&layouts::RESTRICTION_REASON))),
        Field::when(0, 19, "bot_inline_placeholder", Shape::Text),
        Field::when(0, 22, "lang_code", Shape::Text),
        Field::when(0, 30, "emoji_status", Shape::Sum(&layouts::SUM_EMOJI_STATUS)),
        Field::when(1, 0, "usernames", Shape::Vector(&Shape::Boxed(&layouts::USERNAME))),
        Field::when(1, 5, "stories_max_id", Shape::Boxed(&layouts::RECENT_STORY)),
        Field::when(1, 8, "color", Shape::Sum(&layouts::SUM_PEER_COLOR)),
        Field::when(1, 9, "profile_color", Shape::Sum(&layouts::SUM_PEER_COLOR)),
        Field::when(1, 12, "bot_active_users", Shape::Int),
        Field::when(1, 14, "bot_verification_icon", Shape::Long),
        Field::when(1, 15, "send_paid_messages_stars", Shape::Long),
        Field::when(1, 21, "linked_community_id", Shape::Long),
    ]);
    /// `userEmpty`
    pub static USER_EMPTY: Layout = Layout::new("userEmpty", 0xd3bc_4b7a, &[
        Field::always("id", Shape::Long),
    ]);
    /// The constructors of `User`, by number.
    pub static SUM_USER: Sum = Sum::new("User", &[
        (0xb1b8_cc83, &layouts::USER),
        (0xd3bc_4b7a, &layouts::USER_EMPTY),
    ]);
    /// `userProfilePhoto`
    pub static USER_PROFILE_PHOTO: Layout = Layout::new("userProfilePhoto", 0x82d1_f706, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "has_video", Shape::True),
        Field::when(0, 2, "personal", Shape::True),
        Field::always("photo_id", Shape::Long),
        Field::when(0, 1, "stripped_thumb", Shape::Bytes),
        Field::always("dc_id", Shape::Int),
    ]);
    /// `userProfilePhotoEmpty`
    pub static USER_PROFILE_PHOTO_EMPTY: Layout = Layout::new("userProfilePhotoEmpty", 0x4f11_bae1, &[]);
    /// The constructors of `UserProfilePhoto`, by number.
    pub static SUM_USER_PROFILE_PHOTO: Sum = Sum::new("UserProfilePhoto", &[
        (0x4f11_bae1, &layouts::USER_PROFILE_PHOTO_EMPTY),
        (0x82d1_f706, &layouts::USER_PROFILE_PHOTO),
    ]);
    /// `userStatusEmpty`
    pub static USER_STATUS_EMPTY: Layout = Layout::new("userStatusEmpty", 0x09d0_5049, &[]);
    /// `userStatusLastMonth`
    pub static USER_STATUS_LAST_MONTH: Layout = Layout::new("userStatusLastMonth", 0x6589_9777, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "by_me", Shape::True),
    ]);
    /// `userStatusLastWeek`
    pub static USER_STATUS_LAST_WEEK: Layout = Layout::new("userStatusLastWeek", 0x541a_1d1a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "by_me", Shape::True),
    ]);
    /// `userStatusOffline`
    pub static USER_STATUS_OFFLINE: Layout = Layout::new("userStatusOffline", 0x008c_703f, &[
        Field::always("was_online", Shape::Int),
    ]);
    /// `userStatusOnline`
    pub static USER_STATUS_ONLINE: Layout = Layout::new("userStatusOnline", 0xedb9_3949, &[
        Field::always("expires", Shape::Int),
    ]);
    /// `userStatusRecently`
    pub static USER_STATUS_RECENTLY: Layout = Layout::new("userStatusRecently", 0x7b19_7dc8, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "by_me", Shape::True),
    ]);
    /// The constructors of `UserStatus`, by number.
    pub static SUM_USER_STATUS: Sum = Sum::new("UserStatus", &[
        (0x008c_703f, &layouts::USER_STATUS_OFFLINE),
        (0x09d0_5049, &layouts::USER_STATUS_EMPTY),
        (0x541a_1d1a, &layouts::USER_STATUS_LAST_WEEK),
        (0x6589_9777, &layouts::USER_STATUS_LAST_MONTH),
        (0x7b19_7dc8, &layouts::USER_STATUS_RECENTLY),
        (0xedb9_3949, &layouts::USER_STATUS_ONLINE),
    ]);
    /// `username`
    pub static USERNAME: Layout = Layout::new("username", 0xb407_3647, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "editable", Shape::True),
        Field::when(0, 1, "active", Shape::True),
        Field::when(0, 2, "deletable", Shape::True),
        Field::when(0, 3, "expired", Shape::True),
        Field::always("username", Shape::Text),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `emojiStatus#e7ff068a flags:# document_id:long until:flags.0?int = EmojiStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiStatus {
        /// `document_id:long`
        pub document_id: i64,
        /// `until:flags.0?int`
        pub until: Option<i32>,
    }

    impl EmojiStatus {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(document_id: i64) -> Self {
            Self { document_id, until: None }
        }
    }

    impl Fields for EmojiStatus {
        const LAYOUT: &'static Layout = &layouts::EMOJI_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { document_id: input.take()?, until: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.until.is_some(), 0));
            self.document_id.put(writer);
            self.until.put(writer);
        }
    }

    impl<'a> View<'a, EmojiStatus> {
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 1) }
        /// `until:flags.0?int`
        #[inline] pub fn until(self) -> Option<i32> { maybe_at(self, 2) }
    }

    /// `emojiStatusCollectible#7184603b flags:# collectible_id:long document_id:long title:string slug:string pattern_document_id:long center_color:int edge_color:int pattern_color:int text_color:int until:flags.0?int = EmojiStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiStatusCollectible {
        /// `collectible_id:long`
        pub collectible_id: i64,
        /// `document_id:long`
        pub document_id: i64,
        /// `title:string`
        pub title: String,
        /// `slug:string`
        pub slug: String,
        /// `pattern_document_id:long`
        pub pattern_document_id: i64,
        /// `center_color:int`
        pub center_color: i32,
        /// `edge_color:int`
        pub edge_color: i32,
        /// `pattern_color:int`
        pub pattern_color: i32,
        /// `text_color:int`
        pub text_color: i32,
        /// `until:flags.0?int`
        pub until: Option<i32>,
    }

    impl EmojiStatusCollectible {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(collectible_id: i64, document_id: i64, title: String, slug: String, pattern_document_id: i64, center_color: i32, edge_color: i32, pattern_color: i32, text_color: i32) -> Self {
            Self { collectible_id, document_id, title, slug, pattern_document_id, center_color, edge_color, pattern_color, text_color, until: None }
        }
    }

    impl Fields for EmojiStatusCollectible {
        const LAYOUT: &'static Layout = &layouts::EMOJI_STATUS_COLLECTIBLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { collectible_id: input.take()?, document_id: input.take()?, title: input.take()?, slug: input.take()?, pattern_document_id: input.take()?, center_color: input.take()?, edge_color: input.take()?, pattern_color: input.take()?, text_color: input.take()?, until: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.until.is_some(), 0));
            self.collectible_id.put(writer);
            self.document_id.put(writer);
            self.title.put(writer);
            self.slug.put(writer);
            self.pattern_document_id.put(writer);
            self.center_color.put(writer);
            self.edge_color.put(writer);
            self.pattern_color.put(writer);
            self.text_color.put(writer);
            self.until.put(writer);
        }
    }

    impl<'a> View<'a, EmojiStatusCollectible> {
        /// `collectible_id:long`
        #[inline] pub fn collectible_id(self) -> i64 { at(self, 1) }
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 2) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 3) }
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 4) }
        /// `pattern_document_id:long`
        #[inline] pub fn pattern_document_id(self) -> i64 { at(self, 5) }
        /// `center_color:int`
        #[inline] pub fn center_color(self) -> i32 { at(self, 6) }
        /// `edge_color:int`
        #[inline] pub fn edge_color(self) -> i32 { at(self, 7) }
        /// `pattern_color:int`
        #[inline] pub fn pattern_color(self) -> i32 { at(self, 8) }
        /// `text_color:int`
        #[inline] pub fn text_color(self) -> i32 { at(self, 9) }
        /// `until:flags.0?int`
        #[inline] pub fn until(self) -> Option<i32> { maybe_at(self, 10) }
    }

    /// `inputEmojiStatusCollectible#7141dbf flags:# collectible_id:long until:flags.0?int = EmojiStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputEmojiStatusCollectible {
        /// `collectible_id:long`
        pub collectible_id: i64,
        /// `until:flags.0?int`
        pub until: Option<i32>,
    }

    impl InputEmojiStatusCollectible {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(collectible_id: i64) -> Self {
            Self { collectible_id, until: None }
        }
    }

    impl Fields for InputEmojiStatusCollectible {
        const LAYOUT: &'static Layout = &layouts::INPUT_EMOJI_STATUS_COLLECTIBLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { collectible_id: input.take()?, until: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.until.is_some(), 0));
            self.collectible_id.put(writer);
            self.until.put(writer);
        }
    }

    impl<'a> View<'a, InputEmojiStatusCollectible> {
        /// `collectible_id:long`
        #[inline] pub fn collectible_id(self) -> i64 { at(self, 1) }
        /// `until:flags.0?int`
        #[inline] pub fn until(self) -> Option<i32> { maybe_at(self, 2) }
    }

    /// `inputPeerColorCollectible#b8ea86a9 collectible_id:long = PeerColor`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPeerColorCollectible {
        /// `collectible_id:long`
        pub collectible_id: i64,
    }

    impl Fields for InputPeerColorCollectible {
        const LAYOUT: &'static Layout = &layouts::INPUT_PEER_COLOR_COLLECTIBLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { collectible_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.collectible_id.put(writer);
        }
    }

    impl<'a> View<'a, InputPeerColorCollectible> {
        /// `collectible_id:long`
        #[inline] pub fn collectible_id(self) -> i64 { at(self, 0) }
    }

    /// `peerColor#b54b5acf flags:# color:flags.0?int background_emoji_id:flags.1?long = PeerColor`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PeerColor {
        /// `color:flags.0?int`
        pub color: Option<i32>,
        /// `background_emoji_id:flags.1?long`
        pub background_emoji_id: Option<i64>,
    }

    impl Fields for PeerColor {
        const LAYOUT: &'static Layout = &layouts::PEER_COLOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { color: input.take_if(flags, 0)?, background_emoji_id: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.color.is_some(), 0) | bit(self.background_emoji_id.is_some(), 1));
            self.color.put(writer);
            self.background_emoji_id.put(writer);
        }
    }

    impl<'a> View<'a, PeerColor> {
        /// `color:flags.0?int`
        #[inline] pub fn color(self) -> Option<i32> { maybe_at(self, 1) }
        /// `background_emoji_id:flags.1?long`
        #[inline] pub fn background_emoji_id(self) -> Option<i64> { maybe_at(self, 2) }
    }

    /// `peerColorCollectible#b9c0639a flags:# collectible_id:long gift_emoji_id:long background_emoji_id:long accent_color:int colors:Vector<int> dark_accent_color:flags.0?int dark_colors:flags.1?Vector<int> = PeerColor`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerColorCollectible {
        /// `collectible_id:long`
        pub collectible_id: i64,
        /// `gift_emoji_id:long`
        pub gift_emoji_id: i64,
        /// `background_emoji_id:long`
        pub background_emoji_id: i64,
        /// `accent_color:int`
        pub accent_color: i32,
        /// `colors:Vector<int>`
        pub colors: Vec<i32>,
        /// `dark_accent_color:flags.0?int`
        pub dark_accent_color: Option<i32>,
        /// `dark_colors:flags.1?Vector<int>`
        pub dark_colors: Option<Vec<i32>>,
    }

    impl PeerColorCollectible {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(collectible_id: i64, gift_emoji_id: i64, background_emoji_id: i64, accent_color: i32, colors: Vec<i32>) -> Self {
            Self { collectible_id, gift_emoji_id, background_emoji_id, accent_color, colors, dark_accent_color: None, dark_colors: None }
        }
    }

    impl Fields for PeerColorCollectible {
        const LAYOUT: &'static Layout = &layouts::PEER_COLOR_COLLECTIBLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { collectible_id: input.take()?, gift_emoji_id: input.take()?, background_emoji_id: input.take()?, accent_color: input.take()?, colors: input.take()?, dark_accent_color: input.take_if(flags, 0)?, dark_colors: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.dark_accent_color.is_some(), 0) | bit(self.dark_colors.is_some(), 1));
            self.collectible_id.put(writer);
            self.gift_emoji_id.put(writer);
            self.background_emoji_id.put(writer);
            self.accent_color.put(writer);
            self.colors.put(writer);
            self.dark_accent_color.put(writer);
            self.dark_colors.put(writer);
        }
    }

    impl<'a> View<'a, PeerColorCollectible> {
        /// `collectible_id:long`
        #[inline] pub fn collectible_id(self) -> i64 { at(self, 1) }
        /// `gift_emoji_id:long`
        #[inline] pub fn gift_emoji_id(self) -> i64 { at(self, 2) }
        /// `background_emoji_id:long`
        #[inline] pub fn background_emoji_id(self) -> i64 { at(self, 3) }
        /// `accent_color:int`
        #[inline] pub fn accent_color(self) -> i32 { at(self, 4) }
        /// `colors:Vector<int>`
        #[inline] pub fn colors(self) -> Vector<'a, i32> { at(self, 5) }
        /// `dark_accent_color:flags.0?int`
        #[inline] pub fn dark_accent_color(self) -> Option<i32> { maybe_at(self, 6) }
        /// `dark_colors:flags.1?Vector<int>`
        #[inline] pub fn dark_colors(self) -> Option<Vector<'a, i32>> { maybe_at(self, 7) }
    }

    /// `recentStory#711d692d flags:# live:flags.0?true max_id:flags.1?int = RecentStory`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RecentStory {
        /// `live:flags.0?true`
        pub live: bool,
        /// `max_id:flags.1?int`
        pub max_id: Option<i32>,
    }

    impl Fields for RecentStory {
        const LAYOUT: &'static Layout = &layouts::RECENT_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { live: has(flags, 0), max_id: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.live, 0) | bit(self.max_id.is_some(), 1));
            self.max_id.put(writer);
        }
    }

    impl<'a> View<'a, RecentStory> {
        /// `live:flags.0?true`
        #[inline] pub fn live(self) -> bool { flag_at(self, 1) }
        /// `max_id:flags.1?int`
        #[inline] pub fn max_id(self) -> Option<i32> { maybe_at(self, 2) }
    }

    boxed!(RecentStory);

    /// `restrictionReason#d072acb4 platform:string reason:string text:string = RestrictionReason`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RestrictionReason {
        /// `platform:string`
        pub platform: String,
        /// `reason:string`
        pub reason: String,
        /// `text:string`
        pub text: String,
    }

    impl Fields for RestrictionReason {
        const LAYOUT: &'static Layout = &layouts::RESTRICTION_REASON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { platform: input.take()?, reason: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.platform.put(writer);
            self.reason.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, RestrictionReason> {
        /// `platform:string`
        #[inline] pub fn platform(self) -> Text<'a> { at(self, 0) }
        /// `reason:string`
        #[inline] pub fn reason(self) -> Text<'a> { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    boxed!(RestrictionReason);

    /// `user#b1b8cc83 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true bot_forum_view:flags2.16?true bot_forum_can_manage_topics:flags2.17?true bot_can_manage_bots:flags2.18?true bot_guestchat:flags2.19?true bot_guard:flags2.20?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?RecentStory color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long linked_community_id:flags2.21?long = User`
    #[derive(Clone, Debug, PartialEq)]
    pub struct User {
        /// `self:flags.10?true`
        pub is_self: bool,
        /// `contact:flags.11?true`
        pub contact: bool,
        /// `mutual_contact:flags.12?true`
        pub mutual_contact: bool,
        /// `deleted:flags.13?true`
        pub deleted: bool,
        /// `bot:flags.14?true`
        pub bot: bool,
        /// `bot_chat_history:flags.15?true`
        pub bot_chat_history: bool,
        /// `bot_nochats:flags.16?true`
        pub bot_nochats: bool,
        /// `verified:flags.17?true`
        pub verified: bool,
        /// `restricted:flags.18?true`
        pub restricted: bool,
        /// `min:flags.20?true`
        pub min: bool,
        /// `bot_inline_geo:flags.21?true`
        pub bot_inline_geo: bool,
        /// `support:flags.23?true`
        pub support: bool,
        /// `scam:flags.24?true`
        pub scam: bool,
        /// `apply_min_photo:flags.25?true`
        pub apply_min_photo: bool,
        /// `fake:flags.26?true`
        pub fake: bool,
        /// `bot_attach_menu:flags.27?true`
        pub bot_attach_menu: bool,
        /// `premium:flags.28?true`
        pub premium: bool,
        /// `attach_menu_enabled:flags.29?true`
        pub attach_menu_enabled: bool,
        /// `bot_can_edit:flags2.1?true`
        pub bot_can_edit: bool,
        /// `close_friend:flags2.2?true`
        pub close_friend: bool,
        /// `stories_hidden:flags2.3?true`
        pub stories_hidden: bool,
        /// `stories_unavailable:flags2.4?true`
        pub stories_unavailable: bool,
        /// `contact_require_premium:flags2.10?true`
        pub contact_require_premium: bool,
        /// `bot_business:flags2.11?true`
        pub bot_business: bool,
        /// `bot_has_main_app:flags2.13?true`
        pub bot_has_main_app: bool,
        /// `bot_forum_view:flags2.16?true`
        pub bot_forum_view: bool,
        /// `bot_forum_can_manage_topics:flags2.17?true`
        pub bot_forum_can_manage_topics: bool,
        /// `bot_can_manage_bots:flags2.18?true`
        pub bot_can_manage_bots: bool,
        /// `bot_guestchat:flags2.19?true`
        pub bot_guestchat: bool,
        /// `bot_guard:flags2.20?true`
        pub bot_guard: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:flags.0?long`
        pub access_hash: Option<i64>,
        /// `first_name:flags.1?string`
        pub first_name: Option<String>,
        /// `last_name:flags.2?string`
        pub last_name: Option<String>,
        /// `username:flags.3?string`
        pub username: Option<String>,
        /// `phone:flags.4?string`
        pub phone: Option<String>,
        /// `photo:flags.5?UserProfilePhoto`
        pub photo: Option<enums::UserProfilePhoto>,
        /// `status:flags.6?UserStatus`
        pub status: Option<enums::UserStatus>,
        /// `bot_info_version:flags.14?int`
        pub bot_info_version: Option<i32>,
        /// `restriction_reason:flags.18?Vector<RestrictionReason>`
        pub restriction_reason: Option<Vec<types::RestrictionReason>>,
        /// `bot_inline_placeholder:flags.19?string`
        pub bot_inline_placeholder: Option<String>,
        /// `lang_code:flags.22?string`
        pub lang_code: Option<String>,
        /// `emoji_status:flags.30?EmojiStatus`
        pub emoji_status: Option<enums::EmojiStatus>,
        /// `usernames:flags2.0?Vector<Username>`
        pub usernames: Option<Vec<types::Username>>,
        /// `stories_max_id:flags2.5?RecentStory`
        pub stories_max_id: Option<types::RecentStory>,
        /// `color:flags2.8?PeerColor`
        pub color: Option<enums::PeerColor>,
        /// `profile_color:flags2.9?PeerColor`
        pub profile_color: Option<enums::PeerColor>,
        /// `bot_active_users:flags2.12?int`
        pub bot_active_users: Option<i32>,
        /// `bot_verification_icon:flags2.14?long`
        pub bot_verification_icon: Option<i64>,
        /// `send_paid_messages_stars:flags2.15?long`
        pub send_paid_messages_stars: Option<i64>,
        /// `linked_community_id:flags2.21?long`
        pub linked_community_id: Option<i64>,
    }

    impl User {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64) -> Self {
            Self { is_self: false, contact: false, mutual_contact: false, deleted: false, bot: false, bot_chat_history: false, bot_nochats: false, verified: false, restricted: false, min: false, bot_inline_geo: false, support: false, scam: false, apply_min_photo: false, fake: false, bot_attach_menu: false, premium: false, attach_menu_enabled: false, bot_can_edit: false, close_friend: false, stories_hidden: false, stories_unavailable: false, contact_require_premium: false, bot_business: false, bot_has_main_app: false, bot_forum_view: false, bot_forum_can_manage_topics: false, bot_can_manage_bots: false, bot_guestchat: false, bot_guard: false, id, access_hash: None, first_name: None, last_name: None, username: None, phone: None, photo: None, status: None, bot_info_version: None, restriction_reason: None, bot_inline_placeholder: None, lang_code: None, emoji_status: None, usernames: None, stories_max_id: None, color: None, profile_color: None, bot_active_users: None, bot_verification_icon: None, send_paid_messages_stars: None, linked_community_id: None }
        }
    }

    impl Fields for User {
        const LAYOUT: &'static Layout = &layouts::USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            let is_self = has(flags, 10);
            let contact = has(flags, 11);
            let mutual_contact = has(flags, 12);
            let deleted = has(flags, 13);
            let bot = has(flags, 14);
            let bot_chat_history = has(flags, 15);
            let bot_nochats = has(flags, 16);
            let verified = has(flags, 17);
            let restricted = has(flags, 18);
            let min = has(flags, 20);
            let bot_inline_geo = has(flags, 21);
            let support = has(flags, 23);
            let scam = has(flags, 24);
            let apply_min_photo = has(flags, 25);
            let fake = has(flags, 26);
            let bot_attach_menu = has(flags, 27);
            let premium = has(flags, 28);
            let attach_menu_enabled = has(flags, 29);
            let flags2 = input.flags()?;
            Ok(Self { is_self, contact, mutual_contact, deleted, bot, bot_chat_history, bot_nochats, verified, restricted, min, bot_inline_geo, support, scam, apply_min_photo, fake, bot_attach_menu, premium, attach_menu_enabled, bot_can_edit: has(flags2, 1), close_friend: has(flags2, 2), stories_hidden: has(flags2, 3), stories_unavailable: has(flags2, 4), contact_require_premium: has(flags2, 10), bot_business: has(flags2, 11), bot_has_main_app: has(flags2, 13), bot_forum_view: has(flags2, 16), bot_forum_can_manage_topics: has(flags2, 17), bot_can_manage_bots: has(flags2, 18), bot_guestchat: has(flags2, 19), bot_guard: has(flags2, 20), id: input.take()?, access_hash: input.take_if(flags, 0)?, first_name: input.take_if(flags, 1)?, last_name: input.take_if(flags, 2)?, username: input.take_if(flags, 3)?, phone: input.take_if(flags, 4)?, photo: input.take_if(flags, 5)?, status: input.take_if(flags, 6)?, bot_info_version: input.take_if(flags, 14)?, restriction_reason: input.take_if(flags, 18)?, bot_inline_placeholder: input.take_if(flags, 19)?, lang_code: input.take_if(flags, 22)?, emoji_status: input.take_if(flags, 30)?, usernames: input.take_if(flags2, 0)?, stories_max_id: input.take_if(flags2, 5)?, color: input.take_if(flags2, 8)?, profile_color: input.take_if(flags2, 9)?, bot_active_users: input.take_if(flags2, 12)?, bot_verification_icon: input.take_if(flags2, 14)?, send_paid_messages_stars: input.take_if(flags2, 15)?, linked_community_id: input.take_if(flags2, 21)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.access_hash.is_some(), 0) | bit(self.first_name.is_some(), 1) | bit(self.last_name.is_some(), 2) | bit(self.username.is_some(), 3) | bit(self.phone.is_some(), 4) | bit(self.photo.is_some(), 5) | bit(self.status.is_some(), 6) | bit(self.is_self, 10) | bit(self.contact, 11) | bit(self.mutual_contact, 12) | bit(self.deleted, 13) | bit(self.bot_info_version.is_some(), 14) | bit(self.bot_chat_history, 15) | bit(self.bot_nochats, 16) | bit(self.verified, 17) | bit(self.restriction_reason.is_some(), 18) | bit(self.bot_inline_placeholder.is_some(), 19) | bit(self.min, 20) | bit(self.bot_inline_geo, 21) | bit(self.lang_code.is_some(), 22) | bit(self.support, 23) | bit(self.scam, 24) | bit(self.apply_min_photo, 25) | bit(self.fake, 26) | bit(self.bot_attach_menu, 27) | bit(self.premium, 28) | bit(self.attach_menu_enabled, 29) | bit(self.emoji_status.is_some(), 30));
            writer.u32(bit(self.usernames.is_some(), 0) | bit(self.bot_can_edit, 1) | bit(self.close_friend, 2) | bit(self.stories_hidden, 3) | bit(self.stories_unavailable, 4) | bit(self.stories_max_id.is_some(), 5) | bit(self.color.is_some(), 8) | bit(self.profile_color.is_some(), 9) | bit(self.contact_require_premium, 10) | bit(self.bot_business, 11) | bit(self.bot_active_users.is_some(), 12) | bit(self.bot_has_main_app, 13) | bit(self.bot_verification_icon.is_some(), 14) | bit(self.send_paid_messages_stars.is_some(), 15) | bit(self.bot_forum_view, 16) | bit(self.bot_forum_can_manage_topics, 17) | bit(self.bot_can_manage_bots, 18) | bit(self.bot_guestchat, 19) | bit(self.bot_guard, 20) | bit(self.linked_community_id.is_some(), 21));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.first_name.put(writer);
            self.last_name.put(writer);
            self.username.put(writer);
            self.phone.put(writer);
            self.photo.put(writer);
            self.status.put(writer);
            self.bot_info_version.put(writer);
            self.restriction_reason.put(writer);
            self.bot_inline_placeholder.put(writer);
            self.lang_code.put(writer);
            self.emoji_status.put(writer);
            self.usernames.put(writer);
            self.stories_max_id.put(writer);
            self.color.put(writer);
            self.profile_color.put(writer);
            self.bot_active_users.put(writer);
            self.bot_verification_icon.put(writer);
            self.send_paid_messages_stars.put(writer);
            self.linked_community_id.put(writer);
        }
    }

    impl<'a> View<'a, User> {
        /// `self:flags.10?true`
        #[inline] pub fn is_self(self) -> bool { flag_at(self, 1) }
        /// `contact:flags.11?true`
        #[inline] pub fn contact(self) -> bool { flag_at(self, 2) }
        /// `mutual_contact:flags.12?true`
        #[inline] pub fn mutual_contact(self) -> bool { flag_at(self, 3) }
        /// `deleted:flags.13?true`
        #[inline] pub fn deleted(self) -> bool { flag_at(self, 4) }
        /// `bot:flags.14?true`
        #[inline] pub fn bot(self) -> bool { flag_at(self, 5) }
        /// `bot_chat_history:flags.15?true`
        #[inline] pub fn bot_chat_history(self) -> bool { flag_at(self, 6) }
        /// `bot_nochats:flags.16?true`
        #[inline] pub fn bot_nochats(self) -> bool { flag_at(self, 7) }
        /// `verified:flags.17?true`
        #[inline] pub fn verified(self) -> bool { flag_at(self, 8) }
        /// `restricted:flags.18?true`
        #[inline] pub fn restricted(self) -> bool { flag_at(self, 9) }
        /// `min:flags.20?true`
        #[inline] pub fn min(self) -> bool { flag_at(self, 10) }
        /// `bot_inline_geo:flags.21?true`
        #[inline] pub fn bot_inline_geo(self) -> bool { flag_at(self, 11) }
        /// `support:flags.23?true`
        #[inline] pub fn support(self) -> bool { flag_at(self, 12) }
        /// `scam:flags.24?true`
        #[inline] pub fn scam(self) -> bool { flag_at(self, 13) }
        /// `apply_min_photo:flags.25?true`
        #[inline] pub fn apply_min_photo(self) -> bool { flag_at(self, 14) }
        /// `fake:flags.26?true`
        #[inline] pub fn fake(self) -> bool { flag_at(self, 15) }
        /// `bot_attach_menu:flags.27?true`
        #[inline] pub fn bot_attach_menu(self) -> bool { flag_at(self, 16) }
        /// `premium:flags.28?true`
        #[inline] pub fn premium(self) -> bool { flag_at(self, 17) }
        /// `attach_menu_enabled:flags.29?true`
        #[inline] pub fn attach_menu_enabled(self) -> bool { flag_at(self, 18) }
        /// `bot_can_edit:flags2.1?true`
        #[inline] pub fn bot_can_edit(self) -> bool { flag_at(self, 20) }
        /// `close_friend:flags2.2?true`
        #[inline] pub fn close_friend(self) -> bool { flag_at(self, 21) }
        /// `stories_hidden:flags2.3?true`
        #[inline] pub fn stories_hidden(self) -> bool { flag_at(self, 22) }
        /// `stories_unavailable:flags2.4?true`
        #[inline] pub fn stories_unavailable(self) -> bool { flag_at(self, 23) }
        /// `contact_require_premium:flags2.10?true`
        #[inline] pub fn contact_require_premium(self) -> bool { flag_at(self, 24) }
        /// `bot_business:flags2.11?true`
        #[inline] pub fn bot_business(self) -> bool { flag_at(self, 25) }
        /// `bot_has_main_app:flags2.13?true`
        #[inline] pub fn bot_has_main_app(self) -> bool { flag_at(self, 26) }
        /// `bot_forum_view:flags2.16?true`
        #[inline] pub fn bot_forum_view(self) -> bool { flag_at(self, 27) }
        /// `bot_forum_can_manage_topics:flags2.17?true`
        #[inline] pub fn bot_forum_can_manage_topics(self) -> bool { flag_at(self, 28) }
        /// `bot_can_manage_bots:flags2.18?true`
        #[inline] pub fn bot_can_manage_bots(self) -> bool { flag_at(self, 29) }
        /// `bot_guestchat:flags2.19?true`
        #[inline] pub fn bot_guestchat(self) -> bool { flag_at(self, 30) }
        /// `bot_guard:flags2.20?true`
        #[inline] pub fn bot_guard(self) -> bool { flag_at(self, 31) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 32) }
        /// `access_hash:flags.0?long`
        #[inline] pub fn access_hash(self) -> Option<i64> { maybe_at(self, 33) }
        /// `first_name:flags.1?string`
        #[inline] pub fn first_name(self) -> Option<Text<'a>> { maybe_at(self, 34) }
        /// `last_name:flags.2?string`
        #[inline] pub fn last_name(self) -> Option<Text<'a>> { maybe_at(self, 35) }
        /// `username:flags.3?string`
        #[inline] pub fn username(self) -> Option<Text<'a>> { maybe_at(self, 36) }
        /// `phone:flags.4?string`
        #[inline] pub fn phone(self) -> Option<Text<'a>> { maybe_at(self, 37) }
        /// `photo:flags.5?UserProfilePhoto`
        #[inline] pub fn photo(self) -> Option<views::UserProfilePhoto<'a>> { maybe_at(self, 38) }
        /// `status:flags.6?UserStatus`
        #[inline] pub fn status(self) -> Option<views::UserStatus<'a>> { maybe_at(self, 39) }
        /// `bot_info_version:flags.14?int`
        #[inline] pub fn bot_info_version(self) -> Option<i32> { maybe_at(self, 40) }
        /// `restriction_reason:flags.18?Vector<RestrictionReason>`
        #[inline] pub fn restriction_reason(self) -> Option<Vector<'a, View<'a, types::RestrictionReason>>> { maybe_at(self, 41) }
        /// `bot_inline_placeholder:flags.19?string`
        #[inline] pub fn bot_inline_placeholder(self) -> Option<Text<'a>> { maybe_at(self, 42) }
        /// `lang_code:flags.22?string`
        #[inline] pub fn lang_code(self) -> Option<Text<'a>> { maybe_at(self, 43) }
        /// `emoji_status:flags.30?EmojiStatus`
        #[inline] pub fn emoji_status(self) -> Option<views::EmojiStatus<'a>> { maybe_at(self, 44) }
        /// `usernames:flags2.0?Vector<Username>`
        #[inline] pub fn usernames(self) -> Option<Vector<'a, View<'a, types::Username>>> { maybe_at(self, 45) }
        /// `stories_max_id:flags2.5?RecentStory`
        #[inline] pub fn stories_max_id(self) -> Option<View<'a, types::RecentStory>> { maybe_at(self, 46) }
        /// `color:flags2.8?PeerColor`
        #[inline] pub fn color(self) -> Option<views::PeerColor<'a>> { maybe_at(self, 47) }
        /// `profile_color:flags2.9?PeerColor`
        #[inline] pub fn profile_color(self) -> Option<views::PeerColor<'a>> { maybe_at(self, 48) }
        /// `bot_active_users:flags2.12?int`
        #[inline] pub fn bot_active_users(self) -> Option<i32> { maybe_at(self, 49) }
        /// `bot_verification_icon:flags2.14?long`
        #[inline] pub fn bot_verification_icon(self) -> Option<i64> { maybe_at(self, 50) }
        /// `send_paid_messages_stars:flags2.15?long`
        #[inline] pub fn send_paid_messages_stars(self) -> Option<i64> { maybe_at(self, 51) }
        /// `linked_community_id:flags2.21?long`
        #[inline] pub fn linked_community_id(self) -> Option<i64> { maybe_at(self, 52) }
    }

    /// `userEmpty#d3bc4b7a id:long = User`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserEmpty {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for UserEmpty {
        const LAYOUT: &'static Layout = &layouts::USER_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, UserEmpty> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }

    /// `userProfilePhoto#82d1f706 flags:# has_video:flags.0?true personal:flags.2?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = UserProfilePhoto`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserProfilePhoto {
        /// `has_video:flags.0?true`
        pub has_video: bool,
        /// `personal:flags.2?true`
        pub personal: bool,
        /// `photo_id:long`
        pub photo_id: i64,
        /// `stripped_thumb:flags.1?bytes`
        pub stripped_thumb: Option<Vec<u8>>,
        /// `dc_id:int`
        pub dc_id: i32,
    }

    impl UserProfilePhoto {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(photo_id: i64, dc_id: i32) -> Self {
            Self { has_video: false, personal: false, photo_id, stripped_thumb: None, dc_id }
        }
    }

    impl Fields for UserProfilePhoto {
        const LAYOUT: &'static Layout = &layouts::USER_PROFILE_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_video: has(flags, 0), personal: has(flags, 2), photo_id: input.take()?, stripped_thumb: input.take_if(flags, 1)?, dc_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.has_video, 0) | bit(self.stripped_thumb.is_some(), 1) | bit(self.personal, 2));
            self.photo_id.put(writer);
            self.stripped_thumb.put(writer);
            self.dc_id.put(writer);
        }
    }

    impl<'a> View<'a, UserProfilePhoto> {
        /// `has_video:flags.0?true`
        #[inline] pub fn has_video(self) -> bool { flag_at(self, 1) }
        /// `personal:flags.2?true`
        #[inline] pub fn personal(self) -> bool { flag_at(self, 2) }
        /// `photo_id:long`
        #[inline] pub fn photo_id(self) -> i64 { at(self, 3) }
        /// `stripped_thumb:flags.1?bytes`
        #[inline] pub fn stripped_thumb(self) -> Option<&'a [u8]> { maybe_at(self, 4) }
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 5) }
    }

    /// `userStatusLastMonth#65899777 flags:# by_me:flags.0?true = UserStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UserStatusLastMonth {
        /// `by_me:flags.0?true`
        pub by_me: bool,
    }

    impl Fields for UserStatusLastMonth {
        const LAYOUT: &'static Layout = &layouts::USER_STATUS_LAST_MONTH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { by_me: has(flags, 0) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.by_me, 0));
        }
    }

    impl<'a> View<'a, UserStatusLastMonth> {
        /// `by_me:flags.0?true`
        #[inline] pub fn by_me(self) -> bool { flag_at(self, 1) }
    }

    /// `userStatusLastWeek#541a1d1a flags:# by_me:flags.0?true = UserStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UserStatusLastWeek {
        /// `by_me:flags.0?true`
        pub by_me: bool,
    }

    impl Fields for UserStatusLastWeek {
        const LAYOUT: &'static Layout = &layouts::USER_STATUS_LAST_WEEK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { by_me: has(flags, 0) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.by_me, 0));
        }
    }

    impl<'a> View<'a, UserStatusLastWeek> {
        /// `by_me:flags.0?true`
        #[inline] pub fn by_me(self) -> bool { flag_at(self, 1) }
    }

    /// `userStatusOffline#8c703f was_online:int = UserStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserStatusOffline {
        /// `was_online:int`
        pub was_online: i32,
    }

    impl Fields for UserStatusOffline {
        const LAYOUT: &'static Layout = &layouts::USER_STATUS_OFFLINE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { was_online: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.was_online.put(writer);
        }
    }

    impl<'a> View<'a, UserStatusOffline> {
        /// `was_online:int`
        #[inline] pub fn was_online(self) -> i32 { at(self, 0) }
    }

    /// `userStatusOnline#edb93949 expires:int = UserStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserStatusOnline {
        /// `expires:int`
        pub expires: i32,
    }

    impl Fields for UserStatusOnline {
        const LAYOUT: &'static Layout = &layouts::USER_STATUS_ONLINE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { expires: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.expires.put(writer);
        }
    }

    impl<'a> View<'a, UserStatusOnline> {
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 0) }
    }

    /// `userStatusRecently#7b197dc8 flags:# by_me:flags.0?true = UserStatus`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UserStatusRecently {
        /// `by_me:flags.0?true`
        pub by_me: bool,
    }

    impl Fields for UserStatusRecently {
        const LAYOUT: &'static Layout = &layouts::USER_STATUS_RECENTLY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { by_me: has(flags, 0) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.by_me, 0));
        }
    }

    impl<'a> View<'a, UserStatusRecently> {
        /// `by_me:flags.0?true`
        #[inline] pub fn by_me(self) -> bool { flag_at(self, 1) }
    }

    /// `username#b4073647 flags:# editable:flags.0?true active:flags.1?true deletable:flags.2?true expired:flags.3?true username:string = Username`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Username {
        /// `editable:flags.0?true`
        pub editable: bool,
        /// `active:flags.1?true`
        pub active: bool,
        /// `deletable:flags.2?true`
        pub deletable: bool,
        /// `expired:flags.3?true`
        pub expired: bool,
        /// `username:string`
        pub username: String,
    }

    impl Username {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(username: String) -> Self {
            Self { editable: false, active: false, deletable: false, expired: false, username }
        }
    }

    impl Fields for Username {
        const LAYOUT: &'static Layout = &layouts::USERNAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { editable: has(flags, 0), active: has(flags, 1), deletable: has(flags, 2), expired: has(flags, 3), username: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.editable, 0) | bit(self.active, 1) | bit(self.deletable, 2) | bit(self.expired, 3));
            self.username.put(writer);
        }
    }

    impl<'a> View<'a, Username> {
        /// `editable:flags.0?true`
        #[inline] pub fn editable(self) -> bool { flag_at(self, 1) }
        /// `active:flags.1?true`
        #[inline] pub fn active(self) -> bool { flag_at(self, 2) }
        /// `deletable:flags.2?true`
        #[inline] pub fn deletable(self) -> bool { flag_at(self, 3) }
        /// `expired:flags.3?true`
        #[inline] pub fn expired(self) -> bool { flag_at(self, 4) }
        /// `username:string`
        #[inline] pub fn username(self) -> Text<'a> { at(self, 5) }
    }

    boxed!(Username);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `EmojiStatus`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmojiStatus<'a> {
        /// `emojiStatus`
        EmojiStatus(View<'a, types::EmojiStatus>),
        /// `emojiStatusCollectible`
        Collectible(View<'a, types::EmojiStatusCollectible>),
        /// `emojiStatusEmpty`
        Empty,
        /// `inputEmojiStatusCollectible`
        InputEmojiStatusCollectible(View<'a, types::InputEmojiStatusCollectible>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmojiStatus<'a> {
        type Value = enums::EmojiStatus;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_EMOJI_STATUS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xe7ff_068a => Self::EmojiStatus(raw.view()),
                0x7184_603b => Self::Collectible(raw.view()),
                0x2de1_1aae => Self::Empty,
                0x0714_1dbf => Self::InputEmojiStatusCollectible(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EmojiStatus, DecodeError> {
            Ok(match self {
                Self::EmojiStatus(view) => enums::EmojiStatus::EmojiStatus(own(view)?),
                Self::Collectible(view) => enums::EmojiStatus::Collectible(own(view)?),
                Self::Empty => enums::EmojiStatus::Empty,
                Self::InputEmojiStatusCollectible(view) => enums::EmojiStatus::InputEmojiStatusCollectible(own(view)?),
                Self::Raw(raw) => enums::EmojiStatus::Raw(raw.own()),
            })
        }
    }

    /// `PeerColor`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PeerColor<'a> {
        /// `inputPeerColorCollectible`
        InputPeerColorCollectible(View<'a, types::InputPeerColorCollectible>),
        /// `peerColor`
        PeerColor(View<'a, types::PeerColor>),
        /// `peerColorCollectible`
        Collectible(View<'a, types::PeerColorCollectible>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PeerColor<'a> {
        type Value = enums::PeerColor;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PEER_COLOR);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb8ea_86a9 => Self::InputPeerColorCollectible(raw.view()),
                0xb54b_5acf => Self::PeerColor(raw.view()),
                0xb9c0_639a => Self::Collectible(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PeerColor, DecodeError> {
            Ok(match self {
                Self::InputPeerColorCollectible(view) => enums::PeerColor::InputPeerColorCollectible(own(view)?),
                Self::PeerColor(view) => enums::PeerColor::PeerColor(own(view)?),
                Self::Collectible(view) => enums::PeerColor::Collectible(own(view)?),
                Self::Raw(raw) => enums::PeerColor::Raw(raw.own()),
            })
        }
    }

    /// `User`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum User<'a> {
        /// `user`
        User(View<'a, types::User>),
        /// `userEmpty`
        Empty(View<'a, types::UserEmpty>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for User<'a> {
        type Value = enums::User;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_USER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb1b8_cc83 => Self::User(raw.view()),
                0xd3bc_4b7a => Self::Empty(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::User, DecodeError> {
            Ok(match self {
                Self::User(view) => enums::User::User(own(view)?),
                Self::Empty(view) => enums::User::Empty(own(view)?),
                Self::Raw(raw) => enums::User::Raw(raw.own()),
            })
        }
    }

    /// `UserProfilePhoto`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum UserProfilePhoto<'a> {
        /// `userProfilePhoto`
        UserProfilePhoto(View<'a, types::UserProfilePhoto>),
        /// `userProfilePhotoEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for UserProfilePhoto<'a> {
        type Value = enums::UserProfilePhoto;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_USER_PROFILE_PHOTO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x82d1_f706 => Self::UserProfilePhoto(raw.view()),
                0x4f11_bae1 => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::UserProfilePhoto, DecodeError> {
            Ok(match self {
                Self::UserProfilePhoto(view) => enums::UserProfilePhoto::UserProfilePhoto(own(view)?),
                Self::Empty => enums::UserProfilePhoto::Empty,
                Self::Raw(raw) => enums::UserProfilePhoto::Raw(raw.own()),
            })
        }
    }

    /// `UserStatus`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum UserStatus<'a> {
        /// `userStatusEmpty`
        Empty,
        /// `userStatusLastMonth`
        LastMonth(View<'a, types::UserStatusLastMonth>),
        /// `userStatusLastWeek`
        LastWeek(View<'a, types::UserStatusLastWeek>),
        /// `userStatusOffline`
        Offline(View<'a, types::UserStatusOffline>),
        /// `userStatusOnline`
        Online(View<'a, types::UserStatusOnline>),
        /// `userStatusRecently`
        Recently(View<'a, types::UserStatusRecently>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for UserStatus<'a> {
        type Value = enums::UserStatus;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_USER_STATUS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x09d0_5049 => Self::Empty,
                0x6589_9777 => Self::LastMonth(raw.view()),
                0x541a_1d1a => Self::LastWeek(raw.view()),
                0x008c_703f => Self::Offline(raw.view()),
                0xedb9_3949 => Self::Online(raw.view()),
                0x7b19_7dc8 => Self::Recently(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::UserStatus, DecodeError> {
            Ok(match self {
                Self::Empty => enums::UserStatus::Empty,
                Self::LastMonth(view) => enums::UserStatus::LastMonth(own(view)?),
                Self::LastWeek(view) => enums::UserStatus::LastWeek(own(view)?),
                Self::Offline(view) => enums::UserStatus::Offline(own(view)?),
                Self::Online(view) => enums::UserStatus::Online(own(view)?),
                Self::Recently(view) => enums::UserStatus::Recently(own(view)?),
                Self::Raw(raw) => enums::UserStatus::Raw(raw.own()),
            })
        }
    }
}
