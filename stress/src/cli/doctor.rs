//! `mtstress doctor`: can this machine carry the load?

use clap::{Args, ValueEnum};

use super::options::TransportOptions;
use super::setup::{cores, threads};
use super::values::{parse_count, parse_positive};
use crate::doctor::{Finding, Grade, Machine, Wanted, examine};
use crate::failure::{Failure, REFUSED, SUCCESS};
use crate::preflight::distinct;
use crate::report::output::print;
use crate::target::TargetText;

/// Options of `doctor`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct DoctorOptions {
    /// Servers that will be loaded; without one, the embedded datacenter on this machine
    #[arg(value_name = "TARGET", env = "MTSTRESS_TARGET", value_delimiter = ',')]
    targets: Vec<TargetText>,

    #[command(flatten)]
    transport: TransportOptions,

    /// Sessions that shall be open at a time
    #[arg(short, long, value_name = "N", env = "MTSTRESS_CONNECTIONS", default_value = "2k", value_parser = parse_positive)]
    connections: u64,

    /// Threads that shall carry the load; one per core by default
    #[arg(short, long, value_name = "N", env = "MTSTRESS_THREADS", value_parser = parse_count)]
    threads: Option<u64>,

    /// How the findings are written
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: DoctorFormat,
}

const EXAMPLES: &str = "\
Examples:
  mtstress doctor -c 200k 10.1.0.5:443                            would 200,000 connections to one server fit?
  mtstress doctor -c 200k --source-ip 10.0.0.16/28 10.1.0.5:443   and from 16 addresses?
  mtstress doctor --format json                                   for a script

Exit code 4 if the load does not fit.";

/// A form of the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum DoctorFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Looks at the machine and says what it finds.
///
/// # Errors
/// If the standard output cannot be written.
pub(crate) fn run(options: &DoctorOptions) -> Result<u8, Failure> {
    let local = options.targets.is_empty();
    let sources: Vec<_> = options.transport.source_ip.iter().flat_map(|sources| sources.0.clone()).collect();
    let wanted = Wanted {
        connections: options.connections,
        reactors: threads(options.threads, local) as u64,
        sources: distinct(&sources).max(1),
        targets: (options.targets.len() as u64).max(1),
        churn: false,
        local,
    };
    let findings = examine(&Machine::this(), wanted);
    match options.format {
        DoctorFormat::Json => print(&(serde_json::to_string_pretty(&findings).unwrap_or_default() + "\n"))?,
        DoctorFormat::Text => print(&text(&findings))?,
    }
    let fits = findings.iter().all(|finding| finding.grade < Grade::Failure);
    Ok(if fits { SUCCESS } else { REFUSED })
}

fn text(findings: &[Finding]) -> String {
    let mut text = format!("{} processors\n", cores());
    for finding in findings {
        let mark = match finding.grade {
            Grade::Ok => "ok  ",
            Grade::Warning => "warn",
            Grade::Failure => "FAIL",
        };
        text.push_str(&format!("{mark}  {:<15} {}\n", finding.subject, finding.found));
        if let Some(fix) = &finding.fix {
            text.push_str(&format!("      {:<15} fix: {fix}\n", ""));
        }
    }
    text
}
