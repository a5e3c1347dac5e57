//! Ctrl-C in every phase of a run: the first one leads to a report, and the exit code says that it came.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, ChildStderr, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

struct Running {
    process: Child,
    errors: BufReader<ChildStderr>,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mtstress"));
        for (name, _) in
            std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTSTRESS_"))
        {
            command.env_remove(name);
        }
        let mut process = command
            .args(arguments)
            .args(["--format", "json", "--interval", "100ms"])
            .env_remove("CI")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let errors = BufReader::new(process.stderr.take().unwrap());
        Self { process, errors }
    }

    /// Reads until a line of progress has this.
    #[track_caller]
    fn until(&mut self, text: &str) {
        let mut said = String::new();
        while !said.lines().last().is_some_and(|line| line.contains(text)) {
            assert!(self.errors.read_line(&mut said).unwrap() > 0, "no {text:?} in {said}");
        }
    }

    fn signal(&self, signal: Signal) {
        let process = Pid::from_raw(i32::try_from(self.process.id()).unwrap()).unwrap();
        kill_process(process, signal).unwrap();
    }

    /// The exit code and the result.
    fn end(mut self) -> (i32, Value) {
        let mut errors = String::new();
        self.errors.read_to_string(&mut errors).unwrap();
        let mut out = String::new();
        self.process.stdout.take().unwrap().read_to_string(&mut out).unwrap();
        let code = self.process.wait().unwrap().code().unwrap_or(-1);
        let result =
            serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error} in {out:?}, {errors}"));
        (code, result)
    }
}

fn phases(result: &Value) -> Vec<&str> {
    result["stages"].as_array().unwrap().iter().map(|stage| stage["name"].as_str().unwrap()).collect()
}

#[track_caller]
fn assert_interrupted((code, result): (i32, Value), wanted: i32, last: &str) {
    assert_eq!((code, &result["exit_code"]), (wanted, &wanted.into()));
    assert_eq!(result["run"]["end"], "interrupted");
    assert_eq!(result["totals"]["lost"], 0);
    assert!(phases(&result).contains(&last), "{:?}", phases(&result));
}

#[test]
fn in_the_ramp() {
    // Nobody accepts, so that no session is ever made.
    let deaf = TcpListener::bind("127.0.0.1:0").unwrap();
    let target = deaf.local_addr().unwrap().to_string();
    let key = server_key();
    let mut run = Running::start(&["rpc", &target, "--server-key", &key, "-c", "3", "-t", "1"]);
    run.until("ramp");
    run.signal(Signal::INT);
    let (code, result) = run.end();
    assert_eq!(result["connections"]["ready"], 0);
    assert_interrupted((code, result), 130, "ramp");
}

#[test]
fn in_the_warm_up() {
    let mut run = Running::start(&["rpc", "-c", "2", "-t", "1", "-r", "50", "--warmup", "10m", "-d", "10m"]);
    run.until("warm-up");
    run.signal(Signal::INT);
    assert_interrupted(run.end(), 130, "warmup");
}

#[test]
fn in_the_measured_time() {
    let mut run = Running::start(&["rpc", "-c", "2", "-t", "1", "-r", "50", "-d", "10m"]);
    run.until("rate=");
    run.signal(Signal::TERM);
    assert_interrupted(run.end(), 143, "measure");
}

#[test]
fn in_the_drain_and_twice() {
    // Its server stands still, so that there is something to wait for.
    let start = |lasts| {
        let load = ["rpc", "-c", "2", "-t", "1", "--drain", "10m", "--timeout", "60s", "-d", lasts];
        let mut run = Running::start(&load);
        run.until("rate=");
        let server = children(run.process.id());
        server.iter().for_each(|process| kill_process(*process, Signal::STOP).unwrap());
        (run, server)
    };
    let kill = |server: Vec<Pid>| {
        server.iter().for_each(|process| {
            // It may have seen the end of its parent.
            let _ = kill_process(*process, Signal::KILL);
        });
    };
    let (mut run, server) = start("2s");
    run.until("drain");
    run.signal(Signal::INT);
    assert_interrupted(run.end(), 130, "drain");
    kill(server);

    let (mut run, server) = start("10m");
    run.signal(Signal::INT);
    run.until("drain");
    run.signal(Signal::INT);
    assert_eq!(run.process.wait().unwrap().code(), Some(130), "at once, and without a report");
    kill(server);
}

/// The children of a process.
fn children(process: u32) -> Vec<Pid> {
    let list = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap();
    list.split_whitespace().filter_map(|child| Pid::from_raw(child.parse().ok()?)).collect()
}

/// The public key of a datacenter, in one line.
fn server_key() -> String {
    let mut serve = Command::new(env!("CARGO_BIN_EXE_mtstress"))
        .args(["serve", "--format", "json", "--until-stdin-closes"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(serve.stdout.take().unwrap()).read_line(&mut line).unwrap();
    drop(serve.stdin.take());
    serve.wait().unwrap();
    let announced: Value = serde_json::from_str(&line).unwrap();
    let pem = announced["public_key_pem"].as_str().unwrap();
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}
