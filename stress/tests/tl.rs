//! The schema at the command line, and calls by name against the embedded datacenter.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mtstress");
const SEND_MESSAGE: &str = r#"messages.sendMessage{"peer": {"_": "inputPeerSelf"}, "message": "hi", "random_id": "-9007199254740993"}"#;

/// Exit code, standard output and error stream of the program with this on its standard input.
fn run_with(arguments: &[&str], input: &[u8]) -> (i32, Vec<u8>, String) {
    let mut process = Command::new(PROGRAM)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Commands that read nothing may have ended by now.
    let _ = process.stdin.take().unwrap().write_all(input);
    let output = process.wait_with_output().unwrap();
    (output.status.code().unwrap_or(-1), output.stdout, String::from_utf8(output.stderr).unwrap())
}

fn run(arguments: &[&str]) -> (i32, String, String) {
    let (code, out, errors) = run_with(arguments, b"");
    (code, String::from_utf8(out).unwrap(), errors)
}

#[test]
fn bytes_become_text_and_text_bytes() {
    let (code, hex, errors) = run(&["tl", "encode", SEND_MESSAGE]);
    assert_eq!((code, errors.as_str()), (0, ""));
    let (_, text, _) = run(&["tl", "decode", hex.trim()]);
    assert!(text.contains("peer: inputPeerSelf\n") && text.contains("message: \"hi\"\n"), "{text}");
    let (_, object, _) = run(&["tl", "decode", hex.trim(), "--format", "json"]);
    let value: Value = serde_json::from_str(&object).unwrap();
    assert_eq!(value["random_id"], "-9007199254740993", "64 bits survive");
    let (_, again, _) = run(&["tl", "encode", &object]);
    assert_eq!(again, hex);
    let (_, raw, _) = run_with(&["tl", "encode", "-", "--format", "raw"], SEND_MESSAGE.as_bytes());
    let (_, from_raw, _) = run_with(&["tl", "decode", "-", "--format", "json"], &raw);
    assert_eq!(String::from_utf8(from_raw).unwrap(), object);
    let (_, bytes, _) = run(&["tl", "encode", SEND_MESSAGE, "--format", "json"]);
    let bytes: Value = serde_json::from_str(&bytes).unwrap();
    let base64 = format!("base64:{}", bytes["base64"].as_str().unwrap());
    assert_eq!(run(&["tl", "decode", &base64, "--format", "json"]).1, object);
    let (_, longs, _) = run(&["tl", "decode", "--as", "Vector<long>", "15c4b51c010000000500000000000000"]);
    assert_eq!(longs, "1 item\n  - \"5\"\n");
}

#[test]
fn definitions_are_shown_and_found() {
    let (code, text, _) = run(&["tl", "show", "messages.sendMessage"]);
    assert!(code == 0 && text.contains("random_id") && text.contains("optional"), "{text}");
    let (_, object, _) = run(&["tl", "show", "7da07ec9", "--format", "json"]);
    let object: Value = serde_json::from_str(&object).unwrap();
    assert_eq!((&object["name"], &object["result"]), (&"inputPeerSelf".into(), &"InputPeer".into()));
    assert!(run(&["tl", "show", "InputPeer"]).1.contains("inputPeerEmpty"));
    assert!(run(&["tl", "search", "send", "message"]).1.contains("messages.sendMessage#"));
    assert!(run(&["tl", "search", "--names", "ping"]).1.lines().any(|name| name == "ping_delay_disconnect"));
}

#[test]
fn random_values_follow_from_the_seed() {
    let make = |seed: &str| {
        run(&["tl", "random", "inputMediaPoll", "--seed", seed, "-n", "5", "--format", "json"]).1
    };
    assert_eq!(make("7"), make("7"));
    assert_ne!(make("7"), make("8"));
    for line in make("7").lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let (_, hex, errors) = run_with(&["tl", "encode", "-"], line["value"].to_string().as_bytes());
        assert_eq!(String::from_utf8(hex).unwrap().trim(), line["hex"], "{errors}");
    }
    let (code, all, _) = run(&["tl", "random", "--all", "--format", "json"]);
    assert!(code == 0 && all.lines().count() > 2_500, "{code}");
}

#[test]
fn a_users_own_schema_adds_and_replaces() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-private.tl", std::process::id()));
    std::fs::write(&file, "---functions---\nshop.buy#0badcafe item:int note:string = Bool;\n").unwrap();
    let path = file.to_str().unwrap();
    let (code, hex, errors) = run(&["tl", "encode", r#"shop.buy{"item": 7, "note": ""}"#, "--schema", path]);
    assert_eq!((code, hex.trim()), (0, "fecaad0b0700000000000000"), "{errors}");
    let (code, _, errors) = run(&["tl", "show", "ping", "--schema", path, "--schema-only"]);
    assert!(code == 2 && errors.contains("has no `ping`"), "{errors}");
    std::fs::write(&file, "shop.buy#0badcafe item:Itme = Bool;\n").unwrap();
    let (code, _, errors) = run(&["tl", "show", "shop.buy", "--schema", path]);
    assert!(code == 2 && errors.contains(path) && errors.contains("line 1, column"), "{errors}");
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn mistakes_are_told_where_they_are() {
    for (arguments, part) in [
        (&["tl", "show", "messages.sendMesage"][..], "did you mean `messages.sendMessage`"),
        (&["tl", "encode", r#"ping{"pingid": 1}"#], "did you mean `ping_id`?"),
        (&["tl", "encode", "ping"], "missing field `ping_id` (long)"),
        (&["tl", "encode", r#"ping{"ping_id": 1"#], "not JSON"),
        (&["tl", "decode", "ec77be7a"], "4 bytes"),
        (&["tl", "decode", "hello"], "hexadecimal"),
        (&["tl", "decode", "@/none.bin"], "/none.bin"),
        (&["tl", "decode", "--as", "InputPer", "00"], "did you mean"),
        (&["tl", "search", "sendmesage"], "did you mean"),
        (&["tl", "random"], "NAME"),
        (&["rpc", "--call", "users.getUser"], "did you mean `users.getUsers`"),
        (&["probe", "--call", r#"users.getUsers{"ids": []}"#], "did you mean `id`?"),
    ] {
        let (code, out, errors) = run(arguments);
        assert!(code == 2 && out.is_empty() && errors.contains(part), "{arguments:?}: {code} {out}{errors}");
    }
}

#[test]
fn any_method_can_be_called_and_its_answer_shown() {
    let calls = ["--call", "help.getNearestDc{}", "--call", r#"get_future_salts{"num": 2}"#];
    let (code, out, errors) = run(&[&["probe"], &calls[..]].concat());
    assert!(code == 0 && out.contains("country: ") && out.contains("salts: 2 items"), "{out}{errors}");
    let (_, out, _) = run(&[&["probe", "--format", "json"], &calls[..]].concat());
    let probed: Value = serde_json::from_str(&out).unwrap();
    let answers: Vec<&Value> =
        probed["steps"].as_array().unwrap().iter().map(|step| &step["answer"]).collect();
    assert_eq!(answers[answers.len() - 2]["_"], "nearestDc");
    let (code, _, errors) = run(&["probe", "--call", "account.getAuthorizations{}"]);
    assert!(code == 3 && errors.contains("rpc:400:INPUT_METHOD_INVALID"), "{errors}");
}

#[test]
fn a_load_is_made_of_named_calls_and_templates() {
    let mix = r#"ping=2,help.getNearestDc{}=1,mtstress.echo{"payload": "{{bytes:100}}"}=2,ping_delay_disconnect{"ping_id": "{{counter}}", "disconnect_delay": 60}=1,account.getAuthorizations=1"#;
    let load = ["rpc", "-c", "4", "-n", "600", "--seed", "3", "--mix", mix, "--format", "json"];
    let (code, out, errors) = run(&load);
    let result: Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {errors}"));
    assert_eq!(code, 0, "{errors}");
    // The last one is all of them together.
    let (_, operations) = result["operations"].as_array().unwrap().split_last().unwrap();
    let names: Vec<&str> = operations.iter().map(|operation| operation["name"].as_str().unwrap()).collect();
    let wanted =
        ["ping", "help.getNearestDc", "mtstress.echo", "ping_delay_disconnect", "account.getAuthorizations"];
    assert_eq!(names, wanted.map(|name| format!("rpc:{name}")));
    for operation in operations {
        let refused = operation["name"] == "rpc:account.getAuthorizations";
        let (done, failed) = (operation["count"].as_u64().unwrap(), operation["failed"].as_u64().unwrap());
        assert!(if refused { done == 0 && failed > 40 } else { done > 40 && failed == 0 }, "{operation}");
    }
    assert_eq!(result["errors"][0]["class"], "rpc:400:INPUT_METHOD_INVALID_X_X");
    assert!(errors.contains("call: mtstress.echo, 108 bytes, written anew each time in "), "{errors}");
}
