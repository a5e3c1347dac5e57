//! Who is logged in with which key, and the few calls that make a world of it: bots log in, ask who they are, and write to each
//! other.
//!
//! A bot's token begins with its number, as real ones do, and the number is all that counts: nobody is kept out.

mod calls;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::key::KeyEntry;
use crate::limits::KEYS_MAX;

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
