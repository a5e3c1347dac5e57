//! What this machine has been measured to generate, remembered between runs.

use std::env;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::measure::process;

/// The result of `mtstress calibrate`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Calibration {
    /// The processor it is about; another one makes it void.
    pub(crate) cpu: String,
    /// How many processors there were.
    pub(crate) cores: usize,
    /// The version of the program.
    pub(crate) mtstress: String,
    /// When it was measured.
    pub(crate) measured_at: String,
    /// Calls answered per second, at the highest rate.
    pub(crate) calls_per_second: f64,
    /// Threads that made them.
    pub(crate) threads: usize,
}

impl Calibration {
    /// What was measured now on this machine.
    pub(crate) fn new(calls_per_second: f64, threads: usize) -> Self {
        Self {
            cpu: process::processor_name(),
            cores: crate::cli::setup::cores(),
            mtstress: env!("CARGO_PKG_VERSION").to_owned(),
            measured_at: crate::clock::utc(crate::clock::now()),
            calls_per_second,
            threads,
        }
    }

    /// What was measured before on this machine with this program, if it was.
    pub(crate) fn of_this_machine() -> Option<Self> {
        let found: Self = serde_json::from_str(&fs::read_to_string(path()?).ok()?).ok()?;
        let now = Self::new(0.0, 0);
        (found.cpu == now.cpu && found.cores == now.cores && found.mtstress == now.mtstress).then_some(found)
    }

    /// A rate in parts of the highest one; none for no rate at all.
    pub(crate) fn share(&self, calls_per_second: f64) -> Option<f64> {
        let share = calls_per_second / self.calls_per_second;
        (share.is_finite() && share > 0.0).then(|| (share * 1e4).round() / 1e4)
    }

    /// Remembers it; gives the name of the file.
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
        fs::write(&path, serde_json::to_string_pretty(self).unwrap_or_default() + "\n").map_err(failed)?;
        Ok(path)
    }
}

/// Where state of programs belongs.
fn path() -> Option<PathBuf> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let state = set("XDG_STATE_HOME").or_else(|| Some(set("HOME")?.join(".local/state")))?;
    Some(state.join("mtstress/calibration.json"))
}

#[cfg(test)]
mod tests {
    use super::Calibration;

    #[test]
    fn a_rate_is_told_in_parts_of_the_highest() {
        let calibration = Calibration::new(50_000.0, 1);
        assert_eq!(calibration.share(20_500.0), Some(0.41));
        assert_eq!(calibration.share(0.0), None);
        assert_eq!(Calibration::new(0.0, 1).share(5.0), None);
        let text = serde_json::to_string(&calibration).unwrap();
        assert_eq!(serde_json::from_str::<Calibration>(&text).unwrap(), calibration);
    }
}
