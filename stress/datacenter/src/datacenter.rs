//! Datacenters that run: sockets, threads, and the way to stop them.
#![expect(unused_variables, clippy::todo, clippy::missing_panics_doc, reason = "skeleton")]

use std::net::SocketAddr;

use mtproto_crypto::RsaPublicKey;

use crate::config::DatacenterConfig;
use crate::error::DatacenterError;
use crate::fault::Faults;
use crate::stats::DatacenterStats;

/// Datacenters of this process, running. Dropping it stops them.
#[derive(Debug)]
pub struct Datacenter {
    addresses: Vec<(u16, SocketAddr)>,
    public_key: RsaPublicKey,
}

impl Datacenter {
    /// Opens the ports and starts the threads.
    ///
    /// # Errors
    /// If a port cannot be had, or the system refuses threads, files or randomness.
    pub fn start(config: DatacenterConfig) -> Result<Self, DatacenterError> {
        todo!()
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
        self.public_key.to_pem()
    }

    /// The public key.
    #[must_use]
    pub const fn public_key(&self) -> &RsaPublicKey {
        &self.public_key
    }

    /// The fingerprint of the public key.
    #[must_use]
    pub fn fingerprint(&self) -> i64 {
        self.public_key.fingerprint()
    }

    /// What was counted so far.
    #[must_use]
    pub fn stats(&self) -> DatacenterStats {
        todo!()
    }

    /// The faults, to be changed while it runs.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        todo!()
    }

    /// Closes every connection at once, as a restart of the network would. Keys and sessions stay.
    pub fn drop_all_connections(&self) {
        todo!()
    }

    /// Forgets every session: the next message of each begins a new one.
    pub fn forget_sessions(&self) {
        todo!()
    }

    /// Forgets every key: clients get -404.
    pub fn forget_keys(&self) {
        todo!()
    }

    /// Changes every salt at once.
    pub fn rotate_salts(&self) {
        todo!()
    }

    /// Sends a boxed object (an `Updates`) to every session that is connected and has not asked to be left alone. Returns
    /// to how many.
    pub fn push_update(&self, object: &[u8]) -> usize {
        todo!()
    }

    /// Stops listening, lets what is being written go out for a moment, closes every connection and ends the threads.
    pub fn stop(self) {}
}
