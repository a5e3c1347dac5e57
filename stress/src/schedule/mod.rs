//! The schedule of a load: its parts one after the other, and in the open model the time of every operation.
//!
//! A [`Schedule`] is made before the load begins and holds all of it. The operations are numbered, and the time of each
//! follows from its number, the seed and the settings alone: not from answers, not from the number of threads. Threads, and
//! machines that share a load, each walk the whole schedule and keep the operations that are theirs, so that the plan is the
//! same however it is divided.

mod arrivals;
mod piece;
mod stages;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

pub(crate) use arrivals::{Arrival, Arrivals};
use piece::Piece;
pub(crate) use stages::Stages;

use crate::cli::values::{parse_count, parse_duration};

/// How operations of the open model follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArrivalKind {
    /// At equal distances.
    Uniform,
    /// As from many users who know nothing of each other.
    Poisson,
    /// So many at once, then a pause, whatever the rate says.
    Burst {
        /// Operations at once.
        count: u64,
        /// From one burst to the next.
        every: Duration,
    },
}

impl fmt::Display for ArrivalKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Uniform => formatter.write_str("uniform"),
            Self::Poisson => formatter.write_str("poisson"),
            Self::Burst { count, every } => write!(formatter, "burst:{count}@{every:?}"),
        }
    }
}

impl FromStr for ArrivalKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            None if text == "uniform" => Ok(Self::Uniform),
            None if text == "poisson" => Ok(Self::Poisson),
            Some(("burst", rest)) => {
                let (count, every) =
                    rest.split_once('@').ok_or("write burst:N@T, for example burst:500@1s")?;
                let (count, every) = (parse_count(count)?, parse_duration(every)?);
                if count == 0 || every < Duration::from_millis(1) {
                    return Err(
                        "a burst has at least one operation, and bursts are at least 1ms apart".to_owned()
                    );
                }
                Ok(Self::Burst { count, every })
            }
            _ => Err(format!("{text:?} is no kind of arrival: choose uniform, poisson or burst:N@T")),
        }
    }
}

/// One part of the load.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Segment {
    /// `warmup`, `measure`, or the stage as it was written.
    pub(crate) name: String,
    /// Seconds from the start of the load.
    pub(crate) from: f64,
    /// Seconds from the start of the load; infinite if only the number of operations ends it.
    pub(crate) to: f64,
    /// Operations per second, or sessions, at the beginning; in between it changes evenly.
    pub(crate) level_from: f64,
    /// The same at the end.
    pub(crate) level_to: f64,
    /// Whether it is left out of the results.
    pub(crate) is_warmup: bool,
}

impl Segment {
    fn seconds(&self) -> f64 {
        self.to - self.from
    }

    /// Its levels over its time.
    fn piece(&self) -> Piece {
        Piece { from: self.from, to: self.to, level_from: self.level_from, level_to: self.level_to }
    }
}

/// The parts of a load and the times of its operations.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Schedule {
    segments: Vec<Segment>,
    /// None in the closed model.
    arrival: Option<ArrivalKind>,
    seed: u64,
    /// Operations after which the measured part ends.
    count: Option<u64>,
}

/// Parts at most: the number of each takes a byte, and histograms of each take memory.
pub(crate) const SEGMENTS_MAX: usize = 64;

impl Schedule {
    /// A load of one part, or of stages, after a warm-up. `level` is the rate in the open model, the number of sessions in
    /// the closed one.
    pub(crate) fn new(
        (warmup, duration): (Duration, Option<Duration>),
        level: f64,
        stages: Option<&Stages>,
        arrival: Option<ArrivalKind>,
        (seed, count): (u64, Option<u64>),
    ) -> Self {
        let mut segments = Vec::new();
        let mut at = 0.0;
        if !warmup.is_zero() {
            at = warmup.as_secs_f64();
            let level = stages.map_or(level, Stages::first_level);
            let (name, is_warmup) = ("warmup".to_owned(), true);
            segments.push(Segment { name, from: 0.0, to: at, level_from: level, level_to: level, is_warmup });
        }
        match stages {
            None => segments.push(Segment {
                name: "measure".to_owned(),
                from: at,
                to: duration.map_or(f64::INFINITY, |duration| at + duration.as_secs_f64()),
                level_from: level,
                level_to: level,
                is_warmup: false,
            }),
            Some(stages) => {
                let end = duration.map_or(f64::INFINITY, |duration| at + duration.as_secs_f64());
                for stage in stages.list() {
                    let mut segment = Segment {
                        name: stage.text.clone(),
                        from: at,
                        to: at + stage.lasts.as_secs_f64(),
                        level_from: stage.from,
                        level_to: stage.to,
                        is_warmup: false,
                    };
                    at = segment.to;
                    if segment.from < end && segment.to > end {
                        let part = (end - segment.from) / segment.seconds();
                        segment.level_to =
                            segment.level_from + (segment.level_to - segment.level_from) * part;
                        segment.to = end;
                    }
                    if segment.from < end {
                        segments.push(segment);
                    }
                }
            }
        }
        Self { segments, arrival, seed, count }
    }

    /// The same, with what is random in it from another seed.
    pub(crate) fn with_seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// The parts, in order.
    pub(crate) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// How operations follow each other; none in the closed model.
    pub(crate) const fn arrival(&self) -> Option<ArrivalKind> {
        self.arrival
    }

    /// The number of the part that a time since the start of the load lies in.
    pub(crate) fn segment_at(&self, since_start: Duration) -> usize {
        let seconds = since_start.as_secs_f64();
        self.segments
            .partition_point(|segment| segment.to <= seconds)
            .min(self.segments.len().saturating_sub(1))
    }

    /// Whether a part is left out of the results.
    pub(crate) fn is_warmup(&self, segment: usize) -> bool {
        self.segments.get(segment).is_some_and(|segment| segment.is_warmup)
    }

    /// How long it is measured; none if only the number of operations ends it.
    pub(crate) fn measured(&self) -> Option<Duration> {
        let seconds: f64 =
            self.segments.iter().filter(|segment| !segment.is_warmup).map(Segment::seconds).sum();
        Duration::try_from_secs_f64(seconds).ok()
    }

    /// The level that is wanted at a time since the start of the load.
    pub(crate) fn level_at(&self, since_start: Duration) -> f64 {
        let Some(segment) = self.segments.get(self.segment_at(since_start)) else { return 0.0 };
        if !segment.to.is_finite() {
            return segment.level_from;
        }
        let part = ((since_start.as_secs_f64() - segment.from) / segment.seconds()).clamp(0.0, 1.0);
        segment.level_from + (segment.level_to - segment.level_from) * part
    }

    /// Operations per second on average over the measured time, in the open model.
    pub(crate) fn mean_rate(&self) -> Option<f64> {
        match self.arrival? {
            #[expect(clippy::cast_precision_loss, reason = "a mean")]
            ArrivalKind::Burst { count, every } => Some(count as f64 / every.as_secs_f64()),
            ArrivalKind::Uniform | ArrivalKind::Poisson => {
                let measured = || self.segments.iter().filter(|segment| !segment.is_warmup);
                let Some(duration) = self.measured() else {
                    return measured().next().map(|segment| segment.level_from);
                };
                let operations: f64 = measured().map(|segment| segment.piece().operations()).sum();
                Some(operations / duration.as_secs_f64().max(f64::MIN_POSITIVE))
            }
        }
    }

    /// The operations that fall to part `index` of `parts`.
    pub(crate) fn arrivals(&self, index: u64, parts: u64) -> Arrivals {
        Arrivals::new(self.clone(), index, parts.max(1))
    }
}

#[cfg(test)]
mod tests;
