//! Greetings, in one piece and byte by byte.

use std::net::SocketAddr;

use mtproto_crypto::SecureRandom;
use mtproto_engine::protocol::transport::Transport;
use mtproto_engine::protocol::transport::fake_tls::client_hello::{ClientHello, HelloShape};
use mtproto_engine::{Credentials, Framing, Obfuscation, ProxySecret, TransportConfig};

use super::ProxyConfig;
use super::config::Known;
use super::greeting::{Carrier, Greeting, Step, Surroundings};
use crate::seen_hellos::SeenHellos;

const KEY: [u8; 16] = [7; 16];
const DOMAIN: &str = "a.example";
const NOW: u32 = 1_700_000_000;
const DATACENTER: ([u8; 4], u16) = ([127, 0, 0, 1], 4_443);

struct Rig {
    known: Known,
    hellos: SeenHellos,
    random: SecureRandom,
}

impl Rig {
    fn new(change: impl FnOnce(&mut ProxyConfig)) -> Self {
        let mut config = ProxyConfig::new(vec![(2, DATACENTER.into())]);
        change(&mut config);
        let mut random = SecureRandom::from_seed([3; 32]);
        let own = SocketAddr::from(([127, 0, 0, 1], 1_080));
        Self { known: Known::new(config, own), hellos: SeenHellos::new(&mut random), random }
    }

    fn with_secret(secret: ProxySecret) -> Self {
        Self::new(|config| config.secrets = vec![secret])
    }

    /// Gives the bytes in pieces of this size, up to the step that decides.
    fn give(&mut self, greeting: &mut Greeting, bytes: &[u8], piece_bytes: usize) -> (Step, Vec<u8>) {
        let mut out = Vec::new();
        let Self { known, hellos, random, .. } = self;
        let mut around = Surroundings { known, hellos, random, unix_time: NOW };
        for piece in bytes.chunks(piece_bytes) {
            let step = greeting.received(&mut piece.to_vec(), &mut around, &mut out);
            if !matches!(step, Step::NeedMore) {
                return (step, out);
            }
        }
        (Step::NeedMore, out)
    }
}

/// The opening of a client with this secret.
fn opening(rig: &mut Rig, framing: Framing, dc_field: i16) -> Vec<u8> {
    let config = TransportConfig { framing, obfuscation: Some(Obfuscation { secret: Some(KEY) }) };
    let (_, opening) = Transport::new(&config, dc_field, &mut rig.random);
    opening.as_ref().to_vec()
}

#[test]
fn socks5_takes_addresses_and_known_names() {
    let mut rig = Rig::new(|_| {});
    let by_address = [5, 1, 0, 1, 127, 0, 0, 1, 17, 91].to_vec();
    let by_name = [&[5, 1, 0, 3, 9][..], b"LocalHost", &[17, 91]].concat();
    for piece_bytes in 1..12 {
        for request in [&by_address, &by_name] {
            let mut greeting = Greeting::default();
            let (step, said) = rig.give(&mut greeting, &[5, 2, 0, 2], piece_bytes);
            assert!(matches!(step, Step::NeedMore) && said == [5, 0], "{step:?}");
            let (step, said) = rig.give(&mut greeting, request, piece_bytes);
            assert!(said.is_empty());
            assert!(
                matches!(step, Step::Connect(to, Carrier::Socks5) if to == DATACENTER.into()),
                "{step:?}"
            );
        }
    }
}

#[test]
fn it_is_no_open_relay() {
    let mut rig = Rig::new(|_| {});
    for (request, reply) in [
        (&[5, 1, 0, 1, 8, 8, 8, 8, 0, 53][..], 2),
        (&[5, 1, 0, 1, 127, 0, 0, 1, 0, 22], 2),
        (&[5, 1, 0, 3, 1, b'x', 0, 80], 4),
    ] {
        let mut greeting = Greeting::default();
        rig.give(&mut greeting, &[5, 1, 0], 3);
        let (step, said) = rig.give(&mut greeting, request, 10);
        assert!(matches!(step, Step::Refuse), "{step:?}");
        assert_eq!(said[1], reply);
    }
    let (step, said) =
        rig.give(&mut Greeting::default(), b"CONNECT 8.8.8.8:53 HTTP/1.1\r\nHost: 8.8.8.8:53\r\n\r\n", 7);
    assert!(matches!(step, Step::Refuse) && said.starts_with(b"HTTP/1.1 403"), "{step:?}");
}

#[test]
fn credentials_are_looked_at() {
    let mut rig = Rig::new(|config| config.credentials = Some(Credentials::new("me", "secret").unwrap()));
    for (password, admitted) in [(&b"secret"[..], true), (b"secreT", false), (b"", false)] {
        let mut greeting = Greeting::default();
        assert_eq!(rig.give(&mut greeting, &[5, 2, 0, 2], 1).1, [5, 2]);
        let shown = [&[1, 2][..], b"me", &[u8::try_from(password.len()).unwrap()], password].concat();
        let (step, said) = rig.give(&mut greeting, &shown, 1);
        assert_eq!((said, matches!(step, Step::NeedMore)), (vec![1, u8::from(!admitted)], admitted));
        let basic = Credentials::new("me", std::str::from_utf8(password).unwrap()).unwrap().to_basic();
        let request =
            format!("CONNECT 127.0.0.1:4443 HTTP/1.1\r\nProxy-Authorization: Basic {basic}\r\n\r\n");
        let (step, _) = rig.give(&mut Greeting::default(), request.as_bytes(), 11);
        assert_eq!(matches!(step, Step::Connect(_, Carrier::HttpConnect)), admitted, "{step:?}");
    }
    assert_eq!(rig.give(&mut Greeting::default(), &[5, 1, 0], 1).1, [5, 0xff]);
}

#[test]
fn a_key_stream_is_undone_for_those_who_know_the_secret() {
    for (secret, framing, fits) in [
        (ProxySecret::Plain(KEY), Framing::Abridged, true),
        (ProxySecret::Plain(KEY), Framing::PaddedIntermediate, true),
        (ProxySecret::Padded(KEY), Framing::PaddedIntermediate, true),
        (ProxySecret::Padded(KEY), Framing::Intermediate, false),
        (ProxySecret::Plain([8; 16]), Framing::Intermediate, false),
        (ProxySecret::FakeTls { key: KEY, domain: DOMAIN.to_owned() }, Framing::PaddedIntermediate, false),
    ] {
        let mut rig = Rig::with_secret(secret);
        for dc_field in [2, -2, 10_002, -10_002] {
            let bytes = opening(&mut rig, framing, dc_field);
            let (step, said) = rig.give(&mut Greeting::default(), &bytes, 5);
            assert!(said.is_empty());
            match step {
                Step::Connect(to, Carrier::MtProxy(..)) if fits => assert_eq!(to, DATACENTER.into()),
                Step::Refuse if !fits => {}
                other => panic!("{other:?}"),
            }
        }
        let bytes = opening(&mut rig, framing, 3);
        let (step, _) = rig.give(&mut Greeting::default(), &bytes, 64);
        assert!(matches!(step, Step::Refuse), "there is no datacenter 3");
    }
}

#[test]
fn a_hello_is_answered_once_for_its_domain() {
    let secret = ProxySecret::FakeTls { key: KEY, domain: DOMAIN.to_owned() };
    let mut rig = Rig::with_secret(secret);
    for (domain, key, time, fits) in [
        (DOMAIN, KEY, NOW, true),
        ("b.example", KEY, NOW, false),
        (DOMAIN, [8; 16], NOW, false),
        (DOMAIN, KEY, NOW - 700, false),
    ] {
        let hello = ClientHello::new(HelloShape::Current, domain, &key, time, &mut rig.random);
        let mut greeting = Greeting::default();
        let (step, said) = rig.give(&mut greeting, hello.record(), 100);
        assert_eq!((matches!(step, Step::NeedMore), !said.is_empty()), (fits, fits), "{domain}");
        if !fits {
            continue;
        }
        let (step, said_again) = rig.give(&mut Greeting::default(), hello.record(), 3_000);
        assert!(matches!(step, Step::Refuse) && said_again.is_empty(), "a replay");
        assert_eq!(hello.into_awaited().verify(&said), Ok(Some(said.len())));
        let (_, opening) = Transport::within_tls(KEY, 2, &mut rig.random);
        let (step, _) = rig.give(&mut greeting, opening.as_ref(), 9);
        assert!(matches!(step, Step::Connect(_, Carrier::MtProxy(..))), "{step:?}");
    }
}
