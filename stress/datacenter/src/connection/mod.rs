//! One connection without its socket: bytes, time and randomness go in; bytes and deadlines come out.
//!
//! ```text
//!   bytes ─► intake: framing found, key stream undone, frames cut ─► key exchange, answered at once
//!                                     │
//!                                     ▼ encrypted packets, opened in a batch
//!                                  session: judged, answered
//!                                     │
//!                                     ▼ packets, sealed in a batch
//!   bytes ◄─ output: framed, key stream applied
//! ```
//!
//! A driver with many connections gathers the packets of all of them on one [`Workbench`], so that they are opened and
//! sealed together. [`ServerConnection::receive`] does it all for one connection.

mod deadlines;
mod handle;
mod http;
mod intake;
mod opening;
mod output;
mod workbench;

use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_engine::protocol::transport::fake_tls::records::Records;
use mtproto_engine::protocol::transport::server::ServerTransport;
use mtproto_engine::protocol::transport::websocket::frames::WebSocket;

use crate::clock::Now;
use crate::fault::{Chance, FaultKind};
use crate::handshake::HeavyTask;
use crate::key::{KeyEntry, SessionCell};
use crate::server::Server;
use crate::stats::Counters;

pub(crate) use handle::{ConnectionHandle, Nudge};
use http::HttpDesk;
pub(crate) use workbench::Workbench;

/// What a driver lends to a connection for one call.
#[derive(Debug)]
pub struct ServerTurn<'a> {
    /// The instant of this turn.
    pub now: Now,
    /// The randomness of the driver.
    pub random: &'a mut SecureRandom,
}

/// A session that a connection speaks for.
#[derive(Debug)]
struct Attachment {
    key: Arc<KeyEntry>,
    session_id: i64,
    session: SessionCell,
}

/// Updates that a client asked for and that are not made yet.
#[derive(Clone, Copy, Debug)]
struct PendingUpdates {
    session_id: i64,
    left: u32,
    payload_bytes: usize,
}

/// How a connection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    /// A fault has it say nothing any more.
    Silent,
    /// What is in the output still goes, then the socket is closed.
    Closing,
}

/// Who computes the heavy parts of a key exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arithmetic {
    /// The connection itself, on the spot.
    Inline,
    /// The driver, which takes the tasks and brings the results.
    Offloaded,
}

/// One connection of a client, as the server sees it.
#[derive(Debug)]
pub struct ServerConnection {
    server: Arc<Server>,
    counters: Arc<Counters>,
    handle: Arc<ConnectionHandle>,
    datacenter: u16,
    state: State,
    arithmetic: Arithmetic,
    /// In the disguise as TLS, until the transport is known.
    records: Option<Box<Records>>,
    /// In a WebSocket, until the transport is known.
    socket: Option<Box<WebSocket>>,
    /// The open requests, if packets are bodies of HTTP.
    http: Option<Box<HttpDesk>>,
    /// Known once the client has sent enough.
    transport: Option<ServerTransport>,
    /// The front of a frame, or of the opening, that is not complete.
    partial: Vec<u8>,
    attached: Vec<Attachment>,
    /// Bytes for the socket; those before `out_taken` are gone.
    out: Vec<u8>,
    out_taken: usize,
    /// The identifier of the last unencrypted message.
    last_plain_id: i64,
    tasks: Vec<HeavyTask>,
    updates: Option<Box<PendingUpdates>>,
    opened_at: Duration,
    received_at: Duration,
    has_valid_packet: bool,
    /// Set by `ping_delay_disconnect`.
    disconnect_at: Option<Duration>,
    /// A connection that closes waits so long for its socket to take the output.
    linger_until: Option<Duration>,
    /// A fault holds the output back until then.
    stalled_until: Option<Duration>,
    /// A fault closes the connection after so many more bytes.
    close_after: Option<u64>,
    /// When something is due in one of the sessions.
    sessions_due: Option<Duration>,
}

impl ServerConnection {
    /// A connection to this datacenter of `server` that was accepted now.
    #[must_use]
    pub fn new(server: Arc<Server>, datacenter: u16, turn: &mut ServerTurn<'_>) -> Self {
        let handle = ConnectionHandle::new(server.next_connection(), None);
        let counters = Arc::clone(&server.counters);
        Self::with_driver(server, counters, datacenter, Arc::new(handle), Arithmetic::Inline, turn)
    }

    pub(crate) fn with_driver(
        server: Arc<Server>,
        counters: Arc<Counters>,
        datacenter: u16,
        handle: Arc<ConnectionHandle>,
        arithmetic: Arithmetic,
        turn: &mut ServerTurn<'_>,
    ) -> Self {
        let close_after = match server.faults().strike(Chance::Connection, turn.random) {
            Some(FaultKind::CloseAfterBytes(bytes)) => Some(bytes),
            _ => None,
        };
        counters.connections_accepted.one();
        Self {
            server,
            counters,
            handle,
            datacenter,
            state: State::Open,
            arithmetic,
            records: None,
            socket: None,
            http: None,
            transport: None,
            partial: Vec::new(),
            attached: Vec::new(),
            out: Vec::new(),
            out_taken: 0,
            last_plain_id: 0,
            tasks: Vec::new(),
            updates: None,
            opened_at: turn.now.monotonic,
            received_at: turn.now.monotonic,
            has_valid_packet: false,
            disconnect_at: None,
            linger_until: None,
            stalled_until: None,
            close_after,
            sessions_due: None,
        }
    }

    /// Bytes arrived. They are changed in place. Answers, if any, are in [`Self::output`] afterwards.
    pub fn receive(&mut self, bytes: &mut [u8], turn: &mut ServerTurn<'_>) {
        let mut bench = Workbench::default();
        self.take_in(0, bytes, 0, &mut bench, turn);
        bench.open(bytes);
        while let Some(opened) = bench.next_opened() {
            self.packet_opened(opened, bytes, &mut bench, turn);
        }
        self.flush_alone(&mut bench, turn);
    }

    /// The time of [`Self::next_deadline`] has come.
    pub fn deadline_reached(&mut self, turn: &mut ServerTurn<'_>) {
        let mut bench = Workbench::default();
        self.do_what_is_due(&mut bench, turn);
        self.flush_alone(&mut bench, turn);
    }

    /// When to call [`Self::deadline_reached`] at the latest, on the monotonic clock.
    #[must_use]
    pub fn next_deadline(&self) -> Option<Duration> {
        if self.handle.is_nudged() { Some(Duration::ZERO) } else { self.timer() }
    }

    /// Bytes for the socket, from the front. Empty while a fault holds them back.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        self.sendable()
    }

    /// The socket took so many bytes of the output. There may be more afterwards.
    pub fn output_taken(&mut self, bytes: usize, turn: &mut ServerTurn<'_>) {
        let mut bench = Workbench::default();
        self.taken(bytes, &mut bench);
        self.flush_alone(&mut bench, turn);
    }

    /// Whether the server closes this connection: the driver closes the socket once the output is gone.
    #[must_use]
    pub fn is_closing(&self) -> bool {
        self.state == State::Closing
    }

    /// Whether the server wants more bytes. If not, the driver leaves them in the socket until output was taken.
    #[must_use]
    pub fn wants_input(&self) -> bool {
        self.out.len() - self.out_taken < crate::limits::OUTPUT_BYTES_HIGH
    }

    /// Bytes kept for what has not come whole.
    #[cfg(test)]
    pub(crate) const fn kept_bytes(&self) -> usize {
        self.partial.capacity()
    }

    /// The socket is gone. Sessions stay for the next connection.
    pub fn socket_closed(&mut self, turn: &mut ServerTurn<'_>) {
        for attachment in self.attached.drain(..) {
            attachment.session.lock().detach(&self.handle, turn.now);
        }
        self.close();
    }

    /// Packs, seals and frames everything that waits.
    fn flush_alone(&mut self, bench: &mut Workbench, turn: &mut ServerTurn<'_>) {
        while self.pack(0, bench, turn) {
            bench.seal();
            while let Some(sealed) = bench.next_sealed() {
                self.frame(&sealed, bench, turn);
            }
            bench.clear_sealed();
        }
    }

    /// No more input is looked at, and what is in the output is the last.
    fn close(&mut self) {
        self.state = State::Closing;
        self.partial = Vec::new();
        self.updates = None;
    }
}

impl Drop for ServerConnection {
    fn drop(&mut self) {
        self.counters.connections_closed.one();
        for attachment in self.attached.drain(..) {
            // Without a clock at hand, the session counts as left when it was last used.
            let now = Now { monotonic: self.received_at, unix: Duration::ZERO };
            attachment.session.lock().detach(&self.handle, now);
        }
    }
}
