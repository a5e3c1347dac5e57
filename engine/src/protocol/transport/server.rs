//! The server's side of the framings: for the embedded datacenter, and for holding the client to what it sends.

use std::ops::Range;

use mtproto_crypto::{Direction, SecureRandom};

use super::disguise::Disguise;
use super::fake_tls::records::Records;
use super::frame::{Cut, FrameCodec};
use super::http::server::{HttpServer, refusal, status_of};
use super::websocket::frames::{CLOSE_NORMAL, Side, WebSocket, append_close};
use super::websocket::upgrade::{Granted, grant};
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
        let codec = Codec::Frames(FrameCodec::new(framing));
        let transport = ServerTransport { codec, disguise: Disguise::default() };
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
                    codec: Codec::Frames(FrameCodec::new(opened.framing)),
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

/// What a client wants that begins with HTTP.
#[derive(Debug)]
pub enum HttpBeginning {
    /// Give everything again once there is more.
    NeedMore,
    /// To post packets. Everything that came has to be given to the transport.
    Posts(ServerTransport),
    /// A WebSocket.
    WebSocket {
        /// Size of the request.
        consumed: usize,
        /// To be sent. What follows, in both directions, are frames.
        answer: Vec<u8>,
        /// The server's end.
        socket: WebSocket,
    },
    /// Something else.
    Refused {
        /// To be sent before the socket is closed.
        answer: Vec<u8>,
    },
}

/// Finds out what a client wants that begins with [HTTP](Detection::Http), from its first bytes.
#[must_use]
pub fn begin_http(bytes: &[u8]) -> HttpBeginning {
    if bytes.starts_with(b"POST") {
        let codec = Codec::Http(Box::default());
        return HttpBeginning::Posts(ServerTransport { codec, disguise: Disguise::default() });
    }
    match grant(bytes) {
        Granted::NeedMore => HttpBeginning::NeedMore,
        Granted::Yes { consumed, answer } => {
            HttpBeginning::WebSocket { consumed, answer, socket: WebSocket::new(Side::Server) }
        }
        Granted::No { answer } => HttpBeginning::Refused { answer },
    }
}

/// The last that is said to a client whose bytes cannot be read: the status of HTTP, or the end of a WebSocket. Nothing where
/// the protocol has no such thing.
#[must_use]
pub fn end_over(error: FrameError) -> Vec<u8> {
    let mut end = Vec::new();
    match error {
        FrameError::Http(error) => refusal(error.status(), "", &mut end),
        FrameError::WebSocket(error) => append_close(error.close_code(), &mut end),
        _ => {}
    }
    end
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
    /// Bytes that are no packet: to be skipped. HTTP alone has these.
    Nothing {
        /// How many.
        frame_bytes: usize,
    },
}

/// The transport of one socket, server side.
#[derive(Debug)]
pub struct ServerTransport {
    codec: Codec,
    disguise: Disguise,
}

/// How packets are told apart.
#[derive(Debug)]
enum Codec {
    Frames(FrameCodec),
    Http(Box<HttpServer>),
}

impl ServerTransport {
    /// How packets are cut out of the stream; within a WebSocket, out of the stream inside.
    #[must_use]
    pub const fn framing(&self) -> Framing {
        match &self.codec {
            Codec::Frames(codec) => codec.framing(),
            Codec::Http(_) => Framing::Http,
        }
    }

    /// Whether packets are bodies of HTTP: they can be sent only as answers, one to each request.
    #[must_use]
    pub const fn is_http(&self) -> bool {
        matches!(self.codec, Codec::Http(_))
    }

    /// HTTP requests that came whole and are not answered.
    #[must_use]
    pub fn open_requests(&self) -> usize {
        match &self.codec {
            Codec::Frames(_) => 0,
            Codec::Http(http) => http.open(),
        }
    }

    /// Whether the client has said, and got, everything on this socket.
    #[must_use]
    pub fn is_over(&self) -> bool {
        match &self.codec {
            Codec::Frames(_) => self.disguise.websocket_state().0,
            Codec::Http(http) => http.is_over(),
        }
    }

    /// Goes on in a WebSocket: the opening was found in what `socket` held. From now on bytes are given to
    /// [`ServerTransport::receive`] as they come.
    #[must_use]
    pub fn within_websocket(self, socket: WebSocket) -> Self {
        Self { disguise: self.disguise.within_websocket(socket), ..self }
    }

    /// Appends what is to be said in a WebSocket beside frames: the answer to a ping, or to the end.
    pub fn reply(&mut self, random: &mut SecureRandom, out: &mut Vec<u8>) {
        if let Some(reply) = self.disguise.websocket().and_then(|socket| socket.take_reply(random)) {
            out.extend_from_slice(&reply);
        }
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
        let codec = match &mut self.codec {
            Codec::Frames(codec) => codec,
            Codec::Http(http) => return http.deframe(bytes),
        };
        match codec.cut(bytes)? {
            Cut::Incomplete { frame_bytes } => Ok(ServerDeframed::Incomplete { frame_bytes }),
            Cut::Frame { frame_bytes, payload, flagged } => {
                let start = payload.start;
                let packet_bytes = codec.packet_bytes(bytes.get(payload).unwrap_or_default())?;
                Ok(ServerDeframed::Packet {
                    frame_bytes,
                    packet: start..start + packet_bytes,
                    quick_ack: flagged,
                })
            }
        }
    }

    /// Appends the frame of a packet, or the answer to the oldest open request. In the order in which the frames are sent.
    pub fn frame(&mut self, packet: &[u8], random: &mut SecureRandom, out: &mut Vec<u8>) {
        match &mut self.codec {
            Codec::Frames(codec) => {
                let padding_bytes = codec.draw_padding_bytes(Direction::ServerToClient, random);
                self.append_frame(packet, padding_bytes, random, out);
            }
            Codec::Http(http) => {
                http.answer(packet.len(), out);
                out.extend_from_slice(packet);
            }
        }
    }

    /// Puts a packet into its frame, in its own buffer. In the order in which the frames are sent.
    ///
    /// # Panics
    ///
    /// With HTTP, which is no framing.
    #[must_use]
    pub fn frame_in_place(&mut self, packet: SealedPacket, random: &mut SecureRandom) -> FramedPacket {
        let Codec::Frames(codec) = &mut self.codec else { panic!("answers of HTTP are appended") };
        self.disguise.frame_in_place(codec, packet, Direction::ServerToClient, false, random)
    }

    /// Appends the receipt of a packet, whose `token` fell out of opening it. Nothing with the full framing and HTTP, which
    /// have no receipts.
    pub fn quick_ack(&mut self, token: u32, out: &mut Vec<u8>) {
        let token = token | intermediate::FLAG;
        let start = out.len();
        match self.framing() {
            Framing::Abridged => out.extend_from_slice(&token.to_be_bytes()),
            Framing::Intermediate | Framing::PaddedIntermediate => {
                out.extend_from_slice(&token.to_le_bytes())
            }
            Framing::Full | Framing::WebSocket | Framing::Http => {}
        }
        self.disguise.encrypt(out, start);
    }

    /// Appends bytes that are no frame, under the key stream: for a server that misbehaves on purpose.
    pub fn append_raw(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        let start = out.len();
        out.extend_from_slice(bytes);
        self.disguise.encrypt(out, start);
    }

    /// Appends the frame of a transport error, or the status that stands for it. The socket is to be closed behind it; a
    /// WebSocket is ended here.
    pub fn error(&mut self, error: TransportError, random: &mut SecureRandom, out: &mut Vec<u8>) {
        match &mut self.codec {
            Codec::Frames(codec) => {
                let padding_bytes = codec.draw_padding_bytes(Direction::ServerToClient, random);
                self.append_frame(&error.code.to_le_bytes(), padding_bytes, random, out);
            }
            Codec::Http(_) => refusal(status_of(error), "", out),
        }
        if self.disguise.is_within_websocket() {
            append_close(CLOSE_NORMAL, out);
        }
    }

    pub(super) fn append_frame(
        &mut self,
        payload: &[u8],
        padding_bytes: usize,
        random: &mut SecureRandom,
        out: &mut Vec<u8>,
    ) {
        let Codec::Frames(codec) = &mut self.codec else { return };
        let start = out.len();
        out.extend_from_slice(codec.header(payload.len() + padding_bytes, false).as_bytes());
        out.extend_from_slice(payload);
        let padding_start = out.len();
        out.resize(padding_start + padding_bytes, 0);
        random.fill_wire(out.get_mut(padding_start..).unwrap_or_default());
        if let Some(tail) = codec.tail(out.get(start..).unwrap_or_default()) {
            out.extend_from_slice(&tail);
        }
        self.disguise.encrypt(out, start);
    }
}
