//! Percentiles, and the histogram from which they can be computed again.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hdrhistogram::Histogram;
use hdrhistogram::serialization::{Deserializer, Serializer, V2DeflateSerializer};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What histograms of results reach, in microseconds; longer durations count as this.
pub(crate) const MICROSECONDS_MAX: u64 = 60_000_000;
/// Significant digits of their values.
pub(crate) const SIGNIFICANT_DIGITS: u8 = 3;

/// Percentiles in microseconds, and all of it as a histogram.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct LatencySection {
    /// How many durations were counted.
    pub(crate) count: u64,
    /// The shortest.
    pub(crate) min: u64,
    /// The mean.
    pub(crate) mean: f64,
    /// The median.
    pub(crate) p50: u64,
    /// The 90th percentile.
    pub(crate) p90: u64,
    /// The 99th percentile.
    pub(crate) p99: u64,
    /// The 99.9th percentile.
    pub(crate) p99_9: u64,
    /// The 99.99th percentile.
    pub(crate) p99_99: u64,
    /// The longest.
    pub(crate) max: u64,
    /// All of it: an HDR histogram in its interchange format, V2, deflated, base64. Empty if nothing was counted.
    pub(crate) hdr: String,
}

/// The text of a histogram cannot be read.
#[derive(Debug, Error)]
pub(crate) enum HistogramError {
    /// It is no base64.
    #[error("a histogram of the result is no base64 text: {0}")]
    Base64(#[from] base64::DecodeError),
    /// It holds no histogram.
    #[error("a histogram of the result cannot be read: {0}")]
    Format(#[from] hdrhistogram::serialization::DeserializeError),
}

/// An empty histogram as results hold them: from 1 µs to 60 s, with three digits.
#[expect(clippy::unwrap_used, reason = "the bounds are constants that fit each other; a test makes one")]
pub(crate) fn empty_histogram() -> Histogram<u64> {
    Histogram::new_with_max(MICROSECONDS_MAX, SIGNIFICANT_DIGITS).unwrap()
}

impl LatencySection {
    /// From a histogram in microseconds.
    pub(crate) fn new(histogram: &Histogram<u64>) -> Self {
        if histogram.is_empty() {
            return Self::default();
        }
        // A bucket may reach beyond the largest duration that was seen.
        let quantile = |quantile| histogram.value_at_quantile(quantile).min(histogram.max());
        let mut bytes = Vec::new();
        let written = V2DeflateSerializer::new().serialize(histogram, &mut bytes);
        Self {
            count: histogram.len(),
            min: histogram.min(),
            mean: (histogram.mean() * 10.0).round() / 10.0,
            p50: quantile(0.5),
            p90: quantile(0.9),
            p99: quantile(0.99),
            p99_9: quantile(0.999),
            p99_99: quantile(0.9999),
            max: histogram.max(),
            hdr: written.map_or_else(|_| String::new(), |_| STANDARD.encode(bytes)),
        }
    }

    /// The histogram; an empty one if nothing was counted.
    ///
    /// # Errors
    /// If the text is damaged.
    pub(crate) fn histogram(&self) -> Result<Histogram<u64>, HistogramError> {
        if self.hdr.is_empty() {
            return Ok(empty_histogram());
        }
        let bytes = STANDARD.decode(&self.hdr)?;
        Ok(Deserializer::new().deserialize(&mut bytes.as_slice())?)
    }
}

#[cfg(test)]
mod tests {
    use super::{LatencySection, empty_histogram};

    #[test]
    fn every_percentile_can_be_computed_again_from_the_text() {
        let mut histogram = empty_histogram();
        for number in 1..=5_000_u64 {
            histogram.saturating_record(number * number);
        }
        let section = LatencySection::new(&histogram);
        let again = LatencySection::new(&section.histogram().unwrap());
        assert_eq!(section, again);
        assert_eq!((section.count, section.min), (5_000, 1));
        assert!(section.p99_99 <= section.max);
    }

    #[test]
    fn nothing_counted_is_an_empty_text_and_damage_is_an_error() {
        let empty = LatencySection::new(&empty_histogram());
        assert_eq!(empty, LatencySection::default());
        assert!(empty.histogram().unwrap().is_empty());
        for text in ["%", "AAAA", "HISTFAAAA"] {
            assert!(LatencySection { hdr: text.to_owned(), ..empty.clone() }.histogram().is_err(), "{text}");
        }
    }
}
