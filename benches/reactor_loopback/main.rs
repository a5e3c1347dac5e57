//! What does a call cost the client, on one reactor, from one connection to ten thousand?
//!
//! The server runs in a process of its own, so that only the client's work is counted. A row is "connections x calls in flight on
//! each". `_cpu` is the processor time of the client process, system calls included, for one call; `_wall` is the time from call to
//! call, in which the server has its part. Calls are `mtstress.echo` with 16 bytes.
//!
//! `sockets` is the floor: as many bytes over as many sockets, echoed by a server that does nothing else, with a loop that does
//! nothing else either. What is above it is the protocol, its cryptography and the engine.
#![expect(
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a bench that cannot run stops; its figures are small"
)]

mod floor;
#[cfg(feature = "peers")]
mod grammers;

use std::fmt::Write as _;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use crossbeam::channel::{Receiver, Sender, bounded};
use mtproto_benches::figures;
use mtproto_benches::server_process::{self, Server};
use mtproto_crypto::RsaPublicKey;
use mtproto_engine::{
    AccountId, ApiEnvironment, ConnectionConfig, ConnectionId, ConnectionStatus, DatacenterAddress,
    DatacenterId, Engine, EngineConfig, Framing, Handler, InMemoryKeyStore, Outcome, ReactorHandle, Request,
    RequestBody, Response, TransportConfig,
};
use mtproto_tl::Encode;
use mtproto_tl::mtstress::MtstressEcho;
use nix::sys::resource::{UsageWho, getrusage};

const DATACENTER: DatacenterId = DatacenterId(2);

/// Connections, and calls in flight on each.
const SHAPES: [(usize, usize); 5] = [(1, 1), (1, 100), (100, 1), (1_000, 1), (10_000, 1)];

/// The processor time this process has used itself, and in the kernel.
fn processor_times() -> [Duration; 2] {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("the process knows its own usage");
    [usage.user_time(), usage.system_time()].map(|time| {
        let microseconds = time.tv_sec() * 1_000_000 + time.tv_usec();
        Duration::from_micros(u64::try_from(microseconds).unwrap_or(0))
    })
}

/// The processor time this process has used.
fn processor_time() -> Duration {
    processor_times().iter().sum()
}

/// Answers each answer with the next call, until enough have been made.
struct Pacer {
    body: Arc<[u8]>,
    /// Calls still to be made.
    left: Arc<AtomicU64>,
    /// Answers still to come.
    awaited: Arc<AtomicU64>,
    done: Sender<()>,
}

impl Handler for Pacer {
    fn response(&mut self, response: Response<'_>, reactor: &mut ReactorHandle<'_>) {
        assert!(matches!(response.outcome, Outcome::Response(_)), "{:?}", response.outcome);
        // One thread changes them while calls run, so that no read-modify-write is needed.
        let left = self.left.load(Ordering::Relaxed);
        if left > 0 {
            self.left.store(left - 1, Ordering::Relaxed);
            let request = Request::new(RequestBody::Shared(Arc::clone(&self.body)));
            reactor.submit(response.connection, request).expect("there is room");
        }
        let awaited = self.awaited.load(Ordering::Relaxed) - 1;
        self.awaited.store(awaited, Ordering::Relaxed);
        if awaited == 0 {
            self.done.send(()).expect("the bench waits");
        }
    }
}

/// An engine with one reactor and its connections, ready.
struct Client {
    engine: Engine,
    connections: Vec<ConnectionId>,
    in_flight: usize,
    body: Arc<[u8]>,
    left: Arc<AtomicU64>,
    awaited: Arc<AtomicU64>,
    done: Receiver<()>,
}

impl Client {
    fn start(
        server: &Server,
        connections: usize,
        in_flight: usize,
        key_store: Arc<InMemoryKeyStore>,
    ) -> Self {
        let address = DatacenterAddress::new(DATACENTER, server.address);
        let key = RsaPublicKey::from_pem(&server.key).expect("a key");
        let config = EngineConfig {
            key_store,
            reactors: 1,
            offload_workers: 1,
            connects_per_second_max: NonZeroU32::MAX,
            ..EngineConfig::new(ApiEnvironment::new(1, 214), vec![address], vec![key])
        };
        let body: Arc<[u8]> = MtstressEcho { payload: &[7; 16] }.to_vec().into();
        let (left, awaited) = (Arc::<AtomicU64>::default(), Arc::<AtomicU64>::default());
        let (sender, done) = bounded(1);
        let make = |_| Pacer {
            body: Arc::clone(&body),
            left: Arc::clone(&left),
            awaited: Arc::clone(&awaited),
            done: sender.clone(),
        };
        let engine = Engine::start(config, make).expect("the engine starts");
        let submitter = engine.submitter();
        let transport = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
        let config = ConnectionConfig::new(DATACENTER, AccountId(1), transport);
        let mut opened: Vec<ConnectionId> = Vec::new();
        while opened.len() < connections {
            // In portions: the datacenter's queue of unaccepted sockets is short.
            let portion = (connections - opened.len()).min(256);
            opened.extend((0..portion).map(|_| submitter.open(config.clone()).expect("there is room")));
            while engine.stats().connections_with(ConnectionStatus::Ready) < opened.len() as u64 {
                std::thread::yield_now();
            }
        }
        Self { engine, connections: opened, in_flight, body, left, awaited, done }
    }

    /// Makes about `calls` calls and says what `clock` says they took, scaled to exactly that many.
    fn run(&self, calls: u64, clock: fn() -> Duration) -> Duration {
        let at_once = (self.connections.len() * self.in_flight) as u64;
        let total = calls.max(at_once);
        self.left.store(total - at_once, Ordering::Relaxed);
        self.awaited.store(total, Ordering::SeqCst);
        let submitter = self.engine.submitter();
        let start = clock();
        for connection in &self.connections {
            for _ in 0..self.in_flight {
                let request = Request::new(RequestBody::Shared(Arc::clone(&self.body)));
                let mut refused = submitter.submit(*connection, request);
                while let Err(error) = refused {
                    std::thread::yield_now();
                    refused = submitter.submit(*connection, *error.request);
                }
            }
        }
        self.done.recv().expect("the calls end");
        let took = clock() - start;
        took.mul_f64(calls as f64 / total as f64)
    }
}

fn wall_time() -> Duration {
    #[expect(clippy::disallowed_methods, reason = "a bench measures time")]
    let now = Instant::now();
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    now.duration_since(*START.get_or_init(|| now))
}

/// What is measured in one row.
type Run<'a> = &'a mut dyn FnMut(u64, fn() -> Duration) -> Duration;

fn measure(criterion: &mut Criterion, name: &str, shape: &str, run: Run<'_>) {
    for (kind, clock) in
        [("cpu", processor_time as fn() -> Duration), ("wall", wall_time as fn() -> Duration)]
    {
        let mut group = criterion.benchmark_group(format!("reactor_loopback_{kind}"));
        group.throughput(Throughput::Elements(1)).sampling_mode(SamplingMode::Flat).sample_size(10);
        group.measurement_time(Duration::from_secs(5));
        group.bench_function(BenchmarkId::new(name, shape), |bencher| {
            bencher.iter_custom(|calls| run(calls, clock));
        });
        group.finish();
    }
}

fn ours(criterion: &mut Criterion) {
    let server = Server::start("datacenter");
    let mut parts = String::from(
        "| connections x in flight | ours µs | kernel µs | system calls a call | packets sealed in a batch | calls in a packet |\n\
         |---|---:|---:|---:|---:|---:|\n",
    );
    for (connections, in_flight) in SHAPES {
        let client = Client::start(&server, connections, in_flight, Arc::default());
        let shape = format!("{connections}x{in_flight}");
        let (before, [user, system]) = (client.engine.stats(), processor_times());
        measure(criterion, "ours", &shape, &mut |calls, clock| client.run(calls, clock));
        let (after, [user_after, system_after]) = (client.engine.stats(), processor_times());
        let calls = (after.responses - before.responses).max(1);
        let each = |time: Duration| time.as_secs_f64() * 1e6 / calls as f64;
        let _infallible = writeln!(
            parts,
            "| {shape} | {:.2} | {:.2} | {:.2} | {:.1} | {:.1} |",
            each(user_after - user),
            each(system_after - system),
            (after.system_calls() - before.system_calls()) as f64 / calls as f64,
            (after.packets_sealed - before.packets_sealed) as f64
                / (after.seal_batches - before.seal_batches).max(1) as f64,
            calls as f64 / (after.packets_sealed - before.packets_sealed).max(1) as f64,
        );
        client.engine.shutdown().expect("no thread panicked");
    }
    figures::write("reactor_loopback, what a call of ours consists of", &parts)
        .expect("the folder can be written");
}

fn sockets(criterion: &mut Criterion) {
    let server = Server::start("echo");
    for (connections, in_flight) in SHAPES {
        // Calls in flight share packets: that many sockets' worth of bytes go at once.
        let mut client = floor::Client::start(server.address, connections);
        let shape = format!("{connections}x{in_flight}");
        measure(criterion, "sockets", &shape, &mut |calls, clock| {
            let rounds = calls.div_ceil(in_flight as u64).max(connections as u64);
            let start = clock();
            client.run(rounds, in_flight);
            (clock() - start).mul_f64(calls as f64 / (rounds * in_flight as u64) as f64)
        });
    }
}

fn main() {
    server_process::raise_descriptor_limit();
    match server_process::asked_for().as_deref() {
        Some("datacenter") => return server_process::serve_datacenter(DATACENTER),
        Some("echo") => return floor::serve(),
        _ => {}
    }
    let mut criterion = Criterion::default().configure_from_args();
    ours(&mut criterion);
    sockets(&mut criterion);
    #[cfg(feature = "peers")]
    grammers::bench(&mut criterion);
    criterion.final_summary();
}
