//! Two blocks to a register, sixteen in flight.

use std::arch::x86_64::{
    __m256i, _mm256_add_epi64, _mm256_aesenc_epi128, _mm256_aesenclast_epi128, _mm256_broadcastsi128_si256,
    _mm256_loadu_si256, _mm256_set_epi64x, _mm256_setzero_si256, _mm256_shuffle_epi8, _mm256_storeu_si256,
    _mm256_xor_si256,
};

use super::{aes_ni, halves, load};
use crate::aes_ige::{Block, ROUND_KEYS, RoundKeys};
use crate::x86_64::Vaes256;

/// Blocks in a register.
const PER_VECTOR: usize = 2;

/// Registers in flight: what covers the latency of a round.
const VECTORS: usize = 8;

pub(crate) fn run(family: Vaes256, keys: &RoundKeys, counter: u128, blocks: &mut [Block]) {
    let (many, rest) = blocks.as_chunks_mut();
    let behind = counter.wrapping_add((many.len() * VECTORS * PER_VECTOR) as u128);
    // SAFETY: the token exists only if the processor has the features this function is compiled for.
    unsafe { stream(keys, counter, many) };
    aes_ni::run(family.into(), keys, behind, rest);
}

#[target_feature(enable = "avx,avx2,aes,vaes")]
fn stream(keys: &RoundKeys, counter: u128, blocks: &mut [[Block; VECTORS * PER_VECTOR]]) {
    let mut registers = [_mm256_setzero_si256(); ROUND_KEYS];
    for (register, key) in registers.iter_mut().zip(load(keys)) {
        *register = _mm256_broadcastsi128_si256(key);
    }
    let keys = registers;
    let (low, high) = halves(counter);
    let mut counters =
        _mm256_add_epi64(_mm256_set_epi64x(high, low, high, low), _mm256_set_epi64x(0, 1, 0, 0));
    let step = _mm256_set_epi64x(0, 2, 0, 2);
    for blocks in blocks {
        let mut states = [counters; VECTORS];
        for state in &mut states {
            *state = _mm256_xor_si256(big_endian(counters), keys[0]);
            counters = _mm256_add_epi64(counters, step);
        }
        for key in &keys[1..ROUND_KEYS - 1] {
            for state in &mut states {
                *state = _mm256_aesenc_epi128(*state, *key);
            }
        }
        for (state, blocks) in states.into_iter().zip(blocks.as_chunks_mut::<PER_VECTOR>().0) {
            // SAFETY: two blocks are 32 readable and writable bytes, and neither access needs alignment.
            unsafe {
                let fold = _mm256_xor_si256(keys[ROUND_KEYS - 1], _mm256_loadu_si256(blocks.as_ptr().cast()));
                _mm256_storeu_si256(blocks.as_mut_ptr().cast(), _mm256_aesenclast_epi128(state, fold));
            }
        }
    }
}

/// Counters as the cipher takes them, all sixteen bytes reversed.
#[inline]
#[target_feature(enable = "avx2")]
fn big_endian(counters: __m256i) -> __m256i {
    let reversed = _mm256_broadcastsi128_si256(aes_ni::reversed());
    _mm256_shuffle_epi8(counters, reversed)
}
