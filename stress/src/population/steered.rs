//! Changes of the load while it runs, on one reactor.

use mtproto_engine::Monotonic;
use mtproto_engine::handler::ReactorHandle;

use super::Population;
use super::session::Session;
use crate::run_control::Phase;
use crate::steering::Change;

/// What was changed so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Steered {
    /// Changes taken over.
    taken: usize,
    /// Sessions wanted, as a part of those of the plan; none if nobody has changed that.
    pub(super) sessions: Option<f64>,
}

impl Steered {
    /// Nothing was changed.
    pub(super) const fn new() -> Self {
        Self { taken: 0, sessions: None }
    }
}

impl Population {
    /// Takes changes over that are new.
    pub(super) fn notice_steering(&mut self, reactor: &mut ReactorHandle<'_>) {
        while self.steered.taken < self.control.steering().made() {
            let Some((change, at)) = self.control.steering().take(self.steered.taken, reactor.now()) else {
                return;
            };
            self.steered.taken += 1;
            match change {
                Change::Rate(factor) => self.load.scale_rate(at, factor),
                Change::Sessions(factor) => self.want_sessions(factor),
                Change::Pause => self.load.pause(at),
                Change::Resume => self.load.resume(at),
            }
        }
    }

    /// Makes places for as many sessions as are wanted; they are opened, and those too many are closed, in their time.
    fn want_sessions(&mut self, factor: f64) {
        self.steered.sessions = Some(factor);
        let wanted = self.plan.sessions_at(self.index, factor);
        let wanted = usize::try_from(wanted).unwrap_or(0).min(u32::MAX as usize);
        for slot in self.sessions.len()..wanted {
            self.sessions.push(Session::waiting());
            self.opening.queue(u32::try_from(slot).unwrap_or(u32::MAX));
        }
        let places = self.sessions.len();
        self.load.ready.iter_mut().for_each(|ready| ready.grow(places));
    }

    /// Whether nothing new may start now.
    pub(super) fn is_paused(&self) -> bool {
        self.phase < Phase::Drain && self.load.paused_at.is_some()
    }

    /// The time since the start of the load, without pauses.
    pub(super) fn load_time(&self, now: Monotonic) -> Option<std::time::Duration> {
        let now = self.load.paused_at.map_or(now, |paused_at| paused_at.min(now));
        self.load.started_at.map(|start| now.saturating_since(start))
    }
}
