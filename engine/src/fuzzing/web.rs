//! HTTP and WebSockets: what is read does not depend on how it is cut.

use mtproto_crypto::SecureRandom;

use crate::limits::PACKET_BYTES_RECEIVED_MAX;
use crate::protocol::packet_layout::PACKET_BYTES_MIN;
use crate::protocol::transport::server::{HttpBeginning, ServerDeframed, begin_http, end_over};
use crate::protocol::transport::websocket::WebSocketError;
use crate::protocol::transport::websocket::frames::{Side, WebSocket};
use crate::protocol::transport::websocket::upgrade;
use crate::protocol::transport::{Deframed, FrameError, Framing, Transport, TransportConfig, TransportError};

/// What was read.
#[derive(Debug, PartialEq, Eq)]
enum Read {
    Packet(Vec<u8>),
    /// What came in parts, put together.
    Parts(Vec<u8>),
    Error(TransportError),
    Failed(FrameError),
}

/// A server's bytes, read as answers of HTTP at once and in pieces. The first byte says how large these are.
///
/// # Panics
/// If a promise is broken.
pub fn http_answers(input: &[u8]) {
    let Some((&piece, stream)) = input.split_first() else { return };
    let at_once = answers(stream, stream.len());
    assert_eq!(
        at_once,
        answers(stream, usize::from(piece)),
        "answers do not depend on how the stream is cut"
    );
}

fn answers(stream: &[u8], piece: usize) -> Vec<Read> {
    let config = TransportConfig { framing: Framing::Http, obfuscation: None };
    let (mut client, _) = Transport::new(&config, 2, &mut SecureRandom::from_seed([0; 32]));
    if let Some(http) = client.http() {
        (0..u8::MAX).for_each(|_| http.packet_leaves(true, crate::time::Monotonic(0)));
    }
    let (mut found, mut parts) = (Vec::new(), Vec::new());
    cut(stream, piece, |held| match client.deframe(held) {
        Ok(Deframed::Incomplete { frame_bytes }) => {
            assert!(frame_bytes.is_none_or(|bytes| bytes > held.len()), "what is whole is not incomplete");
            Some(0)
        }
        Ok(Deframed::Nothing { frame_bytes }) => Some(frame_bytes),
        Ok(Deframed::Packet { frame_bytes, packet }) => {
            assert!((PACKET_BYTES_MIN..=PACKET_BYTES_RECEIVED_MAX).contains(&packet.len()), "it is a packet");
            found.push(Read::Packet(held.get(packet).unwrap_or_default().to_vec()));
            Some(frame_bytes)
        }
        Ok(Deframed::Part { frame_bytes }) => {
            parts.extend_from_slice(held.get(..frame_bytes).unwrap_or_default());
            Some(frame_bytes)
        }
        Ok(Deframed::PartsEnd { frame_bytes }) => {
            found.push(Read::Parts(std::mem::take(&mut parts)));
            Some(frame_bytes)
        }
        Ok(Deframed::Error { error, .. }) => {
            found.push(Read::Error(error));
            None
        }
        Ok(Deframed::QuickAck { .. }) => panic!("only in a frame that HTTP does not have"),
        Err(error) => {
            found.push(Read::Failed(error));
            None
        }
    });
    found
}

/// A client's bytes that begin with HTTP, read as requests at once and in pieces. The first byte says how large these are.
///
/// # Panics
/// If a promise is broken.
pub fn http_requests(input: &[u8]) {
    let Some((&piece, stream)) = input.split_first() else { return };
    let at_once = requests(stream, stream.len());
    assert_eq!(
        at_once,
        requests(stream, usize::from(piece)),
        "requests do not depend on how the stream is cut"
    );
}

fn requests(stream: &[u8], piece: usize) -> Vec<Read> {
    let HttpBeginning::Posts(mut server) = begin_http(b"POST") else { return Vec::new() };
    let mut found = Vec::new();
    cut(stream, piece, |held| match server.deframe(held) {
        Ok(ServerDeframed::Incomplete { frame_bytes }) => {
            assert!(frame_bytes.is_none_or(|bytes| bytes > held.len()), "what is whole is not incomplete");
            Some(0)
        }
        Ok(ServerDeframed::Nothing { frame_bytes }) => Some(frame_bytes),
        Ok(ServerDeframed::Packet { frame_bytes, packet, .. }) => {
            found.push(Read::Packet(held.get(packet).unwrap_or_default().to_vec()));
            Some(frame_bytes)
        }
        Err(error) => {
            assert!(end_over(error).starts_with(b"HTTP/1.1 "), "HTTP has a word for it");
            found.push(Read::Failed(error));
            None
        }
    });
    found
}

/// Gives a stream to `take` in pieces; it says how much it took from the front, or none to stop.
fn cut(stream: &[u8], piece: usize, mut take: impl FnMut(&[u8]) -> Option<usize>) {
    let (mut from, mut to) = (0, 0);
    loop {
        let held = stream.get(from..to).unwrap_or_default();
        match take(held) {
            None => return,
            Some(0) if to == stream.len() => return,
            Some(0) => to = stream.len().min(to + piece.max(1)),
            Some(taken) => {
                assert!(taken <= held.len(), "nothing is taken that is not there");
                from += taken;
                if held.len() == taken && to == stream.len() {
                    return;
                }
            }
        }
    }
}

/// A peer's bytes, read as frames of a WebSocket at once and in pieces. The first byte chooses the side, the second the pieces.
///
/// # Panics
/// If a promise is broken.
pub fn websocket_frames(input: &[u8]) {
    let &[side, piece, ref stream @ ..] = input else { return };
    let side = if side & 1 == 0 { Side::Client } else { Side::Server };
    let at_once = held(side, stream, stream.len());
    assert_eq!(
        at_once,
        held(side, stream, usize::from(piece)),
        "what frames hold does not depend on how they are cut"
    );
    if let Ok((content, _)) = at_once {
        assert!(content.len() <= stream.len(), "nothing comes out that did not come in");
    }
}

fn held(side: Side, stream: &[u8], piece: usize) -> Result<(Vec<u8>, bool), WebSocketError> {
    let (mut socket, mut held) = (WebSocket::new(side), Vec::new());
    for bytes in stream.chunks(piece.max(1)) {
        let mut bytes = bytes.to_vec();
        let count = socket.strip(&mut bytes)?;
        held.extend_from_slice(bytes.get(..count).unwrap_or_default());
    }
    let reply = socket.take_reply(&mut SecureRandom::from_seed([0; 32]));
    assert!(reply.is_none_or(|reply| reply.len() <= 2 + 4 + 125), "a control frame is small");
    Ok((held, socket.has_ended()))
}

/// Bytes, read as a request for a WebSocket and as the answer to one.
///
/// # Panics
/// If a promise is broken.
pub fn websocket_upgrade(input: &[u8]) {
    let (awaited, request) = upgrade::request("host", 2, &mut SecureRandom::from_seed([0; 32]));
    assert!(!matches!(begin_http(&request), HttpBeginning::Refused { .. }), "our own request is granted");
    if let Ok(Some(end)) = awaited.answered(input) {
        assert!(end <= input.len(), "an answer is there before it is used up");
    }
    match begin_http(input) {
        HttpBeginning::WebSocket { consumed, answer, .. } => {
            assert!(consumed <= input.len(), "a request is there before it is used up");
            assert!(answer.starts_with(b"HTTP/1.1 101 "), "it is granted");
        }
        HttpBeginning::Refused { answer } => {
            assert!(answer.starts_with(b"HTTP/1.1 4") || answer.starts_with(b"HTTP/1.1 5"))
        }
        HttpBeginning::NeedMore | HttpBeginning::Posts(_) => {}
    }
}
