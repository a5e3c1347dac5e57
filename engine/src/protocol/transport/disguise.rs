//! What lies over the frames of a socket, the same on both sides: a key stream, and records of TLS around it.

use mtproto_crypto::{Direction, SecureRandom};

use super::FrameError;
use super::fake_tls::records::{self, Records};
use super::frame::FrameCodec;
use super::obfuscated::KeyStreams;
use crate::buffer::{FramedPacket, SealedPacket};

/// Nothing, a key stream, or a key stream inside of records. Small: what is there is in boxes.
#[derive(Debug, Default)]
pub(super) struct Disguise {
    streams: Option<Box<KeyStreams>>,
    records: Option<Box<Records>>,
}

impl Disguise {
    /// A key stream over everything.
    pub(super) fn obfuscated(streams: KeyStreams) -> Self {
        Self { streams: Some(Box::new(streams)), records: None }
    }

    /// The same inside of records.
    pub(super) fn within_tls(self, records: Records) -> Self {
        Self { records: Some(Box::new(records)), ..self }
    }

    pub(super) const fn is_obfuscated(&self) -> bool {
        self.streams.is_some()
    }

    pub(super) const fn is_within_tls(&self) -> bool {
        self.records.is_some()
    }

    /// Undoes the key stream in place.
    pub(super) fn decrypt(&mut self, bytes: &mut [u8]) {
        if let Some(streams) = &mut self.streams {
            streams.receive.apply(bytes);
        }
    }

    /// Undoes everything in place, and says how many bytes are left to be deframed.
    pub(super) fn receive(&mut self, bytes: &mut [u8]) -> Result<usize, FrameError> {
        let count = match &mut self.records {
            Some(records) => records.strip(bytes)?,
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
        if self.is_within_tls() { records::wrap(framed) } else { framed }
    }

    /// Disguises what lies behind `start`.
    pub(super) fn encrypt(&mut self, out: &mut Vec<u8>, start: usize) {
        if let (Some(streams), Some(fresh)) = (&mut self.streams, out.get_mut(start..)) {
            streams.send.apply(fresh);
        }
        if self.is_within_tls() {
            let stream = out.split_off(start);
            records::append(&stream, out);
        }
    }
}
