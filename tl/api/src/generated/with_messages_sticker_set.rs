//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums_messages {
    use crate::generated::names::*;

    /// `messages.StickerSet`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StickerSet {
        /// `messages.stickerSet#6e153f16 set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = messages.StickerSet`
        StickerSet(Box<types::messages::StickerSet>),
        /// `messages.stickerSetNotModified#d3f924eb = messages.StickerSet`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StickerSet {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6e15_3f16 => Self::StickerSet(input.boxed()?),
                0xd3f9_24eb => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StickerSet {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StickerSet(value) => put_boxed(0x6e15_3f16, &**value, writer),
                Self::NotModified => writer.u32(0xd3f9_24eb),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StickerSet);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `messages.stickerSet`
    pub static MESSAGES_STICKER_SET: Layout = Layout::new("messages.stickerSet", 0x6e15_3f16, &[
        Field::always("set", Shape::Boxed(&layouts::STICKER_SET)),
        Field::always("packs", Shape::Vector(&Shape::Boxed(&layouts::STICKER_PACK))),
        Field::always("keywords", Shape::Vector(&Shape::Boxed(&layouts::STICKER_KEYWORD))),
        Field::always("documents", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `messages.stickerSetNotModified`
    pub static MESSAGES_STICKER_SET_NOT_MODIFIED: Layout = Layout::new("messages.stickerSetNotModified", 0xd3f9_24eb, &[]);
    /// The constructors of `messages.StickerSet`, by number.
    pub static SUM_MESSAGES_STICKER_SET: Sum = Sum::new("messages.StickerSet", &[
        (0x6e15_3f16, &layouts::MESSAGES_STICKER_SET),
        (0xd3f9_24eb, &layouts::MESSAGES_STICKER_SET_NOT_MODIFIED),
    ]);
}

pub(super) mod types_messages {
    use crate::generated::names::*;

    /// `messages.stickerSet#6e153f16 set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = messages.StickerSet`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerSet {
        /// `set:StickerSet`
        pub set: types::StickerSet,
        /// `packs:Vector<StickerPack>`
        pub packs: Vec<types::StickerPack>,
        /// `keywords:Vector<StickerKeyword>`
        pub keywords: Vec<types::StickerKeyword>,
        /// `documents:Vector<Document>`
        pub documents: Vec<enums::Document>,
    }

    impl Fields for StickerSet {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_STICKER_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { set: input.take()?, packs: input.take()?, keywords: input.take()?, documents: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.set.put(writer);
            self.packs.put(writer);
            self.keywords.put(writer);
            self.documents.put(writer);
        }
    }

    impl<'a> View<'a, StickerSet> {
        /// `set:StickerSet`
        #[inline] pub fn set(self) -> View<'a, types::StickerSet> { at(self, 0) }
        /// `packs:Vector<StickerPack>`
        #[inline] pub fn packs(self) -> Vector<'a, View<'a, types::StickerPack>> { at(self, 1) }
        /// `keywords:Vector<StickerKeyword>`
        #[inline] pub fn keywords(self) -> Vector<'a, View<'a, types::StickerKeyword>> { at(self, 2) }
        /// `documents:Vector<Document>`
        #[inline] pub fn documents(self) -> Vector<'a, views::Document<'a>> { at(self, 3) }
    }
}

pub(super) mod views_messages {
    use crate::generated::names::*;

    /// `messages.StickerSet`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StickerSet<'a> {
        /// `messages.stickerSet`
        StickerSet(View<'a, types::messages::StickerSet>),
        /// `messages.stickerSetNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StickerSet<'a> {
        type Value = enums::messages::StickerSet;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_STICKER_SET);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6e15_3f16 => Self::StickerSet(raw.view()),
                0xd3f9_24eb => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::StickerSet, DecodeError> {
            Ok(match self {
                Self::StickerSet(view) => enums::messages::StickerSet::StickerSet(own(view)?),
                Self::NotModified => enums::messages::StickerSet::NotModified,
                Self::Raw(raw) => enums::messages::StickerSet::Raw(raw.own()),
            })
        }
    }
}
