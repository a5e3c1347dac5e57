//! API calls: envelopes, containers, order, errors, limits, and one end for each.

use std::time::Duration;

use mtproto_tl::envelope::{InitConnection, InvokeAfterMsg, InvokeWithLayer};
use mtproto_tl::gzip::{GzipPacked, pack};
use mtproto_tl::service::{
    DestroyAuthKey, DestroyAuthKeyOk, DestroySession, DestroySessionOk, MsgsAck, Ping, Pong,
    RpcAnswerDroppedRunning, RpcDropAnswerRequest, RpcError, RpcResult,
};
use mtproto_tl::{Constructor, Encode};

use super::*;
use crate::error::SubmitReason;
use crate::limits::{
    CONTAINER_BYTES_TARGET, CONTAINER_MESSAGES_SENT_MAX, GUNZIP_BYTES_MAX, MESSAGE_BYTES_MAX,
    REQUESTS_PER_CONNECTION_MAX,
};
use crate::request::Envelope;

fn introducing() -> Rig {
    Rig::with(ConnectionConfig { initialise: true, ..config() }, true)
}

#[test]
fn calls_tell_who_we_are_until_one_is_answered() {
    let mut rig = introducing();
    for _ in 0..2 {
        let (_, sent) = rig.send(call());
        let layer: InvokeWithLayer<'_> = sent.read();
        assert_eq!(layer.layer, 200);
        let init =
            <InitConnection<'_> as mtproto_tl::Decode>::decode(&mut mtproto_tl::Reader::new(layer.query))
                .unwrap();
        assert_eq!((init.api_id, init.query), (17, CALL));
    }
    let (_, bare) = rig.send(call().envelope(Envelope::Bare));
    assert_eq!(bare.body, CALL);
    rig.answer(bare.msg_id, &[9; 4]);
    let (_, sent) = rig.send(call());
    assert!(sent.is(InvokeWithLayer::ID), "a bare call told the server nothing");
    rig.answer(sent.msg_id, &[9; 4]);
    assert!(rig.events.iter().any(|event| matches!(event, ConnectionEvent::Initialised(_))));
    assert_eq!(rig.send(call()).1.body, CALL);
}

#[test]
fn a_server_that_forgot_who_we_are_is_told_again() {
    let mut info = auth_info(true);
    info.initialised = true;
    let mut rig = Rig::unconnected(ConnectionConfig { initialise: true, ..config() }, Some(info), true, 1);
    rig.drain();
    let (id, sent) = rig.send(call());
    assert_eq!(sent.body, CALL);
    let error = RpcError { error_code: 400, error_message: b"CONNECTION_NOT_INITED" };
    rig.answer(sent.msg_id, &error.to_vec());
    let again = rig.server.take_calls().remove(0);
    assert!(again.is(InvokeWithLayer::ID));
    rig.answer(again.msg_id, &error.to_vec());
    assert_eq!(rig.outcome(id), Some(&Ended::RpcError(400, "CONNECTION_NOT_INITED".to_owned())));
}

#[test]
fn several_messages_share_a_container() {
    let mut rig = Rig::ready();
    let ids: Vec<_> = (0..5).map(|_| rig.submit(call())).collect();
    rig.drain();
    let sent = rig.server.take();
    let packet = rig.server.packets.pop().unwrap();
    assert!(packet.is_container && packet.outer_seq_no == 10);
    assert!(
        sent.iter().all(|message| message.container == Some(packet.outer) && message.msg_id < packet.outer)
    );
    assert_eq!(sent.iter().map(|message| message.seq_no).collect::<Vec<_>>(), [1, 3, 5, 7, 9]);
    assert!(sent.is_sorted_by(|a, b| a.msg_id < b.msg_id));
    for (id, message) in ids.into_iter().zip(sent).rev() {
        rig.answer(message.msg_id, &message.msg_id.0.to_le_bytes());
        assert_eq!(rig.outcome(id), Some(&Ended::Response(message.msg_id.0.to_le_bytes().to_vec())));
    }
}

#[test]
fn containers_keep_their_limits() {
    let mut rig = Rig::ready();
    for _ in 0..REQUESTS_PER_CONNECTION_MAX {
        rig.submit(call());
    }
    rig.drain();
    let mut counts = std::collections::BTreeMap::<_, usize>::new();
    for message in rig.server.take() {
        *counts.entry(message.container).or_default() += 1;
    }
    assert!(counts.values().all(|&count| count <= CONTAINER_MESSAGES_SENT_MAX), "{counts:?}");
    assert_eq!(counts.values().sum::<usize>(), REQUESTS_PER_CONNECTION_MAX);

    let mut rig = Rig::ready();
    for _ in 0..20 {
        rig.submit(Request::new(vec![1; 10_000]));
    }
    rig.submit(Request::new(vec![2; CONTAINER_BYTES_TARGET + 4]));
    rig.drain();
    let mut bytes = std::collections::BTreeMap::<_, usize>::new();
    for message in rig.server.take() {
        assert_eq!(message.container.is_none(), message.body[0] == 2);
        *bytes.entry(message.container).or_default() += message.body.len();
    }
    assert_eq!(bytes.len(), 8);
    assert!(bytes.iter().all(|(container, &bytes)| container.is_none() || bytes <= CONTAINER_BYTES_TARGET));
}

#[test]
fn a_call_is_ordered_after_another_with_the_identifier_that_one_has() {
    let mut rig = Rig::ready();
    let first = rig.submit(call());
    rig.submit(call().after(first));
    rig.drain();
    let sent = rig.server.take_calls();
    let ordered: InvokeAfterMsg<'_> = sent[1].read();
    assert_eq!((ordered.msg_id, ordered.query), (sent[0].msg_id, CALL));

    // The first is rejected: both identifiers change, and with them the wrapper.
    rig.hear(false, &rejections::bad_msg(&sent[0], 16));
    let again = rig.server.take_calls().remove(0);
    let third = rig.send(call().after(first)).1;
    assert_eq!(third.read::<InvokeAfterMsg<'_>>().msg_id, again.msg_id);
    rig.answer(again.msg_id, &[9; 4]);
    assert_eq!(rig.send(call().after(first)).1.body, CALL, "what has ended needs no waiting for");
}

#[test]
fn a_call_the_server_could_not_order_waits_for_its_predecessor() {
    let mut rig = Rig::ready();
    let (first, first_sent) = rig.send(call());
    let (second, second_sent) = rig.send(call().after(first));
    let error = RpcError { error_code: 400, error_message: b"MSG_WAIT_TIMEOUT" };
    rig.answer(second_sent.msg_id, &error.to_vec());
    assert!(rig.server.take_calls().is_empty());
    rig.answer(first_sent.msg_id, &[9; 4]);
    let again = rig.server.take_calls().remove(0);
    assert_eq!(again.body, CALL);
    rig.answer(again.msg_id, &[8; 4]);
    assert_eq!(rig.outcome(second), Some(&Ended::Response(vec![8; 4])));
}

#[test]
fn errors_and_packed_answers_reach_the_caller() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.answer(sent.msg_id, &RpcError { error_code: 420, error_message: b"FLOOD_WAIT_3" }.to_vec());
    assert_eq!(rig.outcome(id), Some(&Ended::RpcError(420, "FLOOD_WAIT_3".to_owned())));

    let (id, sent) = rig.send(call());
    let mut packed = Vec::new();
    assert!(pack(&[7; 5_000], &mut packed));
    rig.answer(sent.msg_id, &GzipPacked { packed_data: &packed }.to_vec());
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![7; 5_000])));

    let (id, sent) = rig.send(call());
    assert!(pack(&vec![7; GUNZIP_BYTES_MAX + 4], &mut packed));
    rig.answer(sent.msg_id, &GzipPacked { packed_data: &packed }.to_vec());
    assert_eq!(rig.outcome(id).cloned(), failed(RequestError::AnswerUnreadable));

    let (id, sent) = rig.send(call());
    rig.answer(sent.msg_id, &RpcError { error_code: 500, error_message: &[0xff, 0xfe] }.to_vec());
    assert_eq!(rig.outcome(id), Some(&Ended::RpcError(500, "INVALID_UTF8_ERROR_MESSAGE".to_owned())));
    assert!(rig.closes().is_empty());
}

#[test]
fn a_packed_message_may_hold_a_packed_answer() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    let mut inner = Vec::new();
    assert!(pack(&[7; 5_000], &mut inner));
    let mut result = GzipPacked { packed_data: &inner }.to_vec();
    // Something to pack: what follows the object is not looked at.
    result.resize(result.len() + 1_000, 0);
    let answer = RpcResult { req_msg_id: sent.msg_id, result: &result }.to_vec();
    let mut outer = Vec::new();
    assert!(pack(&answer, &mut outer));
    rig.hear(true, &GzipPacked { packed_data: &outer });
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![7; 5_000])));
}

#[test]
fn an_answer_to_nobody_is_dropped_and_acknowledged() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.cancel(id);
    assert_eq!(rig.outcome(id).cloned(), failed(RequestError::Cancelled(Phase::Sent)));
    let dropped = rig.server.take().remove(0);
    assert_eq!(dropped.read::<RpcDropAnswerRequest>().req_msg_id, sent.msg_id);
    rig.answer(dropped.msg_id, &RpcAnswerDroppedRunning.to_vec());
    let late = rig.hear(true, &RpcResult { req_msg_id: sent.msg_id, result: &[9; 4] });
    rig.send(call());
    rig.wait(31 * SECOND);
    assert!(rig.closes().is_empty() && rig.sink.updates.is_empty());
    let _ = late;
}

#[test]
fn a_request_that_waits_is_cancelled_without_a_word() {
    let mut rig = Rig::ready();
    rig.break_socket();
    let id = rig.call(call());
    let kept = rig.call(call());
    rig.cancel(id);
    assert_eq!(rig.outcome(id).cloned(), failed(RequestError::Cancelled(Phase::Queued)));
    rig.wait(5 * SECOND);
    assert_eq!(rig.server.take().len(), 1);
    assert_eq!(rig.outcome(kept), None);
}

#[test]
fn deadlines_end_requests_wherever_they_are() {
    let mut rig = Rig::ready();
    let (sent_id, sent) = rig.send(call().deadline(2 * SECOND));
    let acknowledged = rig.send(call().deadline(3 * SECOND));
    rig.hear(false, &MsgsAck { msg_ids: [acknowledged.1.msg_id].as_slice().into() });
    let patient = rig.send(call()).0;
    rig.wait(Duration::from_millis(1_999));
    assert_eq!(rig.outcome(sent_id), None);
    rig.wait(Duration::from_millis(1));
    assert_eq!(rig.outcome(sent_id).cloned(), failed(RequestError::DeadlineReached(Phase::Sent)));
    assert_eq!(rig.server.take().remove(0).read::<RpcDropAnswerRequest>().req_msg_id, sent.msg_id);
    rig.wait(SECOND);
    assert_eq!(
        rig.outcome(acknowledged.0).cloned(),
        failed(RequestError::DeadlineReached(Phase::Acknowledged))
    );
    rig.break_socket();
    let queued = rig.call(call().deadline(Duration::from_millis(10)));
    rig.wait(Duration::from_millis(10));
    assert_eq!(rig.outcome(queued).cloned(), failed(RequestError::DeadlineReached(Phase::Queued)));
    assert_eq!(rig.outcome(patient), None);
}

#[test]
fn what_does_not_fit_comes_back() {
    let mut rig = Rig::ready();
    rig.break_socket();
    let mut refused = |request| {
        let rig = &mut rig;
        let id = RequestId::new(2, 1);
        let queued = QueuedRequest { id, request, submitted_at: rig.now, pending: None };
        rig.connection.enqueue(turn!(rig), queued).map_err(|error| error.reason)
    };
    assert_eq!(
        refused(Request::new(vec![0; MESSAGE_BYTES_MAX + 4])),
        Err(SubmitReason::TooLarge { bytes: MESSAGE_BYTES_MAX + 4 })
    );
    for _ in 0..4 {
        refused(Request::new(vec![0; MESSAGE_BYTES_MAX])).unwrap();
    }
    assert_eq!(refused(Request::new(vec![0; MESSAGE_BYTES_MAX])), Err(SubmitReason::Backlogged));
    while refused(call()).is_ok() {}
    assert_eq!(rig.connection.core.session.outgoing.count(), REQUESTS_PER_CONNECTION_MAX);
}

#[test]
fn service_queries_of_the_program_get_their_bare_answers() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(Request::new(Ping { ping_id: 5 }.to_vec()));
    let pong = Pong { msg_id: sent.msg_id, ping_id: 5 };
    rig.hear(false, &pong);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(pong.to_vec())));

    for wrapped in [false, true] {
        let (other, _) = rig.send(Request::new(DestroySession { session_id: 8 }.to_vec()));
        let (id, sent) = rig.send(Request::new(DestroySession { session_id: 9 }.to_vec()));
        let answer = DestroySessionOk { session_id: 9 };
        if wrapped {
            rig.answer(sent.msg_id, &answer.to_vec());
        } else {
            rig.hear(false, &answer);
        }
        assert_eq!(rig.outcome(id), Some(&Ended::Response(answer.to_vec())));
        assert_eq!(rig.outcome(other), None);
        rig.cancel(other);
        rig.server.take();
    }
    for wrapped in [false, true] {
        rig.events.clear();
        let (id, sent) = rig.send(Request::new(DestroyAuthKey.to_vec()));
        if wrapped {
            rig.answer(sent.msg_id, &DestroyAuthKeyOk.to_vec());
        } else {
            rig.hear(false, &DestroyAuthKeyOk);
        }
        assert_eq!(rig.outcome(id), Some(&Ended::Response(DestroyAuthKeyOk.to_vec())));
        let key = rig.server.key.id();
        assert!(
            rig.events.iter().any(|event| matches!(event, ConnectionEvent::KeyDestroyed(id) if *id == key))
        );
    }
}

#[test]
fn quick_acknowledgements_name_the_last_request_of_the_packet() {
    let mut rig = Rig::ready();
    let ids: Vec<_> = [true, true, false]
        .map(|quick| if quick { call().quick_ack() } else { call() })
        .into_iter()
        .map(|request| rig.submit(request))
        .collect();
    rig.drain();
    let token = rig.server.packets[0].quick_ack.expect("a receipt was asked for");
    rig.server.send_quick_ack(token ^ 1);
    rig.server.send_quick_ack(token);
    rig.deliver();
    let confirmed: Vec<_> = rig
        .states
        .iter()
        .filter_map(|state| if let StateChange::QuickAcknowledged(id) = state { Some(*id) } else { None })
        .collect();
    assert_eq!(confirmed, [ids[1]]);
    rig.call(call());
    assert_eq!(rig.server.packets[1].quick_ack, None);
}

#[test]
fn stopping_ends_every_request_with_its_phase() {
    let mut rig = Rig::ready();
    let sent = rig.send(call()).0;
    let queued = rig.submit(call());
    let rig = &mut rig;
    rig.connection.stop(turn!(rig), &mut rig.sink);
    rig.drain();
    assert_eq!(rig.outcome(sent).cloned(), failed(RequestError::ConnectionStopped(Phase::Sent)));
    assert_eq!(rig.outcome(queued).cloned(), failed(RequestError::ConnectionStopped(Phase::Queued)));
    assert!(!rig.socket_is_open);
    assert!(matches!(
        rig.states.last(),
        Some(StateChange::Stopped(crate::protocol::event::StopReason::Requested))
    ));
    assert_eq!(rig.connection.next_deadline(), Monotonic::NEVER);
    let queued = QueuedRequest { id: sent, request: call(), submitted_at: rig.now, pending: None };
    let refused = rig.connection.enqueue(turn!(rig), queued).unwrap_err();
    assert_eq!(refused.reason, SubmitReason::ConnectionGone);
}

#[test]
fn a_call_is_ordered_after_several_others() {
    use mtproto_tl::envelope::InvokeAfterMsgs;
    let mut rig = Rig::ready();
    let first = rig.send(call());
    let second = rig.submit(call());
    let third = rig.submit(call());
    let last = rig.submit(call().after_all([first.0, second, third]));
    rig.drain();
    let sent = rig.server.take_calls();
    let ordered: InvokeAfterMsgs<'_> = sent[2].read();
    let expected = [first.1.msg_id, sent[0].msg_id, sent[1].msg_id];
    assert_eq!((ordered.msg_ids.message_ids().collect::<Vec<_>>(), ordered.query), (expected.to_vec(), CALL));
    // What has ended needs no waiting for; with one left, the short form does.
    rig.answer(first.1.msg_id, &[9; 4]);
    rig.answer(sent[0].msg_id, &[9; 4]);
    rig.hear(false, &rejections::bad_msg(&sent[2], 16));
    let again = rig.server.take_calls().remove(0);
    assert_eq!(again.read::<InvokeAfterMsg<'_>>().msg_id, sent[1].msg_id);
    // The server could not order it: it waits until the last of them has ended.
    let error = RpcError { error_code: 400, error_message: b"MSG_WAIT_FAILED" };
    rig.answer(again.msg_id, &error.to_vec());
    assert!(rig.server.take_calls().is_empty());
    rig.answer(sent[1].msg_id, &[9; 4]);
    let again = rig.server.take_calls().remove(0);
    assert_eq!(again.body, CALL);
    rig.answer(again.msg_id, &[8; 4]);
    assert_eq!(rig.outcome(last), Some(&Ended::Response(vec![8; 4])));
}

#[test]
fn the_three_answers_to_a_cancellation_are_counted_and_late_answers_too() {
    use mtproto_tl::service::{RpcAnswerDropped, RpcAnswerUnknown, RpcDropAnswer};
    let mut rig = Rig::ready();
    let dropped = RpcAnswerDropped { msg_id: MessageId(5), seq_no: 1, bytes: 4 };
    let answers = [RpcAnswerUnknown.to_vec(), RpcAnswerDroppedRunning.to_vec(), dropped.to_vec()];
    let (_, sibling) = rig.send(call());
    for answer in &answers {
        let (id, sent) = rig.send(call());
        rig.cancel(id);
        let drop = rig.server.take().remove(0);
        assert_eq!(drop.read::<RpcDropAnswerRequest>().req_msg_id, sent.msg_id);
        rig.answer(drop.msg_id, answer);
        // The answer was on its way already, or the server says to the call what it says to its end.
        rig.answer(sent.msg_id, answer);
    }
    let told: Vec<_> = rig
        .events
        .iter()
        .filter_map(|event| match event {
            ConnectionEvent::AnswerDropped(dropped) => Some(*dropped),
            _ => None,
        })
        .collect();
    let expected = [
        RpcDropAnswer::Unknown(RpcAnswerUnknown),
        RpcDropAnswer::DroppedRunning(RpcAnswerDroppedRunning),
        RpcDropAnswer::Dropped(dropped),
    ];
    assert_eq!(told, expected);
    let late = rig.events.iter().filter(|event| matches!(event, ConnectionEvent::LateAnswer)).count();
    assert_eq!((late, rig.sink.ended.len()), (3, 3), "each ended once, when it was cancelled");
    rig.answer(sibling.msg_id, &[9; 4]);
    assert_eq!(rig.sink.ended.len(), 4, "siblings go on");
    assert!(rig.closes().is_empty());
}

#[test]
fn quick_acknowledgements_come_over_every_transport_that_has_them() {
    use crate::protocol::transport::Obfuscation;
    for framing in [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate, Framing::Full] {
        for obfuscation in [None, Some(Obfuscation::default())] {
            let transport = TransportConfig { framing, obfuscation };
            if !transport.is_possible() {
                continue;
            }
            let mut rig = Rig::with(ConnectionConfig { transport, ..config() }, true);
            let (id, sent) = rig.send(call().quick_ack());
            let asked = rig.server.packets.last().unwrap().quick_ack;
            assert_eq!(asked.is_some(), framing != Framing::Full, "{framing:?}");
            if let Some(token) = asked {
                rig.server.send_quick_ack(token);
                rig.deliver();
            }
            let told = rig.states.iter().any(|state| matches!(state, StateChange::QuickAcknowledged(_)));
            assert_eq!(told, asked.is_some(), "{framing:?}");
            rig.answer(sent.msg_id, &[9; 4]);
            assert!(rig.outcome(id).is_some(), "{framing:?}");
        }
    }
}

#[test]
fn a_packed_call_is_packed_inside_its_envelopes() {
    let mut rig = introducing();
    let text: Vec<u8> = b"all the same ".iter().copied().cycle().take(4_000).collect();
    let (_, sent) = rig.send(Request::new(text.clone()).packed());
    let layer: InvokeWithLayer<'_> = sent.read();
    let init = <InitConnection<'_> as mtproto_tl::Decode>::decode(&mut mtproto_tl::Reader::new(layer.query));
    let query = init.unwrap().query;
    let packed = <GzipPacked<'_> as mtproto_tl::Decode>::decode(&mut mtproto_tl::Reader::new(query)).unwrap();
    let mut unpacked = Vec::new();
    mtproto_tl::gzip::unpack(packed.packed_data, &mut unpacked, 5_000).unwrap();
    assert_eq!(unpacked, text);
    assert!(sent.body.len() < 500);
    // What does not become smaller stays as it is.
    let mut noise = vec![0; 4_000];
    SecureRandom::from_seed([1; 32]).fill_wire(&mut noise);
    assert_eq!(Request::new(noise.clone()).packed().body.as_slice(), noise);
    assert_eq!(call().packed().body.as_slice(), CALL);
}
