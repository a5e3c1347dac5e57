//! The four lines at the top: what runs, how far it is, and its numbers.

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::{clock, fitted, rate_text};
use crate::report::units::{bytes, count, percent, precise, rounded};
use crate::run_control::Phase;
use crate::screen::look::{Look, Role};
use crate::screen::view::{Live, View};

/// Draws them.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, view: &View, live: Live, look: Look) {
    let lines = [
        title(view, area.width, look),
        progress(view, live, area.width, look),
        numbers(view, live, area.width, look),
        requests(view, area.width, look),
    ];
    for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
        buffer.set_line(area.x, y, line, area.width);
    }
    buffer
        .set_style(Rect { height: 1, ..area }, ratatui::style::Style::new().add_modifier(Modifier::REVERSED));
}

/// What runs, against what.
fn title(view: &View, width: u16, look: Look) -> Line<'static> {
    let facts = &view.facts;
    let width = usize::from(width);
    let name = format!(" mtstress {}  ", facts.command);
    let right = format!("  {}  run {} ", facts.model, facts.run);
    let middle = format!("{} → {}", facts.load, facts.target);
    let room = width.saturating_sub(name.chars().count());
    let right = if room >= right.chars().count() + 24 { right } else { String::new() };
    let room = room.saturating_sub(right.chars().count());
    let middle = format!("{:room$}", fitted(&middle, room));
    Line::from(vec![Span::styled(name, look.style(Role::Title)), Span::raw(middle), Span::raw(right)])
}

/// The time of the load now.
fn load_time(view: &View, live: Live) -> Duration {
    let progress = &view.progress;
    if progress.paused || !progress.phase.is_loaded() {
        return progress.load_time;
    }
    progress.load_time + Duration::try_from_secs_f64(live.now - progress.at).unwrap_or_default()
}

/// The part of the run in a word, and how far it is.
pub(super) fn state(view: &View, live: Live) -> (String, Role, Option<f64>, String) {
    let progress = &view.progress;
    let facts = &view.facts;
    let time = load_time(view, live);
    let of = |lasts: Option<Duration>| match lasts {
        Some(lasts) => (
            Some((time.as_secs_f64() / lasts.as_secs_f64().max(0.001)).min(1.0)),
            format!("{} of {}", clock(time.min(lasts).as_secs_f64()), clock(lasts.as_secs_f64())),
        ),
        None => match facts.count {
            Some(wanted) => {
                let done = view.requests.completed + view.requests.failed;
                (
                    Some((precise(done) / precise(wanted.max(1))).min(1.0)),
                    format!("{} of {}", count(done.min(wanted)), count(wanted)),
                )
            }
            None => (None, clock(time.as_secs_f64())),
        },
    };
    match progress.phase {
        Phase::Ramp => {
            let share = precise(live.settled) / precise(progress.wanted.max(1));
            let text = format!("{} of {} sessions", count(live.settled), count(progress.wanted));
            ("ramp".to_owned(), Role::Warning, Some(share.min(1.0)), text)
        }
        Phase::Drain => (
            "drain".to_owned(),
            Role::Warning,
            None,
            format!("{} answers are awaited", count(view.in_flight())),
        ),
        Phase::Close => {
            ("closing".to_owned(), Role::Warning, None, format!("{} sessions are open", count(live.ready)))
        }
        Phase::Warmup | Phase::Measure => {
            let (share, text) = of(facts.lasts);
            let (word, role) = match progress.phase {
                _ if progress.paused => ("PAUSED", Role::Hand),
                Phase::Warmup => ("warm-up", Role::Warning),
                _ => ("measure", Role::Good),
            };
            (word.to_owned(), role, share, text)
        }
    }
}

fn progress(view: &View, live: Live, width: u16, look: Look) -> Line<'static> {
    let (word, role, share, text) = state(view, live);
    let mut right = String::new();
    if view.progress.phase.is_loaded()
        && view.facts.stages.len() > 1
        && let Some((number, name)) = view.stage(load_time(view, live))
    {
        right = format!("  stage {} of {}: {name}", number + 1, view.facts.stages.len());
    }
    let hand = steered(view);
    let mut spans = vec![Span::styled(format!(" {word:<8}"), look.style(role))];
    let taken = 9 + text.chars().count() + 8 + right.chars().count() + hand.chars().count();
    if let Some(share) = share {
        let room = usize::from(width).saturating_sub(taken).clamp(10, 60);
        let full = usize::try_from(rounded(share * precise(room as u64))).unwrap_or(0).min(room);
        spans.push(Span::styled("█".repeat(full), look.style(role).remove_modifier(Modifier::BOLD)));
        spans.push(Span::styled("░".repeat(room - full), look.style(Role::Dim)));
        spans.push(Span::raw(format!(" {:>5} ", percent(share).replace(' ', ""))));
    }
    spans.push(Span::raw(text));
    spans.push(Span::styled(right, look.style(Role::Dim)));
    spans.push(Span::styled(hand, look.style(Role::Hand)));
    Line::from(spans)
}

/// What was changed by hand and is still so.
fn steered(view: &View) -> String {
    let (rate, sessions) = view.progress.factors;
    let changed = |factor: f64, name: &str| {
        if (factor - 1.0).abs() < 0.000_5 { String::new() } else { format!(" {name} {:.0}%", factor * 100.0) }
    };
    match view.progress.changes {
        0 => String::new(),
        _ => format!("  BY HAND{}{}", changed(rate, "rate"), changed(sessions, "sessions")),
    }
}

/// Sessions and bytes.
fn numbers(view: &View, live: Live, width: u16, look: Look) -> Line<'static> {
    let now = view.rows.back();
    let step = view.facts.step;
    let per_second = |value: Option<u64>| rate_text(precise(value.unwrap_or(0)) / step);
    let connections = &view.connections;
    let lost = connections.dropped + connections.failed;
    let mut fields = vec![
        field("sessions", format!("{}/{}", count(live.ready), count(view.progress.wanted)), Role::Done),
        field("lost", count(lost), if lost > 0 { Role::Bad } else { Role::Title }),
        field("new/s", per_second(now.map(|row| row.counts.opened)), Role::Title),
        field("keys/s", per_second(now.map(|row| row.counts.keys)), Role::Title),
        field("reconnects", count(connections.reconnects), Role::Title),
    ];
    let (read, written) = view.generator.bytes;
    if read + written > 0 {
        fields.push(field("in", bytes(read), Role::Title));
        fields.push(field("out", bytes(written), Role::Title));
    }
    line(fields, width, look)
}

/// Requests, in parts that add up.
fn requests(view: &View, width: u16, look: Look) -> Line<'static> {
    let requests = &view.requests;
    let failed = requests.failed + requests.not_begun;
    let bad = |number: u64| if number > 0 { Role::Bad } else { Role::Title };
    let mut fields = Vec::new();
    if let Some(wanted) = view.progress.rate {
        fields.push(field("wanted", format!("{}/s", rate_text(wanted)), Role::Asked));
    }
    fields.push(field("done", count(requests.completed), Role::Done));
    fields.push(field("in flight", count(view.in_flight()), Role::Title));
    fields.push(field("failed", count(failed), bad(failed)));
    if view.facts.is_open {
        fields.push(field("dropped", count(requests.dropped), bad(requests.dropped)));
        fields.push(field("asked", count(requests.offered), Role::Title));
    }
    fields.push(field("started", count(requests.started), Role::Title));
    line(fields, width, look)
}

type Field = (&'static str, String, Role);

const fn field(name: &'static str, value: String, role: Role) -> Field {
    (name, value, role)
}

/// As many fields as fit, the most important first.
fn line(fields: Vec<Field>, width: u16, look: Look) -> Line<'static> {
    let mut spans = vec![Span::raw(" ")];
    let mut left = usize::from(width).saturating_sub(1);
    for (name, value, role) in fields {
        let taken = name.len() + 1 + value.chars().count();
        if taken > left {
            break;
        }
        left = left.saturating_sub(taken + 2);
        spans.push(Span::styled(format!("{name} "), look.style(Role::Dim)));
        spans.push(Span::styled(format!("{value}  "), look.style(role)));
    }
    Line::from(spans)
}
