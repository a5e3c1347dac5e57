//! A slow disk, and one that is full for a while.

use mtproto_engine::KeyStore;

use super::disk::Disk;
use super::{info, scope};
use crate::WriteError;

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

#[test]
fn a_changed_salt_writes_no_more_than_its_part_of_the_file() {
    let disk = Disk::default();
    disk.format();
    let store = disk.store();
    for account in 0..2_000 {
        store.save(scope(account), &info(1)).unwrap();
    }
    store.flush().unwrap();
    disk.forget_steps();
    store.save(scope(777), &info(2)).unwrap();
    store.flush().unwrap();
    let written: usize = disk
        .steps()
        .iter()
        .map(|step| match step {
            super::disk::Step::Write(_, data) => data.len(),
            _ => 0,
        })
        .sum();
    let content = disk.content().len();
    println!("{written} bytes written for one salt, of {content}");
    assert!(written < 64 << 10, "{written} bytes for one salt");
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
