//! The sessions of one reactor, driven through the engine's [`Handler`].
//!
//! A population opens its share of the sessions at the rate of the plan ([`opening`]), keeps them loaded ([`load`]), and
//! counts what happens ([`recorder`]). It runs on the reactor's thread and shares nothing but a few numbers
//! ([`RunControl`]) with anybody. Memory follows from the plan: nothing grows with the length of the run.

mod deliver;
mod ended;
mod file_job;
mod files;
mod first_call;
mod in_flight;
mod load;
mod open;
mod opening;
mod part_pool;
pub(crate) mod recorder;
mod session;
mod steered;
mod users;

use std::sync::Arc;
use std::time::Duration;

use mtproto_engine::handler::ReactorHandle;
use mtproto_engine::ids::IdMap;
use mtproto_engine::{
    CloseReason, ConnectionId, ConnectionStatus, Fault, Handler, HandshakeTimes, Monotonic, ReconnectPolicy,
    Response, StateChange, StopReason, Update,
};

use crate::measure::errors::{ErrorSource, close_class};
use crate::measure::{Clocks, Stage};
use crate::plan::{LoadPlan, Work};
use crate::run_control::{Phase, ReactorProgress, RunControl};
use deliver::Deliveries;
use files::Files;
use load::Load;
use opening::Opening;
use recorder::Recorder;
use session::{Session, SessionStage, Token};
use steered::Steered;
use users::UserCounts;

/// The sessions of one reactor.
#[derive(Debug)]
pub(crate) struct Population {
    plan: Arc<LoadPlan>,
    control: Arc<RunControl>,
    index: usize,
    phase: Phase,
    sessions: Vec<Session>,
    by_connection: IdMap<ConnectionId, u32>,
    opening: Opening,
    load: Load,
    deliveries: Deliveries,
    files: Files,
    steered: Steered,
    users: UserCounts,
    recorder: Recorder,
    /// When the next call of `tick` was asked for; lateness is measured from here.
    due: Monotonic,
}

/// What the system's wait for events resolves.
const TIMER_STEP: Duration = Duration::from_millis(1);

/// How long a change of the phase may go unnoticed by a reactor with nothing to do.
const NOTICE_TIME: Duration = Duration::from_millis(20);

impl Population {
    /// The share of reactor `index` in a plan.
    pub(crate) fn new(
        plan: Arc<LoadPlan>,
        control: Arc<RunControl>,
        index: usize,
        recorder: Recorder,
    ) -> Self {
        let count = u32::try_from(plan.sessions_of(index)).unwrap_or(u32::MAX);
        let sessions = vec![Session::waiting(); usize::try_from(count).unwrap_or(0)];
        Self {
            phase: control.phase(),
            opening: Opening::new(&plan, index, count),
            load: Load::new(&plan, index, sessions.len()),
            deliveries: Deliveries::new(&plan, index, sessions.len()),
            files: Files::new(&plan, index, sessions.len()),
            steered: Steered::new(),
            users: UserCounts::new(control.users().kinds(), index, plan.reactors),
            by_connection: IdMap::default(),
            due: Monotonic::NEVER,
            plan,
            control,
            index,
            sessions,
            recorder,
        }
    }

    /// Changes numbers that the main thread reads.
    fn publish(&self, change: impl FnOnce(&ReactorProgress)) {
        if let Some(progress) = self.control.reactor(self.index) {
            change(progress);
        }
    }

    fn notice_phase(&mut self, reactor: &mut ReactorHandle<'_>) {
        let phase = self.control.phase();
        if phase == self.phase {
            return;
        }
        self.phase = phase;
        self.begin_load(reactor);
        if phase == Phase::Drain
            && let Some(open) = &mut self.load.open
        {
            open.stop(self.load.paused_at.unwrap_or_else(|| reactor.now()));
        }
        if phase == Phase::Close {
            for connection in self.by_connection.keys() {
                reactor.close(*connection);
            }
        }
    }

    /// Begins the load if the phase says so and it has not begun. A schedule begins a little later, so that every reactor has
    /// heard of it by then.
    fn begin_load(&mut self, reactor: &mut ReactorHandle<'_>) {
        if !self.phase.is_loaded() || self.load.started_at.is_some() {
            return;
        }
        let head_start = if self.load.open.is_some() { NOTICE_TIME * 2 } else { Duration::ZERO };
        self.load.started_at = Some(self.control.load_start(reactor.now() + head_start));
        self.start_all_calls(reactor);
    }

    /// Tells the main thread if nothing is left to do.
    fn notice_idleness(&self) {
        let making = self.opening.in_making();
        let idle = match self.phase {
            Phase::Ramp | Phase::Warmup => return,
            Phase::Measure => {
                if self.load.is_exhausted()
                    && self.load.in_flight() == 0
                    && (making == 0 || !self.counts_sessions())
                {
                    self.publish(ReactorProgress::exhausted);
                }
                return;
            }
            Phase::Drain => {
                let scheduled = self.load.open.as_ref().is_some_and(|open| !open.is_over());
                self.load.in_flight() == 0 && making == 0 && !scheduled && self.is_all_delivered()
            }
            Phase::Close => self.by_connection.is_empty(),
        };
        if idle {
            self.publish(|progress| progress.idle_in(self.phase));
        }
    }

    /// Whether nothing is on its way between two sessions any more.
    fn is_all_delivered(&self) -> bool {
        match &self.plan.work {
            Work::Deliver(work) => work.progress.is_level(),
            _ => true,
        }
    }

    fn status_changed(&mut self, slot: u32, status: ConnectionStatus, reactor: &mut ReactorHandle<'_>) {
        let Some(session) = self.session(slot) else { return };
        match (status, session.stage) {
            (ConnectionStatus::Ready, SessionStage::Connecting | SessionStage::Exchanging) => {
                if session.initialised {
                    self.recorder.measurement().connections.reconnects += 1;
                    self.session_ready(slot, reactor);
                } else {
                    session.stage = SessionStage::Initialising;
                    self.submit_initialisation(slot, reactor);
                }
            }
            // A broken socket of a session that may open another one.
            (ConnectionStatus::WaitingToReconnect | ConnectionStatus::Connecting, SessionStage::Ready) => {
                session.stage = SessionStage::Connecting;
                // Timers of the time before are void: each lane gets a new one when the session is ready again.
                session.round = session.round.wrapping_add(1);
                let kind = session.kind;
                self.opening.begun();
                self.load.no_longer_ready(slot);
                self.one_less_ready(kind);
            }
            _ => {}
        }
    }

    fn socket_opened(&mut self, slot: u32, took: Duration, now: Monotonic) {
        let measurement = self.recorder.measurement();
        measurement.connections.sockets += 1;
        measurement.record_stage(Stage::TcpConnect, took);
        if let Some(session) = self.session(slot).filter(|session| session.stage == SessionStage::Connecting)
        {
            session.stage = SessionStage::Exchanging;
            let round = session.round;
            self.opening.watch_making(now + self.plan.timeout, slot, round);
        }
    }

    fn key_agreed(&mut self, slot: u32, times: &HandshakeTimes, reactor: &mut ReactorHandle<'_>) {
        self.recorder.measurement().record_key(times);
        if !matches!(self.plan.work, Work::Keys) {
            return;
        }
        let scheduled = self.load.open.is_some();
        if let Some(session) = self.session(slot) {
            let session = *session;
            if let Some(call) = self.recorder.measurement().call(session.segment.into(), 0) {
                call.completed += 1;
                call.record(Clocks {
                    scheduled: scheduled.then_some(session.scheduled),
                    submitted: session.asked_at,
                    sent: Some(session.asked_at),
                    ended: reactor.now(),
                });
            }
        }
        self.close_session(slot, reactor);
    }

    /// The session can be loaded.
    fn session_ready(&mut self, slot: u32, reactor: &mut ReactorHandle<'_>) {
        let now = reactor.now();
        let Some(session) = self.session(slot) else { return };
        let first = !session.initialised;
        session.stage = SessionStage::Ready;
        session.initialised = true;
        session.ready_at = now;
        let (round, kind, took) = (session.round, session.kind, now.saturating_since(session.asked_at));
        self.opening.ended();
        self.control.users().one_more(kind);
        if first {
            let measurement = self.recorder.measurement();
            measurement.connections.ready += 1;
            measurement.record_stage(Stage::Session, took);
        }
        self.publish(|progress| {
            progress.ready.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            if first && round == 1 {
                progress.settled.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            }
        });
        self.add_ready(slot);
        if let Some(lifetime) = self.plan.churn {
            self.load.retire_later(now, slot, round, lifetime);
        }
        if self.phase.is_loaded() {
            self.start_calls(slot, reactor);
        }
    }

    fn one_less_ready(&self, kind: u8) {
        self.control.users().one_less(kind);
        self.publish(|progress| {
            progress.ready.fetch_sub(1, std::sync::atomic::Ordering::Relaxed);
        });
    }

    /// Counts why a session failed or broke, once.
    fn count_failure(
        &mut self,
        slot: u32,
        class: &str,
        fault: Fault,
        at: Monotonic,
        example: impl FnOnce() -> String,
    ) {
        let Some(session) = self.session(slot) else { return };
        if std::mem::replace(&mut session.failure_counted, true) {
            return;
        }
        session.failed_by_us = matches!(fault, Fault::Caller | Fault::OurBug);
        self.recorder.measurement().errors.record(ErrorSource::Session, class, fault, at, example);
    }

    fn socket_closed(&mut self, slot: u32, reason: &CloseReason, now: Monotonic) {
        let Some(session) = self.session(slot) else { return };
        if matches!(reason, CloseReason::Requested) || session.stage == SessionStage::Closing {
            return;
        }
        let (class, fault) = close_class(reason, session.stage_name());
        self.count_failure(slot, &class, fault, now, || reason.to_string());
        let reconnects = self.plan.reconnect != ReconnectPolicy::Never;
        if let Some(session) = self.session(slot).filter(|_| reconnects) {
            // Each socket of a session that goes on counts.
            session.failure_counted = false;
        }
    }

    /// The connection is over; another session may take the place.
    fn connection_stopped(&mut self, connection: ConnectionId, reason: &StopReason, now: Monotonic) {
        let Some(slot) = self.by_connection.remove(&connection) else { return };
        match reason {
            StopReason::NoReconnect(reason) | StopReason::Configuration(reason) => {
                self.socket_closed(slot, reason, now)
            }
            StopReason::KeyRefused(_) => {
                self.count_failure(slot, "transport:-404", Fault::Peer, now, || reason.to_string());
            }
            StopReason::LoginRefused { .. } => {
                self.count_failure(slot, "login", Fault::Peer, now, || reason.to_string());
            }
            StopReason::Requested => {}
        }
        let Some(session) = self.session(slot) else { return };
        let before = *session;
        session.connection = None;
        session.stage = SessionStage::Gone;
        self.files.forget(slot);
        self.opening.stopped(before.retiring);
        if !before.retiring {
            self.users.ended(before.kind);
        }
        self.load.no_longer_ready(slot);
        if before.is_in_making() {
            self.opening.ended();
        }
        let makes_keys = matches!(self.plan.work, Work::Keys);
        let lived = now.saturating_since(before.ready_at);
        let measurement = self.recorder.measurement();
        match before.stage {
            SessionStage::Closing => measurement.connections.closed += 1,
            // The end of the run is no failure of those it finds in the making.
            _ if self.phase == Phase::Close && !before.failure_counted => {
                measurement.connections.closed += 1;
                if let Some(call) = measurement.call(before.segment.into(), 0).filter(|_| makes_keys) {
                    call.unfinished += 1;
                }
            }
            SessionStage::Ready => measurement.connections.dropped += 1,
            _ if before.initialised => measurement.connections.dropped += 1,
            _ => {
                measurement.connections.failed += 1;
                if let Some(call) = measurement.call(before.segment.into(), 0).filter(|_| makes_keys) {
                    // What this program is to blame for is no failure of the server.
                    let count = if before.failed_by_us { &mut call.dropped } else { &mut call.failed };
                    *count += 1;
                }
            }
        }
        if before.initialised {
            measurement.lifetime.record(lived);
        } else if before.round == 1 && before.stage != SessionStage::Closing {
            self.publish(|progress| {
                progress.settled.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                progress.failed.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            });
        }
        if before.stage == SessionStage::Ready {
            self.one_less_ready(before.kind);
        }
        if (self.plan.replaces_sessions() || before.retiring)
            && self.phase < Phase::Drain
            && let Some(session) = self.session(slot)
        {
            session.stage = SessionStage::Waiting;
            self.opening.queue(slot);
        }
    }

    fn session(&mut self, slot: u32) -> Option<&mut Session> {
        self.sessions.get_mut(usize::try_from(slot).ok()?)
    }
}

impl Handler for Population {
    fn response(&mut self, response: Response<'_>, reactor: &mut ReactorHandle<'_>) {
        match Token::from_number(response.token) {
            Token::Initialise(slot) => self.initialisation_ended(slot, &response, reactor),
            Token::Identify(slot) => self.identification_ended(slot, &response, reactor),
            Token::Call(index, generation) => self.call_ended((index, generation), &response, reactor),
        }
    }

    fn update(&mut self, update: Update<'_>, _: &mut ReactorHandle<'_>) {
        self.update_came(&update);
    }

    fn state_changed(
        &mut self,
        connection: ConnectionId,
        change: StateChange,
        reactor: &mut ReactorHandle<'_>,
    ) {
        let now = reactor.now();
        let Some(slot) = self.by_connection.get(&connection).copied() else { return };
        match change {
            StateChange::Status(status) => self.status_changed(slot, status, reactor),
            StateChange::SocketOpened { took } => self.socket_opened(slot, took, now),
            StateChange::ProxiesPassed { took } => {
                self.recorder.measurement().record_stage(Stage::Proxy, took);
            }
            StateChange::KeyAgreed(times) => self.key_agreed(slot, &times, reactor),
            StateChange::SocketClosed(reason) => self.socket_closed(slot, &reason, now),
            StateChange::NewSession => self.recorder.measurement().connections.new_sessions += 1,
            StateChange::Stopped(reason) => self.connection_stopped(connection, &reason, now),
            _ => {}
        }
    }

    fn tick(&mut self, reactor: &mut ReactorHandle<'_>) -> Monotonic {
        let now = reactor.now();
        if now > self.due {
            // Waits end on whole milliseconds; what is beyond that is lateness.
            let late = now.saturating_since(self.due).saturating_sub(TIMER_STEP);
            self.recorder.measurement().loop_lag.record(late);
        }
        self.notice_phase(reactor);
        self.begin_load(reactor);
        self.notice_steering(reactor);
        self.run_arrivals(reactor);
        self.follow_levels(reactor);
        self.open_due_sessions(reactor);
        self.close_overdue_sessions(reactor);
        self.run_timers(reactor);
        self.notice_idleness();
        self.recorder.turn(now);
        self.due = [self.recorder.due(), self.opening_due(now), self.load.due(), now + NOTICE_TIME]
            .into_iter()
            .min()
            .unwrap_or(Monotonic::NEVER);
        self.due
    }
}
