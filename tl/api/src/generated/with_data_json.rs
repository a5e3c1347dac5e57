//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `dataJSON`
    pub static DATA_JSON: Layout = Layout::new("dataJSON", 0x7d74_8d04, &[
        Field::always("data", Shape::Text),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `dataJSON#7d748d04 data:string = DataJSON`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DataJSON {
        /// `data:string`
        pub data: String,
    }

    impl Fields for DataJSON {
        const LAYOUT: &'static Layout = &layouts::DATA_JSON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, DataJSON> {
        /// `data:string`
        #[inline] pub fn data(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(DataJSON);
}
