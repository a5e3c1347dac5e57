//! Both sides against each other in every kind of pieces, and peers that are no peers.

use mtproto_crypto::SecureRandom;

use super::HttpError;
use super::client::HttpClient;
use super::server::HttpServer;
use crate::buffer::{BufferPool, SealedPacket};
use crate::limits::PACKET_BYTES_RECEIVED_MAX;
use crate::protocol::packet_layout::FRONT_ROOM_BYTES;
use crate::protocol::transport::server::{HttpBeginning, ServerDeframed, begin_http};
use crate::protocol::transport::tests::{encrypted, sealed};
use crate::protocol::transport::{Deframed, FrameError, TransportError};
use crate::time::Monotonic;

const HOST: &str = "192.0.2.7:443";

fn client(open: u8) -> HttpClient {
    let mut client = HttpClient::new(Some(HOST.parse().unwrap()), 2);
    (0..open).for_each(|_| client.packet_leaves(true, Monotonic(5)));
    client
}

/// The packets and errors of a stream of answers that comes in pieces.
fn read(client: &mut HttpClient, stream: &[u8], piece: usize) -> Result<Vec<Deframed>, FrameError> {
    let (mut found, mut from, mut to) = (Vec::new(), 0, 0);
    loop {
        match client.deframe(&stream[from..to])? {
            Deframed::Incomplete { frame_bytes } if to < stream.len() => {
                assert!(frame_bytes.is_none_or(|bytes| bytes > to - from), "what is whole is not incomplete");
                to = stream.len().min(to + piece);
            }
            Deframed::Incomplete { .. } => return Ok(found),
            Deframed::Nothing { frame_bytes } => from += frame_bytes,
            other => {
                from += match &other {
                    Deframed::Packet { frame_bytes, .. }
                    | Deframed::Error { frame_bytes, .. }
                    | Deframed::Part { frame_bytes }
                    | Deframed::PartsEnd { frame_bytes } => *frame_bytes,
                    _ => panic!("{other:?}"),
                };
                found.push(other);
            }
        }
    }
}

fn requests(server: &mut HttpServer, stream: &[u8], piece: usize) -> Result<Vec<Vec<u8>>, FrameError> {
    let (mut found, mut from, mut to) = (Vec::new(), 0, 0);
    loop {
        match server.deframe(&stream[from..to])? {
            ServerDeframed::Incomplete { .. } if to < stream.len() => to = stream.len().min(to + piece),
            ServerDeframed::Incomplete { .. } => return Ok(found),
            ServerDeframed::Nothing { frame_bytes } => from += frame_bytes,
            ServerDeframed::Packet { frame_bytes, packet, .. } => {
                found.push(stream[from..from + frame_bytes][packet].to_vec());
                from += frame_bytes;
            }
        }
    }
}

fn framed(client: &HttpClient, packet: &[u8]) -> Vec<u8> {
    let mut pool = BufferPool::new();
    let sealed: SealedPacket = sealed(&mut pool, packet);
    let framed = client.frame(sealed);
    let bytes = framed.bytes().to_vec();
    pool.recycle(framed);
    bytes
}

fn answer(fields: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\n{fields}\r\n").as_bytes(), body].concat()
}

#[test]
fn a_request_is_a_head_in_the_room_before_the_packet() {
    let packet = encrypted(7, 3);
    let expected = format!("POST /api HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: {}\r\n\r\n", packet.len());
    assert_eq!(framed(&client(0), &packet), [expected.as_bytes(), &packet].concat());
    let test = HttpClient::new(None, -10_002);
    assert!(framed(&test, &packet).starts_with(b"POST /api_test HTTP/1.1\r\nHost: \r\n"));
    let long = "[1111:2222:3333:4444:5555:6666:7777:8888]:65535";
    let large = encrypted(7, 65_000);
    for (dc_field, host) in [(2, long), (10_002, &long[..41])] {
        let bytes = framed(&HttpClient::new(Some(long.parse().unwrap()), dc_field), &large);
        assert!(bytes.len() - large.len() <= FRONT_ROOM_BYTES);
        let head = String::from_utf8(bytes[..bytes.len() - large.len()].to_vec()).unwrap();
        assert!(head.contains(&format!("Host: {host}\r\nContent-Length: {}\r\n\r\n", large.len())), "{head}");
    }
}

#[test]
fn packets_come_through_both_ways_however_they_are_cut() {
    let packets = [encrypted(1, 1), encrypted(2, 40), encrypted(3, 2)];
    let up: Vec<u8> = packets.iter().flat_map(|packet| framed(&client(0), packet)).collect();
    for piece in (1..50).chain([up.len()]) {
        let (mut server, mut down) = (HttpServer::default(), Vec::new());
        assert_eq!(requests(&mut server, &up, piece), Ok(packets.to_vec()), "{piece}");
        assert_eq!((server.open(), server.is_over()), (3, false));
        for packet in &packets {
            server.answer(packet.len(), &mut down);
            down.extend_from_slice(packet);
        }
        let mut client = client(3);
        let found = read(&mut client, &down, piece).unwrap();
        let sizes: Vec<_> = packets.iter().map(Vec::len).collect();
        let expected = sizes.iter().map(|&bytes| Deframed::Packet { frame_bytes: bytes, packet: 0..bytes });
        assert_eq!(found, expected.collect::<Vec<_>>(), "{piece}");
        assert!(client.is_deaf());
    }
}

#[test]
fn two_requests_are_open_at_most_and_the_last_one_says_whether_we_listen() {
    let mut client = client(0);
    assert!(client.takes_packet() && client.is_deaf());
    client.packet_leaves(true, Monotonic(1));
    assert!(client.takes_packet() && !client.is_deaf());
    client.packet_leaves(false, Monotonic(2));
    assert!(!client.takes_packet() && !client.is_deaf());
    assert_eq!(client.idle_since_asked_at(), None);
    let packet = encrypted(1, 1);
    let one = answer(&format!("Content-Length: {}\r\n", packet.len()), &packet);
    read(&mut client, &one, 7).unwrap();
    assert!(
        client.takes_packet() && client.is_deaf(),
        "the other request is not for what the session brings"
    );
    read(&mut client, &one, 7).unwrap();
    assert_eq!(client.idle_since_asked_at(), Some(Monotonic(2)));
    assert_eq!(read(&mut client, &one, 7), Err(HttpError::Unasked.into()));
}

#[test]
fn chunks_are_put_together() {
    let body = b"18 ;name=value\r\n......packet part one...\r\n02\r\n!!\r\n0\r\nTrailer: x\r\n\r\n";
    let next = answer("Content-Length: 24\r\n", &[1; 24]);
    let stream = [answer("Transfer-Encoding: chunked\r\n", body), next].concat();
    for piece in 1..stream.len() {
        let found = read(&mut client(2), &stream, piece).unwrap();
        let is_part = |deframed: &&Deframed| matches!(deframed, Deframed::Part { .. });
        let parts: usize = found
            .iter()
            .filter_map(
                |part| if let Deframed::Part { frame_bytes } = part { Some(*frame_bytes) } else { None },
            )
            .sum();
        let rest: Vec<_> = found.iter().filter(|deframed| !is_part(deframed)).collect();
        assert_eq!(parts, 26, "{piece}");
        assert!(
            matches!(rest[..], [Deframed::PartsEnd { .. }, Deframed::Packet { frame_bytes: 24, .. }]),
            "{piece}: {found:?}"
        );
    }
    let chunked = |body: &[u8]| {
        let stream = answer("Transfer-Encoding: chunked\r\n", body);
        let outcomes = [1, 5, stream.len()].map(|piece| read(&mut client(1), &stream, piece).err());
        assert!(outcomes.iter().all(|outcome| *outcome == outcomes[0]));
        outcomes[0]
    };
    for wrong in [&b"\r\n"[..], b"-1\r\n", b"1z\r\n", b"1\r\nab\r\n", b"fffffffffffffffff\r\n", &[b'0'; 300]]
    {
        assert_eq!(chunked(wrong), Some(HttpError::Chunk.into()), "{wrong:?}");
    }
    let bytes = PACKET_BYTES_RECEIVED_MAX as u64 + 1;
    assert_eq!(chunked(format!("{bytes:x}\r\n").as_bytes()), Some(HttpError::Length { bytes }.into()));
    assert_eq!(chunked(b"ffffffffffffffff\r\n"), Some(HttpError::Length { bytes: u64::MAX }.into()));
    let many = format!("1\r\nx\r\n{:x}\r\n", PACKET_BYTES_RECEIVED_MAX);
    assert_eq!(
        chunked(many.as_bytes()),
        Some(HttpError::Length { bytes }.into()),
        "together they are too long"
    );
}

#[test]
fn a_status_is_an_error_and_some_answers_say_nothing() {
    let code = |head: &str| match read(&mut client(1), format!("{head}\r\n\r\n").as_bytes(), 9).unwrap()[..] {
        [Deframed::Error { error: TransportError { code }, .. }] => code,
        ref other => panic!("{other:?}"),
    };
    assert_eq!(code("HTTP/1.1 404 Not Found\r\nContent-Length: 4"), -404);
    assert_eq!(code("HTTP/1.0 429"), -429);
    assert_eq!(code("HTTP/1.1 302 Found\r\nLocation: /"), -302);
    let nothing = [
        b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(),
        answer("Content-Length: 0\r\n", b""),
        b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(),
        answer("Content-Length: 4\r\n", &(-404_i32).to_le_bytes()),
    ];
    let mut client = client(3);
    let found = read(&mut client, &nothing.concat(), 3).unwrap();
    assert!(matches!(found[..], [Deframed::Error { error: TransportError::AUTH_KEY_NOT_FOUND, .. }]));
    assert_eq!(client.idle_since_asked_at(), Some(Monotonic(5)));
}

#[test]
fn answers_that_are_none_are_refused() {
    let refused = |stream: &[u8]| {
        let outcomes = [1, 11, stream.len()].map(|piece| read(&mut client(1), stream, piece).err());
        assert!(outcomes.iter().all(|outcome| *outcome == outcomes[0]), "{outcomes:?}");
        match outcomes[0] {
            Some(FrameError::Http(error)) => error,
            other => panic!("{other:?}"),
        }
    };
    let bytes = PACKET_BYTES_RECEIVED_MAX as u64 + 1;
    let endless = format!("HTTP/1.1 200 OK\r\n{}", "X: y\r\n".repeat(5_000));
    let cases = [
        (answer("", b""), HttpError::LengthMissing),
        (answer(&format!("Content-Length: {bytes}\r\n"), b""), HttpError::Length { bytes }),
        (answer("Content-Length: 1\r\nContent-Length: 2\r\n", b""), HttpError::LengthUnclear),
        (answer("Transfer-Encoding: br\r\n", b""), HttpError::Coding),
        (b"HTTP/2.0 200 OK\r\n\r\n".to_vec(), HttpError::Version),
        (b"HTTP/1.1 20 OK\r\n\r\n".to_vec(), HttpError::Head),
        (b"HTTP/1.1 2000 OK\r\n\r\n".to_vec(), HttpError::Head),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n".to_vec(), HttpError::Head),
        (b"\x7f\x7f\x7f\x7f\r\n\r\n".to_vec(), HttpError::Head),
        (endless.into_bytes(), HttpError::HeadTooLong),
    ];
    for (stream, error) in cases {
        assert_eq!(refused(&stream), error);
    }
    let mut random = SecureRandom::from_seed([3; 32]);
    let noise: Vec<u8> = (0..20_000).flat_map(|_| random.wire_bytes::<1>()).collect();
    assert!(read(&mut client(1), &noise, 100).is_err());
}

#[test]
fn a_server_says_with_a_status_what_is_wrong() {
    let status = |request: &str| {
        let mut server = HttpServer::default();
        match requests(&mut server, request.as_bytes(), 13) {
            Err(FrameError::Http(error)) => error.status(),
            other => panic!("{request}: {other:?}"),
        }
    };
    let post = |fields: &str| status(&format!("POST /api HTTP/1.1\r\nHost: x\r\n{fields}\r\n"));
    assert_eq!(post(""), 411);
    assert_eq!(post("Content-Length: 23\r\n"), 400);
    assert_eq!(post("Content-Length: 4194305\r\n"), 413);
    assert_eq!(post("Content-Length: 24, 24\r\n"), 400);
    assert_eq!(post("Transfer-Encoding: chunked\r\n"), 501);
    assert_eq!(post("Content-Length: 24\r\nExpect: 100-continue\r\n"), 417);
    assert_eq!(post(&"X: y\r\n".repeat(5_000)), 431);
    assert_eq!(status("POST / HTTP/1.1\r\n\r\n"), 404);
    assert_eq!(status("PUT /api HTTP/1.1\r\n\r\n"), 405);
    assert_eq!(status("POST /api HTTP/3\r\n\r\n"), 505);
    assert_eq!(status("POST /api\r\n\r\n"), 400);
    let HttpBeginning::Refused { answer } = begin_http(b"OPTIONS /api HTTP/1.1\r\n\r\n") else { panic!() };
    assert!(answer.starts_with(b"HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST\r\n"));
}

#[test]
fn the_last_request_of_a_socket_is_told_so_in_its_answer() {
    let body = |line: &str, fields: &str| {
        [format!("POST {line}\r\nContent-Length: 24\r\n{fields}\r\n").as_bytes(), &[1; 24]].concat()
    };
    let keeps =
        [body("http://h:80/api HTTP/1.1", ""), body("/apiw?x HTTP/1.0", "Connection: Keep-Alive\r\n")];
    for last in [body("/api HTTP/1.1", "Connection: close\r\n"), body("/api_test HTTP/1.0", "")] {
        let stream = [&keeps.concat()[..], &last, b"what comes behind does not count"].concat();
        let mut server = HttpServer::default();
        assert_eq!(requests(&mut server, &stream, 17).unwrap().len(), 3);
        let mut out = Vec::new();
        server.answer(24, &mut out);
        server.answer(24, &mut out);
        assert!(!server.is_over() && !String::from_utf8(out.clone()).unwrap().contains("close"));
        server.answer(24, &mut out);
        assert!(server.is_over() && String::from_utf8(out).unwrap().ends_with("Connection: close\r\n\r\n"));
    }
}
