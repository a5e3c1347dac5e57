//! Greetings against proxies that answer in every size of pieces.

use std::net::SocketAddr;

use super::{Credentials, Greeting, GreetingError, HostName, Progress, ProxyTarget};

fn ip4() -> SocketAddr {
    "1.2.3.4:443".parse().unwrap()
}

/// Gives the answers one by one, each in pieces; returns what was sent and what was left to the transport.
fn converse(
    (mut greeting, first): (Greeting, Vec<u8>),
    answers: &[&[u8]],
    piece_bytes: usize,
) -> Result<(Vec<Vec<u8>>, Vec<u8>), GreetingError> {
    let mut sent = vec![first];
    let mut left = Vec::new();
    let mut is_ready = false;
    for answer in answers {
        for piece in answer.chunks(piece_bytes) {
            if is_ready {
                left.extend_from_slice(piece);
                continue;
            }
            let Progress { taken, send, is_ready: ready } = greeting.received(piece)?;
            is_ready = ready;
            if !send.is_empty() {
                sent.push(send);
            }
            assert!(ready || taken == piece.len());
            left.extend_from_slice(&piece[taken..]);
        }
    }
    assert!(is_ready);
    Ok((sent, left))
}

#[test]
fn socks5_without_credentials() {
    let answer = [&[5, 0, 0, 1, 9, 9, 9, 9, 0, 80][..], b"first bytes"].concat();
    for piece_bytes in 1..25 {
        let (sent, left) = converse(Greeting::socks5(ip4(), None), &[&[5, 0], &answer], piece_bytes).unwrap();
        assert_eq!(sent, [vec![5, 1, 0], vec![5, 1, 0, 1, 1, 2, 3, 4, 1, 187]]);
        assert_eq!(left, b"first bytes");
    }
}

#[test]
fn socks5_with_credentials_an_ip6_target_and_a_name_in_the_answer() {
    let target: SocketAddr = "[2001:db8::7]:80".parse().unwrap();
    let credentials = Credentials::new("me", "secret").unwrap();
    let answers: [&[u8]; 3] = [&[5, 2], &[1, 0], &[5, 0, 0, 3, 3, b'a', b'.', b'b', 0, 80]];
    for piece_bytes in 1..12 {
        let greeting = Greeting::socks5(target, Some(credentials.clone()));
        let (sent, left) = converse(greeting, &answers, piece_bytes).unwrap();
        assert_eq!(sent[0], [5, 2, 0, 2]);
        assert_eq!(sent[1], b"\x01\x02me\x06secret");
        let address = [0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7];
        assert_eq!(sent[2], [&[5, 1, 0, 4][..], &address, &[0, 80]].concat());
        assert_eq!(left, b"");
    }
}

#[test]
fn a_target_may_be_a_name() {
    let target = || ProxyTarget::Name(HostName::new("dc2.test").unwrap(), 443);
    let answers: [&[u8]; 2] = [&[5, 0], &[5, 0, 0, 1, 9, 9, 9, 9, 0, 80]];
    let (sent, _) = converse(Greeting::socks5(target(), None), &answers, 3).unwrap();
    assert_eq!(sent[1], b"\x05\x01\x00\x03\x08dc2.test\x01\xbb");
    let (_, first) = Greeting::http_connect(&target(), None);
    assert_eq!(first, b"CONNECT dc2.test:443 HTTP/1.1\r\nHost: dc2.test:443\r\n\r\n");
}

#[test]
fn socks5_refusals_are_told_apart() {
    let credentials = || Some(Credentials::new("me", "").unwrap());
    let refused = |credentials, answers: &[&[u8]]| {
        converse(Greeting::socks5(ip4(), credentials), answers, 1).unwrap_err()
    };
    assert_eq!(refused(None, &[&[5, 0xff]]), GreetingError::CredentialsWanted);
    assert_eq!(refused(credentials(), &[&[5, 0xff]]), GreetingError::CredentialsRefused);
    assert_eq!(refused(credentials(), &[&[5, 2], &[1, 1]]), GreetingError::CredentialsRefused);
    assert_eq!(refused(None, &[&[5, 0], &[5, 4]]), GreetingError::SocksReply(4));
    assert_eq!(
        GreetingError::SocksReply(4).to_string(),
        "the proxy could not connect: the host cannot be reached"
    );
    for nonsense in [&[&[4_u8, 0][..]][..], &[&[5, 2]], &[&[5, 0], &[4, 0]], &[&[5, 0], &[5, 0, 0, 9, 1]]] {
        assert_eq!(refused(None, nonsense), GreetingError::NotUnderstood("SOCKS5"));
    }
}

#[test]
fn http_connect() {
    let credentials = Credentials::new("Aladdin", "open sesame").unwrap();
    let answer = b"HTTP/1.1 200 Connection established\r\nX: y\r\n\r\nfirst bytes";
    for piece_bytes in 1..60 {
        let greeting = Greeting::http_connect(&ip4().into(), Some(&credentials));
        let (sent, left) = converse(greeting, &[answer], piece_bytes).unwrap();
        let request = "CONNECT 1.2.3.4:443 HTTP/1.1\r\nHost: 1.2.3.4:443\r\n\
                       Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n";
        assert_eq!(sent, [request.as_bytes()]);
        assert_eq!(left, b"first bytes");
    }
    let (_, first) = Greeting::http_connect(&ProxyTarget::Address("[2001:db8::7]:80".parse().unwrap()), None);
    assert_eq!(first, b"CONNECT [2001:db8::7]:80 HTTP/1.1\r\nHost: [2001:db8::7]:80\r\n\r\n");
}

#[test]
fn http_refusals_are_told_apart() {
    let refused =
        |answer: &[u8]| converse(Greeting::http_connect(&ip4().into(), None), &[answer], 7).unwrap_err();
    assert_eq!(
        refused(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"),
        GreetingError::CredentialsWanted
    );
    assert_eq!(refused(b"HTTP/1.0 503 no\r\n\r\n"), GreetingError::HttpStatus(503));
    assert_eq!(refused(b"HTTP/2 200\r\n\r\n"), GreetingError::NotUnderstood("HTTP"));
    assert_eq!(refused(b"HTTP/1.1 +20 \r\n\r\n"), GreetingError::NotUnderstood("HTTP"));
    assert_eq!(refused(b"SSH-2.0-OpenSSH"), GreetingError::NotUnderstood("HTTP"));
    let endless = [&b"HTTP/1.1 200 OK\r\n"[..], &[b'x'; 20_000]].concat();
    assert_eq!(refused(&endless), GreetingError::NotUnderstood("HTTP"));
}

#[test]
fn credentials_have_limits_and_are_not_printed() {
    assert!(Credentials::new("", "x").is_err());
    assert!(Credentials::new("x".repeat(256), "x").is_err());
    assert!(Credentials::new("x", "x".repeat(256)).is_err());
    let longest = Credentials::new("x".repeat(255), "y".repeat(255)).unwrap();
    let greeting = Greeting::socks5(ip4(), Some(longest));
    assert!(!format!("{greeting:?}").contains("xx"));
    let (sent, _) = converse(greeting, &[&[5, 2], &[1, 0], &[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]], 3).unwrap();
    assert_eq!(sent[1].len(), 1 + 2 * 256);
}
