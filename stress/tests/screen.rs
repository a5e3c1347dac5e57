//! The live screen in a terminal: keys that steer the load, and a terminal that is given back however the run ends.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use nix::pty::{Winsize, openpty};
use nix::sys::termios::{LocalFlags, tcgetattr};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

/// What a program writes to leave the screen of its own.
const LEFT: &str = "\u{1b}[?1049l";

const ROWS: u16 = 30;
const COLUMNS: u16 = 100;

/// What stands on the screen: only changed cells are written, so that texts come in pieces.
struct Grid {
    cells: Vec<Vec<char>>,
    row: usize,
    column: usize,
    /// An escape sequence that has begun.
    escape: Option<String>,
}

impl Grid {
    fn new() -> Self {
        Self { cells: vec![vec![' '; COLUMNS.into()]; ROWS.into()], row: 0, column: 0, escape: None }
    }

    fn put(&mut self, character: char) {
        if let Some(escape) = &mut self.escape {
            escape.push(character);
            if character.is_ascii_alphabetic() || (escape.len() == 1 && character != '[') {
                let escape = self.escape.take().unwrap_or_default();
                self.obey(&escape);
            }
            return;
        }
        match character {
            '\u{1b}' => self.escape = Some(String::new()),
            '\r' => self.column = 0,
            '\n' => self.row += 1,
            _ => {
                if let Some(cell) = self.cells.get_mut(self.row).and_then(|row| row.get_mut(self.column)) {
                    *cell = character;
                }
                self.column += 1;
            }
        }
    }

    /// The cursor moves; colours and the like do not matter.
    fn obey(&mut self, escape: &str) {
        match escape.strip_prefix('[').and_then(|rest| rest.strip_suffix('H')) {
            Some(place) => {
                let mut numbers = place.split(';').map(|number| number.parse::<usize>().unwrap_or(1) - 1);
                self.row = numbers.next().unwrap_or(0);
                self.column = numbers.next().unwrap_or(0);
            }
            None if escape == "[2J" => *self = Self::new(),
            None => {}
        }
    }

    fn text(&self) -> String {
        let lines = self.cells.iter().map(|row| row.iter().collect::<String>().trim_end().to_owned());
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The program in a terminal of its own.
struct Terminal {
    process: Child,
    master: File,
    /// Bytes that are no whole character yet.
    rest: Vec<u8>,
    /// Everything it has written.
    seen: String,
    grid: Grid,
}

impl Terminal {
    fn start(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let size = Winsize { ws_row: ROWS, ws_col: COLUMNS, ws_xpixel: 0, ws_ypixel: 0 };
        let pair = openpty(Some(&size), None).unwrap();
        // A session of its own, so that the terminal of whoever runs the tests is left alone.
        let mut command = Command::new("setsid");
        for (name, _) in
            std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTSTRESS_"))
        {
            command.env_remove(name);
        }
        let end = || Stdio::from(pair.slave.try_clone().unwrap());
        let process = command
            .arg("--ctty")
            .arg(env!("CARGO_BIN_EXE_mtstress"))
            .args(arguments)
            .env_remove("CI")
            .env_remove("NO_COLOR")
            .env("TERM", "xterm-256color")
            .envs(environment.iter().copied())
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .unwrap();
        let master = File::from(pair.master);
        Self { process, master, rest: Vec::new(), seen: String::new(), grid: Grid::new() }
    }

    /// Reads what comes next; false at the end, which is an error of the terminal.
    fn read(&mut self) -> bool {
        let mut buffer = [0_u8; 4_096];
        let length = self.master.read(&mut buffer).unwrap_or(0);
        self.rest.extend_from_slice(&buffer[..length]);
        let whole = match std::str::from_utf8(&self.rest) {
            Ok(_) => self.rest.len(),
            Err(error) => error.valid_up_to(),
        };
        let text = String::from_utf8(self.rest.drain(..whole).collect()).unwrap();
        text.chars().for_each(|character| self.grid.put(character));
        self.seen.push_str(&text);
        length > 0
    }

    /// Reads until a text stands on the screen.
    #[track_caller]
    fn until(&mut self, text: &str) {
        while !self.grid.text().contains(text) {
            assert!(self.read(), "{text:?} was not shown, but\n{}", self.grid.text());
        }
    }

    fn press(&mut self, keys: &str) {
        self.master.write_all(keys.as_bytes()).unwrap();
    }

    fn signal(&self, signal: Signal) {
        let process = Pid::from_raw(i32::try_from(self.process.id()).unwrap()).unwrap();
        kill_process(process, signal).unwrap();
    }

    /// Whether the terminal waits for whole lines and shows what is typed, as a shell wants it.
    fn is_as_before(&self) -> bool {
        let flags = tcgetattr(&self.master).unwrap().local_flags;
        flags.contains(LocalFlags::ICANON | LocalFlags::ECHO | LocalFlags::ISIG)
    }

    /// The exit code, and what was written after the screen was left.
    fn end(mut self) -> (i32, String) {
        while self.read() {}
        assert!(self.is_as_before(), "the terminal is given back");
        let code = self.process.wait().unwrap().code().unwrap_or(-1);
        let after = self.seen.rfind(LEFT).map(|at| at + LEFT.len());
        (code, self.seen[after.unwrap()..].to_owned())
    }
}

fn temporary(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("mtstress-screen-{}-{name}", std::process::id()))
}

const LOAD: [&str; 12] =
    ["rpc", "-c", "4", "-r", "200", "-d", "10m", "-t", "1", "--interval", "100ms", "--seed=7"];

#[test]
fn keys_steer_the_load_and_the_report_says_so() {
    let file = temporary("steered.json");
    let output = file.display().to_string();
    let mut terminal = Terminal::start(&[LOAD.as_slice(), &["-o", &output]].concat(), &[]);
    terminal.until(" measure ");
    terminal.press("+");
    terminal.until("BY HAND");
    terminal.until("220/s");
    terminal.press("p");
    terminal.until("PAUSED");
    terminal.press("p");
    terminal.until(" measure ");
    terminal.press(">");
    terminal.until("sessions 5/5");
    terminal.press("?");
    terminal.until("rate up and down by a tenth");
    terminal.press("q");
    let (code, report) = terminal.end();
    assert_eq!(code, 0, "{report}");
    assert!(report.contains("steered by hand") && report.contains("rate 200/s -> 220/s"), "{report}");
    assert!(report.contains("end: stopped by hand"), "{report}");
    let result: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    std::fs::remove_file(file).unwrap();
    let steering = result["run"]["steering"].as_array().unwrap();
    let actions: Vec<&str> = steering.iter().map(|change| change["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["rate", "pause", "resume", "sessions"]);
    let to = steering[0]["to"].as_f64().unwrap();
    assert!((to - 220.0).abs() < 1e-6, "{to}");
    assert!(steering.iter().all(|change| change["at"].as_str().is_some_and(|at| at.ends_with('Z'))));
    assert_eq!(result["totals"]["lost"], 0);
    assert_eq!(result["connections"]["open_max"], 5, "the session that was added was opened");
}

#[test]
fn a_signal_gives_the_terminal_back_and_the_report_comes() {
    let mut terminal = Terminal::start(&LOAD, &[("NO_COLOR", "1")]);
    terminal.until(" measure ");
    assert!(!terminal.is_as_before(), "keys come one by one");
    terminal.signal(Signal::TERM);
    let colours = ["\u{1b}[31m", "\u{1b}[36m", "\u{1b}[38;5;"].map(|colour| terminal.seen.contains(colour));
    assert_eq!(colours, [false; 3], "NO_COLOR");
    let (code, report) = terminal.end();
    assert_eq!(code, 143, "{report}");
    assert!(report.contains("end: interrupted") && report.contains("rpc:ping"), "{report}");
}

#[test]
fn control_c_reports_and_a_second_one_ends_at_once() {
    let mut terminal = Terminal::start(&LOAD, &[]);
    terminal.until(" measure ");
    terminal.press("\u{3}");
    let (code, report) = terminal.end();
    assert_eq!(code, 130, "{report}");
    assert!(report.contains("end: interrupted"), "{report}");

    // The drain of this one would last for ten minutes: its server answers nothing any more.
    let mut terminal =
        Terminal::start(&[LOAD.as_slice(), &["--drain", "10m", "--timeout", "60s"]].concat(), &[]);
    terminal.until(" measure ");
    let server = children(terminal.process.id());
    server.iter().for_each(|process| kill_process(*process, Signal::STOP).unwrap());
    // Operations are on their way whose answers can no longer come.
    terminal.until("in flight 1");
    terminal.press("\u{3}");
    terminal.until("drain");
    terminal.press("\u{3}");
    let (code, report) = terminal.end();
    server.iter().for_each(|process| {
        // It may have seen the end of its parent.
        let _ = kill_process(*process, Signal::KILL);
    });
    assert_eq!((code, report.contains("rpc:ping")), (130, false), "{report}");
}

/// The children of a process.
fn children(process: u32) -> Vec<Pid> {
    let list = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap();
    list.split_whitespace().filter_map(|child| Pid::from_raw(child.parse().ok()?)).collect()
}

#[test]
fn a_program_that_reads_gets_no_screen() {
    for (arguments, environment) in [
        (["--no-tui"].as_slice(), ("CI", "")),
        (&["--tui", "off"], ("CI", "")),
        (&["--format", "json"], ("CI", "")),
        (&[], ("CI", "true")),
        (&[], ("TERM", "dumb")),
        (&[], ("MTSTRESS_TUI", "off")),
    ] {
        let load = ["rpc", "-c", "1", "-n", "1", "-t", "1"];
        let mut terminal = Terminal::start(&[&load, arguments].concat(), &[environment]);
        while terminal.read() {}
        assert!(terminal.process.wait().unwrap().success(), "{}", terminal.seen);
        assert!(!terminal.seen.contains(LEFT), "{arguments:?} {environment:?}");
    }
}
