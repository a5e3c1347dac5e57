//! `mtstress schema`: the JSON Schemas of result files and of scenario files.

use std::io::{self, Write};

use clap::{Args, ValueEnum};

use crate::failure::{Failure, SUCCESS};
use crate::result::RunResult;
use crate::scenario::Scenario;

/// Options of `schema`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct SchemaKindOptions {
    /// Which files
    #[arg(default_value = "result")]
    kind: SchemaKind,
}

const EXAMPLES: &str = "\
Examples:
  mtstress schema result > result.schema.json
  mtstress schema scenario > scenario.schema.json";

/// A kind of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SchemaKind {
    /// What a run writes
    Result,
    /// What `mtstress run` reads; editors complete and check by it
    Scenario,
}

/// Prints the schema.
///
/// # Errors
/// If the standard output cannot be written.
pub(crate) fn run(options: &SchemaKindOptions) -> Result<u8, Failure> {
    let failed = |source| Failure::Io { what: "the schema could not be written".to_owned(), source };
    let schema = match options.kind {
        SchemaKind::Result => RunResult::json_schema(),
        SchemaKind::Scenario => schemars::schema_for!(Scenario).to_value(),
    };
    let schema = serde_json::to_string_pretty(&schema).unwrap_or_default();
    writeln!(io::stdout(), "{schema}").map_err(failed)?;
    Ok(SUCCESS)
}
