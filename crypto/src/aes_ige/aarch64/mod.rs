//! Kernels for 64-bit ARM: one message per register, up to eight side by side.
//!
//! The instructions add the round key before they substitute, and leave the mixing of columns to a second one that the
//! processor fuses with the first. So a block is thirteen such pairs, one substitution, and the last round key, which is
//! folded together with the neighbours of the block: what enters the next block is one exclusive or away.

#![expect(unsafe_code, reason = "loads and stores of vector registers, and entering kernels after detection")]

use std::arch::aarch64::{
    uint8x16_t, vaesdq_u8, vaeseq_u8, vaesimcq_u8, vaesmcq_u8, vdupq_n_u8, veorq_u8, vld1q_u8, vst1q_u8,
};

use super::lanes::{LaneFamily, LaneKeys, Lanes, ROUND_KEYS, RoundKeys, starts};
use super::{Block, IgeJob, Operation};
use crate::aarch64::Armv8;

pub(crate) mod key_schedule;

impl LaneFamily for Armv8 {
    const LANES_MAX: usize = 8;

    fn width(live: usize) -> usize {
        match live {
            0..=2 => live,
            3..=4 => 4,
            _ => 8,
        }
    }

    fn run_one(self, operation: Operation, job: IgeJob<'_>) {
        // SAFETY: the token exists only if the processor has the features these functions are compiled for.
        unsafe {
            match operation {
                Operation::Encrypt => run_one::<false>(operation, job),
                Operation::Decrypt => run_one::<true>(operation, job),
            }
        }
    }

    fn expand(self, operation: Operation, key: &[u8; 32]) -> RoundKeys {
        key_schedule::expand(self, operation, key)
    }

    fn advance(
        self,
        operation: Operation,
        keys: &LaneKeys,
        lanes: &mut Lanes<'_>,
        width: usize,
        count: usize,
    ) {
        // SAFETY: the token exists only if the processor has the features these functions are compiled for.
        unsafe {
            match (operation, width) {
                (Operation::Encrypt, 1) => several::<1, false>(keys, lanes, count),
                (Operation::Decrypt, 1) => several::<1, true>(keys, lanes, count),
                (Operation::Encrypt, 2) => several::<2, false>(keys, lanes, count),
                (Operation::Decrypt, 2) => several::<2, true>(keys, lanes, count),
                (Operation::Encrypt, 4) => several::<4, false>(keys, lanes, count),
                (Operation::Decrypt, 4) => several::<4, true>(keys, lanes, count),
                (Operation::Encrypt, 8) => several::<8, false>(keys, lanes, count),
                (Operation::Decrypt, 8) => several::<8, true>(keys, lanes, count),
                _ => unreachable!("no kernel of {width} lanes"),
            }
        }
    }
}

/// A message from its beginning to its end, its keys in registers.
#[target_feature(enable = "aes")]
fn run_one<const INVERSE: bool>(operation: Operation, job: IgeJob<'_>) {
    let keys = key_schedule::schedule_for(operation, &job.key_iv.key);
    let (last_in, last_out) = job.key_iv.neighbours(operation);
    let (mut last_in, last_out) = (load(&last_in), load(&last_out));
    let Some(first) = job.blocks.first() else { return };
    let mut block_in = load(first);
    let mut state = veorq_u8(block_in, last_out);
    let last_key = keys[ROUND_KEYS - 1];
    for index in 1..job.blocks.len() {
        let next_in = load(&job.blocks[index]);
        // Known long before the chain needs it.
        let fold = veorq_u8(veorq_u8(last_key, last_in), next_in);
        state = veorq_u8(rounds::<INVERSE>(state, &keys), fold);
        store(&mut job.blocks[index - 1], veorq_u8(state, next_in));
        last_in = block_in;
        block_in = next_in;
    }
    if let Some(last) = job.blocks.last_mut() {
        store(last, veorq_u8(rounds::<INVERSE>(state, &keys), veorq_u8(last_key, last_in)));
    }
}

/// All rounds of one block but for the last key.
#[inline]
#[target_feature(enable = "aes")]
fn rounds<const INVERSE: bool>(mut state: uint8x16_t, keys: &[uint8x16_t; ROUND_KEYS]) -> uint8x16_t {
    for key in &keys[..ROUND_KEYS - 2] {
        state = round::<INVERSE>(state, *key);
    }
    last_round::<INVERSE>(state, keys[ROUND_KEYS - 2])
}

/// The first `W` lanes side by side.
#[target_feature(enable = "aes")]
fn several<const W: usize, const INVERSE: bool>(lane_keys: &LaneKeys, lanes: &mut Lanes<'_>, count: usize) {
    let starts = starts::<W>(lanes, count);
    let zero = vdupq_n_u8(0);
    let (mut last_in, mut last_out) = ([zero; W], [zero; W]);
    for lane in 0..W {
        last_in[lane] = load(&lanes.last_in[lane]);
        last_out[lane] = load(&lanes.last_out[lane]);
    }
    for index in 0..count {
        let (mut block_in, mut state) = ([zero; W], [zero; W]);
        for lane in 0..W {
            // SAFETY: `starts` checked that the message of every lane holds `count` blocks, and `index` is below.
            block_in[lane] = unsafe { vld1q_u8(starts[lane].add(index).cast()) };
            state[lane] = veorq_u8(block_in[lane], last_out[lane]);
        }
        for keys in &lane_keys.0[..ROUND_KEYS - 2] {
            for lane in 0..W {
                state[lane] = round::<INVERSE>(state[lane], load(&keys[lane]));
            }
        }
        for lane in 0..W {
            let key = veorq_u8(load(&lane_keys.0[ROUND_KEYS - 1][lane]), last_in[lane]);
            let substituted = last_round::<INVERSE>(state[lane], load(&lane_keys.0[ROUND_KEYS - 2][lane]));
            last_out[lane] = veorq_u8(substituted, key);
            // SAFETY: as for the load; the messages of the lanes are disjoint, being unique borrows.
            unsafe { vst1q_u8(starts[lane].add(index).cast(), last_out[lane]) };
        }
        last_in = block_in;
    }
    for lane in 0..W {
        store(&mut lanes.last_in[lane], last_in[lane]);
        store(&mut lanes.last_out[lane], last_out[lane]);
    }
}

#[inline]
#[target_feature(enable = "aes")]
pub(crate) fn round<const INVERSE: bool>(state: uint8x16_t, key: uint8x16_t) -> uint8x16_t {
    if INVERSE { vaesimcq_u8(vaesdq_u8(state, key)) } else { vaesmcq_u8(vaeseq_u8(state, key)) }
}

/// The last round but for its second key.
#[inline]
#[target_feature(enable = "aes")]
pub(crate) fn last_round<const INVERSE: bool>(state: uint8x16_t, key: uint8x16_t) -> uint8x16_t {
    if INVERSE { vaesdq_u8(state, key) } else { vaeseq_u8(state, key) }
}

#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn load(block: &Block) -> uint8x16_t {
    // SAFETY: a block is 16 readable bytes, and the load needs no alignment.
    unsafe { vld1q_u8(block.as_ptr()) }
}

#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn store(block: &mut Block, value: uint8x16_t) {
    // SAFETY: a block is 16 writable bytes, and the store needs no alignment.
    unsafe { vst1q_u8(block.as_mut_ptr(), value) };
}
