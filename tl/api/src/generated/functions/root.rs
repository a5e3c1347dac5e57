//! The wrappers around other calls. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy params:flags.1?JSONValue query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InitConnection<'a, X> {
    /// `api_id:int`
    pub api_id: i32,
    /// `device_model:string`
    pub device_model: &'a str,
    /// `system_version:string`
    pub system_version: &'a str,
    /// `app_version:string`
    pub app_version: &'a str,
    /// `system_lang_code:string`
    pub system_lang_code: &'a str,
    /// `lang_pack:string`
    pub lang_pack: &'a str,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `proxy:flags.0?InputClientProxy`
    pub proxy: Option<types::InputClientProxy>,
    /// `params:flags.1?JSONValue`
    pub params: Option<enums::JSONValue>,
    /// `query:Object`
    pub query: &'a X,
}

impl<'a, X> InitConnection<'a, X> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(api_id: i32, device_model: &'a str, system_version: &'a str, app_version: &'a str, system_lang_code: &'a str, lang_pack: &'a str, lang_code: &'a str, query: &'a X) -> Self {
        Self { api_id, device_model, system_version, app_version, system_lang_code, lang_pack, lang_code, proxy: None, params: None, query }
    }
}

impl<X: RemoteCall> Put for InitConnection<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc1cd_5ea9);
        writer.u32(bit(self.proxy.is_some(), 0) | bit(self.params.is_some(), 1));
        self.api_id.put(writer);
        self.device_model.put(writer);
        self.system_version.put(writer);
        self.app_version.put(writer);
        self.system_lang_code.put(writer);
        self.lang_pack.put(writer);
        self.lang_code.put(writer);
        self.proxy.put(writer);
        self.params.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InitConnection<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InitConnection<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "initConnection";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeAfterMsg<'a, X> {
    /// `msg_id:long`
    pub msg_id: i64,
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeAfterMsg<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcb9f_372d);
        self.msg_id.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeAfterMsg<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeAfterMsg<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeAfterMsg";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeAfterMsgs<'a, X> {
    /// `msg_ids:Vector<long>`
    pub msg_ids: &'a [i64],
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeAfterMsgs<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3dc4_b4f0);
        self.msg_ids.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeAfterMsgs<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeAfterMsgs<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeAfterMsgs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeWithApnsSecret#0dae54f8 {X:Type} nonce:string secret:string query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWithApnsSecret<'a, X> {
    /// `nonce:string`
    pub nonce: &'a str,
    /// `secret:string`
    pub secret: &'a str,
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeWithApnsSecret<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0dae_54f8);
        self.nonce.put(writer);
        self.secret.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeWithApnsSecret<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeWithApnsSecret<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeWithApnsSecret";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeWithBusinessConnection#dd289f8e {X:Type} connection_id:string query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWithBusinessConnection<'a, X> {
    /// `connection_id:string`
    pub connection_id: &'a str,
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeWithBusinessConnection<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdd28_9f8e);
        self.connection_id.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeWithBusinessConnection<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeWithBusinessConnection<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeWithBusinessConnection";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeWithGooglePlayIntegrity#1df92984 {X:Type} nonce:string token:string query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWithGooglePlayIntegrity<'a, X> {
    /// `nonce:string`
    pub nonce: &'a str,
    /// `token:string`
    pub token: &'a str,
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeWithGooglePlayIntegrity<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1df9_2984);
        self.nonce.put(writer);
        self.token.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeWithGooglePlayIntegrity<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeWithGooglePlayIntegrity<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeWithGooglePlayIntegrity";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWithLayer<'a, X> {
    /// `layer:int`
    pub layer: i32,
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeWithLayer<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xda9b_0d0d);
        self.layer.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeWithLayer<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeWithLayer<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeWithLayer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeWithMessagesRange#365275f2 {X:Type} range:MessageRange query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWithMessagesRange<'a, X> {
    /// `range:MessageRange`
    pub range: types::MessageRange,
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeWithMessagesRange<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3652_75f2);
        self.range.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeWithMessagesRange<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeWithMessagesRange<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeWithMessagesRange";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeWithReCaptcha#adbb0f94 {X:Type} token:string query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWithReCaptcha<'a, X> {
    /// `token:string`
    pub token: &'a str,
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeWithReCaptcha<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xadbb_0f94);
        self.token.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeWithReCaptcha<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeWithReCaptcha<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeWithReCaptcha";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeWithTakeout#aca9fd2e {X:Type} takeout_id:long query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWithTakeout<'a, X> {
    /// `takeout_id:long`
    pub takeout_id: i64,
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeWithTakeout<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xaca9_fd2e);
        self.takeout_id.put(writer);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeWithTakeout<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeWithTakeout<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeWithTakeout";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}

/// `invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X`
#[derive(Clone, Debug, PartialEq)]
pub struct InvokeWithoutUpdates<'a, X> {
    /// `query:Object`
    pub query: &'a X,
}

impl<X: RemoteCall> Put for InvokeWithoutUpdates<'_, X> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbf94_59b7);
        self.query.encode(writer);
    }
}

impl<X: RemoteCall> Encode for InvokeWithoutUpdates<'_, X> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl<X: RemoteCall> RemoteCall for InvokeWithoutUpdates<'_, X> {
    type Answer = X::Answer;
    const NAME: &'static str = "invokeWithoutUpdates";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        X::read_answer(answer)
    }
}
