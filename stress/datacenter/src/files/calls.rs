//! The calls of files. Parts are read and written by hand, with one copy each: from the packet to the store, and from the store
//! to the packet.

use std::sync::Arc;

use mtproto_crypto::sha256::sha256;
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::table::Table;
use mtproto_tl::{ConstructorId, DecodeError, Reader, Writer};
use serde_json::{Value, json};

use super::cdn::{GET_CDN_CONFIG, GET_CDN_FILE, GET_CDN_FILE_HASHES, REUPLOAD_CDN_FILE, Strike};
use super::{Document, Files, Refusal, UploadKey, refused};
use crate::api::{Answer, Call, Handled};
use crate::limits::{
    FILE_HASH_BLOCK_BYTES, FILE_HASHES_MAX, FILE_PART_BYTES_MAX, FILE_PARTS_MAX, FILE_READ_BYTES_MAX,
};

const SAVE_FILE_PART: ConstructorId = ConstructorId(0xb304_a621);
const SAVE_BIG_FILE_PART: ConstructorId = ConstructorId(0xde7b_673d);
const UPLOAD_MEDIA: ConstructorId = ConstructorId(0x1496_7978);
const GET_FILE: ConstructorId = ConstructorId(0xbe53_35be);
const GET_FILE_HASHES: ConstructorId = ConstructorId(0x9156_982a);

const DOCUMENT_LOCATION: ConstructorId = ConstructorId(0xbad0_7584);
const UPLOAD_FILE: ConstructorId = ConstructorId(0x096a_18d5);
const FILE_UNKNOWN: ConstructorId = ConstructorId(0xaa96_3b05);
const FILE_HASH: ConstructorId = ConstructorId(0xf39b_035c);
const VECTOR: ConstructorId = ConstructorId(0x1cb5_c415);

pub(super) const UNREADABLE: &str = "INPUT_FETCH_ERROR";

/// Offsets and limits are multiples of this.
const READ_BYTES_STEP: usize = 4_096;
/// The same, where the call says `precise`.
const PRECISE_READ_BYTES_STEP: usize = 1_024;

/// A part as a call brings it.
#[derive(Clone, Copy, Debug)]
struct SavedPart<'a> {
    file_id: i64,
    number: i32,
    /// Of a big file.
    total: Option<i32>,
    bytes: &'a [u8],
}

/// A read of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReadPart<'a> {
    precise: bool,
    /// The client can follow to a CDN.
    pub(super) cdn_supported: bool,
    location: Location<'a>,
    pub(super) offset: i64,
    limit: i32,
}

/// Where a file lies.
#[derive(Clone, Copy, Debug)]
enum Location<'a> {
    Document {
        id: i64,
        access_hash: i64,
        file_reference: &'a [u8],
    },
    /// Something that this server has none of.
    Other,
}

impl Files {
    /// Answers the call, or says that it is none of these.
    pub(crate) fn call(&self, call: &Call<'_>, strike: &mut Strike<'_>, answer: &mut Answer<'_>) -> Handled {
        let result = match call.method {
            SAVE_FILE_PART | SAVE_BIG_FILE_PART => match saved_part(call) {
                Ok(part) => self.save(call, part).map(|()| answer.object(&true)),
                Err(_) => refused(UNREADABLE),
            },
            GET_FILE => match read_part(call.body) {
                Ok(read) => self.read(call, &read, strike, answer),
                Err(_) => refused(UNREADABLE),
            },
            GET_FILE_HASHES => match hashes_call(call.body) {
                Ok((location, offset)) => self.hashes(call, location, offset, answer),
                Err(_) => refused(UNREADABLE),
            },
            GET_CDN_CONFIG => {
                self.cdn_config(answer);
                Ok(())
            }
            GET_CDN_FILE => self.cdn_read(call, strike, answer),
            GET_CDN_FILE_HASHES => self.cdn_hashes(call, strike, answer),
            REUPLOAD_CDN_FILE => self.cdn_reupload(call, strike, answer),
            UPLOAD_MEDIA => self.upload_media(call).map(|object| answer.raw(&object)),
            _ => return Handled::Unknown,
        };
        if let Err((code, text)) = result {
            answer.error(code, &text);
        }
        Handled::Answered
    }

    fn save(&self, call: &Call<'_>, saved: SavedPart<'_>) -> Result<(), Refusal> {
        let number = u32::try_from(saved.number).ok().filter(|number| *number < FILE_PARTS_MAX);
        let Some(number) = number else { return refused("FILE_PART_INVALID") };
        match saved.bytes.len() {
            0 => return refused("FILE_PART_EMPTY"),
            bytes if bytes > FILE_PART_BYTES_MAX => return refused("FILE_PART_TOO_BIG"),
            _ => {}
        }
        let key = (call.auth_key_id, saved.file_id);
        // The only copy, made outside of the lock.
        let part: Arc<[u8]> = saved.bytes.into();
        let mut thrown = Vec::new();
        let mut state = self.lock();
        let upload = state.upload(key);
        let before = upload.cost();
        let result = upload.save(number, saved.total, part);
        let after = upload.cost();
        state.bytes = state.bytes.saturating_sub(before) + after;
        if !state.make_room(self.bytes_max, key, &mut thrown) && result.is_ok() {
            // The file alone is more than the budget: it stays as it was.
            let upload = state.upload(key);
            let before = upload.cost();
            upload.forget(number);
            let after = upload.cost();
            state.bytes = state.bytes.saturating_sub(before) + after;
            return refused("FILE_PARTS_INVALID");
        }
        drop(state);
        result
    }

    fn read(
        &self,
        call: &Call<'_>,
        read: &ReadPart<'_>,
        strike: &mut Strike<'_>,
        answer: &mut Answer<'_>,
    ) -> Result<(), Refusal> {
        let (offset, limit) = range(read.offset, read.limit, read.precise)?;
        let document = self.find(call, read.location)?;
        if self.redirect(read, &document, strike, answer) {
            return Ok(());
        }
        write_file(&document, offset, limit, answer);
        Ok(())
    }

    /// The document that a location means.
    fn find(&self, call: &Call<'_>, location: Location<'_>) -> Result<Arc<Document>, Refusal> {
        let Location::Document { id, access_hash, file_reference } = location else {
            return refused("LOCATION_INVALID");
        };
        let document = self.document(id).filter(|document| document.access_hash == access_hash);
        let Some(document) = document else { return refused("FILE_ID_INVALID") };
        if document.file_reference != file_reference {
            return refused("FILE_REFERENCE_INVALID");
        }
        if document.datacenter != call.datacenter {
            return Err((303, format!("FILE_MIGRATE_{}", document.datacenter)));
        }
        Ok(document)
    }

    fn hashes(
        &self,
        call: &Call<'_>,
        location: Location<'_>,
        offset: i64,
        answer: &mut Answer<'_>,
    ) -> Result<(), Refusal> {
        let Ok(offset) = usize::try_from(offset) else { return refused("OFFSET_INVALID") };
        let document = self.find(call, location)?;
        let first = offset - offset % FILE_HASH_BLOCK_BYTES;
        let blocks: Vec<usize> =
            (first..document.size).step_by(FILE_HASH_BLOCK_BYTES).take(FILE_HASHES_MAX).collect();
        let bytes = 8 + blocks.len() * (4 + 8 + 4 + string_encoded_len(32));
        let result = answer.in_place(bytes);
        let start = result.len();
        result.resize(start + bytes, 0);
        let mut writer = Writer::new(result.get_mut(start..).unwrap_or_default());
        writer.constructor(VECTOR);
        writer.count(blocks.len());
        for block in blocks {
            let pieces: Vec<&[u8]> = document.read(block, FILE_HASH_BLOCK_BYTES).collect();
            writer.constructor(FILE_HASH);
            writer.i64(i64::try_from(block).unwrap_or(i64::MAX));
            writer.i32(i32::try_from(document.readable(block, FILE_HASH_BLOCK_BYTES)).unwrap_or(i32::MAX));
            writer.bytes(&sha256(&pieces));
        }
        debug_assert_eq!(writer.finish(), Ok(bytes), "the length was computed for this");
        Ok(())
    }

    /// Makes a document of parts that were uploaded.
    fn upload_media(&self, call: &Call<'_>) -> Result<Vec<u8>, Refusal> {
        let Ok(arguments) = Table::built_in().decode(call.body) else {
            return refused(UNREADABLE);
        };
        let media = &arguments["media"];
        if media["_"] != "inputMediaUploadedDocument" {
            return refused("MEDIA_INVALID");
        }
        let document = self.document_of(call, media)?;
        let object = json!({ "document": document.object() });
        Table::built_in().encode("messageMediaDocument", &object).map_err(|_| (500, "INTERNAL".to_owned()))
    }

    fn document_of(&self, call: &Call<'_>, media: &Value) -> Result<Arc<Document>, Refusal> {
        let file = &media["file"];
        let is_big = match file["_"].as_str() {
            Some("inputFile") => false,
            Some("inputFileBig") => true,
            _ => return refused("MEDIA_INVALID"),
        };
        let file_id = file["id"].as_str().and_then(|id| id.parse().ok()).unwrap_or_default();
        let count = file["parts"].as_i64().and_then(|count| i32::try_from(count).ok()).unwrap_or_default();
        let key: UploadKey = (call.auth_key_id, file_id);
        let mut state = self.lock();
        match state.uploads.get(&key) {
            Some(upload) => upload.check(count, is_big)?,
            None if count <= 0 => return refused("FILE_PARTS_INVALID"),
            None => return refused("FILE_PART_0_MISSING"),
        }
        let Some(upload) = state.take_upload(key) else { return refused("FILE_PART_0_MISSING") };
        let (part_bytes, size, parts) = upload.into_parts();
        let id = i64::from_le_bytes(state.random.wire_bytes()) & i64::MAX;
        let document = Document {
            id,
            access_hash: i64::from_le_bytes(state.random.wire_bytes()),
            file_reference: state.random.wire_bytes(),
            datacenter: call.datacenter,
            date: call.now.unix_seconds(),
            size,
            mime_type: media["mime_type"].as_str().unwrap_or_default().to_owned(),
            attributes: media["attributes"].clone(),
            part_bytes,
            parts,
        };
        Ok(state.add_document(document))
    }
}

/// Offset and limit of a read, if the rules allow them (`spec: api/files#downloading-files`).
pub(super) fn range(offset: i64, limit: i32, precise: bool) -> Result<(usize, usize), Refusal> {
    let step = if precise { PRECISE_READ_BYTES_STEP } else { READ_BYTES_STEP };
    let offset = usize::try_from(offset).ok().filter(|offset| offset.is_multiple_of(step));
    let Some(offset) = offset else { return refused("OFFSET_INVALID") };
    let limit = usize::try_from(limit).ok().filter(|&limit| {
        (step..=FILE_READ_BYTES_MAX).contains(&limit)
            && limit.is_multiple_of(step)
            && (precise || FILE_READ_BYTES_MAX.is_multiple_of(limit))
    });
    let Some(limit) = limit else { return refused("LIMIT_INVALID") };
    if offset / FILE_READ_BYTES_MAX != (offset.saturating_add(limit) - 1) / FILE_READ_BYTES_MAX {
        return refused("LIMIT_INVALID");
    }
    Ok((offset, limit))
}

/// Answers `upload.file`, written piece by piece where the packet is made.
fn write_file(document: &Document, offset: usize, limit: usize, answer: &mut Answer<'_>) {
    let length = document.readable(offset, limit);
    let bytes = 12 + string_encoded_len(length);
    let result = answer.in_place(bytes);
    let start = result.len();
    for word in [UPLOAD_FILE.0, FILE_UNKNOWN.0] {
        result.extend_from_slice(&word.to_le_bytes());
    }
    result.extend_from_slice(&document.date.to_le_bytes());
    match u8::try_from(length) {
        Ok(short) if short < LONG_STRING => result.push(short),
        _ => {
            let [a, b, c, ..] = length.to_le_bytes();
            result.extend_from_slice(&[LONG_STRING, a, b, c]);
        }
    }
    document.read(offset, limit).for_each(|piece| result.extend_from_slice(piece));
    result.resize(start + bytes, 0);
}

/// What a string begins with whose length takes three bytes.
const LONG_STRING: u8 = 254;

fn saved_part<'a>(call: &Call<'a>) -> Result<SavedPart<'a>, DecodeError> {
    let mut reader = Reader::new(call.body);
    let is_big = reader.constructor()? == SAVE_BIG_FILE_PART;
    let (file_id, number) = (reader.i64()?, reader.i32()?);
    let total = is_big.then(|| reader.i32()).transpose()?;
    let bytes = reader.bytes()?;
    reader.finish()?;
    Ok(SavedPart { file_id, number, total, bytes })
}

fn read_part(body: &[u8]) -> Result<ReadPart<'_>, DecodeError> {
    let mut reader = Reader::new(body);
    reader.expect(GET_FILE)?;
    let flags = reader.u32()?;
    let (precise, cdn_supported) = (flags & 1 != 0, flags & 2 != 0);
    let Some(location) = location(&mut reader)? else {
        return Ok(ReadPart { precise, cdn_supported, location: Location::Other, offset: 0, limit: 4_096 });
    };
    let (offset, limit) = (reader.i64()?, reader.i32()?);
    reader.finish()?;
    Ok(ReadPart { precise, cdn_supported, location, offset, limit })
}

fn hashes_call(body: &[u8]) -> Result<(Location<'_>, i64), DecodeError> {
    let mut reader = Reader::new(body);
    reader.expect(GET_FILE_HASHES)?;
    let Some(location) = location(&mut reader)? else { return Ok((Location::Other, 0)) };
    let offset = reader.i64()?;
    reader.finish()?;
    Ok((location, offset))
}

/// A location; none if it is of a kind that this server has none of, whose end is then not known.
fn location<'a>(reader: &mut Reader<'a>) -> Result<Option<Location<'a>>, DecodeError> {
    if reader.constructor()? != DOCUMENT_LOCATION {
        return Ok(None);
    }
    let (id, access_hash, file_reference) = (reader.i64()?, reader.i64()?, reader.bytes()?);
    // Of documents without pictures only the document itself can be read.
    let is_whole = reader.bytes()?.is_empty();
    let location = Location::Document { id, access_hash, file_reference };
    Ok(Some(if is_whole { location } else { Location::Other }))
}
