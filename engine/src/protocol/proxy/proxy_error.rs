//! The way through a proxy was not free: at which stage, and why.

use std::fmt;

use thiserror::Error;

use super::GreetingError;
use crate::error::{Fault, NetworkError, Scope};
use crate::protocol::transport::fake_tls::HelloError;

/// How far a connection came on its way through its proxies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProxyStage {
    /// A socket to the first proxy was being opened.
    Connect,
    /// The greeting with a SOCKS5 proxy.
    Socks5,
    /// The greeting with an HTTP proxy.
    HttpConnect,
    /// The hello of the disguise as TLS.
    Hello,
    /// An MTProxy was spoken to, and nothing valid had come through it.
    FirstData,
}

impl ProxyStage {
    /// A short name, for counters: `connect`, `socks5`, `http`, `hello` or `first_data`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Socks5 => "socks5",
            Self::HttpConnect => "http",
            Self::Hello => "hello",
            Self::FirstData => "first_data",
        }
    }
}

impl fmt::Display for ProxyStage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Connect => "no way to the proxy",
            Self::Socks5 => "no way through the SOCKS5 proxy",
            Self::HttpConnect => "no way through the HTTP proxy",
            Self::Hello => "no TLS hello from the MTProxy",
            Self::FirstData => "nothing came through the MTProxy",
        })
    }
}

/// What went wrong with a proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum ProxyFailure {
    /// The proxy closed the connection.
    #[error("it closed the connection")]
    Closed,
    /// The operating system said so.
    #[error(transparent)]
    Network(NetworkError),
    /// The proxy refused, or said what makes no sense.
    #[error(transparent)]
    Refused(GreetingError),
    /// It took longer than one step may.
    #[error("no answer within {seconds} s")]
    TimedOut {
        /// The time that was allowed.
        seconds: u64,
    },
}

/// The way through a proxy was not free. The socket is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[error("{stage}: {failure}; {}", self.advice())]
pub struct ProxyError {
    /// How far the connection had come.
    pub stage: ProxyStage,
    /// What went wrong.
    pub failure: ProxyFailure,
}

impl ProxyError {
    /// Who is to blame.
    #[must_use]
    pub const fn fault(self) -> Fault {
        match self.failure {
            ProxyFailure::Closed => Fault::Peer,
            ProxyFailure::Network(error) => error.fault(),
            ProxyFailure::Refused(error) => error.fault(),
            ProxyFailure::TimedOut { .. } => Fault::Network,
        }
    }

    /// What is lost: always the socket.
    #[must_use]
    pub const fn scope(self) -> Scope {
        Scope::Socket
    }

    /// Whether it is the datacenter that the proxy could not connect to: another address may do better.
    #[must_use]
    pub(crate) const fn concerns_address(self) -> bool {
        let refused = match self.failure {
            ProxyFailure::Refused(error) => error,
            ProxyFailure::Closed | ProxyFailure::Network(_) | ProxyFailure::TimedOut { .. } => return false,
        };
        matches!(refused, GreetingError::SocksReply(_) | GreetingError::HttpStatus(_))
    }

    /// What to look at.
    const fn advice(self) -> &'static str {
        match (self.stage, self.failure) {
            (
                _,
                ProxyFailure::Refused(GreetingError::CredentialsWanted | GreetingError::CredentialsRefused),
            ) => "check the user name and the password of the proxy",
            (_, ProxyFailure::Refused(GreetingError::SocksReply(_) | GreetingError::HttpStatus(_))) => {
                "check that the proxy may and can connect to the address"
            }
            (_, ProxyFailure::Refused(GreetingError::NotUnderstood(_))) => {
                "check the port, and that the proxy is of this kind"
            }
            (_, ProxyFailure::Refused(GreetingError::Hello(HelloError::WrongSecret)))
            | (ProxyStage::Hello, _) => {
                "check the secret with its domain, and that this machine's clock is right"
            }
            (ProxyStage::FirstData, _) => {
                "check the secret, and that the proxy can connect to the datacenter"
            }
            (ProxyStage::Connect, _) => "check the host and the port of the proxy",
            (ProxyStage::Socks5 | ProxyStage::HttpConnect, _) => {
                "check that the proxy is of this kind, and that it can connect to the address"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ProxyError, ProxyFailure, ProxyStage};
    use crate::error::NetworkError;
    use crate::protocol::proxy::GreetingError;

    #[test]
    fn an_error_names_its_stage_its_cause_and_what_to_check() {
        let text = |stage, failure| ProxyError { stage, failure }.to_string();
        assert_eq!(
            text(ProxyStage::Connect, ProxyFailure::Network(NetworkError::Refused)),
            "no way to the proxy: refused: nobody listens at the address; check the host and the port of the proxy"
        );
        assert_eq!(
            text(ProxyStage::Socks5, ProxyFailure::Refused(GreetingError::SocksReply(4))),
            "no way through the SOCKS5 proxy: the proxy could not connect: the host cannot be reached; check that the proxy \
             may and can connect to the address"
        );
        assert_eq!(
            text(ProxyStage::FirstData, ProxyFailure::TimedOut { seconds: 10 }),
            "nothing came through the MTProxy: no answer within 10 s; check the secret, and that the proxy can connect to \
             the datacenter"
        );
    }
}
