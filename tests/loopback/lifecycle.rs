//! Ends and new beginnings: shutdown, restarts of the server, wrong keys, wrong ports.

use std::net::{IpAddr, TcpListener};
use std::time::Duration;

use mtproto_crypto::{RsaPrivateKey, SecureRandom};
use mtproto_datacenter::Datacenter;
use mtproto_engine::{
    AccountId, CallError, CloseReason, ConnectionConfig, NetworkError, RequestError, StopReason,
};

use crate::bed::{Bed, DATACENTER, HANG, INTERMEDIATE, check_echo, datacenter_config};

#[test]
fn a_shutdown_ends_the_requests_in_flight() {
    let mut config = datacenter_config();
    config.rules.answer_delay = Duration::from_secs(3_600);
    let datacenter = Datacenter::start(config).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 2);
    let connections = [bed.open(1, INTERMEDIATE), bed.open(2, INTERMEDIATE)];
    let calls: Vec<_> =
        (0..1_000).map(|call: usize| bed.echo(connections[call % 2], &call.to_le_bytes())).collect();
    // One call has to have been received, so that some are in flight.
    while datacenter.stats().messages_received < 2 {
        std::thread::yield_now();
    }
    bed.engine.shutdown().unwrap();
    for call in calls {
        let ended = call.wait_timeout(HANG).expect("every call ends");
        assert!(matches!(ended, Err(CallError::Failed(RequestError::ConnectionStopped(_)))), "{ended:?}");
    }
    assert!(bed.submitter.call(connections[0], crate::bed::echo_request(b"late")).is_err());
}

#[test]
fn calls_survive_the_loss_of_every_connection() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    let connections: Vec<_> = (0..4).map(|account| bed.open(account, INTERMEDIATE)).collect();
    for round in 0..4_usize {
        let payload = |call: usize| [call, round].map(usize::to_le_bytes).concat();
        let calls: Vec<_> = (0..200).map(|call| bed.echo(connections[call % 4], &payload(call))).collect();
        datacenter.drop_all_connections();
        for (call, pending) in calls.into_iter().enumerate() {
            check_echo(pending, &payload(call));
        }
    }
    let stats = bed.stats_after(800);
    assert!(stats.sockets_opened > 4, "{stats:?}");
    assert_eq!(stats.handshakes, 4, "keys outlive sockets");
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_server_with_another_key_is_not_trusted() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let other = RsaPrivateKey::generate(&mut SecureRandom::from_seed([3; 32]));
    let bed = Bed::new(datacenter.address(2).unwrap(), other.public_key(), 1);
    let connection = bed.open_once(INTERMEDIATE);
    let call = bed.echo(connection, b"secret");
    let reason = bed.wait_for_stop(connection);
    assert!(
        matches!(
            reason,
            StopReason::NoReconnect(CloseReason::Handshake(_))
                | StopReason::Configuration(CloseReason::Handshake(_))
        ),
        "{reason:?}"
    );
    let ended = call.wait_timeout(HANG).expect("every call ends");
    assert!(matches!(ended, Err(CallError::Failed(RequestError::ConnectionStopped(_)))), "{ended:?}");
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_port_where_nobody_listens_is_refused() {
    let key = RsaPrivateKey::generate(&mut SecureRandom::from_seed([4; 32]));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let bed = Bed::new(address, key.public_key(), 1);
    let connection = bed.open_once(INTERMEDIATE);
    let reason = bed.wait_for_stop(connection);
    assert_eq!(reason, StopReason::NoReconnect(CloseReason::Network(NetworkError::Refused)));
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_connection_comes_from_its_source_address() {
    let key = RsaPrivateKey::generate(&mut SecureRandom::from_seed([4; 32]));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let bed = Bed::new(listener.local_addr().unwrap(), key.public_key(), 1);
    let source: IpAddr = "127.0.0.7".parse().unwrap();
    let config = ConnectionConfig {
        source_address: Some(source),
        ..ConnectionConfig::new(DATACENTER, AccountId(1), INTERMEDIATE)
    };
    bed.submitter.open(config).unwrap();
    let (_stream, peer) = listener.accept().unwrap();
    assert_eq!(peer.ip(), source);
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_paused_connection_keeps_its_requests() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    let connection = bed.open(1, INTERMEDIATE);
    check_echo(bed.echo(connection, b"before"), b"before");
    bed.submitter.pause(connection).unwrap();
    let call = bed.echo(connection, b"meanwhile");
    while datacenter.stats().connections_open > 0 {
        std::thread::yield_now();
    }
    let Err(call) = call.wait_timeout(Duration::ZERO) else { panic!("answered without a socket") };
    bed.submitter.resume(connection).unwrap();
    check_echo(call, b"meanwhile");
    bed.engine.shutdown().unwrap();
}
