//! What somebody changes by hand while the load runs. Every change is noted with its time, for the result.

use std::time::Duration;

use super::{Conductor, MIN_SESSIONS};
use crate::clock;
use crate::plan::Work;
use crate::preflight::{self, Demand};
use crate::report::units::{count, precise, rate, rounded};
use crate::result::SteeringSection;
use crate::run_control::Phase;
use crate::schedule::ArrivalKind;
use crate::screen::Command;
use crate::steering::Change;

/// The end of a run that somebody has ended early without a signal.
const STOPPED: &str = "stopped by hand";

/// How far the rate may be from the plan, as factors.
const RATE_FACTORS: (f64, f64) = (0.01, 100.0);

/// Sessions at most, as a factor, of a server that is not ours.
const SESSIONS_FACTOR_MAX: f64 = 10.0;

/// What is multiplied with the numbers of the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Factors {
    pub(super) rate: f64,
    pub(super) sessions: f64,
}

impl Default for Factors {
    fn default() -> Self {
        Self { rate: 1.0, sessions: 1.0 }
    }
}

impl Conductor<'_> {
    /// Does what was asked for by keys.
    pub(super) fn obey_commands(&mut self) {
        while let Some(command) = self.progress.command() {
            match command {
                Command::Stop if self.phase < Phase::Drain => {
                    self.finished.end = STOPPED;
                    self.progress.say("stopped by hand");
                    self.enter(if self.phase.is_loaded() { Phase::Drain } else { Phase::Close });
                }
                Command::Stop => {}
                _ if !self.phase.is_loaded() => {
                    self.progress.hint("the load can be steered while it runs, not before or after");
                }
                Command::Pause => self.toggle_pause(),
                Command::Rate(times) => self.steer_rate(self.factors.rate * times),
                Command::Sessions(times) => self.steer_sessions(times),
                Command::AsPlanned => self.as_planned(),
            }
        }
    }

    /// The time of the load so far, without pauses.
    pub(super) fn load_time(&self) -> Duration {
        let Some(from) = self.load_from else { return Duration::ZERO };
        let now = self.watch.elapsed();
        now.saturating_sub(from).saturating_sub(self.finished.paused_in(from, now))
    }

    fn note(&mut self, action: &str, values: Option<(f64, f64)>, said: String) {
        self.finished.steering.push(SteeringSection {
            at_s: self.watch.elapsed().as_secs_f64(),
            at: clock::utc(clock::now()),
            action: action.to_owned(),
            from: values.map(|(from, _)| from),
            to: values.map(|(_, to)| to),
        });
        self.progress.say(&said);
    }

    fn toggle_pause(&mut self) {
        let now = self.watch.elapsed();
        if self.finished.resume(now) {
            self.control.steering().make(Change::Resume);
            self.note("resume", None, "by hand: the load goes on".to_owned());
        } else {
            self.finished.pause(now);
            self.control.steering().make(Change::Pause);
            self.note("pause", None, "by hand: paused; the clock of the load stands still".to_owned());
        }
    }

    fn steer_rate(&mut self, factor: f64) {
        let schedule = &self.request.plan.schedule;
        match schedule.arrival() {
            None => {
                self.progress.hint("the closed model has no rate: < and > change the number of sessions");
            }
            Some(ArrivalKind::Burst { .. }) => {
                self.progress.hint("bursts have their own rate, which stays as it is");
            }
            Some(ArrivalKind::Uniform | ArrivalKind::Poisson) => {
                let factor = factor.clamp(RATE_FACTORS.0, RATE_FACTORS.1);
                let before = std::mem::replace(&mut self.factors.rate, factor);
                if factor.total_cmp(&before).is_eq() {
                    return;
                }
                let level = schedule.level_at(self.load_time());
                self.control.steering().make(Change::Rate(factor));
                let (from, to) = (level * before, level * factor);
                let said = format!(
                    "by hand: rate {}/s -> {}/s ({:.0} % of the plan)",
                    rate(from),
                    rate(to),
                    factor * 100.0
                );
                self.note("rate", Some((from, to)), said);
            }
        }
    }

    /// Sessions by a factor, and by one at least.
    fn steer_sessions(&mut self, times: f64) {
        let planned = precise(self.planned_sessions());
        let before = rounded(planned * self.factors.sessions);
        let wanted = rounded(precise(before) * times);
        let wanted = if times > 1.0 { wanted.max(before + 1) } else { wanted.min(before.saturating_sub(1)) };
        self.set_sessions(wanted.max(MIN_SESSIONS));
    }

    /// What the plan wants now: all of them, or what the stages say.
    pub(super) fn planned_sessions(&self) -> u64 {
        let plan = &self.request.plan;
        if plan.follows_levels() {
            rounded(plan.schedule.level_at(self.load_time())).max(MIN_SESSIONS)
        } else {
            plan.sessions
        }
    }

    fn set_sessions(&mut self, wanted: u64) {
        let planned = self.planned_sessions();
        if let Err(why) = self.may_have(wanted) {
            self.progress.hint(&why);
            return;
        }
        let before = rounded(precise(planned) * self.factors.sessions);
        if wanted == before {
            return;
        }
        self.factors.sessions = precise(wanted) / precise(planned.max(1));
        self.control.steering().make(Change::Sessions(self.factors.sessions));
        let said = format!("by hand: sessions {} -> {}", count(before), count(wanted));
        self.note("sessions", Some((precise(before), precise(wanted))), said);
    }

    /// Whether so many sessions can be had.
    fn may_have(&self, wanted: u64) -> Result<(), String> {
        let plan = &self.request.plan;
        let keys = matches!(plan.work, Work::Keys);
        if keys && plan.schedule.arrival().is_some() {
            return Err("key exchanges follow the rate: + and - change that".to_owned());
        }
        if matches!(plan.work, Work::Deliver(_) | Work::Files(_)) {
            return Err("sessions of this load belong together, and their number stays".to_owned());
        }
        let populations = match &plan.work {
            Work::Calls(work) => work.populations.len(),
            _ => 1,
        };
        let most = match &self.request.destination.embedded {
            // Accounts of more would be those of sessions before, and populations have their sizes.
            _ if keys || populations > 1 => plan.sessions,
            Some(server) => server.connections_max,
            None => rounded(precise(plan.sessions) * SESSIONS_FACTOR_MAX),
        };
        if wanted > most {
            return Err(format!("{} sessions are the most of this run: give more with -c", count(most)));
        }
        let demand = Demand {
            connections: wanted,
            reactors: plan.reactors as u64,
            sources: preflight::distinct(&plan.sources),
            targets: plan.targets.len() as u64,
        };
        preflight::check(demand).map(drop).map_err(|error| error.to_string())
    }

    fn as_planned(&mut self) {
        if self.request.plan.schedule.arrival().is_some() {
            self.steer_rate(1.0);
        }
        if self.factors.sessions.total_cmp(&1.0).is_ne() {
            self.set_sessions(self.planned_sessions());
        }
    }
}
