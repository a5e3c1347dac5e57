//! The report as one page: no network, no other files; light, dark and paper; plots that need no script.
//!
//! The page is made from the JSON form of the result, so that it can be made again later from the file, and holds that form
//! itself. The little script there is only shows values under the pointer.

mod charts;
mod exchange;
mod heat_map;
mod sections;
mod spectrum;
mod svg;
mod time_chart;
mod waterfall;

use crate::result::RunResult;
pub(crate) use charts::single;
pub(crate) use svg::escaped;
use time_chart::for_script;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The element in which a page holds its result.
const RESULT_OPEN: &str = r#"<script type="application/json" id="result">"#;

/// The page for a result; with a baseline beside it, if there is one.
pub(crate) fn page(result: &RunResult, baseline: Option<&RunResult>) -> String {
    let title = sections::title(result);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"mtstress\">\n<title>{}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        escaped(&title)
    );
    for section in [
        sections::head(result, &title),
        sections::tiles(result),
        sections::thresholds(result),
        sections::steering(result),
        sections::operations(result, baseline),
        exchange::delivery(result),
        exchange::files(result),
        charts::load(result, baseline),
        sections::setup(result),
        sections::errors(result),
        charts::generator(result),
        sections::generator(result),
        charts::server(result),
        sections::server(result),
        sections::configuration(result),
    ] {
        page.push_str(&section);
    }
    page.push_str("</main>\n");
    page.push_str(RESULT_OPEN);
    page.push_str(&for_script(&serde_json::to_string(result).unwrap_or_default()));
    page.push_str("</script>\n<script>\n");
    page.push_str(SCRIPT);
    page.push_str("</script>\n</body>\n</html>\n");
    page
}

/// The JSON form of the result that a page holds.
pub(crate) fn result_of(page: &str) -> Option<&str> {
    let (_, after) = page.split_once(RESULT_OPEN)?;
    after.split_once("</script>").map(|(json, _)| json)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{page, result_of};
    use crate::result::latency::empty_histogram;
    use crate::result::{LatencySection, RunResult};
    use serde_json::json;

    /// A result with something in every section; latencies grow with `factor`.
    pub(crate) fn sample(factor: u64) -> RunResult {
        let mut histogram = empty_histogram();
        (1..=1_000).for_each(|number| histogram.saturating_record(number * factor));
        let latency = serde_json::to_value(LatencySection::new(&histogram)).unwrap();
        let value = json!({
            "schema": "mtstress result, version 1", "version": 1,
            "run": { "id": format!("01JD8K3{factor}"), "mtstress": "0.1.0", "command": "rpc",
                "argv": ["mtstress", "rpc", "--call", "</script><b>"], "config": { "load": "ping", "connections": 10 },
                "config_hash": "sha256:1", "seed": 7, "started_at": "2026-11-23T12:00:00.000Z", "measured_s": 4.0,
                "end": "completed", "tags": { "build": "a1" }, "host": { "cpu": "none", "cores": 2, "kernel": "6.18" } },
            "target": [{ "addr": "10.1.0.5:443", "transport": "padded+obf" }],
            "model": { "kind": "open", "latency": "from the schedule" },
            "totals": { "offered": 1000, "started": 1000, "completed": 990, "failed": 10, "lost": 0 },
            "connections": { "ready": 10, "opened": 10, "failed": 0 },
            "setup": [{ "name": "tcp_connect", "latency_us": latency }, { "name": "auth_key", "latency_us": latency }],
            "operations": [{ "name": "rpc:ping", "offered": 1000, "started": 1000, "count": 990, "failed": 10, "rate": 247.5,
                "latency_us": latency, "service_us": latency }],
            "errors": [{ "class": "rpc:420:FLOOD_WAIT_X", "op": "rpc:ping", "count": 10, "fault": "server",
                "first": "2026-11-23T12:00:01Z", "last": "2026-11-23T12:00:02Z", "example": "<i>" }],
            "stages": [{ "name": "ramp", "from_s": 0.0, "to_s": 1.0 }, { "name": "measure", "from_s": 1.0, "to_s": 5.0 }],
            "series": { "step_s": 1.0, "t0": "2026-11-23T12:00:00.000Z",
                "columns": ["conns", "started", "done", "failed", "p50_us", "p99_us", "busy"],
                "rows": [[5, 0, 0, 0, 0, 0, 0.1], [10, 250, 240, 10, 500 * factor, 990 * factor, 0.9],
                    [10, 250, 250, 0, 505 * factor, 985 * factor, 0.99], [10, 250, 250, 0, 495 * factor, 995 * factor, 0.3]],
                "heat": { "bounds_us": [100, 1000, 10000], "rows": [[], [[1, 240]], [[0, 20], [1, 230]], [[1, 249], [3, 1]]] } },
            "generator": { "verdict": "hot", "ok_s": 2.0, "hot_s": 1.0, "saturated_s": 1.0, "busy_max": 0.99 },
            "thresholds": [{ "expr": "p99(rpc:ping) < 50ms", "value": 0.99, "unit": "ms", "ok": true }],
            "exit_code": 0
        });
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn a_page_holds_its_result_and_loads_nothing() {
        let result = sample(1);
        let html = page(&result, Some(&sample(2)));
        assert_eq!(serde_json::from_str::<RunResult>(result_of(&html).unwrap()).unwrap(), result);
        for forbidden in ["http:", "https:", "src=", "@import", "url("] {
            let found = html.replace("http://www.w3.org/2000/svg", "").contains(forbidden);
            assert!(!found, "{forbidden}: the page must not load anything");
        }
        assert_eq!(
            html.matches("<script").count(),
            html.matches("</script>").count(),
            "nothing breaks out of its element"
        );
        assert!(!html.contains("<i>") && !html.contains("<b></script>"), "texts of servers are texts");
    }

    #[test]
    fn every_section_is_there() {
        let html = page(&sample(1), None);
        for part in [
            "10.1.0.5:443",
            "PASS",
            "rpc:ping",
            "Throughput",
            "Connections",
            "Latency over time",
            "Percentile spectrum",
            "Making of a session",
            "FLOOD_WAIT_X",
            "Generator",
            "01JD8K31",
            "build",
            "saturated",
        ] {
            assert!(html.contains(part), "{part}");
        }
        assert!(html.matches("<svg").count() >= 6, "{}", html.matches("<svg").count());
    }

    #[test]
    fn a_result_with_nothing_in_it_makes_a_page_too() {
        let html = page(&RunResult::default(), None);
        assert!(html.contains("</html>") && html.len() > 1_000);
    }
}
