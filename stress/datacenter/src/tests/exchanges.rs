//! The key exchange: the whole way, every repeat, every refusal.

use std::time::Duration;

use mtproto_crypto::diffie_hellman::DhParameters;
use mtproto_crypto::factorize::factorize_bytes;
use mtproto_crypto::key_derivation::{handshake_key_iv, initial_salt, new_nonce_hash};
use mtproto_crypto::sha1::sha1;
use mtproto_crypto::{AuthKey, aes_ige, rsa_pad};
use mtproto_tl::handshake::{
    ClientDhInnerData, DhGenFail, DhGenOk, DhGenRetry, PQInnerDataDc, PQInnerDataPlain, PQInnerDataTemp,
    PQInnerDataTempDc, ReqDhParams, ReqPq, ReqPqMulti, ResPq, ServerDhInnerData, ServerDhParamsFail,
    ServerDhParamsOk, SetClientDhParams,
};
use mtproto_tl::service::{MsgsAck, Ping, Pong};
use mtproto_tl::{Constructor, Decode, Encode, Reader};

use super::client::{Client, Other};
use super::world::World;
use crate::fault::{Fault, FaultKind};
use crate::key::Lifetime;

/// The client's side of one exchange, step by step.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) nonce: [u8; 16],
    pub(super) new_nonce: [u8; 32],
    pub(super) server_nonce: [u8; 16],
    pub(super) pq: Vec<u8>,
    pub(super) p: [u8; 4],
    pub(super) q: [u8; 4],
    pub(super) fingerprint: i64,
}

impl Exchange {
    pub(super) fn new(number: u8) -> Self {
        Self {
            nonce: [number; 16],
            new_nonce: [number ^ 0xff; 32],
            server_nonce: [0; 16],
            pq: Vec::new(),
            p: [0; 4],
            q: [0; 4],
            fingerprint: 0,
        }
    }

    /// Reads `resPQ`.
    pub(super) fn pq_received(&mut self, body: &[u8]) {
        let answer = ResPq::decode(&mut Reader::new(body)).unwrap();
        assert_eq!(answer.nonce, self.nonce);
        let (p, q) = factorize_bytes(answer.pq).unwrap();
        (self.p, self.q) = (p.to_be_bytes(), q.to_be_bytes());
        self.pq = answer.pq.to_vec();
        self.server_nonce = answer.server_nonce;
        self.fingerprint = answer.server_public_key_fingerprints.get(0).unwrap();
    }

    pub(super) fn req_dh_params(&self, world: &mut World, inner: &[u8]) -> Vec<u8> {
        let key = world.server.public_key().clone();
        let encrypted = rsa_pad::encrypt(&key, inner, &mut world.random).unwrap();
        ReqDhParams {
            nonce: self.nonce,
            server_nonce: self.server_nonce,
            p: &self.p,
            q: &self.q,
            public_key_fingerprint: self.fingerprint,
            encrypted_data: &encrypted,
        }
        .to_vec()
    }

    pub(super) fn inner_dc(&self, dc: i32) -> Vec<u8> {
        PQInnerDataDc {
            pq: &self.pq,
            p: &self.p,
            q: &self.q,
            nonce: self.nonce,
            server_nonce: self.server_nonce,
            new_nonce: &self.new_nonce,
            dc,
        }
        .to_vec()
    }

    fn inner_plain(&self) -> Vec<u8> {
        let Self { pq, p, q, nonce, server_nonce, new_nonce, .. } = self;
        PQInnerDataPlain { pq, p, q, nonce: *nonce, server_nonce: *server_nonce, new_nonce }.to_vec()
    }

    fn inner_temp(&self, expires_in: i32) -> Vec<u8> {
        let Self { pq, p, q, nonce, server_nonce, new_nonce, .. } = self;
        PQInnerDataTemp { pq, p, q, nonce: *nonce, server_nonce: *server_nonce, new_nonce, expires_in }
            .to_vec()
    }

    fn inner_temp_dc(&self, dc: i32, expires_in: i32) -> Vec<u8> {
        let Self { pq, p, q, nonce, server_nonce, new_nonce, .. } = self;
        let (nonce, server_nonce) = (*nonce, *server_nonce);
        PQInnerDataTempDc { pq, p, q, nonce, server_nonce, new_nonce, dc, expires_in }.to_vec()
    }

    /// Decrypts and checks `server_DH_params_ok`.
    pub(super) fn params_received(&self, body: &[u8]) -> Vec<u8> {
        let answer = ServerDhParamsOk::decode(&mut Reader::new(body)).unwrap();
        assert_eq!((answer.nonce, answer.server_nonce), (self.nonce, self.server_nonce));
        let key_iv = handshake_key_iv(&self.new_nonce, &self.server_nonce);
        let mut plain = answer.encrypted_answer.to_vec();
        aes_ige::decrypt(&key_iv.key, &key_iv.iv, &mut plain).unwrap();
        let mut reader = Reader::new(&plain[20..]);
        ServerDhInnerData::decode(&mut reader).unwrap();
        assert!(reader.remaining() < 16);
        let inner = plain[20..20 + reader.position()].to_vec();
        assert_eq!(sha1(&[&inner]), plain[..20]);
        inner
    }

    /// `set_client_DH_params` with this share.
    pub(super) fn finish(&self, g_b: &[u8], retry_id: i64) -> Vec<u8> {
        let (nonce, server_nonce) = (self.nonce, self.server_nonce);
        self.finish_with(&ClientDhInnerData { nonce, server_nonce, retry_id, g_b }.to_vec(), 0)
    }

    pub(super) fn finish_with(&self, inner: &[u8], spoil_hash: u8) -> Vec<u8> {
        let mut plain = sha1(&[inner]).to_vec();
        plain[0] ^= spoil_hash;
        plain.extend_from_slice(inner);
        plain.resize(plain.len().next_multiple_of(16), 0);
        let key_iv = handshake_key_iv(&self.new_nonce, &self.server_nonce);
        aes_ige::encrypt(&key_iv.key, &key_iv.iv, &mut plain).unwrap();
        let (nonce, server_nonce) = (self.nonce, self.server_nonce);
        SetClientDhParams { nonce, server_nonce, encrypted_data: &plain }.to_vec()
    }
}

/// The body of the one answer there must be.
pub(super) fn answer(others: &[Other]) -> Vec<u8> {
    match others {
        [Other::Plain { msg_id, body }] => {
            assert_eq!(msg_id & 3, 1);
            body.clone()
        }
        other => panic!("one answer expected, got {other:?}"),
    }
}

/// An exchange as far as `resPQ`.
pub(super) fn begun(world: &mut World, number: u8) -> (Client, Exchange) {
    let key = AuthKey::from_bytes([0xee; 256]);
    let mut client = Client::with_key(world, key);
    let mut exchange = Exchange::new(number);
    let body = answer(&client.exchange(world, &ReqPqMulti { nonce: exchange.nonce }.to_vec()));
    exchange.pq_received(&body);
    (client, exchange)
}

/// The client's share and the key that follows from it and the server's share.
fn agree(world: &mut World, inner: &[u8]) -> (Vec<u8>, AuthKey) {
    let inner = ServerDhInnerData::decode(&mut Reader::new(inner)).unwrap();
    let parameters = DhParameters::check(inner.dh_prime, inner.g).unwrap();
    let peer = parameters.check_share(inner.g_a).unwrap();
    let exponent = parameters.new_exponent(&mut world.random);
    let share = parameters.own_share(&exponent).as_bytes().to_vec();
    (share, parameters.shared_key(&exponent, &peer))
}

/// Runs a whole exchange with the inner data that `inner` makes, and checks that the key works.
fn complete(world: &mut World, number: u8, inner: impl Fn(&Exchange) -> Vec<u8>) -> (Client, AuthKey) {
    let (mut client, exchange) = begun(world, number);
    let request = exchange.req_dh_params(world, &inner(&exchange));
    let params = exchange.params_received(&answer(&client.exchange(world, &request)));
    let server_time = ServerDhInnerData::decode(&mut Reader::new(&params)).unwrap().server_time;
    assert_eq!(server_time, world.now.unix_seconds());
    let (g_b, key) = agree(world, &params);
    let body = answer(&client.exchange(world, &exchange.finish(&g_b, 0)));
    let done = DhGenOk::decode(&mut Reader::new(&body)).unwrap();
    assert_eq!(done.new_nonce_hash1, new_nonce_hash(&exchange.new_nonce, 1, key.aux_hash()));
    client.key = key.clone();
    client.salt = initial_salt(&exchange.new_nonce, &exchange.server_nonce);
    client.service(world, &Ping { ping_id: 1 });
    assert_eq!(client.count_of::<Pong>(), 1, "{:?}", client.others);
    (client, key)
}

#[test]
fn every_form_of_inner_data_makes_a_key() {
    let mut world = World::with(|config| config.rules.reuse_share = false);
    let (_, plain) = complete(&mut world, 1, Exchange::inner_plain);
    let (_, dc) = complete(&mut world, 2, |exchange| exchange.inner_dc(2));
    let (_, media) = complete(&mut world, 3, |exchange| exchange.inner_dc(-2));
    let (_, temp) = complete(&mut world, 4, |exchange| exchange.inner_temp(100));
    let (mut client, temp_dc) = complete(&mut world, 5, |exchange| exchange.inner_temp_dc(2, 200));
    for (key, seconds) in [(plain, None), (dc, None), (media, None), (temp, Some(100)), (temp_dc, Some(200))]
    {
        let entry = world.server.keys().find(key.id().0, 2).unwrap();
        let expires_at = match &entry.lifetime {
            Lifetime::Permanent => None,
            Lifetime::Temporary(temporary) => Some(temporary.expires_at),
        };
        assert_eq!(expires_at, seconds.map(|seconds| world.now.unix_seconds() + seconds));
        assert!(world.server.keys().find(key.id().0, 3).is_none(), "no other datacenter knows it");
    }
    world.advance(Duration::from_secs(199));
    client.service(&mut world, &Ping { ping_id: 2 });
    assert_eq!(client.count_of::<Pong>(), 2);
    world.advance(Duration::from_secs(1));
    client.service(&mut world, &Ping { ping_id: 3 });
    assert_eq!(client.others, [Other::TransportError(-404)]);
}

#[test]
fn a_repeated_request_gets_the_same_answer_also_on_another_connection() {
    let mut world = World::new();
    let (mut client, exchange) = begun(&mut world, 1);
    let first = answer(&client.exchange(&mut world, &ReqPqMulti { nonce: exchange.nonce }.to_vec()));
    client.reconnect(&mut world);
    // The old form of the request begins the same exchange.
    assert_eq!(answer(&client.exchange(&mut world, &ReqPq { nonce: exchange.nonce }.to_vec())), first);
    let request = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    let params = answer(&client.exchange(&mut world, &request));
    client.reconnect(&mut world);
    assert_eq!(answer(&client.exchange(&mut world, &request)), params);
    let (g_b, _) = agree(&mut world, &exchange.params_received(&params));
    let finish = exchange.finish(&g_b, 0);
    let done = answer(&client.exchange(&mut world, &finish));
    client.reconnect(&mut world);
    assert_eq!(answer(&client.exchange(&mut world, &finish)), done);
    assert_eq!(world.server.stats().handshakes_finished, 1);
    // After ten minutes nothing of it is left once another exchange begins.
    world.advance(Duration::from_secs(601));
    begun(&mut world, 2);
    assert_eq!(client.exchange(&mut world, &finish), [Other::TransportError(-404)]);
}

/// The answer to `req_DH_params` with something wrong in it.
fn params_refused(spoil: impl Fn(&mut World, &mut Exchange) -> Vec<u8>) -> Vec<Other> {
    let mut world = World::new();
    let (mut client, exchange) = begun(&mut world, 1);
    let right = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    let request = spoil(&mut world, &mut exchange.clone());
    let refused = client.exchange(&mut world, &request);
    assert!(client.connection.is_closing());
    client.reconnect(&mut world);
    let after = client.exchange(&mut world, &right);
    assert_eq!(after, [Other::TransportError(-404)], "the exchange is forgotten");
    refused
}

#[test]
fn everything_wrong_with_the_first_half_is_refused() {
    let not_found = [Other::TransportError(-404)];
    let outer = |change: fn(&mut Exchange)| {
        params_refused(|world, exchange| {
            let inner = exchange.inner_dc(2);
            change(exchange);
            exchange.req_dh_params(world, &inner)
        })
    };
    assert_eq!(outer(|exchange| exchange.server_nonce[0] ^= 1), not_found);
    assert_eq!(outer(|exchange| exchange.p[3] ^= 2), not_found);
    assert_eq!(outer(|exchange| std::mem::swap(&mut exchange.p, &mut exchange.q)), not_found);
    assert_eq!(outer(|exchange| exchange.fingerprint ^= 1), not_found);
    let inner = |change: fn(&mut Exchange)| {
        params_refused(|world, exchange| {
            let mut other = exchange.clone();
            change(&mut other);
            exchange.req_dh_params(world, &other.inner_dc(2))
        })
    };
    assert_eq!(inner(|exchange| exchange.server_nonce[0] ^= 1), not_found);
    assert_eq!(inner(|exchange| exchange.nonce[0] ^= 1), not_found);
    assert_eq!(inner(|exchange| exchange.pq[0] ^= 1), not_found);
    assert_eq!(inner(|exchange| exchange.q[3] ^= 1), not_found);
    let dc =
        |dc: i32| params_refused(|world, exchange| exchange.req_dh_params(world, &exchange.inner_dc(dc)));
    for wrong in [0, 1, 3, 10_002, i32::MIN] {
        assert_eq!(dc(wrong), [Other::TransportError(-444)], "{wrong}");
    }
    for seconds in [0, -1] {
        let refused = params_refused(|world, exchange| {
            let inner = exchange.inner_temp_dc(2, seconds);
            exchange.req_dh_params(world, &inner)
        });
        assert_eq!(refused, not_found);
    }
    let garbage = |data: &'static [u8]| {
        params_refused(move |_, exchange| {
            ReqDhParams {
                nonce: exchange.nonce,
                server_nonce: exchange.server_nonce,
                p: &exchange.p,
                q: &exchange.q,
                public_key_fingerprint: exchange.fingerprint,
                encrypted_data: data,
            }
            .to_vec()
        })
    };
    assert_eq!(garbage(&[]), not_found);
    assert_eq!(garbage(&[1; 255]), not_found);
    assert_eq!(garbage(&[1; 256]), not_found);
    assert_eq!(garbage(&[0xff; 256]), not_found);
}

#[test]
fn a_test_environment_wants_its_own_numbers() {
    let mut world = World::with(|config| config.rules.test_mode = true);
    complete(&mut world, 1, |exchange| exchange.inner_dc(10_002));
    let (mut client, exchange) = begun(&mut world, 2);
    let request = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    assert_eq!(client.exchange(&mut world, &request), [Other::TransportError(-444)]);
}

/// The answer to `set_client_DH_params` with something wrong in it.
fn finish_refused(spoil: impl Fn(&Exchange, &[u8]) -> Vec<u8>) -> Vec<Other> {
    let mut world = World::new();
    let (mut client, exchange) = begun(&mut world, 1);
    let request = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    let params = exchange.params_received(&answer(&client.exchange(&mut world, &request)));
    let (g_b, _) = agree(&mut world, &params);
    let refused = client.exchange(&mut world, &spoil(&exchange, &g_b));
    client.reconnect(&mut world);
    let after = client.exchange(&mut world, &exchange.finish(&g_b, 0));
    assert_eq!(after, [Other::TransportError(-404)], "the exchange is forgotten");
    refused
}

#[test]
fn everything_wrong_with_the_second_half_is_refused() {
    let not_found = [Other::TransportError(-404)];
    let inner = |exchange: &Exchange, g_b: &[u8], change: fn(&mut ClientDhInnerData<'_>)| {
        let (nonce, server_nonce) = (exchange.nonce, exchange.server_nonce);
        let mut inner = ClientDhInnerData { nonce, server_nonce, retry_id: 0, g_b };
        change(&mut inner);
        exchange.finish_with(&inner.to_vec(), 0)
    };
    let changes: [fn(&mut ClientDhInnerData<'_>); 6] = [
        |inner| inner.nonce[0] ^= 1,
        |inner| inner.server_nonce[0] ^= 1,
        |inner| inner.retry_id = 1,
        |inner| inner.g_b = &[1],
        |inner| inner.g_b = &[0xff; 256],
        |inner| inner.g_b = &[],
    ];
    for change in changes {
        assert_eq!(finish_refused(|exchange, g_b| inner(exchange, g_b, change)), not_found);
    }
    let wrong_hash = finish_refused(|exchange, g_b| {
        let (nonce, server_nonce) = (exchange.nonce, exchange.server_nonce);
        exchange.finish_with(&ClientDhInnerData { nonce, server_nonce, retry_id: 0, g_b }.to_vec(), 1)
    });
    assert_eq!(wrong_hash, not_found);
    let cut = finish_refused(|exchange, _| {
        let (nonce, server_nonce) = (exchange.nonce, exchange.server_nonce);
        SetClientDhParams { nonce, server_nonce, encrypted_data: &[1; 33] }.to_vec()
    });
    assert_eq!(cut, not_found);
    let long = finish_refused(|exchange, g_b| {
        let mut inner = exchange.finish(g_b, 0);
        inner[4] ^= 1;
        inner[4] ^= 1;
        let (nonce, mut server_nonce) = (exchange.nonce, exchange.server_nonce);
        server_nonce[0] ^= 1;
        SetClientDhParams { nonce, server_nonce, encrypted_data: &inner[40..] }.to_vec()
    });
    assert_eq!(long, not_found);
}

#[test]
fn steps_out_of_order_are_refused() {
    let mut world = World::new();
    let (mut client, exchange) = begun(&mut world, 1);
    let finish = exchange.finish(&[2; 256], 0);
    assert_eq!(client.exchange(&mut world, &finish), [Other::TransportError(-404)]);
    let mut world = World::new();
    let (mut client, exchange) = begun(&mut world, 1);
    let request = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    client.exchange(&mut world, &request);
    let other = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    assert_eq!(client.exchange(&mut world, &other), [Other::TransportError(-404)], "not the same bytes");
}

#[test]
fn what_is_no_step_of_an_exchange_is_refused_and_acknowledgements_are_ignored() {
    let mut world = World::new();
    let (mut client, exchange) = begun(&mut world, 1);
    let acknowledgement = MsgsAck { msg_ids: [1_i64].as_slice().into() }.to_vec();
    assert_eq!(client.exchange(&mut world, &acknowledgement), []);
    let request = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    answer(&client.exchange(&mut world, &request));
    let ping = Ping { ping_id: 1 }.to_vec();
    assert_eq!(client.exchange(&mut world, &ping), [Other::TransportError(-404)]);
    // An identifier of a server's.
    let mut client = Client::new(&mut world);
    let mut packet = vec![0; 8];
    packet.extend_from_slice(&(world.now.msg_id_base() + 1).to_le_bytes());
    packet.extend_from_slice(&20_u32.to_le_bytes());
    packet.extend_from_slice(&ReqPqMulti { nonce: [9; 16] }.to_vec());
    client.send_packet(&mut world, &packet, false);
    assert_eq!(client.others, [Other::TransportError(-404)]);
}

#[test]
fn a_key_whose_identifier_is_taken_is_tried_again() {
    // The same nonces and shares make the same key, so that the second exchange collides with the first.
    let mut world = World::new();
    let (mut client, exchange) = begun(&mut world, 1);
    let request = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    let params = exchange.params_received(&answer(&client.exchange(&mut world, &request)));
    let (g_b, key) = agree(&mut world, &params);
    answer(&client.exchange(&mut world, &exchange.finish(&g_b, 0)));
    let (mut client, exchange) = begun(&mut world, 2);
    let request = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    let params = exchange.params_received(&answer(&client.exchange(&mut world, &request)));
    let body = answer(&client.exchange(&mut world, &exchange.finish(&g_b, 0)));
    let retry = DhGenRetry::decode(&mut Reader::new(&body)).unwrap();
    assert_eq!(retry.new_nonce_hash2, new_nonce_hash(&exchange.new_nonce, 2, key.aux_hash()));
    let (g_b, _) = agree(&mut world, &params);
    let retry_id = key.aux_hash().cast_signed();
    let body = answer(&client.exchange(&mut world, &exchange.finish(&g_b, retry_id)));
    assert!(DhGenOk::decode(&mut Reader::new(&body)).is_ok());
}

/// What a client finds wrong when one fault strikes.
fn body_with(kind: FaultKind, step: u8) -> (Exchange, Vec<u8>) {
    let mut world = World::with_faults([Fault::once(kind)]);
    let key = AuthKey::from_bytes([0xee; 256]);
    let mut client = Client::with_key(&mut world, key);
    let mut exchange = Exchange::new(1);
    let body = answer(&client.exchange(&mut world, &ReqPqMulti { nonce: exchange.nonce }.to_vec()));
    if step == 0 {
        return (exchange, body);
    }
    exchange.pq_received(&body);
    let request = exchange.req_dh_params(&mut world, &exchange.inner_dc(2));
    let body = answer(&client.exchange(&mut world, &request));
    if step == 1 {
        return (exchange, body);
    }
    let (g_b, key) = agree(&mut world, &exchange.params_received(&body));
    let body = answer(&client.exchange(&mut world, &exchange.finish(&g_b, 0)));
    assert!(!body.is_empty() && key.aux_hash() != 0);
    (exchange, body)
}

#[test]
fn faults_of_an_exchange_are_what_a_client_must_notice() {
    let (exchange, body) = body_with(FaultKind::WrongNonce, 0);
    assert_ne!(ResPq::decode(&mut Reader::new(&body)).unwrap().nonce, exchange.nonce);
    let (_, body) = body_with(FaultKind::PrimePq, 0);
    assert!(factorize_bytes(ResPq::decode(&mut Reader::new(&body)).unwrap().pq).is_err());
    let (_, body) = body_with(FaultKind::UnknownFingerprint, 0);
    let fingerprints = ResPq::decode(&mut Reader::new(&body)).unwrap().server_public_key_fingerprints;
    assert_ne!(fingerprints.get(0), Some(World::new().server.public_key().fingerprint()));
    let inner = |kind| {
        let (exchange, body) = body_with(kind, 1);
        exchange.params_received(&body)
    };
    let with_inner = |kind, check: fn(&ServerDhInnerData<'_>) -> bool| {
        let bytes = inner(kind);
        check(&ServerDhInnerData::decode(&mut Reader::new(&bytes)).unwrap())
    };
    assert!(with_inner(FaultKind::BadPrime, |inner| DhParameters::check(inner.dh_prime, inner.g).is_err()));
    assert!(
        with_inner(FaultKind::BadGenerator, |inner| DhParameters::check(inner.dh_prime, inner.g).is_err())
    );
    assert!(with_inner(FaultKind::SmallGa, |inner| {
        DhParameters::check(inner.dh_prime, inner.g).unwrap().check_share(inner.g_a).is_err()
    }));
    assert!(with_inner(FaultKind::WrongInnerNonce, |inner| inner.nonce != [1; 16]));
    let (exchange, body) = body_with(FaultKind::WrongServerNonce, 1);
    assert_ne!(
        ServerDhParamsOk::decode(&mut Reader::new(&body)).unwrap().server_nonce,
        exchange.server_nonce
    );
    let (exchange, body) = body_with(FaultKind::DhParamsFail, 1);
    let fail = ServerDhParamsFail::decode(&mut Reader::new(&body)).unwrap();
    assert_eq!(fail.new_nonce_hash, sha1(&[&exchange.new_nonce])[4..]);
    let (_, body) = body_with(FaultKind::WrongAnswerHash, 1);
    assert!(std::panic::catch_unwind(|| Exchange::new(1).params_received(&body)).is_err());
    for (kind, id) in [
        (FaultKind::DhGenRetry, DhGenRetry::ID),
        (FaultKind::DhGenFail, DhGenFail::ID),
        (FaultKind::ForgedDhGenOk, DhGenOk::ID),
    ] {
        let (_, body) = body_with(kind, 2);
        assert_eq!(Reader::new(&body).peek_constructor(), Ok(id));
    }
}
