//! A busy time leaves nothing behind.

use mtproto_tl::mtstress::MtstressUpdatePushed;

use super::*;
use crate::limits::{REQUESTS_PER_CONNECTION_MAX, TRIM_AGAIN_DELAY};

#[test]
fn an_idle_connection_is_small_again_after_a_storm() {
    let mut rig = Rig::ready();
    for _ in 0..REQUESTS_PER_CONNECTION_MAX {
        rig.submit(call());
    }
    rig.drain();
    for message in rig.server.take_calls() {
        rig.answer(message.msg_id, &[9; 4]);
        rig.hear(true, &MtstressUpdatePushed { sequence: 1, payload: &[] });
    }
    assert!(rig.connection.core.session.received.len() > 900);
    rig.wait(400 * SECOND + 2 * TRIM_AGAIN_DELAY);
    let session = &rig.connection.core.session;
    assert_eq!((session.received.len(), session.outgoing.count()), (0, 0));
    assert!(session.heap_bytes() < 600, "{} bytes", session.heap_bytes());
    assert_eq!(rig.pool.in_use(), 0);
    assert_eq!(
        rig.connection.next_deadline().saturating_since(rig.now).max(60 * SECOND),
        rig.connection.next_deadline().saturating_since(rig.now),
        "an idle connection is left alone"
    );
    // And it still works.
    let (id, sent) = rig.send(call());
    rig.answer(sent.msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
}

#[test]
fn one_call_at_a_time_takes_little() {
    let mut rig = Rig::ready();
    for _ in 0..5 {
        let (_, sent) = rig.send(call());
        rig.answer(sent.msg_id, &[9; 4]);
        rig.drain();
    }
    let bytes = rig.connection.core.session.heap_bytes();
    assert!(bytes < 1_100, "{bytes} bytes");
}

#[test]
fn a_connection_is_its_struct_and_little_else() {
    assert!(size_of::<Connection>() <= 1_216, "{}", size_of::<Connection>());
}
