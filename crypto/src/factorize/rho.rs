//! Pollard's rho in Brent's form: sure to be steady, slower than curves.
//!
//! A sequence modulo `n` runs into a cycle modulo its smaller prime after about as many steps as the root of that
//! prime. Differences along the way are multiplied up, so that a greatest common divisor is paid once per
//! [`STEPS_PER_GCD`].

use super::montgomery::{Modulus, gcd};

/// Steps between two greatest common divisors.
const STEPS_PER_GCD: u64 = 128;

/// Steps along one sequence. A prime of 32 bits needs about 2^16; past 2^20 the sequence is given up.
const STEPS_MAX: u64 = 1 << 20;

/// Sequences that are tried.
const SEQUENCES: u64 = 16;

/// A divisor of the modulus other than one and itself, if one is found within the bounds. The modulus is composite.
pub(super) fn find_factor(modulus: &Modulus) -> Option<u64> {
    (1..=SEQUENCES).find_map(|constant| walk(modulus, modulus.form(constant)))
}

fn walk(modulus: &Modulus, constant: u64) -> Option<u64> {
    let next = |x| modulus.add(modulus.mul(x, x), constant);
    let mut leader = modulus.form(2);
    let mut length = 1;
    while length <= STEPS_MAX {
        let anchor = leader;
        for _ in 0..length {
            leader = next(leader);
        }
        let mut done = 0;
        while done < length {
            let start = leader;
            let steps = STEPS_PER_GCD.min(length - done);
            let mut product = modulus.one();
            for _ in 0..steps {
                leader = next(leader);
                product = modulus.mul(product, modulus.sub(anchor, leader));
            }
            match gcd(product, modulus.n()) {
                1 => done += steps,
                divisor if divisor < modulus.n() => return Some(divisor),
                // Both primes were met within these steps: go through them one by one.
                _ => return walk_slowly(modulus, anchor, start, steps, next),
            }
        }
        length *= 2;
    }
    None
}

fn walk_slowly(
    modulus: &Modulus,
    anchor: u64,
    mut leader: u64,
    steps: u64,
    next: impl Fn(u64) -> u64,
) -> Option<u64> {
    for _ in 0..steps {
        leader = next(leader);
        let divisor = gcd(modulus.sub(anchor, leader), modulus.n());
        if divisor != 1 {
            return (divisor < modulus.n()).then_some(divisor);
        }
    }
    None
}
