//! Attempts since a connection waited last, and the race of two of them: where a datacenter has addresses of both families,
//! one that takes long gets a rival of the other family beside it. The socket that opens first is used and the other closed.
//! One that was overtaken counts as failed, so that the connections that follow begin with the winner.
//!
//! The habits are those of RFC 8305: a head start for the preferred family, then families in turn.

use super::Connection;
use super::course::concerns_address;
use crate::context::{Scheme, SchemeKey};
use crate::error::NetworkError;
use crate::handler::StateChange;
use crate::protocol::Turn;
use crate::protocol::event::{CloseReason, ConnectionEvent};
use crate::protocol::link::LinkState;
use crate::protocol::timer_table::TimerKind;
use crate::time::Monotonic;

/// What was tried since the connection waited last. Nothing, and no memory, while all is well.
#[derive(Debug, Default)]
pub(super) struct Attempts(Option<Box<Tried>>);

#[derive(Debug, Default)]
struct Tried {
    failed: Vec<SchemeKey>,
    rival: Option<Rival>,
}

/// The attempt beside the one of the link.
#[derive(Clone, Copy, Debug)]
struct Rival {
    scheme: Scheme,
    /// When its socket was asked for; none if it was not yet.
    began: Option<Monotonic>,
}

impl Attempts {
    /// What has failed, the latest last.
    pub(super) fn failed(&self) -> &[SchemeKey] {
        self.0.as_ref().map_or(&[], |tried| &tried.failed)
    }

    pub(super) fn note_failed(&mut self, scheme: SchemeKey) {
        self.0.get_or_insert_default().failed.push(scheme);
    }

    /// Nothing of what was tried matters any more.
    pub(super) fn forget(&mut self) {
        self.0 = None;
    }

    fn rival(&self) -> Option<Rival> {
        self.0.as_ref().and_then(|tried| tried.rival)
    }

    fn set_rival(&mut self, rival: Option<Rival>) {
        if rival.is_some() || self.rival().is_some() {
            self.0.get_or_insert_default().rival = rival;
        }
    }

    /// The rival if it runs, which it does not any more.
    fn take_running(&mut self) -> Option<(Scheme, Monotonic)> {
        let rival = self.rival()?;
        self.set_rival(None);
        rival.began.map(|began| (rival.scheme, began))
    }
}

impl Connection {
    /// Whether a rival was asked for and is still wanted.
    #[must_use]
    pub fn awaits_rival(&self) -> bool {
        self.link.state() == LinkState::Connecting
            && self.attempts.rival().is_some_and(|rival| rival.began.is_none())
    }

    /// Answers [`ConnectionEvent::OpenRival`]: its socket is being opened.
    pub fn rival_began(&mut self, turn: &Turn<'_>) {
        let rival = self.attempts.rival().map(|rival| Rival { began: Some(turn.now), ..rival });
        self.attempts.set_rival(rival);
        self.settle();
    }

    /// Answers [`ConnectionEvent::OpenRival`]: others have to dial more urgently.
    pub fn rival_refused(&mut self, turn: &Turn<'_>) {
        self.attempts.set_rival(None);
        self.plan_rival(turn);
        self.settle();
    }

    /// The rival's socket is open: it takes the place of the first, which is closed.
    pub fn rival_opened(&mut self, turn: &mut Turn<'_>) {
        let rival = self.attempts.take_running().filter(|_| self.link.state() == LinkState::Connecting);
        if let Some((scheme, began)) = rival {
            if let Some(overtaken) = self.link.scheme() {
                self.core.events.push(ConnectionEvent::SchemeFailed(overtaken.key));
            }
            self.link.connecting(scheme, began);
            self.opened(turn);
        }
        self.settle();
    }

    /// The rival's socket could not be opened. The first goes on.
    pub fn rival_closed(&mut self, turn: &Turn<'_>, error: NetworkError) {
        let rival = self.attempts.take_running().filter(|_| self.link.state() == LinkState::Connecting);
        if let Some((scheme, _)) = rival {
            if error.concerns_address() {
                self.scheme_failed(scheme.key);
            }
            self.plan_rival(turn);
        }
        self.settle();
    }

    /// The socket of the present attempt is open, whichever it was.
    pub(super) fn opened(&mut self, turn: &mut Turn<'_>) {
        self.end_race();
        let took = turn.now.saturating_since(self.link.connecting_since());
        self.core.events.state(StateChange::SocketOpened { took });
        self.approach(turn);
    }

    /// No other attempt runs beside the present one, nor is to.
    pub(super) fn end_race(&mut self) {
        self.attempts.set_rival(None);
        self.core.timers.clear(TimerKind::Reconnect);
    }

    /// The first attempt has failed: a rival that runs takes its place. Says whether there was one.
    pub(super) fn rival_takes_over(&mut self, reason: &CloseReason, turn: &Turn<'_>) -> bool {
        if self.link.state() != LinkState::Connecting {
            return false;
        }
        let Some((scheme, began)) = self.attempts.take_running() else { return false };
        if let Some(first) = self.link.scheme().filter(|_| concerns_address(reason)) {
            self.scheme_failed(first.key);
        }
        self.link.connecting(scheme, began);
        self.core.timers.set(TimerKind::Connect, began + self.config.connect_timeout);
        self.plan_rival(turn);
        true
    }

    pub(super) fn scheme_failed(&mut self, scheme: SchemeKey) {
        self.attempts.note_failed(scheme);
        self.core.events.push(ConnectionEvent::SchemeFailed(scheme));
    }

    /// Gives the attempt that has just begun its head start, if there is anything that could run beside it.
    pub(super) fn plan_rival(&mut self, turn: &Turn<'_>) {
        if let Some(head_start) = turn.context.head_start()
            && self.rival_scheme(turn).is_some()
        {
            self.core.timers.set(TimerKind::Reconnect, turn.now + head_start);
        }
    }

    /// The attempt takes long.
    pub(super) fn rival_due(&mut self, turn: &Turn<'_>) {
        let Some(scheme) = self.rival_scheme(turn) else { return };
        self.attempts.set_rival(Some(Rival { scheme, began: None }));
        let address = scheme.key.address;
        self.core.events.push(ConnectionEvent::OpenRival { address, source: self.config.source_address });
    }

    fn rival_scheme(&self, turn: &Turn<'_>) -> Option<Scheme> {
        // A proxy is the only way there is, and so is an address that was given.
        if self.config.proxy.is_some() || self.config.fixed_scheme().is_some() {
            return None;
        }
        let first = self.link.scheme().filter(|_| self.link.state() == LinkState::Connecting)?.key;
        let rival =
            turn.context.rival_scheme(self.config.datacenter, &self.scheme_wish(), first, turn.now)?;
        let source = self.config.source_address;
        source.is_none_or(|source| source.is_ipv4() == rival.key.address.is_ipv4()).then_some(rival)
    }
}
