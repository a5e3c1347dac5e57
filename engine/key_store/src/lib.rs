//! Authorization keys in one encrypted, crash-safe file, and the string sessions of other clients.
//!
//! [`FileKeyStore`] is a [`KeyStore`](mtproto_engine::KeyStore) for fleets: one file holds the keys and salts of a hundred
//! thousand sessions. It is a package of its own so that the engine does not carry a database.
//!
//! # How it works
//!
//! - **Writing.** A thread of the store commits what changed since its last commit, all of it at once and with one wait for the
//!   disk. A call returns when its change is on its way; the next change *of the same scope* waits until that one is on disk.
//!   Killed at any moment, a program therefore loses at most the last change of each session.
//!   What changes nothing but salts waits up to five minutes for company: an hourly change of the salts of a hundred thousand
//!   sessions would otherwise write gigabytes.
//! - **The file.** A [`redb`] database: copy-on-write, with checksums, valid after a crash at any write. One record per scope,
//!   and one for its salts, which is small and changes often. Mode 0600, with a format version.
//! - **Encryption.** A random file key encrypts each record with XChaCha20-Poly1305; the scope is authenticated with it, so
//!   that records cannot change places. Nonces are 24 random bytes: after 2^48 writes the chance that two were ever equal is
//!   below 2^-96. The file key stands in the file, encrypted under a key from a passphrase (Argon2id) or from a key file.
//!   Who can write to the file can still put an older copy of it, or of a record, in place: that is not found out.
//!
//! ```no_run
//! use std::sync::Arc;
//! use mtproto_key_store::{FileKeyStore, Protection};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let store = FileKeyStore::open("fleet.keys", &Protection::passphrase("correct horse battery staple"))?;
//! // `EngineConfig { key_store: Arc::new(store), ..config }`
//! # let _ = Arc::new(store);
//! # Ok(())
//! # }
//! ```

mod error;
mod file;
#[doc(hidden)]
pub mod fuzzing;
mod protection;
mod record;
mod store;
pub mod string_session;
#[cfg(test)]
mod tests;

pub use error::{OpenError, WriteError};
pub use protection::{KEY_FILE_BYTES_MIN, PassphraseCost, Protection};
pub use store::{FileKeyStore, StoreStats};
pub use string_session::{Origin, SessionUser, StringSession, StringSessionError};
