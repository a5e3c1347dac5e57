//! Puts waiting messages into packets: one alone, or several in a container.

use std::ops::Range;

use mtproto_crypto::SecureRandom;
use mtproto_crypto::batch::PACKET_HEADER_BYTES;
use mtproto_tl::container::{CONTAINER_HEADER_BYTES, write_container_header};
use mtproto_tl::message::{MESSAGE_HEADER_BYTES, write_message_header};
use mtproto_tl::{MessageId, Writer};

use super::outbox::{Pick, Plan};
use super::{Kind, Session};
use crate::clock::Now;
use crate::fault::{Chance, FaultKind};
use crate::key::KeyEntry;
use crate::limits::{CONTAINER_BYTES_TARGET, CONTAINER_MESSAGES_SENT_MAX, SENT_AGE_ALONE};
use crate::server::Server;
use crate::stats::Counters;

/// What a session is given to pack.
#[derive(Debug)]
pub(crate) struct PackingTurn<'a> {
    pub(crate) server: &'a Server,
    pub(crate) counters: &'a Counters,
    pub(crate) now: Now,
    pub(crate) random: &'a mut SecureRandom,
    /// Where the packet is appended.
    pub(crate) plain: &'a mut Vec<u8>,
}

/// A packet, not sealed yet.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    /// Where it stands: room for the header, then the plaintext with its padding.
    pub(crate) range: Range<usize>,
    /// Whether a bit is to be flipped once it is sealed.
    pub(crate) corrupt: bool,
}

/// Salt and session in front of the message.
const PREFIX_BYTES: usize = 16;
const BLOCK_BYTES: usize = 16;
const PADDING_BYTES_MIN: usize = 12;

impl Session {
    /// Whether a packet can be made.
    pub(crate) fn has_something_to_send(&self) -> bool {
        !self.owed.is_empty() && !self.owed_later || self.outbox.has_unsent()
    }

    /// Whether more messages may be made before some are acknowledged.
    pub(crate) fn has_room(&self) -> bool {
        self.outbox.has_room()
    }

    /// How many messages wait to be sent.
    pub(crate) fn waiting_count(&self) -> usize {
        self.outbox.unsent_count() + usize::from(!self.owed.is_empty() && !self.owed_later)
    }

    /// Makes one packet of what waits; `None` if nothing does.
    pub(crate) fn pack(&mut self, key: &KeyEntry, turn: &mut PackingTurn<'_>) -> Option<Packed> {
        let plan = self.plan(key, turn);
        (plan.0.count > 0).then(|| self.write(plan, turn))
    }

    /// Makes one packet of what waits; an empty container if nothing does.
    pub(crate) fn pack_even_nothing(&mut self, key: &KeyEntry, turn: &mut PackingTurn<'_>) -> Packed {
        let plan = self.plan(key, turn);
        self.write(plan, turn)
    }

    /// What goes into the next packet.
    fn plan(&mut self, key: &KeyEntry, turn: &mut PackingTurn<'_>) -> (Plan, Pick) {
        self.salts.refresh(turn.server.salts(), key.id(), turn.now);
        self.acknowledge_owed(turn);
        // A pong behind a backlog comes too late for what it is for.
        let pick = if self.outbox.is_urgent(CONTAINER_BYTES_TARGET) { Pick::Service } else { Pick::All };
        (self.outbox.plan(pick, CONTAINER_MESSAGES_SENT_MAX, CONTAINER_BYTES_TARGET), pick)
    }

    fn write(&mut self, (plan, pick): (Plan, Pick), turn: &mut PackingTurn<'_>) -> Packed {
        let mut session_id = self.id;
        let mut id_flip = 0;
        let mut corrupt = false;
        match turn.server.faults().strike(Chance::EncryptedPacketSent, turn.random) {
            Some(FaultKind::CorruptPacket) => corrupt = true,
            Some(FaultKind::WrongSession) => session_id ^= 1,
            // An answer's identifier ends in 1, a notice's in 3; both turn into a client's or nobody's.
            Some(FaultKind::ClientMessageId) => id_flip = 1,
            _ => {}
        }
        let oldest = (plan.oldest.max(0) >> 32).cast_unsigned();
        let is_old = turn.now.unix.as_secs().saturating_sub(oldest) > SENT_AGE_ALONE.as_secs();
        let container = (plan.count != 1 || plan.resent > 0 && is_old).then(|| {
            let msg_id = self.next_msg_id(plan.has_answer || plan.count == 0, turn.now);
            (msg_id ^ id_flip, self.next_seq_no(Kind::Service))
        });
        let start = turn.plain.len();
        let around = if container.is_some() { MESSAGE_HEADER_BYTES + CONTAINER_HEADER_BYTES } else { 0 };
        let content_bytes = PREFIX_BYTES + around + plan.bytes;
        let end = start + PACKET_HEADER_BYTES + content_bytes;
        turn.plain.resize(end, 0);
        let mut writer = Writer::new(turn.plain.get_mut(start + PACKET_HEADER_BYTES..).unwrap_or_default());
        writer.i64(self.salts.current());
        writer.i64(session_id);
        if let Some((msg_id, seq_no)) = container {
            write_message_header(&mut writer, MessageId(msg_id), seq_no, CONTAINER_HEADER_BYTES + plan.bytes);
            write_container_header(&mut writer, plan.count);
            id_flip = 0;
        }
        self.outbox.send(pick, plan.count, |message, body| {
            write_message_header(
                &mut writer,
                MessageId(message.msg_id ^ id_flip),
                message.seq_no,
                body.len(),
            );
            writer.raw(body);
        });
        debug_assert_eq!(writer.finish(), Ok(content_bytes), "the plan is kept");
        add_padding(content_bytes, turn);
        turn.counters.messages_sent.add_bytes(plan.count);
        turn.counters.packets_sent.one();
        Packed { range: start..turn.plain.len(), corrupt }
    }
}

/// Appends 12 to 1024 random bytes that make whole blocks.
fn add_padding(content_bytes: usize, turn: &mut PackingTurn<'_>) {
    let needed = (content_bytes + PADDING_BYTES_MIN).next_multiple_of(BLOCK_BYTES) - content_bytes;
    let extra_blocks = turn.server.rules().extra_padding_blocks.min(62);
    let extra = match extra_blocks {
        0 => 0,
        most => turn.random.wire_below(u32::from(most) + 1) as usize * BLOCK_BYTES,
    };
    let start = turn.plain.len();
    turn.plain.resize(start + needed + extra, 0);
    turn.random.fill_wire(turn.plain.get_mut(start..).unwrap_or_default());
}
