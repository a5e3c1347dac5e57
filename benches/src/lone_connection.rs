//! A connection that is ready, with nothing around it: no socket, no seal, no server. What it is given and what it gives
//! costs only what the protocol itself costs.

use std::sync::Arc;

use mtproto_crypto::{AuthKey, SecureRandom};
use mtproto_engine::buffer::BufferPool;
use mtproto_engine::context::{AuthInfo, AuthScope, ContextReplica, ServerSalt, ServerSalts, TimeDifference};
use mtproto_engine::handler::Update;
use mtproto_engine::pending::PendingCell;
use mtproto_engine::protocol::connection::Connection;
use mtproto_engine::protocol::crypto_job::OutgoingPacket;
use mtproto_engine::protocol::event::ConnectionEvent;
use mtproto_engine::protocol::{Sink, Turn, Unpacking};
use mtproto_engine::request::QueuedRequest;
use mtproto_engine::{
    AccountId, ApiEnvironment, ConnectionConfig, ConnectionId, DatacenterId, Framing, KeepAlive, Monotonic,
    ReactorIndex, Request, RequestBody, RequestId, Response, ServerTime, TransportConfig,
};
use mtproto_tl::container::{ContainerView, write_container_header};
use mtproto_tl::message::MessageView;
use mtproto_tl::service::RpcResult;
use mtproto_tl::{Constructor, Decode, Encode, MessageId, Reader, Writer};

const START_SECOND: u32 = 1_700_000_000;

/// Counts what comes out.
#[derive(Debug, Default)]
pub struct Counter {
    /// Requests that ended.
    pub responses: u64,
    /// Things nobody asked for.
    pub updates: u64,
}

impl Sink for Counter {
    fn response(&mut self, _: Response<'_>, _: Option<Arc<PendingCell>>) {
        self.responses += 1;
    }

    fn update(&mut self, _: Update<'_>) {
        self.updates += 1;
    }
}

/// The connection with what a reactor would lend it.
#[derive(Debug)]
pub struct LoneConnection {
    connection: Connection,
    now: Monotonic,
    replica: ContextReplica,
    random: SecureRandom,
    pool: BufferPool,
    unpacking: Unpacking,
    /// What came out so far.
    pub counter: Counter,
    requests: u64,
    server_messages: i64,
    session_id: i64,
}

macro_rules! turn {
    ($lone:ident) => {
        &mut Turn {
            now: $lone.now,
            context: &$lone.replica,
            random: &mut $lone.random,
            pool: &mut $lone.pool,
            unpacking: &mut $lone.unpacking,
        }
    };
}

impl LoneConnection {
    /// A connection that may send.
    ///
    /// # Panics
    /// If it is not ready at once, which the benches take for granted.
    #[must_use]
    pub fn new() -> Self {
        let now = Monotonic(1_000_000_000);
        let time = TimeDifference::synchronised(ServerTime::from_unix_seconds(START_SECOND), now);
        let mut replica = ContextReplica::new(Arc::new([]), Arc::new(ApiEnvironment::new(1, 200)), time);
        let transport = TransportConfig { framing: Framing::Abridged, obfuscation: None };
        let mut config = ConnectionConfig::new(DatacenterId(1), AccountId(1), transport);
        config.address = Some(([127, 0, 0, 1], 1).into());
        config.keep_alive = KeepAlive::Off;
        config.initialise = false;
        let salt = ServerSalt { salt: 1, valid_since: START_SECOND - 60, valid_until: START_SECOND + 86_400 };
        let info = AuthInfo::new(Arc::new(AuthKey::from_bytes([7; 256])), ServerSalts::new(vec![salt]));
        replica
            .set_auth_info(AuthScope { account: config.account, datacenter: config.datacenter }, Some(info));
        let (mut random, mut pool) = (SecureRandom::from_seed([1; 32]), BufferPool::new());
        let mut unpacking = Unpacking::default();
        let turn = &mut Turn {
            now,
            context: &replica,
            random: &mut random,
            pool: &mut pool,
            unpacking: &mut unpacking,
        };
        let connection = Connection::new(ConnectionId::new(ReactorIndex(0), 1), config, turn);
        let counter = Counter::default();
        let mut lone = Self {
            connection,
            now,
            replica,
            random,
            pool,
            unpacking,
            counter,
            requests: 0,
            server_messages: 0,
            session_id: 0,
        };
        lone.open();
        lone
    }

    fn open(&mut self) {
        let lone = self;
        while let Some(event) = lone.connection.poll_event() {
            match event {
                ConnectionEvent::AskConnect => lone.connection.connect_at(turn!(lone), lone.now),
                ConnectionEvent::OpenSocket { .. } => lone.connection.socket_opened(turn!(lone)),
                _ => {}
            }
        }
        match lone.connection.poll_packet(turn!(lone)) {
            Some(OutgoingPacket::Opening(frame)) => lone.pool.recycle(frame),
            other => panic!("{other:?} before the opening"),
        }
    }

    /// Submits `count` small calls.
    ///
    /// # Panics
    /// If there is no room for them.
    pub fn submit(&mut self, count: usize, body: &[u8]) {
        let lone = self;
        for _ in 0..count {
            lone.requests += 1;
            let request = QueuedRequest {
                id: RequestId::new(1, lone.requests),
                request: Request::new(RequestBody::copy_of(body)),
                submitted_at: lone.now,
                pending: None,
            };
            let taken = lone.connection.enqueue(turn!(lone), request);
            assert!(taken.is_ok(), "the connection has room");
        }
    }

    /// Assembles everything there is to send, and throws the packets away. Calls `see` with the plaintext of each.
    ///
    /// # Panics
    /// If something else than an encrypted packet comes.
    pub fn assemble(&mut self, mut see: impl FnMut(&[u8])) {
        let lone = self;
        while let Some(packet) = lone.connection.poll_packet(turn!(lone)) {
            match packet {
                OutgoingPacket::Plain(job) => {
                    see(job.packet.plaintext());
                    lone.pool.recycle(job.packet);
                }
                other => panic!("{other:?}"),
            }
        }
    }

    /// The plaintext of a packet in which the server answers all calls of this packet.
    #[must_use]
    pub fn answers_to(&mut self, packet: &[u8], result: &[u8]) -> Vec<u8> {
        self.session_id =
            packet.get(8..16).and_then(<[u8]>::first_chunk).map_or(0, |id| i64::from_le_bytes(*id));
        let answers: Vec<_> = calls_in(packet)
            .into_iter()
            .map(|req_msg_id| (self.next_server_id(), RpcResult { req_msg_id, result }.to_vec()))
            .collect();
        self.packet_of(&answers)
    }

    /// The plaintext of a packet with `count` updates that nobody asked for.
    #[must_use]
    pub fn updates(&mut self, count: usize, body: &[u8]) -> Vec<u8> {
        let updates: Vec<_> = (0..count).map(|_| (self.next_server_id(), body.to_vec())).collect();
        self.packet_of(&updates)
    }

    /// The plaintext of a packet: one message, or a container of several.
    fn packet_of(&mut self, answers: &[(MessageId, Vec<u8>)]) -> Vec<u8> {
        let mut container = vec![0; 8 + answers.iter().map(|(_, body)| 16 + body.len()).sum::<usize>()];
        let mut writer = Writer::new(&mut container);
        write_container_header(&mut writer, answers.len());
        for (msg_id, body) in answers {
            MessageView { msg_id: *msg_id, seq_no: 1, body }.encode(&mut writer);
        }
        let message = match answers {
            [(msg_id, body)] => MessageView { msg_id: *msg_id, seq_no: 1, body },
            _ => MessageView { msg_id: self.next_server_id(), seq_no: 0, body: &container },
        };
        let payload_bytes = 16 + message.encoded_len();
        let mut plaintext = vec![0; (payload_bytes + 12).next_multiple_of(16)];
        let mut writer = Writer::new(&mut plaintext);
        writer.i64(0);
        writer.i64(self.session_id);
        message.encode(&mut writer);
        plaintext
    }

    fn next_server_id(&mut self) -> MessageId {
        self.server_messages += 1;
        MessageId((i64::from(START_SECOND) << 32) + 4 * self.server_messages + 1)
    }

    /// A packet was opened.
    pub fn opened(&mut self, plaintext: &[u8]) {
        let lone = self;
        lone.connection.packet_opened(turn!(lone), Some(plaintext), &mut lone.counter);
    }
}

impl Default for LoneConnection {
    fn default() -> Self {
        Self::new()
    }
}

/// The identifiers of the calls in a packet.
fn calls_in(plaintext: &[u8]) -> Vec<MessageId> {
    let mut reader = Reader::new(&plaintext[16..]);
    let Ok(outer) = MessageView::decode(&mut reader) else { return Vec::new() };
    if outer.body.first_chunk() == Some(&ContainerView::ID.0.to_le_bytes())
        && let Ok(container) = ContainerView::decode(&mut Reader::new(outer.body))
    {
        let calls = container.iter().filter(|message| message.seq_no & 1 == 1);
        return calls.map(|message| message.msg_id).collect();
    }
    vec![outer.msg_id]
}
