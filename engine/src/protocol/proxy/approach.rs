//! From an open socket to a free way: the greetings with the proxies, one after another, and the upgrade to a WebSocket.

use std::net::SocketAddr;

use mtproto_crypto::SecureRandom;

use super::proxy_error::{ProxyError, ProxyFailure, ProxyStage};
use super::route::{MtProxy, ProxyRoute, Upstream, UpstreamProtocol};
use super::{Greeting, GreetingError, Progress};
use crate::buffer::{BufferPool, FramedPacket};
use crate::protocol::event::CloseReason;
use crate::protocol::transport::FrameError;
use crate::protocol::transport::fake_tls::client_hello::ClientHello;
use crate::protocol::transport::websocket::upgrade;

/// The greetings of one socket. Boxed: needed once per socket, and briefly.
#[derive(Debug)]
pub(crate) struct Approach {
    /// None where it is the datacenter itself that is greeted.
    stage: Option<ProxyStage>,
    greeting: Greeting,
    /// What is to be sent now.
    send: Vec<u8>,
}

/// Where a socket leads, and what is on the way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Way<'a> {
    pub(crate) route: Option<&'a ProxyRoute>,
    /// The datacenter.
    pub(crate) target: SocketAddr,
    /// For a WebSocket: the number of the datacenter.
    pub(crate) websocket: Option<i16>,
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
    pub(crate) fn begin(way: &Way<'_>, unix_time: u32, random: &mut SecureRandom) -> Option<Self> {
        match way.route.and_then(|route| route.upstream.as_ref()) {
            Some(upstream) => Some(Self::upstream(upstream, way.target)),
            None => Self::last(way, unix_time, random),
        }
    }

    /// What comes after the proxies that only pass on.
    fn last(way: &Way<'_>, unix_time: u32, random: &mut SecureRandom) -> Option<Self> {
        match way.route.and_then(|route| route.mtproxy.as_ref()) {
            Some(mtproxy) => Self::hello(mtproxy, unix_time, random),
            None => way.websocket.map(|dc_field| Self::upgrade(way.target, dc_field, random)),
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
        Self { stage: Some(stage), greeting, send }
    }

    /// The disguise as TLS, if the secret asks for it.
    fn hello(mtproxy: &MtProxy, unix_time: u32, random: &mut SecureRandom) -> Option<Self> {
        let domain = mtproxy.secret.domain()?;
        let hello = ClientHello::new(mtproxy.hello, domain, mtproxy.secret.key(), unix_time, random);
        let send = hello.record().to_vec();
        let greeting = Greeting::fake_tls(hello.into_awaited());
        Some(Self { stage: Some(ProxyStage::Hello), greeting, send })
    }

    fn upgrade(target: SocketAddr, dc_field: i16, random: &mut SecureRandom) -> Self {
        let (awaited, send) = upgrade::request(&target.to_string(), dc_field, random);
        Self { stage: None, greeting: Greeting::upgrade(awaited), send }
    }

    /// The greeting under way; none if it is not one with a proxy.
    pub(crate) const fn stage(&self) -> Option<ProxyStage> {
        self.stage
    }

    /// Takes received bytes.
    ///
    /// # Errors
    /// A proxy does not let us through, or the datacenter does not speak in a WebSocket.
    pub(crate) fn received(
        &mut self,
        bytes: &[u8],
        way: &Way<'_>,
        unix_time: u32,
        random: &mut SecureRandom,
    ) -> Result<Approached, CloseReason> {
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
            let is_upstream = matches!(self.stage, Some(ProxyStage::Socks5 | ProxyStage::HttpConnect));
            match is_upstream.then(|| Self::last(way, unix_time, random)).flatten() {
                Some(next) => *self = next,
                None => return Ok(Approached { taken, is_free: true }),
            }
        }
    }

    fn refused(&self, error: GreetingError) -> CloseReason {
        match (self.stage, error) {
            (_, GreetingError::Upgrade(error)) => FrameError::Upgrade(error).into(),
            (stage, error) => {
                let stage = stage.unwrap_or(ProxyStage::Connect);
                ProxyError { stage, failure: ProxyFailure::Refused(error) }.into()
            }
        }
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
