//! Files that are written while the run goes on, so that a crash loses an interval and not the run: the log of interval
//! histograms that HDR tools read, and one JSON object per interval.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hdrhistogram::serialization::{Serializer, V2DeflateSerializer};
use serde_json::{Map, Value, json};

use super::build::{SERIES_COLUMNS, series_row};
use crate::cli::options::OutputOptions;
use crate::clock;
use crate::failure::Failure;
use crate::measure::CallMeasure;
use crate::measure::series::{Percentiles, Row};

/// A form that grows with the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StreamForm {
    /// `HdrHistogram` interval log, a line per interval and operation.
    Hlog,
    /// A JSON object per interval.
    Ndjson,
}

impl StreamForm {
    /// The form that the suffix of a file names.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "hlog" => Some(Self::Hlog),
            "ndjson" => Some(Self::Ndjson),
            _ => None,
        }
    }
}

/// All such files of a run.
#[derive(Debug)]
pub(crate) struct Streams {
    files: Vec<(StreamForm, BufWriter<File>)>,
    names: Vec<String>,
}

impl Streams {
    /// Begins the files that were asked for.
    ///
    /// # Errors
    /// If one cannot be made.
    pub(crate) fn open(output: &OutputOptions, names: &[String]) -> Result<Self, Failure> {
        let mut files = Vec::new();
        for (path, form) in output.output.iter().filter_map(|file| Some((&file.path, file.stream()?))) {
            let failed = |source| Failure::Io {
                what: format!("the result cannot be written to {}", path.display()),
                source,
            };
            let mut file = BufWriter::new(File::create(path).map_err(failed)?);
            if form == StreamForm::Hlog {
                file.write_all(hlog_head(clock::now()).as_bytes()).map_err(failed)?;
            }
            files.push((form, file));
        }
        Ok(Self { files, names: names.to_vec() })
    }

    /// Writes one interval that ended `elapsed` after the start of the run.
    pub(crate) fn write(&mut self, elapsed: Duration, seconds: f64, row: &Row, calls: &[CallMeasure]) {
        for (form, file) in &mut self.files {
            let text = match form {
                StreamForm::Hlog => hlog_lines(elapsed, seconds, &self.names, calls),
                StreamForm::Ndjson => ndjson_line(elapsed, row, &self.names, calls),
            };
            // A full disk must not end the run; the summary is written at its end, and that failure is reported.
            let _ = file.write_all(text.as_bytes()).and_then(|()| file.flush());
        }
    }
}

fn hlog_head(now: SystemTime) -> String {
    let since_epoch = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64();
    format!(
        "#[Histogram log format version 1.3]\n#[BaseTime: {since_epoch:.3} (seconds since epoch)]\n#[StartTime: {since_epoch:.3} \
         (seconds since epoch), {}]\n\"StartTimestamp\",\"Interval_Length\",\"Interval_Max\",\"Interval_Compressed_Histogram\"\n",
        clock::utc(now)
    )
}

/// One line per operation with something to tell; the largest value is in milliseconds, as plotters expect.
fn hlog_lines(elapsed: Duration, seconds: f64, names: &[String], calls: &[CallMeasure]) -> String {
    let start = (elapsed.as_secs_f64() - seconds).max(0.0);
    let lines = names.iter().zip(calls).filter_map(|(name, call)| {
        let histogram = call.headline().histogram().filter(|histogram| !histogram.is_empty())?;
        let mut bytes = Vec::new();
        V2DeflateSerializer::new().serialize(histogram, &mut bytes).ok()?;
        let max = super::units::precise(histogram.max()) / 1e3;
        let tag = name.replace([',', ' ', '\n'], "_");
        Some(format!("Tag={tag},{start:.3},{seconds:.3},{max:.3},{}\n", STANDARD.encode(bytes)))
    });
    lines.collect()
}

fn ndjson_line(elapsed: Duration, row: &Row, names: &[String], calls: &[CallMeasure]) -> String {
    let mut line = Map::new();
    line.insert("t_s".to_owned(), json!((elapsed.as_secs_f64() * 1e3).round() / 1e3));
    line.extend(
        SERIES_COLUMNS.iter().zip(series_row(row)).map(|(name, value)| ((*name).to_owned(), number(value))),
    );
    let operations = names.iter().zip(calls).map(|(name, call)| {
        let Percentiles { p50, p90, p99, p99_9, max } = Percentiles::of(call.headline());
        json!({
            "name": name, "offered": call.offered, "done": call.completed, "failed": call.failed, "dropped": call.dropped,
            "p50_us": p50, "p90_us": p90, "p99_us": p99, "p99_9_us": p99_9, "max_us": max,
        })
    });
    line.insert("operations".to_owned(), operations.collect());
    Value::Object(line).to_string() + "\n"
}

/// Whole numbers without a point.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 { json!(super::units::rounded(value)) } else { json!(value) }
}

#[cfg(test)]
mod tests {
    use super::{StreamForm, hlog_lines, ndjson_line};
    use crate::measure::series::Row;
    use crate::measure::{Measurement, Shape};
    use base64::Engine as _;
    use hdrhistogram::Histogram;
    use hdrhistogram::serialization::Deserializer;
    use std::path::Path;
    use std::time::Duration;

    #[test]
    fn a_line_of_the_log_holds_its_histogram() {
        let mut measurement = Measurement::new(Shape { operations: 2, segments: 1 });
        measurement.call(0, 0).unwrap().service.record(Duration::from_millis(7));
        let names = ["rpc:ping".to_owned(), "rpc:echo".to_owned()];
        let calls = measurement.operations(|_| true);
        let text = hlog_lines(Duration::from_secs(12), 1.0, &names, &calls);
        let fields: Vec<&str> = text.trim().split(',').collect();
        assert_eq!(fields[..4], ["Tag=rpc:ping", "11.000", "1.000", "7.003"], "{text}");
        let bytes = base64::engine::general_purpose::STANDARD.decode(fields[4]).unwrap();
        let histogram: Histogram<u64> = Deserializer::new().deserialize(&mut bytes.as_slice()).unwrap();
        assert_eq!((histogram.len(), histogram.max()), (1, 7_003));
        let line = ndjson_line(Duration::from_millis(1_500), &Row::default(), &names, &calls);
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!((&value["t_s"], &value["operations"][0]["p50_us"]), (&1.5.into(), &7_003.into()));
    }

    #[test]
    fn suffixes_name_the_forms_that_grow() {
        assert_eq!(StreamForm::of(Path::new("a.hlog")), Some(StreamForm::Hlog));
        assert_eq!(StreamForm::of(Path::new("a.b.NDJSON")), Some(StreamForm::Ndjson));
        assert_eq!(StreamForm::of(Path::new("a.json")), None);
    }
}
