//! When to try again: exponential backoff with jitter, reset by valid data.

use std::time::Duration;

use mtproto_crypto::SecureRandom;

use crate::config::ReconnectPolicy;
use crate::time::whole_nanoseconds;

/// How often it failed in a row, and what follows from that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reconnect {
    policy: ReconnectPolicy,
    failures: u8,
}

impl Reconnect {
    /// Nothing has failed yet.
    pub(crate) const fn new(policy: ReconnectPolicy) -> Self {
        Self { policy, failures: 0 }
    }

    /// The socket is gone: how long to wait before the next attempt. None if there is none.
    pub(crate) fn failed(&mut self, random: &mut SecureRandom) -> Option<Duration> {
        let ReconnectPolicy::Backoff { delay_min, delay_max } = self.policy else { return None };
        let doubled = delay_min.saturating_mul(1_u32.checked_shl(self.failures.into()).unwrap_or(u32::MAX));
        self.failures = self.failures.saturating_add(1);
        // Between three quarters and five quarters, so that connections which broke together do not return together.
        let delay = whole_nanoseconds(doubled.min(delay_max).max(DELAY_MIN));
        let jitter = (u128::from(delay / 2) * u128::from(random.wire_u32())) >> u32::BITS;
        Some(
            Duration::from_nanos(delay - delay / 4)
                .saturating_add(Duration::from_nanos(u64::try_from(jitter).unwrap_or(u64::MAX))),
        )
    }

    /// The server asked for fewer connections (transport error -429): begin with a longer delay.
    pub(crate) fn flooded(&mut self) {
        self.failures = self.failures.max(FLOOD_FAILURES);
    }

    /// Valid data came: the next failure is the first again.
    pub(crate) const fn valid_data(&mut self) {
        self.failures = 0;
    }
}

/// A delay of zero would be an endless loop where nobody listens.
const DELAY_MIN: Duration = Duration::from_millis(1);

/// A flood counts like this many failures: eight times the first delay.
const FLOOD_FAILURES: u8 = 3;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use mtproto_crypto::SecureRandom;

    use super::Reconnect;
    use crate::config::ReconnectPolicy;

    fn backoff() -> Reconnect {
        Reconnect::new(ReconnectPolicy::Backoff {
            delay_min: Duration::from_secs(1),
            delay_max: Duration::from_secs(20),
        })
    }

    #[test]
    fn delays_double_up_to_the_largest_and_valid_data_resets_them() {
        let mut random = SecureRandom::from_seed([1; 32]);
        let mut reconnect = backoff();
        for expected in [1, 2, 4, 8, 16, 20, 20, 20_u64] {
            let delay = reconnect.failed(&mut random).unwrap();
            let expected = Duration::from_secs(expected);
            assert!(delay >= expected * 3 / 4 && delay <= expected * 5 / 4, "{delay:?} for {expected:?}");
        }
        reconnect.valid_data();
        assert!(reconnect.failed(&mut random).unwrap() <= Duration::from_millis(1_250));
        reconnect.flooded();
        assert!(reconnect.failed(&mut random).unwrap() >= Duration::from_secs(6));
        for _ in 0..300 {
            assert!(reconnect.failed(&mut random).unwrap() <= Duration::from_secs(25));
        }
    }

    #[test]
    fn delays_are_spread() {
        let mut random = SecureRandom::from_seed([2; 32]);
        let delays: Vec<_> = (0..100).map(|_| backoff().failed(&mut random).unwrap()).collect();
        assert!(*delays.iter().min().unwrap() < Duration::from_millis(800));
        assert!(*delays.iter().max().unwrap() > Duration::from_millis(1_200));
    }

    #[test]
    fn never_means_never() {
        let mut random = SecureRandom::from_seed([3; 32]);
        assert_eq!(Reconnect::new(ReconnectPolicy::Never).failed(&mut random), None);
    }
}
