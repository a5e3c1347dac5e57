//! The ramp: which session is opened when, how many may be in the making, and how long that may take.

use std::collections::VecDeque;

use mtproto_engine::handler::ReactorHandle;
use mtproto_engine::{Fault, Monotonic};

use super::Population;
use super::session::SessionStage;
use crate::arrival::Pacer;
use crate::plan::{LoadPlan, Work};
use crate::report::units::rounded;
use crate::run_control::Phase;

/// Sessions that wait to be opened, and those that are in the making.
#[derive(Debug)]
pub(crate) struct Opening {
    pacer: Pacer,
    waiting: VecDeque<u32>,
    in_making: u64,
    in_making_max: u64,
    /// Sessions that were asked for and have not ended.
    open: u64,
    /// Those of them that are on their way out.
    retiring: u64,
    /// Ends of the time for opening a socket; in order, since all get the same time.
    socket_deadlines: VecDeque<Deadline>,
    /// Ends of the time for everything after that; in order too.
    making_deadlines: VecDeque<Deadline>,
}

#[derive(Clone, Copy, Debug)]
struct Deadline {
    at: Monotonic,
    slot: u32,
    round: u32,
}

impl Opening {
    /// All of `count` sessions wait.
    pub(crate) fn new(plan: &LoadPlan, index: usize, count: u32) -> Self {
        Self {
            pacer: Pacer::new(plan.connect_rate, index, plan.reactors, Monotonic(0)),
            waiting: (0..count).collect(),
            in_making: 0,
            open: 0,
            retiring: 0,
            in_making_max: plan.connect_inflight.max(1),
            socket_deadlines: VecDeque::new(),
            making_deadlines: VecDeque::new(),
        }
    }

    /// Sessions that were asked for and are neither ready nor failed.
    pub(crate) const fn in_making(&self) -> u64 {
        self.in_making
    }

    /// One session more is in the making.
    pub(crate) const fn begun(&mut self) {
        self.in_making += 1;
    }

    /// One session is ready, or has failed.
    pub(crate) const fn ended(&mut self) {
        self.in_making = self.in_making.saturating_sub(1);
    }

    /// A session is on its way out.
    pub(crate) const fn retiring(&mut self) {
        self.retiring += 1;
    }

    /// The connection of a session is over.
    pub(crate) const fn stopped(&mut self, was_retiring: bool) {
        self.open = self.open.saturating_sub(1);
        if was_retiring {
            self.retiring = self.retiring.saturating_sub(1);
        }
    }

    /// A session gets another turn.
    pub(crate) fn queue(&mut self, slot: u32) {
        self.waiting.push_back(slot);
    }

    /// The session must be ready by `at`.
    pub(crate) fn watch_making(&mut self, at: Monotonic, slot: u32, round: u32) {
        self.making_deadlines.push_back(Deadline { at, slot, round });
    }

    /// Whether another session may be opened now.
    fn may_open(&self) -> bool {
        self.in_making < self.in_making_max && !self.waiting.is_empty()
    }

    fn overdue(deadlines: &mut VecDeque<Deadline>, now: Monotonic) -> Option<Deadline> {
        deadlines.front().is_some_and(|deadline| deadline.at <= now).then(|| deadlines.pop_front())?
    }
}

impl Population {
    /// Whether the phase lets sessions be opened.
    fn opens_sessions(&self) -> bool {
        let is_over = self.counts_sessions() && self.load.is_exhausted();
        self.phase < Phase::Drain && !self.opens_on_schedule() && !self.is_paused() && !is_over
    }

    /// Whether the schedule of the open model says when each session is opened.
    fn opens_on_schedule(&self) -> bool {
        matches!(self.plan.work, Work::Keys) && self.load.open.is_some()
    }

    /// Whether sessions are the operations that `--count` limits.
    pub(super) fn counts_sessions(&self) -> bool {
        self.plan.work.operations() == 0 && self.plan.churn.is_some() || matches!(self.plan.work, Work::Keys)
    }

    /// How many sessions there should be now on this reactor.
    fn wanted(&self, now: Monotonic) -> u64 {
        if self.plan.directed {
            return self.opening.open + self.users.missing(self.control.users());
        }
        if !self.plan.follows_levels() {
            return self
                .steered
                .sessions
                .map_or(u64::MAX, |factor| self.plan.sessions_at(self.index, factor));
        }
        let Some(since_start) = self.load_time(now) else { return 0 };
        let factor = self.steered.sessions.unwrap_or(1.0);
        let level = rounded(self.plan.schedule.level_at(since_start) * factor);
        self.plan.level_of(self.index, level)
    }

    /// Opens no more sessions than the stages say, or somebody who has changed their number, and retires those that are too many.
    pub(super) fn follow_levels(&mut self, reactor: &mut ReactorHandle<'_>) {
        if self.plan.directed {
            return self.follow_users(reactor);
        }
        let changes = self.plan.follows_levels() || self.steered.sessions.is_some();
        if !changes || !self.phase.is_loaded() || self.is_paused() {
            return;
        }
        let wanted = self.wanted(reactor.now());
        let open = self.opening.open;
        let retiring = self.opening.retiring;
        for _ in wanted..open.saturating_sub(retiring) {
            let Some(slot) = self.load.next_ready() else { return };
            self.retire(slot, reactor);
        }
    }

    /// When [`Population::open_due_sessions`] or [`Population::close_overdue_sessions`] has something to do.
    pub(super) fn opening_due(&self, now: Monotonic) -> Monotonic {
        let deadlines = [&self.opening.socket_deadlines, &self.opening.making_deadlines];
        let deadline = deadlines.into_iter().filter_map(|queue| queue.front()).map(|first| first.at).min();
        let opens = self.opens_sessions() && self.opening.may_open() && self.opening.open < self.wanted(now);
        let open = opens.then(|| self.opening.pacer.due());
        deadline.into_iter().chain(open).min().unwrap_or(Monotonic::NEVER)
    }

    /// Opens the sessions whose time has come.
    pub(super) fn open_due_sessions(&mut self, reactor: &mut ReactorHandle<'_>) {
        let now = reactor.now();
        let wanted = self.wanted(now);
        while self.opens_sessions()
            && self.opening.may_open()
            && self.opening.open < wanted
            && self.opening.pacer.due() <= now
        {
            self.opening.pacer.made(now);
            let Some(slot) = self.opening.waiting.pop_front() else { return };
            let segment = self.load.segment(&self.plan, now);
            if let Some(call) =
                self.recorder.measurement().call(segment, 0).filter(|_| matches!(self.plan.work, Work::Keys))
            {
                call.offered += 1;
            }
            self.open_session(slot, (now, segment), reactor);
        }
    }

    /// Opens a session that the schedule asks for; false if as many are open as may be.
    pub(super) fn open_scheduled_session(
        &mut self,
        scheduled: Monotonic,
        segment: usize,
        reactor: &mut ReactorHandle<'_>,
    ) -> bool {
        let Some(slot) = self.opening.waiting.pop_front() else { return false };
        self.open_session(slot, (scheduled, segment), reactor);
        true
    }

    fn open_session(
        &mut self,
        slot: u32,
        (scheduled, segment): (Monotonic, usize),
        reactor: &mut ReactorHandle<'_>,
    ) {
        let now = reactor.now();
        let number = self.plan.number_of(self.index, slot.into());
        let (index, connect_timeout) =
            (usize::try_from(slot).unwrap_or(usize::MAX), self.plan.connect_timeout);
        let Some(session) = self.sessions.get_mut(index) else { return };
        let Some(config) = self.plan.connection(number, session.round.into()) else { return };
        let connection = reactor.open(config);
        let kind = self.users.begun(self.control.users());
        *session = super::Session {
            stage: SessionStage::Connecting,
            connection: Some(connection),
            round: session.round.wrapping_add(1),
            asked_at: now,
            scheduled,
            ready_at: now,
            in_flight: 0,
            segment: u8::try_from(segment).unwrap_or(0),
            kind,
            retiring: false,
            failure_counted: false,
            failed_by_us: false,
            initialised: false,
        };
        let round = session.round;
        self.by_connection.insert(connection, slot);
        self.recorder.measurement().connections.attempts += 1;
        self.opening.begun();
        self.opening.open += 1;
        if let Some(call) =
            self.recorder.measurement().call(segment, 0).filter(|_| matches!(self.plan.work, Work::Keys))
        {
            call.started += 1;
        }
        self.opening.socket_deadlines.push_back(Deadline { at: now + connect_timeout, slot, round });
        if self.counts_sessions() {
            self.load.operation_begun();
        }
    }

    /// Gives up sessions that took too long.
    pub(super) fn close_overdue_sessions(&mut self, reactor: &mut ReactorHandle<'_>) {
        let now = reactor.now();
        while let Some(deadline) = Opening::overdue(&mut self.opening.socket_deadlines, now) {
            self.close_overdue(deadline, &[SessionStage::Connecting], "connect:timeout", reactor);
        }
        while let Some(deadline) = Opening::overdue(&mut self.opening.making_deadlines, now) {
            let stages = [SessionStage::Exchanging, SessionStage::Initialising];
            self.close_overdue(deadline, &stages, "handshake:timeout", reactor);
        }
    }

    fn close_overdue(
        &mut self,
        deadline: Deadline,
        stages: &[SessionStage],
        class: &str,
        reactor: &mut ReactorHandle<'_>,
    ) {
        let Some(session) = self.session(deadline.slot) else { return };
        if session.round != deadline.round || !stages.contains(&session.stage) {
            return;
        }
        let (stage, connection) = (session.stage_name(), session.connection);
        let waited = reactor.now().saturating_since(session.asked_at);
        self.count_failure(deadline.slot, class, Fault::Peer, reactor.now(), || {
            format!(
                "no answer in step {stage:?}, {:.1} s after the connection was asked for",
                waited.as_secs_f64()
            )
        });
        if let Some(connection) = connection {
            reactor.close(connection);
        }
    }

    /// Closes a session because the plan says so.
    pub(super) fn close_session(&mut self, slot: u32, reactor: &mut ReactorHandle<'_>) {
        let Some(session) = self.session(slot) else { return };
        let Some(connection) = session.connection else { return };
        let kind = session.kind;
        let before = std::mem::replace(&mut session.stage, SessionStage::Closing);
        if matches!(before, SessionStage::Connecting | SessionStage::Exchanging | SessionStage::Initialising)
        {
            self.opening.ended();
        }
        if before == SessionStage::Ready {
            self.one_less_ready(kind);
        }
        reactor.close(connection);
    }
}
