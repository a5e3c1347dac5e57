//! A histogram of durations in whole microseconds, from 1 µs to 60 s, with three significant digits.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hdrhistogram::Histogram;
use hdrhistogram::serialization::{Serializer, V2DeflateSerializer};

/// What the histograms reach; longer durations count as this.
const MICROSECONDS_MAX: u64 = 60_000_000;
const SIGNIFICANT_DIGITS: u8 = 3;

/// Durations of one kind. Takes 136 KiB once something was recorded, however much is recorded.
#[derive(Clone, Debug)]
pub(crate) struct LatencyHistogram(Option<Box<Histogram<u64>>>);

/// The numbers of a histogram that reports show, in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Summary {
    pub(crate) count: u64,
    pub(crate) min: u64,
    pub(crate) mean: f64,
    pub(crate) p50: u64,
    pub(crate) p90: u64,
    pub(crate) p99: u64,
    pub(crate) p99_9: u64,
    pub(crate) p99_99: u64,
    pub(crate) max: u64,
}

impl LatencyHistogram {
    /// An empty one; it takes memory with its first duration.
    pub(crate) const fn new() -> Self {
        Self(None)
    }

    fn get_or_make(&mut self) -> Option<&mut Histogram<u64>> {
        if self.0.is_none() {
            self.0 = Histogram::new_with_max(MICROSECONDS_MAX, SIGNIFICANT_DIGITS).ok().map(Box::new);
        }
        self.0.as_deref_mut()
    }

    /// Counts one duration.
    pub(crate) fn record(&mut self, duration: Duration) {
        let microseconds = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX).max(1);
        if let Some(histogram) = self.get_or_make() {
            histogram.saturating_record(microseconds);
        }
    }

    /// Adds everything another one has counted. Exact: both have the same buckets.
    pub(crate) fn merge(&mut self, other: &Self) {
        let Some(theirs) = other.0.as_deref().filter(|theirs| !theirs.is_empty()) else { return };
        if let Some(ours) = self.get_or_make() {
            let added = ours.add(theirs);
            debug_assert!(added.is_ok(), "both reach equally far");
        }
    }

    /// Forgets everything and keeps its memory.
    pub(crate) fn reset(&mut self) {
        if let Some(histogram) = self.0.as_deref_mut().filter(|histogram| !histogram.is_empty()) {
            histogram.reset();
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

    /// What reports show.
    pub(crate) fn summary(&self) -> Summary {
        let Some(histogram) = self.0.as_deref().filter(|histogram| !histogram.is_empty()) else {
            return Summary::default();
        };
        Summary {
            count: histogram.len(),
            min: histogram.min(),
            mean: histogram.mean(),
            p50: self.quantile(0.5),
            p90: self.quantile(0.9),
            p99: self.quantile(0.99),
            p99_9: self.quantile(0.999),
            p99_99: self.quantile(0.9999),
            max: histogram.max(),
        }
    }

    /// All of it, in the interchange format of HDR histograms: V2, deflated, base64. Empty if nothing was counted.
    pub(crate) fn to_base64(&self) -> String {
        let Some(histogram) = self.0.as_deref().filter(|histogram| !histogram.is_empty()) else {
            return String::new();
        };
        let mut bytes = Vec::new();
        match V2DeflateSerializer::new().serialize(histogram, &mut bytes) {
            Ok(_) => STANDARD.encode(bytes),
            Err(_) => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LatencyHistogram, MICROSECONDS_MAX};
    use base64::Engine as _;
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
        assert_eq!(left.summary(), all.summary());
        assert_eq!(left.count(), 4_999);
    }

    #[test]
    fn the_text_holds_every_count() {
        let mut histogram = LatencyHistogram::new();
        assert_eq!(histogram.to_base64(), "");
        for number in 1..=100 {
            histogram.record(Duration::from_micros(number));
        }
        let bytes = base64::engine::general_purpose::STANDARD.decode(histogram.to_base64()).unwrap();
        let read: hdrhistogram::Histogram<u64> =
            hdrhistogram::serialization::Deserializer::new().deserialize(&mut bytes.as_slice()).unwrap();
        assert_eq!((read.len(), read.value_at_quantile(0.5), read.max()), (100, 50, 100));
    }

    #[test]
    fn no_percentile_is_above_the_maximum_and_extremes_are_kept() {
        let mut histogram = LatencyHistogram::new();
        histogram.record(Duration::from_nanos(1));
        histogram.record(Duration::from_secs(3_600));
        let summary = histogram.summary();
        assert_eq!(summary.min, 1);
        assert!(summary.max >= MICROSECONDS_MAX && summary.p99_99 <= summary.max);
        histogram.reset();
        assert_eq!(histogram.count(), 0);
    }
}
