//! Kernels for x86-64, by width of the AES instructions.
//!
//! Each file holds one family: the intrinsics in safe functions marked with the features they need, and the entries
//! that a detection token opens.

#![expect(unsafe_code, reason = "loads and stores of vector registers, and entering kernels after detection")]

pub(crate) mod aes_ni;
pub(crate) mod key_schedule;
mod key_schedule_wide;
mod vaes256;
mod vaes512;

use super::lanes::starts;
