//! What the context keeps, and for how long.

mod keys;

use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::AuthKey;

use super::{
    AuthInfo, AuthScope, Context, KeySelector, LeaseAnswer, ReactorSet, SchemeWish, ServerSalts, WantedKey,
};
use crate::config::{ApiEnvironment, EngineConfig};
use crate::context::DatacenterAddress;
use crate::ids::{AccountId, ConnectionId, DatacenterId, ReactorIndex};
use crate::protocol::transport::{Framing, TransportConfig};
use crate::time::{Monotonic, ServerTime};

const START: ServerTime = ServerTime::from_unix_seconds(1_700_000_000);
const PERMANENT: WantedKey = WantedKey { selector: KeySelector::Permanent, instead_of: None };
const DATACENTER: DatacenterId = DatacenterId(2);

fn scope(account: u64) -> AuthScope {
    AuthScope { account: AccountId(account), datacenter: DATACENTER }
}

pub(super) fn info() -> AuthInfo {
    let salts = ServerSalts::adopted(1, START, Duration::from_secs(1_800));
    AuthInfo::new(Arc::new(AuthKey::from_bytes([3; 256])), salts)
}

pub(super) fn context(ports: impl IntoIterator<Item = u16>, reactors: usize) -> Context {
    let address = |port: u16| DatacenterAddress::new(DATACENTER, ([127, 0, 0, 1], port).into());
    let addresses = ports.into_iter().map(address).collect();
    let config = EngineConfig {
        reactors,
        ..EngineConfig::new(ApiEnvironment::new(1, 1), addresses, mtproto_crypto::public_keys::test())
    };
    Context::new(&config, START, Monotonic(0))
}

#[test]
fn what_no_connection_reads_is_held_only_until_the_store_has_it() {
    let context = context([443], 2);
    let mut replica = context.new_replica();
    let reactor = ReactorIndex(0);
    for account in 0..1_000 {
        context.subscribe(reactor, scope(account), &mut replica);
        let asked = context.ask_lease(scope(account), ConnectionId::new(reactor, account), PERMANENT);
        assert_eq!(asked, LeaseAnswer::LoadFirst);
        context.commit_auth(scope(account), info());
        context.unsubscribe(reactor, scope(account), &mut replica);
    }
    assert_eq!(context.scopes(), 1_000, "keys that are not in the store are not dropped");
    (0..1_000).for_each(|account| context.auth_kept(scope(account)));
    assert_eq!(context.scopes(), 0);
    // What comes late leaves nothing behind, and who comes back asks the store again.
    let salts = ServerSalts::adopted(2, START, Duration::from_secs(1_800));
    assert_eq!(context.learn_salts(scope(7), info().key.id(), &salts, START), ReactorSet::default());
    assert_eq!(context.scopes(), 0);
    context.subscribe(reactor, scope(7), &mut replica);
    let asked = context.ask_lease(scope(7), ConnectionId::new(reactor, 7), PERMANENT);
    assert_eq!(asked, LeaseAnswer::LoadFirst);
}

#[test]
fn a_key_that_another_reactor_reads_stays() {
    let context = context([443], 2);
    let mut replicas = [context.new_replica(), context.new_replica()];
    for (index, replica) in (0..).map(ReactorIndex).zip(&mut replicas) {
        context.subscribe(index, scope(1), replica);
    }
    context.commit_auth(scope(1), info());
    context.auth_kept(scope(1));
    context.unsubscribe(ReactorIndex(0), scope(1), &mut replicas[0]);
    assert_eq!(context.auth_info(scope(1)), Some(info()));
    context.unsubscribe(ReactorIndex(1), scope(1), &mut replicas[1]);
    assert_eq!(context.scopes(), 0);
}

#[test]
fn connections_spread_evenly_over_the_addresses_of_a_datacenter() {
    const ADDRESSES: usize = 5;
    const REACTORS: usize = 3;
    let context = context((1..).take(ADDRESSES), REACTORS);
    let transport = TransportConfig { framing: Framing::Abridged, obfuscation: None };
    let wish = SchemeWish { transport, media: false, proxied: false, avoid: &[] };
    let mut used = [0_usize; ADDRESSES];
    for replica in (0..REACTORS).map(|_| context.new_replica()) {
        for _ in 0..1_001 {
            let scheme = replica.next_scheme(DATACENTER, &wish, Monotonic(1)).unwrap();
            used[usize::from(scheme.key.address.port() - 1)] += 1;
        }
    }
    let (fewest, most) = (used.iter().min().unwrap(), used.iter().max().unwrap());
    assert!(most - fewest <= 1, "{used:?}");
}
