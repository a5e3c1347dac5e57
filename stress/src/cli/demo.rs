//! `mtstress demo`: everything at once, without a server and without a setting.

use std::time::Duration;

use clap::Args;

use super::model::ModelOptions;
use super::options::{ConnectionOptions, OutputOptions, RunOptions, TransportOptions};
use super::rpc::{CallLoad, CallOptions, default_duration, run_calls};
use super::setup::{Destination, threads};
use crate::calls::{Call, Mix};
use crate::failure::Failure;
use crate::report::output::OutputFile;

/// Options of `demo`.
#[derive(Args, Debug)]
pub(crate) struct DemoOptions {
    #[command(flatten)]
    transport: TransportOptions,

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
}

const SESSIONS: u64 = 2_000;
const DURATION: Duration = Duration::from_secs(15);
const RESULT_FILE: &str = "result.json";

/// Starts a datacenter in a second process and loads it.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &DemoOptions) -> Result<u8, Failure> {
    let connections = options.model.sessions(options.connections.connections.unwrap_or(SESSIONS));
    let threads = threads(options.run.threads, true);
    let mut output = options.output.clone();
    if output.output.is_empty() {
        output.output = OutputFile::parse(RESULT_FILE).into_iter().collect();
    }
    let mix = Mix(vec![(Call::Ping, 8), (Call::GetConfig, 1), (Call::Echo(64), 1)]);
    let mix = options.load.mix_or(&mix)?;
    run_calls(CallLoad {
        command: "demo",
        title: "",
        destination: Destination::embedded(&options.transport, connections, threads)?.with_layer(mix.layer()),
        mix,
        populations: Vec::new(),
        accounts: None,
        connections,
        threads,
        duration: default_duration(&options.run, DURATION),
        call_options: &options.load,
        model: &options.model,
        pipeline: 1,
        connection_options: &options.connections,
        run_options: &options.run,
        output: &output,
    })
}
