//! The reactor's end of the measurement: fills one, and swaps it against an empty one at each interval.

use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

use mtproto_engine::Monotonic;

use crate::measure::{Measurement, Shape};

/// What a reactor sends at the end of an interval.
#[derive(Debug)]
pub(crate) struct IntervalReport {
    /// Who sends it.
    pub(crate) reactor: usize,
    /// The number of the interval, counted from the start of the engine; the same for all reactors.
    pub(crate) interval: u64,
    /// What was measured.
    pub(crate) measurement: Box<Measurement>,
}

/// Fills a measurement and sends it off in time.
#[derive(Debug)]
pub(crate) struct Recorder {
    reactor: usize,
    interval: Duration,
    /// The current interval.
    number: u64,
    current: Option<Box<Measurement>>,
    /// Empty ones that came back.
    spare: Receiver<Box<Measurement>>,
    reports: Sender<IntervalReport>,
    /// Takes what is recorded after the end; never sent.
    sink: Measurement,
}

impl Recorder {
    /// A recorder whose empty measurements come through `spare`.
    pub(crate) fn new(
        reactor: usize,
        interval: Duration,
        shape: Shape,
        spare: Receiver<Box<Measurement>>,
        reports: Sender<IntervalReport>,
    ) -> Self {
        let sink = Measurement::new(shape);
        Self { reactor, interval, number: 0, current: spare.try_recv().ok(), spare, reports, sink }
    }

    /// The measurement of the current interval.
    pub(crate) fn measurement(&mut self) -> &mut Measurement {
        self.current.as_deref_mut().unwrap_or(&mut self.sink)
    }

    /// When [`Recorder::turn`] has something to do.
    pub(crate) fn due(&self) -> Monotonic {
        Monotonic(self.interval_nanoseconds().saturating_mul(self.number + 1))
    }

    /// Ends the interval if its time is over. If no empty measurement has come back yet, the full one stays and takes the
    /// next interval too: nothing is lost, and the reactor does not wait.
    pub(crate) fn turn(&mut self, now: Monotonic) {
        if now < self.due() {
            return;
        }
        let ended = now.0 / self.interval_nanoseconds() - 1;
        self.number = ended + 1;
        if let Ok(empty) = self.spare.try_recv() {
            let full = self.current.replace(empty);
            self.send(full, ended);
        }
    }

    fn interval_nanoseconds(&self) -> u64 {
        u64::try_from(self.interval.as_nanos()).unwrap_or(u64::MAX).max(1)
    }

    fn send(&self, measurement: Option<Box<Measurement>>, interval: u64) {
        if let Some(measurement) = measurement {
            // An error means that the main thread has gone: then nobody wants to know.
            let _ = self.reports.send(IntervalReport { reactor: self.reactor, interval, measurement });
        }
    }
}

impl Drop for Recorder {
    /// The last interval is sent too, with everything that ended while the engine was shut down.
    fn drop(&mut self) {
        let last = self.current.take();
        self.send(last, self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::Recorder;
    use crate::measure::{Measurement, Shape};
    use mtproto_engine::Monotonic;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    const SHAPE: Shape = Shape { operations: 1, segments: 1 };

    #[test]
    fn intervals_follow_one_grid_and_nothing_is_lost_when_nothing_comes_back() {
        let (give, spare) = channel();
        let (reports, received) = channel();
        (0..2).for_each(|_| give.send(Box::new(Measurement::new(SHAPE))).unwrap());
        let mut recorder = Recorder::new(0, Duration::from_nanos(100), SHAPE, spare, reports);
        assert_eq!(recorder.due(), Monotonic(100));
        for time in [50, 130, 250, 999] {
            recorder.measurement().requests.started += 1;
            recorder.turn(Monotonic(time));
        }
        assert_eq!(recorder.due(), Monotonic(1_000));
        drop(recorder);
        let reports: Vec<(u64, u64)> =
            received.iter().map(|report| (report.interval, report.measurement.requests.started)).collect();
        assert_eq!(reports, [(0, 2), (9, 2)]);
    }
}
