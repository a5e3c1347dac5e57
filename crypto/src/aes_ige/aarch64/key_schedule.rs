//! The AES-256 key schedule, for one key, on 64-bit ARM.
//!
//! There is no instruction for it. The substitution of a word is borrowed from a round of the cipher with a key of zeros: it
//! also moves rows, which does nothing to a state of four equal columns.

use std::arch::aarch64::{
    uint8x16_t, vaeseq_u8, vaesimcq_u8, vdupq_n_u8, vdupq_n_u32, vgetq_lane_u32, vreinterpretq_u8_u32,
    vreinterpretq_u32_u8,
};

use super::super::lanes::{ROUND_KEYS, RoundKeys};
use super::super::{BLOCK_BYTES, Operation};
use super::{load, store};
use crate::aarch64::Armv8;

/// Words of a key, and of all round keys.
const KEY_WORDS: usize = 8;
const SCHEDULE_WORDS: usize = 4 * ROUND_KEYS;

/// The round keys of `key`, in the order `operation` uses them.
pub(crate) fn expand(_: Armv8, operation: Operation, key: &[u8; 32]) -> RoundKeys {
    // SAFETY: the token exists only if the processor has the features this function is compiled for.
    unsafe { expand_and_store(operation, key) }
}

#[target_feature(enable = "aes")]
fn expand_and_store(operation: Operation, key: &[u8; 32]) -> RoundKeys {
    let mut keys = [[0; BLOCK_BYTES]; ROUND_KEYS];
    for (out, key) in keys.iter_mut().zip(schedule_for(operation, key)) {
        store(out, key);
    }
    keys
}

/// The round keys of `key` in registers, in the order `operation` uses them.
///
/// Those of the inverse cipher are those of the cipher in reverse order, the middle ones sent through the inverse column
/// mixing, as the "equivalent inverse cipher" of FIPS 197 has it.
#[inline]
#[target_feature(enable = "aes")]
pub(crate) fn schedule_for(operation: Operation, key: &[u8; 32]) -> [uint8x16_t; ROUND_KEYS] {
    let mut words = [0_u32; SCHEDULE_WORDS];
    for (word, bytes) in words.iter_mut().zip(key.as_chunks().0) {
        *word = u32::from_le_bytes(*bytes);
    }
    let mut round_constant = 1;
    for index in KEY_WORDS..SCHEDULE_WORDS {
        let before = words[index - 1];
        let mixed = match index % KEY_WORDS {
            0 => {
                let mixed = substituted(before).rotate_right(8) ^ round_constant;
                round_constant <<= 1;
                mixed
            }
            4 => substituted(before),
            _ => before,
        };
        words[index] = words[index - KEY_WORDS] ^ mixed;
    }
    let mut keys = [vdupq_n_u8(0); ROUND_KEYS];
    for (key, words) in keys.iter_mut().zip(words.as_chunks::<4>().0) {
        let mut bytes = [0; BLOCK_BYTES];
        for (bytes, word) in bytes.as_chunks_mut().0.iter_mut().zip(words) {
            *bytes = word.to_le_bytes();
        }
        *key = load(&bytes);
    }
    if operation == Operation::Decrypt {
        keys.reverse();
        for key in &mut keys[1..ROUND_KEYS - 1] {
            *key = vaesimcq_u8(*key);
        }
    }
    keys
}

/// Every byte of a word through the S-box, without a table.
#[inline]
#[target_feature(enable = "aes")]
fn substituted(word: u32) -> u32 {
    let state = vreinterpretq_u8_u32(vdupq_n_u32(word));
    vgetq_lane_u32::<0>(vreinterpretq_u32_u8(vaeseq_u8(state, vdupq_n_u8(0))))
}
