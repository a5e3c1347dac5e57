//! The hash of a plan: two runs with the same one ask for the same at the same times.

use std::fmt::Write as _;

use crate::arrival::PlanRandom;
use crate::plan::{LoadPlan, Work};

/// Operations that are hashed one by one; what comes later follows from the same seed and settings.
const OPERATIONS_HASHED: usize = 100_000;

/// The hash of a plan, as `sha256:` and hexadecimal digits. The number of threads does not change it: it changes who makes an
/// operation of the open model, and neither when nor which.
pub(crate) fn plan_hash(plan: &LoadPlan, load: &str) -> String {
    let mut text = format!(
        "{load}|{:?}|{:?}|{}|{}|{}|{:?}|{:?}|{}|{}|{:?}|",
        plan.seed,
        plan.schedule,
        plan.sessions,
        plan.sessions_per_key,
        plan.connect_rate,
        plan.count,
        plan.churn,
        plan.max_inflight,
        plan.work.pipeline(),
        plan.shard,
    );
    let (shard, shards) = plan.shard;
    for arrival in plan.schedule.arrivals(shard, shards).take(OPERATIONS_HASHED) {
        let call = match &plan.work {
            Work::Calls(work) => work.choose(&mut PlanRandom::of_operation(plan.seed, arrival.number)).1,
            Work::Deliver(_) | Work::Files(_) | Work::Keys | Work::Hold => 0,
        };
        // Writing to a string cannot fail.
        let _ = write!(text, "{}:{call};", arrival.at.as_nanos());
    }
    if plan.schedule.arrival().is_none() {
        let _ = write!(text, "threads {}", plan.reactors);
        if let Work::Calls(work) = &plan.work {
            for users in &work.populations {
                let mut random = PlanRandom::new(plan.seed, 0);
                (0..1_000).for_each(|_| {
                    let _ = write!(text, "{:?};", users.think.sample(&mut random));
                });
            }
        }
    }
    sha256_text(&text)
}

/// A hash in the form that results carry.
pub(crate) fn sha256_text(text: &str) -> String {
    let hash = mtproto_crypto::sha256::sha256(&[text.as_bytes()]);
    hash.iter().fold("sha256:".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}
