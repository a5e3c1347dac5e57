//! Four blocks to a register, thirty-two in flight.

use std::arch::x86_64::{
    __m512i, __mmask8, _mm512_add_epi64, _mm512_aesenc_epi128, _mm512_aesenclast_epi128,
    _mm512_broadcast_i32x4, _mm512_loadu_si512, _mm512_mask_storeu_epi64, _mm512_maskz_loadu_epi64,
    _mm512_set_epi64, _mm512_set4_epi32, _mm512_setzero_si512, _mm512_shuffle_epi8, _mm512_storeu_si512,
    _mm512_xor_si512,
};

use super::{halves, load};
use crate::aes_ige::{Block, ROUND_KEYS, RoundKeys};
use crate::x86_64::Vaes512;

/// Blocks in a register.
const PER_VECTOR: usize = 4;

/// Registers in flight: twice what covers the latency of a round.
const VECTORS: usize = 8;

pub(crate) fn run(_: Vaes512, keys: &RoundKeys, counter: u128, blocks: &mut [Block]) {
    // SAFETY: the token exists only if the processor has the features this function is compiled for.
    unsafe { stream(keys, counter, blocks) }
}

#[target_feature(enable = "avx,avx512f,avx512bw,avx512dq,vaes")]
fn stream(keys: &RoundKeys, counter: u128, blocks: &mut [Block]) {
    let mut registers = [_mm512_setzero_si512(); ROUND_KEYS];
    for (register, key) in registers.iter_mut().zip(load(keys)) {
        *register = _mm512_broadcast_i32x4(key);
    }
    let keys = registers;
    let (low, high) = halves(counter);
    let mut counters = _mm512_add_epi64(
        _mm512_set_epi64(high, low, high, low, high, low, high, low),
        _mm512_set_epi64(0, 3, 0, 2, 0, 1, 0, 0),
    );
    let step = _mm512_set_epi64(0, 4, 0, 4, 0, 4, 0, 4);
    let (many, rest) = blocks.as_chunks_mut::<{ VECTORS * PER_VECTOR }>();
    for blocks in many {
        let mut states = [counters; VECTORS];
        for state in &mut states {
            *state = _mm512_xor_si512(big_endian(counters), keys[0]);
            counters = _mm512_add_epi64(counters, step);
        }
        for key in &keys[1..ROUND_KEYS - 1] {
            for state in &mut states {
                *state = _mm512_aesenc_epi128(*state, *key);
            }
        }
        for (state, blocks) in states.into_iter().zip(blocks.as_chunks_mut::<PER_VECTOR>().0) {
            // SAFETY: four blocks are 64 readable and writable bytes, and neither access needs alignment.
            unsafe {
                let fold = _mm512_xor_si512(keys[ROUND_KEYS - 1], _mm512_loadu_si512(blocks.as_ptr().cast()));
                _mm512_storeu_si512(blocks.as_mut_ptr().cast(), _mm512_aesenclast_epi128(state, fold));
            }
        }
    }
    for blocks in rest.chunks_mut(PER_VECTOR) {
        let mut state = _mm512_xor_si512(big_endian(counters), keys[0]);
        counters = _mm512_add_epi64(counters, step);
        for key in &keys[1..ROUND_KEYS - 1] {
            state = _mm512_aesenc_epi128(state, *key);
        }
        // Two 64-bit words for each of the one to four blocks.
        let mask: __mmask8 = u8::MAX >> (8 - 2 * blocks.len());
        // SAFETY: only the words of the mask are read and written, and these are the blocks; no access needs alignment.
        unsafe {
            let data = _mm512_maskz_loadu_epi64(mask, blocks.as_ptr().cast());
            let fold = _mm512_xor_si512(keys[ROUND_KEYS - 1], data);
            _mm512_mask_storeu_epi64(blocks.as_mut_ptr().cast(), mask, _mm512_aesenclast_epi128(state, fold));
        }
    }
}

/// Counters as the cipher takes them, all sixteen bytes reversed.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn big_endian(counters: __m512i) -> __m512i {
    _mm512_shuffle_epi8(counters, _mm512_set4_epi32(0x0001_0203, 0x0405_0607, 0x0809_0a0b, 0x0c0d_0e0f))
}
