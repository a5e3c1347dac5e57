//! The verdicts about several generators as one.

use super::sums::names;
use crate::report::units::precise;
use crate::result::{GeneratorSection, RunResult};

/// The generators together: as bad as the worst of them.
pub(super) fn generator(parts: &[RunResult]) -> GeneratorSection {
    let all = || parts.iter().map(|part| &part.generator);
    let most = |of: fn(&GeneratorSection) -> f64| all().map(of).fold(0.0, f64::max);
    let sum = |of: fn(&GeneratorSection) -> Option<f64>| {
        let values: Vec<f64> = all().filter_map(of).collect();
        (!values.is_empty()).then(|| values.iter().sum::<f64>())
    };
    let bytes = |of: fn(&GeneratorSection) -> Option<u64>| {
        let values: Vec<u64> = all().filter_map(of).collect();
        (!values.is_empty()).then(|| values.iter().sum::<u64>())
    };
    let weighted = |of: fn(&GeneratorSection) -> Option<f64>, weight: fn(&RunResult) -> u64| {
        let values: Vec<(f64, f64)> =
            parts.iter().filter_map(|part| Some((of(&part.generator)?, precise(weight(part))))).collect();
        let total: f64 = values.iter().map(|(_, weight)| weight).sum();
        (total > 0.0).then(|| values.iter().map(|(value, weight)| value * weight).sum::<f64>() / total)
    };
    let rank = |verdict: &str| ["", "ok", "hot", "saturated"].iter().position(|known| *known == verdict);
    GeneratorSection {
        verdict: all()
            .map(|section| section.verdict.clone())
            .max_by_key(|verdict| rank(verdict))
            .unwrap_or_default(),
        ok_s: all().map(|section| section.ok_s).fold(f64::INFINITY, f64::min),
        hot_s: most(|section| section.hot_s),
        saturated_s: most(|section| section.saturated_s),
        reasons: names(all().flat_map(|section| &section.reasons).map(String::as_str))
            .into_iter()
            .map(str::to_owned)
            .collect(),
        busy_max: most(|section| section.busy_max),
        busy_mean: all().map(|section| section.busy_mean).sum::<f64>() / precise(parts.len().max(1) as u64),
        throttled_intervals: all().map(|section| section.throttled_intervals).sum(),
        send_lag_p99_us: all().map(|section| section.send_lag_p99_us).max().unwrap_or(0),
        loop_lag_p99_us: all().map(|section| section.loop_lag_p99_us).max().unwrap_or(0),
        calibrated_share: all().filter_map(|section| section.calibrated_share).reduce(f64::max),
        cpu_us_per_request: weighted(|section| section.cpu_us_per_request, |part| part.totals.completed),
        cpu_us_per_key: weighted(|section| section.cpu_us_per_key, |part| part.connections.keys),
        cores: all().map(|section| section.cores).sum(),
        server_cores: sum(|section| section.server_cores),
        threads_waiting: sum(|section| section.threads_waiting),
        turn_max_us: all().map(|section| section.turn_max_us).max().unwrap_or(0),
        resident_bytes_per_session: weighted(
            |section| section.resident_bytes_per_session,
            |part| part.connections.ready,
        ),
        resident_bytes_at_load: bytes(|section| section.resident_bytes_at_load),
        resident_bytes_loaded: bytes(|section| section.resident_bytes_loaded),
        resident_bytes_at_end: bytes(|section| section.resident_bytes_at_end),
    }
}

/// The same generator, part after part: its seconds add up, and a tenth of them decides, as in a run.
pub(super) fn in_turn(parts: &[RunResult]) -> GeneratorSection {
    let all = || parts.iter().map(|part| &part.generator);
    let sum = |of: fn(&GeneratorSection) -> f64| all().map(of).sum::<f64>();
    let (ok, hot, saturated) =
        (sum(|section| section.ok_s), sum(|section| section.hot_s), sum(|section| section.saturated_s));
    let tenth = (ok + hot + saturated) / 10.0;
    let verdict = match () {
        () if saturated > 0.0 && saturated >= tenth => "saturated",
        () if hot + saturated > 0.0 && hot + saturated >= tenth => "hot",
        () => "ok",
    };
    let most = |of: fn(&GeneratorSection) -> Option<u64>| all().filter_map(of).max();
    let count = parts.len().max(1) as u64;
    GeneratorSection {
        verdict: verdict.to_owned(),
        ok_s: ok,
        hot_s: hot,
        saturated_s: saturated,
        cores: sum(|section| section.cores) / precise(count),
        server_cores: all().filter_map(|section| section.server_cores).reduce(f64::max),
        threads_waiting: all().filter_map(|section| section.threads_waiting).reduce(f64::max),
        resident_bytes_at_load: most(|section| section.resident_bytes_at_load),
        resident_bytes_loaded: most(|section| section.resident_bytes_loaded),
        resident_bytes_at_end: most(|section| section.resident_bytes_at_end),
        ..generator(parts)
    }
}
