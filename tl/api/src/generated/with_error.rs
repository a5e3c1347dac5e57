//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `error`
    pub static ERROR: Layout = Layout::new("error", 0xc4b9_f9bb, &[
        Field::always("code", Shape::Int),
        Field::always("text", Shape::Text),
    ]);
    /// `null`
    pub static NULL: Layout = Layout::new("null", 0x5673_0bcc, &[]);
    /// `statsURL`
    pub static STATS_URL: Layout = Layout::new("statsURL", 0x47a9_71e0, &[
        Field::always("url", Shape::Text),
    ]);
    /// `true`
    pub static TRUE: Layout = Layout::new("true", 0x3fed_d339, &[]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `error#c4b9f9bb code:int text:string = Error`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Error {
        /// `code:int`
        pub code: i32,
        /// `text:string`
        pub text: String,
    }

    impl Fields for Error {
        const LAYOUT: &'static Layout = &layouts::ERROR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { code: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.code.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, Error> {
        /// `code:int`
        #[inline] pub fn code(self) -> i32 { at(self, 0) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(Error);

    /// `null#56730bcc = Null`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Null;

    impl Fields for Null {
        const LAYOUT: &'static Layout = &layouts::NULL;
        fn take_fields(_: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self {  })
        }
        #[inline]
        fn put_fields(&self, _: &mut Writer<'_>) {
        }
    }

    boxed!(Null);

    /// `statsURL#47a971e0 url:string = StatsURL`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsURL {
        /// `url:string`
        pub url: String,
    }

    impl Fields for StatsURL {
        const LAYOUT: &'static Layout = &layouts::STATS_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, StatsURL> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(StatsURL);

    /// `true#3fedd339 = True`
    #[derive(Clone, Debug, PartialEq)]
    pub struct True;

    impl Fields for True {
        const LAYOUT: &'static Layout = &layouts::TRUE;
        fn take_fields(_: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self {  })
        }
        #[inline]
        fn put_fields(&self, _: &mut Writer<'_>) {
        }
    }

    boxed!(True);
}
