//! `mtstress merge`: the parts of a run as one result.

use std::path::PathBuf;

use clap::Args;

use super::options::Format;
use super::report::read;
use crate::failure::{Failure, SUCCESS, THRESHOLDS_FAILED};
use crate::report::merge::merge;
use crate::report::output::{OutputFile, print, write_file};
use crate::report::text;

/// Options of `merge`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct MergeOptions {
    /// The results of the parts: JSON files or pages
    #[arg(value_name = "RESULT", env = "MTSTRESS_RESULT", required = true)]
    results: Vec<PathBuf>,

    /// How many parts there must be
    #[arg(long, value_name = "N", env = "MTSTRESS_REQUIRE")]
    require: Option<usize>,

    /// Write the whole to this file, in the form its suffix names (repeatable)
    #[arg(short, long, value_name = "FILE", env = "MTSTRESS_OUTPUT", value_delimiter = ',', value_parser = OutputFile::parse_whole)]
    output: Vec<OutputFile>,

    /// What goes to the standard output
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: Format,
}

const EXAMPLES: &str = "\
Counts add up and histograms are added bucket by bucket: every percentile is that of all samples together.

Examples:
  mtstress merge part-*.json -o whole.json -o whole.html
  mtstress merge part-*.json --require 8 -o whole.json      fails if a part is missing

Thresholds that were given to the parts are judged again on the whole: exit code 99 if one does not hold.";

/// Merges.
///
/// # Errors
/// If a result cannot be read, or they are no parts of one run.
pub(crate) fn run(options: &MergeOptions) -> Result<u8, Failure> {
    let parts = options.results.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    let count = parts.len();
    if let Some(required) = options.require.filter(|required| *required != count) {
        return Err(Failure::Usage(format!("{required} parts are required, and {count} are there")));
    }
    let (whole, warnings) = merge(&parts).map_err(|error| Failure::Usage(error.to_string()))?;
    for warning in warnings {
        eprintln!("warning: {warning}");
    }
    for file in &options.output {
        write_file(&file.path, &file.render(&whole, None).unwrap_or_default())?;
    }
    match options.format {
        Format::Text => print(&text::render(&whole))?,
        Format::Json => print(&(serde_json::to_string(&whole).unwrap_or_default() + "\n"))?,
        Format::Quiet => {}
    }
    let holds = whole.thresholds.iter().all(|threshold| threshold.ok);
    Ok(if holds { SUCCESS } else { THRESHOLDS_FAILED })
}
