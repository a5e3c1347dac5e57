//! A plot of lines over time, drawn with dots of an eighth of a character.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;
use ratatui::symbols::Marker;
use ratatui::widgets::Widget;
use ratatui::widgets::canvas::{Canvas, Line};

use crate::report::units::precise;
use crate::screen::look::{Look, Role};

/// One line of a plot.
#[derive(Clone, Debug)]
pub(super) struct Curve {
    /// Times in seconds and values, in order; what is no number is a gap.
    pub(super) points: Vec<(f64, f64)>,
    pub(super) role: Role,
    /// Whether the area under it is filled.
    pub(super) filled: bool,
    /// Stands at its end.
    pub(super) label: &'static str,
}

/// A plot.
#[derive(Clone, Debug)]
pub(super) struct Plot {
    /// Seconds from the start of the run.
    pub(super) time: (f64, f64),
    pub(super) values: (f64, f64),
    /// Values with their names, in order.
    pub(super) ticks: Vec<(f64, String)>,
    pub(super) curves: Vec<Curve>,
    /// Times that have a line of their own.
    pub(super) marks: Vec<f64>,
    /// Seconds between two points.
    pub(super) step: f64,
}

impl Plot {
    /// Draws it.
    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, look: Look) {
        let names = self.ticks.iter().map(|(_, name)| name.chars().count()).max().unwrap_or(0);
        let labels = self.curves.iter().map(|curve| curve.label.len()).max().unwrap_or(0);
        let (names, labels) = (u16::try_from(names + 1).unwrap_or(0), u16::try_from(labels).unwrap_or(0));
        let labels = if labels > 0 { labels + 1 } else { 0 };
        if area.width < names + labels + 4 || area.height < 2 {
            return;
        }
        let inner = Rect {
            x: area.x + names,
            y: area.y,
            width: area.width - names - labels,
            height: area.height - 1,
        };
        self.draw_axes(inner, names, buffer, look);
        let colour = |curve: &Curve| look.colour(curve.role);
        Canvas::default()
            .marker(Marker::Braille)
            .x_bounds([self.time.0, self.time.1])
            .y_bounds([self.values.0, self.values.1])
            .paint(|context| {
                for curve in &self.curves {
                    for line in self.lines(curve, inner.width, colour(curve)) {
                        context.draw(&line);
                    }
                }
            })
            .render(inner, buffer);
        self.draw_labels(inner, buffer, look);
    }

    fn draw_axes(&self, inner: Rect, names: u16, buffer: &mut Buffer, look: Look) {
        let dim = look.style(Role::Dim);
        for mark in self.marks.iter().filter(|mark| **mark > self.time.0 && **mark < self.time.1) {
            let x = self.column(*mark, inner);
            (inner.top()..inner.bottom()).for_each(|y| {
                buffer.set_string(x, y, "┊", dim);
            });
        }
        for (value, name) in &self.ticks {
            let text = format!("{name:>width$}┤", width = usize::from(names.saturating_sub(1)));
            buffer.set_string(inner.x.saturating_sub(names), self.row(*value, inner), text, dim);
        }
        let y = inner.bottom();
        let middle = f64::midpoint(self.time.0, self.time.1);
        for (at, share) in [(self.time.0, 0.0), (middle, 0.5), (self.time.1, 1.0)] {
            let text = super::clock(at);
            let width = f64::from(inner.width) - 1.0;
            let length = precise(text.len() as u64);
            let x = (share * width - share * length).max(0.0);
            buffer.set_string(inner.x + whole(x), y, text, dim);
        }
    }

    /// Names of curves at their ends, as near as they can be without covering each other.
    fn draw_labels(&self, inner: Rect, buffer: &mut Buffer, look: Look) {
        let last =
            |curve: &Curve| curve.points.iter().rev().map(|point| point.1).find(|value| value.is_finite());
        // Of two at one place the later one stands above: it is the higher percentile.
        let ends = self.curves.iter().rev().filter(|curve| !curve.label.is_empty());
        let mut ends: Vec<(u16, &Curve)> =
            ends.filter_map(|curve| Some((self.row(last(curve)?, inner), curve))).collect();
        ends.sort_by_key(|(row, _)| *row);
        let mut free = inner.top();
        let mut left = u16::try_from(ends.len()).unwrap_or(0);
        for (row, curve) in ends {
            let lowest = inner.bottom().saturating_sub(left);
            let row = row.max(free).min(lowest.max(free));
            if row < inner.bottom() {
                buffer.set_string(inner.right() + 1, row, curve.label, look.style(curve.role));
            }
            (free, left) = (row + 1, left.saturating_sub(1));
        }
    }

    /// What a curve consists of.
    fn lines(&self, curve: &Curve, width: u16, color: Color) -> Vec<Line> {
        let inside = |value: f64| value.clamp(self.values.0, self.values.1);
        if !curve.filled {
            let pairs = curve.points.windows(2).filter_map(|pair| match pair {
                [before, after] if before.1.is_finite() && after.1.is_finite() => Some((*before, *after)),
                _ => None,
            });
            return pairs
                .map(|((x1, y1), (x2, y2))| Line { x1, y1: inside(y1), x2, y2: inside(y2), color })
                .collect();
        }
        let dots = u32::from(width) * 2;
        let across = self.time.1 - self.time.0;
        let columns = (0..dots).map(|dot| self.time.0 + f64::from(dot) / f64::from(dots.max(2) - 1) * across);
        columns
            .filter_map(|x| {
                let at = curve.points.partition_point(|(end, _)| *end < x);
                let (end, value) = *curve.points.get(at)?;
                let there = value > self.values.0 && end - self.step <= x;
                there.then(|| Line { x1: x, y1: self.values.0, x2: x, y2: inside(value), color })
            })
            .collect()
    }

    fn row(&self, value: f64, inner: Rect) -> u16 {
        let share = (value - self.values.0) / (self.values.1 - self.values.0);
        let down = (1.0 - share.clamp(0.0, 1.0)) * (f64::from(inner.height) * 4.0 - 1.0);
        (inner.y + whole(down) / 4).min(inner.bottom().saturating_sub(1))
    }

    fn column(&self, time: f64, inner: Rect) -> u16 {
        let share = (time - self.time.0) / (self.time.1 - self.time.0);
        let dots = share.clamp(0.0, 1.0) * (f64::from(inner.width) * 2.0 - 1.0);
        inner.x + whole(dots) / 2
    }
}

fn whole(value: f64) -> u16 {
    u16::try_from(crate::report::units::rounded(value)).unwrap_or(u16::MAX)
}

/// A round number that is not below `value`, and halves nicely.
pub(super) fn round_top(value: f64) -> f64 {
    if value <= 0.0 {
        return 1.0;
    }
    let magnitude = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 1.2, 1.6, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];
    steps.into_iter().map(|step| step * magnitude).find(|top| *top >= value * 0.999).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::round_top;

    #[test]
    fn tops_are_round_and_not_below() {
        for (value, top) in [(0.0, 1.0), (7.0, 8.0), (19_998.0, 20_000.0), (20_100.0, 25_000.0), (0.3, 0.3)] {
            assert!((round_top(value) - top).abs() < 1e-9, "{value}: {}", round_top(value));
        }
    }
}
