//! HTTP and WebSockets over real sockets: updates while nothing is asked for, lost connections, proxies on the way, servers that
//! speak nothing else, and peers that only look like one.

#![expect(clippy::disallowed_methods, reason = "peers of a test run beside it")]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use mtproto_datacenter::proxy::{ForwardingProxy, ProxyConfig};
use mtproto_datacenter::{Datacenter, Fault, FaultKind};
use mtproto_engine::protocol::transport::http::HttpError;
use mtproto_engine::protocol::transport::websocket::upgrade::UpgradeError;
use mtproto_engine::protocol::transport::{FrameError, TransportError};
use mtproto_engine::{
    AccountId, CloseReason, Completion, ConnectionConfig, DatacenterAddress, ProxyRoute, ResendPolicy,
    SchemePolicy, StopReason, TransportConfig, Upstream, UpstreamProtocol,
};

use crate::bed::{
    Bed, DATACENTER, HANG, HTTP, INTERMEDIATE, WEBSOCKET, check_echo, datacenter_config, echo_request,
};

const BOTH: [TransportConfig; 2] = [WEBSOCKET, HTTP];

#[test]
fn updates_come_while_nothing_is_asked_for() {
    for transport in BOTH {
        let datacenter = Datacenter::start(datacenter_config()).unwrap();
        let bed = Bed::for_datacenter(&datacenter, 1);
        let connection = bed.open(1, transport);
        check_echo(bed.echo(connection, b"here"), b"here");
        for round in 0..20_u32 {
            let object = [0x7e57_0000_u32.to_le_bytes(), round.to_le_bytes()].concat();
            assert_eq!(datacenter.push_update(&object), 1, "one session is there, and somebody listens");
            let body = loop {
                let completion = bed.completions.wait_timeout(HANG).expect("updates come");
                if let Completion::Update(from, body) = completion {
                    break (from, body.to_vec());
                }
            };
            assert_eq!(body, (connection, object), "{transport:?}");
        }
        let stats = bed.stats_after(1);
        assert_eq!((stats.sockets_opened, stats.rejections, stats.packets_refused), (1, 0, 0), "{stats:?}");
        bed.engine.shutdown().unwrap();
    }
}

#[test]
fn calls_survive_the_loss_of_every_connection() {
    for transport in BOTH {
        let datacenter = Datacenter::start(datacenter_config()).unwrap();
        let bed = Bed::for_datacenter(&datacenter, 1);
        let connections: Vec<_> = (0..4).map(|account| bed.open(account, transport)).collect();
        for round in 0..3_usize {
            let payload = |call: usize| [call, round].map(usize::to_le_bytes).concat();
            let calls: Vec<_> =
                (0..100).map(|call| bed.echo(connections[call % 4], &payload(call))).collect();
            datacenter.drop_all_connections();
            for (call, pending) in calls.into_iter().enumerate() {
                check_echo(pending, &payload(call));
            }
        }
        let stats = bed.stats_after(300);
        assert_eq!((stats.handshakes, stats.packets_refused), (4, 0), "keys outlive sockets: {stats:?}");
        bed.engine.shutdown().unwrap();
    }
}

#[test]
fn connections_that_break_anywhere_cost_no_call() {
    for transport in BOTH {
        let mut config = datacenter_config();
        config.faults = config.faults.and(Fault::always(FaultKind::CloseAfterBytes(12_000)));
        let datacenter = Datacenter::start(config).unwrap();
        let bed = Bed::for_datacenter(&datacenter, 1);
        let connection = bed.open(1, transport);
        for call in 0..30_u8 {
            let payload = vec![call; 100 * usize::from(call)];
            let mut request = echo_request(&payload);
            request.resend = ResendPolicy::Repeat;
            check_echo(bed.submitter.call(connection, request).unwrap(), &payload);
        }
        assert!(bed.stats_after(30).sockets_opened > 1);
        bed.engine.shutdown().unwrap();
    }
}

#[test]
fn a_slow_call_does_not_keep_the_others_waiting() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    let connection = bed.open(1, HTTP);
    check_echo(bed.echo(connection, b"first"), b"first");
    datacenter.faults().add(Fault::once(FaultKind::DelayAnswer(Duration::from_secs(2))));
    let slow = bed.echo(connection, b"slow");
    while datacenter.stats().faults_struck == 0 {
        thread::yield_now();
    }
    for call in 0..50_u8 {
        check_echo(bed.echo(connection, &[call; 9]), &[call; 9]);
    }
    let slow = slow.wait_timeout(Duration::ZERO).expect_err("the slow one is not answered yet");
    check_echo(slow, b"slow");
    bed.engine.shutdown().unwrap();
}

#[test]
fn both_go_through_proxies_that_pass_on() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let proxy = ForwardingProxy::start(ProxyConfig::new(datacenter.addresses().to_vec())).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    let protocols = [UpstreamProtocol::Socks5, UpstreamProtocol::HttpConnect];
    let ways = BOTH.into_iter().flat_map(|transport| protocols.map(|protocol| (transport, protocol)));
    for (account, (transport, protocol)) in (1..).zip(ways) {
        let upstream = Upstream { protocol, address: proxy.address(), credentials: None, host: None };
        let config = ConnectionConfig {
            proxy: Some(Arc::new(ProxyRoute::through_upstream(upstream))),
            ..ConnectionConfig::new(DATACENTER, AccountId(account), transport)
        };
        let connection = bed.submitter.open(config).unwrap();
        for payload in [10, 70_000, 1_000_000].map(|bytes| vec![0x5a; bytes]) {
            check_echo(bed.echo(connection, &payload), &payload);
        }
    }
    bed.engine.shutdown().unwrap();
}

/// Passes connections on to the datacenter that begin with these bytes, and closes the others, as what lets only the web
/// through does.
fn gate(datacenter: SocketAddr, allowed: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    // It ends with the process: a listener cannot be told that nobody comes any more.
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            thread::spawn(move || pass(client, datacenter, allowed));
        }
    });
    address
}

fn pass(mut client: TcpStream, datacenter: SocketAddr, allowed: &[u8]) -> Option<()> {
    let mut first = vec![0; allowed.len()];
    client.read_exact(&mut first).ok()?;
    if first != allowed {
        return None;
    }
    let mut server = TcpStream::connect(datacenter).ok()?;
    server.write_all(&first).ok()?;
    let (mut up_from, mut up_to) = (client.try_clone().ok()?, server.try_clone().ok()?);
    let up = thread::spawn(move || {
        let _gone = std::io::copy(&mut up_from, &mut up_to);
        let _gone = up_to.shutdown(Shutdown::Both);
    });
    let _gone = std::io::copy(&mut server, &mut client);
    let _gone = client.shutdown(Shutdown::Both);
    up.join().ok()
}

#[test]
fn where_only_the_web_passes_another_transport_is_found() {
    for allowed in [&b"POST"[..], b"GET /apiws"] {
        let datacenter = Datacenter::start(datacenter_config()).unwrap();
        let address = gate(datacenter.address(DATACENTER.0).unwrap(), allowed);
        let addresses = vec![DatacenterAddress::new(DATACENTER, address)];
        let mut config = Bed::config(addresses, datacenter.public_key(), 1);
        config.schemes =
            SchemePolicy { fallback_transports: vec![WEBSOCKET, HTTP], ..SchemePolicy::default() };
        let bed = Bed::start(config);
        let connection = bed.open(1, INTERMEDIATE);
        check_echo(bed.echo(connection, b"through"), b"through");
        bed.engine.shutdown().unwrap();
    }
}

/// Answers the first client with these bytes, and says why the connection ended.
fn met_with(transport: TransportConfig, answer: &'static [u8]) -> CloseReason {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let bed = Bed::new(listener.local_addr().unwrap(), datacenter.public_key(), 1);
    let peer = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _read = stream.read(&mut [0; 2_000]);
        let _gone = stream.write_all(answer);
        let _gone = stream.read_to_end(&mut Vec::new());
    });
    let connection = bed.open_once(transport);
    let reason = bed.wait_for_stop(connection);
    bed.engine.shutdown().unwrap();
    peer.join().unwrap();
    match reason {
        StopReason::NoReconnect(reason) => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn servers_of_the_web_that_are_no_datacenter_are_told_apart() {
    let http = |error: HttpError| CloseReason::Frame(FrameError::Http(error));
    let upgrade = |error: UpgradeError| CloseReason::Frame(FrameError::Upgrade(error));
    assert_eq!(met_with(HTTP, b"HTTP/1.1 200 OK\r\n\r\n<html>"), http(HttpError::LengthMissing));
    assert_eq!(
        met_with(HTTP, b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"),
        CloseReason::Transport(TransportError { code: -503 })
    );
    assert_eq!(
        met_with(HTTP, b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"),
        http(HttpError::Length { bytes: 99_999_999_999 })
    );
    assert_eq!(
        met_with(WEBSOCKET, b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
        upgrade(UpgradeError::Status(200))
    );
    let accept = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
        Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: binary\r\n\r\n";
    assert_eq!(met_with(WEBSOCKET, accept), upgrade(UpgradeError::Accept));
}
