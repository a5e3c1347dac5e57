//! Sixteen messages side by side: message schedules on 512-bit registers, rounds on the SHA instructions.
//!
//! More than half of what a SHA unit does for a block is the message schedule. Sixteen messages, one word of each to a
//! register, compute it with plain vector arithmetic instead, which leaves the SHA unit its rounds. The two halves work
//! on different blocks: while the rounds of one block run, four messages at a time, the schedule of the next block is
//! computed between them and written to memory, round constants added.
//!
//! The register file decides the shape: sixteen words of schedule and eight registers of state are live at once.

use std::arch::asm;
use std::arch::x86_64::{
    __m128i, __m512i, _mm_add_epi32, _mm_cvtsi64_si128, _mm_sha256rnds2_epu32, _mm512_add_epi32,
    _mm512_loadu_si512, _mm512_ror_epi32, _mm512_set1_epi32, _mm512_set4_epi32, _mm512_setzero_si512,
    _mm512_shuffle_epi8, _mm512_shuffle_i32x4, _mm512_srli_epi32, _mm512_storeu_si512,
    _mm512_ternarylogic_epi32, _mm512_unpackhi_epi32, _mm512_unpacklo_epi32,
};

use super::super::round_constants::ROUND_CONSTANTS;
use super::super::stream::{Block, State};
use super::sha_ni::{load_words, store_words};
use crate::x86_64::{Vaes512, transpose_words};

/// Messages side by side.
pub(crate) const LANES: usize = 16;

/// Messages whose rounds run at the same time: enough to hide the latency of a round.
const GROUP: usize = 4;

/// The truth table of the exclusive or of three.
const XOR_OF_THREE: i32 = 0x96;

/// Two words of schedule with their round constants: what an instruction takes.
type TwoWords = u64;

/// The message schedules of one block of every lane, round constants added.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Schedules {
    /// The first sixteen words, which are the block itself, lane by lane.
    first: [[TwoWords; 8]; LANES],
    /// The others, two by two: lane `4 * b + 2 * a + c` stands at `[a][2 * b + c]`, as transposing leaves it.
    rest: [[[TwoWords; 8]; 2]; 24],
}

impl Schedules {
    pub(crate) const ZERO: Self = Self { first: [[0; 8]; LANES], rest: [[[0; 8]; 2]; 24] };

    /// The words `2 * two` and `2 * two + 1` of a lane.
    #[inline]
    const fn two_words(&self, lane: usize, two: usize) -> TwoWords {
        if two < 8 {
            self.first[lane][two]
        } else {
            self.rest[two - 8][lane % 4 / 2][2 * (lane / 4) + lane % 2]
        }
    }
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
    let zero = _mm512_setzero_si512();
    let mut words = [zero; 16];
    let none = _mm_cvtsi64_si128(0);
    let (mut abef, mut cdgh) = ([none; GROUP], [none; GROUP]);

    // The states of the lanes 4 * b + $group.
    macro_rules! load_states {
        ($group:expr) => {
            if ROUNDS {
                for lane in 0..GROUP {
                    abef[lane] = load_words(&states[4 * lane + $group].abef);
                    cdgh[lane] = load_words(&states[4 * lane + $group].cdgh);
                }
            }
        };
    }
    macro_rules! store_states {
        ($group:expr) => {
            if ROUNDS {
                for lane in 0..GROUP {
                    let state = &mut states[4 * lane + $group];
                    let (abef_before, cdgh_before) = (load_words(&state.abef), load_words(&state.cdgh));
                    store_words(&mut state.abef, _mm_add_epi32(abef[lane], abef_before));
                    store_words(&mut state.cdgh, _mm_add_epi32(cdgh[lane], cdgh_before));
                }
            }
        };
    }
    // Two rounds of the lanes of a group.
    macro_rules! rounds {
        ($group:expr, $two:expr) => {
            if ROUNDS {
                for lane in 0..GROUP {
                    let sums = ready.two_words(4 * lane + $group, $two);
                    let after = two_rounds(cdgh[lane], abef[lane], sums);
                    cdgh[lane] = abef[lane];
                    abef[lane] = after;
                }
                abef = rounds_end_here(abef);
            }
        };
    }
    // Takes in the blocks of four lanes, and transposes within the four parts of a block.
    macro_rules! take_in {
        ($lane:literal) => {
            if SCHEDULES {
                for lane in $lane..$lane + 4 {
                    words[lane] = load_big_endian(&blocks[lane][index]);
                    let sum = _mm512_add_epi32(words[lane], first_constants());
                    store(&mut next.first[lane], sum);
                }
                let four = [words[$lane], words[$lane + 1], words[$lane + 2], words[$lane + 3]];
                [words[$lane], words[$lane + 1], words[$lane + 2], words[$lane + 3]] =
                    schedules_end_here(transpose_words(four));
            }
        };
    }
    // Brings the parts of all lanes together: afterwards `words[4 * a + $word]` is that word of every lane.
    macro_rules! bring_together {
        ($word:literal) => {
            if SCHEDULES {
                let four = [words[$word], words[4 + $word], words[8 + $word], words[12 + $word]];
                [words[$word], words[4 + $word], words[8 + $word], words[12 + $word]] =
                    schedules_end_here(transpose_parts(four));
            }
        };
    }
    // The next word of the schedule, of every lane, in two halves.
    macro_rules! begin_word {
        ($word:expr) => {
            if SCHEDULES {
                let sum = _mm512_add_epi32(words[$word], words[($word + 9) % 16]);
                words[$word] = schedule_ends_here(_mm512_add_epi32(sum, s0(words[($word + 1) % 16])));
            }
        };
    }
    macro_rules! end_word {
        ($word:expr) => {
            if SCHEDULES {
                words[$word] =
                    schedule_ends_here(_mm512_add_epi32(words[$word], s1(words[($word + 14) % 16])));
            }
        };
    }
    // Writes two words of the schedule where the rounds will read them.
    macro_rules! write_out {
        ($sixteen:expr, $two:literal) => {
            if SCHEDULES {
                let constants = &ROUND_CONSTANTS.0[16 * $sixteen + 2 * $two..][..2];
                let even = _mm512_add_epi32(words[2 * $two], _mm512_set1_epi32(constants[0].cast_signed()));
                let odd =
                    _mm512_add_epi32(words[2 * $two + 1], _mm512_set1_epi32(constants[1].cast_signed()));
                let [low, high] = &mut next.rest[8 * ($sixteen - 1) + $two];
                store(low, _mm512_unpacklo_epi32(even, odd));
                store(high, _mm512_unpackhi_epi32(even, odd));
            }
        };
    }

    load_states!(0);
    rounds!(0, 0);
    rounds!(0, 1);
    take_in!(0);
    rounds!(0, 2);
    rounds!(0, 3);
    rounds!(0, 4);
    rounds!(0, 5);
    take_in!(4);
    rounds!(0, 6);
    rounds!(0, 7);
    rounds!(0, 8);
    rounds!(0, 9);
    take_in!(8);
    rounds!(0, 10);
    rounds!(0, 11);
    rounds!(0, 12);
    rounds!(0, 13);
    take_in!(12);
    rounds!(0, 14);
    rounds!(0, 15);
    rounds!(0, 16);
    rounds!(0, 17);
    bring_together!(0);
    rounds!(0, 18);
    rounds!(0, 19);
    rounds!(0, 20);
    rounds!(0, 21);
    bring_together!(1);
    rounds!(0, 22);
    rounds!(0, 23);
    rounds!(0, 24);
    rounds!(0, 25);
    bring_together!(2);
    rounds!(0, 26);
    rounds!(0, 27);
    rounds!(0, 28);
    rounds!(0, 29);
    bring_together!(3);
    rounds!(0, 30);
    rounds!(0, 31);
    store_states!(0);
    for group in 1..4 {
        load_states!(group);
        macro_rules! two_words {
            ($two:literal) => {
                rounds!(group, 4 * $two);
                begin_word!(2 * $two);
                rounds!(group, 4 * $two + 1);
                end_word!(2 * $two);
                rounds!(group, 4 * $two + 2);
                begin_word!(2 * $two + 1);
                rounds!(group, 4 * $two + 3);
                end_word!(2 * $two + 1);
                write_out!(group, $two);
            };
        }
        two_words!(0);
        two_words!(1);
        two_words!(2);
        two_words!(3);
        two_words!(4);
        two_words!(5);
        two_words!(6);
        two_words!(7);
        store_states!(group);
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
fn rounds_end_here([mut a, mut b, mut c, mut d]: [__m128i; GROUP]) -> [__m128i; GROUP] {
    // SAFETY: there is no instruction; the registers are left as they are.
    unsafe {
        asm!("/* {} {} {} {} */", inout(xmm_reg) a, inout(xmm_reg) b, inout(xmm_reg) c, inout(xmm_reg) d, options(nomem, nostack, preserves_flags));
    }
    [a, b, c, d]
}

/// The same for the message schedule.
#[inline]
#[target_feature(enable = "avx512f")]
fn schedule_ends_here(mut words: __m512i) -> __m512i {
    // SAFETY: as above.
    unsafe { asm!("/* {} */", inout(zmm_reg) words, options(nomem, nostack, preserves_flags)) };
    words
}

/// The same for four words. (A closure given to `map` would be a call, with all registers spilled around it.)
#[inline]
#[target_feature(enable = "avx512f")]
fn schedules_end_here([a, b, c, d]: [__m512i; 4]) -> [__m512i; 4] {
    [schedule_ends_here(a), schedule_ends_here(b), schedule_ends_here(c), schedule_ends_here(d)]
}

/// The function of the word fifteen before.
#[inline]
#[target_feature(enable = "avx512f")]
fn s0(word: __m512i) -> __m512i {
    xor_of_three(_mm512_ror_epi32::<7>(word), _mm512_ror_epi32::<18>(word), _mm512_srli_epi32::<3>(word))
}

/// The function of the word two before.
#[inline]
#[target_feature(enable = "avx512f")]
fn s1(word: __m512i) -> __m512i {
    xor_of_three(_mm512_ror_epi32::<17>(word), _mm512_ror_epi32::<19>(word), _mm512_srli_epi32::<10>(word))
}

#[inline]
#[target_feature(enable = "avx512f")]
fn xor_of_three(a: __m512i, b: __m512i, c: __m512i) -> __m512i {
    _mm512_ternarylogic_epi32::<XOR_OF_THREE>(a, b, c)
}

/// Transposes four by four 128-bit parts.
#[inline]
#[target_feature(enable = "avx512f")]
fn transpose_parts([a, b, c, d]: [__m512i; 4]) -> [__m512i; 4] {
    let (ab_low, ab_high) = (_mm512_shuffle_i32x4::<0x44>(a, b), _mm512_shuffle_i32x4::<0xee>(a, b));
    let (cd_low, cd_high) = (_mm512_shuffle_i32x4::<0x44>(c, d), _mm512_shuffle_i32x4::<0xee>(c, d));
    [
        _mm512_shuffle_i32x4::<0x88>(ab_low, cd_low),
        _mm512_shuffle_i32x4::<0xdd>(ab_low, cd_low),
        _mm512_shuffle_i32x4::<0x88>(ab_high, cd_high),
        _mm512_shuffle_i32x4::<0xdd>(ab_high, cd_high),
    ]
}

/// The constants of the first sixteen rounds.
#[inline]
#[target_feature(enable = "avx512f")]
fn first_constants() -> __m512i {
    let (first, _) = ROUND_CONSTANTS.0.split_at(16);
    // SAFETY: sixteen words are 64 readable bytes, and the load needs no alignment.
    unsafe { _mm512_loadu_si512(first.as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn load_big_endian(block: &Block) -> __m512i {
    // SAFETY: a block is 64 readable bytes, and the load needs no alignment.
    let bytes = unsafe { _mm512_loadu_si512(block.as_ptr().cast()) };
    _mm512_shuffle_epi8(bytes, _mm512_set4_epi32(0x0c0d_0e0f, 0x0809_0a0b, 0x0405_0607, 0x0001_0203))
}

/// Stores a register to eight 64-bit words.
///
/// # Panics
/// If there are not eight.
#[inline]
#[target_feature(enable = "avx512f")]
fn store(words: &mut [u64], value: __m512i) {
    assert!(words.len() == 8, "a register is eight words");
    // SAFETY: eight words are 64 writable bytes, and the store needs no alignment.
    unsafe { _mm512_storeu_si512(words.as_mut_ptr().cast(), value) };
}
