//! A WebSocket: an upgrade from HTTP, then the obfuscated stream in binary frames. Where one frame ends and the next
//! begins means nothing to the stream inside.
//!
//! TLS is not spoken: `wss` needs somebody who ends it on the way.
//!
//! `spec: mtproto/transports#websocket`, RFC 6455

pub mod frames;
pub mod upgrade;

#[cfg(test)]
mod tests;

use thiserror::Error;

/// The frames of a WebSocket break its rules. The socket is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum WebSocketError {
    /// Bits that only an extension gives a meaning, and none was agreed on.
    #[error("a frame of a WebSocket uses reserved bits")]
    ReservedBits,
    /// An opcode that nobody has given a meaning.
    #[error("a frame of a WebSocket has the reserved opcode {opcode}")]
    Opcode {
        /// Which.
        opcode: u8,
    },
    /// Text, where only bytes are spoken.
    #[error("a frame of a WebSocket holds text instead of bytes")]
    Text,
    /// A continuation of nothing, or a message that begins inside of another.
    #[error("the fragments of a message in a WebSocket are out of order")]
    Fragments,
    /// A control frame that is cut in pieces, or longer than 125 bytes.
    #[error("a control frame of a WebSocket is cut in pieces or too long")]
    Control,
    /// A frame of a client without a mask, or of a server with one.
    #[error("a frame of a WebSocket is masked where it must not be, or not where it must")]
    Mask,
    /// A length that is larger than any, or not written in the shortest way.
    #[error("a frame of a WebSocket announces {bytes} bytes, or says so in a longer way than needed")]
    Length {
        /// What was announced.
        bytes: u64,
    },
}

impl WebSocketError {
    /// The code of the frame that closes a WebSocket over it.
    #[must_use]
    pub const fn close_code(self) -> u16 {
        match self {
            Self::Text => frames::CLOSE_UNSUPPORTED,
            Self::Length { .. } => frames::CLOSE_TOO_BIG,
            _ => frames::CLOSE_PROTOCOL_ERROR,
        }
    }
}
