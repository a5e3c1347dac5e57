//! Identifiers of the engine's own things, and the map that is keyed by them.
//!
//! Numbers that could be mixed up are types of their own. Identifiers of the wire (`msg_id`, `auth_key_id`) live in
//! the crates that read and write them; [`SessionId`] is here because both the protocol and its users name it.

use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::num::NonZeroU64;

/// A datacenter of the server environment, as the server numbers them: 1, 2, 3 and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatacenterId(pub u16);

impl fmt::Display for DatacenterId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "dc{}", self.0)
    }
}

/// An account as the embedding program numbers them.
///
/// The engine keeps one authorization key per account and datacenter; what the number means is the program's affair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub u64);

/// A reactor of the engine, counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReactorIndex(pub u16);

/// A connection, from the moment it was asked for until it has stopped. Never used twice by one engine.
///
/// The upper 16 bits are the reactor that owns it, so that every command finds its way without a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(u64);

impl ConnectionId {
    const SERIAL_BITS: u32 = 48;

    /// The connection with this serial number on this reactor. Only the lower 48 bits of `serial` are used.
    #[must_use]
    pub const fn new(reactor: ReactorIndex, serial: u64) -> Self {
        Self((reactor.0 as u64) << Self::SERIAL_BITS | serial & ((1 << Self::SERIAL_BITS) - 1))
    }

    /// The reactor that owns the connection.
    #[must_use]
    pub const fn reactor(self) -> ReactorIndex {
        let [high, low, ..] = self.0.to_be_bytes();
        ReactorIndex(u16::from_be_bytes([high, low]))
    }

    /// The whole number, for logs and tables of the embedding program.
    #[must_use]
    pub const fn as_u64(self) -> u64 {
        self.0
    }
}

/// A request, from its submission until its outcome. Never used twice by one engine.
///
/// The upper 24 bits name the submitter that took it in, the lower 40 count its requests: no shared counter is
/// touched when a request is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(NonZeroU64);

impl RequestId {
    const COUNTER_BITS: u32 = 40;

    /// The identifier with this submitter and count.
    ///
    /// Counts begin at one, so that the whole is never zero; a count of zero is read as one. Only the lower 24 bits of
    /// `submitter` and the lower 40 of `count` are used.
    #[must_use]
    pub const fn new(submitter: u32, count: u64) -> Self {
        let submitter = (submitter as u64) << Self::COUNTER_BITS;
        match NonZeroU64::new(submitter | count & ((1 << Self::COUNTER_BITS) - 1)) {
            Some(value) => Self(value),
            None => Self(NonZeroU64::MIN),
        }
    }

    /// The submitter number of the engine's own requests. Nobody makes so many submitters.
    pub(crate) const ENGINE: u32 = (1 << 24) - 1;

    /// Whether the engine itself made it.
    pub(crate) const fn is_engines(self) -> bool {
        self.0.get() >> Self::COUNTER_BITS == Self::ENGINE as u64
    }

    /// The whole number, for logs and tables of the embedding program.
    #[must_use]
    pub const fn as_u64(self) -> u64 {
        self.0.get()
    }
}

/// A session: random, chosen by the client, known to the server (`spec: mtproto/description#session`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub i64);

/// A hash map with a fixed hasher: the same inputs give the same order in every process, which replay depends on.
///
/// The hasher is made for identifiers of our own and of a session we chose. It does not resist a peer who picks the keys.
#[expect(clippy::disallowed_types, reason = "the fixed hasher is what makes the default map allowed")]
pub type IdMap<K, V> = std::collections::HashMap<K, V, IdHasher>;

/// A hash set with the hasher of [`IdMap`].
#[expect(clippy::disallowed_types, reason = "the fixed hasher is what makes the default set allowed")]
pub type IdSet<K> = std::collections::HashSet<K, IdHasher>;

/// Builds the fixed multiplicative hasher of [`IdMap`].
#[derive(Clone, Copy, Debug, Default)]
pub struct IdHasher;

impl BuildHasher for IdHasher {
    type Hasher = IdHasherState;

    fn build_hasher(&self) -> IdHasherState {
        IdHasherState(0)
    }
}

/// The running state of [`IdHasher`].
#[derive(Clone, Copy, Debug)]
pub struct IdHasherState(u64);

impl IdHasherState {
    /// An odd number without structure (the golden ratio in 64 bits): every input bit reaches the upper half.
    const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

    const fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(29) ^ word).wrapping_mul(Self::MULTIPLIER);
    }
}

impl Hasher for IdHasherState {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.mix(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.mix(value.into());
    }

    fn write_u16(&mut self, value: u16) {
        self.mix(value.into());
    }

    fn write_u32(&mut self, value: u32) {
        self.mix(value.into());
    }

    fn write_u64(&mut self, value: u64) {
        self.mix(value);
    }

    fn write_i64(&mut self, value: i64) {
        self.mix(value.cast_unsigned());
    }

    fn finish(&self) -> u64 {
        // A product is best mixed in its upper half, and the table looks at the lower bits too.
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::{AccountId, ConnectionId, DatacenterId, IdHasher, IdSet, ReactorIndex, RequestId};
    use std::hash::BuildHasher;

    #[test]
    fn a_connection_knows_its_reactor() {
        let id = ConnectionId::new(ReactorIndex(0xfffe), u64::MAX);
        assert_eq!(id.reactor(), ReactorIndex(0xfffe));
        assert_eq!(id.as_u64(), 0xfffe_ffff_ffff_ffff);
        assert_eq!(ConnectionId::new(ReactorIndex(0), 7).reactor(), ReactorIndex(0));
    }

    #[test]
    fn request_identifiers_of_two_submitters_never_meet() {
        assert_ne!(RequestId::new(1, 1), RequestId::new(2, 1));
        assert_eq!(RequestId::new(3, 5).as_u64(), 3 << 40 | 5);
        assert_eq!(RequestId::new(0, 0), RequestId::new(0, 1));
        assert_eq!(size_of::<Option<RequestId>>(), 8);
    }

    #[test]
    fn the_hasher_is_fixed_and_spreads_neighbours() {
        let hash = |account: u64| IdHasher.hash_one((AccountId(account), DatacenterId(2)));
        assert_eq!(hash(1), hash(1));
        let low: IdSet<u64> = (0..1_024).map(|account| hash(account) & 0xfff).collect();
        let high: IdSet<u64> = (0..1_024).map(|account| hash(account) >> 57).collect();
        assert!(low.len() > 800, "{} of 4,096 buckets used by 1,024 neighbours", low.len());
        assert_eq!(high.len(), 128);
    }
}
