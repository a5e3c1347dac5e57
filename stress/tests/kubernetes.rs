//! The manifests and the workflow of `stress/docs`: they are YAML, they say what their comments say, and the program takes the
//! command lines in them.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use yaml_rust2::{Yaml, YamlLoader};

const PROGRAM: &str = env!("CARGO_BIN_EXE_mtstress");

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

fn documents(path: &Path) -> Vec<Yaml> {
    let text = fs::read_to_string(path).unwrap();
    YamlLoader::load_from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn manifest(name: &str) -> Vec<Yaml> {
    documents(&docs().join("kubernetes").join(name))
}

fn of_kind<'a>(documents: &'a [Yaml], kind: &str) -> &'a Yaml {
    let found = documents.iter().find(|document| document["kind"].as_str() == Some(kind));
    found.unwrap_or_else(|| panic!("no {kind}"))
}

/// Every text in a document.
fn texts<'a>(yaml: &'a Yaml, found: &mut Vec<&'a str>) {
    match yaml {
        Yaml::String(text) => found.push(text),
        Yaml::Array(list) => list.iter().for_each(|value| texts(value, found)),
        Yaml::Hash(map) => map.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// Runs a command of the program up to the point where it would begin, and gives the settings that it would have.
fn settings(arguments: &[&str], environment: &[(&str, &str)]) -> String {
    let mut command = Command::new(PROGRAM);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTSTRESS_")) {
        command.env_remove(name);
    }
    command.args(arguments).arg("--print-config").envs(environment.iter().copied()).stdin(Stdio::null());
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "mtstress {}: {said}", arguments.join(" "));
    String::from_utf8(output.stdout).unwrap()
}

/// The words of a line for a shell, without variables.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for letter in line.chars() {
        match (letter, quote) {
            ('\'' | '"', None) => quote = Some(letter),
            (letter, Some(open)) if letter == open => quote = None,
            (letter, None) if letter.is_whitespace() => {
                words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)))
            }
            _ => word.push(letter),
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

fn scenario_of(documents: &[Yaml]) -> String {
    let text = of_kind(documents, "ConfigMap")["data"]["peak.toml"].as_str().unwrap();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-peak.toml", std::process::id()));
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn every_manifest_is_of_a_kind_and_version_that_there_is() {
    const KINDS: [(&str, &str); 9] = [
        ("v1", "ConfigMap"),
        ("v1", "PersistentVolumeClaim"),
        ("v1", "Service"),
        ("batch/v1", "Job"),
        ("apps/v1", "Deployment"),
        ("apps/v1", "StatefulSet"),
        ("networking.k8s.io/v1", "NetworkPolicy"),
        ("locust.cloud/v1", "LocustTest"),
        ("v1", "Secret"),
    ];
    let mut count = 0;
    for entry in fs::read_dir(docs().join("kubernetes")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|suffix| suffix != "yaml") {
            continue;
        }
        for document in documents(&path) {
            let (version, kind) =
                (document["apiVersion"].as_str().unwrap(), document["kind"].as_str().unwrap());
            assert!(KINDS.contains(&(version, kind)), "{}: {version} {kind}", path.display());
            assert!(
                document["metadata"]["name"].as_str().is_some(),
                "{}: a {kind} without a name",
                path.display()
            );
            count += 1;
        }
    }
    assert!(count >= 10, "{count}");
}

#[test]
fn the_indexed_job_has_as_many_parts_as_generators() {
    let documents = manifest("indexed-job.yaml");
    let spec = &of_kind(&documents, "Job")["spec"];
    assert_eq!(spec["completionMode"].as_str(), Some("Indexed"));
    let parts = spec["completions"].as_i64().unwrap();
    assert_eq!(spec["parallelism"].as_i64(), Some(parts), "all run at the same time");
    let generator = &spec["template"]["spec"]["containers"][0];
    let line = generator["args"][0].as_str().unwrap();
    assert!(line.contains(&format!("--shard $((JOB_COMPLETION_INDEX+1))/{parts}")), "{line}");
    let line = line
        .replace("$((JOB_COMPLETION_INDEX+1))", "8")
        .replace("$JOB_COMPLETION_INDEX", "7")
        .replace("$START_AT", "+30s")
        .replace("/scenario/peak.toml", &scenario_of(&documents));
    let words = words(&line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let Some(["exec", "mtstress", arguments @ ..]) = words.get(..) else { panic!("{words:?}") };
    let environment: Vec<(&str, &str)> = generator["env"]
        .as_vec()
        .unwrap()
        .iter()
        .map(|entry| (entry["name"].as_str().unwrap(), entry["value"].as_str().unwrap()))
        .collect();
    let settings = settings(arguments, &environment);
    for wanted in ["shard = \"8/8\"", "seed = 7315", "threads = 4", "strict"] {
        assert!(settings.contains(wanted), "no {wanted} in {settings}");
    }
    let merge = manifest("merge.yaml");
    let line = merge[0]["spec"]["template"]["spec"]["containers"][0]["args"][0].as_str().unwrap();
    assert!(line.contains(&format!("--require {parts}")), "{line}");
}

#[test]
fn generators_ask_for_whole_processors_and_get_what_they_ask_for() {
    let indexed = manifest("indexed-job.yaml");
    let workers = manifest("locust.yaml");
    let operator = manifest("locust-operator.yaml");
    for resources in [
        &of_kind(&indexed, "Job")["spec"]["template"]["spec"]["containers"][0]["resources"],
        &of_kind(&workers, "StatefulSet")["spec"]["template"]["spec"]["containers"][0]["resources"],
        &operator[0]["spec"]["worker"]["resources"],
    ] {
        assert_eq!(resources["requests"], resources["limits"]);
        assert!(resources["limits"]["cpu"].as_str().unwrap().parse::<u32>().unwrap() > 0);
    }
}

#[test]
fn the_program_takes_the_command_lines_of_the_workers() {
    let documents = manifest("locust.yaml");
    let container = &of_kind(&documents, "StatefulSet")["spec"]["template"]["spec"]["containers"][0];
    let arguments: Vec<String> = container["args"]
        .as_vec()
        .unwrap()
        .iter()
        .map(|argument| argument.as_str().unwrap().replace("$(POD)", "mtstress-worker-0"))
        .collect();
    let shown = settings(&arguments.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
    assert!(
        shown.contains("master-host = \"mtstress-master\"") && shown.contains("connections = \"10k\""),
        "{shown}"
    );

    let operator = manifest("locust-operator.yaml");
    let environment: Vec<(&str, &str)> = operator[0]["spec"]["env"]
        .as_vec()
        .unwrap()
        .iter()
        .map(|entry| (entry["name"].as_str().unwrap(), entry["value"].as_str().unwrap()))
        .collect();
    // As the operator starts a worker, with the arguments that are for the master.
    let line = "worker --worker --master-host mtstress-master --headless -u 80000 -r 2000 -t 10m --expect-workers 8 --op-rate 20000";
    let shown = settings(&line.split(' ').collect::<Vec<_>>(), &environment);
    for (name, value) in environment {
        let is_taken =
            shown.lines().any(|line| line.contains(value) && line.contains(&format!("environment, {name}")));
        assert!(is_taken, "{name} is no option of a worker: {shown}");
    }
}

#[test]
fn the_workflow_runs_commands_that_the_program_takes() {
    let workflow = &documents(&docs().join("ci").join("load-test.yml"))[0];
    let mut found = Vec::new();
    texts(&workflow["jobs"]["load"]["steps"], &mut found);
    let mut commands = Vec::new();
    for text in found {
        let joined = text.replace("\\\n", " ").replace("${{ github.sha }}", "0123abc");
        let lines = joined.lines().map(str::trim).filter(|line| line.starts_with("mtstress "));
        commands.extend(lines.map(|line| line.split(" > server").next().unwrap().to_owned()));
    }
    assert!(commands.iter().any(|line| line.starts_with("mtstress compare baseline.json")), "{commands:?}");
    for line in &commands {
        let words = words(line);
        let arguments: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
        settings(&arguments, &[]);
    }
}
