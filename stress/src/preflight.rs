//! What must be true of this machine before a load begins: refuse early, name the fix.

use std::fs;
use std::net::IpAddr;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use thiserror::Error;

use crate::measure::cgroup::CpuGroup;
use crate::report::units::{bytes, count};

/// Descriptors besides those of the sessions: standard streams, files, and a poller and a waker per reactor.
pub(crate) const DESCRIPTORS_BASE: u64 = 64;
pub(crate) const DESCRIPTORS_PER_REACTOR: u64 = 16;

/// Memory of one session on both sides of its socket: ours, measured, and the kernel's smallest socket buffers.
pub(crate) const SESSION_BYTES: u64 = 16 << 10;

/// This machine cannot carry the load.
#[derive(Debug, Error)]
pub(crate) enum PreflightError {
    /// Too few descriptors.
    #[error(
        "{connections} connections need {needed} file descriptors, but this process may open {available}: run \
         `ulimit -n {needed}` first (as root: `prlimit --pid $$ --nofile={needed}`; for good: LimitNOFILE= of the service \
         or /etc/security/limits.conf), or ask for fewer with -c {fitting}"
    )]
    Descriptors {
        /// Connections wanted.
        connections: u64,
        /// Descriptors needed for them.
        needed: u64,
        /// Descriptors allowed.
        available: u64,
        /// Connections that would fit.
        fitting: u64,
    },
    /// Too few local ports.
    #[error(
        "{connections} connections need as many local ports, but there are {range} x {sources} source(s) x {targets} \
         target(s) = {ports}: add source addresses (--source-ip 10.0.0.16/28; {missing} more are needed), add targets, or \
         widen the range (sysctl -w net.ipv4.ip_local_port_range=\"1024 65535\")"
    )]
    Ports {
        /// Connections wanted.
        connections: u64,
        /// Ports of the range.
        range: u64,
        /// Source addresses.
        sources: u64,
        /// Different destinations.
        targets: u64,
        /// The product.
        ports: u64,
        /// Source addresses that are missing.
        missing: u64,
    },
}

/// What a load will take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Demand {
    /// Connections at a time.
    pub(crate) connections: u64,
    /// Threads that carry the load.
    pub(crate) reactors: u64,
    /// Source addresses given.
    pub(crate) sources: u64,
    /// Different destinations.
    pub(crate) targets: u64,
}

/// Checks what the load takes. Gives lines worth reading.
///
/// # Errors
/// If the load does not fit. The text names the fix.
pub(crate) fn check(demand: Demand) -> Result<Vec<String>, PreflightError> {
    check_descriptors(demand.connections, demand.reactors)?;
    let mut lines = Vec::new();
    if let Some(range) = local_ports() {
        lines.push(check_ports(demand, range)?);
    }
    lines.extend(memory_line(demand.connections));
    lines.extend(quota_warning(CpuGroup::of_this_process().as_ref().and_then(CpuGroup::quota)));
    Ok(lines)
}

/// Raises the limit of descriptors as far as this user may, and checks that the connections fit.
///
/// # Errors
/// If they do not. The text names the fix.
pub(crate) fn check_descriptors(connections: u64, reactors: u64) -> Result<(), PreflightError> {
    let available = raise_descriptors();
    let reserve = DESCRIPTORS_BASE + DESCRIPTORS_PER_REACTOR * reactors;
    let needed = connections.saturating_add(reserve);
    if needed <= available {
        return Ok(());
    }
    let fitting = available.saturating_sub(reserve);
    Err(PreflightError::Descriptors { connections, needed, available, fitting })
}

/// Connections for which there are descriptors, after asking for as many as the hard limit allows.
pub(crate) fn fitting(reactors: u64) -> u64 {
    raise_descriptors().saturating_sub(DESCRIPTORS_BASE + DESCRIPTORS_PER_REACTOR * reactors)
}

/// How many descriptors this process may open, after asking for as many as the hard limit allows.
pub(crate) fn raise_descriptors() -> u64 {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let now = if setrlimit(Resource::Nofile, raised).is_ok() { limit.maximum } else { limit.current };
    now.unwrap_or(u64::MAX)
}

/// How many local ports the system hands out.
fn local_ports() -> Option<u64> {
    let text = fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range").ok()?;
    let mut numbers = text.split_whitespace().map(str::parse::<u64>);
    let (first, last) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    Some(last.saturating_sub(first) + 1)
}

fn check_ports(demand: Demand, range: u64) -> Result<String, PreflightError> {
    let (sources, targets) = (demand.sources.max(1), demand.targets.max(1));
    let per_source = range.saturating_mul(targets);
    let ports = per_source.saturating_mul(sources);
    if ports < demand.connections {
        return Err(PreflightError::Ports {
            connections: demand.connections,
            range,
            sources,
            targets,
            ports,
            missing: demand.connections.div_ceil(per_source.max(1)) - sources,
        });
    }
    Ok(format!(
        "ports: {} x {sources} source(s) x {targets} target(s) = {} for {} connections",
        count(range),
        count(ports),
        count(demand.connections)
    ))
}

fn memory_line(connections: u64) -> Option<String> {
    let text = fs::read_to_string("/proc/meminfo").ok()?;
    let available = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let available: u64 = available.trim().strip_suffix("kB")?.trim().parse().ok()?;
    let (available, wanted) = (available * 1_024, connections.saturating_mul(SESSION_BYTES));
    let line = format!(
        "memory: about {} for {} sessions, {} available",
        bytes(wanted),
        count(connections),
        bytes(available)
    );
    Some(if wanted > available / 10 * 8 {
        format!("warning: {line}: ask for fewer sessions with -c, or expect the system to end this process")
    } else {
        line
    })
}

/// A quota that is no whole number of processors stops the process in the middle of its work, and latencies show it.
fn quota_warning(quota: Option<(u64, u64)>) -> Option<String> {
    let (quota, period) = quota?;
    if period == 0 || quota % period == 0 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "two digits are shown")]
    let processors = quota as f64 / period as f64;
    Some(format!(
        "warning: the control group allows {processors:.2} processors, which is no whole number: the process will be stopped \
         in the middle of its work, and latencies will show it; give it whole processors (cpu.max \"max\" or a multiple of \
         {period})"
    ))
}

/// How many different source addresses a list has.
pub(crate) fn distinct(addresses: &[IpAddr]) -> u64 {
    let mut addresses = addresses.to_vec();
    addresses.sort_unstable();
    addresses.dedup();
    addresses.len() as u64
}

#[cfg(test)]
mod tests {
    use super::{Demand, PreflightError, check, check_ports, quota_warning};

    const DEMAND: Demand = Demand { connections: 200_000, reactors: 1, sources: 1, targets: 1 };

    #[test]
    fn too_few_ports_are_refused_with_the_number_of_addresses_missing() {
        let Err(PreflightError::Ports { ports, missing, .. }) = check_ports(DEMAND, 28_232) else {
            panic!("refused")
        };
        assert_eq!((ports, missing), (28_232, 7));
        assert!(check_ports(Demand { sources: 8, ..DEMAND }, 28_232).is_ok());
        assert!(check_ports(Demand { targets: 8, ..DEMAND }, 28_232).is_ok());
    }

    #[test]
    fn too_few_descriptors_are_refused_with_the_command_that_helps() {
        let error = check(Demand { connections: u64::MAX - 1, ..DEMAND }).unwrap_err().to_string();
        assert!(error.contains("ulimit -n") && error.contains("-c "), "{error}");
    }

    #[test]
    fn only_fractional_quotas_are_warned_about() {
        assert!(quota_warning(None).is_none());
        assert!(quota_warning(Some((200_000, 100_000))).is_none());
        assert!(quota_warning(Some((150_000, 100_000))).unwrap().contains("1.50"));
        assert!(quota_warning(None).is_none());
    }
}
