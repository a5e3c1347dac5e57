//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `ChannelLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChannelLocation {
        /// `channelLocation#209b82db geo_point:GeoPoint address:string = ChannelLocation`
        ChannelLocation(Box<types::ChannelLocation>),
        /// `channelLocationEmpty#bfb5ad8b = ChannelLocation`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChannelLocation {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x209b_82db => Self::ChannelLocation(input.boxed()?),
                0xbfb5_ad8b => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChannelLocation {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChannelLocation(value) => put_boxed(0x209b_82db, &**value, writer),
                Self::Empty => writer.u32(0xbfb5_ad8b),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChannelLocation);

    /// `ChatFull`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatFull {
        /// `channelFull#a04e8d3a flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true has_welcome_messages:flags2.24?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int send_paid_messages_stars:flags2.21?long main_tab:flags2.22?ProfileTab guard_bot_id:flags2.23?long = ChatFull`
        ChannelFull(Box<types::ChannelFull>),
        /// `chatFull#2633421b flags:# can_set_username:flags.7?true has_scheduled:flags.8?true translations_disabled:flags.19?true has_welcome_messages:flags.21?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string requests_pending:flags.17?int recent_requesters:flags.17?Vector<long> available_reactions:flags.18?ChatReactions reactions_limit:flags.20?int = ChatFull`
        ChatFull(Box<types::ChatFull>),
        /// `communityFull#cbb7a507 flags:# id:long about:string chat_photo:Photo linked_peers:Vector<CommunityPeer> admins_count:flags.1?int kicked_count:flags.2?int peer_link_requests_pending:flags.0?int = ChatFull`
        CommunityFull(Box<types::CommunityFull>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatFull {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa04e_8d3a => Self::ChannelFull(input.boxed()?),
                0x2633_421b => Self::ChatFull(input.boxed()?),
                0xcbb7_a507 => Self::CommunityFull(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatFull {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChannelFull(value) => put_boxed(0xa04e_8d3a, &**value, writer),
                Self::ChatFull(value) => put_boxed(0x2633_421b, &**value, writer),
                Self::CommunityFull(value) => put_boxed(0xcbb7_a507, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatFull);

    /// `ChatReactions`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatReactions {
        /// `chatReactionsAll#52928bca flags:# allow_custom:flags.0?true = ChatReactions`
        All(types::ChatReactionsAll),
        /// `chatReactionsNone#eafc32bc = ChatReactions`
        None,
        /// `chatReactionsSome#661d4037 reactions:Vector<Reaction> = ChatReactions`
        Some(types::ChatReactionsSome),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatReactions {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x5292_8bca => Self::All(input.fields()?),
                0xeafc_32bc => Self::None,
                0x661d_4037 => Self::Some(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatReactions {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::All(value) => put_boxed(0x5292_8bca, value, writer),
                Self::None => writer.u32(0xeafc_32bc),
                Self::Some(value) => put_boxed(0x661d_4037, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatReactions);

    /// `ForumTopic`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ForumTopic {
        /// `forumTopic#fcdad815 flags:# my:flags.1?true closed:flags.2?true pinned:flags.3?true short:flags.5?true hidden:flags.6?true title_missing:flags.7?true id:int date:int peer:Peer title:string icon_color:int icon_emoji_id:flags.0?long top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int from_id:Peer notify_settings:PeerNotifySettings draft:flags.4?DraftMessage = ForumTopic`
        ForumTopic(Box<types::ForumTopic>),
        /// `forumTopicDeleted#23f109b id:int = ForumTopic`
        Deleted(types::ForumTopicDeleted),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ForumTopic {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xfcda_d815 => Self::ForumTopic(input.boxed()?),
                0x023f_109b => Self::Deleted(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ForumTopic {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ForumTopic(value) => put_boxed(0xfcda_d815, &**value, writer),
                Self::Deleted(value) => put_boxed(0x023f_109b, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ForumTopic);

    /// `InputChatPhoto`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputChatPhoto {
        /// `inputChatPhoto#8953ad37 id:InputPhoto = InputChatPhoto`
        InputChatPhoto(types::InputChatPhoto),
        /// `inputChatPhotoEmpty#1ca48f57 = InputChatPhoto`
        Empty,
        /// `inputChatUploadedPhoto#bdcdaec0 flags:# file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.3?VideoSize = InputChatPhoto`
        InputChatUploadedPhoto(Box<types::InputChatUploadedPhoto>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputChatPhoto {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8953_ad37 => Self::InputChatPhoto(input.fields()?),
                0x1ca4_8f57 => Self::Empty,
                0xbdcd_aec0 => Self::InputChatUploadedPhoto(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputChatPhoto {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputChatPhoto(value) => put_boxed(0x8953_ad37, value, writer),
                Self::Empty => writer.u32(0x1ca4_8f57),
                Self::InputChatUploadedPhoto(value) => put_boxed(0xbdcd_aec0, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputChatPhoto);

    /// `InputMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputMessage {
        /// `inputMessageCallbackQuery#acfa1a7e id:int query_id:long = InputMessage`
        CallbackQuery(types::InputMessageCallbackQuery),
        /// `inputMessageID#a676a322 id:int = InputMessage`
        ID(types::InputMessageID),
        /// `inputMessagePinned#86872538 = InputMessage`
        Pinned,
        /// `inputMessageReplyTo#bad88395 id:int = InputMessage`
        ReplyTo(types::InputMessageReplyTo),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputMessage {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xacfa_1a7e => Self::CallbackQuery(input.fields()?),
                0xa676_a322 => Self::ID(input.fields()?),
                0x8687_2538 => Self::Pinned,
                0xbad8_8395 => Self::ReplyTo(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputMessage {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::CallbackQuery(value) => put_boxed(0xacfa_1a7e, value, writer),
                Self::ID(value) => put_boxed(0xa676_a322, value, writer),
                Self::Pinned => writer.u32(0x8687_2538),
                Self::ReplyTo(value) => put_boxed(0xbad8_8395, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputMessage);
}

pub(super) mod enums_messages {
    use crate::generated::names::*;

    /// `messages.ChatInviteJoinResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatInviteJoinResult {
        /// `messages.chatInviteJoinResultOk#445663a7 updates:Updates = messages.ChatInviteJoinResult`
        Ok(types::messages::ChatInviteJoinResultOk),
        /// `messages.chatInviteJoinResultWebView#61ca29d3 bot_id:long query_id:long users:Vector<User> = messages.ChatInviteJoinResult`
        WebView(Box<types::messages::ChatInviteJoinResultWebView>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatInviteJoinResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x4456_63a7 => Self::Ok(input.fields()?),
                0x61ca_29d3 => Self::WebView(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatInviteJoinResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Ok(value) => put_boxed(0x4456_63a7, value, writer),
                Self::WebView(value) => put_boxed(0x61ca_29d3, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatInviteJoinResult);

    /// `messages.Messages`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Messages {
        /// `messages.channelMessages#c776ba4e flags:# inexact:flags.1?true pts:int count:int offset_id_offset:flags.2?int messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages`
        ChannelMessages(Box<types::messages::ChannelMessages>),
        /// `messages.messages#1d73e7ea messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages`
        Messages(Box<types::messages::Messages>),
        /// `messages.messagesNotModified#74535f21 count:int = messages.Messages`
        NotModified(types::messages::MessagesNotModified),
        /// `messages.messagesSlice#5f206716 flags:# inexact:flags.1?true count:int next_rate:flags.0?int offset_id_offset:flags.2?int search_flood:flags.3?SearchPostsFlood messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages`
        Slice(Box<types::messages::MessagesSlice>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Messages {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc776_ba4e => Self::ChannelMessages(input.boxed()?),
                0x1d73_e7ea => Self::Messages(input.boxed()?),
                0x7453_5f21 => Self::NotModified(input.fields()?),
                0x5f20_6716 => Self::Slice(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Messages {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChannelMessages(value) => put_boxed(0xc776_ba4e, &**value, writer),
                Self::Messages(value) => put_boxed(0x1d73_e7ea, &**value, writer),
                Self::NotModified(value) => put_boxed(0x7453_5f21, value, writer),
                Self::Slice(value) => put_boxed(0x5f20_6716, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Messages);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `channelLocation`
    pub static CHANNEL_LOCATION: Layout = Layout::new("channelLocation", 0x209b_82db, &[
        Field::always("geo_point", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::always("address", Shape::Text),
    ]);
    /// `channelLocationEmpty`
    pub static CHANNEL_LOCATION_EMPTY: Layout = Layout::new("channelLocationEmpty", 0xbfb5_ad8b, &[]);
    /// The constructors of `ChannelLocation`, by number.
    pub static SUM_CHANNEL_LOCATION: Sum = Sum::new("ChannelLocation", &[
        (0x209b_82db, &layouts::CHANNEL_LOCATION),
        (0xbfb5_ad8b, &layouts::CHANNEL_LOCATION_EMPTY),
    ]);
    /// `channelFull`
    pub static CHANNEL_FULL: Layout = Layout::new("channelFull", 0xa04e_8d3a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "can_view_participants", Shape::True),
        Field::when(0, 6, "can_set_username", Shape::True),
        Field::when(0, 7, "can_set_stickers", Shape::True),
        Field::when(0, 10, "hidden_prehistory", Shape::True),
        Field::when(0, 16, "can_set_location", Shape::True),
        Field::when(0, 19, "has_scheduled", Shape::True),
        Field::when(0, 20, "can_view_stats", Shape::True),
        Field::when(0, 22, "blocked", Shape::True),
        Field::always("flags2", Shape::Flags),
        Field::when(1, 0, "can_delete_channel", Shape::True),
        Field::when(1, 1, "antispam", Shape::True),
        Field::when(1, 2, "participants_hidden", Shape::True),
        Field::when(1, 3, "translations_disabled", Shape::True),
        Field::when(1, 5, "stories_pinned_available", Shape::True),
        Field::when(1, 6, "view_forum_as_messages", Shape::True),
        Field::when(1, 11, "restricted_sponsored", Shape::True),
        Field::when(1, 12, "can_view_revenue", Shape::True),
        Field::when(1, 14, "paid_media_allowed", Shape::True),
        Field::when(1, 15, "can_view_stars_revenue", Shape::True),
        Field::when(1, 16, "paid_reactions_available", Shape::True),
        Field::when(1, 19, "stargifts_available", Shape::True),
        Field::when(1, 20, "paid_messages_available", Shape::True),
        Field::when(1, 24, "has_welcome_messages", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("about", Shape::Text),
        Field::when(0, 0, "participants_count", Shape::Int),
        Field::when(0, 1, "admins_count", Shape::Int),
        Field::when(0, 2, "kicked_count", Shape::Int),
        Field::when(0, 2, "banned_count", Shape::Int),
        Field::when(0, 13, "online_count", Shape::Int),
        Field::always("read_inbox_max_id", Shape::Int),
        Field::always("read_outbox_max_id", Shape::Int),
        Field::always("unread_count", Shape::Int),
        Field::always("chat_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::always("notify_settings", Shape::Boxed(&layouts::PEER_NOTIFY_SETTINGS)),
        Field::when(0, 23, "exported_invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("bot_info", Shape::Vector(&Shape::Boxed(&layouts::BOT_INFO))),
        Field::when(0, 4, "migrated_from_chat_id", Shape::Long),
        Field::when(0, 4, "migrated_from_max_id", Shape::Int),
        Field::when(0, 5, "pinned_msg_id", Shape::Int),
        Field::when(0, 8, "stickerset", Shape::Boxed(&layouts::STICKER_SET)),
        Field::when(0, 9, "available_min_id", Shape::Int),
        Field::when(0, 11, "folder_id", Shape::Int),
        Field::when(0, 14, "linked_chat_id", Shape::Long),
        Field::when(0, 15, "location", Shape::Sum(&layouts::SUM_CHANNEL_LOCATION)),
        Field::when(0, 17, "slowmode_seconds", Shape::Int),
        Field::when(0, 18, "slowmode_next_send_date", Shape::Int),
        Field::when(0, 12, "stats_dc", Shape::Int),
        Field::always("pts", Shape::Int),
        Field::when(0, 21, "call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::when(0, 24, "ttl_period", Shape::Int),
        Field::when(0, 25, "pending_suggestions", Shape::Vector(&Shape::Text)),
        Field::when(0, 26, "groupcall_default_join_as", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 27, "theme_emoticon", Shape::Text),
        Field::when(0, 28, "requests_pending", Shape::Int),
        Field::when(0, 28, "recent_requesters", Shape::Vector(&Shape::Long)),
        Field::when(0, 29, "default_send_as", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 30, "available_reactions", Shape::Sum(&layouts::SUM_CHAT_REACTIONS)),
        Field::when(1, 13, "reactions_limit", Shape::Int),
        Field::when(1, 4, "stories", Shape::Boxed(&layouts::PEER_STORIES)),
        Field::when(1, 7, "wallpaper", Shape::Sum(&layouts::SUM_WALL_PAPER)),
        Field::when(1, 8, "boosts_applied", Shape::Int),
        Field::when(1, 9, "boosts_unrestrict", Shape::Int),
        Field::when(1, 10, "emojiset", Shape::Boxed(&layouts::STICKER_SET)),
        Field::when(1, 17, "bot_verification", Shape::Boxed(&layouts::BOT_VERIFICATION)),
        Field::when(1, 18, "stargifts_count", Shape::Int),
        Field::when(1, 21, "send_paid_messages_stars", Shape::Long),
        Field::when(1, 22, "main_tab", Shape::Sum(&layouts::SUM_PROFILE_TAB)),
        Field::when(1, 23, "guard_bot_id", Shape::Long),
    ]);
    /// `chatFull`
    pub static CHAT_FULL: Layout = Layout::new("chatFull", 0x2633_421b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 7, "can_set_username", Shape::True),
        Field::when(0, 8, "has_scheduled", Shape::True),
        Field::when(0, 19, "translations_disabled", Shape::True),
        Field::when(0, 21, "has_welcome_messages", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("about", Shape::Text),
        Field::always("participants", Shape::Sum(&layouts::SUM_CHAT_PARTICIPANTS)),
        Field::when(0, 2, "chat_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::always("notify_settings", Shape::Boxed(&layouts::PEER_NOTIFY_SETTINGS)),
        Field::when(0, 13, "exported_invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::when(0, 3, "bot_info", Shape::Vector(&Shape::Boxed(&layouts::BOT_INFO))),
        Field::when(0, 6, "pinned_msg_id", Shape::Int),
        Field::when(0, 11, "folder_id", Shape::Int),
        Field::when(0, 12, "call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::when(0, 14, "ttl_period", Shape::Int),
        Field::when(0, 15, "groupcall_default_join_as", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 16, "theme_emoticon", Shape::Text),
        Field::when(0, 17, "requests_pending", Shape::Int),
        Field::when(0, 17, "recent_requesters", Shape::Vector(&Shape::Long)),
        Field::when(0, 18, "available_reactions", Shape::Sum(&layouts::SUM_CHAT_REACTIONS)),
        Field::when(0, 20, "reactions_limit", Shape::Int),
    ]);
    /// `communityFull`
    pub static COMMUNITY_FULL: Layout = Layout::new("communityFull", 0xcbb7_a507, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Long),
        Field::always("about", Shape::Text),
        Field::always("chat_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::always("linked_peers", Shape::Vector(&Shape::Boxed(&layouts::COMMUNITY_PEER))),
        Field::when(0, 1, "admins_count", Shape::Int),
        Field::when(0, 2, "kicked_count", Shape::Int),
        Field::when(0, 0, "peer_link_requests_pending", Shape::Int),
    ]);
    /// The constructors of `ChatFull`, by number.
    pub static SUM_CHAT_FULL: Sum = Sum::new("ChatFull", &[
        (0x2633_421b, &layouts::CHAT_FULL),
        (0xa04e_8d3a, &layouts::CHANNEL_FULL),
        (0xcbb7_a507, &layouts::COMMUNITY_FULL),
    ]);
    /// `chatReactionsAll`
    pub static CHAT_REACTIONS_ALL: Layout = Layout::new("chatReactionsAll", 0x5292_8bca, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "allow_custom", Shape::True),
    ]);
    /// `chatReactionsNone`
    pub static CHAT_REACTIONS_NONE: Layout = Layout::new("chatReactionsNone", 0xeafc_32bc, &[]);
    /// `chatReactionsSome`
    pub static CHAT_REACTIONS_SOME: Layout = Layout::new("chatReactionsSome", 0x661d_4037, &[
        Field::always("reactions", Shape::Vector(&Shape::Sum(&layouts::SUM_REACTION))),
    ]);
    /// The constructors of `ChatReactions`, by number.
    pub static SUM_CHAT_REACTIONS: Sum = Sum::new("ChatReactions", &[
        (0x5292_8bca, &layouts::CHAT_REACTIONS_ALL),
        (0x661d_4037, &layouts::CHAT_REACTIONS_SOME),
        (0xeafc_32bc, &layouts::CHAT_REACTIONS_NONE),
    ]);
    /// `communityPeer`
    pub static COMMUNITY_PEER: Layout = Layout::new("communityPeer", 0x7614_1ebd, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "can_view_history", Shape::True),
        Field::when(0, 0, "visible", Shape::Bool),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `forumTopic`
    pub static FORUM_TOPIC: Layout = Layout::new("forumTopic", 0xfcda_d815, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "my", Shape::True),
        Field::when(0, 2, "closed", Shape::True),
        Field::when(0, 3, "pinned", Shape::True),
        Field::when(0, 5, "short", Shape::True),
        Field::when(0, 6, "hidden", Shape::True),
        Field::when(0, 7, "title_missing", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("title", Shape::Text),
        Field::always("icon_color", Shape::Int),
        Field::when(0, 0, "icon_emoji_id", Shape::Long),
        Field::always("top_message", Shape::Int),
        Field::always("read_inbox_max_id", Shape::Int),
        Field::always("read_outbox_max_id", Shape::Int),
        Field::always("unread_count", Shape::Int),
        Field::always("unread_mentions_count", Shape::Int),
        Field::always("unread_reactions_count", Shape::Int),
        Field::always("unread_poll_votes_count", Shape::Int),
        Field::always("from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("notify_settings", Shape::Boxed(&layouts::PEER_NOTIFY_SETTINGS)),
        Field::when(0, 4, "draft", Shape::Sum(&layouts::SUM_DRAFT_MESSAGE)),
    ]);
    /// `forumTopicDeleted`
    pub static FORUM_TOPIC_DELETED: Layout = Layout::new("forumTopicDeleted", 0x023f_109b, &[
        Field::always("id", Shape::Int),
    ]);
    /// The constructors of `ForumTopic`, by number.
    pub static SUM_FORUM_TOPIC: Sum = Sum::new("ForumTopic", &[
        (0x023f_109b, &layouts::FORUM_TOPIC_DELETED),
        (0xfcda_d815, &layouts::FORUM_TOPIC),
    ]);
    /// `inputChatPhoto`
    pub static INPUT_CHAT_PHOTO: Layout = Layout::new("inputChatPhoto", 0x8953_ad37, &[
        Field::always("id", Shape::Sum(&layouts::SUM_INPUT_PHOTO)),
    ]);
    /// `inputChatPhotoEmpty`
    pub static INPUT_CHAT_PHOTO_EMPTY: Layout = Layout::new("inputChatPhotoEmpty", 0x1ca4_8f57, &[]);
    /// `inputChatUploadedPhoto`
    pub static INPUT_CHAT_UPLOADED_PHOTO: Layout = Layout::new("inputChatUploadedPhoto", 0xbdcd_aec0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "file", Shape::Sum(&layouts::SUM_INPUT_FILE)),
        Field::when(0, 1, "video", Shape::Sum(&layouts::SUM_INPUT_FILE)),
        Field::when(0, 2, "video_start_ts", Shape::Double),
        Field::when(0, 3, "video_emoji_markup", Shape::Sum(&layouts::SUM_VIDEO_SIZE)),
    ]);
    /// The constructors of `InputChatPhoto`, by number.
    pub static SUM_INPUT_CHAT_PHOTO: Sum = Sum::new("InputChatPhoto", &[
        (0x1ca4_8f57, &layouts::INPUT_CHAT_PHOTO_EMPTY),
        (0x8953_ad37, &layouts::INPUT_CHAT_PHOTO),
        (0xbdcd_aec0, &layouts::INPUT_CHAT_UPLOADED_PHOTO),
    ]);
    /// `inputMessageCallbackQuery`
    pub static INPUT_MESSAGE_CALLBACK_QUERY: Layout = Layout::new("inputMessageCallbackQuery", 0xacfa_1a7e, &[
        Field::always("id", Shape::Int),
        Field::always("query_id", Shape::Long),
    ]);
    /// `inputMessageID`
    pub static INPUT_MESSAGE_ID: Layout = Layout::new("inputMessageID", 0xa676_a322, &[
        Field::always("id", Shape::Int),
    ]);
    /// `inputMessagePinned`
    pub static INPUT_MESSAGE_PINNED: Layout = Layout::new("inputMessagePinned", 0x8687_2538, &[]);
    /// `inputMessageReplyTo`
    pub static INPUT_MESSAGE_REPLY_TO: Layout = Layout::new("inputMessageReplyTo", 0xbad8_8395, &[
        Field::always("id", Shape::Int),
    ]);
    /// The constructors of `InputMessage`, by number.
    pub static SUM_INPUT_MESSAGE: Sum = Sum::new("InputMessage", &[
        (0x8687_2538, &layouts::INPUT_MESSAGE_PINNED),
        (0xa676_a322, &layouts::INPUT_MESSAGE_ID),
        (0xacfa_1a7e, &layouts::INPUT_MESSAGE_CALLBACK_QUERY),
        (0xbad8_8395, &layouts::INPUT_MESSAGE_REPLY_TO),
    ]);
    /// `missingInvitee`
    pub static MISSING_INVITEE: Layout = Layout::new("missingInvitee", 0x628c_9224, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "premium_would_allow_invite", Shape::True),
        Field::when(0, 1, "premium_required_for_pm", Shape::True),
        Field::always("user_id", Shape::Long),
    ]);
    /// `searchPostsFlood`
    pub static SEARCH_POSTS_FLOOD: Layout = Layout::new("searchPostsFlood", 0x3e0b_5b6a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "query_is_free", Shape::True),
        Field::always("total_daily", Shape::Int),
        Field::always("remains", Shape::Int),
        Field::when(0, 1, "wait_till", Shape::Int),
        Field::always("stars_amount", Shape::Long),
    ]);
    /// `messages.affectedHistory`
    pub static MESSAGES_AFFECTED_HISTORY: Layout = Layout::new("messages.affectedHistory", 0xb45c_69d1, &[
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
        Field::always("offset", Shape::Int),
    ]);
    /// `messages.affectedMessages`
    pub static MESSAGES_AFFECTED_MESSAGES: Layout = Layout::new("messages.affectedMessages", 0x84d1_9185, &[
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `messages.chatFull`
    pub static MESSAGES_CHAT_FULL: Layout = Layout::new("messages.chatFull", 0xe5d7_d19c, &[
        Field::always("full_chat", Shape::Sum(&layouts::SUM_CHAT_FULL)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.chatInviteJoinResultOk`
    pub static MESSAGES_CHAT_INVITE_JOIN_RESULT_OK: Layout = Layout::new("messages.chatInviteJoinResultOk", 0x4456_63a7, &[
        Field::always("updates", Shape::Sum(&layouts::SUM_UPDATES)),
    ]);
    /// `messages.chatInviteJoinResultWebView`
    pub static MESSAGES_CHAT_INVITE_JOIN_RESULT_WEB_VIEW: Layout = Layout::new("messages.chatInviteJoinResultWebView", 0x61ca_29d3, &[
        Field::always("bot_id", Shape::Long),
        Field::always("query_id", Shape::Long),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `messages.ChatInviteJoinResult`, by number.
    pub static SUM_MESSAGES_CHAT_INVITE_JOIN_RESULT: Sum = Sum::new("messages.ChatInviteJoinResult", &[
        (0x4456_63a7, &layouts::MESSAGES_CHAT_INVITE_JOIN_RESULT_OK),
        (0x61ca_29d3, &layouts::MESSAGES_CHAT_INVITE_JOIN_RESULT_WEB_VIEW),
    ]);
    /// `messages.invitedUsers`
    pub static MESSAGES_INVITED_USERS: Layout = Layout::new("messages.invitedUsers", 0x7f5d_efa6, &[
        Field::always("updates", Shape::Sum(&layouts::SUM_UPDATES)),
        Field::always("missing_invitees", Shape::Vector(&Shape::Boxed(&layouts::MISSING_INVITEE))),
    ]);
    /// `messages.channelMessages`
    pub static MESSAGES_CHANNEL_MESSAGES: Layout = Layout::new("messages.channelMessages", 0xc776_ba4e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "inexact", Shape::True),
        Field::always("pts", Shape::Int),
        Field::always("count", Shape::Int),
        Field::when(0, 2, "offset_id_offset", Shape::Int),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("topics", Shape::Vector(&Shape::Sum(&layouts::SUM_FORUM_TOPIC))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.messages`
    pub static MESSAGES_MESSAGES: Layout = Layout::new("messages.messages", 0x1d73_e7ea, &[
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("topics", Shape::Vector(&Shape::Sum(&layouts::SUM_FORUM_TOPIC))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.messagesNotModified`
    pub static MESSAGES_MESSAGES_NOT_MODIFIED: Layout = Layout::new("messages.messagesNotModified", 0x7453_5f21, &[
        Field::always("count", Shape::Int),
    ]);
    /// `messages.messagesSlice`
    pub static MESSAGES_MESSAGES_SLICE: Layout = Layout::new("messages.messagesSlice", 0x5f20_6716, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "inexact", Shape::True),
        Field::always("count", Shape::Int),
        Field::when(0, 0, "next_rate", Shape::Int),
        Field::when(0, 2, "offset_id_offset", Shape::Int),
        Field::when(0, 3, "search_flood", Shape::Boxed(&layouts::SEARCH_POSTS_FLOOD)),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("topics", Shape::Vector(&Shape::Sum(&layouts::SUM_FORUM_TOPIC))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `messages.Messages`, by number.
    pub static SUM_MESSAGES_MESSAGES: Sum = Sum::new("messages.Messages", &[
        (0x1d73_e7ea, &layouts::MESSAGES_MESSAGES),
        (0x5f20_6716, &layouts::MESSAGES_MESSAGES_SLICE),
        (0x7453_5f21, &layouts::MESSAGES_MESSAGES_NOT_MODIFIED),
        (0xc776_ba4e, &layouts::MESSAGES_CHANNEL_MESSAGES),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `channelLocation#209b82db geo_point:GeoPoint address:string = ChannelLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelLocation {
        /// `geo_point:GeoPoint`
        pub geo_point: enums::GeoPoint,
        /// `address:string`
        pub address: String,
    }

    impl Fields for ChannelLocation {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { geo_point: input.take()?, address: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.geo_point.put(writer);
            self.address.put(writer);
        }
    }

    impl<'a> View<'a, ChannelLocation> {
        /// `geo_point:GeoPoint`
        #[inline] pub fn geo_point(self) -> views::GeoPoint<'a> { at(self, 0) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 1) }
    }

    /// `channelFull#a04e8d3a flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true has_welcome_messages:flags2.24?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int send_paid_messages_stars:flags2.21?long main_tab:flags2.22?ProfileTab guard_bot_id:flags2.23?long = ChatFull`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelFull {
        /// `can_view_participants:flags.3?true`
        pub can_view_participants: bool,
        /// `can_set_username:flags.6?true`
        pub can_set_username: bool,
        /// `can_set_stickers:flags.7?true`
        pub can_set_stickers: bool,
        /// `hidden_prehistory:flags.10?true`
        pub hidden_prehistory: bool,
        /// `can_set_location:flags.16?true`
        pub can_set_location: bool,
        /// `has_scheduled:flags.19?true`
        pub has_scheduled: bool,
        /// `can_view_stats:flags.20?true`
        pub can_view_stats: bool,
        /// `blocked:flags.22?true`
        pub blocked: bool,
        /// `can_delete_channel:flags2.0?true`
        pub can_delete_channel: bool,
        /// `antispam:flags2.1?true`
        pub antispam: bool,
        /// `participants_hidden:flags2.2?true`
        pub participants_hidden: bool,
        /// `translations_disabled:flags2.3?true`
        pub translations_disabled: bool,
        /// `stories_pinned_available:flags2.5?true`
        pub stories_pinned_available: bool,
        /// `view_forum_as_messages:flags2.6?true`
        pub view_forum_as_messages: bool,
        /// `restricted_sponsored:flags2.11?true`
        pub restricted_sponsored: bool,
        /// `can_view_revenue:flags2.12?true`
        pub can_view_revenue: bool,
        /// `paid_media_allowed:flags2.14?true`
        pub paid_media_allowed: bool,
        /// `can_view_stars_revenue:flags2.15?true`
        pub can_view_stars_revenue: bool,
        /// `paid_reactions_available:flags2.16?true`
        pub paid_reactions_available: bool,
        /// `stargifts_available:flags2.19?true`
        pub stargifts_available: bool,
        /// `paid_messages_available:flags2.20?true`
        pub paid_messages_available: bool,
        /// `has_welcome_messages:flags2.24?true`
        pub has_welcome_messages: bool,
        /// `id:long`
        pub id: i64,
        /// `about:string`
        pub about: String,
        /// `participants_count:flags.0?int`
        pub participants_count: Option<i32>,
        /// `admins_count:flags.1?int`
        pub admins_count: Option<i32>,
        /// `kicked_count:flags.2?int`
        pub kicked_count: Option<i32>,
        /// `banned_count:flags.2?int`
        pub banned_count: Option<i32>,
        /// `online_count:flags.13?int`
        pub online_count: Option<i32>,
        /// `read_inbox_max_id:int`
        pub read_inbox_max_id: i32,
        /// `read_outbox_max_id:int`
        pub read_outbox_max_id: i32,
        /// `unread_count:int`
        pub unread_count: i32,
        /// `chat_photo:Photo`
        pub chat_photo: enums::Photo,
        /// `notify_settings:PeerNotifySettings`
        pub notify_settings: types::PeerNotifySettings,
        /// `exported_invite:flags.23?ExportedChatInvite`
        pub exported_invite: Option<enums::ExportedChatInvite>,
        /// `bot_info:Vector<BotInfo>`
        pub bot_info: Vec<types::BotInfo>,
        /// `migrated_from_chat_id:flags.4?long`
        pub migrated_from_chat_id: Option<i64>,
        /// `migrated_from_max_id:flags.4?int`
        pub migrated_from_max_id: Option<i32>,
        /// `pinned_msg_id:flags.5?int`
        pub pinned_msg_id: Option<i32>,
        /// `stickerset:flags.8?StickerSet`
        pub stickerset: Option<Box<types::StickerSet>>,
        /// `available_min_id:flags.9?int`
        pub available_min_id: Option<i32>,
        /// `folder_id:flags.11?int`
        pub folder_id: Option<i32>,
        /// `linked_chat_id:flags.14?long`
        pub linked_chat_id: Option<i64>,
        /// `location:flags.15?ChannelLocation`
        pub location: Option<enums::ChannelLocation>,
        /// `slowmode_seconds:flags.17?int`
        pub slowmode_seconds: Option<i32>,
        /// `slowmode_next_send_date:flags.18?int`
        pub slowmode_next_send_date: Option<i32>,
        /// `stats_dc:flags.12?int`
        pub stats_dc: Option<i32>,
        /// `pts:int`
        pub pts: i32,
        /// `call:flags.21?InputGroupCall`
        pub call: Option<enums::InputGroupCall>,
        /// `ttl_period:flags.24?int`
        pub ttl_period: Option<i32>,
        /// `pending_suggestions:flags.25?Vector<string>`
        pub pending_suggestions: Option<Vec<String>>,
        /// `groupcall_default_join_as:flags.26?Peer`
        pub groupcall_default_join_as: Option<enums::Peer>,
        /// `theme_emoticon:flags.27?string`
        pub theme_emoticon: Option<String>,
        /// `requests_pending:flags.28?int`
        pub requests_pending: Option<i32>,
        /// `recent_requesters:flags.28?Vector<long>`
        pub recent_requesters: Option<Vec<i64>>,
        /// `default_send_as:flags.29?Peer`
        pub default_send_as: Option<enums::Peer>,
        /// `available_reactions:flags.30?ChatReactions`
        pub available_reactions: Option<enums::ChatReactions>,
        /// `reactions_limit:flags2.13?int`
        pub reactions_limit: Option<i32>,
        /// `stories:flags2.4?PeerStories`
        pub stories: Option<types::PeerStories>,
        /// `wallpaper:flags2.7?WallPaper`
        pub wallpaper: Option<enums::WallPaper>,
        /// `boosts_applied:flags2.8?int`
        pub boosts_applied: Option<i32>,
        /// `boosts_unrestrict:flags2.9?int`
        pub boosts_unrestrict: Option<i32>,
        /// `emojiset:flags2.10?StickerSet`
        pub emojiset: Option<Box<types::StickerSet>>,
        /// `bot_verification:flags2.17?BotVerification`
        pub bot_verification: Option<types::BotVerification>,
        /// `stargifts_count:flags2.18?int`
        pub stargifts_count: Option<i32>,
        /// `send_paid_messages_stars:flags2.21?long`
        pub send_paid_messages_stars: Option<i64>,
        /// `main_tab:flags2.22?ProfileTab`
        pub main_tab: Option<enums::ProfileTab>,
        /// `guard_bot_id:flags2.23?long`
        pub guard_bot_id: Option<i64>,
    }

    impl ChannelFull {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, about: String, read_inbox_max_id: i32, read_outbox_max_id: i32, unread_count: i32, chat_photo: enums::Photo, notify_settings: types::PeerNotifySettings, bot_info: Vec<types::BotInfo>, pts: i32) -> Self {
            Self { can_view_participants: false, can_set_username: false, can_set_stickers: false, hidden_prehistory: false, can_set_location: false, has_scheduled: false, can_view_stats: false, blocked: false, can_delete_channel: false, antispam: false, participants_hidden: false, translations_disabled: false, stories_pinned_available: false, view_forum_as_messages: false, restricted_sponsored: false, can_view_revenue: false, paid_media_allowed: false, can_view_stars_revenue: false, paid_reactions_available: false, stargifts_available: false, paid_messages_available: false, has_welcome_messages: false, id, about, participants_count: None, admins_count: None, kicked_count: None, banned_count: None, online_count: None, read_inbox_max_id, read_outbox_max_id, unread_count, chat_photo, notify_settings, exported_invite: None, bot_info, migrated_from_chat_id: None, migrated_from_max_id: None, pinned_msg_id: None, stickerset: None, available_min_id: None, folder_id: None, linked_chat_id: None, location: None, slowmode_seconds: None, slowmode_next_send_date: None, stats_dc: None, pts, call: None, ttl_period: None, pending_suggestions: None, groupcall_default_join_as: None, theme_emoticon: None, requests_pending: None, recent_requesters: None, default_send_as: None, available_reactions: None, reactions_limit: None, stories: None, wallpaper: None, boosts_applied: None, boosts_unrestrict: None, emojiset: None, bot_verification: None, stargifts_count: None, send_paid_messages_stars: None, main_tab: None, guard_bot_id: None }
        }
    }

    impl Fields for ChannelFull {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_FULL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            let can_view_participants = has(flags, 3);
            let can_set_username = has(flags, 6);
            let can_set_stickers = has(flags, 7);
            let hidden_prehistory = has(flags, 10);
            let can_set_location = has(flags, 16);
            let has_scheduled = has(flags, 19);
            let can_view_stats = has(flags, 20);
            let blocked = has(flags, 22);
            let flags2 = input.flags()?;
            Ok(Self { can_view_participants, can_set_username, can_set_stickers, hidden_prehistory, can_set_location, has_scheduled, can_view_stats, blocked, can_delete_channel: has(flags2, 0), antispam: has(flags2, 1), participants_hidden: has(flags2, 2), translations_disabled: has(flags2, 3), stories_pinned_available: has(flags2, 5), view_forum_as_messages: has(flags2, 6), restricted_sponsored: has(flags2, 11), can_view_revenue: has(flags2, 12), paid_media_allowed: has(flags2, 14), can_view_stars_revenue: has(flags2, 15), paid_reactions_available: has(flags2, 16), stargifts_available: has(flags2, 19), paid_messages_available: has(flags2, 20), has_welcome_messages: has(flags2, 24), id: input.take()?, about: input.take()?, participants_count: input.take_if(flags, 0)?, admins_count: input.take_if(flags, 1)?, kicked_count: input.take_if(flags, 2)?, banned_count: input.take_if(flags, 2)?, online_count: input.take_if(flags, 13)?, read_inbox_max_id: input.take()?, read_outbox_max_id: input.take()?, unread_count: input.take()?, chat_photo: input.take()?, notify_settings: input.take()?, exported_invite: input.take_if(flags, 23)?, bot_info: input.take()?, migrated_from_chat_id: input.take_if(flags, 4)?, migrated_from_max_id: input.take_if(flags, 4)?, pinned_msg_id: input.take_if(flags, 5)?, stickerset: input.take_if(flags, 8)?, available_min_id: input.take_if(flags, 9)?, folder_id: input.take_if(flags, 11)?, linked_chat_id: input.take_if(flags, 14)?, location: input.take_if(flags, 15)?, slowmode_seconds: input.take_if(flags, 17)?, slowmode_next_send_date: input.take_if(flags, 18)?, stats_dc: input.take_if(flags, 12)?, pts: input.take()?, call: input.take_if(flags, 21)?, ttl_period: input.take_if(flags, 24)?, pending_suggestions: input.take_if(flags, 25)?, groupcall_default_join_as: input.take_if(flags, 26)?, theme_emoticon: input.take_if(flags, 27)?, requests_pending: input.take_if(flags, 28)?, recent_requesters: input.take_if(flags, 28)?, default_send_as: input.take_if(flags, 29)?, available_reactions: input.take_if(flags, 30)?, reactions_limit: input.take_if(flags2, 13)?, stories: input.take_if(flags2, 4)?, wallpaper: input.take_if(flags2, 7)?, boosts_applied: input.take_if(flags2, 8)?, boosts_unrestrict: input.take_if(flags2, 9)?, emojiset: input.take_if(flags2, 10)?, bot_verification: input.take_if(flags2, 17)?, stargifts_count: input.take_if(flags2, 18)?, send_paid_messages_stars: input.take_if(flags2, 21)?, main_tab: input.take_if(flags2, 22)?, guard_bot_id: input.take_if(flags2, 23)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_2 = self.kicked_count.is_some() && self.banned_count.is_some();
            let flags_4 = self.migrated_from_chat_id.is_some() && self.migrated_from_max_id.is_some();
            let flags_28 = self.requests_pending.is_some() && self.recent_requesters.is_some();
            writer.u32(bit(self.participants_count.is_some(), 0) | bit(self.admins_count.is_some(), 1) | bit(flags_2, 2) | bit(self.can_view_participants, 3) | bit(flags_4, 4) | bit(self.pinned_msg_id.is_some(), 5) | bit(self.can_set_username, 6) | bit(self.can_set_stickers, 7) | bit(self.stickerset.is_some(), 8) | bit(self.available_min_id.is_some(), 9) | bit(self.hidden_prehistory, 10) | bit(self.folder_id.is_some(), 11) | bit(self.stats_dc.is_some(), 12) | bit(self.online_count.is_some(), 13) | bit(self.linked_chat_id.is_some(), 14) | bit(self.location.is_some(), 15) | bit(self.can_set_location, 16) | bit(self.slowmode_seconds.is_some(), 17) | bit(self.slowmode_next_send_date.is_some(), 18) | bit(self.has_scheduled, 19) | bit(self.can_view_stats, 20) | bit(self.call.is_some(), 21) | bit(self.blocked, 22) | bit(self.exported_invite.is_some(), 23) | bit(self.ttl_period.is_some(), 24) | bit(self.pending_suggestions.is_some(), 25) | bit(self.groupcall_default_join_as.is_some(), 26) | bit(self.theme_emoticon.is_some(), 27) | bit(flags_28, 28) | bit(self.default_send_as.is_some(), 29) | bit(self.available_reactions.is_some(), 30));
            writer.u32(bit(self.can_delete_channel, 0) | bit(self.antispam, 1) | bit(self.participants_hidden, 2) | bit(self.translations_disabled, 3) | bit(self.stories.is_some(), 4) | bit(self.stories_pinned_available, 5) | bit(self.view_forum_as_messages, 6) | bit(self.wallpaper.is_some(), 7) | bit(self.boosts_applied.is_some(), 8) | bit(self.boosts_unrestrict.is_some(), 9) | bit(self.emojiset.is_some(), 10) | bit(self.restricted_sponsored, 11) | bit(self.can_view_revenue, 12) | bit(self.reactions_limit.is_some(), 13) | bit(self.paid_media_allowed, 14) | bit(self.can_view_stars_revenue, 15) | bit(self.paid_reactions_available, 16) | bit(self.bot_verification.is_some(), 17) | bit(self.stargifts_count.is_some(), 18) | bit(self.stargifts_available, 19) | bit(self.paid_messages_available, 20) | bit(self.send_paid_messages_stars.is_some(), 21) | bit(self.main_tab.is_some(), 22) | bit(self.guard_bot_id.is_some(), 23) | bit(self.has_welcome_messages, 24));
            self.id.put(writer);
            self.about.put(writer);
            self.participants_count.put(writer);
            self.admins_count.put(writer);
            put_if(flags_2, &self.kicked_count, writer);
            put_if(flags_2, &self.banned_count, writer);
            self.online_count.put(writer);
            self.read_inbox_max_id.put(writer);
            self.read_outbox_max_id.put(writer);
            self.unread_count.put(writer);
            self.chat_photo.put(writer);
            self.notify_settings.put(writer);
            self.exported_invite.put(writer);
            self.bot_info.put(writer);
            put_if(flags_4, &self.migrated_from_chat_id, writer);
            put_if(flags_4, &self.migrated_from_max_id, writer);
            self.pinned_msg_id.put(writer);
            self.stickerset.put(writer);
            self.available_min_id.put(writer);
            self.folder_id.put(writer);
            self.linked_chat_id.put(writer);
            self.location.put(writer);
            self.slowmode_seconds.put(writer);
            self.slowmode_next_send_date.put(writer);
            self.stats_dc.put(writer);
            self.pts.put(writer);
            self.call.put(writer);
            self.ttl_period.put(writer);
            self.pending_suggestions.put(writer);
            self.groupcall_default_join_as.put(writer);
            self.theme_emoticon.put(writer);
            put_if(flags_28, &self.requests_pending, writer);
            put_if(flags_28, &self.recent_requesters, writer);
            self.default_send_as.put(writer);
            self.available_reactions.put(writer);
            self.reactions_limit.put(writer);
            self.stories.put(writer);
            self.wallpaper.put(writer);
            self.boosts_applied.put(writer);
            self.boosts_unrestrict.put(writer);
            self.emojiset.put(writer);
            self.bot_verification.put(writer);
            self.stargifts_count.put(writer);
            self.send_paid_messages_stars.put(writer);
            self.main_tab.put(writer);
            self.guard_bot_id.put(writer);
        }
    }

    impl<'a> View<'a, ChannelFull> {
        /// `can_view_participants:flags.3?true`
        #[inline] pub fn can_view_participants(self) -> bool { flag_at(self, 1) }
        /// `can_set_username:flags.6?true`
        #[inline] pub fn can_set_username(self) -> bool { flag_at(self, 2) }
        /// `can_set_stickers:flags.7?true`
        #[inline] pub fn can_set_stickers(self) -> bool { flag_at(self, 3) }
        /// `hidden_prehistory:flags.10?true`
        #[inline] pub fn hidden_prehistory(self) -> bool { flag_at(self, 4) }
        /// `can_set_location:flags.16?true`
        #[inline] pub fn can_set_location(self) -> bool { flag_at(self, 5) }
        /// `has_scheduled:flags.19?true`
        #[inline] pub fn has_scheduled(self) -> bool { flag_at(self, 6) }
        /// `can_view_stats:flags.20?true`
        #[inline] pub fn can_view_stats(self) -> bool { flag_at(self, 7) }
        /// `blocked:flags.22?true`
        #[inline] pub fn blocked(self) -> bool { flag_at(self, 8) }
        /// `can_delete_channel:flags2.0?true`
        #[inline] pub fn can_delete_channel(self) -> bool { flag_at(self, 10) }
        /// `antispam:flags2.1?true`
        #[inline] pub fn antispam(self) -> bool { flag_at(self, 11) }
        /// `participants_hidden:flags2.2?true`
        #[inline] pub fn participants_hidden(self) -> bool { flag_at(self, 12) }
        /// `translations_disabled:flags2.3?true`
        #[inline] pub fn translations_disabled(self) -> bool { flag_at(self, 13) }
        /// `stories_pinned_available:flags2.5?true`
        #[inline] pub fn stories_pinned_available(self) -> bool { flag_at(self, 14) }
        /// `view_forum_as_messages:flags2.6?true`
        #[inline] pub fn view_forum_as_messages(self) -> bool { flag_at(self, 15) }
        /// `restricted_sponsored:flags2.11?true`
        #[inline] pub fn restricted_sponsored(self) -> bool { flag_at(self, 16) }
        /// `can_view_revenue:flags2.12?true`
        #[inline] pub fn can_view_revenue(self) -> bool { flag_at(self, 17) }
        /// `paid_media_allowed:flags2.14?true`
        #[inline] pub fn paid_media_allowed(self) -> bool { flag_at(self, 18) }
        /// `can_view_stars_revenue:flags2.15?true`
        #[inline] pub fn can_view_stars_revenue(self) -> bool { flag_at(self, 19) }
        /// `paid_reactions_available:flags2.16?true`
        #[inline] pub fn paid_reactions_available(self) -> bool { flag_at(self, 20) }
        /// `stargifts_available:flags2.19?true`
        #[inline] pub fn stargifts_available(self) -> bool { flag_at(self, 21) }
        /// `paid_messages_available:flags2.20?true`
        #[inline] pub fn paid_messages_available(self) -> bool { flag_at(self, 22) }
        /// `has_welcome_messages:flags2.24?true`
        #[inline] pub fn has_welcome_messages(self) -> bool { flag_at(self, 23) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 24) }
        /// `about:string`
        #[inline] pub fn about(self) -> Text<'a> { at(self, 25) }
        /// `participants_count:flags.0?int`
        #[inline] pub fn participants_count(self) -> Option<i32> { maybe_at(self, 26) }
        /// `admins_count:flags.1?int`
        #[inline] pub fn admins_count(self) -> Option<i32> { maybe_at(self, 27) }
        /// `kicked_count:flags.2?int`
        #[inline] pub fn kicked_count(self) -> Option<i32> { maybe_at(self, 28) }
        /// `banned_count:flags.2?int`
        #[inline] pub fn banned_count(self) -> Option<i32> { maybe_at(self, 29) }
        /// `online_count:flags.13?int`
        #[inline] pub fn online_count(self) -> Option<i32> { maybe_at(self, 30) }
        /// `read_inbox_max_id:int`
        #[inline] pub fn read_inbox_max_id(self) -> i32 { at(self, 31) }
        /// `read_outbox_max_id:int`
        #[inline] pub fn read_outbox_max_id(self) -> i32 { at(self, 32) }
        /// `unread_count:int`
        #[inline] pub fn unread_count(self) -> i32 { at(self, 33) }
        /// `chat_photo:Photo`
        #[inline] pub fn chat_photo(self) -> views::Photo<'a> { at(self, 34) }
        /// `notify_settings:PeerNotifySettings`
        #[inline] pub fn notify_settings(self) -> View<'a, types::PeerNotifySettings> { at(self, 35) }
        /// `exported_invite:flags.23?ExportedChatInvite`
        #[inline] pub fn exported_invite(self) -> Option<views::ExportedChatInvite<'a>> { maybe_at(self, 36) }
        /// `bot_info:Vector<BotInfo>`
        #[inline] pub fn bot_info(self) -> Vector<'a, View<'a, types::BotInfo>> { at(self, 37) }
        /// `migrated_from_chat_id:flags.4?long`
        #[inline] pub fn migrated_from_chat_id(self) -> Option<i64> { maybe_at(self, 38) }
        /// `migrated_from_max_id:flags.4?int`
        #[inline] pub fn migrated_from_max_id(self) -> Option<i32> { maybe_at(self, 39) }
        /// `pinned_msg_id:flags.5?int`
        #[inline] pub fn pinned_msg_id(self) -> Option<i32> { maybe_at(self, 40) }
        /// `stickerset:flags.8?StickerSet`
        #[inline] pub fn stickerset(self) -> Option<View<'a, types::StickerSet>> { maybe_at(self, 41) }
        /// `available_min_id:flags.9?int`
        #[inline] pub fn available_min_id(self) -> Option<i32> { maybe_at(self, 42) }
        /// `folder_id:flags.11?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 43) }
        /// `linked_chat_id:flags.14?long`
        #[inline] pub fn linked_chat_id(self) -> Option<i64> { maybe_at(self, 44) }
        /// `location:flags.15?ChannelLocation`
        #[inline] pub fn location(self) -> Option<views::ChannelLocation<'a>> { maybe_at(self, 45) }
        /// `slowmode_seconds:flags.17?int`
        #[inline] pub fn slowmode_seconds(self) -> Option<i32> { maybe_at(self, 46) }
        /// `slowmode_next_send_date:flags.18?int`
        #[inline] pub fn slowmode_next_send_date(self) -> Option<i32> { maybe_at(self, 47) }
        /// `stats_dc:flags.12?int`
        #[inline] pub fn stats_dc(self) -> Option<i32> { maybe_at(self, 48) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 49) }
        /// `call:flags.21?InputGroupCall`
        #[inline] pub fn call(self) -> Option<views::InputGroupCall<'a>> { maybe_at(self, 50) }
        /// `ttl_period:flags.24?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 51) }
        /// `pending_suggestions:flags.25?Vector<string>`
        #[inline] pub fn pending_suggestions(self) -> Option<Vector<'a, Text<'a>>> { maybe_at(self, 52) }
        /// `groupcall_default_join_as:flags.26?Peer`
        #[inline] pub fn groupcall_default_join_as(self) -> Option<views::Peer<'a>> { maybe_at(self, 53) }
        /// `theme_emoticon:flags.27?string`
        #[inline] pub fn theme_emoticon(self) -> Option<Text<'a>> { maybe_at(self, 54) }
        /// `requests_pending:flags.28?int`
        #[inline] pub fn requests_pending(self) -> Option<i32> { maybe_at(self, 55) }
        /// `recent_requesters:flags.28?Vector<long>`
        #[inline] pub fn recent_requesters(self) -> Option<Vector<'a, i64>> { maybe_at(self, 56) }
        /// `default_send_as:flags.29?Peer`
        #[inline] pub fn default_send_as(self) -> Option<views::Peer<'a>> { maybe_at(self, 57) }
        /// `available_reactions:flags.30?ChatReactions`
        #[inline] pub fn available_reactions(self) -> Option<views::ChatReactions<'a>> { maybe_at(self, 58) }
        /// `reactions_limit:flags2.13?int`
        #[inline] pub fn reactions_limit(self) -> Option<i32> { maybe_at(self, 59) }
        /// `stories:flags2.4?PeerStories`
        #[inline] pub fn stories(self) -> Option<View<'a, types::PeerStories>> { maybe_at(self, 60) }
        /// `wallpaper:flags2.7?WallPaper`
        #[inline] pub fn wallpaper(self) -> Option<views::WallPaper<'a>> { maybe_at(self, 61) }
        /// `boosts_applied:flags2.8?int`
        #[inline] pub fn boosts_applied(self) -> Option<i32> { maybe_at(self, 62) }
        /// `boosts_unrestrict:flags2.9?int`
        #[inline] pub fn boosts_unrestrict(self) -> Option<i32> { maybe_at(self, 63) }
        /// `emojiset:flags2.10?StickerSet`
        #[inline] pub fn emojiset(self) -> Option<View<'a, types::StickerSet>> { maybe_at(self, 64) }
        /// `bot_verification:flags2.17?BotVerification`
        #[inline] pub fn bot_verification(self) -> Option<View<'a, types::BotVerification>> { maybe_at(self, 65) }
        /// `stargifts_count:flags2.18?int`
        #[inline] pub fn stargifts_count(self) -> Option<i32> { maybe_at(self, 66) }
        /// `send_paid_messages_stars:flags2.21?long`
        #[inline] pub fn send_paid_messages_stars(self) -> Option<i64> { maybe_at(self, 67) }
        /// `main_tab:flags2.22?ProfileTab`
        #[inline] pub fn main_tab(self) -> Option<views::ProfileTab<'a>> { maybe_at(self, 68) }
        /// `guard_bot_id:flags2.23?long`
        #[inline] pub fn guard_bot_id(self) -> Option<i64> { maybe_at(self, 69) }
    }

    /// `chatFull#2633421b flags:# can_set_username:flags.7?true has_scheduled:flags.8?true translations_disabled:flags.19?true has_welcome_messages:flags.21?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string requests_pending:flags.17?int recent_requesters:flags.17?Vector<long> available_reactions:flags.18?ChatReactions reactions_limit:flags.20?int = ChatFull`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatFull {
        /// `can_set_username:flags.7?true`
        pub can_set_username: bool,
        /// `has_scheduled:flags.8?true`
        pub has_scheduled: bool,
        /// `translations_disabled:flags.19?true`
        pub translations_disabled: bool,
        /// `has_welcome_messages:flags.21?true`
        pub has_welcome_messages: bool,
        /// `id:long`
        pub id: i64,
        /// `about:string`
        pub about: String,
        /// `participants:ChatParticipants`
        pub participants: enums::ChatParticipants,
        /// `chat_photo:flags.2?Photo`
        pub chat_photo: Option<enums::Photo>,
        /// `notify_settings:PeerNotifySettings`
        pub notify_settings: types::PeerNotifySettings,
        /// `exported_invite:flags.13?ExportedChatInvite`
        pub exported_invite: Option<enums::ExportedChatInvite>,
        /// `bot_info:flags.3?Vector<BotInfo>`
        pub bot_info: Option<Vec<types::BotInfo>>,
        /// `pinned_msg_id:flags.6?int`
        pub pinned_msg_id: Option<i32>,
        /// `folder_id:flags.11?int`
        pub folder_id: Option<i32>,
        /// `call:flags.12?InputGroupCall`
        pub call: Option<enums::InputGroupCall>,
        /// `ttl_period:flags.14?int`
        pub ttl_period: Option<i32>,
        /// `groupcall_default_join_as:flags.15?Peer`
        pub groupcall_default_join_as: Option<enums::Peer>,
        /// `theme_emoticon:flags.16?string`
        pub theme_emoticon: Option<String>,
        /// `requests_pending:flags.17?int`
        pub requests_pending: Option<i32>,
        /// `recent_requesters:flags.17?Vector<long>`
        pub recent_requesters: Option<Vec<i64>>,
        /// `available_reactions:flags.18?ChatReactions`
        pub available_reactions: Option<enums::ChatReactions>,
        /// `reactions_limit:flags.20?int`
        pub reactions_limit: Option<i32>,
    }

    impl ChatFull {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, about: String, participants: enums::ChatParticipants, notify_settings: types::PeerNotifySettings) -> Self {
            Self { can_set_username: false, has_scheduled: false, translations_disabled: false, has_welcome_messages: false, id, about, participants, chat_photo: None, notify_settings, exported_invite: None, bot_info: None, pinned_msg_id: None, folder_id: None, call: None, ttl_period: None, groupcall_default_join_as: None, theme_emoticon: None, requests_pending: None, recent_requesters: None, available_reactions: None, reactions_limit: None }
        }
    }

    impl Fields for ChatFull {
        const LAYOUT: &'static Layout = &layouts::CHAT_FULL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_set_username: has(flags, 7), has_scheduled: has(flags, 8), translations_disabled: has(flags, 19), has_welcome_messages: has(flags, 21), id: input.take()?, about: input.take()?, participants: input.take()?, chat_photo: input.take_if(flags, 2)?, notify_settings: input.take()?, exported_invite: input.take_if(flags, 13)?, bot_info: input.take_if(flags, 3)?, pinned_msg_id: input.take_if(flags, 6)?, folder_id: input.take_if(flags, 11)?, call: input.take_if(flags, 12)?, ttl_period: input.take_if(flags, 14)?, groupcall_default_join_as: input.take_if(flags, 15)?, theme_emoticon: input.take_if(flags, 16)?, requests_pending: input.take_if(flags, 17)?, recent_requesters: input.take_if(flags, 17)?, available_reactions: input.take_if(flags, 18)?, reactions_limit: input.take_if(flags, 20)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_17 = self.requests_pending.is_some() && self.recent_requesters.is_some();
            writer.u32(bit(self.chat_photo.is_some(), 2) | bit(self.bot_info.is_some(), 3) | bit(self.pinned_msg_id.is_some(), 6) | bit(self.can_set_username, 7) | bit(self.has_scheduled, 8) | bit(self.folder_id.is_some(), 11) | bit(self.call.is_some(), 12) | bit(self.exported_invite.is_some(), 13) | bit(self.ttl_period.is_some(), 14) | bit(self.groupcall_default_join_as.is_some(), 15) | bit(self.theme_emoticon.is_some(), 16) | bit(flags_17, 17) | bit(self.available_reactions.is_some(), 18) | bit(self.translations_disabled, 19) | bit(self.reactions_limit.is_some(), 20) | bit(self.has_welcome_messages, 21));
            self.id.put(writer);
            self.about.put(writer);
            self.participants.put(writer);
            self.chat_photo.put(writer);
            self.notify_settings.put(writer);
            self.exported_invite.put(writer);
            self.bot_info.put(writer);
            self.pinned_msg_id.put(writer);
            self.folder_id.put(writer);
            self.call.put(writer);
            self.ttl_period.put(writer);
            self.groupcall_default_join_as.put(writer);
            self.theme_emoticon.put(writer);
            put_if(flags_17, &self.requests_pending, writer);
            put_if(flags_17, &self.recent_requesters, writer);
            self.available_reactions.put(writer);
            self.reactions_limit.put(writer);
        }
    }

    impl<'a> View<'a, ChatFull> {
        /// `can_set_username:flags.7?true`
        #[inline] pub fn can_set_username(self) -> bool { flag_at(self, 1) }
        /// `has_scheduled:flags.8?true`
        #[inline] pub fn has_scheduled(self) -> bool { flag_at(self, 2) }
        /// `translations_disabled:flags.19?true`
        #[inline] pub fn translations_disabled(self) -> bool { flag_at(self, 3) }
        /// `has_welcome_messages:flags.21?true`
        #[inline] pub fn has_welcome_messages(self) -> bool { flag_at(self, 4) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 5) }
        /// `about:string`
        #[inline] pub fn about(self) -> Text<'a> { at(self, 6) }
        /// `participants:ChatParticipants`
        #[inline] pub fn participants(self) -> views::ChatParticipants<'a> { at(self, 7) }
        /// `chat_photo:flags.2?Photo`
        #[inline] pub fn chat_photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 8) }
        /// `notify_settings:PeerNotifySettings`
        #[inline] pub fn notify_settings(self) -> View<'a, types::PeerNotifySettings> { at(self, 9) }
        /// `exported_invite:flags.13?ExportedChatInvite`
        #[inline] pub fn exported_invite(self) -> Option<views::ExportedChatInvite<'a>> { maybe_at(self, 10) }
        /// `bot_info:flags.3?Vector<BotInfo>`
        #[inline] pub fn bot_info(self) -> Option<Vector<'a, View<'a, types::BotInfo>>> { maybe_at(self, 11) }
        /// `pinned_msg_id:flags.6?int`
        #[inline] pub fn pinned_msg_id(self) -> Option<i32> { maybe_at(self, 12) }
        /// `folder_id:flags.11?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 13) }
        /// `call:flags.12?InputGroupCall`
        #[inline] pub fn call(self) -> Option<views::InputGroupCall<'a>> { maybe_at(self, 14) }
        /// `ttl_period:flags.14?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 15) }
        /// `groupcall_default_join_as:flags.15?Peer`
        #[inline] pub fn groupcall_default_join_as(self) -> Option<views::Peer<'a>> { maybe_at(self, 16) }
        /// `theme_emoticon:flags.16?string`
        #[inline] pub fn theme_emoticon(self) -> Option<Text<'a>> { maybe_at(self, 17) }
        /// `requests_pending:flags.17?int`
        #[inline] pub fn requests_pending(self) -> Option<i32> { maybe_at(self, 18) }
        /// `recent_requesters:flags.17?Vector<long>`
        #[inline] pub fn recent_requesters(self) -> Option<Vector<'a, i64>> { maybe_at(self, 19) }
        /// `available_reactions:flags.18?ChatReactions`
        #[inline] pub fn available_reactions(self) -> Option<views::ChatReactions<'a>> { maybe_at(self, 20) }
        /// `reactions_limit:flags.20?int`
        #[inline] pub fn reactions_limit(self) -> Option<i32> { maybe_at(self, 21) }
    }

    /// `communityFull#cbb7a507 flags:# id:long about:string chat_photo:Photo linked_peers:Vector<CommunityPeer> admins_count:flags.1?int kicked_count:flags.2?int peer_link_requests_pending:flags.0?int = ChatFull`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CommunityFull {
        /// `id:long`
        pub id: i64,
        /// `about:string`
        pub about: String,
        /// `chat_photo:Photo`
        pub chat_photo: enums::Photo,
        /// `linked_peers:Vector<CommunityPeer>`
        pub linked_peers: Vec<types::CommunityPeer>,
        /// `admins_count:flags.1?int`
        pub admins_count: Option<i32>,
        /// `kicked_count:flags.2?int`
        pub kicked_count: Option<i32>,
        /// `peer_link_requests_pending:flags.0?int`
        pub peer_link_requests_pending: Option<i32>,
    }

    impl CommunityFull {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, about: String, chat_photo: enums::Photo, linked_peers: Vec<types::CommunityPeer>) -> Self {
            Self { id, about, chat_photo, linked_peers, admins_count: None, kicked_count: None, peer_link_requests_pending: None }
        }
    }

    impl Fields for CommunityFull {
        const LAYOUT: &'static Layout = &layouts::COMMUNITY_FULL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, about: input.take()?, chat_photo: input.take()?, linked_peers: input.take()?, admins_count: input.take_if(flags, 1)?, kicked_count: input.take_if(flags, 2)?, peer_link_requests_pending: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.peer_link_requests_pending.is_some(), 0) | bit(self.admins_count.is_some(), 1) | bit(self.kicked_count.is_some(), 2));
            self.id.put(writer);
            self.about.put(writer);
            self.chat_photo.put(writer);
            self.linked_peers.put(writer);
            self.admins_count.put(writer);
            self.kicked_count.put(writer);
            self.peer_link_requests_pending.put(writer);
        }
    }

    impl<'a> View<'a, CommunityFull> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 1) }
        /// `about:string`
        #[inline] pub fn about(self) -> Text<'a> { at(self, 2) }
        /// `chat_photo:Photo`
        #[inline] pub fn chat_photo(self) -> views::Photo<'a> { at(self, 3) }
        /// `linked_peers:Vector<CommunityPeer>`
        #[inline] pub fn linked_peers(self) -> Vector<'a, View<'a, types::CommunityPeer>> { at(self, 4) }
        /// `admins_count:flags.1?int`
        #[inline] pub fn admins_count(self) -> Option<i32> { maybe_at(self, 5) }
        /// `kicked_count:flags.2?int`
        #[inline] pub fn kicked_count(self) -> Option<i32> { maybe_at(self, 6) }
        /// `peer_link_requests_pending:flags.0?int`
        #[inline] pub fn peer_link_requests_pending(self) -> Option<i32> { maybe_at(self, 7) }
    }

    /// `chatReactionsAll#52928bca flags:# allow_custom:flags.0?true = ChatReactions`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ChatReactionsAll {
        /// `allow_custom:flags.0?true`
        pub allow_custom: bool,
    }

    impl Fields for ChatReactionsAll {
        const LAYOUT: &'static Layout = &layouts::CHAT_REACTIONS_ALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { allow_custom: has(flags, 0) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.allow_custom, 0));
        }
    }

    impl<'a> View<'a, ChatReactionsAll> {
        /// `allow_custom:flags.0?true`
        #[inline] pub fn allow_custom(self) -> bool { flag_at(self, 1) }
    }

    /// `chatReactionsSome#661d4037 reactions:Vector<Reaction> = ChatReactions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatReactionsSome {
        /// `reactions:Vector<Reaction>`
        pub reactions: Vec<enums::Reaction>,
    }

    impl Fields for ChatReactionsSome {
        const LAYOUT: &'static Layout = &layouts::CHAT_REACTIONS_SOME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { reactions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.reactions.put(writer);
        }
    }

    impl<'a> View<'a, ChatReactionsSome> {
        /// `reactions:Vector<Reaction>`
        #[inline] pub fn reactions(self) -> Vector<'a, views::Reaction<'a>> { at(self, 0) }
    }

    /// `communityPeer#76141ebd flags:# can_view_history:flags.2?true visible:flags.0?Bool peer:Peer = CommunityPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CommunityPeer {
        /// `can_view_history:flags.2?true`
        pub can_view_history: bool,
        /// `visible:flags.0?Bool`
        pub visible: Option<bool>,
        /// `peer:Peer`
        pub peer: enums::Peer,
    }

    impl CommunityPeer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer) -> Self {
            Self { can_view_history: false, visible: None, peer }
        }
    }

    impl Fields for CommunityPeer {
        const LAYOUT: &'static Layout = &layouts::COMMUNITY_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_view_history: has(flags, 2), visible: input.take_if(flags, 0)?, peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.visible.is_some(), 0) | bit(self.can_view_history, 2));
            self.visible.put(writer);
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, CommunityPeer> {
        /// `can_view_history:flags.2?true`
        #[inline] pub fn can_view_history(self) -> bool { flag_at(self, 1) }
        /// `visible:flags.0?Bool`
        #[inline] pub fn visible(self) -> Option<bool> { maybe_at(self, 2) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 3) }
    }

    boxed!(CommunityPeer);

    /// `forumTopic#fcdad815 flags:# my:flags.1?true closed:flags.2?true pinned:flags.3?true short:flags.5?true hidden:flags.6?true title_missing:flags.7?true id:int date:int peer:Peer title:string icon_color:int icon_emoji_id:flags.0?long top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int from_id:Peer notify_settings:PeerNotifySettings draft:flags.4?DraftMessage = ForumTopic`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ForumTopic {
        /// `my:flags.1?true`
        pub my: bool,
        /// `closed:flags.2?true`
        pub closed: bool,
        /// `pinned:flags.3?true`
        pub pinned: bool,
        /// `short:flags.5?true`
        pub short: bool,
        /// `hidden:flags.6?true`
        pub hidden: bool,
        /// `title_missing:flags.7?true`
        pub title_missing: bool,
        /// `id:int`
        pub id: i32,
        /// `date:int`
        pub date: i32,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `title:string`
        pub title: String,
        /// `icon_color:int`
        pub icon_color: i32,
        /// `icon_emoji_id:flags.0?long`
        pub icon_emoji_id: Option<i64>,
        /// `top_message:int`
        pub top_message: i32,
        /// `read_inbox_max_id:int`
        pub read_inbox_max_id: i32,
        /// `read_outbox_max_id:int`
        pub read_outbox_max_id: i32,
        /// `unread_count:int`
        pub unread_count: i32,
        /// `unread_mentions_count:int`
        pub unread_mentions_count: i32,
        /// `unread_reactions_count:int`
        pub unread_reactions_count: i32,
        /// `unread_poll_votes_count:int`
        pub unread_poll_votes_count: i32,
        /// `from_id:Peer`
        pub from_id: enums::Peer,
        /// `notify_settings:PeerNotifySettings`
        pub notify_settings: types::PeerNotifySettings,
        /// `draft:flags.4?DraftMessage`
        pub draft: Option<enums::DraftMessage>,
    }

    impl ForumTopic {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, date: i32, peer: enums::Peer, title: String, icon_color: i32, top_message: i32, read_inbox_max_id: i32, read_outbox_max_id: i32, unread_count: i32, unread_mentions_count: i32, unread_reactions_count: i32, unread_poll_votes_count: i32, from_id: enums::Peer, notify_settings: types::PeerNotifySettings) -> Self {
            Self { my: false, closed: false, pinned: false, short: false, hidden: false, title_missing: false, id, date, peer, title, icon_color, icon_emoji_id: None, top_message, read_inbox_max_id, read_outbox_max_id, unread_count, unread_mentions_count, unread_reactions_count, unread_poll_votes_count, from_id, notify_settings, draft: None }
        }
    }

    impl Fields for ForumTopic {
        const LAYOUT: &'static Layout = &layouts::FORUM_TOPIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { my: has(flags, 1), closed: has(flags, 2), pinned: has(flags, 3), short: has(flags, 5), hidden: has(flags, 6), title_missing: has(flags, 7), id: input.take()?, date: input.take()?, peer: input.take()?, title: input.take()?, icon_color: input.take()?, icon_emoji_id: input.take_if(flags, 0)?, top_message: input.take()?, read_inbox_max_id: input.take()?, read_outbox_max_id: input.take()?, unread_count: input.take()?, unread_mentions_count: input.take()?, unread_reactions_count: input.take()?, unread_poll_votes_count: input.take()?, from_id: input.take()?, notify_settings: input.take()?, draft: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.icon_emoji_id.is_some(), 0) | bit(self.my, 1) | bit(self.closed, 2) | bit(self.pinned, 3) | bit(self.draft.is_some(), 4) | bit(self.short, 5) | bit(self.hidden, 6) | bit(self.title_missing, 7));
            self.id.put(writer);
            self.date.put(writer);
            self.peer.put(writer);
            self.title.put(writer);
            self.icon_color.put(writer);
            self.icon_emoji_id.put(writer);
            self.top_message.put(writer);
            self.read_inbox_max_id.put(writer);
            self.read_outbox_max_id.put(writer);
            self.unread_count.put(writer);
            self.unread_mentions_count.put(writer);
            self.unread_reactions_count.put(writer);
            self.unread_poll_votes_count.put(writer);
            self.from_id.put(writer);
            self.notify_settings.put(writer);
            self.draft.put(writer);
        }
    }

    impl<'a> View<'a, ForumTopic> {
        /// `my:flags.1?true`
        #[inline] pub fn my(self) -> bool { flag_at(self, 1) }
        /// `closed:flags.2?true`
        #[inline] pub fn closed(self) -> bool { flag_at(self, 2) }
        /// `pinned:flags.3?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 3) }
        /// `short:flags.5?true`
        #[inline] pub fn short(self) -> bool { flag_at(self, 4) }
        /// `hidden:flags.6?true`
        #[inline] pub fn hidden(self) -> bool { flag_at(self, 5) }
        /// `title_missing:flags.7?true`
        #[inline] pub fn title_missing(self) -> bool { flag_at(self, 6) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 7) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 8) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 9) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 10) }
        /// `icon_color:int`
        #[inline] pub fn icon_color(self) -> i32 { at(self, 11) }
        /// `icon_emoji_id:flags.0?long`
        #[inline] pub fn icon_emoji_id(self) -> Option<i64> { maybe_at(self, 12) }
        /// `top_message:int`
        #[inline] pub fn top_message(self) -> i32 { at(self, 13) }
        /// `read_inbox_max_id:int`
        #[inline] pub fn read_inbox_max_id(self) -> i32 { at(self, 14) }
        /// `read_outbox_max_id:int`
        #[inline] pub fn read_outbox_max_id(self) -> i32 { at(self, 15) }
        /// `unread_count:int`
        #[inline] pub fn unread_count(self) -> i32 { at(self, 16) }
        /// `unread_mentions_count:int`
        #[inline] pub fn unread_mentions_count(self) -> i32 { at(self, 17) }
        /// `unread_reactions_count:int`
        #[inline] pub fn unread_reactions_count(self) -> i32 { at(self, 18) }
        /// `unread_poll_votes_count:int`
        #[inline] pub fn unread_poll_votes_count(self) -> i32 { at(self, 19) }
        /// `from_id:Peer`
        #[inline] pub fn from_id(self) -> views::Peer<'a> { at(self, 20) }
        /// `notify_settings:PeerNotifySettings`
        #[inline] pub fn notify_settings(self) -> View<'a, types::PeerNotifySettings> { at(self, 21) }
        /// `draft:flags.4?DraftMessage`
        #[inline] pub fn draft(self) -> Option<views::DraftMessage<'a>> { maybe_at(self, 22) }
    }

    /// `forumTopicDeleted#23f109b id:int = ForumTopic`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ForumTopicDeleted {
        /// `id:int`
        pub id: i32,
    }

    impl Fields for ForumTopicDeleted {
        const LAYOUT: &'static Layout = &layouts::FORUM_TOPIC_DELETED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, ForumTopicDeleted> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
    }

    /// `inputChatPhoto#8953ad37 id:InputPhoto = InputChatPhoto`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputChatPhoto {
        /// `id:InputPhoto`
        pub id: enums::InputPhoto,
    }

    impl Fields for InputChatPhoto {
        const LAYOUT: &'static Layout = &layouts::INPUT_CHAT_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputChatPhoto> {
        /// `id:InputPhoto`
        #[inline] pub fn id(self) -> views::InputPhoto<'a> { at(self, 0) }
    }

    /// `inputChatUploadedPhoto#bdcdaec0 flags:# file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.3?VideoSize = InputChatPhoto`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InputChatUploadedPhoto {
        /// `file:flags.0?InputFile`
        pub file: Option<enums::InputFile>,
        /// `video:flags.1?InputFile`
        pub video: Option<enums::InputFile>,
        /// `video_start_ts:flags.2?double`
        pub video_start_ts: Option<f64>,
        /// `video_emoji_markup:flags.3?VideoSize`
        pub video_emoji_markup: Option<enums::VideoSize>,
    }

    impl Fields for InputChatUploadedPhoto {
        const LAYOUT: &'static Layout = &layouts::INPUT_CHAT_UPLOADED_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { file: input.take_if(flags, 0)?, video: input.take_if(flags, 1)?, video_start_ts: input.take_if(flags, 2)?, video_emoji_markup: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.file.is_some(), 0) | bit(self.video.is_some(), 1) | bit(self.video_start_ts.is_some(), 2) | bit(self.video_emoji_markup.is_some(), 3));
            self.file.put(writer);
            self.video.put(writer);
            self.video_start_ts.put(writer);
            self.video_emoji_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputChatUploadedPhoto> {
        /// `file:flags.0?InputFile`
        #[inline] pub fn file(self) -> Option<views::InputFile<'a>> { maybe_at(self, 1) }
        /// `video:flags.1?InputFile`
        #[inline] pub fn video(self) -> Option<views::InputFile<'a>> { maybe_at(self, 2) }
        /// `video_start_ts:flags.2?double`
        #[inline] pub fn video_start_ts(self) -> Option<f64> { maybe_at(self, 3) }
        /// `video_emoji_markup:flags.3?VideoSize`
        #[inline] pub fn video_emoji_markup(self) -> Option<views::VideoSize<'a>> { maybe_at(self, 4) }
    }

    /// `inputMessageCallbackQuery#acfa1a7e id:int query_id:long = InputMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMessageCallbackQuery {
        /// `id:int`
        pub id: i32,
        /// `query_id:long`
        pub query_id: i64,
    }

    impl Fields for InputMessageCallbackQuery {
        const LAYOUT: &'static Layout = &layouts::INPUT_MESSAGE_CALLBACK_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, query_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.query_id.put(writer);
        }
    }

    impl<'a> View<'a, InputMessageCallbackQuery> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
    }

    /// `inputMessageID#a676a322 id:int = InputMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMessageID {
        /// `id:int`
        pub id: i32,
    }

    impl Fields for InputMessageID {
        const LAYOUT: &'static Layout = &layouts::INPUT_MESSAGE_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputMessageID> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
    }

    /// `inputMessageReplyTo#bad88395 id:int = InputMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMessageReplyTo {
        /// `id:int`
        pub id: i32,
    }

    impl Fields for InputMessageReplyTo {
        const LAYOUT: &'static Layout = &layouts::INPUT_MESSAGE_REPLY_TO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputMessageReplyTo> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
    }

    /// `missingInvitee#628c9224 flags:# premium_would_allow_invite:flags.0?true premium_required_for_pm:flags.1?true user_id:long = MissingInvitee`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MissingInvitee {
        /// `premium_would_allow_invite:flags.0?true`
        pub premium_would_allow_invite: bool,
        /// `premium_required_for_pm:flags.1?true`
        pub premium_required_for_pm: bool,
        /// `user_id:long`
        pub user_id: i64,
    }

    impl MissingInvitee {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64) -> Self {
            Self { premium_would_allow_invite: false, premium_required_for_pm: false, user_id }
        }
    }

    impl Fields for MissingInvitee {
        const LAYOUT: &'static Layout = &layouts::MISSING_INVITEE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { premium_would_allow_invite: has(flags, 0), premium_required_for_pm: has(flags, 1), user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.premium_would_allow_invite, 0) | bit(self.premium_required_for_pm, 1));
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, MissingInvitee> {
        /// `premium_would_allow_invite:flags.0?true`
        #[inline] pub fn premium_would_allow_invite(self) -> bool { flag_at(self, 1) }
        /// `premium_required_for_pm:flags.1?true`
        #[inline] pub fn premium_required_for_pm(self) -> bool { flag_at(self, 2) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 3) }
    }

    boxed!(MissingInvitee);

    /// `searchPostsFlood#3e0b5b6a flags:# query_is_free:flags.0?true total_daily:int remains:int wait_till:flags.1?int stars_amount:long = SearchPostsFlood`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchPostsFlood {
        /// `query_is_free:flags.0?true`
        pub query_is_free: bool,
        /// `total_daily:int`
        pub total_daily: i32,
        /// `remains:int`
        pub remains: i32,
        /// `wait_till:flags.1?int`
        pub wait_till: Option<i32>,
        /// `stars_amount:long`
        pub stars_amount: i64,
    }

    impl SearchPostsFlood {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(total_daily: i32, remains: i32, stars_amount: i64) -> Self {
            Self { query_is_free: false, total_daily, remains, wait_till: None, stars_amount }
        }
    }

    impl Fields for SearchPostsFlood {
        const LAYOUT: &'static Layout = &layouts::SEARCH_POSTS_FLOOD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { query_is_free: has(flags, 0), total_daily: input.take()?, remains: input.take()?, wait_till: input.take_if(flags, 1)?, stars_amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.query_is_free, 0) | bit(self.wait_till.is_some(), 1));
            self.total_daily.put(writer);
            self.remains.put(writer);
            self.wait_till.put(writer);
            self.stars_amount.put(writer);
        }
    }

    impl<'a> View<'a, SearchPostsFlood> {
        /// `query_is_free:flags.0?true`
        #[inline] pub fn query_is_free(self) -> bool { flag_at(self, 1) }
        /// `total_daily:int`
        #[inline] pub fn total_daily(self) -> i32 { at(self, 2) }
        /// `remains:int`
        #[inline] pub fn remains(self) -> i32 { at(self, 3) }
        /// `wait_till:flags.1?int`
        #[inline] pub fn wait_till(self) -> Option<i32> { maybe_at(self, 4) }
        /// `stars_amount:long`
        #[inline] pub fn stars_amount(self) -> i64 { at(self, 5) }
    }

    boxed!(SearchPostsFlood);
}

pub(super) mod types_messages {
    use crate::generated::names::*;

    /// `messages.affectedHistory#b45c69d1 pts:int pts_count:int offset:int = messages.AffectedHistory`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AffectedHistory {
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
        /// `offset:int`
        pub offset: i32,
    }

    impl Fields for AffectedHistory {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_AFFECTED_HISTORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { pts: input.take()?, pts_count: input.take()?, offset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.pts.put(writer);
            self.pts_count.put(writer);
            self.offset.put(writer);
        }
    }

    impl<'a> View<'a, AffectedHistory> {
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 0) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 1) }
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 2) }
    }

    boxed!(AffectedHistory);

    /// `messages.affectedMessages#84d19185 pts:int pts_count:int = messages.AffectedMessages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AffectedMessages {
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for AffectedMessages {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_AFFECTED_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, AffectedMessages> {
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 0) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 1) }
    }

    boxed!(AffectedMessages);

    /// `messages.chatFull#e5d7d19c full_chat:ChatFull chats:Vector<Chat> users:Vector<User> = messages.ChatFull`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatFull {
        /// `full_chat:ChatFull`
        pub full_chat: enums::ChatFull,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ChatFull {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHAT_FULL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { full_chat: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.full_chat.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChatFull> {
        /// `full_chat:ChatFull`
        #[inline] pub fn full_chat(self) -> views::ChatFull<'a> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(ChatFull);

    /// `messages.chatInviteJoinResultOk#445663a7 updates:Updates = messages.ChatInviteJoinResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatInviteJoinResultOk {
        /// `updates:Updates`
        pub updates: enums::Updates,
    }

    impl Fields for ChatInviteJoinResultOk {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHAT_INVITE_JOIN_RESULT_OK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { updates: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.updates.put(writer);
        }
    }

    impl<'a> View<'a, ChatInviteJoinResultOk> {
        /// `updates:Updates`
        #[inline] pub fn updates(self) -> views::Updates<'a> { at(self, 0) }
    }

    /// `messages.chatInviteJoinResultWebView#61ca29d3 bot_id:long query_id:long users:Vector<User> = messages.ChatInviteJoinResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatInviteJoinResultWebView {
        /// `bot_id:long`
        pub bot_id: i64,
        /// `query_id:long`
        pub query_id: i64,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ChatInviteJoinResultWebView {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHAT_INVITE_JOIN_RESULT_WEB_VIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bot_id: input.take()?, query_id: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bot_id.put(writer);
            self.query_id.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChatInviteJoinResultWebView> {
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 0) }
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    /// `messages.invitedUsers#7f5defa6 updates:Updates missing_invitees:Vector<MissingInvitee> = messages.InvitedUsers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InvitedUsers {
        /// `updates:Updates`
        pub updates: enums::Updates,
        /// `missing_invitees:Vector<MissingInvitee>`
        pub missing_invitees: Vec<types::MissingInvitee>,
    }

    impl Fields for InvitedUsers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_INVITED_USERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { updates: input.take()?, missing_invitees: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.updates.put(writer);
            self.missing_invitees.put(writer);
        }
    }

    impl<'a> View<'a, InvitedUsers> {
        /// `updates:Updates`
        #[inline] pub fn updates(self) -> views::Updates<'a> { at(self, 0) }
        /// `missing_invitees:Vector<MissingInvitee>`
        #[inline] pub fn missing_invitees(self) -> Vector<'a, View<'a, types::MissingInvitee>> { at(self, 1) }
    }

    boxed!(InvitedUsers);

    /// `messages.channelMessages#c776ba4e flags:# inexact:flags.1?true pts:int count:int offset_id_offset:flags.2?int messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelMessages {
        /// `inexact:flags.1?true`
        pub inexact: bool,
        /// `pts:int`
        pub pts: i32,
        /// `count:int`
        pub count: i32,
        /// `offset_id_offset:flags.2?int`
        pub offset_id_offset: Option<i32>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `topics:Vector<ForumTopic>`
        pub topics: Vec<enums::ForumTopic>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl ChannelMessages {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(pts: i32, count: i32, messages: Vec<enums::Message>, topics: Vec<enums::ForumTopic>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { inexact: false, pts, count, offset_id_offset: None, messages, topics, chats, users }
        }
    }

    impl Fields for ChannelMessages {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHANNEL_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { inexact: has(flags, 1), pts: input.take()?, count: input.take()?, offset_id_offset: input.take_if(flags, 2)?, messages: input.take()?, topics: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.inexact, 1) | bit(self.offset_id_offset.is_some(), 2));
            self.pts.put(writer);
            self.count.put(writer);
            self.offset_id_offset.put(writer);
            self.messages.put(writer);
            self.topics.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChannelMessages> {
        /// `inexact:flags.1?true`
        #[inline] pub fn inexact(self) -> bool { flag_at(self, 1) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 2) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 3) }
        /// `offset_id_offset:flags.2?int`
        #[inline] pub fn offset_id_offset(self) -> Option<i32> { maybe_at(self, 4) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 5) }
        /// `topics:Vector<ForumTopic>`
        #[inline] pub fn topics(self) -> Vector<'a, views::ForumTopic<'a>> { at(self, 6) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 7) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 8) }
    }

    /// `messages.messages#1d73e7ea messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Messages {
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `topics:Vector<ForumTopic>`
        pub topics: Vec<enums::ForumTopic>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Messages {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { messages: input.take()?, topics: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.messages.put(writer);
            self.topics.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Messages> {
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 0) }
        /// `topics:Vector<ForumTopic>`
        #[inline] pub fn topics(self) -> Vector<'a, views::ForumTopic<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    /// `messages.messagesNotModified#74535f21 count:int = messages.Messages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessagesNotModified {
        /// `count:int`
        pub count: i32,
    }

    impl Fields for MessagesNotModified {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_MESSAGES_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, MessagesNotModified> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
    }

    /// `messages.messagesSlice#5f206716 flags:# inexact:flags.1?true count:int next_rate:flags.0?int offset_id_offset:flags.2?int search_flood:flags.3?SearchPostsFlood messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessagesSlice {
        /// `inexact:flags.1?true`
        pub inexact: bool,
        /// `count:int`
        pub count: i32,
        /// `next_rate:flags.0?int`
        pub next_rate: Option<i32>,
        /// `offset_id_offset:flags.2?int`
        pub offset_id_offset: Option<i32>,
        /// `search_flood:flags.3?SearchPostsFlood`
        pub search_flood: Option<types::SearchPostsFlood>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `topics:Vector<ForumTopic>`
        pub topics: Vec<enums::ForumTopic>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl MessagesSlice {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, messages: Vec<enums::Message>, topics: Vec<enums::ForumTopic>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { inexact: false, count, next_rate: None, offset_id_offset: None, search_flood: None, messages, topics, chats, users }
        }
    }

    impl Fields for MessagesSlice {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_MESSAGES_SLICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { inexact: has(flags, 1), count: input.take()?, next_rate: input.take_if(flags, 0)?, offset_id_offset: input.take_if(flags, 2)?, search_flood: input.take_if(flags, 3)?, messages: input.take()?, topics: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_rate.is_some(), 0) | bit(self.inexact, 1) | bit(self.offset_id_offset.is_some(), 2) | bit(self.search_flood.is_some(), 3));
            self.count.put(writer);
            self.next_rate.put(writer);
            self.offset_id_offset.put(writer);
            self.search_flood.put(writer);
            self.messages.put(writer);
            self.topics.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, MessagesSlice> {
        /// `inexact:flags.1?true`
        #[inline] pub fn inexact(self) -> bool { flag_at(self, 1) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 2) }
        /// `next_rate:flags.0?int`
        #[inline] pub fn next_rate(self) -> Option<i32> { maybe_at(self, 3) }
        /// `offset_id_offset:flags.2?int`
        #[inline] pub fn offset_id_offset(self) -> Option<i32> { maybe_at(self, 4) }
        /// `search_flood:flags.3?SearchPostsFlood`
        #[inline] pub fn search_flood(self) -> Option<View<'a, types::SearchPostsFlood>> { maybe_at(self, 5) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 6) }
        /// `topics:Vector<ForumTopic>`
        #[inline] pub fn topics(self) -> Vector<'a, views::ForumTopic<'a>> { at(self, 7) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 8) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 9) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `ChannelLocation`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChannelLocation<'a> {
        /// `channelLocation`
        ChannelLocation(View<'a, types::ChannelLocation>),
        /// `channelLocationEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChannelLocation<'a> {
        type Value = enums::ChannelLocation;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHANNEL_LOCATION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x209b_82db => Self::ChannelLocation(raw.view()),
                0xbfb5_ad8b => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChannelLocation, DecodeError> {
            Ok(match self {
                Self::ChannelLocation(view) => enums::ChannelLocation::ChannelLocation(own(view)?),
                Self::Empty => enums::ChannelLocation::Empty,
                Self::Raw(raw) => enums::ChannelLocation::Raw(raw.own()),
            })
        }
    }

    /// `ChatFull`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatFull<'a> {
        /// `channelFull`
        ChannelFull(View<'a, types::ChannelFull>),
        /// `chatFull`
        ChatFull(View<'a, types::ChatFull>),
        /// `communityFull`
        CommunityFull(View<'a, types::CommunityFull>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatFull<'a> {
        type Value = enums::ChatFull;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHAT_FULL);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa04e_8d3a => Self::ChannelFull(raw.view()),
                0x2633_421b => Self::ChatFull(raw.view()),
                0xcbb7_a507 => Self::CommunityFull(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChatFull, DecodeError> {
            Ok(match self {
                Self::ChannelFull(view) => enums::ChatFull::ChannelFull(own(view)?),
                Self::ChatFull(view) => enums::ChatFull::ChatFull(own(view)?),
                Self::CommunityFull(view) => enums::ChatFull::CommunityFull(own(view)?),
                Self::Raw(raw) => enums::ChatFull::Raw(raw.own()),
            })
        }
    }

    /// `ChatReactions`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatReactions<'a> {
        /// `chatReactionsAll`
        All(View<'a, types::ChatReactionsAll>),
        /// `chatReactionsNone`
        None,
        /// `chatReactionsSome`
        Some(View<'a, types::ChatReactionsSome>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatReactions<'a> {
        type Value = enums::ChatReactions;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHAT_REACTIONS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x5292_8bca => Self::All(raw.view()),
                0xeafc_32bc => Self::None,
                0x661d_4037 => Self::Some(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChatReactions, DecodeError> {
            Ok(match self {
                Self::All(view) => enums::ChatReactions::All(own(view)?),
                Self::None => enums::ChatReactions::None,
                Self::Some(view) => enums::ChatReactions::Some(own(view)?),
                Self::Raw(raw) => enums::ChatReactions::Raw(raw.own()),
            })
        }
    }

    /// `ForumTopic`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ForumTopic<'a> {
        /// `forumTopic`
        ForumTopic(View<'a, types::ForumTopic>),
        /// `forumTopicDeleted`
        Deleted(View<'a, types::ForumTopicDeleted>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ForumTopic<'a> {
        type Value = enums::ForumTopic;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_FORUM_TOPIC);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xfcda_d815 => Self::ForumTopic(raw.view()),
                0x023f_109b => Self::Deleted(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ForumTopic, DecodeError> {
            Ok(match self {
                Self::ForumTopic(view) => enums::ForumTopic::ForumTopic(own(view)?),
                Self::Deleted(view) => enums::ForumTopic::Deleted(own(view)?),
                Self::Raw(raw) => enums::ForumTopic::Raw(raw.own()),
            })
        }
    }

    /// `InputChatPhoto`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputChatPhoto<'a> {
        /// `inputChatPhoto`
        InputChatPhoto(View<'a, types::InputChatPhoto>),
        /// `inputChatPhotoEmpty`
        Empty,
        /// `inputChatUploadedPhoto`
        InputChatUploadedPhoto(View<'a, types::InputChatUploadedPhoto>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputChatPhoto<'a> {
        type Value = enums::InputChatPhoto;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_CHAT_PHOTO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8953_ad37 => Self::InputChatPhoto(raw.view()),
                0x1ca4_8f57 => Self::Empty,
                0xbdcd_aec0 => Self::InputChatUploadedPhoto(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputChatPhoto, DecodeError> {
            Ok(match self {
                Self::InputChatPhoto(view) => enums::InputChatPhoto::InputChatPhoto(own(view)?),
                Self::Empty => enums::InputChatPhoto::Empty,
                Self::InputChatUploadedPhoto(view) => enums::InputChatPhoto::InputChatUploadedPhoto(own(view)?),
                Self::Raw(raw) => enums::InputChatPhoto::Raw(raw.own()),
            })
        }
    }

    /// `InputMessage`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputMessage<'a> {
        /// `inputMessageCallbackQuery`
        CallbackQuery(View<'a, types::InputMessageCallbackQuery>),
        /// `inputMessageID`
        ID(View<'a, types::InputMessageID>),
        /// `inputMessagePinned`
        Pinned,
        /// `inputMessageReplyTo`
        ReplyTo(View<'a, types::InputMessageReplyTo>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputMessage<'a> {
        type Value = enums::InputMessage;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_MESSAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xacfa_1a7e => Self::CallbackQuery(raw.view()),
                0xa676_a322 => Self::ID(raw.view()),
                0x8687_2538 => Self::Pinned,
                0xbad8_8395 => Self::ReplyTo(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputMessage, DecodeError> {
            Ok(match self {
                Self::CallbackQuery(view) => enums::InputMessage::CallbackQuery(own(view)?),
                Self::ID(view) => enums::InputMessage::ID(own(view)?),
                Self::Pinned => enums::InputMessage::Pinned,
                Self::ReplyTo(view) => enums::InputMessage::ReplyTo(own(view)?),
                Self::Raw(raw) => enums::InputMessage::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_messages {
    use crate::generated::names::*;

    /// `messages.ChatInviteJoinResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatInviteJoinResult<'a> {
        /// `messages.chatInviteJoinResultOk`
        Ok(View<'a, types::messages::ChatInviteJoinResultOk>),
        /// `messages.chatInviteJoinResultWebView`
        WebView(View<'a, types::messages::ChatInviteJoinResultWebView>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatInviteJoinResult<'a> {
        type Value = enums::messages::ChatInviteJoinResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_CHAT_INVITE_JOIN_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x4456_63a7 => Self::Ok(raw.view()),
                0x61ca_29d3 => Self::WebView(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::ChatInviteJoinResult, DecodeError> {
            Ok(match self {
                Self::Ok(view) => enums::messages::ChatInviteJoinResult::Ok(own(view)?),
                Self::WebView(view) => enums::messages::ChatInviteJoinResult::WebView(own(view)?),
                Self::Raw(raw) => enums::messages::ChatInviteJoinResult::Raw(raw.own()),
            })
        }
    }

    /// `messages.Messages`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Messages<'a> {
        /// `messages.channelMessages`
        ChannelMessages(View<'a, types::messages::ChannelMessages>),
        /// `messages.messages`
        Messages(View<'a, types::messages::Messages>),
        /// `messages.messagesNotModified`
        NotModified(View<'a, types::messages::MessagesNotModified>),
        /// `messages.messagesSlice`
        Slice(View<'a, types::messages::MessagesSlice>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Messages<'a> {
        type Value = enums::messages::Messages;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_MESSAGES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc776_ba4e => Self::ChannelMessages(raw.view()),
                0x1d73_e7ea => Self::Messages(raw.view()),
                0x7453_5f21 => Self::NotModified(raw.view()),
                0x5f20_6716 => Self::Slice(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::Messages, DecodeError> {
            Ok(match self {
                Self::ChannelMessages(view) => enums::messages::Messages::ChannelMessages(own(view)?),
                Self::Messages(view) => enums::messages::Messages::Messages(own(view)?),
                Self::NotModified(view) => enums::messages::Messages::NotModified(own(view)?),
                Self::Slice(view) => enums::messages::Messages::Slice(own(view)?),
                Self::Raw(raw) => enums::messages::Messages::Raw(raw.own()),
            })
        }
    }
}
