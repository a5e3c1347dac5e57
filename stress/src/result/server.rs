//! What the server said about itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The server's own view of the measured time, if it is one that tells: the embedded datacenter does. Counters are read a few
/// times a second, so that they may be some operations behind those of the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ServerSection {
    /// Processors it kept busy.
    pub(crate) cores: f64,
    /// Processor time per call it answered.
    pub(crate) cpu_us_per_call: Option<f64>,
    /// Memory in use at the end.
    pub(crate) resident_bytes: u64,
    /// Connections that were open at the end.
    pub(crate) connections_open: u64,
    /// Connections it took in.
    pub(crate) connections_accepted: u64,
    /// Keys it agreed.
    pub(crate) handshakes_finished: u64,
    /// Key exchanges it refused.
    pub(crate) handshakes_failed: u64,
    /// Calls it answered, with errors too.
    pub(crate) calls_answered: u64,
    /// Calls it answered with an error.
    pub(crate) calls_failed: u64,
    /// Messages it received, those in containers one by one.
    pub(crate) messages_received: u64,
    /// Messages it sent, those in containers one by one.
    pub(crate) messages_sent: u64,
    /// Bytes it received.
    pub(crate) bytes_received: u64,
    /// Bytes it sent.
    pub(crate) bytes_sent: u64,
}
