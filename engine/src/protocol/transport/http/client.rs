//! The client's side: heads of requests, written into the room before a packet; answers, read as they come.

use std::net::SocketAddr;

use super::HttpError;
use super::head::{BodyLength, Collector, Head, number};
use crate::buffer::{FramedPacket, SealedPacket};
use crate::limits::{HTTP_REQUESTS_OPEN_MAX, PACKET_BYTES_RECEIVED_MAX};
use crate::protocol::packet_layout::FRONT_ROOM_BYTES;
use crate::protocol::transport::{Deframed, FrameError, TransportError};
use crate::time::Monotonic;

/// HTTP over one socket.
#[derive(Debug)]
pub(crate) struct HttpClient {
    /// A head up to the length of the body.
    request: Box<[u8]>,
    collector: Collector,
    reading: Reading,
    /// Requests that are not answered.
    open: u8,
    /// Whether the request made last lets the server say whatever the session brings.
    is_heard: bool,
    /// When it was made.
    asked_at: Monotonic,
    /// Bytes of the chunks so far.
    chunked_bytes: u64,
}

/// Where in which answer the stream stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Head,
    Body(usize),
    /// The line before a chunk.
    ChunkSize,
    /// So many bytes of a chunk are still to come.
    Chunk(usize),
    /// The end of the line behind a chunk.
    ChunkEnd,
    /// The lines behind the last chunk.
    Trailer,
}

/// What the head of an answer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// Another head follows.
    Interim,
    Refused(u16),
    Body(usize),
    Chunked,
}

impl HttpClient {
    /// For a fresh socket to this host. Datacenters of test environments have a path of their own.
    pub(crate) fn new(host: Option<SocketAddr>, dc_field: i16) -> Self {
        let path = if super::super::is_test(dc_field) { "/api_test" } else { "/api" };
        let request = |host: &str| format!("POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: ");
        let full = request(&host.map(|host| host.to_string()).unwrap_or_default());
        let request = match host {
            // The port of a long address may find no room; servers do not look at it.
            Some(SocketAddr::V6(host)) if full.len() > REQUEST_BYTES_MAX => {
                request(&format!("[{}]", host.ip()))
            }
            _ => full,
        };
        Self {
            request: request.into_bytes().into(),
            collector: Collector::default(),
            reading: Reading::Head,
            open: 0,
            is_heard: false,
            asked_at: Monotonic(0),
            chunked_bytes: 0,
        }
    }

    /// Whether another request may be made.
    pub(crate) const fn takes_packet(&self) -> bool {
        self.open < HTTP_REQUESTS_OPEN_MAX
    }

    /// Whether the server has no way to say what the session brings.
    pub(crate) const fn is_deaf(&self) -> bool {
        self.takes_packet() && (self.open == 0 || !self.is_heard)
    }

    /// A packet leaves. `is_heard` says whether its answer is for whatever the session brings.
    pub(crate) const fn packet_leaves(&mut self, is_heard: bool, now: Monotonic) {
        self.open = self.open.saturating_add(1);
        self.is_heard = is_heard;
        self.asked_at = now;
    }

    /// When the last request was made, if none is open.
    pub(crate) fn idle_since_asked_at(&self) -> Option<Monotonic> {
        (self.open == 0).then_some(self.asked_at)
    }

    /// Puts the head of a request before a packet.
    pub(crate) fn frame(&self, packet: SealedPacket) -> FramedPacket {
        let mut head = [0; FRONT_ROOM_BYTES];
        let mut count = 0;
        let mut digits = [0; LENGTH_DIGITS_MAX];
        let length = decimal(packet.packet().len(), &mut digits);
        let parts = [&self.request, length, b"\r\n\r\n"];
        for (to, from) in head.iter_mut().zip(parts.into_iter().flatten()) {
            *to = *from;
            count += 1;
        }
        packet.into_framed(head.get(..count).unwrap_or(&head))
    }

    /// What stands at the front of received bytes. Heads and the lines around chunks are taken as they come.
    ///
    /// # Errors
    /// The bytes are no answers.
    pub(crate) fn deframe(&mut self, bytes: &[u8]) -> Result<Deframed, FrameError> {
        if bytes.is_empty() {
            return Ok(Deframed::Incomplete { frame_bytes: None });
        }
        let taken = match self.reading {
            Reading::Head => return self.head(bytes),
            Reading::Body(frame_bytes) => {
                let Some(body) = bytes.get(..frame_bytes) else {
                    return Ok(Deframed::Incomplete { frame_bytes: Some(frame_bytes) });
                };
                self.answered();
                return Deframed::of_payload(frame_bytes, body);
            }
            Reading::ChunkSize => {
                let (taken, size) = self.collector.line(bytes, chunk_bytes)?;
                if let Some(size) = size {
                    self.chunked_bytes = self.chunked_bytes.saturating_add(size);
                    let size = bounded(size, self.chunked_bytes)?;
                    self.reading = if size == 0 { Reading::Trailer } else { Reading::Chunk(size) };
                }
                taken
            }
            Reading::Chunk(left) => {
                let frame_bytes = left.min(bytes.len());
                self.reading =
                    if frame_bytes < left { Reading::Chunk(left - frame_bytes) } else { Reading::ChunkEnd };
                return Ok(Deframed::Part { frame_bytes });
            }
            Reading::ChunkEnd => {
                let is_empty = |line: &[u8]| if line.is_empty() { Ok(()) } else { Err(HttpError::Chunk) };
                let (taken, end) = self.collector.line(bytes, is_empty)?;
                if end.is_some() {
                    self.reading = Reading::ChunkSize;
                }
                taken
            }
            Reading::Trailer => {
                let (taken, is_last) = self.collector.line(bytes, |line| Ok(line.is_empty()))?;
                if is_last == Some(true) {
                    self.answered();
                    return Ok(Deframed::PartsEnd { frame_bytes: taken });
                }
                taken
            }
        };
        Ok(Deframed::Nothing { frame_bytes: taken })
    }

    fn head(&mut self, bytes: &[u8]) -> Result<Deframed, FrameError> {
        let (taken, answer) = self.collector.head(b"HTTP/", bytes, read_answer)?;
        let nothing = Ok(Deframed::Nothing { frame_bytes: taken });
        let Some(answer) = answer else { return nothing };
        if self.open == 0 {
            return Err(HttpError::Unasked.into());
        }
        match answer {
            Answer::Interim => {}
            Answer::Refused(status) => {
                let error = TransportError { code: -i32::from(status) };
                return Ok(Deframed::Error { frame_bytes: taken, error });
            }
            Answer::Body(0) => self.answered(),
            Answer::Body(bytes) => self.reading = Reading::Body(bytes),
            Answer::Chunked => {
                self.chunked_bytes = 0;
                self.reading = Reading::ChunkSize;
            }
        }
        nothing
    }

    const fn answered(&mut self) {
        self.reading = Reading::Head;
        self.open = self.open.saturating_sub(1);
    }
}

/// What the head of an answer says.
fn read_answer(head: Head<'_>) -> Result<Answer, HttpError> {
    const OK: u16 = 200;
    let status = status(head.start)?;
    match status {
        101 => Err(HttpError::Head),
        100..OK => Ok(Answer::Interim),
        204 => Ok(Answer::Body(0)),
        OK..300 => match head.body_length()? {
            BodyLength::Bytes(bytes) => bounded(bytes, bytes).map(Answer::Body),
            BodyLength::Chunked => Ok(Answer::Chunked),
            BodyLength::Unsaid => Err(HttpError::LengthMissing),
        },
        _ => Ok(Answer::Refused(status)),
    }
}

/// The number in `HTTP/1.1 200 OK`.
///
/// # Errors
/// The line is none.
pub(crate) fn status(line: &[u8]) -> Result<u16, HttpError> {
    let rest = line.strip_prefix(b"HTTP/").ok_or(HttpError::Head)?;
    let (version, rest) = rest.split_at_checked(4).ok_or(HttpError::Head)?;
    if ![b"1.1 ", b"1.0 "].contains(&version.first_chunk().unwrap_or(b"    ")) {
        return Err(HttpError::Version);
    }
    let (digits, reason) = rest.split_at_checked(3).ok_or(HttpError::Head)?;
    let status = number(digits, 10).and_then(|status| u16::try_from(status).ok());
    let is_sound = reason.is_empty() || reason.starts_with(b" ");
    status.filter(|status| is_sound && *status >= 100).ok_or(HttpError::Head)
}

/// The size in the line before a chunk; what an extension says is ignored.
fn chunk_bytes(line: &[u8]) -> Result<u64, HttpError> {
    let size = line.split(|&byte| byte == b';').next().unwrap_or_default();
    number(size.trim_ascii_end(), 16).ok_or(HttpError::Chunk)
}

/// A size, if a body of `whole` bytes can be a packet.
fn bounded(bytes: u64, whole: u64) -> Result<usize, HttpError> {
    match usize::try_from(bytes) {
        Ok(bytes) if whole <= PACKET_BYTES_RECEIVED_MAX as u64 => Ok(bytes),
        _ => Err(HttpError::Length { bytes: whole }),
    }
}

/// More digits than the length of any packet.
const LENGTH_DIGITS_MAX: usize = 7;

/// The head of a request up to its length leaves room for that and for the blank line.
const REQUEST_BYTES_MAX: usize = FRONT_ROOM_BYTES - LENGTH_DIGITS_MAX - b"\r\n\r\n".len();

const _: () = assert!(
    b"POST /api_test HTTP/1.1\r\nHost: []\r\nContent-Length: ".len() + 39 <= REQUEST_BYTES_MAX,
    "the longest address has room"
);

/// A number in digits.
fn decimal(mut number: usize, digits: &mut [u8; LENGTH_DIGITS_MAX]) -> &[u8] {
    let mut count = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (number % 10).to_le_bytes()[0];
        number /= 10;
        count += 1;
        if number == 0 {
            break;
        }
    }
    digits.get(LENGTH_DIGITS_MAX - count..).unwrap_or_default()
}
