//! What is looked at, one function each.

use super::{Finding, Grade, Machine, Wanted};
use crate::preflight::{DESCRIPTORS_BASE, DESCRIPTORS_PER_REACTOR, SESSION_BYTES};
use crate::report::units::{bytes, count, precise};

/// Looks at everything that a load of this size depends on. What the system does not tell is left out.
pub(crate) fn examine(machine: &Machine, wanted: Wanted) -> Vec<Finding> {
    let findings = [
        Some(descriptors(machine, wanted)),
        system_files(machine, wanted),
        ports(machine, wanted),
        time_wait(machine, wanted),
        backlog(machine, wanted),
        conntrack(machine, wanted),
        memory(machine, wanted),
        governor(machine),
        Some(quota(machine)),
        clock_source(machine),
        Some(clock(machine)),
        others(machine),
    ];
    findings.into_iter().flatten().collect()
}

fn finding(subject: &'static str, bad: Option<(Grade, String)>, found: String) -> Finding {
    match bad {
        None => Finding { subject, grade: Grade::Ok, found, fix: None },
        Some((grade, fix)) => Finding { subject, grade, found, fix: Some(fix) },
    }
}

fn descriptors(machine: &Machine, wanted: Wanted) -> Finding {
    let needed = wanted.connections + DESCRIPTORS_BASE + DESCRIPTORS_PER_REACTOR * wanted.reactors;
    let bad = (machine.descriptors < needed).then(|| {
        let hard = format!(
            "prlimit --pid $$ --nofile={needed}  # as root; for good: LimitNOFILE={needed} of the service"
        );
        (Grade::Failure, hard)
    });
    let found = format!("{} files may be open, {} are needed", count(machine.descriptors), count(needed));
    finding("descriptors", bad, found)
}

fn system_files(machine: &Machine, wanted: Wanted) -> Option<Finding> {
    let (each, all) = (machine.sysctl("fs.nr_open")?, machine.sysctl("fs.file-max")?);
    let needed = wanted.connections.saturating_mul(if wanted.local { 2 } else { 1 }) + 4_096;
    let lowest = if each < needed { Some("fs.nr_open") } else { (all < needed).then_some("fs.file-max") };
    let bad = lowest.map(|name| (Grade::Failure, format!("sysctl -w {name}={needed}")));
    Some(finding("system files", bad, format!("fs.nr_open {}, fs.file-max {}", count(each), count(all))))
}

fn ports(machine: &Machine, wanted: Wanted) -> Option<Finding> {
    let range = machine.numbers(&super::sysctl_path("net.ipv4.ip_local_port_range"))?;
    let (first, last) = (range.first().copied()?, range.get(1).copied()?);
    let ports = last.saturating_sub(first) + 1;
    let ceiling = ports.saturating_mul(wanted.sources).saturating_mul(wanted.targets);
    let sum = format!(
        "{} x {} source{} x {} target{} = {}",
        count(ports),
        wanted.sources,
        if wanted.sources == 1 { "" } else { "s" },
        wanted.targets,
        if wanted.targets == 1 { "" } else { "s" },
        count(ceiling),
    );
    let bad = (ceiling < wanted.connections).then(|| {
        let missing = wanted.connections.div_ceil(ports.saturating_mul(wanted.targets).max(1)) - wanted.sources;
        (
            Grade::Failure,
            format!(
                "--source-ip with {missing} more address{} (ip addr add 10.0.0.16/32 dev eth0, ...), or: sysctl -w \
                 net.ipv4.ip_local_port_range=\"1024 65535\"",
                if missing == 1 { "" } else { "es" }
            ),
        )
    });
    let sign = if bad.is_some() { "<" } else { ">=" };
    Some(finding("ports", bad, format!("{sum} {sign} {} wanted", count(wanted.connections))))
}

fn time_wait(machine: &Machine, wanted: Wanted) -> Option<Finding> {
    let reuse = machine.sysctl("net.ipv4.tcp_tw_reuse")?;
    let bad = (wanted.churn && reuse == 0)
        .then(|| (Grade::Warning, "sysctl -w net.ipv4.tcp_tw_reuse=1".to_owned()));
    let found = match reuse {
        0 => "ports of closed connections rest for a minute before they are used again",
        1 => "ports of closed connections are used again when it is safe",
        _ => "ports of closed connections are used again on the loopback interface only",
    };
    Some(finding("TIME_WAIT", bad, found.to_owned()))
}

/// What a server on this machine takes on while it is busy.
const BACKLOG_MIN: u64 = 1_024;

fn backlog(machine: &Machine, wanted: Wanted) -> Option<Finding> {
    let somaxconn = machine.sysctl("net.core.somaxconn")?;
    let syn = machine.sysctl("net.ipv4.tcp_max_syn_backlog")?;
    if !wanted.local {
        return None;
    }
    let lowest = [("net.core.somaxconn", somaxconn), ("net.ipv4.tcp_max_syn_backlog", syn)];
    let lowest = lowest.into_iter().find(|(_, value)| *value < BACKLOG_MIN);
    let bad = lowest.map(|(name, _)| (Grade::Warning, format!("sysctl -w {name}=4096")));
    let found =
        format!("the server's queue holds {} connections, {} half open", count(somaxconn), count(syn));
    Some(finding("backlog", bad, found))
}

fn conntrack(machine: &Machine, wanted: Wanted) -> Option<Finding> {
    const NAME: &str = "net.netfilter.nf_conntrack_max";
    let max = machine.sysctl(NAME)?;
    let used = machine.sysctl("net.netfilter.nf_conntrack_count").unwrap_or(0);
    let needed = used + wanted.connections;
    let bad =
        (max < needed).then(|| (Grade::Failure, format!("sysctl -w {NAME}={}", needed.saturating_mul(2))));
    let found = format!("the firewall tracks {} of at most {} connections", count(used), count(max));
    Some(finding("conntrack", bad, found))
}

fn memory(machine: &Machine, wanted: Wanted) -> Option<Finding> {
    let text = machine.text("proc/meminfo")?;
    let available = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let available: u64 = available.trim().strip_suffix("kB")?.trim().parse().ok()?;
    let available = available * 1_024;
    let smallest = |name| machine.numbers(&super::sysctl_path(name)).and_then(|sizes| sizes.first().copied());
    let buffers = smallest("net.ipv4.tcp_rmem").unwrap_or(0) + smallest("net.ipv4.tcp_wmem").unwrap_or(0);
    let each = SESSION_BYTES.max(buffers) * if wanted.local { 2 } else { 1 };
    let needed = wanted.connections.saturating_mul(each);
    let fitting = available / 10 * 8 / each.max(1);
    let bad = (needed > available / 10 * 8)
        .then(|| (Grade::Failure, format!("-c {fitting}  # or a larger machine")));
    let found = format!(
        "about {} for {} sessions, {} available",
        bytes(needed),
        count(wanted.connections),
        bytes(available)
    );
    Some(finding("memory", bad, found))
}

fn governor(machine: &Machine) -> Option<Finding> {
    let governors = machine.governors();
    if governors.is_empty() {
        return None;
    }
    let bad = (governors != ["performance"])
        .then(|| (Grade::Warning, "cpupower frequency-set -g performance".to_owned()));
    Some(finding(
        "CPU governor",
        bad,
        format!("{}: frequencies that change move latencies", governors.join(", ")),
    ))
}

fn quota(machine: &Machine) -> Finding {
    let Some((group, (quota, period))) =
        machine.group.as_ref().and_then(|group| Some((group, group.quota()?)))
    else {
        return finding("CPU quota", None, "none".to_owned());
    };
    let processors = precise(quota) / precise(period.max(1));
    let fraction = period == 0 || quota % period != 0;
    let bad = fraction.then(|| {
        let whole = format!("{}  # or a whole number of processors", group.unlimit_command());
        (if quota < period { Grade::Failure } else { Grade::Warning }, whole)
    });
    let found = format!(
        "the control group allows {processors:.2} processors{}",
        if fraction {
            ": the process is stopped in the middle of its work, and latencies show it"
        } else {
            ""
        }
    );
    finding("CPU quota", bad, found)
}

fn clock_source(machine: &Machine) -> Option<Finding> {
    const DIRECTORY: &str = "sys/devices/system/clocksource/clocksource0";
    let current = machine.text(&format!("{DIRECTORY}/current_clocksource"))?;
    let slow = ["hpet", "acpi_pm", "jiffies"].contains(&current.as_str());
    let bad = slow.then(|| (Grade::Warning, format!("echo tsc > /{DIRECTORY}/current_clocksource")));
    Some(finding(
        "clock source",
        bad,
        format!("{current}{}", if slow { ": each look at it costs a microsecond" } else { "" }),
    ))
}

fn clock(machine: &Machine) -> Finding {
    let signs = ["run/systemd/timesync/synchronized", "run/chrony", "run/ntpd.pid", "var/run/ntpd.pid"];
    let synchronised = signs.iter().any(|sign| machine.exists(sign));
    let found = if synchronised {
        "set by a time server".to_owned()
    } else {
        "nobody is seen to set it: it matters when several generators run together (--start-at)".to_owned()
    };
    let bad = (!synchronised).then(|| (Grade::Warning, "timedatectl set-ntp true".to_owned()));
    finding("clock", bad, found)
}

fn others(machine: &Machine) -> Option<Finding> {
    let load: f64 = machine.text("proc/loadavg")?.split_whitespace().next()?.parse().ok()?;
    let limit = precise(machine.cores as u64) / 4.0;
    let bad = (load > limit)
        .then(|| (Grade::Warning, "top -o %CPU  # and stop what takes the processors".to_owned()));
    Some(finding(
        "other programs",
        bad,
        format!("{load:.2} tasks want a processor on average, of {}", machine.cores),
    ))
}
