//! Values over the time of a run: lines, with the phases above and the bad seconds of the generator shaded.

use std::fmt::Write as _;

use super::svg::{Anchor, Point, Scale, Svg, escaped};

pub(super) const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 230.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 26.0;

/// Points of one line; more would be closer than pixels.
const POINTS_MAX: usize = 900;

/// One line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Its name in the legend.
    pub(super) name: String,
    /// Its colour: 0 to 7.
    pub(super) colour: usize,
    /// Whether it is the baseline's, drawn dashed.
    pub(super) dashed: bool,
    /// One value a step; what is no number is a gap.
    pub(super) values: Vec<f64>,
}

/// A span of time with a colour of its own.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Band {
    /// In seconds from the start of the run.
    pub(super) from: f64,
    pub(super) to: f64,
    /// The class of its rectangle.
    pub(super) class: &'static str,
    /// What it means.
    pub(super) title: String,
}

/// What all charts of a page share.
#[derive(Clone, Debug)]
pub(super) struct TimeAxis {
    /// Seconds of one step.
    pub(super) step: f64,
    /// Seconds of all of them.
    pub(super) end: f64,
    /// Phases: where each begins, and its name.
    pub(super) phases: Vec<(f64, String)>,
    /// Changes by hand: when, and what.
    pub(super) hands: Vec<(f64, String)>,
    /// Bad seconds.
    pub(super) bands: Vec<Band>,
}

/// One chart.
pub(super) struct TimeChart<'a> {
    pub(super) title: &'a str,
    pub(super) axis: &'a TimeAxis,
    pub(super) lines: Vec<Line>,
    pub(super) logarithmic: bool,
    /// How values are written.
    pub(super) format: fn(f64) -> String,
}

impl TimeAxis {
    /// From seconds to places.
    pub(super) fn scale(&self) -> Scale {
        Scale::linear((0.0, self.end), (LEFT, WIDTH - RIGHT))
    }

    /// Ticks with their places and texts.
    pub(super) fn draw(&self, svg: &mut Svg, bottom: f64) {
        let scale = self.scale();
        for seconds in time_ticks(self.end) {
            let x = scale.at(seconds);
            svg.line("grid", (x, TOP), (x, bottom));
            svg.text("tick", Anchor::Middle, (x, bottom + 16.0), &time_text(seconds));
        }
        for (at, what) in self.hands.iter().filter(|(at, _)| *at <= self.end) {
            let x = scale.at(*at);
            svg.rectangle("hand", (x - 0.75, TOP), (1.5, bottom - TOP), what);
            svg.text("hand", Anchor::Middle, (x, TOP + 4.0), "▼");
        }
        for (from, name) in &self.phases {
            let x = scale.at(*from);
            svg.line("phase", (x, TOP - 8.0), (x, bottom));
            svg.text("phase-name", Anchor::Start, (x + 3.0, TOP - 6.0), name);
        }
    }

    /// The middle of a step, in seconds.
    #[expect(clippy::cast_precision_loss, reason = "a run has fewer steps than 2^53")]
    fn middle(&self, index: usize) -> f64 {
        (index as f64 + 0.5) * self.step
    }
}

impl TimeChart<'_> {
    /// The chart with its title and legend; nothing if there is nothing to show.
    pub(super) fn html(&self) -> String {
        let values = || {
            self.lines.iter().flat_map(|line| line.values.iter().copied()).filter(|value| value.is_finite())
        };
        let highest = values().fold(0.0_f64, f64::max);
        if values().next().is_none() {
            return String::new();
        }
        let bottom = HEIGHT - BOTTOM;
        let scale = if self.logarithmic {
            let lowest = values().filter(|value| *value > 0.0).fold(f64::INFINITY, f64::min);
            let lowest = if lowest.is_finite() { lowest } else { 1.0 };
            Scale::logarithmic((lowest * 0.8, highest.max(lowest * 2.0) * 1.1), (bottom, TOP))
        } else {
            Scale::linear((0.0, if highest > 0.0 { highest * 1.05 } else { 1.0 }), (bottom, TOP))
        };
        let mut svg = Svg::new(WIDTH, HEIGHT, self.title);
        let time = self.axis.scale();
        for band in &self.axis.bands {
            let (from, to) = (time.at(band.from), time.at(band.to));
            svg.rectangle(band.class, (from, TOP), ((to - from).max(1.0), bottom - TOP), &band.title);
        }
        for tick in scale.ticks(5) {
            svg.line("grid", (LEFT, scale.at(tick)), (WIDTH - RIGHT, scale.at(tick)));
            svg.text("tick", Anchor::End, (LEFT - 6.0, scale.at(tick) + 4.0), &(self.format)(tick));
        }
        self.axis.draw(&mut svg, bottom);
        for line in &self.lines {
            let dashed = if line.dashed { " dashed" } else { "" };
            svg.path(&format!("line c{}{dashed}", line.colour), self.points(line, &time, &scale));
        }
        svg.line("cursor", (0.0, TOP), (0.0, bottom));
        self.framed(&svg.finish())
    }

    /// At most [`POINTS_MAX`] points; where several steps share one, their highest and lowest are kept.
    fn points(&self, line: &Line, time: &Scale, scale: &Scale) -> Vec<Option<Point>> {
        let place = |index: usize, value: f64| Some((time.at(self.axis.middle(index)), scale.at(value)));
        if line.values.len() <= POINTS_MAX {
            let points = line.values.iter().enumerate();
            return points
                .map(|(index, value)| value.is_finite().then(|| place(index, *value)).flatten())
                .collect();
        }
        let together = line.values.len().div_ceil(POINTS_MAX / 2);
        let mut points = Vec::new();
        for (part, values) in line.values.chunks(together).enumerate() {
            let finite = || values.iter().copied().enumerate().filter(|(_, value)| value.is_finite());
            let lowest = finite().min_by(|a, b| a.1.total_cmp(&b.1));
            let highest = finite().max_by(|a, b| a.1.total_cmp(&b.1));
            let (Some(lowest), Some(highest)) = (lowest, highest) else {
                points.push(None);
                continue;
            };
            let (first, second) = if lowest.0 <= highest.0 { (lowest, highest) } else { (highest, lowest) };
            points.extend([first, second].map(|(index, value)| place(part * together + index, value)));
        }
        points
    }

    /// Title, legend, drawing, and the values for the pointer.
    fn framed(&self, drawing: &str) -> String {
        let mut html = String::new();
        let _ = write!(html, r#"<figure class="chart"><figcaption>{}"#, escaped(self.title));
        for line in &self.lines {
            let dashed = if line.dashed { " dashed" } else { "" };
            let _ = write!(
                html,
                r#"<span class="key c{}{dashed}">{}<b data-name="{0}"></b></span>"#,
                line.colour,
                escaped(&line.name)
            );
        }
        html.push_str(r#"<span class="at"></span></figcaption>"#);
        html.push_str(drawing);
        let longest = self.lines.iter().map(|line| line.values.len()).max().unwrap_or(0);
        let together = longest.div_ceil(POINTS_MAX).max(1);
        let highest =
            |values: &[f64]| values.iter().copied().filter(|value| value.is_finite()).reduce(f64::max);
        let shown = |line: &Line| {
            line.values.chunks(together).map(|values| highest(values).map(self.format)).collect()
        };
        let lines: Vec<Vec<Option<String>>> = self.lines.iter().map(shown).collect();
        #[expect(clippy::cast_precision_loss, reason = "steps of a chart")]
        let step = self.axis.step * together as f64;
        let (left, right) = (LEFT / WIDTH, (WIDTH - RIGHT) / WIDTH);
        let data = serde_json::json!({ "end": self.axis.end, "step": step, "left": left, "right": right, "lines": lines });
        let _ = write!(
            html,
            r#"<script type="application/json">{}</script></figure>"#,
            for_script(&data.to_string())
        );
        html
    }
}

/// JSON that cannot end the element it stands in.
pub(super) fn for_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// Seconds with a round distance.
fn time_ticks(end: f64) -> Vec<f64> {
    const STEPS: [f64; 17] = [
        0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1_800.0, 3_600.0,
        21_600.0, 86_400.0,
    ];
    let step = STEPS.into_iter().find(|step| end / step <= 12.0).unwrap_or(end / 10.0);
    (0_u32..=24).map(|index| f64::from(index) * step).take_while(|tick| *tick <= end * (1.0 + 1e-9)).collect()
}

/// A time of the run.
pub(super) fn time_text(seconds: f64) -> String {
    let whole = crate::report::units::rounded(seconds);
    match seconds {
        seconds if seconds < 10.0 && seconds.fract() != 0.0 => format!("{seconds:.1} s"),
        seconds if seconds < 120.0 => format!("{seconds:.0} s"),
        seconds if seconds < 7_200.0 => format!("{}:{:02}", whole / 60, whole % 60),
        _ => format!("{}:{:02} h", whole / 3_600, whole / 60 % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::{Band, Line, POINTS_MAX, TimeAxis, TimeChart, for_script, time_text, time_ticks};

    fn axis(end: f64) -> TimeAxis {
        let band = Band { from: 1.0, to: 2.0, class: "hot", title: "hot".to_owned() };
        TimeAxis {
            step: 1.0,
            end,
            phases: vec![(0.0, "ramp".to_owned())],
            hands: vec![(1.5, "pause".to_owned())],
            bands: vec![band],
        }
    }

    fn chart(values: Vec<f64>, axis: &TimeAxis) -> String {
        let line = Line { name: "done".to_owned(), colour: 0, dashed: false, values };
        TimeChart {
            title: "Load",
            axis,
            lines: vec![line],
            logarithmic: false,
            format: |value| format!("{value:.0}"),
        }
        .html()
    }

    #[test]
    fn a_long_run_is_thinned_out_and_its_peaks_stay() {
        let mut values = vec![1.0; 50_000];
        values[31_337] = 1_000.0;
        let html = chart(values, &axis(50_000.0));
        let path = html.split("class=\"line c0\" d=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(path.matches(['M', 'L']).count() <= POINTS_MAX + 2);
        // The top of the scale is five percent above the highest value.
        assert!(path.split(['M', 'L']).any(|point| point.ends_with(" 30.7")), "the peak is drawn");
    }

    #[test]
    fn phases_and_bad_seconds_are_marked() {
        let html = chart(vec![1.0, f64::NAN, 3.0], &axis(3.0));
        assert!(html.contains(">ramp</text>") && html.contains("class=\"hot\""), "{html}");
        assert!(html.contains("class=\"hand\"") && html.contains("pause"), "{html}");
        assert!(html.contains("[\"1\",null,\"3\"]"), "{html}");
        assert_eq!(chart(vec![], &axis(3.0)), "", "nothing to show");
    }

    #[test]
    fn times_are_round() {
        assert_eq!(time_ticks(10.0).len(), 11);
        assert_eq!(time_ticks(300.0).first_chunk(), Some(&[0.0, 30.0]));
        assert_eq!(
            [time_text(0.5), time_text(90.0), time_text(150.0), time_text(7_260.0)],
            ["0.5 s", "90 s", "2:30", "2:01 h"]
        );
        assert_eq!(for_script("</script>"), "\\u003c/script>");
    }
}
