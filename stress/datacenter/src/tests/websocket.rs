//! The stream in a WebSocket, whose frames are written and read by hand.

use mtproto_crypto::Direction;
use mtproto_crypto::batch::{OpenJob, open_many};
use mtproto_tl::Encode;
use mtproto_tl::service::Ping;

use super::client::Client;
use super::framing::{Framing, Wire};
use super::world::World;

const UPGRADE: &str = "GET /apiws HTTP/1.1\r\nHost: server.example.com\r\nUpgrade: websocket\r\n\
    Connection: keep-alive, Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
    Sec-WebSocket-Protocol: binary\r\nSec-WebSocket-Version: 13\r\n\r\n";

/// A frame of a client with this first byte.
fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let key = [0x11, 0x22, 0x33, 0x44];
    let mut frame = vec![first];
    match u16::try_from(payload.len()).unwrap() {
        length @ 0..126 => frame.push(0x80 | length.to_le_bytes()[0]),
        length => {
            frame.push(0x80 | 126);
            frame.extend_from_slice(&length.to_be_bytes());
        }
    }
    frame.extend_from_slice(&key);
    frame.extend(payload.iter().zip(key.iter().cycle()).map(|(byte, key)| byte ^ key));
    frame
}

/// What the server's frames hold, and its control frames.
fn unframed(mut bytes: &[u8]) -> (Vec<u8>, Vec<Vec<u8>>) {
    let (mut held, mut control) = (Vec::new(), Vec::new());
    while let [first, length, rest @ ..] = bytes {
        let (length, rest) = match length {
            126 => (usize::from(u16::from_be_bytes([rest[0], rest[1]])), &rest[2..]),
            length => (usize::from(*length), rest),
        };
        let (payload, rest) = rest.split_at(length);
        if first & 8 == 0 {
            assert_eq!(*first, 0x82, "whole messages of bytes, without a mask");
            held.extend_from_slice(payload);
        } else {
            control.push([&[*first], payload].concat());
        }
        bytes = rest;
    }
    (held, control)
}

fn taken(client: &mut Client, world: &mut World) -> Vec<u8> {
    let output = client.connection.output().to_vec();
    client.connection.output_taken(output.len(), &mut world.turn());
    output
}

#[test]
fn a_stream_in_a_websocket_is_spoken_to_in_one() {
    for step in [1, 9, 100_000] {
        let mut world = World::new();
        let mut client = Client::new(&mut world);
        let mut wire = Wire::obfuscated(Framing::Padded, None, 2);
        let mut stream = wire.opening.clone();
        for ping_id in 0..3 {
            let msg_id = client.next_msg_id(&world);
            stream.extend(wire.frame(&client.packet(msg_id, 0, &Ping { ping_id }.to_vec()), true));
        }
        let mut bytes = UPGRADE.as_bytes().to_vec();
        bytes.extend(frame(0x02, &stream[..30]));
        bytes.extend(frame(0x89, b"ping"));
        bytes.extend(frame(0x80, &stream[30..100]));
        bytes.extend(frame(0x82, &stream[100..]));
        let mut output = Vec::new();
        for piece in bytes.chunks_mut(step) {
            client.connection.receive(piece, &mut world.turn());
            output.extend(taken(&mut client, &mut world));
        }
        let head_bytes = output.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
        let head = String::from_utf8(output[..head_bytes].to_vec()).unwrap();
        assert!(head.starts_with("HTTP/1.1 101 ") && head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "{head}");
        let (mut inner, control) = unframed(&output[head_bytes..]);
        assert_eq!(control, [b"\x8aping".to_vec()]);
        wire.receive.as_mut().unwrap().apply(&mut inner);
        let (mut packets, mut receipts) = (0, 0);
        while let Some(frame) = wire.deframe(&mut inner) {
            match frame {
                Ok(mut packet) => {
                    let mut jobs =
                        [OpenJob::new(&client.key, Direction::ServerToClient, &mut packet).unwrap()];
                    open_many(&mut jobs);
                    assert_eq!(jobs[0].result(), Ok(()));
                    packets += 1;
                }
                Err(_) => receipts += 1,
            }
        }
        assert!(packets >= 1 && receipts == 3, "{step}: {packets} {receipts}");
        client.connection.receive(&mut frame(0x88, &[0x03, 0xe8]), &mut world.turn());
        assert_eq!(unframed(client.connection.output()).1, [[0x88, 0x03, 0xe8].to_vec()]);
        assert!(client.connection.is_closing(), "the end is echoed, and the server closes");
    }
}

#[test]
fn clients_that_break_the_rules_are_told_so_and_closed() {
    let plain = Wire::plain(Framing::Intermediate).opening;
    let hidden = Wire::obfuscated(Framing::Padded, None, 2).opening;
    let with = |mut first: Vec<u8>, second: Vec<u8>| {
        first.extend(second);
        first
    };
    let cases = [
        (vec![0x82, 4, 1, 2, 3, 4], vec![vec![0x88, 0x03, 0xea]]),
        (frame(0x81, b"text"), vec![vec![0x88, 0x03, 0xeb]]),
        (frame(0xc2, b"rsv"), vec![vec![0x88, 0x03, 0xea]]),
        (vec![0x82, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4], vec![vec![0x88, 0x03, 0xf1]]),
        (with(frame(0x82, &hidden), frame(0x80, b"of nothing")), vec![vec![0x88, 0x03, 0xea]]),
        (frame(0x82, &[&plain[..], &[0; 60]].concat()), vec![]),
        (frame(0x82, UPGRADE.as_bytes()), vec![]),
        (frame(0x88, b""), vec![vec![0x88]]),
    ];
    for (bytes, expected) in cases {
        let mut world = World::new();
        let mut client = Client::new(&mut world);
        client.connection.receive(&mut UPGRADE.as_bytes().to_vec(), &mut world.turn());
        taken(&mut client, &mut world);
        client.connection.receive(&mut bytes.clone(), &mut world.turn());
        assert_eq!(unframed(client.connection.output()).1, expected, "{bytes:02x?}");
        assert!(client.connection.is_closing(), "{bytes:02x?}");
    }
}

#[test]
fn upgrades_that_are_none_get_a_status() {
    let refused = |request: &str| {
        let mut world = World::new();
        let mut client = Client::new(&mut world);
        client.connection.receive(&mut request.as_bytes().to_vec(), &mut world.turn());
        assert!(client.connection.is_closing());
        String::from_utf8(client.connection.output()[9..12].to_vec()).unwrap()
    };
    assert_eq!(refused("GET / HTTP/1.1\r\n\r\n"), "404");
    assert_eq!(refused("GET /apiws HTTP/1.1\r\nHost: x\r\n\r\n"), "426");
    assert_eq!(refused(&UPGRADE.replace("Key: d", "Key: ")), "400");
    assert_eq!(refused(&UPGRADE.replace("binary", "text")), "400");
    assert_eq!(refused("HEAD /apiws HTTP/1.1\r\n\r\n"), "405");
    assert_eq!(refused(&UPGRADE.replace("Host: ", &format!("X: {}\r\nHost: ", "y".repeat(9_000)))), "431");
}

#[test]
fn a_secret_is_asked_for_in_a_websocket_too() {
    let talk = |secret| {
        let mut world = World::with(|config| config.secrets = vec![[7; 16]]);
        let mut client = Client::new(&mut world);
        let mut wire = Wire::obfuscated(Framing::Padded, secret, 2);
        let msg_id = client.next_msg_id(&world);
        let packet = wire.frame(&client.packet(msg_id, 0, &Ping { ping_id: 1 }.to_vec()), false);
        let mut bytes = UPGRADE.as_bytes().to_vec();
        bytes.extend(frame(0x82, &wire.opening));
        bytes.extend(frame(0x82, &packet));
        client.connection.receive(&mut bytes, &mut world.turn());
        client.connection.is_closing()
    };
    assert!(!talk(Some([7; 16])));
    assert!(talk(None) && talk(Some([8; 16])));
}
