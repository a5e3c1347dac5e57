//! The charts: throughput, latency, sessions, how busy the generator is, and the heat map.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::plot::{Curve, Plot, round_top};
use super::rate_text;
use crate::measure::series::{Row, heat_bounds};
use crate::report::units::{microseconds, precise, rounded};
use crate::screen::look::{Look, Role};
use crate::screen::view::View;

/// Seconds that charts show at least, and at most where there is room for them.
const WINDOW: (f64, f64) = (30.0, 300.0);

/// The span of time that charts of this width show.
fn window(view: &View, width: u16) -> (f64, f64) {
    let step = view.facts.step.max(0.1);
    let fits = (f64::from(width) * 2.0 * step).clamp(WINDOW.0, WINDOW.1);
    let end = view.rows_end.max(WINDOW.0);
    ((end - fits).max(0.0), end)
}

/// The rows in that span, each with the time at which it ended.
fn visible(view: &View, window: (f64, f64)) -> impl Iterator<Item = (f64, &Row)> {
    let rows = view.rows.iter().enumerate().map(|(number, row)| (view.row_end(number), row));
    rows.filter(move |(end, _)| *end >= window.0 - view.facts.step)
}

fn points(view: &View, window: (f64, f64), value: impl Fn(&Row) -> f64) -> Vec<(f64, f64)> {
    visible(view, window).map(|(end, row)| (end, value(row))).collect()
}

fn highest<'a>(curves: impl IntoIterator<Item = &'a Curve>) -> f64 {
    let values = curves.into_iter().flat_map(|curve| curve.points.iter().map(|point| point.1));
    values.filter(|value| value.is_finite()).fold(0.0, f64::max)
}

/// A rate in few characters: `950`, `20k`, `1.2m`.
pub(super) fn short(value: f64) -> String {
    let with = |value: f64, unit: &str| {
        if value < 10.0 && (value.fract() > 0.05 && value.fract() < 0.95) {
            format!("{value:.1}{unit}")
        } else {
            format!("{value:.0}{unit}")
        }
    };
    match value {
        value if value >= 1e6 => with(value / 1e6, "m"),
        value if value >= 1e4 => with(value / 1e3, "k"),
        value => with(value, ""),
    }
}

/// A plot over a linear scale from zero.
fn linear(view: &View, time: (f64, f64), top: f64, curves: Vec<Curve>, name: fn(f64) -> String) -> Plot {
    let ticks = [0.0, top / 2.0, top].map(|value| (value, name(value))).into();
    Plot { time, values: (0.0, top), ticks, curves, marks: view.marks.clone(), step: view.facts.step }
}

fn filled(points: Vec<(f64, f64)>, role: Role) -> Curve {
    Curve { points, role, filled: true, label: "" }
}

fn lined(points: Vec<(f64, f64)>, role: Role, label: &'static str) -> Curve {
    Curve { points, role, filled: false, label }
}

/// What was done per second, and what was asked for.
pub(super) fn throughput(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    let now = view.rows.back();
    let per_second = |value: u64| precise(value) / view.facts.step;
    let done = |row: &Row| per_second(if view.facts.has_calls { row.counts.done } else { row.counts.keys });
    let title = if view.facts.has_calls { "throughput/s" } else { "key exchanges/s" };
    let mut legend = vec![("done", rate_text(now.map_or(0.0, done)), Role::Done)];
    let time = window(view, area.width);
    let mut curves = vec![filled(points(view, time, done), Role::Done)];
    if view.facts.is_open {
        let asked = |row: &Row| per_second(row.counts.offered);
        legend.push(("asked", rate_text(now.map_or(0.0, asked)), Role::Asked));
        curves.push(lined(points(view, time, asked), Role::Asked, ""));
    }
    let failed = |row: &Row| per_second(row.counts.failed + row.counts.dropped);
    if visible(view, time).any(|(_, row)| row.counts.failed + row.counts.dropped > 0) {
        legend.push(("failed", rate_text(now.map_or(0.0, failed)), Role::Bad));
        curves.push(lined(points(view, time, failed), Role::Bad, ""));
    }
    let inner = super::pane(area, buffer, look, title, &legend);
    let top = round_top(highest(&curves));
    linear(view, time, top, curves, short).render(inner, buffer, look);
}

/// One of the percentiles of a row.
type Percentile = fn(&Row) -> u64;

/// Percentiles over time, on a logarithmic scale.
pub(super) fn latency(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    let time = window(view, area.width);
    let of =
        |pick: Percentile| move |row: &Row| if pick(row) > 0 { precise(pick(row)).log10() } else { f64::NAN };
    let lines: [(&str, Percentile, Role); 3] = [
        ("p50", |row| row.latency.p50, Role::Done),
        ("p99", |row| row.latency.p99, Role::Tail),
        ("p99.9", |row| row.latency.p99_9, Role::FarTail),
    ];
    let now = |pick: Percentile| view.rows.back().map_or_else(String::new, |row| time_text(pick(row)));
    let legend = lines.map(|(name, pick, role)| (name, now(pick), role));
    let title = match (view.facts.has_calls, view.facts.is_open) {
        (true, true) => "latency",
        (true, false) => "service time",
        (false, _) => "key exchange",
    };
    let inner = super::pane(area, buffer, look, title, &legend);
    let curves: Vec<Curve> = lines
        .into_iter()
        .map(|(label, pick, role)| lined(points(view, time, of(pick)), role, label))
        .collect();
    let finite = || {
        curves.iter().flat_map(|curve| &curve.points).map(|point| point.1).filter(|value| value.is_finite())
    };
    let (Some(low), Some(high)) = (finite().reduce(f64::min), finite().reduce(f64::max)) else { return };
    let (low, mut high) = (low.floor(), high.ceil());
    if high - low < 1.0 {
        high = low + 1.0;
    }
    let decades = rounded(high - low);
    let mut ticks: Vec<(f64, String)> =
        (0..=decades).map(|decade| low + precise(decade)).map(decade_tick).collect();
    if decades == 1 && inner.height >= 5 {
        ticks.push(decade_tick(low + 3_f64.log10()));
    }
    let plot =
        Plot { time, values: (low, high), ticks, curves, marks: view.marks.clone(), step: view.facts.step };
    plot.render(inner, buffer, look);
}

fn decade_tick(value: f64) -> (f64, String) {
    (value, short_time(10_f64.powf(value)))
}

/// A round time in few characters.
fn short_time(microseconds: f64) -> String {
    match microseconds {
        value if value >= 0.95e6 => format!("{:.0}s", value / 1e6),
        value if value >= 950.0 => format!("{:.0}ms", value / 1e3),
        value => format!("{value:.0}µs"),
    }
}

/// A time, or a dash where nothing was measured.
pub(super) fn time_text(value: u64) -> String {
    if value == 0 { "-".to_owned() } else { microseconds(value).replace(' ', "") }
}

/// Sessions that are ready.
pub(super) fn sessions(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    let time = window(view, area.width);
    let ready = |row: &Row| precise(row.sessions);
    let now = view.rows.back().map_or(0.0, ready);
    let legend = [("ready", crate::report::units::count(rounded(now)), Role::Done)];
    let inner = super::pane(area, buffer, look, "sessions", &legend);
    let curve = filled(points(view, time, ready), Role::Done);
    let top = round_top(highest([&curve]));
    linear(view, time, top, vec![curve], short).render(inner, buffer, look);
}

/// How busy the busiest reactor is.
pub(super) fn busy(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    let time = window(view, area.width);
    let busy = |row: &Row| row.busy * 100.0;
    let now = view.rows.back().map_or(0.0, busy);
    let role = match view.generator.now {
        None | Some(crate::measure::health::Verdict::Ok) => Role::Good,
        Some(_) => Role::Warning,
    };
    let legend = [("busiest thread", format!("{now:.0}%"), role)];
    let inner = super::pane(area, buffer, look, "generator", &legend);
    let curve = filled(points(view, time, busy), role);
    linear(view, time, 100.0, vec![curve], |value| format!("{value:.0}%")).render(inner, buffer, look);
}

const SHADES: [&str; 5] = [" ", "░", "▒", "▓", "█"];

/// How many answers took how long, over time.
pub(super) fn heat(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    const GUTTER: u16 = 7;
    let inner = super::pane(area, buffer, look, "heat map of latency", &[]);
    if inner.width < GUTTER + 8 || inner.height < 3 {
        return;
    }
    let bounds = heat_bounds();
    let time = window(view, area.width);
    let columns = usize::from(inner.width - GUTTER);
    let column_time = (time.1 - time.0) / precise(columns as u64);
    let mut cells = vec![vec![0_u64; bounds.len()]; columns];
    for (number, cell) in (0_u64..).zip(&mut cells) {
        let from = time.0 + precise(number) * column_time;
        // A column has every row that falls into it, or the one that it is a part of.
        let inside = |end: f64| end > from && end - view.facts.step < from + column_time;
        for (_, row) in visible(view, time).filter(|(end, _)| inside(*end - 1e-9)) {
            cell.iter_mut().zip(&row.heat).for_each(|(sum, count)| *sum += count);
        }
    }
    let used = |bucket: usize| cells.iter().any(|cell| cell.get(bucket).is_some_and(|count| *count > 0));
    let (Some(first), Some(last)) =
        ((0..bounds.len()).find(|bucket| used(*bucket)), (0..bounds.len()).rfind(|bucket| used(*bucket)))
    else {
        return;
    };
    let rows = usize::from(inner.height - 1);
    let buckets = last - first + 1;
    // A line stands for several buckets, or a bucket for several lines: whatever it takes to fill the place.
    let together = buckets.div_ceil(rows).max(1);
    let lines_each = (rows / buckets).max(1);
    let most = cells.iter().flatten().copied().max().unwrap_or(1);
    for line in 0..rows {
        let from = first + line / lines_each * together;
        if from > last {
            break;
        }
        let y = inner.bottom() - 2 - u16::try_from(line).unwrap_or(0);
        let upper = bounds.get((from + together - 1).min(last)).copied().unwrap_or(0);
        let is_top = line % lines_each == lines_each - 1;
        let name = if is_top { format!("{:>6}┤", time_text(upper)) } else { format!("{:>7}", "") };
        buffer.set_string(inner.x, y, name, look.style(Role::Dim));
        for (column, cell) in cells.iter().enumerate() {
            let count: u64 = cell.iter().skip(from).take(together).sum();
            let x = inner.x + GUTTER + u16::try_from(column).unwrap_or(0);
            buffer.set_string(x, y, shade(count, most), look.style(Role::Done));
        }
    }
    let y = inner.bottom() - 1;
    let (from, to) = (super::clock(time.0), super::clock(time.1));
    buffer.set_string(inner.x + GUTTER, y, &from, look.style(Role::Dim));
    let right = inner.right().saturating_sub(u16::try_from(to.len()).unwrap_or(0));
    buffer.set_string(right, y, &to, look.style(Role::Dim));
}

/// The more, the darker, on a logarithmic scale.
fn shade(count: u64, most: u64) -> &'static str {
    if count == 0 {
        return SHADES[0];
    }
    let share = precise(count).ln_1p() / precise(most.max(1)).ln_1p();
    let level = usize::try_from(rounded((share * 4.0).ceil())).unwrap_or(4);
    SHADES.get(level.clamp(1, 4)).copied().unwrap_or("█")
}
