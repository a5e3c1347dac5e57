//! What the screen shows: plain data, which the main thread keeps up to date and the drawing thread reads.

use std::collections::VecDeque;
use std::time::Duration;

use crate::measure::series::{Percentiles, Row};
use crate::measure::{ConnectionCounts, RequestCounts};
use crate::result::ThresholdSection;
use crate::run_control::Phase;

/// Intervals that charts can show.
const ROWS_MAX: usize = 900;

/// Lines of the log that are kept.
const LOG_MAX: usize = 500;

/// Everything the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// What does not change.
    pub(crate) facts: Facts,
    /// Where the run is.
    pub(crate) progress: Progress,
    /// The last intervals, oldest first.
    pub(super) rows: VecDeque<Row>,
    /// When the newest of them ended, in seconds from the start of the run.
    pub(super) rows_end: f64,
    /// The operations, and all of them together at the end if there are several.
    pub(crate) operations: Vec<OperationView>,
    /// The steps of making a session.
    pub(crate) steps: Vec<StepView>,
    /// Every connection so far.
    pub(crate) connections: ConnectionCounts,
    /// Every request so far.
    pub(crate) requests: RequestCounts,
    /// Most frequent first.
    pub(crate) errors: Vec<ErrorView>,
    /// How this program does.
    pub(crate) generator: GeneratorView,
    /// What is demanded of the run, as it stands.
    pub(crate) thresholds: Vec<ThresholdSection>,
    /// Moments worth a line in charts: seconds from the start of the run, and what happened.
    pub(super) marks: Vec<f64>,
    /// What happened, oldest first.
    pub(super) log: VecDeque<LogLine>,
}

/// What is known before the run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// The command, as in `rpc`.
    pub(crate) command: String,
    /// The load in words.
    pub(crate) load: String,
    /// What is loaded.
    pub(crate) target: String,
    /// How operations are started.
    pub(crate) model: String,
    /// Whether operations are calls; otherwise the load consists of sessions or key exchanges.
    pub(crate) has_calls: bool,
    /// Whether the rate follows a schedule.
    pub(crate) is_open: bool,
    /// Seconds of an interval.
    pub(crate) step: f64,
    /// Where the run can be found again.
    pub(crate) run: String,
    /// Parts of the load: name, begin and end in seconds of the load.
    pub(crate) stages: Vec<(String, f64, f64)>,
    /// How long the load lasts; none if something else ends it.
    pub(crate) lasts: Option<Duration>,
    /// Operations after which the load ends.
    pub(crate) count: Option<u64>,
}

/// Where the run is.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    /// The part of the run.
    pub(crate) phase: Phase,
    /// The time of the load at the moment of `at`, without pauses.
    pub(crate) load_time: Duration,
    /// Seconds since the start of the run at which all this was noted.
    pub(crate) at: f64,
    /// Whether it is paused by hand.
    pub(crate) paused: bool,
    /// Sessions wanted now.
    pub(crate) wanted: u64,
    /// Operations per second wanted now.
    pub(crate) rate: Option<f64>,
    /// The same as parts of the plan.
    pub(crate) factors: (f64, f64),
    /// How many changes were made by hand.
    pub(crate) changes: usize,
}

/// One operation.
#[derive(Clone, Debug, Default)]
pub(crate) struct OperationView {
    /// Its name.
    pub(crate) name: String,
    /// Completed per second in the last interval.
    pub(crate) rate: f64,
    /// Completed in the measured time, as far as it has passed; before it, in the warm-up.
    pub(crate) done: u64,
    /// Failed in that time.
    pub(crate) failed: u64,
    /// From the schedule to the answer, or the service time.
    pub(crate) latency: Percentiles,
    /// From the socket to the answer.
    pub(crate) service: Percentiles,
    /// From the schedule to the socket.
    pub(crate) send_lag: Percentiles,
}

/// One step of making a session.
#[derive(Clone, Debug, Default)]
pub(crate) struct StepView {
    pub(crate) name: &'static str,
    pub(crate) count: u64,
    pub(crate) latency: Percentiles,
}

/// One class of errors.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorView {
    pub(crate) class: String,
    pub(crate) operation: String,
    pub(crate) count: u64,
    /// The time of day of the last one.
    pub(crate) last: String,
    pub(crate) example: String,
}

/// How this program does.
#[derive(Clone, Debug, Default)]
pub(crate) struct GeneratorView {
    /// The share of the last interval that each reactor was not waiting.
    pub(crate) busy: Vec<f64>,
    /// `ok`, `hot` or `saturated`, in the last interval.
    pub(crate) now: Option<crate::measure::health::Verdict>,
    /// Seconds of each verdict in the measured time.
    pub(crate) seconds: [f64; 3],
    /// What made seconds hot or saturated.
    pub(crate) reasons: Vec<String>,
    /// 99th percentiles in microseconds: from the schedule to the socket, and lateness of the reactors.
    pub(crate) send_lag: u64,
    /// The same of the reactors.
    pub(crate) loop_lag: u64,
    /// Memory in bytes.
    pub(crate) resident: u64,
    /// Bytes read and written so far.
    pub(crate) bytes: (u64, u64),
}

/// A line of the log.
#[derive(Clone, Debug)]
pub(crate) struct LogLine {
    /// The time of day.
    pub(super) at: String,
    /// What happened.
    pub(super) text: String,
}

impl View {
    /// A run that begins.
    pub(crate) fn new(facts: Facts, progress: Progress) -> Self {
        Self {
            facts,
            progress,
            rows: VecDeque::new(),
            rows_end: 0.0,
            operations: Vec::new(),
            steps: Vec::new(),
            connections: ConnectionCounts::default(),
            requests: RequestCounts::default(),
            errors: Vec::new(),
            generator: GeneratorView::default(),
            thresholds: Vec::new(),
            marks: Vec::new(),
            log: VecDeque::new(),
        }
    }

    /// Adds an interval that ended at `end` seconds from the start of the run, in place of `passed` of them.
    pub(crate) fn push_row(&mut self, row: &Row, end: f64, passed: u64) {
        let states = Row { sessions: row.sessions, busy: row.busy, ..Row::default() };
        for _ in 1..passed.min(ROWS_MAX as u64) {
            self.rows.push_back(states.clone());
        }
        self.rows.push_back(row.clone());
        while self.rows.len() > ROWS_MAX {
            self.rows.pop_front();
        }
        self.rows_end = end;
    }

    /// Marks a moment in charts.
    pub(crate) fn mark(&mut self, at: f64) {
        self.marks.push(at);
    }

    /// Adds a line to the log, with the time of day.
    pub(crate) fn say(&mut self, at: String, text: &str) {
        if self.log.len() == LOG_MAX {
            self.log.pop_front();
        }
        self.log.push_back(LogLine { at, text: text.to_owned() });
    }

    /// Seconds of the run at which the row with this number ended.
    pub(super) fn row_end(&self, number: usize) -> f64 {
        let after = self.rows.len().saturating_sub(number + 1);
        self.rows_end - crate::report::units::precise(after as u64) * self.facts.step
    }

    /// Requests without an end.
    pub(super) fn in_flight(&self) -> u64 {
        let requests = &self.requests;
        requests.started.saturating_sub(requests.completed + requests.failed + requests.unfinished)
    }

    /// The number of the stage that the load is in, and its name; none outside of the load.
    pub(super) fn stage(&self, load_time: Duration) -> Option<(usize, &str)> {
        let seconds = load_time.as_secs_f64();
        let stages = &self.facts.stages;
        let number = stages.partition_point(|(_, _, to)| *to <= seconds).min(stages.len().checked_sub(1)?);
        stages.get(number).map(|(name, ..)| (number, name.as_str()))
    }
}

/// What the drawing thread reads at every frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Live {
    /// Seconds since the start of the run.
    pub(super) now: f64,
    /// Sessions that are ready.
    pub(super) ready: u64,
    /// Sessions of the ramp whose fate is known.
    pub(super) settled: u64,
}
