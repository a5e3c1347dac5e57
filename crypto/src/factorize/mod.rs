//! Splits `pq` into its two primes: the client's proof of work
//! (`spec: mtproto/auth_key#presenting-proof-of-work-server-authentication`).
//!
//! The number comes from an unauthenticated peer, so anything but the product of two different odd primes of at most
//! 32 bits is refused, and the time is bounded for every input. A factor is only ever returned after both were proven
//! prime.

use thiserror::Error;

mod curves;
mod montgomery;
mod rho;

use montgomery::Modulus;

/// Below, a walk is over sooner than one curve.
const CURVES_FROM: u64 = 1 << 42;

/// Why a number was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FactorizeError {
    /// The number has more than eight significant bytes, or none.
    #[error("`pq` of {bytes} significant bytes; the protocol uses at most eight, and at least one")]
    Length {
        /// Significant bytes received.
        bytes: usize,
    },
    /// The number is not the product of two different odd primes of at most 32 bits.
    #[error("`pq` is not the product of two different odd primes of at most 32 bits")]
    NotSemiprime,
}

/// Splits the big-endian `pq` of `resPQ`; zeros in front do not count.
///
/// # Errors
/// If it is zero or longer than eight bytes, or not the product of two different odd primes of at most 32 bits.
pub fn factorize_bytes(pq: &[u8]) -> Result<(u32, u32), FactorizeError> {
    let first = pq.iter().position(|byte| *byte != 0).unwrap_or(pq.len());
    let significant = &pq[first..];
    if significant.is_empty() || significant.len() > 8 {
        return Err(FactorizeError::Length { bytes: significant.len() });
    }
    let pq = significant.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte));
    factorize(pq).ok_or(FactorizeError::NotSemiprime)
}

/// The two primes of `pq`, the smaller one first; nothing if `pq` is not the product of two different odd primes of at
/// most 32 bits.
#[must_use]
pub fn factorize(pq: u64) -> Option<(u32, u32)> {
    if pq.is_multiple_of(2) || pq < 15 {
        return None;
    }
    let modulus = Modulus::new(pq);
    // Squares have no two different primes, and the searches below never end on a prime.
    if pq.isqrt().pow(2) == pq || modulus.is_prime() {
        return None;
    }
    let factor = if pq < CURVES_FROM { None } else { curves::find_factor(&modulus) };
    in_order(pq, factor.or_else(|| rho::find_factor(&modulus))?)
}

/// The factor and its complement as the answer, if they are one. A number of three primes or more never is, whichever
/// way it was split.
fn in_order(pq: u64, factor: u64) -> Option<(u32, u32)> {
    let other = pq.checked_div(factor).filter(|other| other * factor == pq)?;
    let (p, q) = (u32::try_from(factor.min(other)).ok()?, u32::try_from(factor.max(other)).ok()?);
    (p != q && is_prime(p) && is_prime(q)).then_some((p, q))
}

fn is_prime(number: u32) -> bool {
    match number {
        0 | 1 => false,
        2 => true,
        even if even.is_multiple_of(2) => false,
        _ => Modulus::new(number.into()).is_prime(),
    }
}

#[cfg(test)]
mod tests;
