//! What became of calls, by method and datacenter. Counted only if the engine is told to
//! ([`EngineConfig::count_methods`](crate::EngineConfig::count_methods)).

use std::collections::BTreeMap;
use std::time::Duration;

use mtproto_tl::ConstructorId;
use parking_lot::Mutex;

use crate::ids::{DatacenterId, IdMap};
use crate::limits::METHODS_COUNTED_MAX;
use crate::request::{Outcome, Response};
use crate::time::whole_nanoseconds;

/// Which calls are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MethodKey {
    /// The datacenter they were made at; number zero for those that no connection took in.
    pub datacenter: DatacenterId,
    /// The constructor they begin with; zero for those of methods beyond the first
    /// [`METHODS_COUNTED_MAX`].
    pub method: u32,
}

impl MethodKey {
    /// The constructor as a constructor.
    #[must_use]
    pub const fn constructor(&self) -> ConstructorId {
        ConstructorId(self.method)
    }
}

/// Classes of times: the first holds those below two microseconds, each next one twice as long ones.
pub const TIME_CLASSES: usize = 32;

/// What became of the calls of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodStats {
    /// Calls that were answered.
    pub responses: u64,
    /// Calls that the server refused.
    pub rpc_errors: u64,
    /// Calls that the engine gave up on.
    pub failures: u64,
    /// The sum of the times from submission to outcome, in nanoseconds.
    pub time_ns: u64,
    /// The sum of the times from the last sending to the outcome, of those that were sent, in nanoseconds.
    pub wire_ns: u64,
    /// The longest time from submission to outcome, in nanoseconds.
    pub time_ns_max: u64,
    /// How many times fell into each class of [`TIME_CLASSES`].
    pub times: [u32; TIME_CLASSES],
}

impl MethodStats {
    /// A time that so many thousandths of the calls did not exceed, up to a factor of two; none without calls.
    #[must_use]
    pub fn quantile(&self, per_mille: u64) -> Option<Duration> {
        let all: u64 = self.times.iter().map(|&count| u64::from(count)).sum();
        let wanted = (all * per_mille.min(1_000)).div_ceil(1_000).max(1);
        let mut seen = 0;
        let class = self.times.iter().position(|&count| {
            seen += u64::from(count);
            seen >= wanted
        })?;
        Some(Duration::from_micros(2 << class))
    }

    fn note(&mut self, response: &Response<'_>) {
        match response.outcome {
            Outcome::Response(_) => self.responses += 1,
            Outcome::RpcError { .. } => self.rpc_errors += 1,
            Outcome::Failed(_) => self.failures += 1,
        }
        let time = whole_nanoseconds(response.received_at.saturating_since(response.submitted_at));
        self.time_ns = self.time_ns.saturating_add(time);
        self.time_ns_max = self.time_ns_max.max(time);
        if let Some(sent_at) = response.sent_at {
            let wire = whole_nanoseconds(response.received_at.saturating_since(sent_at));
            self.wire_ns = self.wire_ns.saturating_add(wire);
        }
        let class = ((time / 1_000).max(1).ilog2() as usize).min(TIME_CLASSES - 1);
        if let Some(count) = self.times.get_mut(class) {
            *count = count.saturating_add(1);
        }
    }

    /// Adds the numbers of another reactor.
    pub fn add(&mut self, other: &Self) {
        self.responses += other.responses;
        self.rpc_errors += other.rpc_errors;
        self.failures += other.failures;
        self.time_ns = self.time_ns.saturating_add(other.time_ns);
        self.wire_ns = self.wire_ns.saturating_add(other.wire_ns);
        self.time_ns_max = self.time_ns_max.max(other.time_ns_max);
        for (count, other) in self.times.iter_mut().zip(&other.times) {
            *count = count.saturating_add(*other);
        }
    }
}

/// The table of one reactor: plain memory, copied out once a tick as far as it has changed.
#[derive(Debug, Default)]
pub(crate) struct MethodTable {
    by_key: IdMap<MethodKey, MethodStats>,
    changed: Vec<MethodKey>,
}

impl MethodTable {
    /// A call has ended.
    pub(crate) fn note(&mut self, response: &Response<'_>) {
        let datacenter = response.datacenter.unwrap_or(DatacenterId(0));
        let mut key = MethodKey { datacenter, method: response.method.0 };
        if self.by_key.len() >= METHODS_COUNTED_MAX && !self.by_key.contains_key(&key) {
            key.method = 0;
        }
        self.by_key.entry(key).or_default().note(response);
        // Calls of one kind come in a row.
        if self.changed.last() != Some(&key) {
            self.changed.push(key);
        }
    }

    /// Copies what has changed to where others can see it.
    pub(crate) fn publish(&mut self, cell: &MethodCell) {
        if self.changed.is_empty() {
            return;
        }
        self.changed.sort_unstable();
        self.changed.dedup();
        let mut published = cell.0.lock();
        for key in self.changed.drain(..) {
            if let Some(stats) = self.by_key.get(&key) {
                published.insert(key, stats.clone());
            }
        }
    }
}

/// Where a reactor publishes its table.
#[derive(Debug, Default)]
pub struct MethodCell(Mutex<BTreeMap<MethodKey, MethodStats>>);

impl MethodCell {
    /// Adds what was published last to a sum over reactors.
    pub fn add_to(&self, all: &mut BTreeMap<MethodKey, MethodStats>) {
        for (key, stats) in &*self.0.lock() {
            all.entry(*key).or_default().add(stats);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::Duration;

    use mtproto_tl::ConstructorId;

    use super::{MethodCell, MethodKey, MethodTable};
    use crate::error::RequestError;
    use crate::ids::{ConnectionId, DatacenterId, ReactorIndex, RequestId};
    use crate::limits::METHODS_COUNTED_MAX;
    use crate::request::{Outcome, Response};
    use crate::time::Monotonic;

    fn response(method: u32, millis: u64, outcome: Outcome<'static>) -> Response<'static> {
        Response {
            connection: ConnectionId::new(ReactorIndex(0), 1),
            datacenter: Some(DatacenterId(2)),
            request: RequestId::new(1, 1),
            method: ConstructorId(method),
            token: 0,
            outcome,
            submitted_at: Monotonic(0),
            sent_at: Some(Monotonic(1_000)),
            received_at: Monotonic(0) + Duration::from_millis(millis),
        }
    }

    #[test]
    fn calls_are_counted_by_method_and_datacenter() {
        let (cells, mut all) = ([MethodCell::default(), MethodCell::default()], BTreeMap::new());
        for cell in &cells {
            let mut table = MethodTable::default();
            for millis in 1..=100 {
                table.note(&response(7, millis, Outcome::Response(&[])));
            }
            table.note(&response(8, 1, Outcome::RpcError { code: 400, message: "NO" }));
            table.publish(cell);
            table.note(&response(8, 1, Outcome::Failed(RequestError::Backlogged)));
            table.publish(cell);
            table.publish(cell);
            cell.add_to(&mut all);
        }
        let of = |method| &all[&MethodKey { datacenter: DatacenterId(2), method }];
        assert_eq!((of(7).responses, of(7).rpc_errors, of(7).failures), (200, 0, 0));
        assert_eq!((of(8).responses, of(8).rpc_errors, of(8).failures), (0, 2, 2));
        assert_eq!(of(7).time_ns_max, 100_000_000);
        assert_eq!(of(7).time_ns - of(7).wire_ns, 200 * 1_000);
        let half = of(7).quantile(500).unwrap();
        assert!(half >= Duration::from_millis(50) && half <= Duration::from_millis(100), "{half:?}");
        assert!(of(7).quantile(1_000).unwrap() >= Duration::from_millis(100));
        assert_eq!(super::MethodStats::default().quantile(500), None);
    }

    #[test]
    fn a_program_that_makes_up_methods_fills_no_memory() {
        let (cell, mut all) = (MethodCell::default(), BTreeMap::new());
        let mut table = MethodTable::default();
        for method in 1..=u32::try_from(METHODS_COUNTED_MAX).unwrap() + 100 {
            table.note(&response(method, 1, Outcome::Response(&[])));
        }
        table.publish(&cell);
        cell.add_to(&mut all);
        assert_eq!(all.len(), METHODS_COUNTED_MAX + 1);
        assert_eq!(all[&MethodKey { datacenter: DatacenterId(2), method: 0 }].responses, 100);
    }
}
