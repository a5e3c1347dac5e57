//! Several datacenters, and several addresses of one.

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use mtproto_datacenter::{Datacenter, Fault, FaultKind};
use mtproto_engine::{
    AccountId, ConnectionConfig, DatacenterAddress, DatacenterId, ErrorPolicies, ErrorPolicy, NetworkError,
    SchemePolicy, TransportConfig,
};

use crate::bed::{Bed, DATACENTER, INTERMEDIATE, check_echo, datacenter_config};

/// An address where nobody listens.
fn dead() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

fn of_datacenter(address: SocketAddr) -> DatacenterAddress {
    DatacenterAddress::new(DATACENTER, address)
}

#[test]
fn connections_find_the_addresses_that_work() {
    const CONNECTIONS: u64 = 30;
    let mut config = datacenter_config();
    config.listen.push(config.listen[0]);
    let datacenter = Datacenter::start(config).unwrap();
    let mut addresses = vec![of_datacenter(dead())];
    addresses.extend(datacenter.addresses().iter().map(|&(_, address)| of_datacenter(address)));
    addresses.push(of_datacenter(dead()));
    let bed = Bed::start(Bed::config(addresses, datacenter.public_key(), 2));
    let calls: Vec<_> = (0..CONNECTIONS)
        .map(|account| bed.echo(bed.open(account, INTERMEDIATE), &account.to_le_bytes()))
        .collect();
    for (account, call) in (0..CONNECTIONS).zip(calls) {
        check_echo(call, &account.to_le_bytes());
    }
    let stats = bed.stats_after(30);
    assert_eq!(stats.sockets_opened, CONNECTIONS);
    let refused = stats.network_errors[NetworkError::Refused.index()];
    assert!((1..=CONNECTIONS).contains(&refused), "{refused}");
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_transport_that_is_not_understood_gives_way_to_another() {
    let mut config = datacenter_config();
    // With a secret, everything has to be obfuscated with it.
    config.secrets = vec![[7; 16]];
    let datacenter = Datacenter::start(config).unwrap();
    let addresses = vec![of_datacenter(datacenter.address(DATACENTER.0).unwrap())];
    let mut config = Bed::config(addresses, datacenter.public_key(), 1);
    let obfuscation = Some(mtproto_engine::Obfuscation { secret: Some([7; 16]) });
    config.schemes = SchemePolicy {
        fallback_transports: vec![TransportConfig { obfuscation, ..INTERMEDIATE }],
        ..SchemePolicy::default()
    };
    let bed = Bed::start(config);
    let connection = bed.open(1, INTERMEDIATE);
    check_echo(bed.echo(connection, b"hidden"), b"hidden");
    bed.engine.shutdown().unwrap();
}

/// A process with these datacenters, and an engine that knows them and is patient.
fn patient(numbers: &[u16]) -> (Datacenter, Bed) {
    let mut config = datacenter_config();
    config.listen = numbers.iter().map(|&number| (number, SocketAddr::from(([127, 0, 0, 1], 0)))).collect();
    let datacenter = Datacenter::start(config).unwrap();
    let of_number =
        |&(number, address): &(u16, SocketAddr)| DatacenterAddress::new(DatacenterId(number), address);
    let addresses = datacenter.addresses().iter().map(of_number).collect();
    let mut config = Bed::config(addresses, datacenter.public_key(), 2);
    config.errors = ErrorPolicies::new(ErrorPolicy::PATIENT);
    (datacenter, Bed::start(config))
}

fn rpc_error(code: i32, message: &str) -> FaultKind {
    FaultKind::RpcError { code, message: message.to_owned() }
}

#[test]
fn a_call_for_another_datacenter_is_made_there() {
    let (datacenter, bed) = patient(&[2, 4]);
    let connection = bed.open(1, INTERMEDIATE);
    check_echo(bed.echo(connection, b"here"), b"here");
    datacenter.faults().add(Fault::once(rpc_error(303, "FILE_MIGRATE_4")));
    check_echo(bed.echo(connection, b"there"), b"there");
    let stats = bed.stats_after(2);
    assert_eq!((stats.requests_moved, stats.handshakes), (1, 2));
    // The next one finds the connection that is there.
    datacenter.faults().add(Fault::once(rpc_error(303, "FILE_MIGRATE_4")));
    check_echo(bed.echo(connection, b"again"), b"again");
    assert_eq!(bed.stats_after(3).sockets_opened, 2);
    bed.engine.shutdown().unwrap();
}

#[test]
fn floods_and_server_trouble_end_in_an_answer() {
    let (datacenter, bed) = patient(&[2]);
    let connection = bed.open(1, INTERMEDIATE);
    check_echo(bed.echo(connection, b"first"), b"first");
    for fault in [rpc_error(420, "FLOOD_WAIT_1"), rpc_error(-503, "Timeout"), rpc_error(500, "INTERNAL")] {
        datacenter.faults().add(Fault::once(fault));
    }
    check_echo(bed.echo(connection, b"patience"), b"patience");
    let stats = bed.stats_after(2);
    assert_eq!((stats.requests_delayed, stats.delays_ns), (3, 4_000_000_000));
    assert_eq!(stats.rpc_errors, 0, "no caller saw one");
    bed.engine.shutdown().unwrap();
}

#[test]
fn one_account_speaks_to_several_datacenters() {
    let numbers = [1_u16, 2, 4];
    let mut config = datacenter_config();
    config.listen = numbers.map(|number| (number, SocketAddr::from(([127, 0, 0, 1], 0)))).to_vec();
    let datacenter = Datacenter::start(config).unwrap();
    let addresses = datacenter
        .addresses()
        .iter()
        .map(|&(number, address)| DatacenterAddress::new(DatacenterId(number), address))
        .collect();
    let bed = Bed::start(Bed::config(addresses, datacenter.public_key(), 2));
    for number in numbers {
        let config = ConnectionConfig {
            connect_timeout: Duration::from_secs(5),
            ..ConnectionConfig::new(DatacenterId(number), AccountId(1), INTERMEDIATE)
        };
        let connection = bed.submitter.open(config).unwrap();
        check_echo(bed.echo(connection, &number.to_le_bytes()), &number.to_le_bytes());
    }
    assert_eq!(bed.stats_after(3).handshakes, 3, "one key for each datacenter");
    bed.engine.shutdown().unwrap();
}
