//! The connections of a reactor: slots, and the ways to them by identifier and by scope.

use crate::context::AuthScope;
use crate::error::NetworkError;
use crate::ids::{ConnectionId, IdMap};
use crate::limits::IDLE_CONNECTION_BYTES_MAX;
use crate::protocol::connection::Connection;
use crate::reactor::network::SocketToken;
use crate::reactor::out_queue::OutQueue;
use crate::status::ConnectionStatus;
use crate::time::Monotonic;

/// Whether a connection has a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SocketState {
    None,
    Opening,
    Open,
}

/// A connection and what the reactor keeps for it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) connection: Connection,
    pub(crate) scope: AuthScope,
    pub(crate) out: OutQueue,
    pub(crate) socket: SocketState,
    /// The current socket, or the last one.
    pub(crate) token: SocketToken,
    /// The status the counters know.
    pub(crate) status: ConnectionStatus,
    /// When the lease it holds ends; never if it holds none.
    pub(crate) lease_until: Monotonic,
    /// Stands on the list of those with something to do.
    pub(crate) is_listed: bool,
    /// Stands on the list of those with something to read.
    pub(crate) is_readable: bool,
    /// The peer writes no more: a short read is not the end.
    pub(crate) read_closed: bool,
    /// A write has failed: what the peer said before is still read, then the socket is closed.
    pub(crate) write_error: Option<NetworkError>,
    /// The socket takes nothing until it says so.
    pub(crate) write_blocked: bool,
    /// The out queue was at its high mark and has not come down to its low mark since.
    pub(crate) is_stuffed: bool,
    /// Stopped for good; leaves with the end of its turn.
    pub(crate) has_stopped: bool,
    previous_of_scope: u32,
    next_of_scope: u32,
}

/// The rest of what an idle connection may cost is for its key and its places in the tables.
const _: () = assert!(size_of::<Entry>() <= IDLE_CONNECTION_BYTES_MAX * 5 / 8);

impl Entry {
    fn new(connection: Connection, scope: AuthScope, slot: u32, generation: u32) -> Self {
        Self {
            connection,
            scope,
            out: OutQueue::default(),
            socket: SocketState::None,
            token: SocketToken { slot, generation },
            status: ConnectionStatus::WaitingToReconnect,
            lease_until: Monotonic::NEVER,
            is_listed: false,
            is_readable: false,
            read_closed: false,
            write_error: None,
            write_blocked: false,
            is_stuffed: false,
            has_stopped: false,
            previous_of_scope: NO_SLOT,
            next_of_scope: NO_SLOT,
        }
    }

    /// Whether the connection may be asked for packets.
    pub(crate) const fn takes_packets(&self) -> bool {
        matches!(self.socket, SocketState::Open) && !self.is_stuffed
    }
}

/// The end of a list.
const NO_SLOT: u32 = u32::MAX;

/// All connections of a reactor.
#[derive(Debug, Default)]
pub(crate) struct Connections {
    slots: Vec<Option<Box<Entry>>>,
    /// Socket generations outlive their connections, so that events of an earlier one are recognised.
    generations: Vec<u32>,
    free: Vec<u32>,
    by_id: IdMap<ConnectionId, u32>,
    /// The first of each scope; the others are linked to it. A change of a key finds its connections this way.
    by_scope: IdMap<AuthScope, u32>,
}

impl Connections {
    pub(crate) fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there is no connection of a scope yet.
    pub(crate) fn is_new_scope(&self, scope: AuthScope) -> bool {
        !self.by_scope.contains_key(&scope)
    }

    /// Takes a connection in and says in which slot.
    pub(crate) fn insert(&mut self, connection: Connection, scope: AuthScope) -> u32 {
        let slot = self.free_slot();
        let id = connection.id();
        let mut entry = Entry::new(connection, scope, slot, self.generations[slot as usize]);
        if let Some(first) = self.by_scope.insert(scope, slot) {
            entry.next_of_scope = first;
            if let Some(first) = self.get_mut(first) {
                first.previous_of_scope = slot;
            }
        }
        self.slots[slot as usize] = Some(Box::new(entry));
        self.by_id.insert(id, slot);
        slot
    }

    fn free_slot(&mut self) -> u32 {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            self.generations.push(0);
            u32::try_from(self.slots.len() - 1).unwrap_or(NO_SLOT)
        });
        assert!(slot != NO_SLOT, "a reactor has fewer than 2^32 connections");
        slot
    }

    /// A slot for a socket without a connection.
    pub(crate) fn reserve(&mut self) -> SocketToken {
        let slot = self.free_slot();
        SocketToken { slot, generation: self.generations[slot as usize].wrapping_add(1) }
    }

    /// Such a socket is gone, or belongs to a connection now.
    pub(crate) fn release(&mut self, reserved: SocketToken) {
        self.generations[reserved.slot as usize] = reserved.generation;
        self.free.push(reserved.slot);
    }

    /// Takes a connection out. Says whether it was the last of its scope.
    pub(crate) fn remove(&mut self, slot: u32) -> Option<(Box<Entry>, bool)> {
        let entry = self.slots.get_mut(slot as usize)?.take()?;
        self.generations[slot as usize] = entry.token.generation;
        self.free.push(slot);
        self.by_id.remove(&entry.connection.id());
        let (previous, next) = (entry.previous_of_scope, entry.next_of_scope);
        if let Some(next) = self.get_mut(next) {
            next.previous_of_scope = previous;
        }
        match self.get_mut(previous) {
            Some(previous) => previous.next_of_scope = next,
            None if next == NO_SLOT => drop(self.by_scope.remove(&entry.scope)),
            None => drop(self.by_scope.insert(entry.scope, next)),
        }
        let was_last = self.is_new_scope(entry.scope);
        Some((entry, was_last))
    }

    pub(crate) fn get(&self, slot: u32) -> Option<&Entry> {
        self.slots.get(slot as usize)?.as_deref()
    }

    pub(crate) fn get_mut(&mut self, slot: u32) -> Option<&mut Entry> {
        self.slots.get_mut(slot as usize)?.as_deref_mut()
    }

    pub(crate) fn slot_of(&self, connection: ConnectionId) -> Option<u32> {
        self.by_id.get(&connection).copied()
    }

    /// The connection of a socket, if it is still the same socket.
    pub(crate) fn of_socket(&mut self, token: SocketToken) -> Option<&mut Entry> {
        self.get_mut(token.slot).filter(|entry| entry.token == token && entry.socket != SocketState::None)
    }

    /// The first connection of a scope.
    pub(crate) fn first_of_scope(&self, scope: AuthScope) -> Option<u32> {
        self.by_scope.get(&scope).copied()
    }

    /// The connection that follows in the list of its scope.
    pub(crate) fn next_of_scope(&self, slot: u32) -> Option<u32> {
        self.get(slot).map(|entry| entry.next_of_scope).filter(|next| *next != NO_SLOT)
    }

    /// How many slots there are, used or not.
    pub(crate) fn slots(&self) -> u32 {
        u32::try_from(self.slots.len()).unwrap_or(NO_SLOT)
    }

    /// Slots in use.
    pub(crate) fn occupied(&self) -> impl Iterator<Item = u32> + '_ {
        (0..).zip(&self.slots).filter_map(|(slot, entry)| entry.as_ref().map(|_entry| slot))
    }
}
