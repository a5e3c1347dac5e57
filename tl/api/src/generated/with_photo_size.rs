//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `PhotoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PhotoSize {
        /// `photoCachedSize#21e1ad6 type:string w:int h:int bytes:bytes = PhotoSize`
        PhotoCachedSize(Box<types::PhotoCachedSize>),
        /// `photoPathSize#d8214d41 type:string bytes:bytes = PhotoSize`
        PhotoPathSize(Box<types::PhotoPathSize>),
        /// `photoSize#75c78e60 type:string w:int h:int size:int = PhotoSize`
        PhotoSize(Box<types::PhotoSize>),
        /// `photoSizeEmpty#e17e23c type:string = PhotoSize`
        Empty(types::PhotoSizeEmpty),
        /// `photoSizeProgressive#fa3efb95 type:string w:int h:int sizes:Vector<int> = PhotoSize`
        Progressive(Box<types::PhotoSizeProgressive>),
        /// `photoStrippedSize#e0b0bc2e type:string bytes:bytes = PhotoSize`
        PhotoStrippedSize(Box<types::PhotoStrippedSize>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PhotoSize {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x021e_1ad6 => Self::PhotoCachedSize(input.boxed()?),
                0xd821_4d41 => Self::PhotoPathSize(input.boxed()?),
                0x75c7_8e60 => Self::PhotoSize(input.boxed()?),
                0x0e17_e23c => Self::Empty(input.fields()?),
                0xfa3e_fb95 => Self::Progressive(input.boxed()?),
                0xe0b0_bc2e => Self::PhotoStrippedSize(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PhotoSize {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PhotoCachedSize(value) => put_boxed(0x021e_1ad6, &**value, writer),
                Self::PhotoPathSize(value) => put_boxed(0xd821_4d41, &**value, writer),
                Self::PhotoSize(value) => put_boxed(0x75c7_8e60, &**value, writer),
                Self::Empty(value) => put_boxed(0x0e17_e23c, value, writer),
                Self::Progressive(value) => put_boxed(0xfa3e_fb95, &**value, writer),
                Self::PhotoStrippedSize(value) => put_boxed(0xe0b0_bc2e, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PhotoSize);

    /// `VideoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub enum VideoSize {
        /// `videoSize#de33b094 flags:# type:string w:int h:int size:int video_start_ts:flags.0?double = VideoSize`
        VideoSize(Box<types::VideoSize>),
        /// `videoSizeEmojiMarkup#f85c413c emoji_id:long background_colors:Vector<int> = VideoSize`
        EmojiMarkup(Box<types::VideoSizeEmojiMarkup>),
        /// `videoSizeStickerMarkup#da082fe stickerset:InputStickerSet sticker_id:long background_colors:Vector<int> = VideoSize`
        StickerMarkup(Box<types::VideoSizeStickerMarkup>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for VideoSize {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xde33_b094 => Self::VideoSize(input.boxed()?),
                0xf85c_413c => Self::EmojiMarkup(input.boxed()?),
                0x0da0_82fe => Self::StickerMarkup(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for VideoSize {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::VideoSize(value) => put_boxed(0xde33_b094, &**value, writer),
                Self::EmojiMarkup(value) => put_boxed(0xf85c_413c, &**value, writer),
                Self::StickerMarkup(value) => put_boxed(0x0da0_82fe, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(VideoSize);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `photoCachedSize`
    pub static PHOTO_CACHED_SIZE: Layout = Layout::new("photoCachedSize", 0x021e_1ad6, &[
        Field::always("type", Shape::Text),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
        Field::always("bytes", Shape::Bytes),
    ]);
    /// `photoPathSize`
    pub static PHOTO_PATH_SIZE: Layout = Layout::new("photoPathSize", 0xd821_4d41, &[
        Field::always("type", Shape::Text),
        Field::always("bytes", Shape::Bytes),
    ]);
    /// `photoSize`
    pub static PHOTO_SIZE: Layout = Layout::new("photoSize", 0x75c7_8e60, &[
        Field::always("type", Shape::Text),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
        Field::always("size", Shape::Int),
    ]);
    /// `photoSizeEmpty`
    pub static PHOTO_SIZE_EMPTY: Layout = Layout::new("photoSizeEmpty", 0x0e17_e23c, &[
        Field::always("type", Shape::Text),
    ]);
    /// `photoSizeProgressive`
    pub static PHOTO_SIZE_PROGRESSIVE: Layout = Layout::new("photoSizeProgressive", 0xfa3e_fb95, &[
        Field::always("type", Shape::Text),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
        Field::always("sizes", Shape::Vector(&Shape::Int)),
    ]);
    /// `photoStrippedSize`
    pub static PHOTO_STRIPPED_SIZE: Layout = Layout::new("photoStrippedSize", 0xe0b0_bc2e, &[
        Field::always("type", Shape::Text),
        Field::always("bytes", Shape::Bytes),
    ]);
    /// The constructors of `PhotoSize`, by number.
    pub static SUM_PHOTO_SIZE: Sum = Sum::new("PhotoSize", &[
        (0x021e_1ad6, &layouts::PHOTO_CACHED_SIZE),
        (0x0e17_e23c, &layouts::PHOTO_SIZE_EMPTY),
        (0x75c7_8e60, &layouts::PHOTO_SIZE),
        (0xd821_4d41, &layouts::PHOTO_PATH_SIZE),
        (0xe0b0_bc2e, &layouts::PHOTO_STRIPPED_SIZE),
        (0xfa3e_fb95, &layouts::PHOTO_SIZE_PROGRESSIVE),
    ]);
    /// `videoSize`
    pub static VIDEO_SIZE: Layout = Layout::new("videoSize", 0xde33_b094, &[
        Field::always("flags", Shape::Flags),
        Field::always("type", Shape::Text),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
        Field::always("size", Shape::Int),
        Field::when(0, 0, "video_start_ts", Shape::Double),
    ]);
    /// `videoSizeEmojiMarkup`
    pub static VIDEO_SIZE_EMOJI_MARKUP: Layout = Layout::new("videoSizeEmojiMarkup", 0xf85c_413c, &[
        Field::always("emoji_id", Shape::Long),
        Field::always("background_colors", Shape::Vector(&Shape::Int)),
    ]);
    /// `videoSizeStickerMarkup`
    pub static VIDEO_SIZE_STICKER_MARKUP: Layout = Layout::new("videoSizeStickerMarkup", 0x0da0_82fe, &[
        Field::always("stickerset", Shape::Sum(&layouts::SUM_INPUT_STICKER_SET)),
        Field::always("sticker_id", Shape::Long),
        Field::always("background_colors", Shape::Vector(&Shape::Int)),
    ]);
    /// The constructors of `VideoSize`, by number.
    pub static SUM_VIDEO_SIZE: Sum = Sum::new("VideoSize", &[
        (0x0da0_82fe, &layouts::VIDEO_SIZE_STICKER_MARKUP),
        (0xde33_b094, &layouts::VIDEO_SIZE),
        (0xf85c_413c, &layouts::VIDEO_SIZE_EMOJI_MARKUP),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `photoCachedSize#21e1ad6 type:string w:int h:int bytes:bytes = PhotoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhotoCachedSize {
        /// `type:string`
        pub r#type: String,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
    }

    impl Fields for PhotoCachedSize {
        const LAYOUT: &'static Layout = &layouts::PHOTO_CACHED_SIZE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, w: input.take()?, h: input.take()?, bytes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.bytes.put(writer);
        }
    }

    impl<'a> View<'a, PhotoCachedSize> {
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 0) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 1) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 2) }
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 3) }
    }

    /// `photoPathSize#d8214d41 type:string bytes:bytes = PhotoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhotoPathSize {
        /// `type:string`
        pub r#type: String,
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
    }

    impl Fields for PhotoPathSize {
        const LAYOUT: &'static Layout = &layouts::PHOTO_PATH_SIZE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, bytes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.bytes.put(writer);
        }
    }

    impl<'a> View<'a, PhotoPathSize> {
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 0) }
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 1) }
    }

    /// `photoSize#75c78e60 type:string w:int h:int size:int = PhotoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhotoSize {
        /// `type:string`
        pub r#type: String,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
        /// `size:int`
        pub size: i32,
    }

    impl Fields for PhotoSize {
        const LAYOUT: &'static Layout = &layouts::PHOTO_SIZE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, w: input.take()?, h: input.take()?, size: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.size.put(writer);
        }
    }

    impl<'a> View<'a, PhotoSize> {
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 0) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 1) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 2) }
        /// `size:int`
        #[inline] pub fn size(self) -> i32 { at(self, 3) }
    }

    /// `photoSizeEmpty#e17e23c type:string = PhotoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhotoSizeEmpty {
        /// `type:string`
        pub r#type: String,
    }

    impl Fields for PhotoSizeEmpty {
        const LAYOUT: &'static Layout = &layouts::PHOTO_SIZE_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
        }
    }

    impl<'a> View<'a, PhotoSizeEmpty> {
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 0) }
    }

    /// `photoSizeProgressive#fa3efb95 type:string w:int h:int sizes:Vector<int> = PhotoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhotoSizeProgressive {
        /// `type:string`
        pub r#type: String,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
        /// `sizes:Vector<int>`
        pub sizes: Vec<i32>,
    }

    impl Fields for PhotoSizeProgressive {
        const LAYOUT: &'static Layout = &layouts::PHOTO_SIZE_PROGRESSIVE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, w: input.take()?, h: input.take()?, sizes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.sizes.put(writer);
        }
    }

    impl<'a> View<'a, PhotoSizeProgressive> {
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 0) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 1) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 2) }
        /// `sizes:Vector<int>`
        #[inline] pub fn sizes(self) -> Vector<'a, i32> { at(self, 3) }
    }

    /// `photoStrippedSize#e0b0bc2e type:string bytes:bytes = PhotoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhotoStrippedSize {
        /// `type:string`
        pub r#type: String,
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
    }

    impl Fields for PhotoStrippedSize {
        const LAYOUT: &'static Layout = &layouts::PHOTO_STRIPPED_SIZE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, bytes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.bytes.put(writer);
        }
    }

    impl<'a> View<'a, PhotoStrippedSize> {
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 0) }
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 1) }
    }

    /// `videoSize#de33b094 flags:# type:string w:int h:int size:int video_start_ts:flags.0?double = VideoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct VideoSize {
        /// `type:string`
        pub r#type: String,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
        /// `size:int`
        pub size: i32,
        /// `video_start_ts:flags.0?double`
        pub video_start_ts: Option<f64>,
    }

    impl VideoSize {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(r#type: String, w: i32, h: i32, size: i32) -> Self {
            Self { r#type, w, h, size, video_start_ts: None }
        }
    }

    impl Fields for VideoSize {
        const LAYOUT: &'static Layout = &layouts::VIDEO_SIZE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { r#type: input.take()?, w: input.take()?, h: input.take()?, size: input.take()?, video_start_ts: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.video_start_ts.is_some(), 0));
            self.r#type.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.size.put(writer);
            self.video_start_ts.put(writer);
        }
    }

    impl<'a> View<'a, VideoSize> {
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 1) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 2) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 3) }
        /// `size:int`
        #[inline] pub fn size(self) -> i32 { at(self, 4) }
        /// `video_start_ts:flags.0?double`
        #[inline] pub fn video_start_ts(self) -> Option<f64> { maybe_at(self, 5) }
    }

    /// `videoSizeEmojiMarkup#f85c413c emoji_id:long background_colors:Vector<int> = VideoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct VideoSizeEmojiMarkup {
        /// `emoji_id:long`
        pub emoji_id: i64,
        /// `background_colors:Vector<int>`
        pub background_colors: Vec<i32>,
    }

    impl Fields for VideoSizeEmojiMarkup {
        const LAYOUT: &'static Layout = &layouts::VIDEO_SIZE_EMOJI_MARKUP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoji_id: input.take()?, background_colors: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoji_id.put(writer);
            self.background_colors.put(writer);
        }
    }

    impl<'a> View<'a, VideoSizeEmojiMarkup> {
        /// `emoji_id:long`
        #[inline] pub fn emoji_id(self) -> i64 { at(self, 0) }
        /// `background_colors:Vector<int>`
        #[inline] pub fn background_colors(self) -> Vector<'a, i32> { at(self, 1) }
    }

    /// `videoSizeStickerMarkup#da082fe stickerset:InputStickerSet sticker_id:long background_colors:Vector<int> = VideoSize`
    #[derive(Clone, Debug, PartialEq)]
    pub struct VideoSizeStickerMarkup {
        /// `stickerset:InputStickerSet`
        pub stickerset: enums::InputStickerSet,
        /// `sticker_id:long`
        pub sticker_id: i64,
        /// `background_colors:Vector<int>`
        pub background_colors: Vec<i32>,
    }

    impl Fields for VideoSizeStickerMarkup {
        const LAYOUT: &'static Layout = &layouts::VIDEO_SIZE_STICKER_MARKUP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stickerset: input.take()?, sticker_id: input.take()?, background_colors: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stickerset.put(writer);
            self.sticker_id.put(writer);
            self.background_colors.put(writer);
        }
    }

    impl<'a> View<'a, VideoSizeStickerMarkup> {
        /// `stickerset:InputStickerSet`
        #[inline] pub fn stickerset(self) -> views::InputStickerSet<'a> { at(self, 0) }
        /// `sticker_id:long`
        #[inline] pub fn sticker_id(self) -> i64 { at(self, 1) }
        /// `background_colors:Vector<int>`
        #[inline] pub fn background_colors(self) -> Vector<'a, i32> { at(self, 2) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `PhotoSize`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PhotoSize<'a> {
        /// `photoCachedSize`
        PhotoCachedSize(View<'a, types::PhotoCachedSize>),
        /// `photoPathSize`
        PhotoPathSize(View<'a, types::PhotoPathSize>),
        /// `photoSize`
        PhotoSize(View<'a, types::PhotoSize>),
        /// `photoSizeEmpty`
        Empty(View<'a, types::PhotoSizeEmpty>),
        /// `photoSizeProgressive`
        Progressive(View<'a, types::PhotoSizeProgressive>),
        /// `photoStrippedSize`
        PhotoStrippedSize(View<'a, types::PhotoStrippedSize>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PhotoSize<'a> {
        type Value = enums::PhotoSize;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PHOTO_SIZE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x021e_1ad6 => Self::PhotoCachedSize(raw.view()),
                0xd821_4d41 => Self::PhotoPathSize(raw.view()),
                0x75c7_8e60 => Self::PhotoSize(raw.view()),
                0x0e17_e23c => Self::Empty(raw.view()),
                0xfa3e_fb95 => Self::Progressive(raw.view()),
                0xe0b0_bc2e => Self::PhotoStrippedSize(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PhotoSize, DecodeError> {
            Ok(match self {
                Self::PhotoCachedSize(view) => enums::PhotoSize::PhotoCachedSize(own(view)?),
                Self::PhotoPathSize(view) => enums::PhotoSize::PhotoPathSize(own(view)?),
                Self::PhotoSize(view) => enums::PhotoSize::PhotoSize(own(view)?),
                Self::Empty(view) => enums::PhotoSize::Empty(own(view)?),
                Self::Progressive(view) => enums::PhotoSize::Progressive(own(view)?),
                Self::PhotoStrippedSize(view) => enums::PhotoSize::PhotoStrippedSize(own(view)?),
                Self::Raw(raw) => enums::PhotoSize::Raw(raw.own()),
            })
        }
    }

    /// `VideoSize`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum VideoSize<'a> {
        /// `videoSize`
        VideoSize(View<'a, types::VideoSize>),
        /// `videoSizeEmojiMarkup`
        EmojiMarkup(View<'a, types::VideoSizeEmojiMarkup>),
        /// `videoSizeStickerMarkup`
        StickerMarkup(View<'a, types::VideoSizeStickerMarkup>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for VideoSize<'a> {
        type Value = enums::VideoSize;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_VIDEO_SIZE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xde33_b094 => Self::VideoSize(raw.view()),
                0xf85c_413c => Self::EmojiMarkup(raw.view()),
                0x0da0_82fe => Self::StickerMarkup(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::VideoSize, DecodeError> {
            Ok(match self {
                Self::VideoSize(view) => enums::VideoSize::VideoSize(own(view)?),
                Self::EmojiMarkup(view) => enums::VideoSize::EmojiMarkup(own(view)?),
                Self::StickerMarkup(view) => enums::VideoSize::StickerMarkup(own(view)?),
                Self::Raw(raw) => enums::VideoSize::Raw(raw.own()),
            })
        }
    }
}
