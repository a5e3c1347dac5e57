//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `textWithEntities`
    pub static TEXT_WITH_ENTITIES: Layout = Layout::new("textWithEntities", 0x751f_3146, &[
        Field::always("text", Shape::Text),
        Field::always("entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `textWithEntities#751f3146 text:string entities:Vector<MessageEntity> = TextWithEntities`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextWithEntities {
        /// `text:string`
        pub text: String,
        /// `entities:Vector<MessageEntity>`
        pub entities: Vec<enums::MessageEntity>,
    }

    impl Fields for TextWithEntities {
        const LAYOUT: &'static Layout = &layouts::TEXT_WITH_ENTITIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, entities: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.entities.put(writer);
        }
    }

    impl<'a> View<'a, TextWithEntities> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
        /// `entities:Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Vector<'a, views::MessageEntity<'a>> { at(self, 1) }
    }

    boxed!(TextWithEntities);
}
