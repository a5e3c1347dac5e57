//! Both sides against each other, in every framing, cut into every kind of pieces.

use mtproto_crypto::SecureRandom;

use super::server::{Detected, Detection, ServerDeframed, ServerTransport, detect};
use super::websocket::frames::{Side, WebSocket};
use super::{Deframed, FrameError, Framing, Obfuscation, Transport, TransportConfig, TransportError};
use crate::buffer::{BufferPool, SealedPacket};
use crate::limits::PACKET_BYTES_RECEIVED_MAX;

const SECRET: [u8; 16] = [0x42; 16];

/// Every transport there is.
pub(super) fn configs() -> Vec<TransportConfig> {
    let framings = [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate, Framing::Full];
    let disguises = [None, Some(Obfuscation::default()), Some(Obfuscation { secret: Some(SECRET) })];
    let all = framings.into_iter().flat_map(|framing| {
        disguises.into_iter().map(move |obfuscation| TransportConfig { framing, obfuscation })
    });
    all.filter(TransportConfig::is_possible).collect()
}

fn random(seed: u8) -> SecureRandom {
    SecureRandom::from_seed([seed; 32])
}

/// A packet as the encrypted layer makes it: its content tells packets apart.
pub(super) fn encrypted(mark: u8, blocks: usize) -> Vec<u8> {
    let mut packet = vec![mark; 24 + 16 * blocks];
    packet[0] = 1;
    packet
}

fn unencrypted(mark: u8, body_words: u8) -> Vec<u8> {
    let mut packet = vec![0; 20];
    packet[8] = mark;
    packet[16] = body_words * 4;
    packet.resize(20 + usize::from(body_words) * 4, mark);
    packet
}

pub(super) fn sealed(pool: &mut BufferPool, packet: &[u8]) -> SealedPacket {
    let mut empty = pool.take(packet.len()).unwrap();
    empty.unencrypted_room()[..packet.len()].copy_from_slice(packet);
    empty.into_unencrypted(packet.len())
}

/// A client and the bytes it sends: opening, then one frame per packet.
fn client(config: &TransportConfig, seed: u8, packets: &[Vec<u8>]) -> (Transport, Vec<u8>) {
    let (mut random, mut pool) = (random(seed), BufferPool::new());
    let (mut client, opening) = Transport::new(config, 2, &mut random);
    let mut sent = opening.as_ref().to_vec();
    for (index, packet) in packets.iter().enumerate() {
        let framed = client.frame(sealed(&mut pool, packet), asks_for_receipt(index), &mut random);
        sent.extend_from_slice(framed.bytes());
        pool.recycle(framed);
    }
    assert_eq!(pool.in_use(), 0);
    (client, sent)
}

fn asks_for_receipt(index: usize) -> bool {
    index.is_multiple_of(3)
}

fn server(opening: &[u8]) -> Detected {
    match detect(opening, &[[0; 16], SECRET]) {
        Detection::Detected(detected) => detected,
        other => panic!("{other:?}"),
    }
}

/// Bytes that come in pieces, and what a deframer makes of them.
fn in_pieces(
    bytes: &[u8],
    mut piece_bytes: impl FnMut() -> usize,
    mut decrypt: impl FnMut(&mut [u8]),
    mut deframe: impl FnMut(&[u8]) -> usize,
) {
    let (mut rest, mut held) = (bytes, Vec::new());
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(piece_bytes().clamp(1, rest.len()));
        rest = after;
        let from = held.len();
        held.extend_from_slice(piece);
        decrypt(&mut held[from..]);
        loop {
            let used = deframe(&held);
            held.drain(..used);
            if used == 0 {
                break;
            }
        }
    }
    assert_eq!(held.len(), 0, "nothing is left over");
}

fn packets(seed: u8) -> Vec<Vec<u8>> {
    let mut random = random(seed);
    let mut packets: Vec<_> =
        (0..20).map(|mark| encrypted(mark, 1 + random.wire_below(60) as usize)).collect();
    packets.extend((0..5).map(|mark| unencrypted(mark, mark + 1)));
    packets.extend([30, 31, 32, 4_000].map(|blocks| encrypted(7, blocks)));
    packets
}

#[test]
fn a_server_gets_what_a_client_sent_however_it_is_cut() {
    for config in configs() {
        let packets = packets(1);
        let (_, sent) = client(&config, 1, &packets);
        for piece_max in [1, 2, 3, 5, 17, 64, 1_000, usize::MAX] {
            let Detected { mut transport, consumed, dc_field, secret } = server(&sent);
            assert_eq!(transport.framing(), config.framing);
            assert_eq!(dc_field, config.obfuscation.map(|_| 2));
            assert_eq!(secret, config.obfuscation.and_then(|obfuscation| obfuscation.secret).map(|_| 1));
            let (mut found, mut cuts) = (Vec::new(), random(9));
            let transport = std::cell::RefCell::new(&mut transport);
            in_pieces(
                &sent[consumed..],
                || cuts.wire_below(u32::try_from(piece_max).unwrap_or(u32::MAX)) as usize + 1,
                |bytes| transport.borrow_mut().decrypt(bytes),
                |bytes| match transport.borrow_mut().deframe(bytes).unwrap() {
                    ServerDeframed::Incomplete { frame_bytes } => {
                        assert!(frame_bytes.is_none_or(|total| total > bytes.len()));
                        0
                    }
                    ServerDeframed::Packet { frame_bytes, packet, quick_ack } => {
                        let asked = asks_for_receipt(found.len()) && config.framing != Framing::Full;
                        assert_eq!(quick_ack, asked);
                        found.push(bytes[packet].to_vec());
                        frame_bytes
                    }
                    ServerDeframed::Nothing { .. } => panic!("only HTTP has such bytes"),
                },
            );
            assert_eq!(found, packets, "{config:?} in pieces of up to {piece_max}");
        }
    }
}

/// What a server says in the next test, and what the client makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    Packet(Vec<u8>),
    QuickAck(u32),
    Error(i32),
}

fn say(server: &mut ServerTransport, said: &Said, random: &mut SecureRandom, out: &mut Vec<u8>) {
    match said {
        Said::Packet(packet) => server.frame(packet, random, out),
        Said::QuickAck(token) => server.quick_ack(*token, out),
        Said::Error(code) => server.error(TransportError { code: *code }, random, out),
    }
}

#[test]
fn a_client_gets_what_a_server_said_however_it_is_cut() {
    for config in configs() {
        let mut speech: Vec<_> = packets(2).into_iter().map(Said::Packet).collect();
        speech.insert(3, Said::Error(-404));
        if config.framing != Framing::Full {
            // With each value of the byte that tells a token from a length.
            speech.extend((0..128).map(|high| Said::QuickAck(0x8000_0007 | high << 24)));
        }
        speech.push(Said::Error(-429));
        for piece_max in [1, 3, 50, usize::MAX] {
            let (mut client, sent) = client(&config, 3, &[encrypted(1, 2)]);
            let mut server = server(&sent).transport;
            let (mut random, mut wire) = (random(4), Vec::new());
            speech.iter().for_each(|said| say(&mut server, said, &mut random, &mut wire));
            let (mut heard, client) = (Vec::new(), std::cell::RefCell::new(&mut client));
            in_pieces(
                &wire,
                || random.wire_below(u32::try_from(piece_max).unwrap_or(u32::MAX)) as usize + 1,
                |bytes| client.borrow_mut().decrypt(bytes),
                |bytes| {
                    let (frame_bytes, said) = match client.borrow_mut().deframe(bytes).unwrap() {
                        Deframed::Incomplete { frame_bytes } => {
                            assert!(frame_bytes.is_none_or(|total| total > bytes.len()));
                            return 0;
                        }
                        Deframed::Packet { frame_bytes, packet } => {
                            (frame_bytes, Said::Packet(bytes[packet].to_vec()))
                        }
                        Deframed::QuickAck { frame_bytes, token } => (frame_bytes, Said::QuickAck(token)),
                        Deframed::Error { frame_bytes, error } => (frame_bytes, Said::Error(error.code)),
                        other => panic!("the server said something else: {other:?}"),
                    };
                    heard.push(said);
                    frame_bytes
                },
            );
            assert_eq!(heard, speech, "{config:?} in pieces of up to {piece_max}");
        }
    }
}

#[test]
fn frames_in_place_are_frames_in_a_vector() {
    for config in configs() {
        let (_, sent) = client(&config, 5, &[encrypted(1, 2)]);
        let (mut appending, mut in_place) = (server(&sent).transport, server(&sent).transport);
        let mut pool = BufferPool::new();
        let (mut random_a, mut random_b) = (random(6), random(6));
        for packet in packets(7) {
            let mut out = Vec::new();
            appending.frame(&packet, &mut random_a, &mut out);
            let framed = in_place.frame_in_place(sealed(&mut pool, &packet), &mut random_b);
            assert!(framed.bytes() == out, "{config:?}");
            pool.recycle(framed);
        }
    }
}

#[test]
fn every_size_goes_through() {
    let sizes = (1..200).chain([8_190, 8_191, 8_192, 65_000, PACKET_BYTES_RECEIVED_MAX / 16 - 2]);
    for config in configs() {
        let (mut client, opening) = Transport::new(&config, 2, &mut random(8));
        let mut sent = opening.as_ref().to_vec();
        sent.resize(sent.len().max(64), 0);
        if config.framing == Framing::Full {
            sent.fill(0);
        }
        let (mut server, mut random, mut wire) = (server(&sent).transport, random(9), Vec::new());
        for blocks in sizes.clone() {
            let packet = encrypted(5, blocks);
            wire.clear();
            server.frame(&packet, &mut random, &mut wire);
            client.decrypt(&mut wire);
            let frame_bytes = wire.len();
            let Deframed::Packet { frame_bytes: found_bytes, packet: found } = client.deframe(&wire).unwrap()
            else {
                panic!("{config:?}: {blocks} blocks")
            };
            assert_eq!(found_bytes, frame_bytes);
            assert!(wire[found] == packet, "{config:?}: {blocks} blocks");
        }
    }
}

#[test]
fn lengths_beyond_the_limit_are_refused_by_their_header_alone() {
    let too_many = u32::try_from(PACKET_BYTES_RECEIVED_MAX + 4).unwrap();
    let [b0, b1, b2, _] = (too_many / 4).to_le_bytes();
    let abridged = [0x7f, b0, b1, b2];
    let headers = [
        (Framing::Abridged, abridged),
        (Framing::Intermediate, too_many.to_le_bytes()),
        (Framing::PaddedIntermediate, 0x7fff_ffff_u32.to_le_bytes()),
        (Framing::Full, (too_many + 12).to_le_bytes()),
        (Framing::Full, 0xffff_fffc_u32.to_le_bytes()),
    ];
    for (framing, header) in headers {
        let config = TransportConfig { framing, obfuscation: None };
        let (mut client, _) = Transport::new(&config, 2, &mut random(1));
        assert!(matches!(client.deframe(&header), Err(FrameError::Length { .. })), "{framing:?}");
    }
}

#[test]
fn payloads_no_packet_has_are_refused_or_mean_something_else() {
    let deframe = |framing, payload: &[u8]| {
        let (mut client, opening) =
            Transport::new(&TransportConfig { framing, obfuscation: None }, 2, &mut random(1));
        let mut start = opening.as_ref().to_vec();
        start.resize(8, 0);
        let mut wire = Vec::new();
        server(&start).transport.append_frame(payload, 0, &mut random(1), &mut wire);
        client.deframe(&wire)
    };
    for framing in [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate, Framing::Full] {
        assert!(matches!(deframe(framing, &[]), Err(FrameError::Length { bytes: 0 })), "{framing:?}");
        assert!(matches!(deframe(framing, &[1; 20]), Err(FrameError::Length { bytes: 20 })), "{framing:?}");
        assert!(matches!(deframe(framing, &[0; 4]), Ok(Deframed::Nothing { .. })), "{framing:?}");
        assert!(matches!(deframe(framing, &[0; 12]), Ok(Deframed::Nothing { .. })), "{framing:?}");
        let receipt = [0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4];
        assert!(
            matches!(deframe(framing, &receipt), Ok(Deframed::QuickAck { token: 0x8403_0201, .. })),
            "{framing:?}"
        );
        let error = TransportError::AUTH_KEY_NOT_FOUND;
        let found = deframe(framing, &error.code.to_le_bytes());
        assert!(matches!(found, Ok(Deframed::Error { error: found, .. }) if found == error), "{framing:?}");
    }
    let mut padded_error = [0xaa; 19];
    padded_error[..4].copy_from_slice(&(-429_i32).to_le_bytes());
    let found = deframe(Framing::PaddedIntermediate, &padded_error);
    assert!(matches!(found, Ok(Deframed::Error { error: TransportError::FLOOD, .. })), "{found:?}");
    // An unencrypted packet that tells a length beyond its end.
    let mut wrong = unencrypted(1, 2);
    wrong[16] += 1;
    assert_eq!(deframe(Framing::PaddedIntermediate, &wrong), Err(FrameError::Length { bytes: 28 }));
    wrong[16] = 4;
    assert!(
        matches!(deframe(Framing::PaddedIntermediate, &wrong), Ok(Deframed::Packet { packet, .. }) if packet.len() == 24)
    );
}

#[test]
fn the_full_framing_notices_every_changed_bit_and_every_lost_frame() {
    let config = TransportConfig { framing: Framing::Full, obfuscation: None };
    let (_, sent) = client(&config, 1, &[encrypted(1, 1), encrypted(2, 1)]);
    let frame_bytes = sent.len() / 2;
    for bit in 32..frame_bytes * 8 {
        let mut changed = sent[..frame_bytes].to_vec();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(server(&[0; 8]).transport.deframe(&changed), Err(FrameError::Checksum), "bit {bit}");
    }
    assert_eq!(
        server(&[0; 8]).transport.deframe(&sent[frame_bytes..]),
        Err(FrameError::SequenceNumber { expected: 0, found: 1 })
    );
}

#[test]
fn detection_waits_for_as_many_bytes_as_it_needs() {
    for config in configs() {
        let (_, sent) = client(&config, 1, &[encrypted(1, 1), encrypted(2, 1)]);
        let needed = match (config.framing, config.obfuscation) {
            (_, Some(_)) => 64,
            (Framing::Abridged, None) => 1,
            (Framing::Intermediate | Framing::PaddedIntermediate, None) => 4,
            (Framing::Full, None) => 8,
            (Framing::WebSocket | Framing::Http, None) => panic!("these begin with words"),
        };
        for count in 0..needed {
            assert!(matches!(detect(&sent[..count], &[SECRET]), Detection::NeedMore), "{config:?}, {count}");
        }
        assert!(matches!(detect(&sent[..needed], &[SECRET]), Detection::Detected(_)), "{config:?}");
    }
}

#[test]
fn other_protocols_are_told_apart() {
    assert!(matches!(detect(b"POST /api", &[]), Detection::Http));
    assert!(matches!(detect(b"GET /apiw", &[]), Detection::Http));
    assert!(matches!(detect(&[0x16, 3, 1, 2, 0, 1], &[]), Detection::Tls));
    assert!(matches!(detect(&[0x77; 64], &[SECRET]), Detection::Unknown));
    let config = TransportConfig {
        framing: Framing::PaddedIntermediate,
        obfuscation: Some(Obfuscation { secret: Some(SECRET) }),
    };
    let (_, sent) = client(&config, 1, &[]);
    assert!(matches!(detect(&sent, &[[1; 16]]), Detection::Unknown), "another secret");
}

#[test]
fn padding_takes_every_length_and_differs() {
    let config = TransportConfig { framing: Framing::PaddedIntermediate, obfuscation: None };
    let packet = encrypted(1, 1);
    let (_, sent) = client(&config, 1, &vec![packet.clone(); 400]);
    let (mut rest, mut seen) = (&sent[4..], [0; 16]);
    while let Some(length) = rest.first_chunk() {
        let length = (u32::from_le_bytes(*length) & 0x7fff_ffff) as usize;
        seen[length - packet.len()] += 1;
        rest = &rest[4 + length..];
    }
    assert!(seen.iter().all(|&count| count > 8), "{seen:?}");
}

#[test]
fn a_server_pads_to_less_than_four_more() {
    let config = TransportConfig { framing: Framing::PaddedIntermediate, obfuscation: None };
    let (_, sent) = client(&config, 1, &[]);
    let (mut server, packet) = (server(&sent).transport, encrypted(1, 1));
    let (mut random, mut seen) = (random(2), [0; 4]);
    for _ in 0..400 {
        let mut wire = Vec::new();
        server.frame(&packet, &mut random, &mut wire);
        seen[wire.len() - 4 - packet.len()] += 1;
    }
    assert!(seen.iter().all(|&count| count > 50), "{seen:?}");
}

#[test]
#[should_panic(expected = "cannot be obfuscated")]
fn an_impossible_configuration_is_refused() {
    let config = TransportConfig { framing: Framing::Full, obfuscation: Some(Obfuscation::default()) };
    let _ = Transport::new(&config, 2, &mut random(1));
}

/// A stream within a WebSocket, both sides, however it is cut: the opening, packets, receipts, and pings between them.
#[test]
fn a_stream_within_a_websocket_comes_through_both_ways() {
    for secret in [None, Some(SECRET)] {
        let obfuscation = secret.map(|secret| Obfuscation { secret: Some(secret) });
        let config = TransportConfig { framing: Framing::WebSocket, obfuscation };
        let packets = packets(11);
        let (mut client, sent) = client(&config, 11, &packets);
        for piece in [1, 3, 50, 1_000, sent.len()] {
            let (mut random, mut socket) = (random(12), Some(WebSocket::new(Side::Server)));
            let (mut server, mut held, mut found) = (None::<ServerTransport>, Vec::new(), Vec::new());
            for bytes in sent.chunks(piece) {
                let mut bytes = bytes.to_vec();
                let count = match (&mut socket, &mut server) {
                    (Some(socket), _) => socket.strip(&mut bytes).unwrap(),
                    (None, Some(server)) => server.receive(&mut bytes).unwrap(),
                    (None, None) => panic!("one of both is there"),
                };
                held.extend_from_slice(&bytes[..count]);
                if server.is_none()
                    && let Detection::Detected(detected) = detect(&held, &[SECRET])
                {
                    assert!(detected.transport.is_obfuscated());
                    assert_eq!(detected.secret, secret.map(|_| 0));
                    held.drain(..detected.consumed);
                    let mut transport = detected.transport;
                    transport.decrypt(&mut held);
                    server = Some(transport.within_websocket(socket.take().unwrap()));
                }
                let Some(server) = &mut server else { continue };
                while let ServerDeframed::Packet { frame_bytes, packet, .. } = server.deframe(&held).unwrap()
                {
                    found.push(held[packet].to_vec());
                    held.drain(..frame_bytes);
                }
            }
            assert_eq!(found, packets, "{piece}");
            if piece != sent.len() {
                continue;
            }
            let (mut server, mut wire) = (server.unwrap(), Vec::new());
            server.frame(&packets[0], &mut random, &mut wire);
            wire.extend_from_slice(&[0x89, 2, b'h', b'i']);
            server.quick_ack(7, &mut wire);
            server.error(TransportError::FLOOD, &mut random, &mut wire);
            let (mut heard, mut held) = (Vec::new(), Vec::new());
            for bytes in wire.chunks(5) {
                let mut bytes = bytes.to_vec();
                let count = client.receive(&mut bytes).unwrap();
                held.extend_from_slice(&bytes[..count]);
            }
            while let deframed = client.deframe(&held).unwrap()
                && let Deframed::Packet { frame_bytes, .. }
                | Deframed::QuickAck { frame_bytes, .. }
                | Deframed::Error { frame_bytes, .. } = deframed
            {
                heard.push(match deframed {
                    Deframed::Packet { packet, .. } => Said::Packet(held[packet].to_vec()),
                    Deframed::QuickAck { token, .. } => Said::QuickAck(token),
                    Deframed::Error { error, .. } => Said::Error(error.code),
                    other => panic!("{other:?}"),
                });
                held.drain(..frame_bytes);
            }
            assert_eq!(
                heard,
                [Said::Packet(packets[0].clone()), Said::QuickAck(0x8000_0007), Said::Error(-429)]
            );
            assert!(client.has_ended() && client.has_reply() && !client.takes_packet());
        }
    }
}

#[test]
fn secrets_are_not_printed() {
    let config = TransportConfig {
        framing: Framing::Abridged,
        obfuscation: Some(Obfuscation { secret: Some([0xab; 16]) }),
    };
    let (transport, _) = Transport::new(&config, 2, &mut random(1));
    let text = format!("{config:?} {transport:?}");
    assert!(!text.contains("171") && !text.contains("ab, ab") && !text.contains("abab"), "{text}");
}
