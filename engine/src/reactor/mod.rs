//! The reactor: one thread's worth of connections, and the tick that moves them.
//!
//! A reactor does not react to each event on its own. It collects a tick's worth of work, then does each kind of work
//! once for all connections, so that cryptography runs in batches and a socket gets one write. The order of a tick
//! ([`Reactor::tick`]):
//!
//! 1. wait for readiness, for a wake, or for the next deadline; not at all if work was left over;
//! 2. read the clock, once;
//! 3. take what changed in the context;
//! 4. drain the lane: results of offloaded work, commands, requests;
//! 5. read what sockets have, within budgets, into the arena;
//! 6. open all received packets side by side;
//! 7. dispatch them; the handler runs here;
//! 8. fire deadlines, then ask the handler for more;
//! 9. collect packets of the connections that have something to say;
//! 10. seal them side by side;
//! 11. frame and write them, one vectored write for each socket;
//! 12. give back buffers, reset the arena, publish the counters.
//!
//! Reads come before writes, so that an answer leaves in the tick in which its question came; writes come last, so that
//! everything of a tick shares a packet. Nothing in a tick walks over all connections: there are lists of those that
//! have something to do, and each connection stands on a list at most once.

pub(crate) mod connections;
pub(crate) mod crypto_batch;
pub mod deadline_queue;
mod desk;
mod errands;
mod events;
mod intake;
mod migration;
pub mod mio_network;
pub mod network;
pub mod offload;
pub(crate) mod out_queue;
pub(crate) mod outbox;
mod receive;
mod rivals;
mod send;
mod shared_configs;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt;
use std::io::IoSlice;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::SecureRandom;

use self::connections::Connections;
use self::crypto_batch::{OpenBatch, SealBatch};
use self::deadline_queue::DeadlineQueue;
use self::desk::Desk;
use self::errands::Errands;
use self::network::{Network, Readiness, SocketToken};
use self::offload::Offload;
use self::out_queue::SpareQueues;
use self::outbox::Outbox;
use self::rivals::Rivals;
use self::shared_configs::SharedConfigs;
use crate::buffer::{BufferPool, ReceiveArena};
use crate::context::{Change, Context, ContextReplica};
use crate::handler::Handler;
use crate::ids::{ConnectionId, IdMap, ReactorIndex};
use crate::manager_queue::{ManagerQueue, QueueLane};
use crate::method_stats::MethodTable;
use crate::protocol::event::CloseReason;
use crate::protocol::{Turn, Unpacking};
use crate::stats::{ReactorStats, StatsCell};
use crate::time::{Monotonic, whole_nanoseconds};

/// After this long without traffic a reactor gives back the buffers that it did not need.
const TRIM_INTERVAL: Duration = Duration::from_secs(2);

/// What a reactor is made of.
#[derive(Debug)]
pub struct ReactorParts<N, H, O> {
    /// Which reactor it is. Its lane is the one with this index.
    pub index: ReactorIndex,
    /// Sockets and the clock.
    pub network: N,
    /// Takes what comes out.
    pub handler: H,
    /// Computes what takes long.
    pub offload: O,
    /// The way in.
    pub queue: Arc<ManagerQueue>,
    /// Facts shared between reactors.
    pub context: Arc<Context>,
    /// All randomness of the reactor.
    pub random: SecureRandom,
    /// Where it publishes its counters.
    pub stats: Arc<StatsCell>,
    /// How long it goes on writing what is queued when it is told to stop.
    pub flush_time: Duration,
}

/// One thread's worth of connections.
pub struct Reactor<N, H, O> {
    index: ReactorIndex,
    network: N,
    offload: O,
    queue: Arc<ManagerQueue>,
    context: Arc<Context>,
    desk: Desk<H>,
    lent: Lent,

    connections: Connections,
    deadlines: DeadlineQueue,
    /// Connections with something to do, in the order in which they got it.
    work: VecDeque<u32>,
    /// Connections with something to read.
    readable: VecDeque<u32>,
    /// Sockets that ended while they were read; their last packets are dispatched first.
    closing: Vec<(SocketToken, CloseReason)>,
    /// Leases of connections of this reactor by their end. All last equally long, so the order is that of their grants.
    leases: VecDeque<(Monotonic, ConnectionId)>,
    /// Connections that hold a lease and wait for the governor, by the time at which they may begin.
    handshakes: VecDeque<(Monotonic, ConnectionId)>,

    errands: Errands,
    /// Second sockets of connections whose first takes long to open.
    rivals: Rivals,

    arena: ReceiveArena,
    opening: OpenBatch,
    sealing: SealBatch,
    spares: SpareQueues,
    ready: Vec<Readiness>,
    changes: Vec<Change>,
    visited: Vec<u32>,
    parts_memory: Vec<IoSlice<'static>>,

    /// When the tick began: when the wait returned.
    tick_began: Monotonic,
    handler_due: Monotonic,
    trim_due: Monotonic,
    /// The lane was not drained to its end.
    lane_left: bool,
    /// The last round of output still got something done.
    is_progressing: bool,
    phase: Phase,
    /// The application said that there is no network.
    network_is_down: bool,
    configs: SharedConfigs,
    flush_time: Duration,
    published: Arc<StatsCell>,
}

/// What a reactor lends to its connections.
#[derive(Debug)]
struct Lent {
    replica: ContextReplica,
    random: SecureRandom,
    pool: BufferPool,
    unpacking: Unpacking,
}

impl Lent {
    const fn turn(&mut self, now: Monotonic) -> Turn<'_> {
        Turn {
            now,
            context: &self.replica,
            random: &mut self.random,
            pool: &mut self.pool,
            unpacking: &mut self.unpacking,
        }
    }
}

/// How far the life of a reactor has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Running,
    /// Told to stop: takes nothing in, and writes what is queued until then.
    Flushing(Monotonic),
    Stopped,
}

impl<N: Network, H: Handler, O: Offload> Reactor<N, H, O> {
    /// A reactor without connections.
    ///
    /// # Panics
    /// If the queue has no lane for it.
    #[must_use]
    pub fn new(mut parts: ReactorParts<N, H, O>) -> Self {
        assert!(parts.queue.lane(parts.index).is_some(), "every reactor has a lane");
        let now = parts.network.now();
        Self {
            index: parts.index,
            network: parts.network,
            offload: parts.offload,
            desk: Desk {
                handler: parts.handler,
                outbox: Outbox::new(parts.index, Arc::clone(&parts.queue)),
                stats: ReactorStats::default(),
                now,
                moved: IdMap::default(),
                errands_done: Vec::new(),
                methods: parts.stats.methods().map(|_| MethodTable::default()),
            },
            queue: parts.queue,
            lent: Lent {
                replica: parts.context.new_replica(),
                random: parts.random,
                pool: BufferPool::new(),
                unpacking: Unpacking::default(),
            },
            context: parts.context,
            connections: Connections::default(),
            deadlines: DeadlineQueue::default(),
            work: VecDeque::new(),
            readable: VecDeque::new(),
            closing: Vec::new(),
            leases: VecDeque::new(),
            handshakes: VecDeque::new(),
            errands: Errands::new(parts.index),
            rivals: Rivals::default(),
            arena: ReceiveArena::new(),
            opening: OpenBatch::default(),
            sealing: SealBatch::default(),
            spares: SpareQueues::default(),
            ready: Vec::new(),
            changes: Vec::new(),
            visited: Vec::new(),
            parts_memory: Vec::new(),
            tick_began: now,
            // The handler is asked in the first tick.
            handler_due: now,
            trim_due: Monotonic::NEVER,
            lane_left: false,
            is_progressing: false,
            phase: Phase::Running,
            network_is_down: false,
            configs: SharedConfigs::default(),
            flush_time: parts.flush_time,
            published: parts.stats,
        }
    }

    /// Ticks until the reactor is told to stop and has.
    pub fn run(&mut self) {
        while self.tick() {}
    }

    /// One turn of the loop. False when the reactor has stopped.
    pub fn tick(&mut self) -> bool {
        self.wait();
        self.take_changes();
        self.drain_lane();
        self.take_readiness();
        self.read_sockets();
        self.open_packets();
        self.fire_deadlines();
        self.handler_due = self.desk.tick();
        self.send_output();
        self.follow_phase();
        self.finish_tick();
        self.phase != Phase::Stopped
    }

    /// When the next tick has to begin if nothing happens: now if work was left over. A simulator need not tick before.
    #[must_use]
    pub fn next_due(&self) -> Monotonic {
        if self.has_work_left() {
            return Monotonic(0);
        }
        let lease = self.leases.front().map_or(Monotonic::NEVER, |(until, _)| *until);
        let handshake = self.handshakes.front().map_or(Monotonic::NEVER, |(at, _)| *at);
        let flush = if let Phase::Flushing(until) = self.phase { until } else { Monotonic::NEVER };
        self.deadlines
            .next()
            .min(self.handler_due)
            .min(self.trim_due)
            .min(lease)
            .min(handshake)
            .min(flush)
            .min(self.errands.next_due())
    }

    /// The counters as of the last tick.
    #[must_use]
    pub const fn stats(&self) -> &ReactorStats {
        &self.desk.stats
    }

    /// What embeds the reactor may look at its handler between ticks.
    pub const fn handler_mut(&mut self) -> &mut H {
        &mut self.desk.handler
    }

    fn lane(&self) -> &QueueLane {
        self.queue.own_lane(self.index)
    }

    /// Whether the next tick has something to do without anything happening.
    fn has_work_left(&self) -> bool {
        let has_unread = !self.readable.is_empty() && self.desk.outbox.is_reading();
        let has_unsent = self.is_progressing && !self.work.is_empty();
        has_unread
            || has_unsent
            || self.lane_left
            || !self.desk.outbox.is_empty()
            || !self.desk.errands_done.is_empty()
    }

    fn wait(&mut self) {
        let mut until = self.next_due();
        let carries_over = until == Monotonic(0);
        if !carries_over && (!self.lane().prepare_to_sleep() || self.context.has_changes(self.index)) {
            until = Monotonic(0);
        }
        let began = self.network.wait(until, &mut self.ready);
        self.lane().woken();
        let last = self.tick_began;
        let now = self.network.now().max(self.desk.now);
        self.desk.now = now;
        self.tick_began = now;

        let stats = &mut self.desk.stats;
        let busy = nanoseconds_since(began, last);
        stats.waits += 1;
        stats.ticks += 1;
        stats.ticks_carried += u64::from(carries_over);
        stats.busy_ns += busy;
        stats.tick_ns_max = stats.tick_ns_max.max(busy);
        stats.waiting_ns += nanoseconds_since(now, began);
        if until > Monotonic(0) && until < now {
            let lag = nanoseconds_since(now, until.max(began));
            stats.lag_ns += lag;
            stats.lag_ns_max = stats.lag_ns_max.max(lag);
        }
    }

    fn follow_phase(&mut self) {
        match self.phase {
            Phase::Running if self.queue.is_stopping() => {
                self.lane().refuse();
                // What lies in the lane still gets its outcome.
                self.lane_left = true;
                self.phase = Phase::Flushing(self.desk.now + self.flush_time);
            }
            Phase::Flushing(until) => {
                let is_flushed = self.work.is_empty() && self.desk.stats.out_queue_bytes == 0;
                if !self.lane_left && (is_flushed || self.desk.now >= until) {
                    self.stop_all();
                    self.phase = Phase::Stopped;
                }
            }
            Phase::Running | Phase::Stopped => {}
        }
    }

    fn finish_tick(&mut self) {
        let now = self.desk.now;
        self.lent.pool.collect_returned();
        if self.trim_due <= now {
            let before = self.lent.pool.held_bytes();
            self.lent.pool.trim();
            // An idle pool has nothing more to give: no need to wake up for it.
            self.trim_due =
                if self.lent.pool.held_bytes() < before { now + TRIM_INTERVAL } else { Monotonic::NEVER };
        } else if self.trim_due == Monotonic::NEVER && !self.visited.is_empty() {
            self.trim_due = now + TRIM_INTERVAL;
        }

        let (outstanding, waiting) = self.offload.outstanding();
        let lane_requests = self.lane().requests_waiting();
        let stats = &mut self.desk.stats;
        stats.tasks_outstanding = outstanding as u64;
        stats.tasks_waiting = waiting as u64;
        stats.lane_requests = lane_requests as u64;
        stats.sockets_unread = self.readable.len() as u64;
        stats.buffers_in_use = self.lent.pool.in_use() as u64;
        self.published.publish(stats);
        if let (Some(table), Some(cell)) = (&mut self.desk.methods, self.published.methods()) {
            table.publish(cell);
        }
    }

    /// Puts a connection on the list of those with something to do.
    fn list(&mut self, slot: u32) {
        if let Some(entry) = self.connections.get_mut(slot)
            && !entry.is_listed
        {
            entry.is_listed = true;
            self.work.push_back(slot);
        }
    }
}

impl<N, H, O> fmt::Debug for Reactor<N, H, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Reactor({}, {} connections)", self.index.0, self.connections.len())
    }
}

/// Nanoseconds from `earlier` to `later`, for the counters.
fn nanoseconds_since(later: Monotonic, earlier: Monotonic) -> u64 {
    whole_nanoseconds(later.saturating_since(earlier))
}
