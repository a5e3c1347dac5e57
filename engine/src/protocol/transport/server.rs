//! The server's side of the framings: for the embedded datacenter, and for holding the client to what it sends.

use std::ops::Range;

use mtproto_crypto::{Direction, SecureRandom};

use super::disguise::Disguise;
use super::fake_tls::records::Records;
use super::frame::{Cut, FrameCodec};
use super::{
    FrameError, Framing, Obfuscation, TransportError, abridged, intermediate, obfuscated, padded_intermediate,
};
use crate::buffer::{FramedPacket, SealedPacket};

/// What a connection begins with.
#[derive(Debug)]
pub enum Detection {
    /// Give everything again once there is more.
    NeedMore,
    /// One of ours.
    Detected(Detected),
    /// HTTP, or the upgrade to a WebSocket.
    Http,
    /// TLS, or the disguise as TLS.
    Tls,
    /// Nothing we know: most likely an obfuscated opening with another secret.
    Unknown,
}

/// A transport of ours, and how it began.
#[derive(Debug)]
pub struct Detected {
    /// The transport. What lies behind the opening has to be decrypted with it.
    pub transport: ServerTransport,
    /// Size of the opening.
    pub consumed: usize,
    /// The datacenter an obfuscated opening asks for. A random number if the client left it out.
    pub dc_field: Option<i16>,
    /// The position among the secrets of the one that was used.
    pub secret: Option<usize>,
}

/// Finds out what a connection speaks, from its first bytes as received. Obfuscated openings are tried without a secret
/// first, then with each of `secrets`.
#[must_use]
pub fn detect(bytes: &[u8], secrets: &[[u8; 16]]) -> Detection {
    let plain = |framing, consumed| {
        let transport = ServerTransport { codec: FrameCodec::new(framing), disguise: Disguise::default() };
        Detection::Detected(Detected { transport, consumed, dc_field: None, secret: None })
    };
    if bytes.first() == Some(&abridged::IDENTIFIER) {
        return plain(Framing::Abridged, 1);
    }
    let Some(&first) = bytes.first_chunk::<4>() else { return Detection::NeedMore };
    match &first {
        &intermediate::IDENTIFIER => return plain(Framing::Intermediate, 4),
        &padded_intermediate::IDENTIFIER => return plain(Framing::PaddedIntermediate, 4),
        b"HEAD" | b"POST" | b"GET " | b"OPTI" => return Detection::Http,
        [0x16, 3, 1, _] => return Detection::Tls,
        _ => {}
    }
    let Some(second) = bytes.get(4..8) else { return Detection::NeedMore };
    if second == [0; 4] {
        return plain(Framing::Full, 0);
    }
    let Some(opening) = bytes.first_chunk() else { return Detection::NeedMore };
    let attempts = std::iter::once(None).chain(secrets.iter().enumerate().map(Some));
    for attempt in attempts {
        let obfuscation = Obfuscation { secret: attempt.map(|(_, secret)| *secret) };
        if let Some(opened) = obfuscated::accept(opening, obfuscation) {
            return Detection::Detected(Detected {
                transport: ServerTransport {
                    codec: FrameCodec::new(opened.framing),
                    disguise: Disguise::obfuscated(opened.streams),
                },
                consumed: obfuscated::OPENING_BYTES,
                dc_field: Some(opened.dc_field),
                secret: attempt.map(|(index, _)| index),
            });
        }
    }
    Detection::Unknown
}

/// What stands at the front of received bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerDeframed {
    /// Not enough to tell, or not the whole frame.
    Incomplete {
        /// The size of the whole frame, if its header is there.
        frame_bytes: Option<usize>,
    },
    /// A packet of at least [`PACKET_BYTES_MIN`](crate::protocol::packet_layout::PACKET_BYTES_MIN) bytes, without what a
    /// framing adds.
    Packet {
        /// The size of the whole frame.
        frame_bytes: usize,
        /// Where the packet is.
        packet: Range<usize>,
        /// Whether the client wants to know at once that it has come.
        quick_ack: bool,
    },
}

/// The transport of one socket, server side.
#[derive(Debug)]
pub struct ServerTransport {
    codec: FrameCodec,
    disguise: Disguise,
}

impl ServerTransport {
    /// How packets are cut out of the stream.
    #[must_use]
    pub const fn framing(&self) -> Framing {
        self.codec.framing()
    }

    /// Whether there is a key stream over everything.
    #[must_use]
    pub const fn is_obfuscated(&self) -> bool {
        self.disguise.is_obfuscated()
    }

    /// Goes on in the disguise as TLS: the opening was found in what `records` held. From now on bytes are given to
    /// [`ServerTransport::receive`] as they come.
    #[must_use]
    pub fn within_tls(self, records: Records) -> Self {
        Self { disguise: self.disguise.within_tls(records), ..self }
    }

    /// Undoes the key stream in place. Once for every received byte behind the opening, in order. In the disguise as TLS
    /// only for what came in the same record as the opening.
    pub fn decrypt(&mut self, bytes: &mut [u8]) {
        self.disguise.decrypt(bytes);
    }

    /// Undoes every disguise in place: what the records hold moves to the front, then the key stream is undone. Says how
    /// many bytes there are to be deframed. Once for every received byte, in order.
    ///
    /// # Errors
    ///
    /// The bytes are no records. The stream cannot be read any further.
    pub fn receive(&mut self, bytes: &mut [u8]) -> Result<usize, FrameError> {
        self.disguise.receive(bytes)
    }

    /// What stands at the front of decrypted bytes. To be called again with what lies behind the frame.
    ///
    /// # Errors
    ///
    /// The bytes are not frames. The stream cannot be read any further.
    pub fn deframe(&mut self, bytes: &[u8]) -> Result<ServerDeframed, FrameError> {
        match self.codec.cut(bytes)? {
            Cut::Incomplete { frame_bytes } => Ok(ServerDeframed::Incomplete { frame_bytes }),
            Cut::Frame { frame_bytes, payload, flagged } => {
                let start = payload.start;
                let packet_bytes = self.codec.packet_bytes(bytes.get(payload).unwrap_or_default())?;
                Ok(ServerDeframed::Packet {
                    frame_bytes,
                    packet: start..start + packet_bytes,
                    quick_ack: flagged,
                })
            }
        }
    }

    /// Appends the frame of a packet. In the order in which the frames are sent.
    pub fn frame(&mut self, packet: &[u8], random: &mut SecureRandom, out: &mut Vec<u8>) {
        let padding_bytes = self.codec.draw_padding_bytes(Direction::ServerToClient, random);
        self.append_frame(packet, padding_bytes, random, out);
    }

    /// Puts a packet into its frame, in its own buffer. In the order in which the frames are sent.
    #[must_use]
    pub fn frame_in_place(&mut self, packet: SealedPacket, random: &mut SecureRandom) -> FramedPacket {
        self.disguise.frame_in_place(&mut self.codec, packet, Direction::ServerToClient, false, random)
    }

    /// Appends the receipt of a packet, whose `token` fell out of opening it. Nothing with the full framing, which has no
    /// receipts.
    pub fn quick_ack(&mut self, token: u32, out: &mut Vec<u8>) {
        let token = token | intermediate::FLAG;
        let start = out.len();
        match self.framing() {
            Framing::Abridged => out.extend_from_slice(&token.to_be_bytes()),
            Framing::Intermediate | Framing::PaddedIntermediate => {
                out.extend_from_slice(&token.to_le_bytes())
            }
            Framing::Full => {}
        }
        self.disguise.encrypt(out, start);
    }

    /// Appends bytes that are no frame, under the key stream: for a server that misbehaves on purpose.
    pub fn append_raw(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        let start = out.len();
        out.extend_from_slice(bytes);
        self.disguise.encrypt(out, start);
    }

    /// Appends the frame of a transport error.
    pub fn error(&mut self, error: TransportError, random: &mut SecureRandom, out: &mut Vec<u8>) {
        let padding_bytes = self.codec.draw_padding_bytes(Direction::ServerToClient, random);
        self.append_frame(&error.code.to_le_bytes(), padding_bytes, random, out);
    }

    pub(super) fn append_frame(
        &mut self,
        payload: &[u8],
        padding_bytes: usize,
        random: &mut SecureRandom,
        out: &mut Vec<u8>,
    ) {
        let start = out.len();
        out.extend_from_slice(self.codec.header(payload.len() + padding_bytes, false).as_bytes());
        out.extend_from_slice(payload);
        let padding_start = out.len();
        out.resize(padding_start + padding_bytes, 0);
        random.fill_wire(out.get_mut(padding_start..).unwrap_or_default());
        if let Some(tail) = self.codec.tail(out.get(start..).unwrap_or_default()) {
            out.extend_from_slice(&tail);
        }
        self.disguise.encrypt(out, start);
    }
}
