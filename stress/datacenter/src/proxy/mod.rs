//! A forwarding proxy in front of datacenters: for tests of the way through proxies, and to measure what one costs.
//!
//! One port speaks everything, told apart by the first bytes: MTProxy with secrets of all three kinds, SOCKS5, and HTTP
//! CONNECT. It connects only to the datacenters it was given (and to itself, so that proxies can be put in a row): it is no
//! open relay.
//!
//! An MTProxy undoes its client's disguise and passes the frames on as they are. What does not know a secret is closed at
//! once, where a proxy that hides would pass it on to the site it pretends to be.

mod config;
mod greeting;
mod pair;
#[cfg(test)]
mod tests;
mod thread;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{Builder, JoinHandle};

use mio::{Poll, Token, Waker};
use mtproto_crypto::SecureRandom;

use self::config::Known;
pub use self::config::ProxyConfig;
use self::thread::Forwarder;
use crate::error::DatacenterError;
use crate::front::bind;

/// A proxy that runs, on a thread of its own. Dropping it stops it.
#[derive(Debug)]
pub struct ForwardingProxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    waker: Waker,
    thread: Option<JoinHandle<()>>,
}

/// What a proxy has done since its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProxyStats {
    /// Clients that came.
    pub accepted: u64,
    /// Clients that were let through to a datacenter.
    pub passed: u64,
    /// Clients that were not: they knew no secret, asked for another address, or the datacenter did not answer.
    pub refused: u64,
    /// Bytes from clients, disguise included.
    pub bytes_from_clients: u64,
    /// Bytes from datacenters.
    pub bytes_from_datacenters: u64,
}

/// What the thread and its owner share.
#[derive(Debug, Default)]
struct Shared {
    stops: AtomicBool,
    accepted: AtomicU64,
    passed: AtomicU64,
    refused: AtomicU64,
    bytes_from_clients: AtomicU64,
    bytes_from_datacenters: AtomicU64,
}

const WAKER: Token = Token(usize::MAX);

impl ForwardingProxy {
    /// Opens the port and starts the thread.
    ///
    /// # Errors
    /// If the port cannot be had, or the system refuses a thread, a file or randomness.
    pub fn start(config: ProxyConfig) -> Result<Self, DatacenterError> {
        let (listener, address) = bind(0, config.listen)?;
        let refused = |source| DatacenterError::Resource { what: "poll for the proxy", source };
        let poll = Poll::new().map_err(refused)?;
        let waker = Waker::new(poll.registry(), WAKER).map_err(refused)?;
        let shared = Arc::new(Shared::default());
        let known = Known::new(config, address);
        let forwarder = Forwarder::new(poll, listener, known, Arc::clone(&shared), SecureRandom::from_os()?)
            .map_err(refused)?;
        let thread = Builder::new()
            .name("dc-proxy".to_owned())
            .spawn(move || forwarder.run())
            .map_err(|source| DatacenterError::Resource { what: "thread", source })?;
        Ok(Self { address, shared, waker, thread: Some(thread) })
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it has done so far.
    #[must_use]
    pub fn stats(&self) -> ProxyStats {
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        ProxyStats {
            accepted: load(&self.shared.accepted),
            passed: load(&self.shared.passed),
            refused: load(&self.shared.refused),
            bytes_from_clients: load(&self.shared.bytes_from_clients),
            bytes_from_datacenters: load(&self.shared.bytes_from_datacenters),
        }
    }
}

impl Drop for ForwardingProxy {
    fn drop(&mut self) {
        self.shared.stops.store(true, Ordering::Relaxed);
        // It fails only if the poll is gone, and then the thread is too.
        drop(self.waker.wake());
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so already.
            drop(thread.join());
        }
    }
}
