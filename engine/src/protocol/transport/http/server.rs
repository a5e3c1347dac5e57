//! The server's side: requests, read as they come; answers, appended to the output.

use super::HttpError;
use super::head::{BodyLength, Collector, Head};
use super::reason;
use crate::limits::PACKET_BYTES_RECEIVED_MAX;
use crate::protocol::packet_layout::PACKET_BYTES_MIN;
use crate::protocol::transport::server::ServerDeframed;
use crate::protocol::transport::{FrameError, TransportError};

/// Where packets are posted. `spec: mtproto/transports#uri-format`
const PATHS: [&[u8]; 4] = [b"/api", b"/apiw", b"/api_test", b"/apiw_test"];

/// HTTP over one socket.
#[derive(Debug, Default)]
pub(crate) struct HttpServer {
    collector: Collector,
    /// Bytes of the body that is being read.
    body: Option<usize>,
    /// Requests that are not answered.
    open: usize,
    /// The client makes no further request on this socket.
    is_last: bool,
}

/// What the head of a request says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Request {
    body_bytes: usize,
    keeps_alive: bool,
}

impl HttpServer {
    /// Requests that are not answered.
    pub(crate) const fn open(&self) -> usize {
        self.open
    }

    /// Whether everything was answered that the client had to say on this socket.
    pub(crate) const fn is_over(&self) -> bool {
        self.is_last && self.open == 0
    }

    /// What stands at the front of received bytes. Heads are taken as they come.
    ///
    /// # Errors
    /// The bytes are no requests.
    pub(crate) fn deframe(&mut self, bytes: &[u8]) -> Result<ServerDeframed, FrameError> {
        if bytes.is_empty() {
            return Ok(ServerDeframed::Incomplete { frame_bytes: None });
        }
        if let Some(frame_bytes) = self.body {
            if bytes.len() < frame_bytes {
                return Ok(ServerDeframed::Incomplete { frame_bytes: Some(frame_bytes) });
            }
            self.body = None;
            self.open += 1;
            return Ok(ServerDeframed::Packet { frame_bytes, packet: 0..frame_bytes, quick_ack: false });
        }
        if self.is_last {
            return Ok(ServerDeframed::Nothing { frame_bytes: bytes.len() });
        }
        let (taken, request) = self.collector.head(b"", bytes, read_request)?;
        if let Some(Request { body_bytes, keeps_alive }) = request {
            self.body = Some(body_bytes);
            self.is_last = !keeps_alive;
        }
        Ok(ServerDeframed::Nothing { frame_bytes: taken })
    }

    /// Appends the head of the answer to the oldest open request, whose body is a packet of `body_bytes`.
    pub(crate) fn answer(&mut self, body_bytes: usize, out: &mut Vec<u8>) {
        self.open = self.open.saturating_sub(1);
        let close = if self.is_over() { "Connection: close\r\n" } else { "" };
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {body_bytes}\r\n{close}\r\n"
        );
        out.extend_from_slice(head.as_bytes());
    }
}

/// Appends an answer that says nothing but a status, and that the socket closes.
pub(crate) fn refusal(status: u16, fields: &str, out: &mut Vec<u8>) {
    let reason = reason(status);
    let head =
        format!("HTTP/1.1 {status} {reason}\r\n{fields}Content-Length: 0\r\nConnection: close\r\n\r\n");
    out.extend_from_slice(head.as_bytes());
}

/// The status that stands for a transport error.
pub(crate) fn status_of(error: TransportError) -> u16 {
    u16::try_from(-i64::from(error.code)).ok().filter(|status| (300..600).contains(status)).unwrap_or(400)
}

/// Method, path and version of a request.
pub(crate) struct RequestLine<'a> {
    pub(crate) method: &'a [u8],
    /// Without the host before it, which a proxy leaves there, and without what stands behind a question mark.
    pub(crate) path: &'a [u8],
    /// 1.1, and not 1.0.
    pub(crate) is_current: bool,
}

impl<'a> RequestLine<'a> {
    /// # Errors
    /// The line is none, or of another version.
    pub(crate) fn parse(line: &'a [u8]) -> Result<Self, HttpError> {
        let mut words = line.split(|&byte| byte == b' ');
        let (Some(method), Some(target), Some(version), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(HttpError::Head);
        };
        let is_current = match version {
            b"HTTP/1.1" => true,
            b"HTTP/1.0" => false,
            other if other.starts_with(b"HTTP/") => return Err(HttpError::Version),
            _ => return Err(HttpError::Head),
        };
        Ok(Self { method, path: path(target), is_current })
    }
}

fn path(target: &[u8]) -> &[u8] {
    const SCHEME: &[u8] = b"http://";
    let absolute =
        target.split_at_checked(SCHEME.len()).filter(|(scheme, _)| scheme.eq_ignore_ascii_case(SCHEME));
    let target = match absolute {
        Some((_, rest)) => rest.iter().position(|&byte| byte == b'/').and_then(|at| rest.get(at..)),
        None => Some(target),
    };
    target.and_then(|target| target.split(|&byte| byte == b'?').next()).unwrap_or_default()
}

fn read_request(head: Head<'_>) -> Result<Request, HttpError> {
    let line = RequestLine::parse(head.start)?;
    if line.method != b"POST" {
        return Err(HttpError::Method);
    }
    if !PATHS.contains(&line.path) {
        return Err(HttpError::Path);
    }
    if head.values("expect").next().is_some() {
        return Err(HttpError::Expectation);
    }
    let body_bytes = match head.body_length()? {
        BodyLength::Bytes(bytes) => bytes,
        BodyLength::Chunked => return Err(HttpError::Coding),
        BodyLength::Unsaid => return Err(HttpError::LengthMissing),
    };
    let sizes = PACKET_BYTES_MIN as u64..=PACKET_BYTES_RECEIVED_MAX as u64;
    let keeps_alive = if line.is_current {
        !head.lists("connection", "close")
    } else {
        head.lists("connection", "keep-alive")
    };
    match usize::try_from(body_bytes) {
        Ok(body_bytes) if sizes.contains(&(body_bytes as u64)) => Ok(Request { body_bytes, keeps_alive }),
        _ if body_bytes < *sizes.start() => Err(HttpError::Head),
        _ => Err(HttpError::Length { bytes: body_bytes }),
    }
}
