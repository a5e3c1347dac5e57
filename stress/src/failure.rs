//! Why a command ends without doing its work, and the exit code that says so to scripts.

use std::process::ExitCode;

use mtproto_datacenter::DatacenterError;
use thiserror::Error;

use crate::embedded::EmbeddedError;
use crate::preflight::PreflightError;
use crate::target::TargetError;

/// Complete, and everything that was asked to hold holds.
pub(crate) const SUCCESS: u8 = 0;
/// A fault of this program.
pub(crate) const INTERNAL: u8 = 1;
/// Bad usage or configuration; the number `clap` uses too.
pub(crate) const USAGE: u8 = 2;
/// The target was never reached, or no session could be made.
pub(crate) const UNREACHABLE: u8 = 3;
/// This machine cannot carry the run as asked.
pub(crate) const REFUSED: u8 = 4;
/// The generator was the bottleneck and `--strict` forbids that.
pub(crate) const SATURATED: u8 = 5;
/// A comparison found that something got worse.
pub(crate) const REGRESSED: u8 = 6;
/// Ended by a threshold that says so.
pub(crate) const ABORTED: u8 = 7;
/// The run is complete and a threshold does not hold; the number k6 uses too.
pub(crate) const THRESHOLDS_FAILED: u8 = 99;
/// Stopped by SIGINT; the report was still written.
pub(crate) const INTERRUPTED: u8 = 130;
/// Stopped by SIGTERM; the report was still written.
pub(crate) const TERMINATED: u8 = 143;

/// A command could not do its work. The text names the cause and what to change.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// The target cannot be used.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// The machine cannot carry the run.
    #[error(transparent)]
    Preflight(#[from] PreflightError),
    /// The embedded datacenter did not come up.
    #[error(transparent)]
    Embedded(#[from] EmbeddedError),
    /// The datacenter of `serve` could not start.
    #[error("{}", with_source(.0))]
    Datacenter(#[from] DatacenterError),
    /// The engine could not start.
    #[error("the engine could not start: {0}")]
    Engine(#[from] mtproto_engine::StartError),
    /// A thread of the engine died.
    #[error("{0}")]
    Panicked(#[from] mtproto_engine::error::ThreadPanicked),
    /// Options that contradict each other.
    #[error("{0}")]
    Usage(String),
    /// No session could be made.
    #[error("{0}")]
    Unreachable(String),
    /// A file or stream could not be written or read.
    #[error("{what}: {source}")]
    Io {
        /// What was tried, with the name of the file.
        what: String,
        /// What the system said.
        source: std::io::Error,
    },
}

impl Failure {
    /// The exit code of the failure.
    pub(crate) const fn exit_code(&self) -> u8 {
        match self {
            // Files that users name are part of the usage.
            Self::Target(_) | Self::Usage(_) | Self::Io { .. } => USAGE,
            Self::Preflight(_) => REFUSED,
            Self::Unreachable(_) => UNREACHABLE,
            Self::Datacenter(error) => match error {
                DatacenterError::AddressInUse { .. }
                | DatacenterError::PermissionDenied { .. }
                | DatacenterError::AddressNotAvailable { .. }
                | DatacenterError::Resource { .. } => REFUSED,
                _ => USAGE,
            },
            Self::Embedded(_) | Self::Engine(_) | Self::Panicked(_) => INTERNAL,
        }
    }
}

/// The text of an error and of what caused it.
fn with_source(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), |source| format!("{error}: {source}"))
}

/// What `main` returns.
pub(crate) fn exit(result: Result<u8, Failure>) -> ExitCode {
    match result {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}
