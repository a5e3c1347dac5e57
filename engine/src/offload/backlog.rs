//! What waits for workers, and who takes what. No threads here.

use std::collections::VecDeque;

use super::work::{HandshakeStep, KeyStoreCall};
use crate::context::AuthScope;
use crate::ids::ReactorIndex;
use crate::protocol::handshake::task::OffloadTask;

/// Tasks of one kind that a worker takes together at most: as many powers as the processor computes side by side.
const STEPS_TOGETHER_MAX: usize = 8;

/// Work that no worker has taken yet.
#[derive(Debug, Default)]
pub(super) struct Backlog {
    /// Second steps. They go first: what was begun is finished, and a storm drains instead of standing half done.
    agreements: VecDeque<HandshakeStep>,
    /// First steps.
    proofs: VecDeque<HandshakeStep>,
    calls: VecDeque<(ReactorIndex, KeyStoreCall)>,
    /// Scopes with a call in progress: the calls of one scope are made in order, or an old key could be saved over a new one.
    busy_scopes: Vec<AuthScope>,
    workers: usize,
    idle_workers: usize,
    stopping: bool,
}

/// What a worker takes.
#[derive(Debug)]
pub(super) enum Taken {
    /// Steps of one kind.
    Steps(Vec<HandshakeStep>),
    /// A call of the key store; to be followed by [`Backlog::call_ended`].
    Call(ReactorIndex, KeyStoreCall),
}

impl Backlog {
    pub(super) fn new(workers: usize) -> Self {
        Self { workers, ..Self::default() }
    }

    pub(super) fn add_step(&mut self, step: HandshakeStep) {
        match step.task {
            _ if self.stopping => {}
            OffloadTask::Prove(_) => self.proofs.push_back(step),
            OffloadTask::Agree(_) => self.agreements.push_back(step),
        }
    }

    pub(super) fn add_call(&mut self, reactor: ReactorIndex, call: KeyStoreCall) {
        if !self.stopping || call.outlives_engine() {
            self.calls.push_back((reactor, call));
        }
    }

    /// The next work for one worker, none if there is nothing it may do now.
    pub(super) fn take(&mut self) -> Option<Taken> {
        if let Some((reactor, call)) = self.take_call() {
            return Some(Taken::Call(reactor, call));
        }
        let workers_free = self.idle_workers + 1;
        let steps = if self.agreements.is_empty() { &mut self.proofs } else { &mut self.agreements };
        // Shared evenly, so that nobody idles while another has several: then each has few, and nothing waits for company.
        let count = steps.len().div_ceil(workers_free).min(STEPS_TOGETHER_MAX);
        (count > 0).then(|| Taken::Steps(steps.drain(..count).collect()))
    }

    /// A call whose scope is not busy. A slow store may hold all workers but one.
    fn take_call(&mut self) -> Option<(ReactorIndex, KeyStoreCall)> {
        if self.busy_scopes.len() >= self.workers.saturating_sub(1).max(1) {
            return None;
        }
        let index = self.calls.iter().position(|(_, call)| !self.busy_scopes.contains(&call.scope()))?;
        let (reactor, call) = self.calls.remove(index)?;
        self.busy_scopes.push(call.scope());
        Some((reactor, call))
    }

    pub(super) fn call_ended(&mut self, scope: AuthScope) {
        self.busy_scopes.retain(|busy| *busy != scope);
    }

    /// A worker found nothing to take and waits.
    pub(super) const fn worker_waits(&mut self) {
        self.idle_workers += 1;
    }

    /// A worker waits no longer.
    pub(super) const fn worker_woke(&mut self) {
        self.idle_workers -= 1;
    }

    /// Drops what nobody will ask for any more. Keys are still saved and forgotten.
    pub(super) fn stop(&mut self) {
        self.stopping = true;
        self.agreements.clear();
        self.proofs.clear();
        self.calls.retain(|(_, call)| call.outlives_engine());
    }

    /// Whether a worker that finds nothing to take may end: a call that waits for its scope is still to be made.
    pub(super) fn is_over(&self) -> bool {
        self.stopping && self.calls.is_empty()
    }
}
