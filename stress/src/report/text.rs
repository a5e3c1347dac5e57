//! The report for people.

use std::fmt::{self, Write as _};
use std::time::Duration;

use super::steering::in_words;
use super::units::{bytes, count, error_share, microseconds, percent, precise, rate, rounded, span};
use crate::result::{
    ErrorSection, ExportSection, LatencySection, OperationSection, PhaseSection, RunResult, SteeringSection,
    ThresholdSection,
};

/// Error classes shown; the result file has all.
const ERRORS_SHOWN: usize = 12;

/// More waiting for processors than this is worth a line: a tenth of a thread.
const THREADS_WAITING_SHOWN: f64 = 0.1;

/// The whole report, ending with a line feed.
pub(crate) fn render(report: &RunResult) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_report(&mut text, report);
    text
}

fn write_report(out: &mut String, report: &RunResult) -> fmt::Result {
    write_head(out, report)?;
    write_steering(out, &report.run.steering)?;
    writeln!(out)?;
    write_setup(out, report)?;
    if !report.operations.is_empty() {
        writeln!(out)?;
        write_operations(out, report)?;
        write_stages(out, report)?;
    }
    writeln!(out)?;
    write_requests(out, report)?;
    write_delivery(out, report)?;
    write_files(out, report)?;
    write_errors(out, &report.errors)?;
    write_session(out, report)?;
    write_generator(out, report)?;
    write_thresholds(out, &report.thresholds)?;
    write_exports(out, &report.exports)
}

fn seconds(value: f64) -> String {
    span(Duration::try_from_secs_f64(value).unwrap_or_default())
}

fn write_head(out: &mut String, report: &RunResult) -> fmt::Result {
    let targets: Vec<&str> = report.target.iter().map(|target| target.addr.as_str()).collect();
    let first = report.target.first();
    writeln!(
        out,
        "mtstress {}  {} {}  {}{}  {}  seed {}  run {}",
        report.run.mtstress,
        report.run.command,
        report.run.config.load,
        targets.join(" "),
        if first.is_some_and(|target| target.embedded) {
            " (embedded datacenter, second process)"
        } else {
            ""
        },
        first.map_or("", |target| target.transport.as_str()),
        report.run.seed,
        report.run.id,
    )?;
    let connect_rate = match report.run.config.connect_rate {
        0.0 => "as fast as possible".to_owned(),
        limit => format!("{}/s", rate(limit)),
    };
    writeln!(
        out,
        "model: {}   sessions: {} ({connect_rate})   threads: {}   ramp {}, warm-up {}, measured {}   end: {}",
        model(report),
        count(report.run.config.connections),
        report.run.config.threads,
        seconds(report.run.ramp_s),
        seconds(report.run.warmup_s),
        seconds(report.run.measured_s),
        report.run.end,
    )
}

/// What somebody did to the plan: nobody may take the run for what was planned.
fn write_steering(out: &mut String, steering: &[SteeringSection]) -> fmt::Result {
    if steering.is_empty() {
        return Ok(());
    }
    writeln!(out, "steered by hand: not the run that was planned; its plan hash is another one")?;
    for change in steering {
        writeln!(out, "  {:>8}  {}", seconds(change.at_s), in_words(change))?;
    }
    Ok(())
}

/// The model of the load in a few words.
fn model(report: &RunResult) -> String {
    let config = &report.run.config;
    let mut parts = vec![report.model.kind.clone()];
    if !config.stages.is_empty() {
        parts.push(format!("stages {}", config.stages));
    } else if let Some(limit) = report.model.rate {
        parts.push(match report.model.arrival.split_once(':') {
            None => format!("{} {}/s", report.model.arrival, rate(limit)),
            Some(_) => report.model.arrival.clone(),
        });
    } else if !report.operations.is_empty() {
        parts.push(format!("{} in flight per session", report.model.pipeline));
    }
    if !config.churn.is_empty() {
        parts.push(format!("sessions live {}", config.churn));
    }
    parts.join(", ")
}

fn stage<'a>(report: &'a RunResult, name: &str) -> Option<&'a LatencySection> {
    let stage = report.setup.iter().find(|stage| stage.name == name)?;
    (stage.latency_us.count > 0).then_some(&stage.latency_us)
}

fn percentiles(latency: Option<&LatencySection>) -> String {
    latency.map_or_else(String::new, |latency| {
        format!("p50 {}  p99 {}", microseconds(latency.p50), microseconds(latency.p99))
    })
}

fn write_setup(out: &mut String, report: &RunResult) -> fmt::Result {
    let connections = &report.connections;
    writeln!(
        out,
        "  connect    {} of {} sockets open   {}",
        count(connections.opened),
        count(connections.attempts),
        percentiles(stage(report, "tcp_connect"))
    )?;
    if let Some(proxy) = stage(report, "proxy") {
        writeln!(out, "  proxy      {} greeted   {}", count(proxy.count), percentiles(Some(proxy)))?;
    }
    if let Some(key) = stage(report, "auth_key") {
        let step = |name| stage(report, name).map_or_else(String::new, |step| microseconds(step.p50));
        writeln!(
            out,
            "  auth key   {} new, {}/s   {}   (p50: res_pq {}, dh_params {}, dh_gen {})",
            count(connections.keys),
            rate(connections.keys_per_second),
            percentiles(Some(key)),
            step("res_pq"),
            step("dh_params"),
            step("dh_gen"),
        )?;
    }
    if let Some(init) = stage(report, "init_connection") {
        writeln!(out, "  first call {} answered   {}", count(init.count), percentiles(Some(init)))?;
    }
    if connections.ready == 0 && connections.keys > 0 {
        // Key exchanges alone: their connections were never meant to become sessions.
        return Ok(());
    }
    writeln!(
        out,
        "  sessions   {} ready, {}/s   failed {}   dropped {}   most at a time {}   {}",
        count(connections.ready),
        rate(connections.ready_per_second),
        count(connections.failed),
        count(connections.dropped),
        count(connections.open_max),
        percentiles(stage(report, "session"))
    )?;
    if connections.lifetime_us.count > 0 && report.operations.is_empty() {
        writeln!(out, "  lifetime   {}", percentiles(Some(&connections.lifetime_us)))?;
    }
    Ok(())
}

fn write_operations(out: &mut String, report: &RunResult) -> fmt::Result {
    let open = report.model.kind == "open";
    let first = if open { "offered" } else { "started" };
    let columns = [first, "done/s", "errors", "p50", "p90", "p99", "p99.9", "max"];
    let width = report.operations.iter().map(|operation| operation.name.len()).max().unwrap_or(0).max(16);
    write!(out, "  {:width$}", "operation")?;
    columns.iter().try_for_each(|column| write!(out, " {column:>9}"))?;
    writeln!(out)?;
    for operation in &report.operations {
        write_operation(out, operation, width, open)?;
    }
    writeln!(out, "  latency: {}", report.model.latency)
}

/// An operation; in the open model with its service time in a second line.
fn write_operation(out: &mut String, operation: &OperationSection, width: usize, open: bool) -> fmt::Result {
    let ended = operation.count + operation.failed;
    let counts = [
        count(if open { operation.offered } else { operation.started }),
        rate(operation.rate),
        error_share(operation.failed, ended),
    ];
    write!(out, "  {:width$}", operation.name)?;
    counts.iter().try_for_each(|value| write!(out, " {value:>9}"))?;
    write_times(out, &operation.latency_us)?;
    if !open {
        return writeln!(out);
    }
    writeln!(out, "   latency (from schedule)")?;
    write!(out, "  {:width$}{:30}", "", "")?;
    write_times(out, &operation.service_us)?;
    writeln!(out, "   service time")
}

fn write_times(out: &mut String, latency: &LatencySection) -> fmt::Result {
    let times = [latency.p50, latency.p90, latency.p99, latency.p99_9, latency.max];
    times.into_iter().try_for_each(|value| {
        let text = if latency.count == 0 { "-".to_owned() } else { microseconds(value) };
        write!(out, " {text:>9}")
    })
}

/// Each stage of a load that has several, one line.
fn write_stages(out: &mut String, report: &RunResult) -> fmt::Result {
    let stages: Vec<&PhaseSection> =
        report.stages.iter().filter(|stage| !stage.operations.is_empty()).collect();
    if stages.len() < 2 {
        return Ok(());
    }
    for (position, stage) in stages.iter().enumerate() {
        let label = if position == 0 { "stages" } else { "" };
        let Some(all) = stage.operations.last() else { continue };
        writeln!(
            out,
            "  {label:<10} {:<16} {:>9} offered {:>9}/s   p50 {}  p99 {}  max {}",
            stage.name,
            count(all.offered),
            rate(all.rate),
            microseconds(all.latency_us.p50),
            microseconds(all.latency_us.p99),
            microseconds(all.latency_us.max),
        )?;
    }
    Ok(())
}

fn write_requests(out: &mut String, report: &RunResult) -> fmt::Result {
    let totals = &report.totals;
    writeln!(
        out,
        "  requests   {}started {}   completed {}   failed {}   dropped {}   unfinished {}   {} lost",
        if totals.offered == totals.started {
            String::new()
        } else {
            format!("offered {}   ", count(totals.offered))
        },
        count(totals.started),
        count(totals.completed),
        count(totals.failed),
        count(totals.dropped),
        count(totals.unfinished),
        count(totals.lost),
    )?;
    if report.operations.iter().any(|operation| operation.unfinished > 0) {
        writeln!(out, "             unfinished ones are in the latencies with the time they had waited")?;
    }
    if totals.ended_twice > 0 {
        writeln!(
            out,
            "             {} ended twice: a fault of the engine, please report it",
            count(totals.ended_twice)
        )?;
    }
    Ok(())
}

fn write_delivery(out: &mut String, report: &RunResult) -> fmt::Result {
    let Some(delivery) = &report.delivery else { return Ok(()) };
    writeln!(
        out,
        "  delivery   sent {}   delivered {}   lost {}   repeated {}   out of order {}   ({} pairs, {} receivers per sender)",
        count(delivery.sent),
        count(delivery.delivered),
        count(delivery.lost),
        count(delivery.duplicates),
        count(delivery.reordered),
        count(delivery.pairs),
        count(delivery.fan_out),
    )
}

fn write_files(out: &mut String, report: &RunResult) -> fmt::Result {
    let Some(files) = &report.files else { return Ok(()) };
    writeln!(
        out,
        "  files      up {} ({:.1} MB/s)   down {} ({:.1} MB/s){}   damaged {}   given up {}   calls repeated {}, {} of them after a wait",
        count(files.uploaded),
        files.upload_mb_per_second,
        count(files.downloaded),
        files.download_mb_per_second,
        if files.verified { ", SHA-256 compared" } else { "" },
        count(files.damaged),
        count(files.given_up),
        count(files.repeated),
        count(files.waits),
    )
}

fn write_errors(out: &mut String, errors: &[ErrorSection]) -> fmt::Result {
    if errors.is_empty() {
        return writeln!(out, "  errors     none");
    }
    for (position, error) in errors.iter().take(ERRORS_SHOWN).enumerate() {
        let label = if position == 0 { "errors" } else { "" };
        let clock = |time: &str| time.get(11..19).unwrap_or(time).to_owned();
        writeln!(
            out,
            "  {label:<10} {} {} {} ({}; first {}, last {}): {}",
            error.op,
            error.class,
            count(error.count),
            error.fault,
            clock(&error.first),
            clock(&error.last),
            error.example
        )?;
    }
    if errors.len() > ERRORS_SHOWN {
        writeln!(
            out,
            "             and {} more classes: see the result file (-o FILE.json)",
            errors.len() - ERRORS_SHOWN
        )?;
    }
    Ok(())
}

fn write_session(out: &mut String, report: &RunResult) -> fmt::Result {
    let connections = &report.connections;
    let wire = &report.wire;
    let lasted = report.stages.last().map_or(0.0, |stage| stage.to_s);
    let per_second = |number: u64| match lasted {
        lasted if lasted > 0.0 => format!(" ({}/s)", bytes(rounded(precise(number) / lasted))),
        _ => String::new(),
    };
    writeln!(
        out,
        "  session    new_session {}   reconnects {}   updates {}",
        count(connections.new_sessions),
        count(connections.reconnects),
        count(connections.updates)
    )?;
    writeln!(
        out,
        "  bytes      in {}{} in {} packets   out {}{} in {} packets   {} system calls",
        bytes(wire.bytes_in),
        per_second(wire.bytes_in),
        count(wire.packets_in),
        bytes(wire.bytes_out),
        per_second(wire.bytes_out),
        count(wire.packets_out),
        count(wire.system_calls)
    )
}

fn write_generator(out: &mut String, report: &RunResult) -> fmt::Result {
    let generator = &report.generator;
    writeln!(
        out,
        "  generator  {}: ok {}, hot {}, saturated {}   busy max {}, mean {}   send lag p99 {}, loop lag p99 {}, longest turn {}   dropped {}",
        generator.verdict,
        seconds(generator.ok_s),
        seconds(generator.hot_s),
        seconds(generator.saturated_s),
        percent(generator.busy_max),
        percent(generator.busy_mean),
        microseconds(generator.send_lag_p99_us),
        microseconds(generator.loop_lag_p99_us),
        microseconds(generator.turn_max_us),
        count(report.totals.dropped),
    )?;
    if let Some(share) = generator.calibrated_share {
        writeln!(out, "             {} of the highest rate this machine was calibrated for", percent(share))?;
    }
    if generator.verdict != "ok" && !generator.reasons.is_empty() {
        writeln!(out, "             because {}", generator.reasons.join(", "))?;
    }
    if let Some(server) = generator.server_cores {
        writeln!(
            out,
            "             processors kept busy: {:.2} by the generator, {server:.2} by the embedded datacenter, of {}",
            generator.cores, report.run.host.cores
        )?;
    }
    if let Some(waiting) = generator.threads_waiting.filter(|waiting| *waiting > THREADS_WAITING_SHOWN) {
        writeln!(
            out,
            "             {waiting:.2} threads of the generator were waiting for a processor that another program had"
        )?;
    }
    if generator.verdict != "ok" {
        let embedded = report.target.first().is_some_and(|target| target.embedded);
        writeln!(
            out,
            "             {}",
            if embedded {
                "rates and tails are those of generator and server together, which share the processors of this machine"
            } else {
                "tails may be the generator's own: give it more cores (-t) or machines, or ask for less, before blaming the server"
            }
        )?;
    }
    let mut parts = Vec::new();
    if let Some(cpu) = generator.cpu_us_per_request {
        parts.push(format!("{cpu:.1} µs of processor time per request"));
    }
    if let Some(cpu) = generator.cpu_us_per_key {
        parts.push(format!("{} of processor time per key", microseconds(rounded(cpu))));
    }
    if let Some(memory) = generator.resident_bytes_per_session {
        parts.push(format!("{} resident per session", bytes(rounded(memory))));
    }
    if let (Some(before), Some(after)) = (generator.resident_bytes_loaded, generator.resident_bytes_at_end) {
        parts.push(format!("memory {} when loaded, {} at the end", bytes(before), bytes(after)));
    }
    if !parts.is_empty() {
        writeln!(out, "  client     {}", parts.join("   "))?;
    }
    Ok(())
}

fn write_thresholds(out: &mut String, thresholds: &[ThresholdSection]) -> fmt::Result {
    for (position, threshold) in thresholds.iter().enumerate() {
        let label = if position == 0 { "thresholds" } else { "" };
        let value = match threshold.value {
            Some(value) => format!("{} {}", figure(value), threshold.unit).trim_end().to_owned(),
            None => "nothing was measured".to_owned(),
        };
        let mark = if threshold.ok { "PASS" } else { "FAIL" };
        let end = if threshold.aborted { ", ended the run" } else { "" };
        writeln!(out, "  {label:<10} {mark} {} ({value}{end})", threshold.expr)?;
    }
    Ok(())
}

fn write_exports(out: &mut String, exports: &[ExportSection]) -> fmt::Result {
    for (position, export) in exports.iter().enumerate() {
        let label = if position == 0 { "metrics" } else { "" };
        let error =
            if export.error.is_empty() { String::new() } else { format!("   first error: {}", export.error) };
        writeln!(
            out,
            "  {label:<10} {} to {}: {} batches sent, {} tried again, {} lost{error}",
            export.kind,
            export.url,
            count(export.sent),
            count(export.retries),
            count(export.lost),
        )?;
    }
    Ok(())
}

/// A number with as many digits as people read.
pub(crate) fn figure(value: f64) -> String {
    match value.abs() {
        size if size >= 1_000.0 => count(rounded(value)),
        size if size >= 100.0 || value.fract() == 0.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.4}"),
    }
}
