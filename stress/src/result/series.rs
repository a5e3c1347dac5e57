//! The run over time, and how the generator did.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The run over time, in equal steps. Steps of a long run are joined, so that their number is bounded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct SeriesSection {
    /// The length of a step.
    pub(crate) step_s: f64,
    /// When the first step began.
    pub(crate) t0: String,
    /// The names of the columns.
    pub(crate) columns: Vec<String>,
    /// One row for each step.
    pub(crate) rows: Vec<Vec<f64>>,
    /// How many answers took how long, step by step.
    pub(crate) heat: HeatSection,
    /// The steps of each operation.
    pub(crate) operations: Vec<OperationSeries>,
}

/// One operation over time, in the same steps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct OperationSeries {
    /// The operation.
    pub(crate) name: String,
    /// The names of the columns.
    pub(crate) columns: Vec<String>,
    /// One row for each step.
    pub(crate) rows: Vec<Vec<f64>>,
}

/// Latency against time: for each step, how many answers lay between which bounds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct HeatSection {
    /// The upper bounds of the buckets in microseconds, equal steps on a logarithmic scale; the last has no bound.
    pub(crate) bounds_us: Vec<u64>,
    /// For each step, pairs of the number of a bucket and its count; empty buckets are left out.
    pub(crate) rows: Vec<Vec<(u32, u64)>>,
}

impl SeriesSection {
    /// The values of a column, if there is one with this name.
    pub(crate) fn column(&self, name: &str) -> Option<Vec<f64>> {
        let index = self.columns.iter().position(|column| column == name)?;
        Some(self.rows.iter().map(|row| row.get(index).copied().unwrap_or_default()).collect())
    }
}

/// Whether the generator had room.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct GeneratorSection {
    /// `ok`, `hot` or `saturated`: whether the numbers describe the server or this program.
    pub(crate) verdict: String,
    /// Seconds in which it had room.
    pub(crate) ok_s: f64,
    /// Seconds in which it was close to its limit.
    pub(crate) hot_s: f64,
    /// Seconds in which it was at its limit.
    pub(crate) saturated_s: f64,
    /// What made seconds hot or saturated, most frequent first, as in `busy 41 s`.
    pub(crate) reasons: Vec<String>,
    /// The largest share of a second that a reactor was busy.
    pub(crate) busy_max: f64,
    /// The mean of that share.
    pub(crate) busy_mean: f64,
    /// Intervals in which the control group was stopped.
    pub(crate) throttled_intervals: u64,
    /// 99th percentile of the time from the schedule to the socket.
    pub(crate) send_lag_p99_us: u64,
    /// 99th percentile of how late reactors served what was due.
    pub(crate) loop_lag_p99_us: u64,
    /// The rate in parts of the highest that this machine has been measured to make with as many threads.
    pub(crate) calibrated_share: Option<f64>,
    /// Processor time of this process per completed request, in the measured time.
    pub(crate) cpu_us_per_request: Option<f64>,
    /// Processor time of this process per agreed key, over the ramp or the measured time.
    pub(crate) cpu_us_per_key: Option<f64>,
    /// Processors this process kept busy in the measured time.
    pub(crate) cores: f64,
    /// Processors the embedded datacenter kept busy meanwhile.
    pub(crate) server_cores: Option<f64>,
    /// Threads of this process that were ready to run and had no processor in the measured time, on average: other
    /// programs, or the embedded datacenter, took it.
    pub(crate) threads_waiting: Option<f64>,
    /// The longest turn of a reactor.
    pub(crate) turn_max_us: u64,
    /// Memory that each ready session added to this process; said only of many, among which fixed costs vanish.
    pub(crate) resident_bytes_per_session: Option<f64>,
    /// Memory of this process when the load began.
    pub(crate) resident_bytes_at_load: Option<u64>,
    /// Memory of this process after the first interval of the load.
    pub(crate) resident_bytes_loaded: Option<u64>,
    /// Memory of this process when the load ended.
    pub(crate) resident_bytes_at_end: Option<u64>,
}

/// What went over sockets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct WireSection {
    /// Bytes read.
    pub(crate) bytes_in: u64,
    /// Bytes written.
    pub(crate) bytes_out: u64,
    /// Packets opened.
    pub(crate) packets_in: u64,
    /// Packets sealed.
    pub(crate) packets_out: u64,
    /// System calls made.
    pub(crate) system_calls: u64,
}
