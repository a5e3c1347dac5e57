//! What the handler of a reactor has asked for and the reactor has not done yet.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::config::ConnectionConfig;
use crate::error::{SubmitError, SubmitReason};
use crate::ids::{ConnectionId, ReactorIndex, RequestId};
use crate::limits::LANE_REQUESTS_MAX;
use crate::manager_queue::{Control, ManagerQueue, Submission};
use crate::request::{QueuedRequest, Request};
use crate::submitter::{RequestIds, check_size};
use crate::time::Monotonic;

/// One thing a handler asked for.
#[derive(Debug)]
pub(crate) enum Command {
    /// A command.
    Control(Control),
    /// A request.
    Request(Submission),
}

/// Takes the wishes of a handler while the connections are in use, and keeps them in order.
#[derive(Debug)]
pub(crate) struct Outbox {
    reactor: ReactorIndex,
    queue: Arc<ManagerQueue>,
    request_ids: RequestIds,
    commands: VecDeque<Command>,
    requests_waiting: usize,
    reading: bool,
    refuses_requests: bool,
}

impl Outbox {
    pub(crate) fn new(reactor: ReactorIndex, queue: Arc<ManagerQueue>) -> Self {
        let request_ids = RequestIds::new(queue.new_submitter());
        Self {
            reactor,
            queue,
            request_ids,
            commands: VecDeque::new(),
            requests_waiting: 0,
            reading: true,
            refuses_requests: false,
        }
    }

    pub(crate) const fn reactor(&self) -> ReactorIndex {
        self.reactor
    }

    pub(crate) fn submit(
        &mut self,
        now: Monotonic,
        connection: ConnectionId,
        request: Request,
    ) -> Result<RequestId, SubmitError> {
        let request = check_size(request)?;
        if connection.reactor() != self.reactor || self.refuses_requests {
            return Err(SubmitError::new(SubmitReason::ConnectionGone, request));
        }
        if self.requests_waiting >= LANE_REQUESTS_MAX {
            return Err(SubmitError::new(SubmitReason::QueueFull, request));
        }
        let id = self.request_ids.next();
        let request = QueuedRequest { id, request, submitted_at: now, pending: None };
        self.commands.push_back(Command::Request(Submission { connection, request }));
        self.requests_waiting += 1;
        Ok(id)
    }

    pub(crate) fn open(&mut self, config: ConnectionConfig) -> ConnectionId {
        let connection = self.queue.new_connection(self.reactor);
        self.control(Control::Open(connection, Box::new(config)));
        connection
    }

    pub(crate) fn control(&mut self, control: Control) {
        self.commands.push_back(Command::Control(control));
    }

    /// The next wish, in the order in which they were uttered.
    pub(crate) fn pop(&mut self) -> Option<Command> {
        let command = self.commands.pop_front()?;
        if matches!(command, Command::Request(_)) {
            self.requests_waiting -= 1;
        }
        Some(command)
    }

    pub(crate) fn len(&self) -> usize {
        self.commands.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.commands.is_empty()
    }

    /// The reactor ends: from here on, requests are refused.
    pub(crate) const fn refuse_requests(&mut self) {
        self.refuses_requests = true;
    }

    /// Whether the reactor ends.
    pub(crate) const fn refuses_requests(&self) -> bool {
        self.refuses_requests
    }

    pub(crate) const fn set_reading(&mut self, reading: bool) {
        self.reading = reading;
    }

    pub(crate) const fn is_reading(&self) -> bool {
        self.reading
    }
}
