//! Thresholds while the run goes on, and at its end.

use std::collections::VecDeque;
use std::time::Duration;

use super::{Clock, Quantity, Selector, Statistic, Threshold};
use crate::measure::latency::LatencyHistogram;
use crate::measure::{CallMeasure, Measurement, Stage};
use crate::result::ThresholdSection;

/// What a threshold can be about, in an interval or in the whole run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Observed<'a> {
    /// The names of the operations.
    pub(crate) names: &'a [String],
    /// The operations, warm-up left out.
    pub(crate) calls: &'a [CallMeasure],
    /// Everything else.
    pub(crate) measurement: &'a Measurement,
    /// What has no sum.
    pub(crate) gauges: Gauges,
}

/// States, and the length of the time they are about.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Gauges {
    /// Seconds.
    pub(crate) seconds: f64,
    /// Sessions ready; over the whole run the most at a time.
    pub(crate) open: u64,
    /// Share of the time the busiest reactor was busy.
    pub(crate) busy: f64,
}

/// What one threshold needs of an interval.
#[derive(Clone, Debug)]
struct Part {
    histogram: LatencyHistogram,
    completed: u64,
    failed: u64,
    offered: u64,
    dropped: u64,
    gauges: Gauges,
}

impl Part {
    fn of(threshold: &Threshold, observed: &Observed<'_>) -> Self {
        let mut part = Self {
            histogram: LatencyHistogram::new(),
            completed: 0,
            failed: 0,
            offered: 0,
            dropped: 0,
            gauges: observed.gauges,
        };
        let selector = &threshold.selector;
        let mut found = false;
        for (name, call) in observed.names.iter().zip(observed.calls).filter(|(name, _)| selector.fits(name))
        {
            found |= !name.is_empty();
            part.completed += call.completed;
            part.failed += call.failed;
            part.offered += call.offered;
            part.dropped += call.dropped;
            if let Quantity::Time(clock, _) = threshold.quantity {
                part.histogram.merge(match clock {
                    Clock::Latency => call.headline(),
                    Clock::Service => &call.service,
                    Clock::SendLag => &call.send_lag,
                });
            }
        }
        if !found {
            part.take_steps(selector, observed.measurement);
            if threshold.quantity == Quantity::Count && part.completed == 0 {
                let errors = observed.measurement.errors.iter();
                part.completed =
                    errors.filter(|(_, class, _)| selector.fits(class)).map(|(.., entry)| entry.count).sum();
            }
        }
        part
    }

    /// Steps of making a session, for a name that is no operation.
    fn take_steps(&mut self, selector: &Selector, measurement: &Measurement) {
        let named = |stage: &Stage| !selector.0.is_empty() && selector.fits(stage.name());
        for stage in Stage::ALL.into_iter().filter(named) {
            let histogram = measurement.stage(stage);
            self.histogram.merge(histogram);
            self.completed += histogram.count();
            self.failed += if stage == Stage::AuthKey { measurement.connections.failed } else { 0 };
        }
    }

    fn add(&mut self, other: &Self) {
        self.histogram.merge(&other.histogram);
        self.completed += other.completed;
        self.failed += other.failed;
        self.offered += other.offered;
        self.dropped += other.dropped;
        self.gauges = Gauges {
            seconds: self.gauges.seconds + other.gauges.seconds,
            open: other.gauges.open,
            busy: self.gauges.busy.max(other.gauges.busy),
        };
    }

    /// The value; none if there was nothing to compute it from.
    #[expect(clippy::cast_precision_loss, reason = "counts of a run are exact below 2^53")]
    fn value(&self, quantity: Quantity) -> Option<f64> {
        match quantity {
            Quantity::Time(_, statistic) => {
                let histogram = self.histogram.histogram().filter(|histogram| !histogram.is_empty())?;
                Some(match statistic {
                    Statistic::Quantile(quantile) => self.histogram.quantile(quantile) as f64 / 1e3,
                    Statistic::Mean => histogram.mean() / 1e3,
                })
            }
            Quantity::ErrorRate => {
                let ended = self.completed + self.failed;
                (ended > 0).then(|| self.failed as f64 / ended as f64)
            }
            Quantity::Rate => {
                (self.gauges.seconds > 0.0).then(|| self.completed as f64 / self.gauges.seconds)
            }
            Quantity::Count => Some(self.completed as f64),
            Quantity::Offered => Some(self.offered as f64),
            Quantity::Dropped => Some(self.dropped as f64),
            Quantity::OpenConnections => Some(self.gauges.open as f64),
            Quantity::Busy => Some(self.gauges.busy),
        }
    }
}

/// A threshold and what it has seen.
#[derive(Debug)]
struct Watched {
    threshold: Threshold,
    /// The intervals of the window, or all of them as one.
    parts: VecDeque<Part>,
    failing_for: u32,
    worst: Option<f64>,
    violated: bool,
    aborted: bool,
}

/// All thresholds of a run.
#[derive(Debug)]
pub(crate) struct Watch {
    watched: Vec<Watched>,
    interval: Duration,
}

impl Watch {
    /// Nothing was seen yet.
    pub(crate) fn new(thresholds: &[Threshold], interval: Duration) -> Self {
        let watched = thresholds.iter().map(|threshold| Watched {
            threshold: threshold.clone(),
            parts: VecDeque::new(),
            failing_for: 0,
            worst: None,
            violated: false,
            aborted: false,
        });
        Self { watched: watched.collect(), interval }
    }

    /// Takes an interval of the measured time in. Gives the threshold that ends the run, if one does.
    pub(crate) fn interval_ended(&mut self, observed: &Observed<'_>) -> Option<&str> {
        let interval = self.interval;
        self.watched.iter_mut().find_map(|watched| {
            watched.interval_ended(observed, interval).then_some(watched.threshold.text.as_str())
        })
    }

    /// What became of the thresholds.
    pub(crate) fn finish(&self, observed: &Observed<'_>) -> Vec<ThresholdSection> {
        self.watched.iter().map(|watched| watched.finish(observed)).collect()
    }
}

impl Watched {
    fn interval_ended(&mut self, observed: &Observed<'_>, interval: Duration) -> bool {
        if self.threshold.window.is_none() && !self.threshold.abort {
            return false;
        }
        let part = Part::of(&self.threshold, observed);
        let length = match self.threshold.window {
            None => {
                match self.parts.front_mut() {
                    Some(all) => all.add(&part),
                    None => self.parts.push_back(part),
                }
                1
            }
            Some(window) => {
                self.parts.push_back(part);
                let intervals = window.as_secs_f64() / interval.as_secs_f64();
                usize::try_from(crate::report::units::rounded(intervals.ceil())).unwrap_or(1).max(1)
            }
        };
        if self.parts.len() > length {
            self.parts.pop_front();
        }
        if self.parts.len() < length {
            return false;
        }
        let mut parts = self.parts.iter().cloned();
        let whole = parts.next().map(|first| {
            parts.fold(first, |mut sum, part| {
                sum.add(&part);
                sum
            })
        });
        let Some(value) = whole.and_then(|whole| whole.value(self.threshold.quantity)) else { return false };
        let dislikes_large = self.threshold.comparison.dislikes_large();
        self.worst = Some(
            self.worst
                .map_or(value, |worst| if dislikes_large { worst.max(value) } else { worst.min(value) }),
        );
        if self.threshold.comparison.holds(value, self.threshold.limit) {
            self.failing_for = 0;
            return false;
        }
        self.failing_for += 1;
        self.violated |= interval * self.failing_for >= self.threshold.patience;
        self.aborted |= self.violated && self.threshold.abort;
        self.aborted
    }

    fn finish(&self, observed: &Observed<'_>) -> ThresholdSection {
        let quantity = self.threshold.quantity;
        let (value, ok) = if self.threshold.window.is_some() {
            (self.worst, self.worst.is_some() && !self.violated)
        } else {
            let value = Part::of(&self.threshold, observed).value(quantity);
            let holds =
                value.is_some_and(|value| self.threshold.comparison.holds(value, self.threshold.limit));
            (value, holds && !self.aborted)
        };
        ThresholdSection {
            expr: self.threshold.text.clone(),
            value: value.map(|value| quantity.shown(value)),
            unit: quantity.unit().to_owned(),
            ok,
            aborted: self.aborted,
        }
    }
}
