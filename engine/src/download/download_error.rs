//! Why a download ended without its file.

use thiserror::Error;

use crate::error::CallError;

/// Why a download ended. Nothing of the block concerned was delivered.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DownloadError {
    /// A block from a CDN datacenter is not the one that its hash at the master datacenter speaks of: it was changed on the way,
    /// or by whoever keeps it.
    #[error(
        "the block at {offset} does not have the hash that the master datacenter tells: it was not delivered"
    )]
    HashMismatch {
        /// Where the block begins in the file.
        offset: u64,
    },
    /// The master datacenter knows hashes behind this offset, but none for it.
    #[error("there is no hash for the bytes at {offset}, though there are some behind it")]
    HashMissing {
        /// Where the gap begins.
        offset: u64,
    },
    /// A hash speaks of a block that no read can have: empty, larger than a read, across a boundary of reads, or beyond any file.
    #[error("a hash speaks of {bytes} bytes at {offset}, which no read can have")]
    HashRange {
        /// Where the block would begin.
        offset: i64,
        /// How long it would be.
        bytes: i32,
    },
    /// Two hashes speak of the same bytes, and differ.
    #[error("two different hashes speak of the bytes at {offset}")]
    HashOverlap {
        /// Where the second one begins.
        offset: u64,
    },
    /// More bytes came than were asked for.
    #[error("{bytes} bytes came at {offset}, more than the {limit} that were asked for")]
    PartTooLarge {
        /// Where they would belong.
        offset: u64,
        /// How many came.
        bytes: usize,
        /// How many were asked for.
        limit: usize,
    },
    /// The CDN datacenter asks again and again for the file to be brought to it.
    #[error("the CDN datacenter still lacks the block at {offset} after it was brought {times} times")]
    NeverThere {
        /// Where the block begins.
        offset: u64,
        /// How often it was brought.
        times: u8,
    },
    /// The redirection to a CDN datacenter cannot be followed: its key or vector have another length, or its datacenter is none.
    #[error("the redirection to a CDN datacenter has a wrong {field}")]
    Redirection {
        /// What is wrong.
        field: &'static str,
    },
    /// An answer is none that the call can have.
    #[error("the answer to {call} cannot be read")]
    Unreadable {
        /// The call.
        call: &'static str,
    },
    /// A call failed: refused by the server for a reason that nothing here can mend, or given up by the engine.
    #[error("{call} failed: {error}")]
    Call {
        /// The call.
        call: &'static str,
        /// What became of it.
        error: CallError,
    },
}
