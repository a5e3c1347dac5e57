//! `mtstress handshake`: authorization keys per second, with the time of each step.

use std::time::Duration;

use clap::Args;

use super::model::ModelOptions;
use super::options::{ConnectionOptions, OutputOptions, RunOptions, TargetOptions};
use super::planning::PlanOptions;
use super::rpc::default_duration;
use super::setup::{Destination, threads};
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work};
use crate::run::{RunRequest, run as run_load};

/// Options of `handshake`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct HandshakeOptions {
    #[command(flatten)]
    target: TargetOptions,

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
  mtstress handshake 10.1.0.5:443 --server-key server.pem -c 64 -d 10s      as many as it can
  mtstress handshake 10.1.0.5:443 --server-key server.pem -c 500 -r 200     two hundred per second, whatever it can";

/// Runs the load: as many key exchanges at a time as there are connections, each over a new connection for a new account.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &HandshakeOptions) -> Result<u8, Failure> {
    let open = options.model.is_open();
    // In the open model the schedule decides how many are under way, and this only bounds them.
    let default = if open { 1_000 } else { 16 };
    let connections = options.model.sessions(options.connections.connections.unwrap_or(default));
    let threads = threads(options.run.threads, options.target.targets.is_empty());
    let destination = Destination::new(&options.target, connections, threads)?.with_keys_made_anew();
    let plan_options = PlanOptions {
        model: &options.model,
        connections: &options.connections,
        run: &options.run,
        output: &options.output,
    };
    let duration = default_duration(&options.run, Duration::from_secs(10));
    let plan = plan_options.plan(&destination, Work::Keys, connections, threads, duration)?;
    run_load(&RunRequest {
        command: "handshake",
        load: if open {
            "key exchanges on schedule".to_owned()
        } else {
            format!("{connections} key exchanges at a time")
        },
        operation_names: vec!["auth_key".to_owned()],
        // What is asked for by --connections is what shall be in the making.
        plan: LoadPlan { connect_inflight: connections, ..plan },
        destination,
        options: plan_options,
    })
}
