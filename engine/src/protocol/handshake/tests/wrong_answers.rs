//! Every lie of the table is one wrong answer at one place, and the error it must lead to.

use mtproto_crypto::diffie_hellman::{DhParameters, ParameterError};
use mtproto_crypto::factorize::FactorizeError;
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::{DecodeErrorKind, Writer};

use super::super::Verdict as Judged;
use super::super::handshake_error::{Answer, HandshakeError};
use super::test_server::Lie;
use super::test_server::Place::{self, DhParams, Hashed, InnerData, ResPq, Verdict};
use HandshakeError::{
    EncryptedAnswerLength, EncryptedAnswerPadding, Factorize, InnerDataHashMismatch, NewNonceHashMismatch,
    NonceMismatch, Parameters, PqLength, ServerNonceMismatch, UnknownServerKeys,
};

/// Where fields begin. The inner data begins as every answer does: constructor, nonce, server nonce.
const NONCE: usize = 4;
pub(super) const SERVER_NONCE: usize = 20;
pub(super) const FIELDS: usize = 36;
const INNER_PRIME: usize = FIELDS + 4 + 4;
const INNER_SHARE: usize = INNER_PRIME + 256 + 4;

/// One lie and what comes of it.
pub(in crate::protocol) type Case = (&'static str, Place, Lie, fn(&HandshakeError) -> bool);

/// An error of this shape.
macro_rules! error {
    ($pattern:pat) => {
        |error| matches!(error, $pattern)
    };
}

/// What is wrong with an answer that cannot be read.
fn kind(error: &HandshakeError, place: Answer) -> Option<DecodeErrorKind> {
    match error {
        HandshakeError::Unreadable { answer, source } if *answer == place => Some(source.kind()),
        _ => None,
    }
}

const SHARE_RANGE: fn(&HandshakeError) -> bool = error!(Parameters(ParameterError::ShareRange));

pub(in crate::protocol) const RES_PQ: &[Case] = &[
    ("wrong nonce", ResPq, |body| body[NONCE] ^= 1, error!(NonceMismatch(Answer::ResPq))),
    (
        "wrong constructor",
        ResPq,
        |body| body[0] ^= 1,
        |error| matches!(kind(error, Answer::ResPq), Some(DecodeErrorKind::UnexpectedConstructor { .. })),
    ),
    ("truncated", ResPq, |body| body.truncate(70), |error| kind(error, Answer::ResPq).is_some()),
    (
        "trailing bytes",
        ResPq,
        |body| body.extend([0; 4]),
        |error| matches!(kind(error, Answer::ResPq), Some(DecodeErrorKind::TrailingBytes { remaining: 4 })),
    ),
    ("empty", ResPq, Vec::clear, |error| {
        matches!(kind(error, Answer::ResPq), Some(DecodeErrorKind::Truncated { .. }))
    }),
    (
        "pq is prime",
        ResPq,
        |body| set_pq(body, 18_446_744_073_709_551_557),
        error!(Factorize(FactorizeError::NotSemiprime)),
    ),
    ("pq is zero", ResPq, |body| set_pq(body, 0), error!(Factorize(_))),
    ("pq is even", ResPq, |body| set_pq(body, 2 * 1_455_403_679), error!(Factorize(_))),
    ("pq is a square", ResPq, |body| set_pq(body, 1_455_403_679 * 1_455_403_679), error!(Factorize(_))),
    ("pq has 9 bytes", ResPq, |body| body[FIELDS] = 9, error!(PqLength { bytes: 9 })),
    (
        "no known key",
        ResPq,
        |body| {
            let last = body.len() - 1;
            body[last] ^= 1;
        },
        error!(UnknownServerKeys { .. }),
    ),
    (
        "no key at all",
        ResPq,
        |body| {
            body[FIELDS + 16..][..4].fill(0);
            body.truncate(FIELDS + 20);
        },
        error!(UnknownServerKeys { .. }),
    ),
    (
        "more keys announced than sent",
        ResPq,
        |body| body[FIELDS + 16] = 3,
        |error| matches!(kind(error, Answer::ResPq), Some(DecodeErrorKind::CountTooLarge { .. })),
    ),
];

pub(in crate::protocol) const DH_PARAMS: &[Case] = &[
    ("wrong nonce", DhParams, |body| body[NONCE] ^= 1, error!(NonceMismatch(Answer::ServerDhParams))),
    (
        "wrong server nonce",
        DhParams,
        |body| body[SERVER_NONCE] ^= 1,
        error!(ServerNonceMismatch(Answer::ServerDhParams)),
    ),
    (
        "wrong constructor",
        DhParams,
        |body| body[0] ^= 1,
        |error| {
            matches!(kind(error, Answer::ServerDhParams), Some(DecodeErrorKind::UnknownConstructor { .. }))
        },
    ),
    (
        "trailing bytes",
        DhParams,
        |body| body.extend([0; 4]),
        |error| matches!(kind(error, Answer::ServerDhParams), Some(DecodeErrorKind::TrailingBytes { .. })),
    ),
    ("no ciphertext", DhParams, |body| set_ciphertext(body, 0), error!(EncryptedAnswerLength { bytes: 0 })),
    (
        "less ciphertext than a hash",
        DhParams,
        |body| set_ciphertext(body, 16),
        error!(EncryptedAnswerLength { bytes: 16 }),
    ),
    (
        "odd ciphertext",
        DhParams,
        |body| set_ciphertext(body, 591),
        error!(EncryptedAnswerLength { bytes: 591 }),
    ),
    ("huge ciphertext", DhParams, |body| set_ciphertext(body, 1 << 20), error!(EncryptedAnswerLength { .. })),
    (
        "half a ciphertext",
        DhParams,
        |body| set_ciphertext(body, 304),
        |error| kind(error, Answer::ServerDhInnerData).is_some(),
    ),
    (
        "changed first block",
        DhParams,
        |body| body[FIELDS + 4] ^= 1,
        |error| kind(error, Answer::ServerDhInnerData).is_some(),
    ),
    (
        "changed last block",
        DhParams,
        |body| {
            let last = body.len() - 1;
            body[last] ^= 1;
        },
        error!(InnerDataHashMismatch),
    ),
    ("wrong hash", Hashed, |data| data[0] ^= 1, error!(InnerDataHashMismatch)),
    (
        "a block of padding too much",
        Hashed,
        |data| data.extend([0; 16]),
        error!(EncryptedAnswerPadding { bytes: 24 }),
    ),
    (
        "wrong inner constructor",
        InnerData,
        |data| data[0] ^= 1,
        |error| {
            matches!(
                kind(error, Answer::ServerDhInnerData),
                Some(DecodeErrorKind::UnexpectedConstructor { .. })
            )
        },
    ),
    (
        "wrong inner nonce",
        InnerData,
        |data| data[NONCE] ^= 1,
        error!(NonceMismatch(Answer::ServerDhInnerData)),
    ),
    (
        "wrong inner server nonce",
        InnerData,
        |data| data[SERVER_NONCE] ^= 1,
        error!(ServerNonceMismatch(Answer::ServerDhInnerData)),
    ),
    (
        "inner data is hashed with a tail",
        InnerData,
        |data| data.extend([0; 4]),
        error!(InnerDataHashMismatch),
    ),
];

pub(in crate::protocol) const NUMBERS: &[Case] = &[
    ("g = 0", InnerData, |data| set_g(data, 0), error!(Parameters(ParameterError::Generator { g: 0 }))),
    ("g = 1", InnerData, |data| set_g(data, 1), error!(Parameters(ParameterError::Generator { g: 1 }))),
    (
        "g = 2 does not fit",
        InnerData,
        |data| set_g(data, 2),
        error!(Parameters(ParameterError::Generator { g: 2 })),
    ),
    (
        "g = 6 does not fit",
        InnerData,
        |data| set_g(data, 6),
        error!(Parameters(ParameterError::Generator { g: 6 })),
    ),
    ("g = 8", InnerData, |data| set_g(data, 8), error!(Parameters(ParameterError::Generator { g: 8 }))),
    ("g < 0", InnerData, |data| set_g(data, -3), error!(Parameters(ParameterError::Generator { g: -3 }))),
    (
        "modulus of 2047 bits",
        InnerData,
        |data| data[INNER_PRIME] = 0x47,
        error!(Parameters(ParameterError::PrimeLength)),
    ),
    // Still 2 modulo 3, but divisible by 5: the answer to a test, not to the generator.
    (
        "modulus is composite",
        InnerData,
        |data| data[INNER_PRIME + 255] -= 18,
        error!(Parameters(ParameterError::NotSafePrime | ParameterError::Generator { .. })),
    ),
    (
        "modulus is even",
        InnerData,
        |data| data[INNER_PRIME + 255] ^= 1,
        error!(Parameters(ParameterError::NotSafePrime | ParameterError::Generator { .. })),
    ),
    (
        "modulus is short",
        InnerData,
        |data| {
            data.drain(INNER_PRIME + 4..INNER_PRIME + 8);
            data[INNER_PRIME - 3..INNER_PRIME - 1].copy_from_slice(&[252, 0]);
        },
        error!(Parameters(ParameterError::PrimeLength)),
    ),
    ("g_a = 0", InnerData, |data| set_share(data, |share| share.fill(0)), SHARE_RANGE),
    (
        "g_a = 1",
        InnerData,
        |data| {
            set_share(data, |share| {
                share.fill(0);
                share[255] = 1;
            })
        },
        SHARE_RANGE,
    ),
    (
        "g_a = p - 1",
        InnerData,
        |data| {
            set_share(data, |share| {
                share.copy_from_slice(DhParameters::well_known().dh_prime());
                share[255] -= 1;
            })
        },
        SHARE_RANGE,
    ),
    (
        "g_a = p",
        InnerData,
        |data| set_share(data, |share| share.copy_from_slice(DhParameters::well_known().dh_prime())),
        SHARE_RANGE,
    ),
    (
        "g_a below 2^1984",
        InnerData,
        |data| {
            set_share(data, |share| {
                share.fill(0xff);
                share[..8].fill(0);
            })
        },
        SHARE_RANGE,
    ),
    (
        "g_a above p - 2^1984",
        InnerData,
        |data| {
            set_share(data, |share| {
                share.copy_from_slice(DhParameters::well_known().dh_prime());
                share[8..].fill(0);
            })
        },
        SHARE_RANGE,
    ),
];

pub(in crate::protocol) const VERDICT: &[Case] = &[
    ("wrong nonce", Verdict, |body| body[NONCE] ^= 1, error!(NonceMismatch(Answer::SetClientDhParamsAnswer))),
    (
        "wrong server nonce",
        Verdict,
        |body| body[SERVER_NONCE] ^= 1,
        error!(ServerNonceMismatch(Answer::SetClientDhParamsAnswer)),
    ),
    ("wrong hash", Verdict, |body| body[FIELDS] ^= 1, error!(NewNonceHashMismatch { verdict: Judged::Ok })),
    (
        "wrong constructor",
        Verdict,
        |body| body[0] ^= 1,
        |error| {
            matches!(
                kind(error, Answer::SetClientDhParamsAnswer),
                Some(DecodeErrorKind::UnknownConstructor { .. })
            )
        },
    ),
    (
        "retry with the hash of ok",
        Verdict,
        |body| body[..4].copy_from_slice(&[0xb9, 0x1f, 0xdc, 0x46]),
        error!(NewNonceHashMismatch { verdict: Judged::Retry }),
    ),
    (
        "fail with the hash of ok",
        Verdict,
        |body| body[..4].copy_from_slice(&[0x02, 0xae, 0x9d, 0xa6]),
        error!(NewNonceHashMismatch { verdict: Judged::Fail }),
    ),
    (
        "truncated",
        Verdict,
        |body| body.truncate(48),
        |error| kind(error, Answer::SetClientDhParamsAnswer).is_some(),
    ),
    (
        "trailing bytes",
        Verdict,
        |body| body.extend([0; 4]),
        |error| kind(error, Answer::SetClientDhParamsAnswer).is_some(),
    ),
];

fn set_pq(body: &mut [u8], pq: u64) {
    body[FIELDS + 1..][..8].copy_from_slice(&pq.to_be_bytes());
}

/// Cuts or lengthens the ciphertext and its length with it.
fn set_ciphertext(body: &mut Vec<u8>, bytes: usize) {
    let mut ciphertext = body.split_off(FIELDS)[4..].to_vec();
    ciphertext.resize(bytes, 0x5a);
    let mut string = vec![0; string_encoded_len(bytes)];
    Writer::new(&mut string).bytes(&ciphertext);
    body.extend(string);
}

fn set_g(inner: &mut [u8], g: i32) {
    inner[FIELDS..][..4].copy_from_slice(&g.to_le_bytes());
}

fn set_share(inner: &mut [u8], change: fn(&mut [u8])) {
    change(&mut inner[INNER_SHARE..][..256]);
}
