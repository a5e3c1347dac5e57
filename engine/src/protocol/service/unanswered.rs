//! Requests whose answer does not come although the server is there: asks about them, and in the end changes the socket.
//!
//! One timer looks at all requests in flight, so a request costs nothing more. A server that lost an answer on its way out
//! does not know it; it delivers again what was not acknowledged when the session turns up on another socket.

use mtproto_tl::MessageId;

use super::MessageService;
use crate::limits::{IDENTIFIERS_PER_SERVICE_MESSAGE_MAX, UNANSWERED_PATIENCE, UNANSWERED_QUESTIONS_MAX};
use crate::protocol::Turn;
use crate::protocol::core::Core;
use crate::protocol::event::SessionError;
use crate::protocol::lifecycle::AWAITING_LOST_MESSAGES;
use crate::protocol::session::outgoing::Stage;
use crate::protocol::session::service_message::{ServiceKind, ServiceMessage};
use crate::protocol::timer_table::TimerKind;
use crate::time::Monotonic;

/// Watches over answers that are overdue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UnansweredService;

impl Core {
    /// Starts the timer that looks for overdue answers, if it does not run.
    pub(crate) fn watch_for_answer(&mut self, now: Monotonic) {
        if !self.timers.runs(TimerKind::Unanswered) {
            self.timers.set(TimerKind::Unanswered, now + UNANSWERED_PATIENCE);
        }
    }
}

impl UnansweredService {
    /// Asks about the requests that were in flight for a whole interval already.
    ///
    /// spec: mtproto/service_messages_about_messages#request-for-message-status-information
    fn look(core: &mut Core, turn: &Turn<'_>) {
        if core.session.outgoing.count() == 0 {
            return;
        }
        core.watch_for_answer(turn.now);
        // While the fate of messages is open, they are being asked about anyway.
        if !core.can_send() || core.lifecycle.awaits(AWAITING_LOST_MESSAGES) {
            return;
        }
        let Some(overdue) = Self::overdue(core) else { return core.close(SessionError::AnswerOverdue) };
        // A question that was not answered since is asked anew, not once more.
        core.session.questions.clear();
        core.session.outbox.retain(|message| message.kind() != ServiceKind::StateRequest);
        for ids in overdue.chunks(IDENTIFIERS_PER_SERVICE_MESSAGE_MAX) {
            core.session.outbox.push_back(ServiceMessage::StateRequest(ids.to_vec()));
        }
    }

    /// The messages to ask about; none if asking does not help any more.
    fn overdue(core: &mut Core) -> Option<Vec<MessageId>> {
        let session = &mut core.session;
        let epoch = session.epoch;
        let open = session.outgoing.keys(|entry| entry.stage == Stage::InFlight && entry.epoch == epoch);
        let mut overdue = Vec::new();
        for key in open {
            let Some(entry) = session.outgoing.get_mut(key) else { continue };
            // The first look may come right after it was sent.
            let looks = entry.looks_unanswered;
            if looks > UNANSWERED_QUESTIONS_MAX || looks > 0 && entry.has_answer {
                return None;
            }
            if looks > 0 {
                overdue.push(entry.msg_id);
            }
            entry.looks_unanswered += 1;
        }
        Some(overdue)
    }
}

impl MessageService for UnansweredService {
    /// On the next socket patience begins anew.
    fn closed(&mut self, core: &mut Core, _: Monotonic) {
        let outgoing = &mut core.session.outgoing;
        for key in outgoing.keys(|entry| entry.looks_unanswered > 0 || entry.has_answer) {
            if let Some(entry) = outgoing.get_mut(key) {
                entry.looks_unanswered = 0;
                entry.has_answer = false;
            }
        }
    }

    fn deadline_reached(&mut self, kind: TimerKind, core: &mut Core, turn: &mut Turn<'_>) {
        if kind == TimerKind::Unanswered {
            Self::look(core, turn);
        }
    }
}
