//! The open model on one reactor: every operation of the schedule is made in its time, whether or not others were answered.

use std::time::Duration;

use mtproto_engine::handler::ReactorHandle;
use mtproto_engine::{Fault, Monotonic};

use super::Population;
use super::files::Readiness;
use super::session::SessionStage;
use crate::arrival::PlanRandom;
use crate::measure::errors::ErrorSource;
use crate::plan::Work;
use crate::run_control::Phase;
use crate::schedule::{Arrival, Arrivals};

/// The operations that fall to this reactor.
#[derive(Debug)]
pub(super) struct OpenLoad {
    arrivals: Arrivals,
    /// The next one.
    next: Option<Arrival>,
    /// The one after that, if the next one was put back.
    held: Option<Arrival>,
    /// Requests in flight at most.
    in_flight_max: u64,
    /// When the load was ended early; what is scheduled later is not made.
    stopped_at: Option<Monotonic>,
    /// When the engine takes requests again, after it had no room.
    retry_at: Monotonic,
}

/// Operations one tick starts; fewer than the requests the engine takes in one.
const ARRIVALS_PER_TICK_MAX: usize = 1_024;

/// When the next request is tried after the engine had no room.
const RETRY_NANOSECONDS: u64 = 500_000;

/// Sessions that are asked whether they have room for a request.
const SESSIONS_ASKED_MAX: usize = 64;

impl OpenLoad {
    /// Nothing was made yet.
    pub(super) fn new(mut arrivals: Arrivals, in_flight_max: u64) -> Self {
        let next = arrivals.next();
        Self { arrivals, next, held: None, in_flight_max, stopped_at: None, retry_at: Monotonic(0) }
    }

    /// When the next operation is due, if the load began at `start`.
    pub(super) fn due(&self, start: Monotonic) -> Monotonic {
        self.next.map_or(Monotonic::NEVER, |arrival| (start + arrival.at).max(self.retry_at))
    }

    /// Whether every operation of the schedule was made or dropped.
    pub(super) const fn is_over(&self) -> bool {
        self.next.is_none()
    }

    /// Ends the load: what is scheduled after `now` is not asked for any more.
    pub(super) fn stop(&mut self, now: Monotonic) {
        self.stopped_at.get_or_insert(now);
    }

    /// From `at` after the start of the load on, the rate is `factor` times that of the schedule.
    pub(super) fn scale_rate(&mut self, at: Duration, factor: f64) {
        let next = if self.held.is_some() { &mut self.held } else { &mut self.next };
        let waiting = next.take_if(|arrival| arrival.at > at);
        self.arrivals.scale(at, factor, waiting);
        if self.next.is_none() {
            self.next = self.arrivals.next();
        }
    }

    /// Takes the next operation if its time has come.
    fn take_due(&mut self, start: Monotonic, now: Monotonic) -> Option<Arrival> {
        let arrival = self.next?;
        if self.stopped_at.is_some_and(|stopped_at| start + arrival.at > stopped_at) {
            self.next = None;
            return None;
        }
        if self.due(start) > now {
            return None;
        }
        self.next = self.held.take().or_else(|| self.arrivals.next());
        Some(arrival)
    }

    /// Puts an operation back that the engine had no room for.
    fn retry(&mut self, arrival: Arrival, now: Monotonic) {
        self.held = self.next.replace(arrival);
        self.retry_at = Monotonic(now.0.saturating_add(RETRY_NANOSECONDS));
    }
}

impl Population {
    /// Makes the operations whose time has come, or a part of them if they are many: the reactor must come back to its
    /// sockets.
    pub(super) fn run_arrivals(&mut self, reactor: &mut ReactorHandle<'_>) {
        let Some(start) = self.load.started_at.filter(|_| !self.is_paused()) else { return };
        for _ in 0..ARRIVALS_PER_TICK_MAX {
            let Some(open) = &mut self.load.open else { return };
            let Some(arrival) = open.take_due(start, reactor.now()) else { return };
            if matches!(self.plan.work, Work::Keys) {
                self.key_exchange_due(arrival, start, reactor);
            } else if !self.call_due(arrival, start, reactor) {
                return;
            }
        }
    }

    /// Makes a call of the schedule. False if the engine has no room at the moment.
    fn call_due(&mut self, arrival: Arrival, start: Monotonic, reactor: &mut ReactorHandle<'_>) -> bool {
        let (group, number) = match &self.plan.work {
            Work::Calls(work) => {
                let random = &mut PlanRandom::of_operation(self.plan.seed, arrival.number);
                if self.plan.directed {
                    let kind = self.users.draw(random);
                    (kind, work.choose_of(kind, random).unwrap_or(0))
                } else {
                    work.choose(random)
                }
            }
            Work::Deliver(_) | Work::Files(_) => (0, 0),
            Work::Keys | Work::Hold => return true,
        };
        let scheduled = start + arrival.at;
        match self.session_with_room(group, reactor.now()) {
            Ok(slot) => {
                let submitted = self.submit_call((slot, 0), number, arrival.segment, scheduled, reactor);
                if submitted.is_none()
                    && let Some(open) = &mut self.load.open
                {
                    // It keeps its place in the schedule: its lateness is ours and shows as such.
                    open.retry(arrival, reactor.now());
                    return false;
                }
                self.count_offered(arrival.segment, submitted.unwrap_or(number).into());
            }
            // Users that are not there ask for nothing.
            Err(Refusal::NoSession) if self.plan.directed => {}
            Err(refusal) => {
                self.count_offered(arrival.segment, number.into());
                self.count_refused(refusal, arrival.segment, number, reactor.now());
            }
        }
        true
    }

    /// Counts an operation that was asked for.
    pub(super) fn count_offered(&mut self, segment: usize, number: usize) {
        let measurement = self.recorder.measurement();
        measurement.requests.offered += 1;
        if let Some(call) = measurement.call(segment, number) {
            call.offered += 1;
        }
    }

    /// A session of a group that can take a request now, in turn.
    fn session_with_room(&mut self, group: usize, now: Monotonic) -> Result<u32, Refusal> {
        let in_flight = self.load.in_flight.count();
        if self.load.open.as_ref().is_some_and(|open| in_flight >= open.in_flight_max) {
            return Err(Refusal::TooManyInFlight);
        }
        let asked = self.load.ready.get(group).map_or(0, |ready| ready.len()).min(SESSIONS_ASKED_MAX);
        if asked == 0 {
            return Err(Refusal::NoSession);
        }
        for _ in 0..asked {
            let next = self.load.ready.get_mut(group).and_then(|ready| ready.next());
            let Some(slot) = next else { return Err(Refusal::NoSession) };
            let pipeline = self.load.pipeline;
            let has_room = |session: &&mut super::Session| {
                session.stage == SessionStage::Ready && session.in_flight < pipeline && !session.retiring
            };
            if self.session(slot).filter(has_room).is_some()
                && self.file_readiness(slot, now) == Readiness::Now
            {
                return Ok(slot);
            }
        }
        Err(Refusal::SessionsFull)
    }

    /// Counts an operation that was asked for and could not be made. One that finds no session fails, as it would for a
    /// user; what our own limits forbid is dropped.
    fn count_refused(&mut self, refusal: Refusal, segment: usize, call: u8, now: Monotonic) {
        let measurement = self.recorder.measurement();
        let (class, fault, example) = refusal.in_words();
        measurement.errors.record(ErrorSource::Call(call), class, fault, now, || example.to_owned());
        let count = |counts: (&mut u64, &mut u64)| match refusal {
            Refusal::NoSession => *counts.0 += 1,
            Refusal::TooManyInFlight | Refusal::SessionsFull => *counts.1 += 1,
        };
        let requests = &mut measurement.requests;
        count((&mut requests.not_begun, &mut requests.dropped));
        if let Some(call) = measurement.call(segment, call.into()) {
            count((&mut call.failed, &mut call.dropped));
        }
    }

    /// Begins a key exchange of the schedule.
    fn key_exchange_due(&mut self, arrival: Arrival, start: Monotonic, reactor: &mut ReactorHandle<'_>) {
        if let Some(call) = self.recorder.measurement().call(arrival.segment, 0) {
            call.offered += 1;
        }
        if self.phase >= Phase::Close
            || !self.open_scheduled_session(start + arrival.at, arrival.segment, reactor)
        {
            let measurement = self.recorder.measurement();
            if let Some(call) = measurement.call(arrival.segment, 0) {
                call.dropped += 1;
            }
            let (class, fault, example) = Refusal::SessionsFull.in_words();
            measurement
                .errors
                .record(ErrorSource::Call(0), class, fault, reactor.now(), || example.to_owned());
        }
    }
}

/// Why an operation of the schedule was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    NoSession,
    TooManyInFlight,
    SessionsFull,
}

impl Refusal {
    const fn in_words(self) -> (&'static str, Fault, &'static str) {
        match self {
            Self::NoSession => {
                ("closed:no_session", Fault::Peer, "no session was ready when the operation was due")
            }
            Self::TooManyInFlight => (
                "generator:dropped",
                Fault::Caller,
                "as many requests were in flight as --max-inflight allows",
            ),
            Self::SessionsFull => (
                "generator:dropped",
                Fault::Caller,
                "every session had as many requests in flight as it may: more sessions (-c) or a deeper pipeline (-P) take more",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::OpenLoad;
    use crate::schedule::{ArrivalKind, Schedule};
    use mtproto_engine::Monotonic;
    use std::time::Duration;

    /// How many operations a load makes between two times, looked at every millisecond.
    fn made(open: &mut OpenLoad, start: Monotonic, (from, to): (u64, u64)) -> usize {
        let times = (from..to).map(|millisecond| Monotonic(millisecond * 1_000_000));
        times.map(|now| std::iter::from_fn(|| open.take_due(start, now)).count()).sum()
    }

    #[test]
    fn a_steered_load_makes_the_operations_of_its_new_rate() {
        let lasts = (Duration::ZERO, Some(Duration::from_secs(10)));
        let schedule = Schedule::new(lasts, 1_000.0, None, Some(ArrivalKind::Uniform), (1, None));
        let mut open = OpenLoad::new(schedule.arrivals(0, 1), 100);
        let start = Monotonic(0);
        assert_eq!(made(&mut open, start, (0, 2_000)), 2_000);
        open.scale_rate(Duration::from_secs(2), 2.5);
        assert!(made(&mut open, start, (2_000, 4_000)).abs_diff(5_000) <= 3);
        open.scale_rate(Duration::from_secs(4), 0.1);
        assert!(made(&mut open, start, (4_000, 6_000)).abs_diff(200) <= 4);
        // A pause is a start that is later by its length: nothing is lost, nothing is caught up.
        let start = start + Duration::from_secs(30);
        open.scale_rate(Duration::from_secs(6), 1.0);
        assert!(made(&mut open, start, (36_000, 40_000)).abs_diff(4_000) <= 1);
        assert!(open.is_over());
    }

    #[test]
    fn an_operation_that_waits_for_room_keeps_its_time() {
        let lasts = (Duration::ZERO, Some(Duration::from_secs(10)));
        let schedule = Schedule::new(lasts, 1.0, None, Some(ArrivalKind::Uniform), (1, None));
        let mut open = OpenLoad::new(schedule.arrivals(0, 1), 100);
        let first = open.take_due(Monotonic(0), Monotonic(0)).unwrap();
        open.retry(first, Monotonic(0));
        open.scale_rate(Duration::from_millis(500), 5.0);
        let numbers: Vec<u64> = std::iter::from_fn(|| open.take_due(Monotonic(0), Monotonic(610_000_000)))
            .map(|next| next.number)
            .collect();
        assert_eq!(numbers, [0, 1], "half a second at once, and half an operation in a tenth of a second");
    }
}
