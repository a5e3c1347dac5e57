//! Who is logged in with which key, and the few calls that make a world of it: bots log in, ask who they are, and write to each
//! other.
//!
//! A bot's token begins with its number, as real ones do, and the number is all that counts: nobody is kept out.

mod calls;
mod transfer;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::key::KeyEntry;
use crate::limits::{KEYS_MAX, PROOFS_MAX};

/// An object for every session of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Delivery {
    pub(crate) user: i64,
    /// An `Updates`.
    pub(crate) object: Vec<u8>,
}

/// The accounts of a process.
#[derive(Debug, Default)]
pub(crate) struct Accounts {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// By the key that stands for the caller.
    logins: BTreeMap<u64, Login>,
    users: BTreeMap<i64, User>,
    /// Proofs of logins that were given out.
    proofs: VecDeque<Proof>,
}

/// A proof of a login, for one use.
#[derive(Debug)]
struct Proof {
    user: i64,
    bytes: Vec<u8>,
    /// The datacenter it is for.
    datacenter: u16,
    /// Seconds of unix time.
    expires_at: i32,
}

/// A key that is logged in.
#[derive(Debug)]
struct Login {
    user: i64,
    /// The key that carried the last call: the same one, or a temporary one that is bound to it. Its sessions get updates.
    carrier: Weak<KeyEntry>,
}

/// One user.
#[derive(Debug, Default)]
struct User {
    /// The keys it is logged in with.
    keys: Vec<u64>,
    /// Events in its box so far, and with them the number of the last message.
    pts: i32,
}

impl Accounts {
    /// The keys whose sessions get what is meant for a user.
    pub(crate) fn carriers(&self, user: i64) -> Vec<Arc<KeyEntry>> {
        let state = self.lock();
        let keys = state.users.get(&user).map_or(&[][..], |user| &user.keys);
        keys.iter().filter_map(|key| state.logins.get(key)?.carrier.upgrade()).collect()
    }

    /// Whether somebody is logged in with this key.
    pub(crate) fn is_logged_in(&self, identity: u64) -> bool {
        self.lock().logins.contains_key(&identity)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Logs a user in. `false` if there are too many logins.
    fn log_in(&mut self, identity: u64, user: i64, carrier: &Arc<KeyEntry>) -> bool {
        if self.logins.len() >= KEYS_MAX && !self.logins.contains_key(&identity) {
            return false;
        }
        let login = Login { user, carrier: Arc::downgrade(carrier) };
        if let Some(before) = self.logins.insert(identity, login)
            && let Some(other) = self.users.get_mut(&before.user)
        {
            other.keys.retain(|key| *key != identity);
        }
        self.users.entry(user).or_default().keys.push(identity);
        true
    }

    /// Logs out. Says whether anybody was logged in.
    fn log_out(&mut self, identity: u64) -> bool {
        let Some(login) = self.logins.remove(&identity) else { return false };
        if let Some(user) = self.users.get_mut(&login.user) {
            user.keys.retain(|key| *key != identity);
        }
        true
    }

    /// Keeps a proof until it is used or too old.
    fn keep(&mut self, proof: Proof, now: i32) {
        self.proofs.retain(|kept| kept.expires_at > now);
        if self.proofs.len() >= PROOFS_MAX {
            self.proofs.pop_front();
        }
        self.proofs.push_back(proof);
    }

    /// Takes the proof that fits, if there is one.
    fn take(&mut self, user: i64, bytes: &[u8], datacenter: u16, now: i32) -> bool {
        let fits = |proof: &Proof| {
            proof.user == user
                && proof.bytes == bytes
                && proof.datacenter == datacenter
                && proof.expires_at > now
        };
        let found = self.proofs.iter().position(fits);
        found.and_then(|place| self.proofs.remove(place)).is_some()
    }

    /// Who calls.
    fn user_of(&mut self, identity: u64, carrier: &Arc<KeyEntry>) -> Option<i64> {
        let login = self.logins.get_mut(&identity)?;
        if !std::ptr::eq(login.carrier.as_ptr(), Arc::as_ptr(carrier)) {
            login.carrier = Arc::downgrade(carrier);
        }
        Some(login.user)
    }

    /// One more event in the box of a user: its number.
    fn next_pts(&mut self, user: i64) -> i32 {
        let user = self.users.entry(user).or_default();
        user.pts = user.pts.saturating_add(1);
        user.pts
    }
}
