//! Several results as one: the parts of a run that several generators shared, and the parts of a campaign one after the other.
//!
//! Counts add up and histograms are added bucket by bucket, so that every percentile is that of all samples together: what four
//! parts give is what one run with the same samples would have given. Percentiles over time cannot be added; each step shows
//! the worst of the parts, and the heat map, which can, shows all. Thresholds are judged again, on the whole.

mod generator;
mod in_turn;
mod series;
mod sums;

use std::collections::BTreeMap;

use crate::failure::{SUCCESS, THRESHOLDS_FAILED};
use crate::result::{OperationSection, PartSection, PhaseSection, RunResult, ShardSection};
use crate::thresholds::judge;

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

/// The parts as one, and what is to be known about it. Shards ran at the same time, the parts of a campaign in turn.
///
/// # Errors
/// If they are no parts of one run, or one is damaged.
pub(crate) fn merge(parts: &[RunResult]) -> Result<(RunResult, Vec<String>), MergeError> {
    let first = earliest(parts)?;
    check(parts, first)?;
    let mut warnings = Vec::new();
    let mut campaign: BTreeMap<u64, Vec<RunResult>> = BTreeMap::new();
    for part in parts {
        campaign.entry(part.run.part.index).or_default().push(part.clone());
    }
    let of = first.run.part.of;
    let absent: Vec<u64> = (1..=of).filter(|index| !campaign.contains_key(index)).collect();
    warnings.extend(missing(&absent));
    let at_once = campaign.values().map(|shards| at_once(shards, &mut warnings));
    let mut at_once = at_once.collect::<Result<Vec<_>, _>>()?;
    let mut merged = match at_once.len() {
        1 => at_once.swap_remove(0),
        _ => in_turn::join(&at_once, &mut warnings)?,
    };
    merged.thresholds = judge(parts, &merged);
    if merged.thresholds.iter().any(|threshold| threshold.expr.contains("window=")) {
        warnings.push(
            "thresholds with a window were judged by each part for itself: they hold if they held in every part".to_owned(),
        );
    }
    merged.exit_code = exit_code(parts, &merged);
    Ok((merged, warnings))
}

fn earliest(parts: &[RunResult]) -> Result<&RunResult, MergeError> {
    parts.iter().min_by(|a, b| a.run.started_at.cmp(&b.run.started_at)).ok_or(MergeError::Nothing)
}

/// What the parts ended with, but for thresholds, which are about the whole.
fn exit_code(parts: &[RunResult], merged: &RunResult) -> u8 {
    let own = parts.iter().map(|part| part.exit_code).filter(|code| *code != THRESHOLDS_FAILED);
    match own.max().unwrap_or(SUCCESS) {
        SUCCESS if merged.thresholds.iter().any(|threshold| !threshold.ok) => THRESHOLDS_FAILED,
        code => code,
    }
}

/// What ran at the same time.
fn at_once(parts: &[RunResult], warnings: &mut Vec<String>) -> Result<RunResult, MergeError> {
    let first = earliest(parts)?;
    let absent = |index: &u64| !parts.iter().any(|part| part.run.shard.index == *index);
    let of = first.run.shard.of;
    warnings.extend(missing(&(1..=of).filter(|index| of > 1 && absent(index)).collect::<Vec<_>>()));
    let all = |section: fn(&RunResult) -> &Vec<OperationSection>| parts.iter().map(section);
    let damaged = |error: String| MergeError::Damaged(first.run.id.clone(), error);
    let mut merged = RunResult {
        totals: sums::totals(parts),
        connections: sums::connections(parts).map_err(damaged)?,
        setup: sums::steps(parts).map_err(damaged)?,
        operations: sums::operations(all(|part| &part.operations)).map_err(damaged)?,
        delivery: sums::delivery(parts),
        files: sums::files(parts),
        errors: sums::errors(parts),
        stages: stages(parts).map_err(damaged)?,
        series: series::series(parts, first, warnings),
        generator: generator::generator(parts),
        wire: sums::wire(parts),
        exports: parts.iter().flat_map(|part| part.exports.clone()).collect(),
        ..first.clone()
    };
    name(&mut merged, parts);
    Ok(merged)
}

fn check(parts: &[RunResult], first: &RunResult) -> Result<(), MergeError> {
    let mut seen: BTreeMap<(u64, u64), &str> = BTreeMap::new();
    for part in parts {
        let differ = |what| Err(MergeError::Different(first.run.id.clone(), part.run.id.clone(), what));
        if part.run.config.load != first.run.config.load || part.run.command != first.run.command {
            return differ("their loads");
        }
        if part.model.kind != first.model.kind {
            return differ("their models");
        }
        let ShardSection { index, of } = part.run.shard;
        let PartSection { index: number, of: parts, .. } = part.run.part;
        if of != first.run.shard.of || parts != first.run.part.of {
            return differ("the numbers of their parts");
        }
        let is_divided = of > 1 || parts > 1;
        if let Some(other) = seen.insert((number, index), &part.run.id).filter(|_| is_divided) {
            let (first, second) = (other.to_owned(), part.run.id.clone());
            let (index, of) = if of > 1 { (index, of) } else { (number, parts) };
            return Err(MergeError::Twice { index, of, first, second });
        }
    }
    Ok(())
}

/// Words about parts that are not there.
fn missing(absent: &[u64]) -> Option<String> {
    let names: Vec<String> = absent.iter().map(ToString::to_string).collect();
    (!names.is_empty())
        .then(|| format!("parts {} are missing: what they did is not in the result", names.join(", ")))
}

/// Which run the whole was.
fn name(merged: &mut RunResult, parts: &[RunResult]) {
    let longest = |of: fn(&RunResult) -> f64| parts.iter().map(of).fold(0.0, f64::max);
    merged.run.ramp_s = longest(|part| part.run.ramp_s);
    merged.run.warmup_s = longest(|part| part.run.warmup_s);
    merged.run.measured_s = longest(|part| part.run.measured_s);
    merged.run.shard = ShardSection::default();
    merged.run.host.cores = parts.iter().map(|part| part.run.host.cores).sum();
    merged.run.config.connections = parts.iter().map(|part| part.run.config.connections).sum();
    if let Some(other) = parts.iter().map(|part| &part.run.end).find(|end| **end != "completed") {
        merged.run.end = other.clone();
    }
    name_in_common(merged, parts);
    if merged.model.rate.is_some() && parts.iter().any(|part| part.run.shard.of == 1) {
        // Of shards each says the rate of the whole.
        merged.model.rate = Some(parts.iter().filter_map(|part| part.model.rate).sum());
    }
}

/// Tags that all parts have, and every target.
fn name_in_common(merged: &mut RunResult, parts: &[RunResult]) {
    merged.run.tags.retain(|name, value| parts.iter().all(|part| part.run.tags.get(name) == Some(value)));
    for part in parts {
        for target in &part.target {
            if !merged.target.contains(target) {
                merged.target.push(target.clone());
            }
        }
    }
}

fn stages(parts: &[RunResult]) -> Result<Vec<PhaseSection>, String> {
    let all = || parts.iter().flat_map(|part| &part.stages);
    let merged = |name: &str| {
        let same = || all().filter(|stage| stage.name == name);
        Ok(PhaseSection {
            name: name.to_owned(),
            from_s: same().map(|stage| stage.from_s).fold(f64::INFINITY, f64::min),
            to_s: same().map(|stage| stage.to_s).fold(0.0, f64::max),
            operations: sums::operations(
                parts
                    .iter()
                    .flat_map(|part| &part.stages)
                    .filter(|stage| stage.name == name)
                    .map(|stage| &stage.operations),
            )?,
        })
    };
    sums::names(all().map(|stage| stage.name.as_str())).into_iter().map(merged).collect()
}

#[cfg(test)]
mod tests;
