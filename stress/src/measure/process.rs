//! What this process takes from its machine: processor time, memory, and whether the machine holds it back.

use std::fs;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// Processor time of all threads of this process since its start.
pub(crate) fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Processor time of another process since its start; none where the system does not tell. Counted in steps of 10 ms.
pub(crate) fn cpu_time_of(process: u32) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name in front may hold spaces; the times are the 12th and 13th number behind it.
    let (_, numbers) = stat.rsplit_once(')')?;
    let ticks = numbers.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
    let ticks: u64 = ticks.sum::<Result<_, _>>().ok()?;
    Some(Duration::from_millis(ticks * MILLISECONDS_PER_TICK))
}

/// The unit of times in `/proc`, the same on every Linux that is in use.
const MILLISECONDS_PER_TICK: u64 = 10;

/// How long the threads of this process that run now have been ready to run without getting a processor; none where the
/// system does not tell.
pub(crate) fn run_queue_wait() -> Option<Duration> {
    let mut waited = 0_u64;
    for task in fs::read_dir("/proc/self/task").ok()? {
        // A thread may end while we look.
        let Ok(text) = fs::read_to_string(task.ok()?.path().join("schedstat")) else { continue };
        waited += text.split_whitespace().nth(1)?.parse::<u64>().ok()?;
    }
    Some(Duration::from_nanos(waited))
}

/// Memory of this process that is in use, in bytes; none where the system does not tell.
pub(crate) fn resident_bytes() -> Option<u64> {
    resident_in("/proc/self/status")
}

/// The same of another process.
pub(crate) fn resident_bytes_of(process: u32) -> Option<u64> {
    resident_in(&format!("/proc/{process}/status"))
}

fn resident_in(status: &str) -> Option<u64> {
    let status = fs::read_to_string(status).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1_024)
}

/// The name of the processor.
pub(crate) fn processor_name() -> String {
    fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("model name"))?;
            line.split_once(':').map(|(_, name)| name.trim().to_owned())
        })
        .unwrap_or_else(|| std::env::consts::ARCH.to_owned())
}

/// The name of this machine.
#[cfg(any(feature = "remote_write", feature = "otlp"))]
pub(crate) fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// The version of the kernel.
pub(crate) fn kernel_version() -> String {
    fs::read_to_string("/proc/sys/kernel/osrelease")
        .map_or_else(|_| std::env::consts::OS.to_owned(), |text| text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    #[test]
    fn a_process_that_runs_has_used_time_and_memory() {
        assert!(!super::cpu_time().is_zero());
        let spent = super::cpu_time_of(std::process::id());
        assert!(
            spent.is_none_or(|spent| spent <= super::cpu_time() + Duration::from_millis(20)),
            "{spent:?}"
        );
        assert!(super::resident_bytes().is_none_or(|bytes| bytes > 100_000));
        assert!(super::resident_bytes_of(std::process::id()).is_none_or(|bytes| bytes > 100_000));
    }
}
