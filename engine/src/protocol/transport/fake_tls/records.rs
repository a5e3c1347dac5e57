//! Application records around the stream: written in place around a frame, squeezed out in place of what is received.

use super::super::FrameError;
use super::RECORD_HEADER_BYTES;
use crate::buffer::FramedPacket;
use crate::limits::FAKE_TLS_RECORD_BYTES_MAX;

const CHANGE_CIPHER: u8 = 0x14;
const APPLICATION_DATA: u8 = 0x17;

/// What a client sends between the hellos and its first application record.
pub(crate) const CHANGE_CIPHER_RECORD: [u8; 6] = [CHANGE_CIPHER, 3, 3, 0, 1, 1];

/// The reading side: where in which record the stream stands.
#[derive(Debug, Default)]
pub struct Records {
    header: [u8; RECORD_HEADER_BYTES],
    header_bytes: u8,
    /// Bytes of the present record that are still to come.
    left: u16,
    /// The present record is no data.
    is_skipped: bool,
}

impl Records {
    /// Moves what the records hold to the front of `bytes` and says how much that is. Once for every received byte, in
    /// order.
    ///
    /// # Errors
    ///
    /// A record that is no application data.
    pub fn strip(&mut self, bytes: &mut [u8]) -> Result<usize, FrameError> {
        let (mut from, mut to) = (0, 0);
        while from < bytes.len() {
            if self.left == 0 {
                from += self.read_header(bytes.get(from..).unwrap_or_default())?;
                continue;
            }
            let count = usize::from(self.left).min(bytes.len() - from);
            if !self.is_skipped {
                bytes.copy_within(from..from + count, to);
                to += count;
            }
            from += count;
            self.left -= u16::try_from(count).unwrap_or(self.left);
        }
        Ok(to)
    }

    /// Takes from the front of `bytes` what is missing of a header; says how much that was.
    fn read_header(&mut self, bytes: &[u8]) -> Result<usize, FrameError> {
        let missing = self.header.iter_mut().skip(usize::from(self.header_bytes));
        let mut taken = 0;
        for (to, from) in missing.zip(bytes) {
            *to = *from;
            taken += 1;
        }
        self.header_bytes += taken;
        if usize::from(self.header_bytes) == RECORD_HEADER_BYTES {
            let [content_type, major, minor, high, low] = self.header;
            if !matches!(content_type, CHANGE_CIPHER | APPLICATION_DATA) || (major, minor) != (3, 3) {
                return Err(FrameError::Record { content_type });
            }
            self.is_skipped = content_type == CHANGE_CIPHER;
            self.left = u16::from_be_bytes([high, low]);
            self.header_bytes = 0;
        }
        Ok(usize::from(taken))
    }
}

/// How many bytes the headers behind the first take in a frame of `frame_bytes`.
pub(crate) const fn extra_bytes(frame_bytes: usize) -> usize {
    frame_bytes.saturating_sub(1) / FAKE_TLS_RECORD_BYTES_MAX * RECORD_HEADER_BYTES
}

/// The header of a record.
pub(crate) fn header(data_bytes: usize) -> [u8; RECORD_HEADER_BYTES] {
    let length = u16::try_from(data_bytes).unwrap_or_else(|_| panic!("a record is smaller than 64 KiB"));
    let [high, low] = length.to_be_bytes();
    [APPLICATION_DATA, 3, 3, high, low]
}

/// Puts a frame into records, in its own buffer: what lies behind the first record moves back by the headers before it,
/// the last piece first.
pub(crate) fn wrap(frame: FramedPacket) -> FramedPacket {
    let frame_bytes = frame.bytes().len();
    let first_bytes = frame_bytes.min(FAKE_TLS_RECORD_BYTES_MAX);
    let mut frame = frame.prefixed(&header(first_bytes));
    let _ = frame.extend_by(extra_bytes(frame_bytes));
    let bytes = frame.bytes_mut();
    let pieces = frame_bytes.div_ceil(FAKE_TLS_RECORD_BYTES_MAX).max(1);
    for piece in (1..pieces).rev() {
        let at = piece * FAKE_TLS_RECORD_BYTES_MAX;
        let data_bytes = (frame_bytes - at).min(FAKE_TLS_RECORD_BYTES_MAX);
        let from = RECORD_HEADER_BYTES + at;
        let to = from + piece * RECORD_HEADER_BYTES;
        bytes.copy_within(from..from + data_bytes, to);
        if let Some(place) = bytes.get_mut(to - RECORD_HEADER_BYTES..to) {
            place.copy_from_slice(&header(data_bytes));
        }
    }
    frame
}

/// Appends a stream in records: the way of a server.
pub(crate) fn append(mut stream: &[u8], out: &mut Vec<u8>) {
    /// What TLS allows.
    const RECORD_BYTES_MAX: usize = 16 << 10;
    while !stream.is_empty() {
        let (data, rest) = stream.split_at(stream.len().min(RECORD_BYTES_MAX));
        out.extend_from_slice(&header(data.len()));
        out.extend_from_slice(data);
        stream = rest;
    }
}
