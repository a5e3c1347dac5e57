//! The keys of a connection: where they come from, when they are replaced, and what their loss costs.
//!
//! With temporary keys there are two: the permanent one, which only vouches, and the one that packets travel under. A
//! temporary key is replaced long before its end, by whichever connection of the account gets the lease; the others take
//! it over from the context. What is in flight then is still answered under the old one.

use std::time::Duration;

use mtproto_crypto::AuthKeyId;

use super::Connection;
use crate::context::{AuthInfo, KeyInUse, KeySelector, ServerSalts, WantedKey};
use crate::handler::StateChange;
use crate::limits::{
    HANDSHAKE_LEASE_TIME, KEY_LOOK_INTERVAL, KEY_RENEWAL_RETRY_DELAY, KEY_UNUSED_BEFORE_END,
    PREVIOUS_KEY_PATIENCE, PREVIOUS_SESSION_PATIENCE, SALT_BELIEVED_FOR,
};
use crate::protocol::event::{CloseReason, ConnectionEvent, StopReason};
use crate::protocol::handshake::{AgreedKey, HandshakeError};
use crate::protocol::key_exchange::Step;
use crate::protocol::lifecycle::{AWAITING_LOST_MESSAGES, Transition};
use crate::protocol::service::MessageService;
use crate::protocol::service::bind_key::{BindError, Bound};
use crate::protocol::service::future_salts::Salts;
use crate::protocol::session::Session;
use crate::protocol::timer_table::TimerKind;
use crate::protocol::{Sink, Turn};

/// What the connection was doing about keys when its socket broke.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked {
    /// A handshake was running, or a session under another key had something to say: a refusal may concern that.
    beside: bool,
    /// It was asking the server whether it knows this permanent key.
    verifies: Option<AuthKeyId>,
}

impl Connection {
    /// Something in the replica changed that this connection may care for (key, salts, time, addresses).
    pub fn context_changed(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        self.core.clock.context_changed(turn.context.time());
        let info = turn.context.auth_info(self.core.scope.account, self.core.scope.datacenter);
        self.core.logged_in = info.is_some_and(|info| info.logged_in);
        let same_login = self.take_permanent(info);
        let known = info.and_then(|info| info.in_use(self.config.key_selector()));
        match (self.core.key_id(), known) {
            (Some(ours), Some(known)) if ours == known.key.id() => {
                self.core.salts.set_known(known.salts.clone());
                self.core.initialised |= known.initialised;
                self.core.synchronise(turn.now);
            }
            (Some(_), Some(known)) if same_login && known.lifetime.is_some() => {
                self.take_over(known, None, turn, sink);
            }
            (Some(_), known) => self.change_key(known, turn, sink),
            (None, Some(known)) => {
                self.key_exchange.give_up(&mut self.core);
                self.adopt_key(known, turn);
                self.go_on(turn);
            }
            // If a temporary one is waited for, the lease may have ended with another key.
            (None, None) if self.core.online && self.core.permanent.is_some() => self.ask_for_key(),
            (None, None) => {}
        }
        self.try_to_connect(turn);
        self.settle();
    }

    /// The server knows this permanent key no longer, as another connection has found out.
    pub fn key_revoked(&mut self, turn: &mut Turn<'_>, key: AuthKeyId, sink: &mut impl Sink) {
        let ours = self.core.permanent.as_ref().or(self.core.key.as_ref()).map(|key| key.id());
        if ours == Some(key) {
            self.stop_with(StopReason::KeyRefused(key), turn, sink);
        }
        self.settle();
    }

    /// Takes what the context knows at the start.
    pub(super) fn find_key(&mut self, turn: &Turn<'_>) {
        let info = turn.context.auth_info(self.core.scope.account, self.core.scope.datacenter);
        self.core.logged_in = info.is_some_and(|info| info.logged_in);
        self.take_permanent(info);
        if let Some(key) = info.and_then(|info| info.in_use(self.config.key_selector())) {
            self.adopt_key(key, turn);
        }
    }

    /// Notes the permanent key, if it is only to vouch. Says whether it is the same as before, or nothing hung on it.
    fn take_permanent(&mut self, info: Option<&AuthInfo>) -> bool {
        if self.config.temporary_keys.is_none() {
            return false;
        }
        let before = self.core.permanent.take();
        self.core.permanent = info.map(|info| info.key.clone());
        let is_same = match (before, &self.core.permanent) {
            (Some(before), Some(now)) => before.id() == now.id(),
            (Some(_), None) => false,
            (None, _) => true,
        };
        if !is_same {
            self.key_exchange.give_up(&mut self.core);
        }
        is_same
    }

    /// The key that is to be agreed on next.
    fn wanted_key(&self) -> WantedKey {
        let has_permanent = self.core.permanent.is_some();
        let selector = self.config.key_selector();
        if self.config.temporary_keys.is_some() && !has_permanent {
            return WantedKey { selector: KeySelector::Permanent, instead_of: None };
        }
        WantedKey { selector, instead_of: self.core.key_id().filter(|_| has_permanent) }
    }

    /// Asks for the lease of the key that is wanted next.
    pub(super) fn ask_for_key(&mut self) {
        let wanted = self.wanted_key();
        self.key_exchange.ask(wanted, &mut self.core);
    }

    /// A key was agreed or came from the context.
    pub(super) fn adopt_key(&mut self, key: KeyInUse<'_>, turn: &Turn<'_>) {
        let core = &mut self.core;
        core.key = Some(key.key.clone());
        core.salts = Salts::new(key.salts.clone());
        core.initialised = key.initialised;
        core.key_lifetime = key.lifetime;
        core.key_unbound = false;
        core.loss_told = false;
        core.lifecycle.apply(Transition::KeyKnown);
        core.synchronise(turn.now);
        self.look_later(Duration::ZERO, turn);
    }

    /// The context has another key than the one in use, or none any more. What was sent under the old one is gone with
    /// its session.
    pub(super) fn change_key(
        &mut self,
        known: Option<KeyInUse<'_>>,
        turn: &mut Turn<'_>,
        sink: &mut impl Sink,
    ) {
        self.close(CloseReason::Requested, turn, sink);
        let old = self.core.key.take();
        self.core.key_lifetime = None;
        self.core.timers.clear(TimerKind::KeyRenewal);
        self.core.lifecycle.apply(Transition::KeyLost);
        self.core.session.replace(old.as_ref(), turn.random);
        self.core.forget_previous_session(turn.now, sink);
        if let Some(known) = known {
            self.adopt_key(known, turn);
        }
    }

    /// Another temporary key takes the place of the one in use. `begun` is the session it was bound in, if that happened
    /// here. Without a socket, or while the fate of messages is open, the old one is kept for a while.
    fn take_over(
        &mut self,
        known: KeyInUse<'_>,
        begun: Option<Session>,
        turn: &mut Turn<'_>,
        sink: &mut impl Sink,
    ) {
        let is_busy = !self.core.online || self.core.lifecycle.awaits(AWAITING_LOST_MESSAGES);
        if is_busy && begun.is_none() {
            self.look_later(LOOK_SOON, turn);
            return;
        }
        self.key_exchange.give_up(&mut self.core);
        self.leave_session(PREVIOUS_KEY_PATIENCE, turn, sink);
        if let Some(begun) = begun {
            self.core.session.continue_as(begun);
        }
        self.adopt_key(known, turn);
        self.go_on(turn);
    }

    /// The session ends on an open socket because its key does. Answers may come under it for a while.
    fn leave_session(&mut self, patience: Duration, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        let core = &mut self.core;
        if core.session.previous.is_some() {
            core.forget_previous_session(turn.now, sink);
        }
        core.lifecycle.apply(Transition::LostMessagesSettled);
        self.services.closed(core, turn.now);
        let salt = core.salts.current(core.clock.now(turn.now));
        core.session.leave(core.key.as_ref(), salt, turn.random);
        core.timers.clear(TimerKind::Acknowledgement);
        core.timers.set(TimerKind::PreviousSession, turn.now + patience);
    }

    /// The server does not let the temporary key act for anybody: calls it refused for that reason are made again under
    /// another one.
    pub(super) fn key_came_loose(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        self.core.key_unbound = false;
        let Some(key) = self.core.key_id() else { return };
        self.core.events.push(ConnectionEvent::TemporaryKeyLost(key));
        self.leave_session(PREVIOUS_SESSION_PATIENCE, turn, sink);
        self.core.key = None;
        self.core.key_lifetime = None;
        self.core.timers.clear(TimerKind::KeyRenewal);
        self.core.lifecycle.apply(Transition::KeyLost);
        self.go_on(turn);
    }

    /// The server does not know the temporary key, or its time is over.
    fn lose_key(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        if let Some(key) = self.core.key_id() {
            self.core.events.push(ConnectionEvent::TemporaryKeyLost(key));
        }
        self.change_key(None, turn, sink);
    }

    /// Follows a step of the key exchange. One that fails beside a key in use costs nothing but time.
    pub(super) fn exchange_step(
        &mut self,
        step: Result<Step, HandshakeError>,
        turn: &mut Turn<'_>,
    ) -> Result<(), CloseReason> {
        let step = match step {
            Err(_) if self.core.key.is_some() && self.key_exchange.is_running() => {
                self.renewal_failed(turn);
                return Ok(());
            }
            step => step?,
        };
        match step {
            Step::Going => {}
            Step::Permanent(agreed) => self.permanent_agreed(*agreed, turn),
            Step::Temporary(agreed, expires_in) => {
                self.agreed(&agreed, turn);
                self.key_exchange.bind(*agreed, expires_in, &self.core, turn)?;
            }
        }
        Ok(())
    }

    fn agreed(&mut self, agreed: &AgreedKey, turn: &Turn<'_>) {
        self.core.clock.set(agreed.server_time, agreed.server_time_at);
        self.core.events.push(ConnectionEvent::TimeLearned(self.core.clock.now(turn.now)));
        self.core.events.state(StateChange::KeyAgreed(agreed.times));
    }

    fn permanent_agreed(&mut self, agreed: AgreedKey, turn: &mut Turn<'_>) {
        self.agreed(&agreed, turn);
        let server_now = self.core.clock.now(turn.now);
        let salts = ServerSalts::adopted(agreed.server_salt, server_now, SALT_BELIEVED_FOR);
        let info = AuthInfo::new(agreed.key, salts);
        self.core.events.push(ConnectionEvent::KeyAgreed(info.clone()));
        if self.config.temporary_keys.is_some() {
            self.core.permanent = Some(info.key.clone());
        } else if let Some(key) = info.in_use(self.config.key_selector()) {
            self.adopt_key(key, turn);
        }
        self.go_on(turn);
    }

    /// Follows a packet of the binding; the last one brings the bound key.
    pub(super) fn bind_step(
        &mut self,
        step: Result<Option<Box<Bound>>, BindError>,
        turn: &mut Turn<'_>,
        sink: &mut impl Sink,
    ) {
        match step {
            Ok(None) => {}
            Ok(Some(bound)) => {
                let Bound { selector, bound_to, key, session } = *bound;
                let event = ConnectionEvent::TemporaryKeyBound { selector, bound_to, key: key.clone() };
                self.core.events.push(event);
                self.core.events.state(StateChange::KeyBound);
                if self.core.key.is_some() {
                    self.take_over(key.in_use(), Some(session), turn, sink);
                } else {
                    self.core.session.continue_as(session);
                    self.adopt_key(key.in_use(), turn);
                    self.go_on(turn);
                }
            }
            Err(error) => self.core.close(error),
        }
    }

    /// The exchange takes too long.
    pub(super) fn exchange_overdue(&mut self, turn: &mut Turn<'_>) {
        if self.core.key.is_some() && self.key_exchange.is_running() {
            self.renewal_failed(turn);
        } else {
            self.core.close(CloseReason::Silence { seconds: HANDSHAKE_LEASE_TIME.as_secs() });
        }
    }

    /// The old key still lives: there is time for another attempt.
    fn renewal_failed(&mut self, turn: &mut Turn<'_>) {
        self.key_exchange.give_up(&mut self.core);
        let server_now = self.core.clock.now(turn.now).unix_seconds();
        let left = self.core.key_lifetime.map_or(0, |life| life.expires_at.saturating_sub(server_now));
        let wait = Duration::from_secs(u64::from(left / 4)).max(KEY_RENEWAL_RETRY_DELAY);
        self.look_later(wait, turn);
    }

    /// The temporary key is looked at: another one may be there, it may be time for one, or it may be over.
    pub(super) fn look_at_key(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        let (Some(life), Some(key)) = (self.core.key_lifetime, self.core.key_id()) else { return };
        let info = turn.context.auth_info(self.core.scope.account, self.core.scope.datacenter);
        let known = info.and_then(|info| info.in_use(self.config.key_selector()));
        if let Some(known) = known.filter(|known| known.key.id() != key) {
            return self.take_over(known, None, turn, sink);
        }
        if self.is_key_over(turn) {
            return self.lose_key(turn, sink);
        }
        let server_now = self.core.clock.now(turn.now).unix_seconds();
        let percent = self.config.temporary_keys.unwrap_or_default().renew_after_percent.min(100);
        let renew_after = u64::from(life.expires_at.saturating_sub(life.made_at)) * u64::from(percent) / 100;
        let age = u64::from(server_now.saturating_sub(life.made_at));
        if age < renew_after {
            return self.look_later(Duration::from_secs(renew_after - age), turn);
        }
        if self.core.can_send() && self.core.clock.is_trusted() {
            self.ask_for_key();
        }
        self.look_later(KEY_RENEWAL_RETRY_DELAY, turn);
    }

    /// Whether the temporary key in use is at its end, as far as the server's time is known.
    pub(super) fn is_key_over(&self, turn: &Turn<'_>) -> bool {
        let now = self.core.clock.trusted(turn.now).map(|now| (now + KEY_UNUSED_BEFORE_END).unix_seconds());
        self.core.key_lifetime.zip(now).is_some_and(|(life, now)| life.expires_at <= now)
    }

    /// Plans the next look at the temporary key: not later than its end.
    pub(super) fn look_later(&mut self, wait: Duration, turn: &Turn<'_>) {
        let Some(life) = self.core.key_lifetime else { return };
        let server_now = self.core.clock.now(turn.now).unix_seconds();
        let left = Duration::from_secs(life.expires_at.saturating_sub(server_now).into());
        let wait = wait.min(left.saturating_sub(KEY_UNUSED_BEFORE_END)).clamp(LOOK_SOON, KEY_LOOK_INTERVAL);
        self.core.timers.set(TimerKind::KeyRenewal, turn.now + wait);
    }

    /// What is being asked about keys, before that is given up.
    pub(super) fn asked(&self) -> Asked {
        let previous = self.core.session.previous_key().map(|key| key.id());
        let has_other_key = previous.is_some() && previous != self.core.key_id();
        Asked {
            beside: self.key_exchange.is_running() || has_other_key,
            verifies: self.key_exchange.verifies(),
        }
    }

    /// The server does not know a key. A temporary one is made anew. A permanent one is too much to lose for one word: once
    /// may be a mistake of one server; twice in a row, or after a binding that was refused, it is a decision for the
    /// application. During an exchange the next attempt begins with a new nonce.
    pub(super) fn key_refused(
        &mut self,
        asked: Asked,
        turn: &mut Turn<'_>,
        sink: &mut impl Sink,
    ) -> Option<StopReason> {
        let permanent = if self.config.temporary_keys.is_none() {
            let key = self.core.key_id()?;
            if self.config.cdn_keys.is_some() {
                // Nothing hangs on it.
                self.core.events.push(ConnectionEvent::KeyDestroyed(key));
                self.change_key(None, turn, sink);
                return None;
            }
            self.key_refusals = self.key_refusals.saturating_add(1);
            (self.key_refusals >= KEY_REFUSALS_MAX).then_some(key)
        } else {
            if asked.verifies.is_none() && !asked.beside {
                self.lose_key(turn, sink);
            }
            asked.verifies
        };
        permanent.map(|key| {
            self.core.events.push(ConnectionEvent::KeyRevoked(key));
            StopReason::KeyRefused(key)
        })
    }
}

/// So many refusals of the key in a row are final.
const KEY_REFUSALS_MAX: u8 = 2;

/// When something about the key has to wait for a better moment.
const LOOK_SOON: Duration = Duration::from_secs(1);
