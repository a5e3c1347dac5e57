//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `EmailVerification`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmailVerification {
        /// `emailVerificationApple#96d074fd token:string = EmailVerification`
        Apple(types::EmailVerificationApple),
        /// `emailVerificationCode#922e55a9 code:string = EmailVerification`
        Code(types::EmailVerificationCode),
        /// `emailVerificationGoogle#db909ec2 token:string = EmailVerification`
        Google(types::EmailVerificationGoogle),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmailVerification {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x96d0_74fd => Self::Apple(input.fields()?),
                0x922e_55a9 => Self::Code(input.fields()?),
                0xdb90_9ec2 => Self::Google(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmailVerification {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Apple(value) => put_boxed(0x96d0_74fd, value, writer),
                Self::Code(value) => put_boxed(0x922e_55a9, value, writer),
                Self::Google(value) => put_boxed(0xdb90_9ec2, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmailVerification);

    /// `InputPasskeyResponse`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputPasskeyResponse {
        /// `inputPasskeyResponseLogin#c31fc14a client_data:DataJSON authenticator_data:bytes signature:bytes user_handle:string = InputPasskeyResponse`
        Login(Box<types::InputPasskeyResponseLogin>),
        /// `inputPasskeyResponseRegister#3e63935c client_data:DataJSON attestation_data:bytes = InputPasskeyResponse`
        Register(Box<types::InputPasskeyResponseRegister>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputPasskeyResponse {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc31f_c14a => Self::Login(input.boxed()?),
                0x3e63_935c => Self::Register(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputPasskeyResponse {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Login(value) => put_boxed(0xc31f_c14a, &**value, writer),
                Self::Register(value) => put_boxed(0x3e63_935c, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputPasskeyResponse);

    /// `PasswordKdfAlgo`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PasswordKdfAlgo {
        /// `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a salt1:bytes salt2:bytes g:int p:bytes = PasswordKdfAlgo`
        SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(Box<types::PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow>),
        /// `passwordKdfAlgoUnknown#d45ab096 = PasswordKdfAlgo`
        Unknown,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PasswordKdfAlgo {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3a91_2d4a => Self::SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(input.boxed()?),
                0xd45a_b096 => Self::Unknown,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PasswordKdfAlgo {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(value) => put_boxed(0x3a91_2d4a, &**value, writer),
                Self::Unknown => writer.u32(0xd45a_b096),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PasswordKdfAlgo);

    /// `SecurePasswordKdfAlgo`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SecurePasswordKdfAlgo {
        /// `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0 salt:bytes = SecurePasswordKdfAlgo`
        PBKDF2HMACSHA512iter100000(types::SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000),
        /// `securePasswordKdfAlgoSHA512#86471d92 salt:bytes = SecurePasswordKdfAlgo`
        SHA512(types::SecurePasswordKdfAlgoSHA512),
        /// `securePasswordKdfAlgoUnknown#4a8537 = SecurePasswordKdfAlgo`
        Unknown,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SecurePasswordKdfAlgo {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xbbf2_dda0 => Self::PBKDF2HMACSHA512iter100000(input.fields()?),
                0x8647_1d92 => Self::SHA512(input.fields()?),
                0x004a_8537 => Self::Unknown,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SecurePasswordKdfAlgo {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PBKDF2HMACSHA512iter100000(value) => put_boxed(0xbbf2_dda0, value, writer),
                Self::SHA512(value) => put_boxed(0x8647_1d92, value, writer),
                Self::Unknown => writer.u32(0x004a_8537),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SecurePasswordKdfAlgo);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `authorization`
    pub static AUTHORIZATION: Layout = Layout::new("authorization", 0xad01_d61d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "current", Shape::True),
        Field::when(0, 1, "official_app", Shape::True),
        Field::when(0, 2, "password_pending", Shape::True),
        Field::when(0, 3, "encrypted_requests_disabled", Shape::True),
        Field::when(0, 4, "call_requests_disabled", Shape::True),
        Field::when(0, 5, "unconfirmed", Shape::True),
        Field::always("hash", Shape::Long),
        Field::always("device_model", Shape::Text),
        Field::always("platform", Shape::Text),
        Field::always("system_version", Shape::Text),
        Field::always("api_id", Shape::Int),
        Field::always("app_name", Shape::Text),
        Field::always("app_version", Shape::Text),
        Field::always("date_created", Shape::Int),
        Field::always("date_active", Shape::Int),
        Field::always("ip", Shape::Text),
        Field::always("country", Shape::Text),
        Field::always("region", Shape::Text),
    ]);
    /// `codeSettings`
    pub static CODE_SETTINGS: Layout = Layout::new("codeSettings", 0xad25_3d78, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "allow_flashcall", Shape::True),
        Field::when(0, 1, "current_number", Shape::True),
        Field::when(0, 4, "allow_app_hash", Shape::True),
        Field::when(0, 5, "allow_missed_call", Shape::True),
        Field::when(0, 7, "allow_firebase", Shape::True),
        Field::when(0, 9, "unknown_number", Shape::True),
        Field::when(0, 6, "logout_tokens", Shape::Vector(&Shape::Bytes)),
        Field::when(0, 8, "token", Shape::Text),
        Field::when(0, 8, "app_sandbox", Shape::Bool),
    ]);
    /// `emailVerificationApple`
    pub static EMAIL_VERIFICATION_APPLE: Layout = Layout::new("emailVerificationApple", 0x96d0_74fd, &[
        Field::always("token", Shape::Text),
    ]);
    /// `emailVerificationCode`
    pub static EMAIL_VERIFICATION_CODE: Layout = Layout::new("emailVerificationCode", 0x922e_55a9, &[
        Field::always("code", Shape::Text),
    ]);
    /// `emailVerificationGoogle`
    pub static EMAIL_VERIFICATION_GOOGLE: Layout = Layout::new("emailVerificationGoogle", 0xdb90_9ec2, &[
        Field::always("token", Shape::Text),
    ]);
    /// The constructors of `EmailVerification`, by number.
    pub static SUM_EMAIL_VERIFICATION: Sum = Sum::new("EmailVerification", &[
        (0x922e_55a9, &layouts::EMAIL_VERIFICATION_CODE),
        (0x96d0_74fd, &layouts::EMAIL_VERIFICATION_APPLE),
        (0xdb90_9ec2, &layouts::EMAIL_VERIFICATION_GOOGLE),
    ]);
    /// `inputPasskeyCredentialPublicKey`
    pub static INPUT_PASSKEY_CREDENTIAL_PUBLIC_KEY: Layout = Layout::new("inputPasskeyCredentialPublicKey", 0x3c27_b78f, &[
        Field::always("id", Shape::Text),
        Field::always("raw_id", Shape::Text),
        Field::always("response", Shape::Sum(&layouts::SUM_INPUT_PASSKEY_RESPONSE)),
    ]);
    /// `inputPasskeyResponseLogin`
    pub static INPUT_PASSKEY_RESPONSE_LOGIN: Layout = Layout::new("inputPasskeyResponseLogin", 0xc31f_c14a, &[
        Field::always("client_data", Shape::Boxed(&layouts::DATA_JSON)),
        Field::always("authenticator_data", Shape::Bytes),
        Field::always("signature", Shape::Bytes),
        Field::always("user_handle", Shape::Text),
    ]);
    /// `inputPasskeyResponseRegister`
    pub static INPUT_PASSKEY_RESPONSE_REGISTER: Layout = Layout::new("inputPasskeyResponseRegister", 0x3e63_935c, &[
        Field::always("client_data", Shape::Boxed(&layouts::DATA_JSON)),
        Field::always("attestation_data", Shape::Bytes),
    ]);
    /// The constructors of `InputPasskeyResponse`, by number.
    pub static SUM_INPUT_PASSKEY_RESPONSE: Sum = Sum::new("InputPasskeyResponse", &[
        (0x3e63_935c, &layouts::INPUT_PASSKEY_RESPONSE_REGISTER),
        (0xc31f_c14a, &layouts::INPUT_PASSKEY_RESPONSE_LOGIN),
    ]);
    /// `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow`
    pub static PASSWORD_KDF_ALGO_SHA256_SHA256_PBKDF2_HMACSHA512ITER100000_SHA256_MOD_POW: Layout = Layout::new("passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow", 0x3a91_2d4a, &[
        Field::always("salt1", Shape::Bytes),
        Field::always("salt2", Shape::Bytes),
        Field::always("g", Shape::Int),
        Field::always("p", Shape::Bytes),
    ]);
    /// `passwordKdfAlgoUnknown`
    pub static PASSWORD_KDF_ALGO_UNKNOWN: Layout = Layout::new("passwordKdfAlgoUnknown", 0xd45a_b096, &[]);
    /// The constructors of `PasswordKdfAlgo`, by number.
    pub static SUM_PASSWORD_KDF_ALGO: Sum = Sum::new("PasswordKdfAlgo", &[
        (0x3a91_2d4a, &layouts::PASSWORD_KDF_ALGO_SHA256_SHA256_PBKDF2_HMACSHA512ITER100000_SHA256_MOD_POW),
        (0xd45a_b096, &layouts::PASSWORD_KDF_ALGO_UNKNOWN),
    ]);
    /// `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000`
    pub static SECURE_PASSWORD_KDF_ALGO_PBKDF2_HMACSHA512ITER100000: Layout = Layout::new("securePasswordKdfAlgoPBKDF2HMACSHA512iter100000", 0xbbf2_dda0, &[
        Field::always("salt", Shape::Bytes),
    ]);
    /// `securePasswordKdfAlgoSHA512`
    pub static SECURE_PASSWORD_KDF_ALGO_SHA512: Layout = Layout::new("securePasswordKdfAlgoSHA512", 0x8647_1d92, &[
        Field::always("salt", Shape::Bytes),
    ]);
    /// `securePasswordKdfAlgoUnknown`
    pub static SECURE_PASSWORD_KDF_ALGO_UNKNOWN: Layout = Layout::new("securePasswordKdfAlgoUnknown", 0x004a_8537, &[]);
    /// The constructors of `SecurePasswordKdfAlgo`, by number.
    pub static SUM_SECURE_PASSWORD_KDF_ALGO: Sum = Sum::new("SecurePasswordKdfAlgo", &[
        (0x004a_8537, &layouts::SECURE_PASSWORD_KDF_ALGO_UNKNOWN),
        (0x8647_1d92, &layouts::SECURE_PASSWORD_KDF_ALGO_SHA512),
        (0xbbf2_dda0, &layouts::SECURE_PASSWORD_KDF_ALGO_PBKDF2_HMACSHA512ITER100000),
    ]);
    /// `secureSecretSettings`
    pub static SECURE_SECRET_SETTINGS: Layout = Layout::new("secureSecretSettings", 0x1527_bcac, &[
        Field::always("secure_algo", Shape::Sum(&layouts::SUM_SECURE_PASSWORD_KDF_ALGO)),
        Field::always("secure_secret", Shape::Bytes),
        Field::always("secure_secret_id", Shape::Long),
    ]);
    /// `account.passwordInputSettings`
    pub static ACCOUNT_PASSWORD_INPUT_SETTINGS: Layout = Layout::new("account.passwordInputSettings", 0xc237_27c9, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "new_algo", Shape::Sum(&layouts::SUM_PASSWORD_KDF_ALGO)),
        Field::when(0, 0, "new_password_hash", Shape::Bytes),
        Field::when(0, 0, "hint", Shape::Text),
        Field::when(0, 1, "email", Shape::Text),
        Field::when(0, 2, "new_secure_settings", Shape::Boxed(&layouts::SECURE_SECRET_SETTINGS)),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `authorization#ad01d61d flags:# current:flags.0?true official_app:flags.1?true password_pending:flags.2?true encrypted_requests_disabled:flags.3?true call_requests_disabled:flags.4?true unconfirmed:flags.5?true hash:long device_model:string platform:string system_version:string api_id:int app_name:string app_version:string date_created:int date_active:int ip:string country:string region:string = Authorization`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Authorization {
        /// `current:flags.0?true`
        pub current: bool,
        /// `official_app:flags.1?true`
        pub official_app: bool,
        /// `password_pending:flags.2?true`
        pub password_pending: bool,
        /// `encrypted_requests_disabled:flags.3?true`
        pub encrypted_requests_disabled: bool,
        /// `call_requests_disabled:flags.4?true`
        pub call_requests_disabled: bool,
        /// `unconfirmed:flags.5?true`
        pub unconfirmed: bool,
        /// `hash:long`
        pub hash: i64,
        /// `device_model:string`
        pub device_model: String,
        /// `platform:string`
        pub platform: String,
        /// `system_version:string`
        pub system_version: String,
        /// `api_id:int`
        pub api_id: i32,
        /// `app_name:string`
        pub app_name: String,
        /// `app_version:string`
        pub app_version: String,
        /// `date_created:int`
        pub date_created: i32,
        /// `date_active:int`
        pub date_active: i32,
        /// `ip:string`
        pub ip: String,
        /// `country:string`
        pub country: String,
        /// `region:string`
        pub region: String,
    }

    impl Authorization {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(hash: i64, device_model: String, platform: String, system_version: String, api_id: i32, app_name: String, app_version: String, date_created: i32, date_active: i32, ip: String, country: String, region: String) -> Self {
            Self { current: false, official_app: false, password_pending: false, encrypted_requests_disabled: false, call_requests_disabled: false, unconfirmed: false, hash, device_model, platform, system_version, api_id, app_name, app_version, date_created, date_active, ip, country, region }
        }
    }

    impl Fields for Authorization {
        const LAYOUT: &'static Layout = &layouts::AUTHORIZATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { current: has(flags, 0), official_app: has(flags, 1), password_pending: has(flags, 2), encrypted_requests_disabled: has(flags, 3), call_requests_disabled: has(flags, 4), unconfirmed: has(flags, 5), hash: input.take()?, device_model: input.take()?, platform: input.take()?, system_version: input.take()?, api_id: input.take()?, app_name: input.take()?, app_version: input.take()?, date_created: input.take()?, date_active: input.take()?, ip: input.take()?, country: input.take()?, region: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.current, 0) | bit(self.official_app, 1) | bit(self.password_pending, 2) | bit(self.encrypted_requests_disabled, 3) | bit(self.call_requests_disabled, 4) | bit(self.unconfirmed, 5));
            self.hash.put(writer);
            self.device_model.put(writer);
            self.platform.put(writer);
            self.system_version.put(writer);
            self.api_id.put(writer);
            self.app_name.put(writer);
            self.app_version.put(writer);
            self.date_created.put(writer);
            self.date_active.put(writer);
            self.ip.put(writer);
            self.country.put(writer);
            self.region.put(writer);
        }
    }

    impl<'a> View<'a, Authorization> {
        /// `current:flags.0?true`
        #[inline] pub fn current(self) -> bool { flag_at(self, 1) }
        /// `official_app:flags.1?true`
        #[inline] pub fn official_app(self) -> bool { flag_at(self, 2) }
        /// `password_pending:flags.2?true`
        #[inline] pub fn password_pending(self) -> bool { flag_at(self, 3) }
        /// `encrypted_requests_disabled:flags.3?true`
        #[inline] pub fn encrypted_requests_disabled(self) -> bool { flag_at(self, 4) }
        /// `call_requests_disabled:flags.4?true`
        #[inline] pub fn call_requests_disabled(self) -> bool { flag_at(self, 5) }
        /// `unconfirmed:flags.5?true`
        #[inline] pub fn unconfirmed(self) -> bool { flag_at(self, 6) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 7) }
        /// `device_model:string`
        #[inline] pub fn device_model(self) -> Text<'a> { at(self, 8) }
        /// `platform:string`
        #[inline] pub fn platform(self) -> Text<'a> { at(self, 9) }
        /// `system_version:string`
        #[inline] pub fn system_version(self) -> Text<'a> { at(self, 10) }
        /// `api_id:int`
        #[inline] pub fn api_id(self) -> i32 { at(self, 11) }
        /// `app_name:string`
        #[inline] pub fn app_name(self) -> Text<'a> { at(self, 12) }
        /// `app_version:string`
        #[inline] pub fn app_version(self) -> Text<'a> { at(self, 13) }
        /// `date_created:int`
        #[inline] pub fn date_created(self) -> i32 { at(self, 14) }
        /// `date_active:int`
        #[inline] pub fn date_active(self) -> i32 { at(self, 15) }
        /// `ip:string`
        #[inline] pub fn ip(self) -> Text<'a> { at(self, 16) }
        /// `country:string`
        #[inline] pub fn country(self) -> Text<'a> { at(self, 17) }
        /// `region:string`
        #[inline] pub fn region(self) -> Text<'a> { at(self, 18) }
    }

    boxed!(Authorization);

    /// `codeSettings#ad253d78 flags:# allow_flashcall:flags.0?true current_number:flags.1?true allow_app_hash:flags.4?true allow_missed_call:flags.5?true allow_firebase:flags.7?true unknown_number:flags.9?true logout_tokens:flags.6?Vector<bytes> token:flags.8?string app_sandbox:flags.8?Bool = CodeSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CodeSettings {
        /// `allow_flashcall:flags.0?true`
        pub allow_flashcall: bool,
        /// `current_number:flags.1?true`
        pub current_number: bool,
        /// `allow_app_hash:flags.4?true`
        pub allow_app_hash: bool,
        /// `allow_missed_call:flags.5?true`
        pub allow_missed_call: bool,
        /// `allow_firebase:flags.7?true`
        pub allow_firebase: bool,
        /// `unknown_number:flags.9?true`
        pub unknown_number: bool,
        /// `logout_tokens:flags.6?Vector<bytes>`
        pub logout_tokens: Option<Vec<Vec<u8>>>,
        /// `token:flags.8?string`
        pub token: Option<String>,
        /// `app_sandbox:flags.8?Bool`
        pub app_sandbox: Option<bool>,
    }

    impl Fields for CodeSettings {
        const LAYOUT: &'static Layout = &layouts::CODE_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { allow_flashcall: has(flags, 0), current_number: has(flags, 1), allow_app_hash: has(flags, 4), allow_missed_call: has(flags, 5), allow_firebase: has(flags, 7), unknown_number: has(flags, 9), logout_tokens: input.take_if(flags, 6)?, token: input.take_if(flags, 8)?, app_sandbox: input.take_if(flags, 8)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_8 = self.token.is_some() && self.app_sandbox.is_some();
            writer.u32(bit(self.allow_flashcall, 0) | bit(self.current_number, 1) | bit(self.allow_app_hash, 4) | bit(self.allow_missed_call, 5) | bit(self.logout_tokens.is_some(), 6) | bit(self.allow_firebase, 7) | bit(flags_8, 8) | bit(self.unknown_number, 9));
            self.logout_tokens.put(writer);
            put_if(flags_8, &self.token, writer);
            put_if(flags_8, &self.app_sandbox, writer);
        }
    }

    impl<'a> View<'a, CodeSettings> {
        /// `allow_flashcall:flags.0?true`
        #[inline] pub fn allow_flashcall(self) -> bool { flag_at(self, 1) }
        /// `current_number:flags.1?true`
        #[inline] pub fn current_number(self) -> bool { flag_at(self, 2) }
        /// `allow_app_hash:flags.4?true`
        #[inline] pub fn allow_app_hash(self) -> bool { flag_at(self, 3) }
        /// `allow_missed_call:flags.5?true`
        #[inline] pub fn allow_missed_call(self) -> bool { flag_at(self, 4) }
        /// `allow_firebase:flags.7?true`
        #[inline] pub fn allow_firebase(self) -> bool { flag_at(self, 5) }
        /// `unknown_number:flags.9?true`
        #[inline] pub fn unknown_number(self) -> bool { flag_at(self, 6) }
        /// `logout_tokens:flags.6?Vector<bytes>`
        #[inline] pub fn logout_tokens(self) -> Option<Vector<'a, &'a [u8]>> { maybe_at(self, 7) }
        /// `token:flags.8?string`
        #[inline] pub fn token(self) -> Option<Text<'a>> { maybe_at(self, 8) }
        /// `app_sandbox:flags.8?Bool`
        #[inline] pub fn app_sandbox(self) -> Option<bool> { maybe_at(self, 9) }
    }

    boxed!(CodeSettings);

    /// `emailVerificationApple#96d074fd token:string = EmailVerification`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailVerificationApple {
        /// `token:string`
        pub token: String,
    }

    impl Fields for EmailVerificationApple {
        const LAYOUT: &'static Layout = &layouts::EMAIL_VERIFICATION_APPLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { token: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.token.put(writer);
        }
    }

    impl<'a> View<'a, EmailVerificationApple> {
        /// `token:string`
        #[inline] pub fn token(self) -> Text<'a> { at(self, 0) }
    }

    /// `emailVerificationCode#922e55a9 code:string = EmailVerification`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailVerificationCode {
        /// `code:string`
        pub code: String,
    }

    impl Fields for EmailVerificationCode {
        const LAYOUT: &'static Layout = &layouts::EMAIL_VERIFICATION_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { code: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.code.put(writer);
        }
    }

    impl<'a> View<'a, EmailVerificationCode> {
        /// `code:string`
        #[inline] pub fn code(self) -> Text<'a> { at(self, 0) }
    }

    /// `emailVerificationGoogle#db909ec2 token:string = EmailVerification`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailVerificationGoogle {
        /// `token:string`
        pub token: String,
    }

    impl Fields for EmailVerificationGoogle {
        const LAYOUT: &'static Layout = &layouts::EMAIL_VERIFICATION_GOOGLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { token: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.token.put(writer);
        }
    }

    impl<'a> View<'a, EmailVerificationGoogle> {
        /// `token:string`
        #[inline] pub fn token(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputPasskeyCredentialPublicKey#3c27b78f id:string raw_id:string response:InputPasskeyResponse = InputPasskeyCredential`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPasskeyCredentialPublicKey {
        /// `id:string`
        pub id: String,
        /// `raw_id:string`
        pub raw_id: String,
        /// `response:InputPasskeyResponse`
        pub response: enums::InputPasskeyResponse,
    }

    impl Fields for InputPasskeyCredentialPublicKey {
        const LAYOUT: &'static Layout = &layouts::INPUT_PASSKEY_CREDENTIAL_PUBLIC_KEY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, raw_id: input.take()?, response: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.raw_id.put(writer);
            self.response.put(writer);
        }
    }

    impl<'a> View<'a, InputPasskeyCredentialPublicKey> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `raw_id:string`
        #[inline] pub fn raw_id(self) -> Text<'a> { at(self, 1) }
        /// `response:InputPasskeyResponse`
        #[inline] pub fn response(self) -> views::InputPasskeyResponse<'a> { at(self, 2) }
    }

    boxed!(InputPasskeyCredentialPublicKey);

    /// `inputPasskeyResponseLogin#c31fc14a client_data:DataJSON authenticator_data:bytes signature:bytes user_handle:string = InputPasskeyResponse`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPasskeyResponseLogin {
        /// `client_data:DataJSON`
        pub client_data: types::DataJSON,
        /// `authenticator_data:bytes`
        pub authenticator_data: Vec<u8>,
        /// `signature:bytes`
        pub signature: Vec<u8>,
        /// `user_handle:string`
        pub user_handle: String,
    }

    impl Fields for InputPasskeyResponseLogin {
        const LAYOUT: &'static Layout = &layouts::INPUT_PASSKEY_RESPONSE_LOGIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { client_data: input.take()?, authenticator_data: input.take()?, signature: input.take()?, user_handle: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.client_data.put(writer);
            self.authenticator_data.put(writer);
            self.signature.put(writer);
            self.user_handle.put(writer);
        }
    }

    impl<'a> View<'a, InputPasskeyResponseLogin> {
        /// `client_data:DataJSON`
        #[inline] pub fn client_data(self) -> View<'a, types::DataJSON> { at(self, 0) }
        /// `authenticator_data:bytes`
        #[inline] pub fn authenticator_data(self) -> &'a [u8] { at(self, 1) }
        /// `signature:bytes`
        #[inline] pub fn signature(self) -> &'a [u8] { at(self, 2) }
        /// `user_handle:string`
        #[inline] pub fn user_handle(self) -> Text<'a> { at(self, 3) }
    }

    /// `inputPasskeyResponseRegister#3e63935c client_data:DataJSON attestation_data:bytes = InputPasskeyResponse`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPasskeyResponseRegister {
        /// `client_data:DataJSON`
        pub client_data: types::DataJSON,
        /// `attestation_data:bytes`
        pub attestation_data: Vec<u8>,
    }

    impl Fields for InputPasskeyResponseRegister {
        const LAYOUT: &'static Layout = &layouts::INPUT_PASSKEY_RESPONSE_REGISTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { client_data: input.take()?, attestation_data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.client_data.put(writer);
            self.attestation_data.put(writer);
        }
    }

    impl<'a> View<'a, InputPasskeyResponseRegister> {
        /// `client_data:DataJSON`
        #[inline] pub fn client_data(self) -> View<'a, types::DataJSON> { at(self, 0) }
        /// `attestation_data:bytes`
        #[inline] pub fn attestation_data(self) -> &'a [u8] { at(self, 1) }
    }

    /// `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a salt1:bytes salt2:bytes g:int p:bytes = PasswordKdfAlgo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow {
        /// `salt1:bytes`
        pub salt1: Vec<u8>,
        /// `salt2:bytes`
        pub salt2: Vec<u8>,
        /// `g:int`
        pub g: i32,
        /// `p:bytes`
        pub p: Vec<u8>,
    }

    impl Fields for PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow {
        const LAYOUT: &'static Layout = &layouts::PASSWORD_KDF_ALGO_SHA256_SHA256_PBKDF2_HMACSHA512ITER100000_SHA256_MOD_POW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { salt1: input.take()?, salt2: input.take()?, g: input.take()?, p: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.salt1.put(writer);
            self.salt2.put(writer);
            self.g.put(writer);
            self.p.put(writer);
        }
    }

    impl<'a> View<'a, PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow> {
        /// `salt1:bytes`
        #[inline] pub fn salt1(self) -> &'a [u8] { at(self, 0) }
        /// `salt2:bytes`
        #[inline] pub fn salt2(self) -> &'a [u8] { at(self, 1) }
        /// `g:int`
        #[inline] pub fn g(self) -> i32 { at(self, 2) }
        /// `p:bytes`
        #[inline] pub fn p(self) -> &'a [u8] { at(self, 3) }
    }

    /// `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0 salt:bytes = SecurePasswordKdfAlgo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 {
        /// `salt:bytes`
        pub salt: Vec<u8>,
    }

    impl Fields for SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 {
        const LAYOUT: &'static Layout = &layouts::SECURE_PASSWORD_KDF_ALGO_PBKDF2_HMACSHA512ITER100000;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { salt: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.salt.put(writer);
        }
    }

    impl<'a> View<'a, SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000> {
        /// `salt:bytes`
        #[inline] pub fn salt(self) -> &'a [u8] { at(self, 0) }
    }

    /// `securePasswordKdfAlgoSHA512#86471d92 salt:bytes = SecurePasswordKdfAlgo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecurePasswordKdfAlgoSHA512 {
        /// `salt:bytes`
        pub salt: Vec<u8>,
    }

    impl Fields for SecurePasswordKdfAlgoSHA512 {
        const LAYOUT: &'static Layout = &layouts::SECURE_PASSWORD_KDF_ALGO_SHA512;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { salt: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.salt.put(writer);
        }
    }

    impl<'a> View<'a, SecurePasswordKdfAlgoSHA512> {
        /// `salt:bytes`
        #[inline] pub fn salt(self) -> &'a [u8] { at(self, 0) }
    }

    /// `secureSecretSettings#1527bcac secure_algo:SecurePasswordKdfAlgo secure_secret:bytes secure_secret_id:long = SecureSecretSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureSecretSettings {
        /// `secure_algo:SecurePasswordKdfAlgo`
        pub secure_algo: enums::SecurePasswordKdfAlgo,
        /// `secure_secret:bytes`
        pub secure_secret: Vec<u8>,
        /// `secure_secret_id:long`
        pub secure_secret_id: i64,
    }

    impl Fields for SecureSecretSettings {
        const LAYOUT: &'static Layout = &layouts::SECURE_SECRET_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { secure_algo: input.take()?, secure_secret: input.take()?, secure_secret_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.secure_algo.put(writer);
            self.secure_secret.put(writer);
            self.secure_secret_id.put(writer);
        }
    }

    impl<'a> View<'a, SecureSecretSettings> {
        /// `secure_algo:SecurePasswordKdfAlgo`
        #[inline] pub fn secure_algo(self) -> views::SecurePasswordKdfAlgo<'a> { at(self, 0) }
        /// `secure_secret:bytes`
        #[inline] pub fn secure_secret(self) -> &'a [u8] { at(self, 1) }
        /// `secure_secret_id:long`
        #[inline] pub fn secure_secret_id(self) -> i64 { at(self, 2) }
    }

    boxed!(SecureSecretSettings);
}

pub(super) mod types_account {
    use crate::generated::names::*;

    /// `account.passwordInputSettings#c23727c9 flags:# new_algo:flags.0?PasswordKdfAlgo new_password_hash:flags.0?bytes hint:flags.0?string email:flags.1?string new_secure_settings:flags.2?SecureSecretSettings = account.PasswordInputSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PasswordInputSettings {
        /// `new_algo:flags.0?PasswordKdfAlgo`
        pub new_algo: Option<enums::PasswordKdfAlgo>,
        /// `new_password_hash:flags.0?bytes`
        pub new_password_hash: Option<Vec<u8>>,
        /// `hint:flags.0?string`
        pub hint: Option<String>,
        /// `email:flags.1?string`
        pub email: Option<String>,
        /// `new_secure_settings:flags.2?SecureSecretSettings`
        pub new_secure_settings: Option<types::SecureSecretSettings>,
    }

    impl Fields for PasswordInputSettings {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_PASSWORD_INPUT_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { new_algo: input.take_if(flags, 0)?, new_password_hash: input.take_if(flags, 0)?, hint: input.take_if(flags, 0)?, email: input.take_if(flags, 1)?, new_secure_settings: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.new_algo.is_some() && self.new_password_hash.is_some() && self.hint.is_some();
            writer.u32(bit(flags_0, 0) | bit(self.email.is_some(), 1) | bit(self.new_secure_settings.is_some(), 2));
            put_if(flags_0, &self.new_algo, writer);
            put_if(flags_0, &self.new_password_hash, writer);
            put_if(flags_0, &self.hint, writer);
            self.email.put(writer);
            self.new_secure_settings.put(writer);
        }
    }

    impl<'a> View<'a, PasswordInputSettings> {
        /// `new_algo:flags.0?PasswordKdfAlgo`
        #[inline] pub fn new_algo(self) -> Option<views::PasswordKdfAlgo<'a>> { maybe_at(self, 1) }
        /// `new_password_hash:flags.0?bytes`
        #[inline] pub fn new_password_hash(self) -> Option<&'a [u8]> { maybe_at(self, 2) }
        /// `hint:flags.0?string`
        #[inline] pub fn hint(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `email:flags.1?string`
        #[inline] pub fn email(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `new_secure_settings:flags.2?SecureSecretSettings`
        #[inline] pub fn new_secure_settings(self) -> Option<View<'a, types::SecureSecretSettings>> { maybe_at(self, 5) }
    }

    boxed!(PasswordInputSettings);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `EmailVerification`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmailVerification<'a> {
        /// `emailVerificationApple`
        Apple(View<'a, types::EmailVerificationApple>),
        /// `emailVerificationCode`
        Code(View<'a, types::EmailVerificationCode>),
        /// `emailVerificationGoogle`
        Google(View<'a, types::EmailVerificationGoogle>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmailVerification<'a> {
        type Value = enums::EmailVerification;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_EMAIL_VERIFICATION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x96d0_74fd => Self::Apple(raw.view()),
                0x922e_55a9 => Self::Code(raw.view()),
                0xdb90_9ec2 => Self::Google(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EmailVerification, DecodeError> {
            Ok(match self {
                Self::Apple(view) => enums::EmailVerification::Apple(own(view)?),
                Self::Code(view) => enums::EmailVerification::Code(own(view)?),
                Self::Google(view) => enums::EmailVerification::Google(own(view)?),
                Self::Raw(raw) => enums::EmailVerification::Raw(raw.own()),
            })
        }
    }

    /// `InputPasskeyResponse`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputPasskeyResponse<'a> {
        /// `inputPasskeyResponseLogin`
        Login(View<'a, types::InputPasskeyResponseLogin>),
        /// `inputPasskeyResponseRegister`
        Register(View<'a, types::InputPasskeyResponseRegister>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputPasskeyResponse<'a> {
        type Value = enums::InputPasskeyResponse;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_PASSKEY_RESPONSE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc31f_c14a => Self::Login(raw.view()),
                0x3e63_935c => Self::Register(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputPasskeyResponse, DecodeError> {
            Ok(match self {
                Self::Login(view) => enums::InputPasskeyResponse::Login(own(view)?),
                Self::Register(view) => enums::InputPasskeyResponse::Register(own(view)?),
                Self::Raw(raw) => enums::InputPasskeyResponse::Raw(raw.own()),
            })
        }
    }

    /// `PasswordKdfAlgo`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PasswordKdfAlgo<'a> {
        /// `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow`
        SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(View<'a, types::PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow>),
        /// `passwordKdfAlgoUnknown`
        Unknown,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PasswordKdfAlgo<'a> {
        type Value = enums::PasswordKdfAlgo;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PASSWORD_KDF_ALGO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3a91_2d4a => Self::SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(raw.view()),
                0xd45a_b096 => Self::Unknown,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PasswordKdfAlgo, DecodeError> {
            Ok(match self {
                Self::SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(view) => enums::PasswordKdfAlgo::SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(own(view)?),
                Self::Unknown => enums::PasswordKdfAlgo::Unknown,
                Self::Raw(raw) => enums::PasswordKdfAlgo::Raw(raw.own()),
            })
        }
    }

    /// `SecurePasswordKdfAlgo`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SecurePasswordKdfAlgo<'a> {
        /// `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000`
        PBKDF2HMACSHA512iter100000(View<'a, types::SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000>),
        /// `securePasswordKdfAlgoSHA512`
        SHA512(View<'a, types::SecurePasswordKdfAlgoSHA512>),
        /// `securePasswordKdfAlgoUnknown`
        Unknown,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SecurePasswordKdfAlgo<'a> {
        type Value = enums::SecurePasswordKdfAlgo;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_SECURE_PASSWORD_KDF_ALGO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xbbf2_dda0 => Self::PBKDF2HMACSHA512iter100000(raw.view()),
                0x8647_1d92 => Self::SHA512(raw.view()),
                0x004a_8537 => Self::Unknown,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::SecurePasswordKdfAlgo, DecodeError> {
            Ok(match self {
                Self::PBKDF2HMACSHA512iter100000(view) => enums::SecurePasswordKdfAlgo::PBKDF2HMACSHA512iter100000(own(view)?),
                Self::SHA512(view) => enums::SecurePasswordKdfAlgo::SHA512(own(view)?),
                Self::Unknown => enums::SecurePasswordKdfAlgo::Unknown,
                Self::Raw(raw) => enums::SecurePasswordKdfAlgo::Raw(raw.own()),
            })
        }
    }
}
