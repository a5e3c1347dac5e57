//! The network of one reactor over the simulated wire.

use std::cell::RefCell;
use std::io::IoSlice;
use std::net::{IpAddr, SocketAddr};
use std::rc::Rc;

use mtproto_engine::reactor::network::{Network, ReadOutcome, Readiness, SocketToken};
use mtproto_engine::{Monotonic, NetworkError};

use super::wire::Wire;

/// A reactor's view of the [`Wire`].
#[derive(Debug)]
pub(super) struct SimNetwork {
    pub(super) reactor: u16,
    pub(super) wire: Rc<RefCell<Wire>>,
}

impl SimNetwork {
    const fn key(&self, socket: SocketToken) -> (u16, u32, u32) {
        (self.reactor, socket.slot, socket.generation)
    }
}

impl Network for SimNetwork {
    fn now(&mut self) -> Monotonic {
        self.wire.borrow().now
    }

    /// Never waits: the world moves time while no reactor runs.
    fn wait(&mut self, _: Monotonic, ready: &mut Vec<Readiness>) -> Monotonic {
        let mut wire = self.wire.borrow_mut();
        wire.readiness(self.reactor, ready);
        wire.now
    }

    fn connect(
        &mut self,
        socket: SocketToken,
        address: SocketAddr,
        _: Option<IpAddr>,
    ) -> Result<(), NetworkError> {
        self.wire.borrow_mut().connect(self.reactor, socket, address)
    }

    fn finish_connect(&mut self, socket: SocketToken) -> Result<bool, NetworkError> {
        let key = self.key(socket);
        let wire = self.wire.borrow();
        let Some(link) = wire.links.get(&key) else { return Err(NetworkError::Aborted) };
        match (link.opens_at <= wire.now, link.refused) {
            (false, _) => Ok(false),
            (true, true) => Err(NetworkError::Refused),
            (true, false) => Ok(true),
        }
    }

    fn read(&mut self, socket: SocketToken, room: &mut [u8]) -> Result<ReadOutcome, NetworkError> {
        let key = self.key(socket);
        let mut wire = self.wire.borrow_mut();
        let now = wire.now;
        let Some(link) = wire.links.get_mut(&key) else { return Err(NetworkError::Aborted) };
        Ok(match link.client_reads(now, room)? {
            None => ReadOutcome::Ended,
            Some(0) => ReadOutcome::WouldBlock,
            Some(bytes) => ReadOutcome::Bytes(bytes),
        })
    }

    fn write_vectored(&mut self, socket: SocketToken, parts: &[IoSlice<'_>]) -> Result<usize, NetworkError> {
        self.wire.borrow_mut().client_writes(self.key(socket), parts)
    }

    fn rename(&mut self, from: SocketToken, to: SocketToken) -> Result<(), NetworkError> {
        let (from, to) = (self.key(from), self.key(to));
        self.wire.borrow_mut().rename(from, to)
    }

    fn close(&mut self, socket: SocketToken) {
        let key = self.key(socket);
        if let Some(link) = self.wire.borrow_mut().links.get_mut(&key) {
            link.client_closed = true;
        }
    }
}
