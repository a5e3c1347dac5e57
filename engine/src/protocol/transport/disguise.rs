//! What lies over the frames of a socket, the same on both sides: a key stream, and records of TLS or frames of a WebSocket
//! around it.

use mtproto_crypto::{Direction, SecureRandom};

use super::FrameError;
use super::fake_tls::records::{self, Records};
use super::frame::FrameCodec;
use super::obfuscated::KeyStreams;
use super::websocket::frames::{self, WebSocket};
use crate::buffer::{FramedPacket, SealedPacket};

/// Nothing, a key stream, or a key stream inside of something. Small: what is there is in boxes.
#[derive(Debug, Default)]
pub(super) struct Disguise {
    streams: Option<Box<KeyStreams>>,
    around: Option<Around>,
}

/// What is around a key stream.
#[derive(Debug)]
enum Around {
    Tls(Box<Records>),
    WebSocket(Box<WebSocket>),
}

impl Disguise {
    /// A key stream over everything.
    pub(super) fn obfuscated(streams: KeyStreams) -> Self {
        Self { streams: Some(Box::new(streams)), around: None }
    }

    /// The same inside of records.
    pub(super) fn within_tls(self, records: Records) -> Self {
        Self { around: Some(Around::Tls(Box::new(records))), ..self }
    }

    /// The same inside of a WebSocket.
    pub(super) fn within_websocket(self, socket: WebSocket) -> Self {
        Self { around: Some(Around::WebSocket(Box::new(socket))), ..self }
    }

    pub(super) const fn is_obfuscated(&self) -> bool {
        self.streams.is_some()
    }

    pub(super) const fn is_within_websocket(&self) -> bool {
        matches!(self.around, Some(Around::WebSocket(_)))
    }

    pub(super) fn websocket(&mut self) -> Option<&mut WebSocket> {
        match &mut self.around {
            Some(Around::WebSocket(socket)) => Some(socket),
            _ => None,
        }
    }

    /// Whether the peer has ended the WebSocket, and whether there is something to be said in it beside frames.
    pub(super) fn websocket_state(&self) -> (bool, bool) {
        match &self.around {
            Some(Around::WebSocket(socket)) => (socket.has_ended(), socket.has_reply()),
            _ => (false, false),
        }
    }

    /// Undoes the key stream in place.
    pub(super) fn decrypt(&mut self, bytes: &mut [u8]) {
        if let Some(streams) = &mut self.streams {
            streams.receive.apply(bytes);
        }
    }

    /// Undoes everything in place, and says how many bytes are left to be deframed.
    pub(super) fn receive(&mut self, bytes: &mut [u8]) -> Result<usize, FrameError> {
        let count = match &mut self.around {
            Some(Around::Tls(records)) => records.strip(bytes)?,
            Some(Around::WebSocket(socket)) => socket.strip(bytes)?,
            None => bytes.len(),
        };
        self.decrypt(bytes.get_mut(..count).unwrap_or_default());
        Ok(count)
    }

    /// Header, padding, checksum and disguise around a packet, in its own buffer.
    pub(super) fn frame_in_place(
        &mut self,
        codec: &mut FrameCodec,
        packet: SealedPacket,
        direction: Direction,
        quick_ack: bool,
        random: &mut SecureRandom,
    ) -> FramedPacket {
        let padding_bytes = codec.draw_padding_bytes(direction, random);
        let header = codec.header(packet.packet().len() + padding_bytes, quick_ack);
        let mut framed = packet.into_framed(header.as_bytes());
        if padding_bytes > 0 {
            random.fill_wire(framed.extend_by(padding_bytes));
        }
        if let Some(tail) = codec.tail(framed.bytes()) {
            framed.extend_by(tail.len()).copy_from_slice(&tail);
        }
        if let Some(streams) = &mut self.streams {
            streams.send.apply(framed.bytes_mut());
        }
        match &self.around {
            Some(Around::Tls(_)) => records::wrap(framed),
            Some(Around::WebSocket(socket)) => socket.wrap(framed, random),
            None => framed,
        }
    }

    /// Disguises what lies behind `start`: the way of a server.
    pub(super) fn encrypt(&mut self, out: &mut Vec<u8>, start: usize) {
        if let (Some(streams), Some(fresh)) = (&mut self.streams, out.get_mut(start..)) {
            streams.send.apply(fresh);
        }
        let append = match &self.around {
            Some(Around::Tls(_)) => records::append,
            Some(Around::WebSocket(_)) => frames::append,
            None => return,
        };
        let stream = out.split_off(start);
        if !stream.is_empty() {
            append(&stream, out);
        }
    }
}
