//! Which reactor a new connection goes to.

use std::hash::BuildHasher;

use crate::ids::{AccountId, IdHasher, ReactorIndex};

/// How connections are spread over reactors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Placement {
    /// All connections of an account go to one reactor, so that its key is in one replica.
    #[default]
    ByAccount,
    /// One reactor after the other, whatever the account: for a load that one account makes.
    Even,
}

impl Placement {
    /// The reactor for a connection of `account`, the `serial`th of the engine, among `reactors`.
    #[must_use]
    pub fn choose(self, account: AccountId, serial: u64, reactors: usize) -> ReactorIndex {
        let spread = match self {
            Self::ByAccount => IdHasher.hash_one(account),
            Self::Even => serial,
        };
        let reactors = u64::try_from(reactors).unwrap_or(u64::MAX).max(1);
        ReactorIndex(u16::try_from(spread % reactors).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::Placement;
    use crate::ids::{AccountId, ReactorIndex};

    const REACTORS: usize = 6;

    fn loads(placement: Placement, account: impl Fn(u64) -> u64) -> [usize; REACTORS] {
        let mut loads = [0; REACTORS];
        for serial in 0..6_000 {
            let chosen = placement.choose(AccountId(account(serial)), serial, REACTORS);
            loads[usize::from(chosen.0)] += 1;
        }
        loads
    }

    #[test]
    fn accounts_stay_together_and_spread_over_the_reactors() {
        let fixed = Placement::ByAccount.choose(AccountId(7), 0, REACTORS);
        assert!((1..100).all(|serial| Placement::ByAccount.choose(AccountId(7), serial, REACTORS) == fixed));
        let loads = loads(Placement::ByAccount, |serial| serial);
        assert!(loads.iter().all(|load| (800..1_200).contains(load)), "{loads:?}");
    }

    #[test]
    fn even_placement_spreads_one_account() {
        assert_eq!(loads(Placement::Even, |_| 7), [1_000; REACTORS]);
        assert_eq!(Placement::Even.choose(AccountId(1), 9, 1), ReactorIndex(0));
    }
}
