//! What a run has measured so far, kept in its result file: a run that is killed leaves that behind.

use std::time::Duration;

use super::Conductor;
use crate::failure::INTERNAL;
use crate::report::{build, output};

/// How a result says that its run was never finished.
const UNFINISHED: &str = "killed before its end, or still running: this is what was measured until then";

/// From one time that the file is written to the next.
const EVERY: Duration = Duration::from_secs(10);

/// When the file is written again.
#[derive(Debug, Default)]
pub(super) struct Partial {
    due: Duration,
    has_failed: bool,
}

impl Conductor<'_> {
    /// Writes what was measured so far, if it is time: when the load has run for an interval, then every ten seconds.
    pub(super) fn keep_partial_result(&mut self) {
        let now = self.watch.elapsed();
        let chosen = self.request.options.output;
        if !self.phase.is_loaded() || now < self.partial.due || !output::keeps_partial(chosen) {
            return;
        }
        self.partial.due = now + EVERY;
        let mut so_far = self.finished.clone();
        so_far.phase_ended(self.phase, (self.phase_from, self.cpu_from), (now, self.cpu()));
        so_far.end = UNFINISHED;
        so_far.wire = self.engine.stats();
        let taken = build::Taken {
            health: &self.stock.health,
            series: &self.stock.series,
            thresholds: Vec::new(),
            exports: Vec::new(),
        };
        let mut result = build::report(self.request, &so_far, self.collector.total(), taken, INTERNAL);
        // Nothing is lost yet: these have no answer yet.
        result.totals.unfinished += std::mem::take(&mut result.totals.lost);
        if let Err(failure) = output::write_partial(chosen, &result)
            && !std::mem::replace(&mut self.partial.has_failed, true)
        {
            self.progress.say(&format!("warning: what was measured so far is not kept: {failure}"));
        }
    }
}
