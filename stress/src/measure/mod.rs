//! What is measured: counts and histograms that each reactor fills alone and the main thread adds up.
//!
//! A [`Measurement`] belongs to one thread at a time. A reactor fills its own for an interval, then swaps it against an
//! empty one and sends it to the main thread ([`collector`]), which adds it up and sends it back empty. So the hot path
//! has no lock and no allocation, and memory does not grow with the length of a run.

pub(crate) mod cgroup;
pub(crate) mod collector;
mod counts;
pub(crate) mod errors;
pub(crate) mod health;
pub(crate) mod latency;
pub(crate) mod process;
pub(crate) mod series;

use std::time::Duration;

use mtproto_engine::{HandshakeTimes, Monotonic};

pub(crate) use counts::{ConnectionCounts, DeliveryCounts, FileCounts, RequestCounts};
use errors::ErrorTable;
use latency::LatencyHistogram;

/// A step in the making of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// From the call of `connect` to its success.
    TcpConnect,
    /// From the open socket to the end of the greetings with proxies.
    Proxy,
    /// From `req_pq_multi` to `resPQ`.
    ResPq,
    /// From `req_DH_params` to `server_DH_params_ok`.
    DhParams,
    /// From `set_client_DH_params` to `dh_gen_ok`.
    DhGen,
    /// The whole key exchange, with the arithmetic of both sides.
    AuthKey,
    /// The first call, wrapped in `initConnection`, to its answer.
    InitConnection,
    /// From asking for the connection to the end of its first call.
    Session,
}

impl Stage {
    /// All of them, in the order in which they happen.
    pub(crate) const ALL: [Self; 8] = [
        Self::TcpConnect,
        Self::Proxy,
        Self::ResPq,
        Self::DhParams,
        Self::DhGen,
        Self::AuthKey,
        Self::InitConnection,
        Self::Session,
    ];

    /// The stable name in results.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::TcpConnect => "tcp_connect",
            Self::Proxy => "proxy",
            Self::ResPq => "res_pq",
            Self::DhParams => "dh_params",
            Self::DhGen => "dh_gen",
            Self::AuthKey => "auth_key",
            Self::InitConnection => "init_connection",
            Self::Session => "session",
        }
    }
}

/// The operations of one kind that were scheduled in one part of the load.
#[derive(Clone, Debug)]
pub(crate) struct CallMeasure {
    /// Asked for by the schedule; in the closed model those that were begun.
    pub(crate) offered: u64,
    /// Requests begun.
    pub(crate) started: u64,
    /// Requests answered as they should be.
    pub(crate) completed: u64,
    /// Requests that ended otherwise.
    pub(crate) failed: u64,
    /// Asked for and not begun.
    pub(crate) dropped: u64,
    /// Requests that had no answer when the run ended.
    pub(crate) unfinished: u64,
    /// Bytes of the calls answered.
    pub(crate) bytes_out: u64,
    /// Bytes of the answers.
    pub(crate) bytes_in: u64,
    /// From the schedule to the answer, in the open model.
    pub(crate) latency: LatencyHistogram,
    /// From the socket to the answer: what the server and the network took.
    pub(crate) service: LatencyHistogram,
    /// From the schedule to the socket: what the generator took. In the closed model from the submission.
    pub(crate) send_lag: LatencyHistogram,
}

/// The three clocks of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clocks {
    /// When it should have been made; none in the closed model, where nothing is ever late.
    pub(crate) scheduled: Option<Monotonic>,
    /// When it was given to the engine.
    pub(crate) submitted: Monotonic,
    /// When it was written, if it was.
    pub(crate) sent: Option<Monotonic>,
    /// When its end was known.
    pub(crate) ended: Monotonic,
}

impl CallMeasure {
    const fn new() -> Self {
        Self {
            offered: 0,
            started: 0,
            completed: 0,
            failed: 0,
            dropped: 0,
            unfinished: 0,
            bytes_out: 0,
            bytes_in: 0,
            latency: LatencyHistogram::new(),
            service: LatencyHistogram::new(),
            send_lag: LatencyHistogram::new(),
        }
    }

    /// Records the times of a request that was answered, or that had waited this long when it was given up.
    pub(crate) fn record(&mut self, clocks: Clocks) {
        if let Some(scheduled) = clocks.scheduled {
            self.latency.record(clocks.ended.saturating_since(scheduled));
        }
        if let Some(sent) = clocks.sent {
            self.service.record(clocks.ended.saturating_since(sent));
            self.send_lag.record(sent.saturating_since(clocks.scheduled.unwrap_or(clocks.submitted)));
        }
    }

    /// What users would have felt: the latency from the schedule, or in the closed model the service time.
    pub(crate) fn headline(&self) -> &LatencyHistogram {
        if self.latency.count() > 0 { &self.latency } else { &self.service }
    }

    /// Adds everything another one has counted.
    pub(crate) fn merge(&mut self, other: &Self) {
        self.offered += other.offered;
        self.started += other.started;
        self.completed += other.completed;
        self.failed += other.failed;
        self.dropped += other.dropped;
        self.unfinished += other.unfinished;
        self.bytes_out += other.bytes_out;
        self.bytes_in += other.bytes_in;
        self.latency.merge(&other.latency);
        self.service.merge(&other.service);
        self.send_lag.merge(&other.send_lag);
    }

    fn reset(&mut self) {
        let [latency, service, send_lag] =
            [&mut self.latency, &mut self.service, &mut self.send_lag].map(|histogram| {
                histogram.reset();
                std::mem::replace(histogram, LatencyHistogram::new())
            });
        *self = Self { latency, service, send_lag, ..Self::new() };
    }
}

/// How many parts and operations a measurement tells apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Operations.
    pub(crate) operations: usize,
    /// Parts of the load.
    pub(crate) segments: usize,
}

/// Everything measured in an interval, or in a run.
#[derive(Clone, Debug)]
pub(crate) struct Measurement {
    shape: Shape,
    /// By part of the load, then by the number of the call in the mix.
    calls: Vec<CallMeasure>,
    /// By stage, in the order of [`Stage::ALL`].
    stages: [LatencyHistogram; Stage::ALL.len()],
    /// Every request.
    pub(crate) requests: RequestCounts,
    /// Every connection.
    pub(crate) connections: ConnectionCounts,
    /// Every message from one session to another.
    pub(crate) deliveries: DeliveryCounts,
    /// Every file.
    pub(crate) files: FileCounts,
    /// Every error.
    pub(crate) errors: ErrorTable,
    /// How late the reactor served what was due.
    pub(crate) loop_lag: LatencyHistogram,
    /// How long sessions lived that the plan closed or the server dropped.
    pub(crate) lifetime: LatencyHistogram,
}

impl Measurement {
    /// An empty one.
    pub(crate) fn new(shape: Shape) -> Self {
        Self {
            shape,
            calls: (0..shape.operations * shape.segments).map(|_| CallMeasure::new()).collect(),
            stages: [const { LatencyHistogram::new() }; Stage::ALL.len()],
            requests: RequestCounts::default(),
            connections: ConnectionCounts::default(),
            deliveries: DeliveryCounts::default(),
            files: FileCounts::default(),
            errors: ErrorTable::default(),
            loop_lag: LatencyHistogram::new(),
            lifetime: LatencyHistogram::new(),
        }
    }

    /// What it tells apart.
    pub(crate) const fn shape(&self) -> Shape {
        self.shape
    }

    /// An operation in a part of the load.
    pub(crate) fn call(&mut self, segment: usize, operation: usize) -> Option<&mut CallMeasure> {
        self.calls
            .get_mut(segment * self.shape.operations + operation)
            .filter(|_| operation < self.shape.operations)
    }

    /// Counts what was sent and never came as failed deliveries, once everything has ended: `sends` is the operation that sends,
    /// `deliveries` the one that follows from it. Gives their number.
    pub(crate) fn settle_deliveries(&mut self, sends: usize, deliveries: usize) -> u64 {
        let mut lost = 0;
        for segment in 0..self.shape.segments {
            let unanswered = self.call(segment, sends).map_or(0, |call| call.failed + call.unfinished);
            let Some(call) = self.call(segment, deliveries) else { continue };
            // A message without a good answer may have been delivered all the same.
            let open = call.started.saturating_sub(call.completed);
            call.failed = open.saturating_sub(unanswered);
            call.unfinished = open - call.failed;
            lost += call.failed;
        }
        lost
    }

    /// The operations of one part of the load.
    pub(crate) fn calls_of(&self, segment: usize) -> &[CallMeasure] {
        let first = segment * self.shape.operations;
        self.calls.get(first..first + self.shape.operations).unwrap_or_default()
    }

    /// Each operation, summed over those parts of the load that `counts` is true for.
    pub(crate) fn operations(&self, counts: impl Fn(usize) -> bool) -> Vec<CallMeasure> {
        let mut sums: Vec<CallMeasure> = (0..self.shape.operations).map(|_| CallMeasure::new()).collect();
        for segment in (0..self.shape.segments).filter(|segment| counts(*segment)) {
            sums.iter_mut().zip(self.calls_of(segment)).for_each(|(sum, call)| sum.merge(call));
        }
        sums
    }

    /// The histogram of a stage.
    pub(crate) const fn stage(&self, stage: Stage) -> &LatencyHistogram {
        &self.stages[stage as usize]
    }

    /// Counts one passage through a stage.
    pub(crate) fn record_stage(&mut self, stage: Stage, took: Duration) {
        self.stages[stage as usize].record(took);
    }

    /// Counts one key exchange.
    pub(crate) fn record_key(&mut self, times: &HandshakeTimes) {
        self.record_stage(Stage::ResPq, times.res_pq);
        self.record_stage(Stage::DhParams, times.dh_params);
        self.record_stage(Stage::DhGen, times.dh_gen);
        self.record_stage(Stage::AuthKey, times.total);
        self.connections.keys += 1;
    }

    /// Adds everything another one has counted.
    pub(crate) fn merge(&mut self, other: &Self) {
        self.calls.iter_mut().zip(&other.calls).for_each(|(ours, theirs)| ours.merge(theirs));
        self.stages.iter_mut().zip(&other.stages).for_each(|(ours, theirs)| ours.merge(theirs));
        self.requests.merge(&other.requests);
        self.connections.merge(&other.connections);
        self.deliveries.merge(&other.deliveries);
        self.files.merge(&other.files);
        self.errors.merge(&other.errors);
        self.loop_lag.merge(&other.loop_lag);
        self.lifetime.merge(&other.lifetime);
    }

    /// Forgets everything and keeps its memory.
    pub(crate) fn reset(&mut self) {
        self.calls.iter_mut().for_each(CallMeasure::reset);
        self.stages.iter_mut().for_each(LatencyHistogram::reset);
        self.requests = RequestCounts::default();
        self.connections = ConnectionCounts::default();
        self.deliveries = DeliveryCounts::default();
        self.files = FileCounts::default();
        self.errors.clear();
        self.loop_lag.reset();
        self.lifetime.reset();
    }
}

/// All of them together.
pub(crate) fn sum(calls: &[CallMeasure]) -> CallMeasure {
    let mut total = CallMeasure::new();
    calls.iter().for_each(|call| total.merge(call));
    total
}

#[cfg(test)]
mod tests {
    use super::{CallMeasure, Clocks, Measurement, RequestCounts, Shape, Stage, sum};
    use mtproto_engine::Monotonic;
    use std::time::Duration;

    #[test]
    fn measurements_add_up_and_start_over() {
        let shape = Shape { operations: 2, segments: 1 };
        let mut total = Measurement::new(shape);
        let mut one = Measurement::new(shape);
        for round in 1..=3 {
            one.call(0, 1).unwrap().completed += 1;
            one.call(0, 1).unwrap().service.record(Duration::from_micros(round));
            one.record_stage(Stage::TcpConnect, Duration::from_micros(round));
            one.connections.ready += 1;
            total.merge(&one);
            one.reset();
        }
        let totals = |measurement: &Measurement| sum(&measurement.operations(|_| true));
        assert_eq!((totals(&total).completed, totals(&total).service.count()), (3, 3));
        assert_eq!((total.stage(Stage::TcpConnect).count(), total.stage(Stage::DhGen).count()), (3, 0));
        assert_eq!(total.connections.ready, 3);
        assert_eq!(totals(&one).completed + totals(&one).service.count() + one.connections.ready, 0);
    }

    #[test]
    fn a_request_that_never_ends_is_lost() {
        let counts =
            RequestCounts { started: 10, completed: 6, failed: 2, unfinished: 1, ..RequestCounts::default() };
        assert_eq!(counts.lost(), 1);
    }

    #[test]
    fn a_request_counts_in_the_part_of_the_load_it_was_scheduled_in() {
        let mut measurement = Measurement::new(Shape { operations: 2, segments: 2 });
        measurement.call(0, 1).unwrap().completed += 5;
        measurement.call(1, 1).unwrap().completed += 7;
        assert!(measurement.call(0, 2).is_none() && measurement.call(2, 0).is_none());
        let completed = |calls: Vec<CallMeasure>| calls.iter().map(|call| call.completed).collect::<Vec<_>>();
        assert_eq!(completed(measurement.operations(|segment| segment == 1)), [0, 7]);
        assert_eq!(completed(measurement.operations(|_| true)), [0, 12]);
    }

    /// A server that answers within a millisecond and stands still for a second, asked on schedule.
    fn stalled(rate: u64, seconds: u64, stall_at: u64, open: bool) -> CallMeasure {
        const MS: u64 = 1_000_000;
        let mut measure = CallMeasure::new();
        let (mut free_at, step) = (0, 1_000 * MS / rate);
        let mut ready = 0;
        for number in 0..rate * seconds {
            let scheduled = number * step;
            // The closed model asks when the answer before has come, and not before the schedule says.
            let sent = if open { scheduled } else { scheduled.max(ready) };
            if !open && sent > seconds * 1_000 * MS {
                break;
            }
            let mut begins = sent.max(free_at);
            if (stall_at * MS..(stall_at + 1_000) * MS).contains(&begins) {
                begins = (stall_at + 1_000) * MS;
            }
            free_at = begins + MS / 20;
            ready = free_at + MS;
            measure.record(Clocks {
                scheduled: open.then_some(Monotonic(scheduled)),
                submitted: Monotonic(sent),
                sent: Some(Monotonic(sent)),
                ended: Monotonic(ready),
            });
        }
        measure
    }

    #[test]
    fn a_server_that_stalls_for_a_second_is_seen_in_the_99th_percentile_without_any_flag() {
        for (rate, seconds, stall_at) in
            [(1_000, 60, 20_000), (200, 30, 5), (5_000, 20, 18_500), (50, 60, 33_333)]
        {
            let open = stalled(rate, seconds, stall_at, true);
            let wanted = 1_000_000 - 11_000 * seconds;
            assert!(
                open.headline().quantile(0.99) > wanted,
                "{rate}/s for {seconds} s: {}",
                open.headline().quantile(0.99)
            );
            assert!(open.headline().quantile(0.5) < 3_000, "the rest of the time it was quick");
        }
    }

    #[test]
    fn one_session_that_waits_for_its_answer_sees_the_same_stall_once() {
        let closed = stalled(1_000, 60, 20_000, false);
        assert!(closed.headline().quantile(0.99) < 3_000, "this is why the report warns of the closed model");
        assert!(closed.headline().quantile(1.0) > 990_000);
    }
}
