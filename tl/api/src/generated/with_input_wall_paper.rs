//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `EmojiList`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmojiList {
        /// `emojiList#7a1e11d1 hash:long document_id:Vector<long> = EmojiList`
        EmojiList(Box<types::EmojiList>),
        /// `emojiListNotModified#481eadfa = EmojiList`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmojiList {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x7a1e_11d1 => Self::EmojiList(input.boxed()?),
                0x481e_adfa => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmojiList {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EmojiList(value) => put_boxed(0x7a1e_11d1, &**value, writer),
                Self::NotModified => writer.u32(0x481e_adfa),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmojiList);

    /// `InputWallPaper`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputWallPaper {
        /// `inputWallPaper#e630b979 id:long access_hash:long = InputWallPaper`
        InputWallPaper(types::InputWallPaper),
        /// `inputWallPaperNoFile#967a462e id:long = InputWallPaper`
        NoFile(types::InputWallPaperNoFile),
        /// `inputWallPaperSlug#72091c80 slug:string = InputWallPaper`
        Slug(types::InputWallPaperSlug),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputWallPaper {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xe630_b979 => Self::InputWallPaper(input.fields()?),
                0x967a_462e => Self::NoFile(input.fields()?),
                0x7209_1c80 => Self::Slug(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputWallPaper {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputWallPaper(value) => put_boxed(0xe630_b979, value, writer),
                Self::NoFile(value) => put_boxed(0x967a_462e, value, writer),
                Self::Slug(value) => put_boxed(0x7209_1c80, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputWallPaper);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `emojiList`
    pub static EMOJI_LIST: Layout = Layout::new("emojiList", 0x7a1e_11d1, &[
        Field::always("hash", Shape::Long),
        Field::always("document_id", Shape::Vector(&Shape::Long)),
    ]);
    /// `emojiListNotModified`
    pub static EMOJI_LIST_NOT_MODIFIED: Layout = Layout::new("emojiListNotModified", 0x481e_adfa, &[]);
    /// The constructors of `EmojiList`, by number.
    pub static SUM_EMOJI_LIST: Sum = Sum::new("EmojiList", &[
        (0x481e_adfa, &layouts::EMOJI_LIST_NOT_MODIFIED),
        (0x7a1e_11d1, &layouts::EMOJI_LIST),
    ]);
    /// `inputWallPaper`
    pub static INPUT_WALL_PAPER: Layout = Layout::new("inputWallPaper", 0xe630_b979, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputWallPaperNoFile`
    pub static INPUT_WALL_PAPER_NO_FILE: Layout = Layout::new("inputWallPaperNoFile", 0x967a_462e, &[
        Field::always("id", Shape::Long),
    ]);
    /// `inputWallPaperSlug`
    pub static INPUT_WALL_PAPER_SLUG: Layout = Layout::new("inputWallPaperSlug", 0x7209_1c80, &[
        Field::always("slug", Shape::Text),
    ]);
    /// The constructors of `InputWallPaper`, by number.
    pub static SUM_INPUT_WALL_PAPER: Sum = Sum::new("InputWallPaper", &[
        (0x7209_1c80, &layouts::INPUT_WALL_PAPER_SLUG),
        (0x967a_462e, &layouts::INPUT_WALL_PAPER_NO_FILE),
        (0xe630_b979, &layouts::INPUT_WALL_PAPER),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `emojiList#7a1e11d1 hash:long document_id:Vector<long> = EmojiList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiList {
        /// `hash:long`
        pub hash: i64,
        /// `document_id:Vector<long>`
        pub document_id: Vec<i64>,
    }

    impl Fields for EmojiList {
        const LAYOUT: &'static Layout = &layouts::EMOJI_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, document_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.document_id.put(writer);
        }
    }

    impl<'a> View<'a, EmojiList> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `document_id:Vector<long>`
        #[inline] pub fn document_id(self) -> Vector<'a, i64> { at(self, 1) }
    }

    /// `inputWallPaper#e630b979 id:long access_hash:long = InputWallPaper`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputWallPaper {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputWallPaper {
        const LAYOUT: &'static Layout = &layouts::INPUT_WALL_PAPER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputWallPaper> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputWallPaperNoFile#967a462e id:long = InputWallPaper`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputWallPaperNoFile {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for InputWallPaperNoFile {
        const LAYOUT: &'static Layout = &layouts::INPUT_WALL_PAPER_NO_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputWallPaperNoFile> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }

    /// `inputWallPaperSlug#72091c80 slug:string = InputWallPaper`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputWallPaperSlug {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for InputWallPaperSlug {
        const LAYOUT: &'static Layout = &layouts::INPUT_WALL_PAPER_SLUG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, InputWallPaperSlug> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `EmojiList`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmojiList<'a> {
        /// `emojiList`
        EmojiList(View<'a, types::EmojiList>),
        /// `emojiListNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmojiList<'a> {
        type Value = enums::EmojiList;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_EMOJI_LIST);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x7a1e_11d1 => Self::EmojiList(raw.view()),
                0x481e_adfa => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EmojiList, DecodeError> {
            Ok(match self {
                Self::EmojiList(view) => enums::EmojiList::EmojiList(own(view)?),
                Self::NotModified => enums::EmojiList::NotModified,
                Self::Raw(raw) => enums::EmojiList::Raw(raw.own()),
            })
        }
    }

    /// `InputWallPaper`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputWallPaper<'a> {
        /// `inputWallPaper`
        InputWallPaper(View<'a, types::InputWallPaper>),
        /// `inputWallPaperNoFile`
        NoFile(View<'a, types::InputWallPaperNoFile>),
        /// `inputWallPaperSlug`
        Slug(View<'a, types::InputWallPaperSlug>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputWallPaper<'a> {
        type Value = enums::InputWallPaper;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_WALL_PAPER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xe630_b979 => Self::InputWallPaper(raw.view()),
                0x967a_462e => Self::NoFile(raw.view()),
                0x7209_1c80 => Self::Slug(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputWallPaper, DecodeError> {
            Ok(match self {
                Self::InputWallPaper(view) => enums::InputWallPaper::InputWallPaper(own(view)?),
                Self::NoFile(view) => enums::InputWallPaper::NoFile(own(view)?),
                Self::Slug(view) => enums::InputWallPaper::Slug(own(view)?),
                Self::Raw(raw) => enums::InputWallPaper::Raw(raw.own()),
            })
        }
    }
}
