//! A server under a clock that only the test moves.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use mtproto_crypto::{AuthKey, RsaPrivateKey, SecureRandom};

use crate::config::DatacenterConfig;
use crate::fault::Fault;
use crate::key::{Added, KeyEntry, Lifetime, Temporary};
use crate::salt::InitialSalt;
use crate::{Now, Server, ServerConnection, ServerTurn};

/// Making a key takes longer than most tests.
static KEY: LazyLock<String> =
    LazyLock::new(|| RsaPrivateKey::generate(&mut SecureRandom::from_seed([77; 32])).to_pem().to_string());

/// The datacenter of all tests.
pub(super) const DATACENTER: u16 = 2;

/// A server, its clock and its randomness.
#[derive(Debug)]
pub(super) struct World {
    pub(super) server: Arc<Server>,
    pub(super) now: Now,
    pub(super) random: SecureRandom,
    keys_made: u8,
}

impl World {
    pub(super) fn new() -> Self {
        Self::with(|_| {})
    }

    /// A world whose configuration was changed first.
    pub(super) fn with(change: impl FnOnce(&mut DatacenterConfig)) -> Self {
        let mut random = SecureRandom::from_seed([1; 32]);
        let mut config = DatacenterConfig::loopback(&[DATACENTER]);
        config.key = Some(RsaPrivateKey::from_pem(&KEY).unwrap());
        config.rules.init_connection_required = false;
        config.rules.reuse_share = true;
        change(&mut config);
        let unix = Duration::new(1_700_000_000, 123_456_789);
        let server = Server::new(config, &mut random);
        Self { server, now: Now { monotonic: Duration::from_secs(10), unix }, random, keys_made: 0 }
    }

    /// A world with these faults.
    pub(super) fn with_faults(faults: impl IntoIterator<Item = Fault>) -> Self {
        Self::with(|config| config.faults.faults.extend(faults))
    }

    pub(super) fn advance(&mut self, time: Duration) {
        self.now.monotonic += time;
        self.now.unix += time;
    }

    pub(super) const fn turn(&mut self) -> ServerTurn<'_> {
        ServerTurn { now: self.now, random: &mut self.random }
    }

    pub(super) fn connection(&mut self) -> ServerConnection {
        let server = Arc::clone(&self.server);
        ServerConnection::new(server, DATACENTER, &mut self.turn())
    }

    /// A key the server knows, as if it had been agreed.
    pub(super) fn permanent_key(&mut self) -> AuthKey {
        self.add_key(Lifetime::Permanent)
    }

    /// A temporary key the server knows, as if it had been agreed.
    pub(super) fn temporary_key(&mut self, seconds: i32) -> AuthKey {
        let expires_at = self.now.unix_seconds() + seconds;
        self.add_key(Lifetime::Temporary(Temporary { expires_at, bound_to: std::sync::Mutex::default() }))
    }

    fn add_key(&mut self, lifetime: Lifetime) -> AuthKey {
        self.keys_made += 1;
        let mut bytes = [self.keys_made; 256];
        bytes[1] = 0x55;
        let key = AuthKey::from_bytes(bytes);
        let salt = InitialSalt::new(INITIAL_SALT, self.now);
        let added = self.server.keys().add(KeyEntry::new(key.clone(), DATACENTER, salt, lifetime));
        assert!(matches!(added, Added::New));
        key
    }
}

/// The first salt of keys that were not agreed.
pub(super) const INITIAL_SALT: i64 = 0x5a17_5a17;
