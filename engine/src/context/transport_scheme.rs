//! Which address of a datacenter to try next.
//!
//! Each address carries a score of failures. A failure adds one, a connection that worked clears it; the address with
//! the lowest score is next, and among equals the one configured first. Scores fade, so that an address which was
//! down for a while gets its turn again.

use std::time::Duration;

use super::datacenter::DatacenterAddress;
use crate::time::Monotonic;

/// One address and how it did.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoredAddress {
    /// The address.
    pub address: DatacenterAddress,
    failures: u32,
    failed_at: Monotonic,
}

/// After this much time without another failure an address is as good as new.
const SCORE_LIFETIME: Duration = Duration::from_secs(120);

impl ScoredAddress {
    /// An address of which nothing is known.
    #[must_use]
    pub const fn new(address: DatacenterAddress) -> Self {
        Self { address, failures: 0, failed_at: Monotonic(0) }
    }

    /// Recent failures.
    #[must_use]
    pub fn score(&self, now: Monotonic) -> u32 {
        if now.saturating_since(self.failed_at) < SCORE_LIFETIME { self.failures } else { 0 }
    }

    /// A connection to it failed.
    pub fn failed(&mut self, now: Monotonic) {
        self.failures = self.score(now).saturating_add(1);
        self.failed_at = now;
    }

    /// A connection to it worked. Says whether that changed anything.
    pub const fn worked(&mut self) -> bool {
        let had_failed = self.failures > 0;
        self.failures = 0;
        had_failed
    }
}

/// The address to try next: the one with the fewest recent failures, the earlier one among equals.
#[must_use]
pub fn next_address(addresses: &[ScoredAddress], now: Monotonic) -> Option<&DatacenterAddress> {
    addresses.iter().min_by_key(|address| address.score(now)).map(|scored| &scored.address)
}

#[cfg(test)]
mod tests {
    use super::{SCORE_LIFETIME, ScoredAddress, next_address};
    use crate::context::DatacenterAddress;
    use crate::ids::DatacenterId;
    use crate::time::Monotonic;

    #[test]
    fn failures_move_on_and_fade() {
        let address = |port: u16| DatacenterAddress::new(DatacenterId(1), ([127, 0, 0, 1], port).into());
        let mut addresses = [1, 2, 3].map(address).map(ScoredAddress::new);
        let start = Monotonic(7);
        let next = |addresses: &[ScoredAddress], now| next_address(addresses, now).unwrap().address.port();
        assert_eq!(next(&addresses, start), 1);
        addresses[0].failed(start);
        assert_eq!(next(&addresses, start), 2);
        addresses[1].failed(start);
        addresses[2].failed(start);
        addresses[0].failed(start);
        assert_eq!(next(&addresses, start), 2);
        assert!(addresses[2].worked());
        assert!(!addresses[2].worked());
        assert_eq!(next(&addresses, start), 3);
        assert_eq!(next(&addresses, start + SCORE_LIFETIME), 1);
    }
}
