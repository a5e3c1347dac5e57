//! The state of a connection as a user sees it.
//!
//! Derived from the lifecycle bits of the protocol; users need not know those.

use std::fmt;

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
