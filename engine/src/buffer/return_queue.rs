//! How a buffer that left the reactor finds its way back.

use std::ops::{Deref, Range};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crossbeam::queue::ArrayQueue;

use super::pool::{Buffer, SizeClass};

/// Takes buffers from any thread. Nobody waits: if it is full the buffer is freed, and only counted.
#[derive(Debug)]
pub struct ReturnQueue {
    buffers: ArrayQueue<Buffer>,
    any_freed: AtomicBool,
    small: AtomicUsize,
    medium: AtomicUsize,
    large: AtomicUsize,
    oversize_bytes: AtomicUsize,
}

/// What was freed elsewhere, so that the pool can close its books.
#[derive(Debug)]
pub(super) struct Freed {
    pub(super) small: usize,
    pub(super) medium: usize,
    pub(super) large: usize,
    pub(super) oversize_bytes: usize,
}

impl ReturnQueue {
    pub(super) fn new(buffers_max: usize) -> Self {
        Self {
            buffers: ArrayQueue::new(buffers_max),
            any_freed: AtomicBool::new(false),
            small: AtomicUsize::new(0),
            medium: AtomicUsize::new(0),
            large: AtomicUsize::new(0),
            oversize_bytes: AtomicUsize::new(0),
        }
    }

    fn push(&self, buffer: Buffer) {
        let Err(buffer) = self.buffers.push(buffer) else { return };
        match buffer.class() {
            SizeClass::Small => self.small.fetch_add(1, Ordering::Relaxed),
            SizeClass::Medium => self.medium.fetch_add(1, Ordering::Relaxed),
            SizeClass::Large => self.large.fetch_add(1, Ordering::Relaxed),
            SizeClass::Oversize => self.oversize_bytes.fetch_add(buffer.capacity(), Ordering::Relaxed),
        };
        self.any_freed.store(true, Ordering::Release);
    }

    pub(super) fn pop(&self) -> Option<Buffer> {
        self.buffers.pop()
    }

    pub(super) fn take_freed(&self) -> Option<Freed> {
        // The flag is cleared before the counters are read: what is added meanwhile is read now or flagged again.
        self.any_freed.swap(false, Ordering::Acquire).then(|| Freed {
            small: self.small.swap(0, Ordering::Relaxed),
            medium: self.medium.swap(0, Ordering::Relaxed),
            large: self.large.swap(0, Ordering::Relaxed),
            oversize_bytes: self.oversize_bytes.swap(0, Ordering::Relaxed),
        })
    }
}

/// A received body in a buffer of its own, free to travel. Dropping it gives the buffer back, from any thread.
#[derive(Debug)]
pub struct DetachedBody {
    /// There until it is dropped.
    buffer: Option<Buffer>,
    range: Range<usize>,
    queue: Arc<ReturnQueue>,
}

impl DetachedBody {
    pub(super) const fn new(buffer: Buffer, range: Range<usize>, queue: Arc<ReturnQueue>) -> Self {
        Self { buffer: Some(buffer), range, queue }
    }
}

impl Deref for DetachedBody {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.buffer.as_ref().map_or(&[], |buffer| &buffer.bytes()[self.range.clone()])
    }
}

impl Drop for DetachedBody {
    fn drop(&mut self) {
        if let Some(buffer) = self.buffer.take() {
            self.queue.push(buffer);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;

    use crate::buffer::{BufferPool, DetachedBody, ReceivedPacket};
    use crate::limits;

    fn received(pool: &mut BufferPool, bytes: &[u8]) -> ReceivedPacket {
        let mut packet = pool.take_received(bytes.len()).unwrap();
        assert_eq!(packet.append(bytes, pool), Some(bytes.len()));
        packet
    }

    #[test]
    fn a_body_travels_and_its_buffer_comes_home() {
        let mut pool = BufferPool::new();
        let body = received(&mut pool, b"head body tail").detach(5..9, &Arc::clone(pool.return_queue()));
        assert_eq!(&*body, b"body");
        let thread = thread::Builder::new().spawn(move || body.to_vec()).unwrap();
        assert_eq!(thread.join().unwrap(), b"body");
        assert_eq!(pool.in_use(), 1);
        pool.collect_returned();
        assert_eq!((pool.in_use(), pool.stats().small.free), (0, 1));
    }

    #[test]
    fn more_than_the_queue_holds_is_freed_and_counted() {
        let mut pool = BufferPool::new();
        let queue = Arc::clone(pool.return_queue());
        let detach = |size: usize| received(&mut pool, &vec![1; size]).detach(0..size, &queue);
        let sizes = [100, 10_000, 100_000, 3_000_000];
        let bodies: Vec<DetachedBody> =
            vec![100; limits::BUFFERS_RETURNING_MAX].into_iter().chain(sizes).map(detach).collect();
        drop(bodies);
        pool.collect_returned();
        assert_eq!(pool.in_use(), 0);
        assert_eq!(pool.stats().oversize.in_use, 0);
        let began_in = 1;
        assert_eq!(
            pool.stats().small.free,
            limits::BUFFERS_RETURNING_MAX + began_in,
            "larger frames begin small"
        );
    }

    #[test]
    fn a_body_outlives_its_pool() {
        let mut pool = BufferPool::new();
        let body = received(&mut pool, b"body").detach(0..4, &Arc::clone(pool.return_queue()));
        drop(pool);
        assert_eq!(&*body, b"body");
    }
}
