//! The first bytes of a client: what it speaks, who it is, and where it wants to go. Does no IO.

use std::net::{IpAddr, SocketAddr};

use mtproto_crypto::SecureRandom;
use mtproto_engine::protocol::transport::fake_tls::records::Records;
use mtproto_engine::protocol::transport::fake_tls::{client_hello, server_hello};
use mtproto_engine::protocol::transport::server::{Detected, Detection, ServerTransport, detect};
use mtproto_engine::{Framing, ProxySecret};

use super::config::Known;
use crate::seen_hellos::SeenHellos;

/// No client says more before it is let through.
const HELD_BYTES_MAX: usize = 32 << 10;

/// What a client speaks, which decides how its bytes are passed on.
#[derive(Debug)]
pub(super) enum Carrier {
    Socks5,
    HttpConnect,
    /// The disguise that is undone, and what the datacenter gets first.
    MtProxy(Box<ServerTransport>, Vec<u8>),
}

/// What received bytes led to.
#[derive(Debug)]
pub(super) enum Step {
    NeedMore,
    /// Connect there. What the client gets to hear then depends on the carrier.
    Connect(SocketAddr, Carrier),
    /// Close, once what was appended to the output is written.
    Refuse,
}

/// What a greeting may use.
#[derive(Debug)]
pub(super) struct Surroundings<'a> {
    pub(super) known: &'a Known,
    pub(super) hellos: &'a SeenHellos,
    pub(super) random: &'a mut SecureRandom,
    pub(super) unix_time: u32,
}

/// A greeting under way.
#[derive(Debug, Default)]
pub(super) struct Greeting {
    held: Vec<u8>,
    stage: Stage,
    /// The key and the records of a client that came in the disguise as TLS.
    disguise: Option<([u8; 16], Box<Records>)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    First,
    Socks5Credentials,
    Socks5Request,
}

impl Greeting {
    /// Takes received bytes. What is to be said now is appended to `out`.
    pub(super) fn received(
        &mut self,
        bytes: &mut [u8],
        around: &mut Surroundings<'_>,
        out: &mut Vec<u8>,
    ) -> Step {
        let count = match &mut self.disguise {
            Some((_, records)) => records.strip(bytes),
            None => Ok(bytes.len()),
        };
        let Ok(count) = count else { return Step::Refuse };
        self.held.extend_from_slice(bytes.get(..count).unwrap_or_default());
        loop {
            let before = self.stage;
            let step = match self.stage {
                Stage::First if self.disguise.is_some() => self.mtproxy(around, out),
                Stage::First => self.first(around, out),
                Stage::Socks5Credentials => self.socks5_credentials(around.known, out),
                Stage::Socks5Request => self.socks5_request(around.known, out),
            };
            // What is held may be enough for the next stage too.
            if !matches!(step, Step::NeedMore) || self.stage == before || self.held.is_empty() {
                // A client may send its first call with its greeting, so much is only too much if it was no greeting.
                let is_too_much = matches!(step, Step::NeedMore) && self.held.len() > HELD_BYTES_MAX;
                return if is_too_much { Step::Refuse } else { step };
            }
        }
    }

    fn first(&mut self, around: &mut Surroundings<'_>, out: &mut Vec<u8>) -> Step {
        const CONNECT: &[u8] = b"CONNECT ";
        match *self.held.as_slice() {
            // A client waits for the answer to its methods. A key stream may begin with the same bytes, but is longer.
            [5] => return Step::NeedMore,
            [5, count @ 1..=4, ..] if self.held.len() <= 2 + usize::from(count) => {
                return self.socks5_methods(usize::from(count), around.known, out);
            }
            _ => {}
        }
        if self.held.starts_with(CONNECT) {
            return self.http_connect(around.known, out);
        }
        if CONNECT.starts_with(&self.held) {
            return Step::NeedMore;
        }
        self.mtproxy(around, out)
    }

    fn mtproxy(&mut self, around: &mut Surroundings<'_>, out: &mut Vec<u8>) -> Step {
        match detect(&self.held, &around.known.keys) {
            Detection::NeedMore => Step::NeedMore,
            Detection::Detected(detected) => self.opened(detected, around.known),
            Detection::Tls if self.disguise.is_none() => self.hello(around, out),
            Detection::Http | Detection::Tls | Detection::Unknown => Step::Refuse,
        }
    }

    /// The key stream of a client that knows a secret, in the manner that the secret asks for.
    fn opened(&mut self, detected: Detected, known: &Known) -> Step {
        let Detected { mut transport, consumed, dc_field, secret } = detected;
        let framing = transport.framing();
        let key = secret.and_then(|secret| known.keys.get(secret)).copied();
        let hello_key = self.disguise.as_ref().map(|(key, _)| *key);
        let fits = |secret: &ProxySecret| {
            Some(*secret.key()) == key
                && match secret {
                    ProxySecret::Plain(_) => hello_key.is_none(),
                    ProxySecret::Padded(_) => hello_key.is_none() && framing == Framing::PaddedIntermediate,
                    ProxySecret::FakeTls { .. } => hello_key == key && framing == Framing::PaddedIntermediate,
                }
        };
        let address = dc_field.and_then(|dc_field| known.datacenter(dc_field));
        let (true, Some(address)) = (known.secrets().iter().any(fits), address) else { return Step::Refuse };
        let mut rest = self.held.split_off(consumed.min(self.held.len()));
        transport.decrypt(&mut rest);
        if let Some((_, records)) = self.disguise.take() {
            transport = transport.within_tls(*records);
        }
        let mut first = identifier(framing).to_vec();
        first.append(&mut rest);
        Step::Connect(address, Carrier::MtProxy(Box::new(transport), first))
    }

    /// The hello of the disguise as TLS: made with one of the keys for its domain, just now, and once.
    fn hello(&mut self, around: &mut Surroundings<'_>, out: &mut Vec<u8>) -> Step {
        let keys: Vec<[u8; 16]> = around.known.disguised.iter().map(|(key, _)| *key).collect();
        let (hello, bytes) = match client_hello::verify(&self.held, &keys, around.unix_time) {
            Ok(None) => return Step::NeedMore,
            Ok(Some(found)) => found,
            Err(_) => return Step::Refuse,
        };
        let Some(key) = keys.get(hello.secret) else { return Step::Refuse };
        let is_known = |(known, domain): &([u8; 16], String)| known == key && *domain == hello.domain;
        if !around.known.disguised.iter().any(is_known) || !around.hellos.is_new(hello.random) {
            return Step::Refuse;
        }
        out.extend_from_slice(&server_hello::answer(&hello, key, around.random));
        let mut rest = self.held.split_off(bytes.min(self.held.len()));
        self.held = Vec::new();
        self.disguise = Some((*key, Box::default()));
        self.received(&mut rest, around, out)
    }

    fn socks5_methods(&mut self, count: usize, known: &Known, out: &mut Vec<u8>) -> Step {
        const NOT_ACCEPTABLE: u8 = 0xff;
        let Some(methods) = self.held.get(2..2 + count) else { return Step::NeedMore };
        let method = if known.wants_credentials() { 2 } else { 0 };
        if !methods.contains(&method) {
            out.extend_from_slice(&[5, NOT_ACCEPTABLE]);
            return Step::Refuse;
        }
        out.extend_from_slice(&[5, method]);
        self.held.clear();
        self.stage = if method == 2 { Stage::Socks5Credentials } else { Stage::Socks5Request };
        Step::NeedMore
    }

    fn socks5_credentials(&mut self, known: &Known, out: &mut Vec<u8>) -> Step {
        let read = || {
            let (user, rest) = counted(self.held.get(1..)?)?;
            let (password, rest) = counted(rest)?;
            Some((known.admits(user, password), self.held.len() - rest.len()))
        };
        let Some((is_admitted, consumed)) = read() else { return Step::NeedMore };
        out.extend_from_slice(&[1, u8::from(!is_admitted)]);
        if !is_admitted {
            return Step::Refuse;
        }
        self.held.drain(..consumed);
        self.stage = Stage::Socks5Request;
        Step::NeedMore
    }

    fn socks5_request(&self, known: &Known, out: &mut Vec<u8>) -> Step {
        const NOT_ALLOWED: u8 = 2;
        const HOST_UNREACHABLE: u8 = 4;
        let &[version, command, _, kind, ref rest @ ..] = self.held.as_slice() else { return Step::NeedMore };
        if (version, command) != (5, 1) {
            return Step::Refuse;
        }
        let (host, rest) = match kind {
            1 => match rest.split_first_chunk::<4>() {
                Some((host, rest)) => (Some(IpAddr::from(*host)), rest),
                None => return Step::NeedMore,
            },
            4 => match rest.split_first_chunk::<16>() {
                Some((host, rest)) => (Some(IpAddr::from(*host)), rest),
                None => return Step::NeedMore,
            },
            3 => match counted(rest) {
                Some((name, rest)) => (known.look_up(name), rest),
                None => return Step::NeedMore,
            },
            _ => return Step::Refuse,
        };
        let Some(&port) = rest.first_chunk() else { return Step::NeedMore };
        let address = host.map(|host| SocketAddr::new(host, u16::from_be_bytes(port)));
        match address {
            Some(address) if known.allows(address) => Step::Connect(address, Carrier::Socks5),
            Some(_) => refused_with(&socks5_reply(NOT_ALLOWED), out),
            None => refused_with(&socks5_reply(HOST_UNREACHABLE), out),
        }
    }

    fn http_connect(&self, known: &Known, out: &mut Vec<u8>) -> Step {
        const END: &[u8] = b"\r\n\r\n";
        let Some(end) = self.held.windows(END.len()).position(|window| window == END) else {
            return Step::NeedMore;
        };
        let head = self.held.get(..end).unwrap_or_default();
        let Ok(head) = std::str::from_utf8(head) else { return Step::Refuse };
        let mut lines = head.split("\r\n");
        let place = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default();
        let shown = lines.find_map(|line| line.strip_prefix("Proxy-Authorization: Basic "));
        if !known.admits_basic(shown) {
            return refused_with(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", out);
        }
        let address = place.parse().ok().or_else(|| {
            let (name, port) = place.rsplit_once(':')?;
            Some(SocketAddr::new(known.look_up(name.as_bytes())?, port.parse().ok()?))
        });
        match address {
            Some(address) if known.allows(address) => Step::Connect(address, Carrier::HttpConnect),
            Some(_) => refused_with(b"HTTP/1.1 403 Forbidden\r\n\r\n", out),
            None => refused_with(b"HTTP/1.1 502 Bad Gateway\r\n\r\n", out),
        }
    }
}

/// What a client hears when its datacenter was connected to, or was not.
pub(super) fn answer(carrier: &Carrier, connected: bool) -> Vec<u8> {
    const REFUSED: u8 = 5;
    match (carrier, connected) {
        (Carrier::Socks5, connected) => socks5_reply(if connected { 0 } else { REFUSED }).to_vec(),
        (Carrier::HttpConnect, true) => b"HTTP/1.1 200 Connection established\r\n\r\n".to_vec(),
        (Carrier::HttpConnect, false) => b"HTTP/1.1 502 Bad Gateway\r\n\r\n".to_vec(),
        (Carrier::MtProxy(..), _) => Vec::new(),
    }
}

/// A reply whose address nobody looks at.
const fn socks5_reply(reply: u8) -> [u8; 10] {
    [5, reply, 0, 1, 0, 0, 0, 0, 0, 0]
}

fn refused_with(answer: &[u8], out: &mut Vec<u8>) -> Step {
    out.extend_from_slice(answer);
    Step::Refuse
}

/// Bytes behind their count of one byte, and the rest.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&count, rest) = bytes.split_first()?;
    rest.split_at_checked(usize::from(count))
}

/// How a stream of this framing begins when it is not obfuscated.
const fn identifier(framing: Framing) -> &'static [u8] {
    match framing {
        Framing::Abridged => &[0xef],
        Framing::Intermediate => &[0xee; 4],
        Framing::PaddedIntermediate => &[0xdd; 4],
        Framing::Full | Framing::WebSocket | Framing::Http => &[],
    }
}
