//! Sixteen AES-256 key schedules at a time.
//!
//! Each register holds one word of all sixteen schedules, so a step of the schedule is one exclusive or, and every
//! fourth step a substitution of bytes, which the Galois field instructions compute: the S-box is an inversion followed
//! by an affine map. The round keys come out transposed, four neighbouring lanes to a register, as the kernels read
//! them.

use std::arch::x86_64::{
    __m128i, __m512i, _mm_loadu_si128, _mm512_aesdec_epi128, _mm512_aesenclast_epi128,
    _mm512_castsi128_si512, _mm512_gf2p8affineinv_epi64_epi8, _mm512_inserti32x4, _mm512_ror_epi32,
    _mm512_set1_epi32, _mm512_set1_epi64, _mm512_setzero_si512, _mm512_storeu_si512, _mm512_xor_si512,
};

use super::super::Operation;
use super::super::lanes::{LANES, LaneKeys, ROUND_KEYS};
use crate::x86_64::{Vaes512, transpose_words};

/// The affine map of the S-box, as the instruction wants it, and the constant added to it.
const SBOX_MATRIX: i64 = 0xf1e3_c78f_1f3e_7cf8_u64.cast_signed();
const SBOX_CONSTANT: i32 = 0x63;

/// The round keys of sixteen keys, in the order `operation` uses them.
pub(super) fn expand(_: Vaes512, operation: Operation, keys: &[&[u8; 32]; LANES], lane_keys: &mut LaneKeys) {
    // SAFETY: the token exists only if the processor has the features this function is compiled for.
    unsafe {
        match operation {
            Operation::Encrypt => expand_all::<false>(keys, lane_keys),
            Operation::Decrypt => expand_all::<true>(keys, lane_keys),
        }
    }
}

#[target_feature(enable = "avx,avx512f,avx512bw,gfni,vaes")]
fn expand_all<const INVERSE: bool>(keys: &[&[u8; 32]; LANES], lane_keys: &mut LaneKeys) {
    let (low, high) = load_keys(keys);
    put::<INVERSE>(lane_keys, 0, low);
    put::<INVERSE>(lane_keys, 1, high);
    // The last eight words of the schedule, of every lane.
    let mut even = transpose_words(low);
    let mut odd = transpose_words(high);
    let mut round_constant = 1;
    for round in (2..ROUND_KEYS).step_by(2) {
        let rotated = substitute(_mm512_ror_epi32::<8>(odd[3]));
        let constant = _mm512_set1_epi32(round_constant);
        round_constant <<= 1;
        chain(&mut even, _mm512_xor_si512(rotated, constant));
        put::<INVERSE>(lane_keys, round, transpose_words(even));
        if round + 1 < ROUND_KEYS {
            chain(&mut odd, substitute(even[3]));
            put::<INVERSE>(lane_keys, round + 1, transpose_words(odd));
        }
    }
}

/// Each of the four words is the one four before, with the word before it.
#[inline]
#[target_feature(enable = "avx512f")]
fn chain(words: &mut [__m512i; 4], mut before: __m512i) {
    for word in words {
        *word = _mm512_xor_si512(*word, before);
        before = *word;
    }
}

/// The S-box, in every byte.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn substitute(words: __m512i) -> __m512i {
    _mm512_gf2p8affineinv_epi64_epi8::<SBOX_CONSTANT>(words, _mm512_set1_epi64(SBOX_MATRIX))
}

/// Stores the keys of a round: for the inverse cipher from behind, the middle ones through the inverse column mixing.
#[inline]
#[target_feature(enable = "avx512f,vaes")]
fn put<const INVERSE: bool>(lane_keys: &mut LaneKeys, round: usize, keys: [__m512i; 4]) {
    let zero = _mm512_setzero_si512();
    let mixed = INVERSE && round != 0 && round != ROUND_KEYS - 1;
    let slot = &mut lane_keys.0[if INVERSE { ROUND_KEYS - 1 - round } else { round }];
    for (slot, mut keys) in slot.as_chunks_mut::<4>().0.iter_mut().zip(keys) {
        if mixed {
            // The last round of the cipher undoes what the inverse round does before it mixes.
            keys = _mm512_aesdec_epi128(_mm512_aesenclast_epi128(keys, zero), zero);
        }
        // SAFETY: four blocks are 64 writable bytes, and the store needs no alignment.
        unsafe { _mm512_storeu_si512(slot.as_mut_ptr().cast(), keys) };
    }
}

/// Both halves of every key, four neighbouring lanes to a register.
#[inline]
#[target_feature(enable = "avx,avx512f")]
fn load_keys(keys: &[&[u8; 32]; LANES]) -> ([__m512i; 4], [__m512i; 4]) {
    let zero = _mm512_setzero_si512();
    let (mut low, mut high) = ([zero; 4], [zero; 4]);
    for (vector, keys) in keys.as_chunks::<4>().0.iter().enumerate() {
        for (half, registers) in [&mut low, &mut high].into_iter().enumerate() {
            let [a, b, c, d] = keys;
            let pair = _mm512_inserti32x4::<1>(_mm512_castsi128_si512(load(a, half)), load(b, half));
            let three = _mm512_inserti32x4::<2>(pair, load(c, half));
            registers[vector] = _mm512_inserti32x4::<3>(three, load(d, half));
        }
    }
    (low, high)
}

/// One half of a key.
#[inline]
#[target_feature(enable = "avx")]
fn load(key: &[u8; 32], half: usize) -> __m128i {
    // SAFETY: a chunk is 16 readable bytes, and the load needs no alignment.
    unsafe { _mm_loadu_si128(key.as_chunks::<16>().0[half].as_ptr().cast()) }
}
