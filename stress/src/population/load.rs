//! Calls on ready sessions. In the closed model a session makes its next call after the answer to the one before; what the
//! schedule of the open model asks for is in [`open`](super::open).

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use mtproto_engine::handler::ReactorHandle;
use mtproto_engine::{Fault, Monotonic, Request, Response};

use super::Population;
use super::deliver::NextMessage;
use super::files::{NextStep, Readiness};
use super::in_flight::{Flight, InFlight, ReadySessions};
use super::open::OpenLoad;
use super::session::{SessionStage, Token};
use crate::arrival::{Distribution, PlanRandom};
use crate::calls::{Call, PreparedCall};
use crate::measure::errors::ErrorSource;
use crate::plan::{LoadPlan, Work};
use crate::run_control::Phase;
use crate::work::deliver::DELIVERED;

/// Calls in flight, and those that wait for their time.
#[derive(Debug)]
pub(crate) struct Load {
    pub(super) in_flight: InFlight,
    /// Sessions that can take a request, by the group that takes it.
    pub(super) ready: Vec<ReadySessions>,
    /// Which group is asked next for a session that is to end.
    turn: usize,
    /// When the load began; none during the ramp.
    pub(super) started_at: Option<Monotonic>,
    pub(super) open: Option<OpenLoad>,
    /// When the load was paused, if it is.
    pub(super) paused_at: Option<Monotonic>,
    /// What sessions would have done while the load was paused.
    held: Vec<Timer>,
    pub(super) pipeline: u16,
    timers: BinaryHeap<Reverse<Timer>>,
    pub(super) random: PlanRandom,
    /// Operations that may still be begun, if their number is limited; the open model's schedule knows its own end.
    budget: Option<u64>,
    /// The first call of every session: never limited, and the same for all.
    pub(super) initialisation: PreparedCall,
    /// The number of the last call; those of all reactors are different.
    serial: u64,
    reactors: u64,
}

/// Something that a session does later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Timer {
    at: Monotonic,
    slot: u32,
    round: u32,
    action: TimerAction,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum TimerAction {
    Call(u16),
    Retire,
}

/// What a call that was given to the engine was about.
#[derive(Debug)]
enum Begun {
    Call,
    Message(NextMessage),
    Step(NextStep),
}

/// Timers one tick serves; fewer than the requests the engine takes in one.
const TIMERS_PER_TICK_MAX: usize = 2_048;

/// When a call is tried again that the engine had no room for.
const RETRY_NANOSECONDS: u64 = 1_000_000;

impl Load {
    /// Nothing is in flight.
    pub(crate) fn new(plan: &LoadPlan, index: usize, sessions: usize) -> Self {
        let open =
            plan.arrivals_of(index).map(|arrivals| OpenLoad::new(arrivals, plan.max_inflight_of(index)));
        Self {
            in_flight: InFlight::default(),
            ready: (0..plan.work.groups()).map(|_| ReadySessions::new(sessions)).collect(),
            turn: 0,
            started_at: None,
            budget: plan.count_of(index).filter(|_| open.is_none()),
            open,
            paused_at: None,
            held: Vec::new(),
            pipeline: plan.work.pipeline(),
            timers: BinaryHeap::new(),
            random: PlanRandom::new(plan.seed, plan.shard.0 << 20 | index as u64),
            initialisation: PreparedCall::new(Call::GetConfig),
            serial: index as u64,
            reactors: plan.reactors.max(1) as u64,
        }
    }

    /// Any session that can take requests, of every group in turn.
    pub(super) fn next_ready(&mut self) -> Option<u32> {
        let groups = self.ready.len().max(1);
        (0..groups).find_map(|_| {
            self.turn = (self.turn + 1) % groups;
            self.ready.get_mut(self.turn)?.next()
        })
    }

    /// A session cannot take requests any more.
    pub(super) fn no_longer_ready(&mut self, slot: u32) {
        self.ready.iter_mut().for_each(|ready| ready.remove(slot));
    }

    /// Requests without an end, first calls of sessions left out.
    pub(crate) fn in_flight(&self) -> u64 {
        self.in_flight.count()
    }

    /// Whether every operation that is allowed was begun.
    pub(crate) fn is_exhausted(&self) -> bool {
        match &self.open {
            Some(open) => open.is_over(),
            None => matches!(self.budget, Some(0)),
        }
    }

    /// One of the operations allowed was begun.
    pub(crate) fn operation_begun(&mut self) {
        self.budget = self.budget.map(|left| left.saturating_sub(1));
    }

    /// When [`Population::run_timers`] or [`Population::run_arrivals`] has something to do.
    pub(crate) fn due(&self) -> Monotonic {
        let timer = self.timers.peek().map_or(Monotonic::NEVER, |Reverse(timer)| timer.at);
        let open = self.open.as_ref().filter(|_| self.paused_at.is_none());
        let arrival = open.zip(self.started_at).map(|(open, start)| open.due(start));
        timer.min(arrival.unwrap_or(Monotonic::NEVER))
    }

    fn timer_due(&self) -> Monotonic {
        self.timers.peek().map_or(Monotonic::NEVER, |Reverse(timer)| timer.at)
    }

    /// Retires a session at the end of its lifetime.
    pub(crate) fn retire_later(&mut self, now: Monotonic, slot: u32, round: u32, lifetime: Distribution) {
        let at = now + lifetime.sample(&mut self.random);
        self.timers.push(Reverse(Timer { at, slot, round, action: TimerAction::Retire }));
    }

    /// From `at` on, the rate is `factor` times that of the schedule.
    pub(super) fn scale_rate(&mut self, at: Monotonic, factor: f64) {
        // In a pause the schedule stands where the pause began.
        let at = self.paused_at.unwrap_or(at);
        if let Some((open, start)) = self.open.as_mut().zip(self.started_at) {
            open.scale_rate(at.saturating_since(start), factor);
        }
    }

    /// Nothing new starts from `at` on.
    pub(super) fn pause(&mut self, at: Monotonic) {
        self.paused_at.get_or_insert(at);
    }

    /// Goes on at `at` as if there had been no pause: the schedule, and what sessions would have done meanwhile.
    pub(super) fn resume(&mut self, at: Monotonic) {
        let Some(paused_at) = self.paused_at.take() else { return };
        let pause = at.saturating_since(paused_at);
        self.started_at = self.started_at.map(|start| start + pause);
        let held = std::mem::take(&mut self.held);
        self.timers.extend(held.into_iter().map(|timer| Reverse(Timer { at: timer.at + pause, ..timer })));
    }

    /// The part of the load that it is in now.
    pub(crate) fn segment(&self, plan: &LoadPlan, now: Monotonic) -> usize {
        self.started_at.map_or(0, |start| plan.schedule.segment_at(now.saturating_since(start)))
    }
}

impl Population {
    /// Loads every session that is ready.
    pub(super) fn start_all_calls(&mut self, reactor: &mut ReactorHandle<'_>) {
        for slot in 0..u32::try_from(self.sessions.len()).unwrap_or(u32::MAX) {
            if self.session(slot).is_some_and(|session| session.stage == SessionStage::Ready) {
                self.start_calls(slot, reactor);
            }
        }
    }

    /// The group of a session; none if it makes no requests of its own.
    fn group(&self, slot: u32) -> Option<usize> {
        if self.plan.directed {
            let session = self.sessions.get(usize::try_from(slot).ok()?)?;
            return Some(session.kind.into());
        }
        self.plan.work.group_of(self.plan.number_of(self.index, slot.into()))
    }

    /// The session can take requests.
    pub(super) fn add_ready(&mut self, slot: u32) {
        let group = self.group(slot);
        if let Some(ready) = group.and_then(|group| self.load.ready.get_mut(group)) {
            ready.add(slot);
        }
    }

    /// The pause of a session between an answer and its next request.
    fn think(&self, slot: u32) -> Distribution {
        if let (true, Work::Calls(work)) = (self.plan.directed, &self.plan.work) {
            let users = self.group(slot).and_then(|kind| work.populations.get(kind));
            return users.map_or(Distribution::ZERO, |users| users.think);
        }
        self.plan.work.think(self.plan.number_of(self.index, slot.into()))
    }

    /// Loads one session: each lane makes its first call.
    pub(super) fn start_calls(&mut self, slot: u32, reactor: &mut ReactorHandle<'_>) {
        if !self.plan.work.has_requests() || self.group(slot).is_none() || self.load.open.is_some() {
            return;
        }
        let think = self.think(slot);
        for lane in 0..self.load.pipeline {
            // Users do not begin all at once: the first pause is a part of a whole one.
            let pause = think.sample(&mut self.load.random);
            let at = reactor.now() + self.load.random.part_of(pause);
            self.set_call_timer(slot, lane, at);
        }
    }

    fn call_later(&mut self, slot: u32, lane: u16, now: Monotonic) {
        let at = now + self.think(slot).sample(&mut self.load.random);
        self.set_call_timer(slot, lane, at);
    }

    fn set_call_timer(&mut self, slot: u32, lane: u16, at: Monotonic) {
        let Some(round) = self.session(slot).map(|session| session.round) else { return };
        self.load.timers.push(Reverse(Timer { at, slot, round, action: TimerAction::Call(lane) }));
    }

    /// Makes the next call of a lane, if the phase and the limit on operations allow it. `false` if none was made.
    fn start_call(&mut self, slot: u32, lane: u16, reactor: &mut ReactorHandle<'_>) -> bool {
        let (phase, pipeline) = (self.phase, self.load.pipeline);
        let Some(session) = self.session(slot).copied() else { return false };
        if session.stage != SessionStage::Ready || session.retiring || session.in_flight >= pipeline {
            return false;
        }
        if !phase.is_loaded() || self.load.is_exhausted() || self.load.open.is_some() {
            return false;
        }
        if self.load.paused_at.is_some() {
            let (at, round) = (reactor.now(), session.round);
            self.load.held.push(Timer { at, slot, round, action: TimerAction::Call(lane) });
            return false;
        }
        let now = reactor.now();
        match self.file_readiness(slot, now) {
            Readiness::Now => {}
            Readiness::At(time) => {
                self.set_call_timer(slot, lane, time);
                return false;
            }
            Readiness::Later => return false,
        }
        let segment = self.load.segment(&self.plan, now);
        let number = match &self.plan.work {
            Work::Calls(work) => {
                let group = self.group(slot).unwrap_or(0);
                work.choose_of(group, &mut self.load.random)
            }
            Work::Deliver(_) | Work::Files(_) => Some(0),
            Work::Keys | Work::Hold => None,
        };
        // A population without calls only holds its sessions.
        let Some(number) = number else { return false };
        let Some(number) = self.submit_call((slot, lane), number, segment, now, reactor) else {
            self.set_call_timer(slot, lane, Monotonic(now.0.saturating_add(RETRY_NANOSECONDS)));
            return false;
        };
        self.count_offered(segment, number.into());
        if !self.plan.schedule.is_warmup(segment) {
            // Only what is measured counts against the limit.
            self.load.operation_begun();
        }
        true
    }

    /// Makes as many calls as a session may have in flight and has something for.
    fn fill_session(&mut self, slot: u32, lane: u16, reactor: &mut ReactorHandle<'_>) {
        while self.start_call(slot, lane, reactor) {}
    }

    /// Gives a call to the engine; gives its number, which is this one where there is a choice. None if the engine has no room
    /// for it, or the session has nothing to say.
    pub(super) fn submit_call(
        &mut self,
        (slot, lane): (u32, u16),
        number: u8,
        segment: usize,
        scheduled: Monotonic,
        reactor: &mut ReactorHandle<'_>,
    ) -> Option<u8> {
        let connection = self.session(slot).and_then(|session| session.connection)?;
        self.load.serial = self.load.serial.wrapping_add(self.load.reactors);
        let place = (slot as usize, self.plan.number_of(self.index, slot.into()));
        let times = (segment, scheduled, reactor.now());
        let (begun, number, lane, body) = match &self.plan.work {
            Work::Deliver(work) => {
                let (message, body) = self.deliveries.next(work, place, times, &mut self.load.random)?;
                (Begun::Message(message), number, lane, body)
            }
            Work::Files(work) => {
                let (step, body) = self.files.next(work, place.0, times.2)?;
                let (number, part) = (step.number, step.part);
                (Begun::Step(step), number, part, body)
            }
            work => {
                let (call, users) = (work.request(number.into())?, self.plan.users(place.1));
                let body = call.body(self.load.serial, &mut self.load.random, users);
                (Begun::Call, number, lane, body)
            }
        };
        let call = self.plan.work.request(number.into())?;
        let flight = Flight {
            slot,
            connection,
            call: number,
            segment: u8::try_from(segment).unwrap_or(0),
            scheduled,
            lane,
        };
        let (index, generation) = self.load.in_flight.insert(flight);
        let request = Request::new(body)
            .deadline(self.plan.timeout)
            .token(Token::Call(index, generation).to_number())
            .envelope(call.envelope());
        match reactor.submit(connection, request) {
            Ok(_) => {
                self.call_taken(slot, segment, number, begun);
                Some(number)
            }
            Err(refused) => {
                self.load.in_flight.take(index, generation);
                let (source, now) = (ErrorSource::Call(number), reactor.now());
                let errors = &mut self.recorder.measurement().errors;
                errors.record(source, "generator:backlogged", Fault::Caller, now, || {
                    refused.reason.to_string()
                });
                None
            }
        }
    }

    /// The engine has taken a call.
    fn call_taken(&mut self, slot: u32, segment: usize, number: u8, begun: Begun) {
        if let Some(session) = self.session(slot) {
            session.in_flight = session.in_flight.saturating_add(1);
        }
        let measurement = self.recorder.measurement();
        measurement.requests.started += 1;
        if let Some(call) = measurement.call(segment, number.into()) {
            call.started += 1;
        }
        match (&self.plan.work, begun) {
            (Work::Deliver(work), Begun::Message(message)) => {
                self.deliveries.sent(work, slot as usize, message);
                if let Some(delivery) = measurement.call(segment, DELIVERED) {
                    delivery.offered += 1;
                    delivery.started += 1;
                }
            }
            (_, Begun::Step(step)) => self.files.begun(slot as usize, &step),
            _ => {}
        }
    }

    /// A call of the mix has ended.
    pub(super) fn call_ended(
        &mut self,
        (index, generation): (u32, u32),
        response: &Response<'_>,
        reactor: &mut ReactorHandle<'_>,
    ) {
        let Some(flight) = self.load.in_flight.take(index, generation) else {
            self.recorder.measurement().requests.ended_twice += 1;
            return;
        };
        self.count_call(flight, response);
        let Some(session) =
            self.session(flight.slot).filter(|session| session.connection == Some(flight.connection))
        else {
            return;
        };
        session.in_flight = session.in_flight.saturating_sub(1);
        if session.retiring {
            if session.in_flight == 0 {
                self.close_session(flight.slot, reactor);
            }
            return;
        }
        if self.load.open.is_some() {
            return;
        }
        if matches!(self.plan.work, Work::Files(_)) {
            // The end of one part may be what several others waited for.
            self.fill_session(flight.slot, flight.lane, reactor);
        } else if self.think(flight.slot) == Distribution::ZERO {
            self.start_call(flight.slot, flight.lane, reactor);
        } else if self.phase.is_loaded() {
            self.call_later(flight.slot, flight.lane, reactor.now());
        }
    }

    /// Takes no more calls for a session, and closes it when the last one has ended.
    pub(super) fn retire(&mut self, slot: u32, reactor: &mut ReactorHandle<'_>) {
        let Some(session) = self.session(slot).filter(|session| session.stage == SessionStage::Ready) else {
            return;
        };
        session.retiring = true;
        let (idle, kind) = (session.in_flight == 0, session.kind);
        self.users.ended(kind);
        self.opening.retiring();
        self.load.no_longer_ready(slot);
        if idle {
            self.close_session(slot, reactor);
        }
    }

    /// Does what sessions wanted to do later, or a part of it if it is much: the reactor must come back to its sockets.
    pub(super) fn run_timers(&mut self, reactor: &mut ReactorHandle<'_>) {
        for _ in 0..TIMERS_PER_TICK_MAX {
            if self.load.timer_due() > reactor.now() {
                return;
            }
            let Some(Reverse(timer)) = self.load.timers.pop() else { return };
            if self.session(timer.slot).is_none_or(|session| session.round != timer.round) {
                continue;
            }
            match timer.action {
                TimerAction::Retire if self.is_paused() => self.load.held.push(timer),
                TimerAction::Call(lane) => drop(self.start_call(timer.slot, lane, reactor)),
                TimerAction::Retire if self.phase < Phase::Drain => self.retire(timer.slot, reactor),
                TimerAction::Retire => {}
            }
        }
    }
}
