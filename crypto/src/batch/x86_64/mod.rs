//! Kernels for x86-64 that work on a packet as a whole.

#![expect(unsafe_code, reason = "entering kernels after detection")]

pub(super) mod fused;
