//! HTTP CONNECT: one request, and a head of an answer after which the connection is ours.
//!
//! RFC 9110, section 9.3.6.

use super::{Credentials, GreetingError, ProxyTarget, Stage, Step};

/// No proxy says more before it connects.
const HEAD_BYTES_MAX: usize = 16 << 10;

const NOT_HTTP: GreetingError = GreetingError::NotUnderstood("HTTP");

pub(super) fn request(target: &ProxyTarget, credentials: Option<&Credentials>) -> Vec<u8> {
    let mut request = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n");
    if let Some(credentials) = credentials {
        request.push_str("Proxy-Authorization: Basic ");
        request.push_str(&credentials.to_basic());
        request.push_str("\r\n");
    }
    request.push_str("\r\n");
    request.into_bytes()
}

pub(super) fn answered(bytes: &[u8]) -> Result<Step<Stage>, GreetingError> {
    const END: &[u8] = b"\r\n\r\n";
    let version = bytes.get(..8).unwrap_or(bytes);
    if !b"HTTP/1.1".starts_with(version) && !b"HTTP/1.0".starts_with(version) {
        return Err(NOT_HTTP);
    }
    let Some(end) = bytes.windows(END.len()).position(|window| window == END) else {
        return if bytes.len() > HEAD_BYTES_MAX { Err(NOT_HTTP) } else { Ok(Step::Wait) };
    };
    match status(bytes).ok_or(NOT_HTTP)? {
        200..300 => Ok(Step::Ready { consumed: end + END.len() }),
        407 => Err(GreetingError::CredentialsWanted),
        status => Err(GreetingError::HttpStatus(status)),
    }
}

/// The number in `HTTP/1.1 200 Connection established`.
fn status(head: &[u8]) -> Option<u16> {
    let digits: &[u8; 3] =
        head.strip_prefix(b"HTTP/1.1 ").or_else(|| head.strip_prefix(b"HTTP/1.0 "))?.first_chunk()?;
    std::str::from_utf8(digits)
        .ok()
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?
        .parse()
        .ok()
}
