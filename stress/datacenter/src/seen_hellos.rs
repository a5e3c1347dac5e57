//! Hellos of the disguise as TLS that were answered: whoever sends one again is not the client that made it.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use mtproto_crypto::SecureRandom;

use crate::id_map::{IdMap, id_map};

/// Hellos remembered. Older ones are refused for their age before long.
const HELLOS_KEPT: usize = 64 << 10;

/// The authenticators of the last hellos.
#[derive(Debug)]
pub(crate) struct SeenHellos(Mutex<Seen>);

#[derive(Debug)]
struct Seen {
    known: IdMap<[u8; 32], ()>,
    in_order: VecDeque<[u8; 32]>,
}

impl SeenHellos {
    pub(crate) fn new(random: &mut SecureRandom) -> Self {
        Self(Mutex::new(Seen { known: id_map(random), in_order: VecDeque::new() }))
    }

    /// Remembers a hello. `false` if it was seen before.
    pub(crate) fn is_new(&self, authenticator: [u8; 32]) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.known.insert(authenticator, ()).is_some() {
            return false;
        }
        seen.in_order.push_back(authenticator);
        if seen.in_order.len() > HELLOS_KEPT
            && let Some(oldest) = seen.in_order.pop_front()
        {
            seen.known.remove(&oldest);
        }
        true
    }
}
