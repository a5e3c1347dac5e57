//! [`FileKeyStore`]: what callers see, and the thread that writes.

use std::collections::hash_map::Entry;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use mtproto_crypto::{Secret, SecureRandom};
use mtproto_engine::context::KeyStoreError;
use mtproto_engine::context::ServerSalts;
use mtproto_engine::ids::IdMap;
use mtproto_engine::{AccountId, AuthInfo, AuthScope, DatacenterId, KeyStore};
use parking_lot::{Condvar, Mutex, RwLock};
use redb::{
    Database, ReadOnlyTable, ReadTransaction, ReadableDatabase, ReadableTable, ReadableTableMetadata,
    TableError,
};

use crate::error::{OpenError, WriteError};
use crate::file::{RECORDS, SALTS, open_database, open_or_create};
use crate::protection::{KEY_BYTES, Protection};
use crate::record::RecordCipher;

/// Changes that may wait for the next commit. More make their callers wait, which are offload workers and never reactors.
const CHANGES_MAX: usize = 16_384;

/// Changes of nothing but salts wait so long for company: a commit of one costs six pages and a wait for the disk, one of a
/// thousand little more. What their loss costs is a rejected message, from which new ones are learned.
const SALTS_DELAY: Duration = Duration::from_secs(5 * 60);

/// Keys in a file. Share it in an `Arc`; dropping it writes what waits and ends its thread.
pub struct FileKeyStore {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// What a store has done since it was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StoreStats {
    /// Commits that are on disk.
    pub commits: u64,
    /// Changes that were in them.
    pub changes: u64,
    /// Commits that failed; what was in them is tried again.
    pub failures: u64,
}

type SaltsTable = ReadOnlyTable<(u64, u16), &'static [u8]>;

/// Gives the database again after it failed: it takes no more commits then.
type Reopen = Box<dyn Fn() -> Result<Database, redb::Error> + Send + Sync>;

struct Shared {
    path: PathBuf,
    cipher: RecordCipher,
    queue: Mutex<Queue>,
    /// There is something to write, to try again, or the end was announced.
    wanted: Condvar,
    /// A commit ended, well or not.
    ended: Condvar,
    /// None after it failed.
    database: RwLock<Option<Database>>,
    reopen: Reopen,
    salts_delay: Duration,
}

#[derive(Default)]
struct Queue {
    /// For the next commit.
    waiting: IdMap<AuthScope, Change>,
    /// In the commit that is being made.
    writing: Arc<IdMap<AuthScope, Change>>,
    /// How the last commit failed.
    failure: Option<WriteError>,
    /// Among those that wait is more than salts, or somebody waits for one of them.
    is_urgent: bool,
    /// Somebody wants an attempt now, be it after a failure.
    try_again: bool,
    /// Attempts to commit that have ended.
    attempts: u64,
    stopping: bool,
    stats: StoreStats,
}

#[derive(Clone)]
enum Change {
    Save(AuthInfo),
    Forget,
}

impl Change {
    fn into_info(self) -> Option<AuthInfo> {
        match self {
            Self::Save(info) => Some(info),
            Self::Forget => None,
        }
    }
}

impl FileKeyStore {
    /// Opens the store in a file, or makes one if there is no such file. Reading a passphrase takes a fraction of a second.
    ///
    /// # Errors
    /// See [`OpenError`]; nothing is changed then.
    pub fn open(path: impl AsRef<Path>, protection: &Protection) -> Result<Self, OpenError> {
        let path = path.as_ref();
        let mut random = SecureRandom::from_os()?;
        let (database, key) = open_or_create(path, protection, &mut random)?;
        let again = path.to_owned();
        Self::start(path, database, &key, random, Box::new(move || open_database(&again)), SALTS_DELAY)
    }

    pub(crate) fn start(
        path: &Path,
        database: Database,
        key: &Secret<KEY_BYTES>,
        random: SecureRandom,
        reopen: Reopen,
        salts_delay: Duration,
    ) -> Result<Self, OpenError> {
        let shared = Arc::new(Shared {
            path: path.to_owned(),
            cipher: RecordCipher::new(key),
            queue: Mutex::new(Queue::default()),
            wanted: Condvar::new(),
            ended: Condvar::new(),
            database: RwLock::new(Some(database)),
            reopen,
            salts_delay,
        });
        let writer = Arc::clone(&shared);
        let thread =
            Builder::new().name("mtproto-keys".to_owned()).spawn(move || writer.write_changes(random));
        Ok(Self { shared, thread: Some(thread.map_err(OpenError::Thread)?) })
    }

    /// Waits until everything that was saved before is on disk.
    ///
    /// # Errors
    /// If it could not be written. It is kept in memory; the next call tries again.
    pub fn flush(&self) -> Result<(), WriteError> {
        let mut queue = self.shared.queue.lock();
        // What is waiting now is in the commit after the one being made.
        let mut attempts = u64::from(!queue.writing.is_empty()) + u64::from(!queue.waiting.is_empty());
        while attempts > 0 && queue.has_work() {
            queue = self.shared.wait_for_attempt(queue);
            if let Some(failure) = &queue.failure {
                return Err(failure.clone());
            }
            attempts -= 1;
        }
        Ok(())
    }

    /// Every scope with a key, by account and datacenter.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn scopes(&self) -> Result<Vec<AuthScope>, WriteError> {
        self.flush()?;
        self.shared.read(|database| {
            let records = database.begin_read()?.open_table(RECORDS)?;
            let scopes = records.iter()?.map(|record| {
                let (key, _) = record?;
                let (account, datacenter) = key.value();
                Ok(AuthScope { account: AccountId(account), datacenter: DatacenterId(datacenter) })
            });
            scopes.collect()
        })
    }

    /// How many keys there are.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn keys(&self) -> Result<u64, WriteError> {
        self.flush()?;
        self.shared.read(|database| Ok(database.begin_read()?.open_table(RECORDS)?.len()?))
    }

    /// What was done since it was opened.
    #[must_use]
    pub fn stats(&self) -> StoreStats {
        self.shared.queue.lock().stats
    }
}

impl KeyStore for FileKeyStore {
    fn load(&self, scope: AuthScope) -> Result<Option<AuthInfo>, KeyStoreError> {
        self.shared.load(scope).map_err(|error| KeyStoreError(Box::new(error)))
    }

    /// Returns when the change is on its way to the disk, after an earlier change of this scope has arrived there.
    fn save(&self, scope: AuthScope, info: &AuthInfo) -> Result<(), KeyStoreError> {
        let change = Change::Save(info.without_temporary());
        self.shared.add(scope, change).map_err(|error| KeyStoreError(Box::new(error)))
    }

    fn forget(&self, scope: AuthScope) -> Result<(), KeyStoreError> {
        self.shared.add(scope, Change::Forget).map_err(|error| KeyStoreError(Box::new(error)))
    }
}

impl Drop for FileKeyStore {
    fn drop(&mut self) {
        self.shared.queue.lock().stopping = true;
        self.shared.wanted.notify_all();
        if let Some(thread) = self.thread.take() {
            // It does not panic; and if it did, this is no place to say so.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for FileKeyStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "FileKeyStore({})", self.shared.path.display())
    }
}

impl Queue {
    fn has_work(&self) -> bool {
        !self.waiting.is_empty() || !self.writing.is_empty()
    }

    fn holds(&self, scope: AuthScope) -> bool {
        self.waiting.contains_key(&scope) || self.writing.contains_key(&scope)
    }
}

impl Shared {
    /// Hands a change to the writer, once no other of its scope is under way.
    fn add(&self, scope: AuthScope, change: Change) -> Result<(), WriteError> {
        let changes_salts_alone = self.changes_salts_alone(scope, &change);
        let mut queue = self.queue.lock();
        while queue.failure.is_none() && (queue.holds(scope) || queue.waiting.len() >= CHANGES_MAX) {
            if !queue.waiting.is_empty() && !std::mem::replace(&mut queue.is_urgent, true) {
                self.wanted.notify_one();
            }
            self.ended.wait(&mut queue);
        }
        let is_failing = queue.failure.is_some();
        queue.waiting.insert(scope, change);
        queue.is_urgent |= !changes_salts_alone;
        if queue.is_urgent || queue.waiting.len() == 1 {
            self.wanted.notify_one();
        }
        if is_failing {
            // Nobody is told that a change is kept while the disk does not take any.
            queue = self.wait_for_attempt(queue);
        }
        match &queue.failure {
            Some(failure) if is_failing => Err(failure.clone()),
            _ => Ok(()),
        }
    }

    /// Whether there is the same key already, and only what the server may be asked for again differs.
    fn changes_salts_alone(&self, scope: AuthScope, change: &Change) -> bool {
        let Change::Save(info) = change else { return false };
        matches!(self.load(scope), Ok(Some(kept)) if differ_in_salts(&kept, info))
    }

    /// Waits until the next attempt to commit has ended, and asks for one.
    fn wait_for_attempt<'a>(
        &self,
        mut queue: parking_lot::MutexGuard<'a, Queue>,
    ) -> parking_lot::MutexGuard<'a, Queue> {
        let attempts = queue.attempts;
        queue.try_again = true;
        self.wanted.notify_one();
        while queue.attempts == attempts {
            self.ended.wait(&mut queue);
        }
        queue
    }

    fn load(&self, scope: AuthScope) -> Result<Option<AuthInfo>, WriteError> {
        let queue = self.queue.lock();
        if let Some(change) = queue.waiting.get(&scope).or_else(|| queue.writing.get(&scope)) {
            return Ok(change.clone().into_info());
        }
        drop(queue);
        let sealed = self.read(|database| {
            let transaction = database.begin_read()?;
            let key = (scope.account.0, scope.datacenter.0);
            let record = transaction.open_table(RECORDS)?.get(key)?.map(|record| record.value().to_vec());
            let salts = salts_table(&transaction)?.map(|table| table.get(key)).transpose()?.flatten();
            Ok(record.map(|record| (record, salts.map(|salts| salts.value().to_vec()))))
        })?;
        let Some((record, salts)) = sealed else { return Ok(None) };
        let mut info = self.cipher.open(scope, &record).ok_or_else(|| damaged(scope))?;
        // Without them, or with those of an earlier key, the server names one.
        let salts = salts.and_then(|salts| self.cipher.open_salts(scope, info.key.id(), &salts));
        info.salts = salts.unwrap_or(info.salts);
        Ok(Some(info))
    }

    fn read<T>(&self, read: impl FnOnce(&Database) -> Result<T, redb::Error>) -> Result<T, WriteError> {
        self.with_database(read).map_err(|error| WriteError::from_database(&self.path, &error))
    }

    /// Works with the database, after it was opened again if it has to be. One that failed takes nothing more.
    fn with_database<T>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, redb::Error>,
    ) -> Result<T, redb::Error> {
        // A database that panics must not take those along who wait for the writer.
        let guarded = |database: &Database| {
            catch_unwind(AssertUnwindSafe(|| work(database)))
                .unwrap_or_else(|_| Err(redb::Error::Corrupted("the database panicked".to_owned())))
        };
        let shared = self.database.read();
        if let Some(database) = &*shared {
            let result = guarded(database);
            drop(shared);
            return result.inspect_err(|_| *self.database.write() = None);
        }
        drop(shared);
        let mut slot = self.database.write();
        let database = match slot.take() {
            Some(database) => database,
            None => (self.reopen)()?,
        };
        let result = guarded(slot.insert(database));
        if result.is_err() {
            *slot = None;
        }
        result
    }

    /// The writer: commits what has come since the last commit, until the end is announced.
    fn write_changes(&self, mut random: SecureRandom) {
        while let Some(changes) = self.next_changes() {
            let result = self.with_database(|database| self.commit(database, &changes, &mut random));
            drop(changes);
            self.commit_ended(result);
        }
    }

    /// Waits for changes. None at the end.
    fn next_changes(&self) -> Option<Arc<IdMap<AuthScope, Change>>> {
        let mut queue = self.queue.lock();
        let mut waited_for_company = false;
        loop {
            let is_due = queue.failure.is_none() && (queue.is_urgent || waited_for_company);
            if !queue.waiting.is_empty() && (is_due || queue.try_again || queue.stopping) {
                queue.try_again = false;
                queue.is_urgent = false;
                queue.writing = Arc::new(std::mem::take(&mut queue.waiting));
                return Some(Arc::clone(&queue.writing));
            }
            if queue.stopping {
                return None;
            }
            if std::mem::take(&mut queue.try_again) {
                // There was nothing to do, which is what whoever asked waits to hear.
                queue.attempts += 1;
                self.ended.notify_all();
            }
            if queue.waiting.is_empty() || queue.failure.is_some() {
                self.wanted.wait(&mut queue);
            } else {
                waited_for_company = self.wanted.wait_for(&mut queue, self.salts_delay).timed_out();
            }
        }
    }

    fn commit(
        &self,
        database: &Database,
        changes: &IdMap<AuthScope, Change>,
        random: &mut SecureRandom,
    ) -> Result<(), redb::Error> {
        let transaction = database.begin_write()?;
        {
            let mut records = transaction.open_table(RECORDS)?;
            let mut salts = transaction.open_table(SALTS)?;
            for (scope, change) in changes {
                let key = (scope.account.0, scope.datacenter.0);
                match change {
                    Change::Save(info) => {
                        let kept = records.get(key)?.and_then(|kept| self.cipher.open(*scope, kept.value()));
                        if !kept.is_some_and(|kept| differ_in_salts(&kept, info)) {
                            let alone = AuthInfo { salts: ServerSalts::default(), ..info.clone() };
                            records.insert(key, self.cipher.seal(*scope, &alone, random).as_slice())?;
                        }
                        let sealed = self.cipher.seal_salts(*scope, info.key.id(), &info.salts, random);
                        salts.insert(key, sealed.as_slice())?;
                    }
                    Change::Forget => {
                        records.remove(key)?;
                        salts.remove(key)?;
                    }
                }
            }
        }
        Ok(transaction.commit()?)
    }

    fn commit_ended(&self, result: Result<(), redb::Error>) {
        let mut queue = self.queue.lock();
        let writing = std::mem::take(&mut queue.writing);
        queue.attempts += 1;
        match result {
            Ok(()) => {
                queue.failure = None;
                queue.stats.commits += 1;
                queue.stats.changes += writing.len() as u64;
            }
            Err(error) => {
                queue.failure = Some(WriteError::from_database(&self.path, &error));
                queue.stats.failures += 1;
                for (scope, change) in writing.iter() {
                    // A later change of the scope is as good.
                    if let Entry::Vacant(place) = queue.waiting.entry(*scope) {
                        place.insert(change.clone());
                    }
                }
                if queue.stopping {
                    // Once at the end; what could not be written is lost with the program.
                    queue.waiting.clear();
                }
            }
        }
        self.ended.notify_all();
    }
}

/// Whether two states of a scope differ in nothing but perhaps the salts.
fn differ_in_salts(kept: &AuthInfo, info: &AuthInfo) -> bool {
    AuthInfo { salts: kept.salts.clone(), ..info.clone() } == *kept
}

/// The table of salts. A file that was made before there was one has none until something is saved.
fn salts_table(transaction: &ReadTransaction) -> Result<Option<SaltsTable>, redb::Error> {
    match transaction.open_table(SALTS) {
        Ok(table) => Ok(Some(table)),
        Err(TableError::TableDoesNotExist(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

const fn damaged(scope: AuthScope) -> WriteError {
    WriteError::DamagedRecord { account: scope.account.0, datacenter: scope.datacenter.0 }
}
