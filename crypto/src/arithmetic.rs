//! How the key exchange computes with big numbers on this processor.
//!
//! The counterpart of [`crate::capability`] for the numbers of [`crate::diffie_hellman`] and [`crate::rsa_pad`]. Every
//! way computes the same bytes. Building with `--cfg mtproto_backend="portable"` forces the portable one here as well;
//! under miri nothing else is there.

use std::fmt;

/// A way to compute with numbers of 2048 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Arithmetic {
    /// Plain Rust. Runs everywhere.
    Portable,
    /// Two carry chains side by side (BMI2 and ADX), one number at a time.
    Adx,
    /// 52-bit multiply-adds (AVX-512 IFMA), eight numbers at a time; single numbers as with [`Arithmetic::Adx`].
    Ifma,
}

impl Arithmetic {
    /// The fastest way this processor has, or the portable one if the build forces it.
    #[must_use]
    pub fn active() -> Self {
        [Self::Ifma, Self::Adx].into_iter().find(|way| way.is_available()).unwrap_or(Self::Portable)
    }

    /// Every way this processor has, slowest first. Tests and benches walk it.
    #[must_use]
    pub fn available() -> Vec<Self> {
        [Self::Portable, Self::Adx, Self::Ifma].into_iter().filter(|way| way.is_available()).collect()
    }

    /// Whether this processor has every instruction it needs.
    #[must_use]
    pub fn is_available(self) -> bool {
        match self {
            Self::Portable => true,
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Adx => crate::x86_64::Adx::detect().is_some(),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Ifma => crate::x86_64::Ifma::detect().is_some(),
            #[cfg(not(all(target_arch = "x86_64", not(miri))))]
            Self::Adx | Self::Ifma => false,
        }
    }
}

impl fmt::Display for Arithmetic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Portable => "portable",
            Self::Adx => "adx",
            Self::Ifma => "ifma",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Arithmetic;

    #[test]
    fn the_portable_way_is_always_available_and_the_active_one_is_the_last() {
        let available = Arithmetic::available();
        assert_eq!(available.first(), Some(&Arithmetic::Portable));
        assert_eq!(available.last(), Some(&Arithmetic::active()));
    }
}
