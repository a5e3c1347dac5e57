//! One record: a permanent key and its salts, as bytes and encrypted.
//!
//! `flags (1) | key (256) | salts (2) | each: salt (8), valid since (4), valid until (4)`, numbers in little-endian order. In
//! the file: `nonce (24) | encrypted record | tag (16)`.
//!
//! Salts that have changed stand in a record of their own, which holds nothing else, in the same form. Its tag also covers the
//! identifier of the key, so that salts of another key are not taken for those of this one.

use std::fmt;
use std::sync::Arc;

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use mtproto_crypto::{AUTH_KEY_BYTES, AuthKey, AuthKeyId, Secret, SecureRandom};
use mtproto_engine::context::{ServerSalt, ServerSalts};
use mtproto_engine::{AuthInfo, AuthScope};
use zeroize::Zeroizing;

use crate::file::FORMAT;
use crate::protection::{KEY_BYTES, NONCE_BYTES, TAG_BYTES};

const LABEL: &[u8] = b"mtproto-key-store record";
const SALTS_LABEL: &[u8] = b"mtproto-key-store salts";
const SALT_BYTES: usize = 16;
const FLAG_INITIALISED: u8 = 1;
const FLAG_LOGGED_IN: u8 = 2;
/// Servers give 64 at most; of more, those that are valid first are kept.
const SALTS_MAX: usize = 1_024;

/// Encrypts and decrypts records under the key of a file.
pub(crate) struct RecordCipher(XChaCha20Poly1305);

impl fmt::Debug for RecordCipher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecordCipher(..)")
    }
}

impl RecordCipher {
    pub(crate) fn new(file_key: &Secret<KEY_BYTES>) -> Self {
        Self(XChaCha20Poly1305::new(file_key.expose().into()))
    }

    /// The record as it stands in the file. The temporary keys are left out: they live in memory only.
    pub(crate) fn seal(&self, scope: AuthScope, info: &AuthInfo, random: &mut SecureRandom) -> Vec<u8> {
        self.seal_content(&associated_data(scope), encoded_bytes(info), |bytes| encode(info, bytes), random)
    }

    /// The salts of a key as they stand in the file.
    pub(crate) fn seal_salts(
        &self,
        scope: AuthScope,
        key: AuthKeyId,
        salts: &ServerSalts,
        random: &mut SecureRandom,
    ) -> Vec<u8> {
        let salts = stored_salts(salts);
        let data = salts_associated_data(scope, key);
        self.seal_content(&data, SALT_BYTES * salts.len(), |bytes| encode_salts(salts, bytes), random)
    }

    fn seal_content(
        &self,
        associated_data: &[u8],
        content_bytes: usize,
        write: impl FnOnce(&mut Vec<u8>),
        random: &mut SecureRandom,
    ) -> Vec<u8> {
        let nonce: [u8; NONCE_BYTES] = random.wire_bytes();
        let mut bytes = Vec::with_capacity(NONCE_BYTES + content_bytes + TAG_BYTES);
        bytes.extend_from_slice(&nonce);
        write(&mut bytes);
        let (_, content) = bytes.split_at_mut(NONCE_BYTES);
        match self.0.encrypt_inout_detached(&XNonce::from(nonce), associated_data, content.into()) {
            Ok(tag) => bytes.extend_from_slice(&tag),
            // Only an input of 256 GiB is refused; an empty record reads as damaged.
            Err(_) => bytes.clear(),
        }
        bytes
    }

    /// What stands in the file for a scope. None if it is damaged or of another scope.
    pub(crate) fn open(&self, scope: AuthScope, bytes: &[u8]) -> Option<AuthInfo> {
        decode(&self.open_content(&associated_data(scope), bytes)?)
    }

    /// The salts in the file. None if they are damaged, or of another scope or key.
    pub(crate) fn open_salts(&self, scope: AuthScope, key: AuthKeyId, bytes: &[u8]) -> Option<ServerSalts> {
        decode_salts(&self.open_content(&salts_associated_data(scope, key), bytes)?)
    }

    fn open_content(&self, associated_data: &[u8], bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, rest) = bytes.split_first_chunk::<NONCE_BYTES>()?;
        let (content, tag) = rest.split_last_chunk::<TAG_BYTES>()?;
        let mut content = Zeroizing::new(content.to_vec());
        self.0
            .decrypt_inout_detached(
                &XNonce::from(*nonce),
                associated_data,
                content.as_mut_slice().into(),
                &Tag::from(*tag),
            )
            .ok()?;
        Some(content)
    }
}

/// What is authenticated with a record, so that it cannot stand in for another.
fn associated_data(scope: AuthScope) -> Vec<u8> {
    let account = scope.account.0.to_le_bytes();
    [LABEL, &FORMAT.to_le_bytes(), &account, &scope.datacenter.0.to_le_bytes()].concat()
}

fn salts_associated_data(scope: AuthScope, key: AuthKeyId) -> Vec<u8> {
    [SALTS_LABEL, &associated_data(scope), &key.0.to_le_bytes()].concat()
}

fn stored_salts(salts: &ServerSalts) -> &[ServerSalt] {
    let salts = salts.as_slice();
    salts.get(..SALTS_MAX).unwrap_or(salts)
}

fn encoded_bytes(info: &AuthInfo) -> usize {
    1 + AUTH_KEY_BYTES + 2 + SALT_BYTES * stored_salts(&info.salts).len()
}

/// Appends the record.
pub(crate) fn encode(info: &AuthInfo, bytes: &mut Vec<u8>) {
    let salts = stored_salts(&info.salts);
    let flag = |is_set, flag| if is_set { flag } else { 0 };
    bytes.push(flag(info.initialised, FLAG_INITIALISED) | flag(info.logged_in, FLAG_LOGGED_IN));
    bytes.extend_from_slice(info.key.as_bytes());
    bytes.extend_from_slice(&u16::try_from(salts.len()).unwrap_or(0).to_le_bytes());
    encode_salts(salts, bytes);
}

fn encode_salts(salts: &[ServerSalt], bytes: &mut Vec<u8>) {
    for salt in salts {
        bytes.extend_from_slice(&salt.salt.to_le_bytes());
        bytes.extend_from_slice(&salt.valid_since.to_le_bytes());
        bytes.extend_from_slice(&salt.valid_until.to_le_bytes());
    }
}

/// Reads a record. None if it is not one.
pub(crate) fn decode(bytes: &[u8]) -> Option<AuthInfo> {
    let (&flags, rest) = bytes.split_first()?;
    let (key, rest) = rest.split_first_chunk::<AUTH_KEY_BYTES>()?;
    let (count, salts) = rest.split_first_chunk::<2>()?;
    let count = usize::from(u16::from_le_bytes(*count));
    if flags & !(FLAG_INITIALISED | FLAG_LOGGED_IN) != 0 || salts.len() != count * SALT_BYTES {
        return None;
    }
    let salts = decode_salts(salts)?;
    let key = Arc::new(AuthKey::from_bytes(*key));
    Some(AuthInfo {
        initialised: flags & FLAG_INITIALISED != 0,
        logged_in: flags & FLAG_LOGGED_IN != 0,
        ..AuthInfo::new(key, salts)
    })
}

fn decode_salts(bytes: &[u8]) -> Option<ServerSalts> {
    if bytes.len() > SALTS_MAX * SALT_BYTES || !bytes.len().is_multiple_of(SALT_BYTES) {
        return None;
    }
    let salts = bytes.chunks_exact(SALT_BYTES).filter_map(|bytes| {
        let (salt, rest) = bytes.split_first_chunk()?;
        let (since, until) = rest.split_first_chunk()?;
        Some(ServerSalt {
            salt: i64::from_le_bytes(*salt),
            valid_since: u32::from_le_bytes(*since),
            valid_until: u32::from_le_bytes(*until.first_chunk()?),
        })
    });
    Some(ServerSalts::new(salts.collect()))
}
