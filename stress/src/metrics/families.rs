//! The metrics themselves: names, units and labels, in one list from which every form is written. Nothing is labelled with a
//! connection.

use std::time::SystemTime;

use super::buckets::Buckets;
use crate::measure::latency::LatencyHistogram;
use crate::measure::{CallMeasure, ConnectionCounts, DeliveryCounts, FileCounts};
use crate::report::units::precise;

/// What is known at the end of an interval.
#[derive(Clone, Debug)]
pub(crate) struct Published {
    /// When that was.
    pub(crate) at: SystemTime,
    /// When the run began, and with it all counters.
    pub(crate) started_at: SystemTime,
    /// Which run this is.
    pub(crate) run: String,
    /// The part of a divided run, as `1/4`; nothing if it is whole.
    pub(crate) shard: Option<String>,
    /// What is said of the run as a whole: version, command, and what the user wrote on it.
    pub(crate) labels: Labels,
    /// The names of the operations.
    pub(crate) names: Vec<String>,
    /// The operations since the start of the run.
    pub(crate) calls: Vec<CallMeasure>,
    /// Operation, class and count of errors.
    pub(crate) errors: Vec<(String, String, u64)>,
    /// What happened to connections.
    pub(crate) connections: ConnectionCounts,
    /// What became of messages between sessions, if there are any.
    pub(crate) deliveries: Option<DeliveryCounts>,
    /// What became of files, if there are any.
    pub(crate) files: Option<FileCounts>,
    /// Sessions ready.
    pub(crate) ready: u64,
    /// Sessions that were asked for and are not settled.
    pub(crate) making: u64,
    /// Operations per second that the schedule wants now, and those it asked for in the last interval.
    pub(crate) rates: Option<(f64, f64)>,
    /// Bytes read and written.
    pub(crate) bytes: (u64, u64),
    /// Share of the time each reactor was busy.
    pub(crate) busy: Vec<f64>,
    /// How late reactors served what was due.
    pub(crate) loop_lag: LatencyHistogram,
}

impl Default for Published {
    fn default() -> Self {
        Self {
            at: SystemTime::UNIX_EPOCH,
            started_at: SystemTime::UNIX_EPOCH,
            run: String::new(),
            shard: None,
            labels: Labels::new(),
            names: Vec::new(),
            calls: Vec::new(),
            errors: Vec::new(),
            connections: ConnectionCounts::default(),
            deliveries: None,
            files: None,
            ready: 0,
            making: 0,
            rates: None,
            bytes: (0, 0),
            busy: Vec::new(),
            loop_lag: LatencyHistogram::new(),
        }
    }
}

/// Names and values.
pub(crate) type Labels = Vec<(String, String)>;

/// Everything that is known, ready to be written in any form.
#[cfg_attr(
    not(feature = "otlp"),
    expect(dead_code, reason = "some of it is only said where metrics are sent")
)]
#[derive(Clone, Debug)]
pub(crate) struct Batch {
    /// When it was known.
    pub(crate) at: SystemTime,
    /// When all counters began.
    pub(crate) started_at: SystemTime,
    /// Which run this is.
    pub(crate) run: String,
    /// The part of a divided run.
    pub(crate) shard: Option<String>,
    /// What is said of the run as a whole.
    pub(crate) labels: Labels,
    /// The metrics.
    pub(crate) families: Vec<Family>,
}

/// All values with one name.
#[cfg_attr(
    not(feature = "otlp"),
    expect(dead_code, reason = "some of it is only said where metrics are sent")
)]
#[derive(Clone, Debug)]
pub(crate) struct Family {
    /// For Prometheus; counters get `_total` when they are written.
    pub(crate) name: &'static str,
    /// For OpenTelemetry.
    pub(crate) otel_name: &'static str,
    /// In words.
    pub(crate) help: &'static str,
    /// For OpenTelemetry, in the unified code for units of measure.
    pub(crate) unit: &'static str,
    /// The values.
    pub(crate) values: Values,
}

/// Values by kind, each with its labels.
#[derive(Clone, Debug)]
pub(crate) enum Values {
    /// They only grow.
    Counters(Vec<(Labels, u64)>),
    /// They go up and down.
    Gauges(Vec<(Labels, f64)>),
    /// Durations in seconds.
    Histograms(Vec<(Labels, Buckets)>),
}

fn labels<const N: usize>(labels: [(&str, &str); N]) -> Labels {
    labels.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

impl Batch {
    /// From what was measured.
    pub(crate) fn new(published: Published) -> Self {
        let mut families = operations(&published);
        families.extend(deliveries(&published));
        families.extend(files(&published));
        families.extend(connections(&published));
        families.extend(generator(&published));
        let Published { at, started_at, run, shard, labels, .. } = published;
        Self { at, started_at, run, shard, labels, families }
    }
}

/// The class of errors that has a result of its own.
const TIMEOUT: &str = "timeout";

fn operations(published: &Published) -> Vec<Family> {
    let calls = || published.names.iter().zip(&published.calls);
    let timeouts = |op: &str| {
        let same = published.errors.iter().filter(|(name, class, _)| name == op && class == TIMEOUT);
        same.map(|(.., count)| count).sum::<u64>()
    };
    let results = calls().flat_map(|(op, call)| {
        let late = timeouts(op).min(call.failed);
        [
            ("ok", call.completed),
            ("error", call.failed - late),
            (TIMEOUT, late),
            ("dropped", call.dropped),
            ("unfinished", call.unfinished),
        ]
        .map(|(result, count)| (labels([("op", op), ("result", result)]), count))
    });
    let errors = published.errors.iter();
    let errors = errors.map(|(op, class, count)| (labels([("op", op), ("class", class)]), *count));
    let histogram = |name, otel_name, help, of: fn(&CallMeasure) -> &LatencyHistogram| Family {
        name,
        otel_name,
        help,
        unit: "s",
        values: Values::Histograms(
            calls().map(|(op, call)| (labels([("op", op)]), Buckets::of(of(call).histogram()))).collect(),
        ),
    };
    vec![
        counters("mtstress_ops", "mtstress.ops", "Operations by how they ended", results.collect()),
        counters("mtstress_errors", "mtstress.errors", "Errors by operation and class", errors.collect()),
        histogram(
            "mtstress_latency_seconds",
            "mtstress.op.duration",
            "From the schedule to the answer; in the closed model the service time",
            CallMeasure::headline,
        ),
        histogram(
            "mtstress_service_seconds",
            "mtstress.op.service.duration",
            "From the socket to the answer",
            |call| &call.service,
        ),
        histogram(
            "mtstress_send_lag_seconds",
            "mtstress.op.send_lag",
            "From the schedule to the socket",
            |call| &call.send_lag,
        ),
    ]
}

fn counters(
    name: &'static str,
    otel_name: &'static str,
    help: &'static str,
    rows: Vec<(Labels, u64)>,
) -> Family {
    let unit = if name == "mtstress_bytes" { "By" } else { "1" };
    Family { name, otel_name, help, unit, values: Values::Counters(rows) }
}

fn gauges(
    name: &'static str,
    otel_name: &'static str,
    help: &'static str,
    rows: Vec<(Labels, f64)>,
) -> Family {
    Family { name, otel_name, help, unit: "1", values: Values::Gauges(rows) }
}

fn deliveries(published: &Published) -> Option<Family> {
    let counts = published.deliveries?;
    let rows = [
        ("delivered", counts.delivered),
        ("duplicate", counts.duplicates),
        ("reordered", counts.reordered),
        ("elsewhere", counts.elsewhere),
    ];
    let rows = rows.map(|(result, count)| (labels([("result", result)]), count)).into();
    let help = "Messages between sessions by how they came";
    Some(counters("mtstress_deliveries", "mtstress.deliveries", help, rows))
}

fn files(published: &Published) -> Option<Family> {
    let counts = published.files?;
    let rows = [
        ("uploaded", counts.uploaded),
        ("downloaded", counts.downloaded),
        ("damaged", counts.damaged),
        ("given_up", counts.broken),
    ];
    let rows = rows.map(|(result, count)| (labels([("result", result)]), count)).into();
    Some(counters("mtstress_files", "mtstress.files", "Files by what became of them", rows))
}

fn connections(published: &Published) -> Vec<Family> {
    let counts = &published.connections;
    let (read, written) = published.bytes;
    let by = |name: &'static str, rows: &[(&str, u64)]| {
        rows.iter().map(|(value, count)| (labels([(name, value)]), *count)).collect()
    };
    vec![
        gauges(
            "mtstress_connections",
            "mtstress.connections",
            "Sessions by state",
            vec![
                (labels([("state", "ready")]), precise(published.ready)),
                (labels([("state", "making")]), precise(published.making)),
            ],
        ),
        counters(
            "mtstress_connects",
            "mtstress.connects",
            "Connections by how their making ended",
            by("result", &[("attempt", counts.attempts), ("ready", counts.ready), ("failed", counts.failed)]),
        ),
        counters(
            "mtstress_disconnects",
            "mtstress.disconnects",
            "Ends of sessions by reason",
            by("reason", &[("plan", counts.closed), ("dropped", counts.dropped)]),
        ),
        counters(
            "mtstress_bytes",
            "mtstress.io",
            "Bytes on sockets by direction",
            by("dir", &[("in", read), ("out", written)]),
        ),
    ]
}

fn generator(published: &Published) -> Vec<Family> {
    let mut families = Vec::new();
    if let Some((target, offered)) = published.rates {
        families.push(gauges(
            "mtstress_target_rate",
            "mtstress.rate.target",
            "Operations per second the schedule wants",
            vec![(Labels::new(), target)],
        ));
        families.push(gauges(
            "mtstress_offered_rate",
            "mtstress.rate.offered",
            "Operations per second it asked for",
            vec![(Labels::new(), offered)],
        ));
    }
    let busy = published.busy.iter().enumerate();
    let busy = busy.map(|(core, busy)| (labels([("core", &core.to_string())]), *busy));
    families.push(gauges(
        "mtstress_reactor_busy_ratio",
        "mtstress.reactor.busy",
        "Share of the time a reactor was busy",
        busy.collect(),
    ));
    families.push(Family {
        name: "mtstress_loop_lag_seconds",
        otel_name: "mtstress.reactor.lag",
        help: "How late reactors served what was due",
        unit: "s",
        values: Values::Histograms(vec![(Labels::new(), Buckets::of(published.loop_lag.histogram()))]),
    });
    let own = [("run", Some(published.run.clone())), ("shard", published.shard.clone())];
    let own = own.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let info = own.chain(published.labels.iter().cloned()).collect();
    families.push(gauges("mtstress_info", "mtstress.info", "Which run this is", vec![(info, 1.0)]));
    families
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Batch, Published, Values};
    use crate::measure::latency::LatencyHistogram;
    use crate::measure::{ConnectionCounts, Measurement, Shape};
    use std::time::{Duration, SystemTime};

    /// Three calls that took 4 ms, and one that timed out.
    pub(crate) fn published() -> Published {
        let mut measurement = Measurement::new(Shape { operations: 1, segments: 1 });
        let call = measurement.call(0, 0).unwrap();
        (call.completed, call.failed) = (3, 1);
        (0..3).for_each(|_| call.service.record(Duration::from_millis(4)));
        let started_at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        Published {
            at: started_at + Duration::from_secs(7),
            started_at,
            run: "R1".to_owned(),
            shard: Some("1/2".to_owned()),
            labels: vec![("build".to_owned(), "7".to_owned())],
            names: vec!["rpc:ping".to_owned()],
            calls: measurement.operations(|_| true),
            errors: vec![("rpc:ping".to_owned(), "timeout".to_owned(), 1)],
            connections: ConnectionCounts::default(),
            deliveries: None,
            files: None,
            ready: 5,
            making: 0,
            rates: Some((100.0, 99.0)),
            bytes: (10, 20),
            busy: vec![0.25],
            loop_lag: LatencyHistogram::new(),
        }
    }

    #[test]
    fn a_call_that_timed_out_is_no_other_error() {
        let batch = Batch::new(published());
        let Values::Counters(rows) = &batch.families[0].values else { panic!("counters come first") };
        let counts: Vec<u64> = rows.iter().map(|(_, count)| *count).collect();
        assert_eq!(counts, [3, 0, 1, 0, 0], "ok, error, timeout, dropped, unfinished");
    }
}
