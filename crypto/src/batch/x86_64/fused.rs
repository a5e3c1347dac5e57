//! Decryption with the hash of the plaintext beside it, for one packet.
//!
//! Decrypting one packet is a chain: the AES unit computes for a quarter of the time and waits for the rest. Four blocks
//! of the cipher take longer than one of the hash, so the hash of the four blocks before fits between their rounds.
//! The processor would not find that by itself: a chain of fifty-six instructions fills its queues.

use std::arch::asm;
use std::arch::x86_64::{__m128i, _mm_add_epi32, _mm_sha256rnds2_epu32, _mm_shuffle_epi32, _mm_xor_si128};

use crate::aes_ige::x86_64::aes_ni::{chain, last_round, load, round, store};
use crate::aes_ige::x86_64::key_schedule::schedule_for;
use crate::aes_ige::{AesKeyIv, Block, Operation, ROUND_KEYS};
use crate::sha256::stream::State;
use crate::sha256::x86_64::sha_ni::{big_endian, load_words, next_words, round_constants, store_words};
use crate::x86_64::{AesNi, ShaNi};

/// Blocks of the cipher in a block of the hash.
const TOGETHER: usize = 4;

/// Blocks of the cipher in the first block of the hash, which begins with 32 bytes of the key.
const TOGETHER_FIRST: usize = 2;

/// Decrypts a packet, and hashes as much of it as fits beside; gives the blocks of the hash that are done, and their
/// state.
pub(in super::super) fn decrypt_and_hash(
    _: AesNi,
    _: ShaNi,
    key_iv: &AesKeyIv,
    prefix: &[u8; 32],
    blocks: &mut [Block],
) -> (usize, State) {
    // SAFETY: the tokens exist only if the processor has the features this function is compiled for.
    unsafe { fused(key_iv, prefix, blocks) }
}

#[target_feature(enable = "aes,avx,sha,sse4.1,ssse3")]
fn fused(key_iv: &AesKeyIv, prefix: &[u8; 32], blocks: &mut [Block]) -> (usize, State) {
    let keys = schedule_for(Operation::Decrypt, &key_iv.key);
    let (last_in, last_out) = key_iv.neighbours(Operation::Decrypt);
    let (last_in, last_out) = (load(&last_in), load(&last_out));
    let mut state = State::INITIAL;
    // Every four blocks need one behind them, which is folded into the last of their rounds.
    if blocks.len() <= TOGETHER_FIRST + TOGETHER {
        chain::<true>(&keys, last_in, last_out, blocks);
        return (0, state);
    }
    let (first, rest) = blocks.split_at_mut(TOGETHER_FIRST);
    let (mut last_in, last_out) = chain::<true>(&keys, last_in, last_out, first);
    let mut words = [
        big_endian(load(&prefix.as_chunks().0[0])),
        big_endian(load(&prefix.as_chunks().0[1])),
        big_endian(load(&first[0])),
        big_endian(load(&first[1])),
    ];
    let (mut abef, mut cdgh) = (load_words(&state.abef), load_words(&state.cdgh));
    let both_keys = _mm_xor_si128(keys[0], keys[ROUND_KEYS - 1]);
    let mut block_in = load(&rest[0]);
    let mut cipher = _mm_xor_si128(_mm_xor_si128(block_in, last_out), keys[0]);
    let mut last_out = last_out;
    let mut index = 0;
    while index + TOGETHER < rest.len() {
        let (abef_before, cdgh_before) = (abef, cdgh);
        let mut plaintext = words;
        // Some rounds of the cipher, then four of the hash.
        macro_rules! rounds {
            ($($round:literal)*, $step:expr) => {
                $(cipher = round::<true>(cipher, keys[$round]);)*
                cipher = stay_here(cipher);
                let sum = _mm_add_epi32(words[$step % 4], round_constants($step));
                cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
                abef = stay_here(_mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32::<0x0e>(sum)));
            };
        }
        // The words of the hash's schedule that the step four later takes; its last four steps have no successors.
        macro_rules! schedule {
            ($step:expr) => {
                words[$step % 4] = next_words(
                    words[$step % 4],
                    words[($step + 1) % 4],
                    words[($step + 2) % 4],
                    words[($step + 3) % 4],
                );
            };
        }
        macro_rules! decrypt_block {
            ($block:literal $(, $schedule:ident)?) => {
                let next_in = load(&rest[index + $block + 1]);
                let fold = _mm_xor_si128(_mm_xor_si128(both_keys, last_in), next_in);
                rounds!(1 2 3, 4 * $block);
                $($schedule!(4 * $block);)?
                rounds!(4 5 6 7, 4 * $block + 1);
                $($schedule!(4 * $block + 1);)?
                rounds!(8 9 10, 4 * $block + 2);
                $($schedule!(4 * $block + 2);)?
                rounds!(11 12 13, 4 * $block + 3);
                $($schedule!(4 * $block + 3);)?
                cipher = last_round::<true>(cipher, fold);
                last_out = _mm_xor_si128(_mm_xor_si128(cipher, keys[0]), next_in);
                store(&mut rest[index + $block], last_out);
                plaintext[$block] = big_endian(last_out);
                last_in = block_in;
                block_in = next_in;
            };
        }
        decrypt_block!(0, schedule);
        decrypt_block!(1, schedule);
        decrypt_block!(2, schedule);
        decrypt_block!(3);
        abef = _mm_add_epi32(abef, abef_before);
        cdgh = _mm_add_epi32(cdgh, cdgh_before);
        words = plaintext;
        index += TOGETHER;
    }
    chain::<true>(&keys, last_in, last_out, &mut rest[index..]);
    store_words(&mut state.abef, abef);
    store_words(&mut state.cdgh, cdgh);
    (index / TOGETHER, state)
}

/// Keeps the compiler from sorting the rounds of the cipher and of the hash apart again.
#[inline]
#[target_feature(enable = "sse4.1")]
fn stay_here(mut value: __m128i) -> __m128i {
    // SAFETY: there is no instruction; the register is left as it is.
    unsafe { asm!("/* {} */", inout(xmm_reg) value, options(nomem, nostack, preserves_flags)) };
    value
}
