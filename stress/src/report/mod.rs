//! The result of a run: one object, from which the text for people and the JSON for programs are made.
//!
//! Rules of the JSON form: whole microseconds for latencies, UTC for times, numbers are never strings, and within a
//! version fields are only added. Every percentile can be computed again from the histogram beside it.

pub(crate) mod build;
pub(crate) mod finished;
pub(crate) mod text;
pub(crate) mod units;

use serde::Serialize;

/// The version of the JSON form.
pub(crate) const RESULT_VERSION: u32 = 1;

/// The result of a run.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Report {
    pub(crate) schema: &'static str,
    pub(crate) version: u32,
    pub(crate) run: RunSection,
    pub(crate) target: Vec<TargetSection>,
    pub(crate) model: ModelSection,
    pub(crate) totals: TotalsSection,
    pub(crate) connections: ConnectionsSection,
    /// The steps of making a session.
    pub(crate) setup: Vec<StageSection>,
    pub(crate) operations: Vec<OperationSection>,
    pub(crate) errors: Vec<ErrorSection>,
    pub(crate) stages: Vec<PhaseSection>,
    pub(crate) series: SeriesSection,
    pub(crate) generator: GeneratorSection,
    pub(crate) wire: WireSection,
    pub(crate) exit_code: u8,
}

/// Which run this was.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RunSection {
    pub(crate) id: String,
    pub(crate) mtstress: &'static str,
    pub(crate) command: &'static str,
    pub(crate) argv: Vec<String>,
    pub(crate) config: ConfigSection,
    pub(crate) config_hash: String,
    pub(crate) seed: u64,
    pub(crate) started_at: String,
    pub(crate) ramp_s: f64,
    pub(crate) warmup_s: f64,
    pub(crate) measured_s: f64,
    /// How it ended, in one word or two.
    pub(crate) end: &'static str,
    pub(crate) host: HostSection,
}

/// What was asked for.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ConfigSection {
    pub(crate) connections: u64,
    pub(crate) connect_rate: f64,
    pub(crate) connect_inflight: u64,
    pub(crate) sessions_per_key: u64,
    pub(crate) load: String,
    pub(crate) pipeline: u16,
    pub(crate) duration_s: Option<f64>,
    pub(crate) count: Option<u64>,
    pub(crate) timeout_s: f64,
    pub(crate) connect_timeout_s: f64,
    pub(crate) threads: usize,
}

/// Where it ran.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct HostSection {
    pub(crate) cpu: String,
    pub(crate) cores: usize,
    pub(crate) kernel: String,
    pub(crate) descriptors: Option<u64>,
}

/// What was loaded.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TargetSection {
    pub(crate) addr: String,
    pub(crate) datacenter: u16,
    pub(crate) transport: String,
    pub(crate) embedded: bool,
}

/// How operations were started.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ModelSection {
    pub(crate) kind: &'static str,
    /// What `latency` means under this model.
    pub(crate) latency: &'static str,
    pub(crate) pipeline: u16,
}

/// All requests, whether measured or not: each ends exactly once.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TotalsSection {
    pub(crate) started: u64,
    pub(crate) completed: u64,
    pub(crate) failed: u64,
    pub(crate) unfinished: u64,
    pub(crate) lost: u64,
    pub(crate) ended_twice: u64,
}

/// What happened to connections.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ConnectionsSection {
    pub(crate) attempts: u64,
    pub(crate) opened: u64,
    pub(crate) keys: u64,
    pub(crate) ready: u64,
    pub(crate) failed: u64,
    pub(crate) dropped: u64,
    pub(crate) closed: u64,
    pub(crate) open_max: u64,
    pub(crate) reconnects: u64,
    pub(crate) new_sessions: u64,
    pub(crate) updates: u64,
    /// Keys agreed per second: over the ramp, or over the measured time if sessions come and go.
    pub(crate) keys_per_second: f64,
    /// Sessions made ready per second, over the same time.
    pub(crate) ready_per_second: f64,
    pub(crate) lifetime_us: LatencySection,
}

/// Percentiles in microseconds, and all of it as a histogram.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct LatencySection {
    pub(crate) count: u64,
    pub(crate) min: u64,
    pub(crate) mean: f64,
    pub(crate) p50: u64,
    pub(crate) p90: u64,
    pub(crate) p99: u64,
    pub(crate) p99_9: u64,
    pub(crate) p99_99: u64,
    pub(crate) max: u64,
    /// `HdrHistogram` V2, deflated, base64; empty if nothing was counted.
    pub(crate) hdr: String,
}

/// One step of making a session.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct StageSection {
    pub(crate) name: &'static str,
    pub(crate) latency_us: LatencySection,
}

/// One call of the mix, in the measured time.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct OperationSection {
    pub(crate) name: String,
    pub(crate) started: u64,
    pub(crate) count: u64,
    pub(crate) failed: u64,
    /// Without an answer at the end; their latencies are counted as what they were by then.
    pub(crate) unfinished: u64,
    /// Completed per second.
    pub(crate) rate: f64,
    pub(crate) latency_us: LatencySection,
    pub(crate) send_lag_us: LatencySection,
    pub(crate) bytes_in: u64,
    pub(crate) bytes_out: u64,
}

/// One class of errors.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ErrorSection {
    pub(crate) class: String,
    pub(crate) op: String,
    pub(crate) count: u64,
    /// Who is to blame: `server`, `network`, `generator`, `bug`.
    pub(crate) fault: &'static str,
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) example: String,
}

/// One phase, in seconds from the start of the run.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PhaseSection {
    pub(crate) name: &'static str,
    pub(crate) from_s: f64,
    pub(crate) to_s: f64,
}

/// The run over time.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SeriesSection {
    pub(crate) step_s: f64,
    pub(crate) t0: String,
    pub(crate) columns: [&'static str; 9],
    pub(crate) rows: Vec<[f64; 9]>,
}

/// Whether the generator had room.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct GeneratorSection {
    pub(crate) verdict: &'static str,
    pub(crate) ok_s: f64,
    pub(crate) hot_s: f64,
    pub(crate) saturated_s: f64,
    pub(crate) busy_max: f64,
    pub(crate) busy_mean: f64,
    pub(crate) throttled_intervals: u64,
    pub(crate) send_lag_p99_us: u64,
    pub(crate) loop_lag_p99_us: u64,
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
    /// The longest turn of a reactor: times of requests are taken at the beginning of turns.
    pub(crate) turn_max_us: u64,
    /// Memory that each ready session added to this process; said only of many, among which fixed costs vanish.
    pub(crate) resident_bytes_per_session: Option<f64>,
    /// Memory of this process when the load began, after its first interval, and when it ended.
    pub(crate) resident_bytes_at_load: Option<u64>,
    pub(crate) resident_bytes_loaded: Option<u64>,
    pub(crate) resident_bytes_at_end: Option<u64>,
}

/// What went over sockets.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct WireSection {
    pub(crate) bytes_in: u64,
    pub(crate) bytes_out: u64,
    pub(crate) packets_in: u64,
    pub(crate) packets_out: u64,
    pub(crate) system_calls: u64,
}
