//! What users of other load testers complain about, tried on this one: streams, colours, clocks, borders, extreme rates, ports.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// The program, without the settings of whoever runs the tests.
fn mtstress(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mtstress"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTSTRESS_")) {
        command.env_remove(name);
    }
    command.env_remove("CI").args(arguments).stdin(Stdio::null());
    command
}

fn finished(mut command: Command) -> (i32, String, String) {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn run(arguments: &[&str]) -> (i32, String, String) {
    finished(mtstress(arguments))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
}

/// A datacenter in a process of its own; ends with the test.
struct Server {
    process: Child,
    address: String,
    key: String,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let mut process = mtstress(&["serve", "--format", "json", "--until-stdin-closes", "--threads", "1"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let announced = json(&line);
        let pem = announced["public_key_pem"].as_str().unwrap();
        Self {
            process,
            address: announced["datacenters"][0]["address"].as_str().unwrap().to_owned(),
            key: pem.lines().filter(|line| !line.starts_with("-----")).collect(),
        }
    }

    fn load(&self, arguments: &[&str]) -> (i32, String, String) {
        run(&[arguments, &[&self.address, "--server-key", &self.key]].concat())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().unwrap();
    }
}

#[test]
fn stdout_has_one_json_object_and_nothing_else_whatever_the_command() {
    for command in [
        &["demo", "-c", "4", "-d", "300ms"][..],
        &["rpc", "-c", "2", "-n", "20"],
        &["rpc", "-c", "2", "-r", "50", "-d", "300ms"],
        &["handshake", "-c", "2", "-n", "4"],
        &["conn", "-c", "2", "-d", "300ms"],
        &["proxy", "-c", "2", "-n", "20"],
        &["calibrate", "--rounds", "1", "-d", "300ms", "-c", "4", "--force"],
    ] {
        let mut process = mtstress(&[command, &["--format", "json"]].concat());
        // The demo leaves its result where it is.
        process.env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR")).current_dir(env!("CARGO_TARGET_TMPDIR"));
        let (code, out, errors) = finished(process);
        assert_eq!(code, 0, "{command:?}: {out}{errors}");
        assert_eq!(out.lines().count(), 1, "{command:?}: {out}");
        assert!(json(&out).is_object() && !errors.is_empty(), "{command:?}: {out}");
    }
}

#[test]
fn no_color_and_no_terminal_mean_no_escapes() {
    let load = ["rpc", "-c", "2", "-d", "1s", "--interval", "200ms"];
    let (_, out, errors) = run(&load);
    assert!(!out.contains('\x1b') && !errors.contains('\x1b'), "{errors}");
    // On a terminal the line is written over itself; with NO_COLOR without any colour.
    let program = env!("CARGO_BIN_EXE_mtstress");
    for command in [format!("{program} rpc -c 2 -d 1s --interval 200ms"), format!("{program} rpc --help")] {
        let output = Command::new("script")
            .args(["--quiet", "--return", "--command", &command, "/dev/null"])
            .env("NO_COLOR", "1")
            .env("TERM", "xterm-256color")
            .env_remove("CI")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{text}");
        let colours = text.split("\x1b[").skip(1).filter_map(|rest| {
            let end = rest.find(|character: char| character.is_ascii_alphabetic())?;
            let (numbers, rest) = rest.split_at(end);
            // Weight and reverse are no colours.
            let is_colour =
                |number: &str| number.parse().is_ok_and(|number: u32| (30..=107).contains(&number));
            (rest.starts_with('m') && numbers.split(';').any(is_colour)).then(|| numbers.to_owned())
        });
        assert_eq!(colours.collect::<Vec<_>>(), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn the_calendar_may_jump_an_hour_back_and_forth_without_changing_a_number() {
    let library =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("clock_step-{}.so", std::process::id()));
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clock_step.c");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-o", library.to_str().unwrap(), source, "-ldl"])
        .status()
        .unwrap();
    assert!(built.success());
    let mut command =
        mtstress(&["rpc", "-c", "4", "-r", "200", "-d", "3s", "--interval", "500ms", "--format", "json"]);
    command.env("LD_PRELOAD", &library);
    let (code, out, errors) = finished(command);
    std::fs::remove_file(&library).unwrap();
    assert_eq!(code, 0, "{out}{errors}");
    let result = json(&out);
    let ping = &result["operations"][0];
    assert_eq!(
        (&ping["offered"], &ping["failed"], &result["totals"]["lost"]),
        (&600.into(), &0.into(), &0.into())
    );
    assert_eq!(result["run"]["measured_s"], 3.0);
    assert!(ping["latency_us"]["max"].as_u64().unwrap() < 30_000_000, "{ping}");
    let rows = result["series"]["rows"].as_array().unwrap().len();
    assert!((6..=30).contains(&rows), "{rows} steps of half a second");
}

#[test]
fn an_operation_that_was_asked_for_in_the_warm_up_counts_there_even_if_it_is_answered_later() {
    // Every answer comes 400 ms late: those to the last 40 % of the warm-up come in the measured time.
    let server = Server::start(&["--faults", "delay-answer=400@2x*"]);
    let (code, out, errors) = server
        .load(&["rpc", "-c", "4", "-r", "100", "-w", "1s", "-d", "1s", "--seed", "3", "--format", "json"]);
    assert_eq!(code, 0, "{out}{errors}");
    let result = json(&out);
    assert_eq!(result["operations"][0]["offered"], 100);
    assert_eq!(result["operations"][0]["count"], 100, "answers that came after its end are in it: {errors}");
    let warmup = result["stages"].as_array().unwrap().iter().find(|stage| stage["name"] == "warmup").unwrap();
    assert_eq!(
        (&warmup["operations"][0]["offered"], &warmup["operations"][0]["count"]),
        (&100.into(), &100.into())
    );
}

#[test]
fn a_ramp_of_the_rate_keeps_its_connections() {
    let stages = "20>200:500ms,200:500ms,200>20:500ms";
    let load = ["rpc", "-c", "7", "--arrival", "uniform", "--stages", stages, "--format", "json"];
    let (code, out, errors) = run(&load);
    assert_eq!(code, 0, "{out}{errors}");
    let connections = &json(&out)["connections"];
    for (name, count) in
        [("opened", 7), ("ready", 7), ("closed", 7), ("reconnects", 0), ("dropped", 0), ("open_max", 7)]
    {
        assert_eq!(connections[name], count, "{name} in {connections}");
    }
}

#[test]
fn one_operation_in_two_seconds_and_a_million_a_second_are_both_rates() {
    let (code, out, errors) = run(&["rpc", "-c", "2", "-r", "0.5", "-d", "4s", "--format", "json"]);
    assert_eq!(code, 0, "{out}{errors}");
    let result = json(&out);
    assert_eq!(
        (&result["operations"][0]["offered"], &result["operations"][0]["count"]),
        (&2.into(), &2.into())
    );

    // No machine that runs this test can make so many: what it cannot is counted, none is forgotten, and it ends in time.
    let load = [
        "rpc",
        "-c",
        "4",
        "-r",
        "1m",
        "-d",
        "500ms",
        "--max-inflight",
        "1k",
        "--strict=false",
        "--format",
        "json",
    ];
    let (code, out, errors) = run(&load);
    assert_eq!(code, 0, "{out}{errors}");
    let ping = &json(&out)["operations"][0];
    let counts = ["count", "failed", "dropped", "unfinished"].map(|name| ping[name].as_u64().unwrap());
    assert_eq!((ping["offered"].as_u64().unwrap(), counts.iter().sum::<u64>()), (500_000, 500_000), "{ping}");
    assert!(counts[2] > 0, "{ping}");
}

/// Sockets to this port that wait for late packets.
fn waiting_at(port: &str) -> usize {
    let port = format!(":{:04X}", port.parse::<u16>().unwrap());
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let is_waiting = |line: &&str| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        fields.len() > 3 && fields[2].ends_with(&port) && fields[3] == "06"
    };
    table.lines().filter(is_waiting).count()
}

#[test]
fn churn_with_resets_leaves_no_port_waiting() {
    let server = Server::start(&[]);
    let (_, port) = server.address.rsplit_once(':').unwrap();
    let churn = [
        "conn",
        "-c",
        "5",
        "-d",
        "1s",
        "--churn",
        "const:100ms",
        "--sessions-per-key",
        "5",
        "--format",
        "json",
    ];
    let (code, out, errors) = server.load(&[&churn[..], &["--reset"]].concat());
    assert_eq!(code, 0, "{out}{errors}");
    let connections = &json(&out)["connections"];
    assert!(connections["closed"].as_u64().unwrap() > 10, "{connections}");
    assert_eq!((&connections["failed"], &connections["dropped"]), (&0.into(), &0.into()), "{connections}");
    assert_eq!(waiting_at(port), 0);
    let (code, _, errors) = server.load(&churn);
    assert_eq!(code, 0, "{errors}");
    assert!(waiting_at(port) > 10, "without it they do: the check can fail");
}

#[test]
fn a_calibration_is_remembered_and_told_in_later_reports() {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("state-{}", std::process::id()));
    let with_home = |arguments: &[&str]| {
        let mut command = mtstress(arguments);
        command.env("XDG_STATE_HOME", &home);
        finished(command)
    };
    let short = ["calibrate", "--rounds", "2", "-d", "500ms", "-c", "8", "--force"];
    let (code, out, errors) = with_home(&short);
    assert_eq!(code, 0, "{out}{errors}");
    assert!(out.starts_with("highest rate: ") && out.contains("best of 2 rounds"), "{out}");
    assert!(errors.contains("remembered: "), "{errors}");
    let (code, out, errors) = with_home(&[
        "calibrate",
        "--rounds",
        "1",
        "-d",
        "300ms",
        "-c",
        "8",
        "--force",
        "--format",
        "json",
        "--transport",
        "abridged",
    ]);
    assert_eq!(code, 0, "{out}{errors}");
    assert!(json(&out)["calibration"]["per_thread"].as_f64().unwrap() > 100.0, "{out}");

    let load = ["rpc", "-c", "8", "-r", "100", "-d", "1s", "--format", "json"];
    let share = |more: &[&str]| {
        let (code, out, errors) = with_home(&[&load[..], more].concat());
        assert_eq!(code, 0, "{out}{errors}");
        json(&out)["generator"]["calibrated_share"].as_f64()
    };
    assert!(share(&[]).unwrap() < 0.5);
    assert!(share(&["--transport", "abridged"]).is_some());
    assert_eq!(share(&["--transport", "full"]), None, "nothing is known of another transport");
    std::fs::remove_dir_all(&home).unwrap();
    let (code, _, errors) = with_home(&["calibrate", "-r", "50"]);
    assert!(code == 2 && errors.contains("highest rate itself"), "{errors}");
}

/// The commands and options of a document: what stands between backticks and begins with the name of the program, or is an option.
fn spans(document: &str) -> Vec<&str> {
    let spans = document.split('`').skip(1).step_by(2);
    spans.filter(|span| span.starts_with("mtstress ") || span.starts_with("--")).collect()
}

#[test]
fn the_table_of_features_names_commands_and_options_that_there_are() {
    let document = include_str!("../docs/features.md");
    let found = spans(document);
    assert!(found.len() > 30, "{found:?}");
    let mut helps: Vec<(String, String)> = Vec::new();
    for span in found {
        let span = span.strip_prefix("mtstress ").unwrap_or(span);
        let command = span.split_whitespace().next().filter(|word| !word.starts_with('-')).unwrap_or("rpc");
        if !helps.iter().any(|(known, _)| known == command) {
            let (code, help, errors) = run(&[command, "--help"]);
            assert_eq!(code, 0, "{command}: {errors}");
            helps.push((command.to_owned(), help));
        }
        let (_, help) = helps.iter().find(|(known, _)| known == command).unwrap();
        for option in span
            .split_whitespace()
            .filter(|word| word.starts_with("--") && !["--features", "--print-config"].contains(word))
        {
            let option = option.split('=').next().unwrap();
            assert!(help.contains(option), "{span}: {command} has no {option}");
        }
    }
}
