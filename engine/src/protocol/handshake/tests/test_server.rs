//! The server's side of the exchange, written from the protocol's description and not from the client: it checks everything
//! a client says, and can be told to lie.
//!
//! spec: mtproto/auth_key

use std::sync::LazyLock;

use mtproto_crypto::aes_ige::{self, AesKeyIv};
use mtproto_crypto::diffie_hellman::{DhParameters, PrivateExponent};
use mtproto_crypto::key_derivation::{handshake_key_iv, new_nonce_hash};
use mtproto_crypto::sha1::sha1;
use mtproto_crypto::{AuthKey, RsaPrivateKey, SecureRandom, rsa_pad};
use mtproto_tl::handshake::{
    ClientDhInnerData, DhGenFail, DhGenOk, DhGenRetry, PQInnerData, ReqDhParams, ReqPqMulti, ResPq,
    ServerDhInnerData, ServerDhParams, ServerDhParamsFail, ServerDhParamsOk, SetClientDhParams,
    SetClientDhParamsAnswer,
};
use mtproto_tl::{Decode, Encode, Longs, Reader};

/// The key of every test server; making one takes a while.
pub(in crate::protocol) static SERVER_KEY: LazyLock<RsaPrivateKey> =
    LazyLock::new(|| RsaPrivateKey::generate(&mut SecureRandom::from_seed([0xa5; 32])));

pub(in crate::protocol) const P: u32 = 1_008_949_199;
pub(in crate::protocol) const Q: u32 = 1_455_403_679;
pub(in crate::protocol) const SERVER_TIME: i32 = 1_700_000_000;

/// Where a lie is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::protocol) enum Place {
    /// The body of the first answer.
    ResPq,
    /// `server_DH_inner_data`, before it is hashed.
    InnerData,
    /// Hash, inner data and padding, before they are encrypted.
    Hashed,
    /// The body of the second answer.
    DhParams,
    /// The body of the third answer.
    Verdict,
}

/// Changes what stands at a place.
pub(in crate::protocol) type Lie = fn(&mut Vec<u8>);

/// How the server ends an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::protocol) enum Ending {
    /// `dh_gen_ok`, after this many `dh_gen_retry`.
    OkAfterRetries(u8),
    /// `dh_gen_fail`.
    Fail,
    /// `server_DH_params_fail` already.
    ParamsFail,
}

pub(in crate::protocol) struct TestServer {
    pub(in crate::protocol) lie: Option<(Place, Lie)>,
    pub(in crate::protocol) ending: Ending,
    /// What the client must say of itself.
    pub(in crate::protocol) dc: i32,
    pub(in crate::protocol) expires_in: Option<i32>,
    /// Takes any lifetime if it is set, and notes it.
    pub(in crate::protocol) expires_in_told: Option<i32>,
    pub(in crate::protocol) key: Option<AuthKey>,
    pub(in crate::protocol) server_time: i32,
    random: SecureRandom,
    nonce: [u8; 16],
    server_nonce: [u8; 16],
    new_nonce: [u8; 32],
    exponent: PrivateExponent,
    retry_id: i64,
}

impl TestServer {
    pub(in crate::protocol) fn new(seed: u8) -> Self {
        let mut random = SecureRandom::from_seed([seed; 32]);
        let exponent = DhParameters::well_known().new_exponent(&mut random);
        Self {
            lie: None,
            ending: Ending::OkAfterRetries(0),
            dc: 2,
            expires_in: None,
            expires_in_told: None,
            key: None,
            server_time: SERVER_TIME,
            random,
            nonce: [0; 16],
            server_nonce: [0; 16],
            new_nonce: [0; 32],
            exponent,
            retry_id: 0,
        }
    }

    /// The answer to a body.
    pub(in crate::protocol) fn answer(&mut self, body: &[u8]) -> Vec<u8> {
        let place = match body[..4] {
            [0xf1, 0x8e, 0x7e, 0xbe] => Place::ResPq,
            [0xbe, 0xe4, 0x12, 0xd7] => Place::DhParams,
            [0x1f, 0x5f, 0x04, 0xf5] => Place::Verdict,
            _ => panic!("a client does not say {body:02x?}"),
        };
        let mut answer = match place {
            Place::ResPq => self.res_pq(&read(body)),
            Place::DhParams => self.dh_params(&read(body)),
            _ => self.verdict(&read(body)),
        };
        self.perhaps_lie(place, &mut answer);
        answer
    }

    fn perhaps_lie(&self, here: Place, bytes: &mut Vec<u8>) {
        if let Some((place, lie)) = self.lie
            && place == here
        {
            lie(bytes);
        }
    }

    fn key_iv(&self) -> AesKeyIv {
        handshake_key_iv(&self.new_nonce, &self.server_nonce)
    }

    fn res_pq(&mut self, question: &ReqPqMulti) -> Vec<u8> {
        self.nonce = question.nonce;
        self.server_nonce = self.random.wire_bytes();
        let pq = (u64::from(P) * u64::from(Q)).to_be_bytes();
        // A key the client does not have comes first.
        let fingerprints = [1, SERVER_KEY.public_key().fingerprint()];
        let answer = ResPq {
            nonce: self.nonce,
            server_nonce: self.server_nonce,
            pq: &pq,
            server_public_key_fingerprints: Longs::from(fingerprints.as_slice()),
        };
        answer.to_vec()
    }

    fn dh_params(&mut self, question: &ReqDhParams<'_>) -> Vec<u8> {
        self.check_nonces(&question.nonce, &question.server_nonce);
        assert_eq!(question.public_key_fingerprint, SERVER_KEY.public_key().fingerprint());
        let padded = rsa_pad::decrypt(&SERVER_KEY, question.encrypted_data.try_into().unwrap()).unwrap();
        let inner = PQInnerData::decode(&mut Reader::new(&padded)).unwrap();
        self.check_nonces(&inner.nonce(), &inner.server_nonce());
        assert_eq!(inner.pq(), (u64::from(P) * u64::from(Q)).to_be_bytes());
        for (p, q) in [(inner.p(), inner.q()), (question.p, question.q)] {
            assert_eq!((p, q), (P.to_be_bytes().as_slice(), Q.to_be_bytes().as_slice()));
        }
        assert_eq!(inner.dc(), Some(self.dc));
        match self.expires_in_told.take() {
            Some(_) => self.expires_in_told = inner.expires_in(),
            None => assert_eq!(inner.expires_in(), self.expires_in),
        }
        self.new_nonce = *inner.new_nonce();
        let (nonce, server_nonce) = (self.nonce, self.server_nonce);
        if self.ending == Ending::ParamsFail {
            let new_nonce_hash = sha1(&[&self.new_nonce])[4..].try_into().unwrap();
            return ServerDhParamsFail { nonce, server_nonce, new_nonce_hash }.to_vec();
        }
        let encrypted_answer = self.encrypted_answer();
        ServerDhParams::Ok(ServerDhParamsOk { nonce, server_nonce, encrypted_answer: &encrypted_answer })
            .to_vec()
    }

    fn encrypted_answer(&mut self) -> Vec<u8> {
        let parameters = DhParameters::well_known();
        let mut inner = ServerDhInnerData {
            nonce: self.nonce,
            server_nonce: self.server_nonce,
            g: parameters.g(),
            dh_prime: parameters.dh_prime(),
            g_a: parameters.own_share(&self.exponent).as_bytes(),
            server_time: self.server_time,
        }
        .to_vec();
        self.perhaps_lie(Place::InnerData, &mut inner);
        let mut answer = [sha1(&[&inner]).as_slice(), &inner].concat();
        let padding: [u8; 16] = self.random.wire_bytes();
        answer.extend_from_slice(&padding[..answer.len().wrapping_neg() % 16]);
        self.perhaps_lie(Place::Hashed, &mut answer);
        let key_iv = self.key_iv();
        aes_ige::encrypt(&key_iv.key, &key_iv.iv, &mut answer).unwrap();
        answer
    }

    fn verdict(&mut self, question: &SetClientDhParams<'_>) -> Vec<u8> {
        self.check_nonces(&question.nonce, &question.server_nonce);
        let mut decrypted = question.encrypted_data.to_vec();
        let key_iv = self.key_iv();
        aes_ige::decrypt(&key_iv.key, &key_iv.iv, &mut decrypted).unwrap();
        let mut reader = Reader::new(&decrypted[20..]);
        let inner = ClientDhInnerData::decode(&mut reader).unwrap();
        assert!(reader.remaining() < 16, "no more padding than needed");
        let inner_bytes = &decrypted[20..20 + reader.position()];
        assert_eq!(decrypted[..20], sha1(&[inner_bytes]));
        self.check_nonces(&inner.nonce, &inner.server_nonce);
        assert_eq!(inner.retry_id, self.retry_id);
        let parameters = DhParameters::well_known();
        let key = parameters.shared_key(&self.exponent, &parameters.check_share(inner.g_b).unwrap());
        let hash = |number| new_nonce_hash(&self.new_nonce, number, key.aux_hash());
        let (nonce, server_nonce) = (self.nonce, self.server_nonce);
        let answer = match &mut self.ending {
            Ending::Fail => {
                SetClientDhParamsAnswer::Fail(DhGenFail { nonce, server_nonce, new_nonce_hash3: hash(3) })
            }
            Ending::OkAfterRetries(retries @ 1..) => {
                *retries -= 1;
                self.retry_id = key.aux_hash().cast_signed();
                SetClientDhParamsAnswer::Retry(DhGenRetry { nonce, server_nonce, new_nonce_hash2: hash(2) })
            }
            Ending::OkAfterRetries(0) => {
                SetClientDhParamsAnswer::Ok(DhGenOk { nonce, server_nonce, new_nonce_hash1: hash(1) })
            }
            Ending::ParamsFail => panic!("the exchange had ended before"),
        };
        self.key = Some(key);
        answer.to_vec()
    }

    fn check_nonces(&self, nonce: &[u8; 16], server_nonce: &[u8; 16]) {
        assert_eq!((nonce, server_nonce), (&self.nonce, &self.server_nonce));
    }
}

/// Reads a whole body.
fn read<'a, T: Decode<'a>>(body: &'a [u8]) -> T {
    let mut reader = Reader::new(body);
    let value = T::decode(&mut reader).unwrap();
    reader.finish().unwrap();
    value
}
