//! Frames of both sides in every kind of pieces, the samples of RFC 6455, and peers that break its rules.

use mtproto_crypto::SecureRandom;

use super::WebSocketError;
use super::frames::{Side, WebSocket, append, append_close, peer::frame};
use crate::limits::WEBSOCKET_FRAME_BYTES_MAX;

const KEY: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];

fn random() -> SecureRandom {
    SecureRandom::from_seed([5; 32])
}

/// What a stream holds, read in pieces of this size.
fn read(side: Side, stream: &[u8], piece: usize) -> Result<(Vec<u8>, WebSocket), WebSocketError> {
    let (mut socket, mut held) = (WebSocket::new(side), Vec::new());
    for bytes in stream.chunks(piece) {
        let mut bytes = bytes.to_vec();
        let count = socket.strip(&mut bytes)?;
        held.extend_from_slice(&bytes[..count]);
    }
    Ok((held, socket))
}

#[test]
fn the_samples_of_rfc_6455() {
    let read = |side, stream: &[u8]| read(side, stream, stream.len());
    // Section 5.7, with the opcode of bytes in place of that of text.
    let unmasked = [0x82, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f];
    let masked = [0x82, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58];
    let fragmented = [0x02, 0x03, 0x48, 0x65, 0x6c, 0x80, 0x02, 0x6c, 0x6f];
    assert_eq!(read(Side::Client, &unmasked).unwrap().0, b"Hello");
    assert_eq!(read(Side::Server, &masked).unwrap().0, b"Hello");
    assert_eq!(read(Side::Client, &fragmented).unwrap().0, b"Hello");
    let ping = [0x89, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f];
    let pong = [0x8a, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58];
    let (held, mut socket) = read(Side::Client, &ping).unwrap();
    let reply = socket.take_reply(&mut random()).unwrap();
    assert_eq!((held.len(), &reply[..2], reply.len()), (0, &pong[..2], pong.len()));
    let (_, socket) = read(Side::Server, &pong).unwrap();
    assert!(!socket.has_reply(), "a pong asks for nothing");
    let mut long = vec![0x82, 0x7e, 0x01, 0x00];
    long.extend_from_slice(&[7; 256]);
    assert_eq!(read(Side::Client, &long).unwrap().0, [7; 256]);
    let mut longer = vec![0x82, 0x7f, 0, 0, 0, 0, 0, 1, 0, 0];
    longer.extend_from_slice(&[7; 65_536]);
    assert_eq!(read(Side::Client, &longer).unwrap().0, [7; 65_536]);
    let mut appended = Vec::new();
    append(&[7; 65_536], &mut appended);
    assert_eq!(appended, longer);
}

#[test]
fn a_stream_comes_out_whole_however_it_is_cut_and_whatever_stands_between() {
    let content: Vec<u8> = (0..=255_u8).cycle().take(3_000).collect();
    for side in [Side::Client, Side::Server] {
        let key = (side == Side::Server).then_some(KEY);
        let stream = [
            frame(0x02, &content[..1], key),
            frame(0x89, b"are you there", key),
            frame(0x00, &content[1..126], key),
            frame(0x00, b"", key),
            frame(0x80, &content[126..252], key),
            frame(0x8a, b"", key),
            frame(0x82, &content[252..2_999], key),
            frame(0x82, b"", key),
            frame(0x82, &content[2_999..], key),
        ]
        .concat();
        for piece in (1..40).chain([1_000, stream.len()]) {
            let (held, mut socket) = read(side, &stream, piece).unwrap();
            assert_eq!(held, content, "{side:?} {piece}");
            assert!(!socket.has_ended());
            let reply = socket.take_reply(&mut random()).unwrap();
            let other = if side == Side::Client { Side::Server } else { Side::Client };
            assert!(read(other, &reply, 1).is_ok(), "a pong is a frame as the other side wants it");
            assert!(reply.ends_with(b"are you there") == (side == Side::Server));
        }
    }
}

#[test]
fn an_end_is_echoed_and_nothing_behind_it_counts() {
    for (payload, code) in [(&[0x03, 0xe8, b'4', b'0', b'4'][..], &[0x03, 0xe8][..]), (&[], &[])] {
        let stream = [frame(0x82, b"last", None), frame(0x88, payload, None), vec![0xff; 40]].concat();
        let (held, mut socket) = read(Side::Client, &stream, stream.len()).unwrap();
        assert_eq!((held.as_slice(), socket.has_ended()), (&b"last"[..], true));
        let reply = socket.take_reply(&mut random()).unwrap();
        let (_, mut server) = read(Side::Server, &reply, 1).unwrap();
        assert!(server.has_ended());
        assert_eq!(server.take_reply(&mut random()).unwrap()[2..], *code);
    }
    let mut close = Vec::new();
    append_close(1_002, &mut close);
    assert_eq!(close, [0x88, 2, 0x03, 0xea]);
}

#[test]
fn every_frame_has_a_mask_of_its_own() {
    let (socket, mut random) = (WebSocket::new(Side::Client), random());
    let frames = [0; 3].map(|_| socket.wrapped(&[0; 64], &mut random));
    let masks = frames.each_ref().map(|frame| frame[2..6].to_vec());
    assert!(masks[0] != masks[1] && masks[1] != masks[2] && masks[0] != masks[2]);
    let (held, _) = read(Side::Server, &frames.concat(), 7).unwrap();
    assert_eq!(held, [0; 192]);
}

#[test]
fn peers_that_break_the_rules_are_refused() {
    let refused = |side, stream: &[u8]| {
        let outcomes = [1, stream.len()].map(|piece| read(side, stream, piece).err());
        assert_eq!(outcomes[0], outcomes[1]);
        outcomes[0]
    };
    let server_says = |stream: &[u8]| refused(Side::Client, stream);
    for bit in [0x40, 0x20, 0x10] {
        assert_eq!(server_says(&frame(0x82 | bit, b"x", None)), Some(WebSocketError::ReservedBits));
    }
    for opcode in (3..8).chain(11..16) {
        assert_eq!(server_says(&frame(0x80 | opcode, b"x", None)), Some(WebSocketError::Opcode { opcode }));
    }
    assert_eq!(server_says(&frame(0x81, b"text", None)), Some(WebSocketError::Text));
    assert_eq!(server_says(&frame(0x80, b"of nothing", None)), Some(WebSocketError::Fragments));
    let inside = [frame(0x02, b"a", None), frame(0x82, b"b", None)].concat();
    assert_eq!(server_says(&inside), Some(WebSocketError::Fragments));
    for first in [0x88, 0x89, 0x8a] {
        assert_eq!(
            server_says(&frame(first & 0x0f, b"xx", None)),
            Some(WebSocketError::Control),
            "cut in pieces"
        );
        assert_eq!(server_says(&frame(first, &[0; 126], None)), Some(WebSocketError::Control), "too long");
    }
    assert_eq!(server_says(&frame(0x88, b"x", None)), Some(WebSocketError::Control), "half a code");
    assert_eq!(server_says(&frame(0x82, b"x", Some(KEY))), Some(WebSocketError::Mask));
    assert_eq!(refused(Side::Server, &frame(0x82, b"x", None)), Some(WebSocketError::Mask));
    assert_eq!(
        server_says(&[0x82, 126, 0, 125]),
        Some(WebSocketError::Length { bytes: 125 }),
        "not the shortest"
    );
    let roundabout = [0x82, 127, 0, 0, 0, 0, 0, 0, 0xff, 0xff];
    assert_eq!(server_says(&roundabout), Some(WebSocketError::Length { bytes: 0xffff }));
    for bytes in [WEBSOCKET_FRAME_BYTES_MAX + 1, 1 << 63, u64::MAX] {
        let announced = [&[0x82, 127][..], &bytes.to_be_bytes()].concat();
        assert_eq!(server_says(&announced), Some(WebSocketError::Length { bytes }));
    }
}
