//! The salts of an authorization key, with the time each is valid.
//!
//! A salt stands in every encrypted packet. The first comes from the handshake, later ones from `future_salts` and
//! from `bad_server_salt`. Which one to use now, and when to ask for more, is answered here; asking is the protocol's.

use std::sync::Arc;
use std::time::Duration;

use crate::time::ServerTime;

/// One salt and the whole seconds of server time in which it is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerSalt {
    /// The salt.
    pub salt: i64,
    /// Valid from this unix second on.
    pub valid_since: u32,
    /// Valid until before this unix second.
    pub valid_until: u32,
}

impl ServerSalt {
    const fn is_valid_at(&self, second: u32) -> bool {
        self.valid_since <= second && second < self.valid_until
    }
}

/// The salts known for one key, in the order in which they become valid. Cheap to clone, never changed in place.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ServerSalts(Option<Arc<[ServerSalt]>>);

impl ServerSalts {
    /// These salts, in any order.
    #[must_use]
    pub fn new(mut salts: Vec<ServerSalt>) -> Self {
        salts.retain(|salt| salt.valid_since < salt.valid_until);
        if salts.is_empty() {
            return Self(None);
        }
        salts.sort_by_key(|salt| (salt.valid_since, salt.valid_until));
        Self(Some(salts.into()))
    }

    /// A single salt that the server named without a time, believed for `lifetime` from `now` on.
    #[must_use]
    pub fn adopted(salt: i64, now: ServerTime, lifetime: Duration) -> Self {
        // The server's second may have begun before ours.
        let valid_since = now.unix_seconds().saturating_sub(1);
        Self::new(vec![ServerSalt { salt, valid_since, valid_until: (now + lifetime).unix_seconds() }])
    }

    /// The salts, in the order in which they become valid.
    #[must_use]
    pub fn as_slice(&self) -> &[ServerSalt] {
        self.0.as_deref().unwrap_or_default()
    }

    /// The salt to use now: of the valid ones the one that stays valid longest.
    #[must_use]
    pub fn current(&self, now: ServerTime) -> Option<ServerSalt> {
        let second = now.unix_seconds();
        self.as_slice()
            .iter()
            .filter(|salt| salt.is_valid_at(second))
            .max_by_key(|salt| salt.valid_until)
            .copied()
    }

    /// The unix second before which there is a valid salt for every second from `now` on. None if there is none now.
    #[must_use]
    pub fn covered_until(&self, now: ServerTime) -> Option<u32> {
        let mut covered_until = self.current(now)?.valid_until;
        for salt in self.as_slice() {
            if salt.valid_since <= covered_until {
                covered_until = covered_until.max(salt.valid_until);
            }
        }
        Some(covered_until)
    }

    /// These salts and `newer`, without those that are over at `now`. Where both know a salt, `newer` is right.
    #[must_use]
    pub fn merged(&self, newer: &Self, now: ServerTime) -> Self {
        let second = now.unix_seconds();
        let known_better = |salt: &ServerSalt| newer.as_slice().iter().any(|other| other.salt == salt.salt);
        let kept = self.as_slice().iter().filter(|salt| !known_better(salt));
        Self::new(kept.chain(newer.as_slice()).filter(|salt| salt.valid_until > second).copied().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{ServerSalt, ServerSalts};
    use crate::time::ServerTime;
    use std::time::Duration;

    const fn salt(salt: i64, valid_since: u32, valid_until: u32) -> ServerSalt {
        ServerSalt { salt, valid_since, valid_until }
    }

    fn at(second: u32) -> ServerTime {
        ServerTime::from_unix_seconds(second)
    }

    #[test]
    fn the_current_salt_is_the_valid_one_that_lasts() {
        let salts =
            ServerSalts::new(vec![salt(3, 250, 350), salt(1, 100, 200), salt(2, 150, 250), salt(9, 5, 5)]);
        let current = |second| salts.current(at(second)).map(|salt| salt.salt);
        assert_eq!(
            [99, 100, 149, 150, 249, 250, 349, 350].map(current),
            [None, Some(1), Some(1), Some(2), Some(2), Some(3), Some(3), None]
        );
        assert_eq!(salts.as_slice().len(), 3);
    }

    #[test]
    fn cover_ends_at_the_first_gap() {
        let salts = ServerSalts::new(vec![salt(1, 100, 200), salt(2, 150, 250), salt(3, 251, 350)]);
        assert_eq!(salts.covered_until(at(100)), Some(250));
        assert_eq!(salts.covered_until(at(300)), Some(350));
        assert_eq!(salts.covered_until(at(99)), None);
    }

    #[test]
    fn merging_forgets_what_is_over_and_believes_the_newer() {
        let old = ServerSalts::new(vec![salt(1, 100, 200), salt(2, 150, 250)]);
        let new = ServerSalts::new(vec![salt(2, 160, 260), salt(3, 250, 350)]);
        let merged = old.merged(&new, at(200));
        assert_eq!(merged.as_slice(), [salt(2, 160, 260), salt(3, 250, 350)]);
    }

    #[test]
    fn an_adopted_salt_is_valid_at_once() {
        let salts = ServerSalts::adopted(7, at(1_000), Duration::from_secs(1_800));
        assert_eq!(salts.current(at(1_000)), Some(salt(7, 999, 2_800)));
    }
}
