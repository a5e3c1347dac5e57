//! From the sockets to the handler: readiness, reading within budgets, opening in batches, dispatch.

use super::Reactor;
use super::connections::SocketState;
use super::network::{Network, ReadOutcome, Readiness, SocketToken};
use super::offload::Offload;
use crate::error::NetworkError;
use crate::handler::Handler;
use crate::limits::{READ_BYTES_MIN, READ_BYTES_PER_CONNECTION_PER_TICK};
use crate::protocol::crypto_job::PacketPlace;
use crate::protocol::event::CloseReason;

impl<N: Network, H: Handler, O: Offload> Reactor<N, H, O> {
    /// Sorts what the wait brought onto the lists.
    pub(super) fn take_readiness(&mut self) {
        let mut ready = std::mem::take(&mut self.ready);
        for event in ready.drain(..) {
            self.socket_is_ready(event);
        }
        self.ready = ready;
    }

    fn socket_is_ready(&mut self, event: Readiness) {
        if self.rival_is_ready(event) {
            return;
        }
        let Some(entry) = self.connections.of_socket(event.socket) else { return };
        if entry.socket == SocketState::Opening && event.writable && !self.finish_connect(event.socket) {
            return;
        }
        let slot = event.socket.slot;
        let Some(entry) = self.connections.of_socket(event.socket) else { return };
        if entry.socket != SocketState::Open {
            return;
        }
        entry.read_closed |= event.read_closed;
        if event.readable && !entry.is_readable {
            entry.is_readable = true;
            self.readable.push_back(slot);
        }
        if event.writable && entry.write_blocked && entry.write_error.is_none() {
            entry.write_blocked = false;
            self.list(slot);
        }
    }

    /// An attempt to connect may have ended. Says whether the socket is open now.
    fn finish_connect(&mut self, token: SocketToken) -> bool {
        match self.network.finish_connect(token) {
            Ok(true) => {
                self.desk.stats.sockets_opened += 1;
                self.close_rival(token.slot);
                if let Some(entry) = self.connections.of_socket(token) {
                    entry.socket = SocketState::Open;
                    entry.connection.socket_opened(&mut self.lent.turn(self.desk.now));
                }
                self.list(token.slot);
                true
            }
            Ok(false) => false,
            Err(error) => {
                self.socket_failed(token, error);
                false
            }
        }
    }

    /// Reads from the sockets that have something, as far as the arena goes.
    pub(super) fn read_sockets(&mut self) {
        if !self.desk.outbox.is_reading() {
            self.desk.stats.ticks_unread += 1;
            return;
        }
        for _ in 0..self.readable.len() {
            if self.arena.room_bytes() < READ_BYTES_MIN {
                return;
            }
            let Some(slot) = self.readable.pop_front() else { return };
            match self.connections.get_mut(slot) {
                Some(entry) if entry.is_readable && entry.socket == SocketState::Open => {
                    let token = entry.token;
                    if self.read_socket(token) {
                        self.readable.push_back(slot);
                    }
                    self.list(slot);
                }
                Some(entry) => entry.is_readable = false,
                None => {}
            }
        }
    }

    /// Reads from one socket within its budget. Says whether there may be more.
    fn read_socket(&mut self, token: SocketToken) -> bool {
        let Some(entry) = self.connections.of_socket(token) else { return false };
        let mut budget = READ_BYTES_PER_CONNECTION_PER_TICK;
        loop {
            let room = self.arena.room();
            let room_bytes = room.len().min(budget);
            if room_bytes < READ_BYTES_MIN {
                return true;
            }
            self.desk.stats.reads += 1;
            let end = match self.network.read(token, &mut room[..room_bytes]) {
                Ok(ReadOutcome::Bytes(bytes)) => {
                    self.desk.stats.bytes_read += bytes as u64;
                    budget -= bytes;
                    let range = self.arena.advance(bytes);
                    let at = range.start;
                    let mut turn = self.lent.turn(self.desk.now);
                    let received = self.arena.slice_mut(range);
                    entry.connection.receive(&mut turn, received, at, &mut self.opening.jobs, &mut self.desk);
                    self.opening.attribute(token.slot);
                    if bytes == room_bytes || entry.read_closed {
                        continue;
                    }
                    None
                }
                Ok(ReadOutcome::WouldBlock) => entry.write_error.map(CloseReason::Network),
                Ok(ReadOutcome::Ended) => Some(CloseReason::PeerClosed),
                Err(error) => Some(CloseReason::Network(error)),
            };
            entry.is_readable = false;
            // What came before the end is dispatched first.
            self.closing.extend(end.map(|reason| (token, reason)));
            return false;
        }
    }

    /// Opens everything that was received, and dispatches it.
    pub(super) fn open_packets(&mut self) {
        if !self.opening.jobs.is_empty() {
            self.desk.stats.open_batches += self.opening.open(&mut self.arena);
            self.dispatch();
        }
        self.arena.reset();
        let mut closing = std::mem::take(&mut self.closing);
        for (token, reason) in closing.drain(..) {
            self.socket_ended(token, reason);
        }
        self.closing = closing;
    }

    fn dispatch(&mut self) {
        let count = self.opening.jobs.len();
        for index in 0..count {
            let slot = self.opening.slots[index];
            let plaintext = self.opening.plaintext(index, &mut self.arena);
            self.desk.stats.packets_refused += u64::from(plaintext.is_none());
            if let Some(entry) = self.connections.get_mut(slot) {
                let mut turn = self.lent.turn(self.desk.now);
                entry.connection.packet_opened(&mut turn, plaintext, &mut self.desk);
            }
        }
        self.desk.stats.packets_opened += count as u64;
        for job in self.opening.jobs.drain(..) {
            if let PacketPlace::Buffer(packet) = job.place {
                self.lent.pool.recycle(packet);
            }
        }
        self.opening.slots.clear();
    }

    /// The operating system gave a socket up.
    pub(super) fn socket_failed(&mut self, token: SocketToken, error: NetworkError) {
        self.socket_ended(token, CloseReason::Network(error));
    }

    /// A socket is at its end: closes it and tells the connection.
    fn socket_ended(&mut self, token: SocketToken, reason: CloseReason) {
        if self.connections.of_socket(token).is_none() {
            return;
        }
        if let CloseReason::Network(error) = reason {
            self.desk.stats.network_errors[error.index()] += 1;
        }
        // A rival, if there is one, goes on in its place.
        let promoted = self.promote_rival(token.slot, SocketState::Opening);
        if promoted.is_none() {
            self.close_socket(token.slot);
        }
        if let Some(entry) = self.connections.get_mut(token.slot) {
            let mut turn = self.lent.turn(self.desk.now);
            entry.connection.socket_closed(&mut turn, reason, &mut self.desk);
            if let Some(Err(error)) = promoted {
                entry.connection.socket_closed(&mut turn, CloseReason::Network(error), &mut self.desk);
            }
        }
        self.list(token.slot);
    }
}
