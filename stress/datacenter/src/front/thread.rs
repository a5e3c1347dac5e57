//! The loop of one front.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use mio::event::Event;
use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};
use mtproto_crypto::SecureRandom;

use super::clock::Clock;
use super::inbox::{Inbox, Note};
use super::listener::{Accepted, Listener};
use super::slots::Slots;
use super::workers::Workers;
use crate::clock::Now;
use crate::connection::{Arithmetic, ConnectionHandle, ServerConnection, ServerTurn, Workbench};
use crate::server::Server;
use crate::stats::Counters;

/// Bytes the reads of one batch share.
const ARENA_BYTES: usize = 1 << 20;
/// Bytes one tick reads from one connection, so that a busy one does not starve the others.
const READ_BYTES_PER_TICK: usize = 64 << 10;
/// Received packets opened together.
const INCOMING_PER_BATCH: usize = 256;
/// Packets sealed together.
const OUTGOING_PER_BATCH: usize = 256;
/// Sockets accepted before those that are open are looked at again.
const ACCEPTS_PER_TICK: usize = 256;
/// How often one tick goes over the connections that have more to send.
const OUTPUT_ROUNDS: usize = 4;
/// How long accepting pauses when the system has no more files.
const EXHAUSTED_PAUSE: Duration = Duration::from_millis(50);
/// How long a front that stops lets bytes go out.
const STOP_TIME: Duration = Duration::from_millis(500);

const WAKER: Token = Token(usize::MAX);
/// Listeners have the tokens below the waker's.
const LISTENERS: usize = usize::MAX - 65_536;

/// What a front is made from.
#[derive(Debug)]
pub(crate) struct FrontSetup {
    pub(crate) server: Arc<Server>,
    pub(crate) workers: Arc<Workers>,
    pub(crate) clock: Clock,
    pub(crate) random: SecureRandom,
    /// Only the first front has any.
    pub(crate) listeners: Vec<Listener>,
    /// Connections of all fronts.
    pub(crate) connections: Arc<AtomicUsize>,
    pub(crate) connections_max: usize,
}

/// One front, not running yet, or running.
#[derive(Debug)]
pub(crate) struct Front {
    setup: FrontSetup,
    counters: Arc<Counters>,
    poll: Poll,
    inbox: Arc<Inbox>,
    /// The inboxes of all fronts, to deal sockets out to.
    all: Vec<Arc<Inbox>>,
    next_front: usize,
    slots: Slots,
    bench: Workbench,
    arena: Vec<u8>,
    arena_used: usize,
    /// Connections to be read.
    readable: Vec<usize>,
    /// Connections that may have output.
    dirty: Vec<usize>,
    /// Memory for the next of these lists.
    spare: Vec<usize>,
    /// Those of a group that have more to send.
    working: Vec<usize>,
    accept_again_at: Option<Duration>,
    stop_at: Option<Duration>,
}

impl Front {
    pub(crate) fn new(mut setup: FrontSetup) -> io::Result<Self> {
        let poll = Poll::new()?;
        let inbox = Arc::new(Inbox::new(poll.registry(), WAKER)?);
        for (index, listener) in setup.listeners.iter_mut().enumerate() {
            poll.registry().register(&mut listener.socket, Token(LISTENERS + index), Interest::READABLE)?;
        }
        Ok(Self {
            counters: setup.server.add_counters(),
            setup,
            poll,
            inbox,
            all: Vec::new(),
            next_front: 0,
            slots: Slots::default(),
            bench: Workbench::default(),
            arena: Vec::new(),
            arena_used: 0,
            readable: Vec::new(),
            dirty: Vec::new(),
            spare: Vec::new(),
            working: Vec::new(),
            accept_again_at: None,
            stop_at: None,
        })
    }

    pub(crate) fn inbox(&self) -> Arc<Inbox> {
        Arc::clone(&self.inbox)
    }

    /// Runs until it is told to stop.
    pub(crate) fn run(mut self, all: Vec<Arc<Inbox>>) {
        self.all = all;
        self.arena = vec![0; ARENA_BYTES];
        let mut events = Events::with_capacity(1_024);
        let mut notes = Vec::new();
        loop {
            let timeout = self.timeout(self.setup.clock.now().monotonic);
            if let Err(error) = self.poll.poll(&mut events, timeout)
                && error.kind() != io::ErrorKind::Interrupted
            {
                // Nothing a caller can do about: the poll itself is broken. Connections close as the front is dropped.
                return;
            }
            let now = self.setup.clock.now();
            for event in &events {
                self.event(event);
            }
            self.inbox.take(&mut notes);
            for note in notes.drain(..) {
                self.note(note, now);
            }
            self.tick(now);
            if self.stop_at.is_some_and(|stop_at| self.slots.len() == 0 || stop_at <= now.monotonic) {
                return;
            }
        }
    }

    /// How long the poll may wait.
    fn timeout(&self, now: Duration) -> Option<Duration> {
        let accepts =
            self.accept_again_at.is_none() && self.setup.listeners.iter().any(|listener| listener.is_ready);
        if !self.readable.is_empty() || !self.dirty.is_empty() || accepts && self.stop_at.is_none() {
            return Some(Duration::ZERO);
        }
        let next =
            [self.slots.next_deadline(), self.accept_again_at, self.stop_at].into_iter().flatten().min()?;
        // The system's timer is in whole milliseconds and rounds down; a little later is better than twice.
        Some(next.saturating_sub(now) + Duration::from_millis(1))
    }

    fn event(&mut self, event: &Event) {
        let Token(token) = event.token();
        if event.token() == WAKER {
            return;
        }
        if token >= LISTENERS {
            if let Some(listener) = self.setup.listeners.get_mut(token - LISTENERS) {
                listener.is_ready = true;
            }
            return;
        }
        let Some(slot) = self.slots.get(token) else { return };
        if event.is_readable() || event.is_read_closed() || event.is_error() {
            slot.is_readable = true;
            self.queue_read(token);
        }
        if event.is_writable() {
            if let Some(slot) = self.slots.get(token) {
                slot.is_writable = true;
            }
            self.mark_dirty(token);
        }
    }

    fn queue_read(&mut self, index: usize) {
        if let Some(slot) = self.slots.get(index)
            && !std::mem::replace(&mut slot.is_queued, true)
        {
            self.readable.push(index);
        }
    }

    fn mark_dirty(&mut self, index: usize) {
        if let Some(slot) = self.slots.get(index)
            && !std::mem::replace(&mut slot.is_dirty, true)
        {
            self.dirty.push(index);
        }
    }

    fn note(&mut self, note: Note, now: Now) {
        match note {
            Note::Accepted(socket, datacenter) => self.adopt(socket, datacenter, now),
            Note::Finished(number, result) => {
                let Some((index, slot)) = self.slots.find(number) else { return };
                let mut turn = ServerTurn { now, random: &mut self.setup.random };
                slot.connection.task_finished(result, &mut turn);
                self.submit_tasks(index, now);
                self.mark_dirty(index);
            }
            Note::Nudged(number) => {
                if let Some((index, _)) = self.slots.find(number) {
                    self.mark_dirty(index);
                }
            }
            Note::DropAll => {
                for index in self.slots.indices() {
                    self.remove(index, now);
                }
            }
            Note::Stop => {
                self.setup.listeners.clear();
                self.stop_at = Some(now.monotonic.saturating_add(STOP_TIME));
                for index in self.slots.indices() {
                    if let Some(slot) = self.slots.get(index) {
                        slot.is_gone = true;
                    }
                    self.mark_dirty(index);
                }
            }
        }
    }

    fn tick(&mut self, now: Now) {
        self.accept(now);
        while let Some(index) = self.slots.next_due(now.monotonic) {
            let mut turn = ServerTurn { now, random: &mut self.setup.random };
            if let Some(slot) = self.slots.get(index) {
                slot.connection.do_what_is_due(&mut self.bench, &mut turn);
            }
            self.mark_dirty(index);
        }
        let readable = std::mem::replace(&mut self.readable, std::mem::take(&mut self.spare));
        for &index in &readable {
            self.read(index, now);
        }
        self.keep_spare(readable);
        self.open_batch(now);
        self.send(now);
        self.slots.end_tick();
    }

    fn accept(&mut self, now: Now) {
        if self.accept_again_at.is_some_and(|time| now.monotonic < time) {
            return;
        }
        self.accept_again_at = None;
        let mut left = ACCEPTS_PER_TICK;
        let mut accepted = Vec::new();
        for listener in &mut self.setup.listeners {
            while listener.is_ready && left > 0 {
                match listener.accept() {
                    Accepted::Socket(socket) => accepted.push((socket, listener.datacenter)),
                    Accepted::Nothing => break,
                    Accepted::Exhausted => {
                        self.accept_again_at = Some(now.monotonic.saturating_add(EXHAUSTED_PAUSE));
                        break;
                    }
                }
                left -= 1;
            }
        }
        for (socket, datacenter) in accepted {
            self.deal_out(socket, datacenter, now);
        }
    }

    /// Gives a socket to the next front in turn.
    fn deal_out(&mut self, socket: TcpStream, datacenter: u16, now: Now) {
        if self.setup.connections.fetch_add(1, Ordering::Relaxed) >= self.setup.connections_max {
            self.setup.connections.fetch_sub(1, Ordering::Relaxed);
            return;
        }
        self.next_front = (self.next_front + 1) % self.all.len().max(1);
        match self.all.get(self.next_front) {
            Some(inbox) if !Arc::ptr_eq(inbox, &self.inbox) => inbox.send(Note::Accepted(socket, datacenter)),
            _ => self.adopt(socket, datacenter, now),
        }
    }

    /// Begins to serve a socket.
    fn adopt(&mut self, mut socket: TcpStream, datacenter: u16, now: Now) {
        let (index, number) = self.slots.reserve();
        let interest = Interest::READABLE | Interest::WRITABLE;
        let registered = self.poll.registry().register(&mut socket, Token(index), interest);
        if registered.is_err() || self.stop_at.is_some() {
            self.slots.release(index);
            self.setup.connections.fetch_sub(1, Ordering::Relaxed);
            return;
        }
        let handle = ConnectionHandle::new(number, Some(self.inbox() as Arc<_>));
        let mut turn = ServerTurn { now, random: &mut self.setup.random };
        let connection = ServerConnection::with_driver(
            Arc::clone(&self.setup.server),
            Arc::clone(&self.counters),
            datacenter,
            Arc::new(handle),
            Arithmetic::Offloaded,
            &mut turn,
        );
        self.slots.insert(index, number, socket, connection);
        self.slots.schedule(index);
    }

    /// Reads what there is, within the budget of a tick.
    fn read(&mut self, index: usize, now: Now) {
        let mut budget = READ_BYTES_PER_TICK;
        loop {
            let Some(slot) = self.slots.get(index) else { return };
            slot.is_queued = false;
            if !slot.is_readable || slot.is_gone || !slot.connection.wants_input() {
                break;
            }
            if budget == 0 {
                self.queue_read(index);
                break;
            }
            if ARENA_BYTES - self.arena_used < READ_BYTES_PER_TICK
                || self.bench.incoming_count() >= INCOMING_PER_BATCH
            {
                self.open_batch(now);
                continue;
            }
            let start = self.arena_used;
            let room = self.arena.get_mut(start..start + budget).unwrap_or_default();
            match slot.socket.read(room) {
                Ok(0) => {
                    slot.is_gone = true;
                    break;
                }
                Ok(count) => {
                    // A read that does not fill its room has emptied the socket; the next event tells when there is more.
                    slot.is_readable = count == room.len();
                    let bytes = room.get_mut(..count).unwrap_or_default();
                    let mut turn = ServerTurn { now, random: &mut self.setup.random };
                    slot.connection.take_in(index, bytes, start, &mut self.bench, &mut turn);
                    self.arena_used += count;
                    budget -= count;
                }
                Err(error) => match error.kind() {
                    io::ErrorKind::WouldBlock => slot.is_readable = false,
                    io::ErrorKind::Interrupted => {}
                    _ => slot.is_gone = true,
                },
            }
        }
        self.submit_tasks(index, now);
        self.mark_dirty(index);
    }

    /// Opens all packets that were read, and lets the sessions have them.
    fn open_batch(&mut self, now: Now) {
        let arena = self.arena.get_mut(..self.arena_used).unwrap_or_default();
        self.bench.open(arena);
        while let Some(incoming) = self.bench.next_opened() {
            let Some(slot) = self.slots.get(incoming.connection) else { continue };
            let mut turn = ServerTurn { now, random: &mut self.setup.random };
            slot.connection.packet_opened(incoming, arena, &mut self.bench, &mut turn);
        }
        self.arena_used = 0;
    }

    fn submit_tasks(&mut self, index: usize, now: Now) {
        let Some(slot) = self.slots.get(index) else { return };
        while let Some(task) = slot.connection.next_task() {
            if !self.setup.workers.submit(&self.inbox, slot.number, task) {
                let mut turn = ServerTurn { now, random: &mut self.setup.random };
                slot.connection.task_refused(&mut turn);
            }
        }
    }

    /// Packs, seals and writes everything there is to send.
    fn send(&mut self, now: Now) {
        let dirty = std::mem::replace(&mut self.dirty, std::mem::take(&mut self.spare));
        let mut working = std::mem::take(&mut self.working);
        for group in dirty.chunks(OUTGOING_PER_BATCH) {
            working.clear();
            working.extend_from_slice(group);
            for _ in 0..OUTPUT_ROUNDS {
                working.retain(|&index| self.pack(index, now));
                self.seal_batch(now);
                if working.is_empty() {
                    break;
                }
            }
            for &index in group {
                self.write(index, now);
            }
        }
        self.working = working;
        self.keep_spare(dirty);
    }

    /// Keeps the memory of a list that was worked off.
    fn keep_spare(&mut self, mut list: Vec<usize>) {
        list.clear();
        self.spare = list;
    }

    /// `true` if there may be more.
    fn pack(&mut self, index: usize, now: Now) -> bool {
        if self.bench.outgoing_count() >= OUTGOING_PER_BATCH {
            self.seal_batch(now);
        }
        let Some(slot) = self.slots.get(index) else { return false };
        slot.is_dirty = false;
        let mut turn = ServerTurn { now, random: &mut self.setup.random };
        slot.connection.pack(index, &mut self.bench, &mut turn)
    }

    fn seal_batch(&mut self, now: Now) {
        self.bench.seal();
        while let Some(sealed) = self.bench.next_sealed() {
            let Some(slot) = self.slots.get(sealed.connection) else { continue };
            let mut turn = ServerTurn { now, random: &mut self.setup.random };
            slot.connection.frame(&sealed, &mut self.bench, &mut turn);
        }
        self.bench.clear_sealed();
    }

    /// Writes what the socket takes.
    fn write(&mut self, index: usize, now: Now) {
        let Some(slot) = self.slots.get(index) else { return };
        let mut wrote = false;
        while slot.is_writable && !slot.connection.sendable().is_empty() {
            match slot.socket.write(slot.connection.sendable()) {
                Ok(count) => {
                    slot.connection.taken(count, &mut self.bench);
                    wrote = true;
                }
                Err(error) => match error.kind() {
                    io::ErrorKind::WouldBlock => slot.is_writable = false,
                    io::ErrorKind::Interrupted => {}
                    _ => {
                        slot.is_gone = true;
                        break;
                    }
                },
            }
        }
        let is_flushed = slot.connection.sendable().is_empty();
        let ends = slot.is_gone || slot.connection.is_closing();
        if ends && (is_flushed || slot.is_gone && !slot.is_writable) {
            return self.remove(index, now);
        }
        if ends {
            slot.connection.linger(now.monotonic);
        }
        let (reads_again, packs_again) = (slot.is_readable, wrote && slot.connection.has_more());
        if reads_again && slot.connection.wants_input() {
            self.queue_read(index);
        }
        if packs_again {
            self.mark_dirty(index);
        }
        self.slots.schedule(index);
    }

    fn remove(&mut self, index: usize, now: Now) {
        let Some(mut slot) = self.slots.remove(index) else { return };
        // It fails only for a socket that was never registered, and every one was.
        drop(self.poll.registry().deregister(&mut slot.socket));
        slot.connection.socket_closed(&mut ServerTurn { now, random: &mut self.setup.random });
        self.setup.connections.fetch_sub(1, Ordering::Relaxed);
    }
}
