//! What an engine and a connection are told at their start, with the defaults explained.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::RsaPublicKey;

use crate::context::{
    DatacenterAddress, InMemoryKeyStore, KeySelector, KeyStore, Scheme, SchemeKey, SchemePolicy,
};
use crate::error::StartError;
use crate::error_policy::ErrorPolicies;
use crate::ids::{AccountId, DatacenterId};
use crate::limits;
use crate::manager_queue::Placement;
use crate::protocol::proxy::{MtProxy, ProxyRoute};
use crate::protocol::transport::TransportConfig;

/// What an engine needs to know. Start from [`EngineConfig::new`] and change what you must.
#[derive(Clone, Debug)]
pub struct EngineConfig {
    /// Reactor threads, 1 to [`limits::REACTORS_MAX`]. One per core by default.
    pub reactors: usize,
    /// Threads for big numbers and key store calls, 1 to [`limits::OFFLOAD_WORKERS_MAX`]. One per core by default;
    /// idle ones cost nothing.
    pub offload_workers: usize,
    /// How the program presents itself to the server.
    pub api: ApiEnvironment,
    /// Where the datacenters are. Connections spread over the addresses of a datacenter.
    pub datacenters: Vec<DatacenterAddress>,
    /// Which addresses, ports and transports may be tried, and whether the server's own list of addresses is used.
    pub schemes: SchemePolicy,
    /// RSA keys of the server environment; one of them must be among those the server offers.
    pub server_keys: Vec<RsaPublicKey>,
    /// What is done with the errors that servers answer calls with. By default all of them go to the caller.
    pub errors: ErrorPolicies,
    /// Connections the program means to open; checked against the descriptor limit at the start. Zero: not checked.
    pub connections_max: u64,
    /// Whether sockets are closed with a reset (`SO_LINGER` of zero), which leaves no port waiting behind them. What was written and
    /// not yet received may be lost: for load generators that open and close more than there are ports.
    pub reset_on_close: bool,
    /// Connection attempts per second of all reactors together.
    pub connects_per_second_max: NonZeroU32,
    /// Key exchanges per second of all reactors together.
    pub handshakes_per_second_max: NonZeroU32,
    /// Logins per minute of all reactors together.
    pub logins_per_minute_max: NonZeroU32,
    /// Handshake steps one reactor may have with the offload workers.
    pub handshakes_per_reactor_max: usize,
    /// Requests from other threads that may wait for one reactor.
    pub lane_requests_max: usize,
    /// Whether what becomes of calls is counted by method and datacenter as well ([`crate::Engine::method_stats`]). Costs a
    /// few tens of nanoseconds per call.
    pub count_methods: bool,
    /// How long a shutdown waits for sockets to take what is queued.
    pub shutdown_flush_time: Duration,
    /// Makes all randomness follow from a seed, for replays. Never set it where keys matter.
    pub seed: Option<[u8; 32]>,
    /// How connections are spread over reactors.
    pub placement: Placement,
    /// Where authorization keys live between runs. In memory only by default.
    pub key_store: Arc<dyn KeyStore>,
}

impl EngineConfig {
    /// The defaults, for these datacenters and server keys.
    #[must_use]
    pub fn new(
        api: ApiEnvironment,
        datacenters: Vec<DatacenterAddress>,
        server_keys: Vec<RsaPublicKey>,
    ) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            reactors: cores.min(limits::REACTORS_MAX),
            offload_workers: cores.min(limits::OFFLOAD_WORKERS_MAX),
            api,
            datacenters,
            schemes: SchemePolicy::default(),
            server_keys,
            errors: ErrorPolicies::default(),
            connections_max: 0,
            reset_on_close: false,
            connects_per_second_max: NonZeroU32::new(limits::CONNECTS_PER_SECOND_MAX)
                .unwrap_or(NonZeroU32::MIN),
            handshakes_per_second_max: NonZeroU32::new(limits::HANDSHAKES_PER_SECOND_MAX)
                .unwrap_or(NonZeroU32::MIN),
            logins_per_minute_max: NonZeroU32::new(limits::LOGINS_PER_MINUTE_MAX).unwrap_or(NonZeroU32::MIN),
            handshakes_per_reactor_max: limits::HANDSHAKES_OFFLOADED_MAX,
            lane_requests_max: limits::LANE_REQUESTS_MAX,
            count_methods: false,
            shutdown_flush_time: limits::SHUTDOWN_FLUSH_TIME,
            seed: None,
            placement: Placement::default(),
            key_store: Arc::new(InMemoryKeyStore::default()),
        }
    }

    /// Finds what cannot work before a thread is started.
    pub(crate) fn check(&self) -> Result<(), StartError> {
        let in_range = |setting, given: usize, max: usize| {
            if (1..=max).contains(&given) {
                Ok(())
            } else {
                Err(StartError::BadSetting { setting, given: given as u64, min: 1, max: max as u64 })
            }
        };
        in_range("reactors", self.reactors, limits::REACTORS_MAX)?;
        in_range("offload_workers", self.offload_workers, limits::OFFLOAD_WORKERS_MAX)?;
        in_range(
            "handshakes_per_reactor_max",
            self.handshakes_per_reactor_max,
            limits::HANDSHAKES_OFFLOADED_MAX,
        )?;
        in_range("lane_requests_max", self.lane_requests_max, LANE_REQUESTS_SETTING_MAX)?;
        if self.server_keys.is_empty() {
            return Err(StartError::NoServerKeys);
        }
        if self.datacenters.is_empty() {
            return Err(StartError::NoDatacenters);
        }
        self.datacenters.iter().try_for_each(|entry| {
            let flaw = if entry.address.port() == 0 {
                "port is zero"
            } else if entry.address.ip().is_unspecified() {
                "host is the unspecified address"
            } else if entry.address.ip().is_multicast() {
                "host is a multicast address"
            } else {
                return Ok(());
            };
            Err(StartError::BadAddress { datacenter: entry.datacenter.0, address: entry.address, flaw })
        })
    }
}

/// A lane of this many requests takes 128 MiB; more is a mistake in the unit.
const LANE_REQUESTS_SETTING_MAX: usize = 1 << 20;

/// How the program presents itself in `initConnection`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiEnvironment {
    /// The identifier the program was registered with.
    pub api_id: i32,
    /// The model of the device.
    pub device_model: String,
    /// The version of the operating system.
    pub system_version: String,
    /// The version of the program.
    pub app_version: String,
    /// The language of the operating system, as an ISO 639-1 code.
    pub system_lang_code: String,
    /// The language pack of the program; empty if it has none.
    pub lang_pack: String,
    /// The language of the program, as an ISO 639-1 code.
    pub lang_code: String,
    /// The layer of the API schema the program speaks.
    pub layer: i32,
}

impl ApiEnvironment {
    /// What a server is told that need not know whose program it is.
    ///
    /// spec: api/cdn#getting-files-from-a-cdn
    pub(crate) fn anonymous(&self) -> Self {
        Self {
            device_model: "n/a".to_owned(),
            system_version: "n/a".to_owned(),
            app_version: self.app_version.clone(),
            ..Self::new(self.api_id, self.layer)
        }
    }
}

impl ApiEnvironment {
    /// An English program on an unnamed device.
    #[must_use]
    pub fn new(api_id: i32, layer: i32) -> Self {
        Self {
            api_id,
            device_model: "unknown".to_owned(),
            system_version: std::env::consts::OS.to_owned(),
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            system_lang_code: "en".to_owned(),
            lang_pack: String::new(),
            lang_code: "en".to_owned(),
            layer,
        }
    }
}

/// What one connection needs to know. Start from [`ConnectionConfig::new`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionConfig {
    /// The datacenter to talk to.
    pub datacenter: DatacenterId,
    /// The account whose authorization key is used. Connections of one account and datacenter share the key.
    pub account: AccountId,
    /// Framing and disguise.
    pub transport: TransportConfig,
    /// Whether the first call is wrapped in `invokeWithLayer(initConnection(...))`.
    pub initialise: bool,
    /// Who logs the account in.
    pub login: Login,
    /// Whether and how often the engine pings.
    pub keep_alive: KeepAlive,
    /// When to try again after the socket broke.
    pub reconnect: ReconnectPolicy,
    /// Connect here instead of the addresses of the datacenter.
    pub address: Option<SocketAddr>,
    /// The proxies on the way. Through an MTProxy, which chooses the address of the datacenter itself, neither addresses nor
    /// [`address`](Self::address) are needed, and the secret decides about [`transport`](Self::transport).
    pub proxy: Option<Arc<ProxyRoute>>,
    /// Whether it carries files: it then uses the addresses that serve only those, if the datacenter has any.
    pub media: bool,
    /// How long opening a socket may take, and through proxies each step of the way. Then the next address is tried, if
    /// there is one.
    pub connect_timeout: Duration,
    /// Connect from here. The local port is still chosen by the system, and may be shared by connections to
    /// different addresses.
    pub source_address: Option<IpAddr>,
    /// The number of the datacenter as the protocol's messages carry it: plus 10,000 for test environments. Made negative
    /// by the engine where an address serves only media.
    pub dc_field: i16,
    /// How much padding packets get. It is [`Padding::Random`] wherever a secret of the kinds `dd` or `ee` is used, an
    /// MTProxy's or an address's: such a secret asks to hide how long packets are.
    pub padding: Padding,
    /// Whether packets travel under temporary keys, which the permanent one only vouches for (`spec: api/pfs`). Connections of
    /// one account share the temporary key; those that carry [`media`](Self::media) have another.
    pub temporary_keys: Option<TemporaryKeys>,
    /// The keys of a CDN datacenter, if this is a connection with one (`spec: api/cdn`): they stand in place of
    /// [`EngineConfig::server_keys`], the server is told nothing of the program but its number and version, and a key that it
    /// knows no longer is made anew. See [`ConnectionConfig::for_cdn`].
    pub cdn_keys: Option<Arc<[RsaPublicKey]>>,
}

impl ConnectionConfig {
    /// The defaults for an account at a datacenter.
    #[must_use]
    pub fn new(datacenter: DatacenterId, account: AccountId, transport: TransportConfig) -> Self {
        Self {
            datacenter,
            account,
            transport,
            initialise: true,
            login: Login::Application,
            keep_alive: KeepAlive::default(),
            reconnect: ReconnectPolicy::default(),
            address: None,
            proxy: None,
            media: false,
            connect_timeout: limits::CONNECT_TIMEOUT,
            source_address: None,
            dc_field: i16::try_from(datacenter.0).unwrap_or(i16::MAX),
            padding: Padding::default(),
            temporary_keys: None,
            cdn_keys: None,
        }
    }

    /// The settings of a connection with a CDN datacenter, whose servers have these keys, for a program that uses these settings
    /// elsewhere. There are no accounts at such a datacenter: nothing is logged in, and no key is bound.
    #[must_use]
    pub fn for_cdn(&self, datacenter: DatacenterId, keys: Arc<[RsaPublicKey]>) -> Self {
        Self {
            cdn_keys: Some(keys),
            temporary_keys: None,
            media: false,
            login: Login::Application,
            initialise: true,
            ..self.elsewhere(datacenter)
        }
    }

    /// The settings for another datacenter. A login of the engine's is brought along.
    pub(crate) fn elsewhere(&self, to: DatacenterId) -> Self {
        // What is added to the number in test environments stays.
        let number = |datacenter: DatacenterId| i16::try_from(datacenter.0).unwrap_or(i16::MAX);
        let added = self.dc_field.saturating_abs().saturating_sub(number(self.datacenter));
        Self {
            datacenter: to,
            dc_field: number(to).saturating_add(added),
            address: None,
            login: match &self.login {
                Login::Application => Login::Application,
                Login::Bot(_) | Login::From(_) => Login::From(self.datacenter),
            },
            ..self.clone()
        }
    }

    /// Where and how to connect whatever the datacenter's addresses are, if that is fixed.
    pub(crate) fn fixed_scheme(&self) -> Option<Scheme> {
        let (address, transport) = match (self.mtproxy(), self.address) {
            (Some(mtproxy), _) => (mtproxy.address, mtproxy.transport(self.transport)),
            (None, Some(address)) => (address, self.transport),
            (None, None) => return None,
        };
        let media = self.media && self.mtproxy().is_some();
        Some(Scheme { key: SchemeKey { address, fallback: 0 }, transport, media })
    }

    /// The MTProxy on the way, if there is one.
    pub(crate) fn mtproxy(&self) -> Option<&MtProxy> {
        self.proxy.as_ref()?.mtproxy.as_ref()
    }

    /// Which key packets travel under.
    #[must_use]
    pub const fn key_selector(&self) -> KeySelector {
        match self.temporary_keys {
            None => KeySelector::Permanent,
            Some(_) if self.media || self.dc_field < 0 => KeySelector::TemporaryMedia,
            Some(_) => KeySelector::TemporaryMain,
        }
    }
}

/// Who logs an account in at a datacenter. Until that is done, calls of a connection that the engine logs in wait.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Login {
    /// The application, by calls of its own; or nobody.
    #[default]
    Application,
    /// The engine, once for the account at this datacenter, with the token of a bot. If the server says that the bot lives
    /// elsewhere, the engine logs in there, over a connection it opens, and brings the login back here.
    Bot(Arc<BotLogin>),
    /// The engine, once for the account at this datacenter, with a proof of the login at another one: over a connection of
    /// the account there, which it opens if there is none.
    From(DatacenterId),
}

impl Login {
    /// Whether the engine logs in.
    #[must_use]
    pub const fn is_engines(&self) -> bool {
        !matches!(self, Self::Application)
    }
}

/// What a bot logs in with. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct BotLogin {
    /// The secret that belongs to [`ApiEnvironment::api_id`].
    pub api_hash: String,
    /// The token of the bot.
    pub token: String,
}

impl std::fmt::Debug for BotLogin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("BotLogin(redacted)")
    }
}

/// How long temporary keys live, and when the next one is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TemporaryKeys {
    /// What is asked of the server. Each key gets up to a twenty-fourth less, so that those of one start do not end together.
    pub lifetime: Duration,
    /// The part of its life after which a key is replaced, in percent.
    pub renew_after_percent: u8,
}

impl Default for TemporaryKeys {
    /// A day, and a new key after three quarters of it: what established clients use.
    fn default() -> Self {
        Self { lifetime: Duration::from_secs(24 * 60 * 60), renew_after_percent: 75 }
    }
}

/// How much padding encrypted packets get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Padding {
    /// As little as the protocol allows: 12 to 27 bytes.
    #[default]
    Smallest,
    /// Up to fifteen blocks more, at random, so that the length of a packet tells less about its content.
    Random,
}

/// Whether and how often a quiet connection is shown to be alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepAlive {
    /// No pings of ours. Servers close such a connection when they think fit.
    Off,
    /// `ping_delay_disconnect` after this much time without one; the server closes if the next one is late.
    Ping {
        /// Time between pings.
        interval: Duration,
        /// How long the server waits for the next ping before it closes. Longer than the interval.
        disconnect_delay: Duration,
    },
}

impl Default for KeepAlive {
    /// The times established clients use: 60 seconds, and 75 for the server.
    fn default() -> Self {
        Self::Ping { interval: Duration::from_secs(60), disconnect_delay: Duration::from_secs(75) }
    }
}

/// When to try again after a socket broke or could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReconnectPolicy {
    /// Again and again, each time after about twice the delay, with jitter; valid data resets it.
    Backoff {
        /// The first delay.
        delay_min: Duration,
        /// The largest delay.
        delay_max: Duration,
    },
    /// Not at all: the connection stops with its first socket. For measurements.
    Never,
}

impl Default for ReconnectPolicy {
    /// Half a second first, half a minute at most.
    fn default() -> Self {
        Self::Backoff { delay_min: Duration::from_millis(500), delay_max: Duration::from_secs(30) }
    }
}
