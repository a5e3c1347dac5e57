//! A histogram of durations in whole microseconds, from 1 µs to 60 s, with three significant digits.

use std::time::Duration;

use hdrhistogram::Histogram;

use crate::result::latency::empty_histogram;

/// Durations of one kind. Takes 136 KiB once something was recorded, however much is recorded.
#[derive(Clone, Debug)]
pub(crate) struct LatencyHistogram(Option<Box<Histogram<u64>>>);

impl LatencyHistogram {
    /// An empty one; it takes memory with its first duration.
    pub(crate) const fn new() -> Self {
        Self(None)
    }

    fn get_or_make(&mut self) -> &mut Histogram<u64> {
        self.0.get_or_insert_with(|| Box::new(empty_histogram()))
    }

    /// Counts one duration.
    pub(crate) fn record(&mut self, duration: Duration) {
        let microseconds = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX).max(1);
        self.get_or_make().saturating_record(microseconds);
    }

    /// Adds everything another one has counted. Exact: both have the same buckets.
    pub(crate) fn merge(&mut self, other: &Self) {
        let Some(theirs) = other.0.as_deref().filter(|theirs| !theirs.is_empty()) else { return };
        let added = self.get_or_make().add(theirs);
        debug_assert!(added.is_ok(), "both reach equally far");
    }

    /// Forgets everything. Keeps its memory if there was something to forget: what stays empty for an interval gives it
    /// back, so that parts of the load that are over take none.
    pub(crate) fn reset(&mut self) {
        match self.0.as_deref_mut() {
            Some(histogram) if !histogram.is_empty() => histogram.reset(),
            _ => self.0 = None,
        }
    }

    /// How many durations were counted.
    pub(crate) fn count(&self) -> u64 {
        self.0.as_deref().map_or(0, Histogram::len)
    }

    /// The duration that a share `quantile` of all does not exceed, in microseconds; zero if nothing was counted.
    pub(crate) fn quantile(&self, quantile: f64) -> u64 {
        self.0.as_deref().filter(|histogram| !histogram.is_empty()).map_or(0, |histogram| {
            // A bucket may reach beyond the largest duration that was seen.
            histogram.value_at_quantile(quantile).min(histogram.max())
        })
    }

    /// All of it; none if nothing was ever counted.
    pub(crate) fn histogram(&self) -> Option<&Histogram<u64>> {
        self.0.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::LatencyHistogram;
    use crate::result::latency::MICROSECONDS_MAX;
    use std::time::Duration;

    #[test]
    fn two_histograms_merged_equal_one_with_everything() {
        let (mut left, mut right, mut all) =
            (LatencyHistogram::new(), LatencyHistogram::new(), LatencyHistogram::new());
        for number in 1..5_000_u64 {
            let duration = Duration::from_micros(number * number);
            if number % 3 == 0 { &mut left } else { &mut right }.record(duration);
            all.record(duration);
        }
        left.merge(&right);
        assert_eq!(left.histogram(), all.histogram());
        assert_eq!(left.count(), 4_999);
    }

    #[test]
    fn no_percentile_is_above_the_maximum_and_extremes_are_kept() {
        let mut histogram = LatencyHistogram::new();
        histogram.record(Duration::from_nanos(1));
        histogram.record(Duration::from_secs(3_600));
        assert_eq!(histogram.quantile(0.0), 1);
        assert!(histogram.quantile(1.0) >= MICROSECONDS_MAX);
        histogram.reset();
        assert_eq!(histogram.count(), 0);
    }
}
