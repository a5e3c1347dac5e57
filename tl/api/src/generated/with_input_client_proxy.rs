//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputClientProxy`
    pub static INPUT_CLIENT_PROXY: Layout = Layout::new("inputClientProxy", 0x7558_8b3f, &[
        Field::always("address", Shape::Text),
        Field::always("port", Shape::Int),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputClientProxy#75588b3f address:string port:int = InputClientProxy`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputClientProxy {
        /// `address:string`
        pub address: String,
        /// `port:int`
        pub port: i32,
    }

    impl Fields for InputClientProxy {
        const LAYOUT: &'static Layout = &layouts::INPUT_CLIENT_PROXY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { address: input.take()?, port: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.address.put(writer);
            self.port.put(writer);
        }
    }

    impl<'a> View<'a, InputClientProxy> {
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 0) }
        /// `port:int`
        #[inline] pub fn port(self) -> i32 { at(self, 1) }
    }

    boxed!(InputClientProxy);
}
