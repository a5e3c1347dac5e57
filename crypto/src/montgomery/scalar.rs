//! Montgomery products of one number at a time, and the powers made of them.
//!
//! With `R = 2^2048`, a product is `a * b / R` modulo `n`. Numbers are kept below `R`, not below `n`: one subtraction,
//! when a carry leaves the top, is enough for that (almost-Montgomery), and it is made with a mask. The columns of the
//! product are walked in tiles of eight limbs by eight; a [`Kernel`] multiplies a tile, and there is one in plain Rust
//! and one in assembly.
//!
//! Nothing here branches on a number or loads from an address that depends on one, except for what is called public.

use std::ops::Range;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::Modulus;
use super::number::{NUMBER_BITS, Number, TILE, TILES, Tile, bits, reduce_once, subtract_if};

/// Sixteen columns in the making, and what is carried out of them.
pub(super) type Sums = [u64; 2 * TILE + 1];

/// Arithmetic on tiles.
pub(super) trait Kernel: Copy {
    /// `sums += a * b`.
    fn multiply_tile(self, sums: &mut Sums, a: &Tile, b: &Tile);

    /// Adds the multiple of `n` that clears the lowest eight columns, and returns that multiple. `inverse` is `-1 / n`
    /// modulo `2^64`. The lowest eight columns are left undefined.
    fn clear_tile(self, sums: &mut Sums, n: &Tile, inverse: u64) -> Tile;

    /// The entry with this index. Every entry is read, whichever it is.
    fn select(self, table: &[Number], index: u64) -> Number {
        let mut selected = [[0; TILE]; TILES];
        for (entry, position) in table.iter().zip(0_u64..) {
            let mask = u64::from(position.ct_eq(&index).unwrap_u8()).wrapping_neg();
            for (limb, entry) in selected.as_flattened_mut().iter_mut().zip(entry.as_flattened()) {
                *limb |= entry & mask;
            }
        }
        selected
    }
}

/// The kernel that runs everywhere.
#[derive(Clone, Copy)]
pub(super) struct Portable;

impl Kernel for Portable {
    fn multiply_tile(self, sums: &mut Sums, a: &Tile, b: &Tile) {
        let (low, high) = sums.split_at_mut(TILE);
        let mut row = [0; TILE];
        row.copy_from_slice(low);
        for (done, b) in low.iter_mut().zip(b) {
            *done = add_row(&mut row, a, *b);
        }
        add_high(high, &row);
    }

    fn clear_tile(self, sums: &mut Sums, n: &Tile, inverse: u64) -> Tile {
        let (low, high) = sums.split_at_mut(TILE);
        let mut row = [0; TILE];
        row.copy_from_slice(low);
        let multiple = std::array::from_fn(|_| {
            let limb = row[0].wrapping_mul(inverse);
            add_row(&mut row, n, limb);
            limb
        });
        add_high(high, &row);
        multiple
    }
}

/// `row += a * b`, returned limb first: the row moves up by one.
#[inline(always)]
fn add_row(row: &mut Tile, a: &Tile, b: u64) -> u64 {
    let mut carry = 0;
    let mut lowest = 0;
    for index in 0..TILE {
        let sum = u128::from(a[index]) * u128::from(b) + u128::from(row[index]) + u128::from(carry);
        let (high, low) = halves(sum);
        if index == 0 {
            lowest = low;
        } else {
            row[index - 1] = low;
        }
        carry = high;
    }
    row[TILE - 1] = carry;
    lowest
}

/// `high += row`, where `high` has a limb more for the carry.
#[inline(always)]
fn add_high(high: &mut [u64], row: &Tile) {
    let mut carry = 0;
    for (index, limb) in high.iter_mut().enumerate() {
        let addend = row.get(index).copied().unwrap_or(0);
        (carry, *limb) = halves(u128::from(*limb) + u128::from(addend) + u128::from(carry));
    }
}

/// The high and the low half.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "cutting off the high half is what the low half is")]
const fn halves(number: u128) -> (u64, u64) {
    ((number >> 64) as u64, number as u64)
}

/// All columns of a product. Columns are finished from the lowest up, so above the tile in the making there are carries
/// only, and a tile's own carry cannot overflow the limb it goes to.
type Columns = [u64; 2 * TILE * TILES + 1];

const NO_COLUMNS: Columns = [0; 2 * TILE * TILES + 1];

/// The sums that tiles of this column are added to.
#[inline(always)]
fn sums_of(columns: &mut Columns, column: usize) -> &mut Sums {
    columns[column * TILE..].first_chunk_mut().unwrap_or_else(|| unreachable!("the last column but one"))
}

/// The tiles of the column: pairs of tile numbers that add up to it.
fn rows(column: usize) -> Range<usize> {
    (column + 1).saturating_sub(TILES)..TILES.min(column + 1)
}

/// `a * b / R` modulo `n`, below `R`.
pub(super) fn multiply<K: Kernel>(kernel: K, modulus: &Modulus, a: &Number, b: &Number) -> Number {
    walk_columns(kernel, modulus, |columns, column| {
        for row in rows(column) {
            kernel.multiply_tile(sums_of(columns, column), &a[row], &b[column - row]);
        }
    })
}

/// `a * a / R` modulo `n`, below `R`: tiles off the diagonal are made once and doubled.
pub(super) fn square<K: Kernel>(kernel: K, modulus: &Modulus, a: &Number) -> Number {
    let mut once = NO_COLUMNS;
    for column in 1..2 * TILES - 2 {
        for row in rows(column).start..column.div_ceil(2) {
            kernel.multiply_tile(sums_of(&mut once, column), &a[row], &a[column - row]);
        }
    }
    let mut shifted_out = 0;
    walk_columns(kernel, modulus, |columns, column| {
        // The lowest tile of the whole has nothing to double, so the upper half of the sums is the one to add to.
        let sums = sums_of(columns, column);
        let mut carry = 0;
        for (sum, limb) in sums[TILE..2 * TILE].iter_mut().zip(&once[(column + 1) * TILE..]) {
            let twice = (limb << 1) | shifted_out;
            shifted_out = limb >> 63;
            (carry, *sum) = halves(u128::from(*sum) + u128::from(twice) + u128::from(carry));
        }
        sums[2 * TILE] += carry;
        if column % 2 == 0 {
            kernel.multiply_tile(sums, &a[column / 2], &a[column / 2]);
        }
    })
}

/// Sums up a product column by column, as `add_products` makes it, and reduces it on the way.
#[inline(always)]
fn walk_columns<K: Kernel>(
    kernel: K,
    modulus: &Modulus,
    mut add_products: impl FnMut(&mut Columns, usize),
) -> Number {
    let (mut columns, mut multiple) = (NO_COLUMNS, [[0; TILE]; TILES]);
    for column in 0..2 * TILES - 1 {
        add_products(&mut columns, column);
        let sums = sums_of(&mut columns, column);
        let rows = multiple.iter().enumerate().take(column).skip(rows(column).start);
        for (row, multiple) in rows {
            kernel.multiply_tile(sums, multiple, &modulus.n[column - row]);
        }
        if column < TILES {
            multiple[column] = kernel.clear_tile(sums, &modulus.n[0], modulus.inverse);
        }
    }
    let mut product = [[0; TILE]; TILES];
    product.as_flattened_mut().copy_from_slice(&columns[TILE * TILES..2 * TILE * TILES]);
    subtract_if(columns[2 * TILE * TILES], &mut product, &modulus.n);
    product
}

/// Bits of the exponent that are taken at once.
const WINDOW_BITS: usize = 5;

/// `base^exponent mod n`, below `n`.
pub(super) fn power<K: Kernel>(
    kernel: K,
    modulus: &Modulus,
    base: &Number,
    exponent: &Number,
) -> Zeroizing<Number> {
    let base = multiply(kernel, modulus, base, &modulus.enter);
    let mut table = Zeroizing::new([[[0; TILE]; TILES]; 1 << WINDOW_BITS]);
    table[0] = modulus.one;
    for index in 1..table.len() {
        table[index] = multiply(kernel, modulus, &table[index - 1], &base);
    }
    let windows = NUMBER_BITS.div_ceil(WINDOW_BITS);
    let mut power = Zeroizing::new(modulus.one);
    for window in (0..windows).rev() {
        if window + 1 < windows {
            for _ in 0..WINDOW_BITS {
                *power = square(kernel, modulus, &power);
            }
        }
        let factor = Zeroizing::new(
            kernel.select(table.as_slice(), bits(exponent, window * WINDOW_BITS, WINDOW_BITS)),
        );
        *power = multiply(kernel, modulus, &power, &factor);
    }
    leave(kernel, modulus, &power)
}

/// `base^exponent mod n`, below `n`, for an exponent that is no secret.
pub(super) fn public_power<K: Kernel>(kernel: K, modulus: &Modulus, base: &Number, exponent: u32) -> Number {
    let entered = multiply(kernel, modulus, base, &modulus.enter);
    let mut power = entered;
    let mut rest = exponent.ilog2();
    while rest > 0 {
        rest -= 1;
        power = square(kernel, modulus, &power);
        let set = exponent >> rest & 1 == 1;
        if rest == 0 && set {
            // The last factor has not entered Montgomery form, so multiplying by it leaves it.
            power = multiply(kernel, modulus, &power, base);
            reduce_once(&mut power, &modulus.n);
            return power;
        }
        if set {
            power = multiply(kernel, modulus, &power, &entered);
        }
    }
    *leave(kernel, modulus, &power)
}

/// Leaves Montgomery form, for a number below `n`.
pub(super) fn leave<K: Kernel>(kernel: K, modulus: &Modulus, number: &Number) -> Zeroizing<Number> {
    let mut one = [[0; TILE]; TILES];
    one[0][0] = 1;
    let mut left = Zeroizing::new(multiply(kernel, modulus, number, &one));
    reduce_once(&mut left, &modulus.n);
    left
}
