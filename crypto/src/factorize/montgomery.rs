//! Arithmetic modulo an odd number of up to 64 bits, in Montgomery form: `x * 2^64` stands for `x`.

use std::hint::select_unpredictable;

/// An odd modulus above one with what its reductions need.
#[derive(Clone, Copy, Debug)]
pub(super) struct Modulus {
    n: u64,
    /// The inverse of `n` modulo `2^64`.
    inverse: u64,
    /// `2^64 mod n`: the Montgomery form of one.
    one: u64,
    /// `2^128 mod n`: multiplying by it enters Montgomery form.
    enter: u64,
}

impl Modulus {
    pub(super) const fn new(n: u64) -> Self {
        // Newton's iteration doubles the correct low bits: `3n ^ 2` has five of them, and four steps make 80.
        let mut inverse = n.wrapping_mul(3) ^ 2;
        let mut step = 0;
        while step < 4 {
            inverse = inverse.wrapping_mul(2_u64.wrapping_sub(n.wrapping_mul(inverse)));
            step += 1;
        }
        let one = (u64::MAX % n + 1) % n;
        let (_, enter) = halves((one as u128 * one as u128) % n as u128);
        Self { n, inverse, one, enter }
    }

    pub(super) const fn n(&self) -> u64 {
        self.n
    }

    pub(super) const fn one(&self) -> u64 {
        self.one
    }

    /// The Montgomery form of a number.
    #[inline]
    pub(super) fn form(&self, number: u64) -> u64 {
        self.mul(number % self.n, self.enter)
    }

    /// The product of two numbers in Montgomery form. The result lies below `n` if one factor does.
    #[inline]
    pub(super) fn mul(&self, a: u64, b: u64) -> u64 {
        let (high, low) = halves(a as u128 * b as u128);
        // `low * inverse * n` has the same low half as the product; the difference of the high halves is the result.
        let (taken, _) = halves(low.wrapping_mul(self.inverse) as u128 * self.n as u128);
        self.difference(high, taken)
    }

    #[inline]
    pub(super) fn add(&self, a: u64, b: u64) -> u64 {
        // `a - (n - b)`: one borrow says it all, where the sum could both overflow and be too large.
        self.difference(a, self.n - b)
    }

    #[inline]
    pub(super) fn sub(&self, a: u64, b: u64) -> u64 {
        self.difference(a, b)
    }

    /// `a - b`, with the modulus added if that is negative.
    ///
    /// Never by a branch: it would go either way half of the time, and a mispredicted one costs as much as two
    /// multiplications.
    #[inline]
    fn difference(&self, a: u64, b: u64) -> u64 {
        let (difference, borrowed) = a.overflowing_sub(b);
        select_unpredictable(borrowed, difference.wrapping_add(self.n), difference)
    }

    /// The inverse of a number in Montgomery form, itself in that form; if there is none, the greatest common divisor of
    /// number and modulus.
    pub(super) fn inverse_of(&self, number: u64) -> Result<u64, u64> {
        // Euclid's algorithm; the coefficients alternate in sign, so their absolute values are enough.
        let (mut dividend, mut divisor) = (self.n, number);
        let (mut last, mut coefficient) = (0_u64, 1_u64);
        let mut negative = false;
        while divisor != 0 {
            let quotient = dividend / divisor;
            (dividend, divisor) = (divisor, dividend - quotient * divisor);
            (last, coefficient) = (coefficient, last.wrapping_add(quotient.wrapping_mul(coefficient)));
            negative = !negative;
        }
        if dividend != 1 {
            return Err(dividend);
        }
        let inverse = if negative { last } else { self.n - last };
        // The inverse of a Montgomery form lacks the square of its factor.
        Ok(self.mul(self.mul(inverse, self.enter), self.enter))
    }

    fn pow(&self, base: u64, exponent: u64) -> u64 {
        let mut power = self.one;
        let mut bit = u64::BITS - exponent.leading_zeros();
        while bit > 0 {
            bit -= 1;
            power = self.mul(power, power);
            if exponent >> bit & 1 == 1 {
                power = self.mul(power, base);
            }
        }
        power
    }

    /// One round of Miller-Rabin with a small base. True for every prime.
    fn passes_miller_rabin(&self, base: u64) -> bool {
        let base = self.form(base);
        if base == 0 {
            return true;
        }
        let minus_one = self.n - self.one;
        let twos = (self.n - 1).trailing_zeros();
        let mut power = self.pow(base, (self.n - 1) >> twos);
        if power == self.one || power == minus_one {
            return true;
        }
        let mut square = 1;
        while square < twos {
            power = self.mul(power, power);
            if power == minus_one {
                return true;
            }
            square += 1;
        }
        false
    }

    /// Whether the modulus is prime: Sinclair's seven bases leave no composite below `2^64`. Most composites fail on the
    /// first.
    pub(super) fn is_prime(&self) -> bool {
        [2, 325, 9_375, 28_178, 450_775, 9_780_504, 1_795_265_022]
            .into_iter()
            .all(|base| self.passes_miller_rabin(base))
    }
}

/// The high and the low half.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "cutting off the high half is what the low half is")]
pub(super) const fn halves(number: u128) -> (u64, u64) {
    ((number >> 64) as u64, number as u64)
}

/// The greatest common divisor, by halving.
pub(super) const fn gcd(a: u64, b: u64) -> u64 {
    if a == 0 || b == 0 {
        return a | b;
    }
    let twos = (a | b).trailing_zeros();
    let (mut a, mut b) = (a >> a.trailing_zeros(), b >> b.trailing_zeros());
    while a != b {
        if a > b {
            a -= b;
            a >>= a.trailing_zeros();
        } else {
            b -= a;
            b >>= b.trailing_zeros();
        }
    }
    a << twos
}

#[cfg(test)]
mod tests {
    use super::{Modulus, gcd};

    #[test]
    fn products_agree_with_the_division() {
        for n in [3, 15, 0xffff_ffff, (1 << 63) - 25, u64::MAX, u64::MAX - 58] {
            let modulus = Modulus::new(n);
            for a in [0, 1, 2, n / 2, n - 2, n - 1] {
                for b in [0, 1, n / 3, n - 1] {
                    // Leaving Montgomery form is multiplying by one.
                    let product = modulus.mul(modulus.mul(modulus.form(a), modulus.form(b)), 1);
                    assert_eq!(
                        u128::from(product),
                        u128::from(a) * u128::from(b) % u128::from(n),
                        "{a} * {b} mod {n}"
                    );
                    let sum = modulus.add(a, b);
                    assert_eq!(
                        u128::from(sum),
                        (u128::from(a) + u128::from(b)) % u128::from(n),
                        "{a} + {b} mod {n}"
                    );
                    assert_eq!(modulus.add(modulus.sub(a, b), b), a, "{a} - {b} + {b} mod {n}");
                }
            }
        }
    }

    #[test]
    fn inverses() {
        for n in [3, 15, 0xffff_ffff, (1 << 63) - 25, u64::MAX, u64::MAX - 58] {
            let modulus = Modulus::new(n);
            for number in [1, 2, n / 2, n - 2, n - 1, 6, 10] {
                match modulus.inverse_of(modulus.form(number)) {
                    Ok(inverse) => assert_eq!(modulus.mul(inverse, modulus.form(number)), modulus.one()),
                    Err(divisor) => assert_eq!(divisor, gcd(number % n, n), "{number} mod {n}"),
                }
            }
        }
    }

    #[test]
    fn divisors() {
        assert_eq!(gcd(0, 7), 7);
        assert_eq!(gcd(12, 18), 6);
        assert_eq!(gcd(1 << 63, 48), 16);
        assert_eq!(gcd(u64::MAX, u64::MAX - 1), 1);
    }
}
