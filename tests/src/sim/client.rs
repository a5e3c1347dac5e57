//! The program on top of the engine: opens connections, makes requests, changes its mind.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_engine::handler::ReactorHandle;
use mtproto_engine::{
    AccountId, ConnectionConfig, ConnectionId, ConnectionStatus, DatacenterId, Handler, Monotonic, MtProxy,
    ProxyRoute, Request, RequestId, Response, StateChange, Update,
};
use mtproto_tl::api_subset::UpdateShort;
use mtproto_tl::mtstress::{MtstressEcho, MtstressUpdatePushed};
use mtproto_tl::{Decode, Encode, Reader};

use super::ledger::{Expected, Ledger};
use super::plan::Plan;
use super::world::address_of;

/// One connection as the program sees it.
#[derive(Debug)]
struct Line {
    next_request_at: Monotonic,
    resume_at: Option<Monotonic>,
    cancel: Vec<(Monotonic, RequestId)>,
    last_request: Option<RequestId>,
    status: Option<ConnectionStatus>,
}

/// The handler of one reactor.
#[derive(Debug)]
pub(super) struct SimClient {
    plan: Plan,
    random: SecureRandom,
    ledger: Arc<Mutex<Ledger>>,
    /// Accounts of the connections that are still to be opened here.
    to_open: Vec<u64>,
    lines: BTreeMap<ConnectionId, Line>,
    quiet_from: Monotonic,
    /// How long the calls of this tick took.
    busy: Duration,
}

impl SimClient {
    pub(super) fn new(
        plan: Plan,
        random: SecureRandom,
        ledger: Arc<Mutex<Ledger>>,
        to_open: Vec<u64>,
    ) -> Self {
        let quiet_from = Monotonic(0) + plan.trouble;
        Self { plan, random, ledger, to_open, lines: BTreeMap::new(), quiet_from, busy: Duration::ZERO }
    }

    fn ledger(&self) -> std::sync::MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Connections that are neither ready nor stopped.
    pub(super) fn unsettled(&self) -> usize {
        let settled =
            |line: &Line| matches!(line.status, Some(ConnectionStatus::Ready | ConnectionStatus::Stopped));
        self.to_open.len() + self.lines.values().filter(|line| !settled(line)).count()
    }

    /// How long the calls since the last question took.
    pub(super) fn take_busy(&mut self) -> Duration {
        std::mem::take(&mut self.busy)
    }

    /// The clock has leapt: what was to be done until then is done until later.
    pub(super) fn clock_leapt(&mut self, by: Duration) {
        self.quiet_from = self.quiet_from + by;
    }

    /// The connections that were opened here.
    pub(super) fn connections(&self) -> impl Iterator<Item = ConnectionId> {
        self.lines.keys().copied()
    }

    /// A call of the handler may take its time.
    fn work(&mut self) {
        if self.plan.slow_per_mille > 0 && self.chance(self.plan.slow_per_mille) {
            let most = u32::try_from(self.plan.slow_max.as_micros()).unwrap_or(u32::MAX);
            self.busy += Duration::from_micros(u64::from(self.random.wire_below(most.max(1))));
        }
    }

    fn chance(&mut self, per_mille: u32) -> bool {
        self.random.wire_below(1_000) < per_mille
    }

    fn think(&mut self) -> Duration {
        let most = u32::try_from(self.plan.think.as_micros() * 2).unwrap_or(u32::MAX);
        Duration::from_micros(1 + u64::from(self.random.wire_below(most)))
    }

    fn open_lines(&mut self, reactor: &mut ReactorHandle<'_>) {
        for account in std::mem::take(&mut self.to_open) {
            let transport = self.plan.transports[self.random.wire_below(3) as usize];
            let datacenter = DatacenterId(1 + u16::try_from(account % 2).unwrap_or(0));
            let proxy = self.plan.secret.clone().map(|secret| {
                Arc::new(ProxyRoute::through_mtproxy(MtProxy::new(address_of(datacenter.0), secret)))
            });
            let config = ConnectionConfig {
                proxy,
                temporary_keys: self.plan.temporary_keys,
                ..ConnectionConfig::new(datacenter, AccountId(account), transport)
            };
            let connection = reactor.open(config);
            let next_request_at = reactor.now() + self.think();
            let line = Line {
                next_request_at,
                resume_at: None,
                cancel: Vec::new(),
                last_request: None,
                status: None,
            };
            self.lines.insert(connection, line);
        }
    }

    fn make_request(&mut self, connection: ConnectionId, reactor: &mut ReactorHandle<'_>) {
        let large = self.chance(self.plan.large_per_mille);
        let bytes = if large { self.random.wire_below(200_000) } else { self.random.wire_below(60) };
        let mut payload = vec![0; bytes as usize];
        self.random.fill_wire(&mut payload);
        let mut request = Request::new(MtstressEcho { payload: &payload }.to_vec()).resend(self.plan.resend);
        if self.chance(self.plan.deadline_per_mille) {
            request = request.deadline(Duration::from_millis(u64::from(self.random.wire_below(20_000))));
        }
        if self.random.wire_below(20) == 0 {
            request = request.quick_ack();
        }
        let after = self.lines.get(&connection).and_then(|line| line.last_request);
        if let Some(after) = after.filter(|_| self.random.wire_below(30) == 0) {
            request = request.after(after);
        }
        let submitted_at = reactor.now();
        let Ok(id) = reactor.submit(connection, request) else { return };
        self.ledger().submitted(id, Expected { connection, payload, submitted_at });
        let cancel_at = self.chance(self.plan.cancel_per_mille).then(|| submitted_at + self.think());
        if let Some(line) = self.lines.get_mut(&connection) {
            line.last_request = Some(id);
            line.cancel.extend(cancel_at.map(|at| (at, id)));
        }
    }

    /// Does what is due on one connection, and says when more is.
    fn serve(&mut self, connection: ConnectionId, reactor: &mut ReactorHandle<'_>) -> Monotonic {
        let now = reactor.now();
        let is_due =
            |line: &Line| line.next_request_at <= now && line.status != Some(ConnectionStatus::Stopped);
        let mut burst = 0;
        while now < self.quiet_from && burst < 5 && self.lines.get(&connection).is_some_and(is_due) {
            self.make_request(connection, reactor);
            let pause = self.chance(self.plan.pause_per_mille);
            // Some requests come in bursts, so that packets carry several.
            let think = if self.random.wire_below(3) == 0 { Duration::ZERO } else { self.think() };
            let pause_time = self.think() * 5;
            let Some(line) = self.lines.get_mut(&connection) else { break };
            line.next_request_at = now + think;
            burst += 1;
            if pause && line.resume_at.is_none() {
                line.resume_at = Some(now + pause_time);
                reactor.pause(connection);
            }
        }
        let Some(line) = self.lines.get_mut(&connection) else { return Monotonic::NEVER };
        if line.status == Some(ConnectionStatus::Stopped) {
            return Monotonic::NEVER;
        }
        if line.next_request_at <= now {
            line.next_request_at = now + Duration::from_millis(1);
        }
        if line.resume_at.take_if(|at| *at <= now).is_some() {
            reactor.resume(connection);
        }
        line.cancel.retain(|(at, request)| {
            if *at <= now {
                reactor.cancel(connection, *request);
            }
            *at > now
        });
        let next_request =
            if line.next_request_at < self.quiet_from { line.next_request_at } else { Monotonic::NEVER };
        let next_cancel = line.cancel.iter().map(|(at, _)| *at).min().unwrap_or(Monotonic::NEVER);
        next_request.min(next_cancel).min(line.resume_at.unwrap_or(Monotonic::NEVER))
    }
}

impl Handler for SimClient {
    fn response(&mut self, response: Response<'_>, _: &mut ReactorHandle<'_>) {
        self.ledger().ended(&response);
        self.work();
    }

    fn update(&mut self, update: Update<'_>, _: &mut ReactorHandle<'_>) {
        let pushed = UpdateShort::decode(&mut Reader::new(update.body))
            .and_then(|short| MtstressUpdatePushed::decode(&mut Reader::new(short.update)));
        let sequence = pushed.ok().map(|pushed| pushed.sequence);
        let once = self.plan.keeps_sessions();
        self.ledger().update(update.connection, sequence, once);
        self.work();
    }

    fn state_changed(&mut self, connection: ConnectionId, change: StateChange, _: &mut ReactorHandle<'_>) {
        match &change {
            StateChange::Status(status) => {
                if let Some(line) = self.lines.get_mut(&connection) {
                    line.status = Some(*status);
                }
            }
            StateChange::KeyAgreed(_) => self.ledger().totals.keys += 1,
            StateChange::KeyBound => self.ledger().totals.bound += 1,
            StateChange::KeyRevoked(key) => self.ledger().revoked(*key),
            StateChange::SocketClosed(_) => self.ledger().totals.sockets_closed += 1,
            StateChange::Stopped(_) => {
                self.ledger().totals.stopped += 1;
                if let Some(line) = self.lines.get_mut(&connection) {
                    line.status = Some(ConnectionStatus::Stopped);
                }
            }
            _ => {}
        }
    }

    fn tick(&mut self, reactor: &mut ReactorHandle<'_>) -> Monotonic {
        self.open_lines(reactor);
        let connections: Vec<ConnectionId> = self.lines.keys().copied().collect();
        connections
            .into_iter()
            .map(|connection| self.serve(connection, reactor))
            .min()
            .unwrap_or(Monotonic::NEVER)
    }
}
