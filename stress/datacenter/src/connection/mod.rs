//! One connection without its socket: bytes, time and randomness go in; bytes and deadlines come out.
#![expect(unused_variables, clippy::todo, clippy::missing_panics_doc, reason = "skeleton")]

use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::SecureRandom;

use crate::clock::Now;
use crate::server::Server;

/// What a driver lends to a connection for one call.
#[derive(Debug)]
pub struct ServerTurn<'a> {
    /// The instant of this turn.
    pub now: Now,
    /// The randomness of the driver.
    pub random: &'a mut SecureRandom,
}

/// One connection of a client, as the server sees it.
#[derive(Debug)]
pub struct ServerConnection {}

impl ServerConnection {
    /// A connection to this datacenter of `server` that was accepted now.
    #[must_use]
    pub fn new(server: Arc<Server>, datacenter: u16, turn: &mut ServerTurn<'_>) -> Self {
        todo!()
    }

    /// Bytes arrived. They are changed in place. Answers, if any, are in [`Self::output`] afterwards.
    pub fn receive(&mut self, bytes: &mut [u8], turn: &mut ServerTurn<'_>) {
        todo!()
    }

    /// The time of [`Self::next_deadline`] has come.
    pub fn deadline_reached(&mut self, turn: &mut ServerTurn<'_>) {
        todo!()
    }

    /// When to call [`Self::deadline_reached`] at the latest, on the monotonic clock; `None` if nothing is due.
    #[must_use]
    pub fn next_deadline(&self) -> Option<Duration> {
        todo!()
    }

    /// Bytes for the socket, from the front.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        todo!()
    }

    /// The socket took so many bytes of the output. There may be more afterwards.
    pub fn output_taken(&mut self, bytes: usize, turn: &mut ServerTurn<'_>) {
        todo!()
    }

    /// Whether the server closes this connection: the driver closes the socket once the output is gone.
    #[must_use]
    pub fn is_closing(&self) -> bool {
        todo!()
    }

    /// The socket is gone. Sessions stay for the next connection.
    pub fn socket_closed(&mut self, turn: &mut ServerTurn<'_>) {
        todo!()
    }
}
