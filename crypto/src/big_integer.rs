//! Big integers that hold secrets, and the way between integers and the wire's big-endian bytes.
//!
//! The integers are GMP's. What a [`SecretInteger`] holds is overwritten when it is dropped; GMP's own scratch space
//! on the heap is out of reach, so secrets that matter long after their use stay in byte arrays and visit GMP only
//! where nothing else can do the work: in the datacenter's half of RSA.

use std::ops::{Deref, DerefMut};

use rug::Integer;
use rug::integer::Order;

/// Bytes in the 2048-bit numbers of the key exchange.
pub(crate) const BIG_BYTES: usize = 256;

/// The number that big-endian bytes stand for.
pub(crate) fn from_bytes(bytes: &[u8]) -> Integer {
    Integer::from_digits(bytes, Order::Msf)
}

/// The number as exactly `N` big-endian bytes, zeros in front; `None` if it is longer.
pub(crate) fn to_bytes<const N: usize>(value: &Integer) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    (value.significant_digits::<u8>() <= N).then(|| {
        value.write_digits(&mut bytes, Order::Msf);
        bytes
    })
}

/// The bytes without zeros in front, padded again to exactly `N`; `None` if more than `N` matter.
pub(crate) fn padded<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    let first = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    let (_, significant) = bytes.split_at(first);
    let mut padded = [0; N];
    let start = N.checked_sub(significant.len())?;
    padded[start..].copy_from_slice(significant);
    Some(padded)
}

/// An integer whose memory is overwritten on drop. It has no [`Debug`].
pub(crate) struct SecretInteger(Integer);

impl SecretInteger {
    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        Self(from_bytes(bytes))
    }
}

impl From<Integer> for SecretInteger {
    fn from(value: Integer) -> Self {
        Self(value)
    }
}

impl Deref for SecretInteger {
    type Target = Integer;

    fn deref(&self) -> &Integer {
        &self.0
    }
}

impl DerefMut for SecretInteger {
    fn deref_mut(&mut self) -> &mut Integer {
        &mut self.0
    }
}

impl Drop for SecretInteger {
    fn drop(&mut self) {
        // Assigning as many limbs as there is room for writes over every one of them in place.
        let limbs = self.0.capacity() / 64;
        self.0.assign_digits(&vec![u64::MAX; limbs], Order::Lsf);
    }
}

#[cfg(test)]
mod tests {
    use rug::Integer;

    use super::{from_bytes, padded, to_bytes};

    #[test]
    fn bytes_go_there_and_back() {
        assert_eq!(from_bytes(&[1, 0]), 256);
        assert_eq!(to_bytes::<4>(&Integer::from(256)), Some([0, 0, 1, 0]));
        assert_eq!(to_bytes::<1>(&Integer::from(256)), None);
    }

    #[test]
    fn padding_forgives_zeros_in_front_and_nothing_else() {
        assert_eq!(padded::<2>(&[]), Some([0, 0]));
        assert_eq!(padded::<2>(&[0, 0, 0, 7]), Some([0, 7]));
        assert_eq!(padded::<2>(&[1, 0, 7]), None);
    }
}
