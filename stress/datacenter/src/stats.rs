//! What a datacenter counts, and how it is read.
//!
//! Every front has counters of its own, so that threads do not fight over a cache line; reading adds them up.

use std::sync::atomic::{AtomicU64, Ordering};

macro_rules! counters {
    ($( $(#[$meta:meta])* $name:ident, )+) => {
        /// Counts since the start, and what is there at the moment.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct DatacenterStats {
            $( $(#[$meta])* pub $name: u64, )+
            /// Connections that are open now.
            pub connections_open: u64,
            /// Faults that struck.
            pub faults_struck: u64,
            /// Authorization keys the server has now.
            pub keys: u64,
            /// Sessions the server has now.
            pub sessions: u64,
        }

        /// The counters of one front. They stand on cache lines of their own.
        #[derive(Debug, Default)]
        #[repr(align(128))]
        pub(crate) struct Counters {
            $( pub(crate) $name: Counter, )+
        }

        impl Counters {
            /// Adds these counters to `stats`.
            pub(crate) fn add_to(&self, stats: &mut DatacenterStats) {
                $( stats.$name += self.$name.get(); )+
            }
        }
    };
}

counters! {
    /// Connections taken in.
    connections_accepted,
    /// Connections that are gone.
    connections_closed,
    /// Bytes received.
    bytes_received,
    /// Bytes handed to sockets.
    bytes_sent,
    /// Packets received, encrypted or not.
    packets_received,
    /// Packets sent, encrypted or not.
    packets_sent,
    /// Messages received, counting those inside containers.
    messages_received,
    /// Messages sent, counting those inside containers.
    messages_sent,
    /// Key exchanges begun.
    handshakes_started,
    /// Keys agreed.
    handshakes_finished,
    /// Key exchanges refused.
    handshakes_failed,
    /// Calls answered, errors included.
    calls_answered,
    /// Calls answered with an error.
    calls_failed,
    /// Messages refused with `bad_msg_notification`.
    messages_refused,
    /// Messages refused with `bad_server_salt`.
    salts_refused,
    /// Messages that came again.
    duplicates_received,
    /// Messages sent again.
    messages_resent,
    /// Sessions begun.
    sessions_created,
    /// Updates pushed.
    updates_pushed,
    /// Quick acknowledgements sent.
    quick_acks_sent,
    /// Transport errors sent.
    transport_errors_sent,
    /// Packets that did not open, or held nonsense, so that the connection was closed.
    packets_refused,
}

/// One number that only grows, written by one thread and read by any.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    /// Adds one.
    pub(crate) fn one(&self) {
        self.add(1);
    }

    /// Adds `count`.
    pub(crate) fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    /// Adds a length.
    pub(crate) fn add_bytes(&self, bytes: usize) {
        self.add(u64::try_from(bytes).unwrap_or(u64::MAX));
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
