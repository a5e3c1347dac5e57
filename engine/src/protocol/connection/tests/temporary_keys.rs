//! Temporary keys: agreed, bound, renewed beside the traffic, lost, and what an unreadable binding means.

use mtproto_crypto::key_derivation::packet_key_iv_v1;
use mtproto_crypto::sha1::sha1;
use mtproto_crypto::{AuthKeyId, aes_ige};
use mtproto_tl::envelope::{AuthBindTempAuthKey, InvokeWithLayer};
use mtproto_tl::handshake::BindAuthKeyInner;
use mtproto_tl::message::MessageView;
use mtproto_tl::service::{BadMsgNotification, BadServerSalt, NewSessionCreated, Ping, Pong, RpcError};
use mtproto_tl::{Constructor, Decode, Reader};

use super::key_exchange::{SERVER_KEYS, converse};
use super::*;
use crate::config::TemporaryKeys;
use crate::context::{KeyLifetime, TemporaryKey};
use crate::protocol::event::{BindError, StopReason};
use crate::protocol::handshake::tests::test_server::{Ending, SERVER_TIME, TestServer};
use crate::protocol::service::bind_key::encrypt_inner;
use crate::protocol::transport::TransportError;
use crate::request::ResendPolicy;

const HOUR: Duration = Duration::from_secs(3_600);

fn with_temporary_keys() -> ConnectionConfig {
    let temporary_keys = Some(TemporaryKeys { lifetime: HOUR, ..TemporaryKeys::default() });
    ConnectionConfig { temporary_keys, ..config() }
}

/// A connection with a permanent key and none for its packets.
fn unbound() -> Rig {
    let mut rig = Rig::unconnected(with_temporary_keys(), Some(auth_info(true)), true, 1);
    let api = Arc::new(ApiEnvironment::new(17, 200));
    rig.replica = ContextReplica::new(Arc::clone(&SERVER_KEYS), api, rig.replica.time());
    rig.replica.set_auth_info(rig.scope, Some(auth_info(true)));
    rig.drain();
    rig
}

fn peer(rig: &Rig, seed: u8) -> TestServer {
    let mut peer = TestServer::new(seed);
    peer.expires_in_told = Some(0);
    peer.server_time = rig.server.clock.unix_seconds().cast_signed();
    peer
}

/// Time passes until an exchange begins.
fn wait_for_renewal(rig: &mut Rig) {
    let from = rig.now;
    while rig.server.unencrypted.is_empty() {
        rig.wait(SECOND);
        assert!(rig.now < from + HOUR, "the key is renewed");
    }
}

/// The server agrees on a temporary key. Returns the call that is to bind it, and how long the key lives.
fn agree(rig: &mut Rig, seed: u8) -> (Received, i32) {
    let mut peer = peer(rig, seed);
    rig.server.other_keys.push(Arc::clone(&rig.server.key));
    converse(rig, &mut peer);
    let mut calls = rig.server.take_calls();
    calls.retain(|call| call.is(AuthBindTempAuthKey::ID));
    assert_eq!(calls.len(), 1);
    (calls.remove(0), peer.expires_in_told.unwrap())
}

/// The answer to a binding: yes.
fn bind(rig: &mut Rig, call: &Received) {
    rig.server.session_id = call.session_id;
    rig.answer(call.msg_id, &0x9972_75b5_u32.to_le_bytes());
    let bound = rig.events.iter().rev().find_map(|event| match event {
        ConnectionEvent::TemporaryKeyBound { key, .. } => Some(key.clone()),
        _ => None,
    });
    // What a driver does.
    let info = AuthInfo { main: bound.map(Box::new), ..auth_info(true) };
    rig.replica.set_auth_info(rig.scope, Some(info));
}

/// A connection that uses a temporary key.
fn bound() -> Rig {
    let mut rig = unbound();
    let (call, _) = agree(&mut rig, 3);
    bind(&mut rig, &call);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    // Salts for the whole test: this server gives none.
    let mut info = rig.replica.auth_info(rig.scope.account, rig.scope.datacenter).unwrap().clone();
    info.main.as_mut().unwrap().salts = auth_info(false).salts;
    rig.replica.set_auth_info(rig.scope, Some(info));
    rig.context_changed();
    rig
}

fn error(rig: &mut Rig, call: &Received, error_code: i32, text: &str) {
    rig.server.session_id = call.session_id;
    rig.answer(call.msg_id, &RpcError { error_code, error_message: text.as_bytes() }.to_vec());
}

/// What the permanent key vouches for, opened as a server opens it.
fn open_inner(call: &Received) -> (AuthBindTempAuthKey<'_>, BindAuthKeyInner) {
    let permanent = auth_info(false).key;
    let bind: AuthBindTempAuthKey<'_> = call.read();
    let (header, sealed) = bind.encrypted_message.split_at(24);
    assert_eq!(header[..8], permanent.id().0.to_le_bytes());
    let msg_key: [u8; 16] = header[8..].try_into().unwrap();
    let key_iv = packet_key_iv_v1(&permanent, Direction::ClientToServer, &msg_key);
    let mut plain = sealed.to_vec();
    aes_ige::decrypt(&key_iv.key, &key_iv.iv, &mut plain).unwrap();
    assert_eq!((plain.len(), &sha1(&[&plain[..72]])[4..]), (80, msg_key.as_slice()));
    let message = MessageView::decode(&mut Reader::new(&plain[16..])).unwrap();
    assert_eq!((message.msg_id, message.seq_no, message.body.len()), (call.msg_id, 0, 40));
    (bind, BindAuthKeyInner::decode(&mut Reader::new(message.body)).unwrap())
}

fn lost_keys(rig: &Rig) -> Vec<AuthKeyId> {
    let lost = rig.events.iter().filter_map(|event| match event {
        ConnectionEvent::TemporaryKeyLost(key) => Some(*key),
        _ => None,
    });
    lost.collect()
}

fn revoked(rig: &Rig) -> Vec<AuthKeyId> {
    let revoked = rig.events.iter().filter_map(|event| match event {
        ConnectionEvent::KeyRevoked(key) => Some(*key),
        _ => None,
    });
    revoked.collect()
}

#[test]
fn the_binding_message_agrees_with_the_vector() {
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!("../../../../../tests/vectors/bind_temp_key.json")).unwrap();
    let bytes = |field: &str| -> Vec<u8> {
        let text = vectors[field].as_str().unwrap().trim_start_matches("0x");
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
    };
    let long = |field: &str| i64::from_be_bytes(bytes(field).try_into().unwrap());
    let permanent = AuthKey::from_bytes(bytes("perm_auth_key").try_into().unwrap());
    let inner = BindAuthKeyInner {
        nonce: long("nonce"),
        temp_auth_key_id: long("temp_auth_key_id"),
        perm_auth_key_id: permanent.id().0.cast_signed(),
        temp_session_id: long("temp_session_id"),
        expires_at: i32::try_from(vectors["expires_at"].as_i64().unwrap()).unwrap(),
    };
    let random = [bytes("random16"), bytes("padding")].concat().try_into().unwrap();
    let encrypted = encrypt_inner(&permanent, MessageId(long("msg_id")), &inner, &random);
    assert_eq!(encrypted.to_vec(), bytes("encrypted_message"));
}

#[test]
fn a_temporary_key_is_agreed_bound_and_used() {
    let mut rig = unbound();
    assert_eq!(rig.status(), ConnectionStatus::CreatingAuthKey);
    let id = rig.call(call());
    let (call, expires_in) = agree(&mut rig, 3);
    assert!((3_450..=3_600).contains(&expires_in), "{expires_in}");
    let (outer, inner) = open_inner(&call);
    let temporary = rig.server.key.id();
    let expected = BindAuthKeyInner {
        nonce: outer.nonce,
        temp_auth_key_id: temporary.0.cast_signed(),
        perm_auth_key_id: auth_info(false).key.id().0.cast_signed(),
        temp_session_id: call.session_id,
        expires_at: SERVER_TIME + expires_in,
    };
    assert_eq!(inner, expected);
    assert_eq!((outer.perm_auth_key_id, outer.expires_at), (expected.perm_auth_key_id, expected.expires_at));
    assert_eq!((call.key, call.seq_no, call.container), (temporary, 1, None));
    assert!(rig.sink.ended.is_empty() && rig.status() == ConnectionStatus::CreatingAuthKey);

    bind(&mut rig, &call);
    assert!(rig.states.iter().any(|state| matches!(state, StateChange::KeyBound)));
    let sent = rig.server.take_calls();
    assert_eq!(sent.len(), 1, "the call waited for the binding");
    assert_eq!((sent[0].key, sent[0].session_id, sent[0].seq_no), (temporary, call.session_id, 3));
    assert!(sent[0].msg_id > call.msg_id);
    rig.answer(sent[0].msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
    assert!(lost_keys(&rig).is_empty() && rig.closes().is_empty());
}

#[test]
fn without_any_key_both_are_agreed_one_after_the_other() {
    let mut rig = Rig::unconnected(with_temporary_keys(), None, false, 1);
    let api = Arc::new(ApiEnvironment::new(17, 200));
    rig.replica = ContextReplica::new(Arc::clone(&SERVER_KEYS), api, rig.replica.time());
    rig.drain();
    let mut peer = TestServer::new(3);
    converse_once(&mut rig, &mut peer);
    let permanent = peer.key.as_ref().unwrap().id();
    assert_eq!(rig.status(), ConnectionStatus::CreatingAuthKey);
    let (call, _) = agree(&mut rig, 4);
    let bind: AuthBindTempAuthKey<'_> = call.read();
    assert_eq!(bind.perm_auth_key_id.cast_unsigned(), permanent.0);
    assert_eq!(call.key, rig.server.key.id());
    rig.server.session_id = call.session_id;
    rig.answer(call.msg_id, &0x9972_75b5_u32.to_le_bytes());
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

/// One whole exchange, and no question of the next one.
fn converse_once(rig: &mut Rig, peer: &mut TestServer) {
    for _ in 0..3 {
        let body = rig.server.unencrypted.pop().expect("the client asks");
        rig.server.send_unencrypted(&peer.answer(&body));
        if let Some(key) = &peer.key {
            rig.server.key = Arc::new(key.clone());
        }
        rig.deliver();
    }
}

#[test]
fn a_rejected_binding_is_written_anew() {
    let mut rig = unbound();
    let (mut call, _) = agree(&mut rig, 3);
    rig.server.session_id = call.session_id;
    let salt = BadServerSalt {
        bad_msg_id: call.msg_id,
        bad_msg_seqno: call.seq_no,
        error_code: 48,
        new_server_salt: 0x77,
    };
    rig.hear(false, &salt);
    let mut inners = vec![open_inner(&call).1.nonce];
    for code in [16, 17, 32] {
        let again = rig.server.take_calls().remove(0);
        assert_eq!(rig.server.packets.last().unwrap().salt, 0x77);
        assert!(again.msg_id != call.msg_id);
        inners.push(open_inner(&again).1.nonce);
        call = again;
        rig.server.session_id = call.session_id;
        let notice =
            BadMsgNotification { bad_msg_id: call.msg_id, bad_msg_seqno: call.seq_no, error_code: code };
        rig.hear(false, &notice);
    }
    inners.dedup();
    assert_eq!(inners.len(), 4, "nothing is said twice");
    let last = rig.server.take_calls().remove(0);
    assert_eq!(open_inner(&last).1.temp_session_id, last.session_id);
    let created = NewSessionCreated { first_msg_id: last.msg_id, unique_id: 1, server_salt: 0x88 };
    rig.server.session_id = last.session_id;
    rig.hear(true, &created);
    bind(&mut rig, &last);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    rig.send(Request::new(CALL.to_vec()));
    assert_eq!(rig.server.packets.last().unwrap().salt, 0x88);
}

#[test]
fn a_binding_that_is_always_rejected_is_given_up() {
    let mut rig = unbound();
    let (mut call, _) = agree(&mut rig, 3);
    loop {
        rig.server.session_id = call.session_id;
        let notice =
            BadMsgNotification { bad_msg_id: call.msg_id, bad_msg_seqno: call.seq_no, error_code: 16 };
        rig.hear(false, &notice);
        match rig.server.take_calls().pop() {
            Some(again) => call = again,
            None => break,
        }
    }
    assert_eq!(rig.closes(), [CloseReason::Binding(BindError::Rejected { code: 16 })]);
}

#[test]
fn a_key_is_renewed_beside_the_traffic_and_no_call_fails() {
    let mut rig = bound();
    let old = rig.server.key.id();
    rig.wait(HOUR / 2);
    assert!(rig.server.unencrypted.is_empty(), "not yet");
    wait_for_renewal(&mut rig);
    let (slow, slow_sent) = rig.send(call());
    let old_session = slow_sent.session_id;
    let age = rig.server.clock.unix_seconds() - START.unix_seconds();
    assert!((3_450 * 3 / 4..=3_601 * 3 / 4).contains(&age), "{age}");
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    // Under the old key all goes on.
    let (id, sent) = rig.send(call());
    assert_eq!((sent.key, sent.session_id), (old, old_session));
    rig.answer(sent.msg_id, &[8; 4]);
    assert!(rig.outcome(id).is_some());

    let old_key = Arc::clone(&rig.server.key);
    let (call_to_bind, _) = agree(&mut rig, 7);
    let new_key = Arc::clone(&rig.server.key);
    assert_ne!(call_to_bind.key, old);
    bind(&mut rig, &call_to_bind);
    let (id, sent) = rig.send(call());
    assert_eq!((sent.key, sent.session_id), (new_key.id(), call_to_bind.session_id));
    rig.answer(sent.msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());

    // A slow answer still comes under the old key; in another session's name it would not be taken.
    rig.server.key = old_key;
    rig.server.session_id = old_session;
    rig.answer(slow_sent.msg_id, &[7; 4]);
    assert_eq!(rig.outcome(slow), Some(&Ended::Response(vec![7; 4])));
    assert!(rig.closes().is_empty() && lost_keys(&rig).is_empty());
    rig.server.session_id = sent.session_id;
    rig.hear(false, &Pong { msg_id: MessageId(0), ping_id: 0 });
    assert_eq!(rig.closes(), [CloseReason::Session(crate::protocol::event::SessionError::WrongSession)]);
}

#[test]
fn a_renewal_that_fails_leaves_the_old_key_in_use() {
    let mut rig = bound();
    let old = rig.server.key.id();
    wait_for_renewal(&mut rig);
    let mut peer = peer(&rig, 5);
    peer.ending = Ending::Fail;
    while let Some(body) = rig.server.unencrypted.pop() {
        rig.server.send_unencrypted(&peer.answer(&body));
        rig.deliver();
    }
    assert!(rig.closes().is_empty());
    assert_eq!(rig.send(call()).1.key, old);
    wait_for_renewal(&mut rig);
    let (binding, _) = agree(&mut rig, 8);
    bind(&mut rig, &binding);
    assert_ne!(rig.send(call()).1.key, old);
}

#[test]
fn a_server_that_refuses_the_renewal_does_not_cost_the_key() {
    let mut rig = bound();
    let old = rig.server.key.id();
    wait_for_renewal(&mut rig);
    rig.server.send_error(-404);
    rig.deliver();
    assert_eq!(rig.closes(), [CloseReason::Transport(TransportError::AUTH_KEY_NOT_FOUND)]);
    rig.wait(3 * SECOND);
    assert!(lost_keys(&rig).is_empty());
    assert_eq!(rig.send(call()).1.key, old);
}

#[test]
fn an_unknown_temporary_key_is_made_anew_and_the_permanent_one_is_kept() {
    for round in 0..3 {
        let mut rig = bound();
        let old = rig.server.key.id();
        let (waits, _) = rig.send(call().resend(ResendPolicy::Repeat));
        rig.server.send_error(-404);
        rig.deliver();
        assert_eq!(rig.closes(), [CloseReason::Transport(TransportError::AUTH_KEY_NOT_FOUND)]);
        assert_eq!(lost_keys(&rig), [old]);
        rig.replica.set_auth_info(rig.scope, Some(auth_info(true)));
        rig.context_changed();
        rig.wait(3 * SECOND);
        let (binding, _) = agree(&mut rig, 20 + round);
        bind(&mut rig, &binding);
        let again = rig.server.take_calls();
        assert_eq!(again.len(), 1);
        rig.answer(again[0].msg_id, &[9; 4]);
        assert!(rig.outcome(waits).is_some());
        assert!(revoked(&rig).is_empty());
    }
}

#[test]
fn an_unreadable_binding_is_no_loss_if_the_server_knows_the_permanent_key() {
    let mut rig = unbound();
    let (call, _) = agree(&mut rig, 3);
    error(&mut rig, &call, 400, "ENCRYPTED_MESSAGE_INVALID");
    let ping = rig.server.take().remove(0);
    let permanent = auth_info(false).key;
    assert_eq!((ping.is(Ping::ID), ping.key), (true, permanent.id()));
    assert_ne!(ping.session_id, call.session_id);
    rig.server.key = permanent;
    rig.server.session_id = ping.session_id;
    rig.hear(false, &Pong { msg_id: ping.msg_id, ping_id: ping.read::<Ping>().ping_id });
    assert_eq!(rig.closes(), [CloseReason::Binding(BindError::NotReadable)]);
    assert!(revoked(&rig).is_empty());
    rig.wait(3 * SECOND);
    let (call, _) = agree(&mut rig, 4);
    bind(&mut rig, &call);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

#[test]
fn a_permanent_key_that_nobody_knows_is_revoked_once() {
    let mut rig = unbound();
    let id = rig.call(call());
    let (call, _) = agree(&mut rig, 3);
    error(&mut rig, &call, 400, "ENCRYPTED_MESSAGE_INVALID");
    assert!(rig.server.take().remove(0).is(Ping::ID));
    rig.server.send_error(-404);
    rig.deliver();
    let permanent = auth_info(false).key.id();
    assert_eq!(revoked(&rig), [permanent]);
    let stopped = rig
        .states
        .iter()
        .any(|state| matches!(state, StateChange::Stopped(StopReason::KeyRefused(key)) if *key == permanent));
    assert!(stopped);
    assert_eq!(rig.outcome(id).cloned(), failed(RequestError::ConnectionStopped(Phase::Queued)));
}

#[test]
fn who_hears_that_its_login_is_gone_stops() {
    let mut rig = bound();
    let rig = &mut rig;
    rig.connection.key_revoked(turn!(rig), AuthKeyId(1), &mut rig.sink);
    rig.drain();
    assert_eq!(rig.status(), ConnectionStatus::Ready, "another key");
    rig.connection.key_revoked(turn!(rig), auth_info(false).key.id(), &mut rig.sink);
    rig.drain();
    assert_eq!(rig.status(), ConnectionStatus::Stopped);
    assert!(revoked(rig).is_empty(), "it was told already");
}

#[test]
fn errors_of_the_binding_are_told_apart() {
    let refused = |text: &str| BindError::TemporaryKeyRefused { text: text.to_owned() };
    let other = |code, text: &str| BindError::Refused { code, text: text.to_owned() };
    for (code, text, expected) in [
        (400, "TEMP_AUTH_KEY_ALREADY_BOUND", refused("TEMP_AUTH_KEY_ALREADY_BOUND")),
        (400, "TEMP_AUTH_KEY_EMPTY", refused("TEMP_AUTH_KEY_EMPTY")),
        (400, "EXPIRES_AT_INVALID", refused("EXPIRES_AT_INVALID")),
        (401, "AUTH_KEY_PERM_EMPTY", refused("AUTH_KEY_PERM_EMPTY")),
        (420, "FLOOD_WAIT_7", other(420, "FLOOD_WAIT_7")),
        (500, "WORKER_BUSY_TOO_LONG_RETRY", other(500, "WORKER_BUSY_TOO_LONG_RETRY")),
    ] {
        let mut rig = unbound();
        let (call, _) = agree(&mut rig, 3);
        error(&mut rig, &call, code, text);
        assert_eq!(rig.closes(), [CloseReason::Binding(expected)], "{text}");
        assert!(revoked(&rig).is_empty() && lost_keys(&rig).is_empty());
        rig.wait(3 * SECOND);
        let (call, _) = agree(&mut rig, 4);
        bind(&mut rig, &call);
        assert_eq!(rig.status(), ConnectionStatus::Ready, "{text}");
    }
}

#[test]
fn a_server_that_wants_to_know_us_first_is_told() {
    let mut rig = unbound();
    let (call, _) = agree(&mut rig, 3);
    error(&mut rig, &call, 400, "CONNECTION_NOT_INITED");
    let again = rig.server.take_calls().remove(0);
    assert!(again.is(InvokeWithLayer::ID) && again.body.len() > call.body.len());
    bind(&mut rig, &again);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

#[test]
fn calls_that_meet_an_unbound_key_are_made_again_under_another_one() {
    let mut rig = bound();
    let old = rig.server.key.id();
    let ids: Vec<_> = (0..3).map(|_| rig.submit(call())).collect();
    rig.drain();
    let sent = rig.server.take_calls();
    for message in &sent {
        let result = RpcError { error_code: 401, error_message: b"AUTH_KEY_PERM_EMPTY" }.to_vec();
        rig.server.say(true, &RpcResult { req_msg_id: message.msg_id, result: &result });
    }
    rig.deliver();
    assert_eq!(lost_keys(&rig), [old]);
    assert!(rig.closes().is_empty() && rig.sink.ended.is_empty());
    assert_eq!(rig.status(), ConnectionStatus::CreatingAuthKey);
    let (binding, _) = agree(&mut rig, 9);
    bind(&mut rig, &binding);
    let again = rig.server.take_calls();
    assert_eq!(again.len(), 3);
    for (id, message) in ids.into_iter().zip(again) {
        rig.answer(message.msg_id, &[9; 4]);
        assert!(rig.outcome(id).is_some());
    }
}

/// A key that another connection of the account has agreed on and bound.
fn from_elsewhere(rig: &mut Rig, byte: u8, seconds: u32) -> Arc<AuthKey> {
    let key = Arc::new(AuthKey::from_bytes([byte; 256]));
    let second = rig.server.clock.unix_seconds();
    let salt = ServerSalt { salt: 0x99, valid_since: second - 60, valid_until: second + 36_000 };
    let main = TemporaryKey {
        key: Arc::clone(&key),
        salts: ServerSalts::new(vec![salt]),
        initialised: false,
        lifetime: KeyLifetime { made_at: second, expires_at: second + seconds },
    };
    rig.replica.set_auth_info(rig.scope, Some(AuthInfo { main: Some(Box::new(main)), ..auth_info(true) }));
    key
}

#[test]
fn a_key_that_another_connection_has_bound_is_taken_over() {
    let mut rig = unbound();
    let old = from_elsewhere(&mut rig, 5, 3_600);
    rig.server.key = Arc::clone(&old);
    rig.context_changed();
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    let (slow, slow_sent) = rig.send(call());
    // Without a socket the old one is kept, so that the fate of calls can be asked for.
    let new = from_elsewhere(&mut rig, 6, 3_600);
    rig.break_socket();
    rig.context_changed();
    rig.server.other_keys.push(Arc::clone(&new));
    rig.wait(3 * SECOND);
    rig.answer(slow_sent.msg_id, &[9; 4]);
    assert_eq!(rig.outcome(slow), Some(&Ended::Response(vec![9; 4])));
    let question = rig.server.take().remove(0);
    assert_eq!((question.key, question.session_id), (old.id(), slow_sent.session_id));
    let info = mtproto_tl::service::MsgsStateInfo { req_msg_id: question.msg_id, info: &[4] };
    rig.hear(false, &info);
    rig.wait(2 * SECOND);
    let (_, sent) = rig.send(call());
    assert_eq!(sent.key, new.id());
    assert!(lost_keys(&rig).is_empty());
}

#[test]
fn a_key_at_its_end_is_not_used_any_more() {
    let mut rig = unbound();
    let old = from_elsewhere(&mut rig, 5, 100);
    rig.server.key = Arc::clone(&old);
    rig.context_changed();
    rig.send(call());
    // The server does not answer the exchange.
    rig.wait(95 * SECOND);
    assert_eq!(lost_keys(&rig), [old.id()]);
    assert_ne!(rig.status(), ConnectionStatus::Ready);
}
