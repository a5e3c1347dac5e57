//! What the embedding program implements: where responses, updates and state changes arrive.
//!
//! One instance per reactor, called on the reactor's thread, between the sockets of a tick: it must be quick.

use std::time::Duration;

use crate::ids::ConnectionId;
use crate::protocol::event::{CloseReason, HandshakeTimes, StopReason};
use crate::request::Response;
use crate::status::ConnectionStatus;
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
pub enum StateChange {
    /// The status has changed.
    Status(ConnectionStatus),
    /// The socket is open.
    SocketOpened {
        /// From the call of `connect` to its success.
        took: Duration,
    },
    /// A key was agreed in a key exchange of this connection.
    KeyAgreed(HandshakeTimes),
    /// The socket is gone.
    SocketClosed(CloseReason),
    /// The server has confirmed the receipt of the packets up to this request (`quick_ack`).
    QuickAcknowledged(crate::ids::RequestId),
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

/// What a handler may ask of its reactor. Submissions join the packets of the same tick.
#[derive(Debug)]
pub struct ReactorHandle<'a> {
    _reactor: std::marker::PhantomData<&'a mut ()>,
}
