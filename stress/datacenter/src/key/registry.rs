//! Where keys are found by their identifiers: shared by all connections and datacenters of a process.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use mtproto_crypto::SecureRandom;

use super::entry::KeyEntry;
use crate::id_map::{IdMap, id_map};
use crate::limits::KEYS_MAX;

/// Readers of different keys rarely meet, and a writer stops few of them.
const SHARDS: usize = 16;

/// What became of a new key.
#[derive(Debug)]
pub(crate) enum Added {
    /// It is there.
    New,
    /// Another key has its identifier.
    Collision,
    /// There are too many keys.
    Full,
}

type Shard = RwLock<IdMap<u64, Arc<KeyEntry>>>;

/// All keys.
#[derive(Debug)]
pub(crate) struct KeyRegistry {
    shards: [Shard; SHARDS],
    count: AtomicUsize,
}

impl KeyRegistry {
    pub(crate) fn new(random: &mut SecureRandom) -> Self {
        Self { shards: std::array::from_fn(|_| RwLock::new(id_map(random))), count: AtomicUsize::new(0) }
    }

    /// The key with this identifier, if this datacenter knows it.
    pub(crate) fn find(&self, id: u64, datacenter: u16) -> Option<Arc<KeyEntry>> {
        let shard = self.shard(id).read().unwrap_or_else(PoisonError::into_inner);
        shard.get(&id).filter(|entry| entry.datacenter == datacenter).cloned()
    }

    /// Adds a key.
    pub(crate) fn add(&self, entry: KeyEntry) -> Added {
        let id = entry.id();
        if self.len() >= KEYS_MAX {
            return Added::Full;
        }
        let mut shard = self.shard(id).write().unwrap_or_else(PoisonError::into_inner);
        if shard.contains_key(&id) {
            return Added::Collision;
        }
        shard.insert(id, Arc::new(entry));
        self.count.fetch_add(1, Ordering::Relaxed);
        Added::New
    }

    /// Forgets a key.
    pub(crate) fn remove(&self, id: u64) {
        let removed = self.shard(id).write().unwrap_or_else(PoisonError::into_inner).remove(&id);
        if let Some(entry) = removed {
            self.count.fetch_sub(1, Ordering::Relaxed);
            entry.destroy();
        }
    }

    /// Forgets every key, or those of one datacenter.
    pub(crate) fn clear(&self, datacenter: Option<u16>) {
        for shard in &self.shards {
            let mut removed = Vec::new();
            shard.write().unwrap_or_else(PoisonError::into_inner).retain(|_, entry| {
                let stays = datacenter.is_some_and(|datacenter| entry.datacenter != datacenter);
                if !stays {
                    removed.push(Arc::clone(entry));
                }
                stays
            });
            self.count.fetch_sub(removed.len(), Ordering::Relaxed);
            removed.iter().for_each(|entry| entry.destroy());
        }
    }

    /// Shows every key to `visit`, in no order.
    pub(crate) fn for_each(&self, mut visit: impl FnMut(&Arc<KeyEntry>)) {
        for shard in &self.shards {
            // The entries are visited without the lock, so that the visitor may take as long as it likes.
            let entries: Vec<_> =
                shard.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect();
            entries.iter().for_each(&mut visit);
        }
    }

    /// How many keys there are.
    pub(crate) fn len(&self) -> usize {
        self.count.load(Ordering::Relaxed)
    }

    fn shard(&self, id: u64) -> &Shard {
        let [first, ..] = id.to_le_bytes();
        &self.shards[usize::from(first) % SHARDS]
    }
}
