//! What becomes of results: pages and tables, comparisons, parts made whole.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mtstress");

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(PROGRAM).args(arguments).stdin(Stdio::null()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
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

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

/// A short load, written to these files.
fn load(files: &[&str]) {
    let mut arguments =
        vec!["rpc", "-c", "4", "-n", "800", "--seed", "3", "--interval", "100ms", "--format", "quiet"];
    files.iter().for_each(|file| arguments.extend(["-o", file]));
    let (code, out, errors) = run(&arguments);
    assert_eq!((code, out.as_str()), (0, ""), "{errors}");
}

#[test]
fn a_run_is_written_in_every_form_and_made_again_from_the_file() {
    let scratch = Scratch::new("forms");
    let names = ["r.json", "r.html", "r.md", "r.csv", "r.series.csv", "r.junit.xml", "r.hgrm"];
    let files = names.map(|name| scratch.path(name));
    load(&files.each_ref().map(String::as_str));
    for name in &names[1..] {
        let again = scratch.path(&format!("again-{name}"));
        assert_eq!(run(&["report", &files[0], "-o", &again]).0, 0);
        assert_eq!(scratch.read(name), scratch.read(&format!("again-{name}")), "{name}");
    }
    let back = scratch.path("back.json");
    assert_eq!(run(&["report", &files[1], "-o", &back]).0, 0, "a page holds its result");
    assert_eq!(scratch.read("back.json"), scratch.read("r.json"));
    assert!(run(&["report", &files[0]]).1.starts_with("# mtstress rpc ping"));
}

#[test]
fn a_slower_run_is_a_regression_and_the_same_one_is_none() {
    let scratch = Scratch::new("compare");
    let before = scratch.path("before.json");
    load(&[&before]);
    let (code, out, errors) = run(&["compare", &before, &before]);
    assert!(code == 0 && out.contains("verdict: same"), "{out}{errors}");
    let mut slower: Value = serde_json::from_str(&scratch.read("before.json")).unwrap();
    slower["operations"][0]["rate"] = 1.0.into();
    let after = scratch.path("after.json");
    std::fs::write(&after, slower.to_string()).unwrap();
    let (code, out, _) = run(&["compare", &before, &after, "--noise", "10"]);
    assert!(code == 6 && out.contains("REGRESSED"), "{code} {out}");
    let (code, out, _) = run(&["compare", &before, &after, "--format", "json"]);
    let compared: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &compared[0]["verdict"]), (6, &"regressed".into()));
}

#[test]
fn parts_are_made_whole() {
    let scratch = Scratch::new("merge");
    let part = scratch.path("part.json");
    load(&[&part]);
    let whole = scratch.path("whole.json");
    let (code, _, errors) = run(&["merge", &part, &part, "--format", "quiet", "-o", &whole]);
    assert_eq!(code, 0, "{errors}");
    let read = |name: &str| -> Value { serde_json::from_str(&scratch.read(name)).unwrap() };
    let (part_of, whole_of) = (read("part.json"), read("whole.json"));
    let count = |value: &Value| value["operations"][0]["latency_us"]["count"].as_u64().unwrap();
    assert_eq!(count(&whole_of), 2 * count(&part_of));
    assert_eq!(whole_of["operations"][0]["latency_us"]["p99"], part_of["operations"][0]["latency_us"]["p99"]);
    let (code, _, errors) = run(&["merge", &part, "--require", "2"]);
    assert!(code == 2 && errors.contains("2 parts are required, and 1"), "{errors}");
}

#[test]
fn what_is_no_result_is_named() {
    let scratch = Scratch::new("wrong");
    let (path, other) = (scratch.path("a.json"), scratch.path("b.json"));
    std::fs::write(&path, "{}").unwrap();
    std::fs::write(&other, "no json").unwrap();
    for (arguments, part) in [
        (&["report", path.as_str()][..], "has no version"),
        (&["report", &other], "is no result"),
        (&["report", "/none.json"], "/none.json"),
        (&["report", &path, "-o", "a.txt"], ".html"),
        (&["compare", &path], "RESULT"),
        (&["merge", &path, &other], "has no version"),
        (&["rpc", "-o", "result.doc"], ".json"),
    ] {
        let (code, out, errors) = run(arguments);
        assert!(code == 2 && out.is_empty() && errors.contains(part), "{arguments:?}: {code} {errors}");
    }
}
