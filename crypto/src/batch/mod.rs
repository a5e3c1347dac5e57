//! Seals and opens packets, many side by side: the one entry that traffic uses.
//!
//! A packet is `auth_key_id` (8 bytes), `msg_key` (16 bytes) and the encrypted part, a whole number of cipher blocks.
//! It is worked on in place. A batch may mix keys, directions and lengths; jobs keep their places, and each has its own
//! result. What the plaintext means, and whether its inner fields are right, is the caller's business.
//!
//! One packet takes the shortest way, [`one`]; several go through [`pipeline`], phase by phase and in lanes.

use std::cmp::Reverse;

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

/// Packets that are put in order together, so that the long ones among them share lanes.
const JOBS_ARRANGED: usize = 256;

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
    packet: Packet<'a>,
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
        Ok(Self { packet: Packet::of(key, direction, packet)?, receipt_token: 0 })
    }

    /// After sealing: the token a datacenter acknowledges the receipt of this packet with, its top bit set.
    ///
    /// Zero before sealing. (`spec: mtproto/mtproto-transports#quick-ack`)
    #[must_use]
    pub const fn receipt_token(&self) -> u32 {
        self.receipt_token
    }

    /// Writes the header that follows from `msg_key_large`, and keeps the token.
    fn take_hash(&mut self, msg_key_large: &[u8; HASH_BYTES]) {
        let [t0, t1, t2, t3, _, _, _, _, msg_key @ .., _, _, _, _, _, _, _, _] = *msg_key_large;
        self.receipt_token = u32::from_le_bytes([t0, t1, t2, t3]) | RECEIPT_BIT;
        *self.packet.id = self.packet.key.id().0.to_le_bytes();
        *self.packet.msg_key = msg_key;
    }
}

/// One packet to open.
#[derive(Debug)]
pub struct OpenJob<'a> {
    packet: Packet<'a>,
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
        Ok(Self { packet: Packet::of(key, direction, packet)?, result: Err(OpenError::NotOpened) })
    }

    /// After opening: whether the plaintext stands behind the header and is the peer's.
    ///
    /// # Errors
    /// If the packet names another key (it is then untouched), or if its plaintext does not fit its `msg_key` (it is
    /// then wiped).
    pub const fn result(&self) -> Result<(), OpenError> {
        self.result
    }

    /// Whether the packet names the key of the job; if not, that is the result.
    fn check_name(&mut self) -> bool {
        let (expected, found) = (self.packet.key.id(), AuthKeyId(u64::from_le_bytes(*self.packet.id)));
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
        let (computed, received) = (u128::from_ne_bytes(*msg_key), u128::from_ne_bytes(*self.packet.msg_key));
        self.result = if bool::from(computed.ct_eq(&received)) {
            Ok(())
        } else {
            self.packet.blocks.as_flattened_mut().zeroize();
            Err(OpenError::MsgKeyMismatch)
        };
    }
}

/// A packet taken apart, and what it is sealed with.
#[derive(Debug)]
struct Packet<'a> {
    key: &'a AuthKey,
    direction: Direction,
    /// `auth_key_id`, as it stands.
    id: &'a mut [u8; AUTH_KEY_ID_BYTES],
    msg_key: &'a mut [u8; MSG_KEY_BYTES],
    /// The encrypted part.
    blocks: &'a mut [Block],
}

impl<'a> Packet<'a> {
    fn of(key: &'a AuthKey, direction: Direction, packet: &'a mut [u8]) -> Result<Self, PacketLengthError> {
        let bytes = packet.len();
        let parts = packet.split_first_chunk_mut().and_then(|(id, rest)| {
            let (msg_key, encrypted) = rest.split_first_chunk_mut()?;
            match encrypted.as_chunks_mut() {
                (blocks, []) if !blocks.is_empty() => Some(Self { key, direction, id, msg_key, blocks }),
                _ => None,
            }
        });
        parts.ok_or(PacketLengthError { bytes })
    }

    /// The slice of the key that stands before the plaintext in the hash of the packet.
    fn hash_prefix(&self) -> &[u8; 32] {
        self.key.slice(88, self.direction)
    }
}

/// What both kinds of jobs have.
trait Job {
    fn packet(&self) -> &Packet<'_>;

    fn blocks_mut(&mut self) -> &mut [Block];
}

impl Job for SealJob<'_> {
    fn packet(&self) -> &Packet<'_> {
        &self.packet
    }

    fn blocks_mut(&mut self) -> &mut [Block] {
        self.packet.blocks
    }
}

impl Job for OpenJob<'_> {
    fn packet(&self) -> &Packet<'_> {
        &self.packet
    }

    fn blocks_mut(&mut self) -> &mut [Block] {
        self.packet.blocks
    }
}

/// Up to `N` jobs, longest first, so that lanes run dry together; places behind the last are empty.
fn arranged<'j, J: Job, const N: usize>(mut jobs: impl Iterator<Item = &'j mut J>) -> [Option<&'j mut J>; N] {
    let mut arranged: [Option<&'j mut J>; N] = std::array::from_fn(|_| jobs.next());
    // No packet is empty, so that empty places come last.
    let length = |job: &Option<&mut J>| Reverse(job.as_ref().map_or(0, |job| job.packet().blocks.len()));
    // The common batch of equal lengths is in order already.
    if !arranged.is_sorted_by_key(length) {
        arranged.sort_unstable_by_key(length);
    }
    arranged
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
    for jobs in jobs.chunks_mut(JOBS_ARRANGED) {
        match jobs {
            [job] => one::seal(backend, job),
            jobs if jobs.len() <= 4 => pipeline::seal::<4>(backend, &mut arranged::<_, 4>(jobs.iter_mut())),
            jobs if jobs.len() <= 16 => {
                pipeline::seal::<16>(backend, &mut arranged::<_, 16>(jobs.iter_mut()))
            }
            jobs if jobs.len() <= JOBS_PER_ROUND => {
                pipeline::seal::<JOBS_PER_ROUND>(
                    backend,
                    &mut arranged::<_, JOBS_PER_ROUND>(jobs.iter_mut()),
                );
            }
            jobs => {
                let mut jobs = arranged::<_, JOBS_ARRANGED>(jobs.iter_mut());
                for round in jobs.chunks_mut(JOBS_PER_ROUND) {
                    pipeline::seal::<JOBS_PER_ROUND>(backend, round);
                }
            }
        }
    }
}

/// Opens every packet with the kernels of `backend`, or the portable ones if this processor lacks it.
pub fn open_many_on(backend: Backend, jobs: &mut [OpenJob<'_>]) {
    for jobs in jobs.chunks_mut(JOBS_ARRANGED) {
        let count = jobs.len();
        let named = jobs.iter_mut().filter_map(|job| job.check_name().then_some(job));
        match count {
            1 => named.for_each(|job| one::open(backend, job)),
            2..=4 => pipeline::open::<4>(backend, &mut arranged::<_, 4>(named)),
            5..=16 => pipeline::open::<16>(backend, &mut arranged::<_, 16>(named)),
            17..=JOBS_PER_ROUND => {
                pipeline::open::<JOBS_PER_ROUND>(backend, &mut arranged::<_, JOBS_PER_ROUND>(named));
            }
            _ => {
                let mut jobs = arranged::<_, JOBS_ARRANGED>(named);
                for round in jobs.chunks_mut(JOBS_PER_ROUND) {
                    pipeline::open::<JOBS_PER_ROUND>(backend, round);
                }
            }
        }
    }
}
