//! The command line: one module per command, and the options they share.

pub(crate) mod account_options;
mod accounts;
mod calibrate;
mod compare;
mod completions;
mod config_file;
mod conn;
mod deliver;
mod demo;
mod doctor;
mod file;
mod handshake;
mod locustfile;
mod merge;
pub(crate) mod model;
pub(crate) mod options;
pub(crate) mod planning;
mod probe;
mod proxy;
pub(crate) mod report;
mod result_schema;
pub(crate) mod rpc;
mod run_scenario;
mod schema;
mod serve;
pub(crate) mod setup;
mod tl;
pub(crate) mod values;
mod worker;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::failure::{Failure, SUCCESS};
use crate::report::output::print;
use config_file::Configuration;

/// Load tester for MTProto servers and proxies.
///
/// Makes many sessions, each with a real key exchange, and measures what the server does: connections, key exchanges and
/// calls per second, latencies, errors. Without arguments it loads its own embedded datacenter, so it needs no server to
/// be tried out.
#[derive(Debug, Parser)]
#[command(name = "mtstress", version, after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    demo: demo::DemoOptions,
}

const EXAMPLES: &str = "\
Examples:
  mtstress                                        the demo: 2,000 sessions against the embedded datacenter
  mtstress demo -c 10k -d 1m -o result.json       more of it, and a result file
  mtstress serve                                  a datacenter to load; prints its key and commands to paste
  mtstress probe 10.1.0.5:443 --server-key s.pem  does this server work? Every step with its time
  mtstress rpc 10.1.0.5:443 --server-key s.pem -c 1k --mix ping=8,getConfig=1
  mtstress rpc --call 'upload.saveFilePart{\"file_id\": \"{{rand64}}\", \"file_part\": 0, \"bytes\": \"{{bytes:4096}}\"}'
  mtstress run peak.toml 10.1.0.5:443 -o peak.html          a scenario file; compare, merge and report work on results
  mtstress tl show messages.sendMessage           what a method takes; also tl search, decode, encode, random
  mtstress rpc 10.1.0.5:443 --server-key s.pem -c 1k -r 20k --arrival poisson --threshold 'p99(rpc:ping) < 50ms'
  mtstress rpc 10.1.0.5:443 --server-key s.pem -c 1k -r 20k --stages '0>20k:1m,20k:5m,20k>0:30s' -o out.html
  mtstress handshake 10.1.0.5:443 --server-key s.pem -c 64 -d 10s
  mtstress doctor -c 200k                         can this machine carry it? Each finding with the command that helps
  mtstress calibrate                              the highest rate this machine can generate, remembered for reports
  mtstress deliver --pairs 500 -r 2k              messages between sessions: A sends, B receives
  mtstress file --file-size 10m -P 8              files up and down in parts, compared by SHA-256
  mtstress conn 10.1.0.5:443 --server-key s.pem -c 50k -R 2k -d 10m
  mtstress rpc --via socks5://127.0.0.1:1080 10.1.0.5:443 --server-key s.pem
  mtstress locustfile > locustfile.py && locust --master -f locustfile.py     a distributed run with Locust's web page, and
  mtstress worker --master-host 10.0.0.9 10.1.0.5:443 --server-key s.pem     on every generator
  mtstress proxy --via 'tg://proxy?server=..&port=..&secret=ee..' 10.1.0.5:443 --server-key s.pem

In a terminal a run is shown live: q ends it with its report, p pauses it, + and - change the rate, < and > the number of
sessions, ? names all keys. --no-tui prints lines of progress instead; so do pipes, --format json and where CI is set.

Every option can be given by the environment, -c 10k is MTSTRESS_CONNECTIONS=10k, and by a file, mtstress.toml or --config FILE:
connections = \"10k\", for one command in a table such as [rpc]. --print-config shows every value and where it comes from.

Exit codes: 0 complete, 1 internal error, 2 bad usage, 3 target never reached, 4 this machine cannot carry the run,
5 generator saturated and --strict, 6 compare found a regression, 7 ended by a threshold with abort, 99 a threshold does not
hold, 130/143 ended by a signal (the report is still written).

mtstress loads servers that you operate. Addresses in Telegram's own networks are refused, and nothing overrides that.";

#[derive(Debug, Subcommand)]
enum Command {
    /// The embedded datacenter, thousands of sessions, a mixed load, a report. Runs when no command is given
    Demo(demo::DemoOptions),
    /// Run an embedded datacenter, to calibrate this machine or to test clients and proxies
    Serve(serve::ServeOptions),
    /// One connection, one key exchange, two calls: each step printed with its time
    Probe(probe::ProbeOptions),
    /// Load established sessions with calls
    Rpc(rpc::RpcOptions),
    /// Messages from one session to another: latency from end to end, loss, order and repetitions
    Deliver(deliver::DeliverOptions),
    /// Upload and download files in parts: MB/s, the time of each part, and whether what comes back is what was sent
    File(file::FileOptions),
    /// Run a scenario file: calls of several populations, in stages
    Run(run_scenario::ScenarioOptions),
    /// Create authorization keys, one key exchange after the other
    Handshake(handshake::HandshakeOptions),
    /// Open many sessions and hold them, or let them come and go
    Conn(conn::ConnOptions),
    /// What a proxy costs: the same load of calls directly and through it, in one run
    Proxy(proxy::ProxyOptions),
    /// Take part in a distributed run: users and length of the load are what a Locust master says
    Worker(Box<worker::WorkerOptions>),
    /// Print the file for the Locust master of a distributed run
    Locustfile(locustfile::LocustfileOptions),
    /// Show the keys of a key cache, and move string sessions of other clients in and out
    Accounts(accounts::AccountsOptions),
    /// Make a page, tables or other forms of a result file
    Report(report::ReportOptions),
    /// Compare a run with one of before: exit code 6 if it got worse by more than noise
    Compare(compare::CompareOptions),
    /// Make one result of the parts of a run
    Merge(merge::MergeOptions),
    /// Look things up in the schema, and turn bytes to text and text to bytes
    Tl(tl::TlOptions),
    /// Check limits, ports, settings and clocks of this machine, with the commands that help
    Doctor(doctor::DoctorOptions),
    /// Measure the highest rate this machine can generate, and remember it for reports
    Calibrate(calibrate::CalibrateOptions),
    /// Print the JSON Schema of result files, or of scenario files
    Schema(result_schema::SchemaKindOptions),
    /// Print a completion script for a shell
    Completions(completions::CompletionsOptions),
    /// Print the manual page
    Man,
}

/// Does what the command line, the environment and the configuration file ask for; gives the exit code.
///
/// # Errors
/// Why the command could not do its work.
pub(crate) fn run() -> Result<u8, Failure> {
    let mut arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let configuration = Configuration::take(&mut arguments)?;
    let mut command = Cli::command();
    let arguments = worker::without_foreign(arguments, &command);
    let scenario = run_scenario::ScenarioDefaults::find(&command, &arguments)?;
    if let Some(scenario) = &scenario {
        command = scenario.apply(command)?;
    }
    let command = configuration.apply(command)?;
    let matches = command.clone().get_matches_from(arguments);
    if configuration.is_print() {
        print(&configuration.in_words(&command, &matches, |option| scenario.as_ref()?.origin(option)))?;
        return Ok(SUCCESS);
    }
    Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit()).run()
}

impl Cli {
    /// Does what the command line asks for; gives the exit code.
    ///
    /// # Errors
    /// Why the command could not do its work.
    fn run(self) -> Result<u8, Failure> {
        match self.command {
            None => demo::run(&self.demo),
            Some(Command::Demo(options)) => demo::run(&options),
            Some(Command::Serve(options)) => serve::run(&options),
            Some(Command::Probe(options)) => probe::run(&options),
            Some(Command::Rpc(options)) => rpc::run(&options),
            Some(Command::Deliver(options)) => deliver::run(&options),
            Some(Command::File(options)) => file::run(&options),
            Some(Command::Run(options)) => run_scenario::run(&options),
            Some(Command::Handshake(options)) => handshake::run(&options),
            Some(Command::Conn(options)) => conn::run(&options),
            Some(Command::Proxy(options)) => proxy::run(&options),
            Some(Command::Worker(options)) => worker::run(&options),
            Some(Command::Locustfile(options)) => locustfile::run(&options),
            Some(Command::Accounts(options)) => accounts::run(&options),
            Some(Command::Report(options)) => report::run(&options),
            Some(Command::Compare(options)) => compare::run(&options),
            Some(Command::Merge(options)) => merge::run(&options),
            Some(Command::Tl(options)) => tl::run(&options),
            Some(Command::Doctor(options)) => doctor::run(&options),
            Some(Command::Calibrate(options)) => calibrate::run(&options),
            Some(Command::Schema(options)) => result_schema::run(&options),
            Some(Command::Completions(options)) => completions::run(&options),
            Some(Command::Man) => completions::manual(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::{CommandFactory, Parser};

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_option_can_be_given_by_the_environment() {
        let command = Cli::command();
        for command in command.get_subcommands().chain([&command]) {
            for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
                let id = argument.get_id().as_str();
                let free = ["help", "version"].contains(&id)
                    || ["completions", "schema"].contains(&command.get_name());
                assert!(free || argument.get_env().is_some(), "{} {id}", command.get_name());
            }
        }
    }

    /// The words of a command line of an example. Remarks stand behind two spaces, and redirections are for the shell.
    fn words(line: &str) -> Vec<String> {
        let line = line.split([';', '>', '<']).next().filter(|_| !line.contains('\'')).unwrap_or(line);
        let mut words = Vec::new();
        for (number, part) in line.split('\'').enumerate() {
            if number % 2 == 1 {
                words.push(part.to_owned());
                continue;
            }
            let plain = part.trim_end().split("  ").next().unwrap_or_default();
            words.extend(plain.split_whitespace().map(str::to_owned));
            if plain.len() < part.trim_end().len() {
                break;
            }
        }
        words
    }

    #[test]
    fn every_example_of_a_command_can_be_typed() {
        let command = Cli::command();
        for command in command.get_subcommands().filter(|command| command.get_name() != "demo") {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let examples: Vec<&str> =
                help.lines().map(str::trim).filter(|line| line.starts_with("mtstress ")).collect();
            assert!(!examples.is_empty() || command.get_name() == "man", "{}", command.get_name());
            for line in
                examples.iter().filter(|line| !line.ends_with('\\') && !line.contains("--print-config"))
            {
                let words = words(line);
                let parsed = Cli::command().try_get_matches_from(&words);
                assert!(parsed.is_ok(), "{words:?}: {}", parsed.unwrap_err());
            }
        }
    }

    #[test]
    fn no_command_is_the_demo_and_takes_its_options() {
        assert!(Cli::try_parse_from(["mtstress"]).unwrap().command.is_none());
        assert!(Cli::try_parse_from(["mtstress", "-c", "50", "--duration", "2s"]).unwrap().command.is_none());
        let error = Cli::try_parse_from(["mtstress", "handshak"]).unwrap_err().to_string();
        assert!(error.contains("'handshake'"), "{error}");
        let error = Cli::try_parse_from(["mtstress", "rpc", "--pipelin", "4"]).unwrap_err().to_string();
        assert!(error.contains("--pipeline"), "{error}");
    }
}
