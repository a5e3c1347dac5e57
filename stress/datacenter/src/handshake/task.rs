//! The heavy arithmetic of an exchange, to be computed by workers or on the spot.
//!
//! A task holds everything it needs, randomness included, so that its result does not depend on where or when it runs.

use std::sync::Arc;

use mtproto_crypto::diffie_hellman::{DhParameters, PrivateExponent, PublicShare};
use mtproto_crypto::{AuthKey, RsaPrivateKey, Secret, rsa_pad};
use mtproto_tl::handshake::PQInnerData;
use mtproto_tl::{Decode, Reader};

use super::exchange::ExchangeCell;
use super::share::{Half, Share};

/// Something that takes about a millisecond.
#[derive(Debug)]
pub(crate) struct HeavyTask {
    pub(super) exchange: ExchangeCell,
    /// The hash of the request that asked for it.
    pub(super) request: [u8; 32],
    pub(super) work: Work,
}

#[derive(Debug)]
pub(super) enum Work {
    /// Decrypt the client's inner data, and have a share ready for the answer.
    DecryptInner {
        private_key: Arc<RsaPrivateKey>,
        encrypted: Box<[u8; 256]>,
        parameters: DhParameters,
        half: Half,
    },
    /// Compute the key.
    MakeKey { parameters: DhParameters, exponent: Box<PrivateExponent>, peer: Box<PublicShare> },
}

/// The result of a [`HeavyTask`].
#[derive(Debug)]
pub(crate) struct TaskResult {
    pub(super) exchange: ExchangeCell,
    pub(super) request: [u8; 32],
    pub(super) outcome: Outcome,
}

pub(super) enum Outcome {
    /// The inner data, unless it cannot be read, and a share.
    Inner { inner: Option<Box<InnerData>>, share: Box<Share> },
    /// The key.
    Key(Box<AuthKey>),
}

/// What the client sent encrypted with RSA, in any of its four forms.
pub(super) struct InnerData {
    pub(super) pq: Number,
    pub(super) p: Number,
    pub(super) q: Number,
    pub(super) nonce: [u8; 16],
    pub(super) server_nonce: [u8; 16],
    pub(super) new_nonce: Secret<32>,
    pub(super) dc: Option<i32>,
    pub(super) expires_in: Option<i32>,
}

impl InnerData {
    fn decrypt(private_key: &RsaPrivateKey, encrypted: &[u8; 256]) -> Option<Self> {
        let padded = rsa_pad::decrypt(private_key, encrypted).ok()?;
        let inner = PQInnerData::decode(&mut Reader::new(&padded)).ok()?;
        Some(Self {
            pq: Number::read(inner.pq())?,
            p: Number::read(inner.p())?,
            q: Number::read(inner.q())?,
            nonce: inner.nonce(),
            server_nonce: inner.server_nonce(),
            new_nonce: Secret::new(*inner.new_nonce()),
            dc: inner.dc(),
            expires_in: inner.expires_in(),
        })
    }
}

/// A big-endian number of the exchange, of which none has more than 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number(u64);

impl Number {
    /// Reads it in any length, zeros in front or not; `None` for more than 64 bits.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        let digits = bytes.get(zeros..)?;
        let fits = digits.len() <= size_of::<u64>();
        fits.then(|| Self(digits.iter().fold(0, |number, &digit| number << 8 | u64::from(digit))))
    }
}

impl PartialEq<u64> for Number {
    fn eq(&self, other: &u64) -> bool {
        self.0 == *other
    }
}

impl PartialEq<u32> for Number {
    fn eq(&self, other: &u32) -> bool {
        self.0 == u64::from(*other)
    }
}

impl std::fmt::Debug for Outcome {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Inner { .. } => "Inner(redacted)",
            Self::Key(_) => "Key(redacted)",
        })
    }
}

impl HeavyTask {
    /// Computes.
    pub(crate) fn run(self) -> TaskResult {
        let outcome = match self.work {
            Work::DecryptInner { private_key, encrypted, parameters, half } => Outcome::Inner {
                inner: InnerData::decrypt(&private_key, &encrypted).map(Box::new),
                share: Box::new(half.into_share(&parameters)),
            },
            Work::MakeKey { parameters, exponent, peer } => {
                Outcome::Key(Box::new(parameters.shared_key(&exponent, &peer)))
            }
        };
        TaskResult { exchange: self.exchange, request: self.request, outcome }
    }
}
