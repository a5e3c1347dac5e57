//! Hash kernels for 64-bit ARM: one message, or two side by side.
//!
//! Four rounds are two instructions that wait for each other; a second message fills the wait.

#![expect(unsafe_code, reason = "loads and stores of vector registers, and entering kernels after detection")]

use std::arch::aarch64::{
    uint32x4_t, vaddq_u32, vdupq_n_u32, vld1q_u8, vld1q_u32, vreinterpretq_u32_u8, vrev32q_u8,
    vsha256h2q_u32, vsha256hq_u32, vsha256su0q_u32, vsha256su1q_u32, vst1q_u32,
};

use super::lanes::NarrowFamily;
use super::round_constants::ROUND_CONSTANTS;
use super::stream::{Block, State};
use crate::aarch64::Armv8;

impl NarrowFamily for Armv8 {
    fn compress(self, state: &mut State, blocks: &[Block]) {
        // SAFETY: the token exists only if the processor has the features this function is compiled for.
        unsafe { compress([state], [blocks]) }
    }

    fn compress_two(self, states: [&mut State; 2], blocks: [&[Block]; 2]) {
        // SAFETY: as above.
        unsafe { compress(states, blocks) }
    }
}

/// `N` messages side by side, as many blocks of each as the shortest slice has.
#[target_feature(enable = "sha2")]
fn compress<const N: usize>(states: [&mut State; N], blocks: [&[Block]; N]) {
    let zero = vdupq_n_u32(0);
    let (mut abcd, mut efgh) = ([zero; N], [zero; N]);
    for lane in 0..N {
        let words = states[lane].words();
        abcd[lane] = load_words(&words.as_chunks().0[0]);
        efgh[lane] = load_words(&words.as_chunks().0[1]);
    }
    let count = blocks.iter().map(|blocks| blocks.len()).min().unwrap_or(0);
    for index in 0..count {
        let (abcd_before, efgh_before) = (abcd, efgh);
        let mut words = [[zero; N]; 4];
        for (lane, blocks) in blocks.iter().enumerate() {
            let parts = load_block(&blocks[index]);
            for part in 0..4 {
                words[part][lane] = parts[part];
            }
        }
        for (step, constants) in ROUND_CONSTANTS.0.as_chunks().0.iter().enumerate() {
            for lane in 0..N {
                let sum = vaddq_u32(words[step % 4][lane], load_words(constants));
                let abcd_now = abcd[lane];
                abcd[lane] = vsha256hq_u32(abcd_now, efgh[lane], sum);
                efgh[lane] = vsha256h2q_u32(efgh[lane], abcd_now, sum);
            }
            // The last four steps have no successors.
            if step < 12 {
                let [w0, w4, w8, w12] = [0, 1, 2, 3].map(|later| words[(step + later) % 4]);
                for (lane, next) in words[step % 4].iter_mut().enumerate() {
                    *next = vsha256su1q_u32(vsha256su0q_u32(w0[lane], w4[lane]), w8[lane], w12[lane]);
                }
            }
        }
        for lane in 0..N {
            abcd[lane] = vaddq_u32(abcd[lane], abcd_before[lane]);
            efgh[lane] = vaddq_u32(efgh[lane], efgh_before[lane]);
        }
    }
    for (lane, state) in states.into_iter().enumerate() {
        let mut words = [0; 8];
        let [low, high] = [abcd[lane], efgh[lane]];
        let (halves, _) = words.as_chunks_mut();
        store_words(&mut halves[0], low);
        store_words(&mut halves[1], high);
        *state = State::from_words(words);
    }
}

/// A block as sixteen words.
#[inline]
#[target_feature(enable = "neon")]
fn load_block(block: &Block) -> [uint32x4_t; 4] {
    let mut words = [vdupq_n_u32(0); 4];
    for (words, bytes) in words.iter_mut().zip(block.as_chunks::<16>().0) {
        // SAFETY: the chunk is 16 readable bytes, and the load needs no alignment.
        let bytes = unsafe { vld1q_u8(bytes.as_ptr()) };
        *words = vreinterpretq_u32_u8(vrev32q_u8(bytes));
    }
    words
}

#[inline]
#[target_feature(enable = "neon")]
fn load_words(words: &[u32; 4]) -> uint32x4_t {
    // SAFETY: four words are 16 readable bytes, and the load needs no more alignment than they have.
    unsafe { vld1q_u32(words.as_ptr()) }
}

#[inline]
#[target_feature(enable = "neon")]
fn store_words(words: &mut [u32; 4], value: uint32x4_t) {
    // SAFETY: four words are 16 writable bytes, and the store needs no more alignment than they have.
    unsafe { vst1q_u32(words.as_mut_ptr(), value) };
}
