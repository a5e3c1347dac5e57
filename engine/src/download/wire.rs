//! The calls of a download and their answers, read and written by hand: parts are large and copied once.
//!
//! Everything read here was sent by a peer.

use mtproto_tl::primitive::VECTOR;
use mtproto_tl::{ConstructorId, DecodeError, Reader};

/// A hash of a block, as it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ToldHash {
    pub(super) offset: i64,
    pub(super) limit: i32,
    pub(super) hash: [u8; 32],
}

/// The answer to `upload.getFile`. It is never printed: a key is in it.
pub(super) enum FileAnswer<'a> {
    Bytes(&'a [u8]),
    Redirect { datacenter: i32, file_token: &'a [u8], key: &'a [u8], iv: &'a [u8], hashes: Vec<ToldHash> },
}

/// The answer to `upload.getCdnFile`.
#[derive(Debug)]
pub(super) enum CdnAnswer<'a> {
    Bytes(&'a [u8]),
    ReuploadNeeded(&'a [u8]),
}

const GET_FILE: u32 = 0xbe53_35be;
const UPLOAD_FILE: u32 = 0x096a_18d5;
const FILE_CDN_REDIRECT: u32 = 0xf18c_da44;
const GET_CDN_CONFIG: u32 = 0x5202_9342;
const CDN_CONFIG: ConstructorId = ConstructorId(0x5725_e40a);
const CDN_PUBLIC_KEY: ConstructorId = ConstructorId(0xc982_eaba);
const GET_CDN_FILE: u32 = 0x395f_69da;
const CDN_FILE: u32 = 0xa99f_ca4f;
const CDN_FILE_REUPLOAD_NEEDED: u32 = 0xeea8_e46e;
const REUPLOAD_CDN_FILE: u32 = 0x9b27_54a8;
const GET_CDN_FILE_HASHES: u32 = 0x91dc_3f31;
const FILE_HASH: ConstructorId = ConstructorId(0xf39b_035c);

/// The flag of `upload.getFile` that allows a redirection.
const CDN_SUPPORTED: u32 = 1 << 1;

/// `upload.getFile` of a location that is serialised already.
pub(super) fn get_file(location: &[u8], offset: u64, limit: u32, cdn_supported: bool) -> Vec<u8> {
    let mut call = GET_FILE.to_le_bytes().to_vec();
    call.extend(if cdn_supported { CDN_SUPPORTED } else { 0 }.to_le_bytes());
    call.extend_from_slice(location);
    call.extend(offset.to_le_bytes());
    call.extend(limit.to_le_bytes());
    call
}

pub(super) fn get_cdn_config() -> Vec<u8> {
    GET_CDN_CONFIG.to_le_bytes().to_vec()
}

pub(super) fn get_cdn_file(file_token: &[u8], offset: u64, limit: u32) -> Vec<u8> {
    let mut call = GET_CDN_FILE.to_le_bytes().to_vec();
    put_bytes(&mut call, file_token);
    call.extend(offset.to_le_bytes());
    call.extend(limit.to_le_bytes());
    call
}

pub(super) fn reupload_cdn_file(file_token: &[u8], request_token: &[u8]) -> Vec<u8> {
    let mut call = REUPLOAD_CDN_FILE.to_le_bytes().to_vec();
    put_bytes(&mut call, file_token);
    put_bytes(&mut call, request_token);
    call
}

pub(super) fn get_cdn_file_hashes(file_token: &[u8], offset: u64) -> Vec<u8> {
    let mut call = GET_CDN_FILE_HASHES.to_le_bytes().to_vec();
    put_bytes(&mut call, file_token);
    call.extend(offset.to_le_bytes());
    call
}

/// A string. Tokens are short; one that no string can hold would have come in none.
fn put_bytes(call: &mut Vec<u8>, bytes: &[u8]) {
    let start = call.len();
    call.resize(start + mtproto_tl::primitive::string_encoded_len(bytes.len()), 0);
    if let Some(room) = call.get_mut(start..) {
        mtproto_tl::Writer::new(room).bytes(bytes);
    }
}

pub(super) fn file_answer(answer: &[u8]) -> Result<FileAnswer<'_>, DecodeError> {
    let mut reader = Reader::new(answer);
    if reader.peek_constructor()? == ConstructorId(UPLOAD_FILE) {
        reader.u32()?;
        let (_kind, _mtime) = (reader.constructor()?, reader.i32()?);
        let bytes = reader.bytes()?;
        reader.finish()?;
        return Ok(FileAnswer::Bytes(bytes));
    }
    reader.expect(ConstructorId(FILE_CDN_REDIRECT))?;
    let datacenter = reader.i32()?;
    let (file_token, key, iv) = (reader.bytes()?, reader.bytes()?, reader.bytes()?);
    let hashes = read_hashes(&mut reader)?;
    reader.finish()?;
    Ok(FileAnswer::Redirect { datacenter, file_token, key, iv, hashes })
}

pub(super) fn cdn_answer(answer: &[u8]) -> Result<CdnAnswer<'_>, DecodeError> {
    let mut reader = Reader::new(answer);
    let found = if reader.peek_constructor()? == ConstructorId(CDN_FILE_REUPLOAD_NEEDED) {
        reader.u32()?;
        CdnAnswer::ReuploadNeeded(reader.bytes()?)
    } else {
        reader.expect(ConstructorId(CDN_FILE))?;
        CdnAnswer::Bytes(reader.bytes()?)
    };
    reader.finish()?;
    Ok(found)
}

/// The whole answer to `upload.getCdnFileHashes` and `upload.reuploadCdnFile`.
pub(super) fn hashes_answer(answer: &[u8]) -> Result<Vec<ToldHash>, DecodeError> {
    let mut reader = Reader::new(answer);
    let hashes = read_hashes(&mut reader)?;
    reader.finish()?;
    Ok(hashes)
}

fn read_hashes(reader: &mut Reader<'_>) -> Result<Vec<ToldHash>, DecodeError> {
    const HASH_BYTES_MIN: usize = 20;
    reader.expect(VECTOR)?;
    let count = reader.count(HASH_BYTES_MIN)?;
    let mut hashes = Vec::new();
    for _ in 0..count {
        reader.expect(FILE_HASH)?;
        let (offset, limit) = (reader.i64()?, reader.i32()?);
        // A hash of another length is one that no block has.
        let hash = reader.bytes()?.try_into().unwrap_or_default();
        hashes.push(ToldHash { offset, limit, hash });
    }
    Ok(hashes)
}

/// The keys of one datacenter in the answer to `help.getCdnConfig`, as text.
pub(super) fn cdn_keys(answer: &[u8], datacenter: i32) -> Result<Vec<&str>, DecodeError> {
    const KEY_BYTES_MIN: usize = 12;
    let mut reader = Reader::new(answer);
    reader.expect(CDN_CONFIG)?;
    reader.expect(VECTOR)?;
    let count = reader.count(KEY_BYTES_MIN)?;
    let mut keys = Vec::new();
    for _ in 0..count {
        reader.expect(CDN_PUBLIC_KEY)?;
        let (of, text) = (reader.i32()?, reader.bytes()?);
        keys.extend(std::str::from_utf8(text).ok().filter(|_| of == datacenter));
    }
    reader.finish()?;
    Ok(keys)
}
