//! The result for other programs: CSV, JUnit, percentile curves.

use std::fmt::Write as _;

use hdrhistogram::Histogram;

use super::units::precise;
use crate::result::latency::empty_histogram;
use crate::result::{LatencySection, RunResult};

/// Operations and steps of making a session, a line each; latencies in microseconds.
pub(super) fn csv(result: &RunResult) -> String {
    let mut text = "kind,name,started,count,failed,unfinished,rate,min_us,mean_us,p50_us,p90_us,p99_us,p99_9_us,p99_99_us,max_us\n"
        .to_owned();
    for operation in &result.operations {
        let _ = writeln!(
            text,
            "operation,{},{},{},{},{},{},{}",
            csv_cell(&operation.name),
            operation.started,
            operation.count,
            operation.failed,
            operation.unfinished,
            operation.rate,
            csv_latency(&operation.latency_us)
        );
    }
    for step in &result.setup {
        let latency = &step.latency_us;
        let _ =
            writeln!(text, "step,{},,{},,,,{}", csv_cell(&step.name), latency.count, csv_latency(latency));
    }
    text
}

fn csv_latency(latency: &LatencySection) -> String {
    let LatencySection { min, mean, p50, p90, p99, p99_9, p99_99, max, .. } = latency;
    format!("{min},{mean},{p50},{p90},{p99},{p99_9},{p99_99},{max}")
}

/// A cell, in quotation marks if it needs them.
fn csv_cell(text: &str) -> String {
    if text.contains([',', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// The run over time: seconds from its start, then the columns of the series.
pub(super) fn csv_series(result: &RunResult) -> String {
    let series = &result.series;
    let columns: Vec<String> = series.columns.iter().map(|column| csv_cell(column)).collect();
    let mut text = format!("seconds,{}\n", columns.join(","));
    for (index, row) in series.rows.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(f64::to_string).collect();
        let _ = writeln!(text, "{},{}", precise(index as u64) * series.step_s, cells.join(","));
    }
    text
}

/// Every threshold as a test case, and the run itself as one.
pub(super) fn junit(result: &RunResult) -> String {
    let mut cases: Vec<(&str, Option<String>)> = Vec::new();
    let code = result.exit_code;
    // What thresholds say is said by their own cases.
    let failed = code != 0 && code != THRESHOLDS_FAILED;
    let end = format!("end: {}, exit code {code}, generator {}", result.run.end, result.generator.verdict);
    cases.push(("the run is complete", failed.then_some(end)));
    for threshold in &result.thresholds {
        let value = threshold
            .value
            .map_or_else(|| "nothing was measured".to_owned(), |value| format!("it was {value}"));
        let value = format!("{value} {}", threshold.unit);
        cases.push((&threshold.expr, (!threshold.ok).then(|| value.trim().to_owned())));
    }
    let failures = cases.iter().filter(|(_, failure)| failure.is_some()).count();
    let name = format!("mtstress {} {}", result.run.command, result.run.config.load);
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" time=\"{}\" timestamp=\"{}\">\n",
        xml(&name),
        cases.len(),
        result.run.measured_s,
        xml(&result.run.started_at),
    );
    for (case, failure) in &cases {
        let case = xml(case);
        let _ = match failure {
            None => writeln!(text, "    <testcase classname=\"mtstress\" name=\"{case}\"/>"),
            Some(failure) => writeln!(
                text,
                "    <testcase classname=\"mtstress\" name=\"{case}\"><failure message=\"{}\"/></testcase>",
                xml(failure)
            ),
        };
    }
    text.push_str("  </testsuite>\n</testsuites>\n");
    text
}

/// The exit code that says so.
const THRESHOLDS_FAILED: u8 = 99;

/// Text as it may stand in an attribute; characters that XML does not allow at all are left out.
fn xml(text: &str) -> String {
    let allowed: String =
        text.chars().filter(|character| !character.is_control() || *character == '\n').collect();
    super::html::escaped(&allowed)
}

/// The percentile curve of all operations together, in milliseconds, as HDR plotters read it.
pub(super) fn hgrm(result: &RunResult) -> String {
    let mut all = empty_histogram();
    for operation in super::html::single(&result.operations) {
        // A damaged histogram adds nothing.
        let added = operation.latency_us.histogram().map(|histogram| all.add(histogram).is_ok());
        debug_assert!(matches!(added, Ok(true) | Err(_)), "all reach equally far");
    }
    percentile_text(&all)
}

/// The text form of a percentile curve: the distance to all is halved in five steps.
fn percentile_text(histogram: &Histogram<u64>) -> String {
    const STEPS_PER_HALF: u32 = 5;
    let mut text = "       Value     Percentile TotalCount 1/(1-Percentile)\n\n".to_owned();
    let mut count = 0;
    for point in histogram.iter_quantiles(STEPS_PER_HALF).take_while(|_| !histogram.is_empty()) {
        count += point.count_since_last_iteration();
        let value = precise(point.value_iterated_to().min(histogram.max())) / 1e3;
        let share = point.quantile_iterated_to();
        let _ = write!(text, "{value:12.3} {share:14.12} {count:10}");
        if share < 1.0 {
            let _ = write!(text, " {:14.2}", 1.0 / (1.0 - share));
        }
        text.push('\n');
    }
    let (mean, deviation) = (histogram.mean() / 1e3, histogram.stdev() / 1e3);
    let (max, total) = (precise(histogram.max()) / 1e3, histogram.len());
    let _ = writeln!(text, "#[Mean    = {mean:12.3}, StdDeviation   = {deviation:12.3}]");
    let _ = writeln!(text, "#[Max     = {max:12.3}, Total count    = {total:12}]");
    let _ = writeln!(text, "#[Buckets = {BUCKETS:12}, SubBuckets     = {SUB_BUCKETS:12}]");
    text
}

/// What three significant digits from one microsecond to a minute take.
const BUCKETS: u32 = 16;
const SUB_BUCKETS: u32 = 2_048;

#[cfg(test)]
mod tests {
    use super::{csv, csv_series, hgrm, junit};
    use crate::report::html::tests::sample;

    #[test]
    fn lines_of_csv_have_as_many_cells_as_the_head() {
        let value = sample(1);
        for text in [csv(&value), csv_series(&value)] {
            let cells = |line: &str| line.matches(',').count();
            assert!(text.lines().all(|line| cells(line) == cells(text.lines().next().unwrap())), "{text}");
        }
        assert!(csv_series(&value).contains("\n1,10,250,240,10,500,990,0.9\n"));
    }

    #[test]
    fn thresholds_are_test_cases() {
        let mut value = sample(1);
        assert!(junit(&value).contains("tests=\"2\" failures=\"0\""));
        value.thresholds[0].ok = false;
        value.exit_code = 99;
        let text = junit(&value);
        assert!(
            text.contains("failures=\"1\"")
                && text.contains("name=\"p99(rpc:ping) &lt; 50ms\"><failure message=\"it was 0.99 ms\""),
            "{text}"
        );
    }

    #[test]
    fn the_percentile_curve_ends_with_everything() {
        let value = sample(1);
        let text = hgrm(&value);
        let last = text.lines().rfind(|line| !line.starts_with('#')).unwrap();
        assert_eq!(last.split_whitespace().collect::<Vec<_>>(), ["1.000", "1.000000000000", "1000"]);
        assert!(text.contains("#[Max     =        1.000, Total count    =         1000]"), "{text}");
    }
}
