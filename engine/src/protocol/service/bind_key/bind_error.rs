//! Why a temporary key could not be bound.

use thiserror::Error;

use crate::error::{Fault, Scope};

/// A temporary key could not be bound. The next attempt makes another one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BindError {
    /// The server could not read what the permanent key wrote, although it takes packets under that key: it may not have
    /// learned of the key everywhere yet.
    #[error("the server could not read what the permanent key wrote, but knows that key")]
    NotReadable,
    /// The server refused the temporary key itself: it is bound already, it is none, or it expires at another time than
    /// was said.
    #[error("the server refused the temporary key: {text}")]
    TemporaryKeyRefused {
        /// What the server said, such as `EXPIRES_AT_INVALID`.
        text: String,
    },
    /// The server refused the call for another reason.
    #[error("the server refused to bind the key: {code} {text}")]
    Refused {
        /// The server's code.
        code: i32,
        /// The server's text.
        text: String,
    },
    /// The message was rejected again and again.
    #[error("the message that binds the key was rejected again and again, with code {code} at last")]
    Rejected {
        /// The code of `bad_msg_notification`.
        code: i32,
    },
    /// The answer could not be read.
    #[error("the answer to the binding could not be read")]
    Unreadable,
    /// The permanent key was replaced meanwhile.
    #[error("the permanent key is not there any more")]
    PermanentKeyGone,
}

impl BindError {
    /// Who is to blame.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        Fault::Peer
    }

    /// What is lost: the temporary key.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        Scope::AuthKey
    }

    /// What an error of the call means.
    pub(super) fn of_call(code: i32, text: &str) -> Self {
        match text {
            "TEMP_AUTH_KEY_ALREADY_BOUND"
            | "TEMP_AUTH_KEY_EMPTY"
            | "EXPIRES_AT_INVALID"
            | "AUTH_KEY_PERM_EMPTY" => Self::TemporaryKeyRefused { text: text.to_owned() },
            _ => Self::Refused { code, text: text.to_owned() },
        }
    }
}
