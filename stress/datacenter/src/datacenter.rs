//! Datacenters that run: sockets, threads, and the way to stop them.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::thread::{Builder, JoinHandle, available_parallelism};

use mtproto_crypto::{RsaPublicKey, SecureRandom};

use crate::config::DatacenterConfig;
use crate::error::DatacenterError;
use crate::fault::Faults;
use crate::front::{Clock, Front, FrontSetup, Inbox, Listener, Note, Workers, bind};
use crate::server::Server;
use crate::stats::DatacenterStats;

/// Datacenters of this process, running. Dropping it stops them.
#[derive(Debug)]
pub struct Datacenter {
    server: Arc<Server>,
    clock: Clock,
    addresses: Vec<(u16, SocketAddr)>,
    inboxes: Vec<Arc<Inbox>>,
    workers: Arc<Workers>,
    threads: Vec<JoinHandle<()>>,
}

/// The highest number of a datacenter: ten thousand more is the same one of a test environment.
const NUMBER_MAX: u16 = 9_999;

impl Datacenter {
    /// Opens the ports and starts the threads.
    ///
    /// # Errors
    /// If a port cannot be had, or the system refuses threads, files or randomness.
    pub fn start(config: DatacenterConfig) -> Result<Self, DatacenterError> {
        let (listeners, addresses) = open_ports(&config)?;
        let cores = available_parallelism().map_or(1, usize::from);
        let fronts = if config.threads == 0 { cores } else { config.threads };
        let workers = if config.workers == 0 { cores } else { config.workers };
        let connections_max = config.connections_max;
        let mut random = SecureRandom::from_os()?;
        let server = Server::new(config, &mut random);
        server.set_addresses(&addresses);
        let clock = Clock::start();
        let (workers, threads) = Workers::start(&server, workers, &mut random)?;
        let mut datacenter = Self { server, clock, addresses, inboxes: Vec::new(), workers, threads };
        // From here on a failure drops what is there already, which stops it.
        datacenter.start_fronts(fronts, listeners, connections_max, &mut random)?;
        Ok(datacenter)
    }

    fn start_fronts(
        &mut self,
        count: usize,
        listeners: Vec<Listener>,
        connections_max: usize,
        random: &mut SecureRandom,
    ) -> Result<(), DatacenterError> {
        let connections = Arc::new(AtomicUsize::new(0));
        let mut listeners = Some(listeners);
        let mut fronts = Vec::with_capacity(count);
        for _ in 0..count {
            let setup = FrontSetup {
                server: Arc::clone(&self.server),
                workers: Arc::clone(&self.workers),
                clock: self.clock,
                random: random.split(),
                listeners: listeners.take().unwrap_or_default(),
                connections: Arc::clone(&connections),
                connections_max,
            };
            let front = Front::new(setup)
                .map_err(|source| DatacenterError::Resource { what: "poll for its sockets", source })?;
            fronts.push(front);
        }
        self.inboxes = fronts.iter().map(Front::inbox).collect();
        for (index, front) in fronts.into_iter().enumerate() {
            let all = self.inboxes.clone();
            let thread = Builder::new()
                .name(format!("dc-front-{index}"))
                .spawn(move || front.run(all))
                .map_err(|source| DatacenterError::Resource { what: "thread", source })?;
            self.threads.push(thread);
        }
        Ok(())
    }

    /// The datacenters and where they listen, in the order of the configuration, with the ports that were taken.
    #[must_use]
    pub fn addresses(&self) -> &[(u16, SocketAddr)] {
        &self.addresses
    }

    /// The first address of a datacenter.
    #[must_use]
    pub fn address(&self, datacenter: u16) -> Option<SocketAddr> {
        self.addresses.iter().find(|(number, _)| *number == datacenter).map(|(_, address)| *address)
    }

    /// The public key as a PEM text, for the configuration of clients.
    #[must_use]
    pub fn public_key_pem(&self) -> String {
        self.public_key().to_pem()
    }

    /// The public key.
    #[must_use]
    pub fn public_key(&self) -> &RsaPublicKey {
        self.server.public_key()
    }

    /// The fingerprint of the public key.
    #[must_use]
    pub fn fingerprint(&self) -> i64 {
        self.public_key().fingerprint()
    }

    /// What was counted so far.
    #[must_use]
    pub fn stats(&self) -> DatacenterStats {
        self.server.stats()
    }

    /// The faults, to be changed while it runs.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        self.server.faults()
    }

    /// Closes every connection at once, as a restart of the network would. Keys and sessions stay.
    pub fn drop_all_connections(&self) {
        for inbox in &self.inboxes {
            inbox.send(Note::DropAll);
        }
    }

    /// Forgets every session: the next message of each begins a new one.
    pub fn forget_sessions(&self) {
        self.server.forget_sessions();
    }

    /// Forgets every key: clients get -404.
    pub fn forget_keys(&self) {
        self.server.forget_keys();
    }

    /// Forgets the keys of one datacenter.
    pub fn forget_keys_of(&self, datacenter: u16) {
        self.server.forget_keys_of(datacenter);
    }

    /// The public key of the servers of the CDN datacenter, if there is one.
    #[must_use]
    pub fn cdn_public_key(&self) -> Option<&RsaPublicKey> {
        self.server.cdn_public_key()
    }

    /// Changes every salt at once.
    pub fn rotate_salts(&self) {
        self.server.rotate_salts();
    }

    /// Sends a boxed object (an `Updates`) to every session that is connected and wants updates. Returns to how many.
    pub fn push_update(&self, object: &[u8]) -> usize {
        self.server.push_update(object, self.clock.now())
    }

    /// Stops listening, lets what is being written go out for a moment, closes every connection and ends the threads.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Datacenter {
    fn drop(&mut self) {
        for inbox in &self.inboxes {
            inbox.send(Note::Stop);
        }
        self.workers.stop();
        for thread in self.threads.drain(..) {
            // A thread that panicked has said so already.
            drop(thread.join());
        }
    }
}

/// What listens, and where, in one order.
type OpenPorts = (Vec<Listener>, Vec<(u16, SocketAddr)>);

/// Opens every port of the configuration.
fn open_ports(config: &DatacenterConfig) -> Result<OpenPorts, DatacenterError> {
    if config.listen.is_empty() {
        return Err(DatacenterError::NothingToListenOn);
    }
    let (mut listeners, mut addresses) = (Vec::new(), Vec::new());
    for &(number, address) in &config.listen {
        if !(1..=NUMBER_MAX).contains(&number) {
            return Err(DatacenterError::DatacenterNumber { number });
        }
        let (listener, local) = bind(number, address)?;
        listeners.push(listener);
        addresses.push((number, local));
    }
    Ok((listeners, addresses))
}
