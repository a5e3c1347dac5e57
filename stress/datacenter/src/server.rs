//! What all connections of a process share: the RSA key, authorization keys with their sessions, salts, key exchanges in
//! progress, faults and the program's calls.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use mtproto_crypto::{RsaPrivateKey, RsaPublicKey, SecureRandom};

use crate::accounts::{Accounts, Delivery};
use crate::api::{Answer, Api, Call, Handled};
use crate::built_in::{Addresses, BuiltIn};
use crate::config::{DatacenterConfig, Rules};
use crate::fault::{FaultPlan, Faults};
use crate::files::Files;
use crate::files::cdn::Cdn;
use crate::handshake::{ExchangeTable, SharePool};
use crate::key::KeyRegistry;
use crate::salt::SaltMaker;
use crate::seen_hellos::SeenHellos;
use crate::stats::{Counters, DatacenterStats};

/// One per process, shared by all datacenters in it.
pub struct Server {
    rules: Rules,
    secrets: Vec<[u8; 16]>,
    private_key: Arc<RsaPrivateKey>,
    /// The key of the CDN datacenter, if there is one.
    cdn_key: Option<Arc<RsaPrivateKey>>,
    keys: KeyRegistry,
    accounts: Accounts,
    files: Files,
    pub(crate) exchanges: ExchangeTable,
    pub(crate) shares: SharePool,
    salts: SaltMaker,
    faults: Faults,
    pub(crate) hellos: SeenHellos,
    api: Arc<dyn Api>,
    addresses: RwLock<Addresses>,
    /// For what happens outside of any front.
    pub(crate) counters: Arc<Counters>,
    all_counters: Mutex<Vec<Arc<Counters>>>,
    next_connection: AtomicU64,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Server")
            .field("rules", &self.rules)
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}

/// What test environments add to the number of a datacenter.
const TEST_MODE_OFFSET: i32 = 10_000;

impl Server {
    /// A server without sockets, for a driver of its own. Its key is made from `random` if the configuration has none.
    #[must_use]
    pub fn new(config: DatacenterConfig, random: &mut SecureRandom) -> Arc<Self> {
        let private_key = config.key.unwrap_or_else(|| RsaPrivateKey::generate(random));
        let cdn_key =
            config.rules.cdn.map(|_| config.cdn_key.unwrap_or_else(|| RsaPrivateKey::generate(random)));
        let cdn = config.rules.cdn.zip(cdn_key.as_ref());
        let cdn = cdn.map(|(datacenter, key)| Cdn { datacenter, public_key_pem: key.public_key().to_pem() });
        let counters = Arc::new(Counters::default());
        Arc::new(Self {
            addresses: RwLock::new(Addresses::new(&config.listen, &config.secrets, config.rules.cdn)),
            rules: config.rules,
            secrets: config.secrets,
            private_key: Arc::new(private_key),
            cdn_key: cdn_key.map(Arc::new),
            keys: KeyRegistry::new(random),
            accounts: Accounts::default(),
            files: Files::new(config.file_bytes_max, cdn, random),
            exchanges: ExchangeTable::new(random),
            shares: SharePool::new(config.shares_ready, config.rules.reuse_share),
            salts: SaltMaker::new(random),
            faults: Faults::new(config.faults),
            hellos: SeenHellos::new(random),
            api: config.api,
            all_counters: Mutex::new(vec![Arc::clone(&counters)]),
            counters,
            next_connection: AtomicU64::new(0),
        })
    }

    /// The public key.
    #[must_use]
    pub fn public_key(&self) -> &RsaPublicKey {
        self.private_key.public_key()
    }

    /// The key of the servers of a datacenter.
    pub(crate) fn private_key_of(&self, datacenter: u16) -> &Arc<RsaPrivateKey> {
        self.cdn_key.as_ref().filter(|_| self.rules.cdn == Some(datacenter)).unwrap_or(&self.private_key)
    }

    /// The faults, to be changed at any time.
    #[must_use]
    pub const fn faults(&self) -> &Faults {
        &self.faults
    }

    /// What was counted so far.
    #[must_use]
    pub fn stats(&self) -> DatacenterStats {
        let mut stats = DatacenterStats::default();
        for counters in self.all_counters.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            counters.add_to(&mut stats);
        }
        stats.connections_open = stats.connections_accepted.saturating_sub(stats.connections_closed);
        stats.faults_struck = self.faults.struck();
        stats.keys = u64::try_from(self.keys.len()).unwrap_or(u64::MAX);
        self.keys.for_each(|key| {
            stats.sessions += u64::try_from(key.session_count()).unwrap_or(u64::MAX);
        });
        stats
    }

    /// Forgets every session: the next message of each begins a new one.
    pub fn forget_sessions(&self) {
        self.keys.for_each(|key| key.forget_sessions());
    }

    /// Forgets every key: clients get -404.
    pub fn forget_keys(&self) {
        self.keys.clear(None);
    }

    /// Forgets the keys of one datacenter.
    pub fn forget_keys_of(&self, datacenter: u16) {
        self.keys.clear(Some(datacenter));
    }

    /// The public key of the servers of the CDN datacenter, if there is one.
    #[must_use]
    pub fn cdn_public_key(&self) -> Option<&RsaPublicKey> {
        self.cdn_key.as_ref().map(|key| key.public_key())
    }

    /// Changes every salt at once.
    pub fn rotate_salts(&self) {
        self.salts.rotate();
    }

    /// Sends a boxed object (an `Updates`) to every session that is connected and wants updates. Returns to how many.
    ///
    /// A driver of its own then asks its connections for their [`next_deadline`](crate::ServerConnection::next_deadline)
    /// again, which is now.
    pub fn push_update(&self, object: &[u8], now: crate::Now) -> usize {
        let now = self.faults.skewed(now);
        let mut sessions = 0;
        self.keys.for_each(|key| {
            key.for_each_session(|session| {
                if let Some(handle) = session.push_update(object, now) {
                    handle.nudge();
                    sessions += 1;
                }
            });
        });
        self.counters.updates_pushed.add_bytes(sessions);
        sessions
    }

    /// Sends an object to the sessions of a user.
    pub(crate) fn deliver(&self, delivery: &Delivery, now: crate::Now) {
        let now = self.faults.skewed(now);
        let mut sessions = 0;
        for key in self.accounts.carriers(delivery.user) {
            key.for_each_session(|session| {
                if let Some(handle) = session.push_update(&delivery.object, now) {
                    handle.nudge();
                    sessions += 1;
                }
            });
        }
        self.counters.updates_pushed.add_bytes(sessions);
    }

    /// How many messages that are older than `age` wait for an acknowledgement, in sessions that have a connection and a
    /// key that is not over. A client
    /// in good order leaves none.
    #[must_use]
    pub fn unacknowledged(&self, now: crate::Now, age: Duration) -> usize {
        let now = self.faults.skewed(now);
        let before = crate::Now { unix: now.unix.saturating_sub(age), ..now }.msg_id_base();
        let mut count = 0;
        self.keys.for_each(|key| {
            if !key.is_usable(now) {
                return;
            }
            key.for_each_session(|session| count += session.unacknowledged_before(before));
        });
        count
    }

    /// Replaces what `faults` were set before, by none: what a test does before it lets the world recover.
    pub fn clear_faults(&self) {
        self.faults.set(FaultPlan::none());
    }

    pub(crate) fn forget_key(&self, id: u64) {
        self.keys.remove(id);
    }

    pub(crate) const fn rules(&self) -> &Rules {
        &self.rules
    }

    pub(crate) fn secrets(&self) -> &[[u8; 16]] {
        &self.secrets
    }

    pub(crate) const fn keys(&self) -> &KeyRegistry {
        &self.keys
    }

    pub(crate) const fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    pub(crate) const fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) const fn salts(&self) -> &SaltMaker {
        &self.salts
    }

    pub(crate) fn api(&self) -> &dyn Api {
        self.api.as_ref()
    }

    /// Answers a call that every datacenter knows.
    pub(crate) fn built_in_call(&self, call: &Call<'_>, answer: &mut Answer<'_>) -> Handled {
        let addresses = self.addresses.read().unwrap_or_else(PoisonError::into_inner);
        BuiltIn { addresses: &addresses, test_mode: self.rules.test_mode }.call(call, answer)
    }

    /// Whether there is such a datacenter.
    pub(crate) fn has_datacenter(&self, datacenter: u16) -> bool {
        self.addresses.read().unwrap_or_else(PoisonError::into_inner).has(datacenter)
    }

    /// Sets the addresses that `help.getConfig` tells, once they are known.
    pub(crate) fn set_addresses(&self, addresses: &[(u16, SocketAddr)]) {
        let addresses = Addresses::new(addresses, &self.secrets, self.rules.cdn);
        *self.addresses.write().unwrap_or_else(PoisonError::into_inner) = addresses;
    }

    /// Whether a client that names `dc` means this datacenter: negative for media, 10000 more in test environments.
    pub(crate) fn is_datacenter(&self, datacenter: u16, dc: i32) -> bool {
        let offset = if self.rules.test_mode { TEST_MODE_OFFSET } else { 0 };
        dc.checked_abs() == Some(i32::from(datacenter) + offset)
    }

    /// Counters for one more front.
    pub(crate) fn add_counters(&self) -> Arc<Counters> {
        let counters = Arc::new(Counters::default());
        self.all_counters.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&counters));
        counters
    }

    /// A number for one more connection.
    pub(crate) fn next_connection(&self) -> u64 {
        self.next_connection.fetch_add(1, Ordering::Relaxed)
    }
}
