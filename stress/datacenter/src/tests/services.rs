//! Every service message and its answer.

use std::time::Duration;

use mtproto_tl::mtstress::MtstressEcho;
use mtproto_tl::service::{
    DestroyAuthKey, DestroyAuthKeyOk, DestroySession, DestroySessionNone, DestroySessionOk, FutureSalts,
    GetFutureSalts, HttpWait, MsgDetailedInfo, MsgResendAnsReq, MsgResendReq, MsgsAck, MsgsAllInfo,
    MsgsStateInfo, MsgsStateReq, NewSessionCreated, Ping, PingDelayDisconnect, Pong, RpcAnswerDropped,
    RpcAnswerDroppedRunning, RpcAnswerUnknown, RpcDropAnswerRequest,
};
use mtproto_tl::{Constructor, Decode, MessageId, Reader};

use super::client::{Client, Other, Received};
use super::world::World;
use crate::fault::{Fault, FaultKind};

/// The one message that is this object.
fn only<'a, T: Decode<'a> + Constructor>(client: &'a Client) -> (&'a Received, T) {
    let found: Vec<_> = client
        .received
        .iter()
        .filter_map(|message| message.as_object::<T>().map(|object| (message, object)))
        .collect();
    assert_eq!(found.len(), 1, "{} in {:?}", T::NAME, client.received);
    found.into_iter().next().unwrap()
}

#[test]
fn a_ping_is_answered_with_its_number() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let msg_id = client.service(&mut world, &Ping { ping_id: -7 });
    let (message, pong) = only::<Pong>(&client);
    assert_eq!(pong, Pong { msg_id: MessageId(msg_id), ping_id: -7 });
    assert_eq!((message.msg_id & 3, message.seq_no & 1), (1, 0));
}

#[test]
fn a_deferred_disconnect_comes_unless_it_is_put_off() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let ping = PingDelayDisconnect { ping_id: 1, disconnect_delay: 75 };
    client.service(&mut world, &ping);
    assert_eq!(client.count_of::<Pong>(), 1);
    client.wait(&mut world, Duration::from_secs(74));
    assert!(!client.connection.is_closing());
    client.service(&mut world, &ping);
    client.wait(&mut world, Duration::from_secs(74));
    client.service(&mut world, &Ping { ping_id: 2 });
    assert!(!client.connection.is_closing());
    client.wait(&mut world, Duration::from_secs(1));
    assert!(client.connection.is_closing(), "an ordinary ping does not put it off");
}

#[test]
fn quiet_connections_are_closed() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    client.wait(&mut world, Duration::from_secs(59));
    assert!(!client.connection.is_closing());
    client.wait(&mut world, Duration::from_secs(1));
    assert!(client.connection.is_closing(), "nothing valid has come");
    let mut world = World::with(|config| config.rules.idle_time = Duration::from_secs(100));
    let mut client = Client::new(&mut world);
    client.service(&mut world, &Ping { ping_id: 1 });
    client.wait(&mut world, Duration::from_secs(99));
    client.service(&mut world, &Ping { ping_id: 2 });
    client.wait(&mut world, Duration::from_secs(99));
    assert!(!client.connection.is_closing());
    client.wait(&mut world, Duration::from_secs(1));
    assert!(client.connection.is_closing());
}

#[test]
fn future_salts_are_those_that_will_be_accepted() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let msg_id = client.service(&mut world, &GetFutureSalts { num: 3 });
    let salts: Vec<_> = {
        let (_, answer) = only::<FutureSalts<'_>>(&client);
        assert_eq!((answer.req_msg_id, answer.now), (MessageId(msg_id), world.now.unix_seconds()));
        answer.salts.iter().collect()
    };
    assert_eq!(salts.len(), 3);
    for salt in salts {
        let start = u64::try_from(salt.valid_since).unwrap();
        if let Some(wait) = Duration::from_secs(start).checked_sub(world.now.unix) {
            world.advance(wait);
        }
        client.salt = salt.salt;
        client.take();
        let msg_id = client.service(&mut world, &Ping { ping_id: 1 });
        assert_eq!(client.refusal_of(msg_id), None);
    }
    for (asked, given) in [(0, 1), (-5, 1), (64, 64), (1_000, 64)] {
        client.take();
        client.service(&mut world, &GetFutureSalts { num: asked });
        assert_eq!(only::<FutureSalts<'_>>(&client).1.salts.len(), given);
    }
}

#[test]
fn other_sessions_can_be_destroyed() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    client.service(&mut world, &Ping { ping_id: 1 });
    let first = client.session_id;
    client.session_id += 1;
    client.service(&mut world, &Ping { ping_id: 2 });
    assert_eq!(client.sessions.last(), Some(&client.session_id));
    client.take();
    client.service(&mut world, &DestroySession { session_id: first });
    assert_eq!(only::<DestroySessionOk>(&client).1.session_id, first);
    client.service(&mut world, &DestroySession { session_id: first });
    assert_eq!(only::<DestroySessionNone>(&client).1.session_id, first);
    client.take();
    let own = client.session_id;
    client.service(&mut world, &DestroySession { session_id: own });
    assert_eq!(only::<DestroySessionNone>(&client).1.session_id, own);
    client.take();
    client.session_id = first;
    client.service(&mut world, &Ping { ping_id: 3 });
    only::<NewSessionCreated>(&client);
}

#[test]
fn a_destroyed_key_is_unknown() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    client.service(&mut world, &DestroyAuthKey);
    only::<DestroyAuthKeyOk>(&client);
    client.service(&mut world, &Ping { ping_id: 1 });
    assert_eq!(client.others, [Other::TransportError(-404)]);
    assert!(client.connection.is_closing());
    assert_eq!(world.server.stats().keys, 0);
}

#[test]
fn states_tell_what_was_received() {
    let mut world = World::with(|config| config.rules.answer_delay = Duration::from_secs(1));
    let mut client = Client::new(&mut world);
    let ping = client.service(&mut world, &Ping { ping_id: 1 });
    let call = client.call(&mut world, &MtstressEcho { payload: b"x" });
    let states = |client: &mut Client, world: &mut World| {
        let ids = [ping - 4, ping, call, call + (100 << 32)];
        client.take();
        let msg_id = client.service(world, &MsgsStateReq { msg_ids: ids.as_slice().into() });
        let (_, info) = only::<MsgsStateInfo<'_>>(client);
        assert_eq!(info.req_msg_id, MessageId(msg_id));
        info.info.to_vec()
    };
    assert_eq!(states(&mut client, &mut world), [2, 4 + 16, 4 + 8 + 32, 3]);
    client.wait(&mut world, Duration::from_secs(2));
    assert_eq!(states(&mut client, &mut world), [2, 4 + 16, 4 + 8 + 32 + 64, 3]);
}

#[test]
fn messages_are_sent_again_when_asked_for() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let call = client.call(&mut world, &MtstressEcho { payload: b"x" });
    let answer = client.take().pop().unwrap();
    client.service(&mut world, &MsgResendReq { msg_ids: [answer.msg_id].as_slice().into() });
    assert_eq!(client.take(), std::slice::from_ref(&answer));
    let asked = [answer.msg_id, 5];
    let msg_id = client.service(&mut world, &MsgResendReq { msg_ids: asked.as_slice().into() });
    {
        let (_, info) = only::<MsgsStateInfo<'_>>(&client);
        assert_eq!((info.req_msg_id, info.info), (MessageId(msg_id), [4, 1].as_slice()));
    }
    assert!(client.take().contains(&answer));
    client.service(&mut world, &MsgResendAnsReq { msg_ids: [call].as_slice().into() });
    assert_eq!(client.take(), std::slice::from_ref(&answer));
    // What is acknowledged, in either way, is forgotten.
    client.service(&mut world, &MsgsAllInfo { msg_ids: [answer.msg_id].as_slice().into(), info: &[4] });
    let msg_id = client.service(&mut world, &MsgResendReq { msg_ids: [answer.msg_id].as_slice().into() });
    let (_, info) = only::<MsgsStateInfo<'_>>(&client);
    assert_eq!((info.req_msg_id, info.info), (MessageId(msg_id), [1].as_slice()));
}

#[test]
fn giving_up_on_an_answer_has_three_outcomes() {
    let mut world = World::with_faults([Fault::once(FaultKind::DelayAnswer(Duration::from_secs(5)))]);
    let mut client = Client::new(&mut world);
    let running = client.call(&mut world, &MtstressEcho { payload: b"x" });
    let acknowledged = client.take().iter().any(|message| message.as_object::<MsgsAck<'_>>().is_some());
    assert!(acknowledged, "a call whose answer takes time");
    let drop_answer = |client: &mut Client, world: &mut World, call| {
        let request = RpcDropAnswerRequest { req_msg_id: MessageId(call) };
        let msg_id = client.service(world, &request);
        let message = client.received.last().unwrap().clone();
        (client.result_of(msg_id).unwrap(), message.seq_no & 1)
    };
    let (result, content) = drop_answer(&mut client, &mut world, running);
    assert_eq!((RpcAnswerDroppedRunning::decode(&mut Reader::new(&result)).is_ok(), content), (true, 1));
    client.wait(&mut world, Duration::from_secs(6));
    assert!(client.result_of(running).is_none());
    let answered = client.call(&mut world, &MtstressEcho { payload: b"x" });
    let answer = client.received.last().unwrap().clone();
    let (result, _) = drop_answer(&mut client, &mut world, answered);
    let dropped = RpcAnswerDropped::decode(&mut Reader::new(&result)).unwrap();
    assert_eq!((dropped.msg_id.0, dropped.seq_no), (answer.msg_id, answer.seq_no));
    assert_eq!(usize::try_from(dropped.bytes).unwrap(), answer.body.len());
    for unknown in [answered, running, 4] {
        let (result, content) = drop_answer(&mut client, &mut world, unknown);
        assert_eq!((RpcAnswerUnknown::decode(&mut Reader::new(&result)).is_ok(), content), (true, 0));
    }
}

#[test]
fn what_needs_no_answer_gets_none() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    client.service(&mut world, &Ping { ping_id: 1 });
    client.take();
    client.service(&mut world, &HttpWait { max_delay: 1, wait_after: 2, max_wait: 3 });
    client.service(&mut world, &MsgsAck { msg_ids: [0_i64; 0].as_slice().into() });
    client.service(&mut world, &Pong { msg_id: MessageId(1), ping_id: 1 });
    assert_eq!(client.take(), []);
    assert!(!client.connection.is_closing());
}

#[test]
fn large_answers_are_announced_instead_of_repeated_if_the_rules_say_so() {
    let mut world = World::with(|config| config.rules.announce_resends_over = Some(500));
    let mut client = Client::new(&mut world);
    let small = client.call(&mut world, &MtstressEcho { payload: &[1; 100] });
    let large = client.call(&mut world, &MtstressEcho { payload: &[2; 1_000] });
    let answer = client.take().pop().unwrap();
    client.reconnect(&mut world);
    client.service(&mut world, &Ping { ping_id: 1 });
    assert!(client.result_of(small).is_some() && client.result_of(large).is_none());
    {
        let (_, info) = only::<MsgDetailedInfo>(&client);
        assert_eq!((info.msg_id, info.answer_msg_id), (MessageId(large), MessageId(answer.msg_id)));
        assert_eq!(usize::try_from(info.bytes).unwrap(), answer.body.len());
        assert_eq!(info.status, 4 + 8 + 32 + 64);
    }
    client.service(&mut world, &MsgResendReq { msg_ids: [answer.msg_id].as_slice().into() });
    assert_eq!(client.received.last(), Some(&answer));
}

#[test]
fn a_quick_acknowledgement_comes_first_and_names_the_packet() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let msg_id = client.next_msg_id(&world);
    let body = mtproto_tl::Encode::to_vec(&Ping { ping_id: 1 });
    let packet = client.packet(msg_id, 0, &body);
    let mut again = client.packet(msg_id, 0, &body);
    assert_eq!(packet, again, "the padding of this client is fixed");
    let mut job = [mtproto_crypto::batch::OpenJob::new(
        &client.key,
        mtproto_crypto::Direction::ClientToServer,
        &mut again,
    )
    .unwrap()];
    mtproto_crypto::batch::open_many(&mut job);
    let mut sealed = again.clone();
    let mut seal = [mtproto_crypto::batch::SealJob::new(
        &client.key,
        mtproto_crypto::Direction::ClientToServer,
        &mut sealed,
    )
    .unwrap()];
    mtproto_crypto::batch::seal_many(&mut seal);
    let token = seal[0].receipt_token();
    client.send_packet(&mut world, &packet, true);
    assert_eq!(client.others, [Other::QuickAck(token)]);
    assert_eq!(client.count_of::<Pong>(), 1);
}
