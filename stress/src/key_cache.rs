//! Keys that outlive a run: with `--key-cache`, a second run resumes the keys of the first without key exchanges.
//!
//! Without it nothing is kept: a load makes its keys anew each time, and millions of them must not fill the memory.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use mtproto_engine::context::KeyStoreError;
use mtproto_engine::{AuthInfo, AuthScope, KeyStore};
use mtproto_key_store::{FileKeyStore, OpenError, Protection};

use crate::failure::Failure;

/// Where keys are kept, and under what.
#[derive(Args, Clone, Debug)]
pub(crate) struct KeyCacheOptions {
    /// Keep authorization keys in this file, and use those that are there instead of key exchanges. It belongs to one set of
    /// servers. `handshake` only adds to it
    #[arg(long, value_name = "FILE", env = "MTSTRESS_KEY_CACHE")]
    pub(crate) key_cache: Option<PathBuf>,

    /// Passphrase of the key cache. Without one a key file beside it, FILE.key, protects it, and is made if need be
    #[arg(long, value_name = "TEXT", env = "MTSTRESS_KEY_CACHE_PASSPHRASE", hide_env_values = true)]
    pub(crate) key_cache_passphrase: Option<String>,
}

/// The key cache could not be opened.
pub(crate) fn failed(error: &OpenError) -> Failure {
    Failure::Usage(format!("--key-cache: {error}"))
}

impl KeyCacheOptions {
    /// Opens the file that was named.
    ///
    /// # Errors
    /// If it cannot be opened, or is in use.
    pub(crate) fn open(&self) -> Result<Option<FileKeyStore>, Failure> {
        self.key_cache.as_deref().map(|path| self.open_at(path).map_err(|error| failed(&error))).transpose()
    }

    fn open_at(&self, path: &Path) -> Result<FileKeyStore, OpenError> {
        let protection = match &self.key_cache_passphrase {
            Some(passphrase) => Protection::passphrase(passphrase),
            None => key_file_beside(path)?,
        };
        FileKeyStore::open(path, &protection)
    }
}

fn key_file_beside(path: &Path) -> Result<Protection, OpenError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".key");
    let key_file = PathBuf::from(name);
    // One that is missing beside a store is not made anew: the error names it.
    if key_file.exists() || path.exists() {
        return Ok(Protection::key_file(key_file));
    }
    Protection::create_key_file(key_file)
}

/// The keys of a load.
#[derive(Clone, Debug)]
pub(crate) enum KeyCache {
    /// Kept nowhere.
    None,
    /// Loaded from a file and kept there.
    File(Arc<FileKeyStore>),
    /// Only added to the file: every key is to be made.
    Filled(Arc<FileKeyStore>),
}

impl KeyCache {
    /// The same, but every key is made anew.
    pub(crate) fn only_filled(self) -> Self {
        match self {
            Self::None => Self::None,
            Self::File(store) | Self::Filled(store) => Self::Filled(store),
        }
    }

    fn kept(&self) -> Option<&FileKeyStore> {
        match self {
            Self::None => None,
            Self::File(store) | Self::Filled(store) => Some(store),
        }
    }
}

impl KeyStore for KeyCache {
    fn load(&self, scope: AuthScope) -> Result<Option<AuthInfo>, KeyStoreError> {
        match self {
            Self::None | Self::Filled(_) => Ok(None),
            Self::File(store) => store.load(scope),
        }
    }

    fn save(&self, scope: AuthScope, info: &AuthInfo) -> Result<(), KeyStoreError> {
        self.kept().map_or(Ok(()), |store| store.save(scope, info))
    }

    fn forget(&self, scope: AuthScope) -> Result<(), KeyStoreError> {
        self.kept().map_or(Ok(()), |store| store.forget(scope))
    }
}
