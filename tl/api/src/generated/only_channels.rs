//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChannelAdminLogEventAction {
        /// `channelAdminLogEventActionChangeAbout#55188a2e prev_value:string new_value:string = ChannelAdminLogEventAction`
        ChangeAbout(Box<types::ChannelAdminLogEventActionChangeAbout>),
        /// `channelAdminLogEventActionChangeAvailableReactions#be4e0ef8 prev_value:ChatReactions new_value:ChatReactions = ChannelAdminLogEventAction`
        ChangeAvailableReactions(Box<types::ChannelAdminLogEventActionChangeAvailableReactions>),
        /// `channelAdminLogEventActionChangeEmojiStatus#3ea9feb1 prev_value:EmojiStatus new_value:EmojiStatus = ChannelAdminLogEventAction`
        ChangeEmojiStatus(Box<types::ChannelAdminLogEventActionChangeEmojiStatus>),
        /// `channelAdminLogEventActionChangeEmojiStickerSet#46d840ab prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction`
        ChangeEmojiStickerSet(Box<types::ChannelAdminLogEventActionChangeEmojiStickerSet>),
        /// `channelAdminLogEventActionChangeHistoryTTL#6e941a38 prev_value:int new_value:int = ChannelAdminLogEventAction`
        ChangeHistoryTTL(types::ChannelAdminLogEventActionChangeHistoryTTL),
        /// `channelAdminLogEventActionChangeLinkedChat#50c7ac8 prev_value:long new_value:long = ChannelAdminLogEventAction`
        ChangeLinkedChat(types::ChannelAdminLogEventActionChangeLinkedChat),
        /// `channelAdminLogEventActionChangeLocation#e6b76ae prev_value:ChannelLocation new_value:ChannelLocation = ChannelAdminLogEventAction`
        ChangeLocation(Box<types::ChannelAdminLogEventActionChangeLocation>),
        /// `channelAdminLogEventActionChangePeerColor#5796e780 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction`
        ChangePeerColor(Box<types::ChannelAdminLogEventActionChangePeerColor>),
        /// `channelAdminLogEventActionChangePhoto#434bd2af prev_photo:Photo new_photo:Photo = ChannelAdminLogEventAction`
        ChangePhoto(Box<types::ChannelAdminLogEventActionChangePhoto>),
        /// `channelAdminLogEventActionChangeProfilePeerColor#5e477b25 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction`
        ChangeProfilePeerColor(Box<types::ChannelAdminLogEventActionChangeProfilePeerColor>),
        /// `channelAdminLogEventActionChangeStickerSet#b1c3caa7 prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction`
        ChangeStickerSet(Box<types::ChannelAdminLogEventActionChangeStickerSet>),
        /// `channelAdminLogEventActionChangeTitle#e6dfb825 prev_value:string new_value:string = ChannelAdminLogEventAction`
        ChangeTitle(Box<types::ChannelAdminLogEventActionChangeTitle>),
        /// `channelAdminLogEventActionChangeUsername#6a4afc38 prev_value:string new_value:string = ChannelAdminLogEventAction`
        ChangeUsername(Box<types::ChannelAdminLogEventActionChangeUsername>),
        /// `channelAdminLogEventActionChangeUsernames#f04fb3a9 prev_value:Vector<string> new_value:Vector<string> = ChannelAdminLogEventAction`
        ChangeUsernames(Box<types::ChannelAdminLogEventActionChangeUsernames>),
        /// `channelAdminLogEventActionChangeWallpaper#31bb5d52 prev_value:WallPaper new_value:WallPaper = ChannelAdminLogEventAction`
        ChangeWallpaper(Box<types::ChannelAdminLogEventActionChangeWallpaper>),
        /// `channelAdminLogEventActionCreateTopic#58707d28 topic:ForumTopic = ChannelAdminLogEventAction`
        CreateTopic(types::ChannelAdminLogEventActionCreateTopic),
        /// `channelAdminLogEventActionDefaultBannedRights#2df5fc0a prev_banned_rights:ChatBannedRights new_banned_rights:ChatBannedRights = ChannelAdminLogEventAction`
        DefaultBannedRights(Box<types::ChannelAdminLogEventActionDefaultBannedRights>),
        /// `channelAdminLogEventActionDeleteMessage#42e047bb message:Message = ChannelAdminLogEventAction`
        DeleteMessage(Box<types::ChannelAdminLogEventActionDeleteMessage>),
        /// `channelAdminLogEventActionDeleteTopic#ae168909 topic:ForumTopic = ChannelAdminLogEventAction`
        DeleteTopic(types::ChannelAdminLogEventActionDeleteTopic),
        /// `channelAdminLogEventActionDiscardGroupCall#db9f9140 call:InputGroupCall = ChannelAdminLogEventAction`
        DiscardGroupCall(Box<types::ChannelAdminLogEventActionDiscardGroupCall>),
        /// `channelAdminLogEventActionEditMessage#709b2405 prev_message:Message new_message:Message = ChannelAdminLogEventAction`
        EditMessage(Box<types::ChannelAdminLogEventActionEditMessage>),
        /// `channelAdminLogEventActionEditTopic#f06fe208 prev_topic:ForumTopic new_topic:ForumTopic = ChannelAdminLogEventAction`
        EditTopic(Box<types::ChannelAdminLogEventActionEditTopic>),
        /// `channelAdminLogEventActionExportedInviteDelete#5a50fca4 invite:ExportedChatInvite = ChannelAdminLogEventAction`
        ExportedInviteDelete(types::ChannelAdminLogEventActionExportedInviteDelete),
        /// `channelAdminLogEventActionExportedInviteEdit#e90ebb59 prev_invite:ExportedChatInvite new_invite:ExportedChatInvite = ChannelAdminLogEventAction`
        ExportedInviteEdit(Box<types::ChannelAdminLogEventActionExportedInviteEdit>),
        /// `channelAdminLogEventActionExportedInviteRevoke#410a134e invite:ExportedChatInvite = ChannelAdminLogEventAction`
        ExportedInviteRevoke(types::ChannelAdminLogEventActionExportedInviteRevoke),
        /// `channelAdminLogEventActionParticipantEditRank#5806b4ec user_id:long prev_rank:string new_rank:string = ChannelAdminLogEventAction`
        ParticipantEditRank(Box<types::ChannelAdminLogEventActionParticipantEditRank>),
        /// `channelAdminLogEventActionParticipantInvite#e31c34d8 participant:ChannelParticipant = ChannelAdminLogEventAction`
        ParticipantInvite(types::ChannelAdminLogEventActionParticipantInvite),
        /// `channelAdminLogEventActionParticipantJoin#183040d3 = ChannelAdminLogEventAction`
        ParticipantJoin,
        /// `channelAdminLogEventActionParticipantJoinByInvite#fe9fc158 flags:# via_chatlist:flags.0?true invite:ExportedChatInvite = ChannelAdminLogEventAction`
        ParticipantJoinByInvite(types::ChannelAdminLogEventActionParticipantJoinByInvite),
        /// `channelAdminLogEventActionParticipantJoinByRequest#afb6144a invite:ExportedChatInvite approved_by:long = ChannelAdminLogEventAction`
        ParticipantJoinByRequest(types::ChannelAdminLogEventActionParticipantJoinByRequest),
        /// `channelAdminLogEventActionParticipantLeave#f89777f2 = ChannelAdminLogEventAction`
        ParticipantLeave,
        /// `channelAdminLogEventActionParticipantMute#f92424d2 participant:GroupCallParticipant = ChannelAdminLogEventAction`
        ParticipantMute(Box<types::ChannelAdminLogEventActionParticipantMute>),
        /// `channelAdminLogEventActionParticipantSubExtend#64642db3 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction`
        ParticipantSubExtend(Box<types::ChannelAdminLogEventActionParticipantSubExtend>),
        /// `channelAdminLogEventActionParticipantToggleAdmin#d5676710 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction`
        ParticipantToggleAdmin(Box<types::ChannelAdminLogEventActionParticipantToggleAdmin>),
        /// `channelAdminLogEventActionParticipantToggleBan#e6d83d7e prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction`
        ParticipantToggleBan(Box<types::ChannelAdminLogEventActionParticipantToggleBan>),
        /// `channelAdminLogEventActionParticipantUnmute#e64429c0 participant:GroupCallParticipant = ChannelAdminLogEventAction`
        ParticipantUnmute(Box<types::ChannelAdminLogEventActionParticipantUnmute>),
        /// `channelAdminLogEventActionParticipantVolume#3e7f6847 participant:GroupCallParticipant = ChannelAdminLogEventAction`
        ParticipantVolume(Box<types::ChannelAdminLogEventActionParticipantVolume>),
        /// `channelAdminLogEventActionPinTopic#5d8d353b flags:# prev_topic:flags.0?ForumTopic new_topic:flags.1?ForumTopic = ChannelAdminLogEventAction`
        PinTopic(Box<types::ChannelAdminLogEventActionPinTopic>),
        /// `channelAdminLogEventActionSendMessage#278f2868 message:Message = ChannelAdminLogEventAction`
        SendMessage(Box<types::ChannelAdminLogEventActionSendMessage>),
        /// `channelAdminLogEventActionStartGroupCall#23209745 call:InputGroupCall = ChannelAdminLogEventAction`
        StartGroupCall(Box<types::ChannelAdminLogEventActionStartGroupCall>),
        /// `channelAdminLogEventActionStopPoll#8f079643 message:Message = ChannelAdminLogEventAction`
        StopPoll(Box<types::ChannelAdminLogEventActionStopPoll>),
        /// `channelAdminLogEventActionToggleAntiSpam#64f36dfc new_value:Bool = ChannelAdminLogEventAction`
        ToggleAntiSpam(types::ChannelAdminLogEventActionToggleAntiSpam),
        /// `channelAdminLogEventActionToggleAutotranslation#c517f77e new_value:Bool = ChannelAdminLogEventAction`
        ToggleAutotranslation(types::ChannelAdminLogEventActionToggleAutotranslation),
        /// `channelAdminLogEventActionToggleForum#2cc6383 new_value:Bool = ChannelAdminLogEventAction`
        ToggleForum(types::ChannelAdminLogEventActionToggleForum),
        /// `channelAdminLogEventActionToggleGroupCallSetting#56d6a247 join_muted:Bool = ChannelAdminLogEventAction`
        ToggleGroupCallSetting(types::ChannelAdminLogEventActionToggleGroupCallSetting),
        /// `channelAdminLogEventActionToggleInvites#1b7907ae new_value:Bool = ChannelAdminLogEventAction`
        ToggleInvites(types::ChannelAdminLogEventActionToggleInvites),
        /// `channelAdminLogEventActionToggleNoForwards#cb2ac766 new_value:Bool = ChannelAdminLogEventAction`
        ToggleNoForwards(types::ChannelAdminLogEventActionToggleNoForwards),
        /// `channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1 new_value:Bool = ChannelAdminLogEventAction`
        TogglePreHistoryHidden(types::ChannelAdminLogEventActionTogglePreHistoryHidden),
        /// `channelAdminLogEventActionToggleSignatureProfiles#60a79c79 new_value:Bool = ChannelAdminLogEventAction`
        ToggleSignatureProfiles(types::ChannelAdminLogEventActionToggleSignatureProfiles),
        /// `channelAdminLogEventActionToggleSignatures#26ae0971 new_value:Bool = ChannelAdminLogEventAction`
        ToggleSignatures(types::ChannelAdminLogEventActionToggleSignatures),
        /// `channelAdminLogEventActionToggleSlowMode#53909779 prev_value:int new_value:int = ChannelAdminLogEventAction`
        ToggleSlowMode(types::ChannelAdminLogEventActionToggleSlowMode),
        /// `channelAdminLogEventActionUpdatePinned#e9e82c18 message:Message = ChannelAdminLogEventAction`
        UpdatePinned(Box<types::ChannelAdminLogEventActionUpdatePinned>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChannelAdminLogEventAction {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x5518_8a2e => Self::ChangeAbout(input.boxed()?),
                0xbe4e_0ef8 => Self::ChangeAvailableReactions(input.boxed()?),
                0x3ea9_feb1 => Self::ChangeEmojiStatus(input.boxed()?),
                0x46d8_40ab => Self::ChangeEmojiStickerSet(input.boxed()?),
                0x6e94_1a38 => Self::ChangeHistoryTTL(input.fields()?),
                0x050c_7ac8 => Self::ChangeLinkedChat(input.fields()?),
                0x0e6b_76ae => Self::ChangeLocation(input.boxed()?),
                0x5796_e780 => Self::ChangePeerColor(input.boxed()?),
                0x434b_d2af => Self::ChangePhoto(input.boxed()?),
                0x5e47_7b25 => Self::ChangeProfilePeerColor(input.boxed()?),
                0xb1c3_caa7 => Self::ChangeStickerSet(input.boxed()?),
                0xe6df_b825 => Self::ChangeTitle(input.boxed()?),
                0x6a4a_fc38 => Self::ChangeUsername(input.boxed()?),
                0xf04f_b3a9 => Self::ChangeUsernames(input.boxed()?),
                0x31bb_5d52 => Self::ChangeWallpaper(input.boxed()?),
                0x5870_7d28 => Self::CreateTopic(input.fields()?),
                0x2df5_fc0a => Self::DefaultBannedRights(input.boxed()?),
                0x42e0_47bb => Self::DeleteMessage(input.boxed()?),
                0xae16_8909 => Self::DeleteTopic(input.fields()?),
                0xdb9f_9140 => Self::DiscardGroupCall(input.boxed()?),
                0x709b_2405 => Self::EditMessage(input.boxed()?),
                0xf06f_e208 => Self::EditTopic(input.boxed()?),
                0x5a50_fca4 => Self::ExportedInviteDelete(input.fields()?),
                0xe90e_bb59 => Self::ExportedInviteEdit(input.boxed()?),
                0x410a_134e => Self::ExportedInviteRevoke(input.fields()?),
                0x5806_b4ec => Self::ParticipantEditRank(input.boxed()?),
                0xe31c_34d8 => Self::ParticipantInvite(input.fields()?),
                0x1830_40d3 => Self::ParticipantJoin,
                0xfe9f_c158 => Self::ParticipantJoinByInvite(input.fields()?),
                0xafb6_144a => Self::ParticipantJoinByRequest(input.fields()?),
                0xf897_77f2 => Self::ParticipantLeave,
                0xf924_24d2 => Self::ParticipantMute(input.boxed()?),
                0x6464_2db3 => Self::ParticipantSubExtend(input.boxed()?),
                0xd567_6710 => Self::ParticipantToggleAdmin(input.boxed()?),
                0xe6d8_3d7e => Self::ParticipantToggleBan(input.boxed()?),
                0xe644_29c0 => Self::ParticipantUnmute(input.boxed()?),
                0x3e7f_6847 => Self::ParticipantVolume(input.boxed()?),
                0x5d8d_353b => Self::PinTopic(input.boxed()?),
                0x278f_2868 => Self::SendMessage(input.boxed()?),
                0x2320_9745 => Self::StartGroupCall(input.boxed()?),
                0x8f07_9643 => Self::StopPoll(input.boxed()?),
                0x64f3_6dfc => Self::ToggleAntiSpam(input.fields()?),
                0xc517_f77e => Self::ToggleAutotranslation(input.fields()?),
                0x02cc_6383 => Self::ToggleForum(input.fields()?),
                0x56d6_a247 => Self::ToggleGroupCallSetting(input.fields()?),
                0x1b79_07ae => Self::ToggleInvites(input.fields()?),
                0xcb2a_c766 => Self::ToggleNoForwards(input.fields()?),
                0x5f5c_95f1 => Self::TogglePreHistoryHidden(input.fields()?),
                0x60a7_9c79 => Self::ToggleSignatureProfiles(input.fields()?),
                0x26ae_0971 => Self::ToggleSignatures(input.fields()?),
                0x5390_9779 => Self::ToggleSlowMode(input.fields()?),
                0xe9e8_2c18 => Self::UpdatePinned(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChannelAdminLogEventAction {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChangeAbout(value) => put_boxed(0x5518_8a2e, &**value, writer),
                Self::ChangeAvailableReactions(value) => put_boxed(0xbe4e_0ef8, &**value, writer),
                Self::ChangeEmojiStatus(value) => put_boxed(0x3ea9_feb1, &**value, writer),
                Self::ChangeEmojiStickerSet(value) => put_boxed(0x46d8_40ab, &**value, writer),
                Self::ChangeHistoryTTL(value) => put_boxed(0x6e94_1a38, value, writer),
                Self::ChangeLinkedChat(value) => put_boxed(0x050c_7ac8, value, writer),
                Self::ChangeLocation(value) => put_boxed(0x0e6b_76ae, &**value, writer),
                Self::ChangePeerColor(value) => put_boxed(0x5796_e780, &**value, writer),
                Self::ChangePhoto(value) => put_boxed(0x434b_d2af, &**value, writer),
                Self::ChangeProfilePeerColor(value) => put_boxed(0x5e47_7b25, &**value, writer),
                Self::ChangeStickerSet(value) => put_boxed(0xb1c3_caa7, &**value, writer),
                Self::ChangeTitle(value) => put_boxed(0xe6df_b825, &**value, writer),
                Self::ChangeUsername(value) => put_boxed(0x6a4a_fc38, &**value, writer),
                Self::ChangeUsernames(value) => put_boxed(0xf04f_b3a9, &**value, writer),
                Self::ChangeWallpaper(value) => put_boxed(0x31bb_5d52, &**value, writer),
                Self::CreateTopic(value) => put_boxed(0x5870_7d28, value, writer),
                Self::DefaultBannedRights(value) => put_boxed(0x2df5_fc0a, &**value, writer),
                Self::DeleteMessage(value) => put_boxed(0x42e0_47bb, &**value, writer),
                Self::DeleteTopic(value) => put_boxed(0xae16_8909, value, writer),
                Self::DiscardGroupCall(value) => put_boxed(0xdb9f_9140, &**value, writer),
                Self::EditMessage(value) => put_boxed(0x709b_2405, &**value, writer),
                Self::EditTopic(value) => put_boxed(0xf06f_e208, &**value, writer),
                Self::ExportedInviteDelete(value) => put_boxed(0x5a50_fca4, value, writer),
                Self::ExportedInviteEdit(value) => put_boxed(0xe90e_bb59, &**value, writer),
                Self::ExportedInviteRevoke(value) => put_boxed(0x410a_134e, value, writer),
                Self::ParticipantEditRank(value) => put_boxed(0x5806_b4ec, &**value, writer),
                Self::ParticipantInvite(value) => put_boxed(0xe31c_34d8, value, writer),
                Self::ParticipantJoin => writer.u32(0x1830_40d3),
                Self::ParticipantJoinByInvite(value) => put_boxed(0xfe9f_c158, value, writer),
                Self::ParticipantJoinByRequest(value) => put_boxed(0xafb6_144a, value, writer),
                Self::ParticipantLeave => writer.u32(0xf897_77f2),
                Self::ParticipantMute(value) => put_boxed(0xf924_24d2, &**value, writer),
                Self::ParticipantSubExtend(value) => put_boxed(0x6464_2db3, &**value, writer),
                Self::ParticipantToggleAdmin(value) => put_boxed(0xd567_6710, &**value, writer),
                Self::ParticipantToggleBan(value) => put_boxed(0xe6d8_3d7e, &**value, writer),
                Self::ParticipantUnmute(value) => put_boxed(0xe644_29c0, &**value, writer),
                Self::ParticipantVolume(value) => put_boxed(0x3e7f_6847, &**value, writer),
                Self::PinTopic(value) => put_boxed(0x5d8d_353b, &**value, writer),
                Self::SendMessage(value) => put_boxed(0x278f_2868, &**value, writer),
                Self::StartGroupCall(value) => put_boxed(0x2320_9745, &**value, writer),
                Self::StopPoll(value) => put_boxed(0x8f07_9643, &**value, writer),
                Self::ToggleAntiSpam(value) => put_boxed(0x64f3_6dfc, value, writer),
                Self::ToggleAutotranslation(value) => put_boxed(0xc517_f77e, value, writer),
                Self::ToggleForum(value) => put_boxed(0x02cc_6383, value, writer),
                Self::ToggleGroupCallSetting(value) => put_boxed(0x56d6_a247, value, writer),
                Self::ToggleInvites(value) => put_boxed(0x1b79_07ae, value, writer),
                Self::ToggleNoForwards(value) => put_boxed(0xcb2a_c766, value, writer),
                Self::TogglePreHistoryHidden(value) => put_boxed(0x5f5c_95f1, value, writer),
                Self::ToggleSignatureProfiles(value) => put_boxed(0x60a7_9c79, value, writer),
                Self::ToggleSignatures(value) => put_boxed(0x26ae_0971, value, writer),
                Self::ToggleSlowMode(value) => put_boxed(0x5390_9779, value, writer),
                Self::UpdatePinned(value) => put_boxed(0xe9e8_2c18, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChannelAdminLogEventAction);

    /// `ChannelParticipantsFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChannelParticipantsFilter {
        /// `channelParticipantsAdmins#b4608969 = ChannelParticipantsFilter`
        ChannelParticipantsAdmins,
        /// `channelParticipantsBanned#1427a5e1 q:string = ChannelParticipantsFilter`
        ChannelParticipantsBanned(types::ChannelParticipantsBanned),
        /// `channelParticipantsBots#b0d1865b = ChannelParticipantsFilter`
        ChannelParticipantsBots,
        /// `channelParticipantsContacts#bb6ae88d q:string = ChannelParticipantsFilter`
        ChannelParticipantsContacts(types::ChannelParticipantsContacts),
        /// `channelParticipantsKicked#a3b54985 q:string = ChannelParticipantsFilter`
        ChannelParticipantsKicked(types::ChannelParticipantsKicked),
        /// `channelParticipantsMentions#e04b5ceb flags:# q:flags.0?string top_msg_id:flags.1?int = ChannelParticipantsFilter`
        ChannelParticipantsMentions(Box<types::ChannelParticipantsMentions>),
        /// `channelParticipantsRecent#de3f3c79 = ChannelParticipantsFilter`
        ChannelParticipantsRecent,
        /// `channelParticipantsSearch#656ac4b q:string = ChannelParticipantsFilter`
        ChannelParticipantsSearch(types::ChannelParticipantsSearch),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChannelParticipantsFilter {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb460_8969 => Self::ChannelParticipantsAdmins,
                0x1427_a5e1 => Self::ChannelParticipantsBanned(input.fields()?),
                0xb0d1_865b => Self::ChannelParticipantsBots,
                0xbb6a_e88d => Self::ChannelParticipantsContacts(input.fields()?),
                0xa3b5_4985 => Self::ChannelParticipantsKicked(input.fields()?),
                0xe04b_5ceb => Self::ChannelParticipantsMentions(input.boxed()?),
                0xde3f_3c79 => Self::ChannelParticipantsRecent,
                0x0656_ac4b => Self::ChannelParticipantsSearch(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChannelParticipantsFilter {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChannelParticipantsAdmins => writer.u32(0xb460_8969),
                Self::ChannelParticipantsBanned(value) => put_boxed(0x1427_a5e1, value, writer),
                Self::ChannelParticipantsBots => writer.u32(0xb0d1_865b),
                Self::ChannelParticipantsContacts(value) => put_boxed(0xbb6a_e88d, value, writer),
                Self::ChannelParticipantsKicked(value) => put_boxed(0xa3b5_4985, value, writer),
                Self::ChannelParticipantsMentions(value) => put_boxed(0xe04b_5ceb, &**value, writer),
                Self::ChannelParticipantsRecent => writer.u32(0xde3f_3c79),
                Self::ChannelParticipantsSearch(value) => put_boxed(0x0656_ac4b, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChannelParticipantsFilter);
}

pub(super) mod enums_channels {
    use crate::generated::names::*;

    /// `channels.ChannelParticipants`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChannelParticipants {
        /// `channels.channelParticipants#9ab0feaf count:int participants:Vector<ChannelParticipant> chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipants`
        ChannelParticipants(Box<types::channels::ChannelParticipants>),
        /// `channels.channelParticipantsNotModified#f0173fe9 = channels.ChannelParticipants`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChannelParticipants {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x9ab0_feaf => Self::ChannelParticipants(input.boxed()?),
                0xf017_3fe9 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChannelParticipants {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChannelParticipants(value) => put_boxed(0x9ab0_feaf, &**value, writer),
                Self::NotModified => writer.u32(0xf017_3fe9),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChannelParticipants);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `channelAdminLogEvent`
    pub static CHANNEL_ADMIN_LOG_EVENT: Layout = Layout::new("channelAdminLogEvent", 0x1fad_68cd, &[
        Field::always("id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("user_id", Shape::Long),
        Field::always("action", Shape::Sum(&layouts::SUM_CHANNEL_ADMIN_LOG_EVENT_ACTION)),
    ]);
    /// `channelAdminLogEventActionChangeAbout`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_ABOUT: Layout = Layout::new("channelAdminLogEventActionChangeAbout", 0x5518_8a2e, &[
        Field::always("prev_value", Shape::Text),
        Field::always("new_value", Shape::Text),
    ]);
    /// `channelAdminLogEventActionChangeAvailableReactions`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_AVAILABLE_REACTIONS: Layout = Layout::new("channelAdminLogEventActionChangeAvailableReactions", 0xbe4e_0ef8, &[
        Field::always("prev_value", Shape::Sum(&layouts::SUM_CHAT_REACTIONS)),
        Field::always("new_value", Shape::Sum(&layouts::SUM_CHAT_REACTIONS)),
    ]);
    /// `channelAdminLogEventActionChangeEmojiStatus`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_EMOJI_STATUS: Layout = Layout::new("channelAdminLogEventActionChangeEmojiStatus", 0x3ea9_feb1, &[
        Field::always("prev_value", Shape::Sum(&layouts::SUM_EMOJI_STATUS)),
        Field::always("new_value", Shape::Sum(&layouts::SUM_EMOJI_STATUS)),
    ]);
    /// `channelAdminLogEventActionChangeEmojiStickerSet`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_EMOJI_STICKER_SET: Layout = Layout::new("channelAdminLogEventActionChangeEmojiStickerSet", 0x46d8_40ab, &[
        Field::always("prev_stickerset", Shape::Sum(&layouts::SUM_INPUT_STICKER_SET)),
        Field::always("new_stickerset", Shape::Sum(&layouts::SUM_INPUT_STICKER_SET)),
    ]);
    /// `channelAdminLogEventActionChangeHistoryTTL`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_HISTORY_TTL: Layout = Layout::new("channelAdminLogEventActionChangeHistoryTTL", 0x6e94_1a38, &[
        Field::always("prev_value", Shape::Int),
        Field::always("new_value", Shape::Int),
    ]);
    /// `channelAdminLogEventActionChangeLinkedChat`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_LINKED_CHAT: Layout = Layout::new("channelAdminLogEventActionChangeLinkedChat", 0x050c_7ac8, &[
        Field::always("prev_value", Shape::Long),
        Field::always("new_value", Shape::Long),
    ]);
    /// `channelAdminLogEventActionChangeLocation`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_LOCATION: Layout = Layout::new("channelAdminLogEventActionChangeLocation", 0x0e6b_76ae, &[
        Field::always("prev_value", Shape::Sum(&layouts::SUM_CHANNEL_LOCATION)),
        Field::always("new_value", Shape::Sum(&layouts::SUM_CHANNEL_LOCATION)),
    ]);
    /// `channelAdminLogEventActionChangePeerColor`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PEER_COLOR: Layout = Layout::new("channelAdminLogEventActionChangePeerColor", 0x5796_e780, &[
        Field::always("prev_value", Shape::Sum(&layouts::SUM_PEER_COLOR)),
        Field::always("new_value", Shape::Sum(&layouts::SUM_PEER_COLOR)),
    ]);
    /// `channelAdminLogEventActionChangePhoto`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PHOTO: Layout = Layout::new("channelAdminLogEventActionChangePhoto", 0x434b_d2af, &[
        Field::always("prev_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::always("new_photo", Shape::Sum(&layouts::SUM_PHOTO)),
    ]);
    /// `channelAdminLogEventActionChangeProfilePeerColor`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PROFILE_PEER_COLOR: Layout = Layout::new("channelAdminLogEventActionChangeProfilePeerColor", 0x5e47_7b25, &[
        Field::always("prev_value", Shape::Sum(&layouts::SUM_PEER_COLOR)),
        Field::always("new_value", Shape::Sum(&layouts::SUM_PEER_COLOR)),
    ]);
    /// `channelAdminLogEventActionChangeStickerSet`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_STICKER_SET: Layout = Layout::new("channelAdminLogEventActionChangeStickerSet", 0xb1c3_caa7, &[
        Field::always("prev_stickerset", Shape::Sum(&layouts::SUM_INPUT_STICKER_SET)),
        Field::always("new_stickerset", Shape::Sum(&layouts::SUM_INPUT_STICKER_SET)),
    ]);
    /// `channelAdminLogEventActionChangeTitle`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_TITLE: Layout = Layout::new("channelAdminLogEventActionChangeTitle", 0xe6df_b825, &[
        Field::always("prev_value", Shape::Text),
        Field::always("new_value", Shape::Text),
    ]);
    /// `channelAdminLogEventActionChangeUsername`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_USERNAME: Layout = Layout::new("channelAdminLogEventActionChangeUsername", 0x6a4a_fc38, &[
        Field::always("prev_value", Shape::Text),
        Field::always("new_value", Shape::Text),
    ]);
    /// `channelAdminLogEventActionChangeUsernames`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_USERNAMES: Layout = Layout::new("channelAdminLogEventActionChangeUsernames", 0xf04f_b3a9, &[
        Field::always("prev_value", Shape::Vector(&Shape::Text)),
        Field::always("new_value", Shape::Vector(&Shape::Text)),
    ]);
    /// `channelAdminLogEventActionChangeWallpaper`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_WALLPAPER: Layout = Layout::new("channelAdminLogEventActionChangeWallpaper", 0x31bb_5d52, &[
        Field::always("prev_value", Shape::Sum(&layouts::SUM_WALL_PAPER)),
        Field::always("new_value", Shape::Sum(&layouts::SUM_WALL_PAPER)),
    ]);
    /// `channelAdminLogEventActionCreateTopic`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_CREATE_TOPIC: Layout = Layout::new("channelAdminLogEventActionCreateTopic", 0x5870_7d28, &[
        Field::always("topic", Shape::Sum(&layouts::SUM_FORUM_TOPIC)),
    ]);
    /// `channelAdminLogEventActionDefaultBannedRights`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_DEFAULT_BANNED_RIGHTS: Layout = Layout::new("channelAdminLogEventActionDefaultBannedRights", 0x2df5_fc0a, &[
        Field::always("prev_banned_rights", Shape::Boxed(&layouts::CHAT_BANNED_RIGHTS)),
        Field::always("new_banned_rights", Shape::Boxed(&layouts::CHAT_BANNED_RIGHTS)),
    ]);
    /// `channelAdminLogEventActionDeleteMessage`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_DELETE_MESSAGE: Layout = Layout::new("channelAdminLogEventActionDeleteMessage", 0x42e0_47bb, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `channelAdminLogEventActionDeleteTopic`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_DELETE_TOPIC: Layout = Layout::new("channelAdminLogEventActionDeleteTopic", 0xae16_8909, &[
        Field::always("topic", Shape::Sum(&layouts::SUM_FORUM_TOPIC)),
    ]);
    /// `channelAdminLogEventActionDiscardGroupCall`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_DISCARD_GROUP_CALL: Layout = Layout::new("channelAdminLogEventActionDiscardGroupCall", 0xdb9f_9140, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
    ]);
    /// `channelAdminLogEventActionEditMessage`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_EDIT_MESSAGE: Layout = Layout::new("channelAdminLogEventActionEditMessage", 0x709b_2405, &[
        Field::always("prev_message", Shape::Sum(&layouts::SUM_MESSAGE)),
        Field::always("new_message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `channelAdminLogEventActionEditTopic`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_EDIT_TOPIC: Layout = Layout::new("channelAdminLogEventActionEditTopic", 0xf06f_e208, &[
        Field::always("prev_topic", Shape::Sum(&layouts::SUM_FORUM_TOPIC)),
        Field::always("new_topic", Shape::Sum(&layouts::SUM_FORUM_TOPIC)),
    ]);
    /// `channelAdminLogEventActionExportedInviteDelete`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_DELETE: Layout = Layout::new("channelAdminLogEventActionExportedInviteDelete", 0x5a50_fca4, &[
        Field::always("invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
    ]);
    /// `channelAdminLogEventActionExportedInviteEdit`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_EDIT: Layout = Layout::new("channelAdminLogEventActionExportedInviteEdit", 0xe90e_bb59, &[
        Field::always("prev_invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("new_invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
    ]);
    /// `channelAdminLogEventActionExportedInviteRevoke`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_REVOKE: Layout = Layout::new("channelAdminLogEventActionExportedInviteRevoke", 0x410a_134e, &[
        Field::always("invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
    ]);
    /// `channelAdminLogEventActionParticipantEditRank`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_EDIT_RANK: Layout = Layout::new("channelAdminLogEventActionParticipantEditRank", 0x5806_b4ec, &[
        Field::always("user_id", Shape::Long),
        Field::always("prev_rank", Shape::Text),
        Field::always("new_rank", Shape::Text),
    ]);
    /// `channelAdminLogEventActionParticipantInvite`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_INVITE: Layout = Layout::new("channelAdminLogEventActionParticipantInvite", 0xe31c_34d8, &[
        Field::always("participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
    ]);
    /// `channelAdminLogEventActionParticipantJoin`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_JOIN: Layout = Layout::new("channelAdminLogEventActionParticipantJoin", 0x1830_40d3, &[]);
    /// `channelAdminLogEventActionParticipantJoinByInvite`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_JOIN_BY_INVITE: Layout = Layout::new("channelAdminLogEventActionParticipantJoinByInvite", 0xfe9f_c158, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "via_chatlist", Shape::True),
        Field::always("invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
    ]);
    /// `channelAdminLogEventActionParticipantJoinByRequest`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_JOIN_BY_REQUEST: Layout = Layout::new("channelAdminLogEventActionParticipantJoinByRequest", 0xafb6_144a, &[
        Field::always("invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("approved_by", Shape::Long),
    ]);
    /// `channelAdminLogEventActionParticipantLeave`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_LEAVE: Layout = Layout::new("channelAdminLogEventActionParticipantLeave", 0xf897_77f2, &[]);
    /// `channelAdminLogEventActionParticipantMute`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_MUTE: Layout = Layout::new("channelAdminLogEventActionParticipantMute", 0xf924_24d2, &[
        Field::always("participant", Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT)),
    ]);
    /// `channelAdminLogEventActionParticipantSubExtend`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_SUB_EXTEND: Layout = Layout::new("channelAdminLogEventActionParticipantSubExtend", 0x6464_2db3, &[
        Field::always("prev_participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
        Field::always("new_participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
    ]);
    /// `channelAdminLogEventActionParticipantToggleAdmin`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_TOGGLE_ADMIN: Layout = Layout::new("channelAdminLogEventActionParticipantToggleAdmin", 0xd567_6710, &[
        Field::always("prev_participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
        Field::always("new_participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
    ]);
    /// `channelAdminLogEventActionParticipantToggleBan`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_TOGGLE_BAN: Layout = Layout::new("channelAdminLogEventActionParticipantToggleBan", 0xe6d8_3d7e, &[
        Field::always("prev_participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
        Field::always("new_participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
    ]);
    /// `channelAdminLogEventActionParticipantUnmute`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_UNMUTE: Layout = Layout::new("channelAdminLogEventActionParticipantUnmute", 0xe644_29c0, &[
        Field::always("participant", Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT)),
    ]);
    /// `channelAdminLogEventActionParticipantVolume`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_VOLUME: Layout = Layout::new("channelAdminLogEventActionParticipantVolume", 0x3e7f_6847, &[
        Field::always("participant", Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT)),
    ]);
    /// `channelAdminLogEventActionPinTopic`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_PIN_TOPIC: Layout = Layout::new("channelAdminLogEventActionPinTopic", 0x5d8d_353b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "prev_topic", Shape::Sum(&layouts::SUM_FORUM_TOPIC)),
        Field::when(0, 1, "new_topic", Shape::Sum(&layouts::SUM_FORUM_TOPIC)),
    ]);
    /// `channelAdminLogEventActionSendMessage`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_SEND_MESSAGE: Layout = Layout::new("channelAdminLogEventActionSendMessage", 0x278f_2868, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `channelAdminLogEventActionStartGroupCall`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_START_GROUP_CALL: Layout = Layout::new("channelAdminLogEventActionStartGroupCall", 0x2320_9745, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
    ]);
    /// `channelAdminLogEventActionStopPoll`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_STOP_POLL: Layout = Layout::new("channelAdminLogEventActionStopPoll", 0x8f07_9643, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `channelAdminLogEventActionToggleAntiSpam`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_ANTI_SPAM: Layout = Layout::new("channelAdminLogEventActionToggleAntiSpam", 0x64f3_6dfc, &[
        Field::always("new_value", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionToggleAutotranslation`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_AUTOTRANSLATION: Layout = Layout::new("channelAdminLogEventActionToggleAutotranslation", 0xc517_f77e, &[
        Field::always("new_value", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionToggleForum`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_FORUM: Layout = Layout::new("channelAdminLogEventActionToggleForum", 0x02cc_6383, &[
        Field::always("new_value", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionToggleGroupCallSetting`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_GROUP_CALL_SETTING: Layout = Layout::new("channelAdminLogEventActionToggleGroupCallSetting", 0x56d6_a247, &[
        Field::always("join_muted", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionToggleInvites`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_INVITES: Layout = Layout::new("channelAdminLogEventActionToggleInvites", 0x1b79_07ae, &[
        Field::always("new_value", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionToggleNoForwards`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_NO_FORWARDS: Layout = Layout::new("channelAdminLogEventActionToggleNoForwards", 0xcb2a_c766, &[
        Field::always("new_value", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionTogglePreHistoryHidden`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_PRE_HISTORY_HIDDEN: Layout = Layout::new("channelAdminLogEventActionTogglePreHistoryHidden", 0x5f5c_95f1, &[
        Field::always("new_value", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionToggleSignatureProfiles`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SIGNATURE_PROFILES: Layout = Layout::new("channelAdminLogEventActionToggleSignatureProfiles", 0x60a7_9c79, &[
        Field::always("new_value", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionToggleSignatures`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SIGNATURES: Layout = Layout::new("channelAdminLogEventActionToggleSignatures", 0x26ae_0971, &[
        Field::always("new_value", Shape::Bool),
    ]);
    /// `channelAdminLogEventActionToggleSlowMode`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SLOW_MODE: Layout = Layout::new("channelAdminLogEventActionToggleSlowMode", 0x5390_9779, &[
        Field::always("prev_value", Shape::Int),
        Field::always("new_value", Shape::Int),
    ]);
    /// `channelAdminLogEventActionUpdatePinned`
    pub static CHANNEL_ADMIN_LOG_EVENT_ACTION_UPDATE_PINNED: Layout = Layout::new("channelAdminLogEventActionUpdatePinned", 0xe9e8_2c18, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// The constructors of `ChannelAdminLogEventAction`, by number.
    pub static SUM_CHANNEL_ADMIN_LOG_EVENT_ACTION: Sum = Sum::new("ChannelAdminLogEventAction", &[
        (0x02cc_6383, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_FORUM),
        (0x050c_7ac8, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_LINKED_CHAT),
        (0x0e6b_76ae, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_LOCATION),
        (0x1830_40d3, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_JOIN),
        (0x1b79_07ae, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_INVITES),
        (0x2320_9745, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_START_GROUP_CALL),
        (0x26ae_0971, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SIGNATURES),
        (0x278f_2868, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_SEND_MESSAGE),
        (0x2df5_fc0a, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_DEFAULT_BANNED_RIGHTS),
        (0x31bb_5d52, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_WALLPAPER),
        (0x3e7f_6847, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_VOLUME),
        (0x3ea9_feb1, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_EMOJI_STATUS),
        (0x410a_134e, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_REVOKE),
        (0x42e0_47bb, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_DELETE_MESSAGE),
        (0x434b_d2af, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PHOTO),
        (0x46d8_40ab, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_EMOJI_STICKER_SET),
        (0x5390_9779, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SLOW_MODE),
        (0x5518_8a2e, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_ABOUT),
        (0x56d6_a247, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_GROUP_CALL_SETTING),
        (0x5796_e780, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PEER_COLOR),
        (0x5806_b4ec, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_EDIT_RANK),
        (0x5870_7d28, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CREATE_TOPIC),
        (0x5a50_fca4, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_DELETE),
        (0x5d8d_353b, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PIN_TOPIC),
        (0x5e47_7b25, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PROFILE_PEER_COLOR),
        (0x5f5c_95f1, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_PRE_HISTORY_HIDDEN),
        (0x60a7_9c79, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SIGNATURE_PROFILES),
        (0x6464_2db3, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_SUB_EXTEND),
        (0x64f3_6dfc, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_ANTI_SPAM),
        (0x6a4a_fc38, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_USERNAME),
        (0x6e94_1a38, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_HISTORY_TTL),
        (0x709b_2405, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EDIT_MESSAGE),
        (0x8f07_9643, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_STOP_POLL),
        (0xae16_8909, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_DELETE_TOPIC),
        (0xafb6_144a, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_JOIN_BY_REQUEST),
        (0xb1c3_caa7, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_STICKER_SET),
        (0xbe4e_0ef8, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_AVAILABLE_REACTIONS),
        (0xc517_f77e, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_AUTOTRANSLATION),
        (0xcb2a_c766, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_NO_FORWARDS),
        (0xd567_6710, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_TOGGLE_ADMIN),
        (0xdb9f_9140, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_DISCARD_GROUP_CALL),
        (0xe31c_34d8, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_INVITE),
        (0xe644_29c0, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_UNMUTE),
        (0xe6d8_3d7e, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_TOGGLE_BAN),
        (0xe6df_b825, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_TITLE),
        (0xe90e_bb59, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_EDIT),
        (0xe9e8_2c18, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_UPDATE_PINNED),
        (0xf04f_b3a9, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_USERNAMES),
        (0xf06f_e208, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EDIT_TOPIC),
        (0xf897_77f2, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_LEAVE),
        (0xf924_24d2, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_MUTE),
        (0xfe9f_c158, &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_JOIN_BY_INVITE),
    ]);
    /// `channelAdminLogEventsFilter`
    pub static CHANNEL_ADMIN_LOG_EVENTS_FILTER: Layout = Layout::new("channelAdminLogEventsFilter", 0xea10_7ae4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "join", Shape::True),
        Field::when(0, 1, "leave", Shape::True),
        Field::when(0, 2, "invite", Shape::True),
        Field::when(0, 3, "ban", Shape::True),
        Field::when(0, 4, "unban", Shape::True),
        Field::when(0, 5, "kick", Shape::True),
        Field::when(0, 6, "unkick", Shape::True),
        Field::when(0, 7, "promote", Shape::True),
        Field::when(0, 8, "demote", Shape::True),
        Field::when(0, 9, "info", Shape::True),
        Field::when(0, 10, "settings", Shape::True),
        Field::when(0, 11, "pinned", Shape::True),
        Field::when(0, 12, "edit", Shape::True),
        Field::when(0, 13, "delete", Shape::True),
        Field::when(0, 14, "group_call", Shape::True),
        Field::when(0, 15, "invites", Shape::True),
        Field::when(0, 16, "send", Shape::True),
        Field::when(0, 17, "forums", Shape::True),
        Field::when(0, 18, "sub_extend", Shape::True),
        Field::when(0, 19, "edit_rank", Shape::True),
    ]);
    /// `channelParticipantsAdmins`
    pub static CHANNEL_PARTICIPANTS_ADMINS: Layout = Layout::new("channelParticipantsAdmins", 0xb460_8969, &[]);
    /// `channelParticipantsBanned`
    pub static CHANNEL_PARTICIPANTS_BANNED: Layout = Layout::new("channelParticipantsBanned", 0x1427_a5e1, &[
        Field::always("q", Shape::Text),
    ]);
    /// `channelParticipantsBots`
    pub static CHANNEL_PARTICIPANTS_BOTS: Layout = Layout::new("channelParticipantsBots", 0xb0d1_865b, &[]);
    /// `channelParticipantsContacts`
    pub static CHANNEL_PARTICIPANTS_CONTACTS: Layout = Layout::new("channelParticipantsContacts", 0xbb6a_e88d, &[
        Field::always("q", Shape::Text),
    ]);
    /// `channelParticipantsKicked`
    pub static CHANNEL_PARTICIPANTS_KICKED: Layout = Layout::new("channelParticipantsKicked", 0xa3b5_4985, &[
        Field::always("q", Shape::Text),
    ]);
    /// `channelParticipantsMentions`
    pub static CHANNEL_PARTICIPANTS_MENTIONS: Layout = Layout::new("channelParticipantsMentions", 0xe04b_5ceb, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "q", Shape::Text),
        Field::when(0, 1, "top_msg_id", Shape::Int),
    ]);
    /// `channelParticipantsRecent`
    pub static CHANNEL_PARTICIPANTS_RECENT: Layout = Layout::new("channelParticipantsRecent", 0xde3f_3c79, &[]);
    /// `channelParticipantsSearch`
    pub static CHANNEL_PARTICIPANTS_SEARCH: Layout = Layout::new("channelParticipantsSearch", 0x0656_ac4b, &[
        Field::always("q", Shape::Text),
    ]);
    /// The constructors of `ChannelParticipantsFilter`, by number.
    pub static SUM_CHANNEL_PARTICIPANTS_FILTER: Sum = Sum::new("ChannelParticipantsFilter", &[
        (0x0656_ac4b, &layouts::CHANNEL_PARTICIPANTS_SEARCH),
        (0x1427_a5e1, &layouts::CHANNEL_PARTICIPANTS_BANNED),
        (0xa3b5_4985, &layouts::CHANNEL_PARTICIPANTS_KICKED),
        (0xb0d1_865b, &layouts::CHANNEL_PARTICIPANTS_BOTS),
        (0xb460_8969, &layouts::CHANNEL_PARTICIPANTS_ADMINS),
        (0xbb6a_e88d, &layouts::CHANNEL_PARTICIPANTS_CONTACTS),
        (0xde3f_3c79, &layouts::CHANNEL_PARTICIPANTS_RECENT),
        (0xe04b_5ceb, &layouts::CHANNEL_PARTICIPANTS_MENTIONS),
    ]);
    /// `exportedMessageLink`
    pub static EXPORTED_MESSAGE_LINK: Layout = Layout::new("exportedMessageLink", 0x5dab_1af4, &[
        Field::always("link", Shape::Text),
        Field::always("html", Shape::Text),
    ]);
    /// `sendAsPeer`
    pub static SEND_AS_PEER: Layout = Layout::new("sendAsPeer", 0xb81c_7034, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "premium_required", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `channels.adminLogResults`
    pub static CHANNELS_ADMIN_LOG_RESULTS: Layout = Layout::new("channels.adminLogResults", 0xed8a_f74d, &[
        Field::always("events", Shape::Vector(&Shape::Boxed(&layouts::CHANNEL_ADMIN_LOG_EVENT))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `channels.channelParticipant`
    pub static CHANNELS_CHANNEL_PARTICIPANT: Layout = Layout::new("channels.channelParticipant", 0xdfb8_0317, &[
        Field::always("participant", Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `channels.channelParticipants`
    pub static CHANNELS_CHANNEL_PARTICIPANTS: Layout = Layout::new("channels.channelParticipants", 0x9ab0_feaf, &[
        Field::always("count", Shape::Int),
        Field::always("participants", Shape::Vector(&Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANT))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `channels.channelParticipantsNotModified`
    pub static CHANNELS_CHANNEL_PARTICIPANTS_NOT_MODIFIED: Layout = Layout::new("channels.channelParticipantsNotModified", 0xf017_3fe9, &[]);
    /// The constructors of `channels.ChannelParticipants`, by number.
    pub static SUM_CHANNELS_CHANNEL_PARTICIPANTS: Sum = Sum::new("channels.ChannelParticipants", &[
        (0x9ab0_feaf, &layouts::CHANNELS_CHANNEL_PARTICIPANTS),
        (0xf017_3fe9, &layouts::CHANNELS_CHANNEL_PARTICIPANTS_NOT_MODIFIED),
    ]);
    /// `channels.sendAsPeers`
    pub static CHANNELS_SEND_AS_PEERS: Layout = Layout::new("channels.sendAsPeers", 0xf496_b0c6, &[
        Field::always("peers", Shape::Vector(&Shape::Boxed(&layouts::SEND_AS_PEER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.inactiveChats`
    pub static MESSAGES_INACTIVE_CHATS: Layout = Layout::new("messages.inactiveChats", 0xa927_fec5, &[
        Field::always("dates", Shape::Vector(&Shape::Int)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `channelAdminLogEvent#1fad68cd id:long date:int user_id:long action:ChannelAdminLogEventAction = ChannelAdminLogEvent`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEvent {
        /// `id:long`
        pub id: i64,
        /// `date:int`
        pub date: i32,
        /// `user_id:long`
        pub user_id: i64,
        /// `action:ChannelAdminLogEventAction`
        pub action: enums::ChannelAdminLogEventAction,
    }

    impl Fields for ChannelAdminLogEvent {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, date: input.take()?, user_id: input.take()?, action: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.date.put(writer);
            self.user_id.put(writer);
            self.action.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEvent> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
        /// `action:ChannelAdminLogEventAction`
        #[inline] pub fn action(self) -> views::ChannelAdminLogEventAction<'a> { at(self, 3) }
    }

    boxed!(ChannelAdminLogEvent);

    /// `channelAdminLogEventActionChangeAbout#55188a2e prev_value:string new_value:string = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeAbout {
        /// `prev_value:string`
        pub prev_value: String,
        /// `new_value:string`
        pub new_value: String,
    }

    impl Fields for ChannelAdminLogEventActionChangeAbout {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_ABOUT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeAbout> {
        /// `prev_value:string`
        #[inline] pub fn prev_value(self) -> Text<'a> { at(self, 0) }
        /// `new_value:string`
        #[inline] pub fn new_value(self) -> Text<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeAvailableReactions#be4e0ef8 prev_value:ChatReactions new_value:ChatReactions = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeAvailableReactions {
        /// `prev_value:ChatReactions`
        pub prev_value: enums::ChatReactions,
        /// `new_value:ChatReactions`
        pub new_value: enums::ChatReactions,
    }

    impl Fields for ChannelAdminLogEventActionChangeAvailableReactions {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_AVAILABLE_REACTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeAvailableReactions> {
        /// `prev_value:ChatReactions`
        #[inline] pub fn prev_value(self) -> views::ChatReactions<'a> { at(self, 0) }
        /// `new_value:ChatReactions`
        #[inline] pub fn new_value(self) -> views::ChatReactions<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeEmojiStatus#3ea9feb1 prev_value:EmojiStatus new_value:EmojiStatus = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeEmojiStatus {
        /// `prev_value:EmojiStatus`
        pub prev_value: enums::EmojiStatus,
        /// `new_value:EmojiStatus`
        pub new_value: enums::EmojiStatus,
    }

    impl Fields for ChannelAdminLogEventActionChangeEmojiStatus {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_EMOJI_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeEmojiStatus> {
        /// `prev_value:EmojiStatus`
        #[inline] pub fn prev_value(self) -> views::EmojiStatus<'a> { at(self, 0) }
        /// `new_value:EmojiStatus`
        #[inline] pub fn new_value(self) -> views::EmojiStatus<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeEmojiStickerSet#46d840ab prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeEmojiStickerSet {
        /// `prev_stickerset:InputStickerSet`
        pub prev_stickerset: enums::InputStickerSet,
        /// `new_stickerset:InputStickerSet`
        pub new_stickerset: enums::InputStickerSet,
    }

    impl Fields for ChannelAdminLogEventActionChangeEmojiStickerSet {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_EMOJI_STICKER_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_stickerset: input.take()?, new_stickerset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_stickerset.put(writer);
            self.new_stickerset.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeEmojiStickerSet> {
        /// `prev_stickerset:InputStickerSet`
        #[inline] pub fn prev_stickerset(self) -> views::InputStickerSet<'a> { at(self, 0) }
        /// `new_stickerset:InputStickerSet`
        #[inline] pub fn new_stickerset(self) -> views::InputStickerSet<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeHistoryTTL#6e941a38 prev_value:int new_value:int = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeHistoryTTL {
        /// `prev_value:int`
        pub prev_value: i32,
        /// `new_value:int`
        pub new_value: i32,
    }

    impl Fields for ChannelAdminLogEventActionChangeHistoryTTL {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_HISTORY_TTL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeHistoryTTL> {
        /// `prev_value:int`
        #[inline] pub fn prev_value(self) -> i32 { at(self, 0) }
        /// `new_value:int`
        #[inline] pub fn new_value(self) -> i32 { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeLinkedChat#50c7ac8 prev_value:long new_value:long = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeLinkedChat {
        /// `prev_value:long`
        pub prev_value: i64,
        /// `new_value:long`
        pub new_value: i64,
    }

    impl Fields for ChannelAdminLogEventActionChangeLinkedChat {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_LINKED_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeLinkedChat> {
        /// `prev_value:long`
        #[inline] pub fn prev_value(self) -> i64 { at(self, 0) }
        /// `new_value:long`
        #[inline] pub fn new_value(self) -> i64 { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeLocation#e6b76ae prev_value:ChannelLocation new_value:ChannelLocation = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeLocation {
        /// `prev_value:ChannelLocation`
        pub prev_value: enums::ChannelLocation,
        /// `new_value:ChannelLocation`
        pub new_value: enums::ChannelLocation,
    }

    impl Fields for ChannelAdminLogEventActionChangeLocation {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeLocation> {
        /// `prev_value:ChannelLocation`
        #[inline] pub fn prev_value(self) -> views::ChannelLocation<'a> { at(self, 0) }
        /// `new_value:ChannelLocation`
        #[inline] pub fn new_value(self) -> views::ChannelLocation<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangePeerColor#5796e780 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangePeerColor {
        /// `prev_value:PeerColor`
        pub prev_value: enums::PeerColor,
        /// `new_value:PeerColor`
        pub new_value: enums::PeerColor,
    }

    impl Fields for ChannelAdminLogEventActionChangePeerColor {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PEER_COLOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangePeerColor> {
        /// `prev_value:PeerColor`
        #[inline] pub fn prev_value(self) -> views::PeerColor<'a> { at(self, 0) }
        /// `new_value:PeerColor`
        #[inline] pub fn new_value(self) -> views::PeerColor<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangePhoto#434bd2af prev_photo:Photo new_photo:Photo = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangePhoto {
        /// `prev_photo:Photo`
        pub prev_photo: enums::Photo,
        /// `new_photo:Photo`
        pub new_photo: enums::Photo,
    }

    impl Fields for ChannelAdminLogEventActionChangePhoto {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_photo: input.take()?, new_photo: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_photo.put(writer);
            self.new_photo.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangePhoto> {
        /// `prev_photo:Photo`
        #[inline] pub fn prev_photo(self) -> views::Photo<'a> { at(self, 0) }
        /// `new_photo:Photo`
        #[inline] pub fn new_photo(self) -> views::Photo<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeProfilePeerColor#5e477b25 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeProfilePeerColor {
        /// `prev_value:PeerColor`
        pub prev_value: enums::PeerColor,
        /// `new_value:PeerColor`
        pub new_value: enums::PeerColor,
    }

    impl Fields for ChannelAdminLogEventActionChangeProfilePeerColor {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_PROFILE_PEER_COLOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeProfilePeerColor> {
        /// `prev_value:PeerColor`
        #[inline] pub fn prev_value(self) -> views::PeerColor<'a> { at(self, 0) }
        /// `new_value:PeerColor`
        #[inline] pub fn new_value(self) -> views::PeerColor<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeStickerSet#b1c3caa7 prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeStickerSet {
        /// `prev_stickerset:InputStickerSet`
        pub prev_stickerset: enums::InputStickerSet,
        /// `new_stickerset:InputStickerSet`
        pub new_stickerset: enums::InputStickerSet,
    }

    impl Fields for ChannelAdminLogEventActionChangeStickerSet {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_STICKER_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_stickerset: input.take()?, new_stickerset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_stickerset.put(writer);
            self.new_stickerset.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeStickerSet> {
        /// `prev_stickerset:InputStickerSet`
        #[inline] pub fn prev_stickerset(self) -> views::InputStickerSet<'a> { at(self, 0) }
        /// `new_stickerset:InputStickerSet`
        #[inline] pub fn new_stickerset(self) -> views::InputStickerSet<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeTitle#e6dfb825 prev_value:string new_value:string = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeTitle {
        /// `prev_value:string`
        pub prev_value: String,
        /// `new_value:string`
        pub new_value: String,
    }

    impl Fields for ChannelAdminLogEventActionChangeTitle {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_TITLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeTitle> {
        /// `prev_value:string`
        #[inline] pub fn prev_value(self) -> Text<'a> { at(self, 0) }
        /// `new_value:string`
        #[inline] pub fn new_value(self) -> Text<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeUsername#6a4afc38 prev_value:string new_value:string = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeUsername {
        /// `prev_value:string`
        pub prev_value: String,
        /// `new_value:string`
        pub new_value: String,
    }

    impl Fields for ChannelAdminLogEventActionChangeUsername {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_USERNAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeUsername> {
        /// `prev_value:string`
        #[inline] pub fn prev_value(self) -> Text<'a> { at(self, 0) }
        /// `new_value:string`
        #[inline] pub fn new_value(self) -> Text<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeUsernames#f04fb3a9 prev_value:Vector<string> new_value:Vector<string> = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeUsernames {
        /// `prev_value:Vector<string>`
        pub prev_value: Vec<String>,
        /// `new_value:Vector<string>`
        pub new_value: Vec<String>,
    }

    impl Fields for ChannelAdminLogEventActionChangeUsernames {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_USERNAMES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeUsernames> {
        /// `prev_value:Vector<string>`
        #[inline] pub fn prev_value(self) -> Vector<'a, Text<'a>> { at(self, 0) }
        /// `new_value:Vector<string>`
        #[inline] pub fn new_value(self) -> Vector<'a, Text<'a>> { at(self, 1) }
    }

    /// `channelAdminLogEventActionChangeWallpaper#31bb5d52 prev_value:WallPaper new_value:WallPaper = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionChangeWallpaper {
        /// `prev_value:WallPaper`
        pub prev_value: enums::WallPaper,
        /// `new_value:WallPaper`
        pub new_value: enums::WallPaper,
    }

    impl Fields for ChannelAdminLogEventActionChangeWallpaper {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CHANGE_WALLPAPER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionChangeWallpaper> {
        /// `prev_value:WallPaper`
        #[inline] pub fn prev_value(self) -> views::WallPaper<'a> { at(self, 0) }
        /// `new_value:WallPaper`
        #[inline] pub fn new_value(self) -> views::WallPaper<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionCreateTopic#58707d28 topic:ForumTopic = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionCreateTopic {
        /// `topic:ForumTopic`
        pub topic: enums::ForumTopic,
    }

    impl Fields for ChannelAdminLogEventActionCreateTopic {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_CREATE_TOPIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { topic: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.topic.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionCreateTopic> {
        /// `topic:ForumTopic`
        #[inline] pub fn topic(self) -> views::ForumTopic<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionDefaultBannedRights#2df5fc0a prev_banned_rights:ChatBannedRights new_banned_rights:ChatBannedRights = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionDefaultBannedRights {
        /// `prev_banned_rights:ChatBannedRights`
        pub prev_banned_rights: types::ChatBannedRights,
        /// `new_banned_rights:ChatBannedRights`
        pub new_banned_rights: types::ChatBannedRights,
    }

    impl Fields for ChannelAdminLogEventActionDefaultBannedRights {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_DEFAULT_BANNED_RIGHTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_banned_rights: input.take()?, new_banned_rights: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_banned_rights.put(writer);
            self.new_banned_rights.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionDefaultBannedRights> {
        /// `prev_banned_rights:ChatBannedRights`
        #[inline] pub fn prev_banned_rights(self) -> View<'a, types::ChatBannedRights> { at(self, 0) }
        /// `new_banned_rights:ChatBannedRights`
        #[inline] pub fn new_banned_rights(self) -> View<'a, types::ChatBannedRights> { at(self, 1) }
    }

    /// `channelAdminLogEventActionDeleteMessage#42e047bb message:Message = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionDeleteMessage {
        /// `message:Message`
        pub message: enums::Message,
    }

    impl Fields for ChannelAdminLogEventActionDeleteMessage {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_DELETE_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionDeleteMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionDeleteTopic#ae168909 topic:ForumTopic = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionDeleteTopic {
        /// `topic:ForumTopic`
        pub topic: enums::ForumTopic,
    }

    impl Fields for ChannelAdminLogEventActionDeleteTopic {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_DELETE_TOPIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { topic: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.topic.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionDeleteTopic> {
        /// `topic:ForumTopic`
        #[inline] pub fn topic(self) -> views::ForumTopic<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionDiscardGroupCall#db9f9140 call:InputGroupCall = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionDiscardGroupCall {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
    }

    impl Fields for ChannelAdminLogEventActionDiscardGroupCall {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_DISCARD_GROUP_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionDiscardGroupCall> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionEditMessage#709b2405 prev_message:Message new_message:Message = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionEditMessage {
        /// `prev_message:Message`
        pub prev_message: enums::Message,
        /// `new_message:Message`
        pub new_message: enums::Message,
    }

    impl Fields for ChannelAdminLogEventActionEditMessage {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EDIT_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_message: input.take()?, new_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_message.put(writer);
            self.new_message.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionEditMessage> {
        /// `prev_message:Message`
        #[inline] pub fn prev_message(self) -> views::Message<'a> { at(self, 0) }
        /// `new_message:Message`
        #[inline] pub fn new_message(self) -> views::Message<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionEditTopic#f06fe208 prev_topic:ForumTopic new_topic:ForumTopic = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionEditTopic {
        /// `prev_topic:ForumTopic`
        pub prev_topic: enums::ForumTopic,
        /// `new_topic:ForumTopic`
        pub new_topic: enums::ForumTopic,
    }

    impl Fields for ChannelAdminLogEventActionEditTopic {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EDIT_TOPIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_topic: input.take()?, new_topic: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_topic.put(writer);
            self.new_topic.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionEditTopic> {
        /// `prev_topic:ForumTopic`
        #[inline] pub fn prev_topic(self) -> views::ForumTopic<'a> { at(self, 0) }
        /// `new_topic:ForumTopic`
        #[inline] pub fn new_topic(self) -> views::ForumTopic<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionExportedInviteDelete#5a50fca4 invite:ExportedChatInvite = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionExportedInviteDelete {
        /// `invite:ExportedChatInvite`
        pub invite: enums::ExportedChatInvite,
    }

    impl Fields for ChannelAdminLogEventActionExportedInviteDelete {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_DELETE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { invite: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.invite.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionExportedInviteDelete> {
        /// `invite:ExportedChatInvite`
        #[inline] pub fn invite(self) -> views::ExportedChatInvite<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionExportedInviteEdit#e90ebb59 prev_invite:ExportedChatInvite new_invite:ExportedChatInvite = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionExportedInviteEdit {
        /// `prev_invite:ExportedChatInvite`
        pub prev_invite: enums::ExportedChatInvite,
        /// `new_invite:ExportedChatInvite`
        pub new_invite: enums::ExportedChatInvite,
    }

    impl Fields for ChannelAdminLogEventActionExportedInviteEdit {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_EDIT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_invite: input.take()?, new_invite: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_invite.put(writer);
            self.new_invite.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionExportedInviteEdit> {
        /// `prev_invite:ExportedChatInvite`
        #[inline] pub fn prev_invite(self) -> views::ExportedChatInvite<'a> { at(self, 0) }
        /// `new_invite:ExportedChatInvite`
        #[inline] pub fn new_invite(self) -> views::ExportedChatInvite<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionExportedInviteRevoke#410a134e invite:ExportedChatInvite = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionExportedInviteRevoke {
        /// `invite:ExportedChatInvite`
        pub invite: enums::ExportedChatInvite,
    }

    impl Fields for ChannelAdminLogEventActionExportedInviteRevoke {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_EXPORTED_INVITE_REVOKE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { invite: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.invite.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionExportedInviteRevoke> {
        /// `invite:ExportedChatInvite`
        #[inline] pub fn invite(self) -> views::ExportedChatInvite<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionParticipantEditRank#5806b4ec user_id:long prev_rank:string new_rank:string = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantEditRank {
        /// `user_id:long`
        pub user_id: i64,
        /// `prev_rank:string`
        pub prev_rank: String,
        /// `new_rank:string`
        pub new_rank: String,
    }

    impl Fields for ChannelAdminLogEventActionParticipantEditRank {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_EDIT_RANK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, prev_rank: input.take()?, new_rank: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.prev_rank.put(writer);
            self.new_rank.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantEditRank> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `prev_rank:string`
        #[inline] pub fn prev_rank(self) -> Text<'a> { at(self, 1) }
        /// `new_rank:string`
        #[inline] pub fn new_rank(self) -> Text<'a> { at(self, 2) }
    }

    /// `channelAdminLogEventActionParticipantInvite#e31c34d8 participant:ChannelParticipant = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantInvite {
        /// `participant:ChannelParticipant`
        pub participant: enums::ChannelParticipant,
    }

    impl Fields for ChannelAdminLogEventActionParticipantInvite {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { participant: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.participant.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantInvite> {
        /// `participant:ChannelParticipant`
        #[inline] pub fn participant(self) -> views::ChannelParticipant<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionParticipantJoinByInvite#fe9fc158 flags:# via_chatlist:flags.0?true invite:ExportedChatInvite = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantJoinByInvite {
        /// `via_chatlist:flags.0?true`
        pub via_chatlist: bool,
        /// `invite:ExportedChatInvite`
        pub invite: enums::ExportedChatInvite,
    }

    impl ChannelAdminLogEventActionParticipantJoinByInvite {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(invite: enums::ExportedChatInvite) -> Self {
            Self { via_chatlist: false, invite }
        }
    }

    impl Fields for ChannelAdminLogEventActionParticipantJoinByInvite {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_JOIN_BY_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { via_chatlist: has(flags, 0), invite: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.via_chatlist, 0));
            self.invite.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantJoinByInvite> {
        /// `via_chatlist:flags.0?true`
        #[inline] pub fn via_chatlist(self) -> bool { flag_at(self, 1) }
        /// `invite:ExportedChatInvite`
        #[inline] pub fn invite(self) -> views::ExportedChatInvite<'a> { at(self, 2) }
    }

    /// `channelAdminLogEventActionParticipantJoinByRequest#afb6144a invite:ExportedChatInvite approved_by:long = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantJoinByRequest {
        /// `invite:ExportedChatInvite`
        pub invite: enums::ExportedChatInvite,
        /// `approved_by:long`
        pub approved_by: i64,
    }

    impl Fields for ChannelAdminLogEventActionParticipantJoinByRequest {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_JOIN_BY_REQUEST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { invite: input.take()?, approved_by: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.invite.put(writer);
            self.approved_by.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantJoinByRequest> {
        /// `invite:ExportedChatInvite`
        #[inline] pub fn invite(self) -> views::ExportedChatInvite<'a> { at(self, 0) }
        /// `approved_by:long`
        #[inline] pub fn approved_by(self) -> i64 { at(self, 1) }
    }

    /// `channelAdminLogEventActionParticipantMute#f92424d2 participant:GroupCallParticipant = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantMute {
        /// `participant:GroupCallParticipant`
        pub participant: types::GroupCallParticipant,
    }

    impl Fields for ChannelAdminLogEventActionParticipantMute {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_MUTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { participant: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.participant.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantMute> {
        /// `participant:GroupCallParticipant`
        #[inline] pub fn participant(self) -> View<'a, types::GroupCallParticipant> { at(self, 0) }
    }

    /// `channelAdminLogEventActionParticipantSubExtend#64642db3 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantSubExtend {
        /// `prev_participant:ChannelParticipant`
        pub prev_participant: enums::ChannelParticipant,
        /// `new_participant:ChannelParticipant`
        pub new_participant: enums::ChannelParticipant,
    }

    impl Fields for ChannelAdminLogEventActionParticipantSubExtend {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_SUB_EXTEND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_participant: input.take()?, new_participant: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_participant.put(writer);
            self.new_participant.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantSubExtend> {
        /// `prev_participant:ChannelParticipant`
        #[inline] pub fn prev_participant(self) -> views::ChannelParticipant<'a> { at(self, 0) }
        /// `new_participant:ChannelParticipant`
        #[inline] pub fn new_participant(self) -> views::ChannelParticipant<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionParticipantToggleAdmin#d5676710 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantToggleAdmin {
        /// `prev_participant:ChannelParticipant`
        pub prev_participant: enums::ChannelParticipant,
        /// `new_participant:ChannelParticipant`
        pub new_participant: enums::ChannelParticipant,
    }

    impl Fields for ChannelAdminLogEventActionParticipantToggleAdmin {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_TOGGLE_ADMIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_participant: input.take()?, new_participant: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_participant.put(writer);
            self.new_participant.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantToggleAdmin> {
        /// `prev_participant:ChannelParticipant`
        #[inline] pub fn prev_participant(self) -> views::ChannelParticipant<'a> { at(self, 0) }
        /// `new_participant:ChannelParticipant`
        #[inline] pub fn new_participant(self) -> views::ChannelParticipant<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionParticipantToggleBan#e6d83d7e prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantToggleBan {
        /// `prev_participant:ChannelParticipant`
        pub prev_participant: enums::ChannelParticipant,
        /// `new_participant:ChannelParticipant`
        pub new_participant: enums::ChannelParticipant,
    }

    impl Fields for ChannelAdminLogEventActionParticipantToggleBan {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_TOGGLE_BAN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_participant: input.take()?, new_participant: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_participant.put(writer);
            self.new_participant.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantToggleBan> {
        /// `prev_participant:ChannelParticipant`
        #[inline] pub fn prev_participant(self) -> views::ChannelParticipant<'a> { at(self, 0) }
        /// `new_participant:ChannelParticipant`
        #[inline] pub fn new_participant(self) -> views::ChannelParticipant<'a> { at(self, 1) }
    }

    /// `channelAdminLogEventActionParticipantUnmute#e64429c0 participant:GroupCallParticipant = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantUnmute {
        /// `participant:GroupCallParticipant`
        pub participant: types::GroupCallParticipant,
    }

    impl Fields for ChannelAdminLogEventActionParticipantUnmute {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_UNMUTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { participant: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.participant.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantUnmute> {
        /// `participant:GroupCallParticipant`
        #[inline] pub fn participant(self) -> View<'a, types::GroupCallParticipant> { at(self, 0) }
    }

    /// `channelAdminLogEventActionParticipantVolume#3e7f6847 participant:GroupCallParticipant = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionParticipantVolume {
        /// `participant:GroupCallParticipant`
        pub participant: types::GroupCallParticipant,
    }

    impl Fields for ChannelAdminLogEventActionParticipantVolume {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PARTICIPANT_VOLUME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { participant: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.participant.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionParticipantVolume> {
        /// `participant:GroupCallParticipant`
        #[inline] pub fn participant(self) -> View<'a, types::GroupCallParticipant> { at(self, 0) }
    }

    /// `channelAdminLogEventActionPinTopic#5d8d353b flags:# prev_topic:flags.0?ForumTopic new_topic:flags.1?ForumTopic = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ChannelAdminLogEventActionPinTopic {
        /// `prev_topic:flags.0?ForumTopic`
        pub prev_topic: Option<enums::ForumTopic>,
        /// `new_topic:flags.1?ForumTopic`
        pub new_topic: Option<enums::ForumTopic>,
    }

    impl Fields for ChannelAdminLogEventActionPinTopic {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_PIN_TOPIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { prev_topic: input.take_if(flags, 0)?, new_topic: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.prev_topic.is_some(), 0) | bit(self.new_topic.is_some(), 1));
            self.prev_topic.put(writer);
            self.new_topic.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionPinTopic> {
        /// `prev_topic:flags.0?ForumTopic`
        #[inline] pub fn prev_topic(self) -> Option<views::ForumTopic<'a>> { maybe_at(self, 1) }
        /// `new_topic:flags.1?ForumTopic`
        #[inline] pub fn new_topic(self) -> Option<views::ForumTopic<'a>> { maybe_at(self, 2) }
    }

    /// `channelAdminLogEventActionSendMessage#278f2868 message:Message = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionSendMessage {
        /// `message:Message`
        pub message: enums::Message,
    }

    impl Fields for ChannelAdminLogEventActionSendMessage {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_SEND_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionSendMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionStartGroupCall#23209745 call:InputGroupCall = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionStartGroupCall {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
    }

    impl Fields for ChannelAdminLogEventActionStartGroupCall {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_START_GROUP_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionStartGroupCall> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionStopPoll#8f079643 message:Message = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionStopPoll {
        /// `message:Message`
        pub message: enums::Message,
    }

    impl Fields for ChannelAdminLogEventActionStopPoll {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_STOP_POLL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionStopPoll> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleAntiSpam#64f36dfc new_value:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleAntiSpam {
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for ChannelAdminLogEventActionToggleAntiSpam {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_ANTI_SPAM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleAntiSpam> {
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleAutotranslation#c517f77e new_value:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleAutotranslation {
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for ChannelAdminLogEventActionToggleAutotranslation {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_AUTOTRANSLATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleAutotranslation> {
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleForum#2cc6383 new_value:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleForum {
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for ChannelAdminLogEventActionToggleForum {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_FORUM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleForum> {
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleGroupCallSetting#56d6a247 join_muted:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleGroupCallSetting {
        /// `join_muted:Bool`
        pub join_muted: bool,
    }

    impl Fields for ChannelAdminLogEventActionToggleGroupCallSetting {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_GROUP_CALL_SETTING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { join_muted: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.join_muted.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleGroupCallSetting> {
        /// `join_muted:Bool`
        #[inline] pub fn join_muted(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleInvites#1b7907ae new_value:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleInvites {
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for ChannelAdminLogEventActionToggleInvites {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_INVITES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleInvites> {
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleNoForwards#cb2ac766 new_value:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleNoForwards {
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for ChannelAdminLogEventActionToggleNoForwards {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_NO_FORWARDS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleNoForwards> {
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1 new_value:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionTogglePreHistoryHidden {
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for ChannelAdminLogEventActionTogglePreHistoryHidden {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_PRE_HISTORY_HIDDEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionTogglePreHistoryHidden> {
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleSignatureProfiles#60a79c79 new_value:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleSignatureProfiles {
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for ChannelAdminLogEventActionToggleSignatureProfiles {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SIGNATURE_PROFILES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleSignatureProfiles> {
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleSignatures#26ae0971 new_value:Bool = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleSignatures {
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for ChannelAdminLogEventActionToggleSignatures {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SIGNATURES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleSignatures> {
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 0) }
    }

    /// `channelAdminLogEventActionToggleSlowMode#53909779 prev_value:int new_value:int = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionToggleSlowMode {
        /// `prev_value:int`
        pub prev_value: i32,
        /// `new_value:int`
        pub new_value: i32,
    }

    impl Fields for ChannelAdminLogEventActionToggleSlowMode {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_TOGGLE_SLOW_MODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionToggleSlowMode> {
        /// `prev_value:int`
        #[inline] pub fn prev_value(self) -> i32 { at(self, 0) }
        /// `new_value:int`
        #[inline] pub fn new_value(self) -> i32 { at(self, 1) }
    }

    /// `channelAdminLogEventActionUpdatePinned#e9e82c18 message:Message = ChannelAdminLogEventAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelAdminLogEventActionUpdatePinned {
        /// `message:Message`
        pub message: enums::Message,
    }

    impl Fields for ChannelAdminLogEventActionUpdatePinned {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENT_ACTION_UPDATE_PINNED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventActionUpdatePinned> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
    }

    /// `channelAdminLogEventsFilter#ea107ae4 flags:# join:flags.0?true leave:flags.1?true invite:flags.2?true ban:flags.3?true unban:flags.4?true kick:flags.5?true unkick:flags.6?true promote:flags.7?true demote:flags.8?true info:flags.9?true settings:flags.10?true pinned:flags.11?true edit:flags.12?true delete:flags.13?true group_call:flags.14?true invites:flags.15?true send:flags.16?true forums:flags.17?true sub_extend:flags.18?true edit_rank:flags.19?true = ChannelAdminLogEventsFilter`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ChannelAdminLogEventsFilter {
        /// `join:flags.0?true`
        pub join: bool,
        /// `leave:flags.1?true`
        pub leave: bool,
        /// `invite:flags.2?true`
        pub invite: bool,
        /// `ban:flags.3?true`
        pub ban: bool,
        /// `unban:flags.4?true`
        pub unban: bool,
        /// `kick:flags.5?true`
        pub kick: bool,
        /// `unkick:flags.6?true`
        pub unkick: bool,
        /// `promote:flags.7?true`
        pub promote: bool,
        /// `demote:flags.8?true`
        pub demote: bool,
        /// `info:flags.9?true`
        pub info: bool,
        /// `settings:flags.10?true`
        pub settings: bool,
        /// `pinned:flags.11?true`
        pub pinned: bool,
        /// `edit:flags.12?true`
        pub edit: bool,
        /// `delete:flags.13?true`
        pub delete: bool,
        /// `group_call:flags.14?true`
        pub group_call: bool,
        /// `invites:flags.15?true`
        pub invites: bool,
        /// `send:flags.16?true`
        pub send: bool,
        /// `forums:flags.17?true`
        pub forums: bool,
        /// `sub_extend:flags.18?true`
        pub sub_extend: bool,
        /// `edit_rank:flags.19?true`
        pub edit_rank: bool,
    }

    impl Fields for ChannelAdminLogEventsFilter {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_ADMIN_LOG_EVENTS_FILTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { join: has(flags, 0), leave: has(flags, 1), invite: has(flags, 2), ban: has(flags, 3), unban: has(flags, 4), kick: has(flags, 5), unkick: has(flags, 6), promote: has(flags, 7), demote: has(flags, 8), info: has(flags, 9), settings: has(flags, 10), pinned: has(flags, 11), edit: has(flags, 12), delete: has(flags, 13), group_call: has(flags, 14), invites: has(flags, 15), send: has(flags, 16), forums: has(flags, 17), sub_extend: has(flags, 18), edit_rank: has(flags, 19) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.join, 0) | bit(self.leave, 1) | bit(self.invite, 2) | bit(self.ban, 3) | bit(self.unban, 4) | bit(self.kick, 5) | bit(self.unkick, 6) | bit(self.promote, 7) | bit(self.demote, 8) | bit(self.info, 9) | bit(self.settings, 10) | bit(self.pinned, 11) | bit(self.edit, 12) | bit(self.delete, 13) | bit(self.group_call, 14) | bit(self.invites, 15) | bit(self.send, 16) | bit(self.forums, 17) | bit(self.sub_extend, 18) | bit(self.edit_rank, 19));
        }
    }

    impl<'a> View<'a, ChannelAdminLogEventsFilter> {
        /// `join:flags.0?true`
        #[inline] pub fn join(self) -> bool { flag_at(self, 1) }
        /// `leave:flags.1?true`
        #[inline] pub fn leave(self) -> bool { flag_at(self, 2) }
        /// `invite:flags.2?true`
        #[inline] pub fn invite(self) -> bool { flag_at(self, 3) }
        /// `ban:flags.3?true`
        #[inline] pub fn ban(self) -> bool { flag_at(self, 4) }
        /// `unban:flags.4?true`
        #[inline] pub fn unban(self) -> bool { flag_at(self, 5) }
        /// `kick:flags.5?true`
        #[inline] pub fn kick(self) -> bool { flag_at(self, 6) }
        /// `unkick:flags.6?true`
        #[inline] pub fn unkick(self) -> bool { flag_at(self, 7) }
        /// `promote:flags.7?true`
        #[inline] pub fn promote(self) -> bool { flag_at(self, 8) }
        /// `demote:flags.8?true`
        #[inline] pub fn demote(self) -> bool { flag_at(self, 9) }
        /// `info:flags.9?true`
        #[inline] pub fn info(self) -> bool { flag_at(self, 10) }
        /// `settings:flags.10?true`
        #[inline] pub fn settings(self) -> bool { flag_at(self, 11) }
        /// `pinned:flags.11?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 12) }
        /// `edit:flags.12?true`
        #[inline] pub fn edit(self) -> bool { flag_at(self, 13) }
        /// `delete:flags.13?true`
        #[inline] pub fn delete(self) -> bool { flag_at(self, 14) }
        /// `group_call:flags.14?true`
        #[inline] pub fn group_call(self) -> bool { flag_at(self, 15) }
        /// `invites:flags.15?true`
        #[inline] pub fn invites(self) -> bool { flag_at(self, 16) }
        /// `send:flags.16?true`
        #[inline] pub fn send(self) -> bool { flag_at(self, 17) }
        /// `forums:flags.17?true`
        #[inline] pub fn forums(self) -> bool { flag_at(self, 18) }
        /// `sub_extend:flags.18?true`
        #[inline] pub fn sub_extend(self) -> bool { flag_at(self, 19) }
        /// `edit_rank:flags.19?true`
        #[inline] pub fn edit_rank(self) -> bool { flag_at(self, 20) }
    }

    boxed!(ChannelAdminLogEventsFilter);

    /// `channelParticipantsBanned#1427a5e1 q:string = ChannelParticipantsFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantsBanned {
        /// `q:string`
        pub q: String,
    }

    impl Fields for ChannelParticipantsBanned {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANTS_BANNED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { q: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.q.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantsBanned> {
        /// `q:string`
        #[inline] pub fn q(self) -> Text<'a> { at(self, 0) }
    }

    /// `channelParticipantsContacts#bb6ae88d q:string = ChannelParticipantsFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantsContacts {
        /// `q:string`
        pub q: String,
    }

    impl Fields for ChannelParticipantsContacts {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANTS_CONTACTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { q: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.q.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantsContacts> {
        /// `q:string`
        #[inline] pub fn q(self) -> Text<'a> { at(self, 0) }
    }

    /// `channelParticipantsKicked#a3b54985 q:string = ChannelParticipantsFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantsKicked {
        /// `q:string`
        pub q: String,
    }

    impl Fields for ChannelParticipantsKicked {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANTS_KICKED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { q: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.q.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantsKicked> {
        /// `q:string`
        #[inline] pub fn q(self) -> Text<'a> { at(self, 0) }
    }

    /// `channelParticipantsMentions#e04b5ceb flags:# q:flags.0?string top_msg_id:flags.1?int = ChannelParticipantsFilter`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ChannelParticipantsMentions {
        /// `q:flags.0?string`
        pub q: Option<String>,
        /// `top_msg_id:flags.1?int`
        pub top_msg_id: Option<i32>,
    }

    impl Fields for ChannelParticipantsMentions {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANTS_MENTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { q: input.take_if(flags, 0)?, top_msg_id: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.q.is_some(), 0) | bit(self.top_msg_id.is_some(), 1));
            self.q.put(writer);
            self.top_msg_id.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantsMentions> {
        /// `q:flags.0?string`
        #[inline] pub fn q(self) -> Option<Text<'a>> { maybe_at(self, 1) }
        /// `top_msg_id:flags.1?int`
        #[inline] pub fn top_msg_id(self) -> Option<i32> { maybe_at(self, 2) }
    }

    /// `channelParticipantsSearch#656ac4b q:string = ChannelParticipantsFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipantsSearch {
        /// `q:string`
        pub q: String,
    }

    impl Fields for ChannelParticipantsSearch {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_PARTICIPANTS_SEARCH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { q: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.q.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipantsSearch> {
        /// `q:string`
        #[inline] pub fn q(self) -> Text<'a> { at(self, 0) }
    }

    /// `exportedMessageLink#5dab1af4 link:string html:string = ExportedMessageLink`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedMessageLink {
        /// `link:string`
        pub link: String,
        /// `html:string`
        pub html: String,
    }

    impl Fields for ExportedMessageLink {
        const LAYOUT: &'static Layout = &layouts::EXPORTED_MESSAGE_LINK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { link: input.take()?, html: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.link.put(writer);
            self.html.put(writer);
        }
    }

    impl<'a> View<'a, ExportedMessageLink> {
        /// `link:string`
        #[inline] pub fn link(self) -> Text<'a> { at(self, 0) }
        /// `html:string`
        #[inline] pub fn html(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(ExportedMessageLink);

    /// `sendAsPeer#b81c7034 flags:# premium_required:flags.0?true peer:Peer = SendAsPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendAsPeer {
        /// `premium_required:flags.0?true`
        pub premium_required: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
    }

    impl SendAsPeer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer) -> Self {
            Self { premium_required: false, peer }
        }
    }

    impl Fields for SendAsPeer {
        const LAYOUT: &'static Layout = &layouts::SEND_AS_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { premium_required: has(flags, 0), peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.premium_required, 0));
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, SendAsPeer> {
        /// `premium_required:flags.0?true`
        #[inline] pub fn premium_required(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
    }

    boxed!(SendAsPeer);
}

pub(super) mod types_channels {
    use crate::generated::names::*;

    /// `channels.adminLogResults#ed8af74d events:Vector<ChannelAdminLogEvent> chats:Vector<Chat> users:Vector<User> = channels.AdminLogResults`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AdminLogResults {
        /// `events:Vector<ChannelAdminLogEvent>`
        pub events: Vec<types::ChannelAdminLogEvent>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for AdminLogResults {
        const LAYOUT: &'static Layout = &layouts::CHANNELS_ADMIN_LOG_RESULTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { events: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.events.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, AdminLogResults> {
        /// `events:Vector<ChannelAdminLogEvent>`
        #[inline] pub fn events(self) -> Vector<'a, View<'a, types::ChannelAdminLogEvent>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(AdminLogResults);

    /// `channels.channelParticipant#dfb80317 participant:ChannelParticipant chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipant`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipant {
        /// `participant:ChannelParticipant`
        pub participant: enums::ChannelParticipant,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ChannelParticipant {
        const LAYOUT: &'static Layout = &layouts::CHANNELS_CHANNEL_PARTICIPANT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { participant: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.participant.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipant> {
        /// `participant:ChannelParticipant`
        #[inline] pub fn participant(self) -> views::ChannelParticipant<'a> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(ChannelParticipant);

    /// `channels.channelParticipants#9ab0feaf count:int participants:Vector<ChannelParticipant> chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipants`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelParticipants {
        /// `count:int`
        pub count: i32,
        /// `participants:Vector<ChannelParticipant>`
        pub participants: Vec<enums::ChannelParticipant>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ChannelParticipants {
        const LAYOUT: &'static Layout = &layouts::CHANNELS_CHANNEL_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, participants: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.participants.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChannelParticipants> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `participants:Vector<ChannelParticipant>`
        #[inline] pub fn participants(self) -> Vector<'a, views::ChannelParticipant<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    /// `channels.sendAsPeers#f496b0c6 peers:Vector<SendAsPeer> chats:Vector<Chat> users:Vector<User> = channels.SendAsPeers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendAsPeers {
        /// `peers:Vector<SendAsPeer>`
        pub peers: Vec<types::SendAsPeer>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for SendAsPeers {
        const LAYOUT: &'static Layout = &layouts::CHANNELS_SEND_AS_PEERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peers: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peers.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, SendAsPeers> {
        /// `peers:Vector<SendAsPeer>`
        #[inline] pub fn peers(self) -> Vector<'a, View<'a, types::SendAsPeer>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(SendAsPeers);
}

pub(super) mod types_messages {
    use crate::generated::names::*;

    /// `messages.inactiveChats#a927fec5 dates:Vector<int> chats:Vector<Chat> users:Vector<User> = messages.InactiveChats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InactiveChats {
        /// `dates:Vector<int>`
        pub dates: Vec<i32>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for InactiveChats {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_INACTIVE_CHATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dates: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dates.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, InactiveChats> {
        /// `dates:Vector<int>`
        #[inline] pub fn dates(self) -> Vector<'a, i32> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(InactiveChats);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `ChannelAdminLogEventAction`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChannelAdminLogEventAction<'a> {
        /// `channelAdminLogEventActionChangeAbout`
        ChangeAbout(View<'a, types::ChannelAdminLogEventActionChangeAbout>),
        /// `channelAdminLogEventActionChangeAvailableReactions`
        ChangeAvailableReactions(View<'a, types::ChannelAdminLogEventActionChangeAvailableReactions>),
        /// `channelAdminLogEventActionChangeEmojiStatus`
        ChangeEmojiStatus(View<'a, types::ChannelAdminLogEventActionChangeEmojiStatus>),
        /// `channelAdminLogEventActionChangeEmojiStickerSet`
        ChangeEmojiStickerSet(View<'a, types::ChannelAdminLogEventActionChangeEmojiStickerSet>),
        /// `channelAdminLogEventActionChangeHistoryTTL`
        ChangeHistoryTTL(View<'a, types::ChannelAdminLogEventActionChangeHistoryTTL>),
        /// `channelAdminLogEventActionChangeLinkedChat`
        ChangeLinkedChat(View<'a, types::ChannelAdminLogEventActionChangeLinkedChat>),
        /// `channelAdminLogEventActionChangeLocation`
        ChangeLocation(View<'a, types::ChannelAdminLogEventActionChangeLocation>),
        /// `channelAdminLogEventActionChangePeerColor`
        ChangePeerColor(View<'a, types::ChannelAdminLogEventActionChangePeerColor>),
        /// `channelAdminLogEventActionChangePhoto`
        ChangePhoto(View<'a, types::ChannelAdminLogEventActionChangePhoto>),
        /// `channelAdminLogEventActionChangeProfilePeerColor`
        ChangeProfilePeerColor(View<'a, types::ChannelAdminLogEventActionChangeProfilePeerColor>),
        /// `channelAdminLogEventActionChangeStickerSet`
        ChangeStickerSet(View<'a, types::ChannelAdminLogEventActionChangeStickerSet>),
        /// `channelAdminLogEventActionChangeTitle`
        ChangeTitle(View<'a, types::ChannelAdminLogEventActionChangeTitle>),
        /// `channelAdminLogEventActionChangeUsername`
        ChangeUsername(View<'a, types::ChannelAdminLogEventActionChangeUsername>),
        /// `channelAdminLogEventActionChangeUsernames`
        ChangeUsernames(View<'a, types::ChannelAdminLogEventActionChangeUsernames>),
        /// `channelAdminLogEventActionChangeWallpaper`
        ChangeWallpaper(View<'a, types::ChannelAdminLogEventActionChangeWallpaper>),
        /// `channelAdminLogEventActionCreateTopic`
        CreateTopic(View<'a, types::ChannelAdminLogEventActionCreateTopic>),
        /// `channelAdminLogEventActionDefaultBannedRights`
        DefaultBannedRights(View<'a, types::ChannelAdminLogEventActionDefaultBannedRights>),
        /// `channelAdminLogEventActionDeleteMessage`
        DeleteMessage(View<'a, types::ChannelAdminLogEventActionDeleteMessage>),
        /// `channelAdminLogEventActionDeleteTopic`
        DeleteTopic(View<'a, types::ChannelAdminLogEventActionDeleteTopic>),
        /// `channelAdminLogEventActionDiscardGroupCall`
        DiscardGroupCall(View<'a, types::ChannelAdminLogEventActionDiscardGroupCall>),
        /// `channelAdminLogEventActionEditMessage`
        EditMessage(View<'a, types::ChannelAdminLogEventActionEditMessage>),
        /// `channelAdminLogEventActionEditTopic`
        EditTopic(View<'a, types::ChannelAdminLogEventActionEditTopic>),
        /// `channelAdminLogEventActionExportedInviteDelete`
        ExportedInviteDelete(View<'a, types::ChannelAdminLogEventActionExportedInviteDelete>),
        /// `channelAdminLogEventActionExportedInviteEdit`
        ExportedInviteEdit(View<'a, types::ChannelAdminLogEventActionExportedInviteEdit>),
        /// `channelAdminLogEventActionExportedInviteRevoke`
        ExportedInviteRevoke(View<'a, types::ChannelAdminLogEventActionExportedInviteRevoke>),
        /// `channelAdminLogEventActionParticipantEditRank`
        ParticipantEditRank(View<'a, types::ChannelAdminLogEventActionParticipantEditRank>),
        /// `channelAdminLogEventActionParticipantInvite`
        ParticipantInvite(View<'a, types::ChannelAdminLogEventActionParticipantInvite>),
        /// `channelAdminLogEventActionParticipantJoin`
        ParticipantJoin,
        /// `channelAdminLogEventActionParticipantJoinByInvite`
        ParticipantJoinByInvite(View<'a, types::ChannelAdminLogEventActionParticipantJoinByInvite>),
        /// `channelAdminLogEventActionParticipantJoinByRequest`
        ParticipantJoinByRequest(View<'a, types::ChannelAdminLogEventActionParticipantJoinByRequest>),
        /// `channelAdminLogEventActionParticipantLeave`
        ParticipantLeave,
        /// `channelAdminLogEventActionParticipantMute`
        ParticipantMute(View<'a, types::ChannelAdminLogEventActionParticipantMute>),
        /// `channelAdminLogEventActionParticipantSubExtend`
        ParticipantSubExtend(View<'a, types::ChannelAdminLogEventActionParticipantSubExtend>),
        /// `channelAdminLogEventActionParticipantToggleAdmin`
        ParticipantToggleAdmin(View<'a, types::ChannelAdminLogEventActionParticipantToggleAdmin>),
        /// `channelAdminLogEventActionParticipantToggleBan`
        ParticipantToggleBan(View<'a, types::ChannelAdminLogEventActionParticipantToggleBan>),
        /// `channelAdminLogEventActionParticipantUnmute`
        ParticipantUnmute(View<'a, types::ChannelAdminLogEventActionParticipantUnmute>),
        /// `channelAdminLogEventActionParticipantVolume`
        ParticipantVolume(View<'a, types::ChannelAdminLogEventActionParticipantVolume>),
        /// `channelAdminLogEventActionPinTopic`
        PinTopic(View<'a, types::ChannelAdminLogEventActionPinTopic>),
        /// `channelAdminLogEventActionSendMessage`
        SendMessage(View<'a, types::ChannelAdminLogEventActionSendMessage>),
        /// `channelAdminLogEventActionStartGroupCall`
        StartGroupCall(View<'a, types::ChannelAdminLogEventActionStartGroupCall>),
        /// `channelAdminLogEventActionStopPoll`
        StopPoll(View<'a, types::ChannelAdminLogEventActionStopPoll>),
        /// `channelAdminLogEventActionToggleAntiSpam`
        ToggleAntiSpam(View<'a, types::ChannelAdminLogEventActionToggleAntiSpam>),
        /// `channelAdminLogEventActionToggleAutotranslation`
        ToggleAutotranslation(View<'a, types::ChannelAdminLogEventActionToggleAutotranslation>),
        /// `channelAdminLogEventActionToggleForum`
        ToggleForum(View<'a, types::ChannelAdminLogEventActionToggleForum>),
        /// `channelAdminLogEventActionToggleGroupCallSetting`
        ToggleGroupCallSetting(View<'a, types::ChannelAdminLogEventActionToggleGroupCallSetting>),
        /// `channelAdminLogEventActionToggleInvites`
        ToggleInvites(View<'a, types::ChannelAdminLogEventActionToggleInvites>),
        /// `channelAdminLogEventActionToggleNoForwards`
        ToggleNoForwards(View<'a, types::ChannelAdminLogEventActionToggleNoForwards>),
        /// `channelAdminLogEventActionTogglePreHistoryHidden`
        TogglePreHistoryHidden(View<'a, types::ChannelAdminLogEventActionTogglePreHistoryHidden>),
        /// `channelAdminLogEventActionToggleSignatureProfiles`
        ToggleSignatureProfiles(View<'a, types::ChannelAdminLogEventActionToggleSignatureProfiles>),
        /// `channelAdminLogEventActionToggleSignatures`
        ToggleSignatures(View<'a, types::ChannelAdminLogEventActionToggleSignatures>),
        /// `channelAdminLogEventActionToggleSlowMode`
        ToggleSlowMode(View<'a, types::ChannelAdminLogEventActionToggleSlowMode>),
        /// `channelAdminLogEventActionUpdatePinned`
        UpdatePinned(View<'a, types::ChannelAdminLogEventActionUpdatePinned>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChannelAdminLogEventAction<'a> {
        type Value = enums::ChannelAdminLogEventAction;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHANNEL_ADMIN_LOG_EVENT_ACTION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x5518_8a2e => Self::ChangeAbout(raw.view()),
                0xbe4e_0ef8 => Self::ChangeAvailableReactions(raw.view()),
                0x3ea9_feb1 => Self::ChangeEmojiStatus(raw.view()),
                0x46d8_40ab => Self::ChangeEmojiStickerSet(raw.view()),
                0x6e94_1a38 => Self::ChangeHistoryTTL(raw.view()),
                0x050c_7ac8 => Self::ChangeLinkedChat(raw.view()),
                0x0e6b_76ae => Self::ChangeLocation(raw.view()),
                0x5796_e780 => Self::ChangePeerColor(raw.view()),
                0x434b_d2af => Self::ChangePhoto(raw.view()),
                0x5e47_7b25 => Self::ChangeProfilePeerColor(raw.view()),
                0xb1c3_caa7 => Self::ChangeStickerSet(raw.view()),
                0xe6df_b825 => Self::ChangeTitle(raw.view()),
                0x6a4a_fc38 => Self::ChangeUsername(raw.view()),
                0xf04f_b3a9 => Self::ChangeUsernames(raw.view()),
                0x31bb_5d52 => Self::ChangeWallpaper(raw.view()),
                0x5870_7d28 => Self::CreateTopic(raw.view()),
                0x2df5_fc0a => Self::DefaultBannedRights(raw.view()),
                0x42e0_47bb => Self::DeleteMessage(raw.view()),
                0xae16_8909 => Self::DeleteTopic(raw.view()),
                0xdb9f_9140 => Self::DiscardGroupCall(raw.view()),
                0x709b_2405 => Self::EditMessage(raw.view()),
                0xf06f_e208 => Self::EditTopic(raw.view()),
                0x5a50_fca4 => Self::ExportedInviteDelete(raw.view()),
                0xe90e_bb59 => Self::ExportedInviteEdit(raw.view()),
                0x410a_134e => Self::ExportedInviteRevoke(raw.view()),
                0x5806_b4ec => Self::ParticipantEditRank(raw.view()),
                0xe31c_34d8 => Self::ParticipantInvite(raw.view()),
                0x1830_40d3 => Self::ParticipantJoin,
                0xfe9f_c158 => Self::ParticipantJoinByInvite(raw.view()),
                0xafb6_144a => Self::ParticipantJoinByRequest(raw.view()),
                0xf897_77f2 => Self::ParticipantLeave,
                0xf924_24d2 => Self::ParticipantMute(raw.view()),
                0x6464_2db3 => Self::ParticipantSubExtend(raw.view()),
                0xd567_6710 => Self::ParticipantToggleAdmin(raw.view()),
                0xe6d8_3d7e => Self::ParticipantToggleBan(raw.view()),
                0xe644_29c0 => Self::ParticipantUnmute(raw.view()),
                0x3e7f_6847 => Self::ParticipantVolume(raw.view()),
                0x5d8d_353b => Self::PinTopic(raw.view()),
                0x278f_2868 => Self::SendMessage(raw.view()),
                0x2320_9745 => Self::StartGroupCall(raw.view()),
                0x8f07_9643 => Self::StopPoll(raw.view()),
                0x64f3_6dfc => Self::ToggleAntiSpam(raw.view()),
                0xc517_f77e => Self::ToggleAutotranslation(raw.view()),
                0x02cc_6383 => Self::ToggleForum(raw.view()),
                0x56d6_a247 => Self::ToggleGroupCallSetting(raw.view()),
                0x1b79_07ae => Self::ToggleInvites(raw.view()),
                0xcb2a_c766 => Self::ToggleNoForwards(raw.view()),
                0x5f5c_95f1 => Self::TogglePreHistoryHidden(raw.view()),
                0x60a7_9c79 => Self::ToggleSignatureProfiles(raw.view()),
                0x26ae_0971 => Self::ToggleSignatures(raw.view()),
                0x5390_9779 => Self::ToggleSlowMode(raw.view()),
                0xe9e8_2c18 => Self::UpdatePinned(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChannelAdminLogEventAction, DecodeError> {
            Ok(match self {
                Self::ChangeAbout(view) => enums::ChannelAdminLogEventAction::ChangeAbout(own(view)?),
                Self::ChangeAvailableReactions(view) => enums::ChannelAdminLogEventAction::ChangeAvailableReactions(own(view)?),
                Self::ChangeEmojiStatus(view) => enums::ChannelAdminLogEventAction::ChangeEmojiStatus(own(view)?),
                Self::ChangeEmojiStickerSet(view) => enums::ChannelAdminLogEventAction::ChangeEmojiStickerSet(own(view)?),
                Self::ChangeHistoryTTL(view) => enums::ChannelAdminLogEventAction::ChangeHistoryTTL(own(view)?),
                Self::ChangeLinkedChat(view) => enums::ChannelAdminLogEventAction::ChangeLinkedChat(own(view)?),
                Self::ChangeLocation(view) => enums::ChannelAdminLogEventAction::ChangeLocation(own(view)?),
                Self::ChangePeerColor(view) => enums::ChannelAdminLogEventAction::ChangePeerColor(own(view)?),
                Self::ChangePhoto(view) => enums::ChannelAdminLogEventAction::ChangePhoto(own(view)?),
                Self::ChangeProfilePeerColor(view) => enums::ChannelAdminLogEventAction::ChangeProfilePeerColor(own(view)?),
                Self::ChangeStickerSet(view) => enums::ChannelAdminLogEventAction::ChangeStickerSet(own(view)?),
                Self::ChangeTitle(view) => enums::ChannelAdminLogEventAction::ChangeTitle(own(view)?),
                Self::ChangeUsername(view) => enums::ChannelAdminLogEventAction::ChangeUsername(own(view)?),
                Self::ChangeUsernames(view) => enums::ChannelAdminLogEventAction::ChangeUsernames(own(view)?),
                Self::ChangeWallpaper(view) => enums::ChannelAdminLogEventAction::ChangeWallpaper(own(view)?),
                Self::CreateTopic(view) => enums::ChannelAdminLogEventAction::CreateTopic(own(view)?),
                Self::DefaultBannedRights(view) => enums::ChannelAdminLogEventAction::DefaultBannedRights(own(view)?),
                Self::DeleteMessage(view) => enums::ChannelAdminLogEventAction::DeleteMessage(own(view)?),
                Self::DeleteTopic(view) => enums::ChannelAdminLogEventAction::DeleteTopic(own(view)?),
                Self::DiscardGroupCall(view) => enums::ChannelAdminLogEventAction::DiscardGroupCall(own(view)?),
                Self::EditMessage(view) => enums::ChannelAdminLogEventAction::EditMessage(own(view)?),
                Self::EditTopic(view) => enums::ChannelAdminLogEventAction::EditTopic(own(view)?),
                Self::ExportedInviteDelete(view) => enums::ChannelAdminLogEventAction::ExportedInviteDelete(own(view)?),
                Self::ExportedInviteEdit(view) => enums::ChannelAdminLogEventAction::ExportedInviteEdit(own(view)?),
                Self::ExportedInviteRevoke(view) => enums::ChannelAdminLogEventAction::ExportedInviteRevoke(own(view)?),
                Self::ParticipantEditRank(view) => enums::ChannelAdminLogEventAction::ParticipantEditRank(own(view)?),
                Self::ParticipantInvite(view) => enums::ChannelAdminLogEventAction::ParticipantInvite(own(view)?),
                Self::ParticipantJoin => enums::ChannelAdminLogEventAction::ParticipantJoin,
                Self::ParticipantJoinByInvite(view) => enums::ChannelAdminLogEventAction::ParticipantJoinByInvite(own(view)?),
                Self::ParticipantJoinByRequest(view) => enums::ChannelAdminLogEventAction::ParticipantJoinByRequest(own(view)?),
                Self::ParticipantLeave => enums::ChannelAdminLogEventAction::ParticipantLeave,
                Self::ParticipantMute(view) => enums::ChannelAdminLogEventAction::ParticipantMute(own(view)?),
                Self::ParticipantSubExtend(view) => enums::ChannelAdminLogEventAction::ParticipantSubExtend(own(view)?),
                Self::ParticipantToggleAdmin(view) => enums::ChannelAdminLogEventAction::ParticipantToggleAdmin(own(view)?),
                Self::ParticipantToggleBan(view) => enums::ChannelAdminLogEventAction::ParticipantToggleBan(own(view)?),
                Self::ParticipantUnmute(view) => enums::ChannelAdminLogEventAction::ParticipantUnmute(own(view)?),
                Self::ParticipantVolume(view) => enums::ChannelAdminLogEventAction::ParticipantVolume(own(view)?),
                Self::PinTopic(view) => enums::ChannelAdminLogEventAction::PinTopic(own(view)?),
                Self::SendMessage(view) => enums::ChannelAdminLogEventAction::SendMessage(own(view)?),
                Self::StartGroupCall(view) => enums::ChannelAdminLogEventAction::StartGroupCall(own(view)?),
                Self::StopPoll(view) => enums::ChannelAdminLogEventAction::StopPoll(own(view)?),
                Self::ToggleAntiSpam(view) => enums::ChannelAdminLogEventAction::ToggleAntiSpam(own(view)?),
                Self::ToggleAutotranslation(view) => enums::ChannelAdminLogEventAction::ToggleAutotranslation(own(view)?),
                Self::ToggleForum(view) => enums::ChannelAdminLogEventAction::ToggleForum(own(view)?),
                Self::ToggleGroupCallSetting(view) => enums::ChannelAdminLogEventAction::ToggleGroupCallSetting(own(view)?),
                Self::ToggleInvites(view) => enums::ChannelAdminLogEventAction::ToggleInvites(own(view)?),
                Self::ToggleNoForwards(view) => enums::ChannelAdminLogEventAction::ToggleNoForwards(own(view)?),
                Self::TogglePreHistoryHidden(view) => enums::ChannelAdminLogEventAction::TogglePreHistoryHidden(own(view)?),
                Self::ToggleSignatureProfiles(view) => enums::ChannelAdminLogEventAction::ToggleSignatureProfiles(own(view)?),
                Self::ToggleSignatures(view) => enums::ChannelAdminLogEventAction::ToggleSignatures(own(view)?),
                Self::ToggleSlowMode(view) => enums::ChannelAdminLogEventAction::ToggleSlowMode(own(view)?),
                Self::UpdatePinned(view) => enums::ChannelAdminLogEventAction::UpdatePinned(own(view)?),
                Self::Raw(raw) => enums::ChannelAdminLogEventAction::Raw(raw.own()),
            })
        }
    }

    /// `ChannelParticipantsFilter`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChannelParticipantsFilter<'a> {
        /// `channelParticipantsAdmins`
        ChannelParticipantsAdmins,
        /// `channelParticipantsBanned`
        ChannelParticipantsBanned(View<'a, types::ChannelParticipantsBanned>),
        /// `channelParticipantsBots`
        ChannelParticipantsBots,
        /// `channelParticipantsContacts`
        ChannelParticipantsContacts(View<'a, types::ChannelParticipantsContacts>),
        /// `channelParticipantsKicked`
        ChannelParticipantsKicked(View<'a, types::ChannelParticipantsKicked>),
        /// `channelParticipantsMentions`
        ChannelParticipantsMentions(View<'a, types::ChannelParticipantsMentions>),
        /// `channelParticipantsRecent`
        ChannelParticipantsRecent,
        /// `channelParticipantsSearch`
        ChannelParticipantsSearch(View<'a, types::ChannelParticipantsSearch>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChannelParticipantsFilter<'a> {
        type Value = enums::ChannelParticipantsFilter;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHANNEL_PARTICIPANTS_FILTER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb460_8969 => Self::ChannelParticipantsAdmins,
                0x1427_a5e1 => Self::ChannelParticipantsBanned(raw.view()),
                0xb0d1_865b => Self::ChannelParticipantsBots,
                0xbb6a_e88d => Self::ChannelParticipantsContacts(raw.view()),
                0xa3b5_4985 => Self::ChannelParticipantsKicked(raw.view()),
                0xe04b_5ceb => Self::ChannelParticipantsMentions(raw.view()),
                0xde3f_3c79 => Self::ChannelParticipantsRecent,
                0x0656_ac4b => Self::ChannelParticipantsSearch(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChannelParticipantsFilter, DecodeError> {
            Ok(match self {
                Self::ChannelParticipantsAdmins => enums::ChannelParticipantsFilter::ChannelParticipantsAdmins,
                Self::ChannelParticipantsBanned(view) => enums::ChannelParticipantsFilter::ChannelParticipantsBanned(own(view)?),
                Self::ChannelParticipantsBots => enums::ChannelParticipantsFilter::ChannelParticipantsBots,
                Self::ChannelParticipantsContacts(view) => enums::ChannelParticipantsFilter::ChannelParticipantsContacts(own(view)?),
                Self::ChannelParticipantsKicked(view) => enums::ChannelParticipantsFilter::ChannelParticipantsKicked(own(view)?),
                Self::ChannelParticipantsMentions(view) => enums::ChannelParticipantsFilter::ChannelParticipantsMentions(own(view)?),
                Self::ChannelParticipantsRecent => enums::ChannelParticipantsFilter::ChannelParticipantsRecent,
                Self::ChannelParticipantsSearch(view) => enums::ChannelParticipantsFilter::ChannelParticipantsSearch(own(view)?),
                Self::Raw(raw) => enums::ChannelParticipantsFilter::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_channels {
    use crate::generated::names::*;

    /// `channels.ChannelParticipants`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChannelParticipants<'a> {
        /// `channels.channelParticipants`
        ChannelParticipants(View<'a, types::channels::ChannelParticipants>),
        /// `channels.channelParticipantsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChannelParticipants<'a> {
        type Value = enums::channels::ChannelParticipants;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHANNELS_CHANNEL_PARTICIPANTS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x9ab0_feaf => Self::ChannelParticipants(raw.view()),
                0xf017_3fe9 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::channels::ChannelParticipants, DecodeError> {
            Ok(match self {
                Self::ChannelParticipants(view) => enums::channels::ChannelParticipants::ChannelParticipants(own(view)?),
                Self::NotModified => enums::channels::ChannelParticipants::NotModified,
                Self::Raw(raw) => enums::channels::ChannelParticipants::Raw(raw.own()),
            })
        }
    }
}
