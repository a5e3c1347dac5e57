//! Byte strings that must not leak: [`Secret`] is wiped on drop, prints nothing and compares in constant time.
//!
//! It is for fixed-size keys and nonces. Big numbers live in [`crate::diffie_hellman`], whole packets in the
//! caller's buffers.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// `N` secret bytes.
///
/// Moving a value leaves its old bytes on the stack, as in any language without pinned memory; keep long-lived
/// secrets behind a `Box` or an `Arc`.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret<const N: usize>([u8; N]);

impl<const N: usize> Secret<N> {
    /// Takes the bytes and wipes the argument's own copy.
    #[must_use]
    pub fn new(mut bytes: [u8; N]) -> Self {
        let secret = Self(bytes);
        bytes.zeroize();
        secret
    }

    /// The bytes, for the algorithm that needs them.
    #[must_use]
    pub const fn expose(&self) -> &[u8; N] {
        &self.0
    }

    /// The bytes, to be filled in place.
    pub const fn expose_mut(&mut self) -> &mut [u8; N] {
        &mut self.0
    }
}

impl<const N: usize> ConstantTimeEq for Secret<N> {
    fn ct_eq(&self, other: &Self) -> subtle::Choice {
        self.0.ct_eq(&other.0)
    }
}

impl<const N: usize> PartialEq for Secret<N> {
    fn eq(&self, other: &Self) -> bool {
        self.ct_eq(other).into()
    }
}

impl<const N: usize> Eq for Secret<N> {}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Secret<{N}>(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn printing_shows_no_byte() {
        assert_eq!(format!("{:?}", Secret::new([0x42; 4])), "Secret<4>(redacted)");
    }

    #[test]
    fn equality_looks_at_every_byte() {
        let secret = Secret::new([7; 32]);
        assert_eq!(secret, Secret::new([7; 32]));
        for index in 0..32 {
            let mut other = [7; 32];
            other[index] ^= 1;
            assert_ne!(secret, Secret::new(other));
        }
    }
}
