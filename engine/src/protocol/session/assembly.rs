//! How a packet is built: plan what goes into it, then write each message once, at its final place.
//!
//! A plan is a list of requests and a sum of lengths. With it the size of the packet and its form (one message, or a
//! container) are known, so the smallest fitting buffer is taken and nothing is ever moved. Identifiers and sequence
//! numbers are taken while writing, in the order of writing; the container's identifier, which must be the highest,
//! is taken last and written into the room left for it.

use mtproto_crypto::SecureRandom;
use mtproto_tl::container::{CONTAINER_HEADER_BYTES, write_container_header};
use mtproto_tl::envelope::{
    InitConnection, InputClientProxy, InvokeAfterMsg, InvokeAfterMsgs, InvokeWithLayer,
};
use mtproto_tl::message::{MESSAGE_HEADER_BYTES, write_message_header};
use mtproto_tl::service::MsgsAck;
use mtproto_tl::{Constructor, Encode, MessageId, Writer};

use super::Session;
use super::outgoing::{Entry, RequestKey, Stage};
use super::sent_messages::{Sent, SentMessage};
use super::service_message::{ServiceKind, ServiceMessage};
use crate::buffer::{BufferPool, PlainPacket};
use crate::config::{ApiEnvironment, Padding};
use crate::ids::RequestId;
use crate::limits::{CONTAINER_BYTES_TARGET, CONTAINER_MESSAGES_SENT_MAX, PADDING_BYTES_MIN};
use crate::protocol::packet_layout::{BODY_OFFSET, ENCRYPTION_BLOCK_BYTES, MESSAGE_OFFSET};
use crate::protocol::proxy::MtProxy;
use crate::request::{Envelope, Phase};
use crate::time::{Monotonic, ServerTime};

/// What the writing of a packet has to know from outside of the session.
#[derive(Debug)]
pub(crate) struct Occasion<'a> {
    pub(crate) now: Monotonic,
    pub(crate) server_time: ServerTime,
    pub(crate) salt: i64,
    /// Whether requests may be sent, and not service messages alone.
    pub(crate) requests: RequestsAllowed,
    /// Who we are, if the server has to be told.
    pub(crate) initialise: Option<Introduction<'a>>,
    pub(crate) padding: Padding,
}

/// What the server is told of us: how the program presents itself, and the proxy on the way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Introduction<'a> {
    pub(crate) api: &'a ApiEnvironment,
    pub(crate) mtproxy: Option<&'a MtProxy>,
}

/// Which requests may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RequestsAllowed {
    All,
    /// None that the server must run after another one.
    Unordered,
    /// Those of the engine itself.
    Engines,
    None,
}

/// A packet, and what the sealing has to know.
#[derive(Debug)]
pub(crate) struct Assembled {
    pub(crate) packet: PlainPacket,
    pub(crate) quick_ack: bool,
}

/// Why there is no packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoPacket {
    /// There is nothing to say.
    NothingToSay,
    /// The pool has no buffer; later it will.
    NoBuffer,
}

/// What goes into a packet. The requests are in [`super::outgoing::Outgoing::planned`].
#[derive(Clone, Copy, Debug, Default)]
struct Plan {
    /// Messages, the container itself not counted.
    message_count: usize,
    /// The bodies of these messages.
    body_bytes: usize,
    acknowledgements: bool,
    service_count: usize,
    /// A message keeps an old identifier and must stand in a container with a fresh one.
    needs_container: bool,
}

impl Plan {
    const fn is_container(&self) -> bool {
        self.message_count > 1 || self.needs_container
    }

    /// Salt, session, headers and bodies: everything but the padding.
    const fn payload_bytes(&self) -> usize {
        if self.is_container() {
            BODY_OFFSET + CONTAINER_HEADER_BYTES + self.message_count * MESSAGE_HEADER_BYTES + self.body_bytes
        } else {
            BODY_OFFSET + self.body_bytes
        }
    }

    const fn add(&mut self, body_bytes: usize) {
        self.message_count += 1;
        self.body_bytes += body_bytes;
    }
}

/// Builds the next packet of a session.
pub(crate) fn assemble(
    session: &mut Session,
    occasion: &Occasion<'_>,
    pool: &mut BufferPool,
    random: &mut SecureRandom,
) -> Result<Assembled, NoPacket> {
    let plan = plan(session, occasion);
    if plan.message_count == 0 {
        return Err(NoPacket::NothingToSay);
    }
    let payload_bytes = plan.payload_bytes();
    let encrypted_bytes = payload_bytes + padding_bytes(payload_bytes, occasion.padding, random);
    let Some(mut packet) = pool.take(encrypted_bytes) else {
        give_up_plan(session);
        return Err(NoPacket::NoBuffer);
    };
    session.outgoing.take_planned();
    let (room, _) = packet.encrypted_room().split_at_mut(encrypted_bytes);
    let quick_ack = Writing { session, occasion, plan }.packet(room);
    let (_, padding) = room.split_at_mut(payload_bytes);
    random.fill_wire(padding);
    if let Some(request) = quick_ack {
        session.quick_acks.planned(request);
    }
    Ok(Assembled { packet: packet.into_plain(encrypted_bytes), quick_ack: quick_ack.is_some() })
}

/// Decides what goes into the next packet and marks its requests.
fn plan(session: &mut Session, occasion: &Occasion<'_>) -> Plan {
    let mut plan = Plan::default();
    let alone = plan_requests(session, occasion, &mut plan);
    if alone {
        return plan;
    }
    if !session.acknowledgements.owed().is_empty()
        && (plan.message_count > 0 || !session.outbox.is_empty() || session.acknowledgements.must_be_sent())
    {
        plan.acknowledgements = true;
        plan.add(acknowledgement(session).encoded_len());
    }
    for message in session
        .outbox
        .iter()
        .take(CONTAINER_MESSAGES_SENT_MAX - plan.message_count.min(CONTAINER_MESSAGES_SENT_MAX))
    {
        plan.service_count += 1;
        plan.add(message.encoded_len());
    }
    plan
}

/// Picks requests within the limits. Says whether one of them must travel alone.
fn plan_requests(session: &mut Session, occasion: &Occasion<'_>, plan: &mut Plan) -> bool {
    session.outgoing.planned.clear();
    if occasion.requests == RequestsAllowed::None {
        return false;
    }
    let epoch = session.epoch;
    // Room for acknowledgements and services is kept, so that requests do not starve them.
    let count_max = CONTAINER_MESSAGES_SENT_MAX - SERVICE_MESSAGES_KEPT;
    let bytes_target =
        if session.outbox.is_empty() { CONTAINER_BYTES_TARGET } else { BESIDE_SERVICES_BYTES_MAX };
    let mut alone = false;
    let mut planned = std::mem::take(&mut session.outgoing.planned);
    let waiting_count = session.outgoing.waiting().len();
    for place in 0..waiting_count {
        let Some(&key) = session.outgoing.waiting().get(place) else { break };
        let Some(entry) = session.outgoing.get(key) else { continue };
        if occasion.requests == RequestsAllowed::Engines && !entry.queued.id.is_engines() {
            continue;
        }
        let ordering = ordering(session, entry, occasion.requests, epoch);
        if ordering == Ordering::Blocked {
            continue;
        }
        let after_count = if let Ordering::Wrapped(count) = ordering { count } else { 0 };
        let body_bytes = encoded_bytes(entry, after_count, occasion.initialise);
        let full = plan.message_count >= count_max || plan.body_bytes + body_bytes > bytes_target;
        let has_company = plan.message_count > 0 || !session.outbox.is_empty();
        if has_company && (full || entry.alone) {
            break;
        }
        alone = entry.alone;
        plan.add(body_bytes);
        plan.needs_container |= entry.stage == Stage::Repeating;
        planned.push(key);
        if let Some(entry) = session.outgoing.get_mut(key) {
            entry.planned = true;
        }
        if full {
            // Larger than a container is meant to be: it needs no company to fill a packet.
            alone = true;
        }
        if alone {
            break;
        }
    }
    session.outgoing.planned = planned;
    alone
}

/// How a request stands to those it must follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ordering {
    /// It follows none, or none that is left.
    Free,
    /// It is sent with the identifiers of so many others.
    Wrapped(usize),
    /// It has to wait.
    Blocked,
}

fn ordering(session: &Session, entry: &Entry, allowed: RequestsAllowed, epoch: u32) -> Ordering {
    let mut ordering = Ordering::Free;
    for before in entry.after.iter().filter_map(|&key| session.outgoing.get(key)) {
        let has_identity = before.stage != Stage::Waiting && before.epoch == epoch;
        if !(before.planned || has_identity) || allowed != RequestsAllowed::All || entry.after_must_end {
            return Ordering::Blocked;
        }
        ordering = match ordering {
            Ordering::Wrapped(count) => Ordering::Wrapped(count + 1),
            _ => Ordering::Wrapped(1),
        };
    }
    ordering
}

/// The length of a call with its envelopes.
fn encoded_bytes(entry: &Entry, after_count: usize, initialise: Option<Introduction<'_>>) -> usize {
    let body = entry.queued.request.body.as_slice();
    let after_bytes = match after_count {
        0 => 0,
        1 => AFTER_BYTES,
        count => AFTER_ALL_BYTES + 8 * count,
    };
    let introduction_bytes = match initialise {
        Some(introduction) if entry.queued.request.envelope == Envelope::Auto => introduction.encoded_bytes(),
        _ => 0,
    };
    after_bytes + introduction_bytes + body.len().next_multiple_of(4)
}

impl<'a> Introduction<'a> {
    /// The length of what tells the server who we are.
    pub(crate) fn encoded_bytes(self) -> usize {
        LAYER_BYTES + self.around(&[]).encoded_len()
    }

    /// Writes a call in what tells the server who we are.
    pub(crate) fn write(self, call: &[u8], writer: &mut Writer<'_>) {
        writer.constructor(InvokeWithLayer::ID);
        writer.i32(self.api.layer);
        self.around(call).encode(writer);
    }

    fn around(self, query: &'a [u8]) -> InitConnection<'a> {
        let Self { api, mtproxy } = self;
        InitConnection {
            api_id: api.api_id,
            device_model: api.device_model.as_bytes(),
            system_version: api.system_version.as_bytes(),
            app_version: api.app_version.as_bytes(),
            system_lang_code: api.system_lang_code.as_bytes(),
            lang_pack: api.lang_pack.as_bytes(),
            lang_code: api.lang_code.as_bytes(),
            proxy: mtproxy.map(|mtproxy| InputClientProxy {
                address: mtproxy.host.as_str().as_bytes(),
                port: mtproxy.address.port().into(),
            }),
            params: None,
            query,
        }
    }
}

fn acknowledgement(session: &Session) -> MsgsAck<'_> {
    MsgsAck { msg_ids: session.acknowledgements.owed().into() }
}

/// There was no buffer: the planned requests wait on, at their places.
fn give_up_plan(session: &mut Session) {
    let planned = std::mem::take(&mut session.outgoing.planned);
    for &key in &planned {
        if let Some(entry) = session.outgoing.get_mut(key) {
            entry.planned = false;
        }
    }
    session.outgoing.planned = planned;
}

/// At least twelve bytes, up to a whole block; more by policy.
///
/// spec: mtproto/description#encrypted-message-encrypted-data
pub(crate) fn padding_bytes(payload_bytes: usize, policy: Padding, random: &mut SecureRandom) -> usize {
    let smallest =
        (payload_bytes + PADDING_BYTES_MIN).next_multiple_of(ENCRYPTION_BLOCK_BYTES) - payload_bytes;
    match policy {
        Padding::Smallest => smallest,
        Padding::Random => {
            smallest + random.wire_below(RANDOM_PADDING_BLOCKS_MAX + 1) as usize * ENCRYPTION_BLOCK_BYTES
        }
    }
}

/// The second half: everything planned is written, and noted as sent.
struct Writing<'s, 'o> {
    session: &'s mut Session,
    occasion: &'o Occasion<'o>,
    plan: Plan,
}

impl Writing<'_, '_> {
    /// Fills `room` up to the padding. Returns the last request that wants its receipt confirmed at once.
    fn packet(mut self, room: &mut [u8]) -> Option<RequestId> {
        let is_container = self.plan.is_container();
        let head_bytes = if is_container { BODY_OFFSET + CONTAINER_HEADER_BYTES } else { MESSAGE_OFFSET };
        let (head, messages) = room.split_at_mut(head_bytes);
        let mut writer = Writer::new(messages);
        let mut quick_ack = None;
        for index in 0..self.session.outgoing.planned.len() {
            let Some(&key) = self.session.outgoing.planned.get(index) else { break };
            quick_ack = self.request(key, &mut writer).or(quick_ack);
        }
        if self.plan.acknowledgements {
            let (msg_id, seq_no) = self.service_identity(ServiceKind::Acknowledgements);
            let message = acknowledgement(self.session);
            write_message_header(&mut writer, msg_id, seq_no, message.encoded_len());
            message.encode(&mut writer);
            self.session.acknowledgements.sent(msg_id);
        }
        for _ in 0..self.plan.service_count {
            let Some(message) = self.session.outbox.pop_front() else { break };
            self.service(message, &mut writer);
        }
        let messages_bytes = writer.position();
        let mut writer = Writer::new(head);
        writer.i64(self.occasion.salt);
        writer.i64(self.session.id.0);
        if is_container {
            self.container(messages_bytes, &mut writer);
        }
        debug_assert_eq!(
            head_bytes + messages_bytes,
            self.plan.payload_bytes(),
            "a packet has its planned size"
        );
        quick_ack
    }

    fn request(&mut self, key: RequestKey, writer: &mut Writer<'_>) -> Option<RequestId> {
        let occasion = self.occasion;
        let session = &mut *self.session;
        let entry = session.outgoing.get(key)?;
        let after = Predecessors::of(session, entry);
        let bytes = encoded_bytes(entry, after.count(), occasion.initialise);
        let is_new = entry.stage == Stage::Waiting;
        let (msg_id, seq_no) = if is_new {
            (session.message_ids.next(occasion.server_time), session.sequence.content())
        } else {
            (entry.msg_id, entry.seq_no)
        };
        write_message_header(writer, msg_id, seq_no, bytes);
        let wrapped = write_call(entry, &after, occasion.initialise, writer);
        if is_new {
            session.sent.push(SentMessage { msg_id, container: None, seq_no, what: Sent::Request(key) });
        }
        let epoch = session.epoch;
        let entry = session.outgoing.get_mut(key)?;
        entry.msg_id = msg_id;
        entry.seq_no = seq_no;
        entry.epoch = epoch;
        entry.sent_at = Some(occasion.now);
        entry.planned = false;
        // A repeated one is told apart until the container is noted.
        entry.stage = if is_new { Stage::InFlight } else { Stage::Repeating };
        entry.wrapped = wrapped;
        if entry.phase == Phase::Queued {
            entry.phase = Phase::Sent;
        }
        entry.queued.request.quick_ack.then_some(entry.queued.id)
    }

    fn service(&mut self, message: ServiceMessage, writer: &mut Writer<'_>) {
        let (msg_id, seq_no) = self.service_identity(message.kind());
        write_message_header(writer, msg_id, seq_no, message.encoded_len());
        message.encode(writer);
        if let ServiceMessage::StateRequest(ids) = message {
            self.session.questions.push((msg_id, ids));
        }
    }

    fn service_identity(&mut self, kind: ServiceKind) -> (MessageId, i32) {
        let session = &mut *self.session;
        let msg_id = session.message_ids.next(self.occasion.server_time);
        let seq_no = session.sequence.service();
        session.sent.push(SentMessage { msg_id, container: None, seq_no, what: Sent::Service(kind) });
        (msg_id, seq_no)
    }

    /// The header of the container, for which the highest identifier is taken.
    ///
    /// spec: mtproto/service_messages#simple-container
    fn container(&mut self, messages_bytes: usize, writer: &mut Writer<'_>) {
        let session = &mut *self.session;
        let msg_id = session.message_ids.next(self.occasion.server_time);
        let seq_no = session.sequence.service();
        let mut fresh_count = self.plan.message_count;
        for index in 0..session.outgoing.planned.len() {
            if let Some(&key) = session.outgoing.planned.get(index)
                && let Some(entry) = session.outgoing.get_mut(key)
                && entry.stage == Stage::Repeating
            {
                entry.stage = Stage::InFlight;
                session.sent.carried_by(entry.msg_id, msg_id);
                fresh_count -= 1;
            }
        }
        session.sent.contained(fresh_count, msg_id);
        session.sent.push(SentMessage { msg_id, container: None, seq_no, what: Sent::Container });
        write_message_header(writer, msg_id, seq_no, CONTAINER_HEADER_BYTES + messages_bytes);
        write_container_header(writer, self.plan.message_count);
    }
}

/// Writes a call in its envelopes. Says whether it tells the server who we are.
///
/// spec: api/invoking
fn write_call(
    entry: &Entry,
    after: &Predecessors,
    initialise: Option<Introduction<'_>>,
    writer: &mut Writer<'_>,
) -> bool {
    let body = entry.queued.request.body.as_slice();
    match after {
        Predecessors::None => {}
        Predecessors::One(msg_id) => {
            writer.constructor(InvokeAfterMsg::ID);
            writer.i64(msg_id.0);
        }
        Predecessors::Several(msg_ids) => {
            writer.constructor(InvokeAfterMsgs::ID);
            writer.longs(msg_ids.as_slice());
        }
    }
    let introduces = match initialise {
        Some(introduction) if entry.queued.request.envelope == Envelope::Auto => {
            introduction.write(body, writer);
            true
        }
        _ => {
            writer.raw(body);
            false
        }
    };
    // A call is a multiple of four bytes. What is none is the caller's mistake, and must not become a broken packet.
    for _ in body.len()..body.len().next_multiple_of(4) {
        writer.raw(&[0]);
    }
    introduces
}

/// The identities of the calls that one is ordered after.
enum Predecessors {
    None,
    One(MessageId),
    Several(Vec<MessageId>),
}

impl Predecessors {
    /// Those that have not ended. The common case costs no memory.
    fn of(session: &Session, entry: &Entry) -> Self {
        let mut live =
            entry.after.iter().filter_map(|&key| session.outgoing.get(key)).map(|before| before.msg_id);
        match (live.next(), live.next()) {
            (None, _) => Self::None,
            (Some(only), None) => Self::One(only),
            (Some(first), Some(second)) => Self::Several([first, second].into_iter().chain(live).collect()),
        }
    }

    fn count(&self) -> usize {
        match self {
            Self::None => 0,
            Self::One(_) => 1,
            Self::Several(msg_ids) => msg_ids.len(),
        }
    }
}

/// `invokeAfterMsg` without the call inside.
const AFTER_BYTES: usize = 12;

/// `invokeAfterMsgs` without the call inside and the identifiers.
const AFTER_ALL_BYTES: usize = 12;

/// `invokeWithLayer` without the call inside.
const LAYER_BYTES: usize = 8;

/// Calls beside service messages in one packet. A ping or a question behind more than this would wait for it on a slow
/// line, and the line would look dead.
const BESIDE_SERVICES_BYTES_MAX: usize = 4 << 10;

/// Messages of a container that are not given to requests.
const SERVICE_MESSAGES_KEPT: usize = 16;

/// Blocks of padding that the random policy adds at most.
const RANDOM_PADDING_BLOCKS_MAX: u32 = 15;

const _: () = {
    assert!(
        PADDING_BYTES_MIN
            + (ENCRYPTION_BLOCK_BYTES - 1)
            + RANDOM_PADDING_BLOCKS_MAX as usize * ENCRYPTION_BLOCK_BYTES
            <= crate::limits::PADDING_BYTES_MAX,
        "the largest padding of ours is one that everybody takes"
    );
    assert!(SERVICE_MESSAGES_KEPT < CONTAINER_MESSAGES_SENT_MAX, "a container has room for requests");
};
