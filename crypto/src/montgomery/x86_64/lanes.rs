//! Powers of eight numbers side by side: limbs in and out, windows, and the comb.
//!
//! As in the scalar form, nothing branches on a secret or loads from an address that depends on one: a window's factor
//! is picked by reading the whole table under masks, the comb's by permutations within registers.

use std::arch::x86_64::{
    __m512i, _mm512_cmpeq_epi64_mask, _mm512_mask_blend_epi64, _mm512_mask_mov_epi64,
    _mm512_permutex2var_epi64, _mm512_set1_epi64, _mm512_setr_epi64, _mm512_setzero_si512,
    _mm512_storeu_si512, _mm512_test_epi64_mask,
};

use zeroize::Zeroizing;

use super::super::fixed_base::{BLOCK_BITS, BLOCKS, ENTRIES, ROWS, Table, index};
use super::super::number::{NUMBER_BITS, Number, TILE, TILES, bits, reduce_once};
use super::super::scalar;
use super::super::{Modulus, PowerJob};
use super::ifma::{LIMB_BITS, LIMBS, Lanes, Moduli, multiply_into, square_into};
use crate::x86_64::{Adx, Ifma};

/// Numbers side by side.
pub(in super::super) const LANES: usize = 8;

/// Bits of an exponent that are taken at once.
const WINDOW_BITS: usize = 5;

const LIMB_WIDTH: usize = LIMB_BITS as usize;

impl Ifma {
    /// Computes up to eight powers at once; the time is that of eight.
    pub(in super::super) fn powers(self, jobs: &mut [PowerJob<'_>]) {
        // SAFETY: the token exists only if the processor has the features the function is compiled for.
        unsafe { powers(jobs) }
    }

    /// Computes up to eight powers with the public exponent 65537 at once.
    pub(in super::super) fn public_powers(self, jobs: &mut [PowerJob<'_>]) {
        // SAFETY: as above.
        unsafe { public_powers(jobs) }
    }

    /// Computes up to eight powers of a fixed base at once; the bases in the jobs are not looked at.
    pub(in super::super) fn fixed_powers(
        self,
        modulus: &Modulus,
        table: &LanesTable,
        jobs: &mut [PowerJob<'_>],
    ) {
        // SAFETY: as above.
        unsafe { fixed_powers(modulus, table, jobs) }
    }

    /// Rearranges the tables of a fixed base for lanes. Takes about a millisecond.
    pub(in super::super) fn lanes_table(self, modulus: &Modulus, table: &Table) -> LanesTable {
        // SAFETY: as above.
        unsafe { lanes_table(self.into(), modulus, table) }
    }
}

/// A number under way, with a second place that the next one is written to.
struct Power<'a> {
    moduli: &'a Moduli,
    now: Zeroizing<Lanes>,
    next: Zeroizing<Lanes>,
}

impl<'a> Power<'a> {
    #[target_feature(enable = "avx512f")]
    fn new(moduli: &'a Moduli, start: &Lanes) -> Self {
        Self { moduli, now: Zeroizing::new(*start), next: Zeroizing::new([_mm512_setzero_si512(); LIMBS]) }
    }

    #[target_feature(enable = "avx512f,avx512ifma")]
    fn multiply(&mut self, factor: &Lanes) {
        multiply_into(&mut self.next, self.moduli, &self.now, factor);
        std::mem::swap(&mut self.now, &mut self.next);
    }

    #[target_feature(enable = "avx512f,avx512ifma")]
    fn square(&mut self) {
        square_into(&mut self.next, self.moduli, &self.now);
        std::mem::swap(&mut self.now, &mut self.next);
    }
}

#[target_feature(enable = "avx512f,avx512ifma")]
fn powers(jobs: &mut [PowerJob<'_>]) {
    let (moduli, enter) = moduli_of(jobs);
    let base = multiply(&moduli, &load(|lane| &lane_of(jobs, lane).base), &enter);
    let mut table = vec![one(&moduli, &enter); 1 << WINDOW_BITS];
    for position in 1..table.len() {
        table[position] = multiply(&moduli, &table[position - 1], &base);
    }
    let windows = NUMBER_BITS.div_ceil(WINDOW_BITS);
    let factor = |window| {
        let position = |lane| bits(&lane_of(jobs, lane).exponent, window * WINDOW_BITS, WINDOW_BITS);
        Zeroizing::new(select(&table, register(position)))
    };
    let mut power = Power::new(&moduli, &factor(windows - 1));
    for window in (0..windows - 1).rev() {
        for _ in 0..WINDOW_BITS {
            power.square();
        }
        power.multiply(&factor(window));
    }
    power.multiply(&plain_one());
    store(&power.now, jobs);
}

#[target_feature(enable = "avx512f,avx512ifma")]
fn public_powers(jobs: &mut [PowerJob<'_>]) {
    let (moduli, enter) = moduli_of(jobs);
    let base = Zeroizing::new(load(|lane| &lane_of(jobs, lane).base));
    let mut power = Power::new(&moduli, &base);
    power.multiply(&enter);
    for _ in 0..16 {
        power.square();
    }
    // The base has not entered Montgomery form, so multiplying by it leaves it.
    power.multiply(&base);
    store(&power.now, jobs);
}

#[target_feature(enable = "avx512f,avx512ifma")]
fn fixed_powers(modulus: &Modulus, table: &LanesTable, jobs: &mut [PowerJob<'_>]) {
    let (moduli, enter) = moduli(|_| modulus);
    let mut power = Power::new(&moduli, &one(&moduli, &enter));
    for position in (0..BLOCK_BITS).rev() {
        if position + 1 < BLOCK_BITS {
            power.square();
        }
        for (block, entries) in table.0.iter().enumerate() {
            let index = register(|lane| index(&lane_of(jobs, lane).exponent, block, position));
            power.multiply(&Zeroizing::new(permute(entries, index)));
        }
    }
    power.multiply(&plain_one());
    store(&power.now, jobs);
}

/// The job of a lane. Lanes past the last job repeat it.
fn lane_of<'a, 'b>(jobs: &'a [PowerJob<'b>], lane: usize) -> &'a PowerJob<'b> {
    &jobs[lane.min(jobs.len() - 1)]
}

/// The moduli of the jobs, and the factor that enters Montgomery form.
#[target_feature(enable = "avx512f,avx512ifma")]
fn moduli_of(jobs: &[PowerJob<'_>]) -> (Moduli, Lanes) {
    moduli(|lane| lane_of(jobs, lane).modulus)
}

#[target_feature(enable = "avx512f,avx512ifma")]
fn moduli<'a>(of_lane: impl Fn(usize) -> &'a Modulus) -> (Moduli, Lanes) {
    let inverse = register(|lane| of_lane(lane).inverse & ((1 << LIMB_BITS) - 1));
    let n = load(|lane| &of_lane(lane).n);
    (Moduli { n, inverse }, load(|lane| &of_lane(lane).enter_lanes))
}

/// One in Montgomery form.
#[target_feature(enable = "avx512f,avx512ifma")]
fn one(moduli: &Moduli, enter: &Lanes) -> Lanes {
    multiply(moduli, enter, &plain_one())
}

#[inline]
#[target_feature(enable = "avx512f")]
fn plain_one() -> Lanes {
    let mut one = [_mm512_setzero_si512(); LIMBS];
    one[0] = _mm512_set1_epi64(1);
    one
}

#[target_feature(enable = "avx512f,avx512ifma")]
fn multiply(moduli: &Moduli, a: &Lanes, b: &Lanes) -> Lanes {
    let mut product = [_mm512_setzero_si512(); LIMBS];
    multiply_into(&mut product, moduli, a, b);
    product
}

/// One value for each lane.
#[inline]
#[target_feature(enable = "avx512f")]
fn register(value: impl Fn(usize) -> u64) -> __m512i {
    let value = |lane| value(lane).cast_signed();
    _mm512_setr_epi64(value(0), value(1), value(2), value(3), value(4), value(5), value(6), value(7))
}

/// Cuts one number for each lane into limbs of 52 bits.
#[target_feature(enable = "avx512f")]
fn load<'a>(number: impl Fn(usize) -> &'a Number) -> Lanes {
    let mut lanes = [_mm512_setzero_si512(); LIMBS];
    for (limb, lanes) in lanes.iter_mut().enumerate() {
        *lanes = register(|lane| bits(number(lane), limb * LIMB_WIDTH, LIMB_WIDTH));
    }
    lanes
}

/// Puts the limbs of each lane together again, reduces the number, and hands it to the lane's job.
#[target_feature(enable = "avx512f")]
fn store(lanes: &Lanes, jobs: &mut [PowerJob<'_>]) {
    let mut columns = Zeroizing::new([[0; LANES]; LIMBS]);
    for (column, register) in columns.iter_mut().zip(lanes) {
        // SAFETY: the column is 64 writable bytes, and the store needs no alignment.
        unsafe { _mm512_storeu_si512(column.as_mut_ptr().cast(), *register) };
    }
    for (lane, job) in jobs.iter_mut().enumerate() {
        let mut number = Zeroizing::new([[0; TILE]; TILES]);
        let limbs = number.as_flattened_mut();
        for (index, column) in columns.iter().enumerate() {
            let (limb, shift) = (index * LIMB_WIDTH / 64, index * LIMB_WIDTH % 64);
            limbs[limb] |= column[lane] << shift;
            if let Some(next) = limbs.get_mut(limb + 1)
                && shift + LIMB_WIDTH > 64
            {
                *next |= column[lane] >> (64 - shift);
            }
        }
        reduce_once(&mut number, &job.modulus.n);
        *job.power = *number;
    }
}

/// The entry of each lane's own table that its position names. Every entry is read.
#[target_feature(enable = "avx512f")]
fn select(table: &[Lanes], position: __m512i) -> Lanes {
    // Half of the limbs fit the registers at a time.
    const HALF: usize = LIMBS / 2;
    let mut selected = [_mm512_setzero_si512(); LIMBS];
    for (half, selected) in selected.as_chunks_mut::<HALF>().0.iter_mut().enumerate() {
        let mut limbs = [_mm512_setzero_si512(); HALF];
        for (entry, number) in table.iter().zip(0_i64..) {
            let mask = _mm512_cmpeq_epi64_mask(position, _mm512_set1_epi64(number));
            for (limb, entry) in limbs.iter_mut().zip(&entry.as_chunks::<HALF>().0[half]) {
                *limb = _mm512_mask_mov_epi64(*limb, mask, *entry);
            }
        }
        *selected = limbs;
    }
    selected
}

/// Registers that hold one limb of all entries of a block.
const ENTRY_REGISTERS: usize = ENTRIES / LANES;

/// One limb of all entries of a block.
type Entries = [__m512i; ENTRY_REGISTERS];

/// The tables of a fixed base, limb by limb: the entries are shared by all lanes.
pub(in super::super) struct LanesTable(Vec<[Entries; LIMBS]>);

#[target_feature(enable = "avx512f,avx512ifma")]
fn lanes_table(kernel: Adx, modulus: &Modulus, table: &Table) -> LanesTable {
    let zero = _mm512_setzero_si512();
    // From a radix of 2^2048 to one of 2^2080: times 2^32, and that in the first radix.
    let mut shift = [[0; TILE]; TILES];
    shift[0][0] = 1 << 32;
    let shift = scalar::multiply(kernel, modulus, &modulus.enter, &shift);
    let mut blocks = vec![[[zero; ENTRY_REGISTERS]; LIMBS]; BLOCKS];
    for (block, entries) in blocks.iter_mut().zip(&table.0) {
        let (entries, []) = entries.as_chunks::<LANES>() else { unreachable!("eight divides the entries") };
        for (register, entries) in entries.iter().enumerate() {
            let mut moved = *entries;
            for entry in &mut moved {
                *entry = scalar::multiply(kernel, modulus, entry, &shift);
            }
            for (limb, loaded) in block.iter_mut().zip(load(|lane| &moved[lane])) {
                limb[register] = loaded;
            }
        }
    }
    LanesTable(blocks)
}

/// The entry that each lane's index names. Every entry is read.
#[target_feature(enable = "avx512f")]
fn permute(block: &[Entries; LIMBS], index: __m512i) -> Lanes {
    const { assert!(ROWS == 7, "an index has seven bits") };
    let bit = |position: i64| _mm512_test_epi64_mask(index, _mm512_set1_epi64(1 << position));
    let (bit_4, bit_5, bit_6) = (bit(4), bit(5), bit(6));
    let mut selected = [_mm512_setzero_si512(); LIMBS];
    for (selected, entries) in selected.iter_mut().zip(block) {
        let [e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15] = *entries;
        // A permutation looks at the four lowest bits of the index: it picks among the sixteen entries of a pair.
        let low = |low, high| _mm512_permutex2var_epi64(low, index, high);
        let by_4 = |low, high| _mm512_mask_blend_epi64(bit_4, low, high);
        let by_5 = |low, high| _mm512_mask_blend_epi64(bit_5, low, high);
        let first = by_5(by_4(low(e0, e1), low(e2, e3)), by_4(low(e4, e5), low(e6, e7)));
        let second = by_5(by_4(low(e8, e9), low(e10, e11)), by_4(low(e12, e13), low(e14, e15)));
        *selected = _mm512_mask_blend_epi64(bit_6, first, second);
    }
    selected
}
