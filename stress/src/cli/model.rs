//! Options that say when operations are made: the open and the closed model, stages, warm-up, lifetimes.

use std::time::Duration;

use clap::Args;

use super::options::RunOptions;
use super::values::{parse_duration, parse_positive, parse_rate};
use crate::arrival::Distribution;
use crate::failure::Failure;
use crate::schedule::{ArrivalKind, Schedule, Stages};

/// When operations are made.
#[derive(Args, Clone, Debug)]
pub(crate) struct ModelOptions {
    /// Operations per second, whether or not earlier ones were answered (open model): 500, 20k/s, 300/m. Without it each session
    /// asks again only after its answer (closed model), and what users would have waited during a stall is not represented
    #[arg(short, long, visible_short_alias = 'q', value_name = "N/s", env = "MTSTRESS_RATE", value_parser = parse_rate)]
    pub(crate) rate: Option<f64>,

    /// How operations of the open model follow each other: uniform, poisson, or burst:N@T for N at once every T
    #[arg(long, value_name = "KIND", env = "MTSTRESS_ARRIVAL")]
    pub(crate) arrival: Option<ArrivalKind>,

    /// Parts of the load with their levels: 0>5k:1m,5k:5m,5k>0:30s. Levels are rates if --rate or --arrival is given, sessions
    /// otherwise; >5k:1m goes on from the level before. Replaces --duration
    #[arg(long, value_name = "STAGES", env = "MTSTRESS_STAGES")]
    pub(crate) stages: Option<Stages>,

    /// Load for this long before it is measured; shown apart and left out of thresholds
    #[arg(short, long, value_name = "T", env = "MTSTRESS_WARMUP", default_value = "0", value_parser = parse_duration)]
    pub(crate) warmup: Duration,

    /// Let sessions come and go: how long each lives (const:5s, uniform:1s..9s, exp:5s). Calls in flight are waited for. Without
    /// it sessions are held
    #[arg(long, value_name = "DIST", env = "MTSTRESS_CHURN")]
    pub(crate) churn: Option<Distribution>,

    /// Requests in flight at most in the open model; operations beyond that are dropped and counted, never queued unseen
    #[arg(long, value_name = "N", env = "MTSTRESS_MAX_INFLIGHT", default_value = "100k", value_parser = parse_positive)]
    pub(crate) max_inflight: u64,

    /// Print the hash of the schedule and end: the same seed and settings give the same schedule and the same hash
    #[arg(long, env = "MTSTRESS_PRINT_PLAN_HASH")]
    pub(crate) print_plan_hash: bool,
}

impl ModelOptions {
    /// Whether operations follow a schedule.
    pub(crate) const fn is_open(&self) -> bool {
        self.rate.is_some() || self.arrival.is_some()
    }

    /// Sessions at a time: what stages that are about sessions need, or this many.
    pub(crate) fn sessions(&self, asked: u64) -> u64 {
        match &self.stages {
            Some(stages) if !self.is_open() => crate::report::units::rounded(stages.highest()).max(1),
            _ => asked,
        }
    }

    /// The schedule of the load.
    ///
    /// # Errors
    /// If options contradict each other.
    pub(crate) fn schedule(
        &self,
        sessions: u64,
        duration: Option<Duration>,
        run: &RunOptions,
        seed: u64,
    ) -> Result<Schedule, Failure> {
        let wrong = |text: &str| Err(Failure::Usage(text.to_owned()));
        let bursts = matches!(self.arrival, Some(ArrivalKind::Burst { .. }));
        if bursts && (self.rate.is_some() || self.stages.is_some()) {
            return wrong(
                "--arrival burst:N@T says itself how many operations there are: leave --rate and --stages out",
            );
        }
        if self.rate.is_some_and(|rate| rate <= 0.0) && self.stages.is_none() {
            return wrong(
                "--rate must be above zero: leave it out for the closed model, where sessions ask as fast as they can",
            );
        }
        if self.is_open() && self.rate.is_none() && self.stages.is_none() && !bursts {
            return wrong(
                "--arrival needs --rate (or --stages): how many operations per second, for example --rate 5k",
            );
        }
        let arrival = self.is_open().then(|| self.arrival.unwrap_or(ArrivalKind::Uniform));
        let lasts = self.stages.as_ref().map(Stages::lasts);
        let duration = match (lasts, run.duration) {
            (Some(lasts), asked) => Some(asked.map_or(lasts, |asked| asked.min(lasts))),
            (None, _) => duration,
        };
        #[expect(clippy::cast_precision_loss, reason = "sessions are far below 2^53")]
        let level = self.rate.unwrap_or(sessions as f64);
        let count = run.count.filter(|_| arrival.is_some());
        Ok(Schedule::new((self.warmup, duration), level, self.stages.as_ref(), arrival, (seed, count)))
    }
}
