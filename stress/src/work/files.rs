//! Files that go up and come down in parts: which, in what sizes, and how their calls are written.
//!
//! spec: api/files

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::table::Table;
use mtproto_tl::{ConstructorId, Reader, Writer};
use serde_json::{Value, json};

use crate::arrival::PlanRandom;
use crate::calls::{Call, PreparedCall};

/// The largest part.
pub(crate) const PART_BYTES_MAX: usize = 512 << 10;
/// Sizes of parts are multiples of this.
pub(crate) const PART_BYTES_STEP: usize = 1 << 10;
/// Parts one file may have.
pub(crate) const PARTS_MAX: u64 = 4_000;
/// Larger files are uploaded with another call.
const SMALL_FILE_BYTES_MAX: u64 = 10 << 20;
/// Reads that are not precise are multiples of this.
const READ_BYTES_STEP: usize = 4 << 10;

/// What files do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Direction {
    /// Each file goes up, comes down again, and is compared
    Both,
    /// Files go up
    Upload,
    /// Each session uploads one file and downloads it again and again
    Download,
}

/// The operations of files. Those of parts are requests; those of whole files are made of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileOperation {
    /// One part goes up.
    UploadPart,
    /// The parts become a file.
    Finish,
    /// One part comes down.
    DownloadPart,
    /// A whole file goes up.
    UploadFile,
    /// A whole file comes down.
    DownloadFile,
}

/// Which files, and how.
#[derive(Clone, Debug)]
pub(crate) struct FileWork {
    /// What they do.
    pub(crate) direction: Direction,
    /// The size of a file in bytes, from and to.
    pub(crate) size: (u64, u64),
    /// The size of all parts but the last.
    pub(crate) part_bytes: usize,
    /// Parts in flight per session at most.
    pub(crate) pipeline: u16,
    /// Whether what comes down is compared with what went up.
    pub(crate) verify: bool,
    save: PreparedCall,
    finish: PreparedCall,
    read: PreparedCall,
    form: FileForm,
}

/// The numbers of the constructors in the schema of the server.
#[derive(Clone, Copy, Debug)]
struct FileForm {
    save: ConstructorId,
    save_big: ConstructorId,
    read: ConstructorId,
    location: ConstructorId,
    file: ConstructorId,
    table: &'static Table,
}

/// A file on the server, as its answer names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Document {
    id: i64,
    access_hash: i64,
    file_reference: Arc<[u8]>,
}

/// A part that goes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// What the client calls the file.
    pub(crate) file_id: i64,
    /// Which part.
    pub(crate) number: u32,
    /// Of how many.
    pub(crate) of: u32,
    /// How long it is.
    pub(crate) bytes: usize,
    /// Whether the file is a large one.
    pub(crate) is_big: bool,
}

/// Checks the size of parts and files against the rules of the protocol.
///
/// # Errors
/// Which rule is broken.
pub(crate) fn check_sizes(part_bytes: usize, (from, to): (u64, u64)) -> Result<(), String> {
    if part_bytes == 0
        || !part_bytes.is_multiple_of(PART_BYTES_STEP)
        || !PART_BYTES_MAX.is_multiple_of(part_bytes)
    {
        return Err(format!(
            "--part-size {part_bytes}: parts have a power of two from 1k to 512k, which divides 512k"
        ));
    }
    let largest = PARTS_MAX * part_bytes as u64;
    if from == 0 || from > to {
        return Err("--file-size: the smallest size is above zero and not above the largest".to_owned());
    }
    if to > largest {
        return Err(format!(
            "--file-size {to}: a file has at most {PARTS_MAX} parts, which is {largest} bytes with parts of {part_bytes}: take a larger \
             --part-size"
        ));
    }
    Ok(())
}

impl FileWork {
    /// Files of these sizes.
    ///
    /// # Errors
    /// If sizes break the rules of the protocol, or the schema has no such calls.
    pub(crate) fn new(
        direction: Direction,
        size: (u64, u64),
        part_bytes: usize,
        pipeline: u16,
        verify: bool,
        table: &'static Table,
    ) -> Result<Self, String> {
        check_sizes(part_bytes, size)?;
        let found = || Ok(table);
        let call = |text: &str| Ok::<_, String>(PreparedCall::new(Call::parse(text, &found)?));
        let id = |name: &str| table.find(name).map(|known| known.id).map_err(|error| error.to_string());
        let finish = format!("messages.uploadMedia{}", finish_fields(0, 1, false));
        Ok(Self {
            direction,
            size,
            part_bytes,
            pipeline,
            verify,
            save: call(r#"upload.saveFilePart{"file_id": 1, "file_part": 0, "bytes": "{{bytes:4}}"}"#)?,
            finish: call(&finish)?,
            read: call(
                r#"upload.getFile{"location": {"_": "inputDocumentFileLocation", "id": 1, "access_hash": 1,
                "file_reference": "", "thumb_size": ""}, "offset": 0, "limit": 4096}"#,
            )?,
            form: FileForm {
                save: id("upload.saveFilePart")?,
                save_big: id("upload.saveBigFilePart")?,
                read: id("upload.getFile")?,
                location: id("inputDocumentFileLocation")?,
                file: id("upload.file")?,
                table,
            },
        })
    }

    /// Whether files come down.
    pub(crate) const fn downloads(&self) -> bool {
        !matches!(self.direction, Direction::Upload)
    }

    /// The operations, in the order of their numbers.
    pub(crate) const fn operations(&self) -> &'static [FileOperation] {
        use FileOperation::{DownloadFile, DownloadPart, Finish, UploadFile, UploadPart};
        if self.downloads() {
            &[UploadPart, Finish, DownloadPart, UploadFile, DownloadFile]
        } else {
            &[UploadPart, Finish, UploadFile]
        }
    }

    /// How many of them are requests.
    pub(crate) const fn requests(&self) -> usize {
        if self.downloads() { 3 } else { 2 }
    }

    /// Whether the operation with this number uploads a part.
    pub(crate) fn uploads(&self, number: u8) -> bool {
        number == self.number_of(FileOperation::UploadPart)
    }

    /// The number of an operation.
    pub(crate) fn number_of(&self, operation: FileOperation) -> u8 {
        let found = self.operations().iter().position(|known| *known == operation);
        found.and_then(|number| u8::try_from(number).ok()).unwrap_or(0)
    }

    /// The names of the operations in reports.
    pub(crate) fn names(&self) -> Vec<String> {
        let name = |operation: &FileOperation| match operation {
            FileOperation::UploadPart => "upload_part",
            FileOperation::Finish => "rpc:messages.uploadMedia",
            FileOperation::DownloadPart => "download_part",
            FileOperation::UploadFile => "upload_file",
            FileOperation::DownloadFile => "download_file",
        };
        self.operations().iter().map(|operation| name(operation).to_owned()).collect()
    }

    /// The request with this number.
    pub(crate) fn request(&self, number: usize) -> Option<&PreparedCall> {
        match self.operations().get(number)? {
            FileOperation::UploadPart => Some(&self.save),
            FileOperation::Finish => Some(&self.finish),
            FileOperation::DownloadPart => Some(&self.read),
            FileOperation::UploadFile | FileOperation::DownloadFile => None,
        }
    }

    /// The length of the call that uploads a part.
    pub(crate) fn saved_bytes(part: &Part) -> usize {
        let header = if part.is_big { 20 } else { 16 };
        header + string_encoded_len(part.bytes)
    }

    /// Writes the call that uploads a part into room of exactly [`Self::saved_bytes`]; `content` fills in the part itself, where it
    /// stays until it is encrypted.
    pub(crate) fn write_save(&self, part: &Part, room: &mut [u8], content: impl FnOnce(&mut [u8])) {
        let mut writer = Writer::new(room);
        writer.constructor(if part.is_big { self.form.save_big } else { self.form.save });
        writer.i64(part.file_id);
        writer.i32(i32::try_from(part.number).unwrap_or(i32::MAX));
        if part.is_big {
            writer.i32(i32::try_from(part.of).unwrap_or(i32::MAX));
        }
        let at = writer.position();
        let [a, b, c, ..] = part.bytes.to_le_bytes();
        let long = [LONG_STRING, a, b, c];
        let header: &[u8] = if part.bytes < usize::from(LONG_STRING) { &[a] } else { &long };
        if let Some(place) = room.get_mut(at..at + header.len()) {
            place.copy_from_slice(header);
        }
        let from = at + header.len();
        if let Some(place) = room.get_mut(from..from + part.bytes) {
            content(place);
        }
        // The room may have been used before.
        room.get_mut(from + part.bytes..).unwrap_or_default().fill(0);
    }

    /// The call that makes a file of uploaded parts.
    pub(crate) fn finish_body(&self, file_id: i64, parts: u32, is_big: bool) -> Vec<u8> {
        let fields = finish_fields(file_id, parts, is_big);
        // What is written here was written once before the load.
        self.form.table.encode("messages.uploadMedia", &fields).unwrap_or_default()
    }

    /// The file that the server has made of the parts; none if the answer names none.
    pub(crate) fn document(&self, answer: &[u8]) -> Option<Document> {
        let media = self.form.table.decode(answer).ok()?;
        let document = media.get("document")?;
        let number = |name: &str| document.get(name)?.as_str()?.parse().ok();
        let reference = document.get("file_reference").and_then(Value::as_str)?;
        Some(Document {
            id: number("id")?,
            access_hash: number("access_hash")?,
            file_reference: STANDARD.decode(reference).ok()?.into(),
        })
    }

    /// The call that downloads a part.
    pub(crate) fn read_body(&self, document: &Document, number: u32) -> Vec<u8> {
        let reference = &document.file_reference;
        let mut body = vec![0; 4 + 4 + 4 + 8 + 8 + string_encoded_len(reference.len()) + 4 + 8 + 4];
        let mut writer = Writer::new(&mut body);
        writer.constructor(self.form.read);
        // Small parts have to be asked for precisely.
        writer.u32(u32::from(!self.part_bytes.is_multiple_of(READ_BYTES_STEP)));
        writer.constructor(self.form.location);
        writer.i64(document.id);
        writer.i64(document.access_hash);
        writer.bytes(reference);
        writer.bytes(b"");
        writer.i64(i64::try_from(u64::from(number) * self.part_bytes as u64).unwrap_or(i64::MAX));
        writer.i32(i32::try_from(self.part_bytes).unwrap_or(i32::MAX));
        let written = writer.finish().unwrap_or(0);
        body.truncate(written);
        body
    }

    /// The part in an answer, where it lies.
    pub(crate) fn part_in<'a>(&self, answer: &'a [u8]) -> Option<&'a [u8]> {
        let mut reader = Reader::new(answer);
        reader.expect(self.form.file).ok()?;
        reader.constructor().ok()?;
        reader.i32().ok()?;
        reader.bytes().ok()
    }
}

/// What a string begins with whose length takes three bytes.
const LONG_STRING: u8 = 254;

/// Whether a file of this size is a large one.
pub(crate) const fn is_big(size: u64) -> bool {
    size > SMALL_FILE_BYTES_MAX
}

fn finish_fields(file_id: i64, parts: u32, is_big: bool) -> Value {
    let file = if is_big {
        json!({ "_": "inputFileBig", "id": file_id.to_string(), "parts": parts, "name": NAME })
    } else {
        json!({ "_": "inputFile", "id": file_id.to_string(), "parts": parts, "name": NAME, "md5_checksum": "" })
    };
    json!({
        "peer": "inputPeerSelf",
        "media": {
            "_": "inputMediaUploadedDocument", "force_file": true, "file": file, "mime_type": "application/octet-stream",
            "attributes": [{ "_": "documentAttributeFilename", "file_name": NAME }],
        },
    })
}

/// The name of every file.
const NAME: &str = "mtstress.bin";

/// Fills a part: bytes that follow from the file and the part alone, and do not compress.
pub(crate) fn fill_part(seed: u64, file_id: i64, number: u32, room: &mut [u8]) {
    let mut random = PlanRandom::new(seed ^ file_id.cast_unsigned(), number.into());
    let mut words = room.chunks_exact_mut(8);
    for word in &mut words {
        word.copy_from_slice(&random.next().to_le_bytes());
    }
    let last = words.into_remainder();
    let bytes = random.next().to_le_bytes();
    last.copy_from_slice(bytes.get(..last.len()).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::{Direction, FileWork, Part, check_sizes, fill_part, is_big};
    use mtproto_tl::table::Table;
    use serde_json::json;

    fn work(part_bytes: usize) -> FileWork {
        FileWork::new(Direction::Both, (1, 2), part_bytes, 1, true, Table::built_in()).unwrap()
    }

    #[test]
    fn sizes_follow_the_rules_of_the_protocol() {
        for (part, size) in [(1 << 10, (1, 4_000 << 10)), (512 << 10, (1, 2_000 << 20)), (64 << 10, (5, 5))] {
            assert_eq!(check_sizes(part, size), Ok(()));
        }
        for (part, size, told) in [
            (0, (1, 1), "power of two"),
            (1_000, (1, 1), "power of two"),
            (3 << 10, (1, 1), "power of two"),
            (1 << 20, (1, 1), "power of two"),
            (1 << 10, (1, (4_000 << 10) + 1), "larger --part-size"),
            (1 << 10, (0, 1), "above zero"),
            (1 << 10, (2, 1), "above zero"),
        ] {
            assert!(check_sizes(part, size).unwrap_err().contains(told), "{part} {size:?}");
        }
        assert!(is_big((10 << 20) + 1) && !is_big(10 << 20));
    }

    #[test]
    fn parts_are_written_as_the_table_would_write_them() {
        let work = work(1 << 10);
        for bytes in [1, 3, 253, 254, 1_024] {
            for is_big in [false, true] {
                let part = Part { file_id: -5, number: 3, of: 9, bytes, is_big };
                let mut room = vec![0xff; FileWork::saved_bytes(&part)];
                work.write_save(&part, &mut room, |place| fill_part(1, -5, 3, place));
                let value = Table::built_in().decode(&room).unwrap();
                let name = if is_big { "upload.saveBigFilePart" } else { "upload.saveFilePart" };
                assert_eq!((&value["_"], &value["file_part"]), (&json!(name), &json!(3)));
                assert_eq!(Table::built_in().encode(name, &value).unwrap(), room);
            }
        }
    }

    #[test]
    fn the_other_calls_are_what_servers_read() {
        let work = work(1 << 10);
        for is_big in [false, true] {
            let value = Table::built_in().decode(&work.finish_body(7, 2, is_big)).unwrap();
            let name = if is_big { "inputFileBig" } else { "inputFile" };
            assert_eq!(
                (&value["media"]["file"]["_"], &value["media"]["file"]["parts"]),
                (&json!(name), &json!(2))
            );
        }
        let media = json!({ "document": {
            "_": "document", "id": "7", "access_hash": "-8", "file_reference": "hex:0102", "date": 1, "mime_type": "",
            "size": "5", "dc_id": 2, "attributes": [],
        } });
        let media = Table::built_in().encode("messageMediaDocument", &media).unwrap();
        let document = work.document(&media).unwrap();
        let read = Table::built_in().decode(&work.read_body(&document, 3)).unwrap();
        assert_eq!(
            (&read["precise"], &read["offset"], &read["limit"]),
            (&json!(true), &json!("3072"), &json!(1024))
        );
        assert_eq!((&read["location"]["id"], &read["location"]["access_hash"]), (&json!("7"), &json!("-8")));
        assert_eq!(work.document(&[1, 2, 3, 4]), None);
        let file = json!({ "type": "storage.fileUnknown", "mtime": 0, "bytes": "hex:0a0b0c" });
        let file = Table::built_in().encode("upload.file", &file).unwrap();
        assert_eq!(work.part_in(&file), Some(&[10, 11, 12][..]));
        assert_eq!(work.part_in(&media), None);
    }
}
