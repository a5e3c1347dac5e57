//! The store as its users see it, on real files and on a disk that fails.

mod crashes;
mod disk;
mod failures;
mod kill;
mod opening;
mod records;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use mtproto_crypto::AuthKey;
use mtproto_engine::context::{KeyLifetime, KeySelector, ServerSalt, ServerSalts, TemporaryKey};
use mtproto_engine::{AccountId, AuthInfo, AuthScope, DatacenterId, KeyStore};
use zeroize::Zeroizing;

use crate::{FileKeyStore, PassphraseCost, Protection};

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("mtproto-key-store-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A passphrase that costs nothing to try.
fn cheap(passphrase: &str) -> Protection {
    Protection::Passphrase {
        passphrase: Zeroizing::new(passphrase.to_owned()),
        cost: PassphraseCost { memory_kib: 8, passes: 1 },
    }
}

fn open(path: &Path) -> FileKeyStore {
    FileKeyStore::open(path, &cheap("right")).unwrap()
}

fn scope(account: u64) -> AuthScope {
    AuthScope { account: AccountId(account), datacenter: DatacenterId(2) }
}

/// What is saved as the change with this number.
fn info(number: u32) -> AuthInfo {
    let salt = ServerSalt { salt: number.into(), valid_since: number, valid_until: number + 1_800 };
    let key = Arc::new(AuthKey::from_bytes([u8::try_from(number & 0xff).unwrap(); 256]));
    AuthInfo {
        initialised: number % 2 == 1,
        logged_in: number % 3 == 1,
        ..AuthInfo::new(key, ServerSalts::new(vec![salt]))
    }
}

/// The same where every second change of an account is one of its salts alone.
fn often_salts_alone(number: u32, accounts: u32) -> AuthInfo {
    AuthInfo { salts: info(number).salts, ..info(number / (2 * accounts)) }
}

/// The number of the change that was kept.
fn number_of(info: &AuthInfo) -> u32 {
    info.salts.as_slice()[0].valid_since
}

#[test]
fn what_was_saved_is_there_after_opening_again() {
    let folder = Folder::new();
    let path = folder.file("keys");
    let store = open(&path);
    assert_eq!(store.load(scope(1)).unwrap(), None);
    for account in 0..50 {
        store.save(scope(account), &info(u32::try_from(account).unwrap())).unwrap();
    }
    store.save(scope(7), &info(1_007)).unwrap();
    store.forget(scope(8)).unwrap();
    assert_eq!(store.load(scope(7)).unwrap(), Some(info(1_007)), "what is not on disk yet is there too");
    assert_eq!(store.load(scope(8)).unwrap(), None);
    drop(store);

    let store = open(&path);
    assert_eq!(store.keys().unwrap(), 49);
    assert_eq!(store.load(scope(7)).unwrap(), Some(info(1_007)));
    assert_eq!(store.load(scope(8)).unwrap(), None);
    assert_eq!(store.load(scope(49)).unwrap(), Some(info(49)));
    let elsewhere = AuthScope { datacenter: DatacenterId(4), ..scope(49) };
    assert_eq!(store.load(elsewhere).unwrap(), None);
    let accounts: Vec<u64> = store.scopes().unwrap().iter().map(|scope| scope.account.0).collect();
    assert_eq!(accounts, (0..50).filter(|account| *account != 8).collect::<Vec<_>>());
}

#[test]
fn temporary_keys_do_not_reach_the_file() {
    let folder = Folder::new();
    let store = open(&folder.file("keys"));
    let temporary = TemporaryKey {
        key: info(9).key,
        salts: ServerSalts::default(),
        initialised: true,
        lifetime: KeyLifetime { made_at: 1, expires_at: 2 },
    };
    let whole = AuthInfo { main: Some(Box::new(temporary)), ..info(1) };
    store.save(scope(1), &whole).unwrap();
    store.flush().unwrap();
    let kept = store.load(scope(1)).unwrap().unwrap();
    assert!(kept.temporary(KeySelector::TemporaryMain).is_none());
    assert_eq!(kept, info(1));
}

#[test]
fn many_threads_write_and_every_key_is_kept() {
    let folder = Folder::new();
    let path = folder.file("keys");
    let store = open(&path);
    std::thread::scope(|threads| {
        for thread in 0..4_u64 {
            let store = &store;
            threads.spawn(move || {
                for change in 0..200_u32 {
                    let account = thread * 10 + u64::from(change % 10);
                    store.save(scope(account), &info(change)).unwrap();
                }
            });
        }
    });
    store.flush().unwrap();
    assert_eq!(store.stats().changes, 800);
    drop(store);
    let store = open(&path);
    for account in 0..40 {
        let change = 190 + u32::try_from(account % 10).unwrap();
        assert_eq!(store.load(scope(account)).unwrap(), Some(info(change)));
    }
}
