//! Calls: wrappers in any order, what may be called with which key, and the answers.

use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::key_derivation::packet_key_iv_v1;
use mtproto_crypto::sha1::sha1;
use mtproto_crypto::{AuthKey, Direction, SecureRandom, aes_ige};
use mtproto_tl::api_subset::{Config, HelpGetConfig, HelpGetNearestDc, NearestDc, UpdateShort};
use mtproto_tl::envelope::{
    AuthBindTempAuthKey, InitConnection, InvokeAfterMsg, InvokeAfterMsgs, InvokeWithLayer,
    InvokeWithoutUpdates,
};
use mtproto_tl::gzip::{GzipPacked, pack};
use mtproto_tl::handshake::BindAuthKeyInner;
use mtproto_tl::mtstress::{MtstressEcho, MtstressEchoed, MtstressPush, MtstressUpdatePushed};
use mtproto_tl::primitive::BOOL_TRUE;
use mtproto_tl::service::{MsgsAck, Ping, RpcResult};
use mtproto_tl::{Decode, Encode, MessageId, Reader};

use super::client::{Client, Other, container, message};
use super::world::World;
use crate::api::{Answer, Api, Call, Handled};

fn init(query: &[u8]) -> Vec<u8> {
    let init = InitConnection {
        api_id: 1,
        device_model: b"test",
        system_version: b"1",
        app_version: b"1",
        system_lang_code: b"en",
        lang_pack: b"",
        lang_code: b"en",
        proxy: None,
        params: None,
        query,
    };
    init.to_vec()
}

fn with_layer(query: &[u8]) -> Vec<u8> {
    InvokeWithLayer { layer: 228, query }.to_vec()
}

fn echo() -> Vec<u8> {
    MtstressEcho { payload: b"payload" }.to_vec()
}

fn is_echoed(result: Option<Vec<u8>>) -> bool {
    result.is_some_and(|result| result == MtstressEchoed { payload: b"payload" }.to_vec())
}

fn send_call(client: &mut Client, world: &mut World, body: &[u8]) -> i64 {
    let (msg_id, seq_no) = (client.next_msg_id(world), client.content_seq_no());
    client.send_message(world, msg_id, seq_no, body);
    msg_id
}

fn error(client: &mut Client, world: &mut World, body: &[u8]) -> Option<(i32, String)> {
    let msg_id = send_call(client, world, body);
    client.error_of(msg_id)
}

#[test]
fn wrappers_come_off_in_any_order() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let first = send_call(&mut client, &mut world, &echo());
    let after = |query: &[u8]| InvokeAfterMsg { msg_id: MessageId(first), query }.to_vec();
    let after_all = |query: &[u8]| InvokeAfterMsgs { msg_ids: [first].as_slice().into(), query }.to_vec();
    let without = |query: &[u8]| InvokeWithoutUpdates { query }.to_vec();
    let mut packed = Vec::new();
    let compressible = MtstressEcho { payload: &[7; 500] }.to_vec();
    assert!(pack(&compressible, &mut packed));
    let packed = GzipPacked { packed_data: &packed }.to_vec();
    for body in [
        with_layer(&init(&echo())),
        after(&without(&with_layer(&init(&echo())))),
        with_layer(&init(&after(&echo()))),
        without(&after_all(&echo())),
        init(&with_layer(&echo())),
    ] {
        let msg_id = send_call(&mut client, &mut world, &body);
        assert!(is_echoed(client.result_of(msg_id)), "{:?}", client.error_of(msg_id));
    }
    for body in [packed.clone(), with_layer(&init(&after(&packed)))] {
        let msg_id = send_call(&mut client, &mut world, &body);
        assert_eq!(client.result_of(msg_id), Some(MtstressEchoed { payload: &[7; 500] }.to_vec()));
    }
    let deep = (0..9).fold(echo(), |query, _| without(&query));
    let fetch_error = Some((400, "INPUT_FETCH_ERROR".to_owned()));
    assert_eq!(error(&mut client, &mut world, &deep), fetch_error);
    let mut cut = with_layer(&init(&echo()));
    cut.truncate(40);
    assert_eq!(error(&mut client, &mut world, &cut), fetch_error);
}

#[test]
fn what_cannot_be_called_is_refused_by_name() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let unknown = 0x1234_5678_u32.to_le_bytes();
    let expected = format!("INPUT_METHOD_INVALID_{}_0", 0x1234_5678);
    assert_eq!(error(&mut client, &mut world, &unknown), Some((400, expected)));
    let mut long = HelpGetConfig.to_vec();
    long.extend_from_slice(&[0; 4]);
    assert_eq!(error(&mut client, &mut world, &long), Some((400, "INPUT_FETCH_ERROR".to_owned())));
    let layer = InvokeWithLayer { layer: 0, query: &echo() }.to_vec();
    assert_eq!(error(&mut client, &mut world, &layer), Some((400, "CONNECTION_LAYER_INVALID".to_owned())));
    let limit = MtstressPush { count: -1, payload_bytes: 0 }.to_vec();
    assert_eq!(error(&mut client, &mut world, &limit), Some((400, "LIMIT_INVALID".to_owned())));
}

#[test]
fn a_key_is_introduced_before_it_is_used() {
    let mut world = World::with(|config| config.rules.init_connection_required = true);
    let mut client = Client::new(&mut world);
    let not_inited = Some((400, "CONNECTION_NOT_INITED".to_owned()));
    assert_eq!(error(&mut client, &mut world, &echo()), not_inited);
    assert_eq!(error(&mut client, &mut world, &with_layer(&echo())), not_inited);
    let no_layer = Some((400, "CONNECTION_LAYER_INVALID".to_owned()));
    let mut other = Client::new(&mut world);
    assert_eq!(error(&mut other, &mut world, &init(&echo())), no_layer);
    assert_eq!(error(&mut client, &mut world, &with_layer(&init(&echo()))), None);
    assert_eq!(error(&mut client, &mut world, &echo()), None);
    // It stays so for every session of the key.
    client.session_id += 1;
    assert_eq!(error(&mut client, &mut world, &echo()), None);
}

/// Answers one call by itself and leaves the others.
struct Own;

const OWN: u32 = 0x0bad_cafe;

impl Api for Own {
    fn call(&self, call: &Call<'_>, answer: &mut Answer<'_>) -> Handled {
        if call.method.0 != OWN {
            return Handled::Unknown;
        }
        assert_eq!((call.datacenter, call.layer), (2, 228));
        match call.body.get(4) {
            Some(0) => answer.raw(&[1, 2, 3]),
            Some(1) => answer.error(303, "USER_MIGRATE_4"),
            Some(2) => {
                answer.object(&true);
                answer.after(Duration::from_secs(3));
            }
            _ => answer.raw(&[0; 100_000]),
        }
        Handled::Answered
    }
}

#[test]
fn programs_add_calls_of_their_own() {
    let mut world = World::with(|config| config.api = Arc::new(Own));
    let mut client = Client::new(&mut world);
    let own = |kind: u8| [OWN.to_le_bytes().as_slice(), &[kind, 0, 0, 0]].concat();
    let msg_id = send_call(&mut client, &mut world, &with_layer(&init(&own(0))));
    assert_eq!(client.result_of(msg_id), Some(vec![1, 2, 3, 0]), "whole words");
    assert_eq!(error(&mut client, &mut world, &own(1)), Some((303, "USER_MIGRATE_4".to_owned())));
    let late = send_call(&mut client, &mut world, &own(2));
    client.wait(&mut world, Duration::from_millis(2_999));
    assert!(client.result_of(late).is_none());
    client.wait(&mut world, Duration::from_millis(1));
    assert_eq!(client.result_of(late), Some(true.to_vec()));
    let large = send_call(&mut client, &mut world, &own(3));
    let wire_bytes = client.received.last().unwrap().body.len();
    assert!(wire_bytes < 1_000, "it was compressed: {wire_bytes}");
    assert_eq!(client.result_of(large), Some(vec![0; 100_000]));
    let msg_id = send_call(&mut client, &mut world, &echo());
    assert!(is_echoed(client.result_of(msg_id)), "the built-in calls are still there");
}

#[test]
fn random_answers_are_not_compressed() {
    let mut world = World::with(|config| config.rules.gzip_answers_over = Some(100));
    let mut client = Client::new(&mut world);
    for bytes in [200, 60_000] {
        let mut payload = vec![0; bytes];
        SecureRandom::from_seed([3; 32]).fill_wire(&mut payload);
        let msg_id = client.call(&mut world, &MtstressEcho { payload: &payload });
        let result = client.received.last().unwrap().as_object::<RpcResult<'_>>().unwrap();
        assert!(GzipPacked::decode(&mut Reader::new(result.result)).is_err());
        assert_eq!(client.result_of(msg_id), Some(MtstressEchoed { payload: &payload }.to_vec()));
    }
}

#[test]
fn the_configuration_names_every_datacenter() {
    let mut world = World::with(|config| {
        config.listen = vec![(1, "127.0.0.1:1001".parse().unwrap()), (2, "[::]:1002".parse().unwrap())];
    });
    let mut client = Client::new(&mut world);
    let msg_id = client.call(&mut world, &HelpGetConfig);
    let result = client.result_of(msg_id).unwrap();
    let config = Config::decode(&mut Reader::new(&result)).unwrap();
    assert_eq!((config.this_dc, config.date, config.test_mode), (2, world.now.unix_seconds(), false));
    let options: Vec<_> = config
        .dc_options
        .iter()
        .map(|option| (option.id, option.ip_address, option.port, option.ipv6, option.this_port_only))
        .collect();
    let expected: [(i32, &[u8], i32, bool, bool); 2] =
        [(1, b"127.0.0.1", 1_001, false, true), (2, b"::1", 1_002, true, true)];
    assert_eq!(options, expected);
    let msg_id = client.call(&mut world, &HelpGetNearestDc);
    let result = client.result_of(msg_id).unwrap();
    let nearest = NearestDc::decode(&mut Reader::new(&result)).unwrap();
    assert_eq!((nearest.this_dc, nearest.nearest_dc), (2, 2));
}

#[test]
fn a_call_waits_for_the_one_it_names() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let missing = client.next_msg_id(&world);
    let dependent = InvokeAfterMsg { msg_id: MessageId(missing), query: &echo() }.to_vec();
    let base = missing + 400;
    client.send_message(&mut world, base, 3, &dependent);
    assert!(client.result_of(base).is_none());
    // It comes in time.
    client.send_message(&mut world, missing, 1, &echo());
    assert!(is_echoed(client.result_of(missing)) && is_echoed(client.result_of(base)));
    // The next does not.
    let dependent = InvokeAfterMsg { msg_id: MessageId(missing + 8), query: &echo() }.to_vec();
    client.send_message(&mut world, base + 4, 5, &dependent);
    client.wait(&mut world, Duration::from_millis(499));
    assert!(client.result_of(base + 4).is_none());
    client.wait(&mut world, Duration::from_millis(1));
    assert_eq!(client.error_of(base + 4), Some((400, "MSG_WAIT_TIMEOUT".to_owned())));
    // The last waits for one that failed.
    let failed = InvokeAfterMsg { msg_id: MessageId(base + 4), query: &echo() }.to_vec();
    client.send_message(&mut world, base + 8, 7, &failed);
    assert_eq!(client.error_of(base + 8), Some((400, "MSG_WAIT_FAILED".to_owned())));
    // Both in one container.
    let dependent = InvokeAfterMsg { msg_id: MessageId(base + 12), query: &echo() }.to_vec();
    let both = container(&[message(base + 12, 9, &echo()), message(base + 16, 11, &dependent)]);
    client.send_message(&mut world, base + 20, 12, &both);
    assert!(is_echoed(client.result_of(base + 16)));
}

#[test]
fn updates_come_as_asked_and_wait_for_acknowledgements() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let count = 3_000;
    let msg_id = client.call(&mut world, &MtstressPush { count, payload_bytes: 100 });
    client.collect(&mut world);
    assert_eq!(client.result_of(msg_id), Some(BOOL_TRUE.0.to_le_bytes().to_vec()));
    let mut sequences = Vec::new();
    for _ in 0..10 {
        let received = client.take();
        let ids: Vec<i64> = received.iter().map(|message| message.msg_id).collect();
        for message in &received {
            let Some(update) = message.as_object::<UpdateShort<'_>>() else { continue };
            assert_eq!((message.msg_id & 3, message.seq_no & 1), (3, 1));
            let pushed = MtstressUpdatePushed::decode(&mut Reader::new(update.update)).unwrap();
            assert_eq!(pushed.payload.len(), 100);
            sequences.push(pushed.sequence);
        }
        client.service(&mut world, &MsgsAck { msg_ids: ids.as_slice().into() });
    }
    assert_eq!(sequences, (0..i64::from(count)).collect::<Vec<_>>());
}

#[test]
fn updates_from_outside_reach_those_who_want_them() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let update = mtproto_tl::api_subset::UpdatesTooLong.to_vec();
    assert_eq!(world.server.push_update(&update, world.now), 0, "nobody is there");
    client.service(&mut world, &Ping { ping_id: 1 });
    assert_eq!(world.server.push_update(&update, world.now), 1);
    client.wait(&mut world, Duration::ZERO);
    assert_eq!(client.received.last().unwrap().body, update);
    send_call(&mut client, &mut world, &InvokeWithoutUpdates { query: &echo() }.to_vec());
    assert_eq!(world.server.push_update(&update, world.now), 0);
    send_call(&mut client, &mut world, &echo());
    assert_eq!(world.server.push_update(&update, world.now), 1);
    send_call(&mut client, &mut world, &InvokeWithoutUpdates { query: &echo() }.to_vec());
    assert_eq!(world.server.push_update(&update, world.now), 1, "one call without does not unsubscribe");
}

/// A request to bind, with anything about it changed.
fn bind_request(
    permanent: &AuthKey,
    temporary: &AuthKey,
    session_id: i64,
    msg_id: i64,
    expires_at: i32,
    change: impl FnOnce(&mut BindAuthKeyInner, &mut i32),
) -> Vec<u8> {
    let mut inner = BindAuthKeyInner {
        nonce: 99,
        temp_auth_key_id: temporary.id().0.cast_signed(),
        perm_auth_key_id: permanent.id().0.cast_signed(),
        temp_session_id: session_id,
        expires_at,
    };
    let mut seq_no = 0;
    change(&mut inner, &mut seq_no);
    let mut plain = vec![0xcd; 16];
    plain.extend_from_slice(&message(msg_id, seq_no, &inner.to_vec()));
    let mut msg_key = [0; 16];
    msg_key.copy_from_slice(&sha1(&[&plain])[4..20]);
    plain.extend_from_slice(&[0xcd; 8]);
    let key_iv = packet_key_iv_v1(permanent, Direction::ClientToServer, &msg_key);
    aes_ige::encrypt(&key_iv.key, &key_iv.iv, &mut plain).unwrap();
    let encrypted = [permanent.id().0.to_le_bytes().as_slice(), &msg_key, &plain].concat();
    let perm_auth_key_id = permanent.id().0.cast_signed();
    AuthBindTempAuthKey { perm_auth_key_id, nonce: 99, expires_at, encrypted_message: &encrypted }.to_vec()
}

#[test]
fn a_temporary_key_must_be_bound() {
    let mut world = World::new();
    let permanent = world.permanent_key();
    let temporary = world.temporary_key(1_000);
    let mut client = Client::with_key(&mut world, temporary.clone());
    let expires_at = world.now.unix_seconds() + 1_000;
    assert_eq!(error(&mut client, &mut world, &echo()), Some((401, "AUTH_KEY_PERM_EMPTY".to_owned())));
    assert_eq!(error(&mut client, &mut world, &HelpGetNearestDc.to_vec()), None);
    let invalid = Some((400, "ENCRYPTED_MESSAGE_INVALID".to_owned()));
    let changes: [fn(&mut BindAuthKeyInner, &mut i32); 6] = [
        |inner, _| inner.nonce += 1,
        |inner, _| inner.temp_auth_key_id += 1,
        |inner, _| inner.perm_auth_key_id += 1,
        |inner, _| inner.temp_session_id += 1,
        |inner, _| inner.expires_at += 1,
        |_, seq_no| *seq_no = 1,
    ];
    for change in changes {
        let msg_id = client.next_msg_id(&world);
        let request = bind_request(&permanent, &temporary, client.session_id, msg_id, expires_at, change);
        let seq_no = client.content_seq_no();
        client.send_message(&mut world, msg_id, seq_no, &request);
        assert_eq!(client.error_of(msg_id), invalid);
    }
    let bind = |client: &mut Client, world: &mut World, permanent: &AuthKey, shift: i64, expires_at: i32| {
        let msg_id = client.next_msg_id(world);
        let session_id = client.session_id;
        let request = bind_request(permanent, &client.key, session_id, msg_id + shift, expires_at, |_, _| {});
        let seq_no = client.content_seq_no();
        client.send_message(world, msg_id, seq_no, &with_layer(&init(&request)));
        client.error_of(msg_id)
    };
    assert_eq!(bind(&mut client, &mut world, &permanent, 4, expires_at), invalid, "another message");
    let stranger = AuthKey::from_bytes([0x99; 256]);
    assert_eq!(bind(&mut client, &mut world, &stranger, 0, expires_at), invalid, "an unknown key");
    let wrong_time = bind(&mut client, &mut world, &permanent, 0, expires_at + 100);
    assert_eq!(wrong_time, Some((400, "EXPIRES_AT_INVALID".to_owned())));
    assert_eq!(bind(&mut client, &mut world, &permanent, 0, expires_at), None);
    let msg_id = send_call(&mut client, &mut world, &echo());
    assert!(is_echoed(client.result_of(msg_id)));
    assert_eq!(
        bind(&mut client, &mut world, &permanent, 0, expires_at),
        None,
        "binding again changes nothing"
    );
    let other = world.permanent_key();
    let bound = bind(&mut client, &mut world, &other, 0, expires_at);
    assert_eq!(bound, Some((400, "TEMP_AUTH_KEY_ALREADY_BOUND".to_owned())));
    let mut by_permanent = Client::with_key(&mut world, permanent.clone());
    let empty = bind(&mut by_permanent, &mut world, &permanent, 0, expires_at);
    assert_eq!(empty, Some((400, "TEMP_AUTH_KEY_EMPTY".to_owned())));
    // Without its permanent key it is as good as unbound.
    world.server.forget_key(permanent.id().0);
    assert_eq!(error(&mut client, &mut world, &echo()), Some((401, "AUTH_KEY_PERM_EMPTY".to_owned())));
}

#[test]
fn one_temporary_key_replaces_another_if_the_rules_say_so() {
    for one in [false, true] {
        let mut world = World::with(|config| config.rules.one_temporary_key = one);
        let permanent = world.permanent_key();
        let keys = [world.temporary_key(1_000), world.temporary_key(1_000)];
        let expires_at = world.now.unix_seconds() + 1_000;
        let mut clients = keys.map(|key| Client::with_key(&mut world, key));
        for client in &mut clients {
            let msg_id = client.next_msg_id(&world);
            let session_id = client.session_id;
            let request = bind_request(&permanent, &client.key, session_id, msg_id, expires_at, |_, _| {});
            let seq_no = client.content_seq_no();
            client.send_message(&mut world, msg_id, seq_no, &request);
            assert_eq!(client.error_of(msg_id), None);
        }
        let [first, second] = &mut clients;
        assert_eq!(error(first, &mut world, &echo()).is_some(), one);
        assert_eq!(error(second, &mut world, &echo()), None);
    }
}

#[test]
fn the_published_bind_vector_opens() {
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!("../../../../tests/vectors/bind_temp_key.json")).unwrap();
    let bytes = |name: &str| {
        let text = vectors[name].as_str().unwrap().as_bytes();
        let digits = text.chunks(2).map(|digits| std::str::from_utf8(digits).unwrap());
        digits.map(|digits| u8::from_str_radix(digits, 16).unwrap()).collect::<Vec<u8>>()
    };
    let key = AuthKey::from_bytes(bytes("perm_auth_key").try_into().unwrap());
    let inner =
        crate::key::open_bind_inner(&key, &bytes("encrypted_message"), 0x0011_2233_4455_6677).unwrap();
    assert_eq!(inner.to_vec(), bytes("bind_auth_key_inner"));
    assert!(crate::key::open_bind_inner(&key, &bytes("encrypted_message"), 4).is_none());
}

#[test]
fn a_key_of_another_datacenter_is_unknown() {
    let mut world = World::new();
    let key = world.permanent_key();
    let server = Arc::clone(&world.server);
    let mut client = Client::with_key(&mut world, key);
    client.connection = crate::ServerConnection::new(server, 3, &mut world.turn());
    client.service(&mut world, &Ping { ping_id: 1 });
    assert_eq!(client.others, [Other::TransportError(-404)]);
}
