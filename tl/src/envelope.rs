//! Wrappers around API calls.
//!
//! A wrapper's last field is the call inside, a boxed object with no length of its own, so reading a wrapper takes
//! everything that is left. Clients nest them in different orders; [`Wrapper::peel`] takes off one at a time.
//!
//! spec: api/invoking

use crate::constructor::{Constructor, Decode};
use crate::error::DecodeError;
use crate::message::MessageId;
use crate::primitive::Longs;
use crate::reader::Reader;

pub use json::JsonValue;

mod json;

constructor! {
    /// Has the call inside executed after another call of the same session.
    "invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X"
    pub struct InvokeAfterMsg<'a> {
        /// The message with the other call.
        pub msg_id: MessageId,
        /// The call.
        pub query: &'a [u8] = rest,
    }
}

constructor! {
    /// Has the call inside executed after other calls of the same session.
    "invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X"
    pub struct InvokeAfterMsgs<'a> {
        /// The messages with the other calls.
        pub msg_ids: Longs<'a>,
        /// The call.
        pub query: &'a [u8] = rest,
    }
}

constructor! {
    /// Has the call inside executed without subscribing the connection to updates.
    "invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X"
    pub struct InvokeWithoutUpdates<'a> {
        /// The call.
        pub query: &'a [u8] = rest,
    }
}

constructor! {
    /// Tells which layer of the API schema the client speaks.
    "invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X"
    pub struct InvokeWithLayer<'a> {
        /// The layer. It stays valid for the session.
        pub layer: i32,
        /// The call.
        pub query: &'a [u8] = rest,
    }
}

constructor! {
    /// Tells what kind of client this is, with the first call.
    "initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy params:flags.1?JSONValue query:!X = X"
    pub struct InitConnection<'a> {
        flags: #,
        /// The application's number.
        pub api_id: i32,
        /// The device.
        pub device_model: &'a [u8],
        /// The operating system and its version.
        pub system_version: &'a [u8],
        /// The application's version.
        pub app_version: &'a [u8],
        /// The language of the operating system.
        pub system_lang_code: &'a [u8],
        /// Which set of texts the application uses; may be empty.
        pub lang_pack: &'a [u8],
        /// The language of the application.
        pub lang_code: &'a [u8],
        /// The MTProto proxy on the way, if any.
        pub proxy: Option<InputClientProxy<'a>> = flag 0,
        /// More parameters, if any.
        pub params: Option<JsonValue<'a>> = flag 1,
        /// The call.
        pub query: &'a [u8] = rest,
    }
}

constructor! {
    /// The MTProto proxy between client and server.
    "inputClientProxy#75588b3f address:string port:int = InputClientProxy"
    pub struct InputClientProxy<'a> {
        /// Its address.
        pub address: &'a [u8],
        /// Its port.
        pub port: i32,
    }
}

constructor! {
    /// Binds the temporary key that encrypts this call to a permanent one.
    ///
    /// spec: api/pfs
    "auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int encrypted_message:bytes = Bool"
    pub struct AuthBindTempAuthKey<'a> {
        /// The permanent key.
        pub perm_auth_key_id: i64,
        /// Chosen at random, and repeated inside.
        pub nonce: i64,
        /// When the temporary key expires, in seconds of unix time.
        pub expires_at: i32,
        /// A [`BindAuthKeyInner`](crate::handshake::BindAuthKeyInner) encrypted with the permanent key.
        pub encrypted_message: &'a [u8],
    }
}

/// Any wrapper, with the call inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapper<'a> {
    /// After another call.
    InvokeAfterMsg(InvokeAfterMsg<'a>),
    /// After other calls.
    InvokeAfterMsgs(InvokeAfterMsgs<'a>),
    /// Without updates.
    InvokeWithoutUpdates(InvokeWithoutUpdates<'a>),
    /// In this layer.
    InvokeWithLayer(InvokeWithLayer<'a>),
    /// From this kind of client.
    InitConnection(InitConnection<'a>),
}

impl<'a> Wrapper<'a> {
    /// Takes off the outermost wrapper of `call`; `None` if there is none.
    ///
    /// To see the call itself, go on with [`Self::query`]. Each round takes at least four bytes, so this ends; a
    /// server still does well to bound the rounds.
    ///
    /// # Errors
    /// [`DecodeError`] if it begins like a wrapper and is none.
    pub fn peel(call: &'a [u8]) -> Result<Option<Self>, DecodeError> {
        let mut reader = Reader::new(call);
        let wrapper = match reader.peek_constructor()? {
            InvokeAfterMsg::ID => Self::InvokeAfterMsg(Decode::decode(&mut reader)?),
            InvokeAfterMsgs::ID => Self::InvokeAfterMsgs(Decode::decode(&mut reader)?),
            InvokeWithoutUpdates::ID => Self::InvokeWithoutUpdates(Decode::decode(&mut reader)?),
            InvokeWithLayer::ID => Self::InvokeWithLayer(Decode::decode(&mut reader)?),
            InitConnection::ID => Self::InitConnection(Decode::decode(&mut reader)?),
            _ => return Ok(None),
        };
        Ok(Some(wrapper))
    }

    /// The call inside, which may be wrapped again.
    #[must_use]
    pub const fn query(&self) -> &'a [u8] {
        match self {
            Self::InvokeAfterMsg(wrapper) => wrapper.query,
            Self::InvokeAfterMsgs(wrapper) => wrapper.query,
            Self::InvokeWithoutUpdates(wrapper) => wrapper.query,
            Self::InvokeWithLayer(wrapper) => wrapper.query,
            Self::InitConnection(wrapper) => wrapper.query,
        }
    }
}
