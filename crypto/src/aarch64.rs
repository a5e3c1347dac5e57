//! Proof that this processor has the cryptography instructions of ARMv8.
//!
//! A value of [`Armv8`] can only be made by asking the processor, so a kernel entry that takes one may enter code compiled
//! for those instructions. That is the whole safety argument of every entry in the `aarch64` folders of this crate.

cpufeatures::new!(armv8, "aes", "sha2");

/// The processor has AES and SHA-256 instructions. Most 64-bit ones have; those of the first Raspberry Pis do not.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Armv8(());

impl Armv8 {
    pub(crate) fn detect() -> Option<Self> {
        armv8::get().then_some(Self(()))
    }
}
