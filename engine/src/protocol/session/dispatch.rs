//! Where an incoming message goes: one `match` from the constructor to the service that owns it.
//!
//! A packet holds one message, or a container of them. Each message that is taken in for the first time goes to exactly
//! one place; what no service owns is an update. Content-related messages are noted as owed to the server, repetitions
//! again. One message that cannot be read does not keep the others from being processed.

use mtproto_crypto::AuthKeyId;
use mtproto_tl::container::ContainerView;
use mtproto_tl::gzip::GzipPacked;
use mtproto_tl::message::{MessageView, MsgCopy, is_content_related};
use mtproto_tl::service::{
    BadMsgNotification, BadServerSalt, DestroyAuthKeyFail, DestroyAuthKeyNone, DestroyAuthKeyOk,
    DestroySessionNone, DestroySessionOk, FutureSalts, MsgDetailedInfo, MsgNewDetailedInfo, MsgResendAnsReq,
    MsgResendReq, MsgsAck, MsgsAllInfo, MsgsStateInfo, MsgsStateReq, NewSessionCreated, Ping, Pong,
    RpcResult,
};
use mtproto_tl::{Constructor, Decode, DecodeError, MessageId, Reader};

use super::Under;
use super::incoming::{IncomingPacket, judge};
use super::received_ids::Novelty;
use super::service_message::ServiceMessage;
use crate::handler::Update;
use crate::limits::{ACKNOWLEDGEMENT_DELAY_MAX, GUNZIP_BYTES_MAX, SERVICE_MESSAGES_WAITING_MAX};
use crate::protocol::core::Core;
use crate::protocol::event::{ConnectionEvent, SessionError};
use crate::protocol::service::ServiceSet;
use crate::protocol::service::keep_alive::KeepAliveService;
use crate::protocol::timer_table::TimerKind;
use crate::protocol::{Sink, Turn};

/// Everything a packet may touch on its way to those it concerns.
pub(crate) struct Dispatch<'d, 't, S> {
    pub(crate) core: &'d mut Core,
    pub(crate) services: &'d mut ServiceSet,
    pub(crate) turn: &'d mut Turn<'t>,
    pub(crate) sink: &'d mut S,
    /// The session the packet belongs to.
    pub(crate) under: Under,
}

/// How deep objects may stand in each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    /// The message of the packet: may be a container, packed or copied.
    Packet,
    /// A message of a container: may be packed or copied, but is no container.
    Container,
    /// Was packed or copied already.
    Inside,
}

impl<S: Sink> Dispatch<'_, '_, S> {
    /// Takes in the plaintext of a packet that was verified with `key`.
    ///
    /// # Errors
    /// The server broke a rule; nothing of the packet was processed.
    pub(crate) fn packet(&mut self, key: AuthKeyId, plaintext: &[u8]) -> Result<(), SessionError> {
        let IncomingPacket { session_id, message } = IncomingPacket::read(plaintext)?;
        let named = self.core.session.named(session_id, key, self.core.key_id());
        self.under = named.ok_or(SessionError::WrongSession)?;
        let now = self.turn.now;
        let trusted = self.core.clock.trusted(now);
        let received = self.core.session.received_under(self.under).ok_or(SessionError::WrongSession)?;
        let novelty = judge(received, message.msg_id, trusted).inspect_err(|error| {
            if *error == SessionError::MessageIdTime {
                self.core.clock.distrust();
            }
        })?;
        KeepAliveService::data_came(self.core);
        if self.core.session.is_spread_out() {
            self.core.trim_later(now);
        }
        if novelty == Novelty::Duplicate {
            self.repeated(&message, Depth::Packet);
            return Ok(());
        }
        if let Some(time) = self.core.clock.message_came(message.msg_id, now) {
            self.core.events.push(ConnectionEvent::TimeLearned(time));
            self.core.synchronise(now);
        }
        self.owe(&message);
        self.body(&message, Depth::Packet);
        Ok(())
    }

    /// A message of a container, or one that was copied.
    fn inner(&mut self, message: &MessageView<'_>) {
        let id = message.msg_id;
        if !id.is_response() && !id.is_notification() {
            return;
        }
        let Some(received) = self.core.session.received_under(self.under) else { return };
        match received.note(id) {
            Novelty::New => {
                self.owe(message);
                self.body(message, Depth::Container);
            }
            // A late answer is told from a repeated one by its request.
            Novelty::TooOld if starts_with(message.body, RpcResult::ID) => {
                self.owe(message);
                self.body(message, Depth::Container);
            }
            Novelty::Duplicate | Novelty::TooOld => self.repeated(message, Depth::Container),
        }
    }

    /// A message that was taken in before: the server has not seen that it was acknowledged.
    ///
    /// spec: mtproto/service_messages_about_messages#acknowledgment-of-receipt
    fn repeated(&mut self, message: &MessageView<'_>, depth: Depth) {
        self.owe(message);
        if depth == Depth::Packet
            && starts_with(message.body, ContainerView::ID)
            && let Ok(container) = ContainerView::decode(&mut Reader::new(message.body))
        {
            container.iter().for_each(|message| self.repeated(&message, Depth::Container));
        }
    }

    /// Notes a content-related message as owed.
    fn owe(&mut self, message: &MessageView<'_>) {
        if !is_content_related(message.seq_no) {
            return;
        }
        if self.under == Under::Previous {
            if let Some(previous) = &mut self.core.session.previous {
                previous.owe(message.msg_id);
            }
        } else {
            self.core.session.acknowledgements.owe(message.msg_id, message.body.len());
            if !self.core.timers.runs(TimerKind::Acknowledgement) {
                self.core.timers.set(TimerKind::Acknowledgement, self.turn.now + ACKNOWLEDGEMENT_DELAY_MAX);
            }
        }
    }

    /// Processes the body of a message; one that cannot be read is skipped.
    fn body(&mut self, message: &MessageView<'_>, depth: Depth) {
        let _ = self.object(message.msg_id, message.body, depth);
    }

    /// One boxed object, to the one it belongs to.
    fn object(&mut self, msg_id: MessageId, body: &[u8], depth: Depth) -> Result<(), DecodeError> {
        let reader = &mut Reader::new(body);
        match reader.peek_constructor()? {
            RpcResult::ID => self.answered(&RpcResult::decode(reader)?),
            ContainerView::ID if depth == Depth::Packet => {
                ContainerView::decode(reader)?.iter().for_each(|message| self.inner(&message));
            }
            // Nesting is forbidden, and an update it is not.
            ContainerView::ID => {}
            GzipPacked::ID if depth != Depth::Inside => {
                let packed = GzipPacked::decode(reader)?.packed_data;
                self.packed(msg_id, packed, depth);
            }
            MsgCopy::ID if depth != Depth::Inside => self.inner(&MsgCopy::decode(reader)?.orig_message),
            MsgsAck::ID => self.acknowledged(MsgsAck::decode(reader)?.msg_ids.message_ids()),
            Pong::ID => self.pong(&Pong::decode(reader)?, body),
            NewSessionCreated::ID => self.session_created(&NewSessionCreated::decode(reader)?),
            BadServerSalt::ID => self.salt_rejected(&BadServerSalt::decode(reader)?, msg_id),
            BadMsgNotification::ID => self.rejected(&BadMsgNotification::decode(reader)?, msg_id),
            FutureSalts::ID => self.future_salts(&FutureSalts::decode(reader)?, body),
            Ping::ID => self.reply(ServiceMessage::Pong { msg_id, ping_id: Ping::decode(reader)?.ping_id }),
            MsgsStateInfo::ID => self.state_info(&MsgsStateInfo::decode(reader)?),
            MsgsAllInfo::ID => self.all_info(&MsgsAllInfo::decode(reader)?),
            MsgDetailedInfo::ID => self.detailed_info(&MsgDetailedInfo::decode(reader)?),
            MsgNewDetailedInfo::ID => self.announced(MsgNewDetailedInfo::decode(reader)?.answer_msg_id),
            MsgsStateReq::ID => self.state_asked(msg_id, MsgsStateReq::decode(reader)?.msg_ids),
            MsgResendReq::ID => self.resend_asked(msg_id, MsgResendReq::decode(reader)?.msg_ids),
            MsgResendAnsReq::ID => {}
            DestroySessionOk::ID | DestroySessionNone::ID => self.session_destroyed(body),
            DestroyAuthKeyOk::ID | DestroyAuthKeyNone::ID | DestroyAuthKeyFail::ID => {
                self.key_destroyed(body)
            }
            _ => {
                let received_at = self.turn.now;
                self.sink.update(Update { connection: self.core.id, body, received_at });
            }
        }
        Ok(())
    }

    /// A whole body that came packed.
    fn packed(&mut self, msg_id: MessageId, packed: &[u8], depth: Depth) {
        // Taken out, because what is inside may hold a packed answer.
        let mut object = std::mem::take(&mut self.turn.unpacking.object);
        if self.turn.unpacking.unpacker().unpack(packed, &mut object, GUNZIP_BYTES_MAX).is_ok() {
            let holds_container = depth == Depth::Packet && starts_with(&object, ContainerView::ID);
            let depth = if holds_container { Depth::Packet } else { Depth::Inside };
            let _ = self.object(msg_id, &object, depth);
        }
        self.turn.unpacking.put_back(object);
    }

    /// Puts an answer to the server into the next packet; a server that asks faster than packets leave is not heard.
    pub(crate) fn reply(&mut self, message: ServiceMessage) {
        if self.under == Under::Current && self.core.session.outbox.len() < SERVICE_MESSAGES_WAITING_MAX {
            self.core.session.outbox.push_back(message);
        }
    }
}

/// Whether an object has this constructor.
pub(crate) fn starts_with(object: &[u8], constructor: mtproto_tl::ConstructorId) -> bool {
    object.first_chunk() == Some(&constructor.0.to_le_bytes())
}
