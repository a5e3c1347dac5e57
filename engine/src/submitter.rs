//! A caller's handle: submits requests, opens and closes connections. One per thread; cloning makes another.

use std::cell::Cell;
use std::sync::Arc;

use crate::config::ConnectionConfig;
use crate::context::Context;
use crate::error::{CommandError, SubmitError, SubmitReason};
use crate::ids::{ConnectionId, ReactorIndex, RequestId};
use crate::limits::MESSAGE_BYTES_MAX;
use crate::manager_queue::{Control, ManagerQueue, Submission};
use crate::pending::{Pending, PendingCell};
use crate::request::{QueuedRequest, Request};
use crate::time::Monotonic;

/// A caller's handle to the engine. Never blocks.
///
/// Belongs to one thread at a time. [`Clone`] gives a handle for another thread, with a range of request identifiers of
/// its own.
#[derive(Debug)]
pub struct Submitter {
    queue: Arc<ManagerQueue>,
    context: Arc<Context>,
    requests: RequestIds,
}

impl Submitter {
    pub(crate) fn new(queue: Arc<ManagerQueue>, context: Arc<Context>) -> Self {
        let requests = RequestIds::new(queue.new_submitter());
        Self { queue, context, requests }
    }

    /// Submits a request. Its outcome goes to the [`crate::Handler`] of the connection's reactor.
    ///
    /// # Errors
    /// If the body is too large, the queue to the reactor is full, or the engine has stopped. The request comes back.
    pub fn submit(&self, connection: ConnectionId, request: Request) -> Result<RequestId, SubmitError> {
        let id = self.requests.next();
        self.pass(connection, id, request, None)
    }

    /// Submits a request and gives its outcome to the caller.
    ///
    /// # Errors
    /// As [`Submitter::submit`].
    pub fn call(&self, connection: ConnectionId, request: Request) -> Result<Pending, SubmitError> {
        let id = self.requests.next();
        let (pending, cell) = Pending::new(connection, id, Arc::clone(&self.queue));
        self.pass(connection, id, request, Some(cell))?;
        Ok(pending)
    }

    fn pass(
        &self,
        connection: ConnectionId,
        id: RequestId,
        request: Request,
        pending: Option<Arc<PendingCell>>,
    ) -> Result<RequestId, SubmitError> {
        let request = check_size(request)?;
        // The reactor notes the time when it takes the request in: callers need no clock.
        let request = QueuedRequest { id, request, submitted_at: Monotonic(0), pending };
        match self.queue.submit(Submission { connection, request }) {
            Ok(()) => Ok(id),
            Err(refused) => Err(SubmitError::new(refused.reason, refused.request.request)),
        }
    }

    /// Opens a connection. The identifier can be used at once: requests wait until the connection is ready.
    ///
    /// # Errors
    /// If the datacenter has no address and the configuration names none, its transport is not
    /// [possible](crate::TransportConfig::is_possible), the control queue is full, or the engine has stopped.
    pub fn open(&self, config: ConnectionConfig) -> Result<ConnectionId, CommandError> {
        if !config.transport.is_possible() {
            return Err(CommandError::ImpossibleTransport);
        }
        if config.fixed_scheme().is_none() && !self.context.knows_datacenter(config.datacenter) {
            return Err(CommandError::UnknownDatacenter);
        }
        let connection = self.queue.place_connection(config.account);
        self.control(Control::Open(connection, Box::new(config)), connection)?;
        Ok(connection)
    }

    /// Ends a connection for good. Its requests end with [`crate::RequestError::ConnectionStopped`]. Closing what has
    /// stopped, or never was, does nothing.
    ///
    /// # Errors
    /// If the control queue is full or the engine has stopped.
    pub fn close(&self, connection: ConnectionId) -> Result<(), CommandError> {
        self.control(Control::Close(connection), connection)
    }

    /// Gives up the socket of a connection. Its requests wait for [`Submitter::resume`].
    ///
    /// # Errors
    /// If the control queue is full or the engine has stopped.
    pub fn pause(&self, connection: ConnectionId) -> Result<(), CommandError> {
        self.control(Control::Pause(connection), connection)
    }

    /// Undoes a [`Submitter::pause`].
    ///
    /// # Errors
    /// If the control queue is full or the engine has stopped.
    pub fn resume(&self, connection: ConnectionId) -> Result<(), CommandError> {
        self.control(Control::Resume(connection), connection)
    }

    /// Tells the engine whether there is a network. Without one, sockets are given up and no attempt is made; requests wait.
    ///
    /// # Errors
    /// If the control queue of a reactor is full or the engine has stopped. The others know then.
    pub fn set_network_available(&self, available: bool) -> Result<(), CommandError> {
        let reactors = (0..).map(ReactorIndex).take(self.queue.reactors());
        let mut told = Ok(());
        for reactor in reactors {
            let one = self.queue.control(reactor, Control::Network(available));
            told = told.and(one);
        }
        told
    }

    /// Forgets a request. Its outcome is then [`crate::RequestError::Cancelled`], unless another was on its way; what
    /// the server has been sent it may still do.
    ///
    /// # Errors
    /// If the control queue is full or the engine has stopped.
    pub fn cancel(&self, connection: ConnectionId, request: RequestId) -> Result<(), CommandError> {
        self.control(Control::Cancel(connection, request), connection)
    }

    fn control(&self, control: Control, connection: ConnectionId) -> Result<(), CommandError> {
        self.queue.control(connection.reactor(), control)
    }
}

impl Clone for Submitter {
    /// A handle for another thread, with request identifiers of its own.
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.queue), Arc::clone(&self.context))
    }
}

/// Hands out the request identifiers of one submitter, in order.
#[derive(Debug)]
pub(crate) struct RequestIds {
    submitter: u32,
    count: Cell<u64>,
}

impl RequestIds {
    pub(crate) const fn new(submitter: u32) -> Self {
        Self { submitter, count: Cell::new(0) }
    }

    /// Those of the engine's own requests, on this reactor.
    pub(crate) fn of_engine(reactor: ReactorIndex) -> Self {
        Self { submitter: RequestId::ENGINE, count: Cell::new(u64::from(reactor.0) << u32::BITS) }
    }

    pub(crate) fn next(&self) -> RequestId {
        let count = self.count.get() + 1;
        self.count.set(count);
        RequestId::new(self.submitter, count)
    }
}

/// Refuses what no message can hold before it costs anything.
pub(crate) fn check_size(request: Request) -> Result<Request, SubmitError> {
    let bytes = request.body.as_slice().len();
    if bytes > MESSAGE_BYTES_MAX {
        return Err(SubmitError::new(SubmitReason::TooLarge { bytes }, request));
    }
    Ok(request)
}
