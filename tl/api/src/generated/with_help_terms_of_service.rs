//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `help.termsOfService`
    pub static HELP_TERMS_OF_SERVICE: Layout = Layout::new("help.termsOfService", 0x780a_0310, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "popup", Shape::True),
        Field::always("id", Shape::Boxed(&layouts::DATA_JSON)),
        Field::always("text", Shape::Text),
        Field::always("entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 1, "min_age_confirm", Shape::Int),
    ]);
}

pub(super) mod types_help {
    use crate::generated::names::*;

    /// `help.termsOfService#780a0310 flags:# popup:flags.0?true id:DataJSON text:string entities:Vector<MessageEntity> min_age_confirm:flags.1?int = help.TermsOfService`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TermsOfService {
        /// `popup:flags.0?true`
        pub popup: bool,
        /// `id:DataJSON`
        pub id: types::DataJSON,
        /// `text:string`
        pub text: String,
        /// `entities:Vector<MessageEntity>`
        pub entities: Vec<enums::MessageEntity>,
        /// `min_age_confirm:flags.1?int`
        pub min_age_confirm: Option<i32>,
    }

    impl TermsOfService {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: types::DataJSON, text: String, entities: Vec<enums::MessageEntity>) -> Self {
            Self { popup: false, id, text, entities, min_age_confirm: None }
        }
    }

    impl Fields for TermsOfService {
        const LAYOUT: &'static Layout = &layouts::HELP_TERMS_OF_SERVICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { popup: has(flags, 0), id: input.take()?, text: input.take()?, entities: input.take()?, min_age_confirm: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.popup, 0) | bit(self.min_age_confirm.is_some(), 1));
            self.id.put(writer);
            self.text.put(writer);
            self.entities.put(writer);
            self.min_age_confirm.put(writer);
        }
    }

    impl<'a> View<'a, TermsOfService> {
        /// `popup:flags.0?true`
        #[inline] pub fn popup(self) -> bool { flag_at(self, 1) }
        /// `id:DataJSON`
        #[inline] pub fn id(self) -> View<'a, types::DataJSON> { at(self, 2) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 3) }
        /// `entities:Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Vector<'a, views::MessageEntity<'a>> { at(self, 4) }
        /// `min_age_confirm:flags.1?int`
        #[inline] pub fn min_age_confirm(self) -> Option<i32> { maybe_at(self, 5) }
    }

    boxed!(TermsOfService);
}
