//! What can go wrong in a key exchange: one variant for each check, with who is at fault and what to do.

use std::fmt;

use mtproto_crypto::diffie_hellman::ParameterError;
use mtproto_crypto::factorize::FactorizeError;
use mtproto_crypto::rsa_pad::RsaPadError;
use mtproto_tl::DecodeError;
use thiserror::Error;

use crate::error::{Fault, Scope};

/// Why a key exchange failed. Nothing of it is kept: the next attempt begins with a new nonce.
///
/// No variant holds key material; all of them may be logged.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HandshakeError {
    /// An answer cannot be read: cut off, too long, or another object. The server is at fault.
    #[error("{answer} cannot be read: {source}; is an MTProto server behind this address?")]
    Unreadable {
        /// Which answer.
        answer: Answer,
        /// What is wrong with it.
        source: DecodeError,
    },
    /// An answer carries another client nonce: it belongs to another exchange. The server is at fault.
    #[error("{0} carries a nonce that is not the client's: it belongs to another key exchange")]
    NonceMismatch(Answer),
    /// An answer carries another server nonce than the first one. The server is at fault.
    #[error("{0} carries another server_nonce than resPQ: it belongs to another key exchange")]
    ServerNonceMismatch(Answer),
    /// The server holds none of the private keys to our public keys. The configuration is at fault.
    #[error(
        "the server has the RSA keys {theirs}, but only {ours} are configured: add the public key of this server to \
         EngineConfig::server_keys, or connect to a server of the configured environment"
    )]
    UnknownServerKeys {
        /// Those configured.
        ours: Fingerprints,
        /// Those the server has.
        theirs: Fingerprints,
    },
    /// `pq` is longer than 64 bits. The server is at fault.
    #[error("pq of the server has {bytes} bytes: 8 are the most")]
    PqLength {
        /// Its length.
        bytes: usize,
    },
    /// `pq` is not the product of two primes. The server is at fault.
    #[error("pq of the server is unusable: {0}")]
    Factorize(#[from] FactorizeError),
    /// The inner data does not fit the padding scheme. We are at fault.
    #[error("the inner data could not be encrypted for the server: {0}; this is a bug of the engine")]
    RsaPad(#[from] RsaPadError),
    /// The server refused our proof of work or could not decrypt the inner data, and said so verifiably.
    #[error(
        "the server refused the key exchange (server_DH_params_fail): wrong datacenter number, or a changed RSA key"
    )]
    DhParamsRefused,
    /// A refusal that does not show knowledge of `new_nonce`: anybody on the way may have sent it.
    #[error("an unverifiable server_DH_params_fail came: somebody between client and server interferes")]
    DhParamsRefusalForged,
    /// The encrypted answer has a length that encryption does not produce. The server is at fault.
    #[error("encrypted_answer has {bytes} bytes: not a positive multiple of 16")]
    EncryptedAnswerLength {
        /// Its length.
        bytes: usize,
    },
    /// More padding follows the inner data than encryption needs. The server is at fault.
    #[error("server_DH_inner_data is followed by {bytes} bytes of padding: more than 15")]
    EncryptedAnswerPadding {
        /// How many bytes follow.
        bytes: usize,
    },
    /// The inner data does not have the hash in front of it: changed on the way, or encrypted with another key.
    #[error("server_DH_inner_data does not match its SHA-1: changed on the way")]
    InnerDataHashMismatch,
    /// The modulus, the generator or the share of the server is unsafe. The server is at fault.
    #[error("the Diffie-Hellman parameters of the server are unsafe: {0}")]
    Parameters(#[from] ParameterError),
    /// The answer does not show that the server knows `new_nonce` and has the same key.
    #[error("{verdict} carries a wrong hash: the server does not have the key that was agreed")]
    NewNonceHashMismatch {
        /// Which of the three answers.
        verdict: Verdict,
    },
    /// The server refused the exchange at its end, verifiably.
    #[error("the server refused the new key (dh_gen_fail): begin anew")]
    KeyRefused,
    /// Every key we proposed collided with one the server has. Chance does not do that.
    #[error(
        "the server found {attempts} keys in a row taken (dh_gen_retry): chance does not do that, the server is broken"
    )]
    TooManyRetries {
        /// How many keys were proposed.
        attempts: u8,
    },
    /// An answer came before its question. The server is at fault.
    #[error("the server sent something while no answer was due")]
    UnexpectedMessage,
}

impl HandshakeError {
    /// How many different errors there are, for tables of counters.
    pub const COUNT: usize = 17;

    /// The position of the error in a table of [`HandshakeError::COUNT`] counters; the details do not matter.
    #[must_use]
    pub const fn index(&self) -> usize {
        match self {
            Self::Unreadable { .. } => 0,
            Self::NonceMismatch(_) => 1,
            Self::ServerNonceMismatch(_) => 2,
            Self::UnknownServerKeys { .. } => 3,
            Self::PqLength { .. } => 4,
            Self::Factorize(_) => 5,
            Self::RsaPad(_) => 6,
            Self::DhParamsRefused => 7,
            Self::DhParamsRefusalForged => 8,
            Self::EncryptedAnswerLength { .. } => 9,
            Self::EncryptedAnswerPadding { .. } => 10,
            Self::InnerDataHashMismatch => 11,
            Self::Parameters(_) => 12,
            Self::NewNonceHashMismatch { .. } => 13,
            Self::KeyRefused => 14,
            Self::TooManyRetries { .. } => 15,
            Self::UnexpectedMessage => 16,
        }
    }

    /// Who is to blame.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        match self {
            Self::UnknownServerKeys { .. } => Fault::Caller,
            Self::DhParamsRefusalForged => Fault::Network,
            Self::RsaPad(_) => Fault::OurBug,
            Self::Unreadable { .. }
            | Self::NonceMismatch(_)
            | Self::ServerNonceMismatch(_)
            | Self::PqLength { .. }
            | Self::Factorize(_)
            | Self::DhParamsRefused
            | Self::EncryptedAnswerLength { .. }
            | Self::EncryptedAnswerPadding { .. }
            | Self::InnerDataHashMismatch
            | Self::Parameters(_)
            | Self::NewNonceHashMismatch { .. }
            | Self::KeyRefused
            | Self::TooManyRetries { .. }
            | Self::UnexpectedMessage => Fault::Peer,
        }
    }

    /// What is lost: the socket with the exchange on it, or, when no exchange can succeed, the account at this
    /// datacenter until the configuration changes.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        match self.fault() {
            Fault::Caller => Scope::Account,
            Fault::Network | Fault::OurBug | Fault::Peer => Scope::Socket,
        }
    }
}

/// An object of the server in a key exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The answer to `req_pq_multi`.
    ResPq,
    /// The answer to `req_DH_params`.
    ServerDhParams,
    /// What the former has inside, encrypted.
    ServerDhInnerData,
    /// The answer to `set_client_DH_params`.
    SetClientDhParamsAnswer,
}

impl fmt::Display for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::ResPq => "resPQ",
            Self::ServerDhParams => "Server_DH_Params",
            Self::ServerDhInnerData => "server_DH_inner_data",
            Self::SetClientDhParamsAnswer => "Set_client_DH_params_answer",
        })
    }
}

/// What the server says about a proposed key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// `dh_gen_ok`: taken.
    Ok,
    /// `dh_gen_retry`: the identifier is taken, propose another.
    Retry,
    /// `dh_gen_fail`: begin anew.
    Fail,
}

impl Verdict {
    /// The number that goes into the hash of the answer.
    pub(super) const fn hash_number(self) -> u8 {
        match self {
            Self::Ok => 1,
            Self::Retry => 2,
            Self::Fail => 3,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Ok => "dh_gen_ok",
            Self::Retry => "dh_gen_retry",
            Self::Fail => "dh_gen_fail",
        })
    }
}

/// Fingerprints of RSA keys, for people: at most [`Fingerprints::SHOWN_MAX`] of them, the rest as a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprints {
    shown: Box<[i64]>,
    more: usize,
}

impl Fingerprints {
    /// What an error keeps; the list of a server can have any length.
    pub const SHOWN_MAX: usize = 16;

    /// The first of these, and how many follow.
    pub(super) fn new(fingerprints: impl IntoIterator<Item = i64>) -> Self {
        let mut fingerprints = fingerprints.into_iter();
        let shown = fingerprints.by_ref().take(Self::SHOWN_MAX).collect();
        Self { shown, more: fingerprints.count() }
    }
}

impl fmt::Display for Fingerprints {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[")?;
        for (index, fingerprint) in self.shown.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(formatter, "{separator}{fingerprint:016x}")?;
        }
        if self.more > 0 {
            write!(formatter, " and {} more", self.more)?;
        }
        formatter.write_str("]")
    }
}
