//! What adds up: counts, histograms, errors.

use hdrhistogram::Histogram;

use crate::result::latency::empty_histogram;
use crate::result::{
    ConnectionsSection, DeliverySection, ErrorSection, FilesSection, LatencySection, OperationSection,
    RunResult, StepSection, TotalsSection, WireSection,
};

pub(super) fn totals(parts: &[RunResult]) -> TotalsSection {
    let sum = |of: fn(&TotalsSection) -> u64| parts.iter().map(|part| of(&part.totals)).sum();
    TotalsSection {
        offered: sum(|totals| totals.offered),
        started: sum(|totals| totals.started),
        completed: sum(|totals| totals.completed),
        failed: sum(|totals| totals.failed),
        dropped: sum(|totals| totals.dropped),
        unfinished: sum(|totals| totals.unfinished),
        lost: sum(|totals| totals.lost),
        ended_twice: sum(|totals| totals.ended_twice),
    }
}

pub(super) fn delivery(parts: &[RunResult]) -> Option<DeliverySection> {
    let all: Vec<&DeliverySection> = parts.iter().filter_map(|part| part.delivery.as_ref()).collect();
    let sum = |of: fn(&DeliverySection) -> u64| all.iter().map(|section| of(section)).sum();
    Some(DeliverySection {
        pairs: sum(|section| section.pairs),
        fan_out: all.first()?.fan_out,
        sent: sum(|section| section.sent),
        delivered: sum(|section| section.delivered),
        lost: sum(|section| section.lost),
        duplicates: sum(|section| section.duplicates),
        reordered: sum(|section| section.reordered),
        elsewhere: sum(|section| section.elsewhere),
    })
}

pub(super) fn files(parts: &[RunResult]) -> Option<FilesSection> {
    let all: Vec<&FilesSection> = parts.iter().filter_map(|part| part.files.as_ref()).collect();
    let sum = |of: fn(&FilesSection) -> u64| all.iter().map(|section| of(section)).sum();
    Some(FilesSection {
        part_bytes: all.first()?.part_bytes,
        uploaded: sum(|section| section.uploaded),
        downloaded: sum(|section| section.downloaded),
        damaged: sum(|section| section.damaged),
        given_up: sum(|section| section.given_up),
        repeated: sum(|section| section.repeated),
        waits: sum(|section| section.waits),
        verified: all.iter().all(|section| section.verified),
        upload_mb_per_second: all.iter().map(|section| section.upload_mb_per_second).sum(),
        download_mb_per_second: all.iter().map(|section| section.download_mb_per_second).sum(),
    })
}

pub(super) fn connections(parts: &[RunResult]) -> Result<ConnectionsSection, String> {
    let sum = |of: fn(&ConnectionsSection) -> u64| parts.iter().map(|part| of(&part.connections)).sum();
    Ok(ConnectionsSection {
        attempts: sum(|section| section.attempts),
        opened: sum(|section| section.opened),
        keys: sum(|section| section.keys),
        ready: sum(|section| section.ready),
        failed: sum(|section| section.failed),
        dropped: sum(|section| section.dropped),
        closed: sum(|section| section.closed),
        open_max: sum(|section| section.open_max),
        reconnects: sum(|section| section.reconnects),
        new_sessions: sum(|section| section.new_sessions),
        updates: sum(|section| section.updates),
        keys_per_second: parts.iter().map(|part| part.connections.keys_per_second).sum(),
        ready_per_second: parts.iter().map(|part| part.connections.ready_per_second).sum(),
        lifetime_us: latency(parts.iter().map(|part| &part.connections.lifetime_us))?,
    })
}

/// All samples of several sections.
pub(super) fn latency<'a>(
    sections: impl Iterator<Item = &'a LatencySection>,
) -> Result<LatencySection, String> {
    let mut sum: Histogram<u64> = empty_histogram();
    for section in sections {
        let histogram = section.histogram().map_err(|error| error.to_string())?;
        sum.add(histogram).map_err(|error| error.to_string())?;
    }
    Ok(LatencySection::new(&sum))
}

/// The names that occur, each once, in the order of their first occurrence.
pub(super) fn names<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut known = Vec::new();
    for name in names {
        if !known.contains(&name) {
            known.push(name);
        }
    }
    known
}

pub(super) fn steps(parts: &[RunResult]) -> Result<Vec<StepSection>, String> {
    let all = || parts.iter().flat_map(|part| &part.setup);
    let merged = |name: &str| {
        let same = all().filter(|step| step.name == name).map(|step| &step.latency_us);
        Ok(StepSection { name: name.to_owned(), latency_us: latency(same)? })
    };
    names(all().map(|step| step.name.as_str())).into_iter().map(merged).collect()
}

pub(super) fn operations<'a>(
    parts: impl Iterator<Item = &'a Vec<OperationSection>> + Clone,
) -> Result<Vec<OperationSection>, String> {
    let all = || parts.clone().flatten();
    let mut order = names(all().map(|operation| operation.name.as_str()));
    // The sum of all stands last.
    order.sort_by_key(|name| *name == "all");
    let merged = |name: &str| {
        let same = || all().filter(|operation| operation.name == name);
        let sum = |of: fn(&OperationSection) -> u64| same().map(of).sum();
        Ok(OperationSection {
            name: name.to_owned(),
            offered: sum(|operation| operation.offered),
            started: sum(|operation| operation.started),
            count: sum(|operation| operation.count),
            failed: sum(|operation| operation.failed),
            dropped: sum(|operation| operation.dropped),
            unfinished: sum(|operation| operation.unfinished),
            rate: same().map(|operation| operation.rate).sum(),
            latency_us: latency(same().map(|operation| &operation.latency_us))?,
            service_us: latency(same().map(|operation| &operation.service_us))?,
            send_lag_us: latency(same().map(|operation| &operation.send_lag_us))?,
            bytes_in: sum(|operation| operation.bytes_in),
            bytes_out: sum(|operation| operation.bytes_out),
        })
    };
    order.into_iter().map(merged).collect()
}

pub(super) fn errors(parts: &[RunResult]) -> Vec<ErrorSection> {
    let mut merged: Vec<ErrorSection> = Vec::new();
    for error in parts.iter().flat_map(|part| &part.errors) {
        match merged.iter_mut().find(|known| known.class == error.class && known.op == error.op) {
            Some(known) => {
                known.count += error.count;
                // Times in UTC sort as texts.
                if error.first < known.first {
                    known.first.clone_from(&error.first);
                }
                if error.last > known.last {
                    known.last.clone_from(&error.last);
                }
            }
            None => merged.push(error.clone()),
        }
    }
    merged.sort_by(|a, b| (b.count, &a.class, &a.op).cmp(&(a.count, &b.class, &b.op)));
    merged
}

pub(super) fn wire(parts: &[RunResult]) -> WireSection {
    let sum = |of: fn(&WireSection) -> u64| parts.iter().map(|part| of(&part.wire)).sum();
    WireSection {
        bytes_in: sum(|wire| wire.bytes_in),
        bytes_out: sum(|wire| wire.bytes_out),
        packets_in: sum(|wire| wire.packets_in),
        packets_out: sum(|wire| wire.packets_out),
        system_calls: sum(|wire| wire.system_calls),
    }
}
