//! What a load is: everything a reactor must know before it starts, and nothing that changes while it runs.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use mtproto_engine::{
    AccountId, ConnectionConfig, DatacenterId, KeepAlive, ReconnectPolicy, TransportConfig,
};

use crate::arrival::Distribution;
use crate::calls::Users;
use crate::report::units::{precise, rounded};
use crate::schedule::{Arrivals, Schedule};
use crate::target::Target;
use crate::via::Route;
use crate::work::Accounts;
pub(crate) use crate::work::Work;

/// A load, the same for all reactors.
#[derive(Clone, Debug)]
pub(crate) struct LoadPlan {
    /// Servers, used in turn.
    pub(crate) targets: Vec<Target>,
    /// How each of them is reached, in the same order.
    pub(crate) routes: Vec<Route>,
    /// Framing and disguise.
    pub(crate) transport: TransportConfig,
    /// Addresses to connect from, used in turn; none leaves the choice to the system.
    pub(crate) sources: Vec<IpAddr>,
    /// Sessions at a time.
    pub(crate) sessions: u64,
    /// Sessions that share an authorization key.
    pub(crate) sessions_per_key: u64,
    /// Whose sessions they are, where a population does not say otherwise.
    pub(crate) accounts: Accounts,
    /// The users of all sessions, if calls name them.
    pub(crate) all_users: Arc<[i64]>,
    /// What sessions do.
    pub(crate) work: Work,
    /// The parts of the load, and in the open model the time of every operation.
    pub(crate) schedule: Schedule,
    /// Whether the stages say how many sessions there are, instead of the rate.
    pub(crate) session_levels: bool,
    /// Whether somebody outside of this process says how many users there are for each call of the mix: then every session is a
    /// user that makes one call only. `sessions` is how many there may be.
    pub(crate) directed: bool,
    /// Requests in flight at most, in the open model; what comes beyond is dropped and counted.
    pub(crate) max_inflight: u64,
    /// How long sessions live before others take their places.
    pub(crate) churn: Option<Distribution>,
    /// Which part of a divided load this is, counted from zero, and of how many.
    pub(crate) shard: (u64, u64),
    /// Connection attempts per second; zero is no limit.
    pub(crate) connect_rate: f64,
    /// Sessions in the making at a time, per reactor.
    pub(crate) connect_inflight: u64,
    /// Threads that carry the load.
    pub(crate) reactors: usize,
    /// What everything random follows from.
    pub(crate) seed: u64,
    /// Time allowed for a call, and for each step after the socket is open.
    pub(crate) timeout: Duration,
    /// Time allowed for opening a socket.
    pub(crate) connect_timeout: Duration,
    /// Time between two reports of a reactor.
    pub(crate) interval: Duration,
    /// Operations after which the load ends.
    pub(crate) count: Option<u64>,
    /// When a broken socket is opened again.
    pub(crate) reconnect: ReconnectPolicy,
    /// Whether the engine pings.
    pub(crate) keep_alive: KeepAlive,
}

impl LoadPlan {
    /// Whether sessions come and go for as long as the load runs. If not, there is a ramp first.
    pub(crate) fn renews_sessions(&self) -> bool {
        match self.work {
            Work::Keys => true,
            Work::Hold => self.churn.is_some() || self.follows_levels(),
            Work::Calls(_) | Work::Deliver(_) | Work::Files(_) => self.follows_levels() || self.directed,
        }
    }

    /// Whether another session takes the place of one that has ended.
    pub(crate) fn replaces_sessions(&self) -> bool {
        matches!(self.work, Work::Keys) || self.churn.is_some() || self.follows_levels() || self.directed
    }

    /// Whether the stages say how many sessions there are.
    pub(crate) const fn follows_levels(&self) -> bool {
        self.session_levels
    }

    /// Sessions that reactor `index` should have when `level` are wanted of all.
    pub(crate) fn level_of(&self, index: usize, level: u64) -> u64 {
        share(part(level, self.shard.0, self.shard.1), index, self.reactors)
    }

    /// Sessions that reactor `index` should have when `factor` times those of the plan are wanted.
    pub(crate) fn sessions_at(&self, index: usize, factor: f64) -> u64 {
        share(rounded(precise(self.sessions) * factor), index, self.reactors)
    }

    /// Requests in flight at most on reactor `index`.
    pub(crate) fn max_inflight_of(&self, index: usize) -> u64 {
        share(self.max_inflight, index, self.reactors)
    }

    /// The number among all sessions of the one in this place of reactor `index`.
    pub(crate) const fn number_of(&self, index: usize, slot: u64) -> u64 {
        slot * self.reactors as u64 + index as u64
    }

    /// How many sessions reactor `index` has.
    pub(crate) fn sessions_of(&self, index: usize) -> u64 {
        share(self.sessions, index, self.reactors)
    }

    /// How many operations reactor `index` makes, if their number is limited.
    pub(crate) fn count_of(&self, index: usize) -> Option<u64> {
        self.count.map(|count| share(count, index, self.reactors))
    }

    /// The operations of the open model that fall to reactor `index`.
    pub(crate) fn arrivals_of(&self, index: usize) -> Option<Arrivals> {
        self.schedule.arrival()?;
        let (shard, shards) = self.shard;
        let (index, reactors) = (index as u64, self.reactors.max(1) as u64);
        Some(self.schedule.arrivals(shard + shards * index, shards * reactors))
    }

    /// How session `number` of all, opened for the `round`-th time, connects.
    pub(crate) fn connection(&self, number: u64, round: u64) -> Option<ConnectionConfig> {
        let target = pick(&self.targets, number)?;
        let (accounts, rank, transport) = self.identity(number);
        let account = match self.work {
            // Every key exchange is one of a new account; the engine would use the old key otherwise.
            Work::Keys => AccountId(number + round * self.sessions),
            _ => {
                let sharing = self.sessions_per_key.max(1);
                accounts.account(rank / sharing, number / sharing)
            }
        };
        let mut config = ConnectionConfig::new(DatacenterId(target.datacenter), account, transport);
        config.login = accounts.login(rank / self.sessions_per_key.max(1));
        config.address = Some(target.address);
        config.proxy = pick(&self.routes, number).and_then(|route| route.0.clone());
        config.source_address = pick(&self.sources, number).copied();
        config.keep_alive = self.keep_alive;
        config.reconnect = self.reconnect;
        Some(config)
    }
}

impl LoadPlan {
    /// The user of session `number`, and those of all sessions, as far as they are known.
    pub(crate) fn users(&self, number: u64) -> Users<'_> {
        if self.all_users.is_empty() {
            return Users::default();
        }
        let (accounts, rank, _) = self.identity(number);
        Users::new(accounts.user(rank / self.sessions_per_key.max(1)).unwrap_or(0), &self.all_users)
    }

    /// The same on as many reactors as all have sessions of every group, where each has to make its part of the requests of every
    /// group: in the open model, and where requests are counted.
    pub(crate) fn on_fitting_reactors(mut self) -> Self {
        if self.schedule.arrival().is_none() && self.count.is_none() {
            return self;
        }
        let all: Vec<(u64, usize)> = (0..self.sessions)
            .filter(|number| self.work.makes_requests(*number))
            .filter_map(|number| Some((number, self.work.group_of(number)?)))
            .collect();
        let groups: std::collections::BTreeSet<usize> = all.iter().map(|(_, group)| *group).collect();
        let fits = |reactors: usize| {
            let places: std::collections::BTreeSet<(u64, usize)> =
                all.iter().map(|(number, group)| (number % reactors as u64, *group)).collect();
            places.len() == reactors * groups.len()
        };
        self.reactors = (1..=self.reactors).rev().find(|reactors| fits(*reactors)).unwrap_or(1);
        self
    }

    /// Finds out who the users of all sessions are; done once, where calls name them.
    pub(crate) fn with_users(mut self) -> Self {
        let of = |number| {
            let (accounts, rank, _) = self.identity(number);
            accounts.user(rank / self.sessions_per_key.max(1))
        };
        let users: std::collections::BTreeSet<i64> = (0..self.sessions).filter_map(of).collect();
        self.all_users = users.into_iter().collect();
        self
    }

    /// Whose session `number` is, which of theirs, and how it speaks.
    pub(crate) fn identity(&self, number: u64) -> (&Accounts, u64, TransportConfig) {
        let common = (&self.accounts, number, self.transport);
        let Work::Calls(work) = &self.work else { return common };
        let Some(users) = work.population(number) else { return common };
        let transport = users.transport.unwrap_or(self.transport);
        match &users.accounts {
            Some(accounts) => (accounts, work.rank_of(number), transport),
            None => (&self.accounts, number, transport),
        }
    }
}

/// The part of `total` that falls to reactor `index` of `parts`: as even as whole numbers allow.
pub(crate) fn share(total: u64, index: usize, parts: usize) -> u64 {
    part(total, index as u64, parts as u64)
}

/// The part of `total` that falls to `index` of `parts`: as even as whole numbers allow.
pub(crate) const fn part(total: u64, index: u64, parts: u64) -> u64 {
    let parts = if parts == 0 { 1 } else { parts };
    total / parts + (index < total % parts) as u64
}

fn pick<T>(list: &[T], number: u64) -> Option<&T> {
    let position = number.checked_rem(list.len() as u64)?;
    list.get(usize::try_from(position).ok()?)
}

#[cfg(test)]
mod tests {
    use super::{pick, share};

    #[test]
    fn shares_are_even_and_complete() {
        for (total, parts) in [(0, 3), (1, 3), (2_000, 7), (5, 5), (3, 4)] {
            let shares: Vec<u64> = (0..parts).map(|index| share(total, index, parts)).collect();
            assert_eq!(shares.iter().sum::<u64>(), total);
            assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1);
        }
    }

    #[test]
    fn lists_are_used_in_turn() {
        let list = ["a", "b", "c"];
        assert_eq!((0..4).filter_map(|number| pick(&list, number).copied()).collect::<String>(), "abca");
        assert!(pick::<u8>(&[], 3).is_none());
    }
}
