//! Peers that are no datacenter: each ends the connection with a typed reason, and nothing hangs.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;

use mtproto_crypto::{RsaPrivateKey, SecureRandom};
use mtproto_engine::{CallError, CloseReason, Framing, RequestError, StopReason, TransportConfig};

use crate::bed::{Bed, HANG, INTERMEDIATE, transports};

/// What the peer does with its only client.
type Behaviour = fn(TcpStream);

/// Runs one connection against a peer, and says how it ended.
fn meet(behaviour: Behaviour, transport: TransportConfig) -> CloseReason {
    let key = RsaPrivateKey::generate(&mut SecureRandom::from_seed([5; 32]));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let peer = thread::Builder::new()
        .spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            behaviour(stream);
        })
        .unwrap();
    let bed = Bed::new(address, key.public_key(), 1);
    let connection = bed.open_once(transport);
    let call = bed.echo(connection, b"call");
    let reason = bed.wait_for_stop(connection);
    let ended = call.wait_timeout(HANG).expect("every call ends");
    // A quick peer has ended the connection before the call reached it.
    let expected = matches!(
        ended,
        Err(CallError::Failed(RequestError::ConnectionStopped(_) | RequestError::ConnectionGone))
    );
    assert!(expected, "{ended:?}");
    bed.engine.shutdown().unwrap();
    peer.join().unwrap();
    match reason {
        StopReason::NoReconnect(reason) | StopReason::Configuration(reason) => reason,
        other => panic!("{other:?}"),
    }
}

/// Sends bytes and no more, and waits until the client has gone.
fn say(mut stream: TcpStream, bytes: &[u8]) {
    // The client may be gone already.
    let _gone = stream.write_all(bytes);
    let _gone = stream.shutdown(Shutdown::Write);
    let _gone = stream.read_to_end(&mut Vec::new());
}

fn say_http(stream: TcpStream) {
    say(
        stream,
        b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html></html>",
    );
}

fn say_garbage(stream: TcpStream) {
    say(stream, &std::array::from_fn::<u8, 4_096, _>(|index| (index * 151 + 7).to_le_bytes()[0]));
}

fn close_at_once(stream: TcpStream) {
    drop(stream);
}

fn close_after_reading(mut stream: TcpStream) {
    let _read = stream.read(&mut [0; 64]);
    let _gone = stream.shutdown(Shutdown::Both);
}

/// A frame that announces 64 bytes and brings ten.
fn truncate(stream: TcpStream) {
    say(stream, &[64, 0, 0, 0, 1, 2, 3]);
}

fn announce_too_much(stream: TcpStream) {
    say(stream, &0x7fff_fff0_u32.to_le_bytes());
}

fn transport_error<const CODE: i32>(stream: TcpStream) {
    let mut frame = 4_u32.to_le_bytes().to_vec();
    frame.extend(CODE.to_le_bytes());
    say(stream, &frame);
}

#[test]
fn a_web_server_is_told_from_a_datacenter() {
    for transport in transports() {
        let reason = meet(say_http, transport);
        assert!(
            !matches!(reason, CloseReason::Silence { .. } | CloseReason::Requested),
            "{transport:?}: {reason:?}"
        );
    }
    assert!(matches!(meet(say_http, INTERMEDIATE), CloseReason::Frame(_)));
}

#[test]
fn garbage_ends_the_connection_over_every_transport() {
    for transport in transports() {
        let reason = meet(say_garbage, transport);
        let is_typed = matches!(
            reason,
            CloseReason::Frame(_)
                | CloseReason::Session(_)
                | CloseReason::Handshake(_)
                | CloseReason::Transport(_)
        );
        assert!(is_typed, "{transport:?}: {reason:?}");
    }
}

#[test]
fn a_peer_that_closes_is_noticed() {
    for behaviour in [close_at_once as Behaviour, close_after_reading] {
        let reason = meet(behaviour, INTERMEDIATE);
        assert!(matches!(reason, CloseReason::PeerClosed | CloseReason::Network(_)), "{reason:?}");
    }
}

#[test]
fn frames_of_impossible_length_are_refused() {
    assert!(matches!(meet(truncate, INTERMEDIATE), CloseReason::PeerClosed));
    let full = TransportConfig { framing: Framing::Full, obfuscation: None };
    for transport in [INTERMEDIATE, full] {
        assert!(matches!(meet(announce_too_much, transport), CloseReason::Frame(_)));
    }
}

#[test]
fn transport_errors_end_with_their_code() {
    let errors: [(Behaviour, i32); 3] =
        [(transport_error::<-404>, -404), (transport_error::<-429>, -429), (transport_error::<-444>, -444)];
    for (behaviour, code) in errors {
        let reason = meet(behaviour, INTERMEDIATE);
        let is_code = matches!(&reason, CloseReason::Transport(error) if error.code == code);
        assert!(is_code, "{reason:?}");
    }
}
