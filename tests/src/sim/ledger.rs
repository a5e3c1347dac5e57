//! What was asked and what came of it: every request ends exactly once, with its own answer.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use mtproto_crypto::AuthKeyId;
use mtproto_engine::{ConnectionId, Monotonic, Outcome, RequestId, Response};
use mtproto_tl::mtstress::MtstressEchoed;
use mtproto_tl::{Decode, Reader};

/// What a request has to come back with.
#[derive(Debug)]
pub(super) struct Expected {
    pub(super) connection: ConnectionId,
    pub(super) payload: Vec<u8>,
    pub(super) submitted_at: Monotonic,
}

/// How requests ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Requests submitted.
    pub submitted: u64,
    /// Answered by the server.
    pub answered: u64,
    /// Refused by the server.
    pub refused: u64,
    /// Given up by the engine, for a reason it named.
    pub failed: u64,
    /// Requests that did not fit a lane, and never began.
    pub backlogged: u64,
    /// Key exchanges that ended with a key.
    pub keys: u64,
    /// Temporary keys that were bound.
    pub bound: u64,
    /// Sockets that broke.
    pub sockets_closed: u64,
    /// Connections that stopped for good.
    pub stopped: u64,
    /// Updates that came.
    pub updates: u64,
    /// The longest time to an answer.
    pub slowest: Duration,
}

/// The requests of a world.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    open: BTreeMap<RequestId, Expected>,
    updates: BTreeSet<(ConnectionId, i64)>,
    revoked: BTreeSet<AuthKeyId>,
    pub(super) totals: Totals,
    /// What a checker complained about, first come first.
    pub(super) complaints: Vec<String>,
}

impl Ledger {
    pub(super) fn submitted(&mut self, request: RequestId, expected: Expected) {
        self.totals.submitted += 1;
        if self.open.insert(request, expected).is_some() {
            self.complaints.push(format!("{request:?} was given out twice"));
        }
    }

    pub(super) fn ended(&mut self, response: &Response<'_>) {
        let Some(expected) = self.open.remove(&response.request) else {
            self.complaints
                .push(format!("{:?} ended twice, or never began: {:?}", response.request, response.outcome));
            return;
        };
        if expected.connection != response.connection {
            self.complaints.push(format!("{:?} ended on another connection", response.request));
        }
        match response.outcome {
            Outcome::Response(body) => {
                self.totals.answered += 1;
                let took = response.received_at.saturating_since(expected.submitted_at);
                self.totals.slowest = self.totals.slowest.max(took);
                let echoed = MtstressEchoed::decode(&mut Reader::new(body));
                if echoed.map(|echoed| echoed.payload) != Ok(expected.payload.as_slice()) {
                    self.complaints.push(format!("{:?} got the answer to something else", response.request));
                }
            }
            Outcome::RpcError { .. } => self.totals.refused += 1,
            Outcome::Failed(_) => self.totals.failed += 1,
        }
    }

    /// An update came, with the number the server gave it. Sessions that are kept deliver each one once.
    pub(super) fn update(&mut self, connection: ConnectionId, sequence: Option<i64>, once: bool) {
        self.totals.updates += 1;
        match sequence {
            None => self.complaints.push(format!("an update on {connection:?} cannot be read")),
            Some(sequence) => {
                if !self.updates.insert((connection, sequence)) && once {
                    self.complaints.push(format!("update {sequence} came twice on {connection:?}"));
                }
            }
        }
    }

    /// A login is gone. Each is told once, however many connections it had.
    pub(super) fn revoked(&mut self, key: AuthKeyId) {
        if !self.revoked.insert(key) {
            self.complaints.push(format!("the loss of {key:?} was told twice"));
        }
    }

    pub(super) fn open_count(&self) -> usize {
        self.open.len()
    }

    /// Some of those that have not ended, for a complaint.
    pub(super) fn open_sample(&self) -> String {
        let shown = self.open.iter().take(3);
        shown
            .map(|(id, expected)| {
                format!("{id:?} on {:?} since {:?}", expected.connection, expected.submitted_at)
            })
            .collect::<Vec<_>>()
            .join("; ")
    }
}
