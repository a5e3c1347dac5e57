//! What the embedding program implements: where responses, updates and state changes arrive.
//!
//! One instance per reactor, called on the reactor's thread, between the sockets of a tick: it must be quick.

use std::time::Duration;

use mtproto_crypto::AuthKeyId;

use crate::config::ConnectionConfig;
use crate::error::SubmitError;
use crate::ids::{ConnectionId, ReactorIndex, RequestId};
use crate::manager_queue::Control;
use crate::protocol::event::{CloseReason, HandshakeTimes, StopReason};
use crate::reactor::outbox::Outbox;
use crate::request::{Request, Response};
use crate::rpc_error::Unauthorized;
use crate::status::{ConnectionStatus, Presence};
use crate::time::Monotonic;

/// Something the server sent without being asked. The body borrows the receive arena: copy what must last.
#[derive(Clone, Copy, Debug)]
pub struct Update<'a> {
    /// The connection it came over.
    pub connection: ConnectionId,
    /// One boxed object that no service of the protocol owns.
    pub body: &'a [u8],
    /// When it was received.
    pub received_at: Monotonic,
}

/// Something about a connection that the application may want to know.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StateChange {
    /// The status has changed.
    Status(ConnectionStatus),
    /// What a user is told has changed. A connection begins with [`PresenceStage::Connecting`](crate::PresenceStage).
    Presence(Presence),
    /// The socket is open.
    SocketOpened {
        /// From the call of `connect` to its success.
        took: Duration,
    },
    /// The way through the proxies is free: they were greeted.
    ProxiesPassed {
        /// From the opening of the socket to the last answer.
        took: Duration,
    },
    /// A key was agreed in a key exchange of this connection.
    KeyAgreed(HandshakeTimes),
    /// A temporary key was bound to the permanent one; packets travel under it from now on.
    KeyBound,
    /// The server does not know the permanent key of the account any more: its login is gone. Told once for each key,
    /// however many connections find out; each of them stops with
    /// [`StopReason::KeyRefused`].
    KeyRevoked(AuthKeyId),
    /// The engine has logged the account in ([`crate::Login`]).
    LoggedIn,
    /// The server says that the login is missing or gone. What the engine has logged in it logs in again; told once for
    /// each loss.
    LoginLost(Unauthorized),
    /// A request that the server refused is held back, and sent again by itself after this time.
    RequestDelayed {
        /// The request.
        request: RequestId,
        /// The code of the error.
        code: i32,
        /// For how long.
        wait: Duration,
    },
    /// A request belongs to another datacenter and was given to a connection there, which the engine has opened if there was
    /// none.
    RequestMoved {
        /// The request.
        request: RequestId,
        /// The connection that holds it now.
        to: ConnectionId,
    },
    /// The socket is gone.
    SocketClosed(CloseReason),
    /// The server has confirmed the receipt of the packets up to this request (`quick_ack`).
    QuickAcknowledged(RequestId),
    /// The server has begun fresh state for the session: updates may be missing.
    NewSession,
    /// Over for good; nothing comes from this connection any more.
    Stopped(StopReason),
}

/// Takes what comes out of a reactor. All methods run on its thread.
pub trait Handler: Send {
    /// A request of this reactor ended. Each request ends exactly once.
    fn response(&mut self, response: Response<'_>, reactor: &mut ReactorHandle<'_>);

    /// The server sent something nobody asked for.
    fn update(&mut self, update: Update<'_>, reactor: &mut ReactorHandle<'_>) {
        let _ = (update, reactor);
    }

    /// Something happened to a connection.
    fn state_changed(
        &mut self,
        connection: ConnectionId,
        change: StateChange,
        reactor: &mut ReactorHandle<'_>,
    ) {
        let _ = (connection, change, reactor);
    }

    /// Called once a tick, after everything has been received and before packets are written. Says when it wants to be called
    /// next at the latest; [`Monotonic::NEVER`] if nothing is due. This is where a program paces its own requests.
    fn tick(&mut self, reactor: &mut ReactorHandle<'_>) -> Monotonic {
        let _ = reactor;
        Monotonic::NEVER
    }
}

/// What a handler may ask of its reactor. Everything is done in the same tick, after the handler has returned; what is
/// submitted joins the packets of the tick.
#[derive(Debug)]
pub struct ReactorHandle<'a> {
    now: Monotonic,
    outbox: &'a mut Outbox,
}

impl<'a> ReactorHandle<'a> {
    pub(crate) const fn new(now: Monotonic, outbox: &'a mut Outbox) -> Self {
        Self { now, outbox }
    }

    /// The instant of this tick.
    #[must_use]
    pub const fn now(&self) -> Monotonic {
        self.now
    }

    /// This reactor.
    #[must_use]
    pub const fn index(&self) -> ReactorIndex {
        self.outbox.reactor()
    }

    /// Submits a request to a connection of this reactor. Its outcome goes to this handler, also if the connection does
    /// not take it in ([`RequestError::Backlogged`], [`RequestError::ConnectionGone`]).
    ///
    /// # Errors
    /// If the body is too large, the connection belongs to another reactor, or more was submitted in this tick than a lane
    /// holds. The request comes back.
    ///
    /// [`RequestError::Backlogged`]: crate::RequestError::Backlogged
    /// [`RequestError::ConnectionGone`]: crate::RequestError::ConnectionGone
    pub fn submit(&mut self, connection: ConnectionId, request: Request) -> Result<RequestId, SubmitError> {
        self.outbox.submit(self.now, connection, request)
    }

    /// Opens a connection on this reactor. The identifier can be used at once. If the datacenter has no address, the
    /// connection stops at once, and says why.
    ///
    /// # Panics
    /// If the transport is not [possible](crate::TransportConfig::is_possible).
    pub fn open(&mut self, config: ConnectionConfig) -> ConnectionId {
        assert!(config.transport.is_possible(), "the full framing cannot be obfuscated");
        self.outbox.open(config)
    }

    /// Ends a connection of this reactor for good. Its requests end with
    /// [`ConnectionStopped`](crate::RequestError::ConnectionStopped).
    pub fn close(&mut self, connection: ConnectionId) {
        self.outbox.control(Control::Close(connection));
    }

    /// Gives up the socket of a connection. Its requests wait for [`ReactorHandle::resume`].
    pub fn pause(&mut self, connection: ConnectionId) {
        self.outbox.control(Control::Pause(connection));
    }

    /// Undoes a [`ReactorHandle::pause`].
    pub fn resume(&mut self, connection: ConnectionId) {
        self.outbox.control(Control::Resume(connection));
    }

    /// Forgets a request. Its outcome is then [`Cancelled`](crate::RequestError::Cancelled).
    pub fn cancel(&mut self, connection: ConnectionId, request: RequestId) {
        self.outbox.control(Control::Cancel(connection, request));
    }

    /// Stops or resumes the reading of all sockets of this reactor, from the next read on. What a tick has read already is
    /// still delivered. Servers are slowed down by TCP meanwhile; keep it short, or they close.
    pub const fn set_reading(&mut self, reading: bool) {
        self.outbox.set_reading(reading);
    }

    /// Whether sockets are read.
    #[must_use]
    pub const fn is_reading(&self) -> bool {
        self.outbox.is_reading()
    }
}
