//! The metrics themselves. Names and units follow the conventions of Prometheus; nothing is labelled with a connection.

use std::fmt;
use std::sync::PoisonError;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{
    DescriptorEncoder, MetricEncoder, NativeHistogram, NativeHistogramBuckets, NoLabelSet,
};
use prometheus_client::metrics::MetricType;

use super::Shared;
use super::native::{Buckets, SCHEMA};
use crate::measure::latency::LatencyHistogram;
use crate::measure::{CallMeasure, ConnectionCounts, DeliveryCounts, FileCounts};

/// What is known at the end of an interval.
#[derive(Clone, Debug, Default)]
pub(crate) struct Published {
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
    pub(crate) loop_lag: Option<LatencyHistogram>,
    /// Labels of `mtstress_info`: version, run, and what the user wrote on it.
    pub(crate) labels: Vec<(String, String)>,
}

/// Encodes what was published last.
#[derive(Debug)]
pub(super) struct Metrics(pub(super) Shared);

type Labels<'a> = Vec<(&'a str, &'a str)>;

impl Collector for Metrics {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let published = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut out = Out(&mut encoder);
        operations(&mut out, &published)?;
        deliveries(&mut out, &published)?;
        files(&mut out, &published)?;
        connections(&mut out, &published)?;
        generator(&mut out, &published)
    }
}

struct Out<'a, 'b>(&'a mut DescriptorEncoder<'b>);

impl Out<'_, '_> {
    fn family(
        &mut self,
        name: &'static str,
        help: &str,
        kind: MetricType,
    ) -> Result<MetricEncoder<'_>, fmt::Error> {
        self.0.encode_descriptor(name, help, None, kind)
    }

    fn counters(&mut self, name: &'static str, help: &str, rows: Vec<(Labels<'_>, u64)>) -> fmt::Result {
        let mut family = self.family(name, help, MetricType::Counter)?;
        for (labels, value) in rows {
            family.encode_family(&labels)?.encode_counter::<NoLabelSet, _, f64>(&value, None)?;
        }
        Ok(())
    }

    fn gauges(&mut self, name: &'static str, help: &str, rows: Vec<(Labels<'_>, f64)>) -> fmt::Result {
        let mut family = self.family(name, help, MetricType::Gauge)?;
        for (labels, value) in rows {
            // An empty pair of braces is not what people expect.
            if labels.is_empty() {
                family.encode_gauge(&value)?;
            } else {
                family.encode_family(&labels)?.encode_gauge(&value)?;
            }
        }
        Ok(())
    }

    fn histograms<'a>(
        &mut self,
        name: &'static str,
        help: &str,
        rows: impl Iterator<Item = (Labels<'a>, &'a LatencyHistogram)>,
    ) -> fmt::Result {
        let mut family = self.family(name, help, MetricType::Histogram)?;
        for (labels, histogram) in rows {
            let buckets = Buckets::of(histogram.histogram());
            let native = NativeHistogram {
                schema: SCHEMA,
                zero_threshold: 0.0,
                zero_count: 0,
                negative: NativeHistogramBuckets { spans: &[], deltas: &[] },
                positive: NativeHistogramBuckets { spans: &buckets.spans, deltas: &buckets.deltas },
                created: None,
            };
            family.encode_family(&labels)?.encode_histogram_with_native::<NoLabelSet>(
                buckets.sum,
                buckets.count,
                &buckets.classic,
                None,
                native,
            )?;
        }
        Ok(())
    }
}

fn operations(out: &mut Out<'_, '_>, published: &Published) -> fmt::Result {
    let calls = || published.names.iter().map(String::as_str).zip(&published.calls);
    let results = calls().flat_map(|(op, call)| {
        [
            ("ok", call.completed),
            ("error", call.failed),
            ("dropped", call.dropped),
            ("unfinished", call.unfinished),
        ]
        .map(|(result, count)| (vec![("op", op), ("result", result)], count))
    });
    out.counters("mtstress_ops", "Operations by how they ended", results.collect())?;
    let errors = published.errors.iter();
    let errors =
        errors.map(|(op, class, count)| (vec![("op", op.as_str()), ("class", class.as_str())], *count));
    out.counters("mtstress_errors", "Errors by operation and class", errors.collect())?;
    let rows = |of: fn(&CallMeasure) -> &LatencyHistogram| {
        calls().map(move |(op, call)| (vec![("op", op)], of(call)))
    };
    out.histograms(
        "mtstress_latency_seconds",
        "From the schedule to the answer; in the closed model the service time",
        rows(CallMeasure::headline),
    )?;
    out.histograms("mtstress_service_seconds", "From the socket to the answer", rows(|call| &call.service))?;
    out.histograms(
        "mtstress_send_lag_seconds",
        "From the schedule to the socket",
        rows(|call| &call.send_lag),
    )
}

fn deliveries(out: &mut Out<'_, '_>, published: &Published) -> fmt::Result {
    let Some(counts) = published.deliveries else { return Ok(()) };
    let rows = [
        ("delivered", counts.delivered),
        ("duplicate", counts.duplicates),
        ("reordered", counts.reordered),
        ("elsewhere", counts.elsewhere),
    ];
    let rows = rows.map(|(result, count)| (vec![("result", result)], count));
    out.counters("mtstress_deliveries", "Messages between sessions by how they came", rows.to_vec())
}

fn files(out: &mut Out<'_, '_>, published: &Published) -> fmt::Result {
    let Some(counts) = published.files else { return Ok(()) };
    let rows = [
        ("uploaded", counts.uploaded),
        ("downloaded", counts.downloaded),
        ("damaged", counts.damaged),
        ("given_up", counts.broken),
    ];
    let rows = rows.map(|(result, count)| (vec![("result", result)], count));
    out.counters("mtstress_files", "Files by what became of them", rows.to_vec())
}

fn connections(out: &mut Out<'_, '_>, published: &Published) -> fmt::Result {
    let counts = &published.connections;
    out.gauges(
        "mtstress_connections",
        "Sessions by state",
        vec![
            (vec![("state", "ready")], crate::report::units::precise(published.ready)),
            (vec![("state", "making")], crate::report::units::precise(published.making)),
        ],
    )?;
    out.counters(
        "mtstress_connects",
        "Connections by how their making ended",
        vec![
            (vec![("result", "attempt")], counts.attempts),
            (vec![("result", "ready")], counts.ready),
            (vec![("result", "failed")], counts.failed),
        ],
    )?;
    out.counters(
        "mtstress_disconnects",
        "Ends of sessions by reason",
        vec![(vec![("reason", "plan")], counts.closed), (vec![("reason", "dropped")], counts.dropped)],
    )?;
    let (read, written) = published.bytes;
    out.counters(
        "mtstress_bytes",
        "Bytes on sockets by direction",
        vec![(vec![("dir", "in")], read), (vec![("dir", "out")], written)],
    )
}

fn generator(out: &mut Out<'_, '_>, published: &Published) -> fmt::Result {
    if let Some((target, offered)) = published.rates {
        out.gauges(
            "mtstress_target_rate",
            "Operations per second the schedule wants",
            vec![(Vec::new(), target)],
        )?;
        out.gauges(
            "mtstress_offered_rate",
            "Operations per second it asked for",
            vec![(Vec::new(), offered)],
        )?;
    }
    let cores: Vec<String> = (0..published.busy.len()).map(|core| core.to_string()).collect();
    let busy = cores.iter().zip(&published.busy).map(|(core, busy)| (vec![("core", core.as_str())], *busy));
    out.gauges("mtstress_reactor_busy_ratio", "Share of the time a reactor was busy", busy.collect())?;
    if let Some(lag) = &published.loop_lag {
        let help = "How late reactors served what was due";
        out.histograms("mtstress_loop_lag_seconds", help, std::iter::once((Vec::new(), lag)))?;
    }
    let labels: Labels<'_> =
        published.labels.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    out.gauges("mtstress_info", "Which run this is", vec![(labels, 1.0)])
}
