//! The course of a connection: attempts, keys, the loss of a socket, the end.
//!
//! The rules are in the parts; here is in which order the parts are told.

use std::time::Duration;

use super::Connection;
use super::keys::Asked;
use crate::config::ReconnectPolicy;
use crate::context::{Scheme, SchemeWish};
use crate::error::Scope;
use crate::handler::StateChange;
use crate::limits::FAILOVERS_IN_A_ROW_MAX;
use crate::protocol::event::{CloseReason, ConnectionEvent, SessionError, StopReason};
use crate::protocol::lifecycle::{
    AWAITING_AUTH_TOKEN, AWAITING_AUTHORIZATION, AWAITING_LOST_MESSAGES, AWAITING_TIME_AND_SALTS, PAUSED,
    STOPPED, Transition,
};
use crate::protocol::link::LinkState;
use crate::protocol::service::MessageService;
use crate::protocol::timer_table::TimerKind;
use crate::protocol::transport::TransportErrorKind;
use crate::protocol::{Sink, Turn};
use crate::status::{ConnectionStatus, PresenceStage};

impl Connection {
    /// Ends it for good: every request ends through the sink, a close event and `StateChange::Stopped` follow.
    pub fn stop(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        self.stop_with(StopReason::Requested, turn, sink);
        self.settle();
    }

    pub(super) fn stop_with(&mut self, reason: StopReason, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        if !self.core.lifecycle.apply(Transition::Stopped) {
            return;
        }
        self.core.fail_all(turn.now, sink);
        self.close(CloseReason::Requested, turn, sink);
        for kind in TimerKind::ALL {
            self.core.timers.clear(kind);
        }
        self.update_status();
        self.core.events.state(StateChange::Stopped(reason));
    }

    /// Begins an attempt if there is none, nothing forbids it, and no delay runs.
    pub(super) fn try_to_connect(&mut self, turn: &mut Turn<'_>) {
        let known = self.config.fixed_scheme().is_some()
            || turn.context.has_scheme(self.config.datacenter, &self.scheme_wish());
        self.core.lifecycle.apply(if known { Transition::SchemeKnown } else { Transition::SchemeLost });
        let idle = self.link.state() == LinkState::Closed && !self.core.timers.runs(TimerKind::Reconnect);
        if idle && known && !self.network_is_down && !self.core.lifecycle.awaits(PAUSED | STOPPED) {
            self.link.set_state(LinkState::Asked);
            self.core.events.push(ConnectionEvent::AskConnect);
        }
    }

    pub(super) fn scheme_wish(&self) -> SchemeWish<'_> {
        SchemeWish {
            transport: self.config.transport,
            media: self.config.media,
            proxied: self.config.proxy.is_some(),
            avoid: self.attempts.failed(),
        }
    }

    fn next_scheme(&self, turn: &Turn<'_>) -> Option<Scheme> {
        self.config
            .fixed_scheme()
            .or_else(|| turn.context.next_scheme(self.config.datacenter, &self.scheme_wish(), turn.now))
    }

    /// The delay after a failure is over, or the time in the schedule has come.
    pub(super) fn reconnect_due(&mut self, turn: &mut Turn<'_>) {
        match self.link.state() {
            LinkState::Scheduled => self.connect_now(turn),
            LinkState::Closed => self.try_to_connect(turn),
            LinkState::Connecting => self.rival_due(turn),
            LinkState::Asked | LinkState::Greeting | LinkState::Open => {}
        }
    }

    pub(super) fn connect_now(&mut self, turn: &mut Turn<'_>) {
        self.core.timers.clear(TimerKind::Reconnect);
        let Some(scheme) = self.next_scheme(turn) else {
            self.link.set_state(LinkState::Closed);
            self.core.lifecycle.apply(Transition::SchemeLost);
            return;
        };
        self.link.connecting(scheme, turn.now);
        self.core.timers.set(TimerKind::Connect, turn.now + self.config.connect_timeout);
        let target = scheme.key.address;
        let address = self.config.proxy.as_ref().map_or(target, |proxy| proxy.dialled(target));
        self.core.events.push(ConnectionEvent::OpenSocket { address, source: self.config.source_address });
        self.plan_rival(turn);
    }

    /// There is a socket, and the way is free.
    pub(super) fn socket_usable(&mut self, turn: &mut Turn<'_>) {
        self.core.online = true;
        self.core.trim_later(turn.now);
        self.look_later(Duration::ZERO, turn);
        self.go_on(turn);
    }

    /// There is a socket: get a key, or begin to talk under the one there is.
    pub(super) fn go_on(&mut self, turn: &mut Turn<'_>) {
        if !self.core.online {
            return;
        }
        if self.core.lifecycle.awaits(AWAITING_AUTHORIZATION) {
            self.ask_for_key();
        } else {
            self.services.opened(&mut self.core, turn);
        }
    }

    /// Valid data came over the socket.
    pub(super) fn valid_data(&mut self) {
        self.reconnect.valid_data();
        self.key_refusals = 0;
        if let Some(scheme) = self.link.valid_data() {
            self.attempts.forget();
            self.core.timers.clear(TimerKind::Connect);
            self.core.events.push(ConnectionEvent::SchemeWorked(scheme));
        }
    }

    /// Closes the socket if a part wants it.
    pub(super) fn follow_close(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        if let Some(reason) = self.core.take_close() {
            self.close(reason, turn, sink);
        }
    }

    /// Closes the socket, or the attempt to open one.
    pub(super) fn close(&mut self, reason: CloseReason, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        if self.link.has_attempt() {
            let reason = match reason {
                CloseReason::Silence { .. } => self.explained(reason),
                reason => reason,
            };
            self.core.events.push(ConnectionEvent::CloseSocket);
            self.lost(reason, turn, sink);
        } else if self.core.lifecycle.awaits(PAUSED | STOPPED) {
            self.link.set_state(LinkState::Closed);
            self.core.timers.clear(TimerKind::Reconnect);
        }
    }

    /// The socket is gone, whoever closed it.
    pub(super) fn lost(&mut self, reason: CloseReason, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        if self.link.state() == LinkState::Connecting {
            self.end_race();
        }
        let unproven = self.link.closed(turn.pool);
        if let Some(scheme) = unproven.filter(|_| concerns_address(&reason)) {
            self.scheme_failed(scheme);
        }
        let asked = self.asked();
        self.key_exchange.give_up(&mut self.core);
        self.core.online = false;
        self.core.timers.clear(TimerKind::Connect);
        self.core.timers.clear(TimerKind::HttpPause);
        self.core.timers.clear(TimerKind::PreviousSession);
        self.services.closed(&mut self.core, turn.now);
        self.core.session.outbox.clear();
        self.core.session.quick_acks.clear();
        self.core.lifecycle.apply(Transition::LostMessagesSettled);
        if reason == CloseReason::Session(SessionError::MessageTooOld) {
            self.core.session.replace(self.core.key.as_ref(), turn.random);
        }
        self.core.events.state(StateChange::SocketClosed(reason.clone()));
        self.after_loss(reason, asked, turn, sink);
    }

    /// Waits and tries again, or stops.
    fn after_loss(&mut self, reason: CloseReason, asked: Asked, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        if self.core.lifecycle.awaits(PAUSED | STOPPED) {
            self.core.timers.clear(TimerKind::Reconnect);
            return self.core.fates_unknown(turn.now, sink);
        }
        if let Some(stop) = self.verdict(&reason, asked, turn, sink) {
            return self.stop_with(stop, turn, sink);
        }
        self.core.fates_unknown(turn.now, sink);
        if self.fails_over(turn) {
            return self.try_to_connect(turn);
        }
        // From here on their scores speak against them.
        self.attempts.forget();
        match self.reconnect.failed(self.config.reconnect, turn.random) {
            Some(delay) => self.core.timers.set(TimerKind::Reconnect, turn.now + delay),
            None => self.stop_with(StopReason::NoReconnect(reason), turn, sink),
        }
    }

    /// Whether another address is to be tried at once, because what was tried has just failed.
    fn fails_over(&self, turn: &Turn<'_>) -> bool {
        self.config.fixed_scheme().is_none()
            && self.attempts.failed().len() <= FAILOVERS_IN_A_ROW_MAX
            && turn.context.has_better_scheme(self.config.datacenter, &self.scheme_wish(), turn.now)
    }

    /// Whether a reason to close is one to stop.
    fn verdict(
        &mut self,
        reason: &CloseReason,
        asked: Asked,
        turn: &mut Turn<'_>,
        sink: &mut impl Sink,
    ) -> Option<StopReason> {
        if self.config.reconnect == ReconnectPolicy::Never {
            return Some(StopReason::NoReconnect(reason.clone()));
        }
        match reason {
            CloseReason::Transport(error) => match error.kind() {
                TransportErrorKind::InvalidDatacenter => Some(StopReason::Configuration(reason.clone())),
                TransportErrorKind::AuthKeyNotFound => self.key_refused(asked, turn, sink),
                TransportErrorKind::Flood => {
                    self.reconnect.flooded();
                    self.core.events.push(ConnectionEvent::Flooded);
                    None
                }
                TransportErrorKind::Forbidden | TransportErrorKind::Unknown => None,
            },
            CloseReason::Handshake(error) if error.scope() == Scope::Account => {
                Some(StopReason::Configuration(reason.clone()))
            }
            _ => None,
        }
    }

    /// After every input: what is there to send, and what is there to tell.
    pub(super) fn settle(&mut self) {
        if self.core.logs_in {
            self.follow_login();
        }
        self.keep_listening();
        self.has_output = self.wants_output();
        self.update_status();
    }

    /// Asks for a login when nothing else is missing, once for each socket.
    fn follow_login(&mut self) {
        let wanted = if self.core.logged_in { Transition::LoggedIn } else { Transition::LoginWanted };
        self.core.lifecycle.apply(wanted);
        if self.core.online && !self.asked_login && self.core.lifecycle.lacks_login_alone() {
            self.asked_login = true;
            self.core.events.push(ConnectionEvent::AskLogin);
        } else if self.asked_login && !(self.core.online && self.core.lifecycle.lacks_login_alone()) {
            self.asked_login = false;
            self.core.events.push(ConnectionEvent::EndLogin);
        }
    }

    fn update_status(&mut self) {
        let status = self.current_status();
        if status != self.status {
            self.status = status;
            self.core.events.state(StateChange::Status(status));
        }
        let stage = match status {
            // Nothing is shown of the end but the end.
            ConnectionStatus::Stopped => self.shown.0,
            _ if self.network_is_down => PresenceStage::WaitingForNetwork,
            ConnectionStatus::Paused
            | ConnectionStatus::WaitingToReconnect
            | ConnectionStatus::Connecting
            | ConnectionStatus::CreatingAuthKey => PresenceStage::Connecting,
            ConnectionStatus::Synchronising | ConnectionStatus::LoggingIn => PresenceStage::Updating,
            ConnectionStatus::Ready if self.core.lifecycle.awaits(AWAITING_LOST_MESSAGES) => {
                PresenceStage::Updating
            }
            ConnectionStatus::Ready => PresenceStage::Online,
        };
        let has_issues =
            stage == PresenceStage::Connecting && self.config.proxy.is_some() && self.reconnect.has_failed();
        if (stage, has_issues) != self.shown {
            self.shown = (stage, has_issues);
            self.core.events.state(StateChange::Presence(self.presence()));
        }
    }

    /// An attempt that has only been asked for, or waits for its time, is not made.
    pub(super) fn give_up_attempt(&mut self) {
        if matches!(self.link.state(), LinkState::Asked | LinkState::Scheduled | LinkState::Closed) {
            self.link.set_state(LinkState::Closed);
            self.core.timers.clear(TimerKind::Reconnect);
        }
    }

    fn current_status(&self) -> ConnectionStatus {
        let awaits = |bits| self.core.lifecycle.awaits(bits);
        match self.link.state() {
            _ if awaits(STOPPED) => ConnectionStatus::Stopped,
            _ if awaits(PAUSED) => ConnectionStatus::Paused,
            LinkState::Connecting | LinkState::Greeting => ConnectionStatus::Connecting,
            LinkState::Open if awaits(AWAITING_AUTHORIZATION) => ConnectionStatus::CreatingAuthKey,
            LinkState::Open if awaits(AWAITING_TIME_AND_SALTS) => ConnectionStatus::Synchronising,
            LinkState::Open if awaits(AWAITING_AUTH_TOKEN) => ConnectionStatus::LoggingIn,
            LinkState::Open => ConnectionStatus::Ready,
            LinkState::Closed | LinkState::Asked | LinkState::Scheduled => {
                ConnectionStatus::WaitingToReconnect
            }
        }
    }
}

/// Whether a reason to close speaks against the address.
pub(super) const fn concerns_address(reason: &CloseReason) -> bool {
    match reason {
        CloseReason::Network(error) => error.concerns_address(),
        CloseReason::Proxy(error) => error.concerns_address(),
        CloseReason::Requested => false,
        // What it says about keys and numbers every address of the datacenter would say.
        CloseReason::Transport(error) => {
            matches!(error.kind(), TransportErrorKind::Forbidden | TransportErrorKind::Unknown)
        }
        CloseReason::Binding(_)
        | CloseReason::Frame(_)
        | CloseReason::Handshake(_)
        | CloseReason::PeerClosed
        | CloseReason::Session(_)
        | CloseReason::Silence { .. } => true,
    }
}
