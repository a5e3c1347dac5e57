//! Several results as one: the parts of a run that several generators shared.
//!
//! Counts add up and histograms are added bucket by bucket, so that every percentile is that of all samples together: what four
//! parts give is what one run with the same samples would have given. Percentiles over time cannot be added; each step shows
//! the worst of the parts, and the heat map, which can, shows all.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use hdrhistogram::Histogram;

use super::units::{precise, rounded};
use crate::result::latency::empty_histogram;
use crate::result::{
    ConnectionsSection, DeliverySection, ErrorSection, FilesSection, GeneratorSection, HeatSection,
    LatencySection, OperationSection, OperationSeries, PhaseSection, RunResult, SeriesSection, ShardSection,
    StepSection, TotalsSection, WireSection,
};

/// Why results are no parts of one run.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum MergeError {
    /// None at all.
    #[error("nothing to merge: name the results of the parts")]
    Nothing,
    /// They were asked for different things.
    #[error("runs {0} and {1} are not parts of one run: {2} differ")]
    Different(String, String, &'static str),
    /// One part twice.
    #[error("part {index} of {of} is there twice, as runs {first} and {second}")]
    Twice {
        /// Which part.
        index: u64,
        /// Of how many.
        of: u64,
        /// One of them.
        first: String,
        /// The other.
        second: String,
    },
    /// A histogram is damaged.
    #[error("run {0}: {1}")]
    Damaged(String, String),
}

/// The parts as one, and what is to be known about it.
pub(crate) fn merge(parts: &[RunResult]) -> Result<(RunResult, Vec<String>), MergeError> {
    let first =
        parts.iter().min_by(|a, b| a.run.started_at.cmp(&b.run.started_at)).ok_or(MergeError::Nothing)?;
    check(parts, first)?;
    let mut warnings = Vec::new();
    let all = |section: fn(&RunResult) -> &Vec<OperationSection>| parts.iter().map(section);
    let damaged = |error: String| MergeError::Damaged(first.run.id.clone(), error);
    let mut merged = RunResult {
        totals: totals(parts),
        connections: connections(parts).map_err(damaged)?,
        setup: steps(parts).map_err(damaged)?,
        operations: operations(all(|part| &part.operations)).map_err(damaged)?,
        delivery: delivery(parts),
        files: files(parts),
        errors: errors(parts),
        stages: stages(parts).map_err(damaged)?,
        series: series(parts, first, &mut warnings),
        generator: generator(parts),
        wire: wire(parts),
        exit_code: parts.iter().map(|part| part.exit_code).max().unwrap_or(0),
        ..first.clone()
    };
    name(&mut merged, parts);
    let missing = missing(parts);
    if !missing.is_empty() {
        warnings.push(format!("parts {missing} are missing: what they did is not in the result"));
    }
    if !merged.thresholds.is_empty() {
        merged.thresholds.clear();
        warnings
            .push("thresholds were checked by each part for itself; they are not in the result".to_owned());
    }
    Ok((merged, warnings))
}

fn check(parts: &[RunResult], first: &RunResult) -> Result<(), MergeError> {
    let mut seen: BTreeMap<u64, &str> = BTreeMap::new();
    for part in parts {
        let differ = |what| Err(MergeError::Different(first.run.id.clone(), part.run.id.clone(), what));
        if part.run.config.load != first.run.config.load || part.run.command != first.run.command {
            return differ("their loads");
        }
        if part.model.kind != first.model.kind {
            return differ("their models");
        }
        let ShardSection { index, of } = part.run.shard;
        if of != first.run.shard.of {
            return differ("the numbers of their parts");
        }
        if let Some(other) = seen.insert(index, &part.run.id).filter(|_| of > 1) {
            let (first, second) = (other.to_owned(), part.run.id.clone());
            return Err(MergeError::Twice { index, of, first, second });
        }
    }
    Ok(())
}

/// The numbers of the parts that are not there.
fn missing(parts: &[RunResult]) -> String {
    let of = parts.first().map_or(1, |part| part.run.shard.of);
    let is_there = |index: &u64| parts.iter().any(|part| part.run.shard.index == *index);
    let missing: Vec<String> =
        (1..=of).filter(|index| of > 1 && !is_there(index)).map(|index| index.to_string()).collect();
    missing.join(", ")
}

/// Which run the whole was.
fn name(merged: &mut RunResult, parts: &[RunResult]) {
    let longest = |of: fn(&RunResult) -> f64| parts.iter().map(of).fold(0.0, f64::max);
    merged.run.ramp_s = longest(|part| part.run.ramp_s);
    merged.run.warmup_s = longest(|part| part.run.warmup_s);
    merged.run.measured_s = longest(|part| part.run.measured_s);
    merged.run.shard = ShardSection::default();
    merged.run.host.cores = parts.iter().map(|part| part.run.host.cores).sum();
    if let Some(other) = parts.iter().map(|part| &part.run.end).find(|end| **end != "completed") {
        merged.run.end = other.clone();
    }
    merged.run.tags.retain(|name, value| parts.iter().all(|part| part.run.tags.get(name) == Some(value)));
    for part in parts {
        for target in &part.target {
            if !merged.target.contains(target) {
                merged.target.push(target.clone());
            }
        }
    }
    if merged.model.rate.is_some() {
        merged.model.rate = Some(parts.iter().filter_map(|part| part.model.rate).sum());
    }
}

fn totals(parts: &[RunResult]) -> TotalsSection {
    let sum = |of: fn(&TotalsSection) -> u64| parts.iter().map(|part| of(&part.totals)).sum();
    TotalsSection {
        offered: sum(|totals| totals.offered),
        started: sum(|totals| totals.started),
        completed: sum(|totals| totals.completed),
        failed: sum(|totals| totals.failed),
        dropped: sum(|totals| totals.dropped),
        unfinished: sum(|totals| totals.unfinished),
        lost: sum(|totals| totals.lost),
        ended_twice: sum(|totals| totals.ended_twice),
    }
}

fn delivery(parts: &[RunResult]) -> Option<DeliverySection> {
    let all: Vec<&DeliverySection> = parts.iter().filter_map(|part| part.delivery.as_ref()).collect();
    let sum = |of: fn(&DeliverySection) -> u64| all.iter().map(|section| of(section)).sum();
    Some(DeliverySection {
        pairs: sum(|section| section.pairs),
        fan_out: all.first()?.fan_out,
        sent: sum(|section| section.sent),
        delivered: sum(|section| section.delivered),
        lost: sum(|section| section.lost),
        duplicates: sum(|section| section.duplicates),
        reordered: sum(|section| section.reordered),
        elsewhere: sum(|section| section.elsewhere),
    })
}

fn files(parts: &[RunResult]) -> Option<FilesSection> {
    let all: Vec<&FilesSection> = parts.iter().filter_map(|part| part.files.as_ref()).collect();
    let sum = |of: fn(&FilesSection) -> u64| all.iter().map(|section| of(section)).sum();
    Some(FilesSection {
        part_bytes: all.first()?.part_bytes,
        uploaded: sum(|section| section.uploaded),
        downloaded: sum(|section| section.downloaded),
        damaged: sum(|section| section.damaged),
        given_up: sum(|section| section.given_up),
        repeated: sum(|section| section.repeated),
        waits: sum(|section| section.waits),
        verified: all.iter().all(|section| section.verified),
        upload_mb_per_second: all.iter().map(|section| section.upload_mb_per_second).sum(),
        download_mb_per_second: all.iter().map(|section| section.download_mb_per_second).sum(),
    })
}

fn connections(parts: &[RunResult]) -> Result<ConnectionsSection, String> {
    let sum = |of: fn(&ConnectionsSection) -> u64| parts.iter().map(|part| of(&part.connections)).sum();
    Ok(ConnectionsSection {
        attempts: sum(|section| section.attempts),
        opened: sum(|section| section.opened),
        keys: sum(|section| section.keys),
        ready: sum(|section| section.ready),
        failed: sum(|section| section.failed),
        dropped: sum(|section| section.dropped),
        closed: sum(|section| section.closed),
        open_max: sum(|section| section.open_max),
        reconnects: sum(|section| section.reconnects),
        new_sessions: sum(|section| section.new_sessions),
        updates: sum(|section| section.updates),
        keys_per_second: parts.iter().map(|part| part.connections.keys_per_second).sum(),
        ready_per_second: parts.iter().map(|part| part.connections.ready_per_second).sum(),
        lifetime_us: latency(parts.iter().map(|part| &part.connections.lifetime_us))?,
    })
}

/// All samples of several sections.
fn latency<'a>(sections: impl Iterator<Item = &'a LatencySection>) -> Result<LatencySection, String> {
    let mut sum: Histogram<u64> = empty_histogram();
    for section in sections {
        let histogram = section.histogram().map_err(|error| error.to_string())?;
        sum.add(histogram).map_err(|error| error.to_string())?;
    }
    Ok(LatencySection::new(&sum))
}

/// The names that occur, each once, in the order of their first occurrence.
fn names<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut known = Vec::new();
    for name in names {
        if !known.contains(&name) {
            known.push(name);
        }
    }
    known
}

fn steps(parts: &[RunResult]) -> Result<Vec<StepSection>, String> {
    let all = || parts.iter().flat_map(|part| &part.setup);
    let merged = |name: &str| {
        let same = all().filter(|step| step.name == name).map(|step| &step.latency_us);
        Ok(StepSection { name: name.to_owned(), latency_us: latency(same)? })
    };
    names(all().map(|step| step.name.as_str())).into_iter().map(merged).collect()
}

fn operations<'a>(
    parts: impl Iterator<Item = &'a Vec<OperationSection>> + Clone,
) -> Result<Vec<OperationSection>, String> {
    let all = || parts.clone().flatten();
    let mut order = names(all().map(|operation| operation.name.as_str()));
    // The sum of all stands last.
    order.sort_by_key(|name| *name == "all");
    let merged = |name: &str| {
        let same = || all().filter(|operation| operation.name == name);
        let sum = |of: fn(&OperationSection) -> u64| same().map(of).sum();
        Ok(OperationSection {
            name: name.to_owned(),
            offered: sum(|operation| operation.offered),
            started: sum(|operation| operation.started),
            count: sum(|operation| operation.count),
            failed: sum(|operation| operation.failed),
            dropped: sum(|operation| operation.dropped),
            unfinished: sum(|operation| operation.unfinished),
            rate: same().map(|operation| operation.rate).sum(),
            latency_us: latency(same().map(|operation| &operation.latency_us))?,
            service_us: latency(same().map(|operation| &operation.service_us))?,
            send_lag_us: latency(same().map(|operation| &operation.send_lag_us))?,
            bytes_in: sum(|operation| operation.bytes_in),
            bytes_out: sum(|operation| operation.bytes_out),
        })
    };
    order.into_iter().map(merged).collect()
}

fn errors(parts: &[RunResult]) -> Vec<ErrorSection> {
    let mut merged: Vec<ErrorSection> = Vec::new();
    for error in parts.iter().flat_map(|part| &part.errors) {
        match merged.iter_mut().find(|known| known.class == error.class && known.op == error.op) {
            Some(known) => {
                known.count += error.count;
                // Times in UTC sort as texts.
                if error.first < known.first {
                    known.first.clone_from(&error.first);
                }
                if error.last > known.last {
                    known.last.clone_from(&error.last);
                }
            }
            None => merged.push(error.clone()),
        }
    }
    merged.sort_by(|a, b| (b.count, &a.class, &a.op).cmp(&(a.count, &b.class, &b.op)));
    merged
}

fn stages(parts: &[RunResult]) -> Result<Vec<PhaseSection>, String> {
    let all = || parts.iter().flat_map(|part| &part.stages);
    let merged = |name: &str| {
        let same = || all().filter(|stage| stage.name == name);
        Ok(PhaseSection {
            name: name.to_owned(),
            from_s: same().map(|stage| stage.from_s).fold(f64::INFINITY, f64::min),
            to_s: same().map(|stage| stage.to_s).fold(0.0, f64::max),
            operations: operations(
                parts
                    .iter()
                    .flat_map(|part| &part.stages)
                    .filter(|stage| stage.name == name)
                    .map(|stage| &stage.operations),
            )?,
        })
    };
    names(all().map(|stage| stage.name.as_str())).into_iter().map(merged).collect()
}

/// When something began, in seconds from when the first part did.
fn offset(start: &str, first: &str) -> f64 {
    let time = |text: &str| humantime::parse_rfc3339_weak(text).unwrap_or(SystemTime::UNIX_EPOCH);
    time(start).duration_since(time(first)).unwrap_or(Duration::ZERO).as_secs_f64()
}

fn series(parts: &[RunResult], first: &RunResult, warnings: &mut Vec<String>) -> SeriesSection {
    let step = first.series.step_s;
    let alike = |part: &RunResult| {
        (part.series.step_s - step).abs() < 1e-9 && part.series.columns == first.series.columns
    };
    if !parts.iter().all(alike) || step <= 0.0 {
        if parts.iter().any(|part| !part.series.rows.is_empty()) {
            warnings.push(
                "the parts have different steps: the run over time is that of the first alone".to_owned(),
            );
        }
        return first.series.clone();
    }
    let shift = |part: &RunResult| {
        let steps = rounded(offset(&part.series.t0, &first.series.t0) / step);
        usize::try_from(steps).unwrap_or(0)
    };
    let shifts: Vec<usize> = parts.iter().map(shift).collect();
    let shifted = |rows: fn(&RunResult) -> &Vec<Vec<f64>>| parts.iter().map(rows).zip(shifts.iter().copied());
    let by_operation = |name: &str| {
        let same =
            |part: &RunResult| part.series.operations.iter().find(|series| series.name == name).cloned();
        let found: Vec<(OperationSeries, usize)> =
            parts.iter().zip(&shifts).filter_map(|(part, shift)| Some((same(part)?, *shift))).collect();
        let columns = found.first().map(|(series, _)| series.columns.clone()).unwrap_or_default();
        let rows = rows(&columns, found.iter().map(|(series, shift)| (&series.rows, *shift)));
        OperationSeries { name: name.to_owned(), columns, rows }
    };
    let operations = parts.iter().flat_map(|part| &part.series.operations).map(|series| series.name.as_str());
    SeriesSection {
        step_s: step,
        t0: first.series.t0.clone(),
        columns: first.series.columns.clone(),
        rows: rows(&first.series.columns, shifted(|part| &part.series.rows)),
        heat: heat(parts, &shifts),
        operations: names(operations).into_iter().map(by_operation).collect(),
    }
}

/// Rows of several series, each moved by some steps: counts add up, of times and shares the worst counts.
fn rows<'a>(columns: &[String], parts: impl Iterator<Item = (&'a Vec<Vec<f64>>, usize)>) -> Vec<Vec<f64>> {
    let worst: Vec<bool> = columns.iter().map(|column| is_worst(column)).collect();
    let mut merged: Vec<Vec<f64>> = Vec::new();
    for (rows, shift) in parts {
        for (index, row) in rows.iter().enumerate() {
            while merged.len() <= index + shift {
                merged.push(vec![0.0; columns.len()]);
            }
            let Some(sums) = merged.get_mut(index + shift) else { continue };
            for ((sum, value), worst) in sums.iter_mut().zip(row).zip(&worst) {
                *sum = if *worst { sum.max(*value) } else { *sum + value };
            }
        }
    }
    merged
}

/// Columns that do not add up: percentiles, shares, verdicts.
fn is_worst(column: &str) -> bool {
    column.ends_with("_us") || matches!(column, "busy" | "verdict" | "throttled")
}

fn heat(parts: &[RunResult], shifts: &[usize]) -> HeatSection {
    let bounds = parts.iter().map(|part| &part.series.heat.bounds_us).find(|bounds| !bounds.is_empty());
    let Some(bounds) = bounds else { return HeatSection::default() };
    let mut sums: Vec<BTreeMap<u32, u64>> = Vec::new();
    for (part, shift) in parts.iter().zip(shifts).filter(|(part, _)| part.series.heat.bounds_us == *bounds) {
        for (index, row) in part.series.heat.rows.iter().enumerate() {
            while sums.len() <= index + shift {
                sums.push(BTreeMap::new());
            }
            if let Some(sum) = sums.get_mut(index + shift) {
                row.iter().for_each(|(bucket, count)| *sum.entry(*bucket).or_default() += count);
            }
        }
    }
    HeatSection {
        bounds_us: bounds.clone(),
        rows: sums.into_iter().map(|sum| sum.into_iter().collect()).collect(),
    }
}

/// The generators together: as bad as the worst of them.
fn generator(parts: &[RunResult]) -> GeneratorSection {
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

fn wire(parts: &[RunResult]) -> WireSection {
    let sum = |of: fn(&WireSection) -> u64| parts.iter().map(|part| of(&part.wire)).sum();
    WireSection {
        bytes_in: sum(|wire| wire.bytes_in),
        bytes_out: sum(|wire| wire.bytes_out),
        packets_in: sum(|wire| wire.packets_in),
        packets_out: sum(|wire| wire.packets_out),
        system_calls: sum(|wire| wire.system_calls),
    }
}

#[cfg(test)]
mod tests {
    use super::{MergeError, merge};
    use crate::arrival::PlanRandom;
    use crate::report::html::tests::sample;
    use crate::result::latency::empty_histogram;
    use crate::result::{HeatSection, LatencySection, OperationSection, RunResult, ShardSection};
    use hdrhistogram::Histogram;

    const SHARDS: usize = 4;

    /// The histograms of one operation: latency, service, lag.
    type Samples = [Histogram<u64>; 3];

    fn result(index: usize, of: usize, operations: &[(&str, &Samples)], heat: &[u64]) -> RunResult {
        let mut result = sample(1);
        result.thresholds.clear();
        result.run.shard = ShardSection { index: index as u64, of: of as u64 };
        result.operations = operations
            .iter()
            .map(|(name, [latency, service, lag])| OperationSection {
                name: (*name).to_owned(),
                count: latency.len(),
                latency_us: LatencySection::new(latency),
                service_us: LatencySection::new(service),
                send_lag_us: LatencySection::new(lag),
                ..OperationSection::default()
            })
            .collect();
        let row = heat.iter().enumerate().filter(|(_, count)| **count > 0);
        let row = row.map(|(bucket, count)| (u32::try_from(bucket).unwrap(), *count)).collect();
        result.series.heat = HeatSection { bounds_us: vec![100, 10_000], rows: vec![row] };
        result
    }

    #[test]
    fn four_parts_are_what_one_run_with_all_samples_would_be() {
        for seed in 0..20 {
            let mut random = PlanRandom::new(seed, 0);
            let empty = || [empty_histogram(), empty_histogram(), empty_histogram()];
            let mut whole = [empty(), empty()];
            let mut parts: Vec<[Samples; 2]> = (0..SHARDS).map(|_| [empty(), empty()]).collect();
            let (mut all_heat, mut heat) = ([0; 3], [[0; 3]; SHARDS]);
            for _ in 0..5_000 {
                // From microseconds to a minute, some beyond what histograms reach.
                let value = 1_u64 << random.below(27);
                let value = value + random.next() % value;
                let (shard, operation, kind) =
                    (random.below(4) as usize, random.below(2) as usize, random.below(3) as usize);
                parts[shard][operation][kind].saturating_record(value);
                whole[operation][kind].saturating_record(value);
                let bucket = usize::from(value > 100) + usize::from(value > 10_000);
                heat[shard][bucket] += 1;
                all_heat[bucket] += 1;
            }
            let shards: Vec<RunResult> = parts
                .iter()
                .enumerate()
                .map(|(index, [ping, config])| {
                    result(index + 1, SHARDS, &[("rpc:ping", ping), ("rpc:config", config)], &heat[index])
                })
                .collect();
            let one = result(1, 1, &[("rpc:ping", &whole[0]), ("rpc:config", &whole[1])], &all_heat);
            let (merged, warnings) = merge(&shards).unwrap();
            assert_eq!(warnings, Vec::<String>::new(), "seed {seed}");
            assert_eq!(merged.operations, one.operations, "seed {seed}");
            assert_eq!(merged.series.heat, one.series.heat, "seed {seed}");
            assert_eq!(merged.run.shard, one.run.shard);
            assert_eq!((merged.totals.started, merged.errors[0].count), (4_000, 40));
            assert_eq!(merged.setup[0].latency_us.count, 4_000);
            assert_eq!(merged.series.rows[1][1..3], [1_000.0, 960.0], "counts add up");
            assert_eq!(merged.series.rows[1][5], 990.0, "of percentiles the worst counts");
        }
    }

    #[test]
    fn the_order_of_the_parts_does_not_matter_and_late_ones_are_moved() {
        let empty = [empty_histogram(), empty_histogram(), empty_histogram()];
        let early = result(1, 2, &[("a", &empty)], &[1, 0, 0]);
        let mut late = result(2, 2, &[("b", &empty)], &[0, 2, 0]);
        late.run.started_at = "2026-11-23T12:00:02.000Z".to_owned();
        late.series.t0 = late.run.started_at.clone();
        let (merged, _) = merge(&[late.clone(), early.clone()]).unwrap();
        assert_eq!(merged.series.rows.len(), 6);
        assert_eq!(merged.series.heat.rows, [vec![(0, 1)], vec![], vec![(1, 2)]]);
        assert_eq!(merged.series.rows, merge(&[early, late]).unwrap().0.series.rows);
    }

    #[test]
    fn what_is_no_part_is_refused_and_what_is_missing_is_said() {
        let part = |index| result(index, 3, &[], &[]);
        let (_, warnings) = merge(&[part(1), part(3)]).unwrap();
        assert!(warnings[0].contains("parts 2 are missing"), "{warnings:?}");
        assert!(matches!(merge(&[part(1), part(1)]), Err(MergeError::Twice { index: 1, .. })));
        assert_eq!(merge(&[]).unwrap_err(), MergeError::Nothing);
        let mut other = part(2);
        other.run.config.load = "another".to_owned();
        assert!(matches!(merge(&[part(1), other]), Err(MergeError::Different(..))));
        let mut damaged = sample(1);
        damaged.operations[0].latency_us.hdr = "AAAA".to_owned();
        assert!(matches!(merge(&[damaged]), Err(MergeError::Damaged(..))));
    }
}
