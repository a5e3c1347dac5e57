//! The configuration file: options by their long names, for all commands or in a table for one.
//!
//! What stands in the file becomes the default of an option, so that a flag wins over the environment, the environment over
//! the file, and the file over what the program would do by itself.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::parser::ValueSource;
use clap::{ArgMatches, Command};
use toml::{Table, Value};

use crate::failure::Failure;

/// Read if it exists and no other is named.
const DEFAULT_FILE: &str = "mtstress.toml";

/// What concerns the configuration in a command line, and the rest of it.
#[derive(Debug, Default)]
pub(crate) struct Configuration {
    /// The file, if there is one.
    path: Option<PathBuf>,
    values: Table,
    /// Whether the options are printed instead of used.
    print: bool,
}

impl Configuration {
    /// Takes `--config FILE` and `--print-config` out of the arguments, wherever they stand, and reads the file.
    ///
    /// # Errors
    /// If the file was named and cannot be read, or is no TOML.
    pub(crate) fn take(arguments: &mut Vec<OsString>) -> Result<Self, Failure> {
        let of_environment = std::env::var_os("MTSTRESS_CONFIG");
        // An empty name means no file at all.
        let default = of_environment.is_none().then(|| PathBuf::from(DEFAULT_FILE));
        let mut named = of_environment.filter(|name| !name.is_empty()).map(PathBuf::from);
        let mut print =
            std::env::var_os("MTSTRESS_PRINT_CONFIG").is_some_and(|value| value == "true" || value == "1");
        let mut kept = Vec::new();
        let mut given = std::mem::take(arguments).into_iter();
        while let Some(argument) = given.next() {
            match argument.to_str() {
                Some("--") => {
                    kept.push(argument);
                    kept.extend(given.by_ref());
                }
                Some("--print-config") => print = true,
                Some("--config") => named = given.next().map(PathBuf::from),
                Some(text) if text.starts_with("--config=") => {
                    named = text.strip_prefix("--config=").map(PathBuf::from);
                }
                _ => kept.push(argument),
            }
        }
        *arguments = kept;
        let path = named.or_else(|| default.filter(|path| path.exists()));
        let values = path.as_deref().map(read).transpose()?.unwrap_or_default();
        Ok(Self { path, values, print })
    }

    /// Whether the options are printed instead of used.
    pub(crate) const fn is_print(&self) -> bool {
        self.print
    }

    /// The command line whose defaults are what the file says.
    ///
    /// # Errors
    /// If the file names an option that no command has.
    pub(super) fn apply(&self, mut command: Command) -> Result<Command, Failure> {
        let commands: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        for (key, value) in &self.values {
            match value {
                Value::Table(table) if commands.contains(key) => {
                    for (option, value) in table {
                        command = self.set(command, option, value, Some(key))?;
                    }
                }
                value => command = self.set(command, key, value, None)?,
            }
        }
        Ok(command)
    }

    /// Makes a value the default of an option of one command, or of all that have it.
    fn set(
        &self,
        mut command: Command,
        key: &str,
        value: &Value,
        only: Option<&str>,
    ) -> Result<Command, Failure> {
        let id = key.replace('-', "_");
        let wrong = |what: String| {
            let path = self.name();
            Failure::Usage(format!("{path}: {what}"))
        };
        let texts = texts(value).ok_or_else(|| {
            wrong(format!("{key} must be a text, a number, true or false, or a list of them"))
        })?;
        let mut known: Vec<String> = Vec::new();
        let mut found = false;
        let has = |command: &Command| command.get_arguments().any(|argument| is_option(argument, &id));
        if only.is_none() && has(&command) {
            command = set_default(command, &id, &texts);
            found = true;
        }
        let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        for name in names.iter().filter(|name| only.is_none_or(|only| only == name.as_str())) {
            command = command.mut_subcommand(name, |sub| {
                known.extend(
                    sub.get_arguments().filter_map(|argument| argument.get_long().map(str::to_owned)),
                );
                if has(&sub) {
                    found = true;
                    return set_default(sub, &id, &texts);
                }
                sub
            });
        }
        if found {
            return Ok(command);
        }
        let similar = mtproto_tl::schema::similar(key, known.iter().map(String::as_str), 1);
        let hint = similar.first().map_or_else(String::new, |similar| format!(", did you mean {similar}?"));
        Err(wrong(format!("there is no option {key}{hint}")))
    }

    /// The options of the command that was chosen, as a configuration file, each with where its value comes from. `other` knows
    /// other origins of defaults than this file.
    pub(crate) fn in_words(
        &self,
        command: &Command,
        matches: &ArgMatches,
        other: impl Fn(&str) -> Option<String>,
    ) -> String {
        let (command, matches) = match matches.subcommand() {
            Some((name, matches)) => (command.find_subcommand(name).unwrap_or(command), matches),
            None => (command, matches),
        };
        let mut text = String::new();
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str();
            let Some(values) = matches.try_get_raw(id).ok().flatten() else { continue };
            let values: Vec<String> = if argument.is_hide_env_values_set() {
                vec!["(hidden)".to_owned()]
            } else {
                values.map(|value| value.to_string_lossy().into_owned()).collect()
            };
            let origin = match matches.value_source(id) {
                Some(ValueSource::CommandLine) => "command line".to_owned(),
                Some(ValueSource::EnvVariable) => {
                    let name = argument.get_env().map(|name| name.to_string_lossy().into_owned());
                    format!("environment, {}", name.unwrap_or_default())
                }
                _ if self.sets(command.get_name(), id) => self.name(),
                _ => other(id).unwrap_or_else(|| "default".to_owned()),
            };
            let value = match values.as_slice() {
                [value] => toml_value(value),
                values => format!(
                    "[{}]",
                    values.iter().map(|value| toml_value(value)).collect::<Vec<_>>().join(", ")
                ),
            };
            text.push_str(&format!("{} = {value}  # {origin}\n", id.replace('_', "-")));
        }
        text
    }

    /// The name of the file.
    fn name(&self) -> String {
        self.path.as_deref().map_or_else(|| DEFAULT_FILE.to_owned(), |path| path.display().to_string())
    }

    /// Whether the file says something about an option of a command.
    fn sets(&self, command: &str, id: &str) -> bool {
        let holds = |table: &Table| table.keys().any(|key| key.replace('-', "_") == id);
        holds(&self.values) || self.values.get(command).and_then(Value::as_table).is_some_and(holds)
    }
}

fn read(path: &Path) -> Result<Table, Failure> {
    let text = std::fs::read_to_string(path).map_err(|source| Failure::Io {
        what: format!("the configuration file {} could not be read", path.display()),
        source,
    })?;
    text.parse().map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}

fn is_option(argument: &clap::Arg, id: &str) -> bool {
    argument.get_id().as_str() == id || argument.get_long().is_some_and(|long| long.replace('-', "_") == id)
}

/// Makes these texts the default of an option of a command.
pub(super) fn set_default(command: Command, id: &str, texts: &[String]) -> Command {
    let found = command.get_arguments().find(|argument| is_option(argument, id));
    let Some(id) = found.map(|argument| argument.get_id().clone()) else { return command };
    // The parser wants texts that live as long as the program; a file is read once, and has few.
    let texts: Vec<&'static str> = texts.iter().map(|text| &*text.clone().leak()).collect();
    command.mut_arg(id, |argument| argument.default_values(texts))
}

/// A value as it would stand on the command line.
fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Integer(number) => Some(vec![number.to_string()]),
        Value::Float(number) => Some(vec![number.to_string()]),
        Value::Boolean(yes) => Some(vec![yes.to_string()]),
        Value::Array(values) => {
            values.iter().map(|value| texts(value)?.into_iter().next()).collect::<Option<Vec<_>>>()
        }
        Value::Datetime(_) | Value::Table(_) => None,
    }
}

fn toml_value(text: &str) -> String {
    match text {
        "true" | "false" => text.to_owned(),
        _ if text.parse::<i64>().is_ok() => text.to_owned(),
        _ => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Configuration, DEFAULT_FILE};
    use crate::cli::Cli;
    use clap::CommandFactory;
    use std::ffi::OsString;
    use std::path::PathBuf;

    fn configuration(text: &str) -> Configuration {
        Configuration { path: Some(PathBuf::from(DEFAULT_FILE)), values: text.parse().unwrap(), print: true }
    }

    fn printed(text: &str, arguments: &[&str]) -> String {
        let configuration = configuration(text);
        let command = configuration.apply(Cli::command()).unwrap();
        let matches = command.clone().try_get_matches_from(arguments).unwrap();
        configuration.in_words(&command, &matches, |_| None)
    }

    #[test]
    fn a_flag_wins_over_the_file_and_the_file_over_the_default() {
        let file = "connections = \"2k\"\nthink = \"1s\"\n[rpc]\npipeline = 4\n[conn]\nconnect-rate = 7\n";
        let text = printed(file, &["mtstress", "rpc", "--think", "exp:2s"]);
        for line in [
            "connections = \"2k\"  # mtstress.toml",
            "think = \"exp:2s\"  # command line",
            "pipeline = 4  # mtstress.toml",
            "connect-rate = 1000  # default",
        ] {
            assert!(text.lines().any(|found| found == line), "no {line:?} in\n{text}");
        }
        assert!(printed(file, &["mtstress", "conn"]).contains("connect-rate = 7  # mtstress.toml"));
    }

    #[test]
    fn secrets_are_not_printed() {
        let secret = "0123456789abcdef0123456789abcdef";
        let text = printed(&format!("secret = \"{secret}\""), &["mtstress", "rpc"]);
        assert!(text.contains("secret = \"(hidden)\"") && !text.contains(secret), "{text}");
    }

    #[test]
    fn misspelt_options_are_told_the_right_name() {
        for text in ["conections = 5", "[rpc]\nconections = 5"] {
            let error = configuration(text).apply(Cli::command()).unwrap_err().to_string();
            assert!(error.contains("did you mean connections?"), "{error}");
        }
        assert!(configuration("connections = { a = 1 }").apply(Cli::command()).is_err());
    }

    #[test]
    fn the_options_about_the_file_may_stand_anywhere() {
        let mut arguments: Vec<OsString> =
            ["mtstress", "rpc", "--print-config", "-c", "5"].into_iter().map(OsString::from).collect();
        let configuration = Configuration::take(&mut arguments).unwrap();
        assert!(configuration.is_print());
        assert_eq!(arguments, ["mtstress", "rpc", "-c", "5"]);
        let mut missing: Vec<OsString> =
            ["mtstress", "--config", "/no/such/file"].into_iter().map(OsString::from).collect();
        assert!(Configuration::take(&mut missing).unwrap_err().to_string().contains("/no/such/file"));
    }
}
