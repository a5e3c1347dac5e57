//! The way to one reactor: three bounded queues, one waker, one wake flag.
//!
//! **Waking.** While the reactor runs, the flag says so, and nobody needs to wake it: it looks into its lane in every
//! tick. Before it sleeps it clears the flag and *then* looks once more ([`QueueLane::prepare_to_sleep`]). A producer
//! pushes and *then* sets the flag; only the one that changed it from clear to set calls the waker. Both changes are
//! read-modify-write operations on one atomic, so one of them comes first: either the producer sees the flag cleared
//! and wakes, or the reactor sees what was pushed and does not sleep.
//!
//! **Closing** uses the same order: the reactor marks the lane closed, sets the flag, and then empties the queues. A
//! producer that pushed sets the flag and then looks at the mark: whoever is second throws the leftovers away, so that
//! every [`crate::Pending`] learns of the end.

use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Waker;

use crossbeam::queue::ArrayQueue;
use crossbeam::utils::CachePadded;

use super::command::{Control, Submission};
use crate::error::{CommandError, SubmitReason};
use crate::offload::WorkResult;
use crate::request::EnqueueError;

/// The way to one reactor.
#[derive(Debug)]
pub struct QueueLane {
    results: ArrayQueue<WorkResult>,
    control: ArrayQueue<Control>,
    requests: ArrayQueue<Submission>,
    /// Somebody will look into the queues: the reactor runs, or it has been woken.
    awake: CachePadded<AtomicBool>,
    closed: AtomicBool,
    waker: Waker,
}

impl QueueLane {
    /// Empty queues of these capacities (at least one each) in front of the reactor that `waker` wakes.
    #[must_use]
    pub fn new(results_max: usize, control_max: usize, requests_max: usize, waker: Waker) -> Self {
        Self {
            results: ArrayQueue::new(results_max.max(1)),
            control: ArrayQueue::new(control_max.max(1)),
            requests: ArrayQueue::new(requests_max.max(1)),
            awake: CachePadded::new(AtomicBool::new(true)),
            closed: AtomicBool::new(false),
            waker,
        }
    }

    /// Passes a request to the reactor.
    ///
    /// # Errors
    /// If the queue is full or the reactor has stopped; gives the request back.
    pub fn submit(&self, submission: Submission) -> Result<(), Box<EnqueueError>> {
        if self.closed.load(Ordering::Acquire) {
            return Err(submission.refused(SubmitReason::ConnectionGone));
        }
        self.requests.push(submission).map_err(|submission| submission.refused(SubmitReason::QueueFull))?;
        self.pushed();
        Ok(())
    }

    /// Passes a command to the reactor.
    ///
    /// # Errors
    /// If the queue is full or the reactor has stopped.
    pub fn control(&self, control: Control) -> Result<(), CommandError> {
        if self.closed.load(Ordering::Acquire) {
            return Err(CommandError::EngineStopped);
        }
        self.control.push(control).map_err(|_control| CommandError::QueueFull)?;
        self.pushed();
        Ok(())
    }

    /// Passes the result of offloaded work to the reactor. There is room for as many as may be outstanding, so the
    /// queue is never full; after the reactor has stopped, the result is dropped.
    pub fn work_done(&self, result: WorkResult) {
        if self.closed.load(Ordering::Acquire) {
            return;
        }
        let refused = self.results.push(result).is_err();
        debug_assert!(!refused, "a reactor has more work outstanding than its lane holds results");
        self.pushed();
    }

    /// Wakes the reactor, unless somebody has.
    pub fn wake(&self) {
        if !self.awake.swap(true, Ordering::AcqRel) {
            self.waker.wake_by_ref();
        }
    }

    fn pushed(&self) {
        self.wake();
        if self.closed.load(Ordering::Acquire) {
            self.throw_away();
        }
    }

    /// The reactor is about to sleep. Says whether it may: not if something lies in the queues.
    pub fn prepare_to_sleep(&self) -> bool {
        self.clear_then_look(|| ())
    }

    /// `between` is where a test lets a producer come in.
    fn clear_then_look(&self, between: impl FnOnce()) -> bool {
        // A plain store would not make visible what was pushed before the flag was last set.
        self.awake.swap(false, Ordering::AcqRel);
        between();
        self.is_empty()
    }

    /// The reactor runs again and will look into the queues.
    pub fn woken(&self) {
        // Relaxed: it only saves producers the waking. What they pushed is found by looking.
        self.awake.store(true, Ordering::Relaxed);
    }

    /// The next result of offloaded work.
    pub fn pop_result(&self) -> Option<WorkResult> {
        self.results.pop()
    }

    /// The next command.
    pub fn pop_control(&self) -> Option<Control> {
        self.control.pop()
    }

    /// The next request.
    pub fn pop_request(&self) -> Option<Submission> {
        self.requests.pop()
    }

    /// Whether nothing waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.requests.is_empty() && self.control.is_empty() && self.results.is_empty()
    }

    /// Requests that wait.
    #[must_use]
    pub fn requests_waiting(&self) -> usize {
        self.requests.len()
    }

    /// Nothing is taken in from here on. What waits can still be popped.
    pub fn refuse(&self) {
        self.closed.store(true, Ordering::Release);
        self.awake.swap(true, Ordering::AcqRel);
    }

    /// Nothing is taken in from here on; what waits is thrown away, which ends the calls that are waited for.
    pub fn close(&self) {
        self.refuse();
        self.throw_away();
    }

    /// Whether the reactor has stopped.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    fn throw_away(&self) {
        while self.requests.pop().is_some() {}
        while self.control.pop().is_some() {}
        while self.results.pop().is_some() {}
    }
}

#[cfg(test)]
mod tests;
