//! HTTP, of whose requests one is always open, and WebSockets: what a connection does because of its transport.

use std::time::Duration;

use mtproto_crypto::sha1::sha1;
use mtproto_tl::container::ContainerView;
use mtproto_tl::service::{HttpWait, RpcResult};
use mtproto_tl::{Constructor, Encode};

use super::{Ended, Rig, call, config};
use crate::config::{ConnectionConfig, KeepAlive};
use crate::error::NetworkError;
use crate::limits::HTTP_PAUSE;
use crate::protocol::event::CloseReason;
use crate::protocol::proxy::base64;
use crate::protocol::transport::http::HttpError;
use crate::protocol::transport::websocket::WebSocketError;
use crate::protocol::transport::websocket::upgrade::UpgradeError;
use crate::protocol::transport::{FrameError, Framing, TransportConfig, TransportError};
use crate::status::ConnectionStatus;

fn speaking(framing: Framing) -> ConnectionConfig {
    ConnectionConfig { transport: TransportConfig { framing, obfuscation: None }, ..config() }
}

fn http() -> Rig {
    let mut rig = Rig::with(speaking(Framing::Http), true);
    assert_eq!((rig.status(), rig.server.open_requests()), (ConnectionStatus::Ready, 1));
    rig.server.take();
    rig
}

/// What the server says that has nothing to say.
fn say_nothing(rig: &mut Rig) {
    let mut container = ContainerView::ID.0.to_le_bytes().to_vec();
    container.extend_from_slice(&[0; 4]);
    rig.server.say_bytes(false, &container);
    rig.deliver();
}

#[test]
fn a_request_is_open_from_the_first_moment_on_and_says_how_long_it_may_be_left_open() {
    let mut rig = Rig::with(speaking(Framing::Http), true);
    let messages = rig.server.take();
    let waits: Vec<_> = messages.iter().filter(|message| message.is(HttpWait::ID)).collect();
    assert_eq!(waits.len(), 1, "{messages:?}");
    assert_eq!(waits[0].read::<HttpWait>(), HttpWait { max_delay: 0, wait_after: 0, max_wait: 25_000 });
    assert_eq!(waits[0].seq_no & 1, 0, "it is not content-related");
    rig.wait(Duration::from_secs(24));
    assert_eq!(rig.server.open_requests(), 1, "the server has time");
    rig.wait(Duration::from_secs(1));
    say_nothing(&mut rig);
    assert_eq!(rig.server.open_requests(), 1, "and is asked again");
    assert!(rig.server.take().iter().any(|message| message.is(HttpWait::ID)));
}

#[test]
fn a_call_goes_out_behind_the_open_request_and_others_wait_for_an_answer() {
    let mut rig = http();
    let (first, sent) = rig.send(call());
    assert_eq!((rig.server.open_requests(), sent.container), (2, None), "nothing is added to it");
    let [second, third] = [rig.call(call()), rig.call(call())];
    assert_eq!(rig.server.take_calls().len(), 0, "two requests are open");
    // The server ends the first because there is another.
    say_nothing(&mut rig);
    let calls = rig.server.take_calls();
    assert_eq!((calls.len(), rig.server.open_requests()), (2, 2));
    rig.answer(sent.msg_id, &[1; 4]);
    assert_eq!(rig.outcome(first), Some(&Ended::Response(vec![1; 4])));
    let answers: Vec<_> = calls
        .iter()
        .map(|call| {
            let answer = RpcResult { req_msg_id: call.msg_id, result: &[2; 4] }.to_vec();
            (rig.server.next_id(1), rig.server.next_seq_no(true), answer)
        })
        .collect();
    rig.server.say_together(&answers);
    rig.deliver();
    for id in [second, third] {
        assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![2; 4])));
    }
    assert_eq!(rig.server.open_requests(), 1, "what was answered is followed by another");
    let acknowledged = rig.server.take();
    assert!(acknowledged.iter().any(|message| message.is(mtproto_tl::service::MsgsAck::ID)));
}

#[test]
fn updates_come_while_nothing_is_asked_for() {
    let mut rig = http();
    for round in 0..5_u8 {
        rig.wait(Duration::from_secs(20));
        assert_eq!(rig.server.open_requests(), 1);
        rig.server.say_bytes(true, &[round; 8]);
        rig.deliver();
    }
    assert_eq!(rig.sink.updates.len(), 5);
    assert_eq!(rig.closes(), []);
}

#[test]
fn a_server_that_does_not_wait_is_given_a_pause_in_which_calls_still_go() {
    let mut rig = http();
    say_nothing(&mut rig);
    assert_eq!(rig.server.open_requests(), 0, "it has said too early that it has nothing to say");
    rig.wait(HTTP_PAUSE / 2);
    assert_eq!(rig.server.open_requests(), 0);
    let (id, sent) = rig.send(call());
    assert_eq!(rig.server.open_requests(), 1);
    rig.answer(sent.msg_id, &[1; 4]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![1; 4])));
    rig.wait(HTTP_PAUSE);
    assert_eq!(rig.server.open_requests(), 1, "the pause is over");
    rig.wait(Duration::from_secs(13));
    say_nothing(&mut rig);
    assert_eq!(rig.server.open_requests(), 1, "that was long enough");
}

#[test]
fn keys_are_agreed_in_requests_one_after_another() {
    let mut rig = Rig::unconnected(speaking(Framing::Http), None, false, 1);
    rig.drain();
    assert_eq!((rig.server.unencrypted.len(), rig.server.open_requests()), (1, 1));
    assert_eq!(rig.server.take(), [], "nothing is said before there is a key");
    rig.wait(Duration::from_secs(5));
    assert_eq!(rig.server.open_requests(), 1);
}

#[test]
fn what_is_open_is_forgotten_with_the_socket() {
    let mut rig = http();
    rig.call(call());
    assert_eq!(rig.server.open_requests(), 2);
    rig.break_socket();
    rig.wait(Duration::from_secs(2));
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    assert!((1..=2).contains(&rig.server.open_requests()), "{}", rig.server.open_requests());
    assert_eq!(rig.pool.in_use(), 0);
}

#[test]
fn pings_find_out_that_nobody_answers() {
    let ping =
        KeepAlive::Ping { interval: Duration::from_secs(60), disconnect_delay: Duration::from_secs(75) };
    let mut rig = Rig::with(ConnectionConfig { keep_alive: ping, ..speaking(Framing::Http) }, true);
    rig.wait(Duration::from_secs(100));
    assert!(matches!(rig.closes()[..], [CloseReason::Silence { .. }, ..]), "{:?}", rig.closes());
}

#[test]
fn answers_that_are_none_end_the_socket_with_a_reason() {
    let ended = |answer: &[u8]| {
        let mut rig = http();
        rig.deliver_bytes(answer.to_vec());
        assert_eq!(rig.pool.in_use(), 0);
        rig.closes().remove(0)
    };
    let transport = |code| CloseReason::Transport(TransportError { code });
    assert_eq!(ended(b"HTTP/1.1 429 Too Many Requests\r\n\r\n"), transport(-429));
    assert_eq!(ended(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n\x6c\xfe\xff\xff"), transport(-404));
    let error = |error: HttpError| CloseReason::Frame(FrameError::Http(error));
    assert_eq!(ended(b"SSH-2.0-OpenSSH\r\n\r\n"), error(HttpError::Head));
    assert_eq!(ended(b"HTTP/1.1 200 OK\r\n\r\n"), error(HttpError::LengthMissing));
    let two = b"HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";
    assert_eq!(ended(two), error(HttpError::Unasked));
}

#[test]
fn a_packet_in_chunks_is_put_together_in_a_buffer() {
    for piece in [1, 7, 10_000] {
        let mut rig = http();
        rig.server.say_bytes(true, &[5; 3_000]);
        let answer = std::mem::take(&mut rig.server.out);
        let body = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
        let mut chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        for chunk in answer[body..].chunks(700) {
            chunked.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
            chunked.extend_from_slice(chunk);
            chunked.extend_from_slice(b"\r\n");
        }
        chunked.extend_from_slice(b"0\r\n\r\n");
        chunked.chunks(piece).for_each(|bytes| rig.deliver_bytes(bytes.to_vec()));
        assert_eq!(rig.sink.updates.len(), 1, "{piece}: {:?}", rig.closes());
        assert_eq!(rig.pool.in_use(), 0);
    }
}

/// A connection that has asked for a WebSocket, and the answer that grants it.
fn websocket() -> (Rig, String) {
    let rig = Rig::with(speaking(Framing::WebSocket), true);
    let request = String::from_utf8(rig.sent_bytes.clone()).unwrap();
    assert!(request.starts_with("GET /apiws HTTP/1.1\r\n"), "{request}");
    let key = request.split("Sec-WebSocket-Key: ").nth(1).unwrap().split("\r\n").next().unwrap();
    let accept = base64::encode(&sha1(&[key.as_bytes(), b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"]));
    let answer = format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Protocol: binary\r\n\r\n"
    );
    (rig, answer)
}

#[test]
fn nothing_is_said_before_a_websocket_is_granted() {
    let (mut rig, answer) = websocket();
    assert_eq!(rig.status(), ConnectionStatus::Connecting);
    let asked = rig.sent_bytes.len();
    rig.call(call());
    assert_eq!(rig.sent_bytes.len(), asked);
    answer.as_bytes().chunks(30).for_each(|bytes| rig.deliver_bytes(bytes.to_vec()));
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    let frames = &rig.sent_bytes[asked..];
    assert_eq!(frames[..2], [0x82, 0x80 | 64], "the opening comes first, masked");
    assert_eq!(frames[70], 0x82, "and a packet behind it");
}

#[test]
fn another_answer_than_the_one_awaited_ends_the_socket() {
    let ended = |change: fn(String) -> String| {
        let (mut rig, answer) = websocket();
        rig.deliver_bytes(change(answer).into_bytes());
        rig.closes().remove(0)
    };
    let upgrade = |error: UpgradeError| CloseReason::Frame(FrameError::Upgrade(error));
    assert_eq!(ended(|answer| answer.replace("101", "404")), upgrade(UpgradeError::Status(404)));
    assert_eq!(ended(|answer| answer.replace("Accept: ", "Accept: A")), upgrade(UpgradeError::Accept));
    assert_eq!(ended(|_| "x".repeat(10)), upgrade(UpgradeError::Http(HttpError::Head)));
    let endless = ended(|answer| answer.replace("\r\n\r\n", &"y".repeat(9_000)));
    assert_eq!(endless, upgrade(UpgradeError::Http(HttpError::HeadTooLong)));
    let socket = |error: WebSocketError| CloseReason::Frame(FrameError::WebSocket(error));
    let text = ended(|answer| answer + "\x01\x04text");
    assert_eq!(text, socket(WebSocketError::Text));
}

#[test]
fn a_server_that_does_not_grant_it_in_time_is_given_up() {
    let (mut rig, _) = websocket();
    rig.wait(Duration::from_secs(10));
    assert_eq!(rig.closes()[0], CloseReason::Network(NetworkError::TimedOut));
}

#[test]
fn a_ping_is_answered_and_the_end_is_echoed_and_awaited() {
    let (mut rig, answer) = websocket();
    rig.deliver_bytes(answer.into_bytes());
    let before = rig.sent_bytes.len();
    rig.deliver_bytes(vec![0x89, 1, 7]);
    let pong = rig.sent_bytes.split_off(before);
    assert_eq!((pong.len(), &pong[..2], pong[2] ^ pong[6]), (7, &[0x8a, 0x81][..], 7));
    rig.deliver_bytes(vec![0x88, 2, 0x03, 0xe8]);
    let end = rig.sent_bytes.split_off(before);
    assert_eq!((end.len(), &end[..2]), (8, &[0x88, 0x82][..]));
    rig.call(call());
    assert_eq!(rig.sent_bytes.len(), before, "nothing follows the end");
    rig.wait(Duration::from_secs(10));
    assert_eq!(rig.closes()[0], CloseReason::Network(NetworkError::TimedOut), "the server does not close it");
}
