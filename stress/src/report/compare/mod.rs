//! Two runs side by side: what changed, and whether that is more than noise.
//!
//! A difference counts if it is larger than three things: the margin the user allows, what the steps of the two runs vary among
//! themselves, and what so few samples leave open. A run that was short, or shaky, thus cannot accuse anybody by accident.

mod noise;
pub(crate) mod text;

use serde::Serialize;

use super::units::precise;
use crate::result::latency::empty_histogram;
use crate::result::{LatencySection, OperationSection, RunResult};
use noise::{batch_noise, quantile_noise};

/// Deviations that a difference must exceed: chance alone does that once in some hundred comparisons.
const DEVIATIONS: f64 = 3.0;

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

#[cfg(test)]
mod tests;
