//! Leases, temporary keys and revoked logins: who may agree on a key, who learns of it, who tells.

use std::num::NonZeroU32;
use std::sync::Arc;

use mtproto_crypto::AuthKey;

use super::super::{
    AuthInfo, AuthScope, Change, Context, KeyLifetime, KeySelector, LeaseAnswer, ServerSalt, ServerSalts,
    TemporaryKey, WantedKey,
};
use crate::config::{ApiEnvironment, EngineConfig};
use crate::ids::{AccountId, ConnectionId, DatacenterId, ReactorIndex};
use crate::time::{Monotonic, ServerTime};

const SCOPE: AuthScope = AuthScope { account: AccountId(1), datacenter: DatacenterId(2) };

fn context() -> Context {
    let mut config = EngineConfig::new(ApiEnvironment::new(1, 1), Vec::new(), Vec::new());
    config.reactors = 1;
    config.connects_per_second_max = NonZeroU32::MIN;
    Context::new(&config, ServerTime::from_unix_seconds(1_000), Monotonic(0))
}

fn key(byte: u8) -> Arc<AuthKey> {
    Arc::new(AuthKey::from_bytes([byte; 256]))
}

fn temporary(byte: u8) -> TemporaryKey {
    TemporaryKey {
        key: key(byte),
        salts: ServerSalts::default(),
        initialised: false,
        lifetime: KeyLifetime { made_at: 1_000, expires_at: 2_000 },
    }
}

fn connection(serial: u64) -> ConnectionId {
    ConnectionId::new(ReactorIndex(0), serial)
}

const fn wanted(selector: KeySelector) -> WantedKey {
    WantedKey { selector, instead_of: None }
}

#[test]
fn one_connection_renews_a_temporary_key_and_the_others_get_it() {
    let context = context();
    context.commit_auth(SCOPE, AuthInfo::new(key(1), ServerSalts::default()));
    let main = wanted(KeySelector::TemporaryMain);
    assert_eq!(context.ask_lease(SCOPE, connection(1), main), LeaseAnswer::Granted, "no store has it");
    assert_eq!(context.ask_lease(SCOPE, connection(2), main), LeaseAnswer::Wait);
    context.commit_temporary(SCOPE, KeySelector::TemporaryMain, key(1).id(), temporary(5));
    assert_eq!(context.ask_lease(SCOPE, connection(2), main), LeaseAnswer::KeyKnown);
    let renewed = WantedKey { instead_of: Some(key(5).id()), ..main };
    assert_eq!(context.ask_lease(SCOPE, connection(2), renewed), LeaseAnswer::Granted);
    assert_eq!(context.ask_lease(SCOPE, connection(1), renewed), LeaseAnswer::Wait);
    context.commit_temporary(SCOPE, KeySelector::TemporaryMain, key(1).id(), temporary(6));
    assert_eq!(context.ask_lease(SCOPE, connection(1), renewed), LeaseAnswer::KeyKnown);
    assert_eq!(
        context.ask_lease(SCOPE, connection(1), wanted(KeySelector::TemporaryMedia)),
        LeaseAnswer::Granted,
        "media have a key of their own"
    );
}

#[test]
fn a_temporary_key_of_a_login_that_was_replaced_is_not_taken() {
    let context = context();
    context.commit_auth(SCOPE, AuthInfo::new(key(1), ServerSalts::default()));
    context.commit_temporary(SCOPE, KeySelector::TemporaryMain, key(9).id(), temporary(5));
    assert_eq!(context.auth_info(SCOPE).unwrap().main, None);
    context.commit_temporary(SCOPE, KeySelector::TemporaryMain, key(1).id(), temporary(5));
    context.commit_auth(SCOPE, AuthInfo::new(key(2), ServerSalts::default()));
    assert_eq!(context.auth_info(SCOPE).unwrap().main, None);
}

#[test]
fn salts_go_to_the_key_they_belong_to() {
    let context = context();
    context.commit_auth(SCOPE, AuthInfo::new(key(1), ServerSalts::default()));
    context.commit_temporary(SCOPE, KeySelector::TemporaryMain, key(1).id(), temporary(5));
    let now = ServerTime::from_unix_seconds(1_000);
    let salts = |salt| ServerSalts::new(vec![ServerSalt { salt, valid_since: 900, valid_until: 2_000 }]);
    for (byte, salt) in [(1, 11), (5, 55), (9, 99)] {
        context.learn_salts(SCOPE, key(byte).id(), &salts(salt), now);
    }
    let info = context.auth_info(SCOPE).unwrap();
    assert_eq!((info.salts, info.main.unwrap().salts), (salts(11), salts(55)));
}

#[test]
fn a_revoked_login_is_told_once_until_there_is_another() {
    let context = context();
    let mut replica = context.new_replica();
    context.subscribe(ReactorIndex(0), SCOPE, &mut replica);
    context.commit_auth(SCOPE, AuthInfo::new(key(1), ServerSalts::default()));
    let told = |byte| context.revoke(SCOPE, key(byte).id()).1;
    assert_eq!([told(1), told(1), told(1)], [true, false, false]);
    let mut changes = Vec::new();
    context.take_changes(ReactorIndex(0), &mut replica, &mut changes);
    assert!(changes.contains(&Change::KeyRevoked(SCOPE, key(1).id())));
    assert_eq!(context.auth_info(SCOPE).unwrap().key.id(), key(1).id(), "it is kept");
    context.commit_auth(SCOPE, AuthInfo::new(key(2), ServerSalts::default()));
    assert_eq!([told(2), told(2)], [true, false]);
}
