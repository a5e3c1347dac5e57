//! Proof that this processor has a family's instructions.
//!
//! A value of [`AesNi`], [`Vaes256`] or [`Vaes512`] can only be made by asking the processor, so a kernel entry that
//! takes one may enter code compiled for those instructions. That is the whole safety argument of every entry in
//! `aes_ige/x86_64`, `aes_ctr/x86_64` and `sha256/x86_64`.

mod transpose;

pub(crate) use transpose::transpose_words;

cpufeatures::new!(aes_ni, "aes", "avx", "sse4.1", "ssse3");
cpufeatures::new!(sha_ni, "sha", "sse4.1", "ssse3");
cpufeatures::new!(vaes256, "aes", "avx", "avx2", "sse4.1", "ssse3", "sha", "vaes");
cpufeatures::new!(
    vaes512, "aes", "avx", "avx2", "sse4.1", "ssse3", "sha", "vaes", "gfni", "avx512f", "avx512bw",
    "avx512vl", "avx512dq"
);
cpufeatures::new!(adx, "bmi2", "adx", "avx2");
cpufeatures::new!(ifma, "avx512f", "avx512ifma", "bmi2", "adx", "avx2");

/// The processor has 128-bit AES instructions in their three-operand form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AesNi(());

/// The processor has SHA-256 instructions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ShaNi(());

/// The processor has vector AES on 256-bit registers, and SHA-256 instructions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vaes256(());

/// The processor has vector AES on 512-bit registers, the wide integer instructions around it, and SHA-256
/// instructions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vaes512(());

/// The processor has the multiplication without flags, the two carry chains, and 256-bit registers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Adx(());

/// The processor has 52-bit multiply-adds on 512-bit registers, and the two carry chains.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ifma(());

impl AesNi {
    pub(crate) fn detect() -> Option<Self> {
        aes_ni::get().then_some(Self(()))
    }
}

impl ShaNi {
    pub(crate) fn detect() -> Option<Self> {
        sha_ni::get().then_some(Self(()))
    }
}

impl Vaes256 {
    pub(crate) fn detect() -> Option<Self> {
        vaes256::get().then_some(Self(()))
    }
}

impl Vaes512 {
    pub(crate) fn detect() -> Option<Self> {
        vaes512::get().then_some(Self(()))
    }
}

impl Adx {
    pub(crate) fn detect() -> Option<Self> {
        (adx::get() && !cfg!(mtproto_backend = "portable")).then_some(Self(()))
    }
}

impl Ifma {
    pub(crate) fn detect() -> Option<Self> {
        (ifma::get() && !cfg!(mtproto_backend = "portable")).then_some(Self(()))
    }
}

// The wider families contain the narrower ones: the feature lists above are supersets.

impl From<Vaes256> for AesNi {
    fn from(_: Vaes256) -> Self {
        Self(())
    }
}

impl From<Vaes512> for AesNi {
    fn from(_: Vaes512) -> Self {
        Self(())
    }
}

impl From<Vaes256> for ShaNi {
    fn from(_: Vaes256) -> Self {
        Self(())
    }
}

impl From<Vaes512> for ShaNi {
    fn from(_: Vaes512) -> Self {
        Self(())
    }
}

impl From<Ifma> for Adx {
    fn from(_: Ifma) -> Self {
        Self(())
    }
}
