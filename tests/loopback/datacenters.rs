//! Several datacenters, and several addresses of one.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use mtproto_datacenter::{Datacenter, DatacenterConfig, Fault, FaultKind, Rules};
use mtproto_engine::{
    AccountId, BotLogin, CallError, ConnectionConfig, ConnectionId, DatacenterAddress, DatacenterId,
    Discovery, ErrorPolicies, ErrorPolicy, Login, NetworkError, Request, RequestError, ResendPolicy,
    SchemePolicy, StopReason, TemporaryKeys, TransportConfig,
};

use crate::bed::{Bed, DATACENTER, INTERMEDIATE, check_echo, datacenter_config, echo_request};

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

/// A process with these datacenters.
fn process(numbers: &[u16], change: impl FnOnce(&mut Rules)) -> DatacenterConfig {
    let mut config = datacenter_config();
    config.listen = numbers.iter().map(|&number| (number, SocketAddr::from(([127, 0, 0, 1], 0)))).collect();
    change(&mut config.rules);
    config
}

/// A process with these datacenters, and an engine that knows them and is patient.
fn patient(numbers: &[u16]) -> (Datacenter, Bed) {
    start(process(numbers, |_| {}))
}

fn start(config: DatacenterConfig) -> (Datacenter, Bed) {
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

fn bot() -> Login {
    Login::Bot(Arc::new(BotLogin { api_hash: "hash".to_owned(), token: "42:token".to_owned() }))
}

fn open_with(bed: &Bed, datacenter: u16, login: Login) -> ConnectionId {
    let config = ConnectionConfig {
        login,
        ..ConnectionConfig::new(DatacenterId(datacenter), AccountId(1), INTERMEDIATE)
    };
    bed.submitter.open(config).unwrap()
}

fn echo_over_all(bed: &Bed, connections: &[ConnectionId]) {
    let calls: Vec<_> = connections
        .iter()
        .map(|&connection| bed.echo(connection, &connection.as_u64().to_le_bytes()))
        .collect();
    for (connection, call) in connections.iter().zip(calls) {
        check_echo(call, &connection.as_u64().to_le_bytes());
    }
}

#[test]
fn a_bot_logs_in_once_however_many_connections_it_has() {
    let (_datacenter, bed) = start(process(&[2], |rules| rules.login_required = true));
    let connections: Vec<_> = (0..20).map(|_| open_with(&bed, 2, bot())).collect();
    echo_over_all(&bed, &connections);
    let stats = bed.stats_after(20);
    assert_eq!((stats.logins, stats.errands), (1, 1));
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_login_is_brought_to_another_datacenter_once_under_a_hundred_requesters() {
    let (_datacenter, bed) = start(process(&[2, 4], |rules| rules.login_required = true));
    let abroad: Vec<_> = (0..100).map(|_| open_with(&bed, 4, Login::From(DatacenterId(2)))).collect();
    let home = open_with(&bed, 2, bot());
    echo_over_all(&bed, &[home]);
    echo_over_all(&bed, &abroad);
    let stats = bed.stats_after(101);
    assert_eq!(stats.logins, 2, "one at each datacenter");
    assert_eq!(stats.handshakes, 2);
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_bot_that_lives_elsewhere_is_logged_in_there_and_brought_back() {
    let (_datacenter, bed) = start(process(&[2, 4], |rules| {
        rules.login_required = true;
        rules.bots_live_on = Some(4);
    }));
    let connections: Vec<_> = (0..5).map(|_| open_with(&bed, 2, bot())).collect();
    echo_over_all(&bed, &connections);
    let stats = bed.stats_after(5);
    assert_eq!(stats.logins, 2);
    assert_eq!(bed.engine.context().home(AccountId(1)), Some(DatacenterId(4)));
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_proof_that_is_refused_is_asked_for_again() {
    let (datacenter, bed) = start(process(&[2, 4], |rules| rules.login_required = true));
    let home = open_with(&bed, 2, bot());
    echo_over_all(&bed, &[home]);
    datacenter.faults().add(Fault::once(rpc_error(500, "INTERNAL")));
    datacenter.faults().add(Fault::once(rpc_error(400, "AUTH_BYTES_INVALID")).after(1));
    let abroad = open_with(&bed, 4, Login::From(DatacenterId(2)));
    echo_over_all(&bed, &[abroad]);
    assert_eq!(bed.stats_after(2).logins, 2);
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_token_that_is_refused_ends_the_connections_that_need_it() {
    let (_datacenter, bed) = start(process(&[2], |rules| rules.login_required = true));
    let login = Login::Bot(Arc::new(BotLogin { api_hash: String::new(), token: "nonsense".to_owned() }));
    let connections = [open_with(&bed, 2, login.clone()), open_with(&bed, 2, login)];
    let call = bed.echo(connections[1], b"never");
    let refused = StopReason::LoginRefused { code: 400, message: "ACCESS_TOKEN_INVALID".to_owned() };
    assert_eq!(bed.wait_for_stop(connections[0]), refused);
    let ended = call.wait_timeout(crate::bed::HANG).expect("every call ends");
    assert!(matches!(ended, Err(CallError::Failed(RequestError::ConnectionStopped(_)))), "{ended:?}");
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_login_that_is_lost_is_made_again_and_the_call_with_it() {
    let (_datacenter, bed) = start(process(&[2], |rules| rules.login_required = true));
    let connection = open_with(&bed, 2, bot());
    echo_over_all(&bed, &[connection]);
    // `auth.logOut`.
    let log_out = Request::new(0x3e72_ba19_u32.to_le_bytes().to_vec());
    bed.submitter.call(connection, log_out).unwrap().wait().unwrap();
    check_echo(bed.echo(connection, b"again"), b"again");
    assert_eq!(bed.stats_after(3).logins, 2);
    bed.engine.shutdown().unwrap();
}

#[test]
fn addresses_come_from_the_server_if_it_may_tell_them() {
    let datacenter = Datacenter::start(process(&[2, 4], |_| {})).unwrap();
    let known = vec![of_datacenter(datacenter.address(2).unwrap())];
    for discovery in [Discovery::Pinned, Discovery::FromServer] {
        let mut config = Bed::config(known.clone(), datacenter.public_key(), 1);
        config.schemes = SchemePolicy { discovery, ..SchemePolicy::default() };
        let bed = Bed::start(config);
        let connection = bed.open(1, INTERMEDIATE);
        check_echo(bed.echo(connection, b"here"), b"here");
        if discovery == Discovery::FromServer {
            while !bed.engine.context().knows_datacenter(DatacenterId(4)) {
                std::thread::yield_now();
            }
            let connection = open_with(&bed, 4, Login::Application);
            check_echo(bed.echo(connection, b"there"), b"there");
            assert_eq!(bed.stats_after(2).discoveries, 1);
        } else {
            assert!(!bed.engine.context().knows_datacenter(DatacenterId(4)));
            assert_eq!(bed.stats_after(1).errands, 0);
        }
        bed.engine.shutdown().unwrap();
    }
}

#[test]
fn calls_are_counted_by_method_and_datacenter() {
    let (datacenter, bed) = {
        let datacenter = Datacenter::start(process(&[2, 4], |_| {})).unwrap();
        let of_number =
            |&(number, address): &(u16, SocketAddr)| DatacenterAddress::new(DatacenterId(number), address);
        let addresses = datacenter.addresses().iter().map(of_number).collect();
        let mut config = Bed::config(addresses, datacenter.public_key(), 2);
        config.count_methods = true;
        (datacenter, Bed::start(config))
    };
    let connections = [2, 4].map(|number| open_with(&bed, number, Login::Application));
    echo_over_all(&bed, &connections);
    echo_over_all(&bed, &connections[..1]);
    datacenter.faults().add(Fault::once(rpc_error(400, "NO")));
    assert!(bed.echo(connections[1], b"no").wait().is_err());
    // A reactor publishes at the end of the tick that gave the answer out.
    let numbers = loop {
        let stats = bed.engine.method_stats();
        if stats.values().map(|stats| stats.responses + stats.rpc_errors).sum::<u64>() == 4 {
            break stats;
        }
        std::thread::yield_now();
    };
    let numbers: Vec<_> =
        numbers.iter().map(|(key, stats)| (key.datacenter.0, stats.responses, stats.rpc_errors)).collect();
    assert_eq!(numbers, [(2, 2, 0), (4, 1, 1)]);
    bed.engine.shutdown().unwrap();
}

#[test]
fn a_temporary_key_that_the_server_forgot_is_replaced_once_for_all_connections() {
    const CONNECTIONS: u64 = 200;
    let (datacenter, bed) = patient(&[2]);
    let open = |_| {
        let config = ConnectionConfig {
            temporary_keys: Some(TemporaryKeys::default()),
            ..ConnectionConfig::new(DATACENTER, AccountId(1), INTERMEDIATE)
        };
        bed.submitter.open(config).unwrap()
    };
    let connections: Vec<_> = (0..CONNECTIONS).map(open).collect();
    echo_over_all(&bed, &connections);
    assert_eq!(
        bed.stats_after(usize::try_from(CONNECTIONS).unwrap()).handshakes,
        2,
        "one permanent key, one temporary one"
    );
    datacenter.faults().add(Fault::once(FaultKind::ForgetKey));
    // What was in flight is lost with its key, and may be sent again.
    let again = |&connection: &ConnectionId| {
        let request = echo_request(b"again").resend(ResendPolicy::Repeat);
        bed.submitter.call(connection, request).unwrap()
    };
    let calls: Vec<_> = connections.iter().map(again).collect();
    calls.into_iter().for_each(|call| check_echo(call, b"again"));
    let stats = bed.stats_after(2 * usize::try_from(CONNECTIONS).unwrap());
    assert_eq!(stats.handshakes, 3, "one new temporary key for all, and the permanent one stays");
    bed.engine.shutdown().unwrap();
}
