//! From an open socket to a free way: the greetings with the proxies, one after another.

use std::net::SocketAddr;

use mtproto_crypto::SecureRandom;

use super::proxy_error::{ProxyError, ProxyFailure, ProxyStage};
use super::route::{MtProxy, ProxyRoute, Upstream, UpstreamProtocol};
use super::{Greeting, GreetingError, Progress};
use crate::buffer::{BufferPool, FramedPacket};
use crate::protocol::transport::fake_tls::client_hello::ClientHello;

/// The greetings of one socket. Boxed: needed once per socket, and briefly.
#[derive(Debug)]
pub(crate) struct Approach {
    stage: ProxyStage,
    greeting: Greeting,
    /// What is to be sent now.
    send: Vec<u8>,
}

/// What received bytes led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Approached {
    /// How many of the bytes were taken. The others belong to the transport.
    pub(crate) taken: usize,
    /// Whether the way is free.
    pub(crate) is_free: bool,
}

impl Approach {
    /// The first greeting of a fresh socket; none if the transport can begin at once.
    pub(crate) fn begin(
        route: &ProxyRoute,
        target: SocketAddr,
        unix_time: u32,
        random: &mut SecureRandom,
    ) -> Option<Self> {
        match &route.upstream {
            Some(upstream) => Some(Self::upstream(upstream, target)),
            None => Self::hello(route.mtproxy.as_ref()?, unix_time, random),
        }
    }

    fn upstream(upstream: &Upstream, target: SocketAddr) -> Self {
        let target = upstream.target(target);
        let (stage, (greeting, send)) = match upstream.protocol {
            UpstreamProtocol::Socks5 => {
                (ProxyStage::Socks5, Greeting::socks5(target, upstream.credentials.clone()))
            }
            UpstreamProtocol::HttpConnect => {
                (ProxyStage::HttpConnect, Greeting::http_connect(&target, upstream.credentials.as_ref()))
            }
        };
        Self { stage, greeting, send }
    }

    /// The disguise as TLS, if the secret asks for it.
    fn hello(mtproxy: &MtProxy, unix_time: u32, random: &mut SecureRandom) -> Option<Self> {
        let domain = mtproxy.secret.domain()?;
        let hello = ClientHello::new(mtproxy.hello, domain, mtproxy.secret.key(), unix_time, random);
        let send = hello.record().to_vec();
        Some(Self { stage: ProxyStage::Hello, greeting: Greeting::fake_tls(hello.into_awaited()), send })
    }

    /// The greeting under way.
    pub(crate) const fn stage(&self) -> ProxyStage {
        self.stage
    }

    /// Takes received bytes.
    ///
    /// # Errors
    /// A proxy does not let us through.
    pub(crate) fn received(
        &mut self,
        bytes: &[u8],
        route: &ProxyRoute,
        unix_time: u32,
        random: &mut SecureRandom,
    ) -> Result<Approached, ProxyError> {
        let mut taken = 0;
        loop {
            let rest = bytes.get(taken..).unwrap_or_default();
            let Progress { taken: more, send, is_ready } =
                self.greeting.received(rest).map_err(|error| self.refused(error))?;
            taken += more;
            self.send.extend_from_slice(&send);
            if !is_ready {
                return Ok(Approached { taken, is_free: false });
            }
            let hello = route.mtproxy.as_ref().filter(|_| self.stage != ProxyStage::Hello);
            match hello.and_then(|mtproxy| Self::hello(mtproxy, unix_time, random)) {
                Some(next) => *self = next,
                None => return Ok(Approached { taken, is_free: true }),
            }
        }
    }

    const fn refused(&self, error: GreetingError) -> ProxyError {
        ProxyError { stage: self.stage, failure: ProxyFailure::Refused(error) }
    }

    /// Whether something is to be sent.
    pub(crate) const fn has_output(&self) -> bool {
        !self.send.is_empty()
    }

    /// What is to be sent. None if that is nothing, or there is no buffer.
    pub(crate) fn output(&mut self, pool: &mut BufferPool) -> Option<FramedPacket> {
        if self.send.is_empty() {
            return None;
        }
        let packet = pool.take(self.send.len())?.into_framed(&self.send);
        self.send = Vec::new();
        Some(packet)
    }
}
