//! What the doctor finds in machines made up for it.

use super::{Finding, Grade, Machine, Wanted, examine, sysctl_path};
use std::fs;
use std::path::PathBuf;

const WANTED: Wanted =
    Wanted { connections: 200_000, reactors: 4, sources: 1, targets: 1, churn: true, local: false };

/// A machine of files, gone with the test.
struct Files(PathBuf);

impl Files {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let root = std::env::temp_dir().join(format!("mtstress-doctor-{name}-{}", std::process::id()));
        for (path, text) in files {
            let path = root.join(if path.contains('/') { (*path).to_owned() } else { sysctl_path(path) });
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(root)
    }

    fn examine(&self, descriptors: u64, wanted: Wanted) -> Vec<Finding> {
        examine(&Machine::below(&self.0, descriptors), wanted)
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn of<'a>(findings: &'a [Finding], subject: &str) -> &'a Finding {
    findings.iter().find(|finding| finding.subject == subject).unwrap_or_else(|| panic!("no {subject}"))
}

#[test]
fn every_shortage_is_found_with_the_command_that_helps() {
    let files = Files::new(
        "short",
        &[
            ("fs.nr_open", "1048576"),
            ("fs.file-max", "100000"),
            ("net.ipv4.ip_local_port_range", "32768\t60999"),
            ("net.ipv4.tcp_tw_reuse", "0"),
            ("net.netfilter.nf_conntrack_max", "65536"),
            ("net.netfilter.nf_conntrack_count", "100"),
            ("proc/meminfo", "MemTotal: 1 kB\nMemAvailable:    2000000 kB\n"),
            ("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave"),
            ("sys/devices/system/clocksource/clocksource0/current_clocksource", "hpet"),
            ("proc/loadavg", "3.50 1.0 1.0 1/1 1"),
        ],
    );
    let findings = files.examine(1_024, WANTED);
    for (subject, grade, fix) in [
        ("descriptors", Grade::Failure, "--nofile=200128"),
        ("system files", Grade::Failure, "sysctl -w fs.file-max=204096"),
        ("ports", Grade::Failure, "--source-ip with 7 more addresses"),
        ("TIME_WAIT", Grade::Warning, "sysctl -w net.ipv4.tcp_tw_reuse=1"),
        ("conntrack", Grade::Failure, "sysctl -w net.netfilter.nf_conntrack_max=400200"),
        ("memory", Grade::Failure, "-c 100000"),
        ("CPU governor", Grade::Warning, "cpupower frequency-set -g performance"),
        ("clock source", Grade::Warning, "echo tsc"),
        ("clock", Grade::Warning, "timedatectl set-ntp true"),
        ("other programs", Grade::Warning, "top"),
    ] {
        let finding = of(&findings, subject);
        assert_eq!(finding.grade, grade, "{finding:?}");
        assert!(finding.fix.as_deref().is_some_and(|text| text.contains(fix)), "{finding:?}");
    }
    assert_eq!(of(&findings, "ports").found, "28,232 x 1 source x 1 target = 28,232 < 200,000 wanted");
}

#[test]
fn a_machine_that_is_large_enough_has_nothing_to_fix() {
    let files = Files::new(
        "large",
        &[
            ("fs.nr_open", "2000000"),
            ("fs.file-max", "9000000"),
            ("net.ipv4.ip_local_port_range", "1024 65535"),
            ("net.ipv4.tcp_tw_reuse", "1"),
            ("proc/meminfo", "MemAvailable:    64000000 kB\n"),
            ("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "performance"),
            ("sys/devices/system/clocksource/clocksource0/current_clocksource", "tsc"),
            ("run/systemd/timesync/synchronized", ""),
            ("proc/loadavg", "0.05 1.0 1.0 1/1 1"),
        ],
    );
    let findings = files.examine(2_000_000, Wanted { sources: 4, ..WANTED });
    let worst = findings.iter().max_by_key(|finding| finding.grade).unwrap();
    assert_eq!(worst.grade, Grade::Ok, "{worst:?}");
    assert!(findings.iter().all(|finding| finding.fix.is_none()));
}
