//! The disguise against hellos of other implementations, and both sides against each other.

use mtproto_crypto::SecureRandom;
use serde_json::Value;

use super::client_hello::{ClientHello, HelloShape, verify};
use super::records::{Records, wrap};
use super::server_hello::{self, AwaitedHello};
use super::{HelloError, RECORD_HEADER_BYTES};
use crate::buffer::BufferPool;
use crate::limits::FAKE_TLS_RECORD_BYTES_MAX;
use crate::protocol::proxy::{Greeting, GreetingError};
use crate::protocol::transport::server::{Detection, ServerDeframed, detect};
use crate::protocol::transport::{Deframed, FrameError, Transport};

const VECTORS: &str = include_str!("../../../../../tests/vectors/faketls.json");
const KEY: [u8; 16] = [0x42; 16];
const DOMAIN: &str = "www.example.com";
const NOW: u32 = 1_800_000_000;

fn random(seed: u8) -> SecureRandom {
    SecureRandom::from_seed([seed; 32])
}

fn hex(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn vectors(kind: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(VECTORS).unwrap();
    let found: Vec<_> =
        file["vectors"].as_array().unwrap().iter().filter(|case| case["kind"] == kind).cloned().collect();
    assert!(found.len() >= 2, "{kind}");
    found
}

#[test]
fn hellos_of_others_are_verified() {
    for case in vectors("ClientHello") {
        let (hello, key) = (hex(&case["client_hello"]), hex(&case["secret16"]).try_into().unwrap());
        let time = case["unix_time"].as_u64().map_or(NOW, |time| u32::try_from(time).unwrap());
        let verified = verify(&hello, &[[0; 16], key], time);
        if case["expect_valid"] == true {
            let (verified, bytes) = verified.unwrap().unwrap();
            assert_eq!((verified.secret, bytes, verified.unix_time), (1, hello.len(), time));
            assert_eq!(verified.domain, case["domain"].as_str().unwrap());
        } else {
            assert_eq!(verified, Err(HelloError::WrongSecret));
        }
    }
}

#[test]
fn answers_of_others_are_verified() {
    for case in vectors("ServerHello flight") {
        let key = hex(&case["secret16"]).try_into().unwrap();
        let awaited = AwaitedHello::new(key, hex(&case["client_random"]).try_into().unwrap());
        let mut flight = hex(&case["server_flight"]);
        let flight_bytes = flight.len();
        flight.extend_from_slice(b"first bytes");
        for count in 0..flight_bytes {
            assert_eq!(awaited.verify(&flight[..count]), Ok(None), "{count}");
        }
        assert_eq!(awaited.verify(&flight), Ok(Some(flight_bytes)));
        for at in [11, 42, 44, 100, 140, flight_bytes - 1] {
            flight[at] ^= 1;
            assert_eq!(awaited.verify(&flight), Err(HelloError::WrongSecret), "{at}");
            flight[at] ^= 1;
        }
        flight[127] ^= 1;
        assert_eq!(awaited.verify(&flight), Err(HelloError::NotUnderstood));
    }
}

#[test]
fn our_hellos_are_verified_by_our_server() {
    for seed in 0..30 {
        for (shape, domain) in
            [(HelloShape::Current, DOMAIN), (HelloShape::Short, DOMAIN), (HelloShape::Short, "a")]
        {
            let hello = ClientHello::new(shape, domain, &KEY, NOW, &mut random(seed));
            let record = hello.record();
            match shape {
                HelloShape::Short => assert_eq!(record.len(), 517),
                HelloShape::Current => assert!((1_600..2_000).contains(&record.len()), "{}", record.len()),
            }
            for count in [0, 3, 5, 100, record.len() - 1] {
                assert_eq!(verify(&record[..count], &[KEY], NOW), Ok(None));
            }
            let (verified, bytes) = verify(record, &[[1; 16], KEY], NOW + 2).unwrap().unwrap();
            assert_eq!((verified.secret, bytes, verified.unix_time), (1, record.len(), NOW));
            assert_eq!(verified.domain, domain);
            assert_eq!(verify(record, &[[1; 16]], NOW), Err(HelloError::WrongSecret));
            assert_eq!(verify(record, &[KEY], NOW + 601), Err(HelloError::Time { seconds_ago: 601 }));
            assert_eq!(verify(record, &[KEY], NOW - 1_201), Err(HelloError::Time { seconds_ago: -1_201 }));
        }
    }
}

/// The extensions of a hello: their types in order.
fn extension_types(record: &[u8]) -> Vec<u16> {
    let word = |at: usize| u16::from_be_bytes([record[at], record[at + 1]]);
    let mut at = 76 + 2 + usize::from(word(76)) + 2;
    let end = at + 2 + usize::from(word(at));
    assert_eq!(end, record.len());
    at += 2;
    let mut types = Vec::new();
    while at < end {
        types.push(word(at));
        at += 4 + usize::from(word(at + 2));
    }
    assert_eq!(at, end);
    types
}

#[test]
fn a_hello_has_the_extensions_of_a_browser_in_changing_order() {
    let mut orders = Vec::new();
    for seed in 0..20 {
        let hello = ClientHello::new(HelloShape::Current, DOMAIN, &KEY, NOW, &mut random(seed));
        assert_eq!(hello.record()[..3], [0x16, 3, 1]);
        assert_eq!(hello.record()[43], 32);
        let mut types = extension_types(hello.record());
        let (first, last) = (types.remove(0), types.pop().unwrap());
        assert!(first & 0x0f0f == 0x0a0a && last & 0x0f0f == 0x0a0a && first != last);
        orders.push(types.clone());
        types.sort_unstable();
        assert_eq!(
            types,
            [0, 5, 10, 11, 13, 16, 18, 23, 27, 35, 43, 45, 51, 0x44cd, 0xfe0d, 0xff01],
            "seed {seed}"
        );
    }
    orders.sort_unstable();
    orders.dedup();
    assert_eq!(orders.len(), 20);
}

#[test]
fn a_hello_is_answered_and_the_answer_known() {
    for seed in 0..20 {
        let mut random = random(seed);
        let hello = ClientHello::new(HelloShape::Current, DOMAIN, &KEY, NOW, &mut random);
        let (verified, _) = verify(hello.record(), &[KEY], NOW).unwrap().unwrap();
        let mut answer = server_hello::answer(&verified, &KEY, &mut random);
        assert_eq!(answer[..5], [0x16, 3, 3, 0, 0x7a]);
        assert_eq!(answer[44..76], verified.session_id);
        assert_eq!(answer[127..136], [0x14, 3, 3, 0, 1, 1, 0x17, 3, 3]);
        answer.extend_from_slice(b"behind");
        let mut greeting = Greeting::fake_tls(hello.into_awaited());
        let (first, second) = answer.split_at(100 + usize::from(seed));
        assert_eq!(greeting.received(first).unwrap().taken, first.len());
        let progress = greeting.received(second).unwrap();
        assert_eq!((progress.is_ready, progress.taken), (true, second.len() - 6));
    }
    let stranger = ClientHello::new(HelloShape::Current, DOMAIN, &KEY, NOW, &mut random(1));
    let mut greeting = Greeting::fake_tls(stranger.into_awaited());
    let refused = greeting.received(b"HTTP/1.1 400 Bad Request\r\n");
    assert_eq!(refused, Err(GreetingError::Hello(HelloError::NotUnderstood)));
}

#[test]
fn records_do_not_depend_on_how_the_stream_is_cut() {
    let mut random = random(5);
    let mut stream = vec![0x14, 3, 3, 0, 1, 1];
    let mut expected = Vec::new();
    for bytes in [1, 0, 64, 300, 16_384, 5, 65_535] {
        let mut data = vec![0; bytes];
        random.fill_wire(&mut data);
        stream.extend_from_slice(&[0x17, 3, 3]);
        stream.extend_from_slice(&u16::try_from(bytes).unwrap().to_be_bytes());
        stream.extend_from_slice(&data);
        expected.extend_from_slice(&data);
    }
    for piece_max in [1, 4, 7, 100, 70_000, 1_000_000] {
        let (mut records, mut found, mut rest) = (Records::default(), Vec::new(), stream.as_slice());
        while !rest.is_empty() {
            let count = (1 + random.wire_below(piece_max) as usize).min(rest.len());
            let (piece, after) = rest.split_at(count);
            rest = after;
            let mut piece = piece.to_vec();
            let stripped = records.strip(&mut piece).unwrap();
            found.extend_from_slice(&piece[..stripped]);
        }
        assert!(found == expected, "pieces of up to {piece_max}");
    }
    let alert = Records::default().strip(&mut [0x15, 3, 3, 0, 2, 1, 0]);
    assert_eq!(alert, Err(FrameError::Record { content_type: 0x15 }));
}

#[test]
fn frames_of_every_size_are_cut_into_records_in_place() {
    let limit = FAKE_TLS_RECORD_BYTES_MAX;
    let mut pool = BufferPool::new();
    for bytes in [4, limit - 1, limit, limit + 1, 2 * limit, 2 * limit + 1, 10 * limit, 100_000] {
        let mut frame = vec![0; bytes];
        random(6).fill_wire(&mut frame);
        let plain = pool.take(bytes).unwrap().into_framed(&frame);
        let wrapped = wrap(plain);
        let pieces = bytes.div_ceil(limit);
        assert_eq!(wrapped.bytes().len(), bytes + pieces * RECORD_HEADER_BYTES);
        let mut received = wrapped.bytes().to_vec();
        let mut rest = received.as_slice();
        while let Some(&[kind, 3, 3, high, low]) = rest.first_chunk() {
            let length = usize::from(u16::from_be_bytes([high, low]));
            assert!(kind == 0x17 && (1..=limit).contains(&length));
            rest = &rest[RECORD_HEADER_BYTES + length..];
        }
        assert!(rest.is_empty());
        let count = Records::default().strip(&mut received).unwrap();
        assert!(received[..count] == frame, "{bytes}");
        pool.recycle(wrapped);
    }
}

#[test]
fn both_sides_understand_each_other_in_disguise() {
    let mut random = random(7);
    let (mut client, opening) = Transport::within_tls(KEY, 2, &mut random);
    let opening = opening.as_ref();
    assert_eq!(opening[..11], [0x14, 3, 3, 0, 1, 1, 0x17, 3, 3, 0, 64]);
    assert_eq!(opening.len(), 75);
    let mut records = Records::default();
    let mut received = opening.to_vec();
    let count = records.strip(&mut received).unwrap();
    let Detection::Detected(detected) = detect(&received[..count], &[KEY]) else { panic!("an opening") };
    assert_eq!((detected.consumed, detected.dc_field, detected.secret), (64, Some(2), Some(0)));
    let mut server = detected.transport.within_tls(records);
    let mut pool = BufferPool::new();
    for blocks in [1, 100, 178, 179, 180, 181, 2_000, 60_000] {
        let mut packet = pool.take(blocks * 16).unwrap();
        packet.encrypted_room()[..blocks * 16].fill(9);
        let mut plain = packet.into_plain(blocks * 16);
        plain.packet_mut()[..24].fill(8);
        let framed = client.frame(plain.into_sealed(), true, &mut random);
        let mut wire = framed.bytes().to_vec();
        pool.recycle(framed);
        let count = server.receive(&mut wire).unwrap();
        let ServerDeframed::Packet { frame_bytes, packet, quick_ack } =
            server.deframe(&wire[..count]).unwrap()
        else {
            panic!("a packet of {blocks} blocks")
        };
        assert!(quick_ack && frame_bytes == count);
        let packet = wire[packet].to_vec();
        assert_eq!(packet.len(), 24 + blocks * 16);

        let mut wire = Vec::new();
        server.frame(&packet, &mut random, &mut wire);
        server.quick_ack(7, &mut wire);
        let count = client.receive(&mut wire).unwrap();
        let Deframed::Packet { frame_bytes, packet: found } = client.deframe(&wire[..count]).unwrap() else {
            panic!("a packet of {blocks} blocks")
        };
        assert!(wire[found] == packet);
        let receipt = client.deframe(&wire[frame_bytes..count]).unwrap();
        assert_eq!(receipt, Deframed::QuickAck { frame_bytes: 4, token: 0x8000_0007 });
    }
}

#[test]
fn mutated_hellos_never_panic_and_never_pass() {
    let mut random = random(8);
    println!("seed 8");
    let hello = ClientHello::new(HelloShape::Short, DOMAIN, &KEY, NOW, &mut random);
    let (verified, _) = verify(hello.record(), &[KEY], NOW).unwrap().unwrap();
    let answer = server_hello::answer(&verified, &KEY, &mut random);
    let record = hello.record().to_vec();
    let awaited = hello.into_awaited();
    for _ in 0..5_000 {
        let mut changed = record.clone();
        let at = random.wire_below(u32::try_from(changed.len()).unwrap()) as usize;
        changed[at] ^= 1 << random.wire_below(8);
        let outcome = verify(&changed, &[KEY], NOW);
        // The last four bytes of the random field are the time, which other proxies do not protect either.
        assert!(!matches!(outcome, Ok(Some(_))) || (39..43).contains(&at), "{at}: {outcome:?}");
        let mut changed = answer.clone();
        let at = random.wire_below(u32::try_from(changed.len()).unwrap()) as usize;
        changed[at] ^= 1 << random.wire_below(8);
        assert!(!matches!(awaited.verify(&changed), Ok(Some(_))), "{at}");
        let mut noise = vec![0; random.wire_below(300) as usize];
        random.fill_wire(&mut noise);
        let _ = (verify(&noise, &[KEY], NOW), awaited.verify(&noise), Records::default().strip(&mut noise));
    }
}
