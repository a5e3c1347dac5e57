//! Clients that misbehave: nothing they send panics, hangs, or makes the server keep more than it should.

use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_tl::envelope::{InvokeAfterMsgs, InvokeWithLayer};
use mtproto_tl::gzip::{GzipPacked, pack};
use mtproto_tl::handshake::ReqPqMulti;
use mtproto_tl::mtstress::{MtstressEcho, MtstressPush};
use mtproto_tl::service::{
    DestroySession, GetFutureSalts, MsgResendReq, MsgsAck, MsgsStateReq, Ping, PingDelayDisconnect,
    RpcDropAnswerRequest,
};
use mtproto_tl::{Encode, MessageId};

use super::client::{Client, Other, container, message};
use super::exchanges::{answer, begun};
use super::world::World;
use crate::fuzzing;

/// Bodies that mean something, for the mutations to begin with.
fn corpus() -> Vec<Vec<u8>> {
    let ids = [4_i64, 8, 12];
    let ids = || ids.as_slice().into();
    let echo = MtstressEcho { payload: b"some payload" }.to_vec();
    let mut packed = Vec::new();
    pack(&[7; 400], &mut packed);
    vec![
        Ping { ping_id: 1 }.to_vec(),
        PingDelayDisconnect { ping_id: 1, disconnect_delay: 5 }.to_vec(),
        GetFutureSalts { num: 7 }.to_vec(),
        DestroySession { session_id: 5 }.to_vec(),
        MsgsAck { msg_ids: ids() }.to_vec(),
        MsgsStateReq { msg_ids: ids() }.to_vec(),
        MsgResendReq { msg_ids: ids() }.to_vec(),
        RpcDropAnswerRequest { req_msg_id: MessageId(4) }.to_vec(),
        MtstressPush { count: 3, payload_bytes: 10 }.to_vec(),
        InvokeWithLayer { layer: 1, query: &echo }.to_vec(),
        InvokeAfterMsgs { msg_ids: ids(), query: &echo }.to_vec(),
        GzipPacked { packed_data: &packed }.to_vec(),
        container(&[message(4, 0, &echo), message(8, 1, &echo)]),
        ReqPqMulti { nonce: [5; 16] }.to_vec(),
        echo,
    ]
}

/// Changes some bytes, the length, or both.
fn mutate(data: &mut Vec<u8>, random: &mut SecureRandom) {
    const MEANINGFUL: [u8; 8] = [0, 1, 4, 0x7f, 0x80, 0xfd, 0xfe, 0xff];
    let below = |random: &mut SecureRandom, bound: usize| {
        usize::try_from(random.wire_below(u32::try_from(bound).unwrap())).unwrap()
    };
    for _ in 0..below(random, 4) {
        let Some(last) = data.len().checked_sub(1) else { return };
        let at = below(random, last + 1);
        data[at] = match below(random, 2) {
            0 => MEANINGFUL[below(random, MEANINGFUL.len())],
            _ => random.wire_bytes::<1>()[0],
        };
    }
    match below(random, 4) {
        0 => data.truncate(below(random, data.len() + 1)),
        1 => data.extend_from_within(below(random, data.len() + 1)..),
        _ => {}
    }
}

#[test]
fn mutated_bytes_never_panic() {
    const SEED: u8 = 0x33;
    const ROUNDS: usize = 1_500;
    let mut random = SecureRandom::from_seed([SEED; 32]);
    let corpus = corpus();
    let mut openings: Vec<Vec<u8>> = [vec![0xef], vec![0xee; 4], vec![0xdd; 4], vec![0x41; 64]].to_vec();
    openings.push([52_u32.to_le_bytes(), [0; 4]].concat());
    for round in 0..ROUNDS {
        let mut data = corpus[round % corpus.len()].clone();
        mutate(&mut data, &mut random);
        let mut stream = vec![u8::try_from(round % 70).unwrap()];
        stream.extend_from_slice(&openings[round % openings.len()]);
        stream.extend_from_slice(&u32::try_from(data.len()).unwrap().to_le_bytes());
        stream.extend_from_slice(&data);
        mutate(&mut stream, &mut random);
        let outcome = std::panic::catch_unwind(|| {
            fuzzing::message(&data);
            fuzzing::packet(&data);
            fuzzing::exchange(&data);
            fuzzing::stream(&stream);
        });
        assert!(outcome.is_ok(), "seed {SEED:#x}, round {round}, {data:02x?}, {stream:02x?}");
    }
}

#[test]
fn an_oversize_announcement_ends_the_connection_and_keeps_nothing() {
    for (opening, length) in [
        (vec![0xee; 4], (5_u32 << 20).to_le_bytes()),
        (vec![0xdd; 4], u32::MAX.to_le_bytes()),
        (vec![0xef], [0x7f, 0xff, 0xff, 0xff]),
    ] {
        let mut world = World::new();
        let mut connection = world.connection();
        connection.receive(&mut [opening, length.to_vec()].concat(), &mut world.turn());
        assert!(connection.is_closing(), "{length:02x?}");
    }
    // What may come is kept as it comes, not as it is announced.
    let mut world = World::new();
    let mut connection = world.connection();
    connection.receive(&mut [0xee, 0xee, 0xee, 0xee, 0, 0, 0x3f, 0, 1, 2, 3], &mut world.turn());
    assert!(!connection.is_closing());
    assert!(connection.kept_bytes() < 1_024);
}

#[test]
fn half_an_exchange_is_forgotten_in_time_and_in_number() {
    let mut world = World::new();
    for number in 0..20 {
        let (_, exchange) = begun(&mut world, number);
        assert!(!exchange.pq.is_empty());
    }
    assert_eq!(world.server.exchanges.len(), 20);
    world.advance(Duration::from_secs(700));
    begun(&mut world, 99);
    assert_eq!(world.server.exchanges.len(), 1);
}

#[test]
fn many_requests_to_begin_are_all_answered() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let bodies: Vec<_> = (0..10)
        .map(|number| answer(&client.exchange(&mut world, &ReqPqMulti { nonce: [number; 16] }.to_vec())))
        .collect();
    assert!(bodies.windows(2).all(|pair| pair[0] != pair[1]));
    let again = answer(&client.exchange(&mut world, &ReqPqMulti { nonce: [3; 16] }.to_vec()));
    assert_eq!(again, bodies[3]);
}

#[test]
fn a_client_that_does_not_read_is_not_answered_without_end() {
    let mut world = World::with(|config| config.rules.gzip_answers_over = None);
    let mut client = Client::new(&mut world);
    client.service(&mut world, &Ping { ping_id: 1 });
    let payload = vec![1; 100_000];
    for _ in 0..100 {
        let (msg_id, seq_no) = (client.next_msg_id(&world), client.content_seq_no());
        let packet = client.packet(msg_id, seq_no, &MtstressEcho { payload: &payload }.to_vec());
        let mut bytes = u32::try_from(packet.len()).unwrap().to_le_bytes().to_vec();
        bytes.extend_from_slice(&packet);
        client.connection.receive(&mut bytes, &mut world.turn());
    }
    assert!(!client.connection.wants_input());
    assert!(client.connection.output().len() < 1 << 20, "{}", client.connection.output().len());
    client.collect(&mut world);
    assert!(client.connection.wants_input());
}

#[test]
fn sessions_of_a_key_are_limited_and_idle_ones_swept_out() {
    let mut world = World::new();
    let key = world.permanent_key();
    for session in 0..100 {
        let mut client = Client::with_key(&mut world, key.clone());
        client.session_id = session;
        client.service(&mut world, &Ping { ping_id: 1 });
        client.connection.socket_closed(&mut world.turn());
    }
    assert_eq!(world.server.stats().sessions, 100);
    world.advance(Duration::from_secs(3_000));
    for session in 100..200 {
        let mut client = Client::with_key(&mut world, key.clone());
        client.session_id = session;
        client.salt = 0;
        client.service(&mut world, &Ping { ping_id: 1 });
        client.connection.socket_closed(&mut world.turn());
    }
    assert!(world.server.stats().sessions < 150, "{}", world.server.stats().sessions);
}

#[test]
fn one_connection_speaks_for_a_few_sessions() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    for session in 0..50 {
        client.session_id = session;
        client.service(&mut world, &Ping { ping_id: session });
        assert!(client.refusal_of(client.last_msg_id).is_none());
    }
    assert!(!client.connection.is_closing());
    assert_eq!(client.sessions.last(), Some(&49));
}

#[test]
fn a_bomb_ends_the_connection() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let mut packed = Vec::new();
    assert!(pack(&vec![0; 20 << 20], &mut packed));
    let body = GzipPacked { packed_data: &packed }.to_vec();
    let msg_id = client.next_msg_id(&world);
    client.send_message(&mut world, msg_id, 1, &body);
    assert!(client.connection.is_closing());
}

#[test]
fn an_unknown_key_gets_an_error_and_no_more() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    client.key = mtproto_crypto::AuthKey::from_bytes([0x77; 256]);
    client.service(&mut world, &Ping { ping_id: 1 });
    assert_eq!(client.others, [Other::TransportError(-404)]);
    assert!(client.connection.is_closing());
    client.service(&mut world, &Ping { ping_id: 1 });
    assert_eq!(client.others.len(), 1);
}
