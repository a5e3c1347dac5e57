//! The numbers that a worker sends: what has happened since its last report, by row of the master's table.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::message::Pairs;

/// Slices of each power of two of microseconds. The middle of a slice is off by at most one part in 64.
const SLICES: u64 = 32;

/// The key under which a master counts a time, in milliseconds: times of one slice have one key, and all workers have the same
/// slices. Times below 64 µs are exact.
#[must_use]
pub fn bucket_ms(microseconds: u64) -> f64 {
    let mut middle = precise(microseconds);
    if microseconds >= 2 * SLICES {
        let width = 1 << (microseconds.ilog2() - SLICES.ilog2());
        let first = microseconds / width * width;
        middle = precise(first) + precise(width - 1) / 2.0;
    }
    middle / 1_000.0
}

#[expect(clippy::cast_precision_loss, reason = "counts of a run are exact below 2^53")]
const fn precise(count: u64) -> f64 {
    count as f64
}

/// One row of the master's table. All numbers are those since the last report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// What was done.
    pub name: String,
    /// What kind of thing that is.
    pub method: String,
    /// How often it was done, failures included.
    pub requests: u64,
    /// How often it failed.
    pub failures: u64,
    /// How often there was no time to tell; no part of averages and percentiles.
    pub without_time: u64,
    /// All times together, in milliseconds.
    pub total_ms: f64,
    /// The shortest time, in milliseconds.
    pub min_ms: Option<f64>,
    /// The longest time, in milliseconds.
    pub max_ms: f64,
    /// Times by bucket: see [`bucket_ms`].
    pub times: Vec<(f64, u64)>,
    /// Bytes of the answers.
    pub bytes: u64,
    /// How often it was done, by second of Unix time.
    pub per_second: Vec<(u64, u64)>,
    /// How often it failed, by second of Unix time.
    pub failures_per_second: Vec<(u64, u64)>,
    /// When what is told here began, in Unix time.
    pub from: f64,
    /// When it was done last, in Unix time.
    pub last: Option<f64>,
}

impl Entry {
    /// A row with nothing in it.
    #[must_use]
    pub fn new(name: &str, method: &str, from: f64) -> Self {
        Self { name: name.to_owned(), method: method.to_owned(), from, ..Self::default() }
    }

    /// Adds times of about `microseconds`. To be called with growing times.
    pub fn add_times(&mut self, microseconds: u64, count: u64) {
        let key = bucket_ms(microseconds);
        match self.times.last_mut() {
            Some((last, sum)) if last.total_cmp(&key).is_eq() => *sum += count,
            _ => self.times.push((key, count)),
        }
        self.total_ms += precise(microseconds) * precise(count) / 1_000.0;
    }

    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.requests == 0 && self.failures == 0 && self.times.is_empty()
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(14))?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("method", &self.method)?;
        map.serialize_entry("num_requests", &self.requests)?;
        map.serialize_entry("num_none_requests", &self.without_time)?;
        map.serialize_entry("num_failures", &self.failures)?;
        map.serialize_entry("total_response_time", &self.total_ms)?;
        map.serialize_entry("max_response_time", &self.max_ms)?;
        map.serialize_entry("min_response_time", &self.min_ms)?;
        map.serialize_entry("total_content_length", &self.bytes)?;
        map.serialize_entry("response_times", &Pairs(&self.times))?;
        map.serialize_entry("num_reqs_per_sec", &Pairs(&self.per_second))?;
        map.serialize_entry("num_fail_per_sec", &Pairs(&self.failures_per_second))?;
        map.serialize_entry("start_time", &self.from)?;
        map.serialize_entry("last_request_timestamp", &self.last)?;
        map.end()
    }
}

/// Errors of one class since the last report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorEntry {
    /// The row it belongs to.
    pub name: String,
    /// The kind of that row.
    pub method: String,
    /// What went wrong.
    pub error: String,
    /// How often.
    pub occurrences: u64,
    /// When first, in Unix time.
    pub first: f64,
    /// When last, in Unix time.
    pub last: f64,
}

impl ErrorEntry {
    /// The same for the same error on all workers.
    fn key(&self) -> String {
        format!("{}.{}.{}", self.method, self.name, self.error)
    }
}

impl Serialize for ErrorEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(6))?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("method", &self.method)?;
        map.serialize_entry("error", &self.error)?;
        map.serialize_entry("occurrences", &self.occurrences)?;
        map.serialize_entry("first_seen", &self.first)?;
        map.serialize_entry("last_seen", &self.last)?;
        map.end()
    }
}

/// Everything since the last report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The rows that have something to tell.
    pub rows: Vec<Entry>,
    /// All operations together; steps in the making of a session are no part of it, so that nothing counts twice.
    pub total: Entry,
    /// What went wrong.
    pub errors: Vec<ErrorEntry>,
    /// Users that are there now, by class.
    pub users: Vec<(String, u64)>,
}

/// The name under which a master keeps the sum of all rows.
pub const TOTAL: &str = "Aggregated";

impl Report {
    /// Nothing has happened since `from`, in Unix time.
    #[must_use]
    pub fn new(from: f64) -> Self {
        Self { total: Entry::new(TOTAL, "", from), ..Self::default() }
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let errors: Vec<(String, &ErrorEntry)> =
            self.errors.iter().map(|error| (error.key(), error)).collect();
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("stats", &self.rows)?;
        map.serialize_entry("stats_total", &self.total)?;
        // It must be there even if there are none.
        map.serialize_entry("errors", &Pairs(&errors))?;
        map.serialize_entry("user_classes_count", &Pairs(&self.users))?;
        map.serialize_entry("user_count", &self.users.iter().map(|(_, count)| count).sum::<u64>())?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, ErrorEntry, Report, bucket_ms};
    use crate::message::ToMaster;
    use rmpv::Value;
    use std::collections::BTreeSet;

    #[test]
    fn buckets_are_near_their_times_and_few() {
        let mut keys = BTreeSet::new();
        let mut time = 1_u64;
        while time < 60_000_000 {
            let key = bucket_ms(time) * 1_000.0;
            let off = (key - time as f64).abs() / time as f64;
            assert!(off <= 1.0 / 64.0, "{time} µs is counted as {key} µs");
            keys.insert(key.to_bits());
            time += time / 200 + 1;
        }
        assert!(keys.len() < 720, "{}", keys.len());
        assert!((bucket_ms(63) - 0.063).abs() < 1e-12 && (bucket_ms(0)).abs() < 1e-12);
        assert!((bucket_ms(64) - 0.0645).abs() < 1e-12 && (bucket_ms(65) - 0.0645).abs() < 1e-12);
    }

    fn field<'a>(value: &'a Value, name: &str) -> &'a Value {
        let found = value.as_map().unwrap().iter().find(|(key, _)| key.as_str() == Some(name));
        &found.unwrap_or_else(|| panic!("no {name}")).1
    }

    #[test]
    fn a_report_has_every_field_that_a_master_reads() {
        let mut row = Entry::new("rpc:ping", "mtproto", 1_700_000_000.25);
        (row.requests, row.failures, row.bytes) = (5, 1, 80);
        row.add_times(100, 3);
        row.add_times(101, 1);
        row.add_times(5_000, 1);
        (row.min_ms, row.max_ms, row.last) = (Some(0.1), 5.0, Some(1_700_000_001.5));
        row.per_second = vec![(1_700_000_001, 5)];
        let mut report = Report::new(1_700_000_000.25);
        report.users = vec![("ping".to_owned(), 3)];
        report.errors = vec![ErrorEntry {
            name: "rpc:ping".to_owned(),
            method: "mtproto".to_owned(),
            error: "timeout".to_owned(),
            occurrences: 1,
            first: 1.0,
            last: 2.0,
        }];
        report.rows.push(row);
        let bytes = ToMaster::Stats(&report).encode("host_1").unwrap();
        let value = rmpv::decode::read_value(&mut bytes.as_slice()).unwrap();
        let [kind, data, identity] = value.as_array().unwrap().as_slice() else { panic!("three parts") };
        assert_eq!((kind.as_str(), identity.as_str()), (Some("stats"), Some("host_1")));
        let row = &field(data, "stats").as_array().unwrap()[0];
        let times = field(row, "response_times").as_map().unwrap();
        assert!(times.iter().all(|(key, _)| key.is_f64()), "keys of times are numbers: {times:?}");
        assert_eq!(times.iter().map(|(_, count)| count.as_u64().unwrap()).collect::<Vec<_>>(), [4, 1]);
        assert!((field(row, "total_response_time").as_f64().unwrap() - 5.401).abs() < 1e-9);
        assert_eq!(field(row, "num_reqs_per_sec").as_map().unwrap()[0].0.as_u64(), Some(1_700_000_001));
        for name in ["num_requests", "num_failures", "min_response_time", "max_response_time", "start_time"] {
            field(row, name);
            field(field(data, "stats_total"), name);
        }
        let (key, error) = &field(data, "errors").as_map().unwrap()[0];
        assert_eq!(key.as_str(), Some("mtproto.rpc:ping.timeout"));
        assert_eq!(field(error, "occurrences").as_u64(), Some(1));
        assert_eq!(field(data, "user_count").as_u64(), Some(3));
    }

    #[test]
    fn an_empty_report_has_its_errors_too() {
        let bytes = ToMaster::Stats(&Report::new(1.0)).encode("host_1").unwrap();
        let value = rmpv::decode::read_value(&mut bytes.as_slice()).unwrap();
        assert_eq!(field(&value.as_array().unwrap()[1], "errors").as_map().map(Vec::len), Some(0));
    }
}
