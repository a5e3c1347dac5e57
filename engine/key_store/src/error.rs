//! What can go wrong, with the cause and what to do about it. No text holds key material.

use std::io;
use std::path::{Path, PathBuf};

use mtproto_crypto::RandomUnavailable;
use thiserror::Error;

/// A key store could not be opened.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The file is something else.
    #[error("{path} is not a key store: name another file, or move this one away to have a new one made")]
    NotAKeyStore {
        /// The file.
        path: PathBuf,
    },
    /// A later version of the program wrote it.
    #[error(
        "{path} has format {found} and this program knows formats up to {known}: use the version that wrote it, or a later one"
    )]
    NewerFormat {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: u32,
        /// The newest format that can be read.
        known: u32,
    },
    /// The passphrase is another.
    #[error("{path} cannot be decrypted: the passphrase is wrong")]
    WrongPassphrase {
        /// The file.
        path: PathBuf,
    },
    /// The key file is another.
    #[error("{path} cannot be decrypted: it belongs to another key file")]
    WrongKeyFile {
        /// The file.
        path: PathBuf,
    },
    /// It is protected in the other way.
    #[error("{path} is protected with {found}, and {given} was given")]
    OtherProtection {
        /// The file.
        path: PathBuf,
        /// How it is protected.
        found: &'static str,
        /// What was given.
        given: &'static str,
    },
    /// The passphrase is empty.
    #[error("the passphrase is empty, which would protect nothing")]
    EmptyPassphrase,
    /// The cost of trying passphrases is out of range.
    #[error(
        "a passphrase cannot cost {memory_kib} KiB and {passes} passes: choose 8 KiB to 1 GiB, 1 to 64 passes"
    )]
    BadCost {
        /// Memory, in KiB.
        memory_kib: u32,
        /// Passes over it.
        passes: u32,
    },
    /// The key file cannot be read or made.
    #[error("the key file {path} cannot be used: {source}")]
    KeyFile {
        /// The key file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The key file is too short to be one.
    #[error(
        "the key file {path} has {bytes} bytes, and needs at least 32 random ones (head -c 32 /dev/urandom)"
    )]
    ShortKeyFile {
        /// The key file.
        path: PathBuf,
        /// Its length.
        bytes: usize,
    },
    /// Another process, or another store of this one, has it open.
    #[error(
        "{path} is in use by another process: two owners of one key get it revoked, so end that process first"
    )]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged.
    #[error("{path} is damaged: {reason}; restore it from a copy, or move it away and agree on new keys")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The system refuses.
    #[error("{path} cannot be opened: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is no randomness.
    #[error(transparent)]
    Random(#[from] RandomUnavailable),
    /// The thread that writes could not be started.
    #[error("the thread of the key store could not be started: {0}")]
    Thread(io::Error),
}

impl OpenError {
    /// What the database says, as we say it.
    pub(crate) fn from_database(path: &Path, error: redb::Error) -> Self {
        let path = path.to_owned();
        match error {
            redb::Error::DatabaseAlreadyOpen => Self::InUse { path },
            redb::Error::Io(source) => Self::Io { path, source },
            redb::Error::TableDoesNotExist(_) | redb::Error::TableTypeMismatch { .. } => {
                Self::NotAKeyStore { path }
            }
            other => Self::Damaged { path, reason: other.to_string() },
        }
    }
}

/// A change could not be read from the file or written to it. What could not be written stays in memory, and is tried again
/// with the next call.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum WriteError {
    /// There is no room.
    #[error("the disk of {path} is full: make room, the changes are kept in memory until then")]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// Something else.
    #[error("{path} cannot be read or written: {reason}")]
    Failed {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// A record does not decrypt, or does not hold what it should.
    #[error(
        "the record of account {account} at datacenter {datacenter} is damaged: it will be replaced by the next key"
    )]
    DamagedRecord {
        /// The account.
        account: u64,
        /// The datacenter.
        datacenter: u16,
    },
}

impl WriteError {
    pub(crate) fn from_database(path: &Path, error: &redb::Error) -> Self {
        let path = path.to_owned();
        match error {
            redb::Error::Io(source)
                if matches!(source.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) =>
            {
                Self::DiskFull { path }
            }
            other => Self::Failed { path, reason: other.to_string() },
        }
    }
}
