//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputDocument`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputDocument {
        /// `inputDocument#1abfb575 id:long access_hash:long file_reference:bytes = InputDocument`
        InputDocument(Box<types::InputDocument>),
        /// `inputDocumentEmpty#72f0eaae = InputDocument`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputDocument {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1abf_b575 => Self::InputDocument(input.boxed()?),
                0x72f0_eaae => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputDocument {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputDocument(value) => put_boxed(0x1abf_b575, &**value, writer),
                Self::Empty => writer.u32(0x72f0_eaae),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputDocument);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputDocument`
    pub static INPUT_DOCUMENT: Layout = Layout::new("inputDocument", 0x1abf_b575, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("file_reference", Shape::Bytes),
    ]);
    /// `inputDocumentEmpty`
    pub static INPUT_DOCUMENT_EMPTY: Layout = Layout::new("inputDocumentEmpty", 0x72f0_eaae, &[]);
    /// The constructors of `InputDocument`, by number.
    pub static SUM_INPUT_DOCUMENT: Sum = Sum::new("InputDocument", &[
        (0x1abf_b575, &layouts::INPUT_DOCUMENT),
        (0x72f0_eaae, &layouts::INPUT_DOCUMENT_EMPTY),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputDocument#1abfb575 id:long access_hash:long file_reference:bytes = InputDocument`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputDocument {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `file_reference:bytes`
        pub file_reference: Vec<u8>,
    }

    impl Fields for InputDocument {
        const LAYOUT: &'static Layout = &layouts::INPUT_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, file_reference: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.file_reference.put(writer);
        }
    }

    impl<'a> View<'a, InputDocument> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `file_reference:bytes`
        #[inline] pub fn file_reference(self) -> &'a [u8] { at(self, 2) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputDocument`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputDocument<'a> {
        /// `inputDocument`
        InputDocument(View<'a, types::InputDocument>),
        /// `inputDocumentEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputDocument<'a> {
        type Value = enums::InputDocument;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_DOCUMENT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1abf_b575 => Self::InputDocument(raw.view()),
                0x72f0_eaae => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputDocument, DecodeError> {
            Ok(match self {
                Self::InputDocument(view) => enums::InputDocument::InputDocument(own(view)?),
                Self::Empty => enums::InputDocument::Empty,
                Self::Raw(raw) => enums::InputDocument::Raw(raw.own()),
            })
        }
    }
}
