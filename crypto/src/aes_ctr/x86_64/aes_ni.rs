//! One block to a register, eight in flight.

use std::arch::x86_64::{
    __m128i, _mm_add_epi64, _mm_aesenc_si128, _mm_aesenclast_si128, _mm_loadu_si128, _mm_set_epi64x,
    _mm_shuffle_epi8, _mm_storeu_si128, _mm_xor_si128,
};

use super::{halves, load};
use crate::aes_ige::{Block, ROUND_KEYS, RoundKeys};
use crate::x86_64::AesNi;

/// Registers in flight: what covers the latency of a round.
const VECTORS: usize = 8;

pub(crate) fn run(_: AesNi, keys: &RoundKeys, counter: u128, blocks: &mut [Block]) {
    // SAFETY: the token exists only if the processor has the features this function is compiled for.
    unsafe { stream(keys, counter, blocks) }
}

#[target_feature(enable = "aes,avx,ssse3")]
fn stream(keys: &RoundKeys, counter: u128, blocks: &mut [Block]) {
    let keys = load(keys);
    let (low, high) = halves(counter);
    let mut counter = _mm_set_epi64x(high, low);
    let (many, rest) = blocks.as_chunks_mut::<VECTORS>();
    for blocks in many {
        counter = apply(&keys, counter, blocks);
    }
    for block in rest {
        counter = apply(&keys, counter, std::array::from_mut(block));
    }
}

/// Applies the stream to `N` blocks side by side; gives the counter behind them.
#[inline]
#[target_feature(enable = "aes,avx,ssse3")]
fn apply<const N: usize>(
    keys: &[__m128i; ROUND_KEYS],
    mut counter: __m128i,
    blocks: &mut [Block; N],
) -> __m128i {
    let mut states = [counter; N];
    for state in &mut states {
        *state = _mm_xor_si128(_mm_shuffle_epi8(counter, reversed()), keys[0]);
        counter = _mm_add_epi64(counter, _mm_set_epi64x(0, 1));
    }
    for key in &keys[1..ROUND_KEYS - 1] {
        for state in &mut states {
            *state = _mm_aesenc_si128(*state, *key);
        }
    }
    for (state, block) in states.into_iter().zip(blocks) {
        // SAFETY: a block is 16 readable and writable bytes, and neither access needs alignment.
        unsafe {
            let fold = _mm_xor_si128(keys[ROUND_KEYS - 1], _mm_loadu_si128(block.as_ptr().cast()));
            _mm_storeu_si128(block.as_mut_ptr().cast(), _mm_aesenclast_si128(state, fold));
        }
    }
    counter
}

/// The order of bytes that makes a counter big-endian.
#[inline]
#[target_feature(enable = "sse2")]
pub(super) fn reversed() -> __m128i {
    _mm_set_epi64x(0x0001_0203_0405_0607, 0x0809_0a0b_0c0d_0e0f)
}
