//! Which run this was: what was asked for, where it ran, and how it went from part to part.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::OperationSection;

/// Which run this was.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct RunSection {
    /// Grows with the time of the run, so that results sort by it.
    pub(crate) id: String,
    /// The version of the program.
    pub(crate) mtstress: String,
    /// The command.
    pub(crate) command: String,
    /// The command line, without secrets.
    pub(crate) argv: Vec<String>,
    /// What was asked for.
    pub(crate) config: ConfigSection,
    /// Two runs with the same hash were asked for the same.
    pub(crate) config_hash: String,
    /// A hash of the schedule and of what was changed by hand: the same seed and settings give the same if nobody changes
    /// anything.
    pub(crate) plan_hash: String,
    /// What everything random followed from.
    pub(crate) seed: u64,
    /// When the run began.
    pub(crate) started_at: String,
    /// How long sessions were made before the load began.
    pub(crate) ramp_s: f64,
    /// How long the load ran before it was measured.
    pub(crate) warmup_s: f64,
    /// How long the load was measured.
    pub(crate) measured_s: f64,
    /// How it ended, in a word or two: `completed`, `interrupted`, ...
    pub(crate) end: String,
    /// What somebody changed by hand while the load ran. A run with changes is not the run that its plan describes, and its
    /// plan hash is another one.
    pub(crate) steering: Vec<SteeringSection>,
    /// What the user wrote on it.
    pub(crate) tags: BTreeMap<String, String>,
    /// Which part of a divided run this is.
    pub(crate) shard: ShardSection,
    /// Which part of a campaign this is.
    pub(crate) part: PartSection,
    /// Where it ran.
    pub(crate) host: HostSection,
}

/// A change by hand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct SteeringSection {
    /// Seconds from the start of the run.
    pub(crate) at_s: f64,
    /// The same as a time.
    pub(crate) at: String,
    /// `rate`, `sessions`, `pause`, `resume` or `stop`.
    pub(crate) action: String,
    /// What it was before: operations per second, or sessions.
    pub(crate) from: Option<f64>,
    /// What it became.
    pub(crate) to: Option<f64>,
}

/// A part of a run that several generators share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ShardSection {
    /// From 1 on.
    pub(crate) index: u64,
    /// How many there are.
    pub(crate) of: u64,
}

impl Default for ShardSection {
    fn default() -> Self {
        Self { index: 1, of: 1 }
    }
}

/// A part of a campaign, whose parts run one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct PartSection {
    /// From 1 on.
    pub(crate) index: u64,
    /// How many there are.
    pub(crate) of: u64,
    /// The stage, and the target if there are several.
    pub(crate) name: String,
}

impl Default for PartSection {
    fn default() -> Self {
        Self { index: 1, of: 1, name: String::new() }
    }
}

/// What was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ConfigSection {
    /// Sessions at a time.
    pub(crate) connections: u64,
    /// New connections per second; zero is no limit.
    pub(crate) connect_rate: f64,
    /// Sessions in the making at a time, per thread.
    pub(crate) connect_inflight: u64,
    /// Sessions that share an authorization key.
    pub(crate) sessions_per_key: u64,
    /// The load in words.
    pub(crate) load: String,
    /// Calls in flight per session.
    pub(crate) pipeline: u16,
    /// Operations per second; none in the closed model.
    pub(crate) rate: Option<f64>,
    /// How operations follow each other.
    pub(crate) arrival: String,
    /// Parts of the load, as they were written.
    pub(crate) stages: String,
    /// Requests in flight at most.
    pub(crate) max_inflight: u64,
    /// The pause between an answer and the next call.
    pub(crate) think: String,
    /// How long sessions live.
    pub(crate) churn: String,
    /// How long the load runs before it is measured.
    pub(crate) warmup_s: f64,
    /// How long it is measured.
    pub(crate) duration_s: Option<f64>,
    /// Operations after which it ends.
    pub(crate) count: Option<u64>,
    /// How long answers are waited for at the end.
    pub(crate) drain_s: f64,
    /// Time allowed for a call.
    pub(crate) timeout_s: f64,
    /// Time allowed for opening a socket.
    pub(crate) connect_timeout_s: f64,
    /// Threads that carry the load.
    pub(crate) threads: usize,
}

/// Where it ran.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct HostSection {
    /// The name of the processor.
    pub(crate) cpu: String,
    /// How many processors there are.
    pub(crate) cores: usize,
    /// The version of the kernel.
    pub(crate) kernel: String,
    /// Files that may be open.
    pub(crate) descriptors: Option<u64>,
}

/// What was loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct TargetSection {
    /// The datacenter and its address.
    pub(crate) addr: String,
    /// The number of the datacenter.
    pub(crate) datacenter: u16,
    /// Framing and disguise.
    pub(crate) transport: String,
    /// The proxy in between.
    pub(crate) proxy: Option<String>,
    /// Whether it was the embedded datacenter.
    pub(crate) embedded: bool,
}

/// How operations were started.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ModelSection {
    /// `open` or `closed`.
    pub(crate) kind: String,
    /// How operations follow each other in the open model: `uniform`, `poisson`, `burst:N@T`.
    pub(crate) arrival: String,
    /// Operations per second in the open model, on average over the measured time.
    pub(crate) rate: Option<f64>,
    /// What `latency` means under this model.
    pub(crate) latency: String,
    /// Calls in flight per session at most.
    pub(crate) pipeline: u16,
}

/// One part of the run, in seconds from its start.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct PhaseSection {
    /// `ramp`, `warmup`, `measure` or the stage as it was written, `drain`, `close`.
    pub(crate) name: String,
    /// When it began.
    pub(crate) from_s: f64,
    /// When it ended.
    pub(crate) to_s: f64,
    /// The operations that were scheduled in it.
    pub(crate) operations: Vec<OperationSection>,
}
