//! Which scheme is next, and when another one is better.

use super::{FamilyPolicy, SCORE_LIFETIME, SchemePolicy, SchemeSet, SchemeWish, ScoredAddress, expand};
use crate::context::DatacenterAddress;
use crate::ids::DatacenterId;
use crate::protocol::transport::{Framing, Obfuscation, TransportConfig};
use crate::time::Monotonic;

const PLAIN: TransportConfig = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
const HIDDEN: TransportConfig =
    TransportConfig { framing: Framing::Abridged, obfuscation: Some(Obfuscation { secret: None }) };
const WISH: SchemeWish<'_> = SchemeWish { transport: PLAIN, media: false, proxied: false, avoid: &[] };
const START: Monotonic = Monotonic(7);

fn address(port: u16) -> DatacenterAddress {
    DatacenterAddress::new(DatacenterId(1), ([127, 0, 0, 1], port).into())
}

fn set(addresses: &[DatacenterAddress], policy: &SchemePolicy) -> SchemeSet {
    SchemeSet::new(expand(addresses, policy, &[]), 0)
}

fn next_port(set: &SchemeSet, wish: &SchemeWish<'_>, now: Monotonic) -> u16 {
    set.next(wish, now).unwrap().key.address.port()
}

#[test]
fn equals_take_turns_and_failures_move_on_and_fade() {
    let mut addresses = [1, 2, 3].map(address).map(ScoredAddress::new);
    let ports = |addresses: &[ScoredAddress], now| -> Vec<u16> {
        let set = SchemeSet::new(addresses.to_vec(), 0);
        (0..6).map(|_| next_port(&set, &WISH, now)).collect()
    };
    assert_eq!(ports(&addresses, START), [1, 2, 3, 1, 2, 3]);
    addresses[0].failed(START);
    assert_eq!(ports(&addresses, START), [2, 3, 2, 3, 2, 3]);
    addresses[1].failed(START);
    addresses[2].failed(START);
    addresses[0].failed(START);
    assert_eq!(ports(&addresses, START), [2, 3, 2, 3, 2, 3]);
    assert!(addresses[2].worked());
    assert!(!addresses[2].worked());
    assert_eq!(ports(&addresses, START), [3; 6]);
    assert_eq!(ports(&addresses, START + SCORE_LIFETIME), [1, 2, 3, 1, 2, 3]);
}

#[test]
fn what_failed_just_now_waits_until_the_others_have_failed_too() {
    let set = set(&[address(1), address(2)], &SchemePolicy::default());
    let failed = set.next(&WISH, START).unwrap().key;
    let failed = [failed];
    let wish = SchemeWish { avoid: &failed, ..WISH };
    assert!(set.has_better(&wish, START));
    assert!((0..4).all(|_| next_port(&set, &wish, START) == 2));
    let mut known = expand(&[address(1), address(2)], &SchemePolicy::default(), &[]);
    known[1].failed(START);
    let set = SchemeSet::new(known, 0);
    assert!(!set.has_better(&wish, START), "the other has failed before");
    let both = [set.as_slice()[1].key(), failed[0]];
    assert!(!set.has_better(&SchemeWish { avoid: &both, ..WISH }, START), "both were tried");
    assert!(!set.has_better(&WISH, START), "nothing has failed");
}

#[test]
fn other_ports_and_transports_are_tried_after_the_configured_ones() {
    let policy = SchemePolicy {
        more_ports: vec![80, 443],
        fallback_transports: vec![HIDDEN],
        ..SchemePolicy::default()
    };
    let only_this = DatacenterAddress { this_port_only: true, ..address(5_222) };
    let mut schemes = expand(&[address(443), only_this], &policy, &[]);
    let mut tried = Vec::new();
    for _ in 0..schemes.len() {
        let set = SchemeSet::new(schemes.clone(), 0);
        let scheme = set.next(&WISH, START).unwrap();
        tried.push((scheme.key.address.port(), scheme.key.fallback, scheme.transport));
        schemes.iter_mut().find(|known| known.key() == scheme.key).unwrap().failed(START);
    }
    assert_eq!(tried[..2], [(443, 0, PLAIN), (5_222, 0, PLAIN)]);
    let mut rest = tried[2..].to_vec();
    rest.sort_by_key(|(port, fallback, _)| (*fallback, *port));
    assert_eq!(rest, [(80, 0, PLAIN), (80, 1, HIDDEN), (443, 1, HIDDEN), (5_222, 1, HIDDEN)]);
}

#[test]
fn scores_survive_a_new_list_of_addresses() {
    let policy = SchemePolicy::default();
    let mut old = expand(&[address(1), address(2)], &policy, &[]);
    old[0].failed(START);
    let new = expand(&[address(3), address(1)], &policy, &old);
    let scores: Vec<_> =
        new.iter().map(|scheme| (scheme.address.address.port(), scheme.score(START))).collect();
    assert_eq!(scores, [(3, 0), (1, 1)]);
}

#[test]
fn media_and_proxies_have_addresses_of_their_own() {
    let media = DatacenterAddress { media_only: true, ..address(2) };
    let for_proxies = DatacenterAddress { for_proxies: true, ..address(3) };
    let policy = SchemePolicy::default();
    let of_media = SchemeWish { media: true, ..WISH };
    let proxied = SchemeWish { proxied: true, ..WISH };
    let all = set(&[address(1), media.clone(), for_proxies.clone()], &policy);
    let port = |set: &SchemeSet, wish: &SchemeWish<'_>| next_port(set, wish, START);
    assert_eq!([port(&all, &WISH), port(&all, &of_media), port(&all, &proxied)], [1, 2, 3]);
    assert!(all.next(&of_media, START).unwrap().media);
    let no_media = set(&[address(1)], &policy);
    assert_eq!([port(&no_media, &of_media), port(&no_media, &proxied)], [1, 1]);
    assert!(!set(&[media], &policy).can_serve(&WISH), "others stay away from media");
    assert_eq!(port(&set(&[for_proxies], &policy), &WISH), 3, "better than nothing");
}

#[test]
fn a_rival_is_of_the_other_family_and_never_what_has_just_failed() {
    let six = |port| DatacenterAddress::new(DatacenterId(1), ([0, 0, 0, 0, 0, 0, 0, 1], port).into());
    let policy = SchemePolicy { more_ports: vec![80], ..SchemePolicy::default() };
    let mut known = expand(&[address(1), six(2), six(3)], &policy, &[]);
    let key = |known: &[ScoredAddress], port| {
        let of_port = |scored: &&ScoredAddress| scored.address.address.port() == port;
        known.iter().find(of_port).unwrap().key()
    };
    let (four, two, three) = (key(&known, 1), key(&known, 2), key(&known, 3));
    let rival = |known: &[ScoredAddress], first, avoid: &[_]| {
        let set = SchemeSet::new(known.to_vec(), 0);
        set.rival(&SchemeWish { avoid, ..WISH }, first, START).map(|scheme| scheme.key)
    };
    assert_eq!(rival(&known, four, &[]), Some(two));
    assert_eq!(rival(&known, two, &[]), Some(four));
    assert_eq!(rival(&known, four, &[two]), Some(three));
    assert_eq!(rival(&known, four, &[two, three]), None, "guessed ports do not race");
    known.iter_mut().filter(|scored| scored.key() == two).for_each(|scored| scored.failed(START));
    assert_eq!(rival(&known, four, &[]), Some(three), "the one that has not failed");
    let alone = expand(&[address(1)], &policy, &[]);
    assert_eq!(rival(&alone, four, &[]), None);
    assert_eq!(rival(&alone, two, &[]), None, "a list of addresses may have changed meanwhile");
}

#[test]
fn families_are_preferred_or_excluded() {
    let six = DatacenterAddress::new(DatacenterId(1), "[::1]:6".parse().unwrap());
    let addresses = [address(4), six];
    let ports = |family| -> Vec<u16> {
        let policy = SchemePolicy { family, ..SchemePolicy::default() };
        let mut schemes = expand(&addresses, &policy, &[]);
        let first = next_port(&SchemeSet::new(schemes.clone(), 0), &WISH, START);
        schemes
            .iter_mut()
            .filter(|scheme| scheme.address.address.port() == first)
            .for_each(|s| s.failed(START));
        vec![first, next_port(&SchemeSet::new(schemes, 0), &WISH, START)]
    };
    assert_eq!(ports(FamilyPolicy::PreferIpv4), [4, 6]);
    assert_eq!(ports(FamilyPolicy::PreferIpv6), [6, 4]);
    assert_eq!(ports(FamilyPolicy::OnlyIpv4), [4, 4]);
    assert_eq!(ports(FamilyPolicy::OnlyIpv6), [6, 6]);
}
