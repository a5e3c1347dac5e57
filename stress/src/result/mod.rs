//! The result of a run: one object, written and read as JSON, from which every other form is made.
//!
//! These types know nothing of the code that runs a load. Rules of the JSON form: whole microseconds for latencies, UTC for
//! times, seconds and bytes for the rest, numbers are never strings, and within a version fields are only added; whoever
//! reads an older result finds defaults in the fields it does not have. Every percentile can be computed again from the
//! histogram beside it.

pub(crate) mod latency;
mod run;
mod series;
mod server;

pub(crate) use latency::LatencySection;
pub(crate) use run::{
    ConfigSection, HostSection, ModelSection, PartSection, PhaseSection, RunSection, ShardSection,
    SteeringSection, TargetSection,
};
pub(crate) use series::{GeneratorSection, HeatSection, OperationSeries, SeriesSection, WireSection};
pub(crate) use server::ServerSection;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the JSON form.
pub(crate) const RESULT_VERSION: u32 = 1;
/// What the field `schema` says.
pub(crate) const RESULT_SCHEMA: &str = "mtstress result, version 1";

/// The result of a run of mtstress.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct RunResult {
    /// The name of this form.
    pub(crate) schema: String,
    /// The version of this form; it changes only if a field changes its meaning or goes.
    pub(crate) version: u32,
    /// Which run this was.
    pub(crate) run: RunSection,
    /// What was loaded.
    pub(crate) target: Vec<TargetSection>,
    /// How operations were started.
    pub(crate) model: ModelSection,
    /// All requests, whether measured or not.
    pub(crate) totals: TotalsSection,
    /// What happened to connections.
    pub(crate) connections: ConnectionsSection,
    /// The steps of making a session.
    pub(crate) setup: Vec<StepSection>,
    /// The operations in the measured time, warm-up left out. If there are several, the last one is their sum, `all`.
    pub(crate) operations: Vec<OperationSection>,
    /// What became of messages between sessions; in results of `deliver`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) delivery: Option<DeliverySection>,
    /// What became of files; in results of `file`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) files: Option<FilesSection>,
    /// Errors by class, most frequent first.
    pub(crate) errors: Vec<ErrorSection>,
    /// The parts of the run, in order; those of the load have their operations.
    pub(crate) stages: Vec<PhaseSection>,
    /// The run over time.
    pub(crate) series: SeriesSection,
    /// Whether the generator had room.
    pub(crate) generator: GeneratorSection,
    /// The server's own view of the measured time, if it is one that tells.
    pub(crate) server: Option<ServerSection>,
    /// What went over sockets.
    pub(crate) wire: WireSection,
    /// What was demanded of the run, and whether it held.
    pub(crate) thresholds: Vec<ThresholdSection>,
    /// Who was sent metrics, and how that went.
    pub(crate) exports: Vec<ExportSection>,
    /// The exit code of the program.
    pub(crate) exit_code: u8,
}

/// All requests, whether measured or not. Each that was started ends exactly once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct TotalsSection {
    /// Requests that the schedule asked for; in the closed model those that were started.
    pub(crate) offered: u64,
    /// Given to the engine.
    pub(crate) started: u64,
    /// Answered as they should be.
    pub(crate) completed: u64,
    /// Ended otherwise.
    pub(crate) failed: u64,
    /// Asked for by the schedule and not started, because too many were in flight or the generator came too late.
    pub(crate) dropped: u64,
    /// Without an answer when the run ended.
    pub(crate) unfinished: u64,
    /// Started and never ended: always zero unless the engine is broken.
    pub(crate) lost: u64,
    /// Ended more than once: always zero unless the engine is broken.
    pub(crate) ended_twice: u64,
}

/// What happened to connections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ConnectionsSection {
    /// Connections asked for.
    pub(crate) attempts: u64,
    /// Sockets that opened.
    pub(crate) opened: u64,
    /// Authorization keys agreed.
    pub(crate) keys: u64,
    /// Sessions that became ready.
    pub(crate) ready: u64,
    /// Sessions that ended before they were ready.
    pub(crate) failed: u64,
    /// Sessions that were ready and ended although nobody asked.
    pub(crate) dropped: u64,
    /// Sessions closed by the plan.
    pub(crate) closed: u64,
    /// Most sessions ready at a time.
    pub(crate) open_max: u64,
    /// Sessions that were ready again after their socket broke.
    pub(crate) reconnects: u64,
    /// Sessions the server began afresh.
    pub(crate) new_sessions: u64,
    /// Objects nobody had asked for.
    pub(crate) updates: u64,
    /// Keys agreed per second: over the ramp, or over the measured time if sessions come and go.
    pub(crate) keys_per_second: f64,
    /// Sessions made ready per second, over the same time.
    pub(crate) ready_per_second: f64,
    /// How long sessions lived that the plan closed or the server dropped.
    pub(crate) lifetime_us: LatencySection,
}

/// One step of making a session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct StepSection {
    /// `tcp_connect`, `proxy`, `res_pq`, `dh_params`, `dh_gen`, `auth_key`, `init_connection`, `session`.
    pub(crate) name: String,
    /// How long it took.
    pub(crate) latency_us: LatencySection,
}

/// One operation, as in `rpc:ping`. It counts in the part of the run in which it was scheduled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct OperationSection {
    /// The stable name.
    pub(crate) name: String,
    /// Asked for by the schedule; in the closed model those that were started.
    pub(crate) offered: u64,
    /// Given to the engine.
    pub(crate) started: u64,
    /// Answered as they should be.
    pub(crate) count: u64,
    /// Ended otherwise.
    pub(crate) failed: u64,
    /// Asked for and not started.
    pub(crate) dropped: u64,
    /// Without an answer at the end.
    pub(crate) unfinished: u64,
    /// Completed per second.
    pub(crate) rate: f64,
    /// From the schedule to the answer; in the closed model the service time. Requests that timed out or were unfinished
    /// are in it with the time they had waited, which is the least they would have taken.
    pub(crate) latency_us: LatencySection,
    /// From the socket to the answer.
    pub(crate) service_us: LatencySection,
    /// From the schedule to the socket: how late the generator was.
    pub(crate) send_lag_us: LatencySection,
    /// Bytes of the answers.
    pub(crate) bytes_in: u64,
    /// Bytes of the calls answered.
    pub(crate) bytes_out: u64,
}

/// What became of messages between sessions, whether measured or not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct DeliverySection {
    /// Sessions that receive; each has one sender.
    pub(crate) pairs: u64,
    /// Receivers of one sender.
    pub(crate) fan_out: u64,
    /// Messages that the server took.
    pub(crate) sent: u64,
    /// Messages that reached their receiver, each counted once.
    pub(crate) delivered: u64,
    /// Messages that the server took and that did not reach their receiver before the run ended.
    pub(crate) lost: u64,
    /// Messages that came again.
    pub(crate) duplicates: u64,
    /// Messages that came after one that was sent later.
    pub(crate) reordered: u64,
    /// Messages that sessions were told of that are not their receivers.
    pub(crate) elsewhere: u64,
}

/// What became of files, whether measured or not; the rates are those of the measured time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct FilesSection {
    /// The size of all parts but the last.
    pub(crate) part_bytes: u64,
    /// Files that went up whole.
    pub(crate) uploaded: u64,
    /// Files that came down as they went up.
    pub(crate) downloaded: u64,
    /// Files whose SHA-256 was another one when they came down.
    pub(crate) damaged: u64,
    /// Files that were given up after too many failures in a row.
    pub(crate) given_up: u64,
    /// Calls that failed and were made again, or were to be.
    pub(crate) repeated: u64,
    /// Those of them that the server wanted to wait (`FLOOD_WAIT`).
    pub(crate) waits: u64,
    /// Whether files were compared.
    pub(crate) verified: bool,
    /// Millions of bytes of parts that went up per second.
    pub(crate) upload_mb_per_second: f64,
    /// Millions of bytes of parts that came down per second.
    pub(crate) download_mb_per_second: f64,
}

/// One class of errors of one operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ErrorSection {
    /// The stable name, as in `rpc:420:FLOOD_WAIT_X`.
    pub(crate) class: String,
    /// The operation, or `session` for errors in the making of sessions and of their sockets.
    pub(crate) op: String,
    /// How many.
    pub(crate) count: u64,
    /// Who is to blame: `server`, `network`, `generator`, `bug`. What `generator` is to blame for never counts against the
    /// server.
    pub(crate) fault: String,
    /// When the first one happened.
    pub(crate) first: String,
    /// When the last one happened.
    pub(crate) last: String,
    /// What one of them said.
    pub(crate) example: String,
}

/// A demand and whether it held.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ThresholdSection {
    /// The expression, as it was given.
    pub(crate) expr: String,
    /// The value at the end, or the worst one of a window; none if there was nothing to compute it from.
    pub(crate) value: Option<f64>,
    /// The unit of the value: `ms`, `%`, `/s`, or nothing for counts.
    pub(crate) unit: String,
    /// Whether it held.
    pub(crate) ok: bool,
    /// Whether it ended the run.
    pub(crate) aborted: bool,
}

/// Somebody who was sent metrics.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ExportSection {
    /// `remote_write` or `otlp`.
    pub(crate) kind: String,
    /// Where they were sent, without credentials.
    pub(crate) url: String,
    /// Batches taken; there is one per interval, and one at the end.
    pub(crate) sent: u64,
    /// Attempts that failed and were made again.
    pub(crate) retries: u64,
    /// Batches that were never taken. What they would have said a later one said too, unless it was the last.
    pub(crate) lost: u64,
    /// What went wrong first; empty if nothing did.
    pub(crate) error: String,
}

impl RunResult {
    /// The JSON Schema of this form.
    pub(crate) fn json_schema() -> serde_json::Value {
        schemars::schema_for!(Self).to_value()
    }

    /// The operation with this name.
    pub(crate) fn operation(&self, name: &str) -> Option<&OperationSection> {
        self.operations.iter().find(|operation| operation.name == name)
    }
}
