//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `BotMenuButton`
    #[derive(Clone, Debug, PartialEq)]
    pub enum BotMenuButton {
        /// `botMenuButton#c7b57ce6 text:string url:string = BotMenuButton`
        BotMenuButton(Box<types::BotMenuButton>),
        /// `botMenuButtonCommands#4258c205 = BotMenuButton`
        Commands,
        /// `botMenuButtonDefault#7533a588 = BotMenuButton`
        Default,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for BotMenuButton {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc7b5_7ce6 => Self::BotMenuButton(input.boxed()?),
                0x4258_c205 => Self::Commands,
                0x7533_a588 => Self::Default,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for BotMenuButton {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::BotMenuButton(value) => put_boxed(0xc7b5_7ce6, &**value, writer),
                Self::Commands => writer.u32(0x4258_c205),
                Self::Default => writer.u32(0x7533_a588),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(BotMenuButton);

    /// `ChannelParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChannelParticipant {
        /// `channelParticipant#1bd54456 flags:# user_id:long date:int subscription_until_date:flags.0?int rank:flags.2?string = ChannelParticipant`
        ChannelParticipant(Box<types::ChannelParticipant>),
        /// `channelParticipantAdmin#34c3bb53 flags:# can_edit:flags.0?true self:flags.1?true user_id:long inviter_id:flags.1?long promoted_by:long date:int admin_rights:ChatAdminRights rank:flags.2?string = ChannelParticipant`
        Admin(Box<types::ChannelParticipantAdmin>),
        /// `channelParticipantBanned#d5f0ad91 flags:# left:flags.0?true peer:Peer kicked_by:long date:int banned_rights:ChatBannedRights rank:flags.2?string = ChannelParticipant`
        Banned(Box<types::ChannelParticipantBanned>),
        /// `channelParticipantCreator#2fe601d3 flags:# user_id:long admin_rights:ChatAdminRights rank:flags.0?string = ChannelParticipant`
        Creator(Box<types::ChannelParticipantCreator>),
        /// `channelParticipantLeft#1b03f006 peer:Peer = ChannelParticipant`
        Left(types::ChannelParticipantLeft),
        /// `channelParticipantSelf#a9478a1a flags:# via_request:flags.0?true user_id:long inviter_id:long date:int subscription_until_date:flags.1?int rank:flags.2?string = ChannelParticipant`
        ParticipantSelf(Box<types::ChannelParticipantSelf>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChannelParticipant {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1bd5_4456 => Self::ChannelParticipant(input.boxed()?),
                0x34c3_bb53 => Self::Admin(input.boxed()?),
                0xd5f0_ad91 => Self::Banned(input.boxed()?),
                0x2fe6_01d3 => Self::Creator(input.boxed()?),
                0x1b03_f006 => Self::Left(input.fields()?),
                0xa947_8a1a => Self::ParticipantSelf(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChannelParticipant {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChannelParticipant(value) => put_boxed(0x1bd5_4456, &**value, writer),
                Self::Admin(value) => put_boxed(0x34c3_bb53, &**value, writer),
                Self::Banned(value) => put_boxed(0xd5f0_ad91, &**value, writer),
                Self::Creator(value) => put_boxed(0x2fe6_01d3, &**value, writer),
                Self::Left(value) => put_boxed(0x1b03_f006, value, writer),
                Self::ParticipantSelf(value) => put_boxed(0xa947_8a1a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChannelParticipant);

    /// `ChatParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatParticipant {
        /// `chatParticipant#38e79fde flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant`
        ChatParticipant(Box<types::ChatParticipant>),
        /// `chatParticipantAdmin#360d5d2 flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant`
        Admin(Box<types::ChatParticipantAdmin>),
        /// `chatParticipantCreator#e1f867b8 flags:# user_id:long rank:flags.0?string = ChatParticipant`
        Creator(Box<types::ChatParticipantCreator>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatParticipant {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x38e7_9fde => Self::ChatParticipant(input.boxed()?),
                0x0360_d5d2 => Self::Admin(input.boxed()?),
                0xe1f8_67b8 => Self::Creator(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatParticipant {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatParticipant(value) => put_boxed(0x38e7_9fde, &**value, writer),
                Self::Admin(value) => put_boxed(0x0360_d5d2, &**value, writer),
                Self::Creator(value) => put_boxed(0xe1f8_67b8, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatParticipant);

    /// `ChatParticipants`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatParticipants {
        /// `chatParticipants#3cbc93f8 chat_id:long participants:Vector<ChatParticipant> version:int = ChatParticipants`
        ChatParticipants(Box<types::ChatParticipants>),
        /// `chatParticipantsForbidden#8763d3e1 flags:# chat_id:long self_participant:flags.0?ChatParticipant = ChatParticipants`
        Forbidden(types::ChatParticipantsForbidden),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatParticipants {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3cbc_93f8 => Self::ChatParticipants(input.boxed()?),
                0x8763_d3e1 => Self::Forbidden(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatParticipants {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatParticipants(value) => put_boxed(0x3cbc_93f8, &**value, writer),
                Self::Forbidden(value) => put_boxed(0x8763_d3e1, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatParticipants);

    /// `DialogFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub enum DialogFilter {
        /// `dialogFilter#aa472651 flags:# contacts:flags.0?true non_contacts:flags.1?true groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true exclude_muted:flags.11?true exclude_read:flags.12?true exclude_archived:flags.13?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> exclude_peers:Vector<InputPeer> = DialogFilter`
        DialogFilter(Box<types::DialogFilter>),
        /// `dialogFilterChatlist#96537bd7 flags:# has_my_invites:flags.26?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> = DialogFilter`
        Chatlist(Box<types::DialogFilterChatlist>),
        /// `dialogFilterDefault#363293ae = DialogFilter`
        Default,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for DialogFilter {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xaa47_2651 => Self::DialogFilter(input.boxed()?),
                0x9653_7bd7 => Self::Chatlist(input.boxed()?),
                0x3632_93ae => Self::Default,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for DialogFilter {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::DialogFilter(value) => put_boxed(0xaa47_2651, &**value, writer),
                Self::Chatlist(value) => put_boxed(0x9653_7bd7, &**value, writer),
                Self::Default => writer.u32(0x3632_93ae),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(DialogFilter);

    /// `DialogPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum DialogPeer {
        /// `dialogPeer#e56dbf05 peer:Peer = DialogPeer`
        DialogPeer(types::DialogPeer),
        /// `dialogPeerCommunity#2f65c8e4 community_id:long = DialogPeer`
        Community(types::DialogPeerCommunity),
        /// `dialogPeerFolder#514519e2 folder_id:int = DialogPeer`
        Folder(types::DialogPeerFolder),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for DialogPeer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xe56d_bf05 => Self::DialogPeer(input.fields()?),
                0x2f65_c8e4 => Self::Community(input.fields()?),
                0x5145_19e2 => Self::Folder(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for DialogPeer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::DialogPeer(value) => put_boxed(0xe56d_bf05, value, writer),
                Self::Community(value) => put_boxed(0x2f65_c8e4, value, writer),
                Self::Folder(value) => put_boxed(0x5145_19e2, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(DialogPeer);

    /// `DraftMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub enum DraftMessage {
        /// `draftMessage#60fe3294 flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?RichMessage = DraftMessage`
        DraftMessage(Box<types::DraftMessage>),
        /// `draftMessageEmpty#1b0c841a flags:# date:flags.0?int = DraftMessage`
        Empty(types::DraftMessageEmpty),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for DraftMessage {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x60fe_3294 => Self::DraftMessage(input.boxed()?),
                0x1b0c_841a => Self::Empty(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for DraftMessage {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::DraftMessage(value) => put_boxed(0x60fe_3294, &**value, writer),
                Self::Empty(value) => put_boxed(0x1b0c_841a, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(DraftMessage);

    /// `EncryptedChat`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EncryptedChat {
        /// `encryptedChat#61f0d4c7 id:int access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long = EncryptedChat`
        EncryptedChat(Box<types::EncryptedChat>),
        /// `encryptedChatDiscarded#1e1c7c45 flags:# history_deleted:flags.0?true id:int = EncryptedChat`
        Discarded(types::EncryptedChatDiscarded),
        /// `encryptedChatEmpty#ab7ec0a0 id:int = EncryptedChat`
        Empty(types::EncryptedChatEmpty),
        /// `encryptedChatRequested#48f1d94c flags:# folder_id:flags.0?int id:int access_hash:long date:int admin_id:long participant_id:long g_a:bytes = EncryptedChat`
        Requested(Box<types::EncryptedChatRequested>),
        /// `encryptedChatWaiting#66b25953 id:int access_hash:long date:int admin_id:long participant_id:long = EncryptedChat`
        Waiting(Box<types::EncryptedChatWaiting>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EncryptedChat {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x61f0_d4c7 => Self::EncryptedChat(input.boxed()?),
                0x1e1c_7c45 => Self::Discarded(input.fields()?),
                0xab7e_c0a0 => Self::Empty(input.fields()?),
                0x48f1_d94c => Self::Requested(input.boxed()?),
                0x66b2_5953 => Self::Waiting(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EncryptedChat {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EncryptedChat(value) => put_boxed(0x61f0_d4c7, &**value, writer),
                Self::Discarded(value) => put_boxed(0x1e1c_7c45, value, writer),
                Self::Empty(value) => put_boxed(0xab7e_c0a0, value, writer),
                Self::Requested(value) => put_boxed(0x48f1_d94c, &**value, writer),
                Self::Waiting(value) => put_boxed(0x66b2_5953, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EncryptedChat);

    /// `EncryptedFile`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EncryptedFile {
        /// `encryptedFile#a8008cd8 id:long access_hash:long size:long dc_id:int key_fingerprint:int = EncryptedFile`
        EncryptedFile(Box<types::EncryptedFile>),
        /// `encryptedFileEmpty#c21f497e = EncryptedFile`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EncryptedFile {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa800_8cd8 => Self::EncryptedFile(input.boxed()?),
                0xc21f_497e => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EncryptedFile {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EncryptedFile(value) => put_boxed(0xa800_8cd8, &**value, writer),
                Self::Empty => writer.u32(0xc21f_497e),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EncryptedFile);

    /// `EncryptedMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EncryptedMessage {
        /// `encryptedMessage#ed18c118 random_id:long chat_id:int date:int bytes:bytes file:EncryptedFile = EncryptedMessage`
        EncryptedMessage(Box<types::EncryptedMessage>),
        /// `encryptedMessageService#23734b06 random_id:long chat_id:int date:int bytes:bytes = EncryptedMessage`
        Service(Box<types::EncryptedMessageService>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EncryptedMessage {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xed18_c118 => Self::EncryptedMessage(input.boxed()?),
                0x2373_4b06 => Self::Service(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EncryptedMessage {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EncryptedMessage(value) => put_boxed(0xed18_c118, &**value, writer),
                Self::Service(value) => put_boxed(0x2373_4b06, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EncryptedMessage);

    /// `ExportedChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ExportedChatInvite {
        /// `chatInviteExported#a22cbd96 flags:# revoked:flags.0?true permanent:flags.5?true request_needed:flags.6?true link:string admin_id:long date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int requested:flags.7?int subscription_expired:flags.10?int title:flags.8?string subscription_pricing:flags.9?StarsSubscriptionPricing = ExportedChatInvite`
        ChatInviteExported(Box<types::ChatInviteExported>),
        /// `chatInvitePublicJoinRequests#ed107ab7 = ExportedChatInvite`
        ChatInvitePublicJoinRequests,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ExportedChatInvite {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa22c_bd96 => Self::ChatInviteExported(input.boxed()?),
                0xed10_7ab7 => Self::ChatInvitePublicJoinRequests,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ExportedChatInvite {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatInviteExported(value) => put_boxed(0xa22c_bd96, &**value, writer),
                Self::ChatInvitePublicJoinRequests => writer.u32(0xed10_7ab7),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ExportedChatInvite);

    /// `GroupCall`
    #[derive(Clone, Debug, PartialEq)]
    pub enum GroupCall {
        /// `groupCall#efb2b617 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true conference:flags.14?true creator:flags.15?true messages_enabled:flags.17?true can_change_messages_enabled:flags.18?true min:flags.19?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int invite_link:flags.16?string send_paid_messages_stars:flags.20?long default_send_as:flags.21?Peer = GroupCall`
        GroupCall(Box<types::GroupCall>),
        /// `groupCallDiscarded#7780bcb4 id:long access_hash:long duration:int = GroupCall`
        Discarded(types::GroupCallDiscarded),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for GroupCall {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xefb2_b617 => Self::GroupCall(input.boxed()?),
                0x7780_bcb4 => Self::Discarded(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for GroupCall {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::GroupCall(value) => put_boxed(0xefb2_b617, &**value, writer),
                Self::Discarded(value) => put_boxed(0x7780_bcb4, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(GroupCall);

    /// `InputBotInlineMessageID`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputBotInlineMessageID {
        /// `inputBotInlineMessageID#890c3d89 dc_id:int id:long access_hash:long = InputBotInlineMessageID`
        InputBotInlineMessageID(types::InputBotInlineMessageID),
        /// `inputBotInlineMessageID64#b6d915d7 dc_id:int owner_id:long id:int access_hash:long = InputBotInlineMessageID`
        InputBotInlineMessageID64(types::InputBotInlineMessageID64),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputBotInlineMessageID {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x890c_3d89 => Self::InputBotInlineMessageID(input.fields()?),
                0xb6d9_15d7 => Self::InputBotInlineMessageID64(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputBotInlineMessageID {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputBotInlineMessageID(value) => put_boxed(0x890c_3d89, value, writer),
                Self::InputBotInlineMessageID64(value) => put_boxed(0xb6d9_15d7, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputBotInlineMessageID);

    /// `InputReplyTo`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputReplyTo {
        /// `inputReplyToEphemeralMessage#4119b95e id:int = InputReplyTo`
        EphemeralMessage(types::InputReplyToEphemeralMessage),
        /// `inputReplyToMessage#3bd4b7c2 flags:# reply_to_msg_id:int top_msg_id:flags.0?int reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int monoforum_peer_id:flags.5?InputPeer todo_item_id:flags.6?int poll_option:flags.7?bytes = InputReplyTo`
        Message(Box<types::InputReplyToMessage>),
        /// `inputReplyToMonoForum#69d66c45 monoforum_peer_id:InputPeer = InputReplyTo`
        MonoForum(types::InputReplyToMonoForum),
        /// `inputReplyToStory#5881323a peer:InputPeer story_id:int = InputReplyTo`
        Story(Box<types::InputReplyToStory>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputReplyTo {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x4119_b95e => Self::EphemeralMessage(input.fields()?),
                0x3bd4_b7c2 => Self::Message(input.boxed()?),
                0x69d6_6c45 => Self::MonoForum(input.fields()?),
                0x5881_323a => Self::Story(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputReplyTo {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EphemeralMessage(value) => put_boxed(0x4119_b95e, value, writer),
                Self::Message(value) => put_boxed(0x3bd4_b7c2, &**value, writer),
                Self::MonoForum(value) => put_boxed(0x69d6_6c45, value, writer),
                Self::Story(value) => put_boxed(0x5881_323a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputReplyTo);

    /// `InputRichFile`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputRichFile {
        /// `inputRichFileDocument#83281dbd id:string document:InputDocument = InputRichFile`
        Document(Box<types::InputRichFileDocument>),
        /// `inputRichFilePhoto#9b00622b id:string photo:InputPhoto = InputRichFile`
        Photo(Box<types::InputRichFilePhoto>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputRichFile {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8328_1dbd => Self::Document(input.boxed()?),
                0x9b00_622b => Self::Photo(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputRichFile {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Document(value) => put_boxed(0x8328_1dbd, &**value, writer),
                Self::Photo(value) => put_boxed(0x9b00_622b, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputRichFile);

    /// `InputRichMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputRichMessage {
        /// `inputRichMessage#e4c449fc flags:# rtl:flags.0?true noautolink:flags.1?true blocks:Vector<PageBlock> photos:flags.2?Vector<InputPhoto> documents:flags.3?Vector<InputDocument> users:flags.4?Vector<InputUser> = InputRichMessage`
        InputRichMessage(Box<types::InputRichMessage>),
        /// `inputRichMessageHTML#dacb836a flags:# rtl:flags.0?true noautolink:flags.1?true html:string files:flags.2?Vector<InputRichFile> = InputRichMessage`
        HTML(Box<types::InputRichMessageHTML>),
        /// `inputRichMessageMarkdown#4b572c flags:# rtl:flags.0?true noautolink:flags.1?true markdown:string files:flags.2?Vector<InputRichFile> = InputRichMessage`
        Markdown(Box<types::InputRichMessageMarkdown>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputRichMessage {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xe4c4_49fc => Self::InputRichMessage(input.boxed()?),
                0xdacb_836a => Self::HTML(input.boxed()?),
                0x004b_572c => Self::Markdown(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputRichMessage {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputRichMessage(value) => put_boxed(0xe4c4_49fc, &**value, writer),
                Self::HTML(value) => put_boxed(0xdacb_836a, &**value, writer),
                Self::Markdown(value) => put_boxed(0x004b_572c, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputRichMessage);

    /// `JoinChatBotResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum JoinChatBotResult {
        /// `joinChatBotResultApproved#ae152a69 = JoinChatBotResult`
        Approved,
        /// `joinChatBotResultDeclined#efa0194 = JoinChatBotResult`
        Declined,
        /// `joinChatBotResultQueued#98a3a840 = JoinChatBotResult`
        Queued,
        /// `joinChatBotResultWebView#d6e3b813 url:string = JoinChatBotResult`
        WebView(types::JoinChatBotResultWebView),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for JoinChatBotResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xae15_2a69 => Self::Approved,
                0x0efa_0194 => Self::Declined,
                0x98a3_a840 => Self::Queued,
                0xd6e3_b813 => Self::WebView(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for JoinChatBotResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Approved => writer.u32(0xae15_2a69),
                Self::Declined => writer.u32(0x0efa_0194),
                Self::Queued => writer.u32(0x98a3_a840),
                Self::WebView(value) => put_boxed(0xd6e3_b813, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(JoinChatBotResult);

    /// `NotificationSound`
    #[derive(Clone, Debug, PartialEq)]
    pub enum NotificationSound {
        /// `notificationSoundDefault#97e8bebe = NotificationSound`
        Default,
        /// `notificationSoundLocal#830b9ae4 title:string data:string = NotificationSound`
        Local(Box<types::NotificationSoundLocal>),
        /// `notificationSoundNone#6f0c34df = NotificationSound`
        None,
        /// `notificationSoundRingtone#ff6c8049 id:long = NotificationSound`
        Ringtone(types::NotificationSoundRingtone),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for NotificationSound {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x97e8_bebe => Self::Default,
                0x830b_9ae4 => Self::Local(input.boxed()?),
                0x6f0c_34df => Self::None,
                0xff6c_8049 => Self::Ringtone(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for NotificationSound {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Default => writer.u32(0x97e8_bebe),
                Self::Local(value) => put_boxed(0x830b_9ae4, &**value, writer),
                Self::None => writer.u32(0x6f0c_34df),
                Self::Ringtone(value) => put_boxed(0xff6c_8049, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(NotificationSound);

    /// `NotifyPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum NotifyPeer {
        /// `notifyBroadcasts#d612e8ef = NotifyPeer`
        NotifyBroadcasts,
        /// `notifyChats#c007cec3 = NotifyPeer`
        NotifyChats,
        /// `notifyCommunity#be376999 community_id:long = NotifyPeer`
        NotifyCommunity(types::NotifyCommunity),
        /// `notifyForumTopic#226e6308 peer:Peer top_msg_id:int = NotifyPeer`
        NotifyForumTopic(types::NotifyForumTopic),
        /// `notifyPeer#9fd40bd8 peer:Peer = NotifyPeer`
        NotifyPeer(types::NotifyPeer),
        /// `notifyUsers#b4c83b4c = NotifyPeer`
        NotifyUsers,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for NotifyPeer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xd612_e8ef => Self::NotifyBroadcasts,
                0xc007_cec3 => Self::NotifyChats,
                0xbe37_6999 => Self::NotifyCommunity(input.fields()?),
                0x226e_6308 => Self::NotifyForumTopic(input.fields()?),
                0x9fd4_0bd8 => Self::NotifyPeer(input.fields()?),
                0xb4c8_3b4c => Self::NotifyUsers,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for NotifyPeer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::NotifyBroadcasts => writer.u32(0xd612_e8ef),
                Self::NotifyChats => writer.u32(0xc007_cec3),
                Self::NotifyCommunity(value) => put_boxed(0xbe37_6999, value, writer),
                Self::NotifyForumTopic(value) => put_boxed(0x226e_6308, value, writer),
                Self::NotifyPeer(value) => put_boxed(0x9fd4_0bd8, value, writer),
                Self::NotifyUsers => writer.u32(0xb4c8_3b4c),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(NotifyPeer);

    /// `PaidReactionPrivacy`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PaidReactionPrivacy {
        /// `paidReactionPrivacyAnonymous#1f0c1ad9 = PaidReactionPrivacy`
        Anonymous,
        /// `paidReactionPrivacyDefault#206ad49e = PaidReactionPrivacy`
        Default,
        /// `paidReactionPrivacyPeer#dc6cfcf0 peer:InputPeer = PaidReactionPrivacy`
        Peer(types::PaidReactionPrivacyPeer),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PaidReactionPrivacy {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1f0c_1ad9 => Self::Anonymous,
                0x206a_d49e => Self::Default,
                0xdc6c_fcf0 => Self::Peer(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PaidReactionPrivacy {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Anonymous => writer.u32(0x1f0c_1ad9),
                Self::Default => writer.u32(0x206a_d49e),
                Self::Peer(value) => put_boxed(0xdc6c_fcf0, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PaidReactionPrivacy);

    /// `PeerLocated`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PeerLocated {
        /// `peerLocated#ca461b5d peer:Peer expires:int distance:int = PeerLocated`
        PeerLocated(types::PeerLocated),
        /// `peerSelfLocated#f8ec284b expires:int = PeerLocated`
        PeerSelfLocated(types::PeerSelfLocated),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PeerLocated {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xca46_1b5d => Self::PeerLocated(input.fields()?),
                0xf8ec_284b => Self::PeerSelfLocated(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PeerLocated {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PeerLocated(value) => put_boxed(0xca46_1b5d, value, writer),
                Self::PeerSelfLocated(value) => put_boxed(0xf8ec_284b, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PeerLocated);

    /// `PhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PhoneCall {
        /// `phoneCall#30535af5 flags:# p2p_allowed:flags.5?true video:flags.6?true conference_supported:flags.8?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int custom_parameters:flags.7?DataJSON = PhoneCall`
        PhoneCall(Box<types::PhoneCall>),
        /// `phoneCallAccepted#3660c311 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_b:bytes protocol:PhoneCallProtocol = PhoneCall`
        Accepted(Box<types::PhoneCallAccepted>),
        /// `phoneCallDiscarded#50ca4de1 flags:# need_rating:flags.2?true need_debug:flags.3?true video:flags.6?true id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = PhoneCall`
        Discarded(Box<types::PhoneCallDiscarded>),
        /// `phoneCallEmpty#5366c915 id:long = PhoneCall`
        Empty(types::PhoneCallEmpty),
        /// `phoneCallRequested#14b0ed0c flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_hash:bytes protocol:PhoneCallProtocol = PhoneCall`
        Requested(Box<types::PhoneCallRequested>),
        /// `phoneCallWaiting#c5226f17 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long protocol:PhoneCallProtocol receive_date:flags.0?int = PhoneCall`
        Waiting(Box<types::PhoneCallWaiting>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PhoneCall {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3053_5af5 => Self::PhoneCall(input.boxed()?),
                0x3660_c311 => Self::Accepted(input.boxed()?),
                0x50ca_4de1 => Self::Discarded(input.boxed()?),
                0x5366_c915 => Self::Empty(input.fields()?),
                0x14b0_ed0c => Self::Requested(input.boxed()?),
                0xc522_6f17 => Self::Waiting(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PhoneCall {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PhoneCall(value) => put_boxed(0x3053_5af5, &**value, writer),
                Self::Accepted(value) => put_boxed(0x3660_c311, &**value, writer),
                Self::Discarded(value) => put_boxed(0x50ca_4de1, &**value, writer),
                Self::Empty(value) => put_boxed(0x5366_c915, value, writer),
                Self::Requested(value) => put_boxed(0x14b0_ed0c, &**value, writer),
                Self::Waiting(value) => put_boxed(0xc522_6f17, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PhoneCall);

    /// `PhoneConnection`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PhoneConnection {
        /// `phoneConnection#9cc123c7 flags:# tcp:flags.0?true id:long ip:string ipv6:string port:int peer_tag:bytes = PhoneConnection`
        PhoneConnection(Box<types::PhoneConnection>),
        /// `phoneConnectionWebrtc#635fe375 flags:# turn:flags.0?true stun:flags.1?true id:long ip:string ipv6:string port:int username:string password:string = PhoneConnection`
        Webrtc(Box<types::PhoneConnectionWebrtc>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PhoneConnection {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x9cc1_23c7 => Self::PhoneConnection(input.boxed()?),
                0x635f_e375 => Self::Webrtc(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PhoneConnection {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PhoneConnection(value) => put_boxed(0x9cc1_23c7, &**value, writer),
                Self::Webrtc(value) => put_boxed(0x635f_e375, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PhoneConnection);

    /// `PrivacyKey`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PrivacyKey {
        /// `privacyKeyAbout#a486b761 = PrivacyKey`
        About,
        /// `privacyKeyAddedByPhone#42ffd42b = PrivacyKey`
        AddedByPhone,
        /// `privacyKeyBirthday#2000a518 = PrivacyKey`
        Birthday,
        /// `privacyKeyChatInvite#500e6dfa = PrivacyKey`
        ChatInvite,
        /// `privacyKeyForwards#69ec56a3 = PrivacyKey`
        Forwards,
        /// `privacyKeyNoPaidMessages#17d348d2 = PrivacyKey`
        NoPaidMessages,
        /// `privacyKeyPhoneCall#3d662b7b = PrivacyKey`
        PhoneCall,
        /// `privacyKeyPhoneNumber#d19ae46d = PrivacyKey`
        PhoneNumber,
        /// `privacyKeyPhoneP2P#39491cc8 = PrivacyKey`
        PhoneP2P,
        /// `privacyKeyProfilePhoto#96151fed = PrivacyKey`
        ProfilePhoto,
        /// `privacyKeySavedMusic#ff7a571b = PrivacyKey`
        SavedMusic,
        /// `privacyKeyStarGiftsAutoSave#2ca4fdf8 = PrivacyKey`
        StarGiftsAutoSave,
        /// `privacyKeyStatusTimestamp#bc2eab30 = PrivacyKey`
        StatusTimestamp,
        /// `privacyKeyVoiceMessages#697f414 = PrivacyKey`
        VoiceMessages,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PrivacyKey {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa486_b761 => Self::About,
                0x42ff_d42b => Self::AddedByPhone,
                0x2000_a518 => Self::Birthday,
                0x500e_6dfa => Self::ChatInvite,
                0x69ec_56a3 => Self::Forwards,
                0x17d3_48d2 => Self::NoPaidMessages,
                0x3d66_2b7b => Self::PhoneCall,
                0xd19a_e46d => Self::PhoneNumber,
                0x3949_1cc8 => Self::PhoneP2P,
                0x9615_1fed => Self::ProfilePhoto,
                0xff7a_571b => Self::SavedMusic,
                0x2ca4_fdf8 => Self::StarGiftsAutoSave,
                0xbc2e_ab30 => Self::StatusTimestamp,
                0x0697_f414 => Self::VoiceMessages,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PrivacyKey {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::About => writer.u32(0xa486_b761),
                Self::AddedByPhone => writer.u32(0x42ff_d42b),
                Self::Birthday => writer.u32(0x2000_a518),
                Self::ChatInvite => writer.u32(0x500e_6dfa),
                Self::Forwards => writer.u32(0x69ec_56a3),
                Self::NoPaidMessages => writer.u32(0x17d3_48d2),
                Self::PhoneCall => writer.u32(0x3d66_2b7b),
                Self::PhoneNumber => writer.u32(0xd19a_e46d),
                Self::PhoneP2P => writer.u32(0x3949_1cc8),
                Self::ProfilePhoto => writer.u32(0x9615_1fed),
                Self::SavedMusic => writer.u32(0xff7a_571b),
                Self::StarGiftsAutoSave => writer.u32(0x2ca4_fdf8),
                Self::StatusTimestamp => writer.u32(0xbc2e_ab30),
                Self::VoiceMessages => writer.u32(0x0697_f414),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PrivacyKey);

    /// `SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SendMessageAction {
        /// `inputSendMessageRichMessageDraftAction#a937c7be flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long rich_message:InputRichMessage = SendMessageAction`
        InputSendMessageRichMessageDraftAction(Box<types::InputSendMessageRichMessageDraftAction>),
        /// `sendMessageCancelAction#fd5ec8f5 = SendMessageAction`
        SendMessageCancelAction,
        /// `sendMessageChooseContactAction#628cbc6f = SendMessageAction`
        SendMessageChooseContactAction,
        /// `sendMessageChooseStickerAction#b05ac6b1 = SendMessageAction`
        SendMessageChooseStickerAction,
        /// `sendMessageEmojiInteraction#25972bcb emoticon:string msg_id:int interaction:DataJSON = SendMessageAction`
        SendMessageEmojiInteraction(Box<types::SendMessageEmojiInteraction>),
        /// `sendMessageEmojiInteractionSeen#b665902e emoticon:string = SendMessageAction`
        SendMessageEmojiInteractionSeen(types::SendMessageEmojiInteractionSeen),
        /// `sendMessageGamePlayAction#dd6a8f48 = SendMessageAction`
        SendMessageGamePlayAction,
        /// `sendMessageGeoLocationAction#176f8ba1 = SendMessageAction`
        SendMessageGeoLocationAction,
        /// `sendMessageHistoryImportAction#dbda9246 progress:int = SendMessageAction`
        SendMessageHistoryImportAction(types::SendMessageHistoryImportAction),
        /// `sendMessageRecordAudioAction#d52f73f7 = SendMessageAction`
        SendMessageRecordAudioAction,
        /// `sendMessageRecordRoundAction#88f27fbc = SendMessageAction`
        SendMessageRecordRoundAction,
        /// `sendMessageRecordVideoAction#a187d66f = SendMessageAction`
        SendMessageRecordVideoAction,
        /// `sendMessageRichMessageDraftAction#52564893 flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long rich_message:RichMessage = SendMessageAction`
        SendMessageRichMessageDraftAction(Box<types::SendMessageRichMessageDraftAction>),
        /// `sendMessageStopDraftAction#fbf902b0 random_id:long = SendMessageAction`
        SendMessageStopDraftAction(types::SendMessageStopDraftAction),
        /// `sendMessageTextDraftAction#3630b85a flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long text:TextWithEntities = SendMessageAction`
        SendMessageTextDraftAction(Box<types::SendMessageTextDraftAction>),
        /// `sendMessageTypingAction#16bf744e = SendMessageAction`
        SendMessageTypingAction,
        /// `sendMessageUploadAudioAction#f351d7ab progress:int = SendMessageAction`
        SendMessageUploadAudioAction(types::SendMessageUploadAudioAction),
        /// `sendMessageUploadDocumentAction#aa0cd9e4 progress:int = SendMessageAction`
        SendMessageUploadDocumentAction(types::SendMessageUploadDocumentAction),
        /// `sendMessageUploadPhotoAction#d1d34a26 progress:int = SendMessageAction`
        SendMessageUploadPhotoAction(types::SendMessageUploadPhotoAction),
        /// `sendMessageUploadRoundAction#243e1c66 progress:int = SendMessageAction`
        SendMessageUploadRoundAction(types::SendMessageUploadRoundAction),
        /// `sendMessageUploadVideoAction#e9763aec progress:int = SendMessageAction`
        SendMessageUploadVideoAction(types::SendMessageUploadVideoAction),
        /// `speakingInGroupCallAction#d92c2285 = SendMessageAction`
        SpeakingInGroupCallAction,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SendMessageAction {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa937_c7be => Self::InputSendMessageRichMessageDraftAction(input.boxed()?),
                0xfd5e_c8f5 => Self::SendMessageCancelAction,
                0x628c_bc6f => Self::SendMessageChooseContactAction,
                0xb05a_c6b1 => Self::SendMessageChooseStickerAction,
                0x2597_2bcb => Self::SendMessageEmojiInteraction(input.boxed()?),
                0xb665_902e => Self::SendMessageEmojiInteractionSeen(input.fields()?),
                0xdd6a_8f48 => Self::SendMessageGamePlayAction,
                0x176f_8ba1 => Self::SendMessageGeoLocationAction,
                0xdbda_9246 => Self::SendMessageHistoryImportAction(input.fields()?),
                0xd52f_73f7 => Self::SendMessageRecordAudioAction,
                0x88f2_7fbc => Self::SendMessageRecordRoundAction,
                0xa187_d66f => Self::SendMessageRecordVideoAction,
                0x5256_4893 => Self::SendMessageRichMessageDraftAction(input.boxed()?),
                0xfbf9_02b0 => Self::SendMessageStopDraftAction(input.fields()?),
                0x3630_b85a => Self::SendMessageTextDraftAction(input.boxed()?),
                0x16bf_744e => Self::SendMessageTypingAction,
                0xf351_d7ab => Self::SendMessageUploadAudioAction(input.fields()?),
                0xaa0c_d9e4 => Self::SendMessageUploadDocumentAction(input.fields()?),
                0xd1d3_4a26 => Self::SendMessageUploadPhotoAction(input.fields()?),
                0x243e_1c66 => Self::SendMessageUploadRoundAction(input.fields()?),
                0xe976_3aec => Self::SendMessageUploadVideoAction(input.fields()?),
                0xd92c_2285 => Self::SpeakingInGroupCallAction,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SendMessageAction {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputSendMessageRichMessageDraftAction(value) => put_boxed(0xa937_c7be, &**value, writer),
                Self::SendMessageCancelAction => writer.u32(0xfd5e_c8f5),
                Self::SendMessageChooseContactAction => writer.u32(0x628c_bc6f),
                Self::SendMessageChooseStickerAction => writer.u32(0xb05a_c6b1),
                Self::SendMessageEmojiInteraction(value) => put_boxed(0x2597_2bcb, &**value, writer),
                Self::SendMessageEmojiInteractionSeen(value) => put_boxed(0xb665_902e, value, writer),
                Self::SendMessageGamePlayAction => writer.u32(0xdd6a_8f48),
                Self::SendMessageGeoLocationAction => writer.u32(0x176f_8ba1),
                Self::SendMessageHistoryImportAction(value) => put_boxed(0xdbda_9246, value, writer),
                Self::SendMessageRecordAudioAction => writer.u32(0xd52f_73f7),
                Self::SendMessageRecordRoundAction => writer.u32(0x88f2_7fbc),
                Self::SendMessageRecordVideoAction => writer.u32(0xa187_d66f),
                Self::SendMessageRichMessageDraftAction(value) => put_boxed(0x5256_4893, &**value, writer),
                Self::SendMessageStopDraftAction(value) => put_boxed(0xfbf9_02b0, value, writer),
                Self::SendMessageTextDraftAction(value) => put_boxed(0x3630_b85a, &**value, writer),
                Self::SendMessageTypingAction => writer.u32(0x16bf_744e),
                Self::SendMessageUploadAudioAction(value) => put_boxed(0xf351_d7ab, value, writer),
                Self::SendMessageUploadDocumentAction(value) => put_boxed(0xaa0c_d9e4, value, writer),
                Self::SendMessageUploadPhotoAction(value) => put_boxed(0xd1d3_4a26, value, writer),
                Self::SendMessageUploadRoundAction(value) => put_boxed(0x243e_1c66, value, writer),
                Self::SendMessageUploadVideoAction(value) => put_boxed(0xe976_3aec, value, writer),
                Self::SpeakingInGroupCallAction => writer.u32(0xd92c_2285),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SendMessageAction);

    /// `StarGiftAuctionRound`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGiftAuctionRound {
        /// `starGiftAuctionRound#3aae0528 num:int duration:int = StarGiftAuctionRound`
        StarGiftAuctionRound(types::StarGiftAuctionRound),
        /// `starGiftAuctionRoundExtendable#aa021e5 num:int duration:int extend_top:int extend_window:int = StarGiftAuctionRound`
        Extendable(types::StarGiftAuctionRoundExtendable),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGiftAuctionRound {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3aae_0528 => Self::StarGiftAuctionRound(input.fields()?),
                0x0aa0_21e5 => Self::Extendable(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGiftAuctionRound {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarGiftAuctionRound(value) => put_boxed(0x3aae_0528, value, writer),
                Self::Extendable(value) => put_boxed(0x0aa0_21e5, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGiftAuctionRound);

    /// `StarGiftAuctionState`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGiftAuctionState {
        /// `starGiftAuctionState#771a4e66 version:int start_date:int end_date:int min_bid_amount:long bid_levels:Vector<AuctionBidLevel> top_bidders:Vector<long> next_round_at:int last_gift_num:int gifts_left:int current_round:int total_rounds:int rounds:Vector<StarGiftAuctionRound> = StarGiftAuctionState`
        StarGiftAuctionState(Box<types::StarGiftAuctionState>),
        /// `starGiftAuctionStateFinished#972dabbf flags:# start_date:int end_date:int average_price:long listed_count:flags.0?int fragment_listed_count:flags.1?int fragment_listed_url:flags.1?string = StarGiftAuctionState`
        Finished(Box<types::StarGiftAuctionStateFinished>),
        /// `starGiftAuctionStateNotModified#fe333952 = StarGiftAuctionState`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGiftAuctionState {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x771a_4e66 => Self::StarGiftAuctionState(input.boxed()?),
                0x972d_abbf => Self::Finished(input.boxed()?),
                0xfe33_3952 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGiftAuctionState {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarGiftAuctionState(value) => put_boxed(0x771a_4e66, &**value, writer),
                Self::Finished(value) => put_boxed(0x972d_abbf, &**value, writer),
                Self::NotModified => writer.u32(0xfe33_3952),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGiftAuctionState);

    /// `Update`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Update {
        /// `updateAiComposeTones#8c0f91fb = Update`
        AiComposeTones,
        /// `updateAttachMenuBots#17b7a20b = Update`
        AttachMenuBots,
        /// `updateAutoSaveSettings#ec05b097 = Update`
        AutoSaveSettings,
        /// `updateBotBusinessConnect#8ae5c97a connection:BotBusinessConnection qts:int = Update`
        BotBusinessConnect(Box<types::UpdateBotBusinessConnect>),
        /// `updateBotCallbackQuery#b9cfc48d flags:# query_id:long user_id:long peer:Peer msg_id:int chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update`
        BotCallbackQuery(Box<types::UpdateBotCallbackQuery>),
        /// `updateBotChatBoost#904dd49c peer:Peer boost:Boost qts:int = Update`
        BotChatBoost(Box<types::UpdateBotChatBoost>),
        /// `updateBotChatInviteRequester#7cb34d79 flags:# peer:Peer date:int user_id:long about:string invite:ExportedChatInvite qts:int query_id:flags.0?long = Update`
        BotChatInviteRequester(Box<types::UpdateBotChatInviteRequester>),
        /// `updateBotCommands#4d712f2e peer:Peer bot_id:long commands:Vector<BotCommand> = Update`
        BotCommands(Box<types::UpdateBotCommands>),
        /// `updateBotDeleteBusinessMessage#a02a982e connection_id:string peer:Peer messages:Vector<int> qts:int = Update`
        BotDeleteBusinessMessage(Box<types::UpdateBotDeleteBusinessMessage>),
        /// `updateBotEditBusinessMessage#7df587c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update`
        BotEditBusinessMessage(Box<types::UpdateBotEditBusinessMessage>),
        /// `updateBotGuestChatQuery#cdd4093d flags:# query_id:long message:Message reference_messages:flags.0?Vector<Message> qts:int = Update`
        BotGuestChatQuery(Box<types::UpdateBotGuestChatQuery>),
        /// `updateBotInlineQuery#496f379c flags:# query_id:long user_id:long query:string geo:flags.0?GeoPoint peer_type:flags.1?InlineQueryPeerType offset:string = Update`
        BotInlineQuery(Box<types::UpdateBotInlineQuery>),
        /// `updateBotInlineSend#12f12a07 flags:# user_id:long query:string geo:flags.0?GeoPoint id:string msg_id:flags.1?InputBotInlineMessageID = Update`
        BotInlineSend(Box<types::UpdateBotInlineSend>),
        /// `updateBotMenuButton#14b85813 bot_id:long button:BotMenuButton = Update`
        BotMenuButton(types::UpdateBotMenuButton),
        /// `updateBotMessageReaction#ac21d3ce peer:Peer msg_id:int date:int actor:Peer old_reactions:Vector<Reaction> new_reactions:Vector<Reaction> qts:int = Update`
        BotMessageReaction(Box<types::UpdateBotMessageReaction>),
        /// `updateBotMessageReactions#9cb7759 peer:Peer msg_id:int date:int reactions:Vector<ReactionCount> qts:int = Update`
        BotMessageReactions(Box<types::UpdateBotMessageReactions>),
        /// `updateBotNewBusinessMessage#9ddb347c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update`
        BotNewBusinessMessage(Box<types::UpdateBotNewBusinessMessage>),
        /// `updateBotPrecheckoutQuery#8caa9a96 flags:# query_id:long user_id:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string currency:string total_amount:long = Update`
        BotPrecheckoutQuery(Box<types::UpdateBotPrecheckoutQuery>),
        /// `updateBotPurchasedPaidMedia#283bd312 user_id:long payload:string qts:int = Update`
        BotPurchasedPaidMedia(Box<types::UpdateBotPurchasedPaidMedia>),
        /// `updateBotShippingQuery#b5aefd7d query_id:long user_id:long payload:bytes shipping_address:PostAddress = Update`
        BotShippingQuery(Box<types::UpdateBotShippingQuery>),
        /// `updateBotStarsSubscription#6c0d8e23 flags:# canceled:flags.0?true payment_failed:flags.1?true restored:flags.2?true user_id:long payload:bytes qts:int = Update`
        BotStarsSubscription(Box<types::UpdateBotStarsSubscription>),
        /// `updateBotStopped#c4870a49 user_id:long date:int stopped:Bool qts:int = Update`
        BotStopped(types::UpdateBotStopped),
        /// `updateBotWebhookJSON#8317c0c3 data:DataJSON = Update`
        BotWebhookJSON(types::UpdateBotWebhookJSON),
        /// `updateBotWebhookJSONQuery#9b9240a6 query_id:long data:DataJSON timeout:int = Update`
        BotWebhookJSONQuery(Box<types::UpdateBotWebhookJSONQuery>),
        /// `updateBusinessBotCallbackQuery#1ea2fda7 flags:# query_id:long user_id:long connection_id:string message:Message reply_to_message:flags.2?Message chat_instance:long data:flags.0?bytes = Update`
        BusinessBotCallbackQuery(Box<types::UpdateBusinessBotCallbackQuery>),
        /// `updateChannel#635b4c09 channel_id:long = Update`
        Channel(types::UpdateChannel),
        /// `updateChannelAvailableMessages#b23fc698 channel_id:long available_min_id:int = Update`
        ChannelAvailableMessages(types::UpdateChannelAvailableMessages),
        /// `updateChannelMessageForwards#d29a27f4 channel_id:long id:int forwards:int = Update`
        ChannelMessageForwards(types::UpdateChannelMessageForwards),
        /// `updateChannelMessageViews#f226ac08 channel_id:long id:int views:int = Update`
        ChannelMessageViews(types::UpdateChannelMessageViews),
        /// `updateChannelParticipant#985d3abb flags:# via_chatlist:flags.3?true channel_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChannelParticipant new_participant:flags.1?ChannelParticipant invite:flags.2?ExportedChatInvite qts:int = Update`
        ChannelParticipant(Box<types::UpdateChannelParticipant>),
        /// `updateChannelReadMessagesContents#25f324f7 flags:# channel_id:long top_msg_id:flags.0?int saved_peer_id:flags.1?Peer messages:Vector<int> = Update`
        ChannelReadMessagesContents(Box<types::UpdateChannelReadMessagesContents>),
        /// `updateChannelTooLong#108d941f flags:# channel_id:long pts:flags.0?int = Update`
        ChannelTooLong(types::UpdateChannelTooLong),
        /// `updateChannelUserTyping#8c88c923 flags:# channel_id:long top_msg_id:flags.0?int from_id:Peer action:SendMessageAction = Update`
        ChannelUserTyping(Box<types::UpdateChannelUserTyping>),
        /// `updateChannelViewForumAsMessages#7b68920 channel_id:long enabled:Bool = Update`
        ChannelViewForumAsMessages(types::UpdateChannelViewForumAsMessages),
        /// `updateChannelWebPage#2f2ba99f channel_id:long webpage:WebPage pts:int pts_count:int = Update`
        ChannelWebPage(Box<types::UpdateChannelWebPage>),
        /// `updateChat#f89a6a4e chat_id:long = Update`
        Chat(types::UpdateChat),
        /// `updateChatDefaultBannedRights#54c01850 peer:Peer default_banned_rights:ChatBannedRights version:int = Update`
        ChatDefaultBannedRights(Box<types::UpdateChatDefaultBannedRights>),
        /// `updateChatParticipant#d087663a flags:# chat_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChatParticipant new_participant:flags.1?ChatParticipant invite:flags.2?ExportedChatInvite qts:int = Update`
        ChatParticipant(Box<types::UpdateChatParticipant>),
        /// `updateChatParticipantAdd#3dda5451 chat_id:long user_id:long inviter_id:long date:int version:int = Update`
        ChatParticipantAdd(Box<types::UpdateChatParticipantAdd>),
        /// `updateChatParticipantAdmin#d7ca61a2 chat_id:long user_id:long is_admin:Bool version:int = Update`
        ChatParticipantAdmin(types::UpdateChatParticipantAdmin),
        /// `updateChatParticipantDelete#e32f3d77 chat_id:long user_id:long version:int = Update`
        ChatParticipantDelete(types::UpdateChatParticipantDelete),
        /// `updateChatParticipantRank#bd8367b9 chat_id:long user_id:long rank:string version:int = Update`
        ChatParticipantRank(Box<types::UpdateChatParticipantRank>),
        /// `updateChatParticipants#7761198 participants:ChatParticipants = Update`
        ChatParticipants(Box<types::UpdateChatParticipants>),
        /// `updateChatUserTyping#83487af0 chat_id:long from_id:Peer action:SendMessageAction = Update`
        ChatUserTyping(Box<types::UpdateChatUserTyping>),
        /// `updateConfig#a229dd06 = Update`
        Config,
        /// `updateContactsReset#7084a7be = Update`
        ContactsReset,
        /// `updateDcOptions#8e5e9873 dc_options:Vector<DcOption> = Update`
        DcOptions(types::UpdateDcOptions),
        /// `updateDeleteChannelMessages#c32d5b12 channel_id:long messages:Vector<int> pts:int pts_count:int = Update`
        DeleteChannelMessages(Box<types::UpdateDeleteChannelMessages>),
        /// `updateDeleteEphemeralMessages#56dbfcf8 peer:Peer ids:Vector<int> = Update`
        DeleteEphemeralMessages(Box<types::UpdateDeleteEphemeralMessages>),
        /// `updateDeleteGroupCallMessages#3e85e92c call:InputGroupCall messages:Vector<int> = Update`
        DeleteGroupCallMessages(Box<types::UpdateDeleteGroupCallMessages>),
        /// `updateDeleteMessages#a20db0e5 messages:Vector<int> pts:int pts_count:int = Update`
        DeleteMessages(Box<types::UpdateDeleteMessages>),
        /// `updateDeleteQuickReply#53e6f1ec shortcut_id:int = Update`
        DeleteQuickReply(types::UpdateDeleteQuickReply),
        /// `updateDeleteQuickReplyMessages#566fe7cd shortcut_id:int messages:Vector<int> = Update`
        DeleteQuickReplyMessages(Box<types::UpdateDeleteQuickReplyMessages>),
        /// `updateDeleteScheduledMessages#f2a71983 flags:# peer:Peer messages:Vector<int> sent_messages:flags.0?Vector<int> = Update`
        DeleteScheduledMessages(Box<types::UpdateDeleteScheduledMessages>),
        /// `updateDialogFilter#26ffde7d flags:# id:int filter:flags.0?DialogFilter = Update`
        DialogFilter(types::UpdateDialogFilter),
        /// `updateDialogFilterOrder#a5d72105 order:Vector<int> = Update`
        DialogFilterOrder(types::UpdateDialogFilterOrder),
        /// `updateDialogFilters#3504914f = Update`
        DialogFilters,
        /// `updateDialogPinned#6e6fe51c flags:# pinned:flags.0?true folder_id:flags.1?int peer:DialogPeer = Update`
        DialogPinned(Box<types::UpdateDialogPinned>),
        /// `updateDialogUnreadMark#b658f23e flags:# unread:flags.0?true peer:DialogPeer saved_peer_id:flags.1?Peer = Update`
        DialogUnreadMark(Box<types::UpdateDialogUnreadMark>),
        /// `updateDraftMessage#edfc111e flags:# peer:Peer top_msg_id:flags.0?int saved_peer_id:flags.1?Peer draft:DraftMessage = Update`
        DraftMessage(Box<types::UpdateDraftMessage>),
        /// `updateEditChannelMessage#1b3f4df7 message:Message pts:int pts_count:int = Update`
        EditChannelMessage(Box<types::UpdateEditChannelMessage>),
        /// `updateEditEphemeralMessage#4bbb8f01 message:EphemeralMessage = Update`
        EditEphemeralMessage(Box<types::UpdateEditEphemeralMessage>),
        /// `updateEditMessage#e40370a3 message:Message pts:int pts_count:int = Update`
        EditMessage(Box<types::UpdateEditMessage>),
        /// `updateEmojiGameInfo#fb9c547a info:messages.EmojiGameInfo = Update`
        EmojiGameInfo(types::UpdateEmojiGameInfo),
        /// `updateEncryptedChatTyping#1710f156 chat_id:int = Update`
        EncryptedChatTyping(types::UpdateEncryptedChatTyping),
        /// `updateEncryptedMessagesRead#38fe25b7 chat_id:int max_date:int date:int = Update`
        EncryptedMessagesRead(types::UpdateEncryptedMessagesRead),
        /// `updateEncryption#b4a2e88d chat:EncryptedChat date:int = Update`
        Encryption(types::UpdateEncryption),
        /// `updateEphemeralBotCallbackQuery#7c1079d6 flags:# query_id:long user_id:long peer:flags.0?Peer msg_id:int data:bytes chat_instance:flags.1?long message:EphemeralMessage = Update`
        EphemeralBotCallbackQuery(Box<types::UpdateEphemeralBotCallbackQuery>),
        /// `updateFavedStickers#e511996d = Update`
        FavedStickers,
        /// `updateFolderPeers#19360dc0 folder_peers:Vector<FolderPeer> pts:int pts_count:int = Update`
        FolderPeers(Box<types::UpdateFolderPeers>),
        /// `updateGeoLiveViewed#871fb939 peer:Peer msg_id:int = Update`
        GeoLiveViewed(types::UpdateGeoLiveViewed),
        /// `updateGroupCall#9d2216e0 flags:# live_story:flags.2?true peer:flags.1?Peer call:GroupCall = Update`
        GroupCall(Box<types::UpdateGroupCall>),
        /// `updateGroupCallChainBlocks#a477288f call:InputGroupCall sub_chain_id:int blocks:Vector<bytes> next_offset:int = Update`
        GroupCallChainBlocks(Box<types::UpdateGroupCallChainBlocks>),
        /// `updateGroupCallConnection#b783982 flags:# presentation:flags.0?true params:DataJSON = Update`
        GroupCallConnection(Box<types::UpdateGroupCallConnection>),
        /// `updateGroupCallEncryptedMessage#c957a766 call:InputGroupCall from_id:Peer encrypted_message:bytes = Update`
        GroupCallEncryptedMessage(Box<types::UpdateGroupCallEncryptedMessage>),
        /// `updateGroupCallMessage#d8326f0d call:InputGroupCall message:GroupCallMessage = Update`
        GroupCallMessage(Box<types::UpdateGroupCallMessage>),
        /// `updateGroupCallParticipants#f2ebdb4e call:InputGroupCall participants:Vector<GroupCallParticipant> version:int = Update`
        GroupCallParticipants(Box<types::UpdateGroupCallParticipants>),
        /// `updateInlineBotCallbackQuery#691e9052 flags:# query_id:long user_id:long msg_id:InputBotInlineMessageID chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update`
        InlineBotCallbackQuery(Box<types::UpdateInlineBotCallbackQuery>),
        /// `updateJoinChatWebViewDecision#bdac7e70 peer:Peer query_id:long result:JoinChatBotResult = Update`
        JoinChatWebViewDecision(Box<types::UpdateJoinChatWebViewDecision>),
        /// `updateLangPack#56022f4d difference:LangPackDifference = Update`
        LangPack(Box<types::UpdateLangPack>),
        /// `updateLangPackTooLong#46560264 lang_code:string = Update`
        LangPackTooLong(types::UpdateLangPackTooLong),
        /// `updateLoginToken#564fe691 = Update`
        LoginToken,
        /// `updateManagedBot#4880ed9a user_id:long bot_id:long qts:int = Update`
        ManagedBot(types::UpdateManagedBot),
        /// `updateMessageExtendedMedia#d5a41724 peer:Peer msg_id:int extended_media:Vector<MessageExtendedMedia> = Update`
        MessageExtendedMedia(Box<types::UpdateMessageExtendedMedia>),
        /// `updateMessageID#4e90bfd6 id:int random_id:long = Update`
        MessageID(types::UpdateMessageID),
        /// `updateMessagePoll#d64c522b flags:# peer:flags.1?Peer msg_id:flags.1?int top_msg_id:flags.2?int poll_id:long poll:flags.0?Poll results:PollResults = Update`
        MessagePoll(Box<types::UpdateMessagePoll>),
        /// `updateMessagePollVote#7699f014 poll_id:long peer:Peer options:Vector<bytes> positions:Vector<int> qts:int = Update`
        MessagePollVote(Box<types::UpdateMessagePollVote>),
        /// `updateMessageReactions#1e297bfa flags:# peer:Peer msg_id:int top_msg_id:flags.0?int saved_peer_id:flags.1?Peer reactions:MessageReactions = Update`
        MessageReactions(Box<types::UpdateMessageReactions>),
        /// `updateMonoForumNoPaidException#9f812b08 flags:# exception:flags.0?true channel_id:long saved_peer_id:Peer = Update`
        MonoForumNoPaidException(Box<types::UpdateMonoForumNoPaidException>),
        /// `updateMoveStickerSetToTop#86fccf85 flags:# masks:flags.0?true emojis:flags.1?true stickerset:long = Update`
        MoveStickerSetToTop(types::UpdateMoveStickerSetToTop),
        /// `updateNewAuthorization#8951abef flags:# unconfirmed:flags.0?true hash:long date:flags.0?int device:flags.0?string location:flags.0?string = Update`
        NewAuthorization(Box<types::UpdateNewAuthorization>),
        /// `updateNewBotConnection#b22083a6 flags:# confirmed:flags.0?true bot_id:long date:flags.1?int device:flags.1?string location:flags.1?string = Update`
        NewBotConnection(Box<types::UpdateNewBotConnection>),
        /// `updateNewChannelMessage#62ba04d9 message:Message pts:int pts_count:int = Update`
        NewChannelMessage(Box<types::UpdateNewChannelMessage>),
        /// `updateNewEncryptedMessage#12bcbd9a message:EncryptedMessage qts:int = Update`
        NewEncryptedMessage(types::UpdateNewEncryptedMessage),
        /// `updateNewEphemeralMessage#20bcbba1 message:EphemeralMessage = Update`
        NewEphemeralMessage(Box<types::UpdateNewEphemeralMessage>),
        /// `updateNewMessage#1f2b0afd message:Message pts:int pts_count:int = Update`
        NewMessage(Box<types::UpdateNewMessage>),
        /// `updateNewQuickReply#f53da717 quick_reply:QuickReply = Update`
        NewQuickReply(Box<types::UpdateNewQuickReply>),
        /// `updateNewScheduledMessage#39a51dfb message:Message = Update`
        NewScheduledMessage(Box<types::UpdateNewScheduledMessage>),
        /// `updateNewStickerSet#688a30aa stickerset:messages.StickerSet = Update`
        NewStickerSet(types::UpdateNewStickerSet),
        /// `updateNewStoryReaction#1824e40b story_id:int peer:Peer reaction:Reaction = Update`
        NewStoryReaction(Box<types::UpdateNewStoryReaction>),
        /// `updateNotifySettings#bec268ef peer:NotifyPeer notify_settings:PeerNotifySettings = Update`
        NotifySettings(Box<types::UpdateNotifySettings>),
        /// `updatePaidReactionPrivacy#8b725fce private:PaidReactionPrivacy = Update`
        PaidReactionPrivacy(Box<types::UpdatePaidReactionPrivacy>),
        /// `updatePeerBlocked#ebe07752 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer = Update`
        PeerBlocked(types::UpdatePeerBlocked),
        /// `updatePeerHistoryTTL#bb9bb9a5 flags:# peer:Peer ttl_period:flags.0?int = Update`
        PeerHistoryTTL(types::UpdatePeerHistoryTTL),
        /// `updatePeerLocated#b4afcfb0 peers:Vector<PeerLocated> = Update`
        PeerLocated(types::UpdatePeerLocated),
        /// `updatePeerSettings#6a7e7366 peer:Peer settings:PeerSettings = Update`
        PeerSettings(Box<types::UpdatePeerSettings>),
        /// `updatePeerWallpaper#ae3f101d flags:# wallpaper_overridden:flags.1?true peer:Peer wallpaper:flags.0?WallPaper = Update`
        PeerWallpaper(Box<types::UpdatePeerWallpaper>),
        /// `updatePendingJoinRequests#7063c3db peer:Peer requests_pending:int recent_requesters:Vector<long> = Update`
        PendingJoinRequests(Box<types::UpdatePendingJoinRequests>),
        /// `updatePhoneCall#ab0f6b1e phone_call:PhoneCall = Update`
        PhoneCall(types::UpdatePhoneCall),
        /// `updatePhoneCallSignalingData#2661bf09 phone_call_id:long data:bytes = Update`
        PhoneCallSignalingData(Box<types::UpdatePhoneCallSignalingData>),
        /// `updatePinnedChannelMessages#5bb98608 flags:# pinned:flags.0?true channel_id:long messages:Vector<int> pts:int pts_count:int = Update`
        PinnedChannelMessages(Box<types::UpdatePinnedChannelMessages>),
        /// `updatePinnedDialogs#fa0f3ca2 flags:# folder_id:flags.1?int order:flags.0?Vector<DialogPeer> = Update`
        PinnedDialogs(Box<types::UpdatePinnedDialogs>),
        /// `updatePinnedForumTopic#683b2c52 flags:# pinned:flags.0?true peer:Peer topic_id:int = Update`
        PinnedForumTopic(types::UpdatePinnedForumTopic),
        /// `updatePinnedForumTopics#def143d0 flags:# peer:Peer order:flags.0?Vector<int> = Update`
        PinnedForumTopics(Box<types::UpdatePinnedForumTopics>),
        /// `updatePinnedMessages#ed85eab5 flags:# pinned:flags.0?true peer:Peer messages:Vector<int> pts:int pts_count:int = Update`
        PinnedMessages(Box<types::UpdatePinnedMessages>),
        /// `updatePinnedSavedDialogs#686c85a6 flags:# order:flags.0?Vector<DialogPeer> = Update`
        PinnedSavedDialogs(types::UpdatePinnedSavedDialogs),
        /// `updatePrivacy#ee3b272a key:PrivacyKey rules:Vector<PrivacyRule> = Update`
        Privacy(Box<types::UpdatePrivacy>),
        /// `updatePtsChanged#3354678f = Update`
        PtsChanged,
        /// `updateQuickReplies#f9470ab2 quick_replies:Vector<QuickReply> = Update`
        QuickReplies(types::UpdateQuickReplies),
        /// `updateQuickReplyMessage#3e050d0f message:Message = Update`
        QuickReplyMessage(Box<types::UpdateQuickReplyMessage>),
        /// `updateReadChannelDiscussionInbox#d6b19546 flags:# channel_id:long top_msg_id:int read_max_id:int broadcast_id:flags.0?long broadcast_post:flags.0?int = Update`
        ReadChannelDiscussionInbox(Box<types::UpdateReadChannelDiscussionInbox>),
        /// `updateReadChannelDiscussionOutbox#695c9e7c channel_id:long top_msg_id:int read_max_id:int = Update`
        ReadChannelDiscussionOutbox(types::UpdateReadChannelDiscussionOutbox),
        /// `updateReadChannelInbox#922e6e10 flags:# folder_id:flags.0?int channel_id:long max_id:int still_unread_count:int pts:int = Update`
        ReadChannelInbox(Box<types::UpdateReadChannelInbox>),
        /// `updateReadChannelOutbox#b75f99a9 channel_id:long max_id:int = Update`
        ReadChannelOutbox(types::UpdateReadChannelOutbox),
        /// `updateReadFeaturedEmojiStickers#fb4c496c = Update`
        ReadFeaturedEmojiStickers,
        /// `updateReadFeaturedStickers#571d2742 = Update`
        ReadFeaturedStickers,
        /// `updateReadHistoryInbox#9e84bc99 flags:# folder_id:flags.0?int peer:Peer top_msg_id:flags.1?int max_id:int still_unread_count:int pts:int pts_count:int = Update`
        ReadHistoryInbox(Box<types::UpdateReadHistoryInbox>),
        /// `updateReadHistoryOutbox#2f2f21bf peer:Peer max_id:int pts:int pts_count:int = Update`
        ReadHistoryOutbox(Box<types::UpdateReadHistoryOutbox>),
        /// `updateReadMessagesContents#f8227181 flags:# messages:Vector<int> pts:int pts_count:int date:flags.0?int = Update`
        ReadMessagesContents(Box<types::UpdateReadMessagesContents>),
        /// `updateReadMonoForumInbox#77b0e372 channel_id:long saved_peer_id:Peer read_max_id:int = Update`
        ReadMonoForumInbox(Box<types::UpdateReadMonoForumInbox>),
        /// `updateReadMonoForumOutbox#a4a79376 channel_id:long saved_peer_id:Peer read_max_id:int = Update`
        ReadMonoForumOutbox(Box<types::UpdateReadMonoForumOutbox>),
        /// `updateReadStories#f74e932b peer:Peer max_id:int = Update`
        ReadStories(types::UpdateReadStories),
        /// `updateRecentEmojiStatuses#30f443db = Update`
        RecentEmojiStatuses,
        /// `updateRecentReactions#6f7863f4 = Update`
        RecentReactions,
        /// `updateRecentStickers#9a422c20 = Update`
        RecentStickers,
        /// `updateSavedDialogPinned#aeaf9e74 flags:# pinned:flags.0?true peer:DialogPeer = Update`
        SavedDialogPinned(Box<types::UpdateSavedDialogPinned>),
        /// `updateSavedGifs#9375341e = Update`
        SavedGifs,
        /// `updateSavedReactionTags#39c67432 = Update`
        SavedReactionTags,
        /// `updateSavedRingtones#74d8be99 = Update`
        SavedRingtones,
        /// `updateSentPhoneCode#504aa18f sent_code:auth.SentCode = Update`
        SentPhoneCode(types::UpdateSentPhoneCode),
        /// `updateSentStoryReaction#7d627683 peer:Peer story_id:int reaction:Reaction = Update`
        SentStoryReaction(Box<types::UpdateSentStoryReaction>),
        /// `updateSentWalletTransaction#b1434d4a flags:# gasless:flags.0?true msg_hash:string transaction:flags.1?WalletTransaction = Update`
        SentWalletTransaction(Box<types::UpdateSentWalletTransaction>),
        /// `updateServiceNotification#ebe46819 flags:# popup:flags.0?true invert_media:flags.2?true inbox_date:flags.1?int type:string message:string media:MessageMedia entities:Vector<MessageEntity> = Update`
        ServiceNotification(Box<types::UpdateServiceNotification>),
        /// `updateSmsJob#f16269d4 job_id:string = Update`
        SmsJob(types::UpdateSmsJob),
        /// `updateStarGiftAuctionState#48e246c2 gift_id:long state:StarGiftAuctionState = Update`
        StarGiftAuctionState(types::UpdateStarGiftAuctionState),
        /// `updateStarGiftAuctionUserState#dc58f31e gift_id:long user_state:StarGiftAuctionUserState = Update`
        StarGiftAuctionUserState(Box<types::UpdateStarGiftAuctionUserState>),
        /// `updateStarGiftCraftFail#ac072444 = Update`
        StarGiftCraftFail,
        /// `updateStarsBalance#4e80a379 balance:StarsAmount = Update`
        StarsBalance(types::UpdateStarsBalance),
        /// `updateStarsRevenueStatus#a584b019 peer:Peer status:StarsRevenueStatus = Update`
        StarsRevenueStatus(Box<types::UpdateStarsRevenueStatus>),
        /// `updateStickerSets#31c24808 flags:# masks:flags.0?true emojis:flags.1?true = Update`
        StickerSets(types::UpdateStickerSets),
        /// `updateStickerSetsOrder#bb2d201 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Update`
        StickerSetsOrder(Box<types::UpdateStickerSetsOrder>),
        /// `updateStoriesStealthMode#2c084dc1 stealth_mode:StoriesStealthMode = Update`
        StoriesStealthMode(types::UpdateStoriesStealthMode),
        /// `updateStory#75b3b798 peer:Peer story:StoryItem = Update`
        Story(Box<types::UpdateStory>),
        /// `updateStoryID#1bf335b9 id:int random_id:long = Update`
        StoryID(types::UpdateStoryID),
        /// `updateTheme#8216fba3 theme:Theme = Update`
        Theme(Box<types::UpdateTheme>),
        /// `updateTranscribedAudio#84cd5a flags:# pending:flags.0?true peer:Peer msg_id:int transcription_id:long text:string = Update`
        TranscribedAudio(Box<types::UpdateTranscribedAudio>),
        /// `updateUser#20529438 user_id:long = Update`
        User(types::UpdateUser),
        /// `updateUserEmojiStatus#28373599 user_id:long emoji_status:EmojiStatus = Update`
        UserEmojiStatus(Box<types::UpdateUserEmojiStatus>),
        /// `updateUserName#a7848924 user_id:long first_name:string last_name:string usernames:Vector<Username> = Update`
        UserName(Box<types::UpdateUserName>),
        /// `updateUserPhone#5492a13 user_id:long phone:string = Update`
        UserPhone(Box<types::UpdateUserPhone>),
        /// `updateUserStatus#e5bdf8de user_id:long status:UserStatus = Update`
        UserStatus(types::UpdateUserStatus),
        /// `updateUserTyping#2a17bf5c flags:# user_id:long top_msg_id:flags.0?int action:SendMessageAction = Update`
        UserTyping(Box<types::UpdateUserTyping>),
        /// `updateWalletGaslessInfo#a8ae1cac flags:# available:flags.0?true left:int reset_at:int min_amount:long relayer_address:string = Update`
        WalletGaslessInfo(Box<types::UpdateWalletGaslessInfo>),
        /// `updateWalletState#6ac3f2aa state:WalletState = Update`
        WalletState(types::UpdateWalletState),
        /// `updateWalletTonConnectPendingDisconnect#d1ee8199 session_ids:Vector<long> = Update`
        WalletTonConnectPendingDisconnect(types::UpdateWalletTonConnectPendingDisconnect),
        /// `updateWalletTonConnectSession#50a38e0e session:TonConnectSession = Update`
        WalletTonConnectSession(Box<types::UpdateWalletTonConnectSession>),
        /// `updateWebBrowserException#140502d1 flags:# delete:flags.1?true open_external_browser:flags.0?Bool exception:WebDomainException = Update`
        WebBrowserException(Box<types::UpdateWebBrowserException>),
        /// `updateWebBrowserSettings#c39a2ade flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = Update`
        WebBrowserSettings(types::UpdateWebBrowserSettings),
        /// `updateWebPage#7f891213 webpage:WebPage pts:int pts_count:int = Update`
        WebPage(types::UpdateWebPage),
        /// `updateWebViewResultSent#1592b79d query_id:long = Update`
        WebViewResultSent(types::UpdateWebViewResultSent),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Update {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8c0f_91fb => Self::AiComposeTones,
                0x17b7_a20b => Self::AttachMenuBots,
                0xec05_b097 => Self::AutoSaveSettings,
                0x8ae5_c97a => Self::BotBusinessConnect(input.boxed()?),
                0xb9cf_c48d => Self::BotCallbackQuery(input.boxed()?),
                0x904d_d49c => Self::BotChatBoost(input.boxed()?),
                0x7cb3_4d79 => Self::BotChatInviteRequester(input.boxed()?),
                0x4d71_2f2e => Self::BotCommands(input.boxed()?),
                0xa02a_982e => Self::BotDeleteBusinessMessage(input.boxed()?),
                0x07df_587c => Self::BotEditBusinessMessage(input.boxed()?),
                0xcdd4_093d => Self::BotGuestChatQuery(input.boxed()?),
                0x496f_379c => Self::BotInlineQuery(input.boxed()?),
                0x12f1_2a07 => Self::BotInlineSend(input.boxed()?),
                0x14b8_5813 => Self::BotMenuButton(input.fields()?),
                0xac21_d3ce => Self::BotMessageReaction(input.boxed()?),
                0x09cb_7759 => Self::BotMessageReactions(input.boxed()?),
                0x9ddb_347c => Self::BotNewBusinessMessage(input.boxed()?),
                0x8caa_9a96 => Self::BotPrecheckoutQuery(input.boxed()?),
                0x283b_d312 => Self::BotPurchasedPaidMedia(input.boxed()?),
                0xb5ae_fd7d => Self::BotShippingQuery(input.boxed()?),
                0x6c0d_8e23 => Self::BotStarsSubscription(input.boxed()?),
                0xc487_0a49 => Self::BotStopped(input.fields()?),
                0x8317_c0c3 => Self::BotWebhookJSON(input.fields()?),
                0x9b92_40a6 => Self::BotWebhookJSONQuery(input.boxed()?),
                0x1ea2_fda7 => Self::BusinessBotCallbackQuery(input.boxed()?),
                0x635b_4c09 => Self::Channel(input.fields()?),
                0xb23f_c698 => Self::ChannelAvailableMessages(input.fields()?),
                0xd29a_27f4 => Self::ChannelMessageForwards(input.fields()?),
                0xf226_ac08 => Self::ChannelMessageViews(input.fields()?),
                0x985d_3abb => Self::ChannelParticipant(input.boxed()?),
                0x25f3_24f7 => Self::ChannelReadMessagesContents(input.boxed()?),
                0x108d_941f => Self::ChannelTooLong(input.fields()?),
                0x8c88_c923 => Self::ChannelUserTyping(input.boxed()?),
                0x07b6_8920 => Self::ChannelViewForumAsMessages(input.fields()?),
                0x2f2b_a99f => Self::ChannelWebPage(input.boxed()?),
                0xf89a_6a4e => Self::Chat(input.fields()?),
                0x54c0_1850 => Self::ChatDefaultBannedRights(input.boxed()?),
                0xd087_663a => Self::ChatParticipant(input.boxed()?),
                0x3dda_5451 => Self::ChatParticipantAdd(input.boxed()?),
                0xd7ca_61a2 => Self::ChatParticipantAdmin(input.fields()?),
                0xe32f_3d77 => Self::ChatParticipantDelete(input.fields()?),
                0xbd83_67b9 => Self::ChatParticipantRank(input.boxed()?),
                0x0776_1198 => Self::ChatParticipants(input.boxed()?),
                0x8348_7af0 => Self::ChatUserTyping(input.boxed()?),
                0xa229_dd06 => Self::Config,
                0x7084_a7be => Self::ContactsReset,
                0x8e5e_9873 => Self::DcOptions(input.fields()?),
                0xc32d_5b12 => Self::DeleteChannelMessages(input.boxed()?),
                0x56db_fcf8 => Self::DeleteEphemeralMessages(input.boxed()?),
                0x3e85_e92c => Self::DeleteGroupCallMessages(input.boxed()?),
                0xa20d_b0e5 => Self::DeleteMessages(input.boxed()?),
                0x53e6_f1ec => Self::DeleteQuickReply(input.fields()?),
                0x566f_e7cd => Self::DeleteQuickReplyMessages(input.boxed()?),
                0xf2a7_1983 => Self::DeleteScheduledMessages(input.boxed()?),
                0x26ff_de7d => Self::DialogFilter(input.fields()?),
                0xa5d7_2105 => Self::DialogFilterOrder(input.fields()?),
                0x3504_914f => Self::DialogFilters,
                0x6e6f_e51c => Self::DialogPinned(input.boxed()?),
                0xb658_f23e => Self::DialogUnreadMark(input.boxed()?),
                0xedfc_111e => Self::DraftMessage(input.boxed()?),
                0x1b3f_4df7 => Self::EditChannelMessage(input.boxed()?),
                0x4bbb_8f01 => Self::EditEphemeralMessage(input.boxed()?),
                0xe403_70a3 => Self::EditMessage(input.boxed()?),
                0xfb9c_547a => Self::EmojiGameInfo(input.fields()?),
                0x1710_f156 => Self::EncryptedChatTyping(input.fields()?),
                0x38fe_25b7 => Self::EncryptedMessagesRead(input.fields()?),
                0xb4a2_e88d => Self::Encryption(input.fields()?),
                0x7c10_79d6 => Self::EphemeralBotCallbackQuery(input.boxed()?),
                0xe511_996d => Self::FavedStickers,
                0x1936_0dc0 => Self::FolderPeers(input.boxed()?),
                0x871f_b939 => Self::GeoLiveViewed(input.fields()?),
                0x9d22_16e0 => Self::GroupCall(input.boxed()?),
                0xa477_288f => Self::GroupCallChainBlocks(input.boxed()?),
                0x0b78_3982 => Self::GroupCallConnection(input.boxed()?),
                0xc957_a766 => Self::GroupCallEncryptedMessage(input.boxed()?),
                0xd832_6f0d => Self::GroupCallMessage(input.boxed()?),
                0xf2eb_db4e => Self::GroupCallParticipants(input.boxed()?),
                0x691e_9052 => Self::InlineBotCallbackQuery(input.boxed()?),
                0xbdac_7e70 => Self::JoinChatWebViewDecision(input.boxed()?),
                0x5602_2f4d => Self::LangPack(input.boxed()?),
                0x4656_0264 => Self::LangPackTooLong(input.fields()?),
                0x564f_e691 => Self::LoginToken,
                0x4880_ed9a => Self::ManagedBot(input.fields()?),
                0xd5a4_1724 => Self::MessageExtendedMedia(input.boxed()?),
                0x4e90_bfd6 => Self::MessageID(input.fields()?),
                0xd64c_522b => Self::MessagePoll(input.boxed()?),
                0x7699_f014 => Self::MessagePollVote(input.boxed()?),
                0x1e29_7bfa => Self::MessageReactions(input.boxed()?),
                0x9f81_2b08 => Self::MonoForumNoPaidException(input.boxed()?),
                0x86fc_cf85 => Self::MoveStickerSetToTop(input.fields()?),
                0x8951_abef => Self::NewAuthorization(input.boxed()?),
                0xb220_83a6 => Self::NewBotConnection(input.boxed()?),
                0x62ba_04d9 => Self::NewChannelMessage(input.boxed()?),
                0x12bc_bd9a => Self::NewEncryptedMessage(input.fields()?),
                0x20bc_bba1 => Self::NewEphemeralMessage(input.boxed()?),
                0x1f2b_0afd => Self::NewMessage(input.boxed()?),
                0xf53d_a717 => Self::NewQuickReply(input.boxed()?),
                0x39a5_1dfb => Self::NewScheduledMessage(input.boxed()?),
                0x688a_30aa => Self::NewStickerSet(input.fields()?),
                0x1824_e40b => Self::NewStoryReaction(input.boxed()?),
                0xbec2_68ef => Self::NotifySettings(input.boxed()?),
                0x8b72_5fce => Self::PaidReactionPrivacy(input.boxed()?),
                0xebe0_7752 => Self::PeerBlocked(input.fields()?),
                0xbb9b_b9a5 => Self::PeerHistoryTTL(input.fields()?),
                0xb4af_cfb0 => Self::PeerLocated(input.fields()?),
                0x6a7e_7366 => Self::PeerSettings(input.boxed()?),
                0xae3f_101d => Self::PeerWallpaper(input.boxed()?),
                0x7063_c3db => Self::PendingJoinRequests(input.boxed()?),
                0xab0f_6b1e => Self::PhoneCall(input.fields()?),
                0x2661_bf09 => Self::PhoneCallSignalingData(input.boxed()?),
                0x5bb9_8608 => Self::PinnedChannelMessages(input.boxed()?),
                0xfa0f_3ca2 => Self::PinnedDialogs(input.boxed()?),
                0x683b_2c52 => Self::PinnedForumTopic(input.fields()?),
                0xdef1_43d0 => Self::PinnedForumTopics(input.boxed()?),
                0xed85_eab5 => Self::PinnedMessages(input.boxed()?),
                0x686c_85a6 => Self::PinnedSavedDialogs(input.fields()?),
                0xee3b_272a => Self::Privacy(input.boxed()?),
                0x3354_678f => Self::PtsChanged,
                0xf947_0ab2 => Self::QuickReplies(input.fields()?),
                0x3e05_0d0f => Self::QuickReplyMessage(input.boxed()?),
                0xd6b1_9546 => Self::ReadChannelDiscussionInbox(input.boxed()?),
                0x695c_9e7c => Self::ReadChannelDiscussionOutbox(input.fields()?),
                0x922e_6e10 => Self::ReadChannelInbox(input.boxed()?),
                0xb75f_99a9 => Self::ReadChannelOutbox(input.fields()?),
                0xfb4c_496c => Self::ReadFeaturedEmojiStickers,
                0x571d_2742 => Self::ReadFeaturedStickers,
                0x9e84_bc99 => Self::ReadHistoryInbox(input.boxed()?),
                0x2f2f_21bf => Self::ReadHistoryOutbox(input.boxed()?),
                0xf822_7181 => Self::ReadMessagesContents(input.boxed()?),
                0x77b0_e372 => Self::ReadMonoForumInbox(input.boxed()?),
                0xa4a7_9376 => Self::ReadMonoForumOutbox(input.boxed()?),
                0xf74e_932b => Self::ReadStories(input.fields()?),
                0x30f4_43db => Self::RecentEmojiStatuses,
                0x6f78_63f4 => Self::RecentReactions,
                0x9a42_2c20 => Self::RecentStickers,
                0xaeaf_9e74 => Self::SavedDialogPinned(input.boxed()?),
                0x9375_341e => Self::SavedGifs,
                0x39c6_7432 => Self::SavedReactionTags,
                0x74d8_be99 => Self::SavedRingtones,
                0x504a_a18f => Self::SentPhoneCode(input.fields()?),
                0x7d62_7683 => Self::SentStoryReaction(input.boxed()?),
                0xb143_4d4a => Self::SentWalletTransaction(input.boxed()?),
                0xebe4_6819 => Self::ServiceNotification(input.boxed()?),
                0xf162_69d4 => Self::SmsJob(input.fields()?),
                0x48e2_46c2 => Self::StarGiftAuctionState(input.fields()?),
                0xdc58_f31e => Self::StarGiftAuctionUserState(input.boxed()?),
                0xac07_2444 => Self::StarGiftCraftFail,
                0x4e80_a379 => Self::StarsBalance(input.fields()?),
                0xa584_b019 => Self::StarsRevenueStatus(input.boxed()?),
                0x31c2_4808 => Self::StickerSets(input.fields()?),
                0x0bb2_d201 => Self::StickerSetsOrder(input.boxed()?),
                0x2c08_4dc1 => Self::StoriesStealthMode(input.fields()?),
                0x75b3_b798 => Self::Story(input.boxed()?),
                0x1bf3_35b9 => Self::StoryID(input.fields()?),
                0x8216_fba3 => Self::Theme(input.boxed()?),
                0x0084_cd5a => Self::TranscribedAudio(input.boxed()?),
                0x2052_9438 => Self::User(input.fields()?),
                0x2837_3599 => Self::UserEmojiStatus(input.boxed()?),
                0xa784_8924 => Self::UserName(input.boxed()?),
                0x0549_2a13 => Self::UserPhone(input.boxed()?),
                0xe5bd_f8de => Self::UserStatus(input.fields()?),
                0x2a17_bf5c => Self::UserTyping(input.boxed()?),
                0xa8ae_1cac => Self::WalletGaslessInfo(input.boxed()?),
                0x6ac3_f2aa => Self::WalletState(input.fields()?),
                0xd1ee_8199 => Self::WalletTonConnectPendingDisconnect(input.fields()?),
                0x50a3_8e0e => Self::WalletTonConnectSession(input.boxed()?),
                0x1405_02d1 => Self::WebBrowserException(input.boxed()?),
                0xc39a_2ade => Self::WebBrowserSettings(input.fields()?),
                0x7f89_1213 => Self::WebPage(input.fields()?),
                0x1592_b79d => Self::WebViewResultSent(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Update {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AiComposeTones => writer.u32(0x8c0f_91fb),
                Self::AttachMenuBots => writer.u32(0x17b7_a20b),
                Self::AutoSaveSettings => writer.u32(0xec05_b097),
                Self::BotBusinessConnect(value) => put_boxed(0x8ae5_c97a, &**value, writer),
                Self::BotCallbackQuery(value) => put_boxed(0xb9cf_c48d, &**value, writer),
                Self::BotChatBoost(value) => put_boxed(0x904d_d49c, &**value, writer),
                Self::BotChatInviteRequester(value) => put_boxed(0x7cb3_4d79, &**value, writer),
                Self::BotCommands(value) => put_boxed(0x4d71_2f2e, &**value, writer),
                Self::BotDeleteBusinessMessage(value) => put_boxed(0xa02a_982e, &**value, writer),
                Self::BotEditBusinessMessage(value) => put_boxed(0x07df_587c, &**value, writer),
                Self::BotGuestChatQuery(value) => put_boxed(0xcdd4_093d, &**value, writer),
                Self::BotInlineQuery(value) => put_boxed(0x496f_379c, &**value, writer),
                Self::BotInlineSend(value) => put_boxed(0x12f1_2a07, &**value, writer),
                Self::BotMenuButton(value) => put_boxed(0x14b8_5813, value, writer),
                Self::BotMessageReaction(value) => put_boxed(0xac21_d3ce, &**value, writer),
                Self::BotMessageReactions(value) => put_boxed(0x09cb_7759, &**value, writer),
                Self::BotNewBusinessMessage(value) => put_boxed(0x9ddb_347c, &**value, writer),
                Self::BotPrecheckoutQuery(value) => put_boxed(0x8caa_9a96, &**value, writer),
                Self::BotPurchasedPaidMedia(value) => put_boxed(0x283b_d312, &**value, writer),
                Self::BotShippingQuery(value) => put_boxed(0xb5ae_fd7d, &**value, writer),
                Self::BotStarsSubscription(value) => put_boxed(0x6c0d_8e23, &**value, writer),
                Self::BotStopped(value) => put_boxed(0xc487_0a49, value, writer),
                Self::BotWebhookJSON(value) => put_boxed(0x8317_c0c3, value, writer),
                Self::BotWebhookJSONQuery(value) => put_boxed(0x9b92_40a6, &**value, writer),
                Self::BusinessBotCallbackQuery(value) => put_boxed(0x1ea2_fda7, &**value, writer),
                Self::Channel(value) => put_boxed(0x635b_4c09, value, writer),
                Self::ChannelAvailableMessages(value) => put_boxed(0xb23f_c698, value, writer),
                Self::ChannelMessageForwards(value) => put_boxed(0xd29a_27f4, value, writer),
                Self::ChannelMessageViews(value) => put_boxed(0xf226_ac08, value, writer),
                Self::ChannelParticipant(value) => put_boxed(0x985d_3abb, &**value, writer),
                Self::ChannelReadMessagesContents(value) => put_boxed(0x25f3_24f7, &**value, writer),
                Self::ChannelTooLong(value) => put_boxed(0x108d_941f, value, writer),
                Self::ChannelUserTyping(value) => put_boxed(0x8c88_c923, &**value, writer),
                Self::ChannelViewForumAsMessages(value) => put_boxed(0x07b6_8920, value, writer),
                Self::ChannelWebPage(value) => put_boxed(0x2f2b_a99f, &**value, writer),
                Self::Chat(value) => put_boxed(0xf89a_6a4e, value, writer),
                Self::ChatDefaultBannedRights(value) => put_boxed(0x54c0_1850, &**value, writer),
                Self::ChatParticipant(value) => put_boxed(0xd087_663a, &**value, writer),
                Self::ChatParticipantAdd(value) => put_boxed(0x3dda_5451, &**value, writer),
                Self::ChatParticipantAdmin(value) => put_boxed(0xd7ca_61a2, value, writer),
                Self::ChatParticipantDelete(value) => put_boxed(0xe32f_3d77, value, writer),
                Self::ChatParticipantRank(value) => put_boxed(0xbd83_67b9, &**value, writer),
                Self::ChatParticipants(value) => put_boxed(0x0776_1198, &**value, writer),
                Self::ChatUserTyping(value) => put_boxed(0x8348_7af0, &**value, writer),
                Self::Config => writer.u32(0xa229_dd06),
                Self::ContactsReset => writer.u32(0x7084_a7be),
                Self::DcOptions(value) => put_boxed(0x8e5e_9873, value, writer),
                Self::DeleteChannelMessages(value) => put_boxed(0xc32d_5b12, &**value, writer),
                Self::DeleteEphemeralMessages(value) => put_boxed(0x56db_fcf8, &**value, writer),
                Self::DeleteGroupCallMessages(value) => put_boxed(0x3e85_e92c, &**value, writer),
                Self::DeleteMessages(value) => put_boxed(0xa20d_b0e5, &**value, writer),
                Self::DeleteQuickReply(value) => put_boxed(0x53e6_f1ec, value, writer),
                Self::DeleteQuickReplyMessages(value) => put_boxed(0x566f_e7cd, &**value, writer),
                Self::DeleteScheduledMessages(value) => put_boxed(0xf2a7_1983, &**value, writer),
                Self::DialogFilter(value) => put_boxed(0x26ff_de7d, value, writer),
                Self::DialogFilterOrder(value) => put_boxed(0xa5d7_2105, value, writer),
                Self::DialogFilters => writer.u32(0x3504_914f),
                Self::DialogPinned(value) => put_boxed(0x6e6f_e51c, &**value, writer),
                Self::DialogUnreadMark(value) => put_boxed(0xb658_f23e, &**value, writer),
                Self::DraftMessage(value) => put_boxed(0xedfc_111e, &**value, writer),
                Self::EditChannelMessage(value) => put_boxed(0x1b3f_4df7, &**value, writer),
                Self::EditEphemeralMessage(value) => put_boxed(0x4bbb_8f01, &**value, writer),
                Self::EditMessage(value) => put_boxed(0xe403_70a3, &**value, writer),
                Self::EmojiGameInfo(value) => put_boxed(0xfb9c_547a, value, writer),
                Self::EncryptedChatTyping(value) => put_boxed(0x1710_f156, value, writer),
                Self::EncryptedMessagesRead(value) => put_boxed(0x38fe_25b7, value, writer),
                Self::Encryption(value) => put_boxed(0xb4a2_e88d, value, writer),
                Self::EphemeralBotCallbackQuery(value) => put_boxed(0x7c10_79d6, &**value, writer),
                Self::FavedStickers => writer.u32(0xe511_996d),
                Self::FolderPeers(value) => put_boxed(0x1936_0dc0, &**value, writer),
                Self::GeoLiveViewed(value) => put_boxed(0x871f_b939, value, writer),
                Self::GroupCall(value) => put_boxed(0x9d22_16e0, &**value, writer),
                Self::GroupCallChainBlocks(value) => put_boxed(0xa477_288f, &**value, writer),
                Self::GroupCallConnection(value) => put_boxed(0x0b78_3982, &**value, writer),
                Self::GroupCallEncryptedMessage(value) => put_boxed(0xc957_a766, &**value, writer),
                Self::GroupCallMessage(value) => put_boxed(0xd832_6f0d, &**value, writer),
                Self::GroupCallParticipants(value) => put_boxed(0xf2eb_db4e, &**value, writer),
                Self::InlineBotCallbackQuery(value) => put_boxed(0x691e_9052, &**value, writer),
                Self::JoinChatWebViewDecision(value) => put_boxed(0xbdac_7e70, &**value, writer),
                Self::LangPack(value) => put_boxed(0x5602_2f4d, &**value, writer),
                Self::LangPackTooLong(value) => put_boxed(0x4656_0264, value, writer),
                Self::LoginToken => writer.u32(0x564f_e691),
                Self::ManagedBot(value) => put_boxed(0x4880_ed9a, value, writer),
                Self::MessageExtendedMedia(value) => put_boxed(0xd5a4_1724, &**value, writer),
                Self::MessageID(value) => put_boxed(0x4e90_bfd6, value, writer),
                Self::MessagePoll(value) => put_boxed(0xd64c_522b, &**value, writer),
                Self::MessagePollVote(value) => put_boxed(0x7699_f014, &**value, writer),
                Self::MessageReactions(value) => put_boxed(0x1e29_7bfa, &**value, writer),
                Self::MonoForumNoPaidException(value) => put_boxed(0x9f81_2b08, &**value, writer),
                Self::MoveStickerSetToTop(value) => put_boxed(0x86fc_cf85, value, writer),
                Self::NewAuthorization(value) => put_boxed(0x8951_abef, &**value, writer),
                Self::NewBotConnection(value) => put_boxed(0xb220_83a6, &**value, writer),
                Self::NewChannelMessage(value) => put_boxed(0x62ba_04d9, &**value, writer),
                Self::NewEncryptedMessage(value) => put_boxed(0x12bc_bd9a, value, writer),
                Self::NewEphemeralMessage(value) => put_boxed(0x20bc_bba1, &**value, writer),
                Self::NewMessage(value) => put_boxed(0x1f2b_0afd, &**value, writer),
                Self::NewQuickReply(value) => put_boxed(0xf53d_a717, &**value, writer),
                Self::NewScheduledMessage(value) => put_boxed(0x39a5_1dfb, &**value, writer),
                Self::NewStickerSet(value) => put_boxed(0x688a_30aa, value, writer),
                Self::NewStoryReaction(value) => put_boxed(0x1824_e40b, &**value, writer),
                Self::NotifySettings(value) => put_boxed(0xbec2_68ef, &**value, writer),
                Self::PaidReactionPrivacy(value) => put_boxed(0x8b72_5fce, &**value, writer),
                Self::PeerBlocked(value) => put_boxed(0xebe0_7752, value, writer),
                Self::PeerHistoryTTL(value) => put_boxed(0xbb9b_b9a5, value, writer),
                Self::PeerLocated(value) => put_boxed(0xb4af_cfb0, value, writer),
                Self::PeerSettings(value) => put_boxed(0x6a7e_7366, &**value, writer),
                Self::PeerWallpaper(value) => put_boxed(0xae3f_101d, &**value, writer),
                Self::PendingJoinRequests(value) => put_boxed(0x7063_c3db, &**value, writer),
                Self::PhoneCall(value) => put_boxed(0xab0f_6b1e, value, writer),
                Self::PhoneCallSignalingData(value) => put_boxed(0x2661_bf09, &**value, writer),
                Self::PinnedChannelMessages(value) => put_boxed(0x5bb9_8608, &**value, writer),
                Self::PinnedDialogs(value) => put_boxed(0xfa0f_3ca2, &**value, writer),
                Self::PinnedForumTopic(value) => put_boxed(0x683b_2c52, value, writer),
                Self::PinnedForumTopics(value) => put_boxed(0xdef1_43d0, &**value, writer),
                Self::PinnedMessages(value) => put_boxed(0xed85_eab5, &**value, writer),
                Self::PinnedSavedDialogs(value) => put_boxed(0x686c_85a6, value, writer),
                Self::Privacy(value) => put_boxed(0xee3b_272a, &**value, writer),
                Self::PtsChanged => writer.u32(0x3354_678f),
                Self::QuickReplies(value) => put_boxed(0xf947_0ab2, value, writer),
                Self::QuickReplyMessage(value) => put_boxed(0x3e05_0d0f, &**value, writer),
                Self::ReadChannelDiscussionInbox(value) => put_boxed(0xd6b1_9546, &**value, writer),
                Self::ReadChannelDiscussionOutbox(value) => put_boxed(0x695c_9e7c, value, writer),
                Self::ReadChannelInbox(value) => put_boxed(0x922e_6e10, &**value, writer),
                Self::ReadChannelOutbox(value) => put_boxed(0xb75f_99a9, value, writer),
                Self::ReadFeaturedEmojiStickers => writer.u32(0xfb4c_496c),
                Self::ReadFeaturedStickers => writer.u32(0x571d_2742),
                Self::ReadHistoryInbox(value) => put_boxed(0x9e84_bc99, &**value, writer),
                Self::ReadHistoryOutbox(value) => put_boxed(0x2f2f_21bf, &**value, writer),
                Self::ReadMessagesContents(value) => put_boxed(0xf822_7181, &**value, writer),
                Self::ReadMonoForumInbox(value) => put_boxed(0x77b0_e372, &**value, writer),
                Self::ReadMonoForumOutbox(value) => put_boxed(0xa4a7_9376, &**value, writer),
                Self::ReadStories(value) => put_boxed(0xf74e_932b, value, writer),
                Self::RecentEmojiStatuses => writer.u32(0x30f4_43db),
                Self::RecentReactions => writer.u32(0x6f78_63f4),
                Self::RecentStickers => writer.u32(0x9a42_2c20),
                Self::SavedDialogPinned(value) => put_boxed(0xaeaf_9e74, &**value, writer),
                Self::SavedGifs => writer.u32(0x9375_341e),
                Self::SavedReactionTags => writer.u32(0x39c6_7432),
                Self::SavedRingtones => writer.u32(0x74d8_be99),
                Self::SentPhoneCode(value) => put_boxed(0x504a_a18f, value, writer),
                Self::SentStoryReaction(value) => put_boxed(0x7d62_7683, &**value, writer),
                Self::SentWalletTransaction(value) => put_boxed(0xb143_4d4a, &**value, writer),
                Self::ServiceNotification(value) => put_boxed(0xebe4_6819, &**value, writer),
                Self::SmsJob(value) => put_boxed(0xf162_69d4, value, writer),
                Self::StarGiftAuctionState(value) => put_boxed(0x48e2_46c2, value, writer),
                Self::StarGiftAuctionUserState(value) => put_boxed(0xdc58_f31e, &**value, writer),
                Self::StarGiftCraftFail => writer.u32(0xac07_2444),
                Self::StarsBalance(value) => put_boxed(0x4e80_a379, value, writer),
                Self::StarsRevenueStatus(value) => put_boxed(0xa584_b019, &**value, writer),
                Self::StickerSets(value) => put_boxed(0x31c2_4808, value, writer),
                Self::StickerSetsOrder(value) => put_boxed(0x0bb2_d201, &**value, writer),
                Self::StoriesStealthMode(value) => put_boxed(0x2c08_4dc1, value, writer),
                Self::Story(value) => put_boxed(0x75b3_b798, &**value, writer),
                Self::StoryID(value) => put_boxed(0x1bf3_35b9, value, writer),
                Self::Theme(value) => put_boxed(0x8216_fba3, &**value, writer),
                Self::TranscribedAudio(value) => put_boxed(0x0084_cd5a, &**value, writer),
                Self::User(value) => put_boxed(0x2052_9438, value, writer),
                Self::UserEmojiStatus(value) => put_boxed(0x2837_3599, &**value, writer),
                Self::UserName(value) => put_boxed(0xa784_8924, &**value, writer),
                Self::UserPhone(value) => put_boxed(0x0549_2a13, &**value, writer),
                Self::UserStatus(value) => put_boxed(0xe5bd_f8de, value, writer),
                Self::UserTyping(value) => put_boxed(0x2a17_bf5c, &**value, writer),
                Self::WalletGaslessInfo(value) => put_boxed(0xa8ae_1cac, &**value, writer),
                Self::WalletState(value) => put_boxed(0x6ac3_f2aa, value, writer),
                Self::WalletTonConnectPendingDisconnect(value) => put_boxed(0xd1ee_8199, value, writer),
                Self::WalletTonConnectSession(value) => put_boxed(0x50a3_8e0e, &**value, writer),
                Self::WebBrowserException(value) => put_boxed(0x1405_02d1, &**value, writer),
                Self::WebBrowserSettings(value) => put_boxed(0xc39a_2ade, value, writer),
                Self::WebPage(value) => put_boxed(0x7f89_1213, value, writer),
                Self::WebViewResultSent(value) => put_boxed(0x1592_b79d, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Update);

    /// `WalletState`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WalletState {
        /// `walletState#95c5346b flags:# backup_enabled:flags.0?true can_export_phrase:flags.1?true can_enable_backup:flags.2?true address:string public_key:bytes balance:long = WalletState`
        WalletState(Box<types::WalletState>),
        /// `walletStateEmpty#9cb9b2ec flags:# creating:flags.0?true = WalletState`
        Empty(types::WalletStateEmpty),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WalletState {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x95c5_346b => Self::WalletState(input.boxed()?),
                0x9cb9_b2ec => Self::Empty(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WalletState {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::WalletState(value) => put_boxed(0x95c5_346b, &**value, writer),
                Self::Empty(value) => put_boxed(0x9cb9_b2ec, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WalletState);

    /// `WalletTransactionPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WalletTransactionPeer {
        /// `walletTransactionPeerAddress#62cc1bc flags:# address:string domain:flags.0?string = WalletTransactionPeer`
        Address(Box<types::WalletTransactionPeerAddress>),
        /// `walletTransactionPeerOnramp#e595186e flags:# address:string domain:flags.0?string provider_name:string = WalletTransactionPeer`
        Onramp(Box<types::WalletTransactionPeerOnramp>),
        /// `walletTransactionPeerUnsupported#728bed5a = WalletTransactionPeer`
        Unsupported,
        /// `walletTransactionPeerUser#d4ea706d flags:# user_id:long address:string domain:flags.0?string = WalletTransactionPeer`
        User(Box<types::WalletTransactionPeerUser>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WalletTransactionPeer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x062c_c1bc => Self::Address(input.boxed()?),
                0xe595_186e => Self::Onramp(input.boxed()?),
                0x728b_ed5a => Self::Unsupported,
                0xd4ea_706d => Self::User(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WalletTransactionPeer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Address(value) => put_boxed(0x062c_c1bc, &**value, writer),
                Self::Onramp(value) => put_boxed(0xe595_186e, &**value, writer),
                Self::Unsupported => writer.u32(0x728b_ed5a),
                Self::User(value) => put_boxed(0xd4ea_706d, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WalletTransactionPeer);
}

pub(super) mod enums_messages {
    use crate::generated::names::*;

    /// `messages.EmojiGameInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmojiGameInfo {
        /// `messages.emojiGameDiceInfo#44e56023 flags:# game_hash:string prev_stake:long current_streak:int params:Vector<int> plays_left:flags.0?int = messages.EmojiGameInfo`
        EmojiGameDiceInfo(Box<types::messages::EmojiGameDiceInfo>),
        /// `messages.emojiGameUnavailable#59e65335 = messages.EmojiGameInfo`
        EmojiGameUnavailable,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmojiGameInfo {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x44e5_6023 => Self::EmojiGameDiceInfo(input.boxed()?),
                0x59e6_5335 => Self::EmojiGameUnavailable,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmojiGameInfo {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EmojiGameDiceInfo(value) => put_boxed(0x44e5_6023, &**value, writer),
                Self::EmojiGameUnavailable => writer.u32(0x59e6_5335),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmojiGameInfo);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `auctionBidLevel`
    pub static AUCTION_BID_LEVEL: Layout = Layout::new("auctionBidLevel", 0x3102_40cc, &[
        Field::always("pos", Shape::Int),
        Field::always("amount", Shape::Long),
        Field::always("date", Shape::Int),
    ]);
    /// `botBusinessConnection`
    pub static BOT_BUSINESS_CONNECTION: Layout = Layout::new("botBusinessConnection", 0x8f34_b2f5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "disabled", Shape::True),
        Field::always("connection_id", Shape::Text),
        Field::always("user_id", Shape::Long),
        Field::always("dc_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::when(0, 2, "rights", Shape::Boxed(&layouts::BUSINESS_BOT_RIGHTS)),
    ]);
    /// `botCommand`
    pub static BOT_COMMAND: Layout = Layout::new("botCommand", 0x9852_d6d2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "ephemeral", Shape::True),
        Field::always("command", Shape::Text),
        Field::always("description", Shape::Text),
    ]);
    /// `botMenuButton`
    pub static BOT_MENU_BUTTON: Layout = Layout::new("botMenuButton", 0xc7b5_7ce6, &[
        Field::always("text", Shape::Text),
        Field::always("url", Shape::Text),
    ]);
    /// `botMenuButtonCommands`
    pub static BOT_MENU_BUTTON_COMMANDS: Layout = Layout::new("botMenuButtonCommands", 0x4258_c205, &[]);
    /// `botMenuButtonDefault`
    pub static BOT_MENU_BUTTON_DEFAULT: Layout = Layout::new("botMenuButtonDefault", 0x7533_a588, &[]);
    /// The constructors of `BotMenuButton`, by number.
    pub static SUM_BOT_MENU_BUTTON: Sum = Sum::new("BotMenuButton", &[
        (0x4258_c205, &layouts::BOT_MENU_BUTTON_COMMANDS),
        (0x7533_a588, &layouts::BOT_MENU_BUTTON_DEFAULT),
        (0xc7b5_7ce6, &layouts::BOT_MENU_BUTTON),
    ]);
    /// `businessBotRights`
    pub static BUSINESS_BOT_RIGHTS: Layout = Layout::new("businessBotRights", 0xa062_4cf7, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "reply", Shape::True),
        Field::when(0, 1, "read_messages", Shape::True),
        Field::when(0, 2, "delete_sent_messages", Shape::True),
        Field::when(0, 3, "delete_received_messages", Shape::True),
        Field::when(0, 4, "edit_name", Shape::True),
        Field::when(0, 5, "edit_bio", Shape::True),
        Field::when(0, 6, "edit_profile_photo", Shape::True),
        Field::when(0, 7, "edit_username", Shape::True),
        Field::when(0, 8, "view_gifts", Shape::True),
        Field::when(0, 9, "sell_gifts", Shape::True),
        Field::when(0, 10, "change_gift_settings", Shape::True),
        Field::when(0, 11, "transfer_and_upgrade_gifts", Shape::True),
        Field::when(0, 12, "transfer_stars", Shape::True),
        Field::when(0, 13, "manage_stories", Shape::True),
    ]);
    /// `channelParticipant`
    pub static CHANNEL_PARTICIPANT: Layout = Layout::new("channelParticipant", 0x1bd5_4456, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::when(0, 0, "subscription_until_date", Shape::Int),
        Field::when(0, 2, "rank", Shape::Text),
    ]);
    /// `channelParticipantAdmin`
    pub static CHANNEL_PARTICIPANT_ADMIN: Layout = Layout::new("channelParticipantAdmin", 0x34c3_bb53, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "can_edit", Shape::True),
        Field::when(0, 1, "self", Shape::True),
        Field::always("user_id", Shape::Long),
        Field::when(0, 1, "inviter_id", Shape::Long),
        Field::always("promoted_by", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 2, "rank", Shape::Text),
    ]);
    /// `channelParticipantBanned`
    pub static CHANNEL_PARTICIPANT_BANNED: Layout = Layout::new("channelParticipantBanned", 0xd5f0_ad91, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "left", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("kicked_by", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("banned_rights", Shape::Boxed(&layouts::CHAT_BANNED_RIGHTS)),
        Field::when(0, 2, "rank", Shape::Text),
    ]);
    /// `channelParticipantCreator`
    pub static CHANNEL_PARTICIPANT_CREATOR: Layout = Layout::new("channelParticipantCreator", 0x2fe6_01d3, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::always("admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 0, "rank", Shape::Text),
    ]);
    /// `channelParticipantLeft`
    pub static CHANNEL_PARTICIPANT_LEFT: Layout = Layout::new("channelParticipantLeft", 0x1b03_f006, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `channelParticipantSelf`
    pub static CHANNEL_PARTICIPANT_SELF: Layout = Layout::new("channelParticipantSelf", 0xa947_8a1a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "via_request", Shape::True),
        Field::always("user_id", Shape::Long),
        Field::always("inviter_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::when(0, 1, "subscription_until_date", Shape::Int),
        Field::when(0, 2, "rank", Shape::Text),
    ]);
    /// The constructors of `ChannelParticipant`, by number.
    pub static SUM_CHANNEL_PARTICIPANT: Sum = Sum::new("ChannelParticipant", &[
        (0x1b03_f006, &layouts::CHANNEL_PARTICIPANT_LEFT),
        (0x1bd5_4456, &layouts::CHANNEL_PARTICIPANT),
        (0x2fe6_01d3, &layouts::CHANNEL_PARTICIPANT_CREATOR),
        (0x34c3_bb53, &layouts::CHANNEL_PARTICIPANT_ADMIN),
        (0xa947_8a1a, &layouts::CHANNEL_PARTICIPANT_SELF),
        (0xd5f0_ad91, &layouts::CHANNEL_PARTICIPANT_BANNED),
    ]);
    /// `chatParticipant`
    pub static CHAT_PARTICIPANT: Layout = Layout::new("chatParticipant", 0x38e7_9fde, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::always("inviter_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::when(0, 0, "rank", Shape::Text),
    ]);
    /// `chatParticipantAdmin`
    pub static CHAT_PARTICIPANT_ADMIN: Layout = Layout::new("chatParticipantAdmin", 0x0360_d5d2, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::always("inviter_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::when(0, 0, "rank", Shape::Text),
    ]);
    /// `chatParticipantCreator`
    pub static CHAT_PARTICIPANT_CREATOR: Layout = Layout::new("chatParticipantCreator", 0xe1f8_67b8, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::when(0, 0, "rank", Shape::Text),
    ]);
    /// The constructors of `ChatParticipant`, by number.
    pub static SUM_CHAT_PARTICIPANT: Sum = Sum::new("ChatParticipant", &[
        (0x0360_d5d2, &layouts::CHAT_PARTICIPANT_ADMIN),
        (0x38e7_9fde, &layouts::CHAT_PARTICIPANT),
        (0xe1f8_67b8, &layouts::CHAT_PARTICIPANT_CREATOR),
    ]);
    /// `chatParticipants`
    pub static CHAT_PARTICIPANTS: Layout = Layout::new("chatParticipants", 0x3cbc_93f8, &[
        Field::always("chat_id", Shape::Long),
        Field::always("participants", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT_PARTICIPANT))),
        Field::always("version", Shape::Int),
    ]);
    /// `chatParticipantsForbidden`
    pub static CHAT_PARTICIPANTS_FORBIDDEN: Layout = Layout::new("chatParticipantsForbidden", 0x8763_d3e1, &[
        Field::always("flags", Shape::Flags),
        Field::always("chat_id", Shape::Long),
        Field::when(0, 0, "self_participant", Shape::Sum(&layouts::SUM_CHAT_PARTICIPANT)),
    ]);
    /// The constructors of `ChatParticipants`, by number.
    pub static SUM_CHAT_PARTICIPANTS: Sum = Sum::new("ChatParticipants", &[
        (0x3cbc_93f8, &layouts::CHAT_PARTICIPANTS),
        (0x8763_d3e1, &layouts::CHAT_PARTICIPANTS_FORBIDDEN),
    ]);
    /// `dialogFilter`
    pub static DIALOG_FILTER: Layout = Layout::new("dialogFilter", 0xaa47_2651, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "contacts", Shape::True),
        Field::when(0, 1, "non_contacts", Shape::True),
        Field::when(0, 2, "groups", Shape::True),
        Field::when(0, 3, "broadcasts", Shape::True),
        Field::when(0, 4, "bots", Shape::True),
        Field::when(0, 11, "exclude_muted", Shape::True),
        Field::when(0, 12, "exclude_read", Shape::True),
        Field::when(0, 13, "exclude_archived", Shape::True),
        Field::when(0, 28, "title_noanimate", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("title", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 25, "emoticon", Shape::Text),
        Field::when(0, 27, "color", Shape::Int),
        Field::always("pinned_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_PEER))),
        Field::always("include_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_PEER))),
        Field::always("exclude_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_PEER))),
    ]);
    /// `dialogFilterChatlist`
    pub static DIALOG_FILTER_CHATLIST: Layout = Layout::new("dialogFilterChatlist", 0x9653_7bd7, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 26, "has_my_invites", Shape::True),
        Field::when(0, 28, "title_noanimate", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("title", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 25, "emoticon", Shape::Text),
        Field::when(0, 27, "color", Shape::Int),
        Field::always("pinned_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_PEER))),
        Field::always("include_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_PEER))),
    ]);
    /// `dialogFilterDefault`
    pub static DIALOG_FILTER_DEFAULT: Layout = Layout::new("dialogFilterDefault", 0x3632_93ae, &[]);
    /// The constructors of `DialogFilter`, by number.
    pub static SUM_DIALOG_FILTER: Sum = Sum::new("DialogFilter", &[
        (0x3632_93ae, &layouts::DIALOG_FILTER_DEFAULT),
        (0x9653_7bd7, &layouts::DIALOG_FILTER_CHATLIST),
        (0xaa47_2651, &layouts::DIALOG_FILTER),
    ]);
    /// `dialogPeer`
    pub static DIALOG_PEER: Layout = Layout::new("dialogPeer", 0xe56d_bf05, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `dialogPeerCommunity`
    pub static DIALOG_PEER_COMMUNITY: Layout = Layout::new("dialogPeerCommunity", 0x2f65_c8e4, &[
        Field::always("community_id", Shape::Long),
    ]);
    /// `dialogPeerFolder`
    pub static DIALOG_PEER_FOLDER: Layout = Layout::new("dialogPeerFolder", 0x5145_19e2, &[
        Field::always("folder_id", Shape::Int),
    ]);
    /// The constructors of `DialogPeer`, by number.
    pub static SUM_DIALOG_PEER: Sum = Sum::new("DialogPeer", &[
        (0x2f65_c8e4, &layouts::DIALOG_PEER_COMMUNITY),
        (0x5145_19e2, &layouts::DIALOG_PEER_FOLDER),
        (0xe56d_bf05, &layouts::DIALOG_PEER),
    ]);
    /// `draftMessage`
    pub static DRAFT_MESSAGE: Layout = Layout::new("draftMessage", 0x60fe_3294, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "no_webpage", Shape::True),
        Field::when(0, 6, "invert_media", Shape::True),
        Field::when(0, 4, "reply_to", Shape::Sum(&layouts::SUM_INPUT_REPLY_TO)),
        Field::always("message", Shape::Text),
        Field::when(0, 3, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 5, "media", Shape::Sum(&layouts::SUM_INPUT_MEDIA)),
        Field::always("date", Shape::Int),
        Field::when(0, 7, "effect", Shape::Long),
        Field::when(0, 8, "suggested_post", Shape::Boxed(&layouts::SUGGESTED_POST)),
        Field::when(0, 9, "rich_message", Shape::Boxed(&layouts::RICH_MESSAGE)),
    ]);
    /// `draftMessageEmpty`
    pub static DRAFT_MESSAGE_EMPTY: Layout = Layout::new("draftMessageEmpty", 0x1b0c_841a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "date", Shape::Int),
    ]);
    /// The constructors of `DraftMessage`, by number.
    pub static SUM_DRAFT_MESSAGE: Sum = Sum::new("DraftMessage", &[
        (0x1b0c_841a, &layouts::DRAFT_MESSAGE_EMPTY),
        (0x60fe_3294, &layouts::DRAFT_MESSAGE),
    ]);
    /// `encryptedChat`
    pub static ENCRYPTED_CHAT: Layout = Layout::new("encryptedChat", 0x61f0_d4c7, &[
        Field::always("id", Shape::Int),
        Field::always("access_hash", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("admin_id", Shape::Long),
        Field::always("participant_id", Shape::Long),
        Field::always("g_a_or_b", Shape::Bytes),
        Field::always("key_fingerprint", Shape::Long),
    ]);
    /// `encryptedChatDiscarded`
    pub static ENCRYPTED_CHAT_DISCARDED: Layout = Layout::new("encryptedChatDiscarded", 0x1e1c_7c45, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "history_deleted", Shape::True),
        Field::always("id", Shape::Int),
    ]);
    /// `encryptedChatEmpty`
    pub static ENCRYPTED_CHAT_EMPTY: Layout = Layout::new("encryptedChatEmpty", 0xab7e_c0a0, &[
        Field::always("id", Shape::Int),
    ]);
    /// `encryptedChatRequested`
    pub static ENCRYPTED_CHAT_REQUESTED: Layout = Layout::new("encryptedChatRequested", 0x48f1_d94c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "folder_id", Shape::Int),
        Field::always("id", Shape::Int),
        Field::always("access_hash", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("admin_id", Shape::Long),
        Field::always("participant_id", Shape::Long),
        Field::always("g_a", Shape::Bytes),
    ]);
    /// `encryptedChatWaiting`
    pub static ENCRYPTED_CHAT_WAITING: Layout = Layout::new("encryptedChatWaiting", 0x66b2_5953, &[
        Field::always("id", Shape::Int),
        Field::always("access_hash", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("admin_id", Shape::Long),
        Field::always("participant_id", Shape::Long),
    ]);
    /// The constructors of `EncryptedChat`, by number.
    pub static SUM_ENCRYPTED_CHAT: Sum = Sum::new("EncryptedChat", &[
        (0x1e1c_7c45, &layouts::ENCRYPTED_CHAT_DISCARDED),
        (0x48f1_d94c, &layouts::ENCRYPTED_CHAT_REQUESTED),
        (0x61f0_d4c7, &layouts::ENCRYPTED_CHAT),
        (0x66b2_5953, &layouts::ENCRYPTED_CHAT_WAITING),
        (0xab7e_c0a0, &layouts::ENCRYPTED_CHAT_EMPTY),
    ]);
    /// `encryptedFile`
    pub static ENCRYPTED_FILE: Layout = Layout::new("encryptedFile", 0xa800_8cd8, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("size", Shape::Long),
        Field::always("dc_id", Shape::Int),
        Field::always("key_fingerprint", Shape::Int),
    ]);
    /// `encryptedFileEmpty`
    pub static ENCRYPTED_FILE_EMPTY: Layout = Layout::new("encryptedFileEmpty", 0xc21f_497e, &[]);
    /// The constructors of `EncryptedFile`, by number.
    pub static SUM_ENCRYPTED_FILE: Sum = Sum::new("EncryptedFile", &[
        (0xa800_8cd8, &layouts::ENCRYPTED_FILE),
        (0xc21f_497e, &layouts::ENCRYPTED_FILE_EMPTY),
    ]);
    /// `encryptedMessage`
    pub static ENCRYPTED_MESSAGE: Layout = Layout::new("encryptedMessage", 0xed18_c118, &[
        Field::always("random_id", Shape::Long),
        Field::always("chat_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("bytes", Shape::Bytes),
        Field::always("file", Shape::Sum(&layouts::SUM_ENCRYPTED_FILE)),
    ]);
    /// `encryptedMessageService`
    pub static ENCRYPTED_MESSAGE_SERVICE: Layout = Layout::new("encryptedMessageService", 0x2373_4b06, &[
        Field::always("random_id", Shape::Long),
        Field::always("chat_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("bytes", Shape::Bytes),
    ]);
    /// The constructors of `EncryptedMessage`, by number.
    pub static SUM_ENCRYPTED_MESSAGE: Sum = Sum::new("EncryptedMessage", &[
        (0x2373_4b06, &layouts::ENCRYPTED_MESSAGE_SERVICE),
        (0xed18_c118, &layouts::ENCRYPTED_MESSAGE),
    ]);
    /// `ephemeralMessage`
    pub static EPHEMERAL_MESSAGE: Layout = Layout::new("ephemeralMessage", 0xdd27_bee9, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "out", Shape::True),
        Field::when(0, 5, "welcome_template", Shape::True),
        Field::when(0, 7, "invert_media", Shape::True),
        Field::when(0, 12, "noforwards", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 9, "peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("receiver_id", Shape::Long),
        Field::when(0, 1, "top_msg_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("message", Shape::Text),
        Field::when(0, 2, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 3, "media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::when(0, 4, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
        Field::when(0, 6, "reply_to", Shape::Sum(&layouts::SUM_MESSAGE_REPLY_HEADER)),
        Field::when(0, 8, "rich_message", Shape::Boxed(&layouts::RICH_MESSAGE)),
        Field::when(0, 10, "chat_instance", Shape::Long),
        Field::when(0, 11, "anchor_msg_id", Shape::Int),
    ]);
    /// `chatInviteExported`
    pub static CHAT_INVITE_EXPORTED: Layout = Layout::new("chatInviteExported", 0xa22c_bd96, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "revoked", Shape::True),
        Field::when(0, 5, "permanent", Shape::True),
        Field::when(0, 6, "request_needed", Shape::True),
        Field::always("link", Shape::Text),
        Field::always("admin_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::when(0, 4, "start_date", Shape::Int),
        Field::when(0, 1, "expire_date", Shape::Int),
        Field::when(0, 2, "usage_limit", Shape::Int),
        Field::when(0, 3, "usage", Shape::Int),
        Field::when(0, 7, "requested", Shape::Int),
        Field::when(0, 10, "subscription_expired", Shape::Int),
        Field::when(0, 8, "title", Shape::Text),
        Field::when(0, 9, "subscription_pricing", Shape::Boxed(&layouts::STARS_SUBSCRIPTION_PRICING)),
    ]);
    /// `chatInvitePublicJoinRequests`
    pub static CHAT_INVITE_PUBLIC_JOIN_REQUESTS: Layout = Layout::new("chatInvitePublicJoinRequests", 0xed10_7ab7, &[]);
    /// The constructors of `ExportedChatInvite`, by number.
    pub static SUM_EXPORTED_CHAT_INVITE: Sum = Sum::new("ExportedChatInvite", &[
        (0xa22c_bd96, &layouts::CHAT_INVITE_EXPORTED),
        (0xed10_7ab7, &layouts::CHAT_INVITE_PUBLIC_JOIN_REQUESTS),
    ]);
    /// `folderPeer`
    pub static FOLDER_PEER: Layout = Layout::new("folderPeer", 0xe9ba_a668, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("folder_id", Shape::Int),
    ]);
    /// `groupCall`
    pub static GROUP_CALL: Layout = Layout::new("groupCall", 0xefb2_b617, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "join_muted", Shape::True),
        Field::when(0, 2, "can_change_join_muted", Shape::True),
        Field::when(0, 6, "join_date_asc", Shape::True),
        Field::when(0, 8, "schedule_start_subscribed", Shape::True),
        Field::when(0, 9, "can_start_video", Shape::True),
        Field::when(0, 11, "record_video_active", Shape::True),
        Field::when(0, 12, "rtmp_stream", Shape::True),
        Field::when(0, 13, "listeners_hidden", Shape::True),
        Field::when(0, 14, "conference", Shape::True),
        Field::when(0, 15, "creator", Shape::True),
        Field::when(0, 17, "messages_enabled", Shape::True),
        Field::when(0, 18, "can_change_messages_enabled", Shape::True),
        Field::when(0, 19, "min", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("participants_count", Shape::Int),
        Field::when(0, 3, "title", Shape::Text),
        Field::when(0, 4, "stream_dc_id", Shape::Int),
        Field::when(0, 5, "record_start_date", Shape::Int),
        Field::when(0, 7, "schedule_date", Shape::Int),
        Field::when(0, 10, "unmuted_video_count", Shape::Int),
        Field::always("unmuted_video_limit", Shape::Int),
        Field::always("version", Shape::Int),
        Field::when(0, 16, "invite_link", Shape::Text),
        Field::when(0, 20, "send_paid_messages_stars", Shape::Long),
        Field::when(0, 21, "default_send_as", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `groupCallDiscarded`
    pub static GROUP_CALL_DISCARDED: Layout = Layout::new("groupCallDiscarded", 0x7780_bcb4, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("duration", Shape::Int),
    ]);
    /// The constructors of `GroupCall`, by number.
    pub static SUM_GROUP_CALL: Sum = Sum::new("GroupCall", &[
        (0x7780_bcb4, &layouts::GROUP_CALL_DISCARDED),
        (0xefb2_b617, &layouts::GROUP_CALL),
    ]);
    /// `groupCallMessage`
    pub static GROUP_CALL_MESSAGE: Layout = Layout::new("groupCallMessage", 0x1a8a_fc7e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "from_admin", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::always("message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 0, "paid_message_stars", Shape::Long),
    ]);
    /// `groupCallParticipant`
    pub static GROUP_CALL_PARTICIPANT: Layout = Layout::new("groupCallParticipant", 0x2a3d_c7ac, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "muted", Shape::True),
        Field::when(0, 1, "left", Shape::True),
        Field::when(0, 2, "can_self_unmute", Shape::True),
        Field::when(0, 4, "just_joined", Shape::True),
        Field::when(0, 5, "versioned", Shape::True),
        Field::when(0, 8, "min", Shape::True),
        Field::when(0, 9, "muted_by_you", Shape::True),
        Field::when(0, 10, "volume_by_admin", Shape::True),
        Field::when(0, 12, "self", Shape::True),
        Field::when(0, 15, "video_joined", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::when(0, 3, "active_date", Shape::Int),
        Field::always("source", Shape::Int),
        Field::when(0, 7, "volume", Shape::Int),
        Field::when(0, 11, "about", Shape::Text),
        Field::when(0, 13, "raise_hand_rating", Shape::Long),
        Field::when(0, 6, "video", Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT_VIDEO)),
        Field::when(0, 14, "presentation", Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT_VIDEO)),
        Field::when(0, 16, "paid_stars_total", Shape::Long),
    ]);
    /// `groupCallParticipantVideo`
    pub static GROUP_CALL_PARTICIPANT_VIDEO: Layout = Layout::new("groupCallParticipantVideo", 0x6775_3ac8, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "paused", Shape::True),
        Field::always("endpoint", Shape::Text),
        Field::always("source_groups", Shape::Vector(&Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT_VIDEO_SOURCE_GROUP))),
        Field::when(0, 1, "audio_source", Shape::Int),
    ]);
    /// `groupCallParticipantVideoSourceGroup`
    pub static GROUP_CALL_PARTICIPANT_VIDEO_SOURCE_GROUP: Layout = Layout::new("groupCallParticipantVideoSourceGroup", 0xdcb1_18b7, &[
        Field::always("semantics", Shape::Text),
        Field::always("sources", Shape::Vector(&Shape::Int)),
    ]);
    /// `inputBotInlineMessageID`
    pub static INPUT_BOT_INLINE_MESSAGE_ID: Layout = Layout::new("inputBotInlineMessageID", 0x890c_3d89, &[
        Field::always("dc_id", Shape::Int),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputBotInlineMessageID64`
    pub static INPUT_BOT_INLINE_MESSAGE_ID64: Layout = Layout::new("inputBotInlineMessageID64", 0xb6d9_15d7, &[
        Field::always("dc_id", Shape::Int),
        Field::always("owner_id", Shape::Long),
        Field::always("id", Shape::Int),
        Field::always("access_hash", Shape::Long),
    ]);
    /// The constructors of `InputBotInlineMessageID`, by number.
    pub static SUM_INPUT_BOT_INLINE_MESSAGE_ID: Sum = Sum::new("InputBotInlineMessageID", &[
        (0x890c_3d89, &layouts::INPUT_BOT_INLINE_MESSAGE_ID),
        (0xb6d9_15d7, &layouts::INPUT_BOT_INLINE_MESSAGE_ID64),
    ]);
    /// `inputReplyToEphemeralMessage`
    pub static INPUT_REPLY_TO_EPHEMERAL_MESSAGE: Layout = Layout::new("inputReplyToEphemeralMessage", 0x4119_b95e, &[
        Field::always("id", Shape::Int),
    ]);
    /// `inputReplyToMessage`
    pub static INPUT_REPLY_TO_MESSAGE: Layout = Layout::new("inputReplyToMessage", 0x3bd4_b7c2, &[
        Field::always("flags", Shape::Flags),
        Field::always("reply_to_msg_id", Shape::Int),
        Field::when(0, 0, "top_msg_id", Shape::Int),
        Field::when(0, 1, "reply_to_peer_id", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::when(0, 2, "quote_text", Shape::Text),
        Field::when(0, 3, "quote_entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 4, "quote_offset", Shape::Int),
        Field::when(0, 5, "monoforum_peer_id", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::when(0, 6, "todo_item_id", Shape::Int),
        Field::when(0, 7, "poll_option", Shape::Bytes),
    ]);
    /// `inputReplyToMonoForum`
    pub static INPUT_REPLY_TO_MONO_FORUM: Layout = Layout::new("inputReplyToMonoForum", 0x69d6_6c45, &[
        Field::always("monoforum_peer_id", Shape::Sum(&layouts::SUM_INPUT_PEER)),
    ]);
    /// `inputReplyToStory`
    pub static INPUT_REPLY_TO_STORY: Layout = Layout::new("inputReplyToStory", 0x5881_323a, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("story_id", Shape::Int),
    ]);
    /// The constructors of `InputReplyTo`, by number.
    pub static SUM_INPUT_REPLY_TO: Sum = Sum::new("InputReplyTo", &[
        (0x3bd4_b7c2, &layouts::INPUT_REPLY_TO_MESSAGE),
        (0x4119_b95e, &layouts::INPUT_REPLY_TO_EPHEMERAL_MESSAGE),
        (0x5881_323a, &layouts::INPUT_REPLY_TO_STORY),
        (0x69d6_6c45, &layouts::INPUT_REPLY_TO_MONO_FORUM),
    ]);
    /// `inputRichFileDocument`
    pub static INPUT_RICH_FILE_DOCUMENT: Layout = Layout::new("inputRichFileDocument", 0x8328_1dbd, &[
        Field::always("id", Shape::Text),
        Field::always("document", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
    ]);
    /// `inputRichFilePhoto`
    pub static INPUT_RICH_FILE_PHOTO: Layout = Layout::new("inputRichFilePhoto", 0x9b00_622b, &[
        Field::always("id", Shape::Text),
        Field::always("photo", Shape::Sum(&layouts::SUM_INPUT_PHOTO)),
    ]);
    /// The constructors of `InputRichFile`, by number.
    pub static SUM_INPUT_RICH_FILE: Sum = Sum::new("InputRichFile", &[
        (0x8328_1dbd, &layouts::INPUT_RICH_FILE_DOCUMENT),
        (0x9b00_622b, &layouts::INPUT_RICH_FILE_PHOTO),
    ]);
    /// `inputRichMessage`
    pub static INPUT_RICH_MESSAGE: Layout = Layout::new("inputRichMessage", 0xe4c4_49fc, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "rtl", Shape::True),
        Field::when(0, 1, "noautolink", Shape::True),
        Field::always("blocks", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::when(0, 2, "photos", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_PHOTO))),
        Field::when(0, 3, "documents", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_DOCUMENT))),
        Field::when(0, 4, "users", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_USER))),
    ]);
    /// `inputRichMessageHTML`
    pub static INPUT_RICH_MESSAGE_HTML: Layout = Layout::new("inputRichMessageHTML", 0xdacb_836a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "rtl", Shape::True),
        Field::when(0, 1, "noautolink", Shape::True),
        Field::always("html", Shape::Text),
        Field::when(0, 2, "files", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_RICH_FILE))),
    ]);
    /// `inputRichMessageMarkdown`
    pub static INPUT_RICH_MESSAGE_MARKDOWN: Layout = Layout::new("inputRichMessageMarkdown", 0x004b_572c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "rtl", Shape::True),
        Field::when(0, 1, "noautolink", Shape::True),
        Field::always("markdown", Shape::Text),
        Field::when(0, 2, "files", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_RICH_FILE))),
    ]);
    /// The constructors of `InputRichMessage`, by number.
    pub static SUM_INPUT_RICH_MESSAGE: Sum = Sum::new("InputRichMessage", &[
        (0x004b_572c, &layouts::INPUT_RICH_MESSAGE_MARKDOWN),
        (0xdacb_836a, &layouts::INPUT_RICH_MESSAGE_HTML),
        (0xe4c4_49fc, &layouts::INPUT_RICH_MESSAGE),
    ]);
    /// `joinChatBotResultApproved`
    pub static JOIN_CHAT_BOT_RESULT_APPROVED: Layout = Layout::new("joinChatBotResultApproved", 0xae15_2a69, &[]);
    /// `joinChatBotResultDeclined`
    pub static JOIN_CHAT_BOT_RESULT_DECLINED: Layout = Layout::new("joinChatBotResultDeclined", 0x0efa_0194, &[]);
    /// `joinChatBotResultQueued`
    pub static JOIN_CHAT_BOT_RESULT_QUEUED: Layout = Layout::new("joinChatBotResultQueued", 0x98a3_a840, &[]);
    /// `joinChatBotResultWebView`
    pub static JOIN_CHAT_BOT_RESULT_WEB_VIEW: Layout = Layout::new("joinChatBotResultWebView", 0xd6e3_b813, &[
        Field::always("url", Shape::Text),
    ]);
    /// The constructors of `JoinChatBotResult`, by number.
    pub static SUM_JOIN_CHAT_BOT_RESULT: Sum = Sum::new("JoinChatBotResult", &[
        (0x0efa_0194, &layouts::JOIN_CHAT_BOT_RESULT_DECLINED),
        (0x98a3_a840, &layouts::JOIN_CHAT_BOT_RESULT_QUEUED),
        (0xae15_2a69, &layouts::JOIN_CHAT_BOT_RESULT_APPROVED),
        (0xd6e3_b813, &layouts::JOIN_CHAT_BOT_RESULT_WEB_VIEW),
    ]);
    /// `notificationSoundDefault`
    pub static NOTIFICATION_SOUND_DEFAULT: Layout = Layout::new("notificationSoundDefault", 0x97e8_bebe, &[]);
    /// `notificationSoundLocal`
    pub static NOTIFICATION_SOUND_LOCAL: Layout = Layout::new("notificationSoundLocal", 0x830b_9ae4, &[
        Field::always("title", Shape::Text),
        Field::always("data", Shape::Text),
    ]);
    /// `notificationSoundNone`
    pub static NOTIFICATION_SOUND_NONE: Layout = Layout::new("notificationSoundNone", 0x6f0c_34df, &[]);
    /// `notificationSoundRingtone`
    pub static NOTIFICATION_SOUND_RINGTONE: Layout = Layout::new("notificationSoundRingtone", 0xff6c_8049, &[
        Field::always("id", Shape::Long),
    ]);
    /// The constructors of `NotificationSound`, by number.
    pub static SUM_NOTIFICATION_SOUND: Sum = Sum::new("NotificationSound", &[
        (0x6f0c_34df, &layouts::NOTIFICATION_SOUND_NONE),
        (0x830b_9ae4, &layouts::NOTIFICATION_SOUND_LOCAL),
        (0x97e8_bebe, &layouts::NOTIFICATION_SOUND_DEFAULT),
        (0xff6c_8049, &layouts::NOTIFICATION_SOUND_RINGTONE),
    ]);
    /// `notifyBroadcasts`
    pub static NOTIFY_BROADCASTS: Layout = Layout::new("notifyBroadcasts", 0xd612_e8ef, &[]);
    /// `notifyChats`
    pub static NOTIFY_CHATS: Layout = Layout::new("notifyChats", 0xc007_cec3, &[]);
    /// `notifyCommunity`
    pub static NOTIFY_COMMUNITY: Layout = Layout::new("notifyCommunity", 0xbe37_6999, &[
        Field::always("community_id", Shape::Long),
    ]);
    /// `notifyForumTopic`
    pub static NOTIFY_FORUM_TOPIC: Layout = Layout::new("notifyForumTopic", 0x226e_6308, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("top_msg_id", Shape::Int),
    ]);
    /// `notifyPeer`
    pub static NOTIFY_PEER: Layout = Layout::new("notifyPeer", 0x9fd4_0bd8, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `notifyUsers`
    pub static NOTIFY_USERS: Layout = Layout::new("notifyUsers", 0xb4c8_3b4c, &[]);
    /// The constructors of `NotifyPeer`, by number.
    pub static SUM_NOTIFY_PEER: Sum = Sum::new("NotifyPeer", &[
        (0x226e_6308, &layouts::NOTIFY_FORUM_TOPIC),
        (0x9fd4_0bd8, &layouts::NOTIFY_PEER),
        (0xb4c8_3b4c, &layouts::NOTIFY_USERS),
        (0xbe37_6999, &layouts::NOTIFY_COMMUNITY),
        (0xc007_cec3, &layouts::NOTIFY_CHATS),
        (0xd612_e8ef, &layouts::NOTIFY_BROADCASTS),
    ]);
    /// `paidReactionPrivacyAnonymous`
    pub static PAID_REACTION_PRIVACY_ANONYMOUS: Layout = Layout::new("paidReactionPrivacyAnonymous", 0x1f0c_1ad9, &[]);
    /// `paidReactionPrivacyDefault`
    pub static PAID_REACTION_PRIVACY_DEFAULT: Layout = Layout::new("paidReactionPrivacyDefault", 0x206a_d49e, &[]);
    /// `paidReactionPrivacyPeer`
    pub static PAID_REACTION_PRIVACY_PEER: Layout = Layout::new("paidReactionPrivacyPeer", 0xdc6c_fcf0, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
    ]);
    /// The constructors of `PaidReactionPrivacy`, by number.
    pub static SUM_PAID_REACTION_PRIVACY: Sum = Sum::new("PaidReactionPrivacy", &[
        (0x1f0c_1ad9, &layouts::PAID_REACTION_PRIVACY_ANONYMOUS),
        (0x206a_d49e, &layouts::PAID_REACTION_PRIVACY_DEFAULT),
        (0xdc6c_fcf0, &layouts::PAID_REACTION_PRIVACY_PEER),
    ]);
    /// `peerLocated`
    pub static PEER_LOCATED: Layout = Layout::new("peerLocated", 0xca46_1b5d, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("expires", Shape::Int),
        Field::always("distance", Shape::Int),
    ]);
    /// `peerSelfLocated`
    pub static PEER_SELF_LOCATED: Layout = Layout::new("peerSelfLocated", 0xf8ec_284b, &[
        Field::always("expires", Shape::Int),
    ]);
    /// The constructors of `PeerLocated`, by number.
    pub static SUM_PEER_LOCATED: Sum = Sum::new("PeerLocated", &[
        (0xca46_1b5d, &layouts::PEER_LOCATED),
        (0xf8ec_284b, &layouts::PEER_SELF_LOCATED),
    ]);
    /// `peerNotifySettings`
    pub static PEER_NOTIFY_SETTINGS: Layout = Layout::new("peerNotifySettings", 0x9962_2c0c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "show_previews", Shape::Bool),
        Field::when(0, 1, "silent", Shape::Bool),
        Field::when(0, 2, "mute_until", Shape::Int),
        Field::when(0, 3, "ios_sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
        Field::when(0, 4, "android_sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
        Field::when(0, 5, "other_sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
        Field::when(0, 6, "stories_muted", Shape::Bool),
        Field::when(0, 7, "stories_hide_sender", Shape::Bool),
        Field::when(0, 8, "stories_ios_sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
        Field::when(0, 9, "stories_android_sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
        Field::when(0, 10, "stories_other_sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
    ]);
    /// `peerSettings`
    pub static PEER_SETTINGS: Layout = Layout::new("peerSettings", 0xf477_41f7, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "report_spam", Shape::True),
        Field::when(0, 1, "add_contact", Shape::True),
        Field::when(0, 2, "block_contact", Shape::True),
        Field::when(0, 3, "share_contact", Shape::True),
        Field::when(0, 4, "need_contacts_exception", Shape::True),
        Field::when(0, 5, "report_geo", Shape::True),
        Field::when(0, 7, "autoarchived", Shape::True),
        Field::when(0, 8, "invite_members", Shape::True),
        Field::when(0, 10, "request_chat_broadcast", Shape::True),
        Field::when(0, 11, "business_bot_paused", Shape::True),
        Field::when(0, 12, "business_bot_can_reply", Shape::True),
        Field::when(0, 6, "geo_distance", Shape::Int),
        Field::when(0, 9, "request_chat_title", Shape::Text),
        Field::when(0, 9, "request_chat_date", Shape::Int),
        Field::when(0, 13, "business_bot_id", Shape::Long),
        Field::when(0, 13, "business_bot_manage_url", Shape::Text),
        Field::when(0, 14, "charge_paid_message_stars", Shape::Long),
        Field::when(0, 15, "registration_month", Shape::Text),
        Field::when(0, 16, "phone_country", Shape::Text),
        Field::when(0, 17, "name_change_date", Shape::Int),
        Field::when(0, 18, "photo_change_date", Shape::Int),
    ]);
    /// `phoneCall`
    pub static PHONE_CALL: Layout = Layout::new("phoneCall", 0x3053_5af5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 5, "p2p_allowed", Shape::True),
        Field::when(0, 6, "video", Shape::True),
        Field::when(0, 8, "conference_supported", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("admin_id", Shape::Long),
        Field::always("participant_id", Shape::Long),
        Field::always("g_a_or_b", Shape::Bytes),
        Field::always("key_fingerprint", Shape::Long),
        Field::always("protocol", Shape::Boxed(&layouts::PHONE_CALL_PROTOCOL)),
        Field::always("connections", Shape::Vector(&Shape::Sum(&layouts::SUM_PHONE_CONNECTION))),
        Field::always("start_date", Shape::Int),
        Field::when(0, 7, "custom_parameters", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `phoneCallAccepted`
    pub static PHONE_CALL_ACCEPTED: Layout = Layout::new("phoneCallAccepted", 0x3660_c311, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 6, "video", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("admin_id", Shape::Long),
        Field::always("participant_id", Shape::Long),
        Field::always("g_b", Shape::Bytes),
        Field::always("protocol", Shape::Boxed(&layouts::PHONE_CALL_PROTOCOL)),
    ]);
    /// `phoneCallDiscarded`
    pub static PHONE_CALL_DISCARDED: Layout = Layout::new("phoneCallDiscarded", 0x50ca_4de1, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "need_rating", Shape::True),
        Field::when(0, 3, "need_debug", Shape::True),
        Field::when(0, 6, "video", Shape::True),
        Field::always("id", Shape::Long),
        Field::when(0, 0, "reason", Shape::Sum(&layouts::SUM_PHONE_CALL_DISCARD_REASON)),
        Field::when(0, 1, "duration", Shape::Int),
    ]);
    /// `phoneCallEmpty`
    pub static PHONE_CALL_EMPTY: Layout = Layout::new("phoneCallEmpty", 0x5366_c915, &[
        Field::always("id", Shape::Long),
    ]);
    /// `phoneCallRequested`
    pub static PHONE_CALL_REQUESTED: Layout = Layout::new("phoneCallRequested", 0x14b0_ed0c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 6, "video", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("admin_id", Shape::Long),
        Field::always("participant_id", Shape::Long),
        Field::always("g_a_hash", Shape::Bytes),
        Field::always("protocol", Shape::Boxed(&layouts::PHONE_CALL_PROTOCOL)),
    ]);
    /// `phoneCallWaiting`
    pub static PHONE_CALL_WAITING: Layout = Layout::new("phoneCallWaiting", 0xc522_6f17, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 6, "video", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("admin_id", Shape::Long),
        Field::always("participant_id", Shape::Long),
        Field::always("protocol", Shape::Boxed(&layouts::PHONE_CALL_PROTOCOL)),
        Field::when(0, 0, "receive_date", Shape::Int),
    ]);
    /// The constructors of `PhoneCall`, by number.
    pub static SUM_PHONE_CALL: Sum = Sum::new("PhoneCall", &[
        (0x14b0_ed0c, &layouts::PHONE_CALL_REQUESTED),
        (0x3053_5af5, &layouts::PHONE_CALL),
        (0x3660_c311, &layouts::PHONE_CALL_ACCEPTED),
        (0x50ca_4de1, &layouts::PHONE_CALL_DISCARDED),
        (0x5366_c915, &layouts::PHONE_CALL_EMPTY),
        (0xc522_6f17, &layouts::PHONE_CALL_WAITING),
    ]);
    /// `phoneCallProtocol`
    pub static PHONE_CALL_PROTOCOL: Layout = Layout::new("phoneCallProtocol", 0xfc87_8fc8, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "udp_p2p", Shape::True),
        Field::when(0, 1, "udp_reflector", Shape::True),
        Field::always("min_layer", Shape::Int),
        Field::always("max_layer", Shape::Int),
        Field::always("library_versions", Shape::Vector(&Shape::Text)),
    ]);
    /// `phoneConnection`
    pub static PHONE_CONNECTION: Layout = Layout::new("phoneConnection", 0x9cc1_23c7, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "tcp", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("ip", Shape::Text),
        Field::always("ipv6", Shape::Text),
        Field::always("port", Shape::Int),
        Field::always("peer_tag", Shape::Bytes),
    ]);
    /// `phoneConnectionWebrtc`
    pub static PHONE_CONNECTION_WEBRTC: Layout = Layout::new("phoneConnectionWebrtc", 0x635f_e375, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "turn", Shape::True),
        Field::when(0, 1, "stun", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("ip", Shape::Text),
        Field::always("ipv6", Shape::Text),
        Field::always("port", Shape::Int),
        Field::always("username", Shape::Text),
        Field::always("password", Shape::Text),
    ]);
    /// The constructors of `PhoneConnection`, by number.
    pub static SUM_PHONE_CONNECTION: Sum = Sum::new("PhoneConnection", &[
        (0x635f_e375, &layouts::PHONE_CONNECTION_WEBRTC),
        (0x9cc1_23c7, &layouts::PHONE_CONNECTION),
    ]);
    /// `privacyKeyAbout`
    pub static PRIVACY_KEY_ABOUT: Layout = Layout::new("privacyKeyAbout", 0xa486_b761, &[]);
    /// `privacyKeyAddedByPhone`
    pub static PRIVACY_KEY_ADDED_BY_PHONE: Layout = Layout::new("privacyKeyAddedByPhone", 0x42ff_d42b, &[]);
    /// `privacyKeyBirthday`
    pub static PRIVACY_KEY_BIRTHDAY: Layout = Layout::new("privacyKeyBirthday", 0x2000_a518, &[]);
    /// `privacyKeyChatInvite`
    pub static PRIVACY_KEY_CHAT_INVITE: Layout = Layout::new("privacyKeyChatInvite", 0x500e_6dfa, &[]);
    /// `privacyKeyForwards`
    pub static PRIVACY_KEY_FORWARDS: Layout = Layout::new("privacyKeyForwards", 0x69ec_56a3, &[]);
    /// `privacyKeyNoPaidMessages`
    pub static PRIVACY_KEY_NO_PAID_MESSAGES: Layout = Layout::new("privacyKeyNoPaidMessages", 0x17d3_48d2, &[]);
    /// `privacyKeyPhoneCall`
    pub static PRIVACY_KEY_PHONE_CALL: Layout = Layout::new("privacyKeyPhoneCall", 0x3d66_2b7b, &[]);
    /// `privacyKeyPhoneNumber`
    pub static PRIVACY_KEY_PHONE_NUMBER: Layout = Layout::new("privacyKeyPhoneNumber", 0xd19a_e46d, &[]);
    /// `privacyKeyPhoneP2P`
    pub static PRIVACY_KEY_PHONE_P2_P: Layout = Layout::new("privacyKeyPhoneP2P", 0x3949_1cc8, &[]);
    /// `privacyKeyProfilePhoto`
    pub static PRIVACY_KEY_PROFILE_PHOTO: Layout = Layout::new("privacyKeyProfilePhoto", 0x9615_1fed, &[]);
    /// `privacyKeySavedMusic`
    pub static PRIVACY_KEY_SAVED_MUSIC: Layout = Layout::new("privacyKeySavedMusic", 0xff7a_571b, &[]);
    /// `privacyKeyStarGiftsAutoSave`
    pub static PRIVACY_KEY_STAR_GIFTS_AUTO_SAVE: Layout = Layout::new("privacyKeyStarGiftsAutoSave", 0x2ca4_fdf8, &[]);
    /// `privacyKeyStatusTimestamp`
    pub static PRIVACY_KEY_STATUS_TIMESTAMP: Layout = Layout::new("privacyKeyStatusTimestamp", 0xbc2e_ab30, &[]);
    /// `privacyKeyVoiceMessages`
    pub static PRIVACY_KEY_VOICE_MESSAGES: Layout = Layout::new("privacyKeyVoiceMessages", 0x0697_f414, &[]);
    /// The constructors of `PrivacyKey`, by number.
    pub static SUM_PRIVACY_KEY: Sum = Sum::new("PrivacyKey", &[
        (0x0697_f414, &layouts::PRIVACY_KEY_VOICE_MESSAGES),
        (0x17d3_48d2, &layouts::PRIVACY_KEY_NO_PAID_MESSAGES),
        (0x2000_a518, &layouts::PRIVACY_KEY_BIRTHDAY),
        (0x2ca4_fdf8, &layouts::PRIVACY_KEY_STAR_GIFTS_AUTO_SAVE),
        (0x3949_1cc8, &layouts::PRIVACY_KEY_PHONE_P2_P),
        (0x3d66_2b7b, &layouts::PRIVACY_KEY_PHONE_CALL),
        (0x42ff_d42b, &layouts::PRIVACY_KEY_ADDED_BY_PHONE),
        (0x500e_6dfa, &layouts::PRIVACY_KEY_CHAT_INVITE),
        (0x69ec_56a3, &layouts::PRIVACY_KEY_FORWARDS),
        (0x9615_1fed, &layouts::PRIVACY_KEY_PROFILE_PHOTO),
        (0xa486_b761, &layouts::PRIVACY_KEY_ABOUT),
        (0xbc2e_ab30, &layouts::PRIVACY_KEY_STATUS_TIMESTAMP),
        (0xd19a_e46d, &layouts::PRIVACY_KEY_PHONE_NUMBER),
        (0xff7a_571b, &layouts::PRIVACY_KEY_SAVED_MUSIC),
    ]);
    /// `quickReply`
    pub static QUICK_REPLY: Layout = Layout::new("quickReply", 0x0697_102b, &[
        Field::always("shortcut_id", Shape::Int),
        Field::always("shortcut", Shape::Text),
        Field::always("top_message", Shape::Int),
        Field::always("count", Shape::Int),
    ]);
    /// `inputSendMessageRichMessageDraftAction`
    pub static INPUT_SEND_MESSAGE_RICH_MESSAGE_DRAFT_ACTION: Layout = Layout::new("inputSendMessageRichMessageDraftAction", 0xa937_c7be, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "can_stop", Shape::True),
        Field::when(0, 1, "keep_on_stop", Shape::True),
        Field::always("random_id", Shape::Long),
        Field::always("rich_message", Shape::Sum(&layouts::SUM_INPUT_RICH_MESSAGE)),
    ]);
    /// `sendMessageCancelAction`
    pub static SEND_MESSAGE_CANCEL_ACTION: Layout = Layout::new("sendMessageCancelAction", 0xfd5e_c8f5, &[]);
    /// `sendMessageChooseContactAction`
    pub static SEND_MESSAGE_CHOOSE_CONTACT_ACTION: Layout = Layout::new("sendMessageChooseContactAction", 0x628c_bc6f, &[]);
    /// `sendMessageChooseStickerAction`
    pub static SEND_MESSAGE_CHOOSE_STICKER_ACTION: Layout = Layout::new("sendMessageChooseStickerAction", 0xb05a_c6b1, &[]);
    /// `sendMessageEmojiInteraction`
    pub static SEND_MESSAGE_EMOJI_INTERACTION: Layout = Layout::new("sendMessageEmojiInteraction", 0x2597_2bcb, &[
        Field::always("emoticon", Shape::Text),
        Field::always("msg_id", Shape::Int),
        Field::always("interaction", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `sendMessageEmojiInteractionSeen`
    pub static SEND_MESSAGE_EMOJI_INTERACTION_SEEN: Layout = Layout::new("sendMessageEmojiInteractionSeen", 0xb665_902e, &[
        Field::always("emoticon", Shape::Text),
    ]);
    /// `sendMessageGamePlayAction`
    pub static SEND_MESSAGE_GAME_PLAY_ACTION: Layout = Layout::new("sendMessageGamePlayAction", 0xdd6a_8f48, &[]);
    /// `sendMessageGeoLocationAction`
    pub static SEND_MESSAGE_GEO_LOCATION_ACTION: Layout = Layout::new("sendMessageGeoLocationAction", 0x176f_8ba1, &[]);
    /// `sendMessageHistoryImportAction`
    pub static SEND_MESSAGE_HISTORY_IMPORT_ACTION: Layout = Layout::new("sendMessageHistoryImportAction", 0xdbda_9246, &[
        Field::always("progress", Shape::Int),
    ]);
    /// `sendMessageRecordAudioAction`
    pub static SEND_MESSAGE_RECORD_AUDIO_ACTION: Layout = Layout::new("sendMessageRecordAudioAction", 0xd52f_73f7, &[]);
    /// `sendMessageRecordRoundAction`
    pub static SEND_MESSAGE_RECORD_ROUND_ACTION: Layout = Layout::new("sendMessageRecordRoundAction", 0x88f2_7fbc, &[]);
    /// `sendMessageRecordVideoAction`
    pub static SEND_MESSAGE_RECORD_VIDEO_ACTION: Layout = Layout::new("sendMessageRecordVideoAction", 0xa187_d66f, &[]);
    /// `sendMessageRichMessageDraftAction`
    pub static SEND_MESSAGE_RICH_MESSAGE_DRAFT_ACTION: Layout = Layout::new("sendMessageRichMessageDraftAction", 0x5256_4893, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "can_stop", Shape::True),
        Field::when(0, 1, "keep_on_stop", Shape::True),
        Field::always("random_id", Shape::Long),
        Field::always("rich_message", Shape::Boxed(&layouts::RICH_MESSAGE)),
    ]);
    /// `sendMessageStopDraftAction`
    pub static SEND_MESSAGE_STOP_DRAFT_ACTION: Layout = Layout::new("sendMessageStopDraftAction", 0xfbf9_02b0, &[
        Field::always("random_id", Shape::Long),
    ]);
    /// `sendMessageTextDraftAction`
    pub static SEND_MESSAGE_TEXT_DRAFT_ACTION: Layout = Layout::new("sendMessageTextDraftAction", 0x3630_b85a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "can_stop", Shape::True),
        Field::when(0, 1, "keep_on_stop", Shape::True),
        Field::always("random_id", Shape::Long),
        Field::always("text", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `sendMessageTypingAction`
    pub static SEND_MESSAGE_TYPING_ACTION: Layout = Layout::new("sendMessageTypingAction", 0x16bf_744e, &[]);
    /// `sendMessageUploadAudioAction`
    pub static SEND_MESSAGE_UPLOAD_AUDIO_ACTION: Layout = Layout::new("sendMessageUploadAudioAction", 0xf351_d7ab, &[
        Field::always("progress", Shape::Int),
    ]);
    /// `sendMessageUploadDocumentAction`
    pub static SEND_MESSAGE_UPLOAD_DOCUMENT_ACTION: Layout = Layout::new("sendMessageUploadDocumentAction", 0xaa0c_d9e4, &[
        Field::always("progress", Shape::Int),
    ]);
    /// `sendMessageUploadPhotoAction`
    pub static SEND_MESSAGE_UPLOAD_PHOTO_ACTION: Layout = Layout::new("sendMessageUploadPhotoAction", 0xd1d3_4a26, &[
        Field::always("progress", Shape::Int),
    ]);
    /// `sendMessageUploadRoundAction`
    pub static SEND_MESSAGE_UPLOAD_ROUND_ACTION: Layout = Layout::new("sendMessageUploadRoundAction", 0x243e_1c66, &[
        Field::always("progress", Shape::Int),
    ]);
    /// `sendMessageUploadVideoAction`
    pub static SEND_MESSAGE_UPLOAD_VIDEO_ACTION: Layout = Layout::new("sendMessageUploadVideoAction", 0xe976_3aec, &[
        Field::always("progress", Shape::Int),
    ]);
    /// `speakingInGroupCallAction`
    pub static SPEAKING_IN_GROUP_CALL_ACTION: Layout = Layout::new("speakingInGroupCallAction", 0xd92c_2285, &[]);
    /// The constructors of `SendMessageAction`, by number.
    pub static SUM_SEND_MESSAGE_ACTION: Sum = Sum::new("SendMessageAction", &[
        (0x16bf_744e, &layouts::SEND_MESSAGE_TYPING_ACTION),
        (0x176f_8ba1, &layouts::SEND_MESSAGE_GEO_LOCATION_ACTION),
        (0x243e_1c66, &layouts::SEND_MESSAGE_UPLOAD_ROUND_ACTION),
        (0x2597_2bcb, &layouts::SEND_MESSAGE_EMOJI_INTERACTION),
        (0x3630_b85a, &layouts::SEND_MESSAGE_TEXT_DRAFT_ACTION),
        (0x5256_4893, &layouts::SEND_MESSAGE_RICH_MESSAGE_DRAFT_ACTION),
        (0x628c_bc6f, &layouts::SEND_MESSAGE_CHOOSE_CONTACT_ACTION),
        (0x88f2_7fbc, &layouts::SEND_MESSAGE_RECORD_ROUND_ACTION),
        (0xa187_d66f, &layouts::SEND_MESSAGE_RECORD_VIDEO_ACTION),
        (0xa937_c7be, &layouts::INPUT_SEND_MESSAGE_RICH_MESSAGE_DRAFT_ACTION),
        (0xaa0c_d9e4, &layouts::SEND_MESSAGE_UPLOAD_DOCUMENT_ACTION),
        (0xb05a_c6b1, &layouts::SEND_MESSAGE_CHOOSE_STICKER_ACTION),
        (0xb665_902e, &layouts::SEND_MESSAGE_EMOJI_INTERACTION_SEEN),
        (0xd1d3_4a26, &layouts::SEND_MESSAGE_UPLOAD_PHOTO_ACTION),
        (0xd52f_73f7, &layouts::SEND_MESSAGE_RECORD_AUDIO_ACTION),
        (0xd92c_2285, &layouts::SPEAKING_IN_GROUP_CALL_ACTION),
        (0xdbda_9246, &layouts::SEND_MESSAGE_HISTORY_IMPORT_ACTION),
        (0xdd6a_8f48, &layouts::SEND_MESSAGE_GAME_PLAY_ACTION),
        (0xe976_3aec, &layouts::SEND_MESSAGE_UPLOAD_VIDEO_ACTION),
        (0xf351_d7ab, &layouts::SEND_MESSAGE_UPLOAD_AUDIO_ACTION),
        (0xfbf9_02b0, &layouts::SEND_MESSAGE_STOP_DRAFT_ACTION),
        (0xfd5e_c8f5, &layouts::SEND_MESSAGE_CANCEL_ACTION),
    ]);
    /// `starGiftAuctionRound`
    pub static STAR_GIFT_AUCTION_ROUND: Layout = Layout::new("starGiftAuctionRound", 0x3aae_0528, &[
        Field::always("num", Shape::Int),
        Field::always("duration", Shape::Int),
    ]);
    /// `starGiftAuctionRoundExtendable`
    pub static STAR_GIFT_AUCTION_ROUND_EXTENDABLE: Layout = Layout::new("starGiftAuctionRoundExtendable", 0x0aa0_21e5, &[
        Field::always("num", Shape::Int),
        Field::always("duration", Shape::Int),
        Field::always("extend_top", Shape::Int),
        Field::always("extend_window", Shape::Int),
    ]);
    /// The constructors of `StarGiftAuctionRound`, by number.
    pub static SUM_STAR_GIFT_AUCTION_ROUND: Sum = Sum::new("StarGiftAuctionRound", &[
        (0x0aa0_21e5, &layouts::STAR_GIFT_AUCTION_ROUND_EXTENDABLE),
        (0x3aae_0528, &layouts::STAR_GIFT_AUCTION_ROUND),
    ]);
    /// `starGiftAuctionState`
    pub static STAR_GIFT_AUCTION_STATE: Layout = Layout::new("starGiftAuctionState", 0x771a_4e66, &[
        Field::always("version", Shape::Int),
        Field::always("start_date", Shape::Int),
        Field::always("end_date", Shape::Int),
        Field::always("min_bid_amount", Shape::Long),
        Field::always("bid_levels", Shape::Vector(&Shape::Boxed(&layouts::AUCTION_BID_LEVEL))),
        Field::always("top_bidders", Shape::Vector(&Shape::Long)),
        Field::always("next_round_at", Shape::Int),
        Field::always("last_gift_num", Shape::Int),
        Field::always("gifts_left", Shape::Int),
        Field::always("current_round", Shape::Int),
        Field::always("total_rounds", Shape::Int),
        Field::always("rounds", Shape::Vector(&Shape::Sum(&layouts::SUM_STAR_GIFT_AUCTION_ROUND))),
    ]);
    /// `starGiftAuctionStateFinished`
    pub static STAR_GIFT_AUCTION_STATE_FINISHED: Layout = Layout::new("starGiftAuctionStateFinished", 0x972d_abbf, &[
        Field::always("flags", Shape::Flags),
        Field::always("start_date", Shape::Int),
        Field::always("end_date", Shape::Int),
        Field::always("average_price", Shape::Long),
        Field::when(0, 0, "listed_count", Shape::Int),
        Field::when(0, 1, "fragment_listed_count", Shape::Int),
        Field::when(0, 1, "fragment_listed_url", Shape::Text),
    ]);
    /// `starGiftAuctionStateNotModified`
    pub static STAR_GIFT_AUCTION_STATE_NOT_MODIFIED: Layout = Layout::new("starGiftAuctionStateNotModified", 0xfe33_3952, &[]);
    /// The constructors of `StarGiftAuctionState`, by number.
    pub static SUM_STAR_GIFT_AUCTION_STATE: Sum = Sum::new("StarGiftAuctionState", &[
        (0x771a_4e66, &layouts::STAR_GIFT_AUCTION_STATE),
        (0x972d_abbf, &layouts::STAR_GIFT_AUCTION_STATE_FINISHED),
        (0xfe33_3952, &layouts::STAR_GIFT_AUCTION_STATE_NOT_MODIFIED),
    ]);
    /// `starGiftAuctionUserState`
    pub static STAR_GIFT_AUCTION_USER_STATE: Layout = Layout::new("starGiftAuctionUserState", 0x2eee_d1c4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "returned", Shape::True),
        Field::when(0, 0, "bid_amount", Shape::Long),
        Field::when(0, 0, "bid_date", Shape::Int),
        Field::when(0, 0, "min_bid_amount", Shape::Long),
        Field::when(0, 0, "bid_peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("acquired_count", Shape::Int),
    ]);
    /// `starsRevenueStatus`
    pub static STARS_REVENUE_STATUS: Layout = Layout::new("starsRevenueStatus", 0xfebe_5491, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "withdrawal_enabled", Shape::True),
        Field::always("current_balance", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::always("available_balance", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::always("overall_revenue", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::when(0, 1, "next_withdrawal_at", Shape::Int),
    ]);
    /// `storiesStealthMode`
    pub static STORIES_STEALTH_MODE: Layout = Layout::new("storiesStealthMode", 0x712e_27fd, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "active_until_date", Shape::Int),
        Field::when(0, 1, "cooldown_until_date", Shape::Int),
    ]);
    /// `theme`
    pub static THEME: Layout = Layout::new("theme", 0xa00e_67d6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creator", Shape::True),
        Field::when(0, 1, "default", Shape::True),
        Field::when(0, 5, "for_chat", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("slug", Shape::Text),
        Field::always("title", Shape::Text),
        Field::when(0, 2, "document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 3, "settings", Shape::Vector(&Shape::Boxed(&layouts::THEME_SETTINGS))),
        Field::when(0, 6, "emoticon", Shape::Text),
        Field::when(0, 4, "installs_count", Shape::Int),
    ]);
    /// `tonConnectManifest`
    pub static TON_CONNECT_MANIFEST: Layout = Layout::new("tonConnectManifest", 0x1222_9264, &[
        Field::always("flags", Shape::Flags),
        Field::always("url", Shape::Text),
        Field::always("name", Shape::Text),
        Field::when(0, 0, "icon", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
    ]);
    /// `tonConnectSession`
    pub static TON_CONNECT_SESSION: Layout = Layout::new("tonConnectSession", 0x1265_56c6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pending", Shape::True),
        Field::when(0, 1, "closing", Shape::True),
        Field::when(0, 2, "closed", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("dapp_client_id", Shape::Text),
        Field::when(0, 3, "client_id", Shape::Text),
        Field::always("nonce", Shape::Bytes),
        Field::when(0, 4, "manifest", Shape::Boxed(&layouts::TON_CONNECT_MANIFEST)),
        Field::when(0, 5, "manifest_error", Shape::Int),
        Field::always("date", Shape::Int),
    ]);
    /// `updateAiComposeTones`
    pub static UPDATE_AI_COMPOSE_TONES: Layout = Layout::new("updateAiComposeTones", 0x8c0f_91fb, &[]);
    /// `updateAttachMenuBots`
    pub static UPDATE_ATTACH_MENU_BOTS: Layout = Layout::new("updateAttachMenuBots", 0x17b7_a20b, &[]);
    /// `updateAutoSaveSettings`
    pub static UPDATE_AUTO_SAVE_SETTINGS: Layout = Layout::new("updateAutoSaveSettings", 0xec05_b097, &[]);
    /// `updateBotBusinessConnect`
    pub static UPDATE_BOT_BUSINESS_CONNECT: Layout = Layout::new("updateBotBusinessConnect", 0x8ae5_c97a, &[
        Field::always("connection", Shape::Boxed(&layouts::BOT_BUSINESS_CONNECTION)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotCallbackQuery`
    pub static UPDATE_BOT_CALLBACK_QUERY: Layout = Layout::new("updateBotCallbackQuery", 0xb9cf_c48d, &[
        Field::always("flags", Shape::Flags),
        Field::always("query_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("chat_instance", Shape::Long),
        Field::when(0, 0, "data", Shape::Bytes),
        Field::when(0, 1, "game_short_name", Shape::Text),
    ]);
    /// `updateBotChatBoost`
    pub static UPDATE_BOT_CHAT_BOOST: Layout = Layout::new("updateBotChatBoost", 0x904d_d49c, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("boost", Shape::Boxed(&layouts::BOOST)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotChatInviteRequester`
    pub static UPDATE_BOT_CHAT_INVITE_REQUESTER: Layout = Layout::new("updateBotChatInviteRequester", 0x7cb3_4d79, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::always("user_id", Shape::Long),
        Field::always("about", Shape::Text),
        Field::always("invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("qts", Shape::Int),
        Field::when(0, 0, "query_id", Shape::Long),
    ]);
    /// `updateBotCommands`
    pub static UPDATE_BOT_COMMANDS: Layout = Layout::new("updateBotCommands", 0x4d71_2f2e, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("bot_id", Shape::Long),
        Field::always("commands", Shape::Vector(&Shape::Boxed(&layouts::BOT_COMMAND))),
    ]);
    /// `updateBotDeleteBusinessMessage`
    pub static UPDATE_BOT_DELETE_BUSINESS_MESSAGE: Layout = Layout::new("updateBotDeleteBusinessMessage", 0xa02a_982e, &[
        Field::always("connection_id", Shape::Text),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("messages", Shape::Vector(&Shape::Int)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotEditBusinessMessage`
    pub static UPDATE_BOT_EDIT_BUSINESS_MESSAGE: Layout = Layout::new("updateBotEditBusinessMessage", 0x07df_587c, &[
        Field::always("flags", Shape::Flags),
        Field::always("connection_id", Shape::Text),
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::when(0, 0, "reply_to_message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotGuestChatQuery`
    pub static UPDATE_BOT_GUEST_CHAT_QUERY: Layout = Layout::new("updateBotGuestChatQuery", 0xcdd4_093d, &[
        Field::always("flags", Shape::Flags),
        Field::always("query_id", Shape::Long),
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::when(0, 0, "reference_messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotInlineQuery`
    pub static UPDATE_BOT_INLINE_QUERY: Layout = Layout::new("updateBotInlineQuery", 0x496f_379c, &[
        Field::always("flags", Shape::Flags),
        Field::always("query_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("query", Shape::Text),
        Field::when(0, 0, "geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::when(0, 1, "peer_type", Shape::Sum(&layouts::SUM_INLINE_QUERY_PEER_TYPE)),
        Field::always("offset", Shape::Text),
    ]);
    /// `updateBotInlineSend`
    pub static UPDATE_BOT_INLINE_SEND: Layout = Layout::new("updateBotInlineSend", 0x12f1_2a07, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::always("query", Shape::Text),
        Field::when(0, 0, "geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::always("id", Shape::Text),
        Field::when(0, 1, "msg_id", Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE_ID)),
    ]);
    /// `updateBotMenuButton`
    pub static UPDATE_BOT_MENU_BUTTON: Layout = Layout::new("updateBotMenuButton", 0x14b8_5813, &[
        Field::always("bot_id", Shape::Long),
        Field::always("button", Shape::Sum(&layouts::SUM_BOT_MENU_BUTTON)),
    ]);
    /// `updateBotMessageReaction`
    pub static UPDATE_BOT_MESSAGE_REACTION: Layout = Layout::new("updateBotMessageReaction", 0xac21_d3ce, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("actor", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("old_reactions", Shape::Vector(&Shape::Sum(&layouts::SUM_REACTION))),
        Field::always("new_reactions", Shape::Vector(&Shape::Sum(&layouts::SUM_REACTION))),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotMessageReactions`
    pub static UPDATE_BOT_MESSAGE_REACTIONS: Layout = Layout::new("updateBotMessageReactions", 0x09cb_7759, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("reactions", Shape::Vector(&Shape::Boxed(&layouts::REACTION_COUNT))),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotNewBusinessMessage`
    pub static UPDATE_BOT_NEW_BUSINESS_MESSAGE: Layout = Layout::new("updateBotNewBusinessMessage", 0x9ddb_347c, &[
        Field::always("flags", Shape::Flags),
        Field::always("connection_id", Shape::Text),
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::when(0, 0, "reply_to_message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotPrecheckoutQuery`
    pub static UPDATE_BOT_PRECHECKOUT_QUERY: Layout = Layout::new("updateBotPrecheckoutQuery", 0x8caa_9a96, &[
        Field::always("flags", Shape::Flags),
        Field::always("query_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("payload", Shape::Bytes),
        Field::when(0, 0, "info", Shape::Boxed(&layouts::PAYMENT_REQUESTED_INFO)),
        Field::when(0, 1, "shipping_option_id", Shape::Text),
        Field::always("currency", Shape::Text),
        Field::always("total_amount", Shape::Long),
    ]);
    /// `updateBotPurchasedPaidMedia`
    pub static UPDATE_BOT_PURCHASED_PAID_MEDIA: Layout = Layout::new("updateBotPurchasedPaidMedia", 0x283b_d312, &[
        Field::always("user_id", Shape::Long),
        Field::always("payload", Shape::Text),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotShippingQuery`
    pub static UPDATE_BOT_SHIPPING_QUERY: Layout = Layout::new("updateBotShippingQuery", 0xb5ae_fd7d, &[
        Field::always("query_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("payload", Shape::Bytes),
        Field::always("shipping_address", Shape::Boxed(&layouts::POST_ADDRESS)),
    ]);
    /// `updateBotStarsSubscription`
    pub static UPDATE_BOT_STARS_SUBSCRIPTION: Layout = Layout::new("updateBotStarsSubscription", 0x6c0d_8e23, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "canceled", Shape::True),
        Field::when(0, 1, "payment_failed", Shape::True),
        Field::when(0, 2, "restored", Shape::True),
        Field::always("user_id", Shape::Long),
        Field::always("payload", Shape::Bytes),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotStopped`
    pub static UPDATE_BOT_STOPPED: Layout = Layout::new("updateBotStopped", 0xc487_0a49, &[
        Field::always("user_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("stopped", Shape::Bool),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateBotWebhookJSON`
    pub static UPDATE_BOT_WEBHOOK_JSON: Layout = Layout::new("updateBotWebhookJSON", 0x8317_c0c3, &[
        Field::always("data", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `updateBotWebhookJSONQuery`
    pub static UPDATE_BOT_WEBHOOK_JSONQUERY: Layout = Layout::new("updateBotWebhookJSONQuery", 0x9b92_40a6, &[
        Field::always("query_id", Shape::Long),
        Field::always("data", Shape::Boxed(&layouts::DATA_JSON)),
        Field::always("timeout", Shape::Int),
    ]);
    /// `updateBusinessBotCallbackQuery`
    pub static UPDATE_BUSINESS_BOT_CALLBACK_QUERY: Layout = Layout::new("updateBusinessBotCallbackQuery", 0x1ea2_fda7, &[
        Field::always("flags", Shape::Flags),
        Field::always("query_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("connection_id", Shape::Text),
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::when(0, 2, "reply_to_message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::always("chat_instance", Shape::Long),
        Field::when(0, 0, "data", Shape::Bytes),
    ]);
    /// `updateChannel`
    pub static UPDATE_CHANNEL: Layout = Layout::new("updateChannel", 0x635b_4c09, &[
        Field::always("channel_id", Shape::Long),
    ]);
    /// `updateChannelAvailableMessages`
    pub static UPDATE_CHANNEL_AVAILABLE_MESSAGES: Layout = Layout::new("updateChannelAvailableMessages", 0xb23f_c698, &[
        Field::always("channel_id", Shape::Long),
        Field::always("available_min_id", Shape::Int),
    ]);
    /// `updateChannelMessageForwards`
    pub static UPDATE_CHANNEL_MESSAGE_FORWARDS: Layout = Layout::new("updateChannelMessageForwards", 0xd29a_27f4, &[
        Field::always("channel_id", Shape::Long),
        Field::always("id", Shape::Int),
        Field::always("forwards", Shape::Int),
    ]);
    /// `updateChannelMessageViews`
    pub static UPDATE_CHANNEL_MESSAGE_VIEWS: Layout = Layout::new("updateChannelMessageViews", 0xf226_ac08, &[
        Field::always("channel_id", Shape::Long),
        Field::always("id", Shape::Int),
        Field::always("views", Shape::Int),
    ]);
    /// `updateChannelParticipant`
    pub static UPDATE_CHANNEL_PARTICIPANT: Layout = Layout::new("updateChannelParticipant", 0x985d_3abb, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "via_chatlist", Shape::True),
        Field::always("channel_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("actor_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::when(0, 0, "prev_participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
        Field::when(0, 1, "new_participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
        Field::when(0, 2, "invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateChannelReadMessagesContents`
    pub static UPDATE_CHANNEL_READ_MESSAGES_CONTENTS: Layout = Layout::new("updateChannelReadMessagesContents", 0x25f3_24f7, &[
        Field::always("flags", Shape::Flags),
        Field::always("channel_id", Shape::Long),
        Field::when(0, 0, "top_msg_id", Shape::Int),
        Field::when(0, 1, "saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("messages", Shape::Vector(&Shape::Int)),
    ]);
    /// `updateChannelTooLong`
    pub static UPDATE_CHANNEL_TOO_LONG: Layout = Layout::new("updateChannelTooLong", 0x108d_941f, &[
        Field::always("flags", Shape::Flags),
        Field::always("channel_id", Shape::Long),
        Field::when(0, 0, "pts", Shape::Int),
    ]);
    /// `updateChannelUserTyping`
    pub static UPDATE_CHANNEL_USER_TYPING: Layout = Layout::new("updateChannelUserTyping", 0x8c88_c923, &[
        Field::always("flags", Shape::Flags),
        Field::always("channel_id", Shape::Long),
        Field::when(0, 0, "top_msg_id", Shape::Int),
        Field::always("from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("action", Shape::Sum(&layouts::SUM_SEND_MESSAGE_ACTION)),
    ]);
    /// `updateChannelViewForumAsMessages`
    pub static UPDATE_CHANNEL_VIEW_FORUM_AS_MESSAGES: Layout = Layout::new("updateChannelViewForumAsMessages", 0x07b6_8920, &[
        Field::always("channel_id", Shape::Long),
        Field::always("enabled", Shape::Bool),
    ]);
    /// `updateChannelWebPage`
    pub static UPDATE_CHANNEL_WEB_PAGE: Layout = Layout::new("updateChannelWebPage", 0x2f2b_a99f, &[
        Field::always("channel_id", Shape::Long),
        Field::always("webpage", Shape::Sum(&layouts::SUM_WEB_PAGE)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateChat`
    pub static UPDATE_CHAT: Layout = Layout::new("updateChat", 0xf89a_6a4e, &[
        Field::always("chat_id", Shape::Long),
    ]);
    /// `updateChatDefaultBannedRights`
    pub static UPDATE_CHAT_DEFAULT_BANNED_RIGHTS: Layout = Layout::new("updateChatDefaultBannedRights", 0x54c0_1850, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("default_banned_rights", Shape::Boxed(&layouts::CHAT_BANNED_RIGHTS)),
        Field::always("version", Shape::Int),
    ]);
    /// `updateChatParticipant`
    pub static UPDATE_CHAT_PARTICIPANT: Layout = Layout::new("updateChatParticipant", 0xd087_663a, &[
        Field::always("flags", Shape::Flags),
        Field::always("chat_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("actor_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::when(0, 0, "prev_participant", Shape::Sum(&layouts::SUM_CHAT_PARTICIPANT)),
        Field::when(0, 1, "new_participant", Shape::Sum(&layouts::SUM_CHAT_PARTICIPANT)),
        Field::when(0, 2, "invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateChatParticipantAdd`
    pub static UPDATE_CHAT_PARTICIPANT_ADD: Layout = Layout::new("updateChatParticipantAdd", 0x3dda_5451, &[
        Field::always("chat_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("inviter_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("version", Shape::Int),
    ]);
    /// `updateChatParticipantAdmin`
    pub static UPDATE_CHAT_PARTICIPANT_ADMIN: Layout = Layout::new("updateChatParticipantAdmin", 0xd7ca_61a2, &[
        Field::always("chat_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("is_admin", Shape::Bool),
        Field::always("version", Shape::Int),
    ]);
    /// `updateChatParticipantDelete`
    pub static UPDATE_CHAT_PARTICIPANT_DELETE: Layout = Layout::new("updateChatParticipantDelete", 0xe32f_3d77, &[
        Field::always("chat_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("version", Shape::Int),
    ]);
    /// `updateChatParticipantRank`
    pub static UPDATE_CHAT_PARTICIPANT_RANK: Layout = Layout::new("updateChatParticipantRank", 0xbd83_67b9, &[
        Field::always("chat_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("rank", Shape::Text),
        Field::always("version", Shape::Int),
    ]);
    /// `updateChatParticipants`
    pub static UPDATE_CHAT_PARTICIPANTS: Layout = Layout::new("updateChatParticipants", 0x0776_1198, &[
        Field::always("participants", Shape::Sum(&layouts::SUM_CHAT_PARTICIPANTS)),
    ]);
    /// `updateChatUserTyping`
    pub static UPDATE_CHAT_USER_TYPING: Layout = Layout::new("updateChatUserTyping", 0x8348_7af0, &[
        Field::always("chat_id", Shape::Long),
        Field::always("from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("action", Shape::Sum(&layouts::SUM_SEND_MESSAGE_ACTION)),
    ]);
    /// `updateConfig`
    pub static UPDATE_CONFIG: Layout = Layout::new("updateConfig", 0xa229_dd06, &[]);
    /// `updateContactsReset`
    pub static UPDATE_CONTACTS_RESET: Layout = Layout::new("updateContactsReset", 0x7084_a7be, &[]);
    /// `updateDcOptions`
    pub static UPDATE_DC_OPTIONS: Layout = Layout::new("updateDcOptions", 0x8e5e_9873, &[
        Field::always("dc_options", Shape::Vector(&Shape::Boxed(&layouts::DC_OPTION))),
    ]);
    /// `updateDeleteChannelMessages`
    pub static UPDATE_DELETE_CHANNEL_MESSAGES: Layout = Layout::new("updateDeleteChannelMessages", 0xc32d_5b12, &[
        Field::always("channel_id", Shape::Long),
        Field::always("messages", Shape::Vector(&Shape::Int)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateDeleteEphemeralMessages`
    pub static UPDATE_DELETE_EPHEMERAL_MESSAGES: Layout = Layout::new("updateDeleteEphemeralMessages", 0x56db_fcf8, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("ids", Shape::Vector(&Shape::Int)),
    ]);
    /// `updateDeleteGroupCallMessages`
    pub static UPDATE_DELETE_GROUP_CALL_MESSAGES: Layout = Layout::new("updateDeleteGroupCallMessages", 0x3e85_e92c, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::always("messages", Shape::Vector(&Shape::Int)),
    ]);
    /// `updateDeleteMessages`
    pub static UPDATE_DELETE_MESSAGES: Layout = Layout::new("updateDeleteMessages", 0xa20d_b0e5, &[
        Field::always("messages", Shape::Vector(&Shape::Int)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateDeleteQuickReply`
    pub static UPDATE_DELETE_QUICK_REPLY: Layout = Layout::new("updateDeleteQuickReply", 0x53e6_f1ec, &[
        Field::always("shortcut_id", Shape::Int),
    ]);
    /// `updateDeleteQuickReplyMessages`
    pub static UPDATE_DELETE_QUICK_REPLY_MESSAGES: Layout = Layout::new("updateDeleteQuickReplyMessages", 0x566f_e7cd, &[
        Field::always("shortcut_id", Shape::Int),
        Field::always("messages", Shape::Vector(&Shape::Int)),
    ]);
    /// `updateDeleteScheduledMessages`
    pub static UPDATE_DELETE_SCHEDULED_MESSAGES: Layout = Layout::new("updateDeleteScheduledMessages", 0xf2a7_1983, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("messages", Shape::Vector(&Shape::Int)),
        Field::when(0, 0, "sent_messages", Shape::Vector(&Shape::Int)),
    ]);
    /// `updateDialogFilter`
    pub static UPDATE_DIALOG_FILTER: Layout = Layout::new("updateDialogFilter", 0x26ff_de7d, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Int),
        Field::when(0, 0, "filter", Shape::Sum(&layouts::SUM_DIALOG_FILTER)),
    ]);
    /// `updateDialogFilterOrder`
    pub static UPDATE_DIALOG_FILTER_ORDER: Layout = Layout::new("updateDialogFilterOrder", 0xa5d7_2105, &[
        Field::always("order", Shape::Vector(&Shape::Int)),
    ]);
    /// `updateDialogFilters`
    pub static UPDATE_DIALOG_FILTERS: Layout = Layout::new("updateDialogFilters", 0x3504_914f, &[]);
    /// `updateDialogPinned`
    pub static UPDATE_DIALOG_PINNED: Layout = Layout::new("updateDialogPinned", 0x6e6f_e51c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pinned", Shape::True),
        Field::when(0, 1, "folder_id", Shape::Int),
        Field::always("peer", Shape::Sum(&layouts::SUM_DIALOG_PEER)),
    ]);
    /// `updateDialogUnreadMark`
    pub static UPDATE_DIALOG_UNREAD_MARK: Layout = Layout::new("updateDialogUnreadMark", 0xb658_f23e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "unread", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_DIALOG_PEER)),
        Field::when(0, 1, "saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `updateDraftMessage`
    pub static UPDATE_DRAFT_MESSAGE: Layout = Layout::new("updateDraftMessage", 0xedfc_111e, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 0, "top_msg_id", Shape::Int),
        Field::when(0, 1, "saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("draft", Shape::Sum(&layouts::SUM_DRAFT_MESSAGE)),
    ]);
    /// `updateEditChannelMessage`
    pub static UPDATE_EDIT_CHANNEL_MESSAGE: Layout = Layout::new("updateEditChannelMessage", 0x1b3f_4df7, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateEditEphemeralMessage`
    pub static UPDATE_EDIT_EPHEMERAL_MESSAGE: Layout = Layout::new("updateEditEphemeralMessage", 0x4bbb_8f01, &[
        Field::always("message", Shape::Boxed(&layouts::EPHEMERAL_MESSAGE)),
    ]);
    /// `updateEditMessage`
    pub static UPDATE_EDIT_MESSAGE: Layout = Layout::new("updateEditMessage", 0xe403_70a3, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateEmojiGameInfo`
    pub static UPDATE_EMOJI_GAME_INFO: Layout = Layout::new("updateEmojiGameInfo", 0xfb9c_547a, &[
        Field::always("info", Shape::Sum(&layouts::SUM_MESSAGES_EMOJI_GAME_INFO)),
    ]);
    /// `updateEncryptedChatTyping`
    pub static UPDATE_ENCRYPTED_CHAT_TYPING: Layout = Layout::new("updateEncryptedChatTyping", 0x1710_f156, &[
        Field::always("chat_id", Shape::Int),
    ]);
    /// `updateEncryptedMessagesRead`
    pub static UPDATE_ENCRYPTED_MESSAGES_READ: Layout = Layout::new("updateEncryptedMessagesRead", 0x38fe_25b7, &[
        Field::always("chat_id", Shape::Int),
        Field::always("max_date", Shape::Int),
        Field::always("date", Shape::Int),
    ]);
    /// `updateEncryption`
    pub static UPDATE_ENCRYPTION: Layout = Layout::new("updateEncryption", 0xb4a2_e88d, &[
        Field::always("chat", Shape::Sum(&layouts::SUM_ENCRYPTED_CHAT)),
        Field::always("date", Shape::Int),
    ]);
    /// `updateEphemeralBotCallbackQuery`
    pub static UPDATE_EPHEMERAL_BOT_CALLBACK_QUERY: Layout = Layout::new("updateEphemeralBotCallbackQuery", 0x7c10_79d6, &[
        Field::always("flags", Shape::Flags),
        Field::always("query_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::when(0, 0, "peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("data", Shape::Bytes),
        Field::when(0, 1, "chat_instance", Shape::Long),
        Field::always("message", Shape::Boxed(&layouts::EPHEMERAL_MESSAGE)),
    ]);
    /// `updateFavedStickers`
    pub static UPDATE_FAVED_STICKERS: Layout = Layout::new("updateFavedStickers", 0xe511_996d, &[]);
    /// `updateFolderPeers`
    pub static UPDATE_FOLDER_PEERS: Layout = Layout::new("updateFolderPeers", 0x1936_0dc0, &[
        Field::always("folder_peers", Shape::Vector(&Shape::Boxed(&layouts::FOLDER_PEER))),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateGeoLiveViewed`
    pub static UPDATE_GEO_LIVE_VIEWED: Layout = Layout::new("updateGeoLiveViewed", 0x871f_b939, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("msg_id", Shape::Int),
    ]);
    /// `updateGroupCall`
    pub static UPDATE_GROUP_CALL: Layout = Layout::new("updateGroupCall", 0x9d22_16e0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "live_story", Shape::True),
        Field::when(0, 1, "peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("call", Shape::Sum(&layouts::SUM_GROUP_CALL)),
    ]);
    /// `updateGroupCallChainBlocks`
    pub static UPDATE_GROUP_CALL_CHAIN_BLOCKS: Layout = Layout::new("updateGroupCallChainBlocks", 0xa477_288f, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::always("sub_chain_id", Shape::Int),
        Field::always("blocks", Shape::Vector(&Shape::Bytes)),
        Field::always("next_offset", Shape::Int),
    ]);
    /// `updateGroupCallConnection`
    pub static UPDATE_GROUP_CALL_CONNECTION: Layout = Layout::new("updateGroupCallConnection", 0x0b78_3982, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "presentation", Shape::True),
        Field::always("params", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `updateGroupCallEncryptedMessage`
    pub static UPDATE_GROUP_CALL_ENCRYPTED_MESSAGE: Layout = Layout::new("updateGroupCallEncryptedMessage", 0xc957_a766, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::always("from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("encrypted_message", Shape::Bytes),
    ]);
    /// `updateGroupCallMessage`
    pub static UPDATE_GROUP_CALL_MESSAGE: Layout = Layout::new("updateGroupCallMessage", 0xd832_6f0d, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::always("message", Shape::Boxed(&layouts::GROUP_CALL_MESSAGE)),
    ]);
    /// `updateGroupCallParticipants`
    pub static UPDATE_GROUP_CALL_PARTICIPANTS: Layout = Layout::new("updateGroupCallParticipants", 0xf2eb_db4e, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::always("participants", Shape::Vector(&Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT))),
        Field::always("version", Shape::Int),
    ]);
    /// `updateInlineBotCallbackQuery`
    pub static UPDATE_INLINE_BOT_CALLBACK_QUERY: Layout = Layout::new("updateInlineBotCallbackQuery", 0x691e_9052, &[
        Field::always("flags", Shape::Flags),
        Field::always("query_id", Shape::Long),
        Field::always("user_id", Shape::Long),
        Field::always("msg_id", Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE_ID)),
        Field::always("chat_instance", Shape::Long),
        Field::when(0, 0, "data", Shape::Bytes),
        Field::when(0, 1, "game_short_name", Shape::Text),
    ]);
    /// `updateJoinChatWebViewDecision`
    pub static UPDATE_JOIN_CHAT_WEB_VIEW_DECISION: Layout = Layout::new("updateJoinChatWebViewDecision", 0xbdac_7e70, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("query_id", Shape::Long),
        Field::always("result", Shape::Sum(&layouts::SUM_JOIN_CHAT_BOT_RESULT)),
    ]);
    /// `updateLangPack`
    pub static UPDATE_LANG_PACK: Layout = Layout::new("updateLangPack", 0x5602_2f4d, &[
        Field::always("difference", Shape::Boxed(&layouts::LANG_PACK_DIFFERENCE)),
    ]);
    /// `updateLangPackTooLong`
    pub static UPDATE_LANG_PACK_TOO_LONG: Layout = Layout::new("updateLangPackTooLong", 0x4656_0264, &[
        Field::always("lang_code", Shape::Text),
    ]);
    /// `updateLoginToken`
    pub static UPDATE_LOGIN_TOKEN: Layout = Layout::new("updateLoginToken", 0x564f_e691, &[]);
    /// `updateManagedBot`
    pub static UPDATE_MANAGED_BOT: Layout = Layout::new("updateManagedBot", 0x4880_ed9a, &[
        Field::always("user_id", Shape::Long),
        Field::always("bot_id", Shape::Long),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateMessageExtendedMedia`
    pub static UPDATE_MESSAGE_EXTENDED_MEDIA: Layout = Layout::new("updateMessageExtendedMedia", 0xd5a4_1724, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("extended_media", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_EXTENDED_MEDIA))),
    ]);
    /// `updateMessageID`
    pub static UPDATE_MESSAGE_ID: Layout = Layout::new("updateMessageID", 0x4e90_bfd6, &[
        Field::always("id", Shape::Int),
        Field::always("random_id", Shape::Long),
    ]);
    /// `updateMessagePoll`
    pub static UPDATE_MESSAGE_POLL: Layout = Layout::new("updateMessagePoll", 0xd64c_522b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 1, "msg_id", Shape::Int),
        Field::when(0, 2, "top_msg_id", Shape::Int),
        Field::always("poll_id", Shape::Long),
        Field::when(0, 0, "poll", Shape::Boxed(&layouts::POLL)),
        Field::always("results", Shape::Boxed(&layouts::POLL_RESULTS)),
    ]);
    /// `updateMessagePollVote`
    pub static UPDATE_MESSAGE_POLL_VOTE: Layout = Layout::new("updateMessagePollVote", 0x7699_f014, &[
        Field::always("poll_id", Shape::Long),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("options", Shape::Vector(&Shape::Bytes)),
        Field::always("positions", Shape::Vector(&Shape::Int)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateMessageReactions`
    pub static UPDATE_MESSAGE_REACTIONS: Layout = Layout::new("updateMessageReactions", 0x1e29_7bfa, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::when(0, 0, "top_msg_id", Shape::Int),
        Field::when(0, 1, "saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("reactions", Shape::Boxed(&layouts::MESSAGE_REACTIONS)),
    ]);
    /// `updateMonoForumNoPaidException`
    pub static UPDATE_MONO_FORUM_NO_PAID_EXCEPTION: Layout = Layout::new("updateMonoForumNoPaidException", 0x9f81_2b08, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "exception", Shape::True),
        Field::always("channel_id", Shape::Long),
        Field::always("saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `updateMoveStickerSetToTop`
    pub static UPDATE_MOVE_STICKER_SET_TO_TOP: Layout = Layout::new("updateMoveStickerSetToTop", 0x86fc_cf85, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "masks", Shape::True),
        Field::when(0, 1, "emojis", Shape::True),
        Field::always("stickerset", Shape::Long),
    ]);
    /// `updateNewAuthorization`
    pub static UPDATE_NEW_AUTHORIZATION: Layout = Layout::new("updateNewAuthorization", 0x8951_abef, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "unconfirmed", Shape::True),
        Field::always("hash", Shape::Long),
        Field::when(0, 0, "date", Shape::Int),
        Field::when(0, 0, "device", Shape::Text),
        Field::when(0, 0, "location", Shape::Text),
    ]);
    /// `updateNewBotConnection`
    pub static UPDATE_NEW_BOT_CONNECTION: Layout = Layout::new("updateNewBotConnection", 0xb220_83a6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "confirmed", Shape::True),
        Field::always("bot_id", Shape::Long),
        Field::when(0, 1, "date", Shape::Int),
        Field::when(0, 1, "device", Shape::Text),
        Field::when(0, 1, "location", Shape::Text),
    ]);
    /// `updateNewChannelMessage`
    pub static UPDATE_NEW_CHANNEL_MESSAGE: Layout = Layout::new("updateNewChannelMessage", 0x62ba_04d9, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateNewEncryptedMessage`
    pub static UPDATE_NEW_ENCRYPTED_MESSAGE: Layout = Layout::new("updateNewEncryptedMessage", 0x12bc_bd9a, &[
        Field::always("message", Shape::Sum(&layouts::SUM_ENCRYPTED_MESSAGE)),
        Field::always("qts", Shape::Int),
    ]);
    /// `updateNewEphemeralMessage`
    pub static UPDATE_NEW_EPHEMERAL_MESSAGE: Layout = Layout::new("updateNewEphemeralMessage", 0x20bc_bba1, &[
        Field::always("message", Shape::Boxed(&layouts::EPHEMERAL_MESSAGE)),
    ]);
    /// `updateNewMessage`
    pub static UPDATE_NEW_MESSAGE: Layout = Layout::new("updateNewMessage", 0x1f2b_0afd, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateNewQuickReply`
    pub static UPDATE_NEW_QUICK_REPLY: Layout = Layout::new("updateNewQuickReply", 0xf53d_a717, &[
        Field::always("quick_reply", Shape::Boxed(&layouts::QUICK_REPLY)),
    ]);
    /// `updateNewScheduledMessage`
    pub static UPDATE_NEW_SCHEDULED_MESSAGE: Layout = Layout::new("updateNewScheduledMessage", 0x39a5_1dfb, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `updateNewStickerSet`
    pub static UPDATE_NEW_STICKER_SET: Layout = Layout::new("updateNewStickerSet", 0x688a_30aa, &[
        Field::always("stickerset", Shape::Sum(&layouts::SUM_MESSAGES_STICKER_SET)),
    ]);
    /// `updateNewStoryReaction`
    pub static UPDATE_NEW_STORY_REACTION: Layout = Layout::new("updateNewStoryReaction", 0x1824_e40b, &[
        Field::always("story_id", Shape::Int),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("reaction", Shape::Sum(&layouts::SUM_REACTION)),
    ]);
    /// `updateNotifySettings`
    pub static UPDATE_NOTIFY_SETTINGS: Layout = Layout::new("updateNotifySettings", 0xbec2_68ef, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_NOTIFY_PEER)),
        Field::always("notify_settings", Shape::Boxed(&layouts::PEER_NOTIFY_SETTINGS)),
    ]);
    /// `updatePaidReactionPrivacy`
    pub static UPDATE_PAID_REACTION_PRIVACY: Layout = Layout::new("updatePaidReactionPrivacy", 0x8b72_5fce, &[
        Field::always("private", Shape::Sum(&layouts::SUM_PAID_REACTION_PRIVACY)),
    ]);
    /// `updatePeerBlocked`
    pub static UPDATE_PEER_BLOCKED: Layout = Layout::new("updatePeerBlocked", 0xebe0_7752, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "blocked", Shape::True),
        Field::when(0, 1, "blocked_my_stories_from", Shape::True),
        Field::always("peer_id", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `updatePeerHistoryTTL`
    pub static UPDATE_PEER_HISTORY_TTL: Layout = Layout::new("updatePeerHistoryTTL", 0xbb9b_b9a5, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 0, "ttl_period", Shape::Int),
    ]);
    /// `updatePeerLocated`
    pub static UPDATE_PEER_LOCATED: Layout = Layout::new("updatePeerLocated", 0xb4af_cfb0, &[
        Field::always("peers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER_LOCATED))),
    ]);
    /// `updatePeerSettings`
    pub static UPDATE_PEER_SETTINGS: Layout = Layout::new("updatePeerSettings", 0x6a7e_7366, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("settings", Shape::Boxed(&layouts::PEER_SETTINGS)),
    ]);
    /// `updatePeerWallpaper`
    pub static UPDATE_PEER_WALLPAPER: Layout = Layout::new("updatePeerWallpaper", 0xae3f_101d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "wallpaper_overridden", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 0, "wallpaper", Shape::Sum(&layouts::SUM_WALL_PAPER)),
    ]);
    /// `updatePendingJoinRequests`
    pub static UPDATE_PENDING_JOIN_REQUESTS: Layout = Layout::new("updatePendingJoinRequests", 0x7063_c3db, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("requests_pending", Shape::Int),
        Field::always("recent_requesters", Shape::Vector(&Shape::Long)),
    ]);
    /// `updatePhoneCall`
    pub static UPDATE_PHONE_CALL: Layout = Layout::new("updatePhoneCall", 0xab0f_6b1e, &[
        Field::always("phone_call", Shape::Sum(&layouts::SUM_PHONE_CALL)),
    ]);
    /// `updatePhoneCallSignalingData`
    pub static UPDATE_PHONE_CALL_SIGNALING_DATA: Layout = Layout::new("updatePhoneCallSignalingData", 0x2661_bf09, &[
        Field::always("phone_call_id", Shape::Long),
        Field::always("data", Shape::Bytes),
    ]);
    /// `updatePinnedChannelMessages`
    pub static UPDATE_PINNED_CHANNEL_MESSAGES: Layout = Layout::new("updatePinnedChannelMessages", 0x5bb9_8608, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pinned", Shape::True),
        Field::always("channel_id", Shape::Long),
        Field::always("messages", Shape::Vector(&Shape::Int)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updatePinnedDialogs`
    pub static UPDATE_PINNED_DIALOGS: Layout = Layout::new("updatePinnedDialogs", 0xfa0f_3ca2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "folder_id", Shape::Int),
        Field::when(0, 0, "order", Shape::Vector(&Shape::Sum(&layouts::SUM_DIALOG_PEER))),
    ]);
    /// `updatePinnedForumTopic`
    pub static UPDATE_PINNED_FORUM_TOPIC: Layout = Layout::new("updatePinnedForumTopic", 0x683b_2c52, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pinned", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("topic_id", Shape::Int),
    ]);
    /// `updatePinnedForumTopics`
    pub static UPDATE_PINNED_FORUM_TOPICS: Layout = Layout::new("updatePinnedForumTopics", 0xdef1_43d0, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 0, "order", Shape::Vector(&Shape::Int)),
    ]);
    /// `updatePinnedMessages`
    pub static UPDATE_PINNED_MESSAGES: Layout = Layout::new("updatePinnedMessages", 0xed85_eab5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pinned", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("messages", Shape::Vector(&Shape::Int)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updatePinnedSavedDialogs`
    pub static UPDATE_PINNED_SAVED_DIALOGS: Layout = Layout::new("updatePinnedSavedDialogs", 0x686c_85a6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "order", Shape::Vector(&Shape::Sum(&layouts::SUM_DIALOG_PEER))),
    ]);
    /// `updatePrivacy`
    pub static UPDATE_PRIVACY: Layout = Layout::new("updatePrivacy", 0xee3b_272a, &[
        Field::always("key", Shape::Sum(&layouts::SUM_PRIVACY_KEY)),
        Field::always("rules", Shape::Vector(&Shape::Sum(&layouts::SUM_PRIVACY_RULE))),
    ]);
    /// `updatePtsChanged`
    pub static UPDATE_PTS_CHANGED: Layout = Layout::new("updatePtsChanged", 0x3354_678f, &[]);
    /// `updateQuickReplies`
    pub static UPDATE_QUICK_REPLIES: Layout = Layout::new("updateQuickReplies", 0xf947_0ab2, &[
        Field::always("quick_replies", Shape::Vector(&Shape::Boxed(&layouts::QUICK_REPLY))),
    ]);
    /// `updateQuickReplyMessage`
    pub static UPDATE_QUICK_REPLY_MESSAGE: Layout = Layout::new("updateQuickReplyMessage", 0x3e05_0d0f, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `updateReadChannelDiscussionInbox`
    pub static UPDATE_READ_CHANNEL_DISCUSSION_INBOX: Layout = Layout::new("updateReadChannelDiscussionInbox", 0xd6b1_9546, &[
        Field::always("flags", Shape::Flags),
        Field::always("channel_id", Shape::Long),
        Field::always("top_msg_id", Shape::Int),
        Field::always("read_max_id", Shape::Int),
        Field::when(0, 0, "broadcast_id", Shape::Long),
        Field::when(0, 0, "broadcast_post", Shape::Int),
    ]);
    /// `updateReadChannelDiscussionOutbox`
    pub static UPDATE_READ_CHANNEL_DISCUSSION_OUTBOX: Layout = Layout::new("updateReadChannelDiscussionOutbox", 0x695c_9e7c, &[
        Field::always("channel_id", Shape::Long),
        Field::always("top_msg_id", Shape::Int),
        Field::always("read_max_id", Shape::Int),
    ]);
    /// `updateReadChannelInbox`
    pub static UPDATE_READ_CHANNEL_INBOX: Layout = Layout::new("updateReadChannelInbox", 0x922e_6e10, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "folder_id", Shape::Int),
        Field::always("channel_id", Shape::Long),
        Field::always("max_id", Shape::Int),
        Field::always("still_unread_count", Shape::Int),
        Field::always("pts", Shape::Int),
    ]);
    /// `updateReadChannelOutbox`
    pub static UPDATE_READ_CHANNEL_OUTBOX: Layout = Layout::new("updateReadChannelOutbox", 0xb75f_99a9, &[
        Field::always("channel_id", Shape::Long),
        Field::always("max_id", Shape::Int),
    ]);
    /// `updateReadFeaturedEmojiStickers`
    pub static UPDATE_READ_FEATURED_EMOJI_STICKERS: Layout = Layout::new("updateReadFeaturedEmojiStickers", 0xfb4c_496c, &[]);
    /// `updateReadFeaturedStickers`
    pub static UPDATE_READ_FEATURED_STICKERS: Layout = Layout::new("updateReadFeaturedStickers", 0x571d_2742, &[]);
    /// `updateReadHistoryInbox`
    pub static UPDATE_READ_HISTORY_INBOX: Layout = Layout::new("updateReadHistoryInbox", 0x9e84_bc99, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "folder_id", Shape::Int),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 1, "top_msg_id", Shape::Int),
        Field::always("max_id", Shape::Int),
        Field::always("still_unread_count", Shape::Int),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateReadHistoryOutbox`
    pub static UPDATE_READ_HISTORY_OUTBOX: Layout = Layout::new("updateReadHistoryOutbox", 0x2f2f_21bf, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("max_id", Shape::Int),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateReadMessagesContents`
    pub static UPDATE_READ_MESSAGES_CONTENTS: Layout = Layout::new("updateReadMessagesContents", 0xf822_7181, &[
        Field::always("flags", Shape::Flags),
        Field::always("messages", Shape::Vector(&Shape::Int)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
        Field::when(0, 0, "date", Shape::Int),
    ]);
    /// `updateReadMonoForumInbox`
    pub static UPDATE_READ_MONO_FORUM_INBOX: Layout = Layout::new("updateReadMonoForumInbox", 0x77b0_e372, &[
        Field::always("channel_id", Shape::Long),
        Field::always("saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("read_max_id", Shape::Int),
    ]);
    /// `updateReadMonoForumOutbox`
    pub static UPDATE_READ_MONO_FORUM_OUTBOX: Layout = Layout::new("updateReadMonoForumOutbox", 0xa4a7_9376, &[
        Field::always("channel_id", Shape::Long),
        Field::always("saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("read_max_id", Shape::Int),
    ]);
    /// `updateReadStories`
    pub static UPDATE_READ_STORIES: Layout = Layout::new("updateReadStories", 0xf74e_932b, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("max_id", Shape::Int),
    ]);
    /// `updateRecentEmojiStatuses`
    pub static UPDATE_RECENT_EMOJI_STATUSES: Layout = Layout::new("updateRecentEmojiStatuses", 0x30f4_43db, &[]);
    /// `updateRecentReactions`
    pub static UPDATE_RECENT_REACTIONS: Layout = Layout::new("updateRecentReactions", 0x6f78_63f4, &[]);
    /// `updateRecentStickers`
    pub static UPDATE_RECENT_STICKERS: Layout = Layout::new("updateRecentStickers", 0x9a42_2c20, &[]);
    /// `updateSavedDialogPinned`
    pub static UPDATE_SAVED_DIALOG_PINNED: Layout = Layout::new("updateSavedDialogPinned", 0xaeaf_9e74, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pinned", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_DIALOG_PEER)),
    ]);
    /// `updateSavedGifs`
    pub static UPDATE_SAVED_GIFS: Layout = Layout::new("updateSavedGifs", 0x9375_341e, &[]);
    /// `updateSavedReactionTags`
    pub static UPDATE_SAVED_REACTION_TAGS: Layout = Layout::new("updateSavedReactionTags", 0x39c6_7432, &[]);
    /// `updateSavedRingtones`
    pub static UPDATE_SAVED_RINGTONES: Layout = Layout::new("updateSavedRingtones", 0x74d8_be99, &[]);
    /// `updateSentPhoneCode`
    pub static UPDATE_SENT_PHONE_CODE: Layout = Layout::new("updateSentPhoneCode", 0x504a_a18f, &[
        Field::always("sent_code", Shape::Sum(&layouts::SUM_AUTH_SENT_CODE)),
    ]);
    /// `updateSentStoryReaction`
    pub static UPDATE_SENT_STORY_REACTION: Layout = Layout::new("updateSentStoryReaction", 0x7d62_7683, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("story_id", Shape::Int),
        Field::always("reaction", Shape::Sum(&layouts::SUM_REACTION)),
    ]);
    /// `updateSentWalletTransaction`
    pub static UPDATE_SENT_WALLET_TRANSACTION: Layout = Layout::new("updateSentWalletTransaction", 0xb143_4d4a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "gasless", Shape::True),
        Field::always("msg_hash", Shape::Text),
        Field::when(0, 1, "transaction", Shape::Boxed(&layouts::WALLET_TRANSACTION)),
    ]);
    /// `updateServiceNotification`
    pub static UPDATE_SERVICE_NOTIFICATION: Layout = Layout::new("updateServiceNotification", 0xebe4_6819, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "popup", Shape::True),
        Field::when(0, 2, "invert_media", Shape::True),
        Field::when(0, 1, "inbox_date", Shape::Int),
        Field::always("type", Shape::Text),
        Field::always("message", Shape::Text),
        Field::always("media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::always("entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
    ]);
    /// `updateSmsJob`
    pub static UPDATE_SMS_JOB: Layout = Layout::new("updateSmsJob", 0xf162_69d4, &[
        Field::always("job_id", Shape::Text),
    ]);
    /// `updateStarGiftAuctionState`
    pub static UPDATE_STAR_GIFT_AUCTION_STATE: Layout = Layout::new("updateStarGiftAuctionState", 0x48e2_46c2, &[
        Field::always("gift_id", Shape::Long),
        Field::always("state", Shape::Sum(&layouts::SUM_STAR_GIFT_AUCTION_STATE)),
    ]);
    /// `updateStarGiftAuctionUserState`
    pub static UPDATE_STAR_GIFT_AUCTION_USER_STATE: Layout = Layout::new("updateStarGiftAuctionUserState", 0xdc58_f31e, &[
        Field::always("gift_id", Shape::Long),
        Field::always("user_state", Shape::Boxed(&layouts::STAR_GIFT_AUCTION_USER_STATE)),
    ]);
    /// `updateStarGiftCraftFail`
    pub static UPDATE_STAR_GIFT_CRAFT_FAIL: Layout = Layout::new("updateStarGiftCraftFail", 0xac07_2444, &[]);
    /// `updateStarsBalance`
    pub static UPDATE_STARS_BALANCE: Layout = Layout::new("updateStarsBalance", 0x4e80_a379, &[
        Field::always("balance", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
    ]);
    /// `updateStarsRevenueStatus`
    pub static UPDATE_STARS_REVENUE_STATUS: Layout = Layout::new("updateStarsRevenueStatus", 0xa584_b019, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("status", Shape::Boxed(&layouts::STARS_REVENUE_STATUS)),
    ]);
    /// `updateStickerSets`
    pub static UPDATE_STICKER_SETS: Layout = Layout::new("updateStickerSets", 0x31c2_4808, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "masks", Shape::True),
        Field::when(0, 1, "emojis", Shape::True),
    ]);
    /// `updateStickerSetsOrder`
    pub static UPDATE_STICKER_SETS_ORDER: Layout = Layout::new("updateStickerSetsOrder", 0x0bb2_d201, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "masks", Shape::True),
        Field::when(0, 1, "emojis", Shape::True),
        Field::always("order", Shape::Vector(&Shape::Long)),
    ]);
    /// `updateStoriesStealthMode`
    pub static UPDATE_STORIES_STEALTH_MODE: Layout = Layout::new("updateStoriesStealthMode", 0x2c08_4dc1, &[
        Field::always("stealth_mode", Shape::Boxed(&layouts::STORIES_STEALTH_MODE)),
    ]);
    /// `updateStory`
    pub static UPDATE_STORY: Layout = Layout::new("updateStory", 0x75b3_b798, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("story", Shape::Sum(&layouts::SUM_STORY_ITEM)),
    ]);
    /// `updateStoryID`
    pub static UPDATE_STORY_ID: Layout = Layout::new("updateStoryID", 0x1bf3_35b9, &[
        Field::always("id", Shape::Int),
        Field::always("random_id", Shape::Long),
    ]);
    /// `updateTheme`
    pub static UPDATE_THEME: Layout = Layout::new("updateTheme", 0x8216_fba3, &[
        Field::always("theme", Shape::Boxed(&layouts::THEME)),
    ]);
    /// `updateTranscribedAudio`
    pub static UPDATE_TRANSCRIBED_AUDIO: Layout = Layout::new("updateTranscribedAudio", 0x0084_cd5a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pending", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("transcription_id", Shape::Long),
        Field::always("text", Shape::Text),
    ]);
    /// `updateUser`
    pub static UPDATE_USER: Layout = Layout::new("updateUser", 0x2052_9438, &[
        Field::always("user_id", Shape::Long),
    ]);
    /// `updateUserEmojiStatus`
    pub static UPDATE_USER_EMOJI_STATUS: Layout = Layout::new("updateUserEmojiStatus", 0x2837_3599, &[
        Field::always("user_id", Shape::Long),
        Field::always("emoji_status", Shape::Sum(&layouts::SUM_EMOJI_STATUS)),
    ]);
    /// `updateUserName`
    pub static UPDATE_USER_NAME: Layout = Layout::new("updateUserName", 0xa784_8924, &[
        Field::always("user_id", Shape::Long),
        Field::always("first_name", Shape::Text),
        Field::always("last_name", Shape::Text),
        Field::always("usernames", Shape::Vector(&Shape::Boxed(&layouts::USERNAME))),
    ]);
    /// `updateUserPhone`
    pub static UPDATE_USER_PHONE: Layout = Layout::new("updateUserPhone", 0x0549_2a13, &[
        Field::always("user_id", Shape::Long),
        Field::always("phone", Shape::Text),
    ]);
    /// `updateUserStatus`
    pub static UPDATE_USER_STATUS: Layout = Layout::new("updateUserStatus", 0xe5bd_f8de, &[
        Field::always("user_id", Shape::Long),
        Field::always("status", Shape::Sum(&layouts::SUM_USER_STATUS)),
    ]);
    /// `updateUserTyping`
    pub static UPDATE_USER_TYPING: Layout = Layout::new("updateUserTyping", 0x2a17_bf5c, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::when(0, 0, "top_msg_id", Shape::Int),
        Field::always("action", Shape::Sum(&layouts::SUM_SEND_MESSAGE_ACTION)),
    ]);
    /// `updateWalletGaslessInfo`
    pub static UPDATE_WALLET_GASLESS_INFO: Layout = Layout::new("updateWalletGaslessInfo", 0xa8ae_1cac, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "available", Shape::True),
        Field::always("left", Shape::Int),
        Field::always("reset_at", Shape::Int),
        Field::always("min_amount", Shape::Long),
        Field::always("relayer_address", Shape::Text),
    ]);
    /// `updateWalletState`
    pub static UPDATE_WALLET_STATE: Layout = Layout::new("updateWalletState", 0x6ac3_f2aa, &[
        Field::always("state", Shape::Sum(&layouts::SUM_WALLET_STATE)),
    ]);
    /// `updateWalletTonConnectPendingDisconnect`
    pub static UPDATE_WALLET_TON_CONNECT_PENDING_DISCONNECT: Layout = Layout::new("updateWalletTonConnectPendingDisconnect", 0xd1ee_8199, &[
        Field::always("session_ids", Shape::Vector(&Shape::Long)),
    ]);
    /// `updateWalletTonConnectSession`
    pub static UPDATE_WALLET_TON_CONNECT_SESSION: Layout = Layout::new("updateWalletTonConnectSession", 0x50a3_8e0e, &[
        Field::always("session", Shape::Boxed(&layouts::TON_CONNECT_SESSION)),
    ]);
    /// `updateWebBrowserException`
    pub static UPDATE_WEB_BROWSER_EXCEPTION: Layout = Layout::new("updateWebBrowserException", 0x1405_02d1, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "delete", Shape::True),
        Field::when(0, 0, "open_external_browser", Shape::Bool),
        Field::always("exception", Shape::Boxed(&layouts::WEB_DOMAIN_EXCEPTION)),
    ]);
    /// `updateWebBrowserSettings`
    pub static UPDATE_WEB_BROWSER_SETTINGS: Layout = Layout::new("updateWebBrowserSettings", 0xc39a_2ade, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "open_external_browser", Shape::True),
        Field::when(0, 1, "display_close_button", Shape::True),
    ]);
    /// `updateWebPage`
    pub static UPDATE_WEB_PAGE: Layout = Layout::new("updateWebPage", 0x7f89_1213, &[
        Field::always("webpage", Shape::Sum(&layouts::SUM_WEB_PAGE)),
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
    ]);
    /// `updateWebViewResultSent`
    pub static UPDATE_WEB_VIEW_RESULT_SENT: Layout = Layout::new("updateWebViewResultSent", 0x1592_b79d, &[
        Field::always("query_id", Shape::Long),
    ]);
    /// The constructors of `Update`, by number.
    pub static SUM_UPDATE: Sum = Sum::new("Update", &[
        (0x0084_cd5a, &layouts::UPDATE_TRANSCRIBED_AUDIO),
        (0x0549_2a13, &layouts::UPDATE_USER_PHONE),
        (0x0776_1198, &layouts::UPDATE_CHAT_PARTICIPANTS),
        (0x07b6_8920, &layouts::UPDATE_CHANNEL_VIEW_FORUM_AS_MESSAGES),
        (0x07df_587c, &layouts::UPDATE_BOT_EDIT_BUSINESS_MESSAGE),
        (0x09cb_7759, &layouts::UPDATE_BOT_MESSAGE_REACTIONS),
        (0x0b78_3982, &layouts::UPDATE_GROUP_CALL_CONNECTION),
        (0x0bb2_d201, &layouts::UPDATE_STICKER_SETS_ORDER),
        (0x108d_941f, &layouts::UPDATE_CHANNEL_TOO_LONG),
        (0x12bc_bd9a, &layouts::UPDATE_NEW_ENCRYPTED_MESSAGE),
        (0x12f1_2a07, &layouts::UPDATE_BOT_INLINE_SEND),
        (0x1405_02d1, &layouts::UPDATE_WEB_BROWSER_EXCEPTION),
        (0x14b8_5813, &layouts::UPDATE_BOT_MENU_BUTTON),
        (0x1592_b79d, &layouts::UPDATE_WEB_VIEW_RESULT_SENT),
        (0x1710_f156, &layouts::UPDATE_ENCRYPTED_CHAT_TYPING),
        (0x17b7_a20b, &layouts::UPDATE_ATTACH_MENU_BOTS),
        (0x1824_e40b, &layouts::UPDATE_NEW_STORY_REACTION),
        (0x1936_0dc0, &layouts::UPDATE_FOLDER_PEERS),
        (0x1b3f_4df7, &layouts::UPDATE_EDIT_CHANNEL_MESSAGE),
        (0x1bf3_35b9, &layouts::UPDATE_STORY_ID),
        (0x1e29_7bfa, &layouts::UPDATE_MESSAGE_REACTIONS),
        (0x1ea2_fda7, &layouts::UPDATE_BUSINESS_BOT_CALLBACK_QUERY),
        (0x1f2b_0afd, &layouts::UPDATE_NEW_MESSAGE),
        (0x2052_9438, &layouts::UPDATE_USER),
        (0x20bc_bba1, &layouts::UPDATE_NEW_EPHEMERAL_MESSAGE),
        (0x25f3_24f7, &layouts::UPDATE_CHANNEL_READ_MESSAGES_CONTENTS),
        (0x2661_bf09, &layouts::UPDATE_PHONE_CALL_SIGNALING_DATA),
        (0x26ff_de7d, &layouts::UPDATE_DIALOG_FILTER),
        (0x2837_3599, &layouts::UPDATE_USER_EMOJI_STATUS),
        (0x283b_d312, &layouts::UPDATE_BOT_PURCHASED_PAID_MEDIA),
        (0x2a17_bf5c, &layouts::UPDATE_USER_TYPING),
        (0x2c08_4dc1, &layouts::UPDATE_STORIES_STEALTH_MODE),
        (0x2f2b_a99f, &layouts::UPDATE_CHANNEL_WEB_PAGE),
        (0x2f2f_21bf, &layouts::UPDATE_READ_HISTORY_OUTBOX),
        (0x30f4_43db, &layouts::UPDATE_RECENT_EMOJI_STATUSES),
        (0x31c2_4808, &layouts::UPDATE_STICKER_SETS),
        (0x3354_678f, &layouts::UPDATE_PTS_CHANGED),
        (0x3504_914f, &layouts::UPDATE_DIALOG_FILTERS),
        (0x38fe_25b7, &layouts::UPDATE_ENCRYPTED_MESSAGES_READ),
        (0x39a5_1dfb, &layouts::UPDATE_NEW_SCHEDULED_MESSAGE),
        (0x39c6_7432, &layouts::UPDATE_SAVED_REACTION_TAGS),
        (0x3dda_5451, &layouts::UPDATE_CHAT_PARTICIPANT_ADD),
        (0x3e05_0d0f, &layouts::UPDATE_QUICK_REPLY_MESSAGE),
        (0x3e85_e92c, &layouts::UPDATE_DELETE_GROUP_CALL_MESSAGES),
        (0x4656_0264, &layouts::UPDATE_LANG_PACK_TOO_LONG),
        (0x4880_ed9a, &layouts::UPDATE_MANAGED_BOT),
        (0x48e2_46c2, &layouts::UPDATE_STAR_GIFT_AUCTION_STATE),
        (0x496f_379c, &layouts::UPDATE_BOT_INLINE_QUERY),
        (0x4bbb_8f01, &layouts::UPDATE_EDIT_EPHEMERAL_MESSAGE),
        (0x4d71_2f2e, &layouts::UPDATE_BOT_COMMANDS),
        (0x4e80_a379, &layouts::UPDATE_STARS_BALANCE),
        (0x4e90_bfd6, &layouts::UPDATE_MESSAGE_ID),
        (0x504a_a18f, &layouts::UPDATE_SENT_PHONE_CODE),
        (0x50a3_8e0e, &layouts::UPDATE_WALLET_TON_CONNECT_SESSION),
        (0x53e6_f1ec, &layouts::UPDATE_DELETE_QUICK_REPLY),
        (0x54c0_1850, &layouts::UPDATE_CHAT_DEFAULT_BANNED_RIGHTS),
        (0x5602_2f4d, &layouts::UPDATE_LANG_PACK),
        (0x564f_e691, &layouts::UPDATE_LOGIN_TOKEN),
        (0x566f_e7cd, &layouts::UPDATE_DELETE_QUICK_REPLY_MESSAGES),
        (0x56db_fcf8, &layouts::UPDATE_DELETE_EPHEMERAL_MESSAGES),
        (0x571d_2742, &layouts::UPDATE_READ_FEATURED_STICKERS),
        (0x5bb9_8608, &layouts::UPDATE_PINNED_CHANNEL_MESSAGES),
        (0x62ba_04d9, &layouts::UPDATE_NEW_CHANNEL_MESSAGE),
        (0x635b_4c09, &layouts::UPDATE_CHANNEL),
        (0x683b_2c52, &layouts::UPDATE_PINNED_FORUM_TOPIC),
        (0x686c_85a6, &layouts::UPDATE_PINNED_SAVED_DIALOGS),
        (0x688a_30aa, &layouts::UPDATE_NEW_STICKER_SET),
        (0x691e_9052, &layouts::UPDATE_INLINE_BOT_CALLBACK_QUERY),
        (0x695c_9e7c, &layouts::UPDATE_READ_CHANNEL_DISCUSSION_OUTBOX),
        (0x6a7e_7366, &layouts::UPDATE_PEER_SETTINGS),
        (0x6ac3_f2aa, &layouts::UPDATE_WALLET_STATE),
        (0x6c0d_8e23, &layouts::UPDATE_BOT_STARS_SUBSCRIPTION),
        (0x6e6f_e51c, &layouts::UPDATE_DIALOG_PINNED),
        (0x6f78_63f4, &layouts::UPDATE_RECENT_REACTIONS),
        (0x7063_c3db, &layouts::UPDATE_PENDING_JOIN_REQUESTS),
        (0x7084_a7be, &layouts::UPDATE_CONTACTS_RESET),
        (0x74d8_be99, &layouts::UPDATE_SAVED_RINGTONES),
        (0x75b3_b798, &layouts::UPDATE_STORY),
        (0x7699_f014, &layouts::UPDATE_MESSAGE_POLL_VOTE),
        (0x77b0_e372, &layouts::UPDATE_READ_MONO_FORUM_INBOX),
        (0x7c10_79d6, &layouts::UPDATE_EPHEMERAL_BOT_CALLBACK_QUERY),
        (0x7cb3_4d79, &layouts::UPDATE_BOT_CHAT_INVITE_REQUESTER),
        (0x7d62_7683, &layouts::UPDATE_SENT_STORY_REACTION),
        (0x7f89_1213, &layouts::UPDATE_WEB_PAGE),
        (0x8216_fba3, &layouts::UPDATE_THEME),
        (0x8317_c0c3, &layouts::UPDATE_BOT_WEBHOOK_JSON),
        (0x8348_7af0, &layouts::UPDATE_CHAT_USER_TYPING),
        (0x86fc_cf85, &layouts::UPDATE_MOVE_STICKER_SET_TO_TOP),
        (0x871f_b939, &layouts::UPDATE_GEO_LIVE_VIEWED),
        (0x8951_abef, &layouts::UPDATE_NEW_AUTHORIZATION),
        (0x8ae5_c97a, &layouts::UPDATE_BOT_BUSINESS_CONNECT),
        (0x8b72_5fce, &layouts::UPDATE_PAID_REACTION_PRIVACY),
        (0x8c0f_91fb, &layouts::UPDATE_AI_COMPOSE_TONES),
        (0x8c88_c923, &layouts::UPDATE_CHANNEL_USER_TYPING),
        (0x8caa_9a96, &layouts::UPDATE_BOT_PRECHECKOUT_QUERY),
        (0x8e5e_9873, &layouts::UPDATE_DC_OPTIONS),
        (0x904d_d49c, &layouts::UPDATE_BOT_CHAT_BOOST),
        (0x922e_6e10, &layouts::UPDATE_READ_CHANNEL_INBOX),
        (0x9375_341e, &layouts::UPDATE_SAVED_GIFS),
        (0x985d_3abb, &layouts::UPDATE_CHANNEL_PARTICIPANT),
        (0x9a42_2c20, &layouts::UPDATE_RECENT_STICKERS),
        (0x9b92_40a6, &layouts::UPDATE_BOT_WEBHOOK_JSONQUERY),
        (0x9d22_16e0, &layouts::UPDATE_GROUP_CALL),
        (0x9ddb_347c, &layouts::UPDATE_BOT_NEW_BUSINESS_MESSAGE),
        (0x9e84_bc99, &layouts::UPDATE_READ_HISTORY_INBOX),
        (0x9f81_2b08, &layouts::UPDATE_MONO_FORUM_NO_PAID_EXCEPTION),
        (0xa02a_982e, &layouts::UPDATE_BOT_DELETE_BUSINESS_MESSAGE),
        (0xa20d_b0e5, &layouts::UPDATE_DELETE_MESSAGES),
        (0xa229_dd06, &layouts::UPDATE_CONFIG),
        (0xa477_288f, &layouts::UPDATE_GROUP_CALL_CHAIN_BLOCKS),
        (0xa4a7_9376, &layouts::UPDATE_READ_MONO_FORUM_OUTBOX),
        (0xa584_b019, &layouts::UPDATE_STARS_REVENUE_STATUS),
        (0xa5d7_2105, &layouts::UPDATE_DIALOG_FILTER_ORDER),
        (0xa784_8924, &layouts::UPDATE_USER_NAME),
        (0xa8ae_1cac, &layouts::UPDATE_WALLET_GASLESS_INFO),
        (0xab0f_6b1e, &layouts::UPDATE_PHONE_CALL),
        (0xac07_2444, &layouts::UPDATE_STAR_GIFT_CRAFT_FAIL),
        (0xac21_d3ce, &layouts::UPDATE_BOT_MESSAGE_REACTION),
        (0xae3f_101d, &layouts::UPDATE_PEER_WALLPAPER),
        (0xaeaf_9e74, &layouts::UPDATE_SAVED_DIALOG_PINNED),
        (0xb143_4d4a, &layouts::UPDATE_SENT_WALLET_TRANSACTION),
        (0xb220_83a6, &layouts::UPDATE_NEW_BOT_CONNECTION),
        (0xb23f_c698, &layouts::UPDATE_CHANNEL_AVAILABLE_MESSAGES),
        (0xb4a2_e88d, &layouts::UPDATE_ENCRYPTION),
        (0xb4af_cfb0, &layouts::UPDATE_PEER_LOCATED),
        (0xb5ae_fd7d, &layouts::UPDATE_BOT_SHIPPING_QUERY),
        (0xb658_f23e, &layouts::UPDATE_DIALOG_UNREAD_MARK),
        (0xb75f_99a9, &layouts::UPDATE_READ_CHANNEL_OUTBOX),
        (0xb9cf_c48d, &layouts::UPDATE_BOT_CALLBACK_QUERY),
        (0xbb9b_b9a5, &layouts::UPDATE_PEER_HISTORY_TTL),
        (0xbd83_67b9, &layouts::UPDATE_CHAT_PARTICIPANT_RANK),
        (0xbdac_7e70, &layouts::UPDATE_JOIN_CHAT_WEB_VIEW_DECISION),
        (0xbec2_68ef, &layouts::UPDATE_NOTIFY_SETTINGS),
        (0xc32d_5b12, &layouts::UPDATE_DELETE_CHANNEL_MESSAGES),
        (0xc39a_2ade, &layouts::UPDATE_WEB_BROWSER_SETTINGS),
        (0xc487_0a49, &layouts::UPDATE_BOT_STOPPED),
        (0xc957_a766, &layouts::UPDATE_GROUP_CALL_ENCRYPTED_MESSAGE),
        (0xcdd4_093d, &layouts::UPDATE_BOT_GUEST_CHAT_QUERY),
        (0xd087_663a, &layouts::UPDATE_CHAT_PARTICIPANT),
        (0xd1ee_8199, &layouts::UPDATE_WALLET_TON_CONNECT_PENDING_DISCONNECT),
        (0xd29a_27f4, &layouts::UPDATE_CHANNEL_MESSAGE_FORWARDS),
        (0xd5a4_1724, &layouts::UPDATE_MESSAGE_EXTENDED_MEDIA),
        (0xd64c_522b, &layouts::UPDATE_MESSAGE_POLL),
        (0xd6b1_9546, &layouts::UPDATE_READ_CHANNEL_DISCUSSION_INBOX),
        (0xd7ca_61a2, &layouts::UPDATE_CHAT_PARTICIPANT_ADMIN),
        (0xd832_6f0d, &layouts::UPDATE_GROUP_CALL_MESSAGE),
        (0xdc58_f31e, &layouts::UPDATE_STAR_GIFT_AUCTION_USER_STATE),
        (0xdef1_43d0, &layouts::UPDATE_PINNED_FORUM_TOPICS),
        (0xe32f_3d77, &layouts::UPDATE_CHAT_PARTICIPANT_DELETE),
        (0xe403_70a3, &layouts::UPDATE_EDIT_MESSAGE),
        (0xe511_996d, &layouts::UPDATE_FAVED_STICKERS),
        (0xe5bd_f8de, &layouts::UPDATE_USER_STATUS),
        (0xebe0_7752, &layouts::UPDATE_PEER_BLOCKED),
        (0xebe4_6819, &layouts::UPDATE_SERVICE_NOTIFICATION),
        (0xec05_b097, &layouts::UPDATE_AUTO_SAVE_SETTINGS),
        (0xed85_eab5, &layouts::UPDATE_PINNED_MESSAGES),
        (0xedfc_111e, &layouts::UPDATE_DRAFT_MESSAGE),
        (0xee3b_272a, &layouts::UPDATE_PRIVACY),
        (0xf162_69d4, &layouts::UPDATE_SMS_JOB),
        (0xf226_ac08, &layouts::UPDATE_CHANNEL_MESSAGE_VIEWS),
        (0xf2a7_1983, &layouts::UPDATE_DELETE_SCHEDULED_MESSAGES),
        (0xf2eb_db4e, &layouts::UPDATE_GROUP_CALL_PARTICIPANTS),
        (0xf53d_a717, &layouts::UPDATE_NEW_QUICK_REPLY),
        (0xf74e_932b, &layouts::UPDATE_READ_STORIES),
        (0xf822_7181, &layouts::UPDATE_READ_MESSAGES_CONTENTS),
        (0xf89a_6a4e, &layouts::UPDATE_CHAT),
        (0xf947_0ab2, &layouts::UPDATE_QUICK_REPLIES),
        (0xfa0f_3ca2, &layouts::UPDATE_PINNED_DIALOGS),
        (0xfb4c_496c, &layouts::UPDATE_READ_FEATURED_EMOJI_STICKERS),
        (0xfb9c_547a, &layouts::UPDATE_EMOJI_GAME_INFO),
    ]);
    /// `walletState`
    pub static WALLET_STATE: Layout = Layout::new("walletState", 0x95c5_346b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "backup_enabled", Shape::True),
        Field::when(0, 1, "can_export_phrase", Shape::True),
        Field::when(0, 2, "can_enable_backup", Shape::True),
        Field::always("address", Shape::Text),
        Field::always("public_key", Shape::Bytes),
        Field::always("balance", Shape::Long),
    ]);
    /// `walletStateEmpty`
    pub static WALLET_STATE_EMPTY: Layout = Layout::new("walletStateEmpty", 0x9cb9_b2ec, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creating", Shape::True),
    ]);
    /// The constructors of `WalletState`, by number.
    pub static SUM_WALLET_STATE: Sum = Sum::new("WalletState", &[
        (0x95c5_346b, &layouts::WALLET_STATE),
        (0x9cb9_b2ec, &layouts::WALLET_STATE_EMPTY),
    ]);
    /// `walletTransaction`
    pub static WALLET_TRANSACTION: Layout = Layout::new("walletTransaction", 0x952d_c143, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "incoming", Shape::True),
        Field::when(0, 1, "gasless", Shape::True),
        Field::when(0, 2, "failed", Shape::True),
        Field::when(0, 5, "key_change", Shape::True),
        Field::when(0, 6, "comment_encrypted", Shape::True),
        Field::always("id", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::always("fee", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("peer", Shape::Sum(&layouts::SUM_WALLET_TRANSACTION_PEER)),
        Field::when(0, 3, "comment", Shape::Text),
        Field::when(0, 4, "tx_hash", Shape::Text),
        Field::when(0, 7, "nft", Shape::Boxed(&layouts::WALLET_NFT_ITEM)),
    ]);
    /// `walletTransactionPeerAddress`
    pub static WALLET_TRANSACTION_PEER_ADDRESS: Layout = Layout::new("walletTransactionPeerAddress", 0x062c_c1bc, &[
        Field::always("flags", Shape::Flags),
        Field::always("address", Shape::Text),
        Field::when(0, 0, "domain", Shape::Text),
    ]);
    /// `walletTransactionPeerOnramp`
    pub static WALLET_TRANSACTION_PEER_ONRAMP: Layout = Layout::new("walletTransactionPeerOnramp", 0xe595_186e, &[
        Field::always("flags", Shape::Flags),
        Field::always("address", Shape::Text),
        Field::when(0, 0, "domain", Shape::Text),
        Field::always("provider_name", Shape::Text),
    ]);
    /// `walletTransactionPeerUnsupported`
    pub static WALLET_TRANSACTION_PEER_UNSUPPORTED: Layout = Layout::new("walletTransactionPeerUnsupported", 0x728b_ed5a, &[]);
    /// `walletTransactionPeerUser`
    pub static WALLET_TRANSACTION_PEER_USER: Layout = Layout::new("walletTransactionPeerUser", 0xd4ea_706d, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::always("address", Shape::Text),
        Field::when(0, 0, "domain", Shape::Text),
    ]);
    /// The constructors of `WalletTransactionPeer`, by number.
    pub static SUM_WALLET_TRANSACTION_PEER: Sum = Sum::new("WalletTransactionPeer", &[
        (0x062c_c1bc, &layouts::WALLET_TRANSACTION_PEER_ADDRESS),
        (0x728b_ed5a, &layouts::WALLET_TRANSACTION_PEER_UNSUPPORTED),
        (0xd4ea_706d, &layouts::WALLET_TRANSACTION_PEER_USER),
        (0xe595_186e, &layouts::WALLET_TRANSACTION_PEER_ONRAMP),
    ]);
    /// `webDomainException`
    pub static WEB_DOMAIN_EXCEPTION: Layout = Layout::new("webDomainException", 0x933c_a597, &[
        Field::always("flags", Shape::Flags),
        Field::always("domain", Shape::Text),
        Field::always("url", Shape::Text),
        Field::always("title", Shape::Text),
        Field::when(0, 0, "favicon", Shape::Long),
    ]);
    /// `messages.emojiGameDiceInfo`
    pub static MESSAGES_EMOJI_GAME_DICE_INFO: Layout = Layout::new("messages.emojiGameDiceInfo", 0x44e5_6023, &[
        Field::always("flags", Shape::Flags),
        Field::always("game_hash", Shape::Text),
        Field::always("prev_stake", Shape::Long),
        Field::always("current_streak", Shape::Int),
        Field::always("params", Shape::Vector(&Shape::Int)),
        Field::when(0, 0, "plays_left", Shape::Int),
    ]);
    /// `messages.emojiGameUnavailable`
    pub static MESSAGES_EMOJI_GAME_UNAVAILABLE: Layout = Layout::new("messages.emojiGameUnavailable", 0x59e6_5335, &[]);
    /// The constructors of `messages.EmojiGameInfo`, by number.
    pub static SUM_MESSAGES_EMOJI_GAME_INFO: Sum = Sum::new("messages.EmojiGameInfo", &[
        (0x44e5_6023, &layouts::MESSAGES_EMOJI_GAME_DICE_INFO),
        (0x59e6_5335, &layouts::MESSAGES_EMOJI_GAME_UNAVAILABLE),
    ]);
    /// `wallet.nftAttribute`
    pub static WALLET_NFT_ATTRIBUTE: Layout = Layout::new("wallet.nftAttribute", 0x4c1e_f10e, &[
        Field::always("trait_type", Shape::Text),
        Field::always("value", Shape::Text),
    ]);
    /// `wallet.nftItem`
    pub static WALLET_NFT_ITEM: Layout = Layout::new("wallet.nftItem", 0x3441_fd1c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "collection_address", Shape::Text),
        Field::always("address", Shape::Text),
        Field::always("owner_address", Shape::Text),
        Field::always("index", Shape::Text),
        Field::when(0, 1, "name", Shape::Text),
        Field::when(0, 2, "description", Shape::Text),
        Field::when(0, 3, "image", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::when(0, 4, "image_small", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::when(0, 5, "content_url", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::when(0, 6, "lottie", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::when(0, 7, "attributes", Shape::Vector(&Shape::Boxed(&layouts::WALLET_NFT_ATTRIBUTE))),
        Field::when(0, 8, "extra", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `auctionBidLevel#310240cc pos:int amount:long date:int = AuctionBidLevel`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuctionBidLevel {
        /// `pos:int`
        pub pos: i32,
        /// `amount:long`
        pub amount: i64,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for AuctionBidLevel {
        const LAYOUT: &'static Layout = &layouts::AUCTION_BID_LEVEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { pos: input.take()?, amount: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.pos.put(writer);
            self.amount.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, AuctionBidLevel> {
        /// `pos:int`
        #[inline] pub fn pos(self) -> i32 { at(self, 0) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
    }

    boxed!(AuctionBidLevel);

    /// `botBusinessConnection#8f34b2f5 flags:# disabled:flags.1?true connection_id:string user_id:long dc_id:int date:int rights:flags.2?BusinessBotRights = BotBusinessConnection`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotBusinessConnection {
        /// `disabled:flags.1?true`
        pub disabled: bool,
        /// `connection_id:string`
        pub connection_id: String,
        /// `user_id:long`
        pub user_id: i64,
        /// `dc_id:int`
        pub dc_id: i32,
        /// `date:int`
        pub date: i32,
        /// `rights:flags.2?BusinessBotRights`
        pub rights: Option<types::BusinessBotRights>,
    }

    impl BotBusinessConnection {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(connection_id: String, user_id: i64, dc_id: i32, date: i32) -> Self {
            Self { disabled: false, connection_id, user_id, dc_id, date, rights: None }
        }
    }

    impl Fields for BotBusinessConnection {
        const LAYOUT: &'static Layout = &layouts::BOT_BUSINESS_CONNECTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { disabled: has(flags, 1), connection_id: input.take()?, user_id: input.take()?, dc_id: input.take()?, date: input.take()?, rights: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.disabled, 1) | bit(self.rights.is_some(), 2));
            self.connection_id.put(writer);
            self.user_id.put(writer);
            self.dc_id.put(writer);
            self.date.put(writer);
            self.rights.put(writer);
        }
    }

    impl<'a> View<'a, BotBusinessConnection> {
        /// `disabled:flags.1?true`
        #[inline] pub fn disabled(self) -> bool { flag_at(self, 1) }
        /// `connection_id:string`
        #[inline] pub fn connection_id(self) -> Text<'a> { at(self, 2) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 3) }
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 4) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 5) }
        /// `rights:flags.2?BusinessBotRights`
        #[inline] pub fn rights(self) -> Option<View<'a, types::BusinessBotRights>> { maybe_at(self, 6) }
    }

    boxed!(BotBusinessConnection);

    /// `botCommand#9852d6d2 flags:# ephemeral:flags.0?true command:string description:string = BotCommand`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotCommand {
        /// `ephemeral:flags.0?true`
        pub ephemeral: bool,
        /// `command:string`
        pub command: String,
        /// `description:string`
        pub description: String,
    }

    impl BotCommand {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(command: String, description: String) -> Self {
            Self { ephemeral: false, command, description }
        }
    }

    impl Fields for BotCommand {
        const LAYOUT: &'static Layout = &layouts::BOT_COMMAND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { ephemeral: has(flags, 0), command: input.take()?, description: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.ephemeral, 0));
            self.command.put(writer);
            self.description.put(writer);
        }
    }

    impl<'a> View<'a, BotCommand> {
        /// `ephemeral:flags.0?true`
        #[inline] pub fn ephemeral(self) -> bool { flag_at(self, 1) }
        /// `command:string`
        #[inline] pub fn command(self) -> Text<'a> { at(self, 2) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 3) }
    }

    boxed!(BotCommand);

    /// `botMenuButton#c7b57ce6 text:string url:string = BotMenuButton`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotMenuButton {
        /// `text:string`
        pub text: String,
        /// `url:string`
        pub url: String,
    }

    impl Fields for BotMenuButton {
        const LAYOUT: &'static Layout = &layouts::BOT_MENU_BUTTON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, BotMenuButton> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 1) }
    }

    /// `businessBotRights#a0624cf7 flags:# reply:flags.0?true read_messages:flags.1?true delete_sent_messages:flags.2?true delete_received_messages:flags.3?true edit_name:flags.4?true edit_bio:flags.5?true edit_profile_photo:flags.6?true edit_username:flags.7?true view_gifts:flags.8?true sell_gifts:flags.9?true change_gift_settings:flags.10?true transfer_and_upgrade_gifts:flags.11?true transfer_stars:flags.12?true manage_stories:flags.13?true = BusinessBotRights`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct BusinessBotRights {
        /// `reply:flags.0?true`
        pub reply: bool,
        /// `read_messages:flags.1?true`
        pub read_messages: bool,
        /// `delete_sent_messages:flags.2?true`
        pub delete_sent_messages: bool,
        /// `delete_received_messages:flags.3?true`
        pub delete_received_messages: bool,
        /// `edit_name:flags.4?true`
        pub edit_name: bool,
        /// `edit_bio:flags.5?true`
        pub edit_bio: bool,
        /// `edit_profile_photo:flags.6?true`
        pub edit_profile_photo: bool,
        /// `edit_username:flags.7?true`
        pub edit_username: bool,
        /// `view_gifts:flags.8?true`
        pub view_gifts: bool,
        /// `sell_gifts:flags.9?true`
        pub sell_gifts: bool,
        /// `change_gift_settings:flags.10?true`
        pub change_gift_settings: bool,
        /// `transfer_and_upgrade_gifts:flags.11?true`
        pub transfer_and_upgrade_gifts: bool,
        /// `transfer_stars:flags.12?true`
        pub transfer_stars: bool,
        /// `manage_stories:flags.13?true`
        pub manage_stories: bool,
    }

    impl Fields for BusinessBotRights {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_BOT_RIGHTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { reply: has(flags, 0), read_messages: has(flags, 1), delete_sent_messages: has(flags, 2), delete_received_messages: has(flags, 3), edit_name: has(flags, 4), edit_bio: has(flags, 5), edit_profile_photo: has(flags, 6), edit_username: has(flags, 7), view_gifts: has(flags, 8), sell_gifts: has(flags, 9), change_gift_settings: has(flags, 10), transfer_and_upgrade_gifts: has(flags, 11), transfer_stars: has(flags, 12), manage_stories: has(flags, 13) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply, 0) | bit(self.read_messages, 1) | bit(self.delete_sent_messages, 2) | bit(self.delete_received_messages, 3) | bit(self.edit_name, 4) | bit(self.edit_bio, 5) | bit(self.edit_profile_photo, 6) | bit(self.edit_username, 7) | bit(self.view_gifts, 8) | bit(self.sell_gifts, 9) | bit(self.change_gift_settings, 10) | bit(self.transfer_and_upgrade_gifts, 11) | bit(self.transfer_stars, 12) | bit(self.manage_stories, 13));
        }
    }

    impl<'a> View<'a, BusinessBotRights> {
        /// `reply:flags.0?true`
        #[inline] pub fn reply(self) -> bool { flag_at(self, 1) }
        /// `read_messages:flags.1?true`
        #[inline] pub fn read_messages(self) -> bool { flag_at(self, 2) }
        /// `delete_sent_messages:flags.2?true`
        #[inline] pub fn delete_sent_messages(self) -> bool { flag_at(self, 3) }
        /// `delete_received_messages:flags.3?true`
        #[inline] pub fn delete_received_messages(self) -> bool { flag_at(self, 4) }
        /// `edit_name:flags.4?true`
        #[inline] pub fn edit_name(self) -> bool { flag_at(self, 5) }
        /// `edit_bio:flags.5?true`
        #[inline] pub fn edit_bio(self) -> bool { flag_at(self, 6) }
        /// `edit_profile_photo:flags.6?true`
        #[inline] pub fn edit_profile_photo(self) -> bool { flag_at(self, 7) }
        /// `edit_username:flags.7?true`
        #[inline] pub fn edit_username(self) -> bool { flag_at(self, 8) }
        /// `view_gifts:flags.8?true`
        #[inline] pub fn view_gifts(self) -> bool { flag_at(self, 9) }
        /// `sell_gifts:flags.9?true`
        #[inline] pub fn sell_gifts(self) -> bool { flag_at(self, 10) }
        /// `change_gift_settings:flags.10?true`
        #[inline] pub fn change_gift_settings(self) -> bool { flag_at(self, 11) }
        /// `transfer_and_upgrade_gifts:flags.11?true`
        #[inline] pub fn transfer_and_upgrade_gifts(self) -> bool { flag_at(self, 12) }
        /// `transfer_stars:flags.12?true`
        #[inline] pub fn transfer_stars(self) -> bool { flag_at(self, 13) }
        /// `manage_stories:flags.13?true`
        #[inline] pub fn manage_stories(self) -> bool { flag_at(self, 14) }
    }

    boxed!(BusinessBotRights);

    /// `channelParticipant#1bd54456 flags:# user_id:long date:int subscription_until_date:flags.0?int rank:flags.2?string = ChannelParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipant {
        /// `user_id:long`
        pub user_id: i64,
        /// `date:int`
        pub date: i32,
        /// `subscription_until_date:flags.0?int`
        pub subscription_until_date: Option<i32>,
        /// `rank:flags.2?string`
        pub rank: Option<String>,
    }

    impl ChannelParticipant {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, date: i32) -> Self {
            Self { user_id, date, subscription_until_date: None, rank: None }
        }
    }

    impl Fields for ChannelParticipant {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, date: input.take()?, subscription_until_date: input.take_if(flags, 0)?, rank: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.subscription_until_date.is_some(), 0) | bit(self.rank.is_some(), 2));
            self.user_id.put(writer);
            self.date.put(writer);
            self.subscription_until_date.put(writer);
            self.rank.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipant> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `subscription_until_date:flags.0?int`
        #[inline] pub fn subscription_until_date(self) -> Option<i32> { maybe_at(self, 3) }
        /// `rank:flags.2?string`
        #[inline] pub fn rank(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    /// `channelParticipantAdmin#34c3bb53 flags:# can_edit:flags.0?true self:flags.1?true user_id:long inviter_id:flags.1?long promoted_by:long date:int admin_rights:ChatAdminRights rank:flags.2?string = ChannelParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantAdmin {
        /// `can_edit:flags.0?true`
        pub can_edit: bool,
        /// `self:flags.1?true`
        pub is_self: bool,
        /// `user_id:long`
        pub user_id: i64,
        /// `inviter_id:flags.1?long`
        pub inviter_id: Option<i64>,
        /// `promoted_by:long`
        pub promoted_by: i64,
        /// `date:int`
        pub date: i32,
        /// `admin_rights:ChatAdminRights`
        pub admin_rights: types::ChatAdminRights,
        /// `rank:flags.2?string`
        pub rank: Option<String>,
    }

    impl ChannelParticipantAdmin {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, promoted_by: i64, date: i32, admin_rights: types::ChatAdminRights) -> Self {
            Self { can_edit: false, is_self: false, user_id, inviter_id: None, promoted_by, date, admin_rights, rank: None }
        }
    }

    impl Fields for ChannelParticipantAdmin {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANT_ADMIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_edit: has(flags, 0), is_self: has(flags, 1), user_id: input.take()?, inviter_id: input.take_if(flags, 1)?, promoted_by: input.take()?, date: input.take()?, admin_rights: input.take()?, rank: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.can_edit, 0) | bit(self.inviter_id.is_some(), 1) | bit(self.rank.is_some(), 2));
            self.user_id.put(writer);
            self.inviter_id.put(writer);
            self.promoted_by.put(writer);
            self.date.put(writer);
            self.admin_rights.put(writer);
            self.rank.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantAdmin> {
        /// `can_edit:flags.0?true`
        #[inline] pub fn can_edit(self) -> bool { flag_at(self, 1) }
        /// `self:flags.1?true`
        #[inline] pub fn is_self(self) -> bool { flag_at(self, 2) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 3) }
        /// `inviter_id:flags.1?long`
        #[inline] pub fn inviter_id(self) -> Option<i64> { maybe_at(self, 4) }
        /// `promoted_by:long`
        #[inline] pub fn promoted_by(self) -> i64 { at(self, 5) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 6) }
        /// `admin_rights:ChatAdminRights`
        #[inline] pub fn admin_rights(self) -> View<'a, types::ChatAdminRights> { at(self, 7) }
        /// `rank:flags.2?string`
        #[inline] pub fn rank(self) -> Option<Text<'a>> { maybe_at(self, 8) }
    }

    /// `channelParticipantBanned#d5f0ad91 flags:# left:flags.0?true peer:Peer kicked_by:long date:int banned_rights:ChatBannedRights rank:flags.2?string = ChannelParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantBanned {
        /// `left:flags.0?true`
        pub left: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `kicked_by:long`
        pub kicked_by: i64,
        /// `date:int`
        pub date: i32,
        /// `banned_rights:ChatBannedRights`
        pub banned_rights: types::ChatBannedRights,
        /// `rank:flags.2?string`
        pub rank: Option<String>,
    }

    impl ChannelParticipantBanned {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, kicked_by: i64, date: i32, banned_rights: types::ChatBannedRights) -> Self {
            Self { left: false, peer, kicked_by, date, banned_rights, rank: None }
        }
    }

    impl Fields for ChannelParticipantBanned {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANT_BANNED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { left: has(flags, 0), peer: input.take()?, kicked_by: input.take()?, date: input.take()?, banned_rights: input.take()?, rank: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.left, 0) | bit(self.rank.is_some(), 2));
            self.peer.put(writer);
            self.kicked_by.put(writer);
            self.date.put(writer);
            self.banned_rights.put(writer);
            self.rank.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantBanned> {
        /// `left:flags.0?true`
        #[inline] pub fn left(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `kicked_by:long`
        #[inline] pub fn kicked_by(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `banned_rights:ChatBannedRights`
        #[inline] pub fn banned_rights(self) -> View<'a, types::ChatBannedRights> { at(self, 5) }
        /// `rank:flags.2?string`
        #[inline] pub fn rank(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `channelParticipantCreator#2fe601d3 flags:# user_id:long admin_rights:ChatAdminRights rank:flags.0?string = ChannelParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantCreator {
        /// `user_id:long`
        pub user_id: i64,
        /// `admin_rights:ChatAdminRights`
        pub admin_rights: types::ChatAdminRights,
        /// `rank:flags.0?string`
        pub rank: Option<String>,
    }

    impl ChannelParticipantCreator {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, admin_rights: types::ChatAdminRights) -> Self {
            Self { user_id, admin_rights, rank: None }
        }
    }

    impl Fields for ChannelParticipantCreator {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANT_CREATOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, admin_rights: input.take()?, rank: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rank.is_some(), 0));
            self.user_id.put(writer);
            self.admin_rights.put(writer);
            self.rank.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantCreator> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `admin_rights:ChatAdminRights`
        #[inline] pub fn admin_rights(self) -> View<'a, types::ChatAdminRights> { at(self, 2) }
        /// `rank:flags.0?string`
        #[inline] pub fn rank(self) -> Option<Text<'a>> { maybe_at(self, 3) }
    }

    /// `channelParticipantLeft#1b03f006 peer:Peer = ChannelParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantLeft {
        /// `peer:Peer`
        pub peer: enums::Peer,
    }

    impl Fields for ChannelParticipantLeft {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANT_LEFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantLeft> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
    }

    /// `channelParticipantSelf#a9478a1a flags:# via_request:flags.0?true user_id:long inviter_id:long date:int subscription_until_date:flags.1?int rank:flags.2?string = ChannelParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantSelf {
        /// `via_request:flags.0?true`
        pub via_request: bool,
        /// `user_id:long`
        pub user_id: i64,
        /// `inviter_id:long`
        pub inviter_id: i64,
        /// `date:int`
        pub date: i32,
        /// `subscription_until_date:flags.1?int`
        pub subscription_until_date: Option<i32>,
        /// `rank:flags.2?string`
        pub rank: Option<String>,
    }

    impl ChannelParticipantSelf {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, inviter_id: i64, date: i32) -> Self {
            Self { via_request: false, user_id, inviter_id, date, subscription_until_date: None, rank: None }
        }
    }

    impl Fields for ChannelParticipantSelf {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANT_SELF;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { via_request: has(flags, 0), user_id: input.take()?, inviter_id: input.take()?, date: input.take()?, subscription_until_date: input.take_if(flags, 1)?, rank: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.via_request, 0) | bit(self.subscription_until_date.is_some(), 1) | bit(self.rank.is_some(), 2));
            self.user_id.put(writer);
            self.inviter_id.put(writer);
            self.date.put(writer);
            self.subscription_until_date.put(writer);
            self.rank.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantSelf> {
        /// `via_request:flags.0?true`
        #[inline] pub fn via_request(self) -> bool { flag_at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
        /// `inviter_id:long`
        #[inline] pub fn inviter_id(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `subscription_until_date:flags.1?int`
        #[inline] pub fn subscription_until_date(self) -> Option<i32> { maybe_at(self, 5) }
        /// `rank:flags.2?string`
        #[inline] pub fn rank(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `chatParticipant#38e79fde flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatParticipant {
        /// `user_id:long`
        pub user_id: i64,
        /// `inviter_id:long`
        pub inviter_id: i64,
        /// `date:int`
        pub date: i32,
        /// `rank:flags.0?string`
        pub rank: Option<String>,
    }

    impl ChatParticipant {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, inviter_id: i64, date: i32) -> Self {
            Self { user_id, inviter_id, date, rank: None }
        }
    }

    impl Fields for ChatParticipant {
        const LAYOUT: &'static Layout = &layouts::CHAT_PARTICIPANT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, inviter_id: input.take()?, date: input.take()?, rank: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rank.is_some(), 0));
            self.user_id.put(writer);
            self.inviter_id.put(writer);
            self.date.put(writer);
            self.rank.put(writer);
        }
    }

    impl<'a> View<'a, ChatParticipant> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `inviter_id:long`
        #[inline] pub fn inviter_id(self) -> i64 { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `rank:flags.0?string`
        #[inline] pub fn rank(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    /// `chatParticipantAdmin#360d5d2 flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatParticipantAdmin {
        /// `user_id:long`
        pub user_id: i64,
        /// `inviter_id:long`
        pub inviter_id: i64,
        /// `date:int`
        pub date: i32,
        /// `rank:flags.0?string`
        pub rank: Option<String>,
    }

    impl ChatParticipantAdmin {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, inviter_id: i64, date: i32) -> Self {
            Self { user_id, inviter_id, date, rank: None }
        }
    }

    impl Fields for ChatParticipantAdmin {
        const LAYOUT: &'static Layout = &layouts::CHAT_PARTICIPANT_ADMIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, inviter_id: input.take()?, date: input.take()?, rank: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rank.is_some(), 0));
            self.user_id.put(writer);
            self.inviter_id.put(writer);
            self.date.put(writer);
            self.rank.put(writer);
        }
    }

    impl<'a> View<'a, ChatParticipantAdmin> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `inviter_id:long`
        #[inline] pub fn inviter_id(self) -> i64 { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `rank:flags.0?string`
        #[inline] pub fn rank(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    /// `chatParticipantCreator#e1f867b8 flags:# user_id:long rank:flags.0?string = ChatParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatParticipantCreator {
        /// `user_id:long`
        pub user_id: i64,
        /// `rank:flags.0?string`
        pub rank: Option<String>,
    }

    impl ChatParticipantCreator {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64) -> Self {
            Self { user_id, rank: None }
        }
    }

    impl Fields for ChatParticipantCreator {
        const LAYOUT: &'static Layout = &layouts::CHAT_PARTICIPANT_CREATOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, rank: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rank.is_some(), 0));
            self.user_id.put(writer);
            self.rank.put(writer);
        }
    }

    impl<'a> View<'a, ChatParticipantCreator> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `rank:flags.0?string`
        #[inline] pub fn rank(self) -> Option<Text<'a>> { maybe_at(self, 2) }
    }

    /// `chatParticipants#3cbc93f8 chat_id:long participants:Vector<ChatParticipant> version:int = ChatParticipants`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatParticipants {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `participants:Vector<ChatParticipant>`
        pub participants: Vec<enums::ChatParticipant>,
        /// `version:int`
        pub version: i32,
    }

    impl Fields for ChatParticipants {
        const LAYOUT: &'static Layout = &layouts::CHAT_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()?, participants: input.take()?, version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
            self.participants.put(writer);
            self.version.put(writer);
        }
    }

    impl<'a> View<'a, ChatParticipants> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
        /// `participants:Vector<ChatParticipant>`
        #[inline] pub fn participants(self) -> Vector<'a, views::ChatParticipant<'a>> { at(self, 1) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 2) }
    }

    /// `chatParticipantsForbidden#8763d3e1 flags:# chat_id:long self_participant:flags.0?ChatParticipant = ChatParticipants`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatParticipantsForbidden {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `self_participant:flags.0?ChatParticipant`
        pub self_participant: Option<enums::ChatParticipant>,
    }

    impl ChatParticipantsForbidden {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(chat_id: i64) -> Self {
            Self { chat_id, self_participant: None }
        }
    }

    impl Fields for ChatParticipantsForbidden {
        const LAYOUT: &'static Layout = &layouts::CHAT_PARTICIPANTS_FORBIDDEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { chat_id: input.take()?, self_participant: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.self_participant.is_some(), 0));
            self.chat_id.put(writer);
            self.self_participant.put(writer);
        }
    }

    impl<'a> View<'a, ChatParticipantsForbidden> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 1) }
        /// `self_participant:flags.0?ChatParticipant`
        #[inline] pub fn self_participant(self) -> Option<views::ChatParticipant<'a>> { maybe_at(self, 2) }
    }

    /// `dialogFilter#aa472651 flags:# contacts:flags.0?true non_contacts:flags.1?true groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true exclude_muted:flags.11?true exclude_read:flags.12?true exclude_archived:flags.13?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> exclude_peers:Vector<InputPeer> = DialogFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogFilter {
        /// `contacts:flags.0?true`
        pub contacts: bool,
        /// `non_contacts:flags.1?true`
        pub non_contacts: bool,
        /// `groups:flags.2?true`
        pub groups: bool,
        /// `broadcasts:flags.3?true`
        pub broadcasts: bool,
        /// `bots:flags.4?true`
        pub bots: bool,
        /// `exclude_muted:flags.11?true`
        pub exclude_muted: bool,
        /// `exclude_read:flags.12?true`
        pub exclude_read: bool,
        /// `exclude_archived:flags.13?true`
        pub exclude_archived: bool,
        /// `title_noanimate:flags.28?true`
        pub title_noanimate: bool,
        /// `id:int`
        pub id: i32,
        /// `title:TextWithEntities`
        pub title: types::TextWithEntities,
        /// `emoticon:flags.25?string`
        pub emoticon: Option<String>,
        /// `color:flags.27?int`
        pub color: Option<i32>,
        /// `pinned_peers:Vector<InputPeer>`
        pub pinned_peers: Vec<enums::InputPeer>,
        /// `include_peers:Vector<InputPeer>`
        pub include_peers: Vec<enums::InputPeer>,
        /// `exclude_peers:Vector<InputPeer>`
        pub exclude_peers: Vec<enums::InputPeer>,
    }

    impl DialogFilter {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, title: types::TextWithEntities, pinned_peers: Vec<enums::InputPeer>, include_peers: Vec<enums::InputPeer>, exclude_peers: Vec<enums::InputPeer>) -> Self {
            Self { contacts: false, non_contacts: false, groups: false, broadcasts: false, bots: false, exclude_muted: false, exclude_read: false, exclude_archived: false, title_noanimate: false, id, title, emoticon: None, color: None, pinned_peers, include_peers, exclude_peers }
        }
    }

    impl Fields for DialogFilter {
        const LAYOUT: &'static Layout = &layouts::DIALOG_FILTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { contacts: has(flags, 0), non_contacts: has(flags, 1), groups: has(flags, 2), broadcasts: has(flags, 3), bots: has(flags, 4), exclude_muted: has(flags, 11), exclude_read: has(flags, 12), exclude_archived: has(flags, 13), title_noanimate: has(flags, 28), id: input.take()?, title: input.take()?, emoticon: input.take_if(flags, 25)?, color: input.take_if(flags, 27)?, pinned_peers: input.take()?, include_peers: input.take()?, exclude_peers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.contacts, 0) | bit(self.non_contacts, 1) | bit(self.groups, 2) | bit(self.broadcasts, 3) | bit(self.bots, 4) | bit(self.exclude_muted, 11) | bit(self.exclude_read, 12) | bit(self.exclude_archived, 13) | bit(self.emoticon.is_some(), 25) | bit(self.color.is_some(), 27) | bit(self.title_noanimate, 28));
            self.id.put(writer);
            self.title.put(writer);
            self.emoticon.put(writer);
            self.color.put(writer);
            self.pinned_peers.put(writer);
            self.include_peers.put(writer);
            self.exclude_peers.put(writer);
        }
    }

    impl<'a> View<'a, DialogFilter> {
        /// `contacts:flags.0?true`
        #[inline] pub fn contacts(self) -> bool { flag_at(self, 1) }
        /// `non_contacts:flags.1?true`
        #[inline] pub fn non_contacts(self) -> bool { flag_at(self, 2) }
        /// `groups:flags.2?true`
        #[inline] pub fn groups(self) -> bool { flag_at(self, 3) }
        /// `broadcasts:flags.3?true`
        #[inline] pub fn broadcasts(self) -> bool { flag_at(self, 4) }
        /// `bots:flags.4?true`
        #[inline] pub fn bots(self) -> bool { flag_at(self, 5) }
        /// `exclude_muted:flags.11?true`
        #[inline] pub fn exclude_muted(self) -> bool { flag_at(self, 6) }
        /// `exclude_read:flags.12?true`
        #[inline] pub fn exclude_read(self) -> bool { flag_at(self, 7) }
        /// `exclude_archived:flags.13?true`
        #[inline] pub fn exclude_archived(self) -> bool { flag_at(self, 8) }
        /// `title_noanimate:flags.28?true`
        #[inline] pub fn title_noanimate(self) -> bool { flag_at(self, 9) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 10) }
        /// `title:TextWithEntities`
        #[inline] pub fn title(self) -> View<'a, types::TextWithEntities> { at(self, 11) }
        /// `emoticon:flags.25?string`
        #[inline] pub fn emoticon(self) -> Option<Text<'a>> { maybe_at(self, 12) }
        /// `color:flags.27?int`
        #[inline] pub fn color(self) -> Option<i32> { maybe_at(self, 13) }
        /// `pinned_peers:Vector<InputPeer>`
        #[inline] pub fn pinned_peers(self) -> Vector<'a, views::InputPeer<'a>> { at(self, 14) }
        /// `include_peers:Vector<InputPeer>`
        #[inline] pub fn include_peers(self) -> Vector<'a, views::InputPeer<'a>> { at(self, 15) }
        /// `exclude_peers:Vector<InputPeer>`
        #[inline] pub fn exclude_peers(self) -> Vector<'a, views::InputPeer<'a>> { at(self, 16) }
    }

    /// `dialogFilterChatlist#96537bd7 flags:# has_my_invites:flags.26?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> = DialogFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogFilterChatlist {
        /// `has_my_invites:flags.26?true`
        pub has_my_invites: bool,
        /// `title_noanimate:flags.28?true`
        pub title_noanimate: bool,
        /// `id:int`
        pub id: i32,
        /// `title:TextWithEntities`
        pub title: types::TextWithEntities,
        /// `emoticon:flags.25?string`
        pub emoticon: Option<String>,
        /// `color:flags.27?int`
        pub color: Option<i32>,
        /// `pinned_peers:Vector<InputPeer>`
        pub pinned_peers: Vec<enums::InputPeer>,
        /// `include_peers:Vector<InputPeer>`
        pub include_peers: Vec<enums::InputPeer>,
    }

    impl DialogFilterChatlist {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, title: types::TextWithEntities, pinned_peers: Vec<enums::InputPeer>, include_peers: Vec<enums::InputPeer>) -> Self {
            Self { has_my_invites: false, title_noanimate: false, id, title, emoticon: None, color: None, pinned_peers, include_peers }
        }
    }

    impl Fields for DialogFilterChatlist {
        const LAYOUT: &'static Layout = &layouts::DIALOG_FILTER_CHATLIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_my_invites: has(flags, 26), title_noanimate: has(flags, 28), id: input.take()?, title: input.take()?, emoticon: input.take_if(flags, 25)?, color: input.take_if(flags, 27)?, pinned_peers: input.take()?, include_peers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.emoticon.is_some(), 25) | bit(self.has_my_invites, 26) | bit(self.color.is_some(), 27) | bit(self.title_noanimate, 28));
            self.id.put(writer);
            self.title.put(writer);
            self.emoticon.put(writer);
            self.color.put(writer);
            self.pinned_peers.put(writer);
            self.include_peers.put(writer);
        }
    }

    impl<'a> View<'a, DialogFilterChatlist> {
        /// `has_my_invites:flags.26?true`
        #[inline] pub fn has_my_invites(self) -> bool { flag_at(self, 1) }
        /// `title_noanimate:flags.28?true`
        #[inline] pub fn title_noanimate(self) -> bool { flag_at(self, 2) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 3) }
        /// `title:TextWithEntities`
        #[inline] pub fn title(self) -> View<'a, types::TextWithEntities> { at(self, 4) }
        /// `emoticon:flags.25?string`
        #[inline] pub fn emoticon(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `color:flags.27?int`
        #[inline] pub fn color(self) -> Option<i32> { maybe_at(self, 6) }
        /// `pinned_peers:Vector<InputPeer>`
        #[inline] pub fn pinned_peers(self) -> Vector<'a, views::InputPeer<'a>> { at(self, 7) }
        /// `include_peers:Vector<InputPeer>`
        #[inline] pub fn include_peers(self) -> Vector<'a, views::InputPeer<'a>> { at(self, 8) }
    }

    /// `dialogPeer#e56dbf05 peer:Peer = DialogPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogPeer {
        /// `peer:Peer`
        pub peer: enums::Peer,
    }

    impl Fields for DialogPeer {
        const LAYOUT: &'static Layout = &layouts::DIALOG_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, DialogPeer> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
    }

    /// `dialogPeerCommunity#2f65c8e4 community_id:long = DialogPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogPeerCommunity {
        /// `community_id:long`
        pub community_id: i64,
    }

    impl Fields for DialogPeerCommunity {
        const LAYOUT: &'static Layout = &layouts::DIALOG_PEER_COMMUNITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { community_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.community_id.put(writer);
        }
    }

    impl<'a> View<'a, DialogPeerCommunity> {
        /// `community_id:long`
        #[inline] pub fn community_id(self) -> i64 { at(self, 0) }
    }

    /// `dialogPeerFolder#514519e2 folder_id:int = DialogPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogPeerFolder {
        /// `folder_id:int`
        pub folder_id: i32,
    }

    impl Fields for DialogPeerFolder {
        const LAYOUT: &'static Layout = &layouts::DIALOG_PEER_FOLDER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { folder_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.folder_id.put(writer);
        }
    }

    impl<'a> View<'a, DialogPeerFolder> {
        /// `folder_id:int`
        #[inline] pub fn folder_id(self) -> i32 { at(self, 0) }
    }

    /// `draftMessage#60fe3294 flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?RichMessage = DraftMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DraftMessage {
        /// `no_webpage:flags.1?true`
        pub no_webpage: bool,
        /// `invert_media:flags.6?true`
        pub invert_media: bool,
        /// `reply_to:flags.4?InputReplyTo`
        pub reply_to: Option<enums::InputReplyTo>,
        /// `message:string`
        pub message: String,
        /// `entities:flags.3?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `media:flags.5?InputMedia`
        pub media: Option<enums::InputMedia>,
        /// `date:int`
        pub date: i32,
        /// `effect:flags.7?long`
        pub effect: Option<i64>,
        /// `suggested_post:flags.8?SuggestedPost`
        pub suggested_post: Option<types::SuggestedPost>,
        /// `rich_message:flags.9?RichMessage`
        pub rich_message: Option<Box<types::RichMessage>>,
    }

    impl DraftMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String, date: i32) -> Self {
            Self { no_webpage: false, invert_media: false, reply_to: None, message, entities: None, media: None, date, effect: None, suggested_post: None, rich_message: None }
        }
    }

    impl Fields for DraftMessage {
        const LAYOUT: &'static Layout = &layouts::DRAFT_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { no_webpage: has(flags, 1), invert_media: has(flags, 6), reply_to: input.take_if(flags, 4)?, message: input.take()?, entities: input.take_if(flags, 3)?, media: input.take_if(flags, 5)?, date: input.take()?, effect: input.take_if(flags, 7)?, suggested_post: input.take_if(flags, 8)?, rich_message: input.take_if(flags, 9)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.no_webpage, 1) | bit(self.entities.is_some(), 3) | bit(self.reply_to.is_some(), 4) | bit(self.media.is_some(), 5) | bit(self.invert_media, 6) | bit(self.effect.is_some(), 7) | bit(self.suggested_post.is_some(), 8) | bit(self.rich_message.is_some(), 9));
            self.reply_to.put(writer);
            self.message.put(writer);
            self.entities.put(writer);
            self.media.put(writer);
            self.date.put(writer);
            self.effect.put(writer);
            self.suggested_post.put(writer);
            self.rich_message.put(writer);
        }
    }

    impl<'a> View<'a, DraftMessage> {
        /// `no_webpage:flags.1?true`
        #[inline] pub fn no_webpage(self) -> bool { flag_at(self, 1) }
        /// `invert_media:flags.6?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 2) }
        /// `reply_to:flags.4?InputReplyTo`
        #[inline] pub fn reply_to(self) -> Option<views::InputReplyTo<'a>> { maybe_at(self, 3) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 4) }
        /// `entities:flags.3?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 5) }
        /// `media:flags.5?InputMedia`
        #[inline] pub fn media(self) -> Option<views::InputMedia<'a>> { maybe_at(self, 6) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 7) }
        /// `effect:flags.7?long`
        #[inline] pub fn effect(self) -> Option<i64> { maybe_at(self, 8) }
        /// `suggested_post:flags.8?SuggestedPost`
        #[inline] pub fn suggested_post(self) -> Option<View<'a, types::SuggestedPost>> { maybe_at(self, 9) }
        /// `rich_message:flags.9?RichMessage`
        #[inline] pub fn rich_message(self) -> Option<View<'a, types::RichMessage>> { maybe_at(self, 10) }
    }

    /// `draftMessageEmpty#1b0c841a flags:# date:flags.0?int = DraftMessage`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DraftMessageEmpty {
        /// `date:flags.0?int`
        pub date: Option<i32>,
    }

    impl Fields for DraftMessageEmpty {
        const LAYOUT: &'static Layout = &layouts::DRAFT_MESSAGE_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { date: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.date.is_some(), 0));
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, DraftMessageEmpty> {
        /// `date:flags.0?int`
        #[inline] pub fn date(self) -> Option<i32> { maybe_at(self, 1) }
    }

    /// `encryptedChat#61f0d4c7 id:int access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long = EncryptedChat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedChat {
        /// `id:int`
        pub id: i32,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `date:int`
        pub date: i32,
        /// `admin_id:long`
        pub admin_id: i64,
        /// `participant_id:long`
        pub participant_id: i64,
        /// `g_a_or_b:bytes`
        pub g_a_or_b: Vec<u8>,
        /// `key_fingerprint:long`
        pub key_fingerprint: i64,
    }

    impl Fields for EncryptedChat {
        const LAYOUT: &'static Layout = &layouts::ENCRYPTED_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, date: input.take()?, admin_id: input.take()?, participant_id: input.take()?, g_a_or_b: input.take()?, key_fingerprint: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.date.put(writer);
            self.admin_id.put(writer);
            self.participant_id.put(writer);
            self.g_a_or_b.put(writer);
            self.key_fingerprint.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedChat> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 3) }
        /// `participant_id:long`
        #[inline] pub fn participant_id(self) -> i64 { at(self, 4) }
        /// `g_a_or_b:bytes`
        #[inline] pub fn g_a_or_b(self) -> &'a [u8] { at(self, 5) }
        /// `key_fingerprint:long`
        #[inline] pub fn key_fingerprint(self) -> i64 { at(self, 6) }
    }

    /// `encryptedChatDiscarded#1e1c7c45 flags:# history_deleted:flags.0?true id:int = EncryptedChat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedChatDiscarded {
        /// `history_deleted:flags.0?true`
        pub history_deleted: bool,
        /// `id:int`
        pub id: i32,
    }

    impl EncryptedChatDiscarded {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32) -> Self {
            Self { history_deleted: false, id }
        }
    }

    impl Fields for EncryptedChatDiscarded {
        const LAYOUT: &'static Layout = &layouts::ENCRYPTED_CHAT_DISCARDED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { history_deleted: has(flags, 0), id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.history_deleted, 0));
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedChatDiscarded> {
        /// `history_deleted:flags.0?true`
        #[inline] pub fn history_deleted(self) -> bool { flag_at(self, 1) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 2) }
    }

    /// `encryptedChatEmpty#ab7ec0a0 id:int = EncryptedChat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedChatEmpty {
        /// `id:int`
        pub id: i32,
    }

    impl Fields for EncryptedChatEmpty {
        const LAYOUT: &'static Layout = &layouts::ENCRYPTED_CHAT_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedChatEmpty> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
    }

    /// `encryptedChatRequested#48f1d94c flags:# folder_id:flags.0?int id:int access_hash:long date:int admin_id:long participant_id:long g_a:bytes = EncryptedChat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedChatRequested {
        /// `folder_id:flags.0?int`
        pub folder_id: Option<i32>,
        /// `id:int`
        pub id: i32,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `date:int`
        pub date: i32,
        /// `admin_id:long`
        pub admin_id: i64,
        /// `participant_id:long`
        pub participant_id: i64,
        /// `g_a:bytes`
        pub g_a: Vec<u8>,
    }

    impl EncryptedChatRequested {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, access_hash: i64, date: i32, admin_id: i64, participant_id: i64, g_a: Vec<u8>) -> Self {
            Self { folder_id: None, id, access_hash, date, admin_id, participant_id, g_a }
        }
    }

    impl Fields for EncryptedChatRequested {
        const LAYOUT: &'static Layout = &layouts::ENCRYPTED_CHAT_REQUESTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { folder_id: input.take_if(flags, 0)?, id: input.take()?, access_hash: input.take()?, date: input.take()?, admin_id: input.take()?, participant_id: input.take()?, g_a: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.folder_id.is_some(), 0));
            self.folder_id.put(writer);
            self.id.put(writer);
            self.access_hash.put(writer);
            self.date.put(writer);
            self.admin_id.put(writer);
            self.participant_id.put(writer);
            self.g_a.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedChatRequested> {
        /// `folder_id:flags.0?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 1) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 2) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 5) }
        /// `participant_id:long`
        #[inline] pub fn participant_id(self) -> i64 { at(self, 6) }
        /// `g_a:bytes`
        #[inline] pub fn g_a(self) -> &'a [u8] { at(self, 7) }
    }

    /// `encryptedChatWaiting#66b25953 id:int access_hash:long date:int admin_id:long participant_id:long = EncryptedChat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedChatWaiting {
        /// `id:int`
        pub id: i32,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `date:int`
        pub date: i32,
        /// `admin_id:long`
        pub admin_id: i64,
        /// `participant_id:long`
        pub participant_id: i64,
    }

    impl Fields for EncryptedChatWaiting {
        const LAYOUT: &'static Layout = &layouts::ENCRYPTED_CHAT_WAITING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, date: input.take()?, admin_id: input.take()?, participant_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.date.put(writer);
            self.admin_id.put(writer);
            self.participant_id.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedChatWaiting> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 3) }
        /// `participant_id:long`
        #[inline] pub fn participant_id(self) -> i64 { at(self, 4) }
    }

    /// `encryptedFile#a8008cd8 id:long access_hash:long size:long dc_id:int key_fingerprint:int = EncryptedFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedFile {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `size:long`
        pub size: i64,
        /// `dc_id:int`
        pub dc_id: i32,
        /// `key_fingerprint:int`
        pub key_fingerprint: i32,
    }

    impl Fields for EncryptedFile {
        const LAYOUT: &'static Layout = &layouts::ENCRYPTED_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, size: input.take()?, dc_id: input.take()?, key_fingerprint: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.size.put(writer);
            self.dc_id.put(writer);
            self.key_fingerprint.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedFile> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `size:long`
        #[inline] pub fn size(self) -> i64 { at(self, 2) }
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 3) }
        /// `key_fingerprint:int`
        #[inline] pub fn key_fingerprint(self) -> i32 { at(self, 4) }
    }

    /// `encryptedMessage#ed18c118 random_id:long chat_id:int date:int bytes:bytes file:EncryptedFile = EncryptedMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedMessage {
        /// `random_id:long`
        pub random_id: i64,
        /// `chat_id:int`
        pub chat_id: i32,
        /// `date:int`
        pub date: i32,
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
        /// `file:EncryptedFile`
        pub file: enums::EncryptedFile,
    }

    impl Fields for EncryptedMessage {
        const LAYOUT: &'static Layout = &layouts::ENCRYPTED_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { random_id: input.take()?, chat_id: input.take()?, date: input.take()?, bytes: input.take()?, file: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.random_id.put(writer);
            self.chat_id.put(writer);
            self.date.put(writer);
            self.bytes.put(writer);
            self.file.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedMessage> {
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 0) }
        /// `chat_id:int`
        #[inline] pub fn chat_id(self) -> i32 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 3) }
        /// `file:EncryptedFile`
        #[inline] pub fn file(self) -> views::EncryptedFile<'a> { at(self, 4) }
    }

    /// `encryptedMessageService#23734b06 random_id:long chat_id:int date:int bytes:bytes = EncryptedMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedMessageService {
        /// `random_id:long`
        pub random_id: i64,
        /// `chat_id:int`
        pub chat_id: i32,
        /// `date:int`
        pub date: i32,
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
    }

    impl Fields for EncryptedMessageService {
        const LAYOUT: &'static Layout = &layouts::ENCRYPTED_MESSAGE_SERVICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { random_id: input.take()?, chat_id: input.take()?, date: input.take()?, bytes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.random_id.put(writer);
            self.chat_id.put(writer);
            self.date.put(writer);
            self.bytes.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedMessageService> {
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 0) }
        /// `chat_id:int`
        #[inline] pub fn chat_id(self) -> i32 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 3) }
    }

    /// `ephemeralMessage#dd27bee9 flags:# out:flags.0?true welcome_template:flags.5?true invert_media:flags.7?true noforwards:flags.12?true id:int from_id:Peer peer_id:flags.9?Peer receiver_id:long top_msg_id:flags.1?int date:int message:string entities:flags.2?Vector<MessageEntity> media:flags.3?MessageMedia reply_markup:flags.4?ReplyMarkup reply_to:flags.6?MessageReplyHeader rich_message:flags.8?RichMessage chat_instance:flags.10?long anchor_msg_id:flags.11?int = EphemeralMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EphemeralMessage {
        /// `out:flags.0?true`
        pub out: bool,
        /// `welcome_template:flags.5?true`
        pub welcome_template: bool,
        /// `invert_media:flags.7?true`
        pub invert_media: bool,
        /// `noforwards:flags.12?true`
        pub noforwards: bool,
        /// `id:int`
        pub id: i32,
        /// `from_id:Peer`
        pub from_id: enums::Peer,
        /// `peer_id:flags.9?Peer`
        pub peer_id: Option<enums::Peer>,
        /// `receiver_id:long`
        pub receiver_id: i64,
        /// `top_msg_id:flags.1?int`
        pub top_msg_id: Option<i32>,
        /// `date:int`
        pub date: i32,
        /// `message:string`
        pub message: String,
        /// `entities:flags.2?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `media:flags.3?MessageMedia`
        pub media: Option<enums::MessageMedia>,
        /// `reply_markup:flags.4?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
        /// `reply_to:flags.6?MessageReplyHeader`
        pub reply_to: Option<enums::MessageReplyHeader>,
        /// `rich_message:flags.8?RichMessage`
        pub rich_message: Option<Box<types::RichMessage>>,
        /// `chat_instance:flags.10?long`
        pub chat_instance: Option<i64>,
        /// `anchor_msg_id:flags.11?int`
        pub anchor_msg_id: Option<i32>,
    }

    impl EphemeralMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, from_id: enums::Peer, receiver_id: i64, date: i32, message: String) -> Self {
            Self { out: false, welcome_template: false, invert_media: false, noforwards: false, id, from_id, peer_id: None, receiver_id, top_msg_id: None, date, message, entities: None, media: None, reply_markup: None, reply_to: None, rich_message: None, chat_instance: None, anchor_msg_id: None }
        }
    }

    impl Fields for EphemeralMessage {
        const LAYOUT: &'static Layout = &layouts::EPHEMERAL_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { out: has(flags, 0), welcome_template: has(flags, 5), invert_media: has(flags, 7), noforwards: has(flags, 12), id: input.take()?, from_id: input.take()?, peer_id: input.take_if(flags, 9)?, receiver_id: input.take()?, top_msg_id: input.take_if(flags, 1)?, date: input.take()?, message: input.take()?, entities: input.take_if(flags, 2)?, media: input.take_if(flags, 3)?, reply_markup: input.take_if(flags, 4)?, reply_to: input.take_if(flags, 6)?, rich_message: input.take_if(flags, 8)?, chat_instance: input.take_if(flags, 10)?, anchor_msg_id: input.take_if(flags, 11)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.out, 0) | bit(self.top_msg_id.is_some(), 1) | bit(self.entities.is_some(), 2) | bit(self.media.is_some(), 3) | bit(self.reply_markup.is_some(), 4) | bit(self.welcome_template, 5) | bit(self.reply_to.is_some(), 6) | bit(self.invert_media, 7) | bit(self.rich_message.is_some(), 8) | bit(self.peer_id.is_some(), 9) | bit(self.chat_instance.is_some(), 10) | bit(self.anchor_msg_id.is_some(), 11) | bit(self.noforwards, 12));
            self.id.put(writer);
            self.from_id.put(writer);
            self.peer_id.put(writer);
            self.receiver_id.put(writer);
            self.top_msg_id.put(writer);
            self.date.put(writer);
            self.message.put(writer);
            self.entities.put(writer);
            self.media.put(writer);
            self.reply_markup.put(writer);
            self.reply_to.put(writer);
            self.rich_message.put(writer);
            self.chat_instance.put(writer);
            self.anchor_msg_id.put(writer);
        }
    }

    impl<'a> View<'a, EphemeralMessage> {
        /// `out:flags.0?true`
        #[inline] pub fn out(self) -> bool { flag_at(self, 1) }
        /// `welcome_template:flags.5?true`
        #[inline] pub fn welcome_template(self) -> bool { flag_at(self, 2) }
        /// `invert_media:flags.7?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 3) }
        /// `noforwards:flags.12?true`
        #[inline] pub fn noforwards(self) -> bool { flag_at(self, 4) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 5) }
        /// `from_id:Peer`
        #[inline] pub fn from_id(self) -> views::Peer<'a> { at(self, 6) }
        /// `peer_id:flags.9?Peer`
        #[inline] pub fn peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 7) }
        /// `receiver_id:long`
        #[inline] pub fn receiver_id(self) -> i64 { at(self, 8) }
        /// `top_msg_id:flags.1?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 9) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 10) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 11) }
        /// `entities:flags.2?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 12) }
        /// `media:flags.3?MessageMedia`
        #[inline] pub fn media(self) -> Option<views::MessageMedia<'a>> { maybe_at(self, 13) }
        /// `reply_markup:flags.4?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 14) }
        /// `reply_to:flags.6?MessageReplyHeader`
        #[inline] pub fn reply_to(self) -> Option<views::MessageReplyHeader<'a>> { maybe_at(self, 15) }
        /// `rich_message:flags.8?RichMessage`
        #[inline] pub fn rich_message(self) -> Option<View<'a, types::RichMessage>> { maybe_at(self, 16) }
        /// `chat_instance:flags.10?long`
        #[inline] pub fn chat_instance(self) -> Option<i64> { maybe_at(self, 17) }
        /// `anchor_msg_id:flags.11?int`
        #[inline] pub fn anchor_msg_id(self) -> Option<i32> { maybe_at(self, 18) }
    }

    boxed!(EphemeralMessage);

    /// `chatInviteExported#a22cbd96 flags:# revoked:flags.0?true permanent:flags.5?true request_needed:flags.6?true link:string admin_id:long date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int requested:flags.7?int subscription_expired:flags.10?int title:flags.8?string subscription_pricing:flags.9?StarsSubscriptionPricing = ExportedChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatInviteExported {
        /// `revoked:flags.0?true`
        pub revoked: bool,
        /// `permanent:flags.5?true`
        pub permanent: bool,
        /// `request_needed:flags.6?true`
        pub request_needed: bool,
        /// `link:string`
        pub link: String,
        /// `admin_id:long`
        pub admin_id: i64,
        /// `date:int`
        pub date: i32,
        /// `start_date:flags.4?int`
        pub start_date: Option<i32>,
        /// `expire_date:flags.1?int`
        pub expire_date: Option<i32>,
        /// `usage_limit:flags.2?int`
        pub usage_limit: Option<i32>,
        /// `usage:flags.3?int`
        pub usage: Option<i32>,
        /// `requested:flags.7?int`
        pub requested: Option<i32>,
        /// `subscription_expired:flags.10?int`
        pub subscription_expired: Option<i32>,
        /// `title:flags.8?string`
        pub title: Option<String>,
        /// `subscription_pricing:flags.9?StarsSubscriptionPricing`
        pub subscription_pricing: Option<types::StarsSubscriptionPricing>,
    }

    impl ChatInviteExported {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(link: String, admin_id: i64, date: i32) -> Self {
            Self { revoked: false, permanent: false, request_needed: false, link, admin_id, date, start_date: None, expire_date: None, usage_limit: None, usage: None, requested: None, subscription_expired: None, title: None, subscription_pricing: None }
        }
    }

    impl Fields for ChatInviteExported {
        const LAYOUT: &'static Layout = &layouts::CHAT_INVITE_EXPORTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { revoked: has(flags, 0), permanent: has(flags, 5), request_needed: has(flags, 6), link: input.take()?, admin_id: input.take()?, date: input.take()?, start_date: input.take_if(flags, 4)?, expire_date: input.take_if(flags, 1)?, usage_limit: input.take_if(flags, 2)?, usage: input.take_if(flags, 3)?, requested: input.take_if(flags, 7)?, subscription_expired: input.take_if(flags, 10)?, title: input.take_if(flags, 8)?, subscription_pricing: input.take_if(flags, 9)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.revoked, 0) | bit(self.expire_date.is_some(), 1) | bit(self.usage_limit.is_some(), 2) | bit(self.usage.is_some(), 3) | bit(self.start_date.is_some(), 4) | bit(self.permanent, 5) | bit(self.request_needed, 6) | bit(self.requested.is_some(), 7) | bit(self.title.is_some(), 8) | bit(self.subscription_pricing.is_some(), 9) | bit(self.subscription_expired.is_some(), 10));
            self.link.put(writer);
            self.admin_id.put(writer);
            self.date.put(writer);
            self.start_date.put(writer);
            self.expire_date.put(writer);
            self.usage_limit.put(writer);
            self.usage.put(writer);
            self.requested.put(writer);
            self.subscription_expired.put(writer);
            self.title.put(writer);
            self.subscription_pricing.put(writer);
        }
    }

    impl<'a> View<'a, ChatInviteExported> {
        /// `revoked:flags.0?true`
        #[inline] pub fn revoked(self) -> bool { flag_at(self, 1) }
        /// `permanent:flags.5?true`
        #[inline] pub fn permanent(self) -> bool { flag_at(self, 2) }
        /// `request_needed:flags.6?true`
        #[inline] pub fn request_needed(self) -> bool { flag_at(self, 3) }
        /// `link:string`
        #[inline] pub fn link(self) -> Text<'a> { at(self, 4) }
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 5) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 6) }
        /// `start_date:flags.4?int`
        #[inline] pub fn start_date(self) -> Option<i32> { maybe_at(self, 7) }
        /// `expire_date:flags.1?int`
        #[inline] pub fn expire_date(self) -> Option<i32> { maybe_at(self, 8) }
        /// `usage_limit:flags.2?int`
        #[inline] pub fn usage_limit(self) -> Option<i32> { maybe_at(self, 9) }
        /// `usage:flags.3?int`
        #[inline] pub fn usage(self) -> Option<i32> { maybe_at(self, 10) }
        /// `requested:flags.7?int`
        #[inline] pub fn requested(self) -> Option<i32> { maybe_at(self, 11) }
        /// `subscription_expired:flags.10?int`
        #[inline] pub fn subscription_expired(self) -> Option<i32> { maybe_at(self, 12) }
        /// `title:flags.8?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 13) }
        /// `subscription_pricing:flags.9?StarsSubscriptionPricing`
        #[inline] pub fn subscription_pricing(self) -> Option<View<'a, types::StarsSubscriptionPricing>> { maybe_at(self, 14) }
    }

    /// `folderPeer#e9baa668 peer:Peer folder_id:int = FolderPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FolderPeer {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `folder_id:int`
        pub folder_id: i32,
    }

    impl Fields for FolderPeer {
        const LAYOUT: &'static Layout = &layouts::FOLDER_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, folder_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.folder_id.put(writer);
        }
    }

    impl<'a> View<'a, FolderPeer> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `folder_id:int`
        #[inline] pub fn folder_id(self) -> i32 { at(self, 1) }
    }

    boxed!(FolderPeer);

    /// `groupCall#efb2b617 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true conference:flags.14?true creator:flags.15?true messages_enabled:flags.17?true can_change_messages_enabled:flags.18?true min:flags.19?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int invite_link:flags.16?string send_paid_messages_stars:flags.20?long default_send_as:flags.21?Peer = GroupCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCall {
        /// `join_muted:flags.1?true`
        pub join_muted: bool,
        /// `can_change_join_muted:flags.2?true`
        pub can_change_join_muted: bool,
        /// `join_date_asc:flags.6?true`
        pub join_date_asc: bool,
        /// `schedule_start_subscribed:flags.8?true`
        pub schedule_start_subscribed: bool,
        /// `can_start_video:flags.9?true`
        pub can_start_video: bool,
        /// `record_video_active:flags.11?true`
        pub record_video_active: bool,
        /// `rtmp_stream:flags.12?true`
        pub rtmp_stream: bool,
        /// `listeners_hidden:flags.13?true`
        pub listeners_hidden: bool,
        /// `conference:flags.14?true`
        pub conference: bool,
        /// `creator:flags.15?true`
        pub creator: bool,
        /// `messages_enabled:flags.17?true`
        pub messages_enabled: bool,
        /// `can_change_messages_enabled:flags.18?true`
        pub can_change_messages_enabled: bool,
        /// `min:flags.19?true`
        pub min: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `participants_count:int`
        pub participants_count: i32,
        /// `title:flags.3?string`
        pub title: Option<String>,
        /// `stream_dc_id:flags.4?int`
        pub stream_dc_id: Option<i32>,
        /// `record_start_date:flags.5?int`
        pub record_start_date: Option<i32>,
        /// `schedule_date:flags.7?int`
        pub schedule_date: Option<i32>,
        /// `unmuted_video_count:flags.10?int`
        pub unmuted_video_count: Option<i32>,
        /// `unmuted_video_limit:int`
        pub unmuted_video_limit: i32,
        /// `version:int`
        pub version: i32,
        /// `invite_link:flags.16?string`
        pub invite_link: Option<String>,
        /// `send_paid_messages_stars:flags.20?long`
        pub send_paid_messages_stars: Option<i64>,
        /// `default_send_as:flags.21?Peer`
        pub default_send_as: Option<enums::Peer>,
    }

    impl GroupCall {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, participants_count: i32, unmuted_video_limit: i32, version: i32) -> Self {
            Self { join_muted: false, can_change_join_muted: false, join_date_asc: false, schedule_start_subscribed: false, can_start_video: false, record_video_active: false, rtmp_stream: false, listeners_hidden: false, conference: false, creator: false, messages_enabled: false, can_change_messages_enabled: false, min: false, id, access_hash, participants_count, title: None, stream_dc_id: None, record_start_date: None, schedule_date: None, unmuted_video_count: None, unmuted_video_limit, version, invite_link: None, send_paid_messages_stars: None, default_send_as: None }
        }
    }

    impl Fields for GroupCall {
        const LAYOUT: &'static Layout = &layouts::GROUP_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { join_muted: has(flags, 1), can_change_join_muted: has(flags, 2), join_date_asc: has(flags, 6), schedule_start_subscribed: has(flags, 8), can_start_video: has(flags, 9), record_video_active: has(flags, 11), rtmp_stream: has(flags, 12), listeners_hidden: has(flags, 13), conference: has(flags, 14), creator: has(flags, 15), messages_enabled: has(flags, 17), can_change_messages_enabled: has(flags, 18), min: has(flags, 19), id: input.take()?, access_hash: input.take()?, participants_count: input.take()?, title: input.take_if(flags, 3)?, stream_dc_id: input.take_if(flags, 4)?, record_start_date: input.take_if(flags, 5)?, schedule_date: input.take_if(flags, 7)?, unmuted_video_count: input.take_if(flags, 10)?, unmuted_video_limit: input.take()?, version: input.take()?, invite_link: input.take_if(flags, 16)?, send_paid_messages_stars: input.take_if(flags, 20)?, default_send_as: input.take_if(flags, 21)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.join_muted, 1) | bit(self.can_change_join_muted, 2) | bit(self.title.is_some(), 3) | bit(self.stream_dc_id.is_some(), 4) | bit(self.record_start_date.is_some(), 5) | bit(self.join_date_asc, 6) | bit(self.schedule_date.is_some(), 7) | bit(self.schedule_start_subscribed, 8) | bit(self.can_start_video, 9) | bit(self.unmuted_video_count.is_some(), 10) | bit(self.record_video_active, 11) | bit(self.rtmp_stream, 12) | bit(self.listeners_hidden, 13) | bit(self.conference, 14) | bit(self.creator, 15) | bit(self.invite_link.is_some(), 16) | bit(self.messages_enabled, 17) | bit(self.can_change_messages_enabled, 18) | bit(self.min, 19) | bit(self.send_paid_messages_stars.is_some(), 20) | bit(self.default_send_as.is_some(), 21));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.participants_count.put(writer);
            self.title.put(writer);
            self.stream_dc_id.put(writer);
            self.record_start_date.put(writer);
            self.schedule_date.put(writer);
            self.unmuted_video_count.put(writer);
            self.unmuted_video_limit.put(writer);
            self.version.put(writer);
            self.invite_link.put(writer);
            self.send_paid_messages_stars.put(writer);
            self.default_send_as.put(writer);
        }
    }

    impl<'a> View<'a, GroupCall> {
        /// `join_muted:flags.1?true`
        #[inline] pub fn join_muted(self) -> bool { flag_at(self, 1) }
        /// `can_change_join_muted:flags.2?true`
        #[inline] pub fn can_change_join_muted(self) -> bool { flag_at(self, 2) }
        /// `join_date_asc:flags.6?true`
        #[inline] pub fn join_date_asc(self) -> bool { flag_at(self, 3) }
        /// `schedule_start_subscribed:flags.8?true`
        #[inline] pub fn schedule_start_subscribed(self) -> bool { flag_at(self, 4) }
        /// `can_start_video:flags.9?true`
        #[inline] pub fn can_start_video(self) -> bool { flag_at(self, 5) }
        /// `record_video_active:flags.11?true`
        #[inline] pub fn record_video_active(self) -> bool { flag_at(self, 6) }
        /// `rtmp_stream:flags.12?true`
        #[inline] pub fn rtmp_stream(self) -> bool { flag_at(self, 7) }
        /// `listeners_hidden:flags.13?true`
        #[inline] pub fn listeners_hidden(self) -> bool { flag_at(self, 8) }
        /// `conference:flags.14?true`
        #[inline] pub fn conference(self) -> bool { flag_at(self, 9) }
        /// `creator:flags.15?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 10) }
        /// `messages_enabled:flags.17?true`
        #[inline] pub fn messages_enabled(self) -> bool { flag_at(self, 11) }
        /// `can_change_messages_enabled:flags.18?true`
        #[inline] pub fn can_change_messages_enabled(self) -> bool { flag_at(self, 12) }
        /// `min:flags.19?true`
        #[inline] pub fn min(self) -> bool { flag_at(self, 13) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 14) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 15) }
        /// `participants_count:int`
        #[inline] pub fn participants_count(self) -> i32 { at(self, 16) }
        /// `title:flags.3?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 17) }
        /// `stream_dc_id:flags.4?int`
        #[inline] pub fn stream_dc_id(self) -> Option<i32> { maybe_at(self, 18) }
        /// `record_start_date:flags.5?int`
        #[inline] pub fn record_start_date(self) -> Option<i32> { maybe_at(self, 19) }
        /// `schedule_date:flags.7?int`
        #[inline] pub fn schedule_date(self) -> Option<i32> { maybe_at(self, 20) }
        /// `unmuted_video_count:flags.10?int`
        #[inline] pub fn unmuted_video_count(self) -> Option<i32> { maybe_at(self, 21) }
        /// `unmuted_video_limit:int`
        #[inline] pub fn unmuted_video_limit(self) -> i32 { at(self, 22) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 23) }
        /// `invite_link:flags.16?string`
        #[inline] pub fn invite_link(self) -> Option<Text<'a>> { maybe_at(self, 24) }
        /// `send_paid_messages_stars:flags.20?long`
        #[inline] pub fn send_paid_messages_stars(self) -> Option<i64> { maybe_at(self, 25) }
        /// `default_send_as:flags.21?Peer`
        #[inline] pub fn default_send_as(self) -> Option<views::Peer<'a>> { maybe_at(self, 26) }
    }

    /// `groupCallDiscarded#7780bcb4 id:long access_hash:long duration:int = GroupCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallDiscarded {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `duration:int`
        pub duration: i32,
    }

    impl Fields for GroupCallDiscarded {
        const LAYOUT: &'static Layout = &layouts::GROUP_CALL_DISCARDED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, duration: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.duration.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallDiscarded> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `duration:int`
        #[inline] pub fn duration(self) -> i32 { at(self, 2) }
    }

    /// `groupCallMessage#1a8afc7e flags:# from_admin:flags.1?true id:int from_id:Peer date:int message:TextWithEntities paid_message_stars:flags.0?long = GroupCallMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallMessage {
        /// `from_admin:flags.1?true`
        pub from_admin: bool,
        /// `id:int`
        pub id: i32,
        /// `from_id:Peer`
        pub from_id: enums::Peer,
        /// `date:int`
        pub date: i32,
        /// `message:TextWithEntities`
        pub message: types::TextWithEntities,
        /// `paid_message_stars:flags.0?long`
        pub paid_message_stars: Option<i64>,
    }

    impl GroupCallMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, from_id: enums::Peer, date: i32, message: types::TextWithEntities) -> Self {
            Self { from_admin: false, id, from_id, date, message, paid_message_stars: None }
        }
    }

    impl Fields for GroupCallMessage {
        const LAYOUT: &'static Layout = &layouts::GROUP_CALL_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { from_admin: has(flags, 1), id: input.take()?, from_id: input.take()?, date: input.take()?, message: input.take()?, paid_message_stars: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.paid_message_stars.is_some(), 0) | bit(self.from_admin, 1));
            self.id.put(writer);
            self.from_id.put(writer);
            self.date.put(writer);
            self.message.put(writer);
            self.paid_message_stars.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallMessage> {
        /// `from_admin:flags.1?true`
        #[inline] pub fn from_admin(self) -> bool { flag_at(self, 1) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 2) }
        /// `from_id:Peer`
        #[inline] pub fn from_id(self) -> views::Peer<'a> { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `message:TextWithEntities`
        #[inline] pub fn message(self) -> View<'a, types::TextWithEntities> { at(self, 5) }
        /// `paid_message_stars:flags.0?long`
        #[inline] pub fn paid_message_stars(self) -> Option<i64> { maybe_at(self, 6) }
    }

    boxed!(GroupCallMessage);

    /// `groupCallParticipant#2a3dc7ac flags:# muted:flags.0?true left:flags.1?true can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true min:flags.8?true muted_by_you:flags.9?true volume_by_admin:flags.10?true self:flags.12?true video_joined:flags.15?true peer:Peer date:int active_date:flags.3?int source:int volume:flags.7?int about:flags.11?string raise_hand_rating:flags.13?long video:flags.6?GroupCallParticipantVideo presentation:flags.14?GroupCallParticipantVideo paid_stars_total:flags.16?long = GroupCallParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallParticipant {
        /// `muted:flags.0?true`
        pub muted: bool,
        /// `left:flags.1?true`
        pub left: bool,
        /// `can_self_unmute:flags.2?true`
        pub can_self_unmute: bool,
        /// `just_joined:flags.4?true`
        pub just_joined: bool,
        /// `versioned:flags.5?true`
        pub versioned: bool,
        /// `min:flags.8?true`
        pub min: bool,
        /// `muted_by_you:flags.9?true`
        pub muted_by_you: bool,
        /// `volume_by_admin:flags.10?true`
        pub volume_by_admin: bool,
        /// `self:flags.12?true`
        pub is_self: bool,
        /// `video_joined:flags.15?true`
        pub video_joined: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `date:int`
        pub date: i32,
        /// `active_date:flags.3?int`
        pub active_date: Option<i32>,
        /// `source:int`
        pub source: i32,
        /// `volume:flags.7?int`
        pub volume: Option<i32>,
        /// `about:flags.11?string`
        pub about: Option<String>,
        /// `raise_hand_rating:flags.13?long`
        pub raise_hand_rating: Option<i64>,
        /// `video:flags.6?GroupCallParticipantVideo`
        pub video: Option<types::GroupCallParticipantVideo>,
        /// `presentation:flags.14?GroupCallParticipantVideo`
        pub presentation: Option<types::GroupCallParticipantVideo>,
        /// `paid_stars_total:flags.16?long`
        pub paid_stars_total: Option<i64>,
    }

    impl GroupCallParticipant {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, date: i32, source: i32) -> Self {
            Self { muted: false, left: false, can_self_unmute: false, just_joined: false, versioned: false, min: false, muted_by_you: false, volume_by_admin: false, is_self: false, video_joined: false, peer, date, active_date: None, source, volume: None, about: None, raise_hand_rating: None, video: None, presentation: None, paid_stars_total: None }
        }
    }

    impl Fields for GroupCallParticipant {
        const LAYOUT: &'static Layout = &layouts::GROUP_CALL_PARTICIPANT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { muted: has(flags, 0), left: has(flags, 1), can_self_unmute: has(flags, 2), just_joined: has(flags, 4), versioned: has(flags, 5), min: has(flags, 8), muted_by_you: has(flags, 9), volume_by_admin: has(flags, 10), is_self: has(flags, 12), video_joined: has(flags, 15), peer: input.take()?, date: input.take()?, active_date: input.take_if(flags, 3)?, source: input.take()?, volume: input.take_if(flags, 7)?, about: input.take_if(flags, 11)?, raise_hand_rating: input.take_if(flags, 13)?, video: input.take_if(flags, 6)?, presentation: input.take_if(flags, 14)?, paid_stars_total: input.take_if(flags, 16)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.muted, 0) | bit(self.left, 1) | bit(self.can_self_unmute, 2) | bit(self.active_date.is_some(), 3) | bit(self.just_joined, 4) | bit(self.versioned, 5) | bit(self.video.is_some(), 6) | bit(self.volume.is_some(), 7) | bit(self.min, 8) | bit(self.muted_by_you, 9) | bit(self.volume_by_admin, 10) | bit(self.about.is_some(), 11) | bit(self.is_self, 12) | bit(self.raise_hand_rating.is_some(), 13) | bit(self.presentation.is_some(), 14) | bit(self.video_joined, 15) | bit(self.paid_stars_total.is_some(), 16));
            self.peer.put(writer);
            self.date.put(writer);
            self.active_date.put(writer);
            self.source.put(writer);
            self.volume.put(writer);
            self.about.put(writer);
            self.raise_hand_rating.put(writer);
            self.video.put(writer);
            self.presentation.put(writer);
            self.paid_stars_total.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallParticipant> {
        /// `muted:flags.0?true`
        #[inline] pub fn muted(self) -> bool { flag_at(self, 1) }
        /// `left:flags.1?true`
        #[inline] pub fn left(self) -> bool { flag_at(self, 2) }
        /// `can_self_unmute:flags.2?true`
        #[inline] pub fn can_self_unmute(self) -> bool { flag_at(self, 3) }
        /// `just_joined:flags.4?true`
        #[inline] pub fn just_joined(self) -> bool { flag_at(self, 4) }
        /// `versioned:flags.5?true`
        #[inline] pub fn versioned(self) -> bool { flag_at(self, 5) }
        /// `min:flags.8?true`
        #[inline] pub fn min(self) -> bool { flag_at(self, 6) }
        /// `muted_by_you:flags.9?true`
        #[inline] pub fn muted_by_you(self) -> bool { flag_at(self, 7) }
        /// `volume_by_admin:flags.10?true`
        #[inline] pub fn volume_by_admin(self) -> bool { flag_at(self, 8) }
        /// `self:flags.12?true`
        #[inline] pub fn is_self(self) -> bool { flag_at(self, 9) }
        /// `video_joined:flags.15?true`
        #[inline] pub fn video_joined(self) -> bool { flag_at(self, 10) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 11) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 12) }
        /// `active_date:flags.3?int`
        #[inline] pub fn active_date(self) -> Option<i32> { maybe_at(self, 13) }
        /// `source:int`
        #[inline] pub fn source(self) -> i32 { at(self, 14) }
        /// `volume:flags.7?int`
        #[inline] pub fn volume(self) -> Option<i32> { maybe_at(self, 15) }
        /// `about:flags.11?string`
        #[inline] pub fn about(self) -> Option<Text<'a>> { maybe_at(self, 16) }
        /// `raise_hand_rating:flags.13?long`
        #[inline] pub fn raise_hand_rating(self) -> Option<i64> { maybe_at(self, 17) }
        /// `video:flags.6?GroupCallParticipantVideo`
        #[inline] pub fn video(self) -> Option<View<'a, types::GroupCallParticipantVideo>> { maybe_at(self, 18) }
        /// `presentation:flags.14?GroupCallParticipantVideo`
        #[inline] pub fn presentation(self) -> Option<View<'a, types::GroupCallParticipantVideo>> { maybe_at(self, 19) }
        /// `paid_stars_total:flags.16?long`
        #[inline] pub fn paid_stars_total(self) -> Option<i64> { maybe_at(self, 20) }
    }

    boxed!(GroupCallParticipant);

    /// `groupCallParticipantVideo#67753ac8 flags:# paused:flags.0?true endpoint:string source_groups:Vector<GroupCallParticipantVideoSourceGroup> audio_source:flags.1?int = GroupCallParticipantVideo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallParticipantVideo {
        /// `paused:flags.0?true`
        pub paused: bool,
        /// `endpoint:string`
        pub endpoint: String,
        /// `source_groups:Vector<GroupCallParticipantVideoSourceGroup>`
        pub source_groups: Vec<types::GroupCallParticipantVideoSourceGroup>,
        /// `audio_source:flags.1?int`
        pub audio_source: Option<i32>,
    }

    impl GroupCallParticipantVideo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(endpoint: String, source_groups: Vec<types::GroupCallParticipantVideoSourceGroup>) -> Self {
            Self { paused: false, endpoint, source_groups, audio_source: None }
        }
    }

    impl Fields for GroupCallParticipantVideo {
        const LAYOUT: &'static Layout = &layouts::GROUP_CALL_PARTICIPANT_VIDEO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { paused: has(flags, 0), endpoint: input.take()?, source_groups: input.take()?, audio_source: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.paused, 0) | bit(self.audio_source.is_some(), 1));
            self.endpoint.put(writer);
            self.source_groups.put(writer);
            self.audio_source.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallParticipantVideo> {
        /// `paused:flags.0?true`
        #[inline] pub fn paused(self) -> bool { flag_at(self, 1) }
        /// `endpoint:string`
        #[inline] pub fn endpoint(self) -> Text<'a> { at(self, 2) }
        /// `source_groups:Vector<GroupCallParticipantVideoSourceGroup>`
        #[inline] pub fn source_groups(self) -> Vector<'a, View<'a, types::GroupCallParticipantVideoSourceGroup>> { at(self, 3) }
        /// `audio_source:flags.1?int`
        #[inline] pub fn audio_source(self) -> Option<i32> { maybe_at(self, 4) }
    }

    boxed!(GroupCallParticipantVideo);

    /// `groupCallParticipantVideoSourceGroup#dcb118b7 semantics:string sources:Vector<int> = GroupCallParticipantVideoSourceGroup`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallParticipantVideoSourceGroup {
        /// `semantics:string`
        pub semantics: String,
        /// `sources:Vector<int>`
        pub sources: Vec<i32>,
    }

    impl Fields for GroupCallParticipantVideoSourceGroup {
        const LAYOUT: &'static Layout = &layouts::GROUP_CALL_PARTICIPANT_VIDEO_SOURCE_GROUP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { semantics: input.take()?, sources: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.semantics.put(writer);
            self.sources.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallParticipantVideoSourceGroup> {
        /// `semantics:string`
        #[inline] pub fn semantics(self) -> Text<'a> { at(self, 0) }
        /// `sources:Vector<int>`
        #[inline] pub fn sources(self) -> Vector<'a, i32> { at(self, 1) }
    }

    boxed!(GroupCallParticipantVideoSourceGroup);

    /// `inputBotInlineMessageID#890c3d89 dc_id:int id:long access_hash:long = InputBotInlineMessageID`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageID {
        /// `dc_id:int`
        pub dc_id: i32,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputBotInlineMessageID {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dc_id: input.take()?, id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dc_id.put(writer);
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageID> {
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 0) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 1) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 2) }
    }

    /// `inputBotInlineMessageID64#b6d915d7 dc_id:int owner_id:long id:int access_hash:long = InputBotInlineMessageID`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageID64 {
        /// `dc_id:int`
        pub dc_id: i32,
        /// `owner_id:long`
        pub owner_id: i64,
        /// `id:int`
        pub id: i32,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputBotInlineMessageID64 {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_ID64;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dc_id: input.take()?, owner_id: input.take()?, id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dc_id.put(writer);
            self.owner_id.put(writer);
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageID64> {
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 0) }
        /// `owner_id:long`
        #[inline] pub fn owner_id(self) -> i64 { at(self, 1) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 2) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 3) }
    }

    /// `inputReplyToEphemeralMessage#4119b95e id:int = InputReplyTo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputReplyToEphemeralMessage {
        /// `id:int`
        pub id: i32,
    }

    impl Fields for InputReplyToEphemeralMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_REPLY_TO_EPHEMERAL_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputReplyToEphemeralMessage> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
    }

    /// `inputReplyToMessage#3bd4b7c2 flags:# reply_to_msg_id:int top_msg_id:flags.0?int reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int monoforum_peer_id:flags.5?InputPeer todo_item_id:flags.6?int poll_option:flags.7?bytes = InputReplyTo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputReplyToMessage {
        /// `reply_to_msg_id:int`
        pub reply_to_msg_id: i32,
        /// `top_msg_id:flags.0?int`
        pub top_msg_id: Option<i32>,
        /// `reply_to_peer_id:flags.1?InputPeer`
        pub reply_to_peer_id: Option<enums::InputPeer>,
        /// `quote_text:flags.2?string`
        pub quote_text: Option<String>,
        /// `quote_entities:flags.3?Vector<MessageEntity>`
        pub quote_entities: Option<Vec<enums::MessageEntity>>,
        /// `quote_offset:flags.4?int`
        pub quote_offset: Option<i32>,
        /// `monoforum_peer_id:flags.5?InputPeer`
        pub monoforum_peer_id: Option<enums::InputPeer>,
        /// `todo_item_id:flags.6?int`
        pub todo_item_id: Option<i32>,
        /// `poll_option:flags.7?bytes`
        pub poll_option: Option<Vec<u8>>,
    }

    impl InputReplyToMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(reply_to_msg_id: i32) -> Self {
            Self { reply_to_msg_id, top_msg_id: None, reply_to_peer_id: None, quote_text: None, quote_entities: None, quote_offset: None, monoforum_peer_id: None, todo_item_id: None, poll_option: None }
        }
    }

    impl Fields for InputReplyToMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_REPLY_TO_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { reply_to_msg_id: input.take()?, top_msg_id: input.take_if(flags, 0)?, reply_to_peer_id: input.take_if(flags, 1)?, quote_text: input.take_if(flags, 2)?, quote_entities: input.take_if(flags, 3)?, quote_offset: input.take_if(flags, 4)?, monoforum_peer_id: input.take_if(flags, 5)?, todo_item_id: input.take_if(flags, 6)?, poll_option: input.take_if(flags, 7)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top_msg_id.is_some(), 0) | bit(self.reply_to_peer_id.is_some(), 1) | bit(self.quote_text.is_some(), 2) | bit(self.quote_entities.is_some(), 3) | bit(self.quote_offset.is_some(), 4) | bit(self.monoforum_peer_id.is_some(), 5) | bit(self.todo_item_id.is_some(), 6) | bit(self.poll_option.is_some(), 7));
            self.reply_to_msg_id.put(writer);
            self.top_msg_id.put(writer);
            self.reply_to_peer_id.put(writer);
            self.quote_text.put(writer);
            self.quote_entities.put(writer);
            self.quote_offset.put(writer);
            self.monoforum_peer_id.put(writer);
            self.todo_item_id.put(writer);
            self.poll_option.put(writer);
        }
    }

    impl<'a> View<'a, InputReplyToMessage> {
        /// `reply_to_msg_id:int`
        #[inline] pub fn reply_to_msg_id(self) -> i32 { at(self, 1) }
        /// `top_msg_id:flags.0?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `reply_to_peer_id:flags.1?InputPeer`
        #[inline] pub fn reply_to_peer_id(self) -> Option<views::InputPeer<'a>> { maybe_at(self, 3) }
        /// `quote_text:flags.2?string`
        #[inline] pub fn quote_text(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `quote_entities:flags.3?Vector<MessageEntity>`
        #[inline] pub fn quote_entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 5) }
        /// `quote_offset:flags.4?int`
        #[inline] pub fn quote_offset(self) -> Option<i32> { maybe_at(self, 6) }
        /// `monoforum_peer_id:flags.5?InputPeer`
        #[inline] pub fn monoforum_peer_id(self) -> Option<views::InputPeer<'a>> { maybe_at(self, 7) }
        /// `todo_item_id:flags.6?int`
        #[inline] pub fn todo_item_id(self) -> Option<i32> { maybe_at(self, 8) }
        /// `poll_option:flags.7?bytes`
        #[inline] pub fn poll_option(self) -> Option<&'a [u8]> { maybe_at(self, 9) }
    }

    /// `inputReplyToMonoForum#69d66c45 monoforum_peer_id:InputPeer = InputReplyTo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputReplyToMonoForum {
        /// `monoforum_peer_id:InputPeer`
        pub monoforum_peer_id: enums::InputPeer,
    }

    impl Fields for InputReplyToMonoForum {
        const LAYOUT: &'static Layout = &layouts::INPUT_REPLY_TO_MONO_FORUM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { monoforum_peer_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.monoforum_peer_id.put(writer);
        }
    }

    impl<'a> View<'a, InputReplyToMonoForum> {
        /// `monoforum_peer_id:InputPeer`
        #[inline] pub fn monoforum_peer_id(self) -> views::InputPeer<'a> { at(self, 0) }
    }

    /// `inputReplyToStory#5881323a peer:InputPeer story_id:int = InputReplyTo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputReplyToStory {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `story_id:int`
        pub story_id: i32,
    }

    impl Fields for InputReplyToStory {
        const LAYOUT: &'static Layout = &layouts::INPUT_REPLY_TO_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, story_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.story_id.put(writer);
        }
    }

    impl<'a> View<'a, InputReplyToStory> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `story_id:int`
        #[inline] pub fn story_id(self) -> i32 { at(self, 1) }
    }

    /// `inputRichFileDocument#83281dbd id:string document:InputDocument = InputRichFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputRichFileDocument {
        /// `id:string`
        pub id: String,
        /// `document:InputDocument`
        pub document: enums::InputDocument,
    }

    impl Fields for InputRichFileDocument {
        const LAYOUT: &'static Layout = &layouts::INPUT_RICH_FILE_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, document: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.document.put(writer);
        }
    }

    impl<'a> View<'a, InputRichFileDocument> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `document:InputDocument`
        #[inline] pub fn document(self) -> views::InputDocument<'a> { at(self, 1) }
    }

    /// `inputRichFilePhoto#9b00622b id:string photo:InputPhoto = InputRichFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputRichFilePhoto {
        /// `id:string`
        pub id: String,
        /// `photo:InputPhoto`
        pub photo: enums::InputPhoto,
    }

    impl Fields for InputRichFilePhoto {
        const LAYOUT: &'static Layout = &layouts::INPUT_RICH_FILE_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, photo: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.photo.put(writer);
        }
    }

    impl<'a> View<'a, InputRichFilePhoto> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `photo:InputPhoto`
        #[inline] pub fn photo(self) -> views::InputPhoto<'a> { at(self, 1) }
    }

    /// `inputRichMessage#e4c449fc flags:# rtl:flags.0?true noautolink:flags.1?true blocks:Vector<PageBlock> photos:flags.2?Vector<InputPhoto> documents:flags.3?Vector<InputDocument> users:flags.4?Vector<InputUser> = InputRichMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputRichMessage {
        /// `rtl:flags.0?true`
        pub rtl: bool,
        /// `noautolink:flags.1?true`
        pub noautolink: bool,
        /// `blocks:Vector<PageBlock>`
        pub blocks: Vec<enums::PageBlock>,
        /// `photos:flags.2?Vector<InputPhoto>`
        pub photos: Option<Vec<enums::InputPhoto>>,
        /// `documents:flags.3?Vector<InputDocument>`
        pub documents: Option<Vec<enums::InputDocument>>,
        /// `users:flags.4?Vector<InputUser>`
        pub users: Option<Vec<enums::InputUser>>,
    }

    impl InputRichMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(blocks: Vec<enums::PageBlock>) -> Self {
            Self { rtl: false, noautolink: false, blocks, photos: None, documents: None, users: None }
        }
    }

    impl Fields for InputRichMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_RICH_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { rtl: has(flags, 0), noautolink: has(flags, 1), blocks: input.take()?, photos: input.take_if(flags, 2)?, documents: input.take_if(flags, 3)?, users: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rtl, 0) | bit(self.noautolink, 1) | bit(self.photos.is_some(), 2) | bit(self.documents.is_some(), 3) | bit(self.users.is_some(), 4));
            self.blocks.put(writer);
            self.photos.put(writer);
            self.documents.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, InputRichMessage> {
        /// `rtl:flags.0?true`
        #[inline] pub fn rtl(self) -> bool { flag_at(self, 1) }
        /// `noautolink:flags.1?true`
        #[inline] pub fn noautolink(self) -> bool { flag_at(self, 2) }
        /// `blocks:Vector<PageBlock>`
        #[inline] pub fn blocks(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 3) }
        /// `photos:flags.2?Vector<InputPhoto>`
        #[inline] pub fn photos(self) -> Option<Vector<'a, views::InputPhoto<'a>>> { maybe_at(self, 4) }
        /// `documents:flags.3?Vector<InputDocument>`
        #[inline] pub fn documents(self) -> Option<Vector<'a, views::InputDocument<'a>>> { maybe_at(self, 5) }
        /// `users:flags.4?Vector<InputUser>`
        #[inline] pub fn users(self) -> Option<Vector<'a, views::InputUser<'a>>> { maybe_at(self, 6) }
    }

    /// `inputRichMessageHTML#dacb836a flags:# rtl:flags.0?true noautolink:flags.1?true html:string files:flags.2?Vector<InputRichFile> = InputRichMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputRichMessageHTML {
        /// `rtl:flags.0?true`
        pub rtl: bool,
        /// `noautolink:flags.1?true`
        pub noautolink: bool,
        /// `html:string`
        pub html: String,
        /// `files:flags.2?Vector<InputRichFile>`
        pub files: Option<Vec<enums::InputRichFile>>,
    }

    impl InputRichMessageHTML {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(html: String) -> Self {
            Self { rtl: false, noautolink: false, html, files: None }
        }
    }

    impl Fields for InputRichMessageHTML {
        const LAYOUT: &'static Layout = &layouts::INPUT_RICH_MESSAGE_HTML;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { rtl: has(flags, 0), noautolink: has(flags, 1), html: input.take()?, files: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rtl, 0) | bit(self.noautolink, 1) | bit(self.files.is_some(), 2));
            self.html.put(writer);
            self.files.put(writer);
        }
    }

    impl<'a> View<'a, InputRichMessageHTML> {
        /// `rtl:flags.0?true`
        #[inline] pub fn rtl(self) -> bool { flag_at(self, 1) }
        /// `noautolink:flags.1?true`
        #[inline] pub fn noautolink(self) -> bool { flag_at(self, 2) }
        /// `html:string`
        #[inline] pub fn html(self) -> Text<'a> { at(self, 3) }
        /// `files:flags.2?Vector<InputRichFile>`
        #[inline] pub fn files(self) -> Option<Vector<'a, views::InputRichFile<'a>>> { maybe_at(self, 4) }
    }

    /// `inputRichMessageMarkdown#4b572c flags:# rtl:flags.0?true noautolink:flags.1?true markdown:string files:flags.2?Vector<InputRichFile> = InputRichMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputRichMessageMarkdown {
        /// `rtl:flags.0?true`
        pub rtl: bool,
        /// `noautolink:flags.1?true`
        pub noautolink: bool,
        /// `markdown:string`
        pub markdown: String,
        /// `files:flags.2?Vector<InputRichFile>`
        pub files: Option<Vec<enums::InputRichFile>>,
    }

    impl InputRichMessageMarkdown {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(markdown: String) -> Self {
            Self { rtl: false, noautolink: false, markdown, files: None }
        }
    }

    impl Fields for InputRichMessageMarkdown {
        const LAYOUT: &'static Layout = &layouts::INPUT_RICH_MESSAGE_MARKDOWN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { rtl: has(flags, 0), noautolink: has(flags, 1), markdown: input.take()?, files: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rtl, 0) | bit(self.noautolink, 1) | bit(self.files.is_some(), 2));
            self.markdown.put(writer);
            self.files.put(writer);
        }
    }

    impl<'a> View<'a, InputRichMessageMarkdown> {
        /// `rtl:flags.0?true`
        #[inline] pub fn rtl(self) -> bool { flag_at(self, 1) }
        /// `noautolink:flags.1?true`
        #[inline] pub fn noautolink(self) -> bool { flag_at(self, 2) }
        /// `markdown:string`
        #[inline] pub fn markdown(self) -> Text<'a> { at(self, 3) }
        /// `files:flags.2?Vector<InputRichFile>`
        #[inline] pub fn files(self) -> Option<Vector<'a, views::InputRichFile<'a>>> { maybe_at(self, 4) }
    }

    /// `joinChatBotResultWebView#d6e3b813 url:string = JoinChatBotResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct JoinChatBotResultWebView {
        /// `url:string`
        pub url: String,
    }

    impl Fields for JoinChatBotResultWebView {
        const LAYOUT: &'static Layout = &layouts::JOIN_CHAT_BOT_RESULT_WEB_VIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, JoinChatBotResultWebView> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    /// `notificationSoundLocal#830b9ae4 title:string data:string = NotificationSound`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotificationSoundLocal {
        /// `title:string`
        pub title: String,
        /// `data:string`
        pub data: String,
    }

    impl Fields for NotificationSoundLocal {
        const LAYOUT: &'static Layout = &layouts::NOTIFICATION_SOUND_LOCAL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, NotificationSoundLocal> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `data:string`
        #[inline] pub fn data(self) -> Text<'a> { at(self, 1) }
    }

    /// `notificationSoundRingtone#ff6c8049 id:long = NotificationSound`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotificationSoundRingtone {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for NotificationSoundRingtone {
        const LAYOUT: &'static Layout = &layouts::NOTIFICATION_SOUND_RINGTONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, NotificationSoundRingtone> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }

    /// `notifyCommunity#be376999 community_id:long = NotifyPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotifyCommunity {
        /// `community_id:long`
        pub community_id: i64,
    }

    impl Fields for NotifyCommunity {
        const LAYOUT: &'static Layout = &layouts::NOTIFY_COMMUNITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { community_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.community_id.put(writer);
        }
    }

    impl<'a> View<'a, NotifyCommunity> {
        /// `community_id:long`
        #[inline] pub fn community_id(self) -> i64 { at(self, 0) }
    }

    /// `notifyForumTopic#226e6308 peer:Peer top_msg_id:int = NotifyPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotifyForumTopic {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `top_msg_id:int`
        pub top_msg_id: i32,
    }

    impl Fields for NotifyForumTopic {
        const LAYOUT: &'static Layout = &layouts::NOTIFY_FORUM_TOPIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, top_msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.top_msg_id.put(writer);
        }
    }

    impl<'a> View<'a, NotifyForumTopic> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `top_msg_id:int`
        #[inline] pub fn top_msg_id(self) -> i32 { at(self, 1) }
    }

    /// `notifyPeer#9fd40bd8 peer:Peer = NotifyPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotifyPeer {
        /// `peer:Peer`
        pub peer: enums::Peer,
    }

    impl Fields for NotifyPeer {
        const LAYOUT: &'static Layout = &layouts::NOTIFY_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, NotifyPeer> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
    }

    /// `paidReactionPrivacyPeer#dc6cfcf0 peer:InputPeer = PaidReactionPrivacy`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaidReactionPrivacyPeer {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
    }

    impl Fields for PaidReactionPrivacyPeer {
        const LAYOUT: &'static Layout = &layouts::PAID_REACTION_PRIVACY_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, PaidReactionPrivacyPeer> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
    }

    /// `peerLocated#ca461b5d peer:Peer expires:int distance:int = PeerLocated`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerLocated {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `expires:int`
        pub expires: i32,
        /// `distance:int`
        pub distance: i32,
    }

    impl Fields for PeerLocated {
        const LAYOUT: &'static Layout = &layouts::PEER_LOCATED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, expires: input.take()?, distance: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.expires.put(writer);
            self.distance.put(writer);
        }
    }

    impl<'a> View<'a, PeerLocated> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 1) }
        /// `distance:int`
        #[inline] pub fn distance(self) -> i32 { at(self, 2) }
    }

    /// `peerSelfLocated#f8ec284b expires:int = PeerLocated`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerSelfLocated {
        /// `expires:int`
        pub expires: i32,
    }

    impl Fields for PeerSelfLocated {
        const LAYOUT: &'static Layout = &layouts::PEER_SELF_LOCATED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { expires: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.expires.put(writer);
        }
    }

    impl<'a> View<'a, PeerSelfLocated> {
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 0) }
    }

    /// `peerNotifySettings#99622c0c flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int ios_sound:flags.3?NotificationSound android_sound:flags.4?NotificationSound other_sound:flags.5?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_ios_sound:flags.8?NotificationSound stories_android_sound:flags.9?NotificationSound stories_other_sound:flags.10?NotificationSound = PeerNotifySettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PeerNotifySettings {
        /// `show_previews:flags.0?Bool`
        pub show_previews: Option<bool>,
        /// `silent:flags.1?Bool`
        pub silent: Option<bool>,
        /// `mute_until:flags.2?int`
        pub mute_until: Option<i32>,
        /// `ios_sound:flags.3?NotificationSound`
        pub ios_sound: Option<enums::NotificationSound>,
        /// `android_sound:flags.4?NotificationSound`
        pub android_sound: Option<enums::NotificationSound>,
        /// `other_sound:flags.5?NotificationSound`
        pub other_sound: Option<enums::NotificationSound>,
        /// `stories_muted:flags.6?Bool`
        pub stories_muted: Option<bool>,
        /// `stories_hide_sender:flags.7?Bool`
        pub stories_hide_sender: Option<bool>,
        /// `stories_ios_sound:flags.8?NotificationSound`
        pub stories_ios_sound: Option<enums::NotificationSound>,
        /// `stories_android_sound:flags.9?NotificationSound`
        pub stories_android_sound: Option<enums::NotificationSound>,
        /// `stories_other_sound:flags.10?NotificationSound`
        pub stories_other_sound: Option<enums::NotificationSound>,
    }

    impl Fields for PeerNotifySettings {
        const LAYOUT: &'static Layout = &layouts::PEER_NOTIFY_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { show_previews: input.take_if(flags, 0)?, silent: input.take_if(flags, 1)?, mute_until: input.take_if(flags, 2)?, ios_sound: input.take_if(flags, 3)?, android_sound: input.take_if(flags, 4)?, other_sound: input.take_if(flags, 5)?, stories_muted: input.take_if(flags, 6)?, stories_hide_sender: input.take_if(flags, 7)?, stories_ios_sound: input.take_if(flags, 8)?, stories_android_sound: input.take_if(flags, 9)?, stories_other_sound: input.take_if(flags, 10)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.show_previews.is_some(), 0) | bit(self.silent.is_some(), 1) | bit(self.mute_until.is_some(), 2) | bit(self.ios_sound.is_some(), 3) | bit(self.android_sound.is_some(), 4) | bit(self.other_sound.is_some(), 5) | bit(self.stories_muted.is_some(), 6) | bit(self.stories_hide_sender.is_some(), 7) | bit(self.stories_ios_sound.is_some(), 8) | bit(self.stories_android_sound.is_some(), 9) | bit(self.stories_other_sound.is_some(), 10));
            self.show_previews.put(writer);
            self.silent.put(writer);
            self.mute_until.put(writer);
            self.ios_sound.put(writer);
            self.android_sound.put(writer);
            self.other_sound.put(writer);
            self.stories_muted.put(writer);
            self.stories_hide_sender.put(writer);
            self.stories_ios_sound.put(writer);
            self.stories_android_sound.put(writer);
            self.stories_other_sound.put(writer);
        }
    }

    impl<'a> View<'a, PeerNotifySettings> {
        /// `show_previews:flags.0?Bool`
        #[inline] pub fn show_previews(self) -> Option<bool> { maybe_at(self, 1) }
        /// `silent:flags.1?Bool`
        #[inline] pub fn silent(self) -> Option<bool> { maybe_at(self, 2) }
        /// `mute_until:flags.2?int`
        #[inline] pub fn mute_until(self) -> Option<i32> { maybe_at(self, 3) }
        /// `ios_sound:flags.3?NotificationSound`
        #[inline] pub fn ios_sound(self) -> Option<views::NotificationSound<'a>> { maybe_at(self, 4) }
        /// `android_sound:flags.4?NotificationSound`
        #[inline] pub fn android_sound(self) -> Option<views::NotificationSound<'a>> { maybe_at(self, 5) }
        /// `other_sound:flags.5?NotificationSound`
        #[inline] pub fn other_sound(self) -> Option<views::NotificationSound<'a>> { maybe_at(self, 6) }
        /// `stories_muted:flags.6?Bool`
        #[inline] pub fn stories_muted(self) -> Option<bool> { maybe_at(self, 7) }
        /// `stories_hide_sender:flags.7?Bool`
        #[inline] pub fn stories_hide_sender(self) -> Option<bool> { maybe_at(self, 8) }
        /// `stories_ios_sound:flags.8?NotificationSound`
        #[inline] pub fn stories_ios_sound(self) -> Option<views::NotificationSound<'a>> { maybe_at(self, 9) }
        /// `stories_android_sound:flags.9?NotificationSound`
        #[inline] pub fn stories_android_sound(self) -> Option<views::NotificationSound<'a>> { maybe_at(self, 10) }
        /// `stories_other_sound:flags.10?NotificationSound`
        #[inline] pub fn stories_other_sound(self) -> Option<views::NotificationSound<'a>> { maybe_at(self, 11) }
    }

    boxed!(PeerNotifySettings);

    /// `peerSettings#f47741f7 flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true autoarchived:flags.7?true invite_members:flags.8?true request_chat_broadcast:flags.10?true business_bot_paused:flags.11?true business_bot_can_reply:flags.12?true geo_distance:flags.6?int request_chat_title:flags.9?string request_chat_date:flags.9?int business_bot_id:flags.13?long business_bot_manage_url:flags.13?string charge_paid_message_stars:flags.14?long registration_month:flags.15?string phone_country:flags.16?string name_change_date:flags.17?int photo_change_date:flags.18?int = PeerSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PeerSettings {
        /// `report_spam:flags.0?true`
        pub report_spam: bool,
        /// `add_contact:flags.1?true`
        pub add_contact: bool,
        /// `block_contact:flags.2?true`
        pub block_contact: bool,
        /// `share_contact:flags.3?true`
        pub share_contact: bool,
        /// `need_contacts_exception:flags.4?true`
        pub need_contacts_exception: bool,
        /// `report_geo:flags.5?true`
        pub report_geo: bool,
        /// `autoarchived:flags.7?true`
        pub autoarchived: bool,
        /// `invite_members:flags.8?true`
        pub invite_members: bool,
        /// `request_chat_broadcast:flags.10?true`
        pub request_chat_broadcast: bool,
        /// `business_bot_paused:flags.11?true`
        pub business_bot_paused: bool,
        /// `business_bot_can_reply:flags.12?true`
        pub business_bot_can_reply: bool,
        /// `geo_distance:flags.6?int`
        pub geo_distance: Option<i32>,
        /// `request_chat_title:flags.9?string`
        pub request_chat_title: Option<String>,
        /// `request_chat_date:flags.9?int`
        pub request_chat_date: Option<i32>,
        /// `business_bot_id:flags.13?long`
        pub business_bot_id: Option<i64>,
        /// `business_bot_manage_url:flags.13?string`
        pub business_bot_manage_url: Option<String>,
        /// `charge_paid_message_stars:flags.14?long`
        pub charge_paid_message_stars: Option<i64>,
        /// `registration_month:flags.15?string`
        pub registration_month: Option<String>,
        /// `phone_country:flags.16?string`
        pub phone_country: Option<String>,
        /// `name_change_date:flags.17?int`
        pub name_change_date: Option<i32>,
        /// `photo_change_date:flags.18?int`
        pub photo_change_date: Option<i32>,
    }

    impl Fields for PeerSettings {
        const LAYOUT: &'static Layout = &layouts::PEER_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { report_spam: has(flags, 0), add_contact: has(flags, 1), block_contact: has(flags, 2), share_contact: has(flags, 3), need_contacts_exception: has(flags, 4), report_geo: has(flags, 5), autoarchived: has(flags, 7), invite_members: has(flags, 8), request_chat_broadcast: has(flags, 10), business_bot_paused: has(flags, 11), business_bot_can_reply: has(flags, 12), geo_distance: input.take_if(flags, 6)?, request_chat_title: input.take_if(flags, 9)?, request_chat_date: input.take_if(flags, 9)?, business_bot_id: input.take_if(flags, 13)?, business_bot_manage_url: input.take_if(flags, 13)?, charge_paid_message_stars: input.take_if(flags, 14)?, registration_month: input.take_if(flags, 15)?, phone_country: input.take_if(flags, 16)?, name_change_date: input.take_if(flags, 17)?, photo_change_date: input.take_if(flags, 18)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_9 = self.request_chat_title.is_some() && self.request_chat_date.is_some();
            let flags_13 = self.business_bot_id.is_some() && self.business_bot_manage_url.is_some();
            writer.u32(bit(self.report_spam, 0) | bit(self.add_contact, 1) | bit(self.block_contact, 2) | bit(self.share_contact, 3) | bit(self.need_contacts_exception, 4) | bit(self.report_geo, 5) | bit(self.geo_distance.is_some(), 6) | bit(self.autoarchived, 7) | bit(self.invite_members, 8) | bit(flags_9, 9) | bit(self.request_chat_broadcast, 10) | bit(self.business_bot_paused, 11) | bit(self.business_bot_can_reply, 12) | bit(flags_13, 13) | bit(self.charge_paid_message_stars.is_some(), 14) | bit(self.registration_month.is_some(), 15) | bit(self.phone_country.is_some(), 16) | bit(self.name_change_date.is_some(), 17) | bit(self.photo_change_date.is_some(), 18));
            self.geo_distance.put(writer);
            put_if(flags_9, &self.request_chat_title, writer);
            put_if(flags_9, &self.request_chat_date, writer);
            put_if(flags_13, &self.business_bot_id, writer);
            put_if(flags_13, &self.business_bot_manage_url, writer);
            self.charge_paid_message_stars.put(writer);
            self.registration_month.put(writer);
            self.phone_country.put(writer);
            self.name_change_date.put(writer);
            self.photo_change_date.put(writer);
        }
    }

    impl<'a> View<'a, PeerSettings> {
        /// `report_spam:flags.0?true`
        #[inline] pub fn report_spam(self) -> bool { flag_at(self, 1) }
        /// `add_contact:flags.1?true`
        #[inline] pub fn add_contact(self) -> bool { flag_at(self, 2) }
        /// `block_contact:flags.2?true`
        #[inline] pub fn block_contact(self) -> bool { flag_at(self, 3) }
        /// `share_contact:flags.3?true`
        #[inline] pub fn share_contact(self) -> bool { flag_at(self, 4) }
        /// `need_contacts_exception:flags.4?true`
        #[inline] pub fn need_contacts_exception(self) -> bool { flag_at(self, 5) }
        /// `report_geo:flags.5?true`
        #[inline] pub fn report_geo(self) -> bool { flag_at(self, 6) }
        /// `autoarchived:flags.7?true`
        #[inline] pub fn autoarchived(self) -> bool { flag_at(self, 7) }
        /// `invite_members:flags.8?true`
        #[inline] pub fn invite_members(self) -> bool { flag_at(self, 8) }
        /// `request_chat_broadcast:flags.10?true`
        #[inline] pub fn request_chat_broadcast(self) -> bool { flag_at(self, 9) }
        /// `business_bot_paused:flags.11?true`
        #[inline] pub fn business_bot_paused(self) -> bool { flag_at(self, 10) }
        /// `business_bot_can_reply:flags.12?true`
        #[inline] pub fn business_bot_can_reply(self) -> bool { flag_at(self, 11) }
        /// `geo_distance:flags.6?int`
        #[inline] pub fn geo_distance(self) -> Option<i32> { maybe_at(self, 12) }
        /// `request_chat_title:flags.9?string`
        #[inline] pub fn request_chat_title(self) -> Option<Text<'a>> { maybe_at(self, 13) }
        /// `request_chat_date:flags.9?int`
        #[inline] pub fn request_chat_date(self) -> Option<i32> { maybe_at(self, 14) }
        /// `business_bot_id:flags.13?long`
        #[inline] pub fn business_bot_id(self) -> Option<i64> { maybe_at(self, 15) }
        /// `business_bot_manage_url:flags.13?string`
        #[inline] pub fn business_bot_manage_url(self) -> Option<Text<'a>> { maybe_at(self, 16) }
        /// `charge_paid_message_stars:flags.14?long`
        #[inline] pub fn charge_paid_message_stars(self) -> Option<i64> { maybe_at(self, 17) }
        /// `registration_month:flags.15?string`
        #[inline] pub fn registration_month(self) -> Option<Text<'a>> { maybe_at(self, 18) }
        /// `phone_country:flags.16?string`
        #[inline] pub fn phone_country(self) -> Option<Text<'a>> { maybe_at(self, 19) }
        /// `name_change_date:flags.17?int`
        #[inline] pub fn name_change_date(self) -> Option<i32> { maybe_at(self, 20) }
        /// `photo_change_date:flags.18?int`
        #[inline] pub fn photo_change_date(self) -> Option<i32> { maybe_at(self, 21) }
    }

    boxed!(PeerSettings);

    /// `phoneCall#30535af5 flags:# p2p_allowed:flags.5?true video:flags.6?true conference_supported:flags.8?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int custom_parameters:flags.7?DataJSON = PhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCall {
        /// `p2p_allowed:flags.5?true`
        pub p2p_allowed: bool,
        /// `video:flags.6?true`
        pub video: bool,
        /// `conference_supported:flags.8?true`
        pub conference_supported: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `date:int`
        pub date: i32,
        /// `admin_id:long`
        pub admin_id: i64,
        /// `participant_id:long`
        pub participant_id: i64,
        /// `g_a_or_b:bytes`
        pub g_a_or_b: Vec<u8>,
        /// `key_fingerprint:long`
        pub key_fingerprint: i64,
        /// `protocol:PhoneCallProtocol`
        pub protocol: types::PhoneCallProtocol,
        /// `connections:Vector<PhoneConnection>`
        pub connections: Vec<enums::PhoneConnection>,
        /// `start_date:int`
        pub start_date: i32,
        /// `custom_parameters:flags.7?DataJSON`
        pub custom_parameters: Option<types::DataJSON>,
    }

    impl PhoneCall {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, date: i32, admin_id: i64, participant_id: i64, g_a_or_b: Vec<u8>, key_fingerprint: i64, protocol: types::PhoneCallProtocol, connections: Vec<enums::PhoneConnection>, start_date: i32) -> Self {
            Self { p2p_allowed: false, video: false, conference_supported: false, id, access_hash, date, admin_id, participant_id, g_a_or_b, key_fingerprint, protocol, connections, start_date, custom_parameters: None }
        }
    }

    impl Fields for PhoneCall {
        const LAYOUT: &'static Layout = &layouts::PHONE_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { p2p_allowed: has(flags, 5), video: has(flags, 6), conference_supported: has(flags, 8), id: input.take()?, access_hash: input.take()?, date: input.take()?, admin_id: input.take()?, participant_id: input.take()?, g_a_or_b: input.take()?, key_fingerprint: input.take()?, protocol: input.take()?, connections: input.take()?, start_date: input.take()?, custom_parameters: input.take_if(flags, 7)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.p2p_allowed, 5) | bit(self.video, 6) | bit(self.custom_parameters.is_some(), 7) | bit(self.conference_supported, 8));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.date.put(writer);
            self.admin_id.put(writer);
            self.participant_id.put(writer);
            self.g_a_or_b.put(writer);
            self.key_fingerprint.put(writer);
            self.protocol.put(writer);
            self.connections.put(writer);
            self.start_date.put(writer);
            self.custom_parameters.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCall> {
        /// `p2p_allowed:flags.5?true`
        #[inline] pub fn p2p_allowed(self) -> bool { flag_at(self, 1) }
        /// `video:flags.6?true`
        #[inline] pub fn video(self) -> bool { flag_at(self, 2) }
        /// `conference_supported:flags.8?true`
        #[inline] pub fn conference_supported(self) -> bool { flag_at(self, 3) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 4) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 5) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 6) }
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 7) }
        /// `participant_id:long`
        #[inline] pub fn participant_id(self) -> i64 { at(self, 8) }
        /// `g_a_or_b:bytes`
        #[inline] pub fn g_a_or_b(self) -> &'a [u8] { at(self, 9) }
        /// `key_fingerprint:long`
        #[inline] pub fn key_fingerprint(self) -> i64 { at(self, 10) }
        /// `protocol:PhoneCallProtocol`
        #[inline] pub fn protocol(self) -> View<'a, types::PhoneCallProtocol> { at(self, 11) }
        /// `connections:Vector<PhoneConnection>`
        #[inline] pub fn connections(self) -> Vector<'a, views::PhoneConnection<'a>> { at(self, 12) }
        /// `start_date:int`
        #[inline] pub fn start_date(self) -> i32 { at(self, 13) }
        /// `custom_parameters:flags.7?DataJSON`
        #[inline] pub fn custom_parameters(self) -> Option<View<'a, types::DataJSON>> { maybe_at(self, 14) }
    }

    /// `phoneCallAccepted#3660c311 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_b:bytes protocol:PhoneCallProtocol = PhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCallAccepted {
        /// `video:flags.6?true`
        pub video: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `date:int`
        pub date: i32,
        /// `admin_id:long`
        pub admin_id: i64,
        /// `participant_id:long`
        pub participant_id: i64,
        /// `g_b:bytes`
        pub g_b: Vec<u8>,
        /// `protocol:PhoneCallProtocol`
        pub protocol: types::PhoneCallProtocol,
    }

    impl PhoneCallAccepted {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, date: i32, admin_id: i64, participant_id: i64, g_b: Vec<u8>, protocol: types::PhoneCallProtocol) -> Self {
            Self { video: false, id, access_hash, date, admin_id, participant_id, g_b, protocol }
        }
    }

    impl Fields for PhoneCallAccepted {
        const LAYOUT: &'static Layout = &layouts::PHONE_CALL_ACCEPTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { video: has(flags, 6), id: input.take()?, access_hash: input.take()?, date: input.take()?, admin_id: input.take()?, participant_id: input.take()?, g_b: input.take()?, protocol: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.video, 6));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.date.put(writer);
            self.admin_id.put(writer);
            self.participant_id.put(writer);
            self.g_b.put(writer);
            self.protocol.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCallAccepted> {
        /// `video:flags.6?true`
        #[inline] pub fn video(self) -> bool { flag_at(self, 1) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 2) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 5) }
        /// `participant_id:long`
        #[inline] pub fn participant_id(self) -> i64 { at(self, 6) }
        /// `g_b:bytes`
        #[inline] pub fn g_b(self) -> &'a [u8] { at(self, 7) }
        /// `protocol:PhoneCallProtocol`
        #[inline] pub fn protocol(self) -> View<'a, types::PhoneCallProtocol> { at(self, 8) }
    }

    /// `phoneCallDiscarded#50ca4de1 flags:# need_rating:flags.2?true need_debug:flags.3?true video:flags.6?true id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = PhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCallDiscarded {
        /// `need_rating:flags.2?true`
        pub need_rating: bool,
        /// `need_debug:flags.3?true`
        pub need_debug: bool,
        /// `video:flags.6?true`
        pub video: bool,
        /// `id:long`
        pub id: i64,
        /// `reason:flags.0?PhoneCallDiscardReason`
        pub reason: Option<enums::PhoneCallDiscardReason>,
        /// `duration:flags.1?int`
        pub duration: Option<i32>,
    }

    impl PhoneCallDiscarded {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64) -> Self {
            Self { need_rating: false, need_debug: false, video: false, id, reason: None, duration: None }
        }
    }

    impl Fields for PhoneCallDiscarded {
        const LAYOUT: &'static Layout = &layouts::PHONE_CALL_DISCARDED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { need_rating: has(flags, 2), need_debug: has(flags, 3), video: has(flags, 6), id: input.take()?, reason: input.take_if(flags, 0)?, duration: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reason.is_some(), 0) | bit(self.duration.is_some(), 1) | bit(self.need_rating, 2) | bit(self.need_debug, 3) | bit(self.video, 6));
            self.id.put(writer);
            self.reason.put(writer);
            self.duration.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCallDiscarded> {
        /// `need_rating:flags.2?true`
        #[inline] pub fn need_rating(self) -> bool { flag_at(self, 1) }
        /// `need_debug:flags.3?true`
        #[inline] pub fn need_debug(self) -> bool { flag_at(self, 2) }
        /// `video:flags.6?true`
        #[inline] pub fn video(self) -> bool { flag_at(self, 3) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 4) }
        /// `reason:flags.0?PhoneCallDiscardReason`
        #[inline] pub fn reason(self) -> Option<views::PhoneCallDiscardReason<'a>> { maybe_at(self, 5) }
        /// `duration:flags.1?int`
        #[inline] pub fn duration(self) -> Option<i32> { maybe_at(self, 6) }
    }

    /// `phoneCallEmpty#5366c915 id:long = PhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCallEmpty {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for PhoneCallEmpty {
        const LAYOUT: &'static Layout = &layouts::PHONE_CALL_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCallEmpty> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }

    /// `phoneCallRequested#14b0ed0c flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_hash:bytes protocol:PhoneCallProtocol = PhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCallRequested {
        /// `video:flags.6?true`
        pub video: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `date:int`
        pub date: i32,
        /// `admin_id:long`
        pub admin_id: i64,
        /// `participant_id:long`
        pub participant_id: i64,
        /// `g_a_hash:bytes`
        pub g_a_hash: Vec<u8>,
        /// `protocol:PhoneCallProtocol`
        pub protocol: types::PhoneCallProtocol,
    }

    impl PhoneCallRequested {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, date: i32, admin_id: i64, participant_id: i64, g_a_hash: Vec<u8>, protocol: types::PhoneCallProtocol) -> Self {
            Self { video: false, id, access_hash, date, admin_id, participant_id, g_a_hash, protocol }
        }
    }

    impl Fields for PhoneCallRequested {
        const LAYOUT: &'static Layout = &layouts::PHONE_CALL_REQUESTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { video: has(flags, 6), id: input.take()?, access_hash: input.take()?, date: input.take()?, admin_id: input.take()?, participant_id: input.take()?, g_a_hash: input.take()?, protocol: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.video, 6));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.date.put(writer);
            self.admin_id.put(writer);
            self.participant_id.put(writer);
            self.g_a_hash.put(writer);
            self.protocol.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCallRequested> {
        /// `video:flags.6?true`
        #[inline] pub fn video(self) -> bool { flag_at(self, 1) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 2) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 5) }
        /// `participant_id:long`
        #[inline] pub fn participant_id(self) -> i64 { at(self, 6) }
        /// `g_a_hash:bytes`
        #[inline] pub fn g_a_hash(self) -> &'a [u8] { at(self, 7) }
        /// `protocol:PhoneCallProtocol`
        #[inline] pub fn protocol(self) -> View<'a, types::PhoneCallProtocol> { at(self, 8) }
    }

    /// `phoneCallWaiting#c5226f17 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long protocol:PhoneCallProtocol receive_date:flags.0?int = PhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCallWaiting {
        /// `video:flags.6?true`
        pub video: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `date:int`
        pub date: i32,
        /// `admin_id:long`
        pub admin_id: i64,
        /// `participant_id:long`
        pub participant_id: i64,
        /// `protocol:PhoneCallProtocol`
        pub protocol: types::PhoneCallProtocol,
        /// `receive_date:flags.0?int`
        pub receive_date: Option<i32>,
    }

    impl PhoneCallWaiting {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, date: i32, admin_id: i64, participant_id: i64, protocol: types::PhoneCallProtocol) -> Self {
            Self { video: false, id, access_hash, date, admin_id, participant_id, protocol, receive_date: None }
        }
    }

    impl Fields for PhoneCallWaiting {
        const LAYOUT: &'static Layout = &layouts::PHONE_CALL_WAITING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { video: has(flags, 6), id: input.take()?, access_hash: input.take()?, date: input.take()?, admin_id: input.take()?, participant_id: input.take()?, protocol: input.take()?, receive_date: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.receive_date.is_some(), 0) | bit(self.video, 6));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.date.put(writer);
            self.admin_id.put(writer);
            self.participant_id.put(writer);
            self.protocol.put(writer);
            self.receive_date.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCallWaiting> {
        /// `video:flags.6?true`
        #[inline] pub fn video(self) -> bool { flag_at(self, 1) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 2) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 5) }
        /// `participant_id:long`
        #[inline] pub fn participant_id(self) -> i64 { at(self, 6) }
        /// `protocol:PhoneCallProtocol`
        #[inline] pub fn protocol(self) -> View<'a, types::PhoneCallProtocol> { at(self, 7) }
        /// `receive_date:flags.0?int`
        #[inline] pub fn receive_date(self) -> Option<i32> { maybe_at(self, 8) }
    }

    /// `phoneCallProtocol#fc878fc8 flags:# udp_p2p:flags.0?true udp_reflector:flags.1?true min_layer:int max_layer:int library_versions:Vector<string> = PhoneCallProtocol`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCallProtocol {
        /// `udp_p2p:flags.0?true`
        pub udp_p2p: bool,
        /// `udp_reflector:flags.1?true`
        pub udp_reflector: bool,
        /// `min_layer:int`
        pub min_layer: i32,
        /// `max_layer:int`
        pub max_layer: i32,
        /// `library_versions:Vector<string>`
        pub library_versions: Vec<String>,
    }

    impl PhoneCallProtocol {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(min_layer: i32, max_layer: i32, library_versions: Vec<String>) -> Self {
            Self { udp_p2p: false, udp_reflector: false, min_layer, max_layer, library_versions }
        }
    }

    impl Fields for PhoneCallProtocol {
        const LAYOUT: &'static Layout = &layouts::PHONE_CALL_PROTOCOL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { udp_p2p: has(flags, 0), udp_reflector: has(flags, 1), min_layer: input.take()?, max_layer: input.take()?, library_versions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.udp_p2p, 0) | bit(self.udp_reflector, 1));
            self.min_layer.put(writer);
            self.max_layer.put(writer);
            self.library_versions.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCallProtocol> {
        /// `udp_p2p:flags.0?true`
        #[inline] pub fn udp_p2p(self) -> bool { flag_at(self, 1) }
        /// `udp_reflector:flags.1?true`
        #[inline] pub fn udp_reflector(self) -> bool { flag_at(self, 2) }
        /// `min_layer:int`
        #[inline] pub fn min_layer(self) -> i32 { at(self, 3) }
        /// `max_layer:int`
        #[inline] pub fn max_layer(self) -> i32 { at(self, 4) }
        /// `library_versions:Vector<string>`
        #[inline] pub fn library_versions(self) -> Vector<'a, Text<'a>> { at(self, 5) }
    }

    boxed!(PhoneCallProtocol);

    /// `phoneConnection#9cc123c7 flags:# tcp:flags.0?true id:long ip:string ipv6:string port:int peer_tag:bytes = PhoneConnection`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneConnection {
        /// `tcp:flags.0?true`
        pub tcp: bool,
        /// `id:long`
        pub id: i64,
        /// `ip:string`
        pub ip: String,
        /// `ipv6:string`
        pub ipv6: String,
        /// `port:int`
        pub port: i32,
        /// `peer_tag:bytes`
        pub peer_tag: Vec<u8>,
    }

    impl PhoneConnection {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, ip: String, ipv6: String, port: i32, peer_tag: Vec<u8>) -> Self {
            Self { tcp: false, id, ip, ipv6, port, peer_tag }
        }
    }

    impl Fields for PhoneConnection {
        const LAYOUT: &'static Layout = &layouts::PHONE_CONNECTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { tcp: has(flags, 0), id: input.take()?, ip: input.take()?, ipv6: input.take()?, port: input.take()?, peer_tag: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.tcp, 0));
            self.id.put(writer);
            self.ip.put(writer);
            self.ipv6.put(writer);
            self.port.put(writer);
            self.peer_tag.put(writer);
        }
    }

    impl<'a> View<'a, PhoneConnection> {
        /// `tcp:flags.0?true`
        #[inline] pub fn tcp(self) -> bool { flag_at(self, 1) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 2) }
        /// `ip:string`
        #[inline] pub fn ip(self) -> Text<'a> { at(self, 3) }
        /// `ipv6:string`
        #[inline] pub fn ipv6(self) -> Text<'a> { at(self, 4) }
        /// `port:int`
        #[inline] pub fn port(self) -> i32 { at(self, 5) }
        /// `peer_tag:bytes`
        #[inline] pub fn peer_tag(self) -> &'a [u8] { at(self, 6) }
    }

    /// `phoneConnectionWebrtc#635fe375 flags:# turn:flags.0?true stun:flags.1?true id:long ip:string ipv6:string port:int username:string password:string = PhoneConnection`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneConnectionWebrtc {
        /// `turn:flags.0?true`
        pub turn: bool,
        /// `stun:flags.1?true`
        pub stun: bool,
        /// `id:long`
        pub id: i64,
        /// `ip:string`
        pub ip: String,
        /// `ipv6:string`
        pub ipv6: String,
        /// `port:int`
        pub port: i32,
        /// `username:string`
        pub username: String,
        /// `password:string`
        pub password: String,
    }

    impl PhoneConnectionWebrtc {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, ip: String, ipv6: String, port: i32, username: String, password: String) -> Self {
            Self { turn: false, stun: false, id, ip, ipv6, port, username, password }
        }
    }

    impl Fields for PhoneConnectionWebrtc {
        const LAYOUT: &'static Layout = &layouts::PHONE_CONNECTION_WEBRTC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { turn: has(flags, 0), stun: has(flags, 1), id: input.take()?, ip: input.take()?, ipv6: input.take()?, port: input.take()?, username: input.take()?, password: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.turn, 0) | bit(self.stun, 1));
            self.id.put(writer);
            self.ip.put(writer);
            self.ipv6.put(writer);
            self.port.put(writer);
            self.username.put(writer);
            self.password.put(writer);
        }
    }

    impl<'a> View<'a, PhoneConnectionWebrtc> {
        /// `turn:flags.0?true`
        #[inline] pub fn turn(self) -> bool { flag_at(self, 1) }
        /// `stun:flags.1?true`
        #[inline] pub fn stun(self) -> bool { flag_at(self, 2) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 3) }
        /// `ip:string`
        #[inline] pub fn ip(self) -> Text<'a> { at(self, 4) }
        /// `ipv6:string`
        #[inline] pub fn ipv6(self) -> Text<'a> { at(self, 5) }
        /// `port:int`
        #[inline] pub fn port(self) -> i32 { at(self, 6) }
        /// `username:string`
        #[inline] pub fn username(self) -> Text<'a> { at(self, 7) }
        /// `password:string`
        #[inline] pub fn password(self) -> Text<'a> { at(self, 8) }
    }

    /// `quickReply#697102b shortcut_id:int shortcut:string top_message:int count:int = QuickReply`
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuickReply {
        /// `shortcut_id:int`
        pub shortcut_id: i32,
        /// `shortcut:string`
        pub shortcut: String,
        /// `top_message:int`
        pub top_message: i32,
        /// `count:int`
        pub count: i32,
    }

    impl Fields for QuickReply {
        const LAYOUT: &'static Layout = &layouts::QUICK_REPLY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { shortcut_id: input.take()?, shortcut: input.take()?, top_message: input.take()?, count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.shortcut_id.put(writer);
            self.shortcut.put(writer);
            self.top_message.put(writer);
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, QuickReply> {
        /// `shortcut_id:int`
        #[inline] pub fn shortcut_id(self) -> i32 { at(self, 0) }
        /// `shortcut:string`
        #[inline] pub fn shortcut(self) -> Text<'a> { at(self, 1) }
        /// `top_message:int`
        #[inline] pub fn top_message(self) -> i32 { at(self, 2) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 3) }
    }

    boxed!(QuickReply);

    /// `inputSendMessageRichMessageDraftAction#a937c7be flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long rich_message:InputRichMessage = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSendMessageRichMessageDraftAction {
        /// `can_stop:flags.0?true`
        pub can_stop: bool,
        /// `keep_on_stop:flags.1?true`
        pub keep_on_stop: bool,
        /// `random_id:long`
        pub random_id: i64,
        /// `rich_message:InputRichMessage`
        pub rich_message: enums::InputRichMessage,
    }

    impl InputSendMessageRichMessageDraftAction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(random_id: i64, rich_message: enums::InputRichMessage) -> Self {
            Self { can_stop: false, keep_on_stop: false, random_id, rich_message }
        }
    }

    impl Fields for InputSendMessageRichMessageDraftAction {
        const LAYOUT: &'static Layout = &layouts::INPUT_SEND_MESSAGE_RICH_MESSAGE_DRAFT_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_stop: has(flags, 0), keep_on_stop: has(flags, 1), random_id: input.take()?, rich_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.can_stop, 0) | bit(self.keep_on_stop, 1));
            self.random_id.put(writer);
            self.rich_message.put(writer);
        }
    }

    impl<'a> View<'a, InputSendMessageRichMessageDraftAction> {
        /// `can_stop:flags.0?true`
        #[inline] pub fn can_stop(self) -> bool { flag_at(self, 1) }
        /// `keep_on_stop:flags.1?true`
        #[inline] pub fn keep_on_stop(self) -> bool { flag_at(self, 2) }
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 3) }
        /// `rich_message:InputRichMessage`
        #[inline] pub fn rich_message(self) -> views::InputRichMessage<'a> { at(self, 4) }
    }

    /// `sendMessageEmojiInteraction#25972bcb emoticon:string msg_id:int interaction:DataJSON = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageEmojiInteraction {
        /// `emoticon:string`
        pub emoticon: String,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `interaction:DataJSON`
        pub interaction: types::DataJSON,
    }

    impl Fields for SendMessageEmojiInteraction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_EMOJI_INTERACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoticon: input.take()?, msg_id: input.take()?, interaction: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoticon.put(writer);
            self.msg_id.put(writer);
            self.interaction.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageEmojiInteraction> {
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
        /// `interaction:DataJSON`
        #[inline] pub fn interaction(self) -> View<'a, types::DataJSON> { at(self, 2) }
    }

    /// `sendMessageEmojiInteractionSeen#b665902e emoticon:string = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageEmojiInteractionSeen {
        /// `emoticon:string`
        pub emoticon: String,
    }

    impl Fields for SendMessageEmojiInteractionSeen {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_EMOJI_INTERACTION_SEEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoticon: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoticon.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageEmojiInteractionSeen> {
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 0) }
    }

    /// `sendMessageHistoryImportAction#dbda9246 progress:int = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageHistoryImportAction {
        /// `progress:int`
        pub progress: i32,
    }

    impl Fields for SendMessageHistoryImportAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_HISTORY_IMPORT_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { progress: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.progress.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageHistoryImportAction> {
        /// `progress:int`
        #[inline] pub fn progress(self) -> i32 { at(self, 0) }
    }

    /// `sendMessageRichMessageDraftAction#52564893 flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long rich_message:RichMessage = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageRichMessageDraftAction {
        /// `can_stop:flags.0?true`
        pub can_stop: bool,
        /// `keep_on_stop:flags.1?true`
        pub keep_on_stop: bool,
        /// `random_id:long`
        pub random_id: i64,
        /// `rich_message:RichMessage`
        pub rich_message: types::RichMessage,
    }

    impl SendMessageRichMessageDraftAction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(random_id: i64, rich_message: types::RichMessage) -> Self {
            Self { can_stop: false, keep_on_stop: false, random_id, rich_message }
        }
    }

    impl Fields for SendMessageRichMessageDraftAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_RICH_MESSAGE_DRAFT_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_stop: has(flags, 0), keep_on_stop: has(flags, 1), random_id: input.take()?, rich_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.can_stop, 0) | bit(self.keep_on_stop, 1));
            self.random_id.put(writer);
            self.rich_message.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageRichMessageDraftAction> {
        /// `can_stop:flags.0?true`
        #[inline] pub fn can_stop(self) -> bool { flag_at(self, 1) }
        /// `keep_on_stop:flags.1?true`
        #[inline] pub fn keep_on_stop(self) -> bool { flag_at(self, 2) }
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 3) }
        /// `rich_message:RichMessage`
        #[inline] pub fn rich_message(self) -> View<'a, types::RichMessage> { at(self, 4) }
    }

    /// `sendMessageStopDraftAction#fbf902b0 random_id:long = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageStopDraftAction {
        /// `random_id:long`
        pub random_id: i64,
    }

    impl Fields for SendMessageStopDraftAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_STOP_DRAFT_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { random_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.random_id.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageStopDraftAction> {
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 0) }
    }

    /// `sendMessageTextDraftAction#3630b85a flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long text:TextWithEntities = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageTextDraftAction {
        /// `can_stop:flags.0?true`
        pub can_stop: bool,
        /// `keep_on_stop:flags.1?true`
        pub keep_on_stop: bool,
        /// `random_id:long`
        pub random_id: i64,
        /// `text:TextWithEntities`
        pub text: types::TextWithEntities,
    }

    impl SendMessageTextDraftAction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(random_id: i64, text: types::TextWithEntities) -> Self {
            Self { can_stop: false, keep_on_stop: false, random_id, text }
        }
    }

    impl Fields for SendMessageTextDraftAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_TEXT_DRAFT_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_stop: has(flags, 0), keep_on_stop: has(flags, 1), random_id: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.can_stop, 0) | bit(self.keep_on_stop, 1));
            self.random_id.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageTextDraftAction> {
        /// `can_stop:flags.0?true`
        #[inline] pub fn can_stop(self) -> bool { flag_at(self, 1) }
        /// `keep_on_stop:flags.1?true`
        #[inline] pub fn keep_on_stop(self) -> bool { flag_at(self, 2) }
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 3) }
        /// `text:TextWithEntities`
        #[inline] pub fn text(self) -> View<'a, types::TextWithEntities> { at(self, 4) }
    }

    /// `sendMessageUploadAudioAction#f351d7ab progress:int = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageUploadAudioAction {
        /// `progress:int`
        pub progress: i32,
    }

    impl Fields for SendMessageUploadAudioAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_UPLOAD_AUDIO_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { progress: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.progress.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageUploadAudioAction> {
        /// `progress:int`
        #[inline] pub fn progress(self) -> i32 { at(self, 0) }
    }

    /// `sendMessageUploadDocumentAction#aa0cd9e4 progress:int = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageUploadDocumentAction {
        /// `progress:int`
        pub progress: i32,
    }

    impl Fields for SendMessageUploadDocumentAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_UPLOAD_DOCUMENT_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { progress: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.progress.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageUploadDocumentAction> {
        /// `progress:int`
        #[inline] pub fn progress(self) -> i32 { at(self, 0) }
    }

    /// `sendMessageUploadPhotoAction#d1d34a26 progress:int = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageUploadPhotoAction {
        /// `progress:int`
        pub progress: i32,
    }

    impl Fields for SendMessageUploadPhotoAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_UPLOAD_PHOTO_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { progress: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.progress.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageUploadPhotoAction> {
        /// `progress:int`
        #[inline] pub fn progress(self) -> i32 { at(self, 0) }
    }

    /// `sendMessageUploadRoundAction#243e1c66 progress:int = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageUploadRoundAction {
        /// `progress:int`
        pub progress: i32,
    }

    impl Fields for SendMessageUploadRoundAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_UPLOAD_ROUND_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { progress: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.progress.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageUploadRoundAction> {
        /// `progress:int`
        #[inline] pub fn progress(self) -> i32 { at(self, 0) }
    }

    /// `sendMessageUploadVideoAction#e9763aec progress:int = SendMessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageUploadVideoAction {
        /// `progress:int`
        pub progress: i32,
    }

    impl Fields for SendMessageUploadVideoAction {
        const LAYOUT: &'static Layout = &layouts::SEND_MESSAGE_UPLOAD_VIDEO_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { progress: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.progress.put(writer);
        }
    }

    impl<'a> View<'a, SendMessageUploadVideoAction> {
        /// `progress:int`
        #[inline] pub fn progress(self) -> i32 { at(self, 0) }
    }

    /// `starGiftAuctionRound#3aae0528 num:int duration:int = StarGiftAuctionRound`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAuctionRound {
        /// `num:int`
        pub num: i32,
        /// `duration:int`
        pub duration: i32,
    }

    impl Fields for StarGiftAuctionRound {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_AUCTION_ROUND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { num: input.take()?, duration: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.num.put(writer);
            self.duration.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAuctionRound> {
        /// `num:int`
        #[inline] pub fn num(self) -> i32 { at(self, 0) }
        /// `duration:int`
        #[inline] pub fn duration(self) -> i32 { at(self, 1) }
    }

    /// `starGiftAuctionRoundExtendable#aa021e5 num:int duration:int extend_top:int extend_window:int = StarGiftAuctionRound`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAuctionRoundExtendable {
        /// `num:int`
        pub num: i32,
        /// `duration:int`
        pub duration: i32,
        /// `extend_top:int`
        pub extend_top: i32,
        /// `extend_window:int`
        pub extend_window: i32,
    }

    impl Fields for StarGiftAuctionRoundExtendable {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_AUCTION_ROUND_EXTENDABLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { num: input.take()?, duration: input.take()?, extend_top: input.take()?, extend_window: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.num.put(writer);
            self.duration.put(writer);
            self.extend_top.put(writer);
            self.extend_window.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAuctionRoundExtendable> {
        /// `num:int`
        #[inline] pub fn num(self) -> i32 { at(self, 0) }
        /// `duration:int`
        #[inline] pub fn duration(self) -> i32 { at(self, 1) }
        /// `extend_top:int`
        #[inline] pub fn extend_top(self) -> i32 { at(self, 2) }
        /// `extend_window:int`
        #[inline] pub fn extend_window(self) -> i32 { at(self, 3) }
    }

    /// `starGiftAuctionState#771a4e66 version:int start_date:int end_date:int min_bid_amount:long bid_levels:Vector<AuctionBidLevel> top_bidders:Vector<long> next_round_at:int last_gift_num:int gifts_left:int current_round:int total_rounds:int rounds:Vector<StarGiftAuctionRound> = StarGiftAuctionState`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAuctionState {
        /// `version:int`
        pub version: i32,
        /// `start_date:int`
        pub start_date: i32,
        /// `end_date:int`
        pub end_date: i32,
        /// `min_bid_amount:long`
        pub min_bid_amount: i64,
        /// `bid_levels:Vector<AuctionBidLevel>`
        pub bid_levels: Vec<types::AuctionBidLevel>,
        /// `top_bidders:Vector<long>`
        pub top_bidders: Vec<i64>,
        /// `next_round_at:int`
        pub next_round_at: i32,
        /// `last_gift_num:int`
        pub last_gift_num: i32,
        /// `gifts_left:int`
        pub gifts_left: i32,
        /// `current_round:int`
        pub current_round: i32,
        /// `total_rounds:int`
        pub total_rounds: i32,
        /// `rounds:Vector<StarGiftAuctionRound>`
        pub rounds: Vec<enums::StarGiftAuctionRound>,
    }

    impl Fields for StarGiftAuctionState {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_AUCTION_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { version: input.take()?, start_date: input.take()?, end_date: input.take()?, min_bid_amount: input.take()?, bid_levels: input.take()?, top_bidders: input.take()?, next_round_at: input.take()?, last_gift_num: input.take()?, gifts_left: input.take()?, current_round: input.take()?, total_rounds: input.take()?, rounds: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.version.put(writer);
            self.start_date.put(writer);
            self.end_date.put(writer);
            self.min_bid_amount.put(writer);
            self.bid_levels.put(writer);
            self.top_bidders.put(writer);
            self.next_round_at.put(writer);
            self.last_gift_num.put(writer);
            self.gifts_left.put(writer);
            self.current_round.put(writer);
            self.total_rounds.put(writer);
            self.rounds.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAuctionState> {
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 0) }
        /// `start_date:int`
        #[inline] pub fn start_date(self) -> i32 { at(self, 1) }
        /// `end_date:int`
        #[inline] pub fn end_date(self) -> i32 { at(self, 2) }
        /// `min_bid_amount:long`
        #[inline] pub fn min_bid_amount(self) -> i64 { at(self, 3) }
        /// `bid_levels:Vector<AuctionBidLevel>`
        #[inline] pub fn bid_levels(self) -> Vector<'a, View<'a, types::AuctionBidLevel>> { at(self, 4) }
        /// `top_bidders:Vector<long>`
        #[inline] pub fn top_bidders(self) -> Vector<'a, i64> { at(self, 5) }
        /// `next_round_at:int`
        #[inline] pub fn next_round_at(self) -> i32 { at(self, 6) }
        /// `last_gift_num:int`
        #[inline] pub fn last_gift_num(self) -> i32 { at(self, 7) }
        /// `gifts_left:int`
        #[inline] pub fn gifts_left(self) -> i32 { at(self, 8) }
        /// `current_round:int`
        #[inline] pub fn current_round(self) -> i32 { at(self, 9) }
        /// `total_rounds:int`
        #[inline] pub fn total_rounds(self) -> i32 { at(self, 10) }
        /// `rounds:Vector<StarGiftAuctionRound>`
        #[inline] pub fn rounds(self) -> Vector<'a, views::StarGiftAuctionRound<'a>> { at(self, 11) }
    }

    /// `starGiftAuctionStateFinished#972dabbf flags:# start_date:int end_date:int average_price:long listed_count:flags.0?int fragment_listed_count:flags.1?int fragment_listed_url:flags.1?string = StarGiftAuctionState`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAuctionStateFinished {
        /// `start_date:int`
        pub start_date: i32,
        /// `end_date:int`
        pub end_date: i32,
        /// `average_price:long`
        pub average_price: i64,
        /// `listed_count:flags.0?int`
        pub listed_count: Option<i32>,
        /// `fragment_listed_count:flags.1?int`
        pub fragment_listed_count: Option<i32>,
        /// `fragment_listed_url:flags.1?string`
        pub fragment_listed_url: Option<String>,
    }

    impl StarGiftAuctionStateFinished {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(start_date: i32, end_date: i32, average_price: i64) -> Self {
            Self { start_date, end_date, average_price, listed_count: None, fragment_listed_count: None, fragment_listed_url: None }
        }
    }

    impl Fields for StarGiftAuctionStateFinished {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_AUCTION_STATE_FINISHED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { start_date: input.take()?, end_date: input.take()?, average_price: input.take()?, listed_count: input.take_if(flags, 0)?, fragment_listed_count: input.take_if(flags, 1)?, fragment_listed_url: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.fragment_listed_count.is_some() && self.fragment_listed_url.is_some();
            writer.u32(bit(self.listed_count.is_some(), 0) | bit(flags_1, 1));
            self.start_date.put(writer);
            self.end_date.put(writer);
            self.average_price.put(writer);
            self.listed_count.put(writer);
            put_if(flags_1, &self.fragment_listed_count, writer);
            put_if(flags_1, &self.fragment_listed_url, writer);
        }
    }

    impl<'a> View<'a, StarGiftAuctionStateFinished> {
        /// `start_date:int`
        #[inline] pub fn start_date(self) -> i32 { at(self, 1) }
        /// `end_date:int`
        #[inline] pub fn end_date(self) -> i32 { at(self, 2) }
        /// `average_price:long`
        #[inline] pub fn average_price(self) -> i64 { at(self, 3) }
        /// `listed_count:flags.0?int`
        #[inline] pub fn listed_count(self) -> Option<i32> { maybe_at(self, 4) }
        /// `fragment_listed_count:flags.1?int`
        #[inline] pub fn fragment_listed_count(self) -> Option<i32> { maybe_at(self, 5) }
        /// `fragment_listed_url:flags.1?string`
        #[inline] pub fn fragment_listed_url(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `starGiftAuctionUserState#2eeed1c4 flags:# returned:flags.1?true bid_amount:flags.0?long bid_date:flags.0?int min_bid_amount:flags.0?long bid_peer:flags.0?Peer acquired_count:int = StarGiftAuctionUserState`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAuctionUserState {
        /// `returned:flags.1?true`
        pub returned: bool,
        /// `bid_amount:flags.0?long`
        pub bid_amount: Option<i64>,
        /// `bid_date:flags.0?int`
        pub bid_date: Option<i32>,
        /// `min_bid_amount:flags.0?long`
        pub min_bid_amount: Option<i64>,
        /// `bid_peer:flags.0?Peer`
        pub bid_peer: Option<enums::Peer>,
        /// `acquired_count:int`
        pub acquired_count: i32,
    }

    impl StarGiftAuctionUserState {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(acquired_count: i32) -> Self {
            Self { returned: false, bid_amount: None, bid_date: None, min_bid_amount: None, bid_peer: None, acquired_count }
        }
    }

    impl Fields for StarGiftAuctionUserState {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_AUCTION_USER_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { returned: has(flags, 1), bid_amount: input.take_if(flags, 0)?, bid_date: input.take_if(flags, 0)?, min_bid_amount: input.take_if(flags, 0)?, bid_peer: input.take_if(flags, 0)?, acquired_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.bid_amount.is_some() && self.bid_date.is_some() && self.min_bid_amount.is_some() && self.bid_peer.is_some();
            writer.u32(bit(flags_0, 0) | bit(self.returned, 1));
            put_if(flags_0, &self.bid_amount, writer);
            put_if(flags_0, &self.bid_date, writer);
            put_if(flags_0, &self.min_bid_amount, writer);
            put_if(flags_0, &self.bid_peer, writer);
            self.acquired_count.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAuctionUserState> {
        /// `returned:flags.1?true`
        #[inline] pub fn returned(self) -> bool { flag_at(self, 1) }
        /// `bid_amount:flags.0?long`
        #[inline] pub fn bid_amount(self) -> Option<i64> { maybe_at(self, 2) }
        /// `bid_date:flags.0?int`
        #[inline] pub fn bid_date(self) -> Option<i32> { maybe_at(self, 3) }
        /// `min_bid_amount:flags.0?long`
        #[inline] pub fn min_bid_amount(self) -> Option<i64> { maybe_at(self, 4) }
        /// `bid_peer:flags.0?Peer`
        #[inline] pub fn bid_peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 5) }
        /// `acquired_count:int`
        #[inline] pub fn acquired_count(self) -> i32 { at(self, 6) }
    }

    boxed!(StarGiftAuctionUserState);

    /// `starsRevenueStatus#febe5491 flags:# withdrawal_enabled:flags.0?true current_balance:StarsAmount available_balance:StarsAmount overall_revenue:StarsAmount next_withdrawal_at:flags.1?int = StarsRevenueStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsRevenueStatus {
        /// `withdrawal_enabled:flags.0?true`
        pub withdrawal_enabled: bool,
        /// `current_balance:StarsAmount`
        pub current_balance: enums::StarsAmount,
        /// `available_balance:StarsAmount`
        pub available_balance: enums::StarsAmount,
        /// `overall_revenue:StarsAmount`
        pub overall_revenue: enums::StarsAmount,
        /// `next_withdrawal_at:flags.1?int`
        pub next_withdrawal_at: Option<i32>,
    }

    impl StarsRevenueStatus {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(current_balance: enums::StarsAmount, available_balance: enums::StarsAmount, overall_revenue: enums::StarsAmount) -> Self {
            Self { withdrawal_enabled: false, current_balance, available_balance, overall_revenue, next_withdrawal_at: None }
        }
    }

    impl Fields for StarsRevenueStatus {
        const LAYOUT: &'static Layout = &layouts::STARS_REVENUE_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { withdrawal_enabled: has(flags, 0), current_balance: input.take()?, available_balance: input.take()?, overall_revenue: input.take()?, next_withdrawal_at: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.withdrawal_enabled, 0) | bit(self.next_withdrawal_at.is_some(), 1));
            self.current_balance.put(writer);
            self.available_balance.put(writer);
            self.overall_revenue.put(writer);
            self.next_withdrawal_at.put(writer);
        }
    }

    impl<'a> View<'a, StarsRevenueStatus> {
        /// `withdrawal_enabled:flags.0?true`
        #[inline] pub fn withdrawal_enabled(self) -> bool { flag_at(self, 1) }
        /// `current_balance:StarsAmount`
        #[inline] pub fn current_balance(self) -> views::StarsAmount<'a> { at(self, 2) }
        /// `available_balance:StarsAmount`
        #[inline] pub fn available_balance(self) -> views::StarsAmount<'a> { at(self, 3) }
        /// `overall_revenue:StarsAmount`
        #[inline] pub fn overall_revenue(self) -> views::StarsAmount<'a> { at(self, 4) }
        /// `next_withdrawal_at:flags.1?int`
        #[inline] pub fn next_withdrawal_at(self) -> Option<i32> { maybe_at(self, 5) }
    }

    boxed!(StarsRevenueStatus);

    /// `storiesStealthMode#712e27fd flags:# active_until_date:flags.0?int cooldown_until_date:flags.1?int = StoriesStealthMode`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct StoriesStealthMode {
        /// `active_until_date:flags.0?int`
        pub active_until_date: Option<i32>,
        /// `cooldown_until_date:flags.1?int`
        pub cooldown_until_date: Option<i32>,
    }

    impl Fields for StoriesStealthMode {
        const LAYOUT: &'static Layout = &layouts::STORIES_STEALTH_MODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { active_until_date: input.take_if(flags, 0)?, cooldown_until_date: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.active_until_date.is_some(), 0) | bit(self.cooldown_until_date.is_some(), 1));
            self.active_until_date.put(writer);
            self.cooldown_until_date.put(writer);
        }
    }

    impl<'a> View<'a, StoriesStealthMode> {
        /// `active_until_date:flags.0?int`
        #[inline] pub fn active_until_date(self) -> Option<i32> { maybe_at(self, 1) }
        /// `cooldown_until_date:flags.1?int`
        #[inline] pub fn cooldown_until_date(self) -> Option<i32> { maybe_at(self, 2) }
    }

    boxed!(StoriesStealthMode);

    /// `theme#a00e67d6 flags:# creator:flags.0?true default:flags.1?true for_chat:flags.5?true id:long access_hash:long slug:string title:string document:flags.2?Document settings:flags.3?Vector<ThemeSettings> emoticon:flags.6?string installs_count:flags.4?int = Theme`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Theme {
        /// `creator:flags.0?true`
        pub creator: bool,
        /// `default:flags.1?true`
        pub default: bool,
        /// `for_chat:flags.5?true`
        pub for_chat: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `slug:string`
        pub slug: String,
        /// `title:string`
        pub title: String,
        /// `document:flags.2?Document`
        pub document: Option<enums::Document>,
        /// `settings:flags.3?Vector<ThemeSettings>`
        pub settings: Option<Vec<types::ThemeSettings>>,
        /// `emoticon:flags.6?string`
        pub emoticon: Option<String>,
        /// `installs_count:flags.4?int`
        pub installs_count: Option<i32>,
    }

    impl Theme {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, slug: String, title: String) -> Self {
            Self { creator: false, default: false, for_chat: false, id, access_hash, slug, title, document: None, settings: None, emoticon: None, installs_count: None }
        }
    }

    impl Fields for Theme {
        const LAYOUT: &'static Layout = &layouts::THEME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { creator: has(flags, 0), default: has(flags, 1), for_chat: has(flags, 5), id: input.take()?, access_hash: input.take()?, slug: input.take()?, title: input.take()?, document: input.take_if(flags, 2)?, settings: input.take_if(flags, 3)?, emoticon: input.take_if(flags, 6)?, installs_count: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.creator, 0) | bit(self.default, 1) | bit(self.document.is_some(), 2) | bit(self.settings.is_some(), 3) | bit(self.installs_count.is_some(), 4) | bit(self.for_chat, 5) | bit(self.emoticon.is_some(), 6));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.slug.put(writer);
            self.title.put(writer);
            self.document.put(writer);
            self.settings.put(writer);
            self.emoticon.put(writer);
            self.installs_count.put(writer);
        }
    }

    impl<'a> View<'a, Theme> {
        /// `creator:flags.0?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 1) }
        /// `default:flags.1?true`
        #[inline] pub fn default(self) -> bool { flag_at(self, 2) }
        /// `for_chat:flags.5?true`
        #[inline] pub fn for_chat(self) -> bool { flag_at(self, 3) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 4) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 5) }
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 6) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 7) }
        /// `document:flags.2?Document`
        #[inline] pub fn document(self) -> Option<views::Document<'a>> { maybe_at(self, 8) }
        /// `settings:flags.3?Vector<ThemeSettings>`
        #[inline] pub fn settings(self) -> Option<Vector<'a, View<'a, types::ThemeSettings>>> { maybe_at(self, 9) }
        /// `emoticon:flags.6?string`
        #[inline] pub fn emoticon(self) -> Option<Text<'a>> { maybe_at(self, 10) }
        /// `installs_count:flags.4?int`
        #[inline] pub fn installs_count(self) -> Option<i32> { maybe_at(self, 11) }
    }

    boxed!(Theme);

    /// `tonConnectManifest#12229264 flags:# url:string name:string icon:flags.0?WebDocument = TonConnectManifest`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TonConnectManifest {
        /// `url:string`
        pub url: String,
        /// `name:string`
        pub name: String,
        /// `icon:flags.0?WebDocument`
        pub icon: Option<enums::WebDocument>,
    }

    impl TonConnectManifest {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String, name: String) -> Self {
            Self { url, name, icon: None }
        }
    }

    impl Fields for TonConnectManifest {
        const LAYOUT: &'static Layout = &layouts::TON_CONNECT_MANIFEST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { url: input.take()?, name: input.take()?, icon: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.icon.is_some(), 0));
            self.url.put(writer);
            self.name.put(writer);
            self.icon.put(writer);
        }
    }

    impl<'a> View<'a, TonConnectManifest> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 1) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 2) }
        /// `icon:flags.0?WebDocument`
        #[inline] pub fn icon(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 3) }
    }

    boxed!(TonConnectManifest);

    /// `tonConnectSession#126556c6 flags:# pending:flags.0?true closing:flags.1?true closed:flags.2?true id:long dapp_client_id:string client_id:flags.3?string nonce:bytes manifest:flags.4?TonConnectManifest manifest_error:flags.5?int date:int = TonConnectSession`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TonConnectSession {
        /// `pending:flags.0?true`
        pub pending: bool,
        /// `closing:flags.1?true`
        pub closing: bool,
        /// `closed:flags.2?true`
        pub closed: bool,
        /// `id:long`
        pub id: i64,
        /// `dapp_client_id:string`
        pub dapp_client_id: String,
        /// `client_id:flags.3?string`
        pub client_id: Option<String>,
        /// `nonce:bytes`
        pub nonce: Vec<u8>,
        /// `manifest:flags.4?TonConnectManifest`
        pub manifest: Option<types::TonConnectManifest>,
        /// `manifest_error:flags.5?int`
        pub manifest_error: Option<i32>,
        /// `date:int`
        pub date: i32,
    }

    impl TonConnectSession {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, dapp_client_id: String, nonce: Vec<u8>, date: i32) -> Self {
            Self { pending: false, closing: false, closed: false, id, dapp_client_id, client_id: None, nonce, manifest: None, manifest_error: None, date }
        }
    }

    impl Fields for TonConnectSession {
        const LAYOUT: &'static Layout = &layouts::TON_CONNECT_SESSION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pending: has(flags, 0), closing: has(flags, 1), closed: has(flags, 2), id: input.take()?, dapp_client_id: input.take()?, client_id: input.take_if(flags, 3)?, nonce: input.take()?, manifest: input.take_if(flags, 4)?, manifest_error: input.take_if(flags, 5)?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pending, 0) | bit(self.closing, 1) | bit(self.closed, 2) | bit(self.client_id.is_some(), 3) | bit(self.manifest.is_some(), 4) | bit(self.manifest_error.is_some(), 5));
            self.id.put(writer);
            self.dapp_client_id.put(writer);
            self.client_id.put(writer);
            self.nonce.put(writer);
            self.manifest.put(writer);
            self.manifest_error.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, TonConnectSession> {
        /// `pending:flags.0?true`
        #[inline] pub fn pending(self) -> bool { flag_at(self, 1) }
        /// `closing:flags.1?true`
        #[inline] pub fn closing(self) -> bool { flag_at(self, 2) }
        /// `closed:flags.2?true`
        #[inline] pub fn closed(self) -> bool { flag_at(self, 3) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 4) }
        /// `dapp_client_id:string`
        #[inline] pub fn dapp_client_id(self) -> Text<'a> { at(self, 5) }
        /// `client_id:flags.3?string`
        #[inline] pub fn client_id(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `nonce:bytes`
        #[inline] pub fn nonce(self) -> &'a [u8] { at(self, 7) }
        /// `manifest:flags.4?TonConnectManifest`
        #[inline] pub fn manifest(self) -> Option<View<'a, types::TonConnectManifest>> { maybe_at(self, 8) }
        /// `manifest_error:flags.5?int`
        #[inline] pub fn manifest_error(self) -> Option<i32> { maybe_at(self, 9) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 10) }
    }

    boxed!(TonConnectSession);

    /// `updateBotBusinessConnect#8ae5c97a connection:BotBusinessConnection qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotBusinessConnect {
        /// `connection:BotBusinessConnection`
        pub connection: types::BotBusinessConnection,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateBotBusinessConnect {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_BUSINESS_CONNECT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { connection: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.connection.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotBusinessConnect> {
        /// `connection:BotBusinessConnection`
        #[inline] pub fn connection(self) -> View<'a, types::BotBusinessConnection> { at(self, 0) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 1) }
    }

    /// `updateBotCallbackQuery#b9cfc48d flags:# query_id:long user_id:long peer:Peer msg_id:int chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotCallbackQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `chat_instance:long`
        pub chat_instance: i64,
        /// `data:flags.0?bytes`
        pub data: Option<Vec<u8>>,
        /// `game_short_name:flags.1?string`
        pub game_short_name: Option<String>,
    }

    impl UpdateBotCallbackQuery {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query_id: i64, user_id: i64, peer: enums::Peer, msg_id: i32, chat_instance: i64) -> Self {
            Self { query_id, user_id, peer, msg_id, chat_instance, data: None, game_short_name: None }
        }
    }

    impl Fields for UpdateBotCallbackQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_CALLBACK_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { query_id: input.take()?, user_id: input.take()?, peer: input.take()?, msg_id: input.take()?, chat_instance: input.take()?, data: input.take_if(flags, 0)?, game_short_name: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.data.is_some(), 0) | bit(self.game_short_name.is_some(), 1));
            self.query_id.put(writer);
            self.user_id.put(writer);
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.chat_instance.put(writer);
            self.data.put(writer);
            self.game_short_name.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotCallbackQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 3) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 4) }
        /// `chat_instance:long`
        #[inline] pub fn chat_instance(self) -> i64 { at(self, 5) }
        /// `data:flags.0?bytes`
        #[inline] pub fn data(self) -> Option<&'a [u8]> { maybe_at(self, 6) }
        /// `game_short_name:flags.1?string`
        #[inline] pub fn game_short_name(self) -> Option<Text<'a>> { maybe_at(self, 7) }
    }

    /// `updateBotChatBoost#904dd49c peer:Peer boost:Boost qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotChatBoost {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `boost:Boost`
        pub boost: types::Boost,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateBotChatBoost {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_CHAT_BOOST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, boost: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.boost.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotChatBoost> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `boost:Boost`
        #[inline] pub fn boost(self) -> View<'a, types::Boost> { at(self, 1) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 2) }
    }

    /// `updateBotChatInviteRequester#7cb34d79 flags:# peer:Peer date:int user_id:long about:string invite:ExportedChatInvite qts:int query_id:flags.0?long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotChatInviteRequester {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `date:int`
        pub date: i32,
        /// `user_id:long`
        pub user_id: i64,
        /// `about:string`
        pub about: String,
        /// `invite:ExportedChatInvite`
        pub invite: enums::ExportedChatInvite,
        /// `qts:int`
        pub qts: i32,
        /// `query_id:flags.0?long`
        pub query_id: Option<i64>,
    }

    impl UpdateBotChatInviteRequester {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, date: i32, user_id: i64, about: String, invite: enums::ExportedChatInvite, qts: i32) -> Self {
            Self { peer, date, user_id, about, invite, qts, query_id: None }
        }
    }

    impl Fields for UpdateBotChatInviteRequester {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_CHAT_INVITE_REQUESTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, date: input.take()?, user_id: input.take()?, about: input.take()?, invite: input.take()?, qts: input.take()?, query_id: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.query_id.is_some(), 0));
            self.peer.put(writer);
            self.date.put(writer);
            self.user_id.put(writer);
            self.about.put(writer);
            self.invite.put(writer);
            self.qts.put(writer);
            self.query_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotChatInviteRequester> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 3) }
        /// `about:string`
        #[inline] pub fn about(self) -> Text<'a> { at(self, 4) }
        /// `invite:ExportedChatInvite`
        #[inline] pub fn invite(self) -> views::ExportedChatInvite<'a> { at(self, 5) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 6) }
        /// `query_id:flags.0?long`
        #[inline] pub fn query_id(self) -> Option<i64> { maybe_at(self, 7) }
    }

    /// `updateBotCommands#4d712f2e peer:Peer bot_id:long commands:Vector<BotCommand> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotCommands {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `commands:Vector<BotCommand>`
        pub commands: Vec<types::BotCommand>,
    }

    impl Fields for UpdateBotCommands {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_COMMANDS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, bot_id: input.take()?, commands: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.bot_id.put(writer);
            self.commands.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotCommands> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 1) }
        /// `commands:Vector<BotCommand>`
        #[inline] pub fn commands(self) -> Vector<'a, View<'a, types::BotCommand>> { at(self, 2) }
    }

    /// `updateBotDeleteBusinessMessage#a02a982e connection_id:string peer:Peer messages:Vector<int> qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotDeleteBusinessMessage {
        /// `connection_id:string`
        pub connection_id: String,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateBotDeleteBusinessMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_DELETE_BUSINESS_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { connection_id: input.take()?, peer: input.take()?, messages: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.connection_id.put(writer);
            self.peer.put(writer);
            self.messages.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotDeleteBusinessMessage> {
        /// `connection_id:string`
        #[inline] pub fn connection_id(self) -> Text<'a> { at(self, 0) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 2) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 3) }
    }

    /// `updateBotEditBusinessMessage#7df587c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotEditBusinessMessage {
        /// `connection_id:string`
        pub connection_id: String,
        /// `message:Message`
        pub message: enums::Message,
        /// `reply_to_message:flags.0?Message`
        pub reply_to_message: Option<enums::Message>,
        /// `qts:int`
        pub qts: i32,
    }

    impl UpdateBotEditBusinessMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(connection_id: String, message: enums::Message, qts: i32) -> Self {
            Self { connection_id, message, reply_to_message: None, qts }
        }
    }

    impl Fields for UpdateBotEditBusinessMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_EDIT_BUSINESS_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { connection_id: input.take()?, message: input.take()?, reply_to_message: input.take_if(flags, 0)?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_to_message.is_some(), 0));
            self.connection_id.put(writer);
            self.message.put(writer);
            self.reply_to_message.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotEditBusinessMessage> {
        /// `connection_id:string`
        #[inline] pub fn connection_id(self) -> Text<'a> { at(self, 1) }
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 2) }
        /// `reply_to_message:flags.0?Message`
        #[inline] pub fn reply_to_message(self) -> Option<views::Message<'a>> { maybe_at(self, 3) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 4) }
    }

    /// `updateBotGuestChatQuery#cdd4093d flags:# query_id:long message:Message reference_messages:flags.0?Vector<Message> qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotGuestChatQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `message:Message`
        pub message: enums::Message,
        /// `reference_messages:flags.0?Vector<Message>`
        pub reference_messages: Option<Vec<enums::Message>>,
        /// `qts:int`
        pub qts: i32,
    }

    impl UpdateBotGuestChatQuery {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query_id: i64, message: enums::Message, qts: i32) -> Self {
            Self { query_id, message, reference_messages: None, qts }
        }
    }

    impl Fields for UpdateBotGuestChatQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_GUEST_CHAT_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { query_id: input.take()?, message: input.take()?, reference_messages: input.take_if(flags, 0)?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reference_messages.is_some(), 0));
            self.query_id.put(writer);
            self.message.put(writer);
            self.reference_messages.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotGuestChatQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 2) }
        /// `reference_messages:flags.0?Vector<Message>`
        #[inline] pub fn reference_messages(self) -> Option<Vector<'a, views::Message<'a>>> { maybe_at(self, 3) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 4) }
    }

    /// `updateBotInlineQuery#496f379c flags:# query_id:long user_id:long query:string geo:flags.0?GeoPoint peer_type:flags.1?InlineQueryPeerType offset:string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotInlineQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `query:string`
        pub query: String,
        /// `geo:flags.0?GeoPoint`
        pub geo: Option<enums::GeoPoint>,
        /// `peer_type:flags.1?InlineQueryPeerType`
        pub peer_type: Option<enums::InlineQueryPeerType>,
        /// `offset:string`
        pub offset: String,
    }

    impl UpdateBotInlineQuery {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query_id: i64, user_id: i64, query: String, offset: String) -> Self {
            Self { query_id, user_id, query, geo: None, peer_type: None, offset }
        }
    }

    impl Fields for UpdateBotInlineQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_INLINE_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { query_id: input.take()?, user_id: input.take()?, query: input.take()?, geo: input.take_if(flags, 0)?, peer_type: input.take_if(flags, 1)?, offset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.geo.is_some(), 0) | bit(self.peer_type.is_some(), 1));
            self.query_id.put(writer);
            self.user_id.put(writer);
            self.query.put(writer);
            self.geo.put(writer);
            self.peer_type.put(writer);
            self.offset.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotInlineQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
        /// `query:string`
        #[inline] pub fn query(self) -> Text<'a> { at(self, 3) }
        /// `geo:flags.0?GeoPoint`
        #[inline] pub fn geo(self) -> Option<views::GeoPoint<'a>> { maybe_at(self, 4) }
        /// `peer_type:flags.1?InlineQueryPeerType`
        #[inline] pub fn peer_type(self) -> Option<views::InlineQueryPeerType<'a>> { maybe_at(self, 5) }
        /// `offset:string`
        #[inline] pub fn offset(self) -> Text<'a> { at(self, 6) }
    }

    /// `updateBotInlineSend#12f12a07 flags:# user_id:long query:string geo:flags.0?GeoPoint id:string msg_id:flags.1?InputBotInlineMessageID = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotInlineSend {
        /// `user_id:long`
        pub user_id: i64,
        /// `query:string`
        pub query: String,
        /// `geo:flags.0?GeoPoint`
        pub geo: Option<enums::GeoPoint>,
        /// `id:string`
        pub id: String,
        /// `msg_id:flags.1?InputBotInlineMessageID`
        pub msg_id: Option<enums::InputBotInlineMessageID>,
    }

    impl UpdateBotInlineSend {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, query: String, id: String) -> Self {
            Self { user_id, query, geo: None, id, msg_id: None }
        }
    }

    impl Fields for UpdateBotInlineSend {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_INLINE_SEND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, query: input.take()?, geo: input.take_if(flags, 0)?, id: input.take()?, msg_id: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.geo.is_some(), 0) | bit(self.msg_id.is_some(), 1));
            self.user_id.put(writer);
            self.query.put(writer);
            self.geo.put(writer);
            self.id.put(writer);
            self.msg_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotInlineSend> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `query:string`
        #[inline] pub fn query(self) -> Text<'a> { at(self, 2) }
        /// `geo:flags.0?GeoPoint`
        #[inline] pub fn geo(self) -> Option<views::GeoPoint<'a>> { maybe_at(self, 3) }
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 4) }
        /// `msg_id:flags.1?InputBotInlineMessageID`
        #[inline] pub fn msg_id(self) -> Option<views::InputBotInlineMessageID<'a>> { maybe_at(self, 5) }
    }

    /// `updateBotMenuButton#14b85813 bot_id:long button:BotMenuButton = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotMenuButton {
        /// `bot_id:long`
        pub bot_id: i64,
        /// `button:BotMenuButton`
        pub button: enums::BotMenuButton,
    }

    impl Fields for UpdateBotMenuButton {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_MENU_BUTTON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bot_id: input.take()?, button: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bot_id.put(writer);
            self.button.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotMenuButton> {
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 0) }
        /// `button:BotMenuButton`
        #[inline] pub fn button(self) -> views::BotMenuButton<'a> { at(self, 1) }
    }

    /// `updateBotMessageReaction#ac21d3ce peer:Peer msg_id:int date:int actor:Peer old_reactions:Vector<Reaction> new_reactions:Vector<Reaction> qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotMessageReaction {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `date:int`
        pub date: i32,
        /// `actor:Peer`
        pub actor: enums::Peer,
        /// `old_reactions:Vector<Reaction>`
        pub old_reactions: Vec<enums::Reaction>,
        /// `new_reactions:Vector<Reaction>`
        pub new_reactions: Vec<enums::Reaction>,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateBotMessageReaction {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_MESSAGE_REACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, msg_id: input.take()?, date: input.take()?, actor: input.take()?, old_reactions: input.take()?, new_reactions: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.date.put(writer);
            self.actor.put(writer);
            self.old_reactions.put(writer);
            self.new_reactions.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotMessageReaction> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `actor:Peer`
        #[inline] pub fn actor(self) -> views::Peer<'a> { at(self, 3) }
        /// `old_reactions:Vector<Reaction>`
        #[inline] pub fn old_reactions(self) -> Vector<'a, views::Reaction<'a>> { at(self, 4) }
        /// `new_reactions:Vector<Reaction>`
        #[inline] pub fn new_reactions(self) -> Vector<'a, views::Reaction<'a>> { at(self, 5) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 6) }
    }

    /// `updateBotMessageReactions#9cb7759 peer:Peer msg_id:int date:int reactions:Vector<ReactionCount> qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotMessageReactions {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `date:int`
        pub date: i32,
        /// `reactions:Vector<ReactionCount>`
        pub reactions: Vec<types::ReactionCount>,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateBotMessageReactions {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_MESSAGE_REACTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, msg_id: input.take()?, date: input.take()?, reactions: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.date.put(writer);
            self.reactions.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotMessageReactions> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `reactions:Vector<ReactionCount>`
        #[inline] pub fn reactions(self) -> Vector<'a, View<'a, types::ReactionCount>> { at(self, 3) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 4) }
    }

    /// `updateBotNewBusinessMessage#9ddb347c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotNewBusinessMessage {
        /// `connection_id:string`
        pub connection_id: String,
        /// `message:Message`
        pub message: enums::Message,
        /// `reply_to_message:flags.0?Message`
        pub reply_to_message: Option<enums::Message>,
        /// `qts:int`
        pub qts: i32,
    }

    impl UpdateBotNewBusinessMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(connection_id: String, message: enums::Message, qts: i32) -> Self {
            Self { connection_id, message, reply_to_message: None, qts }
        }
    }

    impl Fields for UpdateBotNewBusinessMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_NEW_BUSINESS_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { connection_id: input.take()?, message: input.take()?, reply_to_message: input.take_if(flags, 0)?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_to_message.is_some(), 0));
            self.connection_id.put(writer);
            self.message.put(writer);
            self.reply_to_message.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotNewBusinessMessage> {
        /// `connection_id:string`
        #[inline] pub fn connection_id(self) -> Text<'a> { at(self, 1) }
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 2) }
        /// `reply_to_message:flags.0?Message`
        #[inline] pub fn reply_to_message(self) -> Option<views::Message<'a>> { maybe_at(self, 3) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 4) }
    }

    /// `updateBotPrecheckoutQuery#8caa9a96 flags:# query_id:long user_id:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string currency:string total_amount:long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotPrecheckoutQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `payload:bytes`
        pub payload: Vec<u8>,
        /// `info:flags.0?PaymentRequestedInfo`
        pub info: Option<Box<types::PaymentRequestedInfo>>,
        /// `shipping_option_id:flags.1?string`
        pub shipping_option_id: Option<String>,
        /// `currency:string`
        pub currency: String,
        /// `total_amount:long`
        pub total_amount: i64,
    }

    impl UpdateBotPrecheckoutQuery {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query_id: i64, user_id: i64, payload: Vec<u8>, currency: String, total_amount: i64) -> Self {
            Self { query_id, user_id, payload, info: None, shipping_option_id: None, currency, total_amount }
        }
    }

    impl Fields for UpdateBotPrecheckoutQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_PRECHECKOUT_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { query_id: input.take()?, user_id: input.take()?, payload: input.take()?, info: input.take_if(flags, 0)?, shipping_option_id: input.take_if(flags, 1)?, currency: input.take()?, total_amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.info.is_some(), 0) | bit(self.shipping_option_id.is_some(), 1));
            self.query_id.put(writer);
            self.user_id.put(writer);
            self.payload.put(writer);
            self.info.put(writer);
            self.shipping_option_id.put(writer);
            self.currency.put(writer);
            self.total_amount.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotPrecheckoutQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
        /// `payload:bytes`
        #[inline] pub fn payload(self) -> &'a [u8] { at(self, 3) }
        /// `info:flags.0?PaymentRequestedInfo`
        #[inline] pub fn info(self) -> Option<View<'a, types::PaymentRequestedInfo>> { maybe_at(self, 4) }
        /// `shipping_option_id:flags.1?string`
        #[inline] pub fn shipping_option_id(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 6) }
        /// `total_amount:long`
        #[inline] pub fn total_amount(self) -> i64 { at(self, 7) }
    }

    /// `updateBotPurchasedPaidMedia#283bd312 user_id:long payload:string qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotPurchasedPaidMedia {
        /// `user_id:long`
        pub user_id: i64,
        /// `payload:string`
        pub payload: String,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateBotPurchasedPaidMedia {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_PURCHASED_PAID_MEDIA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, payload: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.payload.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotPurchasedPaidMedia> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `payload:string`
        #[inline] pub fn payload(self) -> Text<'a> { at(self, 1) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 2) }
    }

    /// `updateBotShippingQuery#b5aefd7d query_id:long user_id:long payload:bytes shipping_address:PostAddress = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotShippingQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `payload:bytes`
        pub payload: Vec<u8>,
        /// `shipping_address:PostAddress`
        pub shipping_address: types::PostAddress,
    }

    impl Fields for UpdateBotShippingQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_SHIPPING_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { query_id: input.take()?, user_id: input.take()?, payload: input.take()?, shipping_address: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.query_id.put(writer);
            self.user_id.put(writer);
            self.payload.put(writer);
            self.shipping_address.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotShippingQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 0) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `payload:bytes`
        #[inline] pub fn payload(self) -> &'a [u8] { at(self, 2) }
        /// `shipping_address:PostAddress`
        #[inline] pub fn shipping_address(self) -> View<'a, types::PostAddress> { at(self, 3) }
    }

    /// `updateBotStarsSubscription#6c0d8e23 flags:# canceled:flags.0?true payment_failed:flags.1?true restored:flags.2?true user_id:long payload:bytes qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotStarsSubscription {
        /// `canceled:flags.0?true`
        pub canceled: bool,
        /// `payment_failed:flags.1?true`
        pub payment_failed: bool,
        /// `restored:flags.2?true`
        pub restored: bool,
        /// `user_id:long`
        pub user_id: i64,
        /// `payload:bytes`
        pub payload: Vec<u8>,
        /// `qts:int`
        pub qts: i32,
    }

    impl UpdateBotStarsSubscription {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, payload: Vec<u8>, qts: i32) -> Self {
            Self { canceled: false, payment_failed: false, restored: false, user_id, payload, qts }
        }
    }

    impl Fields for UpdateBotStarsSubscription {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_STARS_SUBSCRIPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { canceled: has(flags, 0), payment_failed: has(flags, 1), restored: has(flags, 2), user_id: input.take()?, payload: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.canceled, 0) | bit(self.payment_failed, 1) | bit(self.restored, 2));
            self.user_id.put(writer);
            self.payload.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotStarsSubscription> {
        /// `canceled:flags.0?true`
        #[inline] pub fn canceled(self) -> bool { flag_at(self, 1) }
        /// `payment_failed:flags.1?true`
        #[inline] pub fn payment_failed(self) -> bool { flag_at(self, 2) }
        /// `restored:flags.2?true`
        #[inline] pub fn restored(self) -> bool { flag_at(self, 3) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 4) }
        /// `payload:bytes`
        #[inline] pub fn payload(self) -> &'a [u8] { at(self, 5) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 6) }
    }

    /// `updateBotStopped#c4870a49 user_id:long date:int stopped:Bool qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotStopped {
        /// `user_id:long`
        pub user_id: i64,
        /// `date:int`
        pub date: i32,
        /// `stopped:Bool`
        pub stopped: bool,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateBotStopped {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_STOPPED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, date: input.take()?, stopped: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.date.put(writer);
            self.stopped.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotStopped> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
        /// `stopped:Bool`
        #[inline] pub fn stopped(self) -> bool { at(self, 2) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 3) }
    }

    /// `updateBotWebhookJSON#8317c0c3 data:DataJSON = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotWebhookJSON {
        /// `data:DataJSON`
        pub data: types::DataJSON,
    }

    impl Fields for UpdateBotWebhookJSON {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_WEBHOOK_JSON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotWebhookJSON> {
        /// `data:DataJSON`
        #[inline] pub fn data(self) -> View<'a, types::DataJSON> { at(self, 0) }
    }

    /// `updateBotWebhookJSONQuery#9b9240a6 query_id:long data:DataJSON timeout:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBotWebhookJSONQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `data:DataJSON`
        pub data: types::DataJSON,
        /// `timeout:int`
        pub timeout: i32,
    }

    impl Fields for UpdateBotWebhookJSONQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BOT_WEBHOOK_JSONQUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { query_id: input.take()?, data: input.take()?, timeout: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.query_id.put(writer);
            self.data.put(writer);
            self.timeout.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBotWebhookJSONQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 0) }
        /// `data:DataJSON`
        #[inline] pub fn data(self) -> View<'a, types::DataJSON> { at(self, 1) }
        /// `timeout:int`
        #[inline] pub fn timeout(self) -> i32 { at(self, 2) }
    }

    /// `updateBusinessBotCallbackQuery#1ea2fda7 flags:# query_id:long user_id:long connection_id:string message:Message reply_to_message:flags.2?Message chat_instance:long data:flags.0?bytes = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateBusinessBotCallbackQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `connection_id:string`
        pub connection_id: String,
        /// `message:Message`
        pub message: enums::Message,
        /// `reply_to_message:flags.2?Message`
        pub reply_to_message: Option<enums::Message>,
        /// `chat_instance:long`
        pub chat_instance: i64,
        /// `data:flags.0?bytes`
        pub data: Option<Vec<u8>>,
    }

    impl UpdateBusinessBotCallbackQuery {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query_id: i64, user_id: i64, connection_id: String, message: enums::Message, chat_instance: i64) -> Self {
            Self { query_id, user_id, connection_id, message, reply_to_message: None, chat_instance, data: None }
        }
    }

    impl Fields for UpdateBusinessBotCallbackQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_BUSINESS_BOT_CALLBACK_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { query_id: input.take()?, user_id: input.take()?, connection_id: input.take()?, message: input.take()?, reply_to_message: input.take_if(flags, 2)?, chat_instance: input.take()?, data: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.data.is_some(), 0) | bit(self.reply_to_message.is_some(), 2));
            self.query_id.put(writer);
            self.user_id.put(writer);
            self.connection_id.put(writer);
            self.message.put(writer);
            self.reply_to_message.put(writer);
            self.chat_instance.put(writer);
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, UpdateBusinessBotCallbackQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
        /// `connection_id:string`
        #[inline] pub fn connection_id(self) -> Text<'a> { at(self, 3) }
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 4) }
        /// `reply_to_message:flags.2?Message`
        #[inline] pub fn reply_to_message(self) -> Option<views::Message<'a>> { maybe_at(self, 5) }
        /// `chat_instance:long`
        #[inline] pub fn chat_instance(self) -> i64 { at(self, 6) }
        /// `data:flags.0?bytes`
        #[inline] pub fn data(self) -> Option<&'a [u8]> { maybe_at(self, 7) }
    }

    /// `updateChannel#635b4c09 channel_id:long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannel {
        /// `channel_id:long`
        pub channel_id: i64,
    }

    impl Fields for UpdateChannel {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannel> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
    }

    /// `updateChannelAvailableMessages#b23fc698 channel_id:long available_min_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelAvailableMessages {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `available_min_id:int`
        pub available_min_id: i32,
    }

    impl Fields for UpdateChannelAvailableMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_AVAILABLE_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, available_min_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.available_min_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelAvailableMessages> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `available_min_id:int`
        #[inline] pub fn available_min_id(self) -> i32 { at(self, 1) }
    }

    /// `updateChannelMessageForwards#d29a27f4 channel_id:long id:int forwards:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelMessageForwards {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `id:int`
        pub id: i32,
        /// `forwards:int`
        pub forwards: i32,
    }

    impl Fields for UpdateChannelMessageForwards {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_MESSAGE_FORWARDS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, id: input.take()?, forwards: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.id.put(writer);
            self.forwards.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelMessageForwards> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 1) }
        /// `forwards:int`
        #[inline] pub fn forwards(self) -> i32 { at(self, 2) }
    }

    /// `updateChannelMessageViews#f226ac08 channel_id:long id:int views:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelMessageViews {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `id:int`
        pub id: i32,
        /// `views:int`
        pub views: i32,
    }

    impl Fields for UpdateChannelMessageViews {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_MESSAGE_VIEWS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, id: input.take()?, views: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.id.put(writer);
            self.views.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelMessageViews> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 1) }
        /// `views:int`
        #[inline] pub fn views(self) -> i32 { at(self, 2) }
    }

    /// `updateChannelParticipant#985d3abb flags:# via_chatlist:flags.3?true channel_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChannelParticipant new_participant:flags.1?ChannelParticipant invite:flags.2?ExportedChatInvite qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelParticipant {
        /// `via_chatlist:flags.3?true`
        pub via_chatlist: bool,
        /// `channel_id:long`
        pub channel_id: i64,
        /// `date:int`
        pub date: i32,
        /// `actor_id:long`
        pub actor_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `prev_participant:flags.0?ChannelParticipant`
        pub prev_participant: Option<enums::ChannelParticipant>,
        /// `new_participant:flags.1?ChannelParticipant`
        pub new_participant: Option<enums::ChannelParticipant>,
        /// `invite:flags.2?ExportedChatInvite`
        pub invite: Option<enums::ExportedChatInvite>,
        /// `qts:int`
        pub qts: i32,
    }

    impl UpdateChannelParticipant {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64, date: i32, actor_id: i64, user_id: i64, qts: i32) -> Self {
            Self { via_chatlist: false, channel_id, date, actor_id, user_id, prev_participant: None, new_participant: None, invite: None, qts }
        }
    }

    impl Fields for UpdateChannelParticipant {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_PARTICIPANT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { via_chatlist: has(flags, 3), channel_id: input.take()?, date: input.take()?, actor_id: input.take()?, user_id: input.take()?, prev_participant: input.take_if(flags, 0)?, new_participant: input.take_if(flags, 1)?, invite: input.take_if(flags, 2)?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.prev_participant.is_some(), 0) | bit(self.new_participant.is_some(), 1) | bit(self.invite.is_some(), 2) | bit(self.via_chatlist, 3));
            self.channel_id.put(writer);
            self.date.put(writer);
            self.actor_id.put(writer);
            self.user_id.put(writer);
            self.prev_participant.put(writer);
            self.new_participant.put(writer);
            self.invite.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelParticipant> {
        /// `via_chatlist:flags.3?true`
        #[inline] pub fn via_chatlist(self) -> bool { flag_at(self, 1) }
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `actor_id:long`
        #[inline] pub fn actor_id(self) -> i64 { at(self, 4) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 5) }
        /// `prev_participant:flags.0?ChannelParticipant`
        #[inline] pub fn prev_participant(self) -> Option<views::ChannelParticipant<'a>> { maybe_at(self, 6) }
        /// `new_participant:flags.1?ChannelParticipant`
        #[inline] pub fn new_participant(self) -> Option<views::ChannelParticipant<'a>> { maybe_at(self, 7) }
        /// `invite:flags.2?ExportedChatInvite`
        #[inline] pub fn invite(self) -> Option<views::ExportedChatInvite<'a>> { maybe_at(self, 8) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 9) }
    }

    /// `updateChannelReadMessagesContents#25f324f7 flags:# channel_id:long top_msg_id:flags.0?int saved_peer_id:flags.1?Peer messages:Vector<int> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelReadMessagesContents {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `top_msg_id:flags.0?int`
        pub top_msg_id: Option<i32>,
        /// `saved_peer_id:flags.1?Peer`
        pub saved_peer_id: Option<enums::Peer>,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
    }

    impl UpdateChannelReadMessagesContents {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64, messages: Vec<i32>) -> Self {
            Self { channel_id, top_msg_id: None, saved_peer_id: None, messages }
        }
    }

    impl Fields for UpdateChannelReadMessagesContents {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_READ_MESSAGES_CONTENTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { channel_id: input.take()?, top_msg_id: input.take_if(flags, 0)?, saved_peer_id: input.take_if(flags, 1)?, messages: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top_msg_id.is_some(), 0) | bit(self.saved_peer_id.is_some(), 1));
            self.channel_id.put(writer);
            self.top_msg_id.put(writer);
            self.saved_peer_id.put(writer);
            self.messages.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelReadMessagesContents> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 1) }
        /// `top_msg_id:flags.0?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `saved_peer_id:flags.1?Peer`
        #[inline] pub fn saved_peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 3) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 4) }
    }

    /// `updateChannelTooLong#108d941f flags:# channel_id:long pts:flags.0?int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelTooLong {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `pts:flags.0?int`
        pub pts: Option<i32>,
    }

    impl UpdateChannelTooLong {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64) -> Self {
            Self { channel_id, pts: None }
        }
    }

    impl Fields for UpdateChannelTooLong {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_TOO_LONG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { channel_id: input.take()?, pts: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pts.is_some(), 0));
            self.channel_id.put(writer);
            self.pts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelTooLong> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 1) }
        /// `pts:flags.0?int`
        #[inline] pub fn pts(self) -> Option<i32> { maybe_at(self, 2) }
    }

    /// `updateChannelUserTyping#8c88c923 flags:# channel_id:long top_msg_id:flags.0?int from_id:Peer action:SendMessageAction = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelUserTyping {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `top_msg_id:flags.0?int`
        pub top_msg_id: Option<i32>,
        /// `from_id:Peer`
        pub from_id: enums::Peer,
        /// `action:SendMessageAction`
        pub action: enums::SendMessageAction,
    }

    impl UpdateChannelUserTyping {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64, from_id: enums::Peer, action: enums::SendMessageAction) -> Self {
            Self { channel_id, top_msg_id: None, from_id, action }
        }
    }

    impl Fields for UpdateChannelUserTyping {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_USER_TYPING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { channel_id: input.take()?, top_msg_id: input.take_if(flags, 0)?, from_id: input.take()?, action: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top_msg_id.is_some(), 0));
            self.channel_id.put(writer);
            self.top_msg_id.put(writer);
            self.from_id.put(writer);
            self.action.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelUserTyping> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 1) }
        /// `top_msg_id:flags.0?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `from_id:Peer`
        #[inline] pub fn from_id(self) -> views::Peer<'a> { at(self, 3) }
        /// `action:SendMessageAction`
        #[inline] pub fn action(self) -> views::SendMessageAction<'a> { at(self, 4) }
    }

    /// `updateChannelViewForumAsMessages#7b68920 channel_id:long enabled:Bool = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelViewForumAsMessages {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `enabled:Bool`
        pub enabled: bool,
    }

    impl Fields for UpdateChannelViewForumAsMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_VIEW_FORUM_AS_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, enabled: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.enabled.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelViewForumAsMessages> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `enabled:Bool`
        #[inline] pub fn enabled(self) -> bool { at(self, 1) }
    }

    /// `updateChannelWebPage#2f2ba99f channel_id:long webpage:WebPage pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChannelWebPage {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `webpage:WebPage`
        pub webpage: enums::WebPage,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateChannelWebPage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHANNEL_WEB_PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, webpage: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.webpage.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChannelWebPage> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `webpage:WebPage`
        #[inline] pub fn webpage(self) -> views::WebPage<'a> { at(self, 1) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 2) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 3) }
    }

    /// `updateChat#f89a6a4e chat_id:long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChat {
        /// `chat_id:long`
        pub chat_id: i64,
    }

    impl Fields for UpdateChat {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChat> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
    }

    /// `updateChatDefaultBannedRights#54c01850 peer:Peer default_banned_rights:ChatBannedRights version:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChatDefaultBannedRights {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `default_banned_rights:ChatBannedRights`
        pub default_banned_rights: types::ChatBannedRights,
        /// `version:int`
        pub version: i32,
    }

    impl Fields for UpdateChatDefaultBannedRights {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT_DEFAULT_BANNED_RIGHTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, default_banned_rights: input.take()?, version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.default_banned_rights.put(writer);
            self.version.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChatDefaultBannedRights> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `default_banned_rights:ChatBannedRights`
        #[inline] pub fn default_banned_rights(self) -> View<'a, types::ChatBannedRights> { at(self, 1) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 2) }
    }

    /// `updateChatParticipant#d087663a flags:# chat_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChatParticipant new_participant:flags.1?ChatParticipant invite:flags.2?ExportedChatInvite qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChatParticipant {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `date:int`
        pub date: i32,
        /// `actor_id:long`
        pub actor_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `prev_participant:flags.0?ChatParticipant`
        pub prev_participant: Option<enums::ChatParticipant>,
        /// `new_participant:flags.1?ChatParticipant`
        pub new_participant: Option<enums::ChatParticipant>,
        /// `invite:flags.2?ExportedChatInvite`
        pub invite: Option<enums::ExportedChatInvite>,
        /// `qts:int`
        pub qts: i32,
    }

    impl UpdateChatParticipant {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(chat_id: i64, date: i32, actor_id: i64, user_id: i64, qts: i32) -> Self {
            Self { chat_id, date, actor_id, user_id, prev_participant: None, new_participant: None, invite: None, qts }
        }
    }

    impl Fields for UpdateChatParticipant {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT_PARTICIPANT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { chat_id: input.take()?, date: input.take()?, actor_id: input.take()?, user_id: input.take()?, prev_participant: input.take_if(flags, 0)?, new_participant: input.take_if(flags, 1)?, invite: input.take_if(flags, 2)?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.prev_participant.is_some(), 0) | bit(self.new_participant.is_some(), 1) | bit(self.invite.is_some(), 2));
            self.chat_id.put(writer);
            self.date.put(writer);
            self.actor_id.put(writer);
            self.user_id.put(writer);
            self.prev_participant.put(writer);
            self.new_participant.put(writer);
            self.invite.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChatParticipant> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `actor_id:long`
        #[inline] pub fn actor_id(self) -> i64 { at(self, 3) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 4) }
        /// `prev_participant:flags.0?ChatParticipant`
        #[inline] pub fn prev_participant(self) -> Option<views::ChatParticipant<'a>> { maybe_at(self, 5) }
        /// `new_participant:flags.1?ChatParticipant`
        #[inline] pub fn new_participant(self) -> Option<views::ChatParticipant<'a>> { maybe_at(self, 6) }
        /// `invite:flags.2?ExportedChatInvite`
        #[inline] pub fn invite(self) -> Option<views::ExportedChatInvite<'a>> { maybe_at(self, 7) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 8) }
    }

    /// `updateChatParticipantAdd#3dda5451 chat_id:long user_id:long inviter_id:long date:int version:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChatParticipantAdd {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `inviter_id:long`
        pub inviter_id: i64,
        /// `date:int`
        pub date: i32,
        /// `version:int`
        pub version: i32,
    }

    impl Fields for UpdateChatParticipantAdd {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT_PARTICIPANT_ADD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()?, user_id: input.take()?, inviter_id: input.take()?, date: input.take()?, version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
            self.user_id.put(writer);
            self.inviter_id.put(writer);
            self.date.put(writer);
            self.version.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChatParticipantAdd> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `inviter_id:long`
        #[inline] pub fn inviter_id(self) -> i64 { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 4) }
    }

    /// `updateChatParticipantAdmin#d7ca61a2 chat_id:long user_id:long is_admin:Bool version:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChatParticipantAdmin {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `is_admin:Bool`
        pub is_admin: bool,
        /// `version:int`
        pub version: i32,
    }

    impl Fields for UpdateChatParticipantAdmin {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT_PARTICIPANT_ADMIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()?, user_id: input.take()?, is_admin: input.take()?, version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
            self.user_id.put(writer);
            self.is_admin.put(writer);
            self.version.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChatParticipantAdmin> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `is_admin:Bool`
        #[inline] pub fn is_admin(self) -> bool { at(self, 2) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 3) }
    }

    /// `updateChatParticipantDelete#e32f3d77 chat_id:long user_id:long version:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChatParticipantDelete {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `version:int`
        pub version: i32,
    }

    impl Fields for UpdateChatParticipantDelete {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT_PARTICIPANT_DELETE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()?, user_id: input.take()?, version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
            self.user_id.put(writer);
            self.version.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChatParticipantDelete> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 2) }
    }

    /// `updateChatParticipantRank#bd8367b9 chat_id:long user_id:long rank:string version:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChatParticipantRank {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `rank:string`
        pub rank: String,
        /// `version:int`
        pub version: i32,
    }

    impl Fields for UpdateChatParticipantRank {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT_PARTICIPANT_RANK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()?, user_id: input.take()?, rank: input.take()?, version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
            self.user_id.put(writer);
            self.rank.put(writer);
            self.version.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChatParticipantRank> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `rank:string`
        #[inline] pub fn rank(self) -> Text<'a> { at(self, 2) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 3) }
    }

    /// `updateChatParticipants#7761198 participants:ChatParticipants = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChatParticipants {
        /// `participants:ChatParticipants`
        pub participants: enums::ChatParticipants,
    }

    impl Fields for UpdateChatParticipants {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { participants: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.participants.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChatParticipants> {
        /// `participants:ChatParticipants`
        #[inline] pub fn participants(self) -> views::ChatParticipants<'a> { at(self, 0) }
    }

    /// `updateChatUserTyping#83487af0 chat_id:long from_id:Peer action:SendMessageAction = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateChatUserTyping {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `from_id:Peer`
        pub from_id: enums::Peer,
        /// `action:SendMessageAction`
        pub action: enums::SendMessageAction,
    }

    impl Fields for UpdateChatUserTyping {
        const LAYOUT: &'static Layout = &layouts::UPDATE_CHAT_USER_TYPING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()?, from_id: input.take()?, action: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
            self.from_id.put(writer);
            self.action.put(writer);
        }
    }

    impl<'a> View<'a, UpdateChatUserTyping> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
        /// `from_id:Peer`
        #[inline] pub fn from_id(self) -> views::Peer<'a> { at(self, 1) }
        /// `action:SendMessageAction`
        #[inline] pub fn action(self) -> views::SendMessageAction<'a> { at(self, 2) }
    }

    /// `updateDcOptions#8e5e9873 dc_options:Vector<DcOption> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDcOptions {
        /// `dc_options:Vector<DcOption>`
        pub dc_options: Vec<types::DcOption>,
    }

    impl Fields for UpdateDcOptions {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DC_OPTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dc_options: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dc_options.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDcOptions> {
        /// `dc_options:Vector<DcOption>`
        #[inline] pub fn dc_options(self) -> Vector<'a, View<'a, types::DcOption>> { at(self, 0) }
    }

    /// `updateDeleteChannelMessages#c32d5b12 channel_id:long messages:Vector<int> pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDeleteChannelMessages {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateDeleteChannelMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DELETE_CHANNEL_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, messages: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.messages.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDeleteChannelMessages> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 1) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 2) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 3) }
    }

    /// `updateDeleteEphemeralMessages#56dbfcf8 peer:Peer ids:Vector<int> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDeleteEphemeralMessages {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `ids:Vector<int>`
        pub ids: Vec<i32>,
    }

    impl Fields for UpdateDeleteEphemeralMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DELETE_EPHEMERAL_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, ids: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.ids.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDeleteEphemeralMessages> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `ids:Vector<int>`
        #[inline] pub fn ids(self) -> Vector<'a, i32> { at(self, 1) }
    }

    /// `updateDeleteGroupCallMessages#3e85e92c call:InputGroupCall messages:Vector<int> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDeleteGroupCallMessages {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
    }

    impl Fields for UpdateDeleteGroupCallMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DELETE_GROUP_CALL_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()?, messages: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
            self.messages.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDeleteGroupCallMessages> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 1) }
    }

    /// `updateDeleteMessages#a20db0e5 messages:Vector<int> pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDeleteMessages {
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateDeleteMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DELETE_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { messages: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.messages.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDeleteMessages> {
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 0) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 1) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 2) }
    }

    /// `updateDeleteQuickReply#53e6f1ec shortcut_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDeleteQuickReply {
        /// `shortcut_id:int`
        pub shortcut_id: i32,
    }

    impl Fields for UpdateDeleteQuickReply {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DELETE_QUICK_REPLY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { shortcut_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.shortcut_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDeleteQuickReply> {
        /// `shortcut_id:int`
        #[inline] pub fn shortcut_id(self) -> i32 { at(self, 0) }
    }

    /// `updateDeleteQuickReplyMessages#566fe7cd shortcut_id:int messages:Vector<int> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDeleteQuickReplyMessages {
        /// `shortcut_id:int`
        pub shortcut_id: i32,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
    }

    impl Fields for UpdateDeleteQuickReplyMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DELETE_QUICK_REPLY_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { shortcut_id: input.take()?, messages: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.shortcut_id.put(writer);
            self.messages.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDeleteQuickReplyMessages> {
        /// `shortcut_id:int`
        #[inline] pub fn shortcut_id(self) -> i32 { at(self, 0) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 1) }
    }

    /// `updateDeleteScheduledMessages#f2a71983 flags:# peer:Peer messages:Vector<int> sent_messages:flags.0?Vector<int> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDeleteScheduledMessages {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
        /// `sent_messages:flags.0?Vector<int>`
        pub sent_messages: Option<Vec<i32>>,
    }

    impl UpdateDeleteScheduledMessages {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, messages: Vec<i32>) -> Self {
            Self { peer, messages, sent_messages: None }
        }
    }

    impl Fields for UpdateDeleteScheduledMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DELETE_SCHEDULED_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, messages: input.take()?, sent_messages: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.sent_messages.is_some(), 0));
            self.peer.put(writer);
            self.messages.put(writer);
            self.sent_messages.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDeleteScheduledMessages> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 2) }
        /// `sent_messages:flags.0?Vector<int>`
        #[inline] pub fn sent_messages(self) -> Option<Vector<'a, i32>> { maybe_at(self, 3) }
    }

    /// `updateDialogFilter#26ffde7d flags:# id:int filter:flags.0?DialogFilter = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDialogFilter {
        /// `id:int`
        pub id: i32,
        /// `filter:flags.0?DialogFilter`
        pub filter: Option<enums::DialogFilter>,
    }

    impl UpdateDialogFilter {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32) -> Self {
            Self { id, filter: None }
        }
    }

    impl Fields for UpdateDialogFilter {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DIALOG_FILTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, filter: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.filter.is_some(), 0));
            self.id.put(writer);
            self.filter.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDialogFilter> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 1) }
        /// `filter:flags.0?DialogFilter`
        #[inline] pub fn filter(self) -> Option<views::DialogFilter<'a>> { maybe_at(self, 2) }
    }

    /// `updateDialogFilterOrder#a5d72105 order:Vector<int> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDialogFilterOrder {
        /// `order:Vector<int>`
        pub order: Vec<i32>,
    }

    impl Fields for UpdateDialogFilterOrder {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DIALOG_FILTER_ORDER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { order: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.order.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDialogFilterOrder> {
        /// `order:Vector<int>`
        #[inline] pub fn order(self) -> Vector<'a, i32> { at(self, 0) }
    }

    /// `updateDialogPinned#6e6fe51c flags:# pinned:flags.0?true folder_id:flags.1?int peer:DialogPeer = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDialogPinned {
        /// `pinned:flags.0?true`
        pub pinned: bool,
        /// `folder_id:flags.1?int`
        pub folder_id: Option<i32>,
        /// `peer:DialogPeer`
        pub peer: enums::DialogPeer,
    }

    impl UpdateDialogPinned {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::DialogPeer) -> Self {
            Self { pinned: false, folder_id: None, peer }
        }
    }

    impl Fields for UpdateDialogPinned {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DIALOG_PINNED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 0), folder_id: input.take_if(flags, 1)?, peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned, 0) | bit(self.folder_id.is_some(), 1));
            self.folder_id.put(writer);
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDialogPinned> {
        /// `pinned:flags.0?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `folder_id:flags.1?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `peer:DialogPeer`
        #[inline] pub fn peer(self) -> views::DialogPeer<'a> { at(self, 3) }
    }

    /// `updateDialogUnreadMark#b658f23e flags:# unread:flags.0?true peer:DialogPeer saved_peer_id:flags.1?Peer = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDialogUnreadMark {
        /// `unread:flags.0?true`
        pub unread: bool,
        /// `peer:DialogPeer`
        pub peer: enums::DialogPeer,
        /// `saved_peer_id:flags.1?Peer`
        pub saved_peer_id: Option<enums::Peer>,
    }

    impl UpdateDialogUnreadMark {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::DialogPeer) -> Self {
            Self { unread: false, peer, saved_peer_id: None }
        }
    }

    impl Fields for UpdateDialogUnreadMark {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DIALOG_UNREAD_MARK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { unread: has(flags, 0), peer: input.take()?, saved_peer_id: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.unread, 0) | bit(self.saved_peer_id.is_some(), 1));
            self.peer.put(writer);
            self.saved_peer_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDialogUnreadMark> {
        /// `unread:flags.0?true`
        #[inline] pub fn unread(self) -> bool { flag_at(self, 1) }
        /// `peer:DialogPeer`
        #[inline] pub fn peer(self) -> views::DialogPeer<'a> { at(self, 2) }
        /// `saved_peer_id:flags.1?Peer`
        #[inline] pub fn saved_peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 3) }
    }

    /// `updateDraftMessage#edfc111e flags:# peer:Peer top_msg_id:flags.0?int saved_peer_id:flags.1?Peer draft:DraftMessage = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDraftMessage {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `top_msg_id:flags.0?int`
        pub top_msg_id: Option<i32>,
        /// `saved_peer_id:flags.1?Peer`
        pub saved_peer_id: Option<enums::Peer>,
        /// `draft:DraftMessage`
        pub draft: enums::DraftMessage,
    }

    impl UpdateDraftMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, draft: enums::DraftMessage) -> Self {
            Self { peer, top_msg_id: None, saved_peer_id: None, draft }
        }
    }

    impl Fields for UpdateDraftMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_DRAFT_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, top_msg_id: input.take_if(flags, 0)?, saved_peer_id: input.take_if(flags, 1)?, draft: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top_msg_id.is_some(), 0) | bit(self.saved_peer_id.is_some(), 1));
            self.peer.put(writer);
            self.top_msg_id.put(writer);
            self.saved_peer_id.put(writer);
            self.draft.put(writer);
        }
    }

    impl<'a> View<'a, UpdateDraftMessage> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `top_msg_id:flags.0?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `saved_peer_id:flags.1?Peer`
        #[inline] pub fn saved_peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 3) }
        /// `draft:DraftMessage`
        #[inline] pub fn draft(self) -> views::DraftMessage<'a> { at(self, 4) }
    }

    /// `updateEditChannelMessage#1b3f4df7 message:Message pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateEditChannelMessage {
        /// `message:Message`
        pub message: enums::Message,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateEditChannelMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_EDIT_CHANNEL_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateEditChannelMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 1) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 2) }
    }

    /// `updateEditEphemeralMessage#4bbb8f01 message:EphemeralMessage = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateEditEphemeralMessage {
        /// `message:EphemeralMessage`
        pub message: types::EphemeralMessage,
    }

    impl Fields for UpdateEditEphemeralMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_EDIT_EPHEMERAL_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, UpdateEditEphemeralMessage> {
        /// `message:EphemeralMessage`
        #[inline] pub fn message(self) -> View<'a, types::EphemeralMessage> { at(self, 0) }
    }

    /// `updateEditMessage#e40370a3 message:Message pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateEditMessage {
        /// `message:Message`
        pub message: enums::Message,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateEditMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_EDIT_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateEditMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 1) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 2) }
    }

    /// `updateEmojiGameInfo#fb9c547a info:messages.EmojiGameInfo = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateEmojiGameInfo {
        /// `info:messages.EmojiGameInfo`
        pub info: enums::messages::EmojiGameInfo,
    }

    impl Fields for UpdateEmojiGameInfo {
        const LAYOUT: &'static Layout = &layouts::UPDATE_EMOJI_GAME_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { info: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.info.put(writer);
        }
    }

    impl<'a> View<'a, UpdateEmojiGameInfo> {
        /// `info:messages.EmojiGameInfo`
        #[inline] pub fn info(self) -> views::messages::EmojiGameInfo<'a> { at(self, 0) }
    }

    /// `updateEncryptedChatTyping#1710f156 chat_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateEncryptedChatTyping {
        /// `chat_id:int`
        pub chat_id: i32,
    }

    impl Fields for UpdateEncryptedChatTyping {
        const LAYOUT: &'static Layout = &layouts::UPDATE_ENCRYPTED_CHAT_TYPING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateEncryptedChatTyping> {
        /// `chat_id:int`
        #[inline] pub fn chat_id(self) -> i32 { at(self, 0) }
    }

    /// `updateEncryptedMessagesRead#38fe25b7 chat_id:int max_date:int date:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateEncryptedMessagesRead {
        /// `chat_id:int`
        pub chat_id: i32,
        /// `max_date:int`
        pub max_date: i32,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for UpdateEncryptedMessagesRead {
        const LAYOUT: &'static Layout = &layouts::UPDATE_ENCRYPTED_MESSAGES_READ;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()?, max_date: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
            self.max_date.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, UpdateEncryptedMessagesRead> {
        /// `chat_id:int`
        #[inline] pub fn chat_id(self) -> i32 { at(self, 0) }
        /// `max_date:int`
        #[inline] pub fn max_date(self) -> i32 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
    }

    /// `updateEncryption#b4a2e88d chat:EncryptedChat date:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateEncryption {
        /// `chat:EncryptedChat`
        pub chat: enums::EncryptedChat,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for UpdateEncryption {
        const LAYOUT: &'static Layout = &layouts::UPDATE_ENCRYPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, UpdateEncryption> {
        /// `chat:EncryptedChat`
        #[inline] pub fn chat(self) -> views::EncryptedChat<'a> { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
    }

    /// `updateEphemeralBotCallbackQuery#7c1079d6 flags:# query_id:long user_id:long peer:flags.0?Peer msg_id:int data:bytes chat_instance:flags.1?long message:EphemeralMessage = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateEphemeralBotCallbackQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `peer:flags.0?Peer`
        pub peer: Option<enums::Peer>,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `data:bytes`
        pub data: Vec<u8>,
        /// `chat_instance:flags.1?long`
        pub chat_instance: Option<i64>,
        /// `message:EphemeralMessage`
        pub message: types::EphemeralMessage,
    }

    impl UpdateEphemeralBotCallbackQuery {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query_id: i64, user_id: i64, msg_id: i32, data: Vec<u8>, message: types::EphemeralMessage) -> Self {
            Self { query_id, user_id, peer: None, msg_id, data, chat_instance: None, message }
        }
    }

    impl Fields for UpdateEphemeralBotCallbackQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_EPHEMERAL_BOT_CALLBACK_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { query_id: input.take()?, user_id: input.take()?, peer: input.take_if(flags, 0)?, msg_id: input.take()?, data: input.take()?, chat_instance: input.take_if(flags, 1)?, message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.peer.is_some(), 0) | bit(self.chat_instance.is_some(), 1));
            self.query_id.put(writer);
            self.user_id.put(writer);
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.data.put(writer);
            self.chat_instance.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, UpdateEphemeralBotCallbackQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
        /// `peer:flags.0?Peer`
        #[inline] pub fn peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 3) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 4) }
        /// `data:bytes`
        #[inline] pub fn data(self) -> &'a [u8] { at(self, 5) }
        /// `chat_instance:flags.1?long`
        #[inline] pub fn chat_instance(self) -> Option<i64> { maybe_at(self, 6) }
        /// `message:EphemeralMessage`
        #[inline] pub fn message(self) -> View<'a, types::EphemeralMessage> { at(self, 7) }
    }

    /// `updateFolderPeers#19360dc0 folder_peers:Vector<FolderPeer> pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateFolderPeers {
        /// `folder_peers:Vector<FolderPeer>`
        pub folder_peers: Vec<types::FolderPeer>,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateFolderPeers {
        const LAYOUT: &'static Layout = &layouts::UPDATE_FOLDER_PEERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { folder_peers: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.folder_peers.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateFolderPeers> {
        /// `folder_peers:Vector<FolderPeer>`
        #[inline] pub fn folder_peers(self) -> Vector<'a, View<'a, types::FolderPeer>> { at(self, 0) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 1) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 2) }
    }

    /// `updateGeoLiveViewed#871fb939 peer:Peer msg_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateGeoLiveViewed {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `msg_id:int`
        pub msg_id: i32,
    }

    impl Fields for UpdateGeoLiveViewed {
        const LAYOUT: &'static Layout = &layouts::UPDATE_GEO_LIVE_VIEWED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.msg_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateGeoLiveViewed> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
    }

    /// `updateGroupCall#9d2216e0 flags:# live_story:flags.2?true peer:flags.1?Peer call:GroupCall = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateGroupCall {
        /// `live_story:flags.2?true`
        pub live_story: bool,
        /// `peer:flags.1?Peer`
        pub peer: Option<enums::Peer>,
        /// `call:GroupCall`
        pub call: enums::GroupCall,
    }

    impl UpdateGroupCall {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(call: enums::GroupCall) -> Self {
            Self { live_story: false, peer: None, call }
        }
    }

    impl Fields for UpdateGroupCall {
        const LAYOUT: &'static Layout = &layouts::UPDATE_GROUP_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { live_story: has(flags, 2), peer: input.take_if(flags, 1)?, call: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.peer.is_some(), 1) | bit(self.live_story, 2));
            self.peer.put(writer);
            self.call.put(writer);
        }
    }

    impl<'a> View<'a, UpdateGroupCall> {
        /// `live_story:flags.2?true`
        #[inline] pub fn live_story(self) -> bool { flag_at(self, 1) }
        /// `peer:flags.1?Peer`
        #[inline] pub fn peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 2) }
        /// `call:GroupCall`
        #[inline] pub fn call(self) -> views::GroupCall<'a> { at(self, 3) }
    }

    /// `updateGroupCallChainBlocks#a477288f call:InputGroupCall sub_chain_id:int blocks:Vector<bytes> next_offset:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateGroupCallChainBlocks {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `sub_chain_id:int`
        pub sub_chain_id: i32,
        /// `blocks:Vector<bytes>`
        pub blocks: Vec<Vec<u8>>,
        /// `next_offset:int`
        pub next_offset: i32,
    }

    impl Fields for UpdateGroupCallChainBlocks {
        const LAYOUT: &'static Layout = &layouts::UPDATE_GROUP_CALL_CHAIN_BLOCKS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()?, sub_chain_id: input.take()?, blocks: input.take()?, next_offset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
            self.sub_chain_id.put(writer);
            self.blocks.put(writer);
            self.next_offset.put(writer);
        }
    }

    impl<'a> View<'a, UpdateGroupCallChainBlocks> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
        /// `sub_chain_id:int`
        #[inline] pub fn sub_chain_id(self) -> i32 { at(self, 1) }
        /// `blocks:Vector<bytes>`
        #[inline] pub fn blocks(self) -> Vector<'a, &'a [u8]> { at(self, 2) }
        /// `next_offset:int`
        #[inline] pub fn next_offset(self) -> i32 { at(self, 3) }
    }

    /// `updateGroupCallConnection#b783982 flags:# presentation:flags.0?true params:DataJSON = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateGroupCallConnection {
        /// `presentation:flags.0?true`
        pub presentation: bool,
        /// `params:DataJSON`
        pub params: types::DataJSON,
    }

    impl UpdateGroupCallConnection {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(params: types::DataJSON) -> Self {
            Self { presentation: false, params }
        }
    }

    impl Fields for UpdateGroupCallConnection {
        const LAYOUT: &'static Layout = &layouts::UPDATE_GROUP_CALL_CONNECTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { presentation: has(flags, 0), params: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.presentation, 0));
            self.params.put(writer);
        }
    }

    impl<'a> View<'a, UpdateGroupCallConnection> {
        /// `presentation:flags.0?true`
        #[inline] pub fn presentation(self) -> bool { flag_at(self, 1) }
        /// `params:DataJSON`
        #[inline] pub fn params(self) -> View<'a, types::DataJSON> { at(self, 2) }
    }

    /// `updateGroupCallEncryptedMessage#c957a766 call:InputGroupCall from_id:Peer encrypted_message:bytes = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateGroupCallEncryptedMessage {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `from_id:Peer`
        pub from_id: enums::Peer,
        /// `encrypted_message:bytes`
        pub encrypted_message: Vec<u8>,
    }

    impl Fields for UpdateGroupCallEncryptedMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_GROUP_CALL_ENCRYPTED_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()?, from_id: input.take()?, encrypted_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
            self.from_id.put(writer);
            self.encrypted_message.put(writer);
        }
    }

    impl<'a> View<'a, UpdateGroupCallEncryptedMessage> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
        /// `from_id:Peer`
        #[inline] pub fn from_id(self) -> views::Peer<'a> { at(self, 1) }
        /// `encrypted_message:bytes`
        #[inline] pub fn encrypted_message(self) -> &'a [u8] { at(self, 2) }
    }

    /// `updateGroupCallMessage#d8326f0d call:InputGroupCall message:GroupCallMessage = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateGroupCallMessage {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `message:GroupCallMessage`
        pub message: types::GroupCallMessage,
    }

    impl Fields for UpdateGroupCallMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_GROUP_CALL_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()?, message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, UpdateGroupCallMessage> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
        /// `message:GroupCallMessage`
        #[inline] pub fn message(self) -> View<'a, types::GroupCallMessage> { at(self, 1) }
    }

    /// `updateGroupCallParticipants#f2ebdb4e call:InputGroupCall participants:Vector<GroupCallParticipant> version:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateGroupCallParticipants {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `participants:Vector<GroupCallParticipant>`
        pub participants: Vec<types::GroupCallParticipant>,
        /// `version:int`
        pub version: i32,
    }

    impl Fields for UpdateGroupCallParticipants {
        const LAYOUT: &'static Layout = &layouts::UPDATE_GROUP_CALL_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()?, participants: input.take()?, version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
            self.participants.put(writer);
            self.version.put(writer);
        }
    }

    impl<'a> View<'a, UpdateGroupCallParticipants> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
        /// `participants:Vector<GroupCallParticipant>`
        #[inline] pub fn participants(self) -> Vector<'a, View<'a, types::GroupCallParticipant>> { at(self, 1) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 2) }
    }

    /// `updateInlineBotCallbackQuery#691e9052 flags:# query_id:long user_id:long msg_id:InputBotInlineMessageID chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateInlineBotCallbackQuery {
        /// `query_id:long`
        pub query_id: i64,
        /// `user_id:long`
        pub user_id: i64,
        /// `msg_id:InputBotInlineMessageID`
        pub msg_id: enums::InputBotInlineMessageID,
        /// `chat_instance:long`
        pub chat_instance: i64,
        /// `data:flags.0?bytes`
        pub data: Option<Vec<u8>>,
        /// `game_short_name:flags.1?string`
        pub game_short_name: Option<String>,
    }

    impl UpdateInlineBotCallbackQuery {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query_id: i64, user_id: i64, msg_id: enums::InputBotInlineMessageID, chat_instance: i64) -> Self {
            Self { query_id, user_id, msg_id, chat_instance, data: None, game_short_name: None }
        }
    }

    impl Fields for UpdateInlineBotCallbackQuery {
        const LAYOUT: &'static Layout = &layouts::UPDATE_INLINE_BOT_CALLBACK_QUERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { query_id: input.take()?, user_id: input.take()?, msg_id: input.take()?, chat_instance: input.take()?, data: input.take_if(flags, 0)?, game_short_name: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.data.is_some(), 0) | bit(self.game_short_name.is_some(), 1));
            self.query_id.put(writer);
            self.user_id.put(writer);
            self.msg_id.put(writer);
            self.chat_instance.put(writer);
            self.data.put(writer);
            self.game_short_name.put(writer);
        }
    }

    impl<'a> View<'a, UpdateInlineBotCallbackQuery> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
        /// `msg_id:InputBotInlineMessageID`
        #[inline] pub fn msg_id(self) -> views::InputBotInlineMessageID<'a> { at(self, 3) }
        /// `chat_instance:long`
        #[inline] pub fn chat_instance(self) -> i64 { at(self, 4) }
        /// `data:flags.0?bytes`
        #[inline] pub fn data(self) -> Option<&'a [u8]> { maybe_at(self, 5) }
        /// `game_short_name:flags.1?string`
        #[inline] pub fn game_short_name(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `updateJoinChatWebViewDecision#bdac7e70 peer:Peer query_id:long result:JoinChatBotResult = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateJoinChatWebViewDecision {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `query_id:long`
        pub query_id: i64,
        /// `result:JoinChatBotResult`
        pub result: enums::JoinChatBotResult,
    }

    impl Fields for UpdateJoinChatWebViewDecision {
        const LAYOUT: &'static Layout = &layouts::UPDATE_JOIN_CHAT_WEB_VIEW_DECISION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, query_id: input.take()?, result: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.query_id.put(writer);
            self.result.put(writer);
        }
    }

    impl<'a> View<'a, UpdateJoinChatWebViewDecision> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `result:JoinChatBotResult`
        #[inline] pub fn result(self) -> views::JoinChatBotResult<'a> { at(self, 2) }
    }

    /// `updateLangPack#56022f4d difference:LangPackDifference = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateLangPack {
        /// `difference:LangPackDifference`
        pub difference: types::LangPackDifference,
    }

    impl Fields for UpdateLangPack {
        const LAYOUT: &'static Layout = &layouts::UPDATE_LANG_PACK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { difference: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.difference.put(writer);
        }
    }

    impl<'a> View<'a, UpdateLangPack> {
        /// `difference:LangPackDifference`
        #[inline] pub fn difference(self) -> View<'a, types::LangPackDifference> { at(self, 0) }
    }

    /// `updateLangPackTooLong#46560264 lang_code:string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateLangPackTooLong {
        /// `lang_code:string`
        pub lang_code: String,
    }

    impl Fields for UpdateLangPackTooLong {
        const LAYOUT: &'static Layout = &layouts::UPDATE_LANG_PACK_TOO_LONG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { lang_code: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.lang_code.put(writer);
        }
    }

    impl<'a> View<'a, UpdateLangPackTooLong> {
        /// `lang_code:string`
        #[inline] pub fn lang_code(self) -> Text<'a> { at(self, 0) }
    }

    /// `updateManagedBot#4880ed9a user_id:long bot_id:long qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateManagedBot {
        /// `user_id:long`
        pub user_id: i64,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateManagedBot {
        const LAYOUT: &'static Layout = &layouts::UPDATE_MANAGED_BOT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, bot_id: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.bot_id.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateManagedBot> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 1) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 2) }
    }

    /// `updateMessageExtendedMedia#d5a41724 peer:Peer msg_id:int extended_media:Vector<MessageExtendedMedia> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateMessageExtendedMedia {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `extended_media:Vector<MessageExtendedMedia>`
        pub extended_media: Vec<enums::MessageExtendedMedia>,
    }

    impl Fields for UpdateMessageExtendedMedia {
        const LAYOUT: &'static Layout = &layouts::UPDATE_MESSAGE_EXTENDED_MEDIA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, msg_id: input.take()?, extended_media: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.extended_media.put(writer);
        }
    }

    impl<'a> View<'a, UpdateMessageExtendedMedia> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
        /// `extended_media:Vector<MessageExtendedMedia>`
        #[inline] pub fn extended_media(self) -> Vector<'a, views::MessageExtendedMedia<'a>> { at(self, 2) }
    }

    /// `updateMessageID#4e90bfd6 id:int random_id:long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateMessageID {
        /// `id:int`
        pub id: i32,
        /// `random_id:long`
        pub random_id: i64,
    }

    impl Fields for UpdateMessageID {
        const LAYOUT: &'static Layout = &layouts::UPDATE_MESSAGE_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, random_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.random_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateMessageID> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 1) }
    }

    /// `updateMessagePoll#d64c522b flags:# peer:flags.1?Peer msg_id:flags.1?int top_msg_id:flags.2?int poll_id:long poll:flags.0?Poll results:PollResults = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateMessagePoll {
        /// `peer:flags.1?Peer`
        pub peer: Option<enums::Peer>,
        /// `msg_id:flags.1?int`
        pub msg_id: Option<i32>,
        /// `top_msg_id:flags.2?int`
        pub top_msg_id: Option<i32>,
        /// `poll_id:long`
        pub poll_id: i64,
        /// `poll:flags.0?Poll`
        pub poll: Option<Box<types::Poll>>,
        /// `results:PollResults`
        pub results: types::PollResults,
    }

    impl UpdateMessagePoll {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(poll_id: i64, results: types::PollResults) -> Self {
            Self { peer: None, msg_id: None, top_msg_id: None, poll_id, poll: None, results }
        }
    }

    impl Fields for UpdateMessagePoll {
        const LAYOUT: &'static Layout = &layouts::UPDATE_MESSAGE_POLL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take_if(flags, 1)?, msg_id: input.take_if(flags, 1)?, top_msg_id: input.take_if(flags, 2)?, poll_id: input.take()?, poll: input.take_if(flags, 0)?, results: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.peer.is_some() && self.msg_id.is_some();
            writer.u32(bit(self.poll.is_some(), 0) | bit(flags_1, 1) | bit(self.top_msg_id.is_some(), 2));
            put_if(flags_1, &self.peer, writer);
            put_if(flags_1, &self.msg_id, writer);
            self.top_msg_id.put(writer);
            self.poll_id.put(writer);
            self.poll.put(writer);
            self.results.put(writer);
        }
    }

    impl<'a> View<'a, UpdateMessagePoll> {
        /// `peer:flags.1?Peer`
        #[inline] pub fn peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 1) }
        /// `msg_id:flags.1?int`
        #[inline] pub fn msg_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `top_msg_id:flags.2?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 3) }
        /// `poll_id:long`
        #[inline] pub fn poll_id(self) -> i64 { at(self, 4) }
        /// `poll:flags.0?Poll`
        #[inline] pub fn poll(self) -> Option<View<'a, types::Poll>> { maybe_at(self, 5) }
        /// `results:PollResults`
        #[inline] pub fn results(self) -> View<'a, types::PollResults> { at(self, 6) }
    }

    /// `updateMessagePollVote#7699f014 poll_id:long peer:Peer options:Vector<bytes> positions:Vector<int> qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateMessagePollVote {
        /// `poll_id:long`
        pub poll_id: i64,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `options:Vector<bytes>`
        pub options: Vec<Vec<u8>>,
        /// `positions:Vector<int>`
        pub positions: Vec<i32>,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateMessagePollVote {
        const LAYOUT: &'static Layout = &layouts::UPDATE_MESSAGE_POLL_VOTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { poll_id: input.take()?, peer: input.take()?, options: input.take()?, positions: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.poll_id.put(writer);
            self.peer.put(writer);
            self.options.put(writer);
            self.positions.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateMessagePollVote> {
        /// `poll_id:long`
        #[inline] pub fn poll_id(self) -> i64 { at(self, 0) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `options:Vector<bytes>`
        #[inline] pub fn options(self) -> Vector<'a, &'a [u8]> { at(self, 2) }
        /// `positions:Vector<int>`
        #[inline] pub fn positions(self) -> Vector<'a, i32> { at(self, 3) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 4) }
    }

    /// `updateMessageReactions#1e297bfa flags:# peer:Peer msg_id:int top_msg_id:flags.0?int saved_peer_id:flags.1?Peer reactions:MessageReactions = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateMessageReactions {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `top_msg_id:flags.0?int`
        pub top_msg_id: Option<i32>,
        /// `saved_peer_id:flags.1?Peer`
        pub saved_peer_id: Option<enums::Peer>,
        /// `reactions:MessageReactions`
        pub reactions: types::MessageReactions,
    }

    impl UpdateMessageReactions {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, msg_id: i32, reactions: types::MessageReactions) -> Self {
            Self { peer, msg_id, top_msg_id: None, saved_peer_id: None, reactions }
        }
    }

    impl Fields for UpdateMessageReactions {
        const LAYOUT: &'static Layout = &layouts::UPDATE_MESSAGE_REACTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, msg_id: input.take()?, top_msg_id: input.take_if(flags, 0)?, saved_peer_id: input.take_if(flags, 1)?, reactions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top_msg_id.is_some(), 0) | bit(self.saved_peer_id.is_some(), 1));
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.top_msg_id.put(writer);
            self.saved_peer_id.put(writer);
            self.reactions.put(writer);
        }
    }

    impl<'a> View<'a, UpdateMessageReactions> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 2) }
        /// `top_msg_id:flags.0?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 3) }
        /// `saved_peer_id:flags.1?Peer`
        #[inline] pub fn saved_peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 4) }
        /// `reactions:MessageReactions`
        #[inline] pub fn reactions(self) -> View<'a, types::MessageReactions> { at(self, 5) }
    }

    /// `updateMonoForumNoPaidException#9f812b08 flags:# exception:flags.0?true channel_id:long saved_peer_id:Peer = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateMonoForumNoPaidException {
        /// `exception:flags.0?true`
        pub exception: bool,
        /// `channel_id:long`
        pub channel_id: i64,
        /// `saved_peer_id:Peer`
        pub saved_peer_id: enums::Peer,
    }

    impl UpdateMonoForumNoPaidException {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64, saved_peer_id: enums::Peer) -> Self {
            Self { exception: false, channel_id, saved_peer_id }
        }
    }

    impl Fields for UpdateMonoForumNoPaidException {
        const LAYOUT: &'static Layout = &layouts::UPDATE_MONO_FORUM_NO_PAID_EXCEPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { exception: has(flags, 0), channel_id: input.take()?, saved_peer_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.exception, 0));
            self.channel_id.put(writer);
            self.saved_peer_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateMonoForumNoPaidException> {
        /// `exception:flags.0?true`
        #[inline] pub fn exception(self) -> bool { flag_at(self, 1) }
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 2) }
        /// `saved_peer_id:Peer`
        #[inline] pub fn saved_peer_id(self) -> views::Peer<'a> { at(self, 3) }
    }

    /// `updateMoveStickerSetToTop#86fccf85 flags:# masks:flags.0?true emojis:flags.1?true stickerset:long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateMoveStickerSetToTop {
        /// `masks:flags.0?true`
        pub masks: bool,
        /// `emojis:flags.1?true`
        pub emojis: bool,
        /// `stickerset:long`
        pub stickerset: i64,
    }

    impl UpdateMoveStickerSetToTop {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stickerset: i64) -> Self {
            Self { masks: false, emojis: false, stickerset }
        }
    }

    impl Fields for UpdateMoveStickerSetToTop {
        const LAYOUT: &'static Layout = &layouts::UPDATE_MOVE_STICKER_SET_TO_TOP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { masks: has(flags, 0), emojis: has(flags, 1), stickerset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.masks, 0) | bit(self.emojis, 1));
            self.stickerset.put(writer);
        }
    }

    impl<'a> View<'a, UpdateMoveStickerSetToTop> {
        /// `masks:flags.0?true`
        #[inline] pub fn masks(self) -> bool { flag_at(self, 1) }
        /// `emojis:flags.1?true`
        #[inline] pub fn emojis(self) -> bool { flag_at(self, 2) }
        /// `stickerset:long`
        #[inline] pub fn stickerset(self) -> i64 { at(self, 3) }
    }

    /// `updateNewAuthorization#8951abef flags:# unconfirmed:flags.0?true hash:long date:flags.0?int device:flags.0?string location:flags.0?string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewAuthorization {
        /// `unconfirmed:flags.0?true`
        pub unconfirmed: bool,
        /// `hash:long`
        pub hash: i64,
        /// `date:flags.0?int`
        pub date: Option<i32>,
        /// `device:flags.0?string`
        pub device: Option<String>,
        /// `location:flags.0?string`
        pub location: Option<String>,
    }

    impl UpdateNewAuthorization {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(hash: i64) -> Self {
            Self { unconfirmed: false, hash, date: None, device: None, location: None }
        }
    }

    impl Fields for UpdateNewAuthorization {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_AUTHORIZATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { unconfirmed: has(flags, 0), hash: input.take()?, date: input.take_if(flags, 0)?, device: input.take_if(flags, 0)?, location: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.date.is_some() && self.device.is_some() && self.location.is_some();
            writer.u32(bit(flags_0, 0));
            self.hash.put(writer);
            put_if(flags_0, &self.date, writer);
            put_if(flags_0, &self.device, writer);
            put_if(flags_0, &self.location, writer);
        }
    }

    impl<'a> View<'a, UpdateNewAuthorization> {
        /// `unconfirmed:flags.0?true`
        #[inline] pub fn unconfirmed(self) -> bool { flag_at(self, 1) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 2) }
        /// `date:flags.0?int`
        #[inline] pub fn date(self) -> Option<i32> { maybe_at(self, 3) }
        /// `device:flags.0?string`
        #[inline] pub fn device(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `location:flags.0?string`
        #[inline] pub fn location(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    /// `updateNewBotConnection#b22083a6 flags:# confirmed:flags.0?true bot_id:long date:flags.1?int device:flags.1?string location:flags.1?string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewBotConnection {
        /// `confirmed:flags.0?true`
        pub confirmed: bool,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `date:flags.1?int`
        pub date: Option<i32>,
        /// `device:flags.1?string`
        pub device: Option<String>,
        /// `location:flags.1?string`
        pub location: Option<String>,
    }

    impl UpdateNewBotConnection {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(bot_id: i64) -> Self {
            Self { confirmed: false, bot_id, date: None, device: None, location: None }
        }
    }

    impl Fields for UpdateNewBotConnection {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_BOT_CONNECTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { confirmed: has(flags, 0), bot_id: input.take()?, date: input.take_if(flags, 1)?, device: input.take_if(flags, 1)?, location: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.date.is_some() && self.device.is_some() && self.location.is_some();
            writer.u32(bit(self.confirmed, 0) | bit(flags_1, 1));
            self.bot_id.put(writer);
            put_if(flags_1, &self.date, writer);
            put_if(flags_1, &self.device, writer);
            put_if(flags_1, &self.location, writer);
        }
    }

    impl<'a> View<'a, UpdateNewBotConnection> {
        /// `confirmed:flags.0?true`
        #[inline] pub fn confirmed(self) -> bool { flag_at(self, 1) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 2) }
        /// `date:flags.1?int`
        #[inline] pub fn date(self) -> Option<i32> { maybe_at(self, 3) }
        /// `device:flags.1?string`
        #[inline] pub fn device(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `location:flags.1?string`
        #[inline] pub fn location(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    /// `updateNewChannelMessage#62ba04d9 message:Message pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewChannelMessage {
        /// `message:Message`
        pub message: enums::Message,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateNewChannelMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_CHANNEL_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNewChannelMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 1) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 2) }
    }

    /// `updateNewEncryptedMessage#12bcbd9a message:EncryptedMessage qts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewEncryptedMessage {
        /// `message:EncryptedMessage`
        pub message: enums::EncryptedMessage,
        /// `qts:int`
        pub qts: i32,
    }

    impl Fields for UpdateNewEncryptedMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_ENCRYPTED_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()?, qts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
            self.qts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNewEncryptedMessage> {
        /// `message:EncryptedMessage`
        #[inline] pub fn message(self) -> views::EncryptedMessage<'a> { at(self, 0) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 1) }
    }

    /// `updateNewEphemeralMessage#20bcbba1 message:EphemeralMessage = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewEphemeralMessage {
        /// `message:EphemeralMessage`
        pub message: types::EphemeralMessage,
    }

    impl Fields for UpdateNewEphemeralMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_EPHEMERAL_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNewEphemeralMessage> {
        /// `message:EphemeralMessage`
        #[inline] pub fn message(self) -> View<'a, types::EphemeralMessage> { at(self, 0) }
    }

    /// `updateNewMessage#1f2b0afd message:Message pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewMessage {
        /// `message:Message`
        pub message: enums::Message,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateNewMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNewMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 1) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 2) }
    }

    /// `updateNewQuickReply#f53da717 quick_reply:QuickReply = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewQuickReply {
        /// `quick_reply:QuickReply`
        pub quick_reply: types::QuickReply,
    }

    impl Fields for UpdateNewQuickReply {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_QUICK_REPLY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { quick_reply: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.quick_reply.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNewQuickReply> {
        /// `quick_reply:QuickReply`
        #[inline] pub fn quick_reply(self) -> View<'a, types::QuickReply> { at(self, 0) }
    }

    /// `updateNewScheduledMessage#39a51dfb message:Message = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewScheduledMessage {
        /// `message:Message`
        pub message: enums::Message,
    }

    impl Fields for UpdateNewScheduledMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_SCHEDULED_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNewScheduledMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
    }

    /// `updateNewStickerSet#688a30aa stickerset:messages.StickerSet = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewStickerSet {
        /// `stickerset:messages.StickerSet`
        pub stickerset: enums::messages::StickerSet,
    }

    impl Fields for UpdateNewStickerSet {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_STICKER_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stickerset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stickerset.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNewStickerSet> {
        /// `stickerset:messages.StickerSet`
        #[inline] pub fn stickerset(self) -> views::messages::StickerSet<'a> { at(self, 0) }
    }

    /// `updateNewStoryReaction#1824e40b story_id:int peer:Peer reaction:Reaction = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNewStoryReaction {
        /// `story_id:int`
        pub story_id: i32,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `reaction:Reaction`
        pub reaction: enums::Reaction,
    }

    impl Fields for UpdateNewStoryReaction {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NEW_STORY_REACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { story_id: input.take()?, peer: input.take()?, reaction: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.story_id.put(writer);
            self.peer.put(writer);
            self.reaction.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNewStoryReaction> {
        /// `story_id:int`
        #[inline] pub fn story_id(self) -> i32 { at(self, 0) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `reaction:Reaction`
        #[inline] pub fn reaction(self) -> views::Reaction<'a> { at(self, 2) }
    }

    /// `updateNotifySettings#bec268ef peer:NotifyPeer notify_settings:PeerNotifySettings = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateNotifySettings {
        /// `peer:NotifyPeer`
        pub peer: enums::NotifyPeer,
        /// `notify_settings:PeerNotifySettings`
        pub notify_settings: types::PeerNotifySettings,
    }

    impl Fields for UpdateNotifySettings {
        const LAYOUT: &'static Layout = &layouts::UPDATE_NOTIFY_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, notify_settings: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.notify_settings.put(writer);
        }
    }

    impl<'a> View<'a, UpdateNotifySettings> {
        /// `peer:NotifyPeer`
        #[inline] pub fn peer(self) -> views::NotifyPeer<'a> { at(self, 0) }
        /// `notify_settings:PeerNotifySettings`
        #[inline] pub fn notify_settings(self) -> View<'a, types::PeerNotifySettings> { at(self, 1) }
    }

    /// `updatePaidReactionPrivacy#8b725fce private:PaidReactionPrivacy = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePaidReactionPrivacy {
        /// `private:PaidReactionPrivacy`
        pub private: enums::PaidReactionPrivacy,
    }

    impl Fields for UpdatePaidReactionPrivacy {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PAID_REACTION_PRIVACY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { private: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.private.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePaidReactionPrivacy> {
        /// `private:PaidReactionPrivacy`
        #[inline] pub fn private(self) -> views::PaidReactionPrivacy<'a> { at(self, 0) }
    }

    /// `updatePeerBlocked#ebe07752 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePeerBlocked {
        /// `blocked:flags.0?true`
        pub blocked: bool,
        /// `blocked_my_stories_from:flags.1?true`
        pub blocked_my_stories_from: bool,
        /// `peer_id:Peer`
        pub peer_id: enums::Peer,
    }

    impl UpdatePeerBlocked {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer_id: enums::Peer) -> Self {
            Self { blocked: false, blocked_my_stories_from: false, peer_id }
        }
    }

    impl Fields for UpdatePeerBlocked {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PEER_BLOCKED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { blocked: has(flags, 0), blocked_my_stories_from: has(flags, 1), peer_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.blocked, 0) | bit(self.blocked_my_stories_from, 1));
            self.peer_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePeerBlocked> {
        /// `blocked:flags.0?true`
        #[inline] pub fn blocked(self) -> bool { flag_at(self, 1) }
        /// `blocked_my_stories_from:flags.1?true`
        #[inline] pub fn blocked_my_stories_from(self) -> bool { flag_at(self, 2) }
        /// `peer_id:Peer`
        #[inline] pub fn peer_id(self) -> views::Peer<'a> { at(self, 3) }
    }

    /// `updatePeerHistoryTTL#bb9bb9a5 flags:# peer:Peer ttl_period:flags.0?int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePeerHistoryTTL {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `ttl_period:flags.0?int`
        pub ttl_period: Option<i32>,
    }

    impl UpdatePeerHistoryTTL {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer) -> Self {
            Self { peer, ttl_period: None }
        }
    }

    impl Fields for UpdatePeerHistoryTTL {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PEER_HISTORY_TTL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, ttl_period: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.ttl_period.is_some(), 0));
            self.peer.put(writer);
            self.ttl_period.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePeerHistoryTTL> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `ttl_period:flags.0?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 2) }
    }

    /// `updatePeerLocated#b4afcfb0 peers:Vector<PeerLocated> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePeerLocated {
        /// `peers:Vector<PeerLocated>`
        pub peers: Vec<enums::PeerLocated>,
    }

    impl Fields for UpdatePeerLocated {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PEER_LOCATED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peers.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePeerLocated> {
        /// `peers:Vector<PeerLocated>`
        #[inline] pub fn peers(self) -> Vector<'a, views::PeerLocated<'a>> { at(self, 0) }
    }

    /// `updatePeerSettings#6a7e7366 peer:Peer settings:PeerSettings = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePeerSettings {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `settings:PeerSettings`
        pub settings: types::PeerSettings,
    }

    impl Fields for UpdatePeerSettings {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PEER_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, settings: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.settings.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePeerSettings> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `settings:PeerSettings`
        #[inline] pub fn settings(self) -> View<'a, types::PeerSettings> { at(self, 1) }
    }

    /// `updatePeerWallpaper#ae3f101d flags:# wallpaper_overridden:flags.1?true peer:Peer wallpaper:flags.0?WallPaper = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePeerWallpaper {
        /// `wallpaper_overridden:flags.1?true`
        pub wallpaper_overridden: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `wallpaper:flags.0?WallPaper`
        pub wallpaper: Option<enums::WallPaper>,
    }

    impl UpdatePeerWallpaper {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer) -> Self {
            Self { wallpaper_overridden: false, peer, wallpaper: None }
        }
    }

    impl Fields for UpdatePeerWallpaper {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PEER_WALLPAPER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { wallpaper_overridden: has(flags, 1), peer: input.take()?, wallpaper: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.wallpaper.is_some(), 0) | bit(self.wallpaper_overridden, 1));
            self.peer.put(writer);
            self.wallpaper.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePeerWallpaper> {
        /// `wallpaper_overridden:flags.1?true`
        #[inline] pub fn wallpaper_overridden(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `wallpaper:flags.0?WallPaper`
        #[inline] pub fn wallpaper(self) -> Option<views::WallPaper<'a>> { maybe_at(self, 3) }
    }

    /// `updatePendingJoinRequests#7063c3db peer:Peer requests_pending:int recent_requesters:Vector<long> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePendingJoinRequests {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `requests_pending:int`
        pub requests_pending: i32,
        /// `recent_requesters:Vector<long>`
        pub recent_requesters: Vec<i64>,
    }

    impl Fields for UpdatePendingJoinRequests {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PENDING_JOIN_REQUESTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, requests_pending: input.take()?, recent_requesters: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.requests_pending.put(writer);
            self.recent_requesters.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePendingJoinRequests> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `requests_pending:int`
        #[inline] pub fn requests_pending(self) -> i32 { at(self, 1) }
        /// `recent_requesters:Vector<long>`
        #[inline] pub fn recent_requesters(self) -> Vector<'a, i64> { at(self, 2) }
    }

    /// `updatePhoneCall#ab0f6b1e phone_call:PhoneCall = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePhoneCall {
        /// `phone_call:PhoneCall`
        pub phone_call: enums::PhoneCall,
    }

    impl Fields for UpdatePhoneCall {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PHONE_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone_call: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone_call.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePhoneCall> {
        /// `phone_call:PhoneCall`
        #[inline] pub fn phone_call(self) -> views::PhoneCall<'a> { at(self, 0) }
    }

    /// `updatePhoneCallSignalingData#2661bf09 phone_call_id:long data:bytes = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePhoneCallSignalingData {
        /// `phone_call_id:long`
        pub phone_call_id: i64,
        /// `data:bytes`
        pub data: Vec<u8>,
    }

    impl Fields for UpdatePhoneCallSignalingData {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PHONE_CALL_SIGNALING_DATA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone_call_id: input.take()?, data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone_call_id.put(writer);
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePhoneCallSignalingData> {
        /// `phone_call_id:long`
        #[inline] pub fn phone_call_id(self) -> i64 { at(self, 0) }
        /// `data:bytes`
        #[inline] pub fn data(self) -> &'a [u8] { at(self, 1) }
    }

    /// `updatePinnedChannelMessages#5bb98608 flags:# pinned:flags.0?true channel_id:long messages:Vector<int> pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePinnedChannelMessages {
        /// `pinned:flags.0?true`
        pub pinned: bool,
        /// `channel_id:long`
        pub channel_id: i64,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl UpdatePinnedChannelMessages {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64, messages: Vec<i32>, pts: i32, pts_count: i32) -> Self {
            Self { pinned: false, channel_id, messages, pts, pts_count }
        }
    }

    impl Fields for UpdatePinnedChannelMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PINNED_CHANNEL_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 0), channel_id: input.take()?, messages: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned, 0));
            self.channel_id.put(writer);
            self.messages.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePinnedChannelMessages> {
        /// `pinned:flags.0?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 2) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 3) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 4) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 5) }
    }

    /// `updatePinnedDialogs#fa0f3ca2 flags:# folder_id:flags.1?int order:flags.0?Vector<DialogPeer> = Update`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdatePinnedDialogs {
        /// `folder_id:flags.1?int`
        pub folder_id: Option<i32>,
        /// `order:flags.0?Vector<DialogPeer>`
        pub order: Option<Vec<enums::DialogPeer>>,
    }

    impl Fields for UpdatePinnedDialogs {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PINNED_DIALOGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { folder_id: input.take_if(flags, 1)?, order: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.order.is_some(), 0) | bit(self.folder_id.is_some(), 1));
            self.folder_id.put(writer);
            self.order.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePinnedDialogs> {
        /// `folder_id:flags.1?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 1) }
        /// `order:flags.0?Vector<DialogPeer>`
        #[inline] pub fn order(self) -> Option<Vector<'a, views::DialogPeer<'a>>> { maybe_at(self, 2) }
    }

    /// `updatePinnedForumTopic#683b2c52 flags:# pinned:flags.0?true peer:Peer topic_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePinnedForumTopic {
        /// `pinned:flags.0?true`
        pub pinned: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `topic_id:int`
        pub topic_id: i32,
    }

    impl UpdatePinnedForumTopic {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, topic_id: i32) -> Self {
            Self { pinned: false, peer, topic_id }
        }
    }

    impl Fields for UpdatePinnedForumTopic {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PINNED_FORUM_TOPIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 0), peer: input.take()?, topic_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned, 0));
            self.peer.put(writer);
            self.topic_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePinnedForumTopic> {
        /// `pinned:flags.0?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `topic_id:int`
        #[inline] pub fn topic_id(self) -> i32 { at(self, 3) }
    }

    /// `updatePinnedForumTopics#def143d0 flags:# peer:Peer order:flags.0?Vector<int> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePinnedForumTopics {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `order:flags.0?Vector<int>`
        pub order: Option<Vec<i32>>,
    }

    impl UpdatePinnedForumTopics {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer) -> Self {
            Self { peer, order: None }
        }
    }

    impl Fields for UpdatePinnedForumTopics {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PINNED_FORUM_TOPICS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, order: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.order.is_some(), 0));
            self.peer.put(writer);
            self.order.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePinnedForumTopics> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `order:flags.0?Vector<int>`
        #[inline] pub fn order(self) -> Option<Vector<'a, i32>> { maybe_at(self, 2) }
    }

    /// `updatePinnedMessages#ed85eab5 flags:# pinned:flags.0?true peer:Peer messages:Vector<int> pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePinnedMessages {
        /// `pinned:flags.0?true`
        pub pinned: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl UpdatePinnedMessages {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, messages: Vec<i32>, pts: i32, pts_count: i32) -> Self {
            Self { pinned: false, peer, messages, pts, pts_count }
        }
    }

    impl Fields for UpdatePinnedMessages {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PINNED_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 0), peer: input.take()?, messages: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned, 0));
            self.peer.put(writer);
            self.messages.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePinnedMessages> {
        /// `pinned:flags.0?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 3) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 4) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 5) }
    }

    /// `updatePinnedSavedDialogs#686c85a6 flags:# order:flags.0?Vector<DialogPeer> = Update`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdatePinnedSavedDialogs {
        /// `order:flags.0?Vector<DialogPeer>`
        pub order: Option<Vec<enums::DialogPeer>>,
    }

    impl Fields for UpdatePinnedSavedDialogs {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PINNED_SAVED_DIALOGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { order: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.order.is_some(), 0));
            self.order.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePinnedSavedDialogs> {
        /// `order:flags.0?Vector<DialogPeer>`
        #[inline] pub fn order(self) -> Option<Vector<'a, views::DialogPeer<'a>>> { maybe_at(self, 1) }
    }

    /// `updatePrivacy#ee3b272a key:PrivacyKey rules:Vector<PrivacyRule> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePrivacy {
        /// `key:PrivacyKey`
        pub key: enums::PrivacyKey,
        /// `rules:Vector<PrivacyRule>`
        pub rules: Vec<enums::PrivacyRule>,
    }

    impl Fields for UpdatePrivacy {
        const LAYOUT: &'static Layout = &layouts::UPDATE_PRIVACY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { key: input.take()?, rules: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.key.put(writer);
            self.rules.put(writer);
        }
    }

    impl<'a> View<'a, UpdatePrivacy> {
        /// `key:PrivacyKey`
        #[inline] pub fn key(self) -> views::PrivacyKey<'a> { at(self, 0) }
        /// `rules:Vector<PrivacyRule>`
        #[inline] pub fn rules(self) -> Vector<'a, views::PrivacyRule<'a>> { at(self, 1) }
    }

    /// `updateQuickReplies#f9470ab2 quick_replies:Vector<QuickReply> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateQuickReplies {
        /// `quick_replies:Vector<QuickReply>`
        pub quick_replies: Vec<types::QuickReply>,
    }

    impl Fields for UpdateQuickReplies {
        const LAYOUT: &'static Layout = &layouts::UPDATE_QUICK_REPLIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { quick_replies: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.quick_replies.put(writer);
        }
    }

    impl<'a> View<'a, UpdateQuickReplies> {
        /// `quick_replies:Vector<QuickReply>`
        #[inline] pub fn quick_replies(self) -> Vector<'a, View<'a, types::QuickReply>> { at(self, 0) }
    }

    /// `updateQuickReplyMessage#3e050d0f message:Message = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateQuickReplyMessage {
        /// `message:Message`
        pub message: enums::Message,
    }

    impl Fields for UpdateQuickReplyMessage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_QUICK_REPLY_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, UpdateQuickReplyMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
    }

    /// `updateReadChannelDiscussionInbox#d6b19546 flags:# channel_id:long top_msg_id:int read_max_id:int broadcast_id:flags.0?long broadcast_post:flags.0?int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadChannelDiscussionInbox {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `top_msg_id:int`
        pub top_msg_id: i32,
        /// `read_max_id:int`
        pub read_max_id: i32,
        /// `broadcast_id:flags.0?long`
        pub broadcast_id: Option<i64>,
        /// `broadcast_post:flags.0?int`
        pub broadcast_post: Option<i32>,
    }

    impl UpdateReadChannelDiscussionInbox {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64, top_msg_id: i32, read_max_id: i32) -> Self {
            Self { channel_id, top_msg_id, read_max_id, broadcast_id: None, broadcast_post: None }
        }
    }

    impl Fields for UpdateReadChannelDiscussionInbox {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_CHANNEL_DISCUSSION_INBOX;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { channel_id: input.take()?, top_msg_id: input.take()?, read_max_id: input.take()?, broadcast_id: input.take_if(flags, 0)?, broadcast_post: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.broadcast_id.is_some() && self.broadcast_post.is_some();
            writer.u32(bit(flags_0, 0));
            self.channel_id.put(writer);
            self.top_msg_id.put(writer);
            self.read_max_id.put(writer);
            put_if(flags_0, &self.broadcast_id, writer);
            put_if(flags_0, &self.broadcast_post, writer);
        }
    }

    impl<'a> View<'a, UpdateReadChannelDiscussionInbox> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 1) }
        /// `top_msg_id:int`
        #[inline] pub fn top_msg_id(self) -> i32 { at(self, 2) }
        /// `read_max_id:int`
        #[inline] pub fn read_max_id(self) -> i32 { at(self, 3) }
        /// `broadcast_id:flags.0?long`
        #[inline] pub fn broadcast_id(self) -> Option<i64> { maybe_at(self, 4) }
        /// `broadcast_post:flags.0?int`
        #[inline] pub fn broadcast_post(self) -> Option<i32> { maybe_at(self, 5) }
    }

    /// `updateReadChannelDiscussionOutbox#695c9e7c channel_id:long top_msg_id:int read_max_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadChannelDiscussionOutbox {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `top_msg_id:int`
        pub top_msg_id: i32,
        /// `read_max_id:int`
        pub read_max_id: i32,
    }

    impl Fields for UpdateReadChannelDiscussionOutbox {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_CHANNEL_DISCUSSION_OUTBOX;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, top_msg_id: input.take()?, read_max_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.top_msg_id.put(writer);
            self.read_max_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadChannelDiscussionOutbox> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `top_msg_id:int`
        #[inline] pub fn top_msg_id(self) -> i32 { at(self, 1) }
        /// `read_max_id:int`
        #[inline] pub fn read_max_id(self) -> i32 { at(self, 2) }
    }

    /// `updateReadChannelInbox#922e6e10 flags:# folder_id:flags.0?int channel_id:long max_id:int still_unread_count:int pts:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadChannelInbox {
        /// `folder_id:flags.0?int`
        pub folder_id: Option<i32>,
        /// `channel_id:long`
        pub channel_id: i64,
        /// `max_id:int`
        pub max_id: i32,
        /// `still_unread_count:int`
        pub still_unread_count: i32,
        /// `pts:int`
        pub pts: i32,
    }

    impl UpdateReadChannelInbox {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64, max_id: i32, still_unread_count: i32, pts: i32) -> Self {
            Self { folder_id: None, channel_id, max_id, still_unread_count, pts }
        }
    }

    impl Fields for UpdateReadChannelInbox {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_CHANNEL_INBOX;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { folder_id: input.take_if(flags, 0)?, channel_id: input.take()?, max_id: input.take()?, still_unread_count: input.take()?, pts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.folder_id.is_some(), 0));
            self.folder_id.put(writer);
            self.channel_id.put(writer);
            self.max_id.put(writer);
            self.still_unread_count.put(writer);
            self.pts.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadChannelInbox> {
        /// `folder_id:flags.0?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 1) }
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 2) }
        /// `max_id:int`
        #[inline] pub fn max_id(self) -> i32 { at(self, 3) }
        /// `still_unread_count:int`
        #[inline] pub fn still_unread_count(self) -> i32 { at(self, 4) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 5) }
    }

    /// `updateReadChannelOutbox#b75f99a9 channel_id:long max_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadChannelOutbox {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `max_id:int`
        pub max_id: i32,
    }

    impl Fields for UpdateReadChannelOutbox {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_CHANNEL_OUTBOX;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, max_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.max_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadChannelOutbox> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `max_id:int`
        #[inline] pub fn max_id(self) -> i32 { at(self, 1) }
    }

    /// `updateReadHistoryInbox#9e84bc99 flags:# folder_id:flags.0?int peer:Peer top_msg_id:flags.1?int max_id:int still_unread_count:int pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadHistoryInbox {
        /// `folder_id:flags.0?int`
        pub folder_id: Option<i32>,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `top_msg_id:flags.1?int`
        pub top_msg_id: Option<i32>,
        /// `max_id:int`
        pub max_id: i32,
        /// `still_unread_count:int`
        pub still_unread_count: i32,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl UpdateReadHistoryInbox {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, max_id: i32, still_unread_count: i32, pts: i32, pts_count: i32) -> Self {
            Self { folder_id: None, peer, top_msg_id: None, max_id, still_unread_count, pts, pts_count }
        }
    }

    impl Fields for UpdateReadHistoryInbox {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_HISTORY_INBOX;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { folder_id: input.take_if(flags, 0)?, peer: input.take()?, top_msg_id: input.take_if(flags, 1)?, max_id: input.take()?, still_unread_count: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.folder_id.is_some(), 0) | bit(self.top_msg_id.is_some(), 1));
            self.folder_id.put(writer);
            self.peer.put(writer);
            self.top_msg_id.put(writer);
            self.max_id.put(writer);
            self.still_unread_count.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadHistoryInbox> {
        /// `folder_id:flags.0?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `top_msg_id:flags.1?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 3) }
        /// `max_id:int`
        #[inline] pub fn max_id(self) -> i32 { at(self, 4) }
        /// `still_unread_count:int`
        #[inline] pub fn still_unread_count(self) -> i32 { at(self, 5) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 6) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 7) }
    }

    /// `updateReadHistoryOutbox#2f2f21bf peer:Peer max_id:int pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadHistoryOutbox {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `max_id:int`
        pub max_id: i32,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateReadHistoryOutbox {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_HISTORY_OUTBOX;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, max_id: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.max_id.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadHistoryOutbox> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `max_id:int`
        #[inline] pub fn max_id(self) -> i32 { at(self, 1) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 2) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 3) }
    }

    /// `updateReadMessagesContents#f8227181 flags:# messages:Vector<int> pts:int pts_count:int date:flags.0?int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadMessagesContents {
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
        /// `date:flags.0?int`
        pub date: Option<i32>,
    }

    impl UpdateReadMessagesContents {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(messages: Vec<i32>, pts: i32, pts_count: i32) -> Self {
            Self { messages, pts, pts_count, date: None }
        }
    }

    impl Fields for UpdateReadMessagesContents {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_MESSAGES_CONTENTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { messages: input.take()?, pts: input.take()?, pts_count: input.take()?, date: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.date.is_some(), 0));
            self.messages.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadMessagesContents> {
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 1) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 2) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 3) }
        /// `date:flags.0?int`
        #[inline] pub fn date(self) -> Option<i32> { maybe_at(self, 4) }
    }

    /// `updateReadMonoForumInbox#77b0e372 channel_id:long saved_peer_id:Peer read_max_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadMonoForumInbox {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `saved_peer_id:Peer`
        pub saved_peer_id: enums::Peer,
        /// `read_max_id:int`
        pub read_max_id: i32,
    }

    impl Fields for UpdateReadMonoForumInbox {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_MONO_FORUM_INBOX;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, saved_peer_id: input.take()?, read_max_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.saved_peer_id.put(writer);
            self.read_max_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadMonoForumInbox> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `saved_peer_id:Peer`
        #[inline] pub fn saved_peer_id(self) -> views::Peer<'a> { at(self, 1) }
        /// `read_max_id:int`
        #[inline] pub fn read_max_id(self) -> i32 { at(self, 2) }
    }

    /// `updateReadMonoForumOutbox#a4a79376 channel_id:long saved_peer_id:Peer read_max_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadMonoForumOutbox {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `saved_peer_id:Peer`
        pub saved_peer_id: enums::Peer,
        /// `read_max_id:int`
        pub read_max_id: i32,
    }

    impl Fields for UpdateReadMonoForumOutbox {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_MONO_FORUM_OUTBOX;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, saved_peer_id: input.take()?, read_max_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.saved_peer_id.put(writer);
            self.read_max_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadMonoForumOutbox> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `saved_peer_id:Peer`
        #[inline] pub fn saved_peer_id(self) -> views::Peer<'a> { at(self, 1) }
        /// `read_max_id:int`
        #[inline] pub fn read_max_id(self) -> i32 { at(self, 2) }
    }

    /// `updateReadStories#f74e932b peer:Peer max_id:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateReadStories {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `max_id:int`
        pub max_id: i32,
    }

    impl Fields for UpdateReadStories {
        const LAYOUT: &'static Layout = &layouts::UPDATE_READ_STORIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, max_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.max_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateReadStories> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `max_id:int`
        #[inline] pub fn max_id(self) -> i32 { at(self, 1) }
    }

    /// `updateSavedDialogPinned#aeaf9e74 flags:# pinned:flags.0?true peer:DialogPeer = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateSavedDialogPinned {
        /// `pinned:flags.0?true`
        pub pinned: bool,
        /// `peer:DialogPeer`
        pub peer: enums::DialogPeer,
    }

    impl UpdateSavedDialogPinned {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::DialogPeer) -> Self {
            Self { pinned: false, peer }
        }
    }

    impl Fields for UpdateSavedDialogPinned {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SAVED_DIALOG_PINNED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 0), peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned, 0));
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, UpdateSavedDialogPinned> {
        /// `pinned:flags.0?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `peer:DialogPeer`
        #[inline] pub fn peer(self) -> views::DialogPeer<'a> { at(self, 2) }
    }

    /// `updateSentPhoneCode#504aa18f sent_code:auth.SentCode = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateSentPhoneCode {
        /// `sent_code:auth.SentCode`
        pub sent_code: enums::auth::SentCode,
    }

    impl Fields for UpdateSentPhoneCode {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SENT_PHONE_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { sent_code: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.sent_code.put(writer);
        }
    }

    impl<'a> View<'a, UpdateSentPhoneCode> {
        /// `sent_code:auth.SentCode`
        #[inline] pub fn sent_code(self) -> views::auth::SentCode<'a> { at(self, 0) }
    }

    /// `updateSentStoryReaction#7d627683 peer:Peer story_id:int reaction:Reaction = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateSentStoryReaction {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `story_id:int`
        pub story_id: i32,
        /// `reaction:Reaction`
        pub reaction: enums::Reaction,
    }

    impl Fields for UpdateSentStoryReaction {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SENT_STORY_REACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, story_id: input.take()?, reaction: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.story_id.put(writer);
            self.reaction.put(writer);
        }
    }

    impl<'a> View<'a, UpdateSentStoryReaction> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `story_id:int`
        #[inline] pub fn story_id(self) -> i32 { at(self, 1) }
        /// `reaction:Reaction`
        #[inline] pub fn reaction(self) -> views::Reaction<'a> { at(self, 2) }
    }

    /// `updateSentWalletTransaction#b1434d4a flags:# gasless:flags.0?true msg_hash:string transaction:flags.1?WalletTransaction = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateSentWalletTransaction {
        /// `gasless:flags.0?true`
        pub gasless: bool,
        /// `msg_hash:string`
        pub msg_hash: String,
        /// `transaction:flags.1?WalletTransaction`
        pub transaction: Option<Box<types::WalletTransaction>>,
    }

    impl UpdateSentWalletTransaction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(msg_hash: String) -> Self {
            Self { gasless: false, msg_hash, transaction: None }
        }
    }

    impl Fields for UpdateSentWalletTransaction {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SENT_WALLET_TRANSACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { gasless: has(flags, 0), msg_hash: input.take()?, transaction: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.gasless, 0) | bit(self.transaction.is_some(), 1));
            self.msg_hash.put(writer);
            self.transaction.put(writer);
        }
    }

    impl<'a> View<'a, UpdateSentWalletTransaction> {
        /// `gasless:flags.0?true`
        #[inline] pub fn gasless(self) -> bool { flag_at(self, 1) }
        /// `msg_hash:string`
        #[inline] pub fn msg_hash(self) -> Text<'a> { at(self, 2) }
        /// `transaction:flags.1?WalletTransaction`
        #[inline] pub fn transaction(self) -> Option<View<'a, types::WalletTransaction>> { maybe_at(self, 3) }
    }

    /// `updateServiceNotification#ebe46819 flags:# popup:flags.0?true invert_media:flags.2?true inbox_date:flags.1?int type:string message:string media:MessageMedia entities:Vector<MessageEntity> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateServiceNotification {
        /// `popup:flags.0?true`
        pub popup: bool,
        /// `invert_media:flags.2?true`
        pub invert_media: bool,
        /// `inbox_date:flags.1?int`
        pub inbox_date: Option<i32>,
        /// `type:string`
        pub r#type: String,
        /// `message:string`
        pub message: String,
        /// `media:MessageMedia`
        pub media: enums::MessageMedia,
        /// `entities:Vector<MessageEntity>`
        pub entities: Vec<enums::MessageEntity>,
    }

    impl UpdateServiceNotification {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(r#type: String, message: String, media: enums::MessageMedia, entities: Vec<enums::MessageEntity>) -> Self {
            Self { popup: false, invert_media: false, inbox_date: None, r#type, message, media, entities }
        }
    }

    impl Fields for UpdateServiceNotification {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SERVICE_NOTIFICATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { popup: has(flags, 0), invert_media: has(flags, 2), inbox_date: input.take_if(flags, 1)?, r#type: input.take()?, message: input.take()?, media: input.take()?, entities: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.popup, 0) | bit(self.inbox_date.is_some(), 1) | bit(self.invert_media, 2));
            self.inbox_date.put(writer);
            self.r#type.put(writer);
            self.message.put(writer);
            self.media.put(writer);
            self.entities.put(writer);
        }
    }

    impl<'a> View<'a, UpdateServiceNotification> {
        /// `popup:flags.0?true`
        #[inline] pub fn popup(self) -> bool { flag_at(self, 1) }
        /// `invert_media:flags.2?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 2) }
        /// `inbox_date:flags.1?int`
        #[inline] pub fn inbox_date(self) -> Option<i32> { maybe_at(self, 3) }
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 4) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 5) }
        /// `media:MessageMedia`
        #[inline] pub fn media(self) -> views::MessageMedia<'a> { at(self, 6) }
        /// `entities:Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Vector<'a, views::MessageEntity<'a>> { at(self, 7) }
    }

    /// `updateSmsJob#f16269d4 job_id:string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateSmsJob {
        /// `job_id:string`
        pub job_id: String,
    }

    impl Fields for UpdateSmsJob {
        const LAYOUT: &'static Layout = &layouts::UPDATE_SMS_JOB;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { job_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.job_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateSmsJob> {
        /// `job_id:string`
        #[inline] pub fn job_id(self) -> Text<'a> { at(self, 0) }
    }

    /// `updateStarGiftAuctionState#48e246c2 gift_id:long state:StarGiftAuctionState = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateStarGiftAuctionState {
        /// `gift_id:long`
        pub gift_id: i64,
        /// `state:StarGiftAuctionState`
        pub state: enums::StarGiftAuctionState,
    }

    impl Fields for UpdateStarGiftAuctionState {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STAR_GIFT_AUCTION_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift_id: input.take()?, state: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift_id.put(writer);
            self.state.put(writer);
        }
    }

    impl<'a> View<'a, UpdateStarGiftAuctionState> {
        /// `gift_id:long`
        #[inline] pub fn gift_id(self) -> i64 { at(self, 0) }
        /// `state:StarGiftAuctionState`
        #[inline] pub fn state(self) -> views::StarGiftAuctionState<'a> { at(self, 1) }
    }

    /// `updateStarGiftAuctionUserState#dc58f31e gift_id:long user_state:StarGiftAuctionUserState = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateStarGiftAuctionUserState {
        /// `gift_id:long`
        pub gift_id: i64,
        /// `user_state:StarGiftAuctionUserState`
        pub user_state: types::StarGiftAuctionUserState,
    }

    impl Fields for UpdateStarGiftAuctionUserState {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STAR_GIFT_AUCTION_USER_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift_id: input.take()?, user_state: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift_id.put(writer);
            self.user_state.put(writer);
        }
    }

    impl<'a> View<'a, UpdateStarGiftAuctionUserState> {
        /// `gift_id:long`
        #[inline] pub fn gift_id(self) -> i64 { at(self, 0) }
        /// `user_state:StarGiftAuctionUserState`
        #[inline] pub fn user_state(self) -> View<'a, types::StarGiftAuctionUserState> { at(self, 1) }
    }

    /// `updateStarsBalance#4e80a379 balance:StarsAmount = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateStarsBalance {
        /// `balance:StarsAmount`
        pub balance: enums::StarsAmount,
    }

    impl Fields for UpdateStarsBalance {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STARS_BALANCE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { balance: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.balance.put(writer);
        }
    }

    impl<'a> View<'a, UpdateStarsBalance> {
        /// `balance:StarsAmount`
        #[inline] pub fn balance(self) -> views::StarsAmount<'a> { at(self, 0) }
    }

    /// `updateStarsRevenueStatus#a584b019 peer:Peer status:StarsRevenueStatus = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateStarsRevenueStatus {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `status:StarsRevenueStatus`
        pub status: types::StarsRevenueStatus,
    }

    impl Fields for UpdateStarsRevenueStatus {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STARS_REVENUE_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, status: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.status.put(writer);
        }
    }

    impl<'a> View<'a, UpdateStarsRevenueStatus> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `status:StarsRevenueStatus`
        #[inline] pub fn status(self) -> View<'a, types::StarsRevenueStatus> { at(self, 1) }
    }

    /// `updateStickerSets#31c24808 flags:# masks:flags.0?true emojis:flags.1?true = Update`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateStickerSets {
        /// `masks:flags.0?true`
        pub masks: bool,
        /// `emojis:flags.1?true`
        pub emojis: bool,
    }

    impl Fields for UpdateStickerSets {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STICKER_SETS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { masks: has(flags, 0), emojis: has(flags, 1) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.masks, 0) | bit(self.emojis, 1));
        }
    }

    impl<'a> View<'a, UpdateStickerSets> {
        /// `masks:flags.0?true`
        #[inline] pub fn masks(self) -> bool { flag_at(self, 1) }
        /// `emojis:flags.1?true`
        #[inline] pub fn emojis(self) -> bool { flag_at(self, 2) }
    }

    /// `updateStickerSetsOrder#bb2d201 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateStickerSetsOrder {
        /// `masks:flags.0?true`
        pub masks: bool,
        /// `emojis:flags.1?true`
        pub emojis: bool,
        /// `order:Vector<long>`
        pub order: Vec<i64>,
    }

    impl UpdateStickerSetsOrder {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(order: Vec<i64>) -> Self {
            Self { masks: false, emojis: false, order }
        }
    }

    impl Fields for UpdateStickerSetsOrder {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STICKER_SETS_ORDER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { masks: has(flags, 0), emojis: has(flags, 1), order: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.masks, 0) | bit(self.emojis, 1));
            self.order.put(writer);
        }
    }

    impl<'a> View<'a, UpdateStickerSetsOrder> {
        /// `masks:flags.0?true`
        #[inline] pub fn masks(self) -> bool { flag_at(self, 1) }
        /// `emojis:flags.1?true`
        #[inline] pub fn emojis(self) -> bool { flag_at(self, 2) }
        /// `order:Vector<long>`
        #[inline] pub fn order(self) -> Vector<'a, i64> { at(self, 3) }
    }

    /// `updateStoriesStealthMode#2c084dc1 stealth_mode:StoriesStealthMode = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateStoriesStealthMode {
        /// `stealth_mode:StoriesStealthMode`
        pub stealth_mode: types::StoriesStealthMode,
    }

    impl Fields for UpdateStoriesStealthMode {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STORIES_STEALTH_MODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stealth_mode: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stealth_mode.put(writer);
        }
    }

    impl<'a> View<'a, UpdateStoriesStealthMode> {
        /// `stealth_mode:StoriesStealthMode`
        #[inline] pub fn stealth_mode(self) -> View<'a, types::StoriesStealthMode> { at(self, 0) }
    }

    /// `updateStory#75b3b798 peer:Peer story:StoryItem = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateStory {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `story:StoryItem`
        pub story: enums::StoryItem,
    }

    impl Fields for UpdateStory {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, story: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.story.put(writer);
        }
    }

    impl<'a> View<'a, UpdateStory> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `story:StoryItem`
        #[inline] pub fn story(self) -> views::StoryItem<'a> { at(self, 1) }
    }

    /// `updateStoryID#1bf335b9 id:int random_id:long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateStoryID {
        /// `id:int`
        pub id: i32,
        /// `random_id:long`
        pub random_id: i64,
    }

    impl Fields for UpdateStoryID {
        const LAYOUT: &'static Layout = &layouts::UPDATE_STORY_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, random_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.random_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateStoryID> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 1) }
    }

    /// `updateTheme#8216fba3 theme:Theme = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateTheme {
        /// `theme:Theme`
        pub theme: types::Theme,
    }

    impl Fields for UpdateTheme {
        const LAYOUT: &'static Layout = &layouts::UPDATE_THEME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { theme: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.theme.put(writer);
        }
    }

    impl<'a> View<'a, UpdateTheme> {
        /// `theme:Theme`
        #[inline] pub fn theme(self) -> View<'a, types::Theme> { at(self, 0) }
    }

    /// `updateTranscribedAudio#84cd5a flags:# pending:flags.0?true peer:Peer msg_id:int transcription_id:long text:string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateTranscribedAudio {
        /// `pending:flags.0?true`
        pub pending: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `transcription_id:long`
        pub transcription_id: i64,
        /// `text:string`
        pub text: String,
    }

    impl UpdateTranscribedAudio {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, msg_id: i32, transcription_id: i64, text: String) -> Self {
            Self { pending: false, peer, msg_id, transcription_id, text }
        }
    }

    impl Fields for UpdateTranscribedAudio {
        const LAYOUT: &'static Layout = &layouts::UPDATE_TRANSCRIBED_AUDIO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pending: has(flags, 0), peer: input.take()?, msg_id: input.take()?, transcription_id: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pending, 0));
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.transcription_id.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, UpdateTranscribedAudio> {
        /// `pending:flags.0?true`
        #[inline] pub fn pending(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 3) }
        /// `transcription_id:long`
        #[inline] pub fn transcription_id(self) -> i64 { at(self, 4) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 5) }
    }

    /// `updateUser#20529438 user_id:long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateUser {
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for UpdateUser {
        const LAYOUT: &'static Layout = &layouts::UPDATE_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateUser> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
    }

    /// `updateUserEmojiStatus#28373599 user_id:long emoji_status:EmojiStatus = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateUserEmojiStatus {
        /// `user_id:long`
        pub user_id: i64,
        /// `emoji_status:EmojiStatus`
        pub emoji_status: enums::EmojiStatus,
    }

    impl Fields for UpdateUserEmojiStatus {
        const LAYOUT: &'static Layout = &layouts::UPDATE_USER_EMOJI_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, emoji_status: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.emoji_status.put(writer);
        }
    }

    impl<'a> View<'a, UpdateUserEmojiStatus> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `emoji_status:EmojiStatus`
        #[inline] pub fn emoji_status(self) -> views::EmojiStatus<'a> { at(self, 1) }
    }

    /// `updateUserName#a7848924 user_id:long first_name:string last_name:string usernames:Vector<Username> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateUserName {
        /// `user_id:long`
        pub user_id: i64,
        /// `first_name:string`
        pub first_name: String,
        /// `last_name:string`
        pub last_name: String,
        /// `usernames:Vector<Username>`
        pub usernames: Vec<types::Username>,
    }

    impl Fields for UpdateUserName {
        const LAYOUT: &'static Layout = &layouts::UPDATE_USER_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, first_name: input.take()?, last_name: input.take()?, usernames: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.first_name.put(writer);
            self.last_name.put(writer);
            self.usernames.put(writer);
        }
    }

    impl<'a> View<'a, UpdateUserName> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `first_name:string`
        #[inline] pub fn first_name(self) -> Text<'a> { at(self, 1) }
        /// `last_name:string`
        #[inline] pub fn last_name(self) -> Text<'a> { at(self, 2) }
        /// `usernames:Vector<Username>`
        #[inline] pub fn usernames(self) -> Vector<'a, View<'a, types::Username>> { at(self, 3) }
    }

    /// `updateUserPhone#5492a13 user_id:long phone:string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateUserPhone {
        /// `user_id:long`
        pub user_id: i64,
        /// `phone:string`
        pub phone: String,
    }

    impl Fields for UpdateUserPhone {
        const LAYOUT: &'static Layout = &layouts::UPDATE_USER_PHONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, phone: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.phone.put(writer);
        }
    }

    impl<'a> View<'a, UpdateUserPhone> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `phone:string`
        #[inline] pub fn phone(self) -> Text<'a> { at(self, 1) }
    }

    /// `updateUserStatus#e5bdf8de user_id:long status:UserStatus = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateUserStatus {
        /// `user_id:long`
        pub user_id: i64,
        /// `status:UserStatus`
        pub status: enums::UserStatus,
    }

    impl Fields for UpdateUserStatus {
        const LAYOUT: &'static Layout = &layouts::UPDATE_USER_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, status: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.status.put(writer);
        }
    }

    impl<'a> View<'a, UpdateUserStatus> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `status:UserStatus`
        #[inline] pub fn status(self) -> views::UserStatus<'a> { at(self, 1) }
    }

    /// `updateUserTyping#2a17bf5c flags:# user_id:long top_msg_id:flags.0?int action:SendMessageAction = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateUserTyping {
        /// `user_id:long`
        pub user_id: i64,
        /// `top_msg_id:flags.0?int`
        pub top_msg_id: Option<i32>,
        /// `action:SendMessageAction`
        pub action: enums::SendMessageAction,
    }

    impl UpdateUserTyping {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, action: enums::SendMessageAction) -> Self {
            Self { user_id, top_msg_id: None, action }
        }
    }

    impl Fields for UpdateUserTyping {
        const LAYOUT: &'static Layout = &layouts::UPDATE_USER_TYPING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, top_msg_id: input.take_if(flags, 0)?, action: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top_msg_id.is_some(), 0));
            self.user_id.put(writer);
            self.top_msg_id.put(writer);
            self.action.put(writer);
        }
    }

    impl<'a> View<'a, UpdateUserTyping> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `top_msg_id:flags.0?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `action:SendMessageAction`
        #[inline] pub fn action(self) -> views::SendMessageAction<'a> { at(self, 3) }
    }

    /// `updateWalletGaslessInfo#a8ae1cac flags:# available:flags.0?true left:int reset_at:int min_amount:long relayer_address:string = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateWalletGaslessInfo {
        /// `available:flags.0?true`
        pub available: bool,
        /// `left:int`
        pub left: i32,
        /// `reset_at:int`
        pub reset_at: i32,
        /// `min_amount:long`
        pub min_amount: i64,
        /// `relayer_address:string`
        pub relayer_address: String,
    }

    impl UpdateWalletGaslessInfo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(left: i32, reset_at: i32, min_amount: i64, relayer_address: String) -> Self {
            Self { available: false, left, reset_at, min_amount, relayer_address }
        }
    }

    impl Fields for UpdateWalletGaslessInfo {
        const LAYOUT: &'static Layout = &layouts::UPDATE_WALLET_GASLESS_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { available: has(flags, 0), left: input.take()?, reset_at: input.take()?, min_amount: input.take()?, relayer_address: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.available, 0));
            self.left.put(writer);
            self.reset_at.put(writer);
            self.min_amount.put(writer);
            self.relayer_address.put(writer);
        }
    }

    impl<'a> View<'a, UpdateWalletGaslessInfo> {
        /// `available:flags.0?true`
        #[inline] pub fn available(self) -> bool { flag_at(self, 1) }
        /// `left:int`
        #[inline] pub fn left(self) -> i32 { at(self, 2) }
        /// `reset_at:int`
        #[inline] pub fn reset_at(self) -> i32 { at(self, 3) }
        /// `min_amount:long`
        #[inline] pub fn min_amount(self) -> i64 { at(self, 4) }
        /// `relayer_address:string`
        #[inline] pub fn relayer_address(self) -> Text<'a> { at(self, 5) }
    }

    /// `updateWalletState#6ac3f2aa state:WalletState = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateWalletState {
        /// `state:WalletState`
        pub state: enums::WalletState,
    }

    impl Fields for UpdateWalletState {
        const LAYOUT: &'static Layout = &layouts::UPDATE_WALLET_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { state: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.state.put(writer);
        }
    }

    impl<'a> View<'a, UpdateWalletState> {
        /// `state:WalletState`
        #[inline] pub fn state(self) -> views::WalletState<'a> { at(self, 0) }
    }

    /// `updateWalletTonConnectPendingDisconnect#d1ee8199 session_ids:Vector<long> = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateWalletTonConnectPendingDisconnect {
        /// `session_ids:Vector<long>`
        pub session_ids: Vec<i64>,
    }

    impl Fields for UpdateWalletTonConnectPendingDisconnect {
        const LAYOUT: &'static Layout = &layouts::UPDATE_WALLET_TON_CONNECT_PENDING_DISCONNECT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { session_ids: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.session_ids.put(writer);
        }
    }

    impl<'a> View<'a, UpdateWalletTonConnectPendingDisconnect> {
        /// `session_ids:Vector<long>`
        #[inline] pub fn session_ids(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `updateWalletTonConnectSession#50a38e0e session:TonConnectSession = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateWalletTonConnectSession {
        /// `session:TonConnectSession`
        pub session: types::TonConnectSession,
    }

    impl Fields for UpdateWalletTonConnectSession {
        const LAYOUT: &'static Layout = &layouts::UPDATE_WALLET_TON_CONNECT_SESSION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { session: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.session.put(writer);
        }
    }

    impl<'a> View<'a, UpdateWalletTonConnectSession> {
        /// `session:TonConnectSession`
        #[inline] pub fn session(self) -> View<'a, types::TonConnectSession> { at(self, 0) }
    }

    /// `updateWebBrowserException#140502d1 flags:# delete:flags.1?true open_external_browser:flags.0?Bool exception:WebDomainException = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateWebBrowserException {
        /// `delete:flags.1?true`
        pub delete: bool,
        /// `open_external_browser:flags.0?Bool`
        pub open_external_browser: Option<bool>,
        /// `exception:WebDomainException`
        pub exception: types::WebDomainException,
    }

    impl UpdateWebBrowserException {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(exception: types::WebDomainException) -> Self {
            Self { delete: false, open_external_browser: None, exception }
        }
    }

    impl Fields for UpdateWebBrowserException {
        const LAYOUT: &'static Layout = &layouts::UPDATE_WEB_BROWSER_EXCEPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { delete: has(flags, 1), open_external_browser: input.take_if(flags, 0)?, exception: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.open_external_browser.is_some(), 0) | bit(self.delete, 1));
            self.open_external_browser.put(writer);
            self.exception.put(writer);
        }
    }

    impl<'a> View<'a, UpdateWebBrowserException> {
        /// `delete:flags.1?true`
        #[inline] pub fn delete(self) -> bool { flag_at(self, 1) }
        /// `open_external_browser:flags.0?Bool`
        #[inline] pub fn open_external_browser(self) -> Option<bool> { maybe_at(self, 2) }
        /// `exception:WebDomainException`
        #[inline] pub fn exception(self) -> View<'a, types::WebDomainException> { at(self, 3) }
    }

    /// `updateWebBrowserSettings#c39a2ade flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = Update`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateWebBrowserSettings {
        /// `open_external_browser:flags.0?true`
        pub open_external_browser: bool,
        /// `display_close_button:flags.1?true`
        pub display_close_button: bool,
    }

    impl Fields for UpdateWebBrowserSettings {
        const LAYOUT: &'static Layout = &layouts::UPDATE_WEB_BROWSER_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { open_external_browser: has(flags, 0), display_close_button: has(flags, 1) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.open_external_browser, 0) | bit(self.display_close_button, 1));
        }
    }

    impl<'a> View<'a, UpdateWebBrowserSettings> {
        /// `open_external_browser:flags.0?true`
        #[inline] pub fn open_external_browser(self) -> bool { flag_at(self, 1) }
        /// `display_close_button:flags.1?true`
        #[inline] pub fn display_close_button(self) -> bool { flag_at(self, 2) }
    }

    /// `updateWebPage#7f891213 webpage:WebPage pts:int pts_count:int = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateWebPage {
        /// `webpage:WebPage`
        pub webpage: enums::WebPage,
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
    }

    impl Fields for UpdateWebPage {
        const LAYOUT: &'static Layout = &layouts::UPDATE_WEB_PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { webpage: input.take()?, pts: input.take()?, pts_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.webpage.put(writer);
            self.pts.put(writer);
            self.pts_count.put(writer);
        }
    }

    impl<'a> View<'a, UpdateWebPage> {
        /// `webpage:WebPage`
        #[inline] pub fn webpage(self) -> views::WebPage<'a> { at(self, 0) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 1) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 2) }
    }

    /// `updateWebViewResultSent#1592b79d query_id:long = Update`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateWebViewResultSent {
        /// `query_id:long`
        pub query_id: i64,
    }

    impl Fields for UpdateWebViewResultSent {
        const LAYOUT: &'static Layout = &layouts::UPDATE_WEB_VIEW_RESULT_SENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { query_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.query_id.put(writer);
        }
    }

    impl<'a> View<'a, UpdateWebViewResultSent> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 0) }
    }

    /// `walletState#95c5346b flags:# backup_enabled:flags.0?true can_export_phrase:flags.1?true can_enable_backup:flags.2?true address:string public_key:bytes balance:long = WalletState`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WalletState {
        /// `backup_enabled:flags.0?true`
        pub backup_enabled: bool,
        /// `can_export_phrase:flags.1?true`
        pub can_export_phrase: bool,
        /// `can_enable_backup:flags.2?true`
        pub can_enable_backup: bool,
        /// `address:string`
        pub address: String,
        /// `public_key:bytes`
        pub public_key: Vec<u8>,
        /// `balance:long`
        pub balance: i64,
    }

    impl WalletState {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(address: String, public_key: Vec<u8>, balance: i64) -> Self {
            Self { backup_enabled: false, can_export_phrase: false, can_enable_backup: false, address, public_key, balance }
        }
    }

    impl Fields for WalletState {
        const LAYOUT: &'static Layout = &layouts::WALLET_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { backup_enabled: has(flags, 0), can_export_phrase: has(flags, 1), can_enable_backup: has(flags, 2), address: input.take()?, public_key: input.take()?, balance: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.backup_enabled, 0) | bit(self.can_export_phrase, 1) | bit(self.can_enable_backup, 2));
            self.address.put(writer);
            self.public_key.put(writer);
            self.balance.put(writer);
        }
    }

    impl<'a> View<'a, WalletState> {
        /// `backup_enabled:flags.0?true`
        #[inline] pub fn backup_enabled(self) -> bool { flag_at(self, 1) }
        /// `can_export_phrase:flags.1?true`
        #[inline] pub fn can_export_phrase(self) -> bool { flag_at(self, 2) }
        /// `can_enable_backup:flags.2?true`
        #[inline] pub fn can_enable_backup(self) -> bool { flag_at(self, 3) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 4) }
        /// `public_key:bytes`
        #[inline] pub fn public_key(self) -> &'a [u8] { at(self, 5) }
        /// `balance:long`
        #[inline] pub fn balance(self) -> i64 { at(self, 6) }
    }

    /// `walletStateEmpty#9cb9b2ec flags:# creating:flags.0?true = WalletState`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WalletStateEmpty {
        /// `creating:flags.0?true`
        pub creating: bool,
    }

    impl Fields for WalletStateEmpty {
        const LAYOUT: &'static Layout = &layouts::WALLET_STATE_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { creating: has(flags, 0) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.creating, 0));
        }
    }

    impl<'a> View<'a, WalletStateEmpty> {
        /// `creating:flags.0?true`
        #[inline] pub fn creating(self) -> bool { flag_at(self, 1) }
    }

    /// `walletTransaction#952dc143 flags:# incoming:flags.0?true gasless:flags.1?true failed:flags.2?true key_change:flags.5?true comment_encrypted:flags.6?true id:string amount:long fee:long date:int peer:WalletTransactionPeer comment:flags.3?string tx_hash:flags.4?string nft:flags.7?wallet.NftItem = WalletTransaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WalletTransaction {
        /// `incoming:flags.0?true`
        pub incoming: bool,
        /// `gasless:flags.1?true`
        pub gasless: bool,
        /// `failed:flags.2?true`
        pub failed: bool,
        /// `key_change:flags.5?true`
        pub key_change: bool,
        /// `comment_encrypted:flags.6?true`
        pub comment_encrypted: bool,
        /// `id:string`
        pub id: String,
        /// `amount:long`
        pub amount: i64,
        /// `fee:long`
        pub fee: i64,
        /// `date:int`
        pub date: i32,
        /// `peer:WalletTransactionPeer`
        pub peer: enums::WalletTransactionPeer,
        /// `comment:flags.3?string`
        pub comment: Option<String>,
        /// `tx_hash:flags.4?string`
        pub tx_hash: Option<String>,
        /// `nft:flags.7?wallet.NftItem`
        pub nft: Option<Box<types::wallet::NftItem>>,
    }

    impl WalletTransaction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, amount: i64, fee: i64, date: i32, peer: enums::WalletTransactionPeer) -> Self {
            Self { incoming: false, gasless: false, failed: false, key_change: false, comment_encrypted: false, id, amount, fee, date, peer, comment: None, tx_hash: None, nft: None }
        }
    }

    impl Fields for WalletTransaction {
        const LAYOUT: &'static Layout = &layouts::WALLET_TRANSACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { incoming: has(flags, 0), gasless: has(flags, 1), failed: has(flags, 2), key_change: has(flags, 5), comment_encrypted: has(flags, 6), id: input.take()?, amount: input.take()?, fee: input.take()?, date: input.take()?, peer: input.take()?, comment: input.take_if(flags, 3)?, tx_hash: input.take_if(flags, 4)?, nft: input.take_if(flags, 7)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.incoming, 0) | bit(self.gasless, 1) | bit(self.failed, 2) | bit(self.comment.is_some(), 3) | bit(self.tx_hash.is_some(), 4) | bit(self.key_change, 5) | bit(self.comment_encrypted, 6) | bit(self.nft.is_some(), 7));
            self.id.put(writer);
            self.amount.put(writer);
            self.fee.put(writer);
            self.date.put(writer);
            self.peer.put(writer);
            self.comment.put(writer);
            self.tx_hash.put(writer);
            self.nft.put(writer);
        }
    }

    impl<'a> View<'a, WalletTransaction> {
        /// `incoming:flags.0?true`
        #[inline] pub fn incoming(self) -> bool { flag_at(self, 1) }
        /// `gasless:flags.1?true`
        #[inline] pub fn gasless(self) -> bool { flag_at(self, 2) }
        /// `failed:flags.2?true`
        #[inline] pub fn failed(self) -> bool { flag_at(self, 3) }
        /// `key_change:flags.5?true`
        #[inline] pub fn key_change(self) -> bool { flag_at(self, 4) }
        /// `comment_encrypted:flags.6?true`
        #[inline] pub fn comment_encrypted(self) -> bool { flag_at(self, 5) }
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 6) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 7) }
        /// `fee:long`
        #[inline] pub fn fee(self) -> i64 { at(self, 8) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 9) }
        /// `peer:WalletTransactionPeer`
        #[inline] pub fn peer(self) -> views::WalletTransactionPeer<'a> { at(self, 10) }
        /// `comment:flags.3?string`
        #[inline] pub fn comment(self) -> Option<Text<'a>> { maybe_at(self, 11) }
        /// `tx_hash:flags.4?string`
        #[inline] pub fn tx_hash(self) -> Option<Text<'a>> { maybe_at(self, 12) }
        /// `nft:flags.7?wallet.NftItem`
        #[inline] pub fn nft(self) -> Option<View<'a, types::wallet::NftItem>> { maybe_at(self, 13) }
    }

    boxed!(WalletTransaction);

    /// `walletTransactionPeerAddress#62cc1bc flags:# address:string domain:flags.0?string = WalletTransactionPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WalletTransactionPeerAddress {
        /// `address:string`
        pub address: String,
        /// `domain:flags.0?string`
        pub domain: Option<String>,
    }

    impl WalletTransactionPeerAddress {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(address: String) -> Self {
            Self { address, domain: None }
        }
    }

    impl Fields for WalletTransactionPeerAddress {
        const LAYOUT: &'static Layout = &layouts::WALLET_TRANSACTION_PEER_ADDRESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { address: input.take()?, domain: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.domain.is_some(), 0));
            self.address.put(writer);
            self.domain.put(writer);
        }
    }

    impl<'a> View<'a, WalletTransactionPeerAddress> {
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 1) }
        /// `domain:flags.0?string`
        #[inline] pub fn domain(self) -> Option<Text<'a>> { maybe_at(self, 2) }
    }

    /// `walletTransactionPeerOnramp#e595186e flags:# address:string domain:flags.0?string provider_name:string = WalletTransactionPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WalletTransactionPeerOnramp {
        /// `address:string`
        pub address: String,
        /// `domain:flags.0?string`
        pub domain: Option<String>,
        /// `provider_name:string`
        pub provider_name: String,
    }

    impl WalletTransactionPeerOnramp {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(address: String, provider_name: String) -> Self {
            Self { address, domain: None, provider_name }
        }
    }

    impl Fields for WalletTransactionPeerOnramp {
        const LAYOUT: &'static Layout = &layouts::WALLET_TRANSACTION_PEER_ONRAMP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { address: input.take()?, domain: input.take_if(flags, 0)?, provider_name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.domain.is_some(), 0));
            self.address.put(writer);
            self.domain.put(writer);
            self.provider_name.put(writer);
        }
    }

    impl<'a> View<'a, WalletTransactionPeerOnramp> {
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 1) }
        /// `domain:flags.0?string`
        #[inline] pub fn domain(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `provider_name:string`
        #[inline] pub fn provider_name(self) -> Text<'a> { at(self, 3) }
    }

    /// `walletTransactionPeerUser#d4ea706d flags:# user_id:long address:string domain:flags.0?string = WalletTransactionPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WalletTransactionPeerUser {
        /// `user_id:long`
        pub user_id: i64,
        /// `address:string`
        pub address: String,
        /// `domain:flags.0?string`
        pub domain: Option<String>,
    }

    impl WalletTransactionPeerUser {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, address: String) -> Self {
            Self { user_id, address, domain: None }
        }
    }

    impl Fields for WalletTransactionPeerUser {
        const LAYOUT: &'static Layout = &layouts::WALLET_TRANSACTION_PEER_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, address: input.take()?, domain: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.domain.is_some(), 0));
            self.user_id.put(writer);
            self.address.put(writer);
            self.domain.put(writer);
        }
    }

    impl<'a> View<'a, WalletTransactionPeerUser> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 2) }
        /// `domain:flags.0?string`
        #[inline] pub fn domain(self) -> Option<Text<'a>> { maybe_at(self, 3) }
    }

    /// `webDomainException#933ca597 flags:# domain:string url:string title:string favicon:flags.0?long = WebDomainException`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebDomainException {
        /// `domain:string`
        pub domain: String,
        /// `url:string`
        pub url: String,
        /// `title:string`
        pub title: String,
        /// `favicon:flags.0?long`
        pub favicon: Option<i64>,
    }

    impl WebDomainException {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(domain: String, url: String, title: String) -> Self {
            Self { domain, url, title, favicon: None }
        }
    }

    impl Fields for WebDomainException {
        const LAYOUT: &'static Layout = &layouts::WEB_DOMAIN_EXCEPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { domain: input.take()?, url: input.take()?, title: input.take()?, favicon: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.favicon.is_some(), 0));
            self.domain.put(writer);
            self.url.put(writer);
            self.title.put(writer);
            self.favicon.put(writer);
        }
    }

    impl<'a> View<'a, WebDomainException> {
        /// `domain:string`
        #[inline] pub fn domain(self) -> Text<'a> { at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 3) }
        /// `favicon:flags.0?long`
        #[inline] pub fn favicon(self) -> Option<i64> { maybe_at(self, 4) }
    }

    boxed!(WebDomainException);
}

pub(super) mod types_messages {
    use crate::generated::names::*;

    /// `messages.emojiGameDiceInfo#44e56023 flags:# game_hash:string prev_stake:long current_streak:int params:Vector<int> plays_left:flags.0?int = messages.EmojiGameInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiGameDiceInfo {
        /// `game_hash:string`
        pub game_hash: String,
        /// `prev_stake:long`
        pub prev_stake: i64,
        /// `current_streak:int`
        pub current_streak: i32,
        /// `params:Vector<int>`
        pub params: Vec<i32>,
        /// `plays_left:flags.0?int`
        pub plays_left: Option<i32>,
    }

    impl EmojiGameDiceInfo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(game_hash: String, prev_stake: i64, current_streak: i32, params: Vec<i32>) -> Self {
            Self { game_hash, prev_stake, current_streak, params, plays_left: None }
        }
    }

    impl Fields for EmojiGameDiceInfo {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_EMOJI_GAME_DICE_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { game_hash: input.take()?, prev_stake: input.take()?, current_streak: input.take()?, params: input.take()?, plays_left: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.plays_left.is_some(), 0));
            self.game_hash.put(writer);
            self.prev_stake.put(writer);
            self.current_streak.put(writer);
            self.params.put(writer);
            self.plays_left.put(writer);
        }
    }

    impl<'a> View<'a, EmojiGameDiceInfo> {
        /// `game_hash:string`
        #[inline] pub fn game_hash(self) -> Text<'a> { at(self, 1) }
        /// `prev_stake:long`
        #[inline] pub fn prev_stake(self) -> i64 { at(self, 2) }
        /// `current_streak:int`
        #[inline] pub fn current_streak(self) -> i32 { at(self, 3) }
        /// `params:Vector<int>`
        #[inline] pub fn params(self) -> Vector<'a, i32> { at(self, 4) }
        /// `plays_left:flags.0?int`
        #[inline] pub fn plays_left(self) -> Option<i32> { maybe_at(self, 5) }
    }
}

pub(super) mod types_wallet {
    use crate::generated::names::*;

    /// `wallet.nftAttribute#4c1ef10e trait_type:string value:string = wallet.NftAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NftAttribute {
        /// `trait_type:string`
        pub trait_type: String,
        /// `value:string`
        pub value: String,
    }

    impl Fields for NftAttribute {
        const LAYOUT: &'static Layout = &layouts::WALLET_NFT_ATTRIBUTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { trait_type: input.take()?, value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.trait_type.put(writer);
            self.value.put(writer);
        }
    }

    impl<'a> View<'a, NftAttribute> {
        /// `trait_type:string`
        #[inline] pub fn trait_type(self) -> Text<'a> { at(self, 0) }
        /// `value:string`
        #[inline] pub fn value(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(NftAttribute);

    /// `wallet.nftItem#3441fd1c flags:# collection_address:flags.0?string address:string owner_address:string index:string name:flags.1?string description:flags.2?string image:flags.3?WebDocument image_small:flags.4?WebDocument content_url:flags.5?WebDocument lottie:flags.6?WebDocument attributes:flags.7?Vector<wallet.NftAttribute> extra:flags.8?DataJSON = wallet.NftItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NftItem {
        /// `collection_address:flags.0?string`
        pub collection_address: Option<String>,
        /// `address:string`
        pub address: String,
        /// `owner_address:string`
        pub owner_address: String,
        /// `index:string`
        pub index: String,
        /// `name:flags.1?string`
        pub name: Option<String>,
        /// `description:flags.2?string`
        pub description: Option<String>,
        /// `image:flags.3?WebDocument`
        pub image: Option<enums::WebDocument>,
        /// `image_small:flags.4?WebDocument`
        pub image_small: Option<enums::WebDocument>,
        /// `content_url:flags.5?WebDocument`
        pub content_url: Option<enums::WebDocument>,
        /// `lottie:flags.6?WebDocument`
        pub lottie: Option<enums::WebDocument>,
        /// `attributes:flags.7?Vector<wallet.NftAttribute>`
        pub attributes: Option<Vec<types::wallet::NftAttribute>>,
        /// `extra:flags.8?DataJSON`
        pub extra: Option<types::DataJSON>,
    }

    impl NftItem {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(address: String, owner_address: String, index: String) -> Self {
            Self { collection_address: None, address, owner_address, index, name: None, description: None, image: None, image_small: None, content_url: None, lottie: None, attributes: None, extra: None }
        }
    }

    impl Fields for NftItem {
        const LAYOUT: &'static Layout = &layouts::WALLET_NFT_ITEM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { collection_address: input.take_if(flags, 0)?, address: input.take()?, owner_address: input.take()?, index: input.take()?, name: input.take_if(flags, 1)?, description: input.take_if(flags, 2)?, image: input.take_if(flags, 3)?, image_small: input.take_if(flags, 4)?, content_url: input.take_if(flags, 5)?, lottie: input.take_if(flags, 6)?, attributes: input.take_if(flags, 7)?, extra: input.take_if(flags, 8)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.collection_address.is_some(), 0) | bit(self.name.is_some(), 1) | bit(self.description.is_some(), 2) | bit(self.image.is_some(), 3) | bit(self.image_small.is_some(), 4) | bit(self.content_url.is_some(), 5) | bit(self.lottie.is_some(), 6) | bit(self.attributes.is_some(), 7) | bit(self.extra.is_some(), 8));
            self.collection_address.put(writer);
            self.address.put(writer);
            self.owner_address.put(writer);
            self.index.put(writer);
            self.name.put(writer);
            self.description.put(writer);
            self.image.put(writer);
            self.image_small.put(writer);
            self.content_url.put(writer);
            self.lottie.put(writer);
            self.attributes.put(writer);
            self.extra.put(writer);
        }
    }

    impl<'a> View<'a, NftItem> {
        /// `collection_address:flags.0?string`
        #[inline] pub fn collection_address(self) -> Option<Text<'a>> { maybe_at(self, 1) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 2) }
        /// `owner_address:string`
        #[inline] pub fn owner_address(self) -> Text<'a> { at(self, 3) }
        /// `index:string`
        #[inline] pub fn index(self) -> Text<'a> { at(self, 4) }
        /// `name:flags.1?string`
        #[inline] pub fn name(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `description:flags.2?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `image:flags.3?WebDocument`
        #[inline] pub fn image(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 7) }
        /// `image_small:flags.4?WebDocument`
        #[inline] pub fn image_small(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 8) }
        /// `content_url:flags.5?WebDocument`
        #[inline] pub fn content_url(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 9) }
        /// `lottie:flags.6?WebDocument`
        #[inline] pub fn lottie(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 10) }
        /// `attributes:flags.7?Vector<wallet.NftAttribute>`
        #[inline] pub fn attributes(self) -> Option<Vector<'a, View<'a, types::wallet::NftAttribute>>> { maybe_at(self, 11) }
        /// `extra:flags.8?DataJSON`
        #[inline] pub fn extra(self) -> Option<View<'a, types::DataJSON>> { maybe_at(self, 12) }
    }

    boxed!(NftItem);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `BotMenuButton`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum BotMenuButton<'a> {
        /// `botMenuButton`
        BotMenuButton(View<'a, types::BotMenuButton>),
        /// `botMenuButtonCommands`
        Commands,
        /// `botMenuButtonDefault`
        Default,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for BotMenuButton<'a> {
        type Value = enums::BotMenuButton;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_BOT_MENU_BUTTON);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc7b5_7ce6 => Self::BotMenuButton(raw.view()),
                0x4258_c205 => Self::Commands,
                0x7533_a588 => Self::Default,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::BotMenuButton, DecodeError> {
            Ok(match self {
                Self::BotMenuButton(view) => enums::BotMenuButton::BotMenuButton(own(view)?),
                Self::Commands => enums::BotMenuButton::Commands,
                Self::Default => enums::BotMenuButton::Default,
                Self::Raw(raw) => enums::BotMenuButton::Raw(raw.own()),
            })
        }
    }

    /// `ChannelParticipant`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChannelParticipant<'a> {
        /// `channelParticipant`
        ChannelParticipant(View<'a, types::ChannelParticipant>),
        /// `channelParticipantAdmin`
        Admin(View<'a, types::ChannelParticipantAdmin>),
        /// `channelParticipantBanned`
        Banned(View<'a, types::ChannelParticipantBanned>),
        /// `channelParticipantCreator`
        Creator(View<'a, types::ChannelParticipantCreator>),
        /// `channelParticipantLeft`
        Left(View<'a, types::ChannelParticipantLeft>),
        /// `channelParticipantSelf`
        ParticipantSelf(View<'a, types::ChannelParticipantSelf>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChannelParticipant<'a> {
        type Value = enums::ChannelParticipant;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1bd5_4456 => Self::ChannelParticipant(raw.view()),
                0x34c3_bb53 => Self::Admin(raw.view()),
                0xd5f0_ad91 => Self::Banned(raw.view()),
                0x2fe6_01d3 => Self::Creator(raw.view()),
                0x1b03_f006 => Self::Left(raw.view()),
                0xa947_8a1a => Self::ParticipantSelf(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChannelParticipant, DecodeError> {
            Ok(match self {
                Self::ChannelParticipant(view) => enums::ChannelParticipant::ChannelParticipant(own(view)?),
                Self::Admin(view) => enums::ChannelParticipant::Admin(own(view)?),
                Self::Banned(view) => enums::ChannelParticipant::Banned(own(view)?),
                Self::Creator(view) => enums::ChannelParticipant::Creator(own(view)?),
                Self::Left(view) => enums::ChannelParticipant::Left(own(view)?),
                Self::ParticipantSelf(view) => enums::ChannelParticipant::ParticipantSelf(own(view)?),
                Self::Raw(raw) => enums::ChannelParticipant::Raw(raw.own()),
            })
        }
    }

    /// `ChatParticipant`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatParticipant<'a> {
        /// `chatParticipant`
        ChatParticipant(View<'a, types::ChatParticipant>),
        /// `chatParticipantAdmin`
        Admin(View<'a, types::ChatParticipantAdmin>),
        /// `chatParticipantCreator`
        Creator(View<'a, types::ChatParticipantCreator>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatParticipant<'a> {
        type Value = enums::ChatParticipant;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHAT_PARTICIPANT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x38e7_9fde => Self::ChatParticipant(raw.view()),
                0x0360_d5d2 => Self::Admin(raw.view()),
                0xe1f8_67b8 => Self::Creator(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChatParticipant, DecodeError> {
            Ok(match self {
                Self::ChatParticipant(view) => enums::ChatParticipant::ChatParticipant(own(view)?),
                Self::Admin(view) => enums::ChatParticipant::Admin(own(view)?),
                Self::Creator(view) => enums::ChatParticipant::Creator(own(view)?),
                Self::Raw(raw) => enums::ChatParticipant::Raw(raw.own()),
            })
        }
    }

    /// `ChatParticipants`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatParticipants<'a> {
        /// `chatParticipants`
        ChatParticipants(View<'a, types::ChatParticipants>),
        /// `chatParticipantsForbidden`
        Forbidden(View<'a, types::ChatParticipantsForbidden>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatParticipants<'a> {
        type Value = enums::ChatParticipants;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHAT_PARTICIPANTS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3cbc_93f8 => Self::ChatParticipants(raw.view()),
                0x8763_d3e1 => Self::Forbidden(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChatParticipants, DecodeError> {
            Ok(match self {
                Self::ChatParticipants(view) => enums::ChatParticipants::ChatParticipants(own(view)?),
                Self::Forbidden(view) => enums::ChatParticipants::Forbidden(own(view)?),
                Self::Raw(raw) => enums::ChatParticipants::Raw(raw.own()),
            })
        }
    }

    /// `DialogFilter`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum DialogFilter<'a> {
        /// `dialogFilter`
        DialogFilter(View<'a, types::DialogFilter>),
        /// `dialogFilterChatlist`
        Chatlist(View<'a, types::DialogFilterChatlist>),
        /// `dialogFilterDefault`
        Default,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for DialogFilter<'a> {
        type Value = enums::DialogFilter;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_DIALOG_FILTER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xaa47_2651 => Self::DialogFilter(raw.view()),
                0x9653_7bd7 => Self::Chatlist(raw.view()),
                0x3632_93ae => Self::Default,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::DialogFilter, DecodeError> {
            Ok(match self {
                Self::DialogFilter(view) => enums::DialogFilter::DialogFilter(own(view)?),
                Self::Chatlist(view) => enums::DialogFilter::Chatlist(own(view)?),
                Self::Default => enums::DialogFilter::Default,
                Self::Raw(raw) => enums::DialogFilter::Raw(raw.own()),
            })
        }
    }

    /// `DialogPeer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum DialogPeer<'a> {
        /// `dialogPeer`
        DialogPeer(View<'a, types::DialogPeer>),
        /// `dialogPeerCommunity`
        Community(View<'a, types::DialogPeerCommunity>),
        /// `dialogPeerFolder`
        Folder(View<'a, types::DialogPeerFolder>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for DialogPeer<'a> {
        type Value = enums::DialogPeer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_DIALOG_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xe56d_bf05 => Self::DialogPeer(raw.view()),
                0x2f65_c8e4 => Self::Community(raw.view()),
                0x5145_19e2 => Self::Folder(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::DialogPeer, DecodeError> {
            Ok(match self {
                Self::DialogPeer(view) => enums::DialogPeer::DialogPeer(own(view)?),
                Self::Community(view) => enums::DialogPeer::Community(own(view)?),
                Self::Folder(view) => enums::DialogPeer::Folder(own(view)?),
                Self::Raw(raw) => enums::DialogPeer::Raw(raw.own()),
            })
        }
    }

    /// `DraftMessage`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum DraftMessage<'a> {
        /// `draftMessage`
        DraftMessage(View<'a, types::DraftMessage>),
        /// `draftMessageEmpty`
        Empty(View<'a, types::DraftMessageEmpty>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for DraftMessage<'a> {
        type Value = enums::DraftMessage;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_DRAFT_MESSAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x60fe_3294 => Self::DraftMessage(raw.view()),
                0x1b0c_841a => Self::Empty(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::DraftMessage, DecodeError> {
            Ok(match self {
                Self::DraftMessage(view) => enums::DraftMessage::DraftMessage(own(view)?),
                Self::Empty(view) => enums::DraftMessage::Empty(own(view)?),
                Self::Raw(raw) => enums::DraftMessage::Raw(raw.own()),
            })
        }
    }

    /// `EncryptedChat`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EncryptedChat<'a> {
        /// `encryptedChat`
        EncryptedChat(View<'a, types::EncryptedChat>),
        /// `encryptedChatDiscarded`
        Discarded(View<'a, types::EncryptedChatDiscarded>),
        /// `encryptedChatEmpty`
        Empty(View<'a, types::EncryptedChatEmpty>),
        /// `encryptedChatRequested`
        Requested(View<'a, types::EncryptedChatRequested>),
        /// `encryptedChatWaiting`
        Waiting(View<'a, types::EncryptedChatWaiting>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EncryptedChat<'a> {
        type Value = enums::EncryptedChat;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ENCRYPTED_CHAT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x61f0_d4c7 => Self::EncryptedChat(raw.view()),
                0x1e1c_7c45 => Self::Discarded(raw.view()),
                0xab7e_c0a0 => Self::Empty(raw.view()),
                0x48f1_d94c => Self::Requested(raw.view()),
                0x66b2_5953 => Self::Waiting(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EncryptedChat, DecodeError> {
            Ok(match self {
                Self::EncryptedChat(view) => enums::EncryptedChat::EncryptedChat(own(view)?),
                Self::Discarded(view) => enums::EncryptedChat::Discarded(own(view)?),
                Self::Empty(view) => enums::EncryptedChat::Empty(own(view)?),
                Self::Requested(view) => enums::EncryptedChat::Requested(own(view)?),
                Self::Waiting(view) => enums::EncryptedChat::Waiting(own(view)?),
                Self::Raw(raw) => enums::EncryptedChat::Raw(raw.own()),
            })
        }
    }

    /// `EncryptedFile`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EncryptedFile<'a> {
        /// `encryptedFile`
        EncryptedFile(View<'a, types::EncryptedFile>),
        /// `encryptedFileEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EncryptedFile<'a> {
        type Value = enums::EncryptedFile;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ENCRYPTED_FILE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa800_8cd8 => Self::EncryptedFile(raw.view()),
                0xc21f_497e => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EncryptedFile, DecodeError> {
            Ok(match self {
                Self::EncryptedFile(view) => enums::EncryptedFile::EncryptedFile(own(view)?),
                Self::Empty => enums::EncryptedFile::Empty,
                Self::Raw(raw) => enums::EncryptedFile::Raw(raw.own()),
            })
        }
    }

    /// `EncryptedMessage`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EncryptedMessage<'a> {
        /// `encryptedMessage`
        EncryptedMessage(View<'a, types::EncryptedMessage>),
        /// `encryptedMessageService`
        Service(View<'a, types::EncryptedMessageService>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EncryptedMessage<'a> {
        type Value = enums::EncryptedMessage;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ENCRYPTED_MESSAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xed18_c118 => Self::EncryptedMessage(raw.view()),
                0x2373_4b06 => Self::Service(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EncryptedMessage, DecodeError> {
            Ok(match self {
                Self::EncryptedMessage(view) => enums::EncryptedMessage::EncryptedMessage(own(view)?),
                Self::Service(view) => enums::EncryptedMessage::Service(own(view)?),
                Self::Raw(raw) => enums::EncryptedMessage::Raw(raw.own()),
            })
        }
    }

    /// `ExportedChatInvite`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ExportedChatInvite<'a> {
        /// `chatInviteExported`
        ChatInviteExported(View<'a, types::ChatInviteExported>),
        /// `chatInvitePublicJoinRequests`
        ChatInvitePublicJoinRequests,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ExportedChatInvite<'a> {
        type Value = enums::ExportedChatInvite;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa22c_bd96 => Self::ChatInviteExported(raw.view()),
                0xed10_7ab7 => Self::ChatInvitePublicJoinRequests,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ExportedChatInvite, DecodeError> {
            Ok(match self {
                Self::ChatInviteExported(view) => enums::ExportedChatInvite::ChatInviteExported(own(view)?),
                Self::ChatInvitePublicJoinRequests => enums::ExportedChatInvite::ChatInvitePublicJoinRequests,
                Self::Raw(raw) => enums::ExportedChatInvite::Raw(raw.own()),
            })
        }
    }

    /// `GroupCall`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum GroupCall<'a> {
        /// `groupCall`
        GroupCall(View<'a, types::GroupCall>),
        /// `groupCallDiscarded`
        Discarded(View<'a, types::GroupCallDiscarded>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for GroupCall<'a> {
        type Value = enums::GroupCall;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_GROUP_CALL);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xefb2_b617 => Self::GroupCall(raw.view()),
                0x7780_bcb4 => Self::Discarded(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::GroupCall, DecodeError> {
            Ok(match self {
                Self::GroupCall(view) => enums::GroupCall::GroupCall(own(view)?),
                Self::Discarded(view) => enums::GroupCall::Discarded(own(view)?),
                Self::Raw(raw) => enums::GroupCall::Raw(raw.own()),
            })
        }
    }

    /// `InputBotInlineMessageID`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputBotInlineMessageID<'a> {
        /// `inputBotInlineMessageID`
        InputBotInlineMessageID(View<'a, types::InputBotInlineMessageID>),
        /// `inputBotInlineMessageID64`
        InputBotInlineMessageID64(View<'a, types::InputBotInlineMessageID64>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputBotInlineMessageID<'a> {
        type Value = enums::InputBotInlineMessageID;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE_ID);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x890c_3d89 => Self::InputBotInlineMessageID(raw.view()),
                0xb6d9_15d7 => Self::InputBotInlineMessageID64(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputBotInlineMessageID, DecodeError> {
            Ok(match self {
                Self::InputBotInlineMessageID(view) => enums::InputBotInlineMessageID::InputBotInlineMessageID(own(view)?),
                Self::InputBotInlineMessageID64(view) => enums::InputBotInlineMessageID::InputBotInlineMessageID64(own(view)?),
                Self::Raw(raw) => enums::InputBotInlineMessageID::Raw(raw.own()),
            })
        }
    }

    /// `InputReplyTo`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputReplyTo<'a> {
        /// `inputReplyToEphemeralMessage`
        EphemeralMessage(View<'a, types::InputReplyToEphemeralMessage>),
        /// `inputReplyToMessage`
        Message(View<'a, types::InputReplyToMessage>),
        /// `inputReplyToMonoForum`
        MonoForum(View<'a, types::InputReplyToMonoForum>),
        /// `inputReplyToStory`
        Story(View<'a, types::InputReplyToStory>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputReplyTo<'a> {
        type Value = enums::InputReplyTo;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_REPLY_TO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x4119_b95e => Self::EphemeralMessage(raw.view()),
                0x3bd4_b7c2 => Self::Message(raw.view()),
                0x69d6_6c45 => Self::MonoForum(raw.view()),
                0x5881_323a => Self::Story(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputReplyTo, DecodeError> {
            Ok(match self {
                Self::EphemeralMessage(view) => enums::InputReplyTo::EphemeralMessage(own(view)?),
                Self::Message(view) => enums::InputReplyTo::Message(own(view)?),
                Self::MonoForum(view) => enums::InputReplyTo::MonoForum(own(view)?),
                Self::Story(view) => enums::InputReplyTo::Story(own(view)?),
                Self::Raw(raw) => enums::InputReplyTo::Raw(raw.own()),
            })
        }
    }

    /// `InputRichFile`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputRichFile<'a> {
        /// `inputRichFileDocument`
        Document(View<'a, types::InputRichFileDocument>),
        /// `inputRichFilePhoto`
        Photo(View<'a, types::InputRichFilePhoto>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputRichFile<'a> {
        type Value = enums::InputRichFile;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_RICH_FILE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8328_1dbd => Self::Document(raw.view()),
                0x9b00_622b => Self::Photo(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputRichFile, DecodeError> {
            Ok(match self {
                Self::Document(view) => enums::InputRichFile::Document(own(view)?),
                Self::Photo(view) => enums::InputRichFile::Photo(own(view)?),
                Self::Raw(raw) => enums::InputRichFile::Raw(raw.own()),
            })
        }
    }

    /// `InputRichMessage`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputRichMessage<'a> {
        /// `inputRichMessage`
        InputRichMessage(View<'a, types::InputRichMessage>),
        /// `inputRichMessageHTML`
        HTML(View<'a, types::InputRichMessageHTML>),
        /// `inputRichMessageMarkdown`
        Markdown(View<'a, types::InputRichMessageMarkdown>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputRichMessage<'a> {
        type Value = enums::InputRichMessage;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_RICH_MESSAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xe4c4_49fc => Self::InputRichMessage(raw.view()),
                0xdacb_836a => Self::HTML(raw.view()),
                0x004b_572c => Self::Markdown(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputRichMessage, DecodeError> {
            Ok(match self {
                Self::InputRichMessage(view) => enums::InputRichMessage::InputRichMessage(own(view)?),
                Self::HTML(view) => enums::InputRichMessage::HTML(own(view)?),
                Self::Markdown(view) => enums::InputRichMessage::Markdown(own(view)?),
                Self::Raw(raw) => enums::InputRichMessage::Raw(raw.own()),
            })
        }
    }

    /// `JoinChatBotResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum JoinChatBotResult<'a> {
        /// `joinChatBotResultApproved`
        Approved,
        /// `joinChatBotResultDeclined`
        Declined,
        /// `joinChatBotResultQueued`
        Queued,
        /// `joinChatBotResultWebView`
        WebView(View<'a, types::JoinChatBotResultWebView>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for JoinChatBotResult<'a> {
        type Value = enums::JoinChatBotResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_JOIN_CHAT_BOT_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xae15_2a69 => Self::Approved,
                0x0efa_0194 => Self::Declined,
                0x98a3_a840 => Self::Queued,
                0xd6e3_b813 => Self::WebView(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::JoinChatBotResult, DecodeError> {
            Ok(match self {
                Self::Approved => enums::JoinChatBotResult::Approved,
                Self::Declined => enums::JoinChatBotResult::Declined,
                Self::Queued => enums::JoinChatBotResult::Queued,
                Self::WebView(view) => enums::JoinChatBotResult::WebView(own(view)?),
                Self::Raw(raw) => enums::JoinChatBotResult::Raw(raw.own()),
            })
        }
    }

    /// `NotificationSound`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum NotificationSound<'a> {
        /// `notificationSoundDefault`
        Default,
        /// `notificationSoundLocal`
        Local(View<'a, types::NotificationSoundLocal>),
        /// `notificationSoundNone`
        None,
        /// `notificationSoundRingtone`
        Ringtone(View<'a, types::NotificationSoundRingtone>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for NotificationSound<'a> {
        type Value = enums::NotificationSound;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x97e8_bebe => Self::Default,
                0x830b_9ae4 => Self::Local(raw.view()),
                0x6f0c_34df => Self::None,
                0xff6c_8049 => Self::Ringtone(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::NotificationSound, DecodeError> {
            Ok(match self {
                Self::Default => enums::NotificationSound::Default,
                Self::Local(view) => enums::NotificationSound::Local(own(view)?),
                Self::None => enums::NotificationSound::None,
                Self::Ringtone(view) => enums::NotificationSound::Ringtone(own(view)?),
                Self::Raw(raw) => enums::NotificationSound::Raw(raw.own()),
            })
        }
    }

    /// `NotifyPeer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum NotifyPeer<'a> {
        /// `notifyBroadcasts`
        NotifyBroadcasts,
        /// `notifyChats`
        NotifyChats,
        /// `notifyCommunity`
        NotifyCommunity(View<'a, types::NotifyCommunity>),
        /// `notifyForumTopic`
        NotifyForumTopic(View<'a, types::NotifyForumTopic>),
        /// `notifyPeer`
        NotifyPeer(View<'a, types::NotifyPeer>),
        /// `notifyUsers`
        NotifyUsers,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for NotifyPeer<'a> {
        type Value = enums::NotifyPeer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_NOTIFY_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xd612_e8ef => Self::NotifyBroadcasts,
                0xc007_cec3 => Self::NotifyChats,
                0xbe37_6999 => Self::NotifyCommunity(raw.view()),
                0x226e_6308 => Self::NotifyForumTopic(raw.view()),
                0x9fd4_0bd8 => Self::NotifyPeer(raw.view()),
                0xb4c8_3b4c => Self::NotifyUsers,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::NotifyPeer, DecodeError> {
            Ok(match self {
                Self::NotifyBroadcasts => enums::NotifyPeer::NotifyBroadcasts,
                Self::NotifyChats => enums::NotifyPeer::NotifyChats,
                Self::NotifyCommunity(view) => enums::NotifyPeer::NotifyCommunity(own(view)?),
                Self::NotifyForumTopic(view) => enums::NotifyPeer::NotifyForumTopic(own(view)?),
                Self::NotifyPeer(view) => enums::NotifyPeer::NotifyPeer(own(view)?),
                Self::NotifyUsers => enums::NotifyPeer::NotifyUsers,
                Self::Raw(raw) => enums::NotifyPeer::Raw(raw.own()),
            })
        }
    }

    /// `PaidReactionPrivacy`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PaidReactionPrivacy<'a> {
        /// `paidReactionPrivacyAnonymous`
        Anonymous,
        /// `paidReactionPrivacyDefault`
        Default,
        /// `paidReactionPrivacyPeer`
        Peer(View<'a, types::PaidReactionPrivacyPeer>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PaidReactionPrivacy<'a> {
        type Value = enums::PaidReactionPrivacy;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAID_REACTION_PRIVACY);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1f0c_1ad9 => Self::Anonymous,
                0x206a_d49e => Self::Default,
                0xdc6c_fcf0 => Self::Peer(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PaidReactionPrivacy, DecodeError> {
            Ok(match self {
                Self::Anonymous => enums::PaidReactionPrivacy::Anonymous,
                Self::Default => enums::PaidReactionPrivacy::Default,
                Self::Peer(view) => enums::PaidReactionPrivacy::Peer(own(view)?),
                Self::Raw(raw) => enums::PaidReactionPrivacy::Raw(raw.own()),
            })
        }
    }

    /// `PeerLocated`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PeerLocated<'a> {
        /// `peerLocated`
        PeerLocated(View<'a, types::PeerLocated>),
        /// `peerSelfLocated`
        PeerSelfLocated(View<'a, types::PeerSelfLocated>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PeerLocated<'a> {
        type Value = enums::PeerLocated;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PEER_LOCATED);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xca46_1b5d => Self::PeerLocated(raw.view()),
                0xf8ec_284b => Self::PeerSelfLocated(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PeerLocated, DecodeError> {
            Ok(match self {
                Self::PeerLocated(view) => enums::PeerLocated::PeerLocated(own(view)?),
                Self::PeerSelfLocated(view) => enums::PeerLocated::PeerSelfLocated(own(view)?),
                Self::Raw(raw) => enums::PeerLocated::Raw(raw.own()),
            })
        }
    }

    /// `PhoneCall`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PhoneCall<'a> {
        /// `phoneCall`
        PhoneCall(View<'a, types::PhoneCall>),
        /// `phoneCallAccepted`
        Accepted(View<'a, types::PhoneCallAccepted>),
        /// `phoneCallDiscarded`
        Discarded(View<'a, types::PhoneCallDiscarded>),
        /// `phoneCallEmpty`
        Empty(View<'a, types::PhoneCallEmpty>),
        /// `phoneCallRequested`
        Requested(View<'a, types::PhoneCallRequested>),
        /// `phoneCallWaiting`
        Waiting(View<'a, types::PhoneCallWaiting>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PhoneCall<'a> {
        type Value = enums::PhoneCall;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PHONE_CALL);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3053_5af5 => Self::PhoneCall(raw.view()),
                0x3660_c311 => Self::Accepted(raw.view()),
                0x50ca_4de1 => Self::Discarded(raw.view()),
                0x5366_c915 => Self::Empty(raw.view()),
                0x14b0_ed0c => Self::Requested(raw.view()),
                0xc522_6f17 => Self::Waiting(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PhoneCall, DecodeError> {
            Ok(match self {
                Self::PhoneCall(view) => enums::PhoneCall::PhoneCall(own(view)?),
                Self::Accepted(view) => enums::PhoneCall::Accepted(own(view)?),
                Self::Discarded(view) => enums::PhoneCall::Discarded(own(view)?),
                Self::Empty(view) => enums::PhoneCall::Empty(own(view)?),
                Self::Requested(view) => enums::PhoneCall::Requested(own(view)?),
                Self::Waiting(view) => enums::PhoneCall::Waiting(own(view)?),
                Self::Raw(raw) => enums::PhoneCall::Raw(raw.own()),
            })
        }
    }

    /// `PhoneConnection`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PhoneConnection<'a> {
        /// `phoneConnection`
        PhoneConnection(View<'a, types::PhoneConnection>),
        /// `phoneConnectionWebrtc`
        Webrtc(View<'a, types::PhoneConnectionWebrtc>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PhoneConnection<'a> {
        type Value = enums::PhoneConnection;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PHONE_CONNECTION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x9cc1_23c7 => Self::PhoneConnection(raw.view()),
                0x635f_e375 => Self::Webrtc(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PhoneConnection, DecodeError> {
            Ok(match self {
                Self::PhoneConnection(view) => enums::PhoneConnection::PhoneConnection(own(view)?),
                Self::Webrtc(view) => enums::PhoneConnection::Webrtc(own(view)?),
                Self::Raw(raw) => enums::PhoneConnection::Raw(raw.own()),
            })
        }
    }

    /// `PrivacyKey`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PrivacyKey<'a> {
        /// `privacyKeyAbout`
        About,
        /// `privacyKeyAddedByPhone`
        AddedByPhone,
        /// `privacyKeyBirthday`
        Birthday,
        /// `privacyKeyChatInvite`
        ChatInvite,
        /// `privacyKeyForwards`
        Forwards,
        /// `privacyKeyNoPaidMessages`
        NoPaidMessages,
        /// `privacyKeyPhoneCall`
        PhoneCall,
        /// `privacyKeyPhoneNumber`
        PhoneNumber,
        /// `privacyKeyPhoneP2P`
        PhoneP2P,
        /// `privacyKeyProfilePhoto`
        ProfilePhoto,
        /// `privacyKeySavedMusic`
        SavedMusic,
        /// `privacyKeyStarGiftsAutoSave`
        StarGiftsAutoSave,
        /// `privacyKeyStatusTimestamp`
        StatusTimestamp,
        /// `privacyKeyVoiceMessages`
        VoiceMessages,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PrivacyKey<'a> {
        type Value = enums::PrivacyKey;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PRIVACY_KEY);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa486_b761 => Self::About,
                0x42ff_d42b => Self::AddedByPhone,
                0x2000_a518 => Self::Birthday,
                0x500e_6dfa => Self::ChatInvite,
                0x69ec_56a3 => Self::Forwards,
                0x17d3_48d2 => Self::NoPaidMessages,
                0x3d66_2b7b => Self::PhoneCall,
                0xd19a_e46d => Self::PhoneNumber,
                0x3949_1cc8 => Self::PhoneP2P,
                0x9615_1fed => Self::ProfilePhoto,
                0xff7a_571b => Self::SavedMusic,
                0x2ca4_fdf8 => Self::StarGiftsAutoSave,
                0xbc2e_ab30 => Self::StatusTimestamp,
                0x0697_f414 => Self::VoiceMessages,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PrivacyKey, DecodeError> {
            Ok(match self {
                Self::About => enums::PrivacyKey::About,
                Self::AddedByPhone => enums::PrivacyKey::AddedByPhone,
                Self::Birthday => enums::PrivacyKey::Birthday,
                Self::ChatInvite => enums::PrivacyKey::ChatInvite,
                Self::Forwards => enums::PrivacyKey::Forwards,
                Self::NoPaidMessages => enums::PrivacyKey::NoPaidMessages,
                Self::PhoneCall => enums::PrivacyKey::PhoneCall,
                Self::PhoneNumber => enums::PrivacyKey::PhoneNumber,
                Self::PhoneP2P => enums::PrivacyKey::PhoneP2P,
                Self::ProfilePhoto => enums::PrivacyKey::ProfilePhoto,
                Self::SavedMusic => enums::PrivacyKey::SavedMusic,
                Self::StarGiftsAutoSave => enums::PrivacyKey::StarGiftsAutoSave,
                Self::StatusTimestamp => enums::PrivacyKey::StatusTimestamp,
                Self::VoiceMessages => enums::PrivacyKey::VoiceMessages,
                Self::Raw(raw) => enums::PrivacyKey::Raw(raw.own()),
            })
        }
    }

    /// `SendMessageAction`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SendMessageAction<'a> {
        /// `inputSendMessageRichMessageDraftAction`
        InputSendMessageRichMessageDraftAction(View<'a, types::InputSendMessageRichMessageDraftAction>),
        /// `sendMessageCancelAction`
        SendMessageCancelAction,
        /// `sendMessageChooseContactAction`
        SendMessageChooseContactAction,
        /// `sendMessageChooseStickerAction`
        SendMessageChooseStickerAction,
        /// `sendMessageEmojiInteraction`
        SendMessageEmojiInteraction(View<'a, types::SendMessageEmojiInteraction>),
        /// `sendMessageEmojiInteractionSeen`
        SendMessageEmojiInteractionSeen(View<'a, types::SendMessageEmojiInteractionSeen>),
        /// `sendMessageGamePlayAction`
        SendMessageGamePlayAction,
        /// `sendMessageGeoLocationAction`
        SendMessageGeoLocationAction,
        /// `sendMessageHistoryImportAction`
        SendMessageHistoryImportAction(View<'a, types::SendMessageHistoryImportAction>),
        /// `sendMessageRecordAudioAction`
        SendMessageRecordAudioAction,
        /// `sendMessageRecordRoundAction`
        SendMessageRecordRoundAction,
        /// `sendMessageRecordVideoAction`
        SendMessageRecordVideoAction,
        /// `sendMessageRichMessageDraftAction`
        SendMessageRichMessageDraftAction(View<'a, types::SendMessageRichMessageDraftAction>),
        /// `sendMessageStopDraftAction`
        SendMessageStopDraftAction(View<'a, types::SendMessageStopDraftAction>),
        /// `sendMessageTextDraftAction`
        SendMessageTextDraftAction(View<'a, types::SendMessageTextDraftAction>),
        /// `sendMessageTypingAction`
        SendMessageTypingAction,
        /// `sendMessageUploadAudioAction`
        SendMessageUploadAudioAction(View<'a, types::SendMessageUploadAudioAction>),
        /// `sendMessageUploadDocumentAction`
        SendMessageUploadDocumentAction(View<'a, types::SendMessageUploadDocumentAction>),
        /// `sendMessageUploadPhotoAction`
        SendMessageUploadPhotoAction(View<'a, types::SendMessageUploadPhotoAction>),
        /// `sendMessageUploadRoundAction`
        SendMessageUploadRoundAction(View<'a, types::SendMessageUploadRoundAction>),
        /// `sendMessageUploadVideoAction`
        SendMessageUploadVideoAction(View<'a, types::SendMessageUploadVideoAction>),
        /// `speakingInGroupCallAction`
        SpeakingInGroupCallAction,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SendMessageAction<'a> {
        type Value = enums::SendMessageAction;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_SEND_MESSAGE_ACTION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa937_c7be => Self::InputSendMessageRichMessageDraftAction(raw.view()),
                0xfd5e_c8f5 => Self::SendMessageCancelAction,
                0x628c_bc6f => Self::SendMessageChooseContactAction,
                0xb05a_c6b1 => Self::SendMessageChooseStickerAction,
                0x2597_2bcb => Self::SendMessageEmojiInteraction(raw.view()),
                0xb665_902e => Self::SendMessageEmojiInteractionSeen(raw.view()),
                0xdd6a_8f48 => Self::SendMessageGamePlayAction,
                0x176f_8ba1 => Self::SendMessageGeoLocationAction,
                0xdbda_9246 => Self::SendMessageHistoryImportAction(raw.view()),
                0xd52f_73f7 => Self::SendMessageRecordAudioAction,
                0x88f2_7fbc => Self::SendMessageRecordRoundAction,
                0xa187_d66f => Self::SendMessageRecordVideoAction,
                0x5256_4893 => Self::SendMessageRichMessageDraftAction(raw.view()),
                0xfbf9_02b0 => Self::SendMessageStopDraftAction(raw.view()),
                0x3630_b85a => Self::SendMessageTextDraftAction(raw.view()),
                0x16bf_744e => Self::SendMessageTypingAction,
                0xf351_d7ab => Self::SendMessageUploadAudioAction(raw.view()),
                0xaa0c_d9e4 => Self::SendMessageUploadDocumentAction(raw.view()),
                0xd1d3_4a26 => Self::SendMessageUploadPhotoAction(raw.view()),
                0x243e_1c66 => Self::SendMessageUploadRoundAction(raw.view()),
                0xe976_3aec => Self::SendMessageUploadVideoAction(raw.view()),
                0xd92c_2285 => Self::SpeakingInGroupCallAction,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::SendMessageAction, DecodeError> {
            Ok(match self {
                Self::InputSendMessageRichMessageDraftAction(view) => enums::SendMessageAction::InputSendMessageRichMessageDraftAction(own(view)?),
                Self::SendMessageCancelAction => enums::SendMessageAction::SendMessageCancelAction,
                Self::SendMessageChooseContactAction => enums::SendMessageAction::SendMessageChooseContactAction,
                Self::SendMessageChooseStickerAction => enums::SendMessageAction::SendMessageChooseStickerAction,
                Self::SendMessageEmojiInteraction(view) => enums::SendMessageAction::SendMessageEmojiInteraction(own(view)?),
                Self::SendMessageEmojiInteractionSeen(view) => enums::SendMessageAction::SendMessageEmojiInteractionSeen(own(view)?),
                Self::SendMessageGamePlayAction => enums::SendMessageAction::SendMessageGamePlayAction,
                Self::SendMessageGeoLocationAction => enums::SendMessageAction::SendMessageGeoLocationAction,
                Self::SendMessageHistoryImportAction(view) => enums::SendMessageAction::SendMessageHistoryImportAction(own(view)?),
                Self::SendMessageRecordAudioAction => enums::SendMessageAction::SendMessageRecordAudioAction,
                Self::SendMessageRecordRoundAction => enums::SendMessageAction::SendMessageRecordRoundAction,
                Self::SendMessageRecordVideoAction => enums::SendMessageAction::SendMessageRecordVideoAction,
                Self::SendMessageRichMessageDraftAction(view) => enums::SendMessageAction::SendMessageRichMessageDraftAction(own(view)?),
                Self::SendMessageStopDraftAction(view) => enums::SendMessageAction::SendMessageStopDraftAction(own(view)?),
                Self::SendMessageTextDraftAction(view) => enums::SendMessageAction::SendMessageTextDraftAction(own(view)?),
                Self::SendMessageTypingAction => enums::SendMessageAction::SendMessageTypingAction,
                Self::SendMessageUploadAudioAction(view) => enums::SendMessageAction::SendMessageUploadAudioAction(own(view)?),
                Self::SendMessageUploadDocumentAction(view) => enums::SendMessageAction::SendMessageUploadDocumentAction(own(view)?),
                Self::SendMessageUploadPhotoAction(view) => enums::SendMessageAction::SendMessageUploadPhotoAction(own(view)?),
                Self::SendMessageUploadRoundAction(view) => enums::SendMessageAction::SendMessageUploadRoundAction(own(view)?),
                Self::SendMessageUploadVideoAction(view) => enums::SendMessageAction::SendMessageUploadVideoAction(own(view)?),
                Self::SpeakingInGroupCallAction => enums::SendMessageAction::SpeakingInGroupCallAction,
                Self::Raw(raw) => enums::SendMessageAction::Raw(raw.own()),
            })
        }
    }

    /// `StarGiftAuctionRound`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGiftAuctionRound<'a> {
        /// `starGiftAuctionRound`
        StarGiftAuctionRound(View<'a, types::StarGiftAuctionRound>),
        /// `starGiftAuctionRoundExtendable`
        Extendable(View<'a, types::StarGiftAuctionRoundExtendable>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGiftAuctionRound<'a> {
        type Value = enums::StarGiftAuctionRound;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STAR_GIFT_AUCTION_ROUND);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3aae_0528 => Self::StarGiftAuctionRound(raw.view()),
                0x0aa0_21e5 => Self::Extendable(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StarGiftAuctionRound, DecodeError> {
            Ok(match self {
                Self::StarGiftAuctionRound(view) => enums::StarGiftAuctionRound::StarGiftAuctionRound(own(view)?),
                Self::Extendable(view) => enums::StarGiftAuctionRound::Extendable(own(view)?),
                Self::Raw(raw) => enums::StarGiftAuctionRound::Raw(raw.own()),
            })
        }
    }

    /// `StarGiftAuctionState`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGiftAuctionState<'a> {
        /// `starGiftAuctionState`
        StarGiftAuctionState(View<'a, types::StarGiftAuctionState>),
        /// `starGiftAuctionStateFinished`
        Finished(View<'a, types::StarGiftAuctionStateFinished>),
        /// `starGiftAuctionStateNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGiftAuctionState<'a> {
        type Value = enums::StarGiftAuctionState;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STAR_GIFT_AUCTION_STATE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x771a_4e66 => Self::StarGiftAuctionState(raw.view()),
                0x972d_abbf => Self::Finished(raw.view()),
                0xfe33_3952 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StarGiftAuctionState, DecodeError> {
            Ok(match self {
                Self::StarGiftAuctionState(view) => enums::StarGiftAuctionState::StarGiftAuctionState(own(view)?),
                Self::Finished(view) => enums::StarGiftAuctionState::Finished(own(view)?),
                Self::NotModified => enums::StarGiftAuctionState::NotModified,
                Self::Raw(raw) => enums::StarGiftAuctionState::Raw(raw.own()),
            })
        }
    }

    /// `Update`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Update<'a> {
        /// `updateAiComposeTones`
        AiComposeTones,
        /// `updateAttachMenuBots`
        AttachMenuBots,
        /// `updateAutoSaveSettings`
        AutoSaveSettings,
        /// `updateBotBusinessConnect`
        BotBusinessConnect(View<'a, types::UpdateBotBusinessConnect>),
        /// `updateBotCallbackQuery`
        BotCallbackQuery(View<'a, types::UpdateBotCallbackQuery>),
        /// `updateBotChatBoost`
        BotChatBoost(View<'a, types::UpdateBotChatBoost>),
        /// `updateBotChatInviteRequester`
        BotChatInviteRequester(View<'a, types::UpdateBotChatInviteRequester>),
        /// `updateBotCommands`
        BotCommands(View<'a, types::UpdateBotCommands>),
        /// `updateBotDeleteBusinessMessage`
        BotDeleteBusinessMessage(View<'a, types::UpdateBotDeleteBusinessMessage>),
        /// `updateBotEditBusinessMessage`
        BotEditBusinessMessage(View<'a, types::UpdateBotEditBusinessMessage>),
        /// `updateBotGuestChatQuery`
        BotGuestChatQuery(View<'a, types::UpdateBotGuestChatQuery>),
        /// `updateBotInlineQuery`
        BotInlineQuery(View<'a, types::UpdateBotInlineQuery>),
        /// `updateBotInlineSend`
        BotInlineSend(View<'a, types::UpdateBotInlineSend>),
        /// `updateBotMenuButton`
        BotMenuButton(View<'a, types::UpdateBotMenuButton>),
        /// `updateBotMessageReaction`
        BotMessageReaction(View<'a, types::UpdateBotMessageReaction>),
        /// `updateBotMessageReactions`
        BotMessageReactions(View<'a, types::UpdateBotMessageReactions>),
        /// `updateBotNewBusinessMessage`
        BotNewBusinessMessage(View<'a, types::UpdateBotNewBusinessMessage>),
        /// `updateBotPrecheckoutQuery`
        BotPrecheckoutQuery(View<'a, types::UpdateBotPrecheckoutQuery>),
        /// `updateBotPurchasedPaidMedia`
        BotPurchasedPaidMedia(View<'a, types::UpdateBotPurchasedPaidMedia>),
        /// `updateBotShippingQuery`
        BotShippingQuery(View<'a, types::UpdateBotShippingQuery>),
        /// `updateBotStarsSubscription`
        BotStarsSubscription(View<'a, types::UpdateBotStarsSubscription>),
        /// `updateBotStopped`
        BotStopped(View<'a, types::UpdateBotStopped>),
        /// `updateBotWebhookJSON`
        BotWebhookJSON(View<'a, types::UpdateBotWebhookJSON>),
        /// `updateBotWebhookJSONQuery`
        BotWebhookJSONQuery(View<'a, types::UpdateBotWebhookJSONQuery>),
        /// `updateBusinessBotCallbackQuery`
        BusinessBotCallbackQuery(View<'a, types::UpdateBusinessBotCallbackQuery>),
        /// `updateChannel`
        Channel(View<'a, types::UpdateChannel>),
        /// `updateChannelAvailableMessages`
        ChannelAvailableMessages(View<'a, types::UpdateChannelAvailableMessages>),
        /// `updateChannelMessageForwards`
        ChannelMessageForwards(View<'a, types::UpdateChannelMessageForwards>),
        /// `updateChannelMessageViews`
        ChannelMessageViews(View<'a, types::UpdateChannelMessageViews>),
        /// `updateChannelParticipant`
        ChannelParticipant(View<'a, types::UpdateChannelParticipant>),
        /// `updateChannelReadMessagesContents`
        ChannelReadMessagesContents(View<'a, types::UpdateChannelReadMessagesContents>),
        /// `updateChannelTooLong`
        ChannelTooLong(View<'a, types::UpdateChannelTooLong>),
        /// `updateChannelUserTyping`
        ChannelUserTyping(View<'a, types::UpdateChannelUserTyping>),
        /// `updateChannelViewForumAsMessages`
        ChannelViewForumAsMessages(View<'a, types::UpdateChannelViewForumAsMessages>),
        /// `updateChannelWebPage`
        ChannelWebPage(View<'a, types::UpdateChannelWebPage>),
        /// `updateChat`
        Chat(View<'a, types::UpdateChat>),
        /// `updateChatDefaultBannedRights`
        ChatDefaultBannedRights(View<'a, types::UpdateChatDefaultBannedRights>),
        /// `updateChatParticipant`
        ChatParticipant(View<'a, types::UpdateChatParticipant>),
        /// `updateChatParticipantAdd`
        ChatParticipantAdd(View<'a, types::UpdateChatParticipantAdd>),
        /// `updateChatParticipantAdmin`
        ChatParticipantAdmin(View<'a, types::UpdateChatParticipantAdmin>),
        /// `updateChatParticipantDelete`
        ChatParticipantDelete(View<'a, types::UpdateChatParticipantDelete>),
        /// `updateChatParticipantRank`
        ChatParticipantRank(View<'a, types::UpdateChatParticipantRank>),
        /// `updateChatParticipants`
        ChatParticipants(View<'a, types::UpdateChatParticipants>),
        /// `updateChatUserTyping`
        ChatUserTyping(View<'a, types::UpdateChatUserTyping>),
        /// `updateConfig`
        Config,
        /// `updateContactsReset`
        ContactsReset,
        /// `updateDcOptions`
        DcOptions(View<'a, types::UpdateDcOptions>),
        /// `updateDeleteChannelMessages`
        DeleteChannelMessages(View<'a, types::UpdateDeleteChannelMessages>),
        /// `updateDeleteEphemeralMessages`
        DeleteEphemeralMessages(View<'a, types::UpdateDeleteEphemeralMessages>),
        /// `updateDeleteGroupCallMessages`
        DeleteGroupCallMessages(View<'a, types::UpdateDeleteGroupCallMessages>),
        /// `updateDeleteMessages`
        DeleteMessages(View<'a, types::UpdateDeleteMessages>),
        /// `updateDeleteQuickReply`
        DeleteQuickReply(View<'a, types::UpdateDeleteQuickReply>),
        /// `updateDeleteQuickReplyMessages`
        DeleteQuickReplyMessages(View<'a, types::UpdateDeleteQuickReplyMessages>),
        /// `updateDeleteScheduledMessages`
        DeleteScheduledMessages(View<'a, types::UpdateDeleteScheduledMessages>),
        /// `updateDialogFilter`
        DialogFilter(View<'a, types::UpdateDialogFilter>),
        /// `updateDialogFilterOrder`
        DialogFilterOrder(View<'a, types::UpdateDialogFilterOrder>),
        /// `updateDialogFilters`
        DialogFilters,
        /// `updateDialogPinned`
        DialogPinned(View<'a, types::UpdateDialogPinned>),
        /// `updateDialogUnreadMark`
        DialogUnreadMark(View<'a, types::UpdateDialogUnreadMark>),
        /// `updateDraftMessage`
        DraftMessage(View<'a, types::UpdateDraftMessage>),
        /// `updateEditChannelMessage`
        EditChannelMessage(View<'a, types::UpdateEditChannelMessage>),
        /// `updateEditEphemeralMessage`
        EditEphemeralMessage(View<'a, types::UpdateEditEphemeralMessage>),
        /// `updateEditMessage`
        EditMessage(View<'a, types::UpdateEditMessage>),
        /// `updateEmojiGameInfo`
        EmojiGameInfo(View<'a, types::UpdateEmojiGameInfo>),
        /// `updateEncryptedChatTyping`
        EncryptedChatTyping(View<'a, types::UpdateEncryptedChatTyping>),
        /// `updateEncryptedMessagesRead`
        EncryptedMessagesRead(View<'a, types::UpdateEncryptedMessagesRead>),
        /// `updateEncryption`
        Encryption(View<'a, types::UpdateEncryption>),
        /// `updateEphemeralBotCallbackQuery`
        EphemeralBotCallbackQuery(View<'a, types::UpdateEphemeralBotCallbackQuery>),
        /// `updateFavedStickers`
        FavedStickers,
        /// `updateFolderPeers`
        FolderPeers(View<'a, types::UpdateFolderPeers>),
        /// `updateGeoLiveViewed`
        GeoLiveViewed(View<'a, types::UpdateGeoLiveViewed>),
        /// `updateGroupCall`
        GroupCall(View<'a, types::UpdateGroupCall>),
        /// `updateGroupCallChainBlocks`
        GroupCallChainBlocks(View<'a, types::UpdateGroupCallChainBlocks>),
        /// `updateGroupCallConnection`
        GroupCallConnection(View<'a, types::UpdateGroupCallConnection>),
        /// `updateGroupCallEncryptedMessage`
        GroupCallEncryptedMessage(View<'a, types::UpdateGroupCallEncryptedMessage>),
        /// `updateGroupCallMessage`
        GroupCallMessage(View<'a, types::UpdateGroupCallMessage>),
        /// `updateGroupCallParticipants`
        GroupCallParticipants(View<'a, types::UpdateGroupCallParticipants>),
        /// `updateInlineBotCallbackQuery`
        InlineBotCallbackQuery(View<'a, types::UpdateInlineBotCallbackQuery>),
        /// `updateJoinChatWebViewDecision`
        JoinChatWebViewDecision(View<'a, types::UpdateJoinChatWebViewDecision>),
        /// `updateLangPack`
        LangPack(View<'a, types::UpdateLangPack>),
        /// `updateLangPackTooLong`
        LangPackTooLong(View<'a, types::UpdateLangPackTooLong>),
        /// `updateLoginToken`
        LoginToken,
        /// `updateManagedBot`
        ManagedBot(View<'a, types::UpdateManagedBot>),
        /// `updateMessageExtendedMedia`
        MessageExtendedMedia(View<'a, types::UpdateMessageExtendedMedia>),
        /// `updateMessageID`
        MessageID(View<'a, types::UpdateMessageID>),
        /// `updateMessagePoll`
        MessagePoll(View<'a, types::UpdateMessagePoll>),
        /// `updateMessagePollVote`
        MessagePollVote(View<'a, types::UpdateMessagePollVote>),
        /// `updateMessageReactions`
        MessageReactions(View<'a, types::UpdateMessageReactions>),
        /// `updateMonoForumNoPaidException`
        MonoForumNoPaidException(View<'a, types::UpdateMonoForumNoPaidException>),
        /// `updateMoveStickerSetToTop`
        MoveStickerSetToTop(View<'a, types::UpdateMoveStickerSetToTop>),
        /// `updateNewAuthorization`
        NewAuthorization(View<'a, types::UpdateNewAuthorization>),
        /// `updateNewBotConnection`
        NewBotConnection(View<'a, types::UpdateNewBotConnection>),
        /// `updateNewChannelMessage`
        NewChannelMessage(View<'a, types::UpdateNewChannelMessage>),
        /// `updateNewEncryptedMessage`
        NewEncryptedMessage(View<'a, types::UpdateNewEncryptedMessage>),
        /// `updateNewEphemeralMessage`
        NewEphemeralMessage(View<'a, types::UpdateNewEphemeralMessage>),
        /// `updateNewMessage`
        NewMessage(View<'a, types::UpdateNewMessage>),
        /// `updateNewQuickReply`
        NewQuickReply(View<'a, types::UpdateNewQuickReply>),
        /// `updateNewScheduledMessage`
        NewScheduledMessage(View<'a, types::UpdateNewScheduledMessage>),
        /// `updateNewStickerSet`
        NewStickerSet(View<'a, types::UpdateNewStickerSet>),
        /// `updateNewStoryReaction`
        NewStoryReaction(View<'a, types::UpdateNewStoryReaction>),
        /// `updateNotifySettings`
        NotifySettings(View<'a, types::UpdateNotifySettings>),
        /// `updatePaidReactionPrivacy`
        PaidReactionPrivacy(View<'a, types::UpdatePaidReactionPrivacy>),
        /// `updatePeerBlocked`
        PeerBlocked(View<'a, types::UpdatePeerBlocked>),
        /// `updatePeerHistoryTTL`
        PeerHistoryTTL(View<'a, types::UpdatePeerHistoryTTL>),
        /// `updatePeerLocated`
        PeerLocated(View<'a, types::UpdatePeerLocated>),
        /// `updatePeerSettings`
        PeerSettings(View<'a, types::UpdatePeerSettings>),
        /// `updatePeerWallpaper`
        PeerWallpaper(View<'a, types::UpdatePeerWallpaper>),
        /// `updatePendingJoinRequests`
        PendingJoinRequests(View<'a, types::UpdatePendingJoinRequests>),
        /// `updatePhoneCall`
        PhoneCall(View<'a, types::UpdatePhoneCall>),
        /// `updatePhoneCallSignalingData`
        PhoneCallSignalingData(View<'a, types::UpdatePhoneCallSignalingData>),
        /// `updatePinnedChannelMessages`
        PinnedChannelMessages(View<'a, types::UpdatePinnedChannelMessages>),
        /// `updatePinnedDialogs`
        PinnedDialogs(View<'a, types::UpdatePinnedDialogs>),
        /// `updatePinnedForumTopic`
        PinnedForumTopic(View<'a, types::UpdatePinnedForumTopic>),
        /// `updatePinnedForumTopics`
        PinnedForumTopics(View<'a, types::UpdatePinnedForumTopics>),
        /// `updatePinnedMessages`
        PinnedMessages(View<'a, types::UpdatePinnedMessages>),
        /// `updatePinnedSavedDialogs`
        PinnedSavedDialogs(View<'a, types::UpdatePinnedSavedDialogs>),
        /// `updatePrivacy`
        Privacy(View<'a, types::UpdatePrivacy>),
        /// `updatePtsChanged`
        PtsChanged,
        /// `updateQuickReplies`
        QuickReplies(View<'a, types::UpdateQuickReplies>),
        /// `updateQuickReplyMessage`
        QuickReplyMessage(View<'a, types::UpdateQuickReplyMessage>),
        /// `updateReadChannelDiscussionInbox`
        ReadChannelDiscussionInbox(View<'a, types::UpdateReadChannelDiscussionInbox>),
        /// `updateReadChannelDiscussionOutbox`
        ReadChannelDiscussionOutbox(View<'a, types::UpdateReadChannelDiscussionOutbox>),
        /// `updateReadChannelInbox`
        ReadChannelInbox(View<'a, types::UpdateReadChannelInbox>),
        /// `updateReadChannelOutbox`
        ReadChannelOutbox(View<'a, types::UpdateReadChannelOutbox>),
        /// `updateReadFeaturedEmojiStickers`
        ReadFeaturedEmojiStickers,
        /// `updateReadFeaturedStickers`
        ReadFeaturedStickers,
        /// `updateReadHistoryInbox`
        ReadHistoryInbox(View<'a, types::UpdateReadHistoryInbox>),
        /// `updateReadHistoryOutbox`
        ReadHistoryOutbox(View<'a, types::UpdateReadHistoryOutbox>),
        /// `updateReadMessagesContents`
        ReadMessagesContents(View<'a, types::UpdateReadMessagesContents>),
        /// `updateReadMonoForumInbox`
        ReadMonoForumInbox(View<'a, types::UpdateReadMonoForumInbox>),
        /// `updateReadMonoForumOutbox`
        ReadMonoForumOutbox(View<'a, types::UpdateReadMonoForumOutbox>),
        /// `updateReadStories`
        ReadStories(View<'a, types::UpdateReadStories>),
        /// `updateRecentEmojiStatuses`
        RecentEmojiStatuses,
        /// `updateRecentReactions`
        RecentReactions,
        /// `updateRecentStickers`
        RecentStickers,
        /// `updateSavedDialogPinned`
        SavedDialogPinned(View<'a, types::UpdateSavedDialogPinned>),
        /// `updateSavedGifs`
        SavedGifs,
        /// `updateSavedReactionTags`
        SavedReactionTags,
        /// `updateSavedRingtones`
        SavedRingtones,
        /// `updateSentPhoneCode`
        SentPhoneCode(View<'a, types::UpdateSentPhoneCode>),
        /// `updateSentStoryReaction`
        SentStoryReaction(View<'a, types::UpdateSentStoryReaction>),
        /// `updateSentWalletTransaction`
        SentWalletTransaction(View<'a, types::UpdateSentWalletTransaction>),
        /// `updateServiceNotification`
        ServiceNotification(View<'a, types::UpdateServiceNotification>),
        /// `updateSmsJob`
        SmsJob(View<'a, types::UpdateSmsJob>),
        /// `updateStarGiftAuctionState`
        StarGiftAuctionState(View<'a, types::UpdateStarGiftAuctionState>),
        /// `updateStarGiftAuctionUserState`
        StarGiftAuctionUserState(View<'a, types::UpdateStarGiftAuctionUserState>),
        /// `updateStarGiftCraftFail`
        StarGiftCraftFail,
        /// `updateStarsBalance`
        StarsBalance(View<'a, types::UpdateStarsBalance>),
        /// `updateStarsRevenueStatus`
        StarsRevenueStatus(View<'a, types::UpdateStarsRevenueStatus>),
        /// `updateStickerSets`
        StickerSets(View<'a, types::UpdateStickerSets>),
        /// `updateStickerSetsOrder`
        StickerSetsOrder(View<'a, types::UpdateStickerSetsOrder>),
        /// `updateStoriesStealthMode`
        StoriesStealthMode(View<'a, types::UpdateStoriesStealthMode>),
        /// `updateStory`
        Story(View<'a, types::UpdateStory>),
        /// `updateStoryID`
        StoryID(View<'a, types::UpdateStoryID>),
        /// `updateTheme`
        Theme(View<'a, types::UpdateTheme>),
        /// `updateTranscribedAudio`
        TranscribedAudio(View<'a, types::UpdateTranscribedAudio>),
        /// `updateUser`
        User(View<'a, types::UpdateUser>),
        /// `updateUserEmojiStatus`
        UserEmojiStatus(View<'a, types::UpdateUserEmojiStatus>),
        /// `updateUserName`
        UserName(View<'a, types::UpdateUserName>),
        /// `updateUserPhone`
        UserPhone(View<'a, types::UpdateUserPhone>),
        /// `updateUserStatus`
        UserStatus(View<'a, types::UpdateUserStatus>),
        /// `updateUserTyping`
        UserTyping(View<'a, types::UpdateUserTyping>),
        /// `updateWalletGaslessInfo`
        WalletGaslessInfo(View<'a, types::UpdateWalletGaslessInfo>),
        /// `updateWalletState`
        WalletState(View<'a, types::UpdateWalletState>),
        /// `updateWalletTonConnectPendingDisconnect`
        WalletTonConnectPendingDisconnect(View<'a, types::UpdateWalletTonConnectPendingDisconnect>),
        /// `updateWalletTonConnectSession`
        WalletTonConnectSession(View<'a, types::UpdateWalletTonConnectSession>),
        /// `updateWebBrowserException`
        WebBrowserException(View<'a, types::UpdateWebBrowserException>),
        /// `updateWebBrowserSettings`
        WebBrowserSettings(View<'a, types::UpdateWebBrowserSettings>),
        /// `updateWebPage`
        WebPage(View<'a, types::UpdateWebPage>),
        /// `updateWebViewResultSent`
        WebViewResultSent(View<'a, types::UpdateWebViewResultSent>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Update<'a> {
        type Value = enums::Update;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_UPDATE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8c0f_91fb => Self::AiComposeTones,
                0x17b7_a20b => Self::AttachMenuBots,
                0xec05_b097 => Self::AutoSaveSettings,
                0x8ae5_c97a => Self::BotBusinessConnect(raw.view()),
                0xb9cf_c48d => Self::BotCallbackQuery(raw.view()),
                0x904d_d49c => Self::BotChatBoost(raw.view()),
                0x7cb3_4d79 => Self::BotChatInviteRequester(raw.view()),
                0x4d71_2f2e => Self::BotCommands(raw.view()),
                0xa02a_982e => Self::BotDeleteBusinessMessage(raw.view()),
                0x07df_587c => Self::BotEditBusinessMessage(raw.view()),
                0xcdd4_093d => Self::BotGuestChatQuery(raw.view()),
                0x496f_379c => Self::BotInlineQuery(raw.view()),
                0x12f1_2a07 => Self::BotInlineSend(raw.view()),
                0x14b8_5813 => Self::BotMenuButton(raw.view()),
                0xac21_d3ce => Self::BotMessageReaction(raw.view()),
                0x09cb_7759 => Self::BotMessageReactions(raw.view()),
                0x9ddb_347c => Self::BotNewBusinessMessage(raw.view()),
                0x8caa_9a96 => Self::BotPrecheckoutQuery(raw.view()),
                0x283b_d312 => Self::BotPurchasedPaidMedia(raw.view()),
                0xb5ae_fd7d => Self::BotShippingQuery(raw.view()),
                0x6c0d_8e23 => Self::BotStarsSubscription(raw.view()),
                0xc487_0a49 => Self::BotStopped(raw.view()),
                0x8317_c0c3 => Self::BotWebhookJSON(raw.view()),
                0x9b92_40a6 => Self::BotWebhookJSONQuery(raw.view()),
                0x1ea2_fda7 => Self::BusinessBotCallbackQuery(raw.view()),
                0x635b_4c09 => Self::Channel(raw.view()),
                0xb23f_c698 => Self::ChannelAvailableMessages(raw.view()),
                0xd29a_27f4 => Self::ChannelMessageForwards(raw.view()),
                0xf226_ac08 => Self::ChannelMessageViews(raw.view()),
                0x985d_3abb => Self::ChannelParticipant(raw.view()),
                0x25f3_24f7 => Self::ChannelReadMessagesContents(raw.view()),
                0x108d_941f => Self::ChannelTooLong(raw.view()),
                0x8c88_c923 => Self::ChannelUserTyping(raw.view()),
                0x07b6_8920 => Self::ChannelViewForumAsMessages(raw.view()),
                0x2f2b_a99f => Self::ChannelWebPage(raw.view()),
                0xf89a_6a4e => Self::Chat(raw.view()),
                0x54c0_1850 => Self::ChatDefaultBannedRights(raw.view()),
                0xd087_663a => Self::ChatParticipant(raw.view()),
                0x3dda_5451 => Self::ChatParticipantAdd(raw.view()),
                0xd7ca_61a2 => Self::ChatParticipantAdmin(raw.view()),
                0xe32f_3d77 => Self::ChatParticipantDelete(raw.view()),
                0xbd83_67b9 => Self::ChatParticipantRank(raw.view()),
                0x0776_1198 => Self::ChatParticipants(raw.view()),
                0x8348_7af0 => Self::ChatUserTyping(raw.view()),
                0xa229_dd06 => Self::Config,
                0x7084_a7be => Self::ContactsReset,
                0x8e5e_9873 => Self::DcOptions(raw.view()),
                0xc32d_5b12 => Self::DeleteChannelMessages(raw.view()),
                0x56db_fcf8 => Self::DeleteEphemeralMessages(raw.view()),
                0x3e85_e92c => Self::DeleteGroupCallMessages(raw.view()),
                0xa20d_b0e5 => Self::DeleteMessages(raw.view()),
                0x53e6_f1ec => Self::DeleteQuickReply(raw.view()),
                0x566f_e7cd => Self::DeleteQuickReplyMessages(raw.view()),
                0xf2a7_1983 => Self::DeleteScheduledMessages(raw.view()),
                0x26ff_de7d => Self::DialogFilter(raw.view()),
                0xa5d7_2105 => Self::DialogFilterOrder(raw.view()),
                0x3504_914f => Self::DialogFilters,
                0x6e6f_e51c => Self::DialogPinned(raw.view()),
                0xb658_f23e => Self::DialogUnreadMark(raw.view()),
                0xedfc_111e => Self::DraftMessage(raw.view()),
                0x1b3f_4df7 => Self::EditChannelMessage(raw.view()),
                0x4bbb_8f01 => Self::EditEphemeralMessage(raw.view()),
                0xe403_70a3 => Self::EditMessage(raw.view()),
                0xfb9c_547a => Self::EmojiGameInfo(raw.view()),
                0x1710_f156 => Self::EncryptedChatTyping(raw.view()),
                0x38fe_25b7 => Self::EncryptedMessagesRead(raw.view()),
                0xb4a2_e88d => Self::Encryption(raw.view()),
                0x7c10_79d6 => Self::EphemeralBotCallbackQuery(raw.view()),
                0xe511_996d => Self::FavedStickers,
                0x1936_0dc0 => Self::FolderPeers(raw.view()),
                0x871f_b939 => Self::GeoLiveViewed(raw.view()),
                0x9d22_16e0 => Self::GroupCall(raw.view()),
                0xa477_288f => Self::GroupCallChainBlocks(raw.view()),
                0x0b78_3982 => Self::GroupCallConnection(raw.view()),
                0xc957_a766 => Self::GroupCallEncryptedMessage(raw.view()),
                0xd832_6f0d => Self::GroupCallMessage(raw.view()),
                0xf2eb_db4e => Self::GroupCallParticipants(raw.view()),
                0x691e_9052 => Self::InlineBotCallbackQuery(raw.view()),
                0xbdac_7e70 => Self::JoinChatWebViewDecision(raw.view()),
                0x5602_2f4d => Self::LangPack(raw.view()),
                0x4656_0264 => Self::LangPackTooLong(raw.view()),
                0x564f_e691 => Self::LoginToken,
                0x4880_ed9a => Self::ManagedBot(raw.view()),
                0xd5a4_1724 => Self::MessageExtendedMedia(raw.view()),
                0x4e90_bfd6 => Self::MessageID(raw.view()),
                0xd64c_522b => Self::MessagePoll(raw.view()),
                0x7699_f014 => Self::MessagePollVote(raw.view()),
                0x1e29_7bfa => Self::MessageReactions(raw.view()),
                0x9f81_2b08 => Self::MonoForumNoPaidException(raw.view()),
                0x86fc_cf85 => Self::MoveStickerSetToTop(raw.view()),
                0x8951_abef => Self::NewAuthorization(raw.view()),
                0xb220_83a6 => Self::NewBotConnection(raw.view()),
                0x62ba_04d9 => Self::NewChannelMessage(raw.view()),
                0x12bc_bd9a => Self::NewEncryptedMessage(raw.view()),
                0x20bc_bba1 => Self::NewEphemeralMessage(raw.view()),
                0x1f2b_0afd => Self::NewMessage(raw.view()),
                0xf53d_a717 => Self::NewQuickReply(raw.view()),
                0x39a5_1dfb => Self::NewScheduledMessage(raw.view()),
                0x688a_30aa => Self::NewStickerSet(raw.view()),
                0x1824_e40b => Self::NewStoryReaction(raw.view()),
                0xbec2_68ef => Self::NotifySettings(raw.view()),
                0x8b72_5fce => Self::PaidReactionPrivacy(raw.view()),
                0xebe0_7752 => Self::PeerBlocked(raw.view()),
                0xbb9b_b9a5 => Self::PeerHistoryTTL(raw.view()),
                0xb4af_cfb0 => Self::PeerLocated(raw.view()),
                0x6a7e_7366 => Self::PeerSettings(raw.view()),
                0xae3f_101d => Self::PeerWallpaper(raw.view()),
                0x7063_c3db => Self::PendingJoinRequests(raw.view()),
                0xab0f_6b1e => Self::PhoneCall(raw.view()),
                0x2661_bf09 => Self::PhoneCallSignalingData(raw.view()),
                0x5bb9_8608 => Self::PinnedChannelMessages(raw.view()),
                0xfa0f_3ca2 => Self::PinnedDialogs(raw.view()),
                0x683b_2c52 => Self::PinnedForumTopic(raw.view()),
                0xdef1_43d0 => Self::PinnedForumTopics(raw.view()),
                0xed85_eab5 => Self::PinnedMessages(raw.view()),
                0x686c_85a6 => Self::PinnedSavedDialogs(raw.view()),
                0xee3b_272a => Self::Privacy(raw.view()),
                0x3354_678f => Self::PtsChanged,
                0xf947_0ab2 => Self::QuickReplies(raw.view()),
                0x3e05_0d0f => Self::QuickReplyMessage(raw.view()),
                0xd6b1_9546 => Self::ReadChannelDiscussionInbox(raw.view()),
                0x695c_9e7c => Self::ReadChannelDiscussionOutbox(raw.view()),
                0x922e_6e10 => Self::ReadChannelInbox(raw.view()),
                0xb75f_99a9 => Self::ReadChannelOutbox(raw.view()),
                0xfb4c_496c => Self::ReadFeaturedEmojiStickers,
                0x571d_2742 => Self::ReadFeaturedStickers,
                0x9e84_bc99 => Self::ReadHistoryInbox(raw.view()),
                0x2f2f_21bf => Self::ReadHistoryOutbox(raw.view()),
                0xf822_7181 => Self::ReadMessagesContents(raw.view()),
                0x77b0_e372 => Self::ReadMonoForumInbox(raw.view()),
                0xa4a7_9376 => Self::ReadMonoForumOutbox(raw.view()),
                0xf74e_932b => Self::ReadStories(raw.view()),
                0x30f4_43db => Self::RecentEmojiStatuses,
                0x6f78_63f4 => Self::RecentReactions,
                0x9a42_2c20 => Self::RecentStickers,
                0xaeaf_9e74 => Self::SavedDialogPinned(raw.view()),
                0x9375_341e => Self::SavedGifs,
                0x39c6_7432 => Self::SavedReactionTags,
                0x74d8_be99 => Self::SavedRingtones,
                0x504a_a18f => Self::SentPhoneCode(raw.view()),
                0x7d62_7683 => Self::SentStoryReaction(raw.view()),
                0xb143_4d4a => Self::SentWalletTransaction(raw.view()),
                0xebe4_6819 => Self::ServiceNotification(raw.view()),
                0xf162_69d4 => Self::SmsJob(raw.view()),
                0x48e2_46c2 => Self::StarGiftAuctionState(raw.view()),
                0xdc58_f31e => Self::StarGiftAuctionUserState(raw.view()),
                0xac07_2444 => Self::StarGiftCraftFail,
                0x4e80_a379 => Self::StarsBalance(raw.view()),
                0xa584_b019 => Self::StarsRevenueStatus(raw.view()),
                0x31c2_4808 => Self::StickerSets(raw.view()),
                0x0bb2_d201 => Self::StickerSetsOrder(raw.view()),
                0x2c08_4dc1 => Self::StoriesStealthMode(raw.view()),
                0x75b3_b798 => Self::Story(raw.view()),
                0x1bf3_35b9 => Self::StoryID(raw.view()),
                0x8216_fba3 => Self::Theme(raw.view()),
                0x0084_cd5a => Self::TranscribedAudio(raw.view()),
                0x2052_9438 => Self::User(raw.view()),
                0x2837_3599 => Self::UserEmojiStatus(raw.view()),
                0xa784_8924 => Self::UserName(raw.view()),
                0x0549_2a13 => Self::UserPhone(raw.view()),
                0xe5bd_f8de => Self::UserStatus(raw.view()),
                0x2a17_bf5c => Self::UserTyping(raw.view()),
                0xa8ae_1cac => Self::WalletGaslessInfo(raw.view()),
                0x6ac3_f2aa => Self::WalletState(raw.view()),
                0xd1ee_8199 => Self::WalletTonConnectPendingDisconnect(raw.view()),
                0x50a3_8e0e => Self::WalletTonConnectSession(raw.view()),
                0x1405_02d1 => Self::WebBrowserException(raw.view()),
                0xc39a_2ade => Self::WebBrowserSettings(raw.view()),
                0x7f89_1213 => Self::WebPage(raw.view()),
                0x1592_b79d => Self::WebViewResultSent(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Update, DecodeError> {
            Ok(match self {
                Self::AiComposeTones => enums::Update::AiComposeTones,
                Self::AttachMenuBots => enums::Update::AttachMenuBots,
                Self::AutoSaveSettings => enums::Update::AutoSaveSettings,
                Self::BotBusinessConnect(view) => enums::Update::BotBusinessConnect(own(view)?),
                Self::BotCallbackQuery(view) => enums::Update::BotCallbackQuery(own(view)?),
                Self::BotChatBoost(view) => enums::Update::BotChatBoost(own(view)?),
                Self::BotChatInviteRequester(view) => enums::Update::BotChatInviteRequester(own(view)?),
                Self::BotCommands(view) => enums::Update::BotCommands(own(view)?),
                Self::BotDeleteBusinessMessage(view) => enums::Update::BotDeleteBusinessMessage(own(view)?),
                Self::BotEditBusinessMessage(view) => enums::Update::BotEditBusinessMessage(own(view)?),
                Self::BotGuestChatQuery(view) => enums::Update::BotGuestChatQuery(own(view)?),
                Self::BotInlineQuery(view) => enums::Update::BotInlineQuery(own(view)?),
                Self::BotInlineSend(view) => enums::Update::BotInlineSend(own(view)?),
                Self::BotMenuButton(view) => enums::Update::BotMenuButton(own(view)?),
                Self::BotMessageReaction(view) => enums::Update::BotMessageReaction(own(view)?),
                Self::BotMessageReactions(view) => enums::Update::BotMessageReactions(own(view)?),
                Self::BotNewBusinessMessage(view) => enums::Update::BotNewBusinessMessage(own(view)?),
                Self::BotPrecheckoutQuery(view) => enums::Update::BotPrecheckoutQuery(own(view)?),
                Self::BotPurchasedPaidMedia(view) => enums::Update::BotPurchasedPaidMedia(own(view)?),
                Self::BotShippingQuery(view) => enums::Update::BotShippingQuery(own(view)?),
                Self::BotStarsSubscription(view) => enums::Update::BotStarsSubscription(own(view)?),
                Self::BotStopped(view) => enums::Update::BotStopped(own(view)?),
                Self::BotWebhookJSON(view) => enums::Update::BotWebhookJSON(own(view)?),
                Self::BotWebhookJSONQuery(view) => enums::Update::BotWebhookJSONQuery(own(view)?),
                Self::BusinessBotCallbackQuery(view) => enums::Update::BusinessBotCallbackQuery(own(view)?),
                Self::Channel(view) => enums::Update::Channel(own(view)?),
                Self::ChannelAvailableMessages(view) => enums::Update::ChannelAvailableMessages(own(view)?),
                Self::ChannelMessageForwards(view) => enums::Update::ChannelMessageForwards(own(view)?),
                Self::ChannelMessageViews(view) => enums::Update::ChannelMessageViews(own(view)?),
                Self::ChannelParticipant(view) => enums::Update::ChannelParticipant(own(view)?),
                Self::ChannelReadMessagesContents(view) => enums::Update::ChannelReadMessagesContents(own(view)?),
                Self::ChannelTooLong(view) => enums::Update::ChannelTooLong(own(view)?),
                Self::ChannelUserTyping(view) => enums::Update::ChannelUserTyping(own(view)?),
                Self::ChannelViewForumAsMessages(view) => enums::Update::ChannelViewForumAsMessages(own(view)?),
                Self::ChannelWebPage(view) => enums::Update::ChannelWebPage(own(view)?),
                Self::Chat(view) => enums::Update::Chat(own(view)?),
                Self::ChatDefaultBannedRights(view) => enums::Update::ChatDefaultBannedRights(own(view)?),
                Self::ChatParticipant(view) => enums::Update::ChatParticipant(own(view)?),
                Self::ChatParticipantAdd(view) => enums::Update::ChatParticipantAdd(own(view)?),
                Self::ChatParticipantAdmin(view) => enums::Update::ChatParticipantAdmin(own(view)?),
                Self::ChatParticipantDelete(view) => enums::Update::ChatParticipantDelete(own(view)?),
                Self::ChatParticipantRank(view) => enums::Update::ChatParticipantRank(own(view)?),
                Self::ChatParticipants(view) => enums::Update::ChatParticipants(own(view)?),
                Self::ChatUserTyping(view) => enums::Update::ChatUserTyping(own(view)?),
                Self::Config => enums::Update::Config,
                Self::ContactsReset => enums::Update::ContactsReset,
                Self::DcOptions(view) => enums::Update::DcOptions(own(view)?),
                Self::DeleteChannelMessages(view) => enums::Update::DeleteChannelMessages(own(view)?),
                Self::DeleteEphemeralMessages(view) => enums::Update::DeleteEphemeralMessages(own(view)?),
                Self::DeleteGroupCallMessages(view) => enums::Update::DeleteGroupCallMessages(own(view)?),
                Self::DeleteMessages(view) => enums::Update::DeleteMessages(own(view)?),
                Self::DeleteQuickReply(view) => enums::Update::DeleteQuickReply(own(view)?),
                Self::DeleteQuickReplyMessages(view) => enums::Update::DeleteQuickReplyMessages(own(view)?),
                Self::DeleteScheduledMessages(view) => enums::Update::DeleteScheduledMessages(own(view)?),
                Self::DialogFilter(view) => enums::Update::DialogFilter(own(view)?),
                Self::DialogFilterOrder(view) => enums::Update::DialogFilterOrder(own(view)?),
                Self::DialogFilters => enums::Update::DialogFilters,
                Self::DialogPinned(view) => enums::Update::DialogPinned(own(view)?),
                Self::DialogUnreadMark(view) => enums::Update::DialogUnreadMark(own(view)?),
                Self::DraftMessage(view) => enums::Update::DraftMessage(own(view)?),
                Self::EditChannelMessage(view) => enums::Update::EditChannelMessage(own(view)?),
                Self::EditEphemeralMessage(view) => enums::Update::EditEphemeralMessage(own(view)?),
                Self::EditMessage(view) => enums::Update::EditMessage(own(view)?),
                Self::EmojiGameInfo(view) => enums::Update::EmojiGameInfo(own(view)?),
                Self::EncryptedChatTyping(view) => enums::Update::EncryptedChatTyping(own(view)?),
                Self::EncryptedMessagesRead(view) => enums::Update::EncryptedMessagesRead(own(view)?),
                Self::Encryption(view) => enums::Update::Encryption(own(view)?),
                Self::EphemeralBotCallbackQuery(view) => enums::Update::EphemeralBotCallbackQuery(own(view)?),
                Self::FavedStickers => enums::Update::FavedStickers,
                Self::FolderPeers(view) => enums::Update::FolderPeers(own(view)?),
                Self::GeoLiveViewed(view) => enums::Update::GeoLiveViewed(own(view)?),
                Self::GroupCall(view) => enums::Update::GroupCall(own(view)?),
                Self::GroupCallChainBlocks(view) => enums::Update::GroupCallChainBlocks(own(view)?),
                Self::GroupCallConnection(view) => enums::Update::GroupCallConnection(own(view)?),
                Self::GroupCallEncryptedMessage(view) => enums::Update::GroupCallEncryptedMessage(own(view)?),
                Self::GroupCallMessage(view) => enums::Update::GroupCallMessage(own(view)?),
                Self::GroupCallParticipants(view) => enums::Update::GroupCallParticipants(own(view)?),
                Self::InlineBotCallbackQuery(view) => enums::Update::InlineBotCallbackQuery(own(view)?),
                Self::JoinChatWebViewDecision(view) => enums::Update::JoinChatWebViewDecision(own(view)?),
                Self::LangPack(view) => enums::Update::LangPack(own(view)?),
                Self::LangPackTooLong(view) => enums::Update::LangPackTooLong(own(view)?),
                Self::LoginToken => enums::Update::LoginToken,
                Self::ManagedBot(view) => enums::Update::ManagedBot(own(view)?),
                Self::MessageExtendedMedia(view) => enums::Update::MessageExtendedMedia(own(view)?),
                Self::MessageID(view) => enums::Update::MessageID(own(view)?),
                Self::MessagePoll(view) => enums::Update::MessagePoll(own(view)?),
                Self::MessagePollVote(view) => enums::Update::MessagePollVote(own(view)?),
                Self::MessageReactions(view) => enums::Update::MessageReactions(own(view)?),
                Self::MonoForumNoPaidException(view) => enums::Update::MonoForumNoPaidException(own(view)?),
                Self::MoveStickerSetToTop(view) => enums::Update::MoveStickerSetToTop(own(view)?),
                Self::NewAuthorization(view) => enums::Update::NewAuthorization(own(view)?),
                Self::NewBotConnection(view) => enums::Update::NewBotConnection(own(view)?),
                Self::NewChannelMessage(view) => enums::Update::NewChannelMessage(own(view)?),
                Self::NewEncryptedMessage(view) => enums::Update::NewEncryptedMessage(own(view)?),
                Self::NewEphemeralMessage(view) => enums::Update::NewEphemeralMessage(own(view)?),
                Self::NewMessage(view) => enums::Update::NewMessage(own(view)?),
                Self::NewQuickReply(view) => enums::Update::NewQuickReply(own(view)?),
                Self::NewScheduledMessage(view) => enums::Update::NewScheduledMessage(own(view)?),
                Self::NewStickerSet(view) => enums::Update::NewStickerSet(own(view)?),
                Self::NewStoryReaction(view) => enums::Update::NewStoryReaction(own(view)?),
                Self::NotifySettings(view) => enums::Update::NotifySettings(own(view)?),
                Self::PaidReactionPrivacy(view) => enums::Update::PaidReactionPrivacy(own(view)?),
                Self::PeerBlocked(view) => enums::Update::PeerBlocked(own(view)?),
                Self::PeerHistoryTTL(view) => enums::Update::PeerHistoryTTL(own(view)?),
                Self::PeerLocated(view) => enums::Update::PeerLocated(own(view)?),
                Self::PeerSettings(view) => enums::Update::PeerSettings(own(view)?),
                Self::PeerWallpaper(view) => enums::Update::PeerWallpaper(own(view)?),
                Self::PendingJoinRequests(view) => enums::Update::PendingJoinRequests(own(view)?),
                Self::PhoneCall(view) => enums::Update::PhoneCall(own(view)?),
                Self::PhoneCallSignalingData(view) => enums::Update::PhoneCallSignalingData(own(view)?),
                Self::PinnedChannelMessages(view) => enums::Update::PinnedChannelMessages(own(view)?),
                Self::PinnedDialogs(view) => enums::Update::PinnedDialogs(own(view)?),
                Self::PinnedForumTopic(view) => enums::Update::PinnedForumTopic(own(view)?),
                Self::PinnedForumTopics(view) => enums::Update::PinnedForumTopics(own(view)?),
                Self::PinnedMessages(view) => enums::Update::PinnedMessages(own(view)?),
                Self::PinnedSavedDialogs(view) => enums::Update::PinnedSavedDialogs(own(view)?),
                Self::Privacy(view) => enums::Update::Privacy(own(view)?),
                Self::PtsChanged => enums::Update::PtsChanged,
                Self::QuickReplies(view) => enums::Update::QuickReplies(own(view)?),
                Self::QuickReplyMessage(view) => enums::Update::QuickReplyMessage(own(view)?),
                Self::ReadChannelDiscussionInbox(view) => enums::Update::ReadChannelDiscussionInbox(own(view)?),
                Self::ReadChannelDiscussionOutbox(view) => enums::Update::ReadChannelDiscussionOutbox(own(view)?),
                Self::ReadChannelInbox(view) => enums::Update::ReadChannelInbox(own(view)?),
                Self::ReadChannelOutbox(view) => enums::Update::ReadChannelOutbox(own(view)?),
                Self::ReadFeaturedEmojiStickers => enums::Update::ReadFeaturedEmojiStickers,
                Self::ReadFeaturedStickers => enums::Update::ReadFeaturedStickers,
                Self::ReadHistoryInbox(view) => enums::Update::ReadHistoryInbox(own(view)?),
                Self::ReadHistoryOutbox(view) => enums::Update::ReadHistoryOutbox(own(view)?),
                Self::ReadMessagesContents(view) => enums::Update::ReadMessagesContents(own(view)?),
                Self::ReadMonoForumInbox(view) => enums::Update::ReadMonoForumInbox(own(view)?),
                Self::ReadMonoForumOutbox(view) => enums::Update::ReadMonoForumOutbox(own(view)?),
                Self::ReadStories(view) => enums::Update::ReadStories(own(view)?),
                Self::RecentEmojiStatuses => enums::Update::RecentEmojiStatuses,
                Self::RecentReactions => enums::Update::RecentReactions,
                Self::RecentStickers => enums::Update::RecentStickers,
                Self::SavedDialogPinned(view) => enums::Update::SavedDialogPinned(own(view)?),
                Self::SavedGifs => enums::Update::SavedGifs,
                Self::SavedReactionTags => enums::Update::SavedReactionTags,
                Self::SavedRingtones => enums::Update::SavedRingtones,
                Self::SentPhoneCode(view) => enums::Update::SentPhoneCode(own(view)?),
                Self::SentStoryReaction(view) => enums::Update::SentStoryReaction(own(view)?),
                Self::SentWalletTransaction(view) => enums::Update::SentWalletTransaction(own(view)?),
                Self::ServiceNotification(view) => enums::Update::ServiceNotification(own(view)?),
                Self::SmsJob(view) => enums::Update::SmsJob(own(view)?),
                Self::StarGiftAuctionState(view) => enums::Update::StarGiftAuctionState(own(view)?),
                Self::StarGiftAuctionUserState(view) => enums::Update::StarGiftAuctionUserState(own(view)?),
                Self::StarGiftCraftFail => enums::Update::StarGiftCraftFail,
                Self::StarsBalance(view) => enums::Update::StarsBalance(own(view)?),
                Self::StarsRevenueStatus(view) => enums::Update::StarsRevenueStatus(own(view)?),
                Self::StickerSets(view) => enums::Update::StickerSets(own(view)?),
                Self::StickerSetsOrder(view) => enums::Update::StickerSetsOrder(own(view)?),
                Self::StoriesStealthMode(view) => enums::Update::StoriesStealthMode(own(view)?),
                Self::Story(view) => enums::Update::Story(own(view)?),
                Self::StoryID(view) => enums::Update::StoryID(own(view)?),
                Self::Theme(view) => enums::Update::Theme(own(view)?),
                Self::TranscribedAudio(view) => enums::Update::TranscribedAudio(own(view)?),
                Self::User(view) => enums::Update::User(own(view)?),
                Self::UserEmojiStatus(view) => enums::Update::UserEmojiStatus(own(view)?),
                Self::UserName(view) => enums::Update::UserName(own(view)?),
                Self::UserPhone(view) => enums::Update::UserPhone(own(view)?),
                Self::UserStatus(view) => enums::Update::UserStatus(own(view)?),
                Self::UserTyping(view) => enums::Update::UserTyping(own(view)?),
                Self::WalletGaslessInfo(view) => enums::Update::WalletGaslessInfo(own(view)?),
                Self::WalletState(view) => enums::Update::WalletState(own(view)?),
                Self::WalletTonConnectPendingDisconnect(view) => enums::Update::WalletTonConnectPendingDisconnect(own(view)?),
                Self::WalletTonConnectSession(view) => enums::Update::WalletTonConnectSession(own(view)?),
                Self::WebBrowserException(view) => enums::Update::WebBrowserException(own(view)?),
                Self::WebBrowserSettings(view) => enums::Update::WebBrowserSettings(own(view)?),
                Self::WebPage(view) => enums::Update::WebPage(own(view)?),
                Self::WebViewResultSent(view) => enums::Update::WebViewResultSent(own(view)?),
                Self::Raw(raw) => enums::Update::Raw(raw.own()),
            })
        }
    }

    /// `WalletState`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WalletState<'a> {
        /// `walletState`
        WalletState(View<'a, types::WalletState>),
        /// `walletStateEmpty`
        Empty(View<'a, types::WalletStateEmpty>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WalletState<'a> {
        type Value = enums::WalletState;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_WALLET_STATE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x95c5_346b => Self::WalletState(raw.view()),
                0x9cb9_b2ec => Self::Empty(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::WalletState, DecodeError> {
            Ok(match self {
                Self::WalletState(view) => enums::WalletState::WalletState(own(view)?),
                Self::Empty(view) => enums::WalletState::Empty(own(view)?),
                Self::Raw(raw) => enums::WalletState::Raw(raw.own()),
            })
        }
    }

    /// `WalletTransactionPeer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WalletTransactionPeer<'a> {
        /// `walletTransactionPeerAddress`
        Address(View<'a, types::WalletTransactionPeerAddress>),
        /// `walletTransactionPeerOnramp`
        Onramp(View<'a, types::WalletTransactionPeerOnramp>),
        /// `walletTransactionPeerUnsupported`
        Unsupported,
        /// `walletTransactionPeerUser`
        User(View<'a, types::WalletTransactionPeerUser>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WalletTransactionPeer<'a> {
        type Value = enums::WalletTransactionPeer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_WALLET_TRANSACTION_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x062c_c1bc => Self::Address(raw.view()),
                0xe595_186e => Self::Onramp(raw.view()),
                0x728b_ed5a => Self::Unsupported,
                0xd4ea_706d => Self::User(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::WalletTransactionPeer, DecodeError> {
            Ok(match self {
                Self::Address(view) => enums::WalletTransactionPeer::Address(own(view)?),
                Self::Onramp(view) => enums::WalletTransactionPeer::Onramp(own(view)?),
                Self::Unsupported => enums::WalletTransactionPeer::Unsupported,
                Self::User(view) => enums::WalletTransactionPeer::User(own(view)?),
                Self::Raw(raw) => enums::WalletTransactionPeer::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_messages {
    use crate::generated::names::*;

    /// `messages.EmojiGameInfo`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmojiGameInfo<'a> {
        /// `messages.emojiGameDiceInfo`
        EmojiGameDiceInfo(View<'a, types::messages::EmojiGameDiceInfo>),
        /// `messages.emojiGameUnavailable`
        EmojiGameUnavailable,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmojiGameInfo<'a> {
        type Value = enums::messages::EmojiGameInfo;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_EMOJI_GAME_INFO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x44e5_6023 => Self::EmojiGameDiceInfo(raw.view()),
                0x59e6_5335 => Self::EmojiGameUnavailable,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::EmojiGameInfo, DecodeError> {
            Ok(match self {
                Self::EmojiGameDiceInfo(view) => enums::messages::EmojiGameInfo::EmojiGameDiceInfo(own(view)?),
                Self::EmojiGameUnavailable => enums::messages::EmojiGameInfo::EmojiGameUnavailable,
                Self::Raw(raw) => enums::messages::EmojiGameInfo::Raw(raw.own()),
            })
        }
    }
}
