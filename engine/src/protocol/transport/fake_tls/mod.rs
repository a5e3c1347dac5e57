//! The disguise as TLS: a hello that only those who know the secret can make and answer, then the stream in records.
//!
//! A client sends a [`client_hello::ClientHello`]; the proxy answers with a flight of three records that proves the secret
//! ([`server_hello`]); from then on both sides put the obfuscated stream into application records ([`records`]). The
//! boundaries of the records mean nothing.

pub mod client_hello;
pub mod records;
pub mod server_hello;

use mtproto_crypto::Secret;
use mtproto_crypto::hmac::hmac_sha256;
use thiserror::Error;

/// Header of a record: type, version, length.
pub const RECORD_HEADER_BYTES: usize = 5;

/// Where the random field stands in the first record of either side; the authenticator takes its place.
const RANDOM_START: usize = 11;

const RANDOM_BYTES: usize = 32;

/// A hello does not prove knowledge of the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum HelloError {
    /// Not the records of a hello.
    #[error("the bytes are not a TLS hello")]
    NotUnderstood,
    /// Made with another secret, or changed on the way.
    #[error("the hello does not fit the secret")]
    WrongSecret,
    /// Made too long ago, or by a clock that is ahead.
    #[error("the hello was made {seconds_ago} s ago")]
    Time {
        /// Negative if it is from the future.
        seconds_ago: i64,
    },
    /// Without the domain of the secret.
    #[error("the hello names another domain than the secret")]
    Domain,
}

/// The authenticator over some parts, one of which is a hello with a random field of zeros.
fn authenticator(key: &[u8; 16], parts: &[&[u8]]) -> Secret<RANDOM_BYTES> {
    Secret::new(hmac_sha256(key, parts))
}

/// A record before its random field, the field, and the record behind it.
fn around_random(record: &[u8]) -> Option<(&[u8], &[u8; RANDOM_BYTES], &[u8])> {
    let (before, rest) = record.split_at_checked(RANDOM_START)?;
    let (random, behind) = rest.split_first_chunk()?;
    Some((before, random, behind))
}

/// Writes `authenticator` into the random field of a record.
fn put_random(record: &mut [u8], random: &[u8; RANDOM_BYTES]) {
    for (to, from) in record.iter_mut().skip(RANDOM_START).zip(random) {
        *to = *from;
    }
}

/// A part of a hello behind its length of two bytes.
fn with_length(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0, 0]);
    write(out);
    let bytes = out.len() - start - 2;
    let length = u16::try_from(bytes).unwrap_or_else(|_| panic!("no part of a hello has 64 KiB"));
    for (to, from) in out.iter_mut().skip(start).zip(length.to_be_bytes()) {
        *to = from;
    }
}

#[cfg(test)]
mod tests;
