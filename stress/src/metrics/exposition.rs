//! What a scraper gets: the text form of OpenMetrics, or the protobuf form of Prometheus, which alone carries native
//! histograms.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::registry::Registry;
use prost::Message as _;

use super::families::{Batch, Family, Labels, Values};
use super::messages as proto;

/// What the last interval left for scrapers.
pub(crate) type Shared = Arc<Mutex<Option<Arc<Batch>>>>;

/// The forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// For people too.
    Text,
    /// With native histograms.
    Protobuf,
}

impl Form {
    /// The form that an `Accept` line likes best. Ties go to what is richer.
    pub(crate) fn accepted(accept: &str) -> Self {
        let quality = |name: &str| {
            let ranges = accept.split(',').filter(|range| range.to_lowercase().contains(name));
            let of = |range: &str| {
                let q = range.split(';').find_map(|parameter| parameter.trim().strip_prefix("q="));
                q.map_or(1.0, |q| q.trim().parse().unwrap_or(0.0))
            };
            ranges.map(of).fold(0.0_f64, f64::max)
        };
        let protobuf = quality("application/vnd.google.protobuf");
        let text = quality("application/openmetrics-text").max(quality("text/plain"));
        if protobuf > 0.0 && protobuf >= text { Self::Protobuf } else { Self::Text }
    }

    /// Its name.
    pub(crate) const fn content_type(self) -> &'static str {
        match self {
            Self::Text => "application/openmetrics-text; version=1.0.0; charset=utf-8",
            Self::Protobuf => {
                "application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited"
            }
        }
    }
}

/// Writes what was left for scrapers last.
#[derive(Debug)]
pub(crate) struct Exposition {
    shared: Shared,
    registry: Registry,
}

impl Exposition {
    /// Of what is left here.
    pub(crate) fn new(shared: Shared) -> Self {
        let mut registry = Registry::default();
        registry.register_collector(Box::new(Metrics(Arc::clone(&shared))));
        Self { shared, registry }
    }

    /// All metrics in a form.
    pub(crate) fn encode(&self, form: Form) -> Vec<u8> {
        match form {
            Form::Text => {
                let mut text = String::new();
                // Writing to a string cannot fail.
                let _ = prometheus_client::encoding::text::encode(&mut text, &self.registry);
                text.into_bytes()
            }
            Form::Protobuf => protobuf(&last(&self.shared)),
        }
    }
}

fn last(shared: &Shared) -> Vec<Family> {
    let batch = shared.lock().unwrap_or_else(PoisonError::into_inner).clone();
    batch.map(|batch| batch.families.clone()).unwrap_or_default()
}

#[derive(Debug)]
struct Metrics(Shared);

impl Collector for Metrics {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        last(&self.0).iter().try_for_each(|family| text_family(&mut encoder, family))
    }
}

fn text_family(encoder: &mut DescriptorEncoder<'_>, family: &Family) -> fmt::Result {
    let kind = match family.values {
        Values::Counters(_) => MetricType::Counter,
        Values::Gauges(_) => MetricType::Gauge,
        Values::Histograms(_) => MetricType::Histogram,
    };
    let mut metric = encoder.encode_descriptor(family.name, family.help, None, kind)?;
    match &family.values {
        Values::Counters(rows) => rows.iter().try_for_each(|(labels, value)| {
            labelled(&mut metric, labels, |row| row.encode_counter::<NoLabelSet, _, f64>(value, None))
        }),
        Values::Gauges(rows) => rows
            .iter()
            .try_for_each(|(labels, value)| labelled(&mut metric, labels, |row| row.encode_gauge(value))),
        Values::Histograms(rows) => rows.iter().try_for_each(|(labels, buckets)| {
            labelled(&mut metric, labels, |row| {
                row.encode_histogram::<NoLabelSet>(buckets.sum, buckets.count, &buckets.classic, None)
            })
        }),
    }
}

/// A row; without labels it has no braces, as people expect.
fn labelled(
    metric: &mut MetricEncoder<'_>,
    labels: &Labels,
    write: impl Fn(&mut MetricEncoder<'_>) -> fmt::Result,
) -> fmt::Result {
    if labels.is_empty() { write(metric) } else { write(&mut metric.encode_family(labels)?) }
}

/// One message for each family, each behind its length.
fn protobuf(families: &[Family]) -> Vec<u8> {
    families.iter().flat_map(|family| message(family).encode_length_delimited_to_vec()).collect()
}

fn message(family: &Family) -> proto::MetricFamily {
    let pairs = |labels: &Labels| {
        labels
            .iter()
            .map(|(name, value)| proto::LabelPair { name: name.clone(), value: value.clone() })
            .collect()
    };
    let (kind, name, metric) = match &family.values {
        Values::Counters(rows) => (
            proto::MetricType::Counter,
            format!("{}_total", family.name),
            rows.iter()
                .map(|(labels, value)| proto::Metric {
                    label: pairs(labels),
                    counter: Some(proto::Value { value: crate::report::units::precise(*value) }),
                    ..proto::Metric::default()
                })
                .collect(),
        ),
        Values::Gauges(rows) => (
            proto::MetricType::Gauge,
            family.name.to_owned(),
            rows.iter()
                .map(|(labels, value)| proto::Metric {
                    label: pairs(labels),
                    gauge: Some(proto::Value { value: *value }),
                    ..proto::Metric::default()
                })
                .collect(),
        ),
        Values::Histograms(rows) => (
            proto::MetricType::Histogram,
            family.name.to_owned(),
            rows.iter()
                .map(|(labels, buckets)| proto::Metric {
                    label: pairs(labels),
                    histogram: Some(proto::Histogram::of(buckets)),
                    ..proto::Metric::default()
                })
                .collect(),
        ),
    };
    proto::MetricFamily { name, help: family.help.to_owned(), kind: kind.into(), metric }
}

#[cfg(test)]
mod tests {
    use super::{Exposition, Form, Shared, proto};
    use crate::metrics::families::Batch;
    use crate::metrics::families::tests::published;
    use prost::Message as _;
    use std::sync::{Arc, Mutex};

    #[test]
    fn scrapers_get_the_form_they_like_best() {
        for (accept, form) in [
            ("", Form::Text),
            ("text/plain", Form::Text),
            ("*/*", Form::Text),
            (
                "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited",
                Form::Protobuf,
            ),
            // What Prometheus sends if native histograms are wanted, and if they are not.
            (
                "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited;q=0.6,\
                 application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.2,*/*;q=0.1",
                Form::Protobuf,
            ),
            (
                "application/openmetrics-text;version=1.0.0;q=0.6,text/plain;q=0.5,application/vnd.google.protobuf;q=0.3",
                Form::Text,
            ),
        ] {
            assert_eq!(Form::accepted(accept), form, "{accept}");
        }
    }

    #[test]
    fn the_protobuf_form_has_native_and_classic_buckets() {
        let shared: Shared = Arc::new(Mutex::new(Some(Arc::new(Batch::new(published())))));
        let bytes = Exposition::new(shared).encode(Form::Protobuf);
        let mut rest = bytes.as_slice();
        let mut families = Vec::new();
        while !rest.is_empty() {
            families.push(proto::MetricFamily::decode_length_delimited(&mut rest).unwrap());
        }
        let family = |name: &str| families.iter().find(|family| family.name == name).unwrap();
        assert_eq!(family("mtstress_ops_total").metric[0].counter.unwrap().value, 3.0);
        let histogram = family("mtstress_service_seconds").metric[0].histogram.as_ref().unwrap();
        assert_eq!((histogram.sample_count, histogram.schema), (3, 3));
        assert_eq!(
            histogram.bucket.iter().find(|bucket| bucket.upper_bound == 0.005).unwrap().cumulative_count,
            3
        );
        // 4 ms lie below 2^(-63/8) s = 4.26 ms and above 2^(-64/8) s = 3.91 ms.
        assert_eq!((histogram.positive_span[0].offset, histogram.positive_delta.as_slice()), (-63, &[3][..]));
        let empty = family("mtstress_loop_lag_seconds").metric[0].histogram.as_ref().unwrap();
        assert_eq!((empty.positive_span[0].offset, empty.positive_span[0].length), (0, 0));
    }
}
