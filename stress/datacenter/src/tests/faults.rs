//! Faults: each does what its name says, and nothing else.

use std::time::Duration;

use mtproto_tl::gzip::GzipPacked;
use mtproto_tl::mtstress::MtstressEcho;
use mtproto_tl::service::{MsgResendReq, MsgsAck, NewSessionCreated, Ping, Pong, RpcResult};
use mtproto_tl::{Decode, Reader};

use super::client::{Client, Other};
use super::world::World;
use crate::fault::{Fault, FaultKind};

/// A world in which one fault strikes once, and a client that has a session already.
fn struck_by(kind: FaultKind) -> (World, Client) {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    client.service(&mut world, &Ping { ping_id: 0 });
    client.take();
    client.packets.clear();
    client.sessions.clear();
    world.server.faults().add(Fault::once(kind));
    (world, client)
}

fn ping(client: &mut Client, world: &mut World) -> i64 {
    client.service(world, &Ping { ping_id: 1 })
}

fn echo(client: &mut Client, world: &mut World) -> i64 {
    client.call(world, &MtstressEcho { payload: b"payload" })
}

#[test]
fn messages_are_refused_with_any_code() {
    for code in [16, 17, 18, 19, 20, 32, 33, 34, 35, 48, 64] {
        let (mut world, mut client) = struck_by(FaultKind::RefuseMessage(code));
        let msg_id = ping(&mut client, &mut world);
        assert_eq!(client.refusal_of(msg_id), Some(code));
        let msg_id = ping(&mut client, &mut world);
        assert_eq!(client.refusal_of(msg_id), None);
        assert!(world.server.faults().remaining().is_empty());
    }
}

#[test]
fn sessions_keys_and_salts_are_lost() {
    let (mut world, mut client) = struck_by(FaultKind::ForgetSession);
    ping(&mut client, &mut world);
    assert_eq!((client.count_of::<NewSessionCreated>(), client.count_of::<Pong>()), (1, 1));
    let (mut world, mut client) = struck_by(FaultKind::ForgetKey);
    ping(&mut client, &mut world);
    assert_eq!(client.others, [Other::TransportError(-404)]);
    client.reconnect(&mut world);
    ping(&mut client, &mut world);
    assert_eq!(client.others, [Other::TransportError(-404), Other::TransportError(-404)]);
    let (mut world, mut client) = struck_by(FaultKind::RotateSalts);
    let msg_id = ping(&mut client, &mut world);
    assert_eq!(client.refusal_of(msg_id), Some(48));
}

#[test]
fn connections_break_in_every_way() {
    for code in [-404, -429, -444] {
        let (mut world, mut client) = struck_by(FaultKind::TransportError(code));
        ping(&mut client, &mut world);
        assert_eq!(client.others, [Other::TransportError(code)]);
        assert!(client.connection.is_closing() && client.received.is_empty());
    }
    let (mut world, mut client) = struck_by(FaultKind::Close);
    ping(&mut client, &mut world);
    assert!(client.connection.is_closing() && client.received.is_empty());
    let (mut world, mut client) = struck_by(FaultKind::Silence);
    for _ in 0..3 {
        ping(&mut client, &mut world);
    }
    assert!(!client.connection.is_closing() && client.received.is_empty());
    let (mut world, mut client) = struck_by(FaultKind::Stall(Duration::from_secs(2)));
    ping(&mut client, &mut world);
    client.wait(&mut world, Duration::from_millis(1_999));
    assert!(client.received.is_empty());
    client.wait(&mut world, Duration::from_millis(1));
    assert_eq!(client.count_of::<Pong>(), 1);
}

#[test]
fn a_connection_breaks_at_any_byte() {
    for bytes in [1, 50, 100] {
        let mut world = World::with_faults([Fault::once(FaultKind::CloseAfterBytes(bytes))]);
        let mut client = Client::new(&mut world);
        ping(&mut client, &mut world);
        assert!(client.connection.is_closing() && client.received.is_empty());
        assert_eq!(world.server.stats().bytes_sent, bytes);
    }
}

#[test]
fn bytes_that_are_no_packets_follow() {
    for kind in [FaultKind::OversizeFrame, FaultKind::GarbageFrame] {
        let (mut world, mut client) = struck_by(kind);
        let msg_id = client.next_msg_id(&world);
        let body = mtproto_tl::Encode::to_vec(&Ping { ping_id: 1 });
        let mut bytes = client.packet(msg_id, 0, &body);
        let length = u32::try_from(bytes.len()).unwrap().to_le_bytes();
        bytes.splice(0..0, length);
        client.connection.receive(&mut bytes, &mut world.turn());
        let output = client.connection.output().to_vec();
        let first = u32::from_le_bytes(*output.first_chunk().unwrap());
        assert!(output.len() > 4 + usize::try_from(first).unwrap(), "something follows the packet");
    }
}

#[test]
fn packets_are_spoiled() {
    let (mut world, mut client) = struck_by(FaultKind::CorruptPacket);
    ping(&mut client, &mut world);
    assert_eq!(client.others, [Other::Forged]);
    let (mut world, mut client) = struck_by(FaultKind::WrongSession);
    ping(&mut client, &mut world);
    assert_eq!(client.sessions, [client.session_id ^ 1]);
    let (mut world, mut client) = struck_by(FaultKind::ClientMessageId);
    ping(&mut client, &mut world);
    assert_eq!(client.packets[0].0 & 1, 0);
}

#[test]
fn answers_are_repeated_lost_and_late() {
    let (mut world, mut client) = struck_by(FaultKind::DuplicateAnswer);
    echo(&mut client, &mut world);
    let answers = client.take();
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0], answers[1]);
    let (mut world, mut client) = struck_by(FaultKind::LoseAnswer);
    let msg_id = echo(&mut client, &mut world);
    assert!(client.result_of(msg_id).is_none());
    assert_eq!(client.count_of::<MsgsAck<'_>>(), 1);
    client.reconnect(&mut world);
    ping(&mut client, &mut world);
    assert!(client.result_of(msg_id).is_some(), "it was not forgotten");
    let (mut world, mut client) = struck_by(FaultKind::LoseAnswer);
    let msg_id = echo(&mut client, &mut world);
    client.wait(&mut world, Duration::from_millis(29_999));
    assert!(client.result_of(msg_id).is_none());
    client.wait(&mut world, Duration::from_millis(1));
    assert!(client.result_of(msg_id).is_some(), "it comes on the same connection too");
    let (mut world, mut client) = struck_by(FaultKind::DelayAnswer(Duration::from_secs(1)));
    let msg_id = echo(&mut client, &mut world);
    client.wait(&mut world, Duration::from_millis(999));
    assert!(client.result_of(msg_id).is_none());
    client.wait(&mut world, Duration::from_millis(1));
    assert!(client.result_of(msg_id).is_some());
}

#[test]
fn answers_are_errors_and_packed_twice() {
    let message = "FLOOD_WAIT_7".to_owned();
    let (mut world, mut client) = struck_by(FaultKind::RpcError { code: 420, message });
    let msg_id = echo(&mut client, &mut world);
    assert_eq!(client.error_of(msg_id), Some((420, "FLOOD_WAIT_7".to_owned())));
    let (mut world, mut client) = struck_by(FaultKind::NestedGzip);
    echo(&mut client, &mut world);
    let result = client.received.last().unwrap().as_object::<RpcResult<'_>>().unwrap();
    let unpack = |packed: &[u8]| {
        let mut bytes = Vec::new();
        let packed = GzipPacked::decode(&mut Reader::new(packed)).unwrap();
        mtproto_tl::gzip::unpack(packed.packed_data, &mut bytes, 1 << 20).unwrap();
        bytes
    };
    let inner = unpack(&unpack(result.result));
    assert!(inner.starts_with(&mtproto_tl::Encode::to_vec(&mtproto_tl::mtstress::MtstressEchoed {
        payload: b"payload"
    })));
}

#[test]
fn acknowledgements_are_lost_and_late() {
    for (kind, first, second) in
        [(FaultKind::LoseAcknowledgement, 0, 1), (FaultKind::DelayAcknowledgement, 0, 1)]
    {
        let (mut world, mut client) = struck_by(kind);
        let call = echo(&mut client, &mut world);
        client.take();
        let seq_no = 2 * client.content_count - 1;
        let body = mtproto_tl::Encode::to_vec(&MtstressEcho { payload: b"payload" });
        client.send_message(&mut world, call, seq_no, &body);
        assert_eq!(client.count_of::<MsgsAck<'_>>(), first);
        client.send_message(&mut world, call, seq_no, &body);
        assert_eq!(client.count_of::<MsgsAck<'_>>(), second);
    }
}

#[test]
fn a_skewed_clock_shows_everywhere() {
    let (mut world, mut client) = struck_by(FaultKind::ClockSkew(1_000));
    let msg_id = ping(&mut client, &mut world);
    assert_eq!(client.refusal_of(msg_id), Some(16));
    assert_eq!(client.packets[0].0 >> 32, i64::from(world.now.unix_seconds()) + 1_000);
    world.server.clear_faults();
    let msg_id = ping(&mut client, &mut world);
    assert_eq!(client.refusal_of(msg_id), None);
    let ids = [1_i64];
    client.service(&mut world, &MsgResendReq { msg_ids: ids.as_slice().into() });
}
