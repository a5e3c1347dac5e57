//! Kernels on the SHA instructions: one message, or two side by side.
//!
//! Two rounds take four cycles of latency and one of the unit, so a second message is almost free; with two, the unit
//! is busy with rounds and message schedules all the time, and more would not help.

use std::arch::x86_64::{
    __m128i, _mm_add_epi32, _mm_alignr_epi8, _mm_loadu_si128, _mm_set_epi64x, _mm_sha256msg1_epu32,
    _mm_sha256msg2_epu32, _mm_sha256rnds2_epu32, _mm_shuffle_epi8, _mm_shuffle_epi32, _mm_storeu_si128,
};

use super::super::lanes::NarrowFamily;
use super::super::round_constants::ROUND_CONSTANTS;
use super::super::stream::{Block, State};
use crate::x86_64::ShaNi;

impl NarrowFamily for ShaNi {
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
#[target_feature(enable = "sha,sse4.1,ssse3")]
fn compress<const N: usize>(states: [&mut State; N], blocks: [&[Block]; N]) {
    let zero = _mm_set_epi64x(0, 0);
    let (mut abef, mut cdgh) = ([zero; N], [zero; N]);
    for lane in 0..N {
        abef[lane] = load_words(&states[lane].abef);
        cdgh[lane] = load_words(&states[lane].cdgh);
    }
    let count = blocks.iter().map(|blocks| blocks.len()).min().unwrap_or(0);
    for index in 0..count {
        let (abef_before, cdgh_before) = (abef, cdgh);
        let mut words = [[zero; N]; 4];
        for (lane, blocks) in blocks.iter().enumerate() {
            let parts = load_block(&blocks[index]);
            for part in 0..4 {
                words[part][lane] = parts[part];
            }
        }
        // Four rounds, and the four words of the message schedule that are needed four steps later.
        macro_rules! four_rounds {
            ($step:literal) => {
                for lane in 0..N {
                    let sum = _mm_add_epi32(words[$step % 4][lane], round_constants($step));
                    cdgh[lane] = _mm_sha256rnds2_epu32(cdgh[lane], abef[lane], sum);
                    abef[lane] =
                        _mm_sha256rnds2_epu32(abef[lane], cdgh[lane], _mm_shuffle_epi32::<0x0e>(sum));
                }
                if $step < 12 {
                    for lane in 0..N {
                        words[$step % 4][lane] = next_words(
                            words[$step % 4][lane],
                            words[($step + 1) % 4][lane],
                            words[($step + 2) % 4][lane],
                            words[($step + 3) % 4][lane],
                        );
                    }
                }
            };
        }
        four_rounds!(0);
        four_rounds!(1);
        four_rounds!(2);
        four_rounds!(3);
        four_rounds!(4);
        four_rounds!(5);
        four_rounds!(6);
        four_rounds!(7);
        four_rounds!(8);
        four_rounds!(9);
        four_rounds!(10);
        four_rounds!(11);
        four_rounds!(12);
        four_rounds!(13);
        four_rounds!(14);
        four_rounds!(15);
        for lane in 0..N {
            abef[lane] = _mm_add_epi32(abef[lane], abef_before[lane]);
            cdgh[lane] = _mm_add_epi32(cdgh[lane], cdgh_before[lane]);
        }
    }
    for (lane, state) in states.into_iter().enumerate() {
        store_words(&mut state.abef, abef[lane]);
        store_words(&mut state.cdgh, cdgh[lane]);
    }
}

/// The four words of the schedule that follow sixteen.
#[inline]
#[target_feature(enable = "sha,sse4.1,ssse3")]
pub(crate) fn next_words(w0: __m128i, w4: __m128i, w8: __m128i, w12: __m128i) -> __m128i {
    let sum = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w4), _mm_alignr_epi8::<4>(w12, w8));
    _mm_sha256msg2_epu32(sum, w12)
}

/// The constants of the four rounds of `step`.
#[inline]
#[target_feature(enable = "sse4.1")]
pub(crate) fn round_constants(step: usize) -> __m128i {
    load_words(&ROUND_CONSTANTS.0.as_chunks().0[step])
}

/// A block as sixteen words.
#[inline]
#[target_feature(enable = "sse4.1,ssse3")]
fn load_block(block: &Block) -> [__m128i; 4] {
    let mut words = [_mm_set_epi64x(0, 0); 4];
    for (words, bytes) in words.iter_mut().zip(block.as_chunks::<16>().0) {
        // SAFETY: the chunk is 16 readable bytes, and the load needs no alignment.
        let bytes = unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) };
        *words = big_endian(bytes);
    }
    words
}

/// Sixteen bytes as four words.
#[inline]
#[target_feature(enable = "ssse3")]
pub(crate) fn big_endian(bytes: __m128i) -> __m128i {
    _mm_shuffle_epi8(bytes, _mm_set_epi64x(0x0c0d_0e0f_0809_0a0b, 0x0405_0607_0001_0203))
}

#[inline]
#[target_feature(enable = "sse4.1")]
pub(crate) fn load_words(words: &[u32; 4]) -> __m128i {
    // SAFETY: four words are 16 readable bytes, and the load needs no alignment.
    unsafe { _mm_loadu_si128(words.as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "sse4.1")]
pub(crate) fn store_words(words: &mut [u32; 4], value: __m128i) {
    // SAFETY: four words are 16 writable bytes, and the store needs no alignment.
    unsafe { _mm_storeu_si128(words.as_mut_ptr().cast(), value) };
}
