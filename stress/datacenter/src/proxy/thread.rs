//! The loop of a proxy.

use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};
use mtproto_crypto::SecureRandom;

use super::config::Known;
use super::greeting::Surroundings;
use super::pair::{Gone, Pair, Turn};
use super::{Shared, WAKER};
use crate::front::{Accepted, Clock, Listener};
use crate::seen_hellos::SeenHellos;

const LISTENER: Token = Token(usize::MAX - 1);

/// Turns a pair gets before the others are looked at again.
const TURNS_IN_A_ROW_MAX: usize = 16;

/// Clients accepted before those that are there are looked at again.
const ACCEPTS_PER_TICK: usize = 256;

/// How long a client may take to say where it wants to go.
const GREETING_TIME: Duration = Duration::from_secs(30);

/// How often clients that say nothing are looked for, and accepting is tried again when the system had no more files.
const SWEEP_TIME: Duration = Duration::from_secs(1);

const ROOM_BYTES: usize = 64 << 10;

/// The state of the thread.
pub(super) struct Forwarder {
    poll: Poll,
    listener: Listener,
    known: Known,
    shared: Arc<Shared>,
    hellos: SeenHellos,
    random: SecureRandom,
    clock: Clock,
    pairs: Vec<Option<Pair>>,
    free: Vec<usize>,
    /// Pairs that have more to do.
    busy: Vec<usize>,
    room: Vec<u8>,
    swept_at: Duration,
}

impl Forwarder {
    pub(super) fn new(
        poll: Poll,
        mut listener: Listener,
        known: Known,
        shared: Arc<Shared>,
        mut random: SecureRandom,
    ) -> io::Result<Self> {
        poll.registry().register(&mut listener.socket, LISTENER, Interest::READABLE)?;
        Ok(Self {
            poll,
            listener,
            known,
            shared,
            hellos: SeenHellos::new(&mut random),
            random,
            clock: Clock::start(),
            pairs: Vec::new(),
            free: Vec::new(),
            busy: Vec::new(),
            room: vec![0; ROOM_BYTES],
            swept_at: Duration::ZERO,
        })
    }

    /// Runs until it is told to stop. Connections close as it ends.
    pub(super) fn run(mut self) {
        let mut events = Events::with_capacity(1_024);
        while !self.shared.stops.load(Ordering::Relaxed) {
            let timeout = if self.busy.is_empty() { SWEEP_TIME } else { Duration::ZERO };
            if let Err(error) = self.poll.poll(&mut events, Some(timeout))
                && error.kind() != ErrorKind::Interrupted
            {
                // Nothing a caller can do about: the poll itself is broken.
                return;
            }
            for event in &events {
                match event.token() {
                    WAKER => {}
                    LISTENER => self.listener.is_ready = true,
                    Token(token) => {
                        let readable = event.is_readable() || event.is_read_closed() || event.is_error();
                        let writable = event.is_writable() || event.is_write_closed() || event.is_error();
                        self.ready(token, readable, writable);
                    }
                }
            }
            self.accept();
            for index in std::mem::take(&mut self.busy) {
                self.drive(index);
            }
            self.sweep();
        }
    }

    /// Even tokens are clients, odd ones the datacenters of the same pair.
    fn ready(&mut self, token: usize, readable: bool, writable: bool) {
        let index = token / 2;
        let Some(pair) = self.pairs.get_mut(index).and_then(Option::as_mut) else { return };
        let side = if token.is_multiple_of(2) { Some(&mut pair.client) } else { pair.server.as_mut() };
        if let Some(side) = side {
            side.ready(readable, writable);
            self.busy.push(index);
        }
    }

    fn accept(&mut self) {
        for _ in 0..ACCEPTS_PER_TICK {
            if !self.listener.is_ready {
                return;
            }
            let Accepted::Socket(mut socket) = self.listener.accept() else { return };
            let index = self.free.pop().unwrap_or_else(|| {
                self.pairs.push(None);
                self.pairs.len() - 1
            });
            let interest = Interest::READABLE | Interest::WRITABLE;
            if self.poll.registry().register(&mut socket, Token(index * 2), interest).is_err() {
                self.free.push(index);
                continue;
            }
            self.shared.accepted.fetch_add(1, Ordering::Relaxed);
            if let Some(place) = self.pairs.get_mut(index) {
                *place = Some(Pair::new(socket, self.clock.now().monotonic));
            }
        }
    }

    /// Gives a pair its turns.
    fn drive(&mut self, index: usize) {
        for _ in 0..TURNS_IN_A_ROW_MAX {
            let Self { pairs, room, shared, known, hellos, random, clock, .. } = self;
            let Some(pair) = pairs.get_mut(index).and_then(Option::as_mut) else { return };
            let unix_time = clock.now().unix_seconds().cast_unsigned();
            let mut around = Surroundings { known, hellos, random, unix_time };
            match pair.turn(room, shared, &mut around) {
                Ok(Turn::Idle) => return,
                Ok(Turn::Progress) => {}
                Ok(Turn::Connect(address)) => self.connect(index, address),
                Err(Gone) => return self.remove(index),
            }
        }
        self.busy.push(index);
    }

    fn connect(&mut self, index: usize, address: SocketAddr) {
        let interest = Interest::READABLE | Interest::WRITABLE;
        let begun = TcpStream::connect(address).and_then(|mut socket| {
            // It fails on a socket that is gone already, which reading will tell.
            drop(socket.set_nodelay(true));
            self.poll.registry().register(&mut socket, Token(index * 2 + 1), interest)?;
            Ok(socket)
        });
        let Some(pair) = self.pairs.get_mut(index).and_then(Option::as_mut) else { return };
        match begun {
            Ok(socket) => pair.connecting(socket),
            Err(_) => pair.connected(false, &self.shared),
        }
    }

    /// Closes clients that do not say where they want to go.
    fn sweep(&mut self) {
        let now = self.clock.now().monotonic;
        if now.saturating_sub(self.swept_at) < SWEEP_TIME {
            return;
        }
        self.swept_at = now;
        for index in 0..self.pairs.len() {
            let is_late =
                |pair: &Pair| pair.is_greeting() && now.saturating_sub(pair.came_at) > GREETING_TIME;
            if self.pairs.get(index).and_then(Option::as_ref).is_some_and(is_late) {
                self.remove(index);
            }
        }
    }

    fn remove(&mut self, index: usize) {
        if self.pairs.get_mut(index).and_then(Option::take).is_some() {
            self.free.push(index);
        }
    }
}
