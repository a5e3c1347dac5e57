//! The second question and its answer: our proof of work and secret, their half of the Diffie-Hellman exchange.

use mtproto_crypto::sha1::sha1;
use mtproto_crypto::{Secret, SecureRandom, aes_ige};
use mtproto_tl::handshake::{ReqDhParams, ServerDhInnerData, ServerDhParams};
use mtproto_tl::{Decode, DecodeError, Encode, Reader};

use super::task::{AgreeTask, Basis, OffloadTask, Proof, minimal_bytes};
use super::{Answer, Exchange, HandshakeError, Proposal};
use crate::time::{Monotonic, ServerTime};

/// Bytes of the hash in front of encrypted inner data.
pub(super) const SHA1_BYTES: usize = 20;

/// More than any encrypted `server_DH_inner_data` takes: two numbers of 2048 bits and a little. Decrypting happens on the
/// reactor, so its cost is bounded before it begins.
pub(super) const ENCRYPTED_ANSWER_BYTES_MAX: usize = 1_024;

/// `req_DH_params`.
pub(super) fn question(exchange: &Exchange, proof: &Proof) -> Vec<u8> {
    let (p, q) = (proof.p.to_be_bytes(), proof.q.to_be_bytes());
    let question = ReqDhParams {
        nonce: exchange.nonce,
        server_nonce: exchange.server_nonce,
        p: minimal_bytes(&p),
        q: minimal_bytes(&q),
        public_key_fingerprint: proof.public_key_fingerprint,
        encrypted_data: proof.encrypted_data.as_slice(),
    };
    question.to_vec()
}

/// Checks the answer, except for the numbers in it: those take a while and are left to the task.
pub(super) fn answered(
    exchange: Exchange,
    body: &[u8],
    now: Monotonic,
    random: &mut SecureRandom,
) -> Result<(Proposal, OffloadTask), HandshakeError> {
    let answer =
        read(body).map_err(|source| HandshakeError::Unreadable { answer: Answer::ServerDhParams, source })?;
    let encrypted_answer = match &answer {
        ServerDhParams::Ok(ok) => {
            exchange.check(Answer::ServerDhParams, &ok.nonce, &ok.server_nonce)?;
            ok.encrypted_answer
        }
        ServerDhParams::Fail(fail) => {
            exchange.check(Answer::ServerDhParams, &fail.nonce, &fail.server_nonce)?;
            return Err(refusal(&exchange, &fail.new_nonce_hash));
        }
    };
    let decrypted = decrypt(&exchange, encrypted_answer)?;
    let inner = read_inner(&exchange, &decrypted)?;
    let task = AgreeTask {
        nonce: exchange.nonce,
        basis: Basis::Received { dh_prime: inner.dh_prime.into(), g: inner.g, g_a: inner.g_a.into() },
        random: random.split(),
    };
    let proposal = Proposal {
        exchange,
        // Unsigned, as the protocol reads times after 2038.
        server_time: ServerTime::from_unix_seconds(inner.server_time.cast_unsigned()),
        server_time_at: now,
        refused: 0,
        retry_id: 0,
    };
    Ok((proposal, OffloadTask::Agree(Box::new(task))))
}

fn read(body: &[u8]) -> Result<ServerDhParams<'_>, DecodeError> {
    let mut reader = Reader::new(body);
    let answer = ServerDhParams::decode(&mut reader)?;
    reader.finish()?;
    Ok(answer)
}

/// Tells a refusal of the server, who knows `new_nonce`, from one of anybody else.
fn refusal(exchange: &Exchange, new_nonce_hash: &[u8; 16]) -> HandshakeError {
    let [_, _, _, _, expected @ ..] = sha1(&[exchange.new_nonce.expose()]);
    if Secret::new(expected) == Secret::new(*new_nonce_hash) {
        HandshakeError::DhParamsRefused
    } else {
        HandshakeError::DhParamsRefusalForged
    }
}

fn decrypt(exchange: &Exchange, encrypted_answer: &[u8]) -> Result<Vec<u8>, HandshakeError> {
    let bytes = encrypted_answer.len();
    if !(SHA1_BYTES..=ENCRYPTED_ANSWER_BYTES_MAX).contains(&bytes) {
        return Err(HandshakeError::EncryptedAnswerLength { bytes });
    }
    let mut answer = encrypted_answer.to_vec();
    let key_iv = exchange.key_iv();
    aes_ige::decrypt(&key_iv.key, &key_iv.iv, &mut answer)
        .map_err(|_| HandshakeError::EncryptedAnswerLength { bytes })?;
    Ok(answer)
}

/// Reads `SHA1(inner data) | inner data | padding`. The inner data tells its own length, so it is read before its hash can
/// be checked.
fn read_inner<'a>(exchange: &Exchange, decrypted: &'a [u8]) -> Result<ServerDhInnerData<'a>, HandshakeError> {
    let unreadable = |source| HandshakeError::Unreadable { answer: Answer::ServerDhInnerData, source };
    let mut reader = Reader::new(decrypted);
    let hash = *reader.array::<SHA1_BYTES>().map_err(unreadable)?;
    let hashed = reader.clone().rest();
    let inner = ServerDhInnerData::decode(&mut reader).map_err(unreadable)?;
    let padding_bytes = reader.remaining();
    if padding_bytes >= aes_ige::BLOCK_BYTES {
        return Err(HandshakeError::EncryptedAnswerPadding { bytes: padding_bytes });
    }
    let (hashed, _) = hashed.split_at(hashed.len() - padding_bytes);
    if Secret::new(sha1(&[hashed])) != Secret::new(hash) {
        return Err(HandshakeError::InnerDataHashMismatch);
    }
    exchange.check(Answer::ServerDhInnerData, &inner.nonce, &inner.server_nonce)?;
    Ok(inner)
}
