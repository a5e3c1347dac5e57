//! Numbers of 2048 bits as limbs, and the way between limbs and big-endian bytes.

use crate::big_integer::BIG_BYTES;

/// Limbs along the edge of a tile: the kernels multiply eight limbs by eight.
pub(super) const TILE: usize = 8;

/// Tiles of a number.
pub(super) const TILES: usize = 4;

/// Eight neighbouring limbs of 64 bits, the lowest first.
pub(super) type Tile = [u64; TILE];

/// A number of 2048 bits, the lowest tile first.
pub(super) type Number = [Tile; TILES];

/// Bits of a number.
pub(super) const NUMBER_BITS: usize = 2_048;

pub(super) fn from_bytes(bytes: &[u8; BIG_BYTES]) -> Number {
    let mut number = [[0; TILE]; TILES];
    let limbs = number.as_flattened_mut().iter_mut().rev();
    for (limb, bytes) in limbs.zip(bytes.as_chunks().0) {
        *limb = u64::from_be_bytes(*bytes);
    }
    number
}

pub(super) fn to_bytes(number: &Number) -> [u8; BIG_BYTES] {
    let mut bytes = [0; BIG_BYTES];
    let limbs = number.as_flattened().iter().rev();
    for (limb, bytes) in limbs.zip(bytes.as_chunks_mut().0) {
        *bytes = limb.to_be_bytes();
    }
    bytes
}

/// `width` bits of the number from position `start` up; those past its end are zero. Time and addresses depend on
/// the position only.
pub(super) fn bits(number: &Number, start: usize, width: usize) -> u64 {
    let limbs = number.as_flattened();
    let limb = |index: usize| limbs.get(index).copied().unwrap_or(0);
    let (index, shift) = (start / 64, start % 64);
    let (low, high) = (limb(index) >> shift, if shift == 0 { 0 } else { limb(index + 1) << (64 - shift) });
    (low | high) & ((1 << width) - 1)
}

/// Subtracts `n` once if `carried` (zero or one) stands above the number. Constant time.
pub(super) fn subtract_if(carried: u64, number: &mut Number, n: &Number) {
    let mask = carried.wrapping_neg();
    let mut borrowed = false;
    for (limb, n) in number.as_flattened_mut().iter_mut().zip(n.as_flattened()) {
        (*limb, borrowed) = subtract_with_borrow(*limb, n & mask, borrowed);
    }
}

/// The remainder of a number below `2 * n`. Constant time.
pub(super) fn reduce_once(number: &mut Number, n: &Number) {
    let mut borrowed = false;
    for (limb, n) in number.as_flattened().iter().zip(n.as_flattened()) {
        (_, borrowed) = subtract_with_borrow(*limb, *n, borrowed);
    }
    subtract_if(u64::from(!borrowed), number, n);
}

fn subtract_with_borrow(a: u64, b: u64, borrowed: bool) -> (u64, bool) {
    let (difference, first) = a.overflowing_sub(b);
    let (difference, second) = difference.overflowing_sub(u64::from(borrowed));
    (difference, first | second)
}

#[cfg(test)]
mod tests {
    use super::{bits, from_bytes, reduce_once, subtract_if, to_bytes};

    #[test]
    fn bytes_go_there_and_back() {
        let bytes = std::array::from_fn(|index| index.to_le_bytes()[0]);
        let number = from_bytes(&bytes);
        assert_eq!(number[0][0], 0xf8f9_fafb_fcfd_feff);
        assert_eq!(number[3][7], 0x0001_0203_0405_0607);
        assert_eq!(to_bytes(&number), bytes);
    }

    #[test]
    fn bits_across_limbs_and_past_the_end() {
        let mut number = [[0; 8]; 4];
        number[0][0] = 1 << 63;
        number[0][1] = 0b101;
        number[3][7] = u64::MAX;
        assert_eq!(bits(&number, 0, 5), 0);
        assert_eq!(bits(&number, 63, 4), 0b1011);
        assert_eq!(bits(&number, 64, 3), 0b101);
        assert_eq!(bits(&number, 2_045, 5), 0b111);
        assert_eq!(bits(&number, 2_048, 1), 0);
    }

    #[test]
    fn subtracting() {
        let n = [[3; 8]; 4];
        let mut number = [[0; 8]; 4];
        subtract_if(0, &mut number, &n);
        assert_eq!(number, [[0; 8]; 4]);
        subtract_if(1, &mut number, &n);
        assert_eq!((number[0][0], number[3][7]), (u64::MAX - 2, u64::MAX - 3));
        let (mut below, mut equal, mut above) = (n, n, n);
        below[0][0] = 2;
        above[3][7] = 5;
        for number in [&mut below, &mut equal, &mut above] {
            reduce_once(number, &n);
        }
        assert_eq!((below[0][0], below[3][7]), (2, 3));
        assert_eq!(equal, [[0; 8]; 4]);
        assert_eq!((above[0][0], above[3][7]), (0, 2));
    }
}
