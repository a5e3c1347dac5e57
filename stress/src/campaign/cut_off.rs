//! A result made of what a run had written when it was cut off: the log of histograms and the line per interval.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hdrhistogram::Histogram;
use hdrhistogram::serialization::Deserializer;
use serde_json::Value;

use super::folder::State;
use crate::clock::utc;
use crate::failure::Failure;
use crate::report::build::SERIES_COLUMNS;
use crate::report::merge::merge;
use crate::report::units::precise;
use crate::result::latency::empty_histogram;
use crate::result::{
    LatencySection, OperationSection, PhaseSection, RESULT_SCHEMA, RESULT_VERSION, RunResult, SeriesSection,
};

/// How such a run ended.
const CUT_OFF: &str = "cut off";

/// A result of what there is: of a log (`.hlog` or `.ndjson`, with the other one beside it), or of the folder of a campaign with the
/// parts that are done and the one that was cut off.
///
/// # Errors
/// If nothing is there, or it cannot be read.
pub(crate) fn partial(path: &Path) -> Result<RunResult, Failure> {
    if !path.is_dir() {
        return from_logs(path);
    }
    let mut results = Vec::new();
    let mut names: Vec<PathBuf> = std::fs::read_dir(path)
        .map_err(|source| Failure::Io { what: format!("{} could not be read", path.display()), source })?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|name| name.file_name().is_some_and(|name| name.to_string_lossy().starts_with("part-")))
        .collect();
    names.sort();
    for name in &names {
        let has = |suffix: &str| name.with_extension(suffix).exists();
        match name.extension().and_then(|suffix| suffix.to_str()) {
            Some("json") => results.push(crate::cli::report::read(name)?),
            Some("ndjson") if !has("json") => {
                let mut result = from_logs(name)?;
                // What it was about, the plan of the campaign says.
                if let Some(state) = plan_of(path, name) {
                    (result.run.command, result.run.config.load) = (state.command, state.load);
                    result.run.seed = state.seed;
                    result.run.part.of = state.parts.len() as u64;
                    (result.run.shard.index, result.run.shard.of) = state.shard;
                }
                result.run.part.index = number_of(name);
                if let Some(done) = results.first() {
                    result.model = done.model.clone();
                }
                results.push(result);
            }
            _ => {}
        }
    }
    if results.is_empty() {
        return Err(Failure::Usage(format!("{}: nothing of a campaign is there", path.display())));
    }
    let (whole, warnings) = merge(&results).map_err(|error| Failure::Usage(error.to_string()))?;
    warnings.iter().for_each(|warning| eprintln!("warning: {warning}"));
    Ok(whole)
}

/// `part-07.shard-1-of-4.ndjson` is part seven.
fn number_of(name: &Path) -> u64 {
    let name = name.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let digits: String = name.chars().skip("part-".len()).take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(1)
}

/// The plan of the campaign that a part belongs to.
fn plan_of(folder: &Path, part: &Path) -> Option<State> {
    let stem = part.file_stem()?.to_str()?;
    let shard = stem.split_once('.').map_or_else(String::new, |(_, shard)| format!(".{shard}"));
    let text = std::fs::read_to_string(folder.join(format!("campaign{shard}.json"))).ok()?;
    serde_json::from_str(&text).ok()
}

/// The result of a run of which only its logs are there.
fn from_logs(path: &Path) -> Result<RunResult, Failure> {
    let read = |suffix: &str| std::fs::read_to_string(path.with_extension(suffix)).unwrap_or_default();
    let (lines, log) = (read("ndjson"), read("hlog"));
    let mut rows = Rows::default();
    // The last line may be half a line.
    lines.lines().filter_map(|line| serde_json::from_str(line).ok()).for_each(|line| rows.take(&line));
    let histograms = Histograms::read(&log);
    if rows.rows.is_empty() && histograms.by_name.is_empty() {
        return Err(Failure::Usage(format!(
            "{}: no intervals of a run are there; name the .hlog or .ndjson that a run has written, or the folder of a campaign",
            path.display()
        )));
    }
    Ok(rows.result(histograms))
}

/// The log of histograms: all intervals of an operation together.
#[derive(Debug, Default)]
struct Histograms {
    started_at: Option<SystemTime>,
    by_name: BTreeMap<String, Histogram<u64>>,
    /// When the last interval ended.
    seconds: f64,
}

impl Histograms {
    fn read(text: &str) -> Self {
        let mut all = Self::default();
        for line in text.lines() {
            if let Some(time) = line.strip_prefix("#[BaseTime: ") {
                let seconds = time.split_whitespace().next().and_then(|seconds| seconds.parse().ok());
                let since = seconds.and_then(|seconds: f64| Duration::try_from_secs_f64(seconds).ok());
                all.started_at = since.map(|since| SystemTime::UNIX_EPOCH + since);
            } else if line.starts_with("Tag=") {
                // The last line may be half a line.
                let _ = all.take(line);
            }
        }
        all
    }

    fn take(&mut self, line: &str) -> Option<()> {
        let mut fields = line.strip_prefix("Tag=")?.split(',');
        let name = fields.next()?;
        let (start, length): (f64, f64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
        let bytes = STANDARD.decode(fields.nth(1)?).ok()?;
        let histogram: Histogram<u64> = Deserializer::new().deserialize(&mut bytes.as_slice()).ok()?;
        let sum = self.by_name.entry(name.to_owned()).or_insert_with(empty_histogram);
        sum.add(histogram).ok()?;
        self.seconds = self.seconds.max(start + length);
        Some(())
    }
}

/// The lines of the intervals.
#[derive(Debug, Default)]
struct Rows {
    rows: Vec<Vec<f64>>,
    counts: Vec<(String, OperationSection)>,
    /// When the intervals ended.
    times: Vec<f64>,
}

impl Rows {
    fn take(&mut self, line: &Value) {
        let Some(time) = line["t_s"].as_f64() else { return };
        self.times.push(time);
        self.rows.push(SERIES_COLUMNS.map(|column| line[column].as_f64().unwrap_or(0.0)).into());
        for operation in line["operations"].as_array().into_iter().flatten() {
            let name = operation["name"].as_str().unwrap_or_default();
            let position = self.counts.iter().position(|(known, _)| known == name);
            let position = position.unwrap_or_else(|| {
                let section = OperationSection { name: name.to_owned(), ..OperationSection::default() };
                self.counts.push((name.to_owned(), section));
                self.counts.len() - 1
            });
            let Some((_, section)) = self.counts.get_mut(position) else { continue };
            let count = |field: &str| operation[field].as_u64().unwrap_or(0);
            section.offered += count("offered");
            section.count += count("done");
            section.failed += count("failed");
            section.dropped += count("dropped");
        }
    }

    /// How long an interval was: the usual distance between two.
    fn step(&self) -> f64 {
        let mut distances: Vec<f64> =
            self.times.windows(2).filter_map(|pair| Some(pair.get(1)? - pair.first()?)).collect();
        distances.sort_by(f64::total_cmp);
        distances.get(distances.len() / 2).copied().unwrap_or(1.0)
    }

    fn result(self, mut histograms: Histograms) -> RunResult {
        let step = (self.step() * 10.0).round() / 10.0;
        let seconds = self.times.last().copied().unwrap_or(histograms.seconds);
        let mut result =
            RunResult { schema: RESULT_SCHEMA.to_owned(), version: RESULT_VERSION, ..RunResult::default() };
        let mut operations: Vec<OperationSection> =
            self.counts.into_iter().map(|(_, section)| section).collect();
        for operation in &mut operations {
            let tag = operation.name.replace([',', ' ', '\n'], "_");
            let histogram = histograms.by_name.remove(&tag).unwrap_or_else(empty_histogram);
            operation.latency_us = LatencySection::new(&histogram);
            operation.rate = if seconds > 0.0 { precise(operation.count) / seconds } else { 0.0 };
        }
        let sum = |of: fn(&OperationSection) -> u64| operations.iter().map(of).sum::<u64>();
        result.totals.offered = sum(|operation| operation.offered);
        result.totals.completed = sum(|operation| operation.count);
        result.totals.failed = sum(|operation| operation.failed);
        result.totals.dropped = sum(|operation| operation.dropped);
        result.totals.started = result.totals.completed + result.totals.failed;
        result.operations = operations;
        result.run.started_at = utc(histograms.started_at.unwrap_or(SystemTime::UNIX_EPOCH));
        result.run.measured_s = seconds;
        CUT_OFF.clone_into(&mut result.run.end);
        result.model.kind = "unknown".to_owned();
        result.model.latency =
            "of all intervals that were written before the run was cut off, its warm-up with them".to_owned();
        result.stages =
            vec![PhaseSection { name: CUT_OFF.to_owned(), to_s: seconds, ..PhaseSection::default() }];
        result.series = SeriesSection {
            step_s: step,
            t0: result.run.started_at.clone(),
            columns: SERIES_COLUMNS.map(str::to_owned).into(),
            rows: self.rows,
            ..SeriesSection::default()
        };
        result.generator.verdict = "unknown".to_owned();
        result
    }
}

#[cfg(test)]
mod tests {
    use super::{Rows, number_of};
    use std::path::Path;

    #[test]
    fn intervals_add_up() {
        let mut rows = Rows::default();
        for second in 1..=3 {
            let line = serde_json::json!({ "t_s": f64::from(second), "conns": 5, "done": 10, "operations": [
                { "name": "rpc:ping", "offered": 11, "done": 10, "failed": 1, "dropped": 0 }] });
            rows.take(&line);
        }
        let result = rows.result(super::Histograms::read("half a line"));
        assert_eq!((result.totals.offered, result.totals.completed, result.totals.failed), (33, 30, 3));
        assert_eq!((result.series.step_s, result.series.rows.len(), result.run.measured_s), (1.0, 3, 3.0));
        assert_eq!(result.operations[0].rate, 10.0);
    }

    #[test]
    fn the_name_of_a_part_has_its_number() {
        assert_eq!(number_of(Path::new("/c/part-07.shard-1-of-4.ndjson")), 7);
    }
}
