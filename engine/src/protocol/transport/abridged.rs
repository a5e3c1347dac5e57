//! The abridged framing: lengths count words of four bytes, and small ones take one byte.
//!
//! `spec: mtproto/mtproto-transports#abridged`

use super::frame::{FrameHeader, LengthField};

/// What a client sends first, once.
pub(super) const IDENTIFIER: u8 = 0xef;

/// In the first byte: a receipt is asked for, or, from a server, this is one.
const FLAG: u8 = 0x80;

/// In the first byte: the length follows in three bytes.
const LONG: u8 = 0x7f;

const WORD_BYTES: usize = 4;

/// The length field at the front.
pub(super) fn read_length(bytes: &[u8]) -> LengthField {
    let Some((&first, rest)) = bytes.split_first() else { return LengthField::Incomplete };
    let flagged = first & FLAG != 0;
    let (header_bytes, words) = match (first & !FLAG, rest) {
        (LONG, &[b0, b1, b2, ..]) => (4, u32::from_le_bytes([b0, b1, b2, 0])),
        (LONG, _) => return LengthField::Incomplete,
        (words, _) => (1, u32::from(words)),
    };
    LengthField::Complete { header_bytes, length: words as usize * WORD_BYTES, flagged }
}

/// The header for a payload, a multiple of four bytes below 64 MiB.
pub(super) fn header(payload_bytes: usize, quick_ack: bool) -> FrameHeader {
    assert!(payload_bytes.is_multiple_of(WORD_BYTES), "packets are made of whole words");
    let flag = if quick_ack { FLAG } else { 0 };
    match (payload_bytes / WORD_BYTES).to_le_bytes() {
        [words, 0, 0, ..] if words < LONG => FrameHeader::new(&[words | flag]),
        [b0, b1, b2, ..] => FrameHeader::new(&[LONG | flag, b0, b1, b2]),
    }
}

/// Whether a server's bytes begin with a receipt token instead of a frame.
pub(super) fn is_token(first: u8) -> bool {
    first & FLAG != 0
}
