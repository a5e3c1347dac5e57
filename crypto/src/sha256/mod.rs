//! SHA-256: one message through the `sha2` package, several at once through kernels of our own.
//!
//! One message can use half of a SHA unit, and no vector unit at all: its rounds depend on each other. [`lanes`] runs
//! many messages side by side.

use sha2::{Digest, Sha256};

use crate::capability::Backend;

#[cfg(all(target_arch = "aarch64", not(miri)))]
mod aarch64;
pub(crate) mod lanes;
mod portable;
#[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)))]
mod round_constants;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod sixteen;
pub(crate) mod stream;
#[cfg(all(target_arch = "x86_64", not(miri)))]
pub(crate) mod x86_64;

#[cfg(test)]
mod tests;

use lanes::{HashBatch, HashEngine};
use stream::{Ends, State, Stream};

/// Bytes in a hash.
pub const HASH_BYTES: usize = 32;

/// The SHA-256 of the parts, one after another.
#[must_use]
pub fn sha256(parts: &[&[u8]]) -> [u8; HASH_BYTES] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// The SHA-256 of every message, side by side with the kernels of `backend`; hashes stand in the order of the messages.
///
/// Messages of like length belong next to each other, longest first. What has no place in `hashes` is not hashed.
pub fn sha256_many_on(backend: Backend, messages: &[&[u8]], hashes: &mut [[u8; HASH_BYTES]]) {
    HashEngine::with(backend, messages.len(), |engine| engine.run(&mut Messages { messages, hashes }));
}

/// The words of a hash as its bytes.
pub(crate) fn big_endian(words: [u32; 8]) -> [u8; HASH_BYTES] {
    let mut bytes = [0; HASH_BYTES];
    for (bytes, word) in bytes.as_chunks_mut().0.iter_mut().zip(words) {
        *bytes = word.to_be_bytes();
    }
    bytes
}

/// A batch of whole messages.
struct Messages<'a, 'b> {
    messages: &'b [&'a [u8]],
    hashes: &'b mut [[u8; HASH_BYTES]],
}

impl<'a> HashBatch<'a> for Messages<'a, '_> {
    fn count(&self) -> usize {
        self.messages.len().min(self.hashes.len())
    }

    fn stream(&self, position: usize, ends: &mut Ends) -> Stream<'a> {
        Stream::of_message(self.messages[position], ends)
    }

    fn finish(&mut self, position: usize, state: &State) {
        self.hashes[position] = state.hash();
    }
}
