//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `messageRange`
    pub static MESSAGE_RANGE: Layout = Layout::new("messageRange", 0x0ae3_0253, &[
        Field::always("min_id", Shape::Int),
        Field::always("max_id", Shape::Int),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `messageRange#ae30253 min_id:int max_id:int = MessageRange`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageRange {
        /// `min_id:int`
        pub min_id: i32,
        /// `max_id:int`
        pub max_id: i32,
    }

    impl Fields for MessageRange {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_RANGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { min_id: input.take()?, max_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.min_id.put(writer);
            self.max_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageRange> {
        /// `min_id:int`
        #[inline] pub fn min_id(self) -> i32 { at(self, 0) }
        /// `max_id:int`
        #[inline] pub fn max_id(self) -> i32 { at(self, 1) }
    }

    boxed!(MessageRange);
}
