//! Which salt a packet carries, when more are asked for, and whose clock counts.

use mtproto_tl::service::{BadServerSalt, FutureSalt, FutureSalts, GetFutureSalts};
use mtproto_tl::{Constructor, Encode, MessageId};

use super::*;
use crate::limits::{SALT_BELIEVED_FOR, SALT_RETRY_DELAY, SALTS_REFRESH_BEFORE};
use crate::protocol::event::SessionError;
use crate::protocol::session::message_id::at;

fn list(rig: &Rig, req_msg_id: MessageId, salts: &[(i64, u32)]) -> Vec<u8> {
    let now = rig.server.clock.unix_seconds();
    let salts: Vec<_> = salts
        .iter()
        .map(|&(salt, seconds)| FutureSalt {
            valid_since: now.cast_signed() - 10,
            valid_until: (now + seconds).cast_signed(),
            salt,
        })
        .collect();
    FutureSalts { req_msg_id, now: now.cast_signed(), salts: salts.as_slice().into() }.to_vec()
}

#[test]
fn without_time_and_salt_they_are_learned_before_requests_go_out() {
    let mut info = auth_info(false);
    info.salts = ServerSalts::default();
    let mut rig = Rig::unconnected(config(), Some(info), false, 1);
    rig.drain();
    assert_eq!(rig.status(), ConnectionStatus::Synchronising);
    rig.call(call());
    let question = rig.server.take().remove(0);
    assert_eq!(question.read::<GetFutureSalts>().num, 64);
    assert_eq!(rig.server.packets[0].salt, 0);
    let notice = BadServerSalt {
        bad_msg_id: question.msg_id,
        bad_msg_seqno: question.seq_no,
        error_code: 48,
        new_server_salt: 0x77,
    };
    rig.hear(false, &notice);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    let sent = rig.server.take();
    assert!(sent.iter().any(|message| message.body == CALL));
    let question = sent.iter().find(|message| message.is(GetFutureSalts::ID)).unwrap();
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x77);
    let answer = list(&rig, question.msg_id, &[(0x88, 7_200)]);
    rig.server.say_bytes(false, &answer);
    rig.deliver();
    rig.call(call());
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x88);
}

#[test]
fn more_salts_are_asked_for_before_they_run_out_and_not_too_often() {
    let mut info = auth_info(false);
    info.salts = ServerSalts::adopted(SALT, START, SALT_BELIEVED_FOR);
    let mut rig = Rig::unconnected(config(), Some(info), true, 1);
    rig.drain();
    rig.wait(SALT_BELIEVED_FOR - SALTS_REFRESH_BEFORE - 61 * SECOND);
    assert!(rig.server.take().is_empty());
    let question = (0..62).find_map(|_| {
        rig.wait(SECOND);
        rig.server.take().pop()
    });
    assert!(question.unwrap().is(GetFutureSalts::ID));
    rig.wait(SALT_RETRY_DELAY - 2 * SECOND);
    assert!(rig.server.take().is_empty());
    rig.wait(2 * SECOND);
    let question = rig.server.take().remove(0);
    let answer = list(&rig, question.msg_id, &[(0x77, 3_600), (0x88, 7_200)]);
    rig.server.say_bytes(false, &answer);
    rig.deliver();
    assert!(rig.events.iter().any(|event| matches!(event, ConnectionEvent::SaltsLearned(..))));
    rig.wait(SALT_BELIEVED_FOR);
    assert_eq!(rig.server.take(), [], "two hours are covered");
    rig.call(call());
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x88);
}

#[test]
fn salts_that_are_never_given_do_not_stop_the_clock() {
    let mut info = auth_info(false);
    info.salts = ServerSalts::adopted(SALT, START, 120 * SECOND);
    let mut rig = Rig::unconnected(config(), Some(info), true, 1);
    rig.drain();
    rig.wait(121 * SECOND);
    assert_eq!(rig.status(), ConnectionStatus::Synchronising);
    let asked = rig.server.take().len();
    assert!((1..=4).contains(&asked), "{asked} questions in two minutes");
}

#[test]
fn a_machine_that_slept_finds_the_time_again() {
    let mut rig = Rig::ready();
    rig.send(call());
    // Our clock stood still for an hour.
    rig.server.clock = rig.server.clock + Duration::from_secs(3_600);
    rig.hear(false, &mtproto_tl::service::Pong { msg_id: MessageId(0), ping_id: 0 });
    assert_eq!(rig.closes(), [CloseReason::Session(SessionError::MessageIdTime)]);
    rig.wait(3 * SECOND);
    assert!(rig.socket_is_open);
    rig.server.take();
    rig.hear(false, &mtproto_tl::service::Pong { msg_id: MessageId(0), ping_id: 0 });
    assert_eq!(rig.closes().len(), 1);
    let server_now = at(rig.server.clock);
    rig.server.take();
    let (_, sent) = rig.send(call());
    assert_eq!(sent.msg_id.unix_seconds(), server_now.unix_seconds());
}

#[test]
fn the_context_may_know_the_time_and_salts_first() {
    let mut info = auth_info(false);
    info.salts = ServerSalts::default();
    let mut rig = Rig::unconnected(config(), Some(info), false, 1);
    rig.drain();
    assert_eq!(rig.status(), ConnectionStatus::Synchronising);
    rig.replica.set_auth_info(rig.scope, Some(auth_info(false)));
    rig.replica.set_time(TimeDifference::synchronised(START, rig.now));
    rig.context_changed();
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    rig.call(call());
    assert_eq!(rig.server.packets.last().unwrap().salt, SALT);
}
