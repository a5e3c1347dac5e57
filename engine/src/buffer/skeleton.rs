//! Signatures that other parts build against.
#![expect(missing_docs, unused_variables, clippy::todo, reason = "skeleton")]

/// Where the encrypted part begins in every packet buffer, behind an aligned start.
pub const ENCRYPTED_START: usize = 64;

/// Per reactor: a plain stack of buffers per size class (small 4 KiB, medium 64 KiB, large 2 MiB), oversize single allocations under a budget.
#[derive(Debug)]
pub struct BufferPool {}
impl BufferPool {
    #[must_use]
    pub fn new() -> Self { todo!() }
    /// An empty packet with room for `encrypted_bytes` behind the header. None if the class or the budget is used up.
    pub fn take(&mut self, encrypted_bytes: usize) -> Option<EmptyPacket> { todo!() }
    /// A buffer for a frame that comes in pieces; `bytes` is what its length field announces.
    pub fn take_received(&mut self, bytes: usize) -> Option<ReceivedPacket> { todo!() }
    pub fn recycle(&mut self, buffer: impl Into<Buffer>) { todo!() }
    /// Buffers out of the pool at this moment.
    #[must_use]
    pub fn in_use(&self) -> usize { todo!() }
}

/// The storage that moves through the stages.
#[derive(Debug)]
pub struct Buffer {}
/// Nothing written yet.
#[derive(Debug)]
pub struct EmptyPacket {}
impl EmptyPacket {
    /// The room for the encrypted part (salt first) up to the end.
    pub fn encrypted_room(&mut self) -> &mut [u8] { todo!() }
    /// The room for an unencrypted packet (auth_key_id first) up to the end.
    pub fn unencrypted_room(&mut self) -> &mut [u8] { todo!() }
    /// The first `encrypted_bytes` (multiple of 16) of the encrypted room are written.
    #[must_use]
    pub fn into_plain(self, encrypted_bytes: usize) -> PlainPacket { todo!() }
    /// The first `bytes` of the unencrypted room are written.
    #[must_use]
    pub fn into_unencrypted(self, bytes: usize) -> SealedPacket { todo!() }
}
/// Plaintext ready to be sealed. Cannot be sent.
#[derive(Debug)]
pub struct PlainPacket {}
impl PlainPacket {
    /// Header room (24 bytes) and plaintext: what `mtproto_crypto::batch::SealJob::new` takes.
    pub fn packet_mut(&mut self) -> &mut [u8] { todo!() }
    /// After sealing.
    #[must_use]
    pub fn into_sealed(self) -> SealedPacket { todo!() }
}
/// Sealed, or unencrypted by nature. Cannot be written to any more, only framed.
#[derive(Debug)]
pub struct SealedPacket {}
/// Ready for the socket.
#[derive(Debug)]
pub struct FramedPacket {}
impl FramedPacket {
    #[must_use]
    pub fn bytes(&self) -> &[u8] { todo!() }
}
/// A frame that came in pieces, filled from the front.
#[derive(Debug)]
pub struct ReceivedPacket {}
impl ReceivedPacket {
    /// Whole packet (header and encrypted part) once complete: what `mtproto_crypto::batch::OpenJob::new` takes.
    pub fn packet_mut(&mut self) -> &mut [u8] { todo!() }
}
macro_rules! into_buffer { ($($stage:ident)+) => { $(impl From<$stage> for Buffer { fn from(stage: $stage) -> Self { todo!() } })+ } }
into_buffer!(EmptyPacket PlainPacket SealedPacket FramedPacket ReceivedPacket);
