//! `mtstress schema`: the JSON Schema of result files.

use std::io::{self, Write};

use crate::failure::{Failure, SUCCESS};
use crate::result::RunResult;

/// Prints the schema.
///
/// # Errors
/// If the standard output cannot be written.
pub(crate) fn run() -> Result<u8, Failure> {
    let failed = |source| Failure::Io { what: "the schema could not be written".to_owned(), source };
    let schema = serde_json::to_string_pretty(&RunResult::json_schema()).unwrap_or_default();
    writeln!(io::stdout(), "{schema}").map_err(failed)?;
    Ok(SUCCESS)
}
