//! Every code of `bad_msg_notification`, on a message alone, on a container, and on one child of a container: what it leads to,
//! that it leads there once, and that there is an end to it.
//!
//! spec: mtproto/service_messages_about_messages#notice-of-ignored-error-message

use mtproto_tl::Constructor;
use mtproto_tl::service::{BadMsgNotification, BadServerSalt};

use super::*;
use crate::limits::REJECTIONS_PER_MESSAGE_MAX;
use crate::request::ResendPolicy;

/// What the engine does about a code.
struct Row {
    code: i32,
    /// Whether identifiers and sequence numbers begin anew.
    new_session: bool,
    /// Whether a call is sent again that must not be made twice.
    sends_again: bool,
    /// Whether calls travel alone from then on.
    alone: bool,
}

const fn row(code: i32, new_session: bool, sends_again: bool, alone: bool) -> Row {
    Row { code, new_session, sends_again, alone }
}

/// The eleven codes of the protocol, and one that it does not know.
const TABLE: [Row; 12] = [
    row(16, false, true, false),
    row(17, true, true, false),
    row(18, true, true, false),
    row(19, true, true, false),
    row(20, false, false, false),
    row(32, true, true, false),
    row(33, true, true, false),
    row(34, true, true, false),
    row(35, true, true, false),
    row(48, false, true, false),
    row(64, true, true, true),
    row(99, false, true, false),
];

/// What is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Alone,
    Container,
    Child,
}

/// The server refuses something, with the salt it wants if the code is about that.
fn refuse(rig: &mut Rig, msg_id: MessageId, seq_no: i32, code: i32) {
    if code == 48 {
        let new_server_salt = 0x77;
        let notice =
            BadServerSalt { bad_msg_id: msg_id, bad_msg_seqno: seq_no, error_code: 48, new_server_salt };
        rig.hear(false, &notice);
    } else {
        let notice = BadMsgNotification { bad_msg_id: msg_id, bad_msg_seqno: seq_no, error_code: code };
        rig.hear(false, &notice);
    }
}

fn codes(rig: &Rig) -> Vec<i32> {
    let codes = rig.events.iter().filter_map(|event| match event {
        ConnectionEvent::Rejected { code } => Some(*code),
        _ => None,
    });
    codes.collect()
}

/// Sends one call, or three together, and has the server refuse. Returns which calls are concerned.
fn send_and_refuse(rig: &mut Rig, target: Target, code: i32, policy: ResendPolicy) -> Concerned {
    let count = if target == Target::Alone { 1 } else { 3 };
    let ids: Vec<_> = (0..count).map(|_| rig.submit(call().resend(policy))).collect();
    rig.drain();
    let sent = rig.server.take_calls();
    let packet = rig.server.packets.last().unwrap().clone();
    assert_eq!((sent.len(), packet.is_container), (count, target != Target::Alone));
    let (refused, msg_id, seq_no) = match target {
        Target::Alone => (0..1, sent[0].msg_id, sent[0].seq_no),
        Target::Container => (0..3, packet.outer, packet.outer_seq_no),
        Target::Child => (1..2, sent[1].msg_id, sent[1].seq_no),
    };
    let session_id = rig.server.session_id;
    refuse(rig, msg_id, seq_no, code);
    Concerned { ids, sent, refused, session_id, msg_id, seq_no }
}

struct Concerned {
    ids: Vec<RequestId>,
    sent: Vec<Received>,
    refused: std::ops::Range<usize>,
    session_id: i64,
    msg_id: MessageId,
    seq_no: i32,
}

#[test]
fn every_code_on_a_message_a_container_and_a_child() {
    for row in &TABLE {
        for target in [Target::Alone, Target::Container, Target::Child] {
            let case = format!("code {} on {target:?}", row.code);
            let mut rig = Rig::ready();
            let concerned = send_and_refuse(&mut rig, target, row.code, ResendPolicy::Ask);
            assert_eq!(codes(&rig), [row.code], "{case}: counted once");
            let again = rig.server.take_calls();
            let expected = if row.sends_again { concerned.refused.len() } else { 0 };
            assert_eq!(again.len(), expected, "{case}: what was refused, and nothing else");
            for id in &concerned.ids[concerned.refused.clone()] {
                let error = failed(RequestError::Rejected { code: row.code });
                assert_eq!(rig.outcome(*id).cloned(), error.filter(|_| !row.sends_again), "{case}");
            }
            for (again, before) in again.iter().zip(&concerned.sent[concerned.refused.clone()]) {
                let is_new = (again.session_id, again.msg_id) != (before.session_id, before.msg_id);
                assert!(is_new, "{case}: a new identity");
                assert_eq!(again.body, before.body, "{case}");
                assert_eq!(again.session_id != concerned.session_id, row.new_session, "{case}");
                if row.alone {
                    assert_eq!(again.container, None, "{case}");
                }
            }
            if row.code == 48 {
                assert_eq!(rig.server.packets.last().unwrap().salt, 0x77, "{case}");
            }
            finish(&mut rig, &concerned, &again, &case);
        }
    }
}

/// The same notice again does nothing; everything open is answered, each call ends once, and the socket lives.
fn finish(rig: &mut Rig, concerned: &Concerned, again: &[Received], case: &str) {
    let new_session = std::mem::replace(&mut rig.server.session_id, concerned.session_id);
    refuse(rig, concerned.msg_id, concerned.seq_no, 16);
    assert!(rig.server.take_calls().is_empty(), "{case}: a repeated notice");
    for (index, message) in concerned.sent.iter().enumerate() {
        if !concerned.refused.contains(&index) {
            rig.answer(message.msg_id, &[8; 4]);
        }
    }
    rig.server.session_id = new_session;
    again.iter().for_each(|message| rig.answer(message.msg_id, &[9; 4]));
    assert_eq!(rig.sink.ended.len(), concerned.ids.len(), "{case}");
    assert!(rig.closes().is_empty(), "{case}");
}

#[test]
fn every_code_has_an_end() {
    for row in TABLE.iter().filter(|row| row.sends_again) {
        for target in [Target::Alone, Target::Container, Target::Child] {
            let case = format!("code {} on {target:?}", row.code);
            let mut rig = Rig::ready();
            let concerned = send_and_refuse(&mut rig, target, row.code, ResendPolicy::Repeat);
            let mut rounds = 1;
            loop {
                let again = rig.server.take_calls();
                let Some(first) = again.first() else { break };
                rounds += 1;
                assert!(rounds < 100, "{case}: there is no end");
                let packet = rig.server.packets.last().unwrap().clone();
                let (msg_id, seq_no) = match first.container {
                    Some(container) if target == Target::Container => {
                        assert_eq!(container, packet.outer);
                        (container, packet.outer_seq_no)
                    }
                    _ => (first.msg_id, first.seq_no),
                };
                if first.container.is_some() || again.len() == 1 {
                    refuse(&mut rig, msg_id, seq_no, row.code);
                    continue;
                }
                // They travel alone now: each is refused by itself.
                rounds += again.len() - 1;
                for message in &again {
                    rig.server.session_id = message.session_id;
                    refuse(&mut rig, message.msg_id, message.seq_no, row.code);
                }
            }
            for id in &concerned.ids[concerned.refused.clone()] {
                assert_eq!(
                    rig.outcome(*id).cloned(),
                    failed(RequestError::Rejected { code: row.code }),
                    "{case}"
                );
            }
            // What was beside it in a session that had to go may come into it.
            let most = concerned.ids.len() * usize::from(REJECTIONS_PER_MESSAGE_MAX + 1);
            assert!(rounds <= most, "{case}: {rounds} rounds");
            assert_eq!(codes(&rig).len(), rounds, "{case}: each is counted");
        }
    }
}

#[test]
fn acknowledgements_that_were_refused_are_said_again() {
    for code in [16, 48] {
        let mut rig = Rig::ready();
        rig.send(call());
        let news = mtproto_tl::mtstress::MtstressUpdatePushed { sequence: 1, payload: b"news" };
        let owed: Vec<_> = (0..2).map(|_| rig.hear(true, &news)).collect();
        rig.submit(call());
        rig.drain();
        rig.server.take();
        let packet = rig.server.packets.last().unwrap().clone();
        refuse(&mut rig, packet.outer, packet.outer_seq_no, code);
        let messages = rig.server.take();
        let again = messages.iter().find(|message| message.is(mtproto_tl::service::MsgsAck::ID)).unwrap();
        let ids: Vec<_> = again.read::<mtproto_tl::service::MsgsAck<'_>>().msg_ids.message_ids().collect();
        assert_eq!(ids, owed, "code {code}");
    }
}

#[test]
fn a_session_that_was_replaced_is_destroyed_when_its_time_is_over() {
    use mtproto_tl::service::{DestroySession, DestroySessionOk};
    let mut rig = Rig::ready();
    let (_, sent) = rig.send(call());
    let old_session = sent.session_id;
    refuse(&mut rig, sent.msg_id, sent.seq_no, 33);
    rig.server.take();
    rig.wait(crate::limits::PREVIOUS_SESSION_PATIENCE);
    let messages = rig.server.take();
    let destroy = messages.iter().find(|message| message.is(DestroySession::ID)).unwrap();
    assert_eq!(destroy.read::<DestroySession>().session_id, old_session);
    assert_ne!(destroy.session_id, old_session);
    rig.hear(false, &DestroySessionOk { session_id: old_session });
    assert!(rig.closes().is_empty() && rig.sink.updates.is_empty());
}
