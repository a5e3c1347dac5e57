//! The third question and its answer: our half of the Diffie-Hellman exchange, and whether both have the same key.

use std::sync::Arc;

use mtproto_crypto::key_derivation::{initial_salt, new_nonce_hash};
use mtproto_crypto::sha1::sha1;
use mtproto_crypto::{AuthKey, Secret, SecureRandom, aes_ige};
use mtproto_tl::handshake::{
    ClientDhInnerData, DhGenFail, DhGenOk, DhGenRetry, SetClientDhParams, SetClientDhParamsAnswer,
};
use mtproto_tl::{Decode, DecodeError, Encode, Reader};

use super::dh_params::SHA1_BYTES;
use super::task::{AgreeTask, Agreement, Basis, OffloadTask};
use super::{Answer, Exchange, HandshakeError, Proposal, Verdict};
use crate::limits::HANDSHAKE_KEYS_PROPOSED_MAX;

/// The longest padding that fills a block.
pub(super) const PADDING_BYTES_MAX: usize = aes_ige::BLOCK_BYTES - 1;

/// What follows from a verified answer.
#[derive(Debug)]
pub(super) enum Judgement {
    /// Both sides have the key.
    Taken {
        /// What was proposed.
        proposal: Proposal,
        /// The key.
        key: Arc<AuthKey>,
    },
    /// The server has another key with this identifier: compute a new one.
    ProposeAnother {
        /// What is proposed next.
        proposal: Proposal,
        /// The computation.
        task: OffloadTask,
    },
}

/// `set_client_DH_params`. Of `padding` as much is used as fills the last block.
pub(super) fn question(
    proposal: &Proposal,
    agreement: &Agreement,
    padding: &[u8; PADDING_BYTES_MAX],
) -> Vec<u8> {
    let Exchange { nonce, server_nonce, .. } = proposal.exchange;
    let g_b = agreement.g_b.as_bytes().as_slice();
    let inner = ClientDhInnerData { nonce, server_nonce, retry_id: proposal.retry_id, g_b }.to_vec();
    let padding_bytes = (SHA1_BYTES + inner.len()).wrapping_neg() % aes_ige::BLOCK_BYTES;
    let (padding, _) = padding.split_at(padding_bytes);
    let mut encrypted_data = [sha1(&[&inner]).as_slice(), &inner, padding].concat();
    let key_iv = proposal.exchange.key_iv();
    let encrypted = aes_ige::encrypt(&key_iv.key, &key_iv.iv, &mut encrypted_data);
    debug_assert!(encrypted.is_ok(), "the padding fills the last block");
    SetClientDhParams { nonce, server_nonce, encrypted_data: &encrypted_data }.to_vec()
}

/// Checks the answer and says how to go on.
pub(super) fn answered(
    mut proposal: Proposal,
    agreement: Agreement,
    body: &[u8],
    random: &mut SecureRandom,
) -> Result<Judgement, HandshakeError> {
    match verified_verdict(&proposal.exchange, &agreement.key, body)? {
        Verdict::Ok => Ok(Judgement::Taken { proposal, key: agreement.key }),
        Verdict::Fail => Err(HandshakeError::KeyRefused),
        Verdict::Retry => {
            proposal.refused += 1;
            if proposal.refused >= HANDSHAKE_KEYS_PROPOSED_MAX {
                return Err(HandshakeError::TooManyRetries { attempts: proposal.refused });
            }
            proposal.retry_id = agreement.key.aux_hash().cast_signed();
            let task = AgreeTask {
                nonce: proposal.exchange.nonce,
                basis: Basis::Checked { parameters: agreement.parameters, g_a: Box::new(agreement.g_a) },
                random: random.split(),
            };
            Ok(Judgement::ProposeAnother { proposal, task: OffloadTask::Agree(Box::new(task)) })
        }
    }
}

/// The salt both sides know without telling.
pub(super) fn first_salt(exchange: &Exchange) -> i64 {
    initial_salt(exchange.new_nonce.expose(), &exchange.server_nonce)
}

/// Reads the answer and checks that its sender knows `new_nonce` and has this key.
pub(super) fn verified_verdict(
    exchange: &Exchange,
    key: &AuthKey,
    body: &[u8],
) -> Result<Verdict, HandshakeError> {
    let answer = read(body)
        .map_err(|source| HandshakeError::Unreadable { answer: Answer::SetClientDhParamsAnswer, source })?;
    let (verdict, nonce, server_nonce, hash) = match answer {
        SetClientDhParamsAnswer::Ok(DhGenOk { nonce, server_nonce, new_nonce_hash1 }) => {
            (Verdict::Ok, nonce, server_nonce, new_nonce_hash1)
        }
        SetClientDhParamsAnswer::Retry(DhGenRetry { nonce, server_nonce, new_nonce_hash2 }) => {
            (Verdict::Retry, nonce, server_nonce, new_nonce_hash2)
        }
        SetClientDhParamsAnswer::Fail(DhGenFail { nonce, server_nonce, new_nonce_hash3 }) => {
            (Verdict::Fail, nonce, server_nonce, new_nonce_hash3)
        }
    };
    exchange.check(Answer::SetClientDhParamsAnswer, &nonce, &server_nonce)?;
    let expected = new_nonce_hash(exchange.new_nonce.expose(), verdict.hash_number(), key.aux_hash());
    if Secret::new(expected) != Secret::new(hash) {
        return Err(HandshakeError::NewNonceHashMismatch { verdict });
    }
    Ok(verdict)
}

fn read(body: &[u8]) -> Result<SetClientDhParamsAnswer, DecodeError> {
    let mut reader = Reader::new(body);
    let answer = SetClientDhParamsAnswer::decode(&mut reader)?;
    reader.finish()?;
    Ok(answer)
}
