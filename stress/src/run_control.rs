//! What the main thread tells the reactors, and what they tell it between two reports. A few numbers without locks; one
//! lock for what is changed by hand.

use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

use mtproto_engine::Monotonic;

use crate::steering::Steering;

/// A part of a run. Parts follow each other in this order; some runs skip some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Phase {
    /// Sessions are being made; nothing else happens.
    Ramp,
    /// The load runs and is not measured.
    Warmup,
    /// The load runs and is measured.
    Measure,
    /// Nothing new starts; answers are waited for.
    Drain,
    /// Everything is closed.
    Close,
}

impl Phase {
    const ALL: [Self; 5] = [Self::Ramp, Self::Warmup, Self::Measure, Self::Drain, Self::Close];

    /// The phase with this number; the last one for numbers that none has.
    pub(crate) fn from_number(number: u8) -> Self {
        Self::ALL.get(usize::from(number)).copied().unwrap_or(Self::Close)
    }

    /// Whether new operations start.
    pub(crate) const fn is_loaded(self) -> bool {
        matches!(self, Self::Warmup | Self::Measure)
    }
}

/// Shared by the main thread and all reactors.
#[derive(Debug)]
pub(crate) struct RunControl {
    phase: AtomicU8,
    /// When the load began, on the clock of the engine; zero until then.
    load_start: AtomicU64,
    steering: Steering,
    reactors: Box<[ReactorProgress]>,
    users: Users,
}

/// Users by the call they make, where somebody outside of this process says how many there are.
#[derive(Debug, Default)]
pub(crate) struct Users {
    wanted: Box<[AtomicU64]>,
    ready: Box<[AtomicU64]>,
}

impl Users {
    /// None of any of so many kinds.
    pub(crate) fn new(kinds: usize) -> Self {
        let none = || (0..kinds).map(|_| AtomicU64::new(0)).collect();
        Self { wanted: none(), ready: none() }
    }

    /// How many kinds there are.
    pub(crate) fn kinds(&self) -> usize {
        self.wanted.len()
    }

    /// From now on there shall be so many of a kind, on all reactors together.
    pub(crate) fn want(&self, kind: usize, users: u64) {
        if let Some(wanted) = self.wanted.get(kind) {
            wanted.store(users, Ordering::Relaxed);
        }
    }

    /// How many of a kind there shall be, on all reactors together.
    pub(crate) fn wanted(&self, kind: usize) -> u64 {
        self.wanted.get(kind).map_or(0, |wanted| wanted.load(Ordering::Relaxed))
    }

    /// How many of a kind are ready.
    pub(crate) fn ready(&self, kind: usize) -> u64 {
        self.ready.get(kind).map_or(0, |ready| ready.load(Ordering::Relaxed))
    }

    /// One of a kind is ready.
    pub(crate) fn one_more(&self, kind: u8) {
        if let Some(ready) = self.ready.get(usize::from(kind)) {
            ready.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// One of a kind is not ready any more.
    pub(crate) fn one_less(&self, kind: u8) {
        if let Some(ready) = self.ready.get(usize::from(kind)) {
            ready.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

/// What one reactor tells. Written when a session changes, never per request; on a cache line of its own.
#[derive(Debug, Default)]
#[repr(align(128))]
pub(crate) struct ReactorProgress {
    /// Sessions that are ready now.
    pub(crate) ready: AtomicU64,
    /// Sessions of the ramp whose fate is known: ready once, or failed.
    pub(crate) settled: AtomicU64,
    /// Sessions of the ramp that were never ready.
    pub(crate) failed: AtomicU64,
    /// The phase in which nothing is left to do: no request in flight, no connection open.
    idle_in: AtomicU8,
    /// One if all operations allowed were made.
    exhausted: AtomicU8,
}

impl RunControl {
    /// The beginning: the ramp, or the measured part at once.
    pub(crate) fn new(first: Phase, reactors: usize) -> Self {
        Self {
            phase: AtomicU8::new(first as u8),
            load_start: AtomicU64::new(0),
            steering: Steering::default(),
            reactors: (0..reactors).map(|_| ReactorProgress::default()).collect(),
            users: Users::default(),
        }
    }

    /// The same, with users of so many kinds that somebody outside of this process counts.
    pub(crate) fn with_users(self, kinds: usize) -> Self {
        Self { users: Users::new(kinds), ..self }
    }

    /// Users by the call they make.
    pub(crate) const fn users(&self) -> &Users {
        &self.users
    }

    /// The phase the run is in.
    pub(crate) fn phase(&self) -> Phase {
        Phase::from_number(self.phase.load(Ordering::Acquire))
    }

    /// Begins a phase. Reactors notice with their next tick.
    pub(crate) fn enter(&self, phase: Phase) {
        self.phase.store(phase as u8, Ordering::Release);
    }

    /// When the load begins: at `proposed`, or when the first reactor that asked has said.
    pub(crate) fn load_start(&self, proposed: Monotonic) -> Monotonic {
        let proposed = proposed.0.max(1);
        let before = self.load_start.compare_exchange(0, proposed, Ordering::AcqRel, Ordering::Acquire);
        Monotonic(before.map_or_else(|before| before, |_| proposed))
    }

    /// Changes of the load while it runs.
    pub(crate) const fn steering(&self) -> &Steering {
        &self.steering
    }

    /// Where reactor `index` writes.
    pub(crate) fn reactor(&self, index: usize) -> Option<&ReactorProgress> {
        self.reactors.get(index)
    }

    /// Sessions that are ready now.
    pub(crate) fn ready(&self) -> u64 {
        self.reactors.iter().map(|reactor| reactor.ready.load(Ordering::Relaxed)).sum()
    }

    /// Sessions of the ramp whose fate is known.
    pub(crate) fn settled(&self) -> u64 {
        self.reactors.iter().map(|reactor| reactor.settled.load(Ordering::Relaxed)).sum()
    }

    /// Sessions of the ramp that were never ready.
    pub(crate) fn failed(&self) -> u64 {
        self.reactors.iter().map(|reactor| reactor.failed.load(Ordering::Relaxed)).sum()
    }

    /// Whether no reactor has anything left to do in `phase`.
    pub(crate) fn all_idle_in(&self, phase: Phase) -> bool {
        self.reactors.iter().all(|reactor| reactor.idle_in.load(Ordering::Acquire) == phase as u8)
    }

    /// Whether every operation that is allowed was made.
    pub(crate) fn all_exhausted(&self) -> bool {
        self.reactors.iter().all(|reactor| reactor.exhausted.load(Ordering::Acquire) == 1)
    }
}

impl ReactorProgress {
    /// Says that nothing is left to do in `phase`.
    pub(crate) fn idle_in(&self, phase: Phase) {
        self.idle_in.store(phase as u8, Ordering::Release);
    }

    /// Says that all operations allowed were made.
    pub(crate) fn exhausted(&self) {
        self.exhausted.store(1, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use super::{Phase, RunControl};
    use mtproto_engine::Monotonic;

    #[test]
    fn a_run_moves_on_when_every_reactor_has_nothing_left() {
        let control = RunControl::new(Phase::Ramp, 2);
        control.enter(Phase::Drain);
        assert_eq!(control.phase(), Phase::Drain);
        control.reactor(0).unwrap().idle_in(Phase::Drain);
        assert!(!control.all_idle_in(Phase::Drain));
        control.reactor(1).unwrap().idle_in(Phase::Drain);
        assert!(control.all_idle_in(Phase::Drain) && !control.all_idle_in(Phase::Close));
    }

    #[test]
    fn all_reactors_begin_the_load_at_one_time() {
        let control = RunControl::new(Phase::Ramp, 2);
        assert_eq!(control.load_start(Monotonic(7)), Monotonic(7));
        assert_eq!(control.load_start(Monotonic(9)), Monotonic(7));
    }

    #[test]
    fn phases_survive_their_number() {
        assert!(Phase::ALL.iter().all(|phase| Phase::from_number(*phase as u8) == *phase));
        assert_eq!(Phase::from_number(99), Phase::Close);
    }
}
