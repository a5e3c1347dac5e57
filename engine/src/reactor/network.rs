//! [`Network`]: everything the tick needs from the outside. Implemented over mio for real, and by the simulator.

use std::io::IoSlice;
use std::net::{IpAddr, SocketAddr};

use crate::error::NetworkError;
use crate::time::Monotonic;

/// A socket, by the slot of its connection and the number of sockets the slot had before. What is said about an earlier
/// socket of the slot is thereby recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketToken {
    /// The slot of the connection.
    pub slot: u32,
    /// Which of the slot's sockets.
    pub generation: u32,
}

/// What became possible with a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// The socket.
    pub socket: SocketToken,
    /// There is something to read: bytes, the end, or an error.
    pub readable: bool,
    /// There is room to write, or the attempt to connect has ended.
    pub writable: bool,
    /// The peer writes no more: reading has to go on until the end shows.
    pub read_closed: bool,
}

/// What a read gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOutcome {
    /// This many bytes, more than none.
    Bytes(usize),
    /// Nothing more to come.
    Ended,
    /// Nothing yet. Readiness will tell.
    WouldBlock,
}

/// Sockets and the clock, for one reactor.
///
/// Readiness is told once (edge-triggered): after it, reading goes on until [`ReadOutcome::WouldBlock`] or fewer bytes than
/// there was room for, and writing until a write takes nothing.
pub trait Network {
    /// The time. Never goes back.
    fn now(&mut self) -> Monotonic;

    /// Waits until something is ready, somebody calls the waker, or it is `until`; not at all if that is past. Adds what is
    /// ready to `ready`. Returns the time at which the waiting began.
    fn wait(&mut self, until: Monotonic, ready: &mut Vec<Readiness>) -> Monotonic;

    /// Begins to open a socket. Readiness to write tells that the attempt has ended.
    ///
    /// # Errors
    /// If it failed at once. There is no socket then.
    fn connect(
        &mut self,
        socket: SocketToken,
        address: SocketAddr,
        source: Option<IpAddr>,
    ) -> Result<(), NetworkError>;

    /// Whether a socket has opened; false if the attempt goes on.
    ///
    /// # Errors
    /// If the attempt failed. The socket still has to be closed.
    fn finish_connect(&mut self, socket: SocketToken) -> Result<bool, NetworkError>;

    /// Reads what is there.
    ///
    /// # Errors
    /// If the socket has failed. It still has to be closed.
    fn read(&mut self, socket: SocketToken, room: &mut [u8]) -> Result<ReadOutcome, NetworkError>;

    /// Writes as much of `parts` as there is room for and says how many bytes that was: none if the socket is full.
    ///
    /// # Errors
    /// If the socket has failed. It still has to be closed.
    fn write_vectored(&mut self, socket: SocketToken, parts: &[IoSlice<'_>]) -> Result<usize, NetworkError>;

    /// Gives a socket that is open or being opened another token, whose place is free. What is ready with it is told again,
    /// with the new token.
    ///
    /// # Errors
    /// If the socket has failed. There is none then.
    fn rename(&mut self, from: SocketToken, to: SocketToken) -> Result<(), NetworkError>;

    /// Closes a socket. Nothing is said about it any more.
    fn close(&mut self, socket: SocketToken);
}
