//! The intermediate framing: four bytes of length.
//!
//! `spec: mtproto/mtproto-transports#intermediate`

use super::frame::{FrameHeader, LengthField};

/// What a client sends first, once.
pub(super) const IDENTIFIER: [u8; 4] = [0xee; 4];

/// In the length: a receipt is asked for, or, from a server, this is one.
pub(super) const FLAG: u32 = 1 << 31;

/// The length field at the front.
pub(super) fn read_length(bytes: &[u8]) -> LengthField {
    let Some(&length) = bytes.first_chunk() else { return LengthField::Incomplete };
    let length = u32::from_le_bytes(length);
    LengthField::Complete { header_bytes: 4, length: (length & !FLAG) as usize, flagged: length & FLAG != 0 }
}

/// The header for a payload of less than 2 GiB.
pub(super) fn header(payload_bytes: usize, quick_ack: bool) -> FrameHeader {
    let length = u32::try_from(payload_bytes).unwrap_or_else(|_| panic!("packets are smaller than 2 GiB"));
    FrameHeader::new(&(length | if quick_ack { FLAG } else { 0 }).to_le_bytes())
}

/// Whether a server's length field is a receipt token instead.
pub(super) const fn is_token(length: u32) -> bool {
    length & FLAG != 0
}
