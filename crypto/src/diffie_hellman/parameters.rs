//! Which primes, generators and shares are accepted.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use rug::Integer;
use rug::integer::IsPrime;

use super::ParameterError;
use crate::big_integer::{BIG_BYTES, from_bytes};
use crate::sha256::sha256;

/// The safe prime every datacenter uses today. It is compared, not tested.
#[rustfmt::skip]
pub(super) const WELL_KNOWN_PRIME: [u8; BIG_BYTES] = [
    0xc7, 0x1c, 0xae, 0xb9, 0xc6, 0xb1, 0xc9, 0x04, 0x8e, 0x6c, 0x52, 0x2f, 0x70, 0xf1, 0x3f, 0x73,
    0x98, 0x0d, 0x40, 0x23, 0x8e, 0x3e, 0x21, 0xc1, 0x49, 0x34, 0xd0, 0x37, 0x56, 0x3d, 0x93, 0x0f,
    0x48, 0x19, 0x8a, 0x0a, 0xa7, 0xc1, 0x40, 0x58, 0x22, 0x94, 0x93, 0xd2, 0x25, 0x30, 0xf4, 0xdb,
    0xfa, 0x33, 0x6f, 0x6e, 0x0a, 0xc9, 0x25, 0x13, 0x95, 0x43, 0xae, 0xd4, 0x4c, 0xce, 0x7c, 0x37,
    0x20, 0xfd, 0x51, 0xf6, 0x94, 0x58, 0x70, 0x5a, 0xc6, 0x8c, 0xd4, 0xfe, 0x6b, 0x6b, 0x13, 0xab,
    0xdc, 0x97, 0x46, 0x51, 0x29, 0x69, 0x32, 0x84, 0x54, 0xf1, 0x8f, 0xaf, 0x8c, 0x59, 0x5f, 0x64,
    0x24, 0x77, 0xfe, 0x96, 0xbb, 0x2a, 0x94, 0x1d, 0x5b, 0xcd, 0x1d, 0x4a, 0xc8, 0xcc, 0x49, 0x88,
    0x07, 0x08, 0xfa, 0x9b, 0x37, 0x8e, 0x3c, 0x4f, 0x3a, 0x90, 0x60, 0xbe, 0xe6, 0x7c, 0xf9, 0xa4,
    0xa4, 0xa6, 0x95, 0x81, 0x10, 0x51, 0x90, 0x7e, 0x16, 0x27, 0x53, 0xb5, 0x6b, 0x0f, 0x6b, 0x41,
    0x0d, 0xba, 0x74, 0xd8, 0xa8, 0x4b, 0x2a, 0x14, 0xb3, 0x14, 0x4e, 0x0e, 0xf1, 0x28, 0x47, 0x54,
    0xfd, 0x17, 0xed, 0x95, 0x0d, 0x59, 0x65, 0xb4, 0xb9, 0xdd, 0x46, 0x58, 0x2d, 0xb1, 0x17, 0x8d,
    0x16, 0x9c, 0x6b, 0xc4, 0x65, 0xb0, 0xd6, 0xff, 0x9c, 0xa3, 0x92, 0x8f, 0xef, 0x5b, 0x9a, 0xe4,
    0xe4, 0x18, 0xfc, 0x15, 0xe8, 0x3e, 0xbe, 0xa0, 0xf8, 0x7f, 0xa9, 0xff, 0x5e, 0xed, 0x70, 0x05,
    0x0d, 0xed, 0x28, 0x49, 0xf4, 0x7b, 0xf9, 0x59, 0xd9, 0x56, 0x85, 0x0c, 0xe9, 0x29, 0x85, 0x1f,
    0x0d, 0x81, 0x15, 0xf6, 0x35, 0xb1, 0x05, 0xee, 0x2e, 0x4e, 0x15, 0xd0, 0x4b, 0x24, 0x54, 0xbf,
    0x6f, 0x4f, 0xad, 0xf0, 0x34, 0xb1, 0x04, 0x03, 0x11, 0x9c, 0xd8, 0xe3, 0xb9, 0x2f, 0xcc, 0x5b,
];

/// Verdicts on other primes that are remembered, the oldest forgotten first. The number is small because an honest
/// server needs one, and a hostile one must not make us keep more.
const VERDICTS_MAX: usize = 16;

/// Rounds of GMP's primality test: the first 24 stand for a Baillie-PSW test, the rest are Miller-Rabin rounds, which
/// are what counts against a number that was built to deceive.
const PRIMALITY_ROUNDS: u32 = 64;

static VERDICTS: Mutex<VecDeque<([u8; 32], bool)>> = Mutex::new(VecDeque::new());

/// All that is demanded of a prime and a generator.
pub(super) fn check(dh_prime: &[u8; BIG_BYTES], g: i32) -> Result<(), ParameterError> {
    if dh_prime[0] & 0x80 == 0 {
        return Err(ParameterError::PrimeLength);
    }
    if !generator_fits(dh_prime, g) {
        return Err(ParameterError::Generator { g });
    }
    if *dh_prime == WELL_KNOWN_PRIME || is_safe_prime(dh_prime) {
        Ok(())
    } else {
        Err(ParameterError::NotSafePrime)
    }
}

/// Whether `g` is a square modulo the prime (or its negative is), so that its powers fill a subgroup of prime order.
const fn generator_fits(dh_prime: &[u8; BIG_BYTES], g: i32) -> bool {
    match g {
        2 => remainder(dh_prime, 8) == 7,
        3 => remainder(dh_prime, 3) == 2,
        4 => true,
        5 => matches!(remainder(dh_prime, 5), 1 | 4),
        6 => matches!(remainder(dh_prime, 24), 19 | 23),
        7 => matches!(remainder(dh_prime, 7), 3 | 5 | 6),
        _ => false,
    }
}

const fn remainder(dh_prime: &[u8; BIG_BYTES], divisor: u16) -> u16 {
    let mut remainder = 0;
    let mut index = 0;
    while index < BIG_BYTES {
        remainder = ((remainder << 8) | dh_prime[index] as u16) % divisor;
        index += 1;
    }
    remainder
}

/// Looks the verdict up, or finds it and remembers it.
fn is_safe_prime(dh_prime: &[u8; BIG_BYTES]) -> bool {
    let name = sha256(&[dh_prime]);
    let known = || VERDICTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, verdict)) = known().iter().find(|(known, _)| *known == name) {
        return *verdict;
    }
    // The lock is not held meanwhile: two threads may test the same prime, and neither waits for another's.
    let verdict = test_safe_prime(&from_bytes(dh_prime));
    let mut verdicts = known();
    if verdicts.len() == VERDICTS_MAX {
        verdicts.pop_front();
    }
    verdicts.push_back((name, verdict));
    verdict
}

fn test_safe_prime(dh_prime: &Integer) -> bool {
    let half = Integer::from(dh_prime >> 1);
    // A composite seldom passes this much; it spares the long test for nearly all of them.
    fermat(dh_prime) && half.is_probably_prime(PRIMALITY_ROUNDS) != IsPrime::No && pocklington(dh_prime)
}

/// `2^(p-1) = 1 mod p`, as for every odd prime.
fn fermat(candidate: &Integer) -> bool {
    let exponent = Integer::from(candidate - 1);
    Integer::from(2).pow_mod(&exponent, candidate).is_ok_and(|power| power == 1)
}

/// Whether an odd number that passed [`fermat`] and half of which is prime is prime itself.
///
/// Pocklington: if `p - 1 = 2q` with a prime `q` above the root of `p`, and `a^(p-1) = 1` while `a^2 - 1` has no factor
/// in common with `p`, then `p` is prime. Here `a = 2`, so only a factor 3 is left to exclude.
fn pocklington(candidate: &Integer) -> bool {
    candidate.is_odd() && !candidate.is_divisible_u(3)
}

/// Whether `2^1984 <= share <= dh_prime - 2^1984`. It implies `1 < share < dh_prime - 1`.
pub(super) fn share_is_in_range(dh_prime: &[u8; BIG_BYTES], share: &[u8; BIG_BYTES]) -> bool {
    // 2^1984 is a one at the end of the first eight bytes.
    const HIGH_BYTES: usize = BIG_BYTES - 1_984 / 8;
    let (dh_prime_high, dh_prime_low) = dh_prime.split_at(HIGH_BYTES);
    let (share_high, share_low) = share.split_at(HIGH_BYTES);
    let mut highest = [0; HIGH_BYTES];
    highest.copy_from_slice(dh_prime_high);
    // The prime has its highest bit set, so there is something to take one from.
    let highest = (u64::from_be_bytes(highest) - 1).to_be_bytes();
    let least = 1_u64.to_be_bytes();
    share_high >= &least && (share_high, share_low) <= (&highest, dh_prime_low)
}
