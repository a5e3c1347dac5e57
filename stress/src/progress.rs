//! The live line on the standard error stream: in place on a terminal, one line per interval elsewhere.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::time::Duration;

use crate::cli::options::OutputOptions;

use crate::report::units::{count, microseconds, percent, rate, span};
use crate::run_control::{Phase, RunControl};
use crate::screen::view::View;
use crate::screen::{Command, Screen};
use crate::signals::Signals;

/// What the line shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Snapshot {
    /// Since the start of the run.
    pub(crate) elapsed: Duration,
    pub(crate) phase: Phase,
    /// Sessions ready now.
    pub(crate) ready: u64,
    /// Sessions wanted.
    pub(crate) wanted: u64,
    /// Sessions whose fate is known.
    pub(crate) settled: u64,
    /// Keys agreed per second in the last interval.
    pub(crate) keys: f64,
    /// Sessions made per second in the last interval.
    pub(crate) sessions: f64,
    /// Calls completed per second in the last interval.
    pub(crate) rate: f64,
    /// Operations the schedule asked for per second in the last interval; none in the closed model.
    pub(crate) offered: Option<f64>,
    /// Operations of the schedule that were not made in the last interval.
    pub(crate) dropped: u64,
    /// Errors since the start.
    pub(crate) errors: u64,
    /// 99th percentile in the last interval, in microseconds: of the calls, or of the key exchanges if there are no calls.
    pub(crate) p99: u64,
    /// Share of the time the busiest reactor was not waiting.
    pub(crate) busy: f64,
    /// Whether the load consists of calls.
    pub(crate) has_calls: bool,
}

impl Snapshot {
    fn line(&self) -> String {
        let head = format!(
            "t={:.0}s conns={}/{}",
            self.elapsed.as_secs_f64(),
            count(self.ready),
            count(self.wanted)
        );
        let tail = format!("err={} busy={}", count(self.errors), percent(self.busy).replace(' ', ""));
        let p99 = microseconds(self.p99).replace(' ', "");
        match self.phase {
            Phase::Ramp => {
                let left = self.wanted.saturating_sub(self.settled);
                format!("{head} ramp keys={}/s eta={} {tail}", rate(self.keys), eta(left, self.sessions))
            }
            _ if self.has_calls => {
                let offered =
                    self.offered.map_or_else(String::new, |offered| format!(" of {}/s", rate(offered)));
                let dropped = match self.dropped {
                    0 => String::new(),
                    dropped => format!("dropped={} ", count(dropped)),
                };
                format!(
                    "{head} {}rate={}/s{offered} p99={p99} {dropped}{tail}",
                    word(self.phase),
                    rate(self.rate)
                )
            }
            _ => format!(
                "{head} {}sessions={}/s keys={}/s p99={p99} {tail}",
                word(self.phase),
                rate(self.sessions),
                rate(self.keys)
            ),
        }
    }
}

const fn word(phase: Phase) -> &'static str {
    match phase {
        Phase::Warmup => "warm-up ",
        Phase::Drain | Phase::Close => "drain ",
        Phase::Ramp | Phase::Measure => "",
    }
}

fn eta(left: u64, per_second: f64) -> String {
    if per_second < 0.1 {
        return "?".to_owned();
    }
    #[expect(clippy::cast_precision_loss, reason = "shown in seconds")]
    let seconds = (left as f64 / per_second).ceil();
    span(Duration::try_from_secs_f64(seconds).unwrap_or_default()).replace(".0 s", "s").replace(' ', "")
}

/// Writes messages and the line, or hands them to the live screen.
#[derive(Debug)]
pub(crate) struct Progress {
    screen: Option<Screen>,
    /// What was said before the screen was opened or while it was, and shall be seen after it.
    said: Vec<String>,
    quiet: bool,
    in_place: bool,
    /// Whether a line without its end stands on the terminal.
    open: bool,
}

impl Progress {
    /// On a terminal the line is written over itself.
    pub(crate) fn new(quiet: bool) -> Self {
        Self { screen: None, said: Vec::new(), quiet, in_place: io::stderr().is_terminal(), open: false }
    }

    /// Says something that stays.
    pub(crate) fn say(&mut self, message: &str) {
        if self.quiet {
            return;
        }
        self.said.push(message.to_owned());
        if let Some(screen) = self.open_one() {
            screen.say(message);
            return;
        }
        self.end_line();
        // Nobody to tell if the error stream is gone.
        let _ = writeln!(io::stderr(), "{message}");
    }

    /// Opens the live screen, if there shall be one and the terminal allows it.
    pub(crate) fn open_screen(
        &mut self,
        view: impl FnOnce() -> View,
        options: &OutputOptions,
        control: &Arc<RunControl>,
        signals: &Signals,
    ) {
        if !options.has_screen() {
            return;
        }
        match Screen::open(view(), options.fps, Arc::clone(control), signals.clone()) {
            Ok(screen) => {
                self.end_line();
                self.said.iter().for_each(|message| screen.say(message));
                self.said.clear();
                self.screen = Some(screen);
            }
            Err(error) => self.say(&format!("no live screen: {error}")),
        }
    }

    /// The screen, as long as the terminal is ours.
    fn open_one(&self) -> Option<&Screen> {
        self.screen.as_ref().filter(|screen| screen.is_open())
    }

    /// Whether there is a live screen.
    pub(crate) fn has_screen(&self) -> bool {
        self.open_one().is_some()
    }

    /// Changes what the live screen shows.
    pub(crate) fn update_screen(&self, change: impl FnOnce(&mut View)) {
        if let Some(screen) = self.open_one() {
            screen.update(change);
        }
    }

    /// Answers a key that does nothing now; nobody needs that later.
    pub(crate) fn hint(&self, text: &str) {
        if let Some(screen) = self.open_one() {
            screen.say(text);
        }
    }

    /// What the user wants by a key, if there is something.
    pub(crate) fn command(&self) -> Option<Command> {
        self.screen.as_ref()?.command()
    }

    /// Shows the line.
    pub(crate) fn show(&mut self, snapshot: &Snapshot) {
        if self.quiet || self.has_screen() {
            return;
        }
        let line = snapshot.line();
        let mut stream = io::stderr();
        // A lost line harms nobody.
        let _ = if self.in_place {
            self.open = true;
            write!(stream, "\r\x1b[K{line}").and_then(|()| stream.flush())
        } else {
            writeln!(stream, "{line}")
        };
    }

    /// Ends a line that was written in place, or closes the live screen; what was said on it is said again.
    pub(crate) fn end_line(&mut self) {
        if self.screen.take().is_some() {
            self.said.drain(..).for_each(|message| {
                let _ = writeln!(io::stderr(), "{message}");
            });
        }
        if std::mem::take(&mut self.open) {
            let _ = writeln!(io::stderr());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Snapshot, eta};
    use crate::run_control::Phase;
    use std::time::Duration;

    #[test]
    fn the_line_names_what_matters_in_each_phase() {
        let ramp = Snapshot {
            elapsed: Duration::from_secs(12),
            phase: Phase::Ramp,
            ready: 1_200,
            wanted: 2_000,
            settled: 1_200,
            keys: 165.0,
            sessions: 160.0,
            rate: 0.0,
            offered: None,
            dropped: 0,
            errors: 0,
            p99: 4_000,
            busy: 0.38,
            has_calls: true,
        };
        assert_eq!(ramp.line(), "t=12s conns=1,200/2,000 ramp keys=165/s eta=5s err=0 busy=38%");
        let load = Snapshot { phase: Phase::Measure, rate: 20_000.0, ready: 2_000, ..ramp };
        assert_eq!(load.line(), "t=12s conns=2,000/2,000 rate=20,000/s p99=4.00ms err=0 busy=38%");
        let open = Snapshot { offered: Some(20_500.0), dropped: 7, ..load };
        assert!(
            open.line().contains("rate=20,000/s of 20,500/s p99=4.00ms dropped=7 err=0"),
            "{}",
            open.line()
        );
        let keys = Snapshot { has_calls: false, ..load };
        assert!(keys.line().contains("keys=165/s"), "{}", keys.line());
    }

    #[test]
    fn an_unknown_end_is_not_promised() {
        assert_eq!(eta(100, 0.0), "?");
        assert_eq!(eta(1_000, 2.0), "8m20s");
    }
}
