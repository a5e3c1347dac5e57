//! OTLP over HTTP, in protobuf: sums, gauges and exponential histograms, all of them totals since the start of the run.

use std::time::{Duration, SystemTime};

use opentelemetry_proto::tonic::collector::metrics::v1::ExportMetricsServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::common::v1::{AnyValue, InstrumentationScope, KeyValue};
use opentelemetry_proto::tonic::metrics::v1::exponential_histogram_data_point::Buckets as Dense;
use opentelemetry_proto::tonic::metrics::v1::metric::Data;
use opentelemetry_proto::tonic::metrics::v1::{
    AggregationTemporality, ExponentialHistogram, ExponentialHistogramDataPoint, Gauge, Metric,
    NumberDataPoint, ResourceMetrics, ScopeMetrics, Sum, number_data_point,
};
use opentelemetry_proto::tonic::resource::v1::Resource;
use prost::Message as _;

use super::http::Endpoint;
use super::{Receiver, Refusal};
use crate::measure::process;
use crate::metrics::buckets::{Buckets, SCHEMA};
use crate::metrics::families::{Batch, Family, Labels, Values};

/// Sends to a collector.
#[derive(Debug)]
pub(super) struct Otlp {
    endpoint: Endpoint,
    host: String,
}

/// The URL with the path of the protocol, if it has no path of its own.
pub(super) fn with_path(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    match rest.split_once('/') {
        None => format!("{url}/v1/metrics"),
        Some((_, "")) => format!("{url}v1/metrics"),
        Some(_) => url.to_owned(),
    }
}

impl Otlp {
    /// To this place.
    pub(super) fn new(endpoint: Endpoint) -> Self {
        Self { endpoint, host: process::host_name() }
    }
}

impl Receiver for Otlp {
    fn send(&mut self, batch: &Batch) -> Result<(), Refusal> {
        let body = request(batch, &self.host).encode_to_vec();
        self.endpoint.post(&[("content-type", "application/x-protobuf")], &body)
    }
}

fn attribute(name: &str, value: &str) -> KeyValue {
    KeyValue {
        key: name.to_owned(),
        value: Some(AnyValue { value: Some(Value::StringValue(value.to_owned())) }),
        ..KeyValue::default()
    }
}

/// The labels of a metric under the names that OpenTelemetry has for them.
fn attributes(labels: &Labels) -> Vec<KeyValue> {
    let mut attributes = Vec::new();
    for (name, value) in labels {
        match name.as_str() {
            "op" => {
                let method = value.strip_prefix("rpc:");
                attributes.push(attribute("mtstress.op", value));
                if let Some(method) = method {
                    attributes.push(attribute("rpc.system", "mtproto"));
                    attributes.push(attribute("rpc.method", method));
                }
            }
            "class" => attributes.push(attribute("error.type", value)),
            "dir" => attributes
                .push(attribute("network.io.direction", if value == "in" { "receive" } else { "transmit" })),
            other => attributes.push(attribute(&format!("mtstress.{other}"), value)),
        }
    }
    attributes
}

fn nanoseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

fn request(batch: &Batch, host: &str) -> ExportMetricsServiceRequest {
    let instance =
        batch.shard.as_ref().map_or_else(|| batch.run.clone(), |shard| format!("{} {shard}", batch.run));
    let mut resource = vec![
        attribute("service.name", "mtstress"),
        attribute("service.version", env!("CARGO_PKG_VERSION")),
        attribute("service.instance.id", &instance),
        attribute("host.name", host),
    ];
    resource.extend(
        batch
            .labels
            .iter()
            .filter(|(name, _)| name != "version")
            .map(|(name, value)| attribute(&format!("mtstress.{name}"), value)),
    );
    let point = Point { start: nanoseconds(batch.started_at), now: nanoseconds(batch.at) };
    let scope = ScopeMetrics {
        scope: Some(InstrumentationScope {
            name: "mtstress".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            ..InstrumentationScope::default()
        }),
        metrics: batch.families.iter().map(|family| point.metric(family)).collect(),
        ..ScopeMetrics::default()
    };
    ExportMetricsServiceRequest {
        resource_metrics: vec![ResourceMetrics {
            resource: Some(Resource { attributes: resource, ..Resource::default() }),
            scope_metrics: vec![scope],
            ..ResourceMetrics::default()
        }],
    }
}

/// The times of all points of a request.
#[derive(Clone, Copy)]
struct Point {
    start: u64,
    now: u64,
}

impl Point {
    fn number(self, labels: &Labels, value: number_data_point::Value) -> NumberDataPoint {
        NumberDataPoint {
            attributes: attributes(labels),
            start_time_unix_nano: self.start,
            time_unix_nano: self.now,
            value: Some(value),
            ..NumberDataPoint::default()
        }
    }

    fn metric(self, family: &Family) -> Metric {
        let cumulative = AggregationTemporality::Cumulative.into();
        let data = match &family.values {
            Values::Counters(rows) => Data::Sum(Sum {
                data_points: rows
                    .iter()
                    .map(|(labels, value)| {
                        let value = i64::try_from(*value).unwrap_or(i64::MAX);
                        self.number(labels, number_data_point::Value::AsInt(value))
                    })
                    .collect(),
                aggregation_temporality: cumulative,
                is_monotonic: true,
            }),
            Values::Gauges(rows) => Data::Gauge(Gauge {
                data_points: rows
                    .iter()
                    .map(|(labels, value)| self.number(labels, number_data_point::Value::AsDouble(*value)))
                    .collect(),
            }),
            Values::Histograms(rows) => Data::ExponentialHistogram(ExponentialHistogram {
                data_points: rows.iter().map(|(labels, buckets)| self.histogram(labels, buckets)).collect(),
                aggregation_temporality: cumulative,
            }),
        };
        Metric {
            name: family.otel_name.to_owned(),
            description: family.help.to_owned(),
            unit: family.unit.to_owned(),
            data: Some(data),
            ..Metric::default()
        }
    }

    fn histogram(self, labels: &Labels, buckets: &Buckets) -> ExponentialHistogramDataPoint {
        ExponentialHistogramDataPoint {
            attributes: attributes(labels),
            start_time_unix_nano: self.start,
            time_unix_nano: self.now,
            count: buckets.count,
            sum: Some(buckets.sum),
            scale: SCHEMA,
            positive: Some(dense(&buckets.sparse)),
            ..ExponentialHistogramDataPoint::default()
        }
    }
}

/// Bucket `n` here ends with the power that bucket `n` of OpenTelemetry begins with.
fn dense(sparse: &[(i32, u64)]) -> Dense {
    let (Some((first, _)), Some((last, _))) = (sparse.first(), sparse.last()) else {
        return Dense::default();
    };
    let mut bucket_counts = vec![0; usize::try_from(last - first).unwrap_or(0) + 1];
    for (index, count) in sparse {
        if let Some(slot) = usize::try_from(index - first).ok().and_then(|slot| bucket_counts.get_mut(slot)) {
            *slot = *count;
        }
    }
    Dense { offset: first - 1, bucket_counts }
}

#[cfg(test)]
mod tests {
    use super::{dense, with_path};

    #[test]
    fn sparse_buckets_become_dense_ones_a_place_lower() {
        let buckets = dense(&[(-3, 5), (-2, 1), (1, 7)]);
        assert_eq!((buckets.offset, buckets.bucket_counts.as_slice()), (-4, &[5, 1, 0, 0, 7][..]));
        assert!(dense(&[]).bucket_counts.is_empty());
    }

    #[test]
    fn a_place_without_a_path_gets_that_of_the_protocol() {
        for (url, path) in [
            ("http://c:4318", "http://c:4318/v1/metrics"),
            ("http://c:4318/", "http://c:4318/v1/metrics"),
            ("https://c/otlp/v1/metrics", "https://c/otlp/v1/metrics"),
        ] {
            assert_eq!(with_path(url), path);
        }
    }
}
