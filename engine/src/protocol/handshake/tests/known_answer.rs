//! Recorded exchanges, byte for byte, with the recorded randomness in place of ours.

use mtproto_crypto::diffie_hellman::PrivateExponent;
use mtproto_crypto::{AuthKeyId, Secret, SecureRandom, public_keys};
use mtproto_tl::handshake::{DhGenOk, ResPq, ServerDhParamsOk};
use mtproto_tl::{Encode, Longs};
use serde_json::Value;

use super::super::task::{Agreement, Choice, OffloadOutcome, OffloadResult, OffloadTask, Proof};
use super::super::{AgreedKey, Handshake, HandshakeConfig, HandshakeOutput, Stage};
use crate::time::Monotonic;

fn vectors(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The bytes that a field writes in hexadecimal.
fn bytes(vectors: &Value, field: &str) -> Vec<u8> {
    from_hex(vectors[field].as_str().unwrap_or_else(|| panic!("{field}")))
}

fn from_hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().map(|digit| u8::try_from(digit.to_digit(16).unwrap()).unwrap()).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

fn array<const N: usize>(vectors: &Value, field: &str) -> [u8; N] {
    bytes(vectors, field).try_into().unwrap_or_else(|_| panic!("{field}"))
}

fn number(vectors: &Value, field: &str) -> u64 {
    vectors[field].as_u64().unwrap_or_else(|| panic!("{field}"))
}

/// A client whose randomness is replaced by the recorded one as it goes.
struct Replay {
    handshake: Handshake,
    random: SecureRandom,
}

const NOW: Monotonic = Monotonic(5);

impl Replay {
    fn begin(server_keys: Vec<mtproto_crypto::RsaPublicKey>, nonce: [u8; 16]) -> (Self, Vec<u8>) {
        let config = HandshakeConfig { server_keys: server_keys.into(), dc: 2, expires_in: None };
        let (handshake, question) = Handshake::begin_with(config, NOW, nonce);
        (Self { handshake, random: SecureRandom::from_seed([0; 32]) }, question)
    }

    fn hear(&mut self, body: &[u8]) -> HandshakeOutput {
        self.handshake.message_received(body, NOW, &mut self.random).unwrap()
    }

    /// The first answer. Returns the inner data the client would encrypt.
    fn hear_res_pq(&mut self, body: &[u8], new_nonce: [u8; 32], p: u32, q: u32) -> Vec<u8> {
        let HandshakeOutput::Offload(OffloadTask::Prove(mut task)) = self.hear(body) else {
            panic!("a task follows")
        };
        let Stage::Proving(exchange) = &mut self.handshake.stage else { panic!("{:?}", self.handshake) };
        *exchange.new_nonce.expose_mut() = new_nonce;
        *task.new_nonce.expose_mut() = new_nonce;
        task.write_inner_data(p, q, &mut Secret::new([0; 144])).to_vec()
    }

    fn prove(&mut self, proof: Proof) -> Vec<u8> {
        let result =
            OffloadResult { nonce: self.handshake.nonce, outcome: OffloadOutcome::Proved(Ok(proof)) };
        match self.handshake.proceed(result, NOW, &[0; 15]) {
            Ok(HandshakeOutput::Send(body)) => body,
            other => panic!("{other:?}"),
        }
    }

    /// The second answer. Returns the last question.
    fn hear_dh_params(&mut self, body: &[u8], exponent: [u8; 256], padding: &[u8]) -> Vec<u8> {
        let HandshakeOutput::Offload(OffloadTask::Agree(task)) = self.hear(body) else {
            panic!("a task follows")
        };
        let (parameters, g_a) = task.basis.check().unwrap();
        let agreement = Agreement::compute_many(vec![Choice {
            parameters,
            g_a,
            exponent: PrivateExponent::from_bytes(exponent),
        }])
        .next()
        .unwrap()
        .unwrap();
        let result = OffloadResult {
            nonce: self.handshake.nonce,
            outcome: OffloadOutcome::Agreed(Ok(Box::new(agreement))),
        };
        let mut room = [0; 15];
        room[..padding.len()].copy_from_slice(padding);
        match self.handshake.proceed(result, NOW, &room) {
            Ok(HandshakeOutput::Send(body)) => body,
            other => panic!("{other:?}"),
        }
    }

    fn hear_verdict(&mut self, body: &[u8]) -> Box<AgreedKey> {
        match self.hear(body) {
            HandshakeOutput::Finished(agreed) => agreed,
            other => panic!("{other:?}"),
        }
    }
}

/// Every byte of an exchange with a server of the test environment. The client that was recorded did not tell its
/// datacenter; ours does, and nothing else differs.
#[test]
fn a_recorded_exchange_from_first_to_last_byte() {
    let file = vectors(include_str!("../../../../../tests/vectors/auth_key_full_flow.json"));
    let (flow, rsa_pad) = (&file["flow"], &file["flow"]["rsa_pad"]);
    let (mut replay, question) = Replay::begin(public_keys::test(), array(flow, "step1_random"));
    assert_eq!(question, bytes(flow, "step1_request"));

    let question = bytes(flow, "step2_request");
    let factor = |at: usize| u32::from_be_bytes(question[at..at + 4].try_into().unwrap());
    let (p, q) = (factor(37), factor(45));
    let inner = replay.hear_res_pq(&bytes(flow, "step1_response"), array(flow, "new_nonce"), p, q);
    let recorded = bytes(rsa_pad, "data");
    assert_eq!(inner[4..inner.len() - 4], recorded[4..]);
    assert_eq!((&inner[..4], &inner[inner.len() - 4..]), (&[0x95, 0x5f, 0xf5, 0xa9][..], &[2, 0, 0, 0][..]));

    let proof = Proof {
        p,
        q,
        public_key_fingerprint: i64::from_le_bytes(array(flow, "fingerprint_used_wire_bytes")),
        encrypted_data: Box::new(array(rsa_pad, "encrypted_data")),
    };
    assert_eq!(replay.prove(proof), question);

    let padding = bytes(flow, "step3_client_padding");
    let question = replay.hear_dh_params(&bytes(flow, "step2_response"), array(flow, "b"), &padding);
    assert_eq!(question, bytes(flow, "step3_request"));

    let agreed = replay.hear_verdict(&bytes(flow, "step3_response"));
    assert_eq!(*agreed.key.as_bytes(), array(flow, "expected_auth_key"));
    assert_eq!(agreed.server_salt, flow["first_salt_i64"].as_i64().unwrap());
}

/// The published sample. Its RSA ciphertext cannot be made again, so it is replaced; all else is compared.
#[test]
fn the_published_sample_from_first_to_last_byte() {
    let sample = vectors(include_str!("../../../../../tests/vectors/auth_key_official_sample.json"));
    let (nonce, server_nonce) = (array(&sample, "nonce"), array(&sample, "server_nonce"));
    let (mut replay, question) = Replay::begin(public_keys::production(), nonce);
    assert_eq!(question, bytes(&sample, "req_pq_multi")[20..]);

    let offered = sample["server_fingerprints_wire_bytes"].as_array().unwrap();
    let offered =
        offered.iter().map(|text| i64::from_le_bytes(from_hex(text.as_str().unwrap()).try_into().unwrap()));
    let offered: Vec<i64> = offered.collect();
    let pq = number(&sample, "pq").to_be_bytes();
    let server_public_key_fingerprints = Longs::from(offered.as_slice());
    let answer = ResPq { nonce, server_nonce, pq: &pq, server_public_key_fingerprints }.to_vec();
    let (p, q) = (number(&sample, "p").try_into().unwrap(), number(&sample, "q").try_into().unwrap());
    let inner = replay.hear_res_pq(&answer, array(&sample, "new_nonce"), p, q);
    assert_eq!(inner, bytes(&sample, "p_q_inner_data_dc"));

    let encrypted_data = Box::new([0x77; 256]);
    replay.prove(Proof { p, q, public_key_fingerprint: offered[0], encrypted_data });

    let answer =
        ServerDhParamsOk { nonce, server_nonce, encrypted_answer: &bytes(&sample, "encrypted_answer") };
    let question =
        replay.hear_dh_params(&answer.to_vec(), array(&sample, "b"), &bytes(&sample, "client_padding"));
    let encrypted_data = bytes(&sample, "client_encrypted_data");
    assert_eq!(question[question.len() - encrypted_data.len()..], encrypted_data);

    let verdict = DhGenOk { nonce, server_nonce, new_nonce_hash1: array(&sample, "new_nonce_hash1") };
    let agreed = replay.hear_verdict(&verdict.to_vec());
    assert_eq!(*agreed.key.as_bytes(), array(&sample, "auth_key"));
    assert_eq!(agreed.key.id(), AuthKeyId(u64::from_le_bytes(array(&sample, "auth_key_id_bytes"))));
    assert_eq!(agreed.server_salt, i64::from_le_bytes(array(&sample, "server_salt_bytes")));
    assert_eq!(u64::from(agreed.server_time.unix_seconds()), number(&sample, "server_time"));
    assert_eq!(agreed.server_time_at, NOW);
}
