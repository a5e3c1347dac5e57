//! One large area per reactor that the reads of a tick share.
//!
//! Reads are placed one behind the other, packets are opened where they lie, and at the end of the tick the position
//! goes back to the start. However many connections are idle, they cost no receive memory.

use std::ops::Range;

use crate::limits::RECEIVE_ARENA_BYTES;
use crate::protocol::packet_layout::ALIGNMENT_BYTES;

/// Every read begins at a multiple of this: a cache line.
const READ_ALIGNMENT_BYTES: usize = ALIGNMENT_BYTES;

/// The area.
#[derive(Debug)]
pub struct ReceiveArena {
    bytes: Box<[u8]>,
    start: usize,
    filled: usize,
}

impl Default for ReceiveArena {
    fn default() -> Self {
        Self::new()
    }
}

impl ReceiveArena {
    /// An area of [`RECEIVE_ARENA_BYTES`].
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(RECEIVE_ARENA_BYTES)
    }

    /// An area of this many bytes.
    #[must_use]
    pub fn with_capacity(bytes: usize) -> Self {
        let bytes = vec![0; bytes + READ_ALIGNMENT_BYTES].into_boxed_slice();
        let start = bytes.as_ptr().addr().wrapping_neg() % READ_ALIGNMENT_BYTES;
        Self { bytes, start, filled: 0 }
    }

    /// Its size.
    #[must_use]
    pub const fn capacity(&self) -> usize {
        self.bytes.len() - READ_ALIGNMENT_BYTES
    }

    /// Where the next read goes, counted from the start.
    #[must_use]
    pub const fn filled(&self) -> usize {
        self.filled
    }

    /// Bytes the next read may take.
    #[must_use]
    pub const fn room_bytes(&self) -> usize {
        self.capacity() - self.filled
    }

    /// Where the next read goes.
    pub fn room(&mut self) -> &mut [u8] {
        let range = self.start + self.filled..self.start + self.capacity();
        &mut self.bytes[range]
    }

    /// A read has filled the first `bytes` of the room: that is the range they have now. The next read begins at the next
    /// cache line.
    ///
    /// # Panics
    ///
    /// If that is more than there was room for.
    pub fn advance(&mut self, bytes: usize) -> Range<usize> {
        assert!(bytes <= self.room_bytes(), "a read fills the room it was given");
        let range = self.filled..self.filled + bytes;
        self.filled = range.end.next_multiple_of(READ_ALIGNMENT_BYTES).min(self.capacity());
        range
    }

    /// What a read left at a range.
    ///
    /// # Panics
    ///
    /// If the range is not filled.
    pub fn slice_mut(&mut self, range: Range<usize>) -> &mut [u8] {
        assert!(range.end <= self.filled, "only what was read can be used");
        &mut self.bytes[self.start + range.start..self.start + range.end]
    }

    /// Cuts several ranges at once, so that the jobs of a batch live side by side.
    pub fn parts(&mut self) -> ArenaParts<'_> {
        let range = self.start..self.start + self.filled;
        ArenaParts { rest: &mut self.bytes[range], at: 0 }
    }

    /// The end of the tick: everything is free again.
    pub const fn reset(&mut self) {
        self.filled = 0;
    }
}

/// Cuts ranges out of an arena, from the front to the back.
#[derive(Debug)]
pub struct ArenaParts<'a> {
    rest: &'a mut [u8],
    at: usize,
}

impl<'a> ArenaParts<'a> {
    /// The next range.
    ///
    /// # Panics
    ///
    /// If it begins before the end of the range before, or is not filled.
    pub fn take(&mut self, range: Range<usize>) -> &'a mut [u8] {
        assert!(self.at <= range.start, "ranges are taken in order");
        let (_, rest) = std::mem::take(&mut self.rest).split_at_mut(range.start - self.at);
        let (part, rest) = rest.split_at_mut(range.end - range.start);
        self.rest = rest;
        self.at = range.end;
        part
    }
}

#[cfg(test)]
mod tests {
    use super::ReceiveArena;

    #[test]
    fn reads_are_aligned_and_keep_what_they_brought() {
        let mut arena = ReceiveArena::with_capacity(1_000);
        assert_eq!((arena.capacity(), arena.room_bytes()), (1_000, 1_000));
        let mut ranges = Vec::new();
        for (index, size) in [1, 64, 65, 300].into_iter().enumerate() {
            assert!(arena.room().as_ptr().addr().is_multiple_of(64));
            arena.room()[..size].fill(u8::try_from(index).unwrap());
            ranges.push(arena.advance(size));
        }
        assert_eq!(ranges, [0..1, 64..128, 128..193, 256..556]);
        let mut parts = arena.parts();
        for (index, range) in ranges.iter().cloned().enumerate() {
            let part = parts.take(range.clone());
            assert_eq!(part.len(), range.len());
            assert!(part.iter().all(|&byte| usize::from(byte) == index));
        }
        assert_eq!(arena.slice_mut(64..128), [1; 64]);
        arena.reset();
        assert_eq!((arena.filled(), arena.room().len()), (0, 1_000));
    }

    #[test]
    fn the_last_byte_can_be_filled() {
        let mut arena = ReceiveArena::with_capacity(100);
        assert_eq!(arena.advance(100), 0..100);
        assert_eq!((arena.room_bytes(), arena.room().len(), arena.filled()), (0, 0, 100));
        assert_eq!(arena.advance(0), 100..100);
    }

    #[test]
    #[should_panic(expected = "ranges are taken in order")]
    fn ranges_cannot_overlap() {
        let mut arena = ReceiveArena::with_capacity(100);
        arena.advance(100);
        let mut parts = arena.parts();
        parts.take(0..10);
        parts.take(9..20);
    }
}
