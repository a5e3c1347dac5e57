//! The rules of a connection, one by one, against a plain server and under virtual time.

/// Lends a turn without borrowing the whole rig.
macro_rules! turn {
    ($rig:ident) => {
        &mut Turn {
            now: $rig.now,
            context: &$rig.replica,
            random: &mut $rig.random,
            pool: &mut $rig.pool,
            unpacking: &mut $rig.unpacking,
        }
    };
}

mod attacker;
mod bad_msg_table;
mod cdn;
mod determinism;
mod errors;
mod http;
mod key_exchange;
mod lost_messages;
mod memory;
mod noise;
mod proxies;
mod racing;
mod receiving;
mod reconnecting;
mod rejections;
mod requests;
mod salts_and_time;
mod server;
mod temporary_keys;
mod unanswered;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::batch::{OpenJob as Opening, SealJob as Sealing, open_many, seal_many};
use mtproto_crypto::{AuthKey, Direction, SecureRandom};
use mtproto_tl::service::RpcResult;
use mtproto_tl::{Encode, MessageId};

use self::server::{Received, Server};
use super::Connection;
use crate::buffer::BufferPool;
use crate::config::{ApiEnvironment, ConnectionConfig, KeepAlive, ReconnectPolicy};
use crate::context::{
    AuthInfo, AuthScope, ContextReplica, LeaseAnswer, ServerSalt, ServerSalts, TimeDifference,
};
use crate::error::RequestError;
use crate::handler::{StateChange, Update};
use crate::ids::{AccountId, ConnectionId, DatacenterId, ReactorIndex, RequestId};
use crate::limits::RACE_HEAD_START;
use crate::pending::PendingCell;
use crate::protocol::crypto_job::{OpenJob, OutgoingPacket, PacketPlace};
use crate::protocol::event::{CloseReason, ConnectionEvent};
use crate::protocol::packet_layout::PACKET_HEADER_BYTES;
use crate::protocol::transport::{Framing, TransportConfig};
use crate::protocol::{Sink, Turn, Unpacking};
use crate::request::{Outcome, Phase, QueuedRequest, Request, Response};
use crate::status::ConnectionStatus;
use crate::time::{Monotonic, ServerTime};

/// The server's time when a test begins.
const START: ServerTime = ServerTime::from_unix_seconds(1_700_000_000);
const SALT: i64 = 0x5a17;
const ADDRESS: ([u8; 4], u16) = ([127, 0, 0, 1], 443);
/// A call without meaning.
const CALL: &[u8] = &[1, 2, 3, 4, 5, 6, 7, 8];

/// What left through the sink.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Ended {
    Response(Vec<u8>),
    RpcError(i32, String),
    Failed(RequestError),
}

#[derive(Default)]
struct Recorder {
    ended: Vec<(RequestId, Ended)>,
    updates: Vec<Vec<u8>>,
}

impl Sink for Recorder {
    fn response(&mut self, response: Response<'_>, _: Option<Arc<PendingCell>>) {
        let twice = self.ended.iter().any(|(id, _)| *id == response.request);
        assert!(!twice, "{:?} ended twice", response.request);
        let ended = match response.outcome {
            Outcome::Response(body) => Ended::Response(body.to_vec()),
            Outcome::RpcError { code, message } => Ended::RpcError(code, message.to_owned()),
            Outcome::Failed(error) => Ended::Failed(error),
        };
        self.ended.push((response.request, ended));
    }

    fn update(&mut self, update: Update<'_>) {
        self.updates.push(update.body.to_vec());
    }
}

/// A connection, its driver and its server.
struct Rig {
    connection: Connection,
    server: Server,
    now: Monotonic,
    replica: ContextReplica,
    random: SecureRandom,
    pool: BufferPool,
    unpacking: Unpacking,
    sink: Recorder,
    /// Everything the connection told and the driver did not answer.
    events: Vec<ConnectionEvent>,
    states: Vec<StateChange>,
    socket_is_open: bool,
    /// Whether attempts to connect succeed.
    reachable: bool,
    /// Addresses where they do not.
    broken: Vec<SocketAddr>,
    /// Where attempts went.
    dialled: Vec<SocketAddr>,
    sent_bytes: Vec<u8>,
    next_request: u64,
    scope: AuthScope,
}

fn config() -> ConnectionConfig {
    let transport = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
    ConnectionConfig {
        keep_alive: KeepAlive::Off,
        initialise: false,
        address: Some(ADDRESS.into()),
        reconnect: ReconnectPolicy::Backoff {
            delay_min: Duration::from_secs(1),
            delay_max: Duration::from_secs(60),
        },
        ..ConnectionConfig::new(DatacenterId(2), AccountId(1), transport)
    }
}

fn auth_info(initialised: bool) -> AuthInfo {
    let second = START.unix_seconds();
    let salt = ServerSalt { salt: SALT, valid_since: second - 60, valid_until: second + 36_000 };
    let key =
        Arc::new(AuthKey::from_bytes(std::array::from_fn(|index| u8::try_from(index * 7 % 251).unwrap())));
    AuthInfo { initialised, ..AuthInfo::new(key, ServerSalts::new(vec![salt])) }
}

impl Rig {
    /// A connection with a key, ready to send, with keep-alive off.
    fn ready() -> Self {
        Self::with(config(), true)
    }

    fn with(config: ConnectionConfig, synchronised: bool) -> Self {
        let mut rig = Self::unconnected(config, Some(auth_info(false)), synchronised, 1);
        rig.drain();
        rig
    }

    fn unconnected(config: ConnectionConfig, info: Option<AuthInfo>, synchronised: bool, seed: u8) -> Self {
        let now = Monotonic(5_000_000_000);
        let time = if synchronised {
            TimeDifference::synchronised(START, now)
        } else {
            TimeDifference::estimated(START, now)
        };
        let api = Arc::new(ApiEnvironment::new(17, 200));
        let mut replica = ContextReplica::new(Arc::new([]), api, time).with_head_start(Some(RACE_HEAD_START));
        let scope = AuthScope { account: config.account, datacenter: config.datacenter };
        let key = info.as_ref().map_or_else(|| auth_info(false).key, |info| Arc::clone(&info.key));
        replica.set_auth_info(scope, info);
        let mut random = SecureRandom::from_seed([seed; 32]);
        let mut pool = BufferPool::new();
        let mut unpacking = Unpacking::default();
        let id = ConnectionId::new(ReactorIndex(0), 1);
        let turn = &mut Turn {
            now,
            context: &replica,
            random: &mut random,
            pool: &mut pool,
            unpacking: &mut unpacking,
        };
        let connection = Connection::new(id, config, turn);
        Self {
            connection,
            server: Server::new(key, START),
            now,
            replica,
            random,
            pool,
            unpacking,
            sink: Recorder::default(),
            events: Vec::new(),
            states: Vec::new(),
            socket_is_open: false,
            reachable: true,
            broken: Vec::new(),
            dialled: Vec::new(),
            sent_bytes: Vec::new(),
            next_request: 0,
            scope,
        }
    }

    /// Lets out everything the connection has to say, and does what a driver does.
    fn drain(&mut self) {
        let rig = self;
        loop {
            let mut busy = false;
            while rig.socket_is_open && rig.connection.has_output() {
                let Some(packet) = rig.connection.poll_packet(turn!(rig)) else { break };
                busy = true;
                let frame = match packet {
                    OutgoingPacket::Opening(frame) => frame,
                    OutgoingPacket::Unencrypted(packet) => rig.connection.frame(turn!(rig), packet, None),
                    OutgoingPacket::Plain(mut job) => {
                        let mut jobs =
                            [Sealing::new(&job.key, Direction::ClientToServer, job.packet.packet_mut())
                                .unwrap()];
                        seal_many(&mut jobs);
                        let token = job.quick_ack.then(|| jobs[0].receipt_token());
                        rig.connection.frame(turn!(rig), job.packet.into_sealed(), token)
                    }
                };
                rig.sent_bytes.extend_from_slice(frame.bytes());
                rig.server.bytes_came(frame.bytes());
                rig.pool.recycle(frame);
            }
            while let Some(event) = rig.connection.poll_event() {
                busy = true;
                rig.event(event);
            }
            if !busy {
                break;
            }
        }
        assert!(
            !rig.connection.has_output() || !rig.socket_is_open,
            "a drained connection has nothing to say"
        );
    }

    fn event(&mut self, event: ConnectionEvent) {
        let rig = self;
        match event {
            ConnectionEvent::AskConnect => rig.connection.connect_at(turn!(rig), rig.now),
            ConnectionEvent::OpenSocket { address, .. }
                if rig.reachable && !rig.broken.contains(&address) =>
            {
                rig.dialled.push(address);
                rig.socket_is_open = true;
                rig.connection.socket_opened(turn!(rig));
            }
            ConnectionEvent::OpenSocket { address, .. } => {
                rig.dialled.push(address);
                let reason = CloseReason::Network(crate::error::NetworkError::Refused);
                rig.connection.socket_closed(turn!(rig), reason, &mut rig.sink);
            }
            ConnectionEvent::CloseSocket => {
                rig.socket_is_open = false;
                rig.server.disconnected();
            }
            ConnectionEvent::AskLease(_) => rig.connection.lease_answered(turn!(rig), LeaseAnswer::Granted),
            ConnectionEvent::StartTask(task) => {
                rig.connection.task_finished(turn!(rig), task.run(), &mut rig.sink);
            }
            ConnectionEvent::KeyAgreed(info) => {
                rig.server.key = Arc::clone(&info.key);
                rig.replica.set_auth_info(rig.scope, Some(info.clone()));
                rig.events.push(ConnectionEvent::KeyAgreed(info));
            }
            ConnectionEvent::State(change) => rig.states.push(change),
            event => rig.events.push(event),
        }
    }

    /// What the server has said reaches the connection.
    fn deliver(&mut self) {
        let bytes = std::mem::take(&mut self.server.out);
        self.deliver_bytes(bytes);
    }

    fn deliver_bytes(&mut self, mut bytes: Vec<u8>) {
        let rig = self;
        let mut jobs: Vec<OpenJob> = Vec::new();
        rig.connection.receive(turn!(rig), &mut bytes, 0, &mut jobs, &mut rig.sink);
        for OpenJob { key, place } in jobs {
            let mut buffer = None;
            let packet = match place {
                PacketPlace::Arena(range) => &mut bytes[range],
                PacketPlace::Buffer(packet) => buffer.insert(packet).packet_mut(),
            };
            let verified = {
                let mut jobs = [Opening::new(&key, Direction::ServerToClient, packet).unwrap()];
                open_many(&mut jobs);
                jobs[0].result().is_ok()
            };
            let plaintext = verified.then(|| &packet[PACKET_HEADER_BYTES..]);
            rig.connection.packet_opened(turn!(rig), plaintext, &mut rig.sink);
            if let Some(buffer) = buffer {
                rig.pool.recycle(buffer);
            }
        }
        rig.drain();
    }

    /// Time passes, with every deadline on the way.
    fn wait(&mut self, duration: Duration) {
        let rig = self;
        let until = rig.now + duration;
        while rig.connection.next_deadline() <= until {
            let due = rig.connection.next_deadline().max(rig.now);
            rig.advance_to(due);
            rig.connection.deadline_reached(turn!(rig), &mut rig.sink);
            rig.drain();
        }
        rig.advance_to(until);
    }

    fn advance_to(&mut self, time: Monotonic) {
        self.server.clock = self.server.clock + time.saturating_since(self.now);
        self.now = time;
    }

    /// The network breaks the socket.
    fn break_socket(&mut self) {
        let rig = self;
        assert!(std::mem::replace(&mut rig.socket_is_open, false));
        rig.server.disconnected();
        rig.connection.socket_closed(turn!(rig), CloseReason::PeerClosed, &mut rig.sink);
        rig.drain();
    }

    fn context_changed(&mut self) {
        let rig = self;
        rig.connection.context_changed(turn!(rig), &mut rig.sink);
        rig.drain();
    }

    /// Submits and sends.
    fn call(&mut self, request: Request) -> RequestId {
        let id = self.submit(request);
        self.drain();
        id
    }

    /// Submits without sending.
    fn submit(&mut self, request: Request) -> RequestId {
        let rig = self;
        rig.next_request += 1;
        let id = RequestId::new(1, rig.next_request);
        let queued = QueuedRequest { id, request, submitted_at: rig.now, pending: None };
        rig.connection.enqueue(turn!(rig), queued).unwrap();
        id
    }

    fn cancel(&mut self, id: RequestId) {
        let rig = self;
        rig.connection.cancel(turn!(rig), id, &mut rig.sink);
        rig.drain();
    }

    /// Submits, sends, and gives what the server received.
    fn send(&mut self, request: Request) -> (RequestId, Received) {
        let id = self.call(request);
        let mut calls = self.server.take_calls();
        assert_eq!(calls.len(), 1, "{calls:?}");
        (id, calls.remove(0))
    }

    /// The server says something, and it arrives.
    fn hear(&mut self, content: bool, object: &impl Encode) -> MessageId {
        let id = self.server.say(content, object);
        self.deliver();
        id
    }

    /// The server answers a call, and it arrives.
    fn answer(&mut self, req_msg_id: MessageId, result: &[u8]) {
        self.hear(true, &RpcResult { req_msg_id, result });
    }

    fn outcome(&self, id: RequestId) -> Option<&Ended> {
        self.sink.ended.iter().find(|(ended, _)| *ended == id).map(|(_, outcome)| outcome)
    }

    fn closes(&self) -> Vec<CloseReason> {
        let closes = self.states.iter().filter_map(|state| match state {
            StateChange::SocketClosed(reason) => Some(reason.clone()),
            _ => None,
        });
        closes.collect()
    }

    fn status(&self) -> ConnectionStatus {
        self.connection.status()
    }
}

fn failed(error: RequestError) -> Option<Ended> {
    Some(Ended::Failed(error))
}

fn call() -> Request {
    Request::new(CALL.to_vec())
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_request_is_sent_answered_and_acknowledged() {
    let mut rig = Rig::ready();
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    let (id, sent) = rig.send(call());
    assert_eq!((sent.body.as_slice(), sent.seq_no, sent.container), (CALL, 1, None));
    assert_eq!(rig.server.packets[0].salt, SALT);
    assert!((12..28).contains(&rig.server.packets[0].padding_bytes));
    rig.answer(sent.msg_id, &[9; 12]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 12])));
    assert_eq!(rig.connection.core.session.outgoing.count(), 0);
    assert_eq!(rig.pool.in_use(), 0);
}
