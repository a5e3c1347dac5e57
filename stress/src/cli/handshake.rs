//! `mtstress handshake`: authorization keys per second, with the time of each step.

use std::time::Duration;

use clap::Args;

use super::options::{ConnectionOptions, OutputOptions, RunOptions, TargetOptions};
use super::rpc::{default_duration, plan};
use super::setup::{Destination, threads};
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work};
use crate::run::{RunRequest, run as run_load};

/// Options of `handshake`.
#[derive(Args, Debug)]
pub(crate) struct HandshakeOptions {
    #[command(flatten)]
    target: TargetOptions,

    #[command(flatten)]
    connections: ConnectionOptions,

    #[command(flatten)]
    run: RunOptions,

    #[command(flatten)]
    output: OutputOptions,
}

/// Runs the load: as many key exchanges at a time as there are connections, each over a new connection for a new account.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &HandshakeOptions) -> Result<u8, Failure> {
    let connections = options.connections.connections.unwrap_or(16);
    let threads = threads(options.run.threads, options.target.targets.is_empty());
    let destination = Destination::new(&options.target, connections, threads)?;
    let plan = plan(
        &destination,
        Work::Keys,
        connections,
        threads,
        &options.connections,
        &options.run,
        &options.output,
    );
    run_load(&RunRequest {
        command: "handshake",
        load: format!("{connections} key exchanges at a time"),
        call_names: Vec::new(),
        // What is asked for by --connections is what shall be in the making.
        plan: LoadPlan { connect_inflight: connections, ..plan },
        destination,
        warmup: Duration::ZERO,
        duration: default_duration(&options.run, Duration::from_secs(10)),
        drain: options.run.drain,
        strict: options.run.strict,
        output: &options.output,
    })
}
