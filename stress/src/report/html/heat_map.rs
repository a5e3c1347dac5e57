//! Latency over time as a heat map: how many answers fell into which range in each step.

use super::svg::{Anchor, Scale, Svg, escaped};
use super::time_chart::{TimeAxis, WIDTH};
use crate::report::units::{count, microseconds, rounded};
use crate::result::HeatSection;

const HEIGHT: f64 = 230.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 26.0;

/// Columns of the drawing at most.
const COLUMNS_MAX: usize = 240;
/// Shades of the style sheet.
const SHADES: u32 = 8;

/// Counts by step and range.
#[derive(Clone, Debug, Default)]
pub(super) struct Heat {
    /// The edges of the ranges in microseconds: one more than there are ranges.
    pub(super) edges: Vec<f64>,
    /// For each step, how many answers fell into each range.
    pub(super) steps: Vec<Vec<u64>>,
}

impl Heat {
    /// From the pairs of a result. Its buckets have upper bounds; what is below the first and above the last gets the width of
    /// its neighbour.
    #[expect(clippy::cast_precision_loss, reason = "places in a drawing")]
    pub(super) fn of(section: &HeatSection) -> Self {
        let bounds: Vec<f64> = section.bounds_us.iter().map(|bound| *bound as f64).collect();
        let (Some(first), Some(last)) = (bounds.first().copied(), bounds.last().copied()) else {
            return Self::default();
        };
        let ratio = match bounds.as_slice() {
            [.., before, last] if last > before && *before > 0.0 => last / before,
            _ => 2.0,
        };
        let edges: Vec<f64> = [first / ratio].into_iter().chain(bounds).chain([last * ratio]).collect();
        let row = |pairs: &Vec<(u32, u64)>| {
            let mut counts = vec![0; edges.len() - 1];
            for (bucket, count) in pairs {
                let bucket = usize::try_from(*bucket).unwrap_or(usize::MAX).min(counts.len() - 1);
                if let Some(place) = counts.get_mut(bucket) {
                    *place += count;
                }
            }
            counts
        };
        let steps = section.rows.iter().map(row).collect();
        Self { edges, steps }
    }

    /// Steps that share a column of the drawing, added up.
    fn columns(&self) -> (Vec<Vec<u64>>, usize) {
        let together = self.steps.len().div_ceil(COLUMNS_MAX).max(1);
        let sum = |steps: &[Vec<u64>]| {
            let mut column = vec![0; self.edges.len().saturating_sub(1)];
            for step in steps {
                column.iter_mut().zip(step).for_each(|(sum, count)| *sum += count);
            }
            column
        };
        (self.steps.chunks(together).map(sum).collect(), together)
    }
}

/// The drawing; nothing if nothing was counted.
#[expect(clippy::cast_precision_loss, reason = "places in a drawing")]
pub(super) fn html(title: &str, axis: &TimeAxis, heat: &Heat) -> String {
    let (columns, together) = heat.columns();
    let most = columns.iter().flatten().copied().max().unwrap_or(0);
    let used = |range: usize| columns.iter().any(|column| column.get(range).is_some_and(|count| *count > 0));
    let ranges = heat.edges.len().saturating_sub(1);
    let (Some(first), Some(last)) =
        ((0..ranges).find(|range| used(*range)), (0..ranges).rev().find(|range| used(*range)))
    else {
        return String::new();
    };
    let edge = |index: usize| heat.edges.get(index).copied().unwrap_or(1.0).max(1.0);
    let bottom = HEIGHT - BOTTOM;
    let up = Scale::logarithmic((edge(first), edge(last + 1)), (bottom, TOP));
    let across = axis.scale();
    let mut svg = Svg::new(WIDTH, HEIGHT, title);
    for (index, column) in columns.iter().enumerate() {
        let from = across.at((index * together) as f64 * axis.step);
        let to = across.at(((index + 1) * together) as f64 * axis.step);
        for (range, answers) in column.iter().enumerate().filter(|(_, answers)| **answers > 0) {
            let (high, low) = (up.at(edge(range + 1)), up.at(edge(range)));
            let told = format!(
                "{} answers from {} to {}",
                count(*answers),
                microseconds(rounded(edge(range))),
                microseconds(rounded(edge(range + 1)))
            );
            let class = format!("heat h{}", shade(*answers, most));
            svg.rectangle(&class, (from, high), (to - from + 0.3, low - high + 0.3), &told);
        }
    }
    for tick in up.ticks(5) {
        svg.text("tick", Anchor::End, (LEFT - 6.0, up.at(tick) + 4.0), &microseconds(rounded(tick)));
        svg.line("grid", (LEFT - 4.0, up.at(tick)), (LEFT, up.at(tick)));
    }
    svg.line("grid", (LEFT, bottom), (WIDTH - RIGHT, bottom));
    axis.draw(&mut svg, bottom);
    format!(
        r#"<figure class="chart"><figcaption>{}<span class="note">darker is more; the scale is logarithmic, so single answers show</span></figcaption>{}</figure>"#,
        escaped(title),
        svg.finish()
    )
}

/// From 1 for a single answer to [`SHADES`] for the most.
#[expect(clippy::cast_precision_loss, reason = "eight shades")]
fn shade(answers: u64, most: u64) -> u64 {
    let share = (answers as f64).ln_1p() / (most.max(1) as f64).ln_1p();
    rounded((share * f64::from(SHADES)).ceil()).clamp(1, SHADES.into())
}

#[cfg(test)]
mod tests {
    use super::{Heat, html, shade};
    use crate::report::html::time_chart::TimeAxis;
    use crate::result::HeatSection;

    #[test]
    fn every_answer_is_in_the_picture() {
        let axis =
            TimeAxis { step: 1.0, end: 1_000.0, phases: Vec::new(), hands: Vec::new(), bands: Vec::new() };
        let mut heat = Heat { edges: vec![1.0, 10.0, 100.0, 1_000.0], steps: vec![vec![5, 0, 0]; 1_000] };
        heat.steps[777] = vec![0, 0, 1];
        let drawing = html("Heat", &axis, &heat);
        assert_eq!(drawing.matches("1 answers from 100 µs to 1.00 ms").count(), 1, "one slow answer shows");
        assert!(drawing.matches("<rect").count() <= 241);
        assert_eq!(html("Heat", &axis, &Heat::default()), "");
    }

    #[test]
    fn buckets_without_a_bound_have_a_place() {
        let section =
            HeatSection { bounds_us: vec![10, 100], rows: vec![vec![(0, 1), (2, 3)], vec![(9, 1)]] };
        let heat = Heat::of(&section);
        assert_eq!(heat.edges, [1.0, 10.0, 100.0, 1_000.0]);
        assert_eq!(heat.steps, [[1, 0, 3], [0, 0, 1]]);
        assert!(Heat::of(&HeatSection::default()).edges.is_empty());
    }

    #[test]
    fn shades_rise_with_counts() {
        assert_eq!([shade(1, 1_000_000), shade(1_000, 1_000_000), shade(1_000_000, 1_000_000)], [1, 5, 8]);
        assert_eq!(shade(1, 1), 8);
    }
}
