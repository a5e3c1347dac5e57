//! Judges what comes in, in the order in which a real server does, and refuses it with the code of the first rule that
//! is broken.
//!
//! | order | rule | code |
//! |---|---|---|
//! | 1 | the salt is one of the key's at this time | 48 |
//! | 2 | the identifier is a client's | 18 |
//! | 3 | it is neither too old nor from the future; inside a container it may be old | 16, 17, 20 |
//! | 4 | a container's identifier is new | 19 |
//! | 5 | sequence numbers rise with the identifiers | 32, 33 |
//! | 6 | the lowest bit of the sequence number fits the kind of message | 34, 35 |
//! | 7 | a container is whole, not nested, and newer than what it holds | 64 |
//!
//! A message that comes again is not processed again: it is acknowledged again, and its answer repeated if it may have
//! been lost.
//!
//! spec: mtproto/service_messages_about_messages#notice-of-ignored-error-message

use std::borrow::Cow;

use mtproto_tl::container::ContainerView;
use mtproto_tl::gzip::GzipPacked;
use mtproto_tl::message::{MessageView, MsgCopy, is_content_related};
use mtproto_tl::service::{
    BadMsgCode, BadMsgNotification, BadServerSalt, DestroyAuthKey, DestroySession, GetFutureSalts, HttpWait,
    MsgDetailedInfo, MsgNewDetailedInfo, MsgResendAnsReq, MsgResendReq, MsgsAck, MsgsAllInfo, MsgsStateInfo,
    MsgsStateReq, Ping, PingDelayDisconnect, Pong, RpcDropAnswerRequest,
};
use mtproto_tl::{Constructor, ConstructorId, Decode, Reader};

use super::received::Fate;
use super::{Kind, Session, SessionTurn};
use crate::fault::{Chance, FaultKind};
use crate::limits::{
    CONTAINER_MESSAGES_RECEIVED_MAX, MESSAGE_AGE_SECONDS_MAX, MESSAGE_AHEAD_SECONDS_MAX, MESSAGE_BYTES_MAX,
    UNPACKED_BYTES_MAX,
};
use crate::refusal;

/// What a packet holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arrival<'a> {
    pub(crate) salt: i64,
    pub(crate) message: MessageView<'a>,
}

/// Which sequence numbers a message may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parity {
    Even,
    Odd,
    Either,
}

impl Parity {
    fn of(constructor: ConstructorId) -> Self {
        match constructor {
            ContainerView::ID | MsgCopy::ID => Self::Even,
            // Documented as even, but servers take what clients like mtcute send: odd.
            MsgsAck::ID
            | Ping::ID
            | PingDelayDisconnect::ID
            | Pong::ID
            | GetFutureSalts::ID
            | DestroySession::ID
            | DestroyAuthKey::ID
            | RpcDropAnswerRequest::ID
            | MsgsStateReq::ID
            | MsgsStateInfo::ID
            | MsgsAllInfo::ID
            | MsgResendReq::ID
            | MsgResendAnsReq::ID
            | MsgDetailedInfo::ID
            | MsgNewDetailedInfo::ID
            | HttpWait::ID => Self::Either,
            _ => Self::Odd,
        }
    }

    const fn check(self, seq_no: i32) -> Result<(), BadMsgCode> {
        match (self, is_content_related(seq_no)) {
            (Self::Even, true) => Err(BadMsgCode::SeqNoNotEven),
            (Self::Odd, false) => Err(BadMsgCode::SeqNoNotOdd),
            _ => Ok(()),
        }
    }
}

impl Session {
    /// Takes what a packet holds.
    pub(crate) fn arrive(&mut self, arrival: &Arrival<'_>, turn: &mut SessionTurn<'_>) {
        let message = &arrival.message;
        self.salts.refresh(turn.server.salts(), turn.key.id(), turn.now);
        match turn.server.faults().strike(Chance::EncryptedPacket, turn.random) {
            Some(FaultKind::RefuseMessage(code)) => return self.refuse(message, BadMsgCode::new(code), turn),
            Some(FaultKind::ForgetSession) => {
                self.forget_state(turn.now);
                self.salts.refresh(turn.server.salts(), turn.key.id(), turn.now);
            }
            Some(FaultKind::RotateSalts) => {
                turn.server.rotate_salts();
                self.salts.refresh(turn.server.salts(), turn.key.id(), turn.now);
            }
            Some(FaultKind::ForgetKey) => {
                turn.server.forget_key(turn.key.id());
                turn.effects.transport_error = Some(refusal::NOT_FOUND);
                return;
            }
            _ => {}
        }
        if !self.salts.accepts(arrival.salt, turn.key.initial_salt, turn.now) {
            return self.refuse(message, BadMsgCode::ServerSaltWrong, turn);
        }
        self.take_message(message, None, turn);
        self.run_waiting_calls(turn);
    }

    /// Takes a message, which came alone or in the container with this identifier and sequence number.
    fn take_message(
        &mut self,
        message: &MessageView<'_>,
        container: Option<(i64, i32)>,
        turn: &mut SessionTurn<'_>,
    ) {
        turn.counters.messages_received.one();
        if message.body.len() > MESSAGE_BYTES_MAX && container.is_none() || message.body.len() < 4 {
            turn.effects.close = true;
            return;
        }
        let Some(body) = unpacked(message.body, turn) else {
            // Whatever it was meant to be cannot be read: not a call, not a service message.
            turn.effects.close = true;
            return;
        };
        let plain = MessageView { body: &body, ..*message };
        if let Err(code) = self.judge(&plain, container, turn) {
            self.refuse(message, code, turn);
        }
        if let Cow::Owned(bytes) = body {
            turn.scratch.bytes = bytes;
        }
    }

    /// Applies the rules and, if none is broken, processes the message.
    fn judge(
        &mut self,
        message: &MessageView<'_>,
        container: Option<(i64, i32)>,
        turn: &mut SessionTurn<'_>,
    ) -> Result<(), BadMsgCode> {
        let (msg_id, seq_no) = (message.msg_id.0, message.seq_no);
        let constructor =
            Reader::new(message.body).peek_constructor().map_err(|_| BadMsgCode::ContainerInvalid)?;
        let is_container = constructor == ContainerView::ID;
        self.check_msg_id(msg_id, container.is_some(), turn)?;
        if self.received.fate(msg_id).is_some() {
            if is_container {
                return Err(BadMsgCode::ContainerIdReused);
            }
            self.take_duplicate(msg_id, seq_no, turn);
            return Ok(());
        }
        self.received.check_seq_no(msg_id, seq_no)?;
        Parity::of(constructor).check(seq_no)?;
        if let Some((outer_id, outer_seq_no)) = container
            && (is_container || msg_id >= outer_id || seq_no > outer_seq_no)
        {
            return Err(BadMsgCode::ContainerInvalid);
        }
        if is_container {
            return self.take_container(message, turn);
        }
        self.announce_new_session(msg_id, turn);
        self.received.add(msg_id, seq_no);
        self.process(constructor, message, turn);
        Ok(())
    }

    fn check_msg_id(
        &self,
        msg_id: i64,
        in_container: bool,
        turn: &SessionTurn<'_>,
    ) -> Result<(), BadMsgCode> {
        if !mtproto_tl::MessageId(msg_id).is_from_client() {
            return Err(BadMsgCode::MsgIdBitsWrong);
        }
        let now = turn.now.msg_id_base();
        if !in_container && msg_id < now.saturating_sub(MESSAGE_AGE_SECONDS_MAX << 32) {
            return Err(BadMsgCode::MsgIdTooLow);
        }
        if msg_id > now.saturating_add(MESSAGE_AHEAD_SECONDS_MAX << 32) {
            return Err(BadMsgCode::MsgIdTooHigh);
        }
        if self.received.is_forgotten(msg_id) {
            return Err(BadMsgCode::MessageTooOld);
        }
        Ok(())
    }

    /// Takes a container: as a whole or not at all.
    fn take_container(
        &mut self,
        container: &MessageView<'_>,
        turn: &mut SessionTurn<'_>,
    ) -> Result<(), BadMsgCode> {
        let mut reader = Reader::new(container.body);
        let messages = ContainerView::decode(&mut reader).map_err(|_| BadMsgCode::ContainerInvalid)?;
        let outer = (container.msg_id.0, container.seq_no);
        let is_whole = reader.is_empty() && messages.len() <= CONTAINER_MESSAGES_RECEIVED_MAX;
        let fits = |message: MessageView<'_>| {
            let is_container =
                Reader::new(message.body).peek_constructor().is_ok_and(|id| id == ContainerView::ID);
            !is_container && message.msg_id.0 < outer.0 && message.seq_no <= outer.1
        };
        if !is_whole || !messages.iter().all(fits) {
            return Err(BadMsgCode::ContainerInvalid);
        }
        let first = messages.iter().map(|message| message.msg_id.0).min().unwrap_or(outer.0);
        self.announce_new_session(first, turn);
        for message in messages {
            self.take_message(&message, Some(outer), turn);
            if turn.effects.close {
                break;
            }
        }
        self.received.add(outer.0, outer.1);
        Ok(())
    }

    /// Hands a message that is in order to the service it is for.
    pub(super) fn process(
        &mut self,
        constructor: ConstructorId,
        message: &MessageView<'_>,
        turn: &mut SessionTurn<'_>,
    ) {
        match Parity::of(constructor) {
            Parity::Odd => self.call(message.msg_id.0, message.body, turn),
            Parity::Even | Parity::Either => {
                if is_content_related(message.seq_no) {
                    self.owe(message.msg_id.0);
                }
                if self.serve(constructor, message, turn).is_err() {
                    // No client writes a service message that cannot be read.
                    turn.effects.close = true;
                }
            }
        }
    }

    fn take_duplicate(&mut self, msg_id: i64, seq_no: i32, turn: &mut SessionTurn<'_>) {
        turn.counters.duplicates_received.one();
        if is_content_related(seq_no) {
            self.owe(msg_id);
        }
        let is_answered = matches!(self.received.fate(msg_id), Some(Fate::Answered | Fate::Failed));
        if is_answered && self.outbox.resend_answer(msg_id) {
            turn.counters.messages_resent.one();
        }
    }

    /// Tells the client that a message, or a container as a whole, was refused.
    fn refuse(&mut self, message: &MessageView<'_>, code: BadMsgCode, turn: &mut SessionTurn<'_>) {
        let (bad_msg_id, bad_msg_seqno, error_code) = (message.msg_id, message.seq_no, code.error_code());
        if code == BadMsgCode::ServerSaltWrong {
            turn.counters.salts_refused.one();
            let new_server_salt = self.salts.current();
            let notice = BadServerSalt { bad_msg_id, bad_msg_seqno, error_code, new_server_salt };
            return self.send(Kind::Service, &notice, turn.now);
        }
        turn.counters.messages_refused.one();
        self.send(Kind::Service, &BadMsgNotification { bad_msg_id, bad_msg_seqno, error_code }, turn.now);
    }
}

/// The body, unpacked if it is `gzip_packed`; `None` if it cannot be unpacked.
pub(super) fn unpacked<'a>(body: &'a [u8], turn: &mut SessionTurn<'_>) -> Option<Cow<'a, [u8]>> {
    if !Reader::new(body).peek_constructor().is_ok_and(|id| id == GzipPacked::ID) {
        return Some(Cow::Borrowed(body));
    }
    let packed = GzipPacked::decode(&mut Reader::new(body)).ok()?;
    let mut bytes = std::mem::take(&mut turn.scratch.bytes);
    let result = turn.scratch.unpacker().unpack(packed.packed_data, &mut bytes, UNPACKED_BYTES_MAX);
    let is_object = result.is_ok() && bytes.len() >= 4 && bytes.len().is_multiple_of(4);
    is_object.then_some(Cow::Owned(bytes))
}
