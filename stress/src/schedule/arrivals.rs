//! The operations of the open model, one after the other, for one part of a divided load.

use std::time::Duration;

use super::piece::Piece;
use super::{ArrivalKind, Schedule, Segment};
use crate::arrival::PlanRandom;

/// Streams of the reactors are numbered from zero; this one is nobody else's.
const ARRIVAL_STREAM: u64 = u64::MAX;

/// One operation of the open model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Arrival {
    /// Counted from zero over the whole load.
    pub(crate) number: u64,
    /// Since the start of the load.
    pub(crate) at: Duration,
    /// The part of the load it belongs to, whenever it is answered.
    pub(crate) segment: usize,
    /// Its place on an axis on which the rate is always one; the time follows from it and the levels.
    due: f64,
}

/// The operations of one part of a divided load, in order.
///
/// The rate may be changed while they are walked ([`Arrivals::scale`]). Every part that is told the same changes stays with
/// the others: the place of an operation does not change, only the time that belongs to the place.
#[derive(Clone, Debug)]
pub(crate) struct Arrivals {
    schedule: Schedule,
    /// The levels of the schedule, as far as they were not changed.
    pieces: Vec<Piece>,
    /// What the levels are multiplied with by now.
    factor: f64,
    random: PlanRandom,
    index: u64,
    parts: u64,
    /// The next operation of the whole load.
    number: u64,
    /// An operation that has its place and no time yet: it was given back, or lies behind the end.
    placed: Option<(u64, f64)>,
    /// The piece that the last operation was in.
    piece: usize,
    /// Operations due before that piece.
    piece_base: f64,
    /// The place of the last operation.
    due: f64,
    measured: u64,
}

impl Arrivals {
    /// All operations of part `index` of `parts`.
    pub(super) fn new(schedule: Schedule, index: u64, parts: u64) -> Self {
        Self {
            pieces: schedule.segments.iter().map(Segment::piece).collect(),
            factor: 1.0,
            random: PlanRandom::new(schedule.seed, ARRIVAL_STREAM),
            schedule,
            index,
            parts,
            number: 0,
            placed: None,
            piece: 0,
            piece_base: 0.0,
            due: 0.0,
            measured: 0,
        }
    }

    /// From `at` after the start of the load on, the rate is `factor` times that of the schedule. `waiting` is an operation
    /// that was taken and not made; it keeps its place, and comes again at the time that its place has now. Bursts say
    /// themselves how many operations there are: nothing changes for them.
    pub(crate) fn scale(&mut self, at: Duration, factor: f64, waiting: Option<Arrival>) {
        if let Some(arrival) = waiting {
            self.placed = Some((arrival.number, arrival.due));
            if !self.schedule.is_warmup(arrival.segment) {
                self.measured = self.measured.saturating_sub(1);
            }
        }
        let (at, relative) = (at.as_secs_f64(), factor / self.factor);
        let pieces = std::mem::take(&mut self.pieces);
        self.pieces =
            pieces.into_iter().flat_map(|piece| piece.scaled_from(at, relative)).flatten().collect();
        self.factor = factor;
        (self.piece, self.piece_base) = (0, 0.0);
    }

    /// The number and the place of the next operation of the whole load.
    fn next_place(&mut self) -> (u64, f64) {
        if let Some(placed) = self.placed.take() {
            return placed;
        }
        let number = self.number;
        self.number += 1;
        #[expect(clippy::cast_precision_loss, reason = "exact below 2^53")]
        let due = if self.schedule.arrival == Some(ArrivalKind::Poisson) {
            self.due + self.random.exponential()
        } else {
            number as f64
        };
        self.due = due;
        (number, due)
    }

    /// The operation at a place; none if it lies behind the end of the load.
    fn at_place(&mut self, number: u64, due: f64) -> Option<Arrival> {
        let seconds = match self.schedule.arrival? {
            ArrivalKind::Burst { count, every } => {
                let burst = u32::try_from(number / count.max(1)).ok()?;
                every.as_secs_f64() * f64::from(burst)
            }
            ArrivalKind::Uniform | ArrivalKind::Poisson => self.seconds_of(due)?,
        };
        let at = Duration::try_from_secs_f64(seconds).ok()?;
        if self.schedule.segments.last().is_none_or(|last| seconds >= last.to) {
            return None;
        }
        let segment = self.schedule.segment_at(at);
        if !self.schedule.is_warmup(segment) {
            if self.schedule.count.is_some_and(|count| self.measured >= count) {
                return None;
            }
            self.measured += 1;
        }
        Some(Arrival { number, at, segment, due })
    }

    /// When so many operations were due.
    fn seconds_of(&mut self, due: f64) -> Option<f64> {
        loop {
            let piece = self.pieces.get(self.piece)?;
            let all = piece.operations();
            if due - self.piece_base < all {
                return Some(piece.from + piece.seconds_of(due - self.piece_base));
            }
            self.piece_base += all;
            self.piece += 1;
        }
    }
}

impl Iterator for Arrivals {
    type Item = Arrival;

    fn next(&mut self) -> Option<Arrival> {
        loop {
            let (number, due) = self.next_place();
            let Some(arrival) = self.at_place(number, due) else {
                // Changed levels may bring it back.
                self.placed = Some((number, due));
                return None;
            };
            if arrival.number % self.parts == self.index {
                return Some(arrival);
            }
        }
    }
}
