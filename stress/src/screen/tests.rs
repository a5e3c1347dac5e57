//! Screens of all sizes, drawn from one state of a run.

use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Color;

use super::draw::draw;
use super::keys::{Shown, Tab, Ui};
use super::look::Look;
use super::view::{ErrorView, Facts, GeneratorView, Live, OperationView, Progress, StepView, View};
use crate::measure::health::Verdict;
use crate::measure::series::{Counts, Percentiles, Row, heat_bounds};
use crate::result::ThresholdSection;
use crate::run_control::Phase;

const PLAIN: Look = Look { colours: false };

fn latency(p50: u64) -> Percentiles {
    Percentiles { p50, p90: p50 * 3 / 2, p99: p50 * 5, p99_9: p50 * 14, max: p50 * 75 }
}

fn facts() -> Facts {
    Facts {
        command: "rpc".to_owned(),
        load: "ping=8,help.getConfig=1".to_owned(),
        target: "dc2@10.1.0.5:443".to_owned(),
        model: "open, uniform 20,000/s, seed 7315".to_owned(),
        has_calls: true,
        is_open: true,
        step: 1.0,
        run: "01JD8K3Q".to_owned(),
        stages: vec![
            ("0>20k:1m".to_owned(), 0.0, 60.0),
            ("20k:1m".to_owned(), 60.0, 120.0),
            ("20k>0:30s".to_owned(), 120.0, 150.0),
        ],
        lasts: Some(Duration::from_secs(150)),
        count: None,
    }
}

/// Seventy-two seconds: a ramp, and one second with errors in it.
fn push_rows(view: &mut View) {
    let heat_bounds = heat_bounds();
    for second in 0..72_u64 {
        let done = (second * 333).min(20_000);
        let mut heat = vec![0; heat_bounds.len()];
        heat[10] = done;
        heat[14] = done / 100;
        let counts = Counts {
            offered: done,
            started: done,
            done,
            failed: u64::from(second == 40) * 23,
            ..Counts::default()
        };
        let latency = latency(if second == 40 { 9_000 } else { 840 });
        let row =
            Row { sessions: (second * 100).min(1_000), counts, latency, busy: 0.38, heat, ..Row::default() };
        view.push_row(&row, 1.0 + second as f64, 1);
    }
}

/// A run of the open model, 72 seconds in, steered by hand.
fn view() -> View {
    let progress = Progress {
        phase: Phase::Measure,
        load_time: Duration::from_secs(70),
        at: 72.0,
        paused: false,
        wanted: 1_000,
        rate: Some(22_000.0),
        factors: (1.1, 1.0),
        changes: 1,
    };
    let mut view = View::new(facts(), progress);
    push_rows(&mut view);
    let operation = |name: &str, rate, p50| OperationView {
        name: name.to_owned(),
        rate,
        done: 1_000_000,
        failed: 23,
        latency: latency(p50),
        service: latency(p50 - 50),
        send_lag: latency(12),
    };
    view.operations = vec![
        operation("rpc:ping", 17_776.0, 840),
        operation("rpc:help.getConfig", 2_222.0, 1_310),
        operation("all", 19_998.0, 850),
    ];
    view.steps = vec![
        StepView { name: "tcp_connect", count: 1_000, latency: latency(210) },
        StepView { name: "auth_key", count: 1_000, latency: latency(6_410) },
    ];
    view.requests.offered = 2_000_123;
    view.requests.started = 2_000_123;
    view.requests.completed = 2_000_000;
    view.requests.failed = 23;
    view.errors = vec![ErrorView {
        class: "rpc:420:FLOOD_WAIT_X".to_owned(),
        operation: "rpc:ping".to_owned(),
        count: 23,
        last: "12:03:14".to_owned(),
        example: "FLOOD_WAIT_3".to_owned(),
    }];
    view.generator = GeneratorView {
        busy: vec![0.38, 0.21],
        now: Some(Verdict::Ok),
        seconds: [70.0, 2.0, 0.0],
        reasons: vec!["timers were served late".to_owned()],
        send_lag: 60,
        loop_lag: 40,
        resident: 64_000_000,
        bytes: (118_200_000, 203_900_000),
    };
    view.thresholds = vec![ThresholdSection {
        expr: "p99(rpc:ping) < 50ms".to_owned(),
        value: Some(4.1),
        unit: "ms".to_owned(),
        ok: true,
        aborted: false,
    }];
    view.mark(2.0);
    view.say("12:02:02".to_owned(), "ramp: 1,000 sessions ready, 0 failed, after 1.0 s");
    view.say("12:03:12".to_owned(), "by hand: rate 20,000/s -> 22,000/s (110 % of the plan)");
    view
}

const LIVE: Live = Live { now: 72.4, ready: 1_000, settled: 1_000 };

fn drawn(size: (u16, u16), view: &View, ui: Ui, look: Look) -> (Vec<String>, Vec<Color>) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    terminal.draw(|frame| draw(frame, view, LIVE, &ui, look)).unwrap();
    let buffer = terminal.backend().buffer();
    let lines = (0..size.1).map(|y| (0..size.0).map(|x| buffer[(x, y)].symbol()).collect()).collect();
    (lines, buffer.content().iter().map(|cell| cell.fg).collect())
}

fn text(size: (u16, u16), view: &View, ui: Ui) -> String {
    drawn(size, view, ui, PLAIN).0.join("\n")
}

#[track_caller]
fn assert_shows(screen: &str, parts: &[&str]) {
    for part in parts {
        assert!(screen.contains(part), "{part:?} is missing in\n{screen}");
    }
}

/// What the smallest whole screen has, and so all larger ones.
const EVERYWHERE: [&str; 16] = [
    "mtstress rpc",
    "measure",
    "1:10 of 2:30",
    "stage 2 of 3: 20k:1m",
    "BY HAND rate 110%",
    "sessions 1,000/1,000",
    "wanted 22,000/s",
    "in flight 100",
    "throughput/s",
    "latency",
    "rpc:ping",
    "FLOOD_WAIT_X",
    "send lag",
    "4.10 ms",
    "q stop",
    "? help",
];

#[test]
fn a_screen_of_80x24_has_everything() {
    let screen = text((80, 24), &view(), Ui::default());
    assert_shows(&screen, &EVERYWHERE);
    let lines: Vec<&str> = screen.lines().collect();
    assert!(lines[0].starts_with(" mtstress rpc  ping=8,help.getConfig=1 → dc2@10.1.0.5:443"), "{screen}");
    assert!(lines[23].starts_with(" q stop   p pause   +/- rate   </> sessions"), "{screen}");
    let columns = lines.iter().find(|line| line.contains("p99.9     max")).unwrap();
    let ping = lines.iter().find(|line| line.contains(" rpc:ping ")).unwrap();
    assert_eq!(columns.trim_end().chars().count(), ping.trim_end().chars().count(), "columns stand in line");
    assert_shows(ping, &["17,776", "0.002%", "840µs", "1.26ms", "4.20ms", "11.8ms", "63.0ms"]);
}

#[test]
fn larger_screens_have_more() {
    let screen = text((120, 40), &view(), Ui::default());
    assert_shows(&screen, &EVERYWHERE);
    assert_shows(&screen, &["heat map of latency", "done 20,000 asked 20,000 failed 0"]);
    let screen = text((200, 50), &view(), Ui::default());
    assert_shows(&screen, &EVERYWHERE);
    assert_shows(
        &screen,
        &[
            "seed 7315",
            "run 01JD8K3Q",
            "heat map of latency",
            "making of a session",
            "auth_key",
            "busiest thread 38%",
            "by hand: rate 20,000/s -> 22,000/s",
        ],
    );
}

#[test]
fn a_small_screen_says_what_matters_and_what_would_help() {
    let screen = text((60, 15), &view(), Ui::default());
    let parts = [
        "mtstress rpc  measure  1:10 of 2:30",
        "sessions  1,000 of 1,000",
        "done      20,000/s of 22,000/s",
        "p99 4.20ms",
        "errors    23",
        "generator ok",
        "thresholds 1 of 1 hold",
        "charts need 80x24; this is 60x15",
    ];
    assert_shows(&screen, &parts);
    for size in [(1, 1), (5, 2), (20, 5), (79, 24), (80, 23), (500, 3), (3, 200), (300, 100)] {
        drawn(size, &view(), Ui { help: true, ..Ui::default() }, PLAIN);
    }
}

#[test]
fn a_saturated_generator_is_told_in_the_smallest_whole_screen() {
    let mut view = view();
    view.generator.now = Some(Verdict::Saturated);
    assert_shows(&text((80, 24), &view, Ui::default()), &["generator ─", "SATURATED"]);
}

#[test]
fn every_view_can_be_drawn_from_nothing() {
    let empty = View::new(Facts { step: 1.0, ..Facts::default() }, view().progress);
    for tab in [Tab::Overview, Tab::Operations, Tab::Errors, Tab::Log] {
        for size in [(80, 24), (200, 50)] {
            drawn(size, &empty, Ui { tab, scroll: 7, ..Ui::default() }, PLAIN);
        }
    }
}

#[test]
fn other_views_show_more_of_one_thing() {
    let view = view();
    let errors = text((80, 24), &view, Ui { tab: Tab::Errors, ..Ui::default() });
    assert_shows(&errors, &["rpc:420:FLOOD_WAIT_X", "rpc:ping", "example", "Esc overview"]);
    let operations =
        text((80, 24), &view, Ui { tab: Tab::Operations, shown: Shown::SendLag, ..Ui::default() });
    assert_shows(&operations, &["send lag, from the schedule to the socket", "tcp_connect", "12µs"]);
    let log = text((80, 24), &view, Ui { tab: Tab::Log, ..Ui::default() });
    assert_shows(&log, &["12:02:02 ramp: 1,000 sessions ready", "by hand: rate"]);
    let help = text((80, 24), &view, Ui { help: true, ..Ui::default() });
    assert_shows(&help, &["rate up and down by a tenth", "twice ends at once"]);
}

#[test]
fn each_phase_says_what_it_waits_for() {
    let mut view = view();
    let mut shown = |phase, paused| {
        (view.progress.phase, view.progress.paused) = (phase, paused);
        text((80, 24), &view, Ui::default())
    };
    assert_shows(&shown(Phase::Ramp, false), &["ramp", "1,000 of 1,000 sessions"]);
    assert_shows(&shown(Phase::Warmup, false), &["warm-up"]);
    assert_shows(&shown(Phase::Measure, true), &["PAUSED", "p go on"]);
    assert_shows(
        &shown(Phase::Drain, false),
        &["drain", "100 answers are awaited", "Ctrl-C twice do not wait"],
    );
}

#[test]
fn without_colours_there_are_none_and_the_text_is_the_same() {
    let (plain, colours) = drawn((120, 40), &view(), Ui::default(), PLAIN);
    assert!(colours.iter().all(|colour| *colour == Color::Reset), "NO_COLOR");
    let (coloured, colours) = drawn((120, 40), &view(), Ui::default(), Look { colours: true });
    assert_eq!(plain, coloured);
    for colour in [Color::Cyan, Color::Yellow, Color::Red, Color::Green, Color::Magenta] {
        assert!(colours.contains(&colour), "{colour}");
    }
}
