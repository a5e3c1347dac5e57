//! Where datacenters can be reached.

use std::net::{IpAddr, SocketAddr};

use mtproto_tl::api_subset::DcOption;
use thiserror::Error;

use crate::ids::DatacenterId;
use crate::protocol::proxy::ProxySecret;
use crate::protocol::transport::{Framing, Obfuscation, TransportConfig};

/// One address of a datacenter, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatacenterAddress {
    /// The datacenter.
    pub datacenter: DatacenterId,
    /// Host and port.
    pub address: SocketAddr,
    /// Whether it serves only downloads and uploads of media.
    pub media_only: bool,
    /// Whether it takes only the obfuscated transport.
    pub tcp_only: bool,
    /// Whether it belongs to a content delivery network: it has server keys of its own, and no accounts.
    pub cdn: bool,
    /// Whether it is meant for clients that come through a proxy.
    pub for_proxies: bool,
    /// Whether no other port of the host may be tried.
    pub this_port_only: bool,
    /// The secret of its obfuscated transport, if it wants one.
    pub secret: Option<ProxySecret>,
}

/// An entry of a server's list of addresses that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum OptionFlaw {
    /// The number of the datacenter is none.
    #[error("the number of the datacenter is none")]
    Datacenter,
    /// The host is no address, or none that can be connected to.
    #[error("the host is no address that can be connected to")]
    Host,
    /// The port is none.
    #[error("the port is none")]
    Port,
    /// The secret is of no kind that an address can have.
    #[error("the secret is of no kind that an address can have")]
    Secret,
}

impl DatacenterAddress {
    /// An ordinary address.
    #[must_use]
    pub const fn new(datacenter: DatacenterId, address: SocketAddr) -> Self {
        Self {
            datacenter,
            address,
            media_only: false,
            tcp_only: false,
            cdn: false,
            for_proxies: false,
            this_port_only: false,
            secret: None,
        }
    }

    /// Reads an entry of `help.getConfig`.
    ///
    /// # Errors
    /// If it cannot be connected to.
    pub fn from_option(option: &DcOption<'_>) -> Result<Self, OptionFlaw> {
        let datacenter = u16::try_from(option.id).ok().filter(|&id| id > 0).ok_or(OptionFlaw::Datacenter)?;
        let host = std::str::from_utf8(option.ip_address).map_err(|_| OptionFlaw::Host)?;
        let host: IpAddr = host.parse().map_err(|_| OptionFlaw::Host)?;
        if host.is_unspecified() || host.is_multicast() {
            return Err(OptionFlaw::Host);
        }
        let port = u16::try_from(option.port).ok().filter(|&port| port > 0).ok_or(OptionFlaw::Port)?;
        let secret =
            option.secret.map(ProxySecret::from_bytes).transpose().map_err(|_| OptionFlaw::Secret)?;
        if matches!(secret, Some(ProxySecret::FakeTls { .. })) {
            return Err(OptionFlaw::Secret);
        }
        Ok(Self {
            media_only: option.media_only,
            tcp_only: option.tcpo_only,
            cdn: option.cdn,
            for_proxies: option.r#static,
            this_port_only: option.this_port_only,
            secret,
            ..Self::new(DatacenterId(datacenter), SocketAddr::new(host, port))
        })
    }

    /// How to speak to this address, for somebody who would like to speak like `wanted`.
    #[must_use]
    pub fn transport(&self, wanted: TransportConfig) -> TransportConfig {
        match (&self.secret, wanted) {
            (Some(ProxySecret::Plain(key)), TransportConfig { framing: Framing::WebSocket, .. }) => {
                TransportConfig {
                    framing: Framing::WebSocket,
                    obfuscation: Some(Obfuscation { secret: Some(*key) }),
                }
            }
            (Some(secret), wanted) => secret.transport(wanted.framing),
            (None, TransportConfig { obfuscation: None, framing }) if self.tcp_only => {
                TransportConfig { framing: framing.bare(), obfuscation: Some(Obfuscation::default()) }
            }
            (None, wanted) => wanted,
        }
    }
}

#[cfg(test)]
mod tests {
    use mtproto_tl::api_subset::DcOption;

    use super::{DatacenterAddress, OptionFlaw};
    use crate::protocol::proxy::ProxySecret;
    use crate::protocol::transport::{Framing, Obfuscation, TransportConfig};

    const PLAIN: TransportConfig = TransportConfig { framing: Framing::Full, obfuscation: None };

    fn option() -> DcOption<'static> {
        DcOption { id: 4, ip_address: b"149.154.167.91", port: 443, ..DcOption::default() }
    }

    #[test]
    fn every_flag_of_an_option_is_read() {
        let mut secret = vec![0xdd];
        secret.extend([7; 16]);
        let option = DcOption {
            ipv6: true,
            media_only: true,
            tcpo_only: true,
            cdn: true,
            r#static: true,
            this_port_only: true,
            id: 203,
            ip_address: b"2001:b28:f23d:f001::a",
            port: 5_222,
            secret: Some(&secret),
        };
        let address = DatacenterAddress::from_option(&option).unwrap();
        assert_eq!(address.datacenter.0, 203);
        assert_eq!(address.address, "[2001:b28:f23d:f001::a]:5222".parse().unwrap());
        assert!(address.media_only && address.tcp_only && address.cdn);
        assert!(address.for_proxies && address.this_port_only);
        assert_eq!(address.secret, Some(ProxySecret::Padded([7; 16])));
        let plain = DatacenterAddress::from_option(&self::option()).unwrap();
        assert_eq!(plain, DatacenterAddress::new(crate::DatacenterId(4), plain.address));
    }

    #[test]
    fn an_option_that_cannot_be_connected_to_is_refused() {
        let flaw = |option: DcOption<'_>| DatacenterAddress::from_option(&option).unwrap_err();
        assert_eq!(flaw(DcOption { id: 0, ..option() }), OptionFlaw::Datacenter);
        assert_eq!(flaw(DcOption { id: 70_000, ..option() }), OptionFlaw::Datacenter);
        for host in [&b"example.org"[..], b"0.0.0.0", b"224.0.0.1", b"\xff", b""] {
            assert_eq!(flaw(DcOption { ip_address: host, ..option() }), OptionFlaw::Host);
        }
        for port in [0, -1, 65_536] {
            assert_eq!(flaw(DcOption { port, ..option() }), OptionFlaw::Port);
        }
        assert_eq!(flaw(DcOption { secret: Some(b"short"), ..option() }), OptionFlaw::Secret);
    }

    #[test]
    fn an_address_is_spoken_to_as_it_wants() {
        let mut address = DatacenterAddress::from_option(&option()).unwrap();
        assert_eq!(address.transport(PLAIN), PLAIN);
        address.tcp_only = true;
        let obfuscated =
            |framing, secret| TransportConfig { framing, obfuscation: Some(Obfuscation { secret }) };
        assert_eq!(address.transport(PLAIN), obfuscated(Framing::Intermediate, None));
        let abridged = TransportConfig { framing: Framing::Abridged, obfuscation: None };
        assert_eq!(address.transport(abridged), obfuscated(Framing::Abridged, None));
        address.secret = Some(ProxySecret::Plain([3; 16]));
        assert_eq!(address.transport(abridged), obfuscated(Framing::Abridged, Some([3; 16])));
        address.secret = Some(ProxySecret::Padded([4; 16]));
        assert_eq!(address.transport(abridged), obfuscated(Framing::PaddedIntermediate, Some([4; 16])));
    }
}
