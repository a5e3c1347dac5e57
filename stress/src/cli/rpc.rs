//! `mtstress rpc`: calls on established sessions.

use std::time::Duration;

use clap::Args;

use super::account_options::AccountOptions;
use super::model::ModelOptions;
use super::options::{ConnectionOptions, Format, OutputOptions, RunOptions, TargetOptions};
use super::planning::PlanOptions;
use super::schema::SchemaOptions;
use super::setup::{Destination, threads};
use super::values::parse_count;
use crate::arrival::Distribution;
use crate::calls::{Call, Mix, TableOf};
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work, part};
use crate::run::{RunRequest, run as run_load};
use crate::work::accounts::MADE_UP_FIRST;
use crate::work::calls::PopulationPlan;
use crate::work::{Accounts, CallWork};

/// Options of `rpc`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct RpcOptions {
    #[command(flatten)]
    target: TargetOptions,

    #[command(flatten)]
    pub(crate) accounts: AccountOptions,

    #[command(flatten)]
    pub(crate) load: CallOptions,

    #[command(flatten)]
    model: ModelOptions,

    #[command(flatten)]
    connections: ConnectionOptions,

    #[command(flatten)]
    run: RunOptions,

    #[command(flatten)]
    output: OutputOptions,
}

const EXAMPLES: &str = "\
Examples:
  mtstress rpc -c 100 -d 10s                              the embedded datacenter, as fast as sessions ask
  mtstress rpc --mix ping=8,help.getConfig=1 --think exp:2s
  mtstress rpc 10.1.0.5:443 --server-key server.pem -c 1k -r 20k --arrival poisson --threshold 'p99(rpc:ping) < 50ms'
  mtstress rpc 10.1.0.5:443 --server-key server.pem -c 1k --arrival uniform --stages '0>20k:1m,20k:5m,20k>0:30s' -o out.html";

/// What is called, and how often.
#[derive(Args, Clone, Debug)]
pub(crate) struct CallOptions {
    /// The call: ping, getConfig, getNearestDc, echo:SIZE (known to the embedded datacenter only), or any method of the schema
    /// with its arguments: 'messages.sendMessage{"peer": "inputPeerSelf", "message": "{{text:20..200}}", "random_id": "{{rand64}}"}'.
    /// Values may be {{counter}}, {{rand64}}, {{rand:a..b}}, {{time_ms}}, {{text:a..b}}, {{bytes:n}}, {{csv:file.column}}, {{env:NAME}},
    /// and with --bot-tokens {{user.id}} and {{peer.random}}
    #[arg(long, value_name = "CALL", env = "MTSTRESS_CALL", conflicts_with = "mix")]
    call: Option<String>,

    /// Several calls with their weights, such as ping=8,help.getConfig=1
    #[arg(long, value_name = "CALL=N,..", env = "MTSTRESS_MIX")]
    mix: Option<String>,

    #[command(flatten)]
    schema: SchemaOptions,

    /// Calls in flight per session at most: 1 in the closed model, as many as a session holds in the open one
    #[arg(short = 'P', long, value_name = "N", env = "MTSTRESS_PIPELINE", value_parser = parse_pipeline)]
    pipeline: Option<u16>,

    /// Pause of a session between an answer and its next call, in the closed model: const:1s, uniform:1s..3s or exp:2s
    #[arg(long, value_name = "DIST", env = "MTSTRESS_THINK", default_value = "0")]
    think: Distribution,
}

/// What a connection of the engine holds at most.
const PIPELINE_MAX: u16 = 1_000;

pub(crate) fn parse_pipeline(text: &str) -> Result<u16, String> {
    parse_count(text)?
        .try_into()
        .ok()
        .filter(|pipeline| (1..=PIPELINE_MAX).contains(pipeline))
        .ok_or_else(|| format!("must be from 1 to {PIPELINE_MAX}"))
}

impl CallOptions {
    /// The same without a pause after answers.
    pub(crate) fn without_pause(self) -> Self {
        Self { think: Distribution::ZERO, ..self }
    }

    /// Whether it says which calls are made.
    pub(super) const fn is_given(&self) -> bool {
        self.call.is_some() || self.mix.is_some()
    }

    /// The schema in which calls are looked up.
    pub(super) const fn schema(&self) -> &SchemaOptions {
        &self.schema
    }

    /// The mix that was asked for, or this one.
    ///
    /// # Errors
    /// If a call cannot be read, or the schema cannot.
    pub(crate) fn mix_or(&self, default: &Mix) -> Result<Mix, Failure> {
        let table = || self.schema.table().map_err(|failure| failure.to_string());
        let read = match (&self.mix, &self.call) {
            (Some(mix), _) => Mix::parse(mix, &table).map_err(|wrong| format!("--mix: {wrong}")),
            (None, Some(call)) => {
                Call::parse(call, &table).map(Mix::only).map_err(|wrong| format!("--call: {wrong}"))
            }
            (None, None) => Ok(default.clone()),
        };
        read.map_err(Failure::Usage)
    }
}

/// Runs the load.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &RpcOptions) -> Result<u8, Failure> {
    run_as("rpc", "", options, |_| Ok(None))
}

/// Runs the load under the name of another command; `title` stands before the calls in reports. `populations` gives those who
/// make calls, unless the options say which calls are made.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run_as(
    command: &'static str,
    title: &str,
    options: &RpcOptions,
    populations: impl FnOnce(TableOf<'_>) -> Result<Option<(Mix, Vec<PopulationPlan>)>, Failure>,
) -> Result<u8, Failure> {
    let connections = options.model.sessions(options.connections.connections.unwrap_or(50));
    let threads = threads(options.run.threads, options.target.targets.is_empty());
    let load = &options.load;
    let table = || load.schema.table().map_err(|failure| failure.to_string());
    let given = if load.call.is_some() || load.mix.is_some() { None } else { populations(&table)? };
    let (mix, populations) = match given {
        Some(given) => given,
        None => (load.mix_or(&Mix::only(Call::Ping))?, Vec::new()),
    };
    let destination = Destination::new(&options.target, connections, threads)?;
    let accounts = options.accounts.accounts(options.run.shard)?;
    run_calls(CallLoad {
        command,
        title,
        destination: destination.with_layer(mix.layer()).with_api_id(options.accounts.api_id),
        mix,
        populations,
        accounts,
        connections,
        threads,
        duration: default_duration(&options.run, Duration::from_secs(30)),
        call_options: &options.load,
        model: &options.model,
        pipeline: 1,
        connection_options: &options.connections,
        run_options: &options.run,
        output: &options.output,
    })
}

/// A load of calls, as `rpc` and `demo` run it.
pub(crate) struct CallLoad<'a> {
    pub(crate) command: &'static str,
    /// What stands before the calls in reports.
    pub(crate) title: &'a str,
    pub(crate) destination: Destination,
    pub(crate) mix: Mix,
    /// Who makes the calls; all sessions alike if there are none.
    pub(crate) populations: Vec<PopulationPlan>,
    /// Whose sessions they are, if anybody's.
    pub(crate) accounts: Option<Accounts>,
    pub(crate) connections: u64,
    pub(crate) threads: usize,
    pub(crate) duration: Option<Duration>,
    pub(crate) call_options: &'a CallOptions,
    pub(crate) model: &'a ModelOptions,
    /// Calls in flight per session in the closed model, if nothing else was asked for.
    pub(crate) pipeline: u16,
    pub(crate) connection_options: &'a ConnectionOptions,
    pub(crate) run_options: &'a RunOptions,
    pub(crate) output: &'a OutputOptions,
}

/// Runs a load of calls and reports it.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run_calls(load: CallLoad<'_>) -> Result<u8, Failure> {
    run_load(&request(load)?)
}

/// The load of calls with everything around it.
///
/// # Errors
/// If options contradict each other.
pub(crate) fn request(load: CallLoad<'_>) -> Result<RunRequest<'_>, Failure> {
    let CallOptions { pipeline, think, .. } = load.call_options.clone();
    let model = load.model;
    if load.output.format != Format::Quiet {
        load.mix.named().for_each(|call| eprintln!("call: {}", call.in_words()));
    }
    let mut populations = load.populations;
    if think != Distribution::ZERO {
        populations.iter_mut().for_each(|users| users.think = think);
    }
    let thinks = populations.iter().map(|users| users.think).chain([think]);
    if model.is_open() && thinks.into_iter().any(|think| think != Distribution::ZERO) {
        return Err(Failure::Usage(
            "--think is the pause of a session after its answer, and in the open model (--rate) nothing waits for answers: leave \
             one of the two out"
                .to_owned(),
        ));
    }
    let default = if model.is_open() { PIPELINE_MAX } else { load.pipeline };
    let pipeline = pipeline.unwrap_or(default);
    let (shard, shards) = load.run_options.shard.unwrap_or((0, 1));
    let sessions = part(load.connections, shard, shards).max(1);
    check_sizes(&populations, sessions)?;
    let work = if populations.is_empty() {
        CallWork::new(&load.mix, pipeline, think)
    } else {
        CallWork::with_populations(&load.mix, pipeline, &populations, sessions)
    };
    let needs_users = work.needs_users();
    let accounts = match load.accounts {
        // It takes any token.
        None if needs_users && load.destination.embedded.is_some() => {
            Accounts::MadeUp { first: MADE_UP_FIRST }
        }
        accounts => accounts.unwrap_or(Accounts::NOBODY),
    };
    let pause = if think == Distribution::ZERO { String::new() } else { format!(" think {think}") };
    let options = PlanOptions {
        model,
        connections: load.connection_options,
        run: load.run_options,
        output: load.output,
    };
    let plan =
        options.plan(&load.destination, Work::Calls(work), load.connections, load.threads, load.duration)?;
    let mut plan = LoadPlan { accounts, ..plan }.on_fitting_reactors();
    if needs_users {
        plan = plan.with_users();
        if plan.all_users.is_empty() {
            return Err(Failure::Usage(
                "{{user.id}} and {{peer.random}} are users, and no session has one that is known: give --bot-tokens, or accounts of the \
                 population"
                    .to_owned(),
            ));
        }
    }
    Ok(RunRequest {
        command: load.command,
        load: format!(
            "{}{}{pause}",
            if load.title.is_empty() { String::new() } else { format!("{}: ", load.title) },
            load.mix
        ),
        operation_names: load.mix.0.iter().map(|(call, _)| format!("rpc:{call}")).collect(),
        plan,
        destination: load.destination,
        options,
    })
}

/// Whether there are enough sessions for what populations ask for.
fn check_sizes(populations: &[PopulationPlan], sessions: u64) -> Result<(), Failure> {
    let fixed: u64 = populations.iter().filter_map(|users| users.sessions).sum();
    let shared = populations.iter().filter(|users| users.sessions.is_none()).count() as u64;
    if fixed + shared <= sessions || populations.is_empty() {
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "populations need {} sessions at least, and there are {sessions}: give more connections (-c)",
        fixed + shared
    )))
}

/// The duration that was asked for; with a count alone the count decides; else this one.
pub(crate) fn default_duration(options: &RunOptions, default: Duration) -> Option<Duration> {
    match (options.duration, options.count) {
        (Some(duration), _) => Some(duration),
        (None, Some(_)) => None,
        (None, None) => Some(default),
    }
}
