//! The way in: what callers and workers share.
//!
//! [`ManagerQueue`] is one object that everybody shares, and inside it each reactor has a lane of its own. A
//! connection's commands always go to its owner, so for each connection the queue is serial; different reactors do not
//! contend.

pub mod command;
pub mod lane;
pub mod placement;

use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::task::Waker;

pub use command::{Control, Submission};
pub use lane::QueueLane;
pub use placement::Placement;

use crate::context::ReactorSet;
use crate::error::{CommandError, SubmitReason};
use crate::ids::{AccountId, ConnectionId, ReactorIndex};
use crate::limits::{LANE_CONTROL_MAX, LANE_RESULTS_MAX};
use crate::request::EnqueueError;

/// The one object that everybody shares: finds the lane for a connection.
#[derive(Debug)]
pub struct ManagerQueue {
    lanes: Box<[QueueLane]>,
    placement: Placement,
    connections_made: AtomicU64,
    submitters_made: AtomicU32,
    stopping: AtomicBool,
}

impl ManagerQueue {
    /// One lane per waker, each for `requests_max` requests.
    #[must_use]
    pub fn new(wakers: impl IntoIterator<Item = Waker>, requests_max: usize, placement: Placement) -> Self {
        let lane = |waker| QueueLane::new(LANE_RESULTS_MAX, LANE_CONTROL_MAX, requests_max, waker);
        Self {
            lanes: wakers.into_iter().map(lane).collect(),
            placement,
            connections_made: AtomicU64::new(0),
            submitters_made: AtomicU32::new(0),
            stopping: AtomicBool::new(false),
        }
    }

    /// The way to a reactor, if there is such a reactor.
    #[must_use]
    pub fn lane(&self, reactor: ReactorIndex) -> Option<&QueueLane> {
        self.lanes.get(usize::from(reactor.0))
    }

    /// How many reactors there are.
    #[must_use]
    pub fn reactors(&self) -> usize {
        self.lanes.len()
    }

    /// The lane of a reactor that is known to have one.
    pub(crate) fn own_lane(&self, reactor: ReactorIndex) -> &QueueLane {
        &self.lanes[usize::from(reactor.0)]
    }

    /// Passes a request to the reactor of its connection.
    ///
    /// # Errors
    /// If the queue is full, or the reactor has stopped or never was; gives the request back.
    pub fn submit(&self, submission: Submission) -> Result<(), Box<EnqueueError>> {
        match self.lane(submission.connection.reactor()) {
            Some(lane) => lane.submit(submission),
            None => Err(submission.refused(SubmitReason::ConnectionGone)),
        }
    }

    /// Passes a command to a reactor.
    ///
    /// # Errors
    /// If the engine has stopped or the control queue is full.
    pub fn control(&self, reactor: ReactorIndex, control: Control) -> Result<(), CommandError> {
        self.lane(reactor).ok_or(CommandError::EngineStopped)?.control(control)
    }

    /// A new connection of `account`, on the reactor that the placement chooses.
    #[must_use]
    pub fn place_connection(&self, account: AccountId) -> ConnectionId {
        let serial = self.connections_made.fetch_add(1, Ordering::Relaxed);
        ConnectionId::new(self.placement.choose(account, serial, self.lanes.len()), serial)
    }

    /// A new connection on this reactor.
    #[must_use]
    pub fn new_connection(&self, reactor: ReactorIndex) -> ConnectionId {
        ConnectionId::new(reactor, self.connections_made.fetch_add(1, Ordering::Relaxed))
    }

    /// A range of request identifiers that nobody else has.
    #[must_use]
    pub fn new_submitter(&self) -> u32 {
        self.submitters_made.fetch_add(1, Ordering::Relaxed)
    }

    /// Wakes reactors whose replica has to change.
    pub fn wake(&self, reactors: ReactorSet) {
        for reactor in reactors.iter() {
            if let Some(lane) = self.lane(reactor) {
                lane.wake();
            }
        }
    }

    /// Tells all reactors to stop.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
        self.lanes.iter().for_each(QueueLane::wake);
    }

    /// Whether the reactors have been told to stop.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }
}
