//! A datacenter of a content delivery network: it keeps documents encrypted, and knows no accounts. The master datacenter of a
//! document sends clients there, with the key, and vouches for the blocks with their hashes.
//!
//! spec: api/cdn

use std::collections::BTreeMap;
use std::sync::Arc;

use mtproto_crypto::SecureRandom;
use mtproto_crypto::aes_ctr::KeyStream;
use mtproto_crypto::sha256::sha256;
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::{ConstructorId, Reader, Writer};

use super::calls::{ReadPart, UNREADABLE};
use super::{Document, Files, Refusal, refused};
use crate::api::{Answer, Call};
use crate::fault::{Chance, FaultKind};
use crate::limits::{CDN_FILES_MAX, FILE_HASH_BLOCK_BYTES, FILE_HASHES_MAX};

pub(crate) const GET_CDN_FILE: ConstructorId = ConstructorId(0x395f_69da);
pub(super) const GET_CDN_CONFIG: ConstructorId = ConstructorId(0x5202_9342);
pub(super) const GET_CDN_FILE_HASHES: ConstructorId = ConstructorId(0x91dc_3f31);
pub(super) const REUPLOAD_CDN_FILE: ConstructorId = ConstructorId(0x9b27_54a8);

const CDN_CONFIG: ConstructorId = ConstructorId(0x5725_e40a);
const CDN_PUBLIC_KEY: ConstructorId = ConstructorId(0xc982_eaba);
const CDN_FILE: ConstructorId = ConstructorId(0xa99f_ca4f);
const CDN_FILE_REUPLOAD_NEEDED: ConstructorId = ConstructorId(0xeea8_e46e);
const FILE_CDN_REDIRECT: ConstructorId = ConstructorId(0xf18c_da44);
const FILE_HASH: ConstructorId = ConstructorId(0xf39b_035c);
const VECTOR: ConstructorId = ConstructorId(0x1cb5_c415);

const TOKEN_BYTES: usize = 16;
/// `fileHash`: number, offset, limit, and the hash as a string.
const HASH_BYTES: usize = 4 + 8 + 4 + 36;

/// Which datacenter it is, and the key of its servers.
#[derive(Clone, Debug)]
pub(crate) struct Cdn {
    pub(crate) datacenter: u16,
    pub(crate) public_key_pem: String,
}

/// The documents that clients were sent to the CDN for, by token.
#[derive(Debug, Default)]
pub(super) struct CdnFiles {
    by_token: BTreeMap<[u8; TOKEN_BYTES], CdnFile>,
    /// The oldest first.
    ages: std::collections::VecDeque<[u8; TOKEN_BYTES]>,
}

#[derive(Clone, Copy, Debug)]
struct CdnFile {
    document: i64,
    key: [u8; 32],
    iv: [u8; 16],
    /// What a client brings back to the master datacenter if the CDN does not have the file.
    request_token: [u8; TOKEN_BYTES],
    /// The CDN has it.
    is_there: bool,
}

impl CdnFiles {
    /// The token of a document, which is made if there is none.
    fn token(&mut self, document: i64, random: &mut SecureRandom) -> ([u8; TOKEN_BYTES], CdnFile) {
        let known = self.by_token.iter().find(|(_, file)| file.document == document);
        if let Some((token, file)) = known {
            return (*token, *file);
        }
        if self.ages.len() >= CDN_FILES_MAX
            && let Some(oldest) = self.ages.pop_front()
        {
            self.by_token.remove(&oldest);
        }
        let file = CdnFile {
            document,
            key: random.wire_bytes(),
            iv: random.wire_bytes(),
            request_token: random.wire_bytes(),
            is_there: false,
        };
        let token = random.wire_bytes();
        self.by_token.insert(token, file);
        self.ages.push_back(token);
        (token, file)
    }
}

impl CdnFile {
    /// A stretch of the document as the CDN keeps it. `offset` is a multiple of 16.
    fn encrypted(&self, document: &Document, offset: usize, limit: usize) -> Vec<u8> {
        let mut bytes = document.read(offset, limit).collect::<Vec<_>>().concat();
        let mut iv = self.iv;
        let number = u32::try_from(offset / 16).unwrap_or(u32::MAX);
        iv[12..].copy_from_slice(&number.to_be_bytes());
        KeyStream::new(&self.key, &iv).apply(&mut bytes);
        bytes
    }
}

/// What strikes at a chance.
pub(crate) type Strike<'a> = dyn FnMut(Chance) -> Option<FaultKind> + 'a;

impl Files {
    /// Sends a client to the CDN, if there is one; says whether it did.
    pub(super) fn redirect(
        &self,
        read: &ReadPart<'_>,
        document: &Document,
        strike: &mut Strike<'_>,
        answer: &mut Answer<'_>,
    ) -> bool {
        let Some(cdn) = self.cdn.as_ref().filter(|_| read.cdn_supported) else { return false };
        let (token, file) = self.with_cdn(|files, random| files.token(document.id, random));
        let offset = usize::try_from(read.offset).unwrap_or_default();
        let hashes = hashes(&file, document, offset, strike);
        let strings = [token.len(), 32, 16].map(string_encoded_len).iter().sum::<usize>();
        write(answer, 8 + strings + 8 + hashes.len() * HASH_BYTES, |writer| {
            writer.constructor(FILE_CDN_REDIRECT);
            writer.i32(cdn.datacenter.into());
            writer.bytes(&token);
            writer.bytes(&file.key);
            writer.bytes(&file.iv);
            write_hashes(writer, &hashes);
        });
        true
    }

    /// `help.getCdnConfig`.
    pub(super) fn cdn_config(&self, answer: &mut Answer<'_>) {
        let key = self.cdn.as_ref();
        let bytes = key.map_or(0, |cdn| 8 + string_encoded_len(cdn.public_key_pem.len()));
        write(answer, 12 + bytes, |writer| {
            writer.constructor(CDN_CONFIG);
            writer.constructor(VECTOR);
            writer.count(usize::from(key.is_some()));
            if let Some(cdn) = key {
                writer.constructor(CDN_PUBLIC_KEY);
                writer.i32(cdn.datacenter.into());
                writer.bytes(cdn.public_key_pem.as_bytes());
            }
        });
    }

    /// `upload.getCdnFile`, which the CDN alone answers.
    pub(super) fn cdn_read(
        &self,
        call: &Call<'_>,
        strike: &mut Strike<'_>,
        answer: &mut Answer<'_>,
    ) -> Result<(), Refusal> {
        if self.cdn.as_ref().is_none_or(|cdn| cdn.datacenter != call.datacenter) {
            return refused("CDN_METHOD_INVALID");
        }
        let mut reader = Reader::new(call.body);
        let arguments = reader.expect(GET_CDN_FILE).and_then(|()| {
            let arguments = (reader.bytes()?, reader.i64()?, reader.i32()?);
            reader.finish().map(|()| arguments)
        });
        let Ok((token, offset, limit)) = arguments else { return refused(UNREADABLE) };
        let (offset, limit) = super::calls::range(offset, limit, false)?;
        let fault = strike(Chance::CdnRead);
        if fault == Some(FaultKind::CdnTokenInvalid) {
            return refused("FILE_TOKEN_INVALID");
        }
        let (_, file, document) = self.cdn_file(token)?;
        if !file.is_there || fault == Some(FaultKind::CdnReuploadNeeded) {
            write(answer, 4 + string_encoded_len(TOKEN_BYTES), |writer| {
                writer.constructor(CDN_FILE_REUPLOAD_NEEDED);
                writer.bytes(&file.request_token);
            });
            return Ok(());
        }
        let mut bytes = file.encrypted(&document, offset, limit);
        if fault == Some(FaultKind::CdnTamperedPart)
            && let Some(byte) = bytes.last_mut()
        {
            *byte ^= 1;
        }
        if fault == Some(FaultKind::CdnOversizePart) {
            bytes.resize(limit + 1, 0);
        }
        write(answer, 4 + string_encoded_len(bytes.len()), |writer| {
            writer.constructor(CDN_FILE);
            writer.bytes(&bytes);
        });
        Ok(())
    }

    /// `upload.getCdnFileHashes`.
    pub(super) fn cdn_hashes(
        &self,
        call: &Call<'_>,
        strike: &mut Strike<'_>,
        answer: &mut Answer<'_>,
    ) -> Result<(), Refusal> {
        let mut reader = Reader::new(call.body);
        let arguments = reader.expect(GET_CDN_FILE_HASHES).and_then(|()| {
            let arguments = (reader.bytes()?, reader.i64()?);
            reader.finish().map(|()| arguments)
        });
        let Ok((token, offset)) = arguments else { return refused(UNREADABLE) };
        let Ok(offset) = usize::try_from(offset) else { return refused("OFFSET_INVALID") };
        let (_, file, document) = self.cdn_file(token)?;
        let hashes = hashes(&file, &document, offset, strike);
        answer_hashes(answer, &hashes);
        Ok(())
    }

    /// `upload.reuploadCdnFile`: the master datacenter brings the file to the CDN.
    pub(super) fn cdn_reupload(
        &self,
        call: &Call<'_>,
        strike: &mut Strike<'_>,
        answer: &mut Answer<'_>,
    ) -> Result<(), Refusal> {
        let mut reader = Reader::new(call.body);
        let arguments = reader.expect(REUPLOAD_CDN_FILE).and_then(|()| {
            let arguments = (reader.bytes()?, reader.bytes()?);
            reader.finish().map(|()| arguments)
        });
        let Ok((token, request_token)) = arguments else { return refused(UNREADABLE) };
        let (key, file, document) = self.cdn_file(token)?;
        if file.request_token != request_token {
            return refused("REQUEST_TOKEN_INVALID");
        }
        self.with_cdn(|files, _| {
            if let Some(file) = files.by_token.get_mut(&key) {
                file.is_there = true;
            }
        });
        let hashes = hashes(&file, &document, 0, strike);
        answer_hashes(answer, &hashes);
        Ok(())
    }

    /// What a token stands for.
    fn cdn_file(&self, token: &[u8]) -> Result<([u8; TOKEN_BYTES], CdnFile, Arc<Document>), Refusal> {
        let key = <[u8; TOKEN_BYTES]>::try_from(token).unwrap_or_default();
        let file = self.with_cdn(|files, _| files.by_token.get(&key).copied());
        let found = file.and_then(|file| self.document(file.document).map(|document| (key, file, document)));
        found.map_or_else(|| refused("FILE_TOKEN_INVALID"), Ok)
    }

    fn with_cdn<T>(&self, work: impl FnOnce(&mut CdnFiles, &mut SecureRandom) -> T) -> T {
        let state = &mut *self.lock();
        work(&mut state.cdn_files, &mut state.random)
    }
}

/// Offset, length and hash of a block.
type BlockHash = (usize, usize, [u8; 32]);

/// The hashes of some encrypted blocks, from the one with `offset` on.
fn hashes(file: &CdnFile, document: &Document, offset: usize, strike: &mut Strike<'_>) -> Vec<BlockHash> {
    let first = offset - offset % FILE_HASH_BLOCK_BYTES;
    let blocks = (first..document.size).step_by(FILE_HASH_BLOCK_BYTES).take(FILE_HASHES_MAX);
    let mut hashes: Vec<BlockHash> = blocks
        .map(|block| {
            let encrypted = file.encrypted(document, block, FILE_HASH_BLOCK_BYTES);
            (block, encrypted.len(), sha256(&[&encrypted]))
        })
        .collect();
    match strike(Chance::CdnHashes) {
        Some(FaultKind::CdnWrongHash) => hashes.iter_mut().take(1).for_each(|(_, _, hash)| hash[0] ^= 1),
        Some(FaultKind::CdnHashGap) => drop(hashes.drain(..hashes.len().min(1))),
        _ => {}
    }
    hashes
}

fn write_hashes(writer: &mut Writer<'_>, hashes: &[BlockHash]) {
    writer.constructor(VECTOR);
    writer.count(hashes.len());
    for (offset, bytes, hash) in hashes {
        writer.constructor(FILE_HASH);
        writer.i64(i64::try_from(*offset).unwrap_or(i64::MAX));
        writer.i32(i32::try_from(*bytes).unwrap_or(i32::MAX));
        writer.bytes(hash);
    }
}

/// Answers with hashes and nothing else.
fn answer_hashes(answer: &mut Answer<'_>, hashes: &[BlockHash]) {
    write(answer, 8 + hashes.len() * HASH_BYTES, |writer| write_hashes(writer, hashes));
}

/// Answers with an object of this size.
fn write(answer: &mut Answer<'_>, bytes: usize, fill: impl FnOnce(&mut Writer<'_>)) {
    let result = answer.in_place(bytes);
    let start = result.len();
    result.resize(start + bytes, 0);
    let mut writer = Writer::new(result.get_mut(start..).unwrap_or_default());
    fill(&mut writer);
    debug_assert_eq!(writer.finish(), Ok(bytes), "the length was computed for this");
}
