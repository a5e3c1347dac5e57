//! Two runs side by side: what changed, and whether that is more than noise.
//!
//! A difference counts if it is larger than three things: the margin the user allows, what the steps of the two runs vary among
//! themselves, and what so few samples leave open. A run that was short, or shaky, thus cannot accuse anybody by accident.

use std::fmt::Write as _;

use hdrhistogram::Histogram;
use serde::Serialize;

use super::units::{microseconds, precise, rate, rounded};
use crate::result::latency::empty_histogram;
use crate::result::{LatencySection, OperationSection, RunResult};

/// Deviations that a difference must exceed: chance alone does that once in some hundred comparisons.
const DEVIATIONS: f64 = 3.0;

/// Parts of a run whose values vary like those of so many short runs.
const BATCHES: usize = 10;

/// What a comparison says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Verdict {
    /// Better by more than noise.
    Improved,
    /// Some better, some worse.
    Mixed,
    /// Worse by more than noise.
    Regressed,
    /// No difference that is more than noise.
    Same,
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Self::Improved => "improved",
            Self::Mixed => "mixed",
            Self::Regressed => "REGRESSED",
            Self::Same => "same",
        }
    }
}

/// One number of one operation in both runs.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    /// The operation, or the step of making a session.
    pub(crate) operation: String,
    /// `rate`, `errors`, `p50`, `p90`, `p99` or `p99.9`.
    pub(crate) metric: &'static str,
    /// In the first run: per second, a share of one, or microseconds.
    pub(crate) before: f64,
    /// In the second.
    pub(crate) after: f64,
    /// The change, as a share of what was before; none if that is zero.
    pub(crate) change: Option<f64>,
    /// The change that may be noise, in the same form.
    pub(crate) noise: f64,
    /// What this row says.
    pub(crate) verdict: Verdict,
}

/// Two runs compared.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Comparison {
    /// The first run.
    pub(crate) before: String,
    /// The second run.
    pub(crate) after: String,
    /// Why the comparison may mislead.
    pub(crate) warnings: Vec<String>,
    /// Number by number.
    pub(crate) rows: Vec<Row>,
    /// All in all.
    pub(crate) verdict: Verdict,
}

/// Compares `after` with `before`; changes below the share `margin` never count.
pub(crate) fn compare(before: &RunResult, after: &RunResult, margin: f64) -> Comparison {
    let mut rows = Vec::new();
    for old in &before.operations {
        if let Some(new) = after.operation(&old.name) {
            operation_rows(&mut rows, (before, old), (after, new), margin);
        }
    }
    for old in before.setup.iter().filter(|step| step.latency_us.count > 0) {
        let new = after.setup.iter().find(|step| step.name == old.name && step.latency_us.count > 0);
        if let Some(new) = new {
            latency_rows(&mut rows, &old.name, (&old.latency_us, &new.latency_us), [0.0; 2], margin);
        }
    }
    let any = |wanted| rows.iter().any(|row: &Row| row.verdict == wanted);
    let verdict = match (any(Verdict::Improved), any(Verdict::Regressed)) {
        (false, false) => Verdict::Same,
        (true, false) => Verdict::Improved,
        (false, true) => Verdict::Regressed,
        (true, true) => Verdict::Mixed,
    };
    Comparison {
        before: before.run.id.clone(),
        after: after.run.id.clone(),
        warnings: warnings(before, after, &rows),
        rows,
        verdict,
    }
}

impl Comparison {
    /// Whether something got worse.
    pub(crate) fn has_regressed(&self) -> bool {
        matches!(self.verdict, Verdict::Regressed | Verdict::Mixed)
    }
}

fn warnings(before: &RunResult, after: &RunResult, rows: &[Row]) -> Vec<String> {
    let mut warnings = Vec::new();
    for run in [before, after] {
        if run.generator.verdict != "ok" {
            let (id, verdict) = (&run.run.id, &run.generator.verdict);
            warnings.push(format!("the generator of run {id} was {verdict}: its numbers may be its own"));
        }
    }
    let steered = [before, after].into_iter().filter(|run| !run.run.steering.is_empty());
    warnings
        .extend(steered.map(|run| {
            format!("run {} was steered by hand: it is not the run that was planned", run.run.id)
        }));
    let differences = [
        ("settings", before.run.config_hash != after.run.config_hash),
        ("models", before.model.kind != after.model.kind),
        (
            "processors",
            before.run.host.cpu != after.run.host.cpu || before.run.host.cores != after.run.host.cores,
        ),
        ("versions of mtstress", before.run.mtstress != after.run.mtstress),
    ];
    warnings.extend(
        differences
            .iter()
            .filter(|(_, differ)| *differ)
            .map(|(what, _)| format!("the two runs had different {what}")),
    );
    if rows.is_empty() {
        warnings.push("the two runs have no operation in common: nothing was compared".to_owned());
    }
    warnings
}

fn operation_rows(
    rows: &mut Vec<Row>,
    (before, old): (&RunResult, &OperationSection),
    (after, new): (&RunResult, &OperationSection),
    margin: f64,
) {
    // In the open model the rate is what was asked for: only what did not come counts, as errors.
    if old.rate > 0.0 && new.rate > 0.0 && before.model.kind != "open" {
        let noise = margin.max(batch_noise(before, "done")).max(batch_noise(after, "done"));
        rows.push(row(&old.name, "rate", (old.rate, new.rate), noise, Better::Higher));
    }
    let share = |operation: &OperationSection| {
        precise(operation.failed) / precise((operation.failed + operation.count).max(1))
    };
    let (was, is) = (share(old), share(new));
    if was > 0.0 || is > 0.0 {
        let total = precise((old.failed + old.count).min(new.failed + new.count).max(1));
        let both = (was + is) / 2.0;
        // The two shares are of counts: what chance makes of them is known.
        let chance = DEVIATIONS * (2.0 * both * (1.0 - both) / total).sqrt();
        let allowed = chance.max(margin * was);
        let verdict = match is - was {
            worse if worse > allowed => Verdict::Regressed,
            worse if -worse > allowed => Verdict::Improved,
            _ => Verdict::Same,
        };
        let change = (was > 0.0).then(|| (is - was) / was);
        let noise = if was > 0.0 { allowed / was } else { f64::INFINITY };
        let operation = old.name.clone();
        rows.push(Row { operation, metric: "errors", before: was, after: is, change, noise, verdict });
    }
    let batches = |column| batch_noise(before, column).max(batch_noise(after, column));
    let noise = [batches("p50_us"), batches("p99_us")];
    if old.latency_us.count > 0 && new.latency_us.count > 0 {
        latency_rows(rows, &old.name, (&old.latency_us, &new.latency_us), noise, margin);
    }
}

/// Rows of percentiles. `batches` is the noise of the median and of the 99th percentile over time.
fn latency_rows(
    rows: &mut Vec<Row>,
    name: &str,
    (old, new): (&LatencySection, &LatencySection),
    [median, tail]: [f64; 2],
    margin: f64,
) {
    let histogram = |section: &LatencySection| section.histogram().unwrap_or_else(|_| empty_histogram());
    let (was, is) = (histogram(old), histogram(new));
    for (metric, quantile, values, batches) in [
        ("p50", 0.5, (old.p50, new.p50), median),
        ("p90", 0.9, (old.p90, new.p90), median.max(tail)),
        ("p99", 0.99, (old.p99, new.p99), tail),
        ("p99.9", 0.999, (old.p99_9, new.p99_9), tail),
    ] {
        let few = quantile_noise(&was, quantile).max(quantile_noise(&is, quantile));
        let values = (precise(values.0), precise(values.1));
        rows.push(row(name, metric, values, margin.max(batches).max(few), Better::Lower));
    }
}

#[derive(Clone, Copy)]
enum Better {
    Higher,
    Lower,
}

fn row(
    operation: &str,
    metric: &'static str,
    (before, after): (f64, f64),
    noise: f64,
    better: Better,
) -> Row {
    let change = (before > 0.0).then(|| (after - before) / before);
    let size = change.unwrap_or(0.0);
    let worse = match better {
        Better::Higher => -size,
        Better::Lower => size,
    };
    let verdict = match worse {
        worse if worse > noise => Verdict::Regressed,
        worse if -worse > noise => Verdict::Improved,
        _ => Verdict::Same,
    };
    Row { operation: operation.to_owned(), metric, before, after, change, noise, verdict }
}

/// How much the mean of a column may be off, as a share of it: from the means of parts of the measured time, which count the
/// slow waves of a run that neighbouring steps share. Zero if the run is too short to say.
fn batch_noise(result: &RunResult, column: &str) -> f64 {
    let Some(values) = result.series.column(column) else { return 0.0 };
    let measured = result.stages.iter().find(|stage| stage.name == "measure");
    let step = if result.series.step_s > 0.0 { result.series.step_s } else { 1.0 };
    let within = |index: usize| {
        let from = precise(index as u64) * step;
        measured.is_none_or(|stage| from >= stage.from_s && from + step <= stage.to_s + 1e-9)
    };
    let values: Vec<f64> =
        values.into_iter().enumerate().filter(|(index, _)| within(*index)).map(|(_, value)| value).collect();
    if values.len() < BATCHES {
        return 0.0;
    }
    let batches: Vec<f64> = values.chunks(values.len() / BATCHES).take(BATCHES).map(mean).collect();
    let mean_of_all = mean(&batches);
    if mean_of_all <= 0.0 {
        return 0.0;
    }
    let squares = batches.iter().map(|value| (value - mean_of_all).powi(2)).sum::<f64>();
    let degrees = precise(batches.len() as u64 - 1);
    let deviation = (squares / degrees).sqrt() / precise(batches.len() as u64).sqrt();
    // The difference of two such means.
    DEVIATIONS * deviation * std::f64::consts::SQRT_2 / mean_of_all
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / precise(values.len().max(1) as u64)
}

/// How much a percentile may be off because it was computed of so many samples, as a share of it: the percentiles between which
/// the true one lies, by the spread of a binomial count.
fn quantile_noise(histogram: &Histogram<u64>, quantile: f64) -> f64 {
    let count = precise(histogram.len());
    let middle = precise(histogram.value_at_quantile(quantile));
    if count == 0.0 || middle <= 0.0 {
        return 0.0;
    }
    let spread = DEVIATIONS * (quantile * (1.0 - quantile) / count).sqrt();
    let at = |quantile: f64| precise(histogram.value_at_quantile(quantile.clamp(0.0, 1.0)));
    let (low, high) = (at(quantile - spread), at(quantile + spread));
    // Beyond the samples nothing is known: the last of them bounds nothing.
    if quantile + spread >= 1.0 {
        return f64::INFINITY;
    }
    ((high - middle).max(middle - low) / middle) * std::f64::consts::SQRT_2
}

/// The comparison for people.
pub(crate) fn text(comparison: &Comparison) -> String {
    let mut text = format!("{} -> {}\n\n", comparison.before, comparison.after);
    let width = comparison.rows.iter().map(|row| row.operation.len()).max().unwrap_or(0).max(9);
    let _ = writeln!(
        text,
        "  {:width$}  {:6} {:>12} {:>12} {:>9} {:>9}",
        "operation", "", "before", "after", "change", "noise"
    );
    for row in &comparison.rows {
        let show = |value: f64| match row.metric {
            "rate" => format!("{}/s", rate(value)),
            "errors" => format!("{:.3} %", value * 100.0),
            _ => microseconds(rounded(value)),
        };
        let change =
            row.change.map_or_else(|| "new".to_owned(), |change| format!("{:+.1} %", change * 100.0));
        let noise =
            if row.noise.is_finite() { format!("{:.1} %", row.noise * 100.0) } else { "unknown".to_owned() };
        let (before, after) = (show(row.before), show(row.after));
        let word = if row.verdict == Verdict::Same { "" } else { row.verdict.word() };
        let line = format!(
            "  {:width$}  {:6} {before:>12} {after:>12} {change:>9} {noise:>9}  {word}",
            row.operation, row.metric
        );
        let _ = writeln!(text, "{}", line.trim_end());
    }
    for warning in &comparison.warnings {
        let _ = writeln!(text, "\nwarning: {warning}");
    }
    let _ = writeln!(text, "\nverdict: {}", comparison.verdict.word());
    text
}

/// The comparison as a table of Markdown.
pub(crate) fn markdown(comparison: &Comparison) -> String {
    let mut text = format!(
        "**{}**: {} → {}\n\n| operation | | before | after | change | noise | |\n|---|---|---:|---:|---:|---:|---|\n",
        comparison.verdict.word(),
        comparison.before,
        comparison.after
    );
    for row in &comparison.rows {
        let change =
            row.change.map_or_else(|| "new".to_owned(), |change| format!("{:+.1} %", change * 100.0));
        let noise =
            if row.noise.is_finite() { format!("{:.1} %", row.noise * 100.0) } else { "unknown".to_owned() };
        let (name, metric, word) = (row.operation.replace('|', "\\|"), row.metric, row.verdict.word());
        let (before, after) = (row.before, row.after);
        let _ =
            writeln!(text, "| {name} | {metric} | {before:.4} | {after:.4} | {change} | {noise} | {word} |");
    }
    for warning in &comparison.warnings {
        let _ = writeln!(text, "\n> {warning}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Verdict, compare, markdown, text};
    use crate::report::html::tests::sample;
    use crate::result::LatencySection;
    use crate::result::RunResult;
    use crate::result::latency::empty_histogram;

    /// A closed run of so many samples whose latencies are spread around a value.
    fn run(around: u64, samples: u64, salt: u64) -> RunResult {
        let mut result = sample(1);
        let mut histogram = empty_histogram();
        let mut state = salt;
        for _ in 0..samples {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            histogram.saturating_record(around + (state >> 33) % around);
        }
        result.model.kind = "closed".to_owned();
        result.generator.verdict = "ok".to_owned();
        result.operations[0].latency_us = LatencySection::new(&histogram);
        result.setup.clear();
        result
    }

    #[test]
    fn the_same_load_twice_is_the_same() {
        for salt in 1..60 {
            let comparison = compare(&run(500, 5_000, salt), &run(500, 5_000, salt + 1_000), 0.0);
            assert!(!comparison.has_regressed(), "salt {salt}: {}", text(&comparison));
        }
    }

    #[test]
    fn a_tenth_slower_is_found_and_so_is_a_tenth_faster() {
        let (fast, slow) = (run(500, 50_000, 1), run(550, 50_000, 2));
        let slower = compare(&fast, &slow, 0.05);
        assert_eq!(slower.verdict, Verdict::Regressed, "{}", text(&slower));
        assert_eq!(compare(&slow, &fast, 0.05).verdict, Verdict::Improved);
        assert_eq!(compare(&fast, &slow, 0.2).verdict, Verdict::Same, "within the margin");
        assert!(text(&slower).contains("REGRESSED") && markdown(&slower).contains("| REGRESSED |"));
    }

    #[test]
    fn few_samples_accuse_nobody() {
        let comparison = compare(&run(500, 20, 1), &run(550, 20, 2), 0.05);
        assert_eq!(comparison.verdict, Verdict::Same, "{}", text(&comparison));
    }

    #[test]
    fn errors_that_are_new_are_a_regression() {
        let (mut before, mut after) = (run(500, 5_000, 1), run(500, 5_000, 1));
        (before.operations[0].failed, before.operations[0].count) = (0, 5_000);
        (after.operations[0].failed, after.operations[0].count) = (500, 4_500);
        assert_eq!(compare(&before, &after, 0.05).verdict, Verdict::Regressed);
        after.operations[0].failed = 1;
        assert_eq!(compare(&before, &after, 0.05).verdict, Verdict::Same, "one in five thousand is chance");
    }

    #[test]
    fn what_may_mislead_is_said() {
        let (before, mut after) = (run(500, 100, 1), run(500, 100, 1));
        after.generator.verdict = "saturated".to_owned();
        after.run.config_hash = "other".to_owned();
        let told = compare(&before, &after, 0.05).warnings.join("\n");
        assert!(told.contains("saturated") && told.contains("different settings"), "{told}");
        assert!(compare(&before, &RunResult::default(), 0.05).warnings.join("").contains("in common"));
    }
}
