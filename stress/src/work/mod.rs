//! What sessions do: calls, messages to each other, files, key exchanges, or nothing.

pub(crate) mod accounts;
pub(crate) mod calls;
pub(crate) mod deliver;
pub(crate) mod files;

pub(crate) use accounts::Accounts;
pub(crate) use calls::CallWork;
pub(crate) use deliver::DeliverWork;
pub(crate) use files::FileWork;

use calls::Population;

use crate::arrival::Distribution;
use crate::calls::PreparedCall;

/// What sessions do.
#[derive(Clone, Debug)]
pub(crate) enum Work {
    /// Calls, each after the answer to the one before.
    Calls(CallWork),
    /// Messages to another session, which has to get them.
    Deliver(Box<DeliverWork>),
    /// Files that go up and come down in parts.
    Files(Box<FileWork>),
    /// A key exchange with a new account, then the next.
    Keys,
    /// Nothing: they stay open.
    Hold,
}

impl Work {
    /// How many operations are told apart: the calls to choose from, or the key exchange.
    pub(crate) fn operations(&self) -> usize {
        match self {
            Self::Calls(work) => work.len(),
            Self::Deliver(_) => deliver::OPERATIONS,
            Self::Files(work) => work.operations().len(),
            Self::Keys => 1,
            Self::Hold => 0,
        }
    }

    /// How many of them, the first ones, are requests; the others are what requests bring about.
    pub(crate) fn requests(&self) -> usize {
        match self {
            Self::Deliver(_) => deliver::OPERATIONS - 1,
            Self::Files(work) => work.requests(),
            _ => self.operations(),
        }
    }

    /// The operation whose latency stands for the load, if it is not that of all requests.
    pub(crate) const fn headline(&self) -> Option<usize> {
        match self {
            Self::Deliver(_) => Some(deliver::DELIVERED),
            Self::Calls(_) | Self::Files(_) | Self::Keys | Self::Hold => None,
        }
    }

    /// Whether sessions make requests.
    pub(crate) const fn has_requests(&self) -> bool {
        matches!(self, Self::Calls(_) | Self::Deliver(_) | Self::Files(_))
    }

    /// Requests in flight per session.
    pub(crate) const fn pipeline(&self) -> u16 {
        match self {
            Self::Calls(work) => work.pipeline,
            Self::Deliver(work) => work.pipeline,
            Self::Files(work) => work.pipeline,
            Self::Keys | Self::Hold => 1,
        }
    }

    /// The request with this number.
    pub(crate) fn request(&self, number: usize) -> Option<&PreparedCall> {
        match self {
            Self::Calls(work) => work.call(number),
            Self::Deliver(work) => (number == 0).then_some(&work.call),
            Self::Files(work) => work.request(number),
            Self::Keys | Self::Hold => None,
        }
    }

    /// Groups of sessions that take requests apart from each other.
    pub(crate) fn groups(&self) -> usize {
        match self {
            Self::Calls(work) => work.populations.len().max(1),
            _ => 1,
        }
    }

    /// Whether session `number` makes requests at all.
    pub(crate) fn makes_requests(&self, number: u64) -> bool {
        match self {
            Self::Calls(work) => work.population(number).is_some_and(Population::has_calls),
            Self::Deliver(work) => work.is_sender(number),
            Self::Files(_) => true,
            Self::Keys | Self::Hold => false,
        }
    }

    /// The group of session `number`; none if it makes no requests of its own.
    pub(crate) fn group_of(&self, number: u64) -> Option<usize> {
        match self {
            Self::Calls(work) => Some(work.population_of(number)),
            Self::Deliver(work) => work.is_sender(number).then_some(0),
            Self::Files(_) | Self::Keys | Self::Hold => Some(0),
        }
    }

    /// The pause between an answer and the next request of session `number`, in the closed model.
    pub(crate) fn think(&self, number: u64) -> Distribution {
        match self {
            Self::Calls(work) => work.population(number).map_or(Distribution::ZERO, |users| users.think),
            Self::Deliver(work) => work.think,
            Self::Files(_) | Self::Keys | Self::Hold => Distribution::ZERO,
        }
    }
}
