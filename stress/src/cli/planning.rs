//! From the options that load commands share to a plan.

use std::sync::Arc;
use std::time::Duration;

use mtproto_engine::{KeepAlive, ReconnectPolicy};

use super::model::ModelOptions;
use super::options::{ConnectionOptions, OutputOptions, Reconnect, RunOptions};
use super::setup::Destination;
use crate::clock;
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work, part};
use crate::report::units::precise;
use crate::work::Accounts;

/// The options that say how a load runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlanOptions<'a> {
    /// When operations are made.
    pub(crate) model: &'a ModelOptions,
    /// How sessions come.
    pub(crate) connections: &'a ConnectionOptions,
    /// How long it lasts.
    pub(crate) run: &'a RunOptions,
    /// What is shown and written.
    pub(crate) output: &'a OutputOptions,
}

impl PlanOptions<'_> {
    /// The plan of this work.
    ///
    /// # Errors
    /// If options contradict each other.
    pub(crate) fn plan(
        &self,
        destination: &Destination,
        work: Work,
        sessions: u64,
        threads: usize,
        duration: Option<Duration>,
    ) -> Result<LoadPlan, Failure> {
        let (shard, shards) = self.run.shard.unwrap_or((0, 1));
        if shards > 1 && self.run.seed.is_none() {
            return Err(Failure::Usage(
                "--shard needs --seed, the same for all parts: the schedule they share follows from it"
                    .to_owned(),
            ));
        }
        let seed = self.run.seed.unwrap_or_else(seed_of_the_clock);
        let part = |total| part(total, shard, shards);
        let options = self.connections;
        let schedule = self.model.schedule(sessions, duration, self.run, seed)?;
        let sessions = part(sessions).max(1);
        Ok(LoadPlan {
            targets: destination.targets.clone(),
            routes: destination.routes.clone(),
            transport: destination.transport,
            sources: destination.sources.clone(),
            sessions,
            sessions_per_key: options.sessions_per_key,
            session_levels: self.model.stages.is_some() && !self.model.is_open(),
            directed: false,
            max_inflight: part(self.model.max_inflight).max(1),
            churn: self.model.churn,
            shard: (shard, shards),
            accounts: Accounts::NOBODY,
            all_users: Arc::default(),
            work,
            schedule,
            connect_rate: options.connect_rate / precise(shards),
            connect_inflight: options.connect_inflight.unwrap_or(match &destination.embedded {
                // It answers within a millisecond: more would only wait in its queue.
                Some(_) => 16,
                None => 128,
            }),
            // A reactor without a session would only wait.
            reactors: threads.min(usize::try_from(sessions).unwrap_or(usize::MAX)).max(1),
            seed,
            timeout: options.timeout,
            connect_timeout: options.connect_timeout,
            interval: self.output.interval,
            count: self.run.count.map(part),
            reconnect: match options.reconnect {
                Reconnect::Never => ReconnectPolicy::Never,
                Reconnect::Backoff => ReconnectPolicy::default(),
            },
            keep_alive: KeepAlive::default(),
        })
    }
}

/// Short enough to be typed again.
pub(crate) fn seed_of_the_clock() -> u64 {
    let passed = clock::now().duration_since(std::time::SystemTime::UNIX_EPOCH);
    passed.map_or(1, |passed| u64::from(passed.subsec_nanos()) % 1_000_000 + 1)
}
