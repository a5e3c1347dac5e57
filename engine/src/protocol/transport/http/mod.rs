//! HTTP: a packet is the body of a POST request, the answer brings one back. No framing, no receipts, no disguise.
//!
//! A server can say something only while a request is open. A client therefore always keeps one open, in which the
//! server waits until there is something to say (`http_wait`), and sends what it has to say itself in a second one right
//! behind: the server then ends the first at once. Two open requests are enough, and each answers the other's wait.
//!
//! TLS is not spoken: `https` needs somebody who ends it on the way.
//!
//! `spec: mtproto/transports#http` and RFC 9112
//! `spec: mtproto/service_messages#http-wait-long-poll`

pub(super) mod client;
pub(crate) mod head;
pub(super) mod server;
#[cfg(test)]
mod tests;

use thiserror::Error;

/// A peer's HTTP cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum HttpError {
    /// A head that does not end.
    #[error("the head of an HTTP message is longer than any")]
    HeadTooLong,
    /// A head that is none, or that could be read in two ways.
    #[error("the head of an HTTP message is none: is this a server of the protocol?")]
    Head,
    /// Another version than 1.0 or 1.1.
    #[error("the version of HTTP is not 1.0 or 1.1")]
    Version,
    /// A body without a length.
    #[error("an HTTP message does not say how long its body is")]
    LengthMissing,
    /// Lengths that contradict each other, or are none.
    #[error("an HTTP message says in two ways, or in none that can be read, how long its body is")]
    LengthUnclear,
    /// A body that no packet fills.
    #[error("an HTTP body has {bytes} bytes, which no packet has")]
    Length {
        /// What was announced.
        bytes: u64,
    },
    /// A transfer coding that is not understood.
    #[error("an HTTP body is coded in a way that is not understood")]
    Coding,
    /// Chunks that are none.
    #[error("the chunks of an HTTP body are none")]
    Chunk,
    /// An answer to nothing.
    #[error("an HTTP answer came without a request")]
    Unasked,
    /// A request that is no POST.
    #[error("an HTTP request is no POST")]
    Method,
    /// A request for something that is not there.
    #[error("an HTTP request names a path that is not served")]
    Path,
    /// A request that wants to be asked for its body.
    #[error("an HTTP request expects what is not done")]
    Expectation,
}

impl HttpError {
    /// The status a server answers it with.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::Head | Self::LengthUnclear | Self::Chunk | Self::Unasked => 400,
            Self::Path => 404,
            Self::Method => 405,
            Self::LengthMissing => 411,
            Self::Length { .. } => 413,
            Self::Expectation => 417,
            Self::HeadTooLong => 431,
            Self::Coding => 501,
            Self::Version => 505,
        }
    }
}

/// What a status is called. For those who read it.
pub(crate) const fn reason(status: u16) -> &'static str {
    match status {
        101 => "Switching Protocols",
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        411 => "Length Required",
        413 => "Content Too Large",
        417 => "Expectation Failed",
        426 => "Upgrade Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        501 => "Not Implemented",
        505 => "HTTP Version Not Supported",
        _ => "Refused",
    }
}
