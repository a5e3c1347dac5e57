//! Shows the server that we are there, and finds out whether it is.

use std::sync::Arc;
use std::time::Duration;

use super::MessageService;
use crate::config::{ConnectionConfig, KeepAlive};
use crate::protocol::Turn;
use crate::protocol::core::Core;
use crate::protocol::event::CloseReason;
use crate::protocol::session::service_message::{ServiceKind, ServiceMessage};
use crate::protocol::timer_table::TimerKind;
use crate::time::Monotonic;

/// Pings, and gives up on silence.
#[derive(Clone, Debug)]
pub(crate) struct KeepAliveService {
    config: Arc<ConnectionConfig>,
    /// How long the server may be silent after a ping. A slow line earns more: its pings wait behind what was sent before.
    patience: Duration,
    /// The latest ping.
    ping_id: i64,
    pinged_at: Monotonic,
    /// Pings on this socket. The first has the line for itself: how long it takes says nothing.
    ping_count: u32,
}

impl KeepAliveService {
    pub(crate) fn new(config: &Arc<ConnectionConfig>) -> Self {
        Self {
            config: Arc::clone(config),
            patience: patience_min(config.keep_alive),
            ping_id: 0,
            pinged_at: Monotonic(0),
            ping_count: 0,
        }
    }

    /// `ping_delay_disconnect` for the next packet. It also binds the session to the socket, so that updates come.
    ///
    /// spec: mtproto/service_messages#deferred-connection-closure--ping
    fn ping(&mut self, core: &mut Core, turn: &mut Turn<'_>) {
        let KeepAlive::Ping { interval, disconnect_delay } = self.config.keep_alive else { return };
        // The server may have to wait for the next ping as long as we would wait for an answer to it.
        let seconds = disconnect_delay.max(interval.saturating_add(self.patience)).as_secs().max(1);
        self.ping_count += 1;
        self.ping_id = turn.random.wire_u64().cast_signed();
        self.pinged_at = turn.now;
        core.session.outbox.push_back(ServiceMessage::Ping {
            ping_id: self.ping_id,
            disconnect_delay: Some(i32::try_from(seconds).unwrap_or(i32::MAX)),
        });
        core.timers.set(TimerKind::KeepAlive, turn.now + interval.max(INTERVAL_MIN));
        core.timers.set_earlier(TimerKind::Silence, turn.now + self.patience);
    }

    /// A pong came: how long it took says how long the next one may take.
    pub(crate) fn answered(&mut self, ping_id: i64, now: Monotonic) {
        if ping_id == self.ping_id && self.ping_count > 1 {
            let took = now.saturating_since(self.pinged_at);
            let patience = (self.patience / 2).max(2 * took).min(PATIENCE_MAX);
            self.patience = patience.max(patience_min(self.config.keep_alive));
        }
    }

    /// Something valid came: the server is there.
    pub(crate) fn data_came(core: &mut Core) {
        core.timers.clear(TimerKind::Silence);
    }

    /// The server was silent for too long. Perhaps the line is only slow: the next time it gets twice the time, so that
    /// a line on which a packet takes longer than the patience is not cut again and again.
    fn silent(&mut self, core: &mut Core) {
        core.close(CloseReason::Silence { seconds: self.patience.as_secs() });
        self.patience = (2 * self.patience).min(PATIENCE_MAX).max(patience_min(self.config.keep_alive));
    }
}

/// What the settings grant: the server closes the connection when a ping is late by this, so we need not wait longer.
fn patience_min(keep_alive: KeepAlive) -> Duration {
    match keep_alive {
        KeepAlive::Off => PATIENCE_MAX,
        KeepAlive::Ping { interval, disconnect_delay } => {
            disconnect_delay.saturating_sub(interval).max(PATIENCE_MIN)
        }
    }
}

/// A line that is slower than this is of no use.
const PATIENCE_MAX: Duration = Duration::from_secs(300);

/// Nobody needs more pings than this gives, and a time of zero must not make an endless loop.
const INTERVAL_MIN: Duration = Duration::from_millis(10);

/// No network is judged faster than this.
const PATIENCE_MIN: Duration = Duration::from_secs(1);

impl MessageService for KeepAliveService {
    fn opened(&mut self, core: &mut Core, turn: &mut Turn<'_>) {
        self.ping_count = 0;
        self.ping(core, turn);
    }

    fn closed(&mut self, core: &mut Core, now: Monotonic) {
        // The server lost its patience first.
        let pinged_before = now.saturating_since(self.pinged_at);
        if core.timers.runs(TimerKind::Silence) && 2 * pinged_before > self.patience {
            self.patience = (2 * self.patience).min(PATIENCE_MAX);
        }
        core.timers.clear(TimerKind::KeepAlive);
        core.timers.clear(TimerKind::Silence);
    }

    fn deadline_reached(&mut self, kind: TimerKind, core: &mut Core, turn: &mut Turn<'_>) {
        match kind {
            TimerKind::KeepAlive => self.ping(core, turn),
            TimerKind::Silence => self.silent(core),
            _ => {}
        }
    }

    fn rejected(&mut self, kind: ServiceKind, core: &mut Core, turn: &mut Turn<'_>) {
        if kind == ServiceKind::Ping {
            self.ping(core, turn);
        }
    }
}
