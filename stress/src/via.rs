//! Proxies as the user names them, and what becomes of them: the way to a target.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use mtproto_engine::{
    Credentials, HostName, MtProxy, ProxyLink, ProxyRoute, ProxySecret, Upstream, UpstreamProtocol,
};

use crate::target::{Target, TargetError, TargetText, resolve};

/// A proxy: `socks5://user:password@host:port`, `socks5h://...`, `http://...`, or a link to an MTProxy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ViaText {
    /// A proxy that connects wherever it is told to.
    Upstream {
        /// What it speaks.
        protocol: UpstreamProtocol,
        /// Whether it looks names up.
        by_name: bool,
        /// Its host.
        host: String,
        /// Its port.
        port: u16,
        /// For proxies that want to know who comes.
        credentials: Option<Credentials>,
    },
    /// A proxy that chooses the address of the datacenter itself.
    MtProxy(ProxyLink),
}

/// Beginnings, what is spoken there, and who looks names up.
const SCHEMES: [(&str, UpstreamProtocol, bool); 3] = [
    ("socks5://", UpstreamProtocol::Socks5, false),
    ("socks5h://", UpstreamProtocol::Socks5, true),
    ("http://", UpstreamProtocol::HttpConnect, false),
];

impl FromStr for ViaText {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_link = ["tg:", "t.me/", "https://", "http://t.me/", "http://telegram.me/"];
        if is_link.iter().any(|beginning| text.starts_with(beginning)) {
            return text
                .parse()
                .map(Self::MtProxy)
                .map_err(|wrong: mtproto_engine::protocol::proxy::LinkError| wrong.to_string());
        }
        let scheme = SCHEMES.iter().find_map(|&(beginning, protocol, by_name)| {
            Some((text.strip_prefix(beginning)?, protocol, by_name))
        });
        let (rest, protocol, by_name) = scheme.ok_or_else(|| {
            "write socks5://host:port, socks5h://host:port (the proxy looks names up), http://host:port, each with \
             user:password@ before the host if needed, or tg://proxy?server=..&port=..&secret=.."
                .to_owned()
        })?;
        let (shown, place) =
            rest.rsplit_once('@').map_or((None, rest), |(shown, place)| (Some(shown), place));
        let credentials = shown.map(|shown| {
            let (user, password) = shown.split_once(':').unwrap_or((shown, ""));
            Credentials::new(user, password).map_err(|wrong| wrong.to_string())
        });
        let place: TargetText = place.trim_end_matches('/').parse()?;
        let (host, port) = place.place();
        Ok(Self::Upstream {
            protocol,
            by_name,
            host: host.to_owned(),
            port,
            credentials: credentials.transpose()?,
        })
    }
}

/// How a target is reached: directly, or through proxies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Route(pub(crate) Option<Arc<ProxyRoute>>);

impl Route {
    /// The way to a target: through what `via` names, and with a secret if it is an MTProxy itself.
    ///
    /// # Errors
    /// If a name has no address, or one that is Telegram's own.
    pub(crate) fn new(
        via: Option<&ViaText>,
        secret: Option<&ProxySecret>,
        host: &str,
        target: Target,
    ) -> Result<Self, TargetError> {
        let mut route = ProxyRoute { upstream: None, mtproxy: None };
        if let Some(secret) = secret {
            route.mtproxy = Some(mtproxy(host, target.address, secret.clone()));
        }
        match via {
            None => {}
            Some(ViaText::MtProxy(link)) => {
                let address = resolve(&link.server, link.port)?;
                route.mtproxy = Some(mtproxy(&link.server, address, link.secret.clone()));
            }
            Some(ViaText::Upstream { protocol, by_name, host: proxy_host, port, credentials }) => {
                let address = resolve(proxy_host, *port)?;
                let host = by_name.then(|| HostName::new(host).ok()).flatten();
                let (protocol, credentials) = (*protocol, credentials.clone());
                route.upstream = Some(Upstream { protocol, address, credentials, host });
            }
        }
        let is_direct = route.upstream.is_none() && route.mtproxy.is_none();
        Ok(Self((!is_direct).then(|| Arc::new(route))))
    }

    /// The MTProxy on the way.
    pub(crate) fn mtproxy(&self) -> Option<&MtProxy> {
        self.0.as_ref()?.mtproxy.as_ref()
    }

    /// Whether proxies have to be greeted before the transport begins.
    pub(crate) fn has_greeting(&self) -> bool {
        let has_upstream = self.0.as_ref().is_some_and(|route| route.upstream.is_some());
        has_upstream || self.mtproxy().is_some_and(|mtproxy| mtproxy.secret.domain().is_some())
    }

    /// The proxies, without a secret; none if the way is direct.
    pub(crate) fn in_words(&self) -> Option<String> {
        self.0.as_ref().map(|_| self.to_string())
    }
}

fn mtproxy(host: &str, address: std::net::SocketAddr, secret: ProxySecret) -> MtProxy {
    let direct = MtProxy::new(address, secret);
    match HostName::new(host) {
        Ok(host) => MtProxy { host, ..direct },
        Err(_) => direct,
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(route) = &self.0 else { return formatter.write_str("direct") };
        if let Some(Upstream { protocol, address, .. }) = &route.upstream {
            let name = match protocol {
                UpstreamProtocol::Socks5 => "socks5",
                UpstreamProtocol::HttpConnect => "http",
            };
            write!(formatter, "{name} {address}")?;
        }
        if let Some(mtproxy) = &route.mtproxy {
            let kind = match mtproxy.secret {
                ProxySecret::Plain(_) => "plain",
                ProxySecret::Padded(_) => "padded",
                ProxySecret::FakeTls { .. } => "fake TLS",
            };
            let then = if route.upstream.is_some() { ", then " } else { "" };
            write!(formatter, "{then}mtproxy {} ({kind})", mtproxy.address)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Route, ViaText};
    use crate::target::TargetText;
    use mtproto_engine::ProxySecret;

    fn route(via: Option<&str>, secret: Option<&str>) -> Route {
        let via: Option<ViaText> = via.map(|via| via.parse().unwrap());
        let secret: Option<ProxySecret> = secret.map(|secret| secret.parse().unwrap());
        let target = "dc2@127.0.0.1:443".parse::<TargetText>().unwrap().resolve().unwrap();
        Route::new(via.as_ref(), secret.as_ref(), "127.0.0.1", target).unwrap()
    }

    #[test]
    fn proxies_are_named_in_words_without_their_secrets() {
        let secret = "ee0123456789abcdef0123456789abcdef612e6578616d706c65";
        for (via, secret, words) in [
            (None, None, "direct"),
            (Some("socks5://me:p@ss@127.0.0.1:1080"), None, "socks5 127.0.0.1:1080"),
            (Some("http://127.0.0.1:3128/"), None, "http 127.0.0.1:3128"),
            (None, Some(secret), "mtproxy 127.0.0.1:443 (fake TLS)"),
            (
                Some("socks5h://[::1]:1080"),
                Some(secret),
                "socks5 [::1]:1080, then mtproxy 127.0.0.1:443 (fake TLS)",
            ),
            (
                Some(
                    "https://t.me/proxy?server=127.0.0.1&port=444&secret=dd0123456789abcdef0123456789abcdef",
                ),
                None,
                "mtproxy 127.0.0.1:444 (padded)",
            ),
        ] {
            assert_eq!(route(via, secret).to_string(), words);
        }
        assert!(route(Some("socks5://127.0.0.1:1"), None).has_greeting());
        assert!(!route(None, Some("0123456789abcdef0123456789abcdef")).has_greeting());
    }

    #[test]
    fn a_wrong_proxy_is_told_what_is_missing() {
        for (text, part) in [
            ("127.0.0.1:1080", "socks5://host:port"),
            ("socks4://127.0.0.1:1080", "socks5://host:port"),
            ("socks5://127.0.0.1", "no port"),
            ("tg://proxy?server=a&port=1", "`secret`"),
            ("https://example.com/proxy?server=a", "begins with"),
        ] {
            let wrong = text.parse::<ViaText>().unwrap_err();
            assert!(wrong.contains(part), "{text}: {wrong}");
        }
    }

    #[test]
    fn telegram_is_never_behind_a_name_of_ours() {
        let via: ViaText = "socks5://149.154.167.50:443".parse().unwrap();
        let target = "127.0.0.1:443".parse::<TargetText>().unwrap().resolve().unwrap();
        assert!(Route::new(Some(&via), None, "127.0.0.1", target).is_err());
    }
}
