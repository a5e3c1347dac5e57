//! `mtstress`: load tester for MTProto servers and proxies.
//!
//! A load is a [`plan`]. The main thread ([`run`]) starts the engine, and each reactor drives a [`population`] of sessions
//! by the plan and fills a [`measure`]ment. The main thread adds the measurements up, shows [`progress`] or the live [`screen`], moves the run from
//! phase to phase, and makes the [`report`].
#![forbid(unsafe_code)]

mod arrival;
mod calibration;
mod calls;
mod campaign;
mod cli;
mod clock;
mod diagnosis;
mod distributed;
mod doctor;
mod embedded;
mod failure;
mod key_cache;
mod measure;
mod metrics;
mod plan;
mod plan_hash;
mod population;
mod preflight;
mod progress;
mod report;
mod result;
mod run;
mod run_control;
mod scenario;
mod schedule;
mod screen;
mod server_watch;
mod signals;
mod steering;
mod target;
mod telegram_ranges;
mod thresholds;
mod via;
mod work;

use std::process::ExitCode;

fn main() -> ExitCode {
    failure::exit(cli::run())
}
