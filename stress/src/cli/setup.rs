//! From options to what a command works with: targets that resolve, keys that can be read, an embedded datacenter.

use std::net::IpAddr;
use std::sync::Arc;
use std::thread::available_parallelism;

use mtproto_crypto::RsaPublicKey;
use mtproto_engine::context::KeyStoreError;
use mtproto_engine::{
    ApiEnvironment, AuthInfo, AuthScope, DatacenterAddress, DatacenterId, EngineConfig, KeyStore,
    TransportConfig,
};
use mtproto_tl::api_subset::API_LAYER;

use super::options::{TargetOptions, TransportOptions};
use crate::embedded::EmbeddedServer;
use crate::failure::Failure;
use crate::preflight;
use crate::target::{Target, TargetError, load_server_keys};

/// What is loaded.
#[derive(Debug)]
pub(crate) struct Destination {
    /// Servers, used in turn.
    pub(crate) targets: Vec<Target>,
    /// Their keys.
    pub(crate) server_keys: Vec<RsaPublicKey>,
    /// The name of the transport.
    pub(crate) transport_name: String,
    /// The transport.
    pub(crate) transport: TransportConfig,
    /// Addresses to connect from.
    pub(crate) sources: Vec<IpAddr>,
    /// The layer that servers are told.
    layer: i32,
    /// The server, if it is ours.
    pub(crate) embedded: Option<EmbeddedServer>,
}

impl Destination {
    /// The servers that were named, or an embedded datacenter if none was.
    ///
    /// # Errors
    /// If a target does not resolve or is Telegram's own, a key cannot be read, or the datacenter does not start.
    pub(crate) fn new(options: &TargetOptions, connections: u64, threads: usize) -> Result<Self, Failure> {
        if options.targets.is_empty() {
            if !options.server_key.is_empty() {
                return Err(Failure::Usage(
                    "--server-key without a TARGET: name the server to load (host:port), or leave the key out to load the \
                     embedded datacenter"
                        .to_owned(),
                ));
            }
            return Self::embedded(&options.transport, connections, threads);
        }
        let targets = options.targets.iter().map(|target| target.resolve());
        let targets = targets.collect::<Result<Vec<_>, _>>()?;
        let mut server_keys = Vec::new();
        for text in &options.server_key {
            server_keys.extend(load_server_keys(text)?);
        }
        if server_keys.is_empty() {
            return Err(TargetError::NoServerKey.into());
        }
        Self::with(&options.transport, targets, server_keys, None)
    }

    /// An embedded datacenter, ready for this many connections.
    ///
    /// # Errors
    /// If it does not start, or this process cannot open so many.
    pub(crate) fn embedded(
        options: &TransportOptions,
        connections: u64,
        threads: usize,
    ) -> Result<Self, Failure> {
        preflight::check_descriptors(connections, threads as u64)?;
        // A contradiction in the options is found before a process is started.
        Self::with(options, Vec::new(), Vec::new(), None)?;
        let server = EmbeddedServer::start(
            connections,
            cores().saturating_sub(threads).max(1),
            options.secret.as_ref(),
        )?;
        Self::with(options, server.targets.clone(), vec![server.key.clone()], Some(server))
    }

    fn with(
        options: &TransportOptions,
        targets: Vec<Target>,
        server_keys: Vec<RsaPublicKey>,
        embedded: Option<EmbeddedServer>,
    ) -> Result<Self, Failure> {
        if options.secret.is_some() && !options.transport.takes_secret() {
            return Err(Failure::Usage(
                "a secret cannot go with the full transport, which is never obfuscated: choose padded, intermediate or abridged"
                    .to_owned(),
            ));
        }
        let (name, transport) = options.transport.with_secret(options.secret.as_ref());
        Ok(Self {
            targets,
            server_keys,
            transport_name: name.text(),
            transport,
            sources: options.source_ip.iter().flat_map(|sources| sources.0.clone()).collect(),
            layer: API_LAYER,
            embedded,
        })
    }

    /// The same, for calls of this layer.
    pub(crate) fn with_layer(mut self, layer: Option<u32>) -> Self {
        self.layer = layer.and_then(|layer| i32::try_from(layer).ok()).unwrap_or(self.layer);
        self
    }

    /// One line about what is loaded.
    pub(crate) fn in_words(&self) -> String {
        let names: Vec<String> = self.targets.iter().map(ToString::to_string).collect();
        match &self.embedded {
            Some(server) => format!(
                "target: the embedded datacenter, started for this run as process {} at {}",
                server.pid(),
                names.join(", ")
            ),
            None => format!("target: {}", names.join(", ")),
        }
    }

    /// An engine that can talk to these servers.
    pub(crate) fn engine_config(&self, reactors: usize) -> EngineConfig {
        let datacenters = self.targets.iter();
        let datacenters = datacenters
            .map(|target| DatacenterAddress::new(DatacenterId(target.datacenter), target.address))
            .collect();
        let api =
            ApiEnvironment { device_model: "mtstress".to_owned(), ..ApiEnvironment::new(API_ID, self.layer) };
        EngineConfig {
            reactors,
            offload_workers: reactors,
            key_store: Arc::new(NoKeyStore),
            // The load paces itself; a limit of the engine would only hide in the numbers.
            connects_per_second_max: CONNECTS_UNLIMITED,
            ..EngineConfig::new(api, datacenters, self.server_keys.clone())
        }
    }
}

/// A number that no application has: servers that care will say so.
const API_ID: i32 = 1;

const CONNECTS_UNLIMITED: std::num::NonZeroU32 = std::num::NonZeroU32::MAX;

/// How many cores there are.
pub(crate) fn cores() -> usize {
    available_parallelism().map_or(1, usize::from)
}

/// How many threads carry a load: as asked, or one per core; an embedded server on the same machine gets half of them.
pub(crate) fn threads(asked: Option<u64>, embedded: bool) -> usize {
    let default = if embedded { (cores() / 2).max(1) } else { cores() };
    let asked = asked.and_then(|threads| usize::try_from(threads).ok());
    asked.unwrap_or(default).clamp(1, mtproto_engine::limits::REACTORS_MAX)
}

/// Keeps nothing: a load makes its keys anew each time, and millions of them must not fill the memory.
#[derive(Debug)]
struct NoKeyStore;

impl KeyStore for NoKeyStore {
    fn load(&self, _: AuthScope) -> Result<Option<AuthInfo>, KeyStoreError> {
        Ok(None)
    }

    fn save(&self, _: AuthScope, _: &AuthInfo) -> Result<(), KeyStoreError> {
        Ok(())
    }

    fn forget(&self, _: AuthScope) -> Result<(), KeyStoreError> {
        Ok(())
    }
}
