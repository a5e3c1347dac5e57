//! A socket breaks: what becomes of what was in flight.

use mtproto_tl::service::{MsgsAck, MsgsAllInfo, MsgsStateInfo, MsgsStateReq, NewSessionCreated};
use mtproto_tl::{Constructor, MessageId};

use super::*;
use crate::limits::STATE_REQUEST_PATIENCE;
use crate::protocol::lifecycle::AWAITING_LOST_MESSAGES;
use crate::request::ResendPolicy;

/// Breaks the socket and waits for the next one.
fn reconnect(rig: &mut Rig) {
    rig.break_socket();
    rig.wait(3 * SECOND);
    assert!(rig.socket_is_open);
}

fn question(rig: &mut Rig) -> (MessageId, Vec<MessageId>) {
    let messages = rig.server.take();
    let question = messages.iter().find(|message| message.is(MsgsStateReq::ID)).unwrap();
    (question.msg_id, question.read::<MsgsStateReq<'_>>().msg_ids.message_ids().collect())
}

#[test]
fn the_server_is_asked_and_its_answer_decides() {
    for (state, again) in [(1, true), (2, true), (3, true), (4, false), (4 | 64, false)] {
        let mut rig = Rig::ready();
        let (id, sent) = rig.send(call());
        let session = rig.server.session_id;
        reconnect(&mut rig);
        assert!(rig.connection.lifecycle().awaits(AWAITING_LOST_MESSAGES));
        let (req_msg_id, ids) = question(&mut rig);
        assert_eq!((ids.as_slice(), rig.server.session_id), ([sent.msg_id].as_slice(), session));
        rig.hear(false, &MsgsStateInfo { req_msg_id, info: &[state] });
        assert!(!rig.connection.lifecycle().awaits(AWAITING_LOST_MESSAGES));
        let resent = rig.server.take_calls();
        assert_eq!(resent.len(), usize::from(again), "state {state}");
        let answered = resent.first().map_or(sent.msg_id, |message| message.msg_id);
        rig.answer(answered, &[9; 4]);
        assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 4])));
        assert_eq!(rig.sink.ended.len(), 1);
    }
}

#[test]
fn what_was_acknowledged_is_waited_for_without_a_question() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.hear(false, &MsgsAck { msg_ids: [sent.msg_id].as_slice().into() });
    reconnect(&mut rig);
    assert!(rig.server.take().is_empty());
    rig.call(call());
    rig.answer(sent.msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
}

#[test]
fn a_repeatable_request_keeps_its_identity_in_a_fresh_container() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call().resend(ResendPolicy::Repeat));
    reconnect(&mut rig);
    let again = rig.server.take().remove(0);
    assert_eq!((again.msg_id, again.seq_no, again.body), (sent.msg_id, sent.seq_no, sent.body));
    let container = again.container.unwrap();
    assert!(container > sent.msg_id);
    // Rejected through its container, it gets a new identity after all.
    let packet = rig.server.packets.last().unwrap().clone();
    let notice = mtproto_tl::service::BadMsgNotification {
        bad_msg_id: container,
        bad_msg_seqno: packet.outer_seq_no,
        error_code: 16,
    };
    rig.hear(false, &notice);
    let fresh = rig.server.take().remove(0);
    assert!(fresh.msg_id > container);
    rig.answer(fresh.msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
}

#[test]
fn a_request_that_must_not_be_repeated_fails_with_the_truth() {
    let mut rig = Rig::ready();
    let id = rig.send(call().resend(ResendPolicy::Fail)).0;
    let queued = {
        let id = rig.submit(call().resend(ResendPolicy::Fail));
        rig.break_socket();
        id
    };
    assert_eq!(rig.outcome(id).cloned(), failed(RequestError::FateUnknown(Phase::Sent)));
    assert_eq!(rig.outcome(queued), None, "never sent, so its fate is known");
    rig.wait(3 * SECOND);
    assert_eq!(rig.server.take_calls().len(), 1);
}

#[test]
fn new_requests_pass_and_ordered_ones_wait_until_the_fate_is_known() {
    let mut rig = Rig::ready();
    let (first, _) = rig.send(call());
    reconnect(&mut rig);
    let (req_msg_id, _) = question(&mut rig);
    rig.call(call().after(first));
    assert!(rig.server.take_calls().is_empty());
    rig.call(call());
    assert_eq!(rig.server.take_calls().len(), 1);
    rig.hear(false, &MsgsStateInfo { req_msg_id, info: &[4] });
    assert_eq!(rig.server.take_calls().len(), 1);
}

#[test]
fn a_question_without_an_answer_is_asked_again() {
    let mut rig = Rig::ready();
    let (_, sent) = rig.send(call());
    reconnect(&mut rig);
    let (first, _) = question(&mut rig);
    rig.hear(false, &MsgsStateInfo { req_msg_id: first, info: &[4, 4] });
    rig.hear(false, &MsgsStateInfo { req_msg_id: MessageId(first.0 + 4), info: &[4] });
    assert!(rig.connection.lifecycle().awaits(AWAITING_LOST_MESSAGES));
    rig.wait(STATE_REQUEST_PATIENCE);
    let (second, ids) = question(&mut rig);
    assert!(second > first && ids == [sent.msg_id]);
    rig.answer(sent.msg_id, &[9; 4]);
    rig.wait(STATE_REQUEST_PATIENCE);
    assert!(!rig.connection.lifecycle().awaits(AWAITING_LOST_MESSAGES), "nothing is left to ask for");
    assert!(rig.server.take().is_empty());
}

#[test]
fn fresh_state_on_the_server_means_that_older_messages_are_lost() {
    let mut rig = Rig::ready();
    let (first, _) = rig.send(call());
    let (second, second_sent) = rig.send(call());
    let fail = rig.send(call().resend(ResendPolicy::Fail)).0;
    let created = NewSessionCreated { first_msg_id: second_sent.msg_id, unique_id: 7, server_salt: 0x99 };
    rig.hear(true, &created);
    let again = rig.server.take_calls();
    assert_eq!(again.len(), 1);
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x99);
    rig.hear(true, &created);
    assert!(rig.server.take_calls().is_empty(), "one notice counts once");
    let told = rig.states.iter().filter(|state| matches!(state, StateChange::NewSession)).count();
    assert_eq!(told, 1);
    rig.answer(again[0].msg_id, &[9; 4]);
    rig.answer(second_sent.msg_id, &[9; 4]);
    assert!(rig.outcome(first).is_some() && rig.outcome(second).is_some() && rig.outcome(fail).is_none());
}

#[test]
fn a_message_is_as_old_as_its_container() {
    let mut rig = Rig::ready();
    for _ in 0..2 {
        rig.submit(call());
    }
    rig.drain();
    let sent = rig.server.take_calls();
    // The server names the second message of the first container it saw: the first was in the same one.
    rig.hear(true, &NewSessionCreated { first_msg_id: sent[1].msg_id, unique_id: 7, server_salt: SALT });
    assert!(rig.server.take_calls().is_empty());
}

#[test]
fn fresh_state_settles_open_questions() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    reconnect(&mut rig);
    let (question, _) = question(&mut rig);
    rig.hear(true, &NewSessionCreated { first_msg_id: question, unique_id: 7, server_salt: SALT });
    assert!(!rig.connection.lifecycle().awaits(AWAITING_LOST_MESSAGES));
    let again = rig.server.take_calls();
    assert!(again[0].msg_id > sent.msg_id);
    // The answer to the question comes late and says what is known already.
    rig.hear(false, &MsgsStateInfo { req_msg_id: question, info: &[1] });
    assert!(rig.server.take_calls().is_empty());
    rig.answer(again[0].msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
}

#[test]
fn the_server_may_tell_without_being_asked() {
    let mut rig = Rig::ready();
    let (_, sent) = rig.send(call());
    rig.hear(false, &MsgsAllInfo { msg_ids: [sent.msg_id].as_slice().into(), info: &[2] });
    assert_eq!(rig.server.take_calls().len(), 1);
}

#[test]
fn a_late_answer_to_an_identity_of_old_still_counts() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.hear(false, &MsgsAllInfo { msg_ids: [sent.msg_id].as_slice().into(), info: &[2] });
    let again = rig.server.take_calls().remove(0);
    rig.answer(sent.msg_id, &[8; 4]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![8; 4])));
    rig.answer(again.msg_id, &[9; 4]);
    assert_eq!(rig.sink.ended.len(), 1);
}
