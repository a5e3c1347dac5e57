//! The authorization key: 256 bytes agreed with a datacenter, and the slices of it the protocol reads.
//!
//! Keys come from [`crate::diffie_hellman`] or from storage and go to [`crate::batch`] and
//! [`crate::key_derivation`]. This module does not know how long a key lives or what it is bound to.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::sha1::sha1;

/// Bytes in an authorization key.
pub const AUTH_KEY_BYTES: usize = 256;

/// The identifier of an authorization key: the last eight bytes of its SHA-1, read little-endian.
///
/// It stands in front of every packet (`spec: mtproto/description#authorization-key`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuthKeyId(pub u64);

impl fmt::Display for AuthKeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

/// Which way a packet travels. The two directions derive different AES keys from one authorization key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Sent by the client.
    ClientToServer,
    /// Sent by the server.
    ServerToClient,
}

impl Direction {
    /// The protocol's `x`: where in the authorization key the slices for this direction begin.
    #[must_use]
    pub const fn offset(self) -> usize {
        match self {
            Self::ClientToServer => 0,
            Self::ServerToClient => 8,
        }
    }

    /// The other direction.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::ClientToServer => Self::ServerToClient,
            Self::ServerToClient => Self::ClientToServer,
        }
    }
}

/// An authorization key. Wiped on drop, never printed, compared in constant time.
///
/// It is large and moving it copies it, so long-lived keys belong in an `Arc`.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct AuthKey {
    bytes: [u8; AUTH_KEY_BYTES],
    id: u64,
    aux_hash: u64,
}

impl AuthKey {
    /// Takes the key and computes its identifiers.
    #[must_use]
    pub fn from_bytes(mut bytes: [u8; AUTH_KEY_BYTES]) -> Self {
        let [a0, a1, a2, a3, a4, a5, a6, a7, _, _, _, _, i0, i1, i2, i3, i4, i5, i6, i7] = sha1(&[&bytes]);
        let key = Self {
            bytes,
            id: u64::from_le_bytes([i0, i1, i2, i3, i4, i5, i6, i7]),
            aux_hash: u64::from_le_bytes([a0, a1, a2, a3, a4, a5, a6, a7]),
        };
        bytes.zeroize();
        key
    }

    /// `auth_key_id`: the last eight bytes of the key's SHA-1.
    #[must_use]
    pub const fn id(&self) -> AuthKeyId {
        AuthKeyId(self.id)
    }

    /// `auth_key_aux_hash`: the first eight bytes of the key's SHA-1, read little-endian.
    #[must_use]
    pub const fn aux_hash(&self) -> u64 {
        self.aux_hash
    }

    /// The key itself, for storage.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; AUTH_KEY_BYTES] {
        &self.bytes
    }

    /// `N` bytes from `offset + direction`: the slices the key derivations read.
    ///
    /// # Panics
    /// If the slice does not lie inside the key. Every caller passes constants far inside it.
    pub(crate) fn slice<const N: usize>(&self, offset: usize, direction: Direction) -> &[u8; N] {
        let start = offset + direction.offset();
        let (slice, _) = self.bytes[start..].split_first_chunk().unwrap_or_else(|| unreachable!());
        slice
    }
}

impl ConstantTimeEq for AuthKey {
    fn ct_eq(&self, other: &Self) -> subtle::Choice {
        self.bytes.ct_eq(&other.bytes)
    }
}

impl PartialEq for AuthKey {
    fn eq(&self, other: &Self) -> bool {
        self.ct_eq(other).into()
    }
}

impl Eq for AuthKey {}

impl fmt::Debug for AuthKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "AuthKey({}, redacted)", self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::{AuthKey, AuthKeyId, Direction};

    #[test]
    fn the_identifiers_are_the_ends_of_the_sha1() {
        let key = AuthKey::from_bytes(std::array::from_fn(|index| index.to_le_bytes()[0]));
        // SHA-1 of the bytes 0 to 255 is 4916d6bdb7f78e6803698cab32d1586ea457dfc8.
        assert_eq!(key.id(), AuthKeyId(u64::from_le_bytes([0x32, 0xd1, 0x58, 0x6e, 0xa4, 0x57, 0xdf, 0xc8])));
        assert_eq!(key.aux_hash(), u64::from_le_bytes([0x49, 0x16, 0xd6, 0xbd, 0xb7, 0xf7, 0x8e, 0x68]));
    }

    #[test]
    fn printing_shows_the_identifier_only() {
        let key = AuthKey::from_bytes([0x5a; 256]);
        assert!(!format!("{key:?}").contains("5a5a"));
        assert!(format!("{key:?}").contains("redacted"));
    }

    #[test]
    fn a_slice_starts_where_the_direction_says() {
        let key = AuthKey::from_bytes(std::array::from_fn(|index| index.to_le_bytes()[0]));
        assert_eq!(key.slice::<2>(88, Direction::ClientToServer), &[88, 89]);
        assert_eq!(key.slice::<2>(88, Direction::ServerToClient), &[96, 97]);
    }
}
