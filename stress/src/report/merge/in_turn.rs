//! Runs one after the other as one: the parts of a campaign.
//!
//! Counts and histograms add up as those of shards do. What is per second counts over the time of all parts, what is a state is
//! that of the worst, and the run over time has the parts behind each other, without the pauses in between.

use super::{MergeError, generator, name_in_common, series, sums};
use crate::report::units::precise;
use crate::result::{
    ConnectionsSection, FilesSection, OperationSection, PartSection, PhaseSection, RunResult,
};

/// The parts, in their order, as one.
pub(super) fn join(parts: &[RunResult], warnings: &mut Vec<String>) -> Result<RunResult, MergeError> {
    let first = parts.first().ok_or(MergeError::Nothing)?;
    let damaged = |error: String| MergeError::Damaged(first.run.id.clone(), error);
    let seconds: f64 = parts.iter().map(|part| part.run.measured_s).sum();
    let mut merged = RunResult {
        totals: sums::totals(parts),
        connections: connections(parts).map_err(damaged)?,
        setup: sums::steps(parts).map_err(damaged)?,
        operations: operations(parts, seconds).map_err(damaged)?,
        delivery: sums::delivery(parts),
        files: files(parts),
        errors: sums::errors(parts),
        stages: stages(parts),
        series: series::in_turn(parts, warnings),
        generator: generator::in_turn(parts),
        wire: sums::wire(parts),
        exports: parts.iter().flat_map(|part| part.exports.clone()).collect(),
        ..first.clone()
    };
    name(&mut merged, parts, seconds);
    Ok(merged)
}

fn name(merged: &mut RunResult, parts: &[RunResult], seconds: f64) {
    let sum = |of: fn(&RunResult) -> f64| parts.iter().map(of).sum();
    merged.run.ramp_s = sum(|part| part.run.ramp_s);
    merged.run.warmup_s = sum(|part| part.run.warmup_s);
    merged.run.measured_s = seconds;
    merged.run.part = PartSection::default();
    merged.run.config.duration_s = Some(seconds);
    let texts: Vec<&str> = parts.iter().map(|part| part.run.config.stages.as_str()).collect();
    merged.run.config.stages = sums::names(texts.into_iter().filter(|text| !text.is_empty())).join(",");
    if let Some(other) = parts.iter().map(|part| &part.run.end).find(|end| **end != "completed") {
        merged.run.end = other.clone();
    }
    name_in_common(merged, parts);
    if merged.model.rate.is_some() && seconds > 0.0 {
        let operations = parts.iter().map(|part| part.model.rate.unwrap_or(0.0) * part.run.measured_s);
        merged.model.rate = Some(operations.sum::<f64>() / seconds);
        merged.run.config.rate = merged.model.rate;
    }
}

fn connections(parts: &[RunResult]) -> Result<ConnectionsSection, String> {
    let most = parts.iter().map(|part| part.connections.open_max).max().unwrap_or(0);
    // Each part says how many it made and how fast, and so how long that took.
    let over_time = |count: fn(&ConnectionsSection) -> u64, rate: fn(&ConnectionsSection) -> f64| {
        let made = parts.iter().map(|part| (precise(count(&part.connections)), rate(&part.connections)));
        let made: Vec<(f64, f64)> = made.filter(|(_, rate)| *rate > 0.0).collect();
        let seconds: f64 = made.iter().map(|(count, rate)| count / rate).sum();
        if seconds > 0.0 { made.iter().map(|(count, _)| count).sum::<f64>() / seconds } else { 0.0 }
    };
    Ok(ConnectionsSection {
        open_max: most,
        keys_per_second: over_time(|section| section.keys, |section| section.keys_per_second),
        ready_per_second: over_time(|section| section.ready, |section| section.ready_per_second),
        ..sums::connections(parts)?
    })
}

fn operations(parts: &[RunResult], seconds: f64) -> Result<Vec<OperationSection>, String> {
    let mut merged = sums::operations(parts.iter().map(|part| &part.operations))?;
    for operation in &mut merged {
        operation.rate = if seconds > 0.0 { precise(operation.count) / seconds } else { 0.0 };
    }
    Ok(merged)
}

fn files(parts: &[RunResult]) -> Option<FilesSection> {
    let seconds: f64 = parts.iter().map(|part| part.run.measured_s).sum();
    let mean = |of: fn(&FilesSection) -> f64| {
        let moved = parts.iter().map(|part| part.files.as_ref().map_or(0.0, of) * part.run.measured_s);
        if seconds > 0.0 { moved.sum::<f64>() / seconds } else { 0.0 }
    };
    Some(FilesSection {
        upload_mb_per_second: mean(|files| files.upload_mb_per_second),
        download_mb_per_second: mean(|files| files.download_mb_per_second),
        ..sums::files(parts)?
    })
}

/// How long a part took, with everything around its load.
pub(super) fn lasted(part: &RunResult) -> f64 {
    part.stages.iter().map(|stage| stage.to_s).fold(0.0, f64::max)
}

/// The stages of all parts, each after those of the part before.
fn stages(parts: &[RunResult]) -> Vec<PhaseSection> {
    let mut passed = 0.0;
    let mut all = Vec::new();
    for part in parts {
        let moved = part.stages.iter().map(|stage| PhaseSection {
            from_s: stage.from_s + passed,
            to_s: stage.to_s + passed,
            ..stage.clone()
        });
        all.extend(moved);
        passed += lasted(part);
    }
    all
}
