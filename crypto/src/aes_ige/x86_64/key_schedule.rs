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
pub(crate) fn expand(_: AesNi, operation: Operation, key: &[u8; 32]) -> RoundKeys {
    // SAFETY: the token exists only if the processor has the features this function is compiled for.
    unsafe { expand_and_store(operation, key) }
}

#[target_feature(enable = "aes,avx")]
fn expand_and_store(operation: Operation, key: &[u8; 32]) -> RoundKeys {
    let mut keys = [[0; 16]; ROUND_KEYS];
    for (out, key) in keys.iter_mut().zip(schedule_for(operation, key)) {
        // SAFETY: `out` is 16 writable bytes, and the store needs no alignment.
        unsafe { _mm_storeu_si128(out.as_mut_ptr().cast(), key) };
    }
    keys
}

/// The round keys of `key` in registers, in the order `operation` uses them.
#[inline]
#[target_feature(enable = "aes,avx")]
pub(crate) fn schedule_for(operation: Operation, key: &[u8; 32]) -> [__m128i; ROUND_KEYS] {
    let mut keys = schedule(key);
    if operation == Operation::Decrypt {
        keys.reverse();
        for key in &mut keys[1..ROUND_KEYS - 1] {
            *key = _mm_aesimc_si128(*key);
        }
    }
    keys
}

#[inline]
#[target_feature(enable = "aes,avx")]
fn schedule(key: &[u8; 32]) -> [__m128i; ROUND_KEYS] {
    // SAFETY: both halves of the 32 bytes of `key` are 16 readable bytes, and the loads need no alignment.
    let (mut even, mut odd) =
        unsafe { (_mm_loadu_si128(key.as_ptr().cast()), _mm_loadu_si128(key.as_ptr().add(16).cast())) };
    let mut keys = [even; ROUND_KEYS];
    keys[1] = odd;
    // The round constant is part of the instruction, so the steps are written out.
    macro_rules! even_key {
        ($index:literal, $round_constant:literal) => {
            // The last word of the odd key, rotated and substituted.
            let word = _mm_shuffle_epi32::<0xff>(_mm_aeskeygenassist_si128::<$round_constant>(odd));
            even = _mm_xor_si128(running_xor(even), word);
            keys[$index] = even;
        };
    }
    macro_rules! odd_key {
        ($index:literal) => {
            // The last word of the even key, substituted only.
            let word = _mm_shuffle_epi32::<0xaa>(_mm_aeskeygenassist_si128::<0>(even));
            odd = _mm_xor_si128(running_xor(odd), word);
            keys[$index] = odd;
        };
    }
    even_key!(2, 0x01);
    odd_key!(3);
    even_key!(4, 0x02);
    odd_key!(5);
    even_key!(6, 0x04);
    odd_key!(7);
    even_key!(8, 0x08);
    odd_key!(9);
    even_key!(10, 0x10);
    odd_key!(11);
    even_key!(12, 0x20);
    odd_key!(13);
    even_key!(14, 0x40);
    keys
}

/// Each word exclusive-ored with all words below it.
#[inline]
#[target_feature(enable = "avx")]
fn running_xor(words: __m128i) -> __m128i {
    let words = _mm_xor_si128(words, _mm_slli_si128::<4>(words));
    _mm_xor_si128(words, _mm_slli_si128::<8>(words))
}
