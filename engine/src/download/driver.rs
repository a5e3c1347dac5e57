//! Drives downloads over the connections of an engine.

use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::RsaPublicKey;

use super::{DownloadError, FileDownload, Wanted};
use crate::config::ConnectionConfig;
use crate::error::{CallError, RequestError, SubmitError};
use crate::ids::{ConnectionId, DatacenterId};
use crate::pending::CallResult;
use crate::request::{Request, ResendPolicy};
use crate::submitter::Submitter;

/// Downloads files one after another: over a connection at the master datacenter, and over connections with CDN datacenters that it
/// opens when it is sent there. They are closed when it is dropped.
#[derive(Debug)]
pub struct Downloader {
    submitter: Submitter,
    master: ConnectionId,
    config: ConnectionConfig,
    cdn: Option<CdnConnection>,
}

#[derive(Debug)]
struct CdnConnection {
    datacenter: DatacenterId,
    keys: Arc<[RsaPublicKey]>,
    connection: ConnectionId,
}

/// After this time without a block the master datacenter is asked again. A key exchange is within it.
const CDN_CALL_TIME: Duration = Duration::from_secs(30);

/// Times a call is made again whose fate is unknown.
const REPEATS_MAX: u8 = 3;

impl Downloader {
    /// Downloads over this connection. `config` is what it was opened with: connections with CDN datacenters are opened in the
    /// same way, as far as they are allowed to be.
    #[must_use]
    pub const fn new(submitter: Submitter, master: ConnectionId, config: ConnectionConfig) -> Self {
        Self { submitter, master, config, cdn: None }
    }

    /// Downloads a file, gives its bytes in order to `take`, and says how many there were. Blocks this thread.
    ///
    /// # Errors
    /// Why it ended before the end of the file. What was given to `take` before is right.
    pub fn run(
        &mut self,
        mut download: FileDownload,
        mut take: impl FnMut(u64, &[u8]),
    ) -> Result<u64, DownloadError> {
        let mut bytes_total = 0;
        loop {
            match download.wanted() {
                Wanted::Done => return Ok(bytes_total),
                Wanted::Bytes { offset, bytes } => {
                    bytes_total += bytes.len() as u64;
                    take(offset, &bytes);
                }
                Wanted::Master(call) => answer(&mut download, self.call(self.master, &Request::new(call)))?,
                Wanted::Cdn { datacenter, keys, call } => {
                    let request = Request::new(call).deadline(CDN_CALL_TIME);
                    let outcome = self.connect(datacenter, keys).map(|cdn| self.call(cdn, &request));
                    match outcome {
                        Some(Err(CallError::Failed(
                            RequestError::ConnectionStopped(_)
                            | RequestError::ConnectionGone
                            | RequestError::DeadlineReached(_),
                        )))
                        | None => {
                            self.close();
                            download.cdn_lost();
                        }
                        Some(outcome) => answer(&mut download, outcome)?,
                    }
                }
            }
        }
    }

    /// Makes a call. All of a download can be made again: one that a key took with it when it was lost is.
    fn call(&self, connection: ConnectionId, request: &Request) -> CallResult {
        let mut outcome = self.call_once(connection, request.clone());
        for _ in 0..REPEATS_MAX {
            if !matches!(outcome, Err(CallError::Failed(RequestError::FateUnknown(_)))) {
                break;
            }
            outcome = self.call_once(connection, request.clone());
        }
        outcome
    }

    fn call_once(&self, connection: ConnectionId, request: Request) -> CallResult {
        match self.submitter.call(connection, request.resend(ResendPolicy::Repeat)) {
            Ok(pending) => pending.wait(),
            Err(SubmitError { reason, .. }) => Err(CallError::Failed(reason.as_request_error())),
        }
    }

    /// A connection with the CDN datacenter; none if it cannot be opened.
    fn connect(&mut self, datacenter: DatacenterId, keys: Arc<[RsaPublicKey]>) -> Option<ConnectionId> {
        if let Some(cdn) = self.cdn.as_ref().filter(|cdn| cdn.datacenter == datacenter && cdn.keys == keys) {
            return Some(cdn.connection);
        }
        self.close();
        let connection = self.submitter.open(self.config.for_cdn(datacenter, Arc::clone(&keys))).ok()?;
        self.cdn = Some(CdnConnection { datacenter, keys, connection });
        Some(connection)
    }

    fn close(&mut self) {
        if let Some(cdn) = self.cdn.take() {
            // Whoever has stopped already need not be closed.
            let _stopped = self.submitter.close(cdn.connection);
        }
    }
}

impl Drop for Downloader {
    fn drop(&mut self) {
        self.close();
    }
}

fn answer(download: &mut FileDownload, outcome: CallResult) -> Result<(), DownloadError> {
    match outcome {
        Ok(answer) => download.answered(Ok(&answer)),
        Err(error) => download.answered(Err(error)),
    }
}
