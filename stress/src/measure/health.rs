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
    /// 99th percentile of the time from the schedule to the socket; zero in the closed model, which has no schedule.
    pub(crate) send_lag_p99: Duration,
    /// Share of the time that a reactor was ready to run and had no processor.
    pub(crate) starved: f64,
    /// Whether the control group was stopped.
    pub(crate) throttled: bool,
    /// Operations of the schedule that were not made.
    pub(crate) dropped: u64,
    /// 99th percentile of the service time: a server that is slow is to blame for what is dropped behind it.
    pub(crate) service_p99: Duration,
}

/// A sign that the generator was at or near its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sign {
    /// A reactor had no pause.
    Busy,
    /// Timers were served late.
    LoopLag,
    /// Requests left late.
    SendLag,
    /// Other programs had the processor.
    Starved,
    /// The quota of the control group was used up.
    Throttled,
    /// Operations were dropped although the server was quick.
    Dropped,
}

impl Sign {
    /// All of them.
    pub(crate) const ALL: [Self; 6] =
        [Self::Busy, Self::LoopLag, Self::SendLag, Self::Starved, Self::Throttled, Self::Dropped];

    /// The words in reports.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Busy => "a reactor was busy all the time",
            Self::LoopLag => "timers were served late",
            Self::SendLag => "requests left late",
            Self::Starved => "other programs had the processor",
            Self::Throttled => "the quota of the control group was used up",
            Self::Dropped => "operations were dropped",
        }
    }
}

impl Sample {
    /// How bad each sign is.
    fn grade(self, sign: Sign) -> Verdict {
        let above = |value: f64, hot: f64, saturated: f64| {
            if value > saturated {
                Verdict::Saturated
            } else if value > hot {
                Verdict::Hot
            } else {
                Verdict::Ok
            }
        };
        match sign {
            Sign::Busy => above(self.busy, HOT_BUSY, SATURATED_BUSY),
            Sign::LoopLag => above(self.lag_p99.as_secs_f64(), HOT_LAG, SATURATED_LAG),
            Sign::SendLag => above(self.send_lag_p99.as_secs_f64(), HOT_LAG, SATURATED_LAG),
            Sign::Starved => above(self.starved, HOT_STARVED, SATURATED_STARVED),
            Sign::Throttled if self.throttled => Verdict::Saturated,
            Sign::Dropped if self.dropped > 0 && self.service_p99 < SLOW_SERVER => Verdict::Saturated,
            Sign::Throttled | Sign::Dropped => Verdict::Ok,
        }
    }

    /// The worst of the signs.
    pub(crate) fn verdict(self) -> Verdict {
        Sign::ALL.map(|sign| self.grade(sign)).into_iter().max().unwrap_or(Verdict::Ok)
    }
}

const HOT_BUSY: f64 = 0.85;
const SATURATED_BUSY: f64 = 0.97;
/// Seconds.
const HOT_LAG: f64 = 0.001;
/// Seconds: a reactor that is this late does not pace anything any more.
const SATURATED_LAG: f64 = 0.020;
/// A tenth of the time without a processor moves tails; half of it makes another machine of this one.
const HOT_STARVED: f64 = 0.10;
const SATURATED_STARVED: f64 = 0.50;
/// Behind a server that takes longer than this, requests pile up whatever the generator does.
const SLOW_SERVER: Duration = Duration::from_millis(250);

/// The verdicts of a run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Health {
    intervals: [u64; 3],
    /// By sign, the intervals in which it was hot or worse.
    signs: [u64; Sign::ALL.len()],
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
        for (count, sign) in self.signs.iter_mut().zip(Sign::ALL) {
            *count += u64::from(sample.grade(sign) > Verdict::Ok);
        }
        self.busy_max = self.busy_max.max(sample.busy);
        self.busy_sum += sample.busy;
        self.throttled += u64::from(sample.throttled);
    }

    /// Intervals with each verdict: ok, hot, saturated.
    pub(crate) const fn intervals(&self) -> [u64; 3] {
        self.intervals
    }

    /// The signs that were seen, with the number of intervals, most frequent first.
    pub(crate) fn signs(&self) -> Vec<(Sign, u64)> {
        let mut seen: Vec<(Sign, u64)> =
            Sign::ALL.into_iter().zip(self.signs).filter(|(_, count)| *count > 0).collect();
        seen.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        seen
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
    use super::{Health, Sample, Sign, Verdict};
    use std::time::Duration;

    #[test]
    fn verdicts_follow_every_sign() {
        let idle = Sample { busy: 0.4, ..Sample::default() };
        assert_eq!(idle.verdict(), Verdict::Ok);
        assert_eq!(Sample { busy: 0.9, ..idle }.verdict(), Verdict::Hot);
        assert_eq!(Sample { lag_p99: Duration::from_millis(2), ..idle }.verdict(), Verdict::Hot);
        assert_eq!(Sample { busy: 0.98, ..idle }.verdict(), Verdict::Saturated);
        assert_eq!(Sample { throttled: true, ..idle }.verdict(), Verdict::Saturated);
        assert_eq!(Sample { starved: 0.2, ..idle }.verdict(), Verdict::Hot);
        assert_eq!(Sample { starved: 0.8, ..idle }.verdict(), Verdict::Saturated, "a fifth of a processor");
        assert_eq!(Sample { send_lag_p99: Duration::from_millis(80), ..idle }.verdict(), Verdict::Saturated);
    }

    #[test]
    fn a_slow_server_is_to_blame_for_what_is_dropped_behind_it() {
        let dropping = Sample { dropped: 5, service_p99: Duration::from_millis(2), ..Sample::default() };
        assert_eq!(dropping.verdict(), Verdict::Saturated);
        assert_eq!(Sample { service_p99: Duration::from_secs(2), ..dropping }.verdict(), Verdict::Ok);
    }

    #[test]
    fn one_bad_second_in_a_hundred_does_not_condemn_a_run() {
        let mut health = Health::default();
        (0..99).for_each(|_| health.record(Sample { busy: 0.5, ..Sample::default() }));
        health.record(Sample { busy: 1.0, ..Sample::default() });
        assert_eq!((health.verdict(), health.intervals()), (Verdict::Ok, [99, 0, 1]));
        (0..20).for_each(|_| health.record(Sample { busy: 1.0, throttled: true, ..Sample::default() }));
        assert_eq!(health.verdict(), Verdict::Saturated);
        assert_eq!(health.signs(), [(Sign::Busy, 21), (Sign::Throttled, 20)]);
    }
}
