//! Buffers of parts that go up, used again when the engine has let go of them.

use std::collections::VecDeque;
use std::sync::Arc;

/// Buffers that were lent to the engine, the oldest first.
#[derive(Debug, Default)]
pub(super) struct PartPool {
    parts: VecDeque<Arc<[u8]>>,
}

/// Buffers kept at most.
const PARTS_MAX: usize = 1_024;
/// Buffers that are looked at for one that is free.
const ASKED_MAX: usize = 8;

impl PartPool {
    /// A buffer of this size that nobody else has.
    pub(super) fn take(&mut self, bytes: usize) -> Arc<[u8]> {
        for _ in 0..self.parts.len().min(ASKED_MAX) {
            let Some(mut part) = self.parts.pop_front() else { break };
            if part.len() == bytes && Arc::get_mut(&mut part).is_some() {
                return part;
            }
            self.parts.push_back(part);
        }
        vec![0; bytes].into()
    }

    /// Keeps a buffer until it is free again; the engine has the other half of it.
    pub(super) fn keep(&mut self, part: Arc<[u8]>) {
        if self.parts.len() >= PARTS_MAX {
            self.parts.pop_front();
        }
        self.parts.push_back(part);
    }
}

#[cfg(test)]
mod tests {
    use super::PartPool;
    use std::sync::Arc;

    #[test]
    fn a_buffer_is_used_again_when_it_was_given_back() {
        let mut pool = PartPool::default();
        let first = pool.take(8);
        let place = first.as_ptr();
        let lent = Arc::clone(&first);
        pool.keep(first);
        let second = pool.take(8);
        assert_ne!(second.as_ptr(), place, "the first one is still lent");
        pool.keep(second);
        drop(lent);
        assert_eq!(pool.take(8).as_ptr(), place);
        assert_eq!(pool.take(16).len(), 16);
    }
}
