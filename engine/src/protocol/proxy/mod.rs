//! What comes before the transport: the greeting with an upstream proxy, with an MTProxy in disguise, or with the server of
//! a WebSocket.
//!
//! A [`Greeting`] is sans-IO like the rest: it says what to send, takes what comes, and is ready in the end. What lies
//! behind its last byte belongs to the transport.

pub(crate) mod approach;
pub(crate) mod base64;
pub mod http_connect;
mod link;
mod proxy_error;
mod route;
mod secret;
pub mod socks5;

use thiserror::Error;

pub use self::link::{LinkError, ProxyLink};
pub use self::proxy_error::{ProxyError, ProxyFailure, ProxyStage};
pub use self::route::{
    HostName, HostNameError, MtProxy, ProxyRoute, ProxyTarget, Upstream, UpstreamProtocol,
};
pub use self::secret::{ProxySecret, SecretError};
use super::transport::fake_tls::{HelloError, server_hello::AwaitedHello};
use super::transport::websocket::upgrade::{AwaitedUpgrade, UpgradeError};
use crate::error::{Fault, Scope};

/// The answers of a proxy are smaller, all of them: the largest is the three records of a TLS hello.
const HELD_BYTES_MAX: usize = 64 << 10;

/// The proxy did not let us through. The socket is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum GreetingError {
    /// An answer that the proxy's protocol does not know.
    #[error("the proxy answered with bytes that are not {0}")]
    NotUnderstood(&'static str),
    /// The proxy wants a way to authenticate that we do not have.
    #[error("the proxy wants credentials: give a user name and a password")]
    CredentialsWanted,
    /// The proxy refused the user name or the password.
    #[error("the proxy refused the user name or the password")]
    CredentialsRefused,
    /// A SOCKS5 proxy could not connect, and says why in a number.
    #[error("the proxy could not connect: {}", socks5::reply_text(*.0))]
    SocksReply(u8),
    /// An HTTP proxy refused, and says why in a number.
    #[error("the proxy refused to connect with HTTP status {0}")]
    HttpStatus(u16),
    /// The hello of an MTProxy in disguise is not that of one that knows the secret.
    #[error(transparent)]
    Hello(#[from] HelloError),
    /// A server did not grant a WebSocket.
    #[error(transparent)]
    Upgrade(#[from] UpgradeError),
}

impl GreetingError {
    /// Who is to blame.
    #[must_use]
    pub const fn fault(self) -> Fault {
        match self {
            Self::CredentialsWanted | Self::CredentialsRefused => Fault::Caller,
            Self::SocksReply(_) | Self::HttpStatus(_) => Fault::Network,
            Self::NotUnderstood(_) | Self::Hello(_) | Self::Upgrade(_) => Fault::Peer,
        }
    }

    /// What is lost: always the socket.
    #[must_use]
    pub const fn scope(self) -> Scope {
        Scope::Socket
    }
}

/// User name and password for a proxy. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    user: String,
    password: String,
}

/// A user name or a password does not fit its length byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a user name has 1 to 255 bytes, a password at most 255")]
pub struct CredentialsTooLong;

impl Credentials {
    /// # Errors
    ///
    /// The user name is empty or longer than 255 bytes, or the password is.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Result<Self, CredentialsTooLong> {
        let (user, password) = (user.into(), password.into());
        if (1..=255).contains(&user.len()) && password.len() <= 255 {
            Ok(Self { user, password })
        } else {
            Err(CredentialsTooLong)
        }
    }

    /// Whether these are the same, as a proxy asks.
    #[must_use]
    pub fn are(&self, user: &[u8], password: &[u8]) -> bool {
        self.user.as_bytes() == user && self.password.as_bytes() == password
    }

    /// As HTTP shows them: `user:password` in base64 (RFC 7617).
    #[must_use]
    pub fn to_basic(&self) -> String {
        base64::encode(format!("{}:{}", self.user, self.password).as_bytes())
    }
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Credentials(redacted)")
    }
}

/// A greeting under way. Box it: it is needed once per socket, and briefly.
#[derive(Debug)]
pub struct Greeting {
    stage: Stage,
    held: Vec<u8>,
}

/// What a greeting made of received bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many of the received bytes it took. All of them, unless it is ready: the others belong to the transport.
    pub taken: usize,
    /// To be sent now.
    pub send: Vec<u8>,
    /// The way is free for the transport.
    pub is_ready: bool,
}

#[derive(Debug)]
enum Stage {
    Socks5(socks5::Stage),
    HttpConnect,
    Hello(AwaitedHello),
    Upgrade(AwaitedUpgrade),
    Ready,
}

/// What one stage made of everything that is there.
pub(super) enum Step<S> {
    /// The answer is not complete.
    Wait,
    /// The answer took `consumed` bytes. The next stage awaits the answer to `send`.
    Next { consumed: usize, send: Vec<u8>, stage: S },
    /// The answer took `consumed` bytes and was the last.
    Ready { consumed: usize },
}

impl Greeting {
    /// With a SOCKS5 proxy, and what to send first.
    #[must_use]
    pub fn socks5(target: impl Into<ProxyTarget>, credentials: Option<Credentials>) -> (Self, Vec<u8>) {
        let (stage, send) = socks5::begin(target.into(), credentials);
        (Self::new(Stage::Socks5(stage)), send)
    }

    /// With an HTTP proxy, and what to send first.
    #[must_use]
    pub fn http_connect(target: &ProxyTarget, credentials: Option<&Credentials>) -> (Self, Vec<u8>) {
        (Self::new(Stage::HttpConnect), http_connect::request(target, credentials))
    }

    /// With an MTProxy in disguise, to which a hello was sent. Only after this
    /// [`Transport::within_tls`](super::transport::Transport::within_tls) can begin.
    #[must_use]
    pub const fn fake_tls(awaited: AwaitedHello) -> Self {
        Self::new(Stage::Hello(awaited))
    }

    /// With a server that was asked for a WebSocket.
    pub(crate) const fn upgrade(awaited: AwaitedUpgrade) -> Self {
        Self::new(Stage::Upgrade(awaited))
    }

    const fn new(stage: Stage) -> Self {
        Self { stage, held: Vec::new() }
    }

    /// Takes received bytes.
    ///
    /// # Errors
    ///
    /// The proxy does not let us through.
    pub fn received(&mut self, bytes: &[u8]) -> Result<Progress, GreetingError> {
        let held_before = self.held.len();
        self.held.extend_from_slice(bytes);
        let mut progress = Progress { taken: bytes.len(), ..Progress::default() };
        let mut used = 0;
        loop {
            let bytes = self.held.get(used..).unwrap_or_default();
            let step = match &mut self.stage {
                Stage::Socks5(stage) => stage.answered(bytes)?.map(Stage::Socks5),
                Stage::HttpConnect => http_connect::answered(bytes)?,
                Stage::Hello(awaited) => awaited.answered(bytes)?,
                Stage::Upgrade(awaited) => match awaited.answered(bytes)? {
                    Some(consumed) => Step::Ready { consumed },
                    None => Step::Wait,
                },
                Stage::Ready => Step::Ready { consumed: 0 },
            };
            match step {
                Step::Wait if bytes.len() > HELD_BYTES_MAX => {
                    return Err(GreetingError::NotUnderstood("the answer of a proxy"));
                }
                Step::Wait => {
                    self.held.drain(..used);
                    return Ok(progress);
                }
                Step::Next { consumed, send, stage } => {
                    used += consumed;
                    progress.send.extend_from_slice(&send);
                    self.stage = stage;
                }
                Step::Ready { consumed } => {
                    // Whatever was held before was not enough, so that an answer ends in the new bytes.
                    progress.taken = (used + consumed).saturating_sub(held_before);
                    progress.is_ready = true;
                    self.stage = Stage::Ready;
                    self.held = Vec::new();
                    return Ok(progress);
                }
            }
        }
    }
}

impl<S> Step<S> {
    fn map<T>(self, wrap: impl FnOnce(S) -> T) -> Step<T> {
        match self {
            Self::Wait => Step::Wait,
            Self::Next { consumed, send, stage } => Step::Next { consumed, send, stage: wrap(stage) },
            Self::Ready { consumed } => Step::Ready { consumed },
        }
    }
}

#[cfg(test)]
mod tests;
