//! From measurements to what a master is told: differences since the last report, by row of its table.

use mtproto_locust::{Entry, ErrorEntry, Report};

use crate::measure::errors::ErrorSource;
use crate::measure::latency::LatencyHistogram;
use crate::measure::{CallMeasure, Measurement, Shape, Stage, sum};

/// The kind of rows that are operations.
const OPERATION: &str = "mtproto";
/// The kind of rows that are steps in the making of a session; they are no part of the total.
const STEP: &str = "stage";
/// What requests are called that had no answer when the load ended.
const UNFINISHED: &str = "unfinished";

/// What the master has not been told yet.
#[derive(Debug)]
pub(super) struct Pending {
    names: Vec<String>,
    measurement: Measurement,
    /// When the first of it was measured, in Unix time.
    from: f64,
    /// By second: how often each row was done and failed, operations first, then steps.
    seconds: Vec<(u64, Vec<Counts>)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    done: u64,
    failed: u64,
}

impl Counts {
    /// Of an operation. What had no answer at the end has failed for the master, who knows nothing in between.
    const fn of(call: &CallMeasure) -> Self {
        let failed = call.failed + call.unfinished;
        Self { done: call.completed + failed, failed }
    }

    /// Of a step. Sessions that failed are counted with the last one, which is the whole.
    fn of_step(measurement: &Measurement, stage: Stage) -> Self {
        let connections = &measurement.connections;
        let failed = if stage == Stage::Session { connections.failed + connections.dropped } else { 0 };
        Self { done: measurement.stage(stage).count() + failed, failed }
    }
}

impl Pending {
    /// Nothing was measured yet; operations have these names.
    pub(super) fn new(names: &[String], shape: Shape, from: f64) -> Self {
        Self { names: names.to_vec(), measurement: Measurement::new(shape), from, seconds: Vec::new() }
    }

    /// Adds what was measured up to now.
    pub(super) fn add(&mut self, interval: &Measurement, now: f64) {
        self.measurement.merge(interval);
        let calls = interval.operations(|_| true);
        let steps = Stage::ALL.iter().map(|stage| Counts::of_step(interval, *stage));
        let counts: Vec<Counts> = calls.iter().map(Counts::of).chain(steps).collect();
        let second = whole(now);
        match self.seconds.last_mut().filter(|(last, _)| *last == second) {
            Some((_, sums)) => {
                for (sum, counts) in sums.iter_mut().zip(counts) {
                    sum.done += counts.done;
                    sum.failed += counts.failed;
                }
            }
            None => self.seconds.push((second, counts)),
        }
    }

    /// The report of everything up to now, with the users that are there; the next one begins here.
    pub(super) fn take(&mut self, users: Vec<(String, u64)>, now: f64) -> Report {
        let calls = self.measurement.operations(|_| true);
        let mut report = Report { users, ..Report::new(self.from) };
        let mut rows = Vec::new();
        for (number, (call, name)) in calls.iter().zip(&self.names).enumerate() {
            rows.push(self.row(
                number,
                (name, OPERATION),
                (Counts::of(call), call.headline()),
                call.bytes_in,
            ));
        }
        for (number, stage) in Stage::ALL.iter().enumerate() {
            let times = self.measurement.stage(*stage);
            let counts = Counts::of_step(&self.measurement, *stage);
            rows.push(self.row(calls.len() + number, (stage.name(), STEP), (counts, times), 0));
        }
        let total = sum(&calls);
        fill(&mut report.total, Counts::of(&total), total.headline(), total.bytes_in);
        let per_second = |of: fn(&Counts) -> u64| {
            let seconds = self.seconds.iter();
            seconds.map(|(second, counts)| (*second, counts.iter().take(calls.len()).map(of).sum())).collect()
        };
        report.total.per_second = without_zeros(per_second(|counts| counts.done));
        report.total.failures_per_second = without_zeros(per_second(|counts| counts.failed));
        report.total.last = rows.iter().take(calls.len()).filter_map(|row| row.last).max_by(f64::total_cmp);
        report.rows = rows.into_iter().filter(|row| !row.is_empty()).collect();
        report.errors = self.errors(&calls, now);
        self.measurement.reset();
        self.seconds.clear();
        self.from = now;
        report
    }

    fn row(
        &self,
        number: usize,
        (name, kind): (&str, &str),
        (counts, times): (Counts, &LatencyHistogram),
        bytes: u64,
    ) -> Entry {
        let mut row = Entry::new(name, kind, self.from);
        fill(&mut row, counts, times, bytes);
        let per_second = |of: fn(&Counts) -> u64| {
            let seconds = self.seconds.iter();
            seconds.map(|(second, counts)| (*second, counts.get(number).map_or(0, of))).collect()
        };
        row.per_second = without_zeros(per_second(|counts| counts.done));
        row.failures_per_second = without_zeros(per_second(|counts| counts.failed));
        #[expect(clippy::cast_precision_loss, reason = "seconds are exact below 2^53")]
        let last = row.per_second.last().map(|(second, _)| *second as f64);
        row.last = last;
        row
    }

    fn errors(&self, calls: &[CallMeasure], now: f64) -> Vec<ErrorEntry> {
        let entry = |name: &str, kind: &str, error: &str, occurrences| ErrorEntry {
            name: name.to_owned(),
            method: kind.to_owned(),
            error: error.to_owned(),
            occurrences,
            first: self.from,
            last: now,
        };
        let name = |number: u8| self.names.get(usize::from(number)).map_or("", String::as_str);
        let mut errors: Vec<ErrorEntry> = self
            .measurement
            .errors
            .iter()
            .map(|(source, class, found)| match source {
                ErrorSource::Session => entry(Stage::Session.name(), STEP, class, found.count),
                ErrorSource::Call(number) => entry(name(number), OPERATION, class, found.count),
            })
            .collect();
        let unfinished = calls.iter().zip(&self.names).filter(|(call, _)| call.unfinished > 0);
        errors.extend(unfinished.map(|(call, name)| entry(name, OPERATION, UNFINISHED, call.unfinished)));
        errors
    }
}

fn fill(row: &mut Entry, counts: Counts, times: &LatencyHistogram, bytes: u64) {
    row.requests = counts.done;
    row.failures = counts.failed;
    row.without_time = counts.done.saturating_sub(times.count());
    row.bytes = bytes;
    let Some(histogram) = times.histogram().filter(|histogram| !histogram.is_empty()) else { return };
    for step in histogram.iter_recorded() {
        row.add_times(step.value_iterated_to().min(histogram.max()), step.count_since_last_iteration());
    }
    row.min_ms = Some(milliseconds(histogram.min()));
    row.max_ms = milliseconds(histogram.max());
}

#[expect(clippy::cast_precision_loss, reason = "times of a run are exact below 2^53")]
fn milliseconds(microseconds: u64) -> f64 {
    microseconds as f64 / 1_000.0
}

fn without_zeros(counts: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// The second that a time lies in.
fn whole(time: f64) -> u64 {
    std::time::Duration::try_from_secs_f64(time).map_or(0, |time| time.as_secs())
}

#[cfg(test)]
mod tests {
    use super::{OPERATION, Pending, STEP};
    use crate::measure::errors::ErrorSource;
    use crate::measure::{Measurement, Shape, Stage};
    use mtproto_engine::{Fault, Monotonic};
    use std::time::Duration;

    const SHAPE: Shape = Shape { operations: 2, segments: 1 };

    fn interval(completed: u64, failed: u64, microseconds: u64) -> Measurement {
        let mut interval = Measurement::new(SHAPE);
        let call = interval.call(0, 1).unwrap();
        call.completed = completed;
        call.failed = failed;
        call.bytes_in = 10 * completed;
        (0..completed).for_each(|_| call.service.record(Duration::from_micros(microseconds)));
        for _ in 0..failed {
            interval.errors.record(ErrorSource::Call(1), "timeout", Fault::Peer, Monotonic(0), String::new);
        }
        interval.record_stage(Stage::TcpConnect, Duration::from_micros(90));
        interval.connections.failed = 1;
        interval
    }

    #[test]
    fn reports_are_differences_and_steps_are_no_part_of_the_total() {
        let names = ["rpc:ping".to_owned(), "rpc:echo:64".to_owned()];
        let mut pending = Pending::new(&names, SHAPE, 100.0);
        pending.add(&interval(3, 1, 500), 101.25);
        pending.add(&interval(2, 0, 700), 101.75);
        pending.add(&interval(5, 0, 700), 102.25);
        let report = pending.take(vec![("ping".to_owned(), 2)], 102.5);
        let [row, connect, session] = report.rows.as_slice() else { panic!("{:?}", report.rows) };
        assert_eq!((row.name.as_str(), row.method.as_str()), ("rpc:echo:64", OPERATION));
        assert_eq!((row.requests, row.failures, row.without_time, row.bytes), (11, 1, 1, 100));
        assert_eq!(row.times.iter().map(|(_, count)| count).sum::<u64>(), 10);
        assert!((row.total_ms - 6.4).abs() < 0.01, "{}", row.total_ms);
        assert_eq!(row.per_second, [(101, 6), (102, 5)]);
        assert_eq!(row.failures_per_second, [(101, 1)]);
        assert_eq!(
            (connect.name.as_str(), connect.method.as_str(), connect.requests),
            ("tcp_connect", STEP, 3)
        );
        assert_eq!((session.name.as_str(), session.requests, session.failures), ("session", 3, 3));
        assert_eq!((report.total.requests, report.total.failures), (11, 1));
        assert_eq!(report.total.per_second, [(101, 6), (102, 5)]);
        assert_eq!((report.errors[0].error.as_str(), report.errors[0].occurrences), ("timeout", 1));
        let empty = pending.take(Vec::new(), 103.0);
        assert!(empty.rows.is_empty() && empty.errors.is_empty() && empty.total.is_empty());
        assert!((empty.total.from - 102.5).abs() < 1e-9);
    }

    #[test]
    fn what_had_no_answer_at_the_end_is_told_as_an_error() {
        let names = ["rpc:ping".to_owned(), "rpc:echo:64".to_owned()];
        let mut pending = Pending::new(&names, SHAPE, 100.0);
        let mut rest = Measurement::new(SHAPE);
        let call = rest.call(0, 0).unwrap();
        call.unfinished = 2;
        (0..2).for_each(|_| call.latency.record(Duration::from_secs(5)));
        pending.add(&rest, 101.0);
        let report = pending.take(Vec::new(), 101.0);
        assert_eq!((report.total.requests, report.total.failures, report.total.without_time), (2, 2, 0));
        assert_eq!((report.errors[0].error.as_str(), report.errors[0].occurrences), ("unfinished", 2));
    }
}
