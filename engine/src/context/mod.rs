//! Facts shared between connections: addresses, keys, salts, the time difference, leases, the connect budget.
//!
//! [`Context`] is the authority: a mutex around plain tables, taken when a fact changes and never per message. Each
//! reactor reads a [`ContextReplica`], and learns of changes by a flag of its own and a list of what to copy.
//! Nothing here knows sockets or connections; it stores facts and hands out copies.

pub mod auth_info;
pub mod datacenter;
pub mod governor;
pub mod handshake_lease;
pub mod key_store;
pub mod login_desk;
pub mod replica;
pub mod server_salts;
#[cfg(test)]
mod tests;
pub mod time_difference;
pub mod transport_scheme;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossbeam::utils::CachePadded;
use mtproto_crypto::{AuthKeyId, RsaPublicKey};
use mtproto_tl::ConstructorId;
use parking_lot::Mutex;

pub use auth_info::{AuthInfo, AuthScope, KeyInUse, KeyLifetime, KeySelector, TemporaryKey};
pub use datacenter::{DatacenterAddress, OptionFlaw};
pub use governor::DialAnswer;
pub use key_store::{InMemoryKeyStore, KeyStore, KeyStoreError};
pub use replica::ContextReplica;
pub use server_salts::{ServerSalt, ServerSalts};
pub use time_difference::TimeDifference;
pub use transport_scheme::{
    Discovery, FamilyPolicy, Scheme, SchemeKey, SchemePolicy, SchemeWish, ScoredAddress,
};

use crate::config::{ApiEnvironment, EngineConfig};
use crate::error_policy::ErrorPolicies;
use crate::ids::{AccountId, ConnectionId, DatacenterId, IdMap, ReactorIndex};
use crate::limits::{DISCOVERY_INTERVAL_MAX, DISCOVERY_RETRY_DELAY, TIME_DIFFERENCE_TOLERANCE};
use crate::time::{Monotonic, ServerTime};
use governor::{Governor, Rates};
use handshake_lease::HandshakeLease;
pub use login_desk::Proof;
use login_desk::{LoginDesk, Refusal, WantedProofs};
use transport_scheme::expand;

/// Something that changed, by its key in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The addresses of a datacenter, or their scores.
    Addresses(DatacenterId),
    /// The key of a scope, or what belongs to it.
    Auth(AuthScope),
    /// The methods an account has to wait with.
    Floods(AccountId),
    /// The server knows the permanent key of a scope no longer.
    KeyRevoked(AuthScope, AuthKeyId),
    /// A connection that waited for a lease has it.
    LeaseGranted(ConnectionId),
    /// A proof of a login is wanted: of the account at the first datacenter, for the second.
    ExportWanted(AuthScope, DatacenterId),
    /// A connection is to log its account in.
    LoginGranted(ConnectionId),
    /// The account of a scope cannot be logged in.
    LoginRefused(AuthScope),
    /// There is a proof for a scope, for the connection that logs in, or there will be none.
    Exported(AuthScope, ConnectionId),
    /// The time difference.
    Time,
}

/// The answer to a connection that wants to run a handshake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaseAnswer {
    /// Go ahead.
    Granted,
    /// There is a key already; the replica is about to have it.
    KeyKnown,
    /// The lease is yours, but ask the key store first.
    LoadFirst,
    /// Another connection is at it.
    Wait,
}

/// The key a connection wants to agree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WantedKey {
    /// Which of the keys of its scope.
    pub selector: KeySelector,
    /// The key it has, and which shall be replaced.
    pub instead_of: Option<AuthKeyId>,
}

/// A set of reactors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct ReactorSet(u128);

impl ReactorSet {
    /// Adds a reactor. Indices from [`crate::limits::REACTORS_MAX`] on do not exist and are ignored.
    pub fn insert(&mut self, reactor: ReactorIndex) {
        self.0 |= 1_u128.checked_shl(reactor.0.into()).unwrap_or(0);
    }

    /// Takes a reactor out.
    pub fn remove(&mut self, reactor: ReactorIndex) {
        self.0 &= !1_u128.checked_shl(reactor.0.into()).unwrap_or(0);
    }

    /// The members, lowest first.
    pub fn iter(self) -> impl Iterator<Item = ReactorIndex> {
        (0..128_u16).filter(move |index| self.0 >> index & 1 == 1).map(ReactorIndex)
    }
}

/// A method that an account has to wait with, because the server said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MethodFlood {
    /// The constructor of the method.
    pub method: ConstructorId,
    /// Until when.
    pub until: Monotonic,
}

/// The authority on what connections share.
#[derive(Debug)]
pub struct Context {
    tables: Mutex<Tables>,
    /// One flag per reactor: its change list is not empty. On a cache line nobody else writes in normal running.
    changed: Box<[CachePadded<AtomicBool>]>,
    server_keys: Arc<[RsaPublicKey]>,
    api: Arc<ApiEnvironment>,
    errors: Arc<ErrorPolicies>,
    schemes: SchemePolicy,
}

#[derive(Debug)]
struct Tables {
    schemes: BTreeMap<DatacenterId, Vec<ScoredAddress>>,
    /// Replicas made, so that each begins at another scheme.
    replicas: u32,
    /// Behind pointers, because up to half of a table is empty.
    auth: IdMap<AuthScope, Box<AuthEntry>>,
    time: TimeDifference,
    governor: Governor,
    wanted_proofs: WantedProofs,
    /// Where accounts live, as far as servers have said so.
    homes: IdMap<AccountId, DatacenterId>,
    discovery: Discovery,
    /// When the server's list of addresses is to be asked for next.
    discovery_due: Monotonic,
    /// What the servers said about methods of accounts; what is over leaves with the next word about the account.
    floods: IdMap<AccountId, Arc<[MethodFlood]>>,
    /// What each reactor has yet to copy. Sets, so that none grows beyond the number of facts.
    changes: Box<[BTreeSet<Change>]>,
}

#[derive(Debug, Default)]
struct AuthEntry {
    info: Option<AuthInfo>,
    /// The reactors with connections of this scope.
    readers: ReactorSet,
    store_asked: bool,
    /// The permanent key that the server knows no longer, as told already.
    revoked: Option<AuthKeyId>,
    /// The store has the key, though perhaps not what became of its salts since.
    is_kept: bool,
    lease: Option<Box<HandshakeLease>>,
    /// Who logs the account in, while somebody does.
    login: Option<Box<LoginDesk>>,
    /// Why nobody could.
    refused: Option<Box<Refusal>>,
}

impl Tables {
    /// Gives back what is held for a scope without connections, if the store has it or there is nothing.
    fn forget_idle(&mut self, scope: AuthScope) {
        let is_idle = |entry: &AuthEntry| {
            entry.readers == ReactorSet::default()
                && entry.lease.is_none()
                && entry.login.is_none()
                && (entry.is_kept || entry.info.is_none())
        };
        if self.auth.get(&scope).is_some_and(|entry| is_idle(entry)) {
            self.auth.remove(&scope);
        }
    }
}

impl Context {
    /// The facts of a configuration; `wall_clock` was read at `now` and is the first estimate of server time.
    #[must_use]
    pub fn new(config: &EngineConfig, wall_clock: ServerTime, now: Monotonic) -> Self {
        Self {
            tables: Mutex::new(Tables {
                schemes: schemes_of(&config.datacenters, &config.schemes, &BTreeMap::new()),
                replicas: 0,
                auth: IdMap::default(),
                time: TimeDifference::estimated(wall_clock, now),
                governor: Governor::new(Rates {
                    connects_per_second: config.connects_per_second_max,
                    handshakes_per_second: config.handshakes_per_second_max,
                    logins_per_minute: config.logins_per_minute_max,
                }),
                wanted_proofs: WantedProofs::new(),
                homes: IdMap::default(),
                discovery: config.schemes.discovery,
                discovery_due: Monotonic(0),
                floods: IdMap::default(),
                changes: (0..config.reactors).map(|_| BTreeSet::new()).collect(),
            }),
            changed: (0..config.reactors).map(|_| CachePadded::new(AtomicBool::new(false))).collect(),
            server_keys: config.server_keys.clone().into(),
            api: Arc::new(config.api.clone()),
            errors: Arc::new(config.errors.clone()),
            schemes: config.schemes.clone(),
        }
    }

    /// What a reactor starts with: everything but keys, which come as connections ask for them.
    #[must_use]
    pub fn new_replica(&self) -> ContextReplica {
        let mut tables = self.tables.lock();
        let mut replica =
            ContextReplica::new(Arc::clone(&self.server_keys), Arc::clone(&self.api), tables.time)
                .starting_at_turn(tables.replicas)
                .with_errors(Arc::clone(&self.errors))
                .with_head_start(self.schemes.head_start);
        tables.replicas = tables.replicas.wrapping_add(1);
        for (datacenter, schemes) in &tables.schemes {
            replica.set_schemes(*datacenter, schemes.clone());
        }
        replica
    }

    /// Whether a datacenter has an address.
    #[must_use]
    pub fn knows_datacenter(&self, datacenter: DatacenterId) -> bool {
        self.tables.lock().schemes.contains_key(&datacenter)
    }

    /// Whether changes wait for this reactor: one relaxed load.
    #[must_use]
    pub fn has_changes(&self, reactor: ReactorIndex) -> bool {
        self.changed.get(usize::from(reactor.0)).is_some_and(|flag| flag.load(Ordering::Relaxed))
    }

    /// Copies what changed into the replica and lists it in `changes`, which is cleared first.
    pub fn take_changes(
        &self,
        reactor: ReactorIndex,
        replica: &mut ContextReplica,
        changes: &mut Vec<Change>,
    ) {
        changes.clear();
        let mut tables = self.tables.lock();
        if let Some(flag) = self.changed.get(usize::from(reactor.0)) {
            // Under the mutex: whoever sets it next has added to the list after this.
            flag.store(false, Ordering::Relaxed);
        }
        let Tables { schemes, auth, time, floods, changes: lists, .. } = &mut *tables;
        let Some(list) = lists.get_mut(usize::from(reactor.0)) else { return };
        while let Some(change) = list.pop_first() {
            match change {
                Change::Addresses(datacenter) => {
                    replica.set_schemes(datacenter, schemes.get(&datacenter).cloned().unwrap_or_default());
                }
                Change::Auth(scope) => {
                    replica.set_auth_info(scope, auth.get(&scope).and_then(|entry| entry.info.clone()));
                }
                Change::Floods(account) => replica.set_floods(account, floods.get(&account).cloned()),
                Change::ExportWanted(..)
                | Change::Exported(..)
                | Change::LoginGranted(_)
                | Change::LoginRefused(_)
                | Change::KeyRevoked(..)
                | Change::LeaseGranted(_) => {}
                Change::Time => replica.set_time(*time),
            }
            changes.push(change);
        }
    }

    /// A reactor has its first connection of a scope: its replica gets what is known, and all changes from now on.
    pub fn subscribe(&self, reactor: ReactorIndex, scope: AuthScope, replica: &mut ContextReplica) {
        let mut tables = self.tables.lock();
        let entry = tables.auth.entry(scope).or_default();
        entry.readers.insert(reactor);
        replica.set_auth_info(scope, entry.info.clone());
    }

    /// A reactor has no connection of a scope any more.
    pub fn unsubscribe(&self, reactor: ReactorIndex, scope: AuthScope, replica: &mut ContextReplica) {
        let mut tables = self.tables.lock();
        if let Some(entry) = tables.auth.get_mut(&scope) {
            entry.readers.remove(reactor);
        }
        tables.forget_idle(scope);
        replica.set_auth_info(scope, None);
    }

    /// The store has the key of a scope: if nobody reads it here, it need not be held here as well.
    pub fn auth_kept(&self, scope: AuthScope) {
        let mut tables = self.tables.lock();
        if let Some(entry) = tables.auth.get_mut(&scope) {
            entry.is_kept = true;
        }
        tables.forget_idle(scope);
    }

    /// How many scopes something is held for.
    #[must_use]
    pub fn scopes(&self) -> usize {
        self.tables.lock().auth.len()
    }

    /// A connection wants to run a handshake. Marks a change for its reactor if there is a key already.
    pub fn ask_lease(&self, scope: AuthScope, connection: ConnectionId, wanted: WantedKey) -> LeaseAnswer {
        let mut tables = self.tables.lock();
        let entry = tables.auth.entry(scope).or_default();
        let known = entry.info.as_ref().and_then(|info| info.in_use(wanted.selector));
        if known.is_some_and(|known| wanted.instead_of != Some(known.key.id())) {
            let mut reader = ReactorSet::default();
            reader.insert(connection.reactor());
            self.mark(&mut tables, reader, Change::Auth(scope));
            return LeaseAnswer::KeyKnown;
        }
        if !entry.lease.get_or_insert_default().ask(connection) {
            return LeaseAnswer::Wait;
        }
        // Only the permanent key is ever stored.
        if wanted.selector != KeySelector::Permanent || std::mem::replace(&mut entry.store_asked, true) {
            LeaseAnswer::Granted
        } else {
            LeaseAnswer::LoadFirst
        }
    }

    /// Whether this connection holds the lease of its scope.
    #[must_use]
    pub fn holds_lease(&self, scope: AuthScope, connection: ConnectionId) -> bool {
        let tables = self.tables.lock();
        let lease = tables.auth.get(&scope).and_then(|entry| entry.lease.as_ref());
        lease.is_some_and(|lease| lease.is_held_by(connection))
    }

    /// A connection's lease, or its wait for one, is over. Returns the reactor to wake: the next in line lives there.
    pub fn end_lease(&self, scope: AuthScope, connection: ConnectionId) -> ReactorSet {
        let mut tables = self.tables.lock();
        let Some(entry) = tables.auth.get_mut(&scope) else { return ReactorSet::default() };
        let Some(lease) = &mut entry.lease else { return ReactorSet::default() };
        let next = lease.leave(connection);
        if lease.is_free() {
            entry.lease = None;
        }
        let mut to_wake = ReactorSet::default();
        if let Some(next) = next {
            to_wake.insert(next.reactor());
            self.mark(&mut tables, to_wake, Change::LeaseGranted(next));
        }
        to_wake
    }

    /// Time is over for a lease. Acts only if the connection still holds it.
    pub fn expire_lease(&self, scope: AuthScope, connection: ConnectionId) -> ReactorSet {
        if self.holds_lease(scope, connection) {
            self.end_lease(scope, connection)
        } else {
            ReactorSet::default()
        }
    }

    /// A key was made or loaded. Ends the lease; whoever waited for it has the key now. Returns the reactors to wake.
    pub fn commit_auth(&self, scope: AuthScope, info: AuthInfo) -> ReactorSet {
        self.change_auth(scope, |entry| {
            entry.info = Some(info);
            entry.is_kept = false;
            entry.lease = None;
            entry.revoked = None;
            true
        })
    }

    /// A temporary key was agreed and bound to the permanent key `bound_to`. Ends the lease. Returns the reactors to wake;
    /// none if another permanent key has taken the place of that one.
    pub fn commit_temporary(
        &self,
        scope: AuthScope,
        selector: KeySelector,
        bound_to: AuthKeyId,
        key: TemporaryKey,
    ) -> ReactorSet {
        self.change_auth(scope, |entry| {
            let Some(info) = entry.info.as_mut().filter(|info| info.key.id() == bound_to) else {
                return false;
            };
            info.set_temporary(selector, key);
            entry.lease = None;
            true
        })
    }

    /// The server knows this temporary key no longer. Acts only if it is still in use.
    pub fn forget_temporary(&self, scope: AuthScope, key: AuthKeyId) -> ReactorSet {
        self.change_auth(scope, |entry| entry.info.as_mut().is_some_and(|info| info.forget_temporary(key)))
    }

    /// The server knows this permanent key no longer. It is kept, because only the application can decide to do without
    /// it. Returns the reactors to wake, and whether this is the first to tell.
    pub fn revoke(&self, scope: AuthScope, key: AuthKeyId) -> (ReactorSet, bool) {
        let mut tables = self.tables.lock();
        let entry = tables.auth.entry(scope).or_default();
        if entry.revoked.replace(key) == Some(key) {
            return (ReactorSet::default(), false);
        }
        let readers = entry.readers;
        self.mark(&mut tables, readers, Change::KeyRevoked(scope, key));
        (readers, true)
    }

    /// The server knows this key no longer. Acts only if it is still the one in use.
    pub fn forget_auth(&self, scope: AuthScope, key: AuthKeyId) -> ReactorSet {
        self.change_auth(scope, |entry| entry.info.take_if(|info| info.key.id() == key).is_some())
    }

    /// New salts of a key, whichever of the scope it is. `now` tells which of the old ones are over.
    pub fn learn_salts(
        &self,
        scope: AuthScope,
        key: AuthKeyId,
        salts: &ServerSalts,
        now: ServerTime,
    ) -> ReactorSet {
        self.change_auth(scope, |entry| {
            let Some(info) = &mut entry.info else { return false };
            info.change_key(key, |known, _| {
                let merged = known.merged(salts, now);
                let changed = merged != *known;
                *known = merged;
                changed
            })
        })
    }

    /// The server has been told who we are under this key.
    pub fn mark_initialised(&self, scope: AuthScope, key: AuthKeyId) -> ReactorSet {
        self.change_auth(scope, |entry| {
            let Some(info) = &mut entry.info else { return false };
            info.change_key(key, |_, initialised| !std::mem::replace(initialised, true))
        })
    }

    /// What is known for a scope.
    #[must_use]
    pub fn auth_info(&self, scope: AuthScope) -> Option<AuthInfo> {
        self.tables.lock().auth.get(&scope).and_then(|entry| entry.info.clone())
    }

    /// A server said its time. Small corrections are dropped: they would be noise to everybody.
    pub fn learn_time(&self, server_time: ServerTime, now: Monotonic) -> ReactorSet {
        let learned = TimeDifference::synchronised(server_time, now);
        let mut tables = self.tables.lock();
        if tables.time.is_synchronised() && tables.time.distance(&learned) <= TIME_DIFFERENCE_TOLERANCE {
            return ReactorSet::default();
        }
        tables.time = learned;
        let everybody = self.everybody();
        self.mark(&mut tables, everybody, Change::Time);
        everybody
    }

    /// A connection with a scheme failed.
    pub fn scheme_failed(&self, datacenter: DatacenterId, scheme: SchemeKey, now: Monotonic) -> ReactorSet {
        self.score_scheme(datacenter, scheme, |scored| {
            scored.failed(now);
            true
        })
    }

    /// A connection with a scheme worked.
    pub fn scheme_worked(&self, datacenter: DatacenterId, scheme: SchemeKey) -> ReactorSet {
        self.score_scheme(datacenter, scheme, ScoredAddress::worked)
    }

    /// Reserves an attempt to connect. `jitter` is any random number.
    pub fn reserve_dial(&self, datacenter: DatacenterId, now: Monotonic, jitter: u32) -> DialAnswer {
        self.tables.lock().governor.reserve_dial(datacenter, now, jitter)
    }

    /// Takes a place in the schedule of attempts for a second one beside the first, if one is free right now.
    #[must_use]
    pub fn take_spare_dial(&self, datacenter: DatacenterId, now: Monotonic) -> bool {
        self.tables.lock().governor.take_spare_dial(datacenter, now)
    }

    /// Says that an account lives at a datacenter.
    pub fn set_home(&self, account: AccountId, datacenter: DatacenterId) {
        self.tables.lock().homes.insert(account, datacenter);
    }

    /// Where an account lives, if a server has said so.
    #[must_use]
    pub fn home(&self, account: AccountId) -> Option<DatacenterId> {
        self.tables.lock().homes.get(&account).copied()
    }

    /// A reactor could ask for the server's list of addresses. True if it shall: one does, when it is time.
    pub fn claim_discovery(&self, now: Monotonic) -> bool {
        let mut tables = self.tables.lock();
        let is_due = tables.discovery == Discovery::FromServer && tables.discovery_due <= now;
        if is_due {
            tables.discovery_due = now + DISCOVERY_RETRY_DELAY;
        }
        is_due
    }

    /// The server's list of addresses came: it takes the place of what was known of the datacenters in it. It is asked for
    /// again after `lifetime`. Returns the reactors to wake, and how many entries could not be used.
    pub fn learn_addresses(
        &self,
        options: &[Result<DatacenterAddress, OptionFlaw>],
        lifetime: Duration,
        now: Monotonic,
    ) -> (ReactorSet, usize) {
        let addresses: Vec<DatacenterAddress> = options.iter().flatten().cloned().collect();
        let mut tables = self.tables.lock();
        tables.discovery_due = now + lifetime.clamp(DISCOVERY_RETRY_DELAY, DISCOVERY_INTERVAL_MAX);
        let learned = schemes_of(&addresses, &self.schemes, &tables.schemes);
        let everybody = self.everybody();
        for (datacenter, schemes) in learned {
            tables.schemes.insert(datacenter, schemes);
            self.mark(&mut tables, everybody, Change::Addresses(datacenter));
        }
        (everybody, options.len() - addresses.len())
    }

    /// Reserves a login and says when it may be sent.
    pub fn reserve_login(&self, now: Monotonic) -> Monotonic {
        self.tables.lock().governor.reserve_login(now)
    }

    /// Reserves a key exchange and says when it may begin.
    pub fn reserve_handshake(&self, now: Monotonic) -> Monotonic {
        self.tables.lock().governor.reserve_handshake(now)
    }

    /// An account has to wait with a method. Returns the reactors to wake.
    pub fn method_flooded(
        &self,
        account: AccountId,
        method: ConstructorId,
        until: Monotonic,
        now: Monotonic,
    ) -> ReactorSet {
        let mut tables = self.tables.lock();
        let known = tables.floods.get(&account).map_or(&[][..], |floods| floods);
        let others = known.iter().filter(|flood| flood.method != method && flood.until > now);
        let floods: Arc<[MethodFlood]> =
            others.copied().chain(std::iter::once(MethodFlood { method, until })).collect();
        tables.floods.insert(account, floods);
        let everybody = self.everybody();
        self.mark(&mut tables, everybody, Change::Floods(account));
        everybody
    }

    /// A datacenter said that there are too many connections.
    pub fn flooded(&self, datacenter: DatacenterId, now: Monotonic) {
        self.tables.lock().governor.flooded(datacenter, now);
    }

    fn score_scheme(
        &self,
        datacenter: DatacenterId,
        scheme: SchemeKey,
        score: impl FnOnce(&mut ScoredAddress) -> bool,
    ) -> ReactorSet {
        let mut tables = self.tables.lock();
        let scored = tables.schemes.get_mut(&datacenter).and_then(|schemes| {
            // A single one has no rival: its score would only make work.
            let has_rival = schemes.len() > 1;
            schemes.iter_mut().find(|scored| has_rival && scored.key() == scheme)
        });
        if !scored.is_some_and(score) {
            return ReactorSet::default();
        }
        let everybody = self.everybody();
        self.mark(&mut tables, everybody, Change::Addresses(datacenter));
        everybody
    }

    /// Lets `change` work on the entry of a scope and, if it says so, marks the change for its readers.
    fn change_auth(&self, scope: AuthScope, change: impl FnOnce(&mut AuthEntry) -> bool) -> ReactorSet {
        let mut tables = self.tables.lock();
        let entry = tables.auth.entry(scope).or_default();
        if !change(entry) {
            tables.forget_idle(scope);
            return ReactorSet::default();
        }
        let readers = entry.readers;
        self.mark(&mut tables, readers, Change::Auth(scope));
        readers
    }

    fn mark(&self, tables: &mut Tables, reactors: ReactorSet, change: Change) {
        for reactor in reactors.iter() {
            let index = usize::from(reactor.0);
            if let (Some(list), Some(flag)) = (tables.changes.get_mut(index), self.changed.get(index)) {
                list.insert(change);
                flag.store(true, Ordering::Relaxed);
            }
        }
    }

    fn everybody(&self) -> ReactorSet {
        let mut everybody = ReactorSet::default();
        (0..).map(ReactorIndex).take(self.changed.len()).for_each(|reactor| everybody.insert(reactor));
        everybody
    }
}

/// The schemes of each datacenter that has an address. Scores of those that are known already are kept.
fn schemes_of(
    addresses: &[DatacenterAddress],
    policy: &SchemePolicy,
    known: &BTreeMap<DatacenterId, Vec<ScoredAddress>>,
) -> BTreeMap<DatacenterId, Vec<ScoredAddress>> {
    let mut by_datacenter = BTreeMap::<_, Vec<_>>::new();
    for address in addresses {
        by_datacenter.entry(address.datacenter).or_default().push(address.clone());
    }
    let expanded = by_datacenter.into_iter().map(|(datacenter, addresses)| {
        let known = known.get(&datacenter).map_or(&[][..], Vec::as_slice);
        (datacenter, expand(&addresses, policy, known))
    });
    expanded.filter(|(_, schemes)| !schemes.is_empty()).collect()
}
