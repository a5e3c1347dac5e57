//! From an HDR histogram to the buckets of Prometheus: the classic ones, and the sparse exponential ones.

use hdrhistogram::Histogram;

use crate::report::units::precise;

/// Upper bounds of the classic buckets, in seconds.
const CLASSIC_BOUNDS: [f64; 17] = [
    0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0,
    10.0, 30.0,
];

/// Eight buckets for each doubling: neighbours differ by nine per cent.
pub(super) const SCHEMA: i32 = 3;
const BUCKETS_PER_DOUBLING: f64 = 8.0;

/// A histogram as Prometheus wants it, in seconds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Buckets {
    pub(super) sum: f64,
    pub(super) count: u64,
    /// Upper bounds with the count of each bucket alone; the encoder adds them up.
    pub(super) classic: Vec<(f64, u64)>,
    /// For each run of neighbouring buckets, the distance from the one before, and its length.
    pub(super) spans: Vec<(i32, u32)>,
    /// The count of each of those buckets, as the difference from the one before.
    pub(super) deltas: Vec<i64>,
}

impl Buckets {
    /// From microseconds.
    pub(super) fn of(histogram: Option<&Histogram<u64>>) -> Self {
        let mut classic: Vec<(f64, u64)> = CLASSIC_BOUNDS.iter().map(|bound| (*bound, 0)).collect();
        classic.push((f64::INFINITY, 0));
        let mut buckets = Self { classic, ..Self::default() };
        let mut sparse: Vec<(i32, u64)> = Vec::new();
        for recorded in histogram.into_iter().flat_map(|histogram| histogram.iter_recorded()) {
            let (value, count) = (precise(recorded.value_iterated_to()) / 1e6, recorded.count_at_value());
            buckets.count += count;
            buckets.sum += value * precise(count);
            if let Some((_, total)) = buckets.classic.iter_mut().find(|(bound, _)| value <= *bound) {
                *total += count;
            }
            let index = index_of(value);
            match sparse.last_mut().filter(|(last, _)| *last == index) {
                Some((_, total)) => *total += count,
                None => sparse.push((index, count)),
            }
        }
        buckets.take_sparse(&sparse);
        buckets
    }

    fn take_sparse(&mut self, sparse: &[(i32, u64)]) {
        let (mut next, mut before) = (0, 0_i64);
        for (position, (index, count)) in sparse.iter().enumerate() {
            match self.spans.last_mut().filter(|_| position > 0 && *index == next) {
                Some((_, length)) => *length += 1,
                None => self.spans.push((index - next, 1)),
            }
            next = index + 1;
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            self.deltas.push(count - before);
            before = count;
        }
    }
}

/// The bucket of a value: the one whose upper bound is the first power of the base that is not less.
#[expect(clippy::cast_possible_truncation, reason = "a minute in seconds is far below 2^31 doublings")]
fn index_of(seconds: f64) -> i32 {
    (seconds.log2() * BUCKETS_PER_DOUBLING).ceil() as i32
}

#[cfg(test)]
mod tests {
    use super::{Buckets, index_of};
    use crate::result::latency::empty_histogram;

    #[test]
    fn every_value_lies_in_its_buckets() {
        let mut histogram = empty_histogram();
        for microseconds in [90, 95, 1_000, 1_001, 250_000, 40_000_000] {
            histogram.saturating_record(microseconds);
        }
        let buckets = Buckets::of(Some(&histogram));
        assert_eq!(buckets.count, 6);
        assert_eq!(buckets.classic.iter().map(|(_, count)| count).sum::<u64>(), 6);
        assert_eq!((buckets.classic[0], buckets.classic.last().unwrap().1), ((0.000_1, 2), 1));
        let sparse: i64 = {
            let mut level = 0;
            buckets
                .deltas
                .iter()
                .map(|delta| {
                    level += delta;
                    level
                })
                .sum()
        };
        assert_eq!(sparse, 6);
        let length: u32 = buckets.spans.iter().map(|(_, length)| length).sum();
        assert_eq!(length as usize, buckets.deltas.len());
        assert_eq!(Buckets::of(None).count, 0);
    }

    #[test]
    fn a_bucket_ends_with_its_upper_bound() {
        assert_eq!((index_of(1.0), index_of(1.01), index_of(2.0), index_of(0.5)), (0, 1, 8, -8));
    }
}
