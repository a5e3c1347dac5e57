//! `mtstress rpc`: calls on established sessions.

use std::time::Duration;

use clap::Args;
use mtproto_engine::{KeepAlive, ReconnectPolicy};

use super::options::{ConnectionOptions, Format, OutputOptions, Reconnect, RunOptions, TargetOptions};
use super::schema::SchemaOptions;
use super::setup::{Destination, threads};
use super::values::{parse_count, parse_duration};
use crate::arrival::Distribution;
use crate::calls::{Call, Mix, PreparedMix};
use crate::clock;
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work};
use crate::run::{RunRequest, run as run_load};

/// Options of `rpc`.
#[derive(Args, Debug)]
pub(crate) struct RpcOptions {
    #[command(flatten)]
    target: TargetOptions,

    #[command(flatten)]
    load: CallOptions,

    #[command(flatten)]
    connections: ConnectionOptions,

    #[command(flatten)]
    run: RunOptions,

    #[command(flatten)]
    output: OutputOptions,
}

/// What is called, and how often.
#[derive(Args, Clone, Debug)]
pub(crate) struct CallOptions {
    /// The call: ping, getConfig, getNearestDc, echo:SIZE (known to the embedded datacenter only), or any method of the schema
    /// with its arguments: 'messages.sendMessage{"peer": "inputPeerSelf", "message": "{{text:20..200}}", "random_id": "{{rand64}}"}'.
    /// Values may be {{counter}}, {{rand64}}, {{time_ms}}, {{text:a..b}} and {{bytes:n}}
    #[arg(long, value_name = "CALL", env = "MTSTRESS_CALL", conflicts_with = "mix")]
    call: Option<String>,

    /// Several calls with their weights, such as ping=8,help.getConfig=1
    #[arg(long, value_name = "CALL=N,..", env = "MTSTRESS_MIX")]
    mix: Option<String>,

    #[command(flatten)]
    schema: SchemaOptions,

    /// Calls in flight per session
    #[arg(short = 'P', long, value_name = "N", env = "MTSTRESS_PIPELINE", default_value = "1", value_parser = parse_pipeline)]
    pipeline: u16,

    /// Pause of a session between an answer and its next call: const:1s, uniform:1s..3s or exp:2s
    #[arg(long, value_name = "DIST", env = "MTSTRESS_THINK", default_value = "0")]
    think: Distribution,

    /// Load for this long before it is measured
    #[arg(short, long, value_name = "T", env = "MTSTRESS_WARMUP", default_value = "0", value_parser = parse_duration)]
    warmup: Duration,
}

/// What a connection of the engine holds at most.
const PIPELINE_MAX: u64 = 1_000;

fn parse_pipeline(text: &str) -> Result<u16, String> {
    parse_count(text)?
        .try_into()
        .ok()
        .filter(|pipeline| (1..=PIPELINE_MAX).contains(&u64::from(*pipeline)))
        .ok_or_else(|| format!("must be from 1 to {PIPELINE_MAX}"))
}

impl CallOptions {
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
    let connections = options.connections.connections.unwrap_or(50);
    let threads = threads(options.run.threads, options.target.targets.is_empty());
    let mix = options.load.mix_or(&Mix::only(Call::Ping))?;
    let destination = Destination::new(&options.target, connections, threads)?;
    run_calls(CallLoad {
        command: "rpc",
        destination: destination.with_layer(mix.layer()),
        mix,
        connections,
        threads,
        duration: default_duration(&options.run, Duration::from_secs(30)),
        call_options: &options.load,
        connection_options: &options.connections,
        run_options: &options.run,
        output: &options.output,
    })
}

/// A load of calls, as `rpc` and `demo` run it.
pub(crate) struct CallLoad<'a> {
    pub(crate) command: &'static str,
    pub(crate) destination: Destination,
    pub(crate) mix: Mix,
    pub(crate) connections: u64,
    pub(crate) threads: usize,
    pub(crate) duration: Option<Duration>,
    pub(crate) call_options: &'a CallOptions,
    pub(crate) connection_options: &'a ConnectionOptions,
    pub(crate) run_options: &'a RunOptions,
    pub(crate) output: &'a OutputOptions,
}

/// Runs a load of calls.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run_calls(load: CallLoad<'_>) -> Result<u8, Failure> {
    let CallOptions { pipeline, think, warmup, .. } = load.call_options.clone();
    if load.output.format != Format::Quiet {
        load.mix.named().for_each(|call| eprintln!("call: {}", call.in_words()));
    }
    let work = Work::Calls { mix: PreparedMix::new(&load.mix), pipeline, think };
    let pause = if think == Distribution::ZERO { String::new() } else { format!(" think {think}") };
    run_load(&RunRequest {
        command: load.command,
        load: format!("{}{pause}", load.mix),
        call_names: load.mix.0.iter().map(|(call, _)| format!("rpc:{call}")).collect(),
        plan: plan(
            &load.destination,
            work,
            load.connections,
            load.threads,
            load.connection_options,
            load.run_options,
            load.output,
        ),
        destination: load.destination,
        warmup,
        duration: load.duration,
        drain: load.run_options.drain,
        strict: load.run_options.strict,
        output: load.output,
    })
}

/// The duration that was asked for; with a count alone the count decides; else this one.
pub(crate) fn default_duration(options: &RunOptions, default: Duration) -> Option<Duration> {
    match (options.duration, options.count) {
        (Some(duration), _) => Some(duration),
        (None, Some(_)) => None,
        (None, None) => Some(default),
    }
}

/// Puts the shared options into a plan.
pub(crate) fn plan(
    destination: &Destination,
    work: Work,
    connections: u64,
    threads: usize,
    options: &ConnectionOptions,
    run: &RunOptions,
    output: &OutputOptions,
) -> LoadPlan {
    LoadPlan {
        targets: destination.targets.clone(),
        transport: destination.transport,
        sources: destination.sources.clone(),
        sessions: connections,
        sessions_per_key: options.sessions_per_key,
        work,
        connect_rate: options.connect_rate,
        connect_inflight: options.connect_inflight.unwrap_or(match &destination.embedded {
            // It answers within a millisecond: more would only wait in its queue.
            Some(_) => 16,
            None => 128,
        }),
        // A reactor without a session would only wait.
        reactors: threads.min(usize::try_from(connections).unwrap_or(usize::MAX)).max(1),
        seed: run.seed.unwrap_or_else(seed_of_the_clock),
        timeout: options.timeout,
        connect_timeout: options.connect_timeout,
        interval: output.interval,
        count: run.count,
        reconnect: match options.reconnect {
            Reconnect::Never => ReconnectPolicy::Never,
            Reconnect::Backoff => ReconnectPolicy::default(),
        },
        keep_alive: KeepAlive::default(),
    }
}

/// Short enough to be typed again.
fn seed_of_the_clock() -> u64 {
    let passed = clock::now().duration_since(std::time::SystemTime::UNIX_EPOCH);
    passed.map_or(1, |passed| u64::from(passed.subsec_nanos()) % 1_000_000 + 1)
}
