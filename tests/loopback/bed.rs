//! An engine with its completions, and what tests ask of it.

use std::net::SocketAddr;
use std::time::Duration;

use mtproto_crypto::RsaPublicKey;
use mtproto_datacenter::{Datacenter, DatacenterConfig};
use mtproto_engine::{
    AccountId, ApiEnvironment, Completion, CompletionQueue, Completions, ConnectionConfig, ConnectionId,
    DatacenterAddress, DatacenterId, Engine, EngineConfig, Framing, Obfuscation, Pending, ReactorStats,
    ReconnectPolicy, Request, StateChange, StopReason, Submitter, TransportConfig,
};
use mtproto_tl::mtstress::{MtstressEcho, MtstressEchoed};
use mtproto_tl::{Decode, Encode, Reader};

/// Longer than anything here takes. Reached only by a hang.
pub(crate) const HANG: Duration = Duration::from_secs(60);

pub(crate) const DATACENTER: DatacenterId = DatacenterId(2);

/// Every framing, plain and obfuscated where it can be, and both that begin with HTTP.
pub(crate) fn transports() -> Vec<TransportConfig> {
    let plain = [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate, Framing::Full]
        .map(|framing| TransportConfig { framing, obfuscation: None });
    let obfuscated = [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate]
        .map(|framing| TransportConfig { framing, obfuscation: Some(Obfuscation { secret: None }) });
    plain.into_iter().chain(obfuscated).chain([WEBSOCKET, HTTP]).collect()
}

pub(crate) const INTERMEDIATE: TransportConfig =
    TransportConfig { framing: Framing::Intermediate, obfuscation: None };

pub(crate) const WEBSOCKET: TransportConfig =
    TransportConfig { framing: Framing::WebSocket, obfuscation: None };

pub(crate) const HTTP: TransportConfig = TransportConfig { framing: Framing::Http, obfuscation: None };

/// A datacenter that answers quickly: two threads, and shares made in advance.
pub(crate) fn datacenter_config() -> DatacenterConfig {
    let mut config = DatacenterConfig::loopback(&[DATACENTER.0]);
    config.threads = 1;
    config.workers = 1;
    config
}

/// A running engine.
pub(crate) struct Bed {
    pub(crate) engine: Engine,
    pub(crate) submitter: Submitter,
    pub(crate) completions: Completions,
}

impl Bed {
    /// An engine for one datacenter, with this many reactors.
    pub(crate) fn new(address: SocketAddr, key: &RsaPublicKey, reactors: usize) -> Self {
        Self::start(Self::config(vec![DatacenterAddress::new(DATACENTER, address)], key, reactors))
    }

    /// The configuration of an engine for these addresses.
    pub(crate) fn config(
        addresses: Vec<DatacenterAddress>,
        key: &RsaPublicKey,
        reactors: usize,
    ) -> EngineConfig {
        let config = EngineConfig::new(ApiEnvironment::new(1, 214), addresses, vec![key.clone()]);
        EngineConfig { reactors, offload_workers: 1, ..config }
    }

    pub(crate) fn start(config: EngineConfig) -> Self {
        let (queue, completions) = CompletionQueue::new(100_000);
        let engine = Engine::start(config, move |_| queue.clone()).unwrap();
        let submitter = engine.submitter();
        Self { engine, submitter, completions }
    }

    pub(crate) fn for_datacenter(datacenter: &Datacenter, reactors: usize) -> Self {
        Self::new(datacenter.address(DATACENTER.0).unwrap(), datacenter.public_key(), reactors)
    }

    pub(crate) fn open(&self, account: u64, transport: TransportConfig) -> ConnectionId {
        self.submitter.open(ConnectionConfig::new(DATACENTER, AccountId(account), transport)).unwrap()
    }

    /// A connection that stops with its first socket.
    pub(crate) fn open_once(&self, transport: TransportConfig) -> ConnectionId {
        let reconnect = ReconnectPolicy::Never;
        let config =
            ConnectionConfig { reconnect, ..ConnectionConfig::new(DATACENTER, AccountId(1), transport) };
        self.submitter.open(config).unwrap()
    }

    pub(crate) fn echo(&self, connection: ConnectionId, payload: &[u8]) -> Pending {
        self.submitter.call(connection, echo_request(payload)).unwrap()
    }

    /// The counters, once they tell of so many answers: a reactor publishes them at the end of its turn.
    pub(crate) fn stats_after(&self, responses: usize) -> ReactorStats {
        loop {
            let stats = self.engine.stats();
            assert!(stats.responses <= responses as u64, "more answers than calls: {stats:?}");
            if stats.responses == responses as u64 {
                return stats;
            }
            std::thread::yield_now();
        }
    }

    /// Waits until a connection has stopped, and says why.
    pub(crate) fn wait_for_stop(&self, connection: ConnectionId) -> StopReason {
        loop {
            match self.completions.wait_timeout(HANG).expect("the connection stops") {
                Completion::StateChanged(id, StateChange::Stopped(reason)) if id == connection => {
                    return reason;
                }
                _ => {}
            }
        }
    }
}

pub(crate) fn echo_request(payload: &[u8]) -> Request {
    Request::new(MtstressEcho { payload }.to_vec())
}

/// Waits for the answer to an echo and compares it.
pub(crate) fn check_echo(pending: Pending, payload: &[u8]) {
    let Ok(answer) = pending.wait_timeout(HANG) else { panic!("no answer to {} bytes", payload.len()) };
    let answer = answer.expect("the call succeeds");
    let echoed = MtstressEchoed::decode(&mut Reader::new(&answer)).unwrap();
    assert_eq!(echoed.payload, payload);
}
