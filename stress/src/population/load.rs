//! Calls on ready sessions. Closed model: a session makes its next call after the answer to the one before.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use mtproto_engine::handler::ReactorHandle;
use mtproto_engine::{Fault, Monotonic, Outcome, Request, RequestError, RequestId, Response};

use super::Population;
use super::session::{Operation, SessionStage, Token};
use crate::arrival::{Distribution, PlanRandom};
use crate::calls::{Call, PreparedCall};
use crate::measure::Stage;
use crate::measure::errors::{ErrorSource, request_error_class, rpc_error_class};
use crate::plan::{LoadPlan, Work};
use crate::run_control::Phase;

/// Calls in flight, and those that wait for their time.
#[derive(Debug)]
pub(crate) struct Load {
    /// The request in flight of each lane; a session has as many lanes as the plan's pipeline is deep.
    lanes: Vec<Option<RequestId>>,
    pipeline: u16,
    in_flight: u64,
    timers: BinaryHeap<Reverse<Timer>>,
    random: PlanRandom,
    /// Operations that may still be begun, if their number is limited.
    budget: Option<u64>,
    /// The first call of every session: never limited, and the same for all.
    initialisation: PreparedCall,
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
    Close,
}

/// Timers one tick serves; fewer than the requests the engine takes in one.
const TIMERS_PER_TICK_MAX: usize = 2_048;

/// When a call is tried again that the engine had no room for.
const RETRY_NANOSECONDS: u64 = 1_000_000;

impl Load {
    /// Nothing is in flight.
    pub(crate) fn new(plan: &LoadPlan, index: usize, sessions: usize) -> Self {
        let pipeline = plan.work.pipeline();
        let lanes = if plan.work.calls() == 0 { 0 } else { sessions * usize::from(pipeline) };
        Self {
            lanes: vec![None; lanes],
            pipeline,
            in_flight: 0,
            timers: BinaryHeap::new(),
            random: PlanRandom::new(plan.seed, index as u64),
            budget: plan.count_of(index),
            initialisation: PreparedCall::new(Call::GetConfig),
            serial: index as u64,
            reactors: plan.reactors.max(1) as u64,
        }
    }

    /// Requests without an end, first calls of sessions left out.
    pub(crate) const fn in_flight(&self) -> u64 {
        self.in_flight
    }

    /// Whether every operation that is allowed was begun.
    pub(crate) const fn is_exhausted(&self) -> bool {
        matches!(self.budget, Some(0))
    }

    /// One of the operations allowed was begun.
    pub(crate) fn operation_begun(&mut self) {
        self.budget = self.budget.map(|left| left.saturating_sub(1));
    }

    /// When [`Population::run_timers`] has something to do.
    pub(crate) fn due(&self) -> Monotonic {
        self.timers.peek().map_or(Monotonic::NEVER, |Reverse(timer)| timer.at)
    }

    /// Closes a session at the end of its lifetime.
    pub(crate) fn close_later(&mut self, now: Monotonic, slot: u32, round: u32, lifetime: Distribution) {
        let at = now + lifetime.sample(&mut self.random);
        self.timers.push(Reverse(Timer { at, slot, round, action: TimerAction::Close }));
    }

    fn lane(&mut self, slot: u32, lane: u16) -> Option<&mut Option<RequestId>> {
        let first = usize::try_from(slot).ok()?.checked_mul(self.pipeline.into())?;
        self.lanes.get_mut(first.checked_add(lane.into())?)
    }
}

impl Population {
    /// Loads every session that is ready.
    pub(super) fn start_all_calls(&mut self, reactor: &mut ReactorHandle<'_>) {
        for slot in 0..u32::try_from(self.sessions.len()).unwrap_or(u32::MAX) {
            self.start_calls(slot, reactor);
        }
    }

    /// Loads one session: each lane makes its first call.
    pub(super) fn start_calls(&mut self, slot: u32, reactor: &mut ReactorHandle<'_>) {
        let Work::Calls { think, .. } = self.plan.work else { return };
        for lane in 0..self.load.pipeline {
            // Users do not begin all at once: the first pause is a part of a whole one.
            let pause = think.sample(&mut self.load.random);
            let at = reactor.now() + self.load.random.part_of(pause);
            self.set_call_timer(slot, lane, at);
        }
    }

    fn call_later(&mut self, slot: u32, lane: u16, now: Monotonic) {
        let Work::Calls { think, .. } = self.plan.work else { return };
        let at = now + think.sample(&mut self.load.random);
        self.set_call_timer(slot, lane, at);
    }

    fn set_call_timer(&mut self, slot: u32, lane: u16, at: Monotonic) {
        let Some(round) = self.session(slot).map(|session| session.round) else { return };
        self.load.timers.push(Reverse(Timer { at, slot, round, action: TimerAction::Call(lane) }));
    }

    /// Makes the next call of a lane, if the phase and the limit on operations allow it.
    fn start_call(&mut self, slot: u32, lane: u16, reactor: &mut ReactorHandle<'_>) {
        let phase = self.phase;
        let Some(session) = self.session(slot) else { return };
        let Some(connection) = session.connection.filter(|_| session.stage == SessionStage::Ready) else {
            return;
        };
        if !phase.is_loaded() || self.load.is_exhausted() || !matches!(self.load.lane(slot, lane), Some(None))
        {
            return;
        }
        let Work::Calls { mix, .. } = &self.plan.work else { return };
        let number = mix.choose(&mut self.load.random);
        let Some(call) = mix.call(number) else { return };
        let operation = u8::try_from(number).unwrap_or(0);
        self.load.serial = self.load.serial.wrapping_add(self.load.reactors);
        let token = Token { slot, lane, operation: Operation::Call(operation), phase };
        let request = Request::new(call.body(self.load.serial, &mut self.load.random))
            .deadline(self.plan.timeout)
            .token(token.to_number())
            .envelope(call.envelope());
        match reactor.submit(connection, request) {
            Ok(id) => {
                if let Some(place) = self.load.lane(slot, lane) {
                    *place = Some(id);
                }
                self.load.in_flight += 1;
                let measurement = self.recorder.measurement();
                measurement.requests.started += 1;
                if phase == Phase::Measure {
                    // Only what is measured counts against the limit.
                    self.load.operation_begun();
                    if let Some(call) = self.recorder.measurement().calls.get_mut(number) {
                        call.started += 1;
                    }
                }
            }
            Err(refused) => {
                let now = reactor.now();
                let source = ErrorSource::Call(operation);
                self.recorder.measurement().errors.record(
                    source,
                    "generator:backlogged",
                    Fault::Caller,
                    now,
                    || refused.reason.to_string(),
                );
                self.set_call_timer(slot, lane, Monotonic(now.0.saturating_add(RETRY_NANOSECONDS)));
            }
        }
    }

    /// A call of the mix has ended.
    pub(super) fn call_ended(
        &mut self,
        token: Token,
        number: u8,
        response: &Response<'_>,
        reactor: &mut ReactorHandle<'_>,
    ) {
        match self.load.lane(token.slot, token.lane) {
            Some(lane) if *lane == Some(response.request) => *lane = None,
            _ => {
                self.recorder.measurement().requests.ended_twice += 1;
                return;
            }
        }
        self.load.in_flight = self.load.in_flight.saturating_sub(1);
        self.count_call(token, number, response);
        let Work::Calls { think, .. } = self.plan.work else { return };
        if think == Distribution::ZERO {
            self.start_call(token.slot, token.lane, reactor);
        } else if self.phase.is_loaded() {
            self.call_later(token.slot, token.lane, reactor.now());
        }
    }

    fn count_call(&mut self, token: Token, number: u8, response: &Response<'_>) {
        let Work::Calls { mix, .. } = &self.plan.work else { return };
        let Some(prepared) = mix.call(number.into()) else { return };
        let phase = self.phase;
        let measurement = self.recorder.measurement();
        let ended = ended(response, prepared, phase);
        match &ended {
            Ended::Answered { .. } => measurement.requests.completed += 1,
            Ended::Failed { .. } => measurement.requests.failed += 1,
            Ended::Unfinished => measurement.requests.unfinished += 1,
        }
        if let Ended::Failed { class, fault, example } = &ended {
            let source = ErrorSource::Call(number);
            measurement.errors.record(source, class, *fault, response.received_at, || example.clone());
        }
        // The phase of the submission decides, so that none is counted twice or not at all.
        let Some(call) =
            measurement.calls.get_mut(usize::from(number)).filter(|_| token.phase == Phase::Measure)
        else {
            return;
        };
        match ended {
            Ended::Answered { bytes } => {
                call.completed += 1;
                call.bytes_in += bytes;
                call.bytes_out += prepared.bytes();
                if let Some(sent_at) = response.sent_at {
                    call.service.record(response.received_at.saturating_since(sent_at));
                    call.send_lag.record(sent_at.saturating_since(response.submitted_at));
                }
            }
            Ended::Failed { .. } => call.failed += 1,
            Ended::Unfinished => {
                call.unfinished += 1;
                // "At least": leaving it out would make a server that stalls look quick.
                if let Some(sent_at) = response.sent_at {
                    call.service.record(response.received_at.saturating_since(sent_at));
                }
            }
        }
    }

    /// Makes the first call of a session.
    pub(super) fn submit_initialisation(&mut self, slot: u32, reactor: &mut ReactorHandle<'_>) {
        let phase = self.phase;
        let Some(connection) = self.session(slot).and_then(|session| session.connection) else { return };
        let token = Token { slot, lane: 0, operation: Operation::Initialise, phase };
        let request = Request::new(self.load.initialisation.body(0, &mut self.load.random))
            .deadline(self.plan.timeout)
            .token(token.to_number());
        if reactor.submit(connection, request).is_ok() {
            self.recorder.measurement().requests.started += 1;
        } else {
            reactor.close(connection);
        }
    }

    /// The first call of a session has ended.
    pub(super) fn initialisation_ended(
        &mut self,
        token: Token,
        response: &Response<'_>,
        reactor: &mut ReactorHandle<'_>,
    ) {
        let ended = ended(response, &self.load.initialisation, self.phase);
        let measurement = self.recorder.measurement();
        match ended {
            Ended::Answered { .. } => {
                measurement.requests.completed += 1;
                if let Some(sent_at) = response.sent_at {
                    measurement
                        .record_stage(Stage::InitConnection, response.received_at.saturating_since(sent_at));
                }
                let current = self.session(token.slot).is_some_and(|session| {
                    session.connection == Some(response.connection)
                        && session.stage == SessionStage::Initialising
                });
                if current {
                    self.session_ready(token.slot, reactor);
                }
            }
            Ended::Unfinished => measurement.requests.unfinished += 1,
            Ended::Failed { class, fault, example } => {
                measurement.requests.failed += 1;
                self.count_failure(token.slot, &class, fault, response.received_at, || example);
                reactor.close(response.connection);
            }
        }
    }

    /// Does what sessions wanted to do later, or a part of it if it is much: the reactor must come back to its sockets.
    pub(super) fn run_timers(&mut self, reactor: &mut ReactorHandle<'_>) {
        for _ in 0..TIMERS_PER_TICK_MAX {
            if self.load.due() > reactor.now() {
                return;
            }
            let Some(Reverse(timer)) = self.load.timers.pop() else { return };
            if self.session(timer.slot).is_none_or(|session| session.round != timer.round) {
                continue;
            }
            match timer.action {
                TimerAction::Call(lane) => self.start_call(timer.slot, lane, reactor),
                TimerAction::Close if self.phase < Phase::Drain => self.close_session(timer.slot, reactor),
                TimerAction::Close => {}
            }
        }
    }
}

/// How a request ended, as the load sees it.
enum Ended {
    Answered { bytes: u64 },
    Failed { class: String, fault: Fault, example: String },
    Unfinished,
}

fn ended(response: &Response<'_>, call: &PreparedCall, phase: Phase) -> Ended {
    match response.outcome {
        Outcome::Response(answer) if call.accepts(answer) => Ended::Answered { bytes: answer.len() as u64 },
        Outcome::Response(answer) => Ended::Failed {
            class: "answer:unexpected".to_owned(),
            fault: Fault::Peer,
            example: format!("{} bytes that are no answer to {}", answer.len(), call.call),
        },
        Outcome::RpcError { code, message } => Ended::Failed {
            class: rpc_error_class(code, message),
            fault: Fault::Peer,
            example: format!("{code} {}", message.chars().take(80).collect::<String>()),
        },
        // We closed the connection over it.
        Outcome::Failed(RequestError::ConnectionStopped(_) | RequestError::ConnectionGone)
            if phase == Phase::Close =>
        {
            Ended::Unfinished
        }
        Outcome::Failed(error) => {
            let (class, fault) = request_error_class(error);
            Ended::Failed { class, fault, example: error.to_string() }
        }
    }
}
