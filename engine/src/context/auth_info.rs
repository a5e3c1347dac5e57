//! What is agreed between an account and a datacenter: the keys and what belongs to them.

use std::sync::Arc;

use mtproto_crypto::{AuthKey, AuthKeyId};

use super::server_salts::ServerSalts;
use crate::ids::{AccountId, DatacenterId};

/// Whose key it is, and where: connections with the same scope share their keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuthScope {
    /// The account.
    pub account: AccountId,
    /// The datacenter.
    pub datacenter: DatacenterId,
}

/// Which of the keys of a scope is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeySelector {
    /// The key that stands for the login.
    Permanent,
    /// The temporary key of ordinary connections.
    TemporaryMain,
    /// The temporary key of connections that carry media.
    TemporaryMedia,
}

/// The keys of a scope and what is known about them. Cheap to clone. The context, the replica of a reactor and a store in memory
/// each hold one for every session, so that what few sessions have stands behind a pointer.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthInfo {
    /// The permanent key.
    pub key: Arc<AuthKey>,
    /// Its salts.
    pub salts: ServerSalts,
    /// Whether the server has been told with this key who we are (`initConnection`).
    pub initialised: bool,
    /// Whether the engine has logged the account in with this key ([`crate::Login`]).
    pub logged_in: bool,
    /// The temporary key of ordinary connections, bound to the permanent one.
    pub main: Option<Box<TemporaryKey>>,
    /// The temporary key of connections that carry media, bound to the permanent one.
    pub media: Option<Box<TemporaryKey>>,
}

const _: () = assert!(size_of::<AuthInfo>() <= 48, "a fleet has one in every table");

impl AuthInfo {
    /// A new permanent key, fresh from a handshake.
    #[must_use]
    pub const fn new(key: Arc<AuthKey>, salts: ServerSalts) -> Self {
        Self { key, salts, initialised: false, logged_in: false, main: None, media: None }
    }

    /// The temporary key that is meant, if there is one.
    #[must_use]
    pub fn temporary(&self, selector: KeySelector) -> Option<&TemporaryKey> {
        match selector {
            KeySelector::Permanent => None,
            KeySelector::TemporaryMain => self.main.as_deref(),
            KeySelector::TemporaryMedia => self.media.as_deref(),
        }
    }

    /// What a connection needs that uses this key; none if the key is not there.
    #[must_use]
    pub fn in_use(&self, selector: KeySelector) -> Option<KeyInUse<'_>> {
        match selector {
            KeySelector::Permanent => Some(KeyInUse {
                key: &self.key,
                salts: &self.salts,
                initialised: self.initialised,
                lifetime: None,
            }),
            KeySelector::TemporaryMain | KeySelector::TemporaryMedia => {
                self.temporary(selector).map(TemporaryKey::in_use)
            }
        }
    }

    /// The same without temporary keys: these live in memory only.
    #[must_use]
    pub fn without_temporary(&self) -> Self {
        Self { main: None, media: None, ..self.clone() }
    }

    /// Lets `change` work on the salts and the mark of the key with this identifier, whichever it is.
    pub(super) fn change_key(
        &mut self,
        key: AuthKeyId,
        change: impl FnOnce(&mut ServerSalts, &mut bool) -> bool,
    ) -> bool {
        if self.key.id() == key {
            return change(&mut self.salts, &mut self.initialised);
        }
        let temporary = [&mut self.main, &mut self.media].into_iter().flatten();
        let found = temporary.into_iter().find(|temporary| temporary.key.id() == key);
        found.is_some_and(|temporary| change(&mut temporary.salts, &mut temporary.initialised))
    }

    /// Takes the temporary key with this identifier out. Says whether it was there.
    pub(super) fn forget_temporary(&mut self, key: AuthKeyId) -> bool {
        [&mut self.main, &mut self.media]
            .into_iter()
            .any(|slot| slot.take_if(|temporary| temporary.key.id() == key).is_some())
    }

    /// Puts a temporary key in the place of another.
    pub(super) fn set_temporary(&mut self, selector: KeySelector, key: TemporaryKey) {
        match selector {
            KeySelector::Permanent => {}
            KeySelector::TemporaryMain => self.main = Some(Box::new(key)),
            KeySelector::TemporaryMedia => self.media = Some(Box::new(key)),
        }
    }
}

/// A temporary key and what is known about it (`spec: api/pfs`). Cheap to clone.
#[derive(Clone, Debug, PartialEq)]
pub struct TemporaryKey {
    /// The key.
    pub key: Arc<AuthKey>,
    /// Its salts.
    pub salts: ServerSalts,
    /// Whether the server has been told with this key who we are. Binding it makes the server forget.
    pub initialised: bool,
    /// How long it lives.
    pub lifetime: KeyLifetime,
}

impl TemporaryKey {
    /// What a connection needs that uses it.
    #[must_use]
    pub const fn in_use(&self) -> KeyInUse<'_> {
        KeyInUse {
            key: &self.key,
            salts: &self.salts,
            initialised: self.initialised,
            lifetime: Some(self.lifetime),
        }
    }
}

/// From when to when a temporary key lives, in unix seconds of the server's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyLifetime {
    /// When it was agreed.
    pub made_at: u32,
    /// When the server forgets it.
    pub expires_at: u32,
}

/// A key as packets need it, permanent or temporary.
#[derive(Clone, Copy, Debug)]
pub struct KeyInUse<'a> {
    /// The key.
    pub key: &'a Arc<AuthKey>,
    /// Its salts.
    pub salts: &'a ServerSalts,
    /// Whether the server has been told with this key who we are.
    pub initialised: bool,
    /// None if it lives for ever.
    pub lifetime: Option<KeyLifetime>,
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use mtproto_crypto::AuthKey;

    use super::{AuthInfo, KeyLifetime, KeySelector, TemporaryKey};
    use crate::context::ServerSalts;

    fn temporary(byte: u8) -> TemporaryKey {
        TemporaryKey {
            key: Arc::new(AuthKey::from_bytes([byte; 256])),
            salts: ServerSalts::default(),
            initialised: false,
            lifetime: KeyLifetime { made_at: 10, expires_at: 20 },
        }
    }

    #[test]
    fn each_key_is_found_and_forgotten_by_its_own_identifier() {
        let mut info = AuthInfo::new(temporary(1).key, ServerSalts::default());
        info.set_temporary(KeySelector::TemporaryMain, temporary(2));
        info.set_temporary(KeySelector::TemporaryMedia, temporary(3));
        for (byte, selector) in
            [(1, KeySelector::Permanent), (2, KeySelector::TemporaryMain), (3, KeySelector::TemporaryMedia)]
        {
            let key = temporary(byte).key.id();
            assert_eq!(info.in_use(selector).unwrap().key.id(), key);
            assert!(info.change_key(key, |_, initialised| !std::mem::replace(initialised, true)));
            assert!(info.in_use(selector).unwrap().initialised);
        }
        assert!(!info.change_key(temporary(9).key.id(), |_, _| true));
        assert!(
            !info.forget_temporary(temporary(1).key.id()),
            "the permanent key is not forgotten so easily"
        );
        assert!(info.forget_temporary(temporary(3).key.id()) && info.media.is_none() && info.main.is_some());
        assert_eq!(info.without_temporary().main, None);
    }
}
