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

use super::Block;
use super::lanes::{LANES, Lanes};

/// Where each of the first `W` lanes stands: pointers to `count` blocks each.
///
/// # Panics
/// If a message is shorter than `count`: a bug of the scheduler.
fn starts<const W: usize>(lanes: &mut Lanes<'_>, count: usize) -> [*mut Block; W] {
    const { assert!(W <= LANES, "a kernel is no wider than the lanes") };
    let mut starts = [std::ptr::null_mut(); W];
    for (start, message) in starts.iter_mut().zip(&mut lanes.messages) {
        assert!(message.len() >= count, "every lane of a step holds its blocks");
        *start = message.as_mut_ptr();
    }
    starts
}
