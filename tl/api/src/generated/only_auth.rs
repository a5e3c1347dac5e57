//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums_auth {
    use crate::generated::names::*;

    /// `auth.LoginToken`
    #[derive(Clone, Debug, PartialEq)]
    pub enum LoginToken {
        /// `auth.loginToken#629f1980 expires:int token:bytes = auth.LoginToken`
        LoginToken(Box<types::auth::LoginToken>),
        /// `auth.loginTokenMigrateTo#68e9916 dc_id:int token:bytes = auth.LoginToken`
        MigrateTo(Box<types::auth::LoginTokenMigrateTo>),
        /// `auth.loginTokenSuccess#390d5c5e authorization:auth.Authorization = auth.LoginToken`
        Success(types::auth::LoginTokenSuccess),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for LoginToken {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x629f_1980 => Self::LoginToken(input.boxed()?),
                0x068e_9916 => Self::MigrateTo(input.boxed()?),
                0x390d_5c5e => Self::Success(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for LoginToken {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::LoginToken(value) => put_boxed(0x629f_1980, &**value, writer),
                Self::MigrateTo(value) => put_boxed(0x068e_9916, &**value, writer),
                Self::Success(value) => put_boxed(0x390d_5c5e, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(LoginToken);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `auth.exportedAuthorization`
    pub static AUTH_EXPORTED_AUTHORIZATION: Layout = Layout::new("auth.exportedAuthorization", 0xb434_e2b8, &[
        Field::always("id", Shape::Long),
        Field::always("bytes", Shape::Bytes),
    ]);
    /// `auth.firebasePnvIntent`
    pub static AUTH_FIREBASE_PNV_INTENT: Layout = Layout::new("auth.firebasePnvIntent", 0xdf5a_c00c, &[
        Field::always("nonce", Shape::Text),
        Field::always("digital_credential_payload", Shape::Text),
    ]);
    /// `auth.loggedOut`
    pub static AUTH_LOGGED_OUT: Layout = Layout::new("auth.loggedOut", 0xc3a2_835f, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "future_auth_token", Shape::Bytes),
    ]);
    /// `auth.loginToken`
    pub static AUTH_LOGIN_TOKEN: Layout = Layout::new("auth.loginToken", 0x629f_1980, &[
        Field::always("expires", Shape::Int),
        Field::always("token", Shape::Bytes),
    ]);
    /// `auth.loginTokenMigrateTo`
    pub static AUTH_LOGIN_TOKEN_MIGRATE_TO: Layout = Layout::new("auth.loginTokenMigrateTo", 0x068e_9916, &[
        Field::always("dc_id", Shape::Int),
        Field::always("token", Shape::Bytes),
    ]);
    /// `auth.loginTokenSuccess`
    pub static AUTH_LOGIN_TOKEN_SUCCESS: Layout = Layout::new("auth.loginTokenSuccess", 0x390d_5c5e, &[
        Field::always("authorization", Shape::Sum(&layouts::SUM_AUTH_AUTHORIZATION)),
    ]);
    /// The constructors of `auth.LoginToken`, by number.
    pub static SUM_AUTH_LOGIN_TOKEN: Sum = Sum::new("auth.LoginToken", &[
        (0x068e_9916, &layouts::AUTH_LOGIN_TOKEN_MIGRATE_TO),
        (0x390d_5c5e, &layouts::AUTH_LOGIN_TOKEN_SUCCESS),
        (0x629f_1980, &layouts::AUTH_LOGIN_TOKEN),
    ]);
    /// `auth.passkeyLoginOptions`
    pub static AUTH_PASSKEY_LOGIN_OPTIONS: Layout = Layout::new("auth.passkeyLoginOptions", 0xe203_7789, &[
        Field::always("options", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `auth.passwordRecovery`
    pub static AUTH_PASSWORD_RECOVERY: Layout = Layout::new("auth.passwordRecovery", 0x1379_48a5, &[
        Field::always("email_pattern", Shape::Text),
    ]);
}

pub(super) mod types_auth {
    use crate::generated::names::*;

    /// `auth.exportedAuthorization#b434e2b8 id:long bytes:bytes = auth.ExportedAuthorization`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedAuthorization {
        /// `id:long`
        pub id: i64,
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
    }

    impl Fields for ExportedAuthorization {
        const LAYOUT: &'static Layout = &layouts::AUTH_EXPORTED_AUTHORIZATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, bytes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.bytes.put(writer);
        }
    }

    impl<'a> View<'a, ExportedAuthorization> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 1) }
    }

    boxed!(ExportedAuthorization);

    /// `auth.firebasePnvIntent#df5ac00c nonce:string digital_credential_payload:string = auth.FirebasePnvIntent`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FirebasePnvIntent {
        /// `nonce:string`
        pub nonce: String,
        /// `digital_credential_payload:string`
        pub digital_credential_payload: String,
    }

    impl Fields for FirebasePnvIntent {
        const LAYOUT: &'static Layout = &layouts::AUTH_FIREBASE_PNV_INTENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { nonce: input.take()?, digital_credential_payload: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.nonce.put(writer);
            self.digital_credential_payload.put(writer);
        }
    }

    impl<'a> View<'a, FirebasePnvIntent> {
        /// `nonce:string`
        #[inline] pub fn nonce(self) -> Text<'a> { at(self, 0) }
        /// `digital_credential_payload:string`
        #[inline] pub fn digital_credential_payload(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(FirebasePnvIntent);

    /// `auth.loggedOut#c3a2835f flags:# future_auth_token:flags.0?bytes = auth.LoggedOut`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LoggedOut {
        /// `future_auth_token:flags.0?bytes`
        pub future_auth_token: Option<Vec<u8>>,
    }

    impl Fields for LoggedOut {
        const LAYOUT: &'static Layout = &layouts::AUTH_LOGGED_OUT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { future_auth_token: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.future_auth_token.is_some(), 0));
            self.future_auth_token.put(writer);
        }
    }

    impl<'a> View<'a, LoggedOut> {
        /// `future_auth_token:flags.0?bytes`
        #[inline] pub fn future_auth_token(self) -> Option<&'a [u8]> { maybe_at(self, 1) }
    }

    boxed!(LoggedOut);

    /// `auth.loginToken#629f1980 expires:int token:bytes = auth.LoginToken`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoginToken {
        /// `expires:int`
        pub expires: i32,
        /// `token:bytes`
        pub token: Vec<u8>,
    }

    impl Fields for LoginToken {
        const LAYOUT: &'static Layout = &layouts::AUTH_LOGIN_TOKEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { expires: input.take()?, token: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.expires.put(writer);
            self.token.put(writer);
        }
    }

    impl<'a> View<'a, LoginToken> {
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 0) }
        /// `token:bytes`
        #[inline] pub fn token(self) -> &'a [u8] { at(self, 1) }
    }

    /// `auth.loginTokenMigrateTo#68e9916 dc_id:int token:bytes = auth.LoginToken`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoginTokenMigrateTo {
        /// `dc_id:int`
        pub dc_id: i32,
        /// `token:bytes`
        pub token: Vec<u8>,
    }

    impl Fields for LoginTokenMigrateTo {
        const LAYOUT: &'static Layout = &layouts::AUTH_LOGIN_TOKEN_MIGRATE_TO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dc_id: input.take()?, token: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dc_id.put(writer);
            self.token.put(writer);
        }
    }

    impl<'a> View<'a, LoginTokenMigrateTo> {
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 0) }
        /// `token:bytes`
        #[inline] pub fn token(self) -> &'a [u8] { at(self, 1) }
    }

    /// `auth.loginTokenSuccess#390d5c5e authorization:auth.Authorization = auth.LoginToken`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoginTokenSuccess {
        /// `authorization:auth.Authorization`
        pub authorization: enums::auth::Authorization,
    }

    impl Fields for LoginTokenSuccess {
        const LAYOUT: &'static Layout = &layouts::AUTH_LOGIN_TOKEN_SUCCESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { authorization: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.authorization.put(writer);
        }
    }

    impl<'a> View<'a, LoginTokenSuccess> {
        /// `authorization:auth.Authorization`
        #[inline] pub fn authorization(self) -> views::auth::Authorization<'a> { at(self, 0) }
    }

    /// `auth.passkeyLoginOptions#e2037789 options:DataJSON = auth.PasskeyLoginOptions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PasskeyLoginOptions {
        /// `options:DataJSON`
        pub options: types::DataJSON,
    }

    impl Fields for PasskeyLoginOptions {
        const LAYOUT: &'static Layout = &layouts::AUTH_PASSKEY_LOGIN_OPTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { options: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.options.put(writer);
        }
    }

    impl<'a> View<'a, PasskeyLoginOptions> {
        /// `options:DataJSON`
        #[inline] pub fn options(self) -> View<'a, types::DataJSON> { at(self, 0) }
    }

    boxed!(PasskeyLoginOptions);

    /// `auth.passwordRecovery#137948a5 email_pattern:string = auth.PasswordRecovery`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PasswordRecovery {
        /// `email_pattern:string`
        pub email_pattern: String,
    }

    impl Fields for PasswordRecovery {
        const LAYOUT: &'static Layout = &layouts::AUTH_PASSWORD_RECOVERY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { email_pattern: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.email_pattern.put(writer);
        }
    }

    impl<'a> View<'a, PasswordRecovery> {
        /// `email_pattern:string`
        #[inline] pub fn email_pattern(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(PasswordRecovery);
}

pub(super) mod views_auth {
    use crate::generated::names::*;

    /// `auth.LoginToken`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum LoginToken<'a> {
        /// `auth.loginToken`
        LoginToken(View<'a, types::auth::LoginToken>),
        /// `auth.loginTokenMigrateTo`
        MigrateTo(View<'a, types::auth::LoginTokenMigrateTo>),
        /// `auth.loginTokenSuccess`
        Success(View<'a, types::auth::LoginTokenSuccess>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for LoginToken<'a> {
        type Value = enums::auth::LoginToken;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_AUTH_LOGIN_TOKEN);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x629f_1980 => Self::LoginToken(raw.view()),
                0x068e_9916 => Self::MigrateTo(raw.view()),
                0x390d_5c5e => Self::Success(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::auth::LoginToken, DecodeError> {
            Ok(match self {
                Self::LoginToken(view) => enums::auth::LoginToken::LoginToken(own(view)?),
                Self::MigrateTo(view) => enums::auth::LoginToken::MigrateTo(own(view)?),
                Self::Success(view) => enums::auth::LoginToken::Success(own(view)?),
                Self::Raw(raw) => enums::auth::LoginToken::Raw(raw.own()),
            })
        }
    }
}
