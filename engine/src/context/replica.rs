//! What one reactor knows of the context: plain memory, read without locks.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::RsaPublicKey;
use mtproto_tl::ConstructorId;

use super::MethodFlood;
use super::auth_info::{AuthInfo, AuthScope};
use super::time_difference::TimeDifference;
use super::transport_scheme::{Scheme, SchemeKey, SchemeSet, SchemeWish, ScoredAddress};
use crate::config::ApiEnvironment;
use crate::error_policy::ErrorPolicies;
use crate::ids::{AccountId, DatacenterId, IdMap};
use crate::time::{Monotonic, ServerTime};

/// The facts that the connections of one reactor read. Filled by [`super::Context::take_changes`].
#[derive(Debug)]
pub struct ContextReplica {
    schemes: BTreeMap<DatacenterId, SchemeSet>,
    /// Where new sets of schemes begin to take turns, so that reactors do not begin at the same one.
    first_turn: u32,
    auth: IdMap<AuthScope, AuthInfo>,
    time: TimeDifference,
    server_keys: Arc<[RsaPublicKey]>,
    api: Arc<ApiEnvironment>,
    /// The same for those who need not know whose program it is.
    anonymous: ApiEnvironment,
    errors: Arc<ErrorPolicies>,
    /// How long an attempt runs alone; none if no two ever run.
    head_start: Option<Duration>,
    floods: IdMap<AccountId, Arc<[MethodFlood]>>,
}

impl ContextReplica {
    /// A replica without addresses and keys.
    #[must_use]
    pub fn new(server_keys: Arc<[RsaPublicKey]>, api: Arc<ApiEnvironment>, time: TimeDifference) -> Self {
        Self {
            schemes: BTreeMap::new(),
            first_turn: 0,
            auth: IdMap::default(),
            time,
            server_keys,
            anonymous: api.anonymous(),
            api,
            errors: Arc::default(),
            head_start: None,
            floods: IdMap::default(),
        }
    }

    /// Lets equal schemes take turns from this one on.
    #[must_use]
    pub const fn starting_at_turn(mut self, turn: u32) -> Self {
        self.first_turn = turn;
        self
    }

    /// Follows these policies.
    #[must_use]
    pub fn with_errors(mut self, errors: Arc<ErrorPolicies>) -> Self {
        self.errors = errors;
        self
    }

    /// Lets a second attempt run beside one that takes longer than this.
    #[must_use]
    pub const fn with_head_start(mut self, head_start: Option<Duration>) -> Self {
        self.head_start = head_start;
        self
    }

    /// How long an attempt to connect runs alone; none if no other ever runs beside it.
    #[must_use]
    pub const fn head_start(&self) -> Option<Duration> {
        self.head_start
    }

    /// What is done with the errors that servers answer calls with.
    #[must_use]
    pub fn errors(&self) -> &ErrorPolicies {
        &self.errors
    }

    /// Whether any account has to wait with any method.
    #[must_use]
    pub fn has_floods(&self) -> bool {
        !self.floods.is_empty()
    }

    /// Until when an account has to wait with a method; none if it need not.
    #[must_use]
    pub fn flooded_until(
        &self,
        account: AccountId,
        method: ConstructorId,
        now: Monotonic,
    ) -> Option<Monotonic> {
        let floods = self.floods.get(&account)?;
        floods.iter().find(|flood| flood.method == method && flood.until > now).map(|flood| flood.until)
    }

    /// Replaces what is known of the methods an account has to wait with.
    pub fn set_floods(&mut self, account: AccountId, floods: Option<Arc<[MethodFlood]>>) {
        match floods {
            Some(floods) => drop(self.floods.insert(account, floods)),
            None => drop(self.floods.remove(&account)),
        }
    }

    /// What may be tried to reach a datacenter, in the order of the configuration.
    #[must_use]
    pub fn schemes(&self, datacenter: DatacenterId) -> &[ScoredAddress] {
        self.schemes.get(&datacenter).map_or(&[], SchemeSet::as_slice)
    }

    /// Whether there is a way to reach a datacenter.
    #[must_use]
    pub fn has_scheme(&self, datacenter: DatacenterId, wish: &SchemeWish<'_>) -> bool {
        self.schemes.get(&datacenter).is_some_and(|set| set.can_serve(wish))
    }

    /// Whether there is a way that promises more than the one that has just failed.
    #[must_use]
    pub fn has_better_scheme(&self, datacenter: DatacenterId, wish: &SchemeWish<'_>, now: Monotonic) -> bool {
        self.schemes.get(&datacenter).is_some_and(|set| set.has_better(wish, now))
    }

    /// How to reach a datacenter next. Takes a turn among equals.
    #[must_use]
    pub fn next_scheme(
        &self,
        datacenter: DatacenterId,
        wish: &SchemeWish<'_>,
        now: Monotonic,
    ) -> Option<Scheme> {
        self.schemes.get(&datacenter)?.next(wish, now)
    }

    /// How else to reach a datacenter while the attempt with `first` takes long.
    #[must_use]
    pub fn rival_scheme(
        &self,
        datacenter: DatacenterId,
        wish: &SchemeWish<'_>,
        first: SchemeKey,
        now: Monotonic,
    ) -> Option<Scheme> {
        self.schemes.get(&datacenter)?.rival(wish, first, now)
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

    /// How the program presents itself where its details are nobody's business, or else as ever.
    #[must_use]
    pub fn api_of(&self, is_anonymous: bool) -> &ApiEnvironment {
        if is_anonymous { &self.anonymous } else { &self.api }
    }

    /// Replaces what may be tried to reach a datacenter.
    pub fn set_schemes(&mut self, datacenter: DatacenterId, schemes: Vec<ScoredAddress>) {
        let first_turn = self.first_turn;
        self.schemes
            .entry(datacenter)
            .or_insert_with(|| SchemeSet::new(Vec::new(), first_turn))
            .replace(schemes);
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
