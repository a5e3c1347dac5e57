//! The run as rows over time. Bounded: when it has grown long, two rows become one and the step doubles.

use super::latency::LatencyHistogram;
use super::{CallMeasure, Measurement};

/// One step of the series.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Row {
    /// States at the end of the step: sessions ready, and memory of this process in bytes.
    pub(crate) sessions: u64,
    /// Memory of this process, in bytes.
    pub(crate) resident: u64,
    /// What was counted in the step.
    pub(crate) counts: Counts,
    /// Percentiles of the latency of all operations together.
    pub(crate) latency: Percentiles,
    /// 99th percentile of the service time.
    pub(crate) service_p99: u64,
    /// 99th percentile of the send lag.
    pub(crate) send_lag_p99: u64,
    /// Share of the time the busiest reactor was not waiting.
    pub(crate) busy: f64,
    /// How the generator did: 0 ok, 1 hot, 2 saturated.
    pub(crate) verdict: u8,
    /// How many answers lay in each bucket of [`heat_bounds`].
    pub(crate) heat: Vec<u64>,
    /// Each operation.
    pub(crate) operations: Vec<OperationRow>,
    /// The server's own view, if it tells.
    pub(crate) server: ServerRow,
}

/// What the server said of a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ServerRow {
    /// Processor time, in microseconds.
    pub(crate) cpu: u64,
    /// Memory in use at its end, in bytes.
    pub(crate) resident: u64,
    /// Calls answered.
    pub(crate) calls: u64,
    /// Messages received.
    pub(crate) received: u64,
    /// Messages sent.
    pub(crate) sent: u64,
}

impl ServerRow {
    const fn and(self, next: Self) -> Self {
        Self {
            cpu: self.cpu + next.cpu,
            resident: next.resident,
            calls: self.calls + next.calls,
            received: self.received + next.received,
            sent: self.sent + next.sent,
        }
    }
}

/// What is counted in a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Asked for by the schedule.
    pub(crate) offered: u64,
    /// Requests started.
    pub(crate) started: u64,
    /// Requests answered.
    pub(crate) done: u64,
    /// Requests failed.
    pub(crate) failed: u64,
    /// Asked for and not started.
    pub(crate) dropped: u64,
    /// Keys agreed.
    pub(crate) keys: u64,
    /// Sockets opened.
    pub(crate) opened: u64,
    /// Sessions closed by the plan, dropped by the server, or failed.
    pub(crate) closed: u64,
}

/// Percentiles in microseconds; zero if nothing was measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Percentiles {
    pub(crate) p50: u64,
    pub(crate) p90: u64,
    pub(crate) p99: u64,
    pub(crate) p99_9: u64,
    pub(crate) max: u64,
}

/// One operation in a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct OperationRow {
    /// Answered.
    pub(crate) done: u64,
    /// Failed.
    pub(crate) failed: u64,
    /// Its latency.
    pub(crate) latency: Percentiles,
}

impl Percentiles {
    /// Those of a histogram.
    pub(crate) fn of(histogram: &LatencyHistogram) -> Self {
        Self {
            p50: histogram.quantile(0.5),
            p90: histogram.quantile(0.9),
            p99: histogram.quantile(0.99),
            p99_9: histogram.quantile(0.999),
            max: histogram.quantile(1.0),
        }
    }

    fn or_larger(self, other: Self) -> Self {
        Self {
            p50: self.p50.max(other.p50),
            p90: self.p90.max(other.p90),
            p99: self.p99.max(other.p99),
            p99_9: self.p99_9.max(other.p99_9),
            max: self.max.max(other.max),
        }
    }
}

impl OperationRow {
    /// What was measured of an operation in a step.
    pub(crate) fn of(call: &CallMeasure) -> Self {
        Self { done: call.completed, failed: call.failed, latency: Percentiles::of(call.headline()) }
    }

    fn and(self, next: Self) -> Self {
        Self {
            done: self.done + next.done,
            failed: self.failed + next.failed,
            latency: self.latency.or_larger(next.latency),
        }
    }
}

impl Counts {
    /// What was counted in an interval.
    pub(crate) const fn of(interval: &Measurement) -> Self {
        let (requests, connections) = (&interval.requests, &interval.connections);
        Self {
            offered: requests.offered,
            started: requests.started,
            done: requests.completed,
            failed: requests.failed + requests.not_begun,
            dropped: requests.dropped,
            keys: connections.keys,
            opened: connections.sockets,
            closed: connections.closed + connections.dropped + connections.failed,
        }
    }

    const fn and(self, next: Self) -> Self {
        Self {
            offered: self.offered + next.offered,
            started: self.started + next.started,
            done: self.done + next.done,
            failed: self.failed + next.failed,
            dropped: self.dropped + next.dropped,
            keys: self.keys + next.keys,
            opened: self.opened + next.opened,
            closed: self.closed + next.closed,
        }
    }
}

impl Row {
    /// Two neighbours as one: counts add up, of states the later counts, of times and shares the larger.
    fn and(mut self, next: Self) -> Self {
        add_up(&mut self.heat, &next.heat);
        if self.operations.len() < next.operations.len() {
            self.operations.resize(next.operations.len(), OperationRow::default());
        }
        self.operations.iter_mut().zip(&next.operations).for_each(|(ours, theirs)| *ours = ours.and(*theirs));
        Self {
            sessions: next.sessions,
            resident: next.resident,
            counts: self.counts.and(next.counts),
            latency: self.latency.or_larger(next.latency),
            service_p99: self.service_p99.max(next.service_p99),
            send_lag_p99: self.send_lag_p99.max(next.send_lag_p99),
            busy: self.busy.max(next.busy),
            verdict: self.verdict.max(next.verdict),
            heat: self.heat,
            operations: self.operations,
            server: self.server.and(next.server),
        }
    }
}

fn add_up(ours: &mut Vec<u64>, theirs: &[u64]) {
    if ours.len() < theirs.len() {
        ours.resize(theirs.len(), 0);
    }
    ours.iter_mut().zip(theirs).for_each(|(ours, theirs)| *ours += theirs);
}

/// Buckets of the heat map in each decade.
const HEAT_PER_DECADE: u32 = 5;
/// From 10 µs to more than a minute.
const HEAT_BUCKETS: u32 = 35;

/// The upper bounds of the buckets of the heat map, in microseconds.
pub(crate) fn heat_bounds() -> Vec<u64> {
    let bound = |bucket: u32| 10.0 * 10_f64.powf(f64::from(bucket) / f64::from(HEAT_PER_DECADE));
    (0..HEAT_BUCKETS).map(|bucket| crate::report::units::rounded(bound(bucket))).collect()
}

/// How many durations of a histogram lie in each bucket; what is longer than the last bound counts there.
pub(crate) fn heat_of(histogram: &LatencyHistogram, bounds: &[u64]) -> Vec<u64> {
    let mut counts = vec![0; bounds.len()];
    if let Some(histogram) = histogram.histogram().filter(|histogram| !histogram.is_empty()) {
        for recorded in histogram.iter_recorded() {
            let bucket = bounds.partition_point(|bound| *bound < recorded.value_iterated_to());
            let last = bounds.len().saturating_sub(1);
            if let Some(count) = counts.get_mut(bucket.min(last)) {
                *count += recorded.count_at_value();
            }
        }
    }
    counts
}

/// Rows at equal steps.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    rows: Vec<Row>,
    /// Intervals in one row.
    fold: u32,
    /// Intervals collected for the row that is not complete.
    open: Option<(Row, u32)>,
}

impl Series {
    /// Rows kept at most: an hour of seconds.
    const ROWS_MAX: usize = 3_600;

    /// No rows yet.
    pub(crate) const fn new() -> Self {
        Self { rows: Vec::new(), fold: 1, open: None }
    }

    /// Adds one interval.
    pub(crate) fn push(&mut self, row: Row) {
        let (row, intervals) = match self.open.take() {
            None => (row, 1),
            Some((before, intervals)) => (before.and(row), intervals + 1),
        };
        if intervals < self.fold {
            self.open = Some((row, intervals));
            return;
        }
        self.rows.push(row);
        if self.rows.len() == Self::ROWS_MAX {
            let mut rows = std::mem::take(&mut self.rows).into_iter();
            while let Some(row) = rows.next() {
                self.rows.push(match rows.next() {
                    Some(next) => row.and(next),
                    None => row,
                });
            }
            self.fold *= 2;
        }
    }

    /// The complete rows.
    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Intervals in one row.
    pub(crate) const fn fold(&self) -> u32 {
        self.fold
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, LatencyHistogram, OperationRow, Percentiles, Row, Series, heat_bounds, heat_of};
    use std::time::Duration;

    fn row(done: u64, p99: u64) -> Row {
        let latency = Percentiles { p99, ..Percentiles::default() };
        let operation = OperationRow { done, latency, ..OperationRow::default() };
        Row {
            counts: Counts { done, ..Counts::default() },
            latency,
            heat: vec![done],
            operations: vec![operation],
            ..Row::default()
        }
    }

    #[test]
    fn a_long_run_keeps_its_sums_in_bounded_memory() {
        let mut series = Series::new();
        (0..100_000).for_each(|number| series.push(row(1, number)));
        assert!(series.rows().len() < Series::ROWS_MAX);
        let done: u64 = series.rows().iter().map(|row| row.counts.done).sum();
        assert!(done > 100_000 - u64::from(series.fold()) && done <= 100_000);
        assert!(series.rows().is_sorted_by_key(|row| row.latency.p99));
        let again: u64 = series.rows().iter().map(|row| row.operations[0].done).sum();
        let heat: u64 = series.rows().iter().map(|row| row.heat[0]).sum();
        assert_eq!((again, heat), (done, done));
    }

    #[test]
    fn a_short_run_keeps_every_interval() {
        let mut series = Series::new();
        (0..10).for_each(|number| series.push(row(number, 1)));
        assert_eq!((series.rows().len(), series.fold()), (10, 1));
    }

    #[test]
    fn the_heat_map_holds_every_answer_in_the_bucket_of_its_duration() {
        let bounds = heat_bounds();
        assert!(
            bounds.is_sorted() && bounds[0] == 10 && bounds.last().is_some_and(|last| *last > 60_000_000)
        );
        let mut histogram = LatencyHistogram::new();
        for microseconds in [1, 9, 10, 90, 5_000, 59_000_000, 99_000_000] {
            histogram.record(Duration::from_micros(microseconds));
        }
        let heat = heat_of(&histogram, &bounds);
        assert_eq!((heat[0], heat[5], heat.iter().sum::<u64>()), (3, 1, 7));
        assert_eq!(heat.last(), Some(&2));
    }
}
