//! Byte strings that pass for key shares of X25519 and ML-KEM-768, for the hello of the fake TLS transport.
//!
//! Nobody keeps a secret to them and nothing is ever agreed with them. An observer who checks whether a share could be real
//! finds a point of the right subgroup, and coefficients below the modulus.

use rug::Integer;
use rug::integer::Order;

use crate::random::SecureRandom;

/// Size of an X25519 share.
pub const X25519_SHARE_BYTES: usize = 32;

/// Size of an ML-KEM-768 share, its encapsulation key.
pub const ML_KEM_768_SHARE_BYTES: usize = 1_184;

/// The modulus of the coefficients.
const ML_KEM_MODULUS: u32 = 3_329;

/// The coefficient of the curve: `y^2 = x^3 + 486662 x^2 + x`.
const CURVE_COEFFICIENT: u32 = 486_662;

/// An x coordinate, little-endian, of a point whose order is the large prime: a random point of the curve, doubled three
/// times to leave the small subgroups behind.
#[must_use]
pub fn x25519(random: &mut SecureRandom) -> [u8; X25519_SHARE_BYTES] {
    let prime = (Integer::from(1) << 255) - 19;
    loop {
        let drawn: [u8; X25519_SHARE_BYTES] = random.wire_bytes();
        let x = Integer::from_digits(&drawn, Order::Lsf).keep_bits(255);
        if square(&x, &prime).legendre(&prime) != 1 {
            continue;
        }
        let share = (0..3).try_fold(x, |x, _| doubled(&x, &prime));
        if let Some(share) = share {
            let mut bytes = [0; X25519_SHARE_BYTES];
            share.write_digits(&mut bytes, Order::Lsf);
            return bytes;
        }
    }
}

/// The square of the y coordinate at `x`.
fn square(x: &Integer, prime: &Integer) -> Integer {
    ((Integer::from(x + CURVE_COEFFICIENT) * x + 1_u32) * x) % prime
}

/// The x coordinate of the doubled point: `(x^2 - 1)^2 / (4 y^2)`. None at infinity.
fn doubled(x: &Integer, prime: &Integer) -> Option<Integer> {
    let above = (Integer::from(x * x) - 1_u32).square();
    let below = (square(x, prime) * 4_u32).invert(prime).ok()?;
    Some((above * below) % prime)
}

/// 768 coefficients of twelve bits each, two in three bytes, and the seed behind them.
#[must_use]
pub fn ml_kem_768(random: &mut SecureRandom) -> [u8; ML_KEM_768_SHARE_BYTES] {
    const SEED_BYTES: usize = 32;
    let mut share = [0; ML_KEM_768_SHARE_BYTES];
    let (coefficients, seed) = share.split_at_mut(ML_KEM_768_SHARE_BYTES - SEED_BYTES);
    for three in coefficients.chunks_exact_mut(3) {
        let pair = random.wire_below(ML_KEM_MODULUS) | random.wire_below(ML_KEM_MODULUS) << 12;
        for (to, from) in three.iter_mut().zip(pair.to_le_bytes()) {
            *to = from;
        }
    }
    random.fill_wire(seed);
    share
}

#[cfg(test)]
mod tests {
    use rug::Integer;
    use rug::integer::Order;
    use rug::ops::RemRounding;

    use super::{CURVE_COEFFICIENT, ML_KEM_MODULUS, ml_kem_768, square, x25519};
    use crate::random::SecureRandom;

    /// Whether the point times the order of the large subgroup is the point at infinity: a ladder as in RFC 7748.
    fn is_in_prime_subgroup(x: &Integer, prime: &Integer) -> bool {
        let order: Integer =
            (Integer::from(1) << 252) + "27742317777372353535851937790883648493".parse::<Integer>().unwrap();
        let modulo = |value: Integer| value.rem_euc(prime);
        let mut low = (Integer::from(1), Integer::new());
        let mut high = (x.clone(), Integer::from(1));
        for bit in (0..253).rev() {
            if order.get_bit(bit) {
                std::mem::swap(&mut low, &mut high);
            }
            let (sum, difference) = (Integer::from(&low.0 + &low.1), Integer::from(&low.0 - &low.1));
            let cross_a = Integer::from(&high.0 - &high.1) * &sum;
            let cross_b = Integer::from(&high.0 + &high.1) * &difference;
            high = (
                modulo(Integer::from(&cross_a + &cross_b).square()),
                modulo(Integer::from(&cross_a - &cross_b).square() * x),
            );
            let (sum, difference) = (sum.square(), difference.square());
            let four_xz = Integer::from(&sum - &difference);
            let scaled = Integer::from(&four_xz * ((CURVE_COEFFICIENT - 2) / 4)) + &sum;
            low = (modulo(sum * difference), modulo(four_xz * scaled));
            if order.get_bit(bit) {
                std::mem::swap(&mut low, &mut high);
            }
        }
        low.1 == 0 && low.0 != 0
    }

    #[test]
    fn x25519_shares_are_points_of_the_prime_subgroup() {
        let prime = (Integer::from(1) << 255) - 19;
        assert!(is_in_prime_subgroup(&Integer::from(9), &prime), "the base point is");
        assert!(!is_in_prime_subgroup(&Integer::from(4), &prime), "not every point is");
        let mut random = SecureRandom::from_seed([1; 32]);
        let mut seen = Vec::new();
        for _ in 0..50 {
            let share = x25519(&mut random);
            let x = Integer::from_digits(&share, Order::Lsf);
            assert!(x < prime);
            assert_eq!(square(&x, &prime).legendre(&prime), 1);
            assert!(is_in_prime_subgroup(&x, &prime));
            assert!(!seen.contains(&share));
            seen.push(share);
        }
    }

    #[test]
    fn ml_kem_coefficients_are_below_the_modulus() {
        let share = ml_kem_768(&mut SecureRandom::from_seed([2; 32]));
        let mut largest = 0;
        for three in share[..1_152].chunks_exact(3) {
            let pair = u32::from_le_bytes([three[0], three[1], three[2], 0]);
            for coefficient in [pair & 0xfff, pair >> 12] {
                assert!(coefficient < ML_KEM_MODULUS);
                largest = largest.max(coefficient);
            }
        }
        assert!(largest > 3_200, "{largest}");
        assert!(share[1_152..].iter().any(|byte| *byte != 0));
    }
}
