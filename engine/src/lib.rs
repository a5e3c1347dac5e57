//! A multi-datacenter MTProto 2.0 client engine: a protocol that does no IO, driven by one reactor per core.
#![forbid(unsafe_code)]

pub mod buffer;
pub mod config;
pub mod context;
pub mod error;
pub mod handler;
pub mod ids;
pub mod limits;
pub mod manager_queue;
pub mod offload;
pub mod pending;
pub mod protocol;
pub mod request;
pub mod status;
pub mod time;

pub use config::{ApiEnvironment, ConnectionConfig, EngineConfig, KeepAlive, ReconnectPolicy};
pub use context::{AuthInfo, AuthScope, DatacenterAddress, InMemoryKeyStore, KeyStore};
pub use error::{
    CallError, CommandError, Fault, NetworkError, RequestError, Scope, StartError, SubmitError, SubmitReason,
};
pub use handler::{Handler, StateChange, Update};
pub use ids::{AccountId, ConnectionId, DatacenterId, ReactorIndex, RequestId, SessionId};
pub use pending::{CallResult, Pending};
pub use protocol::event::{CloseReason, HandshakeTimes, StopReason};
pub use protocol::transport::{Framing, Obfuscation, TransportConfig};
pub use request::{Envelope, Outcome, Phase, Request, RequestBody, ResendPolicy, Response};
pub use status::ConnectionStatus;
pub use time::{Monotonic, ServerTime};
