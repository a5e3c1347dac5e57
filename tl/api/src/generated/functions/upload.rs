//! The calls of `upload`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `upload.getCdnFile#395f69da file_token:bytes offset:long limit:int = upload.CdnFile`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCdnFile<'a> {
    /// `file_token:bytes`
    pub file_token: &'a [u8],
    /// `offset:long`
    pub offset: i64,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetCdnFile<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x395f_69da);
        self.file_token.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetCdnFile<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCdnFile<'_> {
    type Answer = enums::upload::CdnFile;
    const NAME: &'static str = "upload.getCdnFile";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `upload.getCdnFileHashes#91dc3f31 file_token:bytes offset:long = Vector<FileHash>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCdnFileHashes<'a> {
    /// `file_token:bytes`
    pub file_token: &'a [u8],
    /// `offset:long`
    pub offset: i64,
}

impl Put for GetCdnFileHashes<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x91dc_3f31);
        self.file_token.put(writer);
        self.offset.put(writer);
    }
}

impl Encode for GetCdnFileHashes<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCdnFileHashes<'_> {
    type Answer = Vec<types::FileHash>;
    const NAME: &'static str = "upload.getCdnFileHashes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `upload.getFile#be5335be flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation offset:long limit:int = upload.File`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFile {
    /// `precise:flags.0?true`
    pub precise: bool,
    /// `cdn_supported:flags.1?true`
    pub cdn_supported: bool,
    /// `location:InputFileLocation`
    pub location: enums::InputFileLocation,
    /// `offset:long`
    pub offset: i64,
    /// `limit:int`
    pub limit: i32,
}

impl GetFile {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(location: enums::InputFileLocation, offset: i64, limit: i32) -> Self {
        Self { precise: false, cdn_supported: false, location, offset, limit }
    }
}

impl Put for GetFile {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbe53_35be);
        writer.u32(bit(self.precise, 0) | bit(self.cdn_supported, 1));
        self.location.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetFile {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFile {
    type Answer = enums::upload::File;
    const NAME: &'static str = "upload.getFile";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `upload.getFileHashes#9156982a location:InputFileLocation offset:long = Vector<FileHash>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFileHashes {
    /// `location:InputFileLocation`
    pub location: enums::InputFileLocation,
    /// `offset:long`
    pub offset: i64,
}

impl Put for GetFileHashes {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9156_982a);
        self.location.put(writer);
        self.offset.put(writer);
    }
}

impl Encode for GetFileHashes {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFileHashes {
    type Answer = Vec<types::FileHash>;
    const NAME: &'static str = "upload.getFileHashes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `upload.getWebFile#24e6818d location:InputWebFileLocation offset:int limit:int = upload.WebFile`
#[derive(Clone, Debug, PartialEq)]
pub struct GetWebFile {
    /// `location:InputWebFileLocation`
    pub location: enums::InputWebFileLocation,
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetWebFile {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x24e6_818d);
        self.location.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetWebFile {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetWebFile {
    type Answer = types::upload::WebFile;
    const NAME: &'static str = "upload.getWebFile";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `upload.reuploadCdnFile#9b2754a8 file_token:bytes request_token:bytes = Vector<FileHash>`
#[derive(Clone, Debug, PartialEq)]
pub struct ReuploadCdnFile<'a> {
    /// `file_token:bytes`
    pub file_token: &'a [u8],
    /// `request_token:bytes`
    pub request_token: &'a [u8],
}

impl Put for ReuploadCdnFile<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9b27_54a8);
        self.file_token.put(writer);
        self.request_token.put(writer);
    }
}

impl Encode for ReuploadCdnFile<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReuploadCdnFile<'_> {
    type Answer = Vec<types::FileHash>;
    const NAME: &'static str = "upload.reuploadCdnFile";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `upload.saveBigFilePart#de7b673d file_id:long file_part:int file_total_parts:int bytes:bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveBigFilePart<'a> {
    /// `file_id:long`
    pub file_id: i64,
    /// `file_part:int`
    pub file_part: i32,
    /// `file_total_parts:int`
    pub file_total_parts: i32,
    /// `bytes:bytes`
    pub bytes: &'a [u8],
}

impl Put for SaveBigFilePart<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xde7b_673d);
        self.file_id.put(writer);
        self.file_part.put(writer);
        self.file_total_parts.put(writer);
        self.bytes.put(writer);
    }
}

impl Encode for SaveBigFilePart<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveBigFilePart<'_> {
    type Answer = bool;
    const NAME: &'static str = "upload.saveBigFilePart";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `upload.saveFilePart#b304a621 file_id:long file_part:int bytes:bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveFilePart<'a> {
    /// `file_id:long`
    pub file_id: i64,
    /// `file_part:int`
    pub file_part: i32,
    /// `bytes:bytes`
    pub bytes: &'a [u8],
}

impl Put for SaveFilePart<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb304_a621);
        self.file_id.put(writer);
        self.file_part.put(writer);
        self.bytes.put(writer);
    }
}

impl Encode for SaveFilePart<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveFilePart<'_> {
    type Answer = bool;
    const NAME: &'static str = "upload.saveFilePart";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
