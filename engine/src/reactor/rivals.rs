//! Second sockets of connections whose first takes long to open. The connection decides (`protocol/connection/race.rs`); here
//! the sockets are kept apart until one of them is left.
//!
//! A rival has a slot of its own, without a connection, so that the network tells the two apart. When it is to stay, it gets
//! the token of the connection's socket.

use std::net::{IpAddr, SocketAddr};

use super::Reactor;
use super::connections::SocketState;
use super::network::{Network, Readiness, SocketToken};
use super::offload::Offload;
use crate::error::NetworkError;
use crate::handler::Handler;
use crate::ids::IdMap;
use crate::protocol::event::CloseReason;

/// The rivals of a reactor. Few at any time: each exists only until the first socket of its connection opens.
#[derive(Debug, Default)]
pub(super) struct Rivals {
    by_owner: IdMap<u32, SocketToken>,
    /// Owners, by the slot of the rival.
    owners: IdMap<u32, u32>,
}

impl Rivals {
    fn insert(&mut self, owner: u32, rival: SocketToken) {
        self.by_owner.insert(owner, rival);
        self.owners.insert(rival.slot, owner);
    }

    fn take(&mut self, owner: u32) -> Option<SocketToken> {
        if self.by_owner.is_empty() {
            return None;
        }
        let rival = self.by_owner.remove(&owner)?;
        self.owners.remove(&rival.slot);
        Some(rival)
    }

    /// The slot of the connection that a socket is the rival of.
    fn owner(&self, socket: SocketToken) -> Option<u32> {
        if self.owners.is_empty() {
            return None;
        }
        let owner = self.owners.get(&socket.slot)?;
        (self.by_owner.get(owner) == Some(&socket)).then_some(*owner)
    }
}

impl<N: Network, H: Handler, O: Offload> Reactor<N, H, O> {
    /// A connection wants a second socket beside the one that is being opened. It gets one if nobody has to wait for it.
    pub(super) fn open_rival(&mut self, slot: u32, address: SocketAddr, source: Option<IpAddr>) {
        let now = self.desk.now;
        let Some(entry) = self.connections.get(slot) else { return };
        if !entry.connection.awaits_rival() {
            return;
        }
        let has_place = self.context.take_spare_dial(entry.scope.datacenter, now);
        let opened = has_place.then(|| {
            let rival = self.connections.reserve();
            self.desk.stats.connects += 1;
            self.desk.stats.rivals += 1;
            let opened = self.network.connect(rival, address, source);
            opened.map(|()| rival).inspect_err(|_| self.connections.release(rival))
        });
        let turn = &self.lent.turn(now);
        let Some(entry) = self.connections.get_mut(slot) else { return };
        match opened {
            None => entry.connection.rival_refused(turn),
            Some(Ok(rival)) => {
                self.rivals.insert(slot, rival);
                entry.connection.rival_began(turn);
            }
            Some(Err(error)) => {
                self.desk.stats.network_errors[error.index()] += 1;
                entry.connection.rival_began(turn);
                entry.connection.rival_closed(turn, error);
            }
        }
    }

    /// Takes what is ready with a rival. Says whether it was one.
    pub(super) fn rival_is_ready(&mut self, event: Readiness) -> bool {
        let Some(owner) = self.rivals.owner(event.socket) else { return false };
        if !event.writable {
            return true;
        }
        match self.network.finish_connect(event.socket) {
            Ok(false) => {}
            Ok(true) => self.rival_won(owner),
            Err(error) => {
                self.close_rival(owner);
                self.desk.stats.network_errors[error.index()] += 1;
                if let Some(entry) = self.connections.get_mut(owner) {
                    entry.connection.rival_closed(&self.lent.turn(self.desk.now), error);
                }
                self.list(owner);
            }
        }
        true
    }

    /// The first attempt of a connection has had its time; the rival goes on alone.
    pub(super) fn rival_remains(&mut self, owner: u32) {
        if let Some(Err(error)) = self.promote_rival(owner, SocketState::Opening)
            && let Some(entry) = self.connections.get_mut(owner)
        {
            let mut turn = self.lent.turn(self.desk.now);
            entry.connection.socket_closed(&mut turn, CloseReason::Network(error), &mut self.desk);
        }
    }

    fn rival_won(&mut self, owner: u32) {
        self.desk.stats.rivals_won += 1;
        self.desk.stats.sockets_opened += 1;
        let promoted = self.promote_rival(owner, SocketState::Open);
        if let Some(entry) = self.connections.get_mut(owner) {
            let mut turn = self.lent.turn(self.desk.now);
            entry.connection.rival_opened(&mut turn);
            if let Some(Err(error)) = promoted {
                entry.connection.socket_closed(&mut turn, CloseReason::Network(error), &mut self.desk);
            }
        }
        self.list(owner);
    }

    /// Puts the rival in the place of the connection's socket, which is closed. None if there is no rival.
    pub(super) fn promote_rival(
        &mut self,
        owner: u32,
        state: SocketState,
    ) -> Option<Result<(), NetworkError>> {
        let rival = self.rivals.take(owner)?;
        self.close_socket(owner);
        let Some(entry) = self.connections.get_mut(owner) else {
            self.network.close(rival);
            self.connections.release(rival);
            return None;
        };
        let generation = entry.token.generation.wrapping_add(1);
        entry.token = SocketToken { slot: owner, generation };
        let renamed = self.network.rename(rival, entry.token);
        if renamed.is_ok() {
            entry.socket = state;
        }
        self.connections.release(rival);
        Some(renamed)
    }

    /// Closes the rival of a connection, if it has one.
    pub(super) fn close_rival(&mut self, owner: u32) {
        if let Some(rival) = self.rivals.take(owner) {
            self.network.close(rival);
            self.connections.release(rival);
        }
    }
}
