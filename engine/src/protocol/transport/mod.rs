//! The framings of MTProto over a byte stream, client side and server side.
//!
//! A stream is decrypted in place, once per byte, then cut into frames; frames are made around sealed packets in their
//! own buffers. Nothing here allocates but the state of an obfuscated transport, of a WebSocket and of HTTP, once.

mod abridged;
mod disguise;
pub mod fake_tls;
mod frame;
mod full;
pub mod http;
mod intermediate;
mod obfuscated;
mod padded_intermediate;
pub mod server;
mod transport_error;
pub mod websocket;

#[cfg(test)]
mod known_answers;
#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::ops::Range;

use mtproto_crypto::{Direction, SecureRandom};
use thiserror::Error;

use self::disguise::Disguise;
use self::fake_tls::records::{self, Records};
use self::frame::{Cut, FrameCodec};
use self::http::HttpError;
pub(crate) use self::http::client::HttpClient;
pub use self::transport_error::{TransportError, TransportErrorKind};
use self::websocket::WebSocketError;
use self::websocket::frames::{Side, WebSocket};
use self::websocket::upgrade::UpgradeError;
use super::packet_layout::{PACKET_BYTES_MIN, WEBSOCKET_HEADER_BYTES_MAX};
use crate::buffer::{FramedPacket, SealedPacket};
use crate::error::{Fault, Scope};

/// How packets are cut out of the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framing {
    /// One length byte for small packets.
    Abridged,
    /// Four length bytes.
    Intermediate,
    /// Four length bytes, and up to fifteen random bytes behind each packet.
    PaddedIntermediate,
    /// Length, sequence number and checksum. Cannot be obfuscated.
    Full,
    /// Four length bytes, obfuscated in any case, in the frames of a WebSocket. Without TLS.
    WebSocket,
    /// Bodies of HTTP requests and their answers, of which one is always kept open. Without TLS. Cannot be obfuscated, and
    /// has no receipts.
    Http,
}

impl Framing {
    /// Whether there can be a key stream over it.
    #[must_use]
    pub const fn can_be_obfuscated(self) -> bool {
        !matches!(self, Self::Full | Self::Http)
    }

    /// The same for a stream that nothing is put around: to an `MTProxy`, or where only a TCP stream passes.
    #[must_use]
    pub(crate) const fn bare(self) -> Self {
        match self {
            Self::Full | Self::WebSocket | Self::Http => Self::Intermediate,
            framing => framing,
        }
    }
}

/// A key stream over everything, so that the stream has no shape.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Obfuscation {
    /// The secret of a proxy.
    pub secret: Option<[u8; 16]>,
}

impl std::fmt::Debug for Obfuscation {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Obfuscation(redacted)")
    }
}

/// Framing and disguise of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TransportConfig {
    /// The framing.
    pub framing: Framing,
    /// The key stream, if the stream is obfuscated. Not with [`Framing::Full`] and [`Framing::Http`]; with
    /// [`Framing::WebSocket`] there is one even without this.
    pub obfuscation: Option<Obfuscation>,
}

impl TransportConfig {
    /// Whether this combination exists: the full framing and HTTP cannot be obfuscated.
    #[must_use]
    pub const fn is_possible(&self) -> bool {
        self.framing.can_be_obfuscated() || self.obfuscation.is_none()
    }
}

/// The frames of a peer could not be read. The socket is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum FrameError {
    /// A length that no packet has.
    #[error("a frame announces {bytes} bytes, which no packet has")]
    Length {
        /// What was announced.
        bytes: u64,
    },
    /// A checksum that does not fit (full framing).
    #[error("the checksum of a frame does not fit its bytes")]
    Checksum,
    /// A number that is not the next one (full framing).
    #[error("a frame has the sequence number {found} instead of {expected}")]
    SequenceNumber {
        /// The next number.
        expected: u32,
        /// The number of the frame.
        found: u32,
    },
    /// A record of the disguise as TLS that holds no data: an alert, most likely.
    #[error("a TLS record has the type {content_type} instead of application data")]
    Record {
        /// Its type.
        content_type: u8,
    },
    /// The HTTP of the peer.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// The frames of a WebSocket.
    #[error(transparent)]
    WebSocket(#[from] WebSocketError),
    /// The upgrade to a WebSocket.
    #[error(transparent)]
    Upgrade(#[from] UpgradeError),
}

impl FrameError {
    /// Who is to blame: always the peer.
    #[must_use]
    pub const fn fault(self) -> Fault {
        Fault::Peer
    }

    /// What is lost: always the socket.
    #[must_use]
    pub const fn scope(self) -> Scope {
        Scope::Socket
    }
}

/// What stands at the front of received bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deframed {
    /// Not enough to tell, or not the whole frame.
    Incomplete {
        /// The size of the whole frame, if its header is there.
        frame_bytes: Option<usize>,
    },
    /// A packet of at least [`PACKET_BYTES_MIN`] bytes, without what a framing adds.
    Packet {
        /// The size of the whole frame.
        frame_bytes: usize,
        /// Where the packet is.
        packet: Range<usize>,
    },
    /// The server has received a packet whose receipt was asked for.
    QuickAck {
        /// The size of the whole frame.
        frame_bytes: usize,
        /// The token of that packet, top bit set.
        token: u32,
    },
    /// The server refuses to go on.
    Error {
        /// The size of the whole frame.
        frame_bytes: usize,
        /// Why.
        error: TransportError,
    },
    /// A frame that means nothing: to be skipped.
    Nothing {
        /// The size of the whole frame.
        frame_bytes: usize,
    },
    /// A part of a packet, to be put behind those before it. HTTP alone has these.
    Part {
        /// The size of the part.
        frame_bytes: usize,
    },
    /// The end of a packet that came in parts: [`Deframed::of_payload`] says what they are together.
    PartsEnd {
        /// The size of what says so, which is no part.
        frame_bytes: usize,
    },
}

impl Deframed {
    /// What a payload is that nothing was added to.
    ///
    /// # Errors
    ///
    /// It is no packet, and nothing else that a server sends.
    pub fn of_payload(frame_bytes: usize, payload: &[u8]) -> Result<Self, FrameError> {
        if payload.len() < PACKET_BYTES_MIN {
            small_payload(frame_bytes, payload, ERROR_BYTES_MAX)
        } else {
            Ok(Self::Packet { frame_bytes, packet: 0..payload.len() })
        }
    }
}

/// The transport of one socket, client side.
#[derive(Debug)]
pub struct Transport {
    codec: Codec,
    disguise: Disguise,
}

/// How packets are told apart.
#[derive(Debug)]
enum Codec {
    Frames(FrameCodec),
    Http(Box<HttpClient>),
}

const _: () = assert!(size_of::<Transport>() <= 64, "a transport is small inside of its connection");

/// The key stream's opening in the disguise as TLS: a change of cipher and one record. In a WebSocket it is shorter.
const OPENING_BYTES_MAX: usize =
    records::CHANGE_CIPHER_RECORD.len() + fake_tls::RECORD_HEADER_BYTES + obfuscated::OPENING_BYTES;

const _: () = assert!(
    WEBSOCKET_HEADER_BYTES_MAX - 8 + obfuscated::OPENING_BYTES <= OPENING_BYTES_MAX,
    "the opening in a WebSocket has room"
);

/// Whether this is the number of a datacenter of a test environment.
pub(crate) const fn is_test(dc_field: i16) -> bool {
    const TEST: u16 = 10_000;
    dc_field.unsigned_abs() >= TEST
}

/// What a client sends before its first frame.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    bytes: [u8; OPENING_BYTES_MAX],
    count: usize,
}

impl Opening {
    fn new(opening: &[u8]) -> Self {
        Self::of_parts(&[opening])
    }

    fn of_parts(parts: &[&[u8]]) -> Self {
        let mut opening = Self { bytes: [0; OPENING_BYTES_MAX], count: 0 };
        let parts = parts.iter().copied().flatten();
        for (to, from) in opening.bytes.iter_mut().zip(parts) {
            *to = *from;
            opening.count += 1;
        }
        opening
    }
}

impl AsRef<[u8]> for Opening {
    fn as_ref(&self) -> &[u8] {
        self.bytes.get(..self.count).unwrap_or(&self.bytes)
    }
}

impl Transport {
    /// The transport for a fresh socket, and what must be sent first (nothing for [`Framing::Full`]).
    ///
    /// `dc_field` is the number of the datacenter as the protocol's messages carry it; an obfuscated opening tells it, so
    /// that a proxy knows where to connect. Zero leaves it out.
    ///
    /// # Panics
    ///
    /// If the configuration is not [possible](TransportConfig::is_possible).
    #[must_use]
    pub fn new(config: &TransportConfig, dc_field: i16, random: &mut SecureRandom) -> (Self, Opening) {
        Self::to(None, config, dc_field, random)
    }

    /// The same to this host, whose name the requests of HTTP carry. A WebSocket begins after its
    /// [upgrade](websocket::upgrade).
    pub(crate) fn to(
        host: Option<SocketAddr>,
        config: &TransportConfig,
        dc_field: i16,
        random: &mut SecureRandom,
    ) -> (Self, Opening) {
        assert!(config.is_possible(), "the full framing and HTTP cannot be obfuscated");
        let opening = match config.framing {
            Framing::Abridged => Opening::new(&[abridged::IDENTIFIER]),
            Framing::Intermediate => Opening::new(&intermediate::IDENTIFIER),
            Framing::PaddedIntermediate => Opening::new(&padded_intermediate::IDENTIFIER),
            Framing::Full => Opening::new(&[]),
            Framing::WebSocket => {
                return Self::within_websocket(config.obfuscation.unwrap_or_default(), dc_field, random);
            }
            Framing::Http => {
                let codec = Codec::Http(Box::new(HttpClient::new(host, dc_field)));
                return (Self { codec, disguise: Disguise::default() }, Opening::new(&[]));
            }
        };
        let codec = Codec::Frames(FrameCodec::new(config.framing));
        let Some(obfuscation) = config.obfuscation else {
            return (Self { codec, disguise: Disguise::default() }, opening);
        };
        let (streams, opening) = obfuscated::open(config.framing, obfuscation, dc_field, random);
        (Self { codec, disguise: Disguise::obfuscated(streams) }, Opening::new(&opening))
    }

    fn within_websocket(
        obfuscation: Obfuscation,
        dc_field: i16,
        random: &mut SecureRandom,
    ) -> (Self, Opening) {
        let framing = Framing::Intermediate;
        let (streams, opening) = obfuscated::open(framing, obfuscation, dc_field, random);
        let socket = WebSocket::new(Side::Client);
        let opening = Opening::new(&socket.wrapped(&opening, random));
        let codec = Codec::Frames(FrameCodec::new(framing));
        (Self { codec, disguise: Disguise::obfuscated(streams).within_websocket(socket) }, opening)
    }

    /// The transport to an MTProxy in disguise, once the [hello](fake_tls) was answered, and what must be sent first.
    #[must_use]
    pub fn within_tls(secret: [u8; 16], dc_field: i16, random: &mut SecureRandom) -> (Self, Opening) {
        let framing = Framing::PaddedIntermediate;
        let obfuscation = Obfuscation { secret: Some(secret) };
        let (streams, opening) = obfuscated::open(framing, obfuscation, dc_field, random);
        let header = records::header(opening.len());
        let opening = Opening::of_parts(&[&records::CHANGE_CIPHER_RECORD, &header, &opening]);
        let transport = Self {
            codec: Codec::Frames(FrameCodec::new(framing)),
            disguise: Disguise::obfuscated(streams).within_tls(Records::default()),
        };
        (transport, opening)
    }

    /// How packets are cut out of the stream; within a WebSocket, out of the stream inside.
    #[must_use]
    pub const fn framing(&self) -> Framing {
        match &self.codec {
            Codec::Frames(codec) => codec.framing(),
            Codec::Http(_) => Framing::Http,
        }
    }

    /// What HTTP has to remember, if that is spoken.
    pub(crate) const fn http(&mut self) -> Option<&mut HttpClient> {
        match &mut self.codec {
            Codec::Frames(_) => None,
            Codec::Http(http) => Some(http),
        }
    }

    /// Whether a packet may leave now: over HTTP only so many wait for an answer, and nothing follows the end of a WebSocket.
    #[must_use]
    pub fn takes_packet(&self) -> bool {
        match &self.codec {
            Codec::Frames(_) => !self.has_ended(),
            Codec::Http(http) => http.takes_packet(),
        }
    }

    /// Whether the peer has ended a WebSocket.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.disguise.websocket_state().0
    }

    /// Whether there is something to be said in a WebSocket beside frames: the answer to a ping, or to the end.
    #[must_use]
    pub fn has_reply(&self) -> bool {
        self.disguise.websocket_state().1
    }

    /// What that is, once.
    #[must_use]
    pub fn take_reply(&mut self, random: &mut SecureRandom) -> Option<Vec<u8>> {
        self.disguise.websocket()?.take_reply(random)
    }

    /// Undoes the key stream in place. Once for every received byte, in order. Not in the disguise as TLS and in a WebSocket:
    /// see [`Transport::receive`].
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
    /// An incomplete frame leaves everything as it was: give it again, longer. No frame is larger than
    /// [`PACKET_BYTES_RECEIVED_MAX`](crate::limits::PACKET_BYTES_RECEIVED_MAX) and its header.
    ///
    /// # Errors
    ///
    /// The bytes are not frames. The stream cannot be read any further.
    pub fn deframe(&mut self, bytes: &[u8]) -> Result<Deframed, FrameError> {
        let codec = match &mut self.codec {
            Codec::Frames(codec) => codec,
            Codec::Http(http) => return http.deframe(bytes),
        };
        if let Some(token) = receipt(codec.framing(), bytes) {
            return Ok(token);
        }
        match codec.cut(bytes)? {
            Cut::Incomplete { frame_bytes } => Ok(Deframed::Incomplete { frame_bytes }),
            Cut::Frame { frame_bytes, payload, .. } => {
                let start = payload.start;
                let payload = bytes.get(payload).unwrap_or_default();
                if payload.len() < PACKET_BYTES_MIN {
                    let is_padded = codec.framing() == Framing::PaddedIntermediate;
                    let bytes_max = ERROR_BYTES_MAX + if is_padded { 4 } else { 0 };
                    return small_payload(frame_bytes, payload, bytes_max);
                }
                let packet_bytes = codec.packet_bytes(payload)?;
                Ok(Deframed::Packet { frame_bytes, packet: start..start + packet_bytes })
            }
        }
    }

    /// Puts a packet into its frame: header, padding, checksum, key stream, all in its own buffer. In the order in
    /// which the frames are sent.
    ///
    /// `quick_ack` asks the server to confirm the receipt at once; the full framing and HTTP have no way to say it.
    #[must_use]
    pub fn frame(
        &mut self,
        packet: SealedPacket,
        quick_ack: bool,
        random: &mut SecureRandom,
    ) -> FramedPacket {
        match &mut self.codec {
            Codec::Frames(codec) => {
                self.disguise.frame_in_place(codec, packet, Direction::ClientToServer, quick_ack, random)
            }
            Codec::Http(http) => http.frame(packet),
        }
    }
}

/// A bare receipt token, which has no length field before it.
fn receipt(framing: Framing, bytes: &[u8]) -> Option<Deframed> {
    const TOKEN_BYTES: usize = 4;
    let token = match (framing, bytes) {
        (Framing::Abridged, &[first, ..]) if abridged::is_token(first) => {
            bytes.first_chunk().map(|&token| u32::from_be_bytes(token))
        }
        (Framing::Intermediate | Framing::PaddedIntermediate, &[b0, b1, b2, b3, ..]) => {
            let token = u32::from_le_bytes([b0, b1, b2, b3]);
            if !intermediate::is_token(token) {
                return None;
            }
            Some(token)
        }
        _ => return None,
    };
    Some(token.map_or(Deframed::Incomplete { frame_bytes: Some(TOKEN_BYTES) }, |token| Deframed::QuickAck {
        frame_bytes: TOKEN_BYTES,
        token,
    }))
}

/// An error or nothing is no longer, unless it is padded: each may be up to fifteen bytes longer then.
const ERROR_BYTES_MAX: usize = 15;

/// A payload that is smaller than any packet: an error, a receipt in a frame, or nothing.
fn small_payload(frame_bytes: usize, payload: &[u8], bytes_max: usize) -> Result<Deframed, FrameError> {
    const RECEIPT: i32 = -1;
    let wrong = FrameError::Length { bytes: payload.len() as u64 };
    let Some((&code, rest)) = payload.split_first_chunk() else { return Err(wrong) };
    let code = i32::from_le_bytes(code);
    match (code, rest.first_chunk()) {
        (RECEIPT, Some(&token)) => {
            let token = u32::from_le_bytes(token);
            Ok(Deframed::QuickAck { frame_bytes, token: token | intermediate::FLAG })
        }
        _ if payload.len() > bytes_max => Err(wrong),
        (0, _) => Ok(Deframed::Nothing { frame_bytes }),
        _ => Ok(Deframed::Error { frame_bytes, error: TransportError { code } }),
    }
}
