//! Sixteen messages side by side: message schedules on 256-bit registers, rounds on the SHA instructions.
//!
//! More than half of what a SHA unit does for a block is the message schedule. With one word of eight messages to a
//! register, plain vector arithmetic computes it instead, which leaves the SHA unit its rounds. The two halves work on
//! different blocks: while the rounds of one block run, the schedule of the next is computed between them, and written
//! to memory with the round constants added.
//!
//! Three choices look odd and are measured. Registers are half as wide as they could be, because a 512-bit instruction
//! takes two ports at a time, and a round, which needs one of them, would wait for both. The functions of the schedule
//! take two exclusive ors instead of one ternary operation, which would go through the ports of the rounds. And the code
//! loops where it could be written out, because batches of short packets visit many kernels: one must not push the others
//! out of the cache of decoded instructions.
//!
//! What is left is bound by the instructions the processor takes in, about five each cycle.

use std::arch::asm;
use std::arch::x86_64::{
    __m128i, __m256i, _mm_add_epi32, _mm_cvtsi64_si128, _mm_loadu_si128, _mm_sha256rnds2_epu32,
    _mm256_add_epi32, _mm256_castsi128_si256, _mm256_inserti128_si256, _mm256_ror_epi32, _mm256_set1_epi32,
    _mm256_setr_epi32, _mm256_setzero_si256, _mm256_shuffle_epi8, _mm256_srli_epi32, _mm256_storeu_si256,
    _mm256_unpackhi_epi32, _mm256_unpackhi_epi64, _mm256_unpacklo_epi32, _mm256_unpacklo_epi64,
    _mm256_xor_si256,
};

use super::super::round_constants::ROUND_CONSTANTS;
use super::super::stream::{Block, State};
use super::sha_ni::{load_words, store_words};
use crate::x86_64::Vaes512;

/// Messages side by side.
pub(crate) const LANES: usize = 16;

/// Messages whose schedules are computed together.
const HALF: usize = LANES / 2;

/// Messages whose rounds run at the same time: enough to hide the latency of a round. Half the lanes are two groups.
const GROUP: usize = 4;

/// Double rounds that are written out; a block has twice as many.
const WRITTEN_OUT: usize = 16;

/// Two words of schedule with their round constants: what an instruction takes.
type TwoWords = u64;

/// Two words of the schedules of half the lanes: that of lane `4 * b + 2 * a + c` stands at `[a][b][c]`, as transposing
/// leaves it.
type TwoOfEach = [[[TwoWords; 2]; 2]; 2];

/// The message schedules of one block of every lane, round constants added, two words at a time.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Schedules([[[TwoOfEach; WRITTEN_OUT]; 2]; 2]);

impl Schedules {
    pub(crate) const ZERO: Self = Self([[[[[[0; 2]; 2]; 2]; WRITTEN_OUT]; 2]; 2]);
}

/// Computes the schedules of the blocks at `index`; nothing is there yet to run rounds of.
pub(crate) fn prepare(_: Vaes512, blocks: &[&[Block]; LANES], index: usize, next: &mut Schedules) {
    // SAFETY: the token exists only if the processor has the features these functions are compiled for.
    unsafe { step::<false, true>(&mut [State::INITIAL; LANES], &Schedules::ZERO, blocks, index, next) }
}

/// Runs the rounds of `ready`, and computes the schedules of the blocks at `index`, which follow.
pub(crate) fn advance(
    _: Vaes512,
    states: &mut [State; LANES],
    ready: &Schedules,
    blocks: &[&[Block]; LANES],
    index: usize,
    next: &mut Schedules,
) {
    // SAFETY: the token exists only if the processor has the features these functions are compiled for.
    unsafe { step::<true, true>(states, ready, blocks, index, next) }
}

/// Runs the rounds of `ready`, behind which nothing comes.
pub(crate) fn complete(_: Vaes512, states: &mut [State; LANES], ready: &Schedules, unused: &mut Schedules) {
    // SAFETY: the token exists only if the processor has the features these functions are compiled for.
    unsafe { step::<true, false>(states, ready, &[&[]; LANES], 0, unused) }
}

#[target_feature(enable = "sha,sse4.1,ssse3,avx,avx2,avx512f,avx512bw,avx512vl,avx512dq")]
fn step<const ROUNDS: bool, const SCHEDULES: bool>(
    states: &mut [State; LANES],
    ready: &Schedules,
    blocks: &[&[Block]; LANES],
    index: usize,
    next: &mut Schedules,
) {
    let zero = _mm256_setzero_si256();
    let none = _mm_cvtsi64_si128(0);
    let (mut abef, mut cdgh) = ([none; GROUP], [none; GROUP]);
    let mut words = [zero; 16];
    for half in 0..2 {
        let (ready, next) = (&ready.0[half], &mut next.0[half]);
        let states = &mut states.as_chunks_mut::<HALF>().0[half];
        let lanes = &blocks.as_chunks::<HALF>().0[half];
        // Looked up once: every quarter of them is asked for.
        let mut blocks = [const { &[0; 64] }; HALF];
        if SCHEDULES {
            for (block, lane) in blocks.iter_mut().zip(lanes) {
                *block = &lane[index];
            }
        }

        macro_rules! load_states {
            ($group:literal) => {
                for lane in 0..GROUP {
                    abef[lane] = load_words(&states[GROUP * $group + lane].abef);
                    cdgh[lane] = load_words(&states[GROUP * $group + lane].cdgh);
                }
            };
        }
        macro_rules! store_states {
            ($group:expr) => {
                for lane in 0..GROUP {
                    let state = &mut states[GROUP * $group + lane];
                    let (abef_before, cdgh_before) = (load_words(&state.abef), load_words(&state.cdgh));
                    store_words(&mut state.abef, _mm_add_epi32(abef[lane], abef_before));
                    store_words(&mut state.cdgh, _mm_add_epi32(cdgh[lane], cdgh_before));
                }
            };
        }
        // A double round of one lane of a group: lane after lane.
        macro_rules! double_round {
            ($ready:ident, $group:expr, $number:expr) => {
                if ROUNDS {
                    let lane = $number % GROUP;
                    let sums = $ready[$number / GROUP][lane / 2][$group][lane % 2];
                    let after = round_ends_here(two_rounds(cdgh[lane], abef[lane], sums));
                    (abef[lane], cdgh[lane]) = (after, abef[lane]);
                }
            };
        }
        // Writes two words of the schedule where the rounds will read them.
        macro_rules! write_out {
            ($constants:ident, $next:ident, $two:expr) => {
                let even = _mm256_add_epi32(words[2 * $two], broadcast(&$constants[2 * $two]));
                let odd = _mm256_add_epi32(words[2 * $two + 1], broadcast(&$constants[2 * $two + 1]));
                let [low, high] = &mut $next[$two];
                store(low, _mm256_unpacklo_epi32(even, odd));
                store(high, _mm256_unpackhi_epi32(even, odd));
            };
        }
        // Takes in a quarter of the blocks, beside sixteen double rounds.
        macro_rules! take_in {
            ($ready:ident, $constants:ident, $next:ident, $($quarter:literal)*) => {
                $(
                    for row in 0..4 {
                        double_round!($ready, 0, 16 * $quarter + 2 * row);
                        double_round!($ready, 0, 16 * $quarter + 2 * row + 1);
                        if SCHEDULES {
                            let (block, other) = (blocks[row], blocks[4 + row]);
                            words[4 * $quarter + row] = schedule_ends_here(load_pair(block, other, $quarter));
                        }
                    }
                    double_round!($ready, 0, 16 * $quarter + 8);
                    double_round!($ready, 0, 16 * $quarter + 9);
                    if SCHEDULES {
                        let at = 4 * $quarter;
                        let [a, b, c, d] =
                            transpose([words[at], words[at + 1], words[at + 2], words[at + 3]]);
                        words[at] = schedule_ends_here(a);
                        words[at + 1] = schedule_ends_here(b);
                        words[at + 2] = schedule_ends_here(c);
                        words[at + 3] = schedule_ends_here(d);
                    }
                    double_round!($ready, 0, 16 * $quarter + 10);
                    double_round!($ready, 0, 16 * $quarter + 11);
                    if SCHEDULES {
                        write_out!($constants, $next, 2 * $quarter);
                    }
                    double_round!($ready, 0, 16 * $quarter + 12);
                    double_round!($ready, 0, 16 * $quarter + 13);
                    if SCHEDULES {
                        write_out!($constants, $next, 2 * $quarter + 1);
                    }
                    double_round!($ready, 0, 16 * $quarter + 14);
                    double_round!($ready, 0, 16 * $quarter + 15);
                )*
            };
        }
        // The next words of the schedules, each beside four double rounds.
        macro_rules! next_words {
            ($ready:ident, $group:ident, $constants:ident, $next:ident, $($word:literal)*) => {
                $(
                    let (mut sum, mut part) = (zero, zero);
                    double_round!($ready, $group, 4 * $word);
                    if SCHEDULES {
                        sum = schedule_ends_here(_mm256_add_epi32(words[$word], words[($word + 9) % 16]));
                        part = xor_of_rotated::<7, 18>(words[($word + 1) % 16]);
                    }
                    double_round!($ready, $group, 4 * $word + 1);
                    if SCHEDULES {
                        part = _mm256_xor_si256(part, _mm256_srli_epi32::<3>(words[($word + 1) % 16]));
                        sum = schedule_ends_here(_mm256_add_epi32(sum, part));
                    }
                    double_round!($ready, $group, 4 * $word + 2);
                    if SCHEDULES {
                        part = xor_of_rotated::<17, 19>(words[($word + 14) % 16]);
                    }
                    double_round!($ready, $group, 4 * $word + 3);
                    if SCHEDULES {
                        part = _mm256_xor_si256(part, _mm256_srli_epi32::<10>(words[($word + 14) % 16]));
                        words[$word] = schedule_ends_here(_mm256_add_epi32(sum, part));
                        if $word % 2 == 1 {
                            write_out!($constants, $next, $word / 2);
                        }
                    }
                )*
            };
        }

        if ROUNDS {
            load_states!(0);
        }
        let (begun, written) = (&ready[0], &mut next[0]);
        let constants = &ROUND_CONSTANTS.0.as_chunks::<16>().0[0];
        take_in!(begun, constants, written, 0 1 2 3);
        // Three times sixteen words; the group changes after the first.
        for third in 0..3 {
            let group = usize::from(third > 0);
            if ROUNDS && third == 1 {
                load_states!(1);
            }
            let begun = &ready[1 - third % 2];
            let written = &mut next.as_flattened_mut().as_chunks_mut::<8>().0[1 + third];
            let constants = &ROUND_CONSTANTS.0.as_chunks::<16>().0[1 + third];
            next_words!(begun, group, constants, written, 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
            if ROUNDS && third != 1 {
                store_states!(group);
            }
        }
    }
}

#[inline]
#[target_feature(enable = "sha,sse4.1,avx")]
fn two_rounds(cdgh: __m128i, abef: __m128i, words: u64) -> __m128i {
    _mm_sha256rnds2_epu32(cdgh, abef, _mm_cvtsi64_si128(words.cast_signed()))
}

/// Keeps the compiler from moving rounds across this place: left alone it puts all rounds before all schedules, and
/// the processor cannot look far enough ahead to overlap them again.
#[inline]
#[target_feature(enable = "sse4.1")]
fn round_ends_here(mut state: __m128i) -> __m128i {
    // SAFETY: there is no instruction; the register is left as it is.
    unsafe { asm!("/* {} */", inout(xmm_reg) state, options(nomem, nostack, preserves_flags)) };
    state
}

/// The same for the message schedule.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn schedule_ends_here(mut words: __m256i) -> __m256i {
    // SAFETY: as above.
    unsafe { asm!("/* {} */", inout(ymm_reg) words, options(nomem, nostack, preserves_flags)) };
    words
}

/// The exclusive or of a word rotated by as much and by as much.
///
/// What follows is kept apart from it: the compiler would make one ternary operation of two exclusive ors.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn xor_of_rotated<const A: i32, const B: i32>(word: __m256i) -> __m256i {
    schedule_ends_here(_mm256_xor_si256(_mm256_ror_epi32::<A>(word), _mm256_ror_epi32::<B>(word)))
}

/// Transposes four by four words within both 128-bit parts.
#[inline]
#[target_feature(enable = "avx2")]
fn transpose([a, b, c, d]: [__m256i; 4]) -> [__m256i; 4] {
    let (ab_low, ab_high) = (_mm256_unpacklo_epi32(a, b), _mm256_unpackhi_epi32(a, b));
    let (cd_low, cd_high) = (_mm256_unpacklo_epi32(c, d), _mm256_unpackhi_epi32(c, d));
    [
        _mm256_unpacklo_epi64(ab_low, cd_low),
        _mm256_unpackhi_epi64(ab_low, cd_low),
        _mm256_unpacklo_epi64(ab_high, cd_high),
        _mm256_unpackhi_epi64(ab_high, cd_high),
    ]
}

/// A quarter of one block and of another, as words.
#[inline]
#[target_feature(enable = "avx2")]
fn load_pair(block: &Block, other: &Block, quarter: usize) -> __m256i {
    let [low, high] = [&block.as_chunks::<16>().0[quarter], &other.as_chunks::<16>().0[quarter]];
    // SAFETY: a quarter is 16 readable bytes, and the loads need no alignment.
    let (low, high) =
        unsafe { (_mm_loadu_si128(low.as_ptr().cast()), _mm_loadu_si128(high.as_ptr().cast())) };
    let bytes = _mm256_inserti128_si256::<1>(_mm256_castsi128_si256(low), high);
    let [a, b, c, d] = [0x0001_0203, 0x0405_0607, 0x0809_0a0b, 0x0c0d_0e0f];
    _mm256_shuffle_epi8(bytes, _mm256_setr_epi32(a, b, c, d, a, b, c, d))
}

/// A round constant, for all lanes.
#[inline]
#[target_feature(enable = "avx")]
fn broadcast(constant: &u32) -> __m256i {
    _mm256_set1_epi32(constant.cast_signed())
}

#[inline]
#[target_feature(enable = "avx")]
fn store(words: &mut [[TwoWords; 2]; 2], value: __m256i) {
    // SAFETY: the words are 32 writable bytes, and the store needs no alignment.
    unsafe { _mm256_storeu_si256(words.as_mut_ptr().cast(), value) };
}
