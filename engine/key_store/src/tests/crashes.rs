//! A crash after each single write: of the program, where the system still writes what it was given, and of the machine, where
//! any of what was not waited for is lost.

use std::path::Path;
use std::time::Duration;

use mtproto_crypto::{Secret, SecureRandom};
use mtproto_engine::KeyStore;

use super::disk::{Disk, Step};
use super::{number_of, often_salts_alone, scope};
use crate::FileKeyStore;

const SEED: u8 = 11;
const ACCOUNTS: u64 = 5;
const CHANGES: u32 = 60;

/// A promise: from this step on, the account has at least this change.
struct Promise {
    step: usize,
    account: u64,
    change: u32,
}

fn check(content: Vec<u8>, step: usize, promises: &[Promise], what: &str) {
    let disk = Disk::with_content(content);
    let database = disk.database().unwrap_or_else(|error| panic!("{what} after step {step}: {error}"));
    let reopen = disk.clone();
    let store = FileKeyStore::start(
        Path::new("disk"),
        database,
        &Secret::new([1; 32]),
        SecureRandom::from_seed([9; 32]),
        Box::new(move || reopen.database()),
        Duration::from_secs(3_600),
    )
    .unwrap();
    for account in 0..ACCOUNTS {
        let kept = store.load(scope(account)).unwrap().as_ref().map(number_of);
        let promised = promises.iter().rfind(|promise| promise.account == account && promise.step <= step);
        let least = promised.map(|promise| promise.change);
        assert!(kept >= least, "{what} after step {step}: account {account} has {kept:?}, not {least:?}");
    }
}

#[test]
fn a_crash_at_any_write_loses_at_most_the_last_change_of_a_session() {
    println!("seed {SEED}");
    let mut random = SecureRandom::from_seed([SEED; 32]);
    let disk = Disk::default();
    disk.format();
    disk.forget_steps();
    let formatted = disk.content();
    let store = disk.store();
    let mut promises = Vec::new();
    let mut last = [None; 5];
    for change in 0..CHANGES {
        let account = u64::from(random.wire_below(5));
        store.save(scope(account), &often_salts_alone(change, 5)).unwrap();
        // The call returned, so the change before this one is on disk.
        if let Some(change) = last[usize::try_from(account).unwrap()].replace(change) {
            promises.push(Promise { step: disk.steps_taken(), account, change });
        }
    }
    drop(store);
    let steps = disk.steps();
    assert!(steps.iter().filter(|step| matches!(step, Step::Sync)).count() > 20);
    let (mut at_program_end, mut at_last_sync) = (formatted.clone(), formatted);
    let mut unsure: Vec<&Step> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        step.apply(&mut at_program_end);
        unsure.push(step);
        if matches!(step, Step::Sync) {
            unsure.drain(..).for_each(|step| step.apply(&mut at_last_sync));
        }
        check(at_program_end.clone(), index + 1, &promises, "killed");
        let mut torn = at_last_sync.clone();
        unsure.iter().filter(|_| random.wire_below(2) == 0).for_each(|step| step.apply(&mut torn));
        check(torn, index + 1, &promises, "without power");
    }
    println!("{} crashes of each kind, {} promises kept", steps.len(), promises.len());
}
