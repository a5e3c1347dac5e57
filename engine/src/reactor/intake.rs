//! What comes in from the side: changes of the context, results of offloaded work, commands, requests, deadlines.

use mtproto_crypto::AuthKeyId;

use super::Reactor;
use super::desk::Desk;
use super::network::Network;
use super::offload::Offload;
use super::outbox::Command;
use crate::config::ConnectionConfig;
use crate::context::{AuthScope, Change, KeySelector, LeaseAnswer, WantedKey};
use crate::error::SubmitReason;
use crate::handler::Handler;
use crate::ids::ConnectionId;
use crate::limits::{LANE_CONTROL_MAX, REQUESTS_PER_TICK_MAX};
use crate::manager_queue::{Control, Submission};
use crate::offload::WorkResult;
use crate::protocol::connection::Connection;
use crate::protocol::{Sink, Turn};
use crate::request::{Outcome, QueuedRequest, Response};
use crate::status::ConnectionStatus;
use crate::time::Monotonic;

impl<N: Network, H: Handler, O: Offload> Reactor<N, H, O> {
    /// Copies what changed into the replica and tells the connections it concerns.
    pub(super) fn take_changes(&mut self) {
        if !self.context.has_changes(self.index) {
            return;
        }
        let mut changes = std::mem::take(&mut self.changes);
        self.context.take_changes(self.index, &mut self.lent.replica, &mut changes);
        for change in &changes {
            match *change {
                Change::Auth(scope) => self.auth_changed(scope),
                Change::LeaseGranted(connection) => self.grant_lease(connection),
                Change::ExportWanted(source, to) => self.export_wanted(source, to),
                Change::Exported(scope, connection) => self.proof_is_there(scope, connection),
                Change::LoginGranted(connection) => self.begin_login(connection),
                Change::LoginRefused(scope) => self.login_refused(scope),
                Change::KeyRevoked(scope, key) => self.key_revoked(scope, key),
                Change::Time => self.time_changed(),
                // Connections look these up when they need them.
                Change::Addresses(_) | Change::Floods(_) => {}
            }
        }
        self.changes = changes;
    }

    fn auth_changed(&mut self, scope: AuthScope) {
        let mut next = self.connections.first_of_scope(scope);
        while let Some(slot) = next {
            next = self.connections.next_of_scope(slot);
            self.context_changed(slot);
        }
    }

    /// The login of a scope is gone: all its connections end.
    fn key_revoked(&mut self, scope: AuthScope, key: AuthKeyId) {
        let mut next = self.connections.first_of_scope(scope);
        while let Some(slot) = next {
            next = self.connections.next_of_scope(slot);
            if let Some(entry) = self.connections.get_mut(slot) {
                entry.connection.key_revoked(&mut self.lent.turn(self.desk.now), key, &mut self.desk);
                self.list(slot);
            }
        }
    }

    /// The one thing that concerns everybody. It is rare: small corrections do not get here.
    fn time_changed(&mut self) {
        for slot in 0..self.connections.slots() {
            self.context_changed(slot);
        }
    }

    fn context_changed(&mut self, slot: u32) {
        if let Some(entry) = self.connections.get_mut(slot) {
            entry.connection.context_changed(&mut self.lent.turn(self.desk.now), &mut self.desk);
            self.list(slot);
        }
    }

    /// Empties the lane: results and commands completely, requests within their budget.
    pub(super) fn drain_lane(&mut self) {
        while let Some(result) = self.lane().pop_result() {
            self.work_done(result);
        }
        // Bounded, in case somebody adds as fast as we take.
        for _ in 0..LANE_CONTROL_MAX {
            let Some(control) = self.lane().pop_control() else { break };
            self.control(control);
        }
        self.lane_left = self.drain_requests() == REQUESTS_PER_TICK_MAX;
    }

    fn drain_requests(&mut self) -> usize {
        for count in 0..REQUESTS_PER_TICK_MAX {
            let Some(Submission { connection, mut request }) = self.lane().pop_request() else {
                return count;
            };
            request.submitted_at = self.desk.now;
            self.desk.stats.requests_from_lane += 1;
            self.enqueue(connection, request);
        }
        REQUESTS_PER_TICK_MAX
    }

    /// Does what the handler asked for up to now. What it asks for meanwhile waits for the next round.
    pub(super) fn run_commands(&mut self) {
        self.follow_errands();
        for _ in 0..self.desk.outbox.len() {
            match self.desk.outbox.pop() {
                Some(Command::Control(control)) => self.control(control),
                Some(Command::Request(Submission { connection, request })) => {
                    self.desk.stats.requests_from_handler += 1;
                    self.enqueue(connection, request);
                }
                None => return,
            }
        }
    }

    pub(super) fn enqueue(&mut self, connection: ConnectionId, request: QueuedRequest) {
        let Some(slot) = self.connections.slot_of(connection) else {
            return self.refuse(connection, request, SubmitReason::ConnectionGone);
        };
        let Some(entry) = self.connections.get_mut(slot) else { return };
        let mut turn = self.lent.turn(self.desk.now);
        match entry.connection.enqueue(&mut turn, request) {
            Ok(()) => self.list(slot),
            Err(refused) => self.refuse(connection, refused.request, refused.reason),
        }
    }

    /// A request that no connection took in ends here.
    pub(super) fn refuse(&mut self, connection: ConnectionId, request: QueuedRequest, reason: SubmitReason) {
        let response = Response {
            connection,
            datacenter: None,
            request: request.id,
            method: request.request.method(),
            token: request.request.token,
            outcome: Outcome::Failed(reason.as_request_error()),
            submitted_at: request.submitted_at,
            sent_at: None,
            received_at: self.desk.now,
        };
        self.desk.response(response, request.pending);
    }

    fn control(&mut self, control: Control) {
        match control {
            Control::Open(connection, config) => self.open(connection, *config),
            Control::Cancel(connection, request) => {
                let connection = self.desk.moved.get(&request).copied().unwrap_or(connection);
                self.with(connection, |entry, turn, desk| entry.cancel(turn, request, desk));
            }
            Control::Close(connection) => self.with(connection, |entry, turn, desk| entry.stop(turn, desk)),
            Control::Network(available) => {
                self.network_is_down = !available;
                for slot in 0..self.connections.slots() {
                    if let Some(entry) = self.connections.get_mut(slot) {
                        let mut turn = self.lent.turn(self.desk.now);
                        entry.connection.set_network(&mut turn, available, &mut self.desk);
                        self.list(slot);
                    }
                }
            }
            Control::Pause(connection) => self.with(connection, |entry, turn, desk| entry.pause(turn, desk)),
            Control::Resume(connection) => self.with(connection, |entry, turn, _desk| entry.resume(turn)),
        }
    }

    pub(super) fn open(&mut self, id: ConnectionId, config: ConnectionConfig) {
        let scope = AuthScope { account: config.account, datacenter: config.datacenter };
        if self.connections.is_new_scope(scope) {
            self.context.subscribe(self.index, scope, &mut self.lent.replica);
        }
        let mut turn = self.lent.turn(self.desk.now);
        let mut connection =
            Connection::of_account(id, scope.account, self.configs.shared(config), &mut turn);
        if self.network_is_down {
            connection.set_network(&mut turn, false, &mut self.desk);
        }
        let status = connection.status();
        let slot = self.connections.insert(connection, scope);
        if let Some(entry) = self.connections.get_mut(slot) {
            entry.status = status;
            self.desk.stats.connections[status as usize] += 1;
        }
        self.list(slot);
    }

    /// Ends everything, at the end of the reactor.
    pub(super) fn stop_all(&mut self) {
        self.desk.outbox.refuse_requests();
        let slots: Vec<u32> = self.connections.occupied().collect();
        for slot in slots {
            if let Some(entry) = self.connections.get_mut(slot) {
                entry.connection.stop(&mut self.lent.turn(self.desk.now), &mut self.desk);
            }
            self.list(slot);
        }
        while !self.work.is_empty() {
            self.send_round();
        }
        self.run_commands();
    }

    fn work_done(&mut self, result: WorkResult) {
        self.offload.result_taken(&result);
        match result {
            WorkResult::Handshake(connection, result) => {
                self.with(connection, |entry, turn, desk| entry.task_finished(turn, result, desk));
            }
            WorkResult::Loaded(scope, connection, found) => {
                self.desk.stats.key_store_failures += u64::from(found.is_err());
                match found {
                    Ok(Some(info)) => {
                        let readers = self.context.commit_auth(scope, info);
                        self.context.auth_kept(scope);
                        self.queue.wake(readers);
                    }
                    Ok(None) | Err(_) => self.nothing_loaded(scope, connection),
                }
            }
            WorkResult::Saved(scope, kept) => {
                self.desk.stats.key_store_failures += u64::from(kept.is_err());
                if kept.is_ok() {
                    self.context.auth_kept(scope);
                }
            }
            WorkResult::Forgotten(_, kept) => {
                self.desk.stats.key_store_failures += u64::from(kept.is_err());
            }
        }
    }

    /// The store has no key: whoever asked goes on to make one, unless its lease ran out meanwhile.
    fn nothing_loaded(&mut self, scope: AuthScope, connection: ConnectionId) {
        if self.context.holds_lease(scope, connection) {
            self.grant_lease(connection);
        } else if let Some(slot) = self.connections.slot_of(connection) {
            self.ask_lease(slot, WantedKey { selector: KeySelector::Permanent, instead_of: None });
        }
    }

    /// Tells a connection about its lease, and notes when the lease ends.
    pub(super) fn lease_answered(&mut self, connection: ConnectionId, answer: LeaseAnswer) {
        if matches!(answer, LeaseAnswer::Granted | LeaseAnswer::LoadFirst) {
            self.note_lease(connection);
        }
        self.with(connection, |entry, turn, _desk| entry.lease_answered(turn, answer));
    }

    /// Lets a connection have an input, if it is still there.
    pub(super) fn with(
        &mut self,
        connection: ConnectionId,
        input: impl FnOnce(&mut Connection, &mut Turn<'_>, &mut Desk<H>),
    ) {
        let Some(slot) = self.connections.slot_of(connection) else { return };
        if let Some(entry) = self.connections.get_mut(slot) {
            input(&mut entry.connection, &mut self.lent.turn(self.desk.now), &mut self.desk);
        }
        self.list(slot);
    }

    /// Gives their turn to the connections whose time has come, and ends leases.
    pub(super) fn fire_deadlines(&mut self) {
        let now = self.desk.now;
        while let Some(slot) = self.deadlines.pop_due(now) {
            let Some(entry) = self.connections.get_mut(slot) else { continue };
            let due = entry.connection.next_deadline();
            if due > now {
                // It had moved later.
                self.deadlines.set(slot, due);
                continue;
            }
            entry.connection.deadline_reached(&mut self.lent.turn(now), &mut self.desk);
            self.list(slot);
        }
        self.begin_handshakes();
        self.run_due_errands();
        self.expire_leases();
    }

    fn expire_leases(&mut self) {
        while let Some((until, connection)) = self.leases.front().copied()
            && until <= self.desk.now
        {
            self.leases.pop_front();
            let Some(slot) = self.connections.slot_of(connection) else { continue };
            let Some(entry) = self.connections.get_mut(slot) else { continue };
            // Another lease of the same connection may have begun since.
            if entry.lease_until == until {
                entry.lease_until = Monotonic::NEVER;
                let to_wake = self.context.expire_lease(entry.scope, connection);
                self.queue.wake(to_wake);
            }
        }
    }

    /// Counts the change of a connection's status.
    pub(super) fn count_status(&mut self, slot: u32, status: ConnectionStatus) {
        if let Some(entry) = self.connections.get_mut(slot) {
            self.desk.stats.connections[entry.status as usize] -= 1;
            self.desk.stats.connections[status as usize] += 1;
            entry.status = status;
        }
    }
}
