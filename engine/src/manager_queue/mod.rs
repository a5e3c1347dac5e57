//! The way in: what callers and workers share.

use crate::error::CommandError;
use crate::ids::{ConnectionId, ReactorIndex, RequestId};

/// A command to a reactor that is not a request.
#[derive(Debug)]
pub enum Control {
    /// Forget a request.
    Cancel(ConnectionId, RequestId),
}

/// The one object that everybody shares: finds the lane for a connection.
#[derive(Debug)]
pub struct ManagerQueue {}

impl ManagerQueue {
    /// Passes a command to a reactor.
    ///
    /// # Errors
    /// If the engine has stopped or the control queue is full.
    #[expect(clippy::todo, unused_variables, reason = "skeleton")]
    pub fn control(&self, reactor: ReactorIndex, control: Control) -> Result<(), CommandError> {
        todo!()
    }
}
