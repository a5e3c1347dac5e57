//! `mtstress worker`: a part of a distributed run that a Locust master directs.

use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, Command};
use mtproto_crypto::SecureRandom;

use super::account_options::AccountOptions;
use super::model::ModelOptions;
use super::options::{ConnectionOptions, OutputOptions, RunOptions, TargetOptions};
use super::planning::seed_of_the_clock;
use super::rpc::CallOptions;
use super::run_scenario;
use super::setup::threads;
use super::values::parse_duration;
use crate::calls::{Call, Mix};
use crate::distributed::classes::Kinds;
use crate::distributed::master::{DEFAULT_PORT, MasterPlace};
use crate::distributed::{Worker, run as run_worker};
use crate::failure::Failure;
use crate::preflight;

/// Options of `worker`.
#[derive(Args, Debug)]
#[command(
    after_help = EXAMPLES,
    mut_arg("rate", |argument| argument.hide(true)),
    mut_arg("stages", |argument| argument.hide(true)),
    mut_arg("warmup", |argument| argument.hide(true)),
    mut_arg("print_plan_hash", |argument| argument.hide(true)),
    mut_arg("duration", |argument| argument.hide(true)),
    mut_arg("count", |argument| argument.hide(true)),
    mut_arg("shard", |argument| argument.hide(true)),
    mut_arg("start_at", |argument| argument.hide(true)),
)]
pub(crate) struct WorkerOptions {
    #[command(flatten)]
    target: TargetOptions,

    /// The host of the Locust master
    #[arg(long, value_name = "HOST", env = "MTSTRESS_MASTER_HOST", default_value = "127.0.0.1")]
    master_host: String,

    /// The port on which the master listens for workers; its web page has another
    #[arg(long, value_name = "PORT", env = "MTSTRESS_MASTER_PORT", default_value_t = DEFAULT_PORT)]
    master_port: u16,

    /// The host of the master and its port for workers in one, HOST or HOST:PORT
    #[arg(long, value_name = "HOST:PORT", env = "MTSTRESS_LOCUST", conflicts_with_all = ["master_host", "master_port"])]
    locust: Option<MasterPlace>,

    /// How long to look for a master before giving up with exit code 3; also after it was lost
    #[arg(long, value_name = "T", env = "MTSTRESS_MASTER_TIMEOUT", default_value = "5m", value_parser = parse_duration)]
    master_timeout: Duration,

    /// The name under which the master shows this worker. What stands before the first _ is taken for its machine, over which
    /// users are spread first; the name of this machine and a random number by default
    #[arg(long, value_name = "NAME", env = "MTSTRESS_WORKER_ID")]
    worker_id: Option<String>,

    /// Take the classes of users from this scenario: its populations, each with its calls and pauses. The rest of a scenario, its
    /// stages among it, is for the master to say
    #[arg(long, value_name = "FILE", env = "MTSTRESS_SCENARIO", conflicts_with_all = ["call", "mix"])]
    scenario: Option<PathBuf>,

    #[command(flatten)]
    accounts: AccountOptions,

    #[command(flatten)]
    load: CallOptions,

    #[command(flatten)]
    model: ModelOptions,

    #[command(flatten)]
    connections: ConnectionOptions,

    #[command(flatten)]
    run: RunOptions,

    #[command(flatten)]
    output: OutputOptions,

    /// Says that the arguments are those of a Locust worker: what mtstress does not know is passed over
    #[arg(long, hide = true)]
    worker: bool,
}

const EXAMPLES: &str = "\
The master says how many users of which class there are, and when a test begins and ends; a class is a call of --mix, a user is a
session that makes it. -c is how many users this worker takes (10k, or what this machine allows). The master's options --op-rate
and --user-rate make the load an open one. With -o every test leaves its result here, exact to the last sample: part.json, then
part-2.json and so on; `mtstress merge` makes one of those of all workers.

Examples:
  mtstress locustfile --mix ping=8,help.getConfig=1 > locustfile.py && locust --master -f locustfile.py
  mtstress worker --mix ping=8,help.getConfig=1                                   a master and a datacenter on this machine
  mtstress worker --master-host 10.0.0.9 10.1.0.5:443 --server-key s.pem -o part-$HOSTNAME.json
  mtstress worker --locust master:5557 --server-key s.pem                         the target is the field Host of the master";

/// Users of one worker if nothing else was asked for.
const USERS: u64 = 10_000;

/// Takes part in a distributed run.
///
/// # Errors
/// Why it could not.
pub(crate) fn run(options: &WorkerOptions) -> Result<u8, Failure> {
    options.check()?;
    let embedded = options.target.targets.is_empty() && options.target.server_key.is_empty();
    let threads = threads(options.run.threads, embedded);
    let users_max =
        options.connections.connections.unwrap_or_else(|| preflight::fitting(threads as u64).clamp(1, USERS));
    run_worker(&Worker {
        place: options
            .locust
            .clone()
            .unwrap_or_else(|| MasterPlace { host: options.master_host.clone(), port: options.master_port }),
        identity: options.worker_id.clone().unwrap_or_else(identity),
        patience: options.master_timeout,
        target: &options.target,
        accounts: options.accounts.accounts(None)?,
        calls: &options.load,
        kinds: kinds(options.scenario.as_deref(), &options.load)?,
        users_max,
        threads,
        model: &options.model,
        connections: &options.connections,
        run: &options.run,
        output: &options.output,
    })
}

/// The kinds of users: the populations of a scenario, or one for each call.
///
/// # Errors
/// If the scenario cannot be read, or asks for what a worker cannot do.
pub(super) fn kinds(scenario: Option<&Path>, calls: &CallOptions) -> Result<Kinds, Failure> {
    let Some(path) = scenario.filter(|_| !calls.is_given()) else {
        return Ok(Kinds::of_mix(calls.mix_or(&Mix::only(Call::Ping))?));
    };
    let (mix, plans, names) = run_scenario::populations(path, calls.schema())?;
    let own = plans.iter().position(|plan| plan.transport.is_some() || plan.accounts.is_some());
    if let Some(name) = own.and_then(|place| names.get(place)) {
        return Err(Failure::Usage(format!(
            "{}: population {name:?} has a transport or accounts of its own, and the users of a worker are all alike in these: give              them to the worker (--transport, --bot-tokens) instead",
            path.display()
        )));
    }
    Ok(Kinds::of_populations(mix, plans, &names))
}

impl WorkerOptions {
    /// Refuses what the master decides.
    fn check(&self) -> Result<(), Failure> {
        let said = [
            ("--rate", self.model.rate.is_some(), "the master's --op-rate or --user-rate"),
            ("--stages", self.model.stages.is_some(), "users, spawn rate and load shapes of the master"),
            (
                "--warmup",
                !self.model.warmup.is_zero(),
                "a test of its own, or the master's reset of its statistics",
            ),
            ("--print-plan-hash", self.model.print_plan_hash, "a run without a master"),
            ("--duration", self.run.duration.is_some(), "the master's --run-time"),
            ("--count", self.run.count.is_some(), "the master's --run-time"),
            ("--shard", self.run.shard.is_some(), "the master, which divides the users"),
            ("--start-at", self.run.start_at.is_some(), "the master, which starts all workers"),
        ];
        match said.into_iter().find(|(_, given, _)| *given) {
            None => Ok(()),
            Some((option, _, instead)) => Err(Failure::Usage(format!(
                "{option} is not for a worker, whose load the master directs: use {instead}"
            ))),
        }
    }
}

/// The name of this machine and a random number.
fn identity() -> String {
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let host: String =
        host.trim().chars().map(|letter| if letter == '_' { '-' } else { letter }).take(100).collect();
    let mut name = if host.is_empty() { "generator".to_owned() } else { host };
    name.push('_');
    let mut random = SecureRandom::from_os().unwrap_or_else(|_| {
        // Two workers of one machine have different process numbers.
        let mut seed = [0; 32];
        let parts = [u64::from(std::process::id()), seed_of_the_clock()].map(u64::to_le_bytes);
        seed.iter_mut().zip(parts.as_flattened()).for_each(|(place, byte)| *place = *byte);
        SecureRandom::from_seed(seed)
    });
    for byte in random.wire_bytes::<16>() {
        // Writing to a text cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name
}

/// The arguments without those that are for Locust alone, if they are those of a Locust worker: operators start workers and
/// master with the same arguments. Short options mean other things there, and a target comes by the environment.
pub(super) fn without_foreign(arguments: Vec<OsString>, command: &Command) -> Vec<OsString> {
    let worker = command.find_subcommand("worker");
    let (Some(worker), Some("worker")) = (worker, arguments.get(1).and_then(|name| name.to_str())) else {
        return arguments;
    };
    if !arguments.iter().any(|argument| argument == "--worker") {
        return arguments;
    }
    let takes = |name: &str| {
        let known = worker.get_arguments().find(|known| known.get_long() == Some(name))?;
        Some(known.get_action().takes_values())
    };
    let mut kept: Vec<OsString> = arguments.iter().take(2).cloned().collect();
    let mut rest = arguments.into_iter().skip(2);
    while let Some(argument) = rest.next() {
        let text = argument.to_string_lossy().into_owned();
        let Some(option) = text.strip_prefix("--") else { continue };
        let (name, has_value) = option.split_once('=').map_or((option, false), |(name, _)| (name, true));
        if let Some(takes_values) = takes(name) {
            kept.push(argument);
            kept.extend((takes_values && !has_value).then(|| rest.next()).flatten());
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{identity, without_foreign};
    use crate::cli::Cli;
    use clap::{CommandFactory, Parser};
    use std::ffi::OsString;

    fn kept(arguments: &str) -> Vec<String> {
        let arguments = arguments.split(' ').map(OsString::from).collect();
        let kept = without_foreign(arguments, &Cli::command());
        kept.into_iter().map(|argument| argument.into_string().unwrap()).collect()
    }

    #[test]
    fn the_arguments_of_an_operator_are_understood() {
        let arguments = "mtstress worker --worker --master-host test-master -u 1000 -r 50 --headless --op-rate 500 \
                         --run-time 5m --mix=ping=2 -f /mnt/locust/locustfile.py --master-port 5557 leftover";
        let kept = kept(arguments);
        let wanted = "mtstress worker --worker --master-host test-master --mix=ping=2 --master-port 5557";
        assert_eq!(kept.join(" "), wanted);
        Cli::try_parse_from(kept).unwrap();
    }

    #[test]
    fn arguments_of_people_are_not_touched() {
        let arguments = "mtstress worker --mastr-host x";
        assert_eq!(kept(arguments).join(" "), arguments);
        let error = Cli::try_parse_from(kept(arguments)).unwrap_err().to_string();
        assert!(error.contains("--master-host"), "{error}");
    }

    #[test]
    fn every_worker_has_a_name_of_its_own_that_begins_with_its_machine() {
        let (one, other) = (identity(), identity());
        assert_ne!(one, other);
        assert_eq!(one.rsplit_once('_').map(|(_, random)| random.len()), Some(32), "{one}");
    }
}
