//! Forms of the result for others: JSON, HTML, Markdown, CSV, JUnit, percentile curves. The suffix of a file names its form.

use std::path::Path;

use super::steering::in_words;
use super::units::{count, error_share, microseconds, percent, rate};
use super::{html, tables};
use crate::result::RunResult;
use clap::ValueEnum;

/// A form of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FileFormat {
    /// Everything, for programs
    Json,
    /// A page with plots, complete in itself
    Html,
    /// Tables for a comment on a change, or a document
    #[value(name = "md")]
    Markdown,
    /// Operations and steps, a line each
    Csv,
    /// The run over time, a line for each step
    CsvSeries,
    /// Thresholds as test cases, for continuous integration
    Junit,
    /// Percentile curve of all operations, for HDR plotters
    Hgrm,
}

/// The forms by the suffix of a file, the longer ones first.
const SUFFIXES: [(&str, FileFormat); 8] = [
    (".junit.xml", FileFormat::Junit),
    (".series.csv", FileFormat::CsvSeries),
    (".json", FileFormat::Json),
    (".html", FileFormat::Html),
    (".md", FileFormat::Markdown),
    (".csv", FileFormat::Csv),
    (".xml", FileFormat::Junit),
    (".hgrm", FileFormat::Hgrm),
];

impl FileFormat {
    /// The form that the suffix of a file names.
    ///
    /// # Errors
    /// Which suffixes there are.
    pub(crate) fn of(path: &Path) -> Result<Self, String> {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
        let found = SUFFIXES.iter().find(|(suffix, _)| name.ends_with(suffix));
        found.map(|(_, format)| *format).ok_or_else(|| {
            let known: Vec<&str> = SUFFIXES.iter().map(|(suffix, _)| *suffix).collect();
            format!("{}: the suffix names the form: choose one of {}", path.display(), known.join(", "))
        })
    }

    /// The result in this form, ending with a line feed.
    pub(crate) fn render(self, result: &RunResult, baseline: Option<&RunResult>) -> String {
        match self {
            Self::Json => serde_json::to_string_pretty(result).unwrap_or_default() + "\n",
            Self::Html => html::page(result, baseline),
            Self::Markdown => markdown(result),
            Self::Csv => tables::csv(result),
            Self::CsvSeries => tables::csv_series(result),
            Self::Junit => tables::junit(result),
            Self::Hgrm => tables::hgrm(result),
        }
    }
}

/// Tables of Markdown.
fn markdown(result: &RunResult) -> String {
    let run = &result.run;
    let targets: Vec<&str> = result.target.iter().map(|target| target.addr.as_str()).collect();
    let mut text = format!(
        "# mtstress {} {}\n\n{} against {}, {} model, seed {}, run {}, {}\n\n",
        run.command,
        cell(&run.config.load),
        run.started_at,
        targets.join(", "),
        result.model.kind,
        run.seed,
        run.id,
        run.end,
    );
    for change in &result.run.steering {
        text.push_str(&format!("- steered by hand after {:.1} s: {}\n", change.at_s, in_words(change)));
    }
    if !result.run.steering.is_empty() {
        text.push_str("\nThis is not the run that was planned.\n\n");
    }
    text.push_str(
        "| operation | started | done/s | errors | p50 | p90 | p99 | p99.9 | max |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for operation in &result.operations {
        let latency = &operation.latency_us;
        let times = [latency.p50, latency.p90, latency.p99, latency.p99_9, latency.max];
        let of = |value: u64| if latency.count == 0 { "-".to_owned() } else { microseconds(value) };
        text.push_str(&format!(
            "| {} | {} | {} | {} | {} |\n",
            cell(&operation.name),
            count(operation.started),
            rate(operation.rate),
            error_share(operation.failed, operation.count + operation.failed),
            times.map(of).join(" | "),
        ));
    }
    text.push_str("\n| step | count | p50 | p99 | max |\n|---|---:|---:|---:|---:|\n");
    for step in result.setup.iter().filter(|step| step.latency_us.count > 0) {
        let latency = &step.latency_us;
        let times = [latency.p50, latency.p99, latency.max].map(microseconds);
        text.push_str(&format!("| {} | {} | {} |\n", step.name, count(latency.count), times.join(" | ")));
    }
    text.push_str(&messages_and_files(result));
    if !result.errors.is_empty() {
        text.push_str("\n| error | operation | count | fault |\n|---|---|---:|---|\n");
    }
    for error in &result.errors {
        let (class, operation) = (cell(&error.class), cell(&error.op));
        text.push_str(&format!("| {class} | {operation} | {} | {} |\n", count(error.count), error.fault));
    }
    for threshold in &result.thresholds {
        let mark = if threshold.ok { "PASS" } else { "**FAIL**" };
        let value = threshold.value.map_or_else(|| "nothing measured".to_owned(), |value| value.to_string());
        let value = format!("{value} {}", threshold.unit);
        text.push_str(&format!("\n- {mark} `{}` ({})", threshold.expr.replace('`', "'"), value.trim()));
    }
    let generator = &result.generator;
    text.push_str(&format!(
        "\n\nGenerator: {}, busy at most {}.\n",
        generator.verdict,
        percent(generator.busy_max)
    ));
    text
}

/// What happened to messages from end to end, and to whole files.
fn messages_and_files(result: &RunResult) -> String {
    let mut text = String::new();
    if let Some(delivery) = &result.delivery {
        text.push_str(&format!(
            "\n| sent | delivered | lost | repeated | out of order |\n|---:|---:|---:|---:|---:|\n| {} | {} | {} | {} | {} |\n",
            count(delivery.sent),
            count(delivery.delivered),
            count(delivery.lost),
            count(delivery.duplicates),
            count(delivery.reordered),
        ));
    }
    if let Some(files) = &result.files {
        text.push_str(&format!(
            "\n| up | MB/s | down | MB/s | damaged | given up |\n|---:|---:|---:|---:|---:|---:|\n| {} | {:.1} | {} | {:.1} | {} | {} |\n",
            count(files.uploaded),
            files.upload_mb_per_second,
            count(files.downloaded),
            files.download_mb_per_second,
            count(files.damaged),
            count(files.given_up),
        ));
    }
    text
}

/// Text that does not end its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::FileFormat;
    use crate::report::html::tests::sample;
    use crate::result::RunResult;
    use clap::ValueEnum;
    use std::path::Path;

    #[test]
    fn suffixes_name_forms() {
        for (name, format) in [
            ("a.html", FileFormat::Html),
            ("b.JSON", FileFormat::Json),
            ("c.junit.xml", FileFormat::Junit),
            ("d.series.csv", FileFormat::CsvSeries),
        ] {
            assert_eq!(FileFormat::of(Path::new(name)), Ok(format));
        }
        assert!(FileFormat::of(Path::new("result.txt")).unwrap_err().contains(".html"));
    }

    #[test]
    fn every_form_is_made_of_every_result() {
        for format in FileFormat::value_variants() {
            assert!(format.render(&sample(1), None).ends_with('\n'), "{format:?}");
            assert!(!format.render(&RunResult::default(), None).is_empty(), "{format:?}");
        }
        let markdown = FileFormat::Markdown.render(&sample(1), None);
        assert!(markdown.contains("| rpc:ping | 1,000 | 248 | 1.000 % | 500 µs |"), "{markdown}");
        assert!(markdown.contains("PASS `p99(rpc:ping) < 50ms` (0.99 ms)"), "{markdown}");
    }
}
