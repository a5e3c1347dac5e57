//! The load model and its honesty, as users see them: schedules, stalls, thresholds, a generator that is held back.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]
#![expect(clippy::disallowed_methods, reason = "a process is held back for a time, by a thread beside it")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
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

/// Exit code, the result or another text, and what was said beside it.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = mtstress(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
}

fn signal(process: u32, signal: Signal) {
    let process = Pid::from_raw(i32::try_from(process).unwrap()).unwrap();
    // It may have ended by itself.
    let _ = kill_process(process, signal);
}

/// A run in the background, and what it has said so far.
struct Running {
    process: Child,
    errors: BufReader<std::process::ChildStderr>,
    said: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut process = mtstress(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let errors = BufReader::new(process.stderr.take().unwrap());
        Self { process, errors, said: String::new() }
    }

    /// Reads until a line has `word`; gives the line.
    fn until(&mut self, word: &str) -> String {
        loop {
            let mut line = String::new();
            assert!(self.errors.read_line(&mut line).unwrap() > 0, "no {word:?} in {}", self.said);
            self.said.push_str(&line);
            if line.contains(word) {
                return line;
            }
        }
    }

    fn finish(mut self) -> (i32, String) {
        let mut out = String::new();
        let rest = thread::spawn(move || {
            let mut rest = String::new();
            self.errors.read_to_string(&mut rest).unwrap();
        });
        self.process.stdout.take().unwrap().read_to_string(&mut out).unwrap();
        rest.join().unwrap();
        (self.process.wait().unwrap().code().unwrap_or(-1), out)
    }
}

#[test]
fn the_open_model_asks_exactly_as_often_as_its_schedule_says() {
    let (code, out, errors) = run(&[
        "rpc", "-c", "20", "-r", "400", "-d", "2s", "--warmup", "1s", "--seed", "7", "--format", "json",
        "--tag", "build=7",
    ]);
    assert_eq!(code, 0, "{out}{errors}");
    let result = json(&out);
    assert_eq!((&result["model"]["kind"], &result["model"]["rate"]), (&"open".into(), &400.0.into()));
    let ping = &result["operations"][0];
    assert_eq!(ping["offered"], 800, "the measured part of the schedule: {ping}");
    let ended = ["count", "failed", "dropped", "unfinished"].map(|name| ping[name].as_u64().unwrap());
    assert_eq!(ended.iter().sum::<u64>(), 800, "{ping}");
    let stages: Vec<&Value> =
        result["stages"].as_array().unwrap().iter().map(|stage| &stage["name"]).collect();
    assert!(stages.contains(&&"warmup".into()) && stages.contains(&&"measure".into()), "{stages:?}");
    assert_eq!((&result["run"]["tags"]["build"], &result["totals"]["lost"]), (&"7".into(), &0.into()));
    for time in ["latency_us", "service_us", "send_lag_us"] {
        assert!(ping[time]["hdr"].as_str().unwrap().starts_with("HIST"), "{time}");
    }
}

#[test]
fn the_hash_of_a_plan_follows_from_seed_and_settings_and_not_from_threads() {
    let hash = |seed, rate, threads| {
        let (code, out, errors) = run(&[
            "rpc",
            "-c",
            "4",
            "--mix",
            "ping=3,getConfig=1",
            "--arrival",
            "poisson",
            "-r",
            rate,
            "--seed",
            seed,
            "-t",
            threads,
            "--print-plan-hash",
        ]);
        assert_eq!(code, 0, "{out}{errors}");
        out
    };
    let first = hash("7", "500", "1");
    assert!(first.starts_with("sha256:"), "{first}");
    assert_eq!(first, hash("7", "500", "2"));
    assert_ne!(first, hash("8", "500", "1"));
    assert_ne!(first, hash("7", "501", "1"));
}

#[test]
fn the_parts_of_a_divided_run_make_the_whole_schedule() {
    let offered = |shard: &str| {
        let (code, out, errors) = run(&[
            "rpc",
            "-c",
            "8",
            "-r",
            "301",
            "-d",
            "1s",
            "--seed",
            "3",
            "--shard",
            shard,
            "--start-at",
            "+100ms",
            "--format",
            "json",
        ]);
        assert_eq!(code, 0, "{out}{errors}");
        let result = json(&out);
        assert_eq!(result["run"]["config"]["connections"], 4);
        assert_eq!(result["run"]["shard"]["of"], 2);
        result["operations"][0]["offered"].as_u64().unwrap()
    };
    assert_eq!(offered("1/2") + offered("2/2"), 301);
    let (code, _, errors) = run(&["rpc", "--shard", "1/2", "-d", "1s"]);
    assert!(code == 2 && errors.contains("--seed"), "{errors}");
}

#[test]
fn a_server_that_stands_still_for_a_second_is_seen_in_the_99th_percentile() {
    let mut running =
        Running::start(&["rpc", "-c", "20", "-r", "200", "-d", "8s", "--seed", "1", "--format", "json"]);
    let target = running.until("as process ");
    let (_, after) = target.split_once("as process ").unwrap();
    let server = after.split_whitespace().next().unwrap().parse().unwrap();
    running.until("rate=");
    signal(server, Signal::STOP);
    thread::sleep(Duration::from_secs(1));
    signal(server, Signal::CONT);
    let (code, out) = running.finish();
    assert_eq!(code, 0, "{out}");
    let latency = &json(&out)["operations"][0]["latency_us"];
    assert!(latency["p99"].as_u64().unwrap() > 500_000, "{latency}");
    assert!(latency["p50"].as_u64().unwrap() < 300_000, "{latency}");
}

#[test]
fn a_generator_that_gets_a_fifth_of_a_processor_says_so_and_ends_with_5() {
    let mut running =
        Running::start(&["rpc", "-c", "10", "-r", "500", "-d", "3s", "--strict", "--format", "json"]);
    running.until("ramp:");
    let process = running.process.id();
    // Four fifths of the time it stands still, as under a quota.
    let squeeze = thread::spawn(move || {
        for _ in 0..40 {
            signal(process, Signal::STOP);
            thread::sleep(Duration::from_millis(80));
            signal(process, Signal::CONT);
            thread::sleep(Duration::from_millis(20));
        }
    });
    let (code, out) = running.finish();
    squeeze.join().unwrap();
    assert_eq!(code, 5, "{out}");
    let generator = &json(&out)["generator"];
    assert_eq!(generator["verdict"], "saturated", "{generator}");
    assert!(generator["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty()), "{generator}");
}

#[test]
fn thresholds_decide_the_exit_code_and_may_end_the_run() {
    let base = ["rpc", "-c", "10", "-r", "200", "--format", "json"];
    let with = |rest: &[&str]| {
        let (code, out, errors) = run(&[&base, rest].concat());
        (code, json(&out), errors)
    };
    let (code, result, _) =
        with(&["-d", "1s", "--threshold", "p99(rpc:ping) < 10s", "--threshold", "err_rate(*) < 1%"]);
    assert_eq!((code, &result["thresholds"][0]["ok"], &result["exit_code"]), (0, &true.into(), &0.into()));
    let (code, result, _) = with(&["-d", "1s", "--threshold", "rate(rpc:ping) >= 1m"]);
    assert_eq!((code, &result["thresholds"][0]["ok"], &result["exit_code"]), (99, &false.into(), &99.into()));
    let (code, result, errors) = with(&["-d", "30s", "--threshold", "max(rpc:*, window=1s) < 1us abort"]);
    assert_eq!((code, &result["thresholds"][0]["aborted"]), (7, &true.into()), "{errors}");
    assert!(
        result["run"]["measured_s"].as_f64().unwrap() < 10.0 && errors.contains("does not hold"),
        "{errors}"
    );
    let (code, out, errors) = run(&[&base[..], &["--threshold", "p99(rpc:pong) < 1ms"]].concat());
    assert!(code == 2 && out.is_empty() && errors.contains("did you mean rpc:ping"), "{errors}");
}

#[test]
fn operations_beyond_the_limit_are_dropped_and_counted() {
    let (code, out, errors) = run(&[
        "rpc",
        "-c",
        "2",
        "--arrival",
        "burst:500@500ms",
        "-d",
        "1s",
        "--max-inflight",
        "100",
        "--format",
        "json",
    ]);
    assert_eq!(code, 0, "{out}{errors}");
    let result = json(&out);
    let ping = &result["operations"][0];
    assert_eq!(ping["offered"], 1_000, "{ping}");
    assert!(ping["dropped"].as_u64().unwrap() > 0, "{ping}");
    let classes: Vec<&Value> =
        result["errors"].as_array().unwrap().iter().map(|error| &error["class"]).collect();
    assert_eq!(classes, [&Value::from("generator:dropped")]);
    assert_eq!((&result["errors"][0]["fault"], &ping["failed"]), (&"generator".into(), &0.into()));
}

#[test]
fn sessions_follow_stages_and_calls_survive_churn() {
    let (code, out, errors) =
        run(&["conn", "--stages", "0>20:1s,20:1s,>5:1s", "-R", "0", "--format", "json"]);
    assert_eq!(code, 0, "{out}{errors}");
    let result = json(&out);
    let connections = &result["connections"];
    assert!(connections["open_max"].as_u64().unwrap().abs_diff(20) <= 1, "{connections}");
    assert!(connections["closed"].as_u64().unwrap() >= 14, "{connections}");
    let (code, out, errors) =
        run(&["rpc", "-c", "10", "-r", "300", "--churn", "const:300ms", "-d", "2s", "--format", "json"]);
    assert_eq!(code, 0, "{out}{errors}");
    let result = json(&out);
    assert!(result["connections"]["closed"].as_u64().unwrap() > 10, "{}", result["connections"]);
    assert_eq!(result["totals"]["lost"], 0);
}

#[test]
fn scrapes_see_the_run_while_it_goes_on() {
    let mut running = Running::start(&[
        "rpc",
        "-c",
        "5",
        "-r",
        "100",
        "-d",
        "3s",
        "--prometheus",
        "127.0.0.1:0",
        "--tag",
        "build=7",
        "--format",
        "json",
    ]);
    let line = running.until("metrics: http://");
    let address = line.trim().trim_start_matches("metrics: http://").trim_end_matches("/metrics").to_owned();
    running.until("rate=");
    running.until("rate=");
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(b"GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    for part in ["mtstress_latency_seconds_bucket{le=", "mtstress_target_rate 100", "build=\"7\"", "# EOF"] {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    assert_eq!(running.finish().0, 0);
}

#[test]
fn the_doctor_and_the_configuration_say_what_they_found() {
    let (code, out, errors) = run(&["doctor", "-c", "10m", "127.0.0.1:443"]);
    assert!(code == 4 && out.contains("FAIL") && out.contains("fix: "), "{code} {out}{errors}");
    let file = std::env::temp_dir().join(format!("mtstress-config-{}.toml", std::process::id()));
    std::fs::write(&file, "connections = 7\n[rpc]\nrate = \"50/s\"\n").unwrap();
    let (code, out, errors) =
        run(&["rpc", "--config", file.to_str().unwrap(), "--think", "1s", "--print-config"]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(code, 0, "{out}{errors}");
    for part in ["connections = 7  # ", "rate = \"50/s\"  # ", "think = \"1s\"  # command line"] {
        assert!(out.contains(part), "no {part:?} in {out}");
    }
}
