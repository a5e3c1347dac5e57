//! Shows the server that we are there, and finds out whether it is.

use std::time::Duration;

use super::MessageService;
use crate::config::KeepAlive;
use crate::protocol::Turn;
use crate::protocol::core::Core;
use crate::protocol::event::CloseReason;
use crate::protocol::session::service_message::{ServiceKind, ServiceMessage};
use crate::protocol::timer_table::TimerKind;

/// Pings, and gives up on silence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KeepAliveService {
    keep_alive: KeepAlive,
}

impl KeepAliveService {
    pub(crate) const fn new(keep_alive: KeepAlive) -> Self {
        Self { keep_alive }
    }

    /// `ping_delay_disconnect` for the next packet. It also binds the session to the socket, so that updates come.
    ///
    /// spec: mtproto/service_messages#deferred-connection-closure--ping
    fn ping(self, core: &mut Core, turn: &mut Turn<'_>) {
        let KeepAlive::Ping { interval, disconnect_delay } = self.keep_alive else { return };
        let seconds = disconnect_delay.as_secs().max(1);
        core.session.outbox.push_back(ServiceMessage::Ping {
            ping_id: turn.random.wire_u64().cast_signed(),
            disconnect_delay: Some(i32::try_from(seconds).unwrap_or(i32::MAX)),
        });
        core.timers.set(TimerKind::KeepAlive, turn.now + interval.max(INTERVAL_MIN));
        core.timers.set_earlier(TimerKind::Silence, turn.now + self.patience());
    }

    /// How long the server may be silent after a ping.
    fn patience(self) -> Duration {
        match self.keep_alive {
            KeepAlive::Off => Duration::MAX,
            KeepAlive::Ping { interval, disconnect_delay } => {
                disconnect_delay.saturating_sub(interval).max(PATIENCE_MIN)
            }
        }
    }

    /// Something valid came: the server is there.
    pub(crate) fn data_came(core: &mut Core) {
        core.timers.clear(TimerKind::Silence);
    }
}

/// Nobody needs more pings than this gives, and a time of zero must not make an endless loop.
const INTERVAL_MIN: Duration = Duration::from_millis(10);

/// No network is judged faster than this.
const PATIENCE_MIN: Duration = Duration::from_secs(1);

impl MessageService for KeepAliveService {
    fn opened(&mut self, core: &mut Core, turn: &mut Turn<'_>) {
        self.ping(core, turn);
    }

    fn closed(&mut self, core: &mut Core) {
        core.timers.clear(TimerKind::KeepAlive);
        core.timers.clear(TimerKind::Silence);
    }

    fn deadline_reached(&mut self, kind: TimerKind, core: &mut Core, turn: &mut Turn<'_>) {
        match kind {
            TimerKind::KeepAlive => self.ping(core, turn),
            TimerKind::Silence => core.close(CloseReason::Silence { seconds: self.patience().as_secs() }),
            _ => {}
        }
    }

    fn rejected(&mut self, kind: ServiceKind, core: &mut Core, turn: &mut Turn<'_>) {
        if kind == ServiceKind::Ping {
            self.ping(core, turn);
        }
    }
}
