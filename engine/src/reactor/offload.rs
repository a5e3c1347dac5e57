//! [`Offload`]: how a reactor has something computed elsewhere. Workers for real, on the spot in a simulation.

use crate::ids::ConnectionId;
use crate::offload::{KeyStoreCall, OffloadLane, WorkResult};
use crate::protocol::handshake::task::OffloadTask;

/// Takes work off a reactor. Results come back through the reactor's
/// [`QueueLane::work_done`](crate::manager_queue::QueueLane::work_done), never more of them than a lane has room for.
pub trait Offload {
    /// Starts a computation for a connection, in place of one that waits for its turn.
    fn start_task(&mut self, connection: ConnectionId, task: OffloadTask);

    /// A connection does not want its result any more.
    fn abandon_task(&mut self, connection: ConnectionId);

    /// Starts a call of the key store.
    fn start_call(&mut self, call: KeyStoreCall);

    /// A result has arrived: there is room for another.
    fn result_taken(&mut self, result: &WorkResult);

    /// What is being worked on, and what waits for its turn.
    fn outstanding(&self) -> (usize, usize);
}

impl Offload for OffloadLane {
    fn start_task(&mut self, connection: ConnectionId, task: OffloadTask) {
        Self::start_task(self, connection, task);
    }

    fn abandon_task(&mut self, connection: ConnectionId) {
        Self::abandon_task(self, connection);
    }

    fn start_call(&mut self, call: KeyStoreCall) {
        Self::start_call(self, call);
    }

    fn result_taken(&mut self, result: &WorkResult) {
        Self::result_taken(self, result);
    }

    fn outstanding(&self) -> (usize, usize) {
        Self::outstanding(self)
    }
}
