//! The upgrade from HTTP to a WebSocket: the request of a client, the answer of a server, each held to what the other said.
//!
//! RFC 6455, section 4

use mtproto_crypto::SecureRandom;
use mtproto_crypto::sha1::sha1;
use thiserror::Error;

use super::super::http::client::status;
use super::super::http::head::{self, Head};
use super::super::http::server::{RequestLine, refusal};
use super::super::http::{HttpError, reason};
use crate::protocol::proxy::base64;

/// What a server appends to the key before it hashes it.
const MAGIC: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// The protocol inside, as both sides name it. `spec: mtproto/transports#websocket`
const PROTOCOL: &str = "binary";

/// Where WebSockets are served. `spec: mtproto/transports#uri-format`
const PATHS: [&[u8]; 2] = [b"/apiws", b"/apiws_test"];

const SWITCHING_PROTOCOLS: u16 = 101;

/// A server did not grant the upgrade. The socket is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum UpgradeError {
    /// The answer is not HTTP.
    #[error("the answer to the upgrade is none: {0}")]
    Http(#[from] HttpError),
    /// Another status than 101.
    #[error("the server refused the upgrade to a WebSocket with HTTP status {0}: check address and port")]
    Status(u16),
    /// A field that must be there is missing, or says something else.
    #[error("the server granted the upgrade to a WebSocket without the right {0}")]
    Field(&'static str),
    /// The proof that the server has read the key of this very request is wrong.
    #[error(
        "the server granted the upgrade to a WebSocket of somebody else: its Sec-WebSocket-Accept is wrong"
    )]
    Accept,
}

/// What is awaited after a request.
#[derive(Debug)]
pub(crate) struct AwaitedUpgrade {
    accept: String,
}

/// The request for a WebSocket, and what to await.
pub(crate) fn request(host: &str, dc_field: i16, random: &mut SecureRandom) -> (AwaitedUpgrade, Vec<u8>) {
    let key = base64::encode(&random.wire_bytes::<16>());
    let path = if super::super::is_test(dc_field) { "/apiws_test" } else { "/apiws" };
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: {PROTOCOL}\r\n\r\n"
    );
    (AwaitedUpgrade { accept: accept(key.as_bytes()) }, request.into_bytes())
}

/// The proof that a server has read a key.
fn accept(key: &[u8]) -> String {
    base64::encode(&sha1(&[key, MAGIC]))
}

impl AwaitedUpgrade {
    /// Looks at an answer. Says how long it is; none if it is not complete.
    ///
    /// # Errors
    /// It is not the upgrade that was asked for.
    pub(crate) fn answered(&self, bytes: &[u8]) -> Result<Option<usize>, UpgradeError> {
        let version = bytes.get(..5).unwrap_or(bytes);
        if !b"HTTP/".starts_with(version) {
            return Err(HttpError::Head.into());
        }
        let Some(end) = head::end(bytes)? else { return Ok(None) };
        let head = Head::parse(bytes.get(..end).unwrap_or_default())?;
        match status(head.start)? {
            SWITCHING_PROTOCOLS => {}
            status => return Err(UpgradeError::Status(status)),
        }
        if !head.lists("upgrade", "websocket") {
            return Err(UpgradeError::Field("Upgrade"));
        }
        if !head.lists("connection", "upgrade") {
            return Err(UpgradeError::Field("Connection"));
        }
        if head.value("sec-websocket-protocol") != Some(PROTOCOL.as_bytes()) {
            return Err(UpgradeError::Field("Sec-WebSocket-Protocol"));
        }
        if head.values("sec-websocket-extensions").next().is_some() {
            return Err(UpgradeError::Field("Sec-WebSocket-Extensions, of which none were offered"));
        }
        if head.value("sec-websocket-accept") != Some(self.accept.as_bytes()) {
            return Err(UpgradeError::Accept);
        }
        Ok(Some(end))
    }
}

/// A server's answer to a request for a WebSocket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Granted {
    /// The request is not complete.
    NeedMore,
    /// It took `consumed` bytes, and this is the answer.
    Yes { consumed: usize, answer: Vec<u8> },
    /// This is the answer, and the end.
    No { answer: Vec<u8> },
}

/// Judges a request that begins with `GET`, `HEAD` or `OPTIONS`.
pub(crate) fn grant(bytes: &[u8]) -> Granted {
    match try_to_grant(bytes) {
        Ok(None) => Granted::NeedMore,
        Ok(Some((consumed, answer))) => Granted::Yes { consumed, answer },
        Err(refused) => Granted::No { answer: refused.answer() },
    }
}

/// Why a server does not grant an upgrade.
enum Refused {
    Http(HttpError),
    /// No upgrade is asked for, or to another version.
    NoUpgrade,
    /// Something is missing.
    Incomplete,
}

impl From<HttpError> for Refused {
    fn from(error: HttpError) -> Self {
        Self::Http(error)
    }
}

impl Refused {
    fn answer(&self) -> Vec<u8> {
        let mut answer = Vec::new();
        match self {
            Self::Http(HttpError::Method) => {
                refusal(HttpError::Method.status(), "Allow: GET, POST\r\n", &mut answer)
            }
            Self::Http(error) => refusal(error.status(), "", &mut answer),
            Self::NoUpgrade => {
                refusal(426, "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n", &mut answer);
            }
            Self::Incomplete => refusal(400, "", &mut answer),
        }
        answer
    }
}

fn try_to_grant(bytes: &[u8]) -> Result<Option<(usize, Vec<u8>)>, Refused> {
    const KEY_BYTES: usize = 16;
    let Some(end) = head::end(bytes)? else { return Ok(None) };
    let head = Head::parse(bytes.get(..end).unwrap_or_default())?;
    let line = RequestLine::parse(head.start)?;
    if line.method != b"GET" {
        return Err(HttpError::Method.into());
    }
    if !PATHS.contains(&line.path) {
        return Err(HttpError::Path.into());
    }
    let asks = head.lists("upgrade", "websocket") && head.lists("connection", "upgrade");
    if !asks || !line.is_current || head.value("sec-websocket-version") != Some(b"13") {
        return Err(Refused::NoUpgrade);
    }
    let key = head.value("sec-websocket-key").unwrap_or_default();
    let key_bytes = std::str::from_utf8(key).ok().and_then(base64::decode).map(|bytes| bytes.len());
    let has_host = head.value("host").is_some();
    if key_bytes != Some(KEY_BYTES) || !has_host || !head.lists("sec-websocket-protocol", PROTOCOL) {
        return Err(Refused::Incomplete);
    }
    let answer = format!(
        "HTTP/1.1 {SWITCHING_PROTOCOLS} {}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {}\r\n\
         Sec-WebSocket-Protocol: {PROTOCOL}\r\n\r\n",
        reason(SWITCHING_PROTOCOLS),
        accept(key)
    );
    Ok(Some((end, answer.into_bytes())))
}

#[cfg(test)]
mod tests {
    use mtproto_crypto::SecureRandom;

    use super::{AwaitedUpgrade, Granted, UpgradeError, grant, request};
    use crate::protocol::transport::http::HttpError;

    /// The request and the answer of RFC 6455, section 1.3, with the protocol of ours.
    const REQUEST: &str = "GET /apiws HTTP/1.1\r\nHost: server.example.com\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://example.com\r\n\
        Sec-WebSocket-Protocol: binary, superchat\r\nSec-WebSocket-Version: 13\r\n\r\n";
    const ANSWER: &str = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
        Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: binary\r\n\r\n";

    fn awaited() -> AwaitedUpgrade {
        AwaitedUpgrade { accept: "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=".to_owned() }
    }

    #[test]
    fn the_sample_of_rfc_6455_is_granted_and_accepted() {
        let granted = Granted::Yes { consumed: REQUEST.len(), answer: ANSWER.as_bytes().to_vec() };
        let with_more = [REQUEST.as_bytes(), b"frames"].concat();
        assert_eq!(grant(&with_more), granted);
        let answer = [ANSWER.as_bytes(), b"frames"].concat();
        assert_eq!(awaited().answered(&answer), Ok(Some(ANSWER.len())));
        for end in 0..REQUEST.len() {
            assert_eq!(grant(&REQUEST.as_bytes()[..end]), Granted::NeedMore);
        }
        for end in 0..ANSWER.len() {
            assert_eq!(awaited().answered(&ANSWER.as_bytes()[..end]), Ok(None));
        }
    }

    #[test]
    fn our_own_request_is_granted_and_no_two_are_alike() {
        let mut random = SecureRandom::from_seed([1; 32]);
        let requests = [2, 10_002, -2].map(|dc_field| {
            let (awaited, request) = request("[::1]:443", dc_field, &mut random);
            let Granted::Yes { consumed, answer } = grant(&request) else { panic!("{request:?}") };
            assert_eq!(consumed, request.len());
            assert_eq!(awaited.answered(&answer), Ok(Some(answer.len())));
            request
        });
        assert!(requests[1].starts_with(b"GET /apiws_test HTTP/1.1\r\nHost: [::1]:443\r\n"));
        assert_ne!(requests[0], requests[2]);
    }

    #[test]
    fn an_answer_that_is_not_the_awaited_one_is_refused() {
        let refused = |from: &str, to: &str| awaited().answered(ANSWER.replacen(from, to, 1).as_bytes());
        let cases = [
            ("s3pP", "s3pQ", UpgradeError::Accept),
            ("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n", "s3pP\r\n", UpgradeError::Accept),
            ("101", "200", UpgradeError::Status(200)),
            ("101 Switching Protocols", "404 Not Found", UpgradeError::Status(404)),
            ("HTTP/1.1", "HTTP/2.0", HttpError::Version.into()),
            ("HTTP/1.1", "SSH-2.0-x", HttpError::Head.into()),
            ("Upgrade: websocket", "Upgrade: h2c", UpgradeError::Field("Upgrade")),
            ("Connection: Upgrade", "Connection: close", UpgradeError::Field("Connection")),
            ("Protocol: binary", "Protocol: text", UpgradeError::Field("Sec-WebSocket-Protocol")),
        ];
        for (from, to, error) in cases {
            assert_eq!(refused(from, to), Err(error), "{from} {to}");
        }
        let extended = refused("Upgrade: ", "Sec-WebSocket-Extensions: permessage-deflate\r\nUpgrade: ");
        assert!(
            matches!(extended, Err(UpgradeError::Field(field)) if field.starts_with("Sec-WebSocket-Ext"))
        );
        let endless = format!("HTTP/1.1 101 Switching Protocols\r\nX: {}", "a".repeat(10_000));
        assert_eq!(awaited().answered(endless.as_bytes()), Err(HttpError::HeadTooLong.into()));
    }

    #[test]
    fn a_request_that_is_not_right_gets_the_status_that_says_why() {
        let status = |from: &str, to: &str| {
            let Granted::No { answer } = grant(REQUEST.replacen(from, to, 1).as_bytes()) else {
                panic!("{from} {to}")
            };
            String::from_utf8(answer).unwrap()[9..12].parse::<u16>().unwrap()
        };
        let cases = [
            ("GET", "HEAD", 405),
            ("/apiws", "/", 404),
            ("/apiws", "/api", 404),
            ("HTTP/1.1", "HTTP/1.0", 426),
            ("HTTP/1.1", "HTTP/3.0", 505),
            ("Upgrade: websocket", "X: websocket", 426),
            ("Connection: Upgrade", "Connection: keep-alive", 426),
            ("Version: 13", "Version: 8", 426),
            ("Key: dGhl", "Key: dGh", 400),
            ("Key: dGhlIHNhbXBsZSBub25jZQ==", "Key: dGhlIHNhbXBsZQ==", 400),
            ("binary, ", "", 400),
            ("Host: ", "Hosts: ", 400),
            ("Host: ", "Host: twice\r\nHost: ", 400),
            ("Origin: ", "Origin : ", 400),
        ];
        for (from, to, expected) in cases {
            assert_eq!(status(from, to), expected, "{from} {to}");
        }
        let long = format!("Origin: {}", "a".repeat(10_000));
        assert_eq!(status("Origin: ", &long), 431);
    }
}
