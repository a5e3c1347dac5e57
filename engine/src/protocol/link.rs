//! The socket of a connection as the protocol sees it: whether there is one, its transport, and frames that come in pieces.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::ops::Range;

use mtproto_crypto::{AuthKeyId, SecureRandom};

use super::event::CloseReason;
use super::proxy::approach::Approach;
use super::transport::{
    Deframed, FrameError, Framing, HttpClient, Opening, Transport, TransportConfig, TransportError,
};
use crate::buffer::{BufferPool, FramedPacket, ReceivedPacket, SealedPacket};
use crate::config::{ConnectionConfig, Padding};
use crate::context::{Scheme, SchemeKey};
use crate::error::NetworkError;
use crate::time::Monotonic;

/// Whether there is a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkState {
    /// None, and no attempt is being made.
    Closed,
    /// None; a place in the schedule of attempts was asked for.
    Asked,
    /// None; the attempt has its time.
    Scheduled,
    /// It is being opened.
    Connecting,
    /// It is open, and proxies or the server of a WebSocket are greeted: the way is not free yet.
    Greeting,
    /// It is open.
    Open,
}

/// The socket and what has come over it so far.
#[derive(Debug)]
pub(crate) struct Link {
    state: LinkState,
    transport: Option<Transport>,
    /// The greetings with proxies, until they are over.
    approach: Option<Box<Approach>>,
    greeting_since: Monotonic,
    /// What the transport sends first, until it is sent.
    opening: Option<Box<Opening>>,
    /// The beginning of a frame whose length is not known yet.
    head: [u8; HEAD_BYTES],
    head_bytes: u8,
    /// A frame of known length that is not complete, or the parts so far of a packet that comes in parts.
    partial: Option<ReceivedPacket>,
    /// How the datacenter is reached now.
    scheme: Option<Scheme>,
    connecting_since: Monotonic,
    /// Whether valid data came over this socket.
    worked: bool,
    /// The keys of packets that were handed to the driver to be opened, and not seen again.
    packets_out: VecDeque<AuthKeyId>,
    /// So many of those came over earlier sockets.
    packets_stale: usize,
}

/// How to speak once the way is free.
#[derive(Debug)]
pub(crate) struct Manner<'a> {
    /// Framing and disguise, if the scheme does not say otherwise.
    pub(crate) config: &'a TransportConfig,
    /// The number of the datacenter.
    pub(crate) dc_field: i16,
    /// The secret of an MTProxy that was greeted with the hello of TLS.
    pub(crate) within_tls: Option<[u8; 16]>,
}

/// What stands at the front of received bytes.
#[derive(Debug)]
pub(crate) enum Piece {
    /// A packet, where it was received.
    Here(Range<usize>),
    /// A packet that came in pieces.
    Collected(ReceivedPacket),
    QuickAck(u32),
    Error(TransportError),
    /// Nothing that could be used now.
    Nothing,
}

impl Link {
    pub(crate) const fn new() -> Self {
        Self {
            state: LinkState::Closed,
            transport: None,
            approach: None,
            greeting_since: Monotonic(0),
            opening: None,
            head: [0; HEAD_BYTES],
            head_bytes: 0,
            partial: None,
            scheme: None,
            connecting_since: Monotonic(0),
            worked: false,
            packets_out: VecDeque::new(),
            packets_stale: 0,
        }
    }

    pub(crate) const fn state(&self) -> LinkState {
        self.state
    }

    pub(crate) const fn set_state(&mut self, state: LinkState) {
        self.state = state;
    }

    pub(crate) const fn is_open(&self) -> bool {
        matches!(self.state, LinkState::Open)
    }

    /// Whether there is a socket, or one is being opened.
    pub(crate) const fn has_attempt(&self) -> bool {
        matches!(self.state, LinkState::Connecting | LinkState::Greeting | LinkState::Open)
    }

    /// The attempt begins.
    pub(crate) const fn connecting(&mut self, scheme: Scheme, now: Monotonic) {
        self.state = LinkState::Connecting;
        self.scheme = Some(scheme);
        self.connecting_since = now;
        self.worked = false;
    }

    /// When the attempt began.
    pub(crate) const fn connecting_since(&self) -> Monotonic {
        self.connecting_since
    }

    /// How the datacenter is reached, if it is.
    pub(crate) const fn scheme(&self) -> Option<Scheme> {
        self.scheme
    }

    /// How much padding packets get here: much and at random where the secret asks to hide how long they are, by its kind.
    ///
    /// spec: mtproto/mtproto-transports#padded-intermediate
    pub(crate) fn padding(&self, wanted: Padding) -> Padding {
        let hides_lengths = |transport: TransportConfig| {
            let has_secret = transport.obfuscation.is_some_and(|obfuscation| obfuscation.secret.is_some());
            has_secret && transport.framing == Framing::PaddedIntermediate
        };
        match self.scheme {
            Some(scheme) if hides_lengths(scheme.transport) => Padding::Random,
            _ => wanted,
        }
    }

    /// Where the attempt goes in the end, behind the proxies that only pass on.
    pub(crate) fn address(&self) -> Option<SocketAddr> {
        self.scheme.map(|scheme| scheme.key.address)
    }

    /// The socket is open, and proxies have to be greeted first.
    pub(crate) fn greet(&mut self, approach: Approach, now: Monotonic) {
        self.state = LinkState::Greeting;
        self.approach = Some(Box::new(approach));
        self.greeting_since = now;
    }

    /// The greetings under way.
    pub(crate) fn approach(&mut self) -> Option<&mut Approach> {
        self.approach.as_deref_mut()
    }

    /// When the greetings began.
    pub(crate) const fn greeting_since(&self) -> Monotonic {
        self.greeting_since
    }

    /// The way is free: a fresh transport.
    pub(crate) fn opened(&mut self, manner: &Manner<'_>, random: &mut SecureRandom) {
        let dc_field = self.dc_field(manner.dc_field);
        let (transport, opening) = if let Some(secret) = manner.within_tls {
            Transport::within_tls(secret, dc_field, random)
        } else {
            Transport::to(self.address(), &self.transport(manner.config), dc_field, random)
        };
        self.state = LinkState::Open;
        self.approach = None;
        self.transport = Some(transport);
        self.opening = (!opening.as_ref().is_empty()).then(|| Box::new(opening));
    }

    /// How it speaks: as the scheme says, or else as `configured`.
    fn transport(&self, configured: &TransportConfig) -> TransportConfig {
        self.scheme.map_or(*configured, |scheme| scheme.transport)
    }

    /// If it speaks in a WebSocket: the number of the datacenter.
    pub(crate) fn websocket_wish(&self, config: &ConnectionConfig) -> Option<i16> {
        let is_wanted = self.transport(&config.transport).framing == Framing::WebSocket;
        is_wanted.then(|| self.dc_field(config.dc_field))
    }

    /// What HTTP has to remember, if that is spoken.
    pub(crate) fn http(&mut self) -> Option<&mut HttpClient> {
        self.transport.as_mut().and_then(Transport::http)
    }

    /// Whether a packet may leave now.
    pub(crate) fn takes_packet(&self) -> bool {
        self.transport.as_ref().is_none_or(Transport::takes_packet)
    }

    /// Whether the peer has ended a WebSocket: it closes the socket next.
    pub(crate) fn has_ended(&self) -> bool {
        self.transport.as_ref().is_some_and(Transport::has_ended)
    }

    /// The number of the datacenter as the protocol carries it over this socket: negative where it serves only media.
    ///
    /// spec: mtproto/mtproto-transports#transport-obfuscation
    pub(crate) fn dc_field(&self, configured: i16) -> i16 {
        let is_media = self.scheme.is_some_and(|scheme| scheme.media);
        if is_media { configured.saturating_abs().saturating_neg() } else { configured }
    }

    /// The socket is gone. Returns how it was reached if nothing good is known of that.
    pub(crate) fn closed(&mut self, pool: &mut BufferPool) -> Option<SchemeKey> {
        if let Some(partial) = self.partial.take() {
            pool.recycle(partial);
        }
        self.state = LinkState::Closed;
        self.transport = None;
        self.approach = None;
        self.opening = None;
        self.head_bytes = 0;
        self.packets_stale = self.packets_out.len();
        self.scheme.take().filter(|_| !self.worked).map(|scheme| scheme.key)
    }

    /// Whether valid data came over this socket.
    pub(crate) const fn has_worked(&self) -> bool {
        self.worked
    }

    /// Valid data came. Returns how if it is the first time on this socket.
    pub(crate) fn valid_data(&mut self) -> Option<SchemeKey> {
        let is_first = !std::mem::replace(&mut self.worked, true);
        self.scheme.filter(|_| is_first).map(|scheme| scheme.key)
    }

    /// Whether a greeting or the transport has something to send before all packets.
    pub(crate) fn has_opening(&self) -> bool {
        self.opening.is_some()
            || self.approach.as_ref().is_some_and(|approach| approach.has_output())
            || self.transport.as_ref().is_some_and(Transport::has_reply)
    }

    /// What a greeting or the transport sends beside packets. None if it was sent, or there is no buffer.
    pub(crate) fn opening(
        &mut self,
        pool: &mut BufferPool,
        random: &mut SecureRandom,
    ) -> Option<FramedPacket> {
        if let Some(approach) = &mut self.approach {
            return approach.output(pool);
        }
        if let Some(opening) = self.opening.as_deref() {
            let bytes = opening.as_ref();
            let packet = pool.take(bytes.len())?.into_framed(bytes);
            self.opening = None;
            return Some(packet);
        }
        let empty = pool.take(0)?;
        match self.transport.as_mut().and_then(|transport| transport.take_reply(random)) {
            Some(reply) => Some(empty.into_framed(&reply)),
            None => {
                pool.recycle(empty);
                None
            }
        }
    }

    /// Puts a packet into its frame. A packet whose socket is gone goes nowhere, in whatever frame.
    pub(crate) fn frame(
        &mut self,
        packet: SealedPacket,
        quick_ack: bool,
        config: &TransportConfig,
        random: &mut SecureRandom,
    ) -> FramedPacket {
        let transport = self.transport.get_or_insert_with(|| Transport::new(config, 0, random).0);
        transport.frame(packet, quick_ack, random)
    }

    /// Undoes every disguise of received bytes in place, and says how many are left at the front. Once for every byte, in
    /// order.
    ///
    /// # Errors
    /// The bytes are no records, though the stream should look like TLS.
    pub(crate) fn receive(&mut self, bytes: &mut [u8]) -> Result<usize, FrameError> {
        match &mut self.transport {
            Some(transport) => transport.receive(bytes),
            None => Ok(0),
        }
    }

    /// Takes one piece off the front of decrypted bytes. Says how many bytes it took, at least one of any.
    ///
    /// # Errors
    /// The bytes are not frames, or there is no memory for a large one.
    pub(crate) fn next_piece(
        &mut self,
        bytes: &[u8],
        pool: &mut BufferPool,
    ) -> Result<(usize, Piece), CloseReason> {
        if self.partial.as_ref().is_some_and(|partial| !partial.is_complete()) {
            return self.continue_partial(bytes, pool);
        }
        if self.head_bytes > 0 {
            return self.continue_head(bytes, pool);
        }
        let Some(transport) = &mut self.transport else { return Ok((bytes.len(), Piece::Nothing)) };
        match transport.deframe(bytes)? {
            Deframed::Incomplete { frame_bytes: Some(frame_bytes) } => {
                self.partial = Some(pool.take_received(frame_bytes).ok_or(NO_MEMORY)?);
                self.continue_partial(bytes, pool)
            }
            Deframed::Incomplete { frame_bytes: None } => {
                self.head_bytes = 0;
                bytes.iter().try_for_each(|&byte| self.push_head(byte))?;
                Ok((bytes.len(), Piece::Nothing))
            }
            Deframed::Packet { frame_bytes, packet } => Ok((frame_bytes, Piece::Here(packet))),
            Deframed::QuickAck { frame_bytes, token } => Ok((frame_bytes, Piece::QuickAck(token))),
            Deframed::Error { frame_bytes, error } => Ok((frame_bytes, Piece::Error(error))),
            Deframed::Nothing { frame_bytes } => Ok((frame_bytes, Piece::Nothing)),
            Deframed::Part { frame_bytes } => {
                self.add_part(bytes.get(..frame_bytes).unwrap_or_default(), pool)?;
                Ok((frame_bytes, Piece::Nothing))
            }
            Deframed::PartsEnd { frame_bytes } => Ok((frame_bytes, self.parts_end(pool)?)),
        }
    }

    /// Puts a part of a packet behind those that came before.
    fn add_part(&mut self, part: &[u8], pool: &mut BufferPool) -> Result<(), CloseReason> {
        let mut parts = match self.partial.take() {
            Some(mut parts) => {
                parts.announce(parts.bytes().len() + part.len());
                parts
            }
            None => pool.take_received(part.len()).ok_or(NO_MEMORY)?,
        };
        let taken = parts.append(part, pool);
        self.partial = Some(parts);
        taken.map(drop).ok_or(NO_MEMORY)
    }

    /// A packet that came in parts is whole.
    fn parts_end(&mut self, pool: &mut BufferPool) -> Result<Piece, CloseReason> {
        let Some(mut parts) = self.partial.take() else { return Ok(Piece::Nothing) };
        let bytes = parts.bytes();
        let deframed = Deframed::of_payload(bytes.len(), bytes);
        if let Ok(Deframed::Packet { packet, .. }) = deframed {
            parts.set_packet(packet);
            return Ok(Piece::Collected(parts));
        }
        pool.recycle(parts);
        match deframed? {
            Deframed::Error { error, .. } => Ok(Piece::Error(error)),
            _ => Ok(Piece::Nothing),
        }
    }

    /// Adds to the beginning of a frame until its length is known.
    fn continue_head(&mut self, bytes: &[u8], pool: &mut BufferPool) -> Result<(usize, Piece), CloseReason> {
        for (taken, &byte) in (1..).zip(bytes) {
            self.push_head(byte)?;
            let head = self.head;
            let head = head.get(..usize::from(self.head_bytes)).unwrap_or_default();
            let Some(transport) = &mut self.transport else { break };
            let piece = match transport.deframe(head)? {
                Deframed::Incomplete { frame_bytes: None } => continue,
                Deframed::Incomplete { frame_bytes: Some(frame_bytes) } => {
                    let mut partial = pool.take_received(frame_bytes).ok_or(NO_MEMORY)?;
                    partial.append(head, pool).ok_or(NO_MEMORY)?;
                    self.partial = Some(partial);
                    Piece::Nothing
                }
                Deframed::QuickAck { token, .. } => Piece::QuickAck(token),
                Deframed::Error { error, .. } => Piece::Error(error),
                // No packet is as short as a head, and what comes in parts has none.
                Deframed::Packet { .. }
                | Deframed::Nothing { .. }
                | Deframed::Part { .. }
                | Deframed::PartsEnd { .. } => Piece::Nothing,
            };
            self.head_bytes = 0;
            return Ok((taken, piece));
        }
        Ok((bytes.len(), Piece::Nothing))
    }

    fn push_head(&mut self, byte: u8) -> Result<(), FrameError> {
        let place = self.head.get_mut(usize::from(self.head_bytes));
        // Every framing tells the length of a frame in its first bytes.
        *place.ok_or(FrameError::Length { bytes: u64::MAX })? = byte;
        self.head_bytes += 1;
        Ok(())
    }

    /// Adds to a frame of known length.
    fn continue_partial(
        &mut self,
        bytes: &[u8],
        pool: &mut BufferPool,
    ) -> Result<(usize, Piece), CloseReason> {
        let (Some(partial), Some(transport)) = (&mut self.partial, &mut self.transport) else {
            return Ok((bytes.len(), Piece::Nothing));
        };
        let taken = partial.append(bytes, pool).ok_or(NO_MEMORY)?;
        if !partial.is_complete() {
            return Ok((taken, Piece::Nothing));
        }
        let deframed = transport.deframe(partial.bytes())?;
        let Some(mut frame) = self.partial.take() else { return Ok((taken, Piece::Nothing)) };
        let piece = match deframed {
            Deframed::Packet { packet, .. } => {
                frame.set_packet(packet);
                return Ok((taken, Piece::Collected(frame)));
            }
            Deframed::QuickAck { token, .. } => Piece::QuickAck(token),
            Deframed::Error { error, .. } => Piece::Error(error),
            Deframed::Nothing { .. }
            | Deframed::Incomplete { .. }
            | Deframed::Part { .. }
            | Deframed::PartsEnd { .. } => Piece::Nothing,
        };
        pool.recycle(frame);
        Ok((taken, piece))
    }

    /// A packet is handed to the driver to be opened with this key.
    pub(crate) fn packet_out(&mut self, key: AuthKeyId) {
        self.packets_out.push_back(key);
    }

    /// A packet came back. Returns its key if it came over the present socket.
    pub(crate) fn packet_back(&mut self) -> Option<AuthKeyId> {
        let key = self.packets_out.pop_front();
        let is_stale = self.packets_stale > 0;
        self.packets_stale = self.packets_stale.saturating_sub(1);
        key.filter(|_| !is_stale)
    }

    /// Gives back memory that is not needed.
    pub(crate) fn trim(&mut self) {
        self.packets_out.shrink_to_fit();
    }
}

/// More than any framing needs to tell the length of a frame.
const HEAD_BYTES: usize = 12;

const NO_MEMORY: CloseReason = CloseReason::Network(NetworkError::MemoryExhausted);
