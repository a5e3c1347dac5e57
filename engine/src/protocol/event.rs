//! Facts that leave a connection: for the driver, and through it for the handler.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use mtproto_crypto::AuthKeyId;
use mtproto_tl::ConstructorId;
use mtproto_tl::service::RpcDropAnswer;
use thiserror::Error;

use super::handshake::HandshakeError;
use super::handshake::task::OffloadTask;
use super::proxy::ProxyError;
pub use super::service::bind_key::BindError;
use super::transport::{FrameError, TransportError};
use crate::context::{AuthInfo, KeySelector, SchemeKey, ServerSalts, TemporaryKey, WantedKey};
use crate::error::NetworkError;
use crate::handler::StateChange;
use crate::ids::DatacenterId;
use crate::request::QueuedRequest;
use crate::rpc_error::Unauthorized;
use crate::time::{Monotonic, ServerTime};

/// What a connection asks of its driver, or tells it.
#[derive(Debug)]
pub enum ConnectionEvent {
    /// The address and transport failed.
    SchemeFailed(SchemeKey),
    /// The address and transport worked: valid data came.
    SchemeWorked(SchemeKey),
    /// The server says what became of an answer that was given up: for the counters.
    AnswerDropped(RpcDropAnswer),
    /// A place in the schedule of connection attempts is wanted; answer with
    /// [`connect_at`](super::connection::Connection::connect_at) or
    /// [`ask_again_at`](super::connection::Connection::ask_again_at).
    AskConnect,
    /// The lease for a handshake is wanted; answer with
    /// [`lease_answered`](super::connection::Connection::lease_answered).
    AskLease(WantedKey),
    /// The account has to be logged in, and this connection could do it.
    AskLogin,
    /// Close the socket. Queued frames need not be written.
    CloseSocket,
    /// The lease, or the wait for it, is over.
    EndLease,
    /// This connection cannot log the account in any more, or need not.
    EndLogin,
    /// The server said that there are too many connections (transport error -429).
    Flooded,
    /// The server has been told who we are under this key.
    Initialised(AuthKeyId),
    /// A permanent key was agreed: commit it to the context, save it. Ends the lease.
    KeyAgreed(AuthInfo),
    /// The server has forgotten the key on our request, and said so under its protection: drop it if it is still in use.
    KeyDestroyed(AuthKeyId),
    /// The server does not know this permanent key any more, and has shown so more than once. The connection stops. Tell the
    /// handler, if nobody has.
    KeyRevoked(AuthKeyId),
    /// An answer came to a request that has ended: for the counters.
    LateAnswer,
    /// The server says that the login under this key is missing or gone.
    LoginLost(Unauthorized),
    /// The server wants no more calls of this method by this account until then.
    MethodFlooded {
        /// The constructor of the method.
        method: ConstructorId,
        /// Until when.
        until: Monotonic,
    },
    /// A request belongs to another datacenter: it is to be made there. Here it has not ended.
    Migrated {
        /// The request.
        request: Box<QueuedRequest>,
        /// Where to.
        to: DatacenterId,
    },
    /// Open a socket, then call `socket_opened` or `socket_closed`.
    OpenSocket {
        /// Where to.
        address: SocketAddr,
        /// From where, if not the system's choice.
        source: Option<IpAddr>,
    },
    /// The attempt to open a socket takes long: open one to this address beside it, if the schedule of attempts has room, then
    /// call `rival_began` or `rival_refused`, and later `rival_opened` or `rival_closed`. Only while `awaits_rival`.
    OpenRival {
        /// Where to.
        address: SocketAddr,
        /// From where, if not the system's choice.
        source: Option<IpAddr>,
    },
    /// Close the socket that is being opened: its rival takes its place.
    RivalRemains,
    /// The server rejected a message or container with this code of `bad_msg_notification`: for the counters.
    Rejected {
        /// The code.
        code: i32,
    },
    /// Salts of this key.
    SaltsLearned(AuthKeyId, ServerSalts),
    /// Compute this elsewhere, then call `task_finished`.
    StartTask(OffloadTask),
    /// Something the application may want to know.
    State(StateChange),
    /// A temporary key was agreed and bound: commit it to the context. Ends the lease.
    TemporaryKeyBound {
        /// Which key it is.
        selector: KeySelector,
        /// The permanent key it acts for.
        bound_to: AuthKeyId,
        /// The key.
        key: TemporaryKey,
    },
    /// The server does not take this temporary key any more: drop it if it is still in use.
    TemporaryKeyLost(AuthKeyId),
    /// The server's clock.
    TimeLearned(ServerTime),
}

/// How long the parts of a key exchange took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandshakeTimes {
    /// From `req_pq_multi` to `resPQ`.
    pub res_pq: Duration,
    /// From `req_DH_params` to `server_DH_params_ok`.
    pub dh_params: Duration,
    /// From `set_client_DH_params` to `dh_gen_ok`.
    pub dh_gen: Duration,
    /// From the first byte to the last, offloaded work included.
    pub total: Duration,
}

/// Why a socket was closed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CloseReason {
    /// A temporary key could not be bound to the permanent one.
    #[error(transparent)]
    Binding(#[from] BindError),
    /// The frames of the server could not be read.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// The key exchange failed.
    #[error(transparent)]
    Handshake(#[from] HandshakeError),
    /// The operating system said so.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// The way through a proxy was not free.
    #[error(transparent)]
    Proxy(#[from] ProxyError),
    /// The server closed the connection.
    #[error("the server closed the connection")]
    PeerClosed,
    /// The application asked for it.
    #[error("closed on request")]
    Requested,
    /// The server broke a rule of the session.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// Nothing came from the server for too long.
    #[error("nothing came from the server for {seconds} s")]
    Silence {
        /// How long.
        seconds: u64,
    },
    /// The server sent a transport error.
    #[error(transparent)]
    Transport(#[from] TransportError),
}

/// The server broke a rule of the session, or a packet could not be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum SessionError {
    /// A packet did not verify: wrong key, tampering, or a length that no encryption produces.
    #[error("a packet could not be verified")]
    PacketNotVerified,
    /// A verified packet has a message of impossible length or padding.
    #[error("a packet has a message of impossible length or padding")]
    MessageLength,
    /// A packet of another session.
    #[error("a packet belongs to another session")]
    WrongSession,
    /// A message identifier that no server makes.
    #[error("a message identifier is not a server's")]
    MessageIdParity,
    /// A message from too far in the past or the future.
    #[error("a message identifier lies outside of the time window")]
    MessageIdTime,
    /// The server rejected message after message without taking one.
    #[error("the server rejected message after message without taking one")]
    RejectedTooOften,
    /// A message older than everything remembered.
    #[error("a message is older than everything remembered")]
    MessageTooOld,
    /// An answer did not come, though the server has the request; another socket may bring it.
    #[error("an answer is overdue, though the server has the request")]
    AnswerOverdue,
    /// Something in a packet could not be read.
    #[error("a service message could not be read")]
    Unreadable,
}

/// Why a connection stopped for good.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StopReason {
    /// The application asked for it.
    #[error("stopped on request")]
    Requested,
    /// The policy allows no further attempt after this.
    #[error("{0}")]
    NoReconnect(CloseReason),
    /// The server does not know the permanent authorization key: it said so on two sockets in a row (transport error -404),
    /// or it neither let a temporary key be bound to it nor took a packet under it. The key is kept: only the
    /// application can decide to do without it, and to log in again.
    #[error(
        "the server does not know the authorization key {0}: drop it and log in again, or check the datacenter"
    )]
    KeyRefused(AuthKeyId),
    /// The engine could not log the account in.
    #[error("the account cannot be logged in: {code} {message}")]
    LoginRefused {
        /// The server's code.
        code: i32,
        /// The server's text.
        message: String,
    },
    /// Another attempt cannot help: the configuration is wrong.
    #[error("{0}")]
    Configuration(CloseReason),
}
