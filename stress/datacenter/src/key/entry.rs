//! One authorization key with its sessions.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mtproto_crypto::AuthKey;

use crate::clock::Now;
use crate::limits::{SESSION_IDLE_TIME, SESSIONS_PER_KEY_MAX};
use crate::salt::InitialSalt;
use crate::session::Session;

/// A session, and the lock that keeps two connections from using it at once. It is almost never contended: a session
/// has one connection, and a connection one thread.
pub(crate) type SessionCell = Arc<SessionSlot>;

/// A session and what may be known about it without its lock.
#[derive(Debug)]
pub(crate) struct SessionSlot {
    session: Mutex<Session>,
    /// Whether it was destroyed. Connections hold on to it, so they must see it here.
    destroyed: AtomicBool,
}

impl SessionSlot {
    pub(crate) fn lock(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn is_destroyed(&self) -> bool {
        self.destroyed.load(Ordering::Acquire)
    }

    fn destroy(&self) {
        self.destroyed.store(true, Ordering::Release);
    }
}

/// How long a key lives.
#[derive(Debug)]
pub(crate) enum Lifetime {
    /// Until it is destroyed.
    Permanent,
    /// Until a time.
    Temporary(Temporary),
}

/// What is special about a temporary key.
#[derive(Debug)]
pub(crate) struct Temporary {
    /// Seconds of unix time.
    pub(crate) expires_at: i32,
    /// The permanent key it acts for.
    pub(crate) bound_to: Mutex<Option<Arc<KeyEntry>>>,
}

/// A key, what it may do, and its sessions.
#[derive(Debug)]
pub(crate) struct KeyEntry {
    pub(crate) key: AuthKey,
    /// The datacenter it was agreed with. No other knows it.
    pub(crate) datacenter: u16,
    pub(crate) initial_salt: InitialSalt,
    pub(crate) lifetime: Lifetime,
    /// Whether `initConnection` was called with it.
    initialised: AtomicBool,
    /// Whether it was destroyed. Connections hold on to the entry, so they must see it here.
    destroyed: AtomicBool,
    sessions: Mutex<Sessions>,
}

#[derive(Debug)]
struct Sessions {
    by_id: BTreeMap<i64, SessionCell>,
    /// At this many sessions the idle ones are swept out.
    sweep_at: usize,
}

/// Below this many sessions nothing is swept out.
const SWEEP_SESSIONS_MIN: usize = 16;

impl KeyEntry {
    pub(crate) fn new(key: AuthKey, datacenter: u16, initial_salt: InitialSalt, lifetime: Lifetime) -> Self {
        Self {
            key,
            datacenter,
            initial_salt,
            lifetime,
            initialised: AtomicBool::new(false),
            destroyed: AtomicBool::new(false),
            sessions: Mutex::new(Sessions { by_id: BTreeMap::new(), sweep_at: SWEEP_SESSIONS_MIN }),
        }
    }

    /// `auth_key_id`.
    pub(crate) const fn id(&self) -> u64 {
        self.key.id().0
    }

    /// Whether packets of this key are taken.
    pub(crate) fn is_usable(&self, now: Now) -> bool {
        !self.destroyed.load(Ordering::Acquire)
            && match &self.lifetime {
                Lifetime::Permanent => true,
                Lifetime::Temporary(temporary) => now.unix_seconds() < temporary.expires_at,
            }
    }

    pub(crate) fn destroy(&self) {
        self.destroyed.store(true, Ordering::Release);
        self.forget_sessions();
    }

    fn is_destroyed(&self) -> bool {
        self.destroyed.load(Ordering::Acquire)
    }

    pub(crate) fn is_initialised(&self) -> bool {
        self.initialised.load(Ordering::Acquire)
    }

    pub(crate) fn set_initialised(&self) {
        self.initialised.store(true, Ordering::Release);
    }

    /// A temporary key that was bound has to be introduced anew.
    pub(crate) fn set_bound(&self) {
        self.initialised.store(false, Ordering::Release);
    }

    /// The key that stands for the caller; `None` for a temporary key that is not bound to a living one.
    pub(crate) fn identity(&self) -> Option<u64> {
        match &self.lifetime {
            Lifetime::Permanent => Some(self.id()),
            Lifetime::Temporary(temporary) => {
                let bound = temporary.bound_to.lock().unwrap_or_else(PoisonError::into_inner);
                bound.as_ref().filter(|key| !key.is_destroyed()).map(|key| key.id())
            }
        }
    }

    /// The session with this identifier, which is made if it is not there; `None` if the key has too many.
    pub(crate) fn session(&self, session_id: i64, now: Now) -> Option<SessionCell> {
        let mut sessions = self.lock_sessions();
        if let Some(session) = sessions.by_id.get(&session_id) {
            return Some(Arc::clone(session));
        }
        sessions.make_room(now.monotonic);
        if sessions.by_id.len() >= SESSIONS_PER_KEY_MAX {
            return None;
        }
        let session = Mutex::new(Session::new(session_id, now));
        let session = Arc::new(SessionSlot { session, destroyed: AtomicBool::new(false) });
        sessions.by_id.insert(session_id, Arc::clone(&session));
        Some(session)
    }

    /// Forgets a session, and says whether there was one.
    pub(crate) fn remove_session(&self, session_id: i64) -> bool {
        let removed = self.lock_sessions().by_id.remove(&session_id);
        if let Some(session) = &removed {
            session.destroy();
        }
        removed.is_some()
    }

    /// Forgets every session.
    pub(crate) fn forget_sessions(&self) {
        let sessions = std::mem::take(&mut self.lock_sessions().by_id);
        for session in sessions.into_values() {
            session.destroy();
        }
    }

    /// Shows every session to `visit`.
    pub(crate) fn for_each_session(&self, mut visit: impl FnMut(&mut Session)) {
        // Without the lock of the table, so that no session is waited for while holding it.
        let sessions: Vec<_> = self.lock_sessions().by_id.values().cloned().collect();
        for session in sessions {
            visit(&mut session.lock());
        }
    }

    /// How many sessions there are.
    pub(crate) fn session_count(&self) -> usize {
        self.lock_sessions().by_id.len()
    }

    fn lock_sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sessions {
    /// Sweeps out idle sessions now and then: each sweep is paid for by as many new sessions as it looked at.
    fn make_room(&mut self, now: Duration) {
        if self.by_id.len() < self.sweep_at {
            return;
        }
        self.by_id.retain(|_, session| match session.session.try_lock() {
            Ok(session) => !session.is_idle(now, SESSION_IDLE_TIME),
            Err(_) => true,
        });
        self.sweep_at = (2 * self.by_id.len()).clamp(SWEEP_SESSIONS_MIN, SESSIONS_PER_KEY_MAX);
    }
}
