//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputFolderPeer`
    pub static INPUT_FOLDER_PEER: Layout = Layout::new("inputFolderPeer", 0xfbd2_c296, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("folder_id", Shape::Int),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputFolderPeer#fbd2c296 peer:InputPeer folder_id:int = InputFolderPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputFolderPeer {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `folder_id:int`
        pub folder_id: i32,
    }

    impl Fields for InputFolderPeer {
        const LAYOUT: &'static Layout = &layouts::INPUT_FOLDER_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, folder_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.folder_id.put(writer);
        }
    }

    impl<'a> View<'a, InputFolderPeer> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `folder_id:int`
        #[inline] pub fn folder_id(self) -> i32 { at(self, 1) }
    }

    boxed!(InputFolderPeer);
}
