//! What the engine itself asks of servers: logins, proofs of logins, lists of addresses.
//!
//! An errand is a request like any other, with an identifier of the engine's own; its outcome comes back here instead of to
//! the handler.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use mtproto_tl::api_subset::{
    AuthExportAuthorization, AuthExportedAuthorization, AuthImportAuthorization, AuthImportBotAuthorization,
    Config, HelpGetConfig,
};
use mtproto_tl::{Decode, Encode, Reader};

use super::Reactor;
use super::network::Network;
use super::offload::Offload;
use crate::completion_queue::OwnedOutcome;
use crate::config::{ConnectionConfig, Login};
use crate::context::{AuthScope, DatacenterAddress, Proof};
use crate::handler::{Handler, StateChange};
use crate::ids::{ConnectionId, DatacenterId, IdMap, ReactorIndex, RequestId};
use crate::limits::{
    DISCOVERY_RETRY_DELAY, HANDSHAKE_LEASE_TIME, LOGIN_ATTEMPTS_MAX, LOGIN_FLOOD_WAIT_MAX, LOGIN_RETRY_DELAY,
};
use crate::request::{QueuedRequest, Request};
use crate::rpc_error::RpcErrorClass;
use crate::status::ConnectionStatus;
use crate::submitter::RequestIds;
use crate::time::Monotonic;

/// What a request of the engine is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Errand {
    /// The server's list of addresses.
    Discovery,
    /// A bot's login.
    Login,
    /// A proof of the login of an account for another datacenter.
    Export(AuthScope, DatacenterId),
    /// A login with a proof.
    Import,
}

/// Something to be done at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    Discovery,
    /// The governor allows the login of this connection now.
    SendLogin(ConnectionId),
    /// The login of this connection is to be tried again.
    Login(ConnectionId),
}

/// An outcome on its way back.
#[derive(Debug)]
pub(super) struct ErrandDone {
    pub(super) connection: ConnectionId,
    pub(super) request: RequestId,
    pub(super) outcome: OwnedOutcome,
}

/// The errands of a reactor.
#[derive(Debug)]
pub(super) struct Errands {
    ids: RequestIds,
    open: IdMap<RequestId, Errand>,
    due: BTreeMap<(Monotonic, u64), Due>,
    serial: u64,
    /// How often a connection has tried to log in.
    attempts: IdMap<ConnectionId, u8>,
}

impl Errands {
    pub(super) fn new(reactor: ReactorIndex) -> Self {
        Self {
            ids: RequestIds::of_engine(reactor),
            open: IdMap::default(),
            due: BTreeMap::new(),
            serial: 0,
            attempts: IdMap::default(),
        }
    }

    /// When the next one has to be looked at.
    pub(super) fn next_due(&self) -> Monotonic {
        self.due.keys().next().map_or(Monotonic::NEVER, |(at, _)| *at)
    }

    fn set(&mut self, at: Monotonic, due: Due) {
        self.serial += 1;
        self.due.insert((at, self.serial), due);
    }

    fn take_due(&mut self, now: Monotonic) -> Option<Due> {
        let entry = self.due.first_entry().filter(|entry| entry.key().0 <= now)?;
        Some(entry.remove())
    }
}

/// A refusal of the engine's own, where a server would give a code.
const NO_ANSWER: i32 = 0;

impl<N: Network, H: Handler, O: Offload> Reactor<N, H, O> {
    /// Sends a request of the engine's own.
    fn send_errand(&mut self, connection: ConnectionId, call: &impl Encode, errand: Errand) {
        let mut body = vec![0; call.encoded_len()];
        call.encode(&mut mtproto_tl::Writer::new(&mut body));
        let request = Request::new(body).deadline(HANDSHAKE_LEASE_TIME);
        let id = self.errands.ids.next();
        self.errands.open.insert(id, errand);
        self.desk.stats.errands += 1;
        let submitted_at = self.desk.now;
        self.enqueue(connection, QueuedRequest { id, request, submitted_at, pending: None });
    }

    /// Looks at what has come back.
    pub(super) fn follow_errands(&mut self) {
        for done in std::mem::take(&mut self.desk.errands_done) {
            let Some(errand) = self.errands.open.remove(&done.request) else { continue };
            let result = match done.outcome {
                OwnedOutcome::Response(body) => Ok(body),
                OwnedOutcome::RpcError { code, message } => Err((code, message)),
                OwnedOutcome::Failed(error) => Err((NO_ANSWER, error.to_string())),
            };
            match errand {
                Errand::Discovery => self.discovered(result.ok().as_deref()),
                Errand::Login | Errand::Import => self.login_answered(done.connection, result),
                Errand::Export(source, to) => self.proof_came(AuthScope { datacenter: to, ..source }, result),
            }
        }
    }

    /// Does what is due.
    pub(super) fn run_due_errands(&mut self) {
        while let Some(due) = self.errands.take_due(self.desk.now) {
            match due {
                Due::Discovery => self.discover_over_any(),
                Due::SendLogin(connection) => self.send_login(connection),
                Due::Login(connection) => self.begin_login(connection),
            }
        }
    }

    /// A connection is ready for calls: somebody may have waited for that.
    pub(super) fn serve_others(&mut self, connection: ConnectionId, scope: AuthScope) {
        for to in self.context.exports_wanted(scope) {
            self.export_over(connection, scope, to);
        }
        if self.context.claim_discovery(self.desk.now) {
            self.send_errand(connection, &HelpGetConfig {}, Errand::Discovery);
        }
    }

    fn discover_over_any(&mut self) {
        let is_ready = |slot: &u32| {
            self.connections.get(*slot).is_some_and(|entry| entry.status == ConnectionStatus::Ready)
        };
        let ready = self.connections.occupied().find(is_ready);
        let Some(id) = ready.and_then(|slot| self.connections.get(slot)).map(|entry| entry.connection.id())
        else {
            // The next connection that is ready does it.
            return;
        };
        if self.context.claim_discovery(self.desk.now) {
            self.send_errand(id, &HelpGetConfig {}, Errand::Discovery);
        }
    }

    fn discovered(&mut self, body: Option<&[u8]>) {
        let now = self.desk.now;
        let config = body.and_then(|body| Config::decode(&mut Reader::new(body)).ok());
        let again_in = config.map_or(DISCOVERY_RETRY_DELAY, |config| {
            let seconds = u64::try_from(i64::from(config.expires) - i64::from(config.date)).unwrap_or(0);
            let lifetime = Duration::from_secs(seconds);
            let options: Vec<_> =
                config.dc_options.iter().map(|option| DatacenterAddress::from_option(&option)).collect();
            let (readers, unusable) = self.context.learn_addresses(&options, lifetime, now);
            self.queue.wake(readers);
            self.desk.stats.addresses_refused += unusable as u64;
            self.desk.stats.discoveries += 1;
            lifetime.max(DISCOVERY_RETRY_DELAY)
        });
        self.errands.set(now + again_in, Due::Discovery);
    }

    /// A connection could log its account in.
    pub(super) fn ask_login(&mut self, scope: AuthScope, connection: ConnectionId) {
        if self.context.ask_login(scope, connection) {
            self.begin_login(connection);
        }
    }

    /// A connection does not log in any more.
    pub(super) fn end_login(&mut self, scope: AuthScope, connection: ConnectionId) {
        self.errands.attempts.remove(&connection);
        let to_wake = self.context.leave_login(scope, connection);
        self.queue.wake(to_wake);
    }

    /// The connection whose turn it is logs in, or asks for the proof it needs.
    pub(super) fn begin_login(&mut self, connection: ConnectionId) {
        let Some((scope, config)) = self.login_of(connection) else { return };
        let home = self.context.home(scope.account);
        let from = match config.login {
            Login::Application => return,
            Login::Bot(_) => home.filter(|&home| home != scope.datacenter),
            Login::From(datacenter) => Some(home.unwrap_or(datacenter)),
        };
        match from {
            None => {
                let at = self.context.reserve_login(self.desk.now);
                self.errands.set(at, Due::SendLogin(connection));
            }
            Some(from) if from == scope.datacenter => self.login_done(scope, connection),
            Some(from) => {
                let readers = self.context.want_export(scope, from);
                self.queue.wake(readers);
                if readers == crate::context::ReactorSet::default() {
                    // It logs in itself if it can; where only the application can, it has done so with this key.
                    let login = match &config.login {
                        Login::Bot(bot) => Login::Bot(Arc::clone(bot)),
                        Login::From(_) | Login::Application => Login::Application,
                    };
                    let config = ConnectionConfig { login, ..config.elsewhere(from) };
                    self.open_for_engine(config);
                }
            }
        }
    }

    /// Scope and settings of a connection that is the one to log in.
    fn login_of(&self, connection: ConnectionId) -> Option<(AuthScope, ConnectionConfig)> {
        let entry = self.connections.get(self.connections.slot_of(connection)?)?;
        let scope = entry.scope;
        self.context.logs_in(scope, connection).then(|| (scope, entry.connection.config()))
    }

    fn send_login(&mut self, connection: ConnectionId) {
        let Some((_, ConnectionConfig { login: Login::Bot(bot), .. })) = self.login_of(connection) else {
            return;
        };
        let call = AuthImportBotAuthorization {
            flags: 0,
            api_id: self.lent.replica.api().api_id,
            api_hash: bot.api_hash.as_bytes(),
            bot_auth_token: bot.token.as_bytes(),
        };
        self.send_errand(connection, &call, Errand::Login);
    }

    /// A proof is wanted from a datacenter where this reactor has connections.
    pub(super) fn export_wanted(&mut self, source: AuthScope, to: DatacenterId) {
        let mut next = self.connections.first_of_scope(source);
        while let Some(slot) = next {
            next = self.connections.next_of_scope(slot);
            if let Some(entry) = self.connections.get(slot)
                && entry.status == ConnectionStatus::Ready
            {
                let connection = entry.connection.id();
                return self.export_over(connection, source, to);
            }
        }
    }

    fn export_over(&mut self, connection: ConnectionId, source: AuthScope, to: DatacenterId) {
        if self.context.claim_export(source, to) {
            let call = AuthExportAuthorization { dc_id: to.0.into() };
            self.send_errand(connection, &call, Errand::Export(source, to));
        }
    }

    fn proof_came(&mut self, scope: AuthScope, result: Result<Vec<u8>, (i32, String)>) {
        let unreadable = || (NO_ANSWER, "the proof of a login could not be read".to_owned());
        let proof = result.and_then(|body| {
            let exported = AuthExportedAuthorization::decode(&mut Reader::new(&body));
            let exported = exported.map_err(|_| unreadable())?;
            Ok(Proof { id: exported.id, bytes: exported.bytes.to_vec() })
        });
        let to_wake = self.context.exported(scope, proof);
        self.queue.wake(to_wake);
    }

    /// A proof is there for the connection that logs in, or there will be none.
    pub(super) fn proof_is_there(&mut self, scope: AuthScope, connection: ConnectionId) {
        match self.context.take_proof(scope, connection) {
            Some(Ok(proof)) => {
                let call = AuthImportAuthorization { id: proof.id, bytes: &proof.bytes };
                self.send_errand(connection, &call, Errand::Import);
            }
            Some(Err((code, message))) => self.login_failed(connection, code, &message),
            None => {}
        }
    }

    fn login_answered(&mut self, connection: ConnectionId, result: Result<Vec<u8>, (i32, String)>) {
        let Some((scope, _)) = self.login_of(connection) else { return };
        match result {
            Ok(_) => self.login_done(scope, connection),
            Err((code, message)) => self.login_failed(connection, code, &message),
        }
    }

    fn login_done(&mut self, scope: AuthScope, connection: ConnectionId) {
        self.errands.attempts.remove(&connection);
        let readers = self.context.logged_in(scope);
        self.auth_changed_here(scope, readers);
        self.desk.stats.logins += 1;
        self.desk.state_changed(connection, StateChange::LoggedIn);
    }

    /// Tries again later, elsewhere, or not at all.
    fn login_failed(&mut self, connection: ConnectionId, code: i32, message: &str) {
        let Some((scope, config)) = self.login_of(connection) else { return };
        let attempts = self.errands.attempts.entry(connection).or_default();
        let is_bot = matches!(config.login, Login::Bot(_));
        let delay = match RpcErrorClass::of(code, message) {
            RpcErrorClass::Migrate { datacenter, .. }
                if is_bot && datacenter != scope.datacenter && *attempts < LOGIN_ATTEMPTS_MAX =>
            {
                *attempts += 1;
                self.context.set_home(scope.account, datacenter);
                return self.begin_login(connection);
            }
            RpcErrorClass::Flood { wait: Some(wait), .. } if wait <= LOGIN_FLOOD_WAIT_MAX => wait,
            RpcErrorClass::BadRequest if is_bot => return self.refuse_login(scope, code, message),
            _ if *attempts >= LOGIN_ATTEMPTS_MAX => return self.refuse_login(scope, code, message),
            _ => {
                *attempts += 1;
                LOGIN_RETRY_DELAY * (1 << (*attempts - 1).min(8))
            }
        };
        self.errands.set(self.desk.now + delay, Due::Login(connection));
    }

    fn refuse_login(&mut self, scope: AuthScope, code: i32, message: &str) {
        let readers = self.context.login_refused(scope, code, message);
        self.queue.wake(readers);
    }

    /// The account of a scope cannot be logged in: its connections stop.
    pub(super) fn login_refused(&mut self, scope: AuthScope) {
        let Some((code, message)) = self.context.refusal_of(scope) else { return };
        let mut next = self.connections.first_of_scope(scope);
        while let Some(slot) = next {
            next = self.connections.next_of_scope(slot);
            if let Some(entry) = self.connections.get_mut(slot) {
                let mut turn = self.lent.turn(self.desk.now);
                entry.connection.login_refused(&mut turn, code, &message, &mut self.desk);
                self.list(slot);
            }
        }
    }
}
