//! What a proxy costs: the steps of a session and the calls, directly and through it.

use std::fmt::Write as _;

use serde::Serialize;

use super::units::{microseconds, rate};
use crate::result::{LatencySection, RunResult};

/// One step or call, directly and through the proxy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct OverheadRow {
    /// `tcp_connect`, `proxy`, `auth_key`, `session` and so on, or a call.
    pub(crate) name: String,
    /// The median without the proxy, in microseconds; none if there is no such step.
    pub(crate) direct_p50_us: Option<u64>,
    /// The median through the proxy.
    pub(crate) proxy_p50_us: u64,
    /// The 99th percentile without the proxy.
    pub(crate) direct_p99_us: Option<u64>,
    /// The 99th percentile through the proxy.
    pub(crate) proxy_p99_us: u64,
    /// Calls per second without the proxy.
    pub(crate) direct_rate: Option<f64>,
    /// Calls per second through the proxy.
    pub(crate) proxy_rate: Option<f64>,
}

/// What a proxy costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Overhead {
    /// Step by step, then call by call.
    pub(crate) rows: Vec<OverheadRow>,
}

impl Overhead {
    /// Sets two runs of the same load against each other.
    pub(crate) fn new(direct: &RunResult, proxied: &RunResult) -> Self {
        let mut rows = Vec::new();
        for step in proxied.setup.iter().filter(|step| step.latency_us.count > 0) {
            let same = direct.setup.iter().find(|other| other.name == step.name);
            let before = same.map(|same| &same.latency_us).filter(|latency| latency.count > 0);
            rows.push(row(&step.name, before, &step.latency_us));
        }
        for operation in &proxied.operations {
            let before = direct.operation(&operation.name);
            rows.push(OverheadRow {
                direct_rate: before.map(|before| before.rate),
                proxy_rate: Some(operation.rate),
                ..row(&operation.name, before.map(|before| &before.service_us), &operation.service_us)
            });
        }
        Self { rows }
    }

    /// A table for people.
    pub(crate) fn text(&self, way: &str) -> String {
        let width = self.rows.iter().map(|row| row.name.len()).max().unwrap_or(0).max(9);
        let mut text = format!(
            "what {way} costs\n\n  {:width$} {:>10} {:>10} {:>10}   {:>10} {:>10} {:>10}   rate\n",
            "", "p50 direct", "proxy", "added", "p99 direct", "proxy", "added"
        );
        for row in &self.rows {
            let p50 = cells(row.direct_p50_us, row.proxy_p50_us);
            let p99 = cells(row.direct_p99_us, row.proxy_p99_us);
            let rates = row.direct_rate.zip(row.proxy_rate);
            let rates = rates.map(|(direct, proxy)| format!("   {}/s -> {}/s", rate(direct), rate(proxy)));
            let line = format!("  {:width$} {p50}   {p99}{}", row.name, rates.unwrap_or_default());
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{}", line.trim_end());
        }
        text
    }
}

fn row(name: &str, direct: Option<&LatencySection>, proxied: &LatencySection) -> OverheadRow {
    OverheadRow {
        name: name.to_owned(),
        direct_p50_us: direct.map(|direct| direct.p50),
        proxy_p50_us: proxied.p50,
        direct_p99_us: direct.map(|direct| direct.p99),
        proxy_p99_us: proxied.p99,
        direct_rate: None,
        proxy_rate: None,
    }
}

/// Without, with, and the difference.
fn cells(direct: Option<u64>, proxied: u64) -> String {
    let sign = if direct.unwrap_or(0) > proxied { "-" } else { "+" };
    let added = format!("{sign}{}", microseconds(proxied.abs_diff(direct.unwrap_or(0))));
    let direct = direct.map_or_else(|| "-".to_owned(), microseconds);
    format!("{direct:>10} {:>10} {added:>10}", microseconds(proxied))
}

#[cfg(test)]
mod tests {
    use super::Overhead;
    use crate::result::{LatencySection, OperationSection, RunResult, StepSection};

    fn result(steps: &[(&str, u64)], call: u64, rate: f64) -> RunResult {
        let latency = |p50| LatencySection { count: 9, p50, p99: 2 * p50, ..LatencySection::default() };
        let step =
            |&(name, p50): &(&str, u64)| StepSection { name: name.to_owned(), latency_us: latency(p50) };
        let operation = OperationSection {
            name: "rpc:ping".to_owned(),
            rate,
            service_us: latency(call),
            ..OperationSection::default()
        };
        RunResult {
            setup: steps.iter().map(step).collect(),
            operations: vec![operation],
            ..RunResult::default()
        }
    }

    #[test]
    fn a_step_that_only_the_proxy_has_counts_whole() {
        let direct = result(&[("tcp_connect", 100)], 200, 5_000.0);
        let proxied = result(&[("tcp_connect", 90), ("proxy", 700)], 350, 2_800.0);
        let overhead = Overhead::new(&direct, &proxied);
        let names: Vec<&str> = overhead.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["tcp_connect", "proxy", "rpc:ping"]);
        assert_eq!(overhead.rows[1].direct_p50_us, None);
        let text = overhead.text("socks5 127.0.0.1:1080");
        for part in ["+700", "-10", "+150", "+300", "5,000/s -> 2,800/s"] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}
