//! Opens ports and accepts what comes.

use std::io;
use std::net::SocketAddr;

use mio::net::{TcpListener, TcpStream};
use socket2::{Domain, Protocol, Socket, Type};

use crate::error::DatacenterError;

/// Connections the system keeps until they are accepted; it may keep fewer.
const BACKLOG: i32 = 4_096;

/// One port of one datacenter.
#[derive(Debug)]
pub(crate) struct Listener {
    pub(crate) socket: TcpListener,
    pub(crate) datacenter: u16,
    /// Whether there may be more to accept.
    pub(crate) is_ready: bool,
}

/// Opens a port, and tells which one it is.
pub(crate) fn bind(datacenter: u16, address: SocketAddr) -> Result<(Listener, SocketAddr), DatacenterError> {
    let open = || -> io::Result<(TcpListener, SocketAddr)> {
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
        // A port that was closed a moment ago can be had again at once.
        socket.set_reuse_address(true)?;
        socket.set_nonblocking(true)?;
        socket.bind(&address.into())?;
        socket.listen(BACKLOG)?;
        let listener = TcpListener::from_std(socket.into());
        let local = listener.local_addr()?;
        Ok((listener, local))
    };
    let (socket, local) = open().map_err(|error| DatacenterError::listen(address, error))?;
    Ok((Listener { socket, datacenter, is_ready: true }, local))
}

/// What became of an attempt to accept.
#[derive(Debug)]
pub(crate) enum Accepted {
    Socket(TcpStream),
    /// Nothing waits.
    Nothing,
    /// The system has no more files; try again later.
    Exhausted,
}

impl Listener {
    pub(crate) fn accept(&mut self) -> Accepted {
        loop {
            match self.socket.accept() {
                Ok((socket, _)) => {
                    // It fails on a socket that is gone already, which reading will tell.
                    drop(socket.set_nodelay(true));
                    return Accepted::Socket(socket);
                }
                Err(error) => match error.kind() {
                    io::ErrorKind::WouldBlock => {
                        self.is_ready = false;
                        return Accepted::Nothing;
                    }
                    // The client gave up before it was accepted.
                    io::ErrorKind::ConnectionAborted | io::ErrorKind::Interrupted => {}
                    _ => return Accepted::Exhausted,
                },
            }
        }
    }
}
