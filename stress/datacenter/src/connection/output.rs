//! From sessions to bytes for the socket.

use mtproto_engine::protocol::transport::TransportError;
use mtproto_tl::MessageId;
use mtproto_tl::Writer;
use mtproto_tl::message::{UNENCRYPTED_HEADER_BYTES, UnencryptedMessage};

use super::workbench::{JOBS_PER_BATCH, Outgoing, Workbench};
use super::{PendingUpdates, ServerConnection, ServerTurn, State};
use crate::fault::{Chance, FaultKind};
use crate::limits::OUTPUT_BYTES_HIGH;
use crate::session::PackingTurn;

/// Updates made before the sockets are looked at again.
const UPDATES_PER_ROUND: u32 = 256;

impl ServerConnection {
    /// Packs what waits in the sessions, up to a batch, and puts the packets on the bench. `false` if there was nothing, or
    /// no room in the output.
    pub(crate) fn pack(
        &mut self,
        connection: usize,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) -> bool {
        self.handle.clear_nudge();
        if self.state != State::Open || !self.wants_input() || self.transport.is_none() {
            return false;
        }
        let now = self.server.faults().skewed(turn.now);
        self.make_updates(now);
        if self.http.is_some() {
            return self.pack_answer(connection, bench, turn);
        }
        let mut planned = self.out.len() - self.out_taken;
        let mut packets = 0;
        self.sessions_due = None;
        for attachment in &self.attached {
            let mut session = attachment.session.lock();
            if !session.is_held_by(&self.handle) {
                continue;
            }
            while packets < JOBS_PER_BATCH && planned < OUTPUT_BYTES_HIGH && session.has_something_to_send() {
                let mut packing = PackingTurn {
                    server: &self.server,
                    counters: &self.counters,
                    now,
                    random: turn.random,
                    plain: &mut bench.plain,
                };
                let Some(packed) = session.pack(&attachment.key, &mut packing) else { break };
                planned += packed.range.len();
                packets += 1;
                let key = std::sync::Arc::clone(&attachment.key);
                bench.add_outgoing(Outgoing { connection, key, packed });
            }
            let due = session.next_deadline();
            self.sessions_due = [self.sessions_due, due].into_iter().flatten().min();
        }
        packets > 0
    }

    /// Whether another round of [`Self::pack`] may find something.
    pub(crate) fn has_more(&self) -> bool {
        if let Some(desk) = &self.http {
            return self.state == State::Open && desk.has_more();
        }
        let waits = |attachment: &super::Attachment| {
            let session = attachment.session.lock();
            session.is_held_by(&self.handle)
                && (session.has_something_to_send() || self.updates.is_some() && session.has_room())
        };
        self.state == State::Open && self.attached.iter().any(waits)
    }

    /// Makes some of the updates that were asked for.
    fn make_updates(&mut self, now: crate::Now) {
        let Some(updates) = &mut self.updates else { return };
        let PendingUpdates { session_id, left, payload_bytes } = **updates;
        let attachment = self.attached.iter().find(|attachment| attachment.session_id == session_id);
        let count = left.min(UPDATES_PER_ROUND);
        let made = match attachment {
            Some(attachment) => attachment.session.lock().push_asked_updates(count, payload_bytes, now),
            // The session is gone, and with it whoever wanted them.
            None => left,
        };
        self.counters.updates_pushed.add(u64::from(made));
        updates.left = left - made;
        if updates.left == 0 {
            self.updates = None;
        }
    }

    /// Puts a sealed packet into the output.
    pub(crate) fn frame(&mut self, sealed: &Outgoing, bench: &mut Workbench, turn: &mut ServerTurn<'_>) {
        self.ready_output(bench);
        let Some(packet) = bench.plain.get_mut(sealed.packed.range.clone()) else { return };
        if sealed.packed.corrupt
            && let Some(last) = packet.last_mut()
        {
            *last ^= 1;
        }
        if let Some(transport) = &mut self.transport {
            transport.frame(packet, turn.random, &mut self.out);
        }
        self.strike_sent(turn);
        if self.http.is_some() {
            self.request_answered();
        }
    }

    /// Puts an unencrypted message with this body into the output.
    pub(super) fn send_plain(&mut self, body: &[u8], turn: &mut ServerTurn<'_>) {
        let now = self.server.faults().skewed(turn.now);
        // Answers end in 1.
        let lowest_free = (self.last_plain_id | 3).saturating_add(1);
        self.last_plain_id = now.msg_id_base().max(lowest_free) | 1;
        let message = UnencryptedMessage { msg_id: MessageId(self.last_plain_id), body };
        let mut packet = vec![0; UNENCRYPTED_HEADER_BYTES + body.len()];
        message.encode(&mut Writer::new(&mut packet));
        match &mut self.http {
            // Its turn comes when those before it are answered.
            Some(desk) => desk.answer_plain(packet),
            None => self.frame_plain(&packet, turn),
        }
    }

    pub(super) fn frame_plain(&mut self, packet: &[u8], turn: &mut ServerTurn<'_>) {
        if let Some(transport) = &mut self.transport {
            transport.frame(packet, turn.random, &mut self.out);
        }
        self.counters.packets_sent.one();
        self.strike_sent(turn);
    }

    fn strike_sent(&mut self, turn: &mut ServerTurn<'_>) {
        let Some(transport) = &mut self.transport else { return };
        match self.server.faults().strike(Chance::PacketSent, turn.random) {
            // As a length it is beyond every limit, in every framing.
            Some(FaultKind::OversizeFrame) => transport.append_raw(&[0x7f; 8], &mut self.out),
            Some(FaultKind::GarbageFrame) => {
                transport.append_raw(&turn.random.wire_bytes::<64>(), &mut self.out);
            }
            _ => {}
        }
    }

    /// Sends a transport error and closes.
    pub(super) fn refuse(&mut self, code: i32, turn: &mut ServerTurn<'_>) {
        if let Some(transport) = &mut self.transport {
            transport.error(TransportError { code }, turn.random, &mut self.out);
            self.counters.transport_errors_sent.one();
        }
        self.close();
    }

    /// Has a buffer ready for output.
    pub(super) fn ready_output(&mut self, bench: &mut Workbench) {
        if self.out.capacity() == 0 {
            self.out = bench.take_buffer();
        }
    }

    /// What the socket may have now.
    pub(crate) fn sendable(&self) -> &[u8] {
        if self.stalled_until.is_some() || self.state == State::Silent {
            return &[];
        }
        let waiting = self.out.get(self.out_taken..).unwrap_or_default();
        match self.close_after {
            Some(left) => {
                let left = usize::try_from(left).unwrap_or(usize::MAX);
                waiting.get(..left.min(waiting.len())).unwrap_or_default()
            }
            None => waiting,
        }
    }

    /// Nobody takes the output any more.
    pub(super) fn drop_output(&mut self) {
        self.out = Vec::new();
        self.out_taken = 0;
    }

    /// The socket took so many bytes.
    pub(crate) fn taken(&mut self, bytes: usize, bench: &mut Workbench) {
        self.counters.bytes_sent.add_bytes(bytes);
        self.out_taken = self.out.len().min(self.out_taken.saturating_add(bytes));
        if let Some(left) = &mut self.close_after {
            *left = left.saturating_sub(u64::try_from(bytes).unwrap_or(u64::MAX));
            if *left == 0 {
                self.close();
                self.out_taken = self.out.len();
            }
        }
        if self.out_taken == self.out.len() {
            self.out_taken = 0;
            bench.give_buffer(std::mem::take(&mut self.out));
        }
    }
}
