//! The full framing: length, sequence number and checksum. There is nothing that tells it from other protocols, and it
//! cannot be obfuscated.
//!
//! `spec: mtproto/mtproto-transports#full`

use super::FrameError;
use super::frame::{FrameHeader, LengthField};
use crate::protocol::packet_layout::FRAME_CHECKSUM_BYTES;

/// Length and sequence number.
const HEADER_BYTES: usize = 8;

/// What a frame is larger than its payload. The length field counts it.
const AROUND_PAYLOAD_BYTES: usize = HEADER_BYTES + FRAME_CHECKSUM_BYTES;

/// How many frames went each way.
#[derive(Debug, Default)]
pub(super) struct FrameCounters {
    sent: u32,
    received: u32,
}

impl FrameCounters {
    /// The length field at the front.
    pub(super) fn read_length(bytes: &[u8]) -> Result<LengthField, FrameError> {
        let Some(&length) = bytes.first_chunk() else { return Ok(LengthField::Incomplete) };
        let length = u32::from_le_bytes(length);
        let wrong = FrameError::Length { bytes: u64::from(length) };
        if !length.is_multiple_of(4) {
            return Err(wrong);
        }
        let length = (length as usize).checked_sub(AROUND_PAYLOAD_BYTES).ok_or(wrong)?;
        Ok(LengthField::Complete { header_bytes: HEADER_BYTES, length, flagged: false })
    }

    /// Holds a whole frame to its checksum and its number, and counts it.
    pub(super) fn accept(&mut self, frame: &[u8]) -> Result<(), FrameError> {
        let Some((covered, &checksum)) = frame.split_last_chunk() else { return Err(FrameError::Checksum) };
        if crc32fast::hash(covered) != u32::from_le_bytes(checksum) {
            return Err(FrameError::Checksum);
        }
        let number = covered
            .get(4..)
            .and_then(|rest| rest.first_chunk())
            .map_or(0, |&bytes| u32::from_le_bytes(bytes));
        if number != self.received {
            return Err(FrameError::SequenceNumber { expected: self.received, found: number });
        }
        self.received = self.received.wrapping_add(1);
        Ok(())
    }

    /// The header for a payload, numbered.
    pub(super) fn header(&mut self, payload_bytes: usize) -> FrameHeader {
        let total = u32::try_from(payload_bytes + AROUND_PAYLOAD_BYTES)
            .unwrap_or_else(|_| panic!("packets are smaller than 2 GiB"));
        let [l0, l1, l2, l3] = total.to_le_bytes();
        let [n0, n1, n2, n3] = self.sent.to_le_bytes();
        self.sent = self.sent.wrapping_add(1);
        FrameHeader::new(&[l0, l1, l2, l3, n0, n1, n2, n3])
    }
}

/// The checksum of a frame's header and payload.
pub(super) fn checksum(covered: &[u8]) -> [u8; FRAME_CHECKSUM_BYTES] {
    crc32fast::hash(covered).to_le_bytes()
}
