//! What the embedded datacenter says about itself while a load runs: its counters, its processor time, its memory.
//!
//! The datacenter writes its counters as one line of JSON several times a second; a thread here keeps the last one.

use std::io::{BufRead, BufReader};
use std::process::ChildStdout;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use mtproto_datacenter::DatacenterStats;
use serde::{Deserialize, Serialize};

use crate::measure::process;

/// Time between two lines: how old a sample may be.
pub(crate) const STATS_EVERY: Duration = Duration::from_millis(200);

/// Counters of the datacenter since its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ServerCounts {
    pub(crate) connections_open: u64,
    pub(crate) connections_accepted: u64,
    pub(crate) handshakes_finished: u64,
    pub(crate) handshakes_failed: u64,
    pub(crate) calls_answered: u64,
    pub(crate) calls_failed: u64,
    pub(crate) messages_received: u64,
    pub(crate) messages_sent: u64,
    pub(crate) bytes_received: u64,
    pub(crate) bytes_sent: u64,
}

impl From<DatacenterStats> for ServerCounts {
    fn from(stats: DatacenterStats) -> Self {
        Self {
            connections_open: stats.connections_open,
            connections_accepted: stats.connections_accepted,
            handshakes_finished: stats.handshakes_finished,
            handshakes_failed: stats.handshakes_failed,
            calls_answered: stats.calls_answered,
            calls_failed: stats.calls_failed,
            messages_received: stats.messages_received,
            messages_sent: stats.messages_sent,
            bytes_received: stats.bytes_received,
            bytes_sent: stats.bytes_sent,
        }
    }
}

/// What is known of the datacenter at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ServerSample {
    /// Processor time since its start.
    pub(crate) cpu: Duration,
    /// Memory in use, in bytes.
    pub(crate) resident: u64,
    /// Its counters, [`STATS_EVERY`] old at most if it is not held up.
    pub(crate) counts: ServerCounts,
}

/// Reads what the datacenter writes.
#[derive(Clone, Debug)]
pub(crate) struct ServerWatch {
    process: u32,
    last: Arc<Mutex<ServerCounts>>,
}

impl ServerWatch {
    /// Reads until the process ends.
    ///
    /// # Errors
    /// If no thread can be had.
    pub(crate) fn start(process: u32, output: BufReader<ChildStdout>) -> std::io::Result<Self> {
        let last = Arc::new(Mutex::new(ServerCounts::default()));
        let kept = Arc::clone(&last);
        thread::Builder::new().name("server-watch".to_owned()).spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                // Whatever else is written is not for us.
                if let Ok(counts) = serde_json::from_str(&line) {
                    *kept.lock().unwrap_or_else(PoisonError::into_inner) = counts;
                }
            }
        })?;
        Ok(Self { process, last })
    }

    /// What is known now; none where the system does not tell.
    pub(crate) fn sample(&self) -> Option<ServerSample> {
        Some(ServerSample {
            cpu: process::cpu_time_of(self.process)?,
            resident: process::resident_bytes_of(self.process)?,
            counts: *self.last.lock().unwrap_or_else(PoisonError::into_inner),
        })
    }
}
