//! Files that lie at a CDN datacenter: keys of its own, no accounts, blocks that are verified.

use mtproto_crypto::SecureRandom;
use mtproto_datacenter::{Datacenter, Fault, FaultKind};
use mtproto_engine::{
    AccountId, CallError, ConnectionConfig, ConnectionId, DatacenterAddress, DatacenterId, DownloadError,
    Downloader, FileDownload, Request, TemporaryKeys,
};
use mtproto_tl::table::Table;
use serde_json::{Value, json};

use crate::bed::{Bed, DATACENTER, HANG, INTERMEDIATE, datacenter_config};

const CDN: u16 = 203;
const BLOCK: u64 = 128 << 10;

/// A process with an ordinary datacenter and a CDN, and a file.
struct Library {
    datacenter: Datacenter,
    bed: Bed,
    config: ConnectionConfig,
    connection: ConnectionId,
    location: Vec<u8>,
    file: Vec<u8>,
}

impl Library {
    fn new(bytes: usize) -> Self {
        Self::with(bytes, |_| {})
    }

    fn with(bytes: usize, change: impl FnOnce(&mut ConnectionConfig)) -> Self {
        let mut config = datacenter_config();
        config.listen.push((CDN, config.listen[0].1));
        config.rules.cdn = Some(CDN);
        let datacenter = Datacenter::start(config).unwrap();
        let addresses = datacenter.addresses().iter().map(|&(number, address)| DatacenterAddress {
            cdn: number == CDN,
            ..DatacenterAddress::new(DatacenterId(number), address)
        });
        let bed = Bed::start(Bed::config(addresses.collect(), datacenter.public_key(), 1));
        let mut config = ConnectionConfig::new(DATACENTER, AccountId(1), INTERMEDIATE);
        change(&mut config);
        let connection = bed.submitter.open(config.clone()).unwrap();
        let mut file = vec![0; bytes];
        SecureRandom::from_seed([8; 32]).fill_wire(&mut file);
        let mut library = Self { datacenter, bed, config, connection, location: Vec::new(), file };
        library.upload();
        library
    }

    fn call(&self, name: &str, fields: &Value) -> Value {
        let body = Table::built_in().encode(name, fields).unwrap();
        let pending = self.bed.submitter.call(self.connection, Request::new(body)).unwrap();
        let Ok(answer) = pending.wait_timeout(HANG) else { panic!("no answer to {name}") };
        Table::built_in().decode(&answer.unwrap()).unwrap()
    }

    fn upload(&mut self) {
        let hex = |bytes: &[u8]| {
            let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
            json!(std::iter::once("hex:".to_owned()).chain(digits).collect::<String>())
        };
        let parts = self.file.chunks(256 << 10);
        let count = parts.len();
        for (number, part) in parts.enumerate() {
            let fields = json!({ "file_id": 5, "file_part": number, "bytes": hex(part) });
            assert_eq!(self.call("upload.saveFilePart", &fields), json!(true));
        }
        let input = json!({ "_": "inputFile", "id": 5, "parts": count, "name": "a", "md5_checksum": "" });
        let media = json!({
            "_": "inputMediaUploadedDocument", "file": input, "mime_type": "a/b", "attributes": [],
        });
        let media = self.call("messages.uploadMedia", &json!({ "peer": "inputPeerSelf", "media": media }));
        let document = &media["document"];
        let location = json!({
            "id": document["id"], "access_hash": document["access_hash"],
            "file_reference": document["file_reference"], "thumb_size": "",
        });
        self.location = Table::built_in().encode("inputDocumentFileLocation", &location).unwrap();
    }

    /// Downloads the file and checks every byte that came; says how many did.
    fn download(&self) -> (u64, Result<u64, DownloadError>) {
        let config = self.config.clone();
        let mut downloader = Downloader::new(self.bed.submitter.clone(), self.connection, config);
        let mut came = 0;
        let result = downloader.run(FileDownload::new(self.location.clone()), |offset, bytes| {
            assert_eq!(offset, came);
            let from = usize::try_from(offset).unwrap();
            assert_eq!(bytes, &self.file[from..from + bytes.len()], "at {offset}");
            came += bytes.len() as u64;
        });
        (came, result)
    }

    fn fault(&self, fault: Fault) {
        self.datacenter.faults().add(fault);
    }
}

#[test]
fn a_file_is_brought_to_the_cdn_and_read_from_there() {
    const SIZE: usize = 1_500_000;
    let library = Library::new(SIZE);
    let whole = (SIZE as u64, Ok(SIZE as u64));
    assert_eq!(library.download(), whole);
    assert_eq!(library.bed.engine.stats().handshakes, 2, "the CDN has keys of its own");
    let answered = library.datacenter.stats().calls_answered;
    assert_eq!(library.download(), whole);
    let blocks = SIZE.div_ceil(128 << 10) as u64;
    // Redirection, keys, hashes where they are needed, and each block once: the file is there now.
    let calls = library.datacenter.stats().calls_answered - answered;
    assert!((blocks + 2..=blocks + 5).contains(&calls), "{calls} for {blocks} blocks");
    assert_eq!(library.bed.engine.stats().handshakes, 2, "the key is kept");
    library.bed.engine.shutdown().unwrap();
}

#[test]
fn a_program_with_temporary_keys_binds_none_at_the_cdn() {
    let library = Library::with(300_000, |config| config.temporary_keys = Some(TemporaryKeys::default()));
    assert_eq!(library.download(), (300_000, Ok(300_000)));
    assert_eq!(library.bed.engine.stats().handshakes, 3);
    library.bed.engine.shutdown().unwrap();
}

#[test]
fn nothing_that_was_changed_is_delivered() {
    let library = Library::new(700_000);
    assert_eq!(library.download().0, 700_000);
    let mismatch = |offset| Err(DownloadError::HashMismatch { offset });
    library.fault(Fault::once(FaultKind::CdnTamperedPart).after(2));
    assert_eq!(library.download(), (2 * BLOCK, mismatch(2 * BLOCK)));
    library.fault(Fault::once(FaultKind::CdnWrongHash));
    assert_eq!(library.download(), (0, mismatch(0)));
    library.fault(Fault::once(FaultKind::CdnOversizePart));
    let limit = 128 << 10;
    let oversize = DownloadError::PartTooLarge { offset: 0, bytes: limit + 1, limit };
    assert_eq!(library.download(), (0, Err(oversize)));
    // The redirection lacks the first hash, and so does the list that is then asked for.
    library.fault(Fault::once(FaultKind::CdnHashGap).times(2));
    assert_eq!(library.download(), (0, Err(DownloadError::HashMissing { offset: 0 })));
    assert_eq!(library.download(), (700_000, Ok(700_000)));
    library.bed.engine.shutdown().unwrap();
}

#[test]
fn a_cdn_that_forgets_is_reminded_or_done_without() {
    let library = Library::new(400_000);
    let whole = (400_000, Ok(400_000));
    library.fault(Fault::once(FaultKind::CdnReuploadNeeded).after(3).times(2));
    assert_eq!(library.download(), whole);
    library.fault(Fault::once(FaultKind::CdnTokenInvalid).after(1));
    assert_eq!(library.download(), whole);
    library.fault(Fault::always(FaultKind::CdnTokenInvalid));
    assert_eq!(library.download(), whole, "the master datacenter has it all");
    library.datacenter.faults().set(mtproto_datacenter::FaultPlan::none());
    library.datacenter.forget_keys_of(CDN);
    assert_eq!(library.download(), whole, "a key of a CDN is made anew");
    library.bed.engine.shutdown().unwrap();
}

#[test]
fn a_cdn_answers_nothing_but_files_and_nobody_else_answers_those() {
    let library = Library::new(1_000);
    let keys = library.datacenter.cdn_public_key().unwrap().clone();
    let config = library.config.for_cdn(DatacenterId(CDN), [keys].into());
    let cdn = library.bed.submitter.open(config).unwrap();
    let refused = |connection, name: &str, fields: &Value| {
        let body = Table::built_in().encode(name, fields).unwrap();
        let pending = library.bed.submitter.call(connection, Request::new(body)).unwrap();
        match pending.wait_timeout(HANG) {
            Ok(Err(CallError::RpcError { message, .. })) => message,
            other => panic!("{name}: {other:?}"),
        }
    };
    assert_eq!(refused(cdn, "help.getConfig", &json!({})), "CDN_METHOD_INVALID");
    let read = json!({ "file_token": "hex:00", "offset": 0, "limit": 4096 });
    assert_eq!(refused(cdn, "upload.getCdnFile", &read), "FILE_TOKEN_INVALID");
    assert_eq!(refused(library.connection, "upload.getCdnFile", &read), "CDN_METHOD_INVALID");
    library.bed.engine.shutdown().unwrap();
}
