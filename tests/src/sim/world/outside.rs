//! Other threads of the program: their requests come by way of the lanes, which may be full.

use mtproto_engine::manager_queue::command::Submission;
use mtproto_engine::request::QueuedRequest;
use mtproto_engine::{ConnectionId, Monotonic, Request, RequestId, SubmitReason};
use mtproto_tl::Encode;
use mtproto_tl::mtstress::MtstressEcho;

use super::super::ledger::Expected;
use super::World;

/// Requests of one burst.
const BURST_MAX: u32 = 12;

impl World {
    /// A burst of requests for one connection. What does not fit comes back at once, and has never begun.
    pub(super) fn submit_from_outside(&mut self) {
        let connections: Vec<ConnectionId> = self
            .nodes
            .iter_mut()
            .flat_map(|node| node.reactor.handler_mut().connections().collect::<Vec<_>>())
            .collect();
        let Ok(count) = u32::try_from(connections.len()) else { return };
        if count == 0 {
            return;
        }
        let connection = connections[self.random.wire_below(count) as usize];
        for _ in 0..1 + self.random.wire_below(BURST_MAX) {
            let mut payload = vec![0; self.random.wire_below(60) as usize];
            self.random.fill_wire(&mut payload);
            let request = Request::new(MtstressEcho { payload: &payload }.to_vec()).resend(self.plan.resend);
            self.outside_count += 1;
            let id = RequestId::new(self.outside, self.outside_count);
            let submitted_at = self.now();
            let queued = QueuedRequest { id, request, submitted_at: Monotonic(0), pending: None };
            match self.queue.submit(Submission { connection, request: queued }) {
                Ok(()) => self.ledger().submitted(id, Expected { connection, payload, submitted_at }),
                Err(refused) if refused.reason == SubmitReason::QueueFull => {
                    self.ledger().totals.backlogged += 1;
                }
                Err(refused) => self.fail(&format!("a lane refuses with {:?}", refused.reason)),
            }
        }
    }
}
