//! The main thread's end of the measurement: adds up what the reactors send and gives the memory back.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use super::{Measurement, Shape};
use crate::population::recorder::{IntervalReport, Recorder};

/// Measurements in circulation per reactor: one being filled, one on its way, one spare.
const BUFFERS_PER_REACTOR: usize = 3;

/// Adds up the reports of all reactors.
#[derive(Debug)]
pub(crate) struct Collector {
    received: Receiver<IntervalReport>,
    /// The way in, for recorders to come.
    reports: Sender<IntervalReport>,
    /// How long an interval is.
    length: Duration,
    /// The way back, by reactor.
    give_back: Vec<Sender<Box<Measurement>>>,
    /// How many intervals each reactor has completed.
    completed: Vec<u64>,
    /// How many intervals were closed.
    closed: u64,
    interval: Measurement,
    total: Measurement,
}

impl Collector {
    /// For this many reactors.
    pub(crate) fn new(reactors: usize, shape: Shape, interval: Duration) -> Self {
        let (reports, received) = channel();
        Self {
            received,
            reports,
            give_back: Vec::new(),
            length: interval,
            completed: vec![0; reactors],
            closed: 0,
            interval: Measurement::new(shape),
            total: Measurement::new(shape),
        }
    }

    /// The recorder of the next reactor; reactors are numbered in the order in which they ask.
    pub(crate) fn recorder(&mut self) -> Recorder {
        let (give, spare) = channel();
        let shape = self.total.shape();
        for _ in 0..BUFFERS_PER_REACTOR {
            // Cannot fail: the other end is in this function.
            let _ = give.send(Box::new(Measurement::new(shape)));
        }
        let reactor = self.give_back.len();
        self.give_back.push(give);
        Recorder::new(reactor, self.length, shape, spare, self.reports.clone())
    }

    /// Waits up to `patience` for a report and takes it in.
    pub(crate) fn wait(&mut self, patience: Duration) {
        if let Ok(report) = self.received.recv_timeout(patience) {
            self.take(report);
        }
    }

    fn take(&mut self, report: IntervalReport) {
        let IntervalReport { reactor, interval, mut measurement } = report;
        self.interval.merge(&measurement);
        if let Some(completed) = self.completed.get_mut(reactor) {
            *completed = interval + 1;
        }
        measurement.reset();
        if let Some(give_back) = self.give_back.get(reactor) {
            // An error means that the reactor has gone.
            let _ = give_back.send(measurement);
        }
    }

    /// The next interval that all reactors have reported, with what was measured in it and how many intervals it is. A
    /// reactor that is late by more than one is not waited for: what it sends counts in a later one.
    pub(crate) fn next_interval(&mut self) -> Option<(&Measurement, u64)> {
        let slowest = self.completed.iter().copied().min().unwrap_or(0);
        let fastest = self.completed.iter().copied().max().unwrap_or(0);
        let reached = slowest.max(fastest.saturating_sub(1));
        let passed = reached.saturating_sub(self.closed);
        if passed == 0 {
            return None;
        }
        self.closed = reached;
        self.total.merge(&self.interval);
        Some((&self.interval, passed))
    }

    /// Begins the next interval, after [`Collector::next_interval`] gave one.
    pub(crate) fn begin_interval(&mut self) {
        self.interval.reset();
    }

    /// Everything up to the last interval that was closed.
    pub(crate) const fn total(&self) -> &Measurement {
        &self.total
    }

    /// What was reported since the last interval was closed. Waits for nothing.
    pub(crate) fn rest(&mut self) -> &Measurement {
        while let Ok(report) = self.received.try_recv() {
            self.take(report);
        }
        &self.interval
    }

    /// Everything, once all recorders are gone. Waits for none of them.
    pub(crate) fn finish(&mut self) -> Measurement {
        self.rest();
        self.total.merge(&self.interval);
        let empty = Measurement::new(self.total.shape());
        std::mem::replace(&mut self.total, empty)
    }
}

#[cfg(test)]
mod tests {
    use super::{Collector, Shape};
    use mtproto_engine::Monotonic;
    use std::time::Duration;

    #[test]
    fn intervals_close_when_all_have_reported_and_sums_are_exact() {
        let mut collector =
            Collector::new(2, Shape { operations: 1, segments: 1 }, Duration::from_nanos(100));
        let mut recorders = [collector.recorder(), collector.recorder()];
        for (reactor, recorder) in recorders.iter_mut().enumerate() {
            recorder.measurement().requests.started += 1 + reactor as u64;
        }
        recorders[0].turn(Monotonic(110));
        collector.wait(Duration::from_secs(10));
        assert!(collector.next_interval().is_none(), "one reactor is missing");
        recorders[1].turn(Monotonic(120));
        collector.wait(Duration::from_secs(10));
        let (interval, passed) = collector.next_interval().unwrap();
        assert_eq!((interval.requests.started, passed), (3, 1));
        collector.begin_interval();
        recorders[0].measurement().requests.started += 5;
        drop(recorders);
        assert_eq!(collector.finish().requests.started, 8);
    }

    #[test]
    fn a_reactor_that_hangs_does_not_stop_the_others() {
        let mut collector =
            Collector::new(2, Shape { operations: 1, segments: 1 }, Duration::from_nanos(100));
        let mut recorders = [collector.recorder(), collector.recorder()];
        for time in [110, 210, 310] {
            recorders[0].turn(Monotonic(time));
            collector.wait(Duration::from_secs(10));
        }
        assert_eq!(collector.next_interval().map(|(_, passed)| passed), Some(2));
    }
}
