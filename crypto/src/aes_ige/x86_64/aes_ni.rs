//! Kernels on 128-bit registers: one message per register, up to eight side by side.
//!
//! One message is bound by the latency of fourteen dependent rounds. Everything else is taken out of that chain: the
//! last round key, the block before and the block after are folded into the key of the last round, whose result is
//! then the state that enters the next block. Eight messages cover the latency; more would not fit the registers.

use std::arch::x86_64::{
    __m128i, _mm_aesdec_si128, _mm_aesdeclast_si128, _mm_aesenc_si128, _mm_aesenclast_si128, _mm_loadu_si128,
    _mm_storeu_si128, _mm_xor_si128,
};

use super::super::lanes::{LaneFamily, LaneKeys, Lanes, ROUND_KEYS, RoundKeys};
use super::super::{Block, IgeJob, Operation};
use super::{key_schedule, starts};
use crate::x86_64::AesNi;

impl LaneFamily for AesNi {
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
                (Operation::Encrypt, 1) => one::<false>(keys, lanes, count),
                (Operation::Decrypt, 1) => one::<true>(keys, lanes, count),
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
#[target_feature(enable = "aes,avx")]
fn run_one<const INVERSE: bool>(operation: Operation, job: IgeJob<'_>) {
    let keys = key_schedule::schedule_for(operation, &job.key_iv.key);
    let (last_in, last_out) = job.key_iv.neighbours(operation);
    chain::<INVERSE>(&keys, load(&last_in), load(&last_out), job.blocks);
}

/// The first lane alone.
#[target_feature(enable = "aes,avx")]
fn one<const INVERSE: bool>(lane_keys: &LaneKeys, lanes: &mut Lanes<'_>, count: usize) {
    let mut keys = [load(&lane_keys.0[0][0]); ROUND_KEYS];
    for (key, lane_keys) in keys.iter_mut().zip(&lane_keys.0) {
        *key = load(&lane_keys[0]);
    }
    let (last_in, last_out) = (load(&lanes.last_in[0]), load(&lanes.last_out[0]));
    let (last_in, last_out) = chain::<INVERSE>(&keys, last_in, last_out, &mut lanes.messages[0][..count]);
    store(&mut lanes.last_in[0], last_in);
    store(&mut lanes.last_out[0], last_out);
}

/// Runs over a message, with everything but the rounds outside the dependent chain; gives the last blocks in and out.
#[inline]
#[target_feature(enable = "aes,avx")]
pub(crate) fn chain<const INVERSE: bool>(
    keys: &[__m128i; ROUND_KEYS],
    mut last_in: __m128i,
    last_out: __m128i,
    message: &mut [Block],
) -> (__m128i, __m128i) {
    let (first_key, last_key) = (keys[0], keys[ROUND_KEYS - 1]);
    let both_keys = _mm_xor_si128(first_key, last_key);
    let Some(first) = message.first() else { return (last_in, last_out) };
    let mut block_in = load(first);
    let mut state = _mm_xor_si128(_mm_xor_si128(block_in, last_out), first_key);
    for index in 1..message.len() {
        let next_in = load(&message[index]);
        let fold = _mm_xor_si128(_mm_xor_si128(both_keys, last_in), next_in);
        for key in &keys[1..ROUND_KEYS - 1] {
            state = round::<INVERSE>(state, *key);
        }
        // The output of this block plus the input and first key of the next: the state that enters the next block.
        state = last_round::<INVERSE>(state, fold);
        store(&mut message[index - 1], _mm_xor_si128(_mm_xor_si128(state, first_key), next_in));
        last_in = block_in;
        block_in = next_in;
    }
    for key in &keys[1..ROUND_KEYS - 1] {
        state = round::<INVERSE>(state, *key);
    }
    let block_out = last_round::<INVERSE>(state, _mm_xor_si128(last_key, last_in));
    if let Some(last) = message.last_mut() {
        store(last, block_out);
    }
    (block_in, block_out)
}

/// The first `W` lanes side by side.
#[target_feature(enable = "aes,avx")]
fn several<const W: usize, const INVERSE: bool>(lane_keys: &LaneKeys, lanes: &mut Lanes<'_>, count: usize) {
    let starts = starts::<W>(lanes, count);
    let zero = load(&[0; 16]);
    let (mut last_in, mut last_out) = ([zero; W], [zero; W]);
    for lane in 0..W {
        last_in[lane] = load(&lanes.last_in[lane]);
        last_out[lane] = load(&lanes.last_out[lane]);
    }
    for index in 0..count {
        let (mut block_in, mut state) = ([zero; W], [zero; W]);
        for lane in 0..W {
            // SAFETY: `starts` checked that the message of every lane holds `count` blocks, and `index` is below.
            block_in[lane] = unsafe { _mm_loadu_si128(starts[lane].add(index).cast()) };
            let whitened = _mm_xor_si128(block_in[lane], load(&lane_keys.0[0][lane]));
            state[lane] = _mm_xor_si128(whitened, last_out[lane]);
        }
        for keys in &lane_keys.0[1..ROUND_KEYS - 1] {
            for lane in 0..W {
                state[lane] = round::<INVERSE>(state[lane], load(&keys[lane]));
            }
        }
        for lane in 0..W {
            let key = _mm_xor_si128(load(&lane_keys.0[ROUND_KEYS - 1][lane]), last_in[lane]);
            last_out[lane] = last_round::<INVERSE>(state[lane], key);
            // SAFETY: as for the load; the messages of the lanes are disjoint, being unique borrows.
            unsafe { _mm_storeu_si128(starts[lane].add(index).cast(), last_out[lane]) };
        }
        last_in = block_in;
    }
    for lane in 0..W {
        store(&mut lanes.last_in[lane], last_in[lane]);
        store(&mut lanes.last_out[lane], last_out[lane]);
    }
}

#[inline]
#[target_feature(enable = "aes,avx")]
pub(crate) fn round<const INVERSE: bool>(state: __m128i, key: __m128i) -> __m128i {
    if INVERSE { _mm_aesdec_si128(state, key) } else { _mm_aesenc_si128(state, key) }
}

#[inline]
#[target_feature(enable = "aes,avx")]
pub(crate) fn last_round<const INVERSE: bool>(state: __m128i, key: __m128i) -> __m128i {
    if INVERSE { _mm_aesdeclast_si128(state, key) } else { _mm_aesenclast_si128(state, key) }
}

#[inline]
#[target_feature(enable = "avx")]
pub(crate) fn load(block: &Block) -> __m128i {
    // SAFETY: a block is 16 readable bytes, and the load needs no alignment.
    unsafe { _mm_loadu_si128(block.as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx")]
pub(crate) fn store(block: &mut Block, value: __m128i) {
    // SAFETY: a block is 16 writable bytes, and the store needs no alignment.
    unsafe { _mm_storeu_si128(block.as_mut_ptr().cast(), value) };
}
