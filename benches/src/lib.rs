//! Criterion benches with peers in the same run, and what turns their figures into `RESULTS.md`.

pub mod lone_connection;
pub mod results;
