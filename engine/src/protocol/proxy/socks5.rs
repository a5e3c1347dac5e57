//! SOCKS5: a method is agreed, credentials are shown if the proxy wants them, then it connects.
//!
//! RFC 1928, and RFC 1929 for credentials.

use std::net::IpAddr;

use super::{Credentials, GreetingError, ProxyTarget, Step};

const VERSION: u8 = 5;
const CREDENTIALS_VERSION: u8 = 1;
const METHOD_NONE: u8 = 0;
const METHOD_CREDENTIALS: u8 = 2;
const METHOD_NOT_ACCEPTABLE: u8 = 0xff;
const COMMAND_CONNECT: u8 = 1;
const ADDRESS_IP4: u8 = 1;
const ADDRESS_NAME: u8 = 3;
const ADDRESS_IP6: u8 = 4;
const SUCCEEDED: u8 = 0;

/// What was asked last, and what is needed later.
#[derive(Debug)]
pub(super) enum Stage {
    Method { target: ProxyTarget, credentials: Option<Credentials> },
    Credentials { target: ProxyTarget },
    Connect,
}

pub(super) fn begin(target: ProxyTarget, credentials: Option<Credentials>) -> (Stage, Vec<u8>) {
    let methods: &[u8] = if credentials.is_some() {
        &[VERSION, 2, METHOD_NONE, METHOD_CREDENTIALS]
    } else {
        &[VERSION, 1, METHOD_NONE]
    };
    (Stage::Method { target, credentials }, methods.to_vec())
}

impl Stage {
    pub(super) fn answered(&mut self, bytes: &[u8]) -> Result<Step<Self>, GreetingError> {
        match self {
            Self::Method { target, credentials } => {
                let &[version, method, ..] = bytes else { return Ok(Step::Wait) };
                require(version == VERSION)?;
                match (method, credentials.take()) {
                    (METHOD_NONE, _) => {
                        Ok(Step::Next { consumed: 2, send: connect(target), stage: Self::Connect })
                    }
                    (METHOD_CREDENTIALS, Some(credentials)) => Ok(Step::Next {
                        consumed: 2,
                        send: show(&credentials),
                        stage: Self::Credentials { target: target.clone() },
                    }),
                    (METHOD_NOT_ACCEPTABLE, None) => Err(GreetingError::CredentialsWanted),
                    (METHOD_NOT_ACCEPTABLE, Some(_)) => Err(GreetingError::CredentialsRefused),
                    _ => Err(NOT_SOCKS5),
                }
            }
            Self::Credentials { target } => {
                // The version of the answer is not looked at: proxies put what they like there.
                let &[_, status, ..] = bytes else { return Ok(Step::Wait) };
                if status != SUCCEEDED {
                    return Err(GreetingError::CredentialsRefused);
                }
                Ok(Step::Next { consumed: 2, send: connect(target), stage: Self::Connect })
            }
            Self::Connect => connected(bytes),
        }
    }
}

fn connected(bytes: &[u8]) -> Result<Step<Stage>, GreetingError> {
    const FIXED_BYTES: usize = 4;
    const PORT_BYTES: usize = 2;
    let &[version, reply, ref rest @ ..] = bytes else { return Ok(Step::Wait) };
    require(version == VERSION)?;
    if reply != SUCCEEDED {
        return Err(GreetingError::SocksReply(reply));
    }
    let &[_, kind, first, ..] = rest else { return Ok(Step::Wait) };
    let address_bytes = match kind {
        ADDRESS_IP4 => 4,
        ADDRESS_IP6 => 16,
        ADDRESS_NAME => 1 + usize::from(first),
        _ => return Err(NOT_SOCKS5),
    };
    let consumed = FIXED_BYTES + address_bytes + PORT_BYTES;
    Ok(if bytes.len() < consumed { Step::Wait } else { Step::Ready { consumed } })
}

fn connect(target: &ProxyTarget) -> Vec<u8> {
    let mut send = vec![VERSION, COMMAND_CONNECT, 0];
    let port = match target {
        ProxyTarget::Address(address) => {
            match address.ip() {
                IpAddr::V4(address) => {
                    send.push(ADDRESS_IP4);
                    send.extend_from_slice(&address.octets());
                }
                IpAddr::V6(address) => {
                    send.push(ADDRESS_IP6);
                    send.extend_from_slice(&address.octets());
                }
            }
            address.port()
        }
        ProxyTarget::Name(host, port) => {
            send.push(ADDRESS_NAME);
            push_text(&mut send, host.as_str());
            *port
        }
    };
    send.extend_from_slice(&port.to_be_bytes());
    send
}

fn show(credentials: &Credentials) -> Vec<u8> {
    let mut send = vec![CREDENTIALS_VERSION];
    push_text(&mut send, &credentials.user);
    push_text(&mut send, &credentials.password);
    send
}

/// Text behind its length. None is longer than 255 bytes: `Credentials::new` and `HostName::new` have looked.
fn push_text(send: &mut Vec<u8>, text: &str) {
    send.push(u8::try_from(text.len()).unwrap_or(u8::MAX));
    send.extend(text.bytes().take(usize::from(u8::MAX)));
}

const NOT_SOCKS5: GreetingError = GreetingError::NotUnderstood("SOCKS5");

fn require(holds: bool) -> Result<(), GreetingError> {
    holds.then_some(()).ok_or(NOT_SOCKS5)
}

/// What a reply that is no success means.
pub(super) const fn reply_text(reply: u8) -> &'static str {
    match reply {
        1 => "it failed",
        2 => "its rules forbid it",
        3 => "the network cannot be reached",
        4 => "the host cannot be reached",
        5 => "the connection was refused",
        6 => "the connection took too long",
        7 => "it does not know the command",
        8 => "it does not know the kind of address",
        _ => "for a reason it alone knows",
    }
}
