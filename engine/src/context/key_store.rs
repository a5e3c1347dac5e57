//! How authorization keys are kept between runs.
//!
//! The engine asks on offload workers, never on a reactor, so a store may take its time. It loads a key before the first
//! handshake of an account at a datacenter, and saves it when it was made and when what belongs to it has changed.

use std::error::Error;
use std::fmt;

use parking_lot::Mutex;
use thiserror::Error;

use super::auth_info::{AuthInfo, AuthScope};
use crate::ids::IdMap;

/// A place for keys. Called from several threads; calls for one scope may overlap.
pub trait KeyStore: fmt::Debug + Send + Sync {
    /// The key saved last for this scope, if there is one.
    ///
    /// # Errors
    /// If the store cannot tell. The engine then agrees on a new key.
    fn load(&self, scope: AuthScope) -> Result<Option<AuthInfo>, KeyStoreError>;

    /// Keeps a key in place of an earlier one.
    ///
    /// # Errors
    /// If it cannot be kept. The engine counts the failure and goes on with the key it has.
    fn save(&self, scope: AuthScope, info: &AuthInfo) -> Result<(), KeyStoreError>;

    /// Forgets the key of this scope.
    ///
    /// # Errors
    /// If it cannot be forgotten; counted.
    fn forget(&self, scope: AuthScope) -> Result<(), KeyStoreError>;
}

/// A key store failed. Holds the store's own error, which must not contain key material.
#[derive(Debug, Error)]
#[error("the key store failed: {0}")]
pub struct KeyStoreError(#[source] pub Box<dyn Error + Send + Sync>);

/// A store that lasts as long as the program. Share it between engines to let them share keys.
#[derive(Default)]
pub struct InMemoryKeyStore {
    keys: Mutex<IdMap<AuthScope, AuthInfo>>,
}

impl fmt::Debug for InMemoryKeyStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "InMemoryKeyStore({} keys)", self.keys.lock().len())
    }
}

impl KeyStore for InMemoryKeyStore {
    fn load(&self, scope: AuthScope) -> Result<Option<AuthInfo>, KeyStoreError> {
        Ok(self.keys.lock().get(&scope).cloned())
    }

    fn save(&self, scope: AuthScope, info: &AuthInfo) -> Result<(), KeyStoreError> {
        self.keys.lock().insert(scope, info.clone());
        Ok(())
    }

    fn forget(&self, scope: AuthScope) -> Result<(), KeyStoreError> {
        self.keys.lock().remove(&scope);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use mtproto_crypto::AuthKey;

    use super::{InMemoryKeyStore, KeyStore};
    use crate::context::{AuthInfo, AuthScope, ServerSalts};
    use crate::ids::{AccountId, DatacenterId};

    #[test]
    fn the_key_saved_last_is_loaded_until_it_is_forgotten() {
        let store = InMemoryKeyStore::default();
        let scope = AuthScope { account: AccountId(1), datacenter: DatacenterId(2) };
        assert_eq!(store.load(scope).unwrap(), None);
        for byte in [1, 2] {
            let info = AuthInfo::new(Arc::new(AuthKey::from_bytes([byte; 256])), ServerSalts::default());
            store.save(scope, &info).unwrap();
            assert_eq!(store.load(scope).unwrap(), Some(info));
        }
        let other = AuthScope { datacenter: DatacenterId(1), ..scope };
        assert_eq!(store.load(other).unwrap(), None);
        store.forget(scope).unwrap();
        assert_eq!(store.load(scope).unwrap(), None);
    }
}
