//! `mtstress conn`: many sessions, held or coming and going.

use std::time::Duration;

use clap::Args;
use mtproto_engine::KeepAlive;

use super::options::{ConnectionOptions, OutputOptions, RunOptions, TargetOptions};
use super::rpc::{default_duration, plan};
use super::setup::{Destination, threads};
use super::values::parse_duration;
use crate::arrival::Distribution;
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work};
use crate::run::{RunRequest, run as run_load};

/// Options of `conn`.
#[derive(Args, Debug)]
pub(crate) struct ConnOptions {
    #[command(flatten)]
    target: TargetOptions,

    /// Let sessions come and go: how long each lives (const:5s, uniform:1s..9s, exp:5s). Without it they are held
    #[arg(long, value_name = "DIST", env = "MTSTRESS_CHURN")]
    churn: Option<Distribution>,

    /// Time between the pings that keep a session alive; 0 for none
    #[arg(long, value_name = "T", env = "MTSTRESS_KEEP_ALIVE", default_value = "60s", value_parser = parse_duration)]
    keep_alive: Duration,

    #[command(flatten)]
    connections: ConnectionOptions,

    #[command(flatten)]
    run: RunOptions,

    #[command(flatten)]
    output: OutputOptions,
}

/// Runs the load.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &ConnOptions) -> Result<u8, Failure> {
    let connections = options.connections.connections.unwrap_or(1_000);
    let threads = threads(options.run.threads, options.target.targets.is_empty());
    if options.churn.is_none() && options.run.count.is_some() {
        return Err(Failure::Usage(
            "--count needs --churn: held sessions are as many as --connections says, for --duration"
                .to_owned(),
        ));
    }
    let destination = Destination::new(&options.target, connections, threads)?;
    let (work, load) = match options.churn {
        None => (Work::Hold, "held".to_owned()),
        Some(lifetime) => (Work::Churn(lifetime), format!("living {lifetime}")),
    };
    let plan =
        plan(&destination, work, connections, threads, &options.connections, &options.run, &options.output);
    let keep_alive = if options.keep_alive.is_zero() {
        KeepAlive::Off
    } else {
        KeepAlive::Ping {
            interval: options.keep_alive,
            disconnect_delay: options.keep_alive + KEEP_ALIVE_GRACE,
        }
    };
    run_load(&RunRequest {
        command: "conn",
        load,
        call_names: Vec::new(),
        plan: LoadPlan { keep_alive, ..plan },
        destination,
        warmup: Duration::ZERO,
        duration: default_duration(&options.run, Duration::from_secs(30)),
        drain: options.run.drain,
        strict: options.run.strict,
        output: &options.output,
    })
}

/// How late a ping may be before the server closes the connection: what established clients allow.
const KEEP_ALIVE_GRACE: Duration = Duration::from_secs(15);
