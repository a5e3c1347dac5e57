//! Hash kernels for x86-64.

#![expect(unsafe_code, reason = "loads and stores of vector registers, and entering kernels after detection")]

pub(crate) mod avx512;
pub(crate) mod sha_ni;
