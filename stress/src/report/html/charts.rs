//! The charts of the page: what is drawn over time, the spectrum and the making of a session.

use super::heat_map::{self, Heat};
use super::spectrum::{self, Curve};
use super::time_chart::{Band, Line, TimeAxis, TimeChart};
use super::waterfall::{self, Step};
use crate::report::steering::in_words;
use crate::report::units;
use crate::result::latency::empty_histogram;
use crate::result::{LatencySection, OperationSection, OperationSeries, RunResult};

/// Curves of operations in one drawing; more cannot be told apart.
const CURVES_MAX: usize = 8;

/// The time of the run, with its phases and the seconds in which the generator was at its limits.
fn axis(result: &RunResult) -> TimeAxis {
    let step = step(result);
    #[expect(clippy::cast_precision_loss, reason = "a run has fewer steps than 2^53")]
    let end = (result.series.rows.len() as f64 * step).max(step);
    let phases = result.stages.iter().map(|stage| (stage.from_s, stage.name.clone()));
    let phases = phases.filter(|(from, _)| *from < end).collect();
    let hands = result.run.steering.iter().map(|change| (change.at_s, in_words(change))).collect();
    TimeAxis { step, end, phases, hands, bands: bands(&verdicts(result), step) }
}

/// Seconds of one row of the series.
fn step(result: &RunResult) -> f64 {
    if result.series.step_s > 0.0 { result.series.step_s } else { 1.0 }
}

/// A column of the series; empty if the result has no such.
fn column(result: &RunResult, name: &str) -> Vec<f64> {
    result.series.column(name).unwrap_or_default()
}

/// How the generator did in each step: 0 ok, 1 hot, 2 saturated.
fn verdicts(result: &RunResult) -> Vec<f64> {
    const HOT: f64 = 0.85;
    const SATURATED: f64 = 0.97;
    let of = |busy: f64| f64::from(u8::from(busy > HOT) + u8::from(busy > SATURATED));
    let told = result.series.column("verdict");
    told.unwrap_or_else(|| column(result, "busy").into_iter().map(of).collect())
}

/// Neighbouring bad seconds as one band.
fn bands(verdicts: &[f64], step: f64) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    let mut from = 0.0;
    for verdict in verdicts {
        let to = from + step;
        let (class, title) = match *verdict {
            verdict if verdict > 1.5 => {
                ("saturated", "the generator was saturated: these values are its own")
            }
            verdict if verdict > 0.5 => ("hot", "the generator was hot: tails may be its own"),
            _ => {
                from = to;
                continue;
            }
        };
        match bands.last_mut().filter(|last| last.class == class && (last.to - from).abs() < step / 2.0) {
            Some(last) => last.to = to,
            None => bands.push(Band { from, to, class, title: title.to_owned() }),
        }
        from = to;
    }
    bands
}

fn line(name: &str, colour: usize, values: Vec<f64>) -> Option<Line> {
    let worth_it = values.iter().any(|value| *value > 0.0);
    worth_it.then(|| Line { name: name.to_owned(), colour, dashed: false, values })
}

/// A column as a rate per second.
fn per_second(result: &RunResult, name: &str) -> Vec<f64> {
    let step = step(result);
    column(result, name).into_iter().map(|value| value / step).collect()
}

/// A column in which zero stands for nothing measured.
fn measured(result: &RunResult, name: &str) -> Vec<f64> {
    column(result, name).into_iter().map(|value| if value > 0.0 { value } else { f64::NAN }).collect()
}

/// The same line of the baseline.
fn dashed(mut line: Line, name: &str) -> Line {
    line.name = format!("{} of {name}", line.name);
    line.dashed = true;
    line
}

fn rate_text(value: f64) -> String {
    if value == 0.0 { "0".to_owned() } else { format!("{}/s", units::rate(value)) }
}

fn count_text(value: f64) -> String {
    units::count(units::rounded(value))
}

fn time_text(value: f64) -> String {
    units::microseconds(units::rounded(value))
}

fn percent_text(value: f64) -> String {
    units::percent(value)
}

/// What the colours behind the lines mean.
const SHADES: &str = "<p class=\"note\">Shaded: the generator was hot (yellow) or saturated (red) in these seconds, so that what they \
                      show may be its own.</p>";

/// What the marks above the charts mean.
const HANDS: &str = "<p class=\"note\">Marked with ▼: changed by hand.</p>";

/// Everything about the load.
pub(super) fn load(result: &RunResult, base: Option<&RunResult>) -> String {
    let axis = axis(result);
    let mut html = String::from("<section><h2>Over time</h2>");
    if !axis.bands.is_empty() {
        html.push_str(SHADES);
    }
    if !axis.hands.is_empty() {
        html.push_str(HANDS);
    }
    let mut draw = |title: &str, lines: Vec<Option<Line>>, logarithmic: bool, format: fn(f64) -> String| {
        let lines = lines.into_iter().flatten().collect();
        html.push_str(&TimeChart { title, axis: &axis, lines, logarithmic, format }.html());
    };
    let of_base = |name: &str, label: &str, colour| {
        let base = base?;
        line(label, colour, per_second(base, name)).map(|line| dashed(line, &base.run.id))
    };
    draw(
        "Throughput",
        vec![
            line("offered", 2, per_second(result, "offered")),
            line("started", 1, per_second(result, "started")),
            line("done", 0, per_second(result, "done")),
            line("dropped", 4, per_second(result, "dropped")),
            of_base("done", "done", 7),
        ],
        false,
        rate_text,
    );
    draw(
        "Connections",
        vec![
            line("ready", 0, column(result, "conns")),
            line("opened", 2, per_second(result, "opened")),
            line("keys per second", 1, per_second(result, "keys")),
            line("closed", 3, per_second(result, "closed")),
        ],
        false,
        count_text,
    );
    let of_base = |name: &str, label: &str, colour| {
        let base = base?;
        line(label, colour, measured(base, name)).map(|line| dashed(line, &base.run.id))
    };
    draw(
        "Latency over time",
        vec![
            line("p50", 0, measured(result, "p50_us")),
            line("p90", 2, measured(result, "p90_us")),
            line("p99", 1, measured(result, "p99_us")),
            line("p99.9", 3, measured(result, "p99_9_us")),
            line("max", 4, measured(result, "max_us")),
            of_base("p99_us", "p99", 7),
        ],
        true,
        time_text,
    );
    draw(
        "Latency over time, p99 of each operation",
        by_operation(&result.series.operations),
        true,
        time_text,
    );
    draw("Errors", vec![line("failed", 4, per_second(result, "failed"))], false, rate_text);
    html.push_str(&heat_map::html("Latency heat map", &axis, &Heat::of(&result.series.heat)));
    html.push_str("</section>");
    html.push_str(&latencies(result, base));
    html
}

/// The spectrum of each operation, and the steps of making a session.
fn latencies(result: &RunResult, base: Option<&RunResult>) -> String {
    let mut curves: Vec<Curve> = Vec::new();
    for (colour, operation) in single(&result.operations).take(CURVES_MAX).enumerate() {
        let curve = |label: &str, dashed, section: &LatencySection| Curve {
            name: format!("{}{label}", operation.name),
            colour,
            dashed,
            histogram: section.histogram().unwrap_or_else(|_| empty_histogram()),
        };
        curves.push(curve("", false, &operation.latency_us));
        if result.model.kind == "open" {
            curves.push(curve(" service time", true, &operation.service_us));
        }
        if let Some((base, same)) = base.and_then(|base| Some((base, base.operation(&operation.name)?))) {
            curves.push(curve(&format!(" of {}", base.run.id), true, &same.latency_us));
        }
    }
    let drawing = spectrum::html("Percentile spectrum", &curves);
    let steps: Vec<Step> = result
        .setup
        .iter()
        .filter(|step| step.latency_us.count > 0)
        .map(|step| Step {
            name: step.name.clone(),
            mean: step.latency_us.mean,
            p99: units::precise(step.latency_us.p99),
            is_sum: matches!(step.name.as_str(), "auth_key" | "session"),
        })
        .collect();
    let waterfall = waterfall::html("Making of a session, step by step", &steps);
    if drawing.is_empty() && waterfall.is_empty() {
        return String::new();
    }
    let meaning = super::escaped(&result.model.latency);
    format!("<section><h2>Latency</h2><p class=\"note\">{meaning}</p>{drawing}{waterfall}</section>")
}

/// Operations, without the sum of them.
pub(crate) fn single(operations: &[OperationSection]) -> impl Iterator<Item = &OperationSection> {
    operations.iter().filter(|operation| operation.name != "all")
}

/// The 99th percentile of each operation over time, if there are several.
fn by_operation(series: &[OperationSeries]) -> Vec<Option<Line>> {
    let of = |(colour, operation): (usize, &OperationSeries)| {
        let index = operation.columns.iter().position(|column| column == "p99_us")?;
        let value = |row: &Vec<f64>| row.get(index).copied().filter(|value| *value > 0.0).unwrap_or(f64::NAN);
        line(&operation.name, colour, operation.rows.iter().map(value).collect())
    };
    if series.len() < 2 { Vec::new() } else { series.iter().take(CURVES_MAX).enumerate().map(of).collect() }
}

/// The generator's own state over time.
pub(super) fn generator(result: &RunResult) -> String {
    let axis = axis(result);
    let mut html = String::new();
    let busy = line("busiest thread", 0, column(result, "busy"));
    let lag = line("send lag p99", 1, measured(result, "send_lag_p99_us"));
    let memory = line("resident memory", 3, column(result, "resident_bytes"));
    let bytes: fn(f64) -> String = |value| units::bytes(units::rounded(value));
    for (title, line, format) in [
        ("Generator: share of time at work", busy, percent_text as fn(f64) -> String),
        ("Generator: send lag", lag, time_text),
        ("Generator: memory", memory, bytes),
    ] {
        let lines: Vec<Line> = line.into_iter().collect();
        html.push_str(&TimeChart { title, axis: &axis, lines, logarithmic: false, format }.html());
    }
    if html.is_empty() { html } else { format!("<section><h2>Generator</h2>{html}</section>") }
}

/// What the server said of itself over time.
pub(super) fn server(result: &RunResult) -> String {
    let axis = axis(result);
    let micro = step(result) * 1e6;
    let cores = column(result, "server_cpu_us").into_iter().map(|cpu| cpu / micro).collect();
    let cores = line("processors", 0, cores);
    let memory = line("resident memory", 3, column(result, "server_resident_bytes"));
    let bytes: fn(f64) -> String = |value| units::bytes(units::rounded(value));
    let work = [
        line("calls answered", 0, per_second(result, "server_calls")),
        line("messages received", 2, per_second(result, "server_received")),
        line("messages sent", 1, per_second(result, "server_sent")),
    ];
    let mut html = String::new();
    for (title, lines, format) in [
        (
            "Server: work per second",
            work.into_iter().flatten().collect::<Vec<_>>(),
            rate_text as fn(f64) -> String,
        ),
        ("Server: processors at work", cores.into_iter().collect(), |value| format!("{value:.2}")),
        ("Server: memory", memory.into_iter().collect(), bytes),
    ] {
        html.push_str(&TimeChart { title, axis: &axis, lines, logarithmic: false, format }.html());
    }
    if html.is_empty() { html } else { format!("<section><h2>Server</h2>{html}</section>") }
}

#[cfg(test)]
mod tests {
    use super::bands;

    #[test]
    fn neighbouring_bad_seconds_are_one_band() {
        let found = bands(&[0.0, 1.0, 1.0, 2.0, 0.0, 1.0], 0.5);
        let told: Vec<(f64, f64, &str)> = found.iter().map(|band| (band.from, band.to, band.class)).collect();
        assert_eq!(told, [(0.5, 1.5, "hot"), (1.5, 2.0, "saturated"), (2.5, 3.0, "hot")]);
    }
}
