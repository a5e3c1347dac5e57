//! Metrics that are sent, from a run to a receiver that takes them apart: remote write and OTLP.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use serde_json::Value;

/// One request as it arrived.
#[derive(Debug)]
struct Posted {
    path: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

/// Takes requests and answers each with the next of these, then with 200.
fn receiver(answers: &'static [&'static str]) -> (String, Receiver<Posted>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (posted, received) = channel();
    let serve = move || {
        let mut answers = answers.iter();
        for stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream);
            // A connection carries one request after the other.
            while let Some(request) = read_request(&mut reader) {
                // First noted, then answered: whoever has the answer finds the note.
                let _ = posted.send(request);
                let answer = answers.next().unwrap_or(&"200 OK");
                let head = format!("HTTP/1.1 {answer}\r\ncontent-length: 4\r\n\r\nnope");
                let _ = reader.get_mut().write_all(head.as_bytes());
            }
        }
    };
    thread::Builder::new().spawn(serve).unwrap();
    (address, received)
}

fn read_request(reader: &mut impl BufRead) -> Option<Posted> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
    let path = line.split_whitespace().nth(1)?.to_owned();
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim().split_once(':') else { break };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let mut body = vec![0; headers.get("content-length")?.parse().ok()?];
    reader.read_exact(&mut body).ok()?;
    Some(Posted { path, headers, body })
}

/// A field of a protobuf message, read without knowing its schema.
#[derive(Clone, Debug)]
enum Field<'a> {
    Number(u64),
    Double(f64),
    Bytes(&'a [u8]),
}

fn varint(rest: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..).step_by(7) {
        let (byte, tail) = rest.split_first().unwrap();
        *rest = tail;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return value;
        }
    }
    value
}

/// All fields of a message with their numbers.
fn fields(mut rest: &[u8]) -> Vec<(u64, Field<'_>)> {
    let mut fields = Vec::new();
    while !rest.is_empty() {
        let tag = varint(&mut rest);
        let field = match tag & 7 {
            0 => Field::Number(varint(&mut rest)),
            1 => {
                let (bytes, tail) = rest.split_at(8);
                rest = tail;
                Field::Double(f64::from_le_bytes(bytes.try_into().unwrap()))
            }
            2 => {
                let length = usize::try_from(varint(&mut rest)).unwrap();
                let (bytes, tail) = rest.split_at(length);
                rest = tail;
                Field::Bytes(bytes)
            }
            other => panic!("wire type {other}"),
        };
        fields.push((tag >> 3, field));
    }
    fields
}

fn messages(message: &[u8], number: u64) -> Vec<&[u8]> {
    let found = fields(message).into_iter().filter(|(found, _)| *found == number);
    found
        .map(|(_, field)| match field {
            Field::Bytes(bytes) => bytes,
            other => panic!("{other:?} is no message"),
        })
        .collect()
}

fn text(message: &[u8], number: u64) -> String {
    String::from_utf8(messages(message, number).first().unwrap().to_vec()).unwrap()
}

fn number(message: &[u8], number: u64) -> u64 {
    let found = fields(message).into_iter().find(|(found, _)| *found == number);
    match found {
        Some((_, Field::Number(value))) => value,
        Some((_, Field::Double(value))) => value.to_bits(),
        // Fixed eight bytes: times of OTLP.
        other => panic!("field {number} is {other:?}"),
    }
}

fn double(message: &[u8], number: u64) -> f64 {
    let found = fields(message).into_iter().find(|(found, _)| *found == number);
    match found {
        Some((_, Field::Double(value))) => value,
        None => 0.0,
        other => panic!("field {number} is {other:?}"),
    }
}

fn zigzag(value: u64) -> i64 {
    i64::try_from(value >> 1).unwrap() ^ -i64::try_from(value & 1).unwrap()
}

fn packed(message: &[u8], number: u64) -> Vec<u64> {
    let mut values = Vec::new();
    for mut bytes in messages(message, number) {
        while !bytes.is_empty() {
            values.push(varint(&mut bytes));
        }
    }
    values
}

/// A short load with these options; gives its result and what was said.
fn load(options: &[&str]) -> (Value, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mtstress"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTSTRESS_")) {
        command.env_remove(name);
    }
    let base =
        ["rpc", "-c", "4", "-r", "200", "-d", "2s", "--seed", "7", "--format", "json", "--tag", "build=7"];
    let output = command.env_remove("CI").args(base).args(options).stdin(Stdio::null()).output().unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{out}{errors}");
    (serde_json::from_str(&out).unwrap(), errors)
}

/// Series of a remote write request: labels in one text, and the message.
fn series(body: &[u8]) -> Vec<(String, Vec<u8>)> {
    let all = messages(body, 1).into_iter().map(|series| {
        let labels = messages(series, 1);
        let labels: Vec<String> =
            labels.iter().map(|label| format!("{}={}", text(label, 1), text(label, 2))).collect();
        assert!(labels.is_sorted(), "{labels:?}");
        (labels.join(","), series.to_vec())
    });
    all.collect()
}

/// The one series whose labels hold all of these.
fn find<'a>(series: &'a [(String, Vec<u8>)], parts: &[&str]) -> &'a [u8] {
    let mut found = series.iter().filter(|(labels, _)| parts.iter().all(|part| labels.contains(part)));
    let one = found.next().unwrap_or_else(|| panic!("no series {parts:?}"));
    assert!(found.next().is_none(), "{parts:?} are several");
    &one.1
}

#[test]
fn remote_write_arrives_and_its_last_batch_agrees_with_the_report() {
    let (address, received) = receiver(&["503 Service Unavailable"]);
    let url = format!("http://me:word@{address}/api/v1/write?token=1");
    let (result, errors) = load(&["--remote-write", &url, "--export-header", "X-Scope-OrgID=9"]);
    let posted: Vec<Posted> = received.try_iter().collect();
    let last = posted.last().unwrap();
    assert_eq!(last.path, "/api/v1/write?token=1");
    for (name, value) in [
        ("content-encoding", "snappy"),
        ("content-type", "application/x-protobuf"),
        ("x-prometheus-remote-write-version", "0.1.0"),
        ("x-scope-orgid", "9"),
        ("authorization", "Basic bWU6d29yZA=="),
    ] {
        assert_eq!(last.headers.get(name).map(String::as_str), Some(value), "{name}");
    }
    let body = snap::raw::Decoder::new().decompress_vec(&last.body).unwrap();
    let all = series(&body);
    let sample = |parts: &[&str]| double(messages(find(&all, parts), 2)[0], 1);
    let done = result["operations"][0]["count"].as_f64().unwrap();
    assert_eq!(sample(&["__name__=mtstress_ops_total", "op=rpc:ping", "result=ok", "job=mtstress"]), done);
    assert_eq!(sample(&["__name__=mtstress_latency_seconds_count"]), done);
    assert_eq!(sample(&["__name__=mtstress_latency_seconds_bucket", "le=+Inf"]), done);
    assert_eq!(sample(&["__name__=mtstress_info", "build=7", "command=rpc"]), 1.0);
    // The native histogram has the same samples.
    let native = messages(find(&all, &["__name__=mtstress_latency_seconds,"]), 4)[0];
    let exact = result["operations"][0]["count"].as_u64().unwrap();
    assert_eq!((number(native, 1), zigzag(number(native, 4))), (exact, 3));
    let mut level = 0;
    let counts = packed(native, 12).into_iter().map(|delta| {
        level += zigzag(delta);
        level
    });
    assert_eq!(counts.sum::<i64>(), i64::try_from(exact).unwrap());
    let spans: u64 = messages(native, 11).iter().map(|span| number(span, 2)).sum();
    assert_eq!(spans, packed(native, 12).len() as u64);

    let export = &result["exports"][0];
    assert_eq!(
        (&export["kind"], &export["retries"], &export["lost"]),
        (&"remote_write".into(), &1.into(), &0.into())
    );
    assert_eq!(export["sent"].as_u64().unwrap(), posted.len() as u64 - 1, "one of them was refused");
    assert_eq!(export["url"], format!("http://{address}/api/v1/write"));
    assert_eq!(errors.matches("metrics do not arrive").count(), 1, "{errors}");
    assert!(
        !result.to_string().contains("me:word") && !errors.contains("word@"),
        "no credentials in results"
    );
}

#[test]
fn otlp_arrives_and_its_last_batch_agrees_with_the_report() {
    let (address, received) = receiver(&[]);
    let (result, _) = load(&["--otlp", &format!("http://{address}")]);
    let last = received.try_iter().last().unwrap();
    assert_eq!(last.path, "/v1/metrics");
    let resource = messages(&last.body, 1)[0];
    let attributes = |message: &[u8], field| -> BTreeMap<String, String> {
        let pairs = messages(message, field).into_iter();
        pairs.map(|pair| (text(pair, 1), text(messages(pair, 2)[0], 1))).collect()
    };
    let of_run = attributes(messages(resource, 1)[0], 1);
    assert_eq!((of_run["service.name"].as_str(), of_run["mtstress.build"].as_str()), ("mtstress", "7"));
    assert_eq!(of_run["service.instance.id"], result["run"]["id"].as_str().unwrap());
    let metrics = messages(messages(resource, 2)[0], 2);
    let metric = |name: &str| *metrics.iter().find(|metric| text(metric, 1) == name).unwrap();
    let duration = metric("mtstress.op.duration");
    assert_eq!(text(duration, 3), "s");
    let histogram = messages(duration, 10)[0];
    assert_eq!(number(histogram, 2), 2, "cumulative");
    let point = messages(histogram, 1)[0];
    let done = result["operations"][0]["count"].as_u64().unwrap();
    // A count is eight fixed bytes.
    assert_eq!(number(point, 4), done);
    let buckets = messages(point, 8)[0];
    assert_eq!(packed(buckets, 2).iter().sum::<u64>(), done);
    let labels = attributes(point, 1);
    assert_eq!((labels["rpc.system"].as_str(), labels["rpc.method"].as_str()), ("mtproto", "ping"));
    let sum = messages(metric("mtstress.ops"), 7)[0];
    assert_eq!((number(sum, 2), number(sum, 3)), (2, 1), "cumulative and monotonic");
    assert_eq!(result["exports"][0]["lost"], 0);
}

#[test]
fn a_receiver_that_is_not_there_ends_no_run_and_is_counted() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let (result, errors) = load(&["--otlp", &url, "--remote-write", &url]);
    for export in result["exports"].as_array().unwrap() {
        assert!(export["sent"] == 0 && export["lost"].as_u64().unwrap() >= 2, "{export}");
        assert!(export["error"].as_str().unwrap().to_lowercase().contains("refused"), "{export}");
    }
    assert_eq!(errors.matches("metrics do not arrive").count(), 2, "{errors}");
    assert_eq!(result["totals"]["failed"], 0);
}
