//! What workers do: steps of handshakes and calls of the key store, and what comes of them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::context::{AuthInfo, AuthScope, KeyStore, KeyStoreError};
use crate::ids::{ConnectionId, ReactorIndex};
use crate::protocol::handshake::task::{OffloadResult, OffloadTask};

/// A call of the key store.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyStoreCall {
    /// Load the key of a scope, for a connection that holds the lease and waits.
    Load(AuthScope, ConnectionId),
    /// Save a key.
    Save(AuthScope, AuthInfo),
    /// Forget the key of a scope.
    Forget(AuthScope),
}

impl KeyStoreCall {
    /// Whose key it is about.
    #[must_use]
    pub const fn scope(&self) -> AuthScope {
        match self {
            Self::Load(scope, _) | Self::Save(scope, _) | Self::Forget(scope) => *scope,
        }
    }

    /// Whether it must be done even if the engine stops.
    pub(super) const fn outlives_engine(&self) -> bool {
        match self {
            Self::Load(..) => false,
            Self::Save(..) | Self::Forget(_) => true,
        }
    }

    /// Makes the call. A store that panics has failed, and nothing more.
    pub(super) fn run(self, store: &dyn KeyStore) -> WorkResult {
        match self {
            Self::Load(scope, connection) => {
                WorkResult::Loaded(scope, connection, guarded(|| store.load(scope)))
            }
            Self::Save(scope, info) => WorkResult::Saved(scope, guarded(|| store.save(scope, &info))),
            Self::Forget(scope) => WorkResult::Forgotten(scope, guarded(|| store.forget(scope))),
        }
    }
}

/// The store is the program's code: its panic must not cost the engine a worker.
fn guarded<T>(call: impl FnOnce() -> Result<T, KeyStoreError>) -> Result<T, KeyStoreError> {
    catch_unwind(AssertUnwindSafe(call))
        .unwrap_or_else(|_| Err(KeyStoreError("the key store panicked".into())))
}

/// What came of some work.
#[derive(Debug)]
pub enum WorkResult {
    /// A step of a connection's handshake is done.
    Handshake(ConnectionId, OffloadResult),
    /// The key store was asked for the key of a scope, for this connection.
    Loaded(AuthScope, ConnectionId, Result<Option<AuthInfo>, KeyStoreError>),
    /// The key of a scope was saved, or not.
    Saved(AuthScope, Result<(), KeyStoreError>),
    /// The key of a scope was forgotten, or not.
    Forgotten(AuthScope, Result<(), KeyStoreError>),
}

/// A step of a handshake on its way to a worker.
#[derive(Debug)]
pub(super) struct HandshakeStep {
    pub(super) reactor: ReactorIndex,
    pub(super) connection: ConnectionId,
    pub(super) task: OffloadTask,
}
