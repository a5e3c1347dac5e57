//! The calls of `bots`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `bots.addPreviewMedia#17aeb75a bot:InputUser lang_code:string media:InputMedia = BotPreviewMedia`
#[derive(Clone, Debug, PartialEq)]
pub struct AddPreviewMedia<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `media:InputMedia`
    pub media: enums::InputMedia,
}

impl Put for AddPreviewMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x17ae_b75a);
        self.bot.put(writer);
        self.lang_code.put(writer);
        self.media.put(writer);
    }
}

impl Encode for AddPreviewMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AddPreviewMedia<'_> {
    type Answer = types::BotPreviewMedia;
    const NAME: &'static str = "bots.addPreviewMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.addUsername#3501c08a bot:InputUser username:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct AddUsername<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `username:string`
    pub username: &'a str,
}

impl Put for AddUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3501_c08a);
        self.bot.put(writer);
        self.username.put(writer);
    }
}

impl Encode for AddUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AddUsername<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.addUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.allowSendMessage#f132e3ef bot:InputUser = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct AllowSendMessage {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
}

impl Put for AllowSendMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf132_e3ef);
        self.bot.put(writer);
    }
}

impl Encode for AllowSendMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AllowSendMessage {
    type Answer = enums::Updates;
    const NAME: &'static str = "bots.allowSendMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.answerWebhookJSONQuery#e6213f4d query_id:long data:DataJSON = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerWebhookJSONQuery {
    /// `query_id:long`
    pub query_id: i64,
    /// `data:DataJSON`
    pub data: types::DataJSON,
}

impl Put for AnswerWebhookJSONQuery {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe621_3f4d);
        self.query_id.put(writer);
        self.data.put(writer);
    }
}

impl Encode for AnswerWebhookJSONQuery {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AnswerWebhookJSONQuery {
    type Answer = bool;
    const NAME: &'static str = "bots.answerWebhookJSONQuery";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.canSendMessage#1359f4e6 bot:InputUser = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CanSendMessage {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
}

impl Put for CanSendMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1359_f4e6);
        self.bot.put(writer);
    }
}

impl Encode for CanSendMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CanSendMessage {
    type Answer = bool;
    const NAME: &'static str = "bots.canSendMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.checkDownloadFileParams#50077589 bot:InputUser file_name:string url:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckDownloadFileParams<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `file_name:string`
    pub file_name: &'a str,
    /// `url:string`
    pub url: &'a str,
}

impl Put for CheckDownloadFileParams<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5007_7589);
        self.bot.put(writer);
        self.file_name.put(writer);
        self.url.put(writer);
    }
}

impl Encode for CheckDownloadFileParams<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckDownloadFileParams<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.checkDownloadFileParams";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.checkUsername#e3ac4c61 flags:# additional:flags.0?true username:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckUsername<'a> {
    /// `additional:flags.0?true`
    pub additional: bool,
    /// `username:string`
    pub username: &'a str,
}

impl<'a> CheckUsername<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(username: &'a str) -> Self {
        Self { additional: false, username }
    }
}

impl Put for CheckUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe3ac_4c61);
        writer.u32(bit(self.additional, 0));
        self.username.put(writer);
    }
}

impl Encode for CheckUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckUsername<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.checkUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.createBot#e5b17f2b flags:# via_deeplink:flags.0?true name:string username:string manager_id:InputUser = User`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateBot<'a> {
    /// `via_deeplink:flags.0?true`
    pub via_deeplink: bool,
    /// `name:string`
    pub name: &'a str,
    /// `username:string`
    pub username: &'a str,
    /// `manager_id:InputUser`
    pub manager_id: enums::InputUser,
}

impl<'a> CreateBot<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(name: &'a str, username: &'a str, manager_id: enums::InputUser) -> Self {
        Self { via_deeplink: false, name, username, manager_id }
    }
}

impl Put for CreateBot<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe5b1_7f2b);
        writer.u32(bit(self.via_deeplink, 0));
        self.name.put(writer);
        self.username.put(writer);
        self.manager_id.put(writer);
    }
}

impl Encode for CreateBot<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateBot<'_> {
    type Answer = enums::User;
    const NAME: &'static str = "bots.createBot";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.deletePreviewMedia#2d0135b3 bot:InputUser lang_code:string media:Vector<InputMedia> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeletePreviewMedia<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `media:Vector<InputMedia>`
    pub media: &'a [enums::InputMedia],
}

impl Put for DeletePreviewMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2d01_35b3);
        self.bot.put(writer);
        self.lang_code.put(writer);
        self.media.put(writer);
    }
}

impl Encode for DeletePreviewMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeletePreviewMedia<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.deletePreviewMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.editAccessSettings#31813cd8 flags:# restricted:flags.0?true bot:InputUser add_users:flags.1?Vector<InputUser> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct EditAccessSettings<'a> {
    /// `restricted:flags.0?true`
    pub restricted: bool,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `add_users:flags.1?Vector<InputUser>`
    pub add_users: Option<&'a [enums::InputUser]>,
}

impl<'a> EditAccessSettings<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(bot: enums::InputUser) -> Self {
        Self { restricted: false, bot, add_users: None }
    }
}

impl Put for EditAccessSettings<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3181_3cd8);
        writer.u32(bit(self.restricted, 0) | bit(self.add_users.is_some(), 1));
        self.bot.put(writer);
        self.add_users.put(writer);
    }
}

impl Encode for EditAccessSettings<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditAccessSettings<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.editAccessSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.editPreviewMedia#8525606f bot:InputUser lang_code:string media:InputMedia new_media:InputMedia = BotPreviewMedia`
#[derive(Clone, Debug, PartialEq)]
pub struct EditPreviewMedia<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `media:InputMedia`
    pub media: enums::InputMedia,
    /// `new_media:InputMedia`
    pub new_media: enums::InputMedia,
}

impl Put for EditPreviewMedia<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8525_606f);
        self.bot.put(writer);
        self.lang_code.put(writer);
        self.media.put(writer);
        self.new_media.put(writer);
    }
}

impl Encode for EditPreviewMedia<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditPreviewMedia<'_> {
    type Answer = types::BotPreviewMedia;
    const NAME: &'static str = "bots.editPreviewMedia";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.exportBotToken#bd0d99eb bot:InputUser revoke:Bool = bots.ExportedBotToken`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportBotToken {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `revoke:Bool`
    pub revoke: bool,
}

impl Put for ExportBotToken {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbd0d_99eb);
        self.bot.put(writer);
        self.revoke.put(writer);
    }
}

impl Encode for ExportBotToken {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportBotToken {
    type Answer = types::bots::ExportedBotToken;
    const NAME: &'static str = "bots.exportBotToken";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getAccessSettings#213853a3 bot:InputUser = bots.AccessSettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccessSettings {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
}

impl Put for GetAccessSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2138_53a3);
        self.bot.put(writer);
    }
}

impl Encode for GetAccessSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAccessSettings {
    type Answer = types::bots::AccessSettings;
    const NAME: &'static str = "bots.getAccessSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getAdminedBots#b0711d83 = Vector<User>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAdminedBots;

impl Put for GetAdminedBots {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb071_1d83);
    }
}

impl Encode for GetAdminedBots {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAdminedBots {
    type Answer = Vec<enums::User>;
    const NAME: &'static str = "bots.getAdminedBots";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getBotCommands#e34c0dd6 scope:BotCommandScope lang_code:string = Vector<BotCommand>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBotCommands<'a> {
    /// `scope:BotCommandScope`
    pub scope: enums::BotCommandScope,
    /// `lang_code:string`
    pub lang_code: &'a str,
}

impl Put for GetBotCommands<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe34c_0dd6);
        self.scope.put(writer);
        self.lang_code.put(writer);
    }
}

impl Encode for GetBotCommands<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBotCommands<'_> {
    type Answer = Vec<types::BotCommand>;
    const NAME: &'static str = "bots.getBotCommands";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getBotInfo#dcd914fd flags:# bot:flags.0?InputUser lang_code:string = bots.BotInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBotInfo<'a> {
    /// `bot:flags.0?InputUser`
    pub bot: Option<enums::InputUser>,
    /// `lang_code:string`
    pub lang_code: &'a str,
}

impl<'a> GetBotInfo<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(lang_code: &'a str) -> Self {
        Self { bot: None, lang_code }
    }
}

impl Put for GetBotInfo<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdcd9_14fd);
        writer.u32(bit(self.bot.is_some(), 0));
        self.bot.put(writer);
        self.lang_code.put(writer);
    }
}

impl Encode for GetBotInfo<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBotInfo<'_> {
    type Answer = types::bots::BotInfo;
    const NAME: &'static str = "bots.getBotInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getBotMenuButton#9c60eb28 user_id:InputUser = BotMenuButton`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBotMenuButton {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl Put for GetBotMenuButton {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9c60_eb28);
        self.user_id.put(writer);
    }
}

impl Encode for GetBotMenuButton {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBotMenuButton {
    type Answer = enums::BotMenuButton;
    const NAME: &'static str = "bots.getBotMenuButton";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getBotRecommendations#a1b70815 bot:InputUser = users.Users`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBotRecommendations {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
}

impl Put for GetBotRecommendations {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa1b7_0815);
        self.bot.put(writer);
    }
}

impl Encode for GetBotRecommendations {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBotRecommendations {
    type Answer = enums::users::Users;
    const NAME: &'static str = "bots.getBotRecommendations";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getPopularAppBots#c2510192 offset:string limit:int = bots.PopularAppBots`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPopularAppBots<'a> {
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetPopularAppBots<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc251_0192);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetPopularAppBots<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPopularAppBots<'_> {
    type Answer = types::bots::PopularAppBots;
    const NAME: &'static str = "bots.getPopularAppBots";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getPreviewInfo#423ab3ad bot:InputUser lang_code:string = bots.PreviewInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPreviewInfo<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `lang_code:string`
    pub lang_code: &'a str,
}

impl Put for GetPreviewInfo<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x423a_b3ad);
        self.bot.put(writer);
        self.lang_code.put(writer);
    }
}

impl Encode for GetPreviewInfo<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPreviewInfo<'_> {
    type Answer = types::bots::PreviewInfo;
    const NAME: &'static str = "bots.getPreviewInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getPreviewMedias#a2a5594d bot:InputUser = Vector<BotPreviewMedia>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPreviewMedias {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
}

impl Put for GetPreviewMedias {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa2a5_594d);
        self.bot.put(writer);
    }
}

impl Encode for GetPreviewMedias {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPreviewMedias {
    type Answer = Vec<types::BotPreviewMedia>;
    const NAME: &'static str = "bots.getPreviewMedias";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.getRequestedWebViewButton#bf25b7f3 bot:InputUser webapp_req_id:string = KeyboardButton`
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequestedWebViewButton<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `webapp_req_id:string`
    pub webapp_req_id: &'a str,
}

impl Put for GetRequestedWebViewButton<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbf25_b7f3);
        self.bot.put(writer);
        self.webapp_req_id.put(writer);
    }
}

impl Encode for GetRequestedWebViewButton<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetRequestedWebViewButton<'_> {
    type Answer = types::KeyboardButton;
    const NAME: &'static str = "bots.getRequestedWebViewButton";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.invokeWebViewCustomMethod#87fc5e7 bot:InputUser custom_method:string params:DataJSON = DataJSON`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWebViewCustomMethod<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `custom_method:string`
    pub custom_method: &'a str,
    /// `params:DataJSON`
    pub params: types::DataJSON,
}

impl Put for InvokeWebViewCustomMethod<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x087f_c5e7);
        self.bot.put(writer);
        self.custom_method.put(writer);
        self.params.put(writer);
    }
}

impl Encode for InvokeWebViewCustomMethod<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InvokeWebViewCustomMethod<'_> {
    type Answer = types::DataJSON;
    const NAME: &'static str = "bots.invokeWebViewCustomMethod";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.removeUsername#c704147d bot:InputUser username:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveUsername<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `username:string`
    pub username: &'a str,
}

impl Put for RemoveUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc704_147d);
        self.bot.put(writer);
        self.username.put(writer);
    }
}

impl Encode for RemoveUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RemoveUsername<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.removeUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.reorderPreviewMedias#b627f3aa bot:InputUser lang_code:string order:Vector<InputMedia> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderPreviewMedias<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `order:Vector<InputMedia>`
    pub order: &'a [enums::InputMedia],
}

impl Put for ReorderPreviewMedias<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb627_f3aa);
        self.bot.put(writer);
        self.lang_code.put(writer);
        self.order.put(writer);
    }
}

impl Encode for ReorderPreviewMedias<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderPreviewMedias<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.reorderPreviewMedias";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.reorderUsernames#9709b1c2 bot:InputUser order:Vector<string> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderUsernames<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `order:Vector<string>`
    pub order: &'a [&'a str],
}

impl Put for ReorderUsernames<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9709_b1c2);
        self.bot.put(writer);
        self.order.put(writer);
    }
}

impl Encode for ReorderUsernames<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderUsernames<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.reorderUsernames";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.requestWebViewButton#31a2a35e user_id:InputUser button:KeyboardButton = bots.RequestedButton`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestWebViewButton {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `button:KeyboardButton`
    pub button: types::KeyboardButton,
}

impl Put for RequestWebViewButton {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x31a2_a35e);
        self.user_id.put(writer);
        self.button.put(writer);
    }
}

impl Encode for RequestWebViewButton {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestWebViewButton {
    type Answer = types::bots::RequestedButton;
    const NAME: &'static str = "bots.requestWebViewButton";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.resetBotCommands#3d8de0f9 scope:BotCommandScope lang_code:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetBotCommands<'a> {
    /// `scope:BotCommandScope`
    pub scope: enums::BotCommandScope,
    /// `lang_code:string`
    pub lang_code: &'a str,
}

impl Put for ResetBotCommands<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3d8d_e0f9);
        self.scope.put(writer);
        self.lang_code.put(writer);
    }
}

impl Encode for ResetBotCommands<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetBotCommands<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.resetBotCommands";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.sendCustomRequest#aa2769ed custom_method:string params:DataJSON = DataJSON`
#[derive(Clone, Debug, PartialEq)]
pub struct SendCustomRequest<'a> {
    /// `custom_method:string`
    pub custom_method: &'a str,
    /// `params:DataJSON`
    pub params: types::DataJSON,
}

impl Put for SendCustomRequest<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xaa27_69ed);
        self.custom_method.put(writer);
        self.params.put(writer);
    }
}

impl Encode for SendCustomRequest<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendCustomRequest<'_> {
    type Answer = types::DataJSON;
    const NAME: &'static str = "bots.sendCustomRequest";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.setBotBroadcastDefaultAdminRights#788464e1 admin_rights:ChatAdminRights = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotBroadcastDefaultAdminRights {
    /// `admin_rights:ChatAdminRights`
    pub admin_rights: types::ChatAdminRights,
}

impl Put for SetBotBroadcastDefaultAdminRights {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7884_64e1);
        self.admin_rights.put(writer);
    }
}

impl Encode for SetBotBroadcastDefaultAdminRights {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotBroadcastDefaultAdminRights {
    type Answer = bool;
    const NAME: &'static str = "bots.setBotBroadcastDefaultAdminRights";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.setBotCommands#517165a scope:BotCommandScope lang_code:string commands:Vector<BotCommand> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotCommands<'a> {
    /// `scope:BotCommandScope`
    pub scope: enums::BotCommandScope,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `commands:Vector<BotCommand>`
    pub commands: &'a [types::BotCommand],
}

impl Put for SetBotCommands<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0517_165a);
        self.scope.put(writer);
        self.lang_code.put(writer);
        self.commands.put(writer);
    }
}

impl Encode for SetBotCommands<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotCommands<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.setBotCommands";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.setBotGroupDefaultAdminRights#925ec9ea admin_rights:ChatAdminRights = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotGroupDefaultAdminRights {
    /// `admin_rights:ChatAdminRights`
    pub admin_rights: types::ChatAdminRights,
}

impl Put for SetBotGroupDefaultAdminRights {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x925e_c9ea);
        self.admin_rights.put(writer);
    }
}

impl Encode for SetBotGroupDefaultAdminRights {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotGroupDefaultAdminRights {
    type Answer = bool;
    const NAME: &'static str = "bots.setBotGroupDefaultAdminRights";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.setBotInfo#10cf3123 flags:# bot:flags.2?InputUser lang_code:string name:flags.3?string about:flags.0?string description:flags.1?string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotInfo<'a> {
    /// `bot:flags.2?InputUser`
    pub bot: Option<enums::InputUser>,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `name:flags.3?string`
    pub name: Option<&'a str>,
    /// `about:flags.0?string`
    pub about: Option<&'a str>,
    /// `description:flags.1?string`
    pub description: Option<&'a str>,
}

impl<'a> SetBotInfo<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(lang_code: &'a str) -> Self {
        Self { bot: None, lang_code, name: None, about: None, description: None }
    }
}

impl Put for SetBotInfo<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x10cf_3123);
        writer.u32(bit(self.about.is_some(), 0) | bit(self.description.is_some(), 1) | bit(self.bot.is_some(), 2) | bit(self.name.is_some(), 3));
        self.bot.put(writer);
        self.lang_code.put(writer);
        self.name.put(writer);
        self.about.put(writer);
        self.description.put(writer);
    }
}

impl Encode for SetBotInfo<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotInfo<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.setBotInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.setBotMenuButton#4504d54f user_id:InputUser button:BotMenuButton = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotMenuButton {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `button:BotMenuButton`
    pub button: enums::BotMenuButton,
}

impl Put for SetBotMenuButton {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4504_d54f);
        self.user_id.put(writer);
        self.button.put(writer);
    }
}

impl Encode for SetBotMenuButton {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotMenuButton {
    type Answer = bool;
    const NAME: &'static str = "bots.setBotMenuButton";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.setCustomVerification#f4946757 flags:# enabled:flags.1?true bot:flags.0?InputUser peer:InputPeer custom_description:flags.2?TextWithEntities = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetCustomVerification {
    /// `enabled:flags.1?true`
    pub enabled: bool,
    /// `bot:flags.0?InputUser`
    pub bot: Option<enums::InputUser>,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `custom_description:flags.2?TextWithEntities`
    pub custom_description: Option<types::TextWithEntities>,
}

impl SetCustomVerification {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { enabled: false, bot: None, peer, custom_description: None }
    }
}

impl Put for SetCustomVerification {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf494_6757);
        writer.u32(bit(self.bot.is_some(), 0) | bit(self.enabled, 1) | bit(self.custom_description.is_some(), 2));
        self.bot.put(writer);
        self.peer.put(writer);
        self.custom_description.put(writer);
    }
}

impl Encode for SetCustomVerification {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetCustomVerification {
    type Answer = bool;
    const NAME: &'static str = "bots.setCustomVerification";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.setJoinChatResults#e71a4810 query_id:long result:JoinChatBotResult = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetJoinChatResults {
    /// `query_id:long`
    pub query_id: i64,
    /// `result:JoinChatBotResult`
    pub result: enums::JoinChatBotResult,
}

impl Put for SetJoinChatResults {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe71a_4810);
        self.query_id.put(writer);
        self.result.put(writer);
    }
}

impl Encode for SetJoinChatResults {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetJoinChatResults {
    type Answer = bool;
    const NAME: &'static str = "bots.setJoinChatResults";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.toggleUserEmojiStatusPermission#6de6392 bot:InputUser enabled:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleUserEmojiStatusPermission {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleUserEmojiStatusPermission {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x06de_6392);
        self.bot.put(writer);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleUserEmojiStatusPermission {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleUserEmojiStatusPermission {
    type Answer = bool;
    const NAME: &'static str = "bots.toggleUserEmojiStatusPermission";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.toggleUsername#53ca973 bot:InputUser username:string active:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleUsername<'a> {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `username:string`
    pub username: &'a str,
    /// `active:Bool`
    pub active: bool,
}

impl Put for ToggleUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x053c_a973);
        self.bot.put(writer);
        self.username.put(writer);
        self.active.put(writer);
    }
}

impl Encode for ToggleUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleUsername<'_> {
    type Answer = bool;
    const NAME: &'static str = "bots.toggleUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.updateStarRefProgram#778b5ab3 flags:# bot:InputUser commission_permille:int duration_months:flags.0?int = StarRefProgram`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateStarRefProgram {
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `commission_permille:int`
    pub commission_permille: i32,
    /// `duration_months:flags.0?int`
    pub duration_months: Option<i32>,
}

impl UpdateStarRefProgram {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(bot: enums::InputUser, commission_permille: i32) -> Self {
        Self { bot, commission_permille, duration_months: None }
    }
}

impl Put for UpdateStarRefProgram {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x778b_5ab3);
        writer.u32(bit(self.duration_months.is_some(), 0));
        self.bot.put(writer);
        self.commission_permille.put(writer);
        self.duration_months.put(writer);
    }
}

impl Encode for UpdateStarRefProgram {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateStarRefProgram {
    type Answer = types::StarRefProgram;
    const NAME: &'static str = "bots.updateStarRefProgram";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `bots.updateUserEmojiStatus#ed9f30c5 user_id:InputUser emoji_status:EmojiStatus = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateUserEmojiStatus {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `emoji_status:EmojiStatus`
    pub emoji_status: enums::EmojiStatus,
}

impl Put for UpdateUserEmojiStatus {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xed9f_30c5);
        self.user_id.put(writer);
        self.emoji_status.put(writer);
    }
}

impl Encode for UpdateUserEmojiStatus {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateUserEmojiStatus {
    type Answer = bool;
    const NAME: &'static str = "bots.updateUserEmojiStatus";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
