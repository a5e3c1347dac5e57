//! The steps of an exchange: one message or one result in, one answer out.

use std::sync::{Arc, MutexGuard, PoisonError};

use mtproto_crypto::aes_ige;
use mtproto_crypto::diffie_hellman::DhParameters;
use mtproto_crypto::key_derivation::{handshake_key_iv, initial_salt, new_nonce_hash};
use mtproto_crypto::sha1::sha1;
use mtproto_crypto::sha256::sha256;
use mtproto_crypto::{AuthKey, SecureRandom};
use mtproto_tl::handshake::{
    ClientDhInnerData, DhGenFail, DhGenOk, DhGenRetry, ReqDhParams, ReqPq, ReqPqMulti, ResPq,
    ServerDhInnerData, ServerDhParamsFail, ServerDhParamsOk, SetClientDhParams,
};
use mtproto_tl::service::MsgsAck;
use mtproto_tl::{Constructor, Decode, Encode, Reader};

use super::exchange::{Answered, Exchange, ExchangeCell, Shared, Stage};
use super::prime::{prime_pair, random_prime};
use super::share::Share;
use super::task::{HeavyTask, InnerData, Number, Outcome, TaskResult, Work};
use crate::clock::Now;
use crate::fault::{Chance, FaultKind};
use crate::key::{Added, KeyEntry, Lifetime, Temporary};
use crate::refusal::{FLOOD, NOT_FOUND, OTHER_DATACENTER};
use crate::salt::InitialSalt;
use crate::server::Server;

/// What follows from a message or a result.
#[derive(Debug)]
pub(crate) enum Step {
    /// This body goes back in an unencrypted message.
    Reply(Vec<u8>),
    /// This has to be computed first.
    Compute(Box<HeavyTask>),
    /// This transport error goes back, and the connection is closed.
    Refuse(i32),
    /// Nothing is said.
    Silent,
}

/// What a step is taken with.
#[derive(Debug)]
pub(crate) struct ExchangeTurn<'a> {
    pub(crate) server: &'a Server,
    pub(crate) datacenter: u16,
    pub(crate) now: Now,
    pub(crate) random: &'a mut SecureRandom,
}

/// Why an exchange ends without a key: the transport error for it.
struct Refused(i32);

fn lock(cell: &ExchangeCell) -> MutexGuard<'_, Exchange> {
    cell.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes the body of an unencrypted message.
pub(crate) fn message_received(turn: &mut ExchangeTurn<'_>, body: &[u8]) -> Step {
    let Ok(constructor) = Reader::new(body).peek_constructor() else { return Step::Refuse(NOT_FOUND) };
    if constructor == MsgsAck::ID {
        return Step::Silent;
    }
    if let Some(FaultKind::RefuseExchange) = turn.server.faults().strike(Chance::ExchangeMessage, turn.random)
    {
        return Step::Refuse(NOT_FOUND);
    }
    let mut reader = Reader::new(body);
    match constructor {
        ReqPqMulti::ID => match ReqPqMulti::decode(&mut reader) {
            Ok(request) => begin(turn, request.nonce),
            Err(_) => Step::Refuse(NOT_FOUND),
        },
        ReqPq::ID => match ReqPq::decode(&mut reader) {
            Ok(request) => begin(turn, request.nonce),
            Err(_) => Step::Refuse(NOT_FOUND),
        },
        ReqDhParams::ID => {
            let Ok(request) = ReqDhParams::decode(&mut reader) else { return Step::Refuse(NOT_FOUND) };
            with_exchange(turn, request.nonce, |turn, cell| params_asked(turn, cell, body, &request))
        }
        SetClientDhParams::ID => {
            let Ok(request) = SetClientDhParams::decode(&mut reader) else { return Step::Refuse(NOT_FOUND) };
            with_exchange(turn, request.nonce, |turn, cell| finish_asked(turn, cell, body, &request))
        }
        _ => Step::Refuse(NOT_FOUND),
    }
}

/// Takes the result of a task.
pub(crate) fn task_finished(turn: &mut ExchangeTurn<'_>, result: TaskResult) -> Step {
    let TaskResult { exchange: cell, request, outcome } = result;
    let step = match outcome {
        Outcome::Inner { inner, share } => inner_decrypted(turn, &cell, request, inner, *share),
        Outcome::Key(key) => key_made(turn, &cell, request, *key),
    };
    step.unwrap_or_else(|Refused(code)| forget(turn, &cell, code))
}

/// Finds the exchange of a nonce and takes a step; if the step fails, the exchange is forgotten.
fn with_exchange(
    turn: &mut ExchangeTurn<'_>,
    nonce: [u8; 16],
    step: impl FnOnce(&mut ExchangeTurn<'_>, &ExchangeCell) -> Result<Step, Refused>,
) -> Step {
    let Some(cell) = turn.server.exchanges.find(turn.datacenter, nonce) else {
        return Step::Refuse(NOT_FOUND);
    };
    step(turn, &cell).unwrap_or_else(|Refused(code)| forget(turn, &cell, code))
}

fn forget(turn: &ExchangeTurn<'_>, cell: &ExchangeCell, code: i32) -> Step {
    turn.server.exchanges.remove(cell);
    turn.server.counters.handshakes_failed.one();
    Step::Refuse(code)
}

/// Answers `req_pq` and `req_pq_multi`: with the same numbers if the nonce is known.
fn begin(turn: &mut ExchangeTurn<'_>, nonce: [u8; 16]) -> Step {
    let known = turn.server.exchanges.find(turn.datacenter, nonce);
    let running = known.filter(|cell| !lock(cell).is_done());
    let (server_nonce, pq) = match running {
        Some(cell) => {
            let exchange = lock(&cell);
            (exchange.server_nonce, exchange.pq)
        }
        None => {
            let server_nonce = turn.random.wire_bytes();
            let (p, q) = prime_pair(turn.random);
            let pq = u64::from(p) * u64::from(q);
            let datacenter = turn.datacenter;
            let exchange = Exchange { datacenter, nonce, server_nonce, p, q, pq, stage: Stage::Asked };
            turn.server.exchanges.begin(exchange, turn.now.monotonic);
            turn.server.counters.handshakes_started.one();
            (server_nonce, pq)
        }
    };
    Step::Reply(pq_answer(turn, nonce, server_nonce, pq))
}

fn pq_answer(turn: &mut ExchangeTurn<'_>, nonce: [u8; 16], server_nonce: [u8; 16], pq: u64) -> Vec<u8> {
    let mut nonce = nonce;
    let mut pq = pq;
    let mut fingerprints = [turn.server.private_key_of(turn.datacenter).public_key().fingerprint()];
    match turn.server.faults().strike(Chance::ResPq, turn.random) {
        Some(FaultKind::WrongNonce) => nonce[0] ^= 1,
        Some(FaultKind::UnknownFingerprint) => fingerprints[0] ^= 1,
        Some(FaultKind::PrimePq) => pq = u64::from(random_prime(turn.random)),
        _ => {}
    }
    let pq = pq.to_be_bytes();
    let pq = pq.get(pq.iter().take_while(|byte| **byte == 0).count()..).unwrap_or_default();
    let fingerprints = fingerprints.as_slice().into();
    ResPq { nonce, server_nonce, pq, server_public_key_fingerprints: fingerprints }.to_vec()
}

/// Checks `req_DH_params` and has its inner data decrypted.
fn params_asked(
    turn: &mut ExchangeTurn<'_>,
    cell: &ExchangeCell,
    body: &[u8],
    request: &ReqDhParams<'_>,
) -> Result<Step, Refused> {
    let hash = sha256(&[body]);
    let exchange = lock(cell);
    if let Stage::Shared(shared) = &exchange.stage {
        // The same request again gets the same answer; another one is out of order.
        return match shared.params.request == hash {
            true => Ok(Step::Reply(shared.params.answer.clone())),
            false => Err(Refused(NOT_FOUND)),
        };
    }
    let private_key = turn.server.private_key_of(turn.datacenter);
    let is_right = request.server_nonce == exchange.server_nonce
        && Number::read(request.p).is_some_and(|p| p == exchange.p)
        && Number::read(request.q).is_some_and(|q| q == exchange.q)
        && request.public_key_fingerprint == private_key.public_key().fingerprint();
    let encrypted = <[u8; 256]>::try_from(request.encrypted_data).ok().filter(|_| is_right);
    drop(exchange);
    let encrypted = Box::new(encrypted.ok_or(Refused(NOT_FOUND))?);
    let work = Work::DecryptInner {
        private_key: Arc::clone(private_key),
        encrypted,
        parameters: turn.server.shares.parameters().clone(),
        half: turn.server.shares.take(turn.random),
    };
    Ok(Step::Compute(Box::new(HeavyTask { exchange: Arc::clone(cell), request: hash, work })))
}

/// Checks the inner data and answers with the server's share.
fn inner_decrypted(
    turn: &mut ExchangeTurn<'_>,
    cell: &ExchangeCell,
    request: [u8; 32],
    inner: Option<Box<InnerData>>,
    share: Share,
) -> Result<Step, Refused> {
    let mut exchange = lock(cell);
    if let Stage::Shared(shared) = &exchange.stage {
        // The request came twice and was computed twice; the first result counts.
        return match shared.params.request == request {
            true => Ok(Step::Reply(shared.params.answer.clone())),
            false => Err(Refused(NOT_FOUND)),
        };
    }
    let inner = inner.ok_or(Refused(NOT_FOUND))?;
    let is_right = inner.nonce == exchange.nonce
        && inner.server_nonce == exchange.server_nonce
        && inner.pq == exchange.pq
        && inner.p == exchange.p
        && inner.q == exchange.q;
    if !is_right || inner.expires_in.is_some_and(|seconds| seconds <= 0) {
        return Err(Refused(NOT_FOUND));
    }
    if inner.dc.is_some_and(|dc| !turn.server.is_datacenter(turn.datacenter, dc)) {
        return Err(Refused(OTHER_DATACENTER));
    }
    let answer = params_answer(turn, &exchange, &inner.new_nonce, &share);
    exchange.stage = Stage::Shared(Box::new(Shared {
        params: Answered { request, answer: answer.clone() },
        new_nonce: inner.new_nonce.clone(),
        exponent: share.exponent,
        expires_in: inner.expires_in,
        retry_id: 0,
        finish: None,
        is_done: false,
    }));
    Ok(Step::Reply(answer))
}

/// `server_DH_params_ok`, or what a fault makes of it.
fn params_answer(
    turn: &mut ExchangeTurn<'_>,
    exchange: &Exchange,
    new_nonce: &mtproto_crypto::Secret<32>,
    share: &Share,
) -> Vec<u8> {
    let (nonce, mut server_nonce) = (exchange.nonce, exchange.server_nonce);
    let parameters: &DhParameters = turn.server.shares.parameters();
    let (mut dh_prime, mut g) = (*parameters.dh_prime(), parameters.g());
    let mut g_a: &[u8] = share.public.as_bytes();
    let mut inner_nonce = nonce;
    let fault = turn.server.faults().strike(Chance::DhParams, turn.random);
    match fault {
        // Flipping a bit of a prime leaves an odd number which, except by a miracle, is none.
        Some(FaultKind::BadPrime) => dh_prime[255] ^= 2,
        Some(FaultKind::BadGenerator) => g = 2,
        Some(FaultKind::SmallGa) => g_a = &[1],
        Some(FaultKind::WrongInnerNonce) => inner_nonce[0] ^= 1,
        Some(FaultKind::DhParamsFail) => {
            let mut new_nonce_hash = [0; 16];
            new_nonce_hash.copy_from_slice(&sha1(&[new_nonce.expose()])[4..]);
            return ServerDhParamsFail { nonce, server_nonce, new_nonce_hash }.to_vec();
        }
        _ => {}
    }
    let server_time = turn.now.unix_seconds();
    let inner =
        ServerDhInnerData { nonce: inner_nonce, server_nonce, g, dh_prime: &dh_prime, g_a, server_time };
    let inner = inner.to_vec();
    let mut plain = sha1(&[&inner]).to_vec();
    if let Some(FaultKind::WrongAnswerHash) = fault {
        plain[0] ^= 1;
    }
    plain.extend_from_slice(&inner);
    let data_bytes = plain.len();
    plain.resize(data_bytes.next_multiple_of(16), 0);
    turn.random.fill_wire(&mut plain[data_bytes..]);
    let key_iv = handshake_key_iv(new_nonce.expose(), &server_nonce);
    let encrypted = aes_ige::encrypt(&key_iv.key, &key_iv.iv, &mut plain);
    debug_assert!(encrypted.is_ok(), "the length was rounded up to whole blocks");
    if let Some(FaultKind::WrongServerNonce) = fault {
        server_nonce[0] ^= 1;
    }
    ServerDhParamsOk { nonce, server_nonce, encrypted_answer: &plain }.to_vec()
}

/// Checks `set_client_DH_params` and has the key computed.
fn finish_asked(
    turn: &mut ExchangeTurn<'_>,
    cell: &ExchangeCell,
    body: &[u8],
    request: &SetClientDhParams<'_>,
) -> Result<Step, Refused> {
    let hash = sha256(&[body]);
    let exchange = lock(cell);
    let Stage::Shared(shared) = &exchange.stage else { return Err(Refused(NOT_FOUND)) };
    if let Some(finish) = shared.finish.as_ref().filter(|finish| finish.request == hash) {
        return Ok(Step::Reply(finish.answer.clone()));
    }
    if shared.is_done || request.server_nonce != exchange.server_nonce {
        return Err(Refused(NOT_FOUND));
    }
    let key_iv = handshake_key_iv(shared.new_nonce.expose(), &exchange.server_nonce);
    let plain =
        open_client_data(request.encrypted_data, &key_iv.key, &key_iv.iv).ok_or(Refused(NOT_FOUND))?;
    let inner = plain.data().ok_or(Refused(NOT_FOUND))?;
    let is_right = inner.nonce == exchange.nonce
        && inner.server_nonce == exchange.server_nonce
        && inner.retry_id == shared.retry_id;
    let parameters = turn.server.shares.parameters();
    let peer = parameters.check_share(inner.g_b).ok().filter(|_| is_right).ok_or(Refused(NOT_FOUND))?;
    let work = Work::MakeKey {
        parameters: parameters.clone(),
        exponent: Box::new(shared.exponent.clone()),
        peer: Box::new(peer),
    };
    drop(exchange);
    Ok(Step::Compute(Box::new(HeavyTask { exchange: Arc::clone(cell), request: hash, work })))
}

/// `client_DH_inner_data` behind its hash, decrypted.
struct ClientData(Vec<u8>);

const HASH_BYTES: usize = 20;

/// Decrypts what the client sent; `None` if it is no whole number of blocks, or longer than it can be.
fn open_client_data(encrypted: &[u8], key: &[u8; 32], iv: &[u8; 32]) -> Option<ClientData> {
    const ENCRYPTED_BYTES_MAX: usize = 1_024;
    if encrypted.len() > ENCRYPTED_BYTES_MAX {
        return None;
    }
    let mut plain = encrypted.to_vec();
    aes_ige::decrypt(key, iv, &mut plain).ok()?;
    Some(ClientData(plain))
}

impl ClientData {
    /// The data, if its hash is right and less than a block of padding follows.
    fn data(&self) -> Option<ClientDhInnerData<'_>> {
        let (hash, rest) = self.0.split_first_chunk::<HASH_BYTES>()?;
        let mut reader = Reader::new(rest);
        let data = ClientDhInnerData::decode(&mut reader).ok()?;
        let is_right = reader.remaining() < 16 && sha1(&[rest.get(..reader.position())?]) == *hash;
        is_right.then_some(data)
    }
}

/// Keeps the key, unless its identifier is taken, and answers.
fn key_made(
    turn: &mut ExchangeTurn<'_>,
    cell: &ExchangeCell,
    request: [u8; 32],
    key: AuthKey,
) -> Result<Step, Refused> {
    let mut exchange = lock(cell);
    let (nonce, server_nonce, datacenter) = (exchange.nonce, exchange.server_nonce, exchange.datacenter);
    let Stage::Shared(shared) = &mut exchange.stage else { return Err(Refused(NOT_FOUND)) };
    if shared.is_done {
        let finish = shared.finish.as_ref().filter(|finish| finish.request == request);
        return finish.map(|finish| Step::Reply(finish.answer.clone())).ok_or(Refused(NOT_FOUND));
    }
    let aux_hash = key.aux_hash();
    let hash = |number| new_nonce_hash(shared.new_nonce.expose(), number, aux_hash);
    let fault = turn.server.faults().strike(Chance::DhGen, turn.random);
    let added = match fault {
        Some(FaultKind::DhGenRetry) => Added::Collision,
        Some(FaultKind::DhGenFail) => {
            return Ok(Step::Reply(DhGenFail { nonce, server_nonce, new_nonce_hash3: hash(3) }.to_vec()));
        }
        _ => {
            let salt = initial_salt(shared.new_nonce.expose(), &server_nonce);
            let lifetime = match shared.expires_in {
                None => Lifetime::Permanent,
                Some(seconds) => Lifetime::Temporary(Temporary {
                    expires_at: turn.now.unix_seconds().saturating_add(seconds),
                    bound_to: std::sync::Mutex::new(None),
                }),
            };
            turn.server.keys().add(KeyEntry::new(key, datacenter, InitialSalt::new(salt, turn.now), lifetime))
        }
    };
    let answer = match added {
        Added::Full => return Err(Refused(FLOOD)),
        Added::Collision => {
            shared.retry_id = aux_hash.cast_signed();
            DhGenRetry { nonce, server_nonce, new_nonce_hash2: hash(2) }.to_vec()
        }
        Added::New => {
            turn.server.counters.handshakes_finished.one();
            shared.is_done = true;
            let mut new_nonce_hash1 = hash(1);
            if let Some(FaultKind::ForgedDhGenOk) = fault {
                new_nonce_hash1[0] ^= 1;
            }
            DhGenOk { nonce, server_nonce, new_nonce_hash1 }.to_vec()
        }
    };
    shared.finish = Some(Answered { request, answer: answer.clone() });
    Ok(Step::Reply(answer))
}
