//! From the measurements of a run to what became of messages between sessions, and of files.

use super::build::{measured_seconds, per};
use super::finished::Finished;
use crate::measure::Measurement;
use crate::plan::Work;
use crate::result::{DeliverySection, FilesSection};
use crate::run::RunRequest;
use crate::work::deliver::DELIVERED;
use crate::work::files::FileOperation;

/// What became of messages between sessions; none if there were none to be.
pub(super) fn delivery(request: &RunRequest<'_>, total: &Measurement) -> Option<DeliverySection> {
    let Work::Deliver(work) = &request.plan.work else { return None };
    let calls = total.operations(|_| true);
    let counts = total.deliveries;
    Some(DeliverySection {
        pairs: work.pairs,
        fan_out: work.fan_out,
        sent: calls.first().map_or(0, |call| call.completed),
        delivered: counts.delivered,
        lost: calls.get(DELIVERED).map_or(0, |call| call.failed),
        duplicates: counts.duplicates,
        reordered: counts.reordered,
        elsewhere: counts.elsewhere,
    })
}

/// What became of files; none if there were none to be.
pub(super) fn files(
    request: &RunRequest<'_>,
    finished: &Finished,
    total: &Measurement,
) -> Option<FilesSection> {
    let Work::Files(work) = &request.plan.work else { return None };
    let calls = total.operations(|segment| !request.plan.schedule.is_warmup(segment));
    let part = |operation| calls.get(usize::from(work.number_of(operation)));
    let seconds = measured_seconds(request, finished);
    let up = part(FileOperation::UploadPart).map_or(0, |call| call.bytes_out);
    let down = part(FileOperation::DownloadPart).filter(|_| work.downloads()).map_or(0, |call| call.bytes_in);
    let counts = total.files;
    Some(FilesSection {
        part_bytes: work.part_bytes as u64,
        uploaded: counts.uploaded,
        downloaded: counts.downloaded,
        damaged: counts.damaged,
        given_up: counts.broken,
        repeated: counts.repeated,
        waits: counts.waits,
        verified: work.verify && work.downloads(),
        upload_mb_per_second: per(up, seconds) / 1e6,
        download_mb_per_second: per(down, seconds) / 1e6,
    })
}
