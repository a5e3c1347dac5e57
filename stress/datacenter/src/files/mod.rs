//! Files: parts that clients upload, documents that are made of them, and reads of these.
//!
//! Memory is bounded by a budget for all of them together: where it is spent, the oldest upload or document makes room, as on a
//! real server parts are not kept for ever either. Nothing is allocated for what is merely announced: each part costs what it
//! brought.
//!
//! spec: api/files

mod calls;
pub(crate) mod cdn;
mod document;
mod upload;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mtproto_crypto::SecureRandom;

use crate::limits::FILE_ENTRY_BYTES;

use cdn::{Cdn, CdnFiles};
pub(crate) use document::Document;
use upload::Upload;

/// A refusal: code and text.
type Refusal = (i32, String);

fn refused<T>(text: &str) -> Result<T, Refusal> {
    Err((400, text.to_owned()))
}

/// The files of a process.
#[derive(Debug)]
pub(crate) struct Files {
    state: Mutex<State>,
    bytes_max: usize,
    cdn: Option<Cdn>,
}

/// Whose upload it is: the key that stands for the caller, and the number that the client has given the file.
type UploadKey = (u64, i64);

#[derive(Debug)]
struct State {
    uploads: BTreeMap<UploadKey, Upload>,
    documents: BTreeMap<i64, Arc<Document>>,
    /// Everything there is, the oldest first.
    ages: BTreeMap<u64, Kept>,
    next_age: u64,
    /// What everything costs.
    bytes: usize,
    random: SecureRandom,
    cdn_files: CdnFiles,
}

#[derive(Clone, Copy, Debug)]
enum Kept {
    Upload(UploadKey),
    Document(i64),
}

impl Files {
    /// No files, and a budget for those that will come.
    pub(crate) fn new(bytes_max: usize, cdn: Option<Cdn>, random: &mut SecureRandom) -> Self {
        let state = State {
            uploads: BTreeMap::new(),
            documents: BTreeMap::new(),
            ages: BTreeMap::new(),
            next_age: 0,
            bytes: 0,
            random: random.split(),
            cdn_files: CdnFiles::default(),
        };
        Self { state: Mutex::new(state), bytes_max, cdn }
    }

    /// The document with this number, if it is still there.
    pub(crate) fn document(&self, id: i64) -> Option<Arc<Document>> {
        self.lock().documents.get(&id).map(Arc::clone)
    }

    /// Whether this is the datacenter of a content delivery network.
    pub(crate) fn is_cdn(&self, datacenter: u16) -> bool {
        self.cdn.as_ref().is_some_and(|cdn| cdn.datacenter == datacenter)
    }

    /// What all files cost at the moment, in bytes.
    #[cfg(test)]
    pub(crate) fn bytes(&self) -> usize {
        self.lock().bytes
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The upload, which begins now if there is none; its cost is counted.
    fn upload(&mut self, key: UploadKey) -> &mut Upload {
        if !self.uploads.contains_key(&key) {
            let age = self.keep(Kept::Upload(key));
            self.bytes += FILE_ENTRY_BYTES;
            self.uploads.insert(key, Upload::new(age));
        }
        self.uploads.entry(key).or_insert_with(|| Upload::new(0))
    }

    /// Takes an upload out; none if it never began or had to make room.
    fn take_upload(&mut self, key: UploadKey) -> Option<Upload> {
        let upload = self.uploads.remove(&key)?;
        self.ages.remove(&upload.age());
        self.bytes = self.bytes.saturating_sub(FILE_ENTRY_BYTES + upload.cost());
        Some(upload)
    }

    fn add_document(&mut self, document: Document) -> Arc<Document> {
        let document = Arc::new(document);
        self.keep(Kept::Document(document.id));
        self.bytes += FILE_ENTRY_BYTES + document.cost();
        self.documents.insert(document.id, Arc::clone(&document));
        document
    }

    fn keep(&mut self, kept: Kept) -> u64 {
        let age = self.next_age;
        self.next_age += 1;
        self.ages.insert(age, kept);
        age
    }

    /// Throws the oldest away until `bytes_max` is enough, but not `besides`. What was thrown away is given back, so that it is
    /// freed after the lock. `false` if there is nothing more to throw away.
    fn make_room(&mut self, bytes_max: usize, besides: UploadKey, thrown: &mut Vec<Thrown>) -> bool {
        while self.bytes > bytes_max {
            let others = self.ages.iter().find(|(_, kept)| match kept {
                Kept::Upload(key) => *key != besides,
                Kept::Document(_) => true,
            });
            let Some((&age, &kept)) = others else { return false };
            self.ages.remove(&age);
            match kept {
                Kept::Upload(key) => thrown.extend(self.take_upload(key).map(Thrown::Upload)),
                Kept::Document(id) => {
                    if let Some(document) = self.documents.remove(&id) {
                        self.bytes = self.bytes.saturating_sub(FILE_ENTRY_BYTES + document.cost());
                        thrown.push(Thrown::Document(document));
                    }
                }
            }
        }
        true
    }
}

/// What had to make room; it is only kept to be freed.
#[derive(Debug)]
#[expect(dead_code, reason = "held until the lock is gone, then dropped")]
enum Thrown {
    Upload(Upload),
    Document(Arc<Document>),
}
