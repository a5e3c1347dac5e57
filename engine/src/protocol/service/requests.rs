//! API calls: taking them in, finding their answers, errors that are ours to deal with, and the end of each exactly once.

use mtproto_tl::gzip::GzipPacked;
use mtproto_tl::service::{
    DestroyAuthKey, DestroyAuthKeyNone, DestroyAuthKeyOk, DestroySession, FutureSalts, Pong, RpcDropAnswer,
    RpcError, RpcResult,
};
use mtproto_tl::{Constructor, Decode, MessageId, Reader};

use crate::error::{RequestError, SubmitReason};
use crate::ids::{RequestId, SessionId};
use crate::limits::{GUNZIP_BYTES_MAX, MESSAGE_BYTES_MAX, REJECTIONS_PER_MESSAGE_MAX};
use crate::protocol::core::Core;
use crate::protocol::event::ConnectionEvent;
use crate::protocol::lifecycle::STOPPED;
use crate::protocol::session::Under;
use crate::protocol::session::dispatch::{Dispatch, starts_with};
use crate::protocol::session::outgoing::{Entry, RequestKey, Stage};
use crate::protocol::session::sent_messages::Sent;
use crate::protocol::session::service_message::{ServiceKind, ServiceMessage};
use crate::protocol::timer_table::TimerKind;
use crate::protocol::{Sink, Turn};
use crate::request::{EnqueueError, Envelope, Outcome, Phase, QueuedRequest, ResendPolicy, Response};
use crate::rpc_error::Unauthorized;
use crate::time::Monotonic;

impl Core {
    /// Takes a request in, or says why not.
    pub(crate) fn enqueue(
        &mut self,
        turn: &mut Turn<'_>,
        request: QueuedRequest,
    ) -> Result<(), Box<EnqueueError>> {
        match self.admits(turn, &request) {
            Ok(()) => {
                let key = self.session.outgoing.insert(request);
                self.hold_if_flooded(key, turn);
                if let Some(entry) = self.session.outgoing.get(key) {
                    self.timers.set_earlier(TimerKind::RequestDeadline, entry.deadline());
                }
                self.trim_later(turn.now);
                self.watch_for_answer(turn.now);
                Ok(())
            }
            Err(reason) => Err(Box::new(EnqueueError { reason, request })),
        }
    }

    fn admits(&self, turn: &Turn<'_>, queued: &QueuedRequest) -> Result<(), SubmitReason> {
        if self.lifecycle.awaits(STOPPED) {
            return Err(SubmitReason::ConnectionGone);
        }
        let bytes = queued.request.body.as_slice().len();
        let introduces = self.must_introduce() && queued.request.envelope == Envelope::Auto;
        let introduction = self.introduction(turn.context.api_of(self.is_anonymous));
        let envelope_bytes = if introduces { introduction.encoded_bytes() } else { 0 };
        if bytes + envelope_bytes > MESSAGE_BYTES_MAX {
            return Err(SubmitReason::TooLarge { bytes });
        }
        self.session.outgoing.admits(bytes)
    }

    /// Ends a request. Every request ends here, and only here.
    pub(crate) fn finish(
        &mut self,
        key: RequestKey,
        outcome: Outcome<'_>,
        now: Monotonic,
        sink: &mut impl Sink,
    ) {
        let Some(entry) = self.session.outgoing.remove(key) else { return };
        let Entry { queued, sent_at, .. } = entry;
        let response = Response {
            connection: self.id,
            datacenter: Some(self.scope.datacenter),
            request: queued.id,
            method: queued.request.method(),
            token: queued.request.token,
            outcome,
            submitted_at: queued.submitted_at,
            sent_at,
            received_at: now,
        };
        sink.response(response, queued.pending);
        self.session.forget_settled();
    }

    fn fail(&mut self, key: RequestKey, error: RequestError, now: Monotonic, sink: &mut impl Sink) {
        self.finish(key, Outcome::Failed(error), now, sink);
    }

    /// The caller does not want the outcome any more.
    ///
    /// spec: mtproto/service_messages#cancellation-of-an-rpc-query
    pub(crate) fn cancel(&mut self, id: RequestId, now: Monotonic, sink: &mut impl Sink) {
        let Some(key) = self.session.outgoing.find(id) else { return };
        self.drop_answer(key);
        let phase = self.session.outgoing.get(key).map_or(Phase::Queued, |entry| entry.phase);
        self.fail(key, RequestError::Cancelled(phase), now, sink);
    }

    /// Tells the server that nobody waits for the answer of a request that was sent.
    fn drop_answer(&mut self, key: RequestKey) {
        if let Some(entry) = self.session.outgoing.get(key)
            && entry.stage == Stage::InFlight
            && entry.epoch == self.session.epoch
            && self.can_send()
        {
            let req_msg_id = entry.msg_id;
            self.session.outbox.push_back(ServiceMessage::DropAnswer { req_msg_id });
        }
    }

    /// Ends the requests whose time is over, and finds the next deadline.
    pub(crate) fn expire(&mut self, now: Monotonic, sink: &mut impl Sink) {
        for key in self.session.outgoing.keys(|entry| entry.deadline() <= now) {
            self.drop_answer(key);
            let phase = self.session.outgoing.get(key).map_or(Phase::Queued, |entry| entry.phase);
            self.fail(key, RequestError::DeadlineReached(phase), now, sink);
        }
        let next = self.session.outgoing.iter().map(|(_, entry)| entry.deadline()).min();
        self.timers.set(TimerKind::RequestDeadline, next.unwrap_or(Monotonic::NEVER));
    }

    /// The connection is over.
    pub(crate) fn fail_all(&mut self, now: Monotonic, sink: &mut impl Sink) {
        for key in self.session.outgoing.keys(|_| true) {
            let phase = self.session.outgoing.get(key).map_or(Phase::Queued, |entry| entry.phase);
            self.fail(key, RequestError::ConnectionStopped(phase), now, sink);
        }
    }

    /// The socket is gone: what happens to the requests that were in flight is their own policy.
    pub(crate) fn fates_unknown(&mut self, now: Monotonic, sink: &mut impl Sink) {
        let epoch = self.session.epoch;
        self.session.previous = None;
        for key in self.session.outgoing.keys(|entry| entry.stage == Stage::InFlight) {
            let Some(entry) = self.session.outgoing.get(key) else { continue };
            match (entry.queued.request.resend, entry.epoch == epoch) {
                (ResendPolicy::Repeat, true) => self.session.outgoing.send_again(key, Stage::Repeating),
                // The session it was sent in is gone, and with it every way to ask, or to let the server find a repetition.
                (ResendPolicy::Repeat, false) => self.session.outgoing.send_again(key, Stage::Waiting),
                (ResendPolicy::Ask, true) => {}
                (ResendPolicy::Fail, _) | (ResendPolicy::Ask, false) => {
                    let phase = entry.phase;
                    self.fail(key, RequestError::FateUnknown(phase), now, sink);
                }
            }
        }
    }

    /// Answers under the session that was replaced had their time: the same for what is still in flight there.
    pub(crate) fn forget_previous_session(&mut self, now: Monotonic, sink: &mut impl Sink) {
        self.timers.clear(TimerKind::PreviousSession);
        let epoch = self.session.epoch;
        if let Some(previous) = self.session.previous.take()
            && self.can_send()
            && self.key_id() == Some(previous.key.id())
        {
            // The server need not keep what it never got rid of there.
            if self.session.abandoned.len() >= ABANDONED_SESSIONS_MAX {
                self.session.abandoned.remove(0);
            }
            self.session.abandoned.push(previous.id);
            self.session.destroy_abandoned();
        }
        for key in self.session.outgoing.keys(|entry| entry.stage != Stage::Waiting && entry.epoch != epoch) {
            match self.session.outgoing.get(key).map(|entry| (entry.queued.request.resend, entry.phase)) {
                Some((ResendPolicy::Repeat, _)) => self.session.outgoing.send_again(key, Stage::Waiting),
                Some((_, phase)) => self.fail(key, RequestError::FateUnknown(phase), now, sink),
                None => {}
            }
        }
    }
}

impl<S: Sink> Dispatch<'_, '_, S> {
    /// What was sent under this identifier, if it is remembered.
    fn sent(&self, msg_id: MessageId) -> Option<Sent> {
        self.core.session.sent_under(self.under)?.find(msg_id).map(|message| message.what)
    }

    /// Whether a request was sent last in the session that the packet belongs to. Identifiers do not tell: those of two
    /// sessions may be the same.
    pub(crate) fn is_of_this_session(&self, key: RequestKey) -> bool {
        let session = &self.core.session;
        let is_current = session.outgoing.get(key).is_some_and(|entry| entry.epoch == session.epoch);
        is_current == (self.under == Under::Current)
    }

    /// An answer came. One to a request that has ended, or never was, is dropped; it was noted as owed before.
    ///
    /// spec: mtproto/service_messages#response-to-an-rpc-query
    pub(crate) fn answered(&mut self, answer: &RpcResult<'_>) {
        self.services.resend.accepted();
        match self.sent(answer.req_msg_id) {
            Some(Sent::Request(key)) if self.core.session.outgoing.get(key).is_some() => {
                self.result(key, answer.result);
            }
            Some(Sent::Request(_)) => self.core.events.push(ConnectionEvent::LateAnswer),
            Some(Sent::Service(ServiceKind::DropAnswer)) => {
                if let Ok(dropped) = RpcDropAnswer::decode(&mut Reader::new(answer.result)) {
                    self.core.events.push(ConnectionEvent::AnswerDropped(dropped));
                }
            }
            _ => {}
        }
    }

    /// Takes the result out of its packing.
    fn result(&mut self, key: RequestKey, result: &[u8]) {
        if !starts_with(result, GzipPacked::ID) {
            return self.unpacked_result(key, result);
        }
        let mut object = std::mem::take(&mut self.turn.unpacking.object);
        let unpacked = GzipPacked::decode(&mut Reader::new(result)).is_ok_and(|packed| {
            self.turn.unpacking.unpacker().unpack(packed.packed_data, &mut object, GUNZIP_BYTES_MAX).is_ok()
        });
        if unpacked {
            self.unpacked_result(key, &object);
        } else {
            self.core.fail(key, RequestError::AnswerUnreadable, self.turn.now, self.sink);
        }
        self.turn.unpacking.put_back(object);
    }

    fn unpacked_result(&mut self, key: RequestKey, result: &[u8]) {
        if !starts_with(result, RpcError::ID) {
            self.introduced(key);
            let call = self.core.session.outgoing.get(key).map(|entry| entry.queued.request.body.as_slice());
            if call.is_some_and(|call| starts_with(call, DestroyAuthKey::ID)) {
                self.key_asked_to_be_destroyed(result);
            }
            self.core.finish(key, Outcome::Response(result), self.turn.now, self.sink);
            return;
        }
        let Ok(RpcError { error_code, error_message }) = RpcError::decode(&mut Reader::new(result)) else {
            self.core.fail(key, RequestError::AnswerUnreadable, self.turn.now, self.sink);
            return;
        };
        let message = std::str::from_utf8(error_message).unwrap_or("INVALID_UTF8_ERROR_MESSAGE");
        if self.can_be_tried_again(key, error_code, message) {
            return;
        }
        if self.is_dealt_with(key, error_code, message) {
            self.introduced(key);
            return;
        }
        if !message.starts_with("CONNECTION_") {
            self.introduced(key);
        }
        self.core.finish(key, Outcome::RpcError { code: error_code, message }, self.turn.now, self.sink);
    }

    /// The server took a call that told it who we are: later ones need not.
    fn introduced(&mut self, key: RequestKey) {
        if !self.core.initialised && self.core.session.outgoing.get(key).is_some_and(|entry| entry.wrapped) {
            self.core.initialised = true;
            if let Some(key) = self.core.key_id() {
                self.core.events.push(ConnectionEvent::Initialised(key));
            }
        }
    }

    /// Errors that concern the envelopes, which are ours and not the caller's.
    fn can_be_tried_again(&mut self, key: RequestKey, code: i32, message: &str) -> bool {
        let introduces = self.core.introduces;
        let Some(entry) = self.core.session.outgoing.get_mut(key) else { return false };
        let not_introduced = code == 400
            && matches!(message, "CONNECTION_NOT_INITED" | "CONNECTION_LAYER_INVALID")
            && entry.queued.request.envelope == Envelope::Auto
            && introduces
            && !entry.wrapped;
        let out_of_order = matches!(message, "MSG_WAIT_FAILED" | "MSG_WAIT_TIMEOUT")
            && entry.after.iter().next().is_some()
            && !entry.after_must_end;
        let unbound = code == 401 && message == "AUTH_KEY_PERM_EMPTY" && self.core.permanent.is_some();
        let logged_out = code == 401
            && message == "AUTH_KEY_UNREGISTERED"
            && self.core.logs_in
            && !entry.queued.id.is_engines();
        if !(not_introduced || out_of_order || unbound || logged_out)
            || entry.rejections >= REJECTIONS_PER_MESSAGE_MAX
        {
            return false;
        }
        entry.rejections += 1;
        entry.after_must_end |= out_of_order;
        if logged_out {
            self.core.login_lost(Unauthorized::KeyUnregistered);
        }
        if not_introduced {
            self.core.initialised = false;
        }
        // Another temporary key is made; one rejection per key is enough.
        self.core.key_unbound |= unbound && self.under == Under::Current;
        self.core.session.outgoing.send_again(key, Stage::Waiting);
        true
    }

    /// The server has received these messages.
    ///
    /// spec: mtproto/service_messages_about_messages#acknowledgment-of-receipt
    pub(crate) fn acknowledged(&mut self, ids: impl Iterator<Item = MessageId>) {
        for id in ids {
            if let Some(Sent::Request(key)) = self.sent(id)
                && self.is_of_this_session(key)
                && let Some(entry) = self.core.session.outgoing.get_mut(key)
                && entry.msg_id == id
                && entry.stage == Stage::InFlight
            {
                entry.phase = Phase::Acknowledged;
            }
        }
    }

    /// A pong: for the keep-alive, or for a program that sends pings as requests.
    pub(crate) fn pong(&mut self, pong: &Pong, body: &[u8]) {
        self.services.resend.accepted();
        self.services.keep_alive.answered(pong.ping_id, self.turn.now);
        self.plain_answer(pong.msg_id, body);
    }

    /// Salts: for the service that asks for them, or for a program that does.
    pub(crate) fn future_salts(&mut self, answer: &FutureSalts<'_>, body: &[u8]) {
        match self.sent(answer.req_msg_id) {
            Some(Sent::Service(ServiceKind::FutureSalts)) if self.under == Under::Current => {
                self.services.resend.accepted();
                self.services.future_salts.answered(answer, self.core, self.turn);
            }
            _ => self.plain_answer(answer.req_msg_id, body),
        }
    }

    /// An answer that comes without `rpc_result`, to a service query that the program sent as a request.
    fn plain_answer(&mut self, req_msg_id: MessageId, body: &[u8]) {
        if let Some(Sent::Request(key)) = self.sent(req_msg_id) {
            self.core.finish(key, Outcome::Response(body), self.turn.now, self.sink);
        }
    }

    /// `destroy_session_ok` or `_none` came bare: it answers the request that names the same session.
    pub(crate) fn session_destroyed(&mut self, answer: &[u8]) {
        if let Some(id) = answer.get(4..12).and_then(|id| id.first_chunk()) {
            let id = SessionId(i64::from_le_bytes(*id));
            self.core.session.abandoned.retain(|abandoned| *abandoned != id);
        }
        self.bare_answer(answer, |call, answer| {
            starts_with(call, DestroySession::ID) && call.get(4..12) == answer.get(4..12)
        });
    }

    /// An answer to `destroy_auth_key` came bare.
    pub(crate) fn key_destroyed(&mut self, answer: &[u8]) {
        if self.bare_answer(answer, |call, _| starts_with(call, DestroyAuthKey::ID)) {
            self.key_asked_to_be_destroyed(answer);
        }
    }

    /// The server says whether it has forgotten the key, as the program asked it to.
    fn key_asked_to_be_destroyed(&mut self, answer: &[u8]) {
        let is_gone =
            starts_with(answer, DestroyAuthKeyOk::ID) || starts_with(answer, DestroyAuthKeyNone::ID);
        // A program that uses temporary keys destroys one of these, and another takes its place.
        if is_gone && self.core.permanent.is_some() {
            self.core.key_unbound = true;
        } else if is_gone && let Some(key) = &self.core.key {
            self.core.events.push(ConnectionEvent::KeyDestroyed(key.id()));
        }
    }

    /// Gives a bare answer to the oldest request in flight that it fits. Says whether there was one.
    fn bare_answer(&mut self, answer: &[u8], fits: impl Fn(&[u8], &[u8]) -> bool) -> bool {
        let asked = self.core.session.outgoing.keys(|entry| {
            entry.stage == Stage::InFlight && fits(entry.queued.request.body.as_slice(), answer)
        });
        if let Some(&key) = asked.first() {
            self.core.finish(key, Outcome::Response(answer), self.turn.now, self.sink);
        }
        !asked.is_empty()
    }
}

/// Sessions given up on one socket of which the server is told; one that rejects more is told of the latest.
const ABANDONED_SESSIONS_MAX: usize = 16;
