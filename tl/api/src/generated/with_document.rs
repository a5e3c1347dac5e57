//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `Document`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Document {
        /// `document#8fd4c4d8 flags:# id:long access_hash:long file_reference:bytes date:int mime_type:string size:long thumbs:flags.0?Vector<PhotoSize> video_thumbs:flags.1?Vector<VideoSize> dc_id:int attributes:Vector<DocumentAttribute> = Document`
        Document(Box<types::Document>),
        /// `documentEmpty#36f8c871 id:long = Document`
        Empty(types::DocumentEmpty),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Document {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8fd4_c4d8 => Self::Document(input.boxed()?),
                0x36f8_c871 => Self::Empty(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Document {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Document(value) => put_boxed(0x8fd4_c4d8, &**value, writer),
                Self::Empty(value) => put_boxed(0x36f8_c871, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Document);

    /// `DocumentAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub enum DocumentAttribute {
        /// `documentAttributeAnimated#11b58939 = DocumentAttribute`
        Animated,
        /// `documentAttributeAudio#9852f9c6 flags:# voice:flags.10?true duration:int title:flags.0?string performer:flags.1?string waveform:flags.2?bytes = DocumentAttribute`
        Audio(Box<types::DocumentAttributeAudio>),
        /// `documentAttributeCustomEmoji#fd149899 flags:# free:flags.0?true text_color:flags.1?true alt:string stickerset:InputStickerSet = DocumentAttribute`
        CustomEmoji(Box<types::DocumentAttributeCustomEmoji>),
        /// `documentAttributeFilename#15590068 file_name:string = DocumentAttribute`
        Filename(types::DocumentAttributeFilename),
        /// `documentAttributeHasStickers#9801d2f7 = DocumentAttribute`
        HasStickers,
        /// `documentAttributeImageSize#6c37c15c w:int h:int = DocumentAttribute`
        ImageSize(types::DocumentAttributeImageSize),
        /// `documentAttributeSticker#6319d612 flags:# mask:flags.1?true alt:string stickerset:InputStickerSet mask_coords:flags.0?MaskCoords = DocumentAttribute`
        Sticker(Box<types::DocumentAttributeSticker>),
        /// `documentAttributeVideo#43c57c48 flags:# round_message:flags.0?true supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int h:int preload_prefix_size:flags.2?int video_start_ts:flags.4?double video_codec:flags.5?string = DocumentAttribute`
        Video(Box<types::DocumentAttributeVideo>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for DocumentAttribute {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x11b5_8939 => Self::Animated,
                0x9852_f9c6 => Self::Audio(input.boxed()?),
                0xfd14_9899 => Self::CustomEmoji(input.boxed()?),
                0x1559_0068 => Self::Filename(input.fields()?),
                0x9801_d2f7 => Self::HasStickers,
                0x6c37_c15c => Self::ImageSize(input.fields()?),
                0x6319_d612 => Self::Sticker(input.boxed()?),
                0x43c5_7c48 => Self::Video(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for DocumentAttribute {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Animated => writer.u32(0x11b5_8939),
                Self::Audio(value) => put_boxed(0x9852_f9c6, &**value, writer),
                Self::CustomEmoji(value) => put_boxed(0xfd14_9899, &**value, writer),
                Self::Filename(value) => put_boxed(0x1559_0068, value, writer),
                Self::HasStickers => writer.u32(0x9801_d2f7),
                Self::ImageSize(value) => put_boxed(0x6c37_c15c, value, writer),
                Self::Sticker(value) => put_boxed(0x6319_d612, &**value, writer),
                Self::Video(value) => put_boxed(0x43c5_7c48, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(DocumentAttribute);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `document`
    pub static DOCUMENT: Layout = Layout::new("document", 0x8fd4_c4d8, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("file_reference", Shape::Bytes),
        Field::always("date", Shape::Int),
        Field::always("mime_type", Shape::Text),
        Field::always("size", Shape::Long),
        Field::when(0, 0, "thumbs", Shape::Vector(&Shape::Sum(&layouts::SUM_PHOTO_SIZE))),
        Field::when(0, 1, "video_thumbs", Shape::Vector(&Shape::Sum(&layouts::SUM_VIDEO_SIZE))),
        Field::always("dc_id", Shape::Int),
        Field::always("attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT_ATTRIBUTE))),
    ]);
    /// `documentEmpty`
    pub static DOCUMENT_EMPTY: Layout = Layout::new("documentEmpty", 0x36f8_c871, &[
        Field::always("id", Shape::Long),
    ]);
    /// The constructors of `Document`, by number.
    pub static SUM_DOCUMENT: Sum = Sum::new("Document", &[
        (0x36f8_c871, &layouts::DOCUMENT_EMPTY),
        (0x8fd4_c4d8, &layouts::DOCUMENT),
    ]);
    /// `documentAttributeAnimated`
    pub static DOCUMENT_ATTRIBUTE_ANIMATED: Layout = Layout::new("documentAttributeAnimated", 0x11b5_8939, &[]);
    /// `documentAttributeAudio`
    pub static DOCUMENT_ATTRIBUTE_AUDIO: Layout = Layout::new("documentAttributeAudio", 0x9852_f9c6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 10, "voice", Shape::True),
        Field::always("duration", Shape::Int),
        Field::when(0, 0, "title", Shape::Text),
        Field::when(0, 1, "performer", Shape::Text),
        Field::when(0, 2, "waveform", Shape::Bytes),
    ]);
    /// `documentAttributeCustomEmoji`
    pub static DOCUMENT_ATTRIBUTE_CUSTOM_EMOJI: Layout = Layout::new("documentAttributeCustomEmoji", 0xfd14_9899, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "free", Shape::True),
        Field::when(0, 1, "text_color", Shape::True),
        Field::always("alt", Shape::Text),
        Field::always("stickerset", Shape::Sum(&layouts::SUM_INPUT_STICKER_SET)),
    ]);
    /// `documentAttributeFilename`
    pub static DOCUMENT_ATTRIBUTE_FILENAME: Layout = Layout::new("documentAttributeFilename", 0x1559_0068, &[
        Field::always("file_name", Shape::Text),
    ]);
    /// `documentAttributeHasStickers`
    pub static DOCUMENT_ATTRIBUTE_HAS_STICKERS: Layout = Layout::new("documentAttributeHasStickers", 0x9801_d2f7, &[]);
    /// `documentAttributeImageSize`
    pub static DOCUMENT_ATTRIBUTE_IMAGE_SIZE: Layout = Layout::new("documentAttributeImageSize", 0x6c37_c15c, &[
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
    ]);
    /// `documentAttributeSticker`
    pub static DOCUMENT_ATTRIBUTE_STICKER: Layout = Layout::new("documentAttributeSticker", 0x6319_d612, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "mask", Shape::True),
        Field::always("alt", Shape::Text),
        Field::always("stickerset", Shape::Sum(&layouts::SUM_INPUT_STICKER_SET)),
        Field::when(0, 0, "mask_coords", Shape::Boxed(&layouts::MASK_COORDS)),
    ]);
    /// `documentAttributeVideo`
    pub static DOCUMENT_ATTRIBUTE_VIDEO: Layout = Layout::new("documentAttributeVideo", 0x43c5_7c48, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "round_message", Shape::True),
        Field::when(0, 1, "supports_streaming", Shape::True),
        Field::when(0, 3, "nosound", Shape::True),
        Field::always("duration", Shape::Double),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
        Field::when(0, 2, "preload_prefix_size", Shape::Int),
        Field::when(0, 4, "video_start_ts", Shape::Double),
        Field::when(0, 5, "video_codec", Shape::Text),
    ]);
    /// The constructors of `DocumentAttribute`, by number.
    pub static SUM_DOCUMENT_ATTRIBUTE: Sum = Sum::new("DocumentAttribute", &[
        (0x11b5_8939, &layouts::DOCUMENT_ATTRIBUTE_ANIMATED),
        (0x1559_0068, &layouts::DOCUMENT_ATTRIBUTE_FILENAME),
        (0x43c5_7c48, &layouts::DOCUMENT_ATTRIBUTE_VIDEO),
        (0x6319_d612, &layouts::DOCUMENT_ATTRIBUTE_STICKER),
        (0x6c37_c15c, &layouts::DOCUMENT_ATTRIBUTE_IMAGE_SIZE),
        (0x9801_d2f7, &layouts::DOCUMENT_ATTRIBUTE_HAS_STICKERS),
        (0x9852_f9c6, &layouts::DOCUMENT_ATTRIBUTE_AUDIO),
        (0xfd14_9899, &layouts::DOCUMENT_ATTRIBUTE_CUSTOM_EMOJI),
    ]);
    /// `maskCoords`
    pub static MASK_COORDS: Layout = Layout::new("maskCoords", 0xaed6_dbb2, &[
        Field::always("n", Shape::Int),
        Field::always("x", Shape::Double),
        Field::always("y", Shape::Double),
        Field::always("zoom", Shape::Double),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `document#8fd4c4d8 flags:# id:long access_hash:long file_reference:bytes date:int mime_type:string size:long thumbs:flags.0?Vector<PhotoSize> video_thumbs:flags.1?Vector<VideoSize> dc_id:int attributes:Vector<DocumentAttribute> = Document`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Document {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `file_reference:bytes`
        pub file_reference: Vec<u8>,
        /// `date:int`
        pub date: i32,
        /// `mime_type:string`
        pub mime_type: String,
        /// `size:long`
        pub size: i64,
        /// `thumbs:flags.0?Vector<PhotoSize>`
        pub thumbs: Option<Vec<enums::PhotoSize>>,
        /// `video_thumbs:flags.1?Vector<VideoSize>`
        pub video_thumbs: Option<Vec<enums::VideoSize>>,
        /// `dc_id:int`
        pub dc_id: i32,
        /// `attributes:Vector<DocumentAttribute>`
        pub attributes: Vec<enums::DocumentAttribute>,
    }

    impl Document {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, file_reference: Vec<u8>, date: i32, mime_type: String, size: i64, dc_id: i32, attributes: Vec<enums::DocumentAttribute>) -> Self {
            Self { id, access_hash, file_reference, date, mime_type, size, thumbs: None, video_thumbs: None, dc_id, attributes }
        }
    }

    impl Fields for Document {
        const LAYOUT: &'static Layout = &layouts::DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, access_hash: input.take()?, file_reference: input.take()?, date: input.take()?, mime_type: input.take()?, size: input.take()?, thumbs: input.take_if(flags, 0)?, video_thumbs: input.take_if(flags, 1)?, dc_id: input.take()?, attributes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.thumbs.is_some(), 0) | bit(self.video_thumbs.is_some(), 1));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.file_reference.put(writer);
            self.date.put(writer);
            self.mime_type.put(writer);
            self.size.put(writer);
            self.thumbs.put(writer);
            self.video_thumbs.put(writer);
            self.dc_id.put(writer);
            self.attributes.put(writer);
        }
    }

    impl<'a> View<'a, Document> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 1) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 2) }
        /// `file_reference:bytes`
        #[inline] pub fn file_reference(self) -> &'a [u8] { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `mime_type:string`
        #[inline] pub fn mime_type(self) -> Text<'a> { at(self, 5) }
        /// `size:long`
        #[inline] pub fn size(self) -> i64 { at(self, 6) }
        /// `thumbs:flags.0?Vector<PhotoSize>`
        #[inline] pub fn thumbs(self) -> Option<Vector<'a, views::PhotoSize<'a>>> { maybe_at(self, 7) }
        /// `video_thumbs:flags.1?Vector<VideoSize>`
        #[inline] pub fn video_thumbs(self) -> Option<Vector<'a, views::VideoSize<'a>>> { maybe_at(self, 8) }
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 9) }
        /// `attributes:Vector<DocumentAttribute>`
        #[inline] pub fn attributes(self) -> Vector<'a, views::DocumentAttribute<'a>> { at(self, 10) }
    }

    /// `documentEmpty#36f8c871 id:long = Document`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentEmpty {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for DocumentEmpty {
        const LAYOUT: &'static Layout = &layouts::DOCUMENT_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, DocumentEmpty> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }

    /// `documentAttributeAudio#9852f9c6 flags:# voice:flags.10?true duration:int title:flags.0?string performer:flags.1?string waveform:flags.2?bytes = DocumentAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentAttributeAudio {
        /// `voice:flags.10?true`
        pub voice: bool,
        /// `duration:int`
        pub duration: i32,
        /// `title:flags.0?string`
        pub title: Option<String>,
        /// `performer:flags.1?string`
        pub performer: Option<String>,
        /// `waveform:flags.2?bytes`
        pub waveform: Option<Vec<u8>>,
    }

    impl DocumentAttributeAudio {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(duration: i32) -> Self {
            Self { voice: false, duration, title: None, performer: None, waveform: None }
        }
    }

    impl Fields for DocumentAttributeAudio {
        const LAYOUT: &'static Layout = &layouts::DOCUMENT_ATTRIBUTE_AUDIO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { voice: has(flags, 10), duration: input.take()?, title: input.take_if(flags, 0)?, performer: input.take_if(flags, 1)?, waveform: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 0) | bit(self.performer.is_some(), 1) | bit(self.waveform.is_some(), 2) | bit(self.voice, 10));
            self.duration.put(writer);
            self.title.put(writer);
            self.performer.put(writer);
            self.waveform.put(writer);
        }
    }

    impl<'a> View<'a, DocumentAttributeAudio> {
        /// `voice:flags.10?true`
        #[inline] pub fn voice(self) -> bool { flag_at(self, 1) }
        /// `duration:int`
        #[inline] pub fn duration(self) -> i32 { at(self, 2) }
        /// `title:flags.0?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `performer:flags.1?string`
        #[inline] pub fn performer(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `waveform:flags.2?bytes`
        #[inline] pub fn waveform(self) -> Option<&'a [u8]> { maybe_at(self, 5) }
    }

    /// `documentAttributeCustomEmoji#fd149899 flags:# free:flags.0?true text_color:flags.1?true alt:string stickerset:InputStickerSet = DocumentAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentAttributeCustomEmoji {
        /// `free:flags.0?true`
        pub free: bool,
        /// `text_color:flags.1?true`
        pub text_color: bool,
        /// `alt:string`
        pub alt: String,
        /// `stickerset:InputStickerSet`
        pub stickerset: enums::InputStickerSet,
    }

    impl DocumentAttributeCustomEmoji {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(alt: String, stickerset: enums::InputStickerSet) -> Self {
            Self { free: false, text_color: false, alt, stickerset }
        }
    }

    impl Fields for DocumentAttributeCustomEmoji {
        const LAYOUT: &'static Layout = &layouts::DOCUMENT_ATTRIBUTE_CUSTOM_EMOJI;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { free: has(flags, 0), text_color: has(flags, 1), alt: input.take()?, stickerset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.free, 0) | bit(self.text_color, 1));
            self.alt.put(writer);
            self.stickerset.put(writer);
        }
    }

    impl<'a> View<'a, DocumentAttributeCustomEmoji> {
        /// `free:flags.0?true`
        #[inline] pub fn free(self) -> bool { flag_at(self, 1) }
        /// `text_color:flags.1?true`
        #[inline] pub fn text_color(self) -> bool { flag_at(self, 2) }
        /// `alt:string`
        #[inline] pub fn alt(self) -> Text<'a> { at(self, 3) }
        /// `stickerset:InputStickerSet`
        #[inline] pub fn stickerset(self) -> views::InputStickerSet<'a> { at(self, 4) }
    }

    /// `documentAttributeFilename#15590068 file_name:string = DocumentAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentAttributeFilename {
        /// `file_name:string`
        pub file_name: String,
    }

    impl Fields for DocumentAttributeFilename {
        const LAYOUT: &'static Layout = &layouts::DOCUMENT_ATTRIBUTE_FILENAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { file_name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.file_name.put(writer);
        }
    }

    impl<'a> View<'a, DocumentAttributeFilename> {
        /// `file_name:string`
        #[inline] pub fn file_name(self) -> Text<'a> { at(self, 0) }
    }

    /// `documentAttributeImageSize#6c37c15c w:int h:int = DocumentAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentAttributeImageSize {
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
    }

    impl Fields for DocumentAttributeImageSize {
        const LAYOUT: &'static Layout = &layouts::DOCUMENT_ATTRIBUTE_IMAGE_SIZE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { w: input.take()?, h: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.w.put(writer);
            self.h.put(writer);
        }
    }

    impl<'a> View<'a, DocumentAttributeImageSize> {
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 0) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 1) }
    }

    /// `documentAttributeSticker#6319d612 flags:# mask:flags.1?true alt:string stickerset:InputStickerSet mask_coords:flags.0?MaskCoords = DocumentAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentAttributeSticker {
        /// `mask:flags.1?true`
        pub mask: bool,
        /// `alt:string`
        pub alt: String,
        /// `stickerset:InputStickerSet`
        pub stickerset: enums::InputStickerSet,
        /// `mask_coords:flags.0?MaskCoords`
        pub mask_coords: Option<types::MaskCoords>,
    }

    impl DocumentAttributeSticker {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(alt: String, stickerset: enums::InputStickerSet) -> Self {
            Self { mask: false, alt, stickerset, mask_coords: None }
        }
    }

    impl Fields for DocumentAttributeSticker {
        const LAYOUT: &'static Layout = &layouts::DOCUMENT_ATTRIBUTE_STICKER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { mask: has(flags, 1), alt: input.take()?, stickerset: input.take()?, mask_coords: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.mask_coords.is_some(), 0) | bit(self.mask, 1));
            self.alt.put(writer);
            self.stickerset.put(writer);
            self.mask_coords.put(writer);
        }
    }

    impl<'a> View<'a, DocumentAttributeSticker> {
        /// `mask:flags.1?true`
        #[inline] pub fn mask(self) -> bool { flag_at(self, 1) }
        /// `alt:string`
        #[inline] pub fn alt(self) -> Text<'a> { at(self, 2) }
        /// `stickerset:InputStickerSet`
        #[inline] pub fn stickerset(self) -> views::InputStickerSet<'a> { at(self, 3) }
        /// `mask_coords:flags.0?MaskCoords`
        #[inline] pub fn mask_coords(self) -> Option<View<'a, types::MaskCoords>> { maybe_at(self, 4) }
    }

    /// `documentAttributeVideo#43c57c48 flags:# round_message:flags.0?true supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int h:int preload_prefix_size:flags.2?int video_start_ts:flags.4?double video_codec:flags.5?string = DocumentAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentAttributeVideo {
        /// `round_message:flags.0?true`
        pub round_message: bool,
        /// `supports_streaming:flags.1?true`
        pub supports_streaming: bool,
        /// `nosound:flags.3?true`
        pub nosound: bool,
        /// `duration:double`
        pub duration: f64,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
        /// `preload_prefix_size:flags.2?int`
        pub preload_prefix_size: Option<i32>,
        /// `video_start_ts:flags.4?double`
        pub video_start_ts: Option<f64>,
        /// `video_codec:flags.5?string`
        pub video_codec: Option<String>,
    }

    impl DocumentAttributeVideo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(duration: f64, w: i32, h: i32) -> Self {
            Self { round_message: false, supports_streaming: false, nosound: false, duration, w, h, preload_prefix_size: None, video_start_ts: None, video_codec: None }
        }
    }

    impl Fields for DocumentAttributeVideo {
        const LAYOUT: &'static Layout = &layouts::DOCUMENT_ATTRIBUTE_VIDEO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { round_message: has(flags, 0), supports_streaming: has(flags, 1), nosound: has(flags, 3), duration: input.take()?, w: input.take()?, h: input.take()?, preload_prefix_size: input.take_if(flags, 2)?, video_start_ts: input.take_if(flags, 4)?, video_codec: input.take_if(flags, 5)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.round_message, 0) | bit(self.supports_streaming, 1) | bit(self.preload_prefix_size.is_some(), 2) | bit(self.nosound, 3) | bit(self.video_start_ts.is_some(), 4) | bit(self.video_codec.is_some(), 5));
            self.duration.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.preload_prefix_size.put(writer);
            self.video_start_ts.put(writer);
            self.video_codec.put(writer);
        }
    }

    impl<'a> View<'a, DocumentAttributeVideo> {
        /// `round_message:flags.0?true`
        #[inline] pub fn round_message(self) -> bool { flag_at(self, 1) }
        /// `supports_streaming:flags.1?true`
        #[inline] pub fn supports_streaming(self) -> bool { flag_at(self, 2) }
        /// `nosound:flags.3?true`
        #[inline] pub fn nosound(self) -> bool { flag_at(self, 3) }
        /// `duration:double`
        #[inline] pub fn duration(self) -> f64 { at(self, 4) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 5) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 6) }
        /// `preload_prefix_size:flags.2?int`
        #[inline] pub fn preload_prefix_size(self) -> Option<i32> { maybe_at(self, 7) }
        /// `video_start_ts:flags.4?double`
        #[inline] pub fn video_start_ts(self) -> Option<f64> { maybe_at(self, 8) }
        /// `video_codec:flags.5?string`
        #[inline] pub fn video_codec(self) -> Option<Text<'a>> { maybe_at(self, 9) }
    }

    /// `maskCoords#aed6dbb2 n:int x:double y:double zoom:double = MaskCoords`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaskCoords {
        /// `n:int`
        pub n: i32,
        /// `x:double`
        pub x: f64,
        /// `y:double`
        pub y: f64,
        /// `zoom:double`
        pub zoom: f64,
    }

    impl Fields for MaskCoords {
        const LAYOUT: &'static Layout = &layouts::MASK_COORDS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { n: input.take()?, x: input.take()?, y: input.take()?, zoom: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.n.put(writer);
            self.x.put(writer);
            self.y.put(writer);
            self.zoom.put(writer);
        }
    }

    impl<'a> View<'a, MaskCoords> {
        /// `n:int`
        #[inline] pub fn n(self) -> i32 { at(self, 0) }
        /// `x:double`
        #[inline] pub fn x(self) -> f64 { at(self, 1) }
        /// `y:double`
        #[inline] pub fn y(self) -> f64 { at(self, 2) }
        /// `zoom:double`
        #[inline] pub fn zoom(self) -> f64 { at(self, 3) }
    }

    boxed!(MaskCoords);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `Document`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Document<'a> {
        /// `document`
        Document(View<'a, types::Document>),
        /// `documentEmpty`
        Empty(View<'a, types::DocumentEmpty>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Document<'a> {
        type Value = enums::Document;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_DOCUMENT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8fd4_c4d8 => Self::Document(raw.view()),
                0x36f8_c871 => Self::Empty(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Document, DecodeError> {
            Ok(match self {
                Self::Document(view) => enums::Document::Document(own(view)?),
                Self::Empty(view) => enums::Document::Empty(own(view)?),
                Self::Raw(raw) => enums::Document::Raw(raw.own()),
            })
        }
    }

    /// `DocumentAttribute`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum DocumentAttribute<'a> {
        /// `documentAttributeAnimated`
        Animated,
        /// `documentAttributeAudio`
        Audio(View<'a, types::DocumentAttributeAudio>),
        /// `documentAttributeCustomEmoji`
        CustomEmoji(View<'a, types::DocumentAttributeCustomEmoji>),
        /// `documentAttributeFilename`
        Filename(View<'a, types::DocumentAttributeFilename>),
        /// `documentAttributeHasStickers`
        HasStickers,
        /// `documentAttributeImageSize`
        ImageSize(View<'a, types::DocumentAttributeImageSize>),
        /// `documentAttributeSticker`
        Sticker(View<'a, types::DocumentAttributeSticker>),
        /// `documentAttributeVideo`
        Video(View<'a, types::DocumentAttributeVideo>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for DocumentAttribute<'a> {
        type Value = enums::DocumentAttribute;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_DOCUMENT_ATTRIBUTE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x11b5_8939 => Self::Animated,
                0x9852_f9c6 => Self::Audio(raw.view()),
                0xfd14_9899 => Self::CustomEmoji(raw.view()),
                0x1559_0068 => Self::Filename(raw.view()),
                0x9801_d2f7 => Self::HasStickers,
                0x6c37_c15c => Self::ImageSize(raw.view()),
                0x6319_d612 => Self::Sticker(raw.view()),
                0x43c5_7c48 => Self::Video(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::DocumentAttribute, DecodeError> {
            Ok(match self {
                Self::Animated => enums::DocumentAttribute::Animated,
                Self::Audio(view) => enums::DocumentAttribute::Audio(own(view)?),
                Self::CustomEmoji(view) => enums::DocumentAttribute::CustomEmoji(own(view)?),
                Self::Filename(view) => enums::DocumentAttribute::Filename(own(view)?),
                Self::HasStickers => enums::DocumentAttribute::HasStickers,
                Self::ImageSize(view) => enums::DocumentAttribute::ImageSize(own(view)?),
                Self::Sticker(view) => enums::DocumentAttribute::Sticker(own(view)?),
                Self::Video(view) => enums::DocumentAttribute::Video(own(view)?),
                Self::Raw(raw) => enums::DocumentAttribute::Raw(raw.own()),
            })
        }
    }
}
