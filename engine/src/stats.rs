//! What the reactors did, in numbers. Each reactor writes its own once a tick; anybody reads them at any time without
//! stopping anything.

use std::sync::atomic::{AtomicU64, Ordering};

use crossbeam::utils::CachePadded;
use mtproto_tl::service::BadMsgCode;

use crate::error::{NetworkError, RequestError};
use crate::method_stats::MethodCell;
use crate::rpc_error::RpcErrorClass;
use crate::status::ConnectionStatus;

/// A number, or a table of numbers, that is published word by word.
trait Words {
    const COUNT: usize;
    fn store(&self, cells: &[AtomicU64]);
    fn load(&mut self, cells: &[AtomicU64]);
    fn merge(&mut self, other: &Self, merge: fn(u64, u64) -> u64);
}

impl Words for u64 {
    const COUNT: usize = 1;

    fn store(&self, cells: &[AtomicU64]) {
        // Relaxed: each number stands for itself.
        cells.iter().for_each(|cell| cell.store(*self, Ordering::Relaxed));
    }

    fn load(&mut self, cells: &[AtomicU64]) {
        cells.iter().for_each(|cell| *self = cell.load(Ordering::Relaxed));
    }

    fn merge(&mut self, other: &Self, merge: fn(u64, u64) -> u64) {
        *self = merge(*self, *other);
    }
}

impl<const N: usize> Words for [u64; N] {
    const COUNT: usize = N;

    fn store(&self, cells: &[AtomicU64]) {
        self.iter().zip(cells).for_each(|(number, cell)| cell.store(*number, Ordering::Relaxed));
    }

    fn load(&mut self, cells: &[AtomicU64]) {
        self.iter_mut().zip(cells).for_each(|(number, cell)| *number = cell.load(Ordering::Relaxed));
    }

    fn merge(&mut self, other: &Self, merge: fn(u64, u64) -> u64) {
        self.iter_mut().zip(other).for_each(|(number, other)| *number = merge(*number, *other));
    }
}

/// Declares the numbers once: as a plain struct for the reactor and the reader, and as a row of cells between them.
macro_rules! reactor_stats {
    ($($(#[$meta:meta])* $name:ident: $type:ty, $merge:ident;)+) => {
        /// The numbers of one reactor, or of all together. Times are in nanoseconds. Counts only grow, unless they are
        /// said to be of this moment.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct ReactorStats {
            $($(#[$meta])* pub $name: $type,)+
        }

        const WORDS: usize = 0 $(+ <$type as Words>::COUNT)+;

        impl ReactorStats {
            fn store(&self, cells: &[AtomicU64; WORDS]) {
                let mut at = 0;
                $(
                    self.$name.store(&cells[at..at + <$type as Words>::COUNT]);
                    at += <$type as Words>::COUNT;
                )+
                debug_assert_eq!(at, WORDS);
            }

            fn load(cells: &[AtomicU64; WORDS]) -> Self {
                let mut stats = Self::default();
                let mut at = 0;
                $(
                    stats.$name.load(&cells[at..at + <$type as Words>::COUNT]);
                    at += <$type as Words>::COUNT;
                )+
                debug_assert_eq!(at, WORDS);
                stats
            }

            /// Adds the numbers of another reactor; of maxima, the larger one remains.
            pub fn add(&mut self, other: &Self) {
                $(self.$name.merge(&other.$name, merging::$merge);)+
            }
        }
    };
}

/// How the numbers of two reactors become one.
mod merging {
    pub(super) const fn sum(left: u64, right: u64) -> u64 {
        left.wrapping_add(right)
    }

    pub(super) const fn max(left: u64, right: u64) -> u64 {
        if left > right { left } else { right }
    }
}

reactor_stats! {
    /// Turns of the loop.
    ticks: u64, sum;
    /// Turns that began without sleeping because work was left over.
    ticks_carried: u64, sum;
    /// Turns in which no socket was read because the handler wanted a pause ([`crate::ReactorHandle::set_reading`]).
    ticks_unread: u64, sum;
    /// Time spent working.
    busy_ns: u64, sum;
    /// Time spent waiting for something to happen.
    waiting_ns: u64, sum;
    /// The longest turn: how long a socket may have waited for its turn.
    tick_ns_max: u64, max;
    /// Sum of the delays between the time at which a turn was due and the time at which it began.
    lag_ns: u64, sum;
    /// The longest such delay.
    lag_ns_max: u64, max;

    /// System calls that waited.
    waits: u64, sum;
    /// System calls that read.
    reads: u64, sum;
    /// System calls that wrote.
    writes: u64, sum;
    /// System calls that took bytes only in part, or none.
    writes_blocked: u64, sum;
    /// Bytes read from sockets.
    bytes_read: u64, sum;
    /// Bytes written to sockets.
    bytes_written: u64, sum;
    /// Frames put into out queues.
    frames_out: u64, sum;
    /// Bytes that wait in out queues at this moment.
    out_queue_bytes: u64, sum;

    /// Packets sealed.
    packets_sealed: u64, sum;
    /// Batches in which they were sealed.
    seal_batches: u64, sum;
    /// Packets opened.
    packets_opened: u64, sum;
    /// Batches in which they were opened.
    open_batches: u64, sum;
    /// Packets that did not verify.
    packets_refused: u64, sum;

    /// Requests that came through the lane.
    requests_from_lane: u64, sum;
    /// Requests that came from the handler.
    requests_from_handler: u64, sum;
    /// Requests that the server answered.
    responses: u64, sum;
    /// Requests that the server refused.
    rpc_errors: u64, sum;
    /// The same by [`RpcErrorClass::index`].
    rpc_errors_by_class: [u64; RpcErrorClass::COUNT], sum;
    /// Times a request was held back after an error, to be sent again.
    requests_delayed: u64, sum;
    /// The sum of these delays.
    delays_ns: u64, sum;
    /// Requests that were given to another datacenter.
    requests_moved: u64, sum;
    /// Requests that the engine gave up on, by [`RequestError::index`].
    failures: [u64; RequestError::COUNT], sum;
    /// Messages or containers that the server rejected (`bad_msg_notification`, `bad_server_salt`).
    rejections: u64, sum;
    /// The same by their code, in the order of [`BadMsgCode`]. Those of 18, 19, 34, 35 and 64 speak of a mistake of ours.
    rejections_by_code: [u64; BadMsgCode::COUNT], sum;
    /// Answers that were given up after sending, by what the server says of them: it did not know the call, the call was
    /// running, the answer was there already.
    answers_dropped: [u64; 3], sum;
    /// Answers to requests that had ended.
    late_answers: u64, sum;
    /// Objects nobody had asked for.
    updates: u64, sum;

    /// Connections by [`ConnectionStatus`] at this moment, in the order of the enum. Stopped ones are all that ever
    /// stopped.
    connections: [u64; ConnectionStatus::COUNT], sum;
    /// Attempts to open a socket.
    connects: u64, sum;
    /// Those of them that ran beside another one, to an address of the other family.
    rivals: u64, sum;
    /// Those of these that opened first.
    rivals_won: u64, sum;
    /// Sockets that opened.
    sockets_opened: u64, sum;
    /// Sockets that were open and are not any more.
    sockets_closed: u64, sum;
    /// Errors of sockets, by [`NetworkError::index`].
    network_errors: [u64; NetworkError::COUNT], sum;
    /// Times a server said that there are too many connections (transport error -429).
    floods: u64, sum;
    /// Requests of the engine's own: logins, proofs of logins, lists of addresses.
    errands: u64, sum;
    /// Logins the engine has made.
    logins: u64, sum;
    /// Lists of addresses that servers have given.
    discoveries: u64, sum;
    /// Entries of such lists that could not be used.
    addresses_refused: u64, sum;
    /// Keys agreed.
    handshakes: u64, sum;

    /// Tasks with the offload workers at this moment.
    tasks_outstanding: u64, sum;
    /// Tasks that wait for their turn to be given to the workers at this moment.
    tasks_waiting: u64, sum;
    /// Key store calls that failed.
    key_store_failures: u64, sum;
    /// Requests in the lane at this moment.
    lane_requests: u64, sum;
    /// Sockets with unread bytes at this moment, because a budget was used up.
    sockets_unread: u64, sum;
    /// Buffers in use at this moment.
    buffers_in_use: u64, sum;
}

impl ReactorStats {
    /// Connections with this status at this moment; for [`ConnectionStatus::Stopped`] all that ever stopped.
    #[must_use]
    pub const fn connections_with(&self, status: ConnectionStatus) -> u64 {
        self.connections[status as usize]
    }

    /// System calls of reading, writing and waiting.
    #[must_use]
    pub const fn system_calls(&self) -> u64 {
        self.waits + self.reads + self.writes
    }
}

/// Where a reactor publishes its numbers. Only its reactor writes; the cells share no cache line with anything else.
#[derive(Debug)]
pub struct StatsCell {
    words: Box<CachePadded<[AtomicU64; WORDS]>>,
    methods: Option<MethodCell>,
}

impl StatsCell {
    /// All numbers zero, and none by method.
    #[must_use]
    pub fn new() -> Self {
        Self { words: Box::new(CachePadded::new([const { AtomicU64::new(0) }; WORDS])), methods: None }
    }

    /// Counts by method as well.
    #[must_use]
    pub fn counting_methods(self) -> Self {
        Self { methods: Some(MethodCell::default()), ..self }
    }

    /// The numbers by method, if they are counted.
    #[must_use]
    pub const fn methods(&self) -> Option<&MethodCell> {
        self.methods.as_ref()
    }

    /// Publishes the numbers of a reactor.
    pub fn publish(&self, stats: &ReactorStats) {
        stats.store(&self.words);
    }

    /// The numbers published last. Two of them may belong to neighbouring turns.
    #[must_use]
    pub fn read(&self) -> ReactorStats {
        ReactorStats::load(&self.words)
    }
}

impl Default for StatsCell {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::{ReactorStats, StatsCell};
    use crate::status::ConnectionStatus;

    #[test]
    fn what_is_published_is_read() {
        let mut stats =
            ReactorStats { ticks: 1, buffers_in_use: 2, tick_ns_max: 9, ..ReactorStats::default() };
        stats.failures[3] = 4;
        stats.connections[ConnectionStatus::Ready as usize] = 5;
        let cell = StatsCell::new();
        assert_eq!(cell.read(), ReactorStats::default());
        cell.publish(&stats);
        assert_eq!(cell.read(), stats);
        assert_eq!(cell.read().connections_with(ConnectionStatus::Ready), 5);
    }

    #[test]
    fn counts_are_summed_and_maxima_are_not() {
        let mut all = ReactorStats { ticks: 1, tick_ns_max: 9, ..ReactorStats::default() };
        all.add(&ReactorStats { ticks: 2, tick_ns_max: 4, ..ReactorStats::default() });
        assert_eq!((all.ticks, all.tick_ns_max), (3, 9));
    }
}
