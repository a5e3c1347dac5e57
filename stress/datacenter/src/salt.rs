//! Server salts: a new one every half hour, the one before valid as long again.
//!
//! A salt is a keyed hash of the key's identifier and the half hour, so nothing is stored. It belongs to the key, and
//! all its sessions share it; each session remembers those of the moment, because hashing per packet would be dear.
//!
//! spec: mtproto/description#server-salt

use std::sync::atomic::{AtomicU64, Ordering};

use mtproto_crypto::hmac::hmac_sha256;
use mtproto_crypto::{Secret, SecureRandom};
use mtproto_tl::service::FutureSalt;

use crate::clock::Now;
use crate::limits::{SALT_EARLY_SECONDS, SALT_SECONDS};

/// Makes the salts of every key.
#[derive(Debug)]
pub(crate) struct SaltMaker {
    secret: Secret<32>,
    /// Part of every hash: moving it on changes all salts at once.
    epoch: AtomicU64,
}

impl SaltMaker {
    pub(crate) fn new(random: &mut SecureRandom) -> Self {
        Self { secret: Secret::new(random.secret_bytes()), epoch: AtomicU64::new(0) }
    }

    /// Changes every salt at once.
    pub(crate) fn rotate(&self) {
        self.epoch.fetch_add(1, Ordering::AcqRel);
    }

    fn epoch(&self) -> u64 {
        self.epoch.load(Ordering::Acquire)
    }

    fn salt(&self, auth_key_id: u64, slot: i64, epoch: u64) -> i64 {
        let parts = [&auth_key_id.to_le_bytes(), &slot.to_le_bytes(), &epoch.to_le_bytes()];
        let hash = hmac_sha256(self.secret.expose(), &parts.map(|part| part.as_slice()));
        let [salt @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = hash;
        i64::from_le_bytes(salt)
    }

    /// The salts of the coming times, the current one first, into `salts`.
    pub(crate) fn future(&self, auth_key_id: u64, count: i32, now: Now, salts: &mut Vec<FutureSalt>) {
        let (first, epoch) = (slot(now), self.epoch());
        salts.extend((0..i64::from(count)).map(|step| {
            let slot = first.saturating_add(step);
            FutureSalt {
                valid_since: seconds(slot),
                valid_until: seconds(slot.saturating_add(2)),
                salt: self.salt(auth_key_id, slot, epoch),
            }
        }));
    }
}

fn slot(now: Now) -> i64 {
    i64::try_from(now.unix.as_secs()).unwrap_or(i64::MAX) / SALT_SECONDS
}

/// When a slot begins, as the wire has it.
fn seconds(slot: i64) -> i32 {
    i32::try_from(slot.saturating_mul(SALT_SECONDS)).unwrap_or(i32::MAX)
}

/// The salt that the key exchange itself gave, and the last half hour in which it is taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InitialSalt {
    salt: i64,
    last_slot: i64,
}

impl InitialSalt {
    /// Taken for the rest of this half hour and the whole next one.
    pub(crate) fn new(salt: i64, now: Now) -> Self {
        Self { salt, last_slot: slot(now).saturating_add(1) }
    }
}

/// The salts of one key at the moment, as one session remembers them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SaltWindow {
    slot: i64,
    epoch: u64,
    previous: i64,
    current: i64,
    next: i64,
}

impl SaltWindow {
    pub(crate) const fn new() -> Self {
        Self { slot: i64::MIN, epoch: 0, previous: 0, current: 0, next: 0 }
    }

    /// Brings the window to this moment.
    #[inline]
    pub(crate) fn refresh(&mut self, maker: &SaltMaker, auth_key_id: u64, now: Now) {
        let (slot, epoch) = (slot(now), maker.epoch());
        if self.slot != slot || self.epoch != epoch {
            let salt = |slot| maker.salt(auth_key_id, slot, epoch);
            let (previous, current, next) =
                (salt(slot.saturating_sub(1)), salt(slot), salt(slot.saturating_add(1)));
            *self = Self { slot, epoch, previous, current, next };
        }
    }

    /// The salt the server uses and recommends.
    pub(crate) const fn current(&self) -> i64 {
        self.current
    }

    /// Whether a client may use this salt now.
    #[inline]
    pub(crate) fn accepts(&self, salt: i64, initial: InitialSalt, now: Now) -> bool {
        if salt == self.current || salt == self.previous {
            return true;
        }
        // After a rotation on command the first salt is as worthless as all others.
        if salt == initial.salt && self.slot <= initial.last_slot && self.epoch == 0 {
            return true;
        }
        let into_slot = i64::try_from(now.unix.as_secs()).unwrap_or(i64::MAX) % SALT_SECONDS;
        salt == self.next && SALT_SECONDS - into_slot <= SALT_EARLY_SECONDS
    }
}

#[cfg(test)]
mod tests {
    use super::{InitialSalt, SaltMaker, SaltWindow};
    use crate::clock::Now;
    use mtproto_crypto::SecureRandom;
    use std::time::Duration;

    const KEY: u64 = 77;

    fn at(unix: u64) -> Now {
        Now { monotonic: Duration::ZERO, unix: Duration::from_secs(unix) }
    }

    #[test]
    fn a_salt_is_taken_for_its_half_hour_and_the_next() {
        let maker = SaltMaker::new(&mut SecureRandom::from_seed([1; 32]));
        let initial = InitialSalt::new(5, at(1_000 * 1_800));
        let mut window = SaltWindow::new();
        let mut accepts = |salt, unix| {
            window.refresh(&maker, KEY, at(unix));
            window.accepts(salt, initial, at(unix))
        };
        let mut listed = Vec::new();
        maker.future(KEY, 3, at(1_000 * 1_800 + 7), &mut listed);
        assert_eq!(listed[0].valid_since, 1_800_000);
        for (index, salt) in (1_000..).zip(&listed) {
            let start = index * 1_800;
            assert!(!accepts(salt.salt, start - 61));
            assert!(accepts(salt.salt, start - 60));
            assert!(accepts(salt.salt, start));
            assert!(accepts(salt.salt, start + 3_599));
            assert!(!accepts(salt.salt, start + 3_600));
        }
        assert!(accepts(5, 1_001 * 1_800 + 1_799));
        assert!(!accepts(5, 1_002 * 1_800));
        assert!(!accepts(6, 1_000 * 1_800));
    }

    #[test]
    fn a_rotation_makes_every_salt_worthless() {
        let maker = SaltMaker::new(&mut SecureRandom::from_seed([2; 32]));
        let (now, initial) = (at(9_000), InitialSalt::new(5, at(9_000)));
        let mut window = SaltWindow::new();
        window.refresh(&maker, KEY, now);
        let old = window.current();
        maker.rotate();
        window.refresh(&maker, KEY, now);
        assert!(!window.accepts(old, initial, now) && !window.accepts(5, initial, now));
        assert!(window.accepts(window.current(), initial, now));
    }
}
