//! Every rule about identifiers, sequence numbers, salts and containers, and the code for breaking it.

use std::time::Duration;

use mtproto_tl::service::{BadServerSalt, MsgsAck, NewSessionCreated, Ping, Pong};
use mtproto_tl::{Encode, MessageId, mtstress::MtstressEcho};

use super::client::{Client, container, message};
use super::world::World;

fn ping() -> Vec<u8> {
    Ping { ping_id: 5 }.to_vec()
}

fn echo() -> Vec<u8> {
    MtstressEcho { payload: b"payload" }.to_vec()
}

/// The code for one message whose numbers are shifted from the right ones.
fn code_for(shift_msg_id: i64, seq_no: i32, body: &[u8]) -> Option<i32> {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let msg_id = client.next_msg_id(&world) + shift_msg_id;
    client.send_message(&mut world, msg_id, seq_no, body);
    client.refusal_of(msg_id)
}

#[test]
fn the_identifier_of_a_message_is_a_clients_and_of_now() {
    const SECOND: i64 = 1 << 32;
    assert_eq!(code_for(0, 0, &ping()), None);
    for bits in 1..4 {
        assert_eq!(code_for(bits, 0, &ping()), Some(18));
    }
    assert_eq!(code_for(-299 * SECOND, 0, &ping()), None);
    assert_eq!(code_for(-301 * SECOND, 0, &ping()), Some(16));
    assert_eq!(code_for(29 * SECOND, 0, &ping()), None);
    assert_eq!(code_for(31 * SECOND, 0, &ping()), Some(17));
}

#[test]
fn the_parity_of_a_sequence_number_fits_the_kind_of_message() {
    let acknowledgement = MsgsAck { msg_ids: [1_i64].as_slice().into() }.to_vec();
    assert_eq!(code_for(0, 0, &acknowledgement), None);
    // Some clients count acknowledgements as content, and servers let them.
    assert_eq!(code_for(0, 1, &acknowledgement), None);
    assert_eq!(code_for(0, 1, &container(&[])), Some(34));
    assert_eq!(code_for(0, 1, &echo()), None);
    assert_eq!(code_for(0, 0, &echo()), Some(35));
    // Service queries may be either.
    assert_eq!(code_for(0, 1, &ping()), None);
}

#[test]
fn sequence_numbers_rise_with_identifiers() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let base = client.next_msg_id(&world);
    client.send_message(&mut world, base, 1, &echo());
    client.send_message(&mut world, base + 400, 5, &echo());
    for (msg_id, seq_no, code) in [
        (base + 100, 1, Some(32)),
        (base + 104, 5, Some(33)),
        (base + 108, 7, Some(33)),
        (base + 112, 3, None),
        (base + 404, 5, Some(32)),
        (base + 408, 3, Some(32)),
        (base + 412, 7, None),
    ] {
        client.send_message(&mut world, msg_id, seq_no, &echo());
        assert_eq!(client.refusal_of(msg_id), code, "seq_no {seq_no}");
    }
}

#[test]
fn a_wrong_salt_comes_back_with_the_right_one() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    client.salt = 1;
    let msg_id = client.service(&mut world, &Ping { ping_id: 1 });
    assert_eq!(client.refusal_of(msg_id), Some(48));
    assert_eq!(client.count_of::<NewSessionCreated>(), 0, "nothing was processed");
    let refusal = client.take()[0].clone();
    assert_eq!((refusal.seq_no, refusal.msg_id & 3), (0, 1));
    let refusal = refusal.as_object::<BadServerSalt>().unwrap();
    client.salt = refusal.new_server_salt;
    // The same message again, with its identifier.
    client.send_message(&mut world, msg_id, 0, &Ping { ping_id: 1 }.to_vec());
    assert_eq!(client.count_of::<Pong>(), 1);
    world.advance(Duration::from_secs(1_801));
    let msg_id = client.service(&mut world, &Ping { ping_id: 2 });
    assert_eq!(client.refusal_of(msg_id), None, "the salt before stays valid");
    world.advance(Duration::from_secs(1_801));
    let msg_id = client.service(&mut world, &Ping { ping_id: 3 });
    assert_eq!(client.refusal_of(msg_id), Some(48));
    let salt = client.take().pop().unwrap().as_object::<BadServerSalt>().unwrap().new_server_salt;
    client.salt = salt;
    world.server.rotate_salts();
    let msg_id = client.service(&mut world, &Ping { ping_id: 4 });
    assert_eq!(client.refusal_of(msg_id), Some(48));
}

#[test]
fn the_rules_are_applied_in_order() {
    // Everything is wrong; the salt is named first, then the bits, then the age.
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let old = client.next_msg_id(&world) - (400 << 32);
    client.salt = 1;
    client.send_message(&mut world, old + 1, 0, &echo());
    assert_eq!(client.refusal_of(old + 1), Some(48));
    client.salt = super::world::INITIAL_SALT;
    client.take();
    client.send_message(&mut world, old + 1, 0, &echo());
    assert_eq!(client.refusal_of(old + 1), Some(18));
    client.send_message(&mut world, old, 0, &echo());
    assert_eq!(client.refusal_of(old), Some(16));
}

#[test]
fn a_container_is_taken_as_a_whole_or_not_at_all() {
    let accepted = |messages: &dyn Fn(i64) -> Vec<Vec<u8>>, seq_no: i32| {
        let mut world = World::new();
        let mut client = Client::new(&mut world);
        let base = client.next_msg_id(&world);
        client.send_message(&mut world, base + 400, seq_no, &container(&messages(base)));
        (client.refusal_of(base + 400), client.count_of::<Pong>())
    };
    let one = |msg_id| message(msg_id, 0, &ping());
    assert_eq!(accepted(&|base| vec![one(base), one(base + 4)], 0), (None, 2));
    assert_eq!(accepted(&|base| vec![one(base), one(base + 400)], 0), (Some(64), 0));
    assert_eq!(accepted(&|base| vec![one(base), one(base + 404)], 0), (Some(64), 0));
    let newer_seq_no = |base| vec![one(base), message(base + 4, 2, &ping())];
    assert_eq!(accepted(&newer_seq_no, 0), (Some(64), 0));
    assert_eq!(accepted(&newer_seq_no, 2), (None, 2));
    let nested = |base| vec![one(base), message(base + 4, 0, &container(&[one(base + 8)]))];
    assert_eq!(accepted(&nested, 0), (Some(64), 0));
    let many =
        |count: i64| move |base: i64| (0..count).map(|index| message(base - 4 * index, 0, &ping())).collect();
    assert_eq!(accepted(&many(1_024), 0), (None, 1_024));
    assert_eq!(accepted(&many(1_025), 0), (Some(64), 0));
    // An old message is welcome in a container, one from the future is not, one of a server's is not.
    assert_eq!(accepted(&|base| vec![one(base - (1_000 << 32)), one(base)], 0), (None, 2));
}

#[test]
fn a_container_with_bytes_missing_or_left_over_is_refused() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let base = client.next_msg_id(&world);
    let mut long = container(&[message(base, 0, &ping())]);
    long.extend_from_slice(&[0; 4]);
    client.send_message(&mut world, base + 4, 0, &long);
    assert_eq!(client.refusal_of(base + 4), Some(64));
    let mut short = container(&[message(base, 0, &ping())]);
    short.truncate(short.len() - 4);
    client.send_message(&mut world, base + 8, 0, &short);
    assert_eq!(client.refusal_of(base + 8), Some(64));
}

#[test]
fn one_refused_message_does_not_keep_others_from_being_answered() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let base = client.next_msg_id(&world);
    let messages = [message(base, 0, &ping()), message(base + 4, 0, &echo()), message(base + 8, 0, &ping())];
    client.send_message(&mut world, base + 12, 0, &container(&messages));
    assert_eq!(client.refusal_of(base + 4), Some(35));
    assert_eq!(client.count_of::<Pong>(), 2);
}

#[test]
fn an_identifier_counts_once() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let base = client.next_msg_id(&world);
    client.send_message(&mut world, base, 1, &echo());
    assert!(client.result_of(base).is_some());
    let first = client.take();
    // The answer is not acknowledged, so it comes again, with its identifier, and the call is not made again.
    client.send_message(&mut world, base, 1, &echo());
    let again = client.take();
    assert!(again.contains(first.last().unwrap()), "{again:?}");
    let answers = again.iter().filter(|message| first.last().unwrap().body == message.body);
    assert_eq!(answers.count(), 1);
    let acknowledged: Vec<i64> = again
        .iter()
        .filter_map(super::client::Received::as_object::<MsgsAck<'_>>)
        .flat_map(|acknowledgement| acknowledgement.msg_ids.iter().collect::<Vec<_>>())
        .collect();
    assert_eq!(acknowledged, [base]);
    // A container may not have the identifier of an earlier message.
    client.send_message(&mut world, base, 2, &container(&[message(base - 4, 0, &ping())]));
    assert_eq!(client.refusal_of(base), Some(19));
    client.send_message(&mut world, base + 40, 2, &container(&[message(base + 4, 2, &ping())]));
    assert_eq!(client.refusal_of(base + 40), None);
    client.send_message(&mut world, base + 40, 2, &container(&[message(base + 8, 2, &ping())]));
    assert_eq!(client.refusal_of(base + 40), Some(19));
    assert_eq!(world.server.stats().duplicates_received, 1);
}

#[test]
fn a_message_older_than_all_that_is_remembered_is_refused() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let base = client.next_msg_id(&world);
    for index in 1..=crate::limits::RECEIVED_IDS_KEPT + 1 {
        client.send_message(&mut world, base + 4 * i64::try_from(index).unwrap(), 0, &ping());
    }
    client.take();
    client.send_message(&mut world, base, 0, &ping());
    assert_eq!(client.refusal_of(base), Some(20));
}

#[test]
fn a_new_session_is_announced_once_with_the_first_message_processed() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let base = client.next_msg_id(&world);
    let messages = [message(base + 4, 0, &ping()), message(base, 0, &ping())];
    client.send_message(&mut world, base + 8, 0, &container(&messages));
    let announced = client.received.iter().find_map(super::client::Received::as_object::<NewSessionCreated>);
    assert_eq!(announced.unwrap().first_msg_id, MessageId(base));
    let first = &client.received[0];
    assert_eq!(first.seq_no, 1, "it is content-related and comes first");
    let first_unique_id = announced.unwrap().unique_id;
    client.last_msg_id = base + 8;
    let ids: Vec<i64> = client.take().iter().map(|message| message.msg_id).collect();
    client.service(&mut world, &MsgsAck { msg_ids: ids.as_slice().into() });
    client.reconnect(&mut world);
    client.service(&mut world, &Ping { ping_id: 6 });
    assert_eq!(client.count_of::<NewSessionCreated>(), 0);
    world.server.forget_sessions();
    client.service(&mut world, &Ping { ping_id: 7 });
    let again = client.received.iter().find_map(super::client::Received::as_object::<NewSessionCreated>);
    assert_ne!(again.unwrap().unique_id, first_unique_id);
    assert_eq!(client.count_of::<NewSessionCreated>(), 1);
}

#[test]
fn what_was_not_acknowledged_comes_again_on_the_next_connection() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let acknowledged = client.call(&mut world, &MtstressEcho { payload: b"one" });
    let ids: Vec<i64> = client.take().iter().map(|message| message.msg_id).collect();
    client.service(&mut world, &MsgsAck { msg_ids: ids.as_slice().into() });
    let open = client.call(&mut world, &MtstressEcho { payload: b"two" });
    let answer = client.take().pop().unwrap();
    client.reconnect(&mut world);
    client.service(&mut world, &Ping { ping_id: 1 });
    assert!(client.result_of(open).is_some() && client.result_of(acknowledged).is_none());
    assert!(client.received.contains(&answer), "with the identifier and number it had");
    client.take();
    world.advance(Duration::from_secs(290));
    client.reconnect(&mut world);
    client.packets.clear();
    client.service(&mut world, &Ping { ping_id: 2 });
    assert!(client.received.contains(&answer));
    assert!(client.packets.iter().all(|(msg_id, _)| *msg_id > answer.msg_id), "an old one in a container");
}

#[test]
fn packets_that_no_client_sends_end_the_connection() {
    let closes = |tamper: &dyn Fn(&Client, &World) -> Vec<u8>| {
        let mut world = World::new();
        let mut client = Client::new(&mut world);
        let packet = tamper(&client, &world);
        client.send_packet(&mut world, &packet, false);
        assert!(client.received.is_empty(), "{:?}", client.received);
        client.connection.is_closing()
    };
    let plain = |length: i32, body_bytes: usize, padding: usize| {
        move |client: &Client, world: &World| {
            let mut plain = client.salt.to_le_bytes().to_vec();
            plain.extend_from_slice(&client.session_id.to_le_bytes());
            plain.extend_from_slice(&world.now.msg_id_base().to_le_bytes());
            plain.extend_from_slice(&[0; 4]);
            plain.extend_from_slice(&length.to_le_bytes());
            let mut body = ping();
            body.resize(body_bytes, 0);
            plain.extend_from_slice(&body);
            plain.resize(plain.len() + padding, 0);
            client.seal(&plain)
        }
    };
    assert!(!{
        let mut world = World::new();
        let mut client = Client::new(&mut world);
        let packet = plain(12, 12, 20)(&client, &world);
        client.send_packet(&mut world, &packet, false);
        client.connection.is_closing()
    });
    assert!(closes(&plain(12, 12, 4)), "too little padding");
    assert!(closes(&plain(12, 12, 1_044)), "too much padding");
    assert!(closes(&plain(13, 16, 16)), "no whole words");
    assert!(closes(&plain(-4, 12, 20)), "a negative length");
    assert!(closes(&plain(1_000, 12, 20)), "a length beyond the packet");
    assert!(closes(&plain(0, 0, 16)), "an empty message");
    let flipped = |client: &Client, world: &World| {
        let mut packet = client.packet(world.now.msg_id_base(), 0, &ping());
        *packet.last_mut().unwrap() ^= 1;
        packet
    };
    assert!(closes(&flipped), "a flipped bit");
    let unreadable = |client: &Client, world: &World| client.packet(world.now.msg_id_base(), 0, &ping()[..8]);
    assert!(closes(&unreadable), "a service message that cannot be read");
}
