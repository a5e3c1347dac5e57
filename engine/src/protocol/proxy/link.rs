//! Links that name an MTProxy: `tg://proxy?server=…&port=…&secret=…`, and the same below `https://t.me/`.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::{ProxySecret, SecretError};

/// An MTProxy as a link names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProxyLink {
    /// A host name or an address.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// Its secret.
    pub secret: ProxySecret,
}

/// Text that is no link to a proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum LinkError {
    /// It begins with something else.
    #[error("a link to a proxy begins with `tg://proxy?` or `https://t.me/proxy?`")]
    NotAProxy,
    /// A part is missing, or there twice.
    #[error("a link to a proxy has one `{0}`")]
    Part(&'static str),
    /// A part is not text after its percent signs are undone.
    #[error("a part of a link is badly encoded")]
    Encoding,
    /// Not a port.
    #[error("the port of a proxy is a number from 1 to 65535")]
    Port,
    /// Not a host.
    #[error("the server of a proxy is a host name or an address")]
    Server,
    /// Not a secret.
    #[error(transparent)]
    Secret(#[from] SecretError),
}

/// What a host name has at most.
const SERVER_BYTES_MAX: usize = 255;

const BEGINNINGS: [&str; 8] = [
    "tg://proxy?",
    "tg:proxy?",
    "https://t.me/proxy?",
    "http://t.me/proxy?",
    "t.me/proxy?",
    "https://telegram.me/proxy?",
    "https://telegram.dog/proxy?",
    "http://telegram.me/proxy?",
];

impl FromStr for ProxyLink {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        let after = |beginning: &&str| {
            let (head, query) = text.split_at_checked(beginning.len())?;
            head.eq_ignore_ascii_case(beginning).then_some(query)
        };
        let query = BEGINNINGS.iter().find_map(after).ok_or(LinkError::NotAProxy)?;
        let query = query.split('#').next().unwrap_or_default();
        let part = |name: &'static str| {
            let mut values =
                query.split('&').filter_map(|pair| pair.split_once('=')).filter(|(key, _)| *key == name);
            match (values.next(), values.next()) {
                (Some((_, value)), None) => percent_decoded(value),
                _ => Err(LinkError::Part(name)),
            }
        };
        let server = part("server")?;
        if !(1..=SERVER_BYTES_MAX).contains(&server.len())
            || !server.bytes().all(|byte| byte.is_ascii_graphic())
        {
            return Err(LinkError::Server);
        }
        let port = part("port")?.parse().ok().filter(|&port| port != 0).ok_or(LinkError::Port)?;
        Ok(Self { server, port, secret: part("secret")?.parse()? })
    }
}

impl fmt::Display for ProxyLink {
    /// The link, secret and all: it is made to be passed on.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("tg://proxy?server=")?;
        for byte in self.server.bytes() {
            match byte {
                b'&' | b'#' | b'%' | b'+' | b'=' => write!(formatter, "%{byte:02X}")?,
                _ => write!(formatter, "{}", char::from(byte))?,
            }
        }
        write!(formatter, "&port={}&secret={}", self.port, self.secret.to_text())
    }
}

fn percent_decoded(value: &str) -> Result<String, LinkError> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let (digits, after) = after.split_first_chunk::<2>().ok_or(LinkError::Encoding)?;
        let [high, low] = digits.map(|digit| char::from(digit).to_digit(16));
        let byte = high.zip(low).and_then(|(high, low)| u8::try_from(high << 4 | low).ok());
        bytes.push(byte.ok_or(LinkError::Encoding)?);
        rest = after;
    }
    String::from_utf8(bytes).map_err(|_| LinkError::Encoding)
}

#[cfg(test)]
mod tests {
    use super::{LinkError, ProxyLink};
    use crate::protocol::proxy::{ProxySecret, SecretError};

    const SECRET: &str = "000102030405060708090a0b0c0d0e0f";

    fn parse(text: &str) -> Result<ProxyLink, LinkError> {
        text.parse()
    }

    #[test]
    fn links_of_every_form_are_read() {
        let query = format!("server=proxy.example.com&port=443&secret=dd{SECRET}");
        let key = std::array::from_fn(|index| u8::try_from(index).unwrap());
        let expected =
            ProxyLink { server: "proxy.example.com".to_owned(), port: 443, secret: ProxySecret::Padded(key) };
        for beginning in ["tg://proxy?", "TG://proxy?", "https://t.me/proxy?", "t.me/proxy?", "tg:proxy?"] {
            assert_eq!(parse(&format!("{beginning}{query}")), Ok(expected.clone()));
        }
        let shuffled =
            format!("tg://proxy?comment&secret=dd{SECRET}&port=443&server=proxy%2Eexample%2ecom&x=1#end");
        assert_eq!(parse(&shuffled), Ok(expected.clone()));
        assert_eq!(parse(&expected.to_string()), Ok(expected));
    }

    #[test]
    fn links_go_there_and_back() {
        let secret = ProxySecret::FakeTls { key: [0xfb; 16], domain: "a.example".to_owned() };
        let link = ProxyLink { server: "2001:db8::1%eth0".to_owned(), port: 1, secret };
        assert_eq!(parse(&link.to_string()), Ok(link));
    }

    #[test]
    fn each_mistake_is_named() {
        assert_eq!(parse("https://example.com/proxy?server=a"), Err(LinkError::NotAProxy));
        assert_eq!(parse("tg://proxy"), Err(LinkError::NotAProxy));
        assert_eq!(parse("tg://proxy?"), Err(LinkError::Part("server")));
        assert_eq!(parse("tg://proxy?server=a&server=b"), Err(LinkError::Part("server")));
        assert_eq!(parse("tg://proxy?server=a%2"), Err(LinkError::Encoding));
        assert_eq!(parse("tg://proxy?server=a%ff"), Err(LinkError::Encoding));
        assert_eq!(parse("tg://proxy?server=a%+1"), Err(LinkError::Encoding));
        assert_eq!(parse("tg://proxy?server="), Err(LinkError::Server));
        assert_eq!(parse("tg://proxy?server=a%20b"), Err(LinkError::Server));
        for port in ["0", "65536", "-1", "x", ""] {
            assert_eq!(parse(&format!("tg://proxy?server=a&port={port}")), Err(LinkError::Port));
        }
        let wrong = "tg://proxy?server=a&port=1&secret=00";
        assert_eq!(parse(wrong), Err(LinkError::Secret(SecretError::Kind)));
    }
}
