//! A client and the datacenter it was let through to: two sockets, and the bytes between them.

use std::io::{ErrorKind, Read, Write};
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;

use mio::net::TcpStream;

use super::Shared;
use super::greeting::{Carrier, Greeting, Step, Surroundings, answer};

/// With so many bytes on their way to one side the other side is not read.
const OUT_BYTES_HIGH: usize = 256 << 10;

/// One socket of a pair.
#[derive(Debug)]
pub(super) struct Side {
    pub(super) socket: TcpStream,
    out: Vec<u8>,
    written: usize,
    is_readable: bool,
    is_writable: bool,
    has_ended: bool,
}

/// The pair is over.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gone;

/// What a pair needs done by its thread.
#[derive(Debug)]
pub(super) enum Turn {
    /// There was nothing to do.
    Idle,
    /// There was, and there may be more.
    Progress,
    /// Connect there, then call [`Pair::connecting`] or [`Pair::connected`].
    Connect(SocketAddr),
}

/// One client.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) client: Side,
    pub(super) server: Option<Side>,
    state: State,
    pub(super) came_at: Duration,
}

#[derive(Debug)]
enum State {
    Greeting(Box<Greeting>),
    Connecting(Carrier),
    /// Let through: with an MTProxy's disguise to undo, or as it is.
    Open(Carrier),
    /// Closed once everything is written.
    Closing,
}

impl Side {
    pub(super) const fn new(socket: TcpStream) -> Self {
        Self { socket, out: Vec::new(), written: 0, is_readable: false, is_writable: false, has_ended: false }
    }

    /// Something may be possible now.
    pub(super) const fn ready(&mut self, readable: bool, writable: bool) {
        self.is_readable |= readable;
        self.is_writable |= writable;
    }

    const fn has_output(&self) -> bool {
        self.written < self.out.len()
    }

    const fn takes_more(&self) -> bool {
        self.out.len() - self.written < OUT_BYTES_HIGH
    }

    /// Writes what there is. Says whether anything was written.
    fn write(&mut self) -> Result<bool, Gone> {
        let mut progressed = false;
        while self.is_writable && self.has_output() {
            match self.socket.write(self.out.get(self.written..).unwrap_or_default()) {
                Ok(0) => return Err(Gone),
                Ok(bytes) => {
                    self.written += bytes;
                    progressed = true;
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => self.is_writable = false,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Err(Gone),
            }
        }
        if !self.has_output() {
            self.out.clear();
            self.written = 0;
        }
        Ok(progressed)
    }

    /// Reads once. None if there is nothing.
    fn read(&mut self, room: &mut [u8]) -> Result<Option<usize>, Gone> {
        while self.is_readable {
            match self.socket.read(room) {
                Ok(0) => {
                    self.has_ended = true;
                    self.is_readable = false;
                }
                Ok(bytes) => return Ok(Some(bytes)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => self.is_readable = false,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Err(Gone),
            }
        }
        Ok(None)
    }
}

impl Pair {
    pub(super) fn new(client: TcpStream, came_at: Duration) -> Self {
        let state = State::Greeting(Box::default());
        Self { client: Side::new(client), server: None, state, came_at }
    }

    /// Whether it is not yet decided where the client goes.
    pub(super) const fn is_greeting(&self) -> bool {
        matches!(self.state, State::Greeting(_))
    }

    /// The attempt to connect has begun.
    pub(super) fn connecting(&mut self, socket: TcpStream) {
        self.server = Some(Side::new(socket));
    }

    /// The attempt to connect has ended.
    pub(super) fn connected(&mut self, succeeded: bool, shared: &Shared) {
        let State::Connecting(carrier) = std::mem::replace(&mut self.state, State::Closing) else { return };
        self.client.out.extend_from_slice(&answer(&carrier, succeeded));
        let counter = if succeeded { &shared.passed } else { &shared.refused };
        counter.fetch_add(1, Ordering::Relaxed);
        if succeeded {
            self.state = State::Open(carrier);
        } else {
            self.server = None;
        }
    }

    /// Finds out whether the attempt to connect has ended.
    fn look_at_attempt(&mut self, shared: &Shared) -> bool {
        let Some(server) = self.server.as_mut().filter(|server| server.is_writable) else { return false };
        let ended = match server.socket.take_error() {
            Ok(None) => match server.socket.peer_addr() {
                Ok(_) => Some(true),
                Err(error) if error.kind() == ErrorKind::NotConnected => None,
                Err(_) => Some(false),
            },
            Ok(Some(_)) | Err(_) => Some(false),
        };
        match ended {
            Some(succeeded) => self.connected(succeeded, shared),
            None => server.is_writable = false,
        }
        ended.is_some()
    }

    /// One turn: writes, reads and passes on.
    pub(super) fn turn(
        &mut self,
        room: &mut [u8],
        shared: &Shared,
        around: &mut Surroundings<'_>,
    ) -> Result<Turn, Gone> {
        let mut progressed = self.client.write()?;
        match &self.state {
            State::Greeting(_) => return self.greet(room, shared, around, progressed),
            State::Connecting(_) => progressed |= self.look_at_attempt(shared),
            State::Open(_) => progressed |= self.pass_on(room, shared)?,
            State::Closing if !self.client.has_output() => return Err(Gone),
            State::Closing => {}
        }
        Ok(if progressed { Turn::Progress } else { Turn::Idle })
    }

    fn greet(
        &mut self,
        room: &mut [u8],
        shared: &Shared,
        around: &mut Surroundings<'_>,
        progressed: bool,
    ) -> Result<Turn, Gone> {
        let State::Greeting(greeting) = &mut self.state else { return Ok(Turn::Idle) };
        let Some(count) = self.client.read(room)? else {
            return if self.client.has_ended { Err(Gone) } else { Ok(idle_unless(progressed)) };
        };
        count_bytes(&shared.bytes_from_clients, count);
        match greeting.received(room.get_mut(..count).unwrap_or_default(), around, &mut self.client.out) {
            Step::NeedMore => Ok(Turn::Progress),
            Step::Connect(address, carrier) => {
                self.state = State::Connecting(carrier);
                Ok(Turn::Connect(address))
            }
            Step::Refuse => {
                shared.refused.fetch_add(1, Ordering::Relaxed);
                self.state = State::Closing;
                Ok(Turn::Progress)
            }
        }
    }

    /// Passes bytes on in both directions.
    fn pass_on(&mut self, room: &mut [u8], shared: &Shared) -> Result<bool, Gone> {
        let (State::Open(carrier), Some(server)) = (&mut self.state, &mut self.server) else {
            return Err(Gone);
        };
        if let Carrier::MtProxy(_, first) = carrier {
            server.out.append(first);
        }
        let mut progressed = server.write()?;
        if server.takes_more()
            && let Some(count) = self.client.read(room)?
        {
            progressed = true;
            count_bytes(&shared.bytes_from_clients, count);
            let bytes = room.get_mut(..count).unwrap_or_default();
            let count = match carrier {
                Carrier::MtProxy(transport, _) => transport.receive(bytes).map_err(|_| Gone)?,
                Carrier::Socks5 | Carrier::HttpConnect => count,
            };
            server.out.extend_from_slice(bytes.get(..count).unwrap_or_default());
            server.write()?;
        }
        if self.client.takes_more()
            && let Some(count) = server.read(room)?
        {
            progressed = true;
            count_bytes(&shared.bytes_from_datacenters, count);
            let bytes = room.get(..count).unwrap_or_default();
            match carrier {
                Carrier::MtProxy(transport, _) => transport.append_raw(bytes, &mut self.client.out),
                Carrier::Socks5 | Carrier::HttpConnect => self.client.out.extend_from_slice(bytes),
            }
            self.client.write()?;
        }
        if self.client.has_ended && !server.has_output() || server.has_ended && !self.client.has_output() {
            return Err(Gone);
        }
        Ok(progressed)
    }
}

fn count_bytes(counter: &std::sync::atomic::AtomicU64, bytes: usize) {
    counter.fetch_add(bytes as u64, Ordering::Relaxed);
}

const fn idle_unless(progressed: bool) -> Turn {
    if progressed { Turn::Progress } else { Turn::Idle }
}
