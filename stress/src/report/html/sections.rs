//! The texts and tables of the page.

use std::fmt::Write as _;

use super::svg::escaped;
use crate::report::steering::in_words;
use crate::report::units::{bytes, count, error_share, microseconds, percent, rate, rounded, span};
use crate::result::{LatencySection, OperationSection, RunResult};

/// The title of the page.
pub(super) fn title(result: &RunResult) -> String {
    let targets: Vec<&str> = result.target.iter().map(|target| target.addr.as_str()).collect();
    format!("mtstress {} {}: {}", result.run.command, result.run.config.load, targets.join(", "))
}

fn seconds(value: f64) -> String {
    span(std::time::Duration::try_from_secs_f64(value).unwrap_or_default())
}

/// The head of the page: what ran, where and when.
pub(super) fn head(result: &RunResult, title: &str) -> String {
    let run = &result.run;
    let target = result.target.first();
    let embedded = if target.is_some_and(|target| target.embedded) { ", embedded datacenter" } else { "" };
    let facts = [
        run.started_at.replace('T', " "),
        format!("measured {}", seconds(run.measured_s)),
        format!("{} model", result.model.kind),
        format!("{}{embedded}", target.map_or("", |target| target.transport.as_str())),
        format!("seed {}", run.seed),
        format!("run {}", run.id),
        format!("end: {}", run.end),
    ];
    let facts: Vec<String> = facts.iter().map(|fact| escaped(fact)).collect();
    let tags = run.tags.iter().fold(String::new(), |mut text, (name, value)| {
        let _ = write!(text, "<span class=\"tag\">{}={}</span>", escaped(name), escaped(value));
        text
    });
    format!(
        "<header><h1>{}</h1><p class=\"facts\">{}</p>{tags}</header>\n",
        escaped(title),
        facts.join(" · ")
    )
}

/// The few numbers that are looked at first.
pub(super) fn tiles(result: &RunResult) -> String {
    // What was asked for is the delivery, not the call; elsewhere the one for all together, which stands last.
    let delivered = result.operation("deliver");
    let main = delivered.or_else(|| result.operation("all")).or_else(|| result.operations.first());
    let mut tiles: Vec<(&str, String, &str)> = Vec::new();
    if let Some(operation) = main {
        let latency = &operation.latency_us;
        tiles.push(("answered", format!("{}/s", rate(operation.rate)), ""));
        if latency.count > 0 {
            let values = [("p50", latency.p50), ("p99", latency.p99), ("max", latency.max)];
            tiles.extend(values.map(|(name, value)| (name, microseconds(value), "")));
        }
        let class = if operation.failed > 0 { "bad" } else { "" };
        tiles.push(("errors", error_share(operation.failed, operation.failed + operation.count), class));
    }
    tiles.push(("sessions", count(result.connections.ready), ""));
    if result.connections.keys_per_second > 0.0 {
        tiles.push(("keys", format!("{}/s", rate(result.connections.keys_per_second)), ""));
    }
    if result.totals.dropped > 0 {
        tiles.push(("arrivals dropped", count(result.totals.dropped), "bad"));
    }
    let verdict = result.generator.verdict.as_str();
    let class = if verdict == "ok" { "good" } else { "bad" };
    tiles.push(("generator", if verdict.is_empty() { "unknown" } else { verdict }.to_owned(), class));
    let tiles = tiles.iter().fold(String::new(), |mut text, (name, value, class)| {
        let value = escaped(value);
        let _ = write!(text, "<div class=\"tile {class}\"><span>{name}</span><strong>{value}</strong></div>");
        text
    });
    format!("<div class=\"tiles\">{tiles}</div>\n")
}

/// What had to hold.
pub(super) fn thresholds(result: &RunResult) -> String {
    let rows: Vec<Vec<String>> = result
        .thresholds
        .iter()
        .map(|threshold| {
            let mark = if threshold.ok { "<b class=\"good\">PASS</b>" } else { "<b class=\"bad\">FAIL</b>" };
            let value =
                threshold.value.map_or_else(|| "-".to_owned(), |value| format!("{value} {}", threshold.unit));
            let aborted = if threshold.aborted { " (ended the run)" } else { "" };
            vec![mark.to_owned(), escaped(&threshold.expr), escaped(&format!("{}{aborted}", value.trim()))]
        })
        .collect();
    section("Thresholds", "", &table(&["", "what had to hold", "value"], &rows))
}

/// What was changed by hand while the load ran.
pub(super) fn steering(result: &RunResult) -> String {
    let rows: Vec<Vec<String>> = result
        .run
        .steering
        .iter()
        .map(|change| {
            let time = change.at.get(11..19).unwrap_or(&change.at);
            vec![escaped(&seconds(change.at_s)), escaped(time), escaped(&in_words(change))]
        })
        .collect();
    let note = "Somebody steered this run: it is not the run that was planned, and its plan hash is another one. Marks in the \
                charts stand at these times.";
    section("Steered by hand", note, &table(&["after", "at", "change"], &rows))
}

/// The table of operations.
pub(super) fn operations(result: &RunResult, base: Option<&RunResult>) -> String {
    let mut rows = Vec::new();
    for operation in &result.operations {
        rows.push(operation_row(&operation.name, operation));
        if let Some((base, same)) = base.and_then(|base| Some((base, base.operation(&operation.name)?))) {
            rows.push(operation_row(&format!("{} of {}", operation.name, base.run.id), same));
        }
    }
    let columns = ["operation", "started", "done/s", "errors", "p50", "p90", "p99", "p99.9", "max"];
    section("Operations", &result.model.latency, &table(&columns, &rows))
}

fn operation_row(name: &str, operation: &OperationSection) -> Vec<String> {
    let latency = &operation.latency_us;
    let of = |value: u64| if latency.count == 0 { "-".to_owned() } else { microseconds(value) };
    let mut row = vec![
        escaped(name),
        count(operation.started),
        rate(operation.rate),
        error_share(operation.failed, operation.count + operation.failed),
    ];
    row.extend([latency.p50, latency.p90, latency.p99, latency.p99_9, latency.max].map(of));
    row
}

/// The steps of making a session, in numbers.
pub(super) fn setup(result: &RunResult) -> String {
    let row = |name: &str, latency: &LatencySection| {
        let mut row = vec![escaped(name), count(latency.count)];
        row.extend([rounded(latency.mean), latency.p50, latency.p99, latency.max].map(microseconds));
        row
    };
    let steps = result.setup.iter().filter(|step| step.latency_us.count > 0);
    let rows: Vec<Vec<String>> = steps.map(|step| row(&step.name, &step.latency_us)).collect();
    section("Setup", "", &table(&["step", "count", "mean", "p50", "p99", "max"], &rows))
}

/// The table of errors.
pub(super) fn errors(result: &RunResult) -> String {
    let clock = |time: &str| escaped(time.get(11..19).unwrap_or(time));
    let rows: Vec<Vec<String>> = result
        .errors
        .iter()
        .map(|error| {
            vec![
                escaped(&error.class),
                escaped(&error.op),
                count(error.count),
                escaped(&error.fault),
                clock(&error.first),
                clock(&error.last),
                escaped(&error.example),
            ]
        })
        .collect();
    if rows.is_empty() {
        return section("Errors", "", "<p>none</p>");
    }
    section(
        "Errors",
        "",
        &table(&["class", "operation", "count", "fault", "first", "last", "example"], &rows),
    )
}

/// How the generator did, in numbers.
pub(super) fn generator(result: &RunResult) -> String {
    let generator = &result.generator;
    let times = [generator.ok_s, generator.hot_s, generator.saturated_s].map(seconds);
    let [ok, hot, saturated] = &times;
    let mut rows = vec![
        ("verdict", escaped(&generator.verdict)),
        ("seconds", format!("ok {ok}, hot {hot}, saturated {saturated}")),
        ("busy", format!("max {}, mean {}", percent(generator.busy_max), percent(generator.busy_mean))),
        ("send lag p99", microseconds(generator.send_lag_p99_us)),
        ("loop lag p99", microseconds(generator.loop_lag_p99_us)),
    ];
    if !generator.reasons.is_empty() {
        rows.push(("why", escaped(&generator.reasons.join(", "))));
    }
    rows.extend(
        generator.cpu_us_per_request.map(|cpu| ("processor time per request", format!("{cpu:.1} µs"))),
    );
    rows.extend(
        generator.resident_bytes_per_session.map(|memory| ("memory per session", bytes(rounded(memory)))),
    );
    rows.extend(generator.calibrated_share.map(|share| ("of what this machine can do", percent(share))));
    rows.push((
        "in",
        format!("{} in {} packets", bytes(result.wire.bytes_in), count(result.wire.packets_in)),
    ));
    rows.push((
        "out",
        format!("{} in {} packets", bytes(result.wire.bytes_out), count(result.wire.packets_out)),
    ));
    let rows: Vec<Vec<String>> = rows.into_iter().map(|(name, value)| vec![name.to_owned(), value]).collect();
    section("Generator in numbers", "", &table(&["", ""], &rows))
}

/// What the server counted, with what the client counted beside it.
pub(super) fn server(result: &RunResult) -> String {
    let Some(server) = &result.server else { return String::new() };
    let mut rows = vec![
        ("processors at work", format!("{:.2}", server.cores), format!("{:.2}", result.generator.cores)),
        (
            "memory at the end",
            bytes(server.resident_bytes),
            result.generator.resident_bytes_at_end.map_or_else(String::new, bytes),
        ),
        ("calls answered, pings not counted", count(server.calls_answered), String::new()),
        ("messages received", count(server.messages_received), String::new()),
        ("messages sent", count(server.messages_sent), String::new()),
        ("bytes received", bytes(server.bytes_received), String::new()),
        ("bytes sent", bytes(server.bytes_sent), String::new()),
        ("connections taken in", count(server.connections_accepted), String::new()),
        ("key exchanges", count(server.handshakes_finished), String::new()),
    ];
    if let Some(cpu) = server.cpu_us_per_call {
        let ours = result.generator.cpu_us_per_request.map_or_else(String::new, |cpu| format!("{cpu:.1} µs"));
        rows.insert(1, ("processor time per call", format!("{cpu:.1} µs"), ours));
    }
    let rows: Vec<Vec<String>> =
        rows.into_iter().map(|(name, server, client)| vec![name.to_owned(), server, client]).collect();
    let note = "The embedded datacenter's own counters over the measured time, read a few times a second.";
    section("Server in numbers", note, &table(&["", "server", "client"], &rows))
}

/// Everything that was asked for, and where it ran.
pub(super) fn configuration(result: &RunResult) -> String {
    let run = &result.run;
    let parts = [
        ("", serde_json::to_value(&run.config)),
        ("host ", serde_json::to_value(&run.host)),
        ("shard ", serde_json::to_value(run.shard)),
        ("model ", serde_json::to_value(&result.model)),
    ];
    let mut rows = Vec::new();
    for (name, part) in parts {
        let part = part.unwrap_or_default();
        for (field, value) in part.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            if !value.is_empty() {
                rows.push(vec![escaped(&format!("{name}{field}")), escaped(&value)]);
            }
        }
    }
    for (name, value) in
        [("config_hash", &run.config_hash), ("plan_hash", &run.plan_hash), ("mtstress", &run.mtstress)]
    {
        if !value.is_empty() {
            rows.push(vec![name.to_owned(), escaped(value)]);
        }
    }
    let command: Vec<String> = run.argv.iter().map(|word| quoted(word)).collect();
    let command = format!("<pre>{}</pre>", escaped(&command.join(" ")));
    section("Configuration", "", &format!("{command}{}", table(&["", ""], &rows)))
}

/// A word of a command line, as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-_./:=@,+%".contains(character);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

pub(super) fn section(title: &str, note: &str, inside: &str) -> String {
    if inside.is_empty() {
        return String::new();
    }
    let note =
        if note.is_empty() { String::new() } else { format!("<p class=\"note\">{}</p>", escaped(note)) };
    format!("<section><h2>{title}</h2>{note}{inside}</section>\n")
}

/// A table of cells that are HTML already; nothing without rows.
pub(super) fn table(columns: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut html = String::from("<div class=\"wide\"><table>");
    if columns.iter().any(|column| !column.is_empty()) {
        html.push_str("<thead><tr>");
        columns.iter().for_each(|column| html.extend(["<th>", column, "</th>"]));
        html.push_str("</tr></thead>");
    }
    html.push_str("<tbody>");
    for row in rows {
        html.push_str("<tr>");
        row.iter().for_each(|cell| html.extend(["<td>", cell, "</td>"]));
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table></div>");
    html
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn commands_can_be_pasted() {
        assert_eq!(quoted("-c"), "-c");
        assert_eq!(quoted("ping{\"ping_id\": 1}"), "'ping{\"ping_id\": 1}'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
