//! The calls of `ephemeral`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `ephemeral.deleteAllWelcomeMessages#734f9721 peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAllWelcomeMessages {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for DeleteAllWelcomeMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x734f_9721);
        self.peer.put(writer);
    }
}

impl Encode for DeleteAllWelcomeMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteAllWelcomeMessages {
    type Answer = bool;
    const NAME: &'static str = "ephemeral.deleteAllWelcomeMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `ephemeral.deleteMessage#92f6e797 flags:# peer:flags.0?InputPeer receiver_id:InputUser id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteMessage {
    /// `peer:flags.0?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `receiver_id:InputUser`
    pub receiver_id: enums::InputUser,
    /// `id:int`
    pub id: i32,
}

impl DeleteMessage {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(receiver_id: enums::InputUser, id: i32) -> Self {
        Self { peer: None, receiver_id, id }
    }
}

impl Put for DeleteMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x92f6_e797);
        writer.u32(bit(self.peer.is_some(), 0));
        self.peer.put(writer);
        self.receiver_id.put(writer);
        self.id.put(writer);
    }
}

impl Encode for DeleteMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteMessage {
    type Answer = bool;
    const NAME: &'static str = "ephemeral.deleteMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `ephemeral.deleteWelcomeMessage#e882a9e1 peer:InputPeer id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteWelcomeMessage {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
}

impl Put for DeleteWelcomeMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe882_a9e1);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for DeleteWelcomeMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteWelcomeMessage {
    type Answer = bool;
    const NAME: &'static str = "ephemeral.deleteWelcomeMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `ephemeral.editMessage#cf9c725b flags:# invert_media:flags.5?true welcome:flags.6?true peer:flags.7?InputPeer receiver_id:InputUser id:int message:flags.0?string media:flags.3?InputMedia entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup rich_message:flags.4?InputRichMessage = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditMessage<'a> {
    /// `invert_media:flags.5?true`
    pub invert_media: bool,
    /// `welcome:flags.6?true`
    pub welcome: bool,
    /// `peer:flags.7?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `receiver_id:InputUser`
    pub receiver_id: enums::InputUser,
    /// `id:int`
    pub id: i32,
    /// `message:flags.0?string`
    pub message: Option<&'a str>,
    /// `media:flags.3?InputMedia`
    pub media: Option<enums::InputMedia>,
    /// `entities:flags.1?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `reply_markup:flags.2?ReplyMarkup`
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// `rich_message:flags.4?InputRichMessage`
    pub rich_message: Option<enums::InputRichMessage>,
}

impl<'a> EditMessage<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(receiver_id: enums::InputUser, id: i32) -> Self {
        Self { invert_media: false, welcome: false, peer: None, receiver_id, id, message: None, media: None, entities: None, reply_markup: None, rich_message: None }
    }
}

impl Put for EditMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcf9c_725b);
        writer.u32(bit(self.message.is_some(), 0) | bit(self.entities.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.media.is_some(), 3) | bit(self.rich_message.is_some(), 4) | bit(self.invert_media, 5) | bit(self.welcome, 6) | bit(self.peer.is_some(), 7));
        self.peer.put(writer);
        self.receiver_id.put(writer);
        self.id.put(writer);
        self.message.put(writer);
        self.media.put(writer);
        self.entities.put(writer);
        self.reply_markup.put(writer);
        self.rich_message.put(writer);
    }
}

impl Encode for EditMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditMessage<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "ephemeral.editMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `ephemeral.getCallbackAnswer#3fa464c8 flags:# peer:InputPeer id:int data:flags.1?bytes = messages.BotCallbackAnswer`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCallbackAnswer<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `data:flags.1?bytes`
    pub data: Option<&'a [u8]>,
}

impl<'a> GetCallbackAnswer<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32) -> Self {
        Self { peer, id, data: None }
    }
}

impl Put for GetCallbackAnswer<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3fa4_64c8);
        writer.u32(bit(self.data.is_some(), 1));
        self.peer.put(writer);
        self.id.put(writer);
        self.data.put(writer);
    }
}

impl Encode for GetCallbackAnswer<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCallbackAnswer<'_> {
    type Answer = types::messages::BotCallbackAnswer;
    const NAME: &'static str = "ephemeral.getCallbackAnswer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `ephemeral.getWelcomeMessages#db9ac18d peer:InputPeer hash:long = ephemeral.WelcomeMessages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetWelcomeMessages {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetWelcomeMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdb9a_c18d);
        self.peer.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetWelcomeMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetWelcomeMessages {
    type Answer = enums::ephemeral::WelcomeMessages;
    const NAME: &'static str = "ephemeral.getWelcomeMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `ephemeral.reportMessage#8704f2bf peer:InputPeer id:int option:bytes message:string = ReportResult`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportMessage<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `option:bytes`
    pub option: &'a [u8],
    /// `message:string`
    pub message: &'a str,
}

impl Put for ReportMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8704_f2bf);
        self.peer.put(writer);
        self.id.put(writer);
        self.option.put(writer);
        self.message.put(writer);
    }
}

impl Encode for ReportMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportMessage<'_> {
    type Answer = enums::ReportResult;
    const NAME: &'static str = "ephemeral.reportMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `ephemeral.sendMessage#ba8d5f35 flags:# invert_media:flags.6?true welcome:flags.7?true anchor:flags.9?true noforwards:flags.10?true peer:flags.8?InputPeer receiver_id:InputUser query_id:flags.0?long message:string entities:flags.1?Vector<MessageEntity> media:flags.2?InputMedia reply_markup:flags.3?ReplyMarkup rich_message:flags.4?InputRichMessage random_id:long reply_to:flags.5?InputReplyTo = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendMessage<'a> {
    /// `invert_media:flags.6?true`
    pub invert_media: bool,
    /// `welcome:flags.7?true`
    pub welcome: bool,
    /// `anchor:flags.9?true`
    pub anchor: bool,
    /// `noforwards:flags.10?true`
    pub noforwards: bool,
    /// `peer:flags.8?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `receiver_id:InputUser`
    pub receiver_id: enums::InputUser,
    /// `query_id:flags.0?long`
    pub query_id: Option<i64>,
    /// `message:string`
    pub message: &'a str,
    /// `entities:flags.1?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `media:flags.2?InputMedia`
    pub media: Option<enums::InputMedia>,
    /// `reply_markup:flags.3?ReplyMarkup`
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// `rich_message:flags.4?InputRichMessage`
    pub rich_message: Option<enums::InputRichMessage>,
    /// `random_id:long`
    pub random_id: i64,
    /// `reply_to:flags.5?InputReplyTo`
    pub reply_to: Option<enums::InputReplyTo>,
}

impl<'a> SendMessage<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(receiver_id: enums::InputUser, message: &'a str, random_id: i64) -> Self {
        Self { invert_media: false, welcome: false, anchor: false, noforwards: false, peer: None, receiver_id, query_id: None, message, entities: None, media: None, reply_markup: None, rich_message: None, random_id, reply_to: None }
    }
}

impl Put for SendMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xba8d_5f35);
        writer.u32(bit(self.query_id.is_some(), 0) | bit(self.entities.is_some(), 1) | bit(self.media.is_some(), 2) | bit(self.reply_markup.is_some(), 3) | bit(self.rich_message.is_some(), 4) | bit(self.reply_to.is_some(), 5) | bit(self.invert_media, 6) | bit(self.welcome, 7) | bit(self.peer.is_some(), 8) | bit(self.anchor, 9) | bit(self.noforwards, 10));
        self.peer.put(writer);
        self.receiver_id.put(writer);
        self.query_id.put(writer);
        self.message.put(writer);
        self.entities.put(writer);
        self.media.put(writer);
        self.reply_markup.put(writer);
        self.rich_message.put(writer);
        self.random_id.put(writer);
        self.reply_to.put(writer);
    }
}

impl Encode for SendMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendMessage<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "ephemeral.sendMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
