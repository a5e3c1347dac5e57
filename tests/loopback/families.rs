//! A datacenter with addresses of both families on real sockets.

use std::net::{SocketAddr, TcpListener, TcpStream};

use mtproto_datacenter::Datacenter;
use mtproto_engine::{DatacenterAddress, FamilyPolicy, NetworkError, SchemePolicy};
use socket2::{Domain, Socket, Type};

use crate::bed::{Bed, DATACENTER, INTERMEDIATE, check_echo, datacenter_config};

const FOUR: &str = "127.0.0.1:0";
const SIX: &str = "[::1]:0";

/// Whether this machine has `::1`.
fn has_both() -> bool {
    let has_both = TcpListener::bind(SIX).is_ok();
    if !has_both {
        eprintln!("skipped: this machine has no ::1, so there is only one family of addresses");
    }
    has_both
}

/// An address that takes no connection and refuses none: its queue is full.
struct BlackHole {
    listener: Socket,
    _waiting: Vec<Socket>,
}

impl BlackHole {
    fn new(at: &str) -> Self {
        let address: SocketAddr = at.parse().unwrap();
        let socket = || Socket::new(Domain::for_address(address), Type::STREAM, None).unwrap();
        let listener = socket();
        listener.bind(&address.into()).unwrap();
        listener.listen(0).unwrap();
        let full = listener.local_addr().unwrap();
        // The system rounds a queue of none up a little.
        let waiting = (0..8).map(|_| {
            let socket = socket();
            socket.set_nonblocking(true).unwrap();
            drop(socket.connect(&full));
            socket
        });
        Self { _waiting: waiting.collect(), listener }
    }

    fn address(&self) -> SocketAddr {
        self.listener.local_addr().unwrap().as_socket().unwrap()
    }
}

/// A datacenter that listens here.
fn datacenter(at: &str) -> Datacenter {
    let mut config = datacenter_config();
    config.listen = vec![(DATACENTER.0, at.parse().unwrap())];
    Datacenter::start(config).unwrap()
}

fn bed(datacenter: &Datacenter, dead: SocketAddr, family: FamilyPolicy) -> Bed {
    let live = datacenter.address(DATACENTER.0).unwrap();
    let addresses = [dead, live].map(|address| DatacenterAddress::new(DATACENTER, address)).to_vec();
    let mut config = Bed::config(addresses, datacenter.public_key(), 1);
    config.schemes = SchemePolicy { family, ..SchemePolicy::default() };
    Bed::start(config)
}

#[test]
fn a_family_that_swallows_everything_is_overtaken_and_the_winner_remembered() {
    if !has_both() {
        return;
    }
    for (hole, live, family) in [(FOUR, SIX, FamilyPolicy::PreferIpv4), (SIX, FOUR, FamilyPolicy::PreferIpv6)]
    {
        let (hole, datacenter) = (BlackHole::new(hole), datacenter(live));
        let bed = bed(&datacenter, hole.address(), family);
        check_echo(bed.echo(bed.open(1, INTERMEDIATE), b"overtaken"), b"overtaken");
        let stats = bed.stats_after(1);
        assert_eq!((stats.connects, stats.rivals, stats.rivals_won, stats.sockets_opened), (2, 1, 1, 1));
        check_echo(bed.echo(bed.open(2, INTERMEDIATE), b"remembered"), b"remembered");
        let stats = bed.stats_after(2);
        assert_eq!((stats.connects, stats.rivals), (3, 1), "no second head start");
        bed.engine.shutdown().unwrap();
    }
}

#[test]
fn a_family_that_refuses_gives_way_at_once() {
    if !has_both() {
        return;
    }
    let dead = TcpListener::bind(FOUR).unwrap().local_addr().unwrap();
    let datacenter = datacenter(SIX);
    let bed = bed(&datacenter, dead, FamilyPolicy::PreferIpv4);
    check_echo(bed.echo(bed.open(1, INTERMEDIATE), b"at once"), b"at once");
    let stats = bed.stats_after(1);
    assert_eq!((stats.connects, stats.rivals), (2, 0));
    assert_eq!(stats.network_errors[NetworkError::Refused.index()], 1);
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_full_queue_is_a_black_hole() {
    let hole = BlackHole::new(FOUR);
    let limit = std::time::Duration::from_millis(300);
    let attempt = TcpStream::connect_timeout(&hole.address(), limit);
    assert_eq!(attempt.unwrap_err().kind(), std::io::ErrorKind::TimedOut, "what the other tests rely on");
}
