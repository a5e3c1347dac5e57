//! Requests that belong to another datacenter.

use super::Reactor;
use super::network::Network;
use super::offload::Offload;
use crate::config::ConnectionConfig;
use crate::context::AuthScope;
use crate::error::SubmitReason;
use crate::handler::{Handler, StateChange};
use crate::ids::{ConnectionId, DatacenterId};
use crate::request::QueuedRequest;

impl<N: Network, H: Handler, O: Offload> Reactor<N, H, O> {
    /// Gives a request to a connection of the same account with another datacenter; opens one if there is none here.
    pub(super) fn move_request(&mut self, slot: u32, request: QueuedRequest, to: DatacenterId) {
        let Some(entry) = self.connections.get(slot) else { return };
        let from = entry.connection.id();
        if self.desk.outbox.refuses_requests() {
            return self.refuse(from, request, SubmitReason::ConnectionGone);
        }
        let scope = AuthScope { datacenter: to, ..entry.scope };
        let id = request.id;
        let config = entry.connection.config().elsewhere(to);
        let target = self.connection_of(scope).unwrap_or_else(|| self.open_for_engine(config));
        self.desk.moved.insert(id, target);
        self.state_changed(slot, from, StateChange::RequestMoved { request: id, to: target });
        self.enqueue(target, request);
    }

    /// A connection of a scope on this reactor.
    pub(super) fn connection_of(&self, scope: AuthScope) -> Option<ConnectionId> {
        let slot = self.connections.first_of_scope(scope)?;
        self.connections.get(slot).filter(|entry| !entry.has_stopped).map(|entry| entry.connection.id())
    }

    /// Opens a connection that the application did not ask for.
    pub(super) fn open_for_engine(&mut self, config: ConnectionConfig) -> ConnectionId {
        let id = self.queue.new_connection(self.index);
        self.open(id, config);
        id
    }
}
