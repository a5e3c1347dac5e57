//! The run as rows over time. Bounded: when it has grown long, two rows become one and the step doubles.

/// One step of the series.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Row {
    /// Sessions that are ready at the end of the step.
    pub(crate) sessions: u64,
    /// Requests started.
    pub(crate) started: u64,
    /// Requests answered.
    pub(crate) done: u64,
    /// Requests failed.
    pub(crate) failed: u64,
    /// Keys agreed.
    pub(crate) keys: u64,
    /// Median service time of the calls, in microseconds.
    pub(crate) p50_us: u64,
    /// 99th percentile of the service time of the calls, in microseconds.
    pub(crate) p99_us: u64,
    /// Share of the time the busiest reactor was not waiting.
    pub(crate) busy: f64,
    /// Memory of this process at the end of the step, in bytes.
    pub(crate) resident: u64,
}

impl Row {
    /// Two neighbours as one: counts add up, of states the later counts, of times and shares the larger.
    fn and(self, next: Self) -> Self {
        Self {
            sessions: next.sessions,
            started: self.started + next.started,
            done: self.done + next.done,
            failed: self.failed + next.failed,
            keys: self.keys + next.keys,
            p50_us: self.p50_us.max(next.p50_us),
            p99_us: self.p99_us.max(next.p99_us),
            busy: self.busy.max(next.busy),
            resident: next.resident,
        }
    }
}

/// Rows at equal steps.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    rows: Vec<Row>,
    /// Intervals in one row.
    fold: u32,
    /// Intervals collected for the row that is not complete.
    open: Option<(Row, u32)>,
}

impl Series {
    /// Rows kept at most: an hour of seconds.
    const ROWS_MAX: usize = 3_600;

    /// No rows yet.
    pub(crate) const fn new() -> Self {
        Self { rows: Vec::new(), fold: 1, open: None }
    }

    /// Adds one interval.
    pub(crate) fn push(&mut self, row: Row) {
        let (row, intervals) = match self.open.take() {
            None => (row, 1),
            Some((before, intervals)) => (before.and(row), intervals + 1),
        };
        if intervals < self.fold {
            self.open = Some((row, intervals));
            return;
        }
        self.rows.push(row);
        if self.rows.len() == Self::ROWS_MAX {
            self.rows = self
                .rows
                .chunks(2)
                .map(|pair| pair.iter().copied().reduce(Row::and).unwrap_or_default())
                .collect();
            self.fold *= 2;
        }
    }

    /// The complete rows.
    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Intervals in one row.
    pub(crate) const fn fold(&self) -> u32 {
        self.fold
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, Series};

    #[test]
    fn a_long_run_keeps_its_sums_in_bounded_memory() {
        let mut series = Series::new();
        for number in 0..100_000 {
            series.push(Row { done: 1, p99_us: number, ..Row::default() });
        }
        assert!(series.rows().len() < Series::ROWS_MAX);
        let done: u64 = series.rows().iter().map(|row| row.done).sum();
        assert!(done > 100_000 - u64::from(series.fold()) && done <= 100_000);
        assert!(series.rows().is_sorted_by_key(|row| row.p99_us));
    }

    #[test]
    fn a_short_run_keeps_every_interval() {
        let mut series = Series::new();
        (0..10).for_each(|number| series.push(Row { started: number, ..Row::default() }));
        assert_eq!((series.rows().len(), series.fold()), (10, 1));
    }
}
