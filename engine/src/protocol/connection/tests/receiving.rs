//! What comes in: checks in their order, repetitions, containers, acknowledgements, updates, split frames.

use mtproto_tl::gzip::{GzipPacked, pack};
use mtproto_tl::mtstress::MtstressUpdatePushed;
use mtproto_tl::service::{
    MessageState, MsgDetailedInfo, MsgNewDetailedInfo, MsgResendReq, MsgsAck, MsgsStateInfo, MsgsStateReq,
    Ping, Pong, RpcResult,
};
use mtproto_tl::{Constructor, Encode, MessageId};

use super::*;
use crate::limits::{ACKNOWLEDGEMENT_DELAY_MAX, ACKNOWLEDGEMENTS_OWED_MAX};
use crate::protocol::event::SessionError;
use crate::protocol::session::message_id::at;

fn update(sequence: i64) -> MtstressUpdatePushed<'static> {
    MtstressUpdatePushed { sequence, payload: b"news" }
}

fn acknowledged(rig: &mut Rig) -> Vec<MessageId> {
    let messages = rig.server.take();
    let acknowledgements = messages.iter().filter(|message| message.is(MsgsAck::ID));
    acknowledgements
        .flat_map(|message| message.read::<MsgsAck<'_>>().msg_ids.message_ids().collect::<Vec<_>>())
        .collect()
}

/// A connection that has spoken, so that the server knows its session.
fn heard() -> Rig {
    let mut rig = Rig::ready();
    rig.send(call());
    rig
}

#[test]
fn updates_reach_the_sink_in_order_and_once() {
    let mut rig = heard();
    let id = rig.server.next_id(3);
    let seq_no = rig.server.next_seq_no(true);
    rig.server.send(id, seq_no, &update(1).to_vec());
    rig.server.say(true, &update(2));
    rig.server.send(id, seq_no, &update(1).to_vec());
    rig.deliver();
    assert_eq!(rig.sink.updates, [update(1).to_vec(), update(2).to_vec()]);
    assert_eq!(
        rig.connection.core.session.acknowledgements.owed().iter().filter(|&&owed| owed == id).count(),
        2
    );
}

#[test]
fn acknowledgements_ride_along_or_leave_in_time() {
    let mut rig = heard();
    let first = rig.hear(true, &update(1));
    assert!(rig.server.take().is_empty(), "one alone can wait");
    rig.call(call());
    assert_eq!(acknowledged(&mut rig), [first]);

    let second = rig.hear(true, &update(2));
    rig.hear(false, &Pong { msg_id: MessageId(0), ping_id: 0 });
    rig.wait(ACKNOWLEDGEMENT_DELAY_MAX - SECOND);
    assert!(rig.server.take().is_empty());
    rig.wait(SECOND);
    let acknowledgement = rig.server.take().remove(0);
    assert_eq!((acknowledgement.seq_no, acknowledgement.container), (4, None));
    assert_eq!(acknowledgement.read::<MsgsAck<'_>>().msg_ids.message_ids().collect::<Vec<_>>(), [second]);

    for count in (0_i64..).take(ACKNOWLEDGEMENTS_OWED_MAX - 1) {
        rig.hear(true, &update(count));
        assert!(rig.server.take().is_empty());
    }
    rig.hear(true, &update(0));
    assert_eq!(acknowledged(&mut rig).len(), ACKNOWLEDGEMENTS_OWED_MAX);
    rig.wait(2 * ACKNOWLEDGEMENT_DELAY_MAX);
    assert!(acknowledged(&mut rig).is_empty());
    rig.server.say_bytes(true, &[7; 600 << 10]);
    rig.server.say_bytes(true, &[7; 600 << 10]);
    rig.deliver();
    assert_eq!(acknowledged(&mut rig).len(), 2, "a megabyte is acknowledged at once");
}

#[test]
fn a_container_is_taken_apart_and_one_bad_message_spoils_nothing() {
    let mut rig = heard();
    let (id, sent) = rig.send(call());
    let mut message = |content, body: Vec<u8>| (rig.server.next_id(1), rig.server.next_seq_no(content), body);
    let ping = Ping { ping_id: 77 }.to_vec();
    let nested = [ContainerBytes::EMPTY, &[]].concat();
    let messages = [
        message(true, update(1).to_vec()),
        message(true, RpcResult::ID.0.to_le_bytes().to_vec()),
        message(false, nested),
        message(false, ping),
        message(true, RpcResult { req_msg_id: sent.msg_id, result: &[9; 8] }.to_vec()),
        message(true, Vec::new()),
        message(true, update(2).to_vec()),
    ];
    rig.server.say_together(&messages);
    rig.deliver();
    assert_eq!(rig.sink.updates, [update(1).to_vec(), update(2).to_vec()]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 8])));
    let answers = rig.server.take();
    let pong = answers.iter().find(|message| message.is(Pong::ID)).unwrap().read::<Pong>();
    assert_eq!((pong.msg_id, pong.ping_id), (messages[3].0, 77));
    let acknowledgement = answers.iter().find(|message| message.is(MsgsAck::ID)).unwrap();
    assert_eq!(acknowledgement.read::<MsgsAck<'_>>().msg_ids.len(), 5);

    // The same container once more, in another packet: everything is acknowledged again, nothing is processed again.
    rig.server.say_together(&messages);
    rig.deliver();
    assert_eq!(rig.sink.updates.len(), 2);
    assert_eq!(rig.connection.core.session.acknowledgements.owed().len(), 5);
}

struct ContainerBytes;

impl ContainerBytes {
    const EMPTY: &'static [u8] = &[0xdc, 0xf8, 0xf1, 0x73, 0, 0, 0, 0];
}

#[test]
fn a_packed_container_is_a_container() {
    let mut rig = heard();
    let messages = [(rig.server.next_id(1), rig.server.next_seq_no(true), update(1).to_vec())];
    let mut body = vec![0; 8 + 16 + messages[0].2.len()];
    let mut writer = mtproto_tl::Writer::new(&mut body);
    mtproto_tl::container::write_container_header(&mut writer, 1);
    let (msg_id, seq_no, bytes) = &messages[0];
    mtproto_tl::message::MessageView { msg_id: *msg_id, seq_no: *seq_no, body: bytes }.encode(&mut writer);
    let mut packed = Vec::new();
    pack(&body, &mut packed);
    rig.hear(false, &GzipPacked { packed_data: &packed });
    assert_eq!(rig.sink.updates, [update(1).to_vec()]);
}

#[test]
fn a_broken_rule_costs_the_socket_and_nothing_of_the_packet_is_processed() {
    let late = (at(START).0 - (301 << 32)) | 1;
    let early = (at(START).0 + (31 << 32)) | 1;
    let cases: [(i64, Option<i64>, SessionError); 4] = [
        (at(START).0, None, SessionError::MessageIdParity),
        (late, None, SessionError::MessageIdTime),
        (early, None, SessionError::MessageIdTime),
        (at(START).0 | 1, Some(99), SessionError::WrongSession),
    ];
    for (msg_id, session_id, error) in cases {
        let mut rig = heard();
        rig.server.session_id = session_id.unwrap_or(rig.server.session_id);
        rig.server.send(MessageId(msg_id), 1, &update(1).to_vec());
        rig.deliver();
        assert_eq!(rig.closes(), [CloseReason::Session(error)]);
        assert!(rig.sink.updates.is_empty() && !rig.socket_is_open);
        assert!(rig.connection.core.session.acknowledgements.owed().is_empty());
    }
}

#[test]
fn a_packet_that_does_not_verify_costs_the_socket() {
    type Damage = fn(&mut Vec<u8>);
    let damages: [Damage; 4] = [
        |bytes| *bytes.last_mut().unwrap() ^= 1,
        |bytes| bytes[4] ^= 1,
        |bytes| bytes[13] ^= 1,
        |bytes| {
            bytes.truncate(bytes.len() - 4);
            bytes[0] -= 4;
        },
    ];
    for damage in damages {
        let mut rig = heard();
        rig.server.say(true, &update(1));
        let mut bytes = std::mem::take(&mut rig.server.out);
        damage(&mut bytes);
        rig.deliver_bytes(bytes);
        assert_eq!(rig.closes(), [CloseReason::Session(SessionError::PacketNotVerified)]);
        assert!(rig.sink.updates.is_empty());
        assert_eq!(rig.pool.in_use(), 0);
    }
}

#[test]
fn packets_behind_a_bad_one_are_not_processed() {
    let mut rig = heard();
    rig.server.send(MessageId(at(START).0), 1, &update(1).to_vec());
    rig.server.say(true, &update(2));
    rig.deliver();
    assert!(rig.sink.updates.is_empty());
    // The socket that follows is not confused by packets of the one before.
    rig.wait(3 * SECOND);
    rig.call(call());
    rig.hear(true, &update(3));
    assert_eq!(rig.sink.updates, [update(3).to_vec()]);
}

#[test]
fn any_split_of_the_stream_gives_the_same() {
    for framing in [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate, Framing::Full] {
        for step in [1, 2, 3, 5, 7, 16, 33, 100, 1_000] {
            let transport = TransportConfig { framing, obfuscation: None };
            let mut rig = Rig::with(ConnectionConfig { transport, ..config() }, true);
            rig.send(call());
            for sequence in 0..3 {
                rig.server.say(true, &update(sequence));
            }
            rig.server.say_bytes(true, &[7; 5_000]);
            let bytes = std::mem::take(&mut rig.server.out);
            for piece in bytes.chunks(step) {
                rig.deliver_bytes(piece.to_vec());
            }
            assert_eq!(rig.sink.updates.len(), 4, "{framing:?} in pieces of {step}");
            assert_eq!(rig.sink.updates[3], [7; 5_000]);
            assert_eq!(rig.pool.in_use(), 0);
        }
    }
}

#[test]
fn the_server_is_told_what_became_of_its_messages() {
    let mut rig = heard();
    let known = rig.hear(false, &Pong { msg_id: MessageId(0), ping_id: 1 });
    let ids = [known, MessageId(known.0 - 4), MessageId(known.0 + (1 << 40))];
    let question = rig.hear(false, &MsgsStateReq { msg_ids: ids.as_slice().into() });
    let answer = rig.server.take().remove(0);
    let info = answer.read::<MsgsStateInfo<'_>>();
    assert_eq!((info.req_msg_id, info.info), (question, [4, 2, 3].as_slice()));
    rig.hear(false, &MsgsStateReq { msg_ids: [MessageId(known.0 + 1)].as_slice().into() });
    assert_eq!(rig.server.take().remove(0).read::<MsgsStateInfo<'_>>().info, [2]);
}

#[test]
fn the_server_gets_again_what_it_asks_for() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.hear(false, &MsgResendReq { msg_ids: [sent.msg_id].as_slice().into() });
    let again = rig.server.take().remove(0);
    assert_eq!((again.msg_id, again.seq_no, &again.body), (sent.msg_id, sent.seq_no, &sent.body));
    assert!(again.container.is_some_and(|container| container > sent.msg_id));
    rig.answer(sent.msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
    let question = rig.hear(false, &MsgResendReq { msg_ids: [sent.msg_id].as_slice().into() });
    let messages = rig.server.take();
    let info =
        messages.iter().find(|message| message.is(MsgsStateInfo::ID)).unwrap().read::<MsgsStateInfo<'_>>();
    assert_eq!((info.req_msg_id, info.info), (question, [1].as_slice()));
}

#[test]
fn an_announced_answer_is_asked_for_or_acknowledged() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    let status = i32::from(4 | MessageState::ANSWERED);
    let answer_msg_id = rig.server.next_id(1);
    let notice = MsgDetailedInfo { msg_id: sent.msg_id, answer_msg_id, bytes: 100, status };
    rig.hear(false, &notice);
    let request = rig.server.take().remove(0);
    let wanted: Vec<_> = request.read::<MsgResendReq<'_>>().msg_ids.message_ids().collect();
    assert_eq!(wanted, [answer_msg_id]);
    let result = RpcResult { req_msg_id: sent.msg_id, result: &[9; 4] }.to_vec();
    rig.server.say_together(&[(answer_msg_id, 1, result)]);
    rig.deliver();
    assert!(rig.outcome(id).is_some());
    // Announced once more, it is only acknowledged.
    rig.hear(false, &notice);
    rig.hear(false, &MsgNewDetailedInfo { answer_msg_id, bytes: 1, status: 0 });
    assert!(rig.server.take().is_empty());
    assert!(rig.connection.core.session.acknowledgements.owed().contains(&answer_msg_id));
    let unseen = MessageId(answer_msg_id.0 + 400);
    rig.hear(false, &MsgNewDetailedInfo { answer_msg_id: unseen, bytes: 1, status: 0 });
    assert!(rig.server.take().iter().any(|message| message.is(MsgResendReq::ID)));
}

#[test]
fn questions_that_are_not_answered_in_time_are_not_heard() {
    let mut rig = heard();
    let mut messages = Vec::new();
    for ping_id in 0..500 {
        messages.push((rig.server.next_id(1), 0, Ping { ping_id }.to_vec()));
    }
    rig.server.say_together(&messages);
    rig.deliver();
    let answers = rig.server.take().len();
    assert!(answers > 0 && answers <= crate::limits::SERVICE_MESSAGES_WAITING_MAX, "{answers}");
}
