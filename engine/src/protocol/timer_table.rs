//! The timers of one connection: one deadline per kind.

use crate::time::Monotonic;

/// What a timer is for, and when it fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimerKind {
    /// The first acknowledgement owed has waited as long as it may.
    Acknowledgement,
    /// Opening the socket takes too long.
    Connect,
    /// The key exchange takes too long.
    Handshake,
    /// The first request that was held back may go.
    Held,
    /// The server of an HTTP connection is asked again whether it has something to say.
    HttpPause,
    /// The next ping is due.
    KeepAlive,
    /// The temporary key is looked at: whether it has to be replaced, or is over.
    KeyRenewal,
    /// The server has not said what became of lost messages: ask again.
    LostMessages,
    /// Answers under a session that was replaced have had their time.
    PreviousSession,
    /// The next attempt to connect is due: to ask for a place in the schedule, or to use it. While one runs: a rival of it.
    Reconnect,
    /// The earliest deadline of a request may have come.
    RequestDeadline,
    /// New salts have to be asked for.
    SaltRefresh,
    /// Nothing came from the server for too long after a ping.
    Silence,
    /// Memory of a busy time can be given back.
    Trim,
    /// Requests in flight are looked over for answers that are overdue.
    Unanswered,
}

impl TimerKind {
    /// All of them, in the order of their numbers.
    pub(crate) const ALL: [Self; 15] = [
        Self::Acknowledgement,
        Self::Connect,
        Self::Handshake,
        Self::Held,
        Self::HttpPause,
        Self::KeepAlive,
        Self::KeyRenewal,
        Self::LostMessages,
        Self::PreviousSession,
        Self::Reconnect,
        Self::RequestDeadline,
        Self::SaltRefresh,
        Self::Silence,
        Self::Trim,
        Self::Unanswered,
    ];
}

/// One deadline per kind of timer.
#[derive(Clone, Debug)]
pub(crate) struct TimerTable {
    deadlines: [Monotonic; TimerKind::ALL.len()],
}

impl TimerTable {
    /// No timer runs.
    pub(crate) const fn new() -> Self {
        Self { deadlines: [Monotonic::NEVER; TimerKind::ALL.len()] }
    }

    /// When the timer fires; [`Monotonic::NEVER`] if it does not run.
    pub(crate) fn get(&self, kind: TimerKind) -> Monotonic {
        self.deadlines.get(kind as usize).copied().unwrap_or(Monotonic::NEVER)
    }

    /// Whether the timer runs.
    pub(crate) fn runs(&self, kind: TimerKind) -> bool {
        self.get(kind) != Monotonic::NEVER
    }

    /// Starts the timer, or moves it.
    pub(crate) fn set(&mut self, kind: TimerKind, deadline: Monotonic) {
        if let Some(slot) = self.deadlines.get_mut(kind as usize) {
            *slot = deadline;
        }
    }

    /// Starts the timer, or moves it if it would fire later.
    pub(crate) fn set_earlier(&mut self, kind: TimerKind, deadline: Monotonic) {
        self.set(kind, deadline.min(self.get(kind)));
    }

    /// Stops the timer.
    pub(crate) fn clear(&mut self, kind: TimerKind) {
        self.set(kind, Monotonic::NEVER);
    }

    /// The earliest deadline of all.
    pub(crate) fn next(&self) -> Monotonic {
        self.deadlines.iter().copied().min().unwrap_or(Monotonic::NEVER)
    }

    /// Stops a timer that is due and says which; the earliest first, among equals by number.
    pub(crate) fn take_due(&mut self, now: Monotonic) -> Option<TimerKind> {
        let kind = TimerKind::ALL.into_iter().min_by_key(|&kind| self.get(kind))?;
        if self.get(kind) > now || !self.runs(kind) {
            return None;
        }
        self.clear(kind);
        Some(kind)
    }
}

#[cfg(test)]
mod tests {
    use super::{TimerKind, TimerTable};
    use crate::time::Monotonic;

    #[test]
    fn kinds_are_numbered_without_gaps() {
        for (number, kind) in TimerKind::ALL.into_iter().enumerate() {
            assert_eq!(kind as usize, number);
        }
    }

    #[test]
    fn due_timers_come_out_once_and_in_order() {
        let mut timers = TimerTable::new();
        assert_eq!(timers.next(), Monotonic::NEVER);
        assert_eq!(timers.take_due(Monotonic::NEVER), None);
        timers.set(TimerKind::Trim, Monotonic(5));
        timers.set(TimerKind::Silence, Monotonic(7));
        timers.set(TimerKind::Connect, Monotonic(7));
        timers.set_earlier(TimerKind::Silence, Monotonic(9));
        assert_eq!(timers.next(), Monotonic(5));
        assert_eq!(timers.take_due(Monotonic(4)), None);
        let due: Vec<_> = std::iter::from_fn(|| timers.take_due(Monotonic(7))).collect();
        assert_eq!(due, [TimerKind::Trim, TimerKind::Connect, TimerKind::Silence]);
        assert_eq!(timers.next(), Monotonic::NEVER);
    }
}
