//! The key exchange, as a machine of stages: from `req_pq_multi` to `dh_gen_ok`.
//!
//! Four messages travel each way, all unencrypted; the bodies go in and out of here, the plain header around them is the
//! connection's. What takes longer than a tenth of a millisecond is not computed here but described as an
//! [`OffloadTask`], and the exchange waits for its result.
//!
//! ```text
//! begin ─ req_pq_multi ─▶ AwaitingResPq ─ resPQ ─▶ Proving ─ task ─▶ req_DH_params ─▶ AwaitingDhParams
//!   ─ server_DH_params_ok ─▶ Agreeing ─ task ─▶ set_client_DH_params ─▶ AwaitingVerdict ─ dh_gen_ok ─▶ Ended
//!                               ▲                                            │
//!                               └───────────────── dh_gen_retry ─────────────┘
//! ```
//!
//! Any failed check ends the exchange; the next attempt begins with a new nonce. Nothing is kept of a failed one.
//!
//! spec: mtproto/auth_key

mod dh_params;
mod handshake_error;
mod key_verification;
mod pq;
pub mod task;
#[cfg(test)]
pub(super) mod tests;

use std::sync::Arc;

use mtproto_crypto::aes_ige::AesKeyIv;
use mtproto_crypto::key_derivation::handshake_key_iv;
use mtproto_crypto::{AuthKey, RsaPublicKey, Secret, SecureRandom};

use super::event::HandshakeTimes;
use crate::time::{Monotonic, ServerTime};
pub use handshake_error::{Answer, Fingerprints, HandshakeError, Verdict};
use key_verification::Judgement;
use task::{Agreement, OffloadOutcome, OffloadResult, OffloadTask};

/// What an exchange needs to know.
#[derive(Clone, Debug)]
pub struct HandshakeConfig {
    /// The RSA keys of the server environment.
    pub server_keys: Arc<[RsaPublicKey]>,
    /// The datacenter as the server wants it told: 10000 more in the test environment, negative for one that only serves
    /// media.
    pub dc: i32,
    /// Seconds the key shall live if it is a temporary one; none for a permanent key.
    pub expires_in: Option<u32>,
}

/// What the exchange wants next.
#[derive(Debug)]
pub enum HandshakeOutput {
    /// Send this body as an unencrypted message.
    Send(Vec<u8>),
    /// Compute this elsewhere, then call [`Handshake::task_finished`].
    Offload(OffloadTask),
    /// The key is made; the exchange is over.
    Finished(Box<AgreedKey>),
    /// Nothing: the result belongs to an exchange that was given up.
    Nothing,
}

/// What an exchange ends with.
#[derive(Debug)]
pub struct AgreedKey {
    /// The key.
    pub key: Arc<AuthKey>,
    /// Its first salt.
    pub server_salt: i64,
    /// The server's clock, in whole seconds.
    pub server_time: ServerTime,
    /// When the server's clock was read.
    pub server_time_at: Monotonic,
    /// How long the parts took.
    pub times: HandshakeTimes,
}

/// A running key exchange. Large: box it.
#[derive(Debug)]
pub struct Handshake {
    config: HandshakeConfig,
    /// Names the exchange, towards the server and towards late results of tasks.
    nonce: [u8; 16],
    began: Monotonic,
    /// When the last question was handed out.
    asked_at: Monotonic,
    times: HandshakeTimes,
    stage: Stage,
}

/// How far it is. Each variant owns exactly what is known then.
#[derive(Debug)]
enum Stage {
    /// `req_pq_multi` is out.
    AwaitingResPq,
    /// `pq` is being factored and the inner data encrypted.
    Proving(Exchange),
    /// `req_DH_params` is out.
    AwaitingDhParams(Exchange),
    /// The parameters are being checked and the key computed.
    Agreeing(Proposal),
    /// `set_client_DH_params` is out.
    AwaitingVerdict(Proposal, Box<Agreement>),
    /// There is a key, or there will be none.
    Ended,
}

/// The numbers that tie the messages of one exchange together, complete after the first answer.
#[derive(Debug)]
struct Exchange {
    nonce: [u8; 16],
    server_nonce: [u8; 16],
    /// The secret that protects everything until there is a key.
    new_nonce: Box<Secret<32>>,
}

impl Exchange {
    /// The key of both inner Diffie-Hellman messages.
    fn key_iv(&self) -> AesKeyIv {
        handshake_key_iv(self.new_nonce.expose(), &self.server_nonce)
    }

    /// Whether an answer belongs to this exchange.
    fn check(&self, answer: Answer, nonce: &[u8; 16], server_nonce: &[u8; 16]) -> Result<(), HandshakeError> {
        if *nonce != self.nonce {
            return Err(HandshakeError::NonceMismatch(answer));
        }
        if *server_nonce != self.server_nonce {
            return Err(HandshakeError::ServerNonceMismatch(answer));
        }
        Ok(())
    }
}

/// What lasts from the server's parameters to its verdict, over several proposed keys if need be.
#[derive(Debug)]
struct Proposal {
    exchange: Exchange,
    server_time: ServerTime,
    server_time_at: Monotonic,
    /// Keys proposed before this one.
    refused: u8,
    /// Zero at first, then the auxiliary hash of the key that was refused.
    retry_id: i64,
}

impl Handshake {
    /// Begins an exchange: the machine, and the body of the first message.
    #[must_use]
    pub fn begin(config: HandshakeConfig, now: Monotonic, random: &mut SecureRandom) -> (Self, Vec<u8>) {
        Self::begin_with(config, now, random.wire_bytes())
    }

    fn begin_with(config: HandshakeConfig, now: Monotonic, nonce: [u8; 16]) -> (Self, Vec<u8>) {
        let times = HandshakeTimes::default();
        let handshake = Self { config, nonce, began: now, asked_at: now, times, stage: Stage::AwaitingResPq };
        (handshake, pq::question(nonce))
    }

    /// Takes the body of an unencrypted message of the server.
    ///
    /// # Errors
    /// [`HandshakeError`] if any check fails. The exchange is over then.
    pub fn message_received(
        &mut self,
        body: &[u8],
        now: Monotonic,
        random: &mut SecureRandom,
    ) -> Result<HandshakeOutput, HandshakeError> {
        // Whatever fails below leaves the exchange ended, and its secrets wiped.
        match std::mem::replace(&mut self.stage, Stage::Ended) {
            Stage::AwaitingResPq => {
                let new_nonce = Box::new(Secret::new(random.secret_bytes()));
                let (exchange, task) = pq::answered(&self.config, self.nonce, new_nonce, body, random)?;
                self.times.res_pq = now.saturating_since(self.asked_at);
                self.stage = Stage::Proving(exchange);
                Ok(HandshakeOutput::Offload(task))
            }
            Stage::AwaitingDhParams(exchange) => {
                let (proposal, task) = dh_params::answered(exchange, body, now, random)?;
                self.times.dh_params = now.saturating_since(self.asked_at);
                self.stage = Stage::Agreeing(proposal);
                Ok(HandshakeOutput::Offload(task))
            }
            Stage::AwaitingVerdict(proposal, agreement) => {
                self.judged(proposal, agreement, body, now, random)
            }
            Stage::Proving(_) | Stage::Agreeing(_) | Stage::Ended => Err(HandshakeError::UnexpectedMessage),
        }
    }

    /// Takes the result of a task.
    ///
    /// # Errors
    /// [`HandshakeError`] if the task met something unacceptable. The exchange is over then.
    pub fn task_finished(
        &mut self,
        result: OffloadResult,
        now: Monotonic,
        random: &mut SecureRandom,
    ) -> Result<HandshakeOutput, HandshakeError> {
        self.proceed(result, now, &random.wire_bytes())
    }

    fn proceed(
        &mut self,
        result: OffloadResult,
        now: Monotonic,
        padding: &[u8; key_verification::PADDING_BYTES_MAX],
    ) -> Result<HandshakeOutput, HandshakeError> {
        if result.nonce != self.nonce {
            return Ok(HandshakeOutput::Nothing);
        }
        match (std::mem::replace(&mut self.stage, Stage::Ended), result.outcome) {
            (Stage::Proving(exchange), OffloadOutcome::Proved(proof)) => {
                let body = dh_params::question(&exchange, &proof?);
                self.stage = Stage::AwaitingDhParams(exchange);
                self.asked_at = now;
                Ok(HandshakeOutput::Send(body))
            }
            (Stage::Agreeing(proposal), OffloadOutcome::Agreed(agreement)) => {
                let agreement = agreement?;
                let body = key_verification::question(&proposal, &agreement, padding);
                if proposal.refused == 0 {
                    self.asked_at = now;
                }
                self.stage = Stage::AwaitingVerdict(proposal, agreement);
                Ok(HandshakeOutput::Send(body))
            }
            (stage, _) => {
                self.stage = stage;
                Ok(HandshakeOutput::Nothing)
            }
        }
    }

    /// The last answer: the end, or another key.
    fn judged(
        &mut self,
        proposal: Proposal,
        agreement: Box<Agreement>,
        body: &[u8],
        now: Monotonic,
        random: &mut SecureRandom,
    ) -> Result<HandshakeOutput, HandshakeError> {
        match key_verification::answered(proposal, *agreement, body, random)? {
            Judgement::Taken { proposal, key } => {
                self.times.dh_gen = now.saturating_since(self.asked_at);
                self.times.total = now.saturating_since(self.began);
                Ok(HandshakeOutput::Finished(Box::new(AgreedKey {
                    server_salt: key_verification::first_salt(&proposal.exchange),
                    key,
                    server_time: proposal.server_time,
                    server_time_at: proposal.server_time_at,
                    times: self.times,
                })))
            }
            Judgement::ProposeAnother { proposal, task } => {
                self.stage = Stage::Agreeing(proposal);
                Ok(HandshakeOutput::Offload(task))
            }
        }
    }
}
