//! `mtstress calibrate`: the highest rate this machine can generate.

use std::time::Duration;

use clap::Args;

use super::model::ModelOptions;
use super::options::{ConnectionOptions, Format, OutputOptions, RunOptions, TransportOptions};
use super::rpc::{CallLoad, CallOptions, default_duration, request};
use super::setup::{Destination, threads};
use super::values::parse_positive;
use crate::calibration::{Calibration, Judgement, Round};
use crate::calls::{Call, Mix};
use crate::failure::{Failure, INTERRUPTED, SATURATED, SUCCESS, TERMINATED};
use crate::report::output::print;
use crate::report::units::{percent, rate, span};
use crate::result::RunResult;
use crate::run::measure;

/// Options of `calibrate`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct CalibrateOptions {
    /// Measurements that must agree; the highest counts
    #[arg(long, value_name = "N", env = "MTSTRESS_ROUNDS", default_value = "3", value_parser = parse_positive)]
    rounds: u64,

    /// Remember the result even if something else used the machine meanwhile
    #[arg(long, env = "MTSTRESS_FORCE")]
    force: bool,

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
  mtstress calibrate                    three times three seconds of pings against the embedded datacenter
  mtstress calibrate --transport padded+obf -d 20s

Sessions ask as fast as they can. If the generator was busy all the time, what it made is its highest rate; if the embedded
datacenter was slower, the generator's processor time per call says what it could make. Later runs with the same transport say what part
of this they asked for, per thread. Rounds that lie more than 10 % apart, or threads that wait for a processor, mean that something
else used the machine: such a result is told, not remembered, and the exit code is 5.";

const SESSIONS: u64 = 64;
const PIPELINE: u16 = 32;
const DURATION: Duration = Duration::from_secs(3);

/// Measures, and remembers the result.
///
/// # Errors
/// Why it could not be measured or remembered.
pub(crate) fn run(options: &CalibrateOptions) -> Result<u8, Failure> {
    if options.model.is_open() || options.model.stages.is_some() || options.run.campaign.is_some() {
        return Err(Failure::Usage(
            "calibrate looks for the highest rate itself: leave --rate, --arrival, --stages and --campaign out".to_owned(),
        ));
    }
    let mut rounds = Vec::new();
    let mut last = None;
    for _ in 0..options.rounds {
        let result = round(options)?;
        if matches!(result.exit_code, INTERRUPTED | TERMINATED) {
            return Ok(result.exit_code);
        }
        rounds.push(of_result(&result));
        last = Some(result);
    }
    let threads = last.as_ref().map_or(1, |result| result.run.config.threads);
    let (Some(judgement), Some(last)) = (Judgement::of(&rounds, threads), last) else {
        return Err(Failure::Unreachable("the embedded datacenter answered nothing".to_owned()));
    };
    let transport = last.target.first().map_or("", |target| target.transport.as_str());
    let calibration = Calibration::new(judgement, threads, transport);
    let doubt = judgement.doubt();
    let path = if doubt.is_none() || options.force { Some(calibration.save()?) } else { None };
    let text = match options.output.format {
        Format::Quiet => String::new(),
        Format::Json => serde_json::json!({
            "calibration": calibration, "busy": judgement.busy, "spread": judgement.spread, "waiting": judgement.waiting,
            "rounds": rounds.iter().map(|round| round.rate).collect::<Vec<_>>(), "doubt": doubt,
            "remembered": path.as_ref().map(|path| path.display().to_string()),
        })
        .to_string()
            + "\n",
        Format::Text => in_words(&judgement, &calibration, options.rounds, last.run.measured_s),
    };
    print(&text)?;
    match (path, doubt) {
        (Some(path), doubt) => {
            doubt.iter().for_each(|doubt| eprintln!("warning: {doubt}"));
            eprintln!("remembered: {}", path.display());
            Ok(SUCCESS)
        }
        (None, doubt) => {
            let doubt = doubt.unwrap_or_default();
            eprintln!("error: not remembered, because {doubt}; stop it and calibrate again, or say --force");
            Ok(SATURATED)
        }
    }
}

fn round(options: &CalibrateOptions) -> Result<RunResult, Failure> {
    let connections = options.connections.connections.unwrap_or(SESSIONS);
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
    Ok(measure(&request)?.result)
}

fn of_result(result: &RunResult) -> Round {
    Round {
        rate: result.operations.last().map_or(0.0, |all| all.rate),
        busy: result.generator.busy_mean,
        cpu_us: result.generator.cpu_us_per_request.unwrap_or(0.0),
        waiting: result.generator.threads_waiting.unwrap_or(0.0),
    }
}

fn in_words(judgement: &Judgement, calibration: &Calibration, rounds: u64, seconds: f64) -> String {
    let threads = calibration.threads;
    let limit = if judgement.is_limit_of_generator() {
        format!("the generator was busy {}: this is its limit", percent(judgement.busy))
    } else {
        format!(
            "the generator was busy {}: the embedded datacenter could not answer more; by its processor time it could make {} per thread",
            percent(judgement.busy),
            rate(calibration.per_thread)
        )
    };
    format!(
        "highest rate: {} calls per second with {threads} thread{}, {}, best of {rounds} rounds of {}, which lie {:.1} % apart\n{limit}\n",
        rate(judgement.rate),
        if threads == 1 { "" } else { "s" },
        calibration.transport,
        span(Duration::try_from_secs_f64(seconds).unwrap_or_default()),
        judgement.spread * 100.0
    )
}
