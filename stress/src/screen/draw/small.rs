//! A terminal too small for charts: the numbers, one below the other, and what would help.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::charts::time_text;
use super::{SMALLEST, fitted, head};
use crate::report::units::{count, precise, rate};
use crate::screen::look::{Look, Role};
use crate::screen::view::{Live, View};

/// Draws as many lines as there are, the most important first.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, view: &View, live: Live, look: Look) {
    let (word, role, _, text) = head::state(view, live);
    let now = view.rows.back();
    let per_second = |value: u64| rate(precise(value) / view.facts.step);
    let asked = match view.progress.rate {
        Some(wanted) => format!(" of {}/s", rate(wanted)),
        None => String::new(),
    };
    let verdict = view.generator.now.map_or("-", |verdict| verdict.word());
    let errors: u64 = view.errors.iter().map(|error| error.count).sum();
    let held = view.thresholds.iter().filter(|threshold| threshold.ok).count();
    let mut lines = vec![
        (format!("mtstress {}  {word}  {text}", view.facts.command), role),
        (format!("sessions  {} of {}", count(live.ready), count(view.progress.wanted)), Role::Done),
        (
            match now {
                Some(row) if view.facts.has_calls => {
                    format!("done      {}/s{asked}", per_second(row.counts.done))
                }
                Some(row) => format!("keys      {}/s", per_second(row.counts.keys)),
                None => "done      -".to_owned(),
            },
            Role::Done,
        ),
        (
            now.map_or_else(
                || "latency   -".to_owned(),
                |row| {
                    format!(
                        "latency   p50 {}  p99 {}",
                        time_text(row.latency.p50),
                        time_text(row.latency.p99)
                    )
                },
            ),
            Role::Title,
        ),
        (format!("errors    {}", count(errors)), if errors > 0 { Role::Bad } else { Role::Title }),
        (format!("generator {verdict}"), if verdict == "ok" { Role::Good } else { Role::Warning }),
    ];
    if !view.thresholds.is_empty() {
        lines.push((format!("thresholds {held} of {} hold", view.thresholds.len()), Role::Title));
    }
    if let Some(last) = view.log.back() {
        lines.push((format!("{}  {}", last.at, last.text), Role::Dim));
    }
    let hint = format!(
        "charts need {}x{}; this is {}x{}   q stop  p pause  ? help",
        SMALLEST.0, SMALLEST.1, area.width, area.height
    );
    lines.truncate(usize::from(area.height.saturating_sub(1)).max(1));
    let width = usize::from(area.width);
    for ((text, role), y) in lines.iter().zip(area.top()..area.bottom()) {
        buffer.set_stringn(area.x, y, fitted(text, width), width, look.style(*role));
    }
    if area.height > 1 {
        buffer.set_stringn(area.x, area.bottom() - 1, fitted(&hint, width), width, look.style(Role::Dim));
    }
}
