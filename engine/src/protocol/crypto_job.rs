//! The hand-over between connections and the batch that seals and opens their packets.

use std::ops::Range;
use std::sync::Arc;

use mtproto_crypto::AuthKey;

use crate::buffer::{FramedPacket, PlainPacket, ReceivedPacket, SealedPacket};

/// A packet on its way out.
#[derive(Debug)]
pub enum OutgoingPacket {
    /// What the transport sends before its first frame: goes out as it is, is not framed, comes first on a socket.
    Opening(FramedPacket),
    /// To be sealed, then framed.
    Plain(SealJob),
    /// Of the key exchange: framed without being sealed.
    Unencrypted(SealedPacket),
}

/// A packet to seal.
#[derive(Debug)]
pub struct SealJob {
    /// The key.
    pub key: Arc<AuthKey>,
    /// Header room and plaintext.
    pub packet: PlainPacket,
    /// Whether the server is asked to confirm the receipt at once; the token is given back with the sealed packet.
    pub quick_ack: bool,
}

/// A packet to open: where it is and with which key.
#[derive(Debug)]
pub struct OpenJob {
    /// The key.
    pub key: Arc<AuthKey>,
    /// Where the packet is.
    pub place: PacketPlace,
}

/// Where a received packet is.
#[derive(Debug)]
pub enum PacketPlace {
    /// In the receive arena of this tick.
    Arena(Range<usize>),
    /// In a buffer of its own, because it came in pieces.
    Buffer(ReceivedPacket),
}
