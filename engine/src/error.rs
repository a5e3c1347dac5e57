//! The errors a user of the engine meets, and who is to blame for them.
//!
//! Each layer has an enum of its own; those of the protocol live beside its parts. Every one answers two questions:
//! [`Fault`], who did wrong, and [`Scope`], what is lost by it.

use std::io;
use std::net::SocketAddr;

use thiserror::Error;

use crate::request::{Phase, Request};

/// Who is to blame for an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The program that uses the engine.
    Caller,
    /// What lies between the two sides.
    Network,
    /// The engine itself.
    OurBug,
    /// The server.
    Peer,
}

/// What an error costs. The driver acts on this, not on the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// One message or request.
    Message,
    /// The socket; the session goes on over another.
    Socket,
    /// The session; its requests go on in a new one.
    Session,
    /// The authorization key; a new one has to be agreed.
    AuthKey,
    /// The account at this datacenter: the application has to decide.
    Account,
}

/// Why the engine gave up on a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum RequestError {
    /// [`crate::ConnectionConfig`] or the caller cancelled it.
    #[error("cancelled while {}", phase_text(*.0))]
    Cancelled(Phase),
    /// The connection stopped with the request unanswered.
    #[error("the connection stopped while the request was {}", phase_text(*.0))]
    ConnectionStopped(Phase),
    /// The time the caller allowed is over.
    #[error("no outcome within the allowed time, the request was {}", phase_text(*.0))]
    DeadlineReached(Phase),
    /// The socket broke after sending and the policy forbids asking or repeating: the server may have acted on it.
    #[error("lost sight of while it was {}: the server may or may not have acted on it", phase_text(*.0))]
    FateUnknown(Phase),
    /// The server rejected the message that carried it, more often than we try again.
    #[error("rejected by the server with code {code}")]
    Rejected {
        /// The code of `bad_msg_notification`.
        code: i32,
    },
    /// The connection holds as many requests as it may.
    #[error("the connection holds as many requests as it may")]
    Backlogged,
    /// The call is larger than a message can be.
    #[error("a call of {bytes} bytes is larger than a message can be")]
    TooLarge {
        /// The size of the body.
        bytes: usize,
    },
    /// The connection is not known: it has stopped, or it never was.
    #[error("the connection has stopped or never was")]
    ConnectionGone,
    /// The answer of the server could not be read.
    #[error("the answer could not be read")]
    AnswerUnreadable,
}

impl RequestError {
    /// How many different errors there are, for tables of counters.
    pub const COUNT: usize = 9;

    /// The position of the error in a table of [`RequestError::COUNT`] counters; the details do not matter.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Cancelled(_) => 0,
            Self::ConnectionStopped(_) => 1,
            Self::DeadlineReached(_) => 2,
            Self::FateUnknown(_) => 3,
            Self::Rejected { .. } => 4,
            Self::Backlogged => 5,
            Self::TooLarge { .. } => 6,
            Self::ConnectionGone => 7,
            Self::AnswerUnreadable => 8,
        }
    }

    /// Who is to blame.
    #[must_use]
    pub const fn fault(self) -> Fault {
        match self {
            Self::Cancelled(_)
            | Self::ConnectionStopped(_)
            | Self::Backlogged
            | Self::TooLarge { .. }
            | Self::ConnectionGone => Fault::Caller,
            Self::DeadlineReached(_) | Self::FateUnknown(_) => Fault::Network,
            Self::Rejected { .. } | Self::AnswerUnreadable => Fault::Peer,
        }
    }

    /// What is lost: always the request alone.
    #[must_use]
    pub const fn scope(self) -> Scope {
        Scope::Message
    }
}

const fn phase_text(phase: Phase) -> &'static str {
    match phase {
        Phase::Queued => "waiting to be sent",
        Phase::Sent => "sent and unconfirmed",
        Phase::Acknowledged => "confirmed by the server",
    }
}

/// Why a request was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum SubmitReason {
    /// The connection holds as many requests as it may; an answer makes room.
    #[error("the connection holds as many requests as it may")]
    Backlogged,
    /// The connection has stopped, or the engine has.
    #[error("the connection has stopped or never was")]
    ConnectionGone,
    /// The way to the reactor is full; it empties as the reactor runs.
    #[error("the queue to the reactor is full")]
    QueueFull,
    /// The call is larger than a message can be.
    #[error("a call of {bytes} bytes is larger than a message can be")]
    TooLarge {
        /// The size of the body.
        bytes: usize,
    },
}

impl SubmitReason {
    /// Who is to blame: always the caller, who asked for more than there is room for.
    #[must_use]
    pub const fn fault(self) -> Fault {
        Fault::Caller
    }

    /// What is lost: nothing but the submission, and the request comes back.
    #[must_use]
    pub const fn scope(self) -> Scope {
        Scope::Message
    }

    /// The same said as the outcome of a request that was taken off the caller's hands before.
    #[must_use]
    pub const fn as_request_error(self) -> RequestError {
        match self {
            Self::Backlogged | Self::QueueFull => RequestError::Backlogged,
            Self::ConnectionGone => RequestError::ConnectionGone,
            Self::TooLarge { bytes } => RequestError::TooLarge { bytes },
        }
    }
}

/// A request was not taken in. Gives it back.
#[derive(Debug, Error)]
#[error("{reason}")]
pub struct SubmitError {
    /// Why.
    pub reason: SubmitReason,
    /// The request, as it was given.
    pub request: Box<Request>,
}

impl SubmitError {
    pub(crate) fn new(reason: SubmitReason, request: Request) -> Self {
        Self { reason, request: Box::new(request) }
    }
}

/// A command (open, close, pause, resume, cancel) was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum CommandError {
    /// The engine has stopped.
    #[error("the engine has stopped")]
    EngineStopped,
    /// The transport of the new connection does not exist.
    #[error("the full framing cannot be obfuscated: choose another framing, or no obfuscation")]
    ImpossibleTransport,
    /// The way to the reactor is full; it empties as the reactor runs.
    #[error("the control queue of the reactor is full")]
    QueueFull,
    /// The datacenter of the new connection has no address.
    #[error("no address is known for the datacenter")]
    UnknownDatacenter,
}

/// The outcome of a [`crate::Pending`] that is not an answer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CallError {
    /// The engine stopped before there was an outcome.
    #[error("the engine stopped before there was an outcome")]
    EngineStopped,
    /// The engine gave up on the request.
    #[error(transparent)]
    Failed(#[from] RequestError),
    /// The server refused the call.
    #[error("the server refused the call: {code} {message}")]
    RpcError {
        /// The server's code.
        code: i32,
        /// The server's text.
        message: String,
    },
}

/// What the network did to a socket, as far as the operating system tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Error)]
pub enum NetworkError {
    /// No local port or address is left for this destination (`EADDRNOTAVAIL`, `EADDRINUSE`).
    #[error("no local port or address is left for this destination")]
    AddressNotAvailable,
    /// The peer aborted the connection (`ECONNABORTED`, `EPIPE`).
    #[error("the connection was aborted")]
    Aborted,
    /// The process or the system has no descriptor left (`EMFILE`, `ENFILE`).
    #[error("no file descriptor is left: raise the limit (ulimit -n)")]
    DescriptorsExhausted,
    /// The system has no memory for the socket (`ENOBUFS`, `ENOMEM`).
    #[error("the system has no memory for the socket")]
    MemoryExhausted,
    /// Anything else, by its number; 0 if it had none.
    #[error("the operating system reported error {0}")]
    Other(i32),
    /// The operating system forbids it (`EACCES`, `EPERM`): a firewall, for example.
    #[error("the operating system forbids it")]
    PermissionDenied,
    /// Nobody listens there (`ECONNREFUSED`).
    #[error("refused: nobody listens at the address")]
    Refused,
    /// The peer reset the connection (`ECONNRESET`).
    #[error("reset by the peer")]
    Reset,
    /// No answer (`ETIMEDOUT`, or our own limit).
    #[error("timed out")]
    TimedOut,
    /// There is no way to the host or the network (`EHOSTUNREACH`, `ENETUNREACH`, `ENETDOWN`).
    #[error("no way to the host or network")]
    Unreachable,
}

impl NetworkError {
    /// How many different errors there are, for tables of counters.
    pub const COUNT: usize = 10;

    /// The position of the error in a table of [`NetworkError::COUNT`] counters; numbers do not matter.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::AddressNotAvailable => 0,
            Self::Aborted => 1,
            Self::DescriptorsExhausted => 2,
            Self::MemoryExhausted => 3,
            Self::Other(_) => 4,
            Self::PermissionDenied => 5,
            Self::Refused => 6,
            Self::Reset => 7,
            Self::TimedOut => 8,
            Self::Unreachable => 9,
        }
    }

    /// Who is to blame.
    #[must_use]
    pub const fn fault(self) -> Fault {
        match self {
            Self::AddressNotAvailable
            | Self::DescriptorsExhausted
            | Self::MemoryExhausted
            | Self::PermissionDenied => Fault::Caller,
            Self::Aborted | Self::Refused | Self::Reset => Fault::Peer,
            Self::Other(_) | Self::TimedOut | Self::Unreachable => Fault::Network,
        }
    }

    /// What is lost: always the socket.
    #[must_use]
    pub const fn scope(self) -> Scope {
        Scope::Socket
    }

    /// Whether another address of the same datacenter could do better: not if the trouble is on our own side.
    #[must_use]
    pub const fn concerns_address(self) -> bool {
        !matches!(self.fault(), Fault::Caller)
    }
}

/// The engine could not start. The text names what to change.
#[derive(Debug, Error)]
pub enum StartError {
    /// An address that cannot be connected to.
    #[error(
        "datacenter {datacenter} has the address {address}, whose {flaw}: give an address that can be connected to"
    )]
    BadAddress {
        /// The datacenter.
        datacenter: u16,
        /// The address as configured.
        address: SocketAddr,
        /// What is wrong with it.
        flaw: &'static str,
    },
    /// A setting outside its range.
    #[error("{setting} is {given}: choose a value from {min} to {max}")]
    BadSetting {
        /// The name of the setting.
        setting: &'static str,
        /// What was given.
        given: u64,
        /// The smallest value allowed.
        min: u64,
        /// The largest value allowed.
        max: u64,
    },
    /// No datacenter has an address.
    #[error("no datacenter address is configured: fill EngineConfig::datacenters")]
    NoDatacenters,
    /// Without a server key no authorization key can be agreed.
    #[error(
        "no server key is configured: fill EngineConfig::server_keys with the RSA public keys of the environment"
    )]
    NoServerKeys,
    /// A poller or a waker could not be made.
    #[error("the poller of a reactor could not be made: {0}")]
    Poller(#[source] io::Error),
    /// The operating system gave no random seed.
    #[error("the operating system gave no random bytes: {0}")]
    Random(#[source] mtproto_crypto::RandomUnavailable),
    /// A thread could not be started.
    #[error("a thread could not be started: {0}")]
    Thread(#[source] io::Error),
    /// The process may open fewer descriptors than the connections it wants.
    #[error(
        "{needed} descriptors are needed for {connections} connections, but only {available} are allowed: \
         raise the limit (ulimit -n {needed}) or lower EngineConfig::connections_max"
    )]
    TooFewDescriptors {
        /// Connections wanted by the configuration.
        connections: u64,
        /// Descriptors needed for them and for the engine itself.
        needed: u64,
        /// The limit of the process.
        available: u64,
    },
}

impl StartError {
    /// Who is to blame.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        Fault::Caller
    }
}

/// A thread of the engine died of a broken promise in the engine or in a handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0} of the engine's threads panicked; its message is on the standard error stream")]
pub struct ThreadPanicked(pub usize);

#[cfg(test)]
mod tests {
    use super::{NetworkError, RequestError};
    use crate::request::Phase;

    #[test]
    fn every_counter_index_is_used_once() {
        let errors = [
            RequestError::Cancelled(Phase::Queued),
            RequestError::ConnectionStopped(Phase::Sent),
            RequestError::DeadlineReached(Phase::Acknowledged),
            RequestError::FateUnknown(Phase::Sent),
            RequestError::Rejected { code: 20 },
            RequestError::Backlogged,
            RequestError::TooLarge { bytes: 1 },
            RequestError::ConnectionGone,
            RequestError::AnswerUnreadable,
        ];
        assert_eq!(errors.map(RequestError::index).to_vec(), (0..RequestError::COUNT).collect::<Vec<_>>());
        let errors = [
            NetworkError::AddressNotAvailable,
            NetworkError::Aborted,
            NetworkError::DescriptorsExhausted,
            NetworkError::MemoryExhausted,
            NetworkError::Other(5),
            NetworkError::PermissionDenied,
            NetworkError::Refused,
            NetworkError::Reset,
            NetworkError::TimedOut,
            NetworkError::Unreachable,
        ];
        assert_eq!(errors.map(NetworkError::index).to_vec(), (0..NetworkError::COUNT).collect::<Vec<_>>());
    }
}
