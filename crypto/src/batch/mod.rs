//! Seals and opens packets, many side by side: the one entry that traffic uses.
//!
//! A packet is `auth_key_id` (8 bytes), `msg_key` (16 bytes) and the encrypted part, a whole number of cipher blocks.
//! It is worked on in place. A batch may mix keys, directions and lengths; jobs keep their places, and each has its own
//! result. What the plaintext means, and whether its inner fields are right, is the caller's business.

use subtle::ConstantTimeEq;
use thiserror::Error;
use zeroize::Zeroize;

use crate::aes_ige::{BLOCK_BYTES, Block, IgeJob, Operation, run_many};
use crate::auth_key::{AuthKey, AuthKeyId, Direction};
use crate::capability::Backend;
use crate::key_derivation::packet_key_iv;
use crate::sha256::sha256;

/// Bytes in front of the encrypted part: `auth_key_id` and `msg_key`.
pub const PACKET_HEADER_BYTES: usize = AUTH_KEY_ID_BYTES + MSG_KEY_BYTES;

const AUTH_KEY_ID_BYTES: usize = 8;
const MSG_KEY_BYTES: usize = 16;

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
    header: &'a mut [u8; PACKET_HEADER_BYTES],
    blocks: &'a mut [Block],
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
        let (header, blocks) = split(packet)?;
        Ok(Self { key, direction, header, blocks, receipt_token: 0 })
    }

    /// After sealing: the token a datacenter acknowledges the receipt of this packet with, its top bit set.
    ///
    /// Zero before sealing. (`spec: mtproto/mtproto-transports#quick-ack`)
    #[must_use]
    pub const fn receipt_token(&self) -> u32 {
        self.receipt_token
    }
}

/// One packet to open.
#[derive(Debug)]
pub struct OpenJob<'a> {
    key: &'a AuthKey,
    direction: Direction,
    header: &'a [u8; PACKET_HEADER_BYTES],
    blocks: &'a mut [Block],
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
        let (header, blocks) = split(packet)?;
        Ok(Self { key, direction, header, blocks, result: Err(OpenError::NotOpened) })
    }

    /// After opening: whether the plaintext stands behind the header and is the peer's.
    ///
    /// # Errors
    /// If the packet names another key (it is then untouched), or if its plaintext does not fit its `msg_key` (it is
    /// then wiped).
    pub const fn result(&self) -> Result<(), OpenError> {
        self.result
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
    for job in jobs {
        let hash = packet_hash(job.key, job.direction, job.blocks);
        let [t0, t1, t2, t3, _, _, _, _, msg_key @ .., _, _, _, _, _, _, _, _] = hash;
        let msg_key: [u8; MSG_KEY_BYTES] = msg_key;
        job.receipt_token = u32::from_le_bytes([t0, t1, t2, t3]) | 1 << 31;
        let (id, key) = job.header.split_at_mut(AUTH_KEY_ID_BYTES);
        id.copy_from_slice(&job.key.id().0.to_le_bytes());
        key.copy_from_slice(&msg_key);
        let key_iv = packet_key_iv(job.key, job.direction, &msg_key);
        run_many(backend, Operation::Encrypt, &mut [IgeJob::from_blocks(&key_iv, job.blocks)]);
    }
}

/// Opens every packet with the kernels of `backend`, or the portable ones if this processor lacks it.
pub fn open_many_on(backend: Backend, jobs: &mut [OpenJob<'_>]) {
    for job in jobs {
        let [i0, i1, i2, i3, i4, i5, i6, i7, msg_key @ ..] = *job.header;
        let found = AuthKeyId(u64::from_le_bytes([i0, i1, i2, i3, i4, i5, i6, i7]));
        let expected = job.key.id();
        if found != expected {
            job.result = Err(OpenError::OtherKey { expected, found });
            continue;
        }
        let key_iv = packet_key_iv(job.key, job.direction, &msg_key);
        run_many(backend, Operation::Decrypt, &mut [IgeJob::from_blocks(&key_iv, job.blocks)]);
        let hash = packet_hash(job.key, job.direction, job.blocks);
        job.result = if bool::from(hash[8..24].ct_eq(&msg_key)) {
            Ok(())
        } else {
            job.blocks.as_flattened_mut().zeroize();
            Err(OpenError::MsgKeyMismatch)
        };
    }
}

/// `msg_key_large`: the hash over a slice of the key and the whole padded plaintext.
fn packet_hash(key: &AuthKey, direction: Direction, blocks: &[Block]) -> [u8; 32] {
    sha256(&[key.slice::<32>(88, direction), blocks.as_flattened()])
}

fn split(packet: &mut [u8]) -> Result<(&mut [u8; PACKET_HEADER_BYTES], &mut [Block]), PacketLengthError> {
    let bytes = packet.len();
    match packet.split_first_chunk_mut() {
        Some((header, encrypted)) if !encrypted.is_empty() && encrypted.len() % BLOCK_BYTES == 0 => {
            Ok((header, encrypted.as_chunks_mut().0))
        }
        _ => Err(PacketLengthError { bytes }),
    }
}

#[cfg(test)]
mod tests;
