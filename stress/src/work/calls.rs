//! Calls of one population of sessions or of several, each with calls, pauses, a transport and accounts of its own.

use std::sync::Arc;

use mtproto_engine::TransportConfig;

use super::Accounts;
use crate::arrival::{Distribution, PlanRandom};
use crate::calls::{Mix, PreparedCall};

/// Calls of all populations.
#[derive(Clone, Debug)]
pub(crate) struct CallWork {
    calls: Vec<PreparedCall>,
    /// Calls in flight per session at most.
    pub(crate) pipeline: u16,
    /// Who makes them; at least one.
    pub(crate) populations: Vec<Population>,
    /// By session, its population and its place in there; empty if there is one population.
    members: Arc<[(u8, u32)]>,
    /// Sums of the shares of all operations up to each population.
    bounds: Vec<u32>,
}

/// Sessions that do the same.
#[derive(Clone, Debug)]
pub(crate) struct Population {
    /// Pause between an answer and the next call.
    pub(crate) think: Distribution,
    /// Framing and disguise, if not those of all others.
    pub(crate) transport: Option<TransportConfig>,
    /// Its accounts, if not those of all others.
    pub(crate) accounts: Option<Accounts>,
    /// Its calls by their numbers, and the sums of their weights up to each.
    calls: Vec<u8>,
    bounds: Vec<u32>,
}

impl Population {
    /// Whether its sessions make calls, and are not only held.
    pub(crate) const fn has_calls(&self) -> bool {
        !self.calls.is_empty()
    }
}

/// A population as it was asked for.
#[derive(Clone, Debug)]
pub(crate) struct PopulationPlan {
    /// Its share of the sessions, and in the open model of the operations.
    pub(crate) weight: u32,
    /// So many sessions instead of a share.
    pub(crate) sessions: Option<u64>,
    /// Pause between an answer and the next call.
    pub(crate) think: Distribution,
    /// Framing and disguise, if not those of all others.
    pub(crate) transport: Option<TransportConfig>,
    /// Its accounts, if not those of all others.
    pub(crate) accounts: Option<Accounts>,
    /// Its calls, as numbers in the mix of all, with their weights.
    pub(crate) calls: Vec<(u8, u32)>,
}

impl CallWork {
    /// All sessions make the calls of this mix.
    pub(crate) fn new(mix: &Mix, pipeline: u16, think: Distribution) -> Self {
        let calls = (0..).zip(&mix.0).map(|(number, (_, weight))| (number, *weight)).collect();
        let all = PopulationPlan { weight: 1, sessions: None, think, transport: None, accounts: None, calls };
        Self::with_populations(mix, pipeline, &[all], 0)
    }

    /// Several populations share `sessions` sessions.
    pub(crate) fn with_populations(
        mix: &Mix,
        pipeline: u16,
        plans: &[PopulationPlan],
        sessions: u64,
    ) -> Self {
        let members = if plans.len() < 2 { Vec::new() } else { members(plans, sessions) };
        Self {
            calls: mix.0.iter().map(|(call, _)| PreparedCall::new(call.clone())).collect(),
            pipeline,
            // Populations without calls only hold their sessions.
            bounds: sums(plans.iter().map(|plan| if plan.calls.is_empty() { 0 } else { plan.weight })),
            populations: plans
                .iter()
                .map(|plan| Population {
                    think: plan.think,
                    transport: plan.transport,
                    accounts: plan.accounts.clone(),
                    calls: plan.calls.iter().map(|(number, _)| *number).collect(),
                    bounds: sums(plan.calls.iter().map(|(_, weight)| *weight)),
                })
                .collect(),
            members: members.into(),
        }
    }

    /// How many calls are told apart.
    pub(crate) fn len(&self) -> usize {
        self.calls.len()
    }

    /// The call with this number.
    pub(crate) fn call(&self, number: usize) -> Option<&PreparedCall> {
        self.calls.get(number)
    }

    /// Whether calls have users of sessions in them.
    pub(crate) fn needs_users(&self) -> bool {
        self.calls.iter().any(PreparedCall::needs_users)
    }

    /// The population of session `number`.
    pub(crate) fn population_of(&self, number: u64) -> usize {
        self.member(number).map_or(0, |(population, _)| population.into())
    }

    /// The place of session `number` in its population.
    pub(crate) fn rank_of(&self, number: u64) -> u64 {
        self.member(number).map_or(number, |(_, rank)| rank.into())
    }

    /// The population of session `number`.
    pub(crate) fn population(&self, number: u64) -> Option<&Population> {
        self.populations.get(self.population_of(number))
    }

    fn member(&self, number: u64) -> Option<(u8, u32)> {
        self.members.get(usize::try_from(number).ok()?).copied()
    }

    /// The next call of a population, drawn by the weights; none if it has no calls.
    pub(crate) fn choose_of(&self, population: usize, random: &mut PlanRandom) -> Option<u8> {
        let users = self.populations.get(population)?;
        users.calls.get(draw(&users.bounds, random)).copied()
    }

    /// An operation of the open model: which population makes it, and which call it is.
    pub(crate) fn choose(&self, random: &mut PlanRandom) -> (usize, u8) {
        let population = draw(&self.bounds, random);
        (population, self.choose_of(population, random).unwrap_or(0))
    }
}

/// The sums of the weights up to each.
fn sums(weights: impl Iterator<Item = u32>) -> Vec<u32> {
    weights
        .scan(0_u32, |sum, weight| {
            *sum = sum.saturating_add(weight);
            Some(*sum)
        })
        .collect()
}

/// Draws a place by its weight; nothing is drawn where there is no choice.
fn draw(bounds: &[u32], random: &mut PlanRandom) -> usize {
    match bounds {
        [] | [_] => 0,
        [.., total] => {
            let point = random.below(*total);
            bounds.partition_point(|bound| *bound <= point)
        }
    }
}

/// Which population each session belongs to, and its place there. Each gets its share as exactly as whole numbers allow, and they
/// are mixed, so that any number of first sessions has all of them.
fn members(plans: &[PopulationPlan], sessions: u64) -> Vec<(u8, u32)> {
    let sizes = sizes(plans, sessions);
    let total: u64 = sizes.iter().sum();
    let mut taken = vec![0_u64; sizes.len()];
    (1..=total)
        .map(|made| {
            // The one that is furthest behind its share of those made so far.
            let behind = |place: &usize| {
                let (size, taken) = (sizes.get(*place).copied(), taken.get(*place).copied());
                i128::from(size.unwrap_or(0)) * i128::from(made)
                    - i128::from(taken.unwrap_or(0)) * i128::from(total)
            };
            let next = (0..sizes.len()).max_by_key(|place| (behind(place), std::cmp::Reverse(*place)));
            let next = next.unwrap_or(0);
            let rank = taken.get_mut(next).map_or(0, |taken| {
                *taken += 1;
                *taken - 1
            });
            (u8::try_from(next).unwrap_or(0), u32::try_from(rank).unwrap_or(u32::MAX))
        })
        .collect()
}

/// How many sessions each population has: what it asked for, and of the rest its share.
fn sizes(plans: &[PopulationPlan], sessions: u64) -> Vec<u64> {
    let fixed: u64 = plans.iter().filter_map(|plan| plan.sessions).sum();
    let rest = sessions.saturating_sub(fixed);
    let weights = |plans: &[PopulationPlan]| {
        plans.iter().filter(|plan| plan.sessions.is_none()).map(|plan| u64::from(plan.weight)).sum::<u64>()
    };
    let total = weights(plans).max(1);
    let (mut weight, mut given) = (0, 0);
    let sizes = plans.iter().map(|plan| match plan.sessions {
        Some(sessions) => sessions,
        None => {
            weight += u64::from(plan.weight);
            let until =
                u64::try_from(u128::from(rest) * u128::from(weight) / u128::from(total)).unwrap_or(rest);
            std::mem::replace(&mut given, until).abs_diff(until)
        }
    });
    sizes.collect()
}

#[cfg(test)]
mod tests {
    use super::{CallWork, PopulationPlan};
    use crate::arrival::{Distribution, PlanRandom};
    use crate::calls::{Call, Mix};

    fn plan(weight: u32, sessions: Option<u64>, calls: &[(u8, u32)]) -> PopulationPlan {
        PopulationPlan {
            weight,
            sessions,
            think: Distribution::ZERO,
            transport: None,
            accounts: None,
            calls: calls.to_vec(),
        }
    }

    fn work(plans: &[PopulationPlan], sessions: u64) -> CallWork {
        let mix = Mix(vec![(Call::Ping, 8), (Call::GetConfig, 1), (Call::Echo(1), 1)]);
        CallWork::with_populations(&mix, 1, plans, sessions)
    }

    #[test]
    fn each_population_gets_its_share_and_they_are_mixed() {
        let plans = [plan(8, None, &[(0, 1)]), plan(2, None, &[(1, 1)])];
        let work = work(&plans, 100);
        for some in [10, 50, 100] {
            let first = (0..some).filter(|number| work.population_of(*number) == 0).count();
            assert_eq!(first as u64, some * 8 / 10);
        }
        let ranks: Vec<u64> = (0..100)
            .filter(|number| work.population_of(*number) == 1)
            .map(|number| work.rank_of(number))
            .collect();
        assert_eq!(ranks, (0..20).collect::<Vec<_>>());
    }

    #[test]
    fn fixed_numbers_come_first_and_the_rest_is_shared() {
        let plans = [plan(1, Some(7), &[(0, 1)]), plan(1, None, &[(1, 1)]), plan(2, None, &[])];
        let work = work(&plans, 37);
        let of = |population| (0..37).filter(|number| work.population_of(*number) == population).count();
        assert_eq!([of(0), of(1), of(2)], [7, 10, 20]);
        let mut random = PlanRandom::new(1, 1);
        assert_eq!(work.choose_of(2, &mut random), None, "it only holds its sessions");
        let mut calls = [0; 3];
        (0..1_000).for_each(|_| calls[work.choose(&mut random).0] += 1);
        assert!(calls[0] > 400 && calls[1] > 400 && calls[2] == 0, "{calls:?}");
    }

    #[test]
    fn weights_decide_how_often_a_call_is_made() {
        let mix = Mix(vec![(Call::Ping, 8), (Call::GetConfig, 1), (Call::Echo(64), 1)]);
        let work = CallWork::new(&mix, 1, Distribution::ZERO);
        let mut random = PlanRandom::new(5, 0);
        let mut counts = [0_u32; 3];
        for _ in 0..10_000 {
            counts[usize::from(work.choose(&mut random).1)] += 1;
        }
        assert!((7_800..8_200).contains(&counts[0]) && counts[1] > 850 && counts[2] > 850, "{counts:?}");
        assert_eq!((work.population_of(9), work.rank_of(9)), (0, 9));
    }
}
