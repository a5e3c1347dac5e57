//! A multi-datacenter MTProto 2.0 client engine: a protocol that does no IO, driven by one reactor per core.
#![forbid(unsafe_code)]

pub mod buffer;
pub mod completion_queue;
pub mod config;
pub mod context;
pub mod engine;
pub mod error;
#[doc(hidden)]
pub mod fuzzing;
pub mod handler;
pub mod ids;
pub mod limits;
pub mod manager_queue;
pub mod offload;
pub mod pending;
pub mod protocol;
pub mod reactor;
pub mod request;
pub mod stats;
pub mod status;
pub mod submitter;
pub mod time;

pub use completion_queue::{
    Completion, CompletionQueue, Completions, NoCompletion, OwnedOutcome, OwnedResponse,
};
pub use config::{ApiEnvironment, ConnectionConfig, EngineConfig, KeepAlive, ReconnectPolicy};
pub use context::{AuthInfo, AuthScope, DatacenterAddress, InMemoryKeyStore, KeyStore};
pub use engine::Engine;
pub use error::{
    CallError, CommandError, Fault, NetworkError, RequestError, Scope, StartError, SubmitError, SubmitReason,
};
pub use handler::{Handler, ReactorHandle, StateChange, Update};
pub use ids::{AccountId, ConnectionId, DatacenterId, ReactorIndex, RequestId, SessionId};
pub use manager_queue::Placement;
pub use pending::{CallResult, Pending};
pub use protocol::event::{CloseReason, HandshakeTimes, StopReason};
pub use protocol::transport::{Framing, Obfuscation, TransportConfig};
pub use request::{Envelope, Outcome, Phase, Request, RequestBody, ResendPolicy, Response};
pub use stats::ReactorStats;
pub use status::ConnectionStatus;
pub use submitter::Submitter;
pub use time::{Monotonic, ServerTime};
