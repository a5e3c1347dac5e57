//! Key stream kernels for x86-64, by width of the AES instructions.

#![expect(unsafe_code, reason = "loads and stores of vector registers, and entering kernels after detection")]

use std::arch::x86_64::{__m128i, _mm_loadu_si128, _mm_setzero_si128};

use crate::aes_ige::{ROUND_KEYS, RoundKeys};

pub(super) mod aes_ni;
pub(super) mod vaes256;
pub(super) mod vaes512;

/// Round keys in registers.
#[inline]
#[target_feature(enable = "sse2")]
fn load(keys: &RoundKeys) -> [__m128i; ROUND_KEYS] {
    let mut registers = [_mm_setzero_si128(); ROUND_KEYS];
    for (register, key) in registers.iter_mut().zip(keys) {
        // SAFETY: a round key is 16 readable bytes, and the load needs no alignment.
        *register = unsafe { _mm_loadu_si128(key.as_ptr().cast()) };
    }
    registers
}

/// The halves of a counter, the lower one first.
fn halves(counter: u128) -> (i64, i64) {
    let [low, high] = [counter, counter >> 64].map(|half| {
        let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = half.to_le_bytes();
        i64::from_le_bytes([b0, b1, b2, b3, b4, b5, b6, b7])
    });
    (low, high)
}
