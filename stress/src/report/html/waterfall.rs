//! The making of a session as a waterfall: each step begins where the one before ends.

use super::svg::{Anchor, Scale, Svg, escaped};
use crate::report::units::{microseconds, rounded};

const WIDTH: f64 = 960.0;
const LEFT: f64 = 130.0;
const RIGHT: f64 = 190.0;
const ROW: f64 = 24.0;
const BOTTOM: f64 = 26.0;

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    pub(super) name: String,
    /// In microseconds.
    pub(super) mean: f64,
    pub(super) p99: f64,
    /// Whether it is the sum of others, and stands beside them.
    pub(super) is_sum: bool,
}

/// The drawing; nothing without steps.
pub(super) fn html(title: &str, steps: &[Step]) -> String {
    let total: f64 = steps.iter().filter(|step| !step.is_sum).map(|step| step.mean).sum();
    let mut begins = Vec::new();
    let mut at = 0.0;
    for step in steps {
        begins.push(if step.is_sum { 0.0 } else { at });
        at += if step.is_sum { 0.0 } else { step.mean };
    }
    let ends = begins.iter().zip(steps).map(|(begin, step)| begin + step.p99);
    let longest = ends.fold(total, f64::max);
    if steps.is_empty() || longest <= 0.0 {
        return String::new();
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of steps")]
    let bottom = steps.len() as f64 * ROW + 6.0;
    let across = Scale::linear((0.0, longest), (LEFT, WIDTH - RIGHT));
    let mut svg = Svg::new(WIDTH, bottom + BOTTOM, title);
    for tick in across.ticks(6) {
        svg.line("grid", (across.at(tick), 2.0), (across.at(tick), bottom));
        svg.text("tick", Anchor::Middle, (across.at(tick), bottom + 16.0), &microseconds(rounded(tick)));
    }
    let mut top = 4.0;
    for (step, begin) in steps.iter().zip(begins) {
        let (from, mean, p99) = (across.at(begin), across.at(begin + step.mean), across.at(begin + step.p99));
        let middle = top + ROW / 2.0 - 1.0;
        svg.text("label", Anchor::End, (LEFT - 8.0, middle + 4.0), &step.name);
        let told =
            format!("mean {}, p99 {}", microseconds(rounded(step.mean)), microseconds(rounded(step.p99)));
        svg.line("whisker", (from, middle), (p99, middle));
        svg.line("whisker", (p99, middle - 4.0), (p99, middle + 4.0));
        let class = if step.is_sum { "bar sum" } else { "bar" };
        svg.rectangle(class, (from, top + 3.0), ((mean - from).max(1.0), ROW - 8.0), &told);
        svg.text("tick", Anchor::Start, (p99.max(mean) + 6.0, middle + 4.0), &told);
        top += ROW;
    }
    format!(
        r#"<figure class="chart"><figcaption>{}<span class="key c0">mean</span><span class="key whisker">to p99</span></figcaption>{}</figure>"#,
        escaped(title),
        svg.finish()
    )
}

#[cfg(test)]
mod tests {
    use super::{Step, html};

    #[test]
    fn steps_follow_each_other_and_sums_begin_at_once() {
        let step = |name: &str, mean, is_sum| Step { name: name.to_owned(), mean, p99: mean * 2.0, is_sum };
        let drawing =
            html("Making", &[step("a", 100.0, false), step("b", 200.0, false), step("both", 300.0, true)]);
        let starts: Vec<&str> = drawing
            .split("class=\"bar")
            .skip(1)
            .map(|bar| bar.split("x=\"").nth(1).unwrap().split('"').next().unwrap())
            .collect();
        assert_eq!((starts[0], starts[2]), ("130.0", "130.0"));
        assert!(starts[1].parse::<f64>().unwrap() > 200.0);
        assert!(drawing.contains("mean 100 µs, p99 200 µs"));
        assert_eq!(html("Making", &[]), "");
    }
}
