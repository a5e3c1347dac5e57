//! AES-256 in infinite garble extension mode, one message at a time or many side by side.
//!
//! The mode chains through both neighbours: a block of output depends on the input and the output before it, in
//! both directions of the cipher. With `x` for what goes in and `y` for what comes out, encrypting and decrypting
//! are one formula, `y[i] = F(x[i] ^ y[i-1]) ^ x[i-1]`, where `F` is the block cipher or its inverse. So one message
//! can never use more than one AES unit, and speed comes from several messages at once: see [`lanes`].
//!
//! The first half of an initialisation vector is the ciphertext block before the first, the second half the
//! plaintext block before the first. [`crate::batch`] is the caller that matters; the functions here also serve the
//! key exchange.

use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::capability::Backend;

#[cfg(all(target_arch = "aarch64", not(miri)))]
pub(crate) mod aarch64;
pub(crate) mod lanes;
mod portable;
#[cfg(all(target_arch = "x86_64", not(miri)))]
pub(crate) mod x86_64;

#[cfg(test)]
mod tests;

/// One block of the cipher.
pub(crate) type Block = [u8; BLOCK_BYTES];

pub(crate) use lanes::{ROUND_KEYS, RoundKeys};

/// Bytes in one block of the cipher.
pub const BLOCK_BYTES: usize = 16;

/// An AES key and initialisation vector, as the key derivations produce them. Wiped on drop.
#[derive(Clone)]
#[repr(align(64))]
pub struct AesKeyIv {
    /// The AES-256 key.
    pub key: [u8; 32],
    /// The previous ciphertext block, then the previous plaintext block.
    pub iv: [u8; 32],
}

impl AesKeyIv {
    pub(crate) const ZERO: Self = Self { key: [0; 32], iv: [0; 32] };

    /// The block that went in before the first, and the one that came out.
    pub(crate) fn neighbours(&self, operation: Operation) -> (Block, Block) {
        match (self.iv.as_chunks().0, operation) {
            ([ciphertext, plaintext], Operation::Encrypt) => (*plaintext, *ciphertext),
            ([ciphertext, plaintext], Operation::Decrypt) => (*ciphertext, *plaintext),
            _ => unreachable!("32 bytes are two blocks"),
        }
    }
}

// By hand: the derived form would wipe byte by byte, which costs as much as encrypting a block.
impl Zeroize for AesKeyIv {
    fn zeroize(&mut self) {
        self.key.as_mut_slice().zeroize();
        self.iv.as_mut_slice().zeroize();
    }
}

impl Drop for AesKeyIv {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl ZeroizeOnDrop for AesKeyIv {}

impl std::fmt::Debug for AesKeyIv {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("AesKeyIv(redacted)")
    }
}

/// The data is not a whole number of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{bytes} bytes are not a whole number of 16-byte blocks")]
pub struct BlockLengthError {
    /// The length that was given.
    pub bytes: usize,
}

/// Which of the two directions of the cipher to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    Encrypt,
    Decrypt,
}

/// One message with its own key, for [`encrypt_many_on`] and [`decrypt_many_on`].
#[derive(Debug)]
pub struct IgeJob<'a> {
    key_iv: &'a AesKeyIv,
    blocks: &'a mut [Block],
}

impl<'a> IgeJob<'a> {
    /// A job over `data`, which is worked on in place.
    ///
    /// # Errors
    /// If the data is not a whole number of blocks.
    pub fn new(key_iv: &'a AesKeyIv, data: &'a mut [u8]) -> Result<Self, BlockLengthError> {
        Ok(Self { key_iv, blocks: whole_blocks(data)? })
    }

    pub(crate) const fn from_blocks(key_iv: &'a AesKeyIv, blocks: &'a mut [Block]) -> Self {
        Self { key_iv, blocks }
    }
}

/// Encrypts `data` in place.
///
/// # Errors
/// If the data is not a whole number of blocks; it is then untouched. No data at all is no blocks, and fine.
pub fn encrypt(key: &[u8; 32], iv: &[u8; 32], data: &mut [u8]) -> Result<(), BlockLengthError> {
    run_one(Operation::Encrypt, key, iv, data)
}

/// Decrypts `data` in place.
///
/// # Errors
/// If the data is not a whole number of blocks; it is then untouched. No data at all is no blocks, and fine.
pub fn decrypt(key: &[u8; 32], iv: &[u8; 32], data: &mut [u8]) -> Result<(), BlockLengthError> {
    run_one(Operation::Decrypt, key, iv, data)
}

/// Encrypts every job in place with the kernels of `backend`, or the portable ones if this processor lacks it.
///
/// Jobs of like length belong next to each other, longest first.
pub fn encrypt_many_on<'a>(backend: Backend, jobs: impl Iterator<Item = IgeJob<'a>>) {
    run_many(backend, Operation::Encrypt, jobs);
}

/// Decrypts every job in place with the kernels of `backend`, or the portable ones if this processor lacks it.
///
/// Jobs of like length belong next to each other, longest first.
pub fn decrypt_many_on<'a>(backend: Backend, jobs: impl Iterator<Item = IgeJob<'a>>) {
    run_many(backend, Operation::Decrypt, jobs);
}

fn run_one(
    operation: Operation,
    key: &[u8; 32],
    iv: &[u8; 32],
    data: &mut [u8],
) -> Result<(), BlockLengthError> {
    let key_iv = AesKeyIv { key: *key, iv: *iv };
    let job = IgeJob::new(&key_iv, data)?;
    run_many(Backend::active(), operation, std::iter::once(job));
    Ok(())
}

/// Runs every job in place, longest first.
pub(crate) fn run_many<'a>(backend: Backend, operation: Operation, jobs: impl Iterator<Item = IgeJob<'a>>) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    {
        use crate::x86_64::{AesNi, Vaes256, Vaes512};
        match backend {
            Backend::Portable | Backend::Armv8 => {}
            Backend::AesNi => {
                if let Some(family) = AesNi::detect() {
                    return lanes::run(family, operation, jobs);
                }
            }
            Backend::Vaes256 => {
                if let Some(family) = Vaes256::detect() {
                    return lanes::run(family, operation, jobs);
                }
            }
            Backend::Vaes512 => {
                if let Some(family) = Vaes512::detect() {
                    return lanes::run(family, operation, jobs);
                }
            }
        }
    }
    #[cfg(all(target_arch = "aarch64", not(miri)))]
    if backend == Backend::Armv8
        && let Some(family) = crate::aarch64::Armv8::detect()
    {
        return lanes::run(family, operation, jobs);
    }
    #[cfg(not(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri))))]
    let _ = backend;
    for job in jobs {
        portable::run(operation, job.key_iv, job.blocks);
    }
}

fn whole_blocks(data: &mut [u8]) -> Result<&mut [Block], BlockLengthError> {
    let bytes = data.len();
    match data.as_chunks_mut() {
        (blocks, []) => Ok(blocks),
        _ => Err(BlockLengthError { bytes }),
    }
}
