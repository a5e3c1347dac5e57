//! The outcome of one request, for a caller on another thread: a future that needs no runtime, or a wait.
//!
//! [`PendingCell`] is the engine's end and travels with the request; [`Pending`] is the caller's. Whatever happens to
//! the request, the caller learns it: a cell that is dropped without an outcome reports the end of the engine.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use parking_lot::{Condvar, Mutex};

use crate::error::{CallError, CommandError};
use crate::ids::{ConnectionId, RequestId};
use crate::manager_queue::{Control, ManagerQueue};
use crate::request::Outcome;

/// What a call gives: the serialised answer, or why there is none.
pub type CallResult = Result<Vec<u8>, CallError>;

/// Both ends in one place. The mutex is held for a few instructions on either side.
#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    known: Condvar,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    Polled(Waker),
    Known(CallResult),
    Taken,
}

impl Shared {
    /// Keeps the first outcome and wakes whoever waits for it.
    fn complete(&self, result: CallResult) {
        let mut state = self.state.lock();
        if matches!(*state, State::Known(_) | State::Taken) {
            return;
        }
        let before = std::mem::replace(&mut *state, State::Known(result));
        drop(state);
        self.known.notify_all();
        if let State::Polled(waker) = before {
            waker.wake();
        }
    }
}

/// The engine's end: takes the outcome.
#[derive(Debug)]
pub struct PendingCell {
    shared: Arc<Shared>,
}

impl PendingCell {
    /// Gives the outcome to the caller. The first one counts. Copies an answer, since it is borrowed.
    pub fn complete(&self, outcome: Outcome<'_>) {
        self.shared.complete(match outcome {
            Outcome::Response(body) => Ok(body.to_vec()),
            Outcome::RpcError { code, message } => {
                Err(CallError::RpcError { code, message: message.to_owned() })
            }
            Outcome::Failed(error) => Err(CallError::Failed(error)),
        });
    }
}

impl Drop for PendingCell {
    fn drop(&mut self) {
        self.shared.complete(Err(CallError::EngineStopped));
    }
}

/// The caller's end of a [`crate::Submitter::call`].
///
/// It is a plain [`Future`] for any executor, and [`Pending::wait`] needs none. Dropping it lets the call run on and
/// its outcome vanish; [`Pending::cancel`] tells the engine to forget it.
#[derive(Debug)]
#[must_use = "the outcome arrives here"]
pub struct Pending {
    shared: Arc<Shared>,
    connection: ConnectionId,
    request: RequestId,
    queue: Arc<ManagerQueue>,
}

impl Pending {
    /// Both ends of a call.
    pub(crate) fn new(
        connection: ConnectionId,
        request: RequestId,
        queue: Arc<ManagerQueue>,
    ) -> (Self, Arc<PendingCell>) {
        let shared = Arc::new(Shared::default());
        let cell = Arc::new(PendingCell { shared: Arc::clone(&shared) });
        (Self { shared, connection, request, queue }, cell)
    }

    /// The request that was made.
    #[must_use]
    pub const fn request(&self) -> RequestId {
        self.request
    }

    /// Waits on this thread until the outcome is known.
    ///
    /// # Errors
    /// What became of the request if it was not answered.
    pub fn wait(self) -> CallResult {
        let mut state = self.shared.state.lock();
        while !matches!(*state, State::Known(_)) {
            self.shared.known.wait(&mut state);
        }
        take(&mut state)
    }

    /// Waits on this thread until the outcome is known, or gives itself back when `timeout` is over.
    ///
    /// # Errors
    /// The pending call if the time was not enough; waiting can go on.
    pub fn wait_timeout(self, timeout: Duration) -> Result<CallResult, Self> {
        let mut state = self.shared.state.lock();
        let late = self
            .shared
            .known
            .wait_while_for(&mut state, |state| !matches!(state, State::Known(_)), timeout)
            .timed_out();
        if late && !matches!(*state, State::Known(_)) {
            drop(state);
            return Err(self);
        }
        let result = take(&mut state);
        drop(state);
        Ok(result)
    }

    /// Tells the engine to forget the request. The outcome is then [`crate::RequestError::Cancelled`], unless another
    /// was on its way; what the server has been sent it may still do.
    ///
    /// # Errors
    /// If the command could not be passed on.
    pub fn cancel(&self) -> Result<(), CommandError> {
        self.queue.control(self.connection.reactor(), Control::Cancel(self.connection, self.request))
    }
}

impl Future for Pending {
    type Output = CallResult;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<CallResult> {
        let mut state = self.shared.state.lock();
        match &mut *state {
            State::Known(_) => Poll::Ready(take(&mut state)),
            State::Polled(waker) => {
                waker.clone_from(context.waker());
                Poll::Pending
            }
            State::Waiting => {
                *state = State::Polled(context.waker().clone());
                Poll::Pending
            }
            // A future is not polled after it was ready; to one that is, nothing more will come.
            State::Taken => Poll::Pending,
        }
    }
}

/// Takes the known outcome out.
fn take(state: &mut State) -> CallResult {
    match std::mem::replace(state, State::Taken) {
        State::Known(result) => result,
        State::Waiting | State::Polled(_) | State::Taken => Err(CallError::EngineStopped),
    }
}
