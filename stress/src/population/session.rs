//! One session of the load, and the token that brings an answer back to it.

use mtproto_engine::{ConnectionId, Monotonic};

use super::in_flight::GENERATION_MAX;

/// How far a session has come.
///
/// ```text
/// Waiting -> Connecting -> Exchanging -> Initialising -> Ready -> Closing -> Waiting or Gone
///                 \____________\______________\____________\________________-> Waiting or Gone
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SessionStage {
    /// Not open; its turn will come.
    Waiting,
    /// Its socket is being opened.
    Connecting,
    /// Its socket is open; it gets a key, or the time and salts for the one it has.
    Exchanging,
    /// Its first call is on the way.
    Initialising,
    /// It can be loaded.
    Ready,
    /// The plan has closed it; its end will be reported.
    Closing,
    /// Over, and nobody takes its place.
    Gone,
}

/// One place of the population; sessions that end may be followed by others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Session {
    pub(crate) stage: SessionStage,
    /// None while [`SessionStage::Waiting`] or [`SessionStage::Gone`].
    pub(crate) connection: Option<ConnectionId>,
    /// How many sessions, and sockets of them, this place has seen; tells timers of earlier ones apart.
    pub(crate) round: u32,
    /// When the connection was asked for.
    pub(crate) asked_at: Monotonic,
    /// When it should have been asked for.
    pub(crate) scheduled: Monotonic,
    /// When the session became ready.
    pub(crate) ready_at: Monotonic,
    /// Calls in flight.
    pub(crate) in_flight: u16,
    /// The part of the load in which it was asked for.
    pub(crate) segment: u8,
    /// The only call it makes, if it is one of several kinds of users.
    pub(crate) kind: u8,
    /// Whether it takes no calls any more and is closed when the last one ends.
    pub(crate) retiring: bool,
    /// Whether its failure was counted; a socket's end and a connection's end are reported apart.
    pub(crate) failure_counted: bool,
    /// Whether this program was to blame for it: then it does not count against the server.
    pub(crate) failed_by_us: bool,
    /// Whether its first call was answered over some socket.
    pub(crate) initialised: bool,
}

impl Session {
    /// A place whose turn will come.
    pub(crate) const fn waiting() -> Self {
        Self {
            stage: SessionStage::Waiting,
            connection: None,
            round: 0,
            asked_at: Monotonic(0),
            scheduled: Monotonic(0),
            in_flight: 0,
            segment: 0,
            kind: 0,
            retiring: false,
            ready_at: Monotonic(0),
            failure_counted: false,
            failed_by_us: false,
            initialised: false,
        }
    }

    /// Whether the session is on its way to being ready.
    pub(crate) const fn is_in_making(&self) -> bool {
        matches!(self.stage, SessionStage::Connecting | SessionStage::Exchanging | SessionStage::Initialising)
    }

    /// The name of the stage in error classes.
    pub(crate) const fn stage_name(&self) -> &'static str {
        match self.stage {
            SessionStage::Waiting | SessionStage::Connecting => "connect",
            SessionStage::Exchanging => "handshake",
            SessionStage::Initialising => "init",
            SessionStage::Ready | SessionStage::Closing | SessionStage::Gone => "socket",
        }
    }
}

/// What travels with a request and comes back with its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// The first call of the session in this place.
    Initialise(u32),
    /// The call by which the session in this place says who it is.
    Identify(u32),
    /// The request in flight with this number and generation.
    Call(u32, u32),
}

impl Token {
    const INITIALISE: u64 = 1 << 63;
    /// Beside the one above.
    const IDENTIFY: u64 = 1 << 32;

    /// The token as one number.
    pub(crate) const fn to_number(self) -> u64 {
        match self {
            Self::Initialise(slot) => Self::INITIALISE | slot as u64,
            Self::Identify(slot) => Self::INITIALISE | Self::IDENTIFY | slot as u64,
            Self::Call(index, generation) => (generation as u64 & GENERATION_MAX as u64) << 32 | index as u64,
        }
    }

    /// The token that has this number.
    pub(crate) const fn from_number(number: u64) -> Self {
        let [a, b, c, d, e, f, g, h] = number.to_le_bytes();
        let (low, high) = (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]));
        match (number & Self::INITIALISE, number & Self::IDENTIFY) {
            (0, _) => Self::Call(low, high),
            (_, 0) => Self::Initialise(low),
            _ => Self::Identify(low),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Session, Token};

    #[test]
    fn a_token_survives_its_number() {
        let (first, second) = (Token::Initialise(0xdead_beef), Token::Identify(0xdead_beef));
        for token in [first, second, Token::Call(u32::MAX, 0), Token::Call(5, u32::MAX >> 1)] {
            assert_eq!(Token::from_number(token.to_number()), token);
        }
    }

    #[test]
    fn a_session_is_small() {
        assert!(size_of::<Session>() <= 64, "{}", size_of::<Session>());
    }
}
