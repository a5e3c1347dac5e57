//! What this machine has been measured to generate, remembered between runs.

use std::env;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::measure::process;
use crate::report::units::precise;

/// One measurement of the highest rate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Round {
    /// Calls answered per second.
    pub(crate) rate: f64,
    /// Share of the time the generator's threads were busy.
    pub(crate) busy: f64,
    /// Processor time of the generator per call, in microseconds.
    pub(crate) cpu_us: f64,
    /// Threads of the generator that waited for a processor which something else had, on average.
    pub(crate) waiting: f64,
}

/// What several rounds say together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Judgement {
    /// The highest rate.
    pub(crate) rate: f64,
    /// Calls per second that one thread can make: what it made if it had no pause, or what its processor time allows if the
    /// server could not answer more.
    pub(crate) per_thread: f64,
    /// Share of the time the generator was busy in the best round.
    pub(crate) busy: f64,
    /// How far the rounds lie apart, as a share of the highest.
    pub(crate) spread: f64,
    /// Threads that waited for a processor, in the worst round, per thread.
    pub(crate) waiting: f64,
}

/// A generator that is busy this much is what limits the rate.
const LIMITING_BUSY: f64 = 0.9;
/// Rounds that lie further apart than this say little.
const SPREAD_MAX: f64 = 0.10;
/// More waiting than this per thread, and other programs have decided about the rate.
const WAITING_MAX: f64 = 0.20;

impl Judgement {
    /// From rounds with so many threads; none if nothing was answered.
    pub(crate) fn of(rounds: &[Round], threads: usize) -> Option<Self> {
        let best = rounds.iter().max_by(|a, b| a.rate.total_cmp(&b.rate)).filter(|best| best.rate > 0.0)?;
        let lowest = rounds.iter().map(|round| round.rate).fold(f64::INFINITY, f64::min);
        let threads = precise(threads.max(1) as u64);
        let made = best.rate / threads;
        let allowed = if best.cpu_us > 0.0 { 1e6 / best.cpu_us } else { made };
        Some(Self {
            rate: best.rate,
            per_thread: if best.busy >= LIMITING_BUSY { made } else { allowed.max(made) },
            busy: best.busy,
            spread: (best.rate - lowest) / best.rate,
            waiting: rounds.iter().map(|round| round.waiting).fold(0.0, f64::max) / threads,
        })
    }

    /// Whether the generator was what limited the rate.
    pub(crate) fn is_limit_of_generator(&self) -> bool {
        self.busy >= LIMITING_BUSY
    }

    /// Why it is not to be believed, if so.
    pub(crate) fn doubt(&self) -> Option<String> {
        if self.waiting > WAITING_MAX {
            Some(format!(
                "other programs had the processor: each thread waited for one {:.0} % of the time",
                self.waiting * 100.0
            ))
        } else if self.spread > SPREAD_MAX {
            Some(format!(
                "the rounds lie {:.0} % apart: something else used the machine",
                self.spread * 100.0
            ))
        } else {
            None
        }
    }
}

/// The result of `mtstress calibrate` for one transport.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Calibration {
    /// The processor it is about; another one makes it void.
    pub(crate) cpu: String,
    /// How many processors there were.
    pub(crate) cores: usize,
    /// The version of the program.
    pub(crate) mtstress: String,
    /// `release` or `debug`: one says nothing about the other.
    pub(crate) build: String,
    /// Framing and disguise.
    pub(crate) transport: String,
    /// When it was measured.
    pub(crate) measured_at: String,
    /// Calls answered per second, at the highest rate.
    pub(crate) calls_per_second: f64,
    /// Threads that made them.
    pub(crate) threads: usize,
    /// Calls per second that one thread can make.
    pub(crate) per_thread: f64,
}

impl Calibration {
    /// What was measured now on this machine.
    pub(crate) fn new(judgement: Judgement, threads: usize, transport: &str) -> Self {
        Self {
            cpu: process::processor_name(),
            cores: crate::cli::setup::cores(),
            mtstress: env!("CARGO_PKG_VERSION").to_owned(),
            build: if cfg!(debug_assertions) { "debug" } else { "release" }.to_owned(),
            transport: transport.to_owned(),
            measured_at: crate::clock::utc(crate::clock::now()),
            calls_per_second: judgement.rate,
            threads,
            per_thread: judgement.per_thread,
        }
    }

    /// Whether two are about the same, and the later one replaces the earlier.
    fn is_about_the_same(&self, other: &Self) -> bool {
        let of = |calibration: &Self| {
            let Self { cpu, cores, mtstress, build, transport, .. } = calibration.clone();
            (cpu, cores, mtstress, build, transport)
        };
        of(self) == of(other)
    }

    /// What was measured before on this machine with this program and this transport, if it was.
    pub(crate) fn of_this_machine(transport: &str) -> Option<Self> {
        let nothing = Judgement { rate: 0.0, per_thread: 0.0, busy: 0.0, spread: 0.0, waiting: 0.0 };
        let now = Self::new(nothing, 0, transport);
        remembered(&path()?).into_iter().find(|found| found.is_about_the_same(&now))
    }

    /// A rate in parts of the highest one with so many threads; none for no rate at all.
    pub(crate) fn share(&self, calls_per_second: f64, threads: usize) -> Option<f64> {
        let share = calls_per_second / (self.per_thread * precise(threads as u64));
        (share.is_finite() && share > 0.0).then(|| (share * 1e4).round() / 1e4)
    }

    /// Remembers it beside those of other transports; gives the name of the file.
    ///
    /// # Errors
    /// If there is no place for it, or it cannot be written.
    pub(crate) fn save(&self) -> Result<PathBuf, Failure> {
        let path = path().ok_or_else(|| {
            Failure::Usage(
                "there is no home directory to remember the calibration in: set HOME or XDG_STATE_HOME"
                    .to_owned(),
            )
        })?;
        let failed = |source| Failure::Io {
            what: format!("the calibration could not be written to {}", path.display()),
            source,
        };
        if let Some(directory) = path.parent() {
            fs::create_dir_all(directory).map_err(failed)?;
        }
        let mut all = remembered(&path);
        all.retain(|other| !other.is_about_the_same(self));
        all.push(self.clone());
        fs::write(&path, serde_json::to_string_pretty(&all).unwrap_or_default() + "\n").map_err(failed)?;
        Ok(path)
    }
}

/// What a file holds; nothing if it cannot be read.
fn remembered(path: &PathBuf) -> Vec<Calibration> {
    fs::read_to_string(path).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Where state of programs belongs.
fn path() -> Option<PathBuf> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let state = set("XDG_STATE_HOME").or_else(|| Some(set("HOME")?.join(".local/state")))?;
    Some(state.join("mtstress/calibration.json"))
}

#[cfg(test)]
mod tests {
    use super::{Calibration, Judgement, Round};

    const QUIET: Round = Round { rate: 100_000.0, busy: 0.99, cpu_us: 8.0, waiting: 0.02 };

    #[test]
    fn a_generator_without_a_pause_is_the_limit() {
        let judgement = Judgement::of(&[QUIET, Round { rate: 98_000.0, ..QUIET }], 1).unwrap();
        assert!(judgement.is_limit_of_generator() && judgement.doubt().is_none(), "{judgement:?}");
        assert_eq!((judgement.rate, judgement.per_thread), (100_000.0, 100_000.0));
    }

    #[test]
    fn a_generator_that_waits_for_its_server_could_do_more() {
        let judgement = Judgement::of(&[Round { busy: 0.5, cpu_us: 5.0, ..QUIET }], 1).unwrap();
        assert!(!judgement.is_limit_of_generator());
        assert_eq!(judgement.per_thread, 200_000.0);
    }

    #[test]
    fn what_another_program_disturbed_is_doubted() {
        let apart = Judgement::of(&[QUIET, Round { rate: 60_000.0, ..QUIET }], 1).unwrap();
        assert!(apart.doubt().unwrap().contains("40 % apart"));
        let starved = Judgement::of(&[Round { waiting: 0.9, ..QUIET }], 2).unwrap();
        assert!(starved.doubt().unwrap().contains("45 %"), "{starved:?}");
        assert_eq!(Judgement::of(&[Round { rate: 0.0, ..QUIET }], 1), None);
        assert_eq!(Judgement::of(&[], 1), None);
    }

    #[test]
    fn a_rate_is_told_in_parts_of_the_highest() {
        let calibration = Calibration::new(Judgement::of(&[QUIET], 1).unwrap(), 1, "padded");
        assert_eq!(calibration.share(41_000.0, 1), Some(0.41));
        assert_eq!(calibration.share(41_000.0, 2), Some(0.205));
        assert_eq!(calibration.share(0.0, 1), None);
        let text = serde_json::to_string(&calibration).unwrap();
        assert_eq!(serde_json::from_str::<Calibration>(&text).unwrap(), calibration);
        let other = Calibration { transport: "abridged".to_owned(), ..calibration.clone() };
        assert!(!calibration.is_about_the_same(&other));
        assert!(
            calibration.is_about_the_same(&Calibration { measured_at: String::new(), ..calibration.clone() })
        );
    }
}
