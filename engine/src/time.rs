//! The two clocks of the engine as plain numbers. No clock is read here.
//!
//! [`Monotonic`] drives every timer; [`ServerTime`] makes message identifiers. The first comes from the driver, once
//! per tick and once per batch of packets; the second is the first plus an offset that only synchronisation with a server moves.

use std::ops::Add;
use std::time::Duration;

/// Nanoseconds since the engine started. Never goes back. Reaches 584 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Monotonic(pub u64);

impl Monotonic {
    /// A time that never comes.
    pub const NEVER: Self = Self(u64::MAX);

    /// The time from `earlier` to `self`; zero if `earlier` is later.
    #[must_use]
    pub const fn saturating_since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }
}

impl Add<Duration> for Monotonic {
    type Output = Self;

    /// Saturates at [`Monotonic::NEVER`].
    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(whole_nanoseconds(duration)))
    }
}

/// Nanoseconds since the unix epoch on the server's clock, as far as we know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ServerTime(pub u64);

impl ServerTime {
    /// The beginning of a second, as servers write times.
    #[must_use]
    pub const fn from_unix_seconds(seconds: u32) -> Self {
        Self(seconds as u64 * NANOSECONDS_PER_SECOND)
    }

    /// Whole seconds since the unix epoch. Ends in 2106, as the protocol's unsigned reading does.
    #[must_use]
    pub const fn unix_seconds(self) -> u32 {
        let seconds = self.0 / NANOSECONDS_PER_SECOND;
        if seconds > u32::MAX as u64 {
            u32::MAX
        } else {
            #[expect(clippy::cast_possible_truncation, reason = "compared with the largest value above")]
            {
                seconds as u32
            }
        }
    }

    /// Nanoseconds after the whole second.
    #[must_use]
    pub const fn subsecond_nanoseconds(self) -> u32 {
        (self.0 % NANOSECONDS_PER_SECOND) as u32
    }

    /// The time from `earlier` to `self`; zero if `earlier` is later.
    #[must_use]
    pub const fn saturating_since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }
}

impl Add<Duration> for ServerTime {
    type Output = Self;

    /// Saturates at the end of the range.
    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(whole_nanoseconds(duration)))
    }
}

const NANOSECONDS_PER_SECOND: u64 = 1_000_000_000;

/// The nanoseconds of `duration`, at most the largest `u64`.
pub(crate) fn whole_nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Monotonic, ServerTime};
    use std::time::Duration;

    #[test]
    fn sums_and_differences_saturate() {
        assert_eq!(Monotonic(5) + Duration::from_nanos(7), Monotonic(12));
        assert_eq!(Monotonic(5) + Duration::MAX, Monotonic::NEVER);
        assert_eq!(Monotonic(5).saturating_since(Monotonic(9)), Duration::ZERO);
        assert_eq!(Monotonic(9).saturating_since(Monotonic(5)), Duration::from_nanos(4));
    }

    #[test]
    fn server_time_splits_into_seconds_and_the_rest() {
        let time = ServerTime::from_unix_seconds(1_700_000_000) + Duration::from_nanos(123_456_789);
        assert_eq!((time.unix_seconds(), time.subsecond_nanoseconds()), (1_700_000_000, 123_456_789));
        assert_eq!(ServerTime(u64::MAX).unix_seconds(), u32::MAX);
    }
}
