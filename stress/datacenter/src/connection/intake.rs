//! From bytes to packets, and from opened packets to sessions.

use std::sync::Arc;

use mtproto_crypto::sha256::sha256;
use mtproto_engine::protocol::transport::server::ServerDeframed;
use mtproto_tl::Reader;
use mtproto_tl::message::{MessageView, UnencryptedMessage};

use super::workbench::{Incoming, PacketBytes, Workbench};
use super::{Arithmetic, Attachment, ConnectionHandle, PendingUpdates, ServerConnection, ServerTurn, State};
use crate::fault::{Chance, FaultKind};
use crate::handshake::{self, ExchangeTurn, Step, TaskResult};
use crate::key::KeyEntry;
use crate::limits::{FRAME_BYTES_MAX, SESSIONS_PER_CONNECTION_MAX};
use crate::refusal;
use crate::session::{Arrival, Effects, SessionTurn};

/// `auth_key_id` and `msg_key`.
const PACKET_HEADER_BYTES: usize = 24;
/// Salt and session.
const PREFIX_BYTES: usize = 16;
const PADDING_BYTES: std::ops::RangeInclusive<usize> = 12..=1_024;

impl ServerConnection {
    /// Takes bytes in, which lie in what all connections were read into from `start` on. Encrypted packets go to the
    /// bench; everything else is dealt with.
    pub(crate) fn take_in(
        &mut self,
        connection: usize,
        bytes: &mut [u8],
        start: usize,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        self.counters.bytes_received.add_bytes(bytes.len());
        if self.state != State::Open || bytes.is_empty() {
            return;
        }
        self.received_at = turn.now.monotonic;
        let Some(transport) = &mut self.transport else {
            return self.find_transport(connection, bytes, bench, turn);
        };
        let count = match transport.receive(bytes) {
            Ok(count) => count,
            Err(error) => return self.refuse_stream(error),
        };
        let bytes = bytes.get_mut(..count).unwrap_or_default();
        self.take_stream(connection, bytes, start, bench, turn);
        if self.state == State::Open && self.http.is_none() {
            self.reply_in_websocket(turn);
        }
    }

    /// Takes bytes of the stream inside of whatever is around it.
    fn take_stream(
        &mut self,
        connection: usize,
        bytes: &mut [u8],
        start: usize,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        if self.partial.is_empty() {
            let rest = self.cut(connection, bytes, start, bench, turn);
            if let Some(rest) = bytes.get(rest..)
                && self.state == State::Open
            {
                self.partial.extend_from_slice(rest);
            }
        } else {
            self.complete(connection, bytes, start, bench, turn);
        }
    }

    /// Appends to the partial frame as much as it takes to make it whole, and goes on with the rest in place.
    fn complete(
        &mut self,
        connection: usize,
        bytes: &mut [u8],
        start: usize,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        let mut used = 0;
        while used < bytes.len() && !self.partial.is_empty() {
            let Some((missing, is_whole_then)) = self.missing() else { return self.refuse_packet() };
            let taken = missing.min(bytes.len() - used);
            self.partial.extend_from_slice(bytes.get(used..used + taken).unwrap_or_default());
            used += taken;
            if taken == missing && is_whole_then {
                let whole = std::mem::take(&mut self.partial);
                self.complete_own(connection, whole, bench, turn);
            }
        }
        if self.state != State::Open {
            return;
        }
        let rest = bytes.get_mut(used..).unwrap_or_default();
        let cut = self.cut(connection, rest, start + used, bench, turn);
        if let (Some(rest), State::Open) = (rest.get(cut..), self.state) {
            self.partial.extend_from_slice(rest);
        }
    }

    /// How many bytes the partial frame lacks, as far as can be told, and whether it is whole with them; `None` if it is no
    /// frame. Not asked of a whole frame: cutting it out counts it, and that is done once.
    fn missing(&mut self) -> Option<(usize, bool)> {
        match self.transport.as_mut()?.deframe(&self.partial) {
            Ok(ServerDeframed::Incomplete { frame_bytes: None }) => Some((1, false)),
            Ok(ServerDeframed::Incomplete { frame_bytes: Some(bytes) }) if bytes <= FRAME_BYTES_MAX => {
                Some((bytes.saturating_sub(self.partial.len()).max(1), true))
            }
            _ => None,
        }
    }

    /// Cuts frames from bytes that no other connection shares, and keeps what is not whole.
    pub(super) fn complete_own(
        &mut self,
        connection: usize,
        mut bytes: Vec<u8>,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        let mut rest = 0;
        while self.state == State::Open && rest < bytes.len() {
            let tail = bytes.get(rest..).unwrap_or_default();
            let Some((frame_bytes, packet, quick_ack)) = self.next_frame(tail) else { break };
            let packet = packet.map(|packet| rest + packet.start..rest + packet.end);
            rest += frame_bytes;
            let Some(packet) = packet else { continue };
            if rest == bytes.len() {
                let whole = std::mem::take(&mut bytes);
                return self.packet_cut(
                    connection,
                    PacketBytes::Own(whole, packet),
                    None,
                    quick_ack,
                    bench,
                    turn,
                );
            }
            let copy = bytes.get(packet).unwrap_or_default().to_vec();
            let range = 0..copy.len();
            self.packet_cut(connection, PacketBytes::Own(copy, range), None, quick_ack, bench, turn);
        }
        if self.state == State::Open {
            self.partial = bytes.split_off(rest.min(bytes.len()));
        }
    }

    /// Cuts frames in place, and says where the first one begins that is not whole.
    fn cut(
        &mut self,
        connection: usize,
        bytes: &mut [u8],
        start: usize,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) -> usize {
        let mut rest = 0;
        while self.state == State::Open && rest < bytes.len() {
            let tail = bytes.get(rest..).unwrap_or_default();
            let Some((frame_bytes, packet, quick_ack)) = self.next_frame(tail) else { break };
            let local = packet.map(|packet| rest + packet.start..rest + packet.end);
            rest += frame_bytes;
            let Some(local) = local else { continue };
            let shared = PacketBytes::Shared(start + local.start..start + local.end);
            self.packet_cut(connection, shared, bytes.get(local), quick_ack, bench, turn);
        }
        rest
    }

    /// The frame at the front, if it is whole: its size, the packet in it if it has one, and whether a receipt is wanted.
    fn next_frame(&mut self, bytes: &[u8]) -> Option<(usize, Option<std::ops::Range<usize>>, bool)> {
        match self.transport.as_mut()?.deframe(bytes) {
            Ok(ServerDeframed::Packet { frame_bytes, packet, quick_ack })
                if frame_bytes <= FRAME_BYTES_MAX =>
            {
                Some((frame_bytes, Some(packet), quick_ack))
            }
            Ok(ServerDeframed::Nothing { frame_bytes }) => Some((frame_bytes, None, false)),
            Ok(ServerDeframed::Incomplete { frame_bytes })
                if frame_bytes.is_none_or(|bytes| bytes <= FRAME_BYTES_MAX) =>
            {
                None
            }
            Err(error) => {
                self.refuse_stream(error);
                None
            }
            Ok(_) => {
                self.refuse_packet();
                None
            }
        }
    }

    /// Looks at the key of a packet. `shared` are the packet's bytes if they are not its own.
    fn packet_cut(
        &mut self,
        connection: usize,
        packet: PacketBytes,
        shared: Option<&[u8]>,
        quick_ack: bool,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        self.counters.packets_received.one();
        self.strike_packet(turn);
        if self.state != State::Open {
            return;
        }
        let bytes = match &packet {
            PacketBytes::Own(bytes, range) => bytes.get(range.clone()).unwrap_or_default(),
            PacketBytes::Shared(_) => shared.unwrap_or_default(),
        };
        let Some((key_id, rest)) = bytes.split_first_chunk() else { return self.refuse_packet() };
        let key_id = u64::from_le_bytes(*key_id);
        if !self.request_came(key_id != 0) {
            return self.refuse_packet();
        }
        if key_id == 0 {
            return self.plain_packet(rest, turn);
        }
        let now = self.server.faults().skewed(turn.now);
        let Some(key) = self.find_key(key_id).filter(|key| key.is_usable(now)) else {
            return self.refuse(refusal::NOT_FOUND, turn);
        };
        bench.add_incoming(Incoming { connection, key, packet, quick_ack, is_genuine: false });
    }

    fn find_key(&self, id: u64) -> Option<Arc<KeyEntry>> {
        let attached = self.attached.iter().find(|attachment| attachment.key.id() == id);
        match attached {
            Some(attachment) => Some(Arc::clone(&attachment.key)),
            None => self.server.keys().find(id, self.datacenter),
        }
    }

    fn strike_packet(&mut self, turn: &mut ServerTurn<'_>) {
        match self.server.faults().strike(Chance::Packet, turn.random) {
            Some(FaultKind::TransportError(code)) => self.refuse(code, turn),
            Some(FaultKind::Close) => self.close(),
            Some(FaultKind::Silence) => {
                self.state = State::Silent;
                self.partial = Vec::new();
            }
            Some(FaultKind::Stall(time)) => {
                self.stalled_until = Some(turn.now.monotonic.saturating_add(time))
            }
            _ => {}
        }
    }

    /// A message of the key exchange.
    fn plain_packet(&mut self, after_key_id: &[u8], turn: &mut ServerTurn<'_>) {
        let message = match UnencryptedMessage::decode_after_key_id(&mut Reader::new(after_key_id)) {
            Ok(message) if message.msg_id.is_from_client() => message,
            _ => return self.refuse(refusal::NOT_FOUND, turn),
        };
        let server = Arc::clone(&self.server);
        let mut exchange = self.exchange_turn(&server, turn);
        let step = handshake::message_received(&mut exchange, message.body);
        self.take_step(step, turn);
    }

    /// A result that the driver computed.
    pub(crate) fn task_finished(&mut self, result: TaskResult, turn: &mut ServerTurn<'_>) {
        let server = Arc::clone(&self.server);
        let mut exchange = self.exchange_turn(&server, turn);
        let step = handshake::task_finished(&mut exchange, result);
        if self.state == State::Open {
            self.take_step(step, turn);
        }
    }

    /// A task that the driver cannot take.
    pub(crate) fn task_refused(&mut self, turn: &mut ServerTurn<'_>) {
        self.refuse(refusal::FLOOD, turn);
    }

    fn exchange_turn<'t>(
        &self,
        server: &'t crate::server::Server,
        turn: &'t mut ServerTurn<'_>,
    ) -> ExchangeTurn<'t> {
        let now = server.faults().skewed(turn.now);
        ExchangeTurn { server, datacenter: self.datacenter, now, random: turn.random }
    }

    fn take_step(&mut self, step: Step, turn: &mut ServerTurn<'_>) {
        let mut step = step;
        while let Step::Compute(task) = step {
            if self.arithmetic == Arithmetic::Offloaded {
                self.tasks.push(*task);
                return;
            }
            let server = Arc::clone(&self.server);
            let result = task.run();
            step = handshake::task_finished(&mut self.exchange_turn(&server, turn), result);
        }
        match step {
            Step::Reply(body) => {
                self.has_valid_packet = true;
                self.send_plain(&body, turn);
            }
            Step::Refuse(code) => self.refuse(code, turn),
            Step::Silent | Step::Compute(_) => {}
        }
    }

    /// The next task of a key exchange for the driver.
    pub(crate) fn next_task(&mut self) -> Option<handshake::HeavyTask> {
        self.tasks.pop()
    }

    /// A packet came back from the batch.
    pub(crate) fn packet_opened(
        &mut self,
        incoming: Incoming,
        shared: &[u8],
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        if self.state != State::Open {
            return;
        }
        if !incoming.is_genuine {
            return self.refuse_packet();
        }
        let packet = match &incoming.packet {
            PacketBytes::Own(bytes, range) => bytes.get(range.clone()),
            PacketBytes::Shared(range) => shared.get(range.clone()),
        };
        let plain = packet.and_then(|packet| packet.get(PACKET_HEADER_BYTES..)).unwrap_or_default();
        self.has_valid_packet = true;
        if incoming.quick_ack {
            self.send_quick_ack(&incoming.key, plain, bench);
        }
        let mut reader = Reader::new(plain);
        let (Ok(salt), Ok(session_id)) = (reader.i64(), reader.i64()) else { return self.refuse_packet() };
        let message = match MessageView::decode(&mut reader) {
            Ok(message) if PADDING_BYTES.contains(&reader.remaining()) => message,
            _ => return self.refuse_packet(),
        };
        debug_assert!(plain.len() >= PREFIX_BYTES, "both numbers were read");
        self.arrived(&incoming.key, session_id, &Arrival { salt, message }, bench, turn);
    }

    /// Hands what a packet holds to its session.
    fn arrived(
        &mut self,
        key: &Arc<KeyEntry>,
        session_id: i64,
        arrival: &Arrival<'_>,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        // Borrowed one by one: counting references that all threads share would be dear for each packet.
        let Self { server, counters, handle, attached, .. } = self;
        let mut effects = Effects::default();
        let mut session_turn = SessionTurn {
            server,
            counters,
            key,
            now: server.faults().skewed(turn.now),
            random: turn.random,
            scratch: &mut bench.scratch,
            effects: &mut effects,
        };
        let Some(attachment) = attach(attached, handle, session_id, &mut session_turn) else {
            return self.refuse(refusal::FLOOD, turn);
        };
        let mut session = attachment.session.lock();
        session.hold(handle, &mut session_turn);
        if self.http.is_some() {
            session.request_opened(handle);
        }
        session.arrive(arrival, &mut session_turn);
        drop(session);
        let wait = effects.http_wait;
        self.apply(effects, session_id, turn);
        self.request_opened(key, session_id, wait, turn);
    }

    /// Does what a packet asked of the connection itself.
    fn apply(&mut self, effects: Effects, session_id: i64, turn: &mut ServerTurn<'_>) {
        if let Some(code) = effects.transport_error {
            return self.refuse(code, turn);
        }
        if effects.close {
            return self.refuse_packet();
        }
        for delivery in &effects.deliveries {
            self.server.deliver(delivery, turn.now);
        }
        if let Some(time) = effects.disconnect_in {
            self.disconnect_at = Some(turn.now.monotonic.saturating_add(time));
        }
        if let Some(asked) = effects.updates {
            let before = self.updates.as_ref().map_or(0, |updates| updates.left);
            let left = before.saturating_add(asked.count);
            let payload_bytes = asked.payload_bytes;
            self.updates = (left > 0).then(|| Box::new(PendingUpdates { session_id, left, payload_bytes }));
        }
    }

    /// The receipt of a packet, whose `plain` part was just opened.
    ///
    /// spec: mtproto/mtproto-transports#quick-ack
    fn send_quick_ack(&mut self, key: &KeyEntry, plain: &[u8], bench: &mut Workbench) {
        const KEY_SLICE: std::ops::Range<usize> = 88..120;
        let slice = key.key.as_bytes().get(KEY_SLICE).unwrap_or_default();
        let [token @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] =
            sha256(&[slice, plain]);
        self.ready_output(bench);
        if let Some(transport) = &mut self.transport {
            transport.quick_ack(u32::from_le_bytes(token), &mut self.out);
            self.counters.quick_acks_sent.one();
        }
    }

    /// Whatever came is nothing that a client of this protocol sends.
    pub(super) fn refuse_packet(&mut self) {
        self.counters.packets_refused.one();
        self.close();
    }
}

/// The session among those this connection speaks for; it joins them if it is new. `None` if the key has too many.
fn attach<'c>(
    attached: &'c mut Vec<Attachment>,
    handle: &Arc<ConnectionHandle>,
    session_id: i64,
    turn: &mut SessionTurn<'_>,
) -> Option<&'c Attachment> {
    let key = turn.key;
    let known = attached
        .iter()
        .position(|attachment| attachment.session_id == session_id && attachment.key.id() == key.id());
    match known {
        Some(index) if !attached.get(index)?.session.is_destroyed() => return attached.get(index),
        Some(index) => drop(attached.remove(index)),
        None => {}
    }
    if attached.len() >= SESSIONS_PER_CONNECTION_MAX {
        let oldest = attached.remove(0);
        oldest.session.lock().detach(handle, turn.now);
    }
    let session = key.session(session_id, turn.now)?;
    session.lock().attach(handle, turn);
    attached.push(Attachment { key: Arc::clone(key), session_id, session });
    attached.last()
}
