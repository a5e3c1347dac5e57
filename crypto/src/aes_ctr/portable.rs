//! The stream over the packages `aes` and `ctr`.
//!
//! It keeps the key and expands it anew in every call: an expanded key is up to a kilobyte with these packages, and
//! there may be hundreds of thousands of connections.

use aes::Aes256Enc;
use ctr::Ctr128BE;
use ctr::cipher::{KeyIvInit, StreamCipher};

use crate::aes_ige::{BLOCK_BYTES, Block, ROUND_KEYS, RoundKeys};

/// The key, where the first two round keys stand.
pub(super) fn keep(key: &[u8; 32]) -> RoundKeys {
    let mut keys = [[0; BLOCK_BYTES]; ROUND_KEYS];
    keys[..2].copy_from_slice(key.as_chunks().0);
    keys
}

pub(super) fn run(keys: &RoundKeys, counter: u128, blocks: &mut [Block]) {
    let mut key = [0; 32];
    key.copy_from_slice(keys[..2].as_flattened());
    let mut stream = Ctr128BE::<Aes256Enc>::new(&key.into(), &counter.to_be_bytes().into());
    stream.apply_keystream(blocks.as_flattened_mut());
}
