//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `Chat`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Chat {
        /// `channel#d49f34c6 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true monoforum:flags2.17?true forum_tabs:flags2.19?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?RecentStory color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long linked_monoforum_id:flags2.18?long linked_community_id:flags2.20?long = Chat`
        Channel(Box<types::Channel>),
        /// `channelForbidden#17d493d5 flags:# broadcast:flags.5?true megagroup:flags.8?true monoforum:flags.10?true id:long access_hash:long title:string until_date:flags.16?int = Chat`
        ChannelForbidden(Box<types::ChannelForbidden>),
        /// `chat#41cbf256 flags:# creator:flags.0?true left:flags.2?true deactivated:flags.5?true call_active:flags.23?true call_not_empty:flags.24?true noforwards:flags.25?true id:long title:string photo:ChatPhoto participants_count:int date:int version:int migrated_to:flags.6?InputChannel admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat`
        Chat(Box<types::Chat>),
        /// `chatEmpty#29562865 id:long = Chat`
        Empty(types::ChatEmpty),
        /// `chatForbidden#6592a1a7 id:long title:string = Chat`
        Forbidden(Box<types::ChatForbidden>),
        /// `community#65efe954 flags:# creator:flags.0?true left:flags.2?true min:flags.12?true flags2:# collapsed_in_dialogs:flags2.20?true id:long access_hash:flags.13?long title:string photo:ChatPhoto date:int admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat`
        Community(Box<types::Community>),
        /// `communityForbidden#fd3cdab8 flags:# id:long access_hash:flags.13?long title:string = Chat`
        CommunityForbidden(Box<types::CommunityForbidden>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Chat {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xd49f_34c6 => Self::Channel(input.boxed()?),
                0x17d4_93d5 => Self::ChannelForbidden(input.boxed()?),
                0x41cb_f256 => Self::Chat(input.boxed()?),
                0x2956_2865 => Self::Empty(input.fields()?),
                0x6592_a1a7 => Self::Forbidden(input.boxed()?),
                0x65ef_e954 => Self::Community(input.boxed()?),
                0xfd3c_dab8 => Self::CommunityForbidden(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Chat {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Channel(value) => put_boxed(0xd49f_34c6, &**value, writer),
                Self::ChannelForbidden(value) => put_boxed(0x17d4_93d5, &**value, writer),
                Self::Chat(value) => put_boxed(0x41cb_f256, &**value, writer),
                Self::Empty(value) => put_boxed(0x2956_2865, value, writer),
                Self::Forbidden(value) => put_boxed(0x6592_a1a7, &**value, writer),
                Self::Community(value) => put_boxed(0x65ef_e954, &**value, writer),
                Self::CommunityForbidden(value) => put_boxed(0xfd3c_dab8, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Chat);

    /// `ChatPhoto`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatPhoto {
        /// `chatPhoto#1c6e1c11 flags:# has_video:flags.0?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = ChatPhoto`
        ChatPhoto(Box<types::ChatPhoto>),
        /// `chatPhotoEmpty#37c1011c = ChatPhoto`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatPhoto {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1c6e_1c11 => Self::ChatPhoto(input.boxed()?),
                0x37c1_011c => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatPhoto {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatPhoto(value) => put_boxed(0x1c6e_1c11, &**value, writer),
                Self::Empty => writer.u32(0x37c1_011c),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatPhoto);

    /// `InputChannel`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputChannel {
        /// `inputChannel#f35aec28 channel_id:long access_hash:long = InputChannel`
        InputChannel(types::InputChannel),
        /// `inputChannelEmpty#ee8c1e86 = InputChannel`
        Empty,
        /// `inputChannelFromMessage#5b934f9d peer:InputPeer msg_id:int channel_id:long = InputChannel`
        FromMessage(Box<types::InputChannelFromMessage>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputChannel {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf35a_ec28 => Self::InputChannel(input.fields()?),
                0xee8c_1e86 => Self::Empty,
                0x5b93_4f9d => Self::FromMessage(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputChannel {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputChannel(value) => put_boxed(0xf35a_ec28, value, writer),
                Self::Empty => writer.u32(0xee8c_1e86),
                Self::FromMessage(value) => put_boxed(0x5b93_4f9d, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputChannel);

    /// `Peer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Peer {
        /// `peerChannel#a2a5371e channel_id:long = Peer`
        Channel(types::PeerChannel),
        /// `peerChat#36c6019a chat_id:long = Peer`
        Chat(types::PeerChat),
        /// `peerUser#59511722 user_id:long = Peer`
        User(types::PeerUser),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Peer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa2a5_371e => Self::Channel(input.fields()?),
                0x36c6_019a => Self::Chat(input.fields()?),
                0x5951_1722 => Self::User(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Peer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Channel(value) => put_boxed(0xa2a5_371e, value, writer),
                Self::Chat(value) => put_boxed(0x36c6_019a, value, writer),
                Self::User(value) => put_boxed(0x5951_1722, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Peer);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `channel`
    pub static CHANNEL: Layout = Layout::new("channel", 0xd49f_34c6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creator", Shape::True),
        Field::when(0, 2, "left", Shape::True),
        Field::when(0, 5, "broadcast", Shape::True),
        Field::when(0, 7, "verified", Shape::True),
        Field::when(0, 8, "megagroup", Shape::True),
        Field::when(0, 9, "restricted", Shape::True),
        Field::when(0, 11, "signatures", Shape::True),
        Field::when(0, 12, "min", Shape::True),
        Field::when(0, 19, "scam", Shape::True),
        Field::when(0, 20, "has_link", Shape::True),
        Field::when(0, 21, "has_geo", Shape::True),
        Field::when(0, 22, "slowmode_enabled", Shape::True),
        Field::when(0, 23, "call_active", Shape::True),
        Field::when(0, 24, "call_not_empty", Shape::True),
        Field::when(0, 25, "fake", Shape::True),
        Field::when(0, 26, "gigagroup", Shape::True),
        Field::when(0, 27, "noforwards", Shape::True),
        Field::when(0, 28, "join_to_send", Shape::True),
        Field::when(0, 29, "join_request", Shape::True),
        Field::when(0, 30, "forum", Shape::True),
        Field::always("flags2", Shape::Flags),
        Field::when(1, 1, "stories_hidden", Shape::True),
        Field::when(1, 2, "stories_hidden_min", Shape::True),
        Field::when(1, 3, "stories_unavailable", Shape::True),
        Field::when(1, 12, "signature_profiles", Shape::True),
        Field::when(1, 15, "autotranslation", Shape::True),
        Field::when(1, 16, "broadcast_messages_allowed", Shape::True),
        Field::when(1, 17, "monoforum", Shape::True),
        Field::when(1, 19, "forum_tabs", Shape::True),
        Field::always("id", Shape::Long),
        Field::when(0, 13, "access_hash", Shape::Long),
        Field::always("title", Shape::Text),
        Field::when(0, 6, "username", Shape::Text),
        Field::always("photo", Shape::Sum(&layouts::SUM_CHAT_PHOTO)),
        Field::always("date", Shape::Int),
        Field::when(0, 9, "restriction_reason", Shape::Vector(&Shape::Boxed(&layouts::RESTRICTION_REASON))),
        Field::when(0, 14, "admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 15, "banned_rights", Shape::Boxed(&layouts::CHAT_BANNED_RIGHTS)),
        Field::when(0, 18, "default_banned_rights", Shape::Boxed(&layouts::CHAT_BANNED_RIGHTS)),
        Field::when(0, 17, "participants_count", Shape::Int),
        Field::when(1, 0, "usernames", Shape::Vector(&Shape::Boxed(&layouts::USERNAME))),
        Field::when(1, 4, "stories_max_id", Shape::Boxed(&layouts::RECENT_STORY)),
        Field::when(1, 7, "color", Shape::Sum(&layouts::SUM_PEER_COLOR)),
        Field::when(1, 8, "profile_color", Shape::Sum(&layouts::SUM_PEER_COLOR)),
        Field::when(1, 9, "emoji_status", Shape::Sum(&layouts::SUM_EMOJI_STATUS)),
        Field::when(1, 10, "level", Shape::Int),
        Field::when(1, 11, "subscription_until_date", Shape::Int),
        Field::when(1, 13, "bot_verification_icon", Shape::Long),
        Field::when(1, 14, "send_paid_messages_stars", Shape::Long),
        Field::when(1, 18, "linked_monoforum_id", Shape::Long),
        Field::when(1, 20, "linked_community_id", Shape::Long),
    ]);
    /// `channelForbidden`
    pub static CHANNEL_FORBIDDEN: Layout = Layout::new("channelForbidden", 0x17d4_93d5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 5, "broadcast", Shape::True),
        Field::when(0, 8, "megagroup", Shape::True),
        Field::when(0, 10, "monoforum", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("title", Shape::Text),
        Field::when(0, 16, "until_date", Shape::Int),
    ]);
    /// `chat`
    pub static CHAT: Layout = Layout::new("chat", 0x41cb_f256, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creator", Shape::True),
        Field::when(0, 2, "left", Shape::True),
        Field::when(0, 5, "deactivated", Shape::True),
        Field::when(0, 23, "call_active", Shape::True),
        Field::when(0, 24, "call_not_empty", Shape::True),
        Field::when(0, 25, "noforwards", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("photo", Shape::Sum(&layouts::SUM_CHAT_PHOTO)),
        Field::always("participants_count", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("version", Shape::Int),
        Field::when(0, 6, "migrated_to", Shape::Sum(&layouts::SUM_INPUT_CHANNEL)),
        Field::when(0, 14, "admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 18, "default_banned_rights", Shape::Boxed(&layouts::CHAT_BANNED_RIGHTS)),
    ]);
    /// `chatEmpty`
    pub static CHAT_EMPTY: Layout = Layout::new("chatEmpty", 0x2956_2865, &[
        Field::always("id", Shape::Long),
    ]);
    /// `chatForbidden`
    pub static CHAT_FORBIDDEN: Layout = Layout::new("chatForbidden", 0x6592_a1a7, &[
        Field::always("id", Shape::Long),
        Field::always("title", Shape::Text),
    ]);
    /// `community`
    pub static COMMUNITY: Layout = Layout::new("community", 0x65ef_e954, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creator", Shape::True),
        Field::when(0, 2, "left", Shape::True),
        Field::when(0, 12, "min", Shape::True),
        Field::always("flags2", Shape::Flags),
        Field::when(1, 20, "collapsed_in_dialogs", Shape::True),
        Field::always("id", Shape::Long),
        Field::when(0, 13, "access_hash", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("photo", Shape::Sum(&layouts::SUM_CHAT_PHOTO)),
        Field::always("date", Shape::Int),
        Field::when(0, 14, "admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 18, "default_banned_rights", Shape::Boxed(&layouts::CHAT_BANNED_RIGHTS)),
    ]);
    /// `communityForbidden`
    pub static COMMUNITY_FORBIDDEN: Layout = Layout::new("communityForbidden", 0xfd3c_dab8, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Long),
        Field::when(0, 13, "access_hash", Shape::Long),
        Field::always("title", Shape::Text),
    ]);
    /// The constructors of `Chat`, by number.
    pub static SUM_CHAT: Sum = Sum::new("Chat", &[
        (0x17d4_93d5, &layouts::CHANNEL_FORBIDDEN),
        (0x2956_2865, &layouts::CHAT_EMPTY),
        (0x41cb_f256, &layouts::CHAT),
        (0x6592_a1a7, &layouts::CHAT_FORBIDDEN),
        (0x65ef_e954, &layouts::COMMUNITY),
        (0xd49f_34c6, &layouts::CHANNEL),
        (0xfd3c_dab8, &layouts::COMMUNITY_FORBIDDEN),
    ]);
    /// `chatAdminRights`
    pub static CHAT_ADMIN_RIGHTS: Layout = Layout::new("chatAdminRights", 0x5fb2_24d5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "change_info", Shape::True),
        Field::when(0, 1, "post_messages", Shape::True),
        Field::when(0, 2, "edit_messages", Shape::True),
        Field::when(0, 3, "delete_messages", Shape::True),
        Field::when(0, 4, "ban_users", Shape::True),
        Field::when(0, 5, "invite_users", Shape::True),
        Field::when(0, 7, "pin_messages", Shape::True),
        Field::when(0, 9, "add_admins", Shape::True),
        Field::when(0, 10, "anonymous", Shape::True),
        Field::when(0, 11, "manage_call", Shape::True),
        Field::when(0, 12, "other", Shape::True),
        Field::when(0, 13, "manage_topics", Shape::True),
        Field::when(0, 14, "post_stories", Shape::True),
        Field::when(0, 15, "edit_stories", Shape::True),
        Field::when(0, 16, "delete_stories", Shape::True),
        Field::when(0, 17, "manage_direct_messages", Shape::True),
        Field::when(0, 18, "manage_ranks", Shape::True),
        Field::when(0, 19, "manage_linked_peers", Shape::True),
        Field::when(0, 20, "manage_welcome_messages", Shape::True),
    ]);
    /// `chatBannedRights`
    pub static CHAT_BANNED_RIGHTS: Layout = Layout::new("chatBannedRights", 0x9f12_0418, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "view_messages", Shape::True),
        Field::when(0, 1, "send_messages", Shape::True),
        Field::when(0, 2, "send_media", Shape::True),
        Field::when(0, 3, "send_stickers", Shape::True),
        Field::when(0, 4, "send_gifs", Shape::True),
        Field::when(0, 5, "send_games", Shape::True),
        Field::when(0, 6, "send_inline", Shape::True),
        Field::when(0, 7, "embed_links", Shape::True),
        Field::when(0, 8, "send_polls", Shape::True),
        Field::when(0, 10, "change_info", Shape::True),
        Field::when(0, 15, "invite_users", Shape::True),
        Field::when(0, 17, "pin_messages", Shape::True),
        Field::when(0, 18, "manage_topics", Shape::True),
        Field::when(0, 19, "send_photos", Shape::True),
        Field::when(0, 20, "send_videos", Shape::True),
        Field::when(0, 21, "send_roundvideos", Shape::True),
        Field::when(0, 22, "send_audios", Shape::True),
        Field::when(0, 23, "send_voices", Shape::True),
        Field::when(0, 24, "send_docs", Shape::True),
        Field::when(0, 25, "send_plain", Shape::True),
        Field::when(0, 26, "edit_rank", Shape::True),
        Field::when(0, 27, "send_reactions", Shape::True),
        Field::when(0, 28, "manage_linked_peers", Shape::True),
        Field::always("until_date", Shape::Int),
    ]);
    /// `chatPhoto`
    pub static CHAT_PHOTO: Layout = Layout::new("chatPhoto", 0x1c6e_1c11, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "has_video", Shape::True),
        Field::always("photo_id", Shape::Long),
        Field::when(0, 1, "stripped_thumb", Shape::Bytes),
        Field::always("dc_id", Shape::Int),
    ]);
    /// `chatPhotoEmpty`
    pub static CHAT_PHOTO_EMPTY: Layout = Layout::new("chatPhotoEmpty", 0x37c1_011c, &[]);
    /// The constructors of `ChatPhoto`, by number.
    pub static SUM_CHAT_PHOTO: Sum = Sum::new("ChatPhoto", &[
        (0x1c6e_1c11, &layouts::CHAT_PHOTO),
        (0x37c1_011c, &layouts::CHAT_PHOTO_EMPTY),
    ]);
    /// `inputChannel`
    pub static INPUT_CHANNEL: Layout = Layout::new("inputChannel", 0xf35a_ec28, &[
        Field::always("channel_id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputChannelEmpty`
    pub static INPUT_CHANNEL_EMPTY: Layout = Layout::new("inputChannelEmpty", 0xee8c_1e86, &[]);
    /// `inputChannelFromMessage`
    pub static INPUT_CHANNEL_FROM_MESSAGE: Layout = Layout::new("inputChannelFromMessage", 0x5b93_4f9d, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("channel_id", Shape::Long),
    ]);
    /// The constructors of `InputChannel`, by number.
    pub static SUM_INPUT_CHANNEL: Sum = Sum::new("InputChannel", &[
        (0x5b93_4f9d, &layouts::INPUT_CHANNEL_FROM_MESSAGE),
        (0xee8c_1e86, &layouts::INPUT_CHANNEL_EMPTY),
        (0xf35a_ec28, &layouts::INPUT_CHANNEL),
    ]);
    /// `peerChannel`
    pub static PEER_CHANNEL: Layout = Layout::new("peerChannel", 0xa2a5_371e, &[
        Field::always("channel_id", Shape::Long),
    ]);
    /// `peerChat`
    pub static PEER_CHAT: Layout = Layout::new("peerChat", 0x36c6_019a, &[
        Field::always("chat_id", Shape::Long),
    ]);
    /// `peerUser`
    pub static PEER_USER: Layout = Layout::new("peerUser", 0x5951_1722, &[
        Field::always("user_id", Shape::Long),
    ]);
    /// The constructors of `Peer`, by number.
    pub static SUM_PEER: Sum = Sum::new("Peer", &[
        (0x36c6_019a, &layouts::PEER_CHAT),
        (0x5951_1722, &layouts::PEER_USER),
        (0xa2a5_371e, &layouts::PEER_CHANNEL),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `channel#d49f34c6 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true monoforum:flags2.17?true forum_tabs:flags2.19?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?RecentStory color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long linked_monoforum_id:flags2.18?long linked_community_id:flags2.20?long = Chat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Channel {
        /// `creator:flags.0?true`
        pub creator: bool,
        /// `left:flags.2?true`
        pub left: bool,
        /// `broadcast:flags.5?true`
        pub broadcast: bool,
        /// `verified:flags.7?true`
        pub verified: bool,
        /// `megagroup:flags.8?true`
        pub megagroup: bool,
        /// `restricted:flags.9?true`
        pub restricted: bool,
        /// `signatures:flags.11?true`
        pub signatures: bool,
        /// `min:flags.12?true`
        pub min: bool,
        /// `scam:flags.19?true`
        pub scam: bool,
        /// `has_link:flags.20?true`
        pub has_link: bool,
        /// `has_geo:flags.21?true`
        pub has_geo: bool,
        /// `slowmode_enabled:flags.22?true`
        pub slowmode_enabled: bool,
        /// `call_active:flags.23?true`
        pub call_active: bool,
        /// `call_not_empty:flags.24?true`
        pub call_not_empty: bool,
        /// `fake:flags.25?true`
        pub fake: bool,
        /// `gigagroup:flags.26?true`
        pub gigagroup: bool,
        /// `noforwards:flags.27?true`
        pub noforwards: bool,
        /// `join_to_send:flags.28?true`
        pub join_to_send: bool,
        /// `join_request:flags.29?true`
        pub join_request: bool,
        /// `forum:flags.30?true`
        pub forum: bool,
        /// `stories_hidden:flags2.1?true`
        pub stories_hidden: bool,
        /// `stories_hidden_min:flags2.2?true`
        pub stories_hidden_min: bool,
        /// `stories_unavailable:flags2.3?true`
        pub stories_unavailable: bool,
        /// `signature_profiles:flags2.12?true`
        pub signature_profiles: bool,
        /// `autotranslation:flags2.15?true`
        pub autotranslation: bool,
        /// `broadcast_messages_allowed:flags2.16?true`
        pub broadcast_messages_allowed: bool,
        /// `monoforum:flags2.17?true`
        pub monoforum: bool,
        /// `forum_tabs:flags2.19?true`
        pub forum_tabs: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:flags.13?long`
        pub access_hash: Option<i64>,
        /// `title:string`
        pub title: String,
        /// `username:flags.6?string`
        pub username: Option<String>,
        /// `photo:ChatPhoto`
        pub photo: enums::ChatPhoto,
        /// `date:int`
        pub date: i32,
        /// `restriction_reason:flags.9?Vector<RestrictionReason>`
        pub restriction_reason: Option<Vec<types::RestrictionReason>>,
        /// `admin_rights:flags.14?ChatAdminRights`
        pub admin_rights: Option<types::ChatAdminRights>,
        /// `banned_rights:flags.15?ChatBannedRights`
        pub banned_rights: Option<types::ChatBannedRights>,
        /// `default_banned_rights:flags.18?ChatBannedRights`
        pub default_banned_rights: Option<types::ChatBannedRights>,
        /// `participants_count:flags.17?int`
        pub participants_count: Option<i32>,
        /// `usernames:flags2.0?Vector<Username>`
        pub usernames: Option<Vec<types::Username>>,
        /// `stories_max_id:flags2.4?RecentStory`
        pub stories_max_id: Option<types::RecentStory>,
        /// `color:flags2.7?PeerColor`
        pub color: Option<enums::PeerColor>,
        /// `profile_color:flags2.8?PeerColor`
        pub profile_color: Option<enums::PeerColor>,
        /// `emoji_status:flags2.9?EmojiStatus`
        pub emoji_status: Option<enums::EmojiStatus>,
        /// `level:flags2.10?int`
        pub level: Option<i32>,
        /// `subscription_until_date:flags2.11?int`
        pub subscription_until_date: Option<i32>,
        /// `bot_verification_icon:flags2.13?long`
        pub bot_verification_icon: Option<i64>,
        /// `send_paid_messages_stars:flags2.14?long`
        pub send_paid_messages_stars: Option<i64>,
        /// `linked_monoforum_id:flags2.18?long`
        pub linked_monoforum_id: Option<i64>,
        /// `linked_community_id:flags2.20?long`
        pub linked_community_id: Option<i64>,
    }

    impl Channel {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, title: String, photo: enums::ChatPhoto, date: i32) -> Self {
            Self { creator: false, left: false, broadcast: false, verified: false, megagroup: false, restricted: false, signatures: false, min: false, scam: false, has_link: false, has_geo: false, slowmode_enabled: false, call_active: false, call_not_empty: false, fake: false, gigagroup: false, noforwards: false, join_to_send: false, join_request: false, forum: false, stories_hidden: false, stories_hidden_min: false, stories_unavailable: false, signature_profiles: false, autotranslation: false, broadcast_messages_allowed: false, monoforum: false, forum_tabs: false, id, access_hash: None, title, username: None, photo, date, restriction_reason: None, admin_rights: None, banned_rights: None, default_banned_rights: None, participants_count: None, usernames: None, stories_max_id: None, color: None, profile_color: None, emoji_status: None, level: None, subscription_until_date: None, bot_verification_icon: None, send_paid_messages_stars: None, linked_monoforum_id: None, linked_community_id: None }
        }
    }

    impl Fields for Channel {
        const LAYOUT: &'static Layout = &layouts::CHANNEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            let creator = has(flags, 0);
            let left = has(flags, 2);
            let broadcast = has(flags, 5);
            let verified = has(flags, 7);
            let megagroup = has(flags, 8);
            let restricted = has(flags, 9);
            let signatures = has(flags, 11);
            let min = has(flags, 12);
            let scam = has(flags, 19);
            let has_link = has(flags, 20);
            let has_geo = has(flags, 21);
            let slowmode_enabled = has(flags, 22);
            let call_active = has(flags, 23);
            let call_not_empty = has(flags, 24);
            let fake = has(flags, 25);
            let gigagroup = has(flags, 26);
            let noforwards = has(flags, 27);
            let join_to_send = has(flags, 28);
            let join_request = has(flags, 29);
            let forum = has(flags, 30);
            let flags2 = input.flags()?;
            Ok(Self { creator, left, broadcast, verified, megagroup, restricted, signatures, min, scam, has_link, has_geo, slowmode_enabled, call_active, call_not_empty, fake, gigagroup, noforwards, join_to_send, join_request, forum, stories_hidden: has(flags2, 1), stories_hidden_min: has(flags2, 2), stories_unavailable: has(flags2, 3), signature_profiles: has(flags2, 12), autotranslation: has(flags2, 15), broadcast_messages_allowed: has(flags2, 16), monoforum: has(flags2, 17), forum_tabs: has(flags2, 19), id: input.take()?, access_hash: input.take_if(flags, 13)?, title: input.take()?, username: input.take_if(flags, 6)?, photo: input.take()?, date: input.take()?, restriction_reason: input.take_if(flags, 9)?, admin_rights: input.take_if(flags, 14)?, banned_rights: input.take_if(flags, 15)?, default_banned_rights: input.take_if(flags, 18)?, participants_count: input.take_if(flags, 17)?, usernames: input.take_if(flags2, 0)?, stories_max_id: input.take_if(flags2, 4)?, color: input.take_if(flags2, 7)?, profile_color: input.take_if(flags2, 8)?, emoji_status: input.take_if(flags2, 9)?, level: input.take_if(flags2, 10)?, subscription_until_date: input.take_if(flags2, 11)?, bot_verification_icon: input.take_if(flags2, 13)?, send_paid_messages_stars: input.take_if(flags2, 14)?, linked_monoforum_id: input.take_if(flags2, 18)?, linked_community_id: input.take_if(flags2, 20)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.creator, 0) | bit(self.left, 2) | bit(self.broadcast, 5) | bit(self.username.is_some(), 6) | bit(self.verified, 7) | bit(self.megagroup, 8) | bit(self.restriction_reason.is_some(), 9) | bit(self.signatures, 11) | bit(self.min, 12) | bit(self.access_hash.is_some(), 13) | bit(self.admin_rights.is_some(), 14) | bit(self.banned_rights.is_some(), 15) | bit(self.participants_count.is_some(), 17) | bit(self.default_banned_rights.is_some(), 18) | bit(self.scam, 19) | bit(self.has_link, 20) | bit(self.has_geo, 21) | bit(self.slowmode_enabled, 22) | bit(self.call_active, 23) | bit(self.call_not_empty, 24) | bit(self.fake, 25) | bit(self.gigagroup, 26) | bit(self.noforwards, 27) | bit(self.join_to_send, 28) | bit(self.join_request, 29) | bit(self.forum, 30));
            writer.u32(bit(self.usernames.is_some(), 0) | bit(self.stories_hidden, 1) | bit(self.stories_hidden_min, 2) | bit(self.stories_unavailable, 3) | bit(self.stories_max_id.is_some(), 4) | bit(self.color.is_some(), 7) | bit(self.profile_color.is_some(), 8) | bit(self.emoji_status.is_some(), 9) | bit(self.level.is_some(), 10) | bit(self.subscription_until_date.is_some(), 11) | bit(self.signature_profiles, 12) | bit(self.bot_verification_icon.is_some(), 13) | bit(self.send_paid_messages_stars.is_some(), 14) | bit(self.autotranslation, 15) | bit(self.broadcast_messages_allowed, 16) | bit(self.monoforum, 17) | bit(self.linked_monoforum_id.is_some(), 18) | bit(self.forum_tabs, 19) | bit(self.linked_community_id.is_some(), 20));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.title.put(writer);
            self.username.put(writer);
            self.photo.put(writer);
            self.date.put(writer);
            self.restriction_reason.put(writer);
            self.admin_rights.put(writer);
            self.banned_rights.put(writer);
            self.default_banned_rights.put(writer);
            self.participants_count.put(writer);
            self.usernames.put(writer);
            self.stories_max_id.put(writer);
            self.color.put(writer);
            self.profile_color.put(writer);
            self.emoji_status.put(writer);
            self.level.put(writer);
            self.subscription_until_date.put(writer);
            self.bot_verification_icon.put(writer);
            self.send_paid_messages_stars.put(writer);
            self.linked_monoforum_id.put(writer);
            self.linked_community_id.put(writer);
        }
    }

    impl<'a> View<'a, Channel> {
        /// `creator:flags.0?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 1) }
        /// `left:flags.2?true`
        #[inline] pub fn left(self) -> bool { flag_at(self, 2) }
        /// `broadcast:flags.5?true`
        #[inline] pub fn broadcast(self) -> bool { flag_at(self, 3) }
        /// `verified:flags.7?true`
        #[inline] pub fn verified(self) -> bool { flag_at(self, 4) }
        /// `megagroup:flags.8?true`
        #[inline] pub fn megagroup(self) -> bool { flag_at(self, 5) }
        /// `restricted:flags.9?true`
        #[inline] pub fn restricted(self) -> bool { flag_at(self, 6) }
        /// `signatures:flags.11?true`
        #[inline] pub fn signatures(self) -> bool { flag_at(self, 7) }
        /// `min:flags.12?true`
        #[inline] pub fn min(self) -> bool { flag_at(self, 8) }
        /// `scam:flags.19?true`
        #[inline] pub fn scam(self) -> bool { flag_at(self, 9) }
        /// `has_link:flags.20?true`
        #[inline] pub fn has_link(self) -> bool { flag_at(self, 10) }
        /// `has_geo:flags.21?true`
        #[inline] pub fn has_geo(self) -> bool { flag_at(self, 11) }
        /// `slowmode_enabled:flags.22?true`
        #[inline] pub fn slowmode_enabled(self) -> bool { flag_at(self, 12) }
        /// `call_active:flags.23?true`
        #[inline] pub fn call_active(self) -> bool { flag_at(self, 13) }
        /// `call_not_empty:flags.24?true`
        #[inline] pub fn call_not_empty(self) -> bool { flag_at(self, 14) }
        /// `fake:flags.25?true`
        #[inline] pub fn fake(self) -> bool { flag_at(self, 15) }
        /// `gigagroup:flags.26?true`
        #[inline] pub fn gigagroup(self) -> bool { flag_at(self, 16) }
        /// `noforwards:flags.27?true`
        #[inline] pub fn noforwards(self) -> bool { flag_at(self, 17) }
        /// `join_to_send:flags.28?true`
        #[inline] pub fn join_to_send(self) -> bool { flag_at(self, 18) }
        /// `join_request:flags.29?true`
        #[inline] pub fn join_request(self) -> bool { flag_at(self, 19) }
        /// `forum:flags.30?true`
        #[inline] pub fn forum(self) -> bool { flag_at(self, 20) }
        /// `stories_hidden:flags2.1?true`
        #[inline] pub fn stories_hidden(self) -> bool { flag_at(self, 22) }
        /// `stories_hidden_min:flags2.2?true`
        #[inline] pub fn stories_hidden_min(self) -> bool { flag_at(self, 23) }
        /// `stories_unavailable:flags2.3?true`
        #[inline] pub fn stories_unavailable(self) -> bool { flag_at(self, 24) }
        /// `signature_profiles:flags2.12?true`
        #[inline] pub fn signature_profiles(self) -> bool { flag_at(self, 25) }
        /// `autotranslation:flags2.15?true`
        #[inline] pub fn autotranslation(self) -> bool { flag_at(self, 26) }
        /// `broadcast_messages_allowed:flags2.16?true`
        #[inline] pub fn broadcast_messages_allowed(self) -> bool { flag_at(self, 27) }
        /// `monoforum:flags2.17?true`
        #[inline] pub fn monoforum(self) -> bool { flag_at(self, 28) }
        /// `forum_tabs:flags2.19?true`
        #[inline] pub fn forum_tabs(self) -> bool { flag_at(self, 29) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 30) }
        /// `access_hash:flags.13?long`
        #[inline] pub fn access_hash(self) -> Option<i64> { maybe_at(self, 31) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 32) }
        /// `username:flags.6?string`
        #[inline] pub fn username(self) -> Option<Text<'a>> { maybe_at(self, 33) }
        /// `photo:ChatPhoto`
        #[inline] pub fn photo(self) -> views::ChatPhoto<'a> { at(self, 34) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 35) }
        /// `restriction_reason:flags.9?Vector<RestrictionReason>`
        #[inline] pub fn restriction_reason(self) -> Option<Vector<'a, View<'a, types::RestrictionReason>>> { maybe_at(self, 36) }
        /// `admin_rights:flags.14?ChatAdminRights`
        #[inline] pub fn admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 37) }
        /// `banned_rights:flags.15?ChatBannedRights`
        #[inline] pub fn banned_rights(self) -> Option<View<'a, types::ChatBannedRights>> { maybe_at(self, 38) }
        /// `default_banned_rights:flags.18?ChatBannedRights`
        #[inline] pub fn default_banned_rights(self) -> Option<View<'a, types::ChatBannedRights>> { maybe_at(self, 39) }
        /// `participants_count:flags.17?int`
        #[inline] pub fn participants_count(self) -> Option<i32> { maybe_at(self, 40) }
        /// `usernames:flags2.0?Vector<Username>`
        #[inline] pub fn usernames(self) -> Option<Vector<'a, View<'a, types::Username>>> { maybe_at(self, 41) }
        /// `stories_max_id:flags2.4?RecentStory`
        #[inline] pub fn stories_max_id(self) -> Option<View<'a, types::RecentStory>> { maybe_at(self, 42) }
        /// `color:flags2.7?PeerColor`
        #[inline] pub fn color(self) -> Option<views::PeerColor<'a>> { maybe_at(self, 43) }
        /// `profile_color:flags2.8?PeerColor`
        #[inline] pub fn profile_color(self) -> Option<views::PeerColor<'a>> { maybe_at(self, 44) }
        /// `emoji_status:flags2.9?EmojiStatus`
        #[inline] pub fn emoji_status(self) -> Option<views::EmojiStatus<'a>> { maybe_at(self, 45) }
        /// `level:flags2.10?int`
        #[inline] pub fn level(self) -> Option<i32> { maybe_at(self, 46) }
        /// `subscription_until_date:flags2.11?int`
        #[inline] pub fn subscription_until_date(self) -> Option<i32> { maybe_at(self, 47) }
        /// `bot_verification_icon:flags2.13?long`
        #[inline] pub fn bot_verification_icon(self) -> Option<i64> { maybe_at(self, 48) }
        /// `send_paid_messages_stars:flags2.14?long`
        #[inline] pub fn send_paid_messages_stars(self) -> Option<i64> { maybe_at(self, 49) }
        /// `linked_monoforum_id:flags2.18?long`
        #[inline] pub fn linked_monoforum_id(self) -> Option<i64> { maybe_at(self, 50) }
        /// `linked_community_id:flags2.20?long`
        #[inline] pub fn linked_community_id(self) -> Option<i64> { maybe_at(self, 51) }
    }

    /// `channelForbidden#17d493d5 flags:# broadcast:flags.5?true megagroup:flags.8?true monoforum:flags.10?true id:long access_hash:long title:string until_date:flags.16?int = Chat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelForbidden {
        /// `broadcast:flags.5?true`
        pub broadcast: bool,
        /// `megagroup:flags.8?true`
        pub megagroup: bool,
        /// `monoforum:flags.10?true`
        pub monoforum: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `title:string`
        pub title: String,
        /// `until_date:flags.16?int`
        pub until_date: Option<i32>,
    }

    impl ChannelForbidden {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, title: String) -> Self {
            Self { broadcast: false, megagroup: false, monoforum: false, id, access_hash, title, until_date: None }
        }
    }

    impl Fields for ChannelForbidden {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_FORBIDDEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { broadcast: has(flags, 5), megagroup: has(flags, 8), monoforum: has(flags, 10), id: input.take()?, access_hash: input.take()?, title: input.take()?, until_date: input.take_if(flags, 16)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.broadcast, 5) | bit(self.megagroup, 8) | bit(self.monoforum, 10) | bit(self.until_date.is_some(), 16));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.title.put(writer);
            self.until_date.put(writer);
        }
    }

    impl<'a> View<'a, ChannelForbidden> {
        /// `broadcast:flags.5?true`
        #[inline] pub fn broadcast(self) -> bool { flag_at(self, 1) }
        /// `megagroup:flags.8?true`
        #[inline] pub fn megagroup(self) -> bool { flag_at(self, 2) }
        /// `monoforum:flags.10?true`
        #[inline] pub fn monoforum(self) -> bool { flag_at(self, 3) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 4) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 5) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 6) }
        /// `until_date:flags.16?int`
        #[inline] pub fn until_date(self) -> Option<i32> { maybe_at(self, 7) }
    }

    /// `chat#41cbf256 flags:# creator:flags.0?true left:flags.2?true deactivated:flags.5?true call_active:flags.23?true call_not_empty:flags.24?true noforwards:flags.25?true id:long title:string photo:ChatPhoto participants_count:int date:int version:int migrated_to:flags.6?InputChannel admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Chat {
        /// `creator:flags.0?true`
        pub creator: bool,
        /// `left:flags.2?true`
        pub left: bool,
        /// `deactivated:flags.5?true`
        pub deactivated: bool,
        /// `call_active:flags.23?true`
        pub call_active: bool,
        /// `call_not_empty:flags.24?true`
        pub call_not_empty: bool,
        /// `noforwards:flags.25?true`
        pub noforwards: bool,
        /// `id:long`
        pub id: i64,
        /// `title:string`
        pub title: String,
        /// `photo:ChatPhoto`
        pub photo: enums::ChatPhoto,
        /// `participants_count:int`
        pub participants_count: i32,
        /// `date:int`
        pub date: i32,
        /// `version:int`
        pub version: i32,
        /// `migrated_to:flags.6?InputChannel`
        pub migrated_to: Option<enums::InputChannel>,
        /// `admin_rights:flags.14?ChatAdminRights`
        pub admin_rights: Option<types::ChatAdminRights>,
        /// `default_banned_rights:flags.18?ChatBannedRights`
        pub default_banned_rights: Option<types::ChatBannedRights>,
    }

    impl Chat {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, title: String, photo: enums::ChatPhoto, participants_count: i32, date: i32, version: i32) -> Self {
            Self { creator: false, left: false, deactivated: false, call_active: false, call_not_empty: false, noforwards: false, id, title, photo, participants_count, date, version, migrated_to: None, admin_rights: None, default_banned_rights: None }
        }
    }

    impl Fields for Chat {
        const LAYOUT: &'static Layout = &layouts::CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { creator: has(flags, 0), left: has(flags, 2), deactivated: has(flags, 5), call_active: has(flags, 23), call_not_empty: has(flags, 24), noforwards: has(flags, 25), id: input.take()?, title: input.take()?, photo: input.take()?, participants_count: input.take()?, date: input.take()?, version: input.take()?, migrated_to: input.take_if(flags, 6)?, admin_rights: input.take_if(flags, 14)?, default_banned_rights: input.take_if(flags, 18)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.creator, 0) | bit(self.left, 2) | bit(self.deactivated, 5) | bit(self.migrated_to.is_some(), 6) | bit(self.admin_rights.is_some(), 14) | bit(self.default_banned_rights.is_some(), 18) | bit(self.call_active, 23) | bit(self.call_not_empty, 24) | bit(self.noforwards, 25));
            self.id.put(writer);
            self.title.put(writer);
            self.photo.put(writer);
            self.participants_count.put(writer);
            self.date.put(writer);
            self.version.put(writer);
            self.migrated_to.put(writer);
            self.admin_rights.put(writer);
            self.default_banned_rights.put(writer);
        }
    }

    impl<'a> View<'a, Chat> {
        /// `creator:flags.0?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 1) }
        /// `left:flags.2?true`
        #[inline] pub fn left(self) -> bool { flag_at(self, 2) }
        /// `deactivated:flags.5?true`
        #[inline] pub fn deactivated(self) -> bool { flag_at(self, 3) }
        /// `call_active:flags.23?true`
        #[inline] pub fn call_active(self) -> bool { flag_at(self, 4) }
        /// `call_not_empty:flags.24?true`
        #[inline] pub fn call_not_empty(self) -> bool { flag_at(self, 5) }
        /// `noforwards:flags.25?true`
        #[inline] pub fn noforwards(self) -> bool { flag_at(self, 6) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 7) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 8) }
        /// `photo:ChatPhoto`
        #[inline] pub fn photo(self) -> views::ChatPhoto<'a> { at(self, 9) }
        /// `participants_count:int`
        #[inline] pub fn participants_count(self) -> i32 { at(self, 10) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 11) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 12) }
        /// `migrated_to:flags.6?InputChannel`
        #[inline] pub fn migrated_to(self) -> Option<views::InputChannel<'a>> { maybe_at(self, 13) }
        /// `admin_rights:flags.14?ChatAdminRights`
        #[inline] pub fn admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 14) }
        /// `default_banned_rights:flags.18?ChatBannedRights`
        #[inline] pub fn default_banned_rights(self) -> Option<View<'a, types::ChatBannedRights>> { maybe_at(self, 15) }
    }

    /// `chatEmpty#29562865 id:long = Chat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatEmpty {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for ChatEmpty {
        const LAYOUT: &'static Layout = &layouts::CHAT_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, ChatEmpty> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }

    /// `chatForbidden#6592a1a7 id:long title:string = Chat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatForbidden {
        /// `id:long`
        pub id: i64,
        /// `title:string`
        pub title: String,
    }

    impl Fields for ChatForbidden {
        const LAYOUT: &'static Layout = &layouts::CHAT_FORBIDDEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, ChatForbidden> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
    }

    /// `community#65efe954 flags:# creator:flags.0?true left:flags.2?true min:flags.12?true flags2:# collapsed_in_dialogs:flags2.20?true id:long access_hash:flags.13?long title:string photo:ChatPhoto date:int admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Community {
        /// `creator:flags.0?true`
        pub creator: bool,
        /// `left:flags.2?true`
        pub left: bool,
        /// `min:flags.12?true`
        pub min: bool,
        /// `collapsed_in_dialogs:flags2.20?true`
        pub collapsed_in_dialogs: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:flags.13?long`
        pub access_hash: Option<i64>,
        /// `title:string`
        pub title: String,
        /// `photo:ChatPhoto`
        pub photo: enums::ChatPhoto,
        /// `date:int`
        pub date: i32,
        /// `admin_rights:flags.14?ChatAdminRights`
        pub admin_rights: Option<types::ChatAdminRights>,
        /// `default_banned_rights:flags.18?ChatBannedRights`
        pub default_banned_rights: Option<types::ChatBannedRights>,
    }

    impl Community {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, title: String, photo: enums::ChatPhoto, date: i32) -> Self {
            Self { creator: false, left: false, min: false, collapsed_in_dialogs: false, id, access_hash: None, title, photo, date, admin_rights: None, default_banned_rights: None }
        }
    }

    impl Fields for Community {
        const LAYOUT: &'static Layout = &layouts::COMMUNITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            let creator = has(flags, 0);
            let left = has(flags, 2);
            let min = has(flags, 12);
            let flags2 = input.flags()?;
            Ok(Self { creator, left, min, collapsed_in_dialogs: has(flags2, 20), id: input.take()?, access_hash: input.take_if(flags, 13)?, title: input.take()?, photo: input.take()?, date: input.take()?, admin_rights: input.take_if(flags, 14)?, default_banned_rights: input.take_if(flags, 18)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.creator, 0) | bit(self.left, 2) | bit(self.min, 12) | bit(self.access_hash.is_some(), 13) | bit(self.admin_rights.is_some(), 14) | bit(self.default_banned_rights.is_some(), 18));
            writer.u32(bit(self.collapsed_in_dialogs, 20));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.title.put(writer);
            self.photo.put(writer);
            self.date.put(writer);
            self.admin_rights.put(writer);
            self.default_banned_rights.put(writer);
        }
    }

    impl<'a> View<'a, Community> {
        /// `creator:flags.0?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 1) }
        /// `left:flags.2?true`
        #[inline] pub fn left(self) -> bool { flag_at(self, 2) }
        /// `min:flags.12?true`
        #[inline] pub fn min(self) -> bool { flag_at(self, 3) }
        /// `collapsed_in_dialogs:flags2.20?true`
        #[inline] pub fn collapsed_in_dialogs(self) -> bool { flag_at(self, 5) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 6) }
        /// `access_hash:flags.13?long`
        #[inline] pub fn access_hash(self) -> Option<i64> { maybe_at(self, 7) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 8) }
        /// `photo:ChatPhoto`
        #[inline] pub fn photo(self) -> views::ChatPhoto<'a> { at(self, 9) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 10) }
        /// `admin_rights:flags.14?ChatAdminRights`
        #[inline] pub fn admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 11) }
        /// `default_banned_rights:flags.18?ChatBannedRights`
        #[inline] pub fn default_banned_rights(self) -> Option<View<'a, types::ChatBannedRights>> { maybe_at(self, 12) }
    }

    /// `communityForbidden#fd3cdab8 flags:# id:long access_hash:flags.13?long title:string = Chat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CommunityForbidden {
        /// `id:long`
        pub id: i64,
        /// `access_hash:flags.13?long`
        pub access_hash: Option<i64>,
        /// `title:string`
        pub title: String,
    }

    impl CommunityForbidden {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, title: String) -> Self {
            Self { id, access_hash: None, title }
        }
    }

    impl Fields for CommunityForbidden {
        const LAYOUT: &'static Layout = &layouts::COMMUNITY_FORBIDDEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, access_hash: input.take_if(flags, 13)?, title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.access_hash.is_some(), 13));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, CommunityForbidden> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 1) }
        /// `access_hash:flags.13?long`
        #[inline] pub fn access_hash(self) -> Option<i64> { maybe_at(self, 2) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 3) }
    }

    /// `chatAdminRights#5fb224d5 flags:# change_info:flags.0?true post_messages:flags.1?true edit_messages:flags.2?true delete_messages:flags.3?true ban_users:flags.4?true invite_users:flags.5?true pin_messages:flags.7?true add_admins:flags.9?true anonymous:flags.10?true manage_call:flags.11?true other:flags.12?true manage_topics:flags.13?true post_stories:flags.14?true edit_stories:flags.15?true delete_stories:flags.16?true manage_direct_messages:flags.17?true manage_ranks:flags.18?true manage_linked_peers:flags.19?true manage_welcome_messages:flags.20?true = ChatAdminRights`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ChatAdminRights {
        /// `change_info:flags.0?true`
        pub change_info: bool,
        /// `post_messages:flags.1?true`
        pub post_messages: bool,
        /// `edit_messages:flags.2?true`
        pub edit_messages: bool,
        /// `delete_messages:flags.3?true`
        pub delete_messages: bool,
        /// `ban_users:flags.4?true`
        pub ban_users: bool,
        /// `invite_users:flags.5?true`
        pub invite_users: bool,
        /// `pin_messages:flags.7?true`
        pub pin_messages: bool,
        /// `add_admins:flags.9?true`
        pub add_admins: bool,
        /// `anonymous:flags.10?true`
        pub anonymous: bool,
        /// `manage_call:flags.11?true`
        pub manage_call: bool,
        /// `other:flags.12?true`
        pub other: bool,
        /// `manage_topics:flags.13?true`
        pub manage_topics: bool,
        /// `post_stories:flags.14?true`
        pub post_stories: bool,
        /// `edit_stories:flags.15?true`
        pub edit_stories: bool,
        /// `delete_stories:flags.16?true`
        pub delete_stories: bool,
        /// `manage_direct_messages:flags.17?true`
        pub manage_direct_messages: bool,
        /// `manage_ranks:flags.18?true`
        pub manage_ranks: bool,
        /// `manage_linked_peers:flags.19?true`
        pub manage_linked_peers: bool,
        /// `manage_welcome_messages:flags.20?true`
        pub manage_welcome_messages: bool,
    }

    impl Fields for ChatAdminRights {
        const LAYOUT: &'static Layout = &layouts::CHAT_ADMIN_RIGHTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { change_info: has(flags, 0), post_messages: has(flags, 1), edit_messages: has(flags, 2), delete_messages: has(flags, 3), ban_users: has(flags, 4), invite_users: has(flags, 5), pin_messages: has(flags, 7), add_admins: has(flags, 9), anonymous: has(flags, 10), manage_call: has(flags, 11), other: has(flags, 12), manage_topics: has(flags, 13), post_stories: has(flags, 14), edit_stories: has(flags, 15), delete_stories: has(flags, 16), manage_direct_messages: has(flags, 17), manage_ranks: has(flags, 18), manage_linked_peers: has(flags, 19), manage_welcome_messages: has(flags, 20) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.change_info, 0) | bit(self.post_messages, 1) | bit(self.edit_messages, 2) | bit(self.delete_messages, 3) | bit(self.ban_users, 4) | bit(self.invite_users, 5) | bit(self.pin_messages, 7) | bit(self.add_admins, 9) | bit(self.anonymous, 10) | bit(self.manage_call, 11) | bit(self.other, 12) | bit(self.manage_topics, 13) | bit(self.post_stories, 14) | bit(self.edit_stories, 15) | bit(self.delete_stories, 16) | bit(self.manage_direct_messages, 17) | bit(self.manage_ranks, 18) | bit(self.manage_linked_peers, 19) | bit(self.manage_welcome_messages, 20));
        }
    }

    impl<'a> View<'a, ChatAdminRights> {
        /// `change_info:flags.0?true`
        #[inline] pub fn change_info(self) -> bool { flag_at(self, 1) }
        /// `post_messages:flags.1?true`
        #[inline] pub fn post_messages(self) -> bool { flag_at(self, 2) }
        /// `edit_messages:flags.2?true`
        #[inline] pub fn edit_messages(self) -> bool { flag_at(self, 3) }
        /// `delete_messages:flags.3?true`
        #[inline] pub fn delete_messages(self) -> bool { flag_at(self, 4) }
        /// `ban_users:flags.4?true`
        #[inline] pub fn ban_users(self) -> bool { flag_at(self, 5) }
        /// `invite_users:flags.5?true`
        #[inline] pub fn invite_users(self) -> bool { flag_at(self, 6) }
        /// `pin_messages:flags.7?true`
        #[inline] pub fn pin_messages(self) -> bool { flag_at(self, 7) }
        /// `add_admins:flags.9?true`
        #[inline] pub fn add_admins(self) -> bool { flag_at(self, 8) }
        /// `anonymous:flags.10?true`
        #[inline] pub fn anonymous(self) -> bool { flag_at(self, 9) }
        /// `manage_call:flags.11?true`
        #[inline] pub fn manage_call(self) -> bool { flag_at(self, 10) }
        /// `other:flags.12?true`
        #[inline] pub fn other(self) -> bool { flag_at(self, 11) }
        /// `manage_topics:flags.13?true`
        #[inline] pub fn manage_topics(self) -> bool { flag_at(self, 12) }
        /// `post_stories:flags.14?true`
        #[inline] pub fn post_stories(self) -> bool { flag_at(self, 13) }
        /// `edit_stories:flags.15?true`
        #[inline] pub fn edit_stories(self) -> bool { flag_at(self, 14) }
        /// `delete_stories:flags.16?true`
        #[inline] pub fn delete_stories(self) -> bool { flag_at(self, 15) }
        /// `manage_direct_messages:flags.17?true`
        #[inline] pub fn manage_direct_messages(self) -> bool { flag_at(self, 16) }
        /// `manage_ranks:flags.18?true`
        #[inline] pub fn manage_ranks(self) -> bool { flag_at(self, 17) }
        /// `manage_linked_peers:flags.19?true`
        #[inline] pub fn manage_linked_peers(self) -> bool { flag_at(self, 18) }
        /// `manage_welcome_messages:flags.20?true`
        #[inline] pub fn manage_welcome_messages(self) -> bool { flag_at(self, 19) }
    }

    boxed!(ChatAdminRights);

    /// `chatBannedRights#9f120418 flags:# view_messages:flags.0?true send_messages:flags.1?true send_media:flags.2?true send_stickers:flags.3?true send_gifs:flags.4?true send_games:flags.5?true send_inline:flags.6?true embed_links:flags.7?true send_polls:flags.8?true change_info:flags.10?true invite_users:flags.15?true pin_messages:flags.17?true manage_topics:flags.18?true send_photos:flags.19?true send_videos:flags.20?true send_roundvideos:flags.21?true send_audios:flags.22?true send_voices:flags.23?true send_docs:flags.24?true send_plain:flags.25?true edit_rank:flags.26?true send_reactions:flags.27?true manage_linked_peers:flags.28?true until_date:int = ChatBannedRights`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatBannedRights {
        /// `view_messages:flags.0?true`
        pub view_messages: bool,
        /// `send_messages:flags.1?true`
        pub send_messages: bool,
        /// `send_media:flags.2?true`
        pub send_media: bool,
        /// `send_stickers:flags.3?true`
        pub send_stickers: bool,
        /// `send_gifs:flags.4?true`
        pub send_gifs: bool,
        /// `send_games:flags.5?true`
        pub send_games: bool,
        /// `send_inline:flags.6?true`
        pub send_inline: bool,
        /// `embed_links:flags.7?true`
        pub embed_links: bool,
        /// `send_polls:flags.8?true`
        pub send_polls: bool,
        /// `change_info:flags.10?true`
        pub change_info: bool,
        /// `invite_users:flags.15?true`
        pub invite_users: bool,
        /// `pin_messages:flags.17?true`
        pub pin_messages: bool,
        /// `manage_topics:flags.18?true`
        pub manage_topics: bool,
        /// `send_photos:flags.19?true`
        pub send_photos: bool,
        /// `send_videos:flags.20?true`
        pub send_videos: bool,
        /// `send_roundvideos:flags.21?true`
        pub send_roundvideos: bool,
        /// `send_audios:flags.22?true`
        pub send_audios: bool,
        /// `send_voices:flags.23?true`
        pub send_voices: bool,
        /// `send_docs:flags.24?true`
        pub send_docs: bool,
        /// `send_plain:flags.25?true`
        pub send_plain: bool,
        /// `edit_rank:flags.26?true`
        pub edit_rank: bool,
        /// `send_reactions:flags.27?true`
        pub send_reactions: bool,
        /// `manage_linked_peers:flags.28?true`
        pub manage_linked_peers: bool,
        /// `until_date:int`
        pub until_date: i32,
    }

    impl ChatBannedRights {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(until_date: i32) -> Self {
            Self { view_messages: false, send_messages: false, send_media: false, send_stickers: false, send_gifs: false, send_games: false, send_inline: false, embed_links: false, send_polls: false, change_info: false, invite_users: false, pin_messages: false, manage_topics: false, send_photos: false, send_videos: false, send_roundvideos: false, send_audios: false, send_voices: false, send_docs: false, send_plain: false, edit_rank: false, send_reactions: false, manage_linked_peers: false, until_date }
        }
    }

    impl Fields for ChatBannedRights {
        const LAYOUT: &'static Layout = &layouts::CHAT_BANNED_RIGHTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { view_messages: has(flags, 0), send_messages: has(flags, 1), send_media: has(flags, 2), send_stickers: has(flags, 3), send_gifs: has(flags, 4), send_games: has(flags, 5), send_inline: has(flags, 6), embed_links: has(flags, 7), send_polls: has(flags, 8), change_info: has(flags, 10), invite_users: has(flags, 15), pin_messages: has(flags, 17), manage_topics: has(flags, 18), send_photos: has(flags, 19), send_videos: has(flags, 20), send_roundvideos: has(flags, 21), send_audios: has(flags, 22), send_voices: has(flags, 23), send_docs: has(flags, 24), send_plain: has(flags, 25), edit_rank: has(flags, 26), send_reactions: has(flags, 27), manage_linked_peers: has(flags, 28), until_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.view_messages, 0) | bit(self.send_messages, 1) | bit(self.send_media, 2) | bit(self.send_stickers, 3) | bit(self.send_gifs, 4) | bit(self.send_games, 5) | bit(self.send_inline, 6) | bit(self.embed_links, 7) | bit(self.send_polls, 8) | bit(self.change_info, 10) | bit(self.invite_users, 15) | bit(self.pin_messages, 17) | bit(self.manage_topics, 18) | bit(self.send_photos, 19) | bit(self.send_videos, 20) | bit(self.send_roundvideos, 21) | bit(self.send_audios, 22) | bit(self.send_voices, 23) | bit(self.send_docs, 24) | bit(self.send_plain, 25) | bit(self.edit_rank, 26) | bit(self.send_reactions, 27) | bit(self.manage_linked_peers, 28));
            self.until_date.put(writer);
        }
    }

    impl<'a> View<'a, ChatBannedRights> {
        /// `view_messages:flags.0?true`
        #[inline] pub fn view_messages(self) -> bool { flag_at(self, 1) }
        /// `send_messages:flags.1?true`
        #[inline] pub fn send_messages(self) -> bool { flag_at(self, 2) }
        /// `send_media:flags.2?true`
        #[inline] pub fn send_media(self) -> bool { flag_at(self, 3) }
        /// `send_stickers:flags.3?true`
        #[inline] pub fn send_stickers(self) -> bool { flag_at(self, 4) }
        /// `send_gifs:flags.4?true`
        #[inline] pub fn send_gifs(self) -> bool { flag_at(self, 5) }
        /// `send_games:flags.5?true`
        #[inline] pub fn send_games(self) -> bool { flag_at(self, 6) }
        /// `send_inline:flags.6?true`
        #[inline] pub fn send_inline(self) -> bool { flag_at(self, 7) }
        /// `embed_links:flags.7?true`
        #[inline] pub fn embed_links(self) -> bool { flag_at(self, 8) }
        /// `send_polls:flags.8?true`
        #[inline] pub fn send_polls(self) -> bool { flag_at(self, 9) }
        /// `change_info:flags.10?true`
        #[inline] pub fn change_info(self) -> bool { flag_at(self, 10) }
        /// `invite_users:flags.15?true`
        #[inline] pub fn invite_users(self) -> bool { flag_at(self, 11) }
        /// `pin_messages:flags.17?true`
        #[inline] pub fn pin_messages(self) -> bool { flag_at(self, 12) }
        /// `manage_topics:flags.18?true`
        #[inline] pub fn manage_topics(self) -> bool { flag_at(self, 13) }
        /// `send_photos:flags.19?true`
        #[inline] pub fn send_photos(self) -> bool { flag_at(self, 14) }
        /// `send_videos:flags.20?true`
        #[inline] pub fn send_videos(self) -> bool { flag_at(self, 15) }
        /// `send_roundvideos:flags.21?true`
        #[inline] pub fn send_roundvideos(self) -> bool { flag_at(self, 16) }
        /// `send_audios:flags.22?true`
        #[inline] pub fn send_audios(self) -> bool { flag_at(self, 17) }
        /// `send_voices:flags.23?true`
        #[inline] pub fn send_voices(self) -> bool { flag_at(self, 18) }
        /// `send_docs:flags.24?true`
        #[inline] pub fn send_docs(self) -> bool { flag_at(self, 19) }
        /// `send_plain:flags.25?true`
        #[inline] pub fn send_plain(self) -> bool { flag_at(self, 20) }
        /// `edit_rank:flags.26?true`
        #[inline] pub fn edit_rank(self) -> bool { flag_at(self, 21) }
        /// `send_reactions:flags.27?true`
        #[inline] pub fn send_reactions(self) -> bool { flag_at(self, 22) }
        /// `manage_linked_peers:flags.28?true`
        #[inline] pub fn manage_linked_peers(self) -> bool { flag_at(self, 23) }
        /// `until_date:int`
        #[inline] pub fn until_date(self) -> i32 { at(self, 24) }
    }

    boxed!(ChatBannedRights);

    /// `chatPhoto#1c6e1c11 flags:# has_video:flags.0?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = ChatPhoto`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatPhoto {
        /// `has_video:flags.0?true`
        pub has_video: bool,
        /// `photo_id:long`
        pub photo_id: i64,
        /// `stripped_thumb:flags.1?bytes`
        pub stripped_thumb: Option<Vec<u8>>,
        /// `dc_id:int`
        pub dc_id: i32,
    }

    impl ChatPhoto {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(photo_id: i64, dc_id: i32) -> Self {
            Self { has_video: false, photo_id, stripped_thumb: None, dc_id }
        }
    }

    impl Fields for ChatPhoto {
        const LAYOUT: &'static Layout = &layouts::CHAT_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_video: has(flags, 0), photo_id: input.take()?, stripped_thumb: input.take_if(flags, 1)?, dc_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.has_video, 0) | bit(self.stripped_thumb.is_some(), 1));
            self.photo_id.put(writer);
            self.stripped_thumb.put(writer);
            self.dc_id.put(writer);
        }
    }

    impl<'a> View<'a, ChatPhoto> {
        /// `has_video:flags.0?true`
        #[inline] pub fn has_video(self) -> bool { flag_at(self, 1) }
        /// `photo_id:long`
        #[inline] pub fn photo_id(self) -> i64 { at(self, 2) }
        /// `stripped_thumb:flags.1?bytes`
        #[inline] pub fn stripped_thumb(self) -> Option<&'a [u8]> { maybe_at(self, 3) }
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 4) }
    }

    /// `inputChannel#f35aec28 channel_id:long access_hash:long = InputChannel`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputChannel {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputChannel {
        const LAYOUT: &'static Layout = &layouts::INPUT_CHANNEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputChannel> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputChannelFromMessage#5b934f9d peer:InputPeer msg_id:int channel_id:long = InputChannel`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputChannelFromMessage {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `channel_id:long`
        pub channel_id: i64,
    }

    impl Fields for InputChannelFromMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_CHANNEL_FROM_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, msg_id: input.take()?, channel_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.channel_id.put(writer);
        }
    }

    impl<'a> View<'a, InputChannelFromMessage> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 2) }
    }

    /// `peerChannel#a2a5371e channel_id:long = Peer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerChannel {
        /// `channel_id:long`
        pub channel_id: i64,
    }

    impl Fields for PeerChannel {
        const LAYOUT: &'static Layout = &layouts::PEER_CHANNEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
        }
    }

    impl<'a> View<'a, PeerChannel> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
    }

    /// `peerChat#36c6019a chat_id:long = Peer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerChat {
        /// `chat_id:long`
        pub chat_id: i64,
    }

    impl Fields for PeerChat {
        const LAYOUT: &'static Layout = &layouts::PEER_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
        }
    }

    impl<'a> View<'a, PeerChat> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
    }

    /// `peerUser#59511722 user_id:long = Peer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerUser {
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for PeerUser {
        const LAYOUT: &'static Layout = &layouts::PEER_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, PeerUser> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `Chat`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Chat<'a> {
        /// `channel`
        Channel(View<'a, types::Channel>),
        /// `channelForbidden`
        ChannelForbidden(View<'a, types::ChannelForbidden>),
        /// `chat`
        Chat(View<'a, types::Chat>),
        /// `chatEmpty`
        Empty(View<'a, types::ChatEmpty>),
        /// `chatForbidden`
        Forbidden(View<'a, types::ChatForbidden>),
        /// `community`
        Community(View<'a, types::Community>),
        /// `communityForbidden`
        CommunityForbidden(View<'a, types::CommunityForbidden>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Chat<'a> {
        type Value = enums::Chat;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHAT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xd49f_34c6 => Self::Channel(raw.view()),
                0x17d4_93d5 => Self::ChannelForbidden(raw.view()),
                0x41cb_f256 => Self::Chat(raw.view()),
                0x2956_2865 => Self::Empty(raw.view()),
                0x6592_a1a7 => Self::Forbidden(raw.view()),
                0x65ef_e954 => Self::Community(raw.view()),
                0xfd3c_dab8 => Self::CommunityForbidden(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Chat, DecodeError> {
            Ok(match self {
                Self::Channel(view) => enums::Chat::Channel(own(view)?),
                Self::ChannelForbidden(view) => enums::Chat::ChannelForbidden(own(view)?),
                Self::Chat(view) => enums::Chat::Chat(own(view)?),
                Self::Empty(view) => enums::Chat::Empty(own(view)?),
                Self::Forbidden(view) => enums::Chat::Forbidden(own(view)?),
                Self::Community(view) => enums::Chat::Community(own(view)?),
                Self::CommunityForbidden(view) => enums::Chat::CommunityForbidden(own(view)?),
                Self::Raw(raw) => enums::Chat::Raw(raw.own()),
            })
        }
    }

    /// `ChatPhoto`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatPhoto<'a> {
        /// `chatPhoto`
        ChatPhoto(View<'a, types::ChatPhoto>),
        /// `chatPhotoEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatPhoto<'a> {
        type Value = enums::ChatPhoto;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHAT_PHOTO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1c6e_1c11 => Self::ChatPhoto(raw.view()),
                0x37c1_011c => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChatPhoto, DecodeError> {
            Ok(match self {
                Self::ChatPhoto(view) => enums::ChatPhoto::ChatPhoto(own(view)?),
                Self::Empty => enums::ChatPhoto::Empty,
                Self::Raw(raw) => enums::ChatPhoto::Raw(raw.own()),
            })
        }
    }

    /// `InputChannel`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputChannel<'a> {
        /// `inputChannel`
        InputChannel(View<'a, types::InputChannel>),
        /// `inputChannelEmpty`
        Empty,
        /// `inputChannelFromMessage`
        FromMessage(View<'a, types::InputChannelFromMessage>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputChannel<'a> {
        type Value = enums::InputChannel;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_CHANNEL);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf35a_ec28 => Self::InputChannel(raw.view()),
                0xee8c_1e86 => Self::Empty,
                0x5b93_4f9d => Self::FromMessage(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputChannel, DecodeError> {
            Ok(match self {
                Self::InputChannel(view) => enums::InputChannel::InputChannel(own(view)?),
                Self::Empty => enums::InputChannel::Empty,
                Self::FromMessage(view) => enums::InputChannel::FromMessage(own(view)?),
                Self::Raw(raw) => enums::InputChannel::Raw(raw.own()),
            })
        }
    }

    /// `Peer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Peer<'a> {
        /// `peerChannel`
        Channel(View<'a, types::PeerChannel>),
        /// `peerChat`
        Chat(View<'a, types::PeerChat>),
        /// `peerUser`
        User(View<'a, types::PeerUser>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Peer<'a> {
        type Value = enums::Peer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa2a5_371e => Self::Channel(raw.view()),
                0x36c6_019a => Self::Chat(raw.view()),
                0x5951_1722 => Self::User(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Peer, DecodeError> {
            Ok(match self {
                Self::Channel(view) => enums::Peer::Channel(own(view)?),
                Self::Chat(view) => enums::Peer::Chat(own(view)?),
                Self::User(view) => enums::Peer::User(own(view)?),
                Self::Raw(raw) => enums::Peer::Raw(raw.own()),
            })
        }
    }
}
