//! Scenario files as their users run them.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mtstress");
const EVENING: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/evening.toml");

fn run(arguments: &[&str], environment: &[(&str, &str)]) -> (i32, String, String) {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).stdin(Stdio::null()).envs(environment.iter().copied());
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn scratch(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}", std::process::id()));
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn the_example_runs_and_any_value_can_be_replaced() {
    let short = ["run", EVENING, "--stages", "500:1s", "-w", "0", "-c", "10", "--format", "json"];
    let (code, out, errors) = run(&short, &[]);
    assert_eq!(code, 0, "{errors}");
    let result: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&result["run"]["command"], &result["run"]["seed"]), (&"run".into(), &7315.into()));
    assert_eq!(result["model"]["kind"], "open");
    assert!(result["run"]["config"]["load"].as_str().unwrap().starts_with("evening: ping="), "{result}");
    let operations = result["operations"].as_array().unwrap();
    let started = |name: &str| {
        let operation = operations.iter().find(|operation| operation["name"] == name);
        operation.unwrap()["started"].as_f64().unwrap()
    };
    let all = started("all");
    // Eight tenths of the calls are the polling ones', three quarters of those are pings.
    assert!((all - 500.0).abs() < 20.0, "{all}");
    assert!(
        (started("rpc:ping") / all - 0.6).abs() < 0.1
            && (started("rpc:mtstress.echo") / all - 0.2).abs() < 0.1,
        "{out}"
    );
}

#[test]
fn every_example_runs_against_the_embedded_datacenter() {
    let folder = Path::new(EVENING).parent().unwrap();
    let mut examples: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    examples.sort();
    assert!(examples.len() >= 3, "{examples:?}");
    for example in examples {
        let name = example.to_str().unwrap();
        let stages = std::fs::read_to_string(&example).unwrap().contains("stages");
        let short: &[&str] = if stages { &["--stages", "200:1s"] } else { &["-d", "1s"] };
        let fixed = ["run", name, "-w", "0", "--format", "json", "--connect-rate", "0"];
        let arguments: Vec<&str> = fixed.iter().chain(short).copied().collect();
        let (code, out, errors) = run(&arguments, &[]);
        assert_eq!(code, 0, "{name}: {errors}");
        let result: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(
            (&result["errors"], &result["totals"]["lost"]),
            (&Value::Array(vec![]), &0.into()),
            "{name}"
        );
        assert!(result["totals"]["completed"].as_u64().unwrap() > 50, "{name}");
    }
}

#[test]
fn populations_have_their_own_sessions_transports_accounts_and_pauses() {
    let text = r#"
        version = 1
        [[users]]
        name = "writing"
        connections = 6
        transport = "abridged+obf"
        accounts = { bot_tokens = "made-up" }
        loop = [{ call = "messages.sendMessage", args = { peer = "{{peer.random}}", message = "{{csv:words.csv.word}} {{user.id}}", random_id = "{{rand64}}" } }, { think = "const:50ms" }]
        [[users]]
        name = "quick"
        weight = 3
        loop = [{ call = "ping" }]
        [[users]]
        name = "idle"
        loop = []
        [load]
        connections = 14
        duration = "2s"
    "#;
    let words = scratch("words.csv", "word,meaning\nhello,a greeting\nbye,another\n");
    let name = words.file_name().unwrap().to_str().unwrap();
    let path = scratch("own.toml", &text.replace("words.csv.word", &format!("{name}.word")));
    let (code, out, errors) = run(&["run", path.to_str().unwrap(), "--format", "json"], &[]);
    let checked = run(&["run", path.to_str().unwrap(), "-c", "7"], &[]);
    std::fs::remove_file(&path).unwrap();
    std::fs::remove_file(&words).unwrap();
    assert_eq!(code, 0, "{errors}");
    let result: Value = serde_json::from_str(&out).unwrap();
    let started = |name: &str| {
        let operations = result["operations"].as_array().unwrap();
        operations.iter().find(|operation| operation["name"] == name).unwrap()["started"].as_u64().unwrap()
    };
    assert_eq!((&result["errors"], &result["connections"]["ready"]), (&Value::Array(vec![]), &14.into()));
    // Six sessions that pause for a twentieth of a second between answers, over two seconds and a little.
    let written = started("rpc:messages.sendMessage");
    assert!((6..=6 * 60).contains(&written), "{written}");
    assert!(started("rpc:ping") > written, "nobody pauses there: {out}");
    assert!(result["connections"]["updates"].as_u64().unwrap() > 0, "messages reach their peers");
    assert!(checked.0 == 2 && checked.2.contains("8 sessions at least"), "{checked:?}");
}

#[test]
fn the_origin_of_every_value_is_told() {
    let (code, out, errors) =
        run(&["run", EVENING, "--print-config", "-c", "77"], &[("MTSTRESS_WARMUP", "3s")]);
    assert_eq!(code, 0, "{errors}");
    let line =
        |name: &str| out.lines().find(|line| line.starts_with(&format!("{name} = "))).unwrap().to_owned();
    assert!(line("connections").contains("77") && line("connections").ends_with("# command line"), "{out}");
    assert!(line("warmup").contains("\"3s\"") && line("warmup").ends_with("MTSTRESS_WARMUP"), "{out}");
    assert!(line("stages").ends_with("evening.toml") && line("drain").ends_with("# default"), "{out}");
}

#[test]
fn mistakes_are_told_with_their_line_and_what_was_meant() {
    for (text, part) in [
        ("version = 1\n[laod]\n", "did you mean `load`?"),
        ("version = 1\n[load]\nrate = \"fast\"\n", "\"fast\" is no rate"),
        ("version = 1\n[[users]]\nloop = [{ call = \"users.getUser\" }]\n", "did you mean `users.getUsers`"),
        ("version = 1\nversion = 2\n", "line 2"),
        ("version = 1\n[[population]]\nwieght = 2\n", "did you mean `weight`?"),
        ("version = 1\n[accounts]\nbot_token = \"x\"\n", "did you mean `bot_tokens`?"),
        (
            "version = 1\n[[users]]\nloop = [{ call = \"ping\", args = { ping_id = \"{{cuonter}}\" } }]\n",
            "did you mean counter",
        ),
        (
            "version = 1\n[[users]]\nloop = [{ call = \"ping\" }]\n[load]\nrate = 5\n[[users]]\nloop = [{ call = \"ping\" }, { think = \"1s\" }]\n",
            "--think",
        ),
    ] {
        let path = scratch("wrong.toml", text);
        let (code, out, errors) = run(&["run", path.to_str().unwrap()], &[]);
        std::fs::remove_file(&path).unwrap();
        assert!(code == 2 && out.is_empty() && errors.contains(part), "{text}: {code} {errors}");
    }
    let (code, _, errors) = run(&["run", "/none.toml"], &[]);
    assert!(code == 2 && errors.contains("/none.toml"), "{errors}");
}

#[test]
fn editors_get_a_schema() {
    let (code, out, _) = run(&["schema", "scenario"], &[]);
    let schema: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &schema["additionalProperties"]), (0, &false.into()));
    assert!(schema["properties"]["users"].is_object() && out.contains("rand64"), "{out}");
    let (_, out, _) = run(&["schema"], &[]);
    assert!(out.contains("latency_us"));
}
