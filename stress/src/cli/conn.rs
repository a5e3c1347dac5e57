//! `mtstress conn`: many sessions, held or coming and going.

use std::time::Duration;

use clap::Args;
use mtproto_engine::KeepAlive;

use super::model::ModelOptions;
use super::options::{ConnectionOptions, OutputOptions, RunOptions, TargetOptions};
use super::planning::PlanOptions;
use super::rpc::default_duration;
use super::setup::{Destination, threads};
use super::values::parse_duration;
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work};
use crate::run::{RunRequest, run as run_load};

/// Options of `conn`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ConnOptions {
    #[command(flatten)]
    target: TargetOptions,

    /// Time between the pings that keep a session alive; 0 for none
    #[arg(long, value_name = "T", env = "MTSTRESS_KEEP_ALIVE", default_value = "60s", value_parser = parse_duration)]
    keep_alive: Duration,

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
  mtstress conn 10.1.0.5:443 --server-key server.pem -c 50k -R 2k -d 10m    open and hold
  mtstress conn 10.1.0.5:443 --server-key server.pem -c 20k --churn exp:5s  new ones all the time
  mtstress conn -c 1k --source-ip 127.0.0.2-127.0.0.9                       from several addresses";

/// Runs the load.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &ConnOptions) -> Result<u8, Failure> {
    let connections = options.model.sessions(options.connections.connections.unwrap_or(1_000));
    let threads = threads(options.run.threads, options.target.targets.is_empty());
    if options.model.churn.is_none() && options.run.count.is_some() {
        return Err(Failure::Usage(
            "--count needs --churn: held sessions are as many as --connections says, for --duration"
                .to_owned(),
        ));
    }
    if options.model.is_open() {
        return Err(Failure::Usage(
            "conn makes no calls: new connections per second are --connect-rate (-R), and --stages without --rate changes how many \
             there are"
                .to_owned(),
        ));
    }
    let destination = Destination::new(&options.target, connections, threads)?;
    let load = options.model.churn.map_or_else(|| "held".to_owned(), |lifetime| format!("living {lifetime}"));
    let plan_options = PlanOptions {
        model: &options.model,
        connections: &options.connections,
        run: &options.run,
        output: &options.output,
    };
    let duration = default_duration(&options.run, Duration::from_secs(30));
    let plan = plan_options.plan(&destination, Work::Hold, connections, threads, duration)?;
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
        operation_names: Vec::new(),
        plan: LoadPlan { keep_alive, ..plan },
        destination,
        options: plan_options,
    })
}

/// How late a ping may be before the server closes the connection: what established clients allow.
const KEEP_ALIVE_GRACE: Duration = Duration::from_secs(15);
