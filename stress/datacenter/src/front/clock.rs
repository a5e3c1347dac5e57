//! The one place that reads clocks.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::clock::Now;

/// Both clocks, set against each other once, so that a step of the system's clock does not disturb what runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    started: Instant,
    unix_at_start: Duration,
}

impl Clock {
    #[expect(
        clippy::disallowed_methods,
        reason = "a server with sockets lives in real time, and reads it here only"
    )]
    pub(crate) fn start() -> Self {
        let unix_at_start = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { started: Instant::now(), unix_at_start }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a server with sockets lives in real time, and reads it here only"
    )]
    pub(crate) fn now(&self) -> Now {
        let monotonic = Instant::now().saturating_duration_since(self.started);
        Now { monotonic, unix: self.unix_at_start + monotonic }
    }
}
