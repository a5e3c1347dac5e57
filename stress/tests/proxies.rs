//! Loads through proxies, as users run them: links, secrets, `--via`, `serve --proxy` and `mtstress proxy`.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mtstress");

/// The program, without the settings of whoever runs the tests.
fn mtstress(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTSTRESS_")) {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = mtstress(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
}

/// A datacenter with a proxy before it, in a process of its own.
struct Server {
    process: Child,
    address: String,
    key: String,
    proxy: String,
    /// Plain, padded, disguised as TLS.
    links: Vec<String>,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let mut process = mtstress(&["serve", "--format", "json", "--until-stdin-closes", "--threads", "1"])
            .args(["--proxy", "127.0.0.1:0"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let announced = json(&line);
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let pem = text(&announced["public_key_pem"]);
        Self {
            process,
            address: text(&announced["datacenters"][0]["address"]),
            key: pem.lines().filter(|line| !line.starts_with("-----")).collect(),
            proxy: text(&announced["proxy"]["address"]),
            links: announced["proxy"]["links"].as_array().unwrap().iter().map(text).collect(),
        }
    }

    /// Runs a command with its key.
    fn load(&self, arguments: &[&str]) -> (i32, String, String) {
        run(&[arguments, &["--server-key", &self.key]].concat())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().unwrap();
    }
}

const LOAD: [&str; 7] = ["rpc", "-c", "4", "-n", "100", "--format", "json"];

#[test]
fn a_link_is_a_target_and_a_way_to_one() {
    let server = Server::start(&[]);
    assert_eq!(server.links.len(), 3);
    for (link, transport) in server.links.iter().zip(["padded+obf", "padded+obf", "padded+tls"]) {
        let (code, out, errors) = server.load(&["probe", "--format", "json", link]);
        assert_eq!(code, 0, "{out}{errors}");
        let steps = json(&out)["steps"].as_array().unwrap().clone();
        let is_greeted = steps.iter().any(|step| step["name"] == "proxy");
        assert_eq!(is_greeted, transport == "padded+tls", "{out}");
        let web = link.replace("tg://proxy?", "https://t.me/proxy?");
        for arguments in [&[web.as_str()][..], &["--via", link, &server.address]] {
            let (code, out, errors) = server.load(&[&LOAD, arguments].concat());
            let result = json(&out);
            assert_eq!((code, &result["operations"][0]["count"]), (0, &100.into()), "{errors}");
            assert_eq!(result["target"][0]["transport"], transport);
            let way = result["target"][0]["proxy"].as_str().unwrap();
            assert!(way.starts_with("mtproxy 127.0.0.1:"), "{way}");
            let (_, secret) = link.split_once("secret=").unwrap();
            assert!(!out.contains(secret) && !errors.contains(secret), "no secret in results and messages");
        }
    }
}

#[test]
fn socks5_and_http_proxies_are_ways_to_a_target() {
    let server = Server::start(&[]);
    let (_, port) = server.address.rsplit_once(':').unwrap();
    let name = format!("localhost:{port}");
    for (scheme, target) in [("socks5", &server.address), ("http", &server.address), ("socks5h", &name)] {
        let via = format!("{scheme}://me:secret@{}", server.proxy);
        let (code, out, errors) = server.load(&[&LOAD[..], &["--via", &via, target]].concat());
        let result = json(&out);
        assert_eq!((code, &result["operations"][0]["count"]), (0, &100.into()), "{errors}");
        let greeted =
            result["setup"].as_array().unwrap().iter().find(|step| step["name"] == "proxy").unwrap();
        assert_eq!(greeted["latency_us"]["count"], 4);
    }
}

#[test]
fn a_proxy_costs_what_the_comparison_says() {
    let (code, out, errors) = run(&["proxy", "-c", "4", "-n", "200", "--format", "json"]);
    assert_eq!(code, 0, "{errors}");
    let compared = json(&out);
    assert!(compared["via"].as_str().unwrap().contains("fake TLS"), "{out}");
    for side in ["direct", "proxy"] {
        assert_eq!(compared[side]["operations"][0]["count"], 200, "{side}");
    }
    let rows = compared["overhead"]["rows"].as_array().unwrap();
    let row = |name: &str| rows.iter().find(|row| row["name"] == name).unwrap();
    assert!(row("proxy")["direct_p50_us"].is_null() && row("proxy")["proxy_p50_us"].as_u64().unwrap() > 0);
    assert!(row("rpc:ping")["direct_rate"].as_f64().unwrap() > 0.0);

    let server = Server::start(&[]);
    let via = format!("socks5://{}", server.proxy);
    let (code, out, errors) = server.load(&["proxy", "-c", "2", "-n", "50", "--via", &via, &server.address]);
    assert_eq!(code, 0, "{errors}");
    assert!(out.contains(&format!("what socks5 {} costs", server.proxy)), "{out}");
    let (code, out, errors) = server.load(&["proxy", "-c", "2", "-n", "50", "--via", &server.links[0]]);
    assert!(code == 2 && errors.contains("--baseline none"), "{code} {out} {errors}");
}

#[test]
fn what_is_wrong_with_a_proxy_is_told() {
    let server = Server::start(&["--secret", "dd0123456789abcdef0123456789abcdef"]);
    assert_eq!(server.links.len(), 1);
    let secret = "00000000000000000000000000000000";
    let tls = format!("ee{secret}7777772e6578616d706c652e636f6d");
    let (_, port) = server.proxy.rsplit_once(':').unwrap();
    let nobody = format!("socks5://127.0.0.1:{}", server.address.rsplit_once(':').unwrap().1);
    for (arguments, part) in [
        (&["--secret", secret, &server.proxy][..], "nothing came through the MTProxy"),
        (&["--secret", &tls, &server.proxy], "no TLS hello from the MTProxy"),
        (&["--via", &nobody, &server.address], "no way through the SOCKS5 proxy"),
        (&["--via", &format!("http://127.0.0.1:{port}"), "127.0.0.1:9"], "status 403"),
    ] {
        let (code, out, errors) = server.load(&[&["probe", "--timeout", "2s"], arguments].concat());
        assert!(code == 3 && errors.contains(part), "{part}: {code} {out} {errors}");
    }
    let both = ["rpc", "--secret", secret, "--via", &server.links[0], &server.address];
    let (code, _, errors) = server.load(&both);
    assert!(code == 2 && errors.contains("leave one of the two out"), "{code} {errors}");
}

#[test]
fn telegram_is_not_loaded_behind_a_proxy_either() {
    let theirs = mtproto_crypto::public_keys::production().remove(0).to_pem();
    let theirs: String = theirs.lines().filter(|line| !line.starts_with("-----")).collect();
    let link = "tg://proxy?server=127.0.0.1&port=1&secret=0123456789abcdef0123456789abcdef";
    let far = link.replace("127.0.0.1", "149.154.167.50");
    for arguments in [
        &["--via", "socks5://127.0.0.1:1", "149.154.167.50:443"][..],
        &["--via", "socks5h://127.0.0.1:1", "dc4@149.154.167.50:443"],
        &["--via", "http://149.154.167.50:80", "127.0.0.1:443"],
        &["--via", link, "149.154.167.50:443"],
        &[far.as_str()],
        &[link],
        &["--via", link, "127.0.0.1:443"],
    ] {
        let (code, out, errors) = run(&[&["rpc", "--server-key", &theirs], arguments].concat());
        assert!(code == 2 && out.is_empty(), "{arguments:?}: {code} {errors}");
        assert!(errors.contains("only servers that you operate"), "{errors}");
    }
}
