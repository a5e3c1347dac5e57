//! The calls of `toncenter`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `toncenter.getStreamingUrl#cdaf63c7 = toncenter.StreamingUrl`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStreamingUrl;

impl Put for GetStreamingUrl {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcdaf_63c7);
    }
}

impl Encode for GetStreamingUrl {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStreamingUrl {
    type Answer = types::toncenter::StreamingUrl;
    const NAME: &'static str = "toncenter.getStreamingUrl";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `toncenter.performApiRequest#8d7bdd61 flags:# post:flags.0?true endpoint:string query:flags.1?string payload:flags.2?string = toncenter.ApiResponse`
#[derive(Clone, Debug, PartialEq)]
pub struct PerformApiRequest<'a> {
    /// `post:flags.0?true`
    pub post: bool,
    /// `endpoint:string`
    pub endpoint: &'a str,
    /// `query:flags.1?string`
    pub query: Option<&'a str>,
    /// `payload:flags.2?string`
    pub payload: Option<&'a str>,
}

impl<'a> PerformApiRequest<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(endpoint: &'a str) -> Self {
        Self { post: false, endpoint, query: None, payload: None }
    }
}

impl Put for PerformApiRequest<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8d7b_dd61);
        writer.u32(bit(self.post, 0) | bit(self.query.is_some(), 1) | bit(self.payload.is_some(), 2));
        self.endpoint.put(writer);
        self.query.put(writer);
        self.payload.put(writer);
    }
}

impl Encode for PerformApiRequest<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for PerformApiRequest<'_> {
    type Answer = types::toncenter::ApiResponse;
    const NAME: &'static str = "toncenter.performApiRequest";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
