//! What can be wrong with bytes from a peer.
//!
//! A [`DecodeError`] says what was wrong, where, and inside which constructor. It is small and copied freely; it
//! never holds the bytes themselves, so it may be logged.

use std::fmt;

use thiserror::Error;

use crate::constructor::ConstructorId;

/// The bytes do not have the expected layout.
///
/// The peer is at fault, and the object is lost. If the object had a length of its own, as messages inside a
/// container have, those around it are still readable.
#[derive(Clone, Copy, PartialEq, Eq, Error)]
pub struct DecodeError {
    kind: DecodeErrorKind,
    offset: u32,
    constructor: Option<ConstructorId>,
}

impl DecodeError {
    /// An error at `offset` bytes from the start of the input, inside `constructor` if one was being read.
    #[must_use]
    pub fn new(kind: DecodeErrorKind, offset: usize, constructor: Option<ConstructorId>) -> Self {
        Self { kind, offset: saturated(offset), constructor }
    }

    /// What was wrong.
    #[must_use]
    pub const fn kind(&self) -> DecodeErrorKind {
        self.kind
    }

    /// Where, in bytes from the start of the reader's input.
    #[must_use]
    pub const fn offset(&self) -> u32 {
        self.offset
    }

    /// The innermost constructor that was being read, if any.
    #[must_use]
    pub const fn constructor(&self) -> Option<ConstructorId> {
        self.constructor
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.kind, self.offset)?;
        match self.constructor {
            Some(constructor) => write!(f, " of {constructor}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The kinds of [`DecodeError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DecodeErrorKind {
    /// A vector or container announces more items than fit into the remaining bytes, or than its limit allows.
    #[error("{count} items announced, {max} possible")]
    CountTooLarge {
        /// The count on the wire, read as unsigned.
        count: u32,
        /// The largest count that could have been accepted here.
        max: u32,
    },
    /// A string starts with the byte 0xff, which no length form uses.
    #[error("a string starts with 0xff")]
    InvalidStringLength,
    /// A message length is negative or not a multiple of four.
    #[error("message length {length} is not a multiple of four, or negative")]
    InvalidMessageLength {
        /// The length on the wire.
        length: i32,
    },
    /// Objects are nested deeper than anybody nests them.
    #[error("objects are nested deeper than {max}")]
    TooDeep {
        /// How deep they may be.
        max: u32,
    },
    /// Bytes follow the end of the object.
    #[error("{remaining} bytes follow the object")]
    TrailingBytes {
        /// How many.
        remaining: u32,
    },
    /// The input ends inside the object.
    #[error("{needed} bytes needed, {remaining} left")]
    Truncated {
        /// Bytes the next item takes.
        needed: u32,
        /// Bytes that are left.
        remaining: u32,
    },
    /// Another constructor stands where exactly one is possible.
    #[error("{found} found, {expected} expected")]
    UnexpectedConstructor {
        /// The one that is possible here.
        expected: ConstructorId,
        /// The one on the wire.
        found: ConstructorId,
    },
    /// The constructor belongs to none of the possible ones.
    #[error("{found} is not possible here")]
    UnknownConstructor {
        /// The one on the wire.
        found: ConstructorId,
    },
}

/// A count as the error carries it: 32 bits are plenty for any packet, and keep the error small.
pub(crate) fn saturated(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_small_enough_to_return_by_value() {
        assert!(size_of::<DecodeError>() <= 24, "{}", size_of::<DecodeError>());
    }

    #[test]
    fn says_what_where_and_inside_what() {
        let kind = DecodeErrorKind::Truncated { needed: 8, remaining: 3 };
        let inside = DecodeError::new(kind, 4, Some(ConstructorId(0x7abe_77ec)));
        assert_eq!(inside.to_string(), "8 bytes needed, 3 left at byte 4 of ping#7abe77ec");
        let outside = DecodeError::new(kind, 4, None);
        assert_eq!(outside.to_string(), "8 bytes needed, 3 left at byte 4");
    }
}
