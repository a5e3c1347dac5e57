//! Salts: which one to use now, and asking for more before they run out.
//!
//! The first salt comes from the key exchange and is used at once. A salt that the server names in a rejection
//! overrules everything known before, because that has just been shown to be wrong, until a list comes.

use std::time::Duration;

use mtproto_tl::service::FutureSalts;

use super::MessageService;
use crate::context::{ServerSalt, ServerSalts};
use crate::limits::{SALT_BELIEVED_FOR, SALT_RETRY_DELAY, SALTS_REFRESH_BEFORE};
use crate::protocol::Turn;
use crate::protocol::core::Core;
use crate::protocol::event::ConnectionEvent;
use crate::protocol::lifecycle::AWAITING_TIME_AND_SALTS;
use crate::protocol::session::service_message::{ServiceKind, ServiceMessage};
use crate::protocol::timer_table::TimerKind;
use crate::time::{Monotonic, ServerTime};

/// The salts of the key in use.
#[derive(Clone, Debug, Default)]
pub(crate) struct Salts {
    /// What the context knows.
    known: ServerSalts,
    /// What the server said to this connection: overrules what was known before.
    said: ServerSalts,
    in_use: Option<ServerSalt>,
}

impl Salts {
    /// These are known, and nothing has been said about them.
    pub(crate) fn new(known: ServerSalts) -> Self {
        Self { known, said: ServerSalts::default(), in_use: None }
    }

    /// The salt for a packet of this time. Kept until shortly before its end, so this is cheap.
    pub(crate) fn current(&mut self, now: ServerTime) -> Option<i64> {
        let second = now.unix_seconds();
        let is_good = |salt: &ServerSalt| {
            (salt.valid_since..salt.valid_until.saturating_sub(CHANGE_BEFORE_SECONDS)).contains(&second)
        };
        if !self.in_use.as_ref().is_some_and(is_good) {
            self.in_use = self.said.current(now).or_else(|| self.known.current(now));
        }
        self.in_use.map(|salt| salt.salt)
    }

    /// Until when salts are known without a gap.
    fn covered_until(&self, now: ServerTime) -> Option<u32> {
        self.said.covered_until(now).or_else(|| self.known.covered_until(now))
    }

    /// The context knows others.
    pub(crate) fn set_known(&mut self, known: ServerSalts) {
        if known != self.known {
            if known == self.said {
                // One list for all who hold it.
                self.said = known.clone();
            }
            self.known = known;
            self.in_use = None;
        }
    }

    /// The server has named the salt to use: those known are wrong.
    fn name(&mut self, salt: i64, now: ServerTime) {
        self.said = ServerSalts::adopted(salt, now, SALT_BELIEVED_FOR);
        self.in_use = None;
    }

    /// A list came. One that says nothing about now leaves in force what was said before.
    fn learn(&mut self, list: &ServerSalts, now: ServerTime) {
        self.said = if list.current(now).is_some() { list.clone() } else { self.said.merged(list, now) };
        self.in_use = None;
    }
}

/// A salt is changed this long before its end: the clocks may differ a little.
const CHANGE_BEFORE_SECONDS: u32 = 60;

/// Asks for salts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FutureSaltsService {
    /// Asked, and when: not asked again too soon.
    asked_at: Option<Monotonic>,
}

impl FutureSaltsService {
    pub(crate) const fn new() -> Self {
        Self { asked_at: None }
    }

    /// Asks at once if there is nothing to go by, else shortly before the salts run out.
    fn plan(&mut self, core: &mut Core, turn: &mut Turn<'_>) {
        core.synchronise(turn.now);
        if !core.can_send() {
            return;
        }
        let server_now = core.clock.now(turn.now);
        let seconds_left = core
            .salts
            .covered_until(server_now)
            .map_or(0, |until| until.saturating_sub(server_now.unix_seconds()));
        let before = Duration::from_secs(u64::from(seconds_left)).checked_sub(SALTS_REFRESH_BEFORE);
        let due = match before {
            Some(wait) if !core.lifecycle.awaits(AWAITING_TIME_AND_SALTS) => {
                // Spread, so that the connections of one start do not ask all at once.
                turn.now + wait.saturating_sub(Duration::from_secs(turn.random.wire_below(60).into()))
            }
            _ => turn.now,
        };
        let due = self.asked_at.map_or(due, |asked_at| due.max(asked_at + SALT_RETRY_DELAY));
        if due <= turn.now {
            self.ask(core, turn.now);
        } else {
            core.timers.set(TimerKind::SaltRefresh, due);
        }
    }

    fn ask(&mut self, core: &mut Core, now: Monotonic) {
        if !core.session.outbox.contains(&ServiceMessage::FutureSalts) {
            core.session.outbox.push_back(ServiceMessage::FutureSalts);
        }
        self.asked_at = Some(now);
        core.timers.set(TimerKind::SaltRefresh, now + SALT_RETRY_DELAY);
    }

    /// The answer came, to a question of ours.
    ///
    /// spec: mtproto/service_messages#request-for-several-future-salts
    pub(crate) fn answered(&mut self, answer: &FutureSalts<'_>, core: &mut Core, turn: &mut Turn<'_>) {
        self.asked_at = None;
        let server_now = ServerTime::from_unix_seconds(answer.now.cast_unsigned());
        if let Some(time) = core.clock.set(server_now, turn.now) {
            core.events.push(ConnectionEvent::TimeLearned(time));
        }
        let list = answer.salts.iter().take(SALTS_KEPT_MAX).map(|salt| ServerSalt {
            salt: salt.salt,
            valid_since: salt.valid_since.cast_unsigned(),
            valid_until: salt.valid_until.cast_unsigned(),
        });
        let list = ServerSalts::new(list.collect());
        core.salts.learn(&list, server_now);
        core.tell_salts(list);
        // A list that reaches no further than what was known must not be asked for again at once.
        self.asked_at = Some(turn.now);
        self.plan(core, turn);
    }

    /// The server has named the salt to use, in a rejection or with a new session.
    pub(crate) fn named(&mut self, salt: i64, core: &mut Core, turn: &mut Turn<'_>) {
        let server_now = core.clock.now(turn.now);
        if core.salts.current(server_now) != Some(salt) {
            core.salts.name(salt, server_now);
            core.tell_salts(core.salts.said.clone());
        }
        self.plan(core, turn);
    }
}

impl MessageService for FutureSaltsService {
    fn opened(&mut self, core: &mut Core, turn: &mut Turn<'_>) {
        self.asked_at = None;
        self.plan(core, turn);
    }

    fn closed(&mut self, core: &mut Core, _: Monotonic) {
        core.timers.clear(TimerKind::SaltRefresh);
    }

    fn deadline_reached(&mut self, kind: TimerKind, core: &mut Core, turn: &mut Turn<'_>) {
        if kind == TimerKind::SaltRefresh {
            self.plan(core, turn);
        }
    }

    fn rejected(&mut self, kind: ServiceKind, core: &mut Core, turn: &mut Turn<'_>) {
        if kind == ServiceKind::FutureSalts {
            self.ask(core, turn.now);
        }
    }
}

/// Salts of one answer that are kept: the protocol's own maximum.
const SALTS_KEPT_MAX: usize = 64;

#[cfg(test)]
mod tests {
    use super::Salts;
    use crate::context::{ServerSalt, ServerSalts};
    use crate::time::ServerTime;

    fn salts(list: &[(i64, u32, u32)]) -> ServerSalts {
        ServerSalts::new(
            list.iter()
                .map(|&(salt, valid_since, valid_until)| ServerSalt { salt, valid_since, valid_until })
                .collect(),
        )
    }

    fn at(second: u32) -> ServerTime {
        ServerTime::from_unix_seconds(second)
    }

    #[test]
    fn the_salt_changes_shortly_before_its_end() {
        let mut known = Salts::new(salts(&[(1, 1_000, 3_000), (2, 2_000, 4_000)]));
        assert_eq!(
            [999, 1_000, 2_900, 2_945, 3_999, 4_000].map(|second| known.current(at(second))),
            [None, Some(1), Some(1), Some(2), Some(2), None]
        );
    }

    #[test]
    fn a_named_salt_overrules_the_list_until_a_list_comes() {
        let mut known = Salts::new(salts(&[(1, 1_000, 30_000)]));
        assert_eq!(known.current(at(2_000)), Some(1));
        known.name(7, at(2_000));
        assert_eq!(known.current(at(2_001)), Some(7));
        known.set_known(salts(&[(1, 1_000, 31_000), (7, 1_999, 3_800)]));
        assert_eq!(known.current(at(2_002)), Some(7));
        known.learn(&salts(&[(9, 2_000, 5_000)]), at(2_003));
        assert_eq!(known.current(at(2_003)), Some(9));
        known.set_known(salts(&[(1, 1_000, 31_000), (9, 2_000, 5_000)]));
        assert_eq!(known.current(at(2_004)), Some(9), "what was known before was refused once");
        assert_eq!(known.current(at(5_000)), Some(1));
    }
}
