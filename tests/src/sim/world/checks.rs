//! What is asked of a world while it runs and at its end.

use std::time::Duration;

use mtproto_datacenter::ServerTurn;
use mtproto_engine::limits::{ACKNOWLEDGEMENT_DELAY_MAX, OUT_QUEUE_BYTES_HIGH};
use mtproto_tl::service::BadMsgCode;

use super::super::wire::LinkKey;
use super::{SETTLE_TIME, World};

impl World {
    /// Out queues hold what their high mark allows, and at most one packet beyond it.
    pub(super) fn check_held(&self) {
        let most = 2 * OUT_QUEUE_BYTES_HIGH as u64 * self.plan.connections;
        for node in &self.nodes {
            let bytes = node.reactor.stats().out_queue_bytes;
            if bytes > most {
                self.fail(&format!("{bytes} bytes wait in out queues, more than {most}"));
            }
        }
    }

    pub(super) fn check_settled(&mut self) {
        let open = self.ledger().open_count();
        if open > 0 {
            let sample = self.ledger().open_sample();
            self.fail(&format!(
                "{open} requests have not ended {SETTLE_TIME:?} after the last fault: {sample}"
            ));
        }
        let unsettled: usize = self.nodes.iter_mut().map(|node| node.reactor.handler_mut().unsettled()).sum();
        if unsettled > 0 {
            self.fail(&format!("{unsettled} connections are not ready {SETTLE_TIME:?} after the last fault"));
        }
    }

    /// The server holds nothing that a client with a connection has received and not acknowledged.
    pub(super) fn check_acknowledged(&mut self) {
        self.close_silent_links();
        let longest = ACKNOWLEDGEMENT_DELAY_MAX + Duration::from_secs(10);
        let until = self.now() + longest + Duration::from_secs(5);
        self.run_until(until, |_| false);
        let held = self.server.unacknowledged(self.server_now(), longest);
        // Rejected acknowledgements are said again, but not for ever; nothing else is an excuse.
        let is_certain = self.rejections().iter().sum::<u64>() == 0;
        if held > 0 && is_certain {
            self.fail(&format!("the server holds {held} messages without an acknowledgement"));
        }
    }

    /// The server's end of links on which nothing arrives any more is closed: it would hold sessions for ever.
    fn close_silent_links(&mut self) {
        let now = self.server_now();
        let mut wire = self.wire.borrow_mut();
        let silent: Vec<LinkKey> =
            wire.links.iter().filter(|(_, link)| link.is_silent()).map(|(key, _)| *key).collect();
        for key in silent {
            if let Some(mut connection) = self.connections.remove(&key) {
                connection.socket_closed(&mut ServerTurn { now, random: &mut self.server_random });
            }
            if let Some(link) = wire.links.get_mut(&key) {
                link.is_reset = true;
            }
        }
    }

    pub(super) fn rejections(&self) -> [u64; BadMsgCode::COUNT] {
        let mut sums = [0; BadMsgCode::COUNT];
        for node in &self.nodes {
            let counts = node.reactor.stats().rejections_by_code;
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        sums
    }

    /// Rejections that no fault explains are mistakes of the client.
    pub(super) fn check_rejections(&self, rejections: &[u64; BadMsgCode::COUNT]) {
        for (code, count) in [16, 17, 18, 19, 20, 32, 33, 34, 35, 48, 64].into_iter().zip(rejections) {
            if *count > 0 && !self.plan.explains_rejection(code) {
                self.fail(&format!(
                    "{count} messages were rejected with code {code}, and no fault explains it"
                ));
            }
        }
    }

    pub(super) fn check_end(&self) {
        for node in &self.nodes {
            let stats = node.reactor.stats();
            if node.runs {
                self.fail("a reactor does not stop");
            }
            if stats.buffers_in_use != 0 {
                self.fail(&format!("{} buffers are not back", stats.buffers_in_use));
            }
        }
        let totals = self.ledger().totals;
        let packets = self.wire.borrow().packets.count();
        if totals.answered > 0 && packets == 0 {
            self.fail("answers came, and no packet was heard that asked for them");
        }
        if totals.submitted != totals.answered + totals.refused + totals.failed {
            self.fail(&format!("{totals:?} do not add up"));
        }
    }
}
