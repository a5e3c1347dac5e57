//! From the measurements of a run to its report.

use std::time::{Duration, SystemTime};

use mtproto_engine::Fault;

use super::exchange;
use super::finished::Finished;
use crate::arrival::Distribution;
use crate::calibration::Calibration;
use crate::clock::utc;
use crate::measure::errors::ErrorSource;
use crate::measure::health::Health;
use crate::measure::latency::LatencyHistogram;
use crate::measure::series::{Row, Series, heat_bounds};
use crate::measure::{CallMeasure, Measurement, Stage, process, sum};
use crate::plan::Work;
use crate::plan_hash::{plan_hash, sha256_text};
use crate::report::units::span;
use crate::result::{
    ConfigSection, ConnectionsSection, ErrorSection, ExportSection, GeneratorSection, HeatSection,
    HostSection, LatencySection, ModelSection, OperationSection, OperationSeries, PartSection, PhaseSection,
    RESULT_SCHEMA, RESULT_VERSION, RunResult, RunSection, SeriesSection, ServerSection, ShardSection,
    StepSection, TargetSection, ThresholdSection, TotalsSection, WireSection,
};
use crate::run::RunRequest;
use crate::run_control::Phase;

/// What was made of the intervals.
pub(crate) struct Taken<'a> {
    /// The verdicts about the generator.
    pub(crate) health: &'a Health,
    /// The run over time.
    pub(crate) series: &'a Series,
    /// What became of the thresholds.
    pub(crate) thresholds: Vec<ThresholdSection>,
    /// What became of the metrics that were sent.
    pub(crate) exports: Vec<ExportSection>,
}

/// Makes the report.
pub(crate) fn report(
    request: &RunRequest<'_>,
    finished: &Finished,
    total: &Measurement,
    taken: Taken<'_>,
    exit_code: u8,
) -> RunResult {
    let targets = request.plan.targets.iter();
    let requests = &total.requests;
    let open = request.plan.schedule.arrival().is_some();
    RunResult {
        schema: RESULT_SCHEMA.to_owned(),
        version: RESULT_VERSION,
        run: run_section(request, finished),
        target: targets
            .zip(&request.plan.routes)
            .map(|(target, route)| TargetSection {
                addr: target.to_string(),
                datacenter: target.datacenter,
                transport: request.destination.transport_name.clone(),
                proxy: route.in_words(),
                embedded: request.destination.embedded.is_some(),
            })
            .collect(),
        model: ModelSection {
            kind: if open { "open" } else { "closed" }.to_owned(),
            arrival: arrival(request),
            rate: request.plan.schedule.mean_rate(),
            latency: if open { OPEN_LATENCY } else { CLOSED_LATENCY }.to_owned(),
            pipeline: request.plan.work.pipeline(),
        },
        totals: TotalsSection {
            offered: requests.offered,
            started: requests.started,
            dropped: requests.dropped,
            completed: requests.completed,
            failed: requests.failed + requests.not_begun,
            unfinished: requests.unfinished,
            lost: requests.lost(),
            ended_twice: requests.ended_twice,
        },
        connections: connections_section(request, finished, total),
        setup: Stage::ALL
            .map(|stage| StepSection {
                name: stage.name().to_owned(),
                latency_us: latency(total.stage(stage)),
            })
            .into(),
        operations: {
            let measured = |segment| !request.plan.schedule.is_warmup(segment);
            operations(request, total.operations(measured), measured_seconds(request, finished))
        },
        delivery: exchange::delivery(request, total),
        files: exchange::files(request, finished, total),
        errors: errors(request, finished, total),
        stages: stages(request, finished, total),
        series: series_section(request, finished, taken.series),
        generator: generator_section(request, finished, total, taken.health),
        server: server_section(request, finished),
        wire: WireSection {
            bytes_in: finished.wire.bytes_read,
            bytes_out: finished.wire.bytes_written,
            packets_in: finished.wire.packets_opened,
            packets_out: finished.wire.packets_sealed,
            system_calls: finished.wire.system_calls(),
        },
        thresholds: taken.thresholds,
        exports: taken.exports,
        exit_code,
    }
}

/// In every report, since nothing about a load tester misleads more.
const CLOSED_LATENCY: &str = "service time, from the socket to the answer. Closed model: a session asks again only after its \
     answer, so a server that stalls is asked less, and the time users would have waited meanwhile is not represented";

/// In every report of the open model.
const OPEN_LATENCY: &str = "from the time the schedule asked for the operation to its answer, so the wait behind a server or a generator \
     that stalls is in it; requests that timed out or were unfinished are in it with the time they had waited";

fn arrival(request: &RunRequest<'_>) -> String {
    request.plan.schedule.arrival().map_or_else(String::new, |kind| kind.to_string())
}

/// How long the load was measured: as planned if it ran to its end.
pub(crate) fn measured_seconds(request: &RunRequest<'_>, finished: &Finished) -> f64 {
    let passed = finished.seconds(Phase::Measure);
    request.duration().map_or(passed, |planned| planned.as_secs_f64().min(passed))
}

/// The parts of the run. Those of the load take the place of the phases in which it was made.
fn stages(request: &RunRequest<'_>, finished: &Finished, total: &Measurement) -> Vec<PhaseSection> {
    let mut sections = Vec::new();
    let mut load: Option<(Duration, Duration)> = None;
    for passed in &finished.phases {
        if passed.phase.is_loaded() {
            load = Some((load.map_or(passed.from, |(from, _)| from), passed.to));
        } else {
            if let Some((from, to)) = load.take() {
                sections.extend(load_stages(request, finished, total, (from, to)));
            }
            sections.push(PhaseSection {
                name: phase_name(passed.phase).to_owned(),
                from_s: passed.from.as_secs_f64(),
                to_s: passed.to.as_secs_f64(),
                operations: Vec::new(),
            });
        }
    }
    sections.extend(load.into_iter().flat_map(|span| load_stages(request, finished, total, span)));
    sections
}

fn load_stages(
    request: &RunRequest<'_>,
    finished: &Finished,
    total: &Measurement,
    (from, to): (Duration, Duration),
) -> Vec<PhaseSection> {
    // A part without an end ends with the load.
    let at = |seconds: f64| {
        let load = Duration::try_from_secs_f64(seconds).unwrap_or(to);
        finished.at_load_time(from, load).min(to)
    };
    let segments = request.plan.schedule.segments().iter().enumerate();
    segments
        .map(|(number, segment)| (number, segment, at(segment.from), at(segment.to)))
        .filter(|(.., begins, _)| *begins < to)
        .map(|(number, segment, begins, ends)| {
            let seconds = ends.saturating_sub(begins).saturating_sub(finished.paused_in(begins, ends));
            PhaseSection {
                name: segment.name.clone(),
                from_s: begins.as_secs_f64(),
                to_s: ends.as_secs_f64(),
                operations: operations(request, total.calls_of(number).to_vec(), seconds.as_secs_f64()),
            }
        })
        .collect()
}

fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::Ramp => "ramp",
        Phase::Warmup => "warmup",
        Phase::Measure => "measure",
        Phase::Drain => "drain",
        Phase::Close => "close",
    }
}

/// What was asked for.
pub(crate) fn config(request: &RunRequest<'_>) -> ConfigSection {
    let plan = &request.plan;
    ConfigSection {
        connections: plan.sessions,
        connect_rate: plan.connect_rate,
        connect_inflight: plan.connect_inflight,
        sessions_per_key: plan.sessions_per_key,
        load: request.load.clone(),
        pipeline: plan.work.pipeline(),
        rate: plan.schedule.mean_rate(),
        arrival: arrival(request),
        stages: request.options.model.stages.as_ref().map_or_else(String::new, ToString::to_string),
        max_inflight: plan.max_inflight,
        think: think(&plan.work),
        churn: plan.churn.map_or_else(String::new, |lifetime| lifetime.to_string()),
        warmup_s: request.warmup().as_secs_f64(),
        drain_s: request.options.run.drain.as_secs_f64(),
        duration_s: request.duration().map(|duration| duration.as_secs_f64()),
        count: plan.count,
        timeout_s: plan.timeout.as_secs_f64(),
        connect_timeout_s: plan.connect_timeout.as_secs_f64(),
        threads: plan.reactors,
    }
}

fn run_section(request: &RunRequest<'_>, finished: &Finished) -> RunSection {
    let plan = &request.plan;
    let config = config(request);
    let hash = sha256_text(&serde_json::to_string(&config).unwrap_or_default());
    RunSection {
        id: run_id(finished.started_at, plan.seed),
        mtstress: env!("CARGO_PKG_VERSION").to_owned(),
        command: request.command.to_owned(),
        argv: arguments(),
        config,
        config_hash: hash,
        plan_hash: steered_hash(plan_hash(plan, &request.load), finished),
        seed: plan.seed,
        started_at: utc(finished.started_at),
        ramp_s: finished.seconds(Phase::Ramp),
        warmup_s: finished.seconds(Phase::Warmup),
        measured_s: measured_seconds(request, finished),
        end: finished.end.to_owned(),
        steering: finished.steering.clone(),
        tags: request.options.run.tag.iter().cloned().collect(),
        shard: ShardSection { index: plan.shard.0 + 1, of: plan.shard.1 },
        part: PartSection::default(),
        host: HostSection {
            cpu: process::processor_name(),
            cores: crate::cli::setup::cores(),
            kernel: process::kernel_version(),
            descriptors: rustix::process::getrlimit(rustix::process::Resource::Nofile).current,
        },
    }
}

/// The pauses of all populations, each once.
fn think(work: &Work) -> String {
    let pauses: Vec<Distribution> = match work {
        Work::Calls(work) => work.populations.iter().map(|users| users.think).collect(),
        Work::Deliver(work) => vec![work.think],
        Work::Files(_) | Work::Keys | Work::Hold => Vec::new(),
    };
    let mut words: Vec<String> =
        pauses.iter().filter(|pause| **pause != Distribution::ZERO).map(ToString::to_string).collect();
    words.dedup();
    words.join(", ")
}

/// The hash of a plan that was not changed; of a run that was steered by hand, another one that nothing else has.
fn steered_hash(hash: String, finished: &Finished) -> String {
    if finished.steering.is_empty() {
        return hash;
    }
    sha256_text(&format!("{hash}|{}", serde_json::to_string(&finished.steering).unwrap_or_default()))
}

/// The command line as it was given, without secrets: results are passed around.
fn arguments() -> Vec<String> {
    let mut hide_next = false;
    std::env::args()
        .map(|argument| {
            if std::mem::take(&mut hide_next) {
                return HIDDEN.to_owned();
            }
            hide_next = matches!(argument.as_str(), "--secret" | "--export-header");
            without_secret(&argument)
        })
        .collect()
}

const HIDDEN: &str = "(hidden)";

/// Hides the secret of `--secret=..` and of links, and the password of a proxy.
fn without_secret(argument: &str) -> String {
    if argument.starts_with("--export-header=") {
        return format!("--export-header={HIDDEN}");
    }
    let mut shown = argument.to_owned();
    if let Some(at) = argument.find("secret=") {
        let from = at + "secret=".len();
        let length =
            argument.get(from..).and_then(|rest| rest.find(['&', '#'])).unwrap_or(argument.len() - from);
        shown.replace_range(from..from + length, HIDDEN);
    }
    if let (Some(scheme), Some(host)) = (shown.find("://"), shown.rfind('@'))
        && let from = scheme + "://".len()
        && from < host
    {
        shown.replace_range(from..host, HIDDEN);
    }
    shown
}

/// Eight characters that grow with time, so that results sort by it.
pub(crate) fn run_id(started_at: SystemTime, seed: u64) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let seconds = started_at.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    let number = seconds << 8 | seed & 0xff;
    (0..8_u32)
        .rev()
        .map(|position| {
            let digit = usize::try_from(number >> (position * 5) & 31).unwrap_or(0);
            char::from(ALPHABET.get(digit).copied().unwrap_or(b'0'))
        })
        .collect()
}

fn latency(histogram: &LatencyHistogram) -> LatencySection {
    histogram.histogram().map_or_else(LatencySection::default, LatencySection::new)
}

/// The time in which sessions were made.
fn making_seconds(request: &RunRequest<'_>, finished: &Finished) -> f64 {
    finished.seconds(if request.plan.renews_sessions() { Phase::Measure } else { Phase::Ramp })
}

fn connections_section(
    request: &RunRequest<'_>,
    finished: &Finished,
    total: &Measurement,
) -> ConnectionsSection {
    let connections = &total.connections;
    let seconds = making_seconds(request, finished);
    ConnectionsSection {
        attempts: connections.attempts,
        opened: connections.sockets,
        keys: connections.keys,
        ready: connections.ready,
        failed: connections.failed,
        dropped: connections.dropped,
        closed: connections.closed,
        open_max: finished.open_max,
        reconnects: connections.reconnects,
        new_sessions: connections.new_sessions,
        updates: connections.updates,
        keys_per_second: per(connections.keys, seconds),
        ready_per_second: per(connections.ready, seconds),
        lifetime_us: latency(&total.lifetime),
    }
}

fn operations(request: &RunRequest<'_>, measures: Vec<CallMeasure>, seconds: f64) -> Vec<OperationSection> {
    let requests = measures.get(..request.plan.work.requests()).unwrap_or_default();
    let all = (requests.len() > 1).then(|| (sum(requests), "all".to_owned()));
    let named = measures.into_iter().zip(request.operation_names.iter().cloned());
    named
        .chain(all)
        .map(|(call, name)| OperationSection {
            name,
            offered: call.offered,
            started: call.started,
            count: call.completed,
            failed: call.failed,
            dropped: call.dropped,
            unfinished: call.unfinished,
            rate: per(call.completed, seconds),
            latency_us: latency(call.headline()),
            service_us: latency(&call.service),
            send_lag_us: latency(&call.send_lag),
            bytes_in: call.bytes_in,
            bytes_out: call.bytes_out,
        })
        .collect()
}

/// The operation that an error is about.
pub(crate) fn operation_of(request: &RunRequest<'_>, source: ErrorSource) -> String {
    match source {
        ErrorSource::Session => "session".to_owned(),
        ErrorSource::Call(number) => {
            request.operation_names.get(usize::from(number)).cloned().unwrap_or_default()
        }
    }
}

fn errors(request: &RunRequest<'_>, finished: &Finished, total: &Measurement) -> Vec<ErrorSection> {
    let mut errors: Vec<ErrorSection> = total
        .errors
        .iter()
        .map(|(source, class, entry)| ErrorSection {
            class: class.to_owned(),
            op: operation_of(request, source),
            count: entry.count,
            fault: match entry.fault {
                Fault::Peer => "server",
                Fault::Network => "network",
                Fault::Caller => "generator",
                Fault::OurBug => "bug",
            }
            .to_owned(),
            first: finished.utc(entry.first),
            last: finished.utc(entry.last),
            example: entry.example.to_string(),
        })
        .collect();
    errors.sort_by_key(|error| std::cmp::Reverse(error.count));
    errors
}

fn series_section(request: &RunRequest<'_>, finished: &Finished, series: &Series) -> SeriesSection {
    let rows = series.rows();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let heat_rows = rows.iter().map(|row| {
        let counts = (0_u32..).zip(row.heat.iter().copied());
        counts.filter(|(_, count)| *count > 0).collect()
    });
    let operations = request.operation_names.iter().enumerate().map(|(number, name)| OperationSeries {
        name: name.clone(),
        columns: names(&OPERATION_COLUMNS),
        rows: rows.iter().map(|row| operation_row(row, number)).collect(),
    });
    SeriesSection {
        step_s: request.plan.interval.as_secs_f64() * f64::from(series.fold()),
        t0: utc(finished.started_at),
        columns: names(&SERIES_COLUMNS),
        rows: rows.iter().map(series_row).collect(),
        heat: HeatSection { bounds_us: heat_bounds(), rows: heat_rows.collect() },
        operations: operations.collect(),
    }
}

/// The columns of the series. New ones come at the end.
pub(crate) const SERIES_COLUMNS: [&str; 24] = [
    "conns",
    "started",
    "done",
    "failed",
    "keys",
    "p50_us",
    "p99_us",
    "busy",
    "resident_bytes",
    "offered",
    "dropped",
    "opened",
    "closed",
    "p90_us",
    "p99_9_us",
    "max_us",
    "service_p99_us",
    "send_lag_p99_us",
    "verdict",
    "server_cpu_us",
    "server_resident_bytes",
    "server_calls",
    "server_received",
    "server_sent",
];

/// The columns of the series of an operation.
const OPERATION_COLUMNS: [&str; 7] = ["done", "failed", "p50_us", "p90_us", "p99_us", "p99_9_us", "max_us"];

/// The values of a row, in the order of [`SERIES_COLUMNS`].
pub(crate) fn series_row(row: &Row) -> Vec<f64> {
    let Row { counts, latency, .. } = row;
    let whole = |number| per(number, 1.0);
    let first =
        [row.sessions, counts.started, counts.done, counts.failed, counts.keys, latency.p50, latency.p99];
    let last = [
        row.resident,
        counts.offered,
        counts.dropped,
        counts.opened,
        counts.closed,
        latency.p90,
        latency.p99_9,
        latency.max,
        row.service_p99,
        row.send_lag_p99,
        row.verdict.into(),
        row.server.cpu,
        row.server.resident,
        row.server.calls,
        row.server.received,
        row.server.sent,
    ];
    let busy = (row.busy * 1e4).round() / 1e4;
    first.into_iter().map(whole).chain([busy]).chain(last.into_iter().map(whole)).collect()
}

fn operation_row(row: &Row, number: usize) -> Vec<f64> {
    let operation = row.operations.get(number).copied().unwrap_or_default();
    let latency = operation.latency;
    [operation.done, operation.failed, latency.p50, latency.p90, latency.p99, latency.p99_9, latency.max]
        .map(|number| per(number, 1.0))
        .into()
}

/// What the server did in the measured time.
fn server_section(request: &RunRequest<'_>, finished: &Finished) -> Option<ServerSection> {
    let (before, after) = finished.server.0.zip(finished.server.1)?;
    let (old, new) = (before.counts, after.counts);
    let cpu = after.cpu.saturating_sub(before.cpu).as_secs_f64();
    let calls = new.calls_answered.saturating_sub(old.calls_answered);
    Some(ServerSection {
        cores: cpu / measured_seconds(request, finished).max(f64::MIN_POSITIVE),
        cpu_us_per_call: (calls >= MANY).then(|| cpu * 1e6 / per(calls, 1.0)),
        resident_bytes: after.resident,
        connections_open: new.connections_open,
        connections_accepted: new.connections_accepted.saturating_sub(old.connections_accepted),
        handshakes_finished: new.handshakes_finished.saturating_sub(old.handshakes_finished),
        handshakes_failed: new.handshakes_failed.saturating_sub(old.handshakes_failed),
        calls_answered: calls,
        calls_failed: new.calls_failed.saturating_sub(old.calls_failed),
        messages_received: new.messages_received.saturating_sub(old.messages_received),
        messages_sent: new.messages_sent.saturating_sub(old.messages_sent),
        bytes_received: new.bytes_received.saturating_sub(old.bytes_received),
        bytes_sent: new.bytes_sent.saturating_sub(old.bytes_sent),
    })
}

fn generator_section(
    request: &RunRequest<'_>,
    finished: &Finished,
    total: &Measurement,
    health: &Health,
) -> GeneratorSection {
    let step = request.plan.interval.as_secs_f64();
    let [ok, hot, saturated] = health.intervals().map(|intervals| per(intervals, 1.0) * step);
    let making = if request.plan.renews_sessions() { Phase::Measure } else { Phase::Ramp };
    let cpu_per = |phase, count: u64| {
        let cpu = finished.phase(phase)?.cpu;
        (count >= MANY).then(|| cpu.ours.as_secs_f64() * 1e6 / per(count, 1.0))
    };
    let calls = total.operations(|segment| !request.plan.schedule.is_warmup(segment));
    let calls = sum(calls.get(..request.plan.work.requests()).unwrap_or_default());
    let seconds = finished.seconds(Phase::Measure);
    let cores_of = |cpu: Option<Duration>| match cpu {
        Some(cpu) if seconds > 0.0 => cpu.as_secs_f64() / seconds,
        _ => 0.0,
    };
    let grown = finished.resident_at_load.zip(finished.resident_at_start);
    GeneratorSection {
        verdict: health.verdict().word().to_owned(),
        reasons: health
            .signs()
            .into_iter()
            .map(|(sign, intervals)| {
                format!("{} for {}", sign.words(), span(request.plan.interval.mul_f64(per(intervals, 1.0))))
            })
            .collect(),
        calibrated_share: Calibration::of_this_machine(&request.destination.transport_name)
            .filter(|_| request.command != "calibrate")
            .and_then(|calibration| {
                let rate = per(calls.completed, measured_seconds(request, finished));
                calibration.share(rate, request.plan.reactors)
            }),
        ok_s: ok,
        hot_s: hot,
        saturated_s: saturated,
        busy_max: health.busy_max(),
        busy_mean: health.busy_mean(),
        throttled_intervals: health.throttled(),
        send_lag_p99_us: calls.send_lag.quantile(0.99),
        loop_lag_p99_us: total.loop_lag.quantile(0.99),
        cpu_us_per_request: cpu_per(Phase::Measure, calls.completed),
        cpu_us_per_key: cpu_per(making, total.connections.keys),
        resident_bytes_per_session: grown
            .filter(|_| finished.ready_at_load >= MANY)
            .map(|(loaded, empty)| per(loaded.saturating_sub(empty), per(finished.ready_at_load, 1.0))),
        cores: cores_of(finished.phase(Phase::Measure).map(|passed| passed.cpu.ours)),
        server_cores: finished
            .phase(Phase::Measure)
            .and_then(|passed| passed.cpu.server)
            .map(|cpu| cores_of(Some(cpu))),
        threads_waiting: finished
            .phase(Phase::Measure)
            .and_then(|passed| passed.cpu.waited)
            .map(|waited| cores_of(Some(waited))),
        turn_max_us: finished.wire.tick_ns_max / 1_000,
        resident_bytes_at_load: finished.resident_at_load,
        resident_bytes_loaded: finished.resident_loaded,
        resident_bytes_at_end: finished.resident_at_end,
    }
}

/// Costs of one are computed from at least so many.
const MANY: u64 = 200;

/// A count per unit; zero per nothing.
#[expect(clippy::cast_precision_loss, reason = "counts of a run are exact below 2^53")]
pub(super) fn per(count: u64, unit: f64) -> f64 {
    if unit > 0.0 { count as f64 / unit } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::without_secret;

    #[test]
    fn nothing_secret_of_the_command_line_is_shown() {
        for (argument, shown) in [
            ("127.0.0.1:443", "127.0.0.1:443"),
            ("dc4@127.0.0.1:443", "dc4@127.0.0.1:443"),
            ("--secret=0f0f", "--secret=(hidden)"),
            ("--export-header=authorization=Bearer 7", "--export-header=(hidden)"),
            ("tg://proxy?server=a&port=1&secret=ee0f", "tg://proxy?server=a&port=1&secret=(hidden)"),
            (
                "--via=https://t.me/proxy?secret=dd&server=a",
                "--via=https://t.me/proxy?secret=(hidden)&server=a",
            ),
            ("socks5://me:p@ss@127.0.0.1:1", "socks5://(hidden)@127.0.0.1:1"),
        ] {
            assert_eq!(without_secret(argument), shown);
        }
    }
}
