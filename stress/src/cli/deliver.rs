//! `mtstress deliver`: messages from one session to another, and how long they take.

use std::time::Duration;

use clap::Args;

use super::account_options::AccountOptions;
use super::model::ModelOptions;
use super::options::{ConnectionOptions, OutputOptions, RunOptions, TargetOptions};
use super::planning::PlanOptions;
use super::rpc::{default_duration, parse_pipeline};
use super::schema::SchemaOptions;
use super::setup::{Destination, threads};
use super::values::parse_positive;
use crate::arrival::Distribution;
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work, part};
use crate::report::units::count;
use crate::run::{RunRequest, run as run_load};
use crate::work::deliver::{DELIVERED_NAME, MESSAGE_BYTES_MAX, MESSAGE_BYTES_MIN};
use crate::work::{Accounts, DeliverWork};

/// Options of `deliver`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct DeliverOptions {
    #[command(flatten)]
    target: TargetOptions,

    #[command(flatten)]
    accounts: AccountOptions,

    /// Sessions that get messages, each from one sender
    #[arg(long, value_name = "N", env = "MTSTRESS_PAIRS", value_parser = parse_positive, default_value = "50")]
    pairs: u64,

    /// Receivers of one sender, which writes to them in turn
    #[arg(long, value_name = "N", env = "MTSTRESS_FAN_OUT", value_parser = parse_positive, default_value = "1")]
    fan_out: u64,

    /// Length of a message in bytes, or from and to
    #[arg(long, value_name = "N|A..B", env = "MTSTRESS_SIZE", value_parser = parse_size, default_value = "64..512")]
    size: (usize, usize),

    #[command(flatten)]
    schema: SchemaOptions,

    /// Messages without an answer per sender at most: 1 in the closed model, as many as a session holds in the open one
    #[arg(short = 'P', long, value_name = "N", env = "MTSTRESS_PIPELINE", value_parser = parse_pipeline)]
    pipeline: Option<u16>,

    /// Pause of a sender between an answer and its next message, in the closed model: const:1s, uniform:1s..3s or exp:2s
    #[arg(long, value_name = "DIST", env = "MTSTRESS_THINK", default_value = "0")]
    think: Distribution,

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
A sends with messages.sendMessage, B gets it as an update. Each message carries its number and its times, so that latency, loss,
order and repetitions are seen; both ends are in this process and read one clock. Thresholds know the operation deliver and the
error classes delivery:lost, delivery:reordered and delivery:duplicate.

Examples:
  mtstress deliver                                             50 pairs at the embedded datacenter, as fast as answers come
  mtstress deliver --pairs 500 -r 2k --size 64..512 -d 1m
  mtstress deliver --pairs 1k --fan-out 10 -r 5k 10.1.0.5:443 --server-key s.pem --bot-tokens tokens.txt
  mtstress deliver -r 2k --threshold 'p99(deliver) < 50ms' --threshold 'count(delivery:lost) == 0'";

/// What a connection of the engine holds at most.
const PIPELINE_MAX: u16 = 1_000;

fn parse_size(text: &str) -> Result<(usize, usize), String> {
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let number = |text: &str| {
        let number = text.trim().parse().ok();
        number.filter(|number| (MESSAGE_BYTES_MIN..=MESSAGE_BYTES_MAX).contains(number)).ok_or_else(|| {
            format!("{text:?} is no length of a message: it is from {MESSAGE_BYTES_MIN} to {MESSAGE_BYTES_MAX} bytes")
        })
    };
    let (from, to) = (number(from)?, number(to)?);
    if from > to {
        return Err(format!("{text:?} begins above its end: swap the two"));
    }
    Ok((from, to))
}

/// Runs the load.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &DeliverOptions) -> Result<u8, Failure> {
    let model = &options.model;
    check(options)?;
    let table = options.schema.table()?;
    let (shard, shards) = options.run.shard.unwrap_or((0, 1));
    let pairs = part(options.pairs, shard, shards).max(1);
    let default = if model.is_open() { PIPELINE_MAX } else { 1 };
    let pipeline = options.pipeline.unwrap_or(default);
    let tag = u32::try_from(super::planning::seed_of_the_clock() & 0xffff_ffff).unwrap_or(0);
    let work = DeliverWork::new(
        (pairs, options.fan_out),
        tag ^ std::process::id().rotate_left(20),
        options.size,
        (pipeline, options.think),
        table,
    );
    let work = work.map_err(Failure::Usage)?;
    let sessions = work.sessions();
    let threads = threads(options.run.threads, options.target.targets.is_empty());
    let destination = Destination::new(&options.target, sessions, threads)?
        .with_layer(table.schema().layer)
        .with_api_id(options.accounts.api_id);
    let has_keys = options.target.key_cache.key_cache.is_some();
    let accounts = options.accounts.users(&destination, has_keys, options.run.shard)?;
    if let Accounts::Bots { tokens, .. } = &accounts
        && (tokens.len() as u64) < sessions
    {
        return Err(Failure::Usage(format!(
            "{} senders and receivers need a bot each, and --bot-tokens has {}: a message for a bot goes to all of its sessions; add \
             tokens or take fewer --pairs",
            count(sessions),
            tokens.len()
        )));
    }
    let plan_options =
        PlanOptions { model, connections: &options.connections, run: &options.run, output: &options.output };
    let duration = default_duration(&options.run, Duration::from_secs(30));
    let (from, to) = options.size;
    let load = format!(
        "{} pairs, {} receivers per sender, messages of {from} to {to} bytes",
        count(options.pairs),
        count(options.fan_out)
    );
    let plan = plan_options.plan(
        &destination,
        Work::Deliver(Box::new(work)),
        sessions * shards,
        threads,
        duration,
    )?;
    run_load(&RunRequest {
        command: "deliver",
        load,
        operation_names: vec!["rpc:messages.sendMessage".to_owned(), DELIVERED_NAME.to_owned()],
        plan: LoadPlan { accounts, sessions, ..plan }.on_fitting_reactors(),
        destination,
        options: plan_options,
    })
}

fn check(options: &DeliverOptions) -> Result<(), Failure> {
    let wrong = |text: &str| Err(Failure::Usage(text.to_owned()));
    if options.connections.connections.is_some() {
        return wrong("deliver makes as many sessions as --pairs and --fan-out need: leave -c out");
    }
    if options.connections.sessions_per_key > 1 {
        return wrong(
            "a message goes to all sessions of its receiver, so each has a key of its own here: leave --sessions-per-key out",
        );
    }
    if options.model.stages.is_some() && !options.model.is_open() {
        return wrong(
            "--stages of deliver are rates, since pairs are there or not: add --arrival uniform, or write the stages for --rate",
        );
    }
    if options.model.is_open() && options.think != Distribution::ZERO {
        return wrong(
            "--think is the pause of a sender after its answer, and in the open model (--rate) nothing waits for answers: leave one \
             of the two out",
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::parse_size;

    #[test]
    fn sizes_are_what_servers_take() {
        assert_eq!(parse_size("64..512"), Ok((64, 512)));
        assert_eq!(parse_size("4096"), Ok((4_096, 4_096)));
        for text in ["", "63", "64..5000", "512..64", "big"] {
            assert!(parse_size(text).is_err(), "{text}");
        }
    }
}
