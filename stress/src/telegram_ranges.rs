//! The address ranges Telegram publishes as its own. This program never loads them.
//!
//! There is no option against it: a load test belongs on servers that its user operates.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Network address and prefix length, as published for IPv4.
const RANGES_V4: [(Ipv4Addr, u32); 10] = [
    (Ipv4Addr::new(91, 108, 4, 0), 22),
    (Ipv4Addr::new(91, 108, 8, 0), 22),
    (Ipv4Addr::new(91, 108, 12, 0), 22),
    (Ipv4Addr::new(91, 108, 16, 0), 22),
    (Ipv4Addr::new(91, 108, 20, 0), 22),
    (Ipv4Addr::new(91, 108, 56, 0), 22),
    (Ipv4Addr::new(91, 105, 192, 0), 23),
    (Ipv4Addr::new(95, 161, 64, 0), 20),
    (Ipv4Addr::new(149, 154, 160, 0), 20),
    (Ipv4Addr::new(185, 76, 151, 0), 24),
];

/// Network address and prefix length, as published for IPv6.
const RANGES_V6: [(Ipv6Addr, u32); 4] = [
    (Ipv6Addr::new(0x2001, 0x67c, 0x4e8, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x2001, 0xb28, 0xf23c, 0, 0, 0, 0, 0), 47),
    (Ipv6Addr::new(0x2001, 0xb28, 0xf23f, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x2a0a, 0xf280, 0, 0, 0, 0, 0, 0), 32),
];

/// The prefix under which translators reach IPv4 from IPv6 (RFC 6052).
const TRANSLATED_PREFIX: [u16; 6] = [0x64, 0xff9b, 0, 0, 0, 0];

/// The published range that `address` lies in, if it lies in one. IPv4 addresses that travel inside IPv6 count.
pub(crate) fn range_of(address: IpAddr) -> Option<String> {
    match address {
        IpAddr::V4(address) => range_of_v4(address),
        IpAddr::V6(address) => carried_v4(address).map_or_else(|| range_of_v6(address), range_of_v4),
    }
}

fn range_of_v4(address: Ipv4Addr) -> Option<String> {
    RANGES_V4
        .iter()
        .find(|(network, prefix)| (address.to_bits() ^ network.to_bits()) >> (u32::BITS - prefix) == 0)
        .map(|(network, prefix)| format!("{network}/{prefix}"))
}

fn range_of_v6(address: Ipv6Addr) -> Option<String> {
    RANGES_V6
        .iter()
        .find(|(network, prefix)| (address.to_bits() ^ network.to_bits()) >> (u128::BITS - prefix) == 0)
        .map(|(network, prefix)| format!("{network}/{prefix}"))
}

/// The IPv4 address inside a mapped or translated IPv6 address.
fn carried_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [a, b, c, d, e, f, high, low] = address.segments();
    let translated = [a, b, c, d, e, f] == TRANSLATED_PREFIX;
    address
        .to_ipv4_mapped()
        .or_else(|| translated.then(|| Ipv4Addr::from_bits(u32::from(high) << u16::BITS | u32::from(low))))
}

#[cfg(test)]
mod tests {
    use super::range_of;

    fn in_range(address: &str) -> bool {
        range_of(address.parse().unwrap()).is_some()
    }

    #[test]
    fn every_published_range_is_known_to_its_edges() {
        for (inside, outside) in [
            (["91.108.4.0", "91.108.7.255"], ["91.108.3.255", "91.108.24.0"]),
            (["91.108.20.0", "91.108.23.255"], ["91.108.24.0", "91.108.55.255"]),
            (["91.108.56.0", "91.108.59.255"], ["91.108.55.255", "91.108.60.0"]),
            (["91.105.192.0", "91.105.193.255"], ["91.105.191.255", "91.105.194.0"]),
            (["95.161.64.0", "95.161.79.255"], ["95.161.63.255", "95.161.80.0"]),
            (["149.154.160.0", "149.154.175.255"], ["149.154.159.255", "149.154.176.0"]),
            (["185.76.151.0", "185.76.151.255"], ["185.76.150.255", "185.76.152.0"]),
            (["2001:67c:4e8::1", "2001:67c:4e8:ffff::1"], ["2001:67c:4e7::1", "2001:67c:4e9::1"]),
            (["2001:b28:f23c::1", "2001:b28:f23d::1"], ["2001:b28:f23b::1", "2001:b28:f23e::1"]),
            (["2001:b28:f23f::1", "2001:b28:f23f:ffff::1"], ["2001:b28:f23e::1", "2001:b28:f240::1"]),
            (["2a0a:f280::1", "2a0a:f280:ffff::1"], ["2a0a:f27f::1", "2a0a:f281::1"]),
        ] {
            assert!(inside.iter().all(|address| in_range(address)), "{inside:?}");
            assert!(!outside.iter().any(|address| in_range(address)), "{outside:?}");
        }
    }

    #[test]
    fn an_address_inside_another_is_found() {
        assert!(in_range("::ffff:149.154.167.50"));
        assert!(in_range("64:ff9b::149.154.167.50"));
        assert!(!in_range("::ffff:127.0.0.1"));
        assert!(!in_range("::1"));
    }
}
