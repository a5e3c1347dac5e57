//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums_auth {
    use crate::generated::names::*;

    /// `auth.Authorization`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Authorization {
        /// `auth.authorization#2ea2c0d4 flags:# setup_password_required:flags.1?true otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int future_auth_token:flags.2?bytes user:User = auth.Authorization`
        Authorization(Box<types::auth::Authorization>),
        /// `auth.authorizationSignUpRequired#44747e9a flags:# terms_of_service:flags.0?help.TermsOfService = auth.Authorization`
        SignUpRequired(types::auth::AuthorizationSignUpRequired),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Authorization {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x2ea2_c0d4 => Self::Authorization(input.boxed()?),
                0x4474_7e9a => Self::SignUpRequired(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Authorization {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Authorization(value) => put_boxed(0x2ea2_c0d4, &**value, writer),
                Self::SignUpRequired(value) => put_boxed(0x4474_7e9a, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Authorization);

    /// `auth.CodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum CodeType {
        /// `auth.codeTypeCall#741cd3e3 = auth.CodeType`
        Call,
        /// `auth.codeTypeFlashCall#226ccefb = auth.CodeType`
        FlashCall,
        /// `auth.codeTypeFragmentSms#6ed998c = auth.CodeType`
        FragmentSms,
        /// `auth.codeTypeMissedCall#d61ad6ee = auth.CodeType`
        MissedCall,
        /// `auth.codeTypeSms#72a3158c = auth.CodeType`
        Sms,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for CodeType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x741c_d3e3 => Self::Call,
                0x226c_cefb => Self::FlashCall,
                0x06ed_998c => Self::FragmentSms,
                0xd61a_d6ee => Self::MissedCall,
                0x72a3_158c => Self::Sms,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for CodeType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Call => writer.u32(0x741c_d3e3),
                Self::FlashCall => writer.u32(0x226c_cefb),
                Self::FragmentSms => writer.u32(0x06ed_998c),
                Self::MissedCall => writer.u32(0xd61a_d6ee),
                Self::Sms => writer.u32(0x72a3_158c),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(CodeType);

    /// `auth.SentCode`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SentCode {
        /// `auth.sentCode#5e002502 flags:# type:auth.SentCodeType phone_code_hash:string next_type:flags.1?auth.CodeType timeout:flags.2?int = auth.SentCode`
        SentCode(Box<types::auth::SentCode>),
        /// `auth.sentCodePaymentRequired#f8827ebf store_product:string phone_code_hash:string support_email_address:string support_email_subject:string premium_days:int currency:string amount:long = auth.SentCode`
        PaymentRequired(Box<types::auth::SentCodePaymentRequired>),
        /// `auth.sentCodeSuccess#2390fe44 authorization:auth.Authorization = auth.SentCode`
        Success(types::auth::SentCodeSuccess),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SentCode {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x5e00_2502 => Self::SentCode(input.boxed()?),
                0xf882_7ebf => Self::PaymentRequired(input.boxed()?),
                0x2390_fe44 => Self::Success(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SentCode {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SentCode(value) => put_boxed(0x5e00_2502, &**value, writer),
                Self::PaymentRequired(value) => put_boxed(0xf882_7ebf, &**value, writer),
                Self::Success(value) => put_boxed(0x2390_fe44, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SentCode);

    /// `auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SentCodeType {
        /// `auth.sentCodeTypeApp#3dbb5986 length:int = auth.SentCodeType`
        App(types::auth::SentCodeTypeApp),
        /// `auth.sentCodeTypeCall#5353e5a7 length:int = auth.SentCodeType`
        Call(types::auth::SentCodeTypeCall),
        /// `auth.sentCodeTypeEmailCode#f450f59b flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true email_pattern:string length:int reset_available_period:flags.3?int reset_pending_date:flags.4?int = auth.SentCodeType`
        EmailCode(Box<types::auth::SentCodeTypeEmailCode>),
        /// `auth.sentCodeTypeFirebaseSms#9fd736 flags:# nonce:flags.0?bytes play_integrity_project_id:flags.2?long play_integrity_nonce:flags.2?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType`
        FirebaseSms(Box<types::auth::SentCodeTypeFirebaseSms>),
        /// `auth.sentCodeTypeFlashCall#ab03c6d9 pattern:string = auth.SentCodeType`
        FlashCall(types::auth::SentCodeTypeFlashCall),
        /// `auth.sentCodeTypeFragmentSms#d9565c39 url:string length:int = auth.SentCodeType`
        FragmentSms(Box<types::auth::SentCodeTypeFragmentSms>),
        /// `auth.sentCodeTypeMissedCall#82006484 prefix:string length:int = auth.SentCodeType`
        MissedCall(Box<types::auth::SentCodeTypeMissedCall>),
        /// `auth.sentCodeTypeSetUpEmailRequired#a5491dea flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true = auth.SentCodeType`
        SetUpEmailRequired(types::auth::SentCodeTypeSetUpEmailRequired),
        /// `auth.sentCodeTypeSms#c000bba2 length:int = auth.SentCodeType`
        Sms(types::auth::SentCodeTypeSms),
        /// `auth.sentCodeTypeSmsPhrase#b37794af flags:# beginning:flags.0?string = auth.SentCodeType`
        SmsPhrase(types::auth::SentCodeTypeSmsPhrase),
        /// `auth.sentCodeTypeSmsWord#a416ac81 flags:# beginning:flags.0?string = auth.SentCodeType`
        SmsWord(types::auth::SentCodeTypeSmsWord),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SentCodeType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3dbb_5986 => Self::App(input.fields()?),
                0x5353_e5a7 => Self::Call(input.fields()?),
                0xf450_f59b => Self::EmailCode(input.boxed()?),
                0x009f_d736 => Self::FirebaseSms(input.boxed()?),
                0xab03_c6d9 => Self::FlashCall(input.fields()?),
                0xd956_5c39 => Self::FragmentSms(input.boxed()?),
                0x8200_6484 => Self::MissedCall(input.boxed()?),
                0xa549_1dea => Self::SetUpEmailRequired(input.fields()?),
                0xc000_bba2 => Self::Sms(input.fields()?),
                0xb377_94af => Self::SmsPhrase(input.fields()?),
                0xa416_ac81 => Self::SmsWord(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SentCodeType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::App(value) => put_boxed(0x3dbb_5986, value, writer),
                Self::Call(value) => put_boxed(0x5353_e5a7, value, writer),
                Self::EmailCode(value) => put_boxed(0xf450_f59b, &**value, writer),
                Self::FirebaseSms(value) => put_boxed(0x009f_d736, &**value, writer),
                Self::FlashCall(value) => put_boxed(0xab03_c6d9, value, writer),
                Self::FragmentSms(value) => put_boxed(0xd956_5c39, &**value, writer),
                Self::MissedCall(value) => put_boxed(0x8200_6484, &**value, writer),
                Self::SetUpEmailRequired(value) => put_boxed(0xa549_1dea, value, writer),
                Self::Sms(value) => put_boxed(0xc000_bba2, value, writer),
                Self::SmsPhrase(value) => put_boxed(0xb377_94af, value, writer),
                Self::SmsWord(value) => put_boxed(0xa416_ac81, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SentCodeType);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `auth.authorization`
    pub static AUTH_AUTHORIZATION: Layout = Layout::new("auth.authorization", 0x2ea2_c0d4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "setup_password_required", Shape::True),
        Field::when(0, 1, "otherwise_relogin_days", Shape::Int),
        Field::when(0, 0, "tmp_sessions", Shape::Int),
        Field::when(0, 2, "future_auth_token", Shape::Bytes),
        Field::always("user", Shape::Sum(&layouts::SUM_USER)),
    ]);
    /// `auth.authorizationSignUpRequired`
    pub static AUTH_AUTHORIZATION_SIGN_UP_REQUIRED: Layout = Layout::new("auth.authorizationSignUpRequired", 0x4474_7e9a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "terms_of_service", Shape::Boxed(&layouts::HELP_TERMS_OF_SERVICE)),
    ]);
    /// The constructors of `auth.Authorization`, by number.
    pub static SUM_AUTH_AUTHORIZATION: Sum = Sum::new("auth.Authorization", &[
        (0x2ea2_c0d4, &layouts::AUTH_AUTHORIZATION),
        (0x4474_7e9a, &layouts::AUTH_AUTHORIZATION_SIGN_UP_REQUIRED),
    ]);
    /// `auth.codeTypeCall`
    pub static AUTH_CODE_TYPE_CALL: Layout = Layout::new("auth.codeTypeCall", 0x741c_d3e3, &[]);
    /// `auth.codeTypeFlashCall`
    pub static AUTH_CODE_TYPE_FLASH_CALL: Layout = Layout::new("auth.codeTypeFlashCall", 0x226c_cefb, &[]);
    /// `auth.codeTypeFragmentSms`
    pub static AUTH_CODE_TYPE_FRAGMENT_SMS: Layout = Layout::new("auth.codeTypeFragmentSms", 0x06ed_998c, &[]);
    /// `auth.codeTypeMissedCall`
    pub static AUTH_CODE_TYPE_MISSED_CALL: Layout = Layout::new("auth.codeTypeMissedCall", 0xd61a_d6ee, &[]);
    /// `auth.codeTypeSms`
    pub static AUTH_CODE_TYPE_SMS: Layout = Layout::new("auth.codeTypeSms", 0x72a3_158c, &[]);
    /// The constructors of `auth.CodeType`, by number.
    pub static SUM_AUTH_CODE_TYPE: Sum = Sum::new("auth.CodeType", &[
        (0x06ed_998c, &layouts::AUTH_CODE_TYPE_FRAGMENT_SMS),
        (0x226c_cefb, &layouts::AUTH_CODE_TYPE_FLASH_CALL),
        (0x72a3_158c, &layouts::AUTH_CODE_TYPE_SMS),
        (0x741c_d3e3, &layouts::AUTH_CODE_TYPE_CALL),
        (0xd61a_d6ee, &layouts::AUTH_CODE_TYPE_MISSED_CALL),
    ]);
    /// `auth.sentCode`
    pub static AUTH_SENT_CODE: Layout = Layout::new("auth.sentCode", 0x5e00_2502, &[
        Field::always("flags", Shape::Flags),
        Field::always("type", Shape::Sum(&layouts::SUM_AUTH_SENT_CODE_TYPE)),
        Field::always("phone_code_hash", Shape::Text),
        Field::when(0, 1, "next_type", Shape::Sum(&layouts::SUM_AUTH_CODE_TYPE)),
        Field::when(0, 2, "timeout", Shape::Int),
    ]);
    /// `auth.sentCodePaymentRequired`
    pub static AUTH_SENT_CODE_PAYMENT_REQUIRED: Layout = Layout::new("auth.sentCodePaymentRequired", 0xf882_7ebf, &[
        Field::always("store_product", Shape::Text),
        Field::always("phone_code_hash", Shape::Text),
        Field::always("support_email_address", Shape::Text),
        Field::always("support_email_subject", Shape::Text),
        Field::always("premium_days", Shape::Int),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `auth.sentCodeSuccess`
    pub static AUTH_SENT_CODE_SUCCESS: Layout = Layout::new("auth.sentCodeSuccess", 0x2390_fe44, &[
        Field::always("authorization", Shape::Sum(&layouts::SUM_AUTH_AUTHORIZATION)),
    ]);
    /// The constructors of `auth.SentCode`, by number.
    pub static SUM_AUTH_SENT_CODE: Sum = Sum::new("auth.SentCode", &[
        (0x2390_fe44, &layouts::AUTH_SENT_CODE_SUCCESS),
        (0x5e00_2502, &layouts::AUTH_SENT_CODE),
        (0xf882_7ebf, &layouts::AUTH_SENT_CODE_PAYMENT_REQUIRED),
    ]);
    /// `auth.sentCodeTypeApp`
    pub static AUTH_SENT_CODE_TYPE_APP: Layout = Layout::new("auth.sentCodeTypeApp", 0x3dbb_5986, &[
        Field::always("length", Shape::Int),
    ]);
    /// `auth.sentCodeTypeCall`
    pub static AUTH_SENT_CODE_TYPE_CALL: Layout = Layout::new("auth.sentCodeTypeCall", 0x5353_e5a7, &[
        Field::always("length", Shape::Int),
    ]);
    /// `auth.sentCodeTypeEmailCode`
    pub static AUTH_SENT_CODE_TYPE_EMAIL_CODE: Layout = Layout::new("auth.sentCodeTypeEmailCode", 0xf450_f59b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "apple_signin_allowed", Shape::True),
        Field::when(0, 1, "google_signin_allowed", Shape::True),
        Field::always("email_pattern", Shape::Text),
        Field::always("length", Shape::Int),
        Field::when(0, 3, "reset_available_period", Shape::Int),
        Field::when(0, 4, "reset_pending_date", Shape::Int),
    ]);
    /// `auth.sentCodeTypeFirebaseSms`
    pub static AUTH_SENT_CODE_TYPE_FIREBASE_SMS: Layout = Layout::new("auth.sentCodeTypeFirebaseSms", 0x009f_d736, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "nonce", Shape::Bytes),
        Field::when(0, 2, "play_integrity_project_id", Shape::Long),
        Field::when(0, 2, "play_integrity_nonce", Shape::Bytes),
        Field::when(0, 1, "receipt", Shape::Text),
        Field::when(0, 1, "push_timeout", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `auth.sentCodeTypeFlashCall`
    pub static AUTH_SENT_CODE_TYPE_FLASH_CALL: Layout = Layout::new("auth.sentCodeTypeFlashCall", 0xab03_c6d9, &[
        Field::always("pattern", Shape::Text),
    ]);
    /// `auth.sentCodeTypeFragmentSms`
    pub static AUTH_SENT_CODE_TYPE_FRAGMENT_SMS: Layout = Layout::new("auth.sentCodeTypeFragmentSms", 0xd956_5c39, &[
        Field::always("url", Shape::Text),
        Field::always("length", Shape::Int),
    ]);
    /// `auth.sentCodeTypeMissedCall`
    pub static AUTH_SENT_CODE_TYPE_MISSED_CALL: Layout = Layout::new("auth.sentCodeTypeMissedCall", 0x8200_6484, &[
        Field::always("prefix", Shape::Text),
        Field::always("length", Shape::Int),
    ]);
    /// `auth.sentCodeTypeSetUpEmailRequired`
    pub static AUTH_SENT_CODE_TYPE_SET_UP_EMAIL_REQUIRED: Layout = Layout::new("auth.sentCodeTypeSetUpEmailRequired", 0xa549_1dea, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "apple_signin_allowed", Shape::True),
        Field::when(0, 1, "google_signin_allowed", Shape::True),
    ]);
    /// `auth.sentCodeTypeSms`
    pub static AUTH_SENT_CODE_TYPE_SMS: Layout = Layout::new("auth.sentCodeTypeSms", 0xc000_bba2, &[
        Field::always("length", Shape::Int),
    ]);
    /// `auth.sentCodeTypeSmsPhrase`
    pub static AUTH_SENT_CODE_TYPE_SMS_PHRASE: Layout = Layout::new("auth.sentCodeTypeSmsPhrase", 0xb377_94af, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "beginning", Shape::Text),
    ]);
    /// `auth.sentCodeTypeSmsWord`
    pub static AUTH_SENT_CODE_TYPE_SMS_WORD: Layout = Layout::new("auth.sentCodeTypeSmsWord", 0xa416_ac81, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "beginning", Shape::Text),
    ]);
    /// The constructors of `auth.SentCodeType`, by number.
    pub static SUM_AUTH_SENT_CODE_TYPE: Sum = Sum::new("auth.SentCodeType", &[
        (0x009f_d736, &layouts::AUTH_SENT_CODE_TYPE_FIREBASE_SMS),
        (0x3dbb_5986, &layouts::AUTH_SENT_CODE_TYPE_APP),
        (0x5353_e5a7, &layouts::AUTH_SENT_CODE_TYPE_CALL),
        (0x8200_6484, &layouts::AUTH_SENT_CODE_TYPE_MISSED_CALL),
        (0xa416_ac81, &layouts::AUTH_SENT_CODE_TYPE_SMS_WORD),
        (0xa549_1dea, &layouts::AUTH_SENT_CODE_TYPE_SET_UP_EMAIL_REQUIRED),
        (0xab03_c6d9, &layouts::AUTH_SENT_CODE_TYPE_FLASH_CALL),
        (0xb377_94af, &layouts::AUTH_SENT_CODE_TYPE_SMS_PHRASE),
        (0xc000_bba2, &layouts::AUTH_SENT_CODE_TYPE_SMS),
        (0xd956_5c39, &layouts::AUTH_SENT_CODE_TYPE_FRAGMENT_SMS),
        (0xf450_f59b, &layouts::AUTH_SENT_CODE_TYPE_EMAIL_CODE),
    ]);
}

pub(super) mod types_auth {
    use crate::generated::names::*;

    /// `auth.authorization#2ea2c0d4 flags:# setup_password_required:flags.1?true otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int future_auth_token:flags.2?bytes user:User = auth.Authorization`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Authorization {
        /// `setup_password_required:flags.1?true`
        pub setup_password_required: bool,
        /// `otherwise_relogin_days:flags.1?int`
        pub otherwise_relogin_days: Option<i32>,
        /// `tmp_sessions:flags.0?int`
        pub tmp_sessions: Option<i32>,
        /// `future_auth_token:flags.2?bytes`
        pub future_auth_token: Option<Vec<u8>>,
        /// `user:User`
        pub user: enums::User,
    }

    impl Authorization {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user: enums::User) -> Self {
            Self { setup_password_required: false, otherwise_relogin_days: None, tmp_sessions: None, future_auth_token: None, user }
        }
    }

    impl Fields for Authorization {
        const LAYOUT: &'static Layout = &layouts::AUTH_AUTHORIZATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { setup_password_required: has(flags, 1), otherwise_relogin_days: input.take_if(flags, 1)?, tmp_sessions: input.take_if(flags, 0)?, future_auth_token: input.take_if(flags, 2)?, user: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.tmp_sessions.is_some(), 0) | bit(self.otherwise_relogin_days.is_some(), 1) | bit(self.future_auth_token.is_some(), 2));
            self.otherwise_relogin_days.put(writer);
            self.tmp_sessions.put(writer);
            self.future_auth_token.put(writer);
            self.user.put(writer);
        }
    }

    impl<'a> View<'a, Authorization> {
        /// `setup_password_required:flags.1?true`
        #[inline] pub fn setup_password_required(self) -> bool { flag_at(self, 1) }
        /// `otherwise_relogin_days:flags.1?int`
        #[inline] pub fn otherwise_relogin_days(self) -> Option<i32> { maybe_at(self, 2) }
        /// `tmp_sessions:flags.0?int`
        #[inline] pub fn tmp_sessions(self) -> Option<i32> { maybe_at(self, 3) }
        /// `future_auth_token:flags.2?bytes`
        #[inline] pub fn future_auth_token(self) -> Option<&'a [u8]> { maybe_at(self, 4) }
        /// `user:User`
        #[inline] pub fn user(self) -> views::User<'a> { at(self, 5) }
    }

    /// `auth.authorizationSignUpRequired#44747e9a flags:# terms_of_service:flags.0?help.TermsOfService = auth.Authorization`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AuthorizationSignUpRequired {
        /// `terms_of_service:flags.0?help.TermsOfService`
        pub terms_of_service: Option<Box<types::help::TermsOfService>>,
    }

    impl Fields for AuthorizationSignUpRequired {
        const LAYOUT: &'static Layout = &layouts::AUTH_AUTHORIZATION_SIGN_UP_REQUIRED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { terms_of_service: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.terms_of_service.is_some(), 0));
            self.terms_of_service.put(writer);
        }
    }

    impl<'a> View<'a, AuthorizationSignUpRequired> {
        /// `terms_of_service:flags.0?help.TermsOfService`
        #[inline] pub fn terms_of_service(self) -> Option<View<'a, types::help::TermsOfService>> { maybe_at(self, 1) }
    }

    /// `auth.sentCode#5e002502 flags:# type:auth.SentCodeType phone_code_hash:string next_type:flags.1?auth.CodeType timeout:flags.2?int = auth.SentCode`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCode {
        /// `type:auth.SentCodeType`
        pub r#type: enums::auth::SentCodeType,
        /// `phone_code_hash:string`
        pub phone_code_hash: String,
        /// `next_type:flags.1?auth.CodeType`
        pub next_type: Option<enums::auth::CodeType>,
        /// `timeout:flags.2?int`
        pub timeout: Option<i32>,
    }

    impl SentCode {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(r#type: enums::auth::SentCodeType, phone_code_hash: String) -> Self {
            Self { r#type, phone_code_hash, next_type: None, timeout: None }
        }
    }

    impl Fields for SentCode {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { r#type: input.take()?, phone_code_hash: input.take()?, next_type: input.take_if(flags, 1)?, timeout: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_type.is_some(), 1) | bit(self.timeout.is_some(), 2));
            self.r#type.put(writer);
            self.phone_code_hash.put(writer);
            self.next_type.put(writer);
            self.timeout.put(writer);
        }
    }

    impl<'a> View<'a, SentCode> {
        /// `type:auth.SentCodeType`
        #[inline] pub fn r#type(self) -> views::auth::SentCodeType<'a> { at(self, 1) }
        /// `phone_code_hash:string`
        #[inline] pub fn phone_code_hash(self) -> Text<'a> { at(self, 2) }
        /// `next_type:flags.1?auth.CodeType`
        #[inline] pub fn next_type(self) -> Option<views::auth::CodeType<'a>> { maybe_at(self, 3) }
        /// `timeout:flags.2?int`
        #[inline] pub fn timeout(self) -> Option<i32> { maybe_at(self, 4) }
    }

    /// `auth.sentCodePaymentRequired#f8827ebf store_product:string phone_code_hash:string support_email_address:string support_email_subject:string premium_days:int currency:string amount:long = auth.SentCode`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodePaymentRequired {
        /// `store_product:string`
        pub store_product: String,
        /// `phone_code_hash:string`
        pub phone_code_hash: String,
        /// `support_email_address:string`
        pub support_email_address: String,
        /// `support_email_subject:string`
        pub support_email_subject: String,
        /// `premium_days:int`
        pub premium_days: i32,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl Fields for SentCodePaymentRequired {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_PAYMENT_REQUIRED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { store_product: input.take()?, phone_code_hash: input.take()?, support_email_address: input.take()?, support_email_subject: input.take()?, premium_days: input.take()?, currency: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.store_product.put(writer);
            self.phone_code_hash.put(writer);
            self.support_email_address.put(writer);
            self.support_email_subject.put(writer);
            self.premium_days.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, SentCodePaymentRequired> {
        /// `store_product:string`
        #[inline] pub fn store_product(self) -> Text<'a> { at(self, 0) }
        /// `phone_code_hash:string`
        #[inline] pub fn phone_code_hash(self) -> Text<'a> { at(self, 1) }
        /// `support_email_address:string`
        #[inline] pub fn support_email_address(self) -> Text<'a> { at(self, 2) }
        /// `support_email_subject:string`
        #[inline] pub fn support_email_subject(self) -> Text<'a> { at(self, 3) }
        /// `premium_days:int`
        #[inline] pub fn premium_days(self) -> i32 { at(self, 4) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 5) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 6) }
    }

    /// `auth.sentCodeSuccess#2390fe44 authorization:auth.Authorization = auth.SentCode`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeSuccess {
        /// `authorization:auth.Authorization`
        pub authorization: enums::auth::Authorization,
    }

    impl Fields for SentCodeSuccess {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_SUCCESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { authorization: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.authorization.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeSuccess> {
        /// `authorization:auth.Authorization`
        #[inline] pub fn authorization(self) -> views::auth::Authorization<'a> { at(self, 0) }
    }

    /// `auth.sentCodeTypeApp#3dbb5986 length:int = auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeTypeApp {
        /// `length:int`
        pub length: i32,
    }

    impl Fields for SentCodeTypeApp {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_APP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeApp> {
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 0) }
    }

    /// `auth.sentCodeTypeCall#5353e5a7 length:int = auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeTypeCall {
        /// `length:int`
        pub length: i32,
    }

    impl Fields for SentCodeTypeCall {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeCall> {
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 0) }
    }

    /// `auth.sentCodeTypeEmailCode#f450f59b flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true email_pattern:string length:int reset_available_period:flags.3?int reset_pending_date:flags.4?int = auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeTypeEmailCode {
        /// `apple_signin_allowed:flags.0?true`
        pub apple_signin_allowed: bool,
        /// `google_signin_allowed:flags.1?true`
        pub google_signin_allowed: bool,
        /// `email_pattern:string`
        pub email_pattern: String,
        /// `length:int`
        pub length: i32,
        /// `reset_available_period:flags.3?int`
        pub reset_available_period: Option<i32>,
        /// `reset_pending_date:flags.4?int`
        pub reset_pending_date: Option<i32>,
    }

    impl SentCodeTypeEmailCode {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(email_pattern: String, length: i32) -> Self {
            Self { apple_signin_allowed: false, google_signin_allowed: false, email_pattern, length, reset_available_period: None, reset_pending_date: None }
        }
    }

    impl Fields for SentCodeTypeEmailCode {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_EMAIL_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { apple_signin_allowed: has(flags, 0), google_signin_allowed: has(flags, 1), email_pattern: input.take()?, length: input.take()?, reset_available_period: input.take_if(flags, 3)?, reset_pending_date: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.apple_signin_allowed, 0) | bit(self.google_signin_allowed, 1) | bit(self.reset_available_period.is_some(), 3) | bit(self.reset_pending_date.is_some(), 4));
            self.email_pattern.put(writer);
            self.length.put(writer);
            self.reset_available_period.put(writer);
            self.reset_pending_date.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeEmailCode> {
        /// `apple_signin_allowed:flags.0?true`
        #[inline] pub fn apple_signin_allowed(self) -> bool { flag_at(self, 1) }
        /// `google_signin_allowed:flags.1?true`
        #[inline] pub fn google_signin_allowed(self) -> bool { flag_at(self, 2) }
        /// `email_pattern:string`
        #[inline] pub fn email_pattern(self) -> Text<'a> { at(self, 3) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 4) }
        /// `reset_available_period:flags.3?int`
        #[inline] pub fn reset_available_period(self) -> Option<i32> { maybe_at(self, 5) }
        /// `reset_pending_date:flags.4?int`
        #[inline] pub fn reset_pending_date(self) -> Option<i32> { maybe_at(self, 6) }
    }

    /// `auth.sentCodeTypeFirebaseSms#9fd736 flags:# nonce:flags.0?bytes play_integrity_project_id:flags.2?long play_integrity_nonce:flags.2?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeTypeFirebaseSms {
        /// `nonce:flags.0?bytes`
        pub nonce: Option<Vec<u8>>,
        /// `play_integrity_project_id:flags.2?long`
        pub play_integrity_project_id: Option<i64>,
        /// `play_integrity_nonce:flags.2?bytes`
        pub play_integrity_nonce: Option<Vec<u8>>,
        /// `receipt:flags.1?string`
        pub receipt: Option<String>,
        /// `push_timeout:flags.1?int`
        pub push_timeout: Option<i32>,
        /// `length:int`
        pub length: i32,
    }

    impl SentCodeTypeFirebaseSms {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(length: i32) -> Self {
            Self { nonce: None, play_integrity_project_id: None, play_integrity_nonce: None, receipt: None, push_timeout: None, length }
        }
    }

    impl Fields for SentCodeTypeFirebaseSms {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_FIREBASE_SMS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { nonce: input.take_if(flags, 0)?, play_integrity_project_id: input.take_if(flags, 2)?, play_integrity_nonce: input.take_if(flags, 2)?, receipt: input.take_if(flags, 1)?, push_timeout: input.take_if(flags, 1)?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.receipt.is_some() && self.push_timeout.is_some();
            let flags_2 = self.play_integrity_project_id.is_some() && self.play_integrity_nonce.is_some();
            writer.u32(bit(self.nonce.is_some(), 0) | bit(flags_1, 1) | bit(flags_2, 2));
            self.nonce.put(writer);
            put_if(flags_2, &self.play_integrity_project_id, writer);
            put_if(flags_2, &self.play_integrity_nonce, writer);
            put_if(flags_1, &self.receipt, writer);
            put_if(flags_1, &self.push_timeout, writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeFirebaseSms> {
        /// `nonce:flags.0?bytes`
        #[inline] pub fn nonce(self) -> Option<&'a [u8]> { maybe_at(self, 1) }
        /// `play_integrity_project_id:flags.2?long`
        #[inline] pub fn play_integrity_project_id(self) -> Option<i64> { maybe_at(self, 2) }
        /// `play_integrity_nonce:flags.2?bytes`
        #[inline] pub fn play_integrity_nonce(self) -> Option<&'a [u8]> { maybe_at(self, 3) }
        /// `receipt:flags.1?string`
        #[inline] pub fn receipt(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `push_timeout:flags.1?int`
        #[inline] pub fn push_timeout(self) -> Option<i32> { maybe_at(self, 5) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 6) }
    }

    /// `auth.sentCodeTypeFlashCall#ab03c6d9 pattern:string = auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeTypeFlashCall {
        /// `pattern:string`
        pub pattern: String,
    }

    impl Fields for SentCodeTypeFlashCall {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_FLASH_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { pattern: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.pattern.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeFlashCall> {
        /// `pattern:string`
        #[inline] pub fn pattern(self) -> Text<'a> { at(self, 0) }
    }

    /// `auth.sentCodeTypeFragmentSms#d9565c39 url:string length:int = auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeTypeFragmentSms {
        /// `url:string`
        pub url: String,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for SentCodeTypeFragmentSms {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_FRAGMENT_SMS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeFragmentSms> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `auth.sentCodeTypeMissedCall#82006484 prefix:string length:int = auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeTypeMissedCall {
        /// `prefix:string`
        pub prefix: String,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for SentCodeTypeMissedCall {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_MISSED_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prefix: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prefix.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeMissedCall> {
        /// `prefix:string`
        #[inline] pub fn prefix(self) -> Text<'a> { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `auth.sentCodeTypeSetUpEmailRequired#a5491dea flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true = auth.SentCodeType`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SentCodeTypeSetUpEmailRequired {
        /// `apple_signin_allowed:flags.0?true`
        pub apple_signin_allowed: bool,
        /// `google_signin_allowed:flags.1?true`
        pub google_signin_allowed: bool,
    }

    impl Fields for SentCodeTypeSetUpEmailRequired {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_SET_UP_EMAIL_REQUIRED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { apple_signin_allowed: has(flags, 0), google_signin_allowed: has(flags, 1) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.apple_signin_allowed, 0) | bit(self.google_signin_allowed, 1));
        }
    }

    impl<'a> View<'a, SentCodeTypeSetUpEmailRequired> {
        /// `apple_signin_allowed:flags.0?true`
        #[inline] pub fn apple_signin_allowed(self) -> bool { flag_at(self, 1) }
        /// `google_signin_allowed:flags.1?true`
        #[inline] pub fn google_signin_allowed(self) -> bool { flag_at(self, 2) }
    }

    /// `auth.sentCodeTypeSms#c000bba2 length:int = auth.SentCodeType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentCodeTypeSms {
        /// `length:int`
        pub length: i32,
    }

    impl Fields for SentCodeTypeSms {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_SMS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeSms> {
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 0) }
    }

    /// `auth.sentCodeTypeSmsPhrase#b37794af flags:# beginning:flags.0?string = auth.SentCodeType`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SentCodeTypeSmsPhrase {
        /// `beginning:flags.0?string`
        pub beginning: Option<String>,
    }

    impl Fields for SentCodeTypeSmsPhrase {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_SMS_PHRASE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { beginning: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.beginning.is_some(), 0));
            self.beginning.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeSmsPhrase> {
        /// `beginning:flags.0?string`
        #[inline] pub fn beginning(self) -> Option<Text<'a>> { maybe_at(self, 1) }
    }

    /// `auth.sentCodeTypeSmsWord#a416ac81 flags:# beginning:flags.0?string = auth.SentCodeType`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SentCodeTypeSmsWord {
        /// `beginning:flags.0?string`
        pub beginning: Option<String>,
    }

    impl Fields for SentCodeTypeSmsWord {
        const LAYOUT: &'static Layout = &layouts::AUTH_SENT_CODE_TYPE_SMS_WORD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { beginning: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.beginning.is_some(), 0));
            self.beginning.put(writer);
        }
    }

    impl<'a> View<'a, SentCodeTypeSmsWord> {
        /// `beginning:flags.0?string`
        #[inline] pub fn beginning(self) -> Option<Text<'a>> { maybe_at(self, 1) }
    }
}

pub(super) mod views_auth {
    use crate::generated::names::*;

    /// `auth.Authorization`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Authorization<'a> {
        /// `auth.authorization`
        Authorization(View<'a, types::auth::Authorization>),
        /// `auth.authorizationSignUpRequired`
        SignUpRequired(View<'a, types::auth::AuthorizationSignUpRequired>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Authorization<'a> {
        type Value = enums::auth::Authorization;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_AUTH_AUTHORIZATION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x2ea2_c0d4 => Self::Authorization(raw.view()),
                0x4474_7e9a => Self::SignUpRequired(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::auth::Authorization, DecodeError> {
            Ok(match self {
                Self::Authorization(view) => enums::auth::Authorization::Authorization(own(view)?),
                Self::SignUpRequired(view) => enums::auth::Authorization::SignUpRequired(own(view)?),
                Self::Raw(raw) => enums::auth::Authorization::Raw(raw.own()),
            })
        }
    }

    /// `auth.CodeType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum CodeType<'a> {
        /// `auth.codeTypeCall`
        Call,
        /// `auth.codeTypeFlashCall`
        FlashCall,
        /// `auth.codeTypeFragmentSms`
        FragmentSms,
        /// `auth.codeTypeMissedCall`
        MissedCall,
        /// `auth.codeTypeSms`
        Sms,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for CodeType<'a> {
        type Value = enums::auth::CodeType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_AUTH_CODE_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x741c_d3e3 => Self::Call,
                0x226c_cefb => Self::FlashCall,
                0x06ed_998c => Self::FragmentSms,
                0xd61a_d6ee => Self::MissedCall,
                0x72a3_158c => Self::Sms,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::auth::CodeType, DecodeError> {
            Ok(match self {
                Self::Call => enums::auth::CodeType::Call,
                Self::FlashCall => enums::auth::CodeType::FlashCall,
                Self::FragmentSms => enums::auth::CodeType::FragmentSms,
                Self::MissedCall => enums::auth::CodeType::MissedCall,
                Self::Sms => enums::auth::CodeType::Sms,
                Self::Raw(raw) => enums::auth::CodeType::Raw(raw.own()),
            })
        }
    }

    /// `auth.SentCode`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SentCode<'a> {
        /// `auth.sentCode`
        SentCode(View<'a, types::auth::SentCode>),
        /// `auth.sentCodePaymentRequired`
        PaymentRequired(View<'a, types::auth::SentCodePaymentRequired>),
        /// `auth.sentCodeSuccess`
        Success(View<'a, types::auth::SentCodeSuccess>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SentCode<'a> {
        type Value = enums::auth::SentCode;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_AUTH_SENT_CODE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x5e00_2502 => Self::SentCode(raw.view()),
                0xf882_7ebf => Self::PaymentRequired(raw.view()),
                0x2390_fe44 => Self::Success(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::auth::SentCode, DecodeError> {
            Ok(match self {
                Self::SentCode(view) => enums::auth::SentCode::SentCode(own(view)?),
                Self::PaymentRequired(view) => enums::auth::SentCode::PaymentRequired(own(view)?),
                Self::Success(view) => enums::auth::SentCode::Success(own(view)?),
                Self::Raw(raw) => enums::auth::SentCode::Raw(raw.own()),
            })
        }
    }

    /// `auth.SentCodeType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SentCodeType<'a> {
        /// `auth.sentCodeTypeApp`
        App(View<'a, types::auth::SentCodeTypeApp>),
        /// `auth.sentCodeTypeCall`
        Call(View<'a, types::auth::SentCodeTypeCall>),
        /// `auth.sentCodeTypeEmailCode`
        EmailCode(View<'a, types::auth::SentCodeTypeEmailCode>),
        /// `auth.sentCodeTypeFirebaseSms`
        FirebaseSms(View<'a, types::auth::SentCodeTypeFirebaseSms>),
        /// `auth.sentCodeTypeFlashCall`
        FlashCall(View<'a, types::auth::SentCodeTypeFlashCall>),
        /// `auth.sentCodeTypeFragmentSms`
        FragmentSms(View<'a, types::auth::SentCodeTypeFragmentSms>),
        /// `auth.sentCodeTypeMissedCall`
        MissedCall(View<'a, types::auth::SentCodeTypeMissedCall>),
        /// `auth.sentCodeTypeSetUpEmailRequired`
        SetUpEmailRequired(View<'a, types::auth::SentCodeTypeSetUpEmailRequired>),
        /// `auth.sentCodeTypeSms`
        Sms(View<'a, types::auth::SentCodeTypeSms>),
        /// `auth.sentCodeTypeSmsPhrase`
        SmsPhrase(View<'a, types::auth::SentCodeTypeSmsPhrase>),
        /// `auth.sentCodeTypeSmsWord`
        SmsWord(View<'a, types::auth::SentCodeTypeSmsWord>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SentCodeType<'a> {
        type Value = enums::auth::SentCodeType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_AUTH_SENT_CODE_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3dbb_5986 => Self::App(raw.view()),
                0x5353_e5a7 => Self::Call(raw.view()),
                0xf450_f59b => Self::EmailCode(raw.view()),
                0x009f_d736 => Self::FirebaseSms(raw.view()),
                0xab03_c6d9 => Self::FlashCall(raw.view()),
                0xd956_5c39 => Self::FragmentSms(raw.view()),
                0x8200_6484 => Self::MissedCall(raw.view()),
                0xa549_1dea => Self::SetUpEmailRequired(raw.view()),
                0xc000_bba2 => Self::Sms(raw.view()),
                0xb377_94af => Self::SmsPhrase(raw.view()),
                0xa416_ac81 => Self::SmsWord(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::auth::SentCodeType, DecodeError> {
            Ok(match self {
                Self::App(view) => enums::auth::SentCodeType::App(own(view)?),
                Self::Call(view) => enums::auth::SentCodeType::Call(own(view)?),
                Self::EmailCode(view) => enums::auth::SentCodeType::EmailCode(own(view)?),
                Self::FirebaseSms(view) => enums::auth::SentCodeType::FirebaseSms(own(view)?),
                Self::FlashCall(view) => enums::auth::SentCodeType::FlashCall(own(view)?),
                Self::FragmentSms(view) => enums::auth::SentCodeType::FragmentSms(own(view)?),
                Self::MissedCall(view) => enums::auth::SentCodeType::MissedCall(own(view)?),
                Self::SetUpEmailRequired(view) => enums::auth::SentCodeType::SetUpEmailRequired(own(view)?),
                Self::Sms(view) => enums::auth::SentCodeType::Sms(own(view)?),
                Self::SmsPhrase(view) => enums::auth::SentCodeType::SmsPhrase(own(view)?),
                Self::SmsWord(view) => enums::auth::SentCodeType::SmsWord(own(view)?),
                Self::Raw(raw) => enums::auth::SentCodeType::Raw(raw.own()),
            })
        }
    }
}
