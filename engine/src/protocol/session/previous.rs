//! A session that was replaced, as far as answers under it can still come.
//!
//! One that could not go on owes the server nothing any more. One that ended because its key was replaced is in good
//! order: what comes late is acknowledged in its name, so that the server need not keep it.

use std::sync::Arc;

use mtproto_crypto::{AuthKey, SecureRandom};
use mtproto_tl::message::write_message_header;
use mtproto_tl::service::MsgsAck;
use mtproto_tl::{Encode, MessageId, Writer};

use super::acknowledgements::Acknowledgements;
use super::assembly::padding_bytes;
use super::message_id::MessageIds;
use super::received_ids::ReceivedIds;
use super::sent_messages::{Sent, SentMessage, SentMessages};
use super::sequence::Sequence;
use super::service_message::ServiceKind;
use crate::buffer::{BufferPool, PlainPacket};
use crate::config::Padding;
use crate::ids::SessionId;
use crate::limits::REJECTIONS_PER_MESSAGE_MAX;
use crate::protocol::packet_layout::BODY_OFFSET;
use crate::time::ServerTime;

/// What is remembered of it.
#[derive(Debug)]
pub(crate) struct PreviousSession {
    pub(crate) id: SessionId,
    /// What its packets are sealed with.
    pub(crate) key: Arc<AuthKey>,
    pub(crate) sent: SentMessages,
    pub(crate) received: ReceivedIds,
    pub(crate) farewell: Option<Farewell>,
}

/// What it takes to acknowledge in its name.
#[derive(Debug)]
pub(crate) struct Farewell {
    pub(crate) salt: i64,
    pub(crate) message_ids: MessageIds,
    pub(crate) sequence: Sequence,
    pub(crate) owed: Acknowledgements,
    /// How often the server refused to take them.
    pub(crate) refusals: u8,
}

impl PreviousSession {
    /// A content-related message came under it.
    pub(crate) fn owe(&mut self, id: MessageId) {
        if let Some(farewell) = &mut self.farewell {
            farewell.owed.owe(id, 0);
        }
    }

    /// The server has refused the message with these acknowledgements.
    pub(crate) fn refused(&mut self, msg_id: MessageId) {
        if let Some(farewell) = &mut self.farewell {
            farewell.refusals += 1;
            farewell.owed.say_again(msg_id);
        }
        self.farewell.take_if(|farewell| farewell.refusals > REJECTIONS_PER_MESSAGE_MAX);
    }

    /// The server has named the salt of its key.
    pub(crate) fn name_salt(&mut self, salt: i64) {
        if let Some(farewell) = &mut self.farewell {
            farewell.salt = salt;
        }
    }

    /// Whether there is something to acknowledge.
    pub(crate) fn has_message(&self) -> bool {
        self.farewell.as_ref().is_some_and(|farewell| !farewell.owed.owed().is_empty())
    }

    /// The acknowledgement as a packet to seal with its key. None if there is nothing to say, or no buffer.
    pub(crate) fn packet(
        &mut self,
        server_time: ServerTime,
        padding: Padding,
        pool: &mut BufferPool,
        random: &mut SecureRandom,
    ) -> Option<PlainPacket> {
        let farewell = self.farewell.as_mut().filter(|farewell| !farewell.owed.owed().is_empty())?;
        let message = MsgsAck { msg_ids: farewell.owed.owed().into() };
        let payload_bytes = BODY_OFFSET + message.encoded_len();
        let encrypted_bytes = payload_bytes + padding_bytes(payload_bytes, padding, random);
        let mut packet = pool.take(encrypted_bytes)?;
        let (room, _) = packet.encrypted_room().split_at_mut(encrypted_bytes);
        let (payload, rest) = room.split_at_mut(payload_bytes);
        let mut writer = Writer::new(payload);
        writer.i64(farewell.salt);
        writer.i64(self.id.0);
        let msg_id = farewell.message_ids.next(server_time);
        let seq_no = farewell.sequence.service();
        write_message_header(&mut writer, msg_id, seq_no, message.encoded_len());
        message.encode(&mut writer);
        random.fill_wire(rest);
        farewell.owed.sent(msg_id);
        let what = Sent::Service(ServiceKind::Acknowledgements);
        self.sent.push(SentMessage { msg_id, container: None, seq_no, what });
        Some(packet.into_plain(encrypted_bytes))
    }
}
