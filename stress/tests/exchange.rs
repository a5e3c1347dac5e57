//! Messages between sessions and files in parts, as users run them: `deliver` and `file`.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]
#![expect(clippy::disallowed_methods, reason = "what a process says beside its result is read by a thread")]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::thread;

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

/// The result of a run that must be good.
fn result(arguments: &[&str]) -> Value {
    let all: Vec<&str> = arguments.iter().copied().chain(["--format", "json"]).collect();
    let (code, out, errors) = run(&all);
    assert_eq!(code, 0, "{out}{errors}");
    serde_json::from_str(&out).unwrap()
}

fn operation<'r>(result: &'r Value, name: &str) -> &'r Value {
    let operations = result["operations"].as_array().unwrap();
    operations.iter().find(|operation| operation["name"] == name).unwrap()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is no number"))
}

/// A datacenter of its own, which ends with the test.
struct Server {
    process: Child,
    target: String,
    key: std::path::PathBuf,
}

impl Server {
    fn start(name: &str, arguments: &[&str]) -> Self {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
        let key = folder.join(format!("{}-{name}.pem", std::process::id()));
        let all: Vec<&str> = ["serve", "--format", "json", "--public-key-out", key.to_str().unwrap()]
            .iter()
            .chain(arguments)
            .copied()
            .collect();
        let mut process = mtstress(&all).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        let target = said["datacenters"][0]["address"].as_str().unwrap().to_owned();
        Self { process, target: format!("dc2@{target}"), key }
    }

    fn arguments(&self) -> [&str; 3] {
        [self.target.as_str(), "--server-key", self.key.to_str().unwrap()]
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_file(&self.key);
    }
}

/// Runs until the load has begun, is interrupted, and must report all the same.
fn interrupted(arguments: &[&str]) -> Value {
    let mut process = mtstress(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut errors = BufReader::new(process.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("ramp: ") {
        assert!(errors.read_line(&mut said).unwrap() > 0, "it ended: {said}");
    }
    let pid = Pid::from_raw(i32::try_from(process.id()).unwrap()).unwrap();
    kill_process(pid, Signal::INT).unwrap();
    let rest = thread::spawn(move || {
        errors.read_to_string(&mut said).unwrap();
        said
    });
    let mut out = String::new();
    process.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    let (code, said) = (process.wait().unwrap().code(), rest.join().unwrap());
    assert_eq!(code, Some(130), "{out}{said}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn every_message_reaches_its_receiver_once_and_in_order() {
    let result = result(&["deliver", "--pairs", "10", "--fan-out", "4", "-n", "300", "--seed", "5"]);
    let delivery = &result["delivery"];
    assert_eq!((&delivery["pairs"], &delivery["fan_out"]), (&10.into(), &4.into()));
    assert_eq!(number(&delivery["sent"]), 300, "{delivery}");
    assert_eq!(delivery["delivered"], delivery["sent"], "{delivery}");
    for wrong in ["lost", "duplicates", "reordered", "elsewhere"] {
        assert_eq!(delivery[wrong], 0, "{wrong}: {delivery}");
    }
    assert_eq!(result["connections"]["ready"], 13, "three senders and ten receivers");
    let delivered = operation(&result, "deliver");
    assert_eq!(number(&delivered["count"]), number(&operation(&result, "rpc:messages.sendMessage")["count"]));
    assert!(number(&delivered["service_us"]["p50"]) > 0, "{delivered}");
    assert_eq!(result["totals"]["lost"], 0);
}

#[test]
fn the_open_model_counts_from_the_schedule_and_thresholds_know_deliveries() {
    let result = result(&[
        "deliver",
        "--pairs",
        "5",
        "-r",
        "100",
        "-d",
        "2s",
        "--size",
        "300",
        "--threshold",
        "p99(deliver) < 30s",
        "--threshold",
        "count(delivery:lost) == 0",
        "--threshold",
        "err_rate(deliver) == 0",
    ]);
    let delivered = operation(&result, "deliver");
    assert_eq!((number(&delivered["offered"]), number(&delivered["count"])), (200, 200), "{delivered}");
    assert!(delivered["latency_us"]["hdr"].as_str().unwrap().starts_with("HIST"));
    assert!(number(&delivered["latency_us"]["p99"]) >= number(&delivered["service_us"]["min"]));
    assert!(number(&delivered["bytes_in"]) > 200 * 300, "{delivered}");
    let thresholds = result["thresholds"].as_array().unwrap();
    assert!(thresholds.iter().all(|threshold| threshold["ok"] == true), "{thresholds:?}");
}

#[test]
fn deliveries_need_users_and_say_so() {
    let server = Server::start("users", &[]);
    let [target, option, key] = server.arguments();
    let (code, _, errors) = run(&["deliver", "--pairs", "2", target, option, key]);
    assert!(code == 2 && errors.contains("--bot-tokens made-up"), "{code} {errors}");
    let made_up = ["deliver", "--pairs", "2", "-n", "20", "--bot-tokens", "made-up", target, option, key];
    assert_eq!(result(&made_up)["delivery"]["delivered"], 20);
    let tokens = server.key.with_extension("tokens");
    std::fs::write(&tokens, "7:a\n8:b\n").unwrap();
    let tokens_text = tokens.to_str().unwrap();
    let few = run(&["deliver", "--pairs", "2", "--bot-tokens", tokens_text, target, option, key]);
    assert!(few.0 == 2 && few.2.contains("has 2"), "{few:?}");
    let enough = ["deliver", "--pairs", "1", "-n", "20", "--bot-tokens", tokens_text, target, option, key];
    let text = run(&enough);
    std::fs::remove_file(&tokens).unwrap();
    assert!(text.0 == 0 && text.1.contains("delivery   sent 20   delivered 20   lost 0"), "{text:?}");
    for (wrong, part) in [
        (&["deliver", "-c", "5"][..], "--pairs"),
        (&["deliver", "--size", "10"], "64 to 4096"),
        (&["deliver", "--stages", "5:1s"], "rates"),
    ] {
        let (code, _, errors) = run(wrong);
        assert!(code == 2 && errors.contains(part), "{wrong:?}: {errors}");
    }
}

#[test]
fn an_interrupted_delivery_drains_and_reports() {
    let result = interrupted(&["deliver", "--pairs", "4", "-d", "10m", "--format", "json"]);
    assert_eq!((&result["run"]["end"], &result["totals"]["lost"]), (&"interrupted".into(), &0.into()));
    assert_eq!((&result["delivery"]["lost"], &result["delivery"]["duplicates"]), (&0.into(), &0.into()));
}

#[test]
fn files_come_back_as_they_were_sent() {
    let result = result(&[
        "file",
        "-c",
        "4",
        "--file-size",
        "100k..300k",
        "--part-size",
        "64k",
        "-P",
        "3",
        "-n",
        "300",
        "--seed",
        "9",
    ]);
    let files = &result["files"];
    assert!(number(&files["uploaded"]) > 10 && number(&files["downloaded"]) > 10, "{files}");
    let wrong = ["damaged", "given_up", "repeated", "waits"].map(|name| number(&files[name]));
    assert_eq!((wrong, &files["verified"]), ([0; 4], &true.into()), "{files}");
    assert!(files["upload_mb_per_second"].as_f64().unwrap() > 0.0, "{files}");
    for name in ["upload_part", "download_part", "upload_file", "download_file"] {
        let operation = operation(&result, name);
        assert!(
            number(&operation["count"]) > 0 && number(&operation["service_us"]["count"]) > 0,
            "{operation}"
        );
    }
    let part = operation(&result, "upload_part");
    assert!(number(&part["bytes_out"]) <= number(&part["count"]) * (64 << 10), "{part}");
    assert_eq!(number(&operation(&result, "all")["count"]), 300, "requests alone count");
}

#[test]
fn large_files_and_small_parts_follow_their_own_rules() {
    let large = result(&[
        "file",
        "-c",
        "1",
        "--file-size",
        "10500k",
        "--part-size",
        "512k",
        "-n",
        "60",
        "--direction",
        "both",
    ]);
    assert_eq!((&large["files"]["damaged"], &large["files"]["repeated"]), (&0.into(), &0.into()));
    assert!(number(&large["files"]["downloaded"]) >= 1, "{}", large["files"]);
    // Parts of a kilobyte are read with the precise form.
    let small = result(&["file", "-c", "2", "--file-size", "5000", "--part-size", "1k", "-n", "100"]);
    assert!(
        number(&small["files"]["downloaded"]) > 1 && small["files"]["repeated"] == 0,
        "{}",
        small["files"]
    );
    let up = result(&["file", "-c", "2", "--direction", "upload", "--file-size", "70k", "-n", "50"]);
    assert!(number(&up["files"]["uploaded"]) > 1 && up["files"]["downloaded"] == 0, "{}", up["files"]);
    let down = result(&["file", "-c", "2", "--direction", "download", "--file-size", "70k", "-n", "50"]);
    let files = &down["files"];
    assert!(number(&files["uploaded"]) <= 2 && number(&files["downloaded"]) > 2, "{files}");
    for (wrong, part) in [
        (&["file", "--part-size", "3k"][..], "power of two"),
        (&["file", "--part-size", "1k", "--file-size", "5m"], "larger --part-size"),
        (&["file", "--file-size", "9m..1m"], "smallest"),
        (&["file", "-P", "0"], "from 1 to"),
    ] {
        let (code, _, errors) = run(wrong);
        assert!(code == 2 && errors.contains(part), "{wrong:?}: {errors}");
    }
}

#[test]
fn parts_that_fail_are_sent_again_after_the_wait_that_the_server_wants() {
    // The first call of the session is not about files: the tenth and the eleventh answer are.
    let server = Server::start(
        "faults",
        &["--faults", "rpc-error=420:FLOOD_WAIT_1@10x2,rpc-error=500:RPC_CALL_FAIL@20x3"],
    );
    let [target, option, key] = server.arguments();
    let result = result(&[
        "file",
        "-c",
        "1",
        "--file-size",
        "100k",
        "--part-size",
        "16k",
        "-n",
        "100",
        target,
        option,
        key,
    ]);
    let files = &result["files"];
    assert_eq!((&files["waits"], &files["repeated"]), (&2.into(), &5.into()), "{files}");
    assert_eq!((&files["damaged"], &files["given_up"]), (&0.into(), &0.into()), "{files}");
    let classes: Vec<&str> =
        result["errors"].as_array().unwrap().iter().map(|error| error["class"].as_str().unwrap()).collect();
    assert!(classes.contains(&"rpc:420:FLOOD_WAIT_X"), "{classes:?}");
}

#[test]
fn files_come_at_a_rate_and_an_interrupted_run_reports() {
    let result =
        result(&["file", "-c", "4", "--file-size", "40k", "--part-size", "8k", "-r", "100", "-d", "2s"]);
    let all = operation(&result, "all");
    assert_eq!(number(&all["offered"]), 200, "{all}");
    assert!(
        number(&result["files"]["downloaded"]) > 0 && result["files"]["damaged"] == 0,
        "{}",
        result["files"]
    );
    let result = interrupted(&["file", "-c", "3", "-d", "10m", "--format", "json"]);
    assert_eq!((&result["run"]["end"], &result["totals"]["lost"]), (&"interrupted".into(), &0.into()));
}
