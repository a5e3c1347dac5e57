//! The first record of a client: what browsers send, with an authenticator in the place of the random field.
//!
//! The authenticator is over the whole record; the time is folded into its last four bytes.

use mtproto_crypto::{SecureRandom, decoy_key_share};

use super::server_hello::AwaitedHello;
use super::{
    HelloError, RANDOM_BYTES, RECORD_HEADER_BYTES, around_random, authenticator, put_random, with_length,
};

/// A hello from longer ago is not accepted: the window of the common proxies.
pub const HELLO_AGE_SECONDS_MAX: i64 = 600;

/// Nor is one from farther ahead.
pub const HELLO_AHEAD_SECONDS_MAX: i64 = 1_200;

/// Older proxies accept a hello of this size only.
const SHORT_HELLO_BYTES: usize = 517;

/// No hello is larger.
const HELLO_BYTES_MAX: usize = 16 << 10;

/// What a hello looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum HelloShape {
    /// As current browsers make it, with a share of a post-quantum exchange: about 1.8 KB.
    #[default]
    Current,
    /// As browsers made it before that: 517 bytes, which older proxies insist on.
    Short,
}

/// A hello to be sent.
#[derive(Debug)]
pub struct ClientHello {
    record: Vec<u8>,
    awaited: AwaitedHello,
}

impl ClientHello {
    /// Makes a hello for a domain, authenticated with the key of a secret at a time (seconds since 1970, by the server's
    /// clock: proxies may accept as little as three seconds of difference).
    #[must_use]
    pub fn new(
        shape: HelloShape,
        domain: &str,
        key: &[u8; 16],
        unix_time: u32,
        random: &mut SecureRandom,
    ) -> Self {
        let mut record = Writer { shape, grease: Grease::draw(random), random }.record(domain);
        let mut digest = *authenticator(key, &[&record]).expose();
        for (to, from) in digest.iter_mut().skip(RANDOM_BYTES - 4).zip(unix_time.to_le_bytes()) {
            *to ^= from;
        }
        put_random(&mut record, &digest);
        Self { record, awaited: AwaitedHello::new(*key, digest) }
    }

    /// What the socket gets.
    #[must_use]
    pub fn record(&self) -> &[u8] {
        &self.record
    }

    /// What to expect from the proxy.
    #[must_use]
    pub fn into_awaited(self) -> AwaitedHello {
        self.awaited
    }
}

/// A hello that was made with a secret we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedHello {
    /// The position of the secret among those that were tried.
    pub secret: usize,
    /// The domain it names.
    pub domain: String,
    /// When it was made, in seconds since 1970 by the client's clock.
    pub unix_time: u32,
    /// The authenticator as it was sent: nobody sends one twice, and the answer depends on it.
    pub random: [u8; RANDOM_BYTES],
    /// The answer repeats it.
    pub session_id: [u8; 32],
}

/// Looks for a hello at the front of what a server received and verifies it against keys of secrets. None if there is more
/// to come; else the hello and its size.
///
/// # Errors
///
/// Not a hello, or not by someone who knows one of the secrets, or not of this time.
pub fn verify(
    bytes: &[u8],
    keys: &[[u8; 16]],
    now_unix: u32,
) -> Result<Option<(VerifiedHello, usize)>, HelloError> {
    let (known, given) = ([0x16, 3, 1], bytes.get(..3).unwrap_or(bytes));
    if !known.starts_with(given) {
        return Err(HelloError::NotUnderstood);
    }
    let &[_, _, _, high, low, ..] = bytes else { return Ok(None) };
    let record_bytes = RECORD_HEADER_BYTES + usize::from(u16::from_be_bytes([high, low]));
    if record_bytes > HELLO_BYTES_MAX {
        return Err(HelloError::NotUnderstood);
    }
    let Some(record) = bytes.get(..record_bytes) else { return Ok(None) };
    let (before, random, behind) = around_random(record).ok_or(HelloError::NotUnderstood)?;
    let (session_id, domain) = parse(behind).ok_or(HelloError::NotUnderstood)?;
    for (secret, key) in keys.iter().enumerate() {
        let expected = authenticator(key, &[before, &[0; RANDOM_BYTES], behind]);
        let difference: [u8; RANDOM_BYTES] = std::array::from_fn(|index| {
            random.get(index).zip(expected.expose().get(index)).map_or(0, |(sent, expected)| sent ^ expected)
        });
        let Some((time, zeros)) = difference.split_last_chunk::<4>().map(|(zeros, time)| (*time, zeros))
        else {
            continue;
        };
        if zeros.iter().fold(0, |all, byte| all | byte) != 0 {
            continue;
        }
        let unix_time = u32::from_le_bytes(time);
        let seconds_ago = i64::from(now_unix) - i64::from(unix_time);
        if !(-HELLO_AHEAD_SECONDS_MAX..=HELLO_AGE_SECONDS_MAX).contains(&seconds_ago) {
            return Err(HelloError::Time { seconds_ago });
        }
        let hello = VerifiedHello { secret, domain, unix_time, random: *random, session_id };
        return Ok(Some((hello, record_bytes)));
    }
    Err(HelloError::WrongSecret)
}

/// The session and the domain in what lies behind the random field.
fn parse(behind: &[u8]) -> Option<([u8; 32], String)> {
    let (session_id, rest) = behind.strip_prefix(&[32])?.split_first_chunk()?;
    let (_ciphers, rest) = split_u16(rest)?;
    let (&methods, rest) = rest.split_first()?;
    let (_, rest) = rest.split_at_checked(usize::from(methods))?;
    let (mut extensions, _) = split_u16(rest)?;
    while let Some((&kind, rest)) = extensions.split_first_chunk::<2>() {
        let (body, rest) = split_u16(rest)?;
        if kind == [0, 0] {
            let (list, _) = split_u16(body)?;
            let (name, _) = split_u16(list.strip_prefix(&[0])?)?;
            return Some((*session_id, std::str::from_utf8(name).ok()?.to_owned()));
        }
        extensions = rest;
    }
    None
}

fn split_u16(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))
}

/// Values that mean nothing and differ from hello to hello, so that nobody depends on the rest of a list (RFC 8701).
struct Grease([u8; 7]);

/// Where each of them stands.
#[derive(Clone, Copy)]
enum GreasePlace {
    Cipher = 0,
    FirstExtension = 2,
    LastExtension = 3,
    Group = 4,
    Version = 6,
}

impl Grease {
    fn draw(random: &mut SecureRandom) -> Self {
        let mut values = random.wire_bytes::<7>().map(|byte| byte & 0xf0 | 0x0a);
        // The two extensions must differ, and so must the other neighbours, as browsers do it.
        let [first, second, third, fourth, fifth, sixth, _] = &mut values;
        for (even, odd) in [(first, second), (third, fourth), (fifth, sixth)] {
            if *odd == *even {
                *odd ^= 0x10;
            }
        }
        Self(values)
    }

    fn at(&self, place: GreasePlace) -> [u8; 2] {
        [self.0.get(place as usize).copied().unwrap_or(0x0a); 2]
    }
}

/// The extensions whose order is drawn anew for each hello.
#[derive(Clone, Copy)]
enum Extension {
    ServerName,
    StatusRequest,
    SupportedGroups,
    PointFormats,
    SignatureAlgorithms,
    ApplicationProtocols,
    CertificateTimestamp,
    ExtendedMainSecret,
    CompressCertificate,
    SessionTicket,
    SupportedVersions,
    KeyExchangeModes,
    KeyShare,
    ApplicationSettings,
    EncryptedClientHello,
    RenegotiationInfo,
}

const EXTENSIONS: [Extension; 16] = [
    Extension::ServerName,
    Extension::StatusRequest,
    Extension::SupportedGroups,
    Extension::PointFormats,
    Extension::SignatureAlgorithms,
    Extension::ApplicationProtocols,
    Extension::CertificateTimestamp,
    Extension::ExtendedMainSecret,
    Extension::CompressCertificate,
    Extension::SessionTicket,
    Extension::SupportedVersions,
    Extension::KeyExchangeModes,
    Extension::KeyShare,
    Extension::ApplicationSettings,
    Extension::EncryptedClientHello,
    Extension::RenegotiationInfo,
];

const X25519: [u8; 2] = [0x00, 0x1d];
const X25519_ML_KEM_768: [u8; 2] = [0x11, 0xec];

/// Behind the value that means nothing.
const CIPHERS: [u8; 30] = [
    0x13, 0x01, 0x13, 0x02, 0x13, 0x03, 0xc0, 0x2b, 0xc0, 0x2f, 0xc0, 0x2c, 0xc0, 0x30, 0xcc, 0xa9, 0xcc,
    0xa8, 0xc0, 0x13, 0xc0, 0x14, 0x00, 0x9c, 0x00, 0x9d, 0x00, 0x2f, 0x00, 0x35,
];

struct Writer<'a> {
    shape: HelloShape,
    grease: Grease,
    random: &'a mut SecureRandom,
}

impl Writer<'_> {
    /// The whole record, with a random field of zeros.
    fn record(&mut self, domain: &str) -> Vec<u8> {
        let mut out = vec![0x16, 3, 1];
        with_length(&mut out, |out| {
            // A length of three bytes whose first is zero.
            out.extend_from_slice(&[1, 0]);
            with_length(out, |out| {
                out.extend_from_slice(&[3, 3]);
                out.extend_from_slice(&[0; RANDOM_BYTES]);
                out.push(32);
                out.extend_from_slice(&self.random.wire_bytes::<32>());
                with_length(out, |out| {
                    out.extend_from_slice(&self.grease.at(GreasePlace::Cipher));
                    out.extend_from_slice(&CIPHERS);
                });
                out.extend_from_slice(&[1, 0]);
                with_length(out, |out| self.extensions(domain, out));
            });
        });
        out
    }

    fn extensions(&mut self, domain: &str, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.grease.at(GreasePlace::FirstExtension));
        out.extend_from_slice(&[0, 0]);
        let mut order = EXTENSIONS;
        for (place, left) in (1..EXTENSIONS.len()).rev().zip((2..=16).rev()) {
            order.swap(place, self.random.wire_below(left) as usize);
        }
        for extension in order {
            if self.shape == HelloShape::Current || !matches!(extension, Extension::EncryptedClientHello) {
                self.extension(extension, domain, out);
            }
        }
        out.extend_from_slice(&self.grease.at(GreasePlace::LastExtension));
        out.extend_from_slice(&[0, 1, 0]);
        // Everything written so far, the padding's own header included.
        let padding_bytes = SHORT_HELLO_BYTES.saturating_sub(out.len() + 4);
        if padding_bytes > 0 {
            out.extend_from_slice(&[0x00, 0x15]);
            with_length(out, |out| out.resize(out.len() + padding_bytes, 0));
        }
    }

    fn extension(&mut self, extension: Extension, domain: &str, out: &mut Vec<u8>) {
        let mut put = |kind: [u8; 2], body: &[u8]| {
            out.extend_from_slice(&kind);
            with_length(out, |out| out.extend_from_slice(body));
        };
        match extension {
            Extension::StatusRequest => put([0x00, 0x05], &[1, 0, 0, 0, 0]),
            Extension::PointFormats => put([0x00, 0x0b], &[1, 0]),
            Extension::SignatureAlgorithms => {
                put([0x00, 0x0d], &[0, 16, 4, 3, 8, 4, 4, 1, 5, 3, 8, 5, 5, 1, 8, 6, 6, 1])
            }
            Extension::ApplicationProtocols => put([0x00, 0x10], b"\x00\x0c\x02h2\x08http/1.1"),
            Extension::CertificateTimestamp => put([0x00, 0x12], &[]),
            Extension::ExtendedMainSecret => put([0x00, 0x17], &[]),
            Extension::CompressCertificate => put([0x00, 0x1b], &[2, 0, 2]),
            Extension::SessionTicket => put([0x00, 0x23], &[]),
            Extension::SupportedVersions => {
                let [grease, _] = self.grease.at(GreasePlace::Version);
                put([0x00, 0x2b], &[6, grease, grease, 3, 4, 3, 3]);
            }
            Extension::KeyExchangeModes => put([0x00, 0x2d], &[1, 1]),
            Extension::ApplicationSettings => put([0x44, 0xcd], b"\x00\x03\x02h2"),
            Extension::RenegotiationInfo => put([0xff, 0x01], &[0]),
            Extension::ServerName => server_name(domain, out),
            Extension::SupportedGroups => self.supported_groups(out),
            Extension::KeyShare => self.key_share(out),
            Extension::EncryptedClientHello => self.encrypted_client_hello(out),
        }
    }

    fn supported_groups(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&[0x00, 0x0a]);
        with_length(out, |out| {
            with_length(out, |out| {
                out.extend_from_slice(&self.grease.at(GreasePlace::Group));
                if self.shape == HelloShape::Current {
                    out.extend_from_slice(&X25519_ML_KEM_768);
                }
                out.extend_from_slice(&X25519);
                out.extend_from_slice(&[0x00, 0x17, 0x00, 0x18]);
            });
        });
    }

    fn key_share(&mut self, out: &mut Vec<u8>) {
        out.extend_from_slice(&[0x00, 0x33]);
        with_length(out, |out| {
            with_length(out, |out| {
                out.extend_from_slice(&self.grease.at(GreasePlace::Group));
                out.extend_from_slice(&[0, 1, 0]);
                if self.shape == HelloShape::Current {
                    out.extend_from_slice(&X25519_ML_KEM_768);
                    with_length(out, |out| {
                        out.extend_from_slice(&decoy_key_share::ml_kem_768(self.random));
                        out.extend_from_slice(&decoy_key_share::x25519(self.random));
                    });
                }
                out.extend_from_slice(&X25519);
                with_length(out, |out| out.extend_from_slice(&decoy_key_share::x25519(self.random)));
            });
        });
    }

    fn encrypted_client_hello(&mut self, out: &mut Vec<u8>) {
        out.extend_from_slice(&[0xfe, 0x0d]);
        with_length(out, |out| {
            let [config] = self.random.wire_bytes();
            out.extend_from_slice(&[0, 0, 1, 0, 1, config]);
            with_length(out, |out| out.extend_from_slice(&self.random.wire_bytes::<32>()));
            with_length(out, |out| {
                let start = out.len();
                out.resize(start + 144 + 32 * self.random.wire_below(4) as usize, 0);
                self.random.fill_wire(out.get_mut(start..).unwrap_or_default());
            });
        });
    }
}

fn server_name(domain: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(&[0, 0]);
    with_length(out, |out| {
        with_length(out, |out| {
            out.push(0);
            with_length(out, |out| out.extend_from_slice(domain.as_bytes()));
        });
    });
}
