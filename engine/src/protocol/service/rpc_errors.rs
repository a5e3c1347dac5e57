//! Errors that the policy does not give to the caller: calls are held back, tried again, or moved to another datacenter.
//!
//! The policy itself is in [`crate::error_policy`]; here is what follows from it for the requests of a connection.

use std::time::Duration;

use mtproto_tl::ConstructorId;

use crate::context::governor::part_of;
use crate::error_policy::{ErrorAction, FloodPolicy};
use crate::handler::StateChange;
use crate::ids::DatacenterId;
use crate::protocol::core::Core;
use crate::protocol::event::ConnectionEvent;
use crate::protocol::session::dispatch::Dispatch;
use crate::protocol::session::outgoing::RequestKey;
use crate::protocol::timer_table::TimerKind;
use crate::protocol::{Sink, Turn};
use crate::rpc_error::{RpcErrorClass, Unauthorized};
use crate::time::Monotonic;

/// Calls that waited together go within this part of the wait after it.
const FLOOD_SPREAD_PART: u32 = 4;

impl Core {
    /// A new request waits if its method has to, by the policy for it.
    pub(crate) fn hold_if_flooded(&mut self, key: RequestKey, turn: &mut Turn<'_>) {
        if !turn.context.has_floods() {
            return;
        }
        let Some(entry) = self.session.outgoing.get_mut(key) else { return };
        let method = entry.queued.request.method();
        let Some(until) = turn.context.flooded_until(self.scope.account, method, turn.now) else { return };
        let wait = until.saturating_since(turn.now);
        let policy = turn.context.errors().of(self.scope.account, method).flood;
        let is_patient = matches!(policy, FloodPolicy::Wait { longest, .. } if wait <= longest);
        if is_patient && entry.deadline() > until && !entry.queued.id.is_engines() {
            entry.patience.wait(wait);
            self.hold_behind(key, until, turn);
        }
    }

    /// Holds a request back behind others of its method: they go one after the other from `until` on, and not all at once into
    /// the next flood. The spread is a part of the wait.
    fn hold_behind(&mut self, key: RequestKey, until: Monotonic, turn: &mut Turn<'_>) {
        let spread = until.saturating_since(turn.now) / FLOOD_SPREAD_PART;
        let later = until + part_of(spread, turn.random.wire_u32());
        let is_in_time = self.session.outgoing.get(key).is_some_and(|entry| entry.deadline() > later);
        self.hold(key, if is_in_time { later } else { until });
    }

    /// The time of a request that was held back has come.
    pub(crate) fn release_held(&mut self, now: Monotonic) {
        let next = self.session.outgoing.release(now);
        self.timers.set(TimerKind::Held, next);
    }

    /// The login is missing or gone. Told once: until the engine has logged in again, or for the whole key if the login is
    /// the application's.
    pub(crate) fn login_lost(&mut self, kind: Unauthorized) {
        let is_news = if self.logs_in {
            std::mem::replace(&mut self.logged_in, false)
        } else {
            !std::mem::replace(&mut self.loss_told, true)
        };
        if is_news {
            self.events.push(ConnectionEvent::LoginLost(kind));
        }
    }

    fn hold(&mut self, key: RequestKey, until: Monotonic) {
        self.session.outgoing.hold(key, until);
        self.timers.set_earlier(TimerKind::Held, until);
    }
}

impl<S: Sink> Dispatch<'_, '_, S> {
    /// Does what the policy wants with an error. Says whether the request goes on; if not, its caller is told.
    pub(crate) fn is_dealt_with(&mut self, key: RequestKey, code: i32, message: &str) -> bool {
        let class = RpcErrorClass::of(code, message);
        match class {
            RpcErrorClass::Unauthorized(kind) if kind.is_loss() => self.core.login_lost(kind),
            RpcErrorClass::KeyDuplicated => self.core.login_lost(Unauthorized::KeyInvalid),
            _ => {}
        }
        let Some(entry) = self.core.session.outgoing.get(key) else { return false };
        if entry.queued.id.is_engines() {
            return false;
        }
        let request = &entry.queued.request;
        let policy = self.turn.context.errors().of(self.core.scope.account, request.method());
        let mut patience = entry.patience;
        patience.moved |= request.moved;
        match policy.action(class, request.resend, patience) {
            ErrorAction::Surface => false,
            ErrorAction::HoldFor(wait) => self.held_back(key, class, code, wait),
            ErrorAction::MoveTo(datacenter) => self.moved(key, datacenter),
        }
    }

    /// Holds a request back, unless its caller would not wait so long.
    fn held_back(&mut self, key: RequestKey, class: RpcErrorClass, code: i32, wait: Duration) -> bool {
        let until = self.turn.now + wait;
        let Some(entry) = self.core.session.outgoing.get_mut(key) else { return false };
        if entry.deadline() <= until {
            return false;
        }
        let is_flood = matches!(class, RpcErrorClass::Flood { .. });
        if is_flood {
            entry.patience.wait(wait);
        } else {
            entry.patience.retries = entry.patience.retries.saturating_add(1);
        }
        let (request, method) = (entry.queued.id, entry.queued.request.method());
        if is_flood && self.core.session.outgoing.holds(method) {
            self.core.hold_behind(key, until, self.turn);
        } else {
            self.core.hold(key, until);
        }
        self.core.events.state(StateChange::RequestDelayed { request, code, wait });
        if is_flood {
            self.method_is_flooded(method, until);
        }
        true
    }

    /// What waits for the same method would only hear the same; other connections of the account are told.
    fn method_is_flooded(&mut self, method: ConstructorId, until: Monotonic) {
        for key in self.core.session.outgoing.waiting_with(method) {
            self.core.hold_behind(key, until, self.turn);
        }
        self.core.events.push(ConnectionEvent::MethodFlooded { method, until });
    }

    /// Gives a request to the driver, for another datacenter. Not if nobody knows the way there.
    fn moved(&mut self, key: RequestKey, datacenter: DatacenterId) -> bool {
        if datacenter == self.core.scope.datacenter || self.turn.context.schemes(datacenter).is_empty() {
            return false;
        }
        let Some(entry) = self.core.session.outgoing.remove(key) else { return false };
        self.core.session.forget_settled();
        let mut request = Box::new(entry.queued);
        request.request.moved = true;
        self.core.events.push(ConnectionEvent::Migrated { request, to: datacenter });
        true
    }
}
