//! Entry points for fuzzers: plain functions that must return for any bytes.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use mtproto_crypto::batch::{SealJob, seal_many};
use mtproto_crypto::{AuthKey, Direction, RsaPrivateKey, SecureRandom};

use crate::config::DatacenterConfig;
use crate::key::{Added, KeyEntry, Lifetime};
use crate::salt::InitialSalt;
use crate::{Now, Server, ServerConnection, ServerTurn};

const DATACENTER: u16 = 2;
const SALT: i64 = 7;

/// Making a key takes longer than everything else.
static KEY: LazyLock<String> =
    LazyLock::new(|| RsaPrivateKey::generate(&mut SecureRandom::from_seed([3; 32])).to_pem().to_string());

/// A server, a connection to it, and a key it knows.
#[derive(Debug)]
struct Target {
    now: Now,
    random: SecureRandom,
    connection: ServerConnection,
    key: AuthKey,
}

impl Target {
    fn new() -> Self {
        let mut random = SecureRandom::from_seed([4; 32]);
        let mut config = DatacenterConfig::loopback(&[DATACENTER]);
        config.key = RsaPrivateKey::from_pem(&KEY).ok();
        config.rules.reuse_share = true;
        config.rules.init_connection_required = false;
        let server = Server::new(config, &mut random);
        let now = Now { monotonic: Duration::ZERO, unix: Duration::from_secs(1_700_000_000) };
        let key = AuthKey::from_bytes([9; 256]);
        let entry = KeyEntry::new(key.clone(), DATACENTER, InitialSalt::new(SALT, now), Lifetime::Permanent);
        assert!(matches!(server.keys().add(entry), Added::New), "it is the first key");
        let mut turn = ServerTurn { now, random: &mut random };
        let connection = ServerConnection::new(Arc::clone(&server), DATACENTER, &mut turn);
        Self { now, random, connection, key }
    }

    fn receive(&mut self, bytes: &mut [u8]) {
        let mut turn = ServerTurn { now: self.now, random: &mut self.random };
        self.connection.receive(bytes, &mut turn);
        let output = self.connection.output().len();
        self.connection.output_taken(output, &mut turn);
        self.connection.deadline_reached(&mut turn);
    }
}

/// Bytes as a socket gives them, in two pieces. The first byte says where they are cut.
pub fn stream(data: &[u8]) {
    let Some((cut, data)) = data.split_first() else { return };
    let mut target = Target::new();
    let mut bytes = data.to_vec();
    let cut = usize::from(*cut).min(bytes.len());
    let (first, second) = bytes.split_at_mut(cut);
    target.receive(first);
    target.receive(second);
}

/// The body of an unencrypted message.
pub fn exchange(data: &[u8]) {
    let mut target = Target::new();
    let mut packet = vec![0; 8];
    packet.extend_from_slice(&target.now.msg_id_base().to_le_bytes());
    packet.extend_from_slice(&u32::try_from(data.len()).unwrap_or(u32::MAX).to_le_bytes());
    packet.extend_from_slice(data);
    target.receive(&mut framed(&packet));
}

/// What stands in an encrypted packet behind salt and session: a message with its header.
pub fn packet(data: &[u8]) {
    let mut target = Target::new();
    let mut packet = vec![0; 24];
    packet.extend_from_slice(&SALT.to_le_bytes());
    packet.extend_from_slice(&[1; 8]);
    packet.extend_from_slice(data);
    packet.resize((packet.len() + 12 + 8).next_multiple_of(16) - 8, 0xaa);
    if let Ok(job) = SealJob::new(&target.key, Direction::ClientToServer, &mut packet) {
        seal_many(&mut [job]);
    }
    target.receive(&mut framed(&packet));
}

/// The body of a message whose header is right.
pub fn message(data: &[u8]) {
    let now = Target::new().now;
    for seq_no in [0_i32, 1] {
        let mut bytes = now.msg_id_base().to_le_bytes().to_vec();
        bytes.extend_from_slice(&seq_no.to_le_bytes());
        let length = data.len() & !3;
        bytes.extend_from_slice(&u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend_from_slice(data.get(..length).unwrap_or_default());
        packet(&bytes);
    }
}

/// A packet in the intermediate framing, opening included.
fn framed(packet: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xee; 4];
    bytes.extend_from_slice(&u32::try_from(packet.len()).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend_from_slice(packet);
    bytes
}
