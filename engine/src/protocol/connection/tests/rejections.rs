//! `bad_msg_notification` and `bad_server_salt`, code by code, for single messages and for containers.

use mtproto_tl::service::{
    BadMsgNotification, BadServerSalt, MsgsStateInfo, MsgsStateReq, PingDelayDisconnect,
};
use mtproto_tl::{Constructor, MessageId};

use super::*;
use crate::limits::{PREVIOUS_SESSION_PATIENCE, REJECTIONS_PER_MESSAGE_MAX};
use crate::protocol::event::SessionError;
use crate::request::ResendPolicy;

pub(super) fn bad_msg(sent: &Received, error_code: i32) -> BadMsgNotification {
    BadMsgNotification { bad_msg_id: sent.msg_id, bad_msg_seqno: sent.seq_no, error_code }
}

fn bad_salt(bad_msg_id: MessageId, bad_msg_seqno: i32, new_server_salt: i64) -> BadServerSalt {
    BadServerSalt { bad_msg_id, bad_msg_seqno, error_code: 48, new_server_salt }
}

/// Sends a call, rejects it, and gives what comes instead.
fn rejected(rig: &mut Rig, request: Request, code: i32) -> (RequestId, Received, Vec<Received>) {
    let (id, sent) = rig.send(request);
    rig.hear(false, &bad_msg(&sent, code));
    let again = rig.server.take_calls();
    (id, sent, again)
}

#[test]
fn a_rejected_message_is_sent_again_with_a_new_identity() {
    let mut rig = Rig::ready();
    let (id, sent, again) = rejected(&mut rig, call(), 16);
    assert_eq!(again[0].body, sent.body);
    assert!(again[0].msg_id > sent.msg_id && again[0].seq_no == sent.seq_no + 2);
    rig.answer(again[0].msg_id, &[9; 4]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 4])));
    assert!(rig.events.iter().any(|event| matches!(event, ConnectionEvent::Rejected { code: 16 })));
}

#[test]
fn form_errors_and_sequence_errors_begin_a_new_session() {
    for code in [17, 18, 19, 32, 33, 34, 35, 64] {
        let mut rig = Rig::ready();
        let old_session = {
            rig.call(call());
            rig.server.take();
            rig.server.session_id
        };
        let (id, _, again) = rejected(&mut rig, call(), code);
        assert_ne!(rig.server.session_id, old_session, "code {code}");
        assert_eq!((again.len(), again[0].seq_no), (1, 1), "code {code}: the first message of its session");
        rig.answer(again[0].msg_id, &[9; 4]);
        assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 4])));
        assert!(rig.closes().is_empty(), "code {code}");
    }
}

#[test]
fn a_message_too_old_to_judge_is_repeated_only_if_it_may_be() {
    for (policy, repeats) in
        [(ResendPolicy::Ask, false), (ResendPolicy::Fail, false), (ResendPolicy::Repeat, true)]
    {
        let mut rig = Rig::ready();
        let (id, _, again) = rejected(&mut rig, call().resend(policy), 20);
        assert_eq!(again.len(), usize::from(repeats));
        if !repeats {
            assert_eq!(rig.outcome(id).cloned(), failed(RequestError::Rejected { code: 20 }));
        }
    }
}

#[test]
fn the_time_of_a_rejection_corrects_the_clock() {
    for (code, seconds) in [(16, 50_i64), (17, -50)] {
        let mut rig = Rig::with(config(), false);
        // The estimate is off, and nothing has been heard.
        rig.server.take();
        rig.server.clock =
            ServerTime(rig.server.clock.0.checked_add_signed(seconds * 1_000_000_000).unwrap());
        let salts = rig.server.packets.last().unwrap().outer;
        let notice = BadMsgNotification { bad_msg_id: salts, bad_msg_seqno: 0, error_code: code };
        rig.hear(false, &notice);
        let learned = rig.events.iter().any(|event| matches!(event, ConnectionEvent::TimeLearned(_)));
        assert!(learned, "code {code}");
        let (_, sent) = rig.send(call());
        let off = sent.msg_id.unix_seconds() - i64::from(rig.server.clock.unix_seconds());
        assert!(off.abs() <= 1, "code {code}: {off} s");
    }
}

#[test]
fn a_container_speaks_for_everything_in_it() {
    let mut rig = Rig::ready();
    let ids: Vec<_> = (0..3).map(|_| rig.submit(call())).collect();
    rig.drain();
    let sent = rig.server.take_calls();
    let packet = rig.server.packets.last().unwrap().clone();
    rig.hear(false, &bad_salt(packet.outer, packet.outer_seq_no, 0x77));
    let again = rig.server.take_calls();
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x77);
    assert_eq!(again.len(), 3);
    assert!(again.iter().zip(&sent).all(|(again, sent)| again.msg_id > sent.msg_id));
    for (id, message) in ids.iter().zip(&again) {
        rig.answer(message.msg_id, &[9; 4]);
        assert!(rig.outcome(*id).is_some());
    }
}

#[test]
fn after_an_invalid_container_messages_travel_alone() {
    let mut rig = Rig::ready();
    for _ in 0..3 {
        rig.submit(call());
    }
    rig.drain();
    rig.server.take();
    let packet = rig.server.packets.last().unwrap().clone();
    let notice =
        BadMsgNotification { bad_msg_id: packet.outer, bad_msg_seqno: packet.outer_seq_no, error_code: 64 };
    rig.hear(false, &notice);
    let again = rig.server.take_calls();
    assert_eq!(again.len(), 3);
    assert!(again.iter().all(|message| message.container.is_none()));
}

#[test]
fn service_messages_in_a_rejected_packet_are_said_again() {
    let keep_alive = KeepAlive::Ping { interval: 60 * SECOND, disconnect_delay: 75 * SECOND };
    let mut rig = Rig::with(ConnectionConfig { keep_alive, ..config() }, true);
    let first = rig.server.take();
    assert!(first.iter().any(|message| message.is(PingDelayDisconnect::ID)));
    let packet = rig.server.packets.last().unwrap().clone();
    rig.hear(false, &bad_salt(packet.outer, packet.outer_seq_no, 0x77));
    assert!(rig.server.take().iter().any(|message| message.is(PingDelayDisconnect::ID)));
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x77);
}

#[test]
fn a_rejection_counts_only_for_what_was_sent() {
    let mut rig = Rig::ready();
    let (_, sent) = rig.send(call());
    let stranger = Received { msg_id: MessageId(sent.msg_id.0 + 4), ..sent.clone() };
    rig.hear(false, &bad_msg(&stranger, 17));
    rig.hear(false, &bad_msg(&Received { seq_no: 3, ..sent.clone() }, 17));
    rig.hear(false, &bad_salt(stranger.msg_id, 1, 0x77));
    assert!(rig.server.take().is_empty());
    rig.hear(false, &bad_msg(&sent, 16));
    let again = rig.server.take_calls().remove(0);
    assert_eq!(rig.server.packets.last().unwrap().salt, SALT);
    // The same rejection a second time names an identity that is history.
    rig.hear(false, &bad_msg(&sent, 16));
    assert!(rig.server.take().is_empty());
    rig.answer(again.msg_id, &[9; 4]);
    assert_eq!(rig.sink.ended.len(), 1);
}

#[test]
fn a_message_is_not_sent_again_for_ever() {
    for code in [16, 17, 48] {
        let mut rig = Rig::ready();
        let (id, mut sent) = rig.send(call());
        for round in 0..=REJECTIONS_PER_MESSAGE_MAX {
            assert_eq!(rig.outcome(id), None, "round {round}");
            if code == 48 {
                rig.hear(false, &bad_salt(sent.msg_id, sent.seq_no, i64::from(round)));
            } else {
                rig.hear(false, &bad_msg(&sent, code));
            }
            match rig.server.take_calls().pop() {
                Some(again) => sent = again,
                None => break,
            }
        }
        assert_eq!(rig.outcome(id).cloned(), failed(RequestError::Rejected { code }));
    }
}

#[test]
fn a_server_that_only_rejects_loses_the_connection() {
    let keep_alive = KeepAlive::Ping { interval: 60 * SECOND, disconnect_delay: 75 * SECOND };
    for code in [16, 17, 32] {
        let mut rig = Rig::with(ConnectionConfig { keep_alive, ..config() }, true);
        for _ in 0..100 {
            let Some(ping) = rig.server.take().pop() else { break };
            rig.hear(false, &bad_msg(&ping, code));
        }
        assert_eq!(rig.closes(), [CloseReason::Session(SessionError::RejectedTooOften)], "code {code}");
    }
}

#[test]
fn what_was_in_flight_beside_a_new_session_may_still_be_answered_under_the_old_one() {
    let mut rig = Rig::ready();
    let (innocent, innocent_sent) = rig.send(call());
    let (_, guilty) = rig.send(call());
    let old_session = rig.server.session_id;
    rig.hear(false, &bad_msg(&guilty, 32));
    let again = rig.server.take_calls();
    assert_eq!(again.len(), 1, "the other one may have been acted on");
    let new_session = std::mem::replace(&mut rig.server.session_id, old_session);
    rig.answer(innocent_sent.msg_id, &[8; 4]);
    assert_eq!(rig.outcome(innocent), Some(&Ended::Response(vec![8; 4])));
    rig.server.session_id = new_session;
    rig.answer(again[0].msg_id, &[9; 4]);
    assert_eq!(rig.sink.ended.len(), 2);
    assert!(rig.closes().is_empty());
}

#[test]
fn what_the_old_session_never_answers_follows_its_policy() {
    let mut rig = Rig::ready();
    let ask = rig.send(call()).0;
    let repeat = rig.send(call().resend(ResendPolicy::Repeat)).0;
    let (_, guilty) = rig.send(call());
    rig.hear(false, &bad_msg(&guilty, 33));
    assert_eq!(rig.server.take_calls().len(), 1);
    rig.wait(PREVIOUS_SESSION_PATIENCE);
    assert_eq!(rig.outcome(ask).cloned(), failed(RequestError::FateUnknown(Phase::Sent)));
    let again = rig.server.take_calls();
    assert_eq!(again.len(), 1);
    rig.answer(again[0].msg_id, &[9; 4]);
    assert!(rig.outcome(repeat).is_some());
}

#[test]
fn a_rejected_state_request_is_asked_again() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.break_socket();
    rig.wait(3 * SECOND);
    let question = rig.server.take().remove(0);
    rig.hear(false, &bad_msg(&question, 16));
    let question = rig.server.take().remove(0);
    assert!(question.is(MsgsStateReq::ID));
    rig.hear(false, &MsgsStateInfo { req_msg_id: question.msg_id, info: &[4] });
    rig.answer(sent.msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
}

#[test]
fn many_messages_rejected_for_one_reason_do_not_cost_the_socket() {
    let mut rig = Rig::ready();
    let sent: Vec<_> = (0..50).map(|_| rig.send(call()).1).collect();
    for message in &sent {
        rig.server.say(false, &bad_salt(message.msg_id, message.seq_no, 0x77));
    }
    rig.deliver();
    assert_eq!(rig.server.take_calls().len(), 50);
    assert!(rig.closes().is_empty());
}
