//! Logs the engine in to a server that other people wrote: key exchange, calls one by one and many together, an error, an
//! update, a connection that the server closes, and a second engine with the stored key.
//!
//! `foreign_server ADDRESS PUBLIC_KEY_FILE TRANSPORT CALLS`
//!
//! What the server must answer is told in `tests/interop/gotd/server`. With the link of an MTProxy in place of a transport, there may
//! be any datacenter behind it, and only calls are made; it is greeted as browsers were of old, which every proxy understands.
#![expect(clippy::print_stdout, reason = "one line for `tests/interop/run`")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::RsaPublicKey;
use mtproto_engine::*;
use mtproto_tl::api_subset::API_LAYER;
use mtproto_tl::table::Table;
use serde_json::{Value, json};

type Failure = Box<dyn std::error::Error>;

const CALLS_TOGETHER: usize = 50;
const WITHIN: Duration = Duration::from_secs(20);

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [address, key_file, transport, calls] = *arguments else {
        return Err("ADDRESS PUBLIC_KEY_FILE TRANSPORT CALLS".into());
    };
    let server_keys = RsaPublicKey::all_from_pem(&std::fs::read_to_string(key_file)?)?;
    let store: Arc<dyn KeyStore> = Arc::new(InMemoryKeyStore::default());
    let calls = calls.parse()?;
    let mut first = Client::start(address.parse()?, &server_keys, &store, transport)?;
    let began = first.engine.now();
    first.ask("help.getConfig", &json!({}), |config| config["this_dc"] == 2)?;
    let ready_in = first.engine.now().saturating_since(began);
    first.talk(calls)?;
    if link_of(transport).is_none() {
        first.ask_what_only_a_test_server_answers()?;
        first.be_disconnected(calls)?;
    }
    let stats = first.stop()?;
    check(stats.handshakes == 1, "one key is agreed")?;

    let mut second = Client::start(address.parse()?, &server_keys, &store, transport)?;
    second.talk(calls)?;
    check(second.stop()?.handshakes == 0, "the stored key is used again")?;
    println!(
        "ready in {} ms, 2 x {calls} calls in {} packets, {} updates, {} times rejected, {} sockets closed",
        ready_in.as_millis(),
        stats.packets_sealed,
        stats.updates,
        stats.rejections,
        stats.sockets_closed,
    );
    Ok(())
}

fn check(condition: bool, promise: &str) -> Result<(), Failure> {
    if condition { Ok(()) } else { Err(format!("broken: {promise}").into()) }
}

/// An engine with one connection.
struct Client {
    engine: Engine,
    completions: Completions,
    connection: ConnectionId,
}

impl Client {
    fn start(
        address: SocketAddr,
        server_keys: &[RsaPublicKey],
        store: &Arc<dyn KeyStore>,
        transport: &str,
    ) -> Result<Self, Failure> {
        let datacenter = DatacenterAddress::new(DatacenterId(2), address);
        let environment = ApiEnvironment::new(1, API_LAYER);
        let mut config = EngineConfig::new(environment, vec![datacenter], server_keys.to_vec());
        config.reactors = 1;
        config.key_store = Arc::clone(store);
        let (queue, completions) = CompletionQueue::new(4_096);
        let engine = Engine::start(config, move |_reactor| queue.clone())?;
        let link = link_of(transport);
        let transport = transport_named(if link.is_some() { "obfuscated-padded" } else { transport })?;
        let mut connection = ConnectionConfig::new(DatacenterId(2), AccountId(1), transport);
        if let Some(link) = link {
            let mut proxy = MtProxy::new(SocketAddr::new(link.server.parse()?, link.port), link.secret);
            proxy.hello = HelloShape::Short;
            connection.proxy = Some(Arc::new(ProxyRoute::through_mtproxy(proxy)));
        }
        connection.reconnect = ReconnectPolicy::Backoff {
            delay_min: Duration::from_millis(50),
            delay_max: Duration::from_secs(1),
        };
        let connection = engine.submitter().open(connection)?;
        Ok(Self { engine, completions, connection })
    }

    fn submit(&self, name: &str, arguments: &Value) -> Result<Pending, Failure> {
        let body = Table::built_in().encode(name, arguments)?;
        Ok(self.engine.submitter().call(self.connection, Request::new(body).deadline(WITHIN))?)
    }

    /// Makes a call and looks at the answer.
    fn ask(&self, name: &str, arguments: &Value, is_right: impl Fn(&Value) -> bool) -> Result<(), Failure> {
        let answer = Table::built_in().decode(&self.submit(name, arguments)?.wait()?)?;
        if is_right(&answer) { Ok(()) } else { Err(format!("{name} was answered by {answer}").into()) }
    }

    /// Pings and calls in flocks, so that they share containers.
    fn talk(&mut self, calls: usize) -> Result<(), Failure> {
        for first in (0..calls).step_by(CALLS_TOGETHER) {
            let together = CALLS_TOGETHER.min(calls - first);
            let flock = (0..together).map(|_| self.submit("help.getNearestDc", &json!({})));
            for pending in flock.collect::<Result<Vec<_>, _>>()? {
                let answer = Table::built_in().decode(&pending.wait()?)?;
                check(answer["this_dc"] == 2, "help.getNearestDc is answered")?;
            }
            let ping_id = first.to_string();
            self.ask("ping", &json!({ "ping_id": ping_id }), |pong| pong["ping_id"] == *ping_id)?;
        }
        Ok(())
    }

    fn ask_what_only_a_test_server_answers(&mut self) -> Result<(), Failure> {
        let users = self.submit("users.getUsers", &json!({ "id": ["inputUserSelf"] }))?.wait()?;
        check(users.get(4..8) == Some(&[2, 0, 0, 0]), "a bare vector of two users")?;
        match self.submit("help.getSupport", &json!({}))?.wait() {
            Err(CallError::RpcError { code: 400, message }) if message == "NOBODY_THERE" => {}
            other => return Err(format!("help.getSupport: {other:?}").into()),
        }
        let read = json!({ "peer": "inputPeerSelf", "max_id": 7 });
        self.ask("messages.readHistory", &read, |affected| affected["pts"] == 1)?;
        loop {
            let Completion::Update(_, body) = self.completions.wait_timeout(WITHIN)? else { continue };
            let updates = Table::built_in().decode(&body)?;
            if updates["updates"][0]["_"] == "updateReadHistoryOutbox" {
                return check(updates["updates"][0]["max_id"] == 7, "an update of what was read");
            }
        }
    }

    /// The server closes; the calls behind that need another socket.
    fn be_disconnected(&mut self, calls: usize) -> Result<(), Failure> {
        self.ask("account.updateStatus", &json!({ "offline": true }), |answer| *answer == json!(true))?;
        self.talk(calls)
    }

    fn stop(self) -> Result<ReactorStats, Failure> {
        let Self { engine, completions, .. } = self;
        let stats = engine.stats();
        engine.shutdown()?;
        completions.for_each(drop);
        Ok(stats)
    }
}

fn link_of(transport: &str) -> Option<ProxyLink> {
    transport.parse().ok()
}

fn transport_named(name: &str) -> Result<TransportConfig, Failure> {
    let plain = |framing| TransportConfig { framing, obfuscation: None };
    let hidden = |framing| TransportConfig { framing, obfuscation: Some(Obfuscation::default()) };
    Ok(match name {
        "abridged" => plain(Framing::Abridged),
        "intermediate" => plain(Framing::Intermediate),
        "padded" => plain(Framing::PaddedIntermediate),
        "full" => plain(Framing::Full),
        "obfuscated-abridged" => hidden(Framing::Abridged),
        "obfuscated" => hidden(Framing::Intermediate),
        "obfuscated-padded" => hidden(Framing::PaddedIntermediate),
        other => return Err(format!("no transport {other}").into()),
    })
}
