//! Arithmetic on the instructions of 64-bit x86.

#[expect(unsafe_code, reason = "assembly: the compiler makes no use of the second carry chain")]
mod adx;
mod ifma;
#[expect(unsafe_code, reason = "entering code for detected features, and vector stores")]
mod lanes;

pub(super) use lanes::{LANES, LanesTable};
