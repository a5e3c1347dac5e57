//! Tables and lists: operations, steps, errors, the generator, thresholds, the log.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::charts::time_text;
use super::{fitted, pane, rate_text};
use crate::measure::health::Verdict;
use crate::measure::series::Percentiles;
use crate::report::text::figure;
use crate::report::units::{bytes, count, error_share, precise, rounded};
use crate::run_control::Phase;
use crate::screen::keys::Shown;
use crate::screen::look::{Look, Role};
use crate::screen::view::{OperationView, View};

/// Columns of times.
const TIMES: [&str; 5] = ["p50", "p90", "p99", "p99.9", "max"];

/// Characters of a column of times.
const fn time_width(width: u16) -> usize {
    if width < 100 { 8 } else { 9 }
}

fn times(latency: &Percentiles) -> [u64; 5] {
    [latency.p50, latency.p90, latency.p99, latency.p99_9, latency.max]
}

/// Lines of a pane, as many as there is room for.
fn write(lines: Vec<Line<'_>>, area: Rect, buffer: &mut Buffer) {
    for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
        buffer.set_line(area.x, y, line, area.width);
    }
}

/// Every operation with its rate, errors and times.
pub(super) fn operations(view: &View, shown: Shown, area: Rect, buffer: &mut Buffer, look: Look) {
    let of = match (shown, view.facts.is_open) {
        (Shown::Latency, true) => "latency from the schedule to the answer",
        (Shown::Latency | Shown::Service, _) => "service time, from the socket to the answer",
        (Shown::SendLag, true) => "send lag, from the schedule to the socket",
        (Shown::SendLag, false) => "send lag, from the submission to the socket",
    };
    let part = if view.progress.phase == Phase::Warmup { "warm-up" } else { "measured so far" };
    let inner = pane(area, buffer, look, "operations", &[(of, format!("({part})"), Role::Dim)]);
    let pick = |operation: &OperationView| match shown {
        Shown::Latency => operation.latency,
        Shown::Service => operation.service,
        Shown::SendLag => operation.send_lag,
    };
    let cell = time_width(inner.width);
    // A wide terminal has room for whole names.
    let name = usize::from(inner.width).saturating_sub(20 + TIMES.len() * cell).clamp(12, 44);
    let mut lines = vec![head(&format!(" {:name$} {:>8} {:>8}", "", "/s", "errors"), cell, look)];
    // If not all fit, those at the end do, which has the sum of all.
    let room = usize::from(inner.height.saturating_sub(1));
    let hidden = view.operations.len().saturating_sub(room);
    let (sum, single) = view
        .operations
        .split_last()
        .map_or((None, view.operations.as_slice()), |(last, rest)| (Some(last), rest));
    let single = single.iter().take(single.len().saturating_sub(hidden));
    for operation in single.chain(sum) {
        let label = match operation.name.as_str() {
            "all" if hidden > 0 => format!("all, {hidden} not shown"),
            name => name.to_owned(),
        };
        let errors = error_share(operation.failed, operation.done + operation.failed).replace(' ', "");
        let mut spans = vec![
            Span::raw(format!(" {:name$} ", fitted(&label, name))),
            Span::styled(format!("{:>8}", rate_text(operation.rate)), look.style(Role::Done)),
            Span::styled(
                format!(" {errors:>8}"),
                look.style(if operation.failed > 0 { Role::Bad } else { Role::Dim }),
            ),
        ];
        spans.extend(time_cells(&pick(operation), cell, look));
        lines.push(Line::from(spans));
    }
    write(lines, inner, buffer);
}

fn head(first: &str, cell: usize, look: Look) -> Line<'static> {
    let times: String = TIMES.iter().map(|name| format!("{name:>cell$}")).collect();
    Line::from(Span::styled(format!("{first}{times}"), look.style(Role::Dim)))
}

fn time_cells(latency: &Percentiles, cell: usize, look: Look) -> impl Iterator<Item = Span<'static>> {
    let roles = [Role::Done, Role::Title, Role::Tail, Role::FarTail, Role::Title];
    times(latency).into_iter().zip(roles).map(move |(value, role)| {
        let style = look.style(role).remove_modifier(Modifier::BOLD);
        Span::styled(format!("{:>cell$}", time_text(value)), style)
    })
}

/// The steps of making a session.
pub(super) fn steps(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    let inner = pane(area, buffer, look, "making of a session", &[]);
    let cell = time_width(inner.width);
    // Narrow places have room for fewer times.
    let columns = (usize::from(inner.width.saturating_sub(25)) / cell).min(TIMES.len());
    let names: String = TIMES.iter().take(columns).map(|name| format!("{name:>cell$}")).collect();
    let mut lines =
        vec![Line::from(Span::styled(format!(" {:15} {:>8}{names}", "", "times"), look.style(Role::Dim)))];
    for step in &view.steps {
        let mut spans = vec![
            Span::raw(format!(" {:15} ", step.name)),
            Span::styled(format!("{:>8}", count(step.count)), look.style(Role::Done)),
        ];
        spans.extend(time_cells(&step.latency, cell, look).take(columns));
        lines.push(Line::from(spans));
    }
    write(lines, inner, buffer);
}

/// Errors by class.
pub(super) fn errors(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    let total: u64 = view.errors.iter().map(|error| error.count).sum();
    let inner = pane(
        area,
        buffer,
        look,
        "errors",
        &[("", count(total), if total > 0 { Role::Bad } else { Role::Good })],
    );
    if view.errors.is_empty() {
        write(vec![Line::from(Span::styled(" none", look.style(Role::Good)))], inner, buffer);
        return;
    }
    // Without much room the time of the last one goes.
    let has_time = inner.width >= 40;
    let name = usize::from(inner.width.saturating_sub(if has_time { 19 } else { 9 })).max(8);
    let lines = view.errors.iter().map(|error| {
        let last = if has_time { format!(" {}", error.last) } else { String::new() };
        Line::from(vec![
            Span::raw(format!(" {:name$}", fitted(&error.class, name))),
            Span::styled(format!("{:>8}", count(error.count)), look.style(Role::Bad)),
            Span::styled(last, look.style(Role::Dim)),
        ])
    });
    write(lines.collect(), inner, buffer);
}

/// Errors with the operation and an example.
pub(super) fn errors_in_full(view: &View, scroll: usize, area: Rect, buffer: &mut Buffer, look: Look) {
    let inner =
        pane(area, buffer, look, "errors", &[("classes", count(view.errors.len() as u64), Role::Title)]);
    if view.errors.is_empty() {
        write(vec![Line::from(Span::styled(" none", look.style(Role::Good)))], inner, buffer);
        return;
    }
    let width = usize::from(inner.width);
    let (class, operation) = ((width / 3).min(40), (width / 5).min(30));
    let head = format!(" {:class$} {:operation$} {:>8} {:8} example", "class", "operation", "count", "last");
    let mut lines = vec![Line::from(Span::styled(head, look.style(Role::Dim)))];
    lines.extend(view.errors.iter().skip(scroll.min(view.errors.len() - 1)).map(|error| {
        let names = (fitted(&error.class, class), fitted(&error.operation, operation));
        Line::from(vec![
            Span::raw(format!(" {:class$} {:operation$} ", names.0, names.1)),
            Span::styled(format!("{:>8}", count(error.count)), look.style(Role::Bad)),
            Span::styled(format!(" {:8} {}", error.last, error.example), look.style(Role::Dim)),
        ])
    }));
    write(lines, inner, buffer);
}

/// Whether the numbers describe the server or this program.
pub(super) fn generator(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    let generator = &view.generator;
    let (word, role) = match generator.now {
        None => ("-", Role::Dim),
        Some(Verdict::Ok) => ("ok", Role::Good),
        Some(Verdict::Hot) => ("hot", Role::Warning),
        Some(Verdict::Saturated) => ("SATURATED", Role::Bad),
    };
    let inner = pane(area, buffer, look, "generator", &[("", word.to_owned(), role)]);
    let dim = look.style(Role::Dim);
    let width = usize::from(inner.width);
    let busiest = generator.busy.iter().copied().fold(0.0, f64::max);
    let bars: String =
        generator.busy.iter().take(width.saturating_sub(13)).map(|busy| level(*busy)).collect();
    let [ok, hot, saturated] = generator.seconds.map(|seconds| count(rounded(seconds)));
    let mut lines = vec![
        Line::from(vec![
            Span::styled(" busy     ", dim),
            Span::styled(bars, look.style(Role::Done)),
            Span::raw(format!(" {:.0}%", busiest * 100.0)),
        ]),
        Line::from(vec![
            Span::styled(" send lag ", dim),
            Span::raw(format!("p99 {}", time_text(generator.send_lag))),
        ]),
        Line::from(vec![
            Span::styled(" loop lag ", dim),
            Span::raw(format!("p99 {}", time_text(generator.loop_lag))),
        ]),
        Line::from(Span::raw(format!(" {ok} s ok, {hot} hot, {saturated} sat."))),
    ];
    let reasons = generator.reasons.iter().map(|reason| {
        Line::from(Span::styled(
            format!(" {}", fitted(reason, width.saturating_sub(1))),
            look.style(Role::Warning),
        ))
    });
    lines.extend(reasons);
    lines.push(Line::from(vec![Span::styled(" memory   ", dim), Span::raw(bytes(generator.resident))]));
    write(lines, inner, buffer);
}

/// A share as a bar of one character.
fn level(share: f64) -> char {
    const LEVELS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let at = usize::try_from(rounded(share.clamp(0.0, 1.0) * precise(LEVELS.len() as u64 - 1))).unwrap_or(0);
    LEVELS.get(at).copied().unwrap_or('█')
}

/// What is demanded of the run, as it stands.
pub(super) fn thresholds(view: &View, area: Rect, buffer: &mut Buffer, look: Look) {
    let inner = pane(area, buffer, look, "thresholds", &[]);
    let width = usize::from(inner.width);
    let lines = view.thresholds.iter().map(|threshold| {
        let (sign, role) = match (threshold.ok, threshold.value) {
            (_, None) => ("·", Role::Dim),
            (true, _) => ("✔", Role::Good),
            (false, _) => ("✘", Role::Bad),
        };
        let value = threshold
            .value
            .map_or_else(String::new, |value| format!(" {} {}", figure(value), threshold.unit));
        let room = width.saturating_sub(4 + value.chars().count());
        Line::from(vec![
            Span::styled(format!(" {sign} "), look.style(role)),
            Span::raw(fitted(&threshold.expr, room)),
            Span::styled(value.trim_end().to_owned(), look.style(role)),
        ])
    });
    write(lines.collect(), inner, buffer);
}

/// What happened, newest last.
pub(super) fn log(view: &View, scroll: usize, area: Rect, buffer: &mut Buffer, look: Look) {
    let inner = pane(area, buffer, look, "log", &[]);
    let room = usize::from(inner.height);
    let end = view.log.len().saturating_sub(scroll.min(view.log.len().saturating_sub(room)));
    let lines = view.log.iter().take(end).skip(end.saturating_sub(room)).map(|line| {
        let role = if line.text.starts_with("by hand") { Role::Hand } else { Role::Title };
        let style = look.style(role).remove_modifier(Modifier::BOLD);
        Line::from(vec![
            Span::styled(format!(" {} ", line.at), look.style(Role::Dim)),
            Span::styled(fitted(&line.text, usize::from(inner.width).saturating_sub(10)), style),
        ])
    });
    write(lines.collect(), inner, buffer);
}
