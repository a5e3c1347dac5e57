//! What this processor can do, decided once.
//!
//! A [`Backend`] names a family of kernels. It is chosen per *batch*, never per block: [`crate::batch`] matches on
//! it and enters one family. Nothing else in the workspace asks the processor anything.
//!
//! Building with `--cfg mtproto_backend="portable"` (or `"aes_ni"`, `"vaes256"`, `"vaes512"`, `"armv8"`) forces the choice;
//! under miri detection reports nothing, so miri always checks the portable path.

use std::fmt;

/// A family of kernels for packets and for the obfuscated stream.
///
/// Every backend computes the same bytes; they differ in speed only. On processors without a family of their own
/// here [`Backend::Portable`] runs over the `aes` and `sha2` packages, one packet at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Backend {
    /// Packages `aes` and `sha2`, one packet at a time. Runs everywhere.
    Portable,
    /// 128-bit AES instructions, up to eight packets side by side.
    AesNi,
    /// Vector AES on 256-bit registers, up to sixteen packets side by side.
    Vaes256,
    /// Vector AES on 512-bit registers, up to sixteen packets side by side.
    Vaes512,
    /// The AES and SHA-256 instructions of 64-bit ARM, up to eight packets side by side.
    Armv8,
}

impl Backend {
    /// The backend that is used when none is named: the forced one if the build names one and this processor has
    /// it, otherwise the fastest one this processor has.
    #[must_use]
    pub fn active() -> Self {
        if let Some(forced) = Self::forced() {
            return if forced.is_available() { forced } else { Self::Portable };
        }
        [Self::Vaes512, Self::Vaes256, Self::AesNi, Self::Armv8]
            .into_iter()
            .find(|backend| backend.is_available())
            .unwrap_or(Self::Portable)
    }

    /// Every backend this processor has, slowest first. Tests and benches walk it.
    #[must_use]
    pub fn available() -> Vec<Self> {
        [Self::Portable, Self::AesNi, Self::Vaes256, Self::Vaes512, Self::Armv8]
            .into_iter()
            .filter(|backend| backend.is_available())
            .collect()
    }

    /// Whether this processor has every instruction the backend needs.
    #[must_use]
    pub fn is_available(self) -> bool {
        match self {
            Self::Portable => true,
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::AesNi => crate::x86_64::AesNi::detect().is_some(),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Vaes256 => crate::x86_64::Vaes256::detect().is_some(),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Vaes512 => crate::x86_64::Vaes512::detect().is_some(),
            #[cfg(not(all(target_arch = "x86_64", not(miri))))]
            Self::AesNi | Self::Vaes256 | Self::Vaes512 => false,
            #[cfg(all(target_arch = "aarch64", not(miri)))]
            Self::Armv8 => crate::aarch64::Armv8::detect().is_some(),
            #[cfg(not(all(target_arch = "aarch64", not(miri))))]
            Self::Armv8 => false,
        }
    }

    const fn forced() -> Option<Self> {
        if cfg!(mtproto_backend = "portable") {
            Some(Self::Portable)
        } else if cfg!(mtproto_backend = "aes_ni") {
            Some(Self::AesNi)
        } else if cfg!(mtproto_backend = "vaes256") {
            Some(Self::Vaes256)
        } else if cfg!(mtproto_backend = "vaes512") {
            Some(Self::Vaes512)
        } else if cfg!(mtproto_backend = "armv8") {
            Some(Self::Armv8)
        } else {
            None
        }
    }
}

impl fmt::Display for Backend {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Portable => "portable",
            Self::AesNi => "aes_ni",
            Self::Vaes256 => "vaes256",
            Self::Vaes512 => "vaes512",
            Self::Armv8 => "armv8",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Backend;

    #[test]
    fn the_portable_backend_is_always_available_and_the_active_one_is_listed() {
        let available = Backend::available();
        println!("backends: {available:?}");
        assert_eq!(available.first(), Some(&Backend::Portable));
        assert!(available.contains(&Backend::active()));
    }

    #[test]
    fn a_forced_backend_is_the_active_one_where_the_processor_has_it() {
        if let Some(forced) = Backend::forced()
            && forced.is_available()
        {
            assert_eq!(Backend::active(), forced);
        }
    }
}
