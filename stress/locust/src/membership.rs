//! A worker's place among the workers of a master: joining, staying, obeying, leaving, and coming back.
//!
//! ```text
//! connected -> greeting, READY -> client_ready (again every 5 s) -> ack
//!     ready    -> spawn -> spawning -> spawning_complete -> running -> stop -> client_stopped -> client_ready ...
//!     heartbeat every second and stats every three, from ack on
//! ```
//!
//! A master that was restarted knows nothing of its workers and does not ask. An idle worker joins anew with every connection.
//! One that carries a load goes on first: a heartbeat that is answered proves that the master is still the same. If none is,
//! the load has lost the one who steers it and must end.

use std::collections::VecDeque;
use std::time::Duration;

use thiserror::Error;

use crate::message::{FromMaster, MessageError, Spawn, ToMaster, WorkerState};
use crate::report::Report;
use crate::zmtp::{self, Decoder, Event, ZmtpError};

/// The connection to the master is useless and must be opened anew.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MembershipError {
    /// The peer breaks the rules of the wire.
    #[error(transparent)]
    Wire(#[from] ZmtpError),
    /// The peer says something that cannot be understood.
    #[error(transparent)]
    Message(#[from] MessageError),
    /// The peer has not taken what was written for a long time.
    #[error("the master does not read: {0} bytes wait for it")]
    Backlog(usize),
}

/// What the one who carries the load has to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// The master knows this worker.
    Joined {
        /// Counted from zero, among all workers.
        index: u64,
    },
    /// Have so many users. To be answered with [`Membership::spawning_complete`].
    Spawn(Spawn),
    /// End the test. To be answered with [`Membership::stopped`], also if there is none.
    Stop,
    /// End the test, if there is one, and the worker. To be answered with [`Membership::leave`], within half a second.
    Quit,
    /// Close the connection and open another one.
    Reconnect,
    /// Nobody steers the test any more: the master was restarted, or has not been heard of for a minute. To be answered with
    /// [`Membership::rejoin`] when the test has ended.
    Abandoned(&'static str),
}

/// What a heartbeat says of the process.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vitals {
    /// How much of the busiest processor it takes, from 0 to 100.
    pub cpu: f64,
    /// Bytes of memory it takes.
    pub memory: u64,
}

/// The worker as its master sees it. Times are those since any fixed moment, on a clock that never goes back.
#[derive(Debug)]
pub struct Membership {
    identity: String,
    link: Link,
    decoder: Decoder,
    outgoing: Vec<u8>,
    orders: VecDeque<Order>,
    state: WorkerState,
    /// Whether a test runs here, or is being ended.
    carries: bool,
    acknowledged: bool,
    index: u64,
    /// When `client_ready` is said again.
    ready_at: Duration,
    heartbeat_at: Duration,
    stats_at: Duration,
    /// When the master was heard last.
    heard_at: Duration,
    /// Whether the master answers heartbeats; those of before 2.24 do not, and their silence means nothing.
    answers: bool,
    /// By when the master of a new connection must have answered a heartbeat to be the same as before.
    proof_by: Option<Duration>,
    /// Whether the end of the test was ordered.
    ending: bool,
    /// When the last order to spawn was given, on the clock of the master.
    spawned_at: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    Closed,
    Greeting,
    Open,
}

const READY_EVERY: Duration = Duration::from_secs(5);
const HEARTBEAT_EVERY: Duration = Duration::from_secs(1);
const STATS_EVERY: Duration = Duration::from_secs(3);
/// How long an idle worker waits for an answer before it joins anew.
const SILENCE_IDLE: Duration = Duration::from_secs(10);
/// How long a load goes on without a master; as Locust's own workers have it.
const SILENCE_LOADED: Duration = Duration::from_secs(60);
/// How long a master may take to answer the first heartbeat on a new connection.
const PROOF_TIME: Duration = Duration::from_secs(4);
/// Bytes that may wait for the master.
const BACKLOG_MAX: usize = 8 << 20;

impl Membership {
    /// A worker that nobody knows yet. Locust takes what stands before the first `_` of the identity for the name of the host,
    /// and spreads users evenly over hosts first. Identities are at most 200 bytes long.
    #[must_use]
    pub fn new(identity: &str) -> Self {
        let identity: String = identity.chars().filter(char::is_ascii_graphic).take(200).collect();
        Self {
            identity,
            link: Link::Closed,
            decoder: Decoder::default(),
            outgoing: Vec::new(),
            orders: VecDeque::new(),
            state: WorkerState::Ready,
            carries: false,
            acknowledged: false,
            index: 0,
            ready_at: Duration::ZERO,
            heartbeat_at: Duration::ZERO,
            stats_at: Duration::ZERO,
            heard_at: Duration::ZERO,
            answers: false,
            proof_by: None,
            ending: false,
            spawned_at: f64::NEG_INFINITY,
        }
    }

    /// The name under which the master knows this worker.
    #[must_use]
    pub fn identity(&self) -> &str {
        &self.identity
    }

    /// The number of this worker among all.
    #[must_use]
    pub const fn index(&self) -> u64 {
        self.index
    }

    /// Whether the master knows this worker and can be told something.
    #[must_use]
    pub fn is_member(&self) -> bool {
        self.link == Link::Open && self.acknowledged
    }

    /// A connection was opened.
    pub fn connected(&mut self) {
        self.decoder = Decoder::default();
        self.outgoing.clear();
        self.outgoing.extend_from_slice(&zmtp::greeting());
        self.link = Link::Greeting;
    }

    /// The connection is gone. What was not written is lost.
    pub fn disconnected(&mut self) {
        self.link = Link::Closed;
        self.outgoing.clear();
    }

    /// Bytes came.
    ///
    /// # Errors
    /// If the connection is useless.
    pub fn received(&mut self, bytes: &[u8], now: Duration) -> Result<(), MembershipError> {
        self.decoder.push(bytes);
        while let Some(event) = self.decoder.next_event()? {
            match event {
                Event::Greeted => zmtp::ready(&self.identity, &mut self.outgoing),
                Event::Ready => self.opened(now),
                Event::Ping(context) => zmtp::pong(&context, &mut self.outgoing),
                Event::Message(body) => self.heard(FromMaster::decode(&body)?, now),
            }
        }
        Ok(())
    }

    /// Bytes to be written.
    #[must_use]
    pub fn outgoing(&self) -> &[u8] {
        &self.outgoing
    }

    /// So many of them were written.
    pub fn written(&mut self, bytes: usize) {
        self.outgoing.drain(..bytes.min(self.outgoing.len()));
    }

    /// The next thing to do.
    pub fn next_order(&mut self) -> Option<Order> {
        self.orders.pop_front()
    }

    fn opened(&mut self, now: Duration) {
        self.link = Link::Open;
        self.heartbeat_at = now;
        self.stats_at = self.stats_at.max(now);
        if self.carries && self.acknowledged {
            self.proof_by = self.answers.then_some(now + PROOF_TIME);
        } else {
            self.acknowledged = false;
            self.ready_at = now;
        }
    }

    fn heard(&mut self, message: FromMaster, now: Duration) {
        self.heard_at = now;
        match message {
            FromMaster::Ack { index } => {
                let joined = !std::mem::replace(&mut self.acknowledged, true);
                self.index = index;
                self.heartbeat_at = now;
                // Workers report one after the other and not all at once.
                self.stats_at = now + STATS_EVERY * u32::try_from(index % 8).unwrap_or(0) / 8;
                if joined {
                    // Another master has another clock.
                    self.spawned_at = f64::NEG_INFINITY;
                    self.orders.push_back(Order::Joined { index });
                }
            }
            FromMaster::Spawn(spawn) if spawn.timestamp > self.spawned_at && !self.ending => {
                self.spawned_at = spawn.timestamp;
                self.acknowledged = true;
                self.carries = true;
                self.state = WorkerState::Spawning;
                self.say(ToMaster::Spawning);
                // Only the last one counts.
                self.orders.retain(|order| !matches!(order, Order::Spawn(_)));
                self.orders.push_back(Order::Spawn(spawn));
            }
            FromMaster::Stop if !self.ending => {
                self.ending = true;
                self.orders.push_back(Order::Stop);
            }
            FromMaster::Quit => self.orders.push_back(Order::Quit),
            FromMaster::Heartbeat => {
                self.answers = true;
                self.proof_by = None;
            }
            FromMaster::Reconnect => self.orders.push_back(Order::Reconnect),
            FromMaster::Spawn(_)
            | FromMaster::Stop
            | FromMaster::SpawningComplete { .. }
            | FromMaster::Other(_) => {}
        }
    }

    /// Says what is due. To be called every few milliseconds.
    ///
    /// # Errors
    /// If the master does not read what it is told.
    pub fn tick(&mut self, now: Duration, vitals: Vitals) -> Result<(), MembershipError> {
        if self.outgoing.len() > BACKLOG_MAX {
            return Err(MembershipError::Backlog(self.outgoing.len()));
        }
        self.look_for_master(now);
        if self.link != Link::Open {
            return Ok(());
        }
        if !self.acknowledged {
            if now >= self.ready_at {
                self.ready_at = now + READY_EVERY;
                self.say(ToMaster::ClientReady);
            }
        } else if now >= self.heartbeat_at {
            self.heartbeat_at = now + HEARTBEAT_EVERY;
            let (cpu, memory) = (vitals.cpu.clamp(0.0, 100.0), vitals.memory);
            self.say(ToMaster::Heartbeat { state: self.state, cpu, memory });
        }
        Ok(())
    }

    /// Notices a master that was restarted, or is gone.
    fn look_for_master(&mut self, now: Duration) {
        if !self.acknowledged || !self.answers {
            return;
        }
        let silence = now.saturating_sub(self.heard_at);
        if !self.carries {
            if silence > SILENCE_IDLE && self.link == Link::Open {
                self.acknowledged = false;
                self.ready_at = now;
            }
        } else if self.ending {
        } else if self.link == Link::Open && self.proof_by.is_some_and(|by| now > by) {
            self.abandon("the master was restarted and does not know of the test");
        } else if silence > SILENCE_LOADED {
            self.abandon("nothing was heard of the master for a minute");
        }
    }

    fn abandon(&mut self, why: &'static str) {
        self.ending = true;
        self.proof_by = None;
        self.orders.push_back(Order::Abandoned(why));
    }

    fn say(&mut self, message: ToMaster<'_>) {
        if self.link != Link::Open {
            return;
        }
        if let Some(body) = message.encode(&self.identity) {
            zmtp::message(&body, &mut self.outgoing);
        }
    }

    /// Whether it is time for a report.
    #[must_use]
    pub fn is_report_due(&self, now: Duration) -> bool {
        self.is_member() && self.proof_by.is_none() && now >= self.stats_at
    }

    /// Sends a report.
    pub fn report(&mut self, report: &Report, now: Duration) {
        self.stats_at = now + STATS_EVERY;
        self.say(ToMaster::Stats(report));
    }

    /// The users that were asked for are there.
    pub fn spawning_complete(&mut self, users: &[(String, u64)]) {
        if self.carries && !self.ending {
            self.state = WorkerState::Running;
            self.say(ToMaster::SpawningComplete(users));
        }
    }

    /// Shows something to the people who look at the master.
    pub fn exception(&mut self, message: &str, details: &str) {
        self.say(ToMaster::Exception { message, details });
    }

    /// The test that was to be stopped has ended; the worker joins anew.
    pub fn stopped(&mut self, report: &Report, now: Duration) {
        self.say(ToMaster::Stats(report));
        self.say(ToMaster::ClientStopped);
        self.rejoin(now);
    }

    /// The test that nobody steered any more has ended; the worker joins whoever is there.
    pub fn rejoin(&mut self, now: Duration) {
        self.state = WorkerState::Ready;
        self.carries = false;
        self.ending = false;
        self.acknowledged = false;
        self.proof_by = None;
        self.heard_at = now;
        self.ready_at = now;
        self.stats_at = now;
    }

    /// The worker leaves.
    pub fn leave(&mut self, report: &Report) {
        if self.is_member() {
            self.say(ToMaster::Stats(report));
            self.say(ToMaster::Quit);
        }
        self.acknowledged = false;
        self.carries = false;
        self.ending = false;
        self.ready_at = Duration::MAX;
    }
}

#[cfg(test)]
mod tests;
