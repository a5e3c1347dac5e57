//! Powers of a base that never changes, from a table made once.
//!
//! The exponent is cut into seven rows of 293 bits and each row into eight blocks of 37 (Lim and Lee's comb). The table
//! of a block holds the products of all choices among the seven powers that the rows' bits at the block's lowest
//! position stand for. A power then takes 36 squares and 293 products, where windows take 2,045 and 440.
//!
//! An entry is picked by reading all 128 of its table and keeping one, which makes the index invisible in the cache. That
//! is about a fifth of the time of a power; larger tables would cost more to read than they save.

use zeroize::Zeroizing;

use super::Modulus;
use super::number::{NUMBER_BITS, Number, TILE, TILES, bits};
use super::scalar::{Kernel, leave, multiply, square};

/// Rows the exponent is cut into; also the bits of an index.
pub(super) const ROWS: usize = 7;

/// Bits of a row.
pub(super) const ROW_BITS: usize = NUMBER_BITS.div_ceil(ROWS);

/// Blocks a row is cut into.
pub(super) const BLOCKS: usize = 8;

/// Bits of a block.
pub(super) const BLOCK_BITS: usize = ROW_BITS.div_ceil(BLOCKS);

/// Entries of one block's table.
pub(super) const ENTRIES: usize = 1 << ROWS;

/// The tables of all blocks for one base and modulus, in Montgomery form.
pub(super) struct Table(pub(super) Vec<[Number; ENTRIES]>);

impl Table {
    /// Makes the tables: two to three milliseconds.
    pub(super) fn new<K: Kernel>(kernel: K, modulus: &Modulus, base: u32) -> Self {
        let mut number = [[0; TILE]; TILES];
        number[0][0] = base.into();
        let mut power = multiply(kernel, modulus, &number, &modulus.enter);
        // The powers with exponents 2^(row * ROW_BITS + block * BLOCK_BITS).
        let mut corners = [[[[0; TILE]; TILES]; ROWS]; BLOCKS];
        for position in 0..ROWS * ROW_BITS {
            let (row, within) = (position / ROW_BITS, position % ROW_BITS);
            if within % BLOCK_BITS == 0 {
                corners[within / BLOCK_BITS][row] = power;
            }
            power = square(kernel, modulus, &power);
        }
        Self(corners.iter().map(|corners| products(kernel, modulus, corners)).collect())
    }
}

/// The products of all choices among the corners.
fn products<K: Kernel>(kernel: K, modulus: &Modulus, corners: &[Number; ROWS]) -> [Number; ENTRIES] {
    let mut entries = [modulus.one; ENTRIES];
    for (row, corner) in corners.iter().enumerate() {
        let known = 1 << row;
        entries[known] = *corner;
        for rest in 1..known {
            entries[known + rest] = multiply(kernel, modulus, &entries[rest], corner);
        }
    }
    entries
}

/// The index into a block's table for one position within it.
pub(super) fn index(exponent: &Number, block: usize, position: usize) -> u64 {
    let within = block * BLOCK_BITS + position;
    let mut index = 0;
    // The last block is shorter than the others; what would stand past its end belongs to the next row.
    if within < ROW_BITS {
        for row in 0..ROWS {
            index |= bits(exponent, row * ROW_BITS + within, 1) << row;
        }
    }
    index
}

/// `base^exponent mod n`, below `n`.
pub(super) fn power<K: Kernel>(
    kernel: K,
    modulus: &Modulus,
    table: &Table,
    exponent: &Number,
) -> Zeroizing<Number> {
    let mut power = Zeroizing::new(modulus.one);
    for position in (0..BLOCK_BITS).rev() {
        if position + 1 < BLOCK_BITS {
            *power = square(kernel, modulus, &power);
        }
        for (block, entries) in table.0.iter().enumerate() {
            let factor = Zeroizing::new(kernel.select(entries, index(exponent, block, position)));
            *power = multiply(kernel, modulus, &power, &factor);
        }
    }
    leave(kernel, modulus, &power)
}
