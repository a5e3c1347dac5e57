//! A comparison as people read it.

use std::fmt::Write as _;

use super::{Comparison, Verdict};
use crate::report::units::{microseconds, rate, rounded};

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
