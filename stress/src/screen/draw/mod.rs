//! What stands where. Everything is drawn from a [`View`] alone, so that a screen can be made without a run.

mod charts;
mod head;
mod help;
mod panes;
mod plot;
mod small;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use super::keys::{Tab, Ui};
use super::look::{Look, Role};
use super::view::{Live, View};
use crate::report::units::{rate, rounded};

/// The smallest terminal that has room for charts.
const SMALLEST: (u16, u16) = (80, 24);

/// Draws one frame.
pub(super) fn draw(frame: &mut Frame<'_>, view: &View, live: Live, ui: &Ui, look: Look) {
    let area = frame.area();
    let buffer = frame.buffer_mut();
    Clear.render(area, buffer);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        small::draw(area, buffer, view, live, look);
    } else {
        whole(area, buffer, view, live, ui, look);
    }
    if ui.help {
        help::draw(area, buffer, look);
    }
}

fn whole(area: Rect, buffer: &mut Buffer, view: &View, live: Live, ui: &Ui, look: Look) {
    let [top, body, keys] =
        Layout::vertical([Constraint::Length(4), Constraint::Min(0), Constraint::Length(1)]).areas(area);
    head::draw(top, buffer, view, live, look);
    match ui.tab {
        Tab::Overview => overview(body, buffer, view, ui, look),
        Tab::Operations => {
            let [operations, steps] =
                Layout::vertical([Constraint::Fill(1), Constraint::Length(11)]).areas(body);
            panes::operations(view, ui.shown, operations, buffer, look);
            panes::steps(view, steps, buffer, look);
        }
        Tab::Errors => panes::errors_in_full(view, ui.scroll, body, buffer, look),
        Tab::Log => panes::log(view, ui.scroll, body, buffer, look),
    }
    help::keys_line(keys, buffer, view, ui, look);
}

/// Charts above, tables in the middle, and below what may be wrong.
fn overview(area: Rect, buffer: &mut Buffer, view: &View, ui: &Ui, look: Look) {
    let lines = if view.operations.is_empty() { view.steps.len() } else { view.operations.len() };
    let lines = u16::try_from(lines).unwrap_or(u16::MAX);
    // A rule and the names of the columns come on top.
    let table = (lines.max(1) + 2).min(if area.height < 26 { 6 } else { area.height / 3 });
    let below = if area.height < 26 { 6 } else { (area.height / 4).clamp(7, 12) };
    let charts = area.height.saturating_sub(table + below);
    let [charts, table, below] =
        Layout::vertical([Constraint::Length(charts), Constraint::Length(table), Constraint::Length(below)])
            .areas(area);
    charts_in(charts, buffer, view, look);
    if view.operations.is_empty() {
        panes::steps(view, table, buffer, look);
    } else {
        panes::operations(view, ui.shown, table, buffer, look);
    }
    below_in(below, buffer, view, look);
}

fn charts_in(area: Rect, buffer: &mut Buffer, view: &View, look: Look) {
    let rows = if area.height >= 18 { 2 } else { 1 };
    let across = if area.width >= 150 { 3 } else { 2 };
    let heights = Layout::vertical(vec![Constraint::Fill(1); rows]).split(area);
    let draw: [fn(&View, Rect, &mut Buffer, Look); 6] = match across {
        3 => {
            [charts::throughput, charts::latency, charts::heat, charts::sessions, charts::busy, panes::steps]
        }
        _ => {
            [charts::throughput, charts::latency, charts::sessions, charts::heat, charts::busy, panes::steps]
        }
    };
    for (row, drawn) in heights.iter().zip(draw.chunks(across)) {
        let places = Layout::horizontal(vec![Constraint::Fill(1); across]).spacing(2).split(*row);
        for (place, draw) in places.iter().zip(drawn) {
            draw(view, *place, buffer, look);
        }
    }
}

fn below_in(area: Rect, buffer: &mut Buffer, view: &View, look: Look) {
    let wide = area.width >= 140;
    let mut places = vec![Constraint::Fill(4), Constraint::Length(25)];
    if !view.thresholds.is_empty() {
        places.push(Constraint::Fill(if wide { 4 } else { 3 }));
    }
    if wide || view.thresholds.is_empty() {
        places.push(Constraint::Fill(if wide { 6 } else { 4 }));
    }
    let mut places = Layout::horizontal(places).spacing(2).split(area).to_vec().into_iter();
    let mut next = || places.next().unwrap_or_default();
    panes::errors(view, next(), buffer, look);
    panes::generator(view, next(), buffer, look);
    if !view.thresholds.is_empty() {
        panes::thresholds(view, next(), buffer, look);
    }
    if wide || view.thresholds.is_empty() {
        panes::log(view, 0, next(), buffer, look);
    }
}

/// A rule with a title, and at its right end what the lines below mean. Gives the room below it.
fn pane(area: Rect, buffer: &mut Buffer, look: Look, title: &str, legend: &[(&str, String, Role)]) -> Rect {
    if area.height == 0 || area.width < 6 {
        return Rect { height: 0, ..area };
    }
    let dim = look.style(Role::Dim);
    let width = usize::from(area.width);
    buffer.set_string(area.x, area.y, "─".repeat(width), dim);
    buffer.set_stringn(area.x + 1, area.y, format!(" {title} "), width - 2, look.style(Role::Title));
    let mut spans = Vec::new();
    for (name, value, role) in legend {
        let name = if name.is_empty() { " ".to_owned() } else { format!(" {name} ") };
        spans.push(Span::styled(name, dim));
        spans.push(Span::styled(value.clone(), look.style(*role)));
    }
    spans.push(Span::styled(" ", dim));
    let mut legend = Line::from(spans);
    // What does not fit goes, from its end on.
    let free = width.saturating_sub(title.chars().count() + 5);
    while legend.width() > free && legend.spans.len() >= 3 {
        let last = legend.spans.len() - 1;
        legend.spans.drain(last - 2..last);
    }
    if legend.spans.len() >= 3 {
        let length = u16::try_from(legend.width()).unwrap_or(0);
        buffer.set_line(area.right().saturating_sub(length + 1), area.y, &legend, length);
    }
    Rect { y: area.y + 1, height: area.height - 1, ..area }
}

/// A rate; nothing is a plain zero.
fn rate_text(per_second: f64) -> String {
    if per_second > 0.0 { rate(per_second) } else { "0".to_owned() }
}

/// Minutes and seconds, and hours if there are some.
fn clock(seconds: f64) -> String {
    let seconds = rounded(seconds.floor());
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// A text that fits, with a sign that something is left out if it does not.
fn fitted(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(width.saturating_sub(1)).collect();
    short.push('…');
    short
}
