//! Every stage against every wrong answer.

use mtproto_crypto::diffie_hellman::ParameterError;
use mtproto_crypto::factorize::FactorizeError;
use mtproto_crypto::{AuthKey, Secret, public_keys};
use mtproto_tl::DecodeErrorKind;

use super::super::{Answer, Exchange, Fingerprints, HandshakeConfig, HandshakeError, Verdict};
use super::super::{dh_params, key_verification};
use super::test_server::{Ending, Lie, Place, TestServer};
use super::wrong_answers::{DH_PARAMS, FIELDS, NUMBERS, RES_PQ, SERVER_NONCE, VERDICT};
use super::{Client, HandshakeOutput, config};
use crate::error::{Fault, Scope};

#[test]
fn every_wrong_answer_has_its_error_and_ends_the_exchange() {
    for (name, place, lie, expected) in [RES_PQ, DH_PARAMS, NUMBERS, VERDICT].concat() {
        let mut server = TestServer::new(1);
        server.lie = Some((place, lie));
        let mut client = Client::begin(config(), 1);
        let error = client.finish(&mut server).unwrap_err();
        assert!(expected(&error), "{place:?}, {name}: {error:?}");
        let after = client.hear(&server.answer(&Client::begin(config(), 1).said[0]));
        assert_eq!(after.unwrap_err(), HandshakeError::UnexpectedMessage, "{place:?}, {name}");
    }
}

#[test]
fn refusals_of_the_server_are_verified() {
    let end = |ending, lie: Option<(Place, Lie)>| {
        let mut server = TestServer::new(1);
        (server.ending, server.lie) = (ending, lie);
        Client::begin(config(), 1).finish(&mut server).unwrap_err()
    };
    let forge: Lie = |body| body[FIELDS] ^= 1;
    assert_eq!(end(Ending::ParamsFail, None), HandshakeError::DhParamsRefused);
    assert_eq!(
        end(Ending::ParamsFail, Some((Place::DhParams, forge))),
        HandshakeError::DhParamsRefusalForged
    );
    let wrong_nonce: Lie = |body| body[SERVER_NONCE] ^= 1;
    let mismatch = HandshakeError::ServerNonceMismatch(Answer::ServerDhParams);
    assert_eq!(end(Ending::ParamsFail, Some((Place::DhParams, wrong_nonce))), mismatch);
    assert_eq!(end(Ending::Fail, None), HandshakeError::KeyRefused);
    let mismatch = |verdict| HandshakeError::NewNonceHashMismatch { verdict };
    assert_eq!(end(Ending::Fail, Some((Place::Verdict, forge))), mismatch(Verdict::Fail));
    assert_eq!(end(Ending::OkAfterRetries(1), Some((Place::Verdict, forge))), mismatch(Verdict::Retry));
}

#[test]
fn an_answer_before_its_question_ends_the_exchange() {
    let mut server = TestServer::new(1);
    let mut client = Client::begin(config(), 1);
    let task = client.first_task(&mut server);
    let again = server.answer(&client.said[0]);
    assert_eq!(client.hear(&again).unwrap_err(), HandshakeError::UnexpectedMessage);
    assert!(matches!(client.run(task), Ok(HandshakeOutput::Nothing)));
}

/// An exchange after its first answer, as often as wanted.
fn exchange() -> Exchange {
    Exchange { nonce: [1; 16], server_nonce: [2; 16], new_nonce: Box::new(Secret::new([3; 32])) }
}

#[test]
fn no_part_of_the_second_answer_can_be_left_out_or_changed() {
    let mut server = TestServer::new(1);
    let mut client = Client::begin(config(), 1);
    let task = client.first_task(&mut server);
    let HandshakeOutput::Send(question) = client.run(task).unwrap() else { panic!("a question follows") };
    let answer = server.answer(&question);
    let super::Stage::AwaitingDhParams(known) = &client.handshake.stage else {
        panic!("{:?}", client.handshake)
    };
    let (now, random) = (client.now, &mut client.random);
    let mut hear = |body: &[u8]| {
        let Exchange { nonce, server_nonce, .. } = *known;
        let exchange = Exchange { nonce, server_nonce, new_nonce: known.new_nonce.clone() };
        dh_params::answered(exchange, body, now, random).map(|_| ())
    };
    assert_eq!(hear(&answer), Ok(()));
    for index in 0..answer.len() {
        assert!(hear(&answer[..index]).is_err(), "cut at {index}");
        let mut changed = answer.clone();
        changed[index] ^= 0x10;
        assert!(hear(&changed).is_err(), "changed at {index}");
    }
}

#[test]
fn no_part_of_the_verdict_can_be_left_out_or_changed() {
    let (exchange, key) = (exchange(), AuthKey::from_bytes([7; 256]));
    let hash = |number| mtproto_crypto::key_derivation::new_nonce_hash(&[3; 32], number, key.aux_hash());
    let constructors = [[0x34, 0xf7, 0xcb, 0x3b], [0xb9, 0x1f, 0xdc, 0x46], [0x02, 0xae, 0x9d, 0xa6]];
    for (number, constructor) in (1..).zip(constructors) {
        let answer = [constructor.as_slice(), &[1; 16], &[2; 16], &hash(number)].concat();
        assert!(key_verification::verified_verdict(&exchange, &key, &answer).is_ok());
        for index in 0..answer.len() {
            for bit in 0..8 {
                let mut changed = answer.clone();
                changed[index] ^= 1 << bit;
                let verdict = key_verification::verified_verdict(&exchange, &key, &changed);
                assert!(verdict.is_err(), "{number}: bit {bit} of {index}");
            }
            assert!(key_verification::verified_verdict(&exchange, &key, &answer[..index]).is_err());
        }
        let other = AuthKey::from_bytes([8; 256]);
        assert!(key_verification::verified_verdict(&exchange, &other, &answer).is_err());
    }
}

#[test]
fn an_unknown_key_is_explained() {
    let config = HandshakeConfig { server_keys: public_keys::test().into(), ..config() };
    let mut server = TestServer::new(1);
    let error = Client::begin(config, 1).finish(&mut server).unwrap_err();
    let text = error.to_string();
    let theirs = format!("{:016x}", super::SERVER_KEY.public_key().fingerprint());
    for part in ["0000000000000001", &theirs, "b25898df208d2603", "EngineConfig::server_keys"] {
        assert!(text.contains(part), "{part} in: {text}");
    }
    assert_eq!((error.fault(), error.scope()), (Fault::Caller, Scope::Account));
}

#[test]
fn a_long_list_of_keys_is_cut() {
    let text = Fingerprints::new(0..20).to_string();
    assert!(text.starts_with("[0000000000000000, ") && text.ends_with("000f and 4 more]"), "{text}");
    assert_eq!(Fingerprints::new([]).to_string(), "[]");
}

#[test]
fn every_counter_index_is_used_once() {
    let unreadable = mtproto_tl::DecodeError::new(DecodeErrorKind::InvalidStringLength, 0, None);
    let none = || Fingerprints::new([]);
    let errors = [
        HandshakeError::Unreadable { answer: Answer::ResPq, source: unreadable },
        HandshakeError::NonceMismatch(Answer::ResPq),
        HandshakeError::ServerNonceMismatch(Answer::ServerDhParams),
        HandshakeError::UnknownServerKeys { ours: none(), theirs: none() },
        HandshakeError::PqLength { bytes: 9 },
        HandshakeError::Factorize(FactorizeError::NotSemiprime),
        HandshakeError::RsaPad(mtproto_crypto::rsa_pad::RsaPadError::TooLong { bytes: 145 }),
        HandshakeError::DhParamsRefused,
        HandshakeError::DhParamsRefusalForged,
        HandshakeError::EncryptedAnswerLength { bytes: 1 },
        HandshakeError::EncryptedAnswerPadding { bytes: 16 },
        HandshakeError::InnerDataHashMismatch,
        HandshakeError::Parameters(ParameterError::NotSafePrime),
        HandshakeError::NewNonceHashMismatch { verdict: Verdict::Ok },
        HandshakeError::KeyRefused,
        HandshakeError::TooManyRetries { attempts: 4 },
        HandshakeError::UnexpectedMessage,
    ];
    assert!(errors.iter().map(HandshakeError::index).eq(0..HandshakeError::COUNT));
    for error in errors {
        assert!(error.to_string().len() > 20, "{error:?} explains itself");
    }
}
