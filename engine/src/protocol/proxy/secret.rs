//! The secret of an MTProxy: sixteen bytes, and how the connection to it has to look.
//!
//! `spec: mtproto/mtproto-transports#transport-obfuscation`

use std::str::FromStr;

use thiserror::Error;

use super::base64;
use crate::protocol::transport::{Framing, Obfuscation, TransportConfig};

/// The secret of an MTProxy. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub enum ProxySecret {
    /// Sixteen bytes: any framing.
    Plain([u8; 16]),
    /// `dd` and sixteen bytes: frames are padded.
    Padded([u8; 16]),
    /// `ee`, sixteen bytes and a domain: frames are padded, and the stream looks like TLS to that domain.
    FakeTls {
        /// The secret itself.
        key: [u8; 16],
        /// 1 to 182 bytes of ASCII without spaces.
        domain: String,
    },
}

/// Bytes or text that are no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum SecretError {
    /// Neither hexadecimal nor base64.
    #[error("the secret of a proxy is neither hexadecimal nor base64")]
    Encoding,
    /// None of the three kinds.
    #[error("the secret of a proxy has 16 bytes, or `dd` and 16 bytes, or `ee`, 16 bytes and a domain")]
    Kind,
    /// The domain cannot be one.
    #[error("the domain in the secret of a proxy has 1 to 182 characters of ASCII without spaces")]
    Domain,
}

const PADDED_MARK: u8 = 0xdd;
const FAKE_TLS_MARK: u8 = 0xee;

/// What the reference client allows.
const DOMAIN_BYTES_MAX: usize = 182;

impl ProxySecret {
    /// Reads the bytes of a secret.
    ///
    /// # Errors
    ///
    /// They are of no known kind.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SecretError> {
        if let Ok(key) = bytes.try_into() {
            return Ok(Self::Plain(key));
        }
        let (&mark, rest) = bytes.split_first().ok_or(SecretError::Kind)?;
        let (&key, domain) = rest.split_first_chunk().ok_or(SecretError::Kind)?;
        match mark {
            PADDED_MARK if domain.is_empty() => Ok(Self::Padded(key)),
            FAKE_TLS_MARK => {
                let domain = std::str::from_utf8(domain).map_err(|_| SecretError::Domain)?;
                let fits = (1..=DOMAIN_BYTES_MAX).contains(&domain.len());
                if !fits || !domain.bytes().all(|byte| byte.is_ascii_graphic()) {
                    return Err(SecretError::Domain);
                }
                Ok(Self::FakeTls { key, domain: domain.to_owned() })
            }
            _ => Err(SecretError::Kind),
        }
    }

    /// The bytes that [`ProxySecret::from_bytes`] reads.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Plain(key) => key.to_vec(),
            Self::Padded(key) => [&[PADDED_MARK], key.as_slice()].concat(),
            Self::FakeTls { key, domain } => [&[FAKE_TLS_MARK], key.as_slice(), domain.as_bytes()].concat(),
        }
    }

    /// The text for a link: hexadecimal, or base64 for addresses where there is a domain.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Plain(_) | Self::Padded(_) => {
                self.to_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
            }
            Self::FakeTls { .. } => base64::encode_for_url(&self.to_bytes()),
        }
    }

    /// The sixteen bytes that the key streams and the hello depend on.
    #[must_use]
    pub const fn key(&self) -> &[u8; 16] {
        match self {
            Self::Plain(key) | Self::Padded(key) | Self::FakeTls { key, .. } => key,
        }
    }

    /// The domain to be seen, if the stream has to look like TLS.
    #[must_use]
    pub fn domain(&self) -> Option<&str> {
        match self {
            Self::Plain(_) | Self::Padded(_) => None,
            Self::FakeTls { domain, .. } => Some(domain),
        }
    }

    /// Framing and key stream, for somebody who would like to frame like `wanted`.
    #[must_use]
    pub const fn transport(&self, wanted: Framing) -> TransportConfig {
        let framing = match (self, wanted) {
            (Self::Padded(_) | Self::FakeTls { .. }, _) => Framing::PaddedIntermediate,
            // Only what can stand in a bare stream can be hidden in one.
            (Self::Plain(_), wanted) => wanted.bare(),
        };
        TransportConfig { framing, obfuscation: Some(Obfuscation { secret: Some(*self.key()) }) }
    }
}

impl FromStr for ProxySecret {
    type Err = SecretError;

    /// Hexadecimal if it can be, else base64 of either alphabet, padded or not.
    fn from_str(text: &str) -> Result<Self, SecretError> {
        let hexadecimal = from_hex(text).map(|bytes| Self::from_bytes(&bytes));
        match (hexadecimal, base64::decode(text)) {
            (Some(Ok(secret)), _) => Ok(secret),
            (_, Some(bytes)) => Self::from_bytes(&bytes),
            (Some(wrong), None) => wrong,
            (None, None) => Err(SecretError::Encoding),
        }
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let bytes = pairs.iter().map(|&[high, low]| Some(digit(high)? << 4 | digit(low)?));
    bytes.collect::<Option<Vec<u8>>>().filter(|_| rest.is_empty())
}

impl std::fmt::Debug for ProxySecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Plain(_) => "ProxySecret::Plain(redacted)",
            Self::Padded(_) => "ProxySecret::Padded(redacted)",
            Self::FakeTls { .. } => "ProxySecret::FakeTls(redacted)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ProxySecret, SecretError};
    use crate::protocol::transport::Framing;

    const KEY: [u8; 16] = [0xd1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0xff];
    const HEX: &str = "d102030405060708090a0b0c0d0e0fff";

    #[test]
    fn all_three_kinds_go_there_and_back() {
        let domain = "www.example.com".to_owned();
        for secret in
            [ProxySecret::Plain(KEY), ProxySecret::Padded(KEY), ProxySecret::FakeTls { key: KEY, domain }]
        {
            assert_eq!(ProxySecret::from_bytes(&secret.to_bytes()), Ok(secret.clone()));
            assert_eq!(secret.to_text().parse(), Ok(secret.clone()));
            assert_eq!(secret.key(), &KEY);
        }
    }

    #[test]
    fn every_encoding_is_read() {
        assert_eq!(HEX.parse(), Ok(ProxySecret::Plain(KEY)));
        assert_eq!(HEX.to_uppercase().parse(), Ok(ProxySecret::Plain(KEY)));
        assert_eq!(format!("dd{HEX}").parse(), Ok(ProxySecret::Padded(KEY)));
        let fake_tls = ProxySecret::FakeTls { key: KEY, domain: "a.de".to_owned() };
        assert_eq!(format!("ee{HEX}612e6465").parse(), Ok(fake_tls.clone()));
        assert_eq!("7tECAwQFBgcICQoLDA0OD_9hLmRl".parse(), Ok(fake_tls.clone()));
        assert_eq!("7tECAwQFBgcICQoLDA0OD/9hLmRl".parse(), Ok(fake_tls));
        assert_eq!("0QIDBAUGBwgJCgsMDQ4P/w==".parse(), Ok(ProxySecret::Plain(KEY)));
        assert_eq!("0QIDBAUGBwgJCgsMDQ4P_w".parse(), Ok(ProxySecret::Plain(KEY)));
    }

    #[test]
    fn what_is_no_secret_is_refused() {
        let parse = |text: &str| text.parse::<ProxySecret>();
        assert_eq!(parse(""), Err(SecretError::Kind));
        assert_eq!(parse("not a secret"), Err(SecretError::Encoding));
        assert_eq!(ProxySecret::from_bytes(&[0xdd; 15]), Err(SecretError::Kind));
        assert_eq!(ProxySecret::from_bytes(&[0xdd; 18]), Err(SecretError::Kind));
        assert_eq!(ProxySecret::from_bytes(&[0xef; 17]), Err(SecretError::Kind));
        assert_eq!(ProxySecret::from_bytes(&[0xee; 17]), Err(SecretError::Domain));
        assert_eq!(ProxySecret::from_bytes(&[0xee; 30]), Err(SecretError::Domain));
        let long = [&[0xee][..], &KEY, &[b'a'; 183]].concat();
        assert_eq!(ProxySecret::from_bytes(&long), Err(SecretError::Domain));
        assert!(ProxySecret::from_bytes(&long[1..]).is_err());
        assert!(ProxySecret::from_bytes(&long[..long.len() - 1]).is_ok());
    }

    #[test]
    fn the_transport_follows_the_kind_and_nothing_is_printed() {
        let framing = |secret: ProxySecret, wanted| secret.transport(wanted).framing;
        assert_eq!(framing(ProxySecret::Plain(KEY), Framing::Full), Framing::Intermediate);
        assert_eq!(framing(ProxySecret::Plain(KEY), Framing::Abridged), Framing::Abridged);
        assert_eq!(framing(ProxySecret::Padded(KEY), Framing::Abridged), Framing::PaddedIntermediate);
        assert_eq!(format!("{:?}", ProxySecret::Plain(KEY)), "ProxySecret::Plain(redacted)");
    }
}
