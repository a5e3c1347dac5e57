//! The AES-256 key schedule, for one key.
//!
//! The round keys of the inverse cipher are those of the cipher in reverse order, the middle ones sent through the
//! inverse column mixing, as the "equivalent inverse cipher" of FIPS 197 has it.

use std::arch::x86_64::{
    __m128i, _mm_aesimc_si128, _mm_aeskeygenassist_si128, _mm_loadu_si128, _mm_shuffle_epi32, _mm_slli_si128,
    _mm_storeu_si128, _mm_xor_si128,
};

use super::super::Operation;
use super::super::lanes::{ROUND_KEYS, RoundKeys};
use crate::x86_64::AesNi;

/// The round keys of `key`, in the order `operation` uses them.
pub(super) fn expand(_: AesNi, operation: Operation, key: &[u8; 32]) -> RoundKeys {
    // SAFETY: the token exists only if the processor has the features these functions are compiled for.
    match operation {
        Operation::Encrypt => unsafe { expand_encrypt(key) },
        Operation::Decrypt => unsafe { expand_decrypt(key) },
    }
}

#[target_feature(enable = "aes,avx")]
fn expand_encrypt(key: &[u8; 32]) -> RoundKeys {
    let keys = schedule(key);
    let mut out = [[0; 16]; ROUND_KEYS];
    for (out, key) in out.iter_mut().zip(keys) {
        // SAFETY: `out` is 16 writable bytes, and the store needs no alignment.
        unsafe { _mm_storeu_si128(out.as_mut_ptr().cast(), key) };
    }
    out
}

#[target_feature(enable = "aes,avx")]
fn expand_decrypt(key: &[u8; 32]) -> RoundKeys {
    let keys = schedule(key);
    let mut out = [[0; 16]; ROUND_KEYS];
    for (index, (out, key)) in out.iter_mut().rev().zip(keys).enumerate() {
        let key = if index == 0 || index == ROUND_KEYS - 1 { key } else { _mm_aesimc_si128(key) };
        // SAFETY: `out` is 16 writable bytes, and the store needs no alignment.
        unsafe { _mm_storeu_si128(out.as_mut_ptr().cast(), key) };
    }
    out
}

#[inline]
#[target_feature(enable = "aes,avx")]
fn schedule(key: &[u8; 32]) -> [__m128i; ROUND_KEYS] {
    // SAFETY: both halves of the 32 bytes of `key` are 16 readable bytes, and the loads need no alignment.
    let (mut even, mut odd) =
        unsafe { (_mm_loadu_si128(key.as_ptr().cast()), _mm_loadu_si128(key.as_ptr().add(16).cast())) };
    let mut keys = [even; ROUND_KEYS];
    keys[1] = odd;
    // The round constant is part of the instruction, so the seven steps are written out.
    macro_rules! step {
        ($index:expr, $round_constant:expr) => {
            // The last word of the odd key, rotated and substituted.
            let word = _mm_shuffle_epi32::<0xff>(_mm_aeskeygenassist_si128::<$round_constant>(odd));
            even = _mm_xor_si128(running_xor(even), word);
            keys[$index] = even;
            if $index + 1 < ROUND_KEYS {
                // The last word of the even key, substituted only.
                let word = _mm_shuffle_epi32::<0xaa>(_mm_aeskeygenassist_si128::<0>(even));
                odd = _mm_xor_si128(running_xor(odd), word);
                keys[$index + 1] = odd;
            }
        };
    }
    step!(2, 0x01);
    step!(4, 0x02);
    step!(6, 0x04);
    step!(8, 0x08);
    step!(10, 0x10);
    step!(12, 0x20);
    step!(14, 0x40);
    keys
}

/// Each word exclusive-ored with all words below it.
#[inline]
#[target_feature(enable = "avx")]
fn running_xor(words: __m128i) -> __m128i {
    let words = _mm_xor_si128(words, _mm_slli_si128::<4>(words));
    _mm_xor_si128(words, _mm_slli_si128::<8>(words))
}
