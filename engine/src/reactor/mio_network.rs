//! [`Network`] over mio: the only file with sockets and clocks.

use std::io::{self, ErrorKind, IoSlice, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream as StdStream};
#[cfg(target_os = "linux")]
use std::os::fd::AsFd;
use std::sync::Arc;
use std::task::{Wake, Waker};
use std::time::{Duration, Instant, SystemTime};

use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};
#[cfg(target_os = "linux")]
use nix::poll::{PollFd, PollFlags, ppoll};
use nix::sys::socket::setsockopt;
use nix::sys::socket::sockopt::IpBindAddressNoPort;
#[cfg(target_os = "linux")]
use nix::sys::time::TimeSpec;
use socket2::{Domain, Protocol, Socket, Type};

use super::network::{Network, ReadOutcome, Readiness, SocketToken};
use crate::error::NetworkError;
use crate::limits::EVENTS_PER_TICK_MAX;
use crate::time::{Monotonic, ServerTime, whole_nanoseconds};

/// The clock of an engine: time since its start, the same for all its reactors.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    start: Instant,
}

impl Clock {
    /// A clock that starts now, and what the wall clock says at this moment.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is where the engine reads its clocks")]
    pub fn start() -> (Self, ServerTime) {
        let wall_clock = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        (Self { start: Instant::now() }, ServerTime(whole_nanoseconds(wall_clock)))
    }

    /// The time.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is where the engine reads its clocks")]
    pub fn now(&self) -> Monotonic {
        Monotonic(whole_nanoseconds(Instant::now().saturating_duration_since(self.start)))
    }
}

/// A poller, its sockets and the clock.
#[derive(Debug)]
pub struct MioNetwork {
    poll: Poll,
    events: Events,
    /// By slot.
    sockets: Vec<Option<TcpStream>>,
    clock: Clock,
    reset_on_close: bool,
}

/// The waker's own token. No socket has it: slots are counted from zero and never reach this.
const WAKER: Token = Token(usize::MAX);

#[derive(Debug)]
struct PollWaker(mio::Waker);

impl Wake for PollWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // It fails only if the poller is gone, and then nobody sleeps there.
        let _poller_gone = self.0.wake();
    }
}

impl MioNetwork {
    /// A poller without sockets, and what wakes it from another thread.
    ///
    /// # Errors
    /// If the operating system gives no descriptors for it.
    pub fn new(clock: Clock) -> io::Result<(Self, Waker)> {
        let poll = Poll::new()?;
        let waker = mio::Waker::new(poll.registry(), WAKER)?;
        let events = Events::with_capacity(EVENTS_PER_TICK_MAX);
        let network = Self { poll, events, sockets: Vec::new(), clock, reset_on_close: false };
        Ok((network, Waker::from(Arc::new(PollWaker(waker)))))
    }

    /// The same, whose sockets are closed with a reset if so.
    #[must_use]
    pub fn with_reset_on_close(self, reset_on_close: bool) -> Self {
        Self { reset_on_close, ..self }
    }

    /// Opens the socket and registers it; what fails on the way closes it by being dropped.
    fn begin(
        &self,
        token: SocketToken,
        address: SocketAddr,
        source: Option<IpAddr>,
    ) -> io::Result<TcpStream> {
        let kind = Type::STREAM.nonblocking().cloexec();
        let socket = Socket::new(Domain::for_address(address), kind, Some(Protocol::TCP))?;
        socket.set_tcp_nodelay(true)?;
        if self.reset_on_close {
            socket.set_linger(Some(Duration::ZERO))?;
        }
        if let Some(source) = source {
            // The port is chosen when the destination is known, so that connections to different addresses can share one.
            // Not every kind of system has this; without it there are fewer ports.
            let _ports_are_scarce = setsockopt(&socket, IpBindAddressNoPort, &true);
            socket.bind(&SocketAddr::new(source, 0).into())?;
        }
        match socket.connect(&address.into()) {
            Err(error) if !is_in_progress(&error) => return Err(error),
            _ => {}
        }
        let mut stream = TcpStream::from_std(StdStream::from(socket));
        let interest = Interest::READABLE | Interest::WRITABLE;
        self.poll.registry().register(&mut stream, poll_token(token), interest)?;
        Ok(stream)
    }

    fn place(&mut self, token: SocketToken, stream: TcpStream) {
        let slot = token.slot as usize;
        if slot >= self.sockets.len() {
            self.sockets.resize_with(slot + 1, || None);
        }
        self.sockets[slot] = Some(stream);
    }

    fn socket(&mut self, token: SocketToken) -> Result<&mut TcpStream, NetworkError> {
        self.sockets.get_mut(token.slot as usize).and_then(Option::as_mut).ok_or(NetworkError::Aborted)
    }
}

/// The poller counts its timeout in whole milliseconds and rounds up, which would make whoever paces requests late by half of
/// one on average. What is due earlier than two is waited for here, to the microsecond; a longer wait ends up to two too early,
/// which costs a turn with nothing to do. Gives the timeout that is left for the poller.
#[cfg(target_os = "linux")]
fn wait_precisely(poll: &Poll, timeout: Duration) -> Duration {
    if timeout.is_zero() || timeout >= POLLER_STEP * 2 {
        return timeout.saturating_sub(POLLER_STEP);
    }
    let mut descriptors = [PollFd::new(poll.registry().as_fd(), PollFlags::POLLIN)];
    // It fails when a signal interrupts it, and then the poller finds what is ready.
    let _interrupted = ppoll(&mut descriptors, Some(TimeSpec::from_duration(timeout)), None);
    Duration::ZERO
}

/// What the poller's timeout is counted in.
#[cfg(target_os = "linux")]
const POLLER_STEP: Duration = Duration::from_millis(1);

/// Other systems have a finer poller, or no finer wait.
#[cfg(not(target_os = "linux"))]
const fn wait_precisely(_: &Poll, timeout: Duration) -> Duration {
    timeout
}

impl Network for MioNetwork {
    fn now(&mut self) -> Monotonic {
        self.clock.now()
    }

    fn wait(&mut self, until: Monotonic, ready: &mut Vec<Readiness>) -> Monotonic {
        let began = self.clock.now();
        let timeout = (until != Monotonic::NEVER).then(|| until.saturating_since(began));
        let timeout = timeout.map(|timeout| wait_precisely(&self.poll, timeout));
        // It fails when a signal interrupts it, and then nothing is ready.
        if self.poll.poll(&mut self.events, timeout).is_ok() {
            let of_sockets = self.events.iter().filter(|event| event.token() != WAKER);
            ready.extend(of_sockets.map(|event| Readiness {
                socket: socket_token(event.token()),
                readable: event.is_readable() || event.is_error(),
                writable: event.is_writable() || event.is_error(),
                read_closed: event.is_read_closed() || event.is_error(),
            }));
        }
        began
    }

    fn connect(
        &mut self,
        socket: SocketToken,
        address: SocketAddr,
        source: Option<IpAddr>,
    ) -> Result<(), NetworkError> {
        let stream = self.begin(socket, address, source).map_err(|error| network_error(&error))?;
        self.place(socket, stream);
        Ok(())
    }

    fn finish_connect(&mut self, socket: SocketToken) -> Result<bool, NetworkError> {
        let stream = self.socket(socket)?;
        match stream.take_error() {
            Ok(None) => {}
            Ok(Some(error)) | Err(error) => return Err(network_error(&error)),
        }
        match stream.peer_addr() {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotConnected => Ok(false),
            Err(error) => Err(network_error(&error)),
        }
    }

    fn read(&mut self, socket: SocketToken, room: &mut [u8]) -> Result<ReadOutcome, NetworkError> {
        let stream = self.socket(socket)?;
        loop {
            return match stream.read(room) {
                Ok(0) => Ok(ReadOutcome::Ended),
                Ok(bytes) => Ok(ReadOutcome::Bytes(bytes)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(ReadOutcome::WouldBlock),
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => Err(network_error(&error)),
            };
        }
    }

    fn write_vectored(&mut self, socket: SocketToken, parts: &[IoSlice<'_>]) -> Result<usize, NetworkError> {
        let stream = self.socket(socket)?;
        loop {
            // The vectored call costs more than the plain one, and most writes have one part.
            let result = if let [part] = parts { stream.write(part) } else { stream.write_vectored(parts) };
            return match result {
                Ok(bytes) => Ok(bytes),
                Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(0),
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => Err(network_error(&error)),
            };
        }
    }

    fn rename(&mut self, from: SocketToken, to: SocketToken) -> Result<(), NetworkError> {
        let stream = self.sockets.get_mut(from.slot as usize).and_then(Option::take);
        let mut stream = stream.ok_or(NetworkError::Aborted)?;
        let interest = Interest::READABLE | Interest::WRITABLE;
        let registered = self.poll.registry().reregister(&mut stream, poll_token(to), interest);
        registered.map_err(|error| network_error(&error))?;
        self.place(to, stream);
        Ok(())
    }

    fn close(&mut self, socket: SocketToken) {
        if let Some(stream) = self.sockets.get_mut(socket.slot as usize) {
            // Closing takes it out of the poller as well: no other descriptor refers to it.
            *stream = None;
        }
    }
}

/// Slot and generation in one number, so that events of an earlier socket are recognised.
const fn poll_token(socket: SocketToken) -> Token {
    Token((socket.slot as usize) << 32 | socket.generation as usize)
}

#[expect(clippy::cast_possible_truncation, reason = "takes apart what `poll_token` put together")]
const fn socket_token(token: Token) -> SocketToken {
    SocketToken { slot: (token.0 >> 32) as u32, generation: token.0 as u32 }
}

const _: () = assert!(usize::BITS >= 64, "a token holds slot and generation");

fn is_in_progress(error: &io::Error) -> bool {
    error.kind() == ErrorKind::WouldBlock || error.raw_os_error() == Some(libc::EINPROGRESS)
}

/// What an error of a socket means to us.
fn network_error(error: &io::Error) -> NetworkError {
    match error.raw_os_error() {
        Some(libc::EADDRNOTAVAIL | libc::EADDRINUSE) => NetworkError::AddressNotAvailable,
        Some(libc::ECONNABORTED | libc::EPIPE) => NetworkError::Aborted,
        Some(libc::EMFILE | libc::ENFILE) => NetworkError::DescriptorsExhausted,
        Some(libc::ENOBUFS | libc::ENOMEM) => NetworkError::MemoryExhausted,
        Some(libc::EACCES | libc::EPERM) => NetworkError::PermissionDenied,
        Some(libc::ECONNREFUSED) => NetworkError::Refused,
        Some(libc::ECONNRESET) => NetworkError::Reset,
        Some(libc::ETIMEDOUT) => NetworkError::TimedOut,
        Some(libc::EHOSTUNREACH | libc::ENETUNREACH | libc::ENETDOWN | libc::EHOSTDOWN) => {
            NetworkError::Unreachable
        }
        number => NetworkError::Other(number.unwrap_or(0)),
    }
}
