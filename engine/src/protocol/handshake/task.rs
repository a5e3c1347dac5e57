//! The computations of a key exchange, described but not done.
//!
//! A task owns everything it needs, randomness included, so that it gives the same result wherever and whenever it runs.
//! Exponents are drawn inside and never leave it.

use std::sync::Arc;

use mtproto_crypto::diffie_hellman::{
    DhParameters, KeyJob, ParameterError, PrivateExponent, PublicShare, ShareJob, own_shares_many,
    shared_keys_many,
};
use mtproto_crypto::factorize::factorize_bytes;
use mtproto_crypto::{AuthKey, RsaPublicKey, Secret, SecureRandom, rsa_pad};
use mtproto_tl::handshake::{PQInnerData, PQInnerDataDc, PQInnerDataTempDc};
use mtproto_tl::{Encode, Writer};

use super::HandshakeError;

/// The longest `pq`: 64 bits.
pub(super) const PQ_BYTES_MAX: usize = 8;

/// What the padding scheme of the inner data has room for.
const INNER_DATA_BYTES_MAX: usize = 144;

/// A computation to be done elsewhere.
#[derive(Debug)]
pub enum OffloadTask {
    /// Factor `pq` and encrypt the inner data: a few milliseconds.
    Prove(Box<ProveTask>),
    /// Check the parameters of the server and compute the key: some ten milliseconds, more for an unknown modulus.
    Agree(Box<AgreeTask>),
}

/// What an [`OffloadTask`] gave.
#[derive(Debug)]
pub struct OffloadResult {
    /// Names the exchange the task was for.
    pub(super) nonce: [u8; 16],
    pub(super) outcome: OffloadOutcome,
}

/// The results by kind of task.
#[derive(Debug)]
pub(super) enum OffloadOutcome {
    Proved(Result<Proof, HandshakeError>),
    Agreed(Result<Box<Agreement>, HandshakeError>),
}

impl OffloadTask {
    /// Computes it, here and now.
    #[must_use]
    pub fn run(self) -> OffloadResult {
        let mut result = None;
        Self::run_many(vec![self], |_, only| result = Some(only));
        result.unwrap_or_else(|| unreachable!("every task has a result"))
    }

    /// Computes tasks that waited together, the powers of several agreements side by side. `done` gets each result when
    /// it is ready, with the position of its task.
    pub fn run_many(tasks: Vec<Self>, mut done: impl FnMut(usize, OffloadResult)) {
        let mut choices = Vec::new();
        for (index, task) in tasks.into_iter().enumerate() {
            let (nonce, outcome) = match task {
                Self::Prove(task) => (task.nonce, OffloadOutcome::Proved(task.run())),
                Self::Agree(task) => match task.choose() {
                    Ok((nonce, choice)) => {
                        choices.push((index, nonce, choice));
                        continue;
                    }
                    Err((nonce, error)) => (nonce, OffloadOutcome::Agreed(Err(error.into()))),
                },
            };
            done(index, OffloadResult { nonce, outcome });
        }
        let (origins, choices): (Vec<_>, Vec<_>) =
            choices.into_iter().map(|(index, nonce, choice)| ((index, nonce), choice)).unzip();
        for ((index, nonce), agreement) in origins.into_iter().zip(Agreement::compute_many(choices)) {
            let outcome = OffloadOutcome::Agreed(agreement.map(Box::new).map_err(HandshakeError::from));
            done(index, OffloadResult { nonce, outcome });
        }
    }
}

/// Factoring `pq`, and encrypting what shows that it was done.
#[derive(Debug)]
pub struct ProveTask {
    pub(super) nonce: [u8; 16],
    pub(super) server_nonce: [u8; 16],
    pub(super) new_nonce: Box<Secret<32>>,
    /// As the server wrote it: it is sent back the same way.
    pub(super) pq: Box<[u8]>,
    pub(super) dc: i32,
    pub(super) expires_in: Option<u32>,
    pub(super) keys: Arc<[RsaPublicKey]>,
    /// Which of the keys to use.
    pub(super) key_index: usize,
    pub(super) random: SecureRandom,
}

/// What `req_DH_params` says beyond the nonces.
#[derive(Debug)]
pub(super) struct Proof {
    pub(super) p: u32,
    pub(super) q: u32,
    pub(super) public_key_fingerprint: i64,
    pub(super) encrypted_data: Box<[u8; 256]>,
}

impl ProveTask {
    fn run(mut self) -> Result<Proof, HandshakeError> {
        let (p, q) = factorize_bytes(&self.pq)?;
        let mut room = Secret::new([0; INNER_DATA_BYTES_MAX]);
        let inner_data = self.write_inner_data(p, q, &mut room);
        let Some(key) = self.keys.get(self.key_index) else {
            unreachable!("the index was found in this list")
        };
        Ok(Proof {
            p,
            q,
            public_key_fingerprint: key.fingerprint(),
            encrypted_data: Box::new(rsa_pad::encrypt(key, inner_data, &mut self.random)?),
        })
    }

    /// Writes `P_Q_inner_data`, which holds `new_nonce`, to where it is wiped.
    pub(super) fn write_inner_data<'a>(
        &self,
        p: u32,
        q: u32,
        room: &'a mut Secret<INNER_DATA_BYTES_MAX>,
    ) -> &'a [u8] {
        let Self { nonce, server_nonce, dc, .. } = *self;
        let (pq, new_nonce) = (&*self.pq, self.new_nonce.expose());
        let (p, q) = (p.to_be_bytes(), q.to_be_bytes());
        let (p, q) = (minimal_bytes(&p), minimal_bytes(&q));
        let inner_data = match self.expires_in {
            None => PQInnerData::Dc(PQInnerDataDc { pq, p, q, nonce, server_nonce, new_nonce, dc }),
            Some(seconds) => {
                let expires_in = i32::try_from(seconds).unwrap_or(i32::MAX);
                PQInnerData::TempDc(PQInnerDataTempDc {
                    pq,
                    p,
                    q,
                    nonce,
                    server_nonce,
                    new_nonce,
                    dc,
                    expires_in,
                })
            }
        };
        let mut writer = Writer::new(room.expose_mut());
        inner_data.encode(&mut writer);
        let Ok(bytes) = writer.finish() else { unreachable!("pq has {PQ_BYTES_MAX} bytes at most") };
        let (inner_data, _) = room.expose().split_at(bytes);
        inner_data
    }
}

/// Checking the server's parameters, choosing an exponent, computing our share and the key.
#[derive(Debug)]
pub struct AgreeTask {
    pub(super) nonce: [u8; 16],
    pub(super) basis: Basis,
    pub(super) random: SecureRandom,
}

/// What the server gave.
#[derive(Debug)]
pub(super) enum Basis {
    /// Fresh from the answer.
    Received { dh_prime: Box<[u8]>, g: i32, g_a: Box<[u8]> },
    /// Found good before; a new key is wanted.
    Checked { parameters: DhParameters, g_a: Box<PublicShare> },
}

/// A key, and what the server needs to compute the same.
#[derive(Debug)]
pub(super) struct Agreement {
    pub(super) parameters: DhParameters,
    pub(super) g_a: PublicShare,
    pub(super) g_b: PublicShare,
    pub(super) key: Arc<AuthKey>,
}

/// Checked parameters, and the exponent that was drawn for them.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) parameters: DhParameters,
    pub(super) g_a: PublicShare,
    pub(super) exponent: PrivateExponent,
}

impl AgreeTask {
    /// All but the powers. Says with either outcome which exchange it is for.
    fn choose(mut self) -> Result<([u8; 16], Choice), ([u8; 16], ParameterError)> {
        let (parameters, g_a) = self.basis.check().map_err(|error| (self.nonce, error))?;
        let exponent = parameters.new_exponent(&mut self.random);
        Ok((self.nonce, Choice { parameters, g_a, exponent }))
    }
}

impl Basis {
    pub(super) fn check(self) -> Result<(DhParameters, PublicShare), ParameterError> {
        match self {
            Self::Received { dh_prime, g, g_a } => {
                let parameters = DhParameters::check(&dh_prime, g)?;
                let g_a = parameters.check_share(&g_a)?;
                Ok((parameters, g_a))
            }
            Self::Checked { parameters, g_a } => Ok((parameters, *g_a)),
        }
    }
}

impl Agreement {
    /// Computes our share and the key of every choice, all together; the results are in their order.
    ///
    /// Our share is held to the rules of theirs. That chance picks one outside of the range is not to be expected before the
    /// end of the world; it then costs an exchange.
    pub(super) fn compute_many(choices: Vec<Choice>) -> impl Iterator<Item = Result<Self, ParameterError>> {
        let mut shares: Vec<_> =
            choices.iter().map(|choice| ShareJob::new(&choice.parameters, &choice.exponent)).collect();
        own_shares_many(&mut shares);
        let shares: Vec<_> = shares.iter().map(|job| job.share().cloned()).collect();
        let mut keys: Vec<_> = choices
            .iter()
            .map(|choice| KeyJob::new(&choice.parameters, &choice.exponent, &choice.g_a))
            .collect();
        shared_keys_many(&mut keys);
        let keys: Vec<_> = keys.iter_mut().map(|job| job.take_key().map(Arc::new)).collect();
        choices.into_iter().zip(shares.into_iter().zip(keys)).map(|(choice, computed)| {
            let (Some(g_b), Some(key)) = computed else { unreachable!("every job is done") };
            let Choice { parameters, g_a, .. } = choice;
            parameters.check_share(g_b.as_bytes())?;
            Ok(Self { parameters, g_a, g_b, key })
        })
    }
}

/// A big-endian number without leading zeros, as the protocol writes numbers into strings.
pub(super) fn minimal_bytes(bytes: &[u8; 4]) -> &[u8] {
    let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
    bytes.split_at(zeros).1
}

#[cfg(test)]
impl OffloadTask {
    /// Some task of the first kind that is quickly done, for whoever only passes tasks on.
    pub(crate) fn proof_for_tests() -> Self {
        Self::Prove(Box::new(ProveTask {
            nonce: [0; 16],
            server_nonce: [0; 16],
            new_nonce: Box::new(Secret::new([0; 32])),
            pq: [15].into(),
            dc: 2,
            expires_in: None,
            keys: mtproto_crypto::public_keys::test().into(),
            key_index: 0,
            random: SecureRandom::from_seed([0; 32]),
        }))
    }

    /// Some task of the second kind that is quickly done.
    pub(crate) fn agreement_for_tests() -> Self {
        let basis = Basis::Received { dh_prime: [].into(), g: 3, g_a: [].into() };
        Self::Agree(Box::new(AgreeTask { nonce: [0; 16], basis, random: SecureRandom::from_seed([0; 32]) }))
    }
}
