//! Attackers: between the peers, and servers that lie. Each attack is one row, mounted over the wire; each is refused with its own
//! typed error, nothing of it takes effect, and from outside all refusals of a packet look the same.
//!
//! spec: mtproto/security_guidelines

use mtproto_tl::gzip::{GzipPacked, pack};
use mtproto_tl::service::{BadMsgNotification, BadServerSalt, MsgsAck, NewSessionCreated};
use mtproto_tl::{Constructor, Encode, Writer};

use super::key_exchange::{SERVER_KEYS, converse, keyless};
use super::*;
use crate::limits::GUNZIP_BYTES_MAX;
use crate::protocol::event::SessionError;
use crate::protocol::handshake::HandshakeError;
use crate::protocol::handshake::tests::test_server::TestServer;
use crate::protocol::handshake::tests::wrong_answers::{DH_PARAMS, NUMBERS, RES_PQ, VERDICT};
use crate::protocol::session::message_id::at;
use crate::protocol::transport::TransportError;

/// One attack on a connection that is in use.
struct Attack {
    name: &'static str,
    mount: fn(&mut Rig),
    expected: CloseReason,
}

const fn attack(name: &'static str, mount: fn(&mut Rig), error: SessionError) -> Attack {
    Attack { name, mount, expected: CloseReason::Session(error) }
}

/// A packet of any shape, sealed properly by somebody who has the key.
struct Forged {
    direction: Direction,
    key: Arc<AuthKey>,
    session_id: i64,
    msg_id: i64,
    /// What the message says about its length; the truth if none.
    length: Option<i32>,
    body: Vec<u8>,
    padding_bytes: usize,
}

impl Forged {
    fn new(rig: &mut Rig) -> Self {
        let body = mtproto_tl::mtstress::MtstressUpdatePushed { sequence: 1, payload: b"evil" }.to_vec();
        Self {
            direction: Direction::ServerToClient,
            key: Arc::clone(&rig.server.key),
            session_id: rig.server.session_id,
            msg_id: rig.server.next_id(3).0,
            length: None,
            padding_bytes: padding_for(body.len()),
            body,
        }
    }

    fn send(self, rig: &mut Rig) {
        let packet = self.packet();
        rig.server.send_packet(&packet);
    }

    fn packet(&self) -> Vec<u8> {
        let mut packet = vec![0; PACKET_HEADER_BYTES + 32 + self.body.len() + self.padding_bytes];
        let mut writer = Writer::new(&mut packet[PACKET_HEADER_BYTES..]);
        writer.i64(0);
        writer.i64(self.session_id);
        writer.i64(self.msg_id);
        writer.i32(1);
        writer.i32(self.length.unwrap_or_else(|| i32::try_from(self.body.len()).unwrap()));
        writer.raw(&self.body);
        let mut jobs = [Sealing::new(&self.key, self.direction, &mut packet).unwrap()];
        seal_many(&mut jobs);
        packet
    }
}

fn padding_for(body_bytes: usize) -> usize {
    (32 + body_bytes + 12).next_multiple_of(16) - 32 - body_bytes
}

/// Sends an update whose packet is changed after it was sealed.
fn tampered(rig: &mut Rig, tamper: fn(&mut Vec<u8>)) {
    let mut packet = Forged::new(rig).packet();
    tamper(&mut packet);
    rig.server.send_packet(&packet);
}

fn with_padding(rig: &mut Rig, body_bytes: usize, padding_bytes: usize) {
    let body = vec![7; body_bytes];
    Forged { body, padding_bytes, ..Forged::new(rig) }.send(rig);
}

fn with_length(rig: &mut Rig, length: i32) {
    Forged { length: Some(length), ..Forged::new(rig) }.send(rig);
}

fn with_id(rig: &mut Rig, seconds: i64, low: i64) {
    let msg_id = (at(rig.server.clock).0 & !3) + (seconds << 32) + low;
    Forged { msg_id, ..Forged::new(rig) }.send(rig);
}

/// The client's own latest packet comes back.
fn reflect(rig: &mut Rig) {
    let mut frames = &rig.sent_bytes[4..];
    let mut last: &[u8] = &[];
    while let Some((length, rest)) = frames.split_first_chunk::<4>() {
        (last, frames) = rest.split_at(u32::from_le_bytes(*length) as usize);
    }
    let packet = last.to_vec();
    rig.server.send_packet(&packet);
}

/// A thousand messages are remembered; one from before them all cannot be judged.
fn replay_the_forgotten(rig: &mut Rig) {
    let old = Forged { msg_id: (at(rig.server.clock).0 - (10 << 32)) | 3, ..Forged::new(rig) };
    let first = old.packet();
    rig.server.send_packet(&first);
    let pong = mtproto_tl::service::Pong { msg_id: MessageId(0), ping_id: 0 }.to_vec();
    for _ in 0..2 {
        let messages: Vec<_> = (0..600).map(|_| (rig.server.next_id(1), 0, pong.clone())).collect();
        rig.server.say_together(&messages);
    }
    rig.server.send_packet(&first);
}

const NOT_VERIFIED: SessionError = SessionError::PacketNotVerified;
const LENGTH: SessionError = SessionError::MessageLength;

/// Packets that nobody who has the key has sealed for us.
fn broken_packets() -> Vec<Attack> {
    vec![
        attack("a bit of msg_key", |rig| tampered(rig, |packet| packet[8] ^= 1), NOT_VERIFIED),
        attack("the last bit of msg_key", |rig| tampered(rig, |packet| packet[23] ^= 0x80), NOT_VERIFIED),
        attack("a bit of the first block", |rig| tampered(rig, |packet| packet[24] ^= 1), NOT_VERIFIED),
        attack(
            "a bit of the last block",
            |rig| tampered(rig, |packet| *packet.last_mut().unwrap() ^= 1),
            NOT_VERIFIED,
        ),
        attack("blocks swapped", |rig| tampered(rig, |packet| packet[24..56].rotate_left(16)), NOT_VERIFIED),
        attack(
            "a block cut off",
            |rig| tampered(rig, |packet| packet.truncate(packet.len() - 16)),
            NOT_VERIFIED,
        ),
        attack("a block added", |rig| tampered(rig, |packet| packet.extend([0; 16])), NOT_VERIFIED),
        attack(
            "not whole blocks",
            |rig| tampered(rig, |packet| packet.truncate(packet.len() - 4)),
            NOT_VERIFIED,
        ),
        attack("nothing encrypted", |rig| tampered(rig, |packet| packet.truncate(24)), NOT_VERIFIED),
        attack("another auth_key_id", |rig| tampered(rig, |packet| packet[0] ^= 1), NOT_VERIFIED),
        attack(
            "another key under our auth_key_id",
            |rig| {
                let key = Arc::new(AuthKey::from_bytes([9; 256]));
                let mut packet = Forged { key, ..Forged::new(rig) }.packet();
                packet[..8].copy_from_slice(&rig.server.key.id().0.to_le_bytes());
                rig.server.send_packet(&packet);
            },
            NOT_VERIFIED,
        ),
        attack("reflection of our own packet", reflect, NOT_VERIFIED),
        attack(
            "sealed as a client seals",
            |rig| Forged { direction: Direction::ClientToServer, ..Forged::new(rig) }.send(rig),
            NOT_VERIFIED,
        ),
    ]
}

/// Those, and packets sealed by somebody who has the key and breaks a rule.
fn attacks() -> Vec<Attack> {
    let mut attacks = broken_packets();
    attacks.extend(forged_packets());
    attacks
}

fn forged_packets() -> Vec<Attack> {
    vec![
        attack(
            "another session",
            |rig| {
                let session_id = rig.server.session_id ^ 1;
                Forged { session_id, ..Forged::new(rig) }.send(rig);
            },
            SessionError::WrongSession,
        ),
        attack("length below zero", |rig| with_length(rig, -4), LENGTH),
        attack("the lowest length", |rig| with_length(rig, i32::MIN), LENGTH),
        attack("the highest length", |rig| with_length(rig, i32::MAX), LENGTH),
        attack("length zero", |rig| with_length(rig, 0), LENGTH),
        attack("length not of whole words", |rig| with_length(rig, 21), LENGTH),
        attack("length beyond the packet", |rig| with_length(rig, 4_096), LENGTH),
        attack("length into the padding", |rig| with_length(rig, 24 + 8), LENGTH),
        attack("8 bytes of padding", |rig| with_padding(rig, 24, 8), LENGTH),
        attack("11 bytes of padding", |rig| with_padding(rig, 21, 11), LENGTH),
        attack("no padding", |rig| with_padding(rig, 32, 0), LENGTH),
        attack("1,025 bytes of padding", |rig| with_padding(rig, 31, 1_025), LENGTH),
        attack("1,028 bytes of padding", |rig| with_padding(rig, 28, 1_028), LENGTH),
        attack("4,096 bytes of padding", |rig| with_padding(rig, 32, 4_096), LENGTH),
        attack("an identifier of a client", |rig| with_id(rig, 0, 0), SessionError::MessageIdParity),
        attack("an identifier of nobody", |rig| with_id(rig, 0, 2), SessionError::MessageIdParity),
        attack("301 seconds old", |rig| with_id(rig, -301, 3), SessionError::MessageIdTime),
        attack("31 seconds ahead", |rig| with_id(rig, 31, 3), SessionError::MessageIdTime),
        attack("a year old", |rig| with_id(rig, -31_536_000, 1), SessionError::MessageIdTime),
        attack("replay of what was forgotten", replay_the_forgotten, SessionError::MessageTooOld),
        Attack {
            name: "an unencrypted message",
            mount: |rig| rig.server.send_unencrypted(&[1; 20]),
            expected: CloseReason::Handshake(HandshakeError::UnexpectedMessage),
        },
        Attack {
            name: "a transport error",
            mount: |rig| rig.server.send_error(-404),
            expected: CloseReason::Transport(TransportError::AUTH_KEY_NOT_FOUND),
        },
    ]
}

/// A connection that has a call in flight and has heard something.
fn in_use() -> (Rig, RequestId, Received) {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.hear(false, &mtproto_tl::service::Pong { msg_id: MessageId(0), ping_id: 0 });
    rig.states.clear();
    rig.events.clear();
    (rig, id, sent)
}

#[test]
fn every_attack_on_a_connection_is_refused_with_its_error() {
    let attacks = attacks();
    assert!(attacks.len() >= 35, "{}", attacks.len());
    for Attack { name, mount, expected } in attacks {
        let (mut rig, id, sent) = in_use();
        mount(&mut rig);
        let said_before = rig.sent_bytes.len();
        rig.deliver();
        assert_eq!(rig.closes(), [expected], "{name}");
        assert!(!rig.socket_is_open, "{name}");
        // What is played back had been taken in once, before.
        let is_replay = name.starts_with("replay");
        assert_eq!(rig.sink.updates.len(), usize::from(is_replay), "{name}: nothing takes effect");
        // Its session cannot go on, and with it goes every way to ask what became of the call.
        let expected = failed(RequestError::FateUnknown(Phase::Sent)).filter(|_| is_replay);
        assert_eq!(rig.outcome(id).cloned(), expected, "{name}: nothing takes effect");
        assert!(is_replay || rig.sent_bytes.len() == said_before, "{name}: not a word to the attacker");
        let lost = rig
            .events
            .iter()
            .any(|event| matches!(event, ConnectionEvent::KeyRevoked(_) | ConnectionEvent::KeyDestroyed(_)));
        assert!(!lost, "{name}: the key is kept");
        assert_eq!(rig.pool.in_use(), 0, "{name}");
        // The session goes on over the next socket.
        rig.wait(3 * SECOND);
        assert!(rig.socket_is_open, "{name}");
        if !is_replay {
            rig.answer(sent.msg_id, &[9; 4]);
            assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 4])), "{name}");
        }
    }
}

/// What can be seen from outside: what the driver is asked to do, and when the next socket comes.
fn seen(attack: &Attack) -> (Vec<String>, Monotonic, usize) {
    let (mut rig, ..) = in_use();
    (attack.mount)(&mut rig);
    rig.deliver();
    let told = rig.events.iter().map(|event| format!("{event:?}"));
    (told.collect(), rig.connection.next_deadline(), rig.sent_bytes.len())
}

#[test]
fn refused_packets_look_alike_from_outside() {
    let attacks = attacks();
    let refused = |attack: &&Attack| matches!(attack.expected, CloseReason::Session(_));
    let mut looks: Vec<_> = attacks
        .iter()
        .filter(refused)
        .filter(|attack| !attack.name.starts_with("replay"))
        .map(|attack| (attack.name, seen(attack)))
        .collect();
    let (_, first) = looks.remove(0);
    assert!(looks.len() >= 30);
    for (name, look) in looks {
        assert_eq!(look, first, "{name}");
    }
}

#[test]
fn a_replay_is_acknowledged_again_and_has_no_effect() {
    let (mut rig, id, sent) = in_use();
    let update = Forged::new(&mut rig).packet();
    let answer = {
        let msg_id = rig.server.next_id(1).0;
        let body = RpcResult { req_msg_id: sent.msg_id, result: &[9; 8] }.to_vec();
        Forged { msg_id, padding_bytes: padding_for(body.len()), body, ..Forged::new(&mut rig) }.packet()
    };
    for _ in 0..5 {
        rig.server.send_packet(&update);
        rig.server.send_packet(&answer);
        rig.deliver();
    }
    assert_eq!((rig.sink.updates.len(), rig.sink.ended.len()), (1, 1));
    assert!(rig.outcome(id).is_some() && rig.closes().is_empty());
    rig.send(call());
    // Over another socket it is the same.
    rig.break_socket();
    rig.wait(3 * SECOND);
    rig.server.take();
    rig.call(call());
    rig.server.send_packet(&update);
    rig.deliver();
    assert_eq!(rig.sink.updates.len(), 1);
    rig.call(call());
    assert!(rig.server.take().iter().any(|message| message.is(MsgsAck::ID)));
}

#[test]
fn old_rejections_and_old_salts_do_not_count_again() {
    let (mut rig, _, sent) = in_use();
    let salt = BadServerSalt {
        bad_msg_id: sent.msg_id,
        bad_msg_seqno: sent.seq_no,
        error_code: 48,
        new_server_salt: 0x77,
    };
    rig.hear(false, &salt);
    let again = rig.server.take_calls().remove(0);
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x77);
    // Played back, inside of a message that is new: it names what is history.
    rig.hear(false, &BadServerSalt { new_server_salt: 0x66, ..salt });
    let forged =
        BadMsgNotification { bad_msg_id: MessageId(again.msg_id.0 + 4), bad_msg_seqno: 1, error_code: 17 };
    rig.hear(false, &forged);
    assert!(rig.server.take_calls().is_empty());
    let created = NewSessionCreated { first_msg_id: again.msg_id, unique_id: 5, server_salt: 0x88 };
    rig.hear(true, &created);
    rig.hear(true, &NewSessionCreated { server_salt: 0x11, ..created });
    rig.send(call());
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x88);
    assert!(rig.closes().is_empty());
}

#[test]
fn an_answer_that_explodes_fails_its_call_alone() {
    let (mut rig, id, sent) = in_use();
    let (sibling, sibling_sent) = rig.send(call());
    let mut packed = Vec::new();
    assert!(pack(&vec![0; GUNZIP_BYTES_MAX + 4], &mut packed));
    rig.answer(sent.msg_id, &GzipPacked { packed_data: &packed }.to_vec());
    assert_eq!(rig.outcome(id).cloned(), failed(RequestError::AnswerUnreadable));
    rig.hear(true, &GzipPacked { packed_data: &packed });
    assert!(rig.sink.updates.is_empty());
    rig.answer(sibling_sent.msg_id, &[9; 4]);
    assert!(rig.outcome(sibling).is_some() && rig.closes().is_empty());
}

#[test]
fn every_lie_of_a_key_exchange_is_refused_with_its_error() {
    let cases = [RES_PQ, DH_PARAMS, NUMBERS, VERDICT].concat();
    assert!(cases.len() >= 50, "{}", cases.len());
    for (name, place, lie, expected) in cases {
        let mut rig = keyless();
        let id = rig.call(call());
        let mut peer = TestServer::new(1);
        peer.lie = Some((place, lie));
        converse(&mut rig, &mut peer);
        let closes = rig.closes();
        match closes.as_slice() {
            [CloseReason::Handshake(error)] => assert!(expected(error), "{name}: {error:?}"),
            // No unencrypted message is as long, or no packet.
            [CloseReason::Session(SessionError::MessageLength) | CloseReason::Frame(_)] => {
                assert!(["truncated", "empty"].contains(&name), "{name}");
            }
            _ => panic!("{name}: {closes:?}"),
        }
        assert!(!rig.events.iter().any(|event| matches!(event, ConnectionEvent::KeyAgreed(_))), "{name}");
        // A server without a key of ours is a mistake of the configuration, and the end of the connection.
        let is_final = rig.outcome(id).cloned() == failed(RequestError::ConnectionStopped(Phase::Queued));
        assert!(rig.connection.core.key.is_none() && (is_final || rig.outcome(id).is_none()), "{name}");
        assert!(rig.server.take().is_empty(), "{name}: nothing is said under such a key");
    }
}

#[test]
fn an_answer_of_another_exchange_is_not_taken() {
    // Recorded from one exchange, played into another: each of the three answers.
    for step in 0..3 {
        let mut recorded = Vec::new();
        let mut rig = keyless();
        let mut peer = TestServer::new(1);
        for _ in 0..3 {
            let answer = peer.answer(&rig.server.unencrypted.pop().unwrap());
            rig.server.send_unencrypted(&answer);
            rig.deliver();
            recorded.push(answer);
        }
        let mut rig = Rig::unconnected(config(), None, false, 2);
        let api = Arc::new(ApiEnvironment::new(17, 200));
        rig.replica = ContextReplica::new(Arc::clone(&SERVER_KEYS), api, rig.replica.time());
        rig.drain();
        let mut peer = TestServer::new(2);
        for answer in recorded.iter().take(step + 1) {
            let question = rig.server.unencrypted.pop().unwrap();
            let own = peer.answer(&question);
            let is_played = answer == &recorded[step];
            rig.server.send_unencrypted(if is_played { answer } else { &own });
            rig.deliver();
        }
        let closes = rig.closes();
        assert!(
            matches!(closes.as_slice(), [CloseReason::Handshake(HandshakeError::NonceMismatch(_))]),
            "step {step}: {closes:?}"
        );
        assert!(rig.connection.core.key.is_none());
    }
}
