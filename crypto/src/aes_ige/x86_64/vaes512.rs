//! Kernels on 512-bit registers: four messages per register, up to sixteen side by side.
//!
//! One vector AES instruction every cycle is the limit of the processors this was measured on; collecting sixteen
//! blocks from sixteen places and scattering them again competes for the same ports, and costs about a third of
//! that. More than four registers of state would spill.

use std::arch::x86_64::{
    __m512i, _mm_loadu_si128, _mm_storeu_si128, _mm512_aesdec_epi128, _mm512_aesdeclast_epi128,
    _mm512_aesenc_epi128, _mm512_aesenclast_epi128, _mm512_castsi128_si512, _mm512_extracti32x4_epi32,
    _mm512_inserti32x4, _mm512_loadu_si512, _mm512_storeu_si512, _mm512_ternarylogic_epi64, _mm512_xor_si512,
};

use super::super::lanes::{LANES, LaneFamily, LaneKeys, Lanes, ROUND_KEYS, RoundKeys};
use super::super::{Block, IgeJob, Operation};
use super::{key_schedule, key_schedule_wide, starts};
use crate::x86_64::{AesNi, Vaes512};

/// Messages per register.
const PER_VECTOR: usize = 4;

/// Keys for which sixteen schedules at a time are faster than one after another.
const WIDE_KEYS_MIN: usize = 5;

/// The truth table of the exclusive or of three.
const XOR_OF_THREE: i32 = 0x96;

impl LaneFamily for Vaes512 {
    const LANES_MAX: usize = LANES;

    fn width(live: usize) -> usize {
        if live <= 2 { live } else { live.next_multiple_of(PER_VECTOR) }
    }

    fn run_one(self, operation: Operation, job: IgeJob<'_>) {
        AesNi::from(self).run_one(operation, job);
    }

    fn expand(self, operation: Operation, key: &[u8; 32]) -> RoundKeys {
        key_schedule::expand(self.into(), operation, key)
    }

    fn expand_many(self, operation: Operation, keys: &[&[u8; 32]], lane_keys: &mut LaneKeys) {
        if keys.len() < WIDE_KEYS_MIN {
            return AesNi::from(self).expand_many(operation, keys, lane_keys);
        }
        // Lanes without a message get some message's keys.
        let keys = std::array::from_fn(|lane| keys[lane.min(keys.len() - 1)]);
        key_schedule_wide::expand(self, operation, &keys, lane_keys);
    }

    fn advance(
        self,
        operation: Operation,
        keys: &LaneKeys,
        lanes: &mut Lanes<'_>,
        width: usize,
        count: usize,
    ) {
        if width < PER_VECTOR {
            return AesNi::from(self).advance(operation, keys, lanes, width, count);
        }
        // SAFETY: the token exists only if the processor has the features these functions are compiled for.
        unsafe {
            match (operation, width) {
                (Operation::Encrypt, 4) => several::<4, 1, false>(keys, lanes, count),
                (Operation::Decrypt, 4) => several::<4, 1, true>(keys, lanes, count),
                (Operation::Encrypt, 8) => several::<8, 2, false>(keys, lanes, count),
                (Operation::Decrypt, 8) => several::<8, 2, true>(keys, lanes, count),
                (Operation::Encrypt, 12) => several::<12, 3, false>(keys, lanes, count),
                (Operation::Decrypt, 12) => several::<12, 3, true>(keys, lanes, count),
                (Operation::Encrypt, 16) => several::<16, 4, false>(keys, lanes, count),
                (Operation::Decrypt, 16) => several::<16, 4, true>(keys, lanes, count),
                _ => unreachable!("no kernel of {width} lanes"),
            }
        }
    }
}

/// The first `W` lanes side by side, in `V` registers.
#[target_feature(enable = "avx,avx2,avx512f,avx512bw,avx512vl,avx512dq,vaes")]
fn several<const W: usize, const V: usize, const INVERSE: bool>(
    lane_keys: &LaneKeys,
    lanes: &mut Lanes<'_>,
    count: usize,
) {
    const { assert!(W == V * PER_VECTOR, "the lanes fill the registers") };
    let starts = starts::<W>(lanes, count);
    let zero = four(&lanes.last_in, 0);
    let (mut last_in, mut last_out) = ([zero; V], [zero; V]);
    for vector in 0..V {
        last_in[vector] = four(&lanes.last_in, vector);
        last_out[vector] = four(&lanes.last_out, vector);
    }
    for index in 0..count {
        let (mut block_in, mut state) = ([zero; V], [zero; V]);
        for vector in 0..V {
            let mut gathered = zero;
            // The position within a register is part of the instruction, so the four are written out.
            macro_rules! gather {
                ($part:literal) => {
                    // SAFETY: `starts` checked that every lane's message holds `count` blocks; `index` is below.
                    let block = unsafe { _mm_loadu_si128(starts[vector * PER_VECTOR + $part].add(index).cast()) };
                    gathered = if $part == 0 {
                        _mm512_castsi128_si512(block)
                    } else {
                        _mm512_inserti32x4::<$part>(gathered, block)
                    };
                };
            }
            gather!(0);
            gather!(1);
            gather!(2);
            gather!(3);
            block_in[vector] = gathered;
            let key = four(&lane_keys.0[0], vector);
            state[vector] = _mm512_ternarylogic_epi64::<XOR_OF_THREE>(gathered, last_out[vector], key);
        }
        for keys in &lane_keys.0[1..ROUND_KEYS - 1] {
            for (vector, state) in state.iter_mut().enumerate() {
                *state = round::<INVERSE>(*state, four(keys, vector));
            }
        }
        for vector in 0..V {
            let key = _mm512_xor_si512(four(&lane_keys.0[ROUND_KEYS - 1], vector), last_in[vector]);
            last_out[vector] = last_round::<INVERSE>(state[vector], key);
            macro_rules! scatter {
                ($part:literal) => {
                    let block = _mm512_extracti32x4_epi32::<$part>(last_out[vector]);
                    // SAFETY: as for the load; the messages of the lanes are disjoint, being unique borrows.
                    unsafe { _mm_storeu_si128(starts[vector * PER_VECTOR + $part].add(index).cast(), block) };
                };
            }
            scatter!(0);
            scatter!(1);
            scatter!(2);
            scatter!(3);
        }
        last_in = block_in;
    }
    for vector in 0..V {
        store_four(&mut lanes.last_in, vector, last_in[vector]);
        store_four(&mut lanes.last_out, vector, last_out[vector]);
    }
}

#[inline]
#[target_feature(enable = "avx512f,vaes")]
fn round<const INVERSE: bool>(state: __m512i, key: __m512i) -> __m512i {
    if INVERSE { _mm512_aesdec_epi128(state, key) } else { _mm512_aesenc_epi128(state, key) }
}

#[inline]
#[target_feature(enable = "avx512f,vaes")]
fn last_round<const INVERSE: bool>(state: __m512i, key: __m512i) -> __m512i {
    if INVERSE { _mm512_aesdeclast_epi128(state, key) } else { _mm512_aesenclast_epi128(state, key) }
}

/// The blocks of four neighbouring lanes.
#[inline]
#[target_feature(enable = "avx512f")]
fn four(blocks: &[Block; LANES], vector: usize) -> __m512i {
    let blocks = &blocks.as_chunks::<PER_VECTOR>().0[vector];
    // SAFETY: four blocks are 64 readable bytes, and the load needs no alignment.
    unsafe { _mm512_loadu_si512(blocks.as_ptr().cast()) }
}

/// Stores the blocks of four neighbouring lanes.
#[inline]
#[target_feature(enable = "avx512f")]
fn store_four(blocks: &mut [Block; LANES], vector: usize, value: __m512i) {
    let blocks = &mut blocks.as_chunks_mut::<PER_VECTOR>().0[vector];
    // SAFETY: four blocks are 64 writable bytes, and the store needs no alignment.
    unsafe { _mm512_storeu_si512(blocks.as_mut_ptr().cast(), value) };
}
