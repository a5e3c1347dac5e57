//! The percentile spectrum: which latency a share of all requests did not exceed, with more room for the tail.

use std::fmt::Write as _;

use hdrhistogram::Histogram;

use super::svg::{Anchor, Scale, Svg, escaped};
use crate::report::units::{microseconds, rounded};

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 330.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 60.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 40.0;

/// Points of one curve.
const POINTS: u32 = 240;

/// One curve.
pub(super) struct Curve {
    /// Its name in the legend.
    pub(super) name: String,
    /// Its colour: 0 to 7.
    pub(super) colour: usize,
    /// Whether it is drawn dashed.
    pub(super) dashed: bool,
    /// What it shows.
    pub(super) histogram: Histogram<u64>,
}

/// The drawing with its legend; nothing if nothing was counted.
pub(super) fn html(title: &str, curves: &[Curve]) -> String {
    let counts = curves.iter().map(|curve| curve.histogram.len());
    let most = counts.max().unwrap_or(0);
    let highest = curves.iter().map(|curve| curve.histogram.max()).max().unwrap_or(0);
    let lowest =
        curves.iter().filter(|curve| !curve.histogram.is_empty()).map(|curve| curve.histogram.min()).min();
    let Some(lowest) = lowest.filter(|_| most > 0) else { return String::new() };
    #[expect(clippy::cast_precision_loss, reason = "places in a drawing")]
    let (lowest, highest, most) = (lowest.max(1) as f64, highest.max(2) as f64, most.max(10) as f64);
    let bottom = HEIGHT - BOTTOM;
    let across = Scale::logarithmic((1.0, most), (LEFT, WIDTH - RIGHT));
    let up = Scale::logarithmic((lowest * 0.9, highest * 1.15), (bottom, TOP));
    let mut svg = Svg::new(WIDTH, HEIGHT, title);
    for tick in up.ticks(6) {
        svg.line("grid", (LEFT, up.at(tick)), (WIDTH - RIGHT, up.at(tick)));
        svg.text("tick", Anchor::End, (LEFT - 6.0, up.at(tick) + 4.0), &microseconds(rounded(tick)));
    }
    for (beyond, name) in [
        (1.0, "0"),
        (2.0, "50"),
        (10.0, "90"),
        (1e2, "99"),
        (1e3, "99.9"),
        (1e4, "99.99"),
        (1e5, "99.999"),
        (1e6, "99.9999"),
    ] {
        if beyond <= most {
            svg.line("grid", (across.at(beyond), TOP), (across.at(beyond), bottom));
            svg.text("tick", Anchor::Middle, (across.at(beyond), bottom + 16.0), name);
        }
    }
    svg.text(
        "tick",
        Anchor::Middle,
        ((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 6.0),
        "percent of the requests were not slower",
    );
    for curve in curves.iter().filter(|curve| !curve.histogram.is_empty()) {
        let dashed = if curve.dashed { " dashed" } else { "" };
        svg.path(&format!("line c{}{dashed}", curve.colour), points(curve, &across, &up));
    }
    let mut html = format!(r#"<figure class="chart"><figcaption>{}"#, escaped(title));
    for curve in curves.iter().filter(|curve| !curve.histogram.is_empty()) {
        let dashed = if curve.dashed { " dashed" } else { "" };
        let _ =
            write!(html, r#"<span class="key c{}{dashed}">{}</span>"#, curve.colour, escaped(&curve.name));
    }
    let _ = write!(html, "</figcaption>{}</figure>", svg.finish());
    html
}

/// Evenly spread over the logarithm of 1 / (1 - quantile).
fn points(curve: &Curve, across: &Scale, up: &Scale) -> Vec<Option<(f64, f64)>> {
    #[expect(clippy::cast_precision_loss, reason = "places in a drawing")]
    let count = (curve.histogram.len() as f64).max(1.0);
    (0..=POINTS)
        .map(|point| {
            let beyond = count.powf(f64::from(point) / f64::from(POINTS));
            let quantile = if point == POINTS { 1.0 } else { 1.0 - 1.0 / beyond };
            #[expect(clippy::cast_precision_loss, reason = "places in a drawing")]
            let value = curve.histogram.value_at_quantile(quantile).min(curve.histogram.max()) as f64;
            Some((across.at(beyond), up.at(value)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Curve, html};
    use crate::result::latency::empty_histogram;

    #[test]
    fn the_tail_has_room_and_the_curve_never_falls() {
        let mut histogram = empty_histogram();
        (1..=100_000).for_each(|number| histogram.saturating_record(number));
        let curve = Curve { name: "ping".to_owned(), colour: 0, dashed: false, histogram };
        let drawing = html("Spectrum", &[curve]);
        assert!(
            drawing.contains(">99.999<") && !drawing.contains(">99.9999<"),
            "as many nines as were measured"
        );
        let path = drawing.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let heights: Vec<f64> = path
            .split(['M', 'L'])
            .skip(1)
            .map(|point| point.split(' ').nth(1).unwrap().parse().unwrap())
            .collect();
        assert!(heights.is_sorted_by(|a, b| a >= b) && heights.len() == 241);
        let empty = Curve { name: String::new(), colour: 0, dashed: false, histogram: empty_histogram() };
        assert_eq!(html("Spectrum", &[empty]), "");
    }
}
