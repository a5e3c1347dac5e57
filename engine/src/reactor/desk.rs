//! Where what leaves the connections meets the handler: counts it, passes it on, collects what the handler wants.

use std::sync::Arc;

use super::errands::ErrandDone;
use super::outbox::Outbox;
use crate::completion_queue::OwnedResponse;
use crate::handler::{Handler, ReactorHandle, StateChange, Update};
use crate::ids::{ConnectionId, IdMap, RequestId};
use crate::method_stats::MethodTable;
use crate::pending::PendingCell;
use crate::protocol::Sink;
use crate::request::{Outcome, Response};
use crate::rpc_error::RpcErrorClass;
use crate::stats::ReactorStats;
use crate::time::Monotonic;

/// The handler, its wishes, and the counters. The [`Sink`] of all connections.
#[derive(Debug)]
pub(super) struct Desk<H> {
    pub(super) handler: H,
    pub(super) outbox: Outbox,
    pub(super) stats: ReactorStats,
    pub(super) now: Monotonic,
    /// Where requests went that were submitted to another connection.
    pub(super) moved: IdMap<RequestId, ConnectionId>,
    /// Outcomes of the engine's own requests.
    pub(super) errands_done: Vec<ErrandDone>,
    /// None if nobody counts by method.
    pub(super) methods: Option<MethodTable>,
}

impl<H: Handler> Desk<H> {
    pub(super) fn state_changed(&mut self, connection: ConnectionId, change: StateChange) {
        self.handler.state_changed(connection, change, &mut ReactorHandle::new(self.now, &mut self.outbox));
    }

    /// Asks the handler for more, and when it wants to be asked again.
    pub(super) fn tick(&mut self) -> Monotonic {
        self.handler.tick(&mut ReactorHandle::new(self.now, &mut self.outbox))
    }
}

impl<H: Handler> Sink for Desk<H> {
    fn response(&mut self, response: Response<'_>, pending: Option<Arc<PendingCell>>) {
        if response.request.is_engines() {
            let OwnedResponse { connection, request, outcome, .. } = response.into();
            return self.errands_done.push(ErrandDone { connection, request, outcome });
        }
        if let Some(methods) = &mut self.methods {
            methods.note(&response);
        }
        match response.outcome {
            Outcome::Response(_) => self.stats.responses += 1,
            Outcome::RpcError { code, message } => {
                self.stats.rpc_errors += 1;
                self.stats.rpc_errors_by_class[RpcErrorClass::of(code, message).index()] += 1;
            }
            Outcome::Failed(error) => self.stats.failures[error.index()] += 1,
        }
        if !self.moved.is_empty() {
            self.moved.remove(&response.request);
        }
        match pending {
            Some(cell) => cell.complete(response.outcome),
            None => self.handler.response(response, &mut ReactorHandle::new(self.now, &mut self.outbox)),
        }
    }

    fn update(&mut self, update: Update<'_>) {
        self.stats.updates += 1;
        self.handler.update(update, &mut ReactorHandle::new(self.now, &mut self.outbox));
    }
}
