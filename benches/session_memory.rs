//! What does a session cost in resident memory: idle with a key of its own, and after it has received a mebibyte?
//!
//! The server runs in a process of its own. Counted is the whole client process, less what it had before it opened the first
//! connection; so the key store, the tables of the context and what the allocator leaves unused are in the figure. Memory of
//! the kernel is not.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a bench that cannot run stops; its figures are small; what is idle has to be waited for"
)]

use std::fmt::Write as _;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use mtproto_benches::figures;
use mtproto_benches::server_process::{self, Server};
use mtproto_crypto::RsaPublicKey;
use mtproto_engine::protocol::connection::Connection;
use mtproto_engine::{
    AccountId, ApiEnvironment, AuthInfo, ConnectionConfig, ConnectionId, ConnectionStatus, DatacenterAddress,
    DatacenterId, Engine, EngineConfig, Framing, Handler, InMemoryKeyStore, Outcome, ReactorHandle, Request,
    RequestBody, Response, TransportConfig,
};
use mtproto_tl::Encode;
use mtproto_tl::mtstress::MtstressEcho;

const DATACENTER: DatacenterId = DatacenterId(2);
const SESSIONS: u32 = 4_000;
/// About a mebibyte: the most that the engine sends in one message is a little less.
const ANSWER_BYTES: usize = 1_000_000;
/// Calls in flight over all sessions.
const IN_FLIGHT: u64 = 16;
/// The engine gives back what it does not need after two seconds without traffic, in steps.
const REST: Duration = Duration::from_secs(20);

/// Counts answers.
struct Counter(Arc<AtomicU64>);

impl Handler for Counter {
    fn response(&mut self, response: Response<'_>, _reactor: &mut ReactorHandle<'_>) {
        assert!(matches!(response.outcome, Outcome::Response(_)), "{:?}", response.outcome);
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// An engine with one reactor, and what came back.
struct Client {
    engine: Engine,
    connections: Vec<ConnectionId>,
    answers: Arc<AtomicU64>,
}

impl Client {
    fn start(server: &Server) -> Self {
        let key = RsaPublicKey::from_pem(&server.key).expect("a key");
        let address = DatacenterAddress::new(DATACENTER, server.address);
        let config = EngineConfig {
            key_store: Arc::<InMemoryKeyStore>::default(),
            reactors: 1,
            offload_workers: 1,
            connects_per_second_max: NonZeroU32::MAX,
            ..EngineConfig::new(ApiEnvironment::new(1, 214), vec![address], vec![key])
        };
        let answers = Arc::<AtomicU64>::default();
        let engine = Engine::start(config, |_| Counter(Arc::clone(&answers))).expect("the engine starts");
        Self { engine, connections: Vec::new(), answers }
    }

    /// Opens sessions, each of an account of its own and thus with a key of its own.
    fn open(&mut self, sessions: u32) {
        let submitter = self.engine.submitter();
        let transport = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
        while self.connections.len() < sessions as usize {
            // In portions: the datacenter's queue of unaccepted sockets is short.
            let first = u64::try_from(self.connections.len()).expect("a count");
            for account in first..(first + 250).min(sessions.into()) {
                let config = ConnectionConfig::new(DATACENTER, AccountId(account + 1), transport);
                self.connections.push(submitter.open(config).expect("there is room"));
            }
            let opened = self.connections.len() as u64;
            while self.engine.stats().connections_with(ConnectionStatus::Ready) < opened {
                std::thread::sleep(Duration::from_millis(1));
            }
        }
    }

    /// One call on every session.
    fn call_each(&self, payload_bytes: usize) {
        let body: Arc<[u8]> = MtstressEcho { payload: &vec![7; payload_bytes] }.to_vec().into();
        let submitter = self.engine.submitter();
        let before = self.answers.load(Ordering::Relaxed);
        for (sent, connection) in (0..).zip(&self.connections) {
            while before + sent >= self.answers.load(Ordering::Relaxed) + IN_FLIGHT {
                std::thread::yield_now();
            }
            submitter
                .submit(*connection, Request::new(RequestBody::Shared(Arc::clone(&body))))
                .expect("there is room");
        }
        while self.answers.load(Ordering::Relaxed) < before + self.connections.len() as u64 {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// Resident memory of this process.
fn resident_bytes() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").expect("the kernel tells");
    let pages = text.split_whitespace().nth(1).and_then(|pages| pages.parse::<u64>().ok());
    pages.expect("a number of pages") * 4_096
}

fn main() {
    server_process::raise_descriptor_limit();
    if server_process::asked_for().is_some() {
        return server_process::serve_datacenter(DATACENTER);
    }
    let server = Server::start("datacenter");
    let mut client = Client::start(&server);
    std::thread::sleep(REST / 4);
    let empty = resident_bytes();

    let mut table = format!(
        "{SESSIONS} sessions on one reactor, each with a key of its own. Of the figure, `Connection` is {} bytes and `AuthInfo`, which \
         the context and its replica hold, {}.\n\n| | bytes a session |\n|---|---:|\n",
        size_of::<Connection>(),
        size_of::<AuthInfo>(),
    );
    let mut note = |what: &str| {
        let each = resident_bytes().saturating_sub(empty) as f64 / f64::from(SESSIONS);
        let _infallible = writeln!(table, "| {what} | {each:.0} |");
    };
    client.open(SESSIONS);
    note("as soon as all are ready");
    std::thread::sleep(REST);
    note("idle");
    client.call_each(16);
    std::thread::sleep(REST);
    note("idle after a small call on each");
    client.call_each(ANSWER_BYTES);
    note("as soon as each has sent and received a call of 1,000,000 bytes");
    std::thread::sleep(REST);
    note("idle after that");
    figures::write("session_memory", &table).expect("the folder can be written");
    client.engine.shutdown().expect("no thread panicked");
}
