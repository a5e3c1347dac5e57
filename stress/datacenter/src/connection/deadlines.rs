//! What a connection does because time has passed.

use std::sync::Arc;
use std::time::Duration;

use super::{ServerConnection, ServerTurn, State, Workbench};
use crate::limits::{FIRST_PACKET_TIME, LINGER_TIME};
use crate::session::{Effects, SessionTurn};

impl ServerConnection {
    /// When the next of this is due.
    pub(crate) fn timer(&self) -> Option<Duration> {
        if self.state == State::Closing {
            return self.linger_until;
        }
        let introduced = (!self.has_valid_packet).then_some(self.opened_at + FIRST_PACKET_TIME);
        let idle = self.received_at.saturating_add(self.server.rules().idle_time);
        // Otherwise no answer is packed, however long it is due.
        let packs = self.state == State::Open && self.wants_input();
        let answer = self.http.as_ref().filter(|_| packs).and_then(|desk| desk.due());
        [introduced, Some(idle), self.disconnect_at, self.stalled_until, self.sessions_due, answer]
            .into_iter()
            .flatten()
            .min()
    }

    /// A connection that closes has output its socket does not take: it gets a little time.
    pub(crate) fn linger(&mut self, now: Duration) {
        self.linger_until.get_or_insert_with(|| now.saturating_add(LINGER_TIME));
    }

    /// Does everything that is due.
    pub(crate) fn do_what_is_due(&mut self, bench: &mut Workbench, turn: &mut ServerTurn<'_>) {
        let now = turn.now.monotonic;
        let is_due = |time: Option<Duration>| time.is_some_and(|time| time <= now);
        if self.state == State::Closing {
            if is_due(self.linger_until) {
                self.drop_output();
            }
            return;
        }
        if is_due(self.stalled_until) {
            self.stalled_until = None;
        }
        let introduced = (!self.has_valid_packet).then_some(self.opened_at + FIRST_PACKET_TIME);
        let idle = self.received_at.saturating_add(self.server.rules().idle_time);
        if is_due(introduced) || is_due(Some(idle)) || is_due(self.disconnect_at) {
            return self.close();
        }
        if is_due(self.sessions_due) {
            self.sessions_reached(bench, turn);
        }
    }

    fn sessions_reached(&mut self, bench: &mut Workbench, turn: &mut ServerTurn<'_>) {
        let server = Arc::clone(&self.server);
        self.sessions_due = None;
        for attachment in &self.attached {
            let mut effects = Effects::default();
            let mut session_turn = SessionTurn {
                server: &server,
                counters: &self.counters,
                key: &attachment.key,
                now: server.faults().skewed(turn.now),
                random: turn.random,
                scratch: &mut bench.scratch,
                effects: &mut effects,
            };
            let mut session = attachment.session.lock();
            session.deadline_reached(&mut session_turn);
            self.sessions_due = [self.sessions_due, session.next_deadline()].into_iter().flatten().min();
        }
    }
}
