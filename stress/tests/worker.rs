//! A worker with a master that follows a script: what `tests/locust/run` does with a genuine one, without Python.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use mtproto_locust::zmtp::{self, Decoder, Event};
use rmpv::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mtstress");

fn mtstress(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTSTRESS_")) {
        command.env_remove(name);
    }
    command.env_remove("CI").args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
    command
}

fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}", std::process::id()))
}

/// A program that ends with the test.
struct Worker(Child);

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The master's end of the connection of one worker.
struct Master {
    stream: TcpStream,
    decoder: Decoder,
    /// Operations in all reports so far.
    told: u64,
}

impl Master {
    fn accept(listener: &TcpListener) -> Self {
        let (mut stream, _) = listener.accept().unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let mut opening = zmtp::greeting().to_vec();
        opening.extend_from_slice(b"\x04\x1c\x05READY\x0bSocket-Type\x00\x00\x00\x06ROUTER");
        stream.write_all(&opening).unwrap();
        let mut greeting = [0; 64];
        stream.read_exact(&mut greeting).unwrap();
        let mut head = [0; 2];
        stream.read_exact(&mut head).unwrap();
        let mut ready = vec![0; head[1].into()];
        stream.read_exact(&mut ready).unwrap();
        assert!(ready.windows(6).any(|part| part == b"DEALER"));
        // The decoder is a worker's: it wants the opening of a master, and what follows is the same both ways.
        let mut decoder = Decoder::default();
        decoder.push(&opening);
        assert_eq!(decoder.next_event(), Ok(Some(Event::Greeted)));
        assert_eq!(decoder.next_event(), Ok(Some(Event::Ready)));
        Self { stream, decoder, told: 0 }
    }

    fn say(&mut self, kind: &str, data: Value) {
        let (mut body, mut frame) = (Vec::new(), Vec::new());
        let message = Value::Array(vec![kind.into(), data, "host_1".into()]);
        rmpv::encode::write_value(&mut body, &message).unwrap();
        zmtp::message(&body, &mut frame);
        self.stream.write_all(&frame).unwrap();
    }

    /// The next message that is none of the regular ones, unless one of these is wanted. Heartbeats are answered.
    fn hear(&mut self, wanted: &str) -> Value {
        loop {
            if let Some(Event::Message(body)) = self.decoder.next_event().unwrap() {
                let value = rmpv::decode::read_value(&mut body.as_slice()).unwrap();
                let [kind, data, identity] = value.as_array().unwrap().as_slice() else { panic!("{value}") };
                assert_eq!(identity.as_str(), Some("host_1"));
                if kind.as_str() == Some("stats") {
                    self.told += requests(data);
                }
                match kind.as_str().unwrap() {
                    kind if kind == wanted => return data.clone(),
                    "heartbeat" => self.say("heartbeat", Value::Nil),
                    "stats" => {}
                    other => panic!("{other} instead of {wanted}: {data}"),
                }
                continue;
            }
            let mut bytes = [0; 4_096];
            let count = self.stream.read(&mut bytes).unwrap();
            assert!(count > 0, "the worker has hung up and {wanted} was wanted");
            self.decoder.push(&bytes[..count]);
        }
    }

    fn spawn(&mut self, timestamp: f64, users: &[(&str, u64)], options: &[(&str, Value)]) {
        let map = |pairs: Vec<(Value, Value)>| Value::Map(pairs);
        let users = users.iter().map(|(class, count)| ((*class).into(), (*count).into())).collect();
        let options = options.iter().map(|(name, value)| ((*name).into(), value.clone())).collect();
        self.say(
            "spawn",
            map(vec![
                ("timestamp".into(), timestamp.into()),
                ("user_classes_count".into(), map(users)),
                ("host".into(), Value::Nil),
                ("stop_timeout".into(), 0.0.into()),
                ("parsed_options".into(), map(options)),
            ]),
        );
    }

    /// Waits until the worker has as many users as were asked for.
    fn hear_users(&mut self, wanted: u64) {
        assert_eq!(self.hear("spawning"), Value::Nil);
        let complete = self.hear("spawning_complete");
        assert_eq!(field(&complete, "user_count").as_u64(), Some(wanted));
    }
}

fn field<'a>(value: &'a Value, name: &str) -> &'a Value {
    let found = value.as_map().unwrap().iter().find(|(key, _)| key.as_str() == Some(name));
    &found.unwrap_or_else(|| panic!("no {name} in {value}")).1
}

fn requests(stats: &Value) -> u64 {
    field(field(stats, "stats_total"), "num_requests").as_u64().unwrap()
}

fn result(path: &Path) -> serde_json::Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn a_worker_does_what_its_master_says_and_tells_everything() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap().to_string();
    let output = scratch("worker.json");
    let path = output.to_str().unwrap();
    let mut command =
        mtstress(&["worker", "--locust", &place, "--worker-id", "host_1", "-c", "50", "-t", "1"]);
    command.args([
        "--mix",
        "ping=3,help.getConfig=1",
        "--think",
        "const:2ms",
        "--format",
        "quiet",
        "-o",
        path,
    ]);
    let mut worker = Worker(command.spawn().unwrap());
    let mut master = Master::accept(&listener);
    master.hear("client_ready");
    master.say("ack", Value::Map(vec![("index".into(), 0.into())]));
    assert_eq!(field(&master.hear("heartbeat"), "state").as_str(), Some("ready"));

    master.spawn(1.0, &[("ping", 2), ("help_getConfig", 1)], &[]);
    master.hear_users(3);
    master.spawn(2.0, &[("ping", 5), ("help_getConfig", 0)], &[]);
    master.hear_users(5);
    assert!(requests(&master.hear("stats")) > 0);
    master.say("stop", Value::Nil);
    master.hear("client_stopped");
    let told = std::mem::take(&mut master.told);
    let first = result(&output);
    let done = first["operations"].as_array().unwrap().iter().find(|row| row["name"] == "all").unwrap();
    assert_eq!(done["count"].as_u64(), Some(told), "the master was told of every operation");
    assert_eq!(first["run"]["end"], "stopped by the master");

    // The next test is an open one, with a class that this worker does not have.
    master.hear("client_ready");
    master.say("ack", Value::Map(vec![("index".into(), 0.into())]));
    let options = [("num_users", Value::from(4)), ("op_rate", Value::from(200.0))];
    master.spawn(3.0, &[("ping", 2), ("nobody", 2)], &options);
    assert_eq!(master.hear("spawning"), Value::Nil);
    let complaint = master.hear("exception");
    assert!(field(&complaint, "msg").as_str().unwrap().contains("no user class nobody"), "{complaint}");
    master.hear("spawning_complete");
    while master.told < 100 {
        master.hear("stats");
    }
    master.say("quit", Value::Nil);
    master.hear("quit");
    drop(master);
    assert!(worker.0.wait().unwrap().success());
    let second = result(&scratch("worker-2.json"));
    assert_eq!(
        (second["model"]["kind"].as_str(), second["model"]["rate"].as_f64()),
        (Some("open"), Some(200.0))
    );
    assert_eq!(second["run"]["end"], "ended by the master");
}

#[test]
fn a_worker_that_is_killed_leaves_what_it_has_measured() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap().to_string();
    let output = scratch("killed.json");
    let mut command =
        mtstress(&["worker", "--locust", &place, "--worker-id", "host_1", "-c", "50", "-t", "1"]);
    command.args(["--think", "const:2ms", "--format", "quiet", "-o", output.to_str().unwrap()]);
    let mut worker = Worker(command.spawn().unwrap());
    let mut master = Master::accept(&listener);
    master.hear("client_ready");
    master.say("ack", Value::Map(vec![("index".into(), 0.into())]));
    master.spawn(1.0, &[("ping", 2)], &[]);
    master.hear_users(2);
    // The file is empty until the load has run for an interval.
    while std::fs::metadata(&output).map_or(0, |file| file.len()) == 0 {
        master.hear("stats");
    }
    worker.0.kill().unwrap();
    worker.0.wait().unwrap();
    let left = result(&output);
    assert!(left["run"]["end"].as_str().unwrap().starts_with("killed"), "{}", left["run"]["end"]);
    assert!(left["operations"][0]["count"].as_u64().unwrap() > 0);
    assert_eq!(left["totals"]["lost"], 0);
    let report = mtstress(&["report", output.to_str().unwrap()]).output().unwrap();
    assert!(report.status.success(), "other commands read it");
}

#[test]
fn a_worker_without_a_master_says_what_to_do_and_ends() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap().to_string();
    drop(listener);
    let arguments = ["worker", "--locust", &place, "--master-timeout", "300ms", "-c", "5", "-t", "1"];
    let output = mtstress(&arguments).stderr(Stdio::piped()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("mtstress locustfile") && said.contains("trying again"), "{said}");
}

#[test]
fn what_a_master_decides_is_no_option_of_a_worker() {
    let output = mtstress(&["worker", "--duration", "5s"]).stderr(Stdio::piped()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("--run-time"), "{said}");
}
