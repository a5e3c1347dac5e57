//! Can this machine carry a load? Each finding with what it means and the command that helps.
//!
//! What is read of the system is read below a root directory, so that tests can show it any machine.

mod findings;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::measure::cgroup::CpuGroup;

pub(crate) use findings::examine;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Grade {
    /// As it should be.
    Ok,
    /// Results may suffer.
    Warning,
    /// The load does not fit.
    Failure,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Finding {
    /// What was looked at.
    pub(crate) subject: &'static str,
    /// How bad it is.
    pub(crate) grade: Grade,
    /// What was found.
    pub(crate) found: String,
    /// The command that helps, if one is needed.
    pub(crate) fix: Option<String>,
}

/// The load that the machine shall carry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    /// Connections at a time.
    pub(crate) connections: u64,
    /// Threads that carry the load.
    pub(crate) reactors: u64,
    /// Different source addresses; at least one.
    pub(crate) sources: u64,
    /// Different destinations; at least one.
    pub(crate) targets: u64,
    /// Whether sessions come and go.
    pub(crate) churn: bool,
    /// Whether the server is on this machine too.
    pub(crate) local: bool,
}

/// A machine as its files describe it.
#[derive(Clone, Debug)]
pub(crate) struct Machine {
    root: PathBuf,
    /// Files that this process may open: now, and after asking for more.
    pub(crate) descriptors: u64,
    /// Its control group.
    pub(crate) group: Option<CpuGroup>,
    /// Processors.
    pub(crate) cores: usize,
}

impl Machine {
    /// This one. Raises the limit of descriptors as far as this user may.
    pub(crate) fn this() -> Self {
        Self {
            root: PathBuf::from("/"),
            descriptors: crate::preflight::raise_descriptors(),
            group: CpuGroup::of_this_process(),
            cores: crate::cli::setup::cores(),
        }
    }

    /// One whose files lie below `root`.
    #[cfg(test)]
    pub(crate) fn below(root: &Path, descriptors: u64) -> Self {
        Self { root: root.to_owned(), descriptors, group: None, cores: 4 }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    fn text(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path(name)).ok().map(|text| text.trim().to_owned())
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.text(name)?.parse().ok()
    }

    fn numbers(&self, name: &str) -> Option<Vec<u64>> {
        self.text(name)?.split_whitespace().map(|word| word.parse().ok()).collect()
    }

    /// A setting of the kernel by the name that `sysctl` gives it.
    fn sysctl(&self, name: &str) -> Option<u64> {
        self.number(&sysctl_path(name))
    }

    fn exists(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// The governors of all processors, without repetition.
    fn governors(&self) -> Vec<String> {
        let mut governors: Vec<String> = (0..self.cores)
            .filter_map(|core| {
                self.text(&format!("sys/devices/system/cpu/cpu{core}/cpufreq/scaling_governor"))
            })
            .collect();
        governors.sort_unstable();
        governors.dedup();
        governors
    }
}

fn sysctl_path(name: &str) -> String {
    Path::new("proc/sys").join(name.replace('.', "/")).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests;
