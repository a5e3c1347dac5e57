//! What connections ask of their reactor: sockets, leases, work, and facts for the others.

use std::net::{IpAddr, SocketAddr};

use mtproto_crypto::AuthKeyId;
use mtproto_tl::service::{BadMsgCode, RpcDropAnswer};

use super::Reactor;
use super::connections::SocketState;
use super::network::{Network, SocketToken};
use super::offload::Offload;
use crate::context::{AuthInfo, AuthScope, DialAnswer, LeaseAnswer, ReactorSet, ServerSalts, WantedKey};
use crate::handler::{Handler, StateChange};
use crate::ids::ConnectionId;
use crate::limits::HANDSHAKE_LEASE_TIME;
use crate::offload::KeyStoreCall;
use crate::protocol::event::{CloseReason, ConnectionEvent};
use crate::rpc_error::Unauthorized;
use crate::status::ConnectionStatus;
use crate::time::{Monotonic, whole_nanoseconds};

impl<N: Network, H: Handler, O: Offload> Reactor<N, H, O> {
    pub(super) fn handle_event(&mut self, slot: u32, event: ConnectionEvent) {
        let now = self.desk.now;
        let Some(entry) = self.connections.get_mut(slot) else { return };
        let (id, scope) = (entry.connection.id(), entry.scope);
        match event {
            ConnectionEvent::SchemeFailed(scheme) => {
                self.queue.wake(self.context.scheme_failed(scope.datacenter, scheme, now));
            }
            ConnectionEvent::SchemeWorked(scheme) => {
                self.queue.wake(self.context.scheme_worked(scope.datacenter, scheme));
            }
            ConnectionEvent::AskConnect => {
                let jitter = self.lent.random.wire_u32();
                match self.context.reserve_dial(scope.datacenter, now, jitter) {
                    DialAnswer::At(time) => entry.connection.connect_at(&mut self.lent.turn(now), time),
                    DialAnswer::AskAgain(time) => entry.connection.ask_again_at(time),
                }
            }
            ConnectionEvent::AskLease(wanted) => self.ask_lease(slot, wanted),
            ConnectionEvent::AskLogin => self.ask_login(scope, id),
            ConnectionEvent::CloseSocket => self.close_socket(slot),
            ConnectionEvent::EndLease => self.end_lease(slot),
            ConnectionEvent::EndLogin => self.end_login(scope, id),
            ConnectionEvent::Flooded => {
                self.desk.stats.floods += 1;
                self.context.flooded(scope.datacenter, now);
            }
            ConnectionEvent::Initialised(key) => {
                let readers = self.context.mark_initialised(scope, key);
                self.auth_changed_here(scope, readers);
            }
            ConnectionEvent::KeyAgreed(info) => self.key_agreed(slot, info),
            ConnectionEvent::KeyDestroyed(key) => {
                let readers = self.context.forget_auth(scope, key);
                self.queue.wake(readers);
                self.offload.start_call(KeyStoreCall::Forget(scope));
            }
            ConnectionEvent::KeyRevoked(key) => self.login_revoked(id, scope, key),
            ConnectionEvent::LoginLost(kind) => self.login_lost(id, scope, kind),
            ConnectionEvent::MethodFlooded { method, until } => {
                let readers = self.context.method_flooded(scope.account, method, until, now);
                self.queue.wake(readers);
            }
            ConnectionEvent::Migrated { request, to } => self.move_request(slot, *request, to),
            ConnectionEvent::OpenSocket { address, source } => self.open_socket(slot, address, source),
            ConnectionEvent::OpenRival { address, source } => self.open_rival(slot, address, source),
            ConnectionEvent::RivalRemains => self.rival_remains(slot),
            ConnectionEvent::AnswerDropped(dropped) => self.answer_dropped(dropped),
            ConnectionEvent::LateAnswer => self.desk.stats.late_answers += 1,
            ConnectionEvent::Rejected { code } => self.rejected(code),
            ConnectionEvent::SaltsLearned(key, salts) => self.salts_learned(scope, key, &salts),
            ConnectionEvent::StartTask(task) => self.offload.start_task(id, task),
            ConnectionEvent::State(change) => self.state_changed(slot, id, change),
            ConnectionEvent::TemporaryKeyBound { selector, bound_to, key } => {
                entry.lease_until = Monotonic::NEVER;
                let readers = self.context.commit_temporary(scope, selector, bound_to, key);
                self.queue.wake(readers);
            }
            ConnectionEvent::TemporaryKeyLost(key) => {
                let readers = self.context.forget_temporary(scope, key);
                self.queue.wake(readers);
            }
            ConnectionEvent::TimeLearned(server_time) => {
                let readers = self.context.learn_time(server_time, now);
                self.queue.wake(readers);
            }
        }
    }

    /// The server knows the permanent key of an account no longer: the handler hears of it once.
    fn login_revoked(&mut self, id: ConnectionId, scope: AuthScope, key: AuthKeyId) {
        let (readers, is_news) = self.context.revoke(scope, key);
        self.queue.wake(readers);
        if is_news {
            self.desk.state_changed(id, StateChange::KeyRevoked(key));
        }
    }

    fn salts_learned(&mut self, scope: AuthScope, key: AuthKeyId, salts: &ServerSalts) {
        let server_now = self.lent.replica.server_time(self.desk.now);
        let readers = self.context.learn_salts(scope, key, salts, server_now);
        self.auth_changed_here(scope, readers);
    }

    fn answer_dropped(&mut self, dropped: RpcDropAnswer) {
        let index = match dropped {
            RpcDropAnswer::Unknown(_) => 0,
            RpcDropAnswer::DroppedRunning(_) => 1,
            RpcDropAnswer::Dropped(_) => 2,
        };
        self.desk.stats.answers_dropped[index] += 1;
    }

    fn rejected(&mut self, code: i32) {
        self.desk.stats.rejections += 1;
        self.desk.stats.rejections_by_code[BadMsgCode::new(code).index()] += 1;
    }

    pub(super) fn state_changed(&mut self, slot: u32, id: ConnectionId, change: StateChange) {
        match &change {
            StateChange::Status(status) if *status != ConnectionStatus::Stopped => {
                self.count_status(slot, *status);
            }
            StateChange::KeyAgreed(_) => self.desk.stats.handshakes += 1,
            StateChange::RequestDelayed { wait, .. } => {
                self.desk.stats.requests_delayed += 1;
                self.desk.stats.delays_ns += whole_nanoseconds(*wait);
            }
            StateChange::RequestMoved { .. } => self.desk.stats.requests_moved += 1,
            StateChange::Stopped(_) => {
                if let Some(entry) = self.connections.get_mut(slot) {
                    entry.has_stopped = true;
                }
            }
            _ => {}
        }
        let is_ready = matches!(change, StateChange::Status(ConnectionStatus::Ready));
        self.desk.state_changed(id, change);
        if is_ready && let Some(entry) = self.connections.get(slot) {
            self.serve_others(id, entry.scope);
        }
    }

    /// The server says that a login is missing or gone. Told once for what the engine has logged in.
    fn login_lost(&mut self, id: ConnectionId, scope: AuthScope, kind: Unauthorized) {
        let is_engines = self
            .connections
            .slot_of(id)
            .and_then(|slot| self.connections.get(slot))
            .is_some_and(|entry| entry.connection.is_logged_in_by_engine());
        let readers = self.context.logged_out(scope);
        if !is_engines || readers != ReactorSet::default() {
            self.desk.state_changed(id, StateChange::LoginLost(kind));
        }
        self.auth_changed_here(scope, readers);
    }

    pub(super) fn ask_lease(&mut self, slot: u32, wanted: WantedKey) {
        let Some(entry) = self.connections.get_mut(slot) else { return };
        let (id, scope) = (entry.connection.id(), entry.scope);
        let answer = self.context.ask_lease(scope, id, wanted);
        match answer {
            LeaseAnswer::Granted => self.grant_lease(id),
            LeaseAnswer::LoadFirst => {
                self.offload.start_call(KeyStoreCall::Load(scope, id));
                self.lease_answered(id, answer);
            }
            LeaseAnswer::KeyKnown | LeaseAnswer::Wait => self.lease_answered(id, answer),
        }
    }

    /// A connection has the lease of its scope: it begins when the governor allows another key exchange.
    pub(super) fn grant_lease(&mut self, connection: ConnectionId) {
        let time = self.context.reserve_handshake(self.desk.now);
        if time <= self.desk.now {
            self.lease_answered(connection, LeaseAnswer::Granted);
        } else {
            self.handshakes.push_back((time, connection));
        }
    }

    /// Begins the key exchanges whose time has come.
    pub(super) fn begin_handshakes(&mut self) {
        while let Some((time, connection)) = self.handshakes.front().copied()
            && time <= self.desk.now
        {
            self.handshakes.pop_front();
            let slot = self.connections.slot_of(connection);
            let scope = slot.and_then(|slot| self.connections.get(slot)).map(|entry| entry.scope);
            // Its socket may have broken meanwhile, and the lease gone on to another.
            if scope.is_some_and(|scope| self.context.holds_lease(scope, connection)) {
                self.lease_answered(connection, LeaseAnswer::Granted);
            }
        }
    }

    /// Notes when the lease of a connection ends if nothing ends it before.
    pub(super) fn note_lease(&mut self, connection: ConnectionId) {
        let until = self.desk.now + HANDSHAKE_LEASE_TIME;
        let slot = self.connections.slot_of(connection);
        if let Some(entry) = slot.and_then(|slot| self.connections.get_mut(slot)) {
            entry.lease_until = until;
            self.leases.push_back((until, connection));
        }
    }

    fn end_lease(&mut self, slot: u32) {
        let Some(entry) = self.connections.get_mut(slot) else { return };
        entry.lease_until = Monotonic::NEVER;
        let to_wake = self.context.end_lease(entry.scope, entry.connection.id());
        self.queue.wake(to_wake);
        self.offload.abandon_task(entry.connection.id());
    }

    fn key_agreed(&mut self, slot: u32, info: AuthInfo) {
        let Some(entry) = self.connections.get_mut(slot) else { return };
        entry.lease_until = Monotonic::NEVER;
        let readers = self.context.commit_auth(entry.scope, info.clone());
        self.queue.wake(readers);
        self.offload.start_call(KeyStoreCall::Save(entry.scope, info));
    }

    /// What belongs to a key has changed, unless `readers` is empty: the others learn of it, and it is saved.
    pub(super) fn auth_changed_here(&mut self, scope: AuthScope, readers: ReactorSet) {
        if readers == ReactorSet::default() {
            return;
        }
        self.queue.wake(readers);
        if let Some(info) = self.context.auth_info(scope) {
            self.offload.start_call(KeyStoreCall::Save(scope, info.without_temporary()));
        }
    }

    fn open_socket(&mut self, slot: u32, address: SocketAddr, source: Option<IpAddr>) {
        self.close_socket(slot);
        let Some(entry) = self.connections.get_mut(slot) else { return };
        let generation = entry.token.generation.wrapping_add(1);
        entry.token = SocketToken { slot, generation };
        self.desk.stats.connects += 1;
        match self.network.connect(entry.token, address, source) {
            Ok(()) => entry.socket = SocketState::Opening,
            Err(error) => {
                self.desk.stats.network_errors[error.index()] += 1;
                let mut turn = self.lent.turn(self.desk.now);
                entry.connection.socket_closed(&mut turn, CloseReason::Network(error), &mut self.desk);
            }
        }
    }

    /// Closes the socket of a connection and its rival, as far as it has them, and throws away what waits for it.
    pub(super) fn close_socket(&mut self, slot: u32) {
        self.close_rival(slot);
        let Some(entry) = self.connections.get_mut(slot) else { return };
        if entry.socket == SocketState::None {
            return;
        }
        self.network.close(entry.token);
        self.desk.stats.sockets_closed += u64::from(entry.socket == SocketState::Open);
        self.desk.stats.out_queue_bytes -= entry.out.bytes() as u64;
        entry.out.clear(&mut self.lent.pool, &mut self.spares);
        entry.socket = SocketState::None;
        entry.is_readable = false;
        entry.read_closed = false;
        entry.write_error = None;
        entry.write_blocked = false;
        entry.is_stuffed = false;
    }

    /// A connection has stopped: nothing of it remains.
    pub(super) fn remove(&mut self, slot: u32) {
        self.close_socket(slot);
        let Some((entry, was_last)) = self.connections.remove(slot) else { return };
        let (id, scope) = (entry.connection.id(), entry.scope);
        self.deadlines.remove(slot);
        self.offload.abandon_task(id);
        let to_wake = self.context.end_lease(scope, id);
        self.queue.wake(to_wake);
        self.end_login(scope, id);
        if was_last {
            self.context.unsubscribe(self.index, scope, &mut self.lent.replica);
        }
        self.desk.stats.connections[entry.status as usize] -= 1;
        self.desk.stats.connections[ConnectionStatus::Stopped as usize] += 1;
    }
}
