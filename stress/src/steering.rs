//! Changes of a load while it runs: its rate, its sessions, a pause.
//!
//! The main thread makes a change, and every reactor takes it over with its next tick. The first one that does says when the
//! change takes effect, a little later, so that all of them change at one time of the schedule.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mtproto_engine::Monotonic;

/// One change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Change {
    /// The rate is so many times that of the schedule.
    Rate(f64),
    /// Sessions are so many times those of the plan.
    Sessions(f64),
    /// Nothing new starts, and the clock of the load stands still.
    Pause,
    /// The load goes on where it stood.
    Resume,
}

/// All changes of a run, in order. Reactors look at their number in every tick and take the lock only if there is a new one.
#[derive(Debug, Default)]
pub(crate) struct Steering {
    changes: Mutex<Vec<(Change, Option<Monotonic>)>>,
    made: AtomicUsize,
}

/// How long after the first reactor has noticed a change it takes effect: by then all of them have.
const HEAD_START: Duration = Duration::from_millis(40);

impl Steering {
    /// Makes a change.
    pub(crate) fn make(&self, change: Change) {
        let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        changes.push((change, None));
        self.made.store(changes.len(), Ordering::Release);
    }

    /// How many changes were made.
    pub(crate) fn made(&self) -> usize {
        self.made.load(Ordering::Acquire)
    }

    /// Change number `number`, and when it takes effect; the first reactor that asks at `now` decides that. A pause begins at
    /// once.
    pub(crate) fn take(&self, number: usize, now: Monotonic) -> Option<(Change, Monotonic)> {
        let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        let (change, at) = changes.get_mut(number)?;
        let proposed = if *change == Change::Pause { now } else { now + HEAD_START };
        Some((*change, *at.get_or_insert(proposed)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, HEAD_START, Steering};
    use mtproto_engine::Monotonic;

    #[test]
    fn all_reactors_change_at_the_time_that_the_first_one_said() {
        let steering = Steering::default();
        assert_eq!((steering.made(), steering.take(0, Monotonic(5))), (0, None));
        steering.make(Change::Rate(1.1));
        steering.make(Change::Pause);
        let at = Monotonic(5) + HEAD_START;
        assert_eq!(steering.take(0, Monotonic(5)), Some((Change::Rate(1.1), at)));
        assert_eq!(steering.take(0, Monotonic(9)), Some((Change::Rate(1.1), at)));
        assert_eq!(steering.take(1, Monotonic(9)), Some((Change::Pause, Monotonic(9))));
        assert_eq!(steering.made(), 2);
    }
}
