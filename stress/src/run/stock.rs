//! What is done with every interval: the verdict about the generator, the series, thresholds, the line of progress.

use std::time::Duration;

use mtproto_engine::ReactorStats;

use super::RunRequest;
use crate::failure::Failure;
use crate::measure::cgroup::CpuGroup;
use crate::measure::health::{Health, Sample, Verdict};
use crate::measure::latency::LatencyHistogram;
use crate::measure::series::{
    Counts, OperationRow, Percentiles, Row, Series, ServerRow, heat_bounds, heat_of,
};
use crate::measure::{CallMeasure, Measurement, Stage, process, sum};
use crate::progress::Snapshot;
use crate::report::stream::Streams;
use crate::report::units::precise;
use crate::run_control::Phase;
use crate::server_watch::ServerSample;
use crate::thresholds::{Gauges, Observed, Watch};

/// Everything that grows with the intervals.
#[derive(Debug)]
pub(super) struct Stock {
    pub(super) health: Health,
    pub(super) series: Series,
    pub(super) thresholds: Watch,
    streams: Streams,
    probe: Probe,
    heat_bounds: Vec<u64>,
    /// Errors so far.
    errors: u64,
    /// What the server said at the end of the last interval.
    server: Option<ServerSample>,
    keys_per_second: f64,
    sessions_per_second: f64,
    /// Memory in use when the load had run for an interval.
    pub(super) resident_loaded: Option<u64>,
}

/// The state of the run at the end of an interval.
#[derive(Debug)]
pub(super) struct State {
    pub(super) elapsed: Duration,
    pub(super) phase: Phase,
    pub(super) ready: u64,
    pub(super) settled: u64,
    /// Sessions there shall be at a time.
    pub(super) wanted: u64,
    pub(super) stats: Vec<ReactorStats>,
    /// What the server says, if it says something.
    pub(super) server: Option<ServerSample>,
    /// Intervals that have passed since the last one.
    pub(super) passed: u64,
}

/// What the main thread does with an interval.
#[derive(Debug)]
pub(super) struct Taken {
    pub(super) snapshot: Snapshot,
    /// The interval as a row.
    pub(super) row: Row,
    /// How the generator did in it.
    pub(super) verdict: Verdict,
    /// Intervals it stands for.
    pub(super) passed: u64,
    /// The threshold that ends the run.
    pub(super) abort: Option<String>,
}

impl Stock {
    /// Nothing was seen yet.
    ///
    /// # Errors
    /// If a file that is written as the run goes on cannot be made.
    pub(super) fn new(request: &RunRequest<'_>) -> Result<Self, Failure> {
        Ok(Self {
            health: Health::default(),
            series: Series::new(),
            thresholds: Watch::new(&request.options.run.threshold, request.plan.interval),
            streams: Streams::open(request.options.output, &request.operation_names)?,
            probe: Probe::new(request.plan.reactors),
            heat_bounds: heat_bounds(),
            errors: 0,
            server: None,
            keys_per_second: 0.0,
            sessions_per_second: 0.0,
            resident_loaded: None,
        })
    }

    /// The share of the last interval that each reactor was not waiting.
    pub(super) fn busy(&self) -> &[f64] {
        &self.probe.busy
    }

    /// Takes an interval in.
    pub(super) fn interval_ended(
        &mut self,
        request: &RunRequest<'_>,
        interval: &Measurement,
        state: State,
    ) -> Taken {
        let seconds = request.plan.interval.as_secs_f64() * precise(state.passed);
        let calls = interval.operations(|_| true);
        let requests = calls.get(..request.plan.work.requests()).unwrap_or_default();
        let all = sum(requests);
        self.errors += interval.errors.count();
        let sample = self.probe.sample(
            interval,
            &all,
            &state.stats,
            seconds,
            request.plan.schedule.arrival().is_some(),
        );
        let measured = state.phase == Phase::Measure;
        let resident = process::resident_bytes();
        if measured {
            self.health.record(sample);
            self.resident_loaded = self.resident_loaded.or(resident);
        }
        let headline_of = request.plan.work.headline();
        let mut row = self.row(interval, (&calls, headline_of), &all, sample, &state, resident.unwrap_or(0));
        row.server = server_row(self.server.zip(state.server), state.server);
        self.server = state.server;
        let p99 = row.latency.p99;
        self.streams.write(state.elapsed, seconds, &row, &calls);
        // Intervals that were merged into this one keep their place on the axis of time.
        let (sessions, resident, busy) = (row.sessions, row.resident, row.busy);
        self.series.push(row.clone());
        (1..state.passed).for_each(|_| self.series.push(Row { sessions, resident, busy, ..Row::default() }));
        let abort = measured.then(|| self.check(request, interval, seconds, &state, sample.busy)).flatten();
        let snapshot = self.snapshot(request, interval, &state, (seconds, p99, sample.busy));
        Taken { snapshot, row, verdict: sample.verdict(), passed: state.passed, abort }
    }

    fn row(
        &self,
        interval: &Measurement,
        (calls, headline_of): (&[CallMeasure], Option<usize>),
        all: &CallMeasure,
        sample: Sample,
        state: &State,
        resident: u64,
    ) -> Row {
        let latency = match headline_of.and_then(|number| calls.get(number)) {
            Some(call) if call.headline().count() > 0 => call.headline(),
            _ => headline(interval, all),
        };
        Row {
            sessions: state.ready,
            resident,
            counts: Counts::of(interval),
            latency: Percentiles::of(latency),
            service_p99: all.service.quantile(0.99),
            send_lag_p99: all.send_lag.quantile(0.99),
            busy: sample.busy,
            verdict: sample.verdict() as u8,
            heat: heat_of(latency, &self.heat_bounds),
            operations: calls.iter().map(OperationRow::of).collect(),
            server: ServerRow::default(),
        }
    }

    fn check(
        &mut self,
        request: &RunRequest<'_>,
        interval: &Measurement,
        seconds: f64,
        state: &State,
        busy: f64,
    ) -> Option<String> {
        let calls = interval.operations(|segment| !request.plan.schedule.is_warmup(segment));
        let gauges = Gauges { seconds, open: state.ready, busy };
        let observed =
            Observed { names: &request.operation_names, calls: &calls, measurement: interval, gauges };
        self.thresholds.interval_ended(&observed).map(str::to_owned)
    }

    fn snapshot(
        &mut self,
        request: &RunRequest<'_>,
        interval: &Measurement,
        state: &State,
        (seconds, p99, busy): (f64, u64, f64),
    ) -> Snapshot {
        let per_second = |count: u64| rate(count, seconds);
        // Smoothed, so that the time left does not jump.
        self.keys_per_second = smoothed(self.keys_per_second, per_second(interval.connections.keys));
        self.sessions_per_second = smoothed(self.sessions_per_second, per_second(interval.connections.ready));
        Snapshot {
            elapsed: state.elapsed,
            phase: state.phase,
            ready: state.ready,
            wanted: state.wanted,
            settled: state.settled,
            keys: self.keys_per_second,
            sessions: self.sessions_per_second,
            rate: per_second(interval.requests.completed),
            offered: request.plan.schedule.arrival().map(|_| per_second(interval.requests.offered)),
            dropped: interval.requests.dropped,
            errors: self.errors,
            p99,
            busy,
            has_calls: request.plan.work.has_requests(),
        }
    }
}

/// What the server did between two samples; of the first one only its memory is known.
fn server_row(both: Option<(ServerSample, ServerSample)>, now: Option<ServerSample>) -> ServerRow {
    let resident = now.map_or(0, |now| now.resident);
    let Some((before, now)) = both else { return ServerRow { resident, ..ServerRow::default() } };
    let counts = (before.counts, now.counts);
    ServerRow {
        cpu: u64::try_from(now.cpu.saturating_sub(before.cpu).as_micros()).unwrap_or(u64::MAX),
        resident,
        calls: counts.1.calls_answered.saturating_sub(counts.0.calls_answered),
        received: counts.1.messages_received.saturating_sub(counts.0.messages_received),
        sent: counts.1.messages_sent.saturating_sub(counts.0.messages_sent),
    }
}

/// The latency that stands for an interval: of the operations, or of the key exchanges if there are none.
fn headline<'a>(interval: &'a Measurement, all: &'a CallMeasure) -> &'a LatencyHistogram {
    if all.headline().count() > 0 { all.headline() } else { interval.stage(Stage::AuthKey) }
}

/// What is read of this process and of its machine at every interval.
#[derive(Debug)]
struct Probe {
    reactors: usize,
    /// The numbers of the reactors at the end of the last interval.
    stats: Vec<ReactorStats>,
    group: Option<CpuGroup>,
    throttled: u64,
    waited: Option<Duration>,
    /// Of the last interval, by reactor.
    busy: Vec<f64>,
}

impl Probe {
    fn new(reactors: usize) -> Self {
        let group = CpuGroup::of_this_process();
        let throttled = group.as_ref().map_or(0, CpuGroup::throttled_periods);
        Self {
            reactors,
            stats: Vec::new(),
            group,
            throttled,
            waited: process::run_queue_wait(),
            busy: Vec::new(),
        }
    }

    fn sample(
        &mut self,
        interval: &Measurement,
        all: &CallMeasure,
        stats: &[ReactorStats],
        seconds: f64,
        open: bool,
    ) -> Sample {
        let busy = self.busy_since_last(stats);
        let throttled = self.group.as_ref().map_or(0, CpuGroup::throttled_periods);
        let waited = process::run_queue_wait();
        let waiting =
            waited.zip(self.waited).map_or(Duration::ZERO, |(now, before)| now.saturating_sub(before));
        let reactors = precise(self.reactors.max(1) as u64);
        let sample = Sample {
            busy,
            lag_p99: Duration::from_micros(interval.loop_lag.quantile(0.99)),
            send_lag_p99: Duration::from_micros(if open { all.send_lag.quantile(0.99) } else { 0 }),
            starved: waiting.as_secs_f64() / (seconds * reactors).max(f64::MIN_POSITIVE),
            throttled: throttled > self.throttled,
            dropped: interval.requests.dropped,
            service_p99: Duration::from_micros(all.service.quantile(0.99)),
        };
        self.throttled = throttled;
        self.waited = waited;
        sample
    }

    /// The share of the time since the last call that the busiest reactor was not waiting.
    fn busy_since_last(&mut self, now: &[ReactorStats]) -> f64 {
        let before = std::mem::replace(&mut self.stats, now.to_vec());
        let shares = self.stats.iter().enumerate().map(|(index, stats)| {
            let (busy, waiting) =
                before.get(index).map_or((0, 0), |before| (before.busy_ns, before.waiting_ns));
            let (busy, waiting) =
                (stats.busy_ns.saturating_sub(busy), stats.waiting_ns.saturating_sub(waiting));
            rate(busy, precise(busy + waiting))
        });
        self.busy = shares.collect();
        self.busy.iter().copied().fold(0.0, f64::max)
    }
}

/// A count per unit; zero per nothing.
fn rate(count: u64, per: f64) -> f64 {
    if per > 0.0 { precise(count) / per } else { 0.0 }
}

fn smoothed(before: f64, now: f64) -> f64 {
    if before == 0.0 { now } else { before * 0.7 + now * 0.3 }
}
