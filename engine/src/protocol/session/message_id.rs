//! Identifiers of outgoing messages: strictly rising, from server time, multiples of four.

use mtproto_tl::MessageId;

use crate::time::ServerTime;

/// Makes the identifiers of one session.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct MessageIds {
    last: i64,
}

impl MessageIds {
    /// The next identifier: the server's time, or just above the last identifier if that is higher.
    ///
    /// spec: mtproto/description#message-identifier-msg-id
    pub(crate) fn next(&mut self, now: ServerTime) -> MessageId {
        self.last = at(now).0.max(self.last.saturating_add(STEP));
        MessageId(self.last)
    }

    /// The identifier made last.
    pub(crate) const fn last(self) -> MessageId {
        MessageId(self.last)
    }
}

/// A client's identifiers are multiples of this.
const STEP: i64 = 4;

/// The identifier a client's message of this time has: seconds above, a binary fraction below.
pub(crate) fn at(time: ServerTime) -> MessageId {
    let fraction = (u64::from(time.subsecond_nanoseconds()) << 32) / 1_000_000_000;
    let id = (u64::from(time.unix_seconds()) << 32) | fraction;
    // Seconds beyond 2038 make the number negative, as they do for every implementation; they still compare right
    // among each other.
    MessageId(id.cast_signed() & !(STEP - 1))
}

/// The time in an identifier.
pub(crate) fn time_of(id: MessageId) -> ServerTime {
    let id = id.0.cast_unsigned();
    let fraction = ((id & u64::from(u32::MAX)) * 1_000_000_000) >> 32;
    ServerTime((id >> 32) * 1_000_000_000 + fraction)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{MessageIds, at, time_of};
    use crate::time::ServerTime;

    #[test]
    fn identifiers_carry_the_time_and_its_fraction() {
        let time = ServerTime::from_unix_seconds(1_700_000_000) + Duration::from_millis(250);
        let id = at(time);
        assert_eq!(id.0, 1_700_000_000 << 32 | 1 << 30);
        assert_eq!(time_of(id), time);
        assert!(id.is_from_client());
    }

    #[test]
    fn identifiers_rise_strictly_whatever_the_clock_does() {
        let mut ids = MessageIds::default();
        let start = 1_700_000_000_000_000_000_u64;
        let mut last = i64::MIN;
        for step in [0, 0, 1, 5, 5, 3, 1_000_000_000, 2, 0, 999_999_999, 4_000_000_000] {
            for _ in 0..3 {
                let id = ids.next(ServerTime(start + step));
                assert!(id.0 > last && id.0 % 4 == 0, "{id:?} after {last}");
                last = id.0;
            }
        }
    }
}
