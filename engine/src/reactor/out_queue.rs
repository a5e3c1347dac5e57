//! Frames that wait for one socket, in order, the first of them perhaps written in part.
//!
//! Most sockets take everything at once. A queue therefore has memory of its own only while something waits in it: in
//! passing it borrows that of the reactor ([`SpareQueues`]).

use std::collections::VecDeque;
use std::io::IoSlice;

use crate::buffer::{BufferPool, FramedPacket};
use crate::limits::FRAMES_PER_WRITE_MAX;

/// Frames on their way into one socket.
#[derive(Debug, Default)]
pub(crate) struct OutQueue {
    frames: VecDeque<FramedPacket>,
    /// Bytes of the first frame that the socket has taken already.
    written: usize,
    /// Bytes that the socket has not taken yet.
    bytes: usize,
}

/// Memory for queues that are not empty.
#[derive(Debug, Default)]
pub(crate) struct SpareQueues(Vec<VecDeque<FramedPacket>>);

/// Memory that is kept for the next queue; what comes beyond is freed.
const SPARES_MAX: usize = 16;

impl OutQueue {
    pub(crate) const fn bytes(&self) -> usize {
        self.bytes
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.bytes == 0
    }

    /// Puts a frame behind the others.
    pub(crate) fn push(&mut self, frame: FramedPacket, spares: &mut SpareQueues) {
        if self.frames.capacity() == 0 {
            self.frames = spares.0.pop().unwrap_or_default();
        }
        self.bytes += frame.bytes().len();
        self.frames.push_back(frame);
    }

    /// The frames to write next, without what has been written. At most [`FRAMES_PER_WRITE_MAX`].
    pub(crate) fn parts<'a>(&'a self, parts: &mut Vec<IoSlice<'a>>) {
        let mut skip = self.written;
        for frame in self.frames.iter().take(FRAMES_PER_WRITE_MAX) {
            parts.push(IoSlice::new(frame.bytes().get(skip..).unwrap_or_default()));
            skip = 0;
        }
    }

    /// The socket has taken `bytes`: buffers that are through go back to the pool.
    pub(crate) fn advance(&mut self, bytes: usize, pool: &mut BufferPool, spares: &mut SpareQueues) {
        debug_assert!(bytes <= self.bytes, "a socket takes no more than there is");
        self.bytes = self.bytes.saturating_sub(bytes);
        self.written += bytes;
        while let Some(first) = self.frames.front() {
            let length = first.bytes().len();
            if self.written < length {
                return;
            }
            self.written -= length;
            if let Some(frame) = self.frames.pop_front() {
                pool.recycle(frame);
            }
        }
        self.give_up_memory(spares);
    }

    /// Throws everything away: the socket is gone.
    pub(crate) fn clear(&mut self, pool: &mut BufferPool, spares: &mut SpareQueues) {
        self.frames.drain(..).for_each(|frame| pool.recycle(frame));
        self.bytes = 0;
        self.written = 0;
        self.give_up_memory(spares);
    }

    fn give_up_memory(&mut self, spares: &mut SpareQueues) {
        let empty = std::mem::take(&mut self.frames);
        if empty.capacity() > 0 && spares.0.len() < SPARES_MAX {
            spares.0.push(empty);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::IoSlice;

    use mtproto_crypto::SecureRandom;

    use super::{OutQueue, SpareQueues};
    use crate::buffer::{BufferPool, FramedPacket};
    use crate::limits::FRAMES_PER_WRITE_MAX;

    fn frame(pool: &mut BufferPool, content: &[u8]) -> FramedPacket {
        pool.take(content.len()).unwrap().into_framed(content)
    }

    fn parts(queue: &OutQueue) -> Vec<IoSlice<'_>> {
        let mut parts = Vec::new();
        queue.parts(&mut parts);
        parts
    }

    /// A socket that takes any number of bytes at a time sees every byte once and in order.
    #[test]
    fn partial_writes_lose_and_repeat_nothing() {
        for seed in 0..30_u8 {
            let mut random = SecureRandom::from_seed([seed; 32]);
            let (mut pool, mut spares, mut queue) =
                (BufferPool::new(), SpareQueues::default(), OutQueue::default());
            let (mut given, mut taken) = (Vec::new(), Vec::new());
            for _step in 0..400 {
                if random.wire_below(2) == 0 {
                    let mut content = vec![0; 1 + random.wire_below(300) as usize];
                    random.fill_wire(&mut content);
                    given.extend_from_slice(&content);
                    queue.push(frame(&mut pool, &content), &mut spares);
                } else {
                    let offered: Vec<u8> = parts(&queue).iter().flat_map(|part| part.to_vec()).collect();
                    let bytes = random.wire_below(u32::try_from(offered.len()).unwrap() + 1) as usize;
                    taken.extend_from_slice(&offered[..bytes]);
                    queue.advance(bytes, &mut pool, &mut spares);
                }
                assert_eq!(queue.bytes(), given.len() - taken.len(), "seed {seed}");
            }
            while !queue.is_empty() {
                let offered: Vec<u8> = parts(&queue).iter().flat_map(|part| part.to_vec()).collect();
                taken.extend_from_slice(&offered);
                queue.advance(offered.len(), &mut pool, &mut spares);
            }
            assert_eq!(taken, given, "seed {seed}");
            assert_eq!(pool.in_use(), 0, "seed {seed}");
        }
    }

    #[test]
    fn an_empty_queue_holds_no_memory_and_steady_traffic_makes_none() {
        let (mut pool, mut spares, mut queue) =
            (BufferPool::new(), SpareQueues::default(), OutQueue::default());
        for _ in 0..10 {
            let first = frame(&mut pool, b"frame");
            queue.push(first, &mut spares);
            queue.advance(5, &mut pool, &mut spares);
            assert_eq!((queue.frames.capacity(), spares.0.len()), (0, 1));
        }
    }

    #[test]
    fn one_write_is_given_a_bounded_number_of_frames() {
        let (mut pool, mut spares, mut queue) =
            (BufferPool::new(), SpareQueues::default(), OutQueue::default());
        for _ in 0..FRAMES_PER_WRITE_MAX + 1 {
            let next = frame(&mut pool, b"frame");
            queue.push(next, &mut spares);
        }
        assert_eq!(parts(&queue).len(), FRAMES_PER_WRITE_MAX);
        queue.clear(&mut pool, &mut spares);
        assert_eq!((pool.in_use(), queue.bytes(), parts(&queue).len()), (0, 0, 0));
    }
}
