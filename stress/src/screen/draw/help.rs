//! The line of keys at the bottom, and the page about all of them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Clear, Widget};

use crate::run_control::Phase;
use crate::screen::keys::{Tab, Ui};
use crate::screen::look::{Look, Role};
use crate::screen::view::View;

/// Draws the keys that do something now.
pub(super) fn keys_line(area: Rect, buffer: &mut Buffer, view: &View, ui: &Ui, look: Look) {
    let mut keys: Vec<(&str, &str)> = Vec::new();
    match view.progress.phase {
        Phase::Drain | Phase::Close => keys.push(("Ctrl-C twice", "do not wait")),
        _ => keys.push(("q", "stop")),
    }
    if view.progress.phase.is_loaded() {
        keys.push(("p", if view.progress.paused { "go on" } else { "pause" }));
        if view.facts.is_open {
            keys.push(("+/-", "rate"));
        }
        keys.push(("</>", "sessions"));
    }
    match ui.tab {
        Tab::Overview => {
            keys.push(("Tab", "views"));
            keys.push(("s", "clock"));
        }
        Tab::Operations => keys.push(("s", "clock")),
        Tab::Errors | Tab::Log => keys.push(("↑↓", "scroll")),
    }
    if ui.tab != Tab::Overview {
        keys.push(("Esc", "overview"));
    }
    keys.push(("?", "help"));
    let mut spans = vec![Span::raw(" ")];
    for (key, does) in keys {
        spans.push(Span::styled(key.to_owned(), look.style(Role::Title)));
        spans.push(Span::styled(format!(" {does}   "), look.style(Role::Dim)));
    }
    buffer.set_line(area.x, area.y, &Line::from(spans), area.width);
}

const HELP: [(&str, &str); 16] = [
    ("q", "stop: no new operations, wait for answers, report"),
    ("Ctrl-C", "the same, exit code 130; twice ends at once"),
    ("p, space", "pause, and go on; the clock of the load waits"),
    ("+ -  ↑ ↓", "rate up and down by a tenth (open model)"),
    ("PgUp PgDn", "rate doubled, halved"),
    ("> <  → ←", "sessions up and down by a tenth"),
    ("0", "back to the plan"),
    ("", "Changes by hand stand in the report, with times."),
    ("", ""),
    ("Tab", "overview, operations, errors, log"),
    ("o e l", "one of them, and back"),
    ("s", "latency from the schedule, service time, send lag"),
    ("↑ ↓", "scroll errors and log"),
    ("", ""),
    ("hot", "the generator was close to its limit"),
    ("saturated", "at it: numbers describe this machine"),
];

/// Draws the page about the keys, over everything else.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, look: Look) {
    let (width, height) = (64.min(area.width), u16::try_from(HELP.len() + 2).unwrap_or(18).min(area.height));
    let place =
        Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height };
    Clear.render(place, buffer);
    let block = Block::bordered().border_type(BorderType::Rounded).title(" keys ");
    let inner = block.inner(place);
    block.border_style(look.style(Role::Dim)).render(place, buffer);
    for ((key, does), y) in HELP.iter().zip(inner.top()..inner.bottom()) {
        let line = Line::from(vec![
            Span::styled(format!(" {key:<10} "), look.style(Role::Title)),
            Span::raw((*does).to_owned()),
        ]);
        buffer.set_line(inner.x, y, &line, inner.width);
    }
}
