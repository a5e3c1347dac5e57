//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `BotCommandScope`
    #[derive(Clone, Debug, PartialEq)]
    pub enum BotCommandScope {
        /// `botCommandScopeChatAdmins#b9aa606a = BotCommandScope`
        ChatAdmins,
        /// `botCommandScopeChats#6fe1a881 = BotCommandScope`
        Chats,
        /// `botCommandScopeDefault#2f6cb2ab = BotCommandScope`
        Default,
        /// `botCommandScopePeer#db9d897d peer:InputPeer = BotCommandScope`
        Peer(types::BotCommandScopePeer),
        /// `botCommandScopePeerAdmins#3fd863d1 peer:InputPeer = BotCommandScope`
        PeerAdmins(types::BotCommandScopePeerAdmins),
        /// `botCommandScopePeerUser#a1321f3 peer:InputPeer user_id:InputUser = BotCommandScope`
        PeerUser(Box<types::BotCommandScopePeerUser>),
        /// `botCommandScopeUsers#3c4f04d8 = BotCommandScope`
        Users,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for BotCommandScope {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb9aa_606a => Self::ChatAdmins,
                0x6fe1_a881 => Self::Chats,
                0x2f6c_b2ab => Self::Default,
                0xdb9d_897d => Self::Peer(input.fields()?),
                0x3fd8_63d1 => Self::PeerAdmins(input.fields()?),
                0x0a13_21f3 => Self::PeerUser(input.boxed()?),
                0x3c4f_04d8 => Self::Users,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for BotCommandScope {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatAdmins => writer.u32(0xb9aa_606a),
                Self::Chats => writer.u32(0x6fe1_a881),
                Self::Default => writer.u32(0x2f6c_b2ab),
                Self::Peer(value) => put_boxed(0xdb9d_897d, value, writer),
                Self::PeerAdmins(value) => put_boxed(0x3fd8_63d1, value, writer),
                Self::PeerUser(value) => put_boxed(0x0a13_21f3, &**value, writer),
                Self::Users => writer.u32(0x3c4f_04d8),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(BotCommandScope);
}

pub(super) mod enums_users {
    use crate::generated::names::*;

    /// `users.Users`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Users {
        /// `users.users#62d706b8 users:Vector<User> = users.Users`
        Users(types::users::Users),
        /// `users.usersSlice#315a4974 count:int users:Vector<User> = users.Users`
        Slice(Box<types::users::UsersSlice>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Users {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x62d7_06b8 => Self::Users(input.fields()?),
                0x315a_4974 => Self::Slice(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Users {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Users(value) => put_boxed(0x62d7_06b8, value, writer),
                Self::Slice(value) => put_boxed(0x315a_4974, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Users);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `botCommandScopeChatAdmins`
    pub static BOT_COMMAND_SCOPE_CHAT_ADMINS: Layout = Layout::new("botCommandScopeChatAdmins", 0xb9aa_606a, &[]);
    /// `botCommandScopeChats`
    pub static BOT_COMMAND_SCOPE_CHATS: Layout = Layout::new("botCommandScopeChats", 0x6fe1_a881, &[]);
    /// `botCommandScopeDefault`
    pub static BOT_COMMAND_SCOPE_DEFAULT: Layout = Layout::new("botCommandScopeDefault", 0x2f6c_b2ab, &[]);
    /// `botCommandScopePeer`
    pub static BOT_COMMAND_SCOPE_PEER: Layout = Layout::new("botCommandScopePeer", 0xdb9d_897d, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
    ]);
    /// `botCommandScopePeerAdmins`
    pub static BOT_COMMAND_SCOPE_PEER_ADMINS: Layout = Layout::new("botCommandScopePeerAdmins", 0x3fd8_63d1, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
    ]);
    /// `botCommandScopePeerUser`
    pub static BOT_COMMAND_SCOPE_PEER_USER: Layout = Layout::new("botCommandScopePeerUser", 0x0a13_21f3, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("user_id", Shape::Sum(&layouts::SUM_INPUT_USER)),
    ]);
    /// `botCommandScopeUsers`
    pub static BOT_COMMAND_SCOPE_USERS: Layout = Layout::new("botCommandScopeUsers", 0x3c4f_04d8, &[]);
    /// The constructors of `BotCommandScope`, by number.
    pub static SUM_BOT_COMMAND_SCOPE: Sum = Sum::new("BotCommandScope", &[
        (0x0a13_21f3, &layouts::BOT_COMMAND_SCOPE_PEER_USER),
        (0x2f6c_b2ab, &layouts::BOT_COMMAND_SCOPE_DEFAULT),
        (0x3c4f_04d8, &layouts::BOT_COMMAND_SCOPE_USERS),
        (0x3fd8_63d1, &layouts::BOT_COMMAND_SCOPE_PEER_ADMINS),
        (0x6fe1_a881, &layouts::BOT_COMMAND_SCOPE_CHATS),
        (0xb9aa_606a, &layouts::BOT_COMMAND_SCOPE_CHAT_ADMINS),
        (0xdb9d_897d, &layouts::BOT_COMMAND_SCOPE_PEER),
    ]);
    /// `botPreviewMedia`
    pub static BOT_PREVIEW_MEDIA: Layout = Layout::new("botPreviewMedia", 0x23e9_1ba3, &[
        Field::always("date", Shape::Int),
        Field::always("media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
    ]);
    /// `bots.accessSettings`
    pub static BOTS_ACCESS_SETTINGS: Layout = Layout::new("bots.accessSettings", 0xdd1f_bf93, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "restricted", Shape::True),
        Field::when(0, 1, "add_users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `bots.botInfo`
    pub static BOTS_BOT_INFO: Layout = Layout::new("bots.botInfo", 0xe8a7_75b0, &[
        Field::always("name", Shape::Text),
        Field::always("about", Shape::Text),
        Field::always("description", Shape::Text),
    ]);
    /// `bots.exportedBotToken`
    pub static BOTS_EXPORTED_BOT_TOKEN: Layout = Layout::new("bots.exportedBotToken", 0x3c60_b621, &[
        Field::always("token", Shape::Text),
    ]);
    /// `bots.popularAppBots`
    pub static BOTS_POPULAR_APP_BOTS: Layout = Layout::new("bots.popularAppBots", 0x1991_b13b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `bots.previewInfo`
    pub static BOTS_PREVIEW_INFO: Layout = Layout::new("bots.previewInfo", 0x0ca7_1d64, &[
        Field::always("media", Shape::Vector(&Shape::Boxed(&layouts::BOT_PREVIEW_MEDIA))),
        Field::always("lang_codes", Shape::Vector(&Shape::Text)),
    ]);
    /// `bots.requestedButton`
    pub static BOTS_REQUESTED_BUTTON: Layout = Layout::new("bots.requestedButton", 0xf13b_bcd7, &[
        Field::always("webapp_req_id", Shape::Text),
    ]);
    /// `users.users`
    pub static USERS_USERS: Layout = Layout::new("users.users", 0x62d7_06b8, &[
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `users.usersSlice`
    pub static USERS_USERS_SLICE: Layout = Layout::new("users.usersSlice", 0x315a_4974, &[
        Field::always("count", Shape::Int),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `users.Users`, by number.
    pub static SUM_USERS_USERS: Sum = Sum::new("users.Users", &[
        (0x315a_4974, &layouts::USERS_USERS_SLICE),
        (0x62d7_06b8, &layouts::USERS_USERS),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `botCommandScopePeer#db9d897d peer:InputPeer = BotCommandScope`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotCommandScopePeer {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
    }

    impl Fields for BotCommandScopePeer {
        const LAYOUT: &'static Layout = &layouts::BOT_COMMAND_SCOPE_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, BotCommandScopePeer> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
    }

    /// `botCommandScopePeerAdmins#3fd863d1 peer:InputPeer = BotCommandScope`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotCommandScopePeerAdmins {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
    }

    impl Fields for BotCommandScopePeerAdmins {
        const LAYOUT: &'static Layout = &layouts::BOT_COMMAND_SCOPE_PEER_ADMINS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, BotCommandScopePeerAdmins> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
    }

    /// `botCommandScopePeerUser#a1321f3 peer:InputPeer user_id:InputUser = BotCommandScope`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotCommandScopePeerUser {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `user_id:InputUser`
        pub user_id: enums::InputUser,
    }

    impl Fields for BotCommandScopePeerUser {
        const LAYOUT: &'static Layout = &layouts::BOT_COMMAND_SCOPE_PEER_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, BotCommandScopePeerUser> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `user_id:InputUser`
        #[inline] pub fn user_id(self) -> views::InputUser<'a> { at(self, 1) }
    }

    /// `botPreviewMedia#23e91ba3 date:int media:MessageMedia = BotPreviewMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotPreviewMedia {
        /// `date:int`
        pub date: i32,
        /// `media:MessageMedia`
        pub media: enums::MessageMedia,
    }

    impl Fields for BotPreviewMedia {
        const LAYOUT: &'static Layout = &layouts::BOT_PREVIEW_MEDIA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { date: input.take()?, media: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.date.put(writer);
            self.media.put(writer);
        }
    }

    impl<'a> View<'a, BotPreviewMedia> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 0) }
        /// `media:MessageMedia`
        #[inline] pub fn media(self) -> views::MessageMedia<'a> { at(self, 1) }
    }

    boxed!(BotPreviewMedia);
}

pub(super) mod types_bots {
    use crate::generated::names::*;

    /// `bots.accessSettings#dd1fbf93 flags:# restricted:flags.0?true add_users:flags.1?Vector<User> = bots.AccessSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessSettings {
        /// `restricted:flags.0?true`
        pub restricted: bool,
        /// `add_users:flags.1?Vector<User>`
        pub add_users: Option<Vec<enums::User>>,
    }

    impl Fields for AccessSettings {
        const LAYOUT: &'static Layout = &layouts::BOTS_ACCESS_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { restricted: has(flags, 0), add_users: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.restricted, 0) | bit(self.add_users.is_some(), 1));
            self.add_users.put(writer);
        }
    }

    impl<'a> View<'a, AccessSettings> {
        /// `restricted:flags.0?true`
        #[inline] pub fn restricted(self) -> bool { flag_at(self, 1) }
        /// `add_users:flags.1?Vector<User>`
        #[inline] pub fn add_users(self) -> Option<Vector<'a, views::User<'a>>> { maybe_at(self, 2) }
    }

    boxed!(AccessSettings);

    /// `bots.botInfo#e8a775b0 name:string about:string description:string = bots.BotInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInfo {
        /// `name:string`
        pub name: String,
        /// `about:string`
        pub about: String,
        /// `description:string`
        pub description: String,
    }

    impl Fields for BotInfo {
        const LAYOUT: &'static Layout = &layouts::BOTS_BOT_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { name: input.take()?, about: input.take()?, description: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.name.put(writer);
            self.about.put(writer);
            self.description.put(writer);
        }
    }

    impl<'a> View<'a, BotInfo> {
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 0) }
        /// `about:string`
        #[inline] pub fn about(self) -> Text<'a> { at(self, 1) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 2) }
    }

    boxed!(BotInfo);

    /// `bots.exportedBotToken#3c60b621 token:string = bots.ExportedBotToken`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedBotToken {
        /// `token:string`
        pub token: String,
    }

    impl Fields for ExportedBotToken {
        const LAYOUT: &'static Layout = &layouts::BOTS_EXPORTED_BOT_TOKEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { token: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.token.put(writer);
        }
    }

    impl<'a> View<'a, ExportedBotToken> {
        /// `token:string`
        #[inline] pub fn token(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(ExportedBotToken);

    /// `bots.popularAppBots#1991b13b flags:# next_offset:flags.0?string users:Vector<User> = bots.PopularAppBots`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PopularAppBots {
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl PopularAppBots {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(users: Vec<enums::User>) -> Self {
            Self { next_offset: None, users }
        }
    }

    impl Fields for PopularAppBots {
        const LAYOUT: &'static Layout = &layouts::BOTS_POPULAR_APP_BOTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { next_offset: input.take_if(flags, 0)?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.next_offset.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PopularAppBots> {
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(PopularAppBots);

    /// `bots.previewInfo#ca71d64 media:Vector<BotPreviewMedia> lang_codes:Vector<string> = bots.PreviewInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PreviewInfo {
        /// `media:Vector<BotPreviewMedia>`
        pub media: Vec<types::BotPreviewMedia>,
        /// `lang_codes:Vector<string>`
        pub lang_codes: Vec<String>,
    }

    impl Fields for PreviewInfo {
        const LAYOUT: &'static Layout = &layouts::BOTS_PREVIEW_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { media: input.take()?, lang_codes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.media.put(writer);
            self.lang_codes.put(writer);
        }
    }

    impl<'a> View<'a, PreviewInfo> {
        /// `media:Vector<BotPreviewMedia>`
        #[inline] pub fn media(self) -> Vector<'a, View<'a, types::BotPreviewMedia>> { at(self, 0) }
        /// `lang_codes:Vector<string>`
        #[inline] pub fn lang_codes(self) -> Vector<'a, Text<'a>> { at(self, 1) }
    }

    boxed!(PreviewInfo);

    /// `bots.requestedButton#f13bbcd7 webapp_req_id:string = bots.RequestedButton`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestedButton {
        /// `webapp_req_id:string`
        pub webapp_req_id: String,
    }

    impl Fields for RequestedButton {
        const LAYOUT: &'static Layout = &layouts::BOTS_REQUESTED_BUTTON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { webapp_req_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.webapp_req_id.put(writer);
        }
    }

    impl<'a> View<'a, RequestedButton> {
        /// `webapp_req_id:string`
        #[inline] pub fn webapp_req_id(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(RequestedButton);
}

pub(super) mod types_users {
    use crate::generated::names::*;

    /// `users.users#62d706b8 users:Vector<User> = users.Users`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Users {
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Users {
        const LAYOUT: &'static Layout = &layouts::USERS_USERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Users> {
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 0) }
    }

    /// `users.usersSlice#315a4974 count:int users:Vector<User> = users.Users`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UsersSlice {
        /// `count:int`
        pub count: i32,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for UsersSlice {
        const LAYOUT: &'static Layout = &layouts::USERS_USERS_SLICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, UsersSlice> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `BotCommandScope`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum BotCommandScope<'a> {
        /// `botCommandScopeChatAdmins`
        ChatAdmins,
        /// `botCommandScopeChats`
        Chats,
        /// `botCommandScopeDefault`
        Default,
        /// `botCommandScopePeer`
        Peer(View<'a, types::BotCommandScopePeer>),
        /// `botCommandScopePeerAdmins`
        PeerAdmins(View<'a, types::BotCommandScopePeerAdmins>),
        /// `botCommandScopePeerUser`
        PeerUser(View<'a, types::BotCommandScopePeerUser>),
        /// `botCommandScopeUsers`
        Users,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for BotCommandScope<'a> {
        type Value = enums::BotCommandScope;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_BOT_COMMAND_SCOPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb9aa_606a => Self::ChatAdmins,
                0x6fe1_a881 => Self::Chats,
                0x2f6c_b2ab => Self::Default,
                0xdb9d_897d => Self::Peer(raw.view()),
                0x3fd8_63d1 => Self::PeerAdmins(raw.view()),
                0x0a13_21f3 => Self::PeerUser(raw.view()),
                0x3c4f_04d8 => Self::Users,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::BotCommandScope, DecodeError> {
            Ok(match self {
                Self::ChatAdmins => enums::BotCommandScope::ChatAdmins,
                Self::Chats => enums::BotCommandScope::Chats,
                Self::Default => enums::BotCommandScope::Default,
                Self::Peer(view) => enums::BotCommandScope::Peer(own(view)?),
                Self::PeerAdmins(view) => enums::BotCommandScope::PeerAdmins(own(view)?),
                Self::PeerUser(view) => enums::BotCommandScope::PeerUser(own(view)?),
                Self::Users => enums::BotCommandScope::Users,
                Self::Raw(raw) => enums::BotCommandScope::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_users {
    use crate::generated::names::*;

    /// `users.Users`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Users<'a> {
        /// `users.users`
        Users(View<'a, types::users::Users>),
        /// `users.usersSlice`
        Slice(View<'a, types::users::UsersSlice>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Users<'a> {
        type Value = enums::users::Users;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_USERS_USERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x62d7_06b8 => Self::Users(raw.view()),
                0x315a_4974 => Self::Slice(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::users::Users, DecodeError> {
            Ok(match self {
                Self::Users(view) => enums::users::Users::Users(own(view)?),
                Self::Slice(view) => enums::users::Users::Slice(own(view)?),
                Self::Raw(raw) => enums::users::Users::Raw(raw.own()),
            })
        }
    }
}
