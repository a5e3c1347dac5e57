//! The sender of grammers, one task for each connection, all on this thread.

use std::cell::Cell;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;

use criterion::Criterion;
use grammers_mtproto::mtp::Encrypted;
use grammers_mtproto::transport::Intermediate;
use grammers_mtsender::{Sender, ServerAddr, connect_with_auth};
use grammers_tl_types::{Cursor, Deserializable, RemoteCall, Serializable, deserialize};
use mtproto_crypto::AUTH_KEY_BYTES;
use mtproto_engine::{AccountId, AuthScope, InMemoryKeyStore, KeyStore};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;

use mtproto_benches::server_process::Server;

use crate::{DATACENTER, SHAPES, measure, wall_time};

/// `mtstress.echo` with 16 bytes.
struct Echo;

impl Serializable for Echo {
    fn serialize(&self, buffer: &mut impl Extend<u8>) {
        0x6623_593e_u32.serialize(buffer);
        vec![7_u8; 16].serialize(buffer);
    }
}

impl RemoteCall for Echo {
    type Return = Echoed;
}

/// Its answer.
struct Echoed(Vec<u8>);

impl Deserializable for Echoed {
    fn deserialize(buffer: &mut Cursor<'_>) -> deserialize::Result<Self> {
        u32::deserialize(buffer)?;
        Vec::deserialize(buffer).map(Self)
    }
}

/// Its senders, with a key that our engine agrees on and introduces to the server.
pub(crate) fn bench(criterion: &mut Criterion) {
    let server = Server::start("datacenter");
    let key_store = Arc::<InMemoryKeyStore>::default();
    let ours = crate::Client::start(&server, 1, 1, Arc::clone(&key_store));
    ours.run(1, wall_time);
    let scope = AuthScope { account: AccountId(1), datacenter: DATACENTER };
    let info = key_store.load(scope).expect("it cannot fail").expect("the key was saved");
    // Each of its senders has two megabytes of buffers.
    for (connections, in_flight) in SHAPES.into_iter().filter(|&(count, each)| count <= 1_000 && each == 1) {
        let mut client = Client::start(server.address, *info.key.as_bytes(), connections);
        let shape = format!("{connections}x{in_flight}");
        measure(criterion, "grammers", &shape, &mut |calls, clock| {
            let total = calls.max(connections as u64);
            let start = clock();
            client.run(total);
            (clock() - start).mul_f64(calls as f64 / total as f64)
        });
    }
    ours.engine.shutdown().expect("no thread panicked");
}

struct Client {
    runtime: Runtime,
    senders: Vec<Sender<Intermediate, Encrypted>>,
}

impl Client {
    fn start(address: SocketAddr, key: [u8; AUTH_KEY_BYTES], connections: usize) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let senders = runtime.block_on(async {
            let mut senders = Vec::with_capacity(connections);
            for _ in 0..connections {
                let address = ServerAddr::Tcp { address };
                let mut sender =
                    connect_with_auth(Intermediate::new(), address, key).await.expect("the server listens");
                call(&mut sender).await;
                senders.push(sender);
            }
            senders
        });
        Self { runtime, senders }
    }

    /// Makes so many calls over all connections together.
    fn run(&mut self, calls: u64) {
        let left = Rc::new(Cell::new(calls));
        let tasks = LocalSet::new();
        let senders = std::mem::take(&mut self.senders);
        let handles: Vec<_> = senders
            .into_iter()
            .map(|mut sender| {
                let left = Rc::clone(&left);
                tasks.spawn_local(async move {
                    while left.get() > 0 {
                        left.set(left.get() - 1);
                        call(&mut sender).await;
                    }
                    sender
                })
            })
            .collect();
        self.senders = self.runtime.block_on(tasks.run_until(async {
            let mut senders = Vec::with_capacity(handles.len());
            for handle in handles {
                senders.push(handle.await.expect("no task panicked"));
            }
            senders
        }));
    }
}

async fn call(sender: &mut Sender<Intermediate, Encrypted>) {
    let echoed = sender.invoke(&Echo).await.expect("an answer");
    assert_eq!(echoed.0.len(), 16);
}
