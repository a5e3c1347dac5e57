//! `mtstress calibrate`: the highest rate this machine can generate.

use std::time::Duration;

use clap::Args;

use super::model::ModelOptions;
use super::options::{ConnectionOptions, OutputOptions, RunOptions, TransportOptions};
use super::rpc::{CallLoad, CallOptions, default_duration, request};
use super::setup::{Destination, threads};
use crate::calibration::Calibration;
use crate::calls::{Call, Mix};
use crate::failure::{Failure, SUCCESS};
use crate::report::output::print;
use crate::report::units::{rate, span};
use crate::run::measure;

/// Options of `calibrate`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct CalibrateOptions {
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

const EXAMPLES: &str = "\
Examples:
  mtstress calibrate                    five seconds of pings against the embedded datacenter
  mtstress calibrate --transport padded+obf -d 20s

The embedded datacenter shares the processors, so a machine that loads another one can do more. Reports of later runs say what
part of this rate they asked for.";

const SESSIONS: u64 = 64;
const PIPELINE: u16 = 32;
const DURATION: Duration = Duration::from_secs(5);

/// Measures, and remembers the result.
///
/// # Errors
/// Why it could not be measured or remembered.
pub(crate) fn run(options: &CalibrateOptions) -> Result<u8, Failure> {
    let connections = options.model.sessions(options.connections.connections.unwrap_or(SESSIONS));
    let threads = threads(options.run.threads, true);
    let mix = options.load.mix_or(&Mix::only(Call::Ping))?;
    let request = request(CallLoad {
        command: "calibrate",
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
        pipeline: PIPELINE,
        connection_options: &options.connections,
        run_options: &options.run,
        output: &options.output,
    })?;
    let result = measure(&request)?.result;
    let Some(all) = result.operations.last().filter(|all| all.count > 0) else {
        return Err(Failure::Unreachable("the embedded datacenter answered nothing".to_owned()));
    };
    let calibration = Calibration::new(all.rate, result.run.config.threads);
    let path = calibration.save()?;
    print(&format!(
        "highest rate: {} calls per second with {} thread{}, against the embedded datacenter, over {}\nremembered: {}\n",
        rate(all.rate),
        calibration.threads,
        if calibration.threads == 1 { "" } else { "s" },
        span(Duration::try_from_secs_f64(result.run.measured_s).unwrap_or_default()),
        path.display(),
    ))?;
    Ok(SUCCESS)
}
