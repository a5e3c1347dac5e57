//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputStickerSetItem`
    pub static INPUT_STICKER_SET_ITEM: Layout = Layout::new("inputStickerSetItem", 0x32da_9e9c, &[
        Field::always("flags", Shape::Flags),
        Field::always("document", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
        Field::always("emoji", Shape::Text),
        Field::when(0, 0, "mask_coords", Shape::Boxed(&layouts::MASK_COORDS)),
        Field::when(0, 1, "keywords", Shape::Text),
    ]);
    /// `stickers.suggestedShortName`
    pub static STICKERS_SUGGESTED_SHORT_NAME: Layout = Layout::new("stickers.suggestedShortName", 0x85fe_a03f, &[
        Field::always("short_name", Shape::Text),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputStickerSetItem#32da9e9c flags:# document:InputDocument emoji:string mask_coords:flags.0?MaskCoords keywords:flags.1?string = InputStickerSetItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStickerSetItem {
        /// `document:InputDocument`
        pub document: enums::InputDocument,
        /// `emoji:string`
        pub emoji: String,
        /// `mask_coords:flags.0?MaskCoords`
        pub mask_coords: Option<types::MaskCoords>,
        /// `keywords:flags.1?string`
        pub keywords: Option<String>,
    }

    impl InputStickerSetItem {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(document: enums::InputDocument, emoji: String) -> Self {
            Self { document, emoji, mask_coords: None, keywords: None }
        }
    }

    impl Fields for InputStickerSetItem {
        const LAYOUT: &'static Layout = &layouts::INPUT_STICKER_SET_ITEM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { document: input.take()?, emoji: input.take()?, mask_coords: input.take_if(flags, 0)?, keywords: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.mask_coords.is_some(), 0) | bit(self.keywords.is_some(), 1));
            self.document.put(writer);
            self.emoji.put(writer);
            self.mask_coords.put(writer);
            self.keywords.put(writer);
        }
    }

    impl<'a> View<'a, InputStickerSetItem> {
        /// `document:InputDocument`
        #[inline] pub fn document(self) -> views::InputDocument<'a> { at(self, 1) }
        /// `emoji:string`
        #[inline] pub fn emoji(self) -> Text<'a> { at(self, 2) }
        /// `mask_coords:flags.0?MaskCoords`
        #[inline] pub fn mask_coords(self) -> Option<View<'a, types::MaskCoords>> { maybe_at(self, 3) }
        /// `keywords:flags.1?string`
        #[inline] pub fn keywords(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    boxed!(InputStickerSetItem);
}

pub(super) mod types_stickers {
    use crate::generated::names::*;

    /// `stickers.suggestedShortName#85fea03f short_name:string = stickers.SuggestedShortName`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SuggestedShortName {
        /// `short_name:string`
        pub short_name: String,
    }

    impl Fields for SuggestedShortName {
        const LAYOUT: &'static Layout = &layouts::STICKERS_SUGGESTED_SHORT_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { short_name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.short_name.put(writer);
        }
    }

    impl<'a> View<'a, SuggestedShortName> {
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(SuggestedShortName);
}
