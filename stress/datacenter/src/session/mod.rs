//! Sessions: what the server knows about one `session_id` of one key.
//!
//! A session outlives its connections. It says what was received ([`received`]), judges what comes in ([`arrival`]),
//! answers service messages ([`service`]) and calls ([`calls`]), keeps what was sent until it is acknowledged
//! ([`outbox`]) and puts it into packets ([`packing`]).
//!
//! spec: mtproto/description#session

mod arrival;
mod calls;
mod outbox;
mod packing;
mod received;
mod service;

use std::collections::{BinaryHeap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_tl::Encode;
use mtproto_tl::gzip::{Packer, Unpacker};
use mtproto_tl::service::{HttpWait, NewSessionCreated};

use crate::accounts::Delivery;
use crate::api::{Updates, append};
use crate::clock::Now;
use crate::connection::ConnectionHandle;
use crate::fault::{Chance, FaultKind};
use crate::key::KeyEntry;
use crate::salt::SaltWindow;
use crate::server::Server;
use crate::stats::Counters;

pub(crate) use arrival::Arrival;
use calls::{HeldAnswer, WaitingCall};
use outbox::{Handling, Outbox};
pub(crate) use packing::{Packed, PackingTurn};
use received::ReceivedIds;

/// What a session is given for one packet or one deadline.
#[derive(Debug)]
pub(crate) struct SessionTurn<'a> {
    pub(crate) server: &'a Server,
    pub(crate) counters: &'a Counters,
    /// The key that carried the packet.
    pub(crate) key: &'a Arc<KeyEntry>,
    pub(crate) now: Now,
    pub(crate) random: &'a mut SecureRandom,
    pub(crate) scratch: &'a mut Scratch,
    pub(crate) effects: &'a mut Effects,
}

/// What a packet asks of the connection that brought it.
#[derive(Debug, Default)]
pub(crate) struct Effects {
    /// `ping_delay_disconnect` has set the time to close, from now on.
    pub(crate) disconnect_in: Option<Duration>,
    /// How long a request of HTTP may wait for what there is to say.
    pub(crate) http_wait: Option<HttpWait>,
    /// Updates that were asked for.
    pub(crate) updates: Option<Updates>,
    /// What others get. Their sessions have locks of their own, so that it waits until this one's is open.
    pub(crate) deliveries: Vec<Delivery>,
    /// The packet cannot come from an honest client.
    pub(crate) close: bool,
    /// Instead of any answer.
    pub(crate) transport_error: Option<i32>,
}

/// Memory that is kept from one message to the next: one per thread.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    pub(crate) bytes: Vec<u8>,
    packer: Option<Box<Packer>>,
    unpacker: Option<Box<Unpacker>>,
}

impl Scratch {
    fn packer(&mut self) -> &mut Packer {
        self.packer.get_or_insert_default()
    }

    fn unpacker(&mut self) -> &mut Unpacker {
        self.unpacker.get_or_insert_default()
    }
}

/// How a message of the server counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Content-related: acknowledged by the client, kept until then.
    Content,
    /// A service message.
    Service,
}

/// One session.
#[derive(Debug)]
pub(crate) struct Session {
    id: i64,
    received: ReceivedIds,
    outbox: Outbox,
    salts: SaltWindow,
    /// The identifier of the last message made.
    last_msg_id: i64,
    /// Content-related messages made so far.
    content_count: i32,
    /// Whether the client was told that this state is new.
    is_announced: bool,
    /// The connection that answers go to.
    holder: Option<Arc<ConnectionHandle>>,
    /// Connections with open HTTP requests of this session: clients may use several, and answers go to any.
    listening: Vec<Arc<ConnectionHandle>>,
    /// When the last connection left, or when the session began.
    left_at: Duration,
    /// Messages to acknowledge.
    owed: Vec<i64>,
    /// Whether a fault holds the acknowledgements back once.
    owed_later: bool,
    held_answers: BinaryHeap<HeldAnswer>,
    waiting_calls: Vec<WaitingCall>,
    /// Calls whose answers a fault has lost, and when these are sent again.
    lost_answers: VecDeque<(Duration, i64)>,
    layer: i32,
    /// Whether updates are sent to it, which its calls decide; before the first one they are.
    subscribed: Option<bool>,
    /// Updates pushed so far.
    updates_pushed: i64,
}

impl Session {
    pub(crate) fn new(id: i64, now: Now) -> Self {
        Self {
            id,
            received: ReceivedIds::default(),
            outbox: Outbox::default(),
            salts: SaltWindow::new(),
            last_msg_id: 0,
            content_count: 0,
            is_announced: false,
            holder: None,
            listening: Vec::new(),
            left_at: now.monotonic,
            owed: Vec::new(),
            owed_later: false,
            held_answers: BinaryHeap::new(),
            waiting_calls: Vec::new(),
            lost_answers: VecDeque::new(),
            layer: 0,
            subscribed: None,
            updates_pushed: 0,
        }
    }

    /// Whether no connection has used it for so long.
    pub(crate) fn is_idle(&self, now: Duration, time: Duration) -> bool {
        self.holder.is_none() && now.saturating_sub(self.left_at) > time
    }

    /// Forgets everything but its identifier and the connection it is used on, as a server does that lost its memory.
    /// Message identifiers still rise.
    fn forget_state(&mut self, now: Now) {
        let fresh = Self::new(self.id, now);
        let old = std::mem::replace(self, fresh);
        self.holder = old.holder;
        self.listening = old.listening;
        self.last_msg_id = old.last_msg_id;
    }

    /// A connection begins to use the session. What is not acknowledged is sent again on it.
    pub(crate) fn attach(&mut self, handle: &Arc<ConnectionHandle>, turn: &mut SessionTurn<'_>) {
        self.holder = Some(Arc::clone(handle));
        let announced_over = turn.server.rules().announce_resends_over.unwrap_or(usize::MAX);
        let is_announced = |bytes: u32| bytes as usize > announced_over;
        let large: Vec<_> =
            self.outbox.unacknowledged().filter(|message| is_announced(message.bytes)).copied().collect();
        let count = self.outbox.resend_where(|message| !is_announced(message.bytes));
        turn.counters.messages_resent.add_bytes(count);
        for message in large {
            self.announce(&message, turn);
        }
    }

    /// Answers go to this connection from now on. If the one they went to is gone, so are those on their way.
    pub(crate) fn hold(&mut self, handle: &Arc<ConnectionHandle>, turn: &mut SessionTurn<'_>) {
        if self.holder.is_none() {
            self.attach(handle, turn);
        } else if !self.is_held_by(handle) {
            self.holder = Some(Arc::clone(handle));
        }
    }

    /// Whether answers go to this connection.
    pub(crate) fn is_held_by(&self, handle: &Arc<ConnectionHandle>) -> bool {
        self.holder.as_ref().is_some_and(|holder| Arc::ptr_eq(holder, handle))
    }

    /// An HTTP request of this session is open on a connection.
    pub(crate) fn request_opened(&mut self, handle: &Arc<ConnectionHandle>) {
        if !self.listening.iter().any(|other| Arc::ptr_eq(other, handle)) {
            self.listening.push(Arc::clone(handle));
        }
    }

    /// No HTTP request of this session is open on a connection any more: what there is to say goes to another that has one.
    pub(crate) fn request_closed(&mut self, handle: &Arc<ConnectionHandle>) {
        self.listening.retain(|other| !Arc::ptr_eq(other, handle));
        if self.is_held_by(handle)
            && let Some(other) = self.listening.last()
        {
            other.nudge();
            self.holder = Some(Arc::clone(other));
        }
    }

    /// A connection is gone.
    pub(crate) fn detach(&mut self, handle: &Arc<ConnectionHandle>, now: Now) {
        self.request_closed(handle);
        if self.is_held_by(handle) {
            self.holder = None;
            self.left_at = now.monotonic;
        }
    }

    /// When something is due in this session on the monotonic clock.
    pub(crate) fn next_deadline(&self) -> Option<Duration> {
        let held = self.held_answers.peek().map(HeldAnswer::due);
        let waiting = self.waiting_calls.iter().map(WaitingCall::due).min();
        let lost = self.lost_answers.front().map(|(due, _)| *due);
        [held, waiting, lost].into_iter().flatten().min()
    }

    /// Adds a message with this body.
    fn send(&mut self, kind: Kind, object: &impl Encode, now: Now) {
        let start = self.outbox.body().len();
        append(self.outbox.body(), object);
        self.commit(start, kind, 0, true, now);
    }

    /// Adds a message whose body was appended to the outbox from `start` on.
    fn commit(&mut self, start: usize, kind: Kind, req_msg_id: i64, is_response: bool, now: Now) {
        let handling = Handling { kept: kind == Kind::Content, ..Handling::default() };
        self.commit_with(start, kind, req_msg_id, is_response, handling, now);
    }

    fn commit_with(
        &mut self,
        start: usize,
        kind: Kind,
        req_msg_id: i64,
        is_response: bool,
        handling: Handling,
        now: Now,
    ) {
        let msg_id = self.next_msg_id(is_response, now);
        let seq_no = self.next_seq_no(kind);
        self.outbox.commit(start, msg_id, seq_no, req_msg_id, handling);
    }

    /// An identifier higher than all before, whose lowest bits say whether it answers something.
    ///
    /// spec: mtproto/description#message-identifier-msg-id
    fn next_msg_id(&mut self, is_response: bool, now: Now) -> i64 {
        let lowest_free = (self.last_msg_id | 3).saturating_add(1);
        self.last_msg_id = now.msg_id_base().max(lowest_free) | if is_response { 1 } else { 3 };
        self.last_msg_id
    }

    /// spec: mtproto/description#message-sequence-number-msg-seqno
    const fn next_seq_no(&mut self, kind: Kind) -> i32 {
        let even = self.content_count.wrapping_mul(2);
        match kind {
            Kind::Content => {
                self.content_count = self.content_count.wrapping_add(1);
                even.wrapping_add(1)
            }
            Kind::Service => even,
        }
    }

    /// Tells the client, once, that the server knows nothing from before `first_msg_id`.
    fn announce_new_session(&mut self, first_msg_id: i64, turn: &mut SessionTurn<'_>) {
        if self.is_announced {
            return;
        }
        self.is_announced = true;
        turn.counters.sessions_created.one();
        let notice = NewSessionCreated {
            first_msg_id: mtproto_tl::MessageId(first_msg_id),
            unique_id: turn.random.wire_u64().cast_signed(),
            server_salt: self.salts.current(),
        };
        self.send(Kind::Content, &notice, turn.now);
    }

    /// Adds an update, unless the client does not want any.
    pub(crate) fn push_update(&mut self, object: &[u8], now: Now) -> Option<Arc<ConnectionHandle>> {
        let holder = self.holder.clone().filter(|_| self.subscribed != Some(false) && self.is_announced)?;
        let start = self.outbox.body().len();
        self.outbox.body().extend_from_slice(object);
        self.commit(start, Kind::Content, 0, false, now);
        Some(holder)
    }

    /// Adds up to `count` updates of `mtstress.push`, as long as there is room for what is not acknowledged. Says how
    /// many it added.
    pub(crate) fn push_asked_updates(&mut self, count: u32, payload_bytes: usize, now: Now) -> u32 {
        let mut added = 0;
        while added < count && self.outbox.has_room() {
            let start = self.outbox.body().len();
            calls::append_pushed_update(self.outbox.body(), self.updates_pushed, payload_bytes, now);
            self.commit(start, Kind::Content, 0, false, now);
            self.updates_pushed += 1;
            added += 1;
        }
        added
    }

    /// Messages from before an identifier that the client ought to have acknowledged over its connection, and has not.
    pub(crate) fn unacknowledged_before(&self, msg_id: i64) -> usize {
        if self.holder.is_none() {
            return 0;
        }
        self.outbox.unacknowledged().filter(|message| message.is_kept() && message.msg_id < msg_id).count()
    }

    /// Notes that a received message must be acknowledged.
    fn owe(&mut self, msg_id: i64) {
        if self.owed.len() < crate::limits::IDENTIFIERS_MAX {
            self.owed.push(msg_id);
        }
    }

    /// Writes `msgs_ack` for everything owed, unless a fault gets in the way.
    fn acknowledge_owed(&mut self, turn: &mut PackingTurn<'_>) {
        if self.owed.is_empty() {
            return;
        }
        match turn.server.faults().strike(Chance::Acknowledgement, turn.random) {
            Some(FaultKind::LoseAcknowledgement) => self.owed.clear(),
            Some(FaultKind::DelayAcknowledgement) if !self.owed_later => self.owed_later = true,
            _ => {
                self.owed_later = false;
                let owed = std::mem::take(&mut self.owed);
                let acknowledgement = mtproto_tl::service::MsgsAck { msg_ids: owed.as_slice().into() };
                self.send(Kind::Service, &acknowledgement, turn.now);
                self.owed = owed;
                self.owed.clear();
            }
        }
    }
}
