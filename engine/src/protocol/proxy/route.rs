//! The proxies on the way to a datacenter, as a program sets them.

use std::fmt;
use std::net::SocketAddr;

use thiserror::Error;

use super::{Credentials, ProxySecret};
use crate::protocol::transport::TransportConfig;
use crate::protocol::transport::fake_tls::client_hello::HelloShape;

/// The proxies between a connection and its datacenter. Both kinds can be combined: the upstream proxy is dialled and asked
/// to connect to the MTProxy, which connects to the datacenter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProxyRoute {
    /// A proxy that connects wherever it is told to, and knows nothing of the protocol.
    pub upstream: Option<Upstream>,
    /// A proxy that speaks the protocol's transport. It chooses the address of the datacenter itself.
    pub mtproxy: Option<MtProxy>,
}

/// A SOCKS5 or HTTP proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upstream {
    /// What it speaks.
    pub protocol: UpstreamProtocol,
    /// Where it listens.
    pub address: SocketAddr,
    /// For proxies that want to know who comes.
    pub credentials: Option<Credentials>,
    /// The host to ask for by name, so that the proxy looks it up, instead of by the address that was found here. The port is
    /// that of the address.
    pub host: Option<HostName>,
}

/// What an upstream proxy speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UpstreamProtocol {
    /// RFC 1928, with user name and password (RFC 1929) if there are any.
    Socks5,
    /// The `CONNECT` of HTTP/1.1 (RFC 9110).
    HttpConnect,
}

/// An MTProxy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MtProxy {
    /// Its host as the user knows it: servers are told of it (`inputClientProxy`).
    pub host: HostName,
    /// Where it listens.
    pub address: SocketAddr,
    /// Its secret, which decides what the stream looks like.
    pub secret: ProxySecret,
    /// What the hello looks like, if the secret asks for one.
    pub hello: HelloShape,
}

impl ProxyRoute {
    /// Through an MTProxy alone.
    #[must_use]
    pub const fn through_mtproxy(mtproxy: MtProxy) -> Self {
        Self { upstream: None, mtproxy: Some(mtproxy) }
    }

    /// Through a SOCKS5 or HTTP proxy alone.
    #[must_use]
    pub const fn through_upstream(upstream: Upstream) -> Self {
        Self { upstream: Some(upstream), mtproxy: None }
    }

    /// Where the socket goes, if the destination is `target`.
    #[must_use]
    pub(crate) fn dialled(&self, target: SocketAddr) -> SocketAddr {
        self.upstream.as_ref().map_or(target, |upstream| upstream.address)
    }
}

impl Upstream {
    /// What the proxy is asked to connect to.
    pub(crate) fn target(&self, target: SocketAddr) -> ProxyTarget {
        match &self.host {
            Some(host) => ProxyTarget::Name(host.clone(), target.port()),
            None => ProxyTarget::Address(target),
        }
    }
}

impl MtProxy {
    /// A proxy whose hello looks like that of a current browser.
    #[must_use]
    pub fn new(address: SocketAddr, secret: ProxySecret) -> Self {
        Self { host: HostName::of_address(address), address, secret, hello: HelloShape::default() }
    }

    /// Framing and key stream, for somebody who would like to speak like `wanted`.
    #[must_use]
    pub fn transport(&self, wanted: TransportConfig) -> TransportConfig {
        self.secret.transport(wanted.framing)
    }
}

/// The name of a host, or its address as text: 1 to 255 characters of ASCII without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostName(Box<str>);

/// Text that is no name of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a host name has 1 to 255 characters of ASCII without spaces")]
pub struct HostNameError;

impl HostName {
    /// # Errors
    /// The text cannot be one.
    pub fn new(text: &str) -> Result<Self, HostNameError> {
        let fits = (1..=255).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        fits.then(|| Self(text.into())).ok_or(HostNameError)
    }

    fn of_address(address: SocketAddr) -> Self {
        Self(address.ip().to_string().into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What an upstream proxy is asked to connect to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProxyTarget {
    /// An address.
    Address(SocketAddr),
    /// A host that the proxy looks up, and a port.
    Name(HostName, u16),
}

impl From<SocketAddr> for ProxyTarget {
    fn from(address: SocketAddr) -> Self {
        Self::Address(address)
    }
}

impl fmt::Display for ProxyTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => address.fmt(formatter),
            Self::Name(host, port) => write!(formatter, "{host}:{port}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{HostName, MtProxy, ProxyRoute, Upstream, UpstreamProtocol};
    use crate::protocol::proxy::ProxySecret;

    #[test]
    fn an_upstream_proxy_is_dialled_and_asked_for_the_target() {
        let target = "192.0.2.1:443".parse().unwrap();
        let mut upstream = Upstream {
            protocol: UpstreamProtocol::Socks5,
            address: "127.0.0.1:1080".parse().unwrap(),
            credentials: None,
            host: None,
        };
        assert_eq!(upstream.target(target).to_string(), "192.0.2.1:443");
        upstream.host = Some(HostName::new("dc2.test").unwrap());
        assert_eq!(upstream.target(target).to_string(), "dc2.test:443");
        let address = upstream.address;
        assert_eq!(ProxyRoute::through_upstream(upstream).dialled(target), address);
        let mtproxy = MtProxy::new(target, ProxySecret::Plain([1; 16]));
        assert_eq!(mtproxy.host.as_str(), "192.0.2.1");
        assert_eq!(ProxyRoute::through_mtproxy(mtproxy).dialled(target), target);
    }

    #[test]
    fn host_names_have_limits() {
        for wrong in ["", "a b", "é", &"x".repeat(256)] {
            assert!(HostName::new(wrong).is_err(), "{wrong}");
        }
        assert!(HostName::new(&"x".repeat(255)).is_ok());
    }
}
