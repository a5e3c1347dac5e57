//! The buffers of one reactor: a plain stack per size class, filled lazily and given back when not needed.
//!
//! Nothing is cleared between two uses. Writers write every byte up to the end they report, and readers see only what
//! was written; a test with poisoned buffers holds both to it.

use std::sync::Arc;

use super::packet_buffer::{EmptyPacket, PacketBuffer, ReceivedPacket};
use super::return_queue::ReturnQueue;
use crate::limits;
use crate::protocol::packet_layout::{
    ALIGNMENT_BYTES, ENCRYPTED_START, FRAME_HEADER_BYTES_MAX, FRAME_PADDING_BYTES_MAX, PACKET_HEADER_BYTES,
    PACKET_START, TAIL_ROOM_BYTES,
};
use crate::protocol::transport::fake_tls;

/// Starts of buffers lie this far apart, taken modulo [`STAGGER_PERIOD_BYTES`]: crypto lanes that walk side by side over
/// buffers with equal starts would fight for the same few cache ways.
const STAGGER_STEP_BYTES: usize = 2 * ALIGNMENT_BYTES;

/// After this many bytes the starts repeat. It is what a buffer is larger than its class.
const STAGGER_PERIOD_BYTES: usize = 8 * STAGGER_STEP_BYTES;

/// What a frame may have around the encrypted part of its packet, the records of a disguise not counted.
const FRAME_AROUND_BYTES_MAX: usize = PACKET_HEADER_BYTES + FRAME_HEADER_BYTES_MAX + FRAME_PADDING_BYTES_MAX;

/// The sizes buffers come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SizeClass {
    /// 4 KiB: acknowledgements and single calls.
    Small,
    /// 64 KiB: full containers.
    Medium,
    /// 2 MiB: parts of files.
    Large,
    /// Made to measure, under a budget of bytes, and never kept.
    Oversize,
}

impl SizeClass {
    const POOLED: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// Bytes of a buffer of this class behind its aligned start; none if they differ.
    #[must_use]
    pub const fn bytes(self) -> Option<usize> {
        match self {
            Self::Small => Some(4 << 10),
            Self::Medium => Some(64 << 10),
            Self::Large => Some(2 << 20),
            Self::Oversize => None,
        }
    }

    /// The smallest class for so many bytes behind the aligned start.
    #[must_use]
    pub fn holding(bytes: usize) -> Self {
        Self::POOLED
            .into_iter()
            .find(|class| class.bytes().is_some_and(|class_bytes| bytes <= class_bytes))
            .unwrap_or(Self::Oversize)
    }
}

/// How many buffers a pool hands out at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolLimits {
    /// Small buffers.
    pub small: usize,
    /// Medium buffers.
    pub medium: usize,
    /// Large buffers.
    pub large: usize,
    /// Bytes of all single allocations together.
    pub oversize_bytes: usize,
}

impl Default for PoolLimits {
    fn default() -> Self {
        Self {
            small: limits::BUFFERS_SMALL_MAX,
            medium: limits::BUFFERS_MEDIUM_MAX,
            large: limits::BUFFERS_LARGE_MAX,
            oversize_bytes: limits::OVERSIZE_BYTES_MAX,
        }
    }
}

/// What one size class did. Oversize buffers are counted here in bytes, the others in buffers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClassStats {
    /// Out of the pool now.
    pub in_use: usize,
    /// The most that were ever out at one time.
    pub in_use_max: usize,
    /// Waiting in the pool now.
    pub free: usize,
    /// Allocations so far: stands still in a steady state.
    pub allocated: u64,
    /// Requests that found the class used up.
    pub refused: u64,
}

/// What a pool did, by class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoolStats {
    /// Buffers of 4 KiB.
    pub small: ClassStats,
    /// Buffers of 64 KiB.
    pub medium: ClassStats,
    /// Buffers of 2 MiB.
    pub large: ClassStats,
    /// Single allocations, in bytes.
    pub oversize: ClassStats,
}

/// The storage that moves through the stages of a packet. Only its pool can make one.
#[derive(Debug)]
pub struct Buffer {
    bytes: Box<[u8]>,
    start: usize,
    class: SizeClass,
}

impl Buffer {
    /// `slot` chooses where in the cache the buffer begins.
    fn allocate(class: SizeClass, usable_bytes: usize, slot: usize) -> Self {
        let bytes = vec![0; usable_bytes + STAGGER_PERIOD_BYTES].into_boxed_slice();
        let wanted = slot * STAGGER_STEP_BYTES % STAGGER_PERIOD_BYTES;
        let start = wanted.wrapping_sub(bytes.as_ptr().addr()) % STAGGER_PERIOD_BYTES;
        Self { bytes, start, class }
    }

    /// The class it came from.
    #[must_use]
    pub const fn class(&self) -> SizeClass {
        self.class
    }

    /// Bytes from the aligned start to the end. The same for every buffer of a class.
    #[must_use]
    pub const fn capacity(&self) -> usize {
        self.bytes.len() - STAGGER_PERIOD_BYTES
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[self.start..self.start + self.capacity()]
    }

    pub(super) fn bytes_mut(&mut self) -> &mut [u8] {
        let end = self.start + self.capacity();
        &mut self.bytes[self.start..end]
    }
}

/// The free buffers of one class.
#[derive(Debug, Default)]
struct FreeList {
    /// The last one used is the first to be used again: it is the one still in the cache.
    buffers: Vec<Buffer>,
    /// The fewest that waited at any time since the last trim: nobody needed those.
    idle: usize,
    stats: ClassStats,
    max: usize,
    next_slot: usize,
}

impl FreeList {
    fn take(&mut self, class: SizeClass, usable_bytes: usize) -> Option<Buffer> {
        if self.stats.in_use == self.max {
            self.stats.refused += 1;
            return None;
        }
        let buffer = self.buffers.pop().unwrap_or_else(|| {
            self.stats.allocated += 1;
            self.next_slot += 1;
            Buffer::allocate(class, usable_bytes, self.next_slot)
        });
        self.idle = self.idle.min(self.buffers.len());
        self.stats.in_use += 1;
        self.stats.in_use_max = self.stats.in_use_max.max(self.stats.in_use);
        Some(buffer)
    }

    fn give_back(&mut self, buffer: Buffer) {
        self.left(1);
        self.buffers.push(buffer);
    }

    fn left(&mut self, count: usize) {
        assert!(count <= self.stats.in_use, "a buffer comes back to the pool it was taken from, once");
        self.stats.in_use -= count;
    }

    fn trim(&mut self, kept: usize) {
        let surplus = self.idle.min(self.buffers.len().saturating_sub(kept));
        // The coldest lie at the bottom.
        self.buffers.drain(..surplus);
        if self.buffers.len() < self.buffers.capacity() / 4 {
            self.buffers.shrink_to(self.buffers.len() * 2);
        }
        self.idle = self.buffers.len();
    }

    const fn stats(&self) -> ClassStats {
        ClassStats { free: self.buffers.len(), ..self.stats }
    }
}

/// The buffers of one reactor. Not shared: there is nothing atomic in it but the way back from other threads.
#[derive(Debug)]
pub struct BufferPool {
    small: FreeList,
    medium: FreeList,
    large: FreeList,
    oversize: ClassStats,
    oversize_bytes_max: usize,
    returned: Arc<ReturnQueue>,
}

impl Default for BufferPool {
    fn default() -> Self {
        Self::new()
    }
}

impl BufferPool {
    /// Free small buffers that [`BufferPool::trim`] leaves in peace: a trickle of packets needs no allocations.
    const SMALL_KEPT: usize = 16;

    /// A pool that holds nothing yet, with the limits of [`crate::limits`].
    #[must_use]
    pub fn new() -> Self {
        Self::with_limits(PoolLimits::default())
    }

    /// A pool that holds nothing yet.
    #[must_use]
    pub fn with_limits(limits: PoolLimits) -> Self {
        let list = |max| FreeList { max, ..FreeList::default() };
        Self {
            small: list(limits.small),
            medium: list(limits.medium),
            large: list(limits.large),
            oversize: ClassStats::default(),
            oversize_bytes_max: limits.oversize_bytes,
            returned: Arc::new(ReturnQueue::new(limits::BUFFERS_RETURNING_MAX)),
        }
    }

    /// An empty packet with room for an encrypted part of `encrypted_bytes`, or for an unencrypted packet that ends at
    /// the same place. None if the class or the budget is used up.
    pub fn take(&mut self, encrypted_bytes: usize) -> Option<EmptyPacket> {
        let frame_bytes = encrypted_bytes.checked_add(FRAME_AROUND_BYTES_MAX)?;
        let records_bytes = fake_tls::records::extra_bytes(frame_bytes);
        let bytes = encrypted_bytes.checked_add(ENCRYPTED_START + TAIL_ROOM_BYTES + records_bytes)?;
        self.take_buffer(bytes)
            .map(|buffer| EmptyPacket(PacketBuffer::new(buffer, PACKET_START, PACKET_START)))
    }

    /// A buffer for a frame that comes in pieces, of `frame_bytes` as its length field announces.
    ///
    /// It begins small and grows with what really comes: an announcement alone costs a peer nothing and us little.
    pub fn take_received(&mut self, frame_bytes: usize) -> Option<ReceivedPacket> {
        let bytes = ReceivedPacket::FRAME_START.checked_add(frame_bytes)?;
        let first_bytes = bytes.min(SizeClass::Small.bytes().unwrap_or(bytes));
        self.take_buffer(first_bytes).map(|buffer| ReceivedPacket::new(buffer, frame_bytes))
    }

    /// Takes a buffer back, in whatever stage it is.
    ///
    /// # Panics
    ///
    /// If it was not taken from this pool.
    pub fn recycle(&mut self, buffer: impl Into<Buffer>) {
        let buffer = buffer.into();
        match self.list(buffer.class) {
            Some(list) => list.give_back(buffer),
            None => self.oversize_left(buffer.capacity()),
        }
    }

    /// Takes back what other threads have dropped since the last call. Cheap if there is nothing.
    pub fn collect_returned(&mut self) {
        let returned = Arc::clone(&self.returned);
        while let Some(buffer) = returned.pop() {
            self.recycle(buffer);
        }
        let Some(freed) = returned.take_freed() else { return };
        self.small.left(freed.small);
        self.medium.left(freed.medium);
        self.large.left(freed.large);
        self.oversize_left(freed.oversize_bytes);
    }

    /// Frees the buffers that nobody has needed since the last call. Two calls with nothing between them leave an idle
    /// pool with next to nothing; under steady load the buffers in circulation stay.
    pub fn trim(&mut self) {
        self.collect_returned();
        self.small.trim(Self::SMALL_KEPT);
        self.medium.trim(0);
        self.large.trim(0);
    }

    /// Buffers out of the pool at this moment; all single allocations count as one.
    #[must_use]
    pub fn in_use(&self) -> usize {
        let pooled = [&self.small, &self.medium, &self.large].into_iter().map(|list| list.stats.in_use);
        pooled.sum::<usize>() + usize::from(self.oversize.in_use > 0)
    }

    /// Bytes of all buffers, in use and free, with what their placement costs.
    #[must_use]
    pub fn held_bytes(&self) -> usize {
        let pooled = SizeClass::POOLED.into_iter().zip([&self.small, &self.medium, &self.large]);
        let pooled = pooled.map(|(class, list)| {
            let each = class.bytes().map_or(0, |bytes| bytes + STAGGER_PERIOD_BYTES);
            (list.stats.in_use + list.buffers.len()) * each
        });
        pooled.sum::<usize>() + self.oversize.in_use
    }

    /// What the pool did so far.
    #[must_use]
    pub const fn stats(&self) -> PoolStats {
        PoolStats {
            small: self.small.stats(),
            medium: self.medium.stats(),
            large: self.large.stats(),
            oversize: self.oversize,
        }
    }

    /// The way back for buffers that leave the reactor.
    #[must_use]
    pub const fn return_queue(&self) -> &Arc<ReturnQueue> {
        &self.returned
    }

    /// A buffer with at least `bytes` behind its aligned start.
    pub(super) fn take_buffer(&mut self, bytes: usize) -> Option<Buffer> {
        let class = SizeClass::holding(bytes);
        match class.bytes() {
            Some(class_bytes) => self.list(class)?.take(class, class_bytes),
            None => self.take_oversize(bytes),
        }
    }

    fn take_oversize(&mut self, bytes: usize) -> Option<Buffer> {
        let in_use = self.oversize.in_use.checked_add(bytes)?;
        if in_use > self.oversize_bytes_max {
            self.oversize.refused += 1;
            return None;
        }
        self.oversize.in_use = in_use;
        self.oversize.in_use_max = self.oversize.in_use_max.max(in_use);
        self.oversize.allocated += 1;
        Some(Buffer::allocate(SizeClass::Oversize, bytes, 0))
    }

    fn oversize_left(&mut self, bytes: usize) {
        assert!(bytes <= self.oversize.in_use, "a buffer comes back to the pool it was taken from, once");
        self.oversize.in_use -= bytes;
    }

    const fn list(&mut self, class: SizeClass) -> Option<&mut FreeList> {
        match class {
            SizeClass::Small => Some(&mut self.small),
            SizeClass::Medium => Some(&mut self.medium),
            SizeClass::Large => Some(&mut self.large),
            SizeClass::Oversize => None,
        }
    }
}
