//! The one place of this program that reads the clocks of the system.

use std::time::{Duration, Instant, SystemTime};

/// Time since a moment, on a clock that never goes back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts now.
    #[expect(clippy::disallowed_methods, reason = "load is real time")]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    /// How long ago it was started.
    pub(crate) fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// The calendar time.
#[expect(clippy::disallowed_methods, reason = "results carry the date they were made")]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// A calendar time as results carry it: UTC, to the millisecond.
pub(crate) fn utc(time: SystemTime) -> String {
    humantime::format_rfc3339_millis(time).to_string()
}
