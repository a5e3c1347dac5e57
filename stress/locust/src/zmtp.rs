//! ZMTP 3.0, the wire of ZeroMQ, for a `DEALER` without encryption that sends and takes messages of one frame.
//!
//! Each side sends a greeting of 64 bytes, then a `READY` command with its socket type; frames follow: a byte of flags, a
//! length of one byte or eight, the body.

use thiserror::Error;

/// What a stream of bytes turned out to be, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The greeting of the peer was read: [`ready`] can be sent.
    Greeted,
    /// The peer is ready: messages can be sent.
    Ready,
    /// A message.
    Message(Vec<u8>),
    /// The peer wants this context back, by [`pong`].
    Ping(Vec<u8>),
}

/// The peer speaks something else, or breaks the rules.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ZmtpError {
    /// The first bytes are no greeting.
    #[error(
        "the peer does not speak ZeroMQ: is this the port of a Locust master (5557 by default), and not that of its web page?"
    )]
    NoGreeting,
    /// A version before 3.
    #[error("the peer speaks version {0} of ZeroMQ's protocol, and 3 is needed")]
    Version(u8),
    /// Another way to prove who one is.
    #[error("the peer wants the security mechanism {0:?}: Locust uses none")]
    Mechanism(String),
    /// Not the socket of a master.
    #[error("the peer has a socket of type {0:?}, and a master has a ROUTER")]
    SocketType(String),
    /// The peer refused.
    #[error("the peer refused the connection: {0}")]
    Refused(String),
    /// A frame announces more than any message of a master needs.
    #[error("a frame announces {0} bytes, and {FRAME_BYTES_MAX} are the most that is taken")]
    TooLong(u64),
    /// A frame whose form means nothing here.
    #[error("a frame breaks the rules: {0}")]
    Malformed(&'static str),
}

/// The longest frame that is taken.
pub const FRAME_BYTES_MAX: usize = 4 << 20;

const GREETING_BYTES: usize = 64;
const SIGNATURE_FIRST: u8 = 0xff;
const SIGNATURE_LAST: u8 = 0x7f;
const MECHANISM: &[u8] = b"NULL";

const FLAG_MORE: u8 = 1;
const FLAG_LONG: u8 = 2;
const FLAG_COMMAND: u8 = 4;

/// The greeting; to be sent first.
#[must_use]
pub fn greeting() -> [u8; GREETING_BYTES] {
    let mut greeting = [0; GREETING_BYTES];
    let head = [SIGNATURE_FIRST, 0, 0, 0, 0, 0, 0, 0, 1, SIGNATURE_LAST, 3, 0, b'N', b'U', b'L', b'L'];
    for (place, byte) in greeting.iter_mut().zip(head) {
        *place = byte;
    }
    greeting
}

/// Appends the `READY` command of a `DEALER` with this identity, of at most 255 bytes.
pub fn ready(identity: &str, out: &mut Vec<u8>) {
    let mut body = vec![5];
    body.extend_from_slice(b"READY");
    property(b"Socket-Type", b"DEALER", &mut body);
    property(b"Identity", identity.as_bytes(), &mut body);
    frame(FLAG_COMMAND, &body, out);
}

fn property(name: &[u8], value: &[u8], out: &mut Vec<u8>) {
    out.push(u8::try_from(name.len()).unwrap_or(0));
    out.extend_from_slice(name);
    out.extend_from_slice(&u32::try_from(value.len()).unwrap_or(0).to_be_bytes());
    out.extend_from_slice(value);
}

/// Appends a message.
pub fn message(body: &[u8], out: &mut Vec<u8>) {
    frame(0, body, out);
}

/// Appends the answer to a `PING` with this context.
pub fn pong(context: &[u8], out: &mut Vec<u8>) {
    let mut body = b"\x04PONG".to_vec();
    body.extend_from_slice(context);
    frame(FLAG_COMMAND, &body, out);
}

fn frame(flags: u8, body: &[u8], out: &mut Vec<u8>) {
    match u8::try_from(body.len()) {
        Ok(length) => out.extend_from_slice(&[flags, length]),
        Err(_) => {
            out.push(flags | FLAG_LONG);
            out.extend_from_slice(&(body.len() as u64).to_be_bytes());
        }
    }
    out.extend_from_slice(body);
}

/// Reads what a peer sends.
#[derive(Debug, Default)]
pub struct Decoder {
    received: Vec<u8>,
    /// Where in it the next part begins.
    at: usize,
    stage: Stage,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Greeting,
    Handshake,
    Traffic,
}

impl Decoder {
    /// Takes bytes as they came.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.at > 0 {
            self.received.drain(..self.at);
            self.at = 0;
        }
        self.received.extend_from_slice(bytes);
    }

    /// The next event; none until more bytes have come.
    ///
    /// # Errors
    /// If the peer breaks the rules. The connection is useless then.
    pub fn next_event(&mut self) -> Result<Option<Event>, ZmtpError> {
        if self.stage == Stage::Greeting {
            return self.greeting();
        }
        loop {
            let Some((flags, body)) = self.frame()? else { return Ok(None) };
            if flags & FLAG_COMMAND != 0 {
                if let Some(event) = self.command(&body)? {
                    return Ok(Some(event));
                }
            } else if self.stage == Stage::Handshake {
                return Err(ZmtpError::Malformed("a message came before READY"));
            } else {
                return Ok(Some(Event::Message(body)));
            }
        }
    }

    fn rest(&self) -> &[u8] {
        self.received.get(self.at..).unwrap_or_default()
    }

    fn greeting(&mut self) -> Result<Option<Event>, ZmtpError> {
        let rest = self.rest();
        // As early as it can be known: a peer that speaks something else may wait for ever for what we say.
        let fits = |at: usize, wanted: u8| rest.get(at).is_none_or(|byte| *byte == wanted);
        if !fits(0, SIGNATURE_FIRST) || !fits(9, SIGNATURE_LAST) {
            return Err(ZmtpError::NoGreeting);
        }
        let Some(greeting) = rest.first_chunk::<GREETING_BYTES>() else { return Ok(None) };
        let (head, mechanism) = greeting.split_at(12);
        if let Some(version @ ..3) = head.get(10) {
            return Err(ZmtpError::Version(*version));
        }
        let name = mechanism.get(..20).unwrap_or_default();
        let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
        if name != MECHANISM {
            return Err(ZmtpError::Mechanism(String::from_utf8_lossy(name).into_owned()));
        }
        self.at += GREETING_BYTES;
        self.stage = Stage::Handshake;
        Ok(Some(Event::Greeted))
    }

    /// The flags and the body of the next frame, if it is there as a whole.
    fn frame(&mut self) -> Result<Option<(u8, Vec<u8>)>, ZmtpError> {
        let rest = self.rest();
        let Some((&flags, rest)) = rest.split_first() else { return Ok(None) };
        if flags & !(FLAG_LONG | FLAG_COMMAND) == FLAG_MORE {
            return Err(ZmtpError::Malformed("a message has several frames"));
        }
        if flags & !(FLAG_LONG | FLAG_COMMAND) != 0 {
            return Err(ZmtpError::Malformed("a flag is set that has no meaning"));
        }
        let (length, header) = if flags & FLAG_LONG == 0 {
            let Some(length) = rest.first() else { return Ok(None) };
            (u64::from(*length), 2)
        } else {
            let Some(length) = rest.first_chunk::<8>() else { return Ok(None) };
            (u64::from_be_bytes(*length), 9)
        };
        let bytes = usize::try_from(length).ok().filter(|length| *length <= FRAME_BYTES_MAX);
        let Some(bytes) = bytes else { return Err(ZmtpError::TooLong(length)) };
        let from = self.at + header;
        let Some(body) = self.received.get(from..from + bytes) else { return Ok(None) };
        let body = body.to_vec();
        self.at = from + bytes;
        Ok(Some((flags, body)))
    }

    fn command(&mut self, body: &[u8]) -> Result<Option<Event>, ZmtpError> {
        let (name, rest) = named(body).ok_or(ZmtpError::Malformed("a command has no name"))?;
        match name {
            b"READY" => {
                let socket_type = socket_type(rest)?;
                if socket_type != b"ROUTER" {
                    return Err(ZmtpError::SocketType(String::from_utf8_lossy(socket_type).into_owned()));
                }
                let first = std::mem::replace(&mut self.stage, Stage::Traffic) == Stage::Handshake;
                Ok(first.then_some(Event::Ready))
            }
            b"ERROR" => {
                let reason = named(rest).map_or(rest, |(reason, _)| reason);
                Err(ZmtpError::Refused(String::from_utf8_lossy(reason).into_owned()))
            }
            // Two bytes say how long the peer waits for the answer.
            b"PING" => Ok(rest.get(2..).map(|context| Event::Ping(context.to_vec()))),
            _ => Ok(None),
        }
    }
}

/// A text with its length in a byte before it, and what follows.
fn named(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first()?;
    rest.split_at_checked(usize::from(*length))
}

/// The value of `Socket-Type` among the properties of a `READY`.
fn socket_type(mut properties: &[u8]) -> Result<&[u8], ZmtpError> {
    let mut found: &[u8] = b"";
    while !properties.is_empty() {
        let property = named(properties).and_then(|(name, rest)| {
            let (length, rest) = rest.split_first_chunk::<4>()?;
            let (value, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
            Some((name, value, rest))
        });
        let (name, value, rest) =
            property.ok_or(ZmtpError::Malformed("the properties of READY are cut off"))?;
        if name.eq_ignore_ascii_case(b"Socket-Type") {
            found = value;
        }
        properties = rest;
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
