//! What the errors mean that servers answer calls with, read from their code and text.

use std::time::Duration;

use crate::ids::DatacenterId;

/// What kind of `rpc_error` a server answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RpcErrorClass {
    /// 303: the call belongs to another datacenter.
    Migrate {
        /// Why.
        reason: MigrateReason,
        /// Where to.
        datacenter: DatacenterId,
    },
    /// 400: the server has not been told who we are, or not in a layer it knows.
    NotIntroduced,
    /// 400 or 500: the call had to follow another one, and that one failed or did not come.
    OutOfOrder,
    /// 400, otherwise: the call is wrong.
    BadRequest,
    /// 401: the login is missing or gone.
    Unauthorized(Unauthorized),
    /// 403.
    Forbidden,
    /// 404.
    NotFound,
    /// 406: the key was used from two places at once, and is dead.
    KeyDuplicated,
    /// 406, otherwise.
    NotAcceptable,
    /// 420: too much of it.
    Flood {
        /// Of what kind.
        kind: FloodKind,
        /// How long to wait; none if the text names no time.
        wait: Option<Duration>,
    },
    /// 500, and negative codes such as -500 and -503: the server's own trouble.
    Server {
        /// Whether the server may have acted on the call: it ran out of time, rather than refusing.
        unanswered: bool,
    },
    /// Any other code.
    Other,
}

/// Why a call belongs to another datacenter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MigrateReason {
    /// The file lies there.
    File,
    /// The phone number belongs there.
    Phone,
    /// The network is nearer to it.
    Network,
    /// The account lives there.
    User,
    /// The statistics are there.
    Statistics,
}

/// Which login is missing or gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unauthorized {
    /// `AUTH_KEY_UNREGISTERED`: nobody has logged in with the key.
    KeyUnregistered,
    /// `AUTH_KEY_INVALID`.
    KeyInvalid,
    /// `AUTH_KEY_PERM_EMPTY`: the temporary key is not bound.
    KeyUnbound,
    /// `SESSION_REVOKED`: the user has ended it.
    SessionRevoked,
    /// `SESSION_EXPIRED`.
    SessionExpired,
    /// `USER_DEACTIVATED`, `USER_DEACTIVATED_BAN`: the account is gone.
    UserDeactivated,
    /// `SESSION_PASSWORD_NEEDED`: a step of a login, and no loss.
    PasswordNeeded,
    /// Any other text.
    Other,
}

impl Unauthorized {
    /// Whether a login that was there is gone.
    #[must_use]
    pub const fn is_loss(self) -> bool {
        !matches!(self, Self::KeyUnbound | Self::PasswordNeeded)
    }
}

/// What there was too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FloodKind {
    /// Calls, of this kind or in all.
    Calls,
    /// Traffic of files, which is more for who pays.
    Traffic,
    /// Messages in a chat that is slowed down.
    SlowMode,
    /// Anything else.
    Other,
}

impl RpcErrorClass {
    /// How many classes there are, for tables of counters.
    pub const COUNT: usize = 12;

    /// Reads the code and the text of an `rpc_error`.
    #[must_use]
    pub fn of(code: i32, message: &str) -> Self {
        if let Some(flood) = flood(code, message) {
            return flood;
        }
        match (code, message) {
            (303, _) => migrate(message).unwrap_or(Self::Other),
            (400, "CONNECTION_NOT_INITED" | "CONNECTION_LAYER_INVALID") => Self::NotIntroduced,
            (400 | 500, "MSG_WAIT_FAILED" | "MSG_WAIT_TIMEOUT") => Self::OutOfOrder,
            (400, _) => Self::BadRequest,
            (401, _) => Self::Unauthorized(unauthorized(message)),
            (403, _) => Self::Forbidden,
            (404, _) => Self::NotFound,
            (406, "AUTH_KEY_DUPLICATED") => Self::KeyDuplicated,
            (406, _) => Self::NotAcceptable,
            (500, _) => Self::Server { unanswered: false },
            // Codes without a meaning are the server's trouble as well, as the reference client has it.
            (..=0, _) => Self::Server { unanswered: true },
            _ => Self::Other,
        }
    }

    /// The position of the class in a table of [`RpcErrorClass::COUNT`] counters; the details do not matter.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Migrate { .. } => 0,
            Self::NotIntroduced => 1,
            Self::OutOfOrder => 2,
            Self::BadRequest => 3,
            Self::Unauthorized(_) => 4,
            Self::Forbidden => 5,
            Self::NotFound => 6,
            Self::KeyDuplicated => 7,
            Self::NotAcceptable => 8,
            Self::Flood { .. } => 9,
            Self::Server { .. } => 10,
            Self::Other => 11,
        }
    }
}

/// `FLOOD_WAIT_X` and its relatives. The number is the last part of the text.
fn flood(code: i32, message: &str) -> Option<RpcErrorClass> {
    // A frozen account is no matter of waiting.
    if message.starts_with("FROZEN_") {
        return None;
    }
    let kinds = [
        ("FLOOD_PREMIUM_WAIT_", FloodKind::Traffic),
        ("FLOOD_WAIT_", FloodKind::Calls),
        ("FLOOD_TEST_PHONE_WAIT_", FloodKind::Calls),
        ("SLOWMODE_WAIT_", FloodKind::SlowMode),
        ("2FA_CONFIRM_WAIT_", FloodKind::Other),
        ("TAKEOUT_INIT_DELAY_", FloodKind::Other),
    ];
    let known = kinds.into_iter().find_map(|(prefix, kind)| Some((kind, message.strip_prefix(prefix)?)));
    match known {
        Some((kind, number)) => Some(RpcErrorClass::Flood { kind, wait: seconds(number) }),
        None if message == "FLOOD_SKIP_FAILED_WAIT" => {
            Some(RpcErrorClass::Flood { kind: FloodKind::Calls, wait: Some(Duration::from_secs(1)) })
        }
        None if code == 420 => Some(RpcErrorClass::Flood { kind: FloodKind::Other, wait: None }),
        None => None,
    }
}

/// A time of at least a second, as the reference client reads it: zero would be no wait at all.
fn seconds(number: &str) -> Option<Duration> {
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let seconds: u64 = if digits { number.parse().ok()? } else { return None };
    Some(Duration::from_secs(seconds.max(1)))
}

fn migrate(message: &str) -> Option<RpcErrorClass> {
    let reasons = [
        ("FILE_MIGRATE_", MigrateReason::File),
        ("PHONE_MIGRATE_", MigrateReason::Phone),
        ("NETWORK_MIGRATE_", MigrateReason::Network),
        ("USER_MIGRATE_", MigrateReason::User),
        ("STATS_MIGRATE_", MigrateReason::Statistics),
    ];
    let (reason, number) =
        reasons.into_iter().find_map(|(prefix, reason)| Some((reason, message.strip_prefix(prefix)?)))?;
    let datacenter = number.parse().ok().filter(|&number| number > 0).map(DatacenterId)?;
    Some(RpcErrorClass::Migrate { reason, datacenter })
}

fn unauthorized(message: &str) -> Unauthorized {
    match message {
        "AUTH_KEY_UNREGISTERED" => Unauthorized::KeyUnregistered,
        "AUTH_KEY_INVALID" => Unauthorized::KeyInvalid,
        "AUTH_KEY_PERM_EMPTY" => Unauthorized::KeyUnbound,
        "SESSION_REVOKED" => Unauthorized::SessionRevoked,
        "SESSION_EXPIRED" => Unauthorized::SessionExpired,
        "USER_DEACTIVATED" | "USER_DEACTIVATED_BAN" => Unauthorized::UserDeactivated,
        "SESSION_PASSWORD_NEEDED" => Unauthorized::PasswordNeeded,
        _ => Unauthorized::Other,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{FloodKind, MigrateReason, RpcErrorClass, Unauthorized};
    use crate::ids::DatacenterId;

    fn flood(kind: FloodKind, seconds: Option<u64>) -> RpcErrorClass {
        RpcErrorClass::Flood { kind, wait: seconds.map(Duration::from_secs) }
    }

    #[test]
    fn every_error_has_its_class() {
        use RpcErrorClass as Class;
        let migrate = |reason, number| Class::Migrate { reason, datacenter: DatacenterId(number) };
        let cases = [
            (303, "FILE_MIGRATE_4", migrate(MigrateReason::File, 4)),
            (303, "PHONE_MIGRATE_1", migrate(MigrateReason::Phone, 1)),
            (303, "NETWORK_MIGRATE_2", migrate(MigrateReason::Network, 2)),
            (303, "USER_MIGRATE_5", migrate(MigrateReason::User, 5)),
            (303, "STATS_MIGRATE_3", migrate(MigrateReason::Statistics, 3)),
            (303, "FILE_MIGRATE_0", Class::Other),
            (303, "FILE_MIGRATE_99999", Class::Other),
            (303, "FILE_MIGRATE_", Class::Other),
            (400, "CONNECTION_NOT_INITED", Class::NotIntroduced),
            (400, "CONNECTION_LAYER_INVALID", Class::NotIntroduced),
            (400, "MSG_WAIT_FAILED", Class::OutOfOrder),
            (500, "MSG_WAIT_FAILED", Class::OutOfOrder),
            (400, "MSG_WAIT_TIMEOUT", Class::OutOfOrder),
            (400, "PEER_ID_INVALID", Class::BadRequest),
            (401, "AUTH_KEY_UNREGISTERED", Class::Unauthorized(Unauthorized::KeyUnregistered)),
            (401, "AUTH_KEY_INVALID", Class::Unauthorized(Unauthorized::KeyInvalid)),
            (401, "AUTH_KEY_PERM_EMPTY", Class::Unauthorized(Unauthorized::KeyUnbound)),
            (401, "SESSION_REVOKED", Class::Unauthorized(Unauthorized::SessionRevoked)),
            (401, "SESSION_EXPIRED", Class::Unauthorized(Unauthorized::SessionExpired)),
            (401, "USER_DEACTIVATED_BAN", Class::Unauthorized(Unauthorized::UserDeactivated)),
            (401, "SESSION_PASSWORD_NEEDED", Class::Unauthorized(Unauthorized::PasswordNeeded)),
            (401, "ACTIVE_USER_REQUIRED", Class::Unauthorized(Unauthorized::Other)),
            (403, "CHAT_WRITE_FORBIDDEN", Class::Forbidden),
            (404, "METHOD_NOT_FOUND", Class::NotFound),
            (406, "AUTH_KEY_DUPLICATED", Class::KeyDuplicated),
            (406, "UPDATE_APP_TO_LOGIN", Class::NotAcceptable),
            (420, "FLOOD_WAIT_0", flood(FloodKind::Calls, Some(1))),
            (420, "FLOOD_WAIT_5", flood(FloodKind::Calls, Some(5))),
            (420, "FLOOD_WAIT_99999", flood(FloodKind::Calls, Some(99_999))),
            (420, "FLOOD_WAIT_SOON", flood(FloodKind::Calls, None)),
            (420, "FLOOD_WAIT_", flood(FloodKind::Calls, None)),
            (420, "FLOOD_WAIT_-3", flood(FloodKind::Calls, None)),
            (420, "FLOOD_WAIT_99999999999999999999", flood(FloodKind::Calls, None)),
            (420, "FLOOD_PREMIUM_WAIT_7", flood(FloodKind::Traffic, Some(7))),
            (420, "SLOWMODE_WAIT_30", flood(FloodKind::SlowMode, Some(30))),
            (420, "TAKEOUT_INIT_DELAY_86400", flood(FloodKind::Other, Some(86_400))),
            (420, "FLOOD_SKIP_FAILED_WAIT", flood(FloodKind::Calls, Some(1))),
            (420, "STORY_SEND_FLOOD_WEEKLY_9", flood(FloodKind::Other, None)),
            (420, "FROZEN_METHOD_INVALID", Class::Other),
            (400, "FLOOD_WAIT_5", flood(FloodKind::Calls, Some(5))),
            (500, "INTERNAL_SERVER_ERROR", Class::Server { unanswered: false }),
            (-500, "No workers running", Class::Server { unanswered: true }),
            (-503, "Timeout", Class::Server { unanswered: true }),
            (0, "", Class::Server { unanswered: true }),
            (200, "", Class::Other),
        ];
        for (code, message, class) in cases {
            assert_eq!(RpcErrorClass::of(code, message), class, "{code} {message}");
            assert!(class.index() < RpcErrorClass::COUNT);
        }
    }
}
