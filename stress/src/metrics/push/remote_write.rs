//! Prometheus remote write, version 1.0 of its protocol: compressed protobuf, with classic series for every receiver and native
//! histograms for those that know them.

use std::time::{Duration, SystemTime};

use prost::Message as _;

use super::http::Endpoint;
use super::{Receiver, Refusal};
use crate::measure::process;
use crate::metrics::buckets::{Buckets, SCHEMA, Spans};
use crate::metrics::families::{Batch, Family, Labels, Values};
use crate::metrics::messages::BucketSpan;
use crate::report::units::precise;

/// Sends to a receiver of remote write.
#[derive(Debug)]
pub(super) struct RemoteWrite {
    endpoint: Endpoint,
    host: String,
    compressor: snap::raw::Encoder,
}

impl RemoteWrite {
    /// To this place.
    pub(super) fn new(endpoint: Endpoint) -> Self {
        Self { endpoint, host: process::host_name(), compressor: snap::raw::Encoder::new() }
    }
}

impl Receiver for RemoteWrite {
    fn send(&mut self, batch: &Batch) -> Result<(), Refusal> {
        let body = request(batch, &self.host).encode_to_vec();
        let body = self.compressor.compress_vec(&body).map_err(|error| Refusal::Never(error.to_string()))?;
        let headers = [
            ("content-type", "application/x-protobuf"),
            ("content-encoding", "snappy"),
            ("x-prometheus-remote-write-version", "0.1.0"),
        ];
        self.endpoint.post(&headers, &body)
    }
}

/// All series of a batch, and what kinds they are.
#[derive(Clone, PartialEq, prost::Message)]
struct WriteRequest {
    #[prost(message, repeated, tag = "1")]
    timeseries: Vec<TimeSeries>,
    #[prost(message, repeated, tag = "3")]
    metadata: Vec<Metadata>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct TimeSeries {
    #[prost(message, repeated, tag = "1")]
    labels: Vec<crate::metrics::messages::LabelPair>,
    #[prost(message, repeated, tag = "2")]
    samples: Vec<Sample>,
    #[prost(message, repeated, tag = "4")]
    histograms: Vec<Histogram>,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Sample {
    #[prost(double, tag = "1")]
    value: f64,
    #[prost(int64, tag = "2")]
    timestamp: i64,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Histogram {
    /// One of two: a count that is zero must be written too.
    #[prost(uint64, optional, tag = "1")]
    count: Option<u64>,
    #[prost(double, tag = "3")]
    sum: f64,
    #[prost(sint32, tag = "4")]
    schema: i32,
    #[prost(uint64, optional, tag = "6")]
    zero_count: Option<u64>,
    #[prost(message, repeated, tag = "11")]
    positive_spans: Vec<BucketSpan>,
    #[prost(sint64, repeated, tag = "12")]
    positive_deltas: Vec<i64>,
    #[prost(int64, tag = "15")]
    timestamp: i64,
}

#[derive(Clone, PartialEq, Eq, prost::Message)]
struct Metadata {
    /// 1 a counter, 2 a gauge, 3 a histogram.
    #[prost(int32, tag = "1")]
    kind: i32,
    #[prost(string, tag = "2")]
    name: String,
    #[prost(string, tag = "4")]
    help: String,
}

/// Who measured it: what a scraper would have added.
fn identity(batch: &Batch, host: &str) -> Labels {
    let own = [("job", "mtstress"), ("instance", host), ("run", &batch.run)];
    let shard = batch.shard.as_deref().map(|shard| ("shard", shard));
    own.into_iter().chain(shard).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn request(batch: &Batch, host: &str) -> WriteRequest {
    let since = batch.at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    let writer = Writer {
        identity: identity(batch, host),
        timestamp: i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
    };
    let mut request = WriteRequest::default();
    for family in &batch.families {
        let (kind, name) = match family.values {
            Values::Counters(_) => (1, format!("{}_total", family.name)),
            Values::Gauges(_) => (2, family.name.to_owned()),
            Values::Histograms(_) => (3, family.name.to_owned()),
        };
        request.timeseries.extend(writer.series(family, &name));
        request.metadata.push(Metadata { kind, name, help: family.help.to_owned() });
    }
    request
}

struct Writer {
    identity: Labels,
    timestamp: i64,
}

impl Writer {
    fn series(&self, family: &Family, name: &str) -> Vec<TimeSeries> {
        match &family.values {
            Values::Counters(rows) => {
                rows.iter().map(|(labels, value)| self.sample(name, labels, None, precise(*value))).collect()
            }
            Values::Gauges(rows) => {
                rows.iter().map(|(labels, value)| self.sample(name, labels, None, *value)).collect()
            }
            Values::Histograms(rows) => {
                rows.iter().flat_map(|(labels, buckets)| self.histogram(name, labels, buckets)).collect()
            }
        }
    }

    /// The labels of a series in the order that the protocol wants. What the run says of itself does not replace what the
    /// metric says.
    fn labels(
        &self,
        name: &str,
        labels: &Labels,
        more: Option<(&str, String)>,
    ) -> Vec<crate::metrics::messages::LabelPair> {
        let own = labels.iter().cloned().chain(more.map(|(name, value)| (name.to_owned(), value)));
        let mut all: Labels = own.chain([("__name__".to_owned(), name.to_owned())]).collect();
        for (name, value) in &self.identity {
            if !all.iter().any(|(known, _)| known == name) {
                all.push((name.clone(), value.clone()));
            }
        }
        all.sort();
        all.into_iter().map(|(name, value)| crate::metrics::messages::LabelPair { name, value }).collect()
    }

    fn sample(&self, name: &str, labels: &Labels, more: Option<(&str, String)>, value: f64) -> TimeSeries {
        TimeSeries {
            labels: self.labels(name, labels, more),
            samples: vec![Sample { value, timestamp: self.timestamp }],
            histograms: Vec::new(),
        }
    }

    fn histogram(&self, name: &str, labels: &Labels, buckets: &Buckets) -> Vec<TimeSeries> {
        let bucket = format!("{name}_bucket");
        let classic = buckets.cumulative().map(|(bound, count)| {
            let bound = if bound.is_finite() { bound.to_string() } else { "+Inf".to_owned() };
            self.sample(&bucket, labels, Some(("le", bound)), precise(count))
        });
        let sums = [("count", precise(buckets.count)), ("sum", buckets.sum)];
        let sums = sums.map(|(part, value)| self.sample(&format!("{name}_{part}"), labels, None, value));
        let Spans { spans, deltas } = buckets.spans();
        let native = Histogram {
            count: Some(buckets.count),
            sum: buckets.sum,
            schema: SCHEMA,
            zero_count: Some(0),
            positive_spans: spans.into_iter().map(|(offset, length)| BucketSpan { offset, length }).collect(),
            positive_deltas: deltas,
            timestamp: self.timestamp,
        };
        let native = TimeSeries {
            labels: self.labels(name, labels, None),
            samples: Vec::new(),
            histograms: vec![native],
        };
        classic.chain(sums).chain([native]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::request;
    use crate::metrics::families::Batch;
    use crate::metrics::families::tests::published;

    #[test]
    fn labels_are_sorted_and_say_who_measured() {
        let request = request(&Batch::new(published()), "gen1");
        for series in &request.timeseries {
            let names: Vec<&str> = series.labels.iter().map(|label| label.name.as_str()).collect();
            assert!(names.is_sorted() && names.contains(&"instance") && names.contains(&"run"), "{names:?}");
            assert!(!names.windows(2).any(|pair| pair[0] == pair[1]), "{names:?}");
        }
        let native = request.timeseries.iter().filter(|series| !series.histograms.is_empty());
        assert_eq!(native.count(), 4, "latency, service, send lag and loop lag");
        assert_eq!(request.timeseries[0].samples[0].timestamp, 1_700_000_007_000);
        assert_eq!(request.metadata[0].name, "mtstress_ops_total");
    }
}
