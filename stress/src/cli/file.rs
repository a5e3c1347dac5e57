//! `mtstress file`: files that go up and come down in parts.

use std::time::Duration;

use clap::Args;

use super::account_options::AccountOptions;
use super::model::ModelOptions;
use super::options::{ConnectionOptions, OutputOptions, RunOptions, TargetOptions};
use super::planning::PlanOptions;
use super::rpc::default_duration;
use super::schema::SchemaOptions;
use super::setup::{Destination, threads};
use crate::failure::Failure;
use crate::plan::{LoadPlan, Work};
use crate::report::units::bytes;
use crate::run::{RunRequest, run as run_load};
use crate::work::files::{Direction, PARTS_MAX};
use crate::work::{Accounts, FileWork};

/// Options of `file`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct FileOptions {
    #[command(flatten)]
    target: TargetOptions,

    #[command(flatten)]
    accounts: AccountOptions,

    /// What files do
    #[arg(long, value_name = "WHAT", env = "MTSTRESS_DIRECTION", default_value = "both")]
    direction: Direction,

    /// Size of a file in bytes, or from and to: 1m, 64k..10m; k and m are 1,024 and 1,024 times that. Files above 10m are uploaded
    /// with saveBigFilePart
    #[arg(long, value_name = "N|A..B", env = "MTSTRESS_FILE_SIZE", value_parser = parse_sizes, default_value = "1m")]
    file_size: (u64, u64),

    /// Size of all parts but the last, for upload and download: a power of two from 1k to 512k
    #[arg(long, value_name = "N", env = "MTSTRESS_PART_SIZE", value_parser = parse_bytes, default_value = "128k")]
    part_size: u64,

    /// Parts in flight per session at most
    #[arg(short = 'P', long, value_name = "N", env = "MTSTRESS_PARALLEL", value_parser = parse_parallel, default_value = "4")]
    parallel: u16,

    /// Whether the SHA-256 of what comes down is compared with that of what went up
    #[arg(long, value_name = "BOOL", env = "MTSTRESS_VERIFY", num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", action = clap::ArgAction::Set)]
    verify: bool,

    #[command(flatten)]
    schema: SchemaOptions,

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
A session uploads a file with upload.saveFilePart or saveBigFilePart, makes a document of it with messages.uploadMedia, and reads it
back with upload.getFile. FLOOD_WAIT is waited for, parts that the server misses go up again, both are counted. Rates (-r) and counts
(-n) are of parts. Thresholds know upload_part, download_part, upload_file and download_file.

Examples:
  mtstress file                                                      50 sessions, files of 1 MiB, at the embedded datacenter
  mtstress file --direction upload --file-size 20m --part-size 512k -P 8 -d 1m
  mtstress file --direction download -c 200 10.1.0.5:443 --server-key s.pem --bot-tokens tokens.txt
  mtstress file -r 500 --threshold 'p99(download_part) < 80ms' --threshold 'count(file:damaged) == 0'";

/// What a connection of the engine holds at most.
const PARALLEL_MAX: u16 = 256;

fn parse_parallel(text: &str) -> Result<u16, String> {
    let number = text.parse().ok().filter(|number| (1..=PARALLEL_MAX).contains(number));
    number.ok_or_else(|| format!("must be from 1 to {PARALLEL_MAX}"))
}

fn parse_bytes(text: &str) -> Result<u64, String> {
    let lower = text.trim().to_ascii_lowercase();
    let (digits, unit) = match (lower.strip_suffix('k'), lower.strip_suffix('m')) {
        (Some(digits), _) => (digits, 1 << 10),
        (_, Some(digits)) => (digits, 1 << 20),
        _ => (lower.as_str(), 1),
    };
    let number = digits.parse::<u64>().ok().and_then(|number| number.checked_mul(unit));
    number.ok_or_else(|| format!("{text:?} is no size: write for example 4096, 128k or 10m"))
}

fn parse_sizes(text: &str) -> Result<(u64, u64), String> {
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    Ok((parse_bytes(from)?, parse_bytes(to)?))
}

/// Runs the load.
///
/// # Errors
/// Why it could not be run.
pub(crate) fn run(options: &FileOptions) -> Result<u8, Failure> {
    let part_size = usize::try_from(options.part_size).unwrap_or(usize::MAX);
    let table = options.schema.table()?;
    let work = FileWork::new(
        options.direction,
        options.file_size,
        part_size,
        options.parallel,
        options.verify,
        table,
    );
    let work = work.map_err(Failure::Usage)?;
    debug_assert!(u64::from(u16::MAX) > PARTS_MAX, "the number of a part fits where it is kept");
    let connections = options.model.sessions(options.connections.connections.unwrap_or(50));
    let threads = threads(options.run.threads, options.target.targets.is_empty());
    let destination = Destination::new(&options.target, connections, threads)?
        .with_layer(table.schema().layer)
        .with_api_id(options.accounts.api_id);
    let accounts = options.accounts.accounts(options.run.shard)?.unwrap_or(Accounts::NOBODY);
    let plan_options = PlanOptions {
        model: &options.model,
        connections: &options.connections,
        run: &options.run,
        output: &options.output,
    };
    let (from, to) = options.file_size;
    let size = if from == to { bytes(from) } else { format!("{} to {}", bytes(from), bytes(to)) };
    let what = match options.direction {
        Direction::Both => "up and down",
        Direction::Upload => "up",
        Direction::Download => "down",
    };
    let load = format!(
        "files {what}, {size}, parts of {}, {} in flight",
        bytes(options.part_size),
        options.parallel
    );
    let names = work.names();
    let duration = default_duration(&options.run, Duration::from_secs(30));
    let plan =
        plan_options.plan(&destination, Work::Files(Box::new(work)), connections, threads, duration)?;
    run_load(&RunRequest {
        command: "file",
        load,
        operation_names: names,
        plan: LoadPlan { accounts, ..plan },
        destination,
        options: plan_options,
    })
}

#[cfg(test)]
mod tests {
    use super::{parse_bytes, parse_parallel, parse_sizes};

    #[test]
    fn sizes_have_units_of_1024() {
        assert_eq!(
            (parse_bytes("4096"), parse_bytes("128k"), parse_bytes("10M")),
            (Ok(4_096), Ok(131_072), Ok(10 << 20))
        );
        assert_eq!(parse_sizes("1k..2m"), Ok((1 << 10, 2 << 20)));
        for text in ["", "k", "1g", "-1", "1.5m", "99999999999999999999m"] {
            assert!(parse_bytes(text).is_err(), "{text}");
        }
        assert!(
            parse_parallel("0").is_err() && parse_parallel("257").is_err() && parse_parallel("8") == Ok(8)
        );
    }
}
