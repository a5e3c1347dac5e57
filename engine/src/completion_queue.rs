//! A ready-made handler for programs that want outcomes on threads of their own: it copies them into a bounded channel.
//!
//! When the channel is full, the handler keeps what it could not place (at most what one tick delivers), and the reactor
//! stops reading its sockets until there is room: TCP slows the servers down. Nothing is lost and nothing blocks a
//! reactor. But it is *all* its sockets: a program that does not take its completions holds up every connection of the
//! reactor, and servers close those that are silent for too long. So make the channel as large as a burst, take from it on
//! a thread that does nothing slow, and watch [`ReactorStats::ticks_unread`]. What must not be held up by others gets an
//! engine, or a [`Handler`], of its own.
//!
//! [`ReactorStats::ticks_unread`]: crate::ReactorStats::ticks_unread

use std::collections::VecDeque;
use std::time::Duration;

use crossbeam::channel::{Receiver, RecvTimeoutError, Sender, TryRecvError, TrySendError, bounded};

use crate::error::RequestError;
use crate::handler::{Handler, ReactorHandle, StateChange, Update};
use crate::ids::{ConnectionId, RequestId};
use crate::request::{Outcome, Response};
use crate::time::Monotonic;

/// How soon a reactor looks again for room in a full channel.
const RETRY_INTERVAL: Duration = Duration::from_millis(1);

/// Something that came out of the engine, with its content copied.
#[derive(Clone, Debug)]
pub enum Completion {
    /// A request has ended.
    Response(OwnedResponse),
    /// The server sent something nobody asked for: one boxed object.
    Update(ConnectionId, Vec<u8>),
    /// Something happened to a connection.
    StateChanged(ConnectionId, StateChange),
}

/// The end of a request; see [`Response`].
#[derive(Clone, Debug)]
pub struct OwnedResponse {
    /// The connection the request was submitted to.
    pub connection: ConnectionId,
    /// The request.
    pub request: RequestId,
    /// The number given with the request.
    pub token: u64,
    /// What became of it.
    pub outcome: OwnedOutcome,
    /// When it was submitted.
    pub submitted_at: Monotonic,
    /// When it was last given to the socket, if it was.
    pub sent_at: Option<Monotonic>,
    /// When the outcome was known.
    pub received_at: Monotonic,
}

/// What became of a request; see [`Outcome`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnedOutcome {
    /// The object the server answered.
    Response(Vec<u8>),
    /// The server refused the call.
    RpcError {
        /// The server's code.
        code: i32,
        /// The server's text.
        message: String,
    },
    /// The engine gave up on it.
    Failed(RequestError),
}

impl From<Response<'_>> for OwnedResponse {
    fn from(response: Response<'_>) -> Self {
        Self {
            connection: response.connection,
            request: response.request,
            token: response.token,
            outcome: match response.outcome {
                Outcome::Response(body) => OwnedOutcome::Response(body.to_vec()),
                Outcome::RpcError { code, message } => {
                    OwnedOutcome::RpcError { code, message: message.to_owned() }
                }
                Outcome::Failed(error) => OwnedOutcome::Failed(error),
            },
            submitted_at: response.submitted_at,
            sent_at: response.sent_at,
            received_at: response.received_at,
        }
    }
}

/// The handler's end. Clone it for every reactor: `Engine::start(config, |_| queue.clone())`.
#[derive(Debug)]
pub struct CompletionQueue {
    sender: Sender<Completion>,
    kept: VecDeque<Completion>,
}

/// The program's end. Clones share the channel: each completion goes to one of them.
#[derive(Clone, Debug)]
pub struct Completions(Receiver<Completion>);

impl CompletionQueue {
    /// A channel for `capacity` completions (at least one) and both its ends.
    #[must_use]
    pub fn new(capacity: usize) -> (Self, Completions) {
        let (sender, receiver) = bounded(capacity.max(1));
        (Self { sender, kept: VecDeque::new() }, Completions(receiver))
    }

    fn deliver(&mut self, completion: Completion, reactor: &mut ReactorHandle<'_>) {
        self.kept.push_back(completion);
        self.flush();
        if !self.kept.is_empty() {
            reactor.set_reading(false);
        }
    }

    /// Moves what was kept into the channel as far as there is room.
    fn flush(&mut self) {
        while let Some(completion) = self.kept.pop_front() {
            match self.sender.try_send(completion) {
                Ok(()) => {}
                Err(TrySendError::Full(completion)) => {
                    self.kept.push_front(completion);
                    return;
                }
                // Nobody will ask any more.
                Err(TrySendError::Disconnected(_)) => {}
            }
        }
    }
}

impl Clone for CompletionQueue {
    /// Another handler into the same channel.
    fn clone(&self) -> Self {
        Self { sender: self.sender.clone(), kept: VecDeque::new() }
    }
}

impl Handler for CompletionQueue {
    fn response(&mut self, response: Response<'_>, reactor: &mut ReactorHandle<'_>) {
        self.deliver(Completion::Response(response.into()), reactor);
    }

    fn update(&mut self, update: Update<'_>, reactor: &mut ReactorHandle<'_>) {
        self.deliver(Completion::Update(update.connection, update.body.to_vec()), reactor);
    }

    fn state_changed(
        &mut self,
        connection: ConnectionId,
        change: StateChange,
        reactor: &mut ReactorHandle<'_>,
    ) {
        self.deliver(Completion::StateChanged(connection, change), reactor);
    }

    fn tick(&mut self, reactor: &mut ReactorHandle<'_>) -> Monotonic {
        self.flush();
        if self.kept.is_empty() {
            reactor.set_reading(true);
            Monotonic::NEVER
        } else {
            reactor.now() + RETRY_INTERVAL
        }
    }
}

impl Completions {
    /// Waits for the next completion. None when the engine has stopped and everything was taken.
    #[must_use]
    pub fn wait(&self) -> Option<Completion> {
        self.0.recv().ok()
    }

    /// Waits for the next completion, at most for `timeout`.
    ///
    /// # Errors
    /// If there was none in time, or there will be none any more.
    pub fn wait_timeout(&self, timeout: Duration) -> Result<Completion, NoCompletion> {
        self.0.recv_timeout(timeout).map_err(|error| match error {
            RecvTimeoutError::Timeout => NoCompletion::NoneYet,
            RecvTimeoutError::Disconnected => NoCompletion::Ended,
        })
    }

    /// The next completion if there is one.
    ///
    /// # Errors
    /// If there is none yet, or there will be none any more.
    pub fn try_next(&self) -> Result<Completion, NoCompletion> {
        self.0.try_recv().map_err(|error| match error {
            TryRecvError::Empty => NoCompletion::NoneYet,
            TryRecvError::Disconnected => NoCompletion::Ended,
        })
    }
}

impl Iterator for Completions {
    type Item = Completion;

    /// Waits as [`Completions::wait`] does.
    fn next(&mut self) -> Option<Completion> {
        self.wait()
    }
}

/// Why there is no completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoCompletion {
    /// The engine has stopped, and everything was taken.
    #[error("the engine has stopped and everything was taken")]
    Ended,
    /// There is none yet.
    #[error("there is no completion yet")]
    NoneYet,
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::task::Waker;

    use super::{Completion, CompletionQueue, Completions, NoCompletion, OwnedOutcome};
    use crate::handler::{Handler, ReactorHandle};
    use crate::ids::{ConnectionId, ReactorIndex, RequestId};
    use crate::manager_queue::{ManagerQueue, Placement};
    use crate::reactor::outbox::Outbox;
    use crate::request::{Outcome, Response};
    use crate::time::Monotonic;

    fn outbox() -> Outbox {
        let queue = ManagerQueue::new([Waker::noop().clone()], 1, Placement::Even);
        Outbox::new(ReactorIndex(0), Arc::new(queue))
    }

    fn answer(count: u64) -> Response<'static> {
        Response {
            connection: ConnectionId::new(ReactorIndex(0), 1),
            datacenter: None,
            request: RequestId::new(1, count),
            method: mtproto_tl::ConstructorId(0),
            token: count,
            outcome: Outcome::Response(b"body"),
            submitted_at: Monotonic(0),
            sent_at: None,
            received_at: Monotonic(1),
        }
    }

    fn next_token(completions: &Completions) -> Result<u64, NoCompletion> {
        completions.try_next().map(|completion| match completion {
            Completion::Response(response) => {
                assert_eq!(response.outcome, OwnedOutcome::Response(b"body".to_vec()));
                response.token
            }
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn a_full_channel_stops_the_reading_and_loses_nothing() {
        let (mut queue, completions) = CompletionQueue::new(2);
        let mut outbox = outbox();
        let mut reactor = ReactorHandle::new(Monotonic(5), &mut outbox);
        for count in 1..=2 {
            queue.response(answer(count), &mut reactor);
        }
        assert!(reactor.is_reading());
        assert_eq!(queue.tick(&mut reactor), Monotonic::NEVER);
        for count in 3..=5 {
            queue.response(answer(count), &mut reactor);
        }
        assert!(!reactor.is_reading());
        assert!(queue.tick(&mut reactor) < Monotonic::NEVER, "it looks again by itself");
        let mut received = Vec::new();
        while received.len() < 5 {
            received.push(next_token(&completions).unwrap());
            queue.tick(&mut reactor);
        }
        assert_eq!(received, [1, 2, 3, 4, 5]);
        assert!(reactor.is_reading());
        assert_eq!(next_token(&completions), Err(NoCompletion::NoneYet));
        drop(queue);
        assert_eq!(next_token(&completions), Err(NoCompletion::Ended));
    }

    #[test]
    fn a_program_that_went_away_stops_nothing() {
        let (mut queue, completions) = CompletionQueue::new(1);
        drop(completions);
        let mut outbox = outbox();
        let mut reactor = ReactorHandle::new(Monotonic(5), &mut outbox);
        for count in 1..=10 {
            queue.response(answer(count), &mut reactor);
        }
        assert!(reactor.is_reading() && queue.kept.is_empty());
    }
}
