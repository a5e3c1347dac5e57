//! What all connections of a process share.
#![expect(unused_variables, clippy::todo, clippy::missing_panics_doc, reason = "skeleton")]

use std::sync::Arc;

use mtproto_crypto::{RsaPublicKey, SecureRandom};

use crate::config::DatacenterConfig;
use crate::fault::Faults;
use crate::stats::DatacenterStats;

/// Keys, sessions, salts and faults: one per process, shared by all datacenters in it.
#[derive(Debug)]
pub struct Server {}

impl Server {
    /// A server without sockets, for a driver of its own. Its key is made from `random` if the configuration has none.
    #[must_use]
    pub fn new(config: DatacenterConfig, random: &mut SecureRandom) -> Arc<Self> {
        todo!()
    }

    /// The public key.
    #[must_use]
    pub fn public_key(&self) -> &RsaPublicKey {
        todo!()
    }

    /// The faults, to be changed at any time.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        todo!()
    }

    /// What was counted so far.
    #[must_use]
    pub fn stats(&self) -> DatacenterStats {
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
}
