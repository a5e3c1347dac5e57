//! `mtstress compare`: did it get slower?

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::report::read;
use crate::failure::{Failure, REGRESSED, SUCCESS};
use crate::report::compare::text::{markdown, text};
use crate::report::compare::{Comparison, compare};
use crate::report::output::print;

/// Options of `compare`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct CompareOptions {
    /// The result of before, and one or more of after: JSON files or pages
    #[arg(value_name = "RESULT", env = "MTSTRESS_RESULT", num_args = 2.., required = true)]
    results: Vec<PathBuf>,

    /// Changes below this never count, in percent
    #[arg(long, value_name = "PERCENT", env = "MTSTRESS_NOISE", default_value = "5", value_parser = parse_percent)]
    noise: f64,

    /// What goes to the standard output
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: CompareFormat,
}

const EXAMPLES: &str = "\
A change counts if it is larger than --noise, than what the runs vary from step to step, and than what so few samples leave open.

Examples:
  mtstress compare before.json after.json          exit code 6 if something got worse
  mtstress compare before.json after.json --format md >> comment.md

Exit codes: 0 nothing got worse, 2 a file is no result, 6 something got worse.";

/// A form of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum CompareFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// A table for a comment on a change
    Md,
}

fn parse_percent(text: &str) -> Result<f64, String> {
    let percent = text.trim_end_matches('%').trim().parse::<f64>().ok();
    let share = percent.filter(|percent| (0.0..=1_000.0).contains(percent)).map(|percent| percent / 100.0);
    share.ok_or_else(|| format!("{text:?} is no percentage: write for example 5"))
}

/// Compares.
///
/// # Errors
/// If a result cannot be read.
pub(crate) fn run(options: &CompareOptions) -> Result<u8, Failure> {
    let results = options.results.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    let Some((before, after)) = results.split_first() else { return Ok(SUCCESS) };
    let comparisons: Vec<Comparison> =
        after.iter().map(|after| compare(before, after, options.noise)).collect();
    let shown: Vec<String> = match options.format {
        CompareFormat::Text => comparisons.iter().map(text).collect(),
        CompareFormat::Md => comparisons.iter().map(markdown).collect(),
        CompareFormat::Json => vec![serde_json::to_string(&comparisons).unwrap_or_default() + "\n"],
    };
    print(&shown.join("\n"))?;
    Ok(if comparisons.iter().any(Comparison::has_regressed) { REGRESSED } else { SUCCESS })
}
