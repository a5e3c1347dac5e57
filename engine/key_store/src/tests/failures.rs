//! A slow disk, and one that is full for a while.

use std::time::Duration;

use mtproto_engine::{AuthInfo, KeyStore};

use super::disk::Disk;
use super::{info, scope};
use crate::{FileKeyStore, WriteError};

#[test]
fn what_comes_during_a_commit_goes_into_one_more() {
    let disk = Disk::default();
    disk.format();
    let store = disk.store();
    disk.hold();
    store.save(scope(0), &info(0)).unwrap();
    disk.wait_until_somebody_waits();
    for account in 1..100 {
        store.save(scope(account), &info(1)).unwrap();
    }
    assert_eq!(store.load(scope(0)).unwrap(), Some(info(0)), "what is being written is there");
    assert_eq!(store.load(scope(99)).unwrap(), Some(info(1)), "and what waits");
    disk.release();
    store.flush().unwrap();
    let stats = store.stats();
    assert_eq!((stats.commits, stats.changes), (2, 100));
}

/// A key that stays, with the salts of a change.
fn other_salts(number: u32) -> AuthInfo {
    AuthInfo { salts: info(number).salts, ..info(1) }
}

#[test]
fn a_changed_salt_writes_no_more_than_its_part_of_the_file() {
    const SESSIONS: u64 = 2_000;
    let disk = Disk::default();
    disk.format();
    let store = disk.store();
    for account in 0..SESSIONS {
        store.save(scope(account), &info(1)).unwrap();
    }
    store.flush().unwrap();
    // Each on its own, as it would be with a wait for the disk after each.
    disk.forget_steps();
    for account in 0..20 {
        store.save(scope(account * 97), &other_salts(2)).unwrap();
        store.flush().unwrap();
    }
    let alone = disk.bytes_written() / 20;
    // A thousand that share a commit.
    disk.forget_steps();
    let commits = store.stats().commits;
    for account in 0..1_000 {
        store.save(scope(account * 2 % SESSIONS), &other_salts(3)).unwrap();
    }
    store.flush().unwrap();
    let together = disk.bytes_written();
    println!("{} bytes for a thousand changes of salts, each on its own; {together} together", 1_000 * alone);
    assert_eq!(store.stats().commits, commits + 1, "salts wait for company");
    assert!(alone < 64 << 10, "{alone} bytes for one salt");
    assert!(together < 512 << 10, "{together} bytes for a thousand salts");
    drop(store);
    let store = disk.store();
    assert_eq!(store.load(scope(2)).unwrap(), Some(other_salts(3)));
    assert_eq!(store.load(scope(1)).unwrap(), Some(info(1)));
}

#[test]
fn salts_wait_for_company_and_everything_else_does_not() {
    let disk = Disk::default();
    disk.format();
    let store = disk.store();
    let wait_for_commits = |store: &FileKeyStore, count| {
        while store.stats().commits < count {
            std::thread::yield_now();
        }
    };
    store.save(scope(1), &info(1)).unwrap();
    wait_for_commits(&store, 1);
    store.save(scope(1), &other_salts(2)).unwrap();
    // The next change of the scope waits until this one is on disk, and does not let it wait.
    store.save(scope(1), &other_salts(3)).unwrap();
    assert_eq!(store.stats().commits, 2);
    // A key takes along what waits.
    store.save(scope(2), &info(2)).unwrap();
    wait_for_commits(&store, 3);
    assert_eq!(store.stats().changes, 4);
    drop(store);
    // Their time comes without company as well.
    let store = disk.store_with(Duration::from_millis(1));
    assert_eq!(store.load(scope(1)).unwrap(), Some(other_salts(3)));
    store.save(scope(1), &other_salts(4)).unwrap();
    wait_for_commits(&store, 1);
    // Salts of another key are not taken for those of this one.
    store.save(scope(1), &info(5)).unwrap();
    store.forget(scope(2)).unwrap();
    drop(store);
    let store = disk.store();
    assert_eq!(store.load(scope(1)).unwrap(), Some(info(5)));
    assert_eq!(store.load(scope(2)).unwrap(), None);
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let disk = Disk::default();
    disk.format();
    let store = disk.store();
    store.save(scope(1), &info(1)).unwrap();
    store.flush().unwrap();
    disk.set_full(true);
    store.save(scope(1), &info(2)).unwrap();
    let full = store.flush().unwrap_err();
    assert!(matches!(full, WriteError::DiskFull { .. }), "{full}");
    // From now on every call waits for its own attempt, and says how it ended.
    assert!(store.save(scope(2), &info(3)).is_err());
    assert_eq!(store.load(scope(1)).unwrap(), Some(info(2)), "the change is kept in memory");
    assert!(store.stats().failures >= 2);
    disk.set_full(false);
    store.save(scope(3), &info(4)).unwrap();
    store.flush().unwrap();
    drop(store);
    let store = disk.store();
    for (account, number) in [(1, 2), (2, 3), (3, 4)] {
        assert_eq!(store.load(scope(account)).unwrap(), Some(info(number)));
    }
}
