//! The blocks of a file that have a hash, and what makes a block one that can be read and verified.

use std::collections::BTreeMap;

use mtproto_crypto::sha256::sha256;

use super::DownloadError;
use super::wire::ToldHash;

/// Reads do not cross a multiple of this.
pub(super) const READ_WINDOW_BYTES: u64 = 1 << 20;

/// Offsets and lengths of reads are multiples of this.
const READ_STEP_BYTES: u64 = 4_096;

/// So many hashes are kept ahead of the place that is read: sixteen megabytes' worth at the usual size of a block, and more is asked for
/// again when its time comes.
const BLOCKS_MAX: usize = 128;

/// A block that can be verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) offset: u64,
    pub(super) bytes: u32,
    hash: [u8; 32],
}

impl Block {
    const fn end(&self) -> u64 {
        self.offset + self.bytes as u64
    }

    /// The length of the read that brings it: the shortest that the rules allow.
    ///
    /// spec: api/files#downloading-files
    pub(super) fn read_bytes(&self) -> u32 {
        self.bytes.next_power_of_two().max(READ_STEP_BYTES.try_into().unwrap_or(u32::MAX))
    }

    /// Whether these encrypted bytes are the block.
    pub(super) fn is(&self, encrypted: &[u8]) -> bool {
        sha256(&[encrypted]) == self.hash
    }
}

/// What is known from the place that is read on.
#[derive(Debug, Default)]
pub(super) struct Blocks(BTreeMap<u64, Block>);

impl Blocks {
    /// Takes hashes in. Those of blocks that end before `from` are dropped.
    pub(super) fn learn(&mut self, told: &[ToldHash], from: u64) -> Result<(), DownloadError> {
        for hash in told {
            let block = readable(hash)?;
            if block.end() <= from || self.0.len() >= BLOCKS_MAX && !self.0.contains_key(&block.offset) {
                continue;
            }
            let before = self.0.range(..block.end()).next_back().map(|(_, before)| *before);
            match before {
                Some(before) if before == block => {}
                Some(before) if before.end() > block.offset => {
                    return Err(DownloadError::HashOverlap { offset: block.offset });
                }
                _ => drop(self.0.insert(block.offset, block)),
            }
        }
        Ok(())
    }

    /// The block with this byte. What ends before it is forgotten.
    pub(super) fn at(&mut self, offset: u64) -> Option<Block> {
        while let Some(first) = self.0.first_entry().filter(|first| first.get().end() <= offset) {
            first.remove();
        }
        let (_, block) = self.0.range(..=offset).next_back()?;
        (offset < block.end()).then_some(*block)
    }

    /// Whether there is any behind this place.
    pub(super) fn has_behind(&self, offset: u64) -> bool {
        self.0.range(offset..).next().is_some()
    }
}

/// A block that one read can have.
fn readable(told: &ToldHash) -> Result<Block, DownloadError> {
    let wrong = DownloadError::HashRange { offset: told.offset, bytes: told.limit };
    let offset = u64::try_from(told.offset).ok().filter(|offset| offset.is_multiple_of(READ_STEP_BYTES));
    let bytes =
        u32::try_from(told.limit).ok().filter(|bytes| (1..=READ_WINDOW_BYTES).contains(&u64::from(*bytes)));
    let (Some(offset), Some(bytes)) = (offset, bytes) else { return Err(wrong) };
    let block = Block { offset, bytes, hash: told.hash };
    let last =
        offset.checked_add(u64::from(block.read_bytes()) - 1).filter(|last| i64::try_from(*last).is_ok());
    match last {
        Some(last) if last / READ_WINDOW_BYTES == offset / READ_WINDOW_BYTES => Ok(block),
        _ => Err(wrong),
    }
}
