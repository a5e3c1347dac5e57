//! One session of the load, and the token that brings an answer back to it.

use mtproto_engine::{ConnectionId, Monotonic};

use crate::run_control::Phase;

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
    /// When the session became ready.
    pub(crate) ready_at: Monotonic,
    /// Whether its failure was counted; a socket's end and a connection's end are reported apart.
    pub(crate) failure_counted: bool,
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
            ready_at: Monotonic(0),
            failure_counted: false,
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
pub(crate) struct Token {
    /// The place of the session.
    pub(crate) slot: u32,
    /// Which of the calls that a session has in flight.
    pub(crate) lane: u16,
    /// What was called.
    pub(crate) operation: Operation,
    /// When it was submitted.
    pub(crate) phase: Phase,
}

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// The first call of a session.
    Initialise,
    /// The call with this number in the mix.
    Call(u8),
}

impl Token {
    const INITIALISE: u8 = u8::MAX;

    /// The token as one number.
    pub(crate) const fn to_number(self) -> u64 {
        let operation = match self.operation {
            Operation::Initialise => Self::INITIALISE,
            Operation::Call(number) => number,
        };
        let [a, b, c, d] = self.slot.to_le_bytes();
        let [e, f] = self.lane.to_le_bytes();
        u64::from_le_bytes([a, b, c, d, e, f, operation, self.phase as u8])
    }

    /// The token that has this number.
    pub(crate) fn from_number(number: u64) -> Self {
        let [a, b, c, d, e, f, operation, phase] = number.to_le_bytes();
        Self {
            slot: u32::from_le_bytes([a, b, c, d]),
            lane: u16::from_le_bytes([e, f]),
            operation: match operation {
                Self::INITIALISE => Operation::Initialise,
                call => Operation::Call(call),
            },
            phase: Phase::from_number(phase),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Operation, Session, Token};
    use crate::run_control::Phase;

    #[test]
    fn a_token_survives_its_number() {
        for operation in [Operation::Initialise, Operation::Call(0), Operation::Call(15)] {
            for phase in [Phase::Ramp, Phase::Measure] {
                let token = Token { slot: 0xdead_beef, lane: 0x1234, operation, phase };
                assert_eq!(Token::from_number(token.to_number()), token);
            }
        }
    }

    #[test]
    fn a_session_is_small() {
        assert!(size_of::<Session>() <= 48, "{}", size_of::<Session>());
    }
}
