//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `toncenter.apiResponse`
    pub static TONCENTER_API_RESPONSE: Layout = Layout::new("toncenter.apiResponse", 0xac8d_fe19, &[
        Field::always("response", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `toncenter.streamingUrl`
    pub static TONCENTER_STREAMING_URL: Layout = Layout::new("toncenter.streamingUrl", 0x1988_7601, &[
        Field::always("url", Shape::Text),
        Field::always("expires", Shape::Int),
    ]);
}

pub(super) mod types_toncenter {
    use crate::generated::names::*;

    /// `toncenter.apiResponse#ac8dfe19 response:DataJSON = toncenter.ApiResponse`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiResponse {
        /// `response:DataJSON`
        pub response: types::DataJSON,
    }

    impl Fields for ApiResponse {
        const LAYOUT: &'static Layout = &layouts::TONCENTER_API_RESPONSE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { response: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.response.put(writer);
        }
    }

    impl<'a> View<'a, ApiResponse> {
        /// `response:DataJSON`
        #[inline] pub fn response(self) -> View<'a, types::DataJSON> { at(self, 0) }
    }

    boxed!(ApiResponse);

    /// `toncenter.streamingUrl#19887601 url:string expires:int = toncenter.StreamingUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StreamingUrl {
        /// `url:string`
        pub url: String,
        /// `expires:int`
        pub expires: i32,
    }

    impl Fields for StreamingUrl {
        const LAYOUT: &'static Layout = &layouts::TONCENTER_STREAMING_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, expires: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.expires.put(writer);
        }
    }

    impl<'a> View<'a, StreamingUrl> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 1) }
    }

    boxed!(StreamingUrl);
}
