//! The calls of `account`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `account.acceptAuthorization#f3ed4c73 bot_id:long scope:string public_key:string value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptAuthorization<'a> {
    /// `bot_id:long`
    pub bot_id: i64,
    /// `scope:string`
    pub scope: &'a str,
    /// `public_key:string`
    pub public_key: &'a str,
    /// `value_hashes:Vector<SecureValueHash>`
    pub value_hashes: &'a [types::SecureValueHash],
    /// `credentials:SecureCredentialsEncrypted`
    pub credentials: types::SecureCredentialsEncrypted,
}

impl Put for AcceptAuthorization<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf3ed_4c73);
        self.bot_id.put(writer);
        self.scope.put(writer);
        self.public_key.put(writer);
        self.value_hashes.put(writer);
        self.credentials.put(writer);
    }
}

impl Encode for AcceptAuthorization<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AcceptAuthorization<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.acceptAuthorization";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.cancelPasswordEmail#c1cbd5b6 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CancelPasswordEmail;

impl Put for CancelPasswordEmail {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc1cb_d5b6);
    }
}

impl Encode for CancelPasswordEmail {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CancelPasswordEmail {
    type Answer = bool;
    const NAME: &'static str = "account.cancelPasswordEmail";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.changeAuthorizationSettings#40f48462 flags:# confirmed:flags.3?true hash:long encrypted_requests_disabled:flags.0?Bool call_requests_disabled:flags.1?Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeAuthorizationSettings {
    /// `confirmed:flags.3?true`
    pub confirmed: bool,
    /// `hash:long`
    pub hash: i64,
    /// `encrypted_requests_disabled:flags.0?Bool`
    pub encrypted_requests_disabled: Option<bool>,
    /// `call_requests_disabled:flags.1?Bool`
    pub call_requests_disabled: Option<bool>,
}

impl ChangeAuthorizationSettings {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(hash: i64) -> Self {
        Self { confirmed: false, hash, encrypted_requests_disabled: None, call_requests_disabled: None }
    }
}

impl Put for ChangeAuthorizationSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x40f4_8462);
        writer.u32(bit(self.encrypted_requests_disabled.is_some(), 0) | bit(self.call_requests_disabled.is_some(), 1) | bit(self.confirmed, 3));
        self.hash.put(writer);
        self.encrypted_requests_disabled.put(writer);
        self.call_requests_disabled.put(writer);
    }
}

impl Encode for ChangeAuthorizationSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ChangeAuthorizationSettings {
    type Answer = bool;
    const NAME: &'static str = "account.changeAuthorizationSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.changePhone#70c32edb phone_number:string phone_code_hash:string phone_code:string = User`
#[derive(Clone, Debug, PartialEq)]
pub struct ChangePhone<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `phone_code:string`
    pub phone_code: &'a str,
}

impl Put for ChangePhone<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x70c3_2edb);
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
        self.phone_code.put(writer);
    }
}

impl Encode for ChangePhone<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ChangePhone<'_> {
    type Answer = enums::User;
    const NAME: &'static str = "account.changePhone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.checkUsername#2714d86c username:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckUsername<'a> {
    /// `username:string`
    pub username: &'a str,
}

impl Put for CheckUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2714_d86c);
        self.username.put(writer);
    }
}

impl Encode for CheckUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckUsername<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.checkUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.clearRecentEmojiStatuses#18201aae = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ClearRecentEmojiStatuses;

impl Put for ClearRecentEmojiStatuses {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1820_1aae);
    }
}

impl Encode for ClearRecentEmojiStatuses {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ClearRecentEmojiStatuses {
    type Answer = bool;
    const NAME: &'static str = "account.clearRecentEmojiStatuses";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.confirmBotConnection#67ed1f68 bot_id:InputUser = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ConfirmBotConnection {
    /// `bot_id:InputUser`
    pub bot_id: enums::InputUser,
}

impl Put for ConfirmBotConnection {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x67ed_1f68);
        self.bot_id.put(writer);
    }
}

impl Encode for ConfirmBotConnection {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ConfirmBotConnection {
    type Answer = bool;
    const NAME: &'static str = "account.confirmBotConnection";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.confirmPasswordEmail#8fdf1920 code:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ConfirmPasswordEmail<'a> {
    /// `code:string`
    pub code: &'a str,
}

impl Put for ConfirmPasswordEmail<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8fdf_1920);
        self.code.put(writer);
    }
}

impl Encode for ConfirmPasswordEmail<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ConfirmPasswordEmail<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.confirmPasswordEmail";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.confirmPhone#5f2178c3 phone_code_hash:string phone_code:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ConfirmPhone<'a> {
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `phone_code:string`
    pub phone_code: &'a str,
}

impl Put for ConfirmPhone<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5f21_78c3);
        self.phone_code_hash.put(writer);
        self.phone_code.put(writer);
    }
}

impl Encode for ConfirmPhone<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ConfirmPhone<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.confirmPhone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.createBusinessChatLink#8851e68e link:InputBusinessChatLink = BusinessChatLink`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateBusinessChatLink {
    /// `link:InputBusinessChatLink`
    pub link: types::InputBusinessChatLink,
}

impl Put for CreateBusinessChatLink {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8851_e68e);
        self.link.put(writer);
    }
}

impl Encode for CreateBusinessChatLink {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateBusinessChatLink {
    type Answer = types::BusinessChatLink;
    const NAME: &'static str = "account.createBusinessChatLink";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.createTheme#652e4400 flags:# slug:string title:string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTheme<'a> {
    /// `slug:string`
    pub slug: &'a str,
    /// `title:string`
    pub title: &'a str,
    /// `document:flags.2?InputDocument`
    pub document: Option<enums::InputDocument>,
    /// `settings:flags.3?Vector<InputThemeSettings>`
    pub settings: Option<&'a [types::InputThemeSettings]>,
}

impl<'a> CreateTheme<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(slug: &'a str, title: &'a str) -> Self {
        Self { slug, title, document: None, settings: None }
    }
}

impl Put for CreateTheme<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x652e_4400);
        writer.u32(bit(self.document.is_some(), 2) | bit(self.settings.is_some(), 3));
        self.slug.put(writer);
        self.title.put(writer);
        self.document.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for CreateTheme<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateTheme<'_> {
    type Answer = types::Theme;
    const NAME: &'static str = "account.createTheme";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.declinePasswordReset#4c9409f6 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeclinePasswordReset;

impl Put for DeclinePasswordReset {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4c94_09f6);
    }
}

impl Encode for DeclinePasswordReset {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeclinePasswordReset {
    type Answer = bool;
    const NAME: &'static str = "account.declinePasswordReset";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.deleteAccount#a2c0cf74 flags:# reason:string password:flags.0?InputCheckPasswordSRP = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAccount<'a> {
    /// `reason:string`
    pub reason: &'a str,
    /// `password:flags.0?InputCheckPasswordSRP`
    pub password: Option<enums::InputCheckPasswordSRP>,
}

impl<'a> DeleteAccount<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(reason: &'a str) -> Self {
        Self { reason, password: None }
    }
}

impl Put for DeleteAccount<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa2c0_cf74);
        writer.u32(bit(self.password.is_some(), 0));
        self.reason.put(writer);
        self.password.put(writer);
    }
}

impl Encode for DeleteAccount<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteAccount<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.deleteAccount";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.deleteAutoSaveExceptions#53bc0020 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAutoSaveExceptions;

impl Put for DeleteAutoSaveExceptions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x53bc_0020);
    }
}

impl Encode for DeleteAutoSaveExceptions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteAutoSaveExceptions {
    type Answer = bool;
    const NAME: &'static str = "account.deleteAutoSaveExceptions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.deleteBusinessChatLink#60073674 slug:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteBusinessChatLink<'a> {
    /// `slug:string`
    pub slug: &'a str,
}

impl Put for DeleteBusinessChatLink<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6007_3674);
        self.slug.put(writer);
    }
}

impl Encode for DeleteBusinessChatLink<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteBusinessChatLink<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.deleteBusinessChatLink";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.deletePasskey#f5b5563f id:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeletePasskey<'a> {
    /// `id:string`
    pub id: &'a str,
}

impl Put for DeletePasskey<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf5b5_563f);
        self.id.put(writer);
    }
}

impl Encode for DeletePasskey<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeletePasskey<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.deletePasskey";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.deleteSecureValue#b880bc4b types:Vector<SecureValueType> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteSecureValue<'a> {
    /// `types:Vector<SecureValueType>`
    pub types: &'a [enums::SecureValueType],
}

impl Put for DeleteSecureValue<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb880_bc4b);
        self.types.put(writer);
    }
}

impl Encode for DeleteSecureValue<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteSecureValue<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.deleteSecureValue";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.deleteWebBrowserSettingsExceptions#86a0765d = account.WebBrowserSettings`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteWebBrowserSettingsExceptions;

impl Put for DeleteWebBrowserSettingsExceptions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x86a0_765d);
    }
}

impl Encode for DeleteWebBrowserSettingsExceptions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteWebBrowserSettingsExceptions {
    type Answer = enums::account::WebBrowserSettings;
    const NAME: &'static str = "account.deleteWebBrowserSettingsExceptions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.disablePeerConnectedBot#5e437ed9 peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DisablePeerConnectedBot {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for DisablePeerConnectedBot {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5e43_7ed9);
        self.peer.put(writer);
    }
}

impl Encode for DisablePeerConnectedBot {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DisablePeerConnectedBot {
    type Answer = bool;
    const NAME: &'static str = "account.disablePeerConnectedBot";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.editBusinessChatLink#8c3410af slug:string link:InputBusinessChatLink = BusinessChatLink`
#[derive(Clone, Debug, PartialEq)]
pub struct EditBusinessChatLink<'a> {
    /// `slug:string`
    pub slug: &'a str,
    /// `link:InputBusinessChatLink`
    pub link: types::InputBusinessChatLink,
}

impl Put for EditBusinessChatLink<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8c34_10af);
        self.slug.put(writer);
        self.link.put(writer);
    }
}

impl Encode for EditBusinessChatLink<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditBusinessChatLink<'_> {
    type Answer = types::BusinessChatLink;
    const NAME: &'static str = "account.editBusinessChatLink";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.finishTakeoutSession#1d2652ee flags:# success:flags.0?true = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FinishTakeoutSession {
    /// `success:flags.0?true`
    pub success: bool,
}

impl Put for FinishTakeoutSession {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1d26_52ee);
        writer.u32(bit(self.success, 0));
    }
}

impl Encode for FinishTakeoutSession {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for FinishTakeoutSession {
    type Answer = bool;
    const NAME: &'static str = "account.finishTakeoutSession";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getAccountTTL#8fc711d = AccountDaysTTL`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountTTL;

impl Put for GetAccountTTL {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x08fc_711d);
    }
}

impl Encode for GetAccountTTL {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAccountTTL {
    type Answer = types::AccountDaysTTL;
    const NAME: &'static str = "account.getAccountTTL";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getAllSecureValues#b288bc7d = Vector<SecureValue>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAllSecureValues;

impl Put for GetAllSecureValues {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb288_bc7d);
    }
}

impl Encode for GetAllSecureValues {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAllSecureValues {
    type Answer = Vec<types::SecureValue>;
    const NAME: &'static str = "account.getAllSecureValues";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getAuthorizationForm#a929597a bot_id:long scope:string public_key:string = account.AuthorizationForm`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAuthorizationForm<'a> {
    /// `bot_id:long`
    pub bot_id: i64,
    /// `scope:string`
    pub scope: &'a str,
    /// `public_key:string`
    pub public_key: &'a str,
}

impl Put for GetAuthorizationForm<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa929_597a);
        self.bot_id.put(writer);
        self.scope.put(writer);
        self.public_key.put(writer);
    }
}

impl Encode for GetAuthorizationForm<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAuthorizationForm<'_> {
    type Answer = types::account::AuthorizationForm;
    const NAME: &'static str = "account.getAuthorizationForm";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getAuthorizations#e320c158 = account.Authorizations`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAuthorizations;

impl Put for GetAuthorizations {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe320_c158);
    }
}

impl Encode for GetAuthorizations {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAuthorizations {
    type Answer = types::account::Authorizations;
    const NAME: &'static str = "account.getAuthorizations";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getAutoDownloadSettings#56da0b3f = account.AutoDownloadSettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAutoDownloadSettings;

impl Put for GetAutoDownloadSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x56da_0b3f);
    }
}

impl Encode for GetAutoDownloadSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAutoDownloadSettings {
    type Answer = types::account::AutoDownloadSettings;
    const NAME: &'static str = "account.getAutoDownloadSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getAutoSaveSettings#adcbbcda = account.AutoSaveSettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAutoSaveSettings;

impl Put for GetAutoSaveSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xadcb_bcda);
    }
}

impl Encode for GetAutoSaveSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAutoSaveSettings {
    type Answer = types::account::AutoSaveSettings;
    const NAME: &'static str = "account.getAutoSaveSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getBotBusinessConnection#76a86270 connection_id:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBotBusinessConnection<'a> {
    /// `connection_id:string`
    pub connection_id: &'a str,
}

impl Put for GetBotBusinessConnection<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x76a8_6270);
        self.connection_id.put(writer);
    }
}

impl Encode for GetBotBusinessConnection<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBotBusinessConnection<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "account.getBotBusinessConnection";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getBusinessChatLinks#6f70dde1 = account.BusinessChatLinks`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBusinessChatLinks;

impl Put for GetBusinessChatLinks {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6f70_dde1);
    }
}

impl Encode for GetBusinessChatLinks {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBusinessChatLinks {
    type Answer = types::account::BusinessChatLinks;
    const NAME: &'static str = "account.getBusinessChatLinks";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getChannelDefaultEmojiStatuses#7727a7d5 hash:long = account.EmojiStatuses`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChannelDefaultEmojiStatuses {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetChannelDefaultEmojiStatuses {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7727_a7d5);
        self.hash.put(writer);
    }
}

impl Encode for GetChannelDefaultEmojiStatuses {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChannelDefaultEmojiStatuses {
    type Answer = enums::account::EmojiStatuses;
    const NAME: &'static str = "account.getChannelDefaultEmojiStatuses";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getChannelRestrictedStatusEmojis#35a9e0d5 hash:long = EmojiList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChannelRestrictedStatusEmojis {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetChannelRestrictedStatusEmojis {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x35a9_e0d5);
        self.hash.put(writer);
    }
}

impl Encode for GetChannelRestrictedStatusEmojis {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChannelRestrictedStatusEmojis {
    type Answer = enums::EmojiList;
    const NAME: &'static str = "account.getChannelRestrictedStatusEmojis";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getChatThemes#d638de89 hash:long = account.Themes`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChatThemes {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetChatThemes {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd638_de89);
        self.hash.put(writer);
    }
}

impl Encode for GetChatThemes {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChatThemes {
    type Answer = enums::account::Themes;
    const NAME: &'static str = "account.getChatThemes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getCollectibleEmojiStatuses#2e7b4543 hash:long = account.EmojiStatuses`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCollectibleEmojiStatuses {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetCollectibleEmojiStatuses {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2e7b_4543);
        self.hash.put(writer);
    }
}

impl Encode for GetCollectibleEmojiStatuses {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCollectibleEmojiStatuses {
    type Answer = enums::account::EmojiStatuses;
    const NAME: &'static str = "account.getCollectibleEmojiStatuses";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getConnectedBots#4ea4c80f = account.ConnectedBots`
#[derive(Clone, Debug, PartialEq)]
pub struct GetConnectedBots;

impl Put for GetConnectedBots {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4ea4_c80f);
    }
}

impl Encode for GetConnectedBots {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetConnectedBots {
    type Answer = types::account::ConnectedBots;
    const NAME: &'static str = "account.getConnectedBots";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getContactSignUpNotification#9f07c728 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct GetContactSignUpNotification;

impl Put for GetContactSignUpNotification {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9f07_c728);
    }
}

impl Encode for GetContactSignUpNotification {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetContactSignUpNotification {
    type Answer = bool;
    const NAME: &'static str = "account.getContactSignUpNotification";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getContentSettings#8b9b4dae = account.ContentSettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetContentSettings;

impl Put for GetContentSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8b9b_4dae);
    }
}

impl Encode for GetContentSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetContentSettings {
    type Answer = types::account::ContentSettings;
    const NAME: &'static str = "account.getContentSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getDefaultBackgroundEmojis#a60ab9ce hash:long = EmojiList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDefaultBackgroundEmojis {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetDefaultBackgroundEmojis {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa60a_b9ce);
        self.hash.put(writer);
    }
}

impl Encode for GetDefaultBackgroundEmojis {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDefaultBackgroundEmojis {
    type Answer = enums::EmojiList;
    const NAME: &'static str = "account.getDefaultBackgroundEmojis";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getDefaultEmojiStatuses#d6753386 hash:long = account.EmojiStatuses`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDefaultEmojiStatuses {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetDefaultEmojiStatuses {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd675_3386);
        self.hash.put(writer);
    }
}

impl Encode for GetDefaultEmojiStatuses {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDefaultEmojiStatuses {
    type Answer = enums::account::EmojiStatuses;
    const NAME: &'static str = "account.getDefaultEmojiStatuses";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getDefaultGroupPhotoEmojis#915860ae hash:long = EmojiList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDefaultGroupPhotoEmojis {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetDefaultGroupPhotoEmojis {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9158_60ae);
        self.hash.put(writer);
    }
}

impl Encode for GetDefaultGroupPhotoEmojis {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDefaultGroupPhotoEmojis {
    type Answer = enums::EmojiList;
    const NAME: &'static str = "account.getDefaultGroupPhotoEmojis";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getDefaultProfilePhotoEmojis#e2750328 hash:long = EmojiList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDefaultProfilePhotoEmojis {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetDefaultProfilePhotoEmojis {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe275_0328);
        self.hash.put(writer);
    }
}

impl Encode for GetDefaultProfilePhotoEmojis {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDefaultProfilePhotoEmojis {
    type Answer = enums::EmojiList;
    const NAME: &'static str = "account.getDefaultProfilePhotoEmojis";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getGlobalPrivacySettings#eb2b4cf6 = GlobalPrivacySettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGlobalPrivacySettings;

impl Put for GetGlobalPrivacySettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xeb2b_4cf6);
    }
}

impl Encode for GetGlobalPrivacySettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGlobalPrivacySettings {
    type Answer = types::GlobalPrivacySettings;
    const NAME: &'static str = "account.getGlobalPrivacySettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getMultiWallPapers#65ad71dc wallpapers:Vector<InputWallPaper> = Vector<WallPaper>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMultiWallPapers<'a> {
    /// `wallpapers:Vector<InputWallPaper>`
    pub wallpapers: &'a [enums::InputWallPaper],
}

impl Put for GetMultiWallPapers<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x65ad_71dc);
        self.wallpapers.put(writer);
    }
}

impl Encode for GetMultiWallPapers<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMultiWallPapers<'_> {
    type Answer = Vec<enums::WallPaper>;
    const NAME: &'static str = "account.getMultiWallPapers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getNotifyExceptions#53577479 flags:# compare_sound:flags.1?true compare_stories:flags.2?true peer:flags.0?InputNotifyPeer = Updates`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNotifyExceptions {
    /// `compare_sound:flags.1?true`
    pub compare_sound: bool,
    /// `compare_stories:flags.2?true`
    pub compare_stories: bool,
    /// `peer:flags.0?InputNotifyPeer`
    pub peer: Option<enums::InputNotifyPeer>,
}

impl Put for GetNotifyExceptions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5357_7479);
        writer.u32(bit(self.peer.is_some(), 0) | bit(self.compare_sound, 1) | bit(self.compare_stories, 2));
        self.peer.put(writer);
    }
}

impl Encode for GetNotifyExceptions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetNotifyExceptions {
    type Answer = enums::Updates;
    const NAME: &'static str = "account.getNotifyExceptions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getNotifySettings#12b3ad31 peer:InputNotifyPeer = PeerNotifySettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetNotifySettings {
    /// `peer:InputNotifyPeer`
    pub peer: enums::InputNotifyPeer,
}

impl Put for GetNotifySettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x12b3_ad31);
        self.peer.put(writer);
    }
}

impl Encode for GetNotifySettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetNotifySettings {
    type Answer = types::PeerNotifySettings;
    const NAME: &'static str = "account.getNotifySettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getPaidMessagesRevenue#19ba4a67 flags:# parent_peer:flags.0?InputPeer user_id:InputUser = account.PaidMessagesRevenue`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPaidMessagesRevenue {
    /// `parent_peer:flags.0?InputPeer`
    pub parent_peer: Option<enums::InputPeer>,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl GetPaidMessagesRevenue {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(user_id: enums::InputUser) -> Self {
        Self { parent_peer: None, user_id }
    }
}

impl Put for GetPaidMessagesRevenue {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x19ba_4a67);
        writer.u32(bit(self.parent_peer.is_some(), 0));
        self.parent_peer.put(writer);
        self.user_id.put(writer);
    }
}

impl Encode for GetPaidMessagesRevenue {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPaidMessagesRevenue {
    type Answer = types::account::PaidMessagesRevenue;
    const NAME: &'static str = "account.getPaidMessagesRevenue";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getPasskeys#ea1f0c52 = account.Passkeys`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPasskeys;

impl Put for GetPasskeys {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xea1f_0c52);
    }
}

impl Encode for GetPasskeys {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPasskeys {
    type Answer = types::account::Passkeys;
    const NAME: &'static str = "account.getPasskeys";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getPassword#548a30f5 = account.Password`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPassword;

impl Put for GetPassword {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x548a_30f5);
    }
}

impl Encode for GetPassword {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPassword {
    type Answer = types::account::Password;
    const NAME: &'static str = "account.getPassword";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getPasswordSettings#9cd4eaf9 password:InputCheckPasswordSRP = account.PasswordSettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPasswordSettings {
    /// `password:InputCheckPasswordSRP`
    pub password: enums::InputCheckPasswordSRP,
}

impl Put for GetPasswordSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9cd4_eaf9);
        self.password.put(writer);
    }
}

impl Encode for GetPasswordSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPasswordSettings {
    type Answer = types::account::PasswordSettings;
    const NAME: &'static str = "account.getPasswordSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getPrivacy#dadbc950 key:InputPrivacyKey = account.PrivacyRules`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPrivacy {
    /// `key:InputPrivacyKey`
    pub key: enums::InputPrivacyKey,
}

impl Put for GetPrivacy {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdadb_c950);
        self.key.put(writer);
    }
}

impl Encode for GetPrivacy {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPrivacy {
    type Answer = types::account::PrivacyRules;
    const NAME: &'static str = "account.getPrivacy";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getReactionsNotifySettings#6dd654c = ReactionsNotifySettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetReactionsNotifySettings;

impl Put for GetReactionsNotifySettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x06dd_654c);
    }
}

impl Encode for GetReactionsNotifySettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetReactionsNotifySettings {
    type Answer = types::ReactionsNotifySettings;
    const NAME: &'static str = "account.getReactionsNotifySettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getRecentEmojiStatuses#f578105 hash:long = account.EmojiStatuses`
#[derive(Clone, Debug, PartialEq)]
pub struct GetRecentEmojiStatuses {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetRecentEmojiStatuses {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0f57_8105);
        self.hash.put(writer);
    }
}

impl Encode for GetRecentEmojiStatuses {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetRecentEmojiStatuses {
    type Answer = enums::account::EmojiStatuses;
    const NAME: &'static str = "account.getRecentEmojiStatuses";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getSavedMusicIds#e09d5faf hash:long = account.SavedMusicIds`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedMusicIds {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetSavedMusicIds {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe09d_5faf);
        self.hash.put(writer);
    }
}

impl Encode for GetSavedMusicIds {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedMusicIds {
    type Answer = enums::account::SavedMusicIds;
    const NAME: &'static str = "account.getSavedMusicIds";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getSavedRingtones#e1902288 hash:long = account.SavedRingtones`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedRingtones {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetSavedRingtones {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe190_2288);
        self.hash.put(writer);
    }
}

impl Encode for GetSavedRingtones {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedRingtones {
    type Answer = enums::account::SavedRingtones;
    const NAME: &'static str = "account.getSavedRingtones";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getSecureValue#73665bc2 types:Vector<SecureValueType> = Vector<SecureValue>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSecureValue<'a> {
    /// `types:Vector<SecureValueType>`
    pub types: &'a [enums::SecureValueType],
}

impl Put for GetSecureValue<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7366_5bc2);
        self.types.put(writer);
    }
}

impl Encode for GetSecureValue<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSecureValue<'_> {
    type Answer = Vec<types::SecureValue>;
    const NAME: &'static str = "account.getSecureValue";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getTheme#3a5869ec format:string theme:InputTheme = Theme`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTheme<'a> {
    /// `format:string`
    pub format: &'a str,
    /// `theme:InputTheme`
    pub theme: enums::InputTheme,
}

impl Put for GetTheme<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3a58_69ec);
        self.format.put(writer);
        self.theme.put(writer);
    }
}

impl Encode for GetTheme<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTheme<'_> {
    type Answer = types::Theme;
    const NAME: &'static str = "account.getTheme";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getThemes#7206e458 format:string hash:long = account.Themes`
#[derive(Clone, Debug, PartialEq)]
pub struct GetThemes<'a> {
    /// `format:string`
    pub format: &'a str,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetThemes<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7206_e458);
        self.format.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetThemes<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetThemes<'_> {
    type Answer = enums::account::Themes;
    const NAME: &'static str = "account.getThemes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getTmpPassword#449e0b51 password:InputCheckPasswordSRP period:int = account.TmpPassword`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTmpPassword {
    /// `password:InputCheckPasswordSRP`
    pub password: enums::InputCheckPasswordSRP,
    /// `period:int`
    pub period: i32,
}

impl Put for GetTmpPassword {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x449e_0b51);
        self.password.put(writer);
        self.period.put(writer);
    }
}

impl Encode for GetTmpPassword {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTmpPassword {
    type Answer = types::account::TmpPassword;
    const NAME: &'static str = "account.getTmpPassword";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getUniqueGiftChatThemes#e42ce9c9 offset:string limit:int hash:long = account.ChatThemes`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUniqueGiftChatThemes<'a> {
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetUniqueGiftChatThemes<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe42c_e9c9);
        self.offset.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetUniqueGiftChatThemes<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUniqueGiftChatThemes<'_> {
    type Answer = enums::account::ChatThemes;
    const NAME: &'static str = "account.getUniqueGiftChatThemes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getWallPaper#fc8ddbea wallpaper:InputWallPaper = WallPaper`
#[derive(Clone, Debug, PartialEq)]
pub struct GetWallPaper {
    /// `wallpaper:InputWallPaper`
    pub wallpaper: enums::InputWallPaper,
}

impl Put for GetWallPaper {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfc8d_dbea);
        self.wallpaper.put(writer);
    }
}

impl Encode for GetWallPaper {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetWallPaper {
    type Answer = enums::WallPaper;
    const NAME: &'static str = "account.getWallPaper";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getWallPapers#7967d36 hash:long = account.WallPapers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetWallPapers {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetWallPapers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0796_7d36);
        self.hash.put(writer);
    }
}

impl Encode for GetWallPapers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetWallPapers {
    type Answer = enums::account::WallPapers;
    const NAME: &'static str = "account.getWallPapers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getWebAuthorizations#182e6d6f = account.WebAuthorizations`
#[derive(Clone, Debug, PartialEq)]
pub struct GetWebAuthorizations;

impl Put for GetWebAuthorizations {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x182e_6d6f);
    }
}

impl Encode for GetWebAuthorizations {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetWebAuthorizations {
    type Answer = types::account::WebAuthorizations;
    const NAME: &'static str = "account.getWebAuthorizations";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.getWebBrowserSettings#56655768 hash:long = account.WebBrowserSettings`
#[derive(Clone, Debug, PartialEq)]
pub struct GetWebBrowserSettings {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetWebBrowserSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5665_5768);
        self.hash.put(writer);
    }
}

impl Encode for GetWebBrowserSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetWebBrowserSettings {
    type Answer = enums::account::WebBrowserSettings;
    const NAME: &'static str = "account.getWebBrowserSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.initPasskeyRegistration#429547e8 = account.PasskeyRegistrationOptions`
#[derive(Clone, Debug, PartialEq)]
pub struct InitPasskeyRegistration;

impl Put for InitPasskeyRegistration {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4295_47e8);
    }
}

impl Encode for InitPasskeyRegistration {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InitPasskeyRegistration {
    type Answer = types::account::PasskeyRegistrationOptions;
    const NAME: &'static str = "account.initPasskeyRegistration";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.initTakeoutSession#8ef3eab0 flags:# contacts:flags.0?true message_users:flags.1?true message_chats:flags.2?true message_megagroups:flags.3?true message_channels:flags.4?true files:flags.5?true file_max_size:flags.5?long = account.Takeout`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InitTakeoutSession {
    /// `contacts:flags.0?true`
    pub contacts: bool,
    /// `message_users:flags.1?true`
    pub message_users: bool,
    /// `message_chats:flags.2?true`
    pub message_chats: bool,
    /// `message_megagroups:flags.3?true`
    pub message_megagroups: bool,
    /// `message_channels:flags.4?true`
    pub message_channels: bool,
    /// `files:flags.5?true`
    pub files: bool,
    /// `file_max_size:flags.5?long`
    pub file_max_size: Option<i64>,
}

impl Put for InitTakeoutSession {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8ef3_eab0);
        writer.u32(bit(self.contacts, 0) | bit(self.message_users, 1) | bit(self.message_chats, 2) | bit(self.message_megagroups, 3) | bit(self.message_channels, 4) | bit(self.file_max_size.is_some(), 5));
        self.file_max_size.put(writer);
    }
}

impl Encode for InitTakeoutSession {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InitTakeoutSession {
    type Answer = types::account::Takeout;
    const NAME: &'static str = "account.initTakeoutSession";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.installTheme#c727bb3b flags:# dark:flags.0?true theme:flags.1?InputTheme format:flags.2?string base_theme:flags.3?BaseTheme = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstallTheme<'a> {
    /// `dark:flags.0?true`
    pub dark: bool,
    /// `theme:flags.1?InputTheme`
    pub theme: Option<enums::InputTheme>,
    /// `format:flags.2?string`
    pub format: Option<&'a str>,
    /// `base_theme:flags.3?BaseTheme`
    pub base_theme: Option<enums::BaseTheme>,
}

impl Put for InstallTheme<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc727_bb3b);
        writer.u32(bit(self.dark, 0) | bit(self.theme.is_some(), 1) | bit(self.format.is_some(), 2) | bit(self.base_theme.is_some(), 3));
        self.theme.put(writer);
        self.format.put(writer);
        self.base_theme.put(writer);
    }
}

impl Encode for InstallTheme<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InstallTheme<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.installTheme";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.installWallPaper#feed5769 wallpaper:InputWallPaper settings:WallPaperSettings = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct InstallWallPaper {
    /// `wallpaper:InputWallPaper`
    pub wallpaper: enums::InputWallPaper,
    /// `settings:WallPaperSettings`
    pub settings: types::WallPaperSettings,
}

impl Put for InstallWallPaper {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfeed_5769);
        self.wallpaper.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for InstallWallPaper {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InstallWallPaper {
    type Answer = bool;
    const NAME: &'static str = "account.installWallPaper";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.invalidateSignInCodes#ca8ae8ba codes:Vector<string> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidateSignInCodes<'a> {
    /// `codes:Vector<string>`
    pub codes: &'a [&'a str],
}

impl Put for InvalidateSignInCodes<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xca8a_e8ba);
        self.codes.put(writer);
    }
}

impl Encode for InvalidateSignInCodes<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InvalidateSignInCodes<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.invalidateSignInCodes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.registerDevice#ec86017a flags:# no_muted:flags.0?true token_type:int token:string app_sandbox:Bool secret:bytes other_uids:Vector<long> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterDevice<'a> {
    /// `no_muted:flags.0?true`
    pub no_muted: bool,
    /// `token_type:int`
    pub token_type: i32,
    /// `token:string`
    pub token: &'a str,
    /// `app_sandbox:Bool`
    pub app_sandbox: bool,
    /// `secret:bytes`
    pub secret: &'a [u8],
    /// `other_uids:Vector<long>`
    pub other_uids: &'a [i64],
}

impl<'a> RegisterDevice<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(token_type: i32, token: &'a str, app_sandbox: bool, secret: &'a [u8], other_uids: &'a [i64]) -> Self {
        Self { no_muted: false, token_type, token, app_sandbox, secret, other_uids }
    }
}

impl Put for RegisterDevice<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xec86_017a);
        writer.u32(bit(self.no_muted, 0));
        self.token_type.put(writer);
        self.token.put(writer);
        self.app_sandbox.put(writer);
        self.secret.put(writer);
        self.other_uids.put(writer);
    }
}

impl Encode for RegisterDevice<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RegisterDevice<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.registerDevice";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.registerPasskey#55b41fd6 credential:InputPasskeyCredential = Passkey`
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterPasskey {
    /// `credential:InputPasskeyCredential`
    pub credential: types::InputPasskeyCredentialPublicKey,
}

impl Put for RegisterPasskey {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x55b4_1fd6);
        self.credential.put(writer);
    }
}

impl Encode for RegisterPasskey {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RegisterPasskey {
    type Answer = types::Passkey;
    const NAME: &'static str = "account.registerPasskey";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.reorderUsernames#ef500eab order:Vector<string> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderUsernames<'a> {
    /// `order:Vector<string>`
    pub order: &'a [&'a str],
}

impl Put for ReorderUsernames<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xef50_0eab);
        self.order.put(writer);
    }
}

impl Encode for ReorderUsernames<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderUsernames<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.reorderUsernames";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.reportPeer#c5ba3d86 peer:InputPeer reason:ReportReason message:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportPeer<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `reason:ReportReason`
    pub reason: enums::ReportReason,
    /// `message:string`
    pub message: &'a str,
}

impl Put for ReportPeer<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc5ba_3d86);
        self.peer.put(writer);
        self.reason.put(writer);
        self.message.put(writer);
    }
}

impl Encode for ReportPeer<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportPeer<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.reportPeer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.reportProfilePhoto#fa8cc6f5 peer:InputPeer photo_id:InputPhoto reason:ReportReason message:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportProfilePhoto<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `photo_id:InputPhoto`
    pub photo_id: enums::InputPhoto,
    /// `reason:ReportReason`
    pub reason: enums::ReportReason,
    /// `message:string`
    pub message: &'a str,
}

impl Put for ReportProfilePhoto<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfa8c_c6f5);
        self.peer.put(writer);
        self.photo_id.put(writer);
        self.reason.put(writer);
        self.message.put(writer);
    }
}

impl Encode for ReportProfilePhoto<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportProfilePhoto<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.reportProfilePhoto";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.resendPasswordEmail#7a7f2a15 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResendPasswordEmail;

impl Put for ResendPasswordEmail {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7a7f_2a15);
    }
}

impl Encode for ResendPasswordEmail {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResendPasswordEmail {
    type Answer = bool;
    const NAME: &'static str = "account.resendPasswordEmail";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.resetAuthorization#df77f3bc hash:long = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetAuthorization {
    /// `hash:long`
    pub hash: i64,
}

impl Put for ResetAuthorization {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdf77_f3bc);
        self.hash.put(writer);
    }
}

impl Encode for ResetAuthorization {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetAuthorization {
    type Answer = bool;
    const NAME: &'static str = "account.resetAuthorization";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.resetNotifySettings#db7e1747 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetNotifySettings;

impl Put for ResetNotifySettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdb7e_1747);
    }
}

impl Encode for ResetNotifySettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetNotifySettings {
    type Answer = bool;
    const NAME: &'static str = "account.resetNotifySettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.resetPassword#9308ce1b = account.ResetPasswordResult`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetPassword;

impl Put for ResetPassword {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9308_ce1b);
    }
}

impl Encode for ResetPassword {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetPassword {
    type Answer = enums::account::ResetPasswordResult;
    const NAME: &'static str = "account.resetPassword";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.resetWallPapers#bb3b9804 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetWallPapers;

impl Put for ResetWallPapers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbb3b_9804);
    }
}

impl Encode for ResetWallPapers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetWallPapers {
    type Answer = bool;
    const NAME: &'static str = "account.resetWallPapers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.resetWebAuthorization#2d01b9ef hash:long = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetWebAuthorization {
    /// `hash:long`
    pub hash: i64,
}

impl Put for ResetWebAuthorization {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2d01_b9ef);
        self.hash.put(writer);
    }
}

impl Encode for ResetWebAuthorization {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetWebAuthorization {
    type Answer = bool;
    const NAME: &'static str = "account.resetWebAuthorization";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.resetWebAuthorizations#682d2594 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetWebAuthorizations;

impl Put for ResetWebAuthorizations {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x682d_2594);
    }
}

impl Encode for ResetWebAuthorizations {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetWebAuthorizations {
    type Answer = bool;
    const NAME: &'static str = "account.resetWebAuthorizations";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.resolveBusinessChatLink#5492e5ee slug:string = account.ResolvedBusinessChatLinks`
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveBusinessChatLink<'a> {
    /// `slug:string`
    pub slug: &'a str,
}

impl Put for ResolveBusinessChatLink<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5492_e5ee);
        self.slug.put(writer);
    }
}

impl Encode for ResolveBusinessChatLink<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResolveBusinessChatLink<'_> {
    type Answer = types::account::ResolvedBusinessChatLinks;
    const NAME: &'static str = "account.resolveBusinessChatLink";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.saveAutoDownloadSettings#76f36233 flags:# low:flags.0?true high:flags.1?true settings:AutoDownloadSettings = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveAutoDownloadSettings {
    /// `low:flags.0?true`
    pub low: bool,
    /// `high:flags.1?true`
    pub high: bool,
    /// `settings:AutoDownloadSettings`
    pub settings: types::AutoDownloadSettings,
}

impl SaveAutoDownloadSettings {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(settings: types::AutoDownloadSettings) -> Self {
        Self { low: false, high: false, settings }
    }
}

impl Put for SaveAutoDownloadSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x76f3_6233);
        writer.u32(bit(self.low, 0) | bit(self.high, 1));
        self.settings.put(writer);
    }
}

impl Encode for SaveAutoDownloadSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveAutoDownloadSettings {
    type Answer = bool;
    const NAME: &'static str = "account.saveAutoDownloadSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.saveAutoSaveSettings#d69b8361 flags:# users:flags.0?true chats:flags.1?true broadcasts:flags.2?true peer:flags.3?InputPeer settings:AutoSaveSettings = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveAutoSaveSettings {
    /// `users:flags.0?true`
    pub users: bool,
    /// `chats:flags.1?true`
    pub chats: bool,
    /// `broadcasts:flags.2?true`
    pub broadcasts: bool,
    /// `peer:flags.3?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `settings:AutoSaveSettings`
    pub settings: types::AutoSaveSettings,
}

impl SaveAutoSaveSettings {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(settings: types::AutoSaveSettings) -> Self {
        Self { users: false, chats: false, broadcasts: false, peer: None, settings }
    }
}

impl Put for SaveAutoSaveSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd69b_8361);
        writer.u32(bit(self.users, 0) | bit(self.chats, 1) | bit(self.broadcasts, 2) | bit(self.peer.is_some(), 3));
        self.peer.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for SaveAutoSaveSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveAutoSaveSettings {
    type Answer = bool;
    const NAME: &'static str = "account.saveAutoSaveSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.saveMusic#b26732a9 flags:# unsave:flags.0?true id:InputDocument after_id:flags.1?InputDocument = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveMusic {
    /// `unsave:flags.0?true`
    pub unsave: bool,
    /// `id:InputDocument`
    pub id: enums::InputDocument,
    /// `after_id:flags.1?InputDocument`
    pub after_id: Option<enums::InputDocument>,
}

impl SaveMusic {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: enums::InputDocument) -> Self {
        Self { unsave: false, id, after_id: None }
    }
}

impl Put for SaveMusic {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb267_32a9);
        writer.u32(bit(self.unsave, 0) | bit(self.after_id.is_some(), 1));
        self.id.put(writer);
        self.after_id.put(writer);
    }
}

impl Encode for SaveMusic {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveMusic {
    type Answer = bool;
    const NAME: &'static str = "account.saveMusic";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.saveRingtone#3dea5b03 id:InputDocument unsave:Bool = account.SavedRingtone`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveRingtone {
    /// `id:InputDocument`
    pub id: enums::InputDocument,
    /// `unsave:Bool`
    pub unsave: bool,
}

impl Put for SaveRingtone {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3dea_5b03);
        self.id.put(writer);
        self.unsave.put(writer);
    }
}

impl Encode for SaveRingtone {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveRingtone {
    type Answer = enums::account::SavedRingtone;
    const NAME: &'static str = "account.saveRingtone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.saveSecureValue#899fe31d value:InputSecureValue secure_secret_id:long = SecureValue`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveSecureValue {
    /// `value:InputSecureValue`
    pub value: types::InputSecureValue,
    /// `secure_secret_id:long`
    pub secure_secret_id: i64,
}

impl Put for SaveSecureValue {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x899f_e31d);
        self.value.put(writer);
        self.secure_secret_id.put(writer);
    }
}

impl Encode for SaveSecureValue {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveSecureValue {
    type Answer = types::SecureValue;
    const NAME: &'static str = "account.saveSecureValue";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.saveTheme#f257106c theme:InputTheme unsave:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveTheme {
    /// `theme:InputTheme`
    pub theme: enums::InputTheme,
    /// `unsave:Bool`
    pub unsave: bool,
}

impl Put for SaveTheme {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf257_106c);
        self.theme.put(writer);
        self.unsave.put(writer);
    }
}

impl Encode for SaveTheme {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveTheme {
    type Answer = bool;
    const NAME: &'static str = "account.saveTheme";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.saveWallPaper#6c5a5b37 wallpaper:InputWallPaper unsave:Bool settings:WallPaperSettings = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveWallPaper {
    /// `wallpaper:InputWallPaper`
    pub wallpaper: enums::InputWallPaper,
    /// `unsave:Bool`
    pub unsave: bool,
    /// `settings:WallPaperSettings`
    pub settings: types::WallPaperSettings,
}

impl Put for SaveWallPaper {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6c5a_5b37);
        self.wallpaper.put(writer);
        self.unsave.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for SaveWallPaper {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveWallPaper {
    type Answer = bool;
    const NAME: &'static str = "account.saveWallPaper";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.sendChangePhoneCode#82574ae5 phone_number:string settings:CodeSettings = auth.SentCode`
#[derive(Clone, Debug, PartialEq)]
pub struct SendChangePhoneCode<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `settings:CodeSettings`
    pub settings: types::CodeSettings,
}

impl Put for SendChangePhoneCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8257_4ae5);
        self.phone_number.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for SendChangePhoneCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendChangePhoneCode<'_> {
    type Answer = enums::auth::SentCode;
    const NAME: &'static str = "account.sendChangePhoneCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.sendConfirmPhoneCode#1b3faa88 hash:string settings:CodeSettings = auth.SentCode`
#[derive(Clone, Debug, PartialEq)]
pub struct SendConfirmPhoneCode<'a> {
    /// `hash:string`
    pub hash: &'a str,
    /// `settings:CodeSettings`
    pub settings: types::CodeSettings,
}

impl Put for SendConfirmPhoneCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1b3f_aa88);
        self.hash.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for SendConfirmPhoneCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendConfirmPhoneCode<'_> {
    type Answer = enums::auth::SentCode;
    const NAME: &'static str = "account.sendConfirmPhoneCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.sendVerifyEmailCode#98e037bb purpose:EmailVerifyPurpose email:string = account.SentEmailCode`
#[derive(Clone, Debug, PartialEq)]
pub struct SendVerifyEmailCode<'a> {
    /// `purpose:EmailVerifyPurpose`
    pub purpose: enums::EmailVerifyPurpose,
    /// `email:string`
    pub email: &'a str,
}

impl Put for SendVerifyEmailCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x98e0_37bb);
        self.purpose.put(writer);
        self.email.put(writer);
    }
}

impl Encode for SendVerifyEmailCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendVerifyEmailCode<'_> {
    type Answer = types::account::SentEmailCode;
    const NAME: &'static str = "account.sendVerifyEmailCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.sendVerifyPhoneCode#a5a356f9 phone_number:string settings:CodeSettings = auth.SentCode`
#[derive(Clone, Debug, PartialEq)]
pub struct SendVerifyPhoneCode<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `settings:CodeSettings`
    pub settings: types::CodeSettings,
}

impl Put for SendVerifyPhoneCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa5a3_56f9);
        self.phone_number.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for SendVerifyPhoneCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendVerifyPhoneCode<'_> {
    type Answer = enums::auth::SentCode;
    const NAME: &'static str = "account.sendVerifyPhoneCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.setAccountTTL#2442485e ttl:AccountDaysTTL = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetAccountTTL {
    /// `ttl:AccountDaysTTL`
    pub ttl: types::AccountDaysTTL,
}

impl Put for SetAccountTTL {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2442_485e);
        self.ttl.put(writer);
    }
}

impl Encode for SetAccountTTL {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetAccountTTL {
    type Answer = bool;
    const NAME: &'static str = "account.setAccountTTL";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.setAuthorizationTTL#bf899aa0 authorization_ttl_days:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetAuthorizationTTL {
    /// `authorization_ttl_days:int`
    pub authorization_ttl_days: i32,
}

impl Put for SetAuthorizationTTL {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbf89_9aa0);
        self.authorization_ttl_days.put(writer);
    }
}

impl Encode for SetAuthorizationTTL {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetAuthorizationTTL {
    type Answer = bool;
    const NAME: &'static str = "account.setAuthorizationTTL";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.setContactSignUpNotification#cff43f61 silent:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetContactSignUpNotification {
    /// `silent:Bool`
    pub silent: bool,
}

impl Put for SetContactSignUpNotification {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcff4_3f61);
        self.silent.put(writer);
    }
}

impl Encode for SetContactSignUpNotification {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetContactSignUpNotification {
    type Answer = bool;
    const NAME: &'static str = "account.setContactSignUpNotification";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.setContentSettings#b574b16b flags:# sensitive_enabled:flags.0?true = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetContentSettings {
    /// `sensitive_enabled:flags.0?true`
    pub sensitive_enabled: bool,
}

impl Put for SetContentSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb574_b16b);
        writer.u32(bit(self.sensitive_enabled, 0));
    }
}

impl Encode for SetContentSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetContentSettings {
    type Answer = bool;
    const NAME: &'static str = "account.setContentSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.setGlobalPrivacySettings#1edaaac2 settings:GlobalPrivacySettings = GlobalPrivacySettings`
#[derive(Clone, Debug, PartialEq)]
pub struct SetGlobalPrivacySettings {
    /// `settings:GlobalPrivacySettings`
    pub settings: types::GlobalPrivacySettings,
}

impl Put for SetGlobalPrivacySettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1eda_aac2);
        self.settings.put(writer);
    }
}

impl Encode for SetGlobalPrivacySettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetGlobalPrivacySettings {
    type Answer = types::GlobalPrivacySettings;
    const NAME: &'static str = "account.setGlobalPrivacySettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.setMainProfileTab#5dee78b0 tab:ProfileTab = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetMainProfileTab {
    /// `tab:ProfileTab`
    pub tab: enums::ProfileTab,
}

impl Put for SetMainProfileTab {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5dee_78b0);
        self.tab.put(writer);
    }
}

impl Encode for SetMainProfileTab {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetMainProfileTab {
    type Answer = bool;
    const NAME: &'static str = "account.setMainProfileTab";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.setPrivacy#c9f81ce8 key:InputPrivacyKey rules:Vector<InputPrivacyRule> = account.PrivacyRules`
#[derive(Clone, Debug, PartialEq)]
pub struct SetPrivacy<'a> {
    /// `key:InputPrivacyKey`
    pub key: enums::InputPrivacyKey,
    /// `rules:Vector<InputPrivacyRule>`
    pub rules: &'a [enums::InputPrivacyRule],
}

impl Put for SetPrivacy<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc9f8_1ce8);
        self.key.put(writer);
        self.rules.put(writer);
    }
}

impl Encode for SetPrivacy<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetPrivacy<'_> {
    type Answer = types::account::PrivacyRules;
    const NAME: &'static str = "account.setPrivacy";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.setReactionsNotifySettings#316ce548 settings:ReactionsNotifySettings = ReactionsNotifySettings`
#[derive(Clone, Debug, PartialEq)]
pub struct SetReactionsNotifySettings {
    /// `settings:ReactionsNotifySettings`
    pub settings: types::ReactionsNotifySettings,
}

impl Put for SetReactionsNotifySettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x316c_e548);
        self.settings.put(writer);
    }
}

impl Encode for SetReactionsNotifySettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetReactionsNotifySettings {
    type Answer = types::ReactionsNotifySettings;
    const NAME: &'static str = "account.setReactionsNotifySettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.toggleConnectedBotPaused#646e1097 peer:InputPeer paused:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleConnectedBotPaused {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `paused:Bool`
    pub paused: bool,
}

impl Put for ToggleConnectedBotPaused {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x646e_1097);
        self.peer.put(writer);
        self.paused.put(writer);
    }
}

impl Encode for ToggleConnectedBotPaused {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleConnectedBotPaused {
    type Answer = bool;
    const NAME: &'static str = "account.toggleConnectedBotPaused";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.toggleNoPaidMessagesException#fe2eda76 flags:# refund_charged:flags.0?true require_payment:flags.2?true parent_peer:flags.1?InputPeer user_id:InputUser = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleNoPaidMessagesException {
    /// `refund_charged:flags.0?true`
    pub refund_charged: bool,
    /// `require_payment:flags.2?true`
    pub require_payment: bool,
    /// `parent_peer:flags.1?InputPeer`
    pub parent_peer: Option<enums::InputPeer>,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl ToggleNoPaidMessagesException {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(user_id: enums::InputUser) -> Self {
        Self { refund_charged: false, require_payment: false, parent_peer: None, user_id }
    }
}

impl Put for ToggleNoPaidMessagesException {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfe2e_da76);
        writer.u32(bit(self.refund_charged, 0) | bit(self.parent_peer.is_some(), 1) | bit(self.require_payment, 2));
        self.parent_peer.put(writer);
        self.user_id.put(writer);
    }
}

impl Encode for ToggleNoPaidMessagesException {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleNoPaidMessagesException {
    type Answer = bool;
    const NAME: &'static str = "account.toggleNoPaidMessagesException";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.toggleSponsoredMessages#b9d9a38d enabled:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleSponsoredMessages {
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleSponsoredMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb9d9_a38d);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleSponsoredMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleSponsoredMessages {
    type Answer = bool;
    const NAME: &'static str = "account.toggleSponsoredMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.toggleUsername#58d6b376 username:string active:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleUsername<'a> {
    /// `username:string`
    pub username: &'a str,
    /// `active:Bool`
    pub active: bool,
}

impl Put for ToggleUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x58d6_b376);
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
    const NAME: &'static str = "account.toggleUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.toggleWebBrowserSettingsException#60ed4229 flags:# delete:flags.1?true open_external_browser:flags.0?Bool url:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleWebBrowserSettingsException<'a> {
    /// `delete:flags.1?true`
    pub delete: bool,
    /// `open_external_browser:flags.0?Bool`
    pub open_external_browser: Option<bool>,
    /// `url:string`
    pub url: &'a str,
}

impl<'a> ToggleWebBrowserSettingsException<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(url: &'a str) -> Self {
        Self { delete: false, open_external_browser: None, url }
    }
}

impl Put for ToggleWebBrowserSettingsException<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x60ed_4229);
        writer.u32(bit(self.open_external_browser.is_some(), 0) | bit(self.delete, 1));
        self.open_external_browser.put(writer);
        self.url.put(writer);
    }
}

impl Encode for ToggleWebBrowserSettingsException<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleWebBrowserSettingsException<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "account.toggleWebBrowserSettingsException";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.unregisterDevice#6a0d3206 token_type:int token:string other_uids:Vector<long> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UnregisterDevice<'a> {
    /// `token_type:int`
    pub token_type: i32,
    /// `token:string`
    pub token: &'a str,
    /// `other_uids:Vector<long>`
    pub other_uids: &'a [i64],
}

impl Put for UnregisterDevice<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6a0d_3206);
        self.token_type.put(writer);
        self.token.put(writer);
        self.other_uids.put(writer);
    }
}

impl Encode for UnregisterDevice<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UnregisterDevice<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.unregisterDevice";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateBirthday#cc6e0c11 flags:# birthday:flags.0?Birthday = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBirthday {
    /// `birthday:flags.0?Birthday`
    pub birthday: Option<types::Birthday>,
}

impl Put for UpdateBirthday {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcc6e_0c11);
        writer.u32(bit(self.birthday.is_some(), 0));
        self.birthday.put(writer);
    }
}

impl Encode for UpdateBirthday {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateBirthday {
    type Answer = bool;
    const NAME: &'static str = "account.updateBirthday";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateBusinessAwayMessage#a26a7fa5 flags:# message:flags.0?InputBusinessAwayMessage = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBusinessAwayMessage {
    /// `message:flags.0?InputBusinessAwayMessage`
    pub message: Option<types::InputBusinessAwayMessage>,
}

impl Put for UpdateBusinessAwayMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa26a_7fa5);
        writer.u32(bit(self.message.is_some(), 0));
        self.message.put(writer);
    }
}

impl Encode for UpdateBusinessAwayMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateBusinessAwayMessage {
    type Answer = bool;
    const NAME: &'static str = "account.updateBusinessAwayMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateBusinessGreetingMessage#66cdafc4 flags:# message:flags.0?InputBusinessGreetingMessage = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBusinessGreetingMessage {
    /// `message:flags.0?InputBusinessGreetingMessage`
    pub message: Option<types::InputBusinessGreetingMessage>,
}

impl Put for UpdateBusinessGreetingMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x66cd_afc4);
        writer.u32(bit(self.message.is_some(), 0));
        self.message.put(writer);
    }
}

impl Encode for UpdateBusinessGreetingMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateBusinessGreetingMessage {
    type Answer = bool;
    const NAME: &'static str = "account.updateBusinessGreetingMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateBusinessIntro#a614d034 flags:# intro:flags.0?InputBusinessIntro = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBusinessIntro {
    /// `intro:flags.0?InputBusinessIntro`
    pub intro: Option<types::InputBusinessIntro>,
}

impl Put for UpdateBusinessIntro {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa614_d034);
        writer.u32(bit(self.intro.is_some(), 0));
        self.intro.put(writer);
    }
}

impl Encode for UpdateBusinessIntro {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateBusinessIntro {
    type Answer = bool;
    const NAME: &'static str = "account.updateBusinessIntro";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateBusinessLocation#9e6b131a flags:# geo_point:flags.1?InputGeoPoint address:flags.0?string = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBusinessLocation<'a> {
    /// `geo_point:flags.1?InputGeoPoint`
    pub geo_point: Option<enums::InputGeoPoint>,
    /// `address:flags.0?string`
    pub address: Option<&'a str>,
}

impl Put for UpdateBusinessLocation<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9e6b_131a);
        writer.u32(bit(self.address.is_some(), 0) | bit(self.geo_point.is_some(), 1));
        self.geo_point.put(writer);
        self.address.put(writer);
    }
}

impl Encode for UpdateBusinessLocation<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateBusinessLocation<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.updateBusinessLocation";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateBusinessWorkHours#4b00e066 flags:# business_work_hours:flags.0?BusinessWorkHours = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBusinessWorkHours {
    /// `business_work_hours:flags.0?BusinessWorkHours`
    pub business_work_hours: Option<types::BusinessWorkHours>,
}

impl Put for UpdateBusinessWorkHours {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4b00_e066);
        writer.u32(bit(self.business_work_hours.is_some(), 0));
        self.business_work_hours.put(writer);
    }
}

impl Encode for UpdateBusinessWorkHours {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateBusinessWorkHours {
    type Answer = bool;
    const NAME: &'static str = "account.updateBusinessWorkHours";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateColor#684d214e flags:# for_profile:flags.1?true color:flags.2?PeerColor = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateColor {
    /// `for_profile:flags.1?true`
    pub for_profile: bool,
    /// `color:flags.2?PeerColor`
    pub color: Option<enums::PeerColor>,
}

impl Put for UpdateColor {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x684d_214e);
        writer.u32(bit(self.for_profile, 1) | bit(self.color.is_some(), 2));
        self.color.put(writer);
    }
}

impl Encode for UpdateColor {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateColor {
    type Answer = bool;
    const NAME: &'static str = "account.updateColor";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateConnectedBot#66a08c7e flags:# deleted:flags.1?true rights:flags.0?BusinessBotRights bot:InputUser recipients:InputBusinessBotRecipients = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateConnectedBot {
    /// `deleted:flags.1?true`
    pub deleted: bool,
    /// `rights:flags.0?BusinessBotRights`
    pub rights: Option<types::BusinessBotRights>,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
    /// `recipients:InputBusinessBotRecipients`
    pub recipients: types::InputBusinessBotRecipients,
}

impl UpdateConnectedBot {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(bot: enums::InputUser, recipients: types::InputBusinessBotRecipients) -> Self {
        Self { deleted: false, rights: None, bot, recipients }
    }
}

impl Put for UpdateConnectedBot {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x66a0_8c7e);
        writer.u32(bit(self.rights.is_some(), 0) | bit(self.deleted, 1));
        self.rights.put(writer);
        self.bot.put(writer);
        self.recipients.put(writer);
    }
}

impl Encode for UpdateConnectedBot {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateConnectedBot {
    type Answer = enums::Updates;
    const NAME: &'static str = "account.updateConnectedBot";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateDeviceLocked#38df3532 period:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateDeviceLocked {
    /// `period:int`
    pub period: i32,
}

impl Put for UpdateDeviceLocked {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x38df_3532);
        self.period.put(writer);
    }
}

impl Encode for UpdateDeviceLocked {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateDeviceLocked {
    type Answer = bool;
    const NAME: &'static str = "account.updateDeviceLocked";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateEmojiStatus#fbd3de6b emoji_status:EmojiStatus = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateEmojiStatus {
    /// `emoji_status:EmojiStatus`
    pub emoji_status: enums::EmojiStatus,
}

impl Put for UpdateEmojiStatus {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfbd3_de6b);
        self.emoji_status.put(writer);
    }
}

impl Encode for UpdateEmojiStatus {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateEmojiStatus {
    type Answer = bool;
    const NAME: &'static str = "account.updateEmojiStatus";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateNotifySettings#84be5b93 peer:InputNotifyPeer settings:InputPeerNotifySettings = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateNotifySettings {
    /// `peer:InputNotifyPeer`
    pub peer: enums::InputNotifyPeer,
    /// `settings:InputPeerNotifySettings`
    pub settings: types::InputPeerNotifySettings,
}

impl Put for UpdateNotifySettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x84be_5b93);
        self.peer.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for UpdateNotifySettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateNotifySettings {
    type Answer = bool;
    const NAME: &'static str = "account.updateNotifySettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updatePasswordSettings#a59b102f password:InputCheckPasswordSRP new_settings:account.PasswordInputSettings = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePasswordSettings {
    /// `password:InputCheckPasswordSRP`
    pub password: enums::InputCheckPasswordSRP,
    /// `new_settings:account.PasswordInputSettings`
    pub new_settings: types::account::PasswordInputSettings,
}

impl Put for UpdatePasswordSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa59b_102f);
        self.password.put(writer);
        self.new_settings.put(writer);
    }
}

impl Encode for UpdatePasswordSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdatePasswordSettings {
    type Answer = bool;
    const NAME: &'static str = "account.updatePasswordSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updatePersonalChannel#d94305e0 channel:InputChannel = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePersonalChannel {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl Put for UpdatePersonalChannel {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd943_05e0);
        self.channel.put(writer);
    }
}

impl Encode for UpdatePersonalChannel {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdatePersonalChannel {
    type Answer = bool;
    const NAME: &'static str = "account.updatePersonalChannel";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateProfile#78515775 flags:# first_name:flags.0?string last_name:flags.1?string about:flags.2?string = User`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateProfile<'a> {
    /// `first_name:flags.0?string`
    pub first_name: Option<&'a str>,
    /// `last_name:flags.1?string`
    pub last_name: Option<&'a str>,
    /// `about:flags.2?string`
    pub about: Option<&'a str>,
}

impl Put for UpdateProfile<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7851_5775);
        writer.u32(bit(self.first_name.is_some(), 0) | bit(self.last_name.is_some(), 1) | bit(self.about.is_some(), 2));
        self.first_name.put(writer);
        self.last_name.put(writer);
        self.about.put(writer);
    }
}

impl Encode for UpdateProfile<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateProfile<'_> {
    type Answer = enums::User;
    const NAME: &'static str = "account.updateProfile";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateStatus#6628562c offline:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateStatus {
    /// `offline:Bool`
    pub offline: bool,
}

impl Put for UpdateStatus {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6628_562c);
        self.offline.put(writer);
    }
}

impl Encode for UpdateStatus {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateStatus {
    type Answer = bool;
    const NAME: &'static str = "account.updateStatus";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateTheme#2bf40ccc flags:# format:string theme:InputTheme slug:flags.0?string title:flags.1?string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateTheme<'a> {
    /// `format:string`
    pub format: &'a str,
    /// `theme:InputTheme`
    pub theme: enums::InputTheme,
    /// `slug:flags.0?string`
    pub slug: Option<&'a str>,
    /// `title:flags.1?string`
    pub title: Option<&'a str>,
    /// `document:flags.2?InputDocument`
    pub document: Option<enums::InputDocument>,
    /// `settings:flags.3?Vector<InputThemeSettings>`
    pub settings: Option<&'a [types::InputThemeSettings]>,
}

impl<'a> UpdateTheme<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(format: &'a str, theme: enums::InputTheme) -> Self {
        Self { format, theme, slug: None, title: None, document: None, settings: None }
    }
}

impl Put for UpdateTheme<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2bf4_0ccc);
        writer.u32(bit(self.slug.is_some(), 0) | bit(self.title.is_some(), 1) | bit(self.document.is_some(), 2) | bit(self.settings.is_some(), 3));
        self.format.put(writer);
        self.theme.put(writer);
        self.slug.put(writer);
        self.title.put(writer);
        self.document.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for UpdateTheme<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateTheme<'_> {
    type Answer = types::Theme;
    const NAME: &'static str = "account.updateTheme";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateUsername#3e0bdd7c username:string = User`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateUsername<'a> {
    /// `username:string`
    pub username: &'a str,
}

impl Put for UpdateUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3e0b_dd7c);
        self.username.put(writer);
    }
}

impl Encode for UpdateUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateUsername<'_> {
    type Answer = enums::User;
    const NAME: &'static str = "account.updateUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.updateWebBrowserSettings#9adf82fe flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = account.WebBrowserSettings`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateWebBrowserSettings {
    /// `open_external_browser:flags.0?true`
    pub open_external_browser: bool,
    /// `display_close_button:flags.1?true`
    pub display_close_button: bool,
}

impl Put for UpdateWebBrowserSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9adf_82fe);
        writer.u32(bit(self.open_external_browser, 0) | bit(self.display_close_button, 1));
    }
}

impl Encode for UpdateWebBrowserSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateWebBrowserSettings {
    type Answer = enums::account::WebBrowserSettings;
    const NAME: &'static str = "account.updateWebBrowserSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.uploadRingtone#831a83a2 file:InputFile file_name:string mime_type:string = Document`
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRingtone<'a> {
    /// `file:InputFile`
    pub file: enums::InputFile,
    /// `file_name:string`
    pub file_name: &'a str,
    /// `mime_type:string`
    pub mime_type: &'a str,
}

impl Put for UploadRingtone<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x831a_83a2);
        self.file.put(writer);
        self.file_name.put(writer);
        self.mime_type.put(writer);
    }
}

impl Encode for UploadRingtone<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UploadRingtone<'_> {
    type Answer = enums::Document;
    const NAME: &'static str = "account.uploadRingtone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.uploadTheme#1c3db333 flags:# file:InputFile thumb:flags.0?InputFile file_name:string mime_type:string = Document`
#[derive(Clone, Debug, PartialEq)]
pub struct UploadTheme<'a> {
    /// `file:InputFile`
    pub file: enums::InputFile,
    /// `thumb:flags.0?InputFile`
    pub thumb: Option<enums::InputFile>,
    /// `file_name:string`
    pub file_name: &'a str,
    /// `mime_type:string`
    pub mime_type: &'a str,
}

impl<'a> UploadTheme<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(file: enums::InputFile, file_name: &'a str, mime_type: &'a str) -> Self {
        Self { file, thumb: None, file_name, mime_type }
    }
}

impl Put for UploadTheme<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1c3d_b333);
        writer.u32(bit(self.thumb.is_some(), 0));
        self.file.put(writer);
        self.thumb.put(writer);
        self.file_name.put(writer);
        self.mime_type.put(writer);
    }
}

impl Encode for UploadTheme<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UploadTheme<'_> {
    type Answer = enums::Document;
    const NAME: &'static str = "account.uploadTheme";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.uploadWallPaper#e39a8f03 flags:# for_chat:flags.0?true file:InputFile mime_type:string settings:WallPaperSettings = WallPaper`
#[derive(Clone, Debug, PartialEq)]
pub struct UploadWallPaper<'a> {
    /// `for_chat:flags.0?true`
    pub for_chat: bool,
    /// `file:InputFile`
    pub file: enums::InputFile,
    /// `mime_type:string`
    pub mime_type: &'a str,
    /// `settings:WallPaperSettings`
    pub settings: types::WallPaperSettings,
}

impl<'a> UploadWallPaper<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(file: enums::InputFile, mime_type: &'a str, settings: types::WallPaperSettings) -> Self {
        Self { for_chat: false, file, mime_type, settings }
    }
}

impl Put for UploadWallPaper<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe39a_8f03);
        writer.u32(bit(self.for_chat, 0));
        self.file.put(writer);
        self.mime_type.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for UploadWallPaper<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UploadWallPaper<'_> {
    type Answer = enums::WallPaper;
    const NAME: &'static str = "account.uploadWallPaper";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.verifyEmail#32da4cf purpose:EmailVerifyPurpose verification:EmailVerification = account.EmailVerified`
#[derive(Clone, Debug, PartialEq)]
pub struct VerifyEmail {
    /// `purpose:EmailVerifyPurpose`
    pub purpose: enums::EmailVerifyPurpose,
    /// `verification:EmailVerification`
    pub verification: enums::EmailVerification,
}

impl Put for VerifyEmail {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x032d_a4cf);
        self.purpose.put(writer);
        self.verification.put(writer);
    }
}

impl Encode for VerifyEmail {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for VerifyEmail {
    type Answer = enums::account::EmailVerified;
    const NAME: &'static str = "account.verifyEmail";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `account.verifyPhone#4dd3a7f6 phone_number:string phone_code_hash:string phone_code:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct VerifyPhone<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `phone_code:string`
    pub phone_code: &'a str,
}

impl Put for VerifyPhone<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4dd3_a7f6);
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
        self.phone_code.put(writer);
    }
}

impl Encode for VerifyPhone<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for VerifyPhone<'_> {
    type Answer = bool;
    const NAME: &'static str = "account.verifyPhone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
