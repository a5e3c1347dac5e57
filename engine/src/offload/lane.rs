//! One reactor's way to the workers: bounds what it may have with them, and keeps the rest.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use super::Shared;
use super::work::{HandshakeStep, KeyStoreCall, WorkResult};
use crate::ids::{ConnectionId, IdMap, ReactorIndex};
use crate::limits::KEY_STORE_CALLS_MAX;
use crate::protocol::handshake::task::OffloadTask;

/// Hands a reactor's work to the pool, in the order in which it came and never more than the reactor can take results of.
///
/// A storm of handshakes waits here, at its source, where a connection that gives up takes its task along.
pub struct OffloadLane {
    shared: Arc<Shared>,
    reactor: ReactorIndex,
    steps_max: usize,
    steps_out: usize,
    calls_out: usize,
    /// Whose turn it is. A connection without a waiting task has given up.
    steps_order: VecDeque<ConnectionId>,
    steps_waiting: IdMap<ConnectionId, OffloadTask>,
    calls_waiting: VecDeque<KeyStoreCall>,
}

impl OffloadLane {
    pub(super) fn new(shared: Arc<Shared>, reactor: ReactorIndex, steps_max: usize) -> Self {
        Self {
            shared,
            reactor,
            steps_max,
            steps_out: 0,
            calls_out: 0,
            steps_order: VecDeque::new(),
            steps_waiting: IdMap::default(),
            calls_waiting: VecDeque::new(),
        }
    }

    /// Starts a step of a connection's handshake, in place of one that still waits here.
    pub fn start_task(&mut self, connection: ConnectionId, task: OffloadTask) {
        if self.steps_waiting.insert(connection, task).is_none() {
            self.steps_order.push_back(connection);
        }
        self.send_steps();
    }

    /// Forgets the task of a connection that gave up, if it still waits here. One that a worker has is not stopped; its
    /// result comes.
    pub fn abandon_task(&mut self, connection: ConnectionId) {
        self.steps_waiting.remove(&connection);
        if self.steps_waiting.is_empty() {
            self.steps_order.clear();
        }
    }

    /// Starts a call of the key store.
    pub fn start_call(&mut self, call: KeyStoreCall) {
        self.calls_waiting.push_back(call);
        self.send_calls();
    }

    /// A result arrived at the reactor: makes room for the next of its kind.
    pub fn result_taken(&mut self, result: &WorkResult) {
        match result {
            WorkResult::Handshake(..) => {
                self.steps_out = self.steps_out.saturating_sub(1);
                self.send_steps();
            }
            WorkResult::Loaded(..) | WorkResult::Saved(..) | WorkResult::Forgotten(..) => {
                self.calls_out = self.calls_out.saturating_sub(1);
                self.send_calls();
            }
        }
    }

    /// Tasks and calls that are with the pool, and those that wait here.
    #[must_use]
    pub fn outstanding(&self) -> (usize, usize) {
        (self.steps_out + self.calls_out, self.steps_waiting.len() + self.calls_waiting.len())
    }

    fn send_steps(&mut self) {
        while self.steps_out < self.steps_max {
            let Some(connection) = self.steps_order.pop_front() else { return };
            if let Some(task) = self.steps_waiting.remove(&connection) {
                self.steps_out += 1;
                self.shared.add_step(HandshakeStep { reactor: self.reactor, connection, task });
            }
        }
    }

    fn send_calls(&mut self) {
        while self.calls_out < KEY_STORE_CALLS_MAX {
            let Some(call) = self.calls_waiting.pop_front() else { return };
            self.calls_out += 1;
            self.shared.add_call(self.reactor, call);
        }
    }
}

impl Drop for OffloadLane {
    /// A reactor that ends leaves no key unsaved: the pool takes what must outlive it, beyond any bound.
    fn drop(&mut self) {
        for call in self.calls_waiting.drain(..).filter(KeyStoreCall::outlives_engine) {
            self.shared.add_call(self.reactor, call);
        }
    }
}

impl fmt::Debug for OffloadLane {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (out, waiting) = self.outstanding();
        write!(formatter, "OffloadLane({:?}, {out} with the pool, {waiting} waiting)", self.reactor)
    }
}
