//! What a connection waits for, as bits, and how they may change.
//!
//! The values are those of the original client, so that anyone who knows it can read a dump. Only this file changes bits,
//! through the named transitions of [`Transition`]; the table in [`Transition::rule`] says which of them is legal when.

use std::fmt;

/// The bits of a connection.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lifecycle(u8);

/// No address is known.
pub const AWAITING_SCHEME: u8 = 1;
/// No authorization key is known.
pub const AWAITING_AUTHORIZATION: u8 = 2;
/// The account is not logged in at this datacenter, and the engine is to do it.
pub const AWAITING_AUTH_TOKEN: u8 = 8;
/// The server's time or a valid salt is missing.
pub const AWAITING_TIME_AND_SALTS: u8 = 16;
/// The fate of messages from before a break is open. New requests may pass, ordered ones wait.
pub const AWAITING_LOST_MESSAGES: u8 = 32;
/// Over for good.
pub const STOPPED: u8 = 64;
/// The application wants a pause.
pub const PAUSED: u8 = 128;

/// Something that changes the bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transition {
    /// The context offers an address.
    SchemeKnown,
    /// The context has no address any more.
    SchemeLost,
    /// An authorization key is there.
    KeyKnown,
    /// The authorization key is gone.
    KeyLost,
    /// Time difference and a valid salt are known.
    Synchronised,
    /// No valid salt is left, or the time is in doubt.
    SynchronisationLost,
    /// The server is asked what became of messages.
    LostMessagesAsked,
    /// Their fate is known.
    LostMessagesSettled,
    /// The account has to be logged in.
    LoginWanted,
    /// It is.
    LoggedIn,
    /// The application wants a pause.
    Paused,
    /// The pause is over.
    Resumed,
    /// The end.
    Stopped,
}

/// When a transition is legal, and what it does.
struct Rule {
    needs: u8,
    forbids: u8,
    sets: u8,
    clears: u8,
}

/// No transition leaves the end.
const fn rule(needs: u8, forbids: u8, sets: u8, clears: u8) -> Rule {
    Rule { needs, forbids: forbids | STOPPED, sets, clears }
}

impl Transition {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::SchemeKnown,
        Self::SchemeLost,
        Self::KeyKnown,
        Self::KeyLost,
        Self::Synchronised,
        Self::SynchronisationLost,
        Self::LostMessagesAsked,
        Self::LostMessagesSettled,
        Self::LoginWanted,
        Self::LoggedIn,
        Self::Paused,
        Self::Resumed,
        Self::Stopped,
    ];

    const fn rule(self) -> Rule {
        match self {
            Self::SchemeKnown => rule(AWAITING_SCHEME, 0, 0, AWAITING_SCHEME),
            Self::SchemeLost => rule(0, AWAITING_SCHEME, AWAITING_SCHEME, 0),
            Self::KeyKnown => rule(AWAITING_AUTHORIZATION, 0, 0, AWAITING_AUTHORIZATION),
            // Salts belong to a key, and so do the messages that may be lost.
            Self::KeyLost => rule(
                0,
                AWAITING_AUTHORIZATION,
                AWAITING_AUTHORIZATION | AWAITING_TIME_AND_SALTS,
                AWAITING_LOST_MESSAGES,
            ),
            Self::Synchronised => {
                rule(AWAITING_TIME_AND_SALTS, AWAITING_AUTHORIZATION, 0, AWAITING_TIME_AND_SALTS)
            }
            Self::SynchronisationLost => rule(0, AWAITING_TIME_AND_SALTS, AWAITING_TIME_AND_SALTS, 0),
            Self::LostMessagesAsked => {
                rule(0, AWAITING_LOST_MESSAGES | AWAITING_AUTHORIZATION, AWAITING_LOST_MESSAGES, 0)
            }
            Self::LostMessagesSettled => rule(AWAITING_LOST_MESSAGES, 0, 0, AWAITING_LOST_MESSAGES),
            Self::LoginWanted => rule(0, AWAITING_AUTH_TOKEN, AWAITING_AUTH_TOKEN, 0),
            Self::LoggedIn => rule(AWAITING_AUTH_TOKEN, 0, 0, AWAITING_AUTH_TOKEN),
            Self::Paused => rule(0, PAUSED, PAUSED, 0),
            Self::Resumed => rule(PAUSED, 0, 0, PAUSED),
            Self::Stopped => rule(0, 0, STOPPED, 0),
        }
    }
}

impl Lifecycle {
    /// A connection that knows nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(AWAITING_SCHEME | AWAITING_AUTHORIZATION | AWAITING_TIME_AND_SALTS)
    }

    /// The bits, for dumps.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether one of these bits is set.
    #[must_use]
    pub const fn awaits(self, bits: u8) -> bool {
        self.0 & bits != 0
    }

    /// Whether requests may be sent.
    #[must_use]
    pub const fn is_ready(self) -> bool {
        self.0 & !AWAITING_LOST_MESSAGES == 0
    }

    /// Whether nothing but a login is missing before requests may be sent.
    #[must_use]
    pub const fn lacks_login_alone(self) -> bool {
        self.awaits(AWAITING_AUTH_TOKEN) && Self(self.0 & !AWAITING_AUTH_TOKEN).is_ready()
    }

    /// Makes a transition if it is legal now. Says whether it was.
    pub const fn apply(&mut self, transition: Transition) -> bool {
        let Rule { needs, forbids, sets, clears } = transition.rule();
        let legal = self.0 & needs == needs && self.0 & forbids == 0;
        if legal {
            self.0 = self.0 & !clears | sets;
        }
        legal
    }
}

impl Default for Lifecycle {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Lifecycle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Lifecycle({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Every state that can be reached, with every legal step between them.
    fn walk() -> (BTreeSet<u8>, Vec<(u8, Transition, u8)>) {
        let mut seen = BTreeSet::from([Lifecycle::new().bits()]);
        let mut todo: Vec<u8> = seen.iter().copied().collect();
        let mut steps = Vec::new();
        while let Some(from) = todo.pop() {
            for transition in Transition::ALL {
                let mut state = Lifecycle(from);
                if state.apply(transition) {
                    steps.push((from, transition, state.bits()));
                    if seen.insert(state.bits()) {
                        todo.push(state.bits());
                    }
                } else {
                    assert_eq!(state.bits(), from, "an illegal {transition:?} changes nothing");
                }
            }
        }
        (seen, steps)
    }

    #[test]
    fn every_reachable_state_keeps_the_rules() {
        let (states, _) = walk();
        for &bits in &states {
            let has = |bit| bits & bit != 0;
            assert!(!has(4), "{bits}");
            assert!(
                !has(AWAITING_AUTHORIZATION) || has(AWAITING_TIME_AND_SALTS),
                "{bits}: no salts without a key"
            );
            assert!(
                !has(AWAITING_AUTHORIZATION) || !has(AWAITING_LOST_MESSAGES),
                "{bits}: nothing sent without a key"
            );
        }
        // Scheme, login, pause and stop are free; of key, salts and lost messages five combinations are left.
        assert_eq!(states.len(), 2 * 2 * 2 * 2 * 5);
    }

    #[test]
    fn every_step_changes_exactly_its_own_bits() {
        for (from, transition, to) in walk().1 {
            let allowed = match transition {
                Transition::SchemeKnown | Transition::SchemeLost => AWAITING_SCHEME,
                Transition::KeyKnown => AWAITING_AUTHORIZATION,
                Transition::KeyLost => {
                    AWAITING_AUTHORIZATION | AWAITING_TIME_AND_SALTS | AWAITING_LOST_MESSAGES
                }
                Transition::Synchronised | Transition::SynchronisationLost => AWAITING_TIME_AND_SALTS,
                Transition::LostMessagesAsked | Transition::LostMessagesSettled => AWAITING_LOST_MESSAGES,
                Transition::LoginWanted | Transition::LoggedIn => AWAITING_AUTH_TOKEN,
                Transition::Paused | Transition::Resumed => PAUSED,
                Transition::Stopped => STOPPED,
            };
            assert_eq!((from ^ to) & !allowed, 0, "{from} {transition:?} {to}");
            assert_ne!(from, to, "{from} {transition:?}: a legal step changes something");
        }
    }

    #[test]
    fn stopped_is_the_end_and_every_other_state_can_become_ready() {
        let (states, steps) = walk();
        for &state in &states {
            let ways_out = steps.iter().filter(|(from, ..)| *from == state).count();
            assert_eq!(ways_out == 0, state & STOPPED != 0, "{state}");
        }
        // Backwards from ready.
        let mut healthy = BTreeSet::from([0]);
        loop {
            let more: Vec<u8> = steps
                .iter()
                .filter(|(from, _, to)| healthy.contains(to) && !healthy.contains(from))
                .map(|s| s.0)
                .collect();
            if more.is_empty() {
                break;
            }
            healthy.extend(more);
        }
        assert_eq!(healthy, states.iter().copied().filter(|bits| bits & STOPPED == 0).collect());
    }

    #[test]
    fn ready_is_zero_or_lost_messages_alone() {
        let ready: Vec<u8> = (0..=u8::MAX).filter(|&bits| Lifecycle(bits).is_ready()).collect();
        assert_eq!(ready, [0, AWAITING_LOST_MESSAGES]);
    }
}
