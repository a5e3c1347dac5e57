//! Time as plain numbers. No clock is read here: the driver reads it once per turn.

use std::time::Duration;

/// One instant on the two clocks a server needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Now {
    /// Time since the server started. Never goes back; drives every deadline.
    pub monotonic: Duration,
    /// Time since the unix epoch; makes message identifiers and judges those of clients.
    pub unix: Duration,
}

impl Now {
    /// Whole seconds since the unix epoch, as the protocol writes them.
    ///
    /// Negative after 2038 as every reader of an `int` sees it; clients read it so too.
    #[must_use]
    pub const fn unix_seconds(self) -> i32 {
        #[expect(clippy::cast_possible_truncation, reason = "the wire has the lower 32 bits of the time")]
        {
            self.unix.as_secs() as i32
        }
    }

    /// The instant as the upper part of a message identifier: seconds and a 32-bit fraction, the lowest two bits zero.
    #[must_use]
    pub const fn msg_id_base(self) -> i64 {
        let fraction = ((self.unix.subsec_nanos() as u64) << 32) / 1_000_000_000;
        let whole = self.unix.as_secs() << 32;
        ((whole | fraction) & !3).cast_signed()
    }

    /// The same instant after `skew` seconds were added to the server's wall clock.
    #[must_use]
    pub(crate) const fn skewed(self, seconds: i64) -> Self {
        let step = Duration::from_secs(seconds.unsigned_abs());
        let unix = if seconds < 0 { self.unix.saturating_sub(step) } else { self.unix.saturating_add(step) };
        Self { monotonic: self.monotonic, unix }
    }
}

#[cfg(test)]
mod tests {
    use super::Now;
    use std::time::Duration;

    #[test]
    fn a_message_identifier_has_seconds_above_and_the_fraction_below() {
        let now = Now { monotonic: Duration::ZERO, unix: Duration::new(1_700_000_000, 500_000_000) };
        assert_eq!(now.msg_id_base(), 1_700_000_000 << 32 | 1 << 31);
        assert_eq!(now.skewed(-5).unix, Duration::new(1_699_999_995, 500_000_000));
        assert_eq!(now.skewed(5).unix_seconds(), 1_700_000_005);
    }
}
