//! The key exchange, as a machine of stages. Each variant owns exactly what is known then.

pub mod task;

use thiserror::Error;

/// Why a key exchange failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum HandshakeError {
    /// A nonce in an answer is not ours.
    #[error("a nonce in an answer is not the one that was sent")]
    NonceMismatch,
}
