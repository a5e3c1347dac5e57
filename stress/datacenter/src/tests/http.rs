//! Packets as bodies of HTTP, written and read by hand.

use std::time::Duration;

use mtproto_tl::Encode;
use mtproto_tl::mtstress::{MtstressEcho, MtstressPush};
use mtproto_tl::service::{HttpWait, MsgsAck, Ping, PingDelayDisconnect, Pong};

use super::client::{Client, container, message};
use super::world::World;
use crate::fault::{Fault, FaultKind};

/// A client that posts its packets.
struct Poster {
    client: Client,
    /// Bytes of answers that were not read.
    pending: Vec<u8>,
    /// Statuses and bodies, in order.
    answers: Vec<(u16, usize)>,
}

impl Poster {
    fn new(world: &mut World) -> Self {
        Self { client: Client::new(world), pending: Vec::new(), answers: Vec::new() }
    }

    /// Posts a packet with this body of a message.
    fn post(&mut self, world: &mut World, body: &[u8], seq_no: i32) -> i64 {
        let msg_id = self.client.next_msg_id(world);
        let packet = self.client.packet(msg_id, seq_no, body);
        self.say(world, &posted("/api HTTP/1.1\r\nHost: x", &packet));
        msg_id
    }

    fn service(&mut self, world: &mut World, object: &impl Encode) -> i64 {
        let seq_no = self.client.service_seq_no();
        self.post(world, &object.to_vec(), seq_no)
    }

    fn call(&mut self, world: &mut World, object: &impl Encode) -> i64 {
        let seq_no = self.client.content_seq_no();
        self.post(world, &object.to_vec(), seq_no)
    }

    fn say(&mut self, world: &mut World, bytes: &[u8]) {
        self.client.connection.receive(&mut bytes.to_vec(), &mut world.turn());
        self.collect(world);
    }

    fn wait(&mut self, world: &mut World, time: Duration) {
        let end = world.now.monotonic + time;
        while let Some(due) = self.client.connection.next_deadline()
            && due <= end
            && !self.client.connection.is_closing()
        {
            world.advance(due.saturating_sub(world.now.monotonic));
            self.client.connection.deadline_reached(&mut world.turn());
            self.collect(world);
        }
        world.advance(end.saturating_sub(world.now.monotonic));
    }

    fn collect(&mut self, world: &mut World) {
        loop {
            let output = self.client.connection.output().to_vec();
            if output.is_empty() {
                break;
            }
            self.pending.extend_from_slice(&output);
            self.client.connection.output_taken(output.len(), &mut world.turn());
        }
        while let Some(end) = self.pending.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(self.pending[..end].to_vec()).unwrap();
            let length = head.split("Content-Length: ").nth(1).unwrap().lines().next().unwrap();
            let (length, start) = (length.parse::<usize>().unwrap(), end + 4);
            if self.pending.len() < start + length {
                break;
            }
            let body = self.pending[start..start + length].to_vec();
            self.pending.drain(..start + length);
            self.answers.push((head[9..12].parse().unwrap(), length));
            if length > 0 {
                self.client.packet_received(body);
            }
        }
    }

    /// How many answers came since the last question.
    fn answered(&mut self) -> usize {
        std::mem::take(&mut self.answers).len()
    }
}

fn posted(line: &str, packet: &[u8]) -> Vec<u8> {
    let head = format!("POST {line}\r\nContent-Length: {}\r\n\r\n", packet.len());
    [head.as_bytes(), packet].concat()
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn an_answer_comes_at_once_and_silence_lasts_as_long_as_it_may() {
    let mut world = World::new();
    let mut poster = Poster::new(&mut world);
    poster.service(&mut world, &Ping { ping_id: 7 });
    assert_eq!((poster.answered(), poster.client.count_of::<Pong>()), (1, 1));
    // Acknowledged, so that nothing is left to be said.
    let received: Vec<i64> = poster.client.take().iter().map(|message| message.msg_id).collect();
    poster.service(&mut world, &MsgsAck { msg_ids: received.as_slice().into() });
    poster.wait(&mut world, Duration::from_millis(24_999));
    assert_eq!(poster.answered(), 0, "25 seconds are the rule");
    poster.wait(&mut world, Duration::from_millis(2));
    assert_eq!(poster.answered(), 1);
    assert_eq!(poster.client.take(), [], "it was an empty container");
    let &(msg_id, seq_no) = poster.client.packets.last().unwrap();
    assert_eq!((msg_id & 3, seq_no & 1), (1, 0));
    poster.service(&mut world, &HttpWait { max_delay: 0, wait_after: 0, max_wait: 3_000 });
    poster.wait(&mut world, Duration::from_millis(2_999));
    assert_eq!(poster.answered(), 0);
    poster.wait(&mut world, Duration::from_millis(2));
    assert_eq!(poster.answered(), 1, "and less is possible");
}

#[test]
fn a_request_behind_ends_the_wait_of_the_one_before() {
    let mut world = World::new();
    let mut poster = Poster::new(&mut world);
    poster.service(&mut world, &Ping { ping_id: 1 });
    poster.client.take();
    poster.answered();
    let wait = HttpWait { max_delay: 0, wait_after: 0, max_wait: 25_000 };
    poster.service(&mut world, &wait);
    assert_eq!(poster.answered(), 0);
    let call = poster.call(&mut world, &MtstressEcho { payload: b"echo" });
    assert_eq!(poster.answered(), 1, "the result is the answer to the one that was there first");
    assert!(poster.client.result_of(call).is_some());
    for _ in 0..10 {
        poster.service(&mut world, &wait);
    }
    assert_eq!(poster.answered(), 10, "the last one waits");
}

#[test]
fn many_requests_at_once_and_in_pieces_are_answered_in_order() {
    for piece in [1, 50, 100_000] {
        let mut world = World::new();
        let mut poster = Poster::new(&mut world);
        let mut stream = Vec::new();
        let calls: Vec<i64> = (0..20_u8)
            .map(|call| {
                let (msg_id, seq_no) = (poster.client.next_msg_id(&world), poster.client.content_seq_no());
                let body = MtstressEcho { payload: &[call; 100] }.to_vec();
                stream.extend(posted(
                    "/apiw HTTP/1.1\r\nHost: x",
                    &poster.client.packet(msg_id, seq_no, &body),
                ));
                msg_id
            })
            .collect();
        stream.chunks(piece).for_each(|bytes| poster.say(&mut world, bytes));
        for call in calls {
            assert!(poster.client.result_of(call).is_some(), "{piece}");
        }
        assert!((19..=20).contains(&poster.answered()));
    }
}

#[test]
fn updates_are_delivered_as_requests_come() {
    let mut world = World::new();
    let mut poster = Poster::new(&mut world);
    poster.call(&mut world, &MtstressPush { count: 300, payload_bytes: 1_000 });
    let mut updates = 0;
    for _ in 0..100 {
        poster.service(&mut world, &HttpWait { max_delay: 0, wait_after: 0, max_wait: 10 });
        let received = poster.client.take();
        updates += received.iter().filter(|message| message.body.len() > 1_000).count();
        let received: Vec<i64> = received.iter().map(|message| message.msg_id).collect();
        poster.service(&mut world, &MsgsAck { msg_ids: received.as_slice().into() });
        poster.wait(&mut world, Duration::from_millis(20));
    }
    updates += poster.client.take().iter().filter(|message| message.body.len() > 1_000).count();
    assert_eq!(updates, 300);
}

#[test]
fn a_session_with_several_connections_says_things_where_a_request_is_open() {
    let mut world = World::new();
    let mut poll = Poster::new(&mut world);
    poll.service(&mut world, &Ping { ping_id: 1 });
    let received: Vec<i64> = poll.client.take().iter().map(|message| message.msg_id).collect();
    poll.service(&mut world, &MsgsAck { msg_ids: received.as_slice().into() });
    poll.answered();
    // The other connection of the same session asks, and does not wait for the answer.
    let mut asks = Poster::new(&mut world);
    (asks.client.key, asks.client.session_id) = (poll.client.key.clone(), poll.client.session_id);
    asks.client.last_msg_id = poll.client.last_msg_id;
    world.server.faults().add(Fault::once(FaultKind::DelayAnswer(seconds(5))));
    let call = asks.client.next_msg_id(&world);
    let wait_id = asks.client.next_msg_id(&world);
    let outer = asks.client.next_msg_id(&world);
    let both = container(&[
        message(call, 1, &MtstressEcho { payload: b"later" }.to_vec()),
        message(wait_id, 2, &HttpWait { max_delay: 0, wait_after: 0, max_wait: 0 }.to_vec()),
    ]);
    let packet = asks.client.packet(outer, 2, &both);
    asks.say(&mut world, &posted("/api HTTP/1.1\r\nHost: x", &packet));
    assert_eq!((asks.answered(), asks.client.result_of(call)), (1, None));
    poll.wait(&mut world, seconds(6));
    asks.wait(&mut world, Duration::ZERO);
    poll.wait(&mut world, Duration::ZERO);
    assert!(poll.client.result_of(call).is_some(), "it comes where somebody listens");
}

#[test]
fn a_key_exchange_is_posted_and_what_comes_before_it_is_answered_first() {
    let mut world = World::new();
    let mut poster = Poster::new(&mut world);
    poster.service(&mut world, &Ping { ping_id: 1 });
    poster.answered();
    let plain = |world: &World, client: &mut Client, body: &[u8]| {
        let mut packet = vec![0; 8];
        packet.extend_from_slice(&client.next_msg_id(world).to_le_bytes());
        packet.extend_from_slice(&u32::try_from(body.len()).unwrap().to_le_bytes());
        packet.extend_from_slice(body);
        packet
    };
    let request = mtproto_tl::handshake::ReqPqMulti { nonce: [5; 16] }.to_vec();
    poster.service(&mut world, &HttpWait { max_delay: 0, wait_after: 0, max_wait: 25_000 });
    let packet = plain(&world, &mut poster.client, &request);
    poster.say(&mut world, &posted("/api HTTP/1.1\r\nHost: x", &packet));
    assert_eq!(poster.answered(), 2);
    assert!(matches!(poster.client.others[..], [super::client::Other::Plain { .. }]));
    // What the server does not understand it refuses with a status.
    let packet = plain(&world, &mut poster.client, &[1; 8]);
    poster.say(&mut world, &posted("/api HTTP/1.1\r\nHost: x", &packet));
    assert_eq!(poster.answers, [(404, 0)]);
    assert!(poster.client.connection.is_closing());
}

#[test]
fn an_unknown_key_and_a_flood_are_statuses() {
    let mut world = World::new();
    let mut poster = Poster::new(&mut world);
    let mut packet = poster.client.packet(4, 0, &Ping { ping_id: 1 }.to_vec());
    packet[0] ^= 1;
    poster.say(&mut world, &posted("/api HTTP/1.1\r\nHost: x", &packet));
    assert_eq!((poster.answers[0].0, poster.client.connection.is_closing()), (404, true));
    let mut world = World::with_faults([Fault::always(FaultKind::TransportError(-429))]);
    let mut poster = Poster::new(&mut world);
    poster.service(&mut world, &Ping { ping_id: 1 });
    assert_eq!((poster.answers[0].0, poster.client.connection.is_closing()), (429, true));
}

#[test]
fn a_client_that_closes_gets_its_answer_first() {
    for line in ["/api HTTP/1.1\r\nConnection: close", "/api HTTP/1.0"] {
        let mut world = World::new();
        let mut poster = Poster::new(&mut world);
        let msg_id = poster.client.next_msg_id(&world);
        let packet = poster.client.packet(msg_id, 0, &Ping { ping_id: 1 }.to_vec());
        poster.say(&mut world, &posted(line, &packet));
        assert_eq!((poster.answers.len(), poster.answers[0].0), (1, 200));
        assert!(poster.client.connection.is_closing(), "{line}");
    }
}

#[test]
fn nonsense_is_refused_with_a_status_and_endless_nonsense_ends() {
    let refused = |bytes: &[u8]| {
        let mut world = World::new();
        let mut poster = Poster::new(&mut world);
        bytes.chunks(500).for_each(|bytes| poster.say(&mut world, bytes));
        assert!(poster.client.connection.is_closing());
        assert!(poster.client.connection.kept_bytes() < 100_000);
        poster.answers.iter().map(|(status, _)| *status).collect::<Vec<_>>()
    };
    assert_eq!(refused(b"POST / HTTP/1.1\r\n\r\n"), [404]);
    assert_eq!(refused(b"POST /api HTTP/1.1\r\n\r\n"), [411]);
    assert_eq!(refused(b"POST /api HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"), [413]);
    assert_eq!(refused(b"OPTIONS /api HTTP/1.1\r\n\r\n"), [405]);
    assert_eq!(refused(&[b"POST /api HTTP/1.1\r\nX: ", &[b'y'; 20_000][..]].concat()), [431]);
    let noise = posted("/api HTTP/1.1", &[0x5a; 400]);
    assert_eq!(refused(&noise), [404], "no key has this number");
}

#[test]
fn too_many_requests_at_once_are_too_many() {
    let closing = |count: usize| {
        let mut world = World::new();
        let mut poster = Poster::new(&mut world);
        let stream: Vec<u8> = (0..=count)
            .flat_map(|_| {
                let msg_id = poster.client.next_msg_id(&world);
                posted("/api HTTP/1.1", &poster.client.packet(msg_id, 0, &Ping { ping_id: 1 }.to_vec()))
            })
            .collect();
        poster.say(&mut world, &stream);
        poster.client.connection.is_closing()
    };
    assert!(!closing(usize::from(u8::MAX)));
    assert!(closing(usize::from(u8::MAX) + 1));
}

#[test]
fn a_ping_with_a_delay_closes_the_connection_that_brought_it() {
    let mut world = World::new();
    let mut poster = Poster::new(&mut world);
    poster.service(&mut world, &PingDelayDisconnect { ping_id: 1, disconnect_delay: 10 });
    assert_eq!(poster.answered(), 1);
    poster.wait(&mut world, seconds(11));
    assert!(poster.client.connection.is_closing());
}
