//! From an HDR histogram to the buckets of Prometheus and OpenTelemetry: the classic ones, and the sparse exponential ones.

use hdrhistogram::Histogram;

use crate::report::units::precise;

/// Upper bounds of the classic buckets, in seconds.
const CLASSIC_BOUNDS: [f64; 17] = [
    0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0,
    10.0, 30.0,
];

/// Eight buckets for each doubling: neighbours differ by nine per cent.
pub(crate) const SCHEMA: i32 = 3;
const BUCKETS_PER_DOUBLING: f64 = 8.0;

/// A histogram in seconds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Buckets {
    /// The sum of all values.
    pub(crate) sum: f64,
    /// How many there are.
    pub(crate) count: u64,
    /// Upper bounds with the count of each bucket alone, not of those below it.
    pub(crate) classic: Vec<(f64, u64)>,
    /// Numbers of exponential buckets with their counts, in order. Bucket `n` ends with `2^(n/8)` seconds.
    pub(crate) sparse: Vec<(i32, u64)>,
}

impl Buckets {
    /// From microseconds.
    pub(crate) fn of(histogram: Option<&Histogram<u64>>) -> Self {
        let mut classic: Vec<(f64, u64)> = CLASSIC_BOUNDS.iter().map(|bound| (*bound, 0)).collect();
        classic.push((f64::INFINITY, 0));
        let mut buckets = Self { classic, ..Self::default() };
        for recorded in histogram.into_iter().flat_map(|histogram| histogram.iter_recorded()) {
            let (value, count) = (precise(recorded.value_iterated_to()) / 1e6, recorded.count_at_value());
            buckets.count += count;
            buckets.sum += value * precise(count);
            if let Some((_, total)) = buckets.classic.iter_mut().find(|(bound, _)| value <= *bound) {
                *total += count;
            }
            let index = index_of(value);
            match buckets.sparse.last_mut().filter(|(last, _)| *last == index) {
                Some((_, total)) => *total += count,
                None => buckets.sparse.push((index, count)),
            }
        }
        buckets
    }

    /// The classic buckets, each with all that is below its bound.
    pub(crate) fn cumulative(&self) -> impl Iterator<Item = (f64, u64)> + '_ {
        self.classic.iter().scan(0, |below, (bound, count)| {
            *below += count;
            Some((*bound, *below))
        })
    }

    /// The exponential buckets in the form of Prometheus: for each run of neighbours the distance from the one before and its
    /// length, and the count of each bucket as the difference from the one before.
    pub(crate) fn spans(&self) -> Spans {
        let mut spans = Spans::default();
        let (mut next, mut before) = (0, 0_i64);
        for (position, (index, count)) in self.sparse.iter().enumerate() {
            match spans.spans.last_mut().filter(|_| position > 0 && *index == next) {
                Some((_, length)) => *length += 1,
                None => spans.spans.push((index - next, 1)),
            }
            next = index + 1;
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            spans.deltas.push(count - before);
            before = count;
        }
        if spans.spans.is_empty() {
            // Without it, an empty one could not be told from a classic histogram.
            spans.spans.push((0, 0));
        }
        spans
    }
}

/// Sparse buckets as Prometheus writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spans {
    /// Distance and length of each run of neighbours.
    pub(crate) spans: Vec<(i32, u32)>,
    /// Differences of counts.
    pub(crate) deltas: Vec<i64>,
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
        assert_eq!(buckets.cumulative().last(), Some((f64::INFINITY, 6)));
        assert_eq!((buckets.classic[0], buckets.classic.last().unwrap().1), ((0.000_1, 2), 1));
        assert_eq!(buckets.sparse.iter().map(|(_, count)| count).sum::<u64>(), 6);
        assert_eq!(Buckets::of(None).count, 0);
    }

    #[test]
    fn spans_and_deltas_give_the_buckets_back() {
        let buckets =
            Buckets { sparse: vec![(-20, 3), (-19, 5), (-10, 1), (-9, 1), (4, 7)], ..Buckets::default() };
        let spans = buckets.spans();
        assert_eq!(spans.spans, [(-20, 2), (8, 2), (12, 1)]);
        let (mut at, mut level, mut deltas, mut back) = (0, 0, spans.deltas.iter(), Vec::new());
        for (offset, length) in &spans.spans {
            at += offset;
            for _ in 0..*length {
                level += deltas.next().unwrap();
                back.push((at, u64::try_from(level).unwrap()));
                at += 1;
            }
        }
        assert_eq!(back, buckets.sparse);
        assert_eq!(Buckets::default().spans().spans, [(0, 0)], "an empty one is marked as native");
    }

    #[test]
    fn a_bucket_ends_with_its_upper_bound() {
        assert_eq!((index_of(1.0), index_of(1.01), index_of(2.0), index_of(0.5)), (0, 1, 8, -8));
    }
}
