//! Was it the server or the generator? One verdict per second about ourselves.

use std::time::Duration;

/// How the generator did in one interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// It had room.
    Ok,
    /// It was close to its limit: tails may be ours.
    Hot,
    /// It was at its limit: the numbers describe the generator, not the server.
    Saturated,
}

impl Verdict {
    /// The word in reports.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Hot => "hot",
            Self::Saturated => "saturated",
        }
    }
}

/// What is known about the generator after one interval.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Sample {
    /// Share of the time the busiest reactor was not waiting.
    pub(crate) busy: f64,
    /// 99th percentile of how late the reactors were.
    pub(crate) lag_p99: Duration,
    /// Whether the control group was stopped.
    pub(crate) throttled: bool,
}

impl Sample {
    /// The limits are those of the documentation of the report.
    pub(crate) fn verdict(self) -> Verdict {
        if self.throttled || self.busy > SATURATED_BUSY {
            Verdict::Saturated
        } else if self.busy > HOT_BUSY || self.lag_p99 > HOT_LAG {
            Verdict::Hot
        } else {
            Verdict::Ok
        }
    }
}

const SATURATED_BUSY: f64 = 0.97;
const HOT_BUSY: f64 = 0.85;
const HOT_LAG: Duration = Duration::from_millis(1);

/// The verdicts of a run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Health {
    intervals: [u64; 3],
    busy_max: f64,
    busy_sum: f64,
    throttled: u64,
}

impl Health {
    /// Counts one interval.
    pub(crate) fn record(&mut self, sample: Sample) {
        match sample.verdict() {
            Verdict::Ok => self.intervals[0] += 1,
            Verdict::Hot => self.intervals[1] += 1,
            Verdict::Saturated => self.intervals[2] += 1,
        }
        self.busy_max = self.busy_max.max(sample.busy);
        self.busy_sum += sample.busy;
        self.throttled += u64::from(sample.throttled);
    }

    /// Intervals with each verdict: ok, hot, saturated.
    pub(crate) const fn intervals(&self) -> [u64; 3] {
        self.intervals
    }

    /// The largest share of time a reactor was busy in an interval.
    pub(crate) const fn busy_max(&self) -> f64 {
        self.busy_max
    }

    /// The mean over the intervals of the share of the busiest reactor.
    #[expect(clippy::cast_precision_loss, reason = "seconds of a run")]
    pub(crate) fn busy_mean(&self) -> f64 {
        let count: u64 = self.intervals.iter().sum();
        if count == 0 { 0.0 } else { self.busy_sum / count as f64 }
    }

    /// Intervals in which the control group was stopped.
    pub(crate) const fn throttled(&self) -> u64 {
        self.throttled
    }

    /// The verdict about the whole run: saturated or hot if a tenth of the intervals was.
    pub(crate) fn verdict(&self) -> Verdict {
        let [ok, hot, saturated] = self.intervals;
        let share = ok.saturating_add(hot).saturating_add(saturated).div_ceil(10).max(1);
        if saturated >= share {
            Verdict::Saturated
        } else if hot + saturated >= share {
            Verdict::Hot
        } else {
            Verdict::Ok
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Health, Sample, Verdict};
    use std::time::Duration;

    #[test]
    fn verdicts_follow_load_lag_and_throttling() {
        let idle = Sample { busy: 0.4, ..Sample::default() };
        assert_eq!(idle.verdict(), Verdict::Ok);
        assert_eq!(Sample { busy: 0.9, ..idle }.verdict(), Verdict::Hot);
        assert_eq!(Sample { lag_p99: Duration::from_millis(2), ..idle }.verdict(), Verdict::Hot);
        assert_eq!(Sample { busy: 0.98, ..idle }.verdict(), Verdict::Saturated);
        assert_eq!(Sample { throttled: true, ..idle }.verdict(), Verdict::Saturated);
    }

    #[test]
    fn one_bad_second_in_a_hundred_does_not_condemn_a_run() {
        let mut health = Health::default();
        (0..99).for_each(|_| health.record(Sample { busy: 0.5, ..Sample::default() }));
        health.record(Sample { busy: 1.0, ..Sample::default() });
        assert_eq!((health.verdict(), health.intervals()), (Verdict::Ok, [99, 0, 1]));
        (0..20).for_each(|_| health.record(Sample { busy: 1.0, ..Sample::default() }));
        assert_eq!(health.verdict(), Verdict::Saturated);
    }
}
