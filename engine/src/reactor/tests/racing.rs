//! Two sockets of one connection: apart while both are being opened, one in the end.

use super::*;
use crate::limits::{CONNECT_TIMEOUT, RACE_HEAD_START};

const FOUR: ([u8; 4], u16) = ([127, 0, 0, 1], 443);
const SIX: ([u16; 8], u16) = ([0, 0, 0, 0, 0, 0, 0, 1], 443);

fn bed(silent: &[std::net::SocketAddr], connects_per_second: u32) -> Bed {
    let addresses =
        vec![DatacenterAddress::new(DATACENTER, FOUR.into()), DatacenterAddress::new(DATACENTER, SIX.into())];
    let bed = Bed::with(addresses, |config| {
        config.connects_per_second_max = connects_per_second.try_into().unwrap();
    });
    bed.script.0.borrow_mut().silent = silent.to_vec();
    bed
}

fn elapsed(bed: &Bed) -> Duration {
    bed.script.0.borrow().now.saturating_since(Monotonic(0))
}

#[test]
fn the_rival_takes_the_place_of_a_socket_that_does_not_open() {
    let mut bed = bed(&[FOUR.into()], 2_000);
    let connection = bed.open();
    let opened_after = elapsed(&bed);
    assert!(opened_after >= RACE_HEAD_START && opened_after < 2 * RACE_HEAD_START, "{opened_after:?}");
    bed.submitter.submit(connection, request(1)).unwrap();
    bed.run_until(|bed| bed.responses() == 1, Bed::echo);
    let stats = bed.reactor.stats();
    assert_eq!((stats.connects, stats.rivals, stats.rivals_won), (2, 1, 1));
    assert_eq!((stats.sockets_opened, stats.network_errors.iter().sum::<u64>()), (1, 0));
    {
        let world = bed.script.0.borrow();
        assert_eq!((world.wires.len(), world.closed.len()), (1, 1), "the loser is closed");
    }
    // The next one begins with the winner.
    let other = bed.open();
    let stats = bed.reactor.stats();
    assert_eq!((stats.connects, stats.rivals), (3, 1));
    for connection in [connection, other] {
        bed.submitter.close(connection).unwrap();
    }
    bed.run_until(|bed| bed.script.0.borrow().wires.is_empty(), Bed::echo);
}

/// One attempt a second: the first takes the only place there is, and the rival has to wait for one.
#[test]
fn a_rival_counts_against_the_budget() {
    let mut bed = bed(&[FOUR.into()], 1);
    bed.open();
    let opened_after = elapsed(&bed);
    assert!(opened_after >= Duration::from_secs(1) && opened_after < CONNECT_TIMEOUT, "{opened_after:?}");
    assert_eq!(bed.reactor.stats().connects, 2);
}

#[test]
fn a_connection_that_closes_during_the_race_leaves_no_socket() {
    let mut bed = bed(&[FOUR.into(), SIX.into()], 2_000);
    let connection = bed.submitter.open(Bed::config()).unwrap();
    bed.run_until(|bed| bed.reactor.stats().rivals == 1, Bed::echo);
    assert_eq!(bed.script.0.borrow().wires.len(), 2);
    bed.submitter.close(connection).unwrap();
    bed.run_until(|bed| bed.script.0.borrow().wires.is_empty(), Bed::echo);
    // Its places are used again.
    let connection = bed.submitter.open(Bed::config()).unwrap();
    bed.run_until(|bed| bed.reactor.stats().rivals == 2, Bed::echo);
    let slots: Vec<_> = bed.script.0.borrow().wires.keys().copied().collect();
    assert_eq!(slots, [0, 1]);
    bed.submitter.close(connection).unwrap();
    bed.run_until(|bed| bed.script.0.borrow().wires.is_empty(), Bed::echo);
}

#[test]
fn both_silent_time_out_one_after_the_other() {
    let mut bed = bed(&[FOUR.into(), SIX.into()], 2_000);
    bed.submitter.open(Bed::config()).unwrap();
    let closed = |bed: &Bed| {
        let is_closed = |change: &StateChange| matches!(change, StateChange::SocketClosed(_));
        bed.seen.0.lock().changes.iter().any(|(_, change)| is_closed(change))
    };
    bed.run_until(closed, Bed::echo);
    assert_eq!(elapsed(&bed), CONNECT_TIMEOUT + RACE_HEAD_START);
    let world = bed.script.0.borrow();
    assert_eq!((world.connects.len(), world.closed.len(), world.wires.len()), (2, 2, 0));
}
