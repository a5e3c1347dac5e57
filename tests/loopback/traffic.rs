//! Calls over every transport, over many connections, large and small; updates.

use mtproto_datacenter::Datacenter;
use mtproto_engine::{Completion, ConnectionStatus, Request};
use mtproto_tl::mtstress::{MtstressPush, MtstressUpdatePushed};
use mtproto_tl::{Decode, Encode, Reader};

use crate::bed::{Bed, HANG, INTERMEDIATE, check_echo, datacenter_config, transports};

/// A payload that tells calls apart.
fn payload(call: usize) -> Vec<u8> {
    let length = [0, 1, 3, 16, 253, 254, 1_000, 5_000][call % 8];
    call.to_le_bytes().into_iter().cycle().take(length).collect()
}

#[test]
fn every_transport_carries_thousands_of_calls() {
    const CALLS: usize = 1_000;
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    for (account, transport) in (1..).zip(transports()) {
        let connection = bed.open(account, transport);
        let calls: Vec<_> = (0..CALLS).map(|call| bed.echo(connection, &payload(call))).collect();
        for (call, pending) in calls.into_iter().enumerate() {
            check_echo(pending, &payload(call));
        }
    }
    let transports = transports().len();
    let stats = bed.stats_after(CALLS * transports);
    assert_eq!((stats.handshakes, stats.packets_refused, stats.rejections), (transports as u64, 0, 0));
    assert!(stats.packets_sealed < stats.responses, "calls share packets: {stats:?}");
    bed.engine.shutdown().unwrap();
}

#[test]
fn connections_of_an_account_share_its_key() {
    const ACCOUNTS: u64 = 4;
    const CONNECTIONS: u64 = 8;
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 2);
    let connections: Vec<_> =
        (0..ACCOUNTS * CONNECTIONS).map(|index| bed.open(index % ACCOUNTS, INTERMEDIATE)).collect();
    let calls: Vec<_> = (0..1_600).map(|call| (call, connections[call % connections.len()])).collect();
    let pending: Vec<_> =
        calls.iter().map(|&(call, connection)| bed.echo(connection, &payload(call))).collect();
    for ((call, _), pending) in calls.into_iter().zip(pending) {
        check_echo(pending, &payload(call));
    }
    let stats = bed.stats_after(1_600);
    assert_eq!(stats.handshakes, ACCOUNTS);
    assert_eq!(datacenter.stats().keys, ACCOUNTS);
    assert_eq!(stats.connections_with(ConnectionStatus::Ready), ACCOUNTS * CONNECTIONS);
    bed.engine.shutdown().unwrap();
}

#[test]
fn one_reactor_carries_a_thousand_connections() {
    const CONNECTIONS: usize = 1_000;
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    let connections: Vec<_> = (0..CONNECTIONS).map(|_| bed.open(1, INTERMEDIATE)).collect();
    for round in 0..3 {
        let calls: Vec<_> =
            connections.iter().map(|connection| bed.echo(*connection, &payload(round))).collect();
        calls.into_iter().for_each(|call| check_echo(call, &payload(round)));
    }
    let stats = bed.stats_after(3 * CONNECTIONS);
    assert_eq!(stats.handshakes, 1);
    assert_eq!(stats.connections_with(ConnectionStatus::Ready), CONNECTIONS as u64);
    assert_eq!((stats.out_queue_bytes, stats.buffers_in_use), (0, 0));
    bed.engine.shutdown().unwrap();
}

#[test]
fn large_calls_and_answers_come_through_whole() {
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    for (account, transport) in (1..).zip(transports()) {
        let connection = bed.open(account, transport);
        for length in [60_000, 300_000, 1_000_000] {
            // Not to be compressed away.
            let mut state = 0x9e37_79b9_u32;
            let noise = std::iter::repeat_with(|| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                state.to_be_bytes()[0]
            });
            let payload: Vec<u8> = noise.take(length).collect();
            check_echo(bed.echo(connection, &payload), &payload);
        }
        bed.submitter.close(connection).unwrap();
    }
    bed.engine.shutdown().unwrap();
}

#[test]
fn updates_reach_the_handler_in_order() {
    const UPDATES: i32 = 500;
    let datacenter = Datacenter::start(datacenter_config()).unwrap();
    let bed = Bed::for_datacenter(&datacenter, 1);
    let connection = bed.open(1, INTERMEDIATE);
    let body = MtstressPush { count: UPDATES, payload_bytes: 100 }.to_vec();
    let push = bed.submitter.call(connection, Request::new(body)).unwrap();
    push.wait_timeout(HANG).expect("an answer comes").unwrap();
    let mut next = 0;
    while next < i64::from(UPDATES) {
        if let Completion::Update(from, body) = bed.completions.wait_timeout(HANG).expect("updates come") {
            // It comes inside `updateShort`, whose date follows it.
            assert_eq!(body[..4], 0x78d4_dec1_u32.to_le_bytes());
            let update = MtstressUpdatePushed::decode(&mut Reader::new(&body[4..])).unwrap();
            assert_eq!((from, update.sequence, update.payload.len()), (connection, next, 100));
            next += 1;
        }
    }
    bed.engine.shutdown().unwrap();
}
