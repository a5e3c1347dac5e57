//! Known products, hostile numbers, and random products of primes.

use super::{FactorizeError, factorize, factorize_bytes, is_prime};
use crate::random::SecureRandom;
use crate::test_vectors::Vectors;

#[test]
fn known_products() {
    let file = Vectors::load(include_str!("../../../tests/vectors/pq.json"));
    for vector in file.list("vectors") {
        let number =
            |name| vector.bytes_of_any_length(name).iter().fold(0, |n, byte| n << 8 | u32::from(*byte));
        let expected = (number("p_be_hex"), number("q_be_hex"));
        assert_eq!(factorize_bytes(&vector.bytes_of_any_length("pq_be_hex")), Ok(expected));
    }
}

#[test]
fn hostile_numbers_are_refused() {
    let largest_prime_of_32_bits = 4_294_967_291_u64;
    let prime_of_33_bits = 4_294_967_311_u64;
    for hostile in [
        0,
        1,
        2,
        3,
        4,
        6,
        9,
        14,
        2 * 2_147_483_647,
        // Primes.
        17,
        18_446_744_073_709_551_557,
        // Squares and cubes of primes.
        2_147_483_647 * 2_147_483_647,
        largest_prime_of_32_bits * largest_prime_of_32_bits,
        2_097_143 * 2_097_143 * 2_097_143,
        // Three primes and more, a Carmichael number, a strong pseudoprime to base 2.
        3 * 5 * 7,
        561,
        1_000_003 * 1_000_033 * 1_000_037,
        3_u64.pow(40),
        // A factor beyond 32 bits.
        3 * prime_of_33_bits,
        2_147_483_647 * prime_of_33_bits,
        u64::MAX,
    ] {
        assert_eq!(factorize(hostile), None, "{hostile}");
    }
}

#[test]
fn products_at_the_edges() {
    for (p, q) in [
        (3, 5),
        (3, 7),
        (3, 4_294_967_291),
        (7, 61),
        (65_521, 65_537),
        (23, 89),
        (4_294_967_279, 4_294_967_291),
        (2_147_483_647, 4_294_967_291),
    ] {
        assert_eq!(factorize(u64::from(p) * u64::from(q)), Some((p, q)), "{p} * {q}");
    }
}

#[test]
fn pseudoprimes_are_not_taken_for_primes() {
    // 2047 = 23 * 89 passes Miller-Rabin with base 2.
    assert_eq!(factorize(2_047), Some((23, 89)));
    // One of three primes, and the smallest ones that pass with bases 2 to 7 and 2 to 37.
    assert_eq!(factorize(3_215_031_751), None);
    assert_eq!(factorize(3_825_123_056_546_413_051), None);
}

#[test]
fn random_products() {
    let seed = 11;
    let mut random = SecureRandom::from_seed([seed; 32]);
    for bits in [8, 16, 24, 30, 31, 32] {
        for _ in 0..if bits >= 30 { 200 } else { 40 } {
            let mut prime = || loop {
                let candidate = random.wire_u32() >> (32 - bits) | 1 << (bits - 1) | 1;
                if is_prime(candidate) {
                    return candidate;
                }
            };
            let (p, q) = (prime(), prime());
            let expected = (p != q).then(|| (p.min(q), p.max(q)));
            assert_eq!(factorize(u64::from(p) * u64::from(q)), expected, "seed {seed}: {p} * {q}");
        }
    }
}

#[test]
fn the_lengths_of_the_wire() {
    assert_eq!(factorize_bytes(&[]), Err(FactorizeError::Length { bytes: 0 }));
    assert_eq!(factorize_bytes(&[0, 0]), Err(FactorizeError::Length { bytes: 0 }));
    assert_eq!(factorize_bytes(&[1; 9]), Err(FactorizeError::Length { bytes: 9 }));
    assert_eq!(factorize_bytes(&[0, 0, 0, 0, 0, 0, 0, 0, 15]), Ok((3, 5)));
    assert_eq!(factorize_bytes(&[16]), Err(FactorizeError::NotSemiprime));
}

#[test]
fn small_primes_are_told_from_the_rest() {
    let sieve =
        |number: u32| number > 1 && (2..).take_while(|d| d * d <= number).all(|d| !number.is_multiple_of(d));
    for number in 0..10_000 {
        assert_eq!(is_prime(number), sieve(number), "{number}");
    }
    assert!(is_prime(4_294_967_291));
    assert!(!is_prime(4_294_967_293));
}
