//! The control group of this process: how much of the processors it may use, and how often it was stopped for it.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the files of the processor controller of this process are.
#[derive(Clone, Debug)]
pub(crate) struct CpuGroup {
    directory: PathBuf,
    unified: bool,
}

impl CpuGroup {
    /// That of this process; none where the system has none.
    pub(crate) fn of_this_process() -> Option<Self> {
        Self::find(&fs::read_to_string("/proc/self/cgroup").ok()?, Path::new("/sys/fs/cgroup"))
    }

    /// The second generation has one tree, the first one for each controller. Inside a container the path may be that of the
    /// host; then the root of the tree is what the container sees of it.
    fn find(memberships: &str, mounts: &Path) -> Option<Self> {
        let mut found = None;
        for line in memberships.lines() {
            let (_, rest) = line.split_once(':')?;
            let (controllers, path) = rest.split_once(':')?;
            let path = path.trim_start_matches('/');
            let unified = controllers.is_empty();
            let is_cpu = controllers.split(',').any(|controller| controller == "cpu");
            let roots: &[&str] = if unified { &["", "unified"] } else { &["cpu", "cpu,cpuacct"] };
            if !unified && !is_cpu {
                continue;
            }
            for root in roots.iter().map(|root| mounts.join(root)) {
                for directory in [root.join(path), root.clone()] {
                    let limits = directory.join(if unified { "cpu.max" } else { "cpu.cfs_quota_us" });
                    // The root of the second generation has no limit, and statistics all the same.
                    if limits.exists() || unified && found.is_none() && directory.join("cpu.stat").exists() {
                        found = Some(Self { directory, unified });
                        break;
                    }
                }
            }
            if is_cpu && found.is_some() {
                return found;
            }
        }
        found
    }

    fn read(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.directory.join(name)).ok()
    }

    /// How many processors it may use, in microseconds of each period, and the period; none without a limit.
    pub(crate) fn quota(&self) -> Option<(u64, u64)> {
        if self.unified {
            let text = self.read("cpu.max")?;
            let mut words = text.split_whitespace().map(str::parse);
            return Some((words.next()?.ok()?, words.next()?.ok()?));
        }
        let number = |name| self.read(name)?.trim().parse::<u64>().ok();
        // "-1" is no number of this kind, and no limit.
        Some((number("cpu.cfs_quota_us")?, number("cpu.cfs_period_us")?))
    }

    /// How often it was stopped because its share was used up.
    pub(crate) fn throttled_periods(&self) -> u64 {
        let text = self.read("cpu.stat").unwrap_or_default();
        text.lines()
            .find_map(|line| line.strip_prefix("nr_throttled ")?.trim().parse().ok())
            .unwrap_or_default()
    }

    /// The command that takes the limit away.
    pub(crate) fn unlimit_command(&self) -> String {
        let directory = self.directory.display();
        if self.unified {
            format!("echo max > {directory}/cpu.max")
        } else {
            format!("echo -1 > {directory}/cpu.cfs_quota_us")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CpuGroup;
    use std::fs;

    #[test]
    fn both_generations_of_control_groups_are_read() {
        let mounts = std::env::temp_dir().join(format!("mtstress-cgroup-{}", std::process::id()));
        let (old, new) = (mounts.join("cpu/job"), mounts.join("slice"));
        for directory in [&old, &new] {
            fs::create_dir_all(directory).unwrap();
            fs::write(directory.join("cpu.stat"), "nr_periods 10\nnr_throttled 7\n").unwrap();
        }
        fs::write(old.join("cpu.cfs_quota_us"), "20000\n").unwrap();
        fs::write(old.join("cpu.cfs_period_us"), "100000\n").unwrap();
        fs::write(new.join("cpu.max"), "150000 100000\n").unwrap();
        let first = CpuGroup::find("3:cpuset:/\n1:cpu,cpuacct:/job\n0::/\n", &mounts).unwrap();
        assert_eq!((first.quota(), first.throttled_periods()), (Some((20_000, 100_000)), 7));
        let second = CpuGroup::find("0::/slice\n", &mounts).unwrap();
        assert_eq!((second.quota(), second.throttled_periods()), (Some((150_000, 100_000)), 7));
        fs::write(old.join("cpu.cfs_quota_us"), "-1\n").unwrap();
        assert_eq!(first.quota(), None);
        assert!(first.unlimit_command().ends_with("cpu.cfs_quota_us"));
        fs::remove_dir_all(mounts).unwrap();
    }
}
