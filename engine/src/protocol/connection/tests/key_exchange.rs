//! A connection without a key: the lease, the handshake over the wire, and its failures.

use std::sync::LazyLock;

use mtproto_crypto::RsaPublicKey;

use super::*;
use crate::limits::HANDSHAKE_LEASE_TIME;
use crate::protocol::handshake::HandshakeError;
use crate::protocol::handshake::tests::test_server::{Ending, SERVER_KEY, TestServer};

pub(super) static SERVER_KEYS: LazyLock<Arc<[RsaPublicKey]>> =
    LazyLock::new(|| Arc::new([SERVER_KEY.public_key().clone()]));

pub(super) fn keyless() -> Rig {
    let mut rig = Rig::unconnected(config(), None, false, 1);
    let api = Arc::new(ApiEnvironment::new(17, 200));
    rig.replica = ContextReplica::new(Arc::clone(&SERVER_KEYS), api, rig.replica.time());
    rig.drain();
    rig
}

/// Lets the server answer until there is nothing to answer.
pub(super) fn converse(rig: &mut Rig, peer: &mut TestServer) {
    while let Some(body) = rig.server.unencrypted.pop() {
        rig.server.send_unencrypted(&peer.answer(&body));
        if let Some(key) = &peer.key {
            rig.server.key = Arc::new(key.clone());
        }
        rig.deliver();
    }
}

#[test]
fn a_key_is_agreed_and_used_at_once() {
    let mut rig = keyless();
    assert_eq!(rig.status(), ConnectionStatus::CreatingAuthKey);
    let id = rig.call(call());
    assert!(rig.server.take().is_empty());
    let mut peer = TestServer::new(3);
    converse(&mut rig, &mut peer);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    assert!(rig.states.iter().any(|state| matches!(state, StateChange::KeyAgreed(_))));
    let sent = rig.server.take();
    assert_eq!(sent.len(), 1, "no round trip for salts or time");
    assert_eq!(sent[0].body, CALL);
    let salt = rig.server.packets[0].salt;
    assert_ne!(salt, 0);
    let agreed = rig
        .events
        .iter()
        .find_map(|event| if let ConnectionEvent::KeyAgreed(info) = event { Some(info) } else { None });
    assert_eq!(agreed.unwrap().salts.as_slice()[0].salt, salt);
    assert_eq!(Some(&*agreed.unwrap().key), peer.key.as_ref());
    assert!(
        !rig.events.iter().any(|event| matches!(event, ConnectionEvent::EndLease)),
        "the key ends the lease"
    );
    rig.answer(sent[0].msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
}

#[test]
fn a_failed_exchange_begins_anew_on_another_socket() {
    let mut rig = keyless();
    let mut peer = TestServer::new(3);
    peer.ending = Ending::Fail;
    converse(&mut rig, &mut peer);
    assert_eq!(rig.closes(), [CloseReason::Handshake(HandshakeError::KeyRefused)]);
    assert!(rig.events.iter().any(|event| matches!(event, ConnectionEvent::EndLease)));
    rig.wait(3 * SECOND);
    converse(&mut rig, &mut TestServer::new(4));
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

#[test]
fn a_transport_error_during_the_exchange_begins_it_anew_every_time() {
    let mut rig = keyless();
    let mut nonces = Vec::new();
    for _ in 0..4 {
        nonces.push(rig.server.unencrypted.pop().unwrap());
        rig.server.send_error(-404);
        rig.deliver();
        rig.wait(20 * SECOND);
    }
    nonces.dedup();
    assert_eq!(nonces.len(), 4);
    converse(&mut rig, &mut TestServer::new(4));
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

#[test]
fn an_exchange_that_takes_too_long_is_given_up() {
    let mut rig = keyless();
    rig.wait(HANDSHAKE_LEASE_TIME);
    assert_eq!(rig.closes(), [CloseReason::Silence { seconds: HANDSHAKE_LEASE_TIME.as_secs() }]);
    assert!(rig.events.iter().any(|event| matches!(event, ConnectionEvent::EndLease)));
}

#[test]
fn who_waits_for_the_lease_gets_the_key_from_the_context() {
    let rig = &mut Rig::unconnected(config(), None, false, 1);
    while let Some(event) = rig.connection.poll_event() {
        match event {
            ConnectionEvent::AskLease(_) => rig.connection.lease_answered(turn!(rig), LeaseAnswer::Wait),
            event => rig.event(event),
        }
    }
    rig.drain();
    assert_eq!(rig.status(), ConnectionStatus::CreatingAuthKey);
    rig.replica.set_auth_info(rig.scope, Some(auth_info(false)));
    rig.replica.set_time(TimeDifference::synchronised(START, rig.now));
    rig.context_changed();
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    assert!(rig.events.iter().any(|event| matches!(event, ConnectionEvent::EndLease)), "the wait is over");
}

#[test]
fn encrypted_data_before_there_is_a_key_is_refused() {
    let mut rig = keyless();
    rig.server.send_packet(&[7; 24 + 64]);
    rig.deliver();
    assert_eq!(rig.closes().len(), 1);
}
