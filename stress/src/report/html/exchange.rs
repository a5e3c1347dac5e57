//! What became of messages between sessions, and of files.

use super::sections::{section, table};
use crate::report::units::count;
use crate::result::RunResult;

/// Messages between sessions; nothing in results of other loads.
pub(super) fn delivery(result: &RunResult) -> String {
    let Some(delivery) = &result.delivery else { return String::new() };
    let row = [delivery.sent, delivery.delivered, delivery.lost, delivery.duplicates, delivery.reordered];
    let note = format!(
        "{} pairs, {} receivers per sender; a message is lost if the server took it and no update brought it before the run ended",
        count(delivery.pairs),
        count(delivery.fan_out)
    );
    let columns = ["sent", "delivered", "lost", "repeated", "out of order"];
    section("Delivery", &note, &table(&columns, &[row.map(count).to_vec()]))
}

/// Files; nothing in results of other loads.
pub(super) fn files(result: &RunResult) -> String {
    let Some(files) = &result.files else { return String::new() };
    let row = vec![
        count(files.uploaded),
        format!("{:.1}", files.upload_mb_per_second),
        count(files.downloaded),
        format!("{:.1}", files.download_mb_per_second),
        count(files.damaged),
        count(files.given_up),
        count(files.repeated),
    ];
    let note = if files.verified {
        "the SHA-256 of what came down was compared with that of what went up"
    } else {
        "what came down was not compared"
    };
    let columns = ["up", "MB/s up", "down", "MB/s down", "damaged", "given up", "calls repeated"];
    section("Files", note, &table(&columns, &[row]))
}
