//! A disk in memory: it can be full, be slow, and remembers every write for a crash later on.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::{Secret, SecureRandom};
use parking_lot::{Condvar, Mutex};
use redb::{Builder, Database, StorageBackend};

use crate::FileKeyStore;
use crate::file::write_header_to;

/// What was done to the disk.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Length(u64),
    Write(u64, Vec<u8>),
    Sync,
}

impl Step {
    pub(super) fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Self::Length(bytes) => content.resize(usize::try_from(*bytes).unwrap(), 0),
            Self::Write(offset, data) => {
                let from = usize::try_from(*offset).unwrap();
                // The length may have been lost in the crash, and the write not.
                content.resize(content.len().max(from + data.len()), 0);
                content[from..from + data.len()].copy_from_slice(data);
            }
            Self::Sync => {}
        }
    }
}

#[derive(Debug, Default)]
struct State {
    content: Vec<u8>,
    steps: Vec<Step>,
    is_full: bool,
    is_held: bool,
    /// Somebody waits for the disk.
    is_waiting: bool,
}

/// Shared with the database that lives on it.
#[derive(Clone, Debug, Default)]
pub(super) struct Disk(Arc<(Mutex<State>, Condvar)>);

impl Disk {
    pub(super) fn with_content(content: Vec<u8>) -> Self {
        let disk = Self::default();
        disk.0.0.lock().content = content;
        disk
    }

    pub(super) fn content(&self) -> Vec<u8> {
        self.0.0.lock().content.clone()
    }

    pub(super) fn steps(&self) -> Vec<Step> {
        self.0.0.lock().steps.clone()
    }

    pub(super) fn bytes_written(&self) -> usize {
        let written = |step: &Step| if let Step::Write(_, data) = step { data.len() } else { 0 };
        self.0.0.lock().steps.iter().map(written).sum()
    }

    pub(super) fn steps_taken(&self) -> usize {
        self.0.0.lock().steps.len()
    }

    pub(super) fn forget_steps(&self) {
        self.0.0.lock().steps.clear();
    }

    pub(super) fn set_full(&self, is_full: bool) {
        self.0.0.lock().is_full = is_full;
    }

    /// From now on everybody waits who wants to be sure that something is on disk.
    pub(super) fn hold(&self) {
        self.0.0.lock().is_held = true;
    }

    pub(super) fn wait_until_somebody_waits(&self) {
        let mut state = self.0.0.lock();
        while !state.is_waiting {
            self.0.1.wait(&mut state);
        }
    }

    pub(super) fn release(&self) {
        self.0.0.lock().is_held = false;
        self.0.1.notify_all();
    }

    pub(super) fn database(&self) -> Result<Database, redb::Error> {
        Ok(Builder::new().create_with_backend(self.clone())?)
    }

    /// Makes the tables of a store.
    pub(super) fn format(&self) {
        write_header_to(&self.database().unwrap(), b"the key is given").unwrap();
    }

    /// A store on this disk, on which salts wait for company as long as anybody cares.
    pub(super) fn store(&self) -> FileKeyStore {
        self.store_with(Duration::from_secs(3_600))
    }

    /// A store on this disk, on which salts wait for company for so long.
    pub(super) fn store_with(&self, salts_delay: Duration) -> FileKeyStore {
        let disk = self.clone();
        let random = SecureRandom::from_seed([8; 32]);
        let database = self.database().unwrap();
        let reopen = Box::new(move || disk.database());
        FileKeyStore::start(Path::new("disk"), database, &Secret::new([1; 32]), random, reopen, salts_delay)
            .unwrap()
    }

    fn step(&self, step: Step) -> io::Result<()> {
        let mut state = self.0.0.lock();
        if state.is_full {
            return Err(io::ErrorKind::StorageFull.into());
        }
        step.apply(&mut state.content);
        state.steps.push(step);
        Ok(())
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.0.lock().content.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let from = usize::try_from(offset).unwrap();
        let state = self.0.0.lock();
        let bytes = state.content.get(from..from + out.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(bytes);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.step(Step::Length(len))
    }

    fn sync_data(&self) -> io::Result<()> {
        let mut state = self.0.0.lock();
        while state.is_held {
            state.is_waiting = true;
            self.0.1.notify_all();
            self.0.1.wait(&mut state);
        }
        state.is_waiting = false;
        drop(state);
        self.step(Step::Sync)
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.step(Step::Write(offset, data.to_vec()))
    }
}
