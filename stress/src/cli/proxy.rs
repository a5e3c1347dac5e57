//! `mtstress proxy`: what a proxy costs.

use std::time::Duration;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::model::ModelOptions;
use super::options::{ConnectionOptions, Format, OutputOptions, RunOptions, TargetOptions};
use super::planning::seed_of_the_clock;
use super::rpc::{CallLoad, CallOptions, default_duration, request};
use super::setup::{Destination, threads};
use crate::calls::{Call, Mix};
use crate::failure::{Failure, SUCCESS, UNREACHABLE};
use crate::report::output::{self, print, write_file};
use crate::report::overhead::Overhead;
use crate::report::text;
use crate::run::{Measured, RunRequest, measure};

/// Options of `proxy`. Without --via and without a TARGET, the embedded datacenter is loaded through a proxy of its own.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ProxyOptions {
    #[command(flatten)]
    target: TargetOptions,

    /// What the proxy is compared with
    #[arg(long, value_name = "WHAT", env = "MTSTRESS_BASELINE", default_value = "direct")]
    baseline: Baseline,

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
  mtstress proxy                                          what a proxy of its own costs
  mtstress proxy --via socks5://10.1.0.9:1080 10.1.0.5:443 --server-key server.pem -r 1k";

/// What a proxy is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Baseline {
    /// The same load without the proxy, just before
    Direct,
    /// Nothing
    None,
}

/// Runs the load directly, then through the proxy.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &ProxyOptions) -> Result<u8, Failure> {
    if options.run.campaign.is_some() {
        return Err(Failure::Usage(
            "proxy compares two runs that follow each other at once, and --campaign would part them: use rpc --via for a campaign"
                .to_owned(),
        ));
    }
    let sessions = options.model.sessions(options.connections.connections.unwrap_or(50));
    let is_embedded = options.target.targets.is_empty() && options.target.server_key.is_empty();
    let threads = threads(options.run.threads, is_embedded);
    let mix = options.load.mix_or(&Mix::only(Call::Ping))?;
    let destination = match (&options.target.transport.via, is_embedded) {
        (None, true) => Destination::embedded_with(&options.target.transport, sessions, threads, true)?,
        (None, false) => {
            return Err(Failure::Usage(
                "which proxy? Name it with --via socks5://host:port, http://host:port or tg://proxy?.."
                    .to_owned(),
            ));
        }
        (Some(_), _) => Destination::new(&options.target, sessions, threads)?,
    };
    let destination = destination.with_layer(mix.layer());
    let way = destination.way();
    let direct = match options.baseline {
        Baseline::None => None,
        Baseline::Direct if options.target.targets.is_empty() && destination.embedded.is_none() => {
            return Err(Failure::Usage(
                "nothing is known of the servers behind this MTProxy: name one as TARGET, to be loaded directly for comparison, \
                 or say --baseline none"
                    .to_owned(),
            ));
        }
        Baseline::Direct => Some(destination.without_via()?),
    };
    // The same plan for both.
    let run =
        RunOptions { seed: Some(options.run.seed.unwrap_or_else(seed_of_the_clock)), ..options.run.clone() };
    let request = |destination| {
        request(CallLoad {
            command: "proxy",
            title: "",
            destination,
            mix: mix.clone(),
            populations: Vec::new(),
            accounts: None,
            connections: sessions,
            threads,
            duration: default_duration(&run, Duration::from_secs(15)),
            call_options: &options.load,
            model: &options.model,
            pipeline: 1,
            connection_options: &options.connections,
            run_options: &run,
            output: &options.output,
        })
    };
    let mut proxied = request(destination)?;
    proxied.load = format!("{} through {way}", proxied.load);
    let direct = direct.map(request).transpose()?.map(|mut direct| {
        direct.plan.connect_inflight = proxied.plan.connect_inflight;
        direct
    });
    measure_both(direct.as_ref(), &proxied, &way)
}

fn measure_both(direct: Option<&RunRequest<'_>>, proxied: &RunRequest<'_>, way: &str) -> Result<u8, Failure> {
    let direct = match direct.map(measure).transpose()? {
        // Whatever went wrong without the proxy would go wrong with it.
        Some(direct) if direct.result.exit_code != SUCCESS => {
            output::write(proxied.options.output, &direct.result)?;
            return end(direct);
        }
        direct => direct,
    };
    let proxied_result = measure(proxied)?;
    show(direct.as_ref(), &proxied_result, way, proxied.options.output)?;
    end(proxied_result)
}

fn end(measured: Measured) -> Result<u8, Failure> {
    match measured.unreachable {
        Some(cause) if measured.result.exit_code == UNREACHABLE => Err(Failure::Unreachable(cause)),
        _ => Ok(measured.result.exit_code),
    }
}

fn show(
    direct: Option<&Measured>,
    proxied: &Measured,
    way: &str,
    output: &OutputOptions,
) -> Result<(), Failure> {
    let (direct, proxied) = (direct.map(|direct| &direct.result), &proxied.result);
    for file in &output.output {
        if let Some(content) = file.render(proxied, direct) {
            write_file(&file.path, &content)?;
        }
    }
    let overhead = direct.map(|direct| Overhead::new(direct, proxied));
    match output.format {
        Format::Quiet => Ok(()),
        Format::Json => {
            let object =
                json!({ "version": 1, "via": way, "direct": direct, "proxy": proxied, "overhead": overhead });
            print(&format!("{object}\n"))
        }
        Format::Text => {
            let direct = direct.map(|direct| format!("directly\n\n{}\n", text::render(direct)));
            let table = overhead.map(|overhead| format!("\n{}", overhead.text(way)));
            let (direct, table) = (direct.unwrap_or_default(), table.unwrap_or_default());
            print(&format!("{direct}through {way}\n\n{}{table}", text::render(proxied)))
        }
    }
}
