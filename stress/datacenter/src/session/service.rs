//! Answers service messages.
//!
//! All answers but those to `rpc_drop_answer` are plain messages, not in `rpc_result`.
//!
//! spec: mtproto/service_messages, mtproto/service_messages_about_messages

use std::time::Duration;

use mtproto_tl::container::ContainerView;
use mtproto_tl::message::{MessageView, MsgCopy};
use mtproto_tl::service::{
    DestroyAuthKey, DestroyAuthKeyOk, DestroySession, DestroySessionNone, DestroySessionOk, FutureSalts,
    GetFutureSalts, HttpWait, MsgDetailedInfo, MsgNewDetailedInfo, MsgResendAnsReq, MsgResendReq, MsgsAck,
    MsgsAllInfo, MsgsStateInfo, MsgsStateReq, Ping, PingDelayDisconnect, Pong, Receipt, RpcAnswerDropped,
    RpcAnswerDroppedRunning, RpcAnswerUnknown, RpcDropAnswerRequest, RpcResult,
};
use mtproto_tl::{Constructor, ConstructorId, Decode, DecodeError, Encode, List, Longs, MessageId, Reader};

use super::outbox::Message;
use super::received::Fate;
use super::{Kind, Session, SessionTurn};
use crate::limits::{DISCONNECT_DELAY_SECONDS_MAX, FUTURE_SALTS_MAX};

/// Reads the whole body as one object.
fn read<'a, T: Decode<'a>>(body: &'a [u8]) -> Result<T, DecodeError> {
    let mut reader = Reader::new(body);
    let object = T::decode(&mut reader)?;
    reader.finish()?;
    Ok(object)
}

impl Session {
    /// Takes one service message.
    ///
    /// # Errors
    /// If it cannot be read.
    pub(super) fn serve(
        &mut self,
        constructor: ConstructorId,
        message: &MessageView<'_>,
        turn: &mut SessionTurn<'_>,
    ) -> Result<(), DecodeError> {
        let (msg_id, body) = (message.msg_id, message.body);
        match constructor {
            MsgsAck::ID => self.acknowledged(read::<MsgsAck<'_>>(body)?.msg_ids),
            Ping::ID => self.pong(msg_id, read::<Ping>(body)?.ping_id, turn),
            PingDelayDisconnect::ID => {
                let ping = read::<PingDelayDisconnect>(body)?;
                let seconds = ping.disconnect_delay.clamp(0, DISCONNECT_DELAY_SECONDS_MAX);
                turn.effects.disconnect_in = Some(Duration::from_secs(u64::from(seconds.unsigned_abs())));
                self.pong(msg_id, ping.ping_id, turn);
            }
            GetFutureSalts::ID => self.list_salts(msg_id, read::<GetFutureSalts>(body)?.num, turn),
            DestroySession::ID => self.destroy_other(read::<DestroySession>(body)?.session_id, turn),
            DestroyAuthKey::ID => {
                read::<DestroyAuthKey>(body)?;
                // The answer still leaves with this key, which the connection holds.
                self.send(Kind::Service, &DestroyAuthKeyOk, turn.now);
                turn.server.forget_key(turn.key.id());
            }
            RpcDropAnswerRequest::ID => {
                self.drop_answer(msg_id, read::<RpcDropAnswerRequest>(body)?.req_msg_id.0, turn);
            }
            MsgsStateReq::ID => self.tell_states(msg_id, read::<MsgsStateReq<'_>>(body)?.msg_ids, turn),
            MsgsAllInfo::ID => {
                let info = read::<MsgsAllInfo<'_>>(body)?;
                self.told_states(info.msg_ids, info.info);
            }
            MsgResendReq::ID => self.resend_asked(msg_id, read::<MsgResendReq<'_>>(body)?.msg_ids, turn),
            MsgResendAnsReq::ID => {
                for request in read::<MsgResendAnsReq<'_>>(body)?.msg_ids.iter() {
                    self.outbox.resend_answer(request);
                }
            }
            MsgCopy::ID => {
                let copy = MsgCopy::decode(&mut Reader::new(body))?.orig_message;
                self.take_copy(&copy, turn);
            }
            // It has a meaning over HTTP only; of several in a packet the last counts.
            HttpWait::ID => turn.effects.http_wait = Some(read::<HttpWait>(body)?),
            // Nothing to say to these: they answer questions that this server does not ask.
            _ => {}
        }
        Ok(())
    }

    fn acknowledged(&mut self, msg_ids: Longs<'_>) {
        for msg_id in msg_ids.iter() {
            self.outbox.acknowledge(msg_id);
        }
    }

    fn pong(&mut self, msg_id: MessageId, ping_id: i64, turn: &SessionTurn<'_>) {
        self.send(Kind::Service, &Pong { msg_id, ping_id }, turn.now);
    }

    fn list_salts(&mut self, req_msg_id: MessageId, num: i32, turn: &SessionTurn<'_>) {
        let mut salts = Vec::new();
        turn.server.salts().future(turn.key.id(), num.clamp(1, FUTURE_SALTS_MAX), turn.now, &mut salts);
        let salts = List::from(salts.as_slice());
        self.send(Kind::Service, &FutureSalts { req_msg_id, now: turn.now.unix_seconds(), salts }, turn.now);
    }

    /// Destroys another session of the key. For the own one the protocol leaves the effect open; here there is none.
    fn destroy_other(&mut self, session_id: i64, turn: &SessionTurn<'_>) {
        if session_id != self.id && turn.key.remove_session(session_id) {
            self.send(Kind::Service, &DestroySessionOk { session_id }, turn.now);
        } else {
            self.send(Kind::Service, &DestroySessionNone { session_id }, turn.now);
        }
    }

    /// Gives up on the answer to a call.
    ///
    /// spec: mtproto/service_messages#cancellation-of-an-rpc-query
    fn drop_answer(&mut self, req_msg_id: MessageId, call: i64, turn: &SessionTurn<'_>) {
        if self.drop_running_call(call) {
            self.received.set_fate(call, Fate::Answered);
            self.send_result(Kind::Content, req_msg_id, &RpcAnswerDroppedRunning, turn);
        } else if let Some(Message { msg_id, seq_no, bytes, .. }) = self.outbox.take_back(call) {
            let bytes = i32::try_from(bytes).unwrap_or(i32::MAX);
            let dropped = RpcAnswerDropped { msg_id: MessageId(msg_id), seq_no, bytes };
            self.send_result(Kind::Content, req_msg_id, &dropped, turn);
        } else {
            // The only `rpc_result` that needs no acknowledgement.
            self.send_result(Kind::Service, req_msg_id, &RpcAnswerUnknown, turn);
        }
    }

    fn send_result(
        &mut self,
        kind: Kind,
        req_msg_id: MessageId,
        result: &impl Encode,
        turn: &SessionTurn<'_>,
    ) {
        let start = self.outbox.body().len();
        crate::api::append(self.outbox.body(), &RpcResult { req_msg_id, result: &[] });
        crate::api::append(self.outbox.body(), result);
        self.commit(start, kind, req_msg_id.0, true, turn.now);
    }

    /// Tells what became of the client's messages.
    fn tell_states(&mut self, req_msg_id: MessageId, msg_ids: Longs<'_>, turn: &SessionTurn<'_>) {
        let info: Vec<u8> = msg_ids.iter().map(|msg_id| self.received.state(msg_id).0).collect();
        self.send(Kind::Service, &MsgsStateInfo { req_msg_id, info: &info }, turn.now);
    }

    /// What the client says it has received counts as acknowledged.
    fn told_states(&mut self, msg_ids: Longs<'_>, info: &[u8]) {
        for (msg_id, state) in msg_ids.iter().zip(info) {
            if mtproto_tl::service::MessageState(*state).receipt() == Receipt::Received {
                self.outbox.acknowledge(msg_id);
            }
        }
    }

    /// Sends messages again, with their first identifiers. If one is not there any more, the client is told about all.
    fn resend_asked(&mut self, req_msg_id: MessageId, msg_ids: Longs<'_>, turn: &SessionTurn<'_>) {
        const UNKNOWN: u8 = 1;
        const SENT: u8 = 4;
        let info: Vec<u8> =
            msg_ids.iter().map(|msg_id| if self.outbox.resend(msg_id) { SENT } else { UNKNOWN }).collect();
        let resent = info.iter().filter(|state| **state == SENT).count();
        turn.counters.messages_resent.add_bytes(resent);
        if resent < info.len() {
            self.send(Kind::Service, &MsgsStateInfo { req_msg_id, info: &info }, turn.now);
        }
    }

    /// Takes the message in a `msg_copy` as if it had come by itself, unless it has.
    fn take_copy(&mut self, copy: &MessageView<'_>, turn: &mut SessionTurn<'_>) {
        let Ok(constructor) = Reader::new(copy.body).peek_constructor() else { return };
        let is_nested = [ContainerView::ID, MsgCopy::ID].contains(&constructor);
        if is_nested || self.received.fate(copy.msg_id.0).is_some() {
            return;
        }
        self.received.add(copy.msg_id.0, copy.seq_no);
        self.process(constructor, copy, turn);
    }

    /// Announces a message that may have been lost instead of sending it again.
    pub(super) fn announce(&mut self, message: &Message, turn: &SessionTurn<'_>) {
        let answer_msg_id = MessageId(message.msg_id);
        let bytes = i32::try_from(message.bytes).unwrap_or(i32::MAX);
        if message.req_msg_id == 0 {
            let notice = MsgNewDetailedInfo { answer_msg_id, bytes, status: 0 };
            return self.send(Kind::Service, &notice, turn.now);
        }
        let status = i32::from(self.received.state(message.req_msg_id).0);
        let msg_id = MessageId(message.req_msg_id);
        self.send(Kind::Service, &MsgDetailedInfo { msg_id, answer_msg_id, bytes, status }, turn.now);
    }
}
