//! The services of the protocol, as plugins of the session.
//!
//! A service owns a purpose (salts, keep-alive, lost messages and so on), its timers, and the kinds of message that serve
//! it. The built-in ones are fields of [`ServiceSet`], called in a fixed order and without dynamic dispatch. Which
//! service gets an incoming message is decided once, by its constructor, in [`super::session::dispatch`]; the methods here
//! are what all services have in common.

pub(crate) mod bind_key;
pub(crate) mod future_salts;
pub(crate) mod keep_alive;
pub(crate) mod requests;
pub(crate) mod resend;
pub(crate) mod rpc_errors;
pub(crate) mod time_sync;
pub(crate) mod unanswered;

use std::sync::Arc;

use self::future_salts::FutureSaltsService;
use self::keep_alive::KeepAliveService;
use self::resend::ResendService;
use self::unanswered::UnansweredService;
use super::Turn;
use super::core::Core;
use super::session::service_message::ServiceKind;
use super::timer_table::TimerKind;
use crate::config::ConnectionConfig;
use crate::time::Monotonic;

/// What the services have in common. All methods have defaults: a service answers only what concerns it.
pub(crate) trait MessageService {
    /// Packets may be sent from now on: a socket is open and a key is known. Also called when a new session has taken
    /// the place of one that could not go on.
    fn opened(&mut self, core: &mut Core, turn: &mut Turn<'_>) {
        let _ = (core, turn);
    }

    /// The socket is gone.
    fn closed(&mut self, core: &mut Core, now: Monotonic) {
        let _ = (core, now);
    }

    /// A timer has fired.
    fn deadline_reached(&mut self, kind: TimerKind, core: &mut Core, turn: &mut Turn<'_>) {
        let _ = (kind, core, turn);
    }

    /// The server has rejected a message of this kind.
    fn rejected(&mut self, kind: ServiceKind, core: &mut Core, turn: &mut Turn<'_>) {
        let _ = (kind, core, turn);
    }
}

/// The built-in services.
#[derive(Debug)]
pub(crate) struct ServiceSet {
    pub(crate) future_salts: FutureSaltsService,
    pub(crate) resend: ResendService,
    pub(crate) keep_alive: KeepAliveService,
    pub(crate) unanswered: UnansweredService,
}

impl ServiceSet {
    pub(crate) fn new(config: &Arc<ConnectionConfig>) -> Self {
        Self {
            future_salts: FutureSaltsService::new(),
            resend: ResendService::new(),
            keep_alive: KeepAliveService::new(config),
            unanswered: UnansweredService,
        }
    }
}

impl MessageService for ServiceSet {
    fn opened(&mut self, core: &mut Core, turn: &mut Turn<'_>) {
        self.future_salts.opened(core, turn);
        self.resend.opened(core, turn);
        self.keep_alive.opened(core, turn);
        self.unanswered.opened(core, turn);
    }

    fn closed(&mut self, core: &mut Core, now: Monotonic) {
        self.future_salts.closed(core, now);
        self.resend.closed(core, now);
        self.keep_alive.closed(core, now);
        self.unanswered.closed(core, now);
    }

    fn deadline_reached(&mut self, kind: TimerKind, core: &mut Core, turn: &mut Turn<'_>) {
        self.future_salts.deadline_reached(kind, core, turn);
        self.resend.deadline_reached(kind, core, turn);
        self.keep_alive.deadline_reached(kind, core, turn);
        self.unanswered.deadline_reached(kind, core, turn);
    }

    fn rejected(&mut self, kind: ServiceKind, core: &mut Core, turn: &mut Turn<'_>) {
        self.future_salts.rejected(kind, core, turn);
        self.resend.rejected(kind, core, turn);
        self.keep_alive.rejected(kind, core, turn);
        self.unanswered.rejected(kind, core, turn);
    }
}
