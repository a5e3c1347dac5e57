//! Seals and opens packets, many side by side: the one entry that traffic uses.
//!
//! A packet is `auth_key_id` (8 bytes), `msg_key` (16 bytes) and the encrypted part, a whole number of cipher blocks.
//! It is worked on in place. A batch may mix keys, directions and lengths; jobs keep their places, and each has its own
//! result. What the plaintext means, and whether its inner fields are right, is the caller's business.
//!
//! One packet takes the shortest way, [`one`]; several go through [`pipeline`], phase by phase and in lanes.

use subtle::ConstantTimeEq;
use thiserror::Error;
use zeroize::Zeroize;

use crate::aes_ige::Block;
use crate::auth_key::{AuthKey, AuthKeyId, Direction};
use crate::capability::Backend;
use crate::sha256::HASH_BYTES;

mod one;
mod pipeline;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod x86_64;

#[cfg(test)]
mod tests;

/// Bytes in front of the encrypted part: `auth_key_id` and `msg_key`.
pub const PACKET_HEADER_BYTES: usize = AUTH_KEY_ID_BYTES + MSG_KEY_BYTES;

const AUTH_KEY_ID_BYTES: usize = 8;
const MSG_KEY_BYTES: usize = 16;

/// Packets that are worked on together; more are done in rounds.
const JOBS_PER_ROUND: usize = 64;

/// Set in every receipt token, which tells it from a length.
const RECEIPT_BIT: u32 = 1 << 31;

/// The bytes are not a packet: a header of 24 bytes and at least one whole block of 16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error(
    "{bytes} bytes are not a packet: 24 bytes of header and one or more blocks of 16 bytes were expected"
)]
pub struct PacketLengthError {
    /// The length that was given.
    pub bytes: usize,
}

/// Why a packet did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OpenError {
    /// The packet names another key than the job.
    #[error("the packet was sealed with the key {found}, not with {expected}")]
    OtherKey {
        /// The key of the job.
        expected: AuthKeyId,
        /// The key the packet names.
        found: AuthKeyId,
    },
    /// The plaintext does not have the `msg_key` the packet came with; it was wiped.
    #[error(
        "the msg_key of the packet does not fit its plaintext: it was altered, or sealed with another key"
    )]
    MsgKeyMismatch,
    /// The job has not been through [`open_many`] yet.
    #[error("the packet has not been opened yet")]
    NotOpened,
}

/// One packet to seal.
#[derive(Debug)]
pub struct SealJob<'a> {
    key: &'a AuthKey,
    direction: Direction,
    parts: Parts<'a>,
    receipt_token: u32,
}

impl<'a> SealJob<'a> {
    /// A job over `packet`: the plaintext, padded, stands behind the first [`PACKET_HEADER_BYTES`]; those are
    /// written by sealing.
    ///
    /// # Errors
    /// If the plaintext is empty or not a whole number of 16-byte blocks.
    pub fn new(
        key: &'a AuthKey,
        direction: Direction,
        packet: &'a mut [u8],
    ) -> Result<Self, PacketLengthError> {
        Ok(Self { key, direction, parts: Parts::of(packet)?, receipt_token: 0 })
    }

    /// After sealing: the token a datacenter acknowledges the receipt of this packet with, its top bit set.
    ///
    /// Zero before sealing. (`spec: mtproto/mtproto-transports#quick-ack`)
    #[must_use]
    pub const fn receipt_token(&self) -> u32 {
        self.receipt_token
    }

    fn key_source(&self) -> KeySource<'_> {
        (self.key, self.direction, self.parts.msg_key)
    }

    /// Writes the header that follows from `msg_key_large`, and keeps the token.
    fn take_hash(&mut self, msg_key_large: &[u8; HASH_BYTES]) {
        let [t0, t1, t2, t3, _, _, _, _, msg_key @ .., _, _, _, _, _, _, _, _] = *msg_key_large;
        self.receipt_token = u32::from_le_bytes([t0, t1, t2, t3]) | RECEIPT_BIT;
        *self.parts.id = self.key.id().0.to_le_bytes();
        *self.parts.msg_key = msg_key;
    }
}

/// One packet to open.
#[derive(Debug)]
pub struct OpenJob<'a> {
    key: &'a AuthKey,
    direction: Direction,
    parts: Parts<'a>,
    result: Result<(), OpenError>,
}

impl<'a> OpenJob<'a> {
    /// A job over a whole packet as it was received. Nothing but the length is looked at.
    ///
    /// # Errors
    /// If the encrypted part is empty or not a whole number of 16-byte blocks.
    pub fn new(
        key: &'a AuthKey,
        direction: Direction,
        packet: &'a mut [u8],
    ) -> Result<Self, PacketLengthError> {
        Ok(Self { key, direction, parts: Parts::of(packet)?, result: Err(OpenError::NotOpened) })
    }

    /// After opening: whether the plaintext stands behind the header and is the peer's.
    ///
    /// # Errors
    /// If the packet names another key (it is then untouched), or if its plaintext does not fit its `msg_key` (it is
    /// then wiped).
    pub const fn result(&self) -> Result<(), OpenError> {
        self.result
    }

    fn key_source(&self) -> KeySource<'_> {
        (self.key, self.direction, self.parts.msg_key)
    }

    /// Whether the packet names the key of the job; if not, that is the result.
    fn check_name(&mut self) -> bool {
        let (expected, found) = (self.key.id(), AuthKeyId(u64::from_le_bytes(*self.parts.id)));
        let is_named = expected == found;
        if !is_named {
            self.result = Err(OpenError::OtherKey { expected, found });
        }
        is_named
    }

    /// Compares the hash of the plaintext with the `msg_key` of the packet, in constant time.
    fn verify(&mut self, msg_key_large: &[u8; HASH_BYTES]) {
        let [_, _, _, _, _, _, _, _, msg_key @ .., _, _, _, _, _, _, _, _] = msg_key_large;
        // As numbers, because byte strings are compared byte by byte.
        let (computed, received) = (u128::from_ne_bytes(*msg_key), u128::from_ne_bytes(*self.parts.msg_key));
        self.result = if bool::from(computed.ct_eq(&received)) {
            Ok(())
        } else {
            self.parts.blocks.as_flattened_mut().zeroize();
            Err(OpenError::MsgKeyMismatch)
        };
    }
}

/// What the key of a packet is derived from.
type KeySource<'a> = (&'a AuthKey, Direction, &'a [u8; MSG_KEY_BYTES]);

/// A packet taken apart.
#[derive(Debug)]
struct Parts<'a> {
    /// `auth_key_id`, as it stands.
    id: &'a mut [u8; AUTH_KEY_ID_BYTES],
    msg_key: &'a mut [u8; MSG_KEY_BYTES],
    /// The encrypted part.
    blocks: &'a mut [Block],
}

impl<'a> Parts<'a> {
    fn of(packet: &'a mut [u8]) -> Result<Self, PacketLengthError> {
        let bytes = packet.len();
        let parts = packet.split_first_chunk_mut().and_then(|(id, rest)| {
            let (msg_key, encrypted) = rest.split_first_chunk_mut()?;
            match encrypted.as_chunks_mut() {
                (blocks, []) if !blocks.is_empty() => Some(Self { id, msg_key, blocks }),
                _ => None,
            }
        });
        parts.ok_or(PacketLengthError { bytes })
    }
}

/// Seals every packet in place.
pub fn seal_many(jobs: &mut [SealJob<'_>]) {
    seal_many_on(Backend::active(), jobs);
}

/// Opens every packet in place; each job then has its result.
pub fn open_many(jobs: &mut [OpenJob<'_>]) {
    open_many_on(Backend::active(), jobs);
}

/// Seals every packet with the kernels of `backend`, or the portable ones if this processor lacks it.
pub fn seal_many_on(backend: Backend, jobs: &mut [SealJob<'_>]) {
    for round in jobs.chunks_mut(JOBS_PER_ROUND) {
        match round {
            [job] => one::seal(backend, job),
            [_, _, rest @ ..] if rest.len() <= 2 => pipeline::seal::<4>(backend, round),
            [_, _, rest @ ..] if rest.len() <= 14 => pipeline::seal::<16>(backend, round),
            _ => pipeline::seal::<JOBS_PER_ROUND>(backend, round),
        }
    }
}

/// Opens every packet with the kernels of `backend`, or the portable ones if this processor lacks it.
pub fn open_many_on(backend: Backend, jobs: &mut [OpenJob<'_>]) {
    for round in jobs.chunks_mut(JOBS_PER_ROUND) {
        match round {
            [job] => one::open(backend, job),
            [_, _, rest @ ..] if rest.len() <= 2 => pipeline::open::<4>(backend, round),
            [_, _, rest @ ..] if rest.len() <= 14 => pipeline::open::<16>(backend, round),
            _ => pipeline::open::<JOBS_PER_ROUND>(backend, round),
        }
    }
}
