//! Server time as an offset to our monotonic time.
//!
//! The offset begins as an estimate from the wall clock, read once at the start of the engine, and moves only by
//! synchronisation. A later step of the wall clock therefore never reaches the protocol.

use std::time::Duration;

use crate::time::{Monotonic, ServerTime};

/// Server time minus monotonic time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeDifference {
    offset: ServerTime,
    synchronised: bool,
}

impl TimeDifference {
    /// An estimate: `wall_clock` was read at `now`.
    #[must_use]
    pub const fn estimated(wall_clock: ServerTime, now: Monotonic) -> Self {
        Self { offset: ServerTime(wall_clock.0.saturating_sub(now.0)), synchronised: false }
    }

    /// A server said that its time was `server_time` at `now`.
    #[must_use]
    pub const fn synchronised(server_time: ServerTime, now: Monotonic) -> Self {
        Self { offset: ServerTime(server_time.0.saturating_sub(now.0)), synchronised: true }
    }

    /// Server time at `now`.
    #[must_use]
    pub const fn server_time(&self, now: Monotonic) -> ServerTime {
        ServerTime(self.offset.0.saturating_add(now.0))
    }

    /// Whether a server has confirmed it.
    #[must_use]
    pub const fn is_synchronised(&self) -> bool {
        self.synchronised
    }

    /// How far two differences are apart.
    #[must_use]
    pub const fn distance(&self, other: &Self) -> Duration {
        Duration::from_nanos(self.offset.0.abs_diff(other.offset.0))
    }
}

#[cfg(test)]
mod tests {
    use super::TimeDifference;
    use crate::time::{Monotonic, ServerTime};
    use std::time::Duration;

    #[test]
    fn server_time_runs_with_monotonic_time() {
        let difference = TimeDifference::synchronised(ServerTime::from_unix_seconds(1_000), Monotonic(500));
        assert_eq!(difference.server_time(Monotonic(501)), ServerTime(1_000_000_000_001));
        let estimate = TimeDifference::estimated(ServerTime::from_unix_seconds(990), Monotonic(500));
        assert!(!estimate.is_synchronised() && difference.is_synchronised());
        assert_eq!(difference.distance(&estimate), Duration::from_secs(10));
    }
}
