//! Sessions as one line of text, as Telethon and Pyrogram write them.
//!
//! Telethon: `1`, then Base64 (the alphabet for addresses, padded) of `datacenter (1) | IP (4 or 16) | port (2) | key (256)`.
//! Pyrogram: Base64 without padding of `datacenter (1) | api_id (4) | test mode (1) | key (256) | user (8) | is bot (1)`; its
//! two older forms have no `api_id`, and the oldest has a user of four bytes. All numbers are big-endian.

#[cfg(test)]
mod tests;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};
use mtproto_crypto::{AUTH_KEY_BYTES, AuthKey};

use mtproto_engine::context::ServerSalts;
use mtproto_engine::{AuthInfo, DatacenterId};
use thiserror::Error;
use zeroize::Zeroizing;

/// Who wrote a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Telethon, version 1.
    Telethon,
    /// Pyrogram 2 and what descends from it.
    Pyrogram,
    /// Pyrogram 1.
    OldPyrogram,
}

/// A session of another client.
#[derive(Clone, Debug, PartialEq)]
pub struct StringSession {
    /// Who wrote it.
    pub origin: Origin,
    /// The datacenter of the account.
    pub datacenter: DatacenterId,
    /// The key.
    pub key: Arc<AuthKey>,
    /// The address of the datacenter; Telethon says it.
    pub address: Option<SocketAddr>,
    /// Whose it is; Pyrogram says it.
    pub user: Option<SessionUser>,
}

/// What Pyrogram writes about the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionUser {
    /// The identifier of the user.
    pub id: u64,
    /// Whether it is a bot.
    pub is_bot: bool,
    /// Whether the key belongs to the test environment.
    pub test_mode: bool,
    /// The application it was made with; the older forms do not say it.
    pub api_id: Option<u32>,
}

/// A text is no session, or a session cannot be written in a form.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum StringSessionError {
    /// There is nothing.
    #[error("the string session is empty")]
    Empty,
    /// The length fits none.
    #[error(
        "no string session has {0} characters: Telethon's have 353 or 369, Pyrogram's 362, or 351 and 356 before version 2; \
         was it copied whole?"
    )]
    Length(usize),
    /// Telethon marks its versions, and this is another.
    #[error("a string session of Telethon begins with 1, and this one with {0:?}: it is of another version")]
    Version(char),
    /// It is not Base64.
    #[error("the string session is not Base64 in the alphabet for addresses (A-Z a-z 0-9 - _)")]
    Base64,
    /// There is no such datacenter.
    #[error("datacenter {0} in the string session does not exist")]
    Datacenter(u16),
    /// A flag is neither true nor false.
    #[error("a flag in the string session is {0}, neither 0 nor 1")]
    Flag(u8),
    /// Its key is all zeros: it was written before the login.
    #[error("the string session holds no key: it was written before its client had one")]
    NoKey,
    /// There is more than the form holds.
    #[error("something follows the end of the string session: was it copied with a neighbour?")]
    Trailing,
    /// The form needs what is not known.
    #[error("{0} needs {1}, which is not known of this session")]
    Missing(&'static str, &'static str),
}

/// The one version that Telethon has written.
const TELETHON_VERSION: char = '1';

impl StringSession {
    /// Reads a session of either client; white space around it is ignored.
    ///
    /// # Errors
    /// If it is none.
    pub fn parse(text: &str) -> Result<Self, StringSessionError> {
        let text = text.trim();
        match text.len() {
            0 => Err(StringSessionError::Empty),
            353 => Self::parse_telethon::<4>(text),
            369 => Self::parse_telethon::<16>(text),
            351 => Self::parse_pyrogram::<4>(text, Origin::OldPyrogram),
            356 => Self::parse_pyrogram::<8>(text, Origin::OldPyrogram),
            362 => Self::parse_pyrogram::<8>(text, Origin::Pyrogram),
            other => Err(StringSessionError::Length(other)),
        }
    }

    fn parse_telethon<const IP_BYTES: usize>(text: &str) -> Result<Self, StringSessionError> {
        let version = text.chars().next().unwrap_or_default();
        if version != TELETHON_VERSION {
            return Err(StringSessionError::Version(version));
        }
        let encoded = text.get(1..).unwrap_or_default();
        let bytes = Zeroizing::new(URL_SAFE.decode(encoded).map_err(|_| StringSessionError::Base64)?);
        let mut fields = Fields(&bytes);
        let [datacenter] = fields.take()?;
        let ip: [u8; IP_BYTES] = fields.take()?;
        let ip = match (ip.first_chunk::<16>(), ip.first_chunk::<4>()) {
            (Some(ip), _) => IpAddr::V6(Ipv6Addr::from(*ip)),
            (None, Some(ip)) => IpAddr::V4(Ipv4Addr::from(*ip)),
            (None, None) => return Err(StringSessionError::Length(text.len())),
        };
        let port = u16::from_be_bytes(fields.take()?);
        let key = fields.key()?;
        fields.end()?;
        Ok(Self {
            origin: Origin::Telethon,
            datacenter: known_datacenter(datacenter)?,
            key,
            address: Some(SocketAddr::new(ip, port)),
            user: None,
        })
    }

    fn parse_pyrogram<const USER_BYTES: usize>(
        text: &str,
        origin: Origin,
    ) -> Result<Self, StringSessionError> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).map_err(|_| StringSessionError::Base64)?);
        let mut fields = Fields(&bytes);
        let [datacenter] = fields.take()?;
        let api_id = match origin {
            Origin::Pyrogram => Some(u32::from_be_bytes(fields.take()?)),
            Origin::Telethon | Origin::OldPyrogram => None,
        };
        let test_mode = fields.flag()?;
        let key = fields.key()?;
        let id: [u8; USER_BYTES] = fields.take()?;
        let id = id.iter().fold(0, |id, byte| id << 8 | u64::from(*byte));
        let user = SessionUser { id, is_bot: fields.flag()?, test_mode, api_id };
        fields.end()?;
        let datacenter = known_datacenter(datacenter)?;
        Ok(Self { origin, datacenter, key, address: None, user: Some(user) })
    }

    /// As Telethon writes it.
    ///
    /// # Errors
    /// [`StringSessionError::Missing`] if the address is not known; see [`Self::address`].
    pub fn to_telethon(&self) -> Result<Zeroizing<String>, StringSessionError> {
        let address = self.address.ok_or(StringSessionError::Missing("Telethon", "an address"))?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(512));
        bytes.push(self.datacenter_byte()?);
        match address.ip() {
            IpAddr::V4(ip) => bytes.extend_from_slice(&ip.octets()),
            IpAddr::V6(ip) => bytes.extend_from_slice(&ip.octets()),
        }
        bytes.extend_from_slice(&address.port().to_be_bytes());
        bytes.extend_from_slice(self.key.as_bytes());
        let mut text = Zeroizing::new(String::with_capacity(512));
        text.push(TELETHON_VERSION);
        URL_SAFE.encode_string(&*bytes, &mut text);
        Ok(text)
    }

    /// As Pyrogram 2 writes it.
    ///
    /// # Errors
    /// [`StringSessionError::Missing`] if the user or the application is not known; see [`Self::user`].
    pub fn to_pyrogram(&self) -> Result<Zeroizing<String>, StringSessionError> {
        let user = self.user.ok_or(StringSessionError::Missing("Pyrogram", "a user"))?;
        let api_id = user.api_id.ok_or(StringSessionError::Missing("Pyrogram", "an api_id"))?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(512));
        bytes.push(self.datacenter_byte()?);
        bytes.extend_from_slice(&api_id.to_be_bytes());
        bytes.push(user.test_mode.into());
        bytes.extend_from_slice(self.key.as_bytes());
        bytes.extend_from_slice(&user.id.to_be_bytes());
        bytes.push(user.is_bot.into());
        let mut text = Zeroizing::new(String::with_capacity(512));
        URL_SAFE_NO_PAD.encode_string(&*bytes, &mut text);
        Ok(text)
    }

    /// The key as the engine keeps it. Salts are not part of such sessions: the server tells one with the first answer.
    #[must_use]
    pub fn auth_info(&self) -> AuthInfo {
        AuthInfo::new(Arc::clone(&self.key), ServerSalts::default())
    }

    fn datacenter_byte(&self) -> Result<u8, StringSessionError> {
        let datacenter = self.datacenter.0;
        u8::try_from(datacenter).map_err(|_| StringSessionError::Datacenter(datacenter))
    }
}

const fn known_datacenter(datacenter: u8) -> Result<DatacenterId, StringSessionError> {
    match datacenter {
        0 => Err(StringSessionError::Datacenter(0)),
        known => Ok(DatacenterId(known as u16)),
    }
}

/// What is left to read. The lengths were checked as text.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], StringSessionError> {
        let (field, rest) = self.0.split_first_chunk().ok_or(StringSessionError::Base64)?;
        self.0 = rest;
        Ok(*field)
    }

    const fn end(&self) -> Result<(), StringSessionError> {
        if self.0.is_empty() { Ok(()) } else { Err(StringSessionError::Trailing) }
    }

    fn flag(&mut self) -> Result<bool, StringSessionError> {
        match self.take()? {
            [0] => Ok(false),
            [1] => Ok(true),
            [other] => Err(StringSessionError::Flag(other)),
        }
    }

    fn key(&mut self) -> Result<Arc<AuthKey>, StringSessionError> {
        let key = Zeroizing::new(self.take::<AUTH_KEY_BYTES>()?);
        if key.iter().all(|byte| *byte == 0) {
            return Err(StringSessionError::NoKey);
        }
        Ok(Arc::new(AuthKey::from_bytes(*key)))
    }
}
