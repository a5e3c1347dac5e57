//! Rejected messages, lost messages, and questions about messages in both directions.

use mtproto_tl::service::{
    BadMsgCode, BadMsgNotification, BadServerSalt, MessageState, MsgDetailedInfo, MsgsAllInfo, MsgsStateInfo,
    NewSessionCreated, Receipt,
};
use mtproto_tl::{Longs, MessageId};

use super::MessageService;
use crate::error::RequestError;
use crate::handler::StateChange;
use crate::limits::{
    IDENTIFIERS_PER_SERVICE_MESSAGE_MAX, PREVIOUS_SESSION_PATIENCE, REJECTIONS_IN_A_ROW_MAX,
    REJECTIONS_PER_MESSAGE_MAX, STATE_REQUEST_PATIENCE,
};
use crate::protocol::core::Core;
use crate::protocol::event::{ConnectionEvent, SessionError};
use crate::protocol::lifecycle::Transition;
use crate::protocol::session::Under;
use crate::protocol::session::dispatch::Dispatch;
use crate::protocol::session::message_id::time_of;
use crate::protocol::session::outgoing::{RequestKey, Stage};
use crate::protocol::session::sent_messages::{Sent, SentMessage};
use crate::protocol::session::service_message::{ServiceKind, ServiceMessage};
use crate::protocol::timer_table::TimerKind;
use crate::protocol::{Sink, Turn};
use crate::request::{Outcome, Phase, ResendPolicy};
use crate::time::Monotonic;

/// Keeps track of what was rejected and what was lost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ResendService {
    /// Rejections since the server last took something. Those of messages that were on their way together count once.
    rejected_in_a_row: u8,
    /// Messages up to this one were sent before the rejection that was counted last.
    counted_up_to: MessageId,
}

impl ResendService {
    pub(crate) const fn new() -> Self {
        Self { rejected_in_a_row: 0, counted_up_to: MessageId(0) }
    }

    /// The server took something: it is not only rejecting.
    pub(crate) const fn accepted(&mut self) {
        self.rejected_in_a_row = 0;
    }

    /// Asks what became of the messages that were sent before the socket broke and never confirmed.
    ///
    /// spec: mtproto/service_messages_about_messages#request-for-message-status-information
    fn ask(core: &mut Core, turn: &Turn<'_>) {
        let epoch = core.session.epoch;
        core.session.questions.clear();
        core.session.outbox.retain(|message| message.kind() != ServiceKind::StateRequest);
        let open = core.session.outgoing.keys(|entry| {
            entry.stage == Stage::InFlight && entry.epoch == epoch && entry.phase == Phase::Sent
        });
        if open.is_empty() {
            core.lifecycle.apply(Transition::LostMessagesSettled);
            core.timers.clear(TimerKind::LostMessages);
            return;
        }
        let ids: Vec<MessageId> =
            open.iter().filter_map(|&key| core.session.outgoing.get(key)).map(|entry| entry.msg_id).collect();
        for ids in ids.chunks(IDENTIFIERS_PER_SERVICE_MESSAGE_MAX) {
            core.session.outbox.push_back(ServiceMessage::StateRequest(ids.to_vec()));
        }
        core.lifecycle.apply(Transition::LostMessagesAsked);
        core.timers.set(TimerKind::LostMessages, turn.now + STATE_REQUEST_PATIENCE);
    }

    /// Whether an answer to a state request is still expected.
    fn settle(core: &mut Core) {
        let asks = core.session.outbox.iter().any(|message| message.kind() == ServiceKind::StateRequest);
        if core.session.questions.is_empty() && !asks {
            core.lifecycle.apply(Transition::LostMessagesSettled);
            core.timers.clear(TimerKind::LostMessages);
        }
    }
}

impl MessageService for ResendService {
    fn opened(&mut self, core: &mut Core, turn: &mut Turn<'_>) {
        core.session.destroy_abandoned();
        Self::ask(core, turn);
    }

    fn closed(&mut self, core: &mut Core, _: Monotonic) {
        *self = Self::new();
        core.timers.clear(TimerKind::LostMessages);
        core.session.questions.clear();
        core.session.abandoned.clear();
    }

    fn deadline_reached(&mut self, kind: TimerKind, core: &mut Core, turn: &mut Turn<'_>) {
        if kind == TimerKind::LostMessages {
            Self::ask(core, turn);
        }
    }

    fn rejected(&mut self, kind: ServiceKind, core: &mut Core, turn: &mut Turn<'_>) {
        match kind {
            ServiceKind::StateRequest => Self::ask(core, turn),
            ServiceKind::DestroySession => core.session.destroy_abandoned(),
            _ => {}
        }
    }
}

/// What a rejection demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Remedy {
    /// A new identity is enough.
    SendAgain,
    /// A new identity, if doing it twice does no harm.
    SendAgainIfRepeatable,
    /// Identifiers or sequence numbers have to begin anew.
    NewSession,
    /// The same, and without a container.
    NewSessionWithoutContainer,
}

const fn remedy(code: BadMsgCode) -> Remedy {
    match code {
        BadMsgCode::MessageTooOld => Remedy::SendAgainIfRepeatable,
        BadMsgCode::MsgIdTooHigh
        | BadMsgCode::MsgIdBitsWrong
        | BadMsgCode::ContainerIdReused
        | BadMsgCode::SeqNoTooLow
        | BadMsgCode::SeqNoTooHigh
        | BadMsgCode::SeqNoNotEven
        | BadMsgCode::SeqNoNotOdd => Remedy::NewSession,
        BadMsgCode::ContainerInvalid => Remedy::NewSessionWithoutContainer,
        BadMsgCode::MsgIdTooLow | BadMsgCode::ServerSaltWrong | BadMsgCode::Other(_) => Remedy::SendAgain,
    }
}

impl<S: Sink> Dispatch<'_, '_, S> {
    /// `bad_msg_notification`: a message or a whole container was refused.
    ///
    /// spec: mtproto/service_messages_about_messages#notice-of-ignored-error-message
    pub(crate) fn rejected(&mut self, notice: &BadMsgNotification, notice_id: MessageId) {
        let code = notice.code();
        let Some(message) = self.rejection(notice.bad_msg_id, notice.bad_msg_seqno, notice.error_code) else {
            return;
        };
        if matches!(code, BadMsgCode::MsgIdTooLow | BadMsgCode::MsgIdTooHigh)
            && let Some(time) = self.core.clock.set(time_of(notice_id), self.turn.now)
        {
            self.core.events.push(ConnectionEvent::TimeLearned(time));
            self.core.synchronise(self.turn.now);
        }
        self.remedy(&message, notice.error_code, remedy(code));
    }

    /// `bad_server_salt`: the same for a wrong salt, with the right one.
    pub(crate) fn salt_rejected(&mut self, notice: &BadServerSalt, notice_id: MessageId) {
        let Some(message) = self.rejection(notice.bad_msg_id, notice.bad_msg_seqno, notice.error_code) else {
            return;
        };
        if let Some(time) = self.core.clock.message_came(notice_id, self.turn.now) {
            self.core.events.push(ConnectionEvent::TimeLearned(time));
        }
        self.salt_named(notice.new_server_salt);
        self.remedy(&message, notice.error_code, Remedy::SendAgain);
    }

    /// The salt of the key that the packet came under: not the one in use, if that has been replaced.
    fn salt_named(&mut self, salt: i64) {
        let key = self.core.key_id();
        let previous = self.core.session.previous.as_deref_mut();
        match previous.filter(|previous| self.under == Under::Previous && key != Some(previous.key.id())) {
            Some(previous) => previous.name_salt(salt),
            None => self.services.future_salts.named(salt, self.core, self.turn),
        }
    }

    /// Whether a rejection counts: it must name a message of ours that is remembered, with its sequence number, and not
    /// one that has been sent again since.
    fn rejection(&mut self, msg_id: MessageId, seq_no: i32, code: i32) -> Option<SentMessage> {
        let message = self.core.session.sent_under(self.under)?.find(msg_id)?;
        if message.seq_no != seq_no {
            return None;
        }
        self.core.events.push(ConnectionEvent::Rejected { code });
        let service = &mut self.services.resend;
        if self.under == Under::Current && msg_id > service.counted_up_to {
            service.rejected_in_a_row = service.rejected_in_a_row.saturating_add(1);
            service.counted_up_to = self.core.session.message_ids.last();
        }
        if service.rejected_in_a_row > REJECTIONS_IN_A_ROW_MAX {
            self.core.close(SessionError::RejectedTooOften);
        }
        Some(message)
    }

    /// Sends the rejected messages again, in a new session if they need one.
    fn remedy(&mut self, rejected: &SentMessage, code: i32, remedy: Remedy) {
        let members: Vec<SentMessage> = match (rejected.what, self.core.session.sent_under(self.under)) {
            (Sent::Container, Some(sent)) => sent.members(rejected.msg_id).collect(),
            _ => vec![*rejected],
        };
        let replaces = matches!(remedy, Remedy::NewSession | Remedy::NewSessionWithoutContainer);
        // A message of a session that was replaced already needs no other.
        if replaces && self.under == Under::Current {
            self.replace_session();
        }
        for member in &members {
            match member.what {
                Sent::Request(key) => self.request_rejected(key, member.msg_id, code, remedy),
                Sent::Service(ServiceKind::Acknowledgements) if self.under == Under::Current && !replaces => {
                    self.core.session.acknowledgements.say_again(member.msg_id);
                }
                Sent::Service(ServiceKind::Acknowledgements) if self.under == Under::Previous => {
                    if let Some(previous) = &mut self.core.session.previous {
                        previous.refused(member.msg_id);
                    }
                }
                // A new session begins with all services anew.
                Sent::Service(kind) if self.under == Under::Current && !replaces => {
                    use MessageService as _;
                    let Self { core, services, turn, .. } = self;
                    services.rejected(kind, core, turn);
                }
                Sent::Service(_) | Sent::Container => {}
            }
        }
    }

    fn request_rejected(&mut self, key: RequestKey, msg_id: MessageId, code: i32, remedy: Remedy) {
        let is_ours = self.is_of_this_session(key);
        let Some(entry) = self.core.session.outgoing.get_mut(key) else { return };
        if !is_ours || entry.msg_id != msg_id || entry.stage == Stage::Waiting {
            return;
        }
        entry.rejections = entry.rejections.saturating_add(1);
        let must_not_repeat =
            remedy == Remedy::SendAgainIfRepeatable && entry.queued.request.resend != ResendPolicy::Repeat;
        if must_not_repeat || entry.rejections > REJECTIONS_PER_MESSAGE_MAX {
            let error = RequestError::Rejected { code };
            self.core.finish(key, Outcome::Failed(error), self.turn.now, self.sink);
            return;
        }
        // Refused is not received.
        entry.phase = Phase::Queued;
        entry.alone |= remedy == Remedy::NewSessionWithoutContainer;
        self.core.session.outgoing.send_again(key, Stage::Waiting);
    }

    /// Begins a new session on the same socket. What is in flight may still be answered under the old one.
    pub(crate) fn replace_session(&mut self) {
        use MessageService as _;
        let Self { core, services, turn, sink, .. } = self;
        if core.session.previous.is_some() {
            core.forget_previous_session(turn.now, *sink);
        }
        core.session.replace(core.key.as_ref(), turn.random);
        services.resend.counted_up_to = MessageId(0);
        core.timers.clear(TimerKind::Acknowledgement);
        core.timers.set(TimerKind::PreviousSession, turn.now + PREVIOUS_SESSION_PATIENCE);
        services.opened(core, turn);
        // What was said about the packet from here on concerns the session it came in.
        self.under = Under::Previous;
    }

    /// The server has begun fresh state: what is older than its first message was lost.
    ///
    /// spec: mtproto/service_messages#new-session-creation-notification
    pub(crate) fn session_created(&mut self, notice: &NewSessionCreated) {
        if self.under == Under::Previous || self.core.session.created == Some(notice.unique_id) {
            return;
        }
        self.core.session.created = Some(notice.unique_id);
        self.core.events.state(StateChange::NewSession);
        self.services.future_salts.named(notice.server_salt, self.core, self.turn);
        let session = &mut self.core.session;
        // A message is as old as the container that carried it last, and so is the first one of the new state.
        let carrier = |msg_id: MessageId| {
            session.sent.find(msg_id).and_then(|message| message.container).unwrap_or(msg_id)
        };
        let first = carrier(notice.first_msg_id);
        let epoch = session.epoch;
        let lost = session.outgoing.keys(|entry| {
            entry.stage == Stage::InFlight && entry.epoch == epoch && carrier(entry.msg_id) < first
        });
        for key in lost {
            self.lost(key);
        }
        self.forget_settled_questions();
    }

    /// A message did not arrive, or its answer never will.
    fn lost(&mut self, key: RequestKey) {
        let Some(entry) = self.core.session.outgoing.get_mut(key) else { return };
        if entry.queued.request.resend == ResendPolicy::Fail {
            let error = RequestError::FateUnknown(entry.phase);
            self.core.finish(key, Outcome::Failed(error), self.turn.now, self.sink);
        } else {
            self.core.session.outgoing.send_again(key, Stage::Waiting);
        }
    }

    /// Questions about messages that are in flight no longer are settled.
    fn forget_settled_questions(&mut self) {
        let session = &mut self.core.session;
        let (sent, outgoing) = (&session.sent, &session.outgoing);
        let is_open = |id: &MessageId| match sent.find(*id).map(|message| message.what) {
            Some(Sent::Request(key)) => {
                outgoing.get(key).is_some_and(|entry| entry.msg_id == *id && entry.stage == Stage::InFlight)
            }
            _ => false,
        };
        session.questions.retain(|(_, ids)| ids.iter().any(is_open));
        session.outbox.retain(|message| match message {
            ServiceMessage::StateRequest(ids) => ids.iter().any(is_open),
            _ => true,
        });
        ResendService::settle(self.core);
    }

    /// The answer to a question about our messages.
    ///
    /// spec: mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages
    pub(crate) fn state_info(&mut self, answer: &MsgsStateInfo<'_>) {
        let questions = &mut self.core.session.questions;
        let Some(place) = questions
            .iter()
            .position(|(msg_id, ids)| *msg_id == answer.req_msg_id && ids.len() == answer.info.len())
        else {
            return;
        };
        let (_, ids) = questions.swap_remove(place);
        self.services.resend.accepted();
        for (&id, &state) in ids.iter().zip(answer.info) {
            self.state(id, MessageState(state));
        }
        ResendService::settle(self.core);
    }

    /// The same without a question.
    pub(crate) fn all_info(&mut self, notice: &MsgsAllInfo<'_>) {
        if notice.msg_ids.len() == notice.info.len() && self.under == Under::Current {
            for (id, &state) in notice.msg_ids.message_ids().zip(notice.info) {
                self.state(id, MessageState(state));
            }
        }
    }

    /// What the server knows of one of our messages.
    fn state(&mut self, id: MessageId, state: MessageState) {
        let Some(Sent::Request(key)) = self.core.session.sent.find(id).map(|message| message.what) else {
            return;
        };
        let is_ours = self.is_of_this_session(key);
        let Some(entry) = self.core.session.outgoing.get_mut(key) else { return };
        if !is_ours || entry.msg_id != id || entry.stage != Stage::InFlight {
            return;
        }
        match state.receipt() {
            Receipt::Received => {
                entry.phase = Phase::Acknowledged;
                entry.has_answer |= state.has(MessageState::ANSWERED);
            }
            Receipt::Unknown | Receipt::NotReceived | Receipt::NotReceivedYet => {
                entry.phase = Phase::Queued;
                self.core.session.outgoing.send_again(key, Stage::Waiting);
            }
            Receipt::Other(_) => {}
        }
    }

    /// There is an answer to one of our messages, perhaps lost on the way.
    ///
    /// spec: mtproto/service_messages_about_messages#extended-voluntary-communication-of-status-of-one-message
    pub(crate) fn detailed_info(&mut self, notice: &MsgDetailedInfo) {
        if self.under == Under::Previous {
            return;
        }
        let waits = match self.core.session.sent.find(notice.msg_id).map(|message| message.what) {
            Some(Sent::Request(key)) => self.core.session.outgoing.get(key).is_some(),
            _ => false,
        };
        self.state(notice.msg_id, MessageState(notice.status.to_le_bytes()[0]));
        if waits {
            self.announced(notice.answer_msg_id);
        } else {
            // Nobody waits for it: the server need not keep it.
            self.owe_again(notice.answer_msg_id);
        }
    }

    /// There is a message of the server, perhaps lost on the way.
    pub(crate) fn announced(&mut self, id: MessageId) {
        if self.under == Under::Previous {
            return;
        }
        if self.core.session.received.receipt(id) == Receipt::Received {
            self.owe_again(id);
        } else if let Some(ServiceMessage::ResendRequest(ids)) = self.core.session.outbox.back_mut()
            && ids.len() < IDENTIFIERS_PER_SERVICE_MESSAGE_MAX
        {
            ids.push(id);
        } else {
            self.reply(ServiceMessage::ResendRequest(vec![id]));
        }
    }

    fn owe_again(&mut self, id: MessageId) {
        self.core.session.acknowledgements.owe(id, 0);
        let due = self.turn.now + crate::limits::ACKNOWLEDGEMENT_DELAY_MAX;
        self.core.timers.set_earlier(TimerKind::Acknowledgement, due);
    }

    /// The server asks what became of its messages.
    pub(crate) fn state_asked(&mut self, req_msg_id: MessageId, ids: Longs<'_>) {
        let received = &self.core.session.received;
        let info = ids.message_ids().take(IDENTIFIERS_PER_SERVICE_MESSAGE_MAX).map(|id| {
            match received.receipt(id) {
                Receipt::Unknown => 1,
                Receipt::NotReceived => 2,
                Receipt::NotReceivedYet => 3,
                Receipt::Received | Receipt::Other(_) => 4,
            }
        });
        let info = info.collect();
        self.reply(ServiceMessage::StateInfo { req_msg_id, info });
    }

    /// The server wants messages of ours again: it gets those that are still in flight, and the truth about the others.
    ///
    /// spec: mtproto/service_messages_about_messages#explicit-request-to-re-send-messages
    pub(crate) fn resend_asked(&mut self, req_msg_id: MessageId, ids: Longs<'_>) {
        if self.under == Under::Previous {
            return;
        }
        let session = &mut self.core.session;
        let mut info = Vec::new();
        for id in ids.message_ids().take(IDENTIFIERS_PER_SERVICE_MESSAGE_MAX) {
            let sent = session.sent.find(id);
            let in_flight = match sent.map(|message| message.what) {
                Some(Sent::Request(key)) => {
                    session.outgoing.get(key).filter(|entry| entry.msg_id == id).map(|_| key)
                }
                _ => None,
            };
            if let Some(key) = in_flight {
                session.outgoing.send_again(key, Stage::Repeating);
            }
            info.push(if in_flight.is_some() { 4 } else { 1 });
        }
        if info.contains(&1) {
            self.reply(ServiceMessage::StateInfo { req_msg_id, info });
        }
    }
}
