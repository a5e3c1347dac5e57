//! Everything that may be asked of a reactor.

use crate::config::ConnectionConfig;
use crate::error::SubmitReason;
use crate::ids::{ConnectionId, RequestId};
use crate::request::{EnqueueError, QueuedRequest};

/// A command to a reactor that is not a request.
#[derive(Debug)]
pub enum Control {
    /// Forget a request.
    Cancel(ConnectionId, RequestId),
    /// End a connection for good.
    Close(ConnectionId),
    /// Begin a connection. The settings are boxed: they are large, and rare among the commands.
    Open(ConnectionId, Box<ConnectionConfig>),
    /// There is a network, or there is none.
    Network(bool),
    /// Give up the socket and keep the requests.
    Pause(ConnectionId),
    /// Undo a pause.
    Resume(ConnectionId),
}

/// A request and the connection it is meant for.
#[derive(Debug)]
pub struct Submission {
    /// The connection.
    pub connection: ConnectionId,
    /// The request.
    pub request: QueuedRequest,
}

impl Submission {
    /// The request on its way back.
    pub(super) fn refused(self, reason: SubmitReason) -> Box<EnqueueError> {
        Box::new(EnqueueError { reason, request: self.request })
    }
}
