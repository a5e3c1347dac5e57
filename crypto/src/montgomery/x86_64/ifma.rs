//! Eight Montgomery products side by side, on the 52-bit multiply-add instructions.
//!
//! A number is forty limbs of 52 bits, and a register holds the same limb of eight numbers, each with its own modulus.
//! An instruction adds the low or the high half of eight products to eight sums of 64 bits; a column of a whole
//! multiplication collects at most 160 of them, so no carry moves before the column is finished.
//!
//! The work is cut into tiles of eight limbs by eight, walked along the columns: sixteen sums stay in registers, eight
//! limbs of one factor stand beside them, the limbs of the other pass by. Per product of two numbers 6,400
//! multiply-adds are issued and one per cycle is the limit of the processors this was measured on; a square needs
//! 4,840.
//!
//! Numbers are only kept below twice the modulus: with 2^2080 as the Montgomery radix, 32 bits are to spare, and the
//! comparison at the end of a textbook reduction is never needed between steps.

use std::arch::x86_64::{
    __m512i, _mm512_add_epi64, _mm512_and_si512, _mm512_madd52hi_epu64, _mm512_madd52lo_epu64,
    _mm512_set1_epi64, _mm512_setzero_si512, _mm512_srli_epi64,
};

/// Limbs of a number.
pub(super) const LIMBS: usize = 40;

/// Limbs along the edge of a tile.
const TILE: usize = 8;

const TILES: usize = LIMBS / TILE;

/// Bits of a limb.
pub(super) const LIMB_BITS: u32 = 52;

/// Eight numbers: register `i` holds limb `i` of each.
pub(super) type Lanes = [__m512i; LIMBS];

/// Eight moduli with what their reductions need.
pub(super) struct Moduli {
    pub(super) n: Lanes,
    /// `-1 / n` modulo `2^52`.
    pub(super) inverse: __m512i,
}

type Sums = [__m512i; 2 * TILE];

/// Adds a limb times a limb to the columns of its low and its high half.
macro_rules! add_product {
    ($sums:ident[$column:expr], $a:expr, $b:expr) => {
        $sums[$column] = _mm512_madd52lo_epu64($sums[$column], $a, $b);
        $sums[$column + 1] = _mm512_madd52hi_epu64($sums[$column + 1], $a, $b);
    };
}

/// Repeats a statement for constants, because the compiler does not unroll loops of this size by itself.
macro_rules! each {
    ($index:ident in [$($value:literal)*] $body:block) => {
        $({
            const $index: usize = $value;
            $body
        })*
    };
}

/// `sums += a * b` for one tile.
macro_rules! tile {
    ($sums:ident, $a:expr, $b:expr) => {
        let (a, b): (&[__m512i; TILE], &[__m512i; TILE]) = ($a, $b);
        each!(J in [0 1 2 3 4 5 6 7] {
            each!(I in [0 1 2 3 4 5 6 7] {
                add_product!($sums[I + J], a[I], b[J]);
            });
        });
    };
}

/// `n / R` of the sums' lowest tile: finds the multiple of the modulus that clears eight columns, and adds it.
macro_rules! clear_tile {
    ($sums:ident, $multiple:expr, $moduli:expr) => {
        let (multiple, n): (&mut [__m512i; TILE], &[__m512i; TILE]) = ($multiple, tile_of(&$moduli.n, 0));
        each!(I in [0 1 2 3 4 5 6 7] {
            let m = _mm512_madd52lo_epu64(_mm512_setzero_si512(), $sums[I], $moduli.inverse);
            multiple[I] = m;
            each!(J in [0 1 2 3 4 5 6 7] {
                add_product!($sums[I + J], n[J], m);
            });
            $sums[I + 1] = _mm512_add_epi64($sums[I + 1], _mm512_srli_epi64::<LIMB_BITS>($sums[I]));
        });
    };
}

/// Drops the lowest tile of the sums.
macro_rules! advance {
    ($sums:ident) => {
        each!(I in [0 1 2 3 4 5 6 7] {
            $sums[I] = $sums[I + TILE];
            $sums[I + TILE] = _mm512_setzero_si512();
        });
    };
}

/// Writes the lowest tile of the sums out as limbs, its carry going to the next.
macro_rules! write_tile {
    ($sums:ident, $out:expr) => {
        let (out, mask): (&mut [__m512i; TILE], __m512i) = ($out, limb_mask());
        each!(I in [0 1 2 3 4 5 6 7] {
            out[I] = _mm512_and_si512($sums[I], mask);
            $sums[I + 1] = _mm512_add_epi64($sums[I + 1], _mm512_srli_epi64::<LIMB_BITS>($sums[I]));
        });
    };
}

#[inline]
fn tile_of(lanes: &Lanes, index: usize) -> &[__m512i; TILE] {
    &lanes.as_chunks().0[index]
}

#[inline]
fn tile_of_mut(lanes: &mut Lanes, index: usize) -> &mut [__m512i; TILE] {
    &mut lanes.as_chunks_mut().0[index]
}

#[inline]
#[target_feature(enable = "avx512f")]
fn limb_mask() -> __m512i {
    _mm512_set1_epi64((1 << LIMB_BITS) - 1)
}

/// `product = a * b / R`, congruent modulo `n` and below twice `n` if `a * b` lies below `R * n`.
#[target_feature(enable = "avx512f,avx512ifma")]
pub(super) fn multiply_into(product: &mut Lanes, moduli: &Moduli, a: &Lanes, b: &Lanes) {
    let zero = _mm512_setzero_si512();
    let mut multiple = [zero; LIMBS];
    let mut sums: Sums = [zero; 2 * TILE];
    for column in 0..TILES {
        for row in 0..=column {
            tile!(sums, tile_of(a, row), tile_of(b, column - row));
        }
        for row in 0..column {
            tile!(sums, tile_of(&multiple, row), tile_of(&moduli.n, column - row));
        }
        clear_tile!(sums, tile_of_mut(&mut multiple, column), moduli);
        advance!(sums);
    }
    for column in TILES..2 * TILES {
        for row in column + 1 - TILES..TILES {
            tile!(sums, tile_of(a, row), tile_of(b, column - row));
            tile!(sums, tile_of(&multiple, row), tile_of(&moduli.n, column - row));
        }
        write_tile!(sums, tile_of_mut(product, column - TILES));
        advance!(sums);
    }
}

/// `product = a * a / R`, as [`multiply_into`], with the products off the diagonal made once and doubled.
#[target_feature(enable = "avx512f,avx512ifma")]
pub(super) fn square_into(product: &mut Lanes, moduli: &Moduli, a: &Lanes) {
    let zero = _mm512_setzero_si512();
    let mut multiple = [zero; LIMBS];
    let mut carried = [zero; TILE];
    for column in 0..2 * TILES {
        let mut sums: Sums = [zero; 2 * TILE];
        // Tiles off the diagonal, and within a tile on the diagonal the limbs off it: both count twice.
        for row in (column + 1).saturating_sub(TILES)..column.div_ceil(2) {
            tile!(sums, tile_of(a, row), tile_of(a, column - row));
        }
        if column % 2 == 0 {
            let a = tile_of(a, column / 2);
            each!(J in [1 2 3 4 5 6 7] {
                each!(I in [0 1 2 3 4 5 6] {
                    if I < J {
                        add_product!(sums[I + J], a[I], a[J]);
                    }
                });
            });
        }
        each!(I in [0 1 2 3 4 5 6 7] {
            sums[I] = _mm512_add_epi64(_mm512_add_epi64(sums[I], sums[I]), carried[I]);
            sums[I + TILE] = _mm512_add_epi64(sums[I + TILE], sums[I + TILE]);
        });
        if column % 2 == 0 {
            let a = tile_of(a, column / 2);
            each!(I in [0 1 2 3 4 5 6 7] {
                add_product!(sums[2 * I], a[I], a[I]);
            });
        }
        for row in (column + 1).saturating_sub(TILES)..column.min(TILES) {
            tile!(sums, tile_of(&multiple, row), tile_of(&moduli.n, column - row));
        }
        if column < TILES {
            clear_tile!(sums, tile_of_mut(&mut multiple, column), moduli);
        } else {
            write_tile!(sums, tile_of_mut(product, column - TILES));
        }
        each!(I in [0 1 2 3 4 5 6 7] {
            carried[I] = sums[I + TILE];
        });
    }
}
