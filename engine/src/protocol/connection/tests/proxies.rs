//! The way through proxies: each step, what it may take, and what its failure is called.

use mtproto_tl::envelope::InitConnection;
use mtproto_tl::{Decode, Reader, Writer};

use super::*;
use crate::error::NetworkError;
use crate::protocol::proxy::{
    Credentials, GreetingError, HostName, MtProxy, ProxyError, ProxyFailure, ProxyRoute, ProxySecret,
    ProxyStage, Upstream, UpstreamProtocol,
};
use crate::protocol::session::assembly::Introduction;
use crate::protocol::transport::fake_tls::{client_hello, server_hello};

const KEY: [u8; 16] = [7; 16];
const PROXY: ([u8; 4], u16) = ([192, 0, 2, 1], 1080);
const SOCKS5_DONE: [u8; 10] = [5, 0, 0, 1, 0, 0, 0, 0, 0, 0];

fn upstream(protocol: UpstreamProtocol) -> Upstream {
    Upstream { protocol, address: PROXY.into(), credentials: None, host: None }
}

fn through(route: ProxyRoute) -> ConnectionConfig {
    ConnectionConfig { proxy: Some(Arc::new(route)), ..config() }
}

fn fake_tls() -> MtProxy {
    MtProxy::new(PROXY.into(), ProxySecret::FakeTls { key: KEY, domain: "a.example".to_owned() })
}

/// What the connection has sent since this was asked last. The server has not seen it.
fn said(rig: &mut Rig) -> Vec<u8> {
    rig.server.disconnected();
    std::mem::take(&mut rig.sent_bytes)
}

fn last_close(rig: &Rig) -> Option<CloseReason> {
    rig.closes().pop()
}

fn failed_at(stage: ProxyStage, failure: ProxyFailure) -> Option<CloseReason> {
    Some(CloseReason::Proxy(ProxyError { stage, failure }))
}

/// The hello of a proxy that knows this key.
fn hello_answer(hello: &[u8], key: [u8; 16]) -> Vec<u8> {
    let (verified, _) = client_hello::verify(hello, &[KEY], START.unix_seconds()).unwrap().unwrap();
    server_hello::answer(&verified, &key, &mut SecureRandom::from_seed([9; 32]))
}

#[test]
fn socks5_is_greeted_before_the_transport_begins() {
    let proxy = Upstream {
        credentials: Some(Credentials::new("me", "secret").unwrap()),
        ..upstream(UpstreamProtocol::Socks5)
    };
    let mut rig = Rig::with(through(ProxyRoute::through_upstream(proxy)), true);
    assert_eq!((said(&mut rig), rig.status()), (vec![5, 2, 0, 2], ConnectionStatus::Connecting));
    assert_eq!(rig.dialled, [PROXY.into()]);
    rig.deliver_bytes(vec![5, 2]);
    assert_eq!(said(&mut rig), b"\x01\x02me\x06secret");
    rig.deliver_bytes(vec![1, 0]);
    assert_eq!(said(&mut rig), [5, 1, 0, 1, 127, 0, 0, 1, 1, 187]);
    rig.deliver_bytes(SOCKS5_DONE[..7].to_vec());
    assert_eq!(rig.status(), ConnectionStatus::Connecting);
    rig.deliver_bytes(SOCKS5_DONE[7..].to_vec());
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    assert!(rig.states.iter().any(|state| matches!(state, StateChange::ProxiesPassed { .. })));
    let (id, sent) = rig.send(call());
    rig.answer(sent.msg_id, &[9; 12]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 12])));
    // The next socket takes the same way.
    rig.break_socket();
    said(&mut rig);
    rig.wait(3 * SECOND);
    assert_eq!(said(&mut rig), [5, 2, 0, 2]);
}

#[test]
fn http_connect_is_greeted_with_the_name_of_the_host() {
    let proxy = Upstream {
        host: Some(HostName::new("dc2.test").unwrap()),
        ..upstream(UpstreamProtocol::HttpConnect)
    };
    let mut rig = Rig::with(through(ProxyRoute::through_upstream(proxy)), true);
    assert_eq!(said(&mut rig), b"CONNECT dc2.test:443 HTTP/1.1\r\nHost: dc2.test:443\r\n\r\n");
    rig.deliver_bytes(b"HTTP/1.1 200 OK\r\n\r\n".to_vec());
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

#[test]
fn an_mtproxy_behind_another_proxy_is_greeted_after_it() {
    let route = ProxyRoute { upstream: Some(upstream(UpstreamProtocol::Socks5)), mtproxy: Some(fake_tls()) };
    let mut rig = Rig::with(through(route), true);
    said(&mut rig);
    rig.deliver_bytes(vec![5, 0]);
    assert_eq!(said(&mut rig), [5, 1, 0, 1, 192, 0, 2, 1, 4, 56]);
    rig.deliver_bytes(SOCKS5_DONE.to_vec());
    let hello = said(&mut rig);
    assert_eq!(hello[..3], [0x16, 3, 1]);
    assert_eq!(rig.status(), ConnectionStatus::Connecting);
    rig.deliver_bytes(hello_answer(&hello, KEY));
    // Whatever comes first, the opening does: a change of cipher and a record with the key stream's opening.
    rig.call(call());
    assert_eq!(said(&mut rig)[..11], [0x14, 3, 3, 0, 1, 1, 0x17, 3, 3, 0, 64]);
}

#[test]
fn a_proxy_that_hangs_is_given_up_at_every_stage() {
    let failure = ProxyFailure::TimedOut { seconds: 10 };
    let routes = [
        (ProxyRoute::through_upstream(upstream(UpstreamProtocol::Socks5)), ProxyStage::Socks5),
        (ProxyRoute::through_upstream(upstream(UpstreamProtocol::HttpConnect)), ProxyStage::HttpConnect),
        (ProxyRoute::through_mtproxy(fake_tls()), ProxyStage::Hello),
        (
            ProxyRoute::through_mtproxy(MtProxy::new(PROXY.into(), ProxySecret::Padded(KEY))),
            ProxyStage::FirstData,
        ),
    ];
    for (route, stage) in routes {
        let mut rig = Rig::unconnected(through(route), None, true, 1);
        rig.drain();
        rig.wait(Duration::from_millis(9_900));
        assert_eq!(last_close(&rig), None, "{stage:?}");
        rig.wait(Duration::from_millis(200));
        assert_eq!(last_close(&rig), failed_at(stage, failure));
        // It is tried again, and fails again.
        rig.wait(20 * SECOND);
        assert!(rig.closes().len() > 1);
    }
}

#[test]
fn under_a_key_the_pings_find_out_that_nothing_comes_through() {
    let route = ProxyRoute::through_mtproxy(MtProxy::new(PROXY.into(), ProxySecret::Padded(KEY)));
    let config = ConnectionConfig { keep_alive: KeepAlive::default(), ..through(route) };
    let mut rig = Rig::with(config, true);
    rig.wait(14 * SECOND);
    assert_eq!(last_close(&rig), None);
    rig.wait(2 * SECOND);
    assert_eq!(last_close(&rig), failed_at(ProxyStage::FirstData, ProxyFailure::TimedOut { seconds: 15 }));
}

#[test]
fn each_step_has_its_own_time() {
    let mut rig = Rig::with(through(ProxyRoute::through_upstream(upstream(UpstreamProtocol::Socks5))), true);
    rig.wait(9 * SECOND);
    rig.deliver_bytes(vec![5, 0]);
    rig.wait(9 * SECOND);
    assert_eq!(last_close(&rig), None);
    rig.deliver_bytes(SOCKS5_DONE.to_vec());
    rig.wait(60 * SECOND);
    assert_eq!(rig.status(), ConnectionStatus::Ready, "no timer of the way is left");
}

#[test]
fn a_quiet_connection_through_an_mtproxy_is_left_alone() {
    let route = ProxyRoute::through_mtproxy(MtProxy::new(PROXY.into(), ProxySecret::Plain(KEY)));
    let mut rig = Rig::with(through(route), true);
    rig.wait(60 * SECOND);
    assert_eq!((last_close(&rig), rig.status()), (None, ConnectionStatus::Ready));
}

#[test]
fn the_stage_is_told_when_a_proxy_closes() {
    let routes = [
        (ProxyRoute::through_upstream(upstream(UpstreamProtocol::HttpConnect)), ProxyStage::HttpConnect),
        (ProxyRoute::through_mtproxy(fake_tls()), ProxyStage::Hello),
        (
            ProxyRoute::through_mtproxy(MtProxy::new(PROXY.into(), ProxySecret::Plain(KEY))),
            ProxyStage::FirstData,
        ),
    ];
    for (route, stage) in routes {
        let mut rig = Rig::with(through(route), true);
        rig.break_socket();
        assert_eq!(last_close(&rig), failed_at(stage, ProxyFailure::Closed));
    }
    let route = ProxyRoute::through_upstream(upstream(UpstreamProtocol::Socks5));
    let mut rig = Rig::unconnected(through(route), Some(auth_info(false)), true, 1);
    rig.reachable = false;
    rig.drain();
    assert_eq!(
        last_close(&rig),
        failed_at(ProxyStage::Connect, ProxyFailure::Network(NetworkError::Refused))
    );
}

#[test]
fn what_a_proxy_says_wrong_is_told() {
    let refused = |route: ProxyRoute, answer: &dyn Fn(&[u8]) -> Vec<u8>| {
        let mut rig = Rig::with(through(route), true);
        let question = said(&mut rig);
        rig.deliver_bytes(answer(&question));
        match last_close(&rig) {
            Some(CloseReason::Proxy(ProxyError { failure: ProxyFailure::Refused(error), .. })) => error,
            other => panic!("{other:?}"),
        }
    };
    let hello = ProxyRoute::through_mtproxy(fake_tls());
    let answer = |question: &[u8]| hello_answer(question, [8; 16]);
    assert!(matches!(refused(hello.clone(), &answer), GreetingError::Hello(_)));
    let http = |_: &[u8]| b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec();
    assert!(matches!(refused(hello, &http), GreetingError::Hello(_)));
    let socks5 = ProxyRoute::through_upstream(upstream(UpstreamProtocol::Socks5));
    assert_eq!(refused(socks5.clone(), &http), GreetingError::NotUnderstood("SOCKS5"));
    assert_eq!(refused(socks5, &|_| vec![5, 0, 5, 3]), GreetingError::SocksReply(3));
}

#[test]
fn servers_are_told_of_the_mtproxy() {
    let api = ApiEnvironment::new(17, 200);
    let mtproxy = MtProxy { host: HostName::new("proxy.example").unwrap(), ..fake_tls() };
    for mtproxy in [None, Some(&mtproxy)] {
        let introduction = Introduction { api: &api, mtproxy };
        let mut bytes = vec![0; introduction.encoded_bytes() + CALL.len()];
        introduction.write(CALL, &mut Writer::new(&mut bytes));
        let read = InitConnection::decode(&mut Reader::new(&bytes[8..])).unwrap();
        assert_eq!(read.query, CALL);
        let told = read.proxy.map(|proxy| (proxy.address.to_vec(), proxy.port));
        assert_eq!(told, mtproxy.map(|_| (b"proxy.example".to_vec(), 1080)));
    }
}

/// How many bytes of padding each of many packets has, over a socket that is usable.
fn paddings(rig: &mut Rig) -> Vec<usize> {
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    let mut paddings = Vec::new();
    while paddings.len() < 200 {
        rig.submit(call());
        let rig = &mut *rig;
        while let Some(packet) = rig.connection.poll_packet(turn!(rig)) {
            match packet {
                OutgoingPacket::Plain(job) => {
                    paddings.push(job.packet.plaintext().len() - 32 - CALL.len());
                    rig.pool.recycle(job.packet.into_sealed());
                }
                OutgoingPacket::Opening(frame) => rig.pool.recycle(frame),
                OutgoingPacket::Unencrypted(packet) => rig.pool.recycle(packet),
            }
        }
    }
    paddings
}

fn framing(rig: &Rig) -> Framing {
    rig.connection.link.scheme().unwrap().transport.framing
}

/// spec: mtproto/mtproto-transports#padded-intermediate
#[test]
fn a_secret_that_hides_lengths_pads_frames_and_packets_at_random_and_no_other_does() {
    let padded = ProxySecret::Padded(KEY);
    let fake_tls_proxy = through(ProxyRoute::through_mtproxy(fake_tls()));
    let proxy = |secret| through(ProxyRoute::through_mtproxy(MtProxy::new(PROXY.into(), secret)));
    let of_address = |secret: Option<ProxySecret>| {
        let mut rig =
            Rig::unconnected(ConnectionConfig { address: None, ..config() }, Some(auth_info(false)), true, 1);
        let address = crate::context::DatacenterAddress {
            secret,
            ..crate::context::DatacenterAddress::new(DatacenterId(2), ADDRESS.into())
        };
        rig.replica.set_schemes(DatacenterId(2), vec![crate::context::ScoredAddress::new(address)]);
        rig.context_changed();
        rig
    };
    let mut in_tls = Rig::with(fake_tls_proxy, true);
    let hello = said(&mut in_tls);
    in_tls.deliver_bytes(hello_answer(&hello, KEY));
    let hidden = [in_tls, Rig::with(proxy(padded.clone()), true), of_address(Some(padded))];
    for mut rig in hidden {
        assert_eq!(framing(&rig), Framing::PaddedIntermediate);
        let paddings = paddings(&mut rig);
        assert!(paddings.iter().all(|bytes| (12..=27 + 15 * 16).contains(bytes)), "{paddings:?}");
        assert!(paddings.iter().any(|bytes| *bytes > 200), "{paddings:?}");
    }
    let plain = ProxySecret::Plain(KEY);
    let open = [Rig::with(proxy(plain.clone()), true), of_address(Some(plain)), of_address(None)];
    for mut rig in open {
        assert_eq!(framing(&rig), Framing::Intermediate, "as configured");
        let paddings = paddings(&mut rig);
        assert!(paddings.iter().all(|bytes| (12..28).contains(bytes)), "{paddings:?}");
    }
}
