//! A span of time with a level that is constant or changes evenly, and the arithmetic of operations in it.

/// A span of the load.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    /// Seconds from the start of the load.
    pub(super) from: f64,
    /// The same; infinite if only the number of operations ends the load.
    pub(super) to: f64,
    /// Operations per second at its beginning.
    pub(super) level_from: f64,
    /// The same at its end.
    pub(super) level_to: f64,
}

impl Piece {
    /// How long it is.
    pub(super) fn seconds(&self) -> f64 {
        self.to - self.from
    }

    /// Operations in all of it.
    pub(super) fn operations(&self) -> f64 {
        if self.to.is_finite() { self.operations_until(self.seconds()) } else { f64::INFINITY }
    }

    /// Operations in the first `seconds` of it.
    fn operations_until(&self, seconds: f64) -> f64 {
        self.level_from * seconds + self.slope() * seconds * seconds / 2.0
    }

    /// Seconds after its beginning at which so many operations were due. The inverse of the above, in the form that loses
    /// no digits when the slope is small.
    pub(super) fn seconds_of(&self, operations: f64) -> f64 {
        if operations <= 0.0 {
            return 0.0;
        }
        let root = (self.level_from * self.level_from + 2.0 * self.slope() * operations).max(0.0).sqrt();
        let divisor = self.level_from + root;
        if divisor > 0.0 { (2.0 * operations / divisor).min(self.seconds()) } else { self.seconds() }
    }

    /// How much the level grows in a second.
    fn slope(&self) -> f64 {
        if !self.to.is_finite() || self.level_from.total_cmp(&self.level_to).is_eq() {
            return 0.0;
        }
        (self.level_to - self.level_from) / self.seconds()
    }

    /// The part before `at` as it is, the part after it with `factor` times its level.
    pub(super) fn scaled_from(self, at: f64, factor: f64) -> [Option<Self>; 2] {
        let scaled = |piece: Self| Self {
            level_from: piece.level_from * factor,
            level_to: piece.level_to * factor,
            ..piece
        };
        if self.to <= at {
            return [Some(self), None];
        }
        if self.from >= at {
            return [None, Some(scaled(self))];
        }
        let level = self.level_from + self.slope() * (at - self.from);
        let before = Self { to: at, level_to: level, ..self };
        [Some(before), Some(scaled(Self { from: at, level_from: level, ..self }))]
    }
}
