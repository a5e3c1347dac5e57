//! The running key stream of the obfuscated transport: AES-256 in counter mode.
//!
//! The counter is the whole block, big-endian, and the position is kept from call to call, also inside a block: how a
//! stream is cut into calls makes no difference (`spec: mtproto/mtproto-transports#transport-obfuscation`). The blocks
//! of a stream do not depend on each other, so one stream fills the widest registers by itself.

use zeroize::{ZeroizeOnDrop, optimization_barrier};

use crate::aes_ige::{BLOCK_BYTES, Block, Operation, ROUND_KEYS, RoundKeys};
use crate::capability::Backend;

#[cfg(all(target_arch = "aarch64", not(miri)))]
mod aarch64;
mod portable;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod x86_64;

#[cfg(test)]
mod tests;

/// One direction of an obfuscated connection. Wiped on drop.
pub struct KeyStream {
    backend: Backend,
    /// Round keys in the order they are used; for the portable backend only the first two, which are the key itself.
    keys: RoundKeys,
    /// The block that is encrypted next, as a number.
    counter: u128,
    /// The part of the stream made last, if it was not needed to its end.
    rest: Block,
    /// Bytes of `rest` that are used.
    used: usize,
}

// A connection has two of these, and there may be hundreds of thousands of connections.
const _: () = assert!(size_of::<KeyStream>() <= 320, "a key stream is small");

impl KeyStream {
    /// A stream that begins with the block `iv` encrypted under `key`.
    #[must_use]
    pub fn new(key: &[u8; 32], iv: &[u8; 16]) -> Self {
        Self::new_on(Backend::active(), key, iv)
    }

    /// The same with the kernels of `backend`, or the portable ones if this processor lacks it.
    #[must_use]
    pub fn new_on(backend: Backend, key: &[u8; 32], iv: &[u8; 16]) -> Self {
        let backend = if backend.is_available() { backend } else { Backend::Portable };
        Self {
            backend,
            keys: expand(backend, key),
            counter: u128::from_be_bytes(*iv),
            rest: [0; BLOCK_BYTES],
            used: BLOCK_BYTES,
        }
    }

    /// Exclusive-ors `bytes` with the next part of the stream: encrypts as well as decrypts.
    pub fn apply(&mut self, bytes: &mut [u8]) {
        let (begun, bytes) = bytes.split_at_mut(bytes.len().min(BLOCK_BYTES - self.used));
        self.apply_rest(begun);
        let (blocks, end) = bytes.as_chunks_mut();
        self.apply_blocks(blocks);
        if !end.is_empty() {
            let mut rest = [[0; BLOCK_BYTES]];
            self.apply_blocks(&mut rest);
            [self.rest] = rest;
            self.used = 0;
            self.apply_rest(end);
        }
    }

    /// Uses up bytes of the block made last, of which there are enough.
    fn apply_rest(&mut self, bytes: &mut [u8]) {
        for (byte, stream) in bytes.iter_mut().zip(&self.rest[self.used..]) {
            *byte ^= stream;
        }
        self.used += bytes.len();
    }

    fn apply_blocks(&mut self, blocks: &mut [Block]) {
        // The kernels count in 64 bits. Where those overflow, which takes a long search to meet, the run is cut.
        let until_carry = u128::from(u64::MAX) - (self.counter & u128::from(u64::MAX)) + 1;
        let cut = usize::try_from(until_carry).map_or(blocks.len(), |cut| cut.min(blocks.len()));
        let (before, behind) = blocks.split_at_mut(cut);
        for blocks in [before, behind] {
            run(self.backend, &self.keys, self.counter, blocks);
            self.counter = self.counter.wrapping_add(blocks.len() as u128);
        }
    }
}

impl Drop for KeyStream {
    fn drop(&mut self) {
        self.keys = [[0; BLOCK_BYTES]; ROUND_KEYS];
        self.counter = 0;
        self.rest = [0; BLOCK_BYTES];
        optimization_barrier(self);
    }
}

impl ZeroizeOnDrop for KeyStream {}

impl std::fmt::Debug for KeyStream {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("KeyStream(redacted)")
    }
}

fn expand(backend: Backend, key: &[u8; 32]) -> RoundKeys {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    if backend != Backend::Portable
        && let Some(family) = crate::x86_64::AesNi::detect()
    {
        return crate::aes_ige::x86_64::key_schedule::expand(family, Operation::Encrypt, key);
    }
    #[cfg(all(target_arch = "aarch64", not(miri)))]
    if backend == Backend::Armv8
        && let Some(family) = crate::aarch64::Armv8::detect()
    {
        return crate::aes_ige::aarch64::key_schedule::expand(family, Operation::Encrypt, key);
    }
    #[cfg(not(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri))))]
    let _ = backend;
    portable::keep(key)
}

/// Applies the stream from `counter` on, whose lower half does not overflow within the blocks.
fn run(backend: Backend, keys: &RoundKeys, counter: u128, blocks: &mut [Block]) {
    if blocks.is_empty() {
        return;
    }
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    {
        use crate::x86_64::{AesNi, Vaes256, Vaes512};
        match backend {
            Backend::Portable | Backend::Armv8 => {}
            Backend::AesNi => {
                if let Some(family) = AesNi::detect() {
                    return x86_64::aes_ni::run(family, keys, counter, blocks);
                }
            }
            Backend::Vaes256 => {
                if let Some(family) = Vaes256::detect() {
                    return x86_64::vaes256::run(family, keys, counter, blocks);
                }
            }
            Backend::Vaes512 => {
                if let Some(family) = Vaes512::detect() {
                    return x86_64::vaes512::run(family, keys, counter, blocks);
                }
            }
        }
    }
    #[cfg(all(target_arch = "aarch64", not(miri)))]
    if backend == Backend::Armv8
        && let Some(family) = crate::aarch64::Armv8::detect()
    {
        return aarch64::run(family, keys, counter, blocks);
    }
    #[cfg(not(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri))))]
    let _ = backend;
    portable::run(keys, counter, blocks);
}
