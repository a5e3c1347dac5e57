//! The calls of `messages`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `messages.acceptEncryption#3dbc0415 peer:InputEncryptedChat g_b:bytes key_fingerprint:long = EncryptedChat`
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptEncryption<'a> {
    /// `peer:InputEncryptedChat`
    pub peer: types::InputEncryptedChat,
    /// `g_b:bytes`
    pub g_b: &'a [u8],
    /// `key_fingerprint:long`
    pub key_fingerprint: i64,
}

impl Put for AcceptEncryption<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3dbc_0415);
        self.peer.put(writer);
        self.g_b.put(writer);
        self.key_fingerprint.put(writer);
    }
}

impl Encode for AcceptEncryption<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AcceptEncryption<'_> {
    type Answer = enums::EncryptedChat;
    const NAME: &'static str = "messages.acceptEncryption";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.acceptUrlAuth#67a3f0de flags:# write_allowed:flags.0?true share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string match_code:flags.4?string = UrlAuthResult`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptUrlAuth<'a> {
    /// `write_allowed:flags.0?true`
    pub write_allowed: bool,
    /// `share_phone_number:flags.3?true`
    pub share_phone_number: bool,
    /// `peer:flags.1?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `msg_id:flags.1?int`
    pub msg_id: Option<i32>,
    /// `button_id:flags.1?int`
    pub button_id: Option<i32>,
    /// `url:flags.2?string`
    pub url: Option<&'a str>,
    /// `match_code:flags.4?string`
    pub match_code: Option<&'a str>,
}

impl Put for AcceptUrlAuth<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x67a3_f0de);
        let flags_1 = self.peer.is_some() && self.msg_id.is_some() && self.button_id.is_some();
        writer.u32(bit(self.write_allowed, 0) | bit(flags_1, 1) | bit(self.url.is_some(), 2) | bit(self.share_phone_number, 3) | bit(self.match_code.is_some(), 4));
        put_if(flags_1, &self.peer, writer);
        put_if(flags_1, &self.msg_id, writer);
        put_if(flags_1, &self.button_id, writer);
        self.url.put(writer);
        self.match_code.put(writer);
    }
}

impl Encode for AcceptUrlAuth<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AcceptUrlAuth<'_> {
    type Answer = enums::UrlAuthResult;
    const NAME: &'static str = "messages.acceptUrlAuth";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.addChatUser#cbc6d107 chat_id:long user_id:InputUser fwd_limit:int = messages.InvitedUsers`
#[derive(Clone, Debug, PartialEq)]
pub struct AddChatUser {
    /// `chat_id:long`
    pub chat_id: i64,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `fwd_limit:int`
    pub fwd_limit: i32,
}

impl Put for AddChatUser {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcbc6_d107);
        self.chat_id.put(writer);
        self.user_id.put(writer);
        self.fwd_limit.put(writer);
    }
}

impl Encode for AddChatUser {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AddChatUser {
    type Answer = types::messages::InvitedUsers;
    const NAME: &'static str = "messages.addChatUser";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.addPollAnswer#19bc4b6d peer:InputPeer msg_id:int answer:PollAnswer = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct AddPollAnswer {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `answer:PollAnswer`
    pub answer: enums::PollAnswer,
}

impl Put for AddPollAnswer {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x19bc_4b6d);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.answer.put(writer);
    }
}

impl Encode for AddPollAnswer {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AddPollAnswer {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.addPollAnswer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.appendTodoList#21a61057 peer:InputPeer msg_id:int list:Vector<TodoItem> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct AppendTodoList<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `list:Vector<TodoItem>`
    pub list: &'a [types::TodoItem],
}

impl Put for AppendTodoList<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x21a6_1057);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.list.put(writer);
    }
}

impl Encode for AppendTodoList<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AppendTodoList<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.appendTodoList";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.checkChatInvite#3eadb1bb hash:string = ChatInvite`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckChatInvite<'a> {
    /// `hash:string`
    pub hash: &'a str,
}

impl Put for CheckChatInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3ead_b1bb);
        self.hash.put(writer);
    }
}

impl Encode for CheckChatInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckChatInvite<'_> {
    type Answer = enums::ChatInvite;
    const NAME: &'static str = "messages.checkChatInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.checkHistoryImport#43fe19f3 import_head:string = messages.HistoryImportParsed`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckHistoryImport<'a> {
    /// `import_head:string`
    pub import_head: &'a str,
}

impl Put for CheckHistoryImport<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x43fe_19f3);
        self.import_head.put(writer);
    }
}

impl Encode for CheckHistoryImport<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckHistoryImport<'_> {
    type Answer = types::messages::HistoryImportParsed;
    const NAME: &'static str = "messages.checkHistoryImport";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.checkHistoryImportPeer#5dc60f03 peer:InputPeer = messages.CheckedHistoryImportPeer`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckHistoryImportPeer {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for CheckHistoryImportPeer {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5dc6_0f03);
        self.peer.put(writer);
    }
}

impl Encode for CheckHistoryImportPeer {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckHistoryImportPeer {
    type Answer = types::messages::CheckedHistoryImportPeer;
    const NAME: &'static str = "messages.checkHistoryImportPeer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.checkQuickReplyShortcut#f1d0fbd3 shortcut:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckQuickReplyShortcut<'a> {
    /// `shortcut:string`
    pub shortcut: &'a str,
}

impl Put for CheckQuickReplyShortcut<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf1d0_fbd3);
        self.shortcut.put(writer);
    }
}

impl Encode for CheckQuickReplyShortcut<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckQuickReplyShortcut<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.checkQuickReplyShortcut";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.checkUrlAuthMatchCode#c9a47b0b url:string match_code:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckUrlAuthMatchCode<'a> {
    /// `url:string`
    pub url: &'a str,
    /// `match_code:string`
    pub match_code: &'a str,
}

impl Put for CheckUrlAuthMatchCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc9a4_7b0b);
        self.url.put(writer);
        self.match_code.put(writer);
    }
}

impl Encode for CheckUrlAuthMatchCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckUrlAuthMatchCode<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.checkUrlAuthMatchCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.clearAllDrafts#7e58ee9c = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ClearAllDrafts;

impl Put for ClearAllDrafts {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7e58_ee9c);
    }
}

impl Encode for ClearAllDrafts {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ClearAllDrafts {
    type Answer = bool;
    const NAME: &'static str = "messages.clearAllDrafts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.clearRecentReactions#9dfeefb4 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ClearRecentReactions;

impl Put for ClearRecentReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9dfe_efb4);
    }
}

impl Encode for ClearRecentReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ClearRecentReactions {
    type Answer = bool;
    const NAME: &'static str = "messages.clearRecentReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.clearRecentStickers#8999602d flags:# attached:flags.0?true = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearRecentStickers {
    /// `attached:flags.0?true`
    pub attached: bool,
}

impl Put for ClearRecentStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8999_602d);
        writer.u32(bit(self.attached, 0));
    }
}

impl Encode for ClearRecentStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ClearRecentStickers {
    type Answer = bool;
    const NAME: &'static str = "messages.clearRecentStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.clickSponsoredMessage#8235057e flags:# media:flags.0?true fullscreen:flags.1?true random_id:bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ClickSponsoredMessage<'a> {
    /// `media:flags.0?true`
    pub media: bool,
    /// `fullscreen:flags.1?true`
    pub fullscreen: bool,
    /// `random_id:bytes`
    pub random_id: &'a [u8],
}

impl<'a> ClickSponsoredMessage<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(random_id: &'a [u8]) -> Self {
        Self { media: false, fullscreen: false, random_id }
    }
}

impl Put for ClickSponsoredMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8235_057e);
        writer.u32(bit(self.media, 0) | bit(self.fullscreen, 1));
        self.random_id.put(writer);
    }
}

impl Encode for ClickSponsoredMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ClickSponsoredMessage<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.clickSponsoredMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.composeMessageWithAI#daecc589 flags:# proofread:flags.0?true emojify:flags.3?true text:TextWithEntities translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedMessageWithAI`
#[derive(Clone, Debug, PartialEq)]
pub struct ComposeMessageWithAI<'a> {
    /// `proofread:flags.0?true`
    pub proofread: bool,
    /// `emojify:flags.3?true`
    pub emojify: bool,
    /// `text:TextWithEntities`
    pub text: types::TextWithEntities,
    /// `translate_to_lang:flags.1?string`
    pub translate_to_lang: Option<&'a str>,
    /// `tone:flags.2?InputAiComposeTone`
    pub tone: Option<enums::InputAiComposeTone>,
}

impl<'a> ComposeMessageWithAI<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(text: types::TextWithEntities) -> Self {
        Self { proofread: false, emojify: false, text, translate_to_lang: None, tone: None }
    }
}

impl Put for ComposeMessageWithAI<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdaec_c589);
        writer.u32(bit(self.proofread, 0) | bit(self.translate_to_lang.is_some(), 1) | bit(self.tone.is_some(), 2) | bit(self.emojify, 3));
        self.text.put(writer);
        self.translate_to_lang.put(writer);
        self.tone.put(writer);
    }
}

impl Encode for ComposeMessageWithAI<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ComposeMessageWithAI<'_> {
    type Answer = types::messages::ComposedMessageWithAI;
    const NAME: &'static str = "messages.composeMessageWithAI";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.composeRichMessageWithAI#8d7ae6af flags:# proofread:flags.0?true emojify:flags.3?true text:flags.4?InputRichMessage translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedRichMessageWithAI`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComposeRichMessageWithAI<'a> {
    /// `proofread:flags.0?true`
    pub proofread: bool,
    /// `emojify:flags.3?true`
    pub emojify: bool,
    /// `text:flags.4?InputRichMessage`
    pub text: Option<enums::InputRichMessage>,
    /// `translate_to_lang:flags.1?string`
    pub translate_to_lang: Option<&'a str>,
    /// `tone:flags.2?InputAiComposeTone`
    pub tone: Option<enums::InputAiComposeTone>,
}

impl Put for ComposeRichMessageWithAI<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8d7a_e6af);
        writer.u32(bit(self.proofread, 0) | bit(self.translate_to_lang.is_some(), 1) | bit(self.tone.is_some(), 2) | bit(self.emojify, 3) | bit(self.text.is_some(), 4));
        self.text.put(writer);
        self.translate_to_lang.put(writer);
        self.tone.put(writer);
    }
}

impl Encode for ComposeRichMessageWithAI<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ComposeRichMessageWithAI<'_> {
    type Answer = types::messages::ComposedRichMessageWithAI;
    const NAME: &'static str = "messages.composeRichMessageWithAI";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.createChat#92ceddd4 flags:# users:Vector<InputUser> title:string ttl_period:flags.0?int = messages.InvitedUsers`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateChat<'a> {
    /// `users:Vector<InputUser>`
    pub users: &'a [enums::InputUser],
    /// `title:string`
    pub title: &'a str,
    /// `ttl_period:flags.0?int`
    pub ttl_period: Option<i32>,
}

impl<'a> CreateChat<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(users: &'a [enums::InputUser], title: &'a str) -> Self {
        Self { users, title, ttl_period: None }
    }
}

impl Put for CreateChat<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x92ce_ddd4);
        writer.u32(bit(self.ttl_period.is_some(), 0));
        self.users.put(writer);
        self.title.put(writer);
        self.ttl_period.put(writer);
    }
}

impl Encode for CreateChat<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateChat<'_> {
    type Answer = types::messages::InvitedUsers;
    const NAME: &'static str = "messages.createChat";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.createForumTopic#2f98c3d5 flags:# title_missing:flags.4?true peer:InputPeer title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateForumTopic<'a> {
    /// `title_missing:flags.4?true`
    pub title_missing: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `title:string`
    pub title: &'a str,
    /// `icon_color:flags.0?int`
    pub icon_color: Option<i32>,
    /// `icon_emoji_id:flags.3?long`
    pub icon_emoji_id: Option<i64>,
    /// `random_id:long`
    pub random_id: i64,
    /// `send_as:flags.2?InputPeer`
    pub send_as: Option<enums::InputPeer>,
}

impl<'a> CreateForumTopic<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, title: &'a str, random_id: i64) -> Self {
        Self { title_missing: false, peer, title, icon_color: None, icon_emoji_id: None, random_id, send_as: None }
    }
}

impl Put for CreateForumTopic<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2f98_c3d5);
        writer.u32(bit(self.icon_color.is_some(), 0) | bit(self.send_as.is_some(), 2) | bit(self.icon_emoji_id.is_some(), 3) | bit(self.title_missing, 4));
        self.peer.put(writer);
        self.title.put(writer);
        self.icon_color.put(writer);
        self.icon_emoji_id.put(writer);
        self.random_id.put(writer);
        self.send_as.put(writer);
    }
}

impl Encode for CreateForumTopic<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateForumTopic<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.createForumTopic";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.declineUrlAuth#35436bbc url:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeclineUrlAuth<'a> {
    /// `url:string`
    pub url: &'a str,
}

impl Put for DeclineUrlAuth<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3543_6bbc);
        self.url.put(writer);
    }
}

impl Encode for DeclineUrlAuth<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeclineUrlAuth<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.declineUrlAuth";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteChat#5bd0ee50 chat_id:long = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteChat {
    /// `chat_id:long`
    pub chat_id: i64,
}

impl Put for DeleteChat {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5bd0_ee50);
        self.chat_id.put(writer);
    }
}

impl Encode for DeleteChat {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteChat {
    type Answer = bool;
    const NAME: &'static str = "messages.deleteChat";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteChatUser#a2185cab flags:# revoke_history:flags.0?true chat_id:long user_id:InputUser = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteChatUser {
    /// `revoke_history:flags.0?true`
    pub revoke_history: bool,
    /// `chat_id:long`
    pub chat_id: i64,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl DeleteChatUser {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(chat_id: i64, user_id: enums::InputUser) -> Self {
        Self { revoke_history: false, chat_id, user_id }
    }
}

impl Put for DeleteChatUser {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa218_5cab);
        writer.u32(bit(self.revoke_history, 0));
        self.chat_id.put(writer);
        self.user_id.put(writer);
    }
}

impl Encode for DeleteChatUser {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteChatUser {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.deleteChatUser";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteExportedChatInvite#d464a42b peer:InputPeer link:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteExportedChatInvite<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `link:string`
    pub link: &'a str,
}

impl Put for DeleteExportedChatInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd464_a42b);
        self.peer.put(writer);
        self.link.put(writer);
    }
}

impl Encode for DeleteExportedChatInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteExportedChatInvite<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.deleteExportedChatInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteFactCheck#d1da940c peer:InputPeer msg_id:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteFactCheck {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for DeleteFactCheck {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd1da_940c);
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for DeleteFactCheck {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteFactCheck {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.deleteFactCheck";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteHistory#b08f922a flags:# just_clear:flags.0?true revoke:flags.1?true peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteHistory {
    /// `just_clear:flags.0?true`
    pub just_clear: bool,
    /// `revoke:flags.1?true`
    pub revoke: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_date:flags.2?int`
    pub min_date: Option<i32>,
    /// `max_date:flags.3?int`
    pub max_date: Option<i32>,
}

impl DeleteHistory {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, max_id: i32) -> Self {
        Self { just_clear: false, revoke: false, peer, max_id, min_date: None, max_date: None }
    }
}

impl Put for DeleteHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb08f_922a);
        writer.u32(bit(self.just_clear, 0) | bit(self.revoke, 1) | bit(self.min_date.is_some(), 2) | bit(self.max_date.is_some(), 3));
        self.peer.put(writer);
        self.max_id.put(writer);
        self.min_date.put(writer);
        self.max_date.put(writer);
    }
}

impl Encode for DeleteHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteHistory {
    type Answer = types::messages::AffectedHistory;
    const NAME: &'static str = "messages.deleteHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteMessages#e58e95d2 flags:# revoke:flags.0?true id:Vector<int> = messages.AffectedMessages`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteMessages<'a> {
    /// `revoke:flags.0?true`
    pub revoke: bool,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl<'a> DeleteMessages<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: &'a [i32]) -> Self {
        Self { revoke: false, id }
    }
}

impl Put for DeleteMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe58e_95d2);
        writer.u32(bit(self.revoke, 0));
        self.id.put(writer);
    }
}

impl Encode for DeleteMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteMessages<'_> {
    type Answer = types::messages::AffectedMessages;
    const NAME: &'static str = "messages.deleteMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteParticipantReaction#e3b7f82c peer:InputPeer msg_id:int participant:InputPeer = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteParticipantReaction {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
}

impl Put for DeleteParticipantReaction {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe3b7_f82c);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.participant.put(writer);
    }
}

impl Encode for DeleteParticipantReaction {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteParticipantReaction {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.deleteParticipantReaction";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteParticipantReactions#a0b80cf8 peer:InputPeer participant:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteParticipantReactions {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
}

impl Put for DeleteParticipantReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa0b8_0cf8);
        self.peer.put(writer);
        self.participant.put(writer);
    }
}

impl Encode for DeleteParticipantReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteParticipantReactions {
    type Answer = bool;
    const NAME: &'static str = "messages.deleteParticipantReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deletePhoneCallHistory#f9cbe409 flags:# revoke:flags.0?true = messages.AffectedFoundMessages`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePhoneCallHistory {
    /// `revoke:flags.0?true`
    pub revoke: bool,
}

impl Put for DeletePhoneCallHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf9cb_e409);
        writer.u32(bit(self.revoke, 0));
    }
}

impl Encode for DeletePhoneCallHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeletePhoneCallHistory {
    type Answer = types::messages::AffectedFoundMessages;
    const NAME: &'static str = "messages.deletePhoneCallHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deletePollAnswer#ac8505a5 peer:InputPeer msg_id:int option:bytes = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeletePollAnswer<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `option:bytes`
    pub option: &'a [u8],
}

impl Put for DeletePollAnswer<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xac85_05a5);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.option.put(writer);
    }
}

impl Encode for DeletePollAnswer<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeletePollAnswer<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.deletePollAnswer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteQuickReplyMessages#e105e910 shortcut_id:int id:Vector<int> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteQuickReplyMessages<'a> {
    /// `shortcut_id:int`
    pub shortcut_id: i32,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for DeleteQuickReplyMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe105_e910);
        self.shortcut_id.put(writer);
        self.id.put(writer);
    }
}

impl Encode for DeleteQuickReplyMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteQuickReplyMessages<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.deleteQuickReplyMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteQuickReplyShortcut#3cc04740 shortcut_id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteQuickReplyShortcut {
    /// `shortcut_id:int`
    pub shortcut_id: i32,
}

impl Put for DeleteQuickReplyShortcut {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3cc0_4740);
        self.shortcut_id.put(writer);
    }
}

impl Encode for DeleteQuickReplyShortcut {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteQuickReplyShortcut {
    type Answer = bool;
    const NAME: &'static str = "messages.deleteQuickReplyShortcut";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteRevokedExportedChatInvites#56987bd5 peer:InputPeer admin_id:InputUser = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRevokedExportedChatInvites {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `admin_id:InputUser`
    pub admin_id: enums::InputUser,
}

impl Put for DeleteRevokedExportedChatInvites {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5698_7bd5);
        self.peer.put(writer);
        self.admin_id.put(writer);
    }
}

impl Encode for DeleteRevokedExportedChatInvites {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteRevokedExportedChatInvites {
    type Answer = bool;
    const NAME: &'static str = "messages.deleteRevokedExportedChatInvites";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteSavedHistory#4dc5085f flags:# parent_peer:flags.0?InputPeer peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteSavedHistory {
    /// `parent_peer:flags.0?InputPeer`
    pub parent_peer: Option<enums::InputPeer>,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_date:flags.2?int`
    pub min_date: Option<i32>,
    /// `max_date:flags.3?int`
    pub max_date: Option<i32>,
}

impl DeleteSavedHistory {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, max_id: i32) -> Self {
        Self { parent_peer: None, peer, max_id, min_date: None, max_date: None }
    }
}

impl Put for DeleteSavedHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4dc5_085f);
        writer.u32(bit(self.parent_peer.is_some(), 0) | bit(self.min_date.is_some(), 2) | bit(self.max_date.is_some(), 3));
        self.parent_peer.put(writer);
        self.peer.put(writer);
        self.max_id.put(writer);
        self.min_date.put(writer);
        self.max_date.put(writer);
    }
}

impl Encode for DeleteSavedHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteSavedHistory {
    type Answer = types::messages::AffectedHistory;
    const NAME: &'static str = "messages.deleteSavedHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteScheduledMessages#59ae2b16 peer:InputPeer id:Vector<int> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteScheduledMessages<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for DeleteScheduledMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x59ae_2b16);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for DeleteScheduledMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteScheduledMessages<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.deleteScheduledMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.deleteTopicHistory#d2816f10 peer:InputPeer top_msg_id:int = messages.AffectedHistory`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteTopicHistory {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:int`
    pub top_msg_id: i32,
}

impl Put for DeleteTopicHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd281_6f10);
        self.peer.put(writer);
        self.top_msg_id.put(writer);
    }
}

impl Encode for DeleteTopicHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteTopicHistory {
    type Answer = types::messages::AffectedHistory;
    const NAME: &'static str = "messages.deleteTopicHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.discardEncryption#f393aea0 flags:# delete_history:flags.0?true chat_id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DiscardEncryption {
    /// `delete_history:flags.0?true`
    pub delete_history: bool,
    /// `chat_id:int`
    pub chat_id: i32,
}

impl DiscardEncryption {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(chat_id: i32) -> Self {
        Self { delete_history: false, chat_id }
    }
}

impl Put for DiscardEncryption {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf393_aea0);
        writer.u32(bit(self.delete_history, 0));
        self.chat_id.put(writer);
    }
}

impl Encode for DiscardEncryption {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DiscardEncryption {
    type Answer = bool;
    const NAME: &'static str = "messages.discardEncryption";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editChatAbout#def60797 peer:InputPeer about:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct EditChatAbout<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `about:string`
    pub about: &'a str,
}

impl Put for EditChatAbout<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdef6_0797);
        self.peer.put(writer);
        self.about.put(writer);
    }
}

impl Encode for EditChatAbout<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditChatAbout<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.editChatAbout";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editChatAdmin#a85bd1c2 chat_id:long user_id:InputUser is_admin:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct EditChatAdmin {
    /// `chat_id:long`
    pub chat_id: i64,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `is_admin:Bool`
    pub is_admin: bool,
}

impl Put for EditChatAdmin {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa85b_d1c2);
        self.chat_id.put(writer);
        self.user_id.put(writer);
        self.is_admin.put(writer);
    }
}

impl Encode for EditChatAdmin {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditChatAdmin {
    type Answer = bool;
    const NAME: &'static str = "messages.editChatAdmin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editChatCreator#f743b857 peer:InputPeer user_id:InputUser password:InputCheckPasswordSRP = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditChatCreator {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `password:InputCheckPasswordSRP`
    pub password: enums::InputCheckPasswordSRP,
}

impl Put for EditChatCreator {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf743_b857);
        self.peer.put(writer);
        self.user_id.put(writer);
        self.password.put(writer);
    }
}

impl Encode for EditChatCreator {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditChatCreator {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.editChatCreator";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editChatDefaultBannedRights#a5866b41 peer:InputPeer banned_rights:ChatBannedRights = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditChatDefaultBannedRights {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `banned_rights:ChatBannedRights`
    pub banned_rights: types::ChatBannedRights,
}

impl Put for EditChatDefaultBannedRights {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa586_6b41);
        self.peer.put(writer);
        self.banned_rights.put(writer);
    }
}

impl Encode for EditChatDefaultBannedRights {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditChatDefaultBannedRights {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.editChatDefaultBannedRights";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editChatParticipantRank#a00f32b0 peer:InputPeer participant:InputPeer rank:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditChatParticipantRank<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
    /// `rank:string`
    pub rank: &'a str,
}

impl Put for EditChatParticipantRank<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa00f_32b0);
        self.peer.put(writer);
        self.participant.put(writer);
        self.rank.put(writer);
    }
}

impl Encode for EditChatParticipantRank<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditChatParticipantRank<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.editChatParticipantRank";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editChatPhoto#35ddd674 chat_id:long photo:InputChatPhoto = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditChatPhoto {
    /// `chat_id:long`
    pub chat_id: i64,
    /// `photo:InputChatPhoto`
    pub photo: enums::InputChatPhoto,
}

impl Put for EditChatPhoto {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x35dd_d674);
        self.chat_id.put(writer);
        self.photo.put(writer);
    }
}

impl Encode for EditChatPhoto {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditChatPhoto {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.editChatPhoto";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editChatTitle#73783ffd chat_id:long title:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditChatTitle<'a> {
    /// `chat_id:long`
    pub chat_id: i64,
    /// `title:string`
    pub title: &'a str,
}

impl Put for EditChatTitle<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7378_3ffd);
        self.chat_id.put(writer);
        self.title.put(writer);
    }
}

impl Encode for EditChatTitle<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditChatTitle<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.editChatTitle";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editExportedChatInvite#bdca2f75 flags:# revoked:flags.2?true peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int request_needed:flags.3?Bool title:flags.4?string = messages.ExportedChatInvite`
#[derive(Clone, Debug, PartialEq)]
pub struct EditExportedChatInvite<'a> {
    /// `revoked:flags.2?true`
    pub revoked: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `link:string`
    pub link: &'a str,
    /// `expire_date:flags.0?int`
    pub expire_date: Option<i32>,
    /// `usage_limit:flags.1?int`
    pub usage_limit: Option<i32>,
    /// `request_needed:flags.3?Bool`
    pub request_needed: Option<bool>,
    /// `title:flags.4?string`
    pub title: Option<&'a str>,
}

impl<'a> EditExportedChatInvite<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, link: &'a str) -> Self {
        Self { revoked: false, peer, link, expire_date: None, usage_limit: None, request_needed: None, title: None }
    }
}

impl Put for EditExportedChatInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbdca_2f75);
        writer.u32(bit(self.expire_date.is_some(), 0) | bit(self.usage_limit.is_some(), 1) | bit(self.revoked, 2) | bit(self.request_needed.is_some(), 3) | bit(self.title.is_some(), 4));
        self.peer.put(writer);
        self.link.put(writer);
        self.expire_date.put(writer);
        self.usage_limit.put(writer);
        self.request_needed.put(writer);
        self.title.put(writer);
    }
}

impl Encode for EditExportedChatInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditExportedChatInvite<'_> {
    type Answer = enums::messages::ExportedChatInvite;
    const NAME: &'static str = "messages.editExportedChatInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editFactCheck#589ee75 peer:InputPeer msg_id:int text:TextWithEntities = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditFactCheck {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `text:TextWithEntities`
    pub text: types::TextWithEntities,
}

impl Put for EditFactCheck {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0589_ee75);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.text.put(writer);
    }
}

impl Encode for EditFactCheck {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditFactCheck {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.editFactCheck";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editForumTopic#cecc1134 flags:# peer:InputPeer topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditForumTopic<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `topic_id:int`
    pub topic_id: i32,
    /// `title:flags.0?string`
    pub title: Option<&'a str>,
    /// `icon_emoji_id:flags.1?long`
    pub icon_emoji_id: Option<i64>,
    /// `closed:flags.2?Bool`
    pub closed: Option<bool>,
    /// `hidden:flags.3?Bool`
    pub hidden: Option<bool>,
}

impl<'a> EditForumTopic<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, topic_id: i32) -> Self {
        Self { peer, topic_id, title: None, icon_emoji_id: None, closed: None, hidden: None }
    }
}

impl Put for EditForumTopic<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcecc_1134);
        writer.u32(bit(self.title.is_some(), 0) | bit(self.icon_emoji_id.is_some(), 1) | bit(self.closed.is_some(), 2) | bit(self.hidden.is_some(), 3));
        self.peer.put(writer);
        self.topic_id.put(writer);
        self.title.put(writer);
        self.icon_emoji_id.put(writer);
        self.closed.put(writer);
        self.hidden.put(writer);
    }
}

impl Encode for EditForumTopic<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditForumTopic<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.editForumTopic";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editInlineBotMessage#a423bb51 flags:# no_webpage:flags.1?true invert_media:flags.16?true id:InputBotInlineMessageID message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> rich_message:flags.23?InputRichMessage = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct EditInlineBotMessage<'a> {
    /// `no_webpage:flags.1?true`
    pub no_webpage: bool,
    /// `invert_media:flags.16?true`
    pub invert_media: bool,
    /// `id:InputBotInlineMessageID`
    pub id: enums::InputBotInlineMessageID,
    /// `message:flags.11?string`
    pub message: Option<&'a str>,
    /// `media:flags.14?InputMedia`
    pub media: Option<enums::InputMedia>,
    /// `reply_markup:flags.2?ReplyMarkup`
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// `entities:flags.3?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `rich_message:flags.23?InputRichMessage`
    pub rich_message: Option<enums::InputRichMessage>,
}

impl<'a> EditInlineBotMessage<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: enums::InputBotInlineMessageID) -> Self {
        Self { no_webpage: false, invert_media: false, id, message: None, media: None, reply_markup: None, entities: None, rich_message: None }
    }
}

impl Put for EditInlineBotMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa423_bb51);
        writer.u32(bit(self.no_webpage, 1) | bit(self.reply_markup.is_some(), 2) | bit(self.entities.is_some(), 3) | bit(self.message.is_some(), 11) | bit(self.media.is_some(), 14) | bit(self.invert_media, 16) | bit(self.rich_message.is_some(), 23));
        self.id.put(writer);
        self.message.put(writer);
        self.media.put(writer);
        self.reply_markup.put(writer);
        self.entities.put(writer);
        self.rich_message.put(writer);
    }
}

impl Encode for EditInlineBotMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditInlineBotMessage<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.editInlineBotMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editMessage#b106e66c flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int rich_message:flags.23?InputRichMessage = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditMessage<'a> {
    /// `no_webpage:flags.1?true`
    pub no_webpage: bool,
    /// `invert_media:flags.16?true`
    pub invert_media: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `message:flags.11?string`
    pub message: Option<&'a str>,
    /// `media:flags.14?InputMedia`
    pub media: Option<enums::InputMedia>,
    /// `reply_markup:flags.2?ReplyMarkup`
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// `entities:flags.3?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `schedule_date:flags.15?int`
    pub schedule_date: Option<i32>,
    /// `schedule_repeat_period:flags.18?int`
    pub schedule_repeat_period: Option<i32>,
    /// `quick_reply_shortcut_id:flags.17?int`
    pub quick_reply_shortcut_id: Option<i32>,
    /// `rich_message:flags.23?InputRichMessage`
    pub rich_message: Option<enums::InputRichMessage>,
}

impl<'a> EditMessage<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32) -> Self {
        Self { no_webpage: false, invert_media: false, peer, id, message: None, media: None, reply_markup: None, entities: None, schedule_date: None, schedule_repeat_period: None, quick_reply_shortcut_id: None, rich_message: None }
    }
}

impl Put for EditMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb106_e66c);
        writer.u32(bit(self.no_webpage, 1) | bit(self.reply_markup.is_some(), 2) | bit(self.entities.is_some(), 3) | bit(self.message.is_some(), 11) | bit(self.media.is_some(), 14) | bit(self.schedule_date.is_some(), 15) | bit(self.invert_media, 16) | bit(self.quick_reply_shortcut_id.is_some(), 17) | bit(self.schedule_repeat_period.is_some(), 18) | bit(self.rich_message.is_some(), 23));
        self.peer.put(writer);
        self.id.put(writer);
        self.message.put(writer);
        self.media.put(writer);
        self.reply_markup.put(writer);
        self.entities.put(writer);
        self.schedule_date.put(writer);
        self.schedule_repeat_period.put(writer);
        self.quick_reply_shortcut_id.put(writer);
        self.rich_message.put(writer);
    }
}

impl Encode for EditMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditMessage<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.editMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.editQuickReplyShortcut#5c003cef shortcut_id:int shortcut:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct EditQuickReplyShortcut<'a> {
    /// `shortcut_id:int`
    pub shortcut_id: i32,
    /// `shortcut:string`
    pub shortcut: &'a str,
}

impl Put for EditQuickReplyShortcut<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5c00_3cef);
        self.shortcut_id.put(writer);
        self.shortcut.put(writer);
    }
}

impl Encode for EditQuickReplyShortcut<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditQuickReplyShortcut<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.editQuickReplyShortcut";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.exportChatInvite#a455de90 flags:# legacy_revoke_permanent:flags.2?true request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int usage_limit:flags.1?int title:flags.4?string subscription_pricing:flags.5?StarsSubscriptionPricing = ExportedChatInvite`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportChatInvite<'a> {
    /// `legacy_revoke_permanent:flags.2?true`
    pub legacy_revoke_permanent: bool,
    /// `request_needed:flags.3?true`
    pub request_needed: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `expire_date:flags.0?int`
    pub expire_date: Option<i32>,
    /// `usage_limit:flags.1?int`
    pub usage_limit: Option<i32>,
    /// `title:flags.4?string`
    pub title: Option<&'a str>,
    /// `subscription_pricing:flags.5?StarsSubscriptionPricing`
    pub subscription_pricing: Option<types::StarsSubscriptionPricing>,
}

impl<'a> ExportChatInvite<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { legacy_revoke_permanent: false, request_needed: false, peer, expire_date: None, usage_limit: None, title: None, subscription_pricing: None }
    }
}

impl Put for ExportChatInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa455_de90);
        writer.u32(bit(self.expire_date.is_some(), 0) | bit(self.usage_limit.is_some(), 1) | bit(self.legacy_revoke_permanent, 2) | bit(self.request_needed, 3) | bit(self.title.is_some(), 4) | bit(self.subscription_pricing.is_some(), 5));
        self.peer.put(writer);
        self.expire_date.put(writer);
        self.usage_limit.put(writer);
        self.title.put(writer);
        self.subscription_pricing.put(writer);
    }
}

impl Encode for ExportChatInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportChatInvite<'_> {
    type Answer = enums::ExportedChatInvite;
    const NAME: &'static str = "messages.exportChatInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.faveSticker#b9ffc55b id:InputDocument unfave:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct FaveSticker {
    /// `id:InputDocument`
    pub id: enums::InputDocument,
    /// `unfave:Bool`
    pub unfave: bool,
}

impl Put for FaveSticker {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb9ff_c55b);
        self.id.put(writer);
        self.unfave.put(writer);
    }
}

impl Encode for FaveSticker {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for FaveSticker {
    type Answer = bool;
    const NAME: &'static str = "messages.faveSticker";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.forwardMessages#13704a7c flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_ephemeral:flags.25?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long video_timestamp:flags.20?int allow_paid_stars:flags.21?long suggested_post:flags.23?SuggestedPost = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ForwardMessages<'a> {
    /// `silent:flags.5?true`
    pub silent: bool,
    /// `background:flags.6?true`
    pub background: bool,
    /// `with_my_score:flags.8?true`
    pub with_my_score: bool,
    /// `drop_author:flags.11?true`
    pub drop_author: bool,
    /// `drop_media_captions:flags.12?true`
    pub drop_media_captions: bool,
    /// `noforwards:flags.14?true`
    pub noforwards: bool,
    /// `allow_paid_floodskip:flags.19?true`
    pub allow_paid_floodskip: bool,
    /// `from_ephemeral:flags.25?true`
    pub from_ephemeral: bool,
    /// `from_peer:InputPeer`
    pub from_peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
    /// `random_id:Vector<long>`
    pub random_id: &'a [i64],
    /// `to_peer:InputPeer`
    pub to_peer: enums::InputPeer,
    /// `top_msg_id:flags.9?int`
    pub top_msg_id: Option<i32>,
    /// `reply_to:flags.22?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
    /// `schedule_date:flags.10?int`
    pub schedule_date: Option<i32>,
    /// `schedule_repeat_period:flags.24?int`
    pub schedule_repeat_period: Option<i32>,
    /// `send_as:flags.13?InputPeer`
    pub send_as: Option<enums::InputPeer>,
    /// `quick_reply_shortcut:flags.17?InputQuickReplyShortcut`
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// `effect:flags.18?long`
    pub effect: Option<i64>,
    /// `video_timestamp:flags.20?int`
    pub video_timestamp: Option<i32>,
    /// `allow_paid_stars:flags.21?long`
    pub allow_paid_stars: Option<i64>,
    /// `suggested_post:flags.23?SuggestedPost`
    pub suggested_post: Option<types::SuggestedPost>,
}

impl<'a> ForwardMessages<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(from_peer: enums::InputPeer, id: &'a [i32], random_id: &'a [i64], to_peer: enums::InputPeer) -> Self {
        Self { silent: false, background: false, with_my_score: false, drop_author: false, drop_media_captions: false, noforwards: false, allow_paid_floodskip: false, from_ephemeral: false, from_peer, id, random_id, to_peer, top_msg_id: None, reply_to: None, schedule_date: None, schedule_repeat_period: None, send_as: None, quick_reply_shortcut: None, effect: None, video_timestamp: None, allow_paid_stars: None, suggested_post: None }
    }
}

impl Put for ForwardMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1370_4a7c);
        writer.u32(bit(self.silent, 5) | bit(self.background, 6) | bit(self.with_my_score, 8) | bit(self.top_msg_id.is_some(), 9) | bit(self.schedule_date.is_some(), 10) | bit(self.drop_author, 11) | bit(self.drop_media_captions, 12) | bit(self.send_as.is_some(), 13) | bit(self.noforwards, 14) | bit(self.quick_reply_shortcut.is_some(), 17) | bit(self.effect.is_some(), 18) | bit(self.allow_paid_floodskip, 19) | bit(self.video_timestamp.is_some(), 20) | bit(self.allow_paid_stars.is_some(), 21) | bit(self.reply_to.is_some(), 22) | bit(self.suggested_post.is_some(), 23) | bit(self.schedule_repeat_period.is_some(), 24) | bit(self.from_ephemeral, 25));
        self.from_peer.put(writer);
        self.id.put(writer);
        self.random_id.put(writer);
        self.to_peer.put(writer);
        self.top_msg_id.put(writer);
        self.reply_to.put(writer);
        self.schedule_date.put(writer);
        self.schedule_repeat_period.put(writer);
        self.send_as.put(writer);
        self.quick_reply_shortcut.put(writer);
        self.effect.put(writer);
        self.video_timestamp.put(writer);
        self.allow_paid_stars.put(writer);
        self.suggested_post.put(writer);
    }
}

impl Encode for ForwardMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ForwardMessages<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.forwardMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getAdminsWithInvites#3920e6ef peer:InputPeer = messages.ChatAdminsWithInvites`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAdminsWithInvites {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for GetAdminsWithInvites {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3920_e6ef);
        self.peer.put(writer);
    }
}

impl Encode for GetAdminsWithInvites {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAdminsWithInvites {
    type Answer = types::messages::ChatAdminsWithInvites;
    const NAME: &'static str = "messages.getAdminsWithInvites";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getAllDrafts#6a3f8d65 = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAllDrafts;

impl Put for GetAllDrafts {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6a3f_8d65);
    }
}

impl Encode for GetAllDrafts {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAllDrafts {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.getAllDrafts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getAllStickers#b8a0a1a8 hash:long = messages.AllStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAllStickers {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetAllStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb8a0_a1a8);
        self.hash.put(writer);
    }
}

impl Encode for GetAllStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAllStickers {
    type Answer = enums::messages::AllStickers;
    const NAME: &'static str = "messages.getAllStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getArchivedStickers#57f17692 flags:# masks:flags.0?true emojis:flags.1?true offset_id:long limit:int = messages.ArchivedStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetArchivedStickers {
    /// `masks:flags.0?true`
    pub masks: bool,
    /// `emojis:flags.1?true`
    pub emojis: bool,
    /// `offset_id:long`
    pub offset_id: i64,
    /// `limit:int`
    pub limit: i32,
}

impl GetArchivedStickers {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offset_id: i64, limit: i32) -> Self {
        Self { masks: false, emojis: false, offset_id, limit }
    }
}

impl Put for GetArchivedStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x57f1_7692);
        writer.u32(bit(self.masks, 0) | bit(self.emojis, 1));
        self.offset_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetArchivedStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetArchivedStickers {
    type Answer = types::messages::ArchivedStickers;
    const NAME: &'static str = "messages.getArchivedStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getAttachMenuBot#77216192 bot:InputUser = AttachMenuBotsBot`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAttachMenuBot {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
}

impl Put for GetAttachMenuBot {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7721_6192);
        self.bot.put(writer);
    }
}

impl Encode for GetAttachMenuBot {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAttachMenuBot {
    type Answer = types::AttachMenuBotsBot;
    const NAME: &'static str = "messages.getAttachMenuBot";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getAttachMenuBots#16fcc2cb hash:long = AttachMenuBots`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAttachMenuBots {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetAttachMenuBots {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x16fc_c2cb);
        self.hash.put(writer);
    }
}

impl Encode for GetAttachMenuBots {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAttachMenuBots {
    type Answer = enums::AttachMenuBots;
    const NAME: &'static str = "messages.getAttachMenuBots";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getAttachedStickers#cc5b67cc media:InputStickeredMedia = Vector<StickerSetCovered>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAttachedStickers {
    /// `media:InputStickeredMedia`
    pub media: enums::InputStickeredMedia,
}

impl Put for GetAttachedStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcc5b_67cc);
        self.media.put(writer);
    }
}

impl Encode for GetAttachedStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAttachedStickers {
    type Answer = Vec<enums::StickerSetCovered>;
    const NAME: &'static str = "messages.getAttachedStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getAvailableEffects#dea20a39 hash:int = messages.AvailableEffects`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAvailableEffects {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetAvailableEffects {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdea2_0a39);
        self.hash.put(writer);
    }
}

impl Encode for GetAvailableEffects {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAvailableEffects {
    type Answer = enums::messages::AvailableEffects;
    const NAME: &'static str = "messages.getAvailableEffects";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getAvailableReactions#18dea0ac hash:int = messages.AvailableReactions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAvailableReactions {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetAvailableReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x18de_a0ac);
        self.hash.put(writer);
    }
}

impl Encode for GetAvailableReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAvailableReactions {
    type Answer = enums::messages::AvailableReactions;
    const NAME: &'static str = "messages.getAvailableReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getBotApp#34fdc5c3 app:InputBotApp hash:long = messages.BotApp`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBotApp {
    /// `app:InputBotApp`
    pub app: enums::InputBotApp,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetBotApp {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x34fd_c5c3);
        self.app.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetBotApp {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBotApp {
    type Answer = types::messages::BotApp;
    const NAME: &'static str = "messages.getBotApp";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getBotCallbackAnswer#9342ca07 flags:# game:flags.1?true peer:InputPeer msg_id:int data:flags.0?bytes password:flags.2?InputCheckPasswordSRP = messages.BotCallbackAnswer`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBotCallbackAnswer<'a> {
    /// `game:flags.1?true`
    pub game: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `data:flags.0?bytes`
    pub data: Option<&'a [u8]>,
    /// `password:flags.2?InputCheckPasswordSRP`
    pub password: Option<enums::InputCheckPasswordSRP>,
}

impl<'a> GetBotCallbackAnswer<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, msg_id: i32) -> Self {
        Self { game: false, peer, msg_id, data: None, password: None }
    }
}

impl Put for GetBotCallbackAnswer<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9342_ca07);
        writer.u32(bit(self.data.is_some(), 0) | bit(self.game, 1) | bit(self.password.is_some(), 2));
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.data.put(writer);
        self.password.put(writer);
    }
}

impl Encode for GetBotCallbackAnswer<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBotCallbackAnswer<'_> {
    type Answer = types::messages::BotCallbackAnswer;
    const NAME: &'static str = "messages.getBotCallbackAnswer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getChatInviteImporters#df04dd4e flags:# requested:flags.0?true subscription_expired:flags.3?true peer:InputPeer link:flags.1?string q:flags.2?string offset_date:int offset_user:InputUser limit:int = messages.ChatInviteImporters`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChatInviteImporters<'a> {
    /// `requested:flags.0?true`
    pub requested: bool,
    /// `subscription_expired:flags.3?true`
    pub subscription_expired: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `link:flags.1?string`
    pub link: Option<&'a str>,
    /// `q:flags.2?string`
    pub q: Option<&'a str>,
    /// `offset_date:int`
    pub offset_date: i32,
    /// `offset_user:InputUser`
    pub offset_user: enums::InputUser,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetChatInviteImporters<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset_date: i32, offset_user: enums::InputUser, limit: i32) -> Self {
        Self { requested: false, subscription_expired: false, peer, link: None, q: None, offset_date, offset_user, limit }
    }
}

impl Put for GetChatInviteImporters<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdf04_dd4e);
        writer.u32(bit(self.requested, 0) | bit(self.link.is_some(), 1) | bit(self.q.is_some(), 2) | bit(self.subscription_expired, 3));
        self.peer.put(writer);
        self.link.put(writer);
        self.q.put(writer);
        self.offset_date.put(writer);
        self.offset_user.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetChatInviteImporters<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChatInviteImporters<'_> {
    type Answer = types::messages::ChatInviteImporters;
    const NAME: &'static str = "messages.getChatInviteImporters";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getChats#49e9528f id:Vector<long> = messages.Chats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChats<'a> {
    /// `id:Vector<long>`
    pub id: &'a [i64],
}

impl Put for GetChats<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x49e9_528f);
        self.id.put(writer);
    }
}

impl Encode for GetChats<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChats<'_> {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "messages.getChats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getCommonChats#e40ca104 user_id:InputUser max_id:long limit:int = messages.Chats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCommonChats {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `max_id:long`
    pub max_id: i64,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetCommonChats {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe40c_a104);
        self.user_id.put(writer);
        self.max_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetCommonChats {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCommonChats {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "messages.getCommonChats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getCustomEmojiDocuments#d9ab0f54 document_id:Vector<long> = Vector<Document>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCustomEmojiDocuments<'a> {
    /// `document_id:Vector<long>`
    pub document_id: &'a [i64],
}

impl Put for GetCustomEmojiDocuments<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd9ab_0f54);
        self.document_id.put(writer);
    }
}

impl Encode for GetCustomEmojiDocuments<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCustomEmojiDocuments<'_> {
    type Answer = Vec<enums::Document>;
    const NAME: &'static str = "messages.getCustomEmojiDocuments";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getDefaultHistoryTTL#658b7188 = DefaultHistoryTTL`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDefaultHistoryTTL;

impl Put for GetDefaultHistoryTTL {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x658b_7188);
    }
}

impl Encode for GetDefaultHistoryTTL {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDefaultHistoryTTL {
    type Answer = types::DefaultHistoryTTL;
    const NAME: &'static str = "messages.getDefaultHistoryTTL";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getDefaultTagReactions#bdf93428 hash:long = messages.Reactions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDefaultTagReactions {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetDefaultTagReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbdf9_3428);
        self.hash.put(writer);
    }
}

impl Encode for GetDefaultTagReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDefaultTagReactions {
    type Answer = enums::messages::Reactions;
    const NAME: &'static str = "messages.getDefaultTagReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getDhConfig#26cf8950 version:int random_length:int = messages.DhConfig`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDhConfig {
    /// `version:int`
    pub version: i32,
    /// `random_length:int`
    pub random_length: i32,
}

impl Put for GetDhConfig {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x26cf_8950);
        self.version.put(writer);
        self.random_length.put(writer);
    }
}

impl Encode for GetDhConfig {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDhConfig {
    type Answer = enums::messages::DhConfig;
    const NAME: &'static str = "messages.getDhConfig";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getDialogFilters#efd48c89 = messages.DialogFilters`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDialogFilters;

impl Put for GetDialogFilters {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xefd4_8c89);
    }
}

impl Encode for GetDialogFilters {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDialogFilters {
    type Answer = types::messages::DialogFilters;
    const NAME: &'static str = "messages.getDialogFilters";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getDialogUnreadMarks#21202222 flags:# parent_peer:flags.0?InputPeer = Vector<DialogPeer>`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDialogUnreadMarks {
    /// `parent_peer:flags.0?InputPeer`
    pub parent_peer: Option<enums::InputPeer>,
}

impl Put for GetDialogUnreadMarks {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2120_2222);
        writer.u32(bit(self.parent_peer.is_some(), 0));
        self.parent_peer.put(writer);
    }
}

impl Encode for GetDialogUnreadMarks {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDialogUnreadMarks {
    type Answer = Vec<enums::DialogPeer>;
    const NAME: &'static str = "messages.getDialogUnreadMarks";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getDialogs#a0f4cb4f flags:# exclude_pinned:flags.0?true folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.Dialogs`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDialogs {
    /// `exclude_pinned:flags.0?true`
    pub exclude_pinned: bool,
    /// `folder_id:flags.1?int`
    pub folder_id: Option<i32>,
    /// `offset_date:int`
    pub offset_date: i32,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `offset_peer:InputPeer`
    pub offset_peer: enums::InputPeer,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl GetDialogs {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offset_date: i32, offset_id: i32, offset_peer: enums::InputPeer, limit: i32, hash: i64) -> Self {
        Self { exclude_pinned: false, folder_id: None, offset_date, offset_id, offset_peer, limit, hash }
    }
}

impl Put for GetDialogs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa0f4_cb4f);
        writer.u32(bit(self.exclude_pinned, 0) | bit(self.folder_id.is_some(), 1));
        self.folder_id.put(writer);
        self.offset_date.put(writer);
        self.offset_id.put(writer);
        self.offset_peer.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetDialogs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDialogs {
    type Answer = enums::messages::Dialogs;
    const NAME: &'static str = "messages.getDialogs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getDiscussionMessage#446972fd peer:InputPeer msg_id:int = messages.DiscussionMessage`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDiscussionMessage {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for GetDiscussionMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4469_72fd);
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetDiscussionMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDiscussionMessage {
    type Answer = types::messages::DiscussionMessage;
    const NAME: &'static str = "messages.getDiscussionMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getDocumentByHash#b1f2061f sha256:bytes size:long mime_type:string = Document`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDocumentByHash<'a> {
    /// `sha256:bytes`
    pub sha256: &'a [u8],
    /// `size:long`
    pub size: i64,
    /// `mime_type:string`
    pub mime_type: &'a str,
}

impl Put for GetDocumentByHash<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb1f2_061f);
        self.sha256.put(writer);
        self.size.put(writer);
        self.mime_type.put(writer);
    }
}

impl Encode for GetDocumentByHash<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDocumentByHash<'_> {
    type Answer = enums::Document;
    const NAME: &'static str = "messages.getDocumentByHash";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiGameInfo#fb7e8ca7 = messages.EmojiGameInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiGameInfo;

impl Put for GetEmojiGameInfo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfb7e_8ca7);
    }
}

impl Encode for GetEmojiGameInfo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiGameInfo {
    type Answer = enums::messages::EmojiGameInfo;
    const NAME: &'static str = "messages.getEmojiGameInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiGroups#7488ce5b hash:int = messages.EmojiGroups`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiGroups {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetEmojiGroups {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7488_ce5b);
        self.hash.put(writer);
    }
}

impl Encode for GetEmojiGroups {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiGroups {
    type Answer = enums::messages::EmojiGroups;
    const NAME: &'static str = "messages.getEmojiGroups";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiKeywords#35a0e062 lang_code:string = EmojiKeywordsDifference`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiKeywords<'a> {
    /// `lang_code:string`
    pub lang_code: &'a str,
}

impl Put for GetEmojiKeywords<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x35a0_e062);
        self.lang_code.put(writer);
    }
}

impl Encode for GetEmojiKeywords<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiKeywords<'_> {
    type Answer = types::EmojiKeywordsDifference;
    const NAME: &'static str = "messages.getEmojiKeywords";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int = EmojiKeywordsDifference`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiKeywordsDifference<'a> {
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `from_version:int`
    pub from_version: i32,
}

impl Put for GetEmojiKeywordsDifference<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1508_b6af);
        self.lang_code.put(writer);
        self.from_version.put(writer);
    }
}

impl Encode for GetEmojiKeywordsDifference<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiKeywordsDifference<'_> {
    type Answer = types::EmojiKeywordsDifference;
    const NAME: &'static str = "messages.getEmojiKeywordsDifference";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiKeywordsLanguages#4e9963b2 lang_codes:Vector<string> = Vector<EmojiLanguage>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiKeywordsLanguages<'a> {
    /// `lang_codes:Vector<string>`
    pub lang_codes: &'a [&'a str],
}

impl Put for GetEmojiKeywordsLanguages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4e99_63b2);
        self.lang_codes.put(writer);
    }
}

impl Encode for GetEmojiKeywordsLanguages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiKeywordsLanguages<'_> {
    type Answer = Vec<types::EmojiLanguage>;
    const NAME: &'static str = "messages.getEmojiKeywordsLanguages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiProfilePhotoGroups#21a548f3 hash:int = messages.EmojiGroups`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiProfilePhotoGroups {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetEmojiProfilePhotoGroups {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x21a5_48f3);
        self.hash.put(writer);
    }
}

impl Encode for GetEmojiProfilePhotoGroups {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiProfilePhotoGroups {
    type Answer = enums::messages::EmojiGroups;
    const NAME: &'static str = "messages.getEmojiProfilePhotoGroups";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiStatusGroups#2ecd56cd hash:int = messages.EmojiGroups`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiStatusGroups {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetEmojiStatusGroups {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2ecd_56cd);
        self.hash.put(writer);
    }
}

impl Encode for GetEmojiStatusGroups {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiStatusGroups {
    type Answer = enums::messages::EmojiGroups;
    const NAME: &'static str = "messages.getEmojiStatusGroups";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiStickerGroups#1dd840f5 hash:int = messages.EmojiGroups`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiStickerGroups {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetEmojiStickerGroups {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1dd8_40f5);
        self.hash.put(writer);
    }
}

impl Encode for GetEmojiStickerGroups {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiStickerGroups {
    type Answer = enums::messages::EmojiGroups;
    const NAME: &'static str = "messages.getEmojiStickerGroups";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiStickers#fbfca18f hash:long = messages.AllStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiStickers {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetEmojiStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfbfc_a18f);
        self.hash.put(writer);
    }
}

impl Encode for GetEmojiStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiStickers {
    type Answer = enums::messages::AllStickers;
    const NAME: &'static str = "messages.getEmojiStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getEmojiURL#d5b10c26 lang_code:string = EmojiURL`
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmojiURL<'a> {
    /// `lang_code:string`
    pub lang_code: &'a str,
}

impl Put for GetEmojiURL<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd5b1_0c26);
        self.lang_code.put(writer);
    }
}

impl Encode for GetEmojiURL<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetEmojiURL<'_> {
    type Answer = types::EmojiURL;
    const NAME: &'static str = "messages.getEmojiURL";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getExportedChatInvite#73746f5c peer:InputPeer link:string = messages.ExportedChatInvite`
#[derive(Clone, Debug, PartialEq)]
pub struct GetExportedChatInvite<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `link:string`
    pub link: &'a str,
}

impl Put for GetExportedChatInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7374_6f5c);
        self.peer.put(writer);
        self.link.put(writer);
    }
}

impl Encode for GetExportedChatInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetExportedChatInvite<'_> {
    type Answer = enums::messages::ExportedChatInvite;
    const NAME: &'static str = "messages.getExportedChatInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getExportedChatInvites#a2b5a3f6 flags:# revoked:flags.3?true peer:InputPeer admin_id:InputUser offset_date:flags.2?int offset_link:flags.2?string limit:int = messages.ExportedChatInvites`
#[derive(Clone, Debug, PartialEq)]
pub struct GetExportedChatInvites<'a> {
    /// `revoked:flags.3?true`
    pub revoked: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `admin_id:InputUser`
    pub admin_id: enums::InputUser,
    /// `offset_date:flags.2?int`
    pub offset_date: Option<i32>,
    /// `offset_link:flags.2?string`
    pub offset_link: Option<&'a str>,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetExportedChatInvites<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, admin_id: enums::InputUser, limit: i32) -> Self {
        Self { revoked: false, peer, admin_id, offset_date: None, offset_link: None, limit }
    }
}

impl Put for GetExportedChatInvites<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa2b5_a3f6);
        let flags_2 = self.offset_date.is_some() && self.offset_link.is_some();
        writer.u32(bit(flags_2, 2) | bit(self.revoked, 3));
        self.peer.put(writer);
        self.admin_id.put(writer);
        put_if(flags_2, &self.offset_date, writer);
        put_if(flags_2, &self.offset_link, writer);
        self.limit.put(writer);
    }
}

impl Encode for GetExportedChatInvites<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetExportedChatInvites<'_> {
    type Answer = types::messages::ExportedChatInvites;
    const NAME: &'static str = "messages.getExportedChatInvites";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getExtendedMedia#84f80814 peer:InputPeer id:Vector<int> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetExtendedMedia<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for GetExtendedMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x84f8_0814);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetExtendedMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetExtendedMedia<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.getExtendedMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getFactCheck#b9cdc5ee peer:InputPeer msg_id:Vector<int> = Vector<FactCheck>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFactCheck<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:Vector<int>`
    pub msg_id: &'a [i32],
}

impl Put for GetFactCheck<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb9cd_c5ee);
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetFactCheck<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFactCheck<'_> {
    type Answer = Vec<types::FactCheck>;
    const NAME: &'static str = "messages.getFactCheck";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getFavedStickers#4f1aaa9 hash:long = messages.FavedStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFavedStickers {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetFavedStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x04f1_aaa9);
        self.hash.put(writer);
    }
}

impl Encode for GetFavedStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFavedStickers {
    type Answer = enums::messages::FavedStickers;
    const NAME: &'static str = "messages.getFavedStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getFeaturedEmojiStickers#ecf6736 hash:long = messages.FeaturedStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFeaturedEmojiStickers {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetFeaturedEmojiStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0ecf_6736);
        self.hash.put(writer);
    }
}

impl Encode for GetFeaturedEmojiStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFeaturedEmojiStickers {
    type Answer = enums::messages::FeaturedStickers;
    const NAME: &'static str = "messages.getFeaturedEmojiStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getFeaturedStickers#64780b14 hash:long = messages.FeaturedStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFeaturedStickers {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetFeaturedStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6478_0b14);
        self.hash.put(writer);
    }
}

impl Encode for GetFeaturedStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFeaturedStickers {
    type Answer = enums::messages::FeaturedStickers;
    const NAME: &'static str = "messages.getFeaturedStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getForumTopics#3ba47bff flags:# peer:InputPeer q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics`
#[derive(Clone, Debug, PartialEq)]
pub struct GetForumTopics<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `q:flags.0?string`
    pub q: Option<&'a str>,
    /// `offset_date:int`
    pub offset_date: i32,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `offset_topic:int`
    pub offset_topic: i32,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetForumTopics<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset_date: i32, offset_id: i32, offset_topic: i32, limit: i32) -> Self {
        Self { peer, q: None, offset_date, offset_id, offset_topic, limit }
    }
}

impl Put for GetForumTopics<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3ba4_7bff);
        writer.u32(bit(self.q.is_some(), 0));
        self.peer.put(writer);
        self.q.put(writer);
        self.offset_date.put(writer);
        self.offset_id.put(writer);
        self.offset_topic.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetForumTopics<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetForumTopics<'_> {
    type Answer = types::messages::ForumTopics;
    const NAME: &'static str = "messages.getForumTopics";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getForumTopicsByID#af0a4a08 peer:InputPeer topics:Vector<int> = messages.ForumTopics`
#[derive(Clone, Debug, PartialEq)]
pub struct GetForumTopicsByID<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `topics:Vector<int>`
    pub topics: &'a [i32],
}

impl Put for GetForumTopicsByID<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xaf0a_4a08);
        self.peer.put(writer);
        self.topics.put(writer);
    }
}

impl Encode for GetForumTopicsByID<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetForumTopicsByID<'_> {
    type Answer = types::messages::ForumTopics;
    const NAME: &'static str = "messages.getForumTopicsByID";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getFullChat#aeb00b34 chat_id:long = messages.ChatFull`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFullChat {
    /// `chat_id:long`
    pub chat_id: i64,
}

impl Put for GetFullChat {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xaeb0_0b34);
        self.chat_id.put(writer);
    }
}

impl Encode for GetFullChat {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFullChat {
    type Answer = types::messages::ChatFull;
    const NAME: &'static str = "messages.getFullChat";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getFutureChatCreatorAfterLeave#3b7d0ea6 peer:InputPeer = User`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFutureChatCreatorAfterLeave {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for GetFutureChatCreatorAfterLeave {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3b7d_0ea6);
        self.peer.put(writer);
    }
}

impl Encode for GetFutureChatCreatorAfterLeave {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFutureChatCreatorAfterLeave {
    type Answer = enums::User;
    const NAME: &'static str = "messages.getFutureChatCreatorAfterLeave";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getGameHighScores#e822649d peer:InputPeer id:int user_id:InputUser = messages.HighScores`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGameHighScores {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl Put for GetGameHighScores {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe822_649d);
        self.peer.put(writer);
        self.id.put(writer);
        self.user_id.put(writer);
    }
}

impl Encode for GetGameHighScores {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGameHighScores {
    type Answer = types::messages::HighScores;
    const NAME: &'static str = "messages.getGameHighScores";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getHistory#4423e6c5 peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetHistory {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `offset_date:int`
    pub offset_date: i32,
    /// `add_offset:int`
    pub add_offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_id:int`
    pub min_id: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4423_e6c5);
        self.peer.put(writer);
        self.offset_id.put(writer);
        self.offset_date.put(writer);
        self.add_offset.put(writer);
        self.limit.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetHistory {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getInlineBotResults#514e999d flags:# bot:InputUser peer:InputPeer geo_point:flags.0?InputGeoPoint query:string offset:string = messages.BotResults`
#[derive(Clone, Debug, PartialEq)]
pub struct GetInlineBotResults<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `geo_point:flags.0?InputGeoPoint`
    pub geo_point: Option<enums::InputGeoPoint>,
    /// `query:string`
    pub query: &'a str,
    /// `offset:string`
    pub offset: &'a str,
}

impl<'a> GetInlineBotResults<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(bot: enums::InputUser, peer: enums::InputPeer, query: &'a str, offset: &'a str) -> Self {
        Self { bot, peer, geo_point: None, query, offset }
    }
}

impl Put for GetInlineBotResults<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x514e_999d);
        writer.u32(bit(self.geo_point.is_some(), 0));
        self.bot.put(writer);
        self.peer.put(writer);
        self.geo_point.put(writer);
        self.query.put(writer);
        self.offset.put(writer);
    }
}

impl Encode for GetInlineBotResults<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetInlineBotResults<'_> {
    type Answer = types::messages::BotResults;
    const NAME: &'static str = "messages.getInlineBotResults";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getInlineGameHighScores#f635e1b id:InputBotInlineMessageID user_id:InputUser = messages.HighScores`
#[derive(Clone, Debug, PartialEq)]
pub struct GetInlineGameHighScores {
    /// `id:InputBotInlineMessageID`
    pub id: enums::InputBotInlineMessageID,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl Put for GetInlineGameHighScores {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0f63_5e1b);
        self.id.put(writer);
        self.user_id.put(writer);
    }
}

impl Encode for GetInlineGameHighScores {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetInlineGameHighScores {
    type Answer = types::messages::HighScores;
    const NAME: &'static str = "messages.getInlineGameHighScores";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getMaskStickers#640f82b8 hash:long = messages.AllStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMaskStickers {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetMaskStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x640f_82b8);
        self.hash.put(writer);
    }
}

impl Encode for GetMaskStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMaskStickers {
    type Answer = enums::messages::AllStickers;
    const NAME: &'static str = "messages.getMaskStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getMessageEditData#fda68d36 peer:InputPeer id:int = messages.MessageEditData`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessageEditData {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
}

impl Put for GetMessageEditData {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfda6_8d36);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetMessageEditData {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessageEditData {
    type Answer = types::messages::MessageEditData;
    const NAME: &'static str = "messages.getMessageEditData";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getMessageReactionsList#461b3f48 flags:# peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = messages.MessageReactionsList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessageReactionsList<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `reaction:flags.0?Reaction`
    pub reaction: Option<enums::Reaction>,
    /// `offset:flags.1?string`
    pub offset: Option<&'a str>,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetMessageReactionsList<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32, limit: i32) -> Self {
        Self { peer, id, reaction: None, offset: None, limit }
    }
}

impl Put for GetMessageReactionsList<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x461b_3f48);
        writer.u32(bit(self.reaction.is_some(), 0) | bit(self.offset.is_some(), 1));
        self.peer.put(writer);
        self.id.put(writer);
        self.reaction.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetMessageReactionsList<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessageReactionsList<'_> {
    type Answer = types::messages::MessageReactionsList;
    const NAME: &'static str = "messages.getMessageReactionsList";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getMessageReadParticipants#31c1c44f peer:InputPeer msg_id:int = Vector<ReadParticipantDate>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessageReadParticipants {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for GetMessageReadParticipants {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x31c1_c44f);
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetMessageReadParticipants {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessageReadParticipants {
    type Answer = Vec<types::ReadParticipantDate>;
    const NAME: &'static str = "messages.getMessageReadParticipants";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getMessages#63c66506 id:Vector<InputMessage> = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessages<'a> {
    /// `id:Vector<InputMessage>`
    pub id: &'a [enums::InputMessage],
}

impl Put for GetMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x63c6_6506);
        self.id.put(writer);
    }
}

impl Encode for GetMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessages<'_> {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getMessagesReactions#8bba90e6 peer:InputPeer id:Vector<int> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessagesReactions<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for GetMessagesReactions<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8bba_90e6);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetMessagesReactions<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessagesReactions<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.getMessagesReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getMessagesViews#5784d3e1 peer:InputPeer id:Vector<int> increment:Bool = messages.MessageViews`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessagesViews<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
    /// `increment:Bool`
    pub increment: bool,
}

impl Put for GetMessagesViews<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5784_d3e1);
        self.peer.put(writer);
        self.id.put(writer);
        self.increment.put(writer);
    }
}

impl Encode for GetMessagesViews<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessagesViews<'_> {
    type Answer = types::messages::MessageViews;
    const NAME: &'static str = "messages.getMessagesViews";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getMyStickers#d0b5e1fc offset_id:long limit:int = messages.MyStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMyStickers {
    /// `offset_id:long`
    pub offset_id: i64,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetMyStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd0b5_e1fc);
        self.offset_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetMyStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMyStickers {
    type Answer = types::messages::MyStickers;
    const NAME: &'static str = "messages.getMyStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getOldFeaturedStickers#7ed094a1 offset:int limit:int hash:long = messages.FeaturedStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetOldFeaturedStickers {
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetOldFeaturedStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7ed0_94a1);
        self.offset.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetOldFeaturedStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetOldFeaturedStickers {
    type Answer = enums::messages::FeaturedStickers;
    const NAME: &'static str = "messages.getOldFeaturedStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getOnlines#6e2be050 peer:InputPeer = ChatOnlines`
#[derive(Clone, Debug, PartialEq)]
pub struct GetOnlines {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for GetOnlines {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6e2b_e050);
        self.peer.put(writer);
    }
}

impl Encode for GetOnlines {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetOnlines {
    type Answer = types::ChatOnlines;
    const NAME: &'static str = "messages.getOnlines";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getOutboxReadDate#8c4bfe5d peer:InputPeer msg_id:int = OutboxReadDate`
#[derive(Clone, Debug, PartialEq)]
pub struct GetOutboxReadDate {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for GetOutboxReadDate {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8c4b_fe5d);
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetOutboxReadDate {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetOutboxReadDate {
    type Answer = types::OutboxReadDate;
    const NAME: &'static str = "messages.getOutboxReadDate";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPaidReactionPrivacy#472455aa = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPaidReactionPrivacy;

impl Put for GetPaidReactionPrivacy {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4724_55aa);
    }
}

impl Encode for GetPaidReactionPrivacy {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPaidReactionPrivacy {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.getPaidReactionPrivacy";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPeerDialogs#e470bcfd peers:Vector<InputDialogPeer> = messages.PeerDialogs`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPeerDialogs<'a> {
    /// `peers:Vector<InputDialogPeer>`
    pub peers: &'a [enums::InputDialogPeer],
}

impl Put for GetPeerDialogs<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe470_bcfd);
        self.peers.put(writer);
    }
}

impl Encode for GetPeerDialogs<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPeerDialogs<'_> {
    type Answer = types::messages::PeerDialogs;
    const NAME: &'static str = "messages.getPeerDialogs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPeerSettings#efd9a6a2 peer:InputPeer = messages.PeerSettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPeerSettings {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for GetPeerSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xefd9_a6a2);
        self.peer.put(writer);
    }
}

impl Encode for GetPeerSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPeerSettings {
    type Answer = types::messages::PeerSettings;
    const NAME: &'static str = "messages.getPeerSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPersonalChannelHistory#55fb0996 user_id:InputUser limit:int max_id:int min_id:int hash:long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPersonalChannelHistory {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `limit:int`
    pub limit: i32,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_id:int`
    pub min_id: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetPersonalChannelHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x55fb_0996);
        self.user_id.put(writer);
        self.limit.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetPersonalChannelHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPersonalChannelHistory {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getPersonalChannelHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPinnedDialogs#d6b94df2 folder_id:int = messages.PeerDialogs`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPinnedDialogs {
    /// `folder_id:int`
    pub folder_id: i32,
}

impl Put for GetPinnedDialogs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd6b9_4df2);
        self.folder_id.put(writer);
    }
}

impl Encode for GetPinnedDialogs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPinnedDialogs {
    type Answer = types::messages::PeerDialogs;
    const NAME: &'static str = "messages.getPinnedDialogs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPinnedSavedDialogs#d63d94e0 = messages.SavedDialogs`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPinnedSavedDialogs;

impl Put for GetPinnedSavedDialogs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd63d_94e0);
    }
}

impl Encode for GetPinnedSavedDialogs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPinnedSavedDialogs {
    type Answer = enums::messages::SavedDialogs;
    const NAME: &'static str = "messages.getPinnedSavedDialogs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPollResults#eda3e33b peer:InputPeer msg_id:int poll_hash:long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPollResults {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `poll_hash:long`
    pub poll_hash: i64,
}

impl Put for GetPollResults {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xeda3_e33b);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.poll_hash.put(writer);
    }
}

impl Encode for GetPollResults {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPollResults {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.getPollResults";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPollVotes#b86e380e flags:# peer:InputPeer id:int option:flags.0?bytes offset:flags.1?string limit:int = messages.VotesList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPollVotes<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `option:flags.0?bytes`
    pub option: Option<&'a [u8]>,
    /// `offset:flags.1?string`
    pub offset: Option<&'a str>,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetPollVotes<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32, limit: i32) -> Self {
        Self { peer, id, option: None, offset: None, limit }
    }
}

impl Put for GetPollVotes<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb86e_380e);
        writer.u32(bit(self.option.is_some(), 0) | bit(self.offset.is_some(), 1));
        self.peer.put(writer);
        self.id.put(writer);
        self.option.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetPollVotes<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPollVotes<'_> {
    type Answer = types::messages::VotesList;
    const NAME: &'static str = "messages.getPollVotes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getPreparedInlineMessage#857ebdb8 bot:InputUser id:string = messages.PreparedInlineMessage`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPreparedInlineMessage<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `id:string`
    pub id: &'a str,
}

impl Put for GetPreparedInlineMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x857e_bdb8);
        self.bot.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetPreparedInlineMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPreparedInlineMessage<'_> {
    type Answer = types::messages::PreparedInlineMessage;
    const NAME: &'static str = "messages.getPreparedInlineMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getQuickReplies#d483f2a8 hash:long = messages.QuickReplies`
#[derive(Clone, Debug, PartialEq)]
pub struct GetQuickReplies {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetQuickReplies {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd483_f2a8);
        self.hash.put(writer);
    }
}

impl Encode for GetQuickReplies {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetQuickReplies {
    type Answer = enums::messages::QuickReplies;
    const NAME: &'static str = "messages.getQuickReplies";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getQuickReplyMessages#94a495c3 flags:# shortcut_id:int id:flags.0?Vector<int> hash:long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetQuickReplyMessages<'a> {
    /// `shortcut_id:int`
    pub shortcut_id: i32,
    /// `id:flags.0?Vector<int>`
    pub id: Option<&'a [i32]>,
    /// `hash:long`
    pub hash: i64,
}

impl<'a> GetQuickReplyMessages<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(shortcut_id: i32, hash: i64) -> Self {
        Self { shortcut_id, id: None, hash }
    }
}

impl Put for GetQuickReplyMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x94a4_95c3);
        writer.u32(bit(self.id.is_some(), 0));
        self.shortcut_id.put(writer);
        self.id.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetQuickReplyMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetQuickReplyMessages<'_> {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getQuickReplyMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getRecentLocations#702a40e0 peer:InputPeer limit:int hash:long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetRecentLocations {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetRecentLocations {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x702a_40e0);
        self.peer.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetRecentLocations {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetRecentLocations {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getRecentLocations";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getRecentReactions#39461db2 limit:int hash:long = messages.Reactions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetRecentReactions {
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetRecentReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3946_1db2);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetRecentReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetRecentReactions {
    type Answer = enums::messages::Reactions;
    const NAME: &'static str = "messages.getRecentReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getRecentStickers#9da9403b flags:# attached:flags.0?true hash:long = messages.RecentStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetRecentStickers {
    /// `attached:flags.0?true`
    pub attached: bool,
    /// `hash:long`
    pub hash: i64,
}

impl GetRecentStickers {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(hash: i64) -> Self {
        Self { attached: false, hash }
    }
}

impl Put for GetRecentStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9da9_403b);
        writer.u32(bit(self.attached, 0));
        self.hash.put(writer);
    }
}

impl Encode for GetRecentStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetRecentStickers {
    type Answer = enums::messages::RecentStickers;
    const NAME: &'static str = "messages.getRecentStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getReplies#22ddd30c peer:InputPeer msg_id:int offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetReplies {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `offset_date:int`
    pub offset_date: i32,
    /// `add_offset:int`
    pub add_offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_id:int`
    pub min_id: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetReplies {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x22dd_d30c);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.offset_id.put(writer);
        self.offset_date.put(writer);
        self.add_offset.put(writer);
        self.limit.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetReplies {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetReplies {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getReplies";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getRichMessage#501569cf peer:InputPeer id:int = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetRichMessage {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
}

impl Put for GetRichMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5015_69cf);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetRichMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetRichMessage {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getRichMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSavedDialogs#1e91fc99 flags:# exclude_pinned:flags.0?true parent_peer:flags.1?InputPeer offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedDialogs {
    /// `exclude_pinned:flags.0?true`
    pub exclude_pinned: bool,
    /// `parent_peer:flags.1?InputPeer`
    pub parent_peer: Option<enums::InputPeer>,
    /// `offset_date:int`
    pub offset_date: i32,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `offset_peer:InputPeer`
    pub offset_peer: enums::InputPeer,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl GetSavedDialogs {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offset_date: i32, offset_id: i32, offset_peer: enums::InputPeer, limit: i32, hash: i64) -> Self {
        Self { exclude_pinned: false, parent_peer: None, offset_date, offset_id, offset_peer, limit, hash }
    }
}

impl Put for GetSavedDialogs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1e91_fc99);
        writer.u32(bit(self.exclude_pinned, 0) | bit(self.parent_peer.is_some(), 1));
        self.parent_peer.put(writer);
        self.offset_date.put(writer);
        self.offset_id.put(writer);
        self.offset_peer.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetSavedDialogs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedDialogs {
    type Answer = enums::messages::SavedDialogs;
    const NAME: &'static str = "messages.getSavedDialogs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSavedDialogsByID#6f6f9c96 flags:# parent_peer:flags.1?InputPeer ids:Vector<InputPeer> = messages.SavedDialogs`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedDialogsByID<'a> {
    /// `parent_peer:flags.1?InputPeer`
    pub parent_peer: Option<enums::InputPeer>,
    /// `ids:Vector<InputPeer>`
    pub ids: &'a [enums::InputPeer],
}

impl<'a> GetSavedDialogsByID<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(ids: &'a [enums::InputPeer]) -> Self {
        Self { parent_peer: None, ids }
    }
}

impl Put for GetSavedDialogsByID<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6f6f_9c96);
        writer.u32(bit(self.parent_peer.is_some(), 1));
        self.parent_peer.put(writer);
        self.ids.put(writer);
    }
}

impl Encode for GetSavedDialogsByID<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedDialogsByID<'_> {
    type Answer = enums::messages::SavedDialogs;
    const NAME: &'static str = "messages.getSavedDialogsByID";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSavedGifs#5cf09635 hash:long = messages.SavedGifs`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedGifs {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetSavedGifs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5cf0_9635);
        self.hash.put(writer);
    }
}

impl Encode for GetSavedGifs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedGifs {
    type Answer = enums::messages::SavedGifs;
    const NAME: &'static str = "messages.getSavedGifs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSavedHistory#998ab009 flags:# parent_peer:flags.0?InputPeer peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedHistory {
    /// `parent_peer:flags.0?InputPeer`
    pub parent_peer: Option<enums::InputPeer>,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `offset_date:int`
    pub offset_date: i32,
    /// `add_offset:int`
    pub add_offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_id:int`
    pub min_id: i32,
    /// `hash:long`
    pub hash: i64,
}

impl GetSavedHistory {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset_id: i32, offset_date: i32, add_offset: i32, limit: i32, max_id: i32, min_id: i32, hash: i64) -> Self {
        Self { parent_peer: None, peer, offset_id, offset_date, add_offset, limit, max_id, min_id, hash }
    }
}

impl Put for GetSavedHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x998a_b009);
        writer.u32(bit(self.parent_peer.is_some(), 0));
        self.parent_peer.put(writer);
        self.peer.put(writer);
        self.offset_id.put(writer);
        self.offset_date.put(writer);
        self.add_offset.put(writer);
        self.limit.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetSavedHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedHistory {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getSavedHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSavedReactionTags#3637e05b flags:# peer:flags.0?InputPeer hash:long = messages.SavedReactionTags`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedReactionTags {
    /// `peer:flags.0?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `hash:long`
    pub hash: i64,
}

impl GetSavedReactionTags {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(hash: i64) -> Self {
        Self { peer: None, hash }
    }
}

impl Put for GetSavedReactionTags {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3637_e05b);
        writer.u32(bit(self.peer.is_some(), 0));
        self.peer.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetSavedReactionTags {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedReactionTags {
    type Answer = enums::messages::SavedReactionTags;
    const NAME: &'static str = "messages.getSavedReactionTags";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getScheduledHistory#f516760b peer:InputPeer hash:long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetScheduledHistory {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetScheduledHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf516_760b);
        self.peer.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetScheduledHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetScheduledHistory {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getScheduledHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getScheduledMessages#bdbb0464 peer:InputPeer id:Vector<int> = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetScheduledMessages<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for GetScheduledMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbdbb_0464);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetScheduledMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetScheduledMessages<'_> {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getScheduledMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSearchCounters#1bbcf300 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer top_msg_id:flags.0?int filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSearchCounters<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `saved_peer_id:flags.2?InputPeer`
    pub saved_peer_id: Option<enums::InputPeer>,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
    /// `filters:Vector<MessagesFilter>`
    pub filters: &'a [enums::MessagesFilter],
}

impl<'a> GetSearchCounters<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, filters: &'a [enums::MessagesFilter]) -> Self {
        Self { peer, saved_peer_id: None, top_msg_id: None, filters }
    }
}

impl Put for GetSearchCounters<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1bbc_f300);
        writer.u32(bit(self.top_msg_id.is_some(), 0) | bit(self.saved_peer_id.is_some(), 2));
        self.peer.put(writer);
        self.saved_peer_id.put(writer);
        self.top_msg_id.put(writer);
        self.filters.put(writer);
    }
}

impl Encode for GetSearchCounters<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSearchCounters<'_> {
    type Answer = Vec<types::messages::SearchCounter>;
    const NAME: &'static str = "messages.getSearchCounters";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSearchResultsCalendar#6aa3f6bd flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int offset_date:int = messages.SearchResultsCalendar`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSearchResultsCalendar {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `saved_peer_id:flags.2?InputPeer`
    pub saved_peer_id: Option<enums::InputPeer>,
    /// `filter:MessagesFilter`
    pub filter: enums::MessagesFilter,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `offset_date:int`
    pub offset_date: i32,
}

impl GetSearchResultsCalendar {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, filter: enums::MessagesFilter, offset_id: i32, offset_date: i32) -> Self {
        Self { peer, saved_peer_id: None, filter, offset_id, offset_date }
    }
}

impl Put for GetSearchResultsCalendar {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6aa3_f6bd);
        writer.u32(bit(self.saved_peer_id.is_some(), 2));
        self.peer.put(writer);
        self.saved_peer_id.put(writer);
        self.filter.put(writer);
        self.offset_id.put(writer);
        self.offset_date.put(writer);
    }
}

impl Encode for GetSearchResultsCalendar {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSearchResultsCalendar {
    type Answer = types::messages::SearchResultsCalendar;
    const NAME: &'static str = "messages.getSearchResultsCalendar";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSearchResultsPositions#9c7f2f10 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int limit:int = messages.SearchResultsPositions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSearchResultsPositions {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `saved_peer_id:flags.2?InputPeer`
    pub saved_peer_id: Option<enums::InputPeer>,
    /// `filter:MessagesFilter`
    pub filter: enums::MessagesFilter,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `limit:int`
    pub limit: i32,
}

impl GetSearchResultsPositions {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, filter: enums::MessagesFilter, offset_id: i32, limit: i32) -> Self {
        Self { peer, saved_peer_id: None, filter, offset_id, limit }
    }
}

impl Put for GetSearchResultsPositions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9c7f_2f10);
        writer.u32(bit(self.saved_peer_id.is_some(), 2));
        self.peer.put(writer);
        self.saved_peer_id.put(writer);
        self.filter.put(writer);
        self.offset_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetSearchResultsPositions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSearchResultsPositions {
    type Answer = types::messages::SearchResultsPositions;
    const NAME: &'static str = "messages.getSearchResultsPositions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSplitRanges#1cff7e08 = Vector<MessageRange>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSplitRanges;

impl Put for GetSplitRanges {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1cff_7e08);
    }
}

impl Encode for GetSplitRanges {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSplitRanges {
    type Answer = Vec<types::MessageRange>;
    const NAME: &'static str = "messages.getSplitRanges";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer msg_id:flags.0?int = messages.SponsoredMessages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSponsoredMessages {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:flags.0?int`
    pub msg_id: Option<i32>,
}

impl GetSponsoredMessages {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { peer, msg_id: None }
    }
}

impl Put for GetSponsoredMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3d6c_e850);
        writer.u32(bit(self.msg_id.is_some(), 0));
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetSponsoredMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSponsoredMessages {
    type Answer = enums::messages::SponsoredMessages;
    const NAME: &'static str = "messages.getSponsoredMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getStickerSet#c8a0ec74 stickerset:InputStickerSet hash:int = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStickerSet {
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetStickerSet {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc8a0_ec74);
        self.stickerset.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetStickerSet {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStickerSet {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "messages.getStickerSet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getStickers#d5a5d3a1 emoticon:string hash:long = messages.Stickers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStickers<'a> {
    /// `emoticon:string`
    pub emoticon: &'a str,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetStickers<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd5a5_d3a1);
        self.emoticon.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetStickers<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStickers<'_> {
    type Answer = enums::messages::Stickers;
    const NAME: &'static str = "messages.getStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getSuggestedDialogFilters#a29cd42c = Vector<DialogFilterSuggested>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSuggestedDialogFilters;

impl Put for GetSuggestedDialogFilters {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa29c_d42c);
    }
}

impl Encode for GetSuggestedDialogFilters {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSuggestedDialogFilters {
    type Answer = Vec<types::DialogFilterSuggested>;
    const NAME: &'static str = "messages.getSuggestedDialogFilters";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getTopReactions#bb8125ba limit:int hash:long = messages.Reactions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTopReactions {
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetTopReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbb81_25ba);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetTopReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTopReactions {
    type Answer = enums::messages::Reactions;
    const NAME: &'static str = "messages.getTopReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getUnreadMentions#f107e790 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUnreadMentions {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `add_offset:int`
    pub add_offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_id:int`
    pub min_id: i32,
}

impl GetUnreadMentions {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset_id: i32, add_offset: i32, limit: i32, max_id: i32, min_id: i32) -> Self {
        Self { peer, top_msg_id: None, offset_id, add_offset, limit, max_id, min_id }
    }
}

impl Put for GetUnreadMentions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf107_e790);
        writer.u32(bit(self.top_msg_id.is_some(), 0));
        self.peer.put(writer);
        self.top_msg_id.put(writer);
        self.offset_id.put(writer);
        self.add_offset.put(writer);
        self.limit.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
    }
}

impl Encode for GetUnreadMentions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUnreadMentions {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getUnreadMentions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getUnreadPollVotes#43286cf2 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUnreadPollVotes {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `add_offset:int`
    pub add_offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_id:int`
    pub min_id: i32,
}

impl GetUnreadPollVotes {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset_id: i32, add_offset: i32, limit: i32, max_id: i32, min_id: i32) -> Self {
        Self { peer, top_msg_id: None, offset_id, add_offset, limit, max_id, min_id }
    }
}

impl Put for GetUnreadPollVotes {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4328_6cf2);
        writer.u32(bit(self.top_msg_id.is_some(), 0));
        self.peer.put(writer);
        self.top_msg_id.put(writer);
        self.offset_id.put(writer);
        self.add_offset.put(writer);
        self.limit.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
    }
}

impl Encode for GetUnreadPollVotes {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUnreadPollVotes {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getUnreadPollVotes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getUnreadReactions#bd7f90ac flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUnreadReactions {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
    /// `saved_peer_id:flags.1?InputPeer`
    pub saved_peer_id: Option<enums::InputPeer>,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `add_offset:int`
    pub add_offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_id:int`
    pub min_id: i32,
}

impl GetUnreadReactions {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset_id: i32, add_offset: i32, limit: i32, max_id: i32, min_id: i32) -> Self {
        Self { peer, top_msg_id: None, saved_peer_id: None, offset_id, add_offset, limit, max_id, min_id }
    }
}

impl Put for GetUnreadReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbd7f_90ac);
        writer.u32(bit(self.top_msg_id.is_some(), 0) | bit(self.saved_peer_id.is_some(), 1));
        self.peer.put(writer);
        self.top_msg_id.put(writer);
        self.saved_peer_id.put(writer);
        self.offset_id.put(writer);
        self.add_offset.put(writer);
        self.limit.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
    }
}

impl Encode for GetUnreadReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUnreadReactions {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.getUnreadReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getWebPage#8d9692a3 url:string hash:int = messages.WebPage`
#[derive(Clone, Debug, PartialEq)]
pub struct GetWebPage<'a> {
    /// `url:string`
    pub url: &'a str,
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetWebPage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8d96_92a3);
        self.url.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetWebPage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetWebPage<'_> {
    type Answer = types::messages::WebPage;
    const NAME: &'static str = "messages.getWebPage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.getWebPagePreview#570d6f6f flags:# message:string entities:flags.3?Vector<MessageEntity> = messages.WebPagePreview`
#[derive(Clone, Debug, PartialEq)]
pub struct GetWebPagePreview<'a> {
    /// `message:string`
    pub message: &'a str,
    /// `entities:flags.3?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
}

impl<'a> GetWebPagePreview<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(message: &'a str) -> Self {
        Self { message, entities: None }
    }
}

impl Put for GetWebPagePreview<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x570d_6f6f);
        writer.u32(bit(self.entities.is_some(), 3));
        self.message.put(writer);
        self.entities.put(writer);
    }
}

impl Encode for GetWebPagePreview<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetWebPagePreview<'_> {
    type Answer = types::messages::WebPagePreview;
    const NAME: &'static str = "messages.getWebPagePreview";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.hideAllChatJoinRequests#e085f4ea flags:# approved:flags.0?true peer:InputPeer link:flags.1?string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct HideAllChatJoinRequests<'a> {
    /// `approved:flags.0?true`
    pub approved: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `link:flags.1?string`
    pub link: Option<&'a str>,
}

impl<'a> HideAllChatJoinRequests<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { approved: false, peer, link: None }
    }
}

impl Put for HideAllChatJoinRequests<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe085_f4ea);
        writer.u32(bit(self.approved, 0) | bit(self.link.is_some(), 1));
        self.peer.put(writer);
        self.link.put(writer);
    }
}

impl Encode for HideAllChatJoinRequests<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for HideAllChatJoinRequests<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.hideAllChatJoinRequests";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.hideChatJoinRequest#7fe7e815 flags:# approved:flags.0?true peer:InputPeer user_id:InputUser = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct HideChatJoinRequest {
    /// `approved:flags.0?true`
    pub approved: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl HideChatJoinRequest {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, user_id: enums::InputUser) -> Self {
        Self { approved: false, peer, user_id }
    }
}

impl Put for HideChatJoinRequest {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7fe7_e815);
        writer.u32(bit(self.approved, 0));
        self.peer.put(writer);
        self.user_id.put(writer);
    }
}

impl Encode for HideChatJoinRequest {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for HideChatJoinRequest {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.hideChatJoinRequest";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.hidePeerSettingsBar#4facb138 peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct HidePeerSettingsBar {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for HidePeerSettingsBar {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4fac_b138);
        self.peer.put(writer);
    }
}

impl Encode for HidePeerSettingsBar {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for HidePeerSettingsBar {
    type Answer = bool;
    const NAME: &'static str = "messages.hidePeerSettingsBar";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult`
#[derive(Clone, Debug, PartialEq)]
pub struct ImportChatInvite<'a> {
    /// `hash:string`
    pub hash: &'a str,
}

impl Put for ImportChatInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xde91_436e);
        self.hash.put(writer);
    }
}

impl Encode for ImportChatInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ImportChatInvite<'_> {
    type Answer = enums::messages::ChatInviteJoinResult;
    const NAME: &'static str = "messages.importChatInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.initHistoryImport#34090c3b peer:InputPeer file:InputFile media_count:int = messages.HistoryImport`
#[derive(Clone, Debug, PartialEq)]
pub struct InitHistoryImport {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `file:InputFile`
    pub file: enums::InputFile,
    /// `media_count:int`
    pub media_count: i32,
}

impl Put for InitHistoryImport {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3409_0c3b);
        self.peer.put(writer);
        self.file.put(writer);
        self.media_count.put(writer);
    }
}

impl Encode for InitHistoryImport {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InitHistoryImport {
    type Answer = types::messages::HistoryImport;
    const NAME: &'static str = "messages.initHistoryImport";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.installStickerSet#c78fe460 stickerset:InputStickerSet archived:Bool = messages.StickerSetInstallResult`
#[derive(Clone, Debug, PartialEq)]
pub struct InstallStickerSet {
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
    /// `archived:Bool`
    pub archived: bool,
}

impl Put for InstallStickerSet {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc78f_e460);
        self.stickerset.put(writer);
        self.archived.put(writer);
    }
}

impl Encode for InstallStickerSet {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InstallStickerSet {
    type Answer = enums::messages::StickerSetInstallResult;
    const NAME: &'static str = "messages.installStickerSet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct MarkDialogUnread {
    /// `unread:flags.0?true`
    pub unread: bool,
    /// `parent_peer:flags.1?InputPeer`
    pub parent_peer: Option<enums::InputPeer>,
    /// `peer:InputDialogPeer`
    pub peer: enums::InputDialogPeer,
}

impl MarkDialogUnread {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputDialogPeer) -> Self {
        Self { unread: false, parent_peer: None, peer }
    }
}

impl Put for MarkDialogUnread {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8c50_06f8);
        writer.u32(bit(self.unread, 0) | bit(self.parent_peer.is_some(), 1));
        self.parent_peer.put(writer);
        self.peer.put(writer);
    }
}

impl Encode for MarkDialogUnread {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for MarkDialogUnread {
    type Answer = bool;
    const NAME: &'static str = "messages.markDialogUnread";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.migrateChat#a2875319 chat_id:long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct MigrateChat {
    /// `chat_id:long`
    pub chat_id: i64,
}

impl Put for MigrateChat {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa287_5319);
        self.chat_id.put(writer);
    }
}

impl Encode for MigrateChat {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for MigrateChat {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.migrateChat";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.prolongWebView#b0d81a83 flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ProlongWebView {
    /// `silent:flags.5?true`
    pub silent: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `query_id:long`
    pub query_id: i64,
    /// `reply_to:flags.0?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
    /// `send_as:flags.13?InputPeer`
    pub send_as: Option<enums::InputPeer>,
}

impl ProlongWebView {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, bot: enums::InputUser, query_id: i64) -> Self {
        Self { silent: false, peer, bot, query_id, reply_to: None, send_as: None }
    }
}

impl Put for ProlongWebView {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb0d8_1a83);
        writer.u32(bit(self.reply_to.is_some(), 0) | bit(self.silent, 5) | bit(self.send_as.is_some(), 13));
        self.peer.put(writer);
        self.bot.put(writer);
        self.query_id.put(writer);
        self.reply_to.put(writer);
        self.send_as.put(writer);
    }
}

impl Encode for ProlongWebView {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ProlongWebView {
    type Answer = bool;
    const NAME: &'static str = "messages.prolongWebView";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.rateTranscribedAudio#7f1d072f peer:InputPeer msg_id:int transcription_id:long good:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct RateTranscribedAudio {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `transcription_id:long`
    pub transcription_id: i64,
    /// `good:Bool`
    pub good: bool,
}

impl Put for RateTranscribedAudio {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7f1d_072f);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.transcription_id.put(writer);
        self.good.put(writer);
    }
}

impl Encode for RateTranscribedAudio {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RateTranscribedAudio {
    type Answer = bool;
    const NAME: &'static str = "messages.rateTranscribedAudio";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readDiscussion#f731a9f4 peer:InputPeer msg_id:int read_max_id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadDiscussion {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `read_max_id:int`
    pub read_max_id: i32,
}

impl Put for ReadDiscussion {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf731_a9f4);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.read_max_id.put(writer);
    }
}

impl Encode for ReadDiscussion {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadDiscussion {
    type Answer = bool;
    const NAME: &'static str = "messages.readDiscussion";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readEncryptedHistory#7f4b690a peer:InputEncryptedChat max_date:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadEncryptedHistory {
    /// `peer:InputEncryptedChat`
    pub peer: types::InputEncryptedChat,
    /// `max_date:int`
    pub max_date: i32,
}

impl Put for ReadEncryptedHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7f4b_690a);
        self.peer.put(writer);
        self.max_date.put(writer);
    }
}

impl Encode for ReadEncryptedHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadEncryptedHistory {
    type Answer = bool;
    const NAME: &'static str = "messages.readEncryptedHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readFeaturedStickers#5b118126 id:Vector<long> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadFeaturedStickers<'a> {
    /// `id:Vector<long>`
    pub id: &'a [i64],
}

impl Put for ReadFeaturedStickers<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5b11_8126);
        self.id.put(writer);
    }
}

impl Encode for ReadFeaturedStickers<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadFeaturedStickers<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.readFeaturedStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readHistory#e306d3a peer:InputPeer max_id:int = messages.AffectedMessages`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadHistory {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `max_id:int`
    pub max_id: i32,
}

impl Put for ReadHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0e30_6d3a);
        self.peer.put(writer);
        self.max_id.put(writer);
    }
}

impl Encode for ReadHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadHistory {
    type Answer = types::messages::AffectedMessages;
    const NAME: &'static str = "messages.readHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readMentions#36e5bf4d flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadMentions {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
}

impl ReadMentions {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { peer, top_msg_id: None }
    }
}

impl Put for ReadMentions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x36e5_bf4d);
        writer.u32(bit(self.top_msg_id.is_some(), 0));
        self.peer.put(writer);
        self.top_msg_id.put(writer);
    }
}

impl Encode for ReadMentions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadMentions {
    type Answer = types::messages::AffectedHistory;
    const NAME: &'static str = "messages.readMentions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readMessageContents#36a73f77 id:Vector<int> = messages.AffectedMessages`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadMessageContents<'a> {
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for ReadMessageContents<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x36a7_3f77);
        self.id.put(writer);
    }
}

impl Encode for ReadMessageContents<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadMessageContents<'_> {
    type Answer = types::messages::AffectedMessages;
    const NAME: &'static str = "messages.readMessageContents";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readPollVotes#1720b4d8 flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadPollVotes {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
}

impl ReadPollVotes {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { peer, top_msg_id: None }
    }
}

impl Put for ReadPollVotes {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1720_b4d8);
        writer.u32(bit(self.top_msg_id.is_some(), 0));
        self.peer.put(writer);
        self.top_msg_id.put(writer);
    }
}

impl Encode for ReadPollVotes {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadPollVotes {
    type Answer = types::messages::AffectedHistory;
    const NAME: &'static str = "messages.readPollVotes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readReactions#9ec44f93 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadReactions {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
    /// `saved_peer_id:flags.1?InputPeer`
    pub saved_peer_id: Option<enums::InputPeer>,
}

impl ReadReactions {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { peer, top_msg_id: None, saved_peer_id: None }
    }
}

impl Put for ReadReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9ec4_4f93);
        writer.u32(bit(self.top_msg_id.is_some(), 0) | bit(self.saved_peer_id.is_some(), 1));
        self.peer.put(writer);
        self.top_msg_id.put(writer);
        self.saved_peer_id.put(writer);
    }
}

impl Encode for ReadReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadReactions {
    type Answer = types::messages::AffectedHistory;
    const NAME: &'static str = "messages.readReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.readSavedHistory#ba4a3b5b parent_peer:InputPeer peer:InputPeer max_id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadSavedHistory {
    /// `parent_peer:InputPeer`
    pub parent_peer: enums::InputPeer,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `max_id:int`
    pub max_id: i32,
}

impl Put for ReadSavedHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xba4a_3b5b);
        self.parent_peer.put(writer);
        self.peer.put(writer);
        self.max_id.put(writer);
    }
}

impl Encode for ReadSavedHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadSavedHistory {
    type Answer = bool;
    const NAME: &'static str = "messages.readSavedHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.receivedMessages#5a954c0 max_id:int = Vector<ReceivedNotifyMessage>`
#[derive(Clone, Debug, PartialEq)]
pub struct ReceivedMessages {
    /// `max_id:int`
    pub max_id: i32,
}

impl Put for ReceivedMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x05a9_54c0);
        self.max_id.put(writer);
    }
}

impl Encode for ReceivedMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReceivedMessages {
    type Answer = Vec<types::ReceivedNotifyMessage>;
    const NAME: &'static str = "messages.receivedMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.receivedQueue#55a5bb66 max_qts:int = Vector<long>`
#[derive(Clone, Debug, PartialEq)]
pub struct ReceivedQueue {
    /// `max_qts:int`
    pub max_qts: i32,
}

impl Put for ReceivedQueue {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x55a5_bb66);
        self.max_qts.put(writer);
    }
}

impl Encode for ReceivedQueue {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReceivedQueue {
    type Answer = Vec<i64>;
    const NAME: &'static str = "messages.receivedQueue";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reorderPinnedDialogs#3b1adf37 flags:# force:flags.0?true folder_id:int order:Vector<InputDialogPeer> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderPinnedDialogs<'a> {
    /// `force:flags.0?true`
    pub force: bool,
    /// `folder_id:int`
    pub folder_id: i32,
    /// `order:Vector<InputDialogPeer>`
    pub order: &'a [enums::InputDialogPeer],
}

impl<'a> ReorderPinnedDialogs<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(folder_id: i32, order: &'a [enums::InputDialogPeer]) -> Self {
        Self { force: false, folder_id, order }
    }
}

impl Put for ReorderPinnedDialogs<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3b1a_df37);
        writer.u32(bit(self.force, 0));
        self.folder_id.put(writer);
        self.order.put(writer);
    }
}

impl Encode for ReorderPinnedDialogs<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderPinnedDialogs<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.reorderPinnedDialogs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reorderPinnedForumTopics#e7841f0 flags:# force:flags.0?true peer:InputPeer order:Vector<int> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderPinnedForumTopics<'a> {
    /// `force:flags.0?true`
    pub force: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `order:Vector<int>`
    pub order: &'a [i32],
}

impl<'a> ReorderPinnedForumTopics<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, order: &'a [i32]) -> Self {
        Self { force: false, peer, order }
    }
}

impl Put for ReorderPinnedForumTopics<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0e78_41f0);
        writer.u32(bit(self.force, 0));
        self.peer.put(writer);
        self.order.put(writer);
    }
}

impl Encode for ReorderPinnedForumTopics<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderPinnedForumTopics<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.reorderPinnedForumTopics";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reorderPinnedSavedDialogs#8b716587 flags:# force:flags.0?true order:Vector<InputDialogPeer> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderPinnedSavedDialogs<'a> {
    /// `force:flags.0?true`
    pub force: bool,
    /// `order:Vector<InputDialogPeer>`
    pub order: &'a [enums::InputDialogPeer],
}

impl<'a> ReorderPinnedSavedDialogs<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(order: &'a [enums::InputDialogPeer]) -> Self {
        Self { force: false, order }
    }
}

impl Put for ReorderPinnedSavedDialogs<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8b71_6587);
        writer.u32(bit(self.force, 0));
        self.order.put(writer);
    }
}

impl Encode for ReorderPinnedSavedDialogs<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderPinnedSavedDialogs<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.reorderPinnedSavedDialogs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reorderQuickReplies#60331907 order:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderQuickReplies<'a> {
    /// `order:Vector<int>`
    pub order: &'a [i32],
}

impl Put for ReorderQuickReplies<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6033_1907);
        self.order.put(writer);
    }
}

impl Encode for ReorderQuickReplies<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderQuickReplies<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.reorderQuickReplies";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reorderStickerSets#78337739 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderStickerSets<'a> {
    /// `masks:flags.0?true`
    pub masks: bool,
    /// `emojis:flags.1?true`
    pub emojis: bool,
    /// `order:Vector<long>`
    pub order: &'a [i64],
}

impl<'a> ReorderStickerSets<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(order: &'a [i64]) -> Self {
        Self { masks: false, emojis: false, order }
    }
}

impl Put for ReorderStickerSets<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7833_7739);
        writer.u32(bit(self.masks, 0) | bit(self.emojis, 1));
        self.order.put(writer);
    }
}

impl Encode for ReorderStickerSets<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderStickerSets<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.reorderStickerSets";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.report#fc78af9b peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult`
#[derive(Clone, Debug, PartialEq)]
pub struct Report<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
    /// `option:bytes`
    pub option: &'a [u8],
    /// `message:string`
    pub message: &'a str,
}

impl Put for Report<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfc78_af9b);
        self.peer.put(writer);
        self.id.put(writer);
        self.option.put(writer);
        self.message.put(writer);
    }
}

impl Encode for Report<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Report<'_> {
    type Answer = enums::ReportResult;
    const NAME: &'static str = "messages.report";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reportEncryptedSpam#4b0c8c0f peer:InputEncryptedChat = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportEncryptedSpam {
    /// `peer:InputEncryptedChat`
    pub peer: types::InputEncryptedChat,
}

impl Put for ReportEncryptedSpam {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4b0c_8c0f);
        self.peer.put(writer);
    }
}

impl Encode for ReportEncryptedSpam {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportEncryptedSpam {
    type Answer = bool;
    const NAME: &'static str = "messages.reportEncryptedSpam";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reportMessagesDelivery#5a6d7395 flags:# push:flags.0?true peer:InputPeer id:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportMessagesDelivery<'a> {
    /// `push:flags.0?true`
    pub push: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl<'a> ReportMessagesDelivery<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: &'a [i32]) -> Self {
        Self { push: false, peer, id }
    }
}

impl Put for ReportMessagesDelivery<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5a6d_7395);
        writer.u32(bit(self.push, 0));
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for ReportMessagesDelivery<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportMessagesDelivery<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.reportMessagesDelivery";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reportMusicListen#ddbcd819 id:InputDocument listened_duration:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportMusicListen {
    /// `id:InputDocument`
    pub id: enums::InputDocument,
    /// `listened_duration:int`
    pub listened_duration: i32,
}

impl Put for ReportMusicListen {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xddbc_d819);
        self.id.put(writer);
        self.listened_duration.put(writer);
    }
}

impl Encode for ReportMusicListen {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportMusicListen {
    type Answer = bool;
    const NAME: &'static str = "messages.reportMusicListen";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reportReaction#3f64c076 peer:InputPeer id:int reaction_peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportReaction {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `reaction_peer:InputPeer`
    pub reaction_peer: enums::InputPeer,
}

impl Put for ReportReaction {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3f64_c076);
        self.peer.put(writer);
        self.id.put(writer);
        self.reaction_peer.put(writer);
    }
}

impl Encode for ReportReaction {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportReaction {
    type Answer = bool;
    const NAME: &'static str = "messages.reportReaction";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reportReadMetrics#4067c5e6 peer:InputPeer metrics:Vector<InputMessageReadMetric> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportReadMetrics<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `metrics:Vector<InputMessageReadMetric>`
    pub metrics: &'a [types::InputMessageReadMetric],
}

impl Put for ReportReadMetrics<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4067_c5e6);
        self.peer.put(writer);
        self.metrics.put(writer);
    }
}

impl Encode for ReportReadMetrics<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportReadMetrics<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.reportReadMetrics";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reportSpam#cf1592db peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSpam {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for ReportSpam {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcf15_92db);
        self.peer.put(writer);
    }
}

impl Encode for ReportSpam {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportSpam {
    type Answer = bool;
    const NAME: &'static str = "messages.reportSpam";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.reportSponsoredMessage#12cbf0c4 random_id:bytes option:bytes = channels.SponsoredMessageReportResult`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSponsoredMessage<'a> {
    /// `random_id:bytes`
    pub random_id: &'a [u8],
    /// `option:bytes`
    pub option: &'a [u8],
}

impl Put for ReportSponsoredMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x12cb_f0c4);
        self.random_id.put(writer);
        self.option.put(writer);
    }
}

impl Encode for ReportSponsoredMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportSponsoredMessage<'_> {
    type Answer = enums::channels::SponsoredMessageReportResult;
    const NAME: &'static str = "messages.reportSponsoredMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.requestAppWebView#53618bce flags:# write_allowed:flags.0?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer app:InputBotApp start_param:flags.1?string theme_params:flags.2?DataJSON platform:string = WebViewResult`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestAppWebView<'a> {
    /// `write_allowed:flags.0?true`
    pub write_allowed: bool,
    /// `compact:flags.7?true`
    pub compact: bool,
    /// `fullscreen:flags.8?true`
    pub fullscreen: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `app:InputBotApp`
    pub app: enums::InputBotApp,
    /// `start_param:flags.1?string`
    pub start_param: Option<&'a str>,
    /// `theme_params:flags.2?DataJSON`
    pub theme_params: Option<types::DataJSON>,
    /// `platform:string`
    pub platform: &'a str,
}

impl<'a> RequestAppWebView<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, app: enums::InputBotApp, platform: &'a str) -> Self {
        Self { write_allowed: false, compact: false, fullscreen: false, peer, app, start_param: None, theme_params: None, platform }
    }
}

impl Put for RequestAppWebView<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5361_8bce);
        writer.u32(bit(self.write_allowed, 0) | bit(self.start_param.is_some(), 1) | bit(self.theme_params.is_some(), 2) | bit(self.compact, 7) | bit(self.fullscreen, 8));
        self.peer.put(writer);
        self.app.put(writer);
        self.start_param.put(writer);
        self.theme_params.put(writer);
        self.platform.put(writer);
    }
}

impl Encode for RequestAppWebView<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestAppWebView<'_> {
    type Answer = types::WebViewResultUrl;
    const NAME: &'static str = "messages.requestAppWebView";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.requestChatJoinWebView#ba9ee679 flags:# query_id:long theme_params:flags.0?DataJSON platform:string = WebViewResult`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestChatJoinWebView<'a> {
    /// `query_id:long`
    pub query_id: i64,
    /// `theme_params:flags.0?DataJSON`
    pub theme_params: Option<types::DataJSON>,
    /// `platform:string`
    pub platform: &'a str,
}

impl<'a> RequestChatJoinWebView<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(query_id: i64, platform: &'a str) -> Self {
        Self { query_id, theme_params: None, platform }
    }
}

impl Put for RequestChatJoinWebView<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xba9e_e679);
        writer.u32(bit(self.theme_params.is_some(), 0));
        self.query_id.put(writer);
        self.theme_params.put(writer);
        self.platform.put(writer);
    }
}

impl Encode for RequestChatJoinWebView<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestChatJoinWebView<'_> {
    type Answer = types::WebViewResultUrl;
    const NAME: &'static str = "messages.requestChatJoinWebView";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.requestEncryption#f64daf43 user_id:InputUser random_id:int g_a:bytes = EncryptedChat`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestEncryption<'a> {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `random_id:int`
    pub random_id: i32,
    /// `g_a:bytes`
    pub g_a: &'a [u8],
}

impl Put for RequestEncryption<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf64d_af43);
        self.user_id.put(writer);
        self.random_id.put(writer);
        self.g_a.put(writer);
    }
}

impl Encode for RequestEncryption<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestEncryption<'_> {
    type Answer = enums::EncryptedChat;
    const NAME: &'static str = "messages.requestEncryption";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.requestMainWebView#c9e01e7b flags:# compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser start_param:flags.1?string theme_params:flags.0?DataJSON platform:string = WebViewResult`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestMainWebView<'a> {
    /// `compact:flags.7?true`
    pub compact: bool,
    /// `fullscreen:flags.8?true`
    pub fullscreen: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `start_param:flags.1?string`
    pub start_param: Option<&'a str>,
    /// `theme_params:flags.0?DataJSON`
    pub theme_params: Option<types::DataJSON>,
    /// `platform:string`
    pub platform: &'a str,
}

impl<'a> RequestMainWebView<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, bot: enums::InputUser, platform: &'a str) -> Self {
        Self { compact: false, fullscreen: false, peer, bot, start_param: None, theme_params: None, platform }
    }
}

impl Put for RequestMainWebView<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc9e0_1e7b);
        writer.u32(bit(self.theme_params.is_some(), 0) | bit(self.start_param.is_some(), 1) | bit(self.compact, 7) | bit(self.fullscreen, 8));
        self.peer.put(writer);
        self.bot.put(writer);
        self.start_param.put(writer);
        self.theme_params.put(writer);
        self.platform.put(writer);
    }
}

impl Encode for RequestMainWebView<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestMainWebView<'_> {
    type Answer = types::WebViewResultUrl;
    const NAME: &'static str = "messages.requestMainWebView";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.requestSimpleWebView#413a3e73 flags:# from_switch_webview:flags.1?true from_side_menu:flags.2?true compact:flags.7?true fullscreen:flags.8?true bot:InputUser url:flags.3?string start_param:flags.4?string theme_params:flags.0?DataJSON platform:string = WebViewResult`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestSimpleWebView<'a> {
    /// `from_switch_webview:flags.1?true`
    pub from_switch_webview: bool,
    /// `from_side_menu:flags.2?true`
    pub from_side_menu: bool,
    /// `compact:flags.7?true`
    pub compact: bool,
    /// `fullscreen:flags.8?true`
    pub fullscreen: bool,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `url:flags.3?string`
    pub url: Option<&'a str>,
    /// `start_param:flags.4?string`
    pub start_param: Option<&'a str>,
    /// `theme_params:flags.0?DataJSON`
    pub theme_params: Option<types::DataJSON>,
    /// `platform:string`
    pub platform: &'a str,
}

impl<'a> RequestSimpleWebView<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(bot: enums::InputUser, platform: &'a str) -> Self {
        Self { from_switch_webview: false, from_side_menu: false, compact: false, fullscreen: false, bot, url: None, start_param: None, theme_params: None, platform }
    }
}

impl Put for RequestSimpleWebView<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x413a_3e73);
        writer.u32(bit(self.theme_params.is_some(), 0) | bit(self.from_switch_webview, 1) | bit(self.from_side_menu, 2) | bit(self.url.is_some(), 3) | bit(self.start_param.is_some(), 4) | bit(self.compact, 7) | bit(self.fullscreen, 8));
        self.bot.put(writer);
        self.url.put(writer);
        self.start_param.put(writer);
        self.theme_params.put(writer);
        self.platform.put(writer);
    }
}

impl Encode for RequestSimpleWebView<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestSimpleWebView<'_> {
    type Answer = types::WebViewResultUrl;
    const NAME: &'static str = "messages.requestSimpleWebView";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.requestUrlAuth#894cc99c flags:# peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string in_app_origin:flags.3?string = UrlAuthResult`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestUrlAuth<'a> {
    /// `peer:flags.1?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `msg_id:flags.1?int`
    pub msg_id: Option<i32>,
    /// `button_id:flags.1?int`
    pub button_id: Option<i32>,
    /// `url:flags.2?string`
    pub url: Option<&'a str>,
    /// `in_app_origin:flags.3?string`
    pub in_app_origin: Option<&'a str>,
}

impl Put for RequestUrlAuth<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x894c_c99c);
        let flags_1 = self.peer.is_some() && self.msg_id.is_some() && self.button_id.is_some();
        writer.u32(bit(flags_1, 1) | bit(self.url.is_some(), 2) | bit(self.in_app_origin.is_some(), 3));
        put_if(flags_1, &self.peer, writer);
        put_if(flags_1, &self.msg_id, writer);
        put_if(flags_1, &self.button_id, writer);
        self.url.put(writer);
        self.in_app_origin.put(writer);
    }
}

impl Encode for RequestUrlAuth<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestUrlAuth<'_> {
    type Answer = enums::UrlAuthResult;
    const NAME: &'static str = "messages.requestUrlAuth";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.requestWebView#269dc2c1 flags:# from_bot_menu:flags.4?true silent:flags.5?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON platform:string reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = WebViewResult`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestWebView<'a> {
    /// `from_bot_menu:flags.4?true`
    pub from_bot_menu: bool,
    /// `silent:flags.5?true`
    pub silent: bool,
    /// `compact:flags.7?true`
    pub compact: bool,
    /// `fullscreen:flags.8?true`
    pub fullscreen: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `url:flags.1?string`
    pub url: Option<&'a str>,
    /// `start_param:flags.3?string`
    pub start_param: Option<&'a str>,
    /// `theme_params:flags.2?DataJSON`
    pub theme_params: Option<types::DataJSON>,
    /// `platform:string`
    pub platform: &'a str,
    /// `reply_to:flags.0?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
    /// `send_as:flags.13?InputPeer`
    pub send_as: Option<enums::InputPeer>,
}

impl<'a> RequestWebView<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, bot: enums::InputUser, platform: &'a str) -> Self {
        Self { from_bot_menu: false, silent: false, compact: false, fullscreen: false, peer, bot, url: None, start_param: None, theme_params: None, platform, reply_to: None, send_as: None }
    }
}

impl Put for RequestWebView<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x269d_c2c1);
        writer.u32(bit(self.reply_to.is_some(), 0) | bit(self.url.is_some(), 1) | bit(self.theme_params.is_some(), 2) | bit(self.start_param.is_some(), 3) | bit(self.from_bot_menu, 4) | bit(self.silent, 5) | bit(self.compact, 7) | bit(self.fullscreen, 8) | bit(self.send_as.is_some(), 13));
        self.peer.put(writer);
        self.bot.put(writer);
        self.url.put(writer);
        self.start_param.put(writer);
        self.theme_params.put(writer);
        self.platform.put(writer);
        self.reply_to.put(writer);
        self.send_as.put(writer);
    }
}

impl Encode for RequestWebView<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestWebView<'_> {
    type Answer = types::WebViewResultUrl;
    const NAME: &'static str = "messages.requestWebView";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.saveDefaultSendAs#ccfddf96 peer:InputPeer send_as:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveDefaultSendAs {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `send_as:InputPeer`
    pub send_as: enums::InputPeer,
}

impl Put for SaveDefaultSendAs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xccfd_df96);
        self.peer.put(writer);
        self.send_as.put(writer);
    }
}

impl Encode for SaveDefaultSendAs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveDefaultSendAs {
    type Answer = bool;
    const NAME: &'static str = "messages.saveDefaultSendAs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.saveDraft#ad0fa15c flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?InputRichMessage = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveDraft<'a> {
    /// `no_webpage:flags.1?true`
    pub no_webpage: bool,
    /// `invert_media:flags.6?true`
    pub invert_media: bool,
    /// `reply_to:flags.4?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `message:string`
    pub message: &'a str,
    /// `entities:flags.3?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `media:flags.5?InputMedia`
    pub media: Option<enums::InputMedia>,
    /// `effect:flags.7?long`
    pub effect: Option<i64>,
    /// `suggested_post:flags.8?SuggestedPost`
    pub suggested_post: Option<types::SuggestedPost>,
    /// `rich_message:flags.9?InputRichMessage`
    pub rich_message: Option<enums::InputRichMessage>,
}

impl<'a> SaveDraft<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, message: &'a str) -> Self {
        Self { no_webpage: false, invert_media: false, reply_to: None, peer, message, entities: None, media: None, effect: None, suggested_post: None, rich_message: None }
    }
}

impl Put for SaveDraft<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xad0f_a15c);
        writer.u32(bit(self.no_webpage, 1) | bit(self.entities.is_some(), 3) | bit(self.reply_to.is_some(), 4) | bit(self.media.is_some(), 5) | bit(self.invert_media, 6) | bit(self.effect.is_some(), 7) | bit(self.suggested_post.is_some(), 8) | bit(self.rich_message.is_some(), 9));
        self.reply_to.put(writer);
        self.peer.put(writer);
        self.message.put(writer);
        self.entities.put(writer);
        self.media.put(writer);
        self.effect.put(writer);
        self.suggested_post.put(writer);
        self.rich_message.put(writer);
    }
}

impl Encode for SaveDraft<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveDraft<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.saveDraft";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.saveGif#327a30cb id:InputDocument unsave:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveGif {
    /// `id:InputDocument`
    pub id: enums::InputDocument,
    /// `unsave:Bool`
    pub unsave: bool,
}

impl Put for SaveGif {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x327a_30cb);
        self.id.put(writer);
        self.unsave.put(writer);
    }
}

impl Encode for SaveGif {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveGif {
    type Answer = bool;
    const NAME: &'static str = "messages.saveGif";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.savePreparedInlineMessage#f21f7f2f flags:# result:InputBotInlineResult user_id:InputUser peer_types:flags.0?Vector<InlineQueryPeerType> = messages.BotPreparedInlineMessage`
#[derive(Clone, Debug, PartialEq)]
pub struct SavePreparedInlineMessage<'a> {
    /// `result:InputBotInlineResult`
    pub result: enums::InputBotInlineResult,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `peer_types:flags.0?Vector<InlineQueryPeerType>`
    pub peer_types: Option<&'a [enums::InlineQueryPeerType]>,
}

impl<'a> SavePreparedInlineMessage<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(result: enums::InputBotInlineResult, user_id: enums::InputUser) -> Self {
        Self { result, user_id, peer_types: None }
    }
}

impl Put for SavePreparedInlineMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf21f_7f2f);
        writer.u32(bit(self.peer_types.is_some(), 0));
        self.result.put(writer);
        self.user_id.put(writer);
        self.peer_types.put(writer);
    }
}

impl Encode for SavePreparedInlineMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SavePreparedInlineMessage<'_> {
    type Answer = types::messages::BotPreparedInlineMessage;
    const NAME: &'static str = "messages.savePreparedInlineMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.saveRecentSticker#392718f8 flags:# attached:flags.0?true id:InputDocument unsave:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveRecentSticker {
    /// `attached:flags.0?true`
    pub attached: bool,
    /// `id:InputDocument`
    pub id: enums::InputDocument,
    /// `unsave:Bool`
    pub unsave: bool,
}

impl SaveRecentSticker {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: enums::InputDocument, unsave: bool) -> Self {
        Self { attached: false, id, unsave }
    }
}

impl Put for SaveRecentSticker {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3927_18f8);
        writer.u32(bit(self.attached, 0));
        self.id.put(writer);
        self.unsave.put(writer);
    }
}

impl Encode for SaveRecentSticker {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveRecentSticker {
    type Answer = bool;
    const NAME: &'static str = "messages.saveRecentSticker";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.search#29ee847a flags:# peer:InputPeer q:string from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer saved_reaction:flags.3?Vector<Reaction> top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct Search<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `q:string`
    pub q: &'a str,
    /// `from_id:flags.0?InputPeer`
    pub from_id: Option<enums::InputPeer>,
    /// `saved_peer_id:flags.2?InputPeer`
    pub saved_peer_id: Option<enums::InputPeer>,
    /// `saved_reaction:flags.3?Vector<Reaction>`
    pub saved_reaction: Option<&'a [enums::Reaction]>,
    /// `top_msg_id:flags.1?int`
    pub top_msg_id: Option<i32>,
    /// `filter:MessagesFilter`
    pub filter: enums::MessagesFilter,
    /// `min_date:int`
    pub min_date: i32,
    /// `max_date:int`
    pub max_date: i32,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `add_offset:int`
    pub add_offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `max_id:int`
    pub max_id: i32,
    /// `min_id:int`
    pub min_id: i32,
    /// `hash:long`
    pub hash: i64,
}

impl<'a> Search<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, q: &'a str, filter: enums::MessagesFilter, min_date: i32, max_date: i32, offset_id: i32, add_offset: i32, limit: i32, max_id: i32, min_id: i32, hash: i64) -> Self {
        Self { peer, q, from_id: None, saved_peer_id: None, saved_reaction: None, top_msg_id: None, filter, min_date, max_date, offset_id, add_offset, limit, max_id, min_id, hash }
    }
}

impl Put for Search<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x29ee_847a);
        writer.u32(bit(self.from_id.is_some(), 0) | bit(self.top_msg_id.is_some(), 1) | bit(self.saved_peer_id.is_some(), 2) | bit(self.saved_reaction.is_some(), 3));
        self.peer.put(writer);
        self.q.put(writer);
        self.from_id.put(writer);
        self.saved_peer_id.put(writer);
        self.saved_reaction.put(writer);
        self.top_msg_id.put(writer);
        self.filter.put(writer);
        self.min_date.put(writer);
        self.max_date.put(writer);
        self.offset_id.put(writer);
        self.add_offset.put(writer);
        self.limit.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for Search<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Search<'_> {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.search";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.searchCustomEmoji#2c11c0d7 emoticon:string hash:long = EmojiList`
#[derive(Clone, Debug, PartialEq)]
pub struct SearchCustomEmoji<'a> {
    /// `emoticon:string`
    pub emoticon: &'a str,
    /// `hash:long`
    pub hash: i64,
}

impl Put for SearchCustomEmoji<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2c11_c0d7);
        self.emoticon.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for SearchCustomEmoji<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SearchCustomEmoji<'_> {
    type Answer = enums::EmojiList;
    const NAME: &'static str = "messages.searchCustomEmoji";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.searchEmojiStickerSets#92b4494c flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets`
#[derive(Clone, Debug, PartialEq)]
pub struct SearchEmojiStickerSets<'a> {
    /// `exclude_featured:flags.0?true`
    pub exclude_featured: bool,
    /// `q:string`
    pub q: &'a str,
    /// `hash:long`
    pub hash: i64,
}

impl<'a> SearchEmojiStickerSets<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(q: &'a str, hash: i64) -> Self {
        Self { exclude_featured: false, q, hash }
    }
}

impl Put for SearchEmojiStickerSets<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x92b4_494c);
        writer.u32(bit(self.exclude_featured, 0));
        self.q.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for SearchEmojiStickerSets<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SearchEmojiStickerSets<'_> {
    type Answer = enums::messages::FoundStickerSets;
    const NAME: &'static str = "messages.searchEmojiStickerSets";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.searchGlobal#6126a43c flags:# broadcasts_only:flags.1?true groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int community:flags.4?InputChannel q:string filter:MessagesFilter min_date:int max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct SearchGlobal<'a> {
    /// `broadcasts_only:flags.1?true`
    pub broadcasts_only: bool,
    /// `groups_only:flags.2?true`
    pub groups_only: bool,
    /// `users_only:flags.3?true`
    pub users_only: bool,
    /// `folder_id:flags.0?int`
    pub folder_id: Option<i32>,
    /// `community:flags.4?InputChannel`
    pub community: Option<enums::InputChannel>,
    /// `q:string`
    pub q: &'a str,
    /// `filter:MessagesFilter`
    pub filter: enums::MessagesFilter,
    /// `min_date:int`
    pub min_date: i32,
    /// `max_date:int`
    pub max_date: i32,
    /// `offset_rate:int`
    pub offset_rate: i32,
    /// `offset_peer:InputPeer`
    pub offset_peer: enums::InputPeer,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> SearchGlobal<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(q: &'a str, filter: enums::MessagesFilter, min_date: i32, max_date: i32, offset_rate: i32, offset_peer: enums::InputPeer, offset_id: i32, limit: i32) -> Self {
        Self { broadcasts_only: false, groups_only: false, users_only: false, folder_id: None, community: None, q, filter, min_date, max_date, offset_rate, offset_peer, offset_id, limit }
    }
}

impl Put for SearchGlobal<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6126_a43c);
        writer.u32(bit(self.folder_id.is_some(), 0) | bit(self.broadcasts_only, 1) | bit(self.groups_only, 2) | bit(self.users_only, 3) | bit(self.community.is_some(), 4));
        self.folder_id.put(writer);
        self.community.put(writer);
        self.q.put(writer);
        self.filter.put(writer);
        self.min_date.put(writer);
        self.max_date.put(writer);
        self.offset_rate.put(writer);
        self.offset_peer.put(writer);
        self.offset_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for SearchGlobal<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SearchGlobal<'_> {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.searchGlobal";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.searchSentMedia#107e31a0 q:string filter:MessagesFilter limit:int = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct SearchSentMedia<'a> {
    /// `q:string`
    pub q: &'a str,
    /// `filter:MessagesFilter`
    pub filter: enums::MessagesFilter,
    /// `limit:int`
    pub limit: i32,
}

impl Put for SearchSentMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x107e_31a0);
        self.q.put(writer);
        self.filter.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for SearchSentMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SearchSentMedia<'_> {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "messages.searchSentMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.searchStickerSets#35705b8a flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets`
#[derive(Clone, Debug, PartialEq)]
pub struct SearchStickerSets<'a> {
    /// `exclude_featured:flags.0?true`
    pub exclude_featured: bool,
    /// `q:string`
    pub q: &'a str,
    /// `hash:long`
    pub hash: i64,
}

impl<'a> SearchStickerSets<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(q: &'a str, hash: i64) -> Self {
        Self { exclude_featured: false, q, hash }
    }
}

impl Put for SearchStickerSets<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3570_5b8a);
        writer.u32(bit(self.exclude_featured, 0));
        self.q.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for SearchStickerSets<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SearchStickerSets<'_> {
    type Answer = enums::messages::FoundStickerSets;
    const NAME: &'static str = "messages.searchStickerSets";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.searchStickers#29b1c66a flags:# emojis:flags.0?true q:string emoticon:string lang_code:Vector<string> offset:int limit:int hash:long = messages.FoundStickers`
#[derive(Clone, Debug, PartialEq)]
pub struct SearchStickers<'a> {
    /// `emojis:flags.0?true`
    pub emojis: bool,
    /// `q:string`
    pub q: &'a str,
    /// `emoticon:string`
    pub emoticon: &'a str,
    /// `lang_code:Vector<string>`
    pub lang_code: &'a [&'a str],
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl<'a> SearchStickers<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(q: &'a str, emoticon: &'a str, lang_code: &'a [&'a str], offset: i32, limit: i32, hash: i64) -> Self {
        Self { emojis: false, q, emoticon, lang_code, offset, limit, hash }
    }
}

impl Put for SearchStickers<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x29b1_c66a);
        writer.u32(bit(self.emojis, 0));
        self.q.put(writer);
        self.emoticon.put(writer);
        self.lang_code.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for SearchStickers<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SearchStickers<'_> {
    type Answer = enums::messages::FoundStickers;
    const NAME: &'static str = "messages.searchStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendBotRequestedPeer#6c5cf2a7 flags:# peer:InputPeer msg_id:flags.0?int webapp_req_id:flags.1?string button_id:int requested_peers:Vector<InputPeer> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendBotRequestedPeer<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:flags.0?int`
    pub msg_id: Option<i32>,
    /// `webapp_req_id:flags.1?string`
    pub webapp_req_id: Option<&'a str>,
    /// `button_id:int`
    pub button_id: i32,
    /// `requested_peers:Vector<InputPeer>`
    pub requested_peers: &'a [enums::InputPeer],
}

impl<'a> SendBotRequestedPeer<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, button_id: i32, requested_peers: &'a [enums::InputPeer]) -> Self {
        Self { peer, msg_id: None, webapp_req_id: None, button_id, requested_peers }
    }
}

impl Put for SendBotRequestedPeer<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6c5c_f2a7);
        writer.u32(bit(self.msg_id.is_some(), 0) | bit(self.webapp_req_id.is_some(), 1));
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.webapp_req_id.put(writer);
        self.button_id.put(writer);
        self.requested_peers.put(writer);
    }
}

impl Encode for SendBotRequestedPeer<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendBotRequestedPeer<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendBotRequestedPeer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendEncrypted#44fa7a15 flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage`
#[derive(Clone, Debug, PartialEq)]
pub struct SendEncrypted<'a> {
    /// `silent:flags.0?true`
    pub silent: bool,
    /// `peer:InputEncryptedChat`
    pub peer: types::InputEncryptedChat,
    /// `random_id:long`
    pub random_id: i64,
    /// `data:bytes`
    pub data: &'a [u8],
}

impl<'a> SendEncrypted<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: types::InputEncryptedChat, random_id: i64, data: &'a [u8]) -> Self {
        Self { silent: false, peer, random_id, data }
    }
}

impl Put for SendEncrypted<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x44fa_7a15);
        writer.u32(bit(self.silent, 0));
        self.peer.put(writer);
        self.random_id.put(writer);
        self.data.put(writer);
    }
}

impl Encode for SendEncrypted<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendEncrypted<'_> {
    type Answer = enums::messages::SentEncryptedMessage;
    const NAME: &'static str = "messages.sendEncrypted";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendEncryptedFile#5559481d flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile = messages.SentEncryptedMessage`
#[derive(Clone, Debug, PartialEq)]
pub struct SendEncryptedFile<'a> {
    /// `silent:flags.0?true`
    pub silent: bool,
    /// `peer:InputEncryptedChat`
    pub peer: types::InputEncryptedChat,
    /// `random_id:long`
    pub random_id: i64,
    /// `data:bytes`
    pub data: &'a [u8],
    /// `file:InputEncryptedFile`
    pub file: enums::InputEncryptedFile,
}

impl<'a> SendEncryptedFile<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: types::InputEncryptedChat, random_id: i64, data: &'a [u8], file: enums::InputEncryptedFile) -> Self {
        Self { silent: false, peer, random_id, data, file }
    }
}

impl Put for SendEncryptedFile<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5559_481d);
        writer.u32(bit(self.silent, 0));
        self.peer.put(writer);
        self.random_id.put(writer);
        self.data.put(writer);
        self.file.put(writer);
    }
}

impl Encode for SendEncryptedFile<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendEncryptedFile<'_> {
    type Answer = enums::messages::SentEncryptedMessage;
    const NAME: &'static str = "messages.sendEncryptedFile";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendEncryptedService#32d439a4 peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage`
#[derive(Clone, Debug, PartialEq)]
pub struct SendEncryptedService<'a> {
    /// `peer:InputEncryptedChat`
    pub peer: types::InputEncryptedChat,
    /// `random_id:long`
    pub random_id: i64,
    /// `data:bytes`
    pub data: &'a [u8],
}

impl Put for SendEncryptedService<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x32d4_39a4);
        self.peer.put(writer);
        self.random_id.put(writer);
        self.data.put(writer);
    }
}

impl Encode for SendEncryptedService<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendEncryptedService<'_> {
    type Answer = enums::messages::SentEncryptedMessage;
    const NAME: &'static str = "messages.sendEncryptedService";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendInlineBotResult#c0cf7646 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut allow_paid_stars:flags.21?long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendInlineBotResult<'a> {
    /// `silent:flags.5?true`
    pub silent: bool,
    /// `background:flags.6?true`
    pub background: bool,
    /// `clear_draft:flags.7?true`
    pub clear_draft: bool,
    /// `hide_via:flags.11?true`
    pub hide_via: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `reply_to:flags.0?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
    /// `random_id:long`
    pub random_id: i64,
    /// `query_id:long`
    pub query_id: i64,
    /// `id:string`
    pub id: &'a str,
    /// `schedule_date:flags.10?int`
    pub schedule_date: Option<i32>,
    /// `send_as:flags.13?InputPeer`
    pub send_as: Option<enums::InputPeer>,
    /// `quick_reply_shortcut:flags.17?InputQuickReplyShortcut`
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// `allow_paid_stars:flags.21?long`
    pub allow_paid_stars: Option<i64>,
}

impl<'a> SendInlineBotResult<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, random_id: i64, query_id: i64, id: &'a str) -> Self {
        Self { silent: false, background: false, clear_draft: false, hide_via: false, peer, reply_to: None, random_id, query_id, id, schedule_date: None, send_as: None, quick_reply_shortcut: None, allow_paid_stars: None }
    }
}

impl Put for SendInlineBotResult<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc0cf_7646);
        writer.u32(bit(self.reply_to.is_some(), 0) | bit(self.silent, 5) | bit(self.background, 6) | bit(self.clear_draft, 7) | bit(self.schedule_date.is_some(), 10) | bit(self.hide_via, 11) | bit(self.send_as.is_some(), 13) | bit(self.quick_reply_shortcut.is_some(), 17) | bit(self.allow_paid_stars.is_some(), 21));
        self.peer.put(writer);
        self.reply_to.put(writer);
        self.random_id.put(writer);
        self.query_id.put(writer);
        self.id.put(writer);
        self.schedule_date.put(writer);
        self.send_as.put(writer);
        self.quick_reply_shortcut.put(writer);
        self.allow_paid_stars.put(writer);
    }
}

impl Encode for SendInlineBotResult<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendInlineBotResult<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendInlineBotResult";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendMedia#330e77f flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendMedia<'a> {
    /// `silent:flags.5?true`
    pub silent: bool,
    /// `background:flags.6?true`
    pub background: bool,
    /// `clear_draft:flags.7?true`
    pub clear_draft: bool,
    /// `noforwards:flags.14?true`
    pub noforwards: bool,
    /// `update_stickersets_order:flags.15?true`
    pub update_stickersets_order: bool,
    /// `invert_media:flags.16?true`
    pub invert_media: bool,
    /// `allow_paid_floodskip:flags.19?true`
    pub allow_paid_floodskip: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `reply_to:flags.0?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
    /// `media:InputMedia`
    pub media: enums::InputMedia,
    /// `message:string`
    pub message: &'a str,
    /// `random_id:long`
    pub random_id: i64,
    /// `reply_markup:flags.2?ReplyMarkup`
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// `entities:flags.3?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `schedule_date:flags.10?int`
    pub schedule_date: Option<i32>,
    /// `schedule_repeat_period:flags.24?int`
    pub schedule_repeat_period: Option<i32>,
    /// `send_as:flags.13?InputPeer`
    pub send_as: Option<enums::InputPeer>,
    /// `quick_reply_shortcut:flags.17?InputQuickReplyShortcut`
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// `effect:flags.18?long`
    pub effect: Option<i64>,
    /// `allow_paid_stars:flags.21?long`
    pub allow_paid_stars: Option<i64>,
    /// `suggested_post:flags.22?SuggestedPost`
    pub suggested_post: Option<types::SuggestedPost>,
}

impl<'a> SendMedia<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, media: enums::InputMedia, message: &'a str, random_id: i64) -> Self {
        Self { silent: false, background: false, clear_draft: false, noforwards: false, update_stickersets_order: false, invert_media: false, allow_paid_floodskip: false, peer, reply_to: None, media, message, random_id, reply_markup: None, entities: None, schedule_date: None, schedule_repeat_period: None, send_as: None, quick_reply_shortcut: None, effect: None, allow_paid_stars: None, suggested_post: None }
    }
}

impl Put for SendMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0330_e77f);
        writer.u32(bit(self.reply_to.is_some(), 0) | bit(self.reply_markup.is_some(), 2) | bit(self.entities.is_some(), 3) | bit(self.silent, 5) | bit(self.background, 6) | bit(self.clear_draft, 7) | bit(self.schedule_date.is_some(), 10) | bit(self.send_as.is_some(), 13) | bit(self.noforwards, 14) | bit(self.update_stickersets_order, 15) | bit(self.invert_media, 16) | bit(self.quick_reply_shortcut.is_some(), 17) | bit(self.effect.is_some(), 18) | bit(self.allow_paid_floodskip, 19) | bit(self.allow_paid_stars.is_some(), 21) | bit(self.suggested_post.is_some(), 22) | bit(self.schedule_repeat_period.is_some(), 24));
        self.peer.put(writer);
        self.reply_to.put(writer);
        self.media.put(writer);
        self.message.put(writer);
        self.random_id.put(writer);
        self.reply_markup.put(writer);
        self.entities.put(writer);
        self.schedule_date.put(writer);
        self.schedule_repeat_period.put(writer);
        self.send_as.put(writer);
        self.quick_reply_shortcut.put(writer);
        self.effect.put(writer);
        self.allow_paid_stars.put(writer);
        self.suggested_post.put(writer);
    }
}

impl Encode for SendMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendMedia<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendMessage#fef48f62 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost rich_message:flags.23?InputRichMessage = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendMessage<'a> {
    /// `no_webpage:flags.1?true`
    pub no_webpage: bool,
    /// `silent:flags.5?true`
    pub silent: bool,
    /// `background:flags.6?true`
    pub background: bool,
    /// `clear_draft:flags.7?true`
    pub clear_draft: bool,
    /// `noforwards:flags.14?true`
    pub noforwards: bool,
    /// `update_stickersets_order:flags.15?true`
    pub update_stickersets_order: bool,
    /// `invert_media:flags.16?true`
    pub invert_media: bool,
    /// `allow_paid_floodskip:flags.19?true`
    pub allow_paid_floodskip: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `reply_to:flags.0?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
    /// `message:string`
    pub message: &'a str,
    /// `random_id:long`
    pub random_id: i64,
    /// `reply_markup:flags.2?ReplyMarkup`
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// `entities:flags.3?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `schedule_date:flags.10?int`
    pub schedule_date: Option<i32>,
    /// `schedule_repeat_period:flags.24?int`
    pub schedule_repeat_period: Option<i32>,
    /// `send_as:flags.13?InputPeer`
    pub send_as: Option<enums::InputPeer>,
    /// `quick_reply_shortcut:flags.17?InputQuickReplyShortcut`
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// `effect:flags.18?long`
    pub effect: Option<i64>,
    /// `allow_paid_stars:flags.21?long`
    pub allow_paid_stars: Option<i64>,
    /// `suggested_post:flags.22?SuggestedPost`
    pub suggested_post: Option<types::SuggestedPost>,
    /// `rich_message:flags.23?InputRichMessage`
    pub rich_message: Option<enums::InputRichMessage>,
}

impl<'a> SendMessage<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, message: &'a str, random_id: i64) -> Self {
        Self { no_webpage: false, silent: false, background: false, clear_draft: false, noforwards: false, update_stickersets_order: false, invert_media: false, allow_paid_floodskip: false, peer, reply_to: None, message, random_id, reply_markup: None, entities: None, schedule_date: None, schedule_repeat_period: None, send_as: None, quick_reply_shortcut: None, effect: None, allow_paid_stars: None, suggested_post: None, rich_message: None }
    }
}

impl Put for SendMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfef4_8f62);
        writer.u32(bit(self.reply_to.is_some(), 0) | bit(self.no_webpage, 1) | bit(self.reply_markup.is_some(), 2) | bit(self.entities.is_some(), 3) | bit(self.silent, 5) | bit(self.background, 6) | bit(self.clear_draft, 7) | bit(self.schedule_date.is_some(), 10) | bit(self.send_as.is_some(), 13) | bit(self.noforwards, 14) | bit(self.update_stickersets_order, 15) | bit(self.invert_media, 16) | bit(self.quick_reply_shortcut.is_some(), 17) | bit(self.effect.is_some(), 18) | bit(self.allow_paid_floodskip, 19) | bit(self.allow_paid_stars.is_some(), 21) | bit(self.suggested_post.is_some(), 22) | bit(self.rich_message.is_some(), 23) | bit(self.schedule_repeat_period.is_some(), 24));
        self.peer.put(writer);
        self.reply_to.put(writer);
        self.message.put(writer);
        self.random_id.put(writer);
        self.reply_markup.put(writer);
        self.entities.put(writer);
        self.schedule_date.put(writer);
        self.schedule_repeat_period.put(writer);
        self.send_as.put(writer);
        self.quick_reply_shortcut.put(writer);
        self.effect.put(writer);
        self.allow_paid_stars.put(writer);
        self.suggested_post.put(writer);
        self.rich_message.put(writer);
    }
}

impl Encode for SendMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendMessage<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendMultiMedia#1bf89d74 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendMultiMedia<'a> {
    /// `silent:flags.5?true`
    pub silent: bool,
    /// `background:flags.6?true`
    pub background: bool,
    /// `clear_draft:flags.7?true`
    pub clear_draft: bool,
    /// `noforwards:flags.14?true`
    pub noforwards: bool,
    /// `update_stickersets_order:flags.15?true`
    pub update_stickersets_order: bool,
    /// `invert_media:flags.16?true`
    pub invert_media: bool,
    /// `allow_paid_floodskip:flags.19?true`
    pub allow_paid_floodskip: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `reply_to:flags.0?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
    /// `multi_media:Vector<InputSingleMedia>`
    pub multi_media: &'a [types::InputSingleMedia],
    /// `schedule_date:flags.10?int`
    pub schedule_date: Option<i32>,
    /// `send_as:flags.13?InputPeer`
    pub send_as: Option<enums::InputPeer>,
    /// `quick_reply_shortcut:flags.17?InputQuickReplyShortcut`
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// `effect:flags.18?long`
    pub effect: Option<i64>,
    /// `allow_paid_stars:flags.21?long`
    pub allow_paid_stars: Option<i64>,
}

impl<'a> SendMultiMedia<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, multi_media: &'a [types::InputSingleMedia]) -> Self {
        Self { silent: false, background: false, clear_draft: false, noforwards: false, update_stickersets_order: false, invert_media: false, allow_paid_floodskip: false, peer, reply_to: None, multi_media, schedule_date: None, send_as: None, quick_reply_shortcut: None, effect: None, allow_paid_stars: None }
    }
}

impl Put for SendMultiMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1bf8_9d74);
        writer.u32(bit(self.reply_to.is_some(), 0) | bit(self.silent, 5) | bit(self.background, 6) | bit(self.clear_draft, 7) | bit(self.schedule_date.is_some(), 10) | bit(self.send_as.is_some(), 13) | bit(self.noforwards, 14) | bit(self.update_stickersets_order, 15) | bit(self.invert_media, 16) | bit(self.quick_reply_shortcut.is_some(), 17) | bit(self.effect.is_some(), 18) | bit(self.allow_paid_floodskip, 19) | bit(self.allow_paid_stars.is_some(), 21));
        self.peer.put(writer);
        self.reply_to.put(writer);
        self.multi_media.put(writer);
        self.schedule_date.put(writer);
        self.send_as.put(writer);
        self.quick_reply_shortcut.put(writer);
        self.effect.put(writer);
        self.allow_paid_stars.put(writer);
    }
}

impl Encode for SendMultiMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendMultiMedia<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendMultiMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendPaidReaction#58bbcb50 flags:# peer:InputPeer msg_id:int count:int random_id:long private:flags.0?PaidReactionPrivacy = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendPaidReaction {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `count:int`
    pub count: i32,
    /// `random_id:long`
    pub random_id: i64,
    /// `private:flags.0?PaidReactionPrivacy`
    pub private: Option<enums::PaidReactionPrivacy>,
}

impl SendPaidReaction {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, msg_id: i32, count: i32, random_id: i64) -> Self {
        Self { peer, msg_id, count, random_id, private: None }
    }
}

impl Put for SendPaidReaction {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x58bb_cb50);
        writer.u32(bit(self.private.is_some(), 0));
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.count.put(writer);
        self.random_id.put(writer);
        self.private.put(writer);
    }
}

impl Encode for SendPaidReaction {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendPaidReaction {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendPaidReaction";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendQuickReplyMessages#6c750de1 peer:InputPeer shortcut_id:int id:Vector<int> random_id:Vector<long> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendQuickReplyMessages<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `shortcut_id:int`
    pub shortcut_id: i32,
    /// `id:Vector<int>`
    pub id: &'a [i32],
    /// `random_id:Vector<long>`
    pub random_id: &'a [i64],
}

impl Put for SendQuickReplyMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6c75_0de1);
        self.peer.put(writer);
        self.shortcut_id.put(writer);
        self.id.put(writer);
        self.random_id.put(writer);
    }
}

impl Encode for SendQuickReplyMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendQuickReplyMessages<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendQuickReplyMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendReaction#d30d78d4 flags:# big:flags.1?true add_to_recent:flags.2?true peer:InputPeer msg_id:int reaction:flags.0?Vector<Reaction> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendReaction<'a> {
    /// `big:flags.1?true`
    pub big: bool,
    /// `add_to_recent:flags.2?true`
    pub add_to_recent: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `reaction:flags.0?Vector<Reaction>`
    pub reaction: Option<&'a [enums::Reaction]>,
}

impl<'a> SendReaction<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, msg_id: i32) -> Self {
        Self { big: false, add_to_recent: false, peer, msg_id, reaction: None }
    }
}

impl Put for SendReaction<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd30d_78d4);
        writer.u32(bit(self.reaction.is_some(), 0) | bit(self.big, 1) | bit(self.add_to_recent, 2));
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.reaction.put(writer);
    }
}

impl Encode for SendReaction<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendReaction<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendReaction";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendScheduledMessages#bd38850a peer:InputPeer id:Vector<int> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendScheduledMessages<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for SendScheduledMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbd38_850a);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for SendScheduledMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendScheduledMessages<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendScheduledMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendScreenshotNotification#a1405817 peer:InputPeer reply_to:InputReplyTo random_id:long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendScreenshotNotification {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `reply_to:InputReplyTo`
    pub reply_to: enums::InputReplyTo,
    /// `random_id:long`
    pub random_id: i64,
}

impl Put for SendScreenshotNotification {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa140_5817);
        self.peer.put(writer);
        self.reply_to.put(writer);
        self.random_id.put(writer);
    }
}

impl Encode for SendScreenshotNotification {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendScreenshotNotification {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendScreenshotNotification";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendVote#10ea6184 peer:InputPeer msg_id:int options:Vector<bytes> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendVote<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `options:Vector<bytes>`
    pub options: &'a [&'a [u8]],
}

impl Put for SendVote<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x10ea_6184);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.options.put(writer);
    }
}

impl Encode for SendVote<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendVote<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendVote";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendWebViewData#dc0242c8 bot:InputUser random_id:long button_text:string data:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendWebViewData<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `random_id:long`
    pub random_id: i64,
    /// `button_text:string`
    pub button_text: &'a str,
    /// `data:string`
    pub data: &'a str,
}

impl Put for SendWebViewData<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdc02_42c8);
        self.bot.put(writer);
        self.random_id.put(writer);
        self.button_text.put(writer);
        self.data.put(writer);
    }
}

impl Encode for SendWebViewData<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendWebViewData<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.sendWebViewData";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.sendWebViewResultMessage#a4314f5 bot_query_id:string result:InputBotInlineResult = WebViewMessageSent`
#[derive(Clone, Debug, PartialEq)]
pub struct SendWebViewResultMessage<'a> {
    /// `bot_query_id:string`
    pub bot_query_id: &'a str,
    /// `result:InputBotInlineResult`
    pub result: enums::InputBotInlineResult,
}

impl Put for SendWebViewResultMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0a43_14f5);
        self.bot_query_id.put(writer);
        self.result.put(writer);
    }
}

impl Encode for SendWebViewResultMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendWebViewResultMessage<'_> {
    type Answer = types::WebViewMessageSent;
    const NAME: &'static str = "messages.sendWebViewResultMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setBotCallbackAnswer#d58f130a flags:# alert:flags.1?true query_id:long message:flags.0?string url:flags.2?string cache_time:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotCallbackAnswer<'a> {
    /// `alert:flags.1?true`
    pub alert: bool,
    /// `query_id:long`
    pub query_id: i64,
    /// `message:flags.0?string`
    pub message: Option<&'a str>,
    /// `url:flags.2?string`
    pub url: Option<&'a str>,
    /// `cache_time:int`
    pub cache_time: i32,
}

impl<'a> SetBotCallbackAnswer<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(query_id: i64, cache_time: i32) -> Self {
        Self { alert: false, query_id, message: None, url: None, cache_time }
    }
}

impl Put for SetBotCallbackAnswer<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd58f_130a);
        writer.u32(bit(self.message.is_some(), 0) | bit(self.alert, 1) | bit(self.url.is_some(), 2));
        self.query_id.put(writer);
        self.message.put(writer);
        self.url.put(writer);
        self.cache_time.put(writer);
    }
}

impl Encode for SetBotCallbackAnswer<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotCallbackAnswer<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.setBotCallbackAnswer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setBotGuestChatResult#b8f106e3 query_id:long result:InputBotInlineResult = InputBotInlineMessageID`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotGuestChatResult {
    /// `query_id:long`
    pub query_id: i64,
    /// `result:InputBotInlineResult`
    pub result: enums::InputBotInlineResult,
}

impl Put for SetBotGuestChatResult {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb8f1_06e3);
        self.query_id.put(writer);
        self.result.put(writer);
    }
}

impl Encode for SetBotGuestChatResult {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotGuestChatResult {
    type Answer = enums::InputBotInlineMessageID;
    const NAME: &'static str = "messages.setBotGuestChatResult";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setBotPrecheckoutResults#9c2dd95 flags:# success:flags.1?true query_id:long error:flags.0?string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotPrecheckoutResults<'a> {
    /// `success:flags.1?true`
    pub success: bool,
    /// `query_id:long`
    pub query_id: i64,
    /// `error:flags.0?string`
    pub error: Option<&'a str>,
}

impl<'a> SetBotPrecheckoutResults<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(query_id: i64) -> Self {
        Self { success: false, query_id, error: None }
    }
}

impl Put for SetBotPrecheckoutResults<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x09c2_dd95);
        writer.u32(bit(self.error.is_some(), 0) | bit(self.success, 1));
        self.query_id.put(writer);
        self.error.put(writer);
    }
}

impl Encode for SetBotPrecheckoutResults<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotPrecheckoutResults<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.setBotPrecheckoutResults";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setBotShippingResults#e5f672fa flags:# query_id:long error:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotShippingResults<'a> {
    /// `query_id:long`
    pub query_id: i64,
    /// `error:flags.0?string`
    pub error: Option<&'a str>,
    /// `shipping_options:flags.1?Vector<ShippingOption>`
    pub shipping_options: Option<&'a [types::ShippingOption]>,
}

impl<'a> SetBotShippingResults<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(query_id: i64) -> Self {
        Self { query_id, error: None, shipping_options: None }
    }
}

impl Put for SetBotShippingResults<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe5f6_72fa);
        writer.u32(bit(self.error.is_some(), 0) | bit(self.shipping_options.is_some(), 1));
        self.query_id.put(writer);
        self.error.put(writer);
        self.shipping_options.put(writer);
    }
}

impl Encode for SetBotShippingResults<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotShippingResults<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.setBotShippingResults";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setChatAvailableReactions#864b2581 flags:# peer:InputPeer available_reactions:ChatReactions reactions_limit:flags.0?int paid_enabled:flags.1?Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SetChatAvailableReactions {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `available_reactions:ChatReactions`
    pub available_reactions: enums::ChatReactions,
    /// `reactions_limit:flags.0?int`
    pub reactions_limit: Option<i32>,
    /// `paid_enabled:flags.1?Bool`
    pub paid_enabled: Option<bool>,
}

impl SetChatAvailableReactions {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, available_reactions: enums::ChatReactions) -> Self {
        Self { peer, available_reactions, reactions_limit: None, paid_enabled: None }
    }
}

impl Put for SetChatAvailableReactions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x864b_2581);
        writer.u32(bit(self.reactions_limit.is_some(), 0) | bit(self.paid_enabled.is_some(), 1));
        self.peer.put(writer);
        self.available_reactions.put(writer);
        self.reactions_limit.put(writer);
        self.paid_enabled.put(writer);
    }
}

impl Encode for SetChatAvailableReactions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetChatAvailableReactions {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.setChatAvailableReactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setChatTheme#81202c9 peer:InputPeer theme:InputChatTheme = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SetChatTheme {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `theme:InputChatTheme`
    pub theme: enums::InputChatTheme,
}

impl Put for SetChatTheme {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0812_02c9);
        self.peer.put(writer);
        self.theme.put(writer);
    }
}

impl Encode for SetChatTheme {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetChatTheme {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.setChatTheme";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setChatWallPaper#8ffacae1 flags:# for_both:flags.3?true revert:flags.4?true peer:InputPeer wallpaper:flags.0?InputWallPaper settings:flags.2?WallPaperSettings id:flags.1?int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SetChatWallPaper {
    /// `for_both:flags.3?true`
    pub for_both: bool,
    /// `revert:flags.4?true`
    pub revert: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `wallpaper:flags.0?InputWallPaper`
    pub wallpaper: Option<enums::InputWallPaper>,
    /// `settings:flags.2?WallPaperSettings`
    pub settings: Option<types::WallPaperSettings>,
    /// `id:flags.1?int`
    pub id: Option<i32>,
}

impl SetChatWallPaper {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { for_both: false, revert: false, peer, wallpaper: None, settings: None, id: None }
    }
}

impl Put for SetChatWallPaper {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8ffa_cae1);
        writer.u32(bit(self.wallpaper.is_some(), 0) | bit(self.id.is_some(), 1) | bit(self.settings.is_some(), 2) | bit(self.for_both, 3) | bit(self.revert, 4));
        self.peer.put(writer);
        self.wallpaper.put(writer);
        self.settings.put(writer);
        self.id.put(writer);
    }
}

impl Encode for SetChatWallPaper {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetChatWallPaper {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.setChatWallPaper";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setDefaultHistoryTTL#9eb51445 period:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetDefaultHistoryTTL {
    /// `period:int`
    pub period: i32,
}

impl Put for SetDefaultHistoryTTL {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9eb5_1445);
        self.period.put(writer);
    }
}

impl Encode for SetDefaultHistoryTTL {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetDefaultHistoryTTL {
    type Answer = bool;
    const NAME: &'static str = "messages.setDefaultHistoryTTL";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setDefaultReaction#4f47a016 reaction:Reaction = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetDefaultReaction {
    /// `reaction:Reaction`
    pub reaction: enums::Reaction,
}

impl Put for SetDefaultReaction {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4f47_a016);
        self.reaction.put(writer);
    }
}

impl Encode for SetDefaultReaction {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetDefaultReaction {
    type Answer = bool;
    const NAME: &'static str = "messages.setDefaultReaction";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setEncryptedTyping#791451ed peer:InputEncryptedChat typing:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetEncryptedTyping {
    /// `peer:InputEncryptedChat`
    pub peer: types::InputEncryptedChat,
    /// `typing:Bool`
    pub typing: bool,
}

impl Put for SetEncryptedTyping {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7914_51ed);
        self.peer.put(writer);
        self.typing.put(writer);
    }
}

impl Encode for SetEncryptedTyping {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetEncryptedTyping {
    type Answer = bool;
    const NAME: &'static str = "messages.setEncryptedTyping";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setGameScore#8ef8ecc0 flags:# edit_message:flags.0?true force:flags.1?true peer:InputPeer id:int user_id:InputUser score:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SetGameScore {
    /// `edit_message:flags.0?true`
    pub edit_message: bool,
    /// `force:flags.1?true`
    pub force: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `score:int`
    pub score: i32,
}

impl SetGameScore {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32, user_id: enums::InputUser, score: i32) -> Self {
        Self { edit_message: false, force: false, peer, id, user_id, score }
    }
}

impl Put for SetGameScore {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8ef8_ecc0);
        writer.u32(bit(self.edit_message, 0) | bit(self.force, 1));
        self.peer.put(writer);
        self.id.put(writer);
        self.user_id.put(writer);
        self.score.put(writer);
    }
}

impl Encode for SetGameScore {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetGameScore {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.setGameScore";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setHistoryTTL#b80e5fe4 peer:InputPeer period:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SetHistoryTTL {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `period:int`
    pub period: i32,
}

impl Put for SetHistoryTTL {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb80e_5fe4);
        self.peer.put(writer);
        self.period.put(writer);
    }
}

impl Encode for SetHistoryTTL {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetHistoryTTL {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.setHistoryTTL";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setInlineBotResults#bb12a419 flags:# gallery:flags.0?true private:flags.1?true query_id:long results:Vector<InputBotInlineResult> cache_time:int next_offset:flags.2?string switch_pm:flags.3?InlineBotSwitchPM switch_webview:flags.4?InlineBotWebView = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetInlineBotResults<'a> {
    /// `gallery:flags.0?true`
    pub gallery: bool,
    /// `private:flags.1?true`
    pub private: bool,
    /// `query_id:long`
    pub query_id: i64,
    /// `results:Vector<InputBotInlineResult>`
    pub results: &'a [enums::InputBotInlineResult],
    /// `cache_time:int`
    pub cache_time: i32,
    /// `next_offset:flags.2?string`
    pub next_offset: Option<&'a str>,
    /// `switch_pm:flags.3?InlineBotSwitchPM`
    pub switch_pm: Option<types::InlineBotSwitchPM>,
    /// `switch_webview:flags.4?InlineBotWebView`
    pub switch_webview: Option<types::InlineBotWebView>,
}

impl<'a> SetInlineBotResults<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(query_id: i64, results: &'a [enums::InputBotInlineResult], cache_time: i32) -> Self {
        Self { gallery: false, private: false, query_id, results, cache_time, next_offset: None, switch_pm: None, switch_webview: None }
    }
}

impl Put for SetInlineBotResults<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbb12_a419);
        writer.u32(bit(self.gallery, 0) | bit(self.private, 1) | bit(self.next_offset.is_some(), 2) | bit(self.switch_pm.is_some(), 3) | bit(self.switch_webview.is_some(), 4));
        self.query_id.put(writer);
        self.results.put(writer);
        self.cache_time.put(writer);
        self.next_offset.put(writer);
        self.switch_pm.put(writer);
        self.switch_webview.put(writer);
    }
}

impl Encode for SetInlineBotResults<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetInlineBotResults<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.setInlineBotResults";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setInlineGameScore#15ad9f64 flags:# edit_message:flags.0?true force:flags.1?true id:InputBotInlineMessageID user_id:InputUser score:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetInlineGameScore {
    /// `edit_message:flags.0?true`
    pub edit_message: bool,
    /// `force:flags.1?true`
    pub force: bool,
    /// `id:InputBotInlineMessageID`
    pub id: enums::InputBotInlineMessageID,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `score:int`
    pub score: i32,
}

impl SetInlineGameScore {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: enums::InputBotInlineMessageID, user_id: enums::InputUser, score: i32) -> Self {
        Self { edit_message: false, force: false, id, user_id, score }
    }
}

impl Put for SetInlineGameScore {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x15ad_9f64);
        writer.u32(bit(self.edit_message, 0) | bit(self.force, 1));
        self.id.put(writer);
        self.user_id.put(writer);
        self.score.put(writer);
    }
}

impl Encode for SetInlineGameScore {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetInlineGameScore {
    type Answer = bool;
    const NAME: &'static str = "messages.setInlineGameScore";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.setTyping#58943ee2 flags:# peer:InputPeer top_msg_id:flags.0?int action:SendMessageAction = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetTyping {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
    /// `action:SendMessageAction`
    pub action: enums::SendMessageAction,
}

impl SetTyping {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, action: enums::SendMessageAction) -> Self {
        Self { peer, top_msg_id: None, action }
    }
}

impl Put for SetTyping {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5894_3ee2);
        writer.u32(bit(self.top_msg_id.is_some(), 0));
        self.peer.put(writer);
        self.top_msg_id.put(writer);
        self.action.put(writer);
    }
}

impl Encode for SetTyping {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetTyping {
    type Answer = bool;
    const NAME: &'static str = "messages.setTyping";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.startBot#e6df7378 bot:InputUser peer:InputPeer random_id:long start_param:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct StartBot<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `random_id:long`
    pub random_id: i64,
    /// `start_param:string`
    pub start_param: &'a str,
}

impl Put for StartBot<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe6df_7378);
        self.bot.put(writer);
        self.peer.put(writer);
        self.random_id.put(writer);
        self.start_param.put(writer);
    }
}

impl Encode for StartBot<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for StartBot<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.startBot";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.startHistoryImport#b43df344 peer:InputPeer import_id:long = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct StartHistoryImport {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `import_id:long`
    pub import_id: i64,
}

impl Put for StartHistoryImport {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb43d_f344);
        self.peer.put(writer);
        self.import_id.put(writer);
    }
}

impl Encode for StartHistoryImport {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for StartHistoryImport {
    type Answer = bool;
    const NAME: &'static str = "messages.startHistoryImport";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.summarizeText#abbbd346 flags:# peer:InputPeer id:int to_lang:flags.0?string tone:flags.2?string = TextWithEntities`
#[derive(Clone, Debug, PartialEq)]
pub struct SummarizeText<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `to_lang:flags.0?string`
    pub to_lang: Option<&'a str>,
    /// `tone:flags.2?string`
    pub tone: Option<&'a str>,
}

impl<'a> SummarizeText<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32) -> Self {
        Self { peer, id, to_lang: None, tone: None }
    }
}

impl Put for SummarizeText<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xabbb_d346);
        writer.u32(bit(self.to_lang.is_some(), 0) | bit(self.tone.is_some(), 2));
        self.peer.put(writer);
        self.id.put(writer);
        self.to_lang.put(writer);
        self.tone.put(writer);
    }
}

impl Encode for SummarizeText<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SummarizeText<'_> {
    type Answer = types::TextWithEntities;
    const NAME: &'static str = "messages.summarizeText";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true bot:InputUser enabled:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleBotInAttachMenu {
    /// `write_allowed:flags.0?true`
    pub write_allowed: bool,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `enabled:Bool`
    pub enabled: bool,
}

impl ToggleBotInAttachMenu {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(bot: enums::InputUser, enabled: bool) -> Self {
        Self { write_allowed: false, bot, enabled }
    }
}

impl Put for ToggleBotInAttachMenu {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x69f5_9d69);
        writer.u32(bit(self.write_allowed, 0));
        self.bot.put(writer);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleBotInAttachMenu {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleBotInAttachMenu {
    type Answer = bool;
    const NAME: &'static str = "messages.toggleBotInAttachMenu";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleDialogFilterTags {
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleDialogFilterTags {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfd2d_da49);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleDialogFilterTags {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleDialogFilterTags {
    type Answer = bool;
    const NAME: &'static str = "messages.toggleDialogFilterTags";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true peer:InputDialogPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleDialogPin {
    /// `pinned:flags.0?true`
    pub pinned: bool,
    /// `peer:InputDialogPeer`
    pub peer: enums::InputDialogPeer,
}

impl ToggleDialogPin {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputDialogPeer) -> Self {
        Self { pinned: false, peer }
    }
}

impl Put for ToggleDialogPin {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa731_e257);
        writer.u32(bit(self.pinned, 0));
        self.peer.put(writer);
    }
}

impl Encode for ToggleDialogPin {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleDialogPin {
    type Answer = bool;
    const NAME: &'static str = "messages.toggleDialogPin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool request_msg_id:flags.0?int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleNoForwards {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `enabled:Bool`
    pub enabled: bool,
    /// `request_msg_id:flags.0?int`
    pub request_msg_id: Option<i32>,
}

impl ToggleNoForwards {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, enabled: bool) -> Self {
        Self { peer, enabled, request_msg_id: None }
    }
}

impl Put for ToggleNoForwards {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb208_1a35);
        writer.u32(bit(self.request_msg_id.is_some(), 0));
        self.peer.put(writer);
        self.enabled.put(writer);
        self.request_msg_id.put(writer);
    }
}

impl Encode for ToggleNoForwards {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleNoForwards {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.toggleNoForwards";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int private:PaidReactionPrivacy = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TogglePaidReactionPrivacy {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `private:PaidReactionPrivacy`
    pub private: enums::PaidReactionPrivacy,
}

impl Put for TogglePaidReactionPrivacy {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4358_85b5);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.private.put(writer);
    }
}

impl Encode for TogglePaidReactionPrivacy {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TogglePaidReactionPrivacy {
    type Answer = bool;
    const NAME: &'static str = "messages.togglePaidReactionPrivacy";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TogglePeerTranslations {
    /// `disabled:flags.0?true`
    pub disabled: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl TogglePeerTranslations {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { disabled: false, peer }
    }
}

impl Put for TogglePeerTranslations {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe47c_b579);
        writer.u32(bit(self.disabled, 0));
        self.peer.put(writer);
    }
}

impl Encode for TogglePeerTranslations {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TogglePeerTranslations {
    type Answer = bool;
    const NAME: &'static str = "messages.togglePeerTranslations";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true peer:InputDialogPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleSavedDialogPin {
    /// `pinned:flags.0?true`
    pub pinned: bool,
    /// `peer:InputDialogPeer`
    pub peer: enums::InputDialogPeer,
}

impl ToggleSavedDialogPin {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputDialogPeer) -> Self {
        Self { pinned: false, peer }
    }
}

impl Put for ToggleSavedDialogPin {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xac81_bbde);
        writer.u32(bit(self.pinned, 0));
        self.peer.put(writer);
    }
}

impl Encode for ToggleSavedDialogPin {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleSavedDialogPin {
    type Answer = bool;
    const NAME: &'static str = "messages.toggleSavedDialogPin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true archive:flags.1?true unarchive:flags.2?true stickersets:Vector<InputStickerSet> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleStickerSets<'a> {
    /// `uninstall:flags.0?true`
    pub uninstall: bool,
    /// `archive:flags.1?true`
    pub archive: bool,
    /// `unarchive:flags.2?true`
    pub unarchive: bool,
    /// `stickersets:Vector<InputStickerSet>`
    pub stickersets: &'a [enums::InputStickerSet],
}

impl<'a> ToggleStickerSets<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(stickersets: &'a [enums::InputStickerSet]) -> Self {
        Self { uninstall: false, archive: false, unarchive: false, stickersets }
    }
}

impl Put for ToggleStickerSets<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb505_2fea);
        writer.u32(bit(self.uninstall, 0) | bit(self.archive, 1) | bit(self.unarchive, 2));
        self.stickersets.put(writer);
    }
}

impl Encode for ToggleStickerSets<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleStickerSets<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.toggleStickerSets";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true peer:InputPeer msg_id:int schedule_date:flags.0?int reject_comment:flags.2?string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleSuggestedPostApproval<'a> {
    /// `reject:flags.1?true`
    pub reject: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `schedule_date:flags.0?int`
    pub schedule_date: Option<i32>,
    /// `reject_comment:flags.2?string`
    pub reject_comment: Option<&'a str>,
}

impl<'a> ToggleSuggestedPostApproval<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, msg_id: i32) -> Self {
        Self { reject: false, peer, msg_id, schedule_date: None, reject_comment: None }
    }
}

impl Put for ToggleSuggestedPostApproval<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8107_455c);
        writer.u32(bit(self.schedule_date.is_some(), 0) | bit(self.reject, 1) | bit(self.reject_comment.is_some(), 2));
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.schedule_date.put(writer);
        self.reject_comment.put(writer);
    }
}

impl Encode for ToggleSuggestedPostApproval<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleSuggestedPostApproval<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.toggleSuggestedPostApproval";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int completed:Vector<int> incompleted:Vector<int> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleTodoCompleted<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `completed:Vector<int>`
    pub completed: &'a [i32],
    /// `incompleted:Vector<int>`
    pub incompleted: &'a [i32],
}

impl Put for ToggleTodoCompleted<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd3e0_3124);
        self.peer.put(writer);
        self.msg_id.put(writer);
        self.completed.put(writer);
        self.incompleted.put(writer);
    }
}

impl Encode for ToggleTodoCompleted<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleTodoCompleted<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.toggleTodoCompleted";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int = messages.TranscribedAudio`
#[derive(Clone, Debug, PartialEq)]
pub struct TranscribeAudio {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for TranscribeAudio {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x269e_9a49);
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for TranscribeAudio {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TranscribeAudio {
    type Answer = types::messages::TranscribedAudio;
    const NAME: &'static str = "messages.transcribeAudio";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.translateRichMessage#1a542004 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<InputRichMessage> to_lang:string tone:flags.2?string = messages.TranslatedRichMessage`
#[derive(Clone, Debug, PartialEq)]
pub struct TranslateRichMessage<'a> {
    /// `peer:flags.0?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `id:flags.0?Vector<int>`
    pub id: Option<&'a [i32]>,
    /// `text:flags.1?Vector<InputRichMessage>`
    pub text: Option<&'a [enums::InputRichMessage]>,
    /// `to_lang:string`
    pub to_lang: &'a str,
    /// `tone:flags.2?string`
    pub tone: Option<&'a str>,
}

impl<'a> TranslateRichMessage<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(to_lang: &'a str) -> Self {
        Self { peer: None, id: None, text: None, to_lang, tone: None }
    }
}

impl Put for TranslateRichMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1a54_2004);
        let flags_0 = self.peer.is_some() && self.id.is_some();
        writer.u32(bit(flags_0, 0) | bit(self.text.is_some(), 1) | bit(self.tone.is_some(), 2));
        put_if(flags_0, &self.peer, writer);
        put_if(flags_0, &self.id, writer);
        self.text.put(writer);
        self.to_lang.put(writer);
        self.tone.put(writer);
    }
}

impl Encode for TranslateRichMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TranslateRichMessage<'_> {
    type Answer = types::messages::TranslatedRichMessage;
    const NAME: &'static str = "messages.translateRichMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string tone:flags.2?string = messages.TranslatedText`
#[derive(Clone, Debug, PartialEq)]
pub struct TranslateText<'a> {
    /// `peer:flags.0?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `id:flags.0?Vector<int>`
    pub id: Option<&'a [i32]>,
    /// `text:flags.1?Vector<TextWithEntities>`
    pub text: Option<&'a [types::TextWithEntities]>,
    /// `to_lang:string`
    pub to_lang: &'a str,
    /// `tone:flags.2?string`
    pub tone: Option<&'a str>,
}

impl<'a> TranslateText<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(to_lang: &'a str) -> Self {
        Self { peer: None, id: None, text: None, to_lang, tone: None }
    }
}

impl Put for TranslateText<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa5ee_c345);
        let flags_0 = self.peer.is_some() && self.id.is_some();
        writer.u32(bit(flags_0, 0) | bit(self.text.is_some(), 1) | bit(self.tone.is_some(), 2));
        put_if(flags_0, &self.peer, writer);
        put_if(flags_0, &self.id, writer);
        self.text.put(writer);
        self.to_lang.put(writer);
        self.tone.put(writer);
    }
}

impl Encode for TranslateText<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TranslateText<'_> {
    type Answer = types::messages::TranslateResult;
    const NAME: &'static str = "messages.translateText";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UninstallStickerSet {
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
}

impl Put for UninstallStickerSet {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf96e_55de);
        self.stickerset.put(writer);
    }
}

impl Encode for UninstallStickerSet {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UninstallStickerSet {
    type Answer = bool;
    const NAME: &'static str = "messages.uninstallStickerSet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.unpinAllMessages#62dd747 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory`
#[derive(Clone, Debug, PartialEq)]
pub struct UnpinAllMessages {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `top_msg_id:flags.0?int`
    pub top_msg_id: Option<i32>,
    /// `saved_peer_id:flags.1?InputPeer`
    pub saved_peer_id: Option<enums::InputPeer>,
}

impl UnpinAllMessages {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { peer, top_msg_id: None, saved_peer_id: None }
    }
}

impl Put for UnpinAllMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x062d_d747);
        writer.u32(bit(self.top_msg_id.is_some(), 0) | bit(self.saved_peer_id.is_some(), 1));
        self.peer.put(writer);
        self.top_msg_id.put(writer);
        self.saved_peer_id.put(writer);
    }
}

impl Encode for UnpinAllMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UnpinAllMessages {
    type Answer = types::messages::AffectedHistory;
    const NAME: &'static str = "messages.unpinAllMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter = Bool`
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

impl Put for UpdateDialogFilter {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1ad4_a04a);
        writer.u32(bit(self.filter.is_some(), 0));
        self.id.put(writer);
        self.filter.put(writer);
    }
}

impl Encode for UpdateDialogFilter {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateDialogFilter {
    type Answer = bool;
    const NAME: &'static str = "messages.updateDialogFilter";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateDialogFiltersOrder<'a> {
    /// `order:Vector<int>`
    pub order: &'a [i32],
}

impl Put for UpdateDialogFiltersOrder<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc563_c1e4);
        self.order.put(writer);
    }
}

impl Encode for UpdateDialogFiltersOrder<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateDialogFiltersOrder<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.updateDialogFiltersOrder";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int pinned:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePinnedForumTopic {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `topic_id:int`
    pub topic_id: i32,
    /// `pinned:Bool`
    pub pinned: bool,
}

impl Put for UpdatePinnedForumTopic {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x175d_f251);
        self.peer.put(writer);
        self.topic_id.put(writer);
        self.pinned.put(writer);
    }
}

impl Encode for UpdatePinnedForumTopic {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdatePinnedForumTopic {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.updatePinnedForumTopic";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePinnedMessage {
    /// `silent:flags.0?true`
    pub silent: bool,
    /// `unpin:flags.1?true`
    pub unpin: bool,
    /// `pm_oneside:flags.2?true`
    pub pm_oneside: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
}

impl UpdatePinnedMessage {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32) -> Self {
        Self { silent: false, unpin: false, pm_oneside: false, peer, id }
    }
}

impl Put for UpdatePinnedMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd2aa_f7ec);
        writer.u32(bit(self.silent, 0) | bit(self.unpin, 1) | bit(self.pm_oneside, 2));
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for UpdatePinnedMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdatePinnedMessage {
    type Answer = enums::Updates;
    const NAME: &'static str = "messages.updatePinnedMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction title:flags.0?string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSavedReactionTag<'a> {
    /// `reaction:Reaction`
    pub reaction: enums::Reaction,
    /// `title:flags.0?string`
    pub title: Option<&'a str>,
}

impl<'a> UpdateSavedReactionTag<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(reaction: enums::Reaction) -> Self {
        Self { reaction, title: None }
    }
}

impl Put for UpdateSavedReactionTag<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6029_7dec);
        writer.u32(bit(self.title.is_some(), 0));
        self.reaction.put(writer);
        self.title.put(writer);
    }
}

impl Encode for UpdateSavedReactionTag<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateSavedReactionTag<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.updateSavedReactionTag";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat file:InputEncryptedFile = EncryptedFile`
#[derive(Clone, Debug, PartialEq)]
pub struct UploadEncryptedFile {
    /// `peer:InputEncryptedChat`
    pub peer: types::InputEncryptedChat,
    /// `file:InputEncryptedFile`
    pub file: enums::InputEncryptedFile,
}

impl Put for UploadEncryptedFile {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5057_c497);
        self.peer.put(writer);
        self.file.put(writer);
    }
}

impl Encode for UploadEncryptedFile {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UploadEncryptedFile {
    type Answer = enums::EncryptedFile;
    const NAME: &'static str = "messages.uploadEncryptedFile";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long file_name:string media:InputMedia = MessageMedia`
#[derive(Clone, Debug, PartialEq)]
pub struct UploadImportedMedia<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `import_id:long`
    pub import_id: i64,
    /// `file_name:string`
    pub file_name: &'a str,
    /// `media:InputMedia`
    pub media: enums::InputMedia,
}

impl Put for UploadImportedMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2a86_2092);
        self.peer.put(writer);
        self.import_id.put(writer);
        self.file_name.put(writer);
        self.media.put(writer);
    }
}

impl Encode for UploadImportedMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UploadImportedMedia<'_> {
    type Answer = enums::MessageMedia;
    const NAME: &'static str = "messages.uploadImportedMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string peer:InputPeer media:InputMedia = MessageMedia`
#[derive(Clone, Debug, PartialEq)]
pub struct UploadMedia<'a> {
    /// `business_connection_id:flags.0?string`
    pub business_connection_id: Option<&'a str>,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `media:InputMedia`
    pub media: enums::InputMedia,
}

impl<'a> UploadMedia<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, media: enums::InputMedia) -> Self {
        Self { business_connection_id: None, peer, media }
    }
}

impl Put for UploadMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1496_7978);
        writer.u32(bit(self.business_connection_id.is_some(), 0));
        self.business_connection_id.put(writer);
        self.peer.put(writer);
        self.media.put(writer);
    }
}

impl Encode for UploadMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UploadMedia<'_> {
    type Answer = enums::MessageMedia;
    const NAME: &'static str = "messages.uploadMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `messages.viewSponsoredMessage#269e3643 random_id:bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ViewSponsoredMessage<'a> {
    /// `random_id:bytes`
    pub random_id: &'a [u8],
}

impl Put for ViewSponsoredMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x269e_3643);
        self.random_id.put(writer);
    }
}

impl Encode for ViewSponsoredMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ViewSponsoredMessage<'_> {
    type Answer = bool;
    const NAME: &'static str = "messages.viewSponsoredMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
