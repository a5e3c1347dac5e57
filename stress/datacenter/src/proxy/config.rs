//! What a proxy is told before it starts, and what it knows while it runs.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use mtproto_engine::{Credentials, ProxySecret};

/// Settings of a proxy. Start from [`ProxyConfig::new`].
#[non_exhaustive]
pub struct ProxyConfig {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Where each datacenter listens. Clients get nowhere else.
    pub datacenters: Vec<(u16, SocketAddr)>,
    /// The secrets of the MTProxy; without any it is none. The same key may be there in more than one kind.
    pub secrets: Vec<ProxySecret>,
    /// User name and password that SOCKS5 and HTTP clients have to show.
    pub credentials: Option<Credentials>,
    /// Names that SOCKS5 and HTTP clients may ask for, and their addresses. No others are looked up.
    pub names: Vec<(String, IpAddr)>,
}

impl ProxyConfig {
    /// A proxy on a free port of the loopback interface, in front of these datacenters, without secrets and credentials.
    #[must_use]
    pub fn new(datacenters: Vec<(u16, SocketAddr)>) -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            datacenters,
            secrets: Vec::new(),
            credentials: None,
            names: vec![("localhost".to_owned(), IpAddr::V4(Ipv4Addr::LOCALHOST))],
        }
    }
}

impl fmt::Debug for ProxyConfig {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ProxyConfig")
            .field("listen", &self.listen)
            .field("datacenters", &self.datacenters)
            .field("secrets", &self.secrets.len())
            .finish_non_exhaustive()
    }
}

/// The same as it is looked at for each client.
#[derive(Debug)]
pub(super) struct Known {
    config: ProxyConfig,
    own: SocketAddr,
    /// The keys of all secrets, in their order.
    pub(super) keys: Vec<[u8; 16]>,
    /// The keys and domains of those that ask for the disguise as TLS.
    pub(super) disguised: Vec<([u8; 16], String)>,
}

/// What test environments add to the number of a datacenter.
const TEST_MODE_OFFSET: u16 = 10_000;

impl Known {
    pub(super) fn new(config: ProxyConfig, own: SocketAddr) -> Self {
        let keys = config.secrets.iter().map(|secret| *secret.key()).collect();
        let disguised = config.secrets.iter();
        let disguised = disguised.filter_map(|secret| Some((*secret.key(), secret.domain()?.to_owned())));
        Self { disguised: disguised.collect(), config, own, keys }
    }

    pub(super) fn secrets(&self) -> &[ProxySecret] {
        &self.config.secrets
    }

    /// Whether clients of SOCKS5 and HTTP have to show who they are.
    pub(super) const fn wants_credentials(&self) -> bool {
        self.config.credentials.is_some()
    }

    /// Whether a client may come in with this user name and password.
    pub(super) fn admits(&self, user: &[u8], password: &[u8]) -> bool {
        self.config.credentials.as_ref().is_none_or(|credentials| credentials.are(user, password))
    }

    /// The same for what HTTP clients show.
    pub(super) fn admits_basic(&self, shown: Option<&str>) -> bool {
        let wanted = self.config.credentials.as_ref();
        wanted.is_none_or(|credentials| shown.is_some_and(|shown| shown.trim() == credentials.to_basic()))
    }

    /// Where a client of the MTProxy goes that asks for this datacenter: negative for media, 10000 more in test
    /// environments.
    pub(super) fn datacenter(&self, dc_field: i16) -> Option<SocketAddr> {
        let number = dc_field.unsigned_abs();
        let number = number.checked_sub(TEST_MODE_OFFSET).unwrap_or(number);
        self.config.datacenters.iter().find(|(known, _)| *known == number).map(|(_, address)| *address)
    }

    /// Whether a client of SOCKS5 or HTTP may go there.
    pub(super) fn allows(&self, address: SocketAddr) -> bool {
        address == self.own || self.config.datacenters.iter().any(|(_, known)| *known == address)
    }

    /// The address that a name stands for.
    pub(super) fn look_up(&self, name: &[u8]) -> Option<IpAddr> {
        let same = |known: &str| known.as_bytes().eq_ignore_ascii_case(name);
        self.config.names.iter().find(|(known, _)| same(known)).map(|(_, address)| *address)
    }
}
