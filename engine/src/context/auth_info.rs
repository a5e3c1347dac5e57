//! What is agreed between an account and a datacenter: the key and what belongs to it.

use std::sync::Arc;

use mtproto_crypto::AuthKey;

use super::server_salts::ServerSalts;
use crate::ids::{AccountId, DatacenterId};

/// Whose key it is, and where: connections with the same scope share the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuthScope {
    /// The account.
    pub account: AccountId,
    /// The datacenter.
    pub datacenter: DatacenterId,
}

/// An authorization key and what is known about it. Cheap to clone.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthInfo {
    /// The key.
    pub key: Arc<AuthKey>,
    /// Its salts.
    pub salts: ServerSalts,
    /// Whether the server has been told with this key who we are (`initConnection`).
    pub initialised: bool,
}

impl AuthInfo {
    /// A new key, fresh from a handshake.
    #[must_use]
    pub const fn new(key: Arc<AuthKey>, salts: ServerSalts) -> Self {
        Self { key, salts, initialised: false }
    }
}
