//! What a datacenter is told before it starts.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::RsaPrivateKey;

use crate::api::{Api, BuiltInOnly};
use crate::fault::FaultPlan;

/// Settings of one process with any number of datacenters. Start from [`DatacenterConfig::new`] or
/// [`DatacenterConfig::loopback`].
///
/// For a server without sockets, as a simulator drives it, `listen` tells the addresses that `help.getConfig` names;
/// `threads`, `workers` and `connections_max` have no meaning then.
#[non_exhaustive]
pub struct DatacenterConfig {
    /// The datacenters, by number, and where each listens. Port 0 takes any free port. A number may come several times.
    pub listen: Vec<(u16, SocketAddr)>,
    /// The RSA key; a new one is made if there is none, which takes a moment.
    pub key: Option<RsaPrivateKey>,
    /// The RSA key of the servers of [`Rules::cdn`]; a new one is made if there is none.
    pub cdn_key: Option<RsaPrivateKey>,
    /// Secrets of the obfuscated transport. With any, a connection must be obfuscated with one of them.
    pub secrets: Vec<[u8; 16]>,
    /// Threads that serve connections; 0 for one per core.
    pub threads: usize,
    /// Threads that compute key exchanges; 0 for one per core.
    pub workers: usize,
    /// Connections at a time; more are closed at once.
    pub connections_max: usize,
    /// Diffie-Hellman shares made in advance, so that a storm of key exchanges meets less arithmetic. Each takes about a
    /// millisecond to make, at start and whenever a worker has nothing else to do.
    pub shares_ready: usize,
    /// Memory for uploaded files, in bytes; where it is spent, the oldest file makes room.
    pub file_bytes_max: usize,
    /// Misbehaviour from the start.
    pub faults: FaultPlan,
    /// The program's calls.
    pub api: Arc<dyn Api>,
    /// How strict and how chatty the server is.
    pub rules: Rules,
}

impl DatacenterConfig {
    /// These datacenters, with a new key and the defaults of everything else.
    #[must_use]
    pub fn new(listen: Vec<(u16, SocketAddr)>) -> Self {
        Self {
            listen,
            key: None,
            cdn_key: None,
            secrets: Vec::new(),
            threads: 0,
            workers: 0,
            connections_max: 200_000,
            shares_ready: 16,
            file_bytes_max: 1 << 30,
            faults: FaultPlan::none(),
            api: Arc::new(BuiltInOnly),
            rules: Rules::default(),
        }
    }

    /// Datacenters with these numbers, each on a free port of the loopback interface.
    #[must_use]
    pub fn loopback(numbers: &[u16]) -> Self {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self::new(numbers.iter().map(|&number| (number, address)).collect())
    }
}

impl fmt::Debug for DatacenterConfig {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DatacenterConfig")
            .field("listen", &self.listen)
            .field("secrets", &self.secrets.len())
            .field("threads", &self.threads)
            .field("faults", &self.faults)
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}

/// Where servers differ, and what a test may want otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rules {
    /// Whether this is a test environment: clients then add 10000 to the number of the datacenter.
    pub test_mode: bool,
    /// Whether a key must first be introduced with `initConnection`, as real servers want it.
    pub init_connection_required: bool,
    /// Whether binding a temporary key unbinds the one bound before. Real servers allow several.
    pub one_temporary_key: bool,
    /// Whether all key exchanges use one Diffie-Hellman share of the server: quick, and no secret from whoever breaks one.
    /// For simulations.
    pub reuse_share: bool,
    /// Answers larger than this are compressed if that makes them smaller; `None` compresses nothing.
    pub gzip_answers_over: Option<usize>,
    /// When a session comes back on another connection, unacknowledged messages larger than this are announced with
    /// `msg_detailed_info` instead of being sent again; `None` sends all again.
    pub announce_resends_over: Option<usize>,
    /// Whether each received call is acknowledged at once, even if its answer follows in the same packet.
    pub acknowledge_answered: bool,
    /// Padding of packets goes up to this many blocks of 16 bytes beyond what is needed, at random. At most 62.
    pub extra_padding_blocks: u8,
    /// A connection is closed when nothing was received for this long.
    pub idle_time: Duration,
    /// Time from a call to its answer, on top of what it takes.
    pub answer_delay: Duration,
    /// Whether calls need a login: without one they get `AUTH_KEY_UNREGISTERED`, as from real servers.
    pub login_required: bool,
    /// The datacenter where bots live; at others, a bot that logs in is sent there. `None`: wherever they log in.
    pub bots_live_on: Option<u16>,
    /// The datacenter that is one of a content delivery network: clients that can are sent there for documents. It has a key of
    /// its own and no accounts. `None`: there is none.
    pub cdn: Option<u16>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            test_mode: false,
            init_connection_required: true,
            one_temporary_key: false,
            reuse_share: false,
            gzip_answers_over: Some(32 << 10),
            announce_resends_over: None,
            acknowledge_answered: false,
            extra_padding_blocks: 3,
            idle_time: Duration::from_secs(15 * 60),
            answer_delay: Duration::ZERO,
            login_required: false,
            bots_live_on: None,
            cdn: None,
        }
    }
}
