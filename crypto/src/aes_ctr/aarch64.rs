//! Key stream kernel for 64-bit ARM: one block to a register, eight in flight.

#![expect(unsafe_code, reason = "entering a kernel after detection")]

use std::arch::aarch64::{uint8x16_t, vdupq_n_u8, veorq_u8};

use crate::aarch64::Armv8;
use crate::aes_ige::aarch64::{last_round, load, round, store};
use crate::aes_ige::{Block, ROUND_KEYS, RoundKeys};

/// Registers in flight: what covers the latency of a round.
const VECTORS: usize = 8;

pub(super) fn run(_: Armv8, keys: &RoundKeys, counter: u128, blocks: &mut [Block]) {
    // SAFETY: the token exists only if the processor has the features this function is compiled for.
    unsafe { stream(keys, counter, blocks) }
}

#[target_feature(enable = "aes")]
fn stream(round_keys: &RoundKeys, mut counter: u128, blocks: &mut [Block]) {
    let mut keys = [vdupq_n_u8(0); ROUND_KEYS];
    for (key, bytes) in keys.iter_mut().zip(round_keys) {
        *key = load(bytes);
    }
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
#[target_feature(enable = "aes")]
fn apply<const N: usize>(
    keys: &[uint8x16_t; ROUND_KEYS],
    mut counter: u128,
    blocks: &mut [Block; N],
) -> u128 {
    let mut states = [vdupq_n_u8(0); N];
    for state in &mut states {
        *state = load(&counter.to_be_bytes());
        counter = counter.wrapping_add(1);
    }
    for key in &keys[..ROUND_KEYS - 2] {
        for state in &mut states {
            *state = round::<false>(*state, *key);
        }
    }
    for (state, block) in states.into_iter().zip(blocks) {
        let fold = veorq_u8(keys[ROUND_KEYS - 1], load(block));
        store(block, veorq_u8(last_round::<false>(state, keys[ROUND_KEYS - 2]), fold));
    }
    counter
}
