//! The messages of the protobuf form that Prometheus scrapes, as far as they are written here (`io.prometheus.client`).

use super::buckets::{Buckets, SCHEMA, Spans};

/// All values with one name.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct MetricFamily {
    #[prost(string, tag = "1")]
    pub(crate) name: String,
    #[prost(string, tag = "2")]
    pub(crate) help: String,
    #[prost(enumeration = "MetricType", tag = "3")]
    pub(crate) kind: i32,
    #[prost(message, repeated, tag = "4")]
    pub(crate) metric: Vec<Metric>,
}

/// Kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum MetricType {
    /// They only grow.
    Counter = 0,
    /// They go up and down.
    Gauge = 1,
    /// Many values as counts of buckets.
    Histogram = 4,
}

/// A value with its labels; it stands in the field of its kind.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Metric {
    #[prost(message, repeated, tag = "1")]
    pub(crate) label: Vec<LabelPair>,
    #[prost(message, optional, tag = "2")]
    pub(crate) gauge: Option<Value>,
    #[prost(message, optional, tag = "3")]
    pub(crate) counter: Option<Value>,
    #[prost(message, optional, tag = "7")]
    pub(crate) histogram: Option<Histogram>,
}

/// A label.
#[derive(Clone, PartialEq, Eq, prost::Message)]
pub(crate) struct LabelPair {
    #[prost(string, tag = "1")]
    pub(crate) name: String,
    #[prost(string, tag = "2")]
    pub(crate) value: String,
}

/// A gauge or a counter.
#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(crate) struct Value {
    #[prost(double, tag = "1")]
    pub(crate) value: f64,
}

/// A histogram with classic and native buckets.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Histogram {
    #[prost(uint64, tag = "1")]
    pub(crate) sample_count: u64,
    #[prost(double, tag = "2")]
    pub(crate) sample_sum: f64,
    #[prost(message, repeated, tag = "3")]
    pub(crate) bucket: Vec<Bucket>,
    #[prost(sint32, tag = "5")]
    pub(crate) schema: i32,
    #[prost(message, repeated, tag = "12")]
    pub(crate) positive_span: Vec<BucketSpan>,
    #[prost(sint64, repeated, tag = "13")]
    pub(crate) positive_delta: Vec<i64>,
}

/// A classic bucket.
#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(crate) struct Bucket {
    #[prost(uint64, tag = "1")]
    pub(crate) cumulative_count: u64,
    #[prost(double, tag = "2")]
    pub(crate) upper_bound: f64,
}

/// Native buckets that are neighbours.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message)]
pub(crate) struct BucketSpan {
    #[prost(sint32, tag = "1")]
    pub(crate) offset: i32,
    #[prost(uint32, tag = "2")]
    pub(crate) length: u32,
}

impl Histogram {
    /// Both kinds of buckets.
    pub(crate) fn of(buckets: &Buckets) -> Self {
        let Spans { spans, deltas } = buckets.spans();
        Self {
            sample_count: buckets.count,
            sample_sum: buckets.sum,
            bucket: buckets
                .cumulative()
                .map(|(upper_bound, cumulative_count)| Bucket { cumulative_count, upper_bound })
                .collect(),
            schema: SCHEMA,
            positive_span: spans.into_iter().map(|(offset, length)| BucketSpan { offset, length }).collect(),
            positive_delta: deltas,
        }
    }
}
