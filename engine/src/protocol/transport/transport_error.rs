//! What a server sends instead of a packet when it refuses to go on.
//!
//! `spec: mtproto/mtproto-transports#transport-errors`

use thiserror::Error;

/// A transport error that a server sent instead of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[error("the server sent transport error {code}: {}", self.kind().text())]
pub struct TransportError {
    /// The code: -404, -429, -444 and others. Negative, unless the server does as it likes.
    pub code: i32,
}

/// The transport errors that mean something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TransportErrorKind {
    /// -404: the server does not know the authorization key, or a step of a key exchange was out of order.
    AuthKeyNotFound,
    /// -429: too many connections or messages in a short time.
    Flood,
    /// -444: the datacenter number is not one of this server.
    InvalidDatacenter,
    /// -403: not allowed.
    Forbidden,
    /// Any other code.
    Unknown,
}

impl TransportError {
    /// The server does not know the authorization key.
    pub const AUTH_KEY_NOT_FOUND: Self = Self { code: -404 };
    /// Too many connections or messages in a short time.
    pub const FLOOD: Self = Self { code: -429 };
    /// The datacenter number is not one of this server.
    pub const INVALID_DATACENTER: Self = Self { code: -444 };
    /// Not allowed.
    pub const FORBIDDEN: Self = Self { code: -403 };

    /// What the code means.
    #[must_use]
    pub const fn kind(self) -> TransportErrorKind {
        match self {
            Self::AUTH_KEY_NOT_FOUND => TransportErrorKind::AuthKeyNotFound,
            Self::FLOOD => TransportErrorKind::Flood,
            Self::INVALID_DATACENTER => TransportErrorKind::InvalidDatacenter,
            Self::FORBIDDEN => TransportErrorKind::Forbidden,
            Self { .. } => TransportErrorKind::Unknown,
        }
    }
}

impl TransportErrorKind {
    const fn text(self) -> &'static str {
        match self {
            Self::AuthKeyNotFound => "it does not know the authorization key",
            Self::Flood => "too much traffic in a short time",
            Self::InvalidDatacenter => "it is not the datacenter we asked for",
            Self::Forbidden => "not allowed",
            Self::Unknown => "of unknown meaning",
        }
    }
}
