//! Diffie-Hellman over 2048-bit safe primes: the checks of the peer's numbers, own shares, and the shared key.
//!
//! The server chooses prime and generator, and either side chooses a share; all of them are checked here before they
//! are used (`spec: mtproto/auth_key#dh-key-exchange-complete`). A [`DhParameters`] exists only if prime and generator
//! passed, a [`PublicShare`] only if it passed or is our own.
//!
//! Computing with exponents takes constant time, whichever [`crate::Arithmetic`] does it: no branch and no address
//! depends on an exponent or on the key that results. A server that shares keys with many clients, or a process with
//! many sessions, has several exponentiations waiting at a time; [`shared_keys_many`] and [`own_shares_many`] take them
//! together, and on processors with 52-bit multiply-adds eight then cost what two cost alone.

use std::fmt;
use std::sync::{Arc, OnceLock};

use thiserror::Error;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::auth_key::AuthKey;
use crate::big_integer::{BIG_BYTES, padded};
use crate::montgomery::{FixedBase, Modulus};
use crate::random::SecureRandom;

mod many;
mod parameters;

#[cfg(test)]
mod tests;

pub use many::{
    KeyJob, ShareJob, own_shares_many, own_shares_many_on, shared_keys_many, shared_keys_many_on,
};

/// Why a number of the key exchange was refused. All of them are the peer's fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ParameterError {
    /// The modulus does not have exactly 2048 bits.
    #[error("a Diffie-Hellman modulus that has not exactly 2048 bits")]
    PrimeLength,
    /// The modulus is no prime, or half of it is none.
    #[error("a Diffie-Hellman modulus that is not a safe prime")]
    NotSafePrime,
    /// The generator is none of those the protocol knows, or does not generate a large subgroup of this prime.
    #[error("{g} is no generator for this Diffie-Hellman modulus")]
    Generator {
        /// The generator that was received.
        g: i32,
    },
    /// The share lies too close to zero or to the modulus.
    #[error("a Diffie-Hellman share outside the range from 2^1984 to the modulus less 2^1984")]
    ShareRange,
}

/// A checked prime and generator. Cheap to clone.
#[derive(Clone)]
pub struct DhParameters(Arc<Checked>);

struct Checked {
    dh_prime: [u8; BIG_BYTES],
    g: i32,
    modulus: Modulus,
    /// Tables for own shares: worth their making for the well-known prime, which stays.
    fixed_base: Option<OnceLock<FixedBase>>,
}

impl DhParameters {
    /// Checks a prime and a generator as received; zeros in front of the prime do not count.
    ///
    /// The well-known prime passes by comparison. Another one is tested once, which takes about a tenth of a second,
    /// and the verdict is remembered among the latest few.
    ///
    /// # Errors
    /// If the prime does not have 2048 bits or is not safe, or the generator does not fit it.
    pub fn check(dh_prime: &[u8], g: i32) -> Result<Self, ParameterError> {
        let dh_prime = padded(dh_prime).ok_or(ParameterError::PrimeLength)?;
        parameters::check(&dh_prime, g)?;
        Ok(match Self::of_well_known_prime(g) {
            Some(parameters) if dh_prime == parameters::WELL_KNOWN_PRIME => parameters,
            _ => Self::of_checked(dh_prime, g, None),
        })
    }

    /// The prime every datacenter uses today, with its generator 3.
    #[must_use]
    pub fn well_known() -> Self {
        Self::of_well_known_prime(3).unwrap_or_else(|| unreachable!("3 is in the list"))
    }

    /// The well-known prime with a generator that fits it. These live as long as the process, tables included.
    fn of_well_known_prime(g: i32) -> Option<Self> {
        static BY_GENERATOR: [(i32, OnceLock<DhParameters>); 3] =
            [(3, OnceLock::new()), (4, OnceLock::new()), (7, OnceLock::new())];
        let (_, parameters) = BY_GENERATOR.iter().find(|(generator, _)| *generator == g)?;
        let make = || Self::of_checked(parameters::WELL_KNOWN_PRIME, g, Some(OnceLock::new()));
        Some(parameters.get_or_init(make).clone())
    }

    fn of_checked(dh_prime: [u8; BIG_BYTES], g: i32, fixed_base: Option<OnceLock<FixedBase>>) -> Self {
        Self(Arc::new(Checked { dh_prime, g, modulus: Modulus::new(&dh_prime), fixed_base }))
    }

    /// The prime, big-endian.
    #[must_use]
    pub fn dh_prime(&self) -> &[u8; BIG_BYTES] {
        &self.0.dh_prime
    }

    /// The generator.
    #[must_use]
    pub fn g(&self) -> i32 {
        self.0.g
    }

    /// Checks a share, `g_a` or `g_b`, as received; zeros in front do not count.
    ///
    /// # Errors
    /// If it does not lie between `2^1984` and `dh_prime - 2^1984`, both included.
    pub fn check_share(&self, share: &[u8]) -> Result<PublicShare, ParameterError> {
        let share = padded(share).ok_or(ParameterError::ShareRange)?;
        if parameters::share_is_in_range(&self.0.dh_prime, &share) {
            Ok(PublicShare(share))
        } else {
            Err(ParameterError::ShareRange)
        }
    }

    /// An exponent of 2048 random bits from the secret stream.
    #[must_use]
    pub fn new_exponent(&self, random: &mut SecureRandom) -> PrivateExponent {
        let mut exponent = PrivateExponent(Zeroizing::new([0; BIG_BYTES]));
        random.fill_secret(exponent.0.as_mut_slice());
        exponent
    }

    /// The share that belongs to an exponent: `g^exponent mod dh_prime`.
    ///
    /// The first use for a generator of the well-known prime makes its tables, a few milliseconds. One share in
    /// `2^63` lies outside the range that [`DhParameters::check_share`] demands of it before it is sent.
    #[must_use]
    pub fn own_share(&self, exponent: &PrivateExponent) -> PublicShare {
        let mut job = [ShareJob::new(self, exponent)];
        own_shares_many(&mut job);
        let [job] = job;
        job.share().cloned().unwrap_or_else(|| unreachable!("every job is done"))
    }

    /// The key both sides arrive at: `peer^exponent mod dh_prime`.
    #[must_use]
    pub fn shared_key(&self, exponent: &PrivateExponent, peer: &PublicShare) -> AuthKey {
        let mut job = [KeyJob::new(self, exponent, peer)];
        shared_keys_many(&mut job);
        let [mut job] = job;
        job.take_key().unwrap_or_else(|| unreachable!("every job is done"))
    }
}

impl PartialEq for DhParameters {
    fn eq(&self, other: &Self) -> bool {
        self.0.g == other.0.g && self.0.dh_prime == other.0.dh_prime
    }
}

impl Eq for DhParameters {}

impl fmt::Debug for DhParameters {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let well_known = self.0.dh_prime == parameters::WELL_KNOWN_PRIME;
        write!(
            formatter,
            "DhParameters(g = {}, {} prime)",
            self.0.g,
            if well_known { "the well-known" } else { "another" }
        )
    }
}

/// An exponent of ours. Wiped on drop, never printed.
#[derive(Clone, ZeroizeOnDrop)]
pub struct PrivateExponent(Zeroizing<[u8; BIG_BYTES]>);

impl PrivateExponent {
    /// The exponent that 2048 big-endian bits stand for: for replays of a recorded exchange.
    #[must_use]
    pub fn from_bytes(bytes: [u8; BIG_BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl fmt::Debug for PrivateExponent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PrivateExponent(redacted)")
    }
}

/// A share: our own, or a peer's that lies in the allowed range.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicShare([u8; BIG_BYTES]);

impl PublicShare {
    /// The share, big-endian, zeros in front.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; BIG_BYTES] {
        &self.0
    }
}

impl fmt::Debug for PublicShare {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second, third, fourth, ..] = self.0;
        write!(formatter, "PublicShare({first:02x}{second:02x}{third:02x}{fourth:02x}..)")
    }
}
