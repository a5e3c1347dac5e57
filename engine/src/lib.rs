//! A multi-datacenter MTProto 2.0 client engine: a protocol that does no IO, driven by one reactor per core.
//!
//! # Map
//!
//! The way in: a [`Submitter`] puts a [`Request`] into the lane of the reactor that owns the connection
//! ([`manager_queue`]). The way through: the [`reactor`] collects a tick's worth of work, then does each kind of work once
//! for all connections. What it drives is [`protocol::connection::Connection`], a state machine that does no IO. The way
//! out: a [`Handler`] on the reactor, a [`CompletionQueue`] for other threads, or a [`Pending`] for a single call.
//!
//! What connections share (addresses, keys, salts, the time) is in [`context`], big numbers are computed in [`offload`],
//! packets live in [`buffer`], and every bound is in [`limits`].
//!
//! # Example
//!
//! One account calls one datacenter, and waits for the answer on its own thread.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use mtproto_engine::{
//!     AccountId, ApiEnvironment, CompletionQueue, ConnectionConfig, DatacenterAddress, DatacenterId, Engine, EngineConfig,
//!     Framing, Request, TransportConfig,
//! };
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     // The environment: how the program presents itself, where the servers are, and their RSA keys.
//!     let datacenter = DatacenterAddress::new(DatacenterId(2), "127.0.0.1:4443".parse()?);
//!     let server_keys = mtproto_crypto::public_keys::test();
//!     let config = EngineConfig::new(ApiEnvironment::new(1, 214), vec![datacenter], server_keys);
//!
//!     // Outcomes of submitted requests and updates are copied into a channel; calls have a way out of their own.
//!     let (queue, completions) = CompletionQueue::new(1_024);
//!     let engine = Engine::start(config, move |_reactor| queue.clone())?;
//!
//!     let submitter = engine.submitter();
//!     let transport = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
//!     let connection = submitter.open(ConnectionConfig::new(DatacenterId(2), AccountId(1), transport))?;
//!
//!     // `help.getNearestDc#1fb33026`, serialised. It waits until a key was agreed and the connection is ready.
//!     let call = 0x1fb3_3026_u32.to_le_bytes().to_vec();
//!     let pending = submitter.call(connection, Request::new(call).deadline(Duration::from_secs(10)))?;
//!     match pending.wait() {
//!         Ok(answer) => assert_eq!(answer[..4], 0x8e1a_1775_u32.to_le_bytes()), // nearestDc
//!         Err(error) => return Err(error.into()),
//!     }
//!
//!     engine.shutdown()?;
//!     completions.for_each(drop);
//!     Ok(())
//! }
//! ```
//!
//! Load generators and other programs that count microseconds implement [`Handler`]: it runs on the reactor, and what it
//! submits leaves with the packets of the same tick.
#![forbid(unsafe_code)]

pub mod buffer;
pub mod completion_queue;
pub mod config;
pub mod context;
pub mod download;
pub mod engine;
pub mod error;
pub mod error_policy;
#[doc(hidden)]
pub mod fuzzing;
pub mod handler;
pub mod ids;
pub mod invoke;
pub mod limits;
pub mod manager_queue;
pub mod method_stats;
pub mod offload;
pub mod pending;
pub mod protocol;
pub mod reactor;
pub mod request;
pub mod rpc_error;
pub mod stats;
pub mod status;
pub mod submitter;
pub mod time;

pub use completion_queue::{
    Completion, CompletionQueue, Completions, NoCompletion, OwnedOutcome, OwnedResponse,
};
pub use config::{
    ApiEnvironment, BotLogin, ConnectionConfig, EngineConfig, KeepAlive, Login, Padding, ReconnectPolicy,
    TemporaryKeys,
};
pub use context::{
    AuthInfo, AuthScope, DatacenterAddress, Discovery, FamilyPolicy, InMemoryKeyStore, KeyLifetime,
    KeySelector, KeyStore, SchemePolicy, TemporaryKey,
};
pub use download::{DownloadError, Downloader, FileDownload};
pub use engine::Engine;
pub use error::{
    CallError, CommandError, Fault, NetworkError, RequestError, Scope, StartError, SubmitError, SubmitReason,
};
pub use error_policy::{ErrorPolicies, ErrorPolicy, FloodPolicy, Migration, ServerErrorPolicy};
pub use handler::{Handler, ReactorHandle, StateChange, Update};
pub use ids::{AccountId, ConnectionId, DatacenterId, ReactorIndex, RequestId, SessionId};
pub use invoke::{Answering, InvokeError, RpcRefusal, Session};
pub use manager_queue::Placement;
pub use method_stats::{MethodKey, MethodStats};
pub use pending::{CallResult, Pending};
pub use protocol::event::{BindError, CloseReason, HandshakeTimes, StopReason};
pub use protocol::proxy::{
    Credentials, HostName, MtProxy, ProxyError, ProxyFailure, ProxyLink, ProxyRoute, ProxySecret, ProxyStage,
    Upstream, UpstreamProtocol,
};
pub use protocol::transport::fake_tls::client_hello::HelloShape;
pub use protocol::transport::{Framing, Obfuscation, TransportConfig};
pub use request::{After, Envelope, Outcome, Phase, Request, RequestBody, ResendPolicy, Response};
pub use rpc_error::{FloodKind, MigrateReason, RpcErrorClass, Unauthorized};
pub use stats::ReactorStats;
pub use status::{ConnectionStatus, Presence, PresenceStage, ProxyPresence};
pub use submitter::Submitter;
pub use time::{Monotonic, ServerTime};
