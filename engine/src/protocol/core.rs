//! What every part of a connection works on: lifecycle, timers, session, key, salts, time, and the facts to be told.

use std::collections::VecDeque;
use std::sync::Arc;

use mtproto_crypto::{AuthKey, AuthKeyId};

use super::event::{CloseReason, ConnectionEvent};
use super::lifecycle::{AWAITING_AUTHORIZATION, AWAITING_TIME_AND_SALTS, Lifecycle, Transition};
use super::proxy::ProxyRoute;
use super::service::future_salts::Salts;
use super::service::time_sync::Clock;
use super::session::Session;
use super::session::assembly::Introduction;
use super::session::incoming::window;
use super::timer_table::{TimerKind, TimerTable};
use crate::config::{ApiEnvironment, ConnectionConfig};
use crate::context::{AuthScope, KeyLifetime, ServerSalts};
use crate::handler::StateChange;
use crate::ids::{AccountId, ConnectionId};
use crate::limits::{TRIM_AGAIN_DELAY, TRIM_DELAY};
use crate::time::Monotonic;

/// Shared by the parts of one connection.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) id: ConnectionId,
    pub(crate) scope: AuthScope,
    pub(crate) lifecycle: Lifecycle,
    /// Whether packets under the key can travel: the socket is open.
    pub(crate) online: bool,
    /// Whether the server is to be told who we are.
    pub(crate) introduces: bool,
    /// It is a CDN datacenter, which need not know whose program this is.
    pub(crate) is_anonymous: bool,
    /// Whether it has been told, under this key.
    pub(crate) initialised: bool,
    /// Whether the engine is to log the account in.
    pub(crate) logs_in: bool,
    /// Whether that is done.
    pub(crate) logged_in: bool,
    /// Whether the loss of a login was told that is the application's affair.
    pub(crate) loss_told: bool,
    pub(crate) timers: TimerTable,
    pub(crate) events: Events,
    pub(crate) clock: Clock,
    /// The key that packets travel under.
    pub(crate) key: Option<Arc<AuthKey>>,
    /// How long that key lives; none if for ever.
    pub(crate) key_lifetime: Option<KeyLifetime>,
    /// The permanent key, if packets travel under temporary ones.
    pub(crate) permanent: Option<Arc<AuthKey>>,
    /// The server says that the temporary key acts for nobody.
    pub(crate) key_unbound: bool,
    pub(crate) salts: Salts,
    pub(crate) session: Session,
    /// The proxies on the way: servers are told of the last.
    pub(crate) proxy: Option<Arc<ProxyRoute>>,
    /// A part wants the socket closed. Rare, and large.
    close: Option<Box<CloseReason>>,
}

impl Core {
    pub(crate) fn new(
        id: ConnectionId,
        account: AccountId,
        clock: Clock,
        session: Session,
        config: &ConnectionConfig,
    ) -> Self {
        Self {
            id,
            scope: AuthScope { account, datacenter: config.datacenter },
            lifecycle: Lifecycle::new(),
            online: false,
            introduces: config.initialise,
            is_anonymous: config.cdn_keys.is_some(),
            initialised: false,
            logs_in: config.login.is_engines(),
            logged_in: false,
            loss_told: false,
            timers: TimerTable::new(),
            events: Events::default(),
            clock,
            key: None,
            key_lifetime: None,
            permanent: None,
            key_unbound: false,
            salts: Salts::default(),
            session,
            proxy: config.proxy.clone(),
            close: None,
        }
    }

    /// Wants the socket closed; the first reason counts.
    pub(crate) fn close(&mut self, reason: impl Into<CloseReason>) {
        self.close.get_or_insert_with(|| Box::new(reason.into()));
    }

    /// Takes the wish to close the socket.
    pub(crate) fn take_close(&mut self) -> Option<CloseReason> {
        self.close.take().map(|reason| *reason)
    }

    /// The identifier of the key that packets travel under.
    pub(crate) fn key_id(&self) -> Option<AuthKeyId> {
        self.key.as_ref().map(|key| key.id())
    }

    /// Salts of the key in use were learned.
    pub(crate) fn tell_salts(&mut self, salts: ServerSalts) {
        if let Some(key) = self.key_id() {
            self.events.push(ConnectionEvent::SaltsLearned(key, salts));
        }
    }

    /// Whether messages can be sent: there are a socket and a key.
    pub(crate) const fn can_send(&self) -> bool {
        self.online && !self.lifecycle.awaits(AWAITING_AUTHORIZATION)
    }

    /// Whether calls still have to tell the server who we are.
    pub(crate) const fn must_introduce(&self) -> bool {
        self.introduces && !self.initialised
    }

    /// What the server is told of us.
    pub(crate) fn introduction<'a>(&'a self, api: &'a ApiEnvironment) -> Introduction<'a> {
        let mtproxy = self.proxy.as_ref().and_then(|proxy| proxy.mtproxy.as_ref());
        Introduction { api, mtproxy }
    }

    /// Brings the bit for time and salts up to date.
    pub(crate) fn synchronise(&mut self, now: Monotonic) {
        let known = self.clock.is_trusted() && self.salts.current(self.clock.now(now)).is_some();
        let awaited = self.lifecycle.awaits(AWAITING_TIME_AND_SALTS);
        if known && awaited {
            self.lifecycle.apply(Transition::Synchronised);
        } else if !known && !awaited {
            self.lifecycle.apply(Transition::SynchronisationLost);
        }
    }

    /// Gives back the memory of a busy time, and looks again later if some is still in use.
    pub(crate) fn trim(&mut self, now: Monotonic) {
        self.events.trim();
        let (oldest, _) = window(self.clock.now(now));
        if self.session.trim(oldest) {
            self.timers.set(TimerKind::Trim, now + TRIM_AGAIN_DELAY);
        }
    }

    /// Starts the timer that gives memory back, if it does not run.
    pub(crate) fn trim_later(&mut self, now: Monotonic) {
        if !self.timers.runs(TimerKind::Trim) {
            self.timers.set(TimerKind::Trim, now + TRIM_DELAY);
        }
    }
}

/// Facts on their way out.
#[derive(Debug, Default)]
pub(crate) struct Events(VecDeque<ConnectionEvent>);

impl Events {
    pub(crate) fn push(&mut self, event: ConnectionEvent) {
        self.0.push_back(event);
    }

    pub(crate) fn state(&mut self, change: StateChange) {
        self.push(ConnectionEvent::State(change));
    }

    pub(crate) fn pop(&mut self) -> Option<ConnectionEvent> {
        self.0.pop_front()
    }

    pub(crate) fn trim(&mut self) {
        self.0.shrink_to_fit();
    }
}
