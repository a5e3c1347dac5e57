//! The transports against frames and openings of other implementations.

use mtproto_crypto::SecureRandom;
use serde_json::Value;

use super::frame::FrameCodec;
use super::obfuscated::{self, Opened};
use super::server::{Detection, ServerTransport, detect};
use super::{Deframed, Framing, Obfuscation, Transport, TransportConfig, TransportError};

const TRANSPORTS: &str = include_str!("../../../../tests/vectors/transports.json");
const OBFUSCATED: &str = include_str!("../../../../tests/vectors/obfuscated2.json");

fn random() -> SecureRandom {
    SecureRandom::from_seed([1; 32])
}

fn hex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "{text}");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn bytes(case: &Value, name: &str) -> Vec<u8> {
    hex(case[name].as_str().unwrap_or_else(|| panic!("{name} in {case}")))
}

fn array<const N: usize>(case: &Value, name: &str) -> [u8; N] {
    bytes(case, name).try_into().unwrap_or_else(|_| panic!("{N} bytes in {name}"))
}

fn server(framing: Framing) -> ServerTransport {
    let opening: &[u8] = match framing {
        Framing::Abridged => &[0xef],
        Framing::Intermediate => &[0xee; 4],
        Framing::PaddedIntermediate => &[0xdd; 4],
        Framing::Full => &[0; 8],
        Framing::WebSocket | Framing::Http => panic!("no vector has these"),
    };
    let Detection::Detected(detected) = detect(opening, &[]) else { panic!("{framing:?}") };
    detected.transport
}

fn client(framing: Framing) -> (Transport, Vec<u8>) {
    let (client, opening) = Transport::new(&TransportConfig { framing, obfuscation: None }, 2, &mut random());
    (client, opening.as_ref().to_vec())
}

fn framing(case: &Value) -> Option<Framing> {
    match case["transport"].as_str().unwrap() {
        "abridged" => Some(Framing::Abridged),
        "intermediate" => Some(Framing::Intermediate),
        "padded intermediate" => Some(Framing::PaddedIntermediate),
        "full" => Some(Framing::Full),
        _ => None,
    }
}

/// The payload of a case: bytes, or a byte and how often it comes.
fn payload(case: &Value) -> Vec<u8> {
    let text = case["payload"].as_str().unwrap();
    match text.split_once(" x ") {
        Some((byte, count)) => hex(byte).repeat(count.strip_suffix(" bytes").unwrap().parse().unwrap()),
        None => hex(text),
    }
}

fn cases(text: &str, list: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).unwrap();
    let cases = file[list].as_array().unwrap().clone();
    assert!(!cases.is_empty());
    cases
}

#[test]
fn frames_are_those_of_others() {
    let mut checked = 0;
    for case in cases(TRANSPORTS, "cases") {
        let Some(framing) = framing(&case) else { continue };
        let (payload, padding) = (payload(&case), case["padding"].as_str().map(hex).unwrap_or_default());
        let mut codec = FrameCodec::new(framing);
        for _ in 0..case["seqno"].as_u64().unwrap_or(0) {
            codec.header(payload.len(), false);
        }
        let make = |codec: &mut FrameCodec, quick_ack| {
            let mut frame = codec.header(payload.len() + padding.len(), quick_ack).as_bytes().to_vec();
            frame.extend_from_slice(&payload);
            frame.extend_from_slice(&padding);
            let tail = codec.tail(&frame);
            frame.extend(tail.into_iter().flatten());
            frame
        };
        let frame = make(&mut codec, false);
        if case["frame"].is_string() {
            assert_eq!(frame, bytes(&case, "frame"), "{case}");
            checked += 1;
        }
        if case["frame_prefix"].is_string() {
            assert!(frame.starts_with(&bytes(&case, "frame_prefix")), "{case}");
            checked += 1;
        }
        if case["frame_quick_ack_requested"].is_string() {
            assert_eq!(make(&mut codec, true), bytes(&case, "frame_quick_ack_requested"), "{case}");
            checked += 1;
        }
        if case["frame_prefix_quick_ack"].is_string() {
            assert!(make(&mut codec, true).starts_with(&bytes(&case, "frame_prefix_quick_ack")), "{case}");
            checked += 1;
        }
        if case["first_bytes"].is_string() {
            assert_eq!(client(framing).1, bytes(&case, "first_bytes"), "{case}");
            checked += 1;
        }
    }
    assert!(checked >= 14, "{checked}");
}

#[test]
fn errors_are_those_of_others() {
    let mut checked = 0;
    for case in cases(TRANSPORTS, "cases").iter().filter(|case| case["transport"] == "error") {
        let error = TransportError { code: i32::try_from(case["code"].as_i64().unwrap()).unwrap() };
        let frames = [
            (Framing::Abridged, "abridged_frame"),
            (Framing::Intermediate, "intermediate_frame"),
            (Framing::Full, "full_frame_seq0"),
        ];
        for (framing, name) in frames {
            let mut frame = Vec::new();
            server(framing).error(error, &mut random(), &mut frame);
            assert_eq!(frame, bytes(case, name));
            let found = client(framing).0.deframe(&frame).unwrap();
            assert_eq!(found, Deframed::Error { frame_bytes: frame.len(), error });
            checked += 1;
        }
    }
    assert!(checked >= 12, "{checked}");
}

#[test]
fn receipts_are_those_of_others() {
    let case = cases(TRANSPORTS, "cases").into_iter().find(|case| case["transport"] == "quick ack response");
    let case = case.unwrap();
    let token = case["token_u32"].as_str().unwrap().strip_prefix("0x").unwrap();
    let token = u32::from_str_radix(token, 16).unwrap();
    let wires = [
        (Framing::Abridged, "abridged_wire"),
        (Framing::Intermediate, "intermediate_and_padded_wire"),
        (Framing::PaddedIntermediate, "intermediate_and_padded_wire"),
    ];
    for (framing, name) in wires {
        let mut wire = Vec::new();
        server(framing).quick_ack(token, &mut wire);
        assert_eq!(wire, bytes(&case, name));
        let found = client(framing).0.deframe(&wire).unwrap();
        assert_eq!(found, Deframed::QuickAck { frame_bytes: 4, token });
    }
}

fn obfuscation(case: &Value) -> Obfuscation {
    Obfuscation { secret: case["secret16"].is_string().then(|| array(case, "secret16")) }
}

fn tag_framing(case: &Value) -> Framing {
    match case["tag"].as_str().unwrap() {
        "efefefef" => Framing::Abridged,
        "eeeeeeee" => Framing::Intermediate,
        "dddddddd" => Framing::PaddedIntermediate,
        other => panic!("{other}"),
    }
}

#[test]
fn client_openings_are_those_of_others() {
    let mut checked = 0;
    for case in cases(OBFUSCATED, "vectors").iter().filter(|case| case["random64"].is_string()) {
        let dc_field = i16::try_from(case["dc"].as_i64().unwrap_or(0)).unwrap();
        let (mut streams, opening) =
            obfuscated::open_with(array(case, "random64"), tag_framing(case), obfuscation(case), dc_field);
        assert_eq!(opening.to_vec(), bytes(case, "sent_header"), "{case}");
        if case["after_header"].is_object() {
            let (mut sent, mut received) = (*b"abcd", *b"abcd");
            streams.send.apply(&mut sent);
            streams.receive.apply(&mut received);
            assert_eq!(sent.to_vec(), bytes(&case["after_header"], "send abcd ->"));
            assert_eq!(received.to_vec(), bytes(&case["after_header"], "recv-stream xor abcd ->"));
        }
        checked += 1;
    }
    assert!(checked >= 5, "{checked}");
}

#[test]
fn server_reads_the_openings_of_others() {
    let mut checked = 0;
    for case in cases(OBFUSCATED, "vectors").iter().filter(|case| case["frame"].is_string()) {
        let opened = obfuscated::accept(&array(case, "frame"), obfuscation(case)).unwrap();
        let Opened { mut streams, framing, dc_field } = opened;
        assert_eq!(framing, tag_framing(case));
        assert_eq!(i64::from(dc_field), case["dc"].as_i64().unwrap());
        let mut received = bytes(&case["server_recv"], "cipher");
        streams.receive.apply(&mut received);
        assert_eq!(received, bytes(&case["server_recv"], "plain"));
        let mut sent = bytes(&case["server_send"], "plain");
        streams.send.apply(&mut sent);
        assert_eq!(sent, bytes(&case["server_send"], "cipher"));
        checked += 1;
    }
    assert!(checked >= 2, "{checked}");
}
