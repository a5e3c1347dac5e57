//! The tick over a scripted network: order, budgets, partial reads and writes, backpressure, the end.

mod peer;
mod racing;
mod script;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::task::Waker;
use std::time::Duration;

use mtproto_crypto::{AuthKey, SecureRandom};
use parking_lot::Mutex;

use self::peer::{Call, Peer, SALT};
use self::script::Script;
use super::offload::Offload;
use super::{Reactor, ReactorParts};
use crate::completion_queue::{OwnedOutcome, OwnedResponse};
use crate::config::{ApiEnvironment, ConnectionConfig, EngineConfig, KeepAlive};
use crate::context::{
    AuthInfo, AuthScope, Context, DatacenterAddress, InMemoryKeyStore, KeyStore, ServerSalts,
};
use crate::error::{NetworkError, RequestError};
use crate::handler::{Handler, ReactorHandle, StateChange};
use crate::ids::{AccountId, ConnectionId, DatacenterId, ReactorIndex};
use crate::limits::{OUT_QUEUE_BYTES_HIGH, READ_BYTES_PER_CONNECTION_PER_TICK};
use crate::manager_queue::{ManagerQueue, Placement};
use crate::offload::{KeyStoreCall, WorkResult};
use crate::protocol::event::{CloseReason, StopReason};
use crate::protocol::handshake::task::OffloadTask;
use crate::protocol::transport::{Framing, TransportConfig};
use crate::request::{Phase, Request, Response};
use crate::status::ConnectionStatus;
use crate::submitter::Submitter;
use crate::time::{Monotonic, ServerTime};

const DATACENTER: DatacenterId = DatacenterId(2);
const ACCOUNT: AccountId = AccountId(7);
const TRANSPORT: TransportConfig = TransportConfig { framing: Framing::Intermediate, obfuscation: None };

/// What the handler saw, and what it shall do.
#[derive(Default)]
struct Seen {
    responses: Vec<OwnedResponse>,
    changes: Vec<(ConnectionId, StateChange)>,
    updates: usize,
    /// Submits this many further requests, one for each response.
    chain: usize,
}

#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Seen>>);

impl Handler for Recorder {
    fn response(&mut self, response: Response<'_>, reactor: &mut ReactorHandle<'_>) {
        let mut seen = self.0.lock();
        seen.responses.push(response.into());
        if seen.chain > 0 {
            seen.chain -= 1;
            drop(reactor.submit(response.connection, request(response.token + 1)));
        }
    }

    fn update(&mut self, _update: crate::handler::Update<'_>, _reactor: &mut ReactorHandle<'_>) {
        self.0.lock().updates += 1;
    }

    fn state_changed(&mut self, connection: ConnectionId, change: StateChange, _: &mut ReactorHandle<'_>) {
        self.0.lock().changes.push((connection, change));
    }
}

/// Does everything at once. The key store is empty at first.
struct AtOnce(Arc<ManagerQueue>, InMemoryKeyStore);

impl Offload for AtOnce {
    fn start_task(&mut self, connection: ConnectionId, task: OffloadTask) {
        self.0.own_lane(ReactorIndex(0)).work_done(WorkResult::Handshake(connection, task.run()));
    }

    fn abandon_task(&mut self, _connection: ConnectionId) {}

    fn start_call(&mut self, call: KeyStoreCall) {
        self.0.own_lane(ReactorIndex(0)).work_done(match call {
            KeyStoreCall::Load(scope, connection) => {
                WorkResult::Loaded(scope, connection, self.1.load(scope))
            }
            KeyStoreCall::Save(scope, info) => WorkResult::Saved(scope, self.1.save(scope, &info)),
            KeyStoreCall::Forget(scope) => WorkResult::Forgotten(scope, self.1.forget(scope)),
        });
    }

    fn result_taken(&mut self, _result: &WorkResult) {}

    fn outstanding(&self) -> (usize, usize) {
        (0, 0)
    }
}

/// A reactor, its network, and a peer for each of its sockets.
struct Bed {
    reactor: Reactor<Script, Recorder, AtOnce>,
    script: Script,
    seen: Recorder,
    queue: Arc<ManagerQueue>,
    submitter: Submitter,
    key: Arc<AuthKey>,
    /// By slot and generation.
    peers: BTreeMap<(u32, u32), Peer>,
}

fn request(token: u64) -> Request {
    let mut body = 0x0ec0_0ec0_u32.to_le_bytes().to_vec();
    body.extend(token.to_le_bytes());
    Request::new(body).token(token)
}

impl Bed {
    fn new() -> Self {
        Self::with(vec![DatacenterAddress::new(DATACENTER, ([127, 0, 0, 1], 443).into())], |_| {})
    }

    fn with(addresses: Vec<DatacenterAddress>, change: impl FnOnce(&mut EngineConfig)) -> Self {
        let key = Arc::new(AuthKey::from_bytes([0x5c; 256]));
        let keys = mtproto_crypto::public_keys::test();
        let mut config = EngineConfig::new(ApiEnvironment::new(1, 1), addresses, keys);
        config.reactors = 1;
        change(&mut config);
        let time = ServerTime::from_unix_seconds(1_700_000_000);
        let context = Arc::new(Context::new(&config, time, Monotonic(0)));
        let salts = ServerSalts::adopted(SALT, time, Duration::from_secs(1 << 20));
        context.commit_auth(
            AuthScope { account: ACCOUNT, datacenter: DATACENTER },
            AuthInfo::new(Arc::clone(&key), salts),
        );
        let queue = Arc::new(ManagerQueue::new([Waker::noop().clone()], 16_384, Placement::Even));
        let (script, seen) = (Script::default(), Recorder::default());
        let reactor = Reactor::new(ReactorParts {
            index: ReactorIndex(0),
            network: script.clone(),
            handler: seen.clone(),
            offload: AtOnce(Arc::clone(&queue), InMemoryKeyStore::default()),
            queue: Arc::clone(&queue),
            context: Arc::clone(&context),
            random: SecureRandom::from_seed([9; 32]),
            stats: Arc::default(),
            flush_time: Duration::from_millis(500),
        });
        let submitter = Submitter::new(Arc::clone(&queue), context);
        Self { reactor, script, seen, queue, submitter, key, peers: BTreeMap::new() }
    }

    fn config() -> ConnectionConfig {
        ConnectionConfig {
            initialise: false,
            keep_alive: KeepAlive::Off,
            ..ConnectionConfig::new(DATACENTER, ACCOUNT, TRANSPORT)
        }
    }

    fn open(&mut self) -> ConnectionId {
        let connection = self.submitter.open(Self::config()).unwrap();
        let ready = |bed: &Self| {
            let wanted =
                |change: &StateChange| matches!(change, StateChange::Status(ConnectionStatus::Ready));
            bed.seen.0.lock().changes.iter().any(|(id, change)| *id == connection && wanted(change))
        };
        self.run_until(ready, |bed, slot, calls| {
            assert!(calls.is_empty());
            let _ = (bed, slot);
        });
        connection
    }

    /// Takes in what the client wrote to each socket, and answers service calls.
    fn serve(&mut self) -> Vec<(u32, Vec<Call>)> {
        let mut world = self.script.0.borrow_mut();
        let mut received = Vec::new();
        let sockets: Vec<_> = world.wires.values().map(|wire| wire.token).collect();
        for token in sockets {
            let key = &self.key;
            let peer = self
                .peers
                .entry((token.slot, token.generation))
                .or_insert_with(|| Peer::new(Arc::clone(key)));
            let mut replies = Vec::new();
            let calls = peer.receive(&world.wire(token.slot).from_client, &mut replies);
            if !replies.is_empty() {
                world.send(token.slot, &replies);
            }
            if !calls.is_empty() {
                received.push((token.slot, calls));
            }
        }
        received
    }

    fn peer(&mut self, slot: u32) -> &mut Peer {
        let token = self.script.0.borrow_mut().wire(slot).token;
        self.peers.get_mut(&(slot, token.generation)).unwrap()
    }

    fn echo(&mut self, slot: u32, calls: &[Call]) {
        for call in calls {
            let bytes = self.peer(slot).echo(call);
            self.script.0.borrow_mut().send(slot, &bytes);
        }
    }

    /// Ticks until `done`, passing calls on to `answer`.
    fn run_until(&mut self, done: impl Fn(&Self) -> bool, mut answer: impl FnMut(&mut Self, u32, &[Call])) {
        for _tick in 0..20_000 {
            if done(self) {
                return;
            }
            assert!(self.reactor.tick(), "the reactor runs");
            for (slot, calls) in self.serve() {
                answer(self, slot, &calls);
            }
        }
        panic!("nothing happened: {:?}", self.seen.0.lock().changes);
    }

    fn responses(&self) -> usize {
        self.seen.0.lock().responses.len()
    }

    fn tokens(&self) -> Vec<u64> {
        self.seen.0.lock().responses.iter().map(|response| response.token).collect()
    }
}

#[test]
fn requests_of_one_tick_share_a_packet_and_a_write() {
    let mut bed = Bed::new();
    let connection = bed.open();
    let before = (bed.peer(0).packets, bed.script.0.borrow_mut().wire(0).writes.len());
    for token in 0..100 {
        bed.submitter.submit(connection, request(token)).unwrap();
    }
    bed.run_until(|bed| bed.responses() == 100, Bed::echo);
    let after = (bed.peer(0).packets, bed.script.0.borrow_mut().wire(0).writes.len());
    assert!(after.0 - before.0 <= 2 && after.1 - before.1 <= 2, "{before:?} {after:?}");
    for response in &bed.seen.0.lock().responses {
        let mut body = 0x0ec0_0ec0_u32.to_le_bytes().to_vec();
        body.extend(response.token.to_le_bytes());
        assert_eq!(response.outcome, OwnedOutcome::Response(body));
        assert!(response.sent_at.is_some());
    }
    let stats = bed.reactor.stats();
    assert_eq!((stats.requests_from_lane, stats.responses), (100, 100));
    assert_eq!(stats.connections_with(ConnectionStatus::Ready), 1);
}

#[test]
fn what_a_handler_submits_leaves_in_the_same_tick() {
    let mut bed = Bed::new();
    let connection = bed.open();
    bed.seen.0.lock().chain = 50;
    bed.submitter.submit(connection, request(0)).unwrap();
    bed.run_until(|bed| bed.responses() == 1, Bed::echo);
    // From here on each tick takes one answer in and sends one question out.
    for tick in 1..=50 {
        assert!(bed.reactor.tick());
        for (slot, calls) in bed.serve() {
            bed.echo(slot, &calls);
        }
        assert_eq!(bed.responses(), tick + 1);
    }
    assert_eq!(bed.reactor.stats().requests_from_handler, 50);
}

/// A request that the handler makes at the beginning of a long tick is sent at its end, and says so.
#[test]
fn the_time_of_sending_is_that_of_the_batch_and_not_of_the_tick() {
    let mut bed = Bed::new();
    let connection = bed.open();
    bed.script.0.borrow_mut().clock_step = 1_000;
    bed.seen.0.lock().chain = 3;
    bed.submitter.submit(connection, request(0)).unwrap();
    bed.run_until(|bed| bed.responses() == 4, Bed::echo);
    for response in &bed.seen.0.lock().responses {
        let sent_at = response.sent_at.unwrap();
        assert!(response.submitted_at < sent_at && sent_at < response.received_at, "{response:?}");
    }
}

#[test]
fn packets_arrive_and_leave_in_pieces_of_any_size() {
    for piece in [1, 3, 7, 60, 997] {
        let mut bed = Bed::new();
        let connection = bed.open();
        bed.script.0.borrow_mut().wire(0).read_max = piece;
        bed.script.0.borrow_mut().wire(0).write_room = 0;
        for token in 0..20 {
            bed.submitter.submit(connection, request(token)).unwrap();
        }
        for _tick in 0..20_000 {
            assert!(bed.reactor.tick());
            bed.script.0.borrow_mut().make_room(0, piece);
            for (slot, calls) in bed.serve() {
                bed.echo(slot, &calls);
            }
            if bed.responses() == 20 {
                break;
            }
        }
        let mut tokens = bed.tokens();
        tokens.sort_unstable();
        assert_eq!(tokens, (0..20).collect::<Vec<_>>(), "pieces of {piece}");
    }
}

#[test]
fn a_socket_that_takes_nothing_stops_the_assembly_and_resumes_it() {
    let mut bed = Bed::new();
    let connection = bed.open();
    bed.script.0.borrow_mut().wire(0).write_room = 0;
    let body = vec![0x55; 20_000];
    for token in 0..100 {
        bed.submitter.submit(connection, Request::new(body.clone()).token(token)).unwrap();
    }
    // Few enough that nobody loses patience: the script sleeps until somebody is due.
    for _tick in 0..8 {
        assert!(bed.reactor.tick());
    }
    let waiting = bed.reactor.stats().out_queue_bytes;
    assert!(waiting >= OUT_QUEUE_BYTES_HIGH as u64 && waiting < 2 * OUT_QUEUE_BYTES_HIGH as u64, "{waiting}");
    assert!(bed.script.0.borrow().sleeps > 0);
    assert!(
        bed.reactor.next_due() > bed.script.0.borrow().now,
        "a full socket does not keep the reactor busy"
    );
    bed.script.0.borrow_mut().make_room(0, 1 << 30);
    bed.run_until(|bed| bed.responses() == 100, Bed::echo);
    assert_eq!(bed.reactor.stats().out_queue_bytes, 0);
    assert_eq!(bed.reactor.stats().buffers_in_use, 0);
}

#[test]
fn a_busy_socket_does_not_starve_another() {
    let mut bed = Bed::new();
    let (busy, quiet) = (bed.open(), bed.open());
    bed.submitter.submit(busy, request(1)).unwrap();
    let mut busy_call = None;
    for _ in 0..5 {
        bed.reactor.tick();
        let served = bed.serve().pop();
        busy_call = busy_call.or(served);
    }
    let (slot, calls) = busy_call.unwrap();
    let flood = vec![0x77; 1 << 16];
    for _ in 0..64 {
        let mut update = 0x0abc_0abc_u32.to_le_bytes().to_vec();
        update.extend(&flood);
        let bytes = bed.peer(slot).message(&update);
        bed.script.0.borrow_mut().send(slot, &bytes);
    }
    bed.submitter.submit(quiet, request(2)).unwrap();
    bed.run_until(|bed| bed.responses() == 1, Bed::echo);
    assert_eq!(bed.tokens(), [2]);
    assert!(bed.seen.0.lock().updates < 64, "the flood goes on");
    bed.echo(slot, &calls);
    bed.run_until(|bed| bed.responses() == 2, Bed::echo);
    assert_eq!(bed.seen.0.lock().updates, 64);
    let most = bed.script.0.borrow_mut().wire(slot).read_in_tick_max;
    assert!(most <= READ_BYTES_PER_CONNECTION_PER_TICK, "{most}");
}

#[test]
fn what_came_before_the_end_is_delivered_first() {
    let mut bed = Bed::new();
    let connection = bed.open();
    bed.submitter.submit(connection, request(1)).unwrap();
    let mut answered = false;
    bed.run_until(
        |bed| bed.responses() == 1,
        |bed, slot, calls| {
            if !std::mem::replace(&mut answered, true) {
                bed.echo(slot, calls);
                bed.script.0.borrow_mut().end(slot);
            }
        },
    );
    let closed = |bed: &Bed| {
        let changes = &bed.seen.0.lock().changes;
        changes.iter().any(|(_, change)| matches!(change, StateChange::SocketClosed(CloseReason::PeerClosed)))
    };
    bed.run_until(closed, |_, _, _| {});
    // And the connection comes back over a new socket.
    bed.submitter.submit(connection, request(2)).unwrap();
    bed.run_until(|bed| bed.responses() == 2, Bed::echo);
    assert_eq!(bed.script.0.borrow().connects.len(), 2);
    assert_eq!(bed.reactor.stats().sockets_closed, 1);
}

#[test]
fn what_is_said_about_an_earlier_socket_is_not_believed() {
    let mut bed = Bed::new();
    let connection = bed.open();
    let stale = bed.script.0.borrow_mut().wire(0).token;
    bed.script.0.borrow_mut().end(0);
    bed.submitter.submit(connection, request(1)).unwrap();
    bed.run_until(|bed| bed.responses() == 1, Bed::echo);
    let token = bed.script.0.borrow_mut().wire(0).token;
    assert!(token.slot == stale.slot && token.generation != stale.generation);
    bed.script.0.borrow_mut().ready.push(crate::reactor::network::Readiness {
        socket: stale,
        readable: true,
        writable: true,
        read_closed: true,
    });
    let reads = bed.reactor.stats().reads;
    assert!(bed.reactor.tick());
    assert_eq!(bed.reactor.stats().reads, reads, "the socket of today has nothing to read");
    assert!(bed.script.0.borrow().wires.contains_key(&token.slot));
}

#[test]
fn refused_attempts_back_off_and_succeed_in_the_end() {
    let mut bed = Bed::new();
    bed.script.0.borrow_mut().refusals.extend([NetworkError::Refused; 5]);
    bed.open();
    assert_eq!(bed.script.0.borrow().connects.len(), 6);
    assert_eq!(bed.reactor.stats().network_errors[NetworkError::Refused.index()], 5);
    assert!(bed.script.0.borrow().now > Monotonic(1_000_000_000), "attempts are not made in a row");
}

#[test]
fn a_closed_connection_leaves_nothing_behind() {
    let mut bed = Bed::new();
    for round in 0..3 {
        let connection = bed.open();
        bed.submitter.submit(connection, request(round)).unwrap();
        bed.submitter.close(connection).unwrap();
        let stopped = |bed: &Bed| {
            let changes = &bed.seen.0.lock().changes;
            let stops = |(id, change): &(ConnectionId, StateChange)| {
                *id == connection && matches!(change, StateChange::Stopped(StopReason::Requested))
            };
            changes.iter().any(stops)
        };
        bed.run_until(stopped, |_, _, _| {});
        assert_eq!(bed.script.0.borrow().wires.len(), 0);
        assert_eq!(bed.reactor.connections.len(), 0);
        assert_eq!(bed.reactor.stats().buffers_in_use, 0);
        // Whoever comes too late is told.
        bed.submitter.submit(connection, request(100 + round)).unwrap();
        bed.run_until(|bed| bed.tokens().contains(&(100 + round)), |_, _, _| {});
        let seen = bed.seen.0.lock();
        assert_eq!(
            seen.responses.last().unwrap().outcome,
            OwnedOutcome::Failed(RequestError::ConnectionGone)
        );
    }
    assert_eq!(bed.reactor.connections.occupied().count(), 0);
    assert_eq!(bed.reactor.stats().connections_with(ConnectionStatus::Stopped), 3);
}

#[test]
fn the_end_flushes_ends_every_request_and_closes_every_socket() {
    let mut bed = Bed::new();
    let connections = [bed.open(), bed.open(), bed.open()];
    for (token, connection) in (0..300).zip(connections.into_iter().cycle()) {
        bed.submitter.submit(connection, request(token)).unwrap();
    }
    bed.queue.stop();
    let mut ticks = 0;
    while bed.reactor.tick() {
        ticks += 1;
        assert!(ticks < 100);
        // Received, and never answered.
        bed.serve();
    }
    bed.serve();
    assert!(bed.script.0.borrow().wires.is_empty());
    let mut tokens = bed.tokens();
    tokens.sort_unstable();
    assert_eq!(tokens, (0..300).collect::<Vec<_>>());
    for response in &bed.seen.0.lock().responses {
        let outcome = &response.outcome;
        let expected = OwnedOutcome::Failed(RequestError::ConnectionStopped(Phase::Sent));
        assert_eq!(*outcome, expected);
    }
    assert!(bed.submitter.submit(connections[0], request(1)).is_err());
}

#[test]
fn an_idle_reactor_sleeps() {
    let mut bed = Bed::new();
    bed.open();
    for _ in 0..20 {
        bed.reactor.tick();
        bed.serve();
    }
    let ticks = bed.reactor.stats().ticks;
    let start = bed.script.0.borrow().now;
    while bed.script.0.borrow().now < start + Duration::from_secs(600)
        && bed.reactor.stats().ticks < ticks + 100
    {
        if bed.reactor.next_due() == Monotonic::NEVER {
            return;
        }
        bed.reactor.tick();
        bed.serve();
    }
    assert!(
        bed.reactor.stats().ticks - ticks < 100,
        "{} ticks for ten idle minutes",
        bed.reactor.stats().ticks - ticks
    );
}

/// The reasons for which sockets were closed.
fn closes(bed: &Bed) -> Vec<CloseReason> {
    let changes = &bed.seen.0.lock().changes;
    let reason = |(_, change): &(ConnectionId, StateChange)| match change {
        StateChange::SocketClosed(reason) => Some(reason.clone()),
        _ => None,
    };
    changes.iter().filter_map(reason).collect()
}

#[test]
fn what_the_peer_said_before_a_write_failed_is_heard() {
    let mut bed = Bed::new();
    let connection = bed.open();
    // The server refuses the key and closes; the next packet meets a closed socket before anything is read.
    let refusal = [&4_u32.to_le_bytes()[..], &(-404_i32).to_le_bytes()].concat();
    {
        let world = &mut *bed.script.0.borrow_mut();
        let wire = world.wire(0);
        wire.write_failure = Some(NetworkError::Aborted);
        wire.to_client.extend(refusal);
        wire.has_ended = true;
    }
    bed.submitter.submit(connection, request(1)).unwrap();
    bed.run_until(|bed| !closes(bed).is_empty(), |_, _, _| {});
    let refused = crate::protocol::transport::TransportError::AUTH_KEY_NOT_FOUND;
    assert_eq!(closes(&bed), [CloseReason::Transport(refused)]);
}

#[test]
fn a_write_that_failed_closes_the_socket_if_the_peer_said_nothing() {
    let mut bed = Bed::new();
    let connection = bed.open();
    bed.script.0.borrow_mut().wire(0).write_failure = Some(NetworkError::Reset);
    bed.submitter.submit(connection, request(1)).unwrap();
    bed.run_until(|bed| !closes(bed).is_empty(), |_, _, _| {});
    assert_eq!(closes(&bed), [CloseReason::Network(NetworkError::Reset)]);
}

#[test]
fn without_a_network_nothing_is_dialled_until_it_is_back() {
    let mut bed = Bed::new();
    let connection = bed.open();
    bed.submitter.set_network_available(false).unwrap();
    bed.run_until(|bed| !closes(bed).is_empty(), |_, _, _| {});
    let dialled = bed.script.0.borrow().connects.len();
    let later = bed.submitter.open(Bed::config()).unwrap();
    bed.submitter.submit(connection, request(1)).unwrap();
    for _ in 0..50 {
        assert!(bed.reactor.tick());
    }
    assert_eq!(bed.script.0.borrow().connects.len(), dialled);
    let presence = |bed: &Bed, wanted| {
        let changes = &bed.seen.0.lock().changes;
        changes.iter().rev().find_map(|(id, change)| match change {
            StateChange::Presence(presence) if *id == wanted => Some(presence.stage),
            _ => None,
        })
    };
    use crate::status::PresenceStage::{Online, WaitingForNetwork};
    assert_eq!([presence(&bed, connection), presence(&bed, later)], [Some(WaitingForNetwork); 2]);
    bed.submitter.set_network_available(true).unwrap();
    bed.run_until(|bed| bed.responses() == 1 && presence(bed, later) == Some(Online), Bed::echo);
    assert_eq!(presence(&bed, connection), Some(Online));
}
