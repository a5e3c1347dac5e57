//! Kernels on 256-bit registers: two messages per register, up to sixteen side by side.
//!
//! A vector AES instruction takes a vector of round keys, so the two halves of a register simply hold different
//! messages. One message alone runs in the 128-bit kernel, which has the shorter chain.

use std::arch::x86_64::{
    __m256i, _mm256_aesdec_epi128, _mm256_aesdeclast_epi128, _mm256_aesenc_epi128, _mm256_aesenclast_epi128,
    _mm256_loadu_si256, _mm256_loadu2_m128i, _mm256_storeu_si256, _mm256_storeu2_m128i, _mm256_xor_si256,
};

use super::super::lanes::{LANES, LaneFamily, LaneKeys, Lanes, ROUND_KEYS, RoundKeys};
use super::super::{Block, IgeJob, Operation};
use super::{key_schedule, starts};
use crate::x86_64::{AesNi, Vaes256};

/// Messages per register.
const PER_VECTOR: usize = 2;

impl LaneFamily for Vaes256 {
    const LANES_MAX: usize = LANES;

    fn width(live: usize) -> usize {
        match live {
            0..=2 => live,
            3..=4 => 4,
            5..=8 => 8,
            9..=12 => 12,
            _ => 16,
        }
    }

    fn run_one(self, operation: Operation, job: IgeJob<'_>) {
        AesNi::from(self).run_one(operation, job);
    }

    fn expand(self, operation: Operation, key: &[u8; 32]) -> RoundKeys {
        key_schedule::expand(self.into(), operation, key)
    }

    fn advance(
        self,
        operation: Operation,
        keys: &LaneKeys,
        lanes: &mut Lanes<'_>,
        width: usize,
        count: usize,
    ) {
        if width == 1 {
            return AesNi::from(self).advance(operation, keys, lanes, width, count);
        }
        // SAFETY: the token exists only if the processor has the features these functions are compiled for.
        unsafe {
            match (operation, width) {
                (Operation::Encrypt, 2) => several::<2, 1, false>(keys, lanes, count),
                (Operation::Decrypt, 2) => several::<2, 1, true>(keys, lanes, count),
                (Operation::Encrypt, 4) => several::<4, 2, false>(keys, lanes, count),
                (Operation::Decrypt, 4) => several::<4, 2, true>(keys, lanes, count),
                (Operation::Encrypt, 8) => several::<8, 4, false>(keys, lanes, count),
                (Operation::Decrypt, 8) => several::<8, 4, true>(keys, lanes, count),
                (Operation::Encrypt, 12) => several::<12, 6, false>(keys, lanes, count),
                (Operation::Decrypt, 12) => several::<12, 6, true>(keys, lanes, count),
                (Operation::Encrypt, 16) => several::<16, 8, false>(keys, lanes, count),
                (Operation::Decrypt, 16) => several::<16, 8, true>(keys, lanes, count),
                _ => unreachable!("no kernel of {width} lanes"),
            }
        }
    }
}

/// The first `W` lanes side by side, in `V` registers.
#[target_feature(enable = "avx,avx2,vaes")]
fn several<const W: usize, const V: usize, const INVERSE: bool>(
    lane_keys: &LaneKeys,
    lanes: &mut Lanes<'_>,
    count: usize,
) {
    const { assert!(W == V * PER_VECTOR, "the lanes fill the registers") };
    let starts = starts::<W>(lanes, count);
    let zero = pair(&lanes.last_in, 0);
    let (mut last_in, mut last_out) = ([zero; V], [zero; V]);
    for vector in 0..V {
        last_in[vector] = pair(&lanes.last_in, vector);
        last_out[vector] = pair(&lanes.last_out, vector);
    }
    for index in 0..count {
        let (mut block_in, mut state) = ([zero; V], [zero; V]);
        for vector in 0..V {
            let lane = vector * PER_VECTOR;
            // SAFETY: `starts` checked that the message of every lane holds `count` blocks, and `index` is below.
            block_in[vector] = unsafe {
                _mm256_loadu2_m128i(starts[lane + 1].add(index).cast(), starts[lane].add(index).cast())
            };
            let whitened = _mm256_xor_si256(block_in[vector], pair(&lane_keys.0[0], vector));
            state[vector] = _mm256_xor_si256(whitened, last_out[vector]);
        }
        for keys in &lane_keys.0[1..ROUND_KEYS - 1] {
            for (vector, state) in state.iter_mut().enumerate() {
                *state = round::<INVERSE>(*state, pair(keys, vector));
            }
        }
        for vector in 0..V {
            let lane = vector * PER_VECTOR;
            let key = _mm256_xor_si256(pair(&lane_keys.0[ROUND_KEYS - 1], vector), last_in[vector]);
            last_out[vector] = last_round::<INVERSE>(state[vector], key);
            // SAFETY: as for the load; the messages of the lanes are disjoint, being unique borrows.
            unsafe {
                _mm256_storeu2_m128i(
                    starts[lane + 1].add(index).cast(),
                    starts[lane].add(index).cast(),
                    last_out[vector],
                );
            }
        }
        last_in = block_in;
    }
    for vector in 0..V {
        store_pair(&mut lanes.last_in, vector, last_in[vector]);
        store_pair(&mut lanes.last_out, vector, last_out[vector]);
    }
}

#[inline]
#[target_feature(enable = "avx,avx2,vaes")]
fn round<const INVERSE: bool>(state: __m256i, key: __m256i) -> __m256i {
    if INVERSE { _mm256_aesdec_epi128(state, key) } else { _mm256_aesenc_epi128(state, key) }
}

#[inline]
#[target_feature(enable = "avx,avx2,vaes")]
fn last_round<const INVERSE: bool>(state: __m256i, key: __m256i) -> __m256i {
    if INVERSE { _mm256_aesdeclast_epi128(state, key) } else { _mm256_aesenclast_epi128(state, key) }
}

/// The blocks of two neighbouring lanes.
#[inline]
#[target_feature(enable = "avx")]
fn pair(blocks: &[Block; LANES], vector: usize) -> __m256i {
    let blocks = &blocks.as_chunks::<PER_VECTOR>().0[vector];
    // SAFETY: two blocks are 32 readable bytes, and the load needs no alignment.
    unsafe { _mm256_loadu_si256(blocks.as_ptr().cast()) }
}

/// Stores the blocks of two neighbouring lanes.
#[inline]
#[target_feature(enable = "avx")]
fn store_pair(blocks: &mut [Block; LANES], vector: usize, value: __m256i) {
    let blocks = &mut blocks.as_chunks_mut::<PER_VECTOR>().0[vector];
    // SAFETY: two blocks are 32 writable bytes, and the store needs no alignment.
    unsafe { _mm256_storeu_si256(blocks.as_mut_ptr().cast(), value) };
}
