//! The server is there, and an answer is not.

use mtproto_tl::service::{MessageState, MsgsStateInfo, MsgsStateReq};
use mtproto_tl::{Constructor, MessageId};

use super::*;
use crate::limits::{UNANSWERED_PATIENCE, UNANSWERED_QUESTIONS_MAX};
use crate::protocol::event::SessionError;

const OVERDUE: CloseReason = CloseReason::Session(SessionError::AnswerOverdue);

/// The questions since the last look: their identifiers and what they ask for.
fn questions(rig: &mut Rig) -> Vec<(MessageId, Vec<MessageId>)> {
    let ids = |message: &Received| message.read::<MsgsStateReq<'_>>().msg_ids.message_ids().collect();
    let messages = rig.server.take().into_iter().filter(|message| message.is(MsgsStateReq::ID));
    messages.map(|message| (message.msg_id, ids(&message))).collect()
}

/// Waits for the question about the only request in flight, and answers it.
fn tell(rig: &mut Rig, asked: MessageId, state: u8) {
    let open = questions(rig);
    let [(req_msg_id, ids)] = open.as_slice() else { panic!("{open:?}") };
    assert_eq!(*ids, [asked]);
    rig.hear(false, &MsgsStateInfo { req_msg_id: *req_msg_id, info: &[state] });
}

#[test]
fn a_request_in_flight_for_long_is_asked_about_and_sent_again_if_lost() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.wait(UNANSWERED_PATIENCE);
    assert_eq!(questions(&mut rig), []);
    rig.wait(UNANSWERED_PATIENCE);
    tell(&mut rig, sent.msg_id, 2);
    let again = rig.server.take_calls().remove(0);
    assert!(again.msg_id > sent.msg_id);
    rig.wait(UNANSWERED_PATIENCE);
    assert_eq!(questions(&mut rig), [], "for the new message time begins anew");
    rig.answer(again.msg_id, &[9; 4]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 4])));
    rig.wait(2 * UNANSWERED_PATIENCE);
    assert_eq!((questions(&mut rig), rig.closes()), (vec![], vec![]));
    assert!(
        rig.connection.next_deadline() > rig.now + 100 * UNANSWERED_PATIENCE,
        "an idle connection sleeps"
    );
}

#[test]
fn an_answer_that_exists_and_does_not_come_needs_another_socket() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.wait(2 * UNANSWERED_PATIENCE);
    tell(&mut rig, sent.msg_id, 4 | MessageState::CALL_PROCESSED | MessageState::ANSWERED);
    assert_eq!(rig.closes(), []);
    rig.wait(UNANSWERED_PATIENCE);
    assert_eq!(rig.closes(), [OVERDUE]);
    rig.wait(3 * SECOND);
    rig.answer(sent.msg_id, &[9; 4]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 4])));
}

#[test]
fn a_call_that_takes_long_is_left_in_peace_up_to_a_limit() {
    let mut rig = Rig::ready();
    let (_, sent) = rig.send(call());
    rig.wait(UNANSWERED_PATIENCE);
    for _ in 0..UNANSWERED_QUESTIONS_MAX {
        rig.wait(UNANSWERED_PATIENCE);
        tell(&mut rig, sent.msg_id, 4 | MessageState::CALL_PROCESSED);
    }
    assert_eq!((rig.server.take_calls().len(), rig.closes()), (0, vec![]));
    rig.wait(UNANSWERED_PATIENCE);
    assert_eq!(rig.closes(), [OVERDUE]);
}

#[test]
fn questions_nobody_answers_do_not_pile_up() {
    let mut rig = Rig::ready();
    rig.send(call());
    let (_, later) = rig.send(call());
    rig.wait(3 * UNANSWERED_PATIENCE);
    let open = questions(&mut rig);
    assert_eq!(open.len(), 2);
    assert!(open.iter().all(|(_, ids)| ids.len() == 2 && ids.contains(&later.msg_id)));
    // Only the last one counts.
    rig.hear(false, &MsgsStateInfo { req_msg_id: open[0].0, info: &[2, 2] });
    assert!(rig.server.take_calls().is_empty());
    rig.hear(false, &MsgsStateInfo { req_msg_id: open[1].0, info: &[2, 2] });
    assert_eq!(rig.server.take_calls().len(), 2);
}
