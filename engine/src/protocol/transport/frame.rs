//! What the framings have in common, and client and server too: cutting frames out of a stream, and making them.

use std::ops::Range;

use mtproto_crypto::{Direction, SecureRandom};

use super::full::{self, FrameCounters};
use super::{FrameError, Framing, abridged, intermediate, padded_intermediate};
use crate::limits::PACKET_BYTES_RECEIVED_MAX;
use crate::protocol::packet_layout::{FRAME_CHECKSUM_BYTES, FRAME_HEADER_BYTES_MAX, PACKET_BYTES_MIN};

/// A framing with what it has to remember.
#[derive(Debug)]
pub(super) enum FrameCodec {
    Abridged,
    Intermediate,
    PaddedIntermediate,
    Full(FrameCounters),
}

/// What stands at the front of a frame.
pub(super) enum LengthField {
    Incomplete,
    /// `length` is that of the payload.
    Complete {
        header_bytes: usize,
        length: usize,
        flagged: bool,
    },
}

/// What stands at the front of a stream.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cut {
    Incomplete { frame_bytes: Option<usize> },
    Frame { frame_bytes: usize, payload: Range<usize>, flagged: bool },
}

/// The header of a frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct FrameHeader {
    bytes: [u8; FRAME_HEADER_BYTES_MAX],
    count: usize,
}

impl FrameHeader {
    pub(super) fn new(header: &[u8]) -> Self {
        let mut bytes = [0; FRAME_HEADER_BYTES_MAX];
        for (to, from) in bytes.iter_mut().zip(header) {
            *to = *from;
        }
        Self { bytes, count: header.len().min(FRAME_HEADER_BYTES_MAX) }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.count).unwrap_or(&self.bytes)
    }
}

impl FrameCodec {
    pub(super) fn new(framing: Framing) -> Self {
        match framing {
            Framing::Abridged => Self::Abridged,
            Framing::Intermediate => Self::Intermediate,
            Framing::PaddedIntermediate => Self::PaddedIntermediate,
            Framing::Full => Self::Full(FrameCounters::default()),
            Framing::WebSocket | Framing::Http => panic!("what is around the frames is not their affair"),
        }
    }

    pub(super) const fn framing(&self) -> Framing {
        match self {
            Self::Abridged => Framing::Abridged,
            Self::Intermediate => Framing::Intermediate,
            Self::PaddedIntermediate => Framing::PaddedIntermediate,
            Self::Full(_) => Framing::Full,
        }
    }

    /// The frame at the front. Whatever is announced, nothing is allocated here.
    pub(super) fn cut(&mut self, bytes: &[u8]) -> Result<Cut, FrameError> {
        let field = match self {
            Self::Abridged => abridged::read_length(bytes),
            Self::Intermediate | Self::PaddedIntermediate => intermediate::read_length(bytes),
            Self::Full(_) => FrameCounters::read_length(bytes)?,
        };
        let LengthField::Complete { header_bytes, length, flagged } = field else {
            return Ok(Cut::Incomplete { frame_bytes: None });
        };
        if length > PACKET_BYTES_RECEIVED_MAX {
            return Err(FrameError::Length { bytes: length as u64 });
        }
        let payload = header_bytes..header_bytes + length;
        let frame_bytes = payload.end + self.tail_bytes();
        let Some(frame) = bytes.get(..frame_bytes) else {
            return Ok(Cut::Incomplete { frame_bytes: Some(frame_bytes) });
        };
        if let Self::Full(counters) = self {
            counters.accept(frame)?;
        }
        Ok(Cut::Frame { frame_bytes, payload, flagged })
    }

    /// How much of a payload that is no error and no receipt is the packet.
    pub(super) fn packet_bytes(&self, payload: &[u8]) -> Result<usize, FrameError> {
        let packet_bytes = match self {
            Self::PaddedIntermediate => padded_intermediate::packet_bytes(payload),
            Self::Abridged | Self::Intermediate | Self::Full(_) => Some(payload.len()),
        };
        packet_bytes
            .filter(|&bytes| bytes >= PACKET_BYTES_MIN)
            .ok_or(FrameError::Length { bytes: payload.len() as u64 })
    }

    /// Bytes of random padding for the next frame.
    pub(super) fn draw_padding_bytes(&self, direction: Direction, random: &mut SecureRandom) -> usize {
        match self {
            Self::PaddedIntermediate => padded_intermediate::draw_padding_bytes(direction, random),
            Self::Abridged | Self::Intermediate | Self::Full(_) => 0,
        }
    }

    /// The header for a payload of `payload_bytes`, its padding included. Frames are made in the order they are sent.
    pub(super) fn header(&mut self, payload_bytes: usize, quick_ack: bool) -> FrameHeader {
        match self {
            Self::Abridged => abridged::header(payload_bytes, quick_ack),
            Self::Intermediate | Self::PaddedIntermediate => intermediate::header(payload_bytes, quick_ack),
            Self::Full(counters) => counters.header(payload_bytes),
        }
    }

    /// Bytes of the checksum behind the payload.
    pub(super) const fn tail_bytes(&self) -> usize {
        match self {
            Self::Full(_) => FRAME_CHECKSUM_BYTES,
            Self::Abridged | Self::Intermediate | Self::PaddedIntermediate => 0,
        }
    }

    /// What stands behind the payload, for everything before it.
    pub(super) fn tail(&self, covered: &[u8]) -> Option<[u8; FRAME_CHECKSUM_BYTES]> {
        matches!(self, Self::Full(_)).then(|| full::checksum(covered))
    }
}
