//! What the engine does with the errors that servers answer calls with: give them to the caller, wait, try again, or go to
//! another datacenter.
//!
//! Nothing is hidden by default: a load generator wants to see every error. A bot wants
//! [`ErrorPolicy::PATIENT`]. Rules for single methods, accounts, or methods of an account go before the default.

use std::collections::BTreeMap;
use std::time::Duration;

use mtproto_tl::ConstructorId;

use crate::ids::{AccountId, DatacenterId};
use crate::request::ResendPolicy;
use crate::rpc_error::RpcErrorClass;

/// What to do with errors. Whatever is not allowed here goes to the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorPolicy {
    /// 303: the call belongs to another datacenter.
    pub migration: Migration,
    /// 420: too much of it.
    pub flood: FloodPolicy,
    /// 500, and negative codes: the server's own trouble.
    pub server: ServerErrorPolicy,
}

/// What to do with a call that belongs to another datacenter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Migration {
    /// Tell the caller.
    Surface,
    /// Make the call there, over a connection of the same account. One is opened if there is none; it is logged in if the
    /// engine does that here ([`crate::Login`]). Once per call.
    Follow,
}

/// What to do when the server wants to be given time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FloodPolicy {
    /// Tell the caller.
    Surface,
    /// Hold the call back for as long as the server says, and calls of the same method with it.
    Wait {
        /// The longest single wait; a longer one is told to the caller.
        longest: Duration,
        /// The longest sum of waits of one call.
        total: Duration,
    },
}

/// What to do when the server has trouble of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerErrorPolicy {
    /// Tell the caller.
    Surface,
    /// Try again, with a delay that doubles. Where the server may have acted on the call, not for calls that must not be
    /// repeated ([`ResendPolicy::Fail`]).
    Retry {
        /// How often.
        times: u8,
        /// The first delay.
        delay_min: Duration,
        /// The longest delay.
        delay_max: Duration,
    },
}

impl ErrorPolicy {
    /// Every error goes to the caller.
    pub const SURFACE: Self = Self {
        migration: Migration::Surface,
        flood: FloodPolicy::Surface,
        server: ServerErrorPolicy::Surface,
    };

    /// What an application wants: migrations are followed, waits of up to a minute are waited for, five in all, and the
    /// server's trouble is retried five times over about half a minute.
    pub const PATIENT: Self = Self {
        migration: Migration::Follow,
        flood: FloodPolicy::Wait { longest: Duration::from_secs(60), total: Duration::from_secs(300) },
        server: ServerErrorPolicy::Retry {
            times: 5,
            delay_min: Duration::from_secs(1),
            delay_max: Duration::from_secs(64),
        },
    };
}

impl Default for ErrorPolicy {
    fn default() -> Self {
        Self::SURFACE
    }
}

/// The policies of an engine.
#[derive(Clone, Debug, Default)]
pub struct ErrorPolicies {
    default: ErrorPolicy,
    rules: BTreeMap<(Option<AccountId>, Option<u32>), ErrorPolicy>,
}

impl ErrorPolicies {
    /// One policy for everything.
    #[must_use]
    pub const fn new(default: ErrorPolicy) -> Self {
        Self { default, rules: BTreeMap::new() }
    }

    /// A policy for calls of one method, by its constructor.
    #[must_use]
    pub fn with_method(mut self, method: ConstructorId, policy: ErrorPolicy) -> Self {
        self.rules.insert((None, Some(method.0)), policy);
        self
    }

    /// A policy for calls of one account. Goes before one for a method.
    #[must_use]
    pub fn with_account(mut self, account: AccountId, policy: ErrorPolicy) -> Self {
        self.rules.insert((Some(account), None), policy);
        self
    }

    /// A policy for calls of one method by one account. Goes before everything else.
    #[must_use]
    pub fn with_method_of(mut self, account: AccountId, method: ConstructorId, policy: ErrorPolicy) -> Self {
        self.rules.insert((Some(account), Some(method.0)), policy);
        self
    }

    /// The policy for a call.
    #[must_use]
    pub fn of(&self, account: AccountId, method: ConstructorId) -> ErrorPolicy {
        let keys = [(Some(account), Some(method.0)), (Some(account), None), (None, Some(method.0))];
        keys.iter().find_map(|key| self.rules.get(key)).copied().unwrap_or(self.default)
    }
}

/// What to do with one error of one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorAction {
    /// Tell the caller.
    Surface,
    /// Send it again after this long.
    HoldFor(Duration),
    /// Make the call at another datacenter.
    MoveTo(DatacenterId),
}

/// What a call has been through already.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Patience {
    /// How long it was held back for the server's sake, in milliseconds.
    waited_ms: u32,
    /// How often it was tried again after the server's own trouble.
    pub(crate) retries: u8,
    /// Whether it has been to another datacenter.
    pub(crate) moved: bool,
}

impl Patience {
    pub(crate) fn waited(&self) -> Duration {
        Duration::from_millis(self.waited_ms.into())
    }

    /// It is held back once more.
    pub(crate) fn wait(&mut self, wait: Duration) {
        let wait = u32::try_from(wait.as_millis()).unwrap_or(u32::MAX);
        self.waited_ms = self.waited_ms.saturating_add(wait);
    }
}

/// More than this no server means: what the reference client takes for the most.
const WAIT_MAX: Duration = Duration::from_secs(14 * 24 * 60 * 60);

impl ErrorPolicy {
    /// What to do.
    pub(crate) fn action(
        &self,
        class: RpcErrorClass,
        resend: ResendPolicy,
        patience: Patience,
    ) -> ErrorAction {
        match (class, self.migration, self.flood, self.server) {
            (RpcErrorClass::Migrate { datacenter, .. }, Migration::Follow, ..) if !patience.moved => {
                ErrorAction::MoveTo(datacenter)
            }
            (RpcErrorClass::Flood { wait: Some(wait), .. }, _, FloodPolicy::Wait { longest, total }, _) => {
                let wait = wait.min(WAIT_MAX);
                let fits = wait <= longest && patience.waited().saturating_add(wait) <= total;
                if fits { ErrorAction::HoldFor(wait) } else { ErrorAction::Surface }
            }
            (
                RpcErrorClass::Server { unanswered },
                ..,
                ServerErrorPolicy::Retry { times, delay_min, delay_max },
            ) => {
                let may_be_repeated = !unanswered || resend != ResendPolicy::Fail;
                if !may_be_repeated || patience.retries >= times {
                    return ErrorAction::Surface;
                }
                let doubling = 1_u32.checked_shl(patience.retries.into()).unwrap_or(u32::MAX);
                ErrorAction::HoldFor(delay_min.saturating_mul(doubling).min(delay_max))
            }
            _ => ErrorAction::Surface,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use mtproto_tl::ConstructorId;

    use super::{ErrorAction, ErrorPolicies, ErrorPolicy, Patience};
    use crate::ids::{AccountId, DatacenterId};
    use crate::request::ResendPolicy;
    use crate::rpc_error::RpcErrorClass;

    const HOLD: fn(u64) -> ErrorAction = |seconds| ErrorAction::HoldFor(Duration::from_secs(seconds));

    fn action(code: i32, message: &str, patience: Patience) -> ErrorAction {
        ErrorPolicy::PATIENT.action(RpcErrorClass::of(code, message), ResendPolicy::Ask, patience)
    }

    #[test]
    fn each_error_has_its_action_under_each_policy() {
        let cases = [
            (303, "FILE_MIGRATE_4", ErrorAction::MoveTo(DatacenterId(4))),
            (303, "USER_MIGRATE_2", ErrorAction::MoveTo(DatacenterId(2))),
            (303, "USER_MIGRATE_X", ErrorAction::Surface),
            (400, "PEER_ID_INVALID", ErrorAction::Surface),
            (401, "SESSION_REVOKED", ErrorAction::Surface),
            (401, "AUTH_KEY_UNREGISTERED", ErrorAction::Surface),
            (401, "SESSION_PASSWORD_NEEDED", ErrorAction::Surface),
            (403, "CHAT_WRITE_FORBIDDEN", ErrorAction::Surface),
            (404, "NOT_FOUND", ErrorAction::Surface),
            (406, "AUTH_KEY_DUPLICATED", ErrorAction::Surface),
            (420, "FLOOD_WAIT_0", HOLD(1)),
            (420, "FLOOD_WAIT_5", HOLD(5)),
            (420, "FLOOD_WAIT_60", HOLD(60)),
            (420, "FLOOD_WAIT_61", ErrorAction::Surface),
            (420, "FLOOD_WAIT_99999", ErrorAction::Surface),
            (420, "FLOOD_WAIT_SOON", ErrorAction::Surface),
            (420, "FLOOD_PREMIUM_WAIT_7", HOLD(7)),
            (420, "SLOWMODE_WAIT_30", HOLD(30)),
            (500, "INTERNAL_SERVER_ERROR", HOLD(1)),
            (-500, "No workers running", HOLD(1)),
            (-503, "Timeout", HOLD(1)),
        ];
        for (code, message, expected) in cases {
            assert_eq!(action(code, message, Patience::default()), expected, "{code} {message}");
            let class = RpcErrorClass::of(code, message);
            let surfaced = ErrorPolicy::SURFACE.action(class, ResendPolicy::Ask, Patience::default());
            assert_eq!(surfaced, ErrorAction::Surface, "{code} {message}");
        }
    }

    #[test]
    fn patience_has_an_end() {
        let mut patience = Patience::default();
        patience.wait(Duration::from_secs(290));
        assert_eq!(action(420, "FLOOD_WAIT_10", patience), HOLD(10));
        assert_eq!(action(420, "FLOOD_WAIT_11", patience), ErrorAction::Surface);
        let delays: Vec<_> =
            (0..6).map(|retries| action(500, "", Patience { retries, ..Patience::default() })).collect();
        assert_eq!(delays, [HOLD(1), HOLD(2), HOLD(4), HOLD(8), HOLD(16), ErrorAction::Surface]);
        let moved = Patience { moved: true, ..Patience::default() };
        assert_eq!(action(303, "FILE_MIGRATE_4", moved), ErrorAction::Surface, "once is enough");
    }

    #[test]
    fn what_must_not_be_repeated_is_not() {
        let fails = |code| {
            let class = RpcErrorClass::of(code, "Timeout");
            ErrorPolicy::PATIENT.action(class, ResendPolicy::Fail, Patience::default())
        };
        assert_eq!(fails(-503), ErrorAction::Surface);
        assert_eq!(fails(500), HOLD(1), "a refusal is no unknown fate");
    }

    #[test]
    fn the_most_specific_rule_counts() {
        let patient = ErrorPolicy::PATIENT;
        let (send, read) = (ConstructorId(1), ConstructorId(2));
        let (ours, theirs) = (AccountId(1), AccountId(2));
        let policies = ErrorPolicies::new(ErrorPolicy::SURFACE)
            .with_method(send, patient)
            .with_account(theirs, patient)
            .with_method_of(theirs, read, ErrorPolicy::SURFACE);
        assert_eq!(policies.of(ours, send), patient);
        assert_eq!(policies.of(ours, read), ErrorPolicy::SURFACE);
        assert_eq!(policies.of(theirs, send), patient);
        assert_eq!(policies.of(theirs, read), ErrorPolicy::SURFACE);
    }
}
