//! `mtstress run`: a load as a scenario file describes it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, Command};

use super::config_file::set_default;
use super::rpc::{RpcOptions, run_as};
use super::schema::SchemaOptions;
use crate::calls::Mix;
use crate::failure::Failure;
use crate::scenario::{Scenario, Setting};
use crate::work::calls::PopulationPlan;

/// Options of `run`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ScenarioOptions {
    /// The scenario: a TOML file, or the same as JSON
    #[arg(value_name = "SCENARIO", env = "MTSTRESS_SCENARIO")]
    scenario: PathBuf,

    #[command(flatten)]
    load: RpcOptions,
}

const EXAMPLES: &str = "\
Options on the command line come first, then those of the environment, of --config, of the scenario, then the defaults. With --call
or --mix all sessions make these calls, whatever the populations of the scenario are.

Examples:
  mtstress run peak.toml                                   against the target of the file, or the embedded datacenter
  mtstress run peak.toml 10.1.0.5:443 -d 1m -o peak.html   with another target and duration
  mtstress run peak.toml --print-config                    what it would do, and which value comes from where
  mtstress schema scenario > scenario.schema.json          for the completion of an editor";

/// The name of the command.
const COMMAND: &str = "run";

/// A scenario that is to be run: its values become the defaults of the options.
#[derive(Debug)]
pub(super) struct ScenarioDefaults {
    path: PathBuf,
    settings: Vec<Setting>,
}

impl ScenarioDefaults {
    /// The scenario that these arguments name, if they are for `run`.
    ///
    /// # Errors
    /// If it cannot be read, or contradicts itself.
    pub(super) fn find(command: &Command, arguments: &[OsString]) -> Result<Option<Self>, Failure> {
        // Whatever is wrong with the arguments is said when they are read for good.
        let Ok(matches) = command.clone().ignore_errors(true).try_get_matches_from(arguments) else {
            return Ok(None);
        };
        let Some((COMMAND, matches)) = matches.subcommand() else { return Ok(None) };
        let Some(path) = matches.try_get_one::<PathBuf>("scenario").ok().flatten() else { return Ok(None) };
        let scenario = read(path)?;
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        let settings = scenario.settings(folder).map_err(|error| wrong(path, &error))?;
        Ok(Some(Self { path: path.clone(), settings }))
    }

    /// The command line whose defaults are what the scenario says.
    ///
    /// # Errors
    /// If the scenario says something that this program has no option for.
    pub(super) fn apply(&self, command: Command) -> Result<Command, Failure> {
        let known = |option: &str| {
            let run = command.find_subcommand(COMMAND);
            run.is_some_and(|run| run.get_arguments().any(|argument| argument.get_id() == option))
        };
        if let Some((option, _)) = self.settings.iter().find(|(option, _)| !known(option)) {
            return Err(wrong(&self.path, &format!("this program has no option `{option}`")));
        }
        let mut options: Vec<&str> = self.settings.iter().map(|(option, _)| *option).collect();
        options.dedup();
        Ok(command.mut_subcommand(COMMAND, |run| {
            options.iter().fold(run, |run, option| {
                let values = self.settings.iter().filter(|(name, _)| name == option);
                let values: Vec<String> = values.map(|(_, value)| value.clone()).collect();
                set_default(run, option, &values)
            })
        }))
    }

    /// Where the value of an option comes from, if it comes from here.
    pub(super) fn origin(&self, option: &str) -> Option<String> {
        self.settings.iter().any(|(name, _)| *name == option).then(|| self.path.display().to_string())
    }
}

fn wrong(path: &Path, error: &dyn ToString) -> Failure {
    Failure::Usage(format!("{}: {}", path.display(), error.to_string()))
}

fn read(path: &Path) -> Result<Scenario, Failure> {
    let text = std::fs::read_to_string(path).map_err(|source| Failure::Io {
        what: format!("the scenario {} could not be read", path.display()),
        source,
    })?;
    Scenario::parse(&text, path).map_err(|error| wrong(path, &error))
}

/// Runs the scenario, whose values are in the options by now.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &ScenarioOptions) -> Result<u8, Failure> {
    let path = &options.scenario;
    let scenario = read(path)?;
    let folder = path.parent().unwrap_or_else(|| Path::new(""));
    run_as(COMMAND, &scenario.name, &options.load, |table| {
        scenario.populations(folder, table).map_err(|error| wrong(path, &error))
    })
}

/// The populations of a scenario, as a worker needs them: their calls, and the name of each.
///
/// # Errors
/// If it cannot be read, or has none.
pub(super) fn populations(
    path: &Path,
    schema: &SchemaOptions,
) -> Result<(Mix, Vec<PopulationPlan>, Vec<String>), Failure> {
    let scenario = read(path)?;
    let folder = path.parent().unwrap_or_else(|| Path::new(""));
    let table = || schema.table().map_err(|failure| failure.to_string());
    let (mix, plans) = scenario
        .populations(folder, &table)
        .map_err(|error| wrong(path, &error))?
        .ok_or_else(|| wrong(path, &"it has no populations: [[users]]"))?;
    Ok((mix, plans, scenario.population_names()))
}
