//! Users of several kinds on one reactor, where somebody outside of this process says how many there are of each.

use mtproto_engine::handler::ReactorHandle;

use super::Population;
use super::in_flight::ReadySessions;
use crate::arrival::PlanRandom;
use crate::plan::share;
use crate::run_control::Users;

/// The users that are there or in the making, and not on their way out, by kind.
#[derive(Debug)]
pub(super) struct UserCounts {
    here: Vec<u64>,
    /// The number of this reactor.
    index: usize,
    /// Of how many.
    reactors: usize,
}

impl UserCounts {
    /// None of any of so many kinds, on reactor `index` of `reactors`.
    pub(super) fn new(kinds: usize, index: usize, reactors: usize) -> Self {
        Self { here: vec![0; kinds], index, reactors }
    }

    /// How many of a kind there should be on this reactor. What does not divide evenly goes to another reactor for every kind.
    fn wanted(&self, users: &Users, kind: usize) -> u64 {
        share(users.wanted(kind), (self.index + kind) % self.reactors.max(1), self.reactors)
    }

    /// How many more there should be, by kind.
    fn missing_by_kind(&self, users: &Users) -> impl Iterator<Item = u64> {
        let here = self.here.iter().enumerate();
        here.map(|(kind, here)| self.wanted(users, kind).saturating_sub(*here))
    }

    /// How many more there should be.
    pub(super) fn missing(&self, users: &Users) -> u64 {
        self.missing_by_kind(users).sum()
    }

    /// Whether there are more of a kind than there should be.
    fn are_too_many(&self, users: &Users, kind: usize) -> bool {
        self.here.get(kind).is_some_and(|here| *here > self.wanted(users, kind))
    }

    /// One more is begun: of the kind of which most are missing.
    pub(super) fn begun(&mut self, users: &Users) -> u8 {
        let kind = self.missing_by_kind(users).zip(0..).max().map_or(0, |(_, kind)| kind);
        if let Some(here) = self.here.get_mut(kind) {
            *here += 1;
        }
        u8::try_from(kind).unwrap_or(0)
    }

    /// A kind, drawn by how many users there are of each.
    pub(super) fn draw(&self, random: &mut PlanRandom) -> usize {
        let total: u64 = self.here.iter().sum();
        let mut point = u64::from(random.below(u32::try_from(total).unwrap_or(u32::MAX).max(1)));
        let drawn = self.here.iter().position(|here| {
            let is_it = point < *here;
            point = point.saturating_sub(*here);
            is_it
        });
        drawn.unwrap_or(0)
    }

    /// One has ended, or will take no more calls.
    pub(super) fn ended(&mut self, kind: u8) {
        if let Some(here) = self.here.get_mut(usize::from(kind)) {
            *here = here.saturating_sub(1);
        }
    }
}

impl Population {
    /// Retires users that are too many. Those that are missing are opened in their time.
    pub(super) fn follow_users(&mut self, reactor: &mut ReactorHandle<'_>) {
        if !self.phase.is_loaded() {
            return;
        }
        for kind in 0..self.control.users().kinds() {
            while self.users.are_too_many(self.control.users(), kind) {
                let next = self.load.ready.get_mut(kind).and_then(ReadySessions::next);
                let Some(slot) = next else { break };
                self.retire(slot, reactor);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::UserCounts;
    use crate::arrival::PlanRandom;
    use crate::run_control::Users;

    #[test]
    fn users_are_divided_among_reactors_so_that_all_of_every_kind_are_there() {
        for wanted in [[0, 0, 0], [1, 1, 1], [7, 2, 5], [100, 33, 1]] {
            let users = Users::new(3);
            (0..3).for_each(|kind| users.want(kind, wanted[kind]));
            let mut sums = [0; 3];
            for index in 0..3 {
                let mut counts = UserCounts::new(3, index, 3);
                let missing = counts.missing(&users);
                (0..missing).for_each(|_| sums[usize::from(counts.begun(&users))] += 1);
                assert_eq!(counts.missing(&users), 0);
                assert!(missing <= wanted.iter().sum::<u64>().div_ceil(3) + 1, "{missing} of {wanted:?}");
            }
            assert_eq!(sums, wanted);
        }
    }

    #[test]
    fn kinds_are_drawn_by_their_users() {
        let users = Users::new(3);
        users.want(0, 30);
        users.want(2, 10);
        let mut counts = UserCounts::new(3, 0, 1);
        (0..40).for_each(|_| assert_ne!(counts.begun(&users), 1));
        let mut random = PlanRandom::new(7, 0);
        let mut drawn = [0; 3];
        (0..4_000).for_each(|_| drawn[counts.draw(&mut random)] += 1);
        assert!((2_800..3_200).contains(&drawn[0]) && drawn[1] == 0, "{drawn:?}");
    }

    #[test]
    fn fewer_are_wanted_and_the_right_ones_are_too_many() {
        let users = Users::new(2);
        (0..2).for_each(|kind| users.want(kind, 2));
        let mut counts = UserCounts::new(2, 0, 1);
        let begun: Vec<u8> = (0..4).map(|_| counts.begun(&users)).collect();
        assert_eq!(begun.iter().filter(|kind| **kind == 0).count(), 2);
        assert!(!counts.are_too_many(&users, 0) && !counts.are_too_many(&users, 1));
        users.want(1, 1);
        assert!(!counts.are_too_many(&users, 0) && counts.are_too_many(&users, 1));
        counts.ended(1);
        assert!(!counts.are_too_many(&users, 1));
    }
}
