//! The program as its users run it: commands in, texts, files and exit codes out.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::thread;

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mtstress");

/// The program, without the settings of whoever runs the tests.
fn mtstress(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTSTRESS_")) {
        command.env_remove(name);
    }
    // There a saturated generator is an error; machines that run tests are often busy.
    command.env_remove("CI");
    command.args(arguments).stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> (i32, String, String) {
    finished(&mtstress(arguments).output().unwrap())
}

fn finished(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
}

fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}", std::process::id()))
}

/// A datacenter of its own process; ends with the test.
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

    /// Runs a command against it.
    fn load(&self, arguments: &[&str]) -> (i32, String, String) {
        let target = [self.address.as_str(), "--server-key", &self.key];
        run(&[arguments, &target].concat())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().unwrap();
    }
}

/// Reads lines of an error stream until one has `word`.
fn read_until(stream: &mut BufReader<ChildStderr>, word: &str) -> String {
    let mut all = String::new();
    loop {
        let mut line = String::new();
        assert!(stream.read_line(&mut line).unwrap() > 0, "no {word:?} in {all:?}");
        all.push_str(&line);
        if line.contains(word) {
            return all;
        }
    }
}

/// The embedded datacenter that a run says it has started.
fn embedded_process(errors: &str) -> &str {
    let (_, after) = errors.split_once("as process ").unwrap();
    after.split_whitespace().next().unwrap()
}

fn signal(name: &str, process: &Child) {
    let status = Command::new("kill").args([&format!("-{name}"), &process.id().to_string()]).status();
    assert!(status.unwrap().success());
}

/// Waits for the end of a process that is not our child.
fn ends(process: &str) -> bool {
    let wait = ["20", "tail", &format!("--pid={process}"), "-f", "/dev/null"];
    Command::new("timeout").args(wait).status().unwrap().success()
}

#[test]
fn the_demo_needs_nothing_and_loses_nothing() {
    let file = scratch("demo.json");
    let path = file.to_str().unwrap();
    let (code, out, errors) = run(&["demo", "--duration", "2s", "-c", "50", "--seed", "7", "-o", path]);
    assert_eq!(code, 0, "{out}{errors}");
    for part in [
        "50 ready",
        "50 new",
        " 0 lost",
        "errors     none",
        "rpc:ping",
        "rpc:echo:64",
        "not represented",
        path,
    ] {
        assert!(out.contains(part), "no {part:?} in {out}");
    }
    assert!(errors.contains("embedded datacenter") && errors.contains("ramp"), "{errors}");
    let result = json(&std::fs::read_to_string(&file).unwrap());
    std::fs::remove_file(&file).unwrap();
    assert_eq!(result["version"], 1);
    assert_eq!(result["run"]["seed"], 7);
    assert_eq!((&result["totals"]["lost"], &result["totals"]["failed"]), (&0.into(), &0.into()));
    let totals = ["completed", "failed", "unfinished"].map(|name| result["totals"][name].as_u64().unwrap());
    assert_eq!(result["totals"]["started"], totals.iter().sum::<u64>());
    let operations = result["operations"].as_array().unwrap();
    let all = operations.iter().find(|operation| operation["name"] == "all").unwrap();
    assert!(all["count"].as_u64().unwrap() > 500, "{all}");
    assert!(all["latency_us"]["hdr"].as_str().unwrap().starts_with("HIST"));
    assert!(result["series"]["rows"].as_array().unwrap().len() >= 2);
    assert!(ends(embedded_process(&errors)), "the embedded datacenter is gone");
}

#[test]
fn a_probe_names_every_step() {
    let server = Server::start(&[]);
    for transport in ["abridged", "intermediate", "padded+obf", "full"] {
        let (code, out, errors) = server.load(&["probe", "--transport", transport]);
        assert_eq!(code, 0, "{transport}: {out}{errors}");
        for step in [
            "tcp_connect",
            "res_pq",
            "dh_params",
            "dh_gen",
            "init_connection",
            "help.getConfig",
            "ping",
            "ok:",
        ] {
            assert!(out.contains(step), "{transport}: no {step} in {out}");
        }
    }
    let (code, out, _) = server.load(&["probe", "--format", "json"]);
    assert_eq!((code, &json(&out)["ok"]), (0, &true.into()));
}

#[test]
fn a_wrong_key_is_named_with_both_fingerprints() {
    let (server, other) = (Server::start(&[]), Server::start(&[]));
    let key = other.key.as_str();
    for command in ["probe", "rpc"] {
        let (code, out, errors) = run(&[command, &server.address, "--server-key", key]);
        assert_eq!(code, 3, "{out}{errors}");
        assert!(errors.contains("--server-key"), "{errors}");
        let is_fingerprint =
            |word: &&str| word.len() == 16 && word.chars().all(|digit| digit.is_ascii_hexdigit());
        let error = errors.lines().rfind(|line| line.starts_with("error")).unwrap();
        let words = error.split(|character: char| !character.is_ascii_alphanumeric());
        assert_eq!(words.filter(is_fingerprint).count(), 2, "{error}");
    }
}

#[test]
fn an_empty_port_and_a_web_server_are_told_apart() {
    let server = Server::start(&[]);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let (code, _, errors) = run(&["probe", &address, "--server-key", &server.key]);
    assert!(code == 3 && errors.contains("nobody listens"), "{code} {errors}");
    let (code, _, errors) = run(&["rpc", "-c", "4", &address, "--server-key", &server.key]);
    assert!(code == 3 && errors.contains("nobody listens"), "{code} {errors}");

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let web = thread::Builder::new().spawn(move || {
        for stream in listener.incoming().take(2) {
            let mut stream = stream.unwrap();
            let mut request = [0; 512];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        }
    });
    let (code, _, errors) = run(&["probe", &address, "--server-key", &server.key]);
    assert!(code == 3 && errors.contains("HTTP server"), "{code} {errors}");
    web.unwrap().join().unwrap();
}

#[test]
fn telegram_is_never_loaded() {
    for address in ["149.154.167.50:443", "dc4@[2001:67c:4e8:f004::a]:443", "[::ffff:91.108.56.130]:443"] {
        for command in ["probe", "rpc", "conn", "handshake"] {
            let (code, out, errors) = run(&[command, address, "--server-key", "none.pem"]);
            assert!(
                code == 2 && errors.contains("Telegram's own network"),
                "{address}: {code} {out}{errors}"
            );
        }
    }
}

#[test]
fn ctrl_c_ends_a_run_with_its_report() {
    let mut process = mtstress(&["rpc", "-c", "10", "-d", "60s", "--interval", "200ms"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut errors = BufReader::new(process.stderr.take().unwrap());
    let said = read_until(&mut errors, "rate=");
    signal("INT", &process);
    let mut rest = String::new();
    errors.read_to_string(&mut rest).unwrap();
    let (code, out, _) = finished(&process.wait_with_output().unwrap());
    assert_eq!(code, 130, "{out}{rest}");
    assert!(out.contains("interrupted") && out.contains(" 0 lost") && out.contains("rpc:ping"), "{out}");
    assert!(ends(embedded_process(&said)));
}

#[test]
fn a_killed_run_leaves_no_server_behind() {
    let mut process = mtstress(&["conn", "-c", "5", "-d", "60s"]).stderr(Stdio::piped()).spawn().unwrap();
    let mut errors = BufReader::new(process.stderr.take().unwrap());
    let said = read_until(&mut errors, "ramp");
    signal("KILL", &process);
    process.wait().unwrap();
    assert!(ends(embedded_process(&said)));
}

#[test]
fn limits_on_operations_are_kept_exactly() {
    let server = Server::start(&[]);
    let (code, out, errors) = server.load(&[
        "rpc",
        "-n",
        "500",
        "-c",
        "10",
        "-P",
        "4",
        "--mix",
        "ping=1,getNearestDc=1",
        "--format",
        "json",
    ]);
    let result = json(&out);
    assert_eq!(code, 0, "{errors}");
    assert_eq!(result["run"]["end"], "count reached");
    let operations = result["operations"].as_array().unwrap();
    let all = operations.iter().find(|operation| operation["name"] == "all").unwrap();
    assert_eq!((&all["count"], &all["failed"]), (&500.into(), &0.into()));

    let (code, out, errors) = server.load(&["handshake", "-n", "20", "-c", "4", "--format", "json"]);
    let result = json(&out);
    assert_eq!((code, &result["connections"]["keys"]), (0, &20.into()), "{errors}{out}");
}

#[test]
fn a_key_cache_saves_the_key_exchanges_of_the_next_run() {
    let server = Server::start(&[]);
    let cache = scratch("keys");
    let cache = cache.to_str().unwrap();
    for (run, keys) in [("the first", 8), ("the second", 0)] {
        let (code, out, errors) =
            server.load(&["rpc", "-n", "100", "-c", "8", "--format", "json", "--key-cache", cache]);
        assert_eq!(code, 0, "{errors}");
        let result = json(&out);
        assert_eq!(result["connections"]["keys"], keys, "{run}: {out}");
        assert_eq!(result["run"]["end"], "count reached", "{run}");
    }
    let (code, out, errors) = run(&["accounts", "--key-cache", cache, "list"]);
    assert_eq!((code, out.lines().count()), (0, 8), "{errors}");

    // Out of one cache and into another, it is the same key.
    let export =
        ["export", "--account", "3", "--datacenter", "2", "--to", "telethon", "--address", &server.address];
    let (code, session, errors) = run(&[&["accounts", "--key-cache", cache][..], &export].concat());
    assert_eq!((code, session.trim().len()), (0, 353), "{errors}");
    let other = scratch("other-keys");
    let mut import =
        mtstress(&["accounts", "--key-cache", other.to_str().unwrap(), "import", "--account", "70"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
    import.stdin.take().unwrap().write_all(session.as_bytes()).unwrap();
    let (code, imported, _) = finished(&import.wait_with_output().unwrap());
    let exported = out.lines().find(|line| line.starts_with("account 3 ")).unwrap();
    assert_eq!((code, imported.trim()), (0, exported.replacen('3', "70", 1).as_str()));

    let (code, _, errors) = run(&["rpc", "-n", "1", "--key-cache", cache]);
    assert_eq!(code, 2);
    assert!(errors.contains("--key-cache without a TARGET"), "{errors}");
    for file in [scratch("keys"), scratch("keys.key"), scratch("other-keys"), scratch("other-keys.key")] {
        std::fs::remove_file(file).unwrap();
    }
}

#[test]
fn sessions_are_held_or_come_and_go() {
    let server = Server::start(&[]);
    let (code, out, errors) = server.load(&["conn", "-c", "20", "-d", "500ms", "--format", "json"]);
    let connections = &json(&out)["connections"];
    assert_eq!(code, 0, "{errors}");
    for (name, count) in [("ready", 20), ("closed", 20), ("open_max", 20), ("failed", 0), ("dropped", 0)] {
        assert_eq!(connections[name], count, "{name} in {connections}");
    }
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
    let (code, out, errors) = server.load(&churn);
    let connections = &json(&out)["connections"];
    assert_eq!(code, 0, "{errors}");
    assert!(connections["ready"].as_u64().unwrap() > 10, "{connections}");
    assert_eq!((&connections["failed"], &connections["dropped"]), (&0.into(), &0.into()), "{connections}");
}

#[test]
fn errors_of_the_server_are_counted_by_class() {
    let server = Server::start(&["--faults", "rpc-error=420:FLOOD_WAIT_7@20x5"]);
    let (code, out, errors) =
        server.load(&["rpc", "-c", "2", "-n", "200", "--call", "getNearestDc", "--format", "json"]);
    assert_eq!(code, 0, "{errors}");
    let result = json(&out);
    assert_eq!((&result["totals"]["failed"], &result["totals"]["lost"]), (&5.into(), &0.into()), "{out}");
    let error = &result["errors"][0];
    assert_eq!((&error["class"], &error["fault"]), (&"rpc:420:FLOOD_WAIT_X".into(), &"server".into()));
    assert_eq!(error["op"], "rpc:help.getNearestDc");
}

#[test]
fn a_server_that_dies_ends_the_run_with_its_report() {
    let mut server = Server::start(&[]);
    let mut process = mtstress(&["rpc", "-c", "5", "-d", "60s", "--interval", "100ms", "--format", "json"])
        .args([&server.address, "--server-key", &server.key])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut errors = BufReader::new(process.stderr.take().unwrap());
    read_until(&mut errors, "rate=");
    server.process.kill().unwrap();
    let mut rest = String::new();
    errors.read_to_string(&mut rest).unwrap();
    let (code, out, _) = finished(&process.wait_with_output().unwrap());
    let result = json(&out);
    assert!(code == 3 && rest.contains("all sessions were lost"), "{code} {rest}");
    assert_eq!(
        (&result["connections"]["dropped"], &result["totals"]["lost"]),
        (&5.into(), &0.into()),
        "{out}"
    );
}

#[test]
fn broken_connections_are_opened_again_if_asked() {
    let server = Server::start(&["--faults", "close@20x5"]);
    let load = ["rpc", "-c", "4", "-n", "400", "-d", "20s", "--call", "getNearestDc", "--format", "json"];
    let (code, out, errors) = server.load(&[&load[..], &["--reconnect", "backoff"]].concat());
    let result = json(&out);
    assert_eq!((code, &result["run"]["end"]), (0, &"count reached".into()), "{out}{errors}");
    assert_eq!(
        (&result["totals"]["lost"], &result["connections"]["dropped"]),
        (&0.into(), &0.into()),
        "{out}"
    );
    assert!(result["connections"]["reconnects"].as_u64().unwrap() > 0, "{out}");
    assert!(
        result["errors"].as_array().unwrap().iter().any(|error| error["class"] == "socket:closed"),
        "{out}"
    );
}

#[test]
fn secrets_sources_and_several_datacenters_work_together() {
    let secret = "dd0123456789abcdef0123456789abcdef";
    let server = Server::start(&["--secret", secret, "--datacenter", "2,4"]);
    let sources = "127.0.0.2/31,127.0.0.9";
    let (code, out, errors) = server.load(&[
        "rpc",
        "-c",
        "6",
        "-n",
        "60",
        "--secret",
        secret,
        "--source-ip",
        sources,
        "--format",
        "json",
    ]);
    let result = json(&out);
    assert_eq!((code, &result["totals"]["failed"]), (0, &0.into()), "{errors}");
    assert_eq!(result["target"][0]["transport"], "padded+obf");
    assert!(!out.contains(secret), "results are passed around: no secret in them");
    let (code, _, errors) = server.load(&["probe", "--timeout", "500ms"]);
    assert!(code == 3 && errors.contains("--secret"), "{errors}");
}

#[test]
fn answers_that_never_come_are_counted_and_not_lost() {
    let server = Server::start(&["--faults", "lose-answer@20x*"]);
    let load =
        ["rpc", "-c", "4", "-d", "300ms", "--drain", "200ms", "--call", "getNearestDc", "--format", "json"];
    let (code, out, errors) = server.load(&load);
    let result = json(&out);
    assert_eq!((code, &result["totals"]["lost"]), (0, &0.into()), "{errors}");
    assert_eq!(
        (&result["totals"]["unfinished"], &result["operations"][0]["unfinished"]),
        (&4.into(), &4.into())
    );
    assert!(result["operations"][0]["latency_us"]["max"].as_u64().unwrap() > 200_000, "{out}");
}

#[test]
fn too_few_descriptors_are_refused_with_the_fix() {
    let script = format!("ulimit -n 90; exec {PROGRAM} conn -c 1k");
    let output = Command::new("sh").args(["-c", &script]).output().unwrap();
    let (code, out, errors) = finished(&output);
    assert!(code == 4 && errors.contains("ulimit -n "), "{code} {out}{errors}");
}

#[test]
fn bad_usage_is_told_what_was_meant() {
    for (arguments, part) in [
        (&["rpc", "--pipelin", "4"][..], "--pipeline"),
        (&["rpc", "-d", "10"], "500ms"),
        (&["rpc", "--transport", "quic"], "abridged"),
        (&["rpc", "localhost"], "host:port"),
        (&["rpc", "--mix", "pong=1"], "getConfig"),
        (&["rpc", "127.0.0.1:9"], "--server-key"),
        (&["rpc", "127.0.0.1:9", "--server-key", "/none.pem"], "/none.pem"),
        (&["rpc", "127.0.0.1:9", "--server-key", PROGRAM], "could not be read"),
    ] {
        let (code, out, errors) = run(arguments);
        assert!(code == 2 && out.is_empty() && errors.contains(part), "{arguments:?}: {code} {errors}");
    }
    let file = scratch("no.pem");
    std::fs::write(&file, "no key").unwrap();
    let (code, _, errors) = run(&["rpc", "127.0.0.1:9", "--server-key", file.to_str().unwrap()]);
    std::fs::remove_file(&file).unwrap();
    assert!(code == 2 && errors.contains("BEGIN"), "{errors}");
}
