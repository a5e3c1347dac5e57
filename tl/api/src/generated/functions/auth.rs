//! The calls of `auth`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `auth.acceptLoginToken#e894ad4d token:bytes = Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptLoginToken<'a> {
    /// `token:bytes`
    pub token: &'a [u8],
}

impl Put for AcceptLoginToken<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe894_ad4d);
        self.token.put(writer);
    }
}

impl Encode for AcceptLoginToken<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AcceptLoginToken<'_> {
    type Answer = types::Authorization;
    const NAME: &'static str = "auth.acceptLoginToken";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int encrypted_message:bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct BindTempAuthKey<'a> {
    /// `perm_auth_key_id:long`
    pub perm_auth_key_id: i64,
    /// `nonce:long`
    pub nonce: i64,
    /// `expires_at:int`
    pub expires_at: i32,
    /// `encrypted_message:bytes`
    pub encrypted_message: &'a [u8],
}

impl Put for BindTempAuthKey<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcdd4_2a05);
        self.perm_auth_key_id.put(writer);
        self.nonce.put(writer);
        self.expires_at.put(writer);
        self.encrypted_message.put(writer);
    }
}

impl Encode for BindTempAuthKey<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for BindTempAuthKey<'_> {
    type Answer = bool;
    const NAME: &'static str = "auth.bindTempAuthKey";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CancelCode<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
}

impl Put for CancelCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1f04_0578);
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
    }
}

impl Encode for CancelCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CancelCode<'_> {
    type Answer = bool;
    const NAME: &'static str = "auth.cancelCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.cancelWebTokenAuthorization#490dada1 web_auth_token:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CancelWebTokenAuthorization<'a> {
    /// `web_auth_token:string`
    pub web_auth_token: &'a str,
}

impl Put for CancelWebTokenAuthorization<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x490d_ada1);
        self.web_auth_token.put(writer);
    }
}

impl Encode for CancelWebTokenAuthorization<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CancelWebTokenAuthorization<'_> {
    type Answer = bool;
    const NAME: &'static str = "auth.cancelWebTokenAuthorization";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.checkPaidAuth#56e59f9c phone_number:string phone_code_hash:string form_id:long = auth.SentCode`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckPaidAuth<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `form_id:long`
    pub form_id: i64,
}

impl Put for CheckPaidAuth<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x56e5_9f9c);
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
        self.form_id.put(writer);
    }
}

impl Encode for CheckPaidAuth<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckPaidAuth<'_> {
    type Answer = enums::auth::SentCode;
    const NAME: &'static str = "auth.checkPaidAuth";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.checkPassword#d18b4d16 password:InputCheckPasswordSRP = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckPassword {
    /// `password:InputCheckPasswordSRP`
    pub password: enums::InputCheckPasswordSRP,
}

impl Put for CheckPassword {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd18b_4d16);
        self.password.put(writer);
    }
}

impl Encode for CheckPassword {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckPassword {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.checkPassword";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.checkRecoveryPassword#d36bf79 code:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckRecoveryPassword<'a> {
    /// `code:string`
    pub code: &'a str,
}

impl Put for CheckRecoveryPassword<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0d36_bf79);
        self.code.put(writer);
    }
}

impl Encode for CheckRecoveryPassword<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckRecoveryPassword<'_> {
    type Answer = bool;
    const NAME: &'static str = "auth.checkRecoveryPassword";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.dropTempAuthKeys#8e48a188 except_auth_keys:Vector<long> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DropTempAuthKeys<'a> {
    /// `except_auth_keys:Vector<long>`
    pub except_auth_keys: &'a [i64],
}

impl Put for DropTempAuthKeys<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8e48_a188);
        self.except_auth_keys.put(writer);
    }
}

impl Encode for DropTempAuthKeys<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DropTempAuthKeys<'_> {
    type Answer = bool;
    const NAME: &'static str = "auth.dropTempAuthKeys";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportAuthorization {
    /// `dc_id:int`
    pub dc_id: i32,
}

impl Put for ExportAuthorization {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe5bf_ffcd);
        self.dc_id.put(writer);
    }
}

impl Encode for ExportAuthorization {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportAuthorization {
    type Answer = types::auth::ExportedAuthorization;
    const NAME: &'static str = "auth.exportAuthorization";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.exportLoginToken#b7e085fe api_id:int api_hash:string except_ids:Vector<long> = auth.LoginToken`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportLoginToken<'a> {
    /// `api_id:int`
    pub api_id: i32,
    /// `api_hash:string`
    pub api_hash: &'a str,
    /// `except_ids:Vector<long>`
    pub except_ids: &'a [i64],
}

impl Put for ExportLoginToken<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb7e0_85fe);
        self.api_id.put(writer);
        self.api_hash.put(writer);
        self.except_ids.put(writer);
    }
}

impl Encode for ExportLoginToken<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportLoginToken<'_> {
    type Answer = enums::auth::LoginToken;
    const NAME: &'static str = "auth.exportLoginToken";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.finishFirebasePnvLogin#2c85094c google_token:string = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct FinishFirebasePnvLogin<'a> {
    /// `google_token:string`
    pub google_token: &'a str,
}

impl Put for FinishFirebasePnvLogin<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2c85_094c);
        self.google_token.put(writer);
    }
}

impl Encode for FinishFirebasePnvLogin<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for FinishFirebasePnvLogin<'_> {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.finishFirebasePnvLogin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.finishPasskeyLogin#9857ad07 flags:# credential:InputPasskeyCredential from_dc_id:flags.0?int from_auth_key_id:flags.0?long = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct FinishPasskeyLogin {
    /// `credential:InputPasskeyCredential`
    pub credential: types::InputPasskeyCredentialPublicKey,
    /// `from_dc_id:flags.0?int`
    pub from_dc_id: Option<i32>,
    /// `from_auth_key_id:flags.0?long`
    pub from_auth_key_id: Option<i64>,
}

impl FinishPasskeyLogin {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(credential: types::InputPasskeyCredentialPublicKey) -> Self {
        Self { credential, from_dc_id: None, from_auth_key_id: None }
    }
}

impl Put for FinishPasskeyLogin {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9857_ad07);
        let flags_0 = self.from_dc_id.is_some() && self.from_auth_key_id.is_some();
        writer.u32(bit(flags_0, 0));
        self.credential.put(writer);
        put_if(flags_0, &self.from_dc_id, writer);
        put_if(flags_0, &self.from_auth_key_id, writer);
    }
}

impl Encode for FinishPasskeyLogin {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for FinishPasskeyLogin {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.finishPasskeyLogin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.firebasePnvSignUp#783f6b56 flags:# no_joined_notifications:flags.0?true first_name:string last_name:string = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct FirebasePnvSignUp<'a> {
    /// `no_joined_notifications:flags.0?true`
    pub no_joined_notifications: bool,
    /// `first_name:string`
    pub first_name: &'a str,
    /// `last_name:string`
    pub last_name: &'a str,
}

impl<'a> FirebasePnvSignUp<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(first_name: &'a str, last_name: &'a str) -> Self {
        Self { no_joined_notifications: false, first_name, last_name }
    }
}

impl Put for FirebasePnvSignUp<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x783f_6b56);
        writer.u32(bit(self.no_joined_notifications, 0));
        self.first_name.put(writer);
        self.last_name.put(writer);
    }
}

impl Encode for FirebasePnvSignUp<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for FirebasePnvSignUp<'_> {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.firebasePnvSignUp";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct ImportAuthorization<'a> {
    /// `id:long`
    pub id: i64,
    /// `bytes:bytes`
    pub bytes: &'a [u8],
}

impl Put for ImportAuthorization<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa57a_7dad);
        self.id.put(writer);
        self.bytes.put(writer);
    }
}

impl Encode for ImportAuthorization<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ImportAuthorization<'_> {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.importAuthorization";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string bot_auth_token:string = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct ImportBotAuthorization<'a> {
    /// `flags:int`
    pub flags: i32,
    /// `api_id:int`
    pub api_id: i32,
    /// `api_hash:string`
    pub api_hash: &'a str,
    /// `bot_auth_token:string`
    pub bot_auth_token: &'a str,
}

impl Put for ImportBotAuthorization<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x67a3_ff2c);
        self.flags.put(writer);
        self.api_id.put(writer);
        self.api_hash.put(writer);
        self.bot_auth_token.put(writer);
    }
}

impl Encode for ImportBotAuthorization<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ImportBotAuthorization<'_> {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.importBotAuthorization";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.importLoginToken#95ac5ce4 token:bytes = auth.LoginToken`
#[derive(Clone, Debug, PartialEq)]
pub struct ImportLoginToken<'a> {
    /// `token:bytes`
    pub token: &'a [u8],
}

impl Put for ImportLoginToken<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x95ac_5ce4);
        self.token.put(writer);
    }
}

impl Encode for ImportLoginToken<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ImportLoginToken<'_> {
    type Answer = enums::auth::LoginToken;
    const NAME: &'static str = "auth.importLoginToken";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.importWebTokenAuthorization#2db873a9 api_id:int api_hash:string web_auth_token:string = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct ImportWebTokenAuthorization<'a> {
    /// `api_id:int`
    pub api_id: i32,
    /// `api_hash:string`
    pub api_hash: &'a str,
    /// `web_auth_token:string`
    pub web_auth_token: &'a str,
}

impl Put for ImportWebTokenAuthorization<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2db8_73a9);
        self.api_id.put(writer);
        self.api_hash.put(writer);
        self.web_auth_token.put(writer);
    }
}

impl Encode for ImportWebTokenAuthorization<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ImportWebTokenAuthorization<'_> {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.importWebTokenAuthorization";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.initFirebasePnvLogin#644f15c0 flags:# except_ids:flags.0?Vector<long> api_id:int api_hash:string = auth.FirebasePnvIntent`
#[derive(Clone, Debug, PartialEq)]
pub struct InitFirebasePnvLogin<'a> {
    /// `except_ids:flags.0?Vector<long>`
    pub except_ids: Option<&'a [i64]>,
    /// `api_id:int`
    pub api_id: i32,
    /// `api_hash:string`
    pub api_hash: &'a str,
}

impl<'a> InitFirebasePnvLogin<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(api_id: i32, api_hash: &'a str) -> Self {
        Self { except_ids: None, api_id, api_hash }
    }
}

impl Put for InitFirebasePnvLogin<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x644f_15c0);
        writer.u32(bit(self.except_ids.is_some(), 0));
        self.except_ids.put(writer);
        self.api_id.put(writer);
        self.api_hash.put(writer);
    }
}

impl Encode for InitFirebasePnvLogin<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InitFirebasePnvLogin<'_> {
    type Answer = types::auth::FirebasePnvIntent;
    const NAME: &'static str = "auth.initFirebasePnvLogin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.initPasskeyLogin#518ad0b7 api_id:int api_hash:string = auth.PasskeyLoginOptions`
#[derive(Clone, Debug, PartialEq)]
pub struct InitPasskeyLogin<'a> {
    /// `api_id:int`
    pub api_id: i32,
    /// `api_hash:string`
    pub api_hash: &'a str,
}

impl Put for InitPasskeyLogin<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x518a_d0b7);
        self.api_id.put(writer);
        self.api_hash.put(writer);
    }
}

impl Encode for InitPasskeyLogin<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InitPasskeyLogin<'_> {
    type Answer = types::auth::PasskeyLoginOptions;
    const NAME: &'static str = "auth.initPasskeyLogin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.logOut#3e72ba19 = auth.LoggedOut`
#[derive(Clone, Debug, PartialEq)]
pub struct LogOut;

impl Put for LogOut {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3e72_ba19);
    }
}

impl Encode for LogOut {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for LogOut {
    type Answer = types::auth::LoggedOut;
    const NAME: &'static str = "auth.logOut";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.recoverPassword#37096c70 flags:# code:string new_settings:flags.0?account.PasswordInputSettings = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct RecoverPassword<'a> {
    /// `code:string`
    pub code: &'a str,
    /// `new_settings:flags.0?account.PasswordInputSettings`
    pub new_settings: Option<types::account::PasswordInputSettings>,
}

impl<'a> RecoverPassword<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(code: &'a str) -> Self {
        Self { code, new_settings: None }
    }
}

impl Put for RecoverPassword<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3709_6c70);
        writer.u32(bit(self.new_settings.is_some(), 0));
        self.code.put(writer);
        self.new_settings.put(writer);
    }
}

impl Encode for RecoverPassword<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RecoverPassword<'_> {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.recoverPassword";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.reportMissingCode#cb9deff6 phone_number:string phone_code_hash:string mnc:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportMissingCode<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `mnc:string`
    pub mnc: &'a str,
}

impl Put for ReportMissingCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcb9d_eff6);
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
        self.mnc.put(writer);
    }
}

impl Encode for ReportMissingCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportMissingCode<'_> {
    type Answer = bool;
    const NAME: &'static str = "auth.reportMissingCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.requestFirebaseSms#8e39261e flags:# phone_number:string phone_code_hash:string safety_net_token:flags.0?string play_integrity_token:flags.2?string ios_push_secret:flags.1?string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestFirebaseSms<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `safety_net_token:flags.0?string`
    pub safety_net_token: Option<&'a str>,
    /// `play_integrity_token:flags.2?string`
    pub play_integrity_token: Option<&'a str>,
    /// `ios_push_secret:flags.1?string`
    pub ios_push_secret: Option<&'a str>,
}

impl<'a> RequestFirebaseSms<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(phone_number: &'a str, phone_code_hash: &'a str) -> Self {
        Self { phone_number, phone_code_hash, safety_net_token: None, play_integrity_token: None, ios_push_secret: None }
    }
}

impl Put for RequestFirebaseSms<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8e39_261e);
        writer.u32(bit(self.safety_net_token.is_some(), 0) | bit(self.ios_push_secret.is_some(), 1) | bit(self.play_integrity_token.is_some(), 2));
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
        self.safety_net_token.put(writer);
        self.play_integrity_token.put(writer);
        self.ios_push_secret.put(writer);
    }
}

impl Encode for RequestFirebaseSms<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestFirebaseSms<'_> {
    type Answer = bool;
    const NAME: &'static str = "auth.requestFirebaseSms";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.requestPasswordRecovery#d897bc66 = auth.PasswordRecovery`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestPasswordRecovery;

impl Put for RequestPasswordRecovery {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd897_bc66);
    }
}

impl Encode for RequestPasswordRecovery {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestPasswordRecovery {
    type Answer = types::auth::PasswordRecovery;
    const NAME: &'static str = "auth.requestPasswordRecovery";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.resendCode#cae47523 flags:# phone_number:string phone_code_hash:string reason:flags.0?string = auth.SentCode`
#[derive(Clone, Debug, PartialEq)]
pub struct ResendCode<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `reason:flags.0?string`
    pub reason: Option<&'a str>,
}

impl<'a> ResendCode<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(phone_number: &'a str, phone_code_hash: &'a str) -> Self {
        Self { phone_number, phone_code_hash, reason: None }
    }
}

impl Put for ResendCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcae4_7523);
        writer.u32(bit(self.reason.is_some(), 0));
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
        self.reason.put(writer);
    }
}

impl Encode for ResendCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResendCode<'_> {
    type Answer = enums::auth::SentCode;
    const NAME: &'static str = "auth.resendCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.resetAuthorizations#9fab0d1a = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetAuthorizations;

impl Put for ResetAuthorizations {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9fab_0d1a);
    }
}

impl Encode for ResetAuthorizations {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetAuthorizations {
    type Answer = bool;
    const NAME: &'static str = "auth.resetAuthorizations";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.resetLoginEmail#7e960193 phone_number:string phone_code_hash:string = auth.SentCode`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetLoginEmail<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
}

impl Put for ResetLoginEmail<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7e96_0193);
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
    }
}

impl Encode for ResetLoginEmail<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetLoginEmail<'_> {
    type Answer = enums::auth::SentCode;
    const NAME: &'static str = "auth.resetLoginEmail";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.sendCode#a677244f phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode`
#[derive(Clone, Debug, PartialEq)]
pub struct SendCode<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `api_id:int`
    pub api_id: i32,
    /// `api_hash:string`
    pub api_hash: &'a str,
    /// `settings:CodeSettings`
    pub settings: types::CodeSettings,
}

impl Put for SendCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa677_244f);
        self.phone_number.put(writer);
        self.api_id.put(writer);
        self.api_hash.put(writer);
        self.settings.put(writer);
    }
}

impl Encode for SendCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendCode<'_> {
    type Answer = enums::auth::SentCode;
    const NAME: &'static str = "auth.sendCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.signIn#8d52a951 flags:# phone_number:string phone_code_hash:string phone_code:flags.0?string email_verification:flags.1?EmailVerification = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct SignIn<'a> {
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `phone_code:flags.0?string`
    pub phone_code: Option<&'a str>,
    /// `email_verification:flags.1?EmailVerification`
    pub email_verification: Option<enums::EmailVerification>,
}

impl<'a> SignIn<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(phone_number: &'a str, phone_code_hash: &'a str) -> Self {
        Self { phone_number, phone_code_hash, phone_code: None, email_verification: None }
    }
}

impl Put for SignIn<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8d52_a951);
        writer.u32(bit(self.phone_code.is_some(), 0) | bit(self.email_verification.is_some(), 1));
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
        self.phone_code.put(writer);
        self.email_verification.put(writer);
    }
}

impl Encode for SignIn<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SignIn<'_> {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.signIn";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `auth.signUp#aac7b717 flags:# no_joined_notifications:flags.0?true phone_number:string phone_code_hash:string first_name:string last_name:string = auth.Authorization`
#[derive(Clone, Debug, PartialEq)]
pub struct SignUp<'a> {
    /// `no_joined_notifications:flags.0?true`
    pub no_joined_notifications: bool,
    /// `phone_number:string`
    pub phone_number: &'a str,
    /// `phone_code_hash:string`
    pub phone_code_hash: &'a str,
    /// `first_name:string`
    pub first_name: &'a str,
    /// `last_name:string`
    pub last_name: &'a str,
}

impl<'a> SignUp<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(phone_number: &'a str, phone_code_hash: &'a str, first_name: &'a str, last_name: &'a str) -> Self {
        Self { no_joined_notifications: false, phone_number, phone_code_hash, first_name, last_name }
    }
}

impl Put for SignUp<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xaac7_b717);
        writer.u32(bit(self.no_joined_notifications, 0));
        self.phone_number.put(writer);
        self.phone_code_hash.put(writer);
        self.first_name.put(writer);
        self.last_name.put(writer);
    }
}

impl Encode for SignUp<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SignUp<'_> {
    type Answer = enums::auth::Authorization;
    const NAME: &'static str = "auth.signUp";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
