//! What is measured: counts and histograms that each reactor fills alone and the main thread adds up.
//!
//! A [`Measurement`] belongs to one thread at a time. A reactor fills its own for an interval, then swaps it against an
//! empty one and sends it to the main thread ([`collector`]), which adds it up and sends it back empty. So the hot path
//! has no lock and no allocation, and memory does not grow with the length of a run.

pub(crate) mod collector;
pub(crate) mod errors;
pub(crate) mod health;
pub(crate) mod latency;
pub(crate) mod process;
pub(crate) mod series;

use std::time::Duration;

use mtproto_engine::HandshakeTimes;

use errors::ErrorTable;
use latency::LatencyHistogram;

/// A step in the making of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// From the call of `connect` to its success.
    TcpConnect,
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
    pub(crate) const ALL: [Self; 7] = [
        Self::TcpConnect,
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
            Self::ResPq => "res_pq",
            Self::DhParams => "dh_params",
            Self::DhGen => "dh_gen",
            Self::AuthKey => "auth_key",
            Self::InitConnection => "init_connection",
            Self::Session => "session",
        }
    }
}

/// The measured requests of one call of the mix.
#[derive(Clone, Debug)]
pub(crate) struct CallMeasure {
    /// Requests begun.
    pub(crate) started: u64,
    /// Requests answered as they should be.
    pub(crate) completed: u64,
    /// Requests that ended otherwise.
    pub(crate) failed: u64,
    /// Requests that had no answer when the run ended; their service time counts as what it was by then.
    pub(crate) unfinished: u64,
    /// Bytes of the calls answered.
    pub(crate) bytes_out: u64,
    /// Bytes of the answers.
    pub(crate) bytes_in: u64,
    /// From the socket to the answer: what the server and the network took.
    pub(crate) service: LatencyHistogram,
    /// From the submission to the socket: what the generator took.
    pub(crate) send_lag: LatencyHistogram,
}

impl CallMeasure {
    const fn new() -> Self {
        Self {
            started: 0,
            completed: 0,
            failed: 0,
            unfinished: 0,
            bytes_out: 0,
            bytes_in: 0,
            service: LatencyHistogram::new(),
            send_lag: LatencyHistogram::new(),
        }
    }

    fn merge(&mut self, other: &Self) {
        self.started += other.started;
        self.completed += other.completed;
        self.failed += other.failed;
        self.unfinished += other.unfinished;
        self.bytes_out += other.bytes_out;
        self.bytes_in += other.bytes_in;
        self.service.merge(&other.service);
        self.send_lag.merge(&other.send_lag);
    }

    fn reset(&mut self) {
        let Self { started, completed, failed, unfinished, bytes_out, bytes_in, service, send_lag } = self;
        for count in [started, completed, failed, unfinished, bytes_out, bytes_in] {
            *count = 0;
        }
        service.reset();
        send_lag.reset();
    }
}

/// Every request of a run, measured or not, so that none can get lost unseen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct RequestCounts {
    /// Given to the engine.
    pub(crate) started: u64,
    /// Answered as they should be.
    pub(crate) completed: u64,
    /// Ended otherwise.
    pub(crate) failed: u64,
    /// Without an answer when the run ended: the connection was closed over them.
    pub(crate) unfinished: u64,
    /// Ends of requests that had ended before; always zero unless the engine is broken.
    pub(crate) ended_twice: u64,
}

impl RequestCounts {
    /// Requests that never ended; always zero unless the engine is broken.
    pub(crate) const fn lost(&self) -> u64 {
        self.started.saturating_sub(self.completed + self.failed + self.unfinished)
    }

    const fn merge(&mut self, other: &Self) {
        self.started += other.started;
        self.completed += other.completed;
        self.failed += other.failed;
        self.unfinished += other.unfinished;
        self.ended_twice += other.ended_twice;
    }
}

/// What happened to connections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ConnectionCounts {
    /// Connections asked for.
    pub(crate) attempts: u64,
    /// Sockets that opened.
    pub(crate) sockets: u64,
    /// Keys agreed.
    pub(crate) keys: u64,
    /// Sessions that became ready.
    pub(crate) ready: u64,
    /// Sessions that ended before they were ready.
    pub(crate) failed: u64,
    /// Sessions that were ready and ended although nobody asked.
    pub(crate) dropped: u64,
    /// Sessions closed by the plan.
    pub(crate) closed: u64,
    /// Sessions that were ready again after their socket broke.
    pub(crate) reconnects: u64,
    /// Sessions the server began afresh.
    pub(crate) new_sessions: u64,
    /// Objects nobody had asked for.
    pub(crate) updates: u64,
}

impl ConnectionCounts {
    const fn merge(&mut self, other: &Self) {
        self.attempts += other.attempts;
        self.sockets += other.sockets;
        self.keys += other.keys;
        self.ready += other.ready;
        self.failed += other.failed;
        self.dropped += other.dropped;
        self.closed += other.closed;
        self.reconnects += other.reconnects;
        self.new_sessions += other.new_sessions;
        self.updates += other.updates;
    }
}

/// Everything measured in an interval, or in a run.
#[derive(Clone, Debug)]
pub(crate) struct Measurement {
    /// By the number of the call in the mix.
    pub(crate) calls: Vec<CallMeasure>,
    /// By stage, in the order of [`Stage::ALL`].
    stages: [LatencyHistogram; Stage::ALL.len()],
    /// Every request.
    pub(crate) requests: RequestCounts,
    /// Every connection.
    pub(crate) connections: ConnectionCounts,
    /// Every error.
    pub(crate) errors: ErrorTable,
    /// How late the reactor served what was due.
    pub(crate) loop_lag: LatencyHistogram,
    /// How long sessions lived that the plan closed or the server dropped.
    pub(crate) lifetime: LatencyHistogram,
}

impl Measurement {
    /// An empty one, for a mix of this many calls.
    pub(crate) fn new(calls: usize) -> Self {
        Self {
            calls: (0..calls).map(|_| CallMeasure::new()).collect(),
            stages: [const { LatencyHistogram::new() }; Stage::ALL.len()],
            requests: RequestCounts::default(),
            connections: ConnectionCounts::default(),
            errors: ErrorTable::default(),
            loop_lag: LatencyHistogram::new(),
            lifetime: LatencyHistogram::new(),
        }
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
        self.errors.clear();
        self.loop_lag.reset();
        self.lifetime.reset();
    }

    /// Sums over the calls of the mix.
    pub(crate) fn totals(&self) -> CallMeasure {
        let mut total = CallMeasure::new();
        self.calls.iter().for_each(|call| total.merge(call));
        total
    }
}

#[cfg(test)]
mod tests {
    use super::{Measurement, RequestCounts, Stage};
    use std::time::Duration;

    #[test]
    fn measurements_add_up_and_start_over() {
        let mut total = Measurement::new(2);
        let mut one = Measurement::new(2);
        for round in 1..=3 {
            one.calls[1].completed += 1;
            one.calls[1].service.record(Duration::from_micros(round));
            one.record_stage(Stage::TcpConnect, Duration::from_micros(round));
            one.connections.ready += 1;
            total.merge(&one);
            one.reset();
        }
        assert_eq!((total.totals().completed, total.totals().service.count()), (3, 3));
        assert_eq!((total.stage(Stage::TcpConnect).count(), total.stage(Stage::DhGen).count()), (3, 0));
        assert_eq!(total.connections.ready, 3);
        assert_eq!(one.totals().completed + one.totals().service.count() + one.connections.ready, 0);
    }

    #[test]
    fn a_request_that_never_ends_is_lost() {
        let counts = RequestCounts { started: 10, completed: 6, failed: 2, unfinished: 1, ended_twice: 0 };
        assert_eq!(counts.lost(), 1);
    }
}
