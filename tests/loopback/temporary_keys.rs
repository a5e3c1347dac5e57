//! Temporary keys over real sockets: shared, renewed while calls run, and the end of a login that the server has forgotten.

use std::time::Duration;

use mtproto_datacenter::Datacenter;
use mtproto_engine::{
    AccountId, Completion, ConnectionConfig, ConnectionId, ConnectionStatus, StateChange, StopReason,
    TemporaryKeys, TransportConfig,
};

use crate::bed::{
    Bed, DATACENTER, HANG, HTTP, INTERMEDIATE, WEBSOCKET, check_echo, datacenter_config, transports,
};

fn open(bed: &Bed, account: u64, transport: TransportConfig, keys: TemporaryKeys) -> ConnectionId {
    let config = ConnectionConfig {
        temporary_keys: Some(keys),
        ..ConnectionConfig::new(DATACENTER, AccountId(account), transport)
    };
    bed.submitter.open(config).unwrap()
}

#[test]
fn every_transport_carries_calls_under_temporary_keys() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    for (account, transport) in (1..).zip(transports()) {
        let connection = open(&bed, account, transport, TemporaryKeys::default());
        for call in 0..50_u64 {
            check_echo(bed.echo(connection, &call.to_le_bytes()), &call.to_le_bytes());
        }
    }
    let accounts = transports().len() as u64;
    let stats = bed.stats_after(50 * transports().len());
    assert_eq!((stats.handshakes, stats.rejections, stats.packets_refused), (2 * accounts, 0, 0));
    assert_eq!(datacenter.stats().keys, 2 * accounts, "a permanent and a temporary one each");
    bed.engine.shutdown().unwrap();
}

#[test]
fn connections_of_an_account_share_its_temporary_key() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 2);
    let connections: Vec<_> =
        (0..24).map(|index| open(&bed, index % 3, INTERMEDIATE, TemporaryKeys::default())).collect();
    for round in 0..10_u64 {
        let calls: Vec<_> = connections.iter().map(|line| bed.echo(*line, &round.to_le_bytes())).collect();
        calls.into_iter().for_each(|call| check_echo(call, &round.to_le_bytes()));
    }
    let stats = bed.stats_after(240);
    assert_eq!((stats.handshakes, datacenter.stats().keys), (6, 6));
    assert_eq!(stats.connections_with(ConnectionStatus::Ready), 24);
    bed.engine.shutdown().unwrap();
}

#[test]
fn keys_are_renewed_again_and_again_and_no_call_fails() {
    const KEYS: u64 = 5;
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    // Each key is old at once: another one is made as soon as the engine looks.
    let keys = TemporaryKeys { lifetime: Duration::from_secs(3_600), renew_after_percent: 0 };
    let connections = [INTERMEDIATE, WEBSOCKET, HTTP].map(|transport| open(&bed, 1, transport, keys));
    let mut calls = 0_u64;
    while datacenter.stats().keys < KEYS {
        let payload = calls.to_le_bytes();
        let pending = connections.map(|line| bed.echo(line, &payload));
        pending.into_iter().for_each(|call| check_echo(call, &payload));
        calls += 1;
    }
    let stats = bed.stats_after(3 * usize::try_from(calls).unwrap());
    assert_eq!(stats.failures.iter().sum::<u64>(), 0, "{stats:?}");
    assert_eq!((stats.sockets_closed, stats.rpc_errors), (0, 0), "{stats:?}");
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_login_that_the_server_has_forgotten_is_told_once() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 2);
    let mut connections: Vec<_> =
        (0..6).map(|_| open(&bed, 7, INTERMEDIATE, TemporaryKeys::default())).collect();
    connections.iter().for_each(|line| check_echo(bed.echo(*line, b"here"), b"here"));
    datacenter.forget_keys();
    datacenter.drop_all_connections();
    let mut told = 0;
    while !connections.is_empty() {
        match bed.completions.wait_timeout(HANG).expect("every connection stops") {
            Completion::StateChanged(_, StateChange::KeyRevoked(_)) => told += 1,
            Completion::StateChanged(line, StateChange::Stopped(reason)) => {
                assert!(matches!(reason, StopReason::KeyRefused(_)), "{reason:?}");
                connections.retain(|other| *other != line);
            }
            _ => {}
        }
    }
    assert_eq!(told, 1);
    bed.engine.shutdown().unwrap();
}
