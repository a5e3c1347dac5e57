//! The state of a connection as a user sees it.
//!
//! Derived from the lifecycle bits of the protocol; users need not know those.

use std::fmt;
use std::net::SocketAddr;

/// What a connection is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionStatus {
    /// Asked to pause by the application: no socket, requests wait.
    Paused,
    /// No socket; the next attempt waits for its time.
    WaitingToReconnect,
    /// A socket is being opened.
    Connecting,
    /// Agreeing on an authorization key, or waiting for another connection that does.
    CreatingAuthKey,
    /// Learning the server's time and salts.
    Synchronising,
    /// The engine logs the account in, or another connection of it does.
    LoggingIn,
    /// Requests go out as they come.
    Ready,
    /// Over for good.
    Stopped,
}

impl ConnectionStatus {
    /// How many there are, for tables of counters.
    pub const COUNT: usize = 8;
}

impl fmt::Display for ConnectionStatus {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Paused => "paused",
            Self::WaitingToReconnect => "waiting to reconnect",
            Self::Connecting => "connecting",
            Self::CreatingAuthKey => "creating an authorization key",
            Self::Synchronising => "synchronising",
            Self::LoggingIn => "logging in",
            Self::Ready => "ready",
            Self::Stopped => "stopped",
        })
    }
}

/// The state of a connection in the four words of the original client's user interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Presence {
    /// How far it is.
    pub stage: PresenceStage,
    /// The proxy on the way, if there is one.
    pub proxy: Option<ProxyPresence>,
}

/// How far a connection is, from the point of view of a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PresenceStage {
    /// The application said that there is no network ([`crate::Submitter::set_network_available`]).
    WaitingForNetwork,
    /// On the way to a socket and a key.
    Connecting,
    /// Connected, and not yet up to date: time and salts, the login, or the fate of messages from before a break.
    Updating,
    /// Calls go out as they come.
    Online,
}

impl PresenceStage {
    /// How many there are.
    pub const COUNT: usize = 4;
}

/// What is known of the proxy of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProxyPresence {
    /// The proxy that is dialled.
    pub address: SocketAddr,
    /// Whether attempts through it have failed since valid data came through it last.
    pub has_issues: bool,
}
