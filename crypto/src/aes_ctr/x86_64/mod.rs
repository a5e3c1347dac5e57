//! Key stream kernels for x86-64, by width of the AES instructions.

#![expect(unsafe_code, reason = "loads and stores of vector registers, and entering kernels after detection")]

pub(super) mod aes_ni;
pub(super) mod vaes256;
pub(super) mod vaes512;

/// The halves of a counter, the lower one first.
fn halves(counter: u128) -> (i64, i64) {
    let [low, high] = [counter, counter >> 64].map(|half| {
        let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = half.to_le_bytes();
        i64::from_le_bytes([b0, b1, b2, b3, b4, b5, b6, b7])
    });
    (low, high)
}
