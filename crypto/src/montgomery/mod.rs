//! Powers modulo odd numbers of 2048 bits: the arithmetic under RSA and Diffie-Hellman.
//!
//! Three ways compute the same numbers: plain Rust, assembly for the two carry chains of current 64-bit x86 processors
//! (one number at a time), and 52-bit multiply-adds for eight numbers at once. [`Arithmetic`] names them, and the
//! choice is made once per call, here. GMP only prepares a modulus: its memory is not ours to wipe, and its fast
//! exponentiation is not constant time. It is also the oracle of the tests.
//!
//! Exponents, and the numbers under way, are secret: no branch and no address depends on them. The exponent of
//! [`public_powers`] is not.

#[cfg(all(target_arch = "x86_64", not(miri)))]
use std::sync::OnceLock;

use rug::Integer;
use zeroize::Zeroizing;

use crate::arithmetic::Arithmetic;
use crate::big_integer::{self, BIG_BYTES};
#[cfg(all(target_arch = "x86_64", not(miri)))]
use crate::x86_64::{Adx, Ifma};

mod fixed_base;
mod number;
mod scalar;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod x86_64;

#[cfg(test)]
mod tests;

use number::{NUMBER_BITS, Number};
use scalar::Portable;

/// The public exponent the lanes know: everybody's.
#[cfg(all(target_arch = "x86_64", not(miri)))]
const COMMON_EXPONENT: u32 = 65_537;

/// From this many numbers on, eight lanes take no more time than one number after another.
#[cfg(all(target_arch = "x86_64", not(miri)))]
const LANES_MIN: usize = 2;

/// Runs the body with the kernel for single numbers.
macro_rules! with_kernel {
    ($arithmetic:expr, $kernel:ident => $body:expr) => {{
        #[cfg(all(target_arch = "x86_64", not(miri)))]
        if $arithmetic != Arithmetic::Portable
            && let Some($kernel) = Adx::detect()
        {
            return $body;
        }
        #[cfg(not(all(target_arch = "x86_64", not(miri))))]
        let _ = $arithmetic;
        let $kernel = Portable;
        $body
    }};
}

/// An odd number of 2048 bits, with what reductions by it need.
pub(crate) struct Modulus {
    n: Number,
    /// `-1 / n` modulo `2^64`.
    inverse: u64,
    /// `R mod n` for `R = 2^2048`: one in Montgomery form.
    one: Number,
    /// `R^2 mod n`: multiplying by it enters Montgomery form.
    enter: Number,
    /// The same for the lanes, where `R = 2^2080`.
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    enter_lanes: Number,
}

impl Modulus {
    /// Prepares a modulus, which is odd and has its highest bit set: the callers checked.
    pub(crate) fn new(n: &[u8; BIG_BYTES]) -> Self {
        let integer = big_integer::from_bytes(n);
        assert!(integer.is_odd() && integer.significant_bits() == 2_048, "a checked modulus");
        let remainder_of_two_to = |exponent: usize| {
            let remainder = (Integer::from(1) << exponent) % &integer;
            let bytes = big_integer::to_bytes(&remainder);
            number::from_bytes(
                &bytes.unwrap_or_else(|| unreachable!("a remainder is shorter than its modulus")),
            )
        };
        let n = number::from_bytes(n);
        // Newton's iteration doubles the correct low bits: `3n ^ 2` has five of them, and four steps make 80.
        let lowest = n[0][0];
        let inverse = (0..4).fold(lowest.wrapping_mul(3) ^ 2, |inverse, _| {
            inverse.wrapping_mul(2_u64.wrapping_sub(lowest.wrapping_mul(inverse)))
        });
        Self {
            n,
            inverse: inverse.wrapping_neg(),
            one: remainder_of_two_to(NUMBER_BITS),
            enter: remainder_of_two_to(2 * NUMBER_BITS),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            enter_lanes: remainder_of_two_to(2 * (NUMBER_BITS + 32)),
        }
    }

    fn public_power_of(&self, arithmetic: Arithmetic, base: &Number, exponent: u32) -> Number {
        with_kernel!(arithmetic, kernel => scalar::public_power(kernel, self, base, exponent))
    }

    fn power_of(&self, arithmetic: Arithmetic, base: &Number, exponent: &Number) -> Zeroizing<Number> {
        with_kernel!(arithmetic, kernel => scalar::power(kernel, self, base, exponent))
    }
}

/// One power of many. Wiped on drop.
pub(crate) struct PowerJob<'a> {
    modulus: &'a Modulus,
    base: Zeroizing<Number>,
    exponent: Zeroizing<Number>,
    power: Zeroizing<Number>,
}

impl<'a> PowerJob<'a> {
    /// `base^exponent mod n`.
    pub(crate) fn new(modulus: &'a Modulus, base: &[u8; BIG_BYTES], exponent: &[u8; BIG_BYTES]) -> Self {
        let [base, exponent] = [base, exponent].map(|bytes| Zeroizing::new(number::from_bytes(bytes)));
        Self { modulus, base, exponent, power: Zeroizing::default() }
    }

    /// A power whose exponent is given to all jobs together.
    pub(crate) fn of_base(modulus: &'a Modulus, base: &[u8; BIG_BYTES]) -> Self {
        Self::new(modulus, base, &[0; BIG_BYTES])
    }

    /// A power whose base is given to all jobs together.
    pub(crate) fn of_exponent(modulus: &'a Modulus, exponent: &[u8; BIG_BYTES]) -> Self {
        Self::new(modulus, &[0; BIG_BYTES], exponent)
    }

    /// The power, below the modulus; zero before it is computed.
    pub(crate) fn power(&self) -> Zeroizing<[u8; BIG_BYTES]> {
        Zeroizing::new(number::to_bytes(&self.power))
    }
}

/// Computes every job's power.
pub(crate) fn powers(arithmetic: Arithmetic, jobs: &mut [PowerJob<'_>]) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    let jobs = in_lanes(arithmetic, jobs, Ifma::powers);
    for job in jobs {
        job.power = job.modulus.power_of(arithmetic, &job.base, &job.exponent);
    }
}

/// Computes every job's power with one exponent that is no secret and not zero, instead of the jobs' own.
pub(crate) fn public_powers(arithmetic: Arithmetic, jobs: &mut [PowerJob<'_>], exponent: u32) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    let jobs =
        if exponent == COMMON_EXPONENT { in_lanes(arithmetic, jobs, Ifma::public_powers) } else { jobs };
    for job in jobs {
        *job.power = job.modulus.public_power_of(arithmetic, &job.base, exponent);
    }
}

/// Gives as many jobs as make it worth while to the lanes, and returns the rest.
#[cfg(all(target_arch = "x86_64", not(miri)))]
fn in_lanes<'a, 'b>(
    arithmetic: Arithmetic,
    jobs: &'a mut [PowerJob<'b>],
    run: impl Fn(Ifma, &mut [PowerJob<'b>]),
) -> &'a mut [PowerJob<'b>] {
    if arithmetic == Arithmetic::Ifma
        && let Some(ifma) = Ifma::detect()
    {
        let full = jobs.len() - jobs.len() % x86_64::LANES;
        let laned = if jobs.len() - full >= LANES_MIN { jobs.len() } else { full };
        let (laned, rest) = jobs.split_at_mut(laned);
        for jobs in laned.chunks_mut(x86_64::LANES) {
            run(ifma, jobs);
        }
        return rest;
    }
    jobs
}

/// A base that many powers are made of: tables instead of most squares.
pub(crate) struct FixedBase {
    table: fixed_base::Table,
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    lanes_table: OnceLock<x86_64::LanesTable>,
}

impl FixedBase {
    /// Makes the tables: a few milliseconds and half a megabyte.
    pub(crate) fn new(modulus: &Modulus, base: u32) -> Self {
        Self {
            table: make_table(Arithmetic::active(), modulus, base),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            lanes_table: OnceLock::new(),
        }
    }

    /// Computes every job's power of this base, instead of the jobs' own. All jobs have this modulus.
    pub(crate) fn powers(&self, arithmetic: Arithmetic, modulus: &Modulus, jobs: &mut [PowerJob<'_>]) {
        #[cfg(all(target_arch = "x86_64", not(miri)))]
        let jobs = in_lanes(arithmetic, jobs, |ifma, jobs| {
            let table = self.lanes_table.get_or_init(|| ifma.lanes_table(modulus, &self.table));
            ifma.fixed_powers(modulus, table, jobs);
        });
        for job in jobs {
            job.power = self.power_of(arithmetic, modulus, &job.exponent);
        }
    }

    fn power_of(&self, arithmetic: Arithmetic, modulus: &Modulus, exponent: &Number) -> Zeroizing<Number> {
        with_kernel!(arithmetic, kernel => fixed_base::power(kernel, modulus, &self.table, exponent))
    }
}

fn make_table(arithmetic: Arithmetic, modulus: &Modulus, base: u32) -> fixed_base::Table {
    with_kernel!(arithmetic, kernel => fixed_base::Table::new(kernel, modulus, base))
}
