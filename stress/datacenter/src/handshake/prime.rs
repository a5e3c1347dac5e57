//! Small primes for `pq`. Finding two takes some microseconds, so none are kept ready.

use mtproto_crypto::SecureRandom;

/// Two distinct primes of 31 bits, the smaller one first.
pub(crate) fn prime_pair(random: &mut SecureRandom) -> (u32, u32) {
    let first = random_prime(random);
    loop {
        let second = random_prime(random);
        if first != second {
            return (first.min(second), first.max(second));
        }
    }
}

/// A prime between 2³⁰ and 2³¹.
pub(crate) fn random_prime(random: &mut SecureRandom) -> u32 {
    loop {
        let candidate = u32::from_le_bytes(random.secret_bytes()) >> 1 | 1 << 30 | 1;
        if is_prime(candidate) {
            return candidate;
        }
    }
}

/// Whether a number is prime: trial division by a few, then the strong test with bases that decide it for 32 bits.
pub(crate) fn is_prime(number: u32) -> bool {
    const SMALL: [u32; 8] = [2, 3, 5, 7, 11, 13, 17, 19];
    /// Jaeschke, "On strong pseudoprimes to several bases" (1993): no composite below 4,759,123,141 passes all three.
    const BASES: [u32; 3] = [2, 7, 61];
    if number < 2 {
        return false;
    }
    for prime in SMALL {
        if number.is_multiple_of(prime) {
            return number == prime;
        }
    }
    BASES.iter().all(|&base| base % number == 0 || is_strong_probable_prime(number, base))
}

fn is_strong_probable_prime(number: u32, base: u32) -> bool {
    let twos = (number - 1).trailing_zeros();
    let mut power = power_modulo(base, (number - 1) >> twos, number);
    if power == 1 || power == number - 1 {
        return true;
    }
    for _ in 1..twos {
        power = multiply_modulo(power, power, number);
        if power == number - 1 {
            return true;
        }
    }
    false
}

fn power_modulo(base: u32, mut exponent: u32, modulus: u32) -> u32 {
    let (mut result, mut square) = (1, base % modulus);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiply_modulo(result, square, modulus);
        }
        square = multiply_modulo(square, square, modulus);
        exponent >>= 1;
    }
    result
}

fn multiply_modulo(a: u32, b: u32, modulus: u32) -> u32 {
    let remainder = u64::from(a) * u64::from(b) % u64::from(modulus);
    u32::try_from(remainder).unwrap_or_else(|_| unreachable!("a remainder is smaller than its modulus"))
}

#[cfg(test)]
mod tests {
    use super::{is_prime, prime_pair};
    use mtproto_crypto::SecureRandom;

    #[test]
    fn the_test_agrees_with_trial_division() {
        let divides =
            |number: u32| (2..number).take_while(|d| d * d <= number).any(|d| number.is_multiple_of(d));
        for number in 0..20_000 {
            assert_eq!(is_prime(number), number >= 2 && !divides(number), "{number}");
        }
        // The first composites that pass the test for the bases 2 and 7, and for 2 alone.
        for composite in [314_821, 2_047, 3_215_031_751] {
            assert!(!is_prime(composite), "{composite}");
        }
        assert!(is_prime(2_147_483_647) && is_prime(4_294_967_291));
    }

    #[test]
    fn pairs_are_distinct_and_in_order() {
        let mut random = SecureRandom::from_seed([1; 32]);
        for _ in 0..100 {
            let (p, q) = prime_pair(&mut random);
            assert!(1 << 30 < p && p < q && q < 1 << 31 && is_prime(p) && is_prime(q));
        }
    }
}
