//! The framings of MTProto over a byte stream, client side and server side.

use thiserror::Error;

/// How packets are cut out of the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framing {
    /// One length byte for small packets.
    Abridged,
    /// Four length bytes.
    Intermediate,
    /// Four length bytes, and up to fifteen random bytes behind each packet.
    PaddedIntermediate,
    /// Length, sequence number and checksum. Cannot be obfuscated.
    Full,
}

/// A key stream over everything, so that the stream has no shape.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Obfuscation {
    /// The secret of a proxy.
    pub secret: Option<[u8; 16]>,
}

impl std::fmt::Debug for Obfuscation {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Obfuscation(redacted)")
    }
}

/// Framing and disguise of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TransportConfig {
    /// The framing.
    pub framing: Framing,
    /// The key stream, if the stream is obfuscated.
    pub obfuscation: Option<Obfuscation>,
}

/// The frames of a peer could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum FrameError {
    /// A length that no packet has.
    #[error("a frame announces {bytes} bytes, which no packet has")]
    Length {
        /// What was announced.
        bytes: u64,
    },
}

/// A transport error that a server sent instead of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[error("the server sent transport error {code}")]
pub struct TransportError {
    /// The code, negative: -404, -429, -444 and others.
    pub code: i32,
}
