//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `Photo`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Photo {
        /// `photo#fb197a65 flags:# has_stickers:flags.0?true id:long access_hash:long file_reference:bytes date:int sizes:Vector<PhotoSize> video_sizes:flags.1?Vector<VideoSize> dc_id:int = Photo`
        Photo(Box<types::Photo>),
        /// `photoEmpty#2331b22d id:long = Photo`
        Empty(types::PhotoEmpty),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Photo {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xfb19_7a65 => Self::Photo(input.boxed()?),
                0x2331_b22d => Self::Empty(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Photo {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Photo(value) => put_boxed(0xfb19_7a65, &**value, writer),
                Self::Empty(value) => put_boxed(0x2331_b22d, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Photo);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `photo`
    pub static PHOTO: Layout = Layout::new("photo", 0xfb19_7a65, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "has_stickers", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("file_reference", Shape::Bytes),
        Field::always("date", Shape::Int),
        Field::always("sizes", Shape::Vector(&Shape::Sum(&layouts::SUM_PHOTO_SIZE))),
        Field::when(0, 1, "video_sizes", Shape::Vector(&Shape::Sum(&layouts::SUM_VIDEO_SIZE))),
        Field::always("dc_id", Shape::Int),
    ]);
    /// `photoEmpty`
    pub static PHOTO_EMPTY: Layout = Layout::new("photoEmpty", 0x2331_b22d, &[
        Field::always("id", Shape::Long),
    ]);
    /// The constructors of `Photo`, by number.
    pub static SUM_PHOTO: Sum = Sum::new("Photo", &[
        (0x2331_b22d, &layouts::PHOTO_EMPTY),
        (0xfb19_7a65, &layouts::PHOTO),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `photo#fb197a65 flags:# has_stickers:flags.0?true id:long access_hash:long file_reference:bytes date:int sizes:Vector<PhotoSize> video_sizes:flags.1?Vector<VideoSize> dc_id:int = Photo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Photo {
        /// `has_stickers:flags.0?true`
        pub has_stickers: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `file_reference:bytes`
        pub file_reference: Vec<u8>,
        /// `date:int`
        pub date: i32,
        /// `sizes:Vector<PhotoSize>`
        pub sizes: Vec<enums::PhotoSize>,
        /// `video_sizes:flags.1?Vector<VideoSize>`
        pub video_sizes: Option<Vec<enums::VideoSize>>,
        /// `dc_id:int`
        pub dc_id: i32,
    }

    impl Photo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, file_reference: Vec<u8>, date: i32, sizes: Vec<enums::PhotoSize>, dc_id: i32) -> Self {
            Self { has_stickers: false, id, access_hash, file_reference, date, sizes, video_sizes: None, dc_id }
        }
    }

    impl Fields for Photo {
        const LAYOUT: &'static Layout = &layouts::PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_stickers: has(flags, 0), id: input.take()?, access_hash: input.take()?, file_reference: input.take()?, date: input.take()?, sizes: input.take()?, video_sizes: input.take_if(flags, 1)?, dc_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.has_stickers, 0) | bit(self.video_sizes.is_some(), 1));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.file_reference.put(writer);
            self.date.put(writer);
            self.sizes.put(writer);
            self.video_sizes.put(writer);
            self.dc_id.put(writer);
        }
    }

    impl<'a> View<'a, Photo> {
        /// `has_stickers:flags.0?true`
        #[inline] pub fn has_stickers(self) -> bool { flag_at(self, 1) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 2) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 3) }
        /// `file_reference:bytes`
        #[inline] pub fn file_reference(self) -> &'a [u8] { at(self, 4) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 5) }
        /// `sizes:Vector<PhotoSize>`
        #[inline] pub fn sizes(self) -> Vector<'a, views::PhotoSize<'a>> { at(self, 6) }
        /// `video_sizes:flags.1?Vector<VideoSize>`
        #[inline] pub fn video_sizes(self) -> Option<Vector<'a, views::VideoSize<'a>>> { maybe_at(self, 7) }
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 8) }
    }

    /// `photoEmpty#2331b22d id:long = Photo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhotoEmpty {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for PhotoEmpty {
        const LAYOUT: &'static Layout = &layouts::PHOTO_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, PhotoEmpty> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `Photo`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Photo<'a> {
        /// `photo`
        Photo(View<'a, types::Photo>),
        /// `photoEmpty`
        Empty(View<'a, types::PhotoEmpty>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Photo<'a> {
        type Value = enums::Photo;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PHOTO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xfb19_7a65 => Self::Photo(raw.view()),
                0x2331_b22d => Self::Empty(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Photo, DecodeError> {
            Ok(match self {
                Self::Photo(view) => enums::Photo::Photo(own(view)?),
                Self::Empty(view) => enums::Photo::Empty(own(view)?),
                Self::Raw(raw) => enums::Photo::Raw(raw.own()),
            })
        }
    }
}
