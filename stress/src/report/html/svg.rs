//! A writer of SVG with what plots need: lines, rectangles, texts, and scales with round ticks.
//!
//! Colours come from classes of the page's style sheet, so that one drawing suits light, dark and paper.

use std::fmt::Write as _;

/// A drawing that is being made.
pub(super) struct Svg {
    text: String,
}

/// Where a text is held.
#[derive(Clone, Copy, Debug)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A point of a drawing, in its own units.
pub(super) type Point = (f64, f64);

impl Svg {
    /// An empty drawing of this size; `label` says to those who cannot see it what it is.
    pub(super) fn new(width: f64, height: f64, label: &str) -> Self {
        let mut text = String::new();
        let _ = write!(
            text,
            r#"<svg viewBox="0 0 {width:.0} {height:.0}" role="img" aria-label="{}" xmlns="http://www.w3.org/2000/svg">"#,
            escaped(label)
        );
        Self { text }
    }

    /// A straight line.
    pub(super) fn line(&mut self, class: &str, from: Point, to: Point) {
        let _ = write!(
            self.text,
            r#"<line class="{class}" x1="{:.1}" y1="{:.1}" x2="{:.1}" y2="{:.1}"/>"#,
            from.0, from.1, to.0, to.1
        );
    }

    /// A rectangle; `title` is shown by browsers where a pointer rests.
    pub(super) fn rectangle(&mut self, class: &str, corner: Point, size: Point, title: &str) {
        let _ = write!(
            self.text,
            r#"<rect class="{class}" x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}""#,
            corner.0,
            corner.1,
            size.0.max(0.0),
            size.1.max(0.0)
        );
        let _ = match title {
            "" => write!(self.text, "/>"),
            title => write!(self.text, "><title>{}</title></rect>", escaped(title)),
        };
    }

    /// A text.
    pub(super) fn text(&mut self, class: &str, anchor: Anchor, at: Point, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let _ = write!(
            self.text,
            r#"<text class="{class}" text-anchor="{anchor}" x="{:.1}" y="{:.1}">{}</text>"#,
            at.0,
            at.1,
            escaped(text)
        );
    }

    /// A line through these points; where a point is missing, it is interrupted.
    pub(super) fn path(&mut self, class: &str, points: impl IntoIterator<Item = Option<Point>>) {
        let mut commands = String::new();
        let mut connected = false;
        for point in points {
            let Some((x, y)) = point else {
                connected = false;
                continue;
            };
            let _ = write!(commands, "{}{x:.1} {y:.1}", if connected { "L" } else { "M" });
            connected = true;
        }
        let _ = write!(self.text, r#"<path class="{class}" d="{commands}"/>"#);
    }

    /// The drawing.
    pub(super) fn finish(mut self) -> String {
        self.text.push_str("</svg>");
        self.text
    }
}

/// Text as it may stand between tags and in attributes.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// From values to places, evenly or by their logarithm.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
    logarithmic: bool,
}

impl Scale {
    /// Values from `low` to `high` at places from `from` to `to`.
    pub(super) fn linear((low, high): (f64, f64), (from, to): (f64, f64)) -> Self {
        Self { low, high: if high > low { high } else { low + 1.0 }, from, to, logarithmic: false }
    }

    /// The same by logarithms; what is below `low`, which is above zero, stands at its edge.
    pub(super) fn logarithmic((low, high): (f64, f64), (from, to): (f64, f64)) -> Self {
        let low = low.max(f64::MIN_POSITIVE);
        Self { low, high: if high > low { high } else { low * 10.0 }, from, to, logarithmic: true }
    }

    /// Where a value stands.
    pub(super) fn at(&self, value: f64) -> f64 {
        let share = if self.logarithmic {
            (value.max(self.low) / self.low).ln() / (self.high / self.low).ln()
        } else {
            (value - self.low) / (self.high - self.low)
        };
        self.from + share.clamp(0.0, 1.0) * (self.to - self.from)
    }

    /// Round values to write beside it, at most about `wanted`.
    pub(super) fn ticks(&self, wanted: u32) -> Vec<f64> {
        if self.logarithmic { self.decades(wanted) } else { self.round_steps(wanted) }
    }

    fn round_steps(&self, wanted: u32) -> Vec<f64> {
        let rough = (self.high - self.low) / f64::from(wanted.max(1));
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power).find(|step| *step >= rough);
        let step = step.unwrap_or(rough).max(f64::MIN_POSITIVE);
        let first = (self.low / step).ceil();
        let ticks = (0_u32..=wanted * 2).map(|index| (first + f64::from(index)) * step);
        ticks.take_while(|tick| *tick <= self.high * (1.0 + 1e-9)).collect()
    }

    fn decades(&self, wanted: u32) -> Vec<f64> {
        let (first, last) = (self.low.log10().floor(), self.high.log10().ceil());
        let few = last - first <= f64::from(wanted) / 2.0;
        let factors: &[f64] = if few { &[1.0, 2.0, 5.0] } else { &[1.0] };
        let mut ticks = Vec::new();
        let mut power = first;
        while power <= last {
            let values = factors.iter().map(|factor| factor * 10_f64.powf(power));
            ticks.extend(values.filter(|value| (self.low * 0.999..=self.high * 1.001).contains(value)));
            power += 1.0;
        }
        ticks
    }
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Scale, Svg, escaped};

    #[test]
    fn ticks_are_round_and_inside() {
        assert_eq!(Scale::linear((0.0, 100.0), (0.0, 1.0)).ticks(5), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(Scale::linear((0.0, 7.0), (0.0, 1.0)).ticks(4), [0.0, 2.0, 4.0, 6.0]);
        assert_eq!(Scale::logarithmic((1.0, 1e4), (0.0, 1.0)).ticks(5), [1.0, 10.0, 100.0, 1e3, 1e4]);
        assert_eq!(Scale::logarithmic((90.0, 600.0), (0.0, 1.0)).ticks(5), [100.0, 200.0, 500.0]);
        assert_eq!(Scale::linear((0.0, 0.0), (0.0, 1.0)).ticks(4).first(), Some(&0.0), "nothing but zero");
    }

    #[test]
    fn values_stand_in_order_and_never_outside() {
        for scale in [Scale::linear((1.0, 9.0), (100.0, 0.0)), Scale::logarithmic((1.0, 9.0), (100.0, 0.0))] {
            let places: Vec<f64> =
                [-5.0, 1.0, 2.0, 9.0, 50.0].into_iter().map(|value| scale.at(value)).collect();
            assert_eq!((places[0], places[1], places[3], places[4]), (100.0, 100.0, 0.0, 0.0));
            assert!(places[2] < 100.0 && places[2] > 0.0);
        }
    }

    #[test]
    fn texts_cannot_break_out() {
        let mut svg = Svg::new(10.0, 10.0, "a \"label\"");
        svg.text("t", Anchor::Start, (0.0, 0.0), "<script>alert('x')</script>");
        let drawing = svg.finish();
        assert!(!drawing.contains("<script>") && drawing.contains("&quot;label&quot;"), "{drawing}");
        assert_eq!(escaped("<&>"), "&lt;&amp;&gt;");
    }

    #[test]
    fn a_missing_point_interrupts_a_line() {
        let mut svg = Svg::new(10.0, 10.0, "");
        svg.path("p", [Some((0.0, 0.0)), Some((1.0, 1.0)), None, Some((2.0, 2.0))]);
        assert!(svg.finish().contains("M0.0 0.0L1.0 1.0M2.0 2.0"));
    }
}
