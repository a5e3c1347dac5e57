//! What is loaded: addresses, the datacenter they belong to, the keys of the server.
//!
//! Texts of the command line become types here, once. Addresses in Telegram's own ranges end here.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::path::Path;
use std::str::FromStr;

use mtproto_crypto::{RsaKeyError, RsaPublicKey};
use mtproto_engine::protocol::proxy::LinkError;
use mtproto_engine::{ProxyLink, ProxySecret};
use thiserror::Error;

use crate::telegram_ranges;

/// The datacenter an address belongs to if the user does not say: the one new clients start with.
pub(crate) const DEFAULT_DATACENTER: u16 = 2;

/// A target as the user wrote it: `host:port`, `dcN@host:port`, or a link to an MTProxy with or without `dcN@` before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TargetText {
    /// The number of the datacenter.
    datacenter: u16,
    /// A name or an address.
    host: String,
    /// The port.
    port: u16,
    /// The secret of a link.
    secret: Option<ProxySecret>,
}

/// A target that can be connected to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// The number of the datacenter.
    pub(crate) datacenter: u16,
    /// Where it listens.
    pub(crate) address: SocketAddr,
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "dc{}@{}", self.datacenter, self.address)
    }
}

/// A target or a server key cannot be used.
#[derive(Debug, Error)]
pub(crate) enum TargetError {
    /// Telegram's own servers.
    #[error(
        "{host} lies in Telegram's own network {range}{}: mtstress loads only servers that you operate, and no \
         option changes that; leave the target out to load the embedded datacenter",
        if host.parse::<IpAddr>().is_ok() { String::new() } else { format!(" (it is {address})") }
    )]
    TelegramRange {
        /// What the user wrote.
        host: String,
        /// What it resolved to.
        address: IpAddr,
        /// The published range.
        range: String,
    },
    /// The name has no address.
    #[error(
        "the host name {host:?} could not be resolved ({source}): check the spelling, or give an address"
    )]
    Unresolved {
        /// What the user wrote.
        host: String,
        /// What the resolver said.
        source: io::Error,
    },
    /// The name resolves to nothing.
    #[error("the host name {host:?} has no address: check the spelling, or give an address")]
    NoAddress {
        /// What the user wrote.
        host: String,
    },
    /// No server key was given.
    #[error(
        "no server key: give the RSA public key of your server with --server-key FILE.pem \
         (`mtstress serve` prints the key of an embedded datacenter)"
    )]
    NoServerKey,
    /// Whatever the address, it would be Telegram's own servers.
    #[error(
        "this is the public key of Telegram's own servers: mtstress loads only servers that you operate, also behind a proxy"
    )]
    TelegramKey,
    /// The file cannot be read.
    #[error("the server key file {path} could not be read: {source}")]
    KeyFile {
        /// The name of the file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The file holds no usable key.
    #[error(
        "{path} holds no usable RSA public key ({source}): a PEM file with `BEGIN RSA PUBLIC KEY` or \
         `BEGIN PUBLIC KEY` and 2048 bits is needed"
    )]
    Key {
        /// The name of the file.
        path: String,
        /// What is wrong with it.
        source: RsaKeyError,
    },
}

impl FromStr for TargetText {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (datacenter, place) = match text.split_once('@') {
            None => (DEFAULT_DATACENTER, text),
            Some((datacenter, place)) => (parse_datacenter(datacenter)?, place),
        };
        if place.contains("://") || place.starts_with("t.me/") {
            let ProxyLink { server, port, secret } =
                place.parse().map_err(|wrong: LinkError| wrong.to_string())?;
            return Ok(Self { datacenter, host: server, port, secret: Some(secret) });
        }
        let (host, port) = place
            .rsplit_once(':')
            .filter(|(host, _)| !host.is_empty() && (!host.contains(':') || host.starts_with('[')))
            .ok_or_else(|| {
                format!("{place:?} has no port: write host:port, for example 10.1.0.5:443 or [::1]:443")
            })?;
        let port = port
            .parse()
            .ok()
            .filter(|port| *port != 0)
            .ok_or_else(|| format!("{port:?} is not a port: choose a number from 1 to 65535"))?;
        Ok(Self { datacenter, host: host.trim_matches(['[', ']']).to_owned(), port, secret: None })
    }
}

fn parse_datacenter(text: &str) -> Result<u16, String> {
    text.strip_prefix("dc")
        .unwrap_or(text)
        .parse()
        .ok()
        .filter(|number| (1..=DATACENTER_MAX).contains(number))
        .ok_or_else(|| {
            format!("{text:?} is not a datacenter: write dc1 to dc{DATACENTER_MAX}, for example dc2@host:443")
        })
}

/// The wire carries the number as a signed 16-bit integer, where the test environment adds 10,000.
const DATACENTER_MAX: u16 = 20_000;

impl TargetText {
    /// Looks the name up.
    ///
    /// # Errors
    /// If there is no address, or one of them is Telegram's own.
    pub(crate) fn resolve(&self) -> Result<Target, TargetError> {
        Ok(Target { datacenter: self.datacenter, address: resolve(&self.host, self.port)? })
    }

    /// The target that a link names.
    pub(crate) fn of_link(link: &ProxyLink) -> Self {
        let ProxyLink { server, port, secret } = link.clone();
        Self { datacenter: DEFAULT_DATACENTER, host: server, port, secret: Some(secret) }
    }

    /// Host and port as they were written.
    pub(crate) fn place(&self) -> (&str, u16) {
        (&self.host, self.port)
    }

    /// The secret, if it was written as a link.
    pub(crate) const fn secret(&self) -> Option<&ProxySecret> {
        self.secret.as_ref()
    }
}

/// Looks a host up.
///
/// # Errors
/// If there is no address, or one of them is Telegram's own.
pub(crate) fn resolve(host: &str, port: u16) -> Result<SocketAddr, TargetError> {
    let addresses: Vec<SocketAddr> = (host, port)
        .to_socket_addrs()
        .map_err(|source| TargetError::Unresolved { host: host.to_owned(), source })?
        .collect();
    for address in &addresses {
        if let Some(range) = telegram_ranges::range_of(address.ip()) {
            return Err(TargetError::TelegramRange { host: host.to_owned(), address: address.ip(), range });
        }
    }
    addresses.first().copied().ok_or_else(|| TargetError::NoAddress { host: host.to_owned() })
}

/// Reads one `--server-key`: a PEM file with one key or more, or the base64 text between its first and last line.
///
/// # Errors
/// If there is no such file, or no key in it.
pub(crate) fn load_server_keys(text: &str) -> Result<Vec<RsaPublicKey>, TargetError> {
    if text.starts_with(DER_START) && !Path::new(text).exists() {
        let pem =
            format!("-----BEGIN RSA PUBLIC KEY-----\n{}\n-----END RSA PUBLIC KEY-----\n", lines_of_64(text));
        return RsaPublicKey::all_from_pem(&pem)
            .map_err(|source| TargetError::Key { path: "the given base64 text".to_owned(), source });
    }
    let pem = std::fs::read_to_string(text)
        .map_err(|source| TargetError::KeyFile { path: text.to_owned(), source })?;
    RsaPublicKey::all_from_pem(&pem).map_err(|source| TargetError::Key { path: text.to_owned(), source })
}

/// How every 2048-bit key begins in base64; no file is called that.
const DER_START: &str = "MIIB";

fn lines_of_64(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let lines: Vec<String> = characters.chunks(64).map(|line| line.iter().collect()).collect();
    lines.join("\n")
}

/// The text that `--server-key` takes in place of a file.
pub(crate) fn key_in_one_line(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with("-----")).collect()
}

#[cfg(test)]
mod tests {
    use super::{TargetError, TargetText, key_in_one_line, lines_of_64};

    #[test]
    fn targets_name_a_datacenter_or_get_the_usual_one() {
        let target: TargetText = "127.0.0.1:443".parse().unwrap();
        assert_eq!(target.resolve().unwrap().to_string(), "dc2@127.0.0.1:443");
        let target: TargetText = "dc4@[::1]:80".parse().unwrap();
        assert_eq!(target.resolve().unwrap().to_string(), "dc4@[::1]:80");
    }

    #[test]
    fn a_link_is_a_target_with_a_secret() {
        let link = "tg://proxy?server=127.0.0.1&port=444&secret=dd0123456789abcdef0123456789abcdef";
        let target: TargetText = format!("dc4@{link}").parse().unwrap();
        assert_eq!(target.resolve().unwrap().to_string(), "dc4@127.0.0.1:444");
        assert!(target.secret().is_some());
        assert!("tg://proxy?server=127.0.0.1".parse::<TargetText>().unwrap_err().contains("`port`"));
        assert!(
            "tg://proxy?server=149.154.167.50&port=443&secret=0123456789abcdef0123456789abcdef"
                .parse::<TargetText>()
                .unwrap()
                .resolve()
                .is_err()
        );
    }

    #[test]
    fn a_wrong_target_is_told_what_is_missing() {
        for (text, part) in [
            ("localhost", "no port"),
            ("::1:443", "no port"),
            ("localhost:0", "not a port"),
            ("localhost:http", "not a port"),
            ("dc0@localhost:1", "not a datacenter"),
            ("x@localhost:1", "not a datacenter"),
        ] {
            let error = text.parse::<TargetText>().unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
        }
    }

    #[test]
    fn telegram_is_never_a_target() {
        for text in ["149.154.167.50:443", "dc1@[2001:b28:f23d:f001::a]:443"] {
            let error = text.parse::<TargetText>().unwrap().resolve().unwrap_err();
            assert!(matches!(error, TargetError::TelegramRange { .. }), "{text}: {error}");
        }
    }

    #[test]
    fn a_key_travels_in_one_line() {
        let body = "MIIB".repeat(40);
        let pem =
            format!("-----BEGIN RSA PUBLIC KEY-----\n{}\n-----END RSA PUBLIC KEY-----\n", lines_of_64(&body));
        assert_eq!(key_in_one_line(&pem), body);
    }
}
