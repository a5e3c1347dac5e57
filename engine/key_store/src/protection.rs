//! What the file key is encrypted under: a key from a passphrase, or from a key file.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use mtproto_crypto::hmac::hmac_sha256;
use mtproto_crypto::{Secret, SecureRandom};
use zeroize::Zeroizing;

use crate::error::OpenError;
use crate::file::FORMAT;

/// Bytes a key file has at least.
pub const KEY_FILE_BYTES_MIN: usize = 32;
/// More of a key file is not read.
const KEY_FILE_BYTES_MAX: u64 = 64 << 10;

/// How a key store is protected.
#[derive(Clone)]
#[non_exhaustive]
pub enum Protection {
    /// By a passphrase.
    Passphrase {
        /// The passphrase.
        passphrase: Zeroizing<String>,
        /// What trying one costs; used when a file is made.
        cost: PassphraseCost,
    },
    /// By a file of random bytes, which should lie elsewhere.
    KeyFile(PathBuf),
}

/// What trying one passphrase costs, with Argon2id and one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassphraseCost {
    /// Memory in KiB, from 8 to 1,048,576.
    pub memory_kib: u32,
    /// Passes over it, from 1 to 64.
    pub passes: u32,
}

impl PassphraseCost {
    /// What a file may claim: more would let a planted file use up memory or time.
    const MEMORY_KIB_MAX: u32 = 1 << 20;
    const PASSES_MAX: u32 = 64;

    fn is_possible(self) -> bool {
        (8..=Self::MEMORY_KIB_MAX).contains(&self.memory_kib) && (1..=Self::PASSES_MAX).contains(&self.passes)
    }
}

impl Default for PassphraseCost {
    /// 64 MiB and three passes, the second choice of RFC 9106: a fraction of a second, once per start.
    fn default() -> Self {
        Self { memory_kib: 64 << 10, passes: 3 }
    }
}

impl Protection {
    /// A passphrase, at the default cost.
    #[must_use]
    pub fn passphrase(passphrase: &str) -> Self {
        Self::Passphrase {
            passphrase: Zeroizing::new(passphrase.to_owned()),
            cost: PassphraseCost::default(),
        }
    }

    /// A key file that exists.
    #[must_use]
    pub fn key_file(path: impl Into<PathBuf>) -> Self {
        Self::KeyFile(path.into())
    }

    /// Makes a key file of 32 random bytes that only its owner may read.
    ///
    /// # Errors
    /// [`OpenError::KeyFile`] if there is one already, or it cannot be written.
    pub fn create_key_file(path: impl Into<PathBuf>) -> Result<Self, OpenError> {
        let path = path.into();
        let bytes = Zeroizing::new(SecureRandom::from_os()?.secret_bytes::<KEY_FILE_BYTES_MIN>());
        let written = private_file(OpenOptions::new().write(true).create_new(true))
            .open(&path)
            .and_then(|mut file| file.write_all(&*bytes).and_then(|()| file.sync_all()));
        match written {
            Ok(()) => Ok(Self::KeyFile(path)),
            Err(source) => Err(OpenError::KeyFile { path, source }),
        }
    }

    /// In words, without secrets.
    const fn in_words(&self) -> &'static str {
        match self {
            Self::Passphrase { .. } => PASSPHRASE,
            Self::KeyFile(_) => KEY_FILE,
        }
    }
}

const PASSPHRASE: &str = "a passphrase";
const KEY_FILE: &str = "a key file";

impl fmt::Debug for Protection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Protection({})", self.in_words())
    }
}

/// Opens files that nobody else may read.
pub(crate) fn private_file(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// The bytes of an encrypted file key.
const WRAPPED_BYTES: usize = HEAD_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES;
/// Kind, memory, passes, salt.
const HEAD_BYTES: usize = 1 + 4 + 4 + SALT_BYTES;
const SALT_BYTES: usize = 32;
pub(crate) const NONCE_BYTES: usize = 24;
pub(crate) const TAG_BYTES: usize = 16;
pub(crate) const KEY_BYTES: usize = 32;
const LABEL: &[u8] = b"mtproto-key-store file key";

/// How the file key stands in the file: `kind | memory | passes | salt | nonce | encrypted key and tag`.
struct Head {
    kind: u8,
    cost: PassphraseCost,
    salt: [u8; SALT_BYTES],
}

impl Head {
    const PASSPHRASE: u8 = 1;
    const KEY_FILE: u8 = 2;

    fn to_bytes(&self) -> [u8; HEAD_BYTES] {
        let mut bytes = [0; HEAD_BYTES];
        bytes[0] = self.kind;
        bytes[1..5].copy_from_slice(&self.cost.memory_kib.to_le_bytes());
        bytes[5..9].copy_from_slice(&self.cost.passes.to_le_bytes());
        bytes[9..].copy_from_slice(&self.salt);
        bytes
    }

    /// None if the bytes are not of this program.
    fn from_bytes(bytes: &[u8; HEAD_BYTES]) -> Option<Self> {
        let (&kind, rest) = bytes.split_first()?;
        let (memory, rest) = rest.split_first_chunk()?;
        let (passes, rest) = rest.split_first_chunk()?;
        let cost =
            PassphraseCost { memory_kib: u32::from_le_bytes(*memory), passes: u32::from_le_bytes(*passes) };
        let salt = *rest.first_chunk()?;
        let is_known = match kind {
            Self::PASSPHRASE => cost.is_possible(),
            kind => kind == Self::KEY_FILE,
        };
        is_known.then_some(Self { kind, cost, salt })
    }

    const fn in_words(&self) -> &'static str {
        if self.kind == Self::PASSPHRASE { PASSPHRASE } else { KEY_FILE }
    }

    /// What is authenticated with the file key: the format and everything that leads to it.
    fn associated_data(&self) -> Vec<u8> {
        [LABEL, &FORMAT.to_le_bytes(), &self.to_bytes()].concat()
    }

    /// The key that the file key is encrypted under.
    fn outer_key(&self, protection: &Protection, path: &Path) -> Result<Secret<KEY_BYTES>, OpenError> {
        match protection {
            Protection::Passphrase { passphrase, .. } if self.kind == Self::PASSPHRASE => {
                let PassphraseCost { memory_kib, passes } = self.cost;
                let bad_cost = OpenError::BadCost { memory_kib, passes };
                let Ok(parameters) = Params::new(memory_kib, passes, 1, Some(KEY_BYTES)) else {
                    return Err(bad_cost);
                };
                let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
                let mut key = Secret::new([0; KEY_BYTES]);
                argon2
                    .hash_password_into(passphrase.as_bytes(), &self.salt, key.expose_mut())
                    .map_err(|_| bad_cost)?;
                Ok(key)
            }
            Protection::KeyFile(key_path) if self.kind == Self::KEY_FILE => {
                let content = read_key_file(key_path)?;
                Ok(Secret::new(hmac_sha256(&content, &[LABEL, &self.salt])))
            }
            other => Err(OpenError::OtherProtection {
                path: path.to_owned(),
                found: self.in_words(),
                given: other.in_words(),
            }),
        }
    }
}

fn read_key_file(path: &Path) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    // Never grows, so that no copy of it is left behind.
    let mut content = Zeroizing::new(Vec::with_capacity(usize::try_from(KEY_FILE_BYTES_MAX).unwrap_or(0)));
    File::open(path)
        .and_then(|file| file.take(KEY_FILE_BYTES_MAX).read_to_end(&mut content))
        .map_err(|source| OpenError::KeyFile { path: path.to_owned(), source })?;
    if content.len() < KEY_FILE_BYTES_MIN {
        return Err(OpenError::ShortKeyFile { path: path.to_owned(), bytes: content.len() });
    }
    Ok(content)
}

/// A new file key, and how it stands in the file.
pub(crate) fn new_file_key(
    protection: &Protection,
    path: &Path,
    random: &mut SecureRandom,
) -> Result<(Secret<KEY_BYTES>, Vec<u8>), OpenError> {
    let (kind, cost) = match protection {
        Protection::Passphrase { passphrase, .. } if passphrase.is_empty() => {
            return Err(OpenError::EmptyPassphrase);
        }
        Protection::Passphrase { cost, .. } if cost.is_possible() => (Head::PASSPHRASE, *cost),
        Protection::Passphrase { cost, .. } => {
            return Err(OpenError::BadCost { memory_kib: cost.memory_kib, passes: cost.passes });
        }
        Protection::KeyFile(_) => (Head::KEY_FILE, PassphraseCost { memory_kib: 0, passes: 0 }),
    };
    let head = Head { kind, cost, salt: random.wire_bytes() };
    let outer = head.outer_key(protection, path)?;
    let file_key = Secret::new(random.secret_bytes());
    let nonce: [u8; NONCE_BYTES] = random.wire_bytes();
    let mut encrypted = Vec::with_capacity(KEY_BYTES + TAG_BYTES);
    encrypted.extend_from_slice(file_key.expose());
    let sealed = XChaCha20Poly1305::new(outer.expose().into()).encrypt_in_place(
        &XNonce::from(nonce),
        &head.associated_data(),
        &mut encrypted,
    );
    if sealed.is_err() {
        return Err(OpenError::Damaged {
            path: path.to_owned(),
            reason: "its key cannot be encrypted".to_owned(),
        });
    }
    Ok((file_key, [&head.to_bytes()[..], &nonce, &encrypted].concat()))
}

/// The file key, from how it stands in the file.
pub(crate) fn open_file_key(
    wrapped: &[u8],
    protection: &Protection,
    path: &Path,
) -> Result<Secret<KEY_BYTES>, OpenError> {
    let damaged = || OpenError::Damaged {
        path: path.to_owned(),
        reason: "the encrypted key of the file is not one".to_owned(),
    };
    if wrapped.len() != WRAPPED_BYTES {
        return Err(damaged());
    }
    let (head, rest) = wrapped.split_first_chunk::<HEAD_BYTES>().ok_or_else(damaged)?;
    let (nonce, encrypted) = rest.split_first_chunk::<NONCE_BYTES>().ok_or_else(damaged)?;
    let head = Head::from_bytes(head).ok_or_else(damaged)?;
    let outer = head.outer_key(protection, path)?;
    let mut key = Zeroizing::new(encrypted.to_vec());
    let opened = XChaCha20Poly1305::new(outer.expose().into()).decrypt_in_place(
        &XNonce::from(*nonce),
        &head.associated_data(),
        &mut *key,
    );
    match (opened, key.first_chunk()) {
        (Ok(()), Some(key)) => Ok(Secret::new(*key)),
        _ if head.kind == Head::PASSPHRASE => Err(OpenError::WrongPassphrase { path: path.to_owned() }),
        _ => Err(OpenError::WrongKeyFile { path: path.to_owned() }),
    }
}
