//! Settings that many connections have in common.
//!
//! A fleet is opened with one set of settings, in which only the account differs. It is kept once, and not in every
//! connection.

use std::sync::Arc;

use crate::config::ConnectionConfig;

/// The settings in use that were asked for lately, the last one first.
#[derive(Debug, Default)]
pub(super) struct SharedConfigs(Vec<Arc<ConnectionConfig>>);

/// Programs have a few kinds of connection.
const KINDS_MAX: usize = 16;

impl SharedConfigs {
    /// The same settings but for the account, shared if there are some already.
    pub(super) fn shared(&mut self, mut config: ConnectionConfig) -> Arc<ConnectionConfig> {
        let account = config.account;
        let known = self.0.iter().position(|known| {
            config.account = known.account;
            config == **known
        });
        let config = match known {
            Some(place) => self.0.remove(place),
            None => Arc::new(ConnectionConfig { account, ..config }),
        };
        self.0.retain(|known| Arc::strong_count(known) > 1);
        self.0.truncate(KINDS_MAX - 1);
        self.0.insert(0, Arc::clone(&config));
        config
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{KINDS_MAX, SharedConfigs};
    use crate::config::{ConnectionConfig, KeepAlive};
    use crate::ids::{AccountId, DatacenterId};
    use crate::protocol::transport::{Framing, TransportConfig};

    fn config(account: u64, datacenter: u16) -> ConnectionConfig {
        let transport = TransportConfig { framing: Framing::Abridged, obfuscation: None };
        ConnectionConfig::new(DatacenterId(datacenter), AccountId(account), transport)
    }

    #[test]
    fn what_differs_only_in_the_account_is_kept_once() {
        let mut configs = SharedConfigs::default();
        let first = configs.shared(config(1, 2));
        let other = configs.shared(ConnectionConfig { keep_alive: KeepAlive::Off, ..config(1, 2) });
        let second = configs.shared(config(2, 2));
        assert!(Arc::ptr_eq(&first, &second) && !Arc::ptr_eq(&first, &other));
        assert_eq!(other.keep_alive, KeepAlive::Off);
        drop((first, second, other));
        assert_eq!((configs.shared(config(3, 4)).account, configs.0.len()), (AccountId(3), 1));
    }

    #[test]
    fn few_kinds_are_remembered() {
        let mut configs = SharedConfigs::default();
        let used: Vec<_> = (1..100).map(|datacenter| configs.shared(config(1, datacenter))).collect();
        assert_eq!((used.len(), configs.0.len()), (99, KINDS_MAX));
    }
}
