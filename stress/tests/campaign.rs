//! Campaigns: parts that survive `kill -9`, what they give together, and what is left of a run that was cut off.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = mtstress(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
}

/// Runs until a line of the error stream has `word`, then kills it with no chance to say anything.
fn killed_at(arguments: &[&str], word: &str) {
    let mut process = mtstress(arguments).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut errors = BufReader::new(process.stderr.take().unwrap());
    let mut said = String::new();
    loop {
        let mut line = String::new();
        assert!(errors.read_line(&mut line).unwrap() > 0, "no {word:?} in {said}");
        said.push_str(&line);
        if said.matches(word).count() >= 1 {
            break;
        }
    }
    process.kill().unwrap();
    process.wait().unwrap();
    let mut rest = String::new();
    errors.read_to_string(&mut rest).unwrap();
}

/// A directory that goes with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

/// Three stages of a second each: 100, 150 and 200 operations.
const STAGES: [&str; 12] = [
    "rpc",
    "-c",
    "4",
    "--arrival",
    "uniform",
    "--stages",
    "100:1s,100>200:1s,200:1s",
    "--interval",
    "200ms",
    "--format",
    "json",
    "--threshold",
];

fn campaign(folder: &str) -> Vec<&str> {
    [&STAGES[..], &["offered == 450", "--campaign", folder]].concat()
}

#[test]
fn a_campaign_that_was_killed_goes_on_where_it_was_and_gives_the_whole() {
    let scratch = Scratch::new("killed");
    let folder = scratch.path("campaign");
    killed_at(&campaign(&folder), "campaign: part 2 of 3");
    let done = |part: u64| Path::new(&folder).join(format!("part-0{part}.json"));
    assert!(done(1).exists() && !done(2).exists());
    let before = std::fs::read(done(1)).unwrap();

    let (code, out, errors) = run(&campaign(&folder));
    assert_eq!(code, 0, "{out}{errors}");
    assert!(errors.contains("goes on; 1 of 3 parts are done"), "{errors}");
    assert!(!errors.contains("campaign: part 1 of 3"), "{errors}");
    assert_eq!(std::fs::read(done(1)).unwrap(), before, "what is done is not touched");
    let whole = json(&out);
    assert_eq!(whole["operations"][0]["offered"], 450);
    assert_eq!((&whole["thresholds"][0]["ok"], &whole["run"]["end"]), (&true.into(), &"completed".into()));
    assert_eq!(whole["run"]["measured_s"], 3.0);

    // Exactly what the parts have measured, and the same as merge says.
    let parts: Vec<Value> = (1..=3).map(|part| json(&std::fs::read_to_string(done(part)).unwrap())).collect();
    let offered: Vec<&Value> = parts.iter().map(|part| &part["operations"][0]["offered"]).collect();
    assert_eq!(offered, [100, 150, 200]);
    assert!(parts.iter().all(|part| part["run"]["seed"] == parts[0]["run"]["seed"]), "one seed for all");
    let names = [1, 2, 3].map(|part| done(part).to_str().unwrap().to_owned());
    let merged = run(&["merge", &names[2], &names[0], &names[1], "--format", "json"]);
    assert_eq!((merged.0, &json(&merged.1)["operations"]), (0, &whole["operations"]));

    let (code, out, errors) = run(&campaign(&folder));
    assert!(code == 0 && errors.contains("all 3 parts are done already"), "{errors}");
    assert_eq!(json(&out)["operations"], whole["operations"]);
    let other = [&campaign(&folder)[..], &["-P", "3"]].concat();
    let (code, _, errors) = run(&other);
    assert!(code == 2 && errors.contains("another configuration"), "{errors}");
}

#[test]
fn an_interrupted_part_is_reported_and_run_again() {
    let scratch = Scratch::new("interrupted");
    let folder = scratch.path("campaign");
    let arguments = [
        "rpc",
        "-c",
        "2",
        "-r",
        "100",
        "--stages",
        "100:500ms,100:30s",
        "--campaign",
        &folder,
        "--format",
        "json",
    ];
    let mut process = mtstress(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut errors = BufReader::new(process.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("part 2 of 2")
        || !said.ends_with('\n')
        || !said.lines().last().unwrap().contains("rate=")
    {
        assert!(errors.read_line(&mut said).unwrap() > 0, "{said}");
    }
    let signal = Command::new("kill").args(["-INT", &process.id().to_string()]).status().unwrap();
    assert!(signal.success());
    let mut rest = String::new();
    errors.read_to_string(&mut rest).unwrap();
    let output = process.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{rest}");
    assert!(rest.contains("part 2 of 2 (stage 100:30s) was not finished: interrupted"), "{rest}");
    let whole = json(&String::from_utf8(output.stdout).unwrap());
    assert!(whole["operations"][0]["offered"].as_u64().unwrap() > 50, "{whole}");
    assert!(!Path::new(&folder).join("part-02.json").exists());
}

#[test]
fn shards_of_a_campaign_share_a_folder_and_merge_into_one() {
    let scratch = Scratch::new("shards");
    let folder = scratch.path("campaign");
    for shard in ["1/2", "2/2"] {
        let arguments = [
            "rpc",
            "-c",
            "4",
            "-r",
            "1",
            "--stages",
            "100:500ms,201:500ms",
            "--seed",
            "7",
            "--shard",
            shard,
            "--start-at",
            "+100ms",
            "--campaign",
            &folder,
            "--format",
            "json",
        ];
        let (code, out, errors) = run(&arguments);
        assert_eq!(code, 0, "{out}{errors}");
        // Only the first part waits, or says that it is too late to.
        let said = ["beginning at", "--start-at is over"].map(|word| errors.matches(word).count());
        assert_eq!(said.iter().sum::<usize>(), 1, "{errors}");
        assert!(!errors.contains("are missing"), "{errors}");
    }
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().to_str().unwrap().to_owned())
        .filter(|name| name.contains("part-") && name.ends_with(".json"))
        .collect();
    names.sort();
    assert_eq!(names.len(), 4, "{names:?}");
    let arguments: Vec<&str> = ["merge", "--require", "4", "--format", "json"]
        .into_iter()
        .chain(names.iter().map(String::as_str))
        .collect();
    let (code, out, errors) = run(&arguments);
    assert_eq!(code, 0, "{errors}");
    let whole = json(&out);
    assert_eq!(whole["operations"][0]["offered"], 50 + 101, "the schedule of the whole: {errors}");
    assert_eq!(whole["run"]["config"]["connections"], 4);
}

#[test]
fn what_a_killed_run_has_written_makes_a_report() {
    let scratch = Scratch::new("partial");
    let (log, lines) = (scratch.path("run.hlog"), scratch.path("run.ndjson"));
    let load = ["rpc", "-c", "4", "-r", "200", "-d", "60s", "--interval", "200ms", "-o", &log, "-o", &lines];
    killed_at(&load, "t=2s");
    let page = scratch.path("run.html");
    let (code, _, errors) = run(&["report", "--partial", &lines, "-o", &page]);
    assert_eq!(code, 0, "{errors}");
    let (code, out, errors) = run(&["report", "--partial", &log, "--format", "json"]);
    assert_eq!(code, 0, "{errors}");
    let result = json(&out);
    assert_eq!(result["run"]["end"], "cut off");
    let ping = &result["operations"][0];
    assert!(ping["offered"].as_u64().unwrap() >= 100, "{ping}");
    assert_eq!(ping["latency_us"]["count"], ping["count"], "the histogram has all of them: {ping}");
    assert!(std::fs::read_to_string(&page).unwrap().contains("cut off"));
    let (code, _, errors) = run(&["report", "--partial", &scratch.path("none.hlog")]);
    assert!(code == 2 && errors.contains("no intervals"), "{errors}");
}
