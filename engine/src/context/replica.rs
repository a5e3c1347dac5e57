//! What one reactor knows of the context: plain memory, read without locks.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use mtproto_crypto::RsaPublicKey;

use super::auth_info::{AuthInfo, AuthScope};
use super::time_difference::TimeDifference;
use super::transport_scheme::{ScoredAddress, next_address};
use crate::config::ApiEnvironment;
use crate::ids::{AccountId, DatacenterId, IdMap};
use crate::time::{Monotonic, ServerTime};

/// The facts that the connections of one reactor read. Filled by [`super::Context::take_changes`].
#[derive(Debug)]
pub struct ContextReplica {
    addresses: BTreeMap<DatacenterId, Vec<ScoredAddress>>,
    auth: IdMap<AuthScope, AuthInfo>,
    time: TimeDifference,
    server_keys: Arc<[RsaPublicKey]>,
    api: Arc<ApiEnvironment>,
}

impl ContextReplica {
    /// A replica without addresses and keys.
    #[must_use]
    pub fn new(server_keys: Arc<[RsaPublicKey]>, api: Arc<ApiEnvironment>, time: TimeDifference) -> Self {
        Self { addresses: BTreeMap::new(), auth: IdMap::default(), time, server_keys, api }
    }

    /// The addresses of a datacenter, in the order of the configuration.
    #[must_use]
    pub fn addresses(&self, datacenter: DatacenterId) -> &[ScoredAddress] {
        self.addresses.get(&datacenter).map_or(&[], Vec::as_slice)
    }

    /// The address of a datacenter to try next.
    #[must_use]
    pub fn next_address(&self, datacenter: DatacenterId, now: Monotonic) -> Option<SocketAddr> {
        next_address(self.addresses(datacenter), now).map(|entry| entry.address)
    }

    /// The key of an account at a datacenter and what belongs to it.
    #[must_use]
    pub fn auth_info(&self, account: AccountId, datacenter: DatacenterId) -> Option<&AuthInfo> {
        self.auth.get(&AuthScope { account, datacenter })
    }

    /// Server time at `now`, as far as it is known.
    #[must_use]
    pub const fn server_time(&self, now: Monotonic) -> ServerTime {
        self.time.server_time(now)
    }

    /// Whether a server has confirmed the time.
    #[must_use]
    pub const fn server_time_known(&self) -> bool {
        self.time.is_synchronised()
    }

    /// The RSA keys of the server environment.
    #[must_use]
    pub const fn server_keys(&self) -> &Arc<[RsaPublicKey]> {
        &self.server_keys
    }

    /// How the program presents itself.
    #[must_use]
    pub const fn api(&self) -> &Arc<ApiEnvironment> {
        &self.api
    }

    /// Replaces the addresses of a datacenter.
    pub fn set_addresses(&mut self, datacenter: DatacenterId, addresses: Vec<ScoredAddress>) {
        self.addresses.insert(datacenter, addresses);
    }

    /// Replaces what is known for an account at a datacenter.
    pub fn set_auth_info(&mut self, scope: AuthScope, info: Option<AuthInfo>) {
        match info {
            Some(info) => drop(self.auth.insert(scope, info)),
            None => drop(self.auth.remove(&scope)),
        }
    }

    /// Replaces the time difference.
    pub const fn set_time(&mut self, time: TimeDifference) {
        self.time = time;
    }

    /// The time difference in use.
    #[must_use]
    pub const fn time(&self) -> TimeDifference {
        self.time
    }
}
