//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputFile`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputFile {
        /// `inputFile#f52ff27f id:long parts:int name:string md5_checksum:string = InputFile`
        InputFile(Box<types::InputFile>),
        /// `inputFileBig#fa4f0bb5 id:long parts:int name:string = InputFile`
        Big(Box<types::InputFileBig>),
        /// `inputFileStoryDocument#62dc8b48 id:InputDocument = InputFile`
        StoryDocument(types::InputFileStoryDocument),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputFile {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf52f_f27f => Self::InputFile(input.boxed()?),
                0xfa4f_0bb5 => Self::Big(input.boxed()?),
                0x62dc_8b48 => Self::StoryDocument(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputFile {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputFile(value) => put_boxed(0xf52f_f27f, &**value, writer),
                Self::Big(value) => put_boxed(0xfa4f_0bb5, &**value, writer),
                Self::StoryDocument(value) => put_boxed(0x62dc_8b48, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputFile);

    /// `InputPhoto`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputPhoto {
        /// `inputPhoto#3bb3b94a id:long access_hash:long file_reference:bytes = InputPhoto`
        InputPhoto(Box<types::InputPhoto>),
        /// `inputPhotoEmpty#1cd7bf0d = InputPhoto`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputPhoto {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3bb3_b94a => Self::InputPhoto(input.boxed()?),
                0x1cd7_bf0d => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputPhoto {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputPhoto(value) => put_boxed(0x3bb3_b94a, &**value, writer),
                Self::Empty => writer.u32(0x1cd7_bf0d),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputPhoto);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputFile`
    pub static INPUT_FILE: Layout = Layout::new("inputFile", 0xf52f_f27f, &[
        Field::always("id", Shape::Long),
        Field::always("parts", Shape::Int),
        Field::always("name", Shape::Text),
        Field::always("md5_checksum", Shape::Text),
    ]);
    /// `inputFileBig`
    pub static INPUT_FILE_BIG: Layout = Layout::new("inputFileBig", 0xfa4f_0bb5, &[
        Field::always("id", Shape::Long),
        Field::always("parts", Shape::Int),
        Field::always("name", Shape::Text),
    ]);
    /// `inputFileStoryDocument`
    pub static INPUT_FILE_STORY_DOCUMENT: Layout = Layout::new("inputFileStoryDocument", 0x62dc_8b48, &[
        Field::always("id", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
    ]);
    /// The constructors of `InputFile`, by number.
    pub static SUM_INPUT_FILE: Sum = Sum::new("InputFile", &[
        (0x62dc_8b48, &layouts::INPUT_FILE_STORY_DOCUMENT),
        (0xf52f_f27f, &layouts::INPUT_FILE),
        (0xfa4f_0bb5, &layouts::INPUT_FILE_BIG),
    ]);
    /// `inputPhoto`
    pub static INPUT_PHOTO: Layout = Layout::new("inputPhoto", 0x3bb3_b94a, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("file_reference", Shape::Bytes),
    ]);
    /// `inputPhotoEmpty`
    pub static INPUT_PHOTO_EMPTY: Layout = Layout::new("inputPhotoEmpty", 0x1cd7_bf0d, &[]);
    /// The constructors of `InputPhoto`, by number.
    pub static SUM_INPUT_PHOTO: Sum = Sum::new("InputPhoto", &[
        (0x1cd7_bf0d, &layouts::INPUT_PHOTO_EMPTY),
        (0x3bb3_b94a, &layouts::INPUT_PHOTO),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputFile#f52ff27f id:long parts:int name:string md5_checksum:string = InputFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputFile {
        /// `id:long`
        pub id: i64,
        /// `parts:int`
        pub parts: i32,
        /// `name:string`
        pub name: String,
        /// `md5_checksum:string`
        pub md5_checksum: String,
    }

    impl Fields for InputFile {
        const LAYOUT: &'static Layout = &layouts::INPUT_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, parts: input.take()?, name: input.take()?, md5_checksum: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.parts.put(writer);
            self.name.put(writer);
            self.md5_checksum.put(writer);
        }
    }

    impl<'a> View<'a, InputFile> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `parts:int`
        #[inline] pub fn parts(self) -> i32 { at(self, 1) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 2) }
        /// `md5_checksum:string`
        #[inline] pub fn md5_checksum(self) -> Text<'a> { at(self, 3) }
    }

    /// `inputFileBig#fa4f0bb5 id:long parts:int name:string = InputFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputFileBig {
        /// `id:long`
        pub id: i64,
        /// `parts:int`
        pub parts: i32,
        /// `name:string`
        pub name: String,
    }

    impl Fields for InputFileBig {
        const LAYOUT: &'static Layout = &layouts::INPUT_FILE_BIG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, parts: input.take()?, name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.parts.put(writer);
            self.name.put(writer);
        }
    }

    impl<'a> View<'a, InputFileBig> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `parts:int`
        #[inline] pub fn parts(self) -> i32 { at(self, 1) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 2) }
    }

    /// `inputFileStoryDocument#62dc8b48 id:InputDocument = InputFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputFileStoryDocument {
        /// `id:InputDocument`
        pub id: enums::InputDocument,
    }

    impl Fields for InputFileStoryDocument {
        const LAYOUT: &'static Layout = &layouts::INPUT_FILE_STORY_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputFileStoryDocument> {
        /// `id:InputDocument`
        #[inline] pub fn id(self) -> views::InputDocument<'a> { at(self, 0) }
    }

    /// `inputPhoto#3bb3b94a id:long access_hash:long file_reference:bytes = InputPhoto`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPhoto {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `file_reference:bytes`
        pub file_reference: Vec<u8>,
    }

    impl Fields for InputPhoto {
        const LAYOUT: &'static Layout = &layouts::INPUT_PHOTO;
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

    impl<'a> View<'a, InputPhoto> {
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

    /// `InputFile`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputFile<'a> {
        /// `inputFile`
        InputFile(View<'a, types::InputFile>),
        /// `inputFileBig`
        Big(View<'a, types::InputFileBig>),
        /// `inputFileStoryDocument`
        StoryDocument(View<'a, types::InputFileStoryDocument>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputFile<'a> {
        type Value = enums::InputFile;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_FILE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf52f_f27f => Self::InputFile(raw.view()),
                0xfa4f_0bb5 => Self::Big(raw.view()),
                0x62dc_8b48 => Self::StoryDocument(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputFile, DecodeError> {
            Ok(match self {
                Self::InputFile(view) => enums::InputFile::InputFile(own(view)?),
                Self::Big(view) => enums::InputFile::Big(own(view)?),
                Self::StoryDocument(view) => enums::InputFile::StoryDocument(own(view)?),
                Self::Raw(raw) => enums::InputFile::Raw(raw.own()),
            })
        }
    }

    /// `InputPhoto`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputPhoto<'a> {
        /// `inputPhoto`
        InputPhoto(View<'a, types::InputPhoto>),
        /// `inputPhotoEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputPhoto<'a> {
        type Value = enums::InputPhoto;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_PHOTO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3bb3_b94a => Self::InputPhoto(raw.view()),
                0x1cd7_bf0d => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputPhoto, DecodeError> {
            Ok(match self {
                Self::InputPhoto(view) => enums::InputPhoto::InputPhoto(own(view)?),
                Self::Empty => enums::InputPhoto::Empty,
                Self::Raw(raw) => enums::InputPhoto::Raw(raw.own()),
            })
        }
    }
}
