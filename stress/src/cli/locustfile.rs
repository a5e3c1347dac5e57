//! `mtstress locustfile`: the file for the master of a distributed run.

use std::path::PathBuf;

use clap::Args;

use super::rpc::CallOptions;
use super::worker::kinds;
use crate::distributed::locustfile::{Row, locustfile};
use crate::failure::{Failure, SUCCESS};
use crate::report::output::print;

/// Options of `locustfile`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct LocustfileOptions {
    /// Take the classes of users from this scenario: its populations with their weights
    #[arg(long, value_name = "FILE", env = "MTSTRESS_SCENARIO", conflicts_with_all = ["call", "mix"])]
    scenario: Option<PathBuf>,

    #[command(flatten)]
    load: CallOptions,
}

const EXAMPLES: &str = "\
Give the workers the same calls: a class of users is a call, and its weight is its share of the users.

Examples:
  mtstress locustfile --mix ping=8,help.getConfig=1 > locustfile.py
  locust --master -f locustfile.py                                then open http://localhost:8089
  mtstress worker --master-host localhost --mix ping=8,help.getConfig=1";

/// Prints the file.
///
/// # Errors
/// If the calls cannot be read, or the standard output cannot be written.
pub(crate) fn run(options: &LocustfileOptions) -> Result<u8, Failure> {
    let kinds = kinds(options.scenario.as_deref(), &options.load)?;
    let words: Vec<String> = (0..kinds.plans.len()).map(|kind| kinds.in_words(kind)).collect();
    let classes = kinds.classes.names().iter().zip(&words).zip(&kinds.plans);
    let rows: Vec<Row<'_>> = classes
        .map(|((class, calls), plan)| Row { class, calls, weight: plan.weight, fixed: plan.sessions })
        .collect();
    print(&locustfile(&rows))?;
    Ok(SUCCESS)
}
