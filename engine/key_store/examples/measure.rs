//! What a store of a fleet costs: size of the file, time to open it, commits and changes per second.
//!
//! `cargo run --release -p mtproto-key-store --example measure -- [SESSIONS] [FILE]`

#![expect(clippy::print_stdout, reason = "figures are what it is for")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mtproto_crypto::{AuthKey, SecureRandom};
use mtproto_engine::context::{ServerSalt, ServerSalts};
use mtproto_engine::{AccountId, AuthInfo, AuthScope, DatacenterId, KeyStore};
use mtproto_key_store::{FileKeyStore, Protection};

/// As many salts as a session holds after it asked for some.
const SALTS: u32 = 4;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let sessions: u64 = arguments.next().map_or(Ok(100_000), |text| text.parse())?;
    let path =
        arguments.next().map_or_else(|| std::env::temp_dir().join("mtproto-measure.keys"), PathBuf::from);
    let _ = std::fs::remove_file(&path);
    let protection = Protection::passphrase("measured");
    let mut random = SecureRandom::from_os()?;
    let keys: Vec<Arc<AuthKey>> =
        (0..sessions).map(|_| Arc::new(AuthKey::from_bytes(random.secret_bytes()))).collect();

    let (store, time) = timed(|| FileKeyStore::open(&path, &protection))?;
    println!("made in {time:?}, of which the passphrase takes nearly all");
    report("saved for the first time", &store, &path, || save(&store, &keys, 0))?;
    report("saved with other salts", &store, &path, || save(&store, &keys, 1_800))?;
    report("one change after another, each waited for", &store, &path, || {
        (0..500).try_for_each(|account| {
            store.save(scope(account), &info(&keys[0], 3_600))?;
            Ok(store.flush()?)
        })
    })?;
    drop(store);

    let (store, time) = timed(|| FileKeyStore::open(&path, &protection))?;
    println!("opened again in {time:?} with {} keys", store.keys()?);
    let ((), time) = timed(|| {
        (0..sessions).try_for_each(|account| match store.load(scope(account))? {
            Some(_) => Ok(()),
            None => Err(Box::<dyn Error>::from("a key is missing")),
        })
    })?;
    println!("all loaded in {time:?}, {:.0} per second", rate(sessions, time));
    drop(store);
    Ok(std::fs::remove_file(&path)?)
}

fn scope(account: u64) -> AuthScope {
    AuthScope { account: AccountId(account), datacenter: DatacenterId(2) }
}

fn info(key: &Arc<AuthKey>, from: u32) -> AuthInfo {
    let salts = (0..SALTS).map(|number| ServerSalt {
        salt: i64::from(number),
        valid_since: from + number * 1_800,
        valid_until: from + number * 1_800 + 3_600,
    });
    AuthInfo::new(Arc::clone(key), ServerSalts::new(salts.collect()))
}

fn save(store: &FileKeyStore, keys: &[Arc<AuthKey>], from: u32) -> Result<(), Box<dyn Error>> {
    for (account, key) in (0..).zip(keys) {
        store.save(scope(account), &info(key, from))?;
    }
    Ok(store.flush()?)
}

/// Runs a load and prints what it took.
fn report(
    what: &str,
    store: &FileKeyStore,
    path: &PathBuf,
    load: impl FnOnce() -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let before = store.stats();
    let ((), time) = timed(load)?;
    let stats = store.stats();
    let (changes, commits) = (stats.changes - before.changes, stats.commits - before.commits);
    println!(
        "{what}: {changes} changes in {commits} commits, {time:?}: {:.0} changes and {:.0} commits per second; file of {:.1} MiB",
        rate(changes, time),
        rate(commits, time),
        std::fs::metadata(path)?.len() as f64 / f64::from(1 << 20),
    );
    Ok(())
}

fn timed<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<(T, Duration), E> {
    let begun = Instant::now();
    work().map(|value| (value, begun.elapsed()))
}

fn rate(count: u64, time: Duration) -> f64 {
    count as f64 / time.as_secs_f64()
}
