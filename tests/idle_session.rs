//! What an idle session holds, in bytes that were asked of the allocator: an upper bound, so that it does not grow unseen.
//!
//! Everything of the client runs on the thread of the test: the reactor, the work that is otherwise offloaded, the key store.
//! Only what this thread allocates is counted; the datacenter has threads of its own. `benches/session_memory.rs` measures
//! resident memory, which has the gaps of the allocator in it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::cell::Cell;
use std::io::IoSlice;
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_datacenter::{Datacenter, DatacenterConfig};
use mtproto_engine::context::Context;
use mtproto_engine::limits::IDLE_CONNECTION_BYTES_MAX;
use mtproto_engine::manager_queue::ManagerQueue;
use mtproto_engine::offload::{KeyStoreCall, WorkResult};
use mtproto_engine::protocol::handshake::task::OffloadTask;
use mtproto_engine::reactor::mio_network::{Clock, MioNetwork};
use mtproto_engine::reactor::network::{Network, ReadOutcome, Readiness, SocketToken};
use mtproto_engine::reactor::offload::Offload;
use mtproto_engine::reactor::{Reactor, ReactorParts};
use mtproto_engine::stats::StatsCell;
use mtproto_engine::{
    AccountId, ApiEnvironment, ConnectionConfig, ConnectionId, ConnectionStatus, DatacenterAddress,
    DatacenterId, EngineConfig, Framing, Handler, InMemoryKeyStore, KeyStore, Monotonic, NetworkError,
    Outcome, Placement, ReactorHandle, ReactorIndex, Request, RequestBody, Response, TransportConfig,
};
use mtproto_tl::Encode;
use mtproto_tl::mtstress::MtstressEcho;

/// A network whose clock can be put forward, so that nobody waits for deadlines.
struct HurriedNetwork {
    network: MioNetwork,
    ahead: Rc<Cell<Duration>>,
}

impl Network for HurriedNetwork {
    fn now(&mut self) -> Monotonic {
        self.network.now() + self.ahead.get()
    }

    fn wait(&mut self, until: Monotonic, ready: &mut Vec<Readiness>) -> Monotonic {
        // Never for longer than it takes to look around: what is waited for is the datacenter.
        let soon = self.network.now() + Duration::from_millis(1);
        let until = Monotonic(0) + until.saturating_since(Monotonic(0) + self.ahead.get());
        self.network.wait(until.min(soon), ready) + self.ahead.get()
    }

    fn connect(
        &mut self,
        socket: SocketToken,
        address: SocketAddr,
        source: Option<IpAddr>,
    ) -> Result<(), NetworkError> {
        self.network.connect(socket, address, source)
    }

    fn finish_connect(&mut self, socket: SocketToken) -> Result<bool, NetworkError> {
        self.network.finish_connect(socket)
    }

    fn read(&mut self, socket: SocketToken, room: &mut [u8]) -> Result<ReadOutcome, NetworkError> {
        self.network.read(socket, room)
    }

    fn write_vectored(&mut self, socket: SocketToken, parts: &[IoSlice<'_>]) -> Result<usize, NetworkError> {
        self.network.write_vectored(socket, parts)
    }

    fn rename(&mut self, from: SocketToken, to: SocketToken) -> Result<(), NetworkError> {
        self.network.rename(from, to)
    }

    fn close(&mut self, socket: SocketToken) {
        self.network.close(socket);
    }
}

/// Does at once what workers do otherwise.
struct OnTheSpot {
    queue: Arc<ManagerQueue>,
    store: InMemoryKeyStore,
    outstanding: usize,
}

impl OnTheSpot {
    fn done(&mut self, result: WorkResult) {
        self.outstanding += 1;
        self.queue.lane(ReactorIndex(0)).unwrap().work_done(result);
    }
}

impl Offload for OnTheSpot {
    fn start_task(&mut self, connection: ConnectionId, task: OffloadTask) {
        self.done(WorkResult::Handshake(connection, task.run()));
    }

    fn abandon_task(&mut self, _: ConnectionId) {}

    fn start_call(&mut self, call: KeyStoreCall) {
        self.done(match call {
            KeyStoreCall::Load(scope, connection) => {
                WorkResult::Loaded(scope, connection, self.store.load(scope))
            }
            KeyStoreCall::Save(scope, info) => WorkResult::Saved(scope, self.store.save(scope, &info)),
            KeyStoreCall::Forget(scope) => WorkResult::Forgotten(scope, self.store.forget(scope)),
        });
    }

    fn result_taken(&mut self, _: &WorkResult) {
        self.outstanding -= 1;
    }

    fn outstanding(&self) -> (usize, usize) {
        (self.outstanding, 0)
    }
}

/// Opens connections and makes calls as it is told.
#[derive(Default)]
struct Opener {
    wanted: u64,
    call_each: bool,
    connections: Vec<ConnectionId>,
    answered: usize,
}

impl Handler for Opener {
    fn response(&mut self, response: Response<'_>, _: &mut ReactorHandle<'_>) {
        assert!(matches!(response.outcome, Outcome::Response(_)), "{:?}", response.outcome);
        self.answered += 1;
    }

    fn tick(&mut self, reactor: &mut ReactorHandle<'_>) -> Monotonic {
        for account in self.connections.len() as u64..self.wanted {
            let transport = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
            let config = ConnectionConfig::new(DatacenterId(1), AccountId(account + 1), transport);
            self.connections.push(reactor.open(config));
        }
        if std::mem::take(&mut self.call_each) {
            let body: Arc<[u8]> = MtstressEcho { payload: &[7; 16] }.to_vec().into();
            for connection in &self.connections {
                let request = Request::new(RequestBody::Shared(Arc::clone(&body)));
                assert!(reactor.submit(*connection, request).is_ok());
            }
        }
        Monotonic::NEVER
    }
}

type IdleReactor = Reactor<HurriedNetwork, Opener, OnTheSpot>;

fn reactor(datacenter: &Datacenter, ahead: &Rc<Cell<Duration>>) -> IdleReactor {
    let (number, address) = datacenter.addresses()[0];
    let addresses = vec![DatacenterAddress::new(DatacenterId(number), address)];
    let keys = vec![datacenter.public_key().clone()];
    let config = EngineConfig {
        reactors: 1,
        connects_per_second_max: NonZeroU32::MAX,
        handshakes_per_second_max: NonZeroU32::MAX,
        ..EngineConfig::new(ApiEnvironment::new(1, 200), addresses, keys)
    };
    let (clock, wall_clock) = Clock::start();
    let (network, waker) = MioNetwork::new(clock).unwrap();
    let queue = Arc::new(ManagerQueue::new([waker], 1_024, Placement::default()));
    Reactor::new(ReactorParts {
        index: ReactorIndex(0),
        network: HurriedNetwork { network, ahead: Rc::clone(ahead) },
        handler: Opener { connections: Vec::with_capacity(4_096), ..Opener::default() },
        offload: OnTheSpot { queue: Arc::clone(&queue), store: InMemoryKeyStore::default(), outstanding: 0 },
        queue,
        context: Arc::new(Context::new(&config, wall_clock, clock.now())),
        random: SecureRandom::from_seed([1; 32]),
        stats: Arc::new(StatsCell::new()),
        flush_time: Duration::ZERO,
    })
}

/// Ticks until all are ready and every call is answered, and then lets some time pass in which nothing happens.
fn until_idle(reactor: &mut IdleReactor, ahead: &Cell<Duration>, wanted: u64, answered: usize) {
    // In portions, as everybody opens a fleet: what a crowd of key exchanges holds is another matter.
    for ready in (0..=wanted).step_by(20).chain([wanted]) {
        let handler = reactor.handler_mut();
        handler.wanted = handler.wanted.max(ready);
        while reactor.stats().connections_with(ConnectionStatus::Ready) < ready {
            assert!(reactor.tick());
        }
    }
    while reactor.handler_mut().answered < answered {
        assert!(reactor.tick());
    }
    // Short of the interval of pings; memory of a busy time is given back before.
    for _ in 0..20 {
        ahead.set(ahead.get() + Duration::from_secs(1));
        (0..5).for_each(|_| assert!(reactor.tick()));
    }
}

/// The power-of-two tables are filled to three quarters here. Each piece costs the allocator some bytes more.
#[test]
fn an_idle_session_holds_little() {
    const FIRST: i64 = 100;
    const MORE: i64 = 668;
    const ALL: u64 = (FIRST + MORE).unsigned_abs();
    let mut config = DatacenterConfig::loopback(&[1]);
    config.threads = 1;
    let datacenter = Datacenter::start(config).unwrap();
    let ahead = Rc::<Cell<Duration>>::default();
    let mut reactor = reactor(&datacenter, &ahead);
    until_idle(&mut reactor, &ahead, FIRST.unsigned_abs(), 0);
    let fresh = allocation_counter::measure(|| until_idle(&mut reactor, &ahead, ALL, 0));
    let called = allocation_counter::measure(|| {
        reactor.handler_mut().call_each = true;
        until_idle(&mut reactor, &ahead, ALL, usize::try_from(ALL).unwrap());
    });
    let (each, after_call) = (fresh.bytes_current / MORE, called.bytes_current / (FIRST + MORE));
    let pieces = fresh.count_current / MORE;
    assert!(
        (1_500..IDLE_SESSION_BYTES_MAX).contains(&each) && pieces <= 10,
        "an idle session holds {each} bytes in {pieces} pieces"
    );
    assert!(after_call < 448, "{after_call} bytes more after a call");
    drop(reactor);
    datacenter.stop();
}

/// What the goal for resident memory leaves, without the gaps of an allocator and what a process needs once.
const IDLE_SESSION_BYTES_MAX: i64 = 2_800;

const _: () = assert!(IDLE_SESSION_BYTES_MAX.unsigned_abs() < IDLE_CONNECTION_BYTES_MAX as u64 * 3 / 4);
