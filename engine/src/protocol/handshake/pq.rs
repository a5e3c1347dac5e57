//! The first question and its answer: two nonces, a number to factor, and the keys the server has.

use mtproto_crypto::{Secret, SecureRandom};
use mtproto_tl::handshake::{ReqPqMulti, ResPq};
use mtproto_tl::{Decode, DecodeError, Encode, Reader};

use super::task::{OffloadTask, PQ_BYTES_MAX, ProveTask};
use super::{Answer, Exchange, Fingerprints, HandshakeConfig, HandshakeError};

/// `req_pq_multi`.
pub(super) fn question(nonce: [u8; 16]) -> Vec<u8> {
    ReqPqMulti { nonce }.to_vec()
}

/// Checks `resPQ`, chooses a key, and describes the proof of work.
pub(super) fn answered(
    config: &HandshakeConfig,
    nonce: [u8; 16],
    new_nonce: Box<Secret<32>>,
    body: &[u8],
    random: &mut SecureRandom,
) -> Result<(Exchange, OffloadTask), HandshakeError> {
    let answer = read(body).map_err(|source| HandshakeError::Unreadable { answer: Answer::ResPq, source })?;
    if answer.nonce != nonce {
        return Err(HandshakeError::NonceMismatch(Answer::ResPq));
    }
    if answer.pq.len() > PQ_BYTES_MAX {
        return Err(HandshakeError::PqLength { bytes: answer.pq.len() });
    }
    let task = ProveTask {
        nonce,
        server_nonce: answer.server_nonce,
        new_nonce: new_nonce.clone(),
        pq: answer.pq.into(),
        dc: config.dc,
        expires_in: config.expires_in,
        key_index: choose_key(config, &answer)?,
        keys: config.server_keys.clone(),
        random: random.split(),
    };
    let exchange = Exchange { nonce, server_nonce: answer.server_nonce, new_nonce };
    Ok((exchange, OffloadTask::Prove(Box::new(task))))
}

fn read(body: &[u8]) -> Result<ResPq<'_>, DecodeError> {
    let mut reader = Reader::new(body);
    let answer = ResPq::decode(&mut reader)?;
    reader.finish()?;
    Ok(answer)
}

/// The position of our key that the server names first: its order is its preference.
fn choose_key(config: &HandshakeConfig, answer: &ResPq<'_>) -> Result<usize, HandshakeError> {
    let theirs = answer.server_public_key_fingerprints;
    let ours = |fingerprint| config.server_keys.iter().position(|key| key.fingerprint() == fingerprint);
    theirs.iter().find_map(ours).ok_or_else(|| HandshakeError::UnknownServerKeys {
        ours: Fingerprints::new(config.server_keys.iter().map(|key| key.fingerprint())),
        theirs: Fingerprints::new(theirs.iter()),
    })
}
