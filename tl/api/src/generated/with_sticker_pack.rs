//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `stickerKeyword`
    pub static STICKER_KEYWORD: Layout = Layout::new("stickerKeyword", 0xfcfe_b29c, &[
        Field::always("document_id", Shape::Long),
        Field::always("keyword", Shape::Vector(&Shape::Text)),
    ]);
    /// `stickerPack`
    pub static STICKER_PACK: Layout = Layout::new("stickerPack", 0x12b2_99d4, &[
        Field::always("emoticon", Shape::Text),
        Field::always("documents", Shape::Vector(&Shape::Long)),
    ]);
    /// `stickerSet`
    pub static STICKER_SET: Layout = Layout::new("stickerSet", 0x2dd1_4edc, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "archived", Shape::True),
        Field::when(0, 2, "official", Shape::True),
        Field::when(0, 3, "masks", Shape::True),
        Field::when(0, 7, "emojis", Shape::True),
        Field::when(0, 9, "text_color", Shape::True),
        Field::when(0, 10, "channel_emoji_status", Shape::True),
        Field::when(0, 11, "creator", Shape::True),
        Field::when(0, 0, "installed_date", Shape::Int),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("short_name", Shape::Text),
        Field::when(0, 4, "thumbs", Shape::Vector(&Shape::Sum(&layouts::SUM_PHOTO_SIZE))),
        Field::when(0, 4, "thumb_dc_id", Shape::Int),
        Field::when(0, 4, "thumb_version", Shape::Int),
        Field::when(0, 8, "thumb_document_id", Shape::Long),
        Field::always("count", Shape::Int),
        Field::always("hash", Shape::Int),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `stickerKeyword#fcfeb29c document_id:long keyword:Vector<string> = StickerKeyword`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerKeyword {
        /// `document_id:long`
        pub document_id: i64,
        /// `keyword:Vector<string>`
        pub keyword: Vec<String>,
    }

    impl Fields for StickerKeyword {
        const LAYOUT: &'static Layout = &layouts::STICKER_KEYWORD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { document_id: input.take()?, keyword: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.document_id.put(writer);
            self.keyword.put(writer);
        }
    }

    impl<'a> View<'a, StickerKeyword> {
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 0) }
        /// `keyword:Vector<string>`
        #[inline] pub fn keyword(self) -> Vector<'a, Text<'a>> { at(self, 1) }
    }

    boxed!(StickerKeyword);

    /// `stickerPack#12b299d4 emoticon:string documents:Vector<long> = StickerPack`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerPack {
        /// `emoticon:string`
        pub emoticon: String,
        /// `documents:Vector<long>`
        pub documents: Vec<i64>,
    }

    impl Fields for StickerPack {
        const LAYOUT: &'static Layout = &layouts::STICKER_PACK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoticon: input.take()?, documents: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoticon.put(writer);
            self.documents.put(writer);
        }
    }

    impl<'a> View<'a, StickerPack> {
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 0) }
        /// `documents:Vector<long>`
        #[inline] pub fn documents(self) -> Vector<'a, i64> { at(self, 1) }
    }

    boxed!(StickerPack);

    /// `stickerSet#2dd14edc flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true emojis:flags.7?true text_color:flags.9?true channel_emoji_status:flags.10?true creator:flags.11?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumbs:flags.4?Vector<PhotoSize> thumb_dc_id:flags.4?int thumb_version:flags.4?int thumb_document_id:flags.8?long count:int hash:int = StickerSet`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerSet {
        /// `archived:flags.1?true`
        pub archived: bool,
        /// `official:flags.2?true`
        pub official: bool,
        /// `masks:flags.3?true`
        pub masks: bool,
        /// `emojis:flags.7?true`
        pub emojis: bool,
        /// `text_color:flags.9?true`
        pub text_color: bool,
        /// `channel_emoji_status:flags.10?true`
        pub channel_emoji_status: bool,
        /// `creator:flags.11?true`
        pub creator: bool,
        /// `installed_date:flags.0?int`
        pub installed_date: Option<i32>,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `title:string`
        pub title: String,
        /// `short_name:string`
        pub short_name: String,
        /// `thumbs:flags.4?Vector<PhotoSize>`
        pub thumbs: Option<Vec<enums::PhotoSize>>,
        /// `thumb_dc_id:flags.4?int`
        pub thumb_dc_id: Option<i32>,
        /// `thumb_version:flags.4?int`
        pub thumb_version: Option<i32>,
        /// `thumb_document_id:flags.8?long`
        pub thumb_document_id: Option<i64>,
        /// `count:int`
        pub count: i32,
        /// `hash:int`
        pub hash: i32,
    }

    impl StickerSet {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, title: String, short_name: String, count: i32, hash: i32) -> Self {
            Self { archived: false, official: false, masks: false, emojis: false, text_color: false, channel_emoji_status: false, creator: false, installed_date: None, id, access_hash, title, short_name, thumbs: None, thumb_dc_id: None, thumb_version: None, thumb_document_id: None, count, hash }
        }
    }

    impl Fields for StickerSet {
        const LAYOUT: &'static Layout = &layouts::STICKER_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { archived: has(flags, 1), official: has(flags, 2), masks: has(flags, 3), emojis: has(flags, 7), text_color: has(flags, 9), channel_emoji_status: has(flags, 10), creator: has(flags, 11), installed_date: input.take_if(flags, 0)?, id: input.take()?, access_hash: input.take()?, title: input.take()?, short_name: input.take()?, thumbs: input.take_if(flags, 4)?, thumb_dc_id: input.take_if(flags, 4)?, thumb_version: input.take_if(flags, 4)?, thumb_document_id: input.take_if(flags, 8)?, count: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_4 = self.thumbs.is_some() && self.thumb_dc_id.is_some() && self.thumb_version.is_some();
            writer.u32(bit(self.installed_date.is_some(), 0) | bit(self.archived, 1) | bit(self.official, 2) | bit(self.masks, 3) | bit(flags_4, 4) | bit(self.emojis, 7) | bit(self.thumb_document_id.is_some(), 8) | bit(self.text_color, 9) | bit(self.channel_emoji_status, 10) | bit(self.creator, 11));
            self.installed_date.put(writer);
            self.id.put(writer);
            self.access_hash.put(writer);
            self.title.put(writer);
            self.short_name.put(writer);
            put_if(flags_4, &self.thumbs, writer);
            put_if(flags_4, &self.thumb_dc_id, writer);
            put_if(flags_4, &self.thumb_version, writer);
            self.thumb_document_id.put(writer);
            self.count.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, StickerSet> {
        /// `archived:flags.1?true`
        #[inline] pub fn archived(self) -> bool { flag_at(self, 1) }
        /// `official:flags.2?true`
        #[inline] pub fn official(self) -> bool { flag_at(self, 2) }
        /// `masks:flags.3?true`
        #[inline] pub fn masks(self) -> bool { flag_at(self, 3) }
        /// `emojis:flags.7?true`
        #[inline] pub fn emojis(self) -> bool { flag_at(self, 4) }
        /// `text_color:flags.9?true`
        #[inline] pub fn text_color(self) -> bool { flag_at(self, 5) }
        /// `channel_emoji_status:flags.10?true`
        #[inline] pub fn channel_emoji_status(self) -> bool { flag_at(self, 6) }
        /// `creator:flags.11?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 7) }
        /// `installed_date:flags.0?int`
        #[inline] pub fn installed_date(self) -> Option<i32> { maybe_at(self, 8) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 9) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 10) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 11) }
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 12) }
        /// `thumbs:flags.4?Vector<PhotoSize>`
        #[inline] pub fn thumbs(self) -> Option<Vector<'a, views::PhotoSize<'a>>> { maybe_at(self, 13) }
        /// `thumb_dc_id:flags.4?int`
        #[inline] pub fn thumb_dc_id(self) -> Option<i32> { maybe_at(self, 14) }
        /// `thumb_version:flags.4?int`
        #[inline] pub fn thumb_version(self) -> Option<i32> { maybe_at(self, 15) }
        /// `thumb_document_id:flags.8?long`
        #[inline] pub fn thumb_document_id(self) -> Option<i64> { maybe_at(self, 16) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 17) }
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 18) }
    }

    boxed!(StickerSet);
}
