//! Packets that only move forward: empty, plain, sealed, framed on the way out, received on the way in.
//!
//! Each stage is a type of its own. A plain packet cannot be given to a socket and a sealed one cannot be written to,
//! because those methods do not exist there.

use std::ops::Range;
use std::sync::Arc;

use super::pool::{Buffer, BufferPool};
use super::return_queue::{DetachedBody, ReturnQueue};
use crate::protocol::packet_layout::{
    ENCRYPTED_START, ENCRYPTION_BLOCK_BYTES, PACKET_START, TAIL_ROOM_BYTES, UNENCRYPTED_HEADER_BYTES,
};

/// A buffer and the part of it that holds something. Positions count from the aligned start.
#[derive(Debug)]
pub(super) struct PacketBuffer {
    buffer: Buffer,
    from: u32,
    to: u32,
}

impl PacketBuffer {
    pub(super) fn new(buffer: Buffer, from: usize, to: usize) -> Self {
        Self { buffer, from: position(from), to: position(to) }
    }

    const fn range(&self) -> Range<usize> {
        self.from as usize..self.to as usize
    }

    fn held(&self) -> &[u8] {
        &self.buffer.bytes()[self.range()]
    }

    fn held_mut(&mut self) -> &mut [u8] {
        let range = self.range();
        &mut self.buffer.bytes_mut()[range]
    }

    /// Everything between `from` and the tail room.
    fn room_mut(&mut self, from: usize) -> &mut [u8] {
        let to = self.buffer.capacity() - TAIL_ROOM_BYTES;
        &mut self.buffer.bytes_mut()[from..to]
    }

    /// The same storage with the packet ending after `bytes` from `from`.
    fn ending(self, from: usize, bytes: usize) -> Self {
        let to = from + bytes;
        assert!(
            to + TAIL_ROOM_BYTES <= self.buffer.capacity(),
            "a packet ends where its room ends or before"
        );
        Self { to: position(to), ..self }
    }
}

fn position(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or_else(|_| panic!("buffers are smaller than 4 GiB"))
}

/// Nothing written yet.
#[derive(Debug)]
pub struct EmptyPacket(pub(super) PacketBuffer);

impl EmptyPacket {
    /// The room for the encrypted part (salt first), up to the end. At least what was asked for; what it holds is left
    /// over from earlier packets.
    pub fn encrypted_room(&mut self) -> &mut [u8] {
        self.0.room_mut(ENCRYPTED_START)
    }

    /// The room for an unencrypted packet (`auth_key_id` first), up to the end. What it holds is left over from
    /// earlier packets.
    pub fn unencrypted_room(&mut self) -> &mut [u8] {
        self.0.room_mut(PACKET_START)
    }

    /// The first `encrypted_bytes` of the encrypted room are written, every one of them.
    ///
    /// # Panics
    ///
    /// If that is not a positive multiple of 16, or more than the room.
    #[must_use]
    pub fn into_plain(self, encrypted_bytes: usize) -> PlainPacket {
        assert!(
            encrypted_bytes > 0 && encrypted_bytes.is_multiple_of(ENCRYPTION_BLOCK_BYTES),
            "an encrypted part is made of blocks"
        );
        PlainPacket(self.0.ending(ENCRYPTED_START, encrypted_bytes))
    }

    /// The first `bytes` of the unencrypted room are written, every one of them.
    ///
    /// # Panics
    ///
    /// If that is less than the header of an unencrypted packet, not a multiple of 4, or more than the room.
    #[must_use]
    pub fn into_unencrypted(self, bytes: usize) -> SealedPacket {
        assert!(
            bytes >= UNENCRYPTED_HEADER_BYTES && bytes.is_multiple_of(4),
            "an unencrypted packet has a header and a serialised body"
        );
        SealedPacket(self.0.ending(PACKET_START, bytes))
    }

    /// Bytes for the socket that are no packet: what a transport sends first. Copies them.
    ///
    /// # Panics
    ///
    /// If they are more than the room.
    #[must_use]
    pub fn into_framed(mut self, bytes: &[u8]) -> FramedPacket {
        self.unencrypted_room()[..bytes.len()].copy_from_slice(bytes);
        FramedPacket(self.0.ending(PACKET_START, bytes.len()))
    }
}

/// Plaintext ready to be sealed. Cannot be sent.
#[derive(Debug)]
pub struct PlainPacket(PacketBuffer);

impl PlainPacket {
    /// Header room (24 bytes) and plaintext: what `mtproto_crypto::batch::SealJob::new` takes.
    pub fn packet_mut(&mut self) -> &mut [u8] {
        self.0.held_mut()
    }

    /// The plaintext, salt first.
    #[must_use]
    pub fn plaintext(&self) -> &[u8] {
        &self.0.held()[ENCRYPTED_START - PACKET_START..]
    }

    /// After sealing.
    #[must_use]
    pub fn into_sealed(self) -> SealedPacket {
        SealedPacket(self.0)
    }
}

/// Sealed, or unencrypted by nature. Cannot be written to any more, only framed.
#[derive(Debug)]
pub struct SealedPacket(PacketBuffer);

impl SealedPacket {
    /// The packet, `auth_key_id` first.
    #[must_use]
    pub fn packet(&self) -> &[u8] {
        self.0.held()
    }

    /// Puts the header of a frame into the front room.
    ///
    /// # Panics
    ///
    /// If the header is larger than the room.
    #[must_use]
    pub(crate) fn into_framed(self, header: &[u8]) -> FramedPacket {
        FramedPacket(self.0).prefixed(header)
    }
}

/// Ready for the socket.
#[derive(Debug)]
pub struct FramedPacket(PacketBuffer);

impl FramedPacket {
    /// What the socket gets.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.held()
    }

    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        self.0.held_mut()
    }

    /// Puts more before it, into what is left of the front room.
    ///
    /// # Panics
    ///
    /// If that is more than what is left.
    #[must_use]
    pub(crate) fn prefixed(self, header: &[u8]) -> Self {
        let Self(mut packet) = self;
        assert!(header.len() <= packet.range().start, "a header fits the front room");
        let from = packet.range().start - header.len();
        packet.buffer.bytes_mut()[from..from + header.len()].copy_from_slice(header);
        Self(PacketBuffer { from: position(from), ..packet })
    }

    /// Makes `bytes` of the tail room part of the frame. The caller writes every one of them.
    ///
    /// # Panics
    ///
    /// If the tail room is used up.
    pub(crate) fn extend_by(&mut self, bytes: usize) -> &mut [u8] {
        let range = self.0.range().end..self.0.range().end + bytes;
        self.0.to = position(range.end);
        &mut self.0.buffer.bytes_mut()[range]
    }
}

/// A frame that came in pieces, filled from the front.
///
/// Its length is known from its header. Later reads can go straight to [`ReceivedPacket::room`]. Once complete, the
/// transport says where the packet is ([`ReceivedPacket::set_packet`]).
#[derive(Debug)]
pub struct ReceivedPacket {
    /// Holds what came so far; the packet alone once its place is known.
    held: PacketBuffer,
    frame_bytes: u32,
}

impl ReceivedPacket {
    /// Where a frame begins in its buffer. With the four length bytes of the usual framings the encrypted part is
    /// aligned.
    pub(super) const FRAME_START: usize = PACKET_START - 4;

    pub(super) fn new(buffer: Buffer, frame_bytes: usize) -> Self {
        let held = PacketBuffer::new(buffer, Self::FRAME_START, Self::FRAME_START);
        Self { held, frame_bytes: position(frame_bytes) }
    }

    /// What came so far, header included. After [`ReceivedPacket::set_packet`] the packet alone.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.held.held()
    }

    /// The frame is this long: for a frame whose header was cut in two and could not tell before. What has come stays.
    ///
    /// # Panics
    ///
    /// If more has come already.
    pub fn announce(&mut self, frame_bytes: usize) {
        assert!(self.bytes().len() <= frame_bytes, "a frame is not shorter than what came of it");
        self.frame_bytes = position(frame_bytes);
    }

    /// Bytes that are still to come.
    #[must_use]
    pub fn missing_bytes(&self) -> usize {
        (self.frame_bytes as usize + Self::FRAME_START).saturating_sub(self.held.to as usize)
    }

    /// Whether the whole frame is there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing_bytes() == 0
    }

    /// Appends from the front of `bytes` what belongs to this frame and says how much that was. None if the pool has no
    /// larger buffer to grow into; nothing is taken then.
    #[must_use]
    pub fn append(&mut self, bytes: &[u8], pool: &mut BufferPool) -> Option<usize> {
        let bytes = &bytes[..bytes.len().min(self.missing_bytes())];
        self.reserve(bytes.len(), pool)?;
        let to = self.held.to as usize;
        self.held.buffer.bytes_mut()[to..to + bytes.len()].copy_from_slice(bytes);
        self.held.to = position(to + bytes.len());
        Some(bytes.len())
    }

    /// Where the next read may go: room for missing bytes, at least one if any is missing, but not necessarily for all of
    /// them. None if the pool has no larger buffer to grow into.
    #[must_use]
    pub fn room(&mut self, pool: &mut BufferPool) -> Option<&mut [u8]> {
        self.reserve(self.missing_bytes().min(1), pool)?;
        let from = self.held.to as usize;
        let to = self.held.buffer.capacity().min(from + self.missing_bytes());
        Some(&mut self.held.buffer.bytes_mut()[from..to])
    }

    /// A read has filled the first `bytes` of the room.
    ///
    /// # Panics
    ///
    /// If that is more than there was room for.
    pub fn advance(&mut self, bytes: usize) {
        let to = self.held.to as usize + bytes;
        assert!(
            bytes <= self.missing_bytes() && to <= self.held.buffer.capacity(),
            "a read fills the room it was given"
        );
        self.held.to = position(to);
    }

    /// Narrows a complete frame to the packet in it, a range of [`ReceivedPacket::bytes`].
    ///
    /// # Panics
    ///
    /// If the range lies outside.
    pub fn set_packet(&mut self, packet: Range<usize>) {
        let held = self.held.range();
        assert!(packet.start <= packet.end && packet.end <= held.len(), "a packet lies inside of its frame");
        self.held.to = position(held.start + packet.end);
        self.held.from = position(held.start + packet.start);
    }

    /// The packet (header and encrypted part), once [`ReceivedPacket::set_packet`] has said where it is: what
    /// `mtproto_crypto::batch::OpenJob::new` takes. Before that, what came so far.
    pub fn packet_mut(&mut self) -> &mut [u8] {
        self.held.held_mut()
    }

    /// Lets a part of the packet, a range of [`ReceivedPacket::bytes`], travel to another thread in this buffer. Dropping
    /// it there brings the buffer back to its pool, through the queue of the pool.
    ///
    /// # Panics
    ///
    /// If the range lies outside.
    #[must_use]
    pub fn detach(mut self, body: Range<usize>, queue: &Arc<ReturnQueue>) -> DetachedBody {
        self.set_packet(body);
        let range = self.held.range();
        DetachedBody::new(self.held.buffer, range, Arc::clone(queue))
    }

    fn reserve(&mut self, bytes: usize, pool: &mut BufferPool) -> Option<()> {
        let needed = self.held.to as usize + bytes;
        if needed <= self.held.buffer.capacity() {
            return Some(());
        }
        let mut larger = pool.take_buffer(needed)?;
        let held = self.held.range();
        larger.bytes_mut()[held.clone()].copy_from_slice(self.held.held());
        pool.recycle(std::mem::replace(&mut self.held.buffer, larger));
        Some(())
    }
}

macro_rules! into_buffer {
    ($($stage:ident)+) => {
        $(impl From<$stage> for Buffer {
            fn from(stage: $stage) -> Self {
                stage.0.buffer
            }
        })+
    };
}
into_buffer!(EmptyPacket PlainPacket SealedPacket FramedPacket);

impl From<ReceivedPacket> for Buffer {
    fn from(packet: ReceivedPacket) -> Self {
        packet.held.buffer
    }
}
