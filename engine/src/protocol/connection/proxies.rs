//! The way of a connection through its proxies and into a WebSocket: greetings after the socket has opened, and the time each
//! step may take.

use super::Connection;
use crate::error::NetworkError;
use crate::handler::StateChange;
use crate::protocol::Turn;
use crate::protocol::event::{CloseReason, ConnectionEvent};
use crate::protocol::link::{LinkState, Manner};
use crate::protocol::proxy::approach::{Approach, Approached, Way};
use crate::protocol::proxy::{ProxyError, ProxyFailure, ProxyStage};
use crate::protocol::timer_table::TimerKind;

impl Connection {
    /// The socket is open: proxies are greeted, or the transport begins at once.
    pub(super) fn approach(&mut self, turn: &mut Turn<'_>) {
        let unix_time = self.core.clock.now(turn.now).unix_seconds();
        let way = self.way();
        match way.and_then(|way| Approach::begin(&way, unix_time, turn.random)) {
            Some(approach) => {
                self.link.greet(approach, turn.now);
                self.allow_step(turn);
            }
            None => self.way_is_free(turn),
        }
    }

    /// Bytes came while somebody is greeted. Says how many belong to the greetings.
    ///
    /// # Errors
    /// A proxy does not let us through, or the datacenter does not speak in a WebSocket.
    pub(super) fn greeting_answered(
        &mut self,
        bytes: &[u8],
        turn: &mut Turn<'_>,
    ) -> Result<usize, CloseReason> {
        let unix_time = self.core.clock.now(turn.now).unix_seconds();
        let Self { link, config, .. } = self;
        let Some(target) = link.address() else { return Ok(0) };
        let way = Way { route: config.proxy.as_deref(), target, websocket: link.websocket_wish(config) };
        let Some(approach) = link.approach() else { return Ok(0) };
        let Approached { taken, is_free } = approach.received(bytes, &way, unix_time, turn.random)?;
        if is_free {
            if self.config.proxy.is_some() {
                let took = turn.now.saturating_since(self.link.greeting_since());
                self.core.events.state(StateChange::ProxiesPassed { took });
            }
            self.way_is_free(turn);
        } else if approach.has_output() {
            self.allow_step(turn);
        }
        Ok(taken)
    }

    /// Where the socket leads, and what is on the way.
    fn way(&self) -> Option<Way<'_>> {
        let target = self.link.address()?;
        let websocket = self.link.websocket_wish(&self.config);
        Some(Way { route: self.config.proxy.as_deref(), target, websocket })
    }

    /// The transport begins.
    fn way_is_free(&mut self, turn: &mut Turn<'_>) {
        self.core.timers.clear(TimerKind::Connect);
        let secret = self.config.mtproxy().map(|mtproxy| &mtproxy.secret);
        let within_tls = secret.filter(|secret| secret.domain().is_some()).map(|secret| *secret.key());
        let manner = Manner { config: &self.config.transport, dc_field: self.config.dc_field, within_tls };
        self.link.opened(&manner, turn.random);
        self.socket_usable(turn);
    }

    /// The next step may take as long as any.
    fn allow_step(&mut self, turn: &Turn<'_>) {
        self.core.timers.set(TimerKind::Connect, turn.now + self.config.connect_timeout);
    }

    /// A message of the key exchange goes out. An MTProxy with another secret does not say so: it keeps silent. Under a key it
    /// is the pings that find out, which know how slow a line is.
    pub(super) fn await_first_data(&mut self, turn: &Turn<'_>) {
        let awaits = self.config.mtproxy().is_some() && !self.link.has_worked();
        if awaits && !self.core.timers.runs(TimerKind::Connect) {
            self.allow_step(turn);
        }
    }

    /// The step under way takes too long.
    pub(super) fn step_overdue(&mut self, turn: &Turn<'_>) {
        if self.rival_takes_over(&CloseReason::Network(NetworkError::TimedOut), turn) {
            return self.core.events.push(ConnectionEvent::RivalRemains);
        }
        let seconds = self.config.connect_timeout.as_secs();
        match self.proxy_stage() {
            Some(stage) => {
                self.core.close(ProxyError { stage, failure: ProxyFailure::TimedOut { seconds } });
            }
            None => self.core.close(NetworkError::TimedOut),
        }
    }

    /// A socket ended, or nothing came: if that happened on the way through a proxy, then where.
    pub(super) fn explained(&mut self, reason: CloseReason) -> CloseReason {
        let failure = match &reason {
            CloseReason::PeerClosed => ProxyFailure::Closed,
            CloseReason::Network(error) => ProxyFailure::Network(*error),
            CloseReason::Silence { seconds } => ProxyFailure::TimedOut { seconds: *seconds },
            _ => return reason,
        };
        match self.proxy_stage() {
            Some(stage) => ProxyError { stage, failure }.into(),
            None => reason,
        }
    }

    /// How far the way through the proxies is. None if there are none, or they were passed.
    fn proxy_stage(&mut self) -> Option<ProxyStage> {
        self.config.proxy.as_ref()?;
        match self.link.state() {
            LinkState::Connecting => Some(ProxyStage::Connect),
            LinkState::Greeting => self.link.approach().and_then(|approach| approach.stage()),
            LinkState::Open if !self.link.has_worked() => {
                self.config.mtproxy().map(|_| ProxyStage::FirstData)
            }
            LinkState::Open | LinkState::Closed | LinkState::Asked | LinkState::Scheduled => None,
        }
    }
}
