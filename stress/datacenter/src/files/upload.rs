//! One file on its way in: its parts, in whatever order they come, and the rules for them.
//!
//! spec: api/files#uploading-files

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Refusal, refused};
use crate::limits::{FILE_PART_BYTES_MAX, FILE_PARTS_MAX, PART_ENTRY_BYTES, SMALL_FILE_BYTES_MAX};

/// Sizes of parts are multiples of this.
const PART_BYTES_STEP: usize = 1_024;

/// A file that is being uploaded.
#[derive(Debug)]
pub(super) struct Upload {
    age: u64,
    parts: BTreeMap<u32, Arc<[u8]>>,
    /// The sum of the parts.
    bytes: usize,
    /// The size of all parts but the last: that of the largest so far.
    part_bytes: usize,
    /// The part that is smaller than the others: there may be one, the last.
    short: Option<u32>,
    /// How many parts it will have, if the client has said so.
    total: Option<u32>,
}

impl Upload {
    pub(super) const fn new(age: u64) -> Self {
        Self { age, parts: BTreeMap::new(), bytes: 0, part_bytes: 0, short: None, total: None }
    }

    pub(super) const fn age(&self) -> u64 {
        self.age
    }

    /// What it takes in memory.
    pub(super) fn cost(&self) -> usize {
        self.bytes + self.parts.len() * PART_ENTRY_BYTES
    }

    /// Takes a part in; `total` is what `upload.saveBigFilePart` announces, or -1.
    ///
    /// # Errors
    /// With the text of the error, if the part breaks the rules.
    pub(super) fn save(&mut self, number: u32, total: Option<i32>, part: Arc<[u8]>) -> Result<(), Refusal> {
        self.announce(number, total)?;
        if let Some(before) = self.parts.get(&number)
            && before.len() != part.len()
        {
            return refused("FILE_PART_SIZE_CHANGED");
        }
        self.check_size(number, part.len())?;
        self.bytes += part.len();
        if let Some(before) = self.parts.insert(number, part) {
            self.bytes -= before.len();
        }
        Ok(())
    }

    /// Forgets a part again.
    pub(super) fn forget(&mut self, number: u32) {
        if let Some(part) = self.parts.remove(&number) {
            self.bytes -= part.len();
        }
    }

    fn announce(&mut self, number: u32, total: Option<i32>) -> Result<(), Refusal> {
        let Some(total) = total.filter(|total| *total != -1) else { return Ok(()) };
        let total = u32::try_from(total).ok().filter(|total| (1..=FILE_PARTS_MAX).contains(total));
        let Some(total) = total.filter(|total| self.total.is_none_or(|known| known == *total)) else {
            return refused("FILE_PARTS_INVALID");
        };
        if number >= total {
            return refused("FILE_PART_INVALID");
        }
        self.total = Some(total);
        Ok(())
    }

    fn check_size(&mut self, number: u32, bytes: usize) -> Result<(), Refusal> {
        let is_whole = bytes.is_multiple_of(PART_BYTES_STEP) && FILE_PART_BYTES_MAX.is_multiple_of(bytes);
        let is_last = |number: u32| self.total.is_none_or(|total| number + 1 == total);
        if !is_whole && !is_last(number) {
            return refused("FILE_PART_SIZE_INVALID");
        }
        if self.part_bytes == 0 {
            self.part_bytes = bytes;
        } else if bytes < self.part_bytes {
            if self.short.is_some_and(|short| short != number) || !is_last(number) {
                return refused("FILE_PART_SIZE_CHANGED");
            }
            self.short = Some(number);
        } else if bytes > self.part_bytes {
            // What came before was the last part, if it was one part.
            let before = self.parts.keys().next().copied().filter(|_| self.parts.len() == 1);
            let Some(last) = before.filter(|&last| is_whole && is_last(last)) else {
                return refused("FILE_PART_SIZE_CHANGED");
            };
            self.short = Some(last);
            self.part_bytes = bytes;
        }
        Ok(())
    }

    /// The size of all parts but the last, and the parts, if the file is whole and has `count` of them.
    ///
    /// # Errors
    /// With the text of the error: a part is missing, or the file breaks the rules.
    pub(super) fn check(&self, count: i32, is_big: bool) -> Result<(), Refusal> {
        let count = u32::try_from(count).ok().filter(|count| (1..=FILE_PARTS_MAX).contains(count));
        let Some(count) = count.filter(|count| self.total.is_none_or(|total| total == *count)) else {
            return refused("FILE_PARTS_INVALID");
        };
        let missing = (0..count).find(|number| !self.parts.contains_key(number));
        if let Some(missing) = missing {
            return Err((400, format!("FILE_PART_{missing}_MISSING")));
        }
        let is_in_order = self.short.is_none_or(|short| short + 1 == count);
        if !is_in_order || self.parts.len() != count as usize {
            return refused("FILE_PARTS_INVALID");
        }
        let is_one = count == 1;
        let is_whole = self.part_bytes.is_multiple_of(PART_BYTES_STEP)
            && FILE_PART_BYTES_MAX.is_multiple_of(self.part_bytes.max(1));
        if !is_one && !is_whole {
            return refused("FILE_PART_SIZE_INVALID");
        }
        if is_big != (self.bytes > SMALL_FILE_BYTES_MAX) {
            return refused("FILE_PARTS_INVALID");
        }
        Ok(())
    }

    /// The size of all parts but the last, the sum, and the parts in order.
    pub(super) fn into_parts(self) -> (usize, usize, Vec<Arc<[u8]>>) {
        (self.part_bytes, self.bytes, self.parts.into_values().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Upload;
    use crate::files::Refusal;

    fn save(upload: &mut Upload, number: u32, total: Option<i32>, bytes: usize) -> Result<(), String> {
        upload.save(number, total, vec![7; bytes].into()).map_err(|(_, text): Refusal| text)
    }

    fn check(upload: &Upload, count: i32) -> Result<(), String> {
        upload.check(count, false).map_err(|(_, text)| text)
    }

    #[test]
    fn parts_come_in_any_order() {
        for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0]] {
            let mut upload = Upload::new(0);
            for number in order {
                assert!(check(&upload, 3).unwrap_err().ends_with("MISSING"));
                let bytes = if number == 2 { 700 } else { 2_048 };
                save(&mut upload, number, None, bytes).unwrap();
            }
            assert_eq!(check(&upload, 3), Ok(()), "{order:?}");
            let (part_bytes, bytes, parts) = upload.into_parts();
            assert_eq!((part_bytes, bytes, parts.len()), (2_048, 4_796, 3));
        }
    }

    #[test]
    fn a_part_may_come_again() {
        let mut upload = Upload::new(0);
        save(&mut upload, 0, None, 1_024).unwrap();
        save(&mut upload, 0, None, 1_024).unwrap();
        assert_eq!(save(&mut upload, 0, None, 2_048), Err("FILE_PART_SIZE_CHANGED".to_owned()));
        assert_eq!((check(&upload, 1), upload.bytes), (Ok(()), 1_024));
    }

    #[test]
    fn only_the_last_part_may_be_smaller() {
        let changed = Err("FILE_PART_SIZE_CHANGED".to_owned());
        let mut upload = Upload::new(0);
        save(&mut upload, 0, None, 2_048).unwrap();
        save(&mut upload, 1, None, 1_024).unwrap();
        assert_eq!(save(&mut upload, 2, None, 1_024), changed);
        assert_eq!(save(&mut upload, 2, None, 4_096), changed);
        save(&mut upload, 2, None, 2_048).unwrap();
        assert_eq!(check(&upload, 3), Err("FILE_PARTS_INVALID".to_owned()));

        let mut upload = Upload::new(0);
        assert_eq!(save(&mut upload, 0, Some(2), 700), Err("FILE_PART_SIZE_INVALID".to_owned()));
        save(&mut upload, 0, Some(2), 1_024).unwrap();
        save(&mut upload, 1, Some(2), 700).unwrap();
        assert_eq!(check(&upload, 2), Ok(()));
    }

    #[test]
    fn numbers_that_cannot_be_are_refused() {
        let mut upload = Upload::new(0);
        for (total, text) in
            [(0, "FILE_PARTS_INVALID"), (4_001, "FILE_PARTS_INVALID"), (5, "FILE_PART_INVALID")]
        {
            assert_eq!(save(&mut upload, 5, Some(total), 1_024), Err(text.to_owned()));
        }
        save(&mut upload, 5, Some(7), 1_024).unwrap();
        assert_eq!(save(&mut upload, 5, Some(8), 1_024), Err("FILE_PARTS_INVALID".to_owned()));
        assert_eq!(check(&upload, 8), Err("FILE_PARTS_INVALID".to_owned()));
        assert_eq!(check(&upload, 7), Err("FILE_PART_0_MISSING".to_owned()));
        // Small and large files are uploaded in different ways.
        assert_eq!(upload.check(7, true).unwrap_err().1, "FILE_PART_0_MISSING");
        let mut small = Upload::new(0);
        save(&mut small, 0, None, 1_024).unwrap();
        assert_eq!(small.check(1, true).unwrap_err().1, "FILE_PARTS_INVALID");
    }
}
