//! When to try again: exponential backoff with full jitter, reset by valid data; longer after a flood error.

use std::time::Duration;

use mtproto_crypto::SecureRandom;

use crate::config::ReconnectPolicy;
use crate::context::governor::part_of;
use crate::limits::{FLOOD_DELAY_MAX, FLOOD_DELAY_MIN};

/// How often it failed in a row, and what follows from that.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reconnect {
    failures: u8,
    /// Flood errors in a row.
    floods: u8,
    /// The server asked for fewer connections just now.
    is_flooded: bool,
}

impl Reconnect {
    /// The socket is gone: how long to wait before the next attempt. None if there is none.
    pub(crate) fn failed(&mut self, policy: ReconnectPolicy, random: &mut SecureRandom) -> Option<Duration> {
        let ReconnectPolicy::Backoff { delay_min, delay_max } = policy else { return None };
        if std::mem::take(&mut self.is_flooded) {
            let delay = doubled(FLOOD_DELAY_MIN, self.floods).min(FLOOD_DELAY_MAX);
            self.floods = self.floods.saturating_add(1);
            return Some(delay + part_of(delay, random.wire_u32()));
        }
        let delay = doubled(delay_min, self.failures).min(delay_max);
        self.failures = self.failures.saturating_add(1);
        // From nothing to the whole, so that connections which broke together return one by one.
        Some(part_of(delay, random.wire_u32()).max(DELAY_MIN))
    }

    /// The server asked for fewer connections (transport error -429): the next delay is longer, and never nothing.
    pub(crate) const fn flooded(&mut self) {
        self.is_flooded = true;
    }

    /// Whether anything failed since valid data came last.
    pub(crate) const fn has_failed(&self) -> bool {
        self.failures > 0 || self.floods > 0
    }

    /// Valid data came: the next failure is the first again.
    pub(crate) const fn valid_data(&mut self) {
        self.failures = 0;
        self.floods = 0;
    }
}

fn doubled(delay: Duration, times: u8) -> Duration {
    delay.saturating_mul(1_u32.checked_shl(times.into()).unwrap_or(u32::MAX))
}

/// A delay of zero would be an endless loop where nobody listens.
const DELAY_MIN: Duration = Duration::from_millis(1);

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use mtproto_crypto::SecureRandom;

    use super::Reconnect;
    use crate::config::ReconnectPolicy;
    use crate::limits::{FLOOD_DELAY_MAX, FLOOD_DELAY_MIN};

    const BACKOFF: ReconnectPolicy =
        ReconnectPolicy::Backoff { delay_min: Duration::from_secs(1), delay_max: Duration::from_secs(20) };

    /// The longest of many delays after so many failures.
    fn longest(failures: usize) -> Duration {
        let mut random = SecureRandom::from_seed([1; 32]);
        let delays = (0..500).map(|_| {
            let mut reconnect = Reconnect::default();
            for _ in 0..failures {
                assert!(reconnect.failed(BACKOFF, &mut random).is_some());
            }
            reconnect.failed(BACKOFF, &mut random).unwrap()
        });
        delays.max().unwrap()
    }

    #[test]
    fn delays_double_up_to_the_largest_and_valid_data_resets_them() {
        for (failures, expected) in [1, 2, 4, 8, 16, 20, 20].into_iter().enumerate() {
            let expected = Duration::from_secs(expected);
            let longest = longest(failures);
            assert!(longest <= expected && longest > expected * 9 / 10, "{longest:?} for {expected:?}");
        }
        assert!(longest(300) <= Duration::from_secs(20));
        let mut random = SecureRandom::from_seed([4; 32]);
        let mut reconnect = Reconnect::default();
        for _ in 0..9 {
            assert!(reconnect.failed(BACKOFF, &mut random).is_some());
        }
        reconnect.valid_data();
        assert!(reconnect.failed(BACKOFF, &mut random).unwrap() <= Duration::from_secs(1));
    }

    #[test]
    fn delays_are_spread_over_the_whole() {
        let mut random = SecureRandom::from_seed([2; 32]);
        let delays: Vec<_> =
            (0..1_000).map(|_| Reconnect::default().failed(BACKOFF, &mut random).unwrap()).collect();
        for tenth in 0..10 {
            let from = Duration::from_millis(100) * tenth;
            let within =
                delays.iter().filter(|&&delay| delay >= from && delay < from + Duration::from_millis(100));
            let count = within.count();
            assert!((60..150).contains(&count), "{count} in the tenth {tenth}");
        }
    }

    #[test]
    fn a_flood_waits_longer_each_time_and_valid_data_resets_it() {
        let mut random = SecureRandom::from_seed([3; 32]);
        let mut reconnect = Reconnect::default();
        let mut flood = |reconnect: &mut Reconnect| {
            reconnect.flooded();
            reconnect.failed(BACKOFF, &mut random).unwrap()
        };
        let mut base = FLOOD_DELAY_MIN;
        for _ in 0..9 {
            let delay = flood(&mut reconnect);
            assert!(delay >= base && delay <= base * 2, "{delay:?} for {base:?}");
            base = (base * 2).min(FLOOD_DELAY_MAX);
        }
        reconnect.valid_data();
        assert!(flood(&mut reconnect) <= FLOOD_DELAY_MIN * 2);
        let mut random = SecureRandom::from_seed([3; 32]);
        assert!(
            reconnect.failed(BACKOFF, &mut random).unwrap() <= Duration::from_secs(1),
            "another failure is no flood"
        );
    }

    #[test]
    fn never_means_never() {
        let mut random = SecureRandom::from_seed([3; 32]);
        assert_eq!(Reconnect::default().failed(ReconnectPolicy::Never, &mut random), None);
    }
}
