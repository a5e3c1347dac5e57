//! One file that is whole: a document that clients read from.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::limits::PART_ENTRY_BYTES;

/// A document. Its parts never change.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) id: i64,
    pub(crate) access_hash: i64,
    pub(crate) file_reference: [u8; 16],
    /// Where it lies; elsewhere there is `FILE_MIGRATE_X`.
    pub(crate) datacenter: u16,
    /// Seconds of unix time.
    pub(crate) date: i32,
    /// The size in bytes.
    pub(crate) size: usize,
    pub(super) mime_type: String,
    pub(super) attributes: Value,
    /// The size of all parts but the last.
    pub(super) part_bytes: usize,
    pub(super) parts: Vec<Arc<[u8]>>,
}

impl Document {
    /// Up to `limit` bytes from `offset` on, in the pieces in which they are kept; nothing behind the end.
    pub(crate) fn read(&self, offset: usize, limit: usize) -> impl Iterator<Item = &[u8]> + Clone {
        let part_bytes = self.part_bytes.max(1);
        let end = offset.saturating_add(limit).min(self.size);
        let first = offset / part_bytes;
        let parts = self.parts.iter().enumerate().skip(first);
        parts.map_while(move |(index, part)| {
            let start = index * part_bytes;
            let piece = part.get(offset.saturating_sub(start)..end.saturating_sub(start).min(part.len()))?;
            (start < end && !piece.is_empty()).then_some(piece)
        })
    }

    /// How many bytes [`Self::read`] gives.
    pub(crate) fn readable(&self, offset: usize, limit: usize) -> usize {
        self.size.saturating_sub(offset).min(limit)
    }

    /// What it takes in memory.
    pub(super) fn cost(&self) -> usize {
        self.size + self.parts.len() * PART_ENTRY_BYTES + self.mime_type.len()
    }

    /// As a `Document`.
    pub(super) fn object(&self) -> Value {
        use std::fmt::Write as _;

        let reference = self.file_reference.iter().fold(String::from("hex:"), |mut text, byte| {
            // Writing to a string never fails.
            let _ = write!(text, "{byte:02x}");
            text
        });
        json!({
            "_": "document", "id": self.id.to_string(), "access_hash": self.access_hash.to_string(),
            "file_reference": reference, "date": self.date, "mime_type": self.mime_type, "size": self.size.to_string(),
            "dc_id": self.datacenter, "attributes": self.attributes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Document;
    use serde_json::Value;

    #[test]
    fn reads_give_what_was_uploaded_wherever_the_parts_end() {
        let whole: Vec<u8> = (0..=255).cycle().take(10_000).collect();
        for part_bytes in [1_024, 4_096, 16_384] {
            let document = Document {
                id: 1,
                access_hash: 2,
                file_reference: [3; 16],
                datacenter: 2,
                date: 0,
                size: whole.len(),
                mime_type: String::new(),
                attributes: Value::Null,
                part_bytes,
                parts: whole.chunks(part_bytes).map(Into::into).collect(),
            };
            for (offset, limit) in
                [(0, 10_000), (0, 1_024), (1_024, 4_096), (4_096, 4_096), (8_192, 4_096), (9_999, 1)]
            {
                let read = document.read(offset, limit).collect::<Vec<_>>().concat();
                assert_eq!(
                    read,
                    whole[offset..(offset + limit).min(10_000)],
                    "{part_bytes} {offset} {limit}"
                );
                assert_eq!(read.len(), document.readable(offset, limit));
            }
            for (offset, limit) in [(10_000, 4_096), (usize::MAX, usize::MAX), (0, 0)] {
                assert_eq!((document.read(offset, limit).count(), document.readable(offset, limit)), (0, 0));
            }
        }
    }
}
