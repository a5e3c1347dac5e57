//! Frames of a WebSocket: written in place around what is sent, squeezed out in place of what is received.
//!
//! RFC 6455, section 5

use mtproto_crypto::SecureRandom;

use super::WebSocketError;
use crate::buffer::FramedPacket;
use crate::limits::WEBSOCKET_FRAME_BYTES_MAX;
use crate::protocol::packet_layout::WEBSOCKET_HEADER_BYTES_MAX;

const FINAL: u8 = 0x80;
const RESERVED: u8 = 0x70;
const OPCODE: u8 = 0x0f;
const CONTINUATION: u8 = 0;
const TEXT: u8 = 1;
const BINARY: u8 = 2;
/// From here on opcodes are those of control frames.
const CLOSE: u8 = 8;
const PING: u8 = 9;
const PONG: u8 = 10;
const MASKED: u8 = 0x80;
const LENGTH: u8 = 0x7f;
/// The length stands in two bytes behind.
const LENGTH_OF_TWO: u8 = 126;
/// The length stands in eight bytes behind.
const LENGTH_OF_EIGHT: u8 = 127;

/// A control frame holds at most this.
const CONTROL_BYTES_MAX: u64 = 125;

/// The end that was agreed on: what the servers of the protocol say whatever the reason.
pub(crate) const CLOSE_NORMAL: u16 = 1_000;
pub(super) const CLOSE_PROTOCOL_ERROR: u16 = 1_002;
pub(super) const CLOSE_UNSUPPORTED: u16 = 1_003;
pub(super) const CLOSE_TOO_BIG: u16 = 1_009;

/// Which end of a WebSocket this is. Frames of a client are masked, those of a server are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one that asked for the upgrade.
    Client,
    /// The one that granted it.
    Server,
}

/// One end of a WebSocket: where in which frame the received stream stands, and what is to be replied.
#[derive(Debug)]
pub struct WebSocket {
    side: Side,
    header: [u8; WEBSOCKET_HEADER_BYTES_MAX],
    header_bytes: u8,
    /// Bytes of the present frame that are still to come; none between frames.
    left: Option<u64>,
    opcode: u8,
    /// The mask of the present frame, turned to the next byte. Zeros change nothing.
    mask: [u8; 4],
    /// Fragments of a message are still to come.
    is_fragmented: bool,
    /// What came of a control frame.
    control: Vec<u8>,
    /// What a ping or the end of the peer asks for, the latest only.
    reply: Option<Reply>,
    has_ended: bool,
}

/// A control frame that is to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Reply {
    opcode: u8,
    payload: Vec<u8>,
}

impl WebSocket {
    /// After the upgrade.
    #[must_use]
    pub const fn new(side: Side) -> Self {
        Self {
            side,
            header: [0; WEBSOCKET_HEADER_BYTES_MAX],
            header_bytes: 0,
            left: None,
            opcode: 0,
            mask: [0; 4],
            is_fragmented: false,
            control: Vec::new(),
            reply: None,
            has_ended: false,
        }
    }

    /// Whether the peer has ended it. Nothing more is read, and nothing is to be sent but the reply.
    #[must_use]
    pub const fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Whether a control frame is to be sent.
    #[must_use]
    pub const fn has_reply(&self) -> bool {
        self.reply.is_some()
    }

    /// The control frame that is to be sent, once.
    #[must_use]
    pub fn take_reply(&mut self, random: &mut SecureRandom) -> Option<Vec<u8>> {
        let Reply { opcode, mut payload } = self.reply.take()?;
        let header = FrameHeader::new(opcode, payload.len(), self.side, random);
        mask(&mut payload, header.mask);
        Some([header.as_bytes(), &payload].concat())
    }

    /// Moves what the frames hold to the front of `bytes`, unmasked, and says how much that is. Once for every received
    /// byte, in order.
    ///
    /// # Errors
    ///
    /// The frames break the rules.
    pub fn strip(&mut self, bytes: &mut [u8]) -> Result<usize, WebSocketError> {
        let (mut from, mut to) = (0, 0);
        while from < bytes.len() && !self.has_ended {
            let Some(left) = self.left else {
                from += self.read_header(bytes.get(from..).unwrap_or_default())?;
                continue;
            };
            let count = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len() - from);
            let payload = bytes.get_mut(from..from + count).unwrap_or_default();
            mask(payload, self.mask);
            self.mask.rotate_left(count % 4);
            if self.opcode >= CLOSE {
                self.control.extend_from_slice(payload);
            } else {
                bytes.copy_within(from..from + count, to);
                to += count;
            }
            from += count;
            self.left = Some(left - count as u64);
            self.end_frame();
        }
        Ok(to)
    }

    /// Takes from the front of `bytes` what is missing of a header; says how much that was.
    fn read_header(&mut self, bytes: &[u8]) -> Result<usize, WebSocketError> {
        let mut taken = 0;
        for &byte in bytes {
            if let Some(place) = self.header.get_mut(usize::from(self.header_bytes)) {
                *place = byte;
            }
            self.header_bytes += 1;
            taken += 1;
            if self.header_bytes >= 2 && usize::from(self.header_bytes) == self.header_length() {
                self.begin_frame()?;
                break;
            }
        }
        Ok(taken)
    }

    /// How long the header is, as its first two bytes tell.
    const fn header_length(&self) -> usize {
        let [_, second, ..] = self.header;
        let length_bytes = match second & LENGTH {
            LENGTH_OF_TWO => 2,
            LENGTH_OF_EIGHT => 8,
            _ => 0,
        };
        2 + length_bytes + if second & MASKED != 0 { 4 } else { 0 }
    }

    /// The header is whole.
    fn begin_frame(&mut self) -> Result<(), WebSocketError> {
        let [first, second, rest @ ..] = self.header;
        self.header_bytes = 0;
        let (opcode, is_final) = (first & OPCODE, first & FINAL != 0);
        if first & RESERVED != 0 {
            return Err(WebSocketError::ReservedBits);
        }
        if (second & MASKED != 0) != (self.side == Side::Server) {
            return Err(WebSocketError::Mask);
        }
        let (length, length_bytes, shortest) = match second & LENGTH {
            LENGTH_OF_TWO => {
                let [high, low, ..] = rest;
                (u64::from(u16::from_be_bytes([high, low])), 2, u64::from(LENGTH_OF_TWO))
            }
            LENGTH_OF_EIGHT => {
                let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = rest;
                (u64::from_be_bytes([b0, b1, b2, b3, b4, b5, b6, b7]), 8, u64::from(u16::MAX) + 1)
            }
            length => (u64::from(length), 0, 0),
        };
        if length < shortest || length > WEBSOCKET_FRAME_BYTES_MAX {
            return Err(WebSocketError::Length { bytes: length });
        }
        match opcode {
            CONTINUATION if self.is_fragmented => self.is_fragmented = !is_final,
            BINARY if !self.is_fragmented => self.is_fragmented = !is_final,
            CONTINUATION | BINARY => return Err(WebSocketError::Fragments),
            TEXT => return Err(WebSocketError::Text),
            CLOSE | PING | PONG if !is_final || length > CONTROL_BYTES_MAX => {
                return Err(WebSocketError::Control);
            }
            // The end has a code of two bytes, or no content.
            CLOSE if length == 1 => return Err(WebSocketError::Control),
            CLOSE | PING | PONG => {}
            opcode => return Err(WebSocketError::Opcode { opcode }),
        }
        self.opcode = opcode;
        self.mask = match self.side {
            Side::Client => [0; 4],
            Side::Server => {
                rest.get(length_bytes..).and_then(<[u8]>::first_chunk).copied().unwrap_or_default()
            }
        };
        self.left = Some(length);
        self.end_frame();
        Ok(())
    }

    /// Nothing is missing of the frame: what a control frame asks for is done.
    fn end_frame(&mut self) {
        if self.left != Some(0) {
            return;
        }
        self.left = None;
        if self.opcode < CLOSE {
            return;
        }
        let payload = std::mem::take(&mut self.control);
        match self.opcode {
            PING => self.reply = Some(Reply { opcode: PONG, payload }),
            CLOSE => {
                self.has_ended = true;
                let code = payload.get(..2).unwrap_or_default().to_vec();
                self.reply = Some(Reply { opcode: CLOSE, payload: code });
            }
            // A pong nobody asked for is allowed.
            _ => {}
        }
    }

    /// Puts a frame around bytes that are to be sent, in their own buffer.
    pub(crate) fn wrap(&self, frame: FramedPacket, random: &mut SecureRandom) -> FramedPacket {
        let mut frame = frame;
        let header = FrameHeader::new(BINARY, frame.bytes().len(), self.side, random);
        mask(frame.bytes_mut(), header.mask);
        frame.prefixed(header.as_bytes())
    }

    /// The same for a few bytes that are not in a buffer.
    pub(crate) fn wrapped(&self, bytes: &[u8], random: &mut SecureRandom) -> Vec<u8> {
        let header = FrameHeader::new(BINARY, bytes.len(), self.side, random);
        let mut wrapped = [header.as_bytes(), bytes].concat();
        mask(wrapped.get_mut(header.as_bytes().len()..).unwrap_or_default(), header.mask);
        wrapped
    }
}

/// Appends a frame of a server.
pub(crate) fn append(stream: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(FrameHeader::unmasked(BINARY, stream.len()).as_bytes());
    out.extend_from_slice(stream);
}

/// Appends the frame with which a server ends it.
pub(crate) fn append_close(code: u16, out: &mut Vec<u8>) {
    let code = code.to_be_bytes();
    out.extend_from_slice(FrameHeader::unmasked(CLOSE, code.len()).as_bytes());
    out.extend_from_slice(&code);
}

/// The header of a frame that is sent. All of ours are whole messages.
struct FrameHeader {
    bytes: [u8; WEBSOCKET_HEADER_BYTES_MAX],
    count: usize,
    /// Zeros if there is none.
    mask: [u8; 4],
}

impl FrameHeader {
    /// With a fresh mask if a client sends it.
    fn new(opcode: u8, length: usize, side: Side, random: &mut SecureRandom) -> Self {
        let header = Self::unmasked(opcode, length);
        match side {
            Side::Client => header.masked(random.wire_u32().to_le_bytes()),
            Side::Server => header,
        }
    }

    fn unmasked(opcode: u8, length: usize) -> Self {
        let mut header = Self { bytes: [0; WEBSOCKET_HEADER_BYTES_MAX], count: 0, mask: [0; 4] };
        header.push(&[FINAL | opcode]);
        match (u8::try_from(length), u16::try_from(length)) {
            (Ok(length), _) if length < LENGTH_OF_TWO => header.push(&[length]),
            (_, Ok(length)) => {
                header.push(&[LENGTH_OF_TWO]);
                header.push(&length.to_be_bytes());
            }
            _ => {
                header.push(&[LENGTH_OF_EIGHT]);
                header.push(&(length as u64).to_be_bytes());
            }
        }
        header
    }

    fn masked(mut self, mask: [u8; 4]) -> Self {
        let [_, second, ..] = &mut self.bytes;
        *second |= MASKED;
        self.push(&mask);
        self.mask = mask;
        self
    }

    fn push(&mut self, bytes: &[u8]) {
        for (to, from) in self.bytes.iter_mut().skip(self.count).zip(bytes) {
            *to = *from;
        }
        self.count += bytes.len();
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.count).unwrap_or(&self.bytes)
    }
}

/// Puts a mask over bytes, or takes it off.
fn mask(bytes: &mut [u8], mask: [u8; 4]) {
    if mask == [0; 4] {
        return;
    }
    let [b0, b1, b2, b3] = mask;
    let wide = u64::from_ne_bytes([b0, b1, b2, b3, b0, b1, b2, b3]);
    let (words, rest) = bytes.as_chunks_mut::<8>();
    for word in words {
        *word = (u64::from_ne_bytes(*word) ^ wide).to_ne_bytes();
    }
    for (byte, mask) in rest.iter_mut().zip(mask.iter().cycle()) {
        *byte ^= mask;
    }
}

#[cfg(test)]
pub(super) mod peer {
    //! What the other side may write, well-formed or not.

    use super::{FrameHeader, mask};

    /// A frame with this first byte, masked or not.
    pub(crate) fn frame(first: u8, payload: &[u8], key: Option<[u8; 4]>) -> Vec<u8> {
        let mut header = FrameHeader::unmasked(0, payload.len());
        header.bytes[0] = first;
        let header = match key {
            Some(key) => header.masked(key),
            None => header,
        };
        let mut frame = [header.as_bytes(), payload].concat();
        mask(&mut frame[header.as_bytes().len()..], header.mask);
        frame
    }
}
