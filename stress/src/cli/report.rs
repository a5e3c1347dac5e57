//! `mtstress report`: a result file in another form.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::campaign::partial;
use crate::failure::{Failure, SUCCESS};
use crate::report::format::FileFormat;
use crate::report::html;
use crate::report::output::{OutputFile, print, write_file};
use crate::result::{RESULT_VERSION, RunResult};

/// Options of `report`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ReportOptions {
    /// A result: the JSON file of a run, or the HTML page made of it
    #[arg(value_name = "RESULT", env = "MTSTRESS_RESULT", required_unless_present = "partial")]
    result: Option<PathBuf>,

    /// Make the report of a run that was cut off, of what it had written by then: its .hlog or .ndjson (the other one is looked for
    /// beside it), or the folder of a campaign
    #[arg(long, value_name = "FILE|DIR", env = "MTSTRESS_PARTIAL", conflicts_with = "result")]
    partial: Option<PathBuf>,

    /// Write to this file, in the form its suffix names: .html, .md, .csv, .series.csv, .junit.xml, .hgrm or .json (repeatable)
    #[arg(short, long, value_name = "FILE", env = "MTSTRESS_OUTPUT", value_delimiter = ',', value_parser = OutputFile::parse_whole)]
    output: Vec<OutputFile>,

    /// A result of before, drawn beside it in the page
    #[arg(long, value_name = "RESULT", env = "MTSTRESS_BASELINE")]
    baseline: Option<PathBuf>,

    /// What goes to the standard output if no file is named
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "md")]
    format: FileFormat,
}

const EXAMPLES: &str = "\
Examples:
  mtstress report result.json -o result.html                            a page with plots, complete in itself
  mtstress report new.json --baseline old.json -o new.html              both in one drawing
  mtstress report result.html -o result.json                            a page holds its result: get it back
  mtstress report result.json --format csv-series                       the run over time, for a spreadsheet
  mtstress report --partial run.ndjson -o run.html                      of a run that was killed: what it had measured by then";

/// Makes the forms.
///
/// # Errors
/// If the result cannot be read, or a file not be written.
pub(crate) fn run(options: &ReportOptions) -> Result<u8, Failure> {
    let result = match (&options.partial, &options.result) {
        (Some(path), _) => partial(path)?,
        (None, Some(path)) => read(path)?,
        (None, None) => return Err(Failure::Usage("name a result".to_owned())),
    };
    let baseline = options.baseline.as_deref().map(read).transpose()?;
    if options.output.is_empty() {
        print(&options.format.render(&result, baseline.as_ref()))?;
    }
    for file in &options.output {
        write_file(&file.path, &file.render(&result, baseline.as_ref()).unwrap_or_default())?;
    }
    Ok(SUCCESS)
}

/// Reads a result from its JSON form or from a page.
///
/// # Errors
/// If the file cannot be read or holds no result of a version that is known.
pub(crate) fn read(path: &Path) -> Result<RunResult, Failure> {
    let name = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|source| Failure::Io { what: format!("the result {name} could not be read"), source })?;
    let json = html::result_of(&text).unwrap_or(&text);
    let result: RunResult = serde_json::from_str(json)
        .map_err(|error| Failure::Usage(format!("{name} is no result of mtstress: {error}")))?;
    match result.version {
        RESULT_VERSION => Ok(result),
        0 => Err(Failure::Usage(format!("{name} is no result of mtstress: it has no version"))),
        other => Err(Failure::Usage(format!(
            "{name} is a result of version {other}, and this program reads version {RESULT_VERSION}: use a newer mtstress"
        ))),
    }
}
