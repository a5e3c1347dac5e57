//! Criterion benches with peers in the same run, and what turns their figures into `RESULTS.md`.

pub mod figures;
pub mod lone_connection;
pub mod results;
pub mod server_process;

use std::time::Duration;

use criterion::Criterion;

/// How benches of nanoseconds run: a second and a half is a hundred samples of thousands of iterations each, and longer runs
/// move no median.
#[must_use]
pub fn short_run() -> Criterion {
    Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1))
}
