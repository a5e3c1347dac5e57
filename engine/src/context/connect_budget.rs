//! How many connection attempts all reactors together may start, so that a server restart meets no storm of ours.
//!
//! A token bucket written as a schedule: instead of counting tokens, it remembers when the next one is due. Whoever asks
//! gets a time at once, now or later, and need not ask again; so nobody starves and nobody polls.

use std::num::NonZeroU32;
use std::time::Duration;

use crate::limits::CONNECT_BURST_DIVISOR;
use crate::time::{Monotonic, whole_nanoseconds};

/// The schedule of connection attempts.
#[derive(Clone, Debug)]
pub struct ConnectBudget {
    interval: Duration,
    /// How far the schedule may lag behind the clock: attempts saved up for a burst.
    burst: Duration,
    next_due: Monotonic,
}

impl ConnectBudget {
    /// A full bucket that allows `per_second` attempts each second.
    #[must_use]
    pub fn new(per_second: NonZeroU32) -> Self {
        let interval = Duration::from_secs(1) / per_second.get();
        let burst = interval * (per_second.get() / CONNECT_BURST_DIVISOR).max(1);
        Self { interval, burst, next_due: Monotonic(0) }
    }

    /// Reserves one attempt and says when it may start: `now`, or later.
    ///
    /// A later start is moved by up to one interval, taken from the random `jitter`, so that the attempts of several
    /// reactors do not march in step.
    pub fn reserve(&mut self, now: Monotonic, jitter: u32) -> Monotonic {
        let earliest = Monotonic(now.0.saturating_sub(whole_nanoseconds(self.burst)));
        let due = self.next_due.max(earliest);
        self.next_due = due + self.interval;
        if due <= now {
            return now;
        }
        let interval = whole_nanoseconds(self.interval);
        due + Duration::from_nanos(interval.saturating_mul(u64::from(jitter)) >> u32::BITS)
    }
}

#[cfg(test)]
mod tests {
    use super::ConnectBudget;
    use crate::time::Monotonic;
    use std::num::NonZeroU32;
    use std::time::Duration;

    const SECOND: u64 = 1_000_000_000;

    #[test]
    fn a_burst_starts_at_once_and_the_rest_is_spread() {
        let mut budget = ConnectBudget::new(NonZeroU32::new(100).unwrap());
        let now = Monotonic(10 * SECOND);
        let starts: Vec<_> = (0..205).map(|_| budget.reserve(now, 0)).collect();
        // Five saved up, and the one that is due now.
        assert!(starts[..6].iter().all(|&start| start == now), "{:?}", &starts[..7]);
        assert_eq!(starts[6], now + Duration::from_millis(10));
        assert_eq!(starts[204], now + Duration::from_millis(1_990));
    }

    #[test]
    fn after_a_pause_no_more_than_the_burst_is_saved() {
        let mut budget = ConnectBudget::new(NonZeroU32::new(1_000).unwrap());
        let mut at_once = |now: Monotonic| (0..1_000).filter(|_| budget.reserve(now, 0) == now).count();
        assert_eq!(at_once(Monotonic(3_600 * SECOND)), 51);
        assert_eq!(at_once(Monotonic(7_200 * SECOND)), 51);
    }

    #[test]
    fn jitter_stays_within_one_interval() {
        let mut budget = ConnectBudget::new(NonZeroU32::new(10).unwrap());
        let now = Monotonic(SECOND);
        while budget.reserve(now, 0) == now {}
        let mut twin = budget.clone();
        let moved = budget.reserve(now, u32::MAX).saturating_since(twin.reserve(now, 0));
        assert!(moved > Duration::from_millis(99) && moved < Duration::from_millis(100), "{moved:?}");
    }
}
