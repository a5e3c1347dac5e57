//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputFileLocation {
        /// `inputDocumentFileLocation#bad07584 id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation`
        InputDocumentFileLocation(Box<types::InputDocumentFileLocation>),
        /// `inputEncryptedFileLocation#f5235d55 id:long access_hash:long = InputFileLocation`
        InputEncryptedFileLocation(types::InputEncryptedFileLocation),
        /// `inputFileLocation#dfdaabe1 volume_id:long local_id:int secret:long file_reference:bytes = InputFileLocation`
        InputFileLocation(Box<types::InputFileLocation>),
        /// `inputGroupCallStream#598a92a flags:# call:InputGroupCall time_ms:long scale:int video_channel:flags.0?int video_quality:flags.0?int = InputFileLocation`
        InputGroupCallStream(Box<types::InputGroupCallStream>),
        /// `inputPeerPhotoFileLocation#37257e99 flags:# big:flags.0?true peer:InputPeer photo_id:long = InputFileLocation`
        InputPeerPhotoFileLocation(Box<types::InputPeerPhotoFileLocation>),
        /// `inputPhotoFileLocation#40181ffe id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation`
        InputPhotoFileLocation(Box<types::InputPhotoFileLocation>),
        /// `inputPhotoLegacyFileLocation#d83466f3 id:long access_hash:long file_reference:bytes volume_id:long local_id:int secret:long = InputFileLocation`
        InputPhotoLegacyFileLocation(Box<types::InputPhotoLegacyFileLocation>),
        /// `inputSecureFileLocation#cbc7ee28 id:long access_hash:long = InputFileLocation`
        InputSecureFileLocation(types::InputSecureFileLocation),
        /// `inputStickerSetThumb#9d84f3db stickerset:InputStickerSet thumb_version:int = InputFileLocation`
        InputStickerSetThumb(Box<types::InputStickerSetThumb>),
        /// `inputTakeoutFileLocation#29be5899 = InputFileLocation`
        InputTakeoutFileLocation,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputFileLocation {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xbad0_7584 => Self::InputDocumentFileLocation(input.boxed()?),
                0xf523_5d55 => Self::InputEncryptedFileLocation(input.fields()?),
                0xdfda_abe1 => Self::InputFileLocation(input.boxed()?),
                0x0598_a92a => Self::InputGroupCallStream(input.boxed()?),
                0x3725_7e99 => Self::InputPeerPhotoFileLocation(input.boxed()?),
                0x4018_1ffe => Self::InputPhotoFileLocation(input.boxed()?),
                0xd834_66f3 => Self::InputPhotoLegacyFileLocation(input.boxed()?),
                0xcbc7_ee28 => Self::InputSecureFileLocation(input.fields()?),
                0x9d84_f3db => Self::InputStickerSetThumb(input.boxed()?),
                0x29be_5899 => Self::InputTakeoutFileLocation,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputFileLocation {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputDocumentFileLocation(value) => put_boxed(0xbad0_7584, &**value, writer),
                Self::InputEncryptedFileLocation(value) => put_boxed(0xf523_5d55, value, writer),
                Self::InputFileLocation(value) => put_boxed(0xdfda_abe1, &**value, writer),
                Self::InputGroupCallStream(value) => put_boxed(0x0598_a92a, &**value, writer),
                Self::InputPeerPhotoFileLocation(value) => put_boxed(0x3725_7e99, &**value, writer),
                Self::InputPhotoFileLocation(value) => put_boxed(0x4018_1ffe, &**value, writer),
                Self::InputPhotoLegacyFileLocation(value) => put_boxed(0xd834_66f3, &**value, writer),
                Self::InputSecureFileLocation(value) => put_boxed(0xcbc7_ee28, value, writer),
                Self::InputStickerSetThumb(value) => put_boxed(0x9d84_f3db, &**value, writer),
                Self::InputTakeoutFileLocation => writer.u32(0x29be_5899),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputFileLocation);

    /// `InputWebFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputWebFileLocation {
        /// `inputWebFileAudioAlbumThumbLocation#f46fe924 flags:# small:flags.2?true document:flags.0?InputDocument title:flags.1?string performer:flags.1?string = InputWebFileLocation`
        InputWebFileAudioAlbumThumbLocation(Box<types::InputWebFileAudioAlbumThumbLocation>),
        /// `inputWebFileGeoPointLocation#9f2221c9 geo_point:InputGeoPoint access_hash:long w:int h:int zoom:int scale:int = InputWebFileLocation`
        InputWebFileGeoPointLocation(Box<types::InputWebFileGeoPointLocation>),
        /// `inputWebFileLocation#c239d686 url:string access_hash:long = InputWebFileLocation`
        InputWebFileLocation(Box<types::InputWebFileLocation>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputWebFileLocation {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf46f_e924 => Self::InputWebFileAudioAlbumThumbLocation(input.boxed()?),
                0x9f22_21c9 => Self::InputWebFileGeoPointLocation(input.boxed()?),
                0xc239_d686 => Self::InputWebFileLocation(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputWebFileLocation {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputWebFileAudioAlbumThumbLocation(value) => put_boxed(0xf46f_e924, &**value, writer),
                Self::InputWebFileGeoPointLocation(value) => put_boxed(0x9f22_21c9, &**value, writer),
                Self::InputWebFileLocation(value) => put_boxed(0xc239_d686, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputWebFileLocation);
}

pub(super) mod enums_storage {
    use crate::generated::names::*;

    /// `storage.FileType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum FileType {
        /// `storage.fileGif#cae1aadf = storage.FileType`
        FileGif,
        /// `storage.fileJpeg#7efe0e = storage.FileType`
        FileJpeg,
        /// `storage.fileMov#4b09ebbc = storage.FileType`
        FileMov,
        /// `storage.fileMp3#528a0677 = storage.FileType`
        FileMp3,
        /// `storage.fileMp4#b3cea0e4 = storage.FileType`
        FileMp4,
        /// `storage.filePartial#40bc6f52 = storage.FileType`
        FilePartial,
        /// `storage.filePdf#ae1e508d = storage.FileType`
        FilePdf,
        /// `storage.filePng#a4f63c0 = storage.FileType`
        FilePng,
        /// `storage.fileUnknown#aa963b05 = storage.FileType`
        FileUnknown,
        /// `storage.fileWebp#1081464c = storage.FileType`
        FileWebp,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for FileType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xcae1_aadf => Self::FileGif,
                0x007e_fe0e => Self::FileJpeg,
                0x4b09_ebbc => Self::FileMov,
                0x528a_0677 => Self::FileMp3,
                0xb3ce_a0e4 => Self::FileMp4,
                0x40bc_6f52 => Self::FilePartial,
                0xae1e_508d => Self::FilePdf,
                0x0a4f_63c0 => Self::FilePng,
                0xaa96_3b05 => Self::FileUnknown,
                0x1081_464c => Self::FileWebp,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for FileType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::FileGif => writer.u32(0xcae1_aadf),
                Self::FileJpeg => writer.u32(0x007e_fe0e),
                Self::FileMov => writer.u32(0x4b09_ebbc),
                Self::FileMp3 => writer.u32(0x528a_0677),
                Self::FileMp4 => writer.u32(0xb3ce_a0e4),
                Self::FilePartial => writer.u32(0x40bc_6f52),
                Self::FilePdf => writer.u32(0xae1e_508d),
                Self::FilePng => writer.u32(0x0a4f_63c0),
                Self::FileUnknown => writer.u32(0xaa96_3b05),
                Self::FileWebp => writer.u32(0x1081_464c),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(FileType);
}

pub(super) mod enums_upload {
    use crate::generated::names::*;

    /// `upload.CdnFile`
    #[derive(Clone, Debug, PartialEq)]
    pub enum CdnFile {
        /// `upload.cdnFile#a99fca4f bytes:bytes = upload.CdnFile`
        CdnFile(types::upload::CdnFile),
        /// `upload.cdnFileReuploadNeeded#eea8e46e request_token:bytes = upload.CdnFile`
        ReuploadNeeded(types::upload::CdnFileReuploadNeeded),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for CdnFile {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa99f_ca4f => Self::CdnFile(input.fields()?),
                0xeea8_e46e => Self::ReuploadNeeded(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for CdnFile {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::CdnFile(value) => put_boxed(0xa99f_ca4f, value, writer),
                Self::ReuploadNeeded(value) => put_boxed(0xeea8_e46e, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(CdnFile);

    /// `upload.File`
    #[derive(Clone, Debug, PartialEq)]
    pub enum File {
        /// `upload.file#96a18d5 type:storage.FileType mtime:int bytes:bytes = upload.File`
        File(Box<types::upload::File>),
        /// `upload.fileCdnRedirect#f18cda44 dc_id:int file_token:bytes encryption_key:bytes encryption_iv:bytes file_hashes:Vector<FileHash> = upload.File`
        CdnRedirect(Box<types::upload::FileCdnRedirect>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for File {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x096a_18d5 => Self::File(input.boxed()?),
                0xf18c_da44 => Self::CdnRedirect(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for File {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::File(value) => put_boxed(0x096a_18d5, &**value, writer),
                Self::CdnRedirect(value) => put_boxed(0xf18c_da44, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(File);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `fileHash`
    pub static FILE_HASH: Layout = Layout::new("fileHash", 0xf39b_035c, &[
        Field::always("offset", Shape::Long),
        Field::always("limit", Shape::Int),
        Field::always("hash", Shape::Bytes),
    ]);
    /// `inputDocumentFileLocation`
    pub static INPUT_DOCUMENT_FILE_LOCATION: Layout = Layout::new("inputDocumentFileLocation", 0xbad0_7584, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("file_reference", Shape::Bytes),
        Field::always("thumb_size", Shape::Text),
    ]);
    /// `inputEncryptedFileLocation`
    pub static INPUT_ENCRYPTED_FILE_LOCATION: Layout = Layout::new("inputEncryptedFileLocation", 0xf523_5d55, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputFileLocation`
    pub static INPUT_FILE_LOCATION: Layout = Layout::new("inputFileLocation", 0xdfda_abe1, &[
        Field::always("volume_id", Shape::Long),
        Field::always("local_id", Shape::Int),
        Field::always("secret", Shape::Long),
        Field::always("file_reference", Shape::Bytes),
    ]);
    /// `inputGroupCallStream`
    pub static INPUT_GROUP_CALL_STREAM: Layout = Layout::new("inputGroupCallStream", 0x0598_a92a, &[
        Field::always("flags", Shape::Flags),
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::always("time_ms", Shape::Long),
        Field::always("scale", Shape::Int),
        Field::when(0, 0, "video_channel", Shape::Int),
        Field::when(0, 0, "video_quality", Shape::Int),
    ]);
    /// `inputPeerPhotoFileLocation`
    pub static INPUT_PEER_PHOTO_FILE_LOCATION: Layout = Layout::new("inputPeerPhotoFileLocation", 0x3725_7e99, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "big", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("photo_id", Shape::Long),
    ]);
    /// `inputPhotoFileLocation`
    pub static INPUT_PHOTO_FILE_LOCATION: Layout = Layout::new("inputPhotoFileLocation", 0x4018_1ffe, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("file_reference", Shape::Bytes),
        Field::always("thumb_size", Shape::Text),
    ]);
    /// `inputPhotoLegacyFileLocation`
    pub static INPUT_PHOTO_LEGACY_FILE_LOCATION: Layout = Layout::new("inputPhotoLegacyFileLocation", 0xd834_66f3, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("file_reference", Shape::Bytes),
        Field::always("volume_id", Shape::Long),
        Field::always("local_id", Shape::Int),
        Field::always("secret", Shape::Long),
    ]);
    /// `inputSecureFileLocation`
    pub static INPUT_SECURE_FILE_LOCATION: Layout = Layout::new("inputSecureFileLocation", 0xcbc7_ee28, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputStickerSetThumb`
    pub static INPUT_STICKER_SET_THUMB: Layout = Layout::new("inputStickerSetThumb", 0x9d84_f3db, &[
        Field::always("stickerset", Shape::Sum(&layouts::SUM_INPUT_STICKER_SET)),
        Field::always("thumb_version", Shape::Int),
    ]);
    /// `inputTakeoutFileLocation`
    pub static INPUT_TAKEOUT_FILE_LOCATION: Layout = Layout::new("inputTakeoutFileLocation", 0x29be_5899, &[]);
    /// The constructors of `InputFileLocation`, by number.
    pub static SUM_INPUT_FILE_LOCATION: Sum = Sum::new("InputFileLocation", &[
        (0x0598_a92a, &layouts::INPUT_GROUP_CALL_STREAM),
        (0x29be_5899, &layouts::INPUT_TAKEOUT_FILE_LOCATION),
        (0x3725_7e99, &layouts::INPUT_PEER_PHOTO_FILE_LOCATION),
        (0x4018_1ffe, &layouts::INPUT_PHOTO_FILE_LOCATION),
        (0x9d84_f3db, &layouts::INPUT_STICKER_SET_THUMB),
        (0xbad0_7584, &layouts::INPUT_DOCUMENT_FILE_LOCATION),
        (0xcbc7_ee28, &layouts::INPUT_SECURE_FILE_LOCATION),
        (0xd834_66f3, &layouts::INPUT_PHOTO_LEGACY_FILE_LOCATION),
        (0xdfda_abe1, &layouts::INPUT_FILE_LOCATION),
        (0xf523_5d55, &layouts::INPUT_ENCRYPTED_FILE_LOCATION),
    ]);
    /// `inputWebFileAudioAlbumThumbLocation`
    pub static INPUT_WEB_FILE_AUDIO_ALBUM_THUMB_LOCATION: Layout = Layout::new("inputWebFileAudioAlbumThumbLocation", 0xf46f_e924, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "small", Shape::True),
        Field::when(0, 0, "document", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
        Field::when(0, 1, "title", Shape::Text),
        Field::when(0, 1, "performer", Shape::Text),
    ]);
    /// `inputWebFileGeoPointLocation`
    pub static INPUT_WEB_FILE_GEO_POINT_LOCATION: Layout = Layout::new("inputWebFileGeoPointLocation", 0x9f22_21c9, &[
        Field::always("geo_point", Shape::Sum(&layouts::SUM_INPUT_GEO_POINT)),
        Field::always("access_hash", Shape::Long),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
        Field::always("zoom", Shape::Int),
        Field::always("scale", Shape::Int),
    ]);
    /// `inputWebFileLocation`
    pub static INPUT_WEB_FILE_LOCATION: Layout = Layout::new("inputWebFileLocation", 0xc239_d686, &[
        Field::always("url", Shape::Text),
        Field::always("access_hash", Shape::Long),
    ]);
    /// The constructors of `InputWebFileLocation`, by number.
    pub static SUM_INPUT_WEB_FILE_LOCATION: Sum = Sum::new("InputWebFileLocation", &[
        (0x9f22_21c9, &layouts::INPUT_WEB_FILE_GEO_POINT_LOCATION),
        (0xc239_d686, &layouts::INPUT_WEB_FILE_LOCATION),
        (0xf46f_e924, &layouts::INPUT_WEB_FILE_AUDIO_ALBUM_THUMB_LOCATION),
    ]);
    /// `storage.fileGif`
    pub static STORAGE_FILE_GIF: Layout = Layout::new("storage.fileGif", 0xcae1_aadf, &[]);
    /// `storage.fileJpeg`
    pub static STORAGE_FILE_JPEG: Layout = Layout::new("storage.fileJpeg", 0x007e_fe0e, &[]);
    /// `storage.fileMov`
    pub static STORAGE_FILE_MOV: Layout = Layout::new("storage.fileMov", 0x4b09_ebbc, &[]);
    /// `storage.fileMp3`
    pub static STORAGE_FILE_MP3: Layout = Layout::new("storage.fileMp3", 0x528a_0677, &[]);
    /// `storage.fileMp4`
    pub static STORAGE_FILE_MP4: Layout = Layout::new("storage.fileMp4", 0xb3ce_a0e4, &[]);
    /// `storage.filePartial`
    pub static STORAGE_FILE_PARTIAL: Layout = Layout::new("storage.filePartial", 0x40bc_6f52, &[]);
    /// `storage.filePdf`
    pub static STORAGE_FILE_PDF: Layout = Layout::new("storage.filePdf", 0xae1e_508d, &[]);
    /// `storage.filePng`
    pub static STORAGE_FILE_PNG: Layout = Layout::new("storage.filePng", 0x0a4f_63c0, &[]);
    /// `storage.fileUnknown`
    pub static STORAGE_FILE_UNKNOWN: Layout = Layout::new("storage.fileUnknown", 0xaa96_3b05, &[]);
    /// `storage.fileWebp`
    pub static STORAGE_FILE_WEBP: Layout = Layout::new("storage.fileWebp", 0x1081_464c, &[]);
    /// The constructors of `storage.FileType`, by number.
    pub static SUM_STORAGE_FILE_TYPE: Sum = Sum::new("storage.FileType", &[
        (0x007e_fe0e, &layouts::STORAGE_FILE_JPEG),
        (0x0a4f_63c0, &layouts::STORAGE_FILE_PNG),
        (0x1081_464c, &layouts::STORAGE_FILE_WEBP),
        (0x40bc_6f52, &layouts::STORAGE_FILE_PARTIAL),
        (0x4b09_ebbc, &layouts::STORAGE_FILE_MOV),
        (0x528a_0677, &layouts::STORAGE_FILE_MP3),
        (0xaa96_3b05, &layouts::STORAGE_FILE_UNKNOWN),
        (0xae1e_508d, &layouts::STORAGE_FILE_PDF),
        (0xb3ce_a0e4, &layouts::STORAGE_FILE_MP4),
        (0xcae1_aadf, &layouts::STORAGE_FILE_GIF),
    ]);
    /// `upload.cdnFile`
    pub static UPLOAD_CDN_FILE: Layout = Layout::new("upload.cdnFile", 0xa99f_ca4f, &[
        Field::always("bytes", Shape::Bytes),
    ]);
    /// `upload.cdnFileReuploadNeeded`
    pub static UPLOAD_CDN_FILE_REUPLOAD_NEEDED: Layout = Layout::new("upload.cdnFileReuploadNeeded", 0xeea8_e46e, &[
        Field::always("request_token", Shape::Bytes),
    ]);
    /// The constructors of `upload.CdnFile`, by number.
    pub static SUM_UPLOAD_CDN_FILE: Sum = Sum::new("upload.CdnFile", &[
        (0xa99f_ca4f, &layouts::UPLOAD_CDN_FILE),
        (0xeea8_e46e, &layouts::UPLOAD_CDN_FILE_REUPLOAD_NEEDED),
    ]);
    /// `upload.file`
    pub static UPLOAD_FILE: Layout = Layout::new("upload.file", 0x096a_18d5, &[
        Field::always("type", Shape::Sum(&layouts::SUM_STORAGE_FILE_TYPE)),
        Field::always("mtime", Shape::Int),
        Field::always("bytes", Shape::Bytes),
    ]);
    /// `upload.fileCdnRedirect`
    pub static UPLOAD_FILE_CDN_REDIRECT: Layout = Layout::new("upload.fileCdnRedirect", 0xf18c_da44, &[
        Field::always("dc_id", Shape::Int),
        Field::always("file_token", Shape::Bytes),
        Field::always("encryption_key", Shape::Bytes),
        Field::always("encryption_iv", Shape::Bytes),
        Field::always("file_hashes", Shape::Vector(&Shape::Boxed(&layouts::FILE_HASH))),
    ]);
    /// The constructors of `upload.File`, by number.
    pub static SUM_UPLOAD_FILE: Sum = Sum::new("upload.File", &[
        (0x096a_18d5, &layouts::UPLOAD_FILE),
        (0xf18c_da44, &layouts::UPLOAD_FILE_CDN_REDIRECT),
    ]);
    /// `upload.webFile`
    pub static UPLOAD_WEB_FILE: Layout = Layout::new("upload.webFile", 0x21e7_53bc, &[
        Field::always("size", Shape::Int),
        Field::always("mime_type", Shape::Text),
        Field::always("file_type", Shape::Sum(&layouts::SUM_STORAGE_FILE_TYPE)),
        Field::always("mtime", Shape::Int),
        Field::always("bytes", Shape::Bytes),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `fileHash#f39b035c offset:long limit:int hash:bytes = FileHash`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FileHash {
        /// `offset:long`
        pub offset: i64,
        /// `limit:int`
        pub limit: i32,
        /// `hash:bytes`
        pub hash: Vec<u8>,
    }

    impl Fields for FileHash {
        const LAYOUT: &'static Layout = &layouts::FILE_HASH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, limit: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.limit.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, FileHash> {
        /// `offset:long`
        #[inline] pub fn offset(self) -> i64 { at(self, 0) }
        /// `limit:int`
        #[inline] pub fn limit(self) -> i32 { at(self, 1) }
        /// `hash:bytes`
        #[inline] pub fn hash(self) -> &'a [u8] { at(self, 2) }
    }

    boxed!(FileHash);

    /// `inputDocumentFileLocation#bad07584 id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputDocumentFileLocation {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `file_reference:bytes`
        pub file_reference: Vec<u8>,
        /// `thumb_size:string`
        pub thumb_size: String,
    }

    impl Fields for InputDocumentFileLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_DOCUMENT_FILE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, file_reference: input.take()?, thumb_size: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.file_reference.put(writer);
            self.thumb_size.put(writer);
        }
    }

    impl<'a> View<'a, InputDocumentFileLocation> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `file_reference:bytes`
        #[inline] pub fn file_reference(self) -> &'a [u8] { at(self, 2) }
        /// `thumb_size:string`
        #[inline] pub fn thumb_size(self) -> Text<'a> { at(self, 3) }
    }

    /// `inputEncryptedFileLocation#f5235d55 id:long access_hash:long = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputEncryptedFileLocation {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputEncryptedFileLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_ENCRYPTED_FILE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputEncryptedFileLocation> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputFileLocation#dfdaabe1 volume_id:long local_id:int secret:long file_reference:bytes = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputFileLocation {
        /// `volume_id:long`
        pub volume_id: i64,
        /// `local_id:int`
        pub local_id: i32,
        /// `secret:long`
        pub secret: i64,
        /// `file_reference:bytes`
        pub file_reference: Vec<u8>,
    }

    impl Fields for InputFileLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_FILE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { volume_id: input.take()?, local_id: input.take()?, secret: input.take()?, file_reference: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.volume_id.put(writer);
            self.local_id.put(writer);
            self.secret.put(writer);
            self.file_reference.put(writer);
        }
    }

    impl<'a> View<'a, InputFileLocation> {
        /// `volume_id:long`
        #[inline] pub fn volume_id(self) -> i64 { at(self, 0) }
        /// `local_id:int`
        #[inline] pub fn local_id(self) -> i32 { at(self, 1) }
        /// `secret:long`
        #[inline] pub fn secret(self) -> i64 { at(self, 2) }
        /// `file_reference:bytes`
        #[inline] pub fn file_reference(self) -> &'a [u8] { at(self, 3) }
    }

    /// `inputGroupCallStream#598a92a flags:# call:InputGroupCall time_ms:long scale:int video_channel:flags.0?int video_quality:flags.0?int = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputGroupCallStream {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `time_ms:long`
        pub time_ms: i64,
        /// `scale:int`
        pub scale: i32,
        /// `video_channel:flags.0?int`
        pub video_channel: Option<i32>,
        /// `video_quality:flags.0?int`
        pub video_quality: Option<i32>,
    }

    impl InputGroupCallStream {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(call: enums::InputGroupCall, time_ms: i64, scale: i32) -> Self {
            Self { call, time_ms, scale, video_channel: None, video_quality: None }
        }
    }

    impl Fields for InputGroupCallStream {
        const LAYOUT: &'static Layout = &layouts::INPUT_GROUP_CALL_STREAM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { call: input.take()?, time_ms: input.take()?, scale: input.take()?, video_channel: input.take_if(flags, 0)?, video_quality: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.video_channel.is_some() && self.video_quality.is_some();
            writer.u32(bit(flags_0, 0));
            self.call.put(writer);
            self.time_ms.put(writer);
            self.scale.put(writer);
            put_if(flags_0, &self.video_channel, writer);
            put_if(flags_0, &self.video_quality, writer);
        }
    }

    impl<'a> View<'a, InputGroupCallStream> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 1) }
        /// `time_ms:long`
        #[inline] pub fn time_ms(self) -> i64 { at(self, 2) }
        /// `scale:int`
        #[inline] pub fn scale(self) -> i32 { at(self, 3) }
        /// `video_channel:flags.0?int`
        #[inline] pub fn video_channel(self) -> Option<i32> { maybe_at(self, 4) }
        /// `video_quality:flags.0?int`
        #[inline] pub fn video_quality(self) -> Option<i32> { maybe_at(self, 5) }
    }

    /// `inputPeerPhotoFileLocation#37257e99 flags:# big:flags.0?true peer:InputPeer photo_id:long = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPeerPhotoFileLocation {
        /// `big:flags.0?true`
        pub big: bool,
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `photo_id:long`
        pub photo_id: i64,
    }

    impl InputPeerPhotoFileLocation {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::InputPeer, photo_id: i64) -> Self {
            Self { big: false, peer, photo_id }
        }
    }

    impl Fields for InputPeerPhotoFileLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_PEER_PHOTO_FILE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { big: has(flags, 0), peer: input.take()?, photo_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.big, 0));
            self.peer.put(writer);
            self.photo_id.put(writer);
        }
    }

    impl<'a> View<'a, InputPeerPhotoFileLocation> {
        /// `big:flags.0?true`
        #[inline] pub fn big(self) -> bool { flag_at(self, 1) }
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 2) }
        /// `photo_id:long`
        #[inline] pub fn photo_id(self) -> i64 { at(self, 3) }
    }

    /// `inputPhotoFileLocation#40181ffe id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPhotoFileLocation {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `file_reference:bytes`
        pub file_reference: Vec<u8>,
        /// `thumb_size:string`
        pub thumb_size: String,
    }

    impl Fields for InputPhotoFileLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_PHOTO_FILE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, file_reference: input.take()?, thumb_size: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.file_reference.put(writer);
            self.thumb_size.put(writer);
        }
    }

    impl<'a> View<'a, InputPhotoFileLocation> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `file_reference:bytes`
        #[inline] pub fn file_reference(self) -> &'a [u8] { at(self, 2) }
        /// `thumb_size:string`
        #[inline] pub fn thumb_size(self) -> Text<'a> { at(self, 3) }
    }

    /// `inputPhotoLegacyFileLocation#d83466f3 id:long access_hash:long file_reference:bytes volume_id:long local_id:int secret:long = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPhotoLegacyFileLocation {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `file_reference:bytes`
        pub file_reference: Vec<u8>,
        /// `volume_id:long`
        pub volume_id: i64,
        /// `local_id:int`
        pub local_id: i32,
        /// `secret:long`
        pub secret: i64,
    }

    impl Fields for InputPhotoLegacyFileLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_PHOTO_LEGACY_FILE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, file_reference: input.take()?, volume_id: input.take()?, local_id: input.take()?, secret: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.file_reference.put(writer);
            self.volume_id.put(writer);
            self.local_id.put(writer);
            self.secret.put(writer);
        }
    }

    impl<'a> View<'a, InputPhotoLegacyFileLocation> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `file_reference:bytes`
        #[inline] pub fn file_reference(self) -> &'a [u8] { at(self, 2) }
        /// `volume_id:long`
        #[inline] pub fn volume_id(self) -> i64 { at(self, 3) }
        /// `local_id:int`
        #[inline] pub fn local_id(self) -> i32 { at(self, 4) }
        /// `secret:long`
        #[inline] pub fn secret(self) -> i64 { at(self, 5) }
    }

    /// `inputSecureFileLocation#cbc7ee28 id:long access_hash:long = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSecureFileLocation {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputSecureFileLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_SECURE_FILE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputSecureFileLocation> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputStickerSetThumb#9d84f3db stickerset:InputStickerSet thumb_version:int = InputFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStickerSetThumb {
        /// `stickerset:InputStickerSet`
        pub stickerset: enums::InputStickerSet,
        /// `thumb_version:int`
        pub thumb_version: i32,
    }

    impl Fields for InputStickerSetThumb {
        const LAYOUT: &'static Layout = &layouts::INPUT_STICKER_SET_THUMB;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stickerset: input.take()?, thumb_version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stickerset.put(writer);
            self.thumb_version.put(writer);
        }
    }

    impl<'a> View<'a, InputStickerSetThumb> {
        /// `stickerset:InputStickerSet`
        #[inline] pub fn stickerset(self) -> views::InputStickerSet<'a> { at(self, 0) }
        /// `thumb_version:int`
        #[inline] pub fn thumb_version(self) -> i32 { at(self, 1) }
    }

    /// `inputWebFileAudioAlbumThumbLocation#f46fe924 flags:# small:flags.2?true document:flags.0?InputDocument title:flags.1?string performer:flags.1?string = InputWebFileLocation`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InputWebFileAudioAlbumThumbLocation {
        /// `small:flags.2?true`
        pub small: bool,
        /// `document:flags.0?InputDocument`
        pub document: Option<enums::InputDocument>,
        /// `title:flags.1?string`
        pub title: Option<String>,
        /// `performer:flags.1?string`
        pub performer: Option<String>,
    }

    impl Fields for InputWebFileAudioAlbumThumbLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_WEB_FILE_AUDIO_ALBUM_THUMB_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { small: has(flags, 2), document: input.take_if(flags, 0)?, title: input.take_if(flags, 1)?, performer: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.title.is_some() && self.performer.is_some();
            writer.u32(bit(self.document.is_some(), 0) | bit(flags_1, 1) | bit(self.small, 2));
            self.document.put(writer);
            put_if(flags_1, &self.title, writer);
            put_if(flags_1, &self.performer, writer);
        }
    }

    impl<'a> View<'a, InputWebFileAudioAlbumThumbLocation> {
        /// `small:flags.2?true`
        #[inline] pub fn small(self) -> bool { flag_at(self, 1) }
        /// `document:flags.0?InputDocument`
        #[inline] pub fn document(self) -> Option<views::InputDocument<'a>> { maybe_at(self, 2) }
        /// `title:flags.1?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `performer:flags.1?string`
        #[inline] pub fn performer(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    /// `inputWebFileGeoPointLocation#9f2221c9 geo_point:InputGeoPoint access_hash:long w:int h:int zoom:int scale:int = InputWebFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputWebFileGeoPointLocation {
        /// `geo_point:InputGeoPoint`
        pub geo_point: enums::InputGeoPoint,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
        /// `zoom:int`
        pub zoom: i32,
        /// `scale:int`
        pub scale: i32,
    }

    impl Fields for InputWebFileGeoPointLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_WEB_FILE_GEO_POINT_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { geo_point: input.take()?, access_hash: input.take()?, w: input.take()?, h: input.take()?, zoom: input.take()?, scale: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.geo_point.put(writer);
            self.access_hash.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.zoom.put(writer);
            self.scale.put(writer);
        }
    }

    impl<'a> View<'a, InputWebFileGeoPointLocation> {
        /// `geo_point:InputGeoPoint`
        #[inline] pub fn geo_point(self) -> views::InputGeoPoint<'a> { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 2) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 3) }
        /// `zoom:int`
        #[inline] pub fn zoom(self) -> i32 { at(self, 4) }
        /// `scale:int`
        #[inline] pub fn scale(self) -> i32 { at(self, 5) }
    }

    /// `inputWebFileLocation#c239d686 url:string access_hash:long = InputWebFileLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputWebFileLocation {
        /// `url:string`
        pub url: String,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputWebFileLocation {
        const LAYOUT: &'static Layout = &layouts::INPUT_WEB_FILE_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputWebFileLocation> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }
}

pub(super) mod types_upload {
    use crate::generated::names::*;

    /// `upload.cdnFile#a99fca4f bytes:bytes = upload.CdnFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CdnFile {
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
    }

    impl Fields for CdnFile {
        const LAYOUT: &'static Layout = &layouts::UPLOAD_CDN_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bytes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bytes.put(writer);
        }
    }

    impl<'a> View<'a, CdnFile> {
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 0) }
    }

    /// `upload.cdnFileReuploadNeeded#eea8e46e request_token:bytes = upload.CdnFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CdnFileReuploadNeeded {
        /// `request_token:bytes`
        pub request_token: Vec<u8>,
    }

    impl Fields for CdnFileReuploadNeeded {
        const LAYOUT: &'static Layout = &layouts::UPLOAD_CDN_FILE_REUPLOAD_NEEDED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { request_token: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.request_token.put(writer);
        }
    }

    impl<'a> View<'a, CdnFileReuploadNeeded> {
        /// `request_token:bytes`
        #[inline] pub fn request_token(self) -> &'a [u8] { at(self, 0) }
    }

    /// `upload.file#96a18d5 type:storage.FileType mtime:int bytes:bytes = upload.File`
    #[derive(Clone, Debug, PartialEq)]
    pub struct File {
        /// `type:storage.FileType`
        pub r#type: enums::storage::FileType,
        /// `mtime:int`
        pub mtime: i32,
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
    }

    impl Fields for File {
        const LAYOUT: &'static Layout = &layouts::UPLOAD_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, mtime: input.take()?, bytes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.mtime.put(writer);
            self.bytes.put(writer);
        }
    }

    impl<'a> View<'a, File> {
        /// `type:storage.FileType`
        #[inline] pub fn r#type(self) -> views::storage::FileType<'a> { at(self, 0) }
        /// `mtime:int`
        #[inline] pub fn mtime(self) -> i32 { at(self, 1) }
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 2) }
    }

    /// `upload.fileCdnRedirect#f18cda44 dc_id:int file_token:bytes encryption_key:bytes encryption_iv:bytes file_hashes:Vector<FileHash> = upload.File`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FileCdnRedirect {
        /// `dc_id:int`
        pub dc_id: i32,
        /// `file_token:bytes`
        pub file_token: Vec<u8>,
        /// `encryption_key:bytes`
        pub encryption_key: Vec<u8>,
        /// `encryption_iv:bytes`
        pub encryption_iv: Vec<u8>,
        /// `file_hashes:Vector<FileHash>`
        pub file_hashes: Vec<types::FileHash>,
    }

    impl Fields for FileCdnRedirect {
        const LAYOUT: &'static Layout = &layouts::UPLOAD_FILE_CDN_REDIRECT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dc_id: input.take()?, file_token: input.take()?, encryption_key: input.take()?, encryption_iv: input.take()?, file_hashes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dc_id.put(writer);
            self.file_token.put(writer);
            self.encryption_key.put(writer);
            self.encryption_iv.put(writer);
            self.file_hashes.put(writer);
        }
    }

    impl<'a> View<'a, FileCdnRedirect> {
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 0) }
        /// `file_token:bytes`
        #[inline] pub fn file_token(self) -> &'a [u8] { at(self, 1) }
        /// `encryption_key:bytes`
        #[inline] pub fn encryption_key(self) -> &'a [u8] { at(self, 2) }
        /// `encryption_iv:bytes`
        #[inline] pub fn encryption_iv(self) -> &'a [u8] { at(self, 3) }
        /// `file_hashes:Vector<FileHash>`
        #[inline] pub fn file_hashes(self) -> Vector<'a, View<'a, types::FileHash>> { at(self, 4) }
    }

    /// `upload.webFile#21e753bc size:int mime_type:string file_type:storage.FileType mtime:int bytes:bytes = upload.WebFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebFile {
        /// `size:int`
        pub size: i32,
        /// `mime_type:string`
        pub mime_type: String,
        /// `file_type:storage.FileType`
        pub file_type: enums::storage::FileType,
        /// `mtime:int`
        pub mtime: i32,
        /// `bytes:bytes`
        pub bytes: Vec<u8>,
    }

    impl Fields for WebFile {
        const LAYOUT: &'static Layout = &layouts::UPLOAD_WEB_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { size: input.take()?, mime_type: input.take()?, file_type: input.take()?, mtime: input.take()?, bytes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.size.put(writer);
            self.mime_type.put(writer);
            self.file_type.put(writer);
            self.mtime.put(writer);
            self.bytes.put(writer);
        }
    }

    impl<'a> View<'a, WebFile> {
        /// `size:int`
        #[inline] pub fn size(self) -> i32 { at(self, 0) }
        /// `mime_type:string`
        #[inline] pub fn mime_type(self) -> Text<'a> { at(self, 1) }
        /// `file_type:storage.FileType`
        #[inline] pub fn file_type(self) -> views::storage::FileType<'a> { at(self, 2) }
        /// `mtime:int`
        #[inline] pub fn mtime(self) -> i32 { at(self, 3) }
        /// `bytes:bytes`
        #[inline] pub fn bytes(self) -> &'a [u8] { at(self, 4) }
    }

    boxed!(WebFile);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputFileLocation`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputFileLocation<'a> {
        /// `inputDocumentFileLocation`
        InputDocumentFileLocation(View<'a, types::InputDocumentFileLocation>),
        /// `inputEncryptedFileLocation`
        InputEncryptedFileLocation(View<'a, types::InputEncryptedFileLocation>),
        /// `inputFileLocation`
        InputFileLocation(View<'a, types::InputFileLocation>),
        /// `inputGroupCallStream`
        InputGroupCallStream(View<'a, types::InputGroupCallStream>),
        /// `inputPeerPhotoFileLocation`
        InputPeerPhotoFileLocation(View<'a, types::InputPeerPhotoFileLocation>),
        /// `inputPhotoFileLocation`
        InputPhotoFileLocation(View<'a, types::InputPhotoFileLocation>),
        /// `inputPhotoLegacyFileLocation`
        InputPhotoLegacyFileLocation(View<'a, types::InputPhotoLegacyFileLocation>),
        /// `inputSecureFileLocation`
        InputSecureFileLocation(View<'a, types::InputSecureFileLocation>),
        /// `inputStickerSetThumb`
        InputStickerSetThumb(View<'a, types::InputStickerSetThumb>),
        /// `inputTakeoutFileLocation`
        InputTakeoutFileLocation,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputFileLocation<'a> {
        type Value = enums::InputFileLocation;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_FILE_LOCATION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xbad0_7584 => Self::InputDocumentFileLocation(raw.view()),
                0xf523_5d55 => Self::InputEncryptedFileLocation(raw.view()),
                0xdfda_abe1 => Self::InputFileLocation(raw.view()),
                0x0598_a92a => Self::InputGroupCallStream(raw.view()),
                0x3725_7e99 => Self::InputPeerPhotoFileLocation(raw.view()),
                0x4018_1ffe => Self::InputPhotoFileLocation(raw.view()),
                0xd834_66f3 => Self::InputPhotoLegacyFileLocation(raw.view()),
                0xcbc7_ee28 => Self::InputSecureFileLocation(raw.view()),
                0x9d84_f3db => Self::InputStickerSetThumb(raw.view()),
                0x29be_5899 => Self::InputTakeoutFileLocation,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputFileLocation, DecodeError> {
            Ok(match self {
                Self::InputDocumentFileLocation(view) => enums::InputFileLocation::InputDocumentFileLocation(own(view)?),
                Self::InputEncryptedFileLocation(view) => enums::InputFileLocation::InputEncryptedFileLocation(own(view)?),
                Self::InputFileLocation(view) => enums::InputFileLocation::InputFileLocation(own(view)?),
                Self::InputGroupCallStream(view) => enums::InputFileLocation::InputGroupCallStream(own(view)?),
                Self::InputPeerPhotoFileLocation(view) => enums::InputFileLocation::InputPeerPhotoFileLocation(own(view)?),
                Self::InputPhotoFileLocation(view) => enums::InputFileLocation::InputPhotoFileLocation(own(view)?),
                Self::InputPhotoLegacyFileLocation(view) => enums::InputFileLocation::InputPhotoLegacyFileLocation(own(view)?),
                Self::InputSecureFileLocation(view) => enums::InputFileLocation::InputSecureFileLocation(own(view)?),
                Self::InputStickerSetThumb(view) => enums::InputFileLocation::InputStickerSetThumb(own(view)?),
                Self::InputTakeoutFileLocation => enums::InputFileLocation::InputTakeoutFileLocation,
                Self::Raw(raw) => enums::InputFileLocation::Raw(raw.own()),
            })
        }
    }

    /// `InputWebFileLocation`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputWebFileLocation<'a> {
        /// `inputWebFileAudioAlbumThumbLocation`
        InputWebFileAudioAlbumThumbLocation(View<'a, types::InputWebFileAudioAlbumThumbLocation>),
        /// `inputWebFileGeoPointLocation`
        InputWebFileGeoPointLocation(View<'a, types::InputWebFileGeoPointLocation>),
        /// `inputWebFileLocation`
        InputWebFileLocation(View<'a, types::InputWebFileLocation>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputWebFileLocation<'a> {
        type Value = enums::InputWebFileLocation;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_WEB_FILE_LOCATION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf46f_e924 => Self::InputWebFileAudioAlbumThumbLocation(raw.view()),
                0x9f22_21c9 => Self::InputWebFileGeoPointLocation(raw.view()),
                0xc239_d686 => Self::InputWebFileLocation(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputWebFileLocation, DecodeError> {
            Ok(match self {
                Self::InputWebFileAudioAlbumThumbLocation(view) => enums::InputWebFileLocation::InputWebFileAudioAlbumThumbLocation(own(view)?),
                Self::InputWebFileGeoPointLocation(view) => enums::InputWebFileLocation::InputWebFileGeoPointLocation(own(view)?),
                Self::InputWebFileLocation(view) => enums::InputWebFileLocation::InputWebFileLocation(own(view)?),
                Self::Raw(raw) => enums::InputWebFileLocation::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_storage {
    use crate::generated::names::*;

    /// `storage.FileType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum FileType<'a> {
        /// `storage.fileGif`
        FileGif,
        /// `storage.fileJpeg`
        FileJpeg,
        /// `storage.fileMov`
        FileMov,
        /// `storage.fileMp3`
        FileMp3,
        /// `storage.fileMp4`
        FileMp4,
        /// `storage.filePartial`
        FilePartial,
        /// `storage.filePdf`
        FilePdf,
        /// `storage.filePng`
        FilePng,
        /// `storage.fileUnknown`
        FileUnknown,
        /// `storage.fileWebp`
        FileWebp,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for FileType<'a> {
        type Value = enums::storage::FileType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STORAGE_FILE_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xcae1_aadf => Self::FileGif,
                0x007e_fe0e => Self::FileJpeg,
                0x4b09_ebbc => Self::FileMov,
                0x528a_0677 => Self::FileMp3,
                0xb3ce_a0e4 => Self::FileMp4,
                0x40bc_6f52 => Self::FilePartial,
                0xae1e_508d => Self::FilePdf,
                0x0a4f_63c0 => Self::FilePng,
                0xaa96_3b05 => Self::FileUnknown,
                0x1081_464c => Self::FileWebp,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::storage::FileType, DecodeError> {
            Ok(match self {
                Self::FileGif => enums::storage::FileType::FileGif,
                Self::FileJpeg => enums::storage::FileType::FileJpeg,
                Self::FileMov => enums::storage::FileType::FileMov,
                Self::FileMp3 => enums::storage::FileType::FileMp3,
                Self::FileMp4 => enums::storage::FileType::FileMp4,
                Self::FilePartial => enums::storage::FileType::FilePartial,
                Self::FilePdf => enums::storage::FileType::FilePdf,
                Self::FilePng => enums::storage::FileType::FilePng,
                Self::FileUnknown => enums::storage::FileType::FileUnknown,
                Self::FileWebp => enums::storage::FileType::FileWebp,
                Self::Raw(raw) => enums::storage::FileType::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_upload {
    use crate::generated::names::*;

    /// `upload.CdnFile`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum CdnFile<'a> {
        /// `upload.cdnFile`
        CdnFile(View<'a, types::upload::CdnFile>),
        /// `upload.cdnFileReuploadNeeded`
        ReuploadNeeded(View<'a, types::upload::CdnFileReuploadNeeded>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for CdnFile<'a> {
        type Value = enums::upload::CdnFile;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_UPLOAD_CDN_FILE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa99f_ca4f => Self::CdnFile(raw.view()),
                0xeea8_e46e => Self::ReuploadNeeded(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::upload::CdnFile, DecodeError> {
            Ok(match self {
                Self::CdnFile(view) => enums::upload::CdnFile::CdnFile(own(view)?),
                Self::ReuploadNeeded(view) => enums::upload::CdnFile::ReuploadNeeded(own(view)?),
                Self::Raw(raw) => enums::upload::CdnFile::Raw(raw.own()),
            })
        }
    }

    /// `upload.File`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum File<'a> {
        /// `upload.file`
        File(View<'a, types::upload::File>),
        /// `upload.fileCdnRedirect`
        CdnRedirect(View<'a, types::upload::FileCdnRedirect>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for File<'a> {
        type Value = enums::upload::File;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_UPLOAD_FILE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x096a_18d5 => Self::File(raw.view()),
                0xf18c_da44 => Self::CdnRedirect(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::upload::File, DecodeError> {
            Ok(match self {
                Self::File(view) => enums::upload::File::File(own(view)?),
                Self::CdnRedirect(view) => enums::upload::File::CdnRedirect(own(view)?),
                Self::Raw(raw) => enums::upload::File::Raw(raw.own()),
            })
        }
    }
}
