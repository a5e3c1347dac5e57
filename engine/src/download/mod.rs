//! Downloads of files, also where the datacenter redirects to one of a content delivery network.
//!
//! [`FileDownload`] does no IO: it says which call to make where ([`FileDownload::wanted`]), is told the answer, and gives verified,
//! decrypted blocks in order. [`Downloader`] drives it over connections of an engine.
//!
//! A CDN datacenter is not trusted. It keeps encrypted blocks only; the key comes from the master datacenter, and so does the
//! SHA-256 of each block. A block is verified before it is decrypted and delivered only then.
//!
//! ```text
//! Master ── upload.getFile ──► bytes ──► delivered
//!    ▲             └─► redirect ──► Keys ── help.getCdnConfig ──► Cdn
//!    │                                                            │  no hash: upload.getCdnFileHashes at the master
//!    └── token no longer known, or the CDN cannot be reached ◄────┤  upload.getCdnFile ──► verified, decrypted, delivered
//!                                                                 └─ reupload needed: upload.reuploadCdnFile at the master
//! ```
//!
//! spec: api/cdn

mod blocks;
mod download_error;
mod driver;
#[cfg(test)]
mod tests;
mod wire;

use std::sync::Arc;

use mtproto_crypto::aes_ctr::KeyStream;
use mtproto_crypto::{RsaPublicKey, Secret};

use crate::error::CallError;
use crate::ids::DatacenterId;
use blocks::{Block, Blocks};
pub use download_error::DownloadError;
pub use driver::Downloader;
use wire::{CdnAnswer, FileAnswer};

/// What a download wants next.
#[derive(Debug)]
pub enum Wanted {
    /// Make this call at the master datacenter of the file, then tell [`FileDownload::answered`].
    Master(Vec<u8>),
    /// Make this call at a CDN datacenter, over a connection with these keys of its servers, then tell
    /// [`FileDownload::answered`]; or [`FileDownload::cdn_lost`] if there is no such connection.
    Cdn {
        /// The datacenter.
        datacenter: DatacenterId,
        /// Its keys.
        keys: Arc<[RsaPublicKey]>,
        /// The call.
        call: Vec<u8>,
    },
    /// The next bytes of the file. Each byte comes once, in order.
    Bytes {
        /// Where they belong.
        offset: u64,
        /// The bytes, at least one.
        bytes: Vec<u8>,
    },
    /// The file is complete up to its end, or to the end that was asked for.
    Done,
}

/// The download of one file, or of a part of it.
#[derive(Debug)]
pub struct FileDownload {
    /// The serialised `InputFileLocation`.
    location: Vec<u8>,
    /// What has been delivered ends here.
    offset: u64,
    /// Nothing behind this is wanted.
    end: u64,
    state: State,
    ready: Option<Vec<u8>>,
    /// How often the download came back from a CDN datacenter to the master.
    returns: u8,
}

#[derive(Debug)]
enum State {
    Master,
    /// Redirected: keys are wanted.
    Keys(Box<Redirection>),
    /// A hash for the next byte is wanted.
    Hashes(Box<Redirection>, Arc<[RsaPublicKey]>),
    /// This block is wanted.
    Cdn(Box<Redirection>, Arc<[RsaPublicKey]>, Block),
    /// This block has to be brought to the CDN datacenter first.
    Reupload(Box<Redirection>, Arc<[RsaPublicKey]>, Vec<u8>),
    Done,
}

/// Where a file lies, and how to read it there.
#[derive(Debug)]
struct Redirection {
    datacenter: DatacenterId,
    file_token: Vec<u8>,
    key: Secret<32>,
    iv: [u8; 16],
    blocks: Blocks,
    /// How often the block under way was brought.
    reuploads: u8,
    /// The keys were fetched anew because the server had none of them.
    refetched: bool,
}

impl Redirection {
    /// The key stream of a block. The last four bytes of the vector are the number of its first cipher block.
    ///
    /// spec: api/cdn#decrypting-files
    fn decrypt(&self, block: &Block, bytes: &mut [u8]) {
        let mut iv = self.iv;
        let number = u32::try_from(block.offset / 16).unwrap_or(u32::MAX);
        let (_, counter) = iv.split_at_mut(12);
        counter.copy_from_slice(&number.to_be_bytes());
        KeyStream::new(self.key.expose(), &iv).apply(bytes);
    }
}

/// Bytes that one read of a download asks for at the master datacenter.
const PART_BYTES: u32 = 128 << 10;

/// Times a block is brought to the CDN datacenter before that is given up.
const REUPLOADS_MAX: u8 = 3;

/// Times a download comes back from CDN datacenters before it does without them.
const RETURNS_MAX: u8 = 2;

/// The farthest byte that the vector of a CDN file can number.
const CDN_BYTES_MAX: u64 = 16 << 32;

const GET_FILE: &str = "upload.getFile";
const GET_CDN_CONFIG: &str = "help.getCdnConfig";
const GET_CDN_FILE: &str = "upload.getCdnFile";
const GET_CDN_FILE_HASHES: &str = "upload.getCdnFileHashes";
const REUPLOAD_CDN_FILE: &str = "upload.reuploadCdnFile";

impl FileDownload {
    /// The whole file at a location, which is an `InputFileLocation` as it is serialised.
    #[must_use]
    pub const fn new(location: Vec<u8>) -> Self {
        Self { location, offset: 0, end: u64::MAX, state: State::Master, ready: None, returns: 0 }
    }

    /// Only the bytes from `from`, which is rounded down to a multiple of 128 KiB, to `end`.
    #[must_use]
    pub fn range(mut self, from: u64, end: u64) -> Self {
        self.offset = from - from % u64::from(PART_BYTES);
        self.end = end;
        self
    }

    /// What is to be done next. The same again until it is answered; bytes and the end need no answer.
    pub fn wanted(&mut self) -> Wanted {
        if let Some(bytes) = self.ready.take() {
            let offset = self.offset;
            self.offset += bytes.len() as u64;
            return Wanted::Bytes { offset, bytes };
        }
        if self.offset >= self.end {
            self.state = State::Done;
        }
        if let State::Cdn(..) | State::Hashes(..) = &self.state {
            self.find_block();
        }
        match &self.state {
            State::Master => Wanted::Master(wire::get_file(
                &self.location,
                self.offset - self.offset % u64::from(PART_BYTES),
                PART_BYTES,
                self.returns <= RETURNS_MAX,
            )),
            State::Keys(_) => Wanted::Master(wire::get_cdn_config()),
            State::Hashes(file, _) => {
                Wanted::Master(wire::get_cdn_file_hashes(&file.file_token, self.offset))
            }
            State::Reupload(file, _, token) => {
                Wanted::Master(wire::reupload_cdn_file(&file.file_token, token))
            }
            State::Cdn(file, keys, block) => Wanted::Cdn {
                datacenter: file.datacenter,
                keys: Arc::clone(keys),
                call: wire::get_cdn_file(&file.file_token, block.offset, block.read_bytes()),
            },
            State::Done => Wanted::Done,
        }
    }

    /// The call that was wanted last has an outcome.
    ///
    /// # Errors
    /// The download has ended.
    pub fn answered(&mut self, outcome: Result<&[u8], CallError>) -> Result<(), DownloadError> {
        let call = self.call();
        let answer = match outcome {
            Ok(answer) => answer,
            Err(CallError::RpcError { message, .. }) if self.goes_back(&message) => {
                self.back_to_master();
                return Ok(());
            }
            Err(error) => return Err(DownloadError::Call { call, error }),
        };
        let unreadable = |_| DownloadError::Unreadable { call };
        match std::mem::replace(&mut self.state, State::Done) {
            State::Master => self.master_answered(wire::file_answer(answer).map_err(unreadable)?)?,
            State::Keys(file) => {
                let texts = wire::cdn_keys(answer, i32::from(file.datacenter.0)).map_err(unreadable)?;
                self.keys_came(file, &texts);
            }
            State::Hashes(file, keys) => {
                self.hashes_came(file, keys, &wire::hashes_answer(answer).map_err(unreadable)?)?;
            }
            State::Reupload(mut file, keys, _) => {
                file.blocks.learn(&wire::hashes_answer(answer).map_err(unreadable)?, self.offset)?;
                self.state = State::Hashes(file, keys);
            }
            State::Cdn(file, keys, block) => {
                self.cdn_answered(file, keys, block, &wire::cdn_answer(answer).map_err(unreadable)?)?;
            }
            State::Done => {}
        }
        Ok(())
    }

    /// There is no connection to the CDN datacenter, or it has stopped. Its keys may have changed: they are fetched once more; if
    /// that does not help, the master datacenter is asked again.
    pub fn cdn_lost(&mut self) {
        match std::mem::replace(&mut self.state, State::Master) {
            State::Cdn(mut file, ..) if !file.refetched => {
                file.refetched = true;
                self.state = State::Keys(file);
            }
            State::Cdn(..) => self.back_to_master(),
            other => self.state = other,
        }
    }

    const fn call(&self) -> &'static str {
        match self.state {
            State::Master | State::Done => GET_FILE,
            State::Keys(_) => GET_CDN_CONFIG,
            State::Hashes(..) => GET_CDN_FILE_HASHES,
            State::Reupload(..) => REUPLOAD_CDN_FILE,
            State::Cdn(..) => GET_CDN_FILE,
        }
    }

    /// Whether an error means that the file is to be asked for at the master datacenter again.
    fn goes_back(&self, message: &str) -> bool {
        const TOKENS_LOST: [&str; 3] = ["FILE_TOKEN_INVALID", "REQUEST_TOKEN_INVALID", "CDN_METHOD_INVALID"];
        !matches!(self.state, State::Master | State::Done) && TOKENS_LOST.contains(&message)
    }

    fn back_to_master(&mut self) {
        self.returns = self.returns.saturating_add(1);
        self.state = State::Master;
    }

    fn master_answered(&mut self, answer: FileAnswer<'_>) -> Result<(), DownloadError> {
        match answer {
            FileAnswer::Bytes(bytes) => {
                let at = self.offset - self.offset % u64::from(PART_BYTES);
                let limit = PART_BYTES as usize;
                if bytes.len() > limit {
                    return Err(DownloadError::PartTooLarge { offset: at, bytes: bytes.len(), limit });
                }
                self.state = if bytes.len() < limit { State::Done } else { State::Master };
                self.deliver(at, bytes);
            }
            FileAnswer::Redirect { datacenter, file_token, key, iv, hashes } => {
                let wrong = |field| DownloadError::Redirection { field };
                let number = u16::try_from(datacenter).ok().filter(|number| *number > 0);
                let mut file = Box::new(Redirection {
                    datacenter: DatacenterId(number.ok_or_else(|| wrong("datacenter"))?),
                    file_token: file_token.to_vec(),
                    key: Secret::new(key.try_into().map_err(|_| wrong("key"))?),
                    iv: iv.try_into().map_err(|_| wrong("vector"))?,
                    blocks: Blocks::default(),
                    reuploads: 0,
                    refetched: false,
                });
                file.blocks.learn(&hashes, self.offset)?;
                self.state = State::Keys(file);
            }
        }
        Ok(())
    }

    fn keys_came(&mut self, file: Box<Redirection>, texts: &[&str]) {
        // A key that cannot be read is one that no server here has.
        let keys: Arc<[_]> = texts.iter().filter_map(|text| RsaPublicKey::from_pem(text).ok()).collect();
        if keys.is_empty() {
            self.back_to_master();
        } else {
            self.state = State::Hashes(file, keys);
        }
    }

    fn hashes_came(
        &mut self,
        mut file: Box<Redirection>,
        keys: Arc<[RsaPublicKey]>,
        told: &[wire::ToldHash],
    ) -> Result<(), DownloadError> {
        file.blocks.learn(told, self.offset)?;
        self.state = match file.blocks.at(self.offset) {
            Some(block) => State::Cdn(file, keys, block),
            None if file.blocks.has_behind(self.offset) => {
                return Err(DownloadError::HashMissing { offset: self.offset });
            }
            // The master datacenter knows of nothing more.
            None => State::Done,
        };
        Ok(())
    }

    fn cdn_answered(
        &mut self,
        mut file: Box<Redirection>,
        keys: Arc<[RsaPublicKey]>,
        block: Block,
        answer: &CdnAnswer<'_>,
    ) -> Result<(), DownloadError> {
        match answer {
            CdnAnswer::ReuploadNeeded(_) if file.reuploads >= REUPLOADS_MAX => {
                Err(DownloadError::NeverThere { offset: block.offset, times: file.reuploads })
            }
            CdnAnswer::ReuploadNeeded(token) => {
                file.reuploads += 1;
                self.state = State::Reupload(file, keys, token.to_vec());
                Ok(())
            }
            CdnAnswer::Bytes(bytes) => {
                let limit = block.read_bytes() as usize;
                if bytes.len() > limit {
                    return Err(DownloadError::PartTooLarge {
                        offset: block.offset,
                        bytes: bytes.len(),
                        limit,
                    });
                }
                let encrypted = bytes.get(..block.bytes as usize).filter(|encrypted| block.is(encrypted));
                let Some(encrypted) = encrypted else {
                    return Err(DownloadError::HashMismatch { offset: block.offset });
                };
                let mut plain = encrypted.to_vec();
                file.decrypt(&block, &mut plain);
                file.reuploads = 0;
                self.state = State::Hashes(file, keys);
                self.deliver(block.offset, &plain);
                Ok(())
            }
        }
    }

    /// If the hash of the next byte is known, it need not be asked for.
    fn find_block(&mut self) {
        let (State::Hashes(file, _) | State::Cdn(file, ..)) = &mut self.state else { return };
        if self.offset >= CDN_BYTES_MAX {
            // Beyond what its vector can number.
            return self.back_to_master();
        }
        let block = file.blocks.at(self.offset);
        if let (State::Hashes(..), Some(block)) = (&self.state, block)
            && let State::Hashes(file, keys) = std::mem::replace(&mut self.state, State::Done)
        {
            self.state = State::Cdn(file, keys, block);
        }
    }

    /// Keeps what is new and wanted of bytes that begin at `at`.
    fn deliver(&mut self, at: u64, bytes: &[u8]) {
        let from = usize::try_from(self.offset.saturating_sub(at)).unwrap_or(usize::MAX);
        let to = usize::try_from(self.end.saturating_sub(at)).unwrap_or(usize::MAX).min(bytes.len());
        self.ready = bytes.get(from..to).filter(|wanted| !wanted.is_empty()).map(<[u8]>::to_vec);
    }
}
