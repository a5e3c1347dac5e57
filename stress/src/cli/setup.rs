//! From options to what a command works with: targets that resolve, keys that can be read, an embedded datacenter.

use std::net::IpAddr;
use std::sync::Arc;
use std::thread::available_parallelism;

use mtproto_crypto::{RsaPublicKey, public_keys};
use mtproto_engine::{
    ApiEnvironment, DatacenterAddress, DatacenterId, EngineConfig, ProxySecret, TransportConfig,
};
use mtproto_tl::api_subset::API_LAYER;

use super::options::{TargetOptions, TransportOptions};
use crate::embedded::EmbeddedServer;
use crate::failure::Failure;
use crate::key_cache::KeyCache;
use crate::preflight;
use crate::target::{Target, TargetError, TargetText, load_server_keys};
use crate::via::{Route, ViaText};

/// What is loaded.
#[derive(Clone, Debug)]
pub(crate) struct Destination {
    /// Servers, used in turn.
    pub(crate) targets: Vec<Target>,
    /// Their keys.
    pub(crate) server_keys: Vec<RsaPublicKey>,
    /// How each of them is reached.
    pub(crate) routes: Vec<Route>,
    /// The name of the transport.
    pub(crate) transport_name: String,
    /// The transport.
    pub(crate) transport: TransportConfig,
    /// Addresses to connect from.
    pub(crate) sources: Vec<IpAddr>,
    /// The layer that servers are told.
    layer: i32,
    /// The identifier of the application that servers are told.
    api_id: i32,
    /// What is known from runs before.
    keys: KeyCache,
    /// The server, if it is ours.
    pub(crate) embedded: Option<Arc<EmbeddedServer>>,
    /// What all this was made from.
    places: Vec<Place>,
    options: TransportOptions,
}

/// A server, with what the user said of it.
#[derive(Clone, Debug)]
struct Place {
    target: Target,
    host: String,
    /// If it is an MTProxy.
    secret: Option<ProxySecret>,
}

impl Destination {
    /// The servers that were named, or an embedded datacenter if none was.
    ///
    /// # Errors
    /// If a target does not resolve or is Telegram's own, a key cannot be read, or the datacenter does not start.
    pub(crate) fn new(options: &TargetOptions, connections: u64, threads: usize) -> Result<Self, Failure> {
        let mut options = options.clone();
        if options.targets.is_empty() {
            if let Some(ViaText::MtProxy(link)) = &options.transport.via {
                // It leads to servers of its own: it is the target.
                options.targets = vec![TargetText::of_link(link)];
                options.transport.via = None;
            } else if options.key_cache.key_cache.is_some() {
                return Err(Failure::Usage(
                    "--key-cache without a TARGET: the embedded datacenter forgets its keys when the run ends, so name a server, such \
                     as one of mtstress serve"
                        .to_owned(),
                ));
            } else if options.server_key.is_empty() {
                return Self::embedded(&options.transport, connections, threads);
            } else {
                return Err(Failure::Usage(
                    "--server-key without a TARGET: name the server to load (host:port), or leave the key out to load the \
                     embedded datacenter"
                        .to_owned(),
                ));
            }
        }
        let mut places = Vec::new();
        for text in &options.targets {
            let secret = text.secret().or(options.transport.secret.as_ref()).cloned();
            places.push(Place { target: text.resolve()?, host: text.place().0.to_owned(), secret });
        }
        let mut server_keys = Vec::new();
        for text in &options.server_key {
            server_keys.extend(load_server_keys(text)?);
        }
        if server_keys.is_empty() {
            return Err(TargetError::NoServerKey.into());
        }
        let keys = options.key_cache.open()?.map_or(KeyCache::None, |store| KeyCache::File(Arc::new(store)));
        Ok(Self { keys, ..Self::with(&options.transport, places, server_keys, None)? })
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
        Self::embedded_with(options, connections, threads, false)
    }

    /// The same behind a proxy of its own, if one is wanted.
    ///
    /// # Errors
    /// If it does not start, or this process cannot open so many.
    pub(crate) fn embedded_with(
        options: &TransportOptions,
        connections: u64,
        threads: usize,
        proxied: bool,
    ) -> Result<Self, Failure> {
        preflight::check_descriptors(connections, threads as u64)?;
        // A contradiction in the options is found before a process is started.
        Self::with(options, Vec::new(), Vec::new(), None)?;
        let server = EmbeddedServer::start(
            connections,
            cores().saturating_sub(threads).max(1),
            options.secret.as_ref(),
            proxied,
        )?;
        let mut options = options.clone();
        if let Some(link) = &server.proxy {
            options.via = Some(ViaText::MtProxy(link.clone()));
        }
        let place = |target: &Target| Place {
            target: *target,
            host: target.address.ip().to_string(),
            secret: options.secret.clone().filter(|_| !proxied),
        };
        let places = server.targets.iter().map(place).collect();
        Self::with(&options, places, vec![server.key.clone()], Some(server))
    }

    fn with(
        options: &TransportOptions,
        places: Vec<Place>,
        server_keys: Vec<RsaPublicKey>,
        embedded: Option<EmbeddedServer>,
    ) -> Result<Self, Failure> {
        if options.secret.is_some() && !options.transport.takes_secret() {
            return Err(Failure::Usage(
                "a secret cannot go with the full transport, with websocket and with http: choose padded, intermediate or abridged"
                    .to_owned(),
            ));
        }
        if matches!(options.via, Some(ViaText::MtProxy(_)))
            && places.iter().any(|place| place.secret.is_some())
        {
            return Err(Failure::Usage(
                "--via names an MTProxy, and the target is to be one too (it has a secret): an MTProxy connects only to \
                 datacenters; leave one of the two out"
                    .to_owned(),
            ));
        }
        let routes = places
            .iter()
            .map(|place| Route::new(options.via.as_ref(), place.secret.as_ref(), &place.host, place.target));
        let routes = routes.collect::<Result<Vec<_>, _>>()?;
        let mtproxy = routes.iter().find_map(Route::mtproxy);
        if mtproxy.is_some() && server_keys.iter().any(is_telegrams) {
            return Err(TargetError::TelegramKey.into());
        }
        let name = options.transport.text_with(mtproxy.map(|mtproxy| &mtproxy.secret));
        Ok(Self {
            targets: places.iter().map(|place| place.target).collect(),
            routes,
            server_keys,
            transport_name: name,
            transport: options.transport.config(),
            sources: options.source_ip.iter().flat_map(|sources| sources.0.clone()).collect(),
            layer: API_LAYER,
            api_id: API_ID,
            keys: KeyCache::None,
            embedded: embedded.map(Arc::new),
            places,
            options: options.clone(),
        })
    }

    /// The same servers without what `--via` names.
    ///
    /// # Errors
    /// If options contradict each other without it.
    pub(crate) fn without_via(&self) -> Result<Self, Failure> {
        let options = TransportOptions { via: None, ..self.options.clone() };
        let direct = Self::with(&options, self.places.clone(), self.server_keys.clone(), None)?;
        Ok(Self { layer: self.layer, api_id: self.api_id, keys: self.keys.clone(), ..direct })
    }

    /// The proxies on the way to the first server, in words.
    pub(crate) fn way(&self) -> String {
        self.routes.first().map(ToString::to_string).unwrap_or_default()
    }

    /// The same, but keys that are known from runs before are only added to.
    pub(crate) fn with_keys_made_anew(mut self) -> Self {
        self.keys = self.keys.only_filled();
        self
    }

    /// The same, for calls of this layer.
    pub(crate) fn with_layer(mut self, layer: Option<u32>) -> Self {
        self.layer = layer.and_then(|layer| i32::try_from(layer).ok()).unwrap_or(self.layer);
        self
    }

    /// The same, for an application that servers know.
    pub(crate) fn with_api_id(mut self, api_id: i32) -> Self {
        self.api_id = api_id;
        self
    }

    /// One line about what is loaded.
    pub(crate) fn in_words(&self) -> String {
        let ways = self.targets.iter().zip(&self.routes);
        let names: Vec<String> = ways
            .map(|(target, route)| match route.in_words() {
                Some(way) => format!("{target} through {way}"),
                None => target.to_string(),
            })
            .collect();
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
        let api = ApiEnvironment {
            device_model: "mtstress".to_owned(),
            ..ApiEnvironment::new(self.api_id, self.layer)
        };
        EngineConfig {
            reactors,
            offload_workers: reactors,
            key_store: Arc::new(self.keys.clone()),
            reset_on_close: self.options.reset,
            // The load paces itself; a limit of the engine would only hide in the numbers.
            connects_per_second_max: UNLIMITED,
            logins_per_minute_max: UNLIMITED,
            ..EngineConfig::new(api, datacenters, self.server_keys.clone())
        }
    }
}

/// Whether a key is that of Telegram's own servers.
fn is_telegrams(key: &RsaPublicKey) -> bool {
    let theirs = public_keys::production().into_iter().chain(public_keys::test());
    theirs.into_iter().any(|known| known.fingerprint() == key.fingerprint())
}

/// A number that no application has: servers that care will say so.
const API_ID: i32 = 1;

const UNLIMITED: std::num::NonZeroU32 = std::num::NonZeroU32::MAX;

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
