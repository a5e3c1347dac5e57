//! In steady state a reactor allocates nothing per message.
//!
//! The test drives a reactor on its own thread, against the embedded datacenter on others: only what this thread allocates is
//! counted.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_datacenter::{Datacenter, DatacenterConfig};
use mtproto_engine::context::Context;
use mtproto_engine::manager_queue::ManagerQueue;
use mtproto_engine::offload::OffloadPool;
use mtproto_engine::reactor::mio_network::{Clock, MioNetwork};
use mtproto_engine::reactor::{Reactor, ReactorParts};
use mtproto_engine::stats::StatsCell;
use mtproto_engine::{
    AccountId, ApiEnvironment, ConnectionConfig, ConnectionId, DatacenterAddress, DatacenterId, EngineConfig,
    Framing, Handler, InMemoryKeyStore, KeepAlive, Monotonic, Obfuscation, Outcome, Placement, ReactorHandle,
    ReactorIndex, Request, RequestBody, Response, TransportConfig,
};
use mtproto_tl::Encode;
use mtproto_tl::mtstress::MtstressEcho;

/// Keeps a number of requests in flight on each of a few connections.
struct Load {
    to_open: Vec<ConnectionConfig>,
    in_flight: usize,
    answered: u64,
    failed: u64,
    body: Vec<u8>,
}

impl Load {
    fn request(&self, connection: ConnectionId, reactor: &mut ReactorHandle<'_>) {
        let request = Request::new(RequestBody::copy_of(&self.body));
        assert!(reactor.submit(connection, request).is_ok(), "the queue of a tick has room");
    }
}

impl Handler for Load {
    fn response(&mut self, response: Response<'_>, reactor: &mut ReactorHandle<'_>) {
        match response.outcome {
            Outcome::Response(_) => self.answered += 1,
            Outcome::RpcError { .. } | Outcome::Failed(_) => self.failed += 1,
        }
        self.request(response.connection, reactor);
    }

    fn tick(&mut self, reactor: &mut ReactorHandle<'_>) -> Monotonic {
        for config in std::mem::take(&mut self.to_open) {
            let connection = reactor.open(config);
            (0..self.in_flight).for_each(|_| self.request(connection, reactor));
        }
        Monotonic::NEVER
    }
}

/// Connections with these transports in turn, `in_flight` requests on each.
fn run(transports: &[TransportConfig], body: Vec<u8>, in_flight: usize) -> (u64, u64) {
    // Long enough for every table to reach its size.
    const WARM_UP: u64 = 40_000;
    const MEASURED: u64 = 20_000;
    let mut datacenter = DatacenterConfig::loopback(&[1]);
    datacenter.threads = 1;
    let datacenter = Datacenter::start(datacenter).unwrap();
    let (number, address): (u16, SocketAddr) = datacenter.addresses()[0];
    let addresses = vec![DatacenterAddress::new(DatacenterId(number), address)];
    let mut config =
        EngineConfig::new(ApiEnvironment::new(1, 200), addresses, vec![datacenter.public_key().clone()]);
    config.reactors = 1;

    let (clock, wall_clock) = Clock::start();
    let (network, waker) = MioNetwork::new(clock).unwrap();
    let queue = Arc::new(ManagerQueue::new([waker], 1_024, Placement::default()));
    let lanes = Arc::clone(&queue);
    let deliver = Arc::new(move |reactor: ReactorIndex, result| {
        if let Some(lane) = lanes.lane(reactor) {
            lane.work_done(result);
        }
    });
    let offload = OffloadPool::start(1, Arc::new(InMemoryKeyStore::default()), deliver).unwrap();
    let connections = transports.iter().zip(0..).map(|(transport, account)| {
        let mut config = ConnectionConfig::new(DatacenterId(1), AccountId(account), *transport);
        config.keep_alive = KeepAlive::Off;
        config
    });
    let handler = Load { to_open: connections.collect(), in_flight, answered: 0, failed: 0, body };
    let mut reactor = Reactor::new(ReactorParts {
        index: ReactorIndex(0),
        network,
        handler,
        offload: offload.lane(ReactorIndex(0), 64),
        queue,
        context: Arc::new(Context::new(&config, wall_clock, clock.now())),
        random: SecureRandom::from_seed([1; 32]),
        stats: Arc::new(StatsCell::new()),
        flush_time: Duration::ZERO,
    });
    while reactor.handler_mut().answered < WARM_UP {
        assert!(reactor.tick());
        assert!(reactor.handler_mut().failed < 100, "the datacenter answers");
    }
    let until = reactor.handler_mut().answered + MEASURED;
    let counted = allocation_counter::measure(|| {
        while reactor.handler_mut().answered < until {
            reactor.tick();
        }
    });
    assert_eq!(reactor.handler_mut().failed, 0);
    drop(reactor);
    offload.stop().unwrap();
    datacenter.stop();
    (counted.count_total, MEASURED)
}

const ALL: [TransportConfig; 4] = [
    TransportConfig { framing: Framing::Abridged, obfuscation: None },
    TransportConfig { framing: Framing::Intermediate, obfuscation: Some(Obfuscation { secret: None }) },
    TransportConfig { framing: Framing::PaddedIntermediate, obfuscation: Some(Obfuscation { secret: None }) },
    TransportConfig { framing: Framing::Full, obfuscation: None },
];

#[test]
fn a_reactor_in_steady_state_allocates_nothing() {
    let echo = MtstressEcho { payload: &[7; 16] }.to_vec();
    for in_flight in [1, 50] {
        let (allocations, answered) = run(&ALL, echo.clone(), in_flight);
        // A table may still grow once; per message there is nothing.
        assert!(
            allocations <= 20,
            "{allocations} allocations for {answered} answers with {in_flight} in flight"
        );
    }
}
