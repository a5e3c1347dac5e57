//! Through proxies: MTProxy with secrets of all kinds, SOCKS5 and HTTP CONNECT, one behind another, and those that refuse,
//! hang, close or speak something else.

use std::io::{Read, Write};
use std::net::{Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_datacenter::Datacenter;
use mtproto_datacenter::proxy::{ForwardingProxy, ProxyConfig, ProxyStats};
use mtproto_engine::protocol::proxy::GreetingError;
use mtproto_engine::protocol::transport::fake_tls::{HelloError, client_hello, server_hello};
use mtproto_engine::{
    AccountId, CloseReason, ConnectionConfig, Credentials, HelloShape, HostName, MtProxy, ProxyError,
    ProxyFailure, ProxyRoute, ProxySecret, ProxyStage, ReconnectPolicy, StopReason, Upstream,
    UpstreamProtocol,
};

use crate::bed::{Bed, DATACENTER, INTERMEDIATE, check_echo, datacenter_config};

const KEY: [u8; 16] = *b"0123456789abcdef";
const PROTOCOLS: [UpstreamProtocol; 2] = [UpstreamProtocol::Socks5, UpstreamProtocol::HttpConnect];

fn secrets() -> [ProxySecret; 3] {
    [ProxySecret::Plain(KEY), ProxySecret::Padded(KEY), fake_tls(KEY, "www.example.com")]
}

fn fake_tls(key: [u8; 16], domain: &str) -> ProxySecret {
    ProxySecret::FakeTls { key, domain: domain.to_owned() }
}

fn proxy(datacenter: &Datacenter, change: impl FnOnce(&mut ProxyConfig)) -> ForwardingProxy {
    let mut config = ProxyConfig::new(datacenter.addresses().to_vec());
    change(&mut config);
    ForwardingProxy::start(config).unwrap()
}

fn mtproxy(address: SocketAddr, secret: ProxySecret) -> ProxyRoute {
    ProxyRoute::through_mtproxy(MtProxy::new(address, secret))
}

fn upstream(protocol: UpstreamProtocol, address: SocketAddr) -> Upstream {
    Upstream { protocol, address, credentials: None, host: None }
}

fn config(account: u64, route: ProxyRoute) -> ConnectionConfig {
    let config = ConnectionConfig::new(DATACENTER, AccountId(account), INTERMEDIATE);
    ConnectionConfig { proxy: Some(Arc::new(route)), ..config }
}

/// Calls of every size come back, and the last ones over a second socket.
fn check_way(bed: &Bed, datacenter: &Datacenter, account: u64, route: ProxyRoute) {
    let connection = bed.submitter.open(config(account, route)).unwrap();
    let payloads = [10, 3_000, 70_000, 1_000_000].map(|bytes| vec![0x5a; bytes]);
    for payload in &payloads {
        check_echo(bed.echo(connection, payload), payload);
    }
    datacenter.drop_all_connections();
    let calls: Vec<_> = payloads.iter().map(|payload| bed.echo(connection, payload)).collect();
    for (call, payload) in calls.into_iter().zip(&payloads) {
        check_echo(call, payload);
    }
    bed.submitter.close(connection).unwrap();
}

/// Why a connection through these proxies ended that tries only once.
fn failure(route: ProxyRoute) -> ProxyError {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    failure_before(&datacenter, route)
}

fn failure_before(datacenter: &Datacenter, route: ProxyRoute) -> ProxyError {
    let bed = Bed::for_datacenter(datacenter, 1);
    let config = ConnectionConfig {
        reconnect: ReconnectPolicy::Never,
        connect_timeout: Duration::from_millis(1_500),
        ..config(1, route)
    };
    let connection = bed.submitter.open(config).unwrap();
    let reason = bed.wait_for_stop(connection);
    bed.engine.shutdown().unwrap();
    match reason {
        StopReason::NoReconnect(CloseReason::Proxy(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// A peer that does this with its only client.
fn peer(behaviour: impl FnOnce(TcpStream) + Send + 'static) -> (SocketAddr, thread::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let thread = thread::Builder::new().spawn(move || behaviour(listener.accept().unwrap().0)).unwrap();
    (address, thread)
}

/// Says this, and waits until the client has gone.
fn say(mut stream: TcpStream, bytes: &[u8]) {
    let _gone = stream.write_all(bytes);
    let _gone = stream.read_to_end(&mut Vec::new());
}

#[test]
fn a_datacenter_takes_secrets_of_every_kind() {
    let mut settings = datacenter_config();
    settings.secrets = vec![[1; 16], KEY];
    let datacenter = Datacenter::start(settings).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    for (account, secret) in (1..).zip(secrets()) {
        let address = datacenter.address(DATACENTER.0).unwrap();
        check_way(&bed, &datacenter, account, mtproxy(address, secret));
    }
    bed.engine.shutdown().unwrap();
}

#[test]
fn an_mtproxy_takes_secrets_of_every_kind() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let proxy = proxy(&datacenter, |config| config.secrets = secrets().into());
    let bed = Bed::for_datacenter(&datacenter, 2);
    for (account, secret) in (1..).zip(secrets()) {
        check_way(&bed, &datacenter, account, mtproxy(proxy.address(), secret));
    }
    let short = MtProxy { hello: HelloShape::Short, ..MtProxy::new(proxy.address(), secrets()[2].clone()) };
    check_way(&bed, &datacenter, 9, ProxyRoute::through_mtproxy(short));
    bed.engine.shutdown().unwrap();
    let ProxyStats { passed, refused, .. } = proxy.stats();
    assert!(passed >= 8 && refused == 0, "{:?}", proxy.stats());
}

#[test]
fn socks5_and_http_proxies_connect_by_address_and_by_name() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let credentials = Credentials::new("me", "open sesame").unwrap();
    let open = proxy(&datacenter, |_| {});
    let guarded = proxy(&datacenter, |config| config.credentials = Some(credentials.clone()));
    let bed = Bed::for_datacenter(&datacenter, 1);
    for (account, protocol) in (1..).step_by(10).zip(PROTOCOLS) {
        let by_address = upstream(protocol, open.address());
        let by_name = Upstream { host: Some(HostName::new("localhost").unwrap()), ..by_address.clone() };
        let shown =
            Upstream { credentials: Some(credentials.clone()), ..upstream(protocol, guarded.address()) };
        for (account, upstream) in (account..).zip([by_address, by_name, shown]) {
            check_way(&bed, &datacenter, account, ProxyRoute::through_upstream(upstream));
        }
    }
    bed.engine.shutdown().unwrap();
}

#[test]
fn socks5_and_http_proxies_connect_by_ip6() {
    if TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_err() {
        println!("this machine has no IPv6: not tested");
        return;
    }
    let mut settings = datacenter_config();
    settings.listen = vec![(DATACENTER.0, (Ipv6Addr::LOCALHOST, 0).into())];
    let datacenter = Datacenter::start(settings).unwrap();
    let proxy = proxy(&datacenter, |_| {});
    let bed = Bed::for_datacenter(&datacenter, 1);
    for (account, protocol) in (1..).zip(PROTOCOLS) {
        let route = ProxyRoute::through_upstream(upstream(protocol, proxy.address()));
        check_way(&bed, &datacenter, account, route);
    }
    bed.engine.shutdown().unwrap();
}

#[test]
fn an_mtproxy_is_reached_through_another_proxy() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let proxy = proxy(&datacenter, |config| config.secrets = secrets().into());
    let bed = Bed::for_datacenter(&datacenter, 1);
    for (account, protocol) in (1..).zip(PROTOCOLS) {
        let route = ProxyRoute {
            upstream: Some(upstream(protocol, proxy.address())),
            ..mtproxy(proxy.address(), secrets()[2].clone())
        };
        check_way(&bed, &datacenter, account, route);
    }
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_wrong_secret_or_domain_is_told_from_a_right_one() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let proxy = proxy(&datacenter, |config| config.secrets = secrets().into());
    for (secret, stage) in [
        (ProxySecret::Plain([9; 16]), ProxyStage::FirstData),
        (ProxySecret::Padded([9; 16]), ProxyStage::FirstData),
        (fake_tls([9; 16], "www.example.com"), ProxyStage::Hello),
        (fake_tls(KEY, "www.example.org"), ProxyStage::Hello),
    ] {
        let error = failure_before(&datacenter, mtproxy(proxy.address(), secret));
        assert_eq!(error.stage, stage);
        assert!(matches!(error.failure, ProxyFailure::Closed | ProxyFailure::Network(_)), "{error:?}");
    }
    assert!(proxy.stats().refused >= 4);
}

#[test]
fn a_hello_by_somebody_else_is_refused() {
    let (address, thread) = peer(|mut stream| {
        let mut hello = Vec::new();
        let verified = loop {
            let mut piece = [0; 4_096];
            let count = stream.read(&mut piece).unwrap();
            hello.extend_from_slice(&piece[..count]);
            match verify_at_any_time(&hello) {
                Some(verified) => break verified,
                None => assert!(count > 0, "a hello comes"),
            }
        };
        let random = &mut SecureRandom::from_seed([1; 32]);
        say(stream, &server_hello::answer(&verified, &[9; 16], random));
    });
    let error = failure(mtproxy(address, secrets()[2].clone()));
    let refused = ProxyFailure::Refused(GreetingError::Hello(HelloError::WrongSecret));
    assert_eq!(error, ProxyError { stage: ProxyStage::Hello, failure: refused });
    thread.join().unwrap();
}

/// A hello made with the key, whenever that was.
fn verify_at_any_time(hello: &[u8]) -> Option<client_hello::VerifiedHello> {
    let mut now = 0;
    loop {
        match client_hello::verify(hello, &[KEY], now) {
            Ok(verified) => return verified.map(|(verified, _)| verified),
            Err(HelloError::Time { seconds_ago }) => {
                now = u32::try_from(i64::from(now) - seconds_ago).unwrap();
            }
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn a_proxy_that_refuses_says_why() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let guarded = proxy(&datacenter, |config| {
        config.credentials = Some(Credentials::new("me", "right").unwrap());
    });
    // A proxy in front of something else lets nobody through to this datacenter.
    let other = {
        let elsewhere = Datacenter::start(datacenter_config()).unwrap();
        proxy(&elsewhere, |_| {})
    };
    let wrong = Some(Credentials::new("me", "wrong").unwrap());
    let refusals = [
        (None, guarded.address(), [GreetingError::CredentialsWanted; 2]),
        (wrong, guarded.address(), [GreetingError::CredentialsRefused, GreetingError::CredentialsWanted]),
        (None, other.address(), [GreetingError::SocksReply(2), GreetingError::HttpStatus(403)]),
    ];
    for (credentials, address, expected) in refusals {
        for (protocol, expected) in PROTOCOLS.into_iter().zip(expected) {
            let upstream = Upstream { credentials: credentials.clone(), ..upstream(protocol, address) };
            let error = failure_before(&datacenter, ProxyRoute::through_upstream(upstream));
            assert_eq!(error.failure, ProxyFailure::Refused(expected));
        }
    }
    // What it may connect to, but cannot.
    let gone = Datacenter::start(datacenter_config()).unwrap();
    let proxy = proxy(&gone, |_| {});
    let address = gone.address(DATACENTER.0).unwrap();
    gone.stop();
    for (protocol, expected) in
        PROTOCOLS.into_iter().zip([GreetingError::SocksReply(5), GreetingError::HttpStatus(502)])
    {
        let bed = Bed::new(address, datacenter.public_key(), 1);
        let route = ProxyRoute::through_upstream(upstream(protocol, proxy.address()));
        let config = ConnectionConfig { reconnect: ReconnectPolicy::Never, ..config(1, route) };
        let reason = bed.wait_for_stop(bed.submitter.open(config).unwrap());
        let StopReason::NoReconnect(CloseReason::Proxy(error)) = reason else { panic!("{reason:?}") };
        assert_eq!(error.failure, ProxyFailure::Refused(expected));
        bed.engine.shutdown().unwrap();
    }
}

/// Every kind of way through a proxy at this address, and the stage at which it stands or falls.
fn ways(address: SocketAddr) -> [(ProxyRoute, ProxyStage); 4] {
    [
        (ProxyRoute::through_upstream(upstream(UpstreamProtocol::Socks5, address)), ProxyStage::Socks5),
        (
            ProxyRoute::through_upstream(upstream(UpstreamProtocol::HttpConnect, address)),
            ProxyStage::HttpConnect,
        ),
        (mtproxy(address, secrets()[2].clone()), ProxyStage::Hello),
        (mtproxy(address, secrets()[0].clone()), ProxyStage::FirstData),
    ]
}

#[test]
fn a_proxy_that_closes_or_hangs_is_told_with_the_stage() {
    for way in 0..4 {
        let (address, thread) = peer(|mut stream| {
            let _read = stream.read(&mut [0; 16]);
        });
        let (route, stage) = ways(address)[way].clone();
        let error = failure(route);
        assert_eq!(error.stage, stage);
        assert!(matches!(error.failure, ProxyFailure::Closed | ProxyFailure::Network(_)), "{error:?}");
        thread.join().unwrap();

        let (address, thread) = peer(|stream| say(stream, &[]));
        let (route, stage) = ways(address)[way].clone();
        let error = failure(route);
        assert_eq!(error, ProxyError { stage, failure: ProxyFailure::TimedOut { seconds: 1 } });
        thread.join().unwrap();
    }
}

#[test]
fn a_web_server_is_told_from_a_proxy() {
    for way in 0..3 {
        let (address, thread) = peer(|mut stream| {
            let _read = stream.read(&mut [0; 16]);
            say(stream, b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n<html></html>");
        });
        let (route, stage) = ways(address)[way].clone();
        let error = failure(route);
        assert_eq!(error.stage, stage);
        let expected = [
            GreetingError::NotUnderstood("SOCKS5"),
            GreetingError::HttpStatus(400),
            GreetingError::Hello(HelloError::NotUnderstood),
        ];
        assert_eq!(error.failure, ProxyFailure::Refused(expected[way]));
        thread.join().unwrap();
    }
}

#[test]
fn nobody_at_the_address_of_a_proxy_is_no_way_to_it() {
    let address = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    for (route, _) in ways(address) {
        let error = failure(route);
        assert_eq!(error.stage, ProxyStage::Connect);
        assert!(error.to_string().contains("check the host and the port of the proxy"), "{error}");
    }
}
